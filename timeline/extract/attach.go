package extract

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
		return before.Tag == syntax.Coordinator && a.head >= 0 && false
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
		return v != nil && !moving[v.Lemma] && (claims[v.Lemma] || v.Tense == syntax.Perfect || past(a.verbTense(c)) && punished[v.Lemma] || before.Is("to") && v.Passive && false)
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

// read notes how the clause tells of its event.
func (a *attachment) read() {
	c := a.index
	if a.nominal() {
		a.past = true
		if v := a.verbOf(c); v != nil && claims[v.Lemma] && v.Lemma != "charge" && a.noun.From >= v.To {
			a.claimed = true // "Some blame the state for bombings in 1999"
		}
		if v := a.verbOf(c); v != nil && v.Tense == syntax.Unreal {
			if a.reportedPlan(c, v) && a.noun.From >= v.To {
				a.ahead = true // "said he would stay until the vote in May"
			} else {
				a.proposed = true // "should repeal it before the vote in 2022"
			}
		}
		if v := a.verbOf(c); v != nil && v.Tense == syntax.Future && a.noun.From >= v.To {
			a.ahead = true // "will loom over discussions this week"
		}
	}
	if v := a.verb; v != nil {
		a.copula = v.Copula
		if !a.nominal() {
			a.past = past(v.Tense) || v.Form == syntax.Participle || v.Form == syntax.Gerund && (a.Words[v.From].Is("having") || past(a.verbTense(max(a.Clauses[c].Parent, 0))))
			a.negated = a.denied(c)
			if n := v.To + 1; denials[v.Lemma] && !v.Negated && n < a.first && strings.HasSuffix(a.Words[n-1].Lower, "ing") && (a.Words[n].Tag == syntax.Determiner || a.Words[n].Tag == syntax.Pronoun || a.Words[n].Tag == syntax.Name) {
				a.refuted = true // "denies killing the judge in May"
			}
			infinitive := v.To < len(a.Words) && a.Words[v.To].Is("to") && a.Words[v.To].Verb >= 0
			a.planned = v.Tense == syntax.Future || v.Passive && v.Lemma == "set" && infinitive || v.Passive && plans[v.Lemma] && !resolves[v.Lemma]
			if p := a.verbOf(a.Clauses[c].Parent); v.Tense == syntax.Present && a.Clauses[c].Kind == syntax.Adverbial && p != nil && p.Tense == syntax.Future {
				a.planned = true // "after it arrives next month, it will be shown"
			}
			if a.Words[v.From].Is("be") && !a.Clauses[c].Subject.Empty() {
				a.proposed = true // "that the contract be terminated by May"
			}
			a.modal(c, v)
			a.governed(c, v)
		}
	}
	if !a.nominal() {
		for i := a.Clauses[c].From; i < a.Clauses[c].To; i++ {
			w := &a.Words[i]
			if w.Clause != c || w.Aside {
				continue
			}
			switch {
			case claimAdverbs[w.Lower]:
				a.claimed = true
			case w.Is("maybe", "perhaps", "possibly"):
				a.proposed = a.proposed || !a.past || a.verb == nil || a.verb.Form == syntax.Participle
			case w.Is("according") && i+2 < len(a.Words):
				for k := i + 2; k < len(a.Words) && k < i+6 && a.Words[k].Tag != syntax.Mark; k++ {
					a.claimed = a.claimed || interested[a.Words[k].Lower]
				}
			case w.Is("account") && i > 0 && a.Words[i-1].Is("own"):
				a.claimed = true
			case w.Is("due", "set", "slated", "scheduled") && i+1 < len(a.Words) && (a.verb == nil || a.verb.Copula || a.Words[i-max(0, 1)].Tag == syntax.Noun) && a.Words[min(i+1, len(a.Words)-1)].Tag != syntax.Noun:
				if next := &a.Words[i+1]; next.Verb >= 0 && next.Is("to") || next.Is("on", "in", "by", "for", "until", "at") || next.Tag == syntax.TimeWord {
					a.planned = a.planned || next.Verb >= 0 || w.Lower != "set"
				}
			}
		}
	}
	// Where the clause stands: in a condition, in what somebody claims.
	for k := c; k >= 0; k = a.Clauses[k].Parent {
		x := &a.Clauses[k]
		if x.Opener >= 0 && (k == c || !a.nominal()) {
			switch a.Words[x.Opener].Lower {
			case "if", "unless", "whether", "lest":
				a.proposed = true
			}
		}
		if x.Kind == syntax.Quotation {
			for i := x.From; i < x.To; i++ {
				a.claimed = a.claimed || firstPerson[a.Words[i].Lower]
			}
		}
		if x.Kind == syntax.Coordinate || x.Kind == syntax.Credit {
			break
		}
		if p := a.verbOf(x.Parent); p != nil && x.Kind == syntax.Complement {
			// What a claim takes for granted is none: "claimed that he was away on the day of the massacre".
			a.claimed = a.claimed || !a.nominal() && (claims[p.Lemma] || denials[p.Lemma] || x.Opener > 0 && claimNouns[a.Words[x.Opener-1].Lower])
			a.refuted = a.refuted || !a.nominal() && a.contests(x, p)
			a.proposed = a.proposed || wishes[p.Lemma] && !a.past
			if p.Tense == syntax.Unreal && k == c {
				// "It should be recalled that …" tells it.
				a.proposed = a.proposed || p.Modal == "should" && !(p.Passive && reminding[p.Lemma])
			}
		}
		if x.Kind == syntax.Attribute && k != c {
			break
		}
	}
	// A credit behind: "…, he claimed".
	for k := range a.Clauses {
		x := &a.Clauses[k]
		if v := a.verbOf(k); x.Kind == syntax.Credit && x.Parent >= 0 && v != nil && claims[v.Lemma] && (a.Under(c, x.Parent) || c == x.Parent) {
			a.claimed = true
		}
	}
	opening := 0
	for opening < len(a.Words)-1 && a.Words[opening].Is("“", "\"", "'", "‘") {
		opening++
	}
	w := &a.Words[opening]
	if w.Is("imagine", "suppose") || w.Is("had", "were", "should") && opening+1 < len(a.Words) && a.Words[opening+1].Tag != syntax.Mark && w.Capital && (opening > 0 || a.Clauses[0].Subject.Empty()) {
		a.proposed = true
	}
}

// reminding are verbs by which something is told again: "it should be noted that".
var reminding = set("recall note remember mention add stress emphasise emphasize say point remind underline underscore")

// contests reports whether the verb v of the clause above denies what clause x
// says, or says of the reports of it that they are false.
func (a *attachment) contests(x *syntax.Clause, v *syntax.Verb) bool {
	said := ""
	if x.Opener > 0 {
		said = a.Words[x.Opener-1].Lower
	}
	if v.Copula && x.Opener > 0 && v.To < x.Opener && a.Words[v.To].Is("true", "correct", "false", "untrue", "incorrect") {
		return v.Negated == a.Words[v.To].Is("true", "correct") // "It is not true that …"
	}
	if evidence[said] && x.Opener > 1 && a.Words[x.Opener-2].Is("no", "little") {
		return true
	}
	if v.Negated {
		return false
	}
	if denials[v.Lemma] {
		return true
	}
	if claimNouns[said] || reports[said] { // "dismissed as false reports that …"
		for i := x.Opener - 2; i > 1 && i > x.Opener-6; i-- {
			if n := a.Words[i-1].Verb; a.Words[i].Is("as") && n >= 0 && rejections[a.Verbs[n].Lemma] {
				return true
			}
		}
	}
	if !claimNouns[said] && !reports[said] {
		return false
	}
	if v.Copula {
		for i := v.To; i < len(a.Words) && i < v.To+3; i++ {
			if falsehoods[a.Words[i].Lower] {
				return true
			}
		}
	}
	return rejections[v.Lemma]
}

// untilDate reports whether the word before the date is "until".
func (c *candidate) untilDate() bool {
	return c.i >= 0 && (c.before(1) == "until" || c.before(2) == "until" && c.before(1) == "late")
}

// denied reports whether the clause says that it was not so. "Not until
// Monday" says that it was, then.
func (a *attachment) denied(c int) bool {
	v := a.verbOf(c)
	before := a.first - 1
	for before > 0 && (a.Words[before].Tag == syntax.Determiner || a.Words[before].Is("late", "early")) {
		before--
	}
	if before >= 0 && a.Words[before].Is("until", "till") && (v.Negated || a.nobody(c)) {
		return a.Words[v.From].Is("do", "does", "don't", "doesn't") // what is not done at any time
	}
	if v.Negated && v.Lemma == "plead" && v.To < len(a.Words) && a.Words[v.To].Is("guilty") {
		return false // "pleaded not guilty"
	}
	if v.Negated {
		return true
	}
	// "At no time was a pact signed", "Never did he leave".
	if c == 0 || a.Clauses[c].Parent == 0 && a.Clauses[c].Kind == syntax.Reduced && v.From > 0 && a.Clauses[0].Verb >= 0 && a.Clauses[0].Subject.Empty() {
		w := a.Words
		if w[0].Is("never", "nowhere") || len(w) > 2 && w[1].Is("no") && (w[0].Is("at") && w[2].Is("time", "point", "stage", "moment") || w[0].Is("under") && w[2].Is("circumstances") || w[0].Is("on") && w[2].Is("occasion", "account")) {
			return true
		}
	}
	if v.Copula && v.To < len(a.Words) && a.Words[v.To].Is("no") && (a.Words[v.From].Is("there") || v.From > 0 && a.Words[v.From-1].Is("there")) {
		return true
	}
	return a.nobody(c)
}

// nobody reports whether the subject of a clause is a word like "nobody".
func (a *attachment) nobody(c int) bool {
	s := a.Clauses[c].Subject
	return !s.Empty() && a.Words[s.From].Is("no", "nobody", "none", "neither", "nothing")
}

// modal notes what a modal verb makes of the clause.
func (a *attachment) modal(c int, v *syntax.Verb) {
	if v.Tense != syntax.Unreal {
		return
	}
	perfect := false // "may have been killed" is of what has happened
	for i := v.From; i < v.Main; i++ {
		perfect = perfect || a.Words[i].Is("have")
	}
	switch {
	case perfect && (v.Modal == "may" || v.Modal == "must" || v.Modal == "might"):
		a.past = true
	case a.reportedPlan(c, v):
		a.planned = true
	default:
		a.proposed = true
	}
}

// reportedPlan reports whether the verb of a clause says with "would" what
// somebody said that will be: "said that it would close on Monday", "It would
// close on Monday, the mayor said".
func (a *attachment) reportedPlan(c int, v *syntax.Verb) bool {
	if v.Modal != "would" {
		return false
	}
	for i := v.From; i < v.Main; i++ {
		if a.Words[i].Is("have") {
			return false
		}
	}
	if p := a.verbOf(a.Clauses[c].Parent); a.Clauses[c].Kind == syntax.Complement {
		return p != nil && !wishes[p.Lemma]
	}
	if v.Copula || a.Clauses[c].Kind != syntax.Main {
		return false
	}
	credited := false
	for k := range a.Clauses {
		x := &a.Clauses[k]
		if x.Opener >= 0 && a.Words[x.Opener].Is("if", "unless") {
			return false
		}
		s := a.verbOf(k)
		credited = credited || x.Kind == syntax.Credit && s != nil && s.Tense == syntax.Past && saying[s.Lemma] && !wishes[s.Lemma]
	}
	return credited
}

// governed notes what the words between the clause's verb and the date's own
// make of it: "agreed to meet", "was accused of taking part".
func (a *attachment) governed(c int, v *syntax.Verb) {
	if a.head < 0 || a.head == a.Clauses[c].Verb {
		if v.Copula && v.To < len(a.Words) && planAdjectives[a.Words[v.To].Lower] && a.first > v.To {
			a.planned = true
		}
		if claims[v.Lemma] && a.head >= 0 && a.first > v.To {
			a.claimed = a.claimed || v.Lemma != "charge"
		}
		return
	}
	h := &a.Verbs[a.head]
	between := 0 // nouns between the verb and the infinitive
	for i := v.To; i < h.From; i++ {
		if t := a.Words[i].Tag; t == syntax.Noun || t == syntax.Name || t == syntax.Pronoun {
			between++
		}
	}
	switch h.Form {
	case syntax.Infinitive:
		switch {
		case wishes[v.Lemma]:
			// "will ask the court to annul it next week": it will ask then.
			a.wished = past(v.Tense) && !v.Passive
			a.proposed = !(a.planned && a.first > 0 && a.Words[a.first-1].Tag != syntax.Preposition && a.Words[a.first-1].Verb < 0 && a.last == len(a.Words)-2)
		case between == 0 && (plans[v.Lemma] || v.Copula):
			a.governs = true
		}
	case syntax.Gerund:
		a.claimed = a.claimed || claims[v.Lemma]
		a.refuted = a.refuted || denials[v.Lemma] && !v.Negated && a.first >= h.From
		for i := v.To; i < h.From; i++ { // "urged the state to cut spending by 2025"
			if n := a.Words[i].Verb; n >= 0 && wishes[v.Lemma] && a.Verbs[n].Form == syntax.Infinitive {
				a.proposed = true
			}
		}
	}
	if h.Negated {
		a.negated = true
	}
}

// told is the part of the sentence that tells of the event, in bytes of the
// sentence: its clause or noun phrase.
func (c *candidate) told() (start, end int) {
	k := c.clause.index
	switch {
	case k < 0 || len(c.words) == 0:
		return 0, len(c.text)
	case c.clause.nominal():
		s := c.clause.noun
		return c.words[s.From].Start, c.words[s.To-1].End
	}
	x := &c.parsed.Clauses[k]
	from, to := x.From, x.To
	for from < to-1 && c.words[from].Tag == syntax.Mark {
		from++
	}
	for to > from+1 && c.words[to-1].Tag == syntax.Mark {
		to--
	}
	start, end = c.words[from].Start, c.words[to-1].End
	if h := x.Head; !h.Empty() { // "the unrest that began": the noun is told of
		start = min(start, c.words[h.From].Start)
	}
	return start, end
}

// has reports whether one of the words stands in the clause.
func (c *candidate) has(list ...string) bool {
	for i := range c.words {
		if w := &c.words[i]; (c.clause.index < 0 || w.Clause == c.clause.index) && !w.Aside && w.Is(list...) {
			return true
		}
	}
	return false
}

// lemma is the base form of the clause's verb.
func (c *candidate) lemma() string {
	if c.clause.verb == nil {
		return ""
	}
	return c.clause.verb.Lemma
}
