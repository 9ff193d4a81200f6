package timex

import "math/bits"

// Which rules are tried at a token. A list for each word of the lexicon, for
// numbers and for marks holds the rules that can begin there; and with each rule
// goes what can stand second and third in its pattern, so that nearly all are
// out before the matcher runs: most words that begin an expression somewhere
// ("the", "in") begin none where they stand.

// tokenSet is a set of kinds of tokens, a bit for each. A set that is made of a
// pattern may be too wide, as some kinds share a bit, but never too narrow.
type tokenSet uint64

// The kinds.
const (
	anyWord tokenSet = 1 << iota
	capitalWord
	shortNumber // of one or two digits
	longNumber
	firstClass // of the classes of words
)

const (
	classBits = 29
	firstMark = firstClass << classBits
	markBits  = 8
	firstWord = firstMark << markBits // of the words that patterns name
	wordBits  = 22
	endOfText = firstWord << wordBits

	anyNumber  = shortNumber | longNumber
	everything = ^tokenSet(0)
)

// lookahead is how many tokens behind the first a set is kept for.
const lookahead = 2

func classKind(c tokenClass) tokenSet {
	switch {
	case c == classAny:
		return anyWord
	case c == classCapital || c == classUpper:
		return capitalWord
	case c == classOrd:
		return shortNumber | firstClass<<(c%classBits)
	case c < classNum:
		return firstClass << (c % classBits)
	}
	switch c {
	case classDay, classMonthNum, classMonth2, classYY, classHour, classSixty, classDecade2, classCentury, classNoDay:
		return shortNumber
	case classYear, classLikelyYear, classYYYY, classDecade, classHijriYear, classSolarYear, classEarlyYear, classFourHour, classEarlyHour:
		return longNumber
	}
	return anyNumber
}

func markKind(r rune) tokenSet { return firstMark << (uint32(r) % markBits) }

func wordKind(id int32) tokenSet { return firstWord << (id % wordBits) }

// kind returns the tokens that an instruction may match; one that matches none
// by itself goes with all.
func (in *instruction) kind() tokenSet {
	switch in.op {
	case opWord:
		return wordKind(in.a)
	case opNumber:
		return anyNumber
	case opMark:
		return markKind(rune(in.a))
	case opClass:
		return classKind(in.class)
	}
	return everything
}

// kinds returns the set that a word belongs to.
func (t *token) kinds() tokenSet {
	set := anyWord
	if t.word != nil {
		set = t.word.set
	}
	if t.capital {
		set |= capitalWord
	}
	return set
}

// next calls yield with every instruction that can match the token at hand when
// the program is at pc; the one that accepts is among them.
func (p program) next(pc int32, yield func(pc int32)) {
	switch in := &p.code[pc]; in.op {
	case opJump:
		p.next(in.a, yield)
	case opSplit:
		p.next(in.a, yield)
		p.next(in.b, yield)
	case opBegin, opEnd, opSet:
		p.next(pc+1, yield)
	default:
		yield(pc)
	}
}

// behind returns the tokens that can stand behind the one that the instruction
// at pc matches, and those behind these.
func (p program) behind(pc int32) (second, third tokenSet) {
	if p.code[pc].op == opAccept {
		return everything, everything
	}
	p.next(pc+1, func(pc int32) {
		second |= p.code[pc].kind()
		if p.code[pc].op == opAccept {
			third = everything
			return
		}
		p.next(pc+1, func(pc int32) { third |= p.code[pc].kind() })
	})
	return second, third
}

// starts holds the rules that can begin at each token.
type starts struct {
	word   []candidates         // by the id of the word
	other  candidates           // at a word that the lexicon does not have
	number [2]candidates        // of one or two digits, and of more
	mark   [markBits]candidates // as markKind has them
}

// candidates are the rules that can begin at some token, in their order.
type candidates struct {
	list   []candidate
	second tokenSet // of any of them
	// bySecond has for each kind of token, of a list that is long, the candidates
	// that it can stand second in, a bit for each; blocks is how many words of
	// bits a kind takes.
	bySecond []uint64
	blocks   int
}

// longList is from how many candidates on a list is kept by kinds too: "the"
// can begin most rules, and few of them go on with the word behind it.
const longList = 12

// index readies the list for the search.
func (l *candidates) index() {
	if len(l.list) < longList {
		return
	}
	l.blocks = (len(l.list) + 63) / 64
	l.bySecond = make([]uint64, 64*l.blocks)
	for k := range l.list {
		for set := uint64(l.list[k].second); set != 0; set &= set - 1 {
			l.bySecond[bits.TrailingZeros64(set)*l.blocks+k/64] |= 1 << (k % 64)
		}
	}
}

// candidate is a rule, and what can stand second and third in its pattern.
type candidate struct {
	rule          uint16
	second, third tokenSet
}

// add adds a rule, or another way to begin the one that was added last.
func (l *candidates) add(c candidate) {
	l.second |= c.second
	if n := len(l.list); n > 0 && l.list[n-1].rule == c.rule {
		l.list[n-1].second |= c.second
		l.list[n-1].third |= c.third
		return
	}
	l.list = append(l.list, c)
}

// at returns the rules that can begin at a token.
func (s *starts) at(t *token) *candidates {
	switch {
	case t.kind == numberToken && t.digits <= 2:
		return &s.number[0]
	case t.kind == numberToken:
		return &s.number[1]
	case t.kind == markToken:
		return &s.mark[uint32(t.mark)%markBits]
	case t.word != nil:
		return &s.word[t.word.id]
	}
	return &s.other
}

// dispatch fills what the search looks rules up in, when all are compiled.
func (t *Tagger) dispatch() {
	lex := t.lex
	lex.table = newWordTable(lex.list)
	for _, w := range lex.list {
		w.set = anyWord
		for _, s := range w.values[:w.n] {
			w.set |= classKind(s.class)
		}
	}
	for _, r := range t.rules {
		for i := range r.code {
			switch in := &r.code[i]; in.op {
			case opWord:
				lex.list[in.a].set |= wordKind(in.a)
			case opSplit:
				r.next(in.a, func(pc int32) { in.first |= r.code[pc].kind() })
			}
		}
	}
	t.starts.word = make([]candidates, len(lex.list))
	for i, r := range t.rules {
		r.next(0, func(pc int32) {
			c := candidate{rule: uint16(i)}
			c.second, c.third = r.behind(pc)
			switch in := &r.code[pc]; in.op {
			case opWord:
				t.starts.word[in.a].add(c)
			case opNumber:
				t.starts.number[0].add(c)
				t.starts.number[1].add(c)
			case opMark:
				t.starts.mark[uint32(in.a)%markBits].add(c)
			case opClass:
				t.starts.addClass(lex, in.class, c)
			}
		})
	}
	for i := range t.starts.word {
		t.starts.word[i].index()
	}
	for i := range t.starts.mark {
		t.starts.mark[i].index()
	}
	t.starts.other.index()
	t.starts.number[0].index()
	t.starts.number[1].index()
}

// addClass adds a rule that begins with a token of a class.
func (s *starts) addClass(lex *lexicon, class tokenClass, c candidate) {
	all := class == classAny || class == classCapital || class == classUpper
	if all {
		s.other.add(c)
	} else if class >= classNum || class == classOrd {
		if classKind(class)&shortNumber != 0 {
			s.number[0].add(c)
		}
		if classKind(class)&longNumber != 0 {
			s.number[1].add(c)
		}
	}
	for id, w := range lex.list {
		if all || w.classes&(1<<class) != 0 {
			s.word[id].add(c)
		}
	}
}
