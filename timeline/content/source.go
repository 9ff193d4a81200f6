package content

import (
	"path"
	"strings"
	"time"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/furniture"
	"solnoma/timeline/prose"
)

// sourceDraft is a source whose topics are still names.
type sourceDraft struct {
	*Source
	file        *file
	topics      []word
	corrections []correctionDraft
	usable      bool
}

// FrontMatter reads the front matter of a text that stands alone, outside of a
// site. The text may be cut off anywhere behind it. The Source has what the
// front matter says, Bytes and Body, and neither Doc nor Corrections; without
// front matter its Body is 0, or behind a byte order mark.
func FrontMatter(name string, text []byte) (*Source, []timeline.Problem) {
	f, c := newFile(name, text), defaultConfig()
	d, _ := readFrontMatter(f, name, &c, false)
	return d.Source, f.problems
}

// readSource reads a source. zoned is whether the site's time zone was chosen
// by someone.
func readSource(f *file, id string, c *Config, zoned bool) sourceDraft {
	d, m := readFrontMatter(f, id, c, zoned)
	if !f.hasText(m) || f.garbled {
		return d
	}
	d.Doc = document(f, m.body)
	d.Sentences = sentences(d.Doc)
	if d.Title == "" {
		d.Title = headline(f.name, d.Doc)
	}
	if d.Title == "" {
		d.Title = titleOf(f.name)
	}
	if len(d.corrections) > 0 {
		d.corrections = locateAll(f, newSearchable(f, m.body, d.Doc), d.corrections)
	}
	d.usable = true
	return d
}

// readFrontMatter reads what the front matter of a source says.
func readFrontMatter(f *file, id string, c *Config, zoned bool) (sourceDraft, matter) {
	d := sourceDraft{file: f, Source: &Source{
		Source:   timeline.Source{Slug: id, File: f.name, Language: c.Language, Show: timeline.Full},
		Bytes:    f.bytes,
		Timezone: c.Timezone,
	}}
	m := f.frontMatter()
	d.Body, d.Order = m.body, c.order()
	var date value
	readKeys(f.mappings(m.start, m.end), []key{
		{"title", func(v value) { d.Title, _ = v.text() }},
		{"author", func(v value) { d.Author, _ = v.text() }},
		{"publisher", func(v value) { d.Publisher, _ = v.text() }},
		{"date", func(v value) { date = v }},
		{"url", func(v value) { d.URL, _ = v.link() }},
		{"archive", func(v value) { d.Archive, _ = v.link() }},
		{"topics", func(v value) { d.topics = v.words() }},
		{"language", func(v value) {
			if s, ok := v.language(); ok {
				d.Language = s
			}
		}},
		{"timezone", func(v value) {
			if s, ok := v.timezone(); ok {
				d.Timezone, zoned = s, true
			}
		}},
		{"show", func(v value) {
			if s, ok := v.choice(string(timeline.Full), string(timeline.Excerpt), string(timeline.Cite)); ok {
				d.Show = timeline.Show(s)
			}
		}},
		{"corrections", func(v value) { d.corrections = readCorrections(v, c.order()) }},
	})
	if date.node != nil {
		zone := ""
		if zoned {
			zone = d.Timezone
		}
		if published, ok := publishedOn(date, zone, c); ok {
			d.Date, d.Published, d.DateBasis = published, published, "front matter"
		}
	}
	return d, m
}

// publishedOn returns the day that a source was published. A time stamp with an
// offset from UTC is a day in the zone given; without one, the day it names.
func publishedOn(v value, zone string, c *Config) (edtf.Date, bool) {
	if zone != "" {
		s := strings.TrimSpace(v.node.Value)
		for _, form := range []string{time.RFC3339, "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700"} {
			t, err := time.Parse(form, s)
			if err != nil {
				continue
			}
			if loc, err := time.LoadLocation(zone); err == nil {
				t = t.In(loc)
			}
			return edtf.OfDay(edtf.NewDay(t.Year(), int(t.Month()), t.Day())), true
		}
	}
	return v.date(c.order())
}

// hasText reports a file in which nothing stands behind the front matter.
func (f *file) hasText(m matter) bool {
	if !blank(f.bytes[m.body:]) {
		return true
	}
	if m.has {
		f.errorf(whole, "empty", "write something below the front matter, or delete the file", "there is no text behind the front matter")
	} else {
		f.errorf(whole, "empty", "write something in it, or delete it", "the file is empty")
	}
	return false
}

// document takes a text apart as its file's ending says.
func document(f *file, body int) *prose.Document {
	if plain(f.name) {
		return prose.Plain(f.bytes, body)
	}
	return prose.Markdown(f.bytes, body)
}

// sentences returns all sentences of a text.
func sentences(doc *prose.Document) (all []timeline.Sentence) {
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		for _, s := range b.Sentences {
			start, end := b.File(s.Start, s.End)
			all = append(all, timeline.Sentence{Start: start, End: end, Text: b.Text[s.Start:s.End]})
		}
	}
	return all
}

// headline returns the title that a text gives itself: that of Markdown is its
// heading, and that of a plain text the headline of the page it was saved from.
func headline(name string, doc *prose.Document) string {
	if plain(name) {
		line, _ := furniture.Headline(doc.Blocks)
		return line
	}
	for i, b := range doc.Blocks {
		if b.Kind == prose.Heading && (i == 0 || b.Level == 1) {
			return b.Text
		}
	}
	return ""
}

// plain reports whether a source is plain text, as its name says.
func plain(name string) bool { return strings.EqualFold(path.Ext(name), ".txt") }
