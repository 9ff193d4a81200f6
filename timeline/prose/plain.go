package prose

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Plain takes apart the plain text that is the file from body on. What stands
// before is never looked at.
//
// Blank lines and rules ("-----") separate blocks. Consecutive lines are one
// paragraph where they look wrapped to a column, and else a block each, for a
// web page saved as text has its menus, bylines and tags line by line. Lines
// behind ">" are quotations, lines behind a bullet or one of several numbers
// in a row are items, and short lines that head a paragraph are headings.
func Plain(file []byte, body int) *Document {
	start := textStart(file, body)
	p := &plain{assembler: newAssembler(file, start)}
	p.scan(start)
	p.group()
	for _, g := range p.groups {
		p.blocksOf(g)
	}
	d := p.document()
	markHeadings(d.Blocks, p.shapes)
	d.split()
	return d
}

// plain makes blocks of a plain text.
type plain struct {
	*assembler
	lines  []line
	groups []group
	shapes []shape // of the blocks
	// column is where the document as a whole is wrapped, or 0.
	column int
	// words are those of the file, and compounds those with a hyphen; they are
	// looked for where lines end with one, which divided counts.
	words, compounds map[string]bool
	divided          int
	list             []int // indents of the lists around the item at hand
}

// line is a line of a plain text. All measures but offsets are in characters.
type line struct {
	start, end int // bytes of its text: behind quotation and item marks, without white space at the ends
	markAt     int // where the item mark begins; start where there is none
	indent     int // of the text or its item mark, behind the quotation marks
	width      int // from the line's beginning to the end of the text
	number     int // of the item, where mark is numbered
	quoted     int // number of quotation marks
	kind       lineKind
	mark       itemMark
}

type lineKind uint8

const (
	blankLine lineKind = iota
	ruleLine           // no letters or digits
	textLine
)

type itemMark uint8

const (
	noMark itemMark = iota
	bullet
	numbered
)

// group is a run of lines with text, all quoted alike.
type group struct {
	first, last int // lines
	column      int // where it is wrapped, or 0
	// underline is what the line behind the group is made of, where that is a rule.
	underline byte
}

// scan reads the lines.
func (p *plain) scan(start int) {
	p.lines = make([]line, 0, bytes.Count(p.file[start:], []byte{'\n'})+1)
	for at := start; at < len(p.file); {
		end := len(p.file)
		if n := bytes.IndexByte(p.file[at:], '\n'); n >= 0 {
			end = at + n
		}
		p.lines = append(p.lines, p.line(at, end))
		at = end + 1
	}
	p.dropLoneNumbers()
}

func (p *plain) line(from, to int) line {
	b := p.file[:to]
	for to > from {
		r, n := utf8.DecodeLastRune(b[from:to])
		if !unicode.IsSpace(r) && !invisible(r) {
			break
		}
		to -= n
	}
	b = b[:to]
	at, column := skipSpace(b, from, 0)
	var l line
	for at < to && b[at] == '>' {
		l.quoted++
		at, column = skipSpace(b, at+1, 0)
	}
	if at == to {
		return l
	}
	l.indent = column
	l.start, l.markAt, l.end = at, at, to
	if !readable(b[at:to]) {
		l.kind = ruleLine
		return l
	}
	l.kind = textLine
	l.width = column + characters(b[at:to])
	if mark, number, n := itemStart(b[at:to]); mark != noMark {
		l.mark, l.number = mark, number
		l.start, _ = skipSpace(b, at+n, 0)
	}
	return l
}

// skipSpace returns the end of the white space at at, and the column there.
func skipSpace(b []byte, at, column int) (int, int) {
	const tab = 8
	for at < len(b) {
		switch b[at] {
		case ' ':
			at, column = at+1, column+1
			continue
		case '\t':
			at, column = at+1, (column/tab+1)*tab
			continue
		}
		r, n := utf8.DecodeRune(b[at:])
		switch {
		case unicode.IsSpace(r):
			column++
		case !invisible(r):
			return at, column
		}
		at += n
	}
	return at, column
}

// characters counts the characters of b.
func characters(b []byte) int {
	n := 0
	for _, c := range b {
		if utf8.RuneStart(c) {
			n++
		}
	}
	return n
}

// readable reports whether there is a letter or a digit in b.
func readable(b []byte) bool {
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return true
		}
		i += n
	}
	return false
}

// itemStart reads the mark of a list item at the start of a line's text, and
// returns its length.
func itemStart(b []byte) (mark itemMark, number, length int) {
	r, n := utf8.DecodeRune(b)
	switch r {
	case '•', '◦', '▪', '‣', '●', '■', '○', '⁃':
		return bullet, 0, n
	case '*', '-', '–':
		if spaceAt(b[n:]) {
			return bullet, 0, n
		}
		return noMark, 0, 0
	}
	const digits = 3
	i := 0
	for i < len(b) && i <= digits && b[i] >= '0' && b[i] <= '9' {
		number = 10*number + int(b[i]-'0')
		i++
	}
	if i == 0 || i > digits || i == len(b) || b[i] != '.' && b[i] != ')' || !spaceAt(b[i+1:]) {
		return noMark, 0, 0
	}
	return numbered, number, i + 1
}

func spaceAt(b []byte) bool {
	r, _ := utf8.DecodeRune(b)
	return len(b) > 0 && unicode.IsSpace(r)
}

// dropLoneNumbers takes for text the numbers at the beginning of lines that
// are no list: "5. Januar 2022". A list counts on by one.
func (p *plain) dropLoneNumbers() {
	previous, before := -1, 0 // the numbered line before, and its number
	follows := false          // whether it follows the one before it
	settle := func(next int, nextNumber int) {
		if previous >= 0 && !follows && (next < 0 || nextNumber != before+1) {
			l := &p.lines[previous]
			l.mark = noMark
			l.start = l.markAt
		}
	}
	for i := range p.lines {
		l := p.lines[i]
		if l.mark != numbered {
			continue
		}
		settle(i, l.number)
		follows = previous >= 0 && l.number == before+1
		previous, before = i, l.number
	}
	settle(-1, 0)
}

// The columns that a person or a program wraps a text at.
const (
	narrowest = 40
	widest    = 120
)

// group finds the groups of lines and the columns they are wrapped at.
func (p *plain) group() {
	agreeing := 0
	for i := 0; i < len(p.lines); i++ {
		if p.lines[i].kind != textLine {
			if n := len(p.groups); p.lines[i].kind == ruleLine && n > 0 && p.groups[n-1].last == i-1 {
				p.groups[n-1].underline = p.file[p.lines[i].start]
			}
			continue
		}
		g := group{first: i}
		for i+1 < len(p.lines) && p.lines[i+1].kind == textLine && p.lines[i+1].quoted == p.lines[i].quoted {
			i++
		}
		g.last = i
		width := p.widestOf(g)
		if wrapped, small := p.wrappedAt(g, width); wrapped {
			g.column = width
			p.column = max(p.column, width)
			agreeing += small
		}
		p.groups = append(p.groups, g)
	}
	const enough = 3 // lines that say that the document is wrapped
	if agreeing < enough {
		p.column = 0
	}
	for i, g := range p.groups {
		if w := p.widestOf(g); g.column == 0 && w >= narrowest && w <= p.column {
			p.groups[i].column = p.column
		}
	}
}

// widestOf returns the width of the group's widest line, but for lines that
// could not be wrapped: those with a web address.
func (p *plain) widestOf(g group) int {
	w := 0
	for _, l := range p.lines[g.first : g.last+1] {
		if l.width > w && !bytes.Contains(p.file[l.start:l.end], []byte("://")) {
			w = l.width
		}
	}
	return w
}

// wrappedAt reports whether the lines of a group look wrapped at a column:
// whether lines are full that go on in small letters, and not many in capitals
// as in a list of titles. It also returns how many go on in small letters.
func (p *plain) wrappedAt(g group, column int) (wrapped bool, small int) {
	if g.first == g.last || column < narrowest || column > widest {
		return false, 0
	}
	capital, caseless, broken := 0, 0, 0
	for i := g.first; i < g.last; i++ {
		if p.lines[i+1].mark != noMark {
			continue
		}
		if !p.full(i, column) {
			broken++
			continue
		}
		switch r, _ := utf8.DecodeRune(p.file[p.lines[i+1].start:]); {
		case unicode.IsLower(r):
			small++
		case unicode.IsUpper(r):
			capital++
		case unicode.IsLetter(r):
			caseless++
		}
	}
	if small == 0 && capital == 0 {
		return caseless >= 3 && caseless > 4*broken, caseless
	}
	return small > 0 && capital <= 3*small, small
}

// full reports whether the first word of the next line would not have fitted
// on line i.
func (p *plain) full(i, column int) bool {
	next := p.lines[i+1]
	word := 0
	for at := next.start; at < next.end && word <= column; word++ {
		r, n := utf8.DecodeRune(p.file[at:next.end])
		if unicode.IsSpace(r) {
			break
		}
		at += n
	}
	return p.lines[i].width+1+word > column
}

// joined reports whether line i+1 goes on with the block of line i, whose
// first line is first.
func (p *plain) joined(g group, first, i int) bool {
	const ragged = 40 // shortest line that goes on though it is not full
	l, next := p.lines[i], p.lines[i+1]
	if next.mark != noMark {
		return false
	}
	if p.lines[first].mark != noMark && next.indent > p.lines[first].indent {
		return true
	}
	if g.column > 0 && p.full(i, g.column) {
		return true
	}
	text := p.file[l.start:l.end]
	r, _ := utf8.DecodeRune(p.file[next.start:])
	more := unicode.IsLower(r) || unicode.IsDigit(r) && hyphenated(text)
	return more && l.width >= ragged && lastStop(string(text)) == 0
}

// blocksOf adds the blocks of a group.
func (p *plain) blocksOf(g group) {
	for i := g.first; i <= g.last; i++ {
		first := i
		p.begin()
		for ; i < g.last && p.joined(g, first, i); i++ {
			start, end := p.lines[i].start, p.lines[i].end
			switch {
			case !hyphenated(p.file[start:end]):
				p.run(start, end, false)
				p.space(end, p.lines[i+1].start)
			case p.divides(i):
				p.run(start, end-1, false)
			default:
				p.run(start, end, false)
			}
		}
		p.run(p.lines[i].start, p.lines[i].end, false)
		kind, level := p.kindOf(p.lines[first])
		s := shape{group: g.first, alone: first == g.first && i == g.last, line: first == i}
		if i == g.last {
			s.underline = g.underline
		}
		if p.end(kind, level) {
			p.shapes = append(p.shapes, s)
		}
	}
}

// hyphenated reports whether a line ends with a hyphen in a word or a number,
// with which the next line goes on without a space.
func hyphenated(b []byte) bool {
	n := len(b)
	if n < 2 || b[n-1] != '-' {
		return false
	}
	r, _ := utf8.DecodeLastRune(b[:n-1])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// divides reports whether the hyphen that line i ends with only divides a word,
// as in columns of print. That it does so is shown by the whole word elsewhere in
// the file; where that is neither there nor written with a hyphen, by other lines
// that end so. "Well-known" keeps its hyphen.
func (p *plain) divides(i int) bool {
	const fewest = 3 // lines that show that the file divides words
	if p.words == nil {
		p.findWords()
	}
	l, next := p.lines[i], p.lines[i+1]
	left, right := lastWord(p.file[l.start:l.end-1]), firstWord(p.file[next.start:next.end])
	if r, _ := utf8.DecodeRuneInString(right); !unicode.IsLower(r) || left == "" {
		return false
	}
	first := strings.ToLower(left)
	switch {
	case p.compounds[first+"-"+right]:
		return false
	case p.words[first+right]:
		return true
	}
	return p.divided >= fewest && !beforeHyphen[first]
}

// beforeHyphen are words that a hyphen joins to another.
var beforeHyphen = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields("all anti co cross de ex eye far first full half hard high ill left long low mid multi near new non off old on one part post pre pro re right second self semi short so then third three two ultra under vice well year " +
		"economic human military political socio") {
		set[w] = true
	}
	return set
}()

// findWords collects the words of the file, and counts the lines that divide one.
func (p *plain) findWords() {
	p.words, p.compounds = map[string]bool{}, map[string]bool{}
	for i := range p.lines {
		l := &p.lines[i]
		if l.kind != textLine {
			continue
		}
		text := p.file[l.start:l.end]
		if i+1 < len(p.lines) && hyphenated(text) && p.lines[i+1].kind == textLine {
			if r, _ := utf8.DecodeRune(p.file[p.lines[i+1].start:]); unicode.IsLower(r) {
				p.divided++
			}
		}
		for w := range bytes.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
			set := p.words
			if bytes.IndexByte(w, '-') >= 0 {
				set = p.compounds
			}
			set[strings.ToLower(string(w))] = true
		}
	}
}

// lastWord returns the letters that a text ends with, and firstWord those that it
// begins with.
func lastWord(b []byte) string {
	i := bytes.LastIndexFunc(b, func(r rune) bool { return !unicode.IsLetter(r) })
	if i < 0 {
		return string(b)
	}
	_, n := utf8.DecodeRune(b[i:])
	return string(b[i+n:])
}

func firstWord(b []byte) string {
	if i := bytes.IndexFunc(b, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		b = b[:i]
	}
	return string(b)
}

// kindOf returns the kind of a block that begins with l, and its level.
func (p *plain) kindOf(l line) (Kind, int) {
	if l.mark != noMark {
		for n := len(p.list); n > 0 && p.list[n-1] > l.indent; n-- {
			p.list = p.list[:n-1]
		}
		if n := len(p.list); n == 0 || p.list[n-1] < l.indent {
			p.list = append(p.list, l.indent)
		}
		return Item, len(p.list)
	}
	if n := len(p.list); n > 0 && l.indent <= p.list[0] {
		p.list = p.list[:0]
	}
	if l.quoted > 0 {
		return Quote, 0
	}
	return Paragraph, 0
}
