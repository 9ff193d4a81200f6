package extract

import (
	"strings"

	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

// Dates in brackets: of a life, a reign, a work.

// inLifeSpan reports whether the date stands in brackets that hold nothing but
// dates: those of a life, a reign or an office.
func inLifeSpan(c *candidate) bool {
	open := strings.LastIndexByte(c.text[:c.reading().Start], '(')
	if open < 0 {
		return false
	}
	shut := strings.IndexByte(c.text[open:], ')')
	if shut < 0 || open+shut < c.reading().End {
		return false
	}
	n, atEnd, years := 0, false, false
	for k := range c.s.Readings {
		if r := &c.s.Readings[k]; r.Start > open && r.End <= open+shut {
			n++
			years = years || r.Basis == timex.Explicit
			atEnd = r.End == open+shut
		}
	}
	// "(Arabic: …; 4 June 1931 – 11 October 2004)", behind a name.
	i := c.wordBefore()
	for i > 0 && c.words[i].Start > open {
		i--
	}
	named := i > 0 && c.words[i].Is("(") && c.words[i-1].Capital && !happenings[c.words[i-1].Lower]
	for _, w := range c.words {
		if w.Start <= open || w.End > open+shut {
			continue
		}
		switch {
		case w.Tag == syntax.TimeWord:
		case w.Tag == syntax.Mark, w.Is("r", "b", "d", "c", "born", "died", "reigned", "to"):
		case named && n > 1 && atEnd && w.Verb < 0:
		default:
			return false
		}
	}
	return years && (n > 1 || strings.ContainsAny(c.text[open:open+shut], "–-"))
}

// inBracket reports whether the date is a mere year that stands alone in
// brackets behind something that does not happen: a work, a person.
func inBracket(c *candidate) bool {
	i, end := c.wordBefore(), c.behind()
	if !c.year() || i < 1 || !c.words[i].Is("(") || end >= len(c.words) || !c.words[end].Is(")") {
		return false
	}
	w := &c.words[i-1]
	if w.Is("”", "»") && c.clause.verb != nil && c.clause.verb.Copula {
		return true // "He is the author of “My Years” (1993)"
	}
	if c.clause.verb == nil || i > c.clause.verb.From {
		return false // "opened in Holm (2018)", "published My Years (1993)"
	}
	return (w.Tag == syntax.Name || w.Tag == syntax.Noun && w.Capital || w.Is("”", "»")) && !happenings[w.Lower]
}

// inVerblessBracket reports whether the date stands in brackets that say of
// nothing that it was done.
func (c *candidate) inVerblessBracket() bool {
	for i := c.wordBefore(); i >= 0 && c.words[i].Verb < 0 && !c.words[i].Is(")"); i-- {
		if c.words[i].Is("(") {
			return true
		}
	}
	return false
}
