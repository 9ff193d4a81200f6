package extract

import (
	"fmt"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/edtf"
)

// fixer writes corrections for the sources of a site.
type fixer struct {
	sources map[string]*content.Source // by file
	quoters map[string]*content.Quoter
	dates   map[string][]stretch // of each file: the expressions of time, in order
}

// stretch is some bytes of a file.
type stretch struct{ start, end int }

func newFixer(sources []*content.Source, results []found) *fixer {
	x := &fixer{sources: map[string]*content.Source{}, quoters: map[string]*content.Quoter{}, dates: map[string][]stretch{}}
	for i, src := range sources {
		x.sources[src.File] = src
		f := &results[i]
		all := make([]stretch, 0, len(f.events)+len(f.undated)+len(f.unused))
		for _, e := range f.events {
			all = append(all, stretch{e.Mentions[0].Start, e.Mentions[0].End})
		}
		for _, p := range slices.Concat(f.undated, f.unused) {
			all = append(all, stretch{p.Start, p.End})
		}
		slices.SortFunc(all, func(a, b stretch) int { return a.start - b.start })
		x.dates[src.File] = all
	}
	return x
}

// fix is the timeline's Fixer.
func (x *fixer) fix(m *timeline.Mention, set ...string) string {
	start, end := m.Start, m.End
	if m.End <= m.Sentence.Start || m.Start >= m.Sentence.End {
		// The date stands in a heading; the words are those of the sentence.
		start, end = m.Sentence.Start, m.Sentence.Start
	}
	return x.entry(m.File, start, end, m.Sentence.Start, m.Sentence.End, set...)
}

// entry writes a correction that sets something of what stands from start to
// end, in the sentence that goes from one byte to another. Where there is one
// that is about these words, it is that one with what is set added.
func (x *fixer) entry(file string, start, end, from, to int, set ...string) string {
	src := x.sources[file]
	if src == nil {
		return ""
	}
	if c := correctionAt(src, x.dates[file], start, end, from, to); c != nil {
		changed := *c
		change(&changed, set)
		return fmt.Sprintf("# in place of the correction on line %d\n%s", c.Line, changed.Entry())
	}
	// The words that are quoted must be about no other date.
	dates := x.dates[file]
	if i := firstFrom(dates, max(end, start+1)); i < len(dates) {
		to = min(to, dates[i].start)
	}
	for i := firstFrom(dates, start) - 1; i >= 0 && dates[i].end > from; i-- {
		from = max(from, min(dates[i].end, start))
	}
	if start == end {
		end = firstWords(src.Bytes, start, to)
	}
	q := x.quoters[file]
	if q == nil {
		q = content.NewQuoter(src)
		x.quoters[file] = q
	}
	var c content.Correction
	var ok bool
	if c.Match, c.Nth, ok = q.Quote(start, end, from, to); !ok {
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
func correctionAt(src *content.Source, dates []stretch, start, end, from, to int) *content.Correction {
	if start < end {
		if c := src.On(start, end); c != nil {
			return c
		}
	}
	for i := range src.Corrections {
		c := &src.Corrections[i]
		if c.Start < to && from < c.End && !covered(dates, c.Start, c.End) {
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
