package timeline

import (
	"cmp"
	"slices"
	"strings"
)

// Arrange puts a timeline that was gathered from its sources in its final
// form: it merges the reports of one event, orders everything, gives each
// event its id and counts the events of each source. What it makes does not
// depend on the order that it found things in.
func (t *Timeline) Arrange() {
	slices.SortStableFunc(t.Events, Compare)
	t.Events = merge(t.Events)
	slices.SortStableFunc(t.Events, Compare)
	identify(t.Events)
	slices.SortFunc(t.Sources, func(a, b Source) int { return strings.Compare(a.Slug, b.Slug) })
	slices.SortFunc(t.Undated, comparePassages)
	slices.SortFunc(t.Unused, comparePassages)
	slices.SortFunc(t.Problems, CompareProblems)
	t.count()
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
