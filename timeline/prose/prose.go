// Package prose turns a text into paragraphs and sentences, and knows for each
// of them where it stands in the file.
//
// A Markdown text goes through goldmark; a plain one is split at its blank and
// unwrapped lines. Either way a Block's Text is what a reader sees: one line,
// markup and entities resolved, white space folded to single spaces; and its
// Offset leads each byte of it back to the bytes of the file.
package prose

import (
	"sort"
	"unicode/utf8"
)

// Kind is what a block is on the page.
type Kind uint8

// The kinds of block.
const (
	Paragraph Kind = iota
	Heading
	Item  // a paragraph of a list item
	Quote // a paragraph of a block quotation
	Cell  // a cell of a table
)

// Document is a text taken apart.
type Document struct {
	Blocks []Block // in the order of the file; code blocks and raw HTML are left out
}

// Block is a paragraph, heading, list item, quoted paragraph or table cell.
type Block struct {
	Kind  Kind
	Level int // of a heading, 1–6; of an item, how deep its list is nested, from 1; else 0
	// Start and End are the bytes of the file that the block's text covers.
	Start, End int
	// Text is never empty. Every white space in it is a single space between
	// two other characters; characters that nobody sees (soft hyphens,
	// zero-width spaces, direction marks) are left out.
	Text      string
	Sentences []Sentence
	offsets   []offset
}

// Sentence is a stretch of its block's Text, without white space at its ends.
// The sentences of a block are in order, do not overlap, and leave out only
// white space. A heading is one sentence.
type Sentence struct {
	Start, End int // bytes of Block.Text
}

// offset says that Block.Text from text on stands in the file from file to
// end: byte for byte where same is true; otherwise the whole stretch up to the
// next offset stands for that one run of bytes (an entity, an escape, a line
// break). Bytes of the file between two offsets are markup.
type offset struct {
	text, file, end int
	same            bool
}

// Offset returns the byte of the file that byte i of Text stands for: the
// first of the run where it is one of an entity or another run of bytes. It is
// End for len(Text).
func (b *Block) Offset(i int) int {
	if i >= len(b.Text) {
		return b.End
	}
	o := b.offsets[b.at(max(i, 0))]
	if o.same {
		return o.file + max(i, 0) - o.text
	}
	return o.file
}

// File returns the bytes of the file that Text[start:end] covers, markup
// between its first and its last character included, and at its edges left
// out. An entity, an escape or a line break at an edge is covered whole. For an
// empty stretch both are Offset(start).
func (b *Block) File(start, end int) (fileStart, fileEnd int) {
	start, end = max(start, 0), min(end, len(b.Text))
	fileStart = b.Offset(start)
	if start >= end {
		return fileStart, fileStart
	}
	o := b.offsets[b.at(end-1)]
	if o.same {
		return fileStart, o.file + end - o.text
	}
	return fileStart, o.end
}

// Locate returns the stretch of Text that the bytes of the file from fileStart
// to fileEnd are seen as: the characters of which at least one byte is among
// them. It is false where they are none of this block's.
func (b *Block) Locate(fileStart, fileEnd int) (start, end int, ok bool) {
	first := sort.Search(len(b.offsets), func(k int) bool { return b.offsets[k].end > fileStart })
	last := sort.Search(len(b.offsets), func(k int) bool { return b.offsets[k].file >= fileEnd }) - 1
	if first > last || fileStart >= fileEnd {
		return 0, 0, false
	}
	start, end = b.offsets[first].text, len(b.Text)
	if o := b.offsets[first]; o.same {
		start += max(0, fileStart-o.file)
	}
	if last+1 < len(b.offsets) {
		end = b.offsets[last+1].text
	}
	if o := b.offsets[last]; o.same {
		end = min(end, o.text+fileEnd-o.file)
	}
	for start > 0 && !utf8.RuneStart(b.Text[start]) {
		start--
	}
	for end < len(b.Text) && !utf8.RuneStart(b.Text[end]) {
		end++
	}
	return start, end, true
}

// at returns the index of the offset that byte i of Text belongs to.
func (b *Block) at(i int) int {
	return sort.Search(len(b.offsets), func(k int) bool { return b.offsets[k].text > i }) - 1
}
