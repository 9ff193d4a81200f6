package timex

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline/edtf"
)

// written writes readings one a line: the words, the date, and what is doubtful.
func written(text string, readings []Reading) string {
	var lines []string
	for _, r := range readings {
		line := fmt.Sprintf("%s = %s", text[r.Start:r.End], r.Date)
		if r.Within {
			line += " (within)"
		}
		if len(r.Problems) > 0 {
			line += " ! " + strings.Join(r.Problems, "; ")
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func readAs(t *testing.T, text string, c Context) string {
	t.Helper()
	if c.Published.IsZero() {
		c.Published = edtf.OfDay(edtf.NewDay(2022, 1, 12))
	}
	_, readings := readText(For("en"), text, c)
	for _, r := range readings {
		checkReading(t, text, text[r.Start:r.End], r)
	}
	return written(text, readings)
}

// Dates of other calendars, by themselves and beside the Gregorian.
func TestOtherCalendars(t *testing.T) {
	t.Parallel()
	const umm = "by that of Umm al-Qura it is "
	for _, c := range []struct{ text, want string }{
		{"Issued on 23rd Shawwal 1446 AH.", "23rd Shawwal 1446 AH = 2025-04-21~"},
		{"Issued on Monday, 21 April 2025 / 23rd Shawwal 1446 AH.", "Monday, 21 April 2025 = 2025-04-21\n23rd Shawwal 1446 AH = 2025-04-21 (within)"},
		{"He came on 1 Muharram 1447 (26 June 2025).", "1 Muharram 1447 = 2025-06-26\n26 June 2025 = 2025-06-26 (within)"},
		{"He came on 1 Muharram 1447, corresponding to 27 June 2025.", "1 Muharram 1447 = 2025-06-27\n27 June 2025 = 2025-06-27 (within)"},
		{"He came on 26 June (1 Muharram 1447 AH).", "26 June = 2025-06-26\n1 Muharram 1447 AH = 2025-06-26 (within)"},
		{"He came on 1 Muharram 1447 (2025).", "1 Muharram 1447 = 2025-06-26~\n2025 = 2025 (within)"},
		{"He came on 1 Muharram 1447 (26 July 2025).", "1 Muharram 1447 = 2025-07-26? ! “26 July 2025” and “1 Muharram 1447” are given as one date, but the latter is of the Islamic calendar: " +
			umm + "26 June 2025, give or take a day, as the month begins with a sighting of the moon\n26 July 2025 = 2025-07-26? (within)"},
		{"The fast of Ramadan 1446 was long.", "Ramadan 1446 = 2025-03-01~/2025-03-29~"},
		{"It rained in 1446 AH.", "1446 AH = 2024-07-07~/2025-06-25~"},
		{"In 622 (1 AH) he left.", "622 = 0622\n1 AH = 0622 (within)"},
		{"He died in 505 AH (1111 CE).", "505 AH = 1111\n1111 CE = 1111 (within)"},
		{"The battle of 10 Muharram 61 AH was lost.", "10 Muharram 61 AH = 0680-10~"},
		{"The battle of 28 Safar 11 AH was lost.", "28 Safar 11 AH = 0632-05~"},
		{"He came on 1 Muharram 1600 AH.", "1 Muharram 1600 AH = 2173-12~"},
		{"He came on Sunday, 15 Ramadan 1446.", "Sunday, 15 Ramadan 1446 = 2025-03-16"},
		{"He came on Tuesday, 14 Ramadan 1446.", "Tuesday, 14 Ramadan 1446 = 2025-03-14% ! “Tuesday, 14 Ramadan 1446” is 14 March 2025, and no day that it can be is a Tuesday; the nearest is 11 March 2025"},
		{"He came on 31 Ramadan 1446.", "31 Ramadan 1446 =  ! a month of the Islamic calendar has 29 or 30 days"},
		{"He came on the 10th of Muharram.", "the 10th of Muharram = "},
		{"He came on 12 Bahman 1357.", "12 Bahman 1357 = 1979-02-01"},
		{"On 22 Bahman 1357 / 11 February 1979 it fell.", "22 Bahman 1357 = 1979-02-11\n11 February 1979 = 1979-02-11 (within)"},
		{"He came on 31 Mehr 1400.", "31 Mehr 1400 =  ! that month of the Persian year 1400 has only 30 days"},
		{"The vote of Khordad 1388 was doubted.", "Khordad 1388 = 2009-05-22/2009-06-21"},
		{"On 25 October/7 November 1917 they rose.", "25 October/7 November 1917 = 1917-11-07"},
		{"On 25 October (9 November) 1917 they rose.", "25 October (9 November) 1917 =  ! the two dates are not the same day in the Julian and the Gregorian calendar: it is 25 October 1917 or 9 November 1917, or one of them is a slip"},
		{"On 30 February 1917 (O.S.) they rose.", "30 February 1917 (O.S.) =  ! February 1917 has only 28 days in the Julian calendar"},
		// Two dates beside one another that are not the same.
		{"Between 1 Muharram 1447 and 26 June 2026 he came.", "1 Muharram 1447 = 2025-06-26~\n26 June 2026 = 2026-06-26"},
		{"In 1446 AH, 1990 was long gone.", "1446 AH = 2024-07-07~/2025-06-25~\n1990 = 1990"},
	} {
		if got := readAs(t, c.text, Context{}); got != c.want {
			t.Errorf("%s\n%s", c.text, cmp.Diff(strings.Split(c.want, "\n"), strings.Split(got, "\n")))
		}
	}
}

// What a date of another calendar beside it says is in the steps of the
// Gregorian one.
func TestOtherCalendarConfirms(t *testing.T) {
	t.Parallel()
	const text = "Issued on 21 April 2025 / 23rd Shawwal 1446 AH."
	_, readings := readText(For("en"), text, Context{})
	want := "“21 April 2025” says the date; “23rd Shawwal 1446 AH” confirms this: by that of Umm al-Qura it is 21 April 2025, give or take a day, as the month begins with a sighting of the moon"
	if got := strings.Join(readings[0].Why(), "; "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	_, readings = readText(For("en"), "Issued on 23rd Shawwal 1446 AH (21 April 2025).", Context{})
	want = "“23rd Shawwal 1446 AH” is of the Islamic calendar; its date is that of “21 April 2025” beside it; " + strings.ReplaceAll(want, "(21 April 2025)", "21 April 2025")
	if got := strings.Join(readings[0].Why(), "; "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// A date set by hand stands for its twin too, whichever of them it is.
func TestFixedTwin(t *testing.T) {
	t.Parallel()
	fixed, _ := edtf.Parse("2020-05-05")
	for _, text := range []string{"He came on 1 Muharram 1447 (26 July 2025).", "He came on 26 July 2025 / 1 Muharram 1447."} {
		for i := range 2 {
			s := Sentence{Text: text, Exprs: For("en").NewScan().Find(nil, text), Fixed: map[int]edtf.Date{i: fixed}}
			readings := For("en").Resolve([]Sentence{s}, Context{})[0]
			for k, r := range readings {
				checkReading(t, text, text[r.Start:r.End], r)
				if r.Within == (k == i) || k == i && r.Date != fixed {
					t.Errorf("%s, %d fixed: %s", text, i, written(text, readings))
				}
			}
		}
	}
}

// Where the date beside it is none, a date of another calendar stands by itself.
func TestTwinWithoutDate(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"He came on 1 Muharram 1447 (31 June 2025).": "1 Muharram 1447 = 2025-06-26~\n31 June 2025 =  ! June 2025 has only 30 days; it may be 30 June 2025, 1 July 2025 or 13 June 2025",
		"He came on 31 June 2025 / 1 Muharram 1447.": "31 June 2025 =  ! June 2025 has only 30 days; it may be 30 June 2025, 1 July 2025 or 13 June 2025\n1 Muharram 1447 = 2025-06-26~",
	} {
		if got := readAs(t, text, Context{}); got != want {
			t.Errorf("%s", cmp.Diff(want, got))
		}
	}
}
