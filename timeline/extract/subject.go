package extract

// Who or what a title begins with.

import (
	"strings"

	"solnoma/timeline/syntax"
)

// unnamed adds, of a clause that does not say who did it, what was done to what:
// "noted that in May provided aid to veterans" is "Aid was provided to veterans". It
// reports whether the clause is such a one.
func (b *builder) unnamed(k int) bool {
	x := &b.p.Clauses[k]
	v := &b.p.Verbs[x.Verb]
	if x.Kind != syntax.Complement || !x.Subject.Empty() || len(b.pieces) > 0 || v.Form != syntax.Finite || v.Tense != syntax.Past || v.From != v.Main || v.To != v.Main+1 || !strings.HasSuffix(b.words[v.Main].Lower, "ed") || v.To >= x.To {
		return false
	}
	switch b.words[v.To].Tag {
	case syntax.Determiner, syntax.Adjective, syntax.Noun, syntax.Number:
	default:
		return false
	}
	to := b.chunk(k, v.To)
	b.add(v.To, to, core)
	passive := *v
	passive.Form = syntax.Participle
	b.was(syntax.Span{From: v.To, To: to}, &passive)
	b.add(v.From, v.To, core)
	b.tail(k, to, core)
	return true
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
		for from < v.From && b.words[from].Clause != k && !b.p.Under(b.words[from].Clause, k) {
			from++ // what is quoted before "said Ada Renn" is told before it
		}
		for n := range b.p.Clauses {
			if q := &b.p.Clauses[n]; q.Kind == syntax.Quotation && q.From >= x.From && q.To <= v.From {
				from = max(from, q.To)
			}
		}
		if from < v.From && (b.words[from].Tag != syntax.Preposition || b.words[v.From-1].Tag == syntax.Mark) {
			b.add(from, v.From, r) // else who did it is not plain
		}
	default:
		b.whoSaid(k)
		b.subject(b.meant(x), k)
	}
}

// meant returns the subject of a clause, or of one that tells of a noun which
// only says what somebody is, who that is: "Rostami was an engineer who …",
// "Blue Heron, a firm that …".
func (b *builder) meant(x *syntax.Clause) syntax.Span {
	if x.Kind != syntax.Attribute && x.Kind != syntax.Reduced || x.Subject != x.Head || x.Parent < 0 || x.Head.From < 2 {
		return x.Subject
	}
	if p := &b.p.Clauses[x.Parent]; p.Verb >= 0 && b.p.Verbs[p.Verb].Copula && b.p.Verbs[p.Verb].To == x.Head.From && !p.Subject.Empty() && !b.words[p.Subject.From].Is("it", "that", "this", "there") {
		return p.Subject
	}
	if x.Opener > 0 && b.words[x.Opener-1].Is("of") {
		return x.Subject
	}
	if n := x.Head.From - 2; b.words[n+1].Is(",") && (b.words[n].Tag == syntax.Name || n == 0 && b.words[n].Capital && b.words[n].Tag == syntax.Noun) && b.words[x.Head.From].Tag == syntax.Determiner && b.words[x.Head.From].Is("a", "an", "the") {
		s := b.p.NounPhrase(x.Head.From - 1)
		for i := s.To - 1; i > s.From; i-- {
			if b.words[i].Tag == syntax.Preposition { // "Residents of Holm, a village that burnt"
				return syntax.Span{From: i + 1, To: s.To}
			}
		}
		return s
	}
	return x.Subject
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
	b.plainSubject(parent.Subject, x.Parent)
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

// owner adds whose it is what a clause tells of: "Gagauzia, whose governor was
// charged". Of "a quarry above the village, whose permit …" it is not plain.
func (b *builder) owner(head syntax.Span, k int) {
	if head.Empty() || head.To-head.From > 5 {
		return
	}
	for i := head.From; i < head.To; i++ {
		if w := &b.words[i]; w.Tag == syntax.Preposition || w.Tag == syntax.Coordinator || w.Tag == syntax.Mark || b.drop[i] {
			return
		}
	}
	if i := head.From - 1; i > 0 && b.words[i].Tag == syntax.Preposition {
		if before := &b.words[i-1]; before.Tag == syntax.Noun || before.Tag == syntax.Name {
			return
		}
	}
	text := b.text[b.words[head.From].Start:b.words[head.To-1].End]
	if head.To == head.From+1 {
		if name := b.antecedent(head.From, k); name != "" {
			text = name
		}
	}
	b.pieces = append(b.pieces, piece{Span: head, text: b.possessive(text, b.words[head.To-1].Tag != syntax.Noun), content: b.content})
	b.content = false
}

// possessive adds 's to words, with the apostrophe that the sentence has, or only
// that to a plural.
func (b *builder) possessive(words string, name bool) string {
	s := "’s"
	if strings.Contains(b.text, "'") {
		s = "'s"
	}
	if strings.HasSuffix(words, "s") && !name {
		s = s[:len(s)-1]
	}
	return words + s
}

// plainSubject adds the words of a subject as they stand.
func (b *builder) plainSubject(s syntax.Span, k int) {
	if b.words[s.From].Is("whose") {
		if p := b.p.Clauses[k].Parent; p >= 0 {
			b.owner(b.p.Clauses[p].Head, k) // "a miner who fell ill and whose wife died"
		}
		s.From++
	}
	for s.To < len(b.words) && b.words[s.To].Aside && b.named(s.To) {
		s.To++
	}
	if n := s.From + 2; n < s.To && b.words[s.From].Is("the") && b.words[s.From+1].Is("day", "month", "year", "moment") && (b.words[n].Tag == syntax.Noun || b.words[n].Tag == syntax.Name || b.words[n].Tag == syntax.Determiner) {
		s.From = n // "since 16 January, the day police searched their homes"
	}
	if w := &b.words[s.From]; w.Tag == syntax.Determiner && w.Is("his", "her") && s.To > s.From+1 && (w.Clause == k || s == b.p.Clauses[k].Head) {
		if name := b.antecedent(s.From, w.Clause); name != "" {
			own := syntax.Span{From: s.From, To: s.From + 1}
			b.pieces = append(b.pieces, piece{Span: own, text: b.possessive(name, true), content: b.content})
			b.content = false
			s.From++
		}
	}
	for i := s.From; i < s.To; {
		n := b.words[i].Clause
		j := i + 1
		for j < s.To && b.words[j].Clause == n {
			j++
		}
		if x := &b.p.Clauses[n]; n != k && x.Span.From >= s.From && (b.dated(n) || b.holdsDate(n) && x.Kind == syntax.Reduced && x.To > i+1) && (x.Kind == syntax.Attribute || x.Kind == syntax.Reduced && b.bare(n)) {
			i = j
			continue
		}
		r := core
		if n != b.words[s.From].Clause {
			r = aside
		}
		at := j
		if r == core && b.words[j-1].End-b.words[i].Start > longSubject {
			for at = i + 1; at < j && !(b.words[at].Tag == syntax.Preposition && b.words[at].Verb < 0 && !b.words[at].Is("of", "to", "and") && b.words[at-1].Tag != syntax.Preposition && !b.words[at].Capital); at++ {
			}
		}
		b.add(i, at, r)
		b.add(at, j, phrase) // "militants | from the isles"
		i = j
	}
}

// longSubject is how many bytes a subject may have whose phrases all stay.
const longSubject = 45
