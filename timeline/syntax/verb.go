package syntax

import "strings"

// Form is how a group of verbs can head a clause.
type Form uint8

// The forms.
const (
	Finite     Form = iota // "was arrested", "will pay": with a tense of its own
	Infinitive             // "to pay"
	Participle             // "arrested" behind its noun, "begun in May"
	Gerund                 // "paying"
	either                 // a form in -ed that is one or the other until its clause is known
	weak                   // a form that is a noun as well, until its clause is known
)

var formNames = [...]string{"finite", "infinitive", "participle", "gerund", "either", "weak"}

func (f Form) String() string { return formNames[f] }

// Tense places what a finite group tells of.
type Tense uint8

// The tenses.
const (
	NoTense Tense = iota
	Past
	Present
	Perfect // has happened
	Future  // will, is to
	Unreal  // would, could, should, may
)

// Verb is a group of verbs with its adverbs: "had not been found".
type Verb struct {
	From, To int // words
	Main     int // the word that says what is done
	Lemma    string
	Form     Form
	Tense    Tense
	Modal    string // "should", in lower case
	Passive  bool
	Negated  bool
	// Auxiliary holds the words of an earlier group that this one shares: "was"
	// in "was arrested and tried".
	Auxiliary Span
	Copula    bool // a form of "be" without a participle
}

// quantifiers are determiners that stand for a noun as well: "those arrested".
var quantifiers = set("that this these those some any many all both several few most more another each either neither such one")

// particles belong to the verb before them: "blew up". So does "over" behind
// those of overs.
var (
	particles = set("up down off out away")
	overs     = set("take hand win turn carry")
)

// nominal reports whether the words before i call for a noun, so that a form
// that is one and a verb is the noun.
func nominal(words []Word, i int) bool {
	k := i - 1
	for k >= 0 && (words[k].Tag == Adjective || words[k].Tag == Adverb && k > 0 && words[k-1].Tag == Determiner) {
		k--
	}
	if k < 0 {
		return false
	}
	switch w := &words[k]; w.Tag {
	case Determiner:
		return k < i-1 || !quantifiers[w.Lower]
	case Preposition:
		return k < i-1 || !w.Is("as", "than", "off", "down", "up", "out", "over", "about")
	case Noun, Name:
		return w.Possessive
	case Mark:
		return w.Lower == "$" || w.Lower == "€" || w.Lower == "£"
	}
	return false
}

// tag gives the words their classes, and finds the groups of verbs.
func (l *Language) tag(words []Word, text string) []Verb {
	first := true // a capital letter says nothing here
	for i := range words {
		w := &words[i]
		switch w.Tag {
		case TimeWord, Number:
			first = false
			continue
		case Mark:
			if !first {
				first = w.Is("“", "\"", ":", "‘", "«")
			}
			continue
		}
		if n := w.End - w.Start; w.Capital && n > 1 && n <= 6 && !first && capitals(w, text) {
			w.Tag = Name // "WHO", "IT"
			continue
		}
		lower := w.Lower
		if w.Possessive {
			lower = trimPossessive(lower)
		}
		e := l.lex.find(lower)
		if w.Capital && first && len(lower) > 1 && capitals(w, text) && e.tag != Determiner && lower != "no" {
			e = entry{}
		}
		if w.Capital && first && e.guessed && e.tag != Adverb {
			e = entry{} // "Boeing", "Manfred"
		}
		closed := e.tag != Unknown && e.tag != Noun && e.tag != Adjective && e.tag != Adverb
		switch {
		case w.Capital && first && !closed && i+1 < len(words) && words[i+1].Capital && words[i+1].Start == w.End+1:
			w.Tag = Name // "Victory Park opened"
		case w.Capital && !first && !(closed && len(lower) > 1 && (e.tag == Pronoun || e.tag == Relative)) && lower != "i":
			w.Tag = Name
		case w.Possessive:
			w.Tag = Noun
		case e.tag == Unknown && e.forms == 0:
			w.Tag = Noun
			if w.Capital && !(first && strings.HasSuffix(lower, "s")) {
				w.Tag = Name
			}
		default:
			w.Tag, w.entry = e.tag, e
		}
		if w.Is("but") && i > 0 && words[i-1].Is("all", "nothing", "none", "anything", "everything", "everyone") {
			w.Tag, w.entry = Preposition, entry{tag: Preposition} // "all but one"
		}
		if w.Is("alleged") && i > 0 && !words[i-1].Possessive && (words[i-1].Tag == Noun || words[i-1].Tag == Name || words[i-1].Tag == Pronoun || i+1 < len(words) && words[i+1].Is("that")) {
			w.Tag, w.entry = Unknown, entry{lemma: "allege", forms: formPast | formParticiple} // "the paper alleged", not "the alleged thief"
		}
		if w.Is("ruling") && w.Tag == Adjective && i+1 < len(words) {
			if next := l.lex.find(words[i+1].Lower); words[i+1].Tag == Mark || next.tag == Preposition || next.forms&formPast != 0 {
				w.Tag, w.entry = Noun, entry{tag: Noun} // "a ruling delivered on Monday", not "the ruling party"
			}
		}
		if lemma := deeds[w.Lower]; lemma != "" && i > 0 && i+1 < len(words) && !words[i-1].Possessive && nounlike(words[i-1].Tag) && l.lex.find(words[i+1].Lower).tag == Determiner {
			w.Tag, w.entry = Unknown, entry{lemma: lemma, forms: formPast | formParticiple}
		}
		if w.Is("broadcast") && i > 2 && words[i-1].Tag == Noun && words[i-2].Tag == Determiner && words[i-3].Tag == Preposition {
			w.Tag, w.entry = Noun, entry{tag: Noun} // "in a radio broadcast"
		}
		if w.Is("because") && i+1 < len(words) && words[i+1].Is("of") {
			w.Tag, w.entry = Preposition, entry{tag: Preposition}
		}
		if w.Is("while") && i > 0 && (words[i-1].Tag == Determiner || words[i-1].Is("short", "little", "long")) {
			w.Tag = Noun // "for a short while"
		}
		if w.Tag == Adverb && i > 0 && words[i-1].Tag == Determiner && w.Is("well", "back", "home") {
			w.Tag = Noun // "the well"
		} else if w.Tag == Adverb && i > 0 && words[i-1].Tag == Determiner && w.Is("first", "last", "long", "only") {
			w.Tag = Adjective
		} else if w.Is("first", "further") && w.Capital && i+1 < len(words) && words[i+1].Tag == Unknown && !words[i+1].Capital {
			if next := l.lex.find(words[i+1].Lower); next.tag == Noun || (next.tag == Unknown || next.tag == Adjective) && next.forms&(formPast|formThird) == 0 {
				w.Tag = Adjective // "First rally in Holm"
			}
		}
		first = false
	}
	// "that" and "one" before a noun determine it; of numbers before a noun
	// and a form of a verb the noun is meant.
	measure(words)
	var verbs []Verb
	for i := 0; i < len(words); {
		v, ok := l.group(words, i)
		if !ok {
			w := &words[i]
			if w.Tag == VerbWord {
				w.Tag = Noun // "his will"
			}
			if w.Tag == Unknown {
				w.Tag = Noun
				if w.entry.forms&(formParticiple|formIng) != 0 && i+1 < len(words) && (words[i+1].Tag == Noun || words[i+1].Tag == Unknown || words[i+1].Tag == Name || words[i+1].Tag == Adjective) {
					w.Tag = Adjective
				}
			}
			i++
			continue
		}
		// Adverbs between the subject and its verb are the verb's.
		if v.Form == Finite || v.Form == either {
			n := v.From
			for n > 1 && words[n-1].Tag == Adverb && words[n-1].Verb < 0 {
				n--
			}
			if t := words[max(n-1, 0)].Tag; n > 0 && (t == Noun || t == Name || t == Pronoun || t == Number) {
				for k := n; k < v.From; k++ {
					v.Negated = v.Negated || l.lex.negation[words[k].Lower]
				}
				v.From = n
			}
		}
		if i > 0 && words[i-1].Tag == Determiner && quantifiers[words[i-1].Lower] {
			words[i-1].Tag = Pronoun // "those killed"
		}
		if v.Negated && v.To < len(words) && l.lex.negation[words[v.To].Lower] {
			v.To++ // "are not due"
		}
		if v.To+1 < len(words) && words[v.To].Tag == Preposition && words[v.To].Is("in", "on") && (words[v.To+1].entry.tag == Preposition && !words[v.To+1].Is("which") || words[v.To+1].Is(".", ",")) {
			words[v.To].Tag = Adverb // "sworn in in May", "pencilled in for Monday"
			v.To++
		}
		if v.To < len(words) && (particles[words[v.To].Lower] || words[v.To].Is("over") && overs[v.Lemma]) && words[v.To].Tag == Preposition {
			words[v.To].Tag = Adverb // "torn down"
			v.To++
		}
		for k := v.From; k < v.To; k++ {
			if k == v.Main || words[k].Tag == Unknown || words[k].entry.tag == VerbWord || words[k].Is("to") {
				words[k].Tag = VerbWord
			}
			words[k].Verb = len(verbs)
		}
		verbs = append(verbs, v)
		i = v.To
	}
	return l.promote(words, verbs)
}

// deeds are adjectives that tell of a deed behind who did it and before what it
// was done to: "the khan armed the guards", not "the armed guards".
var deeds = map[string]string{"armed": "arm", "united": "unite", "limited": "limit", "detailed": "detail", "experienced": "experience"}

// measure marks the words before a number that only say how sharply it is
// meant: "about 200", "at least 200", "as many as 200".
func measure(words []Word) {
	for i := 1; i < len(words); i++ {
		if words[i].Tag != Number && words[i].entry.tag != Number {
			continue
		}
		mark := func(n int) {
			for k := i - n; k < i; k++ {
				words[k].Tag = Adverb
			}
		}
		at := func(n int, list ...string) bool { return i >= n && words[i-n].Is(list...) }
		switch {
		case at(1, "about", "around", "over", "under", "above", "some"):
			mark(1)
		case at(2, "at") && at(1, "least", "most"), at(2, "more", "less", "fewer") && at(1, "than"), at(2, "up", "close") && at(1, "to"):
			mark(2)
		case at(3, "as") && at(1, "as"), at(3, "no") && at(1, "than"):
			mark(3)
		}
	}
}

// capitals reports whether a word is written in capitals only, in a text that
// is not.
func capitals(w *Word, text string) bool {
	s := text[w.Start:w.End]
	return strings.ToUpper(s) == s && strings.ToUpper(text) != text
}

func trimPossessive(s string) string {
	if n := len(s); n > 2 && s[n-2:] == "'s" {
		return s[:n-2]
	} else if n > 1 && s[n-1] == '\'' {
		return s[:n-1]
	}
	return s
}

// group finds the group of verbs that begins at word i.
func (l *Language) group(words []Word, i int) (v Verb, ok bool) {
	w := &words[i]
	e := w.entry
	v = Verb{From: i, To: i + 1, Main: i, Lemma: e.lemma}
	// next returns the index of the word behind k, over adverbs and negations.
	next := func(k int) int {
		for k++; k < len(words) && (words[k].Tag == Adverb || words[k].Tag == TimeWord && k == i+1 || words[k].Is("both", "all", "each") && words[k].Tag == Determiner); k++ {
			if l.lex.negation[words[k].Lower] {
				v.Negated = true
			}
		}
		return k
	}
	forms := func(k int) form {
		if k >= len(words) || words[k].Possessive {
			return 0
		}
		if words[k].Tag == Name || words[k].Tag == Determiner {
			return 0
		}
		return words[k].entry.forms
	}
	take := func(k int) {
		v.Main, v.To, v.Lemma = k, k+1, words[k].entry.lemma
	}
	// complete reads what follows on "be", "have" or a modal at v.Main.
	var complete func()
	complete = func() {
		k := next(v.Main)
		f := forms(k)
		switch v.Lemma {
		case "be":
			v.Copula = true
			switch {
			case f&formParticiple != 0 && words[k].entry.tag != VerbWord:
				take(k)
				v.Passive, v.Copula = true, false
			case f&formIng != 0 && words[k].entry.lemma != "be" && (words[k].Tag != Noun || k+1 < len(words) && !words[k+1].Is("of", ",", ".")):
				take(k)
				v.Copula = false
			case f&formIng != 0 && words[k].entry.lemma == "be":
				take(k)
				complete()
			case k < len(words) && words[k].Is("to"):
				if b := next(k); forms(b)&formBase != 0 {
					take(b)
					v.Copula = false
					if v.Tense == Present || v.Tense == Past {
						v.Tense = Future
					}
					complete()
				}
			}
		case "have":
			if f&formParticiple != 0 || k < len(words) && words[k].Is("had") {
				if v.Tense == Present {
					v.Tense = Perfect
				}
				take(k)
				complete()
			} else if k < len(words) && words[k].Is("to") {
				if b := next(k); forms(b)&formBase != 0 {
					take(b)
					complete()
				}
			}
		case "remain", "stay":
			if f&formParticiple != 0 && words[k].Tag == Unknown {
				lemma := v.Lemma // "will remain closed"
				take(k)
				v.Lemma = lemma
			}
		case "do":
			if f&formBase != 0 && words[k].Tag != Noun && !nominal(words, k) {
				take(k)
				complete()
			}
		}
	}
	switch {
	case w.Possessive:
		return v, false
	case w.Tag == VerbWord && (e.lemma == "be" || e.lemma == "have" || e.lemma == "do"):
		v.Negated = l.lex.negation[w.Lower]
		v.Form, v.Tense = Finite, Present
		if e.forms&formPast != 0 {
			v.Tense = Past
		}
		if e.forms&formIng != 0 {
			v.Form, v.Tense = Gerund, NoTense
		} else if w.Is("be") && i+1 < len(words) && words[i+1].Tag != Mark {
			v.Tense, v.Modal = Unreal, "should" // "ordered that the works be stopped"
		} else if e.forms == formBase || w.Is("been") {
			v.Form, v.Tense = Participle, NoTense
		}
		complete()
		return v, true
	case w.Tag == VerbWord: // a modal
		v.Form, v.Tense, v.Modal = Finite, Unreal, w.Lower
		v.Negated = l.lex.negation[w.Lower]
		if l.lex.future[w.Lower] {
			v.Tense = Future
		}
		if k := next(i); forms(k)&formBase != 0 {
			take(k)
			complete()
			return v, true
		} else if k < len(words) && words[k].Tag == Noun && words[k].entry.tag == Unknown && words[k].entry.forms == 0 && !words[k].Possessive && !words[k].Capital &&
			(v.Negated || w.Is("would", "could", "should")) && words[k].Lower[len(words[k].Lower)-1] != 's' {
			words[k].entry = entry{forms: formBase, lemma: words[k].Lower, guessed: true}
			take(k) // "would not recant", a verb that no list has
			return v, true
		} else if w.Is("will", "may", "might", "can", "must") {
			return v, false // a noun
		}
		return v, true
	case w.Is("to"):
		if k := next(i); forms(k)&formBase != 0 && (words[k].Tag != Noun || k+1 < len(words) && (words[k+1].Tag == Determiner || words[k+1].Tag == Name)) {
			v.Form = Infinitive
			take(k)
			complete()
			return v, true
		}
		return v, false
	case w.Tag == Noun && e.forms&formIng != 0 && i > 0 && words[i-1].Is(",") && i+1 < len(words) && (words[i+1].Tag == Unknown && words[i+1].entry.tag == Determiner || words[i+1].Tag == Determiner || words[i+1].Tag == Number || words[i+1].Tag == Name):
		v.Form = Gerund // ", killing ten people"
		return v, true
	case i > 0 && i+1 < len(words) && words[i-1].Tag == VerbWord && words[i-1].Verb >= 0 && words[i-1].entry.tag != VerbWord && words[i-1].entry.forms&(formIng|formPast) != 0 && e.forms&formParticiple != 0 && w.Tag == Unknown &&
		(words[i+1].Tag == Noun || words[i+1].Tag == Unknown && words[i+1].entry.tag == Unknown && words[i+1].entry.forms&(formBase|formThird) != 0):
		return v, false // "evacuating wounded soldiers"
	case w.Tag == Adjective && e.forms&formPast != 0 && i > 0 && i+1 < len(words) && (words[i-1].Is(",") || words[i-1].Tag == Name || words[i-1].Tag == Pronoun) &&
		(words[i+1].entry.tag == Determiner || words[i+1].Capital):
		v.Form, v.Tense = either, Past // "…, hand-picked his successor"
		return v, true
	case w.Tag == Adjective && e.forms&formPast != 0 && i > 0 && i+1 < len(words) && words[i-1].Is("he", "she", "they", "we", "i", "who") && words[i+1].entry.tag != Noun:
		v.Form, v.Tense = either, Past // "he hitch-hiked to Kesh"
		return v, true
	case w.Tag != Unknown || e.forms == 0:
		return v, false
	}
	// "low cost airlines": forms that do not change are verbs where something
	// to act on follows.
	if e.forms&formBase != 0 && e.forms&formPast != 0 && e.lemma != "put" && !w.Is("found") && !(w.Is("set") && i+1 < len(words) && words[i+1].Is("fire", "sail", "foot")) && (i == 0 || i+1 < len(words) && (words[i+1].Tag == Noun || words[i+1].Tag == Unknown)) {
		return v, false
	}
	if w.Is("based") && i > 0 && words[i-1].Tag == Name && i+1 < len(words) && words[i+1].Capital {
		return v, false // "the Osh based Union of Miners"
	}
	if i > 0 && e.lemma == "remain" && (e.forms&formPast != 0 || words[i-1].Tag == Name || words[i-1].Tag == TimeWord || words[i-1].Tag == Pronoun) {
		if k := next(i); forms(k)&formParticiple != 0 && words[k].Tag != Noun {
			v.Form, v.Tense = Finite, Past // "remains etched"
			if e.forms&formPast == 0 {
				v.Tense = Present
			}
			take(k)
			v.Lemma = e.lemma
			return v, true
		}
	}
	if e.lemma == "become" || e.lemma == "get" {
		if k := next(i); forms(k)&formParticiple != 0 && !nominal(words, k) && words[k].Tag != Noun {
			v.Form, v.Tense, v.Passive = Finite, Past, true // "became known"
			if e.forms&formPast == 0 {
				v.Tense = Present
			}
			take(k)
			return v, true
		}
	}
	if i > 1 && words[i-1].Is("and", "or") && words[i-2].Is("dead", "killed", "wounded") && w.Is("wounded", "injured", "missing") &&
		(i+1 == len(words) || words[i+1].Tag != Number && words[i+1].entry.tag != Number && words[i+1].entry.tag != Determiner) {
		return v, false // "3,000 dead and wounded"
	}
	if i > 0 && e.forms&formParticiple != 0 && words[i-1].Is("more", "most", "less", "very") && (i < 2 || words[i-2].Tag != Number) && (i+1 == len(words) || words[i+1].Tag == Mark || words[i+1].Tag == TimeWord || words[i+1].Tag == Preposition && !words[i+1].Is("by")) {
		w.Tag = Adjective // "made it more pronounced"
		return v, false
	}
	noun := nominal(words, i)
	if i > 0 && words[i-1].Tag == Number && i+1 < len(words) && (words[i+1].Tag == Unknown || words[i+1].Tag == Noun) && words[i+1].entry.tag != Preposition && e.forms&formPast != 0 {
		return v, false // "three wounded soldiers"
	}
	if noun && e.forms&formPast != 0 && words[i-1].Tag == Preposition && hanging[words[i-1].Lower] && (i+1 >= len(words) || words[i+1].Tag != Unknown && words[i+1].Tag != Noun && words[i+1].Tag != Name) {
		noun = false
		words[i-1].Tag = Adverb // "had not been there before appeared"
	}
	switch f := e.forms; {
	case f&formIng != 0:
		v.Form = Gerund
		if i > 1 && words[i-1].Tag == Noun && words[i-2].Tag == Preposition && words[i-1].Lower[len(words[i-1].Lower)-1] != 's' && (i+1 == len(words) || words[i+1].Tag == Mark || words[i+1].Tag == TimeWord) {
			return v, false // "against money laundering"
		}
		if noun && intransitive[e.lemma] && i+1 < len(words) && (words[i+1].Tag == Noun || words[i+1].Tag == Unknown) {
			return v, false // "of mounting unrest"
		}
		return v, !noun || i > 0 && words[i-1].Tag == Preposition && i+1 < len(words) && !words[i+1].Is("of", ",", ".", "and")
	case noun:
		return v, false
	case f&formPast != 0 && f&formParticiple == 0:
		v.Form, v.Tense = Finite, Past
		return v, true
	case f&formPast != 0:
		v.Form, v.Tense = either, Past
		if i+1 < len(words) && i > 0 && words[i-1].Tag == Mark && words[i+1].Tag == Noun && e.lemma+"ed" == w.Lower {
			return v, true
		}
		return v, true
	case f&formParticiple != 0 && f&formBase == 0:
		v.Form, v.Passive = Participle, true
		return v, true
	case f&formThird != 0 && l.lex.verbal[e.lemma]:
		v.Form, v.Tense = Finite, Present
		return v, true
	case f&(formThird|formBase) != 0:
		v.Form, v.Tense = weak, Present
		return v, true
	}
	return v, false
}

// coordinated reports whether two names joined by "and" stand before word i,
// with only words of names and what they are called by around: "the ministers
// Lind and Holt sign".
func coordinated(words []Word, i int) bool {
	for i--; i > 0 && (words[i].Tag == Name || words[i].Tag == Noun || words[i].Tag == Adjective || words[i].Tag == Adverb); i-- {
	}
	return i > 0 && words[i].Is("and") && words[i-1].Tag == Name
}

// strong reports whether a group can only be one of verbs.
func (v *Verb) strong() bool { return v.Form == Finite || v.Form == either }

// pastBefore reports whether the verb nearest before word i, up to a mark, is in
// the past: what "and" joins to it is not in the present.
func (l *Language) pastBefore(words []Word, verbs []Verb, i int) bool {
	for i--; i >= 0 && words[i].Tag != Mark; i-- {
		if v := words[i].Verb; v >= 0 && verbs[v].strong() {
			return verbs[v].Tense == Past && !l.lex.saying[verbs[v].Lemma]
		}
	}
	return false
}

// relativeBefore returns the noun that a relative clause tells of which the comma
// at i closes: the guards in "The guards, who fled, …". It is -1 for none.
func relativeBefore(words []Word, i int) int {
	for n := i - 1; n > 1 && !words[n].Is(";", ":", "“", "”", "\""); n-- {
		if (words[n].Tag == Relative || words[n].Is("whose", "who", "which")) && words[n-1].Is(",") && nounlike(words[n-2].Tag) {
			return n - 2
		}
	}
	return -1
}

// promote settles the weak groups, forms that are nouns as well: in a stretch
// without any other verb, the first that a subject stands before and something
// to act on behind is its verb ("Parliament elects his successor").
func (l *Language) promote(words []Word, verbs []Verb) []Verb {
	border := func(w *Word) bool {
		return w.Tag == Mark && w.Is(",", ";", ":", "“", "”", "\"", "(", ")") || w.Is("that", "as", "after", "before", "since", "until", "till") && w.Tag != TimeWord || w.Tag == Opener || w.Tag == Relative || w.Tag == Coordinator
	}
	keep := make([]bool, len(verbs))
	for k := range verbs {
		v := &verbs[k]
		if v.Form != weak {
			keep[k] = true
			continue
		}
		i := v.Main
		pronoun := i > 0 && words[i-1].Is("they", "we", "i") // "the aircraft they intend to launch"
		strong, relative, found, n := false, false, 0, i-1
		for ; n >= 0 && !border(&words[n]); n-- {
			if u := words[n].Verb; u >= 0 && verbs[u].From == n {
				// "the agreement signed in 2001 expires": of the two the second.
				g := &verbs[u]
				if g.Form == Finite || g.Form == either && (g.To >= i || words[g.To].Tag != Preposition && words[g.To].Tag != TimeWord) {
					strong = true
					found++
				}
			}
		}
		// "a report that was opened in May shows": the one found is that of a
		// relative clause, and its sentence still waits for its own.
		if found == 1 && n > 0 && (words[n].Tag == Relative || words[n].Is("that", "who", "which")) && nounlike(words[n-1].Tag) {
			strong, relative = false, true
			for k := n - 1; k >= 0 && !(words[k].Tag == Mark && border(&words[k])); k-- {
				strong = strong || words[k].Verb >= 0 && verbs[words[k].Verb].strong()
			}
		}
		for n := i + 1; n < len(words) && !border(&words[n]); n++ {
			strong = strong || words[n].Verb >= 0 && verbs[words[n].Verb].strong()
		}
		if strong && !pronoun || i == 0 {
			continue
		}
		if n > 0 && words[n].Tag == Coordinator && l.pastBefore(words, verbs, n) {
			continue // "ordered aerial and missile attacks"
		}
		before := &words[i-1]
		for n := i - 1; n > 0 && (before.Tag == Adverb || before.Tag == TimeWord || before.Tag == Preposition && words[n+1].Tag == TimeWord ||
			before.Tag == VerbWord && (relative || verbs[before.Verb].Form == either)); n-- {
			before = &words[n-1]
		}
		if before.Is(",") {
			if n := relativeBefore(words, i-1); n > 0 {
				before = &words[n] // "The guards, who fled, plan to return"
			}
		}
		third := words[i].entry.forms&formThird != 0
		plural := before.Tag == Name && coordinated(words, i) || (before.Tag == Determiner || before.Tag == Pronoun) && before.Is("some", "many", "few", "several", "both", "all", "those", "most") || before.Tag == Pronoun && before.Is("they", "we", "i", "you", "who", "which") || before.Tag == Noun && !before.Possessive && (before.Lower[len(before.Lower)-1] == 's' || before.Is("people", "police", "women", "men", "children")) ||
			before.Tag == Number && before.Is("hundreds", "thousands", "dozens", "millions") || before.Tag == Relative ||
			before.Tag == VerbWord && before.Verb >= 0 && verbs[before.Verb].Form == weak && !keep[before.Verb] && before.entry.forms&formThird != 0 // "court records show"
		singular := (before.Tag == VerbWord && before.Verb >= 0 && third && (verbs[before.Verb].Form == weak || verbs[before.Verb].Form == Gerund && i == 1) || before.Tag == Noun || before.Tag == Name || before.Tag == Pronoun || before.Tag == Relative || before.Tag == Mark && before.Is("”", ")", "\"", ",")) && !before.Possessive
		acts := i+1 == len(words)
		if !acts {
			switch after := &words[i+1]; after.Tag {
			case Determiner, Name, Adverb, TimeWord, Pronoun, Adjective, Number:
				acts = true
			case Preposition:
				acts = !after.Is("of")
			case Mark:
				acts = !third || after.Is("“", "\"", ".") || before.Tag == Pronoun
			case VerbWord:
				if i+2 < len(words) && words[i+2].Is("that") && l.lex.saying[verbs[after.Verb].Lemma] && verbs[after.Verb].Form == weak {
					break // "court records show that"
				}
				acts = after.Is("to") || third && verbs[after.Verb].Form == weak // "bans protests"
			default:
				acts = third && (after.Tag == Noun || after.Tag == Unknown) || before.Tag == Pronoun
			}
		}
		if acts && (third && singular || !third && plural) {
			v.Form = Finite
			keep[k] = true
		}
	}
	out := verbs[:0]
	for k := range verbs {
		v := verbs[k]
		if !keep[k] {
			for n := v.From; n < v.To; n++ {
				words[n].Verb, words[n].Tag = -1, Noun
			}
			continue
		}
		for n := v.From; n < v.To; n++ {
			words[n].Verb = len(out)
		}
		out = append(out, v)
	}
	return out
}
