package syntax

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

// run finds the clauses.
func (p *parser) run() {
	p.cur = -1
	p.push(Main, 0)
	quote := -1 // the clause that a quotation stands in
	inQuote := -1
	if p.unopened() {
		quote, inQuote = 0, p.push(Quotation, 0)
	}
	closes := map[int]int{} // commas behind appositions → the clause that goes on there
	for i := 0; i < len(p.Words); i++ {
		w := &p.Words[i]
		if w.Aside {
			p.own(i)
			continue
		}
		if host, ok := closes[i]; ok {
			p.cur = host
			p.own(i)
			continue
		}
		switch {
		case w.Tag == Mark && w.Is("“", "«") && inQuote < 0:
			if p.quotes(i) && !p.predicated(i) {
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
			head := p.nounPhrase(i)
			closes[p.nested[i]] = p.cur
			c := p.push(Attribute, i)
			p.Clauses[c].Head, p.Clauses[c].Subject, p.Clauses[c].comma = head, head, true
		case w.Tag == TimeWord: // with the comma in "May 5, 2022"
		case w.Is(","):
			p.comma(i)
		case w.Tag == Mark && (w.Is(";", ":") || dash(p.Words, i)):
			if inQuote >= 0 && w.Is(";") && p.Clauses[inQuote].Verb >= 0 {
				p.own(i) // the speech goes on
				p.join(inQuote, i+1, false)
				continue
			}
			p.root()
			if p.Clauses[p.cur].Verb >= 0 {
				p.own(i)
				p.push(Coordinate, i+1)
				p.Clauses[p.cur].Parent, p.Clauses[p.cur].Joined = 0, true
				continue
			}
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

// unopened reports whether a sentence begins inside a quotation, which a sentence
// before it opened: it is closed behind a comma, and says there who said it.
func (p *parser) unopened() bool {
	for i := range p.Words {
		w := &p.Words[i]
		if w.Is("“", "«") {
			return false
		}
		if w.Is("”", "»") {
			return i > 2 && p.Words[i-1].Is(",") && p.verbLeft(0) && p.Words[0].Capital
		}
	}
	return false
}

// predicated reports whether the quotation that opens at i begins with the verb of
// what stands before it: the mayor said the count “lacked all sense”.
func (p *parser) predicated(i int) bool {
	if i == 0 || i+1 >= len(p.Words) || p.Clauses[p.cur].Verb >= 0 || !nounlike(p.Words[i-1].Tag) || p.nominalIn(p.first(), i) == 0 {
		return false
	}
	v := p.Words[i+1].Verb
	return v >= 0 && p.Verbs[v].From == i+1 && p.Verbs[v].strong() && (p.Verbs[v].Form == Finite || p.object(&p.Verbs[v]))
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

// verb gives group v at word i to its clause.
func (p *parser) verb(i, v int) {
	x := &p.Verbs[v]
	if x.Form == Gerund && i == p.first() && p.Clauses[p.cur].Kind == Main && p.Clauses[p.cur].Verb < 0 && p.commaBehind(x.To) {
		p.lead(i, v)
	}
	if x.Form == Infinitive || x.Form == Gerund {
		return
	}
	c := &p.Clauses[p.cur]
	if c.Verb == v {
		return
	}
	if n := p.Words[max(i-1, 0)].Verb; n >= 0 && c.Verb == n && x.Form != Finite && p.Verbs[n].Passive && (p.Verbs[n].Lemma == "find" || p.Verbs[n].Lemma == "found") {
		return // "was found shot", "a man found shot in a cart"
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
		if p.Clauses[c].Kind == Quotation {
			break // its verb is another's of the same speech
		}
		if k := p.Clauses[c].Kind; k == Main || k == Coordinate || k == Credit {
			break
		}
	}
	c = &p.Clauses[p.cur]
	if c.Verb < 0 && x.Form == either && p.lang.lex.saying[x.Lemma] && i > 0 && p.Words[i-1].Is("”", "»") {
		p.give(p.cur, v) // "…,” said a carter called Brand"
		return
	}
	if c.Verb < 0 && c.Kind == Attribute && c.comma && x.Form == either && !p.object(x) && p.Words[p.first()].Is("himself", "herself", "itself", "themselves") {
		x.Form = Participle // ", himself accused of it,"
		p.give(p.cur, v)
		return
	}
	if c.Verb < 0 && p.relativeOwn(i, x) {
		p.give(p.cur, v)
		return
	}
	if c.Verb < 0 && (x.Form == either || x.Form == Participle) && i == p.first() && c.Kind == Main && p.commaBehind(x.To) {
		p.lead(i, v) // "Born in 1966, he joined …"
		return
	}
	if c.Verb < 0 {
		if (x.Form == either || x.Form == Participle) && (p.reduced(i, x) || p.leads(i, x) || c.Kind == Attribute && c.comma && p.Words[c.From].Is(",") && p.Words[c.From+1].Is("in") || i > 0 && p.Words[i-1].Is(",") && !p.object(x) && (p.Words[i-1].Aside && !p.lang.lex.saying[x.Lemma] && p.verbBehindComma(x.To) || (c.Kind == Coordinate || c.Kind == Adverbial) && p.verbAround(i-1) >= 0)) {
			p.behindNoun(i, v) // also "The visit of the minister, Ivo Brand, planned for May, was put off"
			return
		}
		p.give(p.cur, v)
		return
	}
	before := &p.Verbs[c.Verb]
	between := p.nominalIn(before.To, i)
	switch {
	case between > 0 && p.objective(i) && !addressed[before.Lemma]:
		// "the aircraft they intend to launch"
		head, host := p.nounPhrase(i-1), p.cur
		n := p.push(Attribute, i-1)
		p.Clauses[n].Head = head
		if p.Words[i-1].Clause == host {
			p.Words[i-1].Clause = n
		}
		p.give(n, v)
	case between > 0 && p.contact(i, x, before) >= 0:
		at, host := p.contact(i, x, before), p.cur
		head := p.nounPhrase(at)
		n := p.push(Attribute, at)
		p.Clauses[n].Head = head
		for k := at; k < i; k++ {
			if p.Words[k].Clause == host {
				p.Words[k].Clause = n
			}
		}
		p.give(n, v)
	case between > 0 && x.Form == either && stating[before.Lemma] && p.describes(x) && !p.verbIn(before.To, i) && (p.verbFrom(x.To) >= 0 || !(x.To < len(p.Words) && p.Words[x.To].Is("by"))):
		// "said its troops crossed on Monday": no other verb is left for them. Of
		// "said its troops held in May were free" it is the second.
		at := p.lastNounPhrase(before.To, i)
		host := p.cur
		n := p.push(Complement, at)
		for k := at; k < i; k++ {
			if p.Words[k].Clause == host {
				p.Words[k].Clause = n
			}
		}
		if p.verbFrom(x.To) >= 0 && p.reduced(i, x) {
			p.behindNoun(i, v)
		} else {
			p.give(n, v)
		}
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

// relativeOwn reports whether the form in -ed at word i is what somebody did to the
// noun that the clause at hand tells of, as only one verb is left for the sentence:
// "a paper that Renn submitted in May was rejected".
func (p *parser) relativeOwn(i int, x *Verb) bool {
	c := &p.Clauses[p.cur]
	if x.Form != either || c.Kind != Attribute || c.Opener < 0 || !c.Subject.Empty() || c.Parent < 0 || p.Clauses[c.Parent].Verb >= 0 || p.nominalIn(c.Opener+1, i) == 0 {
		return false
	}
	if x.To < len(p.Words) && p.Words[x.To].Is("by") {
		return false
	}
	h := p.verbFrom(x.To)
	return h >= 0 && p.verbFrom(p.Verbs[h].To) < 0
}

// verbIn reports whether a word of a group of verbs stands among words.
func (p *parser) verbIn(from, to int) bool {
	for i := from; i < to; i++ {
		if p.Words[i].Verb >= 0 {
			return true
		}
	}
	return false
}

// contact returns where a clause begins that tells of the noun right before it
// without a word that opens it, and whose verb stands at word i: "the deal | his
// government signed". It is -1 for none.
func (p *parser) contact(i int, x, before *Verb) int {
	at := i - 1
	for at > before.To && (p.Words[at].Tag == Noun || p.Words[at].Tag == Name || p.Words[at].Tag == Adjective) && !p.Words[at].Aside {
		at--
	}
	if at == i-1 || at <= before.To || p.Words[at].Tag != Determiner || !p.Words[at].Is("the", "his", "her", "its", "their") || p.Words[at-1].Possessive || p.Words[at-1].Tag != Noun ||
		giving[before.Lemma] || x.Form != either || p.object(x) || intransitive[x.Lemma] || x.To < len(p.Words) && p.Words[x.To].Is("by") {
		return -1
	}
	return at
}

// giving are verbs that two things may follow on, to whom and what.
var giving = set("give send show hand offer tell pay lend grant bring teach award leave buy sell cost deny promise call name make elect appoint ask win earn save")

// objective reports whether what stands before the verb at word i is a noun and
// the pronoun of one who does something to it: "the aircraft they launched".
func (p *parser) objective(i int) bool {
	return i > 1 && p.Words[i-1].Is("he", "she", "they", "we", "i", "it") && nounlike(p.Words[i-2].Tag) && p.Words[i-2].Verb < 0
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

// reduced reports whether a form in -ed at word i only describes the noun
// before it, as its clause has another verb to come: "a man arrested in May
// told the court".
func (p *parser) reduced(i int, x *Verb) bool {
	if n := p.nominalBefore(i); n < 0 || !nounlike(p.Words[n].Tag) && p.Words[n].Tag != Mark || p.Words[n].Is("he", "she", "it", "they", "we", "i", "you") {
		return false
	}
	h := p.verbFrom(x.To)
	if c := &p.Clauses[p.cur]; h < 0 && (c.Kind == Attribute || c.Kind == Reduced) && c.comma && c.Opener < 0 && c.Verb >= 0 && x.Form == either && !p.object(x) && !p.tries(x) && p.verbBehindComma(x.To) {
		return true // "The council, packed with men elected in May, meets"
	}
	if h < 0 {
		return x.Form == Participle && p.Clauses[p.cur].Verb >= 0
	}
	next := &p.Verbs[h]
	if (x.Lemma == "find" || x.Lemma == "found") && next.From == x.To && next.Form != Finite {
		return p.verbFrom(next.To) >= 0 // "a man found shot in a cart died"
	}
	for k := x.To; k < next.From; k++ {
		if p.Words[k].Tag == Coordinator && p.verbAt(k+1) == h {
			return false // "arrived and left"
		}
		if p.Words[k].Is("as") && k+1 < next.From && p.Words[k].Verb < 0 && !p.Words[k+1].Is("a", "an") && x.Form == either && next.Form != Participle && p.nominalIn(k+1, next.From) > 0 {
			return false // "scored twice as Holm beat Kesh"
		}
	}
	switch {
	case x.Form == either && (p.object(x) || p.tries(x)):
		return false
	case p.lang.lex.saying[x.Lemma] && p.thatBehind(x.To):
		return false // "said by telephone that the guild had left"
	case x.To < len(p.Words) && p.Words[x.To].Is("by") && !intransitive[x.Lemma]:
		return true // "an attack claimed by the Front killed twelve"
	case next.Form == Finite:
		return x.Form == Participle || !intransitive[x.Lemma] && !p.lang.lex.saying[x.Lemma]
	case next.Form == either:
		return p.object(next) && !intransitive[x.Lemma] && !p.lang.lex.saying[x.Lemma] || x.Form == Participle
	}
	return false
}

// thatBehind reports whether "that" opens a clause behind word i, before any verb.
func (p *parser) thatBehind(i int) bool {
	for ; i+1 < len(p.Words) && p.Words[i].Verb < 0 && p.Words[i].Tag != Mark; i++ {
		if p.Words[i].Is("that") {
			return p.border(i)
		}
	}
	return false
}

// leads reports whether the group at word i stands in a phrase before the
// subject: "At the summit held in May, the leaders …".
func (p *parser) leads(i int, x *Verb) bool {
	c := &p.Clauses[p.cur]
	return c.Kind != Attribute && p.nominalIn(p.first(), i) > 0 && p.subject(p.cur, i).Empty() && p.subjectBehindComma(x.To)
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
