package extract

// What a date belongs to.

import (
	"strings"

	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

// clause is what a date belongs to: a clause of its sentence, or a noun in it
// that says what happened.
type clause struct {
	index int          // of the clause, or -1 where the whole sentence is meant
	verb  *syntax.Verb // what the clause says is done; nil where it has no verb
	noun  syntax.Span  // the noun phrase that the date is of; empty for the clause's own
	// attribution is set where the date is when somebody said what the rest of
	// the sentence says: "…, the airport said on Tuesday".
	attribution bool

	copula    bool // it only says what something is
	past      bool
	happening bool // a noun for what happens stands before the date
	proposed  bool
	wished    bool // somebody proposed it, and may have done so then
	negated   bool
	refuted   bool // somebody says that it was not so
	planned   bool
	claimed   bool
	ahead     bool // the date is of a noun that a clause of what will be acts on
	governs   bool // the date may be of what was agreed or decided, and not when that was
}

// nominal reports whether the date is a noun's.
func (c *clause) nominal() bool { return !c.noun.Empty() }

// parse takes a sentence apart, as far as its language is known.
func (t *Text) parse(s *Sentence) *syntax.Sentence {
	return parse(syntax.For(t.Source.Language), s.Text(), s.Readings)
}

func parse(l *syntax.Language, text string, dates []timex.Reading) *syntax.Sentence {
	var times []syntax.Time
	for k := 0; k < len(dates); k++ {
		first := &dates[k]
		k = spanEnd(dates, k)
		if first.Meaning.Kind == timex.Vague {
			continue
		}
		end := dates[k].End
		if (first.Meaning.Kind == timex.Shift || first.Meaning.Kind == timex.Period) && first.Meaning.Anchor == timex.Beside && !strings.HasPrefix(text[end:], " that ") && !strings.HasPrefix(text[end:], " and ") {
			// What it counts from goes with it: "two weeks after {the treaty was signed}".
			to := len(text)
			if n := strings.IndexAny(text[end:], ",;:.()“”\"—–"); n >= 0 {
				to = end + n
			}
			if first.Object > 0 {
				to = first.Object
			}
			// Not where it has a date of its own: "after it was launched on 2 March 2004".
			if next := k + 1; next == len(dates) || dates[next].Start >= to || dates[next].Date.IsZero() || dates[next].Meaning.Kind != timex.Calendar {
				end = to
			}
		}
		if n := len(times); n > 0 && times[n-1].End > first.Start {
			times[n-1].End = max(times[n-1].End, end)
			continue
		}
		times = append(times, syntax.Time{Start: first.Start, End: end})
	}
	return l.Parse(text, times)
}

// attach finds what the bytes [start, end) of a parsed sentence date.
func attach(p *syntax.Sentence, start, end int) clause {
	if len(p.Clauses) == 0 { // all of the sentence is taken to tell of an event
		return clause{index: -1, past: true, verb: &syntax.Verb{Tense: syntax.Past}}
	}
	first, last := -1, -1
	for i := range p.Words {
		if w := &p.Words[i]; w.End > start && w.Start < end {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return clause{index: -1}
	}
	a := attachment{Sentence: p, first: first, last: last}
	a.find()
	a.read()
	return a.clause
}

// attachMain takes the whole of a sentence that a heading above it dates.
func attachMain(p *syntax.Sentence) clause {
	if len(p.Clauses) == 0 {
		return attach(p, 0, 0)
	}
	return attachClause(p, 0)
}

// attachClause takes clause k of a sentence, that what stands before it dates.
func attachClause(p *syntax.Sentence, k int) clause {
	a := attachment{Sentence: p, first: max(p.Clauses[k].From, 0), last: max(p.Clauses[k].From, 0), head: -1}
	a.index = k
	a.verb = a.verbOf(k)
	a.read()
	return a.clause
}

type attachment struct {
	*syntax.Sentence
	first, last int // the date's words
	clause
	head int // the group of verbs nearest to the date, or -1
}

func (a *attachment) verbOf(c int) *syntax.Verb {
	if c < 0 || a.Clauses[c].Verb < 0 {
		return nil
	}
	return &a.Verbs[a.Clauses[c].Verb]
}

// find looks left from the date for the nearest word that something can happen
// by: a verb, or a noun for what happens. Where the noun stands in a phrase
// that only surrounds the verb ("resigned after the protests in January"), the
// date is the noun's.
func (a *attachment) find() {
	c := a.Words[a.first].Clause
	// "since 4 March, when the army took the town": that is what happened then.
	if n := a.last + 1; a.first > 0 && a.Words[a.first-1].Is("since", "until", "till") && n+1 < len(a.Words) {
		if a.Words[n].Is(",") {
			n++
		}
		k := a.Words[n].Clause
		theDay := a.Words[n].Is("the") && n+2 < len(a.Words) && a.Words[n+1].Is("day", "month", "year", "moment") && a.Clauses[k].From <= n && !a.Words[n+2].Is("of", "after", "before")
		if (a.Words[n].Is("when") && a.Clauses[k].Opener == n || theDay && k != c) && a.Clauses[k].Verb >= 0 {
			c = k
		}
	}
	// "a delegation led by the minister on Monday": who led it is not the news.
	if x := &a.Clauses[c]; x.Kind == syntax.Reduced && x.Verb >= 0 && descriptive[a.Verbs[x.Verb].Lemma] && !calledFor(a.Words, &a.Verbs[x.Verb]) && x.Parent >= 0 && a.Clauses[x.Parent].Verb >= 0 && a.Words[a.first-1].Tag == syntax.Preposition {
		c = x.Parent
	} else if x.Kind == syntax.Reduced && x.Verb >= 0 && a.Verbs[x.Verb].Lemma == "end" && x.Parent >= 0 && a.Clauses[x.Parent].Verb >= 0 {
		c = x.Parent // "a loss for the quarter ended 31 May"
	} else if v := a.verbOf(x.Parent); x.Kind == syntax.Reduced && x.Verb >= 0 && a.Verbs[x.Verb].Lemma == "date" && x.Head.From > 0 && a.Words[x.Head.From-1].Is("in") && v != nil && (saying[v.Lemma] || findings[v.Lemma] || writing[v.Lemma]) {
		c = x.Parent // "In a letter dated 2 April, the prosecutor said"
	} else if x.Kind == syntax.Reduced && x.Verb >= 0 && x.Parent >= 0 && a.Clauses[x.Parent].Verb >= 0 {
		// "had women persecuted in May", "put the number of the detained at 79 in May"
		v, to := a.verbOf(x.Parent), a.Verbs[x.Verb].To
		if causing[v.Lemma] && x.Head.From == v.To || to+1 < len(a.Words) && a.Words[to].Is("at") && a.Words[to+1].Tag == syntax.Number {
			c = x.Parent
		}
	}
	a.index, a.head = c, -1
	x := &a.Clauses[c]
	a.attribution = x.Kind == syntax.Credit
	noun := -1
	if n := a.modified(); n >= 0 {
		noun = n
		if a.modifierIsClause(n) {
			noun = -1
		}
	} else {
	left:
		for i := a.first - 1; i >= x.From; i-- {
			w := &a.Words[i]
			if w.Clause != c || w.Aside {
				if a.Under(w.Clause, c) || w.Aside {
					continue
				}
				break
			}
			switch {
			case w.Verb >= 0:
				a.head = w.Verb
				break left
			case w.Tag == syntax.Mark && !strings.Contains("-–%'“”\"", w.Lower):
				if w.Is(",") && i == a.first-1 {
					continue
				}
				break left
			case w.Tag == syntax.Noun && happens(a.Words, i):
				a.happening = true
				if noun < 0 {
					noun = i
				}
			}
		}
		if noun >= 0 && !a.ownDate(noun) {
			noun = -1
		}
	}
	// "their own dates: 9 April 1989, when guards killed ten, and …"
	if n := a.last + 1; noun < 0 && a.head < 0 && n+1 < len(a.Words) && a.Words[n].Is(",") && a.Words[n+1].Is("when") {
		if k := a.Words[n+1].Clause; a.Clauses[k].Opener == n+1 && a.Clauses[k].Verb >= 0 && (a.first == 0 || a.Words[a.first-1].Is(":", "and", ",")) {
			a.index, c = k, k
			x = &a.Clauses[k]
		}
	}
	a.verb = a.verbOf(c)
	if a.verb == nil && x.Parent >= 0 && x.Kind == syntax.Attribute {
		// A bracket or apposition: it dates the noun before it, if that can be.
		if n := a.happeningIn(x.Head); n >= 0 {
			a.noun = x.Head
			a.happening = true
		} else if a.Words[x.From].Is("(") && a.Clauses[x.Parent].Verb >= 0 {
			a.index, a.verb = x.Parent, a.verbOf(x.Parent)
		}
		return
	}
	if noun >= 0 {
		a.happening = true
		a.noun = a.phrase(noun)
		return
	}
	if a.verb == nil {
		for i := x.From; i < x.To; i++ {
			if w := &a.Words[i]; w.Clause == c && w.Tag == syntax.Noun && happens(a.Words, i) && (i < a.first || i > a.last) {
				a.happening = true
			}
		}
	}
}

// phrase is the noun phrase around the noun at n, up to the date.
func (a *attachment) phrase(n int) syntax.Span {
	if n > a.last { // "the January 10 videoconference of the alliance"
		from := a.first
		for from > 0 && (a.Words[from-1].Tag == syntax.Determiner || a.Words[from-1].Tag == syntax.Adjective) {
			from--
		}
		to := n + 1
		for to+1 < len(a.Words) && a.Words[to].Clause == a.Words[n].Clause && a.Words[to].Is("of", "with", "between", "in", "at", "on", "against", "from", "for") {
			if t := a.Words[to+1].Tag; t == syntax.TimeWord || t == syntax.VerbWord {
				break
			}
			to++
			for to < len(a.Words) && (a.Words[to].Tag == syntax.Determiner || a.Words[to].Tag == syntax.Adjective || a.Words[to].Tag == syntax.Noun || a.Words[to].Tag == syntax.Name) {
				to++
			}
		}
		return syntax.Span{From: from, To: to}
	}
	p := a.NounPhrase(n + 1)
	for i := n - 1; i > p.From; i-- { // "part of the celebrations" is the celebrations
		if a.Words[i].Tag == syntax.Preposition {
			p.From = i + 1
			break
		}
	}
	// With what stands between the noun and the date.
	to := a.first
	for to > n+1 && (a.Words[to-1].Tag == syntax.Preposition || a.Words[to-1].Tag == syntax.Mark || a.Words[to-1].Tag == syntax.Determiner || a.Words[to-1].Tag == syntax.Adverb) {
		to--
	}
	p.To = max(p.To, to)
	return p
}

// modified returns the noun that the date describes from before, "a January 10
// videoconference", or -1.
func (a *attachment) modified() int {
	if a.last+1 >= len(a.Words) || a.first == 0 {
		return -1
	}
	before := &a.Words[a.first-1]
	possessive := a.Words[a.last].Possessive
	if !possessive && before.Tag != syntax.Determiner && before.Tag != syntax.Adjective && !before.Possessive && before.Tag != syntax.Preposition {
		return -1
	}
	n := -1
	for i := a.last + 1; i < len(a.Words); i++ {
		w := &a.Words[i]
		if w.Lower == "'s" || w.Tag == syntax.Mark && w.Is("-", "–") {
			continue
		}
		if w.Tag == syntax.TimeWord && w.Capital {
			continue // "the 1871 Six-Day War"
		}
		if w.Tag != syntax.Noun && w.Tag != syntax.Adjective && w.Tag != syntax.Name || w.Possessive {
			break
		}
		if (w.Tag == syntax.Noun || w.Tag == syntax.Name && named[w.Lower] && year(a.Words[a.last].Lower)) && happens(a.Words, i) {
			n = i
		}
	}
	if before.Tag == syntax.Preposition && !possessive && n != a.last+1 {
		return -1
	}
	return n
}

// modifierIsClause reports whether the noun at n that the date describes is
// what its clause tells of, so that the date is the clause's.
func (a *attachment) modifierIsClause(n int) bool {
	c := a.Words[n].Clause
	v := a.verbOf(c)
	if v == nil {
		return false
	}
	if a.Clauses[c].Verb >= 0 && v.Tense == syntax.Past && !v.Copula && n > v.Main && !a.prepositional(n) {
		return true // "He led a 2023 referendum"
	}
	day := a.last > a.first || a.Words[a.first].Possessive || a.Words[a.first].Tag != syntax.TimeWord || !year(a.Words[a.first].Lower)
	told := v.Tense == syntax.Past || v.Tense == syntax.Future
	return day && told && !v.Copula && (a.Clauses[c].Subject.Has(n) || !a.prepositional(n))
}

func year(s string) bool { return len(s) == 4 && s[0] >= '0' && s[0] <= '9' }

// prepositional reports whether the noun phrase of the noun at n stands behind
// a preposition.
func (a *attachment) prepositional(n int) bool {
	from := a.NounPhrase(n + 1).From
	for from > 0 && a.Words[from-1].Tag == syntax.TimeWord { // "over the 1996 murder"
		from--
	}
	if from > 0 && a.Words[from-1].Tag == syntax.Determiner {
		from--
	}
	return from > 0 && a.Words[from-1].Tag == syntax.Preposition
}

// writing are verbs, besides those of saying, for what somebody does in a letter.
var writing = set("complain demand ask urge call accuse blame deny promise offer apologise apologize appeal plead protest beg request propose object")

// causing are verbs whose object does or suffers what a participle behind it says.
var causing = set("have get keep leave find see hear order")

// calledFor reports whether a participle says for when something is called: "the
// rally called for Monday".
func calledFor(words []syntax.Word, v *syntax.Verb) bool {
	return v.Lemma == "call" && v.To+1 < len(words) && words[v.To].Is("for") && words[v.To+1].Tag == syntax.TimeWord
}

// descriptive are verbs whose participle only says what the noun before it is.
var descriptive = set("head lead helm chair accompany call know dub back support represent join")

// around are prepositions before what lies before, behind or beside what the
// verb tells of.
var around = set("after before since until following from about over concerning regarding for to behind against despite unlike of than amid between into with by including")

// aroundOf are words with which "of" is such a preposition: "ahead of the summit".
var aroundOf = set("anniversary ahead because part wake aftermath result light memory victims survivors")

// aroundTo are the same for "to": "in response to the attack on Monday".
var aroundTo = set("response reaction prelude leadup lead-up run-up tribute due owing thanks opposition")

// ownDate reports whether the date is that of the noun at n and not of the
// verb that the noun goes with.
func (a *attachment) ownDate(n int) bool {
	p := a.NounPhrase(n + 1)
	for i := n - 1; i >= p.From; i-- {
		if a.Words[i].Tag == syntax.Preposition {
			p.From = i + 1
			break
		}
	}
	c := a.Words[n].Clause
	if v := a.verbOf(c); v == nil || a.Words[a.first-1].Is("of") && (p.From == 0 || !a.Words[p.From-1].Is("in", "at", "during", "on")) {
		return true // "reaffirmed the treaty of 2007", but "was injured in the strike of 1979"
	} else if p.From >= v.From && a.Clauses[c].Kind == syntax.Reduced && a.Words[max(p.From-1, 0)].Is("by") {
		return true // "sparked by a price hike last week"
	}
	if s := a.Clauses[c].Subject; s.Has(n) && a.first > n && s.To >= a.first-1 && a.Clauses[c].Verb >= 0 && a.first < a.Verbs[a.Clauses[c].Verb].From {
		// "The return to power in August 2021 shocked the world", but "The
		// talks on Monday ended without a result".
		of := p.From > 1 && a.Words[p.From-1].Is("of") && aroundOf[a.Words[p.From-2].Lower] // "Survivors of the crash on Monday"
		return !a.Words[a.first-1].Is("on") || a.verbOf(c).Copula || of
	}
	if p.From == 0 {
		return true
	}
	before := &a.Words[p.From-1]
	if before.Is("as") && p.From > 1 && a.Words[p.From-2].Is("such") {
		return true // "many battles, such as the attack of May 1911"
	}
	if v := a.verbOf(c); v.Negated && attending[v.Lemma] && p.From >= v.To {
		return true // "did not attend the summit in May": that was held
	}
	if before.Tag != syntax.Preposition {
		return false
	}
	if before.Is("after", "before") && p.From > 1 && a.Words[p.From-2].Is("shortly", "soon", "moments", "minutes", "seconds", "hours", "immediately") {
		return false // "crashed shortly after takeoff on Thursday"
	}
	compound := before.Is("of") && p.From > 1 && aroundOf[a.Words[p.From-2].Lower] // "ahead of the summit on Monday"
	if !around[before.Lower] {
		return false
	}
	// A comma between keeps the date for the clause: "…, after talks, on Monday".
	for i := n + 1; i < a.first; i++ {
		if a.Words[i].Is(",") {
			return false
		}
	}
	v := a.verbOf(c)
	if v != nil && v.Copula {
		return true
	}
	switch before.Lower {
	case "for", "to", "with", "into":
		if before.Is("to") && p.From > 1 && aroundTo[a.Words[p.From-2].Lower] {
			return true
		}
		// "arrived for talks on Monday": both are of that day.
		return v != nil && !moving[v.Lemma] && (claims[v.Lemma] || v.Tense == syntax.Perfect || past(a.verbTense(c)) && punished[v.Lemma])
	case "of", "between", "by":
		if compound {
			return true
		}
		// What stands before "of" decides: "the anniversary of the attack".
		return false
	}
	return true
}

// attending are verbs of which what happens is there, whether or not they are
// said of anybody.
var attending = set("attend follow join watch witness mention recall discuss condemn boycott")

// moving are verbs of going to what happens, punished those that follow long after it.
var (
	moving   = set("arrive come go travel fly leave meet gather return attend join head convene visit")
	punished = set("convict sentence try jail imprison execute condemn punish criticise criticize praise thank apologise apologize blame accuse charge know remember respond react")
)

func past(t syntax.Tense) bool { return t == syntax.Past || t == syntax.Perfect }

func (a *attachment) verbTense(c int) syntax.Tense {
	if v := a.verbOf(c); v != nil {
		return v.Tense
	}
	return syntax.NoTense
}

// happeningIn returns the last noun for what happens in a span, or -1.
func (a *attachment) happeningIn(s syntax.Span) int {
	for i := s.To - 1; i >= s.From; i-- {
		if a.Words[i].Tag == syntax.Noun && happens(a.Words, i) {
			return i
		}
	}
	return -1
}

// happens reports whether the word at i is a noun for what happens, and not a
// part of a name ("Security Treaty Organization").
func happens(words []syntax.Word, i int) bool {
	if words[i].Is("fire") && i > 0 && fireIdioms[words[i-1].Lower] {
		return false // "opened fire": what the verb tells of
	}
	return happenings[strings.TrimSuffix(words[i].Lower, "'s")] && words[i].Verb < 0 && !(words[i].Capital && i+1 < len(words) && words[i+1].Capital)
}

// fireIdioms are words with which "fire" is no fire of its own.
var fireIdioms = set("open opens opened opening return returned returning cease ceased hold held exchange exchanged set sets setting catch catches caught catching under on come came")
