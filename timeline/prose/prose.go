// Package prose turns a text into paragraphs and sentences, and knows for each
// of them where it stands in the file.
//
// A Markdown text goes through goldmark; a plain one is split at its blank and
// unwrapped lines. Either way a Block's Text is what a reader sees: one line,
// markup and entities resolved, white space folded to single spaces; and its
// Offset leads each byte of it back to the bytes of the file.
package prose

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
	Text       string
	Sentences  []Sentence
	offsets    []offset
}

// Sentence is a stretch of its block's Text, without white space at its ends.
// The sentences of a block are in order, do not overlap, and leave out only
// white space.
type Sentence struct {
	Start, End int // bytes of Block.Text
}

// offset says that Block.Text from text on stands in the file from file on,
// byte for byte where same is true; otherwise the whole stretch up to the next
// offset stands for one run of bytes of the file (an entity, a line break).
type offset struct {
	text, file int
	same       bool
}
