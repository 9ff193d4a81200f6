// Package likeness says which reports tell of one event, and by what it can be
// seen. It compares dates, names and words, and is made to err on the side of
// two events: it has few ways of saying that reports are of one, and many of
// saying that they are not.
//
// Reports are read together, since a word that few of them have says more than
// one that stands in all.
package likeness

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/edtf"
	"solnoma/timeline/names"
)

// Report is what a text says of an event.
type Report struct {
	Title    string
	Sentence string
	Date     edtf.Date
	Status   Status
	// Text is the text that it is from, one of those that a file may hold.
	Text string
	// File, Start and End are where the sentence stands.
	File       string
	Start, End int
	// Names are what the title and the sentence name, as far as it is known:
	// one name is one pointer.
	Names []*names.Name
}

// Status is how a report states its event.
type Status uint8

// The ways of stating an event.
const (
	Happened Status = iota
	Claimed
	Planned
)

// Reports are reports that were read together.
type Reports struct {
	list     []Report
	accounts []account
	keys     []string // the words, by their numbers
	found    []usage  // by the same
	compared int
}

// usage is how often a word was met.
type usage struct {
	titles int32
	names  int32 // with a capital letter within a sentence
	small  int32 // with a small one
	last   int32 // the report that was counted last, from 1
}

// account is a report as it is compared.
type account struct {
	terms   []term  // of the title, by word, each once
	told    []int32 // all words of the sentence, sorted
	actors  []int32 // the names that the title begins with
	agent   int32   // the first word of the title that is no name, in place of an actor; -1 if none
	body    int32   // the first word of the title for those who act, as "police"; -1 if none
	verb    int32   // the first word behind the subject, of a passive the participle; -1 if none
	content []int32 // what was said, where the title tells that; sorted
	numbers []string
	ordinal []int
	others  []int32 // words for who somebody is to one who is named: the mother of …

	days      days
	sum       int // of the weights of the terms
	says      bool
	denies    bool
	passive   bool
	byDoer    bool // it is passive, and says who did it
	byCountry bool // all actors are countries
	takes     bool // it is not passive, and somebody or something stands behind its verb
	recurs    bool
	vague     bool // a pronoun stands for who did it
	further   bool // it is not the first of its kind: "a second bomb", "another bomb"
}

// term is a word of a title.
type term struct {
	word   int32
	weight int8
	kind   kind
	whose  bool // the name of a country that says whose something is: Kazakh, Kazakhstan's
	lexeme *lexeme
	person *names.Name // that it is of; nil where it is not known
	object bool        // it stands behind the subject
	// start and end are where it stands in the title.
	start, end int
}

// The weights of words. That of a word which stands in many titles is less.
const (
	nameWeight     = 6
	unsureWeight   = 4 // of the first word of a title, which may be a name or not
	ordinaryWeight = 4
	lightWeight    = 1
	numberWeight   = 2
)

// written is a word as it stands in a text.
type written struct {
	text    string // without a possessive ending
	word    int32
	start   int // of it, and of what an abbreviation stands for, in bytes
	end     int
	lexeme  *lexeme
	capital bool
	first   bool // of its sentence
	owner   bool // it has a possessive ending
	stop    bool // a mark stands before it
	named   bool // it is known to be a name
}

// Vague reports whether the title says only by a pronoun who did it.
func (r *Reports) Vague(i int) bool { return r.accounts[i].vague }

// reader reads reports.
type reader struct {
	*Reports
	known   map[string]int32 // key → word
	forms   map[string]form  // a word as it is written
	titles  [][]written
	bodies  [][]written
	aliases map[*names.Name]*aliases
}

type form struct {
	word   int32
	lexeme *lexeme
}

// Read reads reports to compare them.
func Read(list []Report) *Reports {
	r := &reader{Reports: &Reports{list: list, accounts: make([]account, len(list))}, known: map[string]int32{}, forms: map[string]form{}, aliases: map[*names.Name]*aliases{}}
	r.titles, r.bodies = make([][]written, len(list)), make([][]written, len(list))
	for i := range list {
		r.titles[i], r.bodies[i] = r.read(list[i].Title, mostOfTitle, list[i].Names), r.read(list[i].Sentence, mostOfSentence, list[i].Names)
	}
	r.abbreviations()
	for i := range list {
		r.count(int32(i+1), r.titles[i], r.bodies[i])
	}
	for i := range list {
		r.account(i)
	}
	return r.Reports
}

// How many words of a title and of a sentence are read. What is longer is a
// table, or no prose.
const (
	mostOfTitle    = 64
	mostOfSentence = 512
)

// read takes the beginning of a text apart into words, in their usual form.
func (r *reader) read(s string, most int, called []*names.Name) []written {
	return r.senses(r.fullNames(r.split(s, most), called))
}

// split takes the beginning of a text apart into words. A hyphen parts two
// words; a full stop between single letters does not.
func (r *reader) split(s string, most int) (words []written) {
	first, stop := true, false
	for i := 0; i < len(s) && len(words) < most; {
		c, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			first = first || strings.ContainsRune(".!?:", c)
			stop = stop || !unicode.IsSpace(c) && c != '-' && c != '‑' && c != '"' && c != '“' && c != '”'
			i += n
			continue
		}
		start := i
		i = wordEnd(s, i)
		text := possessor(s[start:i])
		owner := start+len(text) < i
		f := r.form(text)
		end := start + len(text)
		if strings.Contains(text, ".") && strings.HasPrefix(s[end:], ".") {
			i, end = i+1, end+1 // U.S.
		}
		words = append(words, written{text: text, word: f.word, start: start, end: end, lexeme: f.lexeme, capital: unicode.IsUpper(c), first: first, owner: owner, stop: stop})
		first, stop = false, false
	}
	return words
}

// wordEnd returns where the word ends that begins at i.
func wordEnd(s string, i int) int {
	for i < len(s) {
		c, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsLetter(c), unicode.IsDigit(c), unicode.Is(unicode.M, c):
		case strings.ContainsRune("'’ʻʼ‘", c):
			if next, _ := utf8.DecodeRuneInString(s[i+n:]); !unicode.IsLetter(next) {
				return i
			}
		case c == '.' || c == ',':
			// U.S., 7,939, 1.75
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			next, m := utf8.DecodeRuneInString(s[i+n:])
			digits := unicode.IsDigit(before) && unicode.IsDigit(next)
			letters := c == '.' && unicode.IsUpper(before) && unicode.IsUpper(next) && !startsWithLetter(s[i+n+m:])
			if !digits && !letters {
				return i
			}
		default:
			return i
		}
		i += n
	}
	return i
}

// capitals reports a word of capital letters.
func capitals(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

func startsWithLetter(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(c)
}

// possessor takes the ending of a possessive off.
func possessor(s string) string {
	for _, end := range [...]string{"'s", "’s", "ʼs", "'S", "’S"} {
		if len(s) > len(end) && strings.HasSuffix(s, end) {
			return s[:len(s)-len(end)]
		}
	}
	return s
}

func (r *reader) form(text string) form {
	if f, ok := r.forms[text]; ok {
		return f
	}
	plain := strings.NewReplacer(".", "", ",", "").Replace(text)
	x := english.look(strings.ToLower(plain))
	if len(plain) > 1 && capitals(plain) {
		x.trait &^= empty | pronoun | negation // US is not us
	}
	f := form{r.number(x.key), &x}
	r.forms[text] = f
	return f
}

// number returns the number of a word.
func (r *reader) number(key string) int32 {
	n, ok := r.known[key]
	if !ok {
		n = int32(len(r.keys))
		r.known[key] = n
		r.keys = append(r.keys, key)
		r.found = append(r.found, usage{})
	}
	return n
}

// abbreviations puts one in place of the name that it is made of, where both
// are met: "CSTO" for "Collective Security Treaty Organization".
func (r *reader) abbreviations() {
	short := map[string]written{}
	for _, s := range strings.Fields(shortNames) {
		f := r.form(s)
		short[s] = written{text: s, word: f.word, lexeme: f.lexeme}
	}
	for _, lists := range [][][]written{r.titles, r.bodies} {
		for _, words := range lists {
			for _, w := range words {
				if len(w.text) >= 3 && len(w.text) <= 6 && capitals(w.text) {
					short[w.text] = w
				}
			}
		}
	}
	for _, lists := range [][][]written{r.titles, r.bodies} {
		for i := range lists {
			lists[i] = abbreviate(lists[i], short)
		}
	}
}

func abbreviate(words []written, short map[string]written) []written {
	for i := 0; i < len(words); i++ {
		// The longest run of capitals that has an abbreviation.
		var initials strings.Builder
		end, found := i, written{}
		for k := i; k < len(words) && k < i+9 && (k == i || !words[k].stop); k++ {
			w := words[k]
			c, n := utf8.DecodeRuneInString(w.text)
			switch {
			case w.capital && n < len(w.text) && !capitals(w.text):
				initials.WriteRune(c)
			case k > i && (w.lexeme.trait&empty != 0):
				continue
			default:
				k = len(words)
				continue
			}
			if s, ok := short[initials.String()]; ok && k > i {
				end, found = k+1, s
			}
		}
		if end > i {
			found.first, found.stop, found.capital = words[i].first, words[i].stop, true
			found.start, found.end = words[i].start, words[end-1].end
			words = slices.Concat(words[:i], []written{found}, words[end:])
		}
	}
	return words
}

// count counts the words of a report. A word that only headlines have with a
// capital letter is no name.
func (r *reader) count(report int32, title, body []written) {
	for _, words := range [][]written{body, title} {
		headline := isHeadline(words)
		for _, w := range words {
			switch u := &r.found[w.word]; {
			case w.first || headline:
			case w.capital:
				u.names++
			default:
				u.small++
			}
		}
	}
	for _, w := range title {
		if u := &r.found[w.word]; u.last != report {
			u.last = report
			u.titles++
		}
	}
}

// isHeadline reports a line in which all words but the smallest have a capital
// letter.
func isHeadline(words []written) bool {
	capitals, others := 0, 0
	for _, w := range words {
		switch {
		case w.capital:
			capitals++
		case w.lexeme.trait&(empty|number) == 0:
			others++
		}
	}
	return capitals >= 4 && others == 0
}

// kind is whether a word is a name.
type kind uint8

const (
	ordinary kind = iota
	unsure
	name
)

// kindOf says whether a word of a title is a name: by how it is written there,
// in the sentence, or elsewhere.
func (r *reader) kindOf(w *written, headline bool, body []written) kind {
	if !w.capital || w.lexeme.trait&(empty|role|acting|number) != 0 || w.lexeme.ordinal > 0 {
		return ordinary
	}
	if w.named {
		return name
	}
	u := r.found[w.word]
	if !w.first && !headline {
		if u.names >= u.small {
			return name
		}
		return ordinary
	}
	if !isHeadline(body) {
		for _, b := range body {
			if b.word == w.word && !b.first {
				if b.capital && u.names >= u.small {
					return name
				}
				return ordinary
			}
		}
	}
	switch {
	case u.names > 0 && u.names >= u.small:
		return name
	case u.small > 0 || headline:
		return ordinary
	}
	return unsure
}

// account makes ready what is compared of a report.
func (r *reader) account(i int) {
	a, title, body := &r.accounts[i], r.titles[i], r.bodies[i]
	*a = account{agent: -1, body: -1, verb: -1, days: daysOf(r.list[i].Date)}
	headline := isHeadline(title)
	beginning, verb, counted, harmed, place := true, -1, false, false, false
	act := trait(0) // of the first word that says of which kind it is
	for k := range title {
		w := &title[k]
		x := w.lexeme
		if k == 0 && x.trait&pronoun != 0 {
			a.vague, beginning = true, false
		}
		a.denies = a.denies || x.trait&negation != 0
		if x.ordinal > 0 {
			a.ordinal = append(a.ordinal, x.ordinal)
		}
		if x.trait&number != 0 {
			a.numbers = append(a.numbers, w.text)
			counted = true
		}
		if x.trait&relative != 0 && (k > 0 && (title[k-1].owner || possessive[strings.ToLower(title[k-1].text)]) || k+1 < len(title) && title[k+1].text == "of") {
			a.others = append(a.others, w.word)
		}
		a.further = a.further || strings.EqualFold(w.text, "another") || x.ordinal > 1 && k > 0 && strings.EqualFold(title[k-1].text, "a")
		kind := r.kindOf(w, headline, body)
		if kind == unsure && k+1 < len(title) && !title[k+1].stop && r.kindOf(&title[k+1], headline, body) == name {
			kind = name // Ada Renn
		}
		if mixed(w.text) {
			kind = name // A380, G20
		}
		if numeral := k > 0 && x.trait&number != 0 && title[k-1].capital && !title[k-1].first && !w.stop && w.text[0] <= '9'; numeral && !year(w.text) {
			kind = name // Boeing 737
		}
		switch lower := strings.ToLower(w.text); {
		case where[lower]:
			place = k > 0
		case !w.capital && !determiners[lower]:
			place = false
		}
		if beginning && a.body < 0 && kind == ordinary && x.trait&acting != 0 {
			a.body = w.word
		}
		switch {
		case !beginning:
		case kind != ordinary && place: // "A court in Batumi"
		case kind != ordinary:
			a.byCountry = (a.byCountry || len(a.actors) == 0) && x.trait&country != 0
			a.actors = append(a.actors, w.word)
		case w.capital || x.trait&(role|acting|empty) != 0 && x.trait&pronoun == 0:
			if a.agent < 0 && x.trait&empty == 0 {
				a.agent = w.word
			}
			if k == 0 && x.trait&empty != 0 && !determiners[strings.ToLower(w.text)] {
				beginning = false // "In", "After"
			}
		default:
			beginning = false
			a.verb, a.takes = w.word, takesObject(title[k+1:])
		}
		if act == 0 && kind != name && (k > 0 || x.trait&recurring != 0) {
			if act = x.trait & (once | recurring | telling); act&telling != 0 {
				verb = k
			}
		}
		if x.trait&(empty|negation) != 0 && kind == ordinary {
			continue
		}
		a.recurs = a.recurs || x.trait&habit != 0
		harmed = harmed || harms[x.key]
		t := term{word: w.word, weight: ordinaryWeight, kind: kind, whose: x.trait&country != 0 && (w.owner || english.adjective(w.text)), lexeme: x, object: !beginning, start: w.start, end: w.end}
		if kind == name {
			t.person = r.personOf(w.word, r.list[i].Names)
		}
		switch common := r.found[w.word].titles > int32(max(8, len(r.list)/40)); {
		case kind == name:
			t.weight = nameWeight
			if common {
				t.weight -= 2
			}
		case kind == unsure:
			t.weight = unsureWeight
		case x.trait&number != 0:
			t.weight = numberWeight
		case x.trait&(light|role|telling) != 0:
			t.weight = lightWeight
		case common:
			t.weight -= 2
		}
		a.terms = append(a.terms, t)
	}
	if len(a.actors) > 0 {
		a.agent = -1
	}
	a.byDoer = hasDoer(title)
	if participle := doneTo(title); participle >= 0 {
		a.passive, a.verb = true, title[participle].word
	}
	a.passive = a.passive || a.byDoer
	a.recurs = a.recurs || counted && harmed || act&recurring != 0 && len(a.ordinal) == 0
	a.says = verb >= 0
	if verb >= 0 {
		a.content = contentOf(title[verb+1:])
	}
	slices.SortStableFunc(a.terms, func(x, y term) int {
		return cmp.Or(cmp.Compare(x.word, y.word), -cmp.Compare(x.weight, y.weight))
	})
	a.terms = slices.CompactFunc(a.terms, func(x, y term) bool { return x.word == y.word })
	for _, t := range a.terms {
		a.sum += int(t.weight)
	}
	for _, w := range body {
		if w.lexeme.trait&empty == 0 {
			a.told = append(a.told, w.word)
		}
	}
	slices.Sort(a.told)
	a.told = slices.Compact(a.told)
	slices.Sort(a.actors)
}

// harms are the keys of words that a number of people goes with day by day.
var harms = func() map[string]bool {
	m := map[string]bool{}
	for w := range fields("kill die injure wound detain arrest case infection casualty victim missing displaced") {
		m[english.keyOf(w)] = true
	}
	return m
}()

var possessive = fields("his her its their my our your")

var determiners = fields("a an the this that these those some any each every all both such same other another more most many several its their his her")

// contentOf returns the words of what was said: those behind "that", or a mark,
// or else all that no name is.
func contentOf(words []written) (content []int32) {
	for k, w := range words {
		if strings.EqualFold(w.text, "that") || k > 0 && w.stop {
			words = words[k:]
			break
		}
	}
	for _, w := range words {
		if w.lexeme.trait&(empty|light|role|telling|number) == 0 {
			content = append(content, w.word)
		}
	}
	slices.Sort(content)
	return slices.Compact(content)
}

// mixed reports a name of letters and digits: A380, G20, 747-8F.
func mixed(s string) bool {
	letter, digit := false, false
	for _, c := range s {
		letter = letter || unicode.IsUpper(c)
		digit = digit || unicode.IsDigit(c)
	}
	return letter && digit
}

func year(s string) bool { return len(s) == 4 && (s[0] == '1' || s[0] == '2') }
