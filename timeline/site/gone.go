package site

import (
	"solnoma/timeline"
)

// gonePage answers the address of an event that is no more. It does not repeat
// what was stated there: of what was removed nothing has a source any longer.
type gonePage struct {
	frame
	Lead string
	When string
	Into *entry // the event that it is a part of now; nil for none
}

// goneName is the file that answers the address of a lost event.
func goneName(l *timeline.Lost) string { return "events/" + l.ID + ".html" }

// addGonePages adds a page for each event that is no more. Crawlers are asked
// to forget it, and it is not in the sitemap.
func (b *build) addGonePages() error {
	m := b.model
	entries := make(map[string]*entry, len(m.entries))
	for _, e := range m.entries {
		entries[e.ID] = e
	}
	for i := range m.tl.Lost {
		l := &m.tl.Lost[i]
		p := &gonePage{frame: b.frame(goneName(l), m.words.Removed, ""), Lead: m.words.RemovedLead, When: m.words.dates.Date(l.Date)}
		if p.Into = entries[l.Into]; p.Into != nil {
			p.Title, p.Lead = m.words.PartOf, m.words.PartOfLead
		}
		p.Canonical = ""
		b.unlisted[p.Path] = true
		if err := b.page("gone", "", p); err != nil {
			return err
		}
	}
	return nil
}
