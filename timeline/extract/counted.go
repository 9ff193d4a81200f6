package extract

import (
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

// countedFrom makes an event of that from which a count counts whose day stands
// beside it, the vote in "on 6 May, two days after the vote": the two tell its day.
func (t *Text) countedFrom(a *Article, at, i int) (timeline.Event, bool) {
	s := &a.Sentences[at]
	r := &s.Readings[i]
	if r.ObjectDate.IsZero() || s.Furniture != "" {
		return timeline.Event{}, false
	}
	// The words behind "after" are a part of the date elsewhere; here they tell.
	told := *s
	told.Readings = slices.Clone(s.Readings)
	after := strings.LastIndexByte(s.Text()[:r.End], ' ')
	told.Readings[i].End, told.Readings[i].Meaning.Anchor = after, timex.Told
	c := candidate{s: &told, i: -1, text: s.Text(), article: a, at: at, language: t.Source.Language}
	c.take(t.parse(&told))
	n := slices.IndexFunc(c.words, func(w syntax.Word) bool { return w.Start == after+1 })
	if n < 0 || c.words[n].Aside || !c.behindCount(n) || c.datedAfter(i) {
		return timeline.Event{}, false
	}
	start, end := s.file(r.Start, r.End)
	m := t.mention(a, s, start, end)
	from, to := c.told()
	m.Clause.Start, m.Clause.End = s.file(from, to)
	m.Date, m.Basis, m.Why = r.ObjectDate, timeline.Relative, r.Why()
	m.Title, m.Status = title(&c), timeline.Reported
	if c.clause.claimed {
		m.Status = timeline.Alleged
	}
	return timeline.Event{Date: m.Date, Title: m.Title, Status: m.Status, Topics: t.Source.Topics, Mentions: []timeline.Mention{m}}, true
}

// behindCount takes what the words behind the "after" or "before" at word n tell
// for the candidate's clause: what was done, or a noun for what happened.
func (c *candidate) behindCount(n int) bool {
	for k := range c.parsed.Clauses {
		if x := &c.parsed.Clauses[k]; x.Opener == n && x.Verb >= 0 {
			c.clause = attachClause(c.parsed, k)
			vague := x.Subject.Empty() || x.Subject.To == x.Subject.From+1 && c.words[x.Subject.From].Tag == syntax.Pronoun
			v := c.clause.verb
			return c.clause.past && !c.clause.negated && !c.clause.proposed && !v.Copula && !lasting[v.Lemma] && !vague
		}
	}
	noun := syntax.Span{From: n + 1, To: n + 1}
	happening := false
	for ; noun.To < len(c.words); noun.To++ {
		w := &c.words[noun.To]
		if w.Verb >= 0 || w.Tag == syntax.Mark || w.Tag == syntax.Coordinator || w.Tag == syntax.TimeWord || w.Clause != c.words[n].Clause || happening && w.Tag == syntax.Preposition && !w.Is("of") {
			break
		}
		happening = happening || w.Tag == syntax.Noun && happens(c.words, noun.To)
	}
	c.clause = clause{index: c.words[n].Clause, noun: noun, past: true, happening: true}
	return happening
}

// datedAfter reports whether what the candidate's clause tells has a date of its
// own, behind the reading i.
func (c *candidate) datedAfter(i int) bool {
	_, end := c.told()
	for k := i + 1; k < len(c.s.Readings); k++ {
		if r := &c.s.Readings[k]; r.Start < end && !r.Date.IsZero() {
			return true
		}
	}
	return false
}
