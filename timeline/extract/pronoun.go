package extract

import (
	"strings"

	"solnoma/timeline/names"
	"solnoma/timeline/syntax"
)

// antecedent returns the words that the pronoun at word i of clause k stands
// for, where the text makes that plain; "" elsewhere. What it stands for is the
// subject of a clause before it, in its sentence or in the last ones, and
// nothing else there could be meant; or the person whom the whole text is about.
func (b *builder) antecedent(i, k int) string {
	w := &b.words[i]
	if w.Tag != syntax.Pronoun {
		return ""
	}
	r := referent{pronoun: w.Lower, cast: b.article.people(b.language)}
	if !r.known() || r.pronoun == "it" && b.dummy(k) {
		return ""
	}
	// In the same sentence: the subject that stands nearest before it.
	nearest, place := -1, -1
	for c := range b.p.Clauses {
		x := &b.p.Clauses[c]
		if c == k || x.Shared || x.Subject.Empty() || x.Subject.To > i || x.Subject.From <= place || b.words[x.Subject.From].Tag == syntax.Pronoun {
			continue
		}
		if (x.Kind == syntax.Quotation) != (b.p.Clauses[k].Kind == syntax.Quotation) {
			return ""
		}
		nearest, place = c, x.Subject.From
	}
	if nearest >= 0 {
		s, stop := r.in(b.p, b.text, nearest, b.words[i].Start, b.at)
		if s != "" || stop {
			return s
		}
	}
	// In the sentences before.
	for at := b.at - 1; at >= 0 && at >= b.at-sentencesBack; at-- {
		s := &b.article.Sentences[at]
		if s.Furniture != "" || !b.follows(at) {
			break
		}
		text := s.Text()
		p := parse(syntax.English, text, s.Readings)
		main := mainClause(p)
		if main < 0 {
			break
		}
		subject := p.Clauses[main].Subject
		if subject.To == subject.From+1 && p.Words[subject.From].Is(r.pronoun) {
			continue // it is spoken of the same
		}
		name, stop := r.in(p, text, main, len(text), at)
		if name != "" || stop {
			return name
		}
		if !r.person() {
			return ""
		}
	}
	if r.person() && r.agrees(r.cast.hero) {
		return r.cast.hero
	}
	return ""
}

// sentencesBack is how many sentences before its own a pronoun is followed to.
const sentencesBack = 3

// dummy reports whether the "it" of clause k stands for nothing: "it was
// announced", "it is likely that".
func (b *builder) dummy(k int) bool {
	v := &b.p.Verbs[b.p.Clauses[k].Verb]
	return v.Copula || v.Passive && saying[v.Lemma] || v.Lemma == "seem" || v.Lemma == "appear" || v.Lemma == "take" || v.Lemma == "rain" || v.Lemma == "emerge" || v.Lemma == "happen"
}

// follows reports whether what stands behind the sentence at i goes on with it:
// no heading parts them.
func (b *builder) follows(i int) bool {
	a, next := &b.article.Sentences[i], &b.article.Sentences[i+1]
	return a.Block == next.Block || a.Block.Kind == next.Block.Kind && len(a.Block.Sentences) <= 3
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

// cast is the people of an article.
type cast struct {
	named map[string]string // words that a person is named by → the fullest name
	in    [][]names.Found   // the names of each sentence
	// hero is the person whom the article is about; "" where there is none.
	hero string
}

// people finds the people of an article, once.
func (a *Article) people(language string) *cast {
	if a.cast != nil {
		return a.cast
	}
	c := &cast{named: map[string]string{}, in: make([][]names.Found, len(a.Sentences))}
	a.cast = c
	finder := names.For(language)
	for i := range a.Sentences {
		s := &a.Sentences[i]
		text := s.Text()
		c.in[i] = finder.Find(text)
		for _, f := range c.in[i] {
			if f.Kind != names.Person {
				continue
			}
			full := text[f.Start:f.End]
			last := lastWord(full)
			was, twice := c.named[last]
			switch {
			case !twice || strings.HasSuffix(full, was):
				c.named[last] = full
			case !strings.HasSuffix(was, full):
				c.named[last] = "" // two people of one surname
			}
		}
	}
	n := map[string]int{}
	total, first := 0, ""
	for i := range c.in {
		for _, f := range c.in[i] {
			if p := c.person(a.Sentences[i].Text(), &f); p != "" {
				total++
				if n[p]++; first == "" {
					first = p
				}
			}
		}
	}
	if n[first] >= 3 && 2*n[first] >= total {
		c.hero = first
	}
	return c
}

// person returns the fullest name of the person that a found name is of, or "".
func (c *cast) person(text string, f *names.Found) string {
	words := text[f.Start:f.End]
	full, known := c.named[lastWord(words)]
	if f.Kind == names.Person || f.Kind == "" && known && lastWord(words) == words {
		if full == "" || !strings.HasSuffix(full, words) {
			return words // of several people of that surname
		}
		return full
	}
	return ""
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// referent is what a pronoun can stand for.
type referent struct {
	pronoun string
	cast    *cast
}

func (r *referent) known() bool {
	return r.person() || r.pronoun == "it" || r.pronoun == "they"
}

func (r *referent) person() bool { return r.pronoun == "he" || r.pronoun == "she" }

// agrees reports whether a person may be a he or a she.
func (r *referent) agrees(name string) bool {
	switch names.GenderOf(name) {
	case names.Male:
		return r.pronoun == "he"
	case names.Female:
		return r.pronoun == "she"
	}
	return name != ""
}

// in returns the words of the subject of clause c that the pronoun can stand
// for, in the sentence at index at of the article; what stands behind byte end
// is not looked at. stop says that another could be meant, and nothing farther
// away.
func (r *referent) in(p *syntax.Sentence, text string, c, end, at int) (name string, stop bool) {
	x := &p.Clauses[c]
	from, to := p.Words[x.Subject.From].Start, p.Words[x.Subject.To-1].End
	var head *names.Found
	people := map[string]bool{}
	for i := range r.cast.in[at] {
		f := &r.cast.in[at][i]
		if f.End > end {
			break
		}
		if n := r.cast.person(text, f); n != "" && r.agrees(n) {
			people[n] = true
		}
		if f.Start >= from && f.End <= to && (head == nil || f.End == to) {
			head = f
		}
	}
	switch r.pronoun {
	case "he", "she":
		// Somebody who is not named could be meant: "Judge Roth adjourned the
		// case of his brother. He …".
		for i := range p.Words {
			if w := &p.Words[i]; w.End <= end && !w.Aside && anybody[w.Lower] && !x.Subject.Has(i) && !(i+1 < len(p.Words) && p.Words[i+1].Tag == syntax.Name) {
				return "", true
			}
		}
		switch len(people) {
		case 0:
			return "", head != nil || x.Subject.To-x.Subject.From > 1 && anybody[p.Words[x.Subject.To-1].Lower]
		case 1:
			// The person is the subject, or the last that the sentence names:
			// "She married the painter Sven Holm. He …".
			for n := range people {
				if f := head; f != nil && r.cast.person(text, f) == n || x.Subject.To == x.Subject.From+1 && p.Words[x.Subject.From].Tag == syntax.Pronoun {
					return n, true
				}
			}
		}
		return "", true
	case "it":
		last := &p.Words[x.Subject.To-1]
		first := &p.Words[x.Subject.From]
		words := text[from:to]
		if end == len(text) && r.acts(p, x, end) {
			return "", true // "The city put up a monument. It …"
		}
		switch {
		case head != nil && r.cast.person(text, head) != "", anybody[last.Lower], strings.HasSuffix(last.Lower, "s") && last.Tag == syntax.Noun && !strings.HasSuffix(last.Lower, "ss"):
			return "", true
		case len(words) <= longName && (first.Tag == syntax.Determiner && !quantity[first.Lower] || first.Tag == syntax.Name) && !strings.Contains(words, ","):
			return words, true
		}
		return "", true
	case "they":
		last := &p.Words[x.Subject.To-1]
		words := text[from:to]
		if len(people) == 0 && len(words) <= longName && !strings.Contains(words, ",") && (last.Tag == syntax.Noun && strings.HasSuffix(last.Lower, "s") || head != nil && head.Kind == names.Organisation && head.End == to) {
			return words, true
		}
		return "", true
	}
	return "", true
}

// acts reports whether the verb of a clause has something that it acts on,
// which an "it" behind could be.
func (r *referent) acts(p *syntax.Sentence, x *syntax.Clause, end int) bool {
	if x.Verb < 0 {
		return false
	}
	v := &p.Verbs[x.Verb]
	for i := v.To; i < len(p.Words) && p.Words[i].End <= end; i++ {
		switch w := &p.Words[i]; w.Tag {
		case syntax.Adverb, syntax.TimeWord:
		case syntax.Determiner, syntax.Adjective, syntax.Noun, syntax.Name, syntax.Number:
			return !v.Passive && !v.Copula
		default:
			return false
		}
	}
	return false
}

// quantity are determiners of which a noun phrase cannot be said again.
var quantity = set("no some any every each another many few several both all most more one")

// longName is how long the words may be that a pronoun is replaced by.
const longName = 40

// anybody are nouns for somebody whom a pronoun could mean.
var anybody = set("man woman boy girl brother sister son daughter father mother wife husband uncle cousin nephew suspect officer minister president leader chief journalist lawyer judge teacher student soldier " +
	"driver doctor artist singer musician activist politician deputy governor mayor king queen prince princess emperor general colonel commander successor predecessor rival colleague friend victim " +
	"client defendant accused patient nurse miner farmer worker employee resident spokesman spokeswoman assistant secretary director manager owner founder captain player coach pilot editor writer author " +
	"witness prisoner inmate detainee protester child baby relative neighbour neighbor partner fiancé")
