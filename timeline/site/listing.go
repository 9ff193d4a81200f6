package site

import (
	"cmp"
	"html/template"
	"maps"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/cite"
	"solnoma/timeline/edtf"
	"solnoma/timeline/site/wording"
)

// listing is a page with a timeline: the whole one, that of a topic or name,
// or a part of one of these.
type listing struct {
	frame
	Topic       *topic  // nil but on the pages of a topic
	Name        *name   // nil but on the pages of a name
	Kind        string  // of the name, in words
	Up          *link   // to the page that this one is a part of; nil at the top
	Before      *period // of the same length; nil at the ends
	After       *period //
	First, Last string
	Events      int
	Sources     int
	Checks      int
	Strip       *strip
	Groups      []*group  // the events; none where there is an overview of them
	Overview    *overview // nil where the page shows the events themselves
	Finder      *finder   // nil where there is nothing to find
	References  []string  // to the sources of the events shown, for print
	card        func(*entry) (template.HTML, error)
}

// overview is what a page shows that has more events than fit on one.
type overview struct {
	Contents []period // by time
	Busiest  []period // with most events first
	Latest   []*entry // newest first
	Attested []*entry // with most sources first
}

// period is a link to the page of a stretch of time.
type period struct {
	Name, Href string
	Events     int
}

// The most that an overview lists of each kind.
const (
	busiestShown = 6
	entriesShown = 6
)

// Card returns the card of an entry, as HTML.
func (l *listing) Card(e *entry) (template.HTML, error) { return l.card(e) }

// card is an entry as a page shows it that is in no folder, or in one.
type card struct {
	*entry
	T    *wording.Words
	Root string
	Body template.HTML // of an event written by hand
}

// divideAll divides the whole timeline over pages, and those of topics and
// names that are too long for one.
func (m *model) divideAll() {
	limit := m.perPage()
	m.whole = m.divide("index.html", "years/", m.entries, limit)
	shelf := func(href string, entries []*entry) *stretchOfTime {
		s := m.divide(href, prefixOf(href), entries, limit)
		if s.Whole {
			s.Parts = nil
		}
		return s
	}
	for _, t := range m.topics {
		t.shelf = shelf(t.Href, t.Entries)
	}
	for _, n := range m.names {
		n.shelf = shelf(n.Href, n.Entries)
	}
}

// perPage returns how many events one page shows at most.
func (m *model) perPage() int {
	if n := m.config.EventsPerPage; n > 0 {
		return n
	}
	return defaultPerPage
}

// defaultPerPage is how many events one page shows at most where site.yaml
// does not say.
const defaultPerPage = 300

// shelfPages queues the pages of a stretch of time and of what is below it.
// The title is that of the page at the top; set completes each of them.
func (b *build) shelfPages(kind string, top *stretchOfTime, title, description string, set func(*listing)) {
	top.walk(0, func(s *stretchOfTime, level int) {
		name, of := kind, title
		if level > 0 {
			name, of = "period", s.Name
			if title != "" {
				of = title + ", " + s.Name
			}
		}
		b.page(name, "", s.Href, func() (any, error) {
			l, err := b.listing(name, b.frame(s.Href, of, description), s)
			if err != nil {
				return nil, err
			}
			if s.Up != nil {
				l.Up = &link{Text: cmp.Or(s.Up.Name, title, b.model.words.AllEvents), Href: s.Up.Href}
			}
			set(l)
			return l, nil
		})
	})
}

// listing makes the page of a stretch of time, for a kind of template.
func (b *build) listing(kind string, f frame, s *stretchOfTime) (*listing, error) {
	m := b.model
	l := &listing{
		frame: f, First: m.first, Last: m.last, Events: len(s.Entries), Sources: len(m.sources),
		Checks: checkCount(m.toCheck), Strip: m.strip(s, f.Root),
		card: func(e *entry) (template.HTML, error) { return b.card(kind, f.Root, e) },
	}
	if l.Strip != nil && len(l.Strip.Columns) < 2 && s.Up != nil {
		l.Strip = nil // it would say nothing
	}
	l.Script, l.Finder = b.assets.script, b.finder(f, s)
	near := func(s *stretchOfTime) *period {
		if s == nil {
			return nil
		}
		p := s.period()
		return &p
	}
	l.Before, l.After = near(s.Before), near(s.After)
	if !s.Whole {
		l.Overview = m.overview(s)
		return l, nil
	}
	l.Groups = m.groups(s.Entries)
	for _, g := range l.Groups {
		if i := slices.IndexFunc(s.Parts, func(p *stretchOfTime) bool { return p.place == g.place }); i >= 0 {
			g.Href = s.Parts[i].Href
		}
	}
	l.References = m.references(s.Entries)
	return l, nil
}

// cardKey says what a card depends on: the kind of page, as that may have a
// template of its own for it, and where the page is.
type cardKey struct {
	kind, root string
	entry      *entry
}

// card renders the card of an entry. It is the same on the pages of its year,
// of its topics and of the names in it, and is rendered once for them.
func (b *build) card(kind, root string, e *entry) (template.HTML, error) {
	key := cardKey{kind, root, e}
	if done, ok := b.cards.Load(key); ok {
		return done.(template.HTML), nil
	}
	body, err := b.body(e, root, 4)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	if err := b.kinds[kind].ExecuteTemplate(&out, "entry", card{entry: e, T: b.model.words, Root: root, Body: body}); err != nil {
		return "", err
	}
	b.cards.Store(key, template.HTML(out.String()))
	return template.HTML(out.String()), nil
}

// references cites what entries rest on, in the order of the alphabet.
func (m *model) references(entries []*entry) []string {
	seen := map[string]bool{}
	for _, e := range entries {
		for _, w := range m.worksOf(e) {
			seen[cite.Text(w, m.citeWords())] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// period returns the link to a stretch of time.
func (s *stretchOfTime) period() period { return period{s.Name, s.Href, len(s.Entries)} }

// overview makes the overview of a stretch of time.
func (m *model) overview(s *stretchOfTime) *overview {
	o := &overview{}
	for _, part := range s.Parts {
		o.Contents = append(o.Contents, part.period())
	}
	o.Busiest = m.busiest(s)
	for i := len(s.Entries) - 1; i >= 0 && len(o.Latest) < entriesShown; i-- {
		if e := s.Entries[i]; e.Status != timeline.Planned {
			o.Latest = append(o.Latest, e)
		}
	}
	attested := slices.DeleteFunc(slices.Clone(s.Entries), func(e *entry) bool { return e.sourceCount() < 2 })
	slices.SortStableFunc(attested, func(a, b *entry) int { return cmp.Compare(b.sourceCount(), a.sourceCount()) })
	o.Attested = attested[:min(len(attested), entriesShown)]
	return o
}

// busiest returns the months with most events, or where no month is known the
// years, in the order of time.
func (m *model) busiest(s *stretchOfTime) []period {
	type month struct {
		period
		first int
	}
	var months []month
	for _, of := range runs(s.Entries, func(a, b *entry) bool {
		return a.place.sameGroup(b.place) && a.place.month == b.place.month
	}) {
		p, name := of[0].place, m.heading(of[0])
		if p.month > 0 {
			name = wording.Capital(m.words.Dates.Point(edtf.Point{Precision: edtf.Month, Year: p.year, Month: p.month}))
		}
		at := place{year: p.year, level: p.level, month: p.month}
		months = append(months, month{period{name, s.address(at, of[0], ""), len(of)}, of[0].order})
	}
	slices.SortStableFunc(months, func(a, b month) int { return cmp.Compare(b.Events, a.Events) })
	months = months[:min(len(months), busiestShown)]
	slices.SortFunc(months, func(a, b month) int { return cmp.Compare(a.first, b.first) })
	var periods []period
	for _, one := range months {
		periods = append(periods, one.period)
	}
	return periods
}

// sourceCount returns how many sources report an event.
func (e *entry) sourceCount() int {
	seen := map[*source]bool{}
	for _, r := range e.Reports {
		if r.Source != nil {
			seen[r.Source] = true
		}
	}
	return len(seen)
}
