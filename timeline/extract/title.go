package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/names"
	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

// A title has about maxTitle bytes at most, and hardTitle where only that keeps
// it whole.
const (
	maxTitle  = 90
	hardTitle = 110
)

// title makes the title of an event from its sentence's own words: who did
// what, in the clause or noun phrase that the date is of, without dates and
// asides. What is too long loses whole phrases, the least needed first.
func title(c *candidate) string {
	b := &builder{candidate: c, p: c.parsed, drop: c.dropped()}
	b.contrast()
	b.bracketed()
	k := c.clause.index
	switch {
	case len(c.words) == 0:
		return c.text
	case k < 0:
		b.add(0, len(c.words), core)
	case c.anniversary():
		b.anniversary()
	case c.entry() > 0:
		b.entry(c.entry())
	case c.clause.nominal():
		b.nounPhrase(c.clause.noun)
	default:
		b.clause(k)
	}
	t := b.fit()
	if len(strings.Fields(t)) < 2 {
		b.pieces = nil
		b.add(0, len(c.words), core)
		t = b.fit()
	}
	return capitalise(t)
}

// contrast drops, where a clause has several dates joined by "and", the words
// that belong to another: "from Georgia in 2003 and Ukraine in 2005", "to start
// in 2011 and end in 2013".
func (b *builder) contrast() {
	k := b.candidate.clause.index
	if k < 0 || b.i < 0 || b.candidate.clause.nominal() {
		return
	}
	first, last := -1, -1
	for i := range b.words {
		if w := &b.words[i]; w.End > b.reading().Start && w.Start < b.s.Readings[b.candidate.last()].End {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return
	}
	// The date after it.
	for i := last + 1; i < len(b.words) && b.words[i].Clause == k; i++ {
		if b.words[i].Tag == syntax.Coordinator {
			for n := i + 1; n < len(b.words) && b.words[n].Clause == k; n++ {
				if b.words[n].Tag == syntax.TimeWord && b.drop[n] {
					for ; i < len(b.words) && b.p.Under(b.words[i].Clause, k); i++ {
						b.drop[i] = true
					}
					return
				}
			}
			break
		}
	}
	// The date before it.
	and := first - 1
	for and > 0 && b.words[and].Clause == k && b.words[and].Tag != syntax.Coordinator {
		and--
	}
	before := and - 1
	if before > 0 && b.words[before].Is(",") {
		before-- // "… in 1952, and to freight in 1964"
	}
	if and <= 0 || b.words[and].Tag != syntax.Coordinator || before < 0 || b.words[before].Tag != syntax.TimeWord || !b.drop[before] {
		return
	}
	for before > 0 && b.drop[before] {
		before-- // the last word of what the other date is of
	}
	for i := and; i < first; i++ {
		if b.words[i].Tag == syntax.TimeWord && b.drop[i] {
			return
		}
	}
	own := and + 1
	for own < first && (b.drop[own] || b.words[own].Tag == syntax.Adverb) {
		b.drop[own] = true // "in spring and again in May"
		own++
	}
	from := before
	if own < first && b.words[own].Tag == syntax.Determiner && own+1 >= first-1 {
		b.instead = b.text[b.words[own].Start:b.words[own].End] // "… by 2011 and all by 2016"
		from, own = before+1, first
	} else if own < first && b.words[before].Verb >= 0 && b.p.Verbs[b.words[before].Verb].Form == syntax.Finite && b.words[own].Tag == syntax.Determiner {
		to := first
		for to > own && b.drop[to-1] {
			to--
		}
		b.instead = b.text[b.words[own].Start:b.words[to-1].End] // "The first was seen in May and the second in June"
		from, own = before+1, first
	} else if own < first { // what it has of its own takes the place of the other's
		verb := b.words[own].Verb >= 0 || b.words[own].Tag == syntax.Noun && own+1 >= first-1
		for from > 0 && b.words[from].Clause == k && b.words[from].Tag != syntax.Preposition && b.words[from].Verb < 0 {
			from--
		}
		switch {
		case b.words[from].Verb >= 0 && verb && b.p.Verbs[b.words[from].Verb].Form != syntax.Finite:
			for from > 0 && b.words[from-1].Verb >= 0 && !b.words[from-1].Is("to") {
				from--
			}
		case b.words[from].Tag == syntax.Preposition && b.words[own].Tag == syntax.Preposition:
		default:
			from++
		}
	} else {
		from++
	}
	for i := from; i < own; i++ {
		b.drop[i] = true
	}
}

// bracketed drops, where the date stands in a bracket behind one member of a
// list, the other members that have brackets of their own: "opened in Holm
// (1958), Kesh (1961) and Ardal (1967)".
func (b *builder) bracketed() {
	if b.i < 0 || len(b.p.Clauses) == 0 {
		return
	}
	own := -1
	var items []syntax.Span // members of the list with their brackets
	for i := range b.words {
		if !b.words[i].Is("(") || i+2 >= len(b.words) || b.words[i+1].Tag != syntax.TimeWord {
			continue
		}
		shut := i + 1
		for shut < len(b.words) && !b.words[shut].Is(")") {
			shut++
		}
		from := i
		for from > 0 && (b.words[from-1].Tag == syntax.Name || b.words[from-1].Tag == syntax.Noun || b.words[from-1].Tag == syntax.Adjective) {
			from--
		}
		if shut == len(b.words) || from == i || len(items) > 0 && from-items[len(items)-1].To > 2 {
			continue
		}
		if b.words[i+1].End > b.reading().Start && b.words[i+1].Start < b.reading().End {
			own = len(items)
		}
		items = append(items, syntax.Span{From: from, To: shut + 1})
	}
	if own < 0 || len(items) < 2 {
		return
	}
	for n, s := range items {
		if n == own {
			continue
		}
		for i := s.From; i < s.To; i++ {
			b.drop[i] = true
		}
	}
	for n := 1; n < len(items); n++ { // and what parts them
		for i := items[n-1].To; i < items[n].From; i++ {
			b.drop[i] = true
		}
	}
}

// entry returns the index of the word behind a date that the sentence begins
// with and that a colon or dash parts from the rest, as in a list: "5 January
// 2022: Protesters seize the airport". It is 0 for any other sentence.
func (c *candidate) entry() int {
	if c.i < 0 || c.reading().Start > 2 {
		return 0
	}
	i := c.behind()
	if i+1 >= len(c.words) || i > 8 || !c.words[i].Is(":", "—", "–", "-", "--") || c.words[i].Lower != ":" && c.words[i].Start == c.words[i-1].End && c.words[i].Lower != "—" {
		return 0
	}
	return i + 1
}

// anniversary reports whether the date is one that the sentence counts back
// to: "marks ten years since …".
func (c *candidate) anniversary() bool {
	return c.i >= 0 && c.reading().Meaning.Anchor == timex.Subject
}

// rank says how soon a piece of a title is left out where it is too long.
type rank int

const (
	core    rank = iota // never
	near                // only to stay below hardTitle
	phrase              // a phrase with a preposition
	joined              // a further thing done
	aside               // a clause that describes
	around_             // a clause of when and why
)

// piece is a stretch of words of a title.
type piece struct {
	syntax.Span
	rank rank
	text string // in the place of the words
	// comma is set where the comma that stands before it is kept.
	comma bool
	// content is set for the first piece of what somebody says, where those
	// before it only say who.
	content bool
}

// builder puts a title together from pieces.
type builder struct {
	*candidate
	p      *syntax.Sentence
	drop   []bool // words that no title has: those of dates
	pieces []piece
	// content is set before the first piece of what somebody says is added.
	content bool
	// lowered is a word whose capital letter, as a sentence begins, is lowered; 0
	// for none.
	lowered int
	// instead stands in the place of the subject.
	instead string
}

func (b *builder) add(from, to int, r rank) {
	for from < to && (b.drop[from] || b.words[from].Aside && !b.named(from)) {
		from++
	}
	for to > from && (b.drop[to-1] || b.words[to-1].Aside && !b.named(to-1)) {
		to--
	}
	if from < to {
		b.pieces = append(b.pieces, piece{Span: syntax.Span{From: from, To: to}, rank: r, content: b.content})
		b.content = false
	}
}

// clause adds a clause with its subject, and what else its subject did in
// clauses that have no date of their own.
func (b *builder) clause(k int) {
	x := &b.p.Clauses[k]
	switch {
	case x.Verb < 0:
		b.add(x.From, x.To, core)
		return
	case x.Kind == syntax.Credit:
		b.credit(k)
		return
	case x.Kind == syntax.Adverbial && x.Shared && b.p.Verbs[x.Verb].Form == syntax.Gerund && !b.words[b.p.Verbs[x.Verb].From].Is("having") && x.Parent >= 0 && b.p.Clauses[x.Parent].Verb >= 0 && x.From > b.p.Clauses[x.Parent].From:
		// ", killing ten people": told with what it is a part of.
		b.clauseAlone(x.Parent, core)
		return
	case b.empty(k):
		for n := range b.p.Clauses {
			if d := &b.p.Clauses[n]; d.Kind == syntax.Adverbial && d.Parent == k && !d.Subject.Empty() && d.Opener >= 0 && b.words[d.Opener].Is("when", "as", "after") {
				b.clauseAlone(n, core)
				return
			}
		}
	case x.Kind == syntax.Reduced && !x.Head.Empty():
		head := b.nearest(x.Head)
		b.nounPhrase(head)
		if v := &b.p.Verbs[x.Verb]; !bearers[b.words[v.Main].Lower] {
			b.was(head, v)
			b.predicate(k, core)
		}
		return
	case x.Kind == syntax.Attribute && x.Opener >= 0 && b.words[x.Opener].Is("whose"):
		host := x
		for host.Joined && host.Parent >= 0 {
			host = &b.p.Clauses[host.Parent]
		}
		b.add(x.Opener+1, b.p.Verbs[host.Verb].From, core)
		b.predicate(k, core)
		return
	case x.Kind == syntax.Attribute && x.Subject != x.Head && !x.Head.Empty():
		// "clashes that the police blamed on gangs": the noun is its object.
		b.add(x.Head.From, x.Head.To, core)
		b.add(max(x.Opener, x.From), x.To, core)
		return
	}
	// What the same subject did before, where the date stands behind both.
	if x.Shared && x.Parent >= 0 && !b.dated(x.Parent) && b.p.Clauses[x.Parent].Verb >= 0 && (x.Kind == b.p.Clauses[x.Parent].Kind || x.Kind == syntax.Coordinate) && x.Opener < 0 &&
		b.i >= 0 && b.reading().Start > b.words[b.p.Verbs[x.Verb].From].Start {
		b.whoDid(x.Parent, joined)
		b.add(b.p.Verbs[b.p.Clauses[x.Parent].Verb].From, b.p.Verbs[x.Verb].From, joined)
		if v := &b.p.Verbs[x.Verb]; !v.Auxiliary.Empty() {
			b.add(v.Auxiliary.From, v.Auxiliary.To, core)
		}
		b.predicate(k, core)
		return
	}
	for n := range b.p.Clauses {
		if d := &b.p.Clauses[n]; d.Kind == syntax.Quotation && d.Parent == k && d.From < b.p.Verbs[x.Verb].From {
			b.quotation(n)
		}
	}
	b.clauseAlone(k, core)
	for n := k + 1; n < len(b.p.Clauses); n++ {
		if d := &b.p.Clauses[n]; d.Shared && d.Kind != syntax.Adverbial && d.Verb >= 0 && b.sibling(n, k) {
			if b.dated(n) || b.p.Verbs[d.Verb].Tense != b.p.Verbs[x.Verb].Tense {
				break
			}
			b.further(d.From, d.To, joined)
		}
	}
}

// further adds a clause behind a comma with that comma.
func (b *builder) further(from, to int, r rank) {
	if b.words[from].Is(",") {
		from++
	}
	n := len(b.pieces)
	b.add(from, to, r)
	if len(b.pieces) > n && from > 1 && b.words[from-1].Is(",") && (b.words[from].Tag != syntax.Opener || !b.drop[from-2]) {
		b.pieces[n].comma = true
	}
}

// was adds the auxiliary that a participle behind its noun does without: "the
// firm, founded in 1872" is "The firm was founded".
func (b *builder) was(subject syntax.Span, v *syntax.Verb) {
	if v.Form != syntax.Participle || !v.Auxiliary.Empty() || v.From != v.Main || subject.Empty() {
		return
	}
	to := subject.From + 1
	plural := false
	for ; to < subject.To && b.words[to].Tag != syntax.Preposition && b.words[to].Clause == b.words[subject.From].Clause; to++ {
		plural = plural || b.words[to].Tag == syntax.Coordinator
	}
	last := &b.words[to-1]
	plural = plural || last.Tag == syntax.Noun && strings.HasSuffix(last.Lower, "s") && !strings.HasSuffix(last.Lower, "ss") && !strings.HasSuffix(last.Lower, "is") && !strings.HasSuffix(last.Lower, "us") || last.Is("people", "police", "men", "women", "children", "those", "they", "troops")
	be := "was"
	if plural {
		be = "were"
	}
	b.pieces = append(b.pieces, piece{Span: syntax.Span{From: v.From, To: v.From}, text: be})
}

// nearest returns the part of a noun phrase that what stands behind it goes
// with: of "the case at the previous summit" only "the previous summit".
func (b *builder) nearest(s syntax.Span) syntax.Span {
	for i := s.To - 1; i > s.From; i-- {
		w := &b.words[i]
		if w.Tag == syntax.Preposition && !w.Is("of") && i+1 < s.To {
			for n := i + 1; n < s.To; n++ {
				if b.words[n].Tag == syntax.Noun && happens(b.words, n) {
					return syntax.Span{From: i + 1, To: s.To}
				}
			}
			return s
		}
	}
	return s
}

// nounPhrase adds a noun phrase, whose later phrases can be left out.
func (b *builder) nounPhrase(s syntax.Span) {
	from, r := s.From, core
	for i := s.From + 1; i < s.To; i++ {
		if w := &b.words[i]; w.Tag == syntax.Preposition && w.Verb < 0 && !w.Is("to", "and") && b.words[i-1].Tag != syntax.Preposition {
			b.add(from, i, r)
			from, r = i, phrase
			if w.Is("of") {
				r = near
			}
		}
	}
	b.add(from, s.To, r)
}

// sibling reports whether clause n goes on with the subject of clause k.
func (b *builder) sibling(n, k int) bool {
	for ; n >= 0; n = b.p.Clauses[n].Parent {
		if n == k {
			return true
		}
		if !b.p.Clauses[n].Shared {
			return false
		}
	}
	return false
}

// clauseAlone adds the subject of a clause and what it says of it.
func (b *builder) clauseAlone(k int, r rank) {
	x := &b.p.Clauses[k]
	v := &b.p.Verbs[x.Verb]
	if x.Subject.Empty() && marking[v.Lemma] {
		b.tail(k, v.To, r) // "Sunday saw the first vote"
		return
	}
	if lead := x.Kind == syntax.Adverbial && x.Shared && v.Form == syntax.Participle; !lead || b.words[x.Subject.From].Tag != syntax.Pronoun || b.antecedent(x.Subject.From, k) != "" {
		b.whoDid(k, r) // "Founded in 1872, it …" is told without "it"
		if lead {
			b.was(x.Subject, v)
			b.lowered = v.From
		}
	}
	if !v.Auxiliary.Empty() {
		b.add(v.Auxiliary.From, v.Auxiliary.To, core)
	}
	b.predicate(k, r)
}

// whoDid adds the subject of a clause.
func (b *builder) whoDid(k int, r rank) {
	x := &b.p.Clauses[k]
	v := &b.p.Verbs[x.Verb]
	switch {
	case x.Subject.Empty():
		from := x.From
		for from < v.From && (b.words[from].Tag == syntax.Mark || b.words[from].Tag == syntax.Coordinator || from == x.Opener || b.drop[from] || dropped[b.words[from].Lower]) {
			from++
		}
		b.add(from, v.From, r)
	default:
		b.whoSaid(k)
		b.subject(x.Subject, k)
	}
}

// whoSaid adds who said what a clause says, where its subject is a pronoun that
// only this explains: "The ministry said it would publish its findings".
func (b *builder) whoSaid(k int) {
	x := &b.p.Clauses[k]
	if x.Kind != syntax.Complement || x.Parent < 0 || x.Shared || len(b.pieces) > 0 || x.Subject.To != x.Subject.From+1 || b.words[x.Subject.From].Tag != syntax.Pronoun || b.antecedent(x.Subject.From, k) != "" {
		return
	}
	parent := &b.p.Clauses[x.Parent]
	if parent.Verb < 0 || parent.Subject.Empty() || b.words[parent.Subject.From].Tag == syntax.Pronoun {
		return
	}
	v := &b.p.Verbs[parent.Verb]
	b.add(parent.Subject.From, parent.Subject.To, core)
	b.add(v.From, v.To, core)
	for i := v.To; i < x.From; { // whom it was said to
		to := b.chunk(x.Parent, i)
		if b.words[i].Tag == syntax.Noun || b.words[i].Tag == syntax.Name || b.words[i].Tag == syntax.Determiner {
			b.add(i, to, near)
		}
		i = to
	}
	if x.Opener >= 0 {
		b.add(x.Opener, x.Opener+1, core)
	}
}

// subject adds the words of a subject, without clauses inside it that say no
// more than a date.
func (b *builder) subject(s syntax.Span, k int) {
	if b.instead != "" {
		b.pieces = append(b.pieces, piece{Span: s, text: b.instead})
		return
	}
	if s.To == s.From+1 {
		if name := b.antecedent(s.From, k); name != "" {
			b.pieces = append(b.pieces, piece{Span: s, text: name, content: b.content})
			b.content = false
			return
		}
	}
	b.plainSubject(s, k)
}

// plainSubject adds the words of a subject as they stand.
func (b *builder) plainSubject(s syntax.Span, k int) {
	for s.To < len(b.words) && b.words[s.To].Aside && b.named(s.To) {
		s.To++
	}
	for i := s.From; i < s.To; {
		n := b.words[i].Clause
		j := i + 1
		for j < s.To && b.words[j].Clause == n {
			j++
		}
		if x := &b.p.Clauses[n]; n != k && x.Span.From >= s.From && b.dated(n) && (x.Kind == syntax.Attribute || x.Kind == syntax.Reduced && b.bare(n)) {
			i = j
			continue
		}
		r := core
		if n != b.words[s.From].Clause {
			r = aside
		}
		b.add(i, j, r)
		i = j
	}
}

// predicate adds a clause's verb and what follows on it.
func (b *builder) predicate(k int, r rank) {
	x := &b.p.Clauses[k]
	v := &b.p.Verbs[x.Verb]
	from := v.From
	for from < v.Main && b.words[from].Is("having") {
		from++
	}
	until := v.Negated && b.candidate.untilDate() && !b.candidate.clause.negated
	for i := from; i < v.To; i++ {
		if w := &b.words[i]; until && w.Is("not", "never") {
			continue // "was not published until Monday": then it was
		} else if w.Tag == syntax.Adverb && dropped[w.Lower] && !w.Is("not") {
			continue
		}
		b.add(i, i+1, r)
	}
	b.tail(k, v.To, r)
}

// tail adds the phrases and clauses of clause k from word i on.
func (b *builder) tail(k, i int, r rank) {
	x := &b.p.Clauses[k]
	v := &b.p.Verbs[x.Verb]
	object := false // the verb has what it acts on
	for i < x.To {
		w := &b.words[i]
		if w.Clause != k {
			n := b.child(w.Clause, k)
			if n < 0 {
				i++
				continue
			}
			to := i + 1
			for to < x.To && (b.p.Under(b.words[to].Clause, n) || b.words[to].Aside) {
				to++
			}
			b.nested(n, i, to, r)
			i = to
			continue
		}
		to := b.chunk(k, i)
		c := r
		switch {
		case w.Aside, w.Is("aged") && i+1 < len(b.words) && b.words[i+1].Tag == syntax.Number:
			i = to
			continue
		case w.Tag == syntax.Mark && w.Is(",") && to == i+1:
			i = to
			continue
		case w.Is("according") || w.Is("by") && b.accounts(i, to):
			i = to
			for i < x.To && b.words[i].Clause == k && b.words[i].Tag == syntax.Preposition { // "according to the police"
				i = b.chunk(k, i)
			}
			continue
		case w.Tag == syntax.Preposition && w.Verb < 0:
			c = max(r, phrase)
			switch {
			case w.Is("of") && len(b.pieces) > 0 && b.pieces[len(b.pieces)-1].rank == phrase && b.pieces[len(b.pieces)-1].To == i:
				b.pieces[len(b.pieces)-1].To = to // "in the presence of …" stays or goes as one
				i = to
				continue
			case w.Is("of"):
				c = max(r, near)
			case !object && !v.Passive && i == v.To && !b.dateBehind(i):
				c = max(r, near)
			}
		case w.Tag == syntax.Adverb:
			c = max(r, near)
			if dropped[w.Lower] {
				i++
				continue
			}
		case w.Verb >= 0:
			c = max(r, near)
			if b.p.Verbs[w.Verb].Form == syntax.Gerund || object {
				c = max(r, phrase)
			}
		default:
			if i > 0 && b.words[i-1].Is(",") && !b.drop[i-1] && b.words[i-1].Clause == k && i-1 > v.To {
				// ", the capital": it only describes, with all that describes it.
				for i = to; i < x.To && !b.words[i].Is(","); i++ {
				}
				continue
			}
			if object {
				c = max(r, near)
			}
			object = true
		}
		b.add(i, to, c)
		i = to
	}
}

// accounts reports whether the words say by whose account something is told.
func (b *builder) accounts(from, to int) bool {
	return to-from > 1 && b.words[to-1].Is("account", "accounts", "words")
}

// dateBehind reports whether the preposition at i leads to a date.
func (b *builder) dateBehind(i int) bool { return i+1 < len(b.words) && b.drop[i+1] }

// child returns the clause right inside clause k that clause n lies in, or -1.
func (b *builder) child(n, k int) int {
	for n >= 0 {
		p := b.p.Around(n)
		if p == k {
			return n
		}
		n = p
	}
	return -1
}

// chunk returns the end of the phrase that begins at word i of clause k.
func (b *builder) chunk(k, i int) int {
	w := &b.words[i]
	j := i + 1
	if w.Is("“", "\"") { // what is quoted stays whole
		for n := j; n < len(b.words) && n < i+12 && b.words[n].Clause == k; n++ {
			if b.words[n].Is("”", "\"") {
				return n + 1
			}
		}
	}
	if w.Tag == syntax.Mark && !w.Is("“", "\"", "$", "€", "£", "(") {
		return j
	}
	if w.Verb >= 0 {
		j = max(j, b.p.Verbs[w.Verb].To)
	}
	quoted := false
	for ; j < len(b.words); j++ {
		n := &b.words[j]
		if n.Aside {
			continue
		}
		if n.Clause != k {
			return j
		}
		if n.Is("“") || n.Is("\"") {
			quoted = !quoted
		} else if n.Is("”") {
			quoted = false
		}
		if quoted {
			continue
		}
		switch n.Tag {
		case syntax.Preposition:
			if n.Verb < 0 && !(b.words[j-1].Tag == syntax.Preposition) && !(n.Is("and")) {
				// "between A and B", "from A to B" stay whole.
				if n.Is("to") && w.Is("from") {
					continue
				}
				return j
			}
		case syntax.Mark:
			if n.Is(",") && b.listed(k, j) || n.Is("-", "–", "“", "”", "\"", "'", "$", "%", "€", "£", "&", "/", "#") {
				continue
			}
			return j
		case syntax.Determiner:
			if t := b.words[j-1].Tag; (t == syntax.Noun || t == syntax.Name) && !b.words[j-1].Possessive {
				return j
			}
		case syntax.Adverb:
			if t := b.words[j-1].Tag; t == syntax.Noun || t == syntax.Name {
				return j
			}
		case syntax.VerbWord:
			return j
		case syntax.TimeWord:
			if b.drop[j] && j+1 < len(b.words) && b.words[j+1].Tag != syntax.Noun && b.words[j+1].Tag != syntax.Name {
				return j + 1
			}
		}
	}
	return j
}

// listed reports whether the comma at j parts members of a list that ends with
// "and" before anything else begins.
func (b *builder) listed(k, j int) bool {
	for i := j + 1; i < len(b.words); i++ {
		w := &b.words[i]
		if w.Clause != k && !w.Aside {
			return false
		}
		switch w.Tag {
		case syntax.Coordinator:
			return true
		case syntax.VerbWord, syntax.Preposition, syntax.TimeWord, syntax.Opener, syntax.Relative:
			return false
		}
	}
	return false
}

// nested adds clause n, which stands inside another, with its words [from, to).
func (b *builder) nested(n, from, to int, r rank) {
	x := &b.p.Clauses[n]
	switch x.Kind {
	case syntax.Complement:
		if x.Opener >= 0 {
			b.add(x.Opener, x.Opener+1, r)
		}
		if v := b.p.Clauses[x.Parent].Verb; v >= 0 && saying[b.p.Verbs[v].Lemma] {
			b.content = true
		}
		if x.Verb < 0 {
			b.add(max(from, x.Opener+1), to, r)
			return
		}
		v := &b.p.Verbs[x.Verb]
		if !x.Subject.Empty() && !x.Shared {
			b.plainSubject(x.Subject, n)
		} else if x.Opener < 0 {
			b.add(from, v.From, r)
		}
		b.predicate(n, r)
	case syntax.Quotation:
		b.quotation(n)
	case syntax.Attribute, syntax.Reduced:
		if v := b.p.Clauses[x.Parent].Verb; x.Kind == syntax.Reduced && v >= 0 && causing[b.p.Verbs[v].Lemma] && x.Head.From == b.p.Verbs[v].To {
			b.add(from, to, near) // "had women persecuted"
			return
		}
		if !b.dated(n) {
			b.further(from, to, aside)
		}
	case syntax.Adverbial:
		if b.holdsDate(n) && x.Shared {
			b.further(from, to, core)
			return
		}
		if v := x.Verb; v >= 0 && x.Opener >= 0 && b.words[x.Opener].Is("as") && (saying[b.p.Verbs[v].Lemma] || b.p.Verbs[v].Lemma == "put") {
			return // "as the paper puts it"
		}
		if !b.dated(n) && from > b.p.Clauses[x.Parent].From {
			c := around_
			if v := b.p.Clauses[x.Parent].Verb; v >= 0 && eventless[b.p.Verbs[v].Lemma] && x.Opener >= 0 && b.words[x.Opener].Is("when") {
				c = near
			}
			b.further(from, b.withJoined(n, to), c)
		}
	}
}

// credit adds what was said, and who said it.
func (b *builder) credit(k int) {
	x := &b.p.Clauses[k]
	if x.Parent >= 0 && b.p.Clauses[x.Parent].Verb >= 0 {
		b.clauseAlone(x.Parent, core)
	}
	n := len(b.pieces)
	b.further(x.From, b.p.Verbs[x.Verb].To, joined)
	b.tail(k, b.p.Verbs[x.Verb].To, joined)
	// Who it was said to stays with who said it.
	for len(b.pieces) > n+1 && b.pieces[n].To == b.pieces[n+1].From && b.words[b.pieces[n+1].From].Tag != syntax.Preposition {
		b.pieces[n].To = b.pieces[n+1].To
		b.pieces = append(b.pieces[:n+1], b.pieces[n+2:]...)
	}
	for i := n + 1; i < len(b.pieces); i++ {
		b.pieces[i].rank = around_
	}
}

// quotation adds what somebody is quoted with: its main clause.
func (b *builder) quotation(n int) {
	x := &b.p.Clauses[n]
	if x.Verb < 0 {
		b.add(x.From, x.To, near)
		return
	}
	inner := &builder{candidate: b.candidate, p: b.p, drop: b.drop}
	inner.clauseAlone(n, core)
	if words := inner.fit(); len(words) <= maxQuote {
		b.pieces = append(b.pieces, piece{Span: x.Span, text: "“" + words + "”", rank: joined, comma: true})
	}
}

// maxQuote is how long what is quoted in a title may be.
const maxQuote = 75

// dated reports whether a date, other than the event's, stands in clause k or
// inside it.
func (b *builder) dated(k int) bool {
	x := &b.p.Clauses[k]
	for i := x.From; i < x.To; i++ {
		if b.words[i].Tag == syntax.TimeWord && b.drop[i] && b.p.Under(b.words[i].Clause, k) && !b.own(i) {
			return true
		}
	}
	return false
}

// bare reports whether a clause has no words but its verb and a date.
func (b *builder) bare(k int) bool {
	x := &b.p.Clauses[k]
	for i := x.From; i < x.To; i++ {
		if w := &b.words[i]; !b.drop[i] && w.Verb != x.Verb && w.Tag != syntax.Mark {
			return false
		}
	}
	return true
}

// holdsDate reports whether the event's date stands in clause k.
func (b *builder) holdsDate(k int) bool {
	x := &b.p.Clauses[k]
	for i := x.From; i < x.To; i++ {
		if b.own(i) && b.p.Under(b.words[i].Clause, k) {
			return true
		}
	}
	return false
}

// withJoined returns the end of clause n, which ends at word to, with what is
// joined to it.
func (b *builder) withJoined(n, to int) int {
	for k := n + 1; k < len(b.p.Clauses); k++ {
		if x := &b.p.Clauses[k]; x.Joined && x.Parent == n && x.From == to && !b.dated(k) {
			to = x.To
		}
	}
	return to
}

// own reports whether word i is one of the event's date.
func (b *builder) own(i int) bool {
	return b.i >= 0 && b.words[i].End > b.reading().Start && b.words[i].Start < b.s.Readings[b.last()].End
}

// empty reports whether a clause says nothing but that something happened.
func (b *builder) empty(k int) bool {
	s := b.p.Clauses[k].Subject
	if s.Empty() {
		return false
	}
	return empties[b.words[s.To-1].Lower] && !happens(b.words, s.To-1)
}

// anniversary adds what a date is the anniversary of.
func (b *builder) anniversary() {
	for i := range b.words {
		if w := &b.words[i]; w.Start >= b.reading().End && w.Is("since", "of") {
			if n := i + 1; n < len(b.words) {
				k := b.words[n].Clause
				if x := &b.p.Clauses[k]; k > 0 && x.Verb >= 0 && x.From >= i {
					b.clauseAlone(k, core)
					return
				}
				b.add(n, len(b.words), core)
				return
			}
		}
	}
	b.clause(b.candidate.clause.index)
}

// entry adds an entry of a list behind its date.
func (b *builder) entry(i int) {
	k := b.words[i].Clause
	if x := &b.p.Clauses[k]; x.Verb >= 0 && !x.Subject.Empty() && x.Subject.From >= i {
		b.clause(k)
		return
	}
	b.add(i, len(b.words), core)
}

// dropped says for each word of the sentence whether it is one of a date that
// a title does without, or leads to one.
func (c *candidate) dropped() []bool {
	drop := make([]bool, len(c.words))
	for k := 0; k < len(c.s.Readings); k++ {
		r := &c.s.Readings[k]
		k = spanEnd(c.s.Readings, k)
		end := c.s.Readings[k].End
		first, last := -1, -1
		for i := range c.words {
			if w := &c.words[i]; w.End > r.Start && w.Start < end {
				if first < 0 {
					first = i
				}
				last = i
			}
		}
		if first < 0 || r.Meaning.Kind == timex.Length || r.Meaning.Kind == timex.Repeat || r.Meaning.Kind == timex.Vague || first == last && c.describes(first) {
			continue
		}
		// What it counts from goes with it.
		for last+1 < len(c.words) && c.words[last+1].Tag == syntax.TimeWord && (k+1 >= len(c.s.Readings) || c.words[last+1].Start < c.s.Readings[k+1].Start) {
			last++
		}
		for i := first; i <= last; i++ {
			drop[i] = true
		}
		for i := first - 1; i >= 0 && c.leads(i, first); i-- {
			drop[i] = true
		}
		if n := last + 1; n < len(c.words) && c.words[n].Is("alone") {
			drop[n] = true
		}
		if n := last + 1; n < len(c.words) && c.words[n].Is("of") && r.Meaning.Kind == timex.Period {
			for ; n < len(c.words) && c.words[n].Tag != syntax.Mark && c.words[n].Verb < 0; n++ {
				drop[n] = true // "the same day of the summit"
			}
		}
		if last+1 < len(c.words) && c.words[last+1].Is("than") {
			for i := last + 1; i < len(c.words) && c.words[i].Tag != syntax.Mark; i++ {
				drop[i] = true // "three days later than planned"
			}
		}
		if last+1 < len(c.words) && c.words[last+1].Is("'s", "when") && c.words[last+1].Lower == "'s" {
			drop[last+1] = true
		}
	}
	return drop
}

// leads reports whether the word at i, with only such words between it and a
// date, is there for the date's sake.
func (c *candidate) leads(i, first int) bool {
	w := &c.words[i]
	switch {
	case w.Is("of"):
		return i > 0 && (c.words[i-1].Is("as") || c.words[i-1].Is("course") && c.words[max(i-2, 0)].Is("the"))
	case w.Is("course"):
		return i > 0 && c.words[i-1].Is("the") && i+1 < len(c.words) && c.words[i+1].Is("of")
	case w.Is("as"):
		// "as of May", "as early as 1997"
		return i+1 < len(c.words) && (c.words[i+1].Is("of") || c.words[i+1].Is("early", "late", "recently")) || i > 1 && c.words[i-1].Is("early", "late", "recently") && c.words[i-2].Is("as")
	case w.Is("per", "like", "than", "with"):
		return false
	case w.Is("about", "around"):
		return i+1 == first
	case w.Is("a") && i+1 < first:
		return bearers[c.words[i+1].Lower] // "a mere two years later"
	case w.Is("the", "this"):
		return i > 0 && c.words[i-1].Tag == syntax.Preposition
	case w.Is("in") && i+1 < first && c.words[i+1].Is("the") && c.words[min(i+2, len(c.words)-1)].Is("course"):
		return true
	case w.Tag == syntax.Adverb && w.Verb >= 0:
		return false // "sworn in"
	case w.Verb >= 0 && len(c.parsed.Clauses) > 0:
		v := w.Verb
		x := &c.parsed.Clauses[w.Clause]
		return bearers[w.Lower] && x.Verb != v && c.parsed.Verbs[v].From == i
	case w.Tag == syntax.Preposition && w.Verb < 0:
		// One preposition leads to a date, or two that are said together.
		return i+1 == first || c.words[i+1].Tag != syntax.Preposition || c.words[i+1].Is("until", "before", "after", "between", "since", "about", "around")
	}
	return bearers[w.Lower] || russianLeads[w.Lower] && len(c.parsed.Clauses) == 0
}

// russianLeads are the prepositions of Russian that lead to a date.
var russianLeads = set("в во на с со по до к ко от")

// describes reports whether the year at i stands before a noun that it
// describes, "a 2023 referendum", and is a part of what is told.
func (c *candidate) describes(i int) bool {
	if i+1 >= len(c.words) || i == 0 || !year(c.words[i].Lower) {
		return false
	}
	before, w := &c.words[i-1], &c.words[i+1]
	return (before.Tag == syntax.Determiner || before.Tag == syntax.Adjective || before.Possessive) && (w.Tag == syntax.Noun || w.Tag == syntax.Name || w.Tag == syntax.Adjective)
}

// fit writes the pieces, leaving out as many as the length asks for: whole
// phrases first, then the titles of people, then who said what is said.
func (b *builder) fit() string {
	all := b.pieces
	t := b.trim(all, phrase)
	if len(t) > hardTitle && b.bareNames() {
		t = b.trim(all, phrase)
	}
	for n := 1; len(t) > hardTitle && n < len(all); n++ {
		if all[n].content {
			all, n = all[n:], 0
			t = b.trim(all, phrase)
		}
	}
	if len(t) > hardTitle {
		t = b.trim(all, near)
	}
	if len(t) <= hardTitle {
		return t
	}
	return cut(t)
}

// trim writes pieces, leaving out the least needed, down to a rank, until the
// rest is short enough.
func (b *builder) trim(pieces []piece, least rank) string {
	b.pieces = slices.Clone(pieces)
	t := b.write()
	for len(t) > maxTitle {
		worst := -1
		for n := range b.pieces {
			if r := b.pieces[n].rank; r >= least && (worst < 0 || r >= b.pieces[worst].rank) {
				worst = n
			}
		}
		if worst < 0 || b.pieces[worst].rank == near && len(t) <= hardTitle {
			break
		}
		b.pieces = slices.Delete(b.pieces, worst, worst+1)
		t = b.write()
	}
	return t
}

// bareNames drops the titles and roles before the names of people, and reports
// whether there were any.
func (b *builder) bareNames() bool {
	any := false
	for _, f := range names.For(b.language).Find(b.text) {
		if f.Kind != names.Person {
			continue
		}
		for i := range b.words {
			if b.words[i].Start != f.Start {
				continue
			}
			for k := i - 1; k >= 0 && (b.words[k].Tag == syntax.Name || b.words[k].Tag == syntax.Noun || b.words[k].Tag == syntax.Adjective || b.words[k].Tag == syntax.Determiner) && b.words[k].Clause == b.words[i].Clause; k-- {
				b.drop[k], any = true, true
				if b.words[k].Tag == syntax.Determiner {
					break
				}
			}
		}
	}
	return any
}

// cut shortens a title that nothing can be left out of, at its last border, or
// else between words.
func cut(s string) string {
	best := -1
	for i := 30; i < maxTitle; i++ {
		if s[i] == ',' && s[i+1] == ' ' || s[i] == ';' || strings.HasPrefix(s[i:], " – ") || strings.HasPrefix(s[i:], " (") {
			best = i
		}
	}
	if best > 0 {
		return clean(s[:best], false)
	}
	best = strings.LastIndexByte(s[:maxTitle], ' ')
	if best < 0 {
		best = maxTitle
		for !utf8.RuneStart(s[best]) {
			best--
		}
	}
	return strings.TrimRight(s[:best], " ,;:–—-") + " …"
}

// write joins the words of the pieces, with the spaces and marks that the text
// has between neighbours.
func (b *builder) write() string {
	var out strings.Builder
	particle := false // the last word is one of a verb
	last := -1
	for _, p := range b.pieces {
		if p.text != "" {
			if out.Len() > 0 && p.comma {
				out.WriteString(": ")
			} else if out.Len() > 0 {
				out.WriteByte(' ')
			}
			out.WriteString(p.text)
			if last = p.To - 1; p.comma {
				out.WriteByte(',')
			}
			if p.comma || p.Empty() {
				last = -2 // a space follows
			}
			continue
		}
		for i := p.From; i < p.To; i++ {
			if b.drop[i] || b.words[i].Aside && !b.named(i) {
				continue
			}
			w := &b.words[i]
			switch {
			case i == p.From && p.comma && last != -1:
				out.WriteString(", ")
			case last >= 0 && i == last+1:
				out.WriteString(b.text[b.words[last].End:w.Start])
			case last != -1 && (w.Tag != syntax.Mark || w.Is("(", "“", "[", "$", "€", "£", "–", "—")):
				out.WriteByte(' ')
			}
			if s := b.text[w.Start:w.End]; i == b.lowered && out.Len() > 0 {
				out.WriteString(strings.ToLower(s))
			} else {
				out.WriteString(s)
			}
			if last = i; w.Tag != syntax.Mark {
				particle = w.Tag == syntax.Adverb && w.Verb >= 0
			}
		}
	}
	return clean(out.String(), particle)
}

// named reports whether the aside that word i stands in is a name that says
// who is meant: "The minister, Abdusalom Azizov, …".
func (b *builder) named(i int) bool {
	from, to := i, i
	for from > 0 && b.words[from-1].Aside {
		from--
	}
	for to < len(b.words) && b.words[to].Aside {
		to++
	}
	if !b.words[from].Is(",") || to-from > 5 || to-from < 3 {
		return false
	}
	for k := from + 1; k < to-1; k++ {
		if b.words[k].Tag != syntax.Name {
			return false
		}
	}
	return true
}

// clean mends what leaving words out has left behind. A title may end with a
// particle of its verb: "is to be sworn in".
func clean(s string, particle bool) string {
	s = strings.Join(strings.Fields(s), " ")
	for _, r := range [...][2]string{{" ,", ","}, {" ;", ";"}, {" )", ")"}, {"( ", "("}, {"()", ""}, {",,", ","}, {"“,", "“"}, {",”", "”"}} {
		for strings.Contains(s, r[0]) {
			s = strings.ReplaceAll(s, r[0], r[1])
		}
	}
	s = strings.Join(strings.Fields(emptyBrackets.ReplaceAllString(pairs(s), "")), " ")
	for {
		before := s
		if inner, ok := strings.CutPrefix(s, "“"); ok && strings.HasSuffix(inner, "”") && strings.Count(s, "“") == 1 {
			s = strings.TrimSuffix(inner, "”")
		}
		s = strings.TrimLeft(s, " ,;:.–—-/]")
		s = strings.TrimRight(s, " ,;:–—-/[(")
		if t := strings.TrimRight(s, "."); !abbreviated(s) {
			s = t
		}
		first, rest, ok := strings.Cut(s, " ")
		if w := strings.ToLower(strings.Trim(first, ",")); ok && (dropped[w] || w == "that" || w == "and" || w == "but" || w == "or") {
			s = rest
		}
		s = withoutLead(s)
		if i := strings.LastIndexByte(s, ' '); i > 0 && dangling[strings.ToLower(s[i+1:])] && !particle {
			s = s[:i]
		}
		if s == before {
			return s
		}
	}
}

// dangling are words that no title ends with.
var dangling = set("in on at by of for from to with into onto during since until till before after between about under near through against amid among following within upon toward towards via per behind " +
	"the a an this these those his her its their and or but nor as than that which who when because starting beginning scheduled dating also was were is are to be")

// abbreviated reports whether the point that a text ends with belongs to its
// last word: "U.S."
func abbreviated(s string) bool {
	i := strings.LastIndexByte(s, ' ')
	w := s[i+1:]
	return abbreviation.MatchString(w)
}

var abbreviation = regexp.MustCompile(`^(\pL{1,2}\.){2,}$`)

// emptyBrackets are brackets whose dates are gone: "(r.)".
var emptyBrackets = regexp.MustCompile(`\([^\pL]*\pL{0,2}[^\pL)]*\)`)

// withoutLead takes off a lead that says only that something is told: "reports
// emerged that", "it was also noted that,".
func withoutLead(s string) string {
	head, rest, ok := strings.Cut(s, " that")
	if !ok || rest == "" || rest[0] != ' ' && rest[0] != ',' {
		return s
	}
	f := strings.Fields(strings.ToLower(head))
	if len(f) > 0 && len(f) <= 6 && (f[0] == "it" || f[0] == "reports" || f[0] == "news") {
		return strings.TrimLeft(rest, " ,")
	}
	return s
}

// pairs takes off quotation marks and brackets that have lost their partner.
func pairs(s string) string {
	for _, p := range [...][2]string{{"“", "”"}, {"(", ")"}, {"[", "]"}} {
		if strings.Count(s, p[0]) != strings.Count(s, p[1]) {
			s = strings.NewReplacer(p[0], "", p[1], "").Replace(s)
		}
	}
	if strings.Count(s, "\"")%2 == 1 {
		s = strings.ReplaceAll(s, "\"", "")
	}
	return s
}

func capitalise(s string) string {
	if s == "" {
		return ""
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
