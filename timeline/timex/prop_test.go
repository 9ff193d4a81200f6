package timex

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"solnoma/timeline/edtf"
)

// publishedDays calls yield with days on which what is counted from the
// publication goes wrong first: the days around each year's ends, leap days and
// the ends of months, in the years from first to last; and some at random.
func publishedDays(first, last int, yield func(time.Time)) {
	day := func(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }
	for y := first; y <= last; y++ {
		for d := -4; d <= 4; d++ {
			yield(day(y, 1, 1+d))
		}
		for m := 2; m <= 12; m++ {
			yield(day(y, m, 0))
			yield(day(y, m, 1))
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		yield(day(first+r.IntN(last-first+1), 1+r.IntN(12), 1+r.IntN(31)))
	}
}

// readOne resolves a text with one expression, published on a day.
func readOne(t *testing.T, text string, published time.Time) Reading {
	t.Helper()
	day := edtf.NewDay(published.Year(), int(published.Month()), published.Day())
	_, readings := readText(For("en"), text, Context{Published: edtf.OfDay(day)})
	if len(readings) != 1 {
		t.Fatalf("%d readings in %q", len(readings), text)
	}
	return readings[0]
}

func isoDay(t time.Time) string { return t.Format("2006-01-02") }

func isoMonth(t time.Time) string { return t.Format("2006-01") }

func isoYear(t time.Time) string { return t.Format("2006") }

func isoWeek(t time.Time) string {
	y, w := t.ISOWeek()
	return fmt.Sprintf("%04d-W%02d", y, w)
}

// addMonths moves a day by calendar months; where the month reached is shorter,
// to its last day.
func addMonths(t time.Time, n int) time.Time {
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	length := first.AddDate(0, 1, -1).Day()
	return first.AddDate(0, 0, min(t.Day(), length)-1)
}

// lastWeekday returns the last such day before t.
func lastWeekday(t time.Time, w time.Weekday) time.Time {
	for t = t.AddDate(0, 0, -1); t.Weekday() != w; t = t.AddDate(0, 0, -1) {
	}
	return t
}

// What is counted from the day of publication agrees with package time.
func TestCountsAgreeWithTime(t *testing.T) {
	t.Parallel()
	publishedDays(1895, 2035, func(p time.Time) {
		for _, test := range countsFrom(p) {
			r := readOne(t, test.text, p)
			if r.Timex != test.want {
				t.Errorf("%q, published %s, is %s, want %s: %v", test.text, isoDay(p), r.Timex, test.want, r.Why())
			}
		}
	})
}

type count struct{ text, want string }

func countsFrom(p time.Time) []count {
	day := func(n int) string { return isoDay(p.AddDate(0, 0, n)) }
	list := []count{
		{"He came today.", day(0)},
		{"He came yesterday.", day(-1)},
		{"He comes tomorrow.", day(1)},
		{"He came the day before yesterday.", day(-2)},
		{"He came last Monday.", isoDay(lastWeekday(p, time.Monday))},
		{"He came last Sunday.", isoDay(lastWeekday(p, time.Sunday))},
		{"He came last week.", isoWeek(p.AddDate(0, 0, -7))},
		{"He came this week.", isoWeek(p)},
		{"He will come next week.", isoWeek(p.AddDate(0, 0, 7))},
		{"He came last month.", isoMonth(addMonths(p, -1))},
		{"He came this month.", isoMonth(p)},
		{"He will come next month.", isoMonth(addMonths(p, 1))},
		{"He came last year.", isoYear(addMonths(p, -12))},
		{"He will come next year.", isoYear(addMonths(p, 12))},
	}
	n := 2 + (p.YearDay()+p.Year())%88
	return append(list,
		count{fmt.Sprintf("He came %d days ago.", n), day(-n)},
		count{fmt.Sprintf("He came %d weeks ago.", n), isoWeek(p.AddDate(0, 0, -7*n))},
		count{fmt.Sprintf("He came %d months ago.", n), isoMonth(addMonths(p, -n))},
		count{fmt.Sprintf("He came %d years ago.", n), isoYear(addMonths(p, -12*n))},
		count{fmt.Sprintf("He will come %d days from now.", n), day(n)},
		count{fmt.Sprintf("He will come %d weeks from now.", n), isoWeek(p.AddDate(0, 0, 7*n))},
		count{fmt.Sprintf("He will come %d months from now.", n), isoMonth(addMonths(p, n))},
		count{fmt.Sprintf("He will come %d years from now.", n), isoYear(addMonths(p, 12*n))},
		count{fmt.Sprintf("He will come in %d days.", n), day(n)},
		count{fmt.Sprintf("He will come in %d weeks.", n), isoWeek(p.AddDate(0, 0, 7*n))},
		count{fmt.Sprintf("He will come in %d months.", n), isoMonth(addMonths(p, n))},
		count{fmt.Sprintf("He will come in %d years.", n), isoYear(addMonths(p, 12*n))},
	)
}

// Every day that the calendar has is read, and none that it has not, in each of
// the forms that a text has it in.
func TestDaysOfTheCalendar(t *testing.T) {
	t.Parallel()
	for _, y := range []int{1600, 1700, 1899, 1900, 1999, 2000, 2023, 2024, 2100} {
		for m := 1; m <= 12; m++ {
			for d := 1; d <= 31; d++ {
				day := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
				exists := day.Day() == d
				for _, text := range []string{
					fmt.Sprintf("%d %s %d", d, monthNames[m], y),
					fmt.Sprintf("%s %d, %d", monthNames[m], d, y),
					fmt.Sprintf("%04d-%02d-%02d", y, m, d),
				} {
					got, err := ParseDate(text, OrderUnknown)
					if exists != (err == nil) || exists && got.String() != isoDay(day) {
						t.Errorf("%q is %s, %v", text, got, err)
					}
					r := readOne(t, "He came on "+text+".", day)
					if exists && r.Timex != isoDay(day) || !exists && (!r.Date.IsZero() || len(r.Problems) == 0) {
						t.Errorf("%q is %s, problems %q", text, r.Timex, r.Problems)
					}
				}
			}
		}
	}
}

// Years from 9999 BC on are read, with their months and days, and written as
// EDTF and TIMEX3 have them.
func TestYearsOfAllAges(t *testing.T) {
	t.Parallel()
	now := time.Date(2022, 1, 12, 0, 0, 0, 0, time.UTC)
	check := func(words, edtfWant, timexWant string) {
		t.Helper()
		r := readOne(t, "It fell in "+words+".", now)
		if r.Date.String() != edtfWant || r.Timex != timexWant {
			t.Errorf("%q is %s (%s), want %s (%s): %v", words, r.Date, r.Timex, edtfWant, timexWant, r.Why())
		}
	}
	for y := 1; y <= 9999; y += 7 {
		astronomical := fmt.Sprintf("%04d", 1-y)
		if y > 1 {
			astronomical = fmt.Sprintf("-%04d", y-1)
		}
		check(fmt.Sprintf("%d BC", y), astronomical, fmt.Sprintf("BC%04d", y))
		check(fmt.Sprintf("August %d BC", y), astronomical+"-08", fmt.Sprintf("BC%04d-08", y))
		ad := fmt.Sprintf("%04d", y)
		check(fmt.Sprintf("AD %d", y), ad, ad)
	}
	for y := 1000; y < 2200; y++ {
		year := fmt.Sprintf("%04d", y)
		check(year, year, year)
		check("March "+year, year+"-03", year+"-03")
		check("the spring of "+year, year+"-21", year+"-SP")
	}
}

// The counts of a narrative stay within the calendar, or say that they do not.
func TestCountsLeadOutOfTheCalendar(t *testing.T) {
	t.Parallel()
	now := edtf.OfDay(edtf.NewDay(2022, 1, 12))
	for _, text := range []string{
		"It was 9990 BC. Twenty years earlier he came.",
		"It was 9999 BC. The previous year he came.",
		"He will come 9000 years from now.",
		"He came 19000 years ago.",
		"It was 2022. Eight thousand years later he came.",
	} {
		_, readings := readText(For("en"), text, Context{Published: now})
		for _, r := range readings {
			checkReading(t, text, text[r.Start:r.End], r)
		}
	}
}

// The set of kinds that a token is given holds each class that it is in: else
// dispatch would pass over a rule that matches.
func TestKindsAreNotTooNarrow(t *testing.T) {
	t.Parallel()
	for _, l := range languages {
		tagger := For(l.Tag)
		var text strings.Builder
		for _, w := range tagger.lex.list {
			initial := []rune(w.text)
			fmt.Fprintf(&text, "%s %s%s ", w.text, strings.ToUpper(string(initial[0])), string(initial[1:]))
		}
		for n := range 2300 {
			fmt.Fprintf(&text, "%d %02d ", n, n%100)
			for _, ending := range tagger.lex.ordinals {
				fmt.Fprintf(&text, "%d%s ", n, ending)
			}
		}
		text.WriteString("9999 10000 123456 unknown Unknown , . ( ) № ©")
		tokens := tagger.lex.scan(nil, text.String())
		for i := range tokens {
			for class := noClass + 1; class < classCount_; class++ {
				if _, ok := tokens[i].in(class); ok && tokens[i].set&classKind(class) == 0 {
					t.Errorf("%s: %q is of class %d, and its set says not", l.Tag, text.String()[tokens[i].start:tokens[i].end], class)
				}
			}
		}
	}
}
