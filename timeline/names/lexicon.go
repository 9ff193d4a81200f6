package names

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// lists are the words of a language that names are told by, in small letters
// and separated by spaces where it does not say otherwise.
type lists struct {
	tag string // BCP 47

	titles             string // stand before the name of a person
	monarchs           string // those of them whose bearers go by their given names
	titleParts         string // stand before a title: "foreign minister"
	corporate          string // titles that stand behind the name of a company; _ stands for a space
	particles          string // small words in the names of people
	weakParticles      string // those of them that other names have, too
	links              map[link]string
	aged               string // ends what says how old someone is, before a name
	battles            string // stand with "of" before the name of a place
	followers          string // may follow the head of an organisation
	organisationBehind string // stand in small letters behind the name of an organisation
	behind             string // what a person is, behind the name: "X, a lawyer"
	suffixes           string // endings of surnames
	patronymic         string // endings of patronymics
	heads              string // of the names of organisations
	weakHeads          string // those of them that need more around them
	legalForms         string // of companies
	organisationNouns  string // stand in small letters before the name of an organisation
	placeTypes         string // stand behind the name of a place
	weakTypes          string // those of them that count with "of" before the name only
	placeBefore        string // stand before the name of a place
	placeFirst         string // those of them that need no "of": "Lake Balkhash"
	inPlace, atPlace   string // prepositions of place; what stands behind inPlace is one
	joiners            string // small words in the names of organisations
	topics             string // nouns that go on a name behind "and"
	ministers          string // what there are ministers of
	functions          string // never part of a name
	months             string // names of times
	notNames           string // no names by themselves; _ stands for a space
	things             string // a name that ends in one is of a treaty, a war, a prize
	adjectives         string // of no country
	directions         string // stand before the name of a place
	articles           string // stand before what is no person
	compound           string // behind a hyphen make an adjective: "Russian-led"
	male, female       string // given names
	places             string // country (other names) | adjectives | places (other names), by line
	provinces          string // places that are no towns, separated by commas
	regions            string // place (other names), separated by commas
	doubtful           string // places that are also words or people, separated by commas
	organisations      string // organisation (other names), separated by commas
	// ofBehindTitle is set where a place or an organisation right behind a title
	// is what the title is of: "президент Казахстана".
	ofBehindTitle bool
	endings       []ending // of places and given names, which cases are made by
	oblique       []ending // of people, which cases are undone by
}

// link is a kind of small word that names are told by.
type link uint16

const (
	linkOf    link = 1 << iota
	linkThe        // the definite article
	linkA          // the indefinite one
	linkAnd        // goes on the name of an organisation before one of the topics
	linkFor        // "Society for Better Roads"
	linkTo         // "Committee to Protect Journalists"
	linkOn         // "Committee on Foreign Relations"
	linkIn         // behind linkFor: "in Europe"
	linkWho        // stands behind a person and a comma
	linkWhose      // so, but more rarely
)

// ending says which cases a word with an ending has: {"ия", "ии ию ией"}.
type ending struct{ of, cases string }

// class is what a word can be.
type class uint32

const (
	isTitle class = 1 << iota
	isTitlePart
	isWeakParticle
	isBattle
	isFollower
	isOrganisationBehind
	isParticle
	isBehind
	isHead
	isWeakHead
	isLegalForm
	isOrganisationNoun
	isPlaceType
	isWeakType
	isPlaceBefore
	isInPlace
	isAtPlace
	isJoiner
	isTopic
	isMinister
	isFunction
	isTime
	isThing
	isAdjective
	isDirection
	isMale
	isFemale
)

const isGiven = isMale | isFemale

// info is what a word is.
type info struct {
	class   class
	country int32 // of an adjective
}

// entry is a place or an organisation of a language's lists, or a name of a
// site's rules.
type entry struct {
	label    string
	native   string // its label where all texts are of this language
	kind     Kind
	country  bool
	doubtful bool
	region   bool // of a place: it is no town, and "province" behind it changes nothing
	not      bool // it is no name
}

// language is the words of a language, made ready.
type language struct {
	lists
	words      map[string]info
	entries    []entry // from 1
	phrases    *phrases
	compounds  map[string]bool
	articles   map[string]bool
	placeFirst map[string]bool
	corporates map[string]bool
	linkOf     map[string]link
	monarchs   map[string]bool
	female     map[string]bool  // keys of given names
	bodies     map[string]int32 // organisations by their core, as form.core has it
	suffixList []string
	patroList  []string
	obliques   []ending
}

// languages returns the languages, the first the one for all others.
var languages = sync.OnceValue(func() []*language {
	return []*language{compile(english), compile(russian)}
})

func compile(l lists) *language {
	c := &language{lists: l, words: map[string]info{}, entries: make([]entry, 1), phrases: newPhrases(), compounds: map[string]bool{}, articles: map[string]bool{}, placeFirst: map[string]bool{}, monarchs: map[string]bool{}, corporates: map[string]bool{}, linkOf: map[string]link{}, female: map[string]bool{}, bodies: map[string]int32{}}
	for _, set := range []struct {
		words string
		class class
	}{
		{l.titles, isTitle}, {l.titleParts, isTitlePart}, {l.particles, isParticle}, {l.weakParticles, isParticle | isWeakParticle}, {l.battles, isBattle},
		{l.followers, isFollower}, {l.organisationBehind, isOrganisationBehind}, {l.behind, isBehind},
		{l.heads, isHead}, {l.weakHeads, isWeakHead}, {l.legalForms, isLegalForm}, {l.organisationNouns, isOrganisationNoun},
		{l.placeTypes, isPlaceType}, {l.weakTypes, isWeakType}, {l.placeBefore, isPlaceBefore}, {l.inPlace, isInPlace}, {l.atPlace, isAtPlace},
		{l.joiners, isJoiner}, {l.topics, isTopic}, {l.ministers, isMinister}, {l.functions, isFunction}, {strings.ToLower(l.months), isTime},
		{l.things, isThing}, {strings.ToLower(l.adjectives), isAdjective}, {l.directions, isDirection},
		{strings.ToLower(l.male), isMale}, {strings.ToLower(l.female), isFemale},
	} {
		for w := range strings.FieldsSeq(set.words) {
			c.class(w, set.class)
			if set.class&isGiven != 0 {
				for _, form := range c.cases(w) {
					c.class(form, set.class)
				}
			}
		}
	}
	for w := range strings.FieldsSeq(l.female) {
		c.female[Key(w)] = true
	}
	for w := range strings.FieldsSeq(l.compound) {
		c.compounds[w] = true
	}
	for w := range strings.FieldsSeq(l.corporate) {
		c.corporates[w] = true
	}
	for k, words := range l.links {
		for w := range strings.FieldsSeq(words) {
			c.linkOf[w] |= k
		}
	}
	for w := range strings.FieldsSeq(l.monarchs) {
		c.monarchs[w] = true
	}
	for w := range strings.FieldsSeq(l.placeFirst) {
		c.placeFirst[w] = true
	}
	for w := range strings.FieldsSeq(l.articles) {
		c.articles[w] = true
	}
	c.suffixList, c.patroList = strings.Fields(l.suffixes), strings.Fields(l.patronymic)
	for _, e := range l.oblique {
		for end := range strings.FieldsSeq(e.cases) {
			c.obliques = append(c.obliques, ending{e.of, end})
		}
	}

	doubtful, province := map[string]bool{}, map[string]bool{}
	for name := range listed(l.doubtful) {
		doubtful[name] = true
	}
	for name := range listed(l.provinces) {
		province[name] = true
	}
	for line := range strings.Lines(l.places) {
		parts := strings.Split(strings.TrimSpace(line), "|")
		if len(parts) < 3 {
			continue
		}
		country := c.entry(parts[0], entry{kind: Place, country: true}, doubtful)
		for w := range strings.FieldsSeq(parts[1]) {
			w = strings.ToLower(w)
			c.words[w] = info{c.words[w].class | isAdjective, country}
		}
		for place := range listed(parts[2]) {
			c.entry(place, entry{kind: Place}, doubtful)
		}
	}
	for place := range listed(l.regions) {
		c.entry(place, entry{kind: Place, region: true}, doubtful)
	}
	for i := range c.entries {
		c.entries[i].region = c.entries[i].region || province[c.entries[i].label]
	}
	for organisation := range listed(l.organisations) {
		c.entry(organisation, entry{kind: Organisation}, nil)
	}
	for w := range strings.FieldsSeq(l.notNames) {
		c.phrases.add(c, strings.ReplaceAll(w, "_", " "), c.newEntry(entry{label: w, not: true}))
	}
	c.phrases.sort()
	return c
}

func (l *language) class(word string, k class) {
	i := l.words[word]
	i.class |= k
	l.words[word] = i
}

func (l *language) newEntry(e entry) int32 {
	l.entries = append(l.entries, e)
	return int32(len(l.entries) - 1)
}

// entry adds a place or organisation, "Name (other, other)", with its names.
func (l *language) entry(line string, e entry, doubtful map[string]bool) int32 {
	label, others, _ := strings.Cut(strings.TrimSpace(line), " (")
	e.label = strings.TrimSpace(label)
	e.doubtful = doubtful[e.label]
	all := []string{e.label}
	for other := range strings.SplitSeq(strings.TrimSuffix(strings.TrimSpace(others), ")"), ",") {
		if other = strings.TrimSpace(other); other != "" {
			all = append(all, other)
		}
	}
	e.native = all[0]
	if l.tag != "en" {
		all = all[1:] // the label is English
		e.native = all[0]
	}
	n := l.newEntry(e)
	for _, name := range all {
		l.phrases.add(l, name, n)
		if e.kind == Organisation {
			l.bodies[l.core(name)] = n
		}
		if e.kind == Place {
			for _, form := range l.cases(name) {
				l.phrases.add(l, form, n)
			}
		}
	}
	return n
}

// cases returns the other cases of a name of one word.
func (l *language) cases(name string) (forms []string) {
	if strings.Contains(name, " ") {
		return nil
	}
	for _, e := range l.endings {
		if stem, ok := strings.CutSuffix(name, e.of); ok {
			for end := range strings.FieldsSeq(e.cases) {
				forms = append(forms, stem+end)
			}
			break
		}
	}
	return forms
}

// listed returns the entries of a list with commas; those in brackets do not
// part it.
func listed(list string) func(func(string) bool) {
	return func(yield func(string) bool) {
		depth, from := 0, 0
		for i := 0; i <= len(list); i++ {
			switch {
			case i == len(list) || list[i] == ',' && depth == 0:
				if e := strings.TrimSpace(list[from:i]); e != "" && !yield(e) {
					return
				}
				from = i + 1
			case list[i] == '(':
				depth++
			case list[i] == ')':
				depth--
			}
		}
	}
}

func (l *language) particle(word string) bool { return l.words[word].class&isParticle != 0 }

// isCompound reports whether a word with a hyphen is an adjective by its last
// part: Russian-led, Soviet-era, Tashkent-born.
func (l *language) isCompound(word string) bool {
	last := strings.ToLower(word[strings.LastIndexByte(word, '-')+1:])
	return l.compounds[last] || len(last) > 4 && (strings.HasSuffix(last, "ed") || strings.HasSuffix(last, "ing")) || l.words[last].class&isAdjective != 0
}

// suffix returns the ending of surnames that a word has, or "".
func (l *language) suffix(word string) string {
	folded := strings.ToLower(word)
	for _, end := range l.suffixList {
		if len(folded) >= len(end)+3 && strings.HasSuffix(folded, end) {
			return end
		}
	}
	return ""
}

func (l *language) isPatronymic(word string) bool {
	folded := strings.ToLower(word)
	for _, end := range l.patroList {
		if len(folded) > len(end)+1 && strings.HasSuffix(folded, end) {
			return true
		}
	}
	return false
}

// phrases finds names of one or more words that are listed.
type phrases struct {
	by map[string][]phrase // by the first word, in small letters; the longest first
}

type phrase struct {
	words []string // in small letters
	gaps  []string // before each word but the first
	forms []string // as written, where the case matters: abbreviations and small words; else ""
	entry int32
}

func newPhrases() *phrases { return &phrases{by: map[string][]phrase{}} }

// add adds a name. Of an abbreviation and of the small words in a name the
// case counts.
func (p *phrases) add(l *language, name string, entry int32) {
	var s scan
	f := &Finder{lang: &language{words: l.words, phrases: &phrases{}}} // words with a hyphen stay whole
	s.reset(f, name)
	if len(s.tokens) == 0 {
		return
	}
	ph := phrase{entry: entry}
	for i := range s.tokens {
		t := &s.tokens[i]
		w := s.text[t.start:t.end]
		ph.words = append(ph.words, strings.Clone(s.folded(w)))
		ph.gaps = append(ph.gaps, s.gap(i))
		form := ""
		if t.shape == allCaps && utf8.RuneCountInString(w) <= 5 || t.shape == lower && i > 0 {
			form = w
		}
		ph.forms = append(ph.forms, form)
	}
	p.by[ph.words[0]] = append(p.by[ph.words[0]], ph)
}

func (p *phrases) sort() {
	for _, list := range p.by {
		// A stable insertion: the lists are short, and the first of two equals counts.
		for i := 1; i < len(list); i++ {
			for k := i; k > 0 && len(list[k].words) > len(list[k-1].words); k-- {
				list[k], list[k-1] = list[k-1], list[k]
			}
		}
	}
}

// has reports whether a word in small letters is or begins a name.
func (p *phrases) has(word string) bool { return p != nil && len(p.by[word]) > 0 }

// single reports whether a word in small letters is a name by itself.
func (p *phrases) single(word string) bool {
	if p == nil {
		return false
	}
	for _, ph := range p.by[word] {
		if len(ph.words) == 1 {
			return true
		}
	}
	return false
}

// at returns the longest name that begins at word i, and where it ends; the
// entry is 0 where there is none.
func (p *phrases) at(s *scan, i int) (entry int32, end int) {
	if p == nil || s.tokens[i].shape == lower {
		return 0, i
	}
	list := p.by[string(s.fold(s.wordAt(i)))]
next:
	for k := range list {
		ph := &list[k]
		if i+len(ph.words) > len(s.tokens) {
			continue
		}
		for j, w := range ph.words {
			t := &s.tokens[i+j]
			if j > 0 {
				if string(s.fold(s.wordAt(i+j))) != w {
					continue next
				}
				if g := s.gap(i + j); g != ph.gaps[j] && (strings.TrimSpace(g) != "" || strings.TrimSpace(ph.gaps[j]) != "" || g == "" && ph.gaps[j] != "") {
					continue next
				}
			}
			if ph.forms[j] != "" && ph.forms[j] != s.wordAt(i+j) {
				continue next
			}
			if ph.forms[j] == "" && t.shape == lower {
				continue next
			}
			// KYIV begins a report; GAO is an abbreviation.
			if t.shape == allCaps && ph.forms[j] == "" && len(ph.words) == 1 && (!t.opens || utf8.RuneCountInString(w) < 4) {
				continue next
			}
		}
		return ph.entry, i + len(ph.words)
	}
	return 0, i
}

func isUpperFirst(s string) bool {
	r := first(s)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}
