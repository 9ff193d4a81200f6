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

// addGonePages queues a page for each event that is no more. Crawlers are asked
// to forget it, and it is not in the sitemap.
func (b *build) addGonePages() {
	m := b.model
	for i := range m.tl.Lost {
		l := &m.tl.Lost[i]
		name := goneName(l)
		b.unlisted[name] = true
		b.page("gone", "", name, func() (any, error) {
			p := &gonePage{frame: b.frame(name, m.words.Removed, ""), Lead: m.words.RemovedLead, When: m.words.Dates.Date(l.Date)}
			if p.Into = m.entryBy[l.Into]; p.Into != nil {
				p.Title, p.Lead = m.words.Joined, m.words.JoinedLead
			}
			p.Canonical = ""
			return p, nil
		})
	}
}
