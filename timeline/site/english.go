package site

import (
	"strconv"
	"unicode"
	"unicode/utf8"
)

// words is the text of the interface in one language; templates have it as .T.
// What sources say is never in here. A name that ends in Lead is a sentence
// under a heading.
type words struct {
	dates dateWords

	// Around every page.
	Skip, Pages, Timeline, Topic, Topics, Sources, Check, Data string

	// The timeline.
	OverTime, Search, SearchHint, FilterBy, ShowAll, AllEvents string
	NoEvents, NoEventsLead, NoMatch, To                        string
	Legend, Disc, Bar, Ring, Dashed, Diamond                   string
	Claim, Announced, Disagree, Doubtful, Corrected, ByHand    string
	WhyThis                                                    string

	// The page of an event.
	Planned, Reported, Alleged          string
	Stated, Merged, Earlier, Later      string
	NearInTime, OnTimeline, HandWritten string

	// The pages of names.
	Names, NamesLead, People, Organisations, Places string
	Person, Organisation, Place                     string
	AlsoNamed, WhyName, AllNames, NamedHere         string

	// The pages of sources.
	SourcesLead, DateFrom, Original, Archived, EventsOf            string
	TheText, Excerpts, ExcerptsLead, CiteLead, NotDated, NoneDated string

	// Dates to check.
	CheckLead, NothingToCheck                            string
	Problems, ProblemsLead, Conflicts, ConflictsLead     string
	Inferred, InferredLead, SourceDates, SourceDatesLead string
	Undated, UndatedLead, Unused, UnusedLead             string
	Duplicates, DuplicatesLead, Correction               string
	SeverityError, SeverityWarning, SeverityNote, ToDo   string

	// Exports: the page of data, and "cite this".
	DataLead, ForJSON, ForSchema, ForCSV, ForAtom, ForICalendar string
	ForTimelineJS, ForMarkwhen, ForBibTeX, ForCSL               string
	NoFeed, CiteThis, CiteText                                  string

	// Events that are no more.
	Removed, RemovedLead, PartOf, PartOfLead string

	// 404.
	NotFound, NotFoundLead, NotFoundHome, NotFoundUp string
}

// english is the interface in English.
var english = words{
	dates: dateWords{
		months: [...]string{"January", "February", "March", "April", "May", "June", "July",
			"August", "September", "October", "November", "December"},
		weekdays: [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
		short:    [...]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
		seasons:  [...]string{"spring", "summer", "autumn", "winter"},

		bc: "%s BC", ad: "AD %s", decade: "%ss",
		century: func(n int) string { return ordinal(n) + " century" },

		about: "about %s", uncertain: "%s, uncertain", uncertainEnd: "%s (uncertain)",
		until: "by %s", since: "from %s",

		noDay: "no day given", noMonth: "no month given", noYear: "no year given",
		isUncertain: "uncertain", noStart: "no start given", noEnd: "no end given",
	},

	Skip: "Skip to the content", Pages: "Pages", Timeline: "Timeline", Topic: "Topic", Topics: "Topics",
	Sources: "Sources", Check: "Dates to check", Data: "Data",

	OverTime: "Events over time", Search: "Search the events", SearchHint: "Search events, people, places",
	FilterBy: "Filter by topic", ShowAll: "Show all", AllEvents: "All events", To: "to",
	NoEvents: "No events yet", NoEventsLead: "Put texts that name dates into content/sources and build again.",
	NoMatch: "No event matches.",
	Legend:  "What the marks mean",
	Disc:    "a day",
	Bar:     "an interval",
	Ring:    "a month, a season, a year or longer: no day is given",
	Dashed:  "uncertain, approximate, or open at one end",
	Diamond: "announced for later",
	Claim:   "claim", Announced: "announced", Disagree: "dates disagree", Doubtful: "date in doubt",
	Corrected: "date corrected", ByHand: "written by hand",
	WhyThis: "Why this date",

	Planned: "announced for later", Reported: "reported as a fact", Alleged: "stated as someone’s claim",
	Stated: "Where it is stated", Merged: "Why these reports are one event",
	Earlier: "Before", Later: "After", NearInTime: "Near in time",
	OnTimeline: "on the timeline", HandWritten: "Written by hand",

	Names: "People and places", NamesLead: "Whom and what at least two events name.",
	People: "People", Organisations: "Organisations", Places: "Places",
	Person: "Person", Organisation: "Organisation", Place: "Place",
	AlsoNamed: "Also written", WhyName: "How this name was found", AllNames: "All people and places", NamedHere: "Named here",

	SourcesLead: "The texts that this timeline is made from.",
	DateFrom:    "date from", Original: "Original", Archived: "Archived copy",
	EventsOf: "Events in this source", TheText: "The text", Excerpts: "Excerpts",
	ExcerptsLead: "Only the sentences that state events are reproduced here.",
	CiteLead:     "The text is not reproduced here.",
	NotDated:     "Not dated", NoneDated: "This source states no event with a date.",

	CheckLead:      "What a person should look at: dates in doubt, inferred, or not found.",
	NothingToCheck: "Nothing to check.",
	Problems:       "Problems in the content", ProblemsLead: "Found while reading the site’s files.",
	Conflicts:       "Dates in doubt",
	ConflictsLead:   "The words, or the sources among themselves, do not agree about these.",
	Inferred:        "Inferred dates",
	InferredLead:    "These rest on something that the text does not say in so many words.",
	SourceDates:     "Sources with an inferred date",
	SourceDatesLead: "Words such as “on Monday” count from the day of publication, which these sources do not state.",
	Undated:         "Not dated", UndatedLead: "These words name a time that could not be turned into a date.",
	Duplicates:     "Events that may be one",
	DuplicatesLead: "They are alike, and were not merged.",
	Correction:     "Correction, for the front matter of the file:",
	Unused:         "Dates of no event", UnusedLead: "These were read as dates and left off the timeline.",
	SeverityError: "Error", SeverityWarning: "Warning", SeverityNote: "Note", ToDo: "To do:",

	DataLead:      "The timeline for other programs. All files say the same as the pages, and are made anew with each build.",
	ForJSON:       "Everything, for programs: each event with its sentences, their places in the files and the steps to its date.",
	ForSchema:     "What the members of timeline.json mean.",
	ForCSV:        "A table for spreadsheets, one event a line.",
	ForAtom:       "The newest events, to follow in a feed reader, by the day on which their newest source was published. Those whose sources have no date are left out.",
	ForICalendar:  "For calendars, which begin with the year 1. What is dated to a month or a year lasts that long, and says so.",
	ForTimelineJS: "For TimelineJS 3.",
	ForMarkwhen:   "A text for Markwhen.",
	ForBibTeX:     "References to all events and sources, for LaTeX and reference managers.",
	ForCSL:        "The same for Zotero and other reference managers.",
	NoFeed:        "There is no feed and no sitemap, as the site’s address is not known. It is base_url in site.yaml.",
	CiteThis:      "Cite this", CiteText: "Text",

	Removed: "This event was removed", RemovedLead: "It was on this timeline, and is no more.",
	PartOf: "This event is now part of another", PartOfLead: "Its reports are shown with those of this event:",

	NotFound: "There is no such page", NotFoundLead: "The address may be mistyped, or the page is gone.",
	NotFoundHome: "Go to the timeline", NotFoundUp: "If that leads here again: one folder up",
}

// Events says how many events.
func (w *words) Events(n int) string { return plural(n, "event", "events") }

// SourceCount says how many sources.
func (w *words) SourceCount(n int) string { return plural(n, "source", "sources") }

// Counts says how large the site is.
func (w *words) Counts(events, sources int) string {
	return w.Events(events) + " from " + w.SourceCount(sources)
}

// ToCheck says how many dates there are to check.
func (w *words) ToCheck(n int) string { return plural(n, "date to check", "dates to check") }

// Reports says how many reports there are of one event.
func (w *words) Reports(n int) string { return plural(n, "report of this", "reports of this") }

// Passages says how many passages of texts.
func (w *words) Passages(n int) string { return plural(n, "passage", "passages") }

// Busiest says how many of a year's events are in one month, 1 to 12.
func (w *words) Busiest(n, month int) string {
	return strconv.Itoa(n) + " in " + w.dates.months[month-1]
}

// EmptyYears says that some years have no events.
func (w *words) EmptyYears(n int) string {
	if n == 1 {
		return "one year without events"
	}
	return inWords(n) + " years without events"
}

// InTime says how many events there are at a time.
func (w *words) InTime(when string, n int) string { return when + ": " + w.Events(n) }

// LeftOut says that a file cannot hold some events.
func (w *words) LeftOut(n int) string { return plural(n, "event is", "events are") + " left out." }

// Says tells the date that a report has.
func (w *words) Says(date string) string { return "This report says " + date + "." }

// OnlyYear says of a time that no more than the year is known.
func (w *words) OnlyYear(year string) string { return year + ", " + w.dates.noMonth }

// Of says that some of all events are shown; the script puts in the numbers,
// in place of $1 and $2.
func (w *words) Of() string { return "$1 of $2 events" }

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// inWords returns a number as running text has it: in letters up to twelve.
func inWords(n int) string {
	names := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	if n >= 0 && n < len(names) {
		return names[n]
	}
	return strconv.Itoa(n)
}

// capital returns s with its first letter in upper case.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}
