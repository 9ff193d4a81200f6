package site

import (
	"solnoma/timeline/edtf"
	"solnoma/timeline/site/wording"
)

// group is a year, decade or century of the timeline page.
type group struct {
	ID       string
	Heading  string
	Href     string // of the page about it; "" where there is none, or it is this one
	Note     string // how many events
	Gap      string // says that years before it have no events; "" where none are left out
	Sections []*section
	place    place
}

// section is what stands beside one mark on the rail: events of the same date.
type section struct {
	ID      string // of the first section of a month or season, else ""
	Class   string // of its colour
	Glyph   glyph
	Entries []*entry
}

// First returns the entry whose date the section shows.
func (s *section) First() *entry { return s.Entries[0] }

// anchor returns the id of the place's part of the page: its year, decade or
// century, or where it has one its season or month.
func (p place) anchor() string {
	switch {
	case p.level == 0:
		return "c" + edtf.OfYear(p.year).String()
	case p.level == 1:
		return "d" + edtf.OfYear(p.year).String()
	case p.month == 0:
		return "y" + edtf.OfYear(p.year).String()
	case p.grade == 0:
		return "s" + edtf.OfMonth(p.year, p.month).String()
	}
	return "m" + edtf.OfMonth(p.year, p.month).String()
}

// group returns the place of the year, decade or century that p is in.
func (p place) group() place { return place{year: p.year, level: p.level} }

// groups arranges entries, which are in the order of their places.
func (m *model) groups(entries []*entry) []*group {
	var groups []*group
	covered := 0 // the last year of the events so far
	for i, e := range entries {
		if i == 0 || !e.place.sameGroup(entries[i-1].place) {
			g := &group{ID: e.place.group().anchor(), Heading: m.heading(e), place: e.place.group()}
			if n := e.place.year - covered - 1; i > 0 && n > 0 {
				g.Gap = m.words.EmptyYears(n)
			}
			groups = append(groups, g)
		}
		g := groups[len(groups)-1]
		last := e.place.year
		if e.Date.End().Precision != edtf.None {
			last, _, _ = e.Date.Latest().Civil()
		}
		if i == 0 || last > covered {
			covered = last
		}
		g.add(e)
	}
	for _, g := range groups {
		g.Note = m.note(g)
	}
	return groups
}

// heading returns the heading of the group that an entry is in.
func (m *model) heading(e *entry) string { return m.nameOf(e.place) }

// nameOf returns what the group of a place is called.
func (m *model) nameOf(p place) string { return wording.Capital(m.words.Dates.Point(p.point())) }

func (g *group) add(e *entry) {
	if n := len(g.Sections); n > 0 {
		last := g.Sections[n-1]
		if first := last.First(); first.Date == e.Date && first.Glyph == e.Glyph {
			last.Entries = append(last.Entries, e)
			if e.Class != last.Class {
				last.Class = noTopic
			}
			return
		}
	}
	s := &section{Class: e.Class, Glyph: e.Glyph, Entries: []*entry{e}}
	id := e.place.anchor()
	first := len(g.Sections) == 0 || g.Sections[len(g.Sections)-1].First().place.anchor() != id
	if first && id != g.ID {
		s.ID = id
	}
	g.Sections = append(g.Sections, s)
}

// note says how many events a group has, and in which month most of them are
// where that is worth saying.
func (m *model) note(g *group) string {
	total, inMonth := 0, [13]int{}
	for _, s := range g.Sections {
		total += len(s.Entries)
		if p := s.First().place; p.grade > 0 {
			inMonth[p.month] += len(s.Entries)
		}
	}
	text := m.words.Events(total)
	for month, n := range inMonth {
		if total >= 4 && n < total && n*2 >= total {
			return text + ", " + m.words.InMonth(n, month)
		}
	}
	return text
}
