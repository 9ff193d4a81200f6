// Package names finds the names of people, organisations and places in
// sentences, and joins the variants of one name.
//
// It works by rules and word lists, which are data by language; there is no
// model. Precision comes before recall: what the words do not show to be a
// name of a kind is left out. Each decision can be said in plain words.
//
// Find looks at one sentence. Join looks at all sentences of all sources: it
// settles what one sentence leaves open, and says which names are one.
package names

import "strings"

// Kind is what a name is of.
type Kind string

// The kinds of name.
const (
	Person       Kind = "person"
	Organisation Kind = "organisation"
	Place        Kind = "place"
)

// Kinds are all kinds, in the order in which they are shown.
var Kinds = []Kind{Person, Organisation, Place}

// Found is a name in a sentence.
type Found struct {
	Start, End int // bytes of the sentence; without a title, an article or 's
	// Kind is empty where this sentence does not show what the name is of: the
	// words may be no name then. Join may know more.
	Kind Kind
	// Why says in plain words what shows the kind: "“President” stands before
	// it". It is empty where Kind is.
	Why string
	// Title is the last word of the title or role before a person's name, in
	// lower case: "president". It may be empty.
	Title string

	sure    uint8 // how plainly the sentence shows the kind: 0 to 3
	rule    rule
	initial bool   // its first word begins the sentence, and may be no part of it
	owner   int32  // the country it belongs to, as a number of the language's entries; 0 for none
	entry   int32  // what it is in the language's lists, or in the rules; 0 for nothing
	head    int32  // bytes of the owner at its start: "Russian ", "Kazakhstan’s "
	tail    int32  // the byte that the owner at its end begins at: " of Kazakhstan"; 0 for none
	long    int32  // of an abbreviation in brackets: 1 + the index of the name that it stands for
	cue     string // the words that the rule rests on
	placed  bool   // a preposition of place or an article stands before it
	article bool   // an article, "in" or the like stands before it
}

// rule is what shows the kind of a name.
type rule uint8

const (
	noRule rule = iota
	byList
	bySite
	byTitle
	byRole
	byGiven
	bySuffix
	byAge
	byWho
	byApposition
	byParticle
	byInitial
	byHead
	byForm
	byOrganisationNoun
	byCorporate
	byBrackets
	byType
	byCity
	byCountryBehind
	byIn
	bySurnameAlone // of Join
)

// why says what shows the kind.
func (r rule) why(cue string) string {
	switch r {
	case byList:
		return "it is in the list of " + cue
	case bySite:
		return "content/names.yaml says so"
	case byTitle, byRole, byOrganisationNoun, byCity:
		return quoted(cue) + " stands before it"
	case byGiven:
		return quoted(cue) + " is a given name"
	case bySuffix:
		return "it ends in “-" + cue + "”, as surnames do"
	case byAge:
		return "an age stands beside it"
	case byCountryBehind:
		return "a country stands behind it"
	case byWho, byApposition, byCorporate, byType:
		return quoted(cue) + " stands behind it"
	case byParticle:
		return "it has “" + cue + "” in it, as names of people do"
	case byInitial:
		return "it has an initial in it"
	case byHead, byForm:
		return "it has the word " + quoted(cue) + " in it"
	case byBrackets:
		return "it stands in brackets behind " + quoted(cue)
	case byIn:
		return "“in” stands before it more than once"
	case bySurnameAlone:
		return "its last word, " + quoted(cue) + ", stands for it elsewhere in the source"
	}
	return ""
}

func quoted(s string) string { return "“" + s + "”" }

// Finder finds names in sentences of one language. It may be used by several
// goroutines at once.
type Finder struct {
	lang  *language
	site  *phrases // of the site's own rules; may be nil
	rules []entry  // of these, from 1
}

// For returns the finder for a language, a BCP 47 tag; English where there is
// none of its own.
func For(tag string) *Finder {
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	for _, l := range languages() {
		if l.tag == base {
			return &Finder{lang: l}
		}
	}
	return &Finder{lang: languages()[0]}
}

// Find returns the names of a sentence in their order. They do not overlap.
func (f *Finder) Find(sentence string) []Found {
	var s scan
	s.read(f, sentence)
	return s.public()
}
