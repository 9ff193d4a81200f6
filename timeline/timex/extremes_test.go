package timex

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"solnoma/timeline/edtf"
)

// What is counted over the ends of the calendar has no date and says so; what is
// counted up to them has one.
func TestEndsOfTheCalendar(t *testing.T) {
	t.Parallel()
	now := edtf.OfDay(edtf.NewDay(2022, 1, 12))
	for _, test := range []struct{ text, want string }{
		{"In AD 9998 it began. It ended a year later.", "9998, 9999"},
		{"In AD 9998 it began. It ended three years later.", "9998, -"},
		{"In AD 9999 it began. It ended the next day.", "9999, -"},
		{"It was three years after AD 9998.", "-, 9998"},
		{"It was in 9999 BC.", "-9998"},
		{"It was the year before 9999 BC.", "-, -9998"},
		{"It was in 12000 BC.", ""},
		{"It was in 44 BC. Fifty years later it ended.", "-0043, 0007"},
		{"It was in 1 BC. A year later he came.", "0000, 0001"},
		{"He was born on 29 February 2020. A year later he moved.", "2020-02-29, 2021"},
		{"It happened on 29 February 2021.", "-"},
		{"It happened on 29 February 1900.", "-"},
		{"It happened on 29 February 2000.", "2000-02-29"},
		{"It happened on 31 December 2020. The next day he left.", "2020-12-31, 2021-01-01"},
		{"It happened on 1 January 2020. The day before, he left.", "2020-01-01, 2019-12-31"},
	} {
		_, readings := readText(For("en"), test.text, Context{Published: now})
		var got []string
		for _, r := range readings {
			checkReading(t, test.text, test.text, r)
			d := r.Date.String()
			if d == "" {
				d = "-"
			}
			got = append(got, d)
		}
		if got := strings.Join(got, ", "); got != test.want {
			t.Errorf("%q is %s, want %s", test.text, got, test.want)
			for _, r := range readings {
				t.Log(r.Timex, r.Why())
			}
		}
	}
}

// The weeks around a year's ends are those of ISO 8601, the 53rd among them.
func TestWeeksAroundTheYear(t *testing.T) {
	t.Parallel()
	for y := 1999; y < 2040; y++ {
		for d := -10; d <= 10; d++ {
			p := time.Date(y, 1, 1+d, 0, 0, 0, 0, time.UTC)
			for n, text := range map[int]string{0: "It came this week.", -7: "It came last week.", 7: "It will come next week."} {
				if r, want := readOne(t, text, p), isoWeek(p.AddDate(0, 0, n)); r.Timex != want {
					t.Errorf("%q, published %s, is %s, want %s", text, isoDay(p), r.Timex, want)
				}
			}
		}
	}
}

// Text that no person writes is read without harm, and the dates in it are found.
func TestStrangeText(t *testing.T) {
	t.Parallel()
	const date = "on 5 May 2005"
	for name, text := range map[string]string{
		"a very long word":         strings.Repeat("a", 1_000_000) + " " + date,
		"a very long word, beyond": strings.Repeat("é", 500_000) + " " + date,
		"nothing but figures":      strings.Repeat("7", 1_000_000) + " " + date,
		"invalid UTF-8":            strings.Repeat("\xff\xc3", 1000) + " " + date + "\xe2\x80",
		"NUL bytes":                "\x00\x00 " + date + "\x00",
		"marks of direction":       "\u200f\u202b" + date + "\u202c\u200e",
		"combining marks":          "e\u0301\u0301 " + date + " a\u0308",
		"a byte order mark":        "\ufeff" + date,
		"no-break spaces":          "on 5\u00a0May\u202f2005",
		"spaces":                   strings.Repeat(" ", 100_000) + date,
		"emoji":                    "👩‍👩‍👧 " + date + " 🗓️",
	} {
		for _, l := range languages {
			scan := For(l.Tag).NewScan()
			exprs := scan.Find(nil, text)
			last := 0
			for _, e := range exprs {
				if e.Start < last || e.End <= e.Start || e.End > len(text) || !utf8.RuneStart(text[e.Start]) {
					t.Errorf("%s: %s: %d–%d is no place in the text", l.Tag, name, e.Start, e.End)
				}
				last = e.End
			}
			if l.Tag == "en" && !slices.ContainsFunc(exprs, func(e Expr) bool { return e.Meaning.Year == 2005 && e.Meaning.Day == 5 }) {
				t.Errorf("%s: the date is not found", name)
			}
		}
	}
}

// A text without an end of a sentence takes time and memory in proportion to its
// length, not to its square: ten times as much text takes ten times as long,
// give or take what the machine does beside.
func TestOneLongSentence(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	read := func(n int) time.Duration {
		text := strings.Repeat("the summit was held on 5 May, and two days before Monday he will leave in the spring of 1999 ", n/93)
		start := time.Now()
		exprs := For("en").NewScan().Find(nil, text)
		readings := For("en").Resolve([]Sentence{{Text: text, Exprs: exprs}}, Context{Published: edtf.OfDay(0)})
		if len(readings[0]) == 0 {
			t.Fatal("nothing is found")
		}
		return time.Since(start)
	}
	short, long := read(100_000), read(2_000_000)
	if long > 200*short { // 20 by rights; 400 where each date is read with all others
		t.Errorf("100 kB take %v, 2 MB %v", short, long)
	}
}
