package site

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"solnoma/timeline/edtf"
	"solnoma/timeline/site/wording"
)

// A page holds a bounded number of events. What has more is divided by time:
// into years and, where a year has too many, its months, and where a month
// has, numbered parts. The page of what is divided is an overview of the pages
// below it.

// stretchOfTime is a page that lists events: all of a timeline, or those of a
// year, a month, or a part of a month.
type stretchOfTime struct {
	Href    string // of its page, from the site's root
	Name    string // of what is below the top: "2022", "January 2022, part 2"
	Entries []*entry
	// Whole is whether its own page shows the events; it is an overview
	// otherwise.
	Whole bool
	Parts []*stretchOfTime // by time; none below what has but one page
	Up    *stretchOfTime   // nil at the top
	place place            // of a year or month
	// Before and After are the nearest pages of the same level, nil at the ends.
	Before, After *stretchOfTime
}

// key is the name of the page of a part, without folder and ending: 2022,
// 199X, 2022-01, and of the parts of a month 2022-01.2.
func (p place) key() string {
	if p.month == 0 || p.level < 2 {
		return p.point().String()
	}
	return edtf.Point{Precision: edtf.Month, Year: p.year, Month: p.month}.String()
}

// point is the year, decade or century of a place.
func (p place) point() edtf.Point {
	point := edtf.Point{Precision: edtf.Year, Year: p.year}
	switch p.level {
	case 0:
		point.Precision = edtf.Century
	case 1:
		point.Precision = edtf.Decade
	}
	return point
}

// divide divides entries, which are in the order of the timeline, over pages
// of at most limit. The page of all is at href; those of its parts are named
// by their time behind the prefix.
func (m *model) divide(href, prefix string, entries []*entry, limit int) *stretchOfTime {
	top := &stretchOfTime{Href: href, Entries: entries, Whole: len(entries) <= limit}
	page := func(up *stretchOfTime, key, name string, p place, of []*entry) *stretchOfTime {
		part := &stretchOfTime{
			Href: prefix + key + ".html", Name: name, Entries: of, Whole: len(of) <= limit, Up: up, place: p,
		}
		up.Parts = append(up.Parts, part)
		return part
	}
	for _, ofYear := range runs(entries, func(a, b *entry) bool { return a.place.sameGroup(b.place) }) {
		p := ofYear[0].place.group()
		year := page(top, p.key(), m.heading(ofYear[0]), p, ofYear)
		if year.Whole {
			continue
		}
		for _, ofMonth := range runs(ofYear, func(a, b *entry) bool { return a.place.month == b.place.month }) {
			p.month = ofMonth[0].place.month
			name := m.words.YearAlone(year.Name)
			key := p.key()
			if p.month > 0 {
				name = m.words.Dates.Point(edtf.Point{Precision: edtf.Month, Year: p.year, Month: p.month})
			} else {
				key += "-00"
			}
			month := page(year, key, wording.Capital(name), p, ofMonth)
			if month.Whole {
				continue
			}
			parts := chunks(ofMonth, limit)
			for i, part := range parts {
				page(month, key+"."+strconv.Itoa(i+1), m.words.PartOf(month.Name, i+1, len(parts)), p, part)
			}
		}
	}
	var levels [][]*stretchOfTime
	top.walk(0, func(s *stretchOfTime, level int) {
		if len(levels) <= level {
			levels = append(levels, nil)
		}
		if n := len(levels[level]); n > 0 {
			s.Before = levels[level][n-1]
			s.Before.After = s
		}
		levels[level] = append(levels[level], s)
	})
	return top
}

// walk visits s and what is below it, from the top down and by time.
func (s *stretchOfTime) walk(level int, visit func(s *stretchOfTime, level int)) {
	visit(s, level)
	for _, part := range s.Parts {
		part.walk(level+1, visit)
	}
}

// part returns the part that an entry is in.
func (s *stretchOfTime) part(e *entry) *stretchOfTime {
	i, _ := slices.BinarySearchFunc(s.Parts, e, func(part *stretchOfTime, e *entry) int {
		if part.Entries[len(part.Entries)-1].order < e.order {
			return -1
		}
		return 1
	})
	return s.Parts[i]
}

// holder returns the page, s or one below it, that shows an entry.
func (s *stretchOfTime) holder(e *entry) *stretchOfTime {
	for !s.Whole {
		s = s.part(e)
	}
	return s
}

// address returns where the events of a place begin, the first of which is e:
// the page about that place, where there is one below s, or else an anchor on
// the page that shows them. It begins with root, but for anchors of s itself.
func (s *stretchOfTime) address(p place, e *entry, root string) string {
	about := place{year: p.year, level: p.level, month: p.month}
	anchor := p.anchor()
	if p.month > 0 {
		anchor = e.place.anchor() // of the month, or of a season that comes first in it
	}
	at := s
	for !at.Whole {
		if at = at.part(e); at.place == about {
			return root + at.Href
		}
	}
	if at == s {
		return "#" + anchor
	}
	return root + at.Href + "#" + anchor
}

// prefixOf returns what the pages below that of a topic or name have before
// their time: topics/dams.2022.html is below topics/dams.html.
func prefixOf(href string) string { return strings.TrimSuffix(href, path.Ext(href)) + "." }

// runs cuts a list where two neighbours are not the same.
func runs[T any](list []T, same func(a, b T) bool) (parts [][]T) {
	from := 0
	for i := range list {
		if i+1 == len(list) || !same(list[i], list[i+1]) {
			parts = append(parts, list[from:i+1])
			from = i + 1
		}
	}
	return parts
}

// chunks cuts a list into parts of nearly the same size, of at most limit.
func chunks[T any](list []T, limit int) (parts [][]T) {
	n := (len(list) + limit - 1) / limit
	for i := range n {
		parts = append(parts, list[i*len(list)/n:(i+1)*len(list)/n])
	}
	return parts
}
