package site

import (
	"cmp"
	"maps"
	"math"
	"net/url"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
	"solnoma/timeline/site/wording"
)

// model is a timeline as its pages show it. It is made once and not changed
// while pages are made of it.
type model struct {
	tl          *timeline.Timeline
	config      content.Config
	words       *wording.Words
	topics      []*topic
	sources     []*source // in the order of the timeline's
	entries     []*entry  // in the order of the timeline page
	names       []*name   // in the order of the timeline's
	pages       []*content.Page
	topicByID   map[string]*topic
	nameByID    map[string]*name
	sourceBy    map[string]*source   // by slug
	sourceOf    map[string][]*source // by file, a digest's in their order
	entryBy     map[string]*entry    // by id
	whole       *stretchOfTime       // all events, divided over pages
	first, last string               // years of the first and last event; "" without events
	toCheck     []checkSection
}

// topic is a topic with its events.
type topic struct {
	content.Topic
	Class   string // of what has the topic's colour
	Href    string // from the site's root, as every Href of the model
	Entries []*entry
	shelf   *stretchOfTime // its events, divided over pages
}

// source is a source with its events.
type source struct {
	timeline.Source
	Name    string // its title, or its file's name
	Href    string
	Credit  string // author, publisher and date, as far as known
	Brief   string // publisher, or else author, and date
	On      string // date of publication, in words
	Entries []*entry
	blocks  []*block
	parts   []sourcePart // its pages; at least one
}

// sourcePart is a part of a source's text that has a page of its own.
type sourcePart struct {
	href    string
	blocks  []*block
	entries []*entry // that are stated in it
}

// link leads to a page of the site or, where it is External, elsewhere. It has
// no Href where there is nothing to lead to.
type link struct {
	Text, Href string
	External   bool
}

// entry is an event as the pages show it.
type entry struct {
	*timeline.Event
	Href     string
	Topics   []*topic
	Names    []*name
	Class    string // of its colour
	Badges   []string
	Glyph    glyph
	When     string // the date in full
	Short    string // the date under the heading of its year
	Detail   string // the small print under that
	Machine  string // the date for a datetime attribute, or ""
	Reports  []*report
	Cites    []link
	Disputed bool // its reports do not agree, or one is in doubt
	place    place
	order    int // its place in model.entries, from 0
}

// report is one mention as the pages show it.
type report struct {
	*timeline.Mention
	Source *source // nil for an event written by hand
	When   string
	At     string // its page of the source, and where that shows the words their place in it; "" without a source
	Quote  quote
}

// glyph is the mark of an event on the rail.
type glyph struct {
	Shape  string // "disc", "bar", "ring" or "diamond"
	Dashed bool
}

// Hollow reports whether only the outline is drawn: it is not the one day or
// interval, or not for sure.
func (g glyph) Hollow() bool { return g.Dashed || g.Shape == "ring" || g.Shape == "diamond" }

// Lead returns the report that gave the event its date and title, nil if there
// is none.
func (e *entry) Lead() *report {
	if len(e.Reports) == 0 {
		return nil
	}
	return e.Reports[0]
}

// Others returns the reports behind the first.
func (e *entry) Others() []*report { return e.Reports[min(1, len(e.Reports)):] }

// Place returns the file and line of the report.
func (r *report) Place() string { return placeIn(r.File, r.Line) }

// place is where a date stands on the timeline page: in a group, which is a
// year, decade or century; in that first what has no month, then by month;
// in each month first what has no day.
type place struct {
	year, level       int // of the group; level is 0 for a century, 1 a decade, 2 a year
	month, grade, day int
}

// placeOf places a date by its start, or by its end where the start is open.
func placeOf(d edtf.Date) place {
	p := d.Start()
	if p.Precision == edtf.None {
		p = d.End()
	}
	switch p.Precision {
	case edtf.Century:
		return place{year: p.Year, level: 0}
	case edtf.Decade:
		return place{year: p.Year, level: 1}
	case edtf.Season:
		return place{year: p.Year, level: 2, month: 3 * (p.Season - 20), grade: 0}
	case edtf.Month:
		return place{year: p.Year, level: 2, month: p.Month, grade: 1}
	case edtf.DayP:
		return place{year: p.Year, level: 2, month: p.Month, grade: 2, day: p.Day}
	}
	return place{year: p.Year, level: 2}
}

func (p place) compare(o place) int {
	return cmp.Or(
		cmp.Compare(p.year, o.year), cmp.Compare(p.level, o.level),
		cmp.Compare(p.month, o.month), cmp.Compare(p.grade, o.grade), cmp.Compare(p.day, o.day),
	)
}

func (p place) sameGroup(o place) bool { return p.year == o.year && p.level == o.level }

// noTopic is the class of what belongs to no topic.
const noTopic = "t-none"

func newModel(tl *timeline.Timeline, c *content.Site, w *wording.Words) *model {
	m := &model{
		tl: tl, config: c.Config, words: w, pages: inMenu(c.Pages),
		topicByID: map[string]*topic{}, sourceBy: map[string]*source{},
		sourceOf: map[string][]*source{}, entryBy: map[string]*entry{},
	}
	if m.config.Title == "" {
		m.config.Title = cmp.Or(tl.Title, m.words.Timeline)
	}
	m.addTopics()
	m.addSources(c)
	m.addNames()
	for i := range tl.Events {
		m.addEntry(&tl.Events[i])
	}
	slices.SortStableFunc(m.entries, func(a, b *entry) int { return a.place.compare(b.place) })
	for i, e := range m.entries {
		e.order = i
		for _, t := range e.Topics {
			t.Entries = append(t.Entries, e)
		}
		for _, n := range e.Names {
			n.Entries = append(n.Entries, e)
		}
		for _, r := range e.Reports {
			if s := r.Source; s != nil && (len(s.Entries) == 0 || s.Entries[len(s.Entries)-1] != e) {
				s.Entries = append(s.Entries, e)
			}
		}
	}
	m.divideAll()
	m.span()
	for _, s := range m.sources {
		m.mark(s)
	}
	m.toCheck = m.checks()
	return m
}

// inMenu returns pages in the order in which the menu has them: those with a
// place first, the others by file.
func inMenu(pages []*content.Page) []*content.Page {
	const last = math.MaxInt
	return slices.SortedStableFunc(slices.Values(pages), func(a, b *content.Page) int {
		place := func(p *content.Page) int {
			if p.Nav == 0 {
				return last
			}
			return p.Nav
		}
		return cmp.Compare(place(a), place(b))
	})
}

func (m *model) addTopics() {
	add := func(t content.Topic) {
		if m.topicByID[t.ID] != nil {
			return
		}
		t.Title = cmp.Or(t.Title, t.ID)
		v := &topic{Topic: t, Class: "t-" + t.ID, Href: "topics/" + t.ID + ".html"}
		m.topics = append(m.topics, v)
		m.topicByID[t.ID] = v
	}
	for _, t := range m.config.Topics {
		add(t)
	}
	more := map[string]bool{}
	for _, e := range m.tl.Events {
		for _, id := range e.Topics {
			more[id] = true
		}
	}
	for _, id := range slices.Sorted(maps.Keys(more)) {
		add(content.Topic{ID: id})
	}
}

func (m *model) addSources(c *content.Site) {
	docs := map[string]*prose.Document{}
	for _, s := range c.Sources {
		docs[s.File] = s.Doc
	}
	for _, s := range m.tl.Sources {
		if s.Part == (timeline.Stretch{}) {
			s.Part.End = math.MaxInt
		}
		v := &source{
			Source: s,
			Name:   cmp.Or(s.Title, s.Slug),
			Href:   "sources/" + s.Slug + ".html",
			On:     m.words.Dates.Date(s.Date),
		}
		if doc := docs[s.File]; doc != nil {
			v.blocks = blocksOf(doc, s.Part)
		}
		v.Show = cmp.Or(s.Show, timeline.Full)
		v.Credit = joined(s.Author, s.Publisher, v.On)
		v.Brief = joined(cmp.Or(s.Publisher, s.Author), v.On)
		m.sources = append(m.sources, v)
		m.sourceBy[s.Slug] = v
		m.sourceOf[s.File] = append(m.sourceOf[s.File], v)
	}
	for _, s := range c.Sources { // a digest is cited by the name of its file
		if parts := m.sourceOf[s.File]; m.sourceBy[s.Slug] == nil && len(parts) > 0 {
			m.sourceBy[s.Slug] = parts[0]
		}
	}
}

// sourceAt returns the source that a byte of a file is in, nil if none.
func (m *model) sourceAt(file string, offset int) *source {
	for _, s := range m.sourceOf[file] {
		if s.Part.Start <= offset && offset < s.Part.End {
			return s
		}
	}
	return nil
}

// joined lists what there is of some parts.
func joined(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

func (m *model) addEntry(event *timeline.Event) {
	w := &m.words.Dates
	p := placeOf(event.Date)
	e := &entry{
		Event:   event,
		Href:    "events/" + event.ID + ".html",
		Class:   noTopic,
		When:    w.Date(event.Date),
		Short:   w.Short(event.Date, p.year),
		Detail:  w.Detail(event.Date),
		Machine: wording.Machine(event.Date),
		place:   p,
	}
	for _, id := range event.Topics {
		e.Topics = append(e.Topics, m.topicByID[id])
	}
	for _, id := range event.Names {
		if n := m.nameByID[id]; n != nil {
			e.Names = append(e.Names, n)
		}
	}
	if len(e.Topics) > 0 {
		e.Class = e.Topics[0].Class
	}
	for i := range event.Mentions {
		mention := &event.Mentions[i]
		r := &report{Mention: mention, Source: m.sourceBy[mention.Source], When: w.Date(mention.Date)}
		if r.Source != nil && r.Source.Show != timeline.Cite {
			r.Quote = quoteOf(r.Source, mention)
		}
		e.Reports = append(e.Reports, r)
	}
	if event.Written != nil {
		for _, cite := range event.Written.Cites {
			e.Cites = append(e.Cites, m.cited(cite))
		}
	}
	m.judge(e)
	m.entries = append(m.entries, e)
	m.entryBy[event.ID] = e
}

// judge gives an entry its badges and its glyph.
func (m *model) judge(e *entry) {
	w := m.words
	corrected := len(e.Mentions) > 0 && e.Mentions[0].Basis == timeline.Corrected
	disagree, doubtful := false, false
	for _, mention := range e.Mentions {
		disagree = disagree || disagrees(&mention, e.Event)
		doubtful = doubtful || len(mention.Problems) > 0
	}
	e.Disputed = disagree || doubtful
	for _, b := range []struct {
		is   bool
		text string
	}{
		{e.Status == timeline.Planned, w.Announced},
		{e.Status == timeline.Alleged, w.Claim},
		{disagree, w.Disagree},
		{corrected, w.Corrected},
		{doubtful && !disagree && !corrected, w.Doubtful},
		{e.Written != nil, w.ByHand},
	} {
		if b.is {
			e.Badges = append(e.Badges, b.text)
		}
	}

	from, to := e.Date.Start().Precision, e.Date.End().Precision
	switch {
	case e.Status == timeline.Planned:
		e.Glyph.Shape = "diamond"
	case e.Date.IsInterval():
		e.Glyph.Shape = "bar"
	case e.Date.Precision() == edtf.DayP:
		e.Glyph.Shape = "disc"
	default:
		e.Glyph.Shape = "ring"
	}
	e.Glyph.Dashed = e.Date.Qualifier() != edtf.Certain || from == edtf.None || to == edtf.None || e.Disputed && !corrected
}

// disagrees reports whether a mention gives an event another date. That what
// was announced for one day came on another is no disagreement.
func disagrees(m *timeline.Mention, e *timeline.Event) bool {
	return disjoint(m.Date, e.Date) && (m.Status != timeline.Planned || e.Status == timeline.Planned)
}

// disjoint reports whether two dates have no day in common.
func disjoint(a, b edtf.Date) bool { return a.Earliest() > b.Latest() || a.Latest() < b.Earliest() }

// cited is what a hand-written event names as its source: a source of the
// site, or an address.
func (m *model) cited(cite string) link {
	if s := m.sourceBy[cite]; s != nil {
		return link{Text: s.Name, Href: s.Href}
	}
	if href := webAddress(cite); href != "" {
		return link{Text: host(href), Href: href, External: true}
	}
	return link{Text: cite}
}

// webAddress returns an address that a link may lead to: absolute, http or
// https; or "".
func webAddress(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || strings.ContainsAny(u.Host, "\"'`<>{}|^\\ ") {
		return ""
	}
	return u.String()
}

// host returns the name of the host of an address, as the name of a link.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return address
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

// span sets the years of the first and the last event.
func (m *model) span() {
	if len(m.entries) == 0 {
		return
	}
	m.first, m.last = m.heading(m.entries[0]), m.heading(m.entries[len(m.entries)-1])
}
