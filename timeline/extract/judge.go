package extract

import (
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

// candidate is a date that may be an event's.
type candidate struct {
	s       *Sentence
	i       int // index of the reading in s.Readings, the first of a span; -1 for a heading's
	text    string
	parsed  *syntax.Sentence
	words   []syntax.Word
	clause  clause
	article *Article
	// at is the sentence's index in its article.
	at       int
	language string // of the source
}

func (c *candidate) reading() *timex.Reading { return &c.s.Readings[c.i] }

// refusal is a reason for which a date dates no event.
type refusal struct {
	why     string
	applies func(c *candidate) bool
	// Examples: sentences read as published on 12 January 2022, the date that
	// is refused in brackets; and such in which it is not.
	eg, but []string
}

// The refusals, in the order in which they are tried: what the date itself
// says, then the words right beside it, then its clause.
var refusals = []refusal{
	{"it is no date but a length of time, or a time that is repeated",
		func(c *candidate) bool { t := c.reading().Type; return t == timex.TypeDuration || t == timex.TypeSet },
		[]string{"It lasted [three weeks]."}, nil},
	{"it names no place on the calendar",
		func(c *candidate) bool { return c.reading().Date.IsZero() },
		[]string{"He is [now] free."}, nil},
	{"it is a heading, which dates what stands under it",
		func(c *candidate) bool {
			return c.s.Block.Kind == prose.Heading && !c.tells() || c.s.runIn || c.s.Block.Kind == prose.Cell && bare(c.s)
		},
		[]string{"## [5 January]: the airport", "## Unrest in [January 2022]"}, []string{"## The airport was seized on [5 January]"}},
	{"it is the dateline of the report",
		func(c *candidate) bool {
			at := dateline.FindStringIndex(c.text)
			return at != nil && c.s.Start == 0 && c.s.Readings[c.last()].End <= at[1]
		},
		[]string{"TASHKENT, [January 10] (Agency) — The roads are open again."}, []string{"TASHKENT — The roads were opened on [January 10]."}},
	{"the sentence breaks off",
		func(c *candidate) bool { return strings.HasSuffix(c.text, "…") || strings.HasSuffix(c.text, "...") },
		[]string{"In [the 1990s], during the civil…"}, nil},
	{"an anniversary recalls the event and is none",
		func(c *candidate) bool {
			for k := range c.s.Readings {
				if r := &c.s.Readings[k]; r.Meaning.Anchor == timex.Subject && !r.Date.IsZero() && k != c.i {
					return true
				}
			}
			return false
		},
		[]string{"[January 5] marks ten years since he left."}, []string{"January 5 marks [ten years] since he left."}},
	{"a question says of nothing that it happened",
		func(c *candidate) bool { return strings.HasSuffix(strings.TrimRight(c.text, "”\"’ "), "?") },
		[]string{"Did he leave on [January 5]?"}, []string{"He left on [January 5]."}},
	{"it is when somebody was born",
		func(c *candidate) bool { return c.near("born", 2) },
		[]string{"A man born in [1966] was hit."}, []string{"A man was hit on [January 5]."}},
	{"it is a part of a title: of a plan, a programme or a work",
		inTitle,
		[]string{"They signed the [2025] Cooperation Plan."}, []string{"He led a [2023] referendum that reformed the law."}},
	{"it is a name or a reference, with a year",
		func(c *candidate) bool {
			i := c.wordBefore()
			return c.year() && i > 0 && c.words[i].Tag == syntax.Name && !c.words[i].Possessive && !monthName(c.words[i].Lower)
		},
		[]string{"The office drew up Strategy [2030].", "So it was written (Holt [1987], p. 12)."}, []string{"The walls fell in [1987]."}},
	{"it describes a thing, and is not when something happened",
		describesThing,
		[]string{"The [2018] champions were beaten.", "They drove a car built in [1989]."}, []string{"The [2018] elections were won by no one.", "The tower was built in [1989]."}},
	{"it says until when a state of things has lasted",
		func(c *candidate) bool {
			return c.before(1) == "until" && (c.clause.copula || lasting[c.lemma()] || c.has("without")) && !c.clause.planned
		},
		[]string{"It was the longest bridge until [1911].", "He was held without charge until [5 January]."}, []string{"The crimes continued until [January 2021]."}},
	{"it is how many",
		func(c *candidate) bool {
			i := c.wordBefore()
			return c.year() && i >= 0 && c.pluralBehind() && c.words[i].Tag != syntax.Determiner && c.words[i].Tag != syntax.Preposition && !c.words[i].Possessive
		},
		[]string{"The khan sent [1800] horses."}, []string{"The [2019] protests began."}},
	{"it is how much sooner or later something was",
		func(c *candidate) bool {
			i := c.behind()
			return c.reading().Meaning.Kind == timex.Shift && i < len(c.words) && c.words[i].Is("than")
		},
		[]string{"It arrived on 11 November 2021, [three days later] than planned."}, []string{"It arrived on 11 November 2021 and left [three days later]."}},
	{"the day is spoken of, and is not when something happened",
		func(c *candidate) bool {
			v := c.clause.verb
			if c.clause.index < 0 || v == nil || c.clause.nominal() || marking[v.Lemma] || c.parsed.Clauses[c.clause.index].Shared || !c.parsed.Clauses[c.clause.index].Subject.Empty() {
				return false
			}
			i := c.wordBefore()
			return c.behind() == v.From && (i < 0 || c.words[i].Tag == syntax.Mark || c.words[i].Tag == syntax.Opener || c.words[i].Tag == syntax.Coordinator)
		},
		[]string{"[Sunday] was chosen for its date.", "He said: [Today] is a great day."}, []string{"On [Sunday] was held the vote.", "[Sunday] saw the first vote."}},
	{"it was planned, and came otherwise",
		func(c *candidate) bool {
			v := c.clause.verb
			if c.clause.index < 0 || v == nil || c.clause.nominal() {
				return c.clause.index >= 0 && c.has("originally")
			}
			was := c.words[v.From].Is("was", "were") && (v.Tense == syntax.Future || v.Passive && plans[v.Lemma]) || c.words[v.From].Is("had") && (v.Lemma == "hope" || v.Lemma == "plan" || v.Lemma == "expect")
			return was && (c.has("originally") || c.butBehind(v.To))
		},
		[]string{"The jets were to be delivered in [May 2021], but will now come in June."}, []string{"The jets were to be delivered in [May 2022]."}},
	{"it is what a ticket or the like is for",
		func(c *candidate) bool {
			i := c.wordBefore()
			return i > 0 && c.words[i].Is("for") && vouchers[c.words[i-1].Lower]
		},
		[]string{"Strangers bought him a ticket for [January 2]."}, []string{"The court fined him for a theft on [January 2]."}},
	{"it goes with something that is only spoken of now",
		func(c *candidate) bool {
			v := c.clause.verb
			if c.clause.index < 0 || v == nil || c.clause.nominal() || c.clause.happening || v.Tense != syntax.Present && v.Tense != syntax.Perfect {
				return false
			}
			x := &c.parsed.Clauses[c.clause.index]
			return !x.Subject.Empty() && c.reading().Start > c.words[x.Subject.From].Start && c.reading().End < c.words[v.From].Start && c.words[c.wordBefore()].Tag == syntax.Preposition
		},
		[]string{"The case of the boy in [2021] remains unforgotten."}, []string{"In [2021] the case closed."}},
	{"it is a title or a number, without a word that makes it a time",
		func(c *candidate) bool {
			i := c.wordBefore()
			return c.year() && i > 0 && c.words[i].Verb >= 0 && !c.parsed.Verbs[c.words[i].Verb].Copula && c.parsed.Verbs[c.words[i].Verb].Form != syntax.Participle
		},
		[]string{"He read [1984] at school."}, []string{"He resigned in [1984]."}},
	{"it is the span of a life or a reign",
		inLifeSpan,
		[]string{"Ada Renn ([1871]–1940) was an engineer.", "Queen Tamyra (r. [1352]–1371) founded the town."}, []string{"She died (on [5 January])."}},
	{"it is what another time is compared with",
		func(c *candidate) bool {
			return c.near("than", 3) || c.near("than", 7) && !c.nameSince("than") && !c.numberAfter("than") || c.near("percent", 2) && c.near("from", 5)
		},
		[]string{"Exports were higher than in [2019].", "Prices rose to 14 percent from 12 percent in [December]."}, []string{"Prices rose by 14 percent in [December]."}},
	{"it says when somebody said so",
		func(c *candidate) bool {
			if !c.clause.attribution {
				return false
			}
			for k := range c.s.Readings {
				if r := &c.s.Readings[k]; (k < c.i || k > c.last()) && !r.Date.IsZero() && r.Type == timex.TypeDate {
					return true
				}
			}
			return false
		},
		[]string{"The runway will open on 14 February, the airport said on [Tuesday]."}, []string{"The runway is open again, the airport said on [Tuesday]."}},
	{"“today” speaks of the present at large",
		func(c *candidate) bool {
			v := c.clause.verb
			return strings.EqualFold(c.dateText(), "today") && (v == nil || v.Tense == syntax.Present && !saying[v.Lemma] || v.Tense == syntax.NoTense) && c.reading().Start > 0
		},
		[]string{"This is the policy of many leaders [today]."}, []string{"The minister said [today] that he resigned.", "The plane was delivered [today] to the airline."}},
	{"it says since when a state of things has lasted",
		func(c *candidate) bool {
			v := c.clause.verb
			if k := c.clause.index; k >= 0 && c.parsed.Clauses[k].Opener >= 0 && c.words[c.parsed.Clauses[k].Opener].Start > c.reading().Start {
				return false // "since 4 March, when the army took the town"
			}
			if c.before(1) == "since" && (c.before(2) == "time" || strings.HasSuffix(c.before(2), "est") || c.before(2) == "first" || c.before(2) == "most") {
				return true // "for the first time since 2017", "the highest since 2010"
			}
			return c.before(1) == "since" && !c.clause.nominal() && v != nil && c.perfect() && !(v.Passive && momentary[v.Lemma])
		},
		[]string{"He has led the office since [2019]."}, []string{"The protests that began since [January 2] spread.", "The firm had been suspended since [24 July 2003] after breaking the law.", "The town has been empty since [4 January], when the army took it."}},
	{"it is in a proposal, a wish or a condition",
		func(c *candidate) bool { return c.clause.proposed },
		[]string{"He should consider a visit [this year].", "They called for a vote if talks fail on [January 20]."},
		[]string{"He left on [January 5], though he should have stayed."}},
	{"its clause says that something did not happen or was not so",
		func(c *candidate) bool { return c.clause.negated || c.before(1) == "not" && c.before(2) == "and" },
		[]string{"She was not among those in the town on [January 5]."}, []string{"He did not attend the summit, held on [January 5]."}},
	{"nothing is said to have happened then",
		func(c *candidate) bool {
			return c.clause.verb == nil && !c.clause.happening && c.entry() == 0 || c.bareVerb()
		},
		[]string{"Its people in [1999]: few.", "Retrieved [3 May 2021]."}, []string{"The bombings in Tashkent in [1999]."}},
	{"what it speaks of is judged, not told",
		isJudgement,
		[]string{"His absence from the meeting [last year] was likely for other reasons."}, []string{"The summit [last year] was held in Tashkent."}},
	{"it is the year or the time as such, beside which nothing happens",
		func(c *candidate) bool {
			m := &c.reading().Meaning
			return m.Kind == timex.Period && m.Unit >= timex.Week && !c.clause.past && !c.clause.planned && !c.clause.nominal()
		},
		[]string{"Prices are high [this year]."}, []string{"He resigned [this week]."}},
}

// tells reports whether a heading is a whole sentence that says what somebody
// did, as a caption is: "The aircraft was shown in January 2005".
func (c *candidate) tells() bool {
	k := c.clause.index
	if k < 0 || c.reading().Start == 0 || c.clause.verb == nil || c.clause.nominal() {
		return false
	}
	x := &c.parsed.Clauses[k]
	return x.Kind == syntax.Main && !x.Subject.Empty() && c.clause.verb.Form == syntax.Finite && c.clause.verb.Tense == syntax.Past
}

// before returns the n-th word before the date, or "".
func (c *candidate) before(n int) string {
	start := c.reading().Start
	for i := len(c.words) - 1; i >= 0; i-- {
		if c.words[i].End <= start && c.words[i].Tag != syntax.Mark {
			if n--; n == 0 {
				return c.words[i].Lower
			}
		}
	}
	return ""
}

// wordBefore is the index of the word or mark right before the date, or -1.
func (c *candidate) wordBefore() int {
	for i := len(c.words) - 1; i >= 0; i-- {
		if c.words[i].End <= c.reading().Start {
			return i
		}
	}
	return -1
}

// year reports whether the date is a mere year, in figures.
func (c *candidate) year() bool {
	r := c.reading()
	return r.Meaning.Kind == timex.Calendar && r.Date.Precision() == edtf.Year && r.End-r.Start == 4
}

func (c *candidate) behind() int {
	end := c.s.Readings[c.last()].End
	for i, w := range c.words {
		if w.Start >= end {
			return i
		}
	}
	return len(c.words)
}

// pluralBehind reports whether a noun in the plural follows on the date.
func (c *candidate) pluralBehind() bool {
	i := c.behind()
	if i >= len(c.words) {
		return false
	}
	w := c.words[i]
	return w.Tag == syntax.Noun && !w.Capital && len(w.Lower) > 3 && strings.HasSuffix(w.Lower, "s") && !w.Possessive
}

// describesThing reports whether a year stands before a noun that it only
// describes ("the 2018 champions"), or behind a thing that was made then ("a
// car built in 1989").
func describesThing(c *candidate) bool {
	b, a := c.wordBefore(), c.behind()
	m := &c.reading().Meaning
	whole := c.year() || m.Kind == timex.Period && m.Unit >= timex.Year
	if whole && b >= 0 && a < len(c.words) && !c.clause.nominal() {
		if c.words[a].Lower == "'s" {
			a++
		}
		if d := &c.words[b]; (d.Tag == syntax.Determiner || d.Possessive || m.Kind == timex.Period && d.Tag == syntax.Preposition && a > 0 && (c.words[a-1].Possessive || c.words[a-1].Lower == "'s")) && a < len(c.words) {
			noun := false
			for k := a; k < len(c.words) && (c.words[k].Tag == syntax.Noun || c.words[k].Tag == syntax.Adjective || c.words[k].Tag == syntax.Name); k++ {
				if happens(c.words, k) {
					return false
				}
				noun = noun || c.words[k].Tag == syntax.Noun
			}
			return noun && !c.words[a].Capital
		}
	}
	// "drove a car built in 1989": the clause of a participle of making.
	return c.clause.index >= 0 && c.parsed.Clauses[c.clause.index].Kind == syntax.Reduced && made[c.lemma()] && c.parsed.Clauses[c.clause.index].Head.From > 0
}

// butBehind reports whether "but" or the like follows word i.
func (c *candidate) butBehind(i int) bool {
	for ; i < len(c.words); i++ {
		if c.words[i].Is("but", "instead", "however", "delayed", "postponed") {
			return true
		}
	}
	return false
}

// marking are verbs that have the day for their subject: "Sunday saw the vote".
var marking = set("see mark bring witness come follow")

// vouchers are what is made out for a day.
var vouchers = set("ticket tickets visa visas booking bookings reservation reservations seat seats date deadline permit invitation invitations")

// made are verbs of making, by their base forms.
var made = set("build make manufacture date paint print design produce")

// inLifeSpan reports whether the date stands in brackets that hold nothing but
// dates: those of a life, a reign or an office.
func inLifeSpan(c *candidate) bool {
	open := strings.LastIndexByte(c.text[:c.reading().Start], '(')
	if open < 0 {
		return false
	}
	shut := strings.IndexByte(c.text[open:], ')')
	if shut < 0 || open+shut < c.reading().End {
		return false
	}
	n := 0
	for k := range c.s.Readings {
		if r := &c.s.Readings[k]; r.Start > open && r.End <= open+shut {
			n++
		}
	}
	for _, w := range c.words {
		if w.Start <= open || w.End > open+shut {
			continue
		}
		switch {
		case w.Tag == syntax.TimeWord:
		case w.Tag == syntax.Mark, w.Is("r", "b", "d", "c", "born", "died", "reigned", "to"):
		default:
			return false
		}
	}
	return n > 1 || strings.ContainsAny(c.text[open:open+shut], "–-")
}

// near reports whether a word stands among the n words before the date.
func (c *candidate) near(w string, n int) bool {
	for i := 1; i <= n; i++ {
		if c.before(i) == w {
			return true
		}
	}
	return false
}

// numberAfter reports whether a number stands right behind a word before the
// date: "more than 138,000 people" compares no times.
func (c *candidate) numberAfter(word string) bool {
	for i := c.wordBefore(); i > 0; i-- {
		if c.words[i-1].Lower == word {
			return c.words[i].Tag == syntax.Number
		}
	}
	return false
}

// nameSince reports whether a name stands between a word before the date and
// the date: in "more orders than Airbus in 2005" the firms are compared.
func (c *candidate) nameSince(word string) bool {
	for i := c.wordBefore(); i >= 0 && c.words[i].Lower != word; i-- {
		if c.words[i].Tag == syntax.Name {
			return true
		}
	}
	return false
}

// perfect reports whether the clause's verb is in a perfect tense.
func (c *candidate) perfect() bool {
	v := c.clause.verb
	if v.Tense == syntax.Perfect {
		return true
	}
	for i := v.From; i < v.Main; i++ {
		if c.words[i].Is("had", "have", "has") {
			return true
		}
	}
	return v.Lemma == "have"
}

func (c *candidate) dateText() string { r := c.reading(); return c.text[r.Start:r.End] }

// inTitle reports whether a year stands before words with capital letters and
// behind an article: "the 2026–2030 Strategic Partnership Programme".
func inTitle(c *candidate) bool {
	r := &c.s.Readings[c.last()]
	if r.Date.Precision() != edtf.Year || r.Meaning.Kind != timex.Calendar {
		return false
	}
	b := c.wordBefore()
	if b < 0 || c.words[b].Tag != syntax.Determiner && !c.words[b].Possessive {
		return false
	}
	for i := range c.words {
		if w := &c.words[i]; w.Start >= r.End {
			return w.Capital
		}
	}
	return false
}

// last is the index of the last reading of the span that begins with c's.
func (c *candidate) last() int { return spanEnd(c.s.Readings, c.i) }

// isJudgement reports whether the date is a part of the subject of a sentence
// that says what something is like: "His absence last year was likely …".
func isJudgement(c *candidate) bool {
	end := c.s.Readings[c.last()].End
	for i := range c.words {
		w := &c.words[i]
		if w.Start < end {
			if w.Verb >= 0 {
				return false
			}
			continue
		}
		if !w.Is("was", "is", "were") {
			return false
		}
		if i+1 < len(c.words) {
			next := c.words[i+1].Lower
			return next == "likely" || next == "probably" || next == "perhaps" || next == "seen" || next == "merely" || next == "hardly"
		}
		return false
	}
	return false
}

// judge says why a date dates no event; "" if it does.
func judge(c *candidate) string {
	for _, r := range refusals {
		if r.applies(c) {
			return r.why
		}
	}
	return ""
}

// status says how the clause of a date states its event.
func status(c *candidate, published edtf.Date) timeline.Status {
	r := c.reading()
	switch {
	case c.clause.planned && !c.clause.nominal() || c.clause.governs && !c.clause.past || !published.IsZero() && r.Date.Earliest() > published.Latest():
		return timeline.Planned
	case c.clause.claimed:
		return timeline.Alleged
	}
	return timeline.Reported
}

// bareVerb reports whether the sentence begins with the verb of the date's
// clause, and so does not say who did it: "Retrieved 3 May 2021".
func (c *candidate) bareVerb() bool {
	k := c.clause.index
	if k < 0 || c.clause.nominal() || c.clause.verb == nil {
		return false
	}
	x := &c.parsed.Clauses[k]
	return x.Kind == syntax.Main && x.Subject.Empty() && c.clause.verb.From == x.From && c.clause.verb.Form != syntax.Gerund && !c.words[x.From].Is("is", "are", "was", "were")
}

// hasVerb reports whether a sentence has a verb, apart from its dates.
func hasVerb(s *Sentence) bool {
	p := parse(syntax.English, s.Text(), s.Readings)
	for i := range p.Verbs {
		if f := p.Verbs[i].Form; f == syntax.Finite || f == syntax.Participle {
			return true
		}
	}
	return false
}
