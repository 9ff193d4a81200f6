package timeline

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"solnoma/timeline/edtf"
)

func event(date, title, file string, at int) Event {
	d, err := edtf.Parse(date)
	if err != nil {
		panic(err)
	}
	m := Mention{Source: file, File: file, Start: at, End: at + 1, Sentence: Sentence{Start: at, End: at + 100}, Date: d, Title: title, Status: Reported}
	return Event{Date: d, Title: title, Status: Reported, Topics: []string{file}, Mentions: []Mention{m}}
}

func arranged(events ...Event) *Timeline {
	t := &Timeline{Events: events}
	t.Arrange(nil, nil)
	return t
}

func titles(t *Timeline) string {
	var b strings.Builder
	for _, e := range t.Events {
		fmt.Fprintf(&b, "%s %s (%d)\n", e.Date, e.Title, len(e.Mentions))
	}
	return b.String()
}

func TestOrder(t *testing.T) {
	t.Parallel()
	want := []Event{
		event("-0043-03-15", "Caesar dies", "b", 1),
		event("1999", "A year", "a", 1),
		event("2022-01-01", "A day at the head of its month", "a", 1),
		event("2022-01", "The month", "a", 1),
		event("2022-01-05", "The earlier place", "a", 1),
		event("2022-01-05", "The later place", "a", 900),
		event("2022-01-05", "Another source", "b", 1),
		event("2022-01-05/2022-01-06", "A span", "a", 1),
		event("../2022-02-01", "What ends by a day stands there", "a", 1),
	}
	got := slices.Clone(want)
	for n := range 20 {
		rand.New(rand.NewPCG(1, uint64(n))).Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
		tl := arranged(slices.Clone(got)...)
		if titles(tl) != titles(arranged(slices.Clone(want)...)) || titles(tl) != titles(&Timeline{Events: want}) {
			t.Fatalf("the order depends on the order it came in:\n%s", titles(tl))
		}
	}
}

func TestIDs(t *testing.T) {
	t.Parallel()
	written := event("2024-10-27", "Uzbekistan votes", "w", 1)
	written.ID = "votes"
	// Of one sentence, so that the two are not merged.
	planned := event("2022-01-05", "The CSTOs leaders - agree?", "a", 1)
	planned.Status = Planned
	tl := arranged(
		event("2022-01-05", "The CSTO’s leaders — “agree”!", "a", 1),
		planned,
		event("1999", "Bombs", "a", 1),
		event("2022-01", "A month", "a", 1),
		event("-0043-03-15", "Caesar dies", "a", 1),
		event("2022-01-06", "Протесты в Алматы", "a", 1),
		event("2022-02-01", strings.Repeat("very long ", 30), "a", 1),
		written,
	)
	want := map[string]bool{
		"2022-01-05-the-cstos-leaders-agree": true, "2022-01-05-the-cstos-leaders-agree-2": true, "1999-bombs": true, "2022-01-a-month": true,
		"44-bc-03-15-caesar-dies": true, "2022-01-06-protesty-v-almaty": true, "2022-02-01-very-long-very-long-very-long-very-long-very-long": true, "votes": true,
	}
	for _, e := range tl.Events {
		if !want[e.ID] {
			t.Errorf("%s %q has the id %q", e.Date, e.Title, e.ID)
		}
		delete(want, e.ID)
	}
	if len(want) > 0 {
		t.Errorf("missing: %v", want)
	}
}

func TestCountsOfSources(t *testing.T) {
	t.Parallel()
	tl := &Timeline{
		Events:  []Event{event("1999", "Bombs", "a", 1), event("2000", "Peace", "a", 2), event("2001", "War", "b", 1)},
		Sources: []Source{{Slug: "c"}, {Slug: "b"}, {Slug: "a"}},
	}
	tl.Arrange(nil, nil)
	for i, want := range []struct {
		slug string
		n    int
	}{{"a", 2}, {"b", 1}, {"c", 0}} {
		if s := tl.Sources[i]; s.Slug != want.slug || s.Events != want.n {
			t.Errorf("%+v", s)
		}
	}
}
