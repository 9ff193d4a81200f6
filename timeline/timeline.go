// Package timeline is the vocabulary of Solnoma: events, the mentions they
// rest on, the sources those stand in, and problems for the author of the
// content; and what is true of a timeline as a whole: its order and which
// events are the same.
//
// The package reads and writes nothing. All offsets are of bytes in the file
// on disk, front matter included; lines and columns count from 1, columns in
// bytes.
package timeline

import (
	"solnoma/timeline/edtf"
	"solnoma/timeline/names"
)

// Timeline is everything that a site is made from.
type Timeline struct {
	Title   string
	Events  []Event  // in the order of Compare
	Sources []Source // by slug
	// Undated holds what names a time that could not be turned into a date.
	Undated []Passage
	// Unused holds what was read as a date and is no event's, with the reason.
	Unused   []Passage
	Problems []Problem // in the order of CompareProblems
	// Names are the people, organisations and places that at least two events
	// name, in the order of names.Kinds and by label.
	Names []Name
	// NameRules is what the site says about names.
	NameRules names.Rules
	// Lost are the events that the site had and has no more.
	Lost []Lost
}

// Lost is an event that is no more: its address is answered still.
type Lost struct {
	ID    string
	Date  edtf.Date
	Title string
	Into  string // the id of the event that it is a part of now; "" for none
}

// Name is a person, an organisation or a place.
type Name struct {
	// ID is the name's address: lower-case letters, digits and hyphens.
	ID       string
	Kind     names.Kind
	Label    string   // its fullest common form
	Variants []string // its other forms in the texts, the most common first
	// Why says what shows its kind, and why each variant is the same name; in
	// plain words.
	Why    []string
	Events int // number of events that name it
}

// Event is one thing that happened, is planned or is said to have happened.
type Event struct {
	// ID is the event's address: lower-case letters, digits and hyphens.
	ID     string
	Date   edtf.Date
	Title  string
	Status Status
	Topics []string // ids of topics, sorted
	// Mentions are the reports of the event, best first: the first gave the
	// event its date and id and, unless that names nobody, its title. There is
	// always one.
	Mentions []Mention
	// Written is set for an event written by hand.
	Written *Written
	// Merged says, for each mention but the first, why it is the same event:
	// "merged because …".
	Merged []string
	// Names are the ids of the names in the title and in the sentences of the
	// mentions, in the order of Timeline.Names.
	Names []string
	// Former are the other ids that reports of it had, when they were events of
	// their own.
	Former []string
}

// Written is what an event written by hand has beyond its date and title.
type Written struct {
	File  string   // relative to the site, with slashes
	Body  string   // Markdown
	Cites []string // slugs of sources, or addresses of pages elsewhere
}

// Status says how the text states an event.
type Status string

// The ways of stating an event.
const (
	Reported Status = "reported" // it happened
	Planned  Status = "planned"  // it is announced for later
	Alleged  Status = "alleged"  // it is someone's claim
)

// Mention is one place that states an event and its date.
type Mention struct {
	Source     string // slug; "" for an event written by hand
	File       string // relative to the site, with slashes
	Start, End int    // of the date expression
	Line       int
	Column     int
	Text       string // the file's bytes from Start to End
	Sentence   Sentence
	// Clause is the part of the sentence that tells of the event, in bytes of
	// the file: the clause or noun phrase that the date is of.
	Clause Stretch
	Date   edtf.Date
	Basis  Basis
	// Why holds the steps that led to the date, in plain words, in order.
	Why []string
	// Problems says what is doubtful about the date, in plain words.
	Problems []string
	Title    string
	Status   Status
	Decision Decision
	names    []int32 // in its sentence and its title, as numbers of the index
}

// Stretch is a stretch of a file, in bytes.
type Stretch struct{ Start, End int }

// Sentence is the sentence that a date stands in.
type Sentence struct {
	Start, End int
	Text       string // without markup, white space folded
}

// Basis says how the words state a date.
type Basis string

// From the plainest to the least.
const (
	Explicit  Basis = "explicit"  // the words say the whole date
	Partial   Basis = "partial"   // a part is said, the rest is in the text around it
	Relative  Basis = "relative"  // counted from another date in the text
	Deictic   Basis = "deictic"   // counted from the day of publication
	Inferred  Basis = "inferred"  // rests on something the text does not say
	Corrected Basis = "corrected" // set by hand
)

// Source is a text that events are taken from.
type Source struct {
	Slug, File string
	// Part is the bytes of the file that are its text, where the file is a
	// digest that holds several; zero for all of it.
	Part             Stretch
	Title, Publisher string
	Author           string
	Date             edtf.Date // when it was published; zero where nothing says so
	// DateBasis says where Date is from, in plain words: "front matter",
	// "byline, line 10", "inferred from the dates in the text".
	DateBasis    string
	URL, Archive string
	Topics       []string
	Language     string // BCP 47
	Show         Show
	Events       int // number of events that it mentions
	// Sentences are the whole text, in order. Names are looked for in all of
	// it: who "the president" of one sentence is, another may say.
	Sentences []Sentence
}

// Show is how much of a source's text the site may reproduce.
type Show string

// The amounts of text shown.
const (
	Full    Show = "full"
	Excerpt Show = "excerpt" // the sentences of its events only
	Cite    Show = "cite"    // its title and where it is
)

// Passage is a stretch of a source's text that became no event.
type Passage struct {
	File         string
	Line, Column int
	Start, End   int
	Text         string
	Why          []string
}

// Severity is how bad a problem is.
type Severity string

// The severities. An Error stops the build.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note" // for a person to look at; nothing is wrong with the form
)

// Problem is something for the author of the content to mend.
type Problem struct {
	File         string // relative to the site, with slashes
	Line, Column int    // 0 where the whole file is meant
	Code         string // a short name of the kind: "unknown-key"
	Severity     Severity
	Message      string // what is wrong, without the place
	Hint         string // what to do
	// Fix settles the problem when it stands among the corrections in the front
	// matter of the file: an item of that list, in YAML, of several lines. It is
	// "" where no correction can.
	Fix string
}
