package changes

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/ledger"
)

func date(t *testing.T, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestMoved(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ was, is, want string }{
		{"2022-01-10", "2022-01-11", "1 day later"},
		{"2022-01-10", "2022-01-08", "2 days earlier"},
		{"2022-01-10", "2022-03-10", "2 months later"},
		{"2022-01-10", "2020-01-10", "2 years earlier"},
		{"2022-01-10", "2022-06-22", "about 5 months later"},
		{"2022-01-10", "2012-06-22", "about 10 years earlier"},
		{"2022-01", "2022-02", "1 month later"},
		{"2022", "2022-06-01", "more precise: the day, not only the year"},
		{"2022-06-01", "2022-06", "less precise: the month, not the day"},
		{"2022", "2023-06-01", "more precise: the day, not only the year; about 5 months later at least"},
		{"2022-06-01", "2022-06-01?", "uncertain now"},
		{"2022-06-01~", "2022-06-01", "certain now"},
		{"2022-06-01", "2022-06-01/2022-06-03", "an interval now"},
		{"2022-06-01/2022-06-03", "2022-06-01/2022-06-05", "2 days later"},
		{"-0043-03-15", "-0043-03-16", "1 day later"},
	} {
		if got := moved(date(t, c.was), date(t, c.is)); got != c.want {
			t.Errorf("%s → %s is %q, want %q", c.was, c.is, got, c.want)
		}
	}
}

func TestRisk(t *testing.T) {
	t.Parallel()
	row := func(d string, status timeline.Status, sources ...string) ledger.Row {
		return ledger.Row{ID: "a", Date: date(t, d), Status: status, Sources: sources, Title: "A"}
	}
	for _, c := range []struct {
		kind     ledger.Kind
		old, new ledger.Row
		want     string
	}{
		{ledger.Dropped, row("2022", "reported", "x"), row("2022", ledger.Removed), "the event is gone"},
		{ledger.Redated, row("2022", "reported", "x"), row("2022-01", "reported", "x"), "its date is more precise than it was"},
		{ledger.Redated, row("2022?", "reported", "x"), row("2022", "reported", "x"), "its date is more precise than it was"},
		{ledger.Redated, row("2022-01-01", "reported", "x"), row("2022-01", "reported", "x"), ""},
		{ledger.Restated, row("2022", "alleged", "x"), row("2022", "reported", "x"), "it is told as a fact now"},
		{ledger.Restated, row("2022", "reported", "x"), row("2022", "alleged", "x"), ""},
		{ledger.Resourced, row("2022", "reported", "x:the-words", "y"), row("2022", "reported", "x:the-words"), "it has lost a source: y"},
		{ledger.Resourced, row("2022", "reported", "x"), row("2022", "reported", "x", "y"), ""},
	} {
		if got := risk(&ledger.Change{Kinds: []ledger.Kind{c.kind}, Old: c.old, New: c.new}); got != c.want {
			t.Errorf("the risk of %+v → %+v is %q, want %q", c.old, c.new, got, c.want)
		}
	}
}

func TestCompareWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ was, is, want string }{
		{"The port opened", "The port opened", "The port opened"},
		{"The port opened", "The old port opened again", "The +old+ port opened +again+"},
		{"Police cleared the quay", "Riot police cleared it", "-Police- +Riot police+ cleared -the quay- +it+"},
		{"", "New", "+New+"},
	} {
		var parts []string
		for _, w := range compareWords(c.was, c.is) {
			mark := map[Op]string{Removed: "-", Inserted: "+"}[w.Op]
			parts = append(parts, mark+w.Text+mark)
		}
		if got := strings.Join(parts, " "); got != c.want {
			t.Errorf("%q → %q is %q, want %q", c.was, c.is, got, c.want)
		}
	}
}

// huge is a review with a great many of everything.
func huge(t *testing.T, n int) *Review {
	r := &Review{Old: "main", New: "`the` working tree", HasLedger: true}
	long := strings.Repeat("Ворота порта закрыты, <b>писал</b> @mayor #12. ", 20)
	for i := range n {
		row := ledger.Row{ID: fmt.Sprint("event-", i), Date: date(t, "2022-01-01"), Status: timeline.Reported, Sources: []string{"x:words"}, Title: long[:len("Ворота порта закрыты")]}
		e := Event{Change: ledger.Change{Kinds: []ledger.Kind{ledger.Added}, New: row}, Is: Passage{"content/sources/x.md", i + 1, long}, Before: "2021 A", After: "2023 B"}
		r.Events, r.Program = append(r.Events, e), append(r.Program, e)
		r.Problems = append(r.Problems, timeline.Problem{File: "content/sources/x.md", Line: i + 1, Message: long, Hint: long, Severity: timeline.Warning})
		r.Sources = append(r.Sources, Source{New: fmt.Sprint("source-", i), Title: long})
	}
	return r
}

// TestMarkdown checks that a review fits into what GitHub takes, with what is
// folded closed again, and without anything in it that is markup or a mention.
func TestMarkdown(t *testing.T) {
	t.Parallel()
	for _, n := range []int{0, 1, 12, 13, 100, 5000} {
		s := huge(t, n).Markdown(MaxMarkdown)
		if len(s) > MaxMarkdown {
			t.Errorf("a review of %d is of %d bytes", n, len(s))
		}
		if a, b := strings.Count(s, "<details>"), strings.Count(s, "</details>"); a != b {
			t.Errorf("a review of %d opens %d folds and closes %d", n, a, b)
		}
		if !utf8.ValidString(s) || strings.Contains(s, "<b>") || strings.Contains(s, "@mayor") || strings.Contains(s, " #12") {
			t.Errorf("the text of a source is markup in a review of %d", n)
		}
		if n >= 100 && (!strings.Contains(s, "more; `buildsite diff` lists them") || !strings.Contains(s, "Not of this change") || !strings.Contains(s, "New problems")) {
			t.Errorf("a review of %d does not say what is left out:\n%s", n, s[len(s)-3000:])
		}
	}
}

func TestAnnotations(t *testing.T) {
	t.Parallel()
	r := &Review{Problems: []timeline.Problem{
		{File: "content/sources/a,b.md", Line: 3, Column: 2, Code: "undated", Severity: timeline.Note, Message: "100% of it\n::error::no", Hint: "see: here"},
		{File: "site.yaml", Code: "bad", Severity: timeline.Error, Message: "is bad"},
	}}
	want := []string{
		"::notice file=sub/content/sources/a%2Cb.md,line=3,col=2,title=undated::100%25 of it%0A::error::no%0Asee: here",
		"::error file=sub/site.yaml,title=bad::is bad",
	}
	if got := strings.Split(strings.TrimSpace(r.Annotations("sub/")), "\n"); !slices.Equal(got, want) {
		t.Errorf("the annotations are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// A problem that only moved to another line, or with its file, is not new.
func TestProblems(t *testing.T) {
	t.Parallel()
	old := &timeline.Timeline{
		Sources:  []timeline.Source{{Slug: "a", File: "content/sources/a.md"}},
		Problems: []timeline.Problem{{File: "content/sources/a.md", Line: 3, Code: "c", Message: "as on line 9"}, {File: "site.yaml", Code: "d"}},
	}
	now := &timeline.Timeline{
		Sources:  []timeline.Source{{Slug: "b", File: "content/sources/b.md"}},
		Problems: []timeline.Problem{{File: "content/sources/b.md", Line: 7, Code: "c", Message: "as on line 12"}, {File: "content/sources/b.md", Code: "e"}},
	}
	r := &Review{Sources: []Source{{Old: "a", New: "b"}}}
	r.problems(old, now)
	if len(r.Problems) != 1 || r.Problems[0].Code != "e" || r.Solved != 1 {
		t.Errorf("new are %v, solved %d", r.Problems, r.Solved)
	}
}
