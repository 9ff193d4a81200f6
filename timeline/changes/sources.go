package changes

import (
	"cmp"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/ledger"
)

// Source is a source that came, went or has another name. An event whose source
// only has another name is not listed as one that changed.
type Source struct {
	Old, New string // slugs; "" for what was not, or is not
	Title    string
	Events   int // that it reports, or reported
}

// sources finds what became of the sources, those with another name first. An
// old source is a new one where half of its events have the new one in its
// place.
func sources(before, after *timeline.Timeline, events []Event) []Source {
	was, is := bySlug(before), bySlug(after)
	shared := map[Source]int{}
	for i := range events {
		for _, o := range events[i].Old.Slugs() {
			for _, n := range events[i].New.Slugs() {
				if was[o] != nil && is[o] == nil && is[n] != nil && was[n] == nil {
					shared[Source{Old: o, New: n}]++
				}
			}
		}
	}
	var pairs []Source
	for s, n := range shared {
		if s.Events = n; 2*n >= was[s.Old].Events {
			pairs = append(pairs, s)
		}
	}
	slices.SortFunc(pairs, func(a, b Source) int {
		return cmp.Or(b.Events-a.Events, cmp.Compare(a.Old, b.Old), cmp.Compare(a.New, b.New))
	})
	settled := map[string]bool{}
	var all []Source
	for _, s := range pairs {
		if !settled[s.Old] && !settled[s.New] {
			settled[s.Old], settled[s.New] = true, true
			s.Title, s.Events = is[s.New].Title, is[s.New].Events
			all = append(all, s)
		}
	}
	for i := range after.Sources {
		if s := &after.Sources[i]; was[s.Slug] == nil && !settled[s.Slug] {
			all = append(all, Source{New: s.Slug, Title: s.Title, Events: s.Events})
		}
	}
	for i := range before.Sources {
		if s := &before.Sources[i]; is[s.Slug] == nil && !settled[s.Slug] {
			all = append(all, Source{Old: s.Slug, Title: s.Title, Events: s.Events})
		}
	}
	return all
}

func bySlug(t *timeline.Timeline) map[string]*timeline.Source {
	m := make(map[string]*timeline.Source, len(t.Sources))
	for i := range t.Sources {
		m[t.Sources[i].Slug] = &t.Sources[i]
	}
	return m
}

// goneWith says of removed events that their sources are gone, too.
func goneWith(events []Event, sources []Source) {
	gone := map[string]bool{}
	for _, s := range sources {
		gone[s.Old] = s.New == ""
	}
	for i := range events {
		e := &events[i]
		slugs := e.Old.Slugs()
		if e.Kinds[0] == ledger.Dropped && len(slugs) > 0 && !slices.ContainsFunc(slugs, func(s string) bool { return !gone[s] }) {
			e.Risk = "the event is gone with its source: " + strings.Join(slugs, ", ")
		}
	}
}

// withoutNames leaves out of events that their sources have other names.
func withoutNames(events []Event, sources []Source) []Event {
	name := map[string]string{}
	for _, s := range sources {
		if s.Old != "" && s.New != "" {
			name[s.Old] = s.New
		}
	}
	if len(name) == 0 {
		return events
	}
	for i := range events {
		var now []string
		for _, s := range events[i].Old.Slugs() {
			now = append(now, cmp.Or(name[s], s))
		}
		slices.Sort(now)
		if slices.Equal(now, events[i].New.Slugs()) {
			events[i].Kinds = slices.DeleteFunc(events[i].Kinds, func(k ledger.Kind) bool { return k == ledger.Resourced })
			events[i].Risk = risk(&events[i].Change)
		}
	}
	return slices.DeleteFunc(events, func(e Event) bool { return len(e.Kinds) == 0 })
}
