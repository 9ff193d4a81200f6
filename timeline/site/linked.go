package site

import (
	"strings"
	"unicode/utf8"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
)

// The data of an event's page for programs that read JSON-LD, in the words of
// schema.org. Of an Event that vocabulary knows neither what it rests on nor a
// date beyond ISO 8601, but of a page it does: so what cites the sources and
// has the date in EDTF (temporalCoverage) is the page about the event.
type (
	linkedEvent struct {
		Context     string     `json:"@context"`
		Type        string     `json:"@type"`
		Name        string     `json:"name"`
		Description string     `json:"description"`
		StartDate   string     `json:"startDate,omitempty"`
		EndDate     string     `json:"endDate,omitempty"`
		EventStatus string     `json:"eventStatus,omitempty"`
		SubjectOf   linkedPage `json:"subjectOf"`
	}
	linkedPage struct {
		Type             string         `json:"@type"`
		Name             string         `json:"name"`
		URL              string         `json:"url,omitempty"`
		Language         string         `json:"inLanguage,omitempty"`
		TemporalCoverage string         `json:"temporalCoverage"`
		IsPartOf         linkedThing    `json:"isPartOf"`
		Citation         []linkedSource `json:"citation,omitempty"`
	}
	linkedSource struct {
		Type      string       `json:"@type"`
		Name      string       `json:"name,omitempty"`
		Author    *linkedThing `json:"author,omitempty"`
		Publisher *linkedThing `json:"publisher,omitempty"`
		Published string       `json:"datePublished,omitempty"`
		URL       string       `json:"url,omitempty"`
		Archive   string       `json:"archivedAt,omitempty"`
		Language  string       `json:"inLanguage,omitempty"`
	}
	linkedThing struct {
		Type string `json:"@type"`
		Name string `json:"name"`
	}
)

// linkedEvent makes the data of an event, whose page is at an address that may
// be "".
func (m *model) linkedEvent(e *entry, address string) linkedEvent {
	x := linkedEvent{
		Context: "https://schema.org", Type: "Event", Name: e.Title, Description: m.summary(e),
		StartDate: isoDate(e.Date.Start()), EndDate: isoDate(e.Date.End()),
		SubjectOf: linkedPage{
			Type: "WebPage", Name: e.Title, URL: address, Language: m.language(),
			TemporalCoverage: e.Date.String(), IsPartOf: linkedThing{"WebSite", m.config.Title},
		},
	}
	if e.Status == timeline.Planned {
		x.EventStatus = "https://schema.org/EventScheduled"
	}
	for _, w := range m.worksOf(e) {
		source := linkedSource{Type: "CreativeWork", Name: w.Title, URL: w.URL, Archive: w.Archive, Language: w.Language}
		if w.Author != "" {
			source.Author = &linkedThing{"Thing", w.Author} // a person, or an organisation
		}
		if w.Publisher != "" {
			source.Publisher = &linkedThing{"Organization", w.Publisher}
		}
		if !w.Date.IsInterval() {
			source.Published = isoDate(w.Date.Start())
		}
		x.SubjectOf.Citation = append(x.SubjectOf.Citation, source)
	}
	return x
}

// isoDate returns a year, month or day that is certain as ISO 8601 has it, ""
// for any other.
func isoDate(p edtf.Point) string {
	if p.Qualifier == edtf.Certain && (p.Precision == edtf.Year || p.Precision == edtf.Month || p.Precision == edtf.DayP) {
		return p.String()
	}
	return ""
}

// summary is what a link to an event says of it elsewhere: when and whether it
// was, and the sentence of its first report, if that may be shown.
func (m *model) summary(e *entry) string {
	const most = 280 // bytes of the sentence, about what previews show
	text := e.When
	if e.Status != timeline.Reported {
		text += " (" + m.statusWords(e.Status) + ")"
	}
	lead := e.Lead()
	if lead == nil || len(lead.Quote.Pieces) == 0 {
		return text
	}
	sentence := strings.Join(strings.Fields(lead.Sentence.Text), " ")
	if len(sentence) > most {
		cut := most
		for !utf8.RuneStart(sentence[cut]) {
			cut--
		}
		if i := strings.LastIndexByte(sentence[:cut], ' '); i > 0 {
			cut = i
		}
		sentence = sentence[:cut] + " …"
	}
	return text + ". " + sentence
}

// language returns the language of the interface and of titles.
func (m *model) language() string {
	if m.config.Language == "" {
		return "en"
	}
	return m.config.Language
}
