package saved

import (
	"fmt"
	"regexp"
	"strings"

	"solnoma/timeline/furniture"
	"solnoma/timeline/prose"
)

// text reads a text or a Markdown file.
func (r *reader) text(data []byte, ending string) *Article {
	text, ok := r.decodeText(data)
	if !ok {
		return nil
	}
	a := &Article{File: r.name, Ending: ending}
	body, ok := r.frontMatter(a, text)
	if !ok {
		return nil
	}
	got := readText(text, body, ending, a.Language.Value)
	a.Parts = got.parts()
	gone := got.furnitureBlocks()
	r.describe(a, got, gone)
	if a.Parts == 1 {
		whole, left := got.without(gone)
		text, a.LeftOut = whole, append(a.LeftOut, left...)
	}
	a.Text = tidy(text[body:])
	if len(a.Text) == 0 {
		r.errorf("empty", "save the article again", "there is no text in it")
		return nil
	}
	clean := readText(a.Text, 0, ending, a.Language.Value)
	a.Words = clean.words()
	r.checkArticle(a, clean)
	if a.Parts > 1 {
		r.checkf("digest", "to give each its own title and address, put each into a file of its own",
			"it holds %d articles, and is kept as one source in which each is dated by itself; they begin: %s", a.Parts, beginnings(got))
	} else if a.Date.Value == "" {
		r.date(a, nil, nil, nil)
	}
	return a
}

// describe finds what the text itself says about who published it, and when.
func (r *reader) describe(a *Article, got *reading, gone map[*prose.Block]string) {
	if a.Parts > 1 {
		return // it would be said of the first article alone
	}
	set := func(f *Field, key, value, from string) {
		if value != "" && f.Value == "" && !a.matter.has[key] {
			*f = Field{value, from}
		}
	}
	lines := prose.Lines(got.source.Bytes)
	var blocks []*prose.Block
	for i := range got.source.Doc.Blocks {
		if b := &got.source.Doc.Blocks[i]; gone[b] == "" {
			blocks = append(blocks, b)
		}
	}
	if b := titleBlock(blocks); b != nil {
		line, _ := lines.Position(b.Start)
		what := "the first line"
		if b.Kind == prose.Heading {
			what = "the heading"
		}
		set(&a.Title, "title", fold(b.Text), place(what, line))
	}
	above, below := around(got, blocks)
	for i, l := range above {
		set(&a.Author, "author", bylineAuthor(l.text, a.Language.Value), place("byline", l.number))
		if m := publishedBy.FindStringSubmatch(l.text); m != nil {
			publisher := m[1]
			if publisher == "" && i+1 < len(above) {
				publisher = above[i+1].text
			}
			set(&a.Publisher, "publisher", name(publishedOn.ReplaceAllString(publisher, "")), place("byline", l.number))
		}
	}
	if line, address := onlyAddress(append(above, below...)); address != "" {
		set(&a.URL, "url", address, place("the address", line))
	}
	if page, archive := original(a.URL.Value); archive != "" && !a.matter.has["url"] {
		set(&a.Archive, "archive", archive, a.URL.From)
		a.URL.Value = page
	}
	for _, part := range got.text.Articles {
		if !part.Published.IsZero() {
			set(&a.Date, "date", part.Published.String(), part.From)
			break
		}
	}
}

// titleBlock returns the block that is the text's title: its heading, as
// package content has it, or a first line that is no sentence.
func titleBlock(blocks []*prose.Block) *prose.Block {
	for i, b := range blocks {
		// "Harbour News, 2 October 2023" alone on a line is a heading to look at.
		if b.Kind == prose.Heading && (i == 0 || b.Level == 1) && !furniture.Byline(b.Text) && !furniture.Dated(b.Text) {
			return b
		}
	}
	if len(blocks) > 1 && blocks[0].Kind == prose.Paragraph && len(blocks[0].Text) <= longLine && !strings.HasSuffix(blocks[0].Text, ".") && hasLetter(blocks[0].Text) {
		return blocks[0]
	}
	return nil
}

var (
	publishedBy = regexp.MustCompile(`^(?i:published by|publisher)\b:?\s*(.{0,80})$`)
	publishedOn = regexp.MustCompile(`(?i)(?:\s+(?:on|in|at)|,)\s+(?:\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)[a-z]*\b).*$`)
	addressLine = regexp.MustCompile(`^(?i:(?:url|source|link|original(?: article)?|web ?page|address|retrieved from|available at|источник|ссылка)\s*:?\s*)?(?:<?(https?://[^\s<>]+)>?|\[[^\]]*\]\((https?://[^\s<>()]+)\))$`)
)

func place(what string, line int) string { return fmt.Sprintf("%s, line %d", what, line) }

// textLine is a line of the file.
type textLine struct {
	text   string
	number int // from 1
}

// around returns the lines above and below the prose of a text, in the blocks
// that are kept.
func around(got *reading, blocks []*prose.Block) (above, below []textLine) {
	file := got.source.Bytes
	lines := prose.Lines(file)
	collect := func(from, to int) (list []textLine) {
		number, _ := lines.Position(from)
		for text := range strings.SplitSeq(string(file[from:to]), "\n") {
			if text = fold(text); text != "" && len(text) <= longLine {
				list = append(list, textLine{text, number})
			}
			number++
		}
		return list
	}
	first, last := -1, -1
	for i, b := range blocks {
		if len(b.Text) > longLine && b.Kind != prose.Heading && got.furniture[b] == "" {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	for i, b := range blocks {
		switch {
		case first < 0 || i < first:
			above = append(above, collect(b.Start, b.End)...)
		case i > last:
			below = append(below, collect(b.Start, b.End)...)
		}
	}
	return above, below
}

// onlyAddress finds a line that is nothing but a web address, labelled or not.
// Two that differ say nothing.
func onlyAddress(lines []textLine) (line int, address string) {
	for _, l := range lines {
		m := addressLine.FindStringSubmatch(l.text)
		if m == nil {
			continue
		}
		found := withoutTracking(readURL(m[1]+m[2], nil))
		if found == "" || address != "" && !SameAddress(found, address) {
			return 0, ""
		}
		line, address = l.number, found
	}
	return line, address
}

// beginnings returns the first words of each article of a digest.
func beginnings(got *reading) string {
	const most = 6
	var list []string
	for _, a := range got.text.Articles {
		if len(a.Sentences) > 0 && len(list) < most {
			list = append(list, "“"+firstWords(a.Sentences[0].Block.Text, 40)+"”")
		}
	}
	s := strings.Join(list, ", ")
	if len(got.text.Articles) > most {
		s += ", …"
	}
	return s
}
