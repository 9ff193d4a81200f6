// Package content reads what a person has written into a site folder: its
// configuration, sources, events, pages and corrections. What it cannot read
// it reports as problems, all of them at once.
package content

import (
	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/ledger"
	"solnoma/timeline/names"
	"solnoma/timeline/prose"
	"solnoma/timeline/timex"
)

// Site is a site folder, read.
type Site struct {
	Config  Config
	Sources []*Source // by File
	Events  []*Event  // by File
	Pages   []*Page   // by File
	Names   names.Rules
	Ledger  *ledger.Ledger // nil where the site has none
}

// Config is site.yaml.
type Config struct {
	Title       string
	Description string // one or two sentences under the title
	Language    string // BCP 47, of the interface; default "en"
	BaseURL     string // absolute, with a trailing slash, or ""
	Timezone    string // IANA name; default "UTC"
	// DateOrder settles all-figures dates: "dmy", "mdy", or "" for what the
	// text itself shows.
	DateOrder string
	// EventsPerPage is how many events one page shows at most; a timeline with
	// more has an overview. 0 leaves it to the site.
	EventsPerPage int
	NoCheckPage   bool // leaves out the page of dates to check
	Theme         Theme
	Topics        []Topic // in the order written; a topic that only a source names is added behind them
}

// Topic groups events.
type Topic struct {
	ID          string // lower-case letters, digits and hyphens
	Title       string
	Description string
	Color       string // a CSS colour "#rrggbb", or "" for the next of the site's own
}

// Source is one text.
type Source struct {
	timeline.Source
	Bytes []byte // the whole file
	Body  int    // where the text begins, behind the front matter
	// Published is the day it was published, in the source's own time zone,
	// as the front matter has it; zero where it says nothing.
	Published edtf.Date
	// Timezone is the IANA name of the zone that its clock times are in.
	Timezone string
	// Order is how its dates in figures are read where neither they nor its
	// language settle it, as date_order in site.yaml has it.
	Order       timex.Order
	Doc         *prose.Document
	Corrections []Correction
}

// Correction is one entry of corrections in a source's front matter.
type Correction struct {
	Match string
	Nth   int // which occurrence, from 1; 0 where Match must be the only one
	// Start and End are the bytes of the file that Match names.
	Start, End int
	Line       int // of the correction itself
	Column     int

	// What it sets; the zero value leaves as is.
	Date   edtf.Date
	Drop   bool
	Title  string
	Topics []string
	Status timeline.Status
	Merge  string // the id of the event that this one is
	Split  bool   // the event is not merged with any that it is like
	Note   string
}

// Event is an event written by hand.
type Event struct {
	File  string
	Bytes []byte
	Body  int    // where the Markdown begins, as for a Page
	ID    string // of the file's path below content/events
	Date  edtf.Date
	// DateStart and DateEnd are the bytes of the front matter's date value.
	DateStart, DateEnd   int
	DateLine, DateColumn int
	Title                string
	Status               timeline.Status
	Topics               []string
	Cites                []string // the front matter's sources: slugs, or addresses; each once
	Doc                  *prose.Document
}

// Page is a further page of the site.
type Page struct {
	File  string
	Slug  string
	Title string
	Nav   int // its place among the pages in the menu, from 1; 0 for behind those that have one
	Bytes []byte
	// Body is where the Markdown begins: behind the front matter and, where
	// the text itself begins with the title as a heading, behind that.
	Body int
}
