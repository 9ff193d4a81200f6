package extract

import (
	"strings"

	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

// A title has about maxTitle characters at most, and hardTitle where only that
// keeps it whole.
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
	b.lifeDates()
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
	case c.clause.nominal() && b.does():
		b.clause(k)
	case c.clause.nominal() && b.owned():
	case c.clause.nominal():
		b.nounPhrase(c.clause.noun)
	default:
		b.clause(k)
		b.spoken(k)
	}
	t := b.fit()
	if len(strings.Fields(t)) == 1 && c.clause.nominal() && c.entry() == 0 {
		t = b.single()
	}
	if len(strings.Fields(t)) < 2 {
		b.pieces, b.drop = nil, c.dropped()
		b.lifeDates()
		b.add(0, len(c.words), core)
		t = b.fit()
	}
	if t == "" {
		t = c.text
	}
	return capitalise(b.determined(t))
}

// determined gives a title that begins by pointing at what stands before its
// sentence ("These crimes continued") an article instead, and one whose date
// stood in the place of that ("Monday's vote was the first") what it has lost.
func (b *builder) determined(t string) string {
	if len(b.pieces) == 0 || b.pieces[0].text != "" || b.candidate.entry() > 0 {
		return t
	}
	i := b.pieces[0].From
	for i < b.pieces[0].To && b.drop[i] {
		i++
	}
	if i == b.pieces[0].To || !strings.HasPrefix(strings.ToLower(t), b.words[i].Lower) {
		return t
	}
	w := &b.words[i]
	switch {
	case w.Tag == syntax.Determiner && w.Is("those") && i+1 < len(b.words) && b.words[i+1].Tag == syntax.Preposition:
		return t // "Those on board were freed"
	case w.Tag == syntax.Determiner && w.Is("this", "these", "those", "such"):
		return "The" + t[w.End-w.Start:]
	case w.Tag != syntax.Noun && w.Tag != syntax.Adjective && w.Tag != syntax.VerbWord || w.Possessive || i == 0 || !b.drop[i-1]:
		return t
	case b.words[i-1].Possessive || b.words[i-1].Lower == "'s":
		return "The " + t
	}
	for i--; i > 0 && b.drop[i] && b.words[i].Tag != syntax.Determiner; i-- {
	}
	if d := &b.words[i]; d.Tag == syntax.Determiner && d.Is("a", "an") {
		if strings.ContainsRune("aeiou", rune(w.Lower[0])) {
			return "An " + t
		}
		return "A " + t
	} else if d.Is("the") {
		return "The " + t
	}
	return t
}

// owned adds the noun phrase that the date is of, where a pronoun says whose it
// is, with that named: "the store's opening", for "its opening". Where the
// text does not make it plain, the sentence is told instead. It reports whether
// there is such a pronoun.
func (b *builder) owned() bool {
	n := b.candidate.clause.noun
	w := &b.words[n.From]
	if k := b.candidate.clause.index; w.Is("whose") && b.p.Clauses[k].Kind == syntax.Attribute {
		b.owner(b.p.Clauses[k].Head, k) // "a warlord whose 1989 invasion"
		n.From++
		b.nounPhrase(n)
		return true
	}
	if w.Tag != syntax.Determiner || !w.Is("its", "his", "her", "their") {
		return false
	}
	name := ""
	if w.Is("its") {
		name = b.adjacent(&referent{pronoun: "it", cast: b.article.people(b.language)}, n.From)
	} else if !w.Is("their") {
		name = b.antecedent(n.From, b.candidate.clause.index)
	}
	if name == "" {
		b.add(0, len(b.words), core)
		return true
	}
	b.pieces = append(b.pieces, piece{Span: syntax.Span{From: n.From, To: n.From + 1}, text: b.possessive(name, true)})
	n.From++
	b.nounPhrase(n)
	return true
}

// single makes a title where the date is of a noun that stands alone: with the
// phrases behind the date ("discussions this week at a meeting of the guild"),
// or else with an article.
func (b *builder) single() string {
	n := b.candidate.clause.noun
	b.pieces = nil
	b.add(n.From, n.To, core)
	for i := b.behind(); i < len(b.words) && b.words[i].Tag == syntax.Preposition && b.words[i].Clause == b.words[n.From].Clause && n.To <= i; {
		to := b.chunk(b.words[i].Clause, i)
		b.add(i, to, core)
		i = to
	}
	if t := b.fit(); len(strings.Fields(t)) > 1 {
		return t
	}
	return "The " + b.fit()
}

// does reports whether a short noun phrase that the date is of is the subject of
// what its clause says it did, and so may be told with that: "The earthquake of
// May destroyed the mill". What is said of it later, or denied, is not told.
func (b *builder) does() bool {
	k, s := b.candidate.clause.index, b.candidate.clause.noun
	x := &b.p.Clauses[k]
	if x.Verb < 0 || x.Subject.Empty() || x.Subject.From != s.From && !x.Subject.Has(s.From) || s.To-s.From > 4 {
		return false
	}
	for i := x.Subject.From; i < s.From; i++ {
		if b.words[i].Tag == syntax.Preposition {
			return false // "survivors of the fire on 8 January told": they did, and later
		}
	}
	v := &b.p.Verbs[x.Verb]
	for i := v.To; i < x.To; i++ {
		if b.drop[i] && !b.own(i) {
			return false
		}
	}
	return v.Tense == syntax.Past && v.Form == syntax.Finite && !v.Passive && !v.Negated && (!v.Copula || b.words[v.From].Is("was", "were")) && (x.Kind == syntax.Main || x.Kind == syntax.Coordinate)
}

// entry returns the index of the word behind a date that the sentence begins
// with and that a colon or dash parts from the rest, as in a list: "5 January
// 2022: Protesters seize the airport". A semicolon may part it from the entry
// before. It is 0 for any other sentence.
func (c *candidate) entry() int {
	if c.i < 0 || c.reading().Start > 2 && !c.words[max(c.wordBefore(), 0)].Is(";") {
		return 0
	}
	i := c.behind()
	if i+1 >= len(c.words) || i > 8 && c.reading().Start <= 2 || !c.words[i].Is(":", "—", "–", "-", "--") || c.words[i].Lower != ":" && c.words[i].Start == c.words[i-1].End && c.words[i].Lower != "—" {
		return 0
	}
	return i + 1
}

// anniversary reports whether the date is one that the sentence counts back
// to: "marks ten years since …".
func (c *candidate) anniversary() bool {
	return c.i >= 0 && c.reading().Meaning.Anchor == timex.Subject
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
	end := i
	for end < len(b.words) && !b.words[end].Is(";") {
		end++
	}
	k := b.words[i].Clause
	if x := &b.p.Clauses[k]; x.Verb >= 0 && !x.Subject.Empty() && x.Subject.From >= i && x.Subject.From < end {
		b.clause(k)
		return
	}
	b.add(i, end, core)
}
