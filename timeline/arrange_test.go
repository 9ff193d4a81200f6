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
	t.Arrange()
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

func TestMerge(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		a, b Event
		one  bool
	}{
		{"the same in two sources", event("2022-01-10", "Tokayev tells CSTO leaders that order is restored", "a", 1), event("2022-01-10", "Tokayev assured the CSTO leaders order was restored", "b", 1), true},
		{"another person did the same", event("2022-01-10", "Putin visited Almaty for talks", "a", 1), event("2022-01-10", "Lavrov visited Almaty for talks", "b", 1), false},
		{"another number of them", event("2022-01-10", "Ministry counts 164 dead in Almaty", "a", 1), event("2022-01-10", "Ministry counts 225 dead in Almaty", "b", 1), false},
		{"other dates", event("2022-01-10", "Tokayev tells CSTO leaders that order is restored", "a", 1), event("2022-01-11", "Tokayev tells CSTO leaders that order is restored", "b", 1), false},
		{"another precision", event("2022-01-10", "Tokayev tells CSTO leaders that order is restored", "a", 1), event("2022-01", "Tokayev tells CSTO leaders that order is restored", "b", 1), false},
		{"other people did the like", event("2022-01-10", "Colonel Azamat Ibraev was found dead", "a", 1), event("2022-01-10", "General Zhanat Suleimenov was found dead", "b", 1), false},
		{"the same in other forms", event("2025-04", "First EU-Central Asian summit", "a", 1), event("2025-04", "The first EU-Central Asia summit held in Samarkand", "b", 1), true},
		{"one sentence tells of two", event("2022-01-10", "Putin visited Almaty for talks", "a", 1), event("2022-01-10", "Putin visited Almaty for talks", "a", 1), false},
	} {
		tl := arranged(c.a, c.b)
		if one := len(tl.Events) == 1; one != c.one {
			t.Errorf("%s: %d events", c.name, len(tl.Events))
		}
		if c.one && (len(tl.Events[0].Merged) != 1 || !strings.Contains(tl.Events[0].Merged[0], "speak of: ") || len(tl.Events[0].Topics) != 2) {
			t.Errorf("%s: %+v", c.name, tl.Events[0])
		}
	}
}

// An event that is announced is not the event that happened.
func TestMergeKeepsPlansApart(t *testing.T) {
	t.Parallel()
	a, b := event("2022-01-10", "CSTO leaders hold a videoconference on Kazakhstan", "a", 1), event("2022-01-10", "CSTO leaders held a videoconference on Kazakhstan", "b", 1)
	a.Status = Planned
	if n := len(arranged(a, b).Events); n != 2 {
		t.Errorf("%d events", n)
	}
}

func TestIDs(t *testing.T) {
	t.Parallel()
	written := event("2024-10-27", "Uzbekistan votes", "w", 1)
	written.ID = "votes"
	planned := event("2022-01-05", "The CSTOs leaders - agree?", "b", 500)
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
		"0043-03-15-caesar-dies": true, "2022-01-06": true, "2022-02-01-very-long-very-long-very-long-very-long-very": true, "votes": true,
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
	tl.Arrange()
	for i, want := range []struct {
		slug string
		n    int
	}{{"a", 2}, {"b", 1}, {"c", 0}} {
		if s := tl.Sources[i]; s.Slug != want.slug || s.Events != want.n {
			t.Errorf("%+v", s)
		}
	}
}

// Many events of one day that share most of their words stay apart.
func TestMergeOfManyOnOneDay(t *testing.T) {
	t.Parallel()
	var events []Event
	for i := range 20000 {
		events = append(events, event("2022-01-10", fmt.Sprintf("Delegate Number%d addressed Assembly on Topic%d", i, i%7), "a", i*10))
	}
	if n := len(arranged(events...).Events); n != len(events) {
		t.Errorf("%d events of %d are left", n, len(events))
	}
}
