package timex

import (
	"strings"
	"testing"
)

// What looks like a date and is none is named, with the reason, and nothing that
// is a date.
func TestLookalikes(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ text, want string }{
		{"They may march on Monday.", "may: a month only with a capital letter; march: a month only with a capital letter"},
		{"It has 2,050 troops.", "2,050: a number whose figures stand in groups, or that has a fraction, is no year"},
		{"Take 1200 at once.", "1200: nothing beside it shows that this number is a year"},
		{"It cost $1999.", "1999: a part of a longer number, a price or a name"},
		{"He came on 5 May 2005, in his 90s.", ""},
		{"He came at 8:05 with 12 men.", ""},
		{"", ""},
		{"2,", ""},
	} {
		scan := For("en").NewScan()
		exprs := scan.Find(nil, test.text)
		var got []string
		last := 0
		for _, l := range scan.Lookalikes(test.text, exprs) {
			if l.Start < last || l.End <= l.Start || l.End > len(test.text) {
				t.Fatalf("%q: %d–%d is out of order or outside of the text", test.text, l.Start, l.End)
			}
			last = l.End
			got = append(got, test.text[l.Start:l.End]+": "+l.Why)
		}
		if got := strings.Join(got, "; "); got != test.want {
			t.Errorf("%q: %s, want %s", test.text, got, test.want)
		}
	}
}
