package likeness

import (
	"slices"
	"strings"

	"solnoma/timeline/names"
)

// trait is what is known of a word that reports of events are told with.
type trait uint16

const (
	empty  trait = 1 << iota // says nothing of what happened
	light                    // told with most events
	role                     // what people are
	acting                   // who acts and has no name
	telling
	recurring // happens again and again
	habit     // says that something does
	once      // happens but once
	negation
	number
	pronoun
	country  // or continent: a name, and the words made of it
	relative // who somebody is to another
)

// lexeme is a word without its endings and its spelling.
type lexeme struct {
	key     string
	trait   trait
	ordinal int // 2 of "second" and "2nd"; 0 for another word
}

// lexicon holds what is known of English words.
type lexicon struct {
	same      map[string]string   // a word, or its stem → the first of its group
	traits    map[string]trait    // by key, but for those of whole words
	words     map[string]trait    // by the word itself, in lower case
	opposites map[string][]side   // by key
	names     map[string]bool     // of countries, in lower case
	phrases   map[string][]phrase // by their first word
	stems     map[string][]string // by key: the stems of words that are no names
}

// phrase is a verb of several words, in lower case, and the one word that says
// the same.
type phrase struct {
	words []string
	means string
}

// side is one side of a pair of opposites.
type side struct {
	pair int
	left bool
}

var english = newLexicon()

func newLexicon() *lexicon {
	l := &lexicon{same: map[string]string{}, traits: map[string]trait{}, words: map[string]trait{}, opposites: map[string][]side{}, names: map[string]bool{}, phrases: map[string][]phrase{}, stems: map[string][]string{}}
	countries := map[string]bool{}
	for group := range strings.SplitSeq(sameWords, ";") {
		group = strings.TrimSpace(group)
		words := strings.Fields(strings.ToLower(group))
		if strings.ToLower(group[:1]) != group[:1] {
			countries[names.Key(stem(words[0]))] = true
			l.names[words[0]] = true
		}
		key := names.Key(stem(words[0]))
		for _, w := range words {
			if !countries[key] {
				l.addStem(key, w)
			}
			for _, form := range []string{w, stem(w)} {
				if _, taken := l.same[form]; !taken {
					l.same[form] = key
				}
			}
		}
	}
	for t, list := range map[trait]string{empty: emptyWords, negation: negations, number: numberWords, pronoun: pronouns, role: roleWords, acting: bodyWords} {
		for w := range fields(list) {
			l.words[w] |= t
		}
	}
	for t, list := range map[trait]string{light: lightWords, telling: tellingWords, recurring: recurringWords, habit: habitWords, once: onceWords, role: roleWords, acting: bodyWords, relative: relativeWords} {
		for w := range fields(list) {
			key := names.Key(stem(w))
			if first, ok := l.same[w]; ok {
				key = first
			} else if first, ok := l.same[stem(w)]; ok {
				key = first
			} else if !countries[key] {
				l.addStem(key, w)
			}
			l.traits[key] |= t
		}
	}
	for key := range countries {
		l.traits[key] |= country
	}
	pair := 0
	for both := range strings.SplitSeq(oppositeWords, ";") {
		left, right, _ := strings.Cut(both, "|")
		for i, words := range []string{left, right} {
			for w := range fields(words) {
				key := l.keyOf(w)
				l.opposites[key] = append(l.opposites[key], side{pair, i == 0})
			}
		}
		pair++
	}
	for line := range strings.SplitSeq(samePhrases, ";") {
		words, means, _ := strings.Cut(line, ":")
		p := phrase{strings.Fields(words), strings.TrimSpace(means)}
		l.phrases[p.words[0]] = append(l.phrases[p.words[0]], p)
	}
	return l
}

// keyOf returns the same text for words that differ only in their endings,
// their spelling, or as sameWords has it. The word is in lower case.
func (l *lexicon) keyOf(word string) string {
	if first, ok := l.same[word]; ok {
		return first
	}
	s := stem(word)
	if first, ok := l.same[s]; ok {
		return first
	}
	key := names.Key(s)
	if stems := l.stems[key]; len(stems) > 0 && !slices.Contains(stems, s) {
		key += "’" // Koome is not "come", which sounds alike
	}
	return key
}

// addStem notes that a word of the lists has a key of its own.
func (l *lexicon) addStem(key, word string) {
	if s := stem(word); !slices.Contains(l.stems[key], s) {
		l.stems[key] = append(l.stems[key], s)
	}
}

// adjective reports whether a word of a country is not its name: Kazakh. The
// first word of a group is the name.
func (l *lexicon) adjective(word string) bool {
	word = strings.ToLower(word)
	return !l.names[word] && l.same[word] != ""
}

// look returns what is known of a word in lower case.
func (l *lexicon) look(word string) lexeme {
	x := lexeme{key: l.keyOf(word)}
	x.trait = l.traits[x.key] | l.words[word]
	digits := strings.TrimLeft(word, "0123456789")
	switch n := len(word) - len(digits); {
	case ordinals[word] > 0:
		x.ordinal = ordinals[word]
	case n == len(word) && n > 0:
		x.trait |= number
	case n > 0 && n <= 4 && (digits == "st" || digits == "nd" || digits == "rd" || digits == "th"):
		for _, c := range word[:n] {
			x.ordinal = 10*x.ordinal + int(c-'0')
		}
	}
	return x
}

// stem takes the endings off that the forms of one word differ in.
func stem(w string) string {
	cut := func(end string, least int) bool {
		if len(w) >= len(end)+least && strings.HasSuffix(w, end) {
			w = w[:len(w)-len(end)]
			return true
		}
		return false
	}
	if strings.HasSuffix(w, "isation") {
		w = w[:len(w)-len("isation")] + "ization"
	}
	switch {
	case cut("ies", 3):
		w += "y"
	case cut("ing", 3), cut("ed", 3):
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
	case cut("es", 3), cut("s", 3):
	}
	if !cut("ation", 5) {
		cut("ion", 5)
	}
	if strings.HasSuffix(w, "is") && len(w) > 5 {
		w = w[:len(w)-1] + "z" // organis(e), organiz(e)
	} else if strings.HasSuffix(w, "ise") && len(w) > 5 {
		w = w[:len(w)-2] + "z"
	}
	cut("e", 3)
	return w
}
