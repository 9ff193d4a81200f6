package site

import (
	"cmp"
	"fmt"
	"slices"
	"unicode/utf8"
)

// strip is the picture of how many events there are when: a bar for each month
// of the years that have events or, where those are many, for each year, decade
// or century. Years
// without events are folded away, and one of whose events no month is known is
// no wider than a month. Its places from left to right are in per
// cent, so that it gets narrow without its letters getting narrow; its heights
// are in pixels.
type strip struct {
	Name    string
	Columns []column
	Labels  []label
	Folds   []percent // where years are left out
}

const (
	stripTop  = 8  // of the highest bar
	stripBase = 64 // of the bars
	labelBase = 80
	stripEnd  = 88
	unitMax   = 10 // the most that one event is high
	least     = 3  // so that it is seen

	monthsUpTo = 9    // years that are drawn by month
	spansUpTo  = 200  // years that are drawn by year; more are drawn by decade or century
	foldSlots  = 4    // months that a fold is wide
	barMax     = 1400 // the widest bar
)

// column is a bar of the strip and its link.
type column struct {
	Href     string
	Name     string // what the bar says, in words
	X, Width percent
	Segments []segment
}

// segment is the part of a bar that is of one topic.
type segment struct {
	Class     string
	X, Width  percent
	Y, Height int
	Hollow    bool // the month is not known
}

// label is a name under the strip. One that is not Always shown goes where
// there is no room.
type label struct {
	Text   string
	X      percent
	Anchor string // start, middle or end
	Always bool
}

// percent counts thousandths of one per cent.
type percent int

func (p percent) String() string { return fmt.Sprintf("%d.%03d%%", p/1000, p%1000) }

// Base returns how far down the bars stand.
func (s *strip) Base() int { return stripBase }

// LabelY returns how far down the labels stand.
func (s *strip) LabelY() int { return labelBase }

// Height returns the height of the whole.
func (s *strip) Height() int { return stripEnd }

// bin is the events of one bar.
type bin struct {
	place   place
	slot    int // counted from the left of its span
	entries []*entry
	hollow  bool // it is of a span with months, and has none
}

// span is a year, decade or century of the strip.
type span struct {
	place       place
	slot, slots int
	bins        []*bin
	count       int
}

// strip draws the entries of a page, whose root is root; nil for none.
func (m *model) strip(of *stretchOfTime, root string) *strip {
	spans, unit := m.spans(of.Entries)
	if len(spans) == 0 {
		return nil
	}
	s := &strip{Name: m.words.OverTime}
	slots, most := 0, 0
	months := slices.ContainsFunc(spans, func(sp *span) bool { return sp.slots > 1 })
	// gap is how wide the time without events before a span is, and whether it
	// is folded to that.
	gap := func(i int) (wide int, folded bool) {
		if i == 0 {
			return 0, false
		}
		missing := (spans[i].place.year-spans[i-1].place.year)/unit - 1
		if missing <= 0 || !months && missing <= foldSlots {
			return max(missing, 0), false
		}
		return foldSlots, true
	}
	for i, sp := range spans {
		wide, _ := gap(i)
		slots += wide
		sp.slot = slots
		slots += sp.slots
		for _, b := range sp.bins {
			most = max(most, len(b.entries))
		}
		if sp.slots > 1 {
			slots++ // between years
		}
	}
	at := func(halfSlots int) percent { return percent(halfSlots * 100_000 / (2 * slots)) }
	for i, sp := range spans {
		if _, folded := gap(i); folded {
			s.Folds = append(s.Folds, at(2*sp.slot-foldSlots))
		}
		for _, b := range sp.bins {
			c := m.column(b, at(2*(sp.slot+b.slot)), at(2*(sp.slot+b.slot+1)), most)
			c.Href = of.address(b.place, b.entries[0], root)
			s.Columns = append(s.Columns, c)
		}
	}
	s.Labels = m.labels(spans, func(sp *span) percent { return at(2*sp.slot + sp.slots) })
	return s
}

// spans sorts entries into bins, and returns how many years a span has.
func (m *model) spans(entries []*entry) (spans []*span, unit int) {
	unit = 1
	for unit < 1000 && len(runs(entries, func(a, b *entry) bool { return a.place.coarse(unit) == b.place.coarse(unit) })) > spansUpTo {
		unit *= 10
	}
	withMonths := map[place]bool{}
	for i, e := range entries {
		if p := e.place.coarse(unit); i == 0 || p != entries[i-1].place.coarse(unit) {
			spans = append(spans, &span{place: p, slots: 1})
		}
		spans[len(spans)-1].count++
		if e.place.grade > 0 {
			withMonths[e.place.group()] = true
		}
	}
	i := 0
	for _, sp := range spans {
		ofSpan := entries[i : i+sp.count]
		if withMonths[sp.place] && len(withMonths) <= monthsUpTo {
			sp.slots = 13 // the first is of events without a month
		}
		for _, e := range ofSpan {
			p := sp.place
			if sp.slots > 1 && e.place.grade > 0 {
				p.month, p.grade = e.place.month, 1
			}
			if n := len(sp.bins); n == 0 || sp.bins[n-1].place != p {
				j := slices.IndexFunc(sp.bins, func(b *bin) bool { return b.place == p })
				if j >= 0 { // a season between its months
					sp.bins[j].entries = append(sp.bins[j].entries, e)
					continue
				}
				sp.bins = append(sp.bins, &bin{place: p, slot: p.month, hollow: sp.slots > 1 && p.month == 0})
			}
			b := sp.bins[len(sp.bins)-1]
			b.entries = append(b.entries, e)
		}
		i += sp.count
	}
	return spans, unit
}

// coarse returns the group of a place, in units of so many years: 1, 10, 100
// or 1000.
func (p place) coarse(unit int) place {
	p = p.group()
	if unit == 1 {
		return p
	}
	p.year -= ((p.year % unit) + unit) % unit
	p.level = min(p.level, 1)
	if unit > 10 {
		p.level = 0
	}
	return p
}

// column draws a bin between two places; most is the number of events in the
// fullest one.
func (m *model) column(b *bin, from, to percent, most int) column {
	c := column{X: from, Width: to - from}
	when := m.nameOf(b.place)
	switch {
	case b.place.month > 0:
		when = m.words.Dates.Months[b.place.month-1] + " " + when
	case b.hollow:
		when = m.words.YearAlone(when)
	}
	c.Name = m.words.EventsIn(when, len(b.entries))
	width := min((to-from)*7/10, barMax)
	highest := min(unitMax*most, stripBase-stripTop)
	y := stripBase
	counts := map[string]int{}
	for _, e := range b.entries {
		counts[e.Class]++
	}
	for _, class := range m.classes() {
		if n := counts[class]; n > 0 {
			h := max(n*highest/most, least)
			y -= h
			c.Segments = append(c.Segments, segment{
				Class: class, X: (from + to - width) / 2, Width: width, Y: y, Height: h, Hollow: b.hollow,
			})
		}
	}
	return c
}

// classes returns the classes of colour in the order of the topics.
func (m *model) classes() []string {
	var all []string
	for _, t := range m.topics {
		all = append(all, t.Class)
	}
	return append(all, noTopic)
}

// The widths in pixels for which labels are laid out, and of their letters, on
// the generous side.
const (
	narrow, wide = 330, 800
	letter       = 7
)

// labels names spans where there is room for it, those with most events first.
func (m *model) labels(spans []*span, middle func(*span) percent) []label {
	order := make([]int, len(spans))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(spans[j].count, spans[i].count) })
	labels := make([]label, len(spans))
	for i, sp := range spans {
		labels[i] = label{Text: m.nameOf(sp.place), X: middle(sp), Anchor: "middle"}
	}
	placed := map[int]bool{}
	for _, width := range []int{narrow, wide} {
		// extent is where a label begins and ends, in pixels.
		extent := func(l label) (from, to int) {
			half := (utf8.RuneCountInString(l.Text)*letter + 8) / 2
			x := int(l.X) * width / 100_000
			switch l.Anchor {
			case "start":
				return x, x + 2*half
			case "end":
				return x - 2*half, x
			}
			return x - half, x + half
		}
		for _, i := range order {
			if placed[i] {
				continue
			}
			l := labels[i]
			if from, to := extent(l); from < 0 {
				l.Anchor, l.X = "start", 0
			} else if to > width {
				l.Anchor, l.X = "end", 100_000
			}
			from, to := extent(l)
			free := true
			for j := range placed {
				f, t := extent(labels[j])
				free = free && (to <= f || t <= from)
			}
			if free {
				placed[i] = true
				l.Always = width == narrow
				labels[i] = l
			}
		}
	}
	var shown []label
	for i, l := range labels {
		if placed[i] {
			shown = append(shown, l)
		}
	}
	return shown
}
