package extract

import (
	"fmt"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/syntax"
)

// correction returns the correction whose words cover the k-th reading of a
// sentence, or nil.
func (t *Text) correction(s *Sentence, k int) *content.Correction {
	start, end := s.file(s.Readings[k].Start, s.Readings[k].End)
	for i := range t.Source.Corrections {
		c := &t.Source.Corrections[i]
		if c.Start < end && start < c.End {
			return c
		}
	}
	return nil
}

// correctionOf returns the correction that is about the k-th reading: the one
// whose words cover it, or one whose words stand in its sentence and cover no
// date at all.
func (t *Text) correctionOf(s *Sentence, k int) *content.Correction {
	if c := t.correction(s, k); c != nil {
		return c
	}
	from, to := s.file(0, s.End-s.Start)
	for i := range t.Source.Corrections {
		c := &t.Source.Corrections[i]
		if c.Start >= to || from >= c.End {
			continue
		}
		covers := false
		for n := range s.Readings {
			if a, b := s.file(s.Readings[n].Start, s.Readings[n].End); c.Start < b && a < c.End {
				covers = true
			}
		}
		if !covers {
			return c
		}
	}
	return nil
}

// correctionIn returns the correction whose words stand in a sentence without
// a date, which a heading dates; nil if there is none.
func (t *Text) correctionIn(from, to int) *content.Correction {
	for i := range t.Source.Corrections {
		if c := &t.Source.Corrections[i]; c.Start < to && from < c.End {
			return c
		}
	}
	return nil
}

// corrected sets what a correction sets of an event. It reports false where that
// drops it: what would have dated it is then among what is not used.
func (f *found) corrected(c *content.Correction, e *timeline.Event) bool {
	if c == nil {
		return true
	}
	f.use(c)
	if !c.Drop {
		apply(c, e)
		return true
	}
	m := &e.Mentions[0]
	f.drop(c, timeline.Passage{File: m.File, Line: m.Line, Column: m.Column, Start: m.Start, End: m.End, Text: m.Text, Why: m.Why})
	return false
}

// drop keeps words that a correction says are of no event.
func (f *found) drop(c *content.Correction, p timeline.Passage) {
	p.Why = append(slices.Clone(p.Why), withNote(fmt.Sprintf("no event: the correction on line %d drops it", c.Line), c))
	f.unused = append(f.unused, p)
	f.use(c)
}

// use notes that a correction changes something.
func (f *found) use(c *content.Correction) {
	if f.used == nil {
		f.used = map[*content.Correction]bool{}
	}
	f.used[c] = true
}

// withNote adds to what a correction does why it does.
func withNote(step string, c *content.Correction) string {
	if note := strings.TrimSpace(c.Note); note != "" {
		step += ": " + note
	}
	return step
}

// apply sets what a correction sets.
func apply(c *content.Correction, e *timeline.Event) {
	m := &e.Mentions[0]
	switch {
	case !c.Date.IsZero():
		m.Why = append(m.Why, withNote("the date is set by hand to "+c.Date.String(), c))
		m.Date, e.Date, m.Basis, m.Problems = c.Date, c.Date, timeline.Corrected, nil
	case strings.TrimSpace(c.Note) != "":
		m.Why = append(m.Why, withNote(byHand(c), c))
	}
	if c.Title != "" {
		e.Title, m.Title = c.Title, c.Title
	}
	m.Decision = timeline.Decision{Merge: c.Merge, Split: c.Split, Title: c.Title != "", Line: c.Line, Column: c.Column}
	if c.Status != "" {
		e.Status, m.Status = c.Status, c.Status
	}
	if len(c.Topics) > 0 {
		e.Topics = c.Topics
	}
}

// byHand says what a correction settles that leaves the date as it is.
func byHand(c *content.Correction) string {
	var set []string
	for _, x := range []struct {
		name string
		is   bool
	}{{"title", c.Title != ""}, {"topics", len(c.Topics) > 0}, {"status", c.Status != ""}} {
		if x.is {
			set = append(set, x.name)
		}
	}
	var steps []string
	if len(set) > 0 {
		steps = append(steps, "set by hand: "+strings.Join(set, ", "))
	}
	if c.Merge != "" {
		steps = append(steps, "merged by hand with "+c.Merge)
	}
	if c.Split {
		steps = append(steps, "kept apart by hand")
	}
	return strings.Join(steps, "; ")
}

// dated makes the event of a sentence without a date whose words a correction
// gives one.
func (t *Text) dated(a *Article, at int, parsed *syntax.Sentence) (e timeline.Event, c *content.Correction) {
	s := &a.Sentences[at]
	if len(s.Readings) > 0 || s.Furniture != "" {
		return e, nil
	}
	from, to := s.file(0, s.End-s.Start)
	for i := range t.Source.Corrections {
		if x := &t.Source.Corrections[i]; from <= x.Start && x.Start < to && !x.Date.IsZero() && !t.namesTime(x) {
			c = x
			break
		}
	}
	if c == nil {
		return e, nil
	}
	if parsed == nil {
		parsed = t.parse(s)
	}
	x := candidate{s: s, i: -1, text: s.Text(), article: a, at: at, language: t.Source.Language}
	x.take(parsed)
	x.clause = attachMain(parsed)
	m := t.mention(a, s, c.Start, min(c.End, to))
	m.Title, m.Status = title(&x), timeline.Reported
	switch {
	case x.clause.planned, !a.Published.IsZero() && c.Date.Earliest() > a.Published.Latest():
		m.Status = timeline.Planned
	case x.clause.claimed:
		m.Status = timeline.Alleged
	}
	m.Why = []string{"the sentence names no time"}
	b, end := x.told()
	m.Clause.Start, m.Clause.End = s.file(b, end)
	return timeline.Event{Title: m.Title, Status: m.Status, Topics: t.Source.Topics, Mentions: []timeline.Mention{m}}, c
}

// namesTime reports whether the words of a correction cover an expression of time.
func (t *Text) namesTime(c *content.Correction) bool {
	for a := range t.Articles {
		for i := range t.Articles[a].Sentences {
			s := &t.Articles[a].Sentences[i]
			for k := range s.Readings {
				if start, end := s.file(s.Readings[k].Start, s.Readings[k].End); c.Start < end && start < c.End {
					return true
				}
			}
		}
	}
	return false
}
