package extract

import (
	"strings"

	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

// Dates that something is only compared with: "the highest since 2010", "from
// 12 percent in December".

// compared reports whether the date is only what another time is compared with.
func compared(c *candidate) bool {
	if k := c.clause.index; k >= 0 && c.parsed.Clauses[k].Kind == syntax.Reduced && c.lemma() == "compare" {
		return true // "a calm month, compared to the carnage of May"
	}
	return c.near("than", 3) && !c.thanOfTime() || c.near("than", 7) && !c.thanOfTime() && !c.nameSince("than") && !c.numberAfter("than") || c.fromNumber()
}

// thanOfTime reports whether the "than" nearest before the date is one of a length
// of time: "for less than two days in April".
func (c *candidate) thanOfTime() bool {
	for i := c.wordBefore(); i >= 0; i-- {
		if c.words[i].Is("than") {
			return c.words[i].Tag == syntax.TimeWord
		}
	}
	return false
}

// numberAfter reports whether a number stands right behind a word before the
// date: "more than 138,000 people" compares no times.
func (c *candidate) numberAfter(word string) bool {
	for i := c.wordBefore(); i > 0; i-- {
		if c.words[i-1].Lower == word {
			return c.words[i].Tag == syntax.Number
		}
	}
	return false
}

// nameSince reports whether a name stands between a word before the date and
// the date: in "more orders than Airbus in 2005" the firms are compared.
func (c *candidate) nameSince(word string) bool {
	for i := c.wordBefore(); i >= 0 && c.words[i].Lower != word; i-- {
		if c.words[i].Tag == syntax.Name {
			return true
		}
	}
	return false
}

// recordSince reports whether the date says since when nothing was like it:
// "the first visit by a minister since 1993", "for the first time since 2017".
func (c *candidate) recordSince() bool {
	i := c.wordBefore()
	if i < 0 || !c.words[i].Is("since") {
		return false
	}
	for n := i - 1; n >= 0 && n > i-longRecord; n-- {
		w := &c.words[n]
		switch {
		case ordinals[w.Lower], w.Is("first", "last", "only", "most", "least", "worst", "best", "lowest", "highest", "largest") || strings.HasSuffix(w.Lower, "est") && w.Tag != syntax.Name && !nounsInEst[w.Lower]:
			return true
		case w.Tag == syntax.Mark || w.Verb >= 0:
			return false
		}
	}
	return false
}

// longRecord is how many words before "since" are looked at.
const longRecord = 9

// nounsInEst are words that end as a superlative does.
var nounsInEst = set("protest protests test request arrest interest forest guest unrest rest west east harvest contest conquest quest chest pest inquest behest invest suggest honest modest manifest")

// fromNumber reports whether the date goes with the number that another was
// reached from: "to 5.1 billion from 4.8 billion in 2017", "compared with 22 in 2020".
func (c *candidate) fromNumber() bool {
	number := false
	i := c.wordBefore()
	if i >= 0 && c.words[i].Is("in", "on", "for", "of") {
		i--
	} else if k := c.reading().Meaning.Kind; k != timex.Period && k != timex.Shift {
		return false
	}
	for ; i >= 0; i-- {
		w := &c.words[i]
		switch {
		case w.Tag == syntax.Number:
			number = true
		case w.Is("from", "compared", "against", "versus"):
			return number
		case w.Is("with", "to") && i > 0 && c.words[i-1].Is("compared"):
		case w.Verb >= 0 || w.Tag == syntax.TimeWord || number && w.Tag != syntax.Determiner && w.Tag != syntax.Adverb && w.Tag != syntax.Mark:
			return false
		case w.Tag == syntax.Mark && !w.Is("$", "£", "€", "%", "-"):
			return false
		}
	}
	return false
}
