package extract

import (
	"strings"

	"solnoma/timeline/names"
	"solnoma/timeline/syntax"
)

// antecedent returns the words that the pronoun at word i of clause k stands
// for, where the text makes that plain; "" elsewhere. What it stands for is the
// subject of a clause before it, in its sentence or in the one before, and
// nothing else there could be meant.
func (b *builder) antecedent(i, k int) string {
	w := &b.words[i]
	if w.Tag != syntax.Pronoun {
		return ""
	}
	r := referent{pronoun: w.Lower, finder: names.For(b.language)}
	if v := b.p.Clauses[k].Verb; w.Is("it") && v >= 0 && b.p.Verbs[v].Passive && saying[b.p.Verbs[v].Lemma] {
		return "" // "it was announced"
	}
	// In the same sentence.
	for c := k - 1; c >= 0; c-- {
		x := &b.p.Clauses[c]
		if x.Subject.Empty() || x.Subject.From >= i || b.words[x.Subject.From].Tag == syntax.Pronoun {
			continue
		}
		if b.p.Clauses[k].Kind == syntax.Quotation || x.Kind == syntax.Quotation {
			return ""
		}
		if s := r.in(b.p, b.text, x.Subject, b.text[:b.words[i].Start]); s != "" {
			return s
		}
		if r.person() {
			break
		}
	}
	// In the sentence before, or where that speaks of it too, the one before that.
	for at := b.at - 1; at >= 0 && at >= b.at-3; at-- {
		s := &b.article.Sentences[at]
		if s.Furniture != "" || !b.follows(at) {
			return ""
		}
		text := s.Text()
		p := parse(syntax.English, text, s.Readings)
		main := mainClause(p)
		if main < 0 {
			return ""
		}
		subject := p.Clauses[main].Subject
		if subject.Empty() {
			return ""
		}
		if subject.To == subject.From+1 && p.Words[subject.From].Is(r.pronoun) {
			continue
		}
		return r.in(p, text, subject, text)
	}
	return ""
}

// follows reports whether the sentence behind the one at i goes on with it: it
// stands in the same paragraph, or behind a paragraph of one sentence.
func (b *builder) follows(i int) bool {
	a, next := &b.article.Sentences[i], &b.article.Sentences[i+1]
	return a.Block == next.Block || a.Block.Kind == next.Block.Kind && len(a.Block.Sentences) == 1
}

// mainClause returns the clause of a sentence that stands by itself, or -1.
func mainClause(p *syntax.Sentence) int {
	for k := range p.Clauses {
		if c := &p.Clauses[k]; c.Verb >= 0 && (c.Kind == syntax.Main || c.Kind == syntax.Coordinate) && !c.Subject.Empty() {
			return k
		}
	}
	return -1
}

// referent is what a pronoun can stand for.
type referent struct {
	pronoun string
	finder  *names.Finder
}

func (r *referent) person() bool { return r.pronoun == "he" || r.pronoun == "she" }

// in returns the words of a subject that the pronoun can stand for; rivals is
// the text in which nothing else may be what it stands for.
func (r *referent) in(p *syntax.Sentence, text string, subject syntax.Span, rivals string) string {
	from, to := p.Words[subject.From].Start, p.Words[subject.To-1].End
	found := r.finder.Find(text)
	head := names.Found{Start: -1}
	persons := 0
	for _, f := range found {
		if f.End > len(rivals) {
			break
		}
		if f.Kind == names.Person {
			persons++
		}
		if f.Start >= from && f.End <= to && (f.End == to || head.Start < 0) {
			head = f
		}
	}
	if r.person() && head.Start >= 0 {
		for i := range p.Words {
			if w := &p.Words[i]; w.End <= len(rivals) && people[w.Lower] && (i+1 >= len(p.Words) || p.Words[i+1].Start > head.Start || p.Words[i+1].End < head.Start) && !subject.Has(i) {
				return "" // "Judge Roth adjourned the case of his brother. He …"
			}
		}
	}
	words := text[from:to]
	switch r.pronoun {
	case "he", "she":
		// The subject is the person, and nobody else is named.
		if head.Start >= 0 && head.Kind == names.Person && persons == 1 && (head.End == to || head.Title != "" || head.Start == from) && !strings.HasPrefix(text[head.End:], "’s") && !strings.HasPrefix(text[head.End:], "'s") {
			return text[head.Start:head.End]
		}
	case "it":
		if head.Start >= 0 && head.Kind == names.Organisation && head.End == to && len(words) <= longName {
			return words
		}
	case "they":
		last := p.Words[subject.To-1]
		if last.Tag == syntax.Noun && strings.HasSuffix(last.Lower, "s") && len(words) <= longName && persons == 0 {
			return words
		}
	}
	return ""
}

// people are nouns for somebody whom a pronoun could mean.
var people = set("man woman boy girl brother sister son daughter father mother wife husband uncle cousin nephew suspect officer minister president leader chief journalist lawyer judge teacher student soldier " +
	"driver doctor artist singer musician activist politician deputy governor mayor king queen prince princess emperor general colonel commander successor predecessor rival colleague friend victim")

// longName is how long the words may be that a pronoun is replaced by.
const longName = 40
