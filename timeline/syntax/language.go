// Package syntax takes sentences apart as far as a chronology needs it: into
// words with their classes, groups of verbs, phrases, and clauses with who did
// what. It is a shallow parser after Abney (Parsing by Chunks, 1991): it decides
// from left to right, by word classes and borders, and keeps no second reading.
// What a language's words are is data, a Language; English is the one there is.
//
// All offsets are bytes of the sentence, all spans are half-open.
package syntax

import "strings"

// Language is what the parser knows of a language: lists of words in lower
// case, parted by spaces.
type Language struct {
	Tag string // BCP 47

	// Verbs lists the verbs with their forms, as told at enVerbs.
	Verbs string

	Determiners, Possessives, Prepositions, Coordinators, Openers, Relatives string
	Pronouns, Modals, FutureModals, Negations, Adverbs, Numbers              string
	// Adjectives are words in -ed and -ing, and others that might be taken
	// for verbs, that only ever describe.
	Adjectives string
	// Nouns are words that might be taken for verbs and hardly ever are.
	Nouns string
	// Verbal holds the base forms of verbs whose form for "he" is no noun: "begins".
	Verbal string
	// Saying holds the base forms of verbs whose complement is what was said.
	Saying string
	// Contents are nouns that a clause with "that" may tell the content of.
	Contents string

	lex *lexicon
}

// For returns the language of a BCP 47 tag, or nil where its words are not
// known.
func For(tag string) *Language {
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	if base == "en" || base == "" {
		return English
	}
	return nil
}

// form is a form that a word can be of a verb.
type form uint8

const (
	formBase form = 1 << iota
	formThird
	formPast
	formParticiple
	formIng
)

// entry is what is known of a word in lower case.
type entry struct {
	tag   Tag // the only one it can have, or Unknown
	forms form
	lemma string // of the verb it is a form of
	// guessed is set for a word that no list has, known by its ending.
	guessed bool
}

type lexicon struct {
	words    map[string]entry
	saying   map[string]bool
	contents map[string]bool
	verbal   map[string]bool
	future   map[string]bool
	negation map[string]bool
}

func set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

func newLexicon(l *Language) *lexicon {
	x := &lexicon{words: map[string]entry{}, saying: set(l.Saying), contents: set(l.Contents), verbal: set(l.Verbal), future: set(l.FutureModals), negation: set(l.Negations)}
	verb := func(word, lemma string, f form) {
		e := x.words[word]
		if e.lemma != "" && e.lemma != lemma && e.forms&formBase != 0 {
			lemma = e.lemma // "found" is of "find" more often than of "found"
		}
		e.lemma, e.forms = lemma, e.forms|f
		x.words[word] = e
	}
	for w := range strings.FieldsSeq(l.Verbs) {
		parts := strings.Split(w, "/")
		base, doubles := strings.CutSuffix(parts[0], "*")
		past, participle := regular(base, doubles, "ed"), ""
		if len(parts) > 1 {
			past = parts[1]
		}
		participle = past
		if len(parts) > 2 {
			participle = parts[2]
		}
		verb(base, base, formBase)
		verb(third(base), base, formThird)
		verb(past, base, formPast)
		verb(participle, base, formParticiple)
		verb(regular(base, doubles, "ing"), base, formIng)
	}
	fixed := func(list string, tag Tag) {
		for w := range strings.FieldsSeq(list) {
			e := x.words[w]
			e.tag = tag
			switch tag {
			case VerbWord, Noun:
			case Adjective:
				e.forms &= formBase // "will open"
			default:
				e.forms = 0
			}
			x.words[w] = e
		}
	}
	for _, w := range [...]struct {
		list string
		tag  Tag
	}{
		{l.Nouns, Noun}, {l.Adjectives, Adjective}, {l.Numbers, Number}, {l.Adverbs, Adverb}, {l.Negations, Adverb}, {l.Prepositions, Preposition},
		{l.Openers, Opener}, {l.Relatives, Relative}, {l.Coordinators, Coordinator}, {l.Pronouns, Pronoun}, {l.Possessives, Determiner}, {l.Determiners, Determiner},
		{l.Modals, VerbWord},
	} {
		fixed(w.list, w.tag)
	}
	for w := range strings.FieldsSeq(l.Modals) {
		e := x.words[w]
		e.lemma, e.forms = w, 0
		x.words[w] = e
	}
	for _, w := range [...]struct {
		list, lemma string
		form        form
	}{
		{"am is are isn't aren't 'm 're 's", "be", formThird}, {"was were wasn't weren't", "be", formPast}, {"been", "be", formParticiple}, {"being", "be", formIng}, {"be", "be", formBase},
		{"has hasn't haven't 've", "have", formThird}, {"have", "have", formThird | formBase}, {"had hadn't", "have", formPast}, {"having", "have", formIng},
		{"does doesn't don't", "do", formThird}, {"do", "do", formThird | formBase}, {"did didn't", "do", formPast},
	} {
		for s := range strings.FieldsSeq(w.list) {
			x.words[s] = entry{tag: VerbWord, forms: w.form, lemma: w.lemma}
		}
	}
	return x
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// regular adds "ed" or "ing" to a base form.
func regular(base string, doubles bool, ending string) string {
	n := len(base)
	switch {
	case doubles:
		return base + base[n-1:] + ending
	case ending == "ed" && strings.HasSuffix(base, "e"):
		return base + "d"
	case ending == "ing" && strings.HasSuffix(base, "ie"):
		return base[:n-2] + "ying"
	case ending == "ing" && strings.HasSuffix(base, "e") && n > 2 && !strings.HasSuffix(base, "ee") && !strings.HasSuffix(base, "oe"):
		return base[:n-1] + ending
	case ending == "ed" && strings.HasSuffix(base, "y") && n > 1 && !vowel(base[n-2]):
		return base[:n-1] + "ied"
	}
	return base + ending
}

// third makes the third person singular of the present.
func third(base string) string {
	n := len(base)
	switch {
	case strings.HasSuffix(base, "y") && n > 1 && !vowel(base[n-2]):
		return base[:n-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "o"):
		return base + "es"
	}
	return base + "s"
}

// find returns what is known of a word in lower case; words in -ed and -ing
// that no list has are taken for forms of a verb.
func (x *lexicon) find(lower string) entry {
	if e, ok := x.words[lower]; ok {
		return e
	}
	if strings.Contains(lower, "-") {
		if i := strings.LastIndexByte(lower, '-'); i > 0 {
			e := x.words[lower[i+1:]]
			if re := lower[:i]; (re == "re" || re == "co" || re == "out") && e.forms != 0 {
				return entry{forms: e.forms, lemma: lower[:i+1] + e.lemma}
			}
			if e.forms&(formParticiple|formIng) != 0 {
				return entry{tag: Adjective, forms: e.forms & formPast, lemma: lower} // "Russian-led", "hand-picked"
			}
		}
		return entry{}
	}
	switch bare, ok := strings.CutPrefix(lower, "un"); {
	case ok && x.words[bare].forms&formParticiple != 0 && x.words[bare].forms&formThird == 0:
		return entry{tag: Adjective, lemma: lower} // "unpaid", "unseen"
	case len(lower) > 4 && strings.HasSuffix(lower, "ed") && !strings.HasSuffix(lower, "eed"):
		return entry{forms: formPast | formParticiple, lemma: strings.TrimSuffix(lower, "ed"), guessed: true}
	case len(lower) > 5 && strings.HasSuffix(lower, "ing"):
		return entry{forms: formIng, lemma: strings.TrimSuffix(lower, "ing"), guessed: true}
	case len(lower) > 4 && strings.HasSuffix(lower, "ly"):
		return entry{tag: Adverb, guessed: true}
	}
	return entry{}
}
