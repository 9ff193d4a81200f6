package extract

import (
	"fmt"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
	"solnoma/timeline/syntax"
)

// reached is the day that the narrative has reached, and where a text says so.
type reached struct {
	date  edtf.Date
	words string // that say the date
	start int    // in the file
	past  bool
	why   []string
}

// reach notes the last event of a sentence that tells of what was done on a
// day, for what "then" goes on from in the next sentence.
func (a *Article) reach(at int, c *clause, e *timeline.Event) {
	if c.verb == nil || c.nominal() || c.index < 0 || e.Date.Precision() != edtf.DayP || e.Date.IsInterval() {
		return
	}
	if a.reached == nil {
		a.reached = map[int]reached{}
	}
	m := &e.Mentions[0]
	a.reached[at] = reached{e.Date, m.Text, m.Start, c.past, m.Why}
}

// goOn notes that a sentence goes on from the one before it.
func (a *Article) goOn(at int) {
	if _, ok := a.reached[at]; !ok {
		a.reached[at] = a.reached[at-1]
	}
}

// then makes an event of a clause that goes on from the sentence before it with
// "then", and has no date of its own: it is of about the day that was reached.
func (t *Text) then(a *Article, at int, taken []clause, parsed *syntax.Sentence) (timeline.Event, bool) {
	s := &a.Sentences[at]
	from, ok := a.reached[at-1]
	if !ok || s.Furniture != "" || s.Block.Kind == prose.Heading || a.Sentences[at-1].heading != s.heading || !strings.Contains(strings.ToLower(s.Text()), "then") {
		return timeline.Event{}, false
	}
	if parsed == nil {
		parsed = t.parse(s)
	}
	w := goesOn(parsed)
	if w < 0 {
		return timeline.Event{}, false
	}
	k := parsed.Words[w].Clause
	for i := range taken {
		if taken[i].index == k && !taken[i].nominal() {
			return timeline.Event{}, false
		}
	}
	c := candidate{s: s, i: -1, text: s.Text(), article: a, at: at, language: t.Source.Language}
	c.take(parsed)
	c.clause = attachClause(parsed, k)
	if x := &c.clause; x.negated || x.proposed || x.claimed || x.past != from.past || !x.past && !x.planned {
		return timeline.Event{}, false
	}
	start, end := s.file(parsed.Words[w].Start, parsed.Words[w].End)
	m := t.mention(a, s, start, end)
	line, _ := t.lines.Position(from.start)
	m.Date, m.Basis = from.date.With(edtf.Approx), timeline.Relative
	m.Why = append(append([]string{}, from.why...), fmt.Sprintf("“%s” goes on from “%s”, line %d, and may be somewhat later", m.Text, from.words, line))
	m.Title, m.Status = title(&c), timeline.Reported
	if c.clause.planned {
		m.Status = timeline.Planned
	}
	b, e := c.told()
	m.Clause.Start, m.Clause.End = s.file(b, e)
	return timeline.Event{Date: m.Date, Title: m.Title, Status: m.Status, Topics: t.Source.Topics, Mentions: []timeline.Mention{m}}, true
}

// goesOn returns the word "then" by which a sentence's own clause goes on in
// time from what stands before it: "Then they left", "was then taken". It is -1
// where there is none, as in "since then", "the then mayor", "was then mayor",
// "if …, then …".
func goesOn(p *syntax.Sentence) int {
	for i := range p.Words {
		w := &p.Words[i]
		if !w.Is("then") || w.Aside || w.Tag == syntax.Noun || len(p.Clauses) == 0 {
			continue
		}
		x := &p.Clauses[w.Clause]
		if x.Kind != syntax.Main && !(x.Kind == syntax.Coordinate && i == x.From) || x.Verb < 0 {
			continue
		}
		v := &p.Verbs[x.Verb]
		if v.Copula || lasting[v.Lemma] || x.Subject.Empty() || v.Form != syntax.Finite {
			continue
		}
		first := i == 0 || i == x.From
		inVerb := i+1 >= v.From && i <= v.Main && (i == 0 || p.Words[i-1].Tag != syntax.Preposition && p.Words[i-1].Tag != syntax.Determiner)
		if !first && !inVerb {
			continue
		}
		for k := 0; k < i; k++ {
			if p.Words[k].Is("if", "when", "once", "by", "since") {
				return -1
			}
		}
		return i
	}
	return -1
}
