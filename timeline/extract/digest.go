package extract

import (
	"fmt"
	"regexp"
	"strings"

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
	first := &a.blocks[0]
	line, _, _ := strings.Cut(first.Text, "\n")
	line = strings.TrimSpace(line)
	for i := range a.blocks[:min(len(a.blocks), mostHeadLine)] {
		if m := titleOf.FindStringSubmatch(head(a.blocks[i].Text)); m != nil {
			return strings.TrimSpace(a.blocks[i].Text[len(a.blocks[i].Text)-len(m[1]):])
		}
	}
	if counted.MatchString(line) || !a.first && kindOf(first) == datedLine {
		line, _ = furniture.Headline(a.blocks[1:])
		return line
	}
	if m := capitals.FindStringSubmatch(first.Text); m != nil && !a.first {
		return m[1]
	}
	if !a.first && (first.Kind == prose.Heading || titleLike(line)) {
		return line
	}
	for i := range a.blocks[:min(len(a.blocks)-1, 6)] {
		if text := a.blocks[i].Text; titleLike(text) && furniture.Line(text) == "" && isCredit(a.blocks[i+1].Text) {
			return text
		}
	}
	if found, at := furniture.Headline(a.blocks); at >= 0 {
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
	sourceLine     = regexp.MustCompile(`(?i)^source:\s*(.+)`)
	copyrightLine  = regexp.MustCompile(`(?i)^\W*?(?:copyright\s+\(c\)|copyright\s+©|copyright|\(c\)|©)\s*(?:\d{4}(?:\s*[–-]\s*\d{4})?[^\pL\pN]*)?(?:by\s+)?(.+)`)
	// nameEnds is where the name of a publisher ends in such a line.
	nameEnds = regexp.MustCompile(`(?i)\s+on\s+\d|\s+on\s+\p{L}+\s+\d|,?\s+(?:inc|ltd|llc|limited)\b|\s+or its\s|\.\s|\.$|\s*\||, all rights|\s+all rights|\s+–\s|\s+-\s|,?\s(?:19|20)\d\d$`)
)

// publisher returns who an article says has published it: "Published by …", a
// line of a name and a day under its headline, "Source: …", or else its
// copyright line.
func (a *Article) publisher() string {
	for _, line := range []*regexp.Regexp{publishedLine, credit, sourceLine, copyrightLine} {
		for i := range a.blocks {
			if line == credit && (i > 3 || longBlock(a.blocks[i])) {
				break
			}
			text := strings.Join(strings.Fields(a.blocks[i].Text), " ")
			if len(text) > 4*longLine || line == publishedLine && i > 3 {
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
	return ""
}

// maxPublisher is how long the name of a publisher may be.
const maxPublisher = 100
