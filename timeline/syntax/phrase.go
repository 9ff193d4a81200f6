package syntax

// Noun phrases: where they begin and end, and which is the subject.

// nounPhrase returns the words of the noun phrase that ends before word i,
// with the phrases behind its noun ("the summit of the organisation in
// Bishkek") where an article shows that they are one.
func (s *Sentence) nounPhrase(i int) Span {
	end := i
	for end > 0 && (s.Words[end-1].Tag == Mark && !s.Words[end-1].Is("”", "\"", ")") || s.Words[end-1].Aside) {
		end--
	}
	from := end
	for from > 0 {
		w := &s.Words[from-1]
		stop := false
		switch w.Tag {
		case Mark:
			stop = !w.Is("-", "–", "”", "“", "\"", "%", "$", "'", "&", ".")
			if stop && w.Aside {
				stop = false
			}
		case VerbWord:
			stop = true
		case Opener, Relative:
			stop = true
		case Coordinator:
			stop = !(from > 1 && from < end && nounlike(s.Words[from-2].Tag) && s.Words[from].Tag != Preposition)
		case Preposition:
			// Goes on only over what an article before it holds together.
			stop = !w.Is("of", "in", "at", "for", "on", "into", "between", "from", "to", "by", "with", "against", "about", "over") || !s.headBefore(from-1) || from == end
			if !w.Is("of") && !stop {
				stop = !s.articled(from - 1)
			}
		case Determiner:
			if from-1 > 0 && s.Words[from-2].Tag != Preposition && s.Words[from-2].Tag != Determiner && s.Words[from-2].Tag != Coordinator {
				return Span{from - 1, end}
			}
		case Pronoun:
			if from == end {
				return Span{from - 1, end}
			}
			stop = true
		case TimeWord:
			n := from - 2
			for n > 0 && s.Words[n].Tag == TimeWord {
				n--
			}
			stop = from == end || !(n >= 0 && s.Words[n].Tag == Determiner || w.Possessive)
		case Adverb:
			stop = from == end || !(from-2 >= 0 && s.Words[from-2].Tag == Determiner)
		}
		if stop || from < end && s.titled(from) {
			break
		}
		from--
	}
	for from < end && (s.Words[from].Tag == Mark && !s.Words[from].Is("“", "\"", "$") || s.Words[from].Tag == Coordinator || s.Words[from].Tag == Preposition) {
		from++
	}
	return Span{from, end}
}

// titled reports whether the name at word i begins with a title, behind a noun that
// it says nothing of: "the accord President Renn", not "deputy President Renn".
func (s *Sentence) titled(i int) bool {
	return i > 1 && s.Words[i].Tag == Name && s.Words[i].Is("president", "king", "queen", "senator", "governor", "mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr") &&
		i+1 < len(s.Words) && s.Words[i+1].Tag == Name && s.Words[i-1].Tag == Noun && !s.Words[i-1].Possessive && !s.Words[i-1].Is("deputy", "vice", "ex", "co") && s.Words[i-2].Tag == Determiner
}

// headBefore reports whether a noun stands right before word i.
func (s *Sentence) headBefore(i int) bool {
	return i > 0 && (nounlike(s.Words[i-1].Tag) || s.Words[i-1].Is("”", "\"", ")"))
}

// articled reports whether the words before i, up to a verb, mark or
// preposition, begin with an article or possessive.
func (s *Sentence) articled(i int) bool {
	for k := i - 1; k >= 0 && k > i-10; k-- {
		switch w := &s.Words[k]; w.Tag {
		case Determiner:
			return true
		case Mark, VerbWord, Opener, Relative, Pronoun:
			return false
		case Preposition:
			if !w.Is("of") {
				return false
			}
		}
		if k == 0 {
			return true // "Negotiations on the price, which had stalled, …"
		}
	}
	return false
}

// subject finds who or what does what the verb at word v says, among the words
// of clause c before it: the first noun phrase without a preposition, with all
// that follows on it.
func (s *Sentence) subject(c, v int) Span {
	x := &s.Clauses[c]
	from := v
	for from > 0 && (s.Under(s.Words[from-1].Clause, c) || s.Words[from-1].Aside) {
		from--
	}
	if x.Opener >= 0 && x.Opener >= from && x.Opener < v {
		from = x.Opener + 1
	}
	best := -1
	depth := false // inside a phrase with a preposition
	for i := from; i < v; i++ {
		w := &s.Words[i]
		if w.Aside || w.Clause != c && s.Under(w.Clause, c) {
			continue
		}
		switch w.Tag {
		case Preposition:
			if best < 0 {
				depth = true
			}
		case Mark:
			if w.Is(",") || w.Is(";") || w.Is(":") || dash(s.Words, i) {
				if depth || best < 0 || dash(s.Words, i) || !s.list(best, i, v) {
					best, depth = -1, false
				}
			}
		case Determiner, Adjective, Noun, Name, Number, Pronoun:
			switch {
			case w.Tag == Determiner && i+1 < v && s.Words[i+1].Tag == TimeWord && !s.Words[i+1].Possessive && !s.describedBehind(i+1, v):
			case best >= 0:
			case !depth:
				best = i
			case s.titled(i):
				best, depth = i, false // "Under the accord President Renn …"
			case (w.Tag == Determiner || w.Tag == Pronoun) && i > 0 && s.Words[i-1].Tag != Preposition && s.Words[i-1].Tag != Determiner && s.Words[i-1].Tag != Coordinator && !w.Is("all", "both"):
				best, depth = i, false // "in the hall of the ministry the results …"
			}
		case TimeWord:
			n := i + 1
			for n < v && s.Words[n].Tag == TimeWord {
				n++
			}
			if depth && best < 0 && !(n < v && nounlike(s.Words[n].Tag)) {
				depth = false // "On Monday police …"
			} else if best < 0 && !depth && (w.Possessive || w.Is("the") && s.calendar(i+1, n) && s.describedBehind(i, v)) {
				best = i
			}
		}
	}
	if best < 0 && depth {
		// "by 2011 production of the rest will be …"
		for i := v - 1; i > from; i-- {
			if s.Words[i-1].Tag == TimeWord && nounlike(s.Words[i].Tag) && s.Words[i].Clause == c {
				best = i
				break
			}
		}
	}
	if best < 0 {
		return Span{}
	}
	for n := best; best > from && s.Words[best-1].Tag == Adverb && (s.Words[n].Tag == Number || s.Words[best-1].Is("only")); {
		best-- // "only two officers", "only bandits had died"
	}
	end := v
	for end > best {
		w := &s.Words[end-1]
		if s.parted(w.Clause, c) {
			end--
			continue
		}
		if w.Clause != c && s.Under(w.Clause, c) && !w.Aside {
			break
		}
		if w.Tag == Mark && !w.Is("”", "\"", ")", "%") || w.Tag == Adverb || w.Tag == TimeWord && !w.Possessive || w.Tag == Preposition || w.Tag == Coordinator || w.Aside || w.Tag == Relative {
			end--
			continue
		}
		break
	}
	return Span{best, end}
}

// describedBehind reports whether the expression of time at word i describes a
// noun that stands right behind it, before word v: "the January 10 summit".
func (s *Sentence) describedBehind(i, v int) bool {
	for i < v && s.Words[i].Tag == TimeWord {
		i++
	}
	return i < v && (nounlike(s.Words[i].Tag) || s.Words[i].Tag == Adjective)
}

// calendar reports whether all words are months or figures: "the 5 May decree",
// unlike "the following May troops came".
func (s *Sentence) calendar(from, to int) bool {
	for i := from; i < to; i++ {
		if w := &s.Words[i]; !w.Capital && (w.Lower[0] < '0' || w.Lower[0] > '9') {
			return false
		}
	}
	return from < to
}

// Under reports whether clause k is clause c or lies inside it. One that is
// joined to another by "and" lies beside it.
func (s *Sentence) Under(k, c int) bool {
	for k >= 0 && k != c {
		for s.Clauses[k].Joined {
			if k = s.Clauses[k].Parent; k == c {
				return false
			}
		}
		k = s.Around(k)
	}
	return k == c
}

// Around returns the clause that clause k stands in, or -1.
func (s *Sentence) Around(k int) int {
	for k >= 0 && s.Clauses[k].Joined {
		k = s.Clauses[k].Parent
	}
	if k < 0 || s.Clauses[k].Kind == Credit {
		return -1
	}
	return s.Clauses[k].Parent
}

// NounPhrase returns the words of the noun phrase that ends before word i,
// with the phrases behind its noun ("the summit of the organisation in
// Bishkek") where an article shows that they are one.
func (s *Sentence) NounPhrase(i int) Span { return s.nounPhrase(i) }

// parted reports whether clause k lies inside clause c behind a comma.
func (s *Sentence) parted(k, c int) bool {
	if !s.Under(k, c) {
		return false
	}
	for ; k >= 0 && k != c; k = s.Around(k) {
		for n := k; ; n = s.Clauses[n].Parent {
			if s.Clauses[n].comma {
				return true
			}
			if !s.Clauses[n].Joined {
				break
			}
		}
	}
	return false
}

// list reports whether the comma at i parts the members of a list that began
// at word from and whose last "and" stands before the verb at v.
func (s *Sentence) list(from, i, v int) bool {
	for k := i + 1; k < v; k++ {
		if s.Words[k].Clause != s.Words[from].Clause {
			continue
		}
		if s.Words[k].Tag == Coordinator && !s.Words[k].Aside {
			return true
		}
		if s.Words[k].Verb >= 0 && s.Verbs[s.Words[k].Verb].strong() {
			return false
		}
	}
	// A comma right before the verb, or behind a relative clause inside the subject.
	return i+1 >= v || s.Words[i+1].Aside || s.Words[i+1].Clause != s.Words[from].Clause || s.Words[i-1].Clause != s.Words[from].Clause
}

// lastNounPhrase returns where the last noun phrase between two words begins:
// of "reporters in Geneva the plan" it is "the plan".
func (s *Sentence) lastNounPhrase(from, to int) int {
	at := from
	if at < to && s.Words[at].Tag == Coordinator {
		at++
	}
	for i := from + 1; i < to; i++ {
		w := &s.Words[i]
		if w.Aside {
			continue
		}
		before := &s.Words[i-1]
		switch w.Tag {
		case Determiner, Pronoun:
			if before.Tag != Preposition && before.Tag != Determiner && before.Tag != Coordinator {
				at = i
			}
		case Mark:
			if w.Is(",") && i+1 < to {
				at = i + 1
			}
		case Name, Noun, Number:
			if before.Tag == TimeWord && !before.Possessive && !s.articledTime(i-1) {
				at = i
			}
		}
	}
	return at
}

// articledTime reports whether the expression of time that ends with word i
// stands behind an article: "a 25-year-old man".
func (s *Sentence) articledTime(i int) bool {
	for i > 0 && s.Words[i].Tag == TimeWord {
		i--
	}
	return s.Words[i].Tag == Determiner
}

// asides marks what stands in brackets or between dashes, without an
// expression of time, and appositions between commas.
func (p *parser) asides() {
	mark := func(from, to int) {
		for i := from; i < to; i++ {
			p.Words[i].Aside = true
		}
	}
	open := -1
	for i := range p.Words {
		switch w := &p.Words[i]; {
		case w.Tag == Mark && w.Is("(", "["):
			open = i
		case w.Tag == Mark && w.Is(")", "]") && open >= 0:
			if !p.timed(open, i) {
				mark(open, i+1)
			}
			open = -1
		}
	}
	open = -1
	for i := range p.Words {
		if p.Words[i].Is(";") {
			open = -1 // "1950 – Renn wins; 2007 – Teg takes it": no aside goes on behind it
		}
		if p.Words[i].Aside || !dash(p.Words, i) {
			continue
		}
		switch {
		case open < 0:
			open = i
		case i-open < 30 && (!p.timed(open, i) || p.timed(0, open)):
			mark(open, i+1)
			open = -1
		default:
			open = i
		}
	}
	for i := 1; i+2 < len(p.Words); i++ {
		if !p.Words[i].Is(",") || p.Words[i].Aside {
			continue
		}
		if j := p.apposition(i); j > 0 {
			mark(i, j+1)
			i = j
		}
	}
}

// apposition returns the comma that closes what the comma at i opens, where
// that only says who or what the noun before it is; 0 for anything else.
func (p *parser) apposition(i int) int {
	before := p.nominalBefore(i)
	if before < 0 || p.Words[before].Tag != Name && p.Words[before].Tag != Noun && p.Words[before].Tag != Number || p.Words[i-1].Tag == TimeWord {
		return 0
	}
	if w := &p.Words[i+1]; w.Tag == Adverb && p.Words[i+2].Is(",") && !p.lang.lex.negation[w.Lower] {
		return i + 2 // "Renn, meanwhile, said"
	}
	verb := false
	start := i - 1
	for start > 0 && (p.Words[start].Aside || !p.Words[start].Is(",") && p.Words[start].Tag != Opener && !p.Words[start].Is("that")) {
		start--
	}
	for k := start; k < i; k++ {
		if p.Words[k].Verb >= 0 && p.Verbs[p.Words[k].Verb].strong() && !p.Words[k].Aside {
			verb = true
		}
	}
	relative := p.Words[i+1].Tag == Relative || p.Words[i+1].Is("whose", "who", "where")
	timed, acts := false, false
	j := i + 1
	inner := false // inside a relative clause of the apposition
	for ; j < len(p.Words) && j < i+longAside && (!p.Words[j].Is(",") || p.Words[j].Aside || p.Words[j].Tag == TimeWord); j++ {
		w := &p.Words[j]
		if w.Aside {
			continue
		}
		inner = inner || j > i+1 && (w.Tag == Relative || w.Is("who", "that", "whose", "where"))
		acts = acts || !inner && w.Verb >= 0 && p.Verbs[w.Verb].strong() && (p.Verbs[w.Verb].Form == Finite || p.object(&p.Verbs[w.Verb]))
		timed = timed || w.Tag == TimeWord
		if w.Is(";", ":") || w.Is("“") && p.quotes(j) {
			return 0
		}
		if w.Tag == Coordinator && !relative && (j+1 < len(p.Words) && p.Words[j+1].Tag == Name) && p.Words[i+1].Tag == Name {
			return 0 // a list of names
		}
		if w.Verb >= 0 && p.Verbs[w.Verb].Form == Finite && !relative {
			if !inner {
				return 0
			}
		}
	}
	if j >= len(p.Words)-1 || !p.Words[j].Is(",") {
		return 0
	}
	next := p.verbAt(j + 1)
	goes := next >= 0 && p.Verbs[next].strong()
	if goes && !verb && p.leadPhrase(i) {
		return 0 // "In one of the trials, a court in Sul, 9 March, convicted five": that is the subject
	}
	opener := &p.Words[i+1]
	himself := opener.Is("himself", "herself", "itself", "themselves")
	describes := himself || opener.Tag == Determiner || opener.Is("once", "then", "now", "formerly", "including", "also", "age", "aged") || opener.Tag == Number && j == i+2 || p.Words[i+2].Is("of") && (opener.Tag == Number || opener.Is("one", "some", "most")) || opener.Tag == Name || opener.Tag == Noun || opener.Tag == Adjective
	if timed {
		if !relative && !acts && goes && !verb && opener.Tag != Number && (himself || opener.Tag == Determiner || opener.Tag == Name || opener.Tag == Noun || opener.Tag == Adverb || opener.Tag == Adjective || opener.Is("in") && p.Words[i+2].Tag == Determiner) && p.Words[i+1].Tag != TimeWord {
			p.nested[i] = j // "The strike, the third since March, ended": its date is told
		}
		return 0
	}
	if opener.Tag == Number && j == i+2 && p.Words[before].Tag == Name && (p.Words[j+1].Tag == Determiner || p.Words[j+1].Is("who", "whose", "from", "of") || next >= 0 && (p.Verbs[next].Form == Participle || p.Verbs[next].Form == either && verb)) {
		return j - 1 // "Omar, 38, a driver, told", "was Omar, 38, shot in Sul": his age
	}
	switch {
	case goes && !verb && opener.Tag == Preposition:
		return j
	case relative:
		return j0(goes && !verb, j)
	case goes && !verb && p.verbAt(i+1) >= 0 && p.Verbs[p.verbAt(i+1)].Form == Gerund:
		return j // "after the ship, already flying his flag, arrives"
	case !describes:
		return 0
	case goes && !verb:
		return j
	case !verb && opener.Tag == Determiner && p.Words[before].Tag == Name && j-1 > i && (p.Words[j+1].Tag == Relative || p.Words[j+1].Is("who", "whose")) && p.apposition(j) > 0:
		return j - 1 // "Ada Renn, the governor, who had led it, was shot"
	case verb && opener.Tag == Name && j-i <= 4 && p.Words[before].Tag == Noun && p.names(i+1, j):
		return j // "lost their coach, Ivo Brand, after"
	case verb && opener.Tag == Name && j-i <= 4 && p.Words[before].Tag == Name && j+1 < len(p.Words) && p.Words[j+1].Tag != Coordinator && p.Words[j+1].Tag != Name:
		return j0(j-i <= 3, j) // "in Everett, Washington, on"
	case verb && (opener.Tag == Determiner && opener.Is("the", "a", "an") || opener.Is("once", "formerly")) && j+1 < len(p.Words) && (p.Words[j+1].Tag == Preposition || p.Words[j+1].Tag == TimeWord):
		return j
	}
	return 0
}

// leadPhrase reports whether the words before the comma at i are no more than a
// phrase with a preposition that the sentence begins with.
func (p *parser) leadPhrase(i int) bool {
	from := 0
	for from < i && (p.Words[from].Tag == Mark || p.Words[from].Tag == Adverb) {
		from++
	}
	if from == i || p.Words[from].Tag != Preposition || p.Words[from].Verb >= 0 || hanging[p.Words[from].Lower] {
		return false
	}
	// "in Sul Ada Renn, a smith, was seized" has its subject before the comma.
	if p.Words[i-1].Tag != Noun && i-from != 2 {
		return false
	}
	for k := from; k < i; k++ {
		w := &p.Words[k]
		second := w.Tag == Determiner && k > from+1 && p.Words[k-1].Tag != Preposition && p.Words[k-1].Tag != Coordinator && p.Words[k-1].Tag != Determiner // "in Sul the mayor, …"
		if w.Verb >= 0 || w.Tag == TimeWord || second || w.Is(",") && w.Tag == Mark && !w.Aside {
			return false
		}
	}
	return true
}

// names reports whether all words are of names.
func (p *parser) names(from, to int) bool {
	for i := from; i < to; i++ {
		if p.Words[i].Tag != Name {
			return false
		}
	}
	return from < to
}

// longAside is how many words an apposition has at most.
const longAside = 40

func j0(ok bool, j int) int {
	if ok {
		return j
	}
	return 0
}
