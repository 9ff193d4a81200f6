// Package wording has what the pages of a site say themselves, in the language
// of the site: the text of the interface, and dates in words. What sources say
// is never in here.
//
// The texts stand in message files, one a language, in YAML; messages.go reads
// them.
package wording

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words is the text of the interface in one language; templates have it as .T.
// Its fields are the keys of the message files, in Go's spelling: NoEvents is
// no_events. A name that ends in Lead is a sentence under a heading.
type Words struct {
	Dates Dates

	// Around every page.
	Skip, Pages, Timeline, Topic, Topics, Sources, Check, Data string

	// The timeline.
	OverTime, Search, SearchHint, FilterBy, ShowAll, AllEvents string
	NoEvents, NoEventsLead, NoMatch, To                        string
	Legend, Disc, Bar, Ring, Dashed, Diamond                   string
	Claim, Announced, Disagree, Doubtful, Corrected, ByHand    string
	WhyThis                                                    string

	// Finding events.
	MoreFilters, Filters, DateOf, StatusOf, PrecisionOf, Source string
	GradeDay, GradeInterval, GradeMonth, GradeYear              string
	GradeUncertain, From, Until, DateHint, Look, LookName       string
	Order, ByTime, ByRank, ShowMore, Clear, Remove, NoIndex     string

	// Overviews, and lists on several pages.
	Contents, BusiestTimes, BestAttested, LatestEvents, Parts string

	// The page of an event.
	Planned, Reported, Alleged          string
	Stated, Merged, Earlier, Later      string
	NearInTime, OnTimeline, HandWritten string
	NearInTopic, EarlierIn, LaterIn     string

	// The pages of names.
	Names, NamesLead, People, Organisations, Places string
	Person, Organisation, Place                     string
	AlsoNamed, WhyName, AllNames, NamedHere         string

	// The pages of sources.
	SourcesLead, DateFrom, Original, Archived, EventsOf            string
	TheText, Excerpts, ExcerptsLead, CiteLead, NotDated, NoneDated string
	UnusedHere                                                     string

	// Dates to check.
	CheckLead, NothingToCheck                            string
	Problems, ProblemsLead, Conflicts, ConflictsLead     string
	Inferred, InferredLead, SourceDates, SourceDatesLead string
	Undated, UndatedLead, Unused, UnusedLead             string
	Duplicates, DuplicatesLead, Correction               string
	SeverityError, SeverityWarning, SeverityNote, ToDo   string

	// Exports: the page of data, and "cite this".
	DataLead, ForJSON, ForSchema, ForCSV, ForAtom, ForICS string
	ForTimelineJS, ForMarkwhen, ForBibtex, ForCSL         string
	NoFeed, CiteThis, CiteText                            string
	Embed, EmbedLead, WithSources                         string

	// Events that are no more.
	Removed, RemovedLead, Joined, JoinedLead string

	// 404.
	NotFound, NotFoundLead, NotFoundHome, NotFoundUp string

	// What is counted.
	Counts Counts
	// Numbers are numbers in letters, from 0 on.
	Numbers []string

	// Sentences with something put in.
	Size     Pattern // {events}, {sources}
	Busiest  Pattern // {n}, {month}
	InTime   Pattern // {when}, {events}
	Says     Pattern // {date}
	OnlyYear Pattern // {year}
	Part     Pattern // {name}, {n}, {of}
	Of       string  // $1 and $2: the script puts in how many of all events are shown
}

// Counts are the things that are counted.
type Counts struct {
	Events, Sources, ToCheck, Reports, Passages, EmptyYears, LeftOut, EarlierLeftOut Plural
}

// Events says how many events.
func (w *Words) Events(n int) string { return w.Counts.Events.Of(n) }

// SourceCount says how many sources.
func (w *Words) SourceCount(n int) string { return w.Counts.Sources.Of(n) }

// SiteSize says how large the site is.
func (w *Words) SiteSize(events, sources int) string {
	return w.Size.With("events", w.Events(events), "sources", w.SourceCount(sources))
}

// ToCheck says how many dates there are to check.
func (w *Words) ToCheck(n int) string { return w.Counts.ToCheck.Of(n) }

// Reports says how many reports there are of one event.
func (w *Words) Reports(n int) string { return w.Counts.Reports.Of(n) }

// Passages says how many passages of texts.
func (w *Words) Passages(n int) string { return w.Counts.Passages.Of(n) }

// LeftOut says that a file cannot hold some events.
func (w *Words) LeftOut(n int) string { return w.Counts.LeftOut.Of(n) }

// EarlierLeftOut says that a page begins after some events.
func (w *Words) EarlierLeftOut(n int) string { return w.Counts.EarlierLeftOut.Of(n) }

// EmptyYears says that some years have no events.
func (w *Words) EmptyYears(n int) string {
	number := strconv.Itoa(n)
	if n >= 0 && n < len(w.Numbers) {
		number = w.Numbers[n]
	}
	return strings.ReplaceAll(w.Counts.EmptyYears.Of(n), "{number}", number)
}

// InMonth says how many of a year's events are in one month, 1 to 12.
func (w *Words) InMonth(n, month int) string {
	return w.Busiest.With("n", strconv.Itoa(n), "month", w.Dates.MonthsIn[month-1])
}

// EventsIn says how many events there are at a time.
func (w *Words) EventsIn(when string, n int) string {
	return w.InTime.With("when", when, "events", w.Events(n))
}

// ReportSays tells the date that a report has.
func (w *Words) ReportSays(date string) string { return w.Says.With("date", date) }

// YearAlone says of a time that no more than the year is known.
func (w *Words) YearAlone(year string) string { return w.OnlyYear.With("year", year) }

// PartOf names one of several parts of something.
func (w *Words) PartOf(name string, n, of int) string {
	return w.Part.With("name", name, "n", strconv.Itoa(n), "of", strconv.Itoa(of))
}

// Pattern is a text with places for others, each a name in braces.
type Pattern string

// With returns the pattern with its places filled: each name with the text
// that follows it.
func (p Pattern) With(namesAndTexts ...string) string {
	pairs := make([]string, len(namesAndTexts))
	for i, s := range namesAndTexts {
		if i%2 == 0 {
			s = "{" + s + "}"
		}
		pairs[i] = s
	}
	return strings.NewReplacer(pairs...).Replace(string(p))
}

// Capital returns s with its first letter in upper case.
func Capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
