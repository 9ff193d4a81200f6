package extract

import (
	"slices"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/timex"
)

// Found is one expression of time in a file.
type Found struct {
	Start, End   int // bytes of the file
	Line, Column int
	Text         string // the file's bytes from Start to End
	Reading      timex.Reading
}

// dates returns all expressions of time of a text, in order.
func (t *Text) dates() []Found {
	var out []Found
	for a := range t.Articles {
		for i := range t.Articles[a].Sentences {
			s := &t.Articles[a].Sentences[i]
			for _, r := range s.Readings {
				if r.Type == "" {
					continue
				}
				start, end := s.file(r.Start, r.End)
				line, column := t.lines.Position(start)
				out = append(out, Found{Start: start, End: end, Line: line, Column: column, Text: string(t.Source.Bytes[start:end]), Reading: r})
			}
		}
	}
	return out
}

// Explanation says what became of an expression of time, and why.
type Explanation struct {
	Passage timeline.Passage
	// Sentence is the sentence that the expression stands in, and Column where
	// in it, in bytes from 0.
	Sentence string
	At       int
	Outcome  string // "2022-01-10, reported: …", "no event", "no date"
}

// Explain says what became of each expression of time on a line of a source;
// of each on the whole page where line is 0.
func Explain(src *content.Source, line int) []Explanation {
	t := Read(src)
	f := t.events()
	var out []Explanation
	add := func(p timeline.Passage, outcome string) {
		if line != 0 && p.Line != line {
			return
		}
		x := Explanation{Passage: p, Outcome: outcome}
		x.Sentence, x.At = t.sentenceAt(p.Start)
		out = append(out, x)
	}
	for _, e := range f.events {
		m := &e.Mentions[0]
		why := append(slices.Clone(m.Why), m.Problems...)
		add(timeline.Passage{File: m.File, Line: m.Line, Column: m.Column, Start: m.Start, End: m.End, Text: m.Text, Why: why},
			m.Date.String()+" ("+string(m.Basis)+"), "+string(m.Status)+": "+m.Title)
	}
	for _, p := range f.undated {
		add(p, "no date")
	}
	for _, p := range f.unused {
		add(p, "no event")
	}
	slices.SortStableFunc(out, func(a, b Explanation) int { return a.Passage.Start - b.Passage.Start })
	return out
}

// sentenceAt returns the sentence of a byte of the file, and where in it that is.
func (t *Text) sentenceAt(offset int) (string, int) {
	for a := range t.Articles {
		for i := range t.Articles[a].Sentences {
			s := &t.Articles[a].Sentences[i]
			from, to := s.file(0, s.End-s.Start)
			if offset < from || offset >= to {
				continue
			}
			at, _, ok := s.Block.Locate(offset, offset+1)
			if !ok {
				at = s.Start
			}
			return s.Text(), at - s.Start
		}
	}
	return "", 0
}
