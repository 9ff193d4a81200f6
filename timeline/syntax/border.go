package syntax

// What lies between a word and the next border.

import "strings"

// border reports whether word i ends a stretch in which a verb is looked for.
func (p *parser) border(i int) bool {
	w := &p.Words[i]
	switch w.Tag {
	case Mark:
		return w.Is(",", ";", ":", "“", "”", "\"", "(", ")") || dash(p.Words, i)
	case Opener, Relative:
		return true
	}
	if w.Is("that") && i > 0 && i+1 < len(p.Words) && p.Words[i-1].Tag != Preposition {
		if before := &p.Words[i-1]; before.Tag == Noun && p.lang.lex.contents[before.Lower] {
			return true // "with a warning that hunger was coming"
		}
		switch n := &p.Words[i+1]; n.Tag {
		case Determiner, Pronoun, Name, Number, VerbWord, Adverb, Preposition:
			return true
		case Noun:
			return strings.HasSuffix(n.Lower, "s")
		}
	}
	return false
}

// verbFrom returns the first group that begins at word i or behind it, before
// the next border, and can be finite; -1 for none.
func (p *parser) verbFrom(i int) int {
	for ; i < len(p.Words) && (p.Words[i].Aside || !p.border(i)); i++ {
		w := &p.Words[i]
		if w.Verb >= 0 && !w.Aside && p.Verbs[w.Verb].From == i && p.Verbs[w.Verb].strong() {
			return w.Verb
		}
	}
	return -1
}

// verbBehindRelative returns the verb of a subject at word i that a relative
// clause parts from it, "140 men who would not recant were burned"; -1 for none.
func (p *parser) verbBehindRelative(i int) int {
	for ; i < len(p.Words) && (p.Words[i].Aside || !p.border(i)); i++ {
		if p.Words[i].Tag == Preposition && !p.Words[i].Is("of") {
			return -1
		}
	}
	if i >= len(p.Words) || p.Words[i].Tag != Relative || !nounlike(p.Words[i-1].Tag) {
		return -1
	}
	if v := p.verbFrom(i + 1); v >= 0 {
		return p.verbFrom(p.Verbs[v].To)
	}
	return -1
}

// verbBehindParticiple returns the verb of a subject at word i that a participle
// between commas parts from it, "ten members, led by the mayor, walked out"; -1
// for none.
func (p *parser) verbBehindParticiple(i int) int {
	for ; i < len(p.Words) && (p.Words[i].Aside || !p.border(i)); i++ {
		if p.Words[i].Verb >= 0 {
			return -1
		}
	}
	return p.verbAround(i)
}

// verbAround returns the verb of the noun before the comma at i, where a
// participle follows on the comma and the verb on the next; -1 for none.
func (p *parser) verbAround(i int) int {
	if i == 0 || i+1 >= len(p.Words) || !p.Words[i].Is(",") || !nounlike(p.Words[i-1].Tag) {
		return -1
	}
	v := p.verbAt(i + 1)
	if v < 0 || p.Verbs[v].Form != either || p.object(&p.Verbs[v]) {
		return -1
	}
	for k := p.Verbs[v].To; k < len(p.Words) && !p.Words[k].Is(";", ":") && p.Words[k].Tag != Opener && p.Words[k].Tag != Relative; k++ {
		if !p.Words[k].Is(",") {
			continue
		}
		if n := p.verbAt(k + 1); n >= 0 && p.Verbs[n].strong() {
			return n
		}
	}
	return -1
}

// verbLeft reports whether any group that can be finite is left from word i on.
func (p *parser) verbLeft(i int) bool {
	for ; i < len(p.Words); i++ {
		if v := p.Words[i].Verb; v >= 0 && p.Verbs[v].strong() && !p.Words[i].Aside {
			return true
		}
	}
	return false
}

// over returns the first word at i or behind it that is no adverb, no
// expression of time with the preposition before it, and no aside.
func (p *parser) over(i int) int {
	for i < len(p.Words) {
		w := &p.Words[i]
		switch {
		case w.Aside, w.Tag == Adverb && w.Verb < 0, w.Tag == TimeWord:
		case w.Tag == Preposition && w.Verb < 0 && i+1 < len(p.Words) && (p.Words[i+1].Tag == TimeWord || p.Words[i+1].Tag == Determiner && i+2 < len(p.Words) && p.Words[i+2].Tag == TimeWord):
		case w.Tag == Determiner && i+1 < len(p.Words) && p.Words[i+1].Tag == TimeWord:
		default:
			return i
		}
		i++
	}
	return i
}

// overTimes is over, and over the commas around an expression of time too:
// "and, in 1951, won".
func (p *parser) overTimes(i int) int {
	for {
		at := p.over(i)
		if at >= len(p.Words) || !p.Words[at].Is(",") || at+1 >= len(p.Words) {
			return at
		}
		next := p.over(at + 1)
		if p.Words[at-1].Tag != TimeWord && (next == at+1 || !p.timed(at+1, next)) {
			return at
		}
		i = at + 1
	}
}

// timed reports whether an expression of time stands among words.
func (p *parser) timed(from, to int) bool {
	for i := from; i < to; i++ {
		if p.Words[i].Tag == TimeWord {
			return true
		}
	}
	return false
}

// verbAt returns the group that begins at word i, over adverbs; -1 for none.
func (p *parser) verbAt(i int) int {
	if i = p.over(i); i < len(p.Words) && p.Words[i].Verb >= 0 && p.Verbs[p.Words[i].Verb].From <= i {
		return p.Words[i].Verb
	}
	return -1
}

// object reports whether something that a verb acts on follows on its group.
func (p *parser) object(v *Verb) bool {
	i := v.To
	for i < len(p.Words) && (p.Words[i].Tag == Adverb || p.Words[i].Tag == TimeWord || p.Words[i].Aside || p.Words[i].Tag == Preposition && i+1 < len(p.Words) && p.Words[i+1].Tag == TimeWord) {
		if p.Words[i].Tag == Preposition {
			n := i + 1
			for n+1 < len(p.Words) && p.Words[n+1].Tag == TimeWord {
				n++
			}
			if p.Words[n].Possessive {
				return false // "died in last week's unrest"
			}
		}
		i++
	}
	if i >= len(p.Words) {
		return false
	}
	if p.Words[i].Is("that") {
		return true
	}
	if v.Lemma == "make" && p.Words[i].Is("public", "known", "available") {
		return false // "an arrest made public on Monday"
	}
	switch w := &p.Words[i]; w.Tag {
	case Noun, Name, Determiner, Pronoun, Number, Adjective:
		return true
	case Mark:
		return w.Is("“", "\"", "$")
	}
	return false
}

// nominalBefore returns the last word before i that is no mark, aside, adverb
// or time; -1 for none.
func (p *parser) nominalBefore(i int) int {
	for i--; i >= 0; i-- {
		w := &p.Words[i]
		if w.Tag != Mark && !w.Aside && w.Tag != Adverb && w.Tag != TimeWord || w.Is("”", "\"", ")") {
			return i
		}
	}
	return -1
}

func nounlike(t Tag) bool { return t == Noun || t == Name || t == Pronoun || t == Number }

// quotes reports whether the quotation that opens at i holds a verb.
func (p *parser) quotes(i int) bool {
	for k := i + 1; k < len(p.Words); k++ {
		w := &p.Words[k]
		if w.Is("”", "»", "\"") {
			return false
		}
		if w.Verb >= 0 && p.Verbs[w.Verb].strong() {
			return true
		}
	}
	return false
}

// first is the first word of the clause at hand that is no mark.
func (p *parser) first() int {
	i := p.Clauses[p.cur].From
	for ; i < len(p.Words); i++ {
		if t := p.Words[i].Tag; t != Mark && t != TimeWord && !(t == Preposition && i+1 < len(p.Words) && p.Words[i+1].Tag == TimeWord) {
			break
		}
	}
	return i
}

func (p *parser) commaBehind(i int) bool {
	for ; i < len(p.Words); i++ {
		if p.Words[i].Is(",") && p.Words[i].Tag != TimeWord {
			return true
		}
		if p.border(i) {
			return false
		}
	}
	return false
}

// nominalIn counts the nouns, names and pronouns among words.
func (p *parser) nominalIn(from, to int) (n int) {
	for i := from; i < to; i++ {
		if w := &p.Words[i]; nounlike(w.Tag) && !w.Aside {
			n++
		}
	}
	return n
}

// describes reports whether a form in -ed can be a participle that describes
// the noun before it: it has nothing to act on, could have, and does not stand
// right behind a name.
func (p *parser) describes(x *Verb) bool {
	if x.Form == either && x.From > 0 && x.Lemma == "end" && p.Words[x.From-1].Is("months", "quarter", "year", "half", "weeks") && x.To < len(p.Words) && p.Words[x.To].Tag == TimeWord {
		return true // "a loss for the three months ended 31 May"
	}
	if x.Form != either || p.object(x) || intransitive[x.Lemma] || x.Lemma == "say" || p.tries(x) {
		return false
	}
	if x.From > 0 && p.Words[x.From-1].Is("those") {
		return true // "flowers for those killed in the strike"
	}
	t := p.tagBefore(x.From)
	return t != Name && t != Pronoun || x.To < len(p.Words) && p.Words[x.To].Is("by")
}

// tries reports whether a verb and the infinitive behind it are what its
// subject does: "the owner refused to pay". Of "the workers forced to leave"
// somebody else is the one who did it.
func (p *parser) tries(x *Verb) bool {
	return trying[x.Lemma] && x.To < len(p.Words) && p.Words[x.To].Is("to") && p.Words[x.To].Verb >= 0
}

// listed reports whether "and" with a verb behind it follows before the next
// border but commas: a list of things done.
func (p *parser) listed(i int) bool {
	for ; i < len(p.Words); i++ {
		w := &p.Words[i]
		if w.Tag == Coordinator {
			v := p.verbAt(i + 1)
			return v >= 0 && p.Verbs[v].strong()
		}
		if p.border(i) && !w.Is(",") {
			return false
		}
	}
	return false
}

// verbBehindComma reports whether a comma follows on word i, and behind it a
// verb for what stood before.
func (p *parser) verbBehindComma(i int) bool {
	for ; i < len(p.Words); i++ {
		w := &p.Words[i]
		if w.Is(",") && w.Tag != TimeWord {
			if v := p.verbAt(i + 1); v >= 0 && p.Verbs[v].strong() {
				return true
			}
			if !p.enumerates(i) {
				return false
			}
		} else if p.border(i) {
			return false
		}
	}
	return false
}

// enumerates reports whether the comma at i parts members of a list whose last
// "and" follows before any verb.
func (p *parser) enumerates(i int) bool {
	for i++; i < len(p.Words); i++ {
		w := &p.Words[i]
		switch {
		case w.Aside:
		case w.Tag == Coordinator:
			return true
		case w.Verb >= 0, p.border(i) && !w.Is(","):
			return false
		}
	}
	return false
}

func (p *parser) tagBefore(i int) Tag {
	if n := p.nominalBefore(i); n >= 0 {
		return p.Words[n].Tag
	}
	return Unknown
}

// nextComma returns the next comma from word i on before any verb, or 0.
func (p *parser) nextComma(i int) int {
	for ; i < len(p.Words) && p.Words[i].Verb < 0; i++ {
		if p.Words[i].Is(",") && p.Words[i].Tag == Mark {
			return i
		}
	}
	return 0
}

// subjectBehindComma reports whether a comma follows on word i, and behind it
// a subject with its verb.
func (p *parser) subjectBehindComma(i int) bool {
	for ; i < len(p.Words); i++ {
		if p.Words[i].Is(",") && !p.Words[i].Aside {
			at := p.over(i + 1)
			if n := p.nextComma(i + 1); n > 0 && (p.timed(i+1, n) && p.nominalIn(i+1, n) == 0 || p.names(i+1, n)) {
				continue // "sent to the mayor, Ivo Brand, late on Monday night, the guild said"
			}
			return at < len(p.Words) && p.Words[at].Tag != Preposition && p.Words[at].Tag != Coordinator && p.verbFrom(i+1) >= 0 && p.verbAt(i+1) < 0
		}
		if p.border(i) && !p.Words[i].Aside {
			return false
		}
	}
	return false
}
