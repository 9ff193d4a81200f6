package extract

import (
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/content"
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

// apply sets what a correction sets; it reports false where it drops the mention.
func apply(c *content.Correction, e *timeline.Event) bool {
	if c == nil {
		return true
	}
	if c.Drop {
		return false
	}
	m := &e.Mentions[0]
	if !c.Date.IsZero() {
		step := "the date is set by hand to " + c.Date.String()
		if c.Note != "" {
			step += ": " + strings.TrimSpace(c.Note)
		}
		m.Why = append(m.Why, step)
		m.Date, e.Date, m.Basis, m.Problems = c.Date, c.Date, timeline.Corrected, nil
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
	return true
}
