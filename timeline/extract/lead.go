package extract

// Which words of a sentence are there for the sake of its dates.

import (
	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

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
		if first < 0 || r.Meaning.Kind == timex.Length && (k != c.i || r.Date.IsZero() || last+1 < len(c.words) && c.words[last+1].Is("of")) || r.Meaning.Kind == timex.Repeat || r.Meaning.Kind == timex.Vague || first == last && c.describes(first) && k != c.i {
			continue
		}
		if k >= c.i && c.i >= 0 && r.Start <= c.reading().Start && c.untilDate() && !c.doneThen() {
			continue // "gave them until 8 March to pay": it is a part of what is told
		}
		// What it counts from goes with it.
		for last+1 < len(c.words) && c.words[last+1].Tag == syntax.TimeWord && (k+1 >= len(c.s.Readings) || c.words[last+1].Start < c.s.Readings[k+1].Start) {
			last++
		}
		from := first
		if c.words[first].Is("the") && c.modifies(last) {
			from++ // "the 5 May decree"
		}
		for i := from; i <= last; i++ {
			drop[i] = true
		}
		for i := first - 1; i >= 0 && (c.leads(i, first) || i+1 == first && i > 1 && !c.modifies(last) && c.words[i].Tag == syntax.Adjective && c.words[i-1].Is("the", "a", "an", "this") && c.words[i-2].Tag == syntax.Preposition); i-- {
			if c.words[i].Tag == syntax.Determiner && c.modifies(last) {
				break
			}
			drop[i] = true
		}
		if from, to := c.bracket(first, last); to > 0 {
			for i := from; i < to; i++ {
				drop[i] = true // "(Persian: …; 14 October 1921 – 3 January 2004)"
			}
		}
		if n := last + 1; n+1 < len(c.words) && c.words[n].Is("local") && c.words[n+1].Is("time") {
			drop[n], drop[n+1] = true, true
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

// modifies reports whether the date that ends with the word at last describes
// the noun right behind it: "the January 10 summit".
func (c *candidate) modifies(last int) bool {
	if last+1 >= len(c.words) {
		return false
	}
	w := &c.words[last+1]
	return w.Tag == syntax.Noun || w.Tag == syntax.Adjective || w.Tag == syntax.Name || w.Tag == syntax.TimeWord && w.Capital // "the 1871 Six-Day War"
}

// doneThen reports whether the verb of the event's clause tells what was done at
// last on a day until which it was not, once "not" is left out: "was not published
// until Monday". Of "did not appear until Monday" and "Nobody left until Monday"
// the day stays a part of what is told.
func (c *candidate) doneThen() bool {
	v := c.clause.verb
	return v != nil && v.Negated && !c.words[v.From].Is("do", "did", "does", "didn't", "doesn't", "don't")
}

// bracket returns the words of the bracket that a date stands in, where it
// holds no verb; to is 0 where it stands in none.
func (c *candidate) bracket(first, last int) (from, to int) {
	for from = first - 1; from >= 0 && from > first-12 && !c.words[from].Is("(", ")"); from-- {
		if c.words[from].Verb >= 0 {
			return 0, 0
		}
	}
	for to = last + 1; to < len(c.words) && to < last+12 && !c.words[to].Is("(", ")"); to++ {
		if c.words[to].Verb >= 0 {
			return 0, 0
		}
	}
	if from < 0 || to >= len(c.words) || !c.words[from].Is("(") || !c.words[to].Is(")") {
		return 0, 0
	}
	return from, to + 1
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
	case w.Is("back"):
		return i > 0 && (c.words[i-1].Verb < 0 || c.words[i-1].Is("dating")) // and not "will be back on Monday"
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
