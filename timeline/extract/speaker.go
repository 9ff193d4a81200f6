package extract

// Who says what a title tells, where it tells it in the words of somebody.

import (
	"strings"

	"solnoma/timeline/syntax"
)

// spoken puts who says so before a title in which somebody speaks of himself, or
// of others whom only he names: "A young man said: “Strangers paid me”".
func (b *builder) spoken(k int) {
	if !b.speaksOfSelf() {
		return
	}
	speaker, span := b.whoSpeaks(k)
	if speaker == "" {
		return
	}
	b.pieces = nil
	b.clause(k)
	words := b.fit()
	most := hardTitle - 5 - width(speaker) - 4
	if inner := (&builder{candidate: b.candidate, p: b.p, drop: b.drop, most: max(most, 40)}); width(words) > inner.most {
		inner.clause(k)
		words = inner.fit()
	}
	b.pieces = []piece{{Span: span, text: speaker + ": “" + capitalise(words) + "”"}}
}

// whoSpeaks returns who says what clause k tells, with the verb, and the words that
// a title has instead of those; "" where nobody is quoted with it, or nothing says
// who. That stands in the sentence, or else in what the same quotation goes on to
// or comes from in its paragraph.
func (b *builder) whoSpeaks(k int) (string, syntax.Span) {
	q := k
	for q >= 0 && b.p.Clauses[q].Kind != syntax.Quotation {
		q = b.p.Clauses[q].Parent
	}
	if q >= 0 {
		for b.p.Clauses[q].Joined && b.p.Clauses[b.p.Clauses[q].Parent].Kind == syntax.Quotation {
			q = b.p.Clauses[q].Parent
		}
		if b.p.Clauses[q].Parent < 0 {
			return "", syntax.Span{}
		}
		if who := b.speaker(q); who >= 0 {
			if x := &b.p.Clauses[who]; x.Kind == syntax.Quotation && x.Subject.From > 0 {
				return "", syntax.Span{}
			}
			if s := b.says(who, true); s != "" {
				return s, b.p.Clauses[k].Span
			}
		}
	}
	from, to := quotation(b.s.Block.Text, b.s.Start+b.words[b.p.Clauses[k].From].Start)
	if from < 0 {
		return "", syntax.Span{}
	}
	pronoun := ""
	for _, at := range b.around(from, to) {
		s := &b.article.Sentences[at]
		c := *b.candidate
		c.s, c.at, c.text = s, at, s.Text()
		c.parsed = parse(syntax.English, c.text, s.Readings)
		c.words, c.i = c.parsed.Words, -1
		other := &builder{candidate: &c, p: c.parsed, drop: make([]bool, len(c.words))}
		for n := range c.parsed.Clauses {
			if x := &c.parsed.Clauses[n]; x.Verb < 0 || other.quoted(n) || x.Kind == syntax.Complement || x.Kind == syntax.Attribute {
				continue
			}
			if said := other.says(n, false); said != "" {
				return said, b.p.Clauses[k].Span
			}
			if pronoun == "" {
				pronoun = other.says(n, true)
			}
		}
	}
	return pronoun, b.p.Clauses[k].Span
}

// quotation returns the bytes of a text between the quotation marks around byte i,
// to its end where none closes them; from is -1 where nothing is quoted there.
func quotation(text string, i int) (from, to int) {
	from = -1
	for n, r := range text {
		open, shut := r == '“' || r == '«', r == '”' || r == '»'
		if r == '"' {
			open, shut = from < 0, from >= 0
		}
		switch {
		case open && n <= i:
			from = n
		case shut && n < i:
			from = -1
		case shut && from >= 0:
			return from, n
		}
	}
	return from, len(text)
}

// around returns the sentences of the paragraph that may say who is quoted from
// byte from to byte to: the one in which the quotation ends, then the one before
// it, where that has a quotation too.
func (b *builder) around(from, to int) (at []int) {
	for i := b.at; i < len(b.article.Sentences) && b.article.Sentences[i].Block == b.s.Block; i++ {
		if s := &b.article.Sentences[i]; i > b.at && s.Start <= to && to < s.End {
			at = append(at, i)
		}
	}
	for i := b.at - 1; i >= 0 && b.article.Sentences[i].Block == b.s.Block; i-- {
		if s := &b.article.Sentences[i]; s.End <= from {
			if strings.ContainsAny(s.Text(), "“”\"«»") {
				at = append(at, i)
			}
			break
		}
	}
	return at
}

// says returns who says something in clause k, with the verb: "Ada Renn said", of
// "said Ada Renn" too. It is "" where the clause says nothing of the kind, and
// but for anybody where a pronoun stands there for nobody known.
func (b *builder) says(k int, anybody bool) string {
	x := &b.p.Clauses[k]
	if x.Verb < 0 {
		return ""
	}
	v := &b.p.Verbs[x.Verb]
	if !saying[v.Lemma] && v.Lemma != "write" && v.Lemma != "testify" {
		return ""
	}
	verb := b.text[b.words[v.From].Start:b.words[v.To-1].End]
	subject := x.Subject
	if subject.Empty() || x.Kind == syntax.Reduced {
		if v.To >= len(b.words) || v.From > 0 && b.words[v.From-1].Tag != syntax.Mark {
			return ""
		}
		switch w := &b.words[v.To]; w.Tag {
		case syntax.Name, syntax.Determiner, syntax.Noun, syntax.Number, syntax.Adjective, syntax.Pronoun:
		default:
			return ""
		}
		subject = syntax.Span{From: v.To, To: b.chunk(b.words[v.To].Clause, v.To)}
		for subject.To < len(b.words) && b.words[subject.To].Is("of") {
			subject.To = b.chunk(b.words[subject.To].Clause, subject.To)
		}
	}
	inner := &builder{candidate: b.candidate, p: b.p, drop: b.drop}
	inner.subject(subject, k)
	who := inner.write()
	if w := &b.words[subject.From]; who == "" || !anybody && w.Tag == syntax.Pronoun && strings.EqualFold(who, w.Lower) {
		return ""
	}
	if v.Lemma == "tell" {
		verb = "said" // without whom
	}
	return who + " " + verb
}

// speaker returns the clause that says who is quoted with clause q, or -1: what
// stands before a colon, too.
func (b *builder) speaker(q int) int {
	who := b.p.Clauses[q].Parent
	for ; who >= 0; who = b.p.Clauses[who].Parent {
		// What goes on behind a semicolon in the quotation says nothing of it.
		if x := &b.p.Clauses[who]; x.Verb >= 0 && !(x.Joined && x.Subject.From >= b.p.Clauses[q].To) {
			break
		}
	}
	return who
}

// speaksOfSelf reports whether a title so far has a word of the first person, or
// begins with a pronoun for others.
func (b *builder) speaksOfSelf() bool {
	for n, p := range b.pieces {
		for i := p.From; i < p.To && p.text == ""; i++ {
			if firstPerson[b.words[i].Lower] || n == 0 && i == p.From && b.words[i].Tag == syntax.Pronoun && b.words[i].Is("he", "she", "they") {
				return true
			}
		}
	}
	return false
}
