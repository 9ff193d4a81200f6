package syntax

import "strings"

// Kind is how a clause hangs in its sentence.
type Kind uint8

// The kinds.
const (
	Main       Kind = iota // stands by itself
	Coordinate             // joined to another by "and", a comma, a semicolon
	Complement             // what somebody says or thinks: "said that …"
	Quotation              // the same in quotation marks
	Attribute              // a relative clause: "who …", or a bracket
	Reduced                // a participle behind its noun: "founded in 1872"
	Adverbial              // when, why, if: "after the talks had failed", ", killing ten"
	Credit                 // says who said what stands before it: "…, the ministry said"
)

var kindNames = [...]string{"main", "coordinate", "complement", "quotation", "attribute", "reduced", "adverbial", "credit"}

func (k Kind) String() string { return kindNames[k] }

// Span is a stretch of words.
type Span struct{ From, To int }

// Empty reports whether the span holds nothing.
func (s Span) Empty() bool { return s.From >= s.To }

// Has reports whether the span holds word i.
func (s Span) Has(i int) bool { return s.From <= i && i < s.To }

// Clause is a verb with what belongs to it.
type Clause struct {
	Kind    Kind
	Parent  int  // index of the clause that it hangs on or is joined to; -1 for none
	Span         // from its first word to behind its last, with clauses inside
	Opener  int  // the word that opens it, or -1
	Head    Span // of Attribute and Reduced: the noun phrase it tells of
	Subject Span // who or what; of an Attribute or Reduced its Head, where that is the subject
	Shared  bool // the subject is that of another clause
	Joined  bool // it stands beside its Parent, not inside: "… and left"
	Verb    int  // index into Sentence.Verbs, or -1
	comma   bool // a comma stands before it
}

// Sentence is a sentence taken apart.
type Sentence struct {
	Text    string
	Words   []Word
	Verbs   []Verb
	Clauses []Clause
	lang    *Language
}

// Time is the place of an expression of time, in bytes.
type Time struct{ Start, End int }

// Parse takes a sentence apart. The expressions of time, in their order, are
// not looked into. Of a nil Language, one whose words are not known, the
// sentence is only split into words: it has no clauses.
func (l *Language) Parse(text string, times []Time) *Sentence {
	s := &Sentence{Text: text, Words: split(text), lang: l}
	k := 0
	for i := range s.Words {
		w := &s.Words[i]
		for k < len(times) && times[k].End <= w.Start {
			k++
		}
		if k < len(times) && w.End > times[k].Start && w.Start < times[k].End {
			w.Tag = TimeWord
		}
	}
	if l == nil {
		for i := range s.Words {
			if w := &s.Words[i]; w.Tag == Unknown {
				w.Tag = Noun
			}
		}
		return s
	}
	s.Verbs = l.tag(s.Words, text)
	p := &parser{Sentence: s, nested: map[int]int{}}
	p.asides()
	p.run()
	return s
}

type parser struct {
	*Sentence
	cur    int
	nested map[int]int // commas → those that close what they open
}

func (p *parser) push(k Kind, at int) int {
	p.Clauses = append(p.Clauses, Clause{Kind: k, Parent: p.cur, Span: Span{at, at}, Opener: -1, Verb: -1})
	p.cur = len(p.Clauses) - 1
	return p.cur
}

// border reports whether word i ends a stretch in which a verb is looked for.
func (p *parser) border(i int) bool {
	w := &p.Words[i]
	switch w.Tag {
	case Mark:
		return w.Is(",", ";", ":", "“", "”", "\"", "(", ")") || dash(p.Words, i)
	case Opener, Relative:
		return true
	}
	if w.Is("that") && i > 0 && i+1 < len(p.Words) && p.Words[i-1].Tag != Preposition {
		switch n := &p.Words[i+1]; n.Tag {
		case Determiner, Pronoun, Name, Number, VerbWord, Adverb, Preposition:
			return true
		case Noun:
			return strings.HasSuffix(n.Lower, "s")
		}
	}
	return false
}

// verbFrom returns the first group that begins at word i or behind it, before
// the next border, and can be finite; -1 for none.
func (p *parser) verbFrom(i int) int {
	for ; i < len(p.Words) && (p.Words[i].Aside || !p.border(i)); i++ {
		w := &p.Words[i]
		if w.Verb >= 0 && !w.Aside && p.Verbs[w.Verb].From == i && p.Verbs[w.Verb].strong() {
			return w.Verb
		}
	}
	return -1
}

// verbLeft reports whether any group that can be finite is left from word i on.
func (p *parser) verbLeft(i int) bool {
	for ; i < len(p.Words); i++ {
		if v := p.Words[i].Verb; v >= 0 && p.Verbs[v].strong() && !p.Words[i].Aside {
			return true
		}
	}
	return false
}

// over returns the first word at i or behind it that is no adverb, no
// expression of time with the preposition before it, and no aside.
func (p *parser) over(i int) int {
	for i < len(p.Words) {
		w := &p.Words[i]
		switch {
		case w.Aside, w.Tag == Adverb && w.Verb < 0, w.Tag == TimeWord:
		case w.Tag == Preposition && w.Verb < 0 && i+1 < len(p.Words) && (p.Words[i+1].Tag == TimeWord || p.Words[i+1].Tag == Determiner && i+2 < len(p.Words) && p.Words[i+2].Tag == TimeWord):
		case w.Tag == Determiner && i+1 < len(p.Words) && p.Words[i+1].Tag == TimeWord:
		default:
			return i
		}
		i++
	}
	return i
}

// overTimes is over, and over the commas around an expression of time too:
// "and, in 1951, won".
func (p *parser) overTimes(i int) int {
	for {
		at := p.over(i)
		if at >= len(p.Words) || !p.Words[at].Is(",") || at+1 >= len(p.Words) {
			return at
		}
		next := p.over(at + 1)
		if p.Words[at-1].Tag != TimeWord && (next == at+1 || !p.timed(at+1, next)) {
			return at
		}
		i = at + 1
	}
}

// timed reports whether an expression of time stands among words.
func (p *parser) timed(from, to int) bool {
	for i := from; i < to; i++ {
		if p.Words[i].Tag == TimeWord {
			return true
		}
	}
	return false
}

// verbAt returns the group that begins at word i, over adverbs; -1 for none.
func (p *parser) verbAt(i int) int {
	if i = p.over(i); i < len(p.Words) && p.Words[i].Verb >= 0 && p.Verbs[p.Words[i].Verb].From <= i {
		return p.Words[i].Verb
	}
	return -1
}

// object reports whether something that a verb acts on follows on its group.
func (p *parser) object(v *Verb) bool {
	i := v.To
	for i < len(p.Words) && (p.Words[i].Tag == Adverb || p.Words[i].Tag == TimeWord || p.Words[i].Aside || p.Words[i].Tag == Preposition && i+1 < len(p.Words) && p.Words[i+1].Tag == TimeWord) {
		i++
	}
	if i >= len(p.Words) {
		return false
	}
	if p.Words[i].Is("that") {
		return true
	}
	switch w := &p.Words[i]; w.Tag {
	case Noun, Name, Determiner, Pronoun, Number, Adjective:
		return true
	case Mark:
		return w.Is("“", "\"", "$")
	}
	return false
}

// nominalBefore returns the last word before i that is no mark, aside, adverb
// or time; -1 for none.
func (p *parser) nominalBefore(i int) int {
	for i--; i >= 0; i-- {
		w := &p.Words[i]
		if w.Tag != Mark && !w.Aside && w.Tag != Adverb && w.Tag != TimeWord || w.Is("”", "\"", ")") {
			return i
		}
	}
	return -1
}

func nounlike(t Tag) bool { return t == Noun || t == Name || t == Pronoun || t == Number }

// run finds the clauses.
func (p *parser) run() {
	p.cur = -1
	p.push(Main, 0)
	quote := -1 // the clause that a quotation stands in
	inQuote := -1
	for i := 0; i < len(p.Words); i++ {
		w := &p.Words[i]
		if w.Aside {
			p.own(i)
			continue
		}
		switch {
		case w.Tag == Mark && w.Is("“", "«") && inQuote < 0:
			if p.quotes(i) {
				quote = p.cur
				inQuote = p.push(Quotation, i)
			}
		case w.Tag == Mark && w.Is("”", "»"):
			if inQuote >= 0 {
				p.own(i)
				p.cur, inQuote = quote, -1
				continue
			}
		case w.Is("("):
			p.push(Attribute, i)
			p.Clauses[p.cur].Head = p.nounPhrase(i)
			p.Clauses[p.cur].Subject = p.Clauses[p.cur].Head
		case w.Is(")"):
			p.own(i)
			for c := p.cur; c >= 0; c = p.Clauses[c].Parent {
				if x := &p.Clauses[c]; x.Kind == Attribute && p.Words[x.From].Is("(") {
					p.cur = p.Clauses[c].Parent
					break
				}
			}
			continue
		case w.Is(",") && p.nested[i] > 0:
			head, end := p.nounPhrase(i), p.nested[i]
			host := p.cur
			c := p.push(Attribute, i)
			p.Clauses[c].Head, p.Clauses[c].Subject, p.Clauses[c].comma = head, head, true
			for ; i < end; i++ {
				p.own(i)
			}
			p.cur = host
		case w.Is(","):
			p.comma(i)
		case w.Tag == Mark && (w.Is(";", ":") || dash(p.Words, i)):
			p.root()
			if p.Clauses[p.cur].Verb >= 0 {
				p.own(i)
				p.push(Coordinate, i+1)
				p.Clauses[p.cur].Parent, p.Clauses[p.cur].Joined = 0, true
				continue
			}
		case w.Tag == TimeWord:
		case p.relative(i):
		case p.opens(i):
		case w.Tag == Coordinator:
			p.coordinator(i)
		case w.Verb >= 0 && p.Verbs[w.Verb].From == i:
			p.verb(i, w.Verb)
		}
		p.own(i)
	}
	p.close()
}

// own gives word i to the clause at hand.
func (p *parser) own(i int) {
	p.Words[i].Clause = p.cur
}

// root leaves all clauses that hang on another.
func (p *parser) root() {
	for p.Clauses[p.cur].Parent >= 0 && p.Clauses[p.cur].Kind != Coordinate && p.Clauses[p.cur].Kind != Credit {
		p.cur = p.Clauses[p.cur].Parent
	}
}

// close gives each clause the extent of its words and those of the clauses
// inside it.
func (p *parser) close() {
	for k := range p.Clauses {
		p.Clauses[k].Span = Span{-1, -1}
	}
	for i := range p.Words {
		for c := p.Words[i].Clause; c >= 0; c = p.Around(c) {
			if x := &p.Clauses[c]; x.From < 0 {
				x.From, x.To = i, i+1
			} else {
				x.To = i + 1
			}
		}
	}
	for k := range p.Clauses {
		c := &p.Clauses[k]
		if c.From < 0 {
			c.From, c.To = 0, 0
		}
	}
	// Whoever does several things is named once.
	for k := range p.Clauses {
		c := &p.Clauses[k]
		if c.Shared && c.Subject.Empty() && c.Parent >= 0 {
			c.Subject = p.Clauses[c.Parent].Subject
		}
	}
}

// quotes reports whether the quotation that opens at i holds a verb.
func (p *parser) quotes(i int) bool {
	for k := i + 1; k < len(p.Words); k++ {
		w := &p.Words[k]
		if w.Is("”", "»", "\"") {
			return false
		}
		if w.Verb >= 0 && p.Verbs[w.Verb].strong() {
			return true
		}
	}
	return false
}

// relative opens a relative clause at i, if there is one.
func (p *parser) relative(i int) bool {
	w := &p.Words[i]
	if i == 0 {
		return false
	}
	n := p.nominalBefore(i)
	at := i
	switch {
	case w.Tag == Relative, w.Is("whose"):
		if n >= 0 && p.Words[n].Tag == Preposition {
			at, n = n, p.nominalBefore(n) // "in which"
		}
	case w.Is("who"):
		if p.verbAt(i+1) < 0 && p.verbFrom(i+1) < 0 {
			return false
		}
	case w.Is("where"):
		if n < 0 || !nounlike(p.Words[n].Tag) || p.verbFrom(i+1) < 0 {
			return false
		}
	case w.Is("that"):
		if p.Words[i-1].Tag == Preposition || n < 0 {
			return false
		}
		v := p.verbFrom(i + 1)
		if subject := p.verbAt(i+1) >= 0 && nounlike(p.Words[i-1].Tag); !subject && p.said(i) && (v >= 0 || p.verbLeft(i+1)) {
			c := p.push(Complement, i)
			p.Clauses[c].Opener = i
			w.Tag = Opener
			return true
		}
		if v < 0 {
			return false
		}
		if !nounlike(p.Words[n].Tag) || p.Words[i-1].Tag == Mark && p.Words[i-1].Is(",") {
			return false
		}
		if p.over(i+1) != p.Verbs[v].From && (p.Words[i+1].Tag == Noun || p.Words[i+1].Tag == Adjective) && !(p.Words[i+1].Lower[len(p.Words[i+1].Lower)-1] == 's') {
			return false // "that day the army left"
		}
		w.Tag = Relative
	default:
		return false
	}
	if n < 0 || !nounlike(p.Words[n].Tag) && !p.Words[n].Is("”", "\"", ")") {
		if w.Tag == Relative && !w.Is("that") {
			// "asked which …": what is asked.
			c := p.push(Complement, i)
			p.Clauses[c].Opener = i
			return true
		}
		return false
	}
	comma := p.Words[at-1].Is(",")
	c := p.push(Attribute, at)
	x := &p.Clauses[c]
	x.Opener, x.comma = i, comma
	x.Head = p.nounPhrase(n + 1)
	if p.verbAt(i+1) >= 0 && at == i && !w.Is("whose", "where") {
		x.Subject = x.Head
	}
	return true
}

// said reports whether "that" at word i opens what the clause at hand says.
func (p *parser) said(i int) bool {
	before := &p.Words[i-1]
	if before.Tag == Noun && p.lang.lex.contents[before.Lower] {
		return true
	}
	for c := p.cur; c >= 0; c = p.Clauses[c].Parent {
		if v := p.Clauses[c].Verb; v >= 0 {
			verb := &p.Verbs[v]
			for k := verb.To; k < i; k++ { // another verb in between has it: "agreed to say that"
				if n := p.Words[k].Verb; n >= 0 {
					verb = &p.Verbs[n]
				}
			}
			for i > verb.To && (p.Words[i-1].Tag == TimeWord || p.Words[i-1].Tag == Preposition || p.Words[i-1].Tag == Determiner) {
				i-- // "resolved on 12 May that"
			}
			return p.lang.lex.saying[verb.Lemma] || verb.Copula || verb.Main == i-1 || i > 0 && verb.To == i
		}
		if k := p.Clauses[c].Kind; k != Reduced && k != Attribute {
			break
		}
	}
	return false
}

// hanging are words that open a clause where a finite verb follows, and stand
// before a noun where none does.
var hanging = set("after before since until till as than for")

// opens opens an adverbial clause at i, if there is one.
func (p *parser) opens(i int) bool {
	w := &p.Words[i]
	switch {
	case w.Tag == Opener:
		if w.Is("where", "once") && p.verbFrom(i+1) < 0 {
			return false
		}
	case w.Tag == Preposition && hanging[w.Lower] && w.Verb < 0:
		if w.Is("as") && i+1 < len(p.Words) && p.Words[i+1].Is("many", "much", "few", "little", "early", "late", "soon", "well", "far", "long") {
			return false
		}
		// "after the summit, held in July, he left" has no clause behind "after".
		v := p.verbFrom(i + 1)
		if v < 0 {
			return false
		}
		x := &p.Verbs[v]
		if at := p.over(i + 1); at >= x.From && !w.Is("as") || w.Is("for") {
			return false
		} else if at >= x.From && x.Form == either && w.Is("as") {
			return false // "as expected"
		}
		if p.describes(x) {
			return false // "after the summit held in July"
		}
		if p.Words[i+1].Tag == TimeWord && p.nominalIn(i+1, x.From) == 0 {
			return false
		}
		// In "after the vote the army left" the verb is that of the clause at
		// hand, if that has none and no comma follows.
		if p.Clauses[p.cur].Verb < 0 && i == p.first() && !p.commaBehind(x.To) {
			return false
		}
	case w.Is("time", "moment") && i > 0 && p.Words[i-1].Is("the") && p.verbFrom(i+1) >= 0 && p.nominalIn(i+1, p.Verbs[p.verbFrom(i+1)].From) > 0:
		// "by the time troops arrived"
	case w.Is("so") && i > 0 && i+1 < len(p.Words) && (p.Words[i+1].Tag == Pronoun || p.Words[i+1].Tag == Determiner || p.Words[i+1].Tag == Name) && p.verbFrom(i+1) >= 0:
		// "so he could attend"
	default:
		return false
	}
	comma := i > 0 && p.Words[i-1].Is(",")
	if w.Is("because") && i+1 < len(p.Words) && p.Words[i+1].Is("of") {
		return false
	}
	if w.Tag == Opener && !p.verbLeft(i+1) && p.verbAt(i+1) < 0 {
		return false
	}
	c := p.push(Adverbial, i)
	p.Clauses[c].Opener, p.Clauses[c].comma = i, comma
	if v := p.verbAt(i + 1); v >= 0 && (p.Verbs[v].Form == Gerund || p.Verbs[v].Form == Participle || p.Verbs[v].Form == either) {
		p.Clauses[c].Verb, p.Clauses[c].Shared = v, true // "while driving", "when asked"
		if p.Verbs[v].Form == either {
			p.Verbs[v].Form, p.Verbs[v].Passive = Participle, true
		}
	}
	if w.Is("whether", "if") && p.Clauses[c].Parent >= 0 {
		if v := p.Clauses[p.Clauses[c].Parent].Verb; v >= 0 && w.Is("whether") {
			p.Clauses[c].Kind = Complement
		}
	}
	return true
}

// addressed are verbs of saying whose object is whom something is said to.
var addressed = set("tell inform assure remind warn promise")

// intransitive are verbs that need nothing to act on.
var intransitive = set("arrive gather die fall rise begin start end happen occur emerge erupt break go come resign collapse escape appear disappear return remain continue spread " +
	"march rally protest vote agree fail crash explode expire retire live stay work travel fight surrender retreat withdraw move change increase decrease grow decline " +
	"speak talk depart land mount quit bleed step slow ease leak burst overflow burn stall linger loom wane dwindle plunge plummet soar surge slump tumble recover rebound persist prevail subside weaken deteriorate worsen double triple peak graduate marry riot gain drop last enter flee withdraw meet revolt rebel mutiny reign sail swim run stand sit sleep wait laugh cry smile hesitate compete cooperate testify campaign assemble convene reopen resume finish conclude evolve mobilise mobilize apologise apologize react learn hear complain consist dispose")

// first is the first word of the clause at hand that is no mark.
func (p *parser) first() int {
	i := p.Clauses[p.cur].From
	for i < len(p.Words) && p.Words[i].Tag == Mark {
		i++
	}
	return i
}

// open reports whether a clause that the one at hand stands in still waits for
// its verb.
func (p *parser) open() bool {
	for c := p.cur; c >= 0; c = p.Clauses[c].Parent {
		if p.Clauses[c].Verb < 0 {
			return true
		}
		if k := p.Clauses[c].Kind; k == Coordinate || k == Quotation {
			return false
		}
	}
	return false
}

func (p *parser) commaBehind(i int) bool {
	for ; i < len(p.Words); i++ {
		if p.Words[i].Is(",") {
			return true
		}
		if p.border(i) {
			return false
		}
	}
	return false
}

// nominalIn counts the nouns, names and pronouns among words.
func (p *parser) nominalIn(from, to int) (n int) {
	for i := from; i < to; i++ {
		if w := &p.Words[i]; nounlike(w.Tag) && !w.Aside {
			n++
		}
	}
	return n
}

// coordinator decides what "and" at word i joins.
func (p *parser) coordinator(i int) {
	host := p.cur
	if p.Clauses[host].Verb < 0 {
		return // no verb yet: two nouns
	}
	at := p.overTimes(i + 1)
	if at >= len(p.Words) {
		return
	}
	if k := p.Clauses[host].Kind; i > 0 && p.Words[i-1].Is(",") && !p.Clauses[host].Joined && (k == Complement || k == Adverbial || k == Attribute) {
		// A comma before "and" leads back to what the clause hangs on.
		if up := p.Clauses[host].Parent; up >= 0 && p.Clauses[up].Verb >= 0 {
			host = up
		}
	}
	if v := p.verbAt(at); v >= 0 {
		x := &p.Verbs[v]
		p.shareAuxiliary(host, x)
		switch x.Form {
		case Finite, either, Participle:
			if x.Form == Participle && x.Auxiliary.Empty() && !p.Verbs[p.Clauses[host].Verb].Passive && p.Clauses[host].Kind != Reduced {
				return
			}
			// A finite verb does not go on with a participle behind its noun.
			for x.Form == Finite && p.Clauses[host].Kind == Reduced && p.Clauses[host].Parent >= 0 {
				host = p.Clauses[host].Parent
			}
			p.join(host, i+1, true)
			return
		case Infinitive, Gerund:
			return
		}
	}
	if p.Words[at].Tag == Relative || p.Words[at].Is("that") && p.Clauses[host].Kind == Complement {
		return
	}
	v := p.verbFrom(at)
	if v < 0 {
		return
	}
	x := &p.Verbs[v]
	if p.describes(x) {
		return // "by drones and missiles fired from the east"
	}
	if p.nominalIn(i+1, x.From) == 0 {
		return
	}
	for p.Clauses[host].Kind == Attribute || p.Clauses[host].Kind == Reduced {
		up := p.Clauses[host].Parent
		if up < 0 || p.Clauses[up].Verb < 0 {
			return
		}
		host = up
	}
	if p.Clauses[host].Kind == Adverbial && p.Words[i-1].Is(",") && p.Clauses[host].Parent >= 0 {
		host = p.Clauses[host].Parent
	}
	p.join(host, i+1, false)
}

// describes reports whether a form in -ed can be a participle that describes
// the noun before it: it has nothing to act on, could have, and does not stand
// right behind a name.
func (p *parser) describes(x *Verb) bool {
	if x.Form != either || p.object(x) || intransitive[x.Lemma] {
		return false
	}
	t := p.tagBefore(x.From)
	return t != Name && t != Pronoun || x.To < len(p.Words) && p.Words[x.To].Is("by")
}

// shareAuxiliary makes a form in -ed passive that goes on with a passive verb:
// "was arrested and tried".
func (p *parser) shareAuxiliary(host int, x *Verb) {
	before := &p.Verbs[p.Clauses[host].Verb]
	if !before.Passive || x.Form != either && x.Form != Participle || p.object(x) || intransitive[x.Lemma] {
		return
	}
	x.Form, x.Passive, x.Tense = Participle, true, before.Tense
	x.Auxiliary = Span{before.From, before.Main}
	if before.Auxiliary != (Span{}) {
		x.Auxiliary = before.Auxiliary
	}
}

// join opens a clause that is joined to the clause host.
func (p *parser) join(host, at int, shared bool) {
	kind := Coordinate
	p.cur = host
	c := p.push(kind, at)
	p.Clauses[c].Shared, p.Clauses[c].Joined = shared, true
	switch k := p.Clauses[host].Kind; k {
	case Complement, Quotation, Attribute, Adverbial, Reduced:
		// It hangs where its partner does.
		p.Clauses[c].Kind, p.Clauses[c].Opener, p.Clauses[c].Head = k, p.Clauses[host].Opener, p.Clauses[host].Head
	}
}

// comma decides what a comma at word i closes and what begins behind it.
func (p *parser) comma(i int) {
	if at := p.over(i + 1); at > i+1 && at < len(p.Words) && p.Words[at].Is(",") && p.Clauses[p.cur].Kind == Attribute {
		return // ", who came to power, in 2016, signed": the date goes with what stands before it
	}
	if k := p.Clauses[p.cur].Kind; (k == Reduced || k == Attribute) && i+1 < len(p.Words) && nounlike(p.Words[i+1].Tag) && p.enumerates(i) {
		return // "funded by Turkey, Italy and the Bank"
	}
	c, closed := &p.Clauses[p.cur], -1
	for c.Kind == Reduced || c.Kind == Attribute || c.Kind == Adverbial && (c.Parent < 0 || p.Clauses[c.Parent].Verb < 0 || c.comma) {
		if c.Verb < 0 || c.Parent < 0 || p.Words[c.From].Is("(") {
			break
		}
		closed, p.cur = p.cur, c.Parent
		c = &p.Clauses[p.cur]
	}
	at := p.over(i + 1)
	if at >= len(p.Words) || c.Kind == Quotation {
		return
	}
	if v := p.verbAt(i + 1); v >= 0 && p.Verbs[v].strong() && closed >= 0 && c.Verb >= 0 && p.lang.lex.saying[p.Verbs[c.Verb].Lemma] && p.Clauses[closed].Head.From >= p.Verbs[c.Verb].To {
		// "said the attack, which left two hurt, was planned abroad"
		host := p.cur
		n := p.push(Complement, p.Clauses[closed].Head.From)
		for k := p.Clauses[closed].Head.From; k <= i; k++ {
			if p.Words[k].Clause == host {
				p.Words[k].Clause = n
			}
		}
		p.Clauses[closed].Parent = n
		return
	}
	if v := p.verbAt(i + 1); v >= 0 {
		x := &p.Verbs[v]
		switch {
		case c.Verb >= 0 && (x.Form == Finite || x.Form == either && p.object(x)) && p.open():
			// "Nazarbayev, who led it until he resigned in 2019, picked …"
		case c.Verb < 0:
			// "The firm, founded in 1872, collapsed".
			if (x.Form == either || x.Form == Participle || x.Form == Gerund) && p.nominalIn(c.From, i) > 0 && (p.verbBehindComma(x.To) || p.subject(p.cur, i).Empty() && p.subjectBehindComma(x.To)) {
				p.participle(i, v)
			}
		case x.Form == Gerund:
			n := p.push(Adverbial, i+1)
			p.Clauses[n].Shared, p.Clauses[n].comma, p.Clauses[n].Verb = true, true, v
		case x.Form == either && p.listed(x.To) && p.Verbs[c.Verb].Passive && !p.object(x):
			p.shareAuxiliary(p.cur, x)
			p.join(p.cur, i+1, true)
			p.Clauses[p.cur].comma = true
		case x.Form == Participle || x.Form == either && !p.listed(x.To) && !p.object(x):
			p.participle(i, v)
		case x.Form == Finite || x.Form == either:
			p.join(p.cur, i+1, true)
			p.Clauses[p.cur].comma = true
		}
		return
	}
	v := p.verbFrom(i + 1)
	if v < 0 || p.Words[at].Tag == Relative || p.Words[at].Tag == Opener || p.Words[at].Tag == Coordinator {
		return
	}
	x := &p.Verbs[v]
	host := p.cur
	for host >= 0 && p.Clauses[host].Verb < 0 {
		host = p.Clauses[host].Parent
	}
	if host < 0 || p.nominalIn(i+1, x.From) == 0 || c.Verb < 0 {
		return
	}
	if p.describes(x) && !p.lang.lex.saying[x.Lemma] {
		return // ", a firm founded in 1872"
	}
	for k := at; k < x.From; k++ {
		if p.Words[k].Tag == Coordinator && !p.Words[k].Aside && c.Verb >= 0 && p.Words[at].Tag == Name && !p.Words[k].Is("and") {
			return // "in Toulouse, France, but by 2011 production …"
		}
	}
	if p.open() {
		for c.Verb >= 0 {
			p.cur = c.Parent
			c = &p.Clauses[p.cur]
		}
		return // "After the fire, which raged until it rained, the town was built anew"
	}
	if p.credits(x) {
		for host = p.cur; p.Clauses[host].Parent >= 0 && p.Clauses[host].Kind != Coordinate; {
			host = p.Clauses[host].Parent
		}
		p.cur = host
		n := p.push(Credit, i+1)
		p.Clauses[n].comma = true
		return
	}
	if p.Words[at].Tag == Preposition || hanging[p.Words[at].Lower] {
		return
	}
	for host = p.cur; p.Clauses[host].Kind == Adverbial && p.Clauses[host].Parent >= 0; {
		host = p.Clauses[host].Parent
	}
	p.join(host, i+1, false)
}

// credits reports whether a group of saying has nothing behind it but whom it
// was said to, where and when: "…, told reporters in Geneva on Monday."
func (p *parser) credits(v *Verb) bool {
	if !p.lang.lex.saying[v.Lemma] {
		return false
	}
	for i := v.To; i < len(p.Words); i++ {
		w := &p.Words[i]
		switch {
		case w.Tag == Mark && w.Is(",", ".", ";", "“", "\"", "?", "!"):
			return true
		case w.Is("that"), w.Tag == Opener, w.Tag == VerbWord && !w.Aside:
			return false
		case w.Tag == Relative:
			return true
		}
	}
	return true
}

// listed reports whether "and" with a verb behind it follows before the next
// border but commas: a list of things done.
func (p *parser) listed(i int) bool {
	for ; i < len(p.Words); i++ {
		w := &p.Words[i]
		if w.Tag == Coordinator {
			v := p.verbAt(i + 1)
			return v >= 0 && p.Verbs[v].strong()
		}
		if p.border(i) && !w.Is(",") {
			return false
		}
	}
	return false
}

// verbBehindComma reports whether a comma follows on word i, and behind it a
// verb for what stood before.
func (p *parser) verbBehindComma(i int) bool {
	for ; i < len(p.Words); i++ {
		w := &p.Words[i]
		if w.Is(",") {
			if v := p.verbAt(i + 1); v >= 0 && p.Verbs[v].strong() {
				return true
			}
			if !p.enumerates(i) {
				return false
			}
		} else if p.border(i) {
			return false
		}
	}
	return false
}

// enumerates reports whether the comma at i parts members of a list whose last
// "and" follows before any verb.
func (p *parser) enumerates(i int) bool {
	for i++; i < len(p.Words); i++ {
		w := &p.Words[i]
		switch {
		case w.Aside:
		case w.Tag == Coordinator:
			return true
		case w.Verb >= 0, p.border(i) && !w.Is(","):
			return false
		}
	}
	return false
}

// participle opens the clause of a participle behind a comma at i.
func (p *parser) participle(i, v int) {
	head := p.nounPhrase(i)
	n := p.push(Reduced, i+1)
	x := &p.Clauses[n]
	x.Head, x.Subject, x.comma, x.Verb = head, head, true, v
	if p.Verbs[v].Form != Gerund {
		p.Verbs[v].Form, p.Verbs[v].Passive = Participle, true
	}
}

// verb gives group v at word i to its clause.
func (p *parser) verb(i, v int) {
	x := &p.Verbs[v]
	if x.Form == Gerund && i == p.first() && p.Clauses[p.cur].Kind == Main && p.Clauses[p.cur].Verb < 0 && p.commaBehind(x.To) {
		p.lead(i, v)
	}
	if x.Form == Infinitive || x.Form == Gerund {
		return
	}
	if c := &p.Clauses[p.cur]; c.Verb == v {
		return
	}
	// Leave the clauses that have their verb, where one that needs one is open.
	for c := p.cur; c >= 0; c = p.Clauses[c].Parent {
		if p.Clauses[c].Verb < 0 {
			if c != p.cur && (x.Form == either || x.Form == Participle) && nounlike(p.tagBefore(i)) && p.reduced(i, x) {
				break // a participle inside the clause at hand
			}
			if p.Clauses[c].Kind == Quotation && c != p.cur {
				break
			}
			p.cur = c
			break
		}
		if k := p.Clauses[c].Kind; k == Main || k == Coordinate || k == Credit {
			break
		}
	}
	c := &p.Clauses[p.cur]
	if c.Verb < 0 && (x.Form == either || x.Form == Participle) && i == p.first() && c.Kind == Main && p.commaBehind(x.To) {
		p.lead(i, v) // "Born in 1966, he joined …"
		return
	}
	if c.Verb < 0 {
		if (x.Form == either || x.Form == Participle) && (p.reduced(i, x) || p.leads(i, x)) {
			p.behindNoun(i, v)
			return
		}
		p.give(p.cur, v)
		return
	}
	before := &p.Verbs[c.Verb]
	between := p.nominalIn(before.To, i)
	switch {
	case between > 0 && p.Words[i-1].Is("he", "she", "they", "we", "i", "it") && i > 1 && nounlike(p.Words[i-2].Tag) && p.Words[i-2].Verb < 0 && !addressed[before.Lemma]:
		// "the aircraft they intend to launch"
		head, host := p.nounPhrase(i-1), p.cur
		n := p.push(Attribute, i-1)
		p.Clauses[n].Head = head
		if p.Words[i-1].Clause == host {
			p.Words[i-1].Clause = n
		}
		p.give(n, v)
	case x.Form == either && (p.describes(x) || !p.lang.lex.saying[before.Lemma] && p.tagBefore(i) != Pronoun), x.Form == Participle:
		p.behindNoun(i, v)
	case between > 0 && p.lang.lex.saying[before.Lemma]:
		// "said the plan was dropped"; of "told reporters the plan was
		// dropped" the last noun phrase is who did.
		at := p.lastNounPhrase(before.To, i)
		host := p.cur
		n := p.push(Complement, at)
		for k := at; k < i; k++ {
			if p.Words[k].Clause == host {
				p.Words[k].Clause = n
			}
		}
		p.give(n, v)
	case between > 0:
		at := p.lastNounPhrase(before.To, i)
		host := p.cur
		p.join(host, at, false)
		for k := at; k < i; k++ {
			if p.Words[k].Clause == host {
				p.Words[k].Clause = p.cur
			}
		}
		p.give(p.cur, v)
	}
}

// lead opens the clause of a participle that a sentence begins with.
func (p *parser) lead(i, v int) {
	n := p.push(Adverbial, i)
	x := &p.Clauses[n]
	x.Shared, x.comma, x.Verb = true, true, v
	if g := &p.Verbs[v]; g.Form != Gerund {
		g.Form, g.Passive = Participle, true
	}
}

func (p *parser) tagBefore(i int) Tag {
	if n := p.nominalBefore(i); n >= 0 {
		return p.Words[n].Tag
	}
	return Unknown
}

// reduced reports whether a form in -ed at word i only describes the noun
// before it, as its clause has another verb to come: "a man arrested in May
// told the court".
func (p *parser) reduced(i int, x *Verb) bool {
	if n := p.nominalBefore(i); n < 0 || !nounlike(p.Words[n].Tag) && p.Words[n].Tag != Mark || p.Words[n].Is("he", "she", "it", "they", "we", "i", "you") {
		return false
	}
	h := p.verbFrom(x.To)
	if h < 0 {
		return x.Form == Participle && p.Clauses[p.cur].Verb >= 0
	}
	next := &p.Verbs[h]
	for k := x.To; k < next.From; k++ {
		if p.Words[k].Tag == Coordinator && p.verbAt(k+1) == h {
			return false // "arrived and left"
		}
	}
	switch {
	case x.Form == either && p.object(x):
		return false
	case next.Form == Finite:
		return x.Form == Participle || !intransitive[x.Lemma] && !p.lang.lex.saying[x.Lemma]
	case next.Form == either:
		return p.object(next) && !intransitive[x.Lemma] && !p.lang.lex.saying[x.Lemma] || x.Form == Participle
	}
	return false
}

// leads reports whether the group at word i stands in a phrase before the
// subject: "At the summit held in May, the leaders …".
func (p *parser) leads(i int, x *Verb) bool {
	c := &p.Clauses[p.cur]
	return c.Kind != Attribute && p.nominalIn(p.first(), i) > 0 && p.subject(p.cur, i).Empty() && p.subjectBehindComma(x.To)
}

// subjectBehindComma reports whether a comma follows on word i, and behind it
// a subject with its verb.
func (p *parser) subjectBehindComma(i int) bool {
	for ; i < len(p.Words); i++ {
		if p.Words[i].Is(",") && !p.Words[i].Aside {
			at := p.over(i + 1)
			return at < len(p.Words) && p.Words[at].Tag != Preposition && p.Words[at].Tag != Coordinator && p.verbFrom(i+1) >= 0 && p.verbAt(i+1) < 0
		}
		if p.border(i) && !p.Words[i].Aside {
			return false
		}
	}
	return false
}

// behindNoun opens the clause of a participle right behind its noun.
func (p *parser) behindNoun(i, v int) {
	head := p.nounPhrase(i)
	n := p.push(Reduced, i)
	x := &p.Clauses[n]
	x.Head, x.Subject, x.Verb = head, head, v
	p.Verbs[v].Form, p.Verbs[v].Passive = Participle, true
}

// give gives a clause its verb and finds its subject.
func (p *parser) give(c, v int) {
	x := &p.Clauses[c]
	x.Verb = v
	g := &p.Verbs[v]
	if g.Form == either {
		g.Form = Finite
	}
	if g.Form == Participle {
		g.Passive = true
		if x.Kind == Main || x.Kind == Coordinate {
			g.Tense = Past
		}
	}
	if x.Subject.Empty() {
		if s := p.subject(c, g.From); !s.Empty() {
			x.Subject, x.Shared = s, false
		} else if x.Kind == Complement || x.Kind == Adverbial || x.Kind == Attribute {
			x.Shared = x.Shared || x.Kind != Complement
		}
	}
}
