package extract

// How a title is put together: from pieces, which are stretches of words of the
// sentence, each with a rank.

import (
	"slices"
	"strings"

	"solnoma/timeline/syntax"
)

// rank says how soon a piece of a title is left out where it is too long.
type rank int

// The ranks, from what stays to what goes first.
const (
	core         rank = iota // never
	near                     // only to stay below hardTitle
	phrase                   // a phrase with a preposition
	joined                   // a further thing done
	aside                    // a clause that describes
	circumstance             // a clause of when and why
)

// piece is a stretch of words of a title.
type piece struct {
	syntax.Span
	rank rank
	text string // in the place of the words
	// comma is set where the comma that stands before it is kept.
	comma bool
	// with is set for a piece that stays or goes with the one before it.
	with bool
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
	// most is how many characters the title may have; 0 for maxTitle.
	most int
}

func (b *builder) add(from, to int, r rank) {
	for from < to && (b.drop[from] || b.words[from].Aside && !b.named(from)) {
		from++
	}
	for to > from && (b.drop[to-1] || b.words[to-1].Aside && !b.named(to-1) || b.words[to-1].Is(";") || to == len(b.words) && b.words[to-1].Is(".")) {
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
	if n := b.besides(k); n >= 0 {
		b.clauseAlone(n, core)
		return
	}
	switch {
	case x.Verb < 0:
		b.add(x.From, x.To, core)
		return
	case x.Kind == syntax.Credit:
		b.credit(k)
		return
	case x.Kind == syntax.Adverbial && x.Shared && b.p.Verbs[x.Verb].Form == syntax.Gerund && !b.words[b.p.Verbs[x.Verb].From].Is("having") && x.Parent >= 0 && b.p.Clauses[x.Parent].Verb >= 0 && x.Opener < 0:
		// ", killing ten people", "Opening the debate, he …": told with what it is
		// a part of.
		b.clauseAlone(x.Parent, core)
		return
	case x.Kind != syntax.Attribute && b.empty(k):
		for n := range b.p.Clauses {
			if d := &b.p.Clauses[n]; d.Kind == syntax.Adverbial && d.Parent == k && !d.Subject.Empty() && d.Opener >= 0 && b.words[d.Opener].Is("when", "as", "after") && (b.words[d.Opener].Is("when") || !eventless[b.p.Verbs[x.Verb].Lemma]) {
				b.clauseAlone(n, core)
				return
			}
		}
	case x.Kind == syntax.Reduced && !x.Head.Empty() && b.cameOtherwise(k), x.Kind == syntax.Reduced && b.issued(k):
		b.clauseAlone(b.host(k), core)
		return
	case x.Kind == syntax.Reduced && !x.Head.Empty() && b.among(k):
		return
	case x.Kind == syntax.Reduced && !x.Head.Empty():
		head := b.nearest(x.Head)
		b.nounPhrase(head)
		if v := &b.p.Verbs[x.Verb]; !bearers[b.words[v.Main].Lower] && !calledFor(b.words, v) {
			passive := *v
			passive.Form = syntax.Participle // "a letter dated May and made public today"
			b.was(head, &passive)
			b.predicate(k, core)
		}
		return
	case x.Kind == syntax.Attribute && x.Opener >= 0 && b.words[x.Opener].Is("whose"):
		host := x
		for host.Joined && host.Parent >= 0 {
			host = &b.p.Clauses[host.Parent]
		}
		b.owner(host.Head, k)
		b.add(x.Opener+1, b.p.Verbs[host.Verb].From, core)
		b.predicate(k, core)
		return
	case x.Kind == syntax.Attribute && x.Opener >= 0 && b.words[x.Opener].Is("where", "when") && !x.Subject.Empty():
		b.subject(x.Subject, k) // "in the valley, where a slope gave way"
		if v := &b.p.Verbs[x.Verb]; !v.Auxiliary.Empty() {
			b.add(v.Auxiliary.From, v.Auxiliary.To, core)
		}
		b.predicate(k, core)
		if n := x.Head.From - 1; b.words[x.Opener].Is("where") && n >= 0 && b.words[n].Is("in", "at", "on", "near") && b.words[n].Verb < 0 {
			b.lowered = n
			b.add(n, x.Head.To, phrase)
		}
		return
	case x.Kind == syntax.Attribute && x.Opener > 0 && b.words[x.Opener-1].Is("of") && x.Subject == x.Head && x.Head.From > 1 && b.words[x.Head.From-1].Is(","):
		b.add(x.Subject.From, x.Subject.To, core) // "grain, the price of which was set"
		b.add(x.Opener-1, x.Opener, core)
		whole := b.p.NounPhrase(x.Head.From - 1)
		b.add(whole.From, whole.To, core)
		b.predicate(k, core)
		return
	case x.Kind == syntax.Attribute && x.Subject != x.Head && !x.Subject.Empty() && (b.words[x.From].Tag == syntax.Preposition || x.From > 0 && b.words[x.From-1].Tag == syntax.Preposition):
		b.subject(x.Subject, k) // "the works, on which building began"
		b.predicate(k, core)
		return
	case x.Kind == syntax.Attribute && x.Subject != x.Head && !x.Head.Empty() && b.bare(k):
		b.subject(x.Subject, k) // "Akhalgori, which they left": "They left Akhalgori"
		b.predicate(k, core)
		b.nounPhrase(x.Head)
		return
	case x.Kind == syntax.Attribute && x.Subject != x.Head && !x.Head.Empty() && b.objectBefore(k):
		v := &b.p.Verbs[x.Verb]
		b.subject(x.Subject, k) // "the lead he took at Holm": "He took the lead at Holm"
		b.add(v.From, v.To, core)
		head := x.Head
		for i := head.To - 1; i > head.From; i-- {
			if w := &b.words[i]; w.Tag == syntax.Preposition && !w.Is("of") {
				head.From = i + 1 // "a vote on the plan that the guild drew up"
				break
			}
		}
		b.add(head.From, head.To, core)
		b.tail(k, v.To, core)
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
	if v := &b.p.Verbs[x.Verb]; saying[v.Lemma] {
		for n := range b.p.Clauses {
			if d := &b.p.Clauses[n]; d.Kind == syntax.Quotation && d.Verb >= 0 && b.speaker(n) == k && d.From >= v.To && b.words[d.From-1].Is(":") {
				b.quotation(n)
				break
			}
		}
	}
	for n := k + 1; n < len(b.p.Clauses); n++ {
		if d := &b.p.Clauses[n]; d.Shared && d.Kind != syntax.Adverbial && d.Verb >= 0 && d.From > b.p.Verbs[x.Verb].From && b.sibling(n, k) {
			if b.dated(n) || b.p.Verbs[d.Verb].Tense != b.p.Verbs[x.Verb].Tense {
				break
			}
			b.further(d.From, d.To, joined)
		}
	}
	b.withIt(k)
}

// withIt adds what a date that leads its sentence tells of besides: "On 6 January
// the government resigned and the council appointed another".
func (b *builder) withIt(k int) {
	v := &b.p.Verbs[b.p.Clauses[k].Verb]
	if b.i < 0 || b.reading().Start > b.words[v.From].Start {
		return
	}
	for n := k + 1; n < len(b.p.Clauses); n++ {
		d := &b.p.Clauses[n]
		if d.Kind != syntax.Coordinate || d.Shared || d.Parent != k || d.Verb < 0 || b.dated(n) || b.p.Verbs[d.Verb].Tense != v.Tense {
			continue
		}
		if !b.words[d.From].Is("and") && !(b.words[d.From].Is(",") && b.words[d.From+1].Is("and")) {
			return
		}
		b.further(d.From, d.To, joined)
		return
	}
}

// besides returns the clause that is joined to clause k, where that only says when
// it was: "It was past five, and the bells were ringing". It is -1 for none.
func (b *builder) besides(k int) int {
	x := &b.p.Clauses[k]
	if x.Verb < 0 || !b.p.Verbs[x.Verb].Copula || x.Subject.To != x.Subject.From+1 || !b.words[x.Subject.From].Is("it") {
		return -1
	}
	for i := b.p.Verbs[x.Verb].To; i < x.To; i++ {
		switch w := &b.words[i]; {
		case w.Clause != k:
			return -1
		case b.drop[i], w.Tag == syntax.Mark, w.Tag == syntax.TimeWord, w.Tag == syntax.Preposition, w.Tag == syntax.Number, w.Tag == syntax.Adverb, w.Is("the", "morning", "evening", "afternoon", "night", "half", "quarter", "o'clock", "a"):
		default:
			return -1
		}
	}
	for n := k + 1; n < len(b.p.Clauses); n++ {
		if d := &b.p.Clauses[n]; d.Joined && d.Parent == k && d.Verb >= 0 && !d.Subject.Empty() && !d.Shared && !b.dated(n) {
			return n
		}
	}
	return -1
}

// objectBefore reports whether what the verb of clause k acts on is the noun that the
// clause tells of, and only phrases follow on the verb: "the lead he took at Holm".
func (b *builder) objectBefore(k int) bool {
	x := &b.p.Clauses[k]
	v := &b.p.Verbs[x.Verb]
	if x.Subject.Empty() || v.Passive || v.Copula || v.Negated || v.Form != syntax.Finite || b.words[x.Head.From].Tag == syntax.Pronoun {
		return false
	}
	i := b.behindDates(v.To)
	if i < x.To && b.words[i].Tag != syntax.Preposition && b.words[i].Tag != syntax.Mark {
		return false
	}
	last := x.To - 1
	for last > v.To && (b.drop[last] || b.words[last].Tag == syntax.Mark) {
		last--
	}
	for n := v.To; n <= last; n++ {
		if b.words[n].Verb >= 0 || b.words[n].Clause != k {
			return false
		}
	}
	return b.words[last].Tag != syntax.Preposition || b.words[last].Verb >= 0
}

// host returns the nearest clause around clause k that has a subject and a verb
// of its own, or -1.
func (b *builder) host(k int) int {
	for k = b.p.Clauses[k].Parent; k >= 0; k = b.p.Clauses[k].Parent {
		if x := &b.p.Clauses[k]; x.Verb >= 0 && !x.Subject.Empty() {
			return k
		}
	}
	return -1
}

// cameOtherwise reports whether clause k says for when something was planned of
// which its sentence tells that it did not come: "The visit, planned for May, was
// cancelled".
func (b *builder) cameOtherwise(k int) bool {
	n := b.host(k)
	return n >= 0 && bearers[b.words[b.p.Verbs[b.p.Clauses[k].Verb].Main].Lower] && (undone[b.p.Verbs[b.p.Clauses[n].Verb].Lemma] || b.p.Verbs[b.p.Clauses[n].Verb].Lemma == "postpone" && !b.candidate.clause.planned)
}

// issued reports whether clause k only says when what the words stand in was
// made public, from which its sentence tells something: "In a report published
// in May, the guild put the cost at …".
func (b *builder) issued(k int) bool {
	x := &b.p.Clauses[k]
	n := b.host(k)
	if n < 0 || !issuing[b.p.Verbs[x.Verb].Lemma] || b.p.Verbs[x.Verb].To < len(b.words) && b.words[b.p.Verbs[x.Verb].To].Is("by") || x.Head.Empty() || x.Head.From == 0 {
		return false
	}
	return b.words[x.Head.From-1].Is("in") && !b.p.Clauses[n].Subject.Has(x.Head.From)
}

// among adds who was among those of whom clause k tells: "Among those rescued on
// Sunday was a girl". It reports whether the clause is such a one.
func (b *builder) among(k int) bool {
	x := &b.p.Clauses[k]
	if x.Head.To != x.Head.From+1 || x.Head.From == 0 || !b.words[x.Head.From].Is("those") || !b.words[x.Head.From-1].Is("among") || x.Parent < 0 {
		return false
	}
	host := &b.p.Clauses[x.Parent]
	if host.Verb < 0 || !b.p.Verbs[host.Verb].Copula || !host.Subject.Empty() || b.p.Verbs[host.Verb].To >= len(b.words) {
		return false
	}
	v := &b.p.Verbs[host.Verb]
	to := v.To
	for to < host.To && b.words[to].Clause == x.Parent && b.words[to].Tag != syntax.Mark {
		to++
	}
	b.add(v.To, to, core)
	b.add(v.From, v.To, core)
	b.lowered = x.Head.From - 1
	b.add(x.Head.From-1, x.Head.To, core)
	b.predicate(k, core)
	return true
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
	if b.words[subject.From].Is("what") || v.Form != syntax.Participle || !v.Auxiliary.Empty() || v.From != v.Main || subject.Empty() {
		return
	}
	to := subject.From + 1
	plural := b.words[subject.From].Tag == syntax.Number && !b.words[subject.From].Is("one", "1")
	for ; to < subject.To && b.words[to].Tag != syntax.Preposition && b.words[to].Clause == b.words[subject.From].Clause; to++ {
		plural = plural || b.words[to].Tag == syntax.Coordinator
	}
	last := &b.words[to-1]
	person := subject.To == subject.From+1 && last.Capital && b.article.people(b.language).named[b.text[last.Start:last.End]] != ""
	plural = plural || !person && last.Tag == syntax.Noun && strings.HasSuffix(last.Lower, "s") && !strings.HasSuffix(last.Lower, "ss") && !strings.HasSuffix(last.Lower, "is") && !strings.HasSuffix(last.Lower, "us") || last.Is("people", "police", "men", "women", "children", "those", "they", "troops")
	be := "was"
	if plural {
		be = "were"
	}
	b.pieces = append(b.pieces, piece{Span: syntax.Span{From: v.From, To: v.From}, text: be})
}

// nearest returns the part of a noun phrase that what stands behind it goes
// with: of "the case at the previous summit" only "the previous summit".
func (b *builder) nearest(s syntax.Span) syntax.Span {
	if s.To-s.From > 2 && b.words[s.From].Is("behalf") {
		s.From += 2 // "on behalf of the firm, which …"
	}
	for i := s.To - 1; i > s.From; i-- {
		w := &b.words[i]
		if w.Tag == syntax.Preposition && i+1 < s.To && outcomes[b.words[i-1].Lower] {
			return syntax.Span{From: i + 1, To: s.To}
		}
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
		from := v.To // "Sunday saw the first vote", "The summer was marked by unrest"
		if v.Passive && from < len(b.words) && b.words[from].Is("by") {
			from++
		}
		b.tail(k, from, r)
		return
	}
	if b.unnamed(k) {
		return
	}
	b.whoDid(k, r)
	if (x.Kind == syntax.Adverbial && x.Shared || x.Kind == syntax.Attribute) && v.Form == syntax.Participle {
		b.was(x.Subject, v) // "Founded in 1872, the firm …"
		b.lowered = v.From
	}
	if !v.Auxiliary.Empty() {
		b.add(v.Auxiliary.From, v.Auxiliary.To, core)
	}
	if v.Lemma != "date" || v.Passive { // "the earliest mention dates from 1448"
		b.predicate(k, r)
	}
}

// nested adds clause n, which stands inside another, with its words [from, to).
func (b *builder) nested(n, from, to int, r rank) {
	x := &b.p.Clauses[n]
	switch x.Kind {
	case syntax.Complement:
		if x.Joined { // "that they had taken it and held her"
			if !b.dated(n) {
				b.further(from, to, max(r, joined))
			}
			return
		}
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
			end := from
			for end < to && b.words[end].Clause == n {
				end++
			}
			b.add(from, end, near) // "had women persecuted", "ordered him held for a year"
			return
		}
		last := len(b.pieces) - 1
		vague := last > 0 && b.pieces[last].rank == phrase && b.pieces[last].To == from && !b.words[from].Is(",") && b.pieces[last].From+3 == from && b.words[from-2].Is("a", "an") && b.words[from-1].Is("case", "move", "way", "manner", "process", "situation", "step")
		switch {
		case vague && b.dated(n):
			b.pieces = b.pieces[:last] // "in a case" says nothing without what it was about
		case vague:
			b.pieces[last].To, b.pieces[last].rank = to, aside
		case !b.dated(n) && x.Kind == syntax.Attribute && x.Verb >= 0 && !b.words[from].Is(",") && !b.words[from-1].Is(","):
			b.restriction(n, from, to)
		case x.Kind == syntax.Reduced && x.Verb >= 0 && b.holdsDate(n) && b.bare(n): // "her book, published in 1990,"
		case !b.dated(n):
			if to < len(b.words) && b.words[to].Is(",") && (b.words[from].Is(",") || b.words[from-1].Is(",")) && b.words[to].Clause == x.Parent {
				to++ // with the comma that closes it
			}
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
			c := circumstance
			if v := b.p.Clauses[x.Parent].Verb; v >= 0 && eventless[b.p.Verbs[v].Lemma] && x.Opener >= 0 && b.words[x.Opener].Is("when") {
				c = near
			}
			b.further(from, b.withJoined(n, to), c)
		}
	}
}

// restriction adds clause n, which says which of its kind a noun means, with its
// words [from, to): what it says first stays longer than the rest.
func (b *builder) restriction(n, from, to int) {
	end := b.p.Verbs[b.p.Clauses[n].Verb].To
	if end < from || end >= to {
		b.add(from, to, aside)
		return
	}
	if b.words[end].Clause == n {
		end = b.chunk(n, end)
		for end < to && b.words[end].Is("of") && b.words[end].Clause == n {
			end = b.chunk(n, end)
		}
	}
	end = min(end, to)
	b.add(from, end, aside)
	b.add(end, to, circumstance)
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
	// What follows behind a comma goes on with what was said: "…, the ministry said
	// on Monday, up from 400".
	for i := b.p.Verbs[x.Verb].To; i < x.To; i++ {
		if b.words[i].Is(",") && b.words[i].Clause == k {
			b.pieces = slices.DeleteFunc(b.pieces, func(p piece) bool { return p.text == "" && p.From > i && p.To <= x.To })
			break
		}
	}
	// Who it was said to stays with who said it.
	for len(b.pieces) > n+1 && b.pieces[n].To == b.pieces[n+1].From && b.words[b.pieces[n+1].From].Tag != syntax.Preposition {
		b.pieces[n].To = b.pieces[n+1].To
		b.pieces = append(b.pieces[:n+1], b.pieces[n+2:]...)
	}
	for i := n + 1; i < len(b.pieces); i++ {
		b.pieces[i].rank = circumstance
	}
}

// quotation adds what somebody is quoted with: its main clause.
func (b *builder) quotation(n int) {
	x := &b.p.Clauses[n]
	if x.Verb < 0 {
		b.phrases(n, near)
		return
	}
	first := x.From
	for first < x.To && b.words[first].Tag == syntax.Mark {
		first++
	}
	if first < x.To && !b.words[first].Capital && (x.Subject.Empty() || b.words[first].Tag == syntax.Opener || b.words[first].Tag == syntax.Preposition) {
		b.add(x.From, x.To, near) // a part of the sentence: “would stay "until all is calm"”
		return
	}
	inner := &builder{candidate: b.candidate, p: b.p, drop: b.drop, most: maxQuote}
	inner.clauseAlone(n, core)
	words := inner.fit()
	for k := n + 1; k < len(b.p.Clauses) && !strings.Contains(words, " "); k++ { // "It is Friday and we have walked ten miles"
		if d := &b.p.Clauses[k]; d.Kind == syntax.Quotation && d.Joined && d.Parent == n && d.Verb >= 0 {
			inner.pieces = nil
			inner.clauseAlone(k, core)
			words = inner.fit()
		}
	}
	if width(words) <= maxQuote && strings.Contains(words, " ") {
		b.pieces = append(b.pieces, piece{Span: x.Span, text: "“" + capitalise(words) + "”", rank: core, comma: true})
	}
}

// phrases adds a clause without a verb as it stands, phrase by phrase where it is
// long: “"sending more than 20,000 guards | to the valley"”.
func (b *builder) phrases(n int, r rank) {
	x := &b.p.Clauses[n]
	if width(b.text[b.words[x.From].Start:b.words[x.To-1].End]) <= maxQuote {
		b.add(x.From, x.To, r)
		return
	}
	from := x.From
	for i := x.From + 1; i < x.To; i++ {
		if w := &b.words[i]; w.Tag == syntax.Preposition && w.Verb < 0 && !w.Is("of", "than") && b.words[i-1].Tag != syntax.Preposition {
			b.add(from, i, r)
			from, r = i, phrase
		}
	}
	b.add(from, x.To, r)
}

// begins are verbs that say nothing without the verb behind them.
var begins = set("begin start stop continue resume finish keep cease")

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

// bare reports whether a clause has no words but its subject, its verb and a
// date.
func (b *builder) bare(k int) bool {
	x := &b.p.Clauses[k]
	for i := x.From; i < x.To; i++ {
		if w := &b.words[i]; !b.drop[i] && w.Verb != x.Verb && w.Tag != syntax.Mark && !x.Subject.Has(i) && i != x.Opener {
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
