package site

import (
	"fmt"
	"html"
	"slices"
	"strings"
)

// embedPage is a timeline for a frame on somebody else's page: without menu,
// in small, with links that leave the frame.
type embedPage struct {
	frame
	Home    string // the page that has it in full
	Events  int
	First   string
	Last    string
	Groups  []*group
	LeftOut int // earlier events that are not shown
}

// embedFolder is where the pages for frames are.
const embedFolder = "embed/"

// embeddable is a page for a frame, as the page of data lists it.
type embeddable struct {
	Title   string
	Href    string
	Snippet string // the HTML to paste
}

// addEmbedPages queues a page for a frame of the whole timeline and of each
// topic that has events, and returns them.
func (b *build) addEmbedPages() (all []embeddable) {
	m := b.model
	add := func(id, title string, of *stretchOfTime) {
		if len(of.Entries) == 0 {
			return
		}
		href := embedFolder + id + ".html"
		b.page("embed", "", href, func() (any, error) {
			f := b.frame(href, title, "")
			f.Nav, f.Embedded, f.Canonical = nil, true, ""
			if b.base != "" {
				f.Canonical = b.base + strings.TrimSuffix(of.Href, "index.html")
			}
			// The newest, where they are too many for one page.
			shown := of.Entries[max(0, len(of.Entries)-m.perPage()):]
			p := &embedPage{frame: f, Home: of.Href, Events: len(of.Entries), Groups: m.groups(shown), LeftOut: len(of.Entries) - len(shown)}
			p.First, p.Last = m.heading(of.Entries[0]), m.heading(of.Entries[len(of.Entries)-1])
			return p, nil
		})
		address := b.base
		if address == "" {
			address = "https://YOUR-SITE/"
		}
		all = append(all, embeddable{title, href, fmt.Sprintf(
			`<iframe src="%s" title="%s" width="100%%" height="600" loading="lazy"></iframe>`,
			html.EscapeString(address+href), html.EscapeString(title))})
	}
	add("index", m.config.Title, m.whole)
	for _, t := range m.topics {
		id := t.ID
		if id == "index" {
			id = "topic-index" // the whole timeline has that name
		}
		add(id, t.Title, t.shelf)
	}
	return slices.Clip(all)
}
