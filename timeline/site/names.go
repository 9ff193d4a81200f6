package site

import (
	"solnoma/timeline"
	"solnoma/timeline/names"
)

// name is a person, an organisation or a place, with its events.
type name struct {
	timeline.Name
	Href    string
	Entries []*entry
	shelf   *stretchOfTime // its events, divided over pages
}

// namesPage is the index of all names.
type namesPage struct {
	frame
	Sections []nameSection
	Pager    pager
}

// nameSection are names of one kind.
type nameSection struct {
	ID, Title string
	Names     []*name
}

// namesIndex is the address of the index of names.
const namesIndex = "names/index.html"

// addNames makes the names, before any entry.
func (m *model) addNames() {
	m.nameByID = map[string]*name{}
	for _, n := range m.tl.Names {
		v := &name{Name: n, Href: "names/" + n.ID + ".html"}
		m.names = append(m.names, v)
		m.nameByID[n.ID] = v
	}
}

// nameSections lists names by kind, leaving out the kinds that there are none of.
func (m *model) nameSections(all []*name) (sections []nameSection) {
	for _, kind := range names.Kinds {
		s := nameSection{ID: string(kind), Title: m.kinds(kind)}
		for _, n := range all {
			if n.Kind == kind {
				s.Names = append(s.Names, n)
			}
		}
		if len(s.Names) > 0 {
			sections = append(sections, s)
		}
	}
	return sections
}

// kinds returns what things of a kind are called.
func (m *model) kinds(k names.Kind) string {
	switch k {
	case names.Person:
		return m.words.People
	case names.Organisation:
		return m.words.Organisations
	}
	return m.words.Places
}

// kind returns what a thing of a kind is called.
func (m *model) kind(k names.Kind) string {
	switch k {
	case names.Person:
		return m.words.Person
	case names.Organisation:
		return m.words.Organisation
	}
	return m.words.Place
}

// addNamePages renders the pages of names, and their index where there are any.
func (b *build) addNamePages() {
	m := b.model
	if len(m.names) == 0 {
		return
	}
	for _, n := range m.names {
		b.shelfPages("name", n.shelf, n.Label, m.kind(n.Kind), func(l *listing) {
			l.Name, l.Kind = n, m.kind(n.Kind)
			l.Finder.within(nameFacet, n.ID)
		})
	}
	numbered(b, "names", namesIndex, m.names, func(f frame, part []*name, pager pager) any {
		return &namesPage{f, m.nameSections(part), pager}
	}, m.words.Names, m.words.NamesLead)
}
