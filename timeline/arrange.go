package timeline

import (
	"cmp"
	"slices"
	"strings"
)

// Arrange puts a timeline that was gathered from its sources in its final
// form: it finds the names, gives each event its id, merges the reports of one
// event, orders everything and counts the events of each source and name. What
// it makes does not depend on the order that it found things in.
//
// What needs a person in this is added to the problems, with the corrections
// that fix writes; fix may be nil. known is the events that the site had before,
// which keep their ids; it may be nil, too.
func (t *Timeline) Arrange(fix Fixer, known Register) {
	slices.SortFunc(t.Events, before)
	index := t.findNames()
	m := newMerger(t.Events, index, fix)
	m.known, m.register = identify(t.Events, known), known
	t.Events = m.merge()
	t.Problems = append(t.Problems, m.problems...)
	slices.SortStableFunc(t.Events, Compare)
	t.nameEvents(index)
	slices.SortFunc(t.Sources, func(a, b Source) int { return strings.Compare(a.Slug, b.Slug) })
	slices.SortFunc(t.Undated, comparePassages)
	slices.SortFunc(t.Unused, comparePassages)
	slices.SortStableFunc(t.Problems, CompareProblems)
	t.count()
}

// A Fixer writes the correction that sets something of a mention: an item of
// the list of corrections in the front matter of its file, in YAML. What it is
// to set is one line or more, as "merge: 2022-01-10-talks-open". It returns ""
// where the file can have no such correction.
type Fixer func(m *Mention, set ...string) string

// A Register knows the events that a site had before by their ids.
type Register interface {
	// Recognise returns for each event, none of which are merged, the id that
	// it had; "" for one that is new. No two have the same.
	Recognise(events []Event) []string
	// Taken reports whether an id is or was that of an event.
	Taken(id string) bool
	// Live reports whether it is that of an event which is not gone.
	Live(id string) bool
	// Follow returns the id that an event is found by now: its own, or that of
	// the event that it went into.
	Follow(id string) string
}

// Compare orders events: by earliest day, then the more precise first, then by
// source and place. It is 0 only for an event and itself.
func Compare(a, b Event) int {
	if c := a.Date.Compare(b.Date); c != 0 {
		return c
	}
	x, y := &a.Mentions[0], &b.Mentions[0]
	return cmp.Or(
		strings.Compare(x.File, y.File),
		cmp.Compare(x.Sentence.Start, y.Sentence.Start),
		cmp.Compare(x.Start, y.Start),
		strings.Compare(a.Title, b.Title),
	)
}

// before is Compare, with an order also for events that differ in nothing that
// a reader sees.
func before(a, b Event) int {
	x, y := &a.Mentions[0], &b.Mentions[0]
	return cmp.Or(Compare(a, b), cmp.Compare(x.End, y.End), strings.Compare(string(a.Status), string(b.Status)),
		strings.Compare(a.ID, b.ID), strings.Compare(a.Date.String(), b.Date.String()))
}

func comparePassages(a, b Passage) int {
	return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}

func (t *Timeline) count() {
	n := map[string]int{}
	for i := range t.Events {
		seen := map[string]bool{}
		for _, m := range t.Events[i].Mentions {
			if !seen[m.Source] {
				seen[m.Source] = true
				n[m.Source]++
			}
		}
	}
	for i := range t.Sources {
		t.Sources[i].Events = n[t.Sources[i].Slug]
	}
}
