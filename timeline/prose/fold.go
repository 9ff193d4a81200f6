package prose

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// assembler puts blocks together out of bytes of a file: it folds white space,
// leaves out what nobody sees, and writes down where each byte is from. The
// texts of all blocks share one string, their offsets and sentences one array.
type assembler struct {
	file    []byte
	valid   bool // UTF-8
	text    strings.Builder
	offsets []offset
	blocks  []Block
	extents []extent // of the blocks

	// The block at hand: where its text and its offsets begin.
	open extent
	// White space that becomes a space if more text follows.
	spaced             bool
	spaceFrom, spaceTo int
}

// extent is where in the assembler's text and offsets a block's begin.
type extent struct{ text, offset int }

func newAssembler(file []byte, body int) *assembler {
	a := &assembler{file: file, valid: utf8.Valid(file[body:])}
	a.text.Grow(len(file) - body)
	return a
}

// begin starts a block.
func (a *assembler) begin() {
	a.open = extent{a.text.Len(), len(a.offsets)}
	a.spaced = false
}

// end ends the block and reports whether there is anything in it.
func (a *assembler) end(kind Kind, level int) bool {
	if len(a.offsets) == a.open.offset {
		return false
	}
	a.extents = append(a.extents, a.open)
	a.blocks = append(a.blocks, Block{
		Kind:  kind,
		Level: level,
		Start: a.offsets[a.open.offset].file,
		End:   a.offsets[len(a.offsets)-1].end,
	})
	return true
}

// document returns the blocks, without sentences.
func (a *assembler) document() *Document {
	text := a.text.String()
	a.extents = append(a.extents, extent{len(text), len(a.offsets)})
	for i := range a.blocks {
		from, to := a.extents[i], a.extents[i+1]
		a.blocks[i].Text = text[from.text:to.text]
		a.blocks[i].offsets = a.offsets[from.offset:to.offset:to.offset]
	}
	return &Document{Blocks: a.blocks}
}

// The bytes that run must look at more closely.
const (
	plainByte   uint8 = iota
	highByte          // of a character beyond ASCII
	spaceByte         // ASCII white space
	leadByte          // the same, and may begin a space or an invisible one
	markupByte        // begins an escape or an entity in Markdown
	byteClasses = 256
)

var byteClass = func() (c [byteClasses]uint8) {
	for _, b := range " \t\n\v\f\r" {
		c[b] = spaceByte
	}
	for b := utf8.RuneSelf; b < byteClasses; b++ {
		c[b] = highByte
	}
	for _, b := range []byte{0xC2, 0xE1, 0xE2, 0xE3, 0xEF} {
		c[b] = leadByte
	}
	c['\\'], c['&'] = markupByte, markupByte
	return c
}()

// run adds the bytes of the file from from to to. In markup it resolves
// entities and backslash escapes as CommonMark does. A byte that is not UTF-8
// becomes U+FFFD.
func (a *assembler) run(from, to int, markup bool) {
	file := a.file[:to]
	start := from // of what is not yet added
	for i := from; i < to; {
		switch byteClass[file[i]] {
		case plainByte:
			i++
		case spaceByte:
			if file[i] == ' ' && i > start && i+1 < to && byteClass[file[i+1]] <= highByte {
				i++
				continue
			}
			a.copy(start, i)
			n := 1
			for i+n < to && byteClass[file[i+n]] == spaceByte {
				n++
			}
			a.space(i, i+n)
			i += n
			start = i
		case highByte, leadByte:
			if a.valid && byteClass[file[i]] == highByte {
				i++
				continue
			}
			r, n := utf8.DecodeRune(file[i:])
			switch {
			case r == utf8.RuneError && n == 1:
				a.copy(start, i)
				a.stand(string(utf8.RuneError), i, i+n)
				start = i + n
			case unicode.IsSpace(r):
				a.copy(start, i)
				a.space(i, i+n)
				start = i + n
			case invisible(r):
				a.copy(start, i)
				start = i + n
			}
			i += n
		case markupByte:
			if !markup {
				i++
				continue
			}
			s, n := reference(file[i:])
			if n == 0 {
				i++
				continue
			}
			a.copy(start, i)
			a.stand(s, i, i+n)
			i += n
			start = i
		}
	}
	a.copy(start, to)
}

// space adds white space.
func (a *assembler) space(from, to int) {
	switch {
	case len(a.offsets) == a.open.offset:
	case !a.spaced:
		a.spaced, a.spaceFrom, a.spaceTo = true, from, to
	case a.spaceTo == from:
		a.spaceTo = to
	}
}

// copy adds bytes as they are.
func (a *assembler) copy(from, to int) {
	if from == to {
		return
	}
	a.flush()
	a.same(from, to)
}

func (a *assembler) same(from, to int) {
	if n := len(a.offsets); n > a.open.offset && a.offsets[n-1].same && a.offsets[n-1].end == from {
		a.offsets[n-1].end = to
	} else {
		a.offsets = append(a.offsets, offset{a.text.Len() - a.open.text, from, to, true})
	}
	a.text.Write(a.file[from:to])
}

// stand adds s, which the bytes of the file from from to to stand for.
func (a *assembler) stand(s string, from, to int) {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case n == len(s) && unicode.IsSpace(r):
		a.space(from, to)
		return
	case n == len(s) && invisible(r):
		return
	}
	a.flush()
	a.offsets = append(a.offsets, offset{a.text.Len() - a.open.text, from, to, false})
	a.text.WriteString(s)
}

// flush adds the space that is due.
func (a *assembler) flush() {
	if !a.spaced {
		return
	}
	a.spaced = false
	if a.spaceTo == a.spaceFrom+1 && a.file[a.spaceFrom] == ' ' {
		a.same(a.spaceFrom, a.spaceTo)
		return
	}
	a.offsets = append(a.offsets, offset{a.text.Len() - a.open.text, a.spaceFrom, a.spaceTo, false})
	a.text.WriteByte(' ')
}

// invisible reports whether a character takes no room and says nothing to a
// reader: left in, it would stand between the letters of a word. The joiners
// U+200C and U+200D shape letters and stay.
func invisible(r rune) bool {
	switch r {
	case '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF':
		return true
	}
	return r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069'
}

// reference reads a backslash escape, an entity or a numeric reference at the
// start of b: what it stands for and its length, which is 0 where it is none.
// https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
func reference(b []byte) (string, int) {
	if b[0] == '\\' {
		if len(b) > 1 && util.IsPunct(b[1]) {
			return string(b[1:2]), 2
		}
		return "", 0
	}
	const longest = 34 // &CounterClockwiseContourIntegral;
	end := 1
	for end < len(b) && end < longest && b[end] != ';' {
		end++
	}
	if end == len(b) || b[end] != ';' {
		return "", 0
	}
	name := string(b[1:end])
	if name == "" || name[0] != '#' {
		if e, ok := util.LookUpHTML5EntityByName(name); ok {
			return string(e.Characters), end + 1
		}
		return "", 0
	}
	digits, base, most := name[1:], 10, 7
	if digits != "" && (digits[0] == 'x' || digits[0] == 'X') {
		digits, base, most = digits[1:], 16, 6
	}
	if len(digits) > most {
		return "", 0
	}
	v, err := strconv.ParseUint(digits, base, 32)
	if err != nil {
		return "", 0
	}
	return string(util.ToValidRune(rune(v))), end + 1
}
