package content

import (
	"slices"

	"solnoma/timeline/prose"
)

// reserved are the names that the site has for its own pages and folders.
var reserved = []string{
	"404", "assets", "calendar", "changes", "check", "data", "embed", "event", "events", "feed", "index", "names", "robots", "search",
	"sitemap", "source", "sources", "static", "timeline", "topic", "topics", "undated", "years",
}

// readPage reads a further page of the site.
func readPage(f *file, id string) (p *Page, ok bool) {
	p = &Page{File: f.name, Slug: id, Bytes: f.bytes}
	m := f.frontMatter()
	p.Body = m.body
	readKeys(f.mappings(m.start, m.end), []key{
		{"title", func(v value) { p.Title, _ = v.text() }},
		{"nav", func(v value) { p.Nav, _ = v.number() }},
	})
	if !f.hasText(m) || f.garbled {
		return nil, false
	}
	p.Title, p.Body = titleHeading(f.bytes, p.Body, prose.Markdown(f.bytes, p.Body), p.Title)
	if p.Title == "" {
		p.Title = titleOf(f.name)
	}
	if slices.Contains(reserved, id) {
		f.errorf(whole, "reserved-name", "rename the file", "the name %q is one of the site's own", id)
		return nil, false
	}
	return p, true
}
