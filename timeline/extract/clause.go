package extract

import "strings"

// clause is the part of a sentence that a date belongs to.
type clause struct {
	words    []word // of the whole sentence
	from, to int    // the clause's words
	// antFrom and antTo are the words that a relative clause hangs on: "the
	// unrest" of "the unrest that began on 2 January"; equal for any other.
	antFrom, antTo int
	// attribution is set where the date is when somebody said what the rest of
	// the sentence says: "…, the airport said on Tuesday".
	attribution bool

	verb      bool
	copula    bool // its verbs are only forms of "to be"
	past      bool
	happening bool // a noun for what happens stands before the date
	nominal   bool // the date goes with that noun more than with a verb
	proposed  bool
	negated   bool
	planned   bool
	claimed   bool
}

// wholeSentence is the clause of a date in a language whose words are not
// known here: all of the sentence, which is taken to tell of an event.
func wholeSentence(words []word) clause {
	return clause{words: words, to: len(words), verb: true, past: true}
}

// segment is a stretch of words between two borders of clauses.
type segment struct{ from, to int }

// findClause finds the clause of a sentence that the bytes [start, end) stand
// in. Segments end at commas, dashes, semicolons and the words that open a
// clause; the clause is the date's segment, with those beside it that it needs
// to have a verb.
func findClause(words []word, start, end int) clause {
	segs := segments(words)
	at := 0
	for k, s := range segs {
		if words[s.from].start <= start {
			at = k
		}
	}
	verbIn := func(k int) bool {
		for _, w := range words[segs[k].from:segs[k].to] {
			if w.verb && w.plain() {
				return true
			}
		}
		return false
	}
	verbBefore := func(k int) bool {
		for n := range k {
			if verbIn(n) {
				return true
			}
		}
		return false
	}
	c := clause{words: words}
	// main is a clause that stands by itself: it has a verb, and does not begin
	// with a word that hangs it on another.
	main := func(k int) bool {
		w := words[segs[k].from]
		if w.mark && segs[k].from+1 < segs[k].to {
			w = words[segs[k].from+1]
		}
		return verbIn(k) && !subordinates[w.lower] && !relatives[w.lower]
	}
	first, last := at, at
	switch {
	case verbIn(at):
	case lead(words[segs[at].from:segs[at].to], start), at == 0 && prepositions[words[0].lower] && !happeningIn(words[segs[0].from:segs[0].to], start):
		// "On January 10, one of them was found": the clause is what follows;
		// at the end of a sentence, what stands before.
		k := at + 1
		for k < len(segs) && !main(k) {
			k++
		}
		if k == len(segs) {
			for k = at + 1; k < len(segs) && !verbIn(k); {
				k++
			}
		}
		if k < len(segs) && (!verbBefore(at) || quoted(words[segs[at].from:segs[at].to])) {
			first, last = k, k
		} else {
			for first > 0 && !verbIn(first) {
				first--
			}
		}
	case happeningIn(words[segs[at].from:segs[at].to], start):
		c.nominal = true
	default:
		for first > 0 && !verbIn(first) {
			first--
		}
		if !verbIn(first) {
			first = at
			for last+1 < len(segs) && !verbIn(last) {
				last++
			}
		}
		if !verbIn(first) && !verbIn(last) {
			first, last = 0, len(segs)-1
		}
	}
	c.from, c.to = segs[first].from, segs[last].to
	if c.attributes(first) {
		c.attribution = true
		for last = first - 1; last > 0 && !verbIn(last); {
			last--
		}
		first = last
		for first > 0 && !main(first) {
			first--
		}
		c.from, c.to = segs[first].from, segs[at].from
	}
	c.trim()
	c.findSubject(segs, first, verbIn)
	c.relative()
	c.read(start, end)
	return c
}

// trim takes off the marks that a clause begins with.
func (c *clause) trim() {
	for c.from < c.to-1 && (c.words[c.from].mark && !strings.Contains("“\"", c.words[c.from].lower) || c.words[c.from].aside) {
		c.from++
	}
}

// attributes reports whether the clause only says who said the rest, and when:
// ", the airport said on Tuesday".
func (c *clause) attributes(first int) bool {
	if first == 0 || c.words[c.from].lower != "," {
		return false
	}
	said := false
	for _, w := range c.words[c.from+1 : c.to] {
		switch {
		case w.inDate || w.aside || w.mark || determiners[w.lower] || prepositions[w.lower]:
		case reporting[w.lower] && w.verb:
			said = true
		case w.verb || clauseOpeners[w.lower]:
			return false
		case said:
			return false // somebody was told something
		}
	}
	return said
}

// findSubject looks for the subject of a clause that has none of its own, a
// second verb behind "and" or the verb behind an apposition: the words up to
// the first verb of the clause before it.
func (c *clause) findSubject(segs []segment, first int, verbIn func(int) bool) {
	if c.hasSubject() || relatives[c.words[c.from].lower] || c.reduced() && c.words[max(c.from-1, 0)].lower == "," && !c.closesApposition(segs, first) {
		return
	}
	for k := first - 1; k >= 0; k-- {
		s := clause{words: c.words, from: segs[k].from, to: segs[k].to}
		s.trim()
		if s.reduced() && k > 0 || relatives[c.words[s.from].lower] || subordinates[c.words[s.from].lower] && k > 0 || !verbIn(k) && k > 0 && c.words[segs[k].from].lower == "," && !c.words[s.from].capital {
			continue
		}
		from, to := s.from, s.from
		for to < s.to && !(c.words[to].verb && c.words[to].plain()) {
			if c.words[to].mark && to+1 < s.to && strings.Contains(",;:", c.words[to].lower) || c.words[to].inDate {
				from = to + 1
			}
			to++
		}
		for from < to && (adverbsFirst[c.words[from].lower] || clauseOpeners[c.words[from].lower] && c.words[from].lower != "that" || prepositions[c.words[from].lower]) {
			from++
		}
		if from < to {
			c.antFrom, c.antTo = from, to
			for c.from < c.to-1 && (clauseOpeners[c.words[c.from].lower] || c.words[c.from].mark) {
				c.from++
			}
			return
		}
	}
}

// closesApposition reports whether the clause is what follows on an apposition,
// so that its participle is the verb: "The firm, founded in 1872, collapsed".
func (c *clause) closesApposition(segs []segment, first int) bool {
	if first < 2 {
		return false
	}
	s := clause{words: c.words, from: segs[first-1].from, to: segs[first-1].to}
	s.trim()
	return c.words[segs[first-1].from].lower == "," && (s.reduced() || relatives[c.words[s.from].lower])
}

// quoted reports whether a segment begins somebody's words: with a quotation
// mark or behind a colon.
func quoted(words []word) bool {
	for _, w := range words {
		if w.lower == "“" || w.lower == "\"" || w.lower == "‘" {
			return true
		}
		if !w.mark {
			return false
		}
	}
	return false
}

// lead reports whether a segment has nothing but the date and the small words
// before it.
func lead(words []word, start int) bool {
	for _, w := range words {
		if w.mark || w.inDate || w.aside {
			continue
		}
		if w.start > start || !prepositions[w.lower] && !adverbsFirst[w.lower] && !determiners[w.lower] && w.lower != "just" && w.lower != "only" && w.lower != "overnight" && w.lower != "approximately" {
			return false
		}
	}
	return true
}

func happeningIn(words []word, before int) bool {
	for i, w := range words {
		if w.end <= before && happens(words, i) && w.plain() {
			return true
		}
	}
	return false
}

// happens reports whether the word at i is a noun for what happens, and not a
// part of a name ("Security Treaty Organization").
func happens(words []word, i int) bool {
	return happenings[words[i].lower] && !(words[i].capital && i+1 < len(words) && words[i+1].capital)
}

// hasSubject reports whether a noun stands before the clause's first verb.
func (c *clause) hasSubject() bool {
	for i := c.from; i < c.to; i++ {
		w := &c.words[i]
		switch {
		case w.mark, !w.plain(), clauseOpeners[w.lower] && i == c.from:
		case w.verb:
			return false
		case prepositions[w.lower]:
			// Up to the date or a comma a phrase of place or time is no subject.
			for i+1 < c.to && !c.words[i+1].inDate && !c.words[i+1].mark && !c.words[i+1].verb && !(determiners[c.words[i+1].lower] && i > c.from+1 && !prepositions[c.words[i].lower]) {
				i++
			}
		case adverbsFirst[w.lower], strings.HasSuffix(w.lower, "ly"):
		default:
			return true
		}
	}
	return true // no verb: nothing lacks
}

// reduced reports whether the clause is a participle behind its noun: "the
// summit, held on July 4".
func (c *clause) reduced() bool {
	i := c.from
	for i < c.to && c.words[i].mark {
		i++
	}
	if i >= c.to || i == 0 {
		return false
	}
	w := &c.words[i]
	return participles[w.lower] || w.verb && strings.HasSuffix(w.lower, "ed")
}

// segments cuts a sentence at the borders of its clauses. A mark or an opening
// word begins the segment behind it.
func segments(words []word) []segment {
	var out []segment
	from := 0
	for i, w := range words {
		if i == from || !w.plain() {
			continue
		}
		if w.cut || w.mark && (strings.Contains(",;:", w.lower) || isDash(words, i)) || !w.mark && clauseOpeners[w.lower] && opensClause(words, i) {
			out = append(out, segment{from, i})
			from = i
		}
	}
	return append(out, segment{from, len(words)})
}

// opensClause reports whether an opening word at i does open a clause: "and",
// "as" or "before" only with a verb behind it before the next border.
func opensClause(words []word, i int) bool {
	switch words[i].lower {
	case "that", "which", "who", "whom", "whose", "where", "when", "while", "because", "although", "though", "but", "whereas", "if", "whether":
		return true
	}
	if words[i].lower == "and" || words[i].lower == "or" {
		// Of two nouns ("drones and missiles struck") none is a clause: a verb
		// stands before, and a subject or a verb begins what follows.
		k := i - 1
		for k >= 0 && !words[k].verb && !words[k].mark {
			k--
		}
		if k < 0 || !words[k].verb || i+1 == len(words) {
			return false
		}
		if next := words[i+1]; !next.verb && !next.capital && !determiners[next.lower] && !pronouns[next.lower] && !prepositions[next.lower] && !adverbsFirst[next.lower] && !strings.HasSuffix(next.lower, "ly") {
			return false
		}
	}
	for k := i + 1; k < len(words); k++ {
		w := words[k]
		switch {
		case w.aside:
		case w.mark && (strings.Contains(",;:", w.lower) || isDash(words, k)), !w.mark && clauseOpeners[w.lower] && !w.inDate && w.lower != "and":
			return false
		case w.verb:
			return true
		}
	}
	return false
}

// relative finds what a relative clause hangs on, or a participle behind its noun.
func (c *clause) relative() {
	if c.from == 0 || c.nominal || c.antTo > c.antFrom {
		return
	}
	w := c.words[c.from]
	prev := c.from - 1
	for prev > 0 && (c.words[prev].mark || c.words[prev].aside) && c.words[prev].lower != "”" {
		prev--
	}
	switch {
	case relatives[w.lower]:
		if w.lower == "that" && saysWhat(c.words, prev) {
			return // "said that": the clause is what was said
		}
		// Where the pronoun is not the subject, the clause has one of its own.
		if k := c.from + 1; k < c.to && !c.words[k].verb && !strings.HasSuffix(c.words[k].lower, "ly") {
			return
		}
	case !c.reduced():
		return
	}
	from, to := nounPhrase(c.words, prev)
	if from >= to {
		return
	}
	c.antFrom, c.antTo = from, to
	if relatives[w.lower] {
		c.from++
	}
}

// saysWhat reports whether the words up to i have a verb close by, so that
// "that" behind them opens what is said: "said that", "told reporters in
// Tashkent that".
func saysWhat(words []word, i int) bool {
	for k := i; k >= 0 && k > i-12; k-- {
		w := words[k]
		switch {
		case w.inDate || w.aside:
			i--
		case w.mark && w.lower != "”" || happenings[w.lower] && k == i && !determiners[words[max(k-1, 0)].lower] && k > 0 && words[k-1].lower == "of":
			return false
		case reporting[w.lower]:
			return true
		case w.verb:
			return i-k < 3
		}
	}
	return false
}

// nounPhrase returns the words of the noun phrase that ends at index i.
func nounPhrase(words []word, i int) (from, to int) {
	to = i + 1
	for k := i; k >= 0; k-- {
		w := words[k]
		switch {
		case w.aside:
		case w.mark && !strings.Contains("“”\"-–", w.lower), w.verb, clauseOpeners[w.lower] && w.lower != "and",
			prepositions[w.lower] && (w.lower != "of" && w.lower != "in" && w.lower != "at" && w.lower != "into" || !articleBefore(words, k)):
			// "the summit of the organisation in Bishkek" goes on over its
			// prepositions, as an article stands before them.
			return k + 1, to
		}
	}
	return 0, to
}

// articleBefore reports whether the words right before index i, up to a verb,
// mark or preposition, begin with an article: they are one phrase with what
// follows.
func articleBefore(words []word, i int) bool {
	for k := i - 1; k >= 0 && k > i-8; k-- {
		w := words[k]
		switch {
		case w.aside:
		case w.mark || w.verb || prepositions[w.lower] && w.lower != "of":
			return false
		case w.lower == "the" || w.lower == "a" || w.lower == "an":
			return true
		}
	}
	return false
}

// read notes what the clause says of its event.
func (c *clause) read(start, end int) {
	main := false // a verb that is not a form of "to be"
	for i := c.from; i < c.to; i++ {
		w := c.words[i]
		if !w.plain() {
			continue
		}
		next := ""
		if i+1 < c.to {
			next = c.words[i+1].lower
		}
		if w.verb {
			c.verb = true
			main = main || !auxiliaries[w.lower] || strings.HasPrefix(w.lower, "ha")
			c.past = c.past || !auxiliaries[w.lower] && !presentVerbs[w.lower] && !(i > 0 && bareFormAfter[c.words[i-1].lower]) || pastAuxiliaries[w.lower]
		}
		switch {
		case w.end <= start && happens(c.words, i):
			c.happening = true
		case planning[w.lower]:
			c.planned = c.planned || w.lower != "set" && w.lower != "due" || next == "to" || next == "for"
		case negations[w.lower]:
			c.negated = true
		case conditions[w.lower]:
			c.proposed = true
		case w.lower == "may" || w.lower == "would":
			c.proposed = c.proposed || !c.past
		case claiming[w.lower]:
			c.claimed = true
		case (w.lower == "is" || w.lower == "are") && next == "to":
			c.planned = true
		}
	}
	// … and from behind: "…, he claimed".
	for i := c.to; i < len(c.words); i++ {
		c.claimed = c.claimed || claiming[c.words[i].lower] && len(c.words)-i < 4 || c.words[i].lower == "account" && c.words[max(i-1, 0)].lower == "own"
	}
	c.copula = c.verb && !main
	// What governs the clause from before: "accused them of …", "should
	// consider …"; but a clause of who or when tells what is known.
	if next := c.words[min(1, len(c.words)-1)]; c.words[0].lower == "had" && c.words[0].capital && !next.mark {
		c.proposed = true // "Had the vote been held"
	}
	governed := c.antFrom == c.antTo && !relatives[c.words[c.from].lower] && !leadingOpeners[c.words[c.from].lower] || c.words[c.from].lower == "that"
	for i := 0; i < c.from; i++ {
		c.claimed = c.claimed || governed && claiming[c.words[i].lower]
		c.proposed = c.proposed || c.words[i].lower == "should" && c.from-i < 12 || c.words[i].lower == "imagine" || c.words[i].lower == "suppose"
	}
	if c.antTo > c.antFrom {
		for i := c.antFrom; i < c.antTo; i++ {
			c.happening = c.happening || happens(c.words, i)
		}
	}
	if !c.nominal && c.antTo == c.antFrom && c.happening && nounBefore(c.words, start) {
		c.nominal = c.copula || prepositions[c.words[c.from].lower] && c.onlyParticiples()
	}
}

// onlyParticiples reports whether the clause's verbs only describe nouns: "at
// the summit held in Samarkand".
func (c *clause) onlyParticiples() bool {
	for i := c.from; i < c.to; i++ {
		w := &c.words[i]
		if w.verb && w.plain() && (auxiliaries[w.lower] || !participles[w.lower] && !strings.HasSuffix(w.lower, "ed") || i == c.from) {
			return false
		}
	}
	return true
}

// nounBefore reports whether a noun for what happens stands right before the
// date, with no more than a place between: "bombings in Tashkent in 1999".
func nounBefore(words []word, start int) bool {
	n := 0
	for i := len(words) - 1; i >= 0 && n < 7; i-- {
		w := words[i]
		if w.end > start || w.aside {
			continue
		}
		n++
		if happens(words, i) {
			return true
		}
		if w.verb && !participles[w.lower] || w.mark {
			return false
		}
	}
	return false
}

// tells reports whether the clause's last verb is one of saying: "told his
// cabinet".
func (c *clause) tells() bool {
	for i := c.to - 1; i >= c.from; i-- {
		if c.words[i].verb {
			return reporting[c.words[i].lower]
		}
	}
	return false
}

// has reports whether one of the words stands in the clause.
func (c *clause) has(list ...string) bool {
	for _, w := range c.words[c.from:c.to] {
		for _, l := range list {
			if w.lower == l && w.plain() {
				return true
			}
		}
	}
	return false
}
