package content

import (
	"cmp"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/prose"
	"solnoma/timeline/slug"
)

// eventDraft is an event whose topics and sources are still as written.
type eventDraft struct {
	*Event
	file   *file
	topics []word
	cites  []word
	usable bool
}

// readEvent reads an event written by hand.
func readEvent(f *file, id string, c *Config) eventDraft {
	e := eventDraft{file: f, Event: &Event{File: f.name, Bytes: f.bytes, ID: id, Status: timeline.Reported}}
	m := f.frontMatter()
	e.Body = m.body
	if !m.has {
		f.errorf(0, "no-front-matter", "begin the file with a line ---, then date: and title:, and another line ---", "an event needs front matter")
		return e
	}
	dated, cited := false, false
	meant := readKeys(f.mappings(m.start, m.end), []key{
		{"date", func(v value) {
			if dated = !v.null(); dated {
				e.DateStart, e.DateEnd = v.span()
				e.DateLine, e.DateColumn = f.lines.Position(e.DateStart)
				e.Date, e.usable = v.date(c.order())
			}
		}},
		{"title", func(v value) { e.Title, _ = v.text() }},
		{"topics", func(v value) { e.topics = v.words() }},
		{"sources", func(v value) { e.cites = v.words(); cited = v.node.Value != "" || len(v.node.Content) > 0 }},
		{"status", func(v value) {
			if s, ok := v.status(); ok {
				e.Status = s
			}
		}},
	})
	if !dated && !meant["date"] {
		f.errorf(m.fence, "missing-key", `add date: as EDTF or in plain words, "16 January 2025"`, "the event has no date")
	}
	e.Doc = prose.Markdown(f.bytes, e.Body)
	if e.Title, e.Body = titleHeading(f.bytes, m.body, e.Doc, e.Title); e.Body > m.body {
		e.Doc = prose.Markdown(f.bytes, e.Body)
	}
	if e.Title == "" && !meant["title"] {
		f.errorf(m.fence, "missing-key", "add title: with what happened", "the event has no title")
	}
	if !cited && !meant["sources"] {
		f.warnf(m.fence, "no-source", "add sources: with the name of a source, or the address of a page", "nothing without a source: the event has none")
	}
	e.usable = e.usable && e.Title != "" && !f.garbled
	return e
}

// titleHeading returns a Markdown text's title, the given one if it is not
// empty, and where the text goes on: behind the heading that it begins with,
// where that says the title.
func titleHeading(b []byte, body int, doc *prose.Document, given string) (title string, rest int) {
	if len(doc.Blocks) == 0 || doc.Blocks[0].Kind != prose.Heading {
		return given, body
	}
	h := doc.Blocks[0]
	if given != "" && !strings.EqualFold(given, h.Text) {
		return given, body
	}
	_, rest = lineAt(b, h.End)
	// A heading of the other style has a line of = or - below it.
	if line, next := lineAt(b, rest); len(line) > 0 && (strings.Trim(string(line), "= \t") == "" || strings.Trim(string(line), "- \t") == "") {
		rest = next
	}
	return cmp.Or(given, h.Text), rest
}

// knownSource reports a slug that is none of the site's sources.
func knownSource(f *file, w word, slugs []string, hint string) bool {
	if slices.Contains(slugs, w.text) {
		return true
	}
	name := strings.TrimPrefix(strings.TrimPrefix(w.text, "content/"), "sources/")
	name = strings.TrimSuffix(strings.TrimSuffix(name, ".md"), ".txt")
	if n := nearest(slug.Make(name), slugs); n != "" {
		hint = "did you mean \"" + n + "\"? " + hint
	}
	f.errorf(w.at, "unknown-source", hint, "there is no source %q", w.text)
	return false
}

// resolve returns what the event's sources name: slugs of the site's sources,
// which are sorted, and addresses.
func (e *eventDraft) resolve(slugs []string) (cites []string) {
	for _, c := range e.cites {
		switch {
		case strings.Contains(c.text, ":"):
			if !checkLink(e.file, c.at, c.text) {
				continue
			}
		case !knownSource(e.file, c, slugs, "use the file's path below content/sources without its ending, or a whole web address"):
			continue
		}
		if !slices.Contains(cites, c.text) {
			cites = append(cites, c.text)
		}
	}
	return cites
}
