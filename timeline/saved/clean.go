package saved

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/furniture"
	"solnoma/timeline/prose"
)

// reading is a text as the site will read it.
type reading struct {
	source *content.Source
	text   *extract.Text
	// furniture is what package extract says of a block whose every sentence
	// is no part of the prose.
	furniture map[*prose.Block]string
}

// readText reads a text, whose front matter ends at body.
func readText(text []byte, body int, ending, lang string) *reading {
	src := &content.Source{Source: timeline.Source{Language: lang}, Bytes: text, Body: body}
	if ending == ".txt" {
		src.Doc = prose.Plain(text, body)
	} else {
		src.Doc = prose.Markdown(text, body)
	}
	r := &reading{source: src, text: extract.Read(src), furniture: make(map[*prose.Block]string)}
	for i := range r.text.Articles {
		for _, s := range r.text.Articles[i].Sentences {
			what, seen := r.furniture[s.Block]
			if !seen {
				r.furniture[s.Block] = s.Furniture
			} else if what != s.Furniture {
				r.furniture[s.Block] = ""
			}
		}
	}
	return r
}

const (
	// longLine is the length in bytes from which a line is prose, as package
	// extract has it.
	longLine = 140
	// longestFurniture is the length up to which a block is left out that
	// extract takes for furniture.
	longestFurniture = 300
)

// furnitureBlocks finds the blocks that are no part of the text and says what
// each is. Those that the day of publication may be read from stay.
func (r *reading) furnitureBlocks() map[*prose.Block]string {
	found := make(map[*prose.Block]string)
	blocks := r.source.Doc.Blocks
	if r.parts() > 1 {
		return found // what ends one article shows where the next begins
	}
	first := -1 // of the prose
	for i := range blocks {
		b := &blocks[i]
		isProse := b.Kind != prose.Heading && len(b.Text) > longLine
		if b.Kind == prose.Cell || b.Kind == prose.Quote {
			continue
		}
		said := r.furniture[b]
		what := furniture.Line(b.Text)
		switch {
		case said == "a copyright line" && (len(b.Text) <= longLine || len(b.Text) <= longestFurniture && legal.MatchString(b.Text)):
			what = "copyright"
		case what == "" && said == "the page around the text" && len(b.Text) <= longestFurniture:
			what = said
		case said == "a byline" || said == "a line of its own, not prose":
			what = ""
		case what == "" && i > 0 && len(b.Text) > 20 && len(b.Text) <= longestFurniture && b.Text == blocks[i-1].Text:
			what = "a line that is there twice"
		}
		switch {
		case what != "":
			found[b] = what
		case isProse && first < 0:
			first = i
		}
	}
	r.tail(found, first)
	return found
}

var commentsBegin = regexp.MustCompile(`(?i)^[^\pL\pN]*(?:\d+ (?:comments?|комментари\p{L}+)|comments \(\d+\)|leave a (?:comment|reply)|(?:read and )?post comments|start the conversation|join the (?:conversation|discussion)|(?:оставить|добавить) комментарий|комментарии(?: \(\d+\))?)[^\pL\pN]*$`)

// parts returns how many articles the text holds: those that extract finds and
// that have prose of their own, and not only a page's end or a teaser.
func (r *reading) parts() (n int) {
	var before []prose.Block
	blocks := r.source.Doc.Blocks
	at := 0
	for _, a := range r.text.Articles {
		own := false
		start := at
		for _, s := range a.Sentences {
			for at < len(blocks) && &blocks[at] != s.Block {
				at++
			}
			own = own || len(s.Block.Text) > longLine && s.Block.Kind != prose.Heading && s.Furniture == "" &&
				!legal.MatchString(s.Block.Text) && !repeats(before, s.Block.Text)
		}
		if own {
			n++
		}
		before = blocks[:max(start, min(at+1, len(blocks)))]
	}
	return max(n, 1)
}

// tail adds what stands behind the end of the article: behind a line that
// begins the comments, and behind a copyright line, where no prose follows
// but such as repeats the article. first is the first block of prose.
func (r *reading) tail(found map[*prose.Block]string, first int) {
	if first < 0 {
		return
	}
	blocks := r.source.Doc.Blocks
	what := ""
	for i := first + 1; i < len(blocks); i++ {
		b := &blocks[i]
		switch {
		case found[b] == "copyright" && r.ends(found, i):
			what = "the end of the page"
		case found[b] == "comments" && commentsBegin.MatchString(b.Text):
			what = "comments"
		}
		if what != "" && found[b] == "" {
			found[b] = what
		}
	}
}

// ends reports whether only the end of the page follows on block i.
func (r *reading) ends(found map[*prose.Block]string, i int) bool {
	blocks := r.source.Doc.Blocks
	for k := i + 1; k < len(blocks); k++ {
		b := &blocks[k]
		if len(b.Text) > longLine && found[b] == "" && !legal.MatchString(b.Text) && !repeats(blocks[:i], b.Text) {
			return false
		}
	}
	return true
}

var legal = regexp.MustCompile(`(?i)\b(?:registered trademarks?|trademarks of|terms of (?:use|service)|privacy policy|rights reserved|(?:prior written|with the|by) (?:consent|permission))\b`)

// repeats reports whether the beginning of a text stands in the article.
func repeats(blocks []prose.Block, text string) bool {
	const enough = 50
	if len(text) < enough {
		return false
	}
	for i := range blocks {
		if strings.Contains(blocks[i].Text, text[:enough]) {
			return true
		}
	}
	return false
}

// without takes the lines of blocks out of a text, and says what they were. A
// block stays whose lines another block stands on as well, or whose heading is
// marked on the line below.
func (r *reading) without(gone map[*prose.Block]string) (text []byte, left []Omission) {
	file := r.source.Bytes
	lines := prose.Lines(file)
	blocks := r.source.Doc.Blocks
	at := 0
	var b bytes.Buffer
	for i := range blocks {
		what := gone[&blocks[i]]
		if what == "" {
			continue
		}
		start := bytes.LastIndexByte(file[:blocks[i].Start], '\n') + 1
		end := len(file)
		if n := bytes.IndexByte(file[blocks[i].End:], '\n'); n >= 0 {
			end = blocks[i].End + n + 1
		}
		if start < r.source.Body || i > 0 && gone[&blocks[i-1]] == "" && blocks[i-1].End > start ||
			i+1 < len(blocks) && blocks[i+1].Start < end || underlined(file[end:]) {
			continue
		}
		line, _ := lines.Position(blocks[i].Start)
		left = append(left, Omission{What: what, Line: line, Text: blocks[i].Text})
		b.Write(file[at:max(at, start)])
		at = max(at, end)
	}
	b.Write(file[at:])
	return b.Bytes(), left
}

// underlined reports whether a line of only = or - comes next.
func underlined(rest []byte) bool {
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	line = bytes.TrimSpace(line)
	return len(line) > 0 && (len(bytes.Trim(line, "=")) == 0 || len(bytes.Trim(line, "-")) == 0)
}

// tidy returns a text with one empty line at most between its paragraphs, and
// none at its ends.
func tidy(text []byte) []byte {
	text = blankLines.ReplaceAll(text, []byte("\n\n"))
	text = bytes.TrimRightFunc(blankStart.ReplaceAll(text, nil), unicode.IsSpace)
	if len(text) == 0 {
		return nil
	}
	return append(slices.Clip(text), '\n')
}

var blankStart = regexp.MustCompile(`^(?:[ \t]*\n)+`)

// words returns the number of words in a text.
func (r *reading) words() (n int) {
	for i := range r.source.Doc.Blocks {
		n += len(strings.Fields(r.source.Doc.Blocks[i].Text))
	}
	return n
}

// characters returns the number of characters in a text.
func (r *reading) characters() (n int) {
	for i := range r.source.Doc.Blocks {
		n += utf8.RuneCountInString(r.source.Doc.Blocks[i].Text)
	}
	return n
}
