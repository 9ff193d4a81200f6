package extract

import (
	"solnoma/timeline"
	"solnoma/timeline/syntax"
)

// countedFrom makes an event of what a date counts from, where the text says of
// the day how long after that it is: "They left on Friday, two days after the
// army struck".
func (t *Text) countedFrom(a *Article, at, i int) (timeline.Event, bool) {
	s := &a.Sentences[at]
	r := &s.Readings[i]
	if r.ObjectDate.IsZero() || s.Furniture != "" || i+1 < len(s.Readings) && s.Readings[i+1].Start < r.Object {
		return timeline.Event{}, false
	}
	object := *s
	object.Start, object.End, object.Readings = s.Start+r.End+1, s.Start+r.Object, nil
	if object.Start >= object.End {
		return timeline.Event{}, false
	}
	parsed := t.parse(&object)
	c := candidate{s: &object, i: -1, text: object.Text(), article: a, at: at, language: t.Source.Language}
	if c.take(parsed); len(c.words) == 0 || len(parsed.Clauses) == 0 {
		return timeline.Event{}, false
	}
	c.clause = attachMain(parsed)
	v := c.clause.verb
	if v == nil || v.Form != syntax.Finite || v.Copula || !c.clause.past || c.clause.negated || c.clause.proposed || lasting[v.Lemma] || parsed.Clauses[0].Subject.Empty() {
		return timeline.Event{}, false
	}
	for k := range c.words {
		if w := &c.words[k]; w.Clause == 0 && thirdPerson[w.Lower] {
			return timeline.Event{}, false // of whom it speaks stands before it
		}
	}
	start, end := s.file(r.Start, r.End)
	m := t.mention(a, s, start, end)
	m.Date, m.Basis, m.Why = r.ObjectDate, timeline.Relative, r.Why()
	m.Clause.Start, m.Clause.End = object.file(0, len(c.text))
	m.Title, m.Status = title(&c), timeline.Reported
	return timeline.Event{Date: m.Date, Title: m.Title, Status: m.Status, Topics: t.Source.Topics, Mentions: []timeline.Mention{m}}, true
}

// thirdPerson are the pronouns of the third person.
var thirdPerson = set("he him his she her hers it its they them their theirs himself herself itself themselves")
