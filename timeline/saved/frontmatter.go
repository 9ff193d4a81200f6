package saved

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v4"

	"solnoma/timeline"
	"solnoma/timeline/content"
)

// matter is the front matter that a text came with, as far as it is kept.
type matter struct {
	kept []byte          // whole lines of YAML
	has  map[string]bool // the keys in it
}

// Source returns the file that the article becomes: front matter and text.
func (a *Article) Source() []byte {
	var b bytes.Buffer
	b.WriteString("---\n")
	b.Write(a.matter.kept)
	for _, e := range []struct {
		key   string
		value string
	}{
		{"title", a.Title.Value},
		{"author", a.Author.Value},
		{"publisher", a.Publisher.Value},
		{"date", a.Date.Value},
		{"url", a.URL.Value},
		{"archive", a.Archive.Value},
		{"language", a.Language.Value},
		{"show", string(timeline.Excerpt)},
	} {
		if e.value != "" && !a.matter.has[e.key] {
			value := e.value
			if e.key != "date" { // which in quotes would only be harder to read
				value = scalar(value)
			}
			fmt.Fprintf(&b, "%s: %s\n", e.key, value)
		}
	}
	b.WriteString("---\n\n")
	b.Write(a.Text)
	return b.Bytes()
}

// scalar writes a text of one line as YAML.
func scalar(s string) string {
	// The writer escapes emoji and other letters beyond 16 bits, which YAML
	// does not ask for.
	if strings.ContainsFunc(s, func(r rune) bool { return r > 0xFFFF }) && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsGraphic(r) }) {
		quoted := "'" + strings.ReplaceAll(s, "'", "''") + "'"
		var back string
		if err := yaml.Load([]byte(quoted), &back); err == nil && back == s {
			return quoted
		}
	}
	out, err := yaml.Dump(&yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s}, yaml.WithLineWidth(-1), yaml.WithUnicode(true))
	if err != nil { // not for a text
		return "''"
	}
	return strings.TrimRight(string(out), "\n")
}

// otherNames are the names that other programs have for the keys of a source.
var otherNames = map[string]string{
	"title": "title", "author": "author", "publisher": "publisher", "date": "date", "url": "url", "archive": "archive", "language": "language",
	"source": "url", "link": "url", "original": "url", "original_url": "url", "source_url": "url", "canonical": "url", "canonical_url": "url", "canonicalurl": "url", "permalink": "url", "uri": "url",
	"published": "date", "pubdate": "date", "publication_date": "date", "published_at": "date", "date_published": "date", "datepublished": "date", "publish_date": "date", "publishdate": "date", "article_date": "date",
	"authors": "author", "creator": "author", "byline": "author", "by": "author",
	"site": "publisher", "site_name": "publisher", "sitename": "publisher", "website": "publisher", "publication": "publisher", "newspaper": "publisher", "outlet": "publisher", "source_name": "publisher",
	"lang": "language", "locale": "language",
	"archived": "archive", "archive_url": "archive", "archiveurl": "archive", "wayback": "archive",
}

// frontMatter reads the front matter of a text. What the text's other reader,
// package content, knows is kept as it is written; what other programs write
// under names of their own is renamed or left out. It returns where the text
// begins, and is false where the front matter is broken.
func (r *reader) frontMatter(a *Article, text []byte) (body int, ok bool) {
	src, problems := content.FrontMatter(r.name, text)
	if src.Body == 0 {
		return 0, true
	}
	inner, firstLine := fenced(text[:src.Body])
	entries := yamlEntries(inner)
	a.matter.has = make(map[string]bool)
	// An entry is another program's where package content does not know its key,
	// or where it is a list and a source has one text. An empty one says nothing.
	unknown := make(map[int]timeline.Problem) // by lines of the file
	for _, p := range problems {
		if p.Code == "unknown-key" {
			unknown[p.Line] = p
		}
	}
	for _, e := range entries {
		_, others := unknown[firstLine+e.line]
		if len(values(e.value)) == 0 || e.value.Kind == yaml.SequenceNode {
			others = others || otherNames[e.key] == e.key
		}
		a.matter.has[e.key] = a.matter.has[e.key] || !others
	}
	foreign := make(map[int]bool) // lines of the file
	for _, e := range entries {
		if a.matter.has[e.key] {
			a.matter.kept = append(a.matter.kept, e.text...)
			continue
		}
		line := firstLine + e.line
		for n := range bytes.Count(e.text, []byte("\n")) {
			foreign[line+n] = true
		}
		if !a.adopt(e, fmt.Sprintf("%s in the front matter", e.key)) {
			a.LeftOut = append(a.LeftOut, Omission{What: "front matter", Line: line, Text: fold(string(e.text))})
			if p := unknown[line]; strings.HasPrefix(p.Hint, "did you mean") {
				r.report(timeline.Warning, p.Line, p.Column, p.Code, p.Hint, p.Message+", left out")
			}
		}
	}
	ok = true
	for _, p := range problems {
		if len(entries) == 0 || !foreign[p.Line] {
			r.problems = append(r.problems, p)
			ok = ok && p.Severity != timeline.Error
		}
	}
	const from = "front matter"
	for _, f := range []struct {
		key   string
		field *Field
		value string
	}{
		{"title", &a.Title, src.Title}, {"author", &a.Author, src.Author}, {"publisher", &a.Publisher, src.Publisher},
		{"date", &a.Date, src.Published.String()}, {"url", &a.URL, src.URL}, {"archive", &a.Archive, src.Archive}, {"language", &a.Language, src.Language},
	} {
		if a.matter.has[f.key] {
			*f.field = Field{f.value, from}
		}
	}
	return src.Body, ok
}

// fenced returns the lines between the fences of front matter, and the number
// of the first of them.
func fenced(matter []byte) (inner []byte, line int) {
	open := max(0, bytes.Index(matter, []byte("---")))
	start := open + bytes.IndexByte(matter[open:], '\n') + 1
	end := bytes.LastIndex(matter, []byte("\n---")) + 1
	return matter[start:max(start, end)], 1 + bytes.Count(matter[:start], []byte("\n"))
}

// yamlEntry is one key of front matter with its value.
type yamlEntry struct {
	key   string
	value *yaml.Node
	line  int    // from 0
	text  []byte // its lines, with what stands behind it up to the next key
}

// yamlEntries takes front matter apart; it returns nothing where that is not
// one mapping with a key a line.
func yamlEntries(inner []byte) (entries []yamlEntry) {
	var doc yaml.Node
	if err := yaml.Load(inner, &doc); err != nil || len(doc.Content) != 1 || doc.Content[0].Kind != yaml.MappingNode || doc.Content[0].Style&yaml.FlowStyle != 0 {
		return nil
	}
	lines := bytes.SplitAfter(inner, []byte("\n"))
	at := 0
	for pair := range slices.Chunk(doc.Content[0].Content, 2) {
		k := pair[0]
		if k.Kind != yaml.ScalarNode || k.Line-1 < at || k.Line > len(lines) || k.Column != 1 {
			return nil
		}
		if n := len(entries); n > 0 {
			entries[n-1].text = bytes.Join(lines[at:k.Line-1], nil)
			at = k.Line - 1
		}
		entries = append(entries, yamlEntry{key: strings.TrimSpace(k.Value), value: pair[1], line: k.Line - 1})
	}
	if n := len(entries); n > 0 {
		entries[n-1].text = bytes.Join(lines[at:], nil)
	}
	return entries
}

// adopt takes what an entry of another program's front matter says, where it is
// something that a source has and that the front matter does not say itself.
func (a *Article) adopt(e yamlEntry, from string) bool {
	key := otherNames[strings.ToLower(strings.ReplaceAll(e.key, "-", "_"))]
	value := strings.Join(values(e.value), ", ")
	if key == "url" && readURL(value, nil) == "" {
		key = "publisher" // "source: The Gazette"
	}
	if a.matter.has[key] || value == "" || e.value.Kind == yaml.AliasNode {
		return false
	}
	var field *Field
	switch key {
	case "title":
		field = &a.Title
	case "author":
		field, value = &a.Author, name(value)
	case "publisher":
		field, value = &a.Publisher, name(value)
	case "url":
		field, value = &a.URL, withoutTracking(readURL(value, nil))
	case "archive":
		field, value = &a.Archive, readURL(value, nil)
	case "language":
		field, value = &a.Language, readLanguage(value)
	case "date":
		d, err := readDay(value, from)
		if err != nil {
			return false
		}
		field, value = &a.Date, d.date.String()
	default:
		return false
	}
	if value == "" || field.Value != "" {
		return false
	}
	*field = Field{value, from}
	return true
}

// values returns the texts that a value is or lists, without the brackets of a
// wiki's links.
func values(n *yaml.Node) (list []string) {
	switch n.Kind {
	case yaml.ScalarNode:
		if s := fold(strings.NewReplacer("[[", "", "]]", "").Replace(n.Value)); s != "" && n.ShortTag() != "!!null" {
			list = append(list, s)
		}
	case yaml.AliasNode:
		list = append(list, "*"+n.Value)
	case yaml.SequenceNode:
		for _, c := range n.Content {
			if c.Kind == yaml.ScalarNode {
				list = append(list, values(c)...)
			}
		}
	}
	return list
}
