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
	// Sentence is the sentence that the expression stands in, without markup; At
	// and Length say where in it, in bytes.
	Sentence   string
	At, Length int
	// Outcome is what came of it: "2022-01-10 (partial), reported: …",
	// "2022-01-10 (partial), no event", "no date".
	Outcome string
}

// Explain says what became of each expression of time on a line of a source, and
// of what looks like one and is none; of each on the whole page where line is 0.
func Explain(src *content.Source, line int) []Explanation {
	t := Read(src)
	f := t.events()
	var out []Explanation
	add := func(p timeline.Passage, outcome string) {
		if line != 0 && p.Line != line {
			return
		}
		x := Explanation{Passage: p, Outcome: outcome}
		x.Sentence, x.At, x.Length = t.sentenceAt(p.Start, p.End)
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
	unused := map[int]timeline.Passage{}
	for _, p := range f.unused {
		unused[p.Start] = p
	}
	told := slices.Clone(out)
	scan := timex.For(src.Language).NewScan()
	for a := range t.Articles {
		for i := range t.Articles[a].Sentences {
			s := &t.Articles[a].Sentences[i]
			for _, e := range s.Rejected {
				p := t.passage(s, e.Start, e.End, nil)
				p.Why = []string{"“" + p.Text + "”: " + e.Rule.Not}
				add(p, "no date")
			}
			for _, l := range scan.Lookalikes(s.Text(), scan.Find(nil, s.Text())) {
				p := t.passage(s, l.Start, l.End, nil)
				p.Why = []string{"“" + p.Text + "”: " + l.Why}
				add(p, "no date")
			}
			for k := range s.Readings {
				r := &s.Readings[k]
				p := t.passage(s, r.Start, r.End, r.Why())
				if line != 0 && p.Line != line || slices.ContainsFunc(told, func(x Explanation) bool { return x.Passage.Start <= p.Start && p.End <= x.Passage.End }) {
					continue
				}
				if u, ok := unused[p.Start]; ok {
					p = u
				}
				add(p, outcome(s.Readings[k:spanEnd(s.Readings, k)+1]))
			}
		}
	}
	// What a correction drops that no expression of time dated: "then".
	for _, p := range f.unused {
		if !slices.ContainsFunc(out, func(x Explanation) bool { return x.Passage.Start == p.Start }) {
			add(p, "no event")
		}
	}
	slices.SortStableFunc(out, func(a, b Explanation) int { return a.Passage.Start - b.Passage.Start })
	return out
}

// outcome says what a reading that became no event is: a date, a length of time,
// a set of times, or none of these.
func outcome(span []timex.Reading) string {
	r := &span[0]
	switch date := spanDate(span); {
	case !date.IsZero():
		return date.String() + " (" + string(r.Basis) + "), no event"
	case r.Type == timex.TypeDuration, r.Type == timex.TypeSet:
		return "no date (" + string(r.Type) + " " + r.Timex + ")"
	}
	return "no date"
}

// sentenceAt returns the sentence that a stretch of the file begins in, and where
// in it that stands.
func (t *Text) sentenceAt(start, end int) (sentence string, at, length int) {
	for a := range t.Articles {
		for i := range t.Articles[a].Sentences {
			s := &t.Articles[a].Sentences[i]
			from, to := s.file(0, s.End-s.Start)
			if start < from || start >= to {
				continue
			}
			at, last, ok := s.Block.Locate(start, end)
			if !ok {
				return s.Text(), 0, 0
			}
			return s.Text(), at - s.Start, last - at
		}
	}
	return "", 0, 0
}
