package extract

import (
	"fmt"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/edtf"
	"solnoma/timeline/timex"
)

// fixer writes the corrections that settle problems of one source.
type fixer struct {
	src    *content.Source
	quoter *content.Quoter
	dates  []stretch // the expressions of time, in order
}

// stretch is some bytes of a file.
type stretch struct{ start, end int }

func newFixer(src *content.Source, f *found) *fixer {
	x := &fixer{src: src, dates: make([]stretch, 0, len(f.events)+len(f.undated)+len(f.unused))}
	for _, e := range f.events {
		x.dates = append(x.dates, stretch{e.Mentions[0].Start, e.Mentions[0].End})
	}
	for _, p := range slices.Concat(f.undated, f.unused) {
		x.dates = append(x.dates, stretch{p.Start, p.End})
	}
	slices.SortFunc(x.dates, func(a, b stretch) int { return a.start - b.start })
	return x
}

// fixAll is the timeline's Fixer: that of the source a mention is in.
func fixAll(sources []*content.Source, results []found) timeline.Fixer {
	at := make(map[string]int, len(sources))
	for i, src := range sources {
		at[src.File] = i
	}
	fixers := make([]*fixer, len(sources))
	return func(m *timeline.Mention, set ...string) string {
		i, ok := at[m.File]
		if !ok {
			return ""
		}
		if fixers[i] == nil {
			fixers[i] = newFixer(sources[i], &results[i])
		}
		return fixers[i].fix(m, set...)
	}
}

// fix writes a correction that sets something of a mention.
func (x *fixer) fix(m *timeline.Mention, set ...string) string {
	start, end := m.Start, m.End
	if m.End <= m.Sentence.Start || m.Start >= m.Sentence.End {
		// The date stands in a heading; the words are those of the sentence.
		start, end = m.Sentence.Start, m.Sentence.Start
	}
	return x.entry(start, end, m.Sentence.Start, m.Sentence.End, set...)
}

// entry writes a correction that sets something of what stands from start to
// end, in the sentence that goes from one byte to another. Where there is one
// that is about these words, it is that one with what is set added.
func (x *fixer) entry(start, end, from, to int, set ...string) string {
	if c := x.correctionAt(start, end, from, to); c != nil {
		changed := *c
		change(&changed, set)
		return changed.InPlace()
	}
	// The words that are quoted must be about no other date.
	if i := firstFrom(x.dates, max(end, start+1)); i < len(x.dates) {
		to = min(to, x.dates[i].start)
	}
	for i := firstFrom(x.dates, start) - 1; i >= 0 && x.dates[i].end > from; i-- {
		from = max(from, min(x.dates[i].end, start))
	}
	if start == end {
		end = firstWords(x.src.Bytes, start, to)
	}
	if x.quoter == nil {
		x.quoter = content.NewQuoter(x.src)
	}
	var c content.Correction
	var ok bool
	if c.Match, c.Nth, ok = x.quoter.Quote(start, end, from, to); !ok {
		return ""
	}
	change(&c, set)
	return c.Entry()
}

// change sets in a correction what lines of it say.
func change(c *content.Correction, set []string) {
	for _, s := range set {
		key, value, _ := strings.Cut(s, ": ")
		switch key {
		case "date":
			c.Date, _ = edtf.Parse(value)
			c.Drop = false
		case "merge":
			c.Merge, c.Split, c.Drop = value, false, false
		case "drop":
			*c = content.Correction{Match: c.Match, Nth: c.Nth, Drop: true, Note: c.Note}
		}
	}
}

// correctionAt returns the correction that is about the words from start to
// end, as correctionOf has it.
func (x *fixer) correctionAt(start, end, from, to int) *content.Correction {
	if start < end {
		if c := x.src.On(start, end); c != nil {
			return c
		}
	}
	for i := range x.src.Corrections {
		c := &x.src.Corrections[i]
		if c.Start < to && from < c.End && !covered(x.dates, c.Start, c.End) {
			return c
		}
	}
	return nil
}

// firstFrom returns the index of the first stretch that begins at a byte or
// behind it.
func firstFrom(list []stretch, at int) int {
	i, _ := slices.BinarySearchFunc(list, at, func(d stretch, at int) int { return d.start - at })
	return i
}

// covered reports whether one of the stretches, which stand apart from each
// other, has a byte of those from start to end.
func covered(list []stretch, start, end int) bool {
	i := firstFrom(list, end)
	return i > 0 && list[i-1].end > start
}

// firstWords returns where the first few words end of what goes from one byte
// to another.
func firstWords(b []byte, from, to int) int {
	const most = 6
	words := 0
	for i := from; i < to; i++ {
		if b[i] == ' ' || b[i] == '\n' {
			if words++; words == most {
				return i
			}
		}
	}
	return to
}

// remedies gives the problems of a source's dates the corrections that settle
// them: the date as it was read, made certain; or, where there is none and
// nothing happened, that it is no event. Figures that can be read in two ways
// are given a code of their own.
func (t *Text) remedies(f *found) {
	wanted := map[spot]bool{}
	for i := range f.problems {
		if p := &f.problems[i]; p.Fix == "" && p.Line > 0 {
			wanted[spot{p.Line, p.Column}] = true
		}
	}
	if len(wanted) == 0 {
		return
	}
	x, events := newFixer(t.Source, f), byPlace(f.events)
	fixes, figures := map[spot]string{}, map[spot]bool{}
	for a := range t.Articles {
		for i := range t.Articles[a].Sentences {
			s := &t.Articles[a].Sentences[i]
			for k := range s.Readings {
				start, end := s.file(s.Readings[k].Start, s.Readings[k].End)
				line, column := t.lines.Position(start)
				at := spot{line, column}
				if !wanted[at] {
					continue
				}
				from, to := s.file(0, s.End-s.Start)
				set := "drop: true"
				if e := events.at(start); e != nil {
					m := &e.Mentions[0]
					start, end = m.Start, m.End
					set = "date: " + certain(e.Date)
				} else if r := &s.Readings[k]; r.Date.IsZero() && len(r.Instead) > 0 && s.Furniture == "" {
					set = "date: " + certain(r.Instead[0])
				}
				fixes[at] = x.entry(start, end, from, to, set)
				r := &s.Readings[k]
				figures[at] = r.Basis == timex.Inferred && len(r.Problems) > 0 && strings.ToLower(s.Text()[r.Start:r.End]) == strings.ToUpper(s.Text()[r.Start:r.End])
			}
		}
	}
	for i := range f.problems {
		p := &f.problems[i]
		at := spot{p.Line, p.Column}
		if p.Fix == "" {
			p.Fix = fixes[at]
		}
		if figures[at] && p.Code == "doubtful-date" {
			p.Code = "ambiguous-figures"
		}
	}
	// Of figures that can be read in two ways, it is not the year that is in doubt.
	f.problems = slices.DeleteFunc(f.problems, func(p timeline.Problem) bool {
		return p.Code == "inferred-year" && figures[spot{p.Line, p.Column}]
	})
}

// spot is a place in a text.
type spot struct{ line, column int }

// eventsByPlace are the events of a text in the order of what dates them.
type eventsByPlace []*timeline.Event

func byPlace(events []timeline.Event) eventsByPlace {
	list := make(eventsByPlace, len(events))
	for i := range events {
		list[i] = &events[i]
	}
	slices.SortStableFunc(list, func(a, b *timeline.Event) int { return a.Mentions[0].Start - b.Mentions[0].Start })
	return list
}

// at returns the event that the words at a byte date, or nil.
func (l eventsByPlace) at(offset int) *timeline.Event {
	i, found := slices.BinarySearchFunc(l, offset, func(e *timeline.Event, at int) int { return e.Mentions[0].Start - at })
	if !found {
		i--
	}
	if i < 0 || offset >= l[i].Mentions[0].End {
		return nil
	}
	return l[i]
}

// certain is a date as a correction sets it: not in doubt.
func certain(d edtf.Date) string {
	return strings.NewReplacer("?", "", "%", "~").Replace(d.String())
}

// idle reports the corrections that change nothing: their words are in the
// text, but no date is, or none that what they set would be of use to.
func (t *Text) idle(f *found) {
	if len(t.Source.Corrections) == 0 {
		return
	}
	events, used, needless := byPlace(f.events), map[*content.Correction]bool{}, map[*content.Correction]bool{}
	for c := range f.used {
		used[c] = true
	}
	unused := map[int]bool{} // where what is no event's date begins
	for _, p := range f.unused {
		unused[p.Start] = true
	}
	for a := range t.Articles {
		for i := range t.Articles[a].Sentences {
			s := &t.Articles[a].Sentences[i]
			for k := range s.Readings {
				c := t.correctionOf(s, k)
				if c == nil || used[c] {
					continue
				}
				start, _ := s.file(s.Readings[k].Start, s.Readings[k].End)
				event, doubtful := events.at(start) != nil, len(s.Readings[k].Problems) > 0
				used[c] = event && !c.Drop || !event && c.Drop && (doubtful || !unused[start])
				needless[c] = !event && c.Drop
			}
		}
	}
	for i := range t.Source.Corrections {
		c := &t.Source.Corrections[i]
		if used[c] {
			continue
		}
		line, _ := t.lines.Position(c.Start)
		p := timeline.Problem{
			File: t.Source.File, Line: c.Line, Column: c.Column, Code: "unused-correction", Severity: timeline.Warning,
			Message: fmt.Sprintf("the correction of %q (line %d) changes nothing: no event is dated by these words", c.Match, line),
			Hint:    "leave it out; or quote the words that give the event its date, or set its date",
		}
		if needless[c] {
			p.Severity, p.Hint = timeline.Note, "it can be left out"
			p.Message = fmt.Sprintf("the correction of %q (line %d) is not needed: no event is dated by these words anyway", c.Match, line)
		}
		f.problems = append(f.problems, p)
	}
}
