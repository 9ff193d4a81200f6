package content_test

import (
	"fmt"
	"strings"
	"testing"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/edtf"
)

// In each text the words in square brackets are to be quoted, within what
// stands between bars, if anything does.
func TestQuote(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"On [January 10] the tower fell.", `"January 10"`},
		{"On [January\n  10] the tower fell.", `"January 10"`},
		{"On January 10 it rained. On [January 10] the tower fell.", `"January 10 the tower fell"`},
		{"On January 10 the tower fell. |It was [January 10].|", `"It was January 10"`},
		{"On January 10. |On [January 10]|. On January 10.", `"January 10" nth 2`},
		{"|On [Monday] the|re. On Monday there.", `"Monday" nth 1`},
		{"Am [5. März] brannte es, am 5. März.", `"5. März brannte es, am"`},
		{"He left “[on Monday]”, and on Monday came back.", `"on Monday”, and on Monday"`},
		{"It was **[January 10]**.", `"January 10"`},
		{"It was January\u00ad 10, then [January 10] \u200bcame.", `"January 10 came"`},
		{"[10]", `"10"`},
		{"It was [ ] nothing.", ""},
	} {
		from, to := -1, -1
		var b strings.Builder
		var at []int
		for _, r := range c.text {
			switch r {
			case '|':
				if from < 0 {
					from = b.Len()
				} else {
					to = b.Len()
				}
			case '[', ']':
				at = append(at, b.Len())
			default:
				b.WriteRune(r)
			}
		}
		if to < 0 {
			from, to = 0, b.Len()
		}
		const head = "---\ntitle: January 10\n---\n"
		text := head + b.String()
		src := &content.Source{Bytes: []byte(text), Body: len(head)}
		got := ""
		if match, nth, ok := content.NewQuoter(src).Quote(len(head)+at[0], len(head)+at[1], len(head)+from, len(head)+to); ok {
			got = fmt.Sprintf("%q", match)
			if nth > 0 {
				got += fmt.Sprintf(" nth %d", nth)
			}
		}
		if got != c.want {
			t.Errorf("%s: quoted as %s, want %s", c.text, got, c.want)
		}
	}
}

// In a long text of which much is asked, what is quoted is the same.
func TestQuoteOfMuch(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	var at []int
	for i := range 6000 {
		b.WriteString("It snowed on ")
		at = append(at, b.Len())
		fmt.Fprintf(&b, "January %d in town %d.\n", i%30+1, i/3)
	}
	src := &content.Source{Bytes: []byte(b.String())}
	folded := strings.ReplaceAll(b.String(), "\n", " ")
	much := content.NewQuoter(src)
	for i, start := range at {
		end := start + len(fmt.Sprintf("January %d", i%30+1))
		match, nth, ok := much.Quote(start, end, 0, b.Len())
		if !ok || nth != 0 || strings.Count(folded, match) != 1 {
			t.Fatalf("%d is quoted as %q, nth %d", i, match, nth)
		}
		if i%500 > 0 {
			continue
		}
		if m, n, ok := content.NewQuoter(src).Quote(start, end, 0, b.Len()); m != match || n != nth || !ok {
			t.Errorf("alone, %d is quoted as %q, nth %d, and not %q", i, m, n, match)
		}
	}
}

func TestEntry(t *testing.T) {
	t.Parallel()
	date, _ := edtf.Parse("2024-10-26/2024-11")
	c := content.Correction{
		Match: `He said: "Yes", # and \ left`, Nth: 2, Date: date, Title: "It’s over: all", Topics: []string{"a", "b"},
		Status: timeline.Alleged, Merge: "2024-10-26-x", Note: "no: 3",
	}
	want := `- match: "He said: \"Yes\", # and \\ left"
  nth: 2
  date: 2024-10-26/2024-11
  title: "It’s over: all"
  status: alleged
  topics: [a, b]
  merge: 2024-10-26-x
  note: "no: 3"`
	if got := c.Entry(); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	if got := (&content.Correction{Match: "x", Drop: true}).Entry(); got != "- match: \"x\"\n  drop: true" {
		t.Error(got)
	}
	if got := (&content.Correction{Match: "x", Split: true}).Entry(); got != "- match: \"x\"\n  split: true" {
		t.Error(got)
	}
}
