package extract

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"solnoma/timeline"
	"solnoma/timeline/furniture"
	"solnoma/timeline/prose"
	"solnoma/timeline/slug"
)

// A digest is a file that holds several articles. Each of them is a source of
// its own, with its own headline, publisher and day.

// sources returns the sources that a file is: itself, or the articles of a
// digest. Those of a digest stand for it in the order of Articles.
func (t *Text) sources() []timeline.Source {
	file := t.Source.Source
	if len(t.Articles) == 1 {
		a := &t.Articles[0]
		if file.Date.IsZero() && !a.Published.IsZero() {
			file.Date, file.DateBasis = a.Published, a.From
		}
		if file.Publisher == "" {
			file.Publisher = a.publisher()
		}
		return []timeline.Source{file}
	}
	out := make([]timeline.Source, len(t.Articles))
	taken := map[string]bool{}
	for i := range t.Articles {
		a := &t.Articles[i]
		s := file
		s.Part.Start = a.blocks[0].Start
		if i == 0 {
			s.Part.Start = t.Source.Body
		}
		s.Part.End = len(t.Source.Bytes)
		if i+1 < len(t.Articles) {
			s.Part.End = t.Articles[i+1].blocks[0].Start
		}
		if !a.Published.IsZero() {
			s.Date, s.DateBasis = a.Published, a.From
		}
		if title := a.headline(); title != "" {
			s.Title = title
		}
		if publisher := a.publisher(); publisher != "" {
			s.Publisher = publisher
		}
		base := s.Slug + "-" + slug.Cut(slug.Make(a.headline()), maxPartSlug)
		base = strings.TrimSuffix(base, "-")
		s.Slug = base
		for n := 2; taken[s.Slug]; n++ {
			s.Slug = fmt.Sprintf("%s-%d", base, n)
		}
		taken[s.Slug] = true
		out[i] = s
	}
	return out
}

// maxPartSlug is how many bytes of its headline the address of an article has.
const maxPartSlug = 40

// headline returns the headline of an article: the first line, where the text
// was split there, or the one that furniture finds.
func (a *Article) headline() string {
	blocks := a.blocks[a.head:]
	first := &blocks[0]
	line, _, _ := strings.Cut(first.Text, "\n")
	line = strings.TrimSpace(line)
	for i := range blocks[:min(len(blocks), mostHeadLine)] {
		if m := titleOf.FindStringSubmatch(head(blocks[i].Text)); m != nil {
			return strings.TrimSpace(blocks[i].Text[len(blocks[i].Text)-len(m[1]):])
		}
	}
	if counted.MatchString(line) || (!a.first || a.head > 0) && kindOf(first) == datedLine {
		line, _ = furniture.Headline(blocks[1:])
		return line
	}
	if m := capitals.FindStringSubmatch(longHead(first.Text)); m != nil && (!a.first || a.head > 0) {
		return m[1]
	}
	if (!a.first || a.head > 0) && (first.Kind == prose.Heading || titleLike(line)) {
		return line
	}
	for i := range blocks[:min(len(blocks)-1, 6)] {
		if text := blocks[i].Text; titleLike(text) && furniture.Line(text) == "" && isCredit(blocks[i+1].Text) {
			return text
		}
	}
	if found, at := furniture.Headline(blocks); at >= 0 {
		return found
	}
	if first.Kind == prose.Heading || titleLike(line) {
		return line
	}
	return ""
}

var (
	publishedAlone = regexp.MustCompile(`(?i)^published by:?$`)
	publishedLine  = regexp.MustCompile(`(?i)^published by:?\s+(.+)`)
	outletLine     = regexp.MustCompile(`(?i)^(?:publisher|publication|newspaper|outlet|media|agency|издание):\s*(.+)`)
	sourceLine     = regexp.MustCompile(`(?i)^(?:source|источник|manba):\s*(.+)`)
	copyrightLine  = regexp.MustCompile(`(?i)^\W*?(?:copyright\s+\(c\)|copyright\s+©|copyright|\(c\)|©)\s*(?:\d{4}(?:\s*[–-]\s*\d{4})?[^\pL\pN]*)?(?:by\s+)?(.+)`)
	// nameEnds is where the name of a publisher ends in such a line.
	nameEnds = regexp.MustCompile(`(?i),\s[^,]{2,40}, in \pL+ \d{4} gmt|\s+on\s+\d|\s+on\s+\p{L}+\s+\d|,?\s+(?:inc|ltd|llc|limited)\b|\s+or its\s|\.\s|\.$|\s*\||, all rights|\s+all rights|\s+–\s|\s+-\s|,?\s(?:19|20)\d\d$`)
)

// publisher returns who an article says has published it: "Published by …", a
// line of a name and a day under its headline, "Source: …", or else its
// copyright line.
func (a *Article) publisher() string {
	for _, line := range []*regexp.Regexp{publishedLine, outletLine, credit, sourceLine, copyrightLine, agencyNamed} {
		for i := a.head; i < len(a.blocks); i++ {
			if line == credit && (i > a.head+3 || longBlock(a.blocks[i])) {
				break
			}
			if line == agencyNamed {
				if m := line.FindStringSubmatch(head(a.blocks[i].Text)); m != nil && datelined(a.blocks[i].Text) {
					return m[1]
				}
				continue
			}
			text := strings.Join(strings.Fields(a.blocks[i].Text), " ")
			if len(text) > 4*longLine || line == publishedLine && i > a.head+3 || line == credit && fieldOf.MatchString(text) {
				continue
			}
			if publishedAlone.MatchString(text) && line == publishedLine && i+1 < len(a.blocks) {
				text += " " + strings.Join(strings.Fields(a.blocks[i+1].Text), " ")
			}
			m := line.FindStringSubmatch(text)
			if m == nil {
				continue
			}
			name := m[1]
			if c := credit.FindStringSubmatch(name); c != nil {
				name = c[1]
			}
			if at := nameEnds.FindStringIndex(name); at != nil {
				name = name[:at[0]]
			}
			if name = strings.Trim(name, " .,;:«»“”\""); name != "" && len(name) <= maxPublisher {
				return name
			}
		}
	}
	for i := len(a.blocks) - 1; a.part && i >= max(0, len(a.blocks)-2); i-- {
		text := a.blocks[i].Text
		if m := creditEnds.FindStringSubmatch(tail(text)); m != nil {
			return m[1]
		}
	}
	return ""
}

// tail returns the end of a text, in which a credit in brackets stands.
func tail(text string) string {
	const most = 100
	at := max(0, len(text)-most)
	for at < len(text) && !utf8.RuneStart(text[at]) {
		at++
	}
	return text[at:]
}

// agencyNamed is the agency in brackets that a dateline ends with.
var agencyNamed = regexp.MustCompile(`^[^()]{6,60}\(([\p{Lu}][\pL\pM.&'’ -]{1,40})\) ?[-–—]`)

// maxPublisher is how long the name of a publisher may be.
const maxPublisher = 100
