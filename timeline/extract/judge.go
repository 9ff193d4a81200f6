package extract

import (
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
	"solnoma/timeline/timex"
)

// candidate is a date that may be an event's.
type candidate struct {
	s       *Sentence
	i       int // index of the reading in s.Readings, the first of a span; -1 for a heading's
	text    string
	words   []word
	clause  clause
	article *Article
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
			return c.s.Block.Kind == prose.Heading || c.s.Block.Kind == prose.Cell && bare(c.s)
		},
		[]string{"## [5 January]: the airport"}, nil},
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
			return c.year() && i > 0 && c.words[i].capital && !c.words[i].mark && !prepositions[c.words[i].lower] && !determiners[c.words[i].lower] && !monthName(c.words[i].lower)
		},
		[]string{"The office drew up Strategy [2030].", "So it was written (Holt [1987], p. 12)."}, []string{"The walls fell in [1987]."}},
	{"it describes a thing, and is not when something happened",
		describesThing,
		[]string{"The [2018] champions were beaten.", "They drove a car built in [1989]."}, []string{"The [2018] elections were won by no one.", "The tower was built in [1989]."}},
	{"it says until when a state of things has lasted",
		func(c *candidate) bool {
			return c.before(1) == "until" && (c.clause.copula || c.clause.has("refused", "remained", "stayed", "held", "kept", "without", "lasted"))
		},
		[]string{"It was the longest bridge until [1911].", "He was held without charge until [5 January]."}, []string{"The crimes continued until [January 2021]."}},
	{"it is how many",
		func(c *candidate) bool {
			i := c.wordBefore()
			return c.year() && i >= 0 && c.pluralBehind() && !determiners[c.words[i].lower] && !prepositions[c.words[i].lower] && !strings.HasSuffix(c.words[i].lower, "'s")
		},
		[]string{"The khan sent [1800] horses."}, []string{"The [2019] protests began."}},
	{"it is a title or a number, without a word that makes it a time",
		func(c *candidate) bool {
			i := c.wordBefore()
			return c.year() && i > 0 && c.words[i].verb && !auxiliaries[c.words[i].lower]
		},
		[]string{"He read [1984] at school."}, []string{"He resigned in [1984]."}},
	{"it is the span of a life or a reign",
		inLifeSpan,
		[]string{"Ada Renn ([1871]–1940) was an engineer.", "Queen Tamyra (r. [1352]–1371) founded the town."}, []string{"She died (on [5 January])."}},
	{"it is what another time is compared with",
		func(c *candidate) bool { return c.near("than", 7) || c.near("percent", 2) && c.near("from", 5) },
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
			return strings.EqualFold(c.dateText(), "today") && !c.near("said", 3) && c.reading().Start > 0
		},
		[]string{"This is the policy of many leaders [today]."}, []string{"The minister said [today] that he resigned."}},
	{"it says since when a state of things has lasted",
		func(c *candidate) bool {
			return c.before(1) == "since" && c.clause.has("has", "have", "had") && !c.clause.happening
		},
		[]string{"He has led the office since [2019]."}, []string{"The protests that began since [January 2] spread."}},
	{"it is in a proposal, a wish or a condition",
		func(c *candidate) bool { return c.clause.proposed },
		[]string{"He should consider a visit [this year].", "They called for a vote if talks fail on [January 20]."},
		[]string{"He left on [January 5], though he should have stayed."}},
	{"its clause says that something did not happen or was not so",
		func(c *candidate) bool { return c.clause.negated },
		[]string{"She was not among those in the town on [January 5]."}, []string{"He did not attend the summit, held on [January 5]."}},
	{"nothing is said to have happened then",
		func(c *candidate) bool { return !c.clause.verb && !c.clause.happening && c.entry() == 0 },
		[]string{"Its people in [1999]: few."}, []string{"The bombings in Tashkent in [1999]."}},
	{"what it speaks of is judged, not told",
		isJudgement,
		[]string{"His absence from the meeting [last year] was likely for other reasons."}, []string{"The summit [last year] was held in Tashkent."}},
	{"it is the year or the time as such, beside which nothing happens",
		func(c *candidate) bool {
			m := &c.reading().Meaning
			return m.Kind == timex.Period && m.Which == timex.This && m.Unit >= timex.Week && m.Mod == timex.NoMod && !c.clause.past && !c.clause.planned
		},
		[]string{"Prices are high [this year]."}, []string{"He resigned [this week]."}},
}

// before returns the n-th word before the date, or "".
func (c *candidate) before(n int) string {
	start := c.reading().Start
	for i := len(c.words) - 1; i >= 0; i-- {
		if c.words[i].end <= start && !c.words[i].mark {
			if n--; n == 0 {
				return c.words[i].lower
			}
		}
	}
	return ""
}

// wordBefore is the index of the word or mark right before the date, or -1.
func (c *candidate) wordBefore() int {
	for i := len(c.words) - 1; i >= 0; i-- {
		if c.words[i].end <= c.reading().Start {
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
		if w.start >= end {
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
	return !w.mark && !w.capital && !w.verb && len(w.lower) > 3 && strings.HasSuffix(w.lower, "s") && !prepositions[w.lower] && !strings.HasSuffix(w.lower, "'s")
}

// describesThing reports whether a year stands before a noun that it only
// describes ("the 2018 champions"), or behind a thing that was made then ("a
// car built in 1989").
func describesThing(c *candidate) bool {
	b, a := c.wordBefore(), c.behind()
	if c.year() && b >= 0 && a < len(c.words) && (determiners[c.words[b].lower] || strings.HasSuffix(c.words[b].lower, "'s")) {
		w := c.words[a]
		if w.mark || w.capital || w.verb || prepositions[w.lower] || clauseOpeners[w.lower] || strings.HasSuffix(w.lower, "ly") {
			return false
		}
		for k := a; k < len(c.words) && k < a+4; k++ {
			if happenings[c.words[k].lower] {
				return false
			}
			if c.words[k].verb || c.words[k].mark {
				break
			}
		}
		return true
	}
	for i := b; i > 0 && i > b-3; i-- {
		if made[c.words[i].lower] {
			return !auxiliaries[c.words[i-1].lower] && !c.words[i-1].mark && verbBefore(c.words[:i]) > 0
		}
	}
	return false
}

var made = set("built made manufactured dated painted printed designed produced")

func monthName(w string) bool {
	return set("january february march april may june july august september october november december")[w]
}

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
	for _, w := range c.words {
		if w.start <= open || w.end > open+shut {
			continue
		}
		switch {
		case w.inDate:
			n++
		case w.mark, w.lower == "r", w.lower == "b", w.lower == "d", w.lower == "c", w.lower == "born", w.lower == "died", w.lower == "reigned", w.lower == "to":
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

func (c *candidate) dateText() string { r := c.reading(); return c.text[r.Start:r.End] }

// inTitle reports whether a year stands before words with capital letters and
// behind an article: "the 2026–2030 Strategic Partnership Programme".
func inTitle(c *candidate) bool {
	r := &c.s.Readings[c.last()]
	if r.Date.Precision() != edtf.Year || r.Meaning.Kind != timex.Calendar {
		return false
	}
	if w := c.before(1); !determiners[w] && !strings.HasSuffix(w, "'s") {
		return false
	}
	for _, w := range c.words {
		if w.start >= r.End {
			return w.capital
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
	for i, w := range c.words {
		if w.start < end {
			if w.verb {
				return false
			}
			continue
		}
		if w.mark || w.lower != "was" && w.lower != "is" && w.lower != "were" {
			return false
		}
		if i+1 < len(c.words) {
			next := c.words[i+1].lower
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
	case c.clause.planned || !published.IsZero() && r.Date.Earliest() > published.Latest():
		return timeline.Planned
	case c.clause.claimed:
		return timeline.Alleged
	}
	return timeline.Reported
}
