package site

import (
	"slices"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/names"
	"solnoma/timeline/search"
	"solnoma/timeline/site/wording"
)

// finder is the form with which events are found, and what it has to know.
type finder struct {
	T      *wording.Words
	Root   string
	Index  string // the file that leads to the index, from the site's root
	Scope  string // a facet and the value that all events of the page have; "" for all events
	Within []int  // the first and last of these in the order of the timeline; nil for all
	Cards  bool   // the page holds the cards of all these events
	Events int
	Topics []option // those that some events have, and some have not
	Status []option
	Grades []option // of precision
	Kinds  []option // of names
}

// option is a choice of a filter.
type option struct {
	ID, Label, Class string
	Events           int // of the page
}

// The facets of the index, which are the parameters of an address, too.
const (
	statusFacet    = "status"
	precisionFacet = "precision"
	topicFacet     = "topic"
	sourceFacet    = "source"
	nameFacet      = "name"
)

// indexFolder holds the files of the index.
const indexFolder = "search/"

// The precisions that a reader can ask for.
const (
	ofDay = iota
	ofInterval
	ofMonth // or season
	ofYear  // or longer
	ofDoubt // as what its mark draws dashed
)

// grades returns the precisions that a date counts as.
func (e *entry) grades() []int {
	grade := ofYear
	switch p := e.Date.Precision(); {
	case e.Date.IsInterval():
		grade = ofInterval
	case p == edtf.DayP:
		grade = ofDay
	case p == edtf.Month, p == edtf.Season:
		grade = ofMonth
	}
	if e.Glyph.Dashed {
		return []int{grade, ofDoubt}
	}
	return []int{grade}
}

var statuses = []timeline.Status{timeline.Reported, timeline.Planned, timeline.Alleged}

// statusOptions and gradeOptions are the choices of two filters, in the order
// of their numbers in the index.
func (m *model) statusOptions() []option {
	return []option{
		{ID: string(timeline.Reported), Label: m.words.Reported},
		{ID: string(timeline.Planned), Label: m.words.Planned},
		{ID: string(timeline.Alleged), Label: m.words.Alleged},
	}
}

func (m *model) gradeOptions() []option {
	return []option{
		ofDay:      {ID: "day", Label: m.words.GradeDay},
		ofInterval: {ID: "interval", Label: m.words.GradeInterval},
		ofMonth:    {ID: "month", Label: m.words.GradeMonth},
		ofYear:     {ID: "year", Label: m.words.GradeYear},
		ofDoubt:    {ID: "uncertain", Label: m.words.GradeUncertain},
	}
}

// finder makes the form of the page of a stretch of time.
func (b *build) finder(f frame, s *stretchOfTime) *finder {
	if len(s.Entries) == 0 {
		return nil
	}
	m := b.model
	d := &finder{
		T: m.words, Root: f.Root, Index: b.index, Cards: s.Whole, Events: len(s.Entries),
		Status: m.statusOptions(), Grades: m.gradeOptions(),
	}
	if s.Up != nil {
		d.Within = []int{s.Entries[0].order, s.Entries[len(s.Entries)-1].order}
	}
	counts := map[*topic]int{}
	for _, e := range s.Entries {
		for _, t := range e.Topics {
			counts[t]++
		}
	}
	for _, t := range m.topics {
		if n := counts[t]; n > 0 && n < len(s.Entries) {
			d.Topics = append(d.Topics, option{t.ID, t.Title, t.Class, n})
		}
	}
	for _, k := range names.Kinds {
		d.Kinds = append(d.Kinds, option{ID: string(k), Label: m.kinds(k)})
	}
	return d
}

// within has the form find events of one topic or name alone.
func (f *finder) within(facet, id string) {
	if f != nil {
		f.Scope = facet + " " + id
	}
}

// addIndex makes the index for the search.
func (b *build) addIndex() {
	m := b.model
	facets := []search.Facet{{Name: statusFacet}, {Name: precisionFacet}, {Name: topicFacet}, {Name: sourceFacet}, {Name: nameFacet, All: true}}
	for _, o := range m.statusOptions() {
		facets[0].Values = append(facets[0].Values, search.Value{ID: o.ID, Label: o.Label})
	}
	for _, o := range m.gradeOptions() {
		facets[1].Values = append(facets[1].Values, search.Value{ID: o.ID, Label: o.Label})
	}
	topics, sources, known := map[*topic]int{}, map[*source]int{}, map[*name]int{}
	for i, t := range m.topics {
		topics[t] = i
		facets[2].Values = append(facets[2].Values, search.Value{ID: t.ID, Label: t.Title})
	}
	for i, s := range m.sources {
		sources[s] = i
		facets[3].Values = append(facets[3].Values, search.Value{ID: s.Slug, Label: s.Name})
	}
	for i, n := range m.names {
		known[n] = i
		facets[4].Values = append(facets[4].Values, search.Value{ID: n.ID, Label: n.Label, Kind: string(n.Kind), Also: n.Variants})
	}
	docs := make([]search.Document, len(m.entries))
	for i, e := range m.entries {
		docs[i] = e.document()
		docs[i].Values = [][]int{{0}, e.grades(), places(e.Topics, topics), places(e.sources(), sources), places(e.Names, known)}
		for k, s := range statuses {
			if e.Status == s {
				docs[i].Values[0] = []int{k}
			}
		}
	}
	x := search.Build(facets, docs)
	for _, f := range x.Files {
		b.add(indexFolder+f.Name, f.Data, "")
	}
	b.index = indexFolder + x.Manifest
}

// document is an entry for the index, without its values.
func (e *entry) document() search.Document {
	glyph := e.Glyph.Shape
	if e.Glyph.Hollow() {
		glyph += " hollow"
	}
	if e.Glyph.Dashed {
		glyph += " dashed"
	}
	d := search.Document{
		Card:  []string{e.Title, e.When, e.Href, e.Class, glyph},
		First: int(e.Date.Earliest()), NoFirst: e.Date.Start().Precision == edtf.None,
		Last: int(e.Date.Latest()), NoLast: e.Date.End().Precision == edtf.None,
		Title: e.Title,
		Rest:  []string{e.When},
	}
	for _, n := range e.Names {
		d.Names = append(append(d.Names, n.Label), n.Variants...)
	}
	for _, r := range e.Reports {
		if len(r.Quote.Pieces) > 0 { // what the site may not reproduce it does not index
			d.Sentences = append(d.Sentences, r.Sentence.Text)
		}
	}
	if e.Written != nil {
		d.Sentences = append(d.Sentences, e.Written.Body)
	}
	for _, s := range e.sources() {
		d.Rest = append(d.Rest, s.Name, s.Brief)
	}
	for _, t := range e.Topics {
		d.Rest = append(d.Rest, t.Title)
	}
	return d
}

// sources returns the sources that report an entry, each once.
func (e *entry) sources() (all []*source) {
	for _, r := range e.Reports {
		if r.Source != nil && !slices.Contains(all, r.Source) {
			all = append(all, r.Source)
		}
	}
	return all
}

// places returns the places of some things, in rising order.
func places[T comparable](things []T, of map[T]int) (all []int) {
	for _, t := range things {
		all = append(all, of[t])
	}
	slices.Sort(all)
	return slices.Compact(all)
}
