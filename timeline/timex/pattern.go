package timex

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The language of patterns. A pattern is a sequence of
//
//	word        that word, in any case of letters
//	9           that number, in figures
//	, . - / '   that mark; "-" is any dash; \( a mark that means something here
//	{class}     a token of the class, whose value fills the slot of that name
//	{class:slot} the same, filling another slot
//	{slot=n}    no token; fills the slot with n
//	[ … ]       may be missing
//	( … | … )   one of several; the first that leads to a match is taken
//	@name       a pattern kept under that name by the language
//	< … >       the words that are the expression; without them, all are
//	~           before an element: nothing stands between it and the one before
//
// It is compiled to a few instructions, which a backtracking matcher runs over
// the tokens: patterns are short and without repetition, so its steps are
// bounded by the pattern, whatever the text.

type opcode uint8

const (
	opWord opcode = iota
	opNumber
	opMark
	opClass
	opSplit // try a, then b
	opJump
	opSet   // fill a slot with a constant
	opBegin // of the expression: or of the second, the second time
	opEnd
	opAccept
)

type instruction struct {
	op    opcode
	glued bool
	class tokenClass
	slot  slot
	a, b  int32    // word id, number, mark, or targets
	first tokenSet // of a split: what can follow when a is taken
}

// maxParts is how many expressions one pattern can yield.
const maxParts = 4

// binding is what a pattern has matched.
type binding struct {
	values [slotCount]int32
	extent
}

// extent is the part of a binding that a choice saves whole.
type extent struct {
	set   uint64 // bit per slot
	begin [maxParts]int32
	end   [maxParts]int32
	parts int8
}

type matcher struct {
	tokens []token // the last of them is none
	code   []instruction
	bound  binding
	// replaced holds the values of slots that were filled again, for the
	// choices that may be taken back.
	replaced []replaced
}

type replaced struct {
	slot  slot
	value int32
}

// start readies the matcher for a program.
func (m *matcher) start(code []instruction) {
	m.code, m.bound.extent, m.replaced = code, extent{}, m.replaced[:0]
}

// run matches from instruction pc and token i on, and returns the token behind
// the match, or -1.
func (m *matcher) run(pc int32, i int) int {
	for {
		in := &m.code[pc]
		t := &m.tokens[i]
		switch in.op {
		case opAccept:
			return i
		case opJump:
			pc = in.a
			continue
		case opSplit:
			if in.first&t.set != 0 {
				saved, n := m.bound.extent, len(m.replaced)
				if end := m.run(in.a, i); end >= 0 {
					return end
				}
				m.bound.extent = saved
				for k := len(m.replaced) - 1; k >= n; k-- {
					m.bound.values[m.replaced[k].slot] = m.replaced[k].value
				}
				m.replaced = m.replaced[:n]
			}
			pc = in.b
			continue
		case opSet:
			m.fill(in.slot, in.a)
			pc++
			continue
		case opBegin:
			m.bound.begin[min(m.bound.parts, maxParts-1)] = int32(i)
			pc++
			continue
		case opEnd:
			m.bound.end[min(m.bound.parts, maxParts-1)] = int32(i)
			m.bound.parts++
			pc++
			continue
		}
		if in.glued && !t.glued {
			return -1
		}
		switch in.op {
		case opWord:
			if t.kind != wordToken || t.word == nil || t.word.id != in.a {
				return -1
			}
		case opNumber:
			if t.kind != numberToken || t.value != in.a || t.ordinal {
				return -1
			}
		case opMark:
			if t.kind != markToken || t.mark != rune(in.a) {
				return -1
			}
		case opClass:
			v, ok := t.in(in.class)
			if !ok {
				return -1
			}
			if in.slot != noSlot {
				m.fill(in.slot, v)
			}
		}
		i++
		pc++
	}
}

// fill sets a slot. A number slot that is filled again grows: "twenty-five" is
// 20 and 5, "two hundred" 2 times 100.
func (m *matcher) fill(s slot, v int32) {
	b := &m.bound
	if b.has(s) {
		old := b.values[s]
		m.replaced = append(m.replaced, replaced{s, old})
		switch {
		case s != slotN && s != slotDay:
		case v >= 100 && old < 100:
			v *= old
		default:
			v += old
		}
	}
	b.values[s] = v
	b.set |= 1 << s
}

func (b *binding) has(s slot) bool { return b.set&(1<<s) != 0 }

// program is a compiled pattern.
type program struct {
	code []instruction
}

type compiler struct {
	lex    *lexicon
	macros map[string]string
	code   []instruction
	spans  int
	depth  int
}

func (l *lexicon) compile(pattern string, macros map[string]string) (program, error) {
	c := &compiler{lex: l, macros: macros}
	rest, err := c.alternatives(pattern)
	if err == nil && strings.TrimSpace(rest) != "" {
		err = fmt.Errorf("unexpected %q", rest)
	}
	if err != nil {
		return program{}, fmt.Errorf("pattern %q: %w", pattern, err)
	}
	c.emit(instruction{op: opAccept})
	return program{code: c.code}, nil
}

func (c *compiler) emit(in instruction) int32 {
	c.code = append(c.code, in)
	return int32(len(c.code) - 1)
}

// alternatives compiles "a | b | c" up to a closing bracket, and returns what
// is left of the pattern.
func (c *compiler) alternatives(s string) (string, error) {
	var jumps []int32
	for {
		split := c.emit(instruction{op: opSplit})
		c.code[split].a = split + 1
		rest, err := c.sequence(s)
		if err != nil {
			return rest, err
		}
		if !strings.HasPrefix(rest, "|") {
			// The last alternative needs no choice.
			c.code[split] = instruction{op: opJump, a: split + 1}
			for _, j := range jumps {
				c.code[j].a = int32(len(c.code))
			}
			return rest, nil
		}
		jumps = append(jumps, c.emit(instruction{op: opJump}))
		c.code[split].b = int32(len(c.code))
		s = rest[1:]
	}
}

func (c *compiler) sequence(s string) (string, error) {
	glued := false
	for {
		s = strings.TrimLeft(s, " \n\t")
		if s == "" || s[0] == ']' || s[0] == ')' || s[0] == '|' {
			return s, nil
		}
		var err error
		switch ch := s[0]; {
		case ch == '~':
			glued = true
			s = s[1:]
			continue
		case ch == '<':
			c.emit(instruction{op: opBegin})
			s = s[1:]
		case ch == '>':
			c.emit(instruction{op: opEnd})
			c.spans++
			s = s[1:]
		case ch == '[':
			split := c.emit(instruction{op: opSplit})
			c.code[split].a = split + 1
			if s, err = c.alternatives(s[1:]); err != nil {
				return s, err
			}
			if !strings.HasPrefix(s, "]") {
				return s, fmt.Errorf("missing ]")
			}
			c.code[split].b = int32(len(c.code))
			s = s[1:]
		case ch == '\\' && len(s) > 1:
			r, n := utf8.DecodeRuneInString(s[1:])
			c.emit(instruction{op: opMark, a: int32(r), glued: glued})
			s = s[1+n:]
		case ch == '(':
			if s, err = c.alternatives(s[1:]); err != nil {
				return s, err
			}
			if !strings.HasPrefix(s, ")") {
				return s, fmt.Errorf("missing )")
			}
			s = s[1:]
		case ch == '@':
			i := strings.IndexFunc(s[1:]+" ", func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
			name, rest := s[1:1+i], s[1+i:]
			macro, ok := c.macros[name]
			if !ok || c.depth > 8 {
				return s, fmt.Errorf("no pattern is named %q", name)
			}
			c.depth++
			if left, err := c.alternatives(macro); err != nil || left != "" {
				return s, fmt.Errorf("@%s: %v %q", name, err, left)
			}
			c.depth--
			s = rest
		case ch == '{':
			name, rest, ok := strings.Cut(s[1:], "}")
			if !ok {
				return s, fmt.Errorf("missing }")
			}
			if slotName, number, ok := strings.Cut(name, "="); ok {
				n, err := strconv.Atoi(number)
				sl, known := slotNames[slotName]
				if err != nil || !known {
					return s, fmt.Errorf("cannot set %q", name)
				}
				c.emit(instruction{op: opSet, slot: sl, a: int32(n)})
				s = rest
				break
			}
			class, slotName, renamed := strings.Cut(name, ":")
			cl, ok := classNames[class]
			if !ok {
				return s, fmt.Errorf("no class is named %q", class)
			}
			sl := classSlots[cl]
			if renamed {
				if sl, ok = slotNames[slotName]; !ok {
					return s, fmt.Errorf("no slot is named %q", slotName)
				}
			}
			c.emit(instruction{op: opClass, class: cl, slot: sl, glued: glued})
			s = rest
		default:
			if w, rest := ident(s); w != "" {
				c.emit(instruction{op: opWord, a: c.lex.intern(w).id, glued: glued})
				s = rest
				break
			}
			if n := len(s) - len(strings.TrimLeft(s, "0123456789")); n > 0 {
				v, err := strconv.ParseInt(s[:n], 10, 32)
				if err != nil {
					return s, err
				}
				c.emit(instruction{op: opNumber, a: int32(v), glued: glued})
				s = s[n:]
				break
			}
			r, n := utf8.DecodeRuneInString(s)
			c.emit(instruction{op: opMark, a: int32(r), glued: glued})
			s = s[n:]
		}
		glued = false
	}
}

// ident splits a word off the front of a pattern.
func ident(s string) (word, rest string) {
	i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	if i < 0 {
		i = len(s)
	}
	return s[:i], s[i:]
}
