// Package export writes a timeline in the formats of other programs: JSON,
// CSV, Atom, iCalendar, TimelineJS and Markwhen, and the sitemap of its site.
// Each format has a file.
//
// All of them keep to what the sources say. A format that cannot state a date
// as it is (a month, "about 1904", "by 10 January") gets the days that it can
// mean, or the end that is known, together with the date in words. The words
// of a source are in no file where the source may only be cited. The same
// arguments give the same bytes.
package export

import (
	"cmp"
	"html"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
)

// Options says what a timeline does not: the words, and where its site is.
type Options struct {
	Title, Description string
	Language           string // BCP 47; of titles and words
	// BaseURL is the site's address, with a slash at its end; "" where it is
	// not known. Then links lead to the sources only, and there is no feed.
	BaseURL string
	// EventPage returns the address of an event's page, from the site's root.
	EventPage func(id string) string
	// Topic returns the title of a topic.
	Topic func(id string) string
	// Describe returns a date in words, in full.
	Describe func(edtf.Date) string
	// Status says in words how the text states an event.
	Status func(timeline.Status) string
	// Link returns an address that a link may lead to, "" for one that may
	// not: what a source says of itself may be anything.
	Link func(address string) string
	// LeftOut says that a format cannot hold some of the events.
	LeftOut func(n int) string
}

// File is a file of an export.
type File struct {
	Name string // its path from the site's root
	Data []byte
	// LeftOut is the number of events that the format cannot hold.
	LeftOut int
}

// The names of the files.
const (
	JSONName       = "timeline.json"
	SchemaName     = "timeline.schema.json"
	CSVName        = "timeline.csv"
	AtomName       = "feed.xml"
	ICalendarName  = "timeline.ics"
	TimelineJSName = "timelinejs.json"
	MarkwhenName   = "timeline.mw"
	SitemapName    = "sitemap.xml"
	RobotsName     = "robots.txt"
)

// Files returns the timeline in every format. There is no feed where the
// site's address is not known, as the format demands addresses.
func Files(tl *timeline.Timeline, o Options) ([]File, error) {
	data, err := JSON(tl, o)
	if err != nil {
		return nil, err
	}
	files := []File{{Name: JSONName, Data: data}, {Name: SchemaName, Data: TimelineSchema}}
	if data, err = CSV(tl, o); err != nil {
		return nil, err
	}
	files = append(files, File{Name: CSVName, Data: data})
	if o.BaseURL != "" {
		data, left, err := Atom(tl, o)
		if err != nil {
			return nil, err
		}
		files = append(files, File{AtomName, data, left})
	}
	data, left := ICalendar(tl, o)
	files = append(files, File{ICalendarName, data, left})
	if data, err = TimelineJS(tl, o); err != nil {
		return nil, err
	}
	return append(files, File{Name: TimelineJSName, Data: data}, File{Name: MarkwhenName, Data: Markwhen(tl, o)}), nil
}

// reader reads a timeline for all formats.
type reader struct {
	Options
	tl       *timeline.Timeline
	sourceBy map[string]*timeline.Source // by slug
	labelBy  map[string]string           // of names, by id
}

func newReader(tl *timeline.Timeline, o Options) *reader {
	r := &reader{Options: o, tl: tl, sourceBy: map[string]*timeline.Source{}, labelBy: map[string]string{}}
	for i := range tl.Sources {
		r.sourceBy[tl.Sources[i].Slug] = &tl.Sources[i]
	}
	for _, n := range tl.Names {
		r.labelBy[n.ID] = n.Label
	}
	return r
}

// sentence returns the sentence of a mention, "" where the site may not
// reproduce it.
func (r *reader) sentence(m *timeline.Mention) string {
	if s := r.sourceBy[m.Source]; s != nil && s.Show == timeline.Cite {
		return ""
	}
	return m.Sentence.Text
}

// reference is what an event rests on.
type reference struct {
	source   *timeline.Source // nil for what is not a source of the site
	name     string           // its title
	address  string           // of a page that a link may lead to, or ""
	sentence string           // "" where there is none to show
}

// references returns what an event rests on, the best first: its reports, and
// what an event written by hand cites.
func (r *reader) references(e *timeline.Event) []reference {
	var all []reference
	add := func(slug, sentence string) {
		if s := r.sourceBy[slug]; s != nil {
			all = append(all, reference{s, cmp.Or(s.Title, s.Slug), r.Link(s.URL), sentence})
		}
	}
	for i := range e.Mentions {
		add(e.Mentions[i].Source, r.sentence(&e.Mentions[i]))
	}
	if e.Written != nil {
		for _, cite := range e.Written.Cites {
			if r.sourceBy[cite] != nil {
				add(cite, "")
			} else {
				all = append(all, reference{name: cite, address: r.Link(cite)})
			}
		}
	}
	return all
}

// first returns the first of an event's references, or an empty one.
func (r *reader) first(e *timeline.Event) reference {
	if all := r.references(e); len(all) > 0 {
		return all[0]
	}
	return reference{}
}

// credit returns who published a reference, and when.
func (r *reader) credit(ref reference) string {
	if ref.source == nil {
		return ""
	}
	s := ref.source
	return strings.Join(slices.DeleteFunc([]string{cmp.Or(s.Publisher, s.Author), r.Describe(s.Date)},
		func(s string) bool { return s == "" }), ", ")
}

// address returns the address of an event's page, "" where it is not known.
func (r *reader) address(e *timeline.Event) string {
	if r.BaseURL == "" {
		return ""
	}
	return r.BaseURL + r.EventPage(e.ID)
}

// topics returns the titles of an event's topics.
func (r *reader) topics(e *timeline.Event) []string {
	var all []string
	for _, id := range e.Topics {
		all = append(all, r.Topic(id))
	}
	return all
}

// words says what a reader has to know beyond an event's title: when it was,
// and whether it was.
func (r *reader) words(e *timeline.Event) string {
	text := r.Describe(e.Date)
	if e.Status != timeline.Reported {
		text += " (" + r.Status(e.Status) + ")"
	}
	return text
}

// newest returns the newest day on which a source of the event was published,
// the first day that its date can mean; false where none says when.
func (r *reader) newest(e *timeline.Event) (day edtf.Day, ok bool) {
	for _, ref := range r.references(e) {
		if ref.source == nil || ref.source.Date.IsZero() {
			continue
		}
		if d, _ := known(ref.source.Date); !ok || d > day {
			day, ok = d, true
		}
	}
	return day, ok
}

// body returns what is known of an event as HTML, with all of it escaped.
func (r *reader) body(e *timeline.Event) string {
	var b strings.Builder
	b.WriteString("<p>" + html.EscapeString(r.words(e)) + "</p>")
	for _, ref := range r.references(e) {
		if ref.sentence != "" {
			b.WriteString(`<blockquote dir="auto">` + html.EscapeString(ref.sentence) + "</blockquote>")
		}
		name := html.EscapeString(ref.name)
		if ref.address != "" {
			name = `<a href="` + html.EscapeString(ref.address) + `">` + name + "</a>"
		}
		if credit := r.credit(ref); credit != "" {
			name += ", " + html.EscapeString(credit)
		}
		b.WriteString("<p>" + name + "</p>")
	}
	return b.String()
}

// ends returns the two ends of a date; where one is open it is the other,
// which is all that is known.
func ends(d edtf.Date) (from, to edtf.Point) {
	from, to = d.Start(), d.End()
	switch {
	case from.Precision == edtf.None:
		from = to
	case to.Precision == edtf.None:
		to = from
	}
	return from, to
}

// known returns the first and the last day that a date can mean; where an end
// is open, those of the other end.
func known(d edtf.Date) (first, last edtf.Day) {
	from, to := ends(d)
	return from.Earliest(), to.Latest()
}

// exact reports whether the days that known returns are all that a date says.
func exact(d edtf.Date) bool {
	return d.Start().Precision == edtf.DayP && d.End().Precision == edtf.DayP && d.Qualifier() == edtf.Certain
}

// oneLine returns a text without line breaks and other control characters, and
// with its white space folded.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, "\uFFFD"), func(r rune) bool {
		return r <= ' ' || r >= 0x7f && r <= 0x9f || r == '\u2028' || r == '\u2029'
	}), " ")
}
