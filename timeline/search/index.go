// Package search makes the index by which a page finds events: by their words
// with a rank, and by their properties with counts. The index is a number of
// scripts, of which a page loads those that a question needs. The script that
// reads them is static/search.js.
//
// The package knows nothing of pages, nor which properties there are.
package search

import "slices"

// Facet is a property by which events are told apart: their topics, say. Its
// values are numbered in their order, after those of the facets before it.
type Facet struct {
	Name   string
	All    bool // an event has to have all the values that are chosen; otherwise one of them
	Values []Value
}

// Value is one of the values of a facet.
type Value struct {
	ID, Label string
	Kind      string   // a division of the facet's values; may be empty
	Also      []string // other spellings by which it is looked for
}

// Document is an event.
type Document struct {
	// Card is what is shown of it in a list of results.
	Card []string
	// Values holds for each facet the values of the event, as their places in
	// Facet.Values, in rising order.
	Values [][]int
	// First and Last are the days between which the event lies, counted from
	// 1970-01-01. NoFirst and NoLast say that it has no such end.
	First, Last     int
	NoFirst, NoLast bool
	// The texts by which it is found, from the one that counts most.
	Title     string
	Names     []string
	Sentences []string
	Rest      []string
}

// File is a script of the index. Its name holds a hash of what is in it.
type File struct {
	Name string
	Data []byte
}

// Index is the index of a site. The files refer to one another by their names,
// and are to lie in one folder; the manifest is among them.
type Index struct {
	Manifest string // the name of the file that leads to the others
	Files    []File
}

// The sizes of the files. Those that are cut by size are a little larger, by
// one entry at most.
const (
	eventsInFile = 2048
	cardsInFile  = 200
	fileSize     = 24 << 10
	inlineSize   = 2 << 10 // of values that are put into the manifest
)

// manifest is what the manifest says. Files are given by their hashes.
type manifest struct {
	Count  int        `json:"count"` // of events
	Facets []facetRef `json:"facets"`
	Events []string   `json:"events"` // files of eventsInFile events
	InFile int        `json:"inFile"` // cardsInFile
	Cards  []string   `json:"cards"`
	Terms  []string   `json:"terms"` // files
	Starts []string   `json:"starts"`
}

// facetRef is a facet in the manifest, with its values or the files that hold
// them. A value is a list: its id, label, kind and other spellings, without the
// empty ones at its end.
type facetRef struct {
	Name   string     `json:"name"`
	All    bool       `json:"all,omitempty"`
	Count  int        `json:"count"`
	Values [][]string `json:"values,omitempty"`
	Files  []string   `json:"files,omitempty"`
}

// Build makes the index of events, which are in the order of the timeline.
func Build(facets []Facet, docs []Document) *Index {
	x := &Index{}
	add := func(kind string, data any) string {
		f := script(kind, data)
		x.Files = append(x.Files, f)
		return f.Name[len(kind)+1 : len(f.Name)-len(".js")]
	}
	m := manifest{Count: len(docs), InFile: cardsInFile, Facets: []facetRef{}, Events: []string{}, Cards: []string{}, Terms: []string{}, Starts: []string{}}
	for _, f := range facets {
		m.Facets = append(m.Facets, reference(f, func(values [][]string) string { return add("values", values) }))
	}
	for part := range slices.Chunk(docs, eventsInFile) {
		m.Events = append(m.Events, add("events", columns(facets, part)))
	}
	for part := range slices.Chunk(docs, cardsInFile) {
		cards := make([][]string, len(part))
		for i, d := range part {
			cards[i] = d.Card
		}
		m.Cards = append(m.Cards, add("cards", cards))
	}
	for start, lines := range postingsOf(docs).files() {
		m.Starts = append(m.Starts, start)
		m.Terms = append(m.Terms, add("terms", lines))
	}
	f := script("index", m)
	x.Files = append(x.Files, f)
	x.Manifest = f.Name
	slices.SortFunc(x.Files, func(a, b File) int { return compareTerms(a.Name, b.Name) })
	x.Files = slices.CompactFunc(x.Files, func(a, b File) bool { return a.Name == b.Name })
	return x
}

func reference(f Facet, file func([][]string) string) facetRef {
	r := facetRef{Name: f.Name, All: f.All, Count: len(f.Values)}
	var values [][]string
	size := 0
	flush := func() {
		r.Files = append(r.Files, file(values))
		values, size = nil, 0
	}
	for _, v := range f.Values {
		if size > fileSize {
			flush()
		}
		list := append([]string{v.ID, v.Label, v.Kind}, v.Also...)
		if len(v.Also) == 0 && v.Kind == "" {
			list = list[:2]
		}
		values = append(values, list)
		for _, s := range list {
			size += len(s) + len(`"",`)
		}
	}
	if len(r.Files) == 0 && size <= inlineSize {
		r.Values = values
	} else if len(values) > 0 {
		flush()
	}
	return r
}

// columns writes what filters ask of events. For each: its first day, counted
// from that of the event before it; how many days later the last is; 1 if it
// has no first day, 2 if it has no last one; how many values it has; and these,
// each counted from the one before it.
func columns(facets []Facet, docs []Document) string {
	var b []byte
	day := 0
	for _, d := range docs {
		first, last, open := d.First, d.Last, 0
		if d.NoFirst {
			first, open = last, open|1
		}
		if d.NoLast {
			last, open = first, open|2
		}
		b = appendSigned(b, first-day)
		b = appendNumber(b, max(last-first, 0))
		b = appendNumber(b, open)
		day = first

		n := 0
		for _, values := range d.Values {
			n += len(values)
		}
		b = appendNumber(b, n)
		from, before := 0, 0
		for i, values := range d.Values {
			for _, v := range values {
				b = appendNumber(b, from+v-before)
				before = from + v
			}
			from += len(facets[i].Values)
		}
	}
	return string(b)
}
