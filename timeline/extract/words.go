package extract

// What the package knows of English: the words of a sentence, and the lists
// that judging and titles rest on.

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/timex"
)

// word is a word or mark of a sentence.
type word struct {
	start, end int
	lower      string
	capital    bool
	mark       bool
	verb       bool // it can be the verb of a clause
	inDate     bool // it is part of an expression of time
	cut        bool // a clause goes on here behind a relative one
	aside      bool // it stands in brackets or between dashes, without the date
	name       bool // … and is a name, which a title keeps: ", Abdusalom Azizov,"
}

// plain reports whether the word counts for the structure of the sentence.
func (w *word) plain() bool { return !w.inDate && !w.aside }

// parse takes a sentence apart, and notes which words are verbs, dates and asides.
func parse(text string, dates []timex.Reading) []word {
	words := split(text)
	markDates(words, dates)
	markBrackets(words)
	for i := range words {
		w := &words[i]
		if w.mark || w.inDate {
			continue
		}
		switch {
		case auxiliaries[w.lower]:
			w.verb = true
		case irregular[w.lower] || presentVerbs[w.lower]:
			w.verb = !w.capital || i == 0
			// "the talks", "according to reports": a noun behind an article or preposition.
			if i > 0 && (determiners[words[i-1].lower] && words[i-1].lower != "that" || presentVerbs[w.lower] && prepositions[words[i-1].lower]) {
				w.verb = false
			}
		case len(w.lower) > 4 && strings.HasSuffix(w.lower, "ed"):
			w.verb = !w.capital && !adjectiveEd[w.lower] && !strings.Contains(w.lower, "-") && !(i > 0 && determiners[words[i-1].lower] && words[i-1].lower != "that")
		case i > 0 && subjects[words[i-1].lower] && !w.capital && !prepositions[w.lower] && !clauseOpeners[w.lower] && !strings.HasSuffix(w.lower, "ly") && !pronouns[w.lower]:
			w.verb = true
		case i > 0 && !w.capital && !prepositions[w.lower] && !determiners[w.lower]:
			// The bare form behind an auxiliary: "did not attend", "will pay".
			k := i - 1
			for k > 0 && (negations[words[k].lower] || strings.HasSuffix(words[k].lower, "ly") || words[k].lower == "also") {
				k--
			}
			w.verb = bareFormAfter[words[k].lower]
		}
	}
	presentVerb(words)
	markAppositions(words)
	markRelatives(words)
	return words
}

// presentVerb looks for the verb of a sentence that seems to have none: a word
// in -s behind a noun, as in "Parliament elects his successor".
func presentVerb(words []word) {
	for i := range words {
		if words[i].verb && words[i].plain() {
			return
		}
	}
	for i := 1; i+1 < len(words); i++ {
		w, before, after := &words[i], words[i-1], words[i+1]
		if w.mark || w.capital || w.inDate || w.aside || len(w.lower) < 4 || !strings.HasSuffix(w.lower, "s") || strings.HasSuffix(w.lower, "ss") {
			continue
		}
		noun := !before.mark && !determiners[before.lower] && !prepositions[before.lower]
		if noun && (determiners[after.lower] || after.capital || prepositions[after.lower] && after.lower != "of" || strings.HasSuffix(after.lower, "ly")) {
			w.verb = true
			return
		}
	}
}

// markDates marks the words of the dates, the dash of a span, and what a date
// counts from ("two weeks after {the treaty was signed}"). Both lists are in
// the order of the text.
func markDates(words []word, dates []timex.Reading) {
	i := 0
	for k := 0; k < len(dates); k++ {
		first := &dates[k]
		k = spanEnd(dates, k)
		if first.Meaning.Kind == timex.Vague {
			continue
		}
		for i < len(words) && words[i].start < first.Start {
			i++
		}
		for i < len(words) && words[i].end <= dates[k].End {
			words[i].inDate = true
			i++
		}
		if first.Meaning.Kind == timex.Shift && first.Meaning.Anchor == timex.Beside {
			for i < len(words) && !words[i].mark {
				words[i].inDate = true
				i++
			}
		}
	}
}

// markAppositions marks what stands between two commas and only describes the
// noun before it: "Danylyuk, once the secretary of a council, said", "a man,
// bruised in the face, on Monday", "Zakharova, who speaks for the ministry,".
func markAppositions(words []word) {
	for i := 1; i+2 < len(words); i++ {
		if words[i].lower != "," || words[i].aside || words[i-1].inDate || words[i-1].mark {
			continue
		}
		j, verbs := i+1, 0
		for relative := false; j < len(words) && j < i+18 && words[j].lower != "," && !words[j].inDate; j++ {
			relative = relative || relatives[words[j].lower]
			if words[j].verb && (!relative || relatives[words[i+1].lower]) {
				verbs++
			}
		}
		if j >= len(words)-1 || words[j].lower != "," || verbBefore(words[:i]) == 0 && verbs > 0 && !relatives[words[i+1].lower] {
			continue
		}
		open, behind := words[i+1], words[j+1]
		leadsOn := behind.verb || prepositions[behind.lower] && j+2 < len(words) && words[j+2].inDate || behind.inDate
		described := relatives[open.lower] && open.lower != "that" || verbs == 0 && (determiners[open.lower] || open.lower == "once" || open.lower == "then" || open.lower == "now" || open.capital) ||
			verbs == 1 && open.verb && (participles[open.lower] || strings.HasSuffix(open.lower, "ed"))
		if leadsOn && described {
			markAside(words[i : j+1])
			for k := i; k <= j && open.capital && j-i <= 4; k++ {
				words[k].name = true
			}
			i = j
		}
	}
}

// verbBefore counts the verbs among words.
func verbBefore(words []word) (n int) {
	for _, w := range words {
		if w.verb && w.plain() {
			n++
		}
	}
	return n
}

// markRelatives marks a relative clause within a sentence whose verb is still
// to come, where it holds no date: "groups {that had not been there} appeared".
func markRelatives(words []word) {
	for i := 1; i < len(words); i++ {
		w := words[i]
		if !relatives[w.lower] || w.aside || words[i-1].mark || words[i-1].verb || verbBefore(words[:i]) > 0 {
			continue
		}
		first := i + 1
		for first < len(words) && !words[first].verb {
			first++
		}
		dated := first < len(words) && dateIn(words[i:first])
		for k := first + 1; k < len(words) && !words[k].mark; k++ {
			before := words[k-1]
			dated = dated || words[k].inDate
			if !words[k].verb || before.verb || negations[before.lower] || before.lower == "to" || before.lower == "and" || before.lower == "or" || strings.HasSuffix(before.lower, "ly") ||
				bareFormAfter[before.lower] || k+1 < len(words) && words[k+1].lower == "by" {
				continue
			}
			if dated {
				words[k].cut = true
			} else {
				markAside(words[i:k])
			}
			i = k
			break
		}
	}
}

// markBrackets marks what stands in brackets or between two dashes, where none
// of it is a date that the rest does not have.
func markBrackets(words []word) {
	open := -1
	for i := 0; i < len(words); i++ {
		w := &words[i]
		switch {
		case w.lower == "(" || w.lower == "[":
			open = i
		case (w.lower == ")" || w.lower == "]") && open >= 0:
			if !dateIn(words[open:i]) {
				markAside(words[open : i+1])
			}
			open = -1
		}
	}
	open = -1
	for i := 0; i < len(words); i++ {
		if !isDash(words, i) || words[i].aside {
			continue
		}
		end := i
		for end+1 < len(words) && words[end+1].mark && words[end+1].lower == "-" {
			end++ // "--"
		}
		switch {
		case open < 0:
			open = i
		case i-open < 30 && (!dateIn(words[open:i]) || dateIn(words[:open])):
			markAside(words[open : end+1])
			open = -1
		default:
			open = i
		}
		i = end
	}
}

func markAside(words []word) {
	for i := range words {
		words[i].aside = true
	}
}

func dateIn(words []word) bool {
	for i := range words {
		if words[i].inDate {
			return true
		}
	}
	return false
}

// isDash reports whether a mark parts two thoughts: a dash between spaces, an
// em dash, two hyphens.
func isDash(words []word, i int) bool {
	w := words[i]
	if !w.mark || w.inDate {
		return false
	}
	spaced := i > 0 && words[i-1].end < w.start
	return w.lower == "—" || (w.lower == "–" || w.lower == "-") && spaced
}

// split takes a sentence apart into words and marks. A word keeps its
// apostrophes and inner hyphens and points: "president’s", "30-year", "U.S.".
func split(text string) []word {
	var out []word
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsSpace(r):
			i += n
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			j := i
			for j < len(text) {
				r, n := utf8.DecodeRuneInString(text[j:])
				if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
					next, _ := utf8.DecodeRuneInString(text[j+n:])
					inner := strings.ContainsRune("'’-–.,/", r) && (unicode.IsLetter(next) || unicode.IsDigit(next)) && (r != ',' || unicode.IsDigit(next))
					if !inner && !(r == '.' && j-i == 1 && unicode.IsUpper(rune(text[i]))) && !(r == '.' && strings.Contains(text[i:j], ".")) {
						break
					}
				}
				j += n
			}
			first, _ := utf8.DecodeRuneInString(text[i:])
			out = append(out, word{start: i, end: j, lower: strings.ToLower(strings.ReplaceAll(text[i:j], "’", "'")), capital: unicode.IsUpper(first)})
			i = j
		default:
			out = append(out, word{start: i, end: i + n, lower: string(r), mark: true})
			i += n
		}
	}
	return out
}

// The word lists of English that judging and titles rest on.

func set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

var (
	auxiliaries = set("is are was were be been being am has have had having do does did will would shall should can could may might must 'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't")

	bareFormAfter = set("do does did will would shall should can could may might must to 'll didn't don't doesn't won't wouldn't can't couldn't shouldn't")

	// Past forms that do not end in -ed.
	irregular = set("ate beat became began bent bet bit bled blew bore bought bound bred broke brought built burnt came caught chose clung cost crept cut dealt dealt " +
		"did drank drew drove dug fell fed felt fled flew forbade forgot fought found froze gave got grew ground had heard held hid hit hung hurt kept knew laid led left lent let " +
		"lit lost made meant met died lied tied paid put quit ran rang read rode rose said sang sank sat saw sent set shook shot shut slept slid sold sought spent split spoke spread shrank shrunk slew bade wept " +
		"sprang stole stood struck stuck sung sunk swam swept swore swung taught thought threw told took tore understood upheld went withdrew withstood woke won wore wound wrote " +
		"overthrew undertook forgave arose")

	// Participles that follow "was" or stand alone behind a noun.
	participles = set("held born killed found given taken seen known shown written fallen driven begun broken chosen frozen stolen spoken sworn thrown torn worn drawn flown grown hidden ridden risen shaken beaten bitten eaten forgotten forbidden")

	// Verbs of the present that tell of an event or of one told.
	presentVerbs = set("says tells marks claims accuses blames reports announces confirms believes denies warns calls remains means makes takes gives leads becomes begins starts ends opens closes " +
		"votes elects wins loses meets visits arrives leaves goes comes shows suggests plans expects wants hopes fears sees finds says say declares go come signs dies kills attacks holds recognises recognizes resigns")

	reporting = set("said told assured informed promised announced confirmed stated declared reported added noted says tells announces confirms states declares reports explained wrote warned argued insisted claimed acknowledged recalled stressed")

	planning = set("will shall scheduled plans planned planning expected slated due upcoming forthcoming intends set to-be 'll")

	claiming = set("accused accuses accuse accusing blamed blames blame blaming claimed claims claim claiming alleges allege alleging allegedly reportedly supposedly purportedly " +
		"rumoured rumored allegations allegation")

	negations = set("not never no nobody none neither nor didn't wasn't weren't isn't hasn't haven't hadn't")

	// Words that another clause begins with.
	clauseOpeners = set("that which who whom whose where when while because although though but whereas after before since until as and or so if whether")

	// Openers of a clause that hangs on another.
	subordinates = set("after before when while as since because although though if until unless whereas whether once")

	relatives = set("that which who whom whose where")

	pastAuxiliaries = set("was were had did has have been")

	// Words that make a clause a proposal or a condition.
	conditions = set("should could might must ought if whether unless propose imagine suppose proposal recommend recommends urge urges consider considers wish wishes hope hopes")

	// Words that a title does not begin with, though its clause did.
	leadingOpeners = set("that which who whom as until since before after when while because although though where whereby whose of")

	subjects = set("he she they we i")

	pronouns = set("he she it they we i you who him her them us me")

	prepositions = set("in on at by of for from to with into onto during since until till before after between about around over under near through throughout against amid among following within across upon toward towards without via per behind beyond despite outside inside along в во на с со по до к ко от")

	determiners = set("the a an this that these those his her its their our my your some any every each no another several many both all")

	adverbsFirst = set("however meanwhile moreover notably also still then thus therefore furthermore additionally instead nonetheless nevertheless indeed overall earlier later " +
		"and but or so yet now finally eventually subsequently consequently besides reportedly officially allegedly apparently thankfully surprisingly unfortunately again")

	happenings = set("summit meeting conference videoconference election elections referendum vote attack attacks assault bombing bombings strike strikes raid battle war invasion " +
		"uprising revolt revolution coup protest protests unrest riot riots massacre shooting assassination murder killing killings visit trip talks negotiations agreement treaty accord armistice " +
		"ceasefire truce arrest trial verdict hearing sentence resignation appointment inauguration dismissal earthquake flood explosion crash accident fire launch ceremony independence " +
		"return collapse fall annexation withdrawal resolution adoption congress session takeover crackdown deportation release detention opening")
)

var adjectiveEd = set("united so-called limited unrelated armed related hundred alleged supposed unspecified increased advanced aged sacred naked red infrared unprecedented unconfirmed deposed detailed")

// hasVerb reports whether a sentence has a verb, apart from its dates.
func hasVerb(s *Sentence) bool {
	for _, w := range parse(s.Text(), s.Readings) {
		if w.verb {
			return true
		}
	}
	return false
}
