package extract

// Whether a date dates an event, and how that is stated.

import (
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

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
		func(c *candidate) bool {
			r := c.reading()
			return r.Type == timex.TypeDuration && (r.Within || r.Date.IsZero()) || r.Type == timex.TypeSet
		},
		[]string{"It lasted [three weeks]."}, nil},
	{"it names no place on the calendar",
		func(c *candidate) bool { return c.reading().Date.IsZero() },
		[]string{"He is [now] free."}, nil},
	{"it is a heading, which dates what stands under it",
		func(c *candidate) bool {
			return c.s.Block.Kind == prose.Heading && !c.tells() || c.s.runIn || c.s.Block.Kind == prose.Cell && bare(c.s)
		},
		[]string{"## [5 January]: the airport", "## Unrest in [January 2022]", "## Court meets on [5 January]"}, []string{"## The airport was seized on [5 January]", "## Troops patrol a street in Sul on [5 January]."}},
	{"it is the dateline of the report",
		func(c *candidate) bool {
			return c.inDateline(&c.s.Readings[c.last()])
		},
		[]string{"TASHKENT, [January 10] (Agency) — The roads are open again.", "TASHKENT, [Jan. 10] (Agency) -- The roads are open again.", "ANDIJON, Uzbekistan, [Jan. 10, 2022] (Agency) _ The roads are open again."}, []string{"TASHKENT — The roads were opened on [January 10]."}},
	{"it is when a text itself appeared or was changed",
		ofText,
		[]string{"This article was amended on [9 January].", "The following post appeared in The Gazette on [5 January].", "An earlier version of this story was published on [Monday].", "An earlier version of this article said that the vote was held in [September]."}, []string{"The article appeared on [5 January].", "This article of the law was repealed on [5 January].", "An earlier vote had failed, she said, in [September]."}},
	{"the day stands beside it",
		func(c *candidate) bool {
			k := c.last() + 1
			if k >= len(c.s.Readings) || c.reading().Date.Precision() < edtf.Month {
				return false
			}
			r, day := &c.s.Readings[c.last()], &c.s.Readings[k]
			between := strings.TrimSpace(strings.TrimPrefix(c.text[r.End:day.Start], ","))
			if between != "" && between != "on" || !strings.HasPrefix(c.text[r.End:], ",") || !strings.HasPrefix(c.text[day.End:], ",") || day.Date.Precision() != edtf.DayP || day.Date.IsInterval() || day.Meaning.Kind != timex.Calendar {
				return false
			}
			near := edtf.Day(0)
			if r.Date.Qualifier()&edtf.Approx != 0 {
				near = 7
			}
			return r.Date != day.Date && r.Date.Earliest() <= day.Date.Earliest()+near && day.Date.Latest() <= r.Date.Latest()+near
		},
		[]string{"They came [two weeks ago], on 31 December, for the brothers.", "He came to Sul [this week], on January 11, for talks."}, []string{"They came two weeks ago, on [31 December], for the brothers.", "They came [last week], on foot."}},
	{"it is the caption of a picture",
		func(c *candidate) bool {
			return c.s.Start == 0 && caption.MatchString(c.text) && (c.clause.verb == nil || c.clause.nominal())
		},
		[]string{"Photo: Parliament in session, [2019].", "Image courtesy of Ada Renn: the bridge in [2018]"}, []string{"Photographs were shown on [5 January]."}},
	{"the sentence breaks off",
		func(c *candidate) bool {
			if !strings.HasSuffix(c.text, "…") && !strings.HasSuffix(c.text, "...") {
				return false
			}
			// What stands before a quotation that breaks off is whole.
			k := c.clause.index
			return k < 0 || c.clause.verb == nil || c.clause.nominal() || c.clause.verb.To >= len(c.words) || !strings.ContainsAny(c.text[c.words[c.clause.verb.To].Start:], "“\"")
		},
		[]string{"In [the 1990s], during the civil…", "On [5 January] the army took the…"}, []string{"On [5 January] she told the guild that “the mill is a danger …"}},
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
		func(c *candidate) bool { return c.near("born", 2) && !c.tellsOfBirth() },
		[]string{"A man born in [1966] was hit.", "Ada Renn, born in [1966], was hit.", "Born in [1966], she led the mill."},
		[]string{"A man was hit on [January 5].", "Ada Renn was born in [1966].", "Born on [5 March 1966], she led the mill."}},
	{"it is a part of a title: of a plan, a programme or a work",
		inTitle,
		[]string{"They signed the [2025] Cooperation Plan.", "They recalled the Brand Meridian, [2007]-2010 Brand GT."}, []string{"He led a [2023] referendum that reformed the law.", "He led the guild in Kesh, [2007]-2010, and left.", "The bridge fell during the [1871] Salt War."}},
	{"it is a name or a reference, with a year",
		func(c *candidate) bool {
			i := c.wordBefore()
			return c.year() && i > 0 && c.words[i].Tag == syntax.Name && !c.words[i].Possessive && !monthName(c.words[i].Lower)
		},
		[]string{"The office drew up Strategy [2030].", "So it was written (Holt [1987], p. 12)."}, []string{"The walls fell in [1987]."}},
	{"it is the year of the date before it",
		func(c *candidate) bool {
			i := c.wordBefore()
			m := &c.reading().Meaning
			return m.Kind == timex.Period && m.Unit == timex.Year && i > 0 && c.words[i].Is("of") && c.words[i-1].Tag == syntax.TimeWord
		},
		[]string{"The council will meet in Sul on 5-6 December of [this year]."}, []string{"He resigned [this year]."}},
	{"it describes what was held on a day that the sentence names",
		func(c *candidate) bool {
			m := &c.reading().Meaning
			if m.Kind != timex.Period || m.Unit < timex.Month || c.clause.nominal() || !c.words[c.behind()-1].Possessive && c.words[c.behind()-1].Lower != "'s" {
				return false
			}
			for k := range c.s.Readings {
				other := &c.s.Readings[k]
				if k != c.i && other.Date.Precision() > c.reading().Date.Precision() && attach(c.parsed, other.Start, other.End).index == c.clause.index {
					return true
				}
			}
			return false
		},
		[]string{"On Monday, at [this year]'s Valley Fair, he showed a sieve."}, []string{"At [this year]'s Valley Fair he showed a sieve."}},
	{"it describes a thing, and is not when something happened",
		describesThing,
		[]string{"The [2018] champions were beaten.", "They drove a car built in [1989].", "A plan from [2012] was rejected.", "Our letter from [Sunday] tells how.", "They recalled the charter of [2007].", "It asks for what is written in the Constitution of [1994].", "Records from before [1990] were burnt.", "The sides reaffirmed the Treaty on Good Relations of [2007]."}, []string{"Experts warned in a [2015] report that it was unsafe.", "They recalled the treaty of [2007].", "He came in [the winter of 1951].", "The [2018] elections were won by no one.", "The tower was built in [1989]."}},
	{"it is the term of an office, and only says who somebody is",
		func(c *candidate) bool {
			k := c.clause.index
			if k < 0 || c.clause.nominal() || c.clause.verb == nil || !(lasting[c.lemma()] || c.lemma() == "act") {
				return false
			}
			x := &c.parsed.Clauses[k]
			return x.Kind == syntax.Attribute && x.From > 0 && c.words[x.From-1].Is(",") && c.last() > c.i && c.reading().Date.Precision() == edtf.Year && c.has("as")
		},
		[]string{"Brede, who served as foreign minister from [2014] to 2018, led the vote."}, []string{"Brede served as foreign minister from [2014] to 2018.", "Teg was a lawyer who served as minister from [1975] to 1981.", "Brede, who resigned as minister in [2014], led the vote."}},
	{"it says when another time began or ended",
		func(c *candidate) bool {
			k := c.clause.index
			if k < 0 || c.clause.nominal() || c.parsed.Clauses[k].Kind != syntax.Attribute || !bounding[c.lemma()] {
				return false
			}
			i := c.parsed.Clauses[k].From
			for i > 0 && (c.words[i].Is(",") || c.words[i].Tag == syntax.Relative || c.words[i].Is("that")) {
				i--
			}
			return c.words[i].Tag == syntax.TimeWord
		},
		[]string{"Its profits doubled during the last quarter, which ended on [30 December 2021]."}, []string{"They struck the plant, which opened on [30 December 2021]."}},
	{"it says until when a state of things has lasted",
		func(c *candidate) bool {
			if i := c.wordBefore(); i > 0 && c.words[i].Is("until") && c.inVerblessBracket() {
				return true
			}
			return c.before(1) == "until" && (c.clause.copula || lasting[c.lemma()] || c.has("without")) && !c.clause.planned
		},
		[]string{"It was the longest bridge until [1911].", "He was held without charge until [5 January].", "They signed the Sul Declaration (in force until [1995])."}, []string{"The crimes continued until [January 2021]."}},
	{"it is the time that something is about",
		func(c *candidate) bool {
			return !c.clause.nominal() && (c.lemma() == "cover" || c.lemma() == "span") && c.wordBefore() >= 0 && c.clause.verb.To <= c.behind() && !c.clause.verb.Passive &&
				(c.before(1) == "period" || c.before(2) == "period" || c.before(1) == "years" || c.before(2) == "years" || c.words[c.wordBefore()].Verb >= 0)
		},
		[]string{"The report covers the period from [1 March] to 30 November 2020.", "The second volume covers [1914]–1918."}, []string{"Snow covered the town on [1 March]."}},
	{"it is the time over which something is counted",
		func(c *candidate) bool {
			m := &c.reading().Meaning
			i := c.wordBefore()
			if m.Kind != timex.Period || m.Unit < timex.Week || i < 1 || c.words[i].Tag != syntax.Noun && !ordinals[c.words[i].Lower] {
				return false
			}
			for n := i; n > 0 && n > i-5 && c.words[n].Tag != syntax.Mark && c.words[n].Verb < 0; n-- {
				if ordinals[c.words[n].Lower] && (c.words[n-1].Tag == syntax.Determiner || c.words[n-1].Possessive) {
					return true
				}
			}
			return false
		},
		[]string{"The bank raised its rate, the third increase [this year].", "It was their second strike [this month]."}, []string{"The third strike began [this month].", "The first summit was held [this week]."}},
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
			if m := &c.reading().Meaning; m.Kind == timex.Period && c.before(1) == "for" && strings.HasPrefix(c.dateText(), "this ") && m.Unit <= timex.Day {
				return true
			}
			v := c.clause.verb
			if i := c.wordBefore(); v != nil && i == v.Main && (v.Lemma == "remember" || v.Lemma == "recall" || v.Lemma == "forget") {
				return true
			}
			if c.clause.index < 0 || v == nil || c.clause.nominal() || marking[v.Lemma] || c.parsed.Clauses[c.clause.index].Shared || !c.parsed.Clauses[c.clause.index].Subject.Empty() {
				return false
			}
			i := c.wordBefore()
			return c.behind() == v.From && (i < 0 || c.words[i].Tag == syntax.Mark || c.words[i].Tag == syntax.Opener || c.words[i].Tag == syntax.Coordinator)
		},
		[]string{"[Sunday] was chosen for its date.", "He said: [Today] is a great day.", "For 25 years they waited for [this day].", "The siren went on 5 January. I remember [that day] well."}, []string{"On [Sunday] was held the vote.", "[Sunday] saw the first vote."}},
	{"it was planned, and came otherwise",
		cameOtherwise,
		[]string{"The jets were to be delivered in [May 2021], but will now come in June.", "A meeting planned for [last week] was cancelled.", "Elections due in [March] were put off until 2023.",
			"The show, which was to open in [December], has been moved to the spring.", "He had been due for release in [June 2024].", "He had been scheduled to return in [April]."},
		[]string{"The jets were to be delivered in [May 2022].", "Elections due in March were put off until [2023].", "The vote was cancelled on [5 January]."}},
	{"it is what a ticket, a plan or the like is for",
		isFor,
		[]string{"Strangers bought him a ticket for [January 2].", "The council adopted the budget for [2024] without a vote.", "The bank lowered its forecast for [the third quarter].", "The budget for [2023] will be presented in May.",
			"Two agreements, including a programme of cooperation for [2025]-2027, were signed.", "The ministers signed the roadmap of joint work for [2026]."},
		[]string{"The court fined him for a theft on [January 2].", "The council set the vote for [June].", "A hearing was scheduled for [9 January]."}},
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
		[]string{"Ada Renn ([1871]–1940) was an engineer.", "Queen Tamyra (r. [1352]–1371) founded the town.", "Omar Teg (Arabic: عمر; [4 June 1931] – 11 October 2004) was a politician."},
		[]string{"She died (on [5 January]).", "They held the bridge for four days ([5]–8 January).", "He joined the Salt War (Russian: соль; [1871]–1872)."}},
	{"it only says which of them are meant",
		func(c *candidate) bool {
			k := c.clause.index
			if k < 0 || c.clause.nominal() || c.before(1) != "before" && !(c.before(1) == "to" && c.before(2) == "prior") {
				return false
			}
			x := &c.parsed.Clauses[k]
			return x.Kind == syntax.Reduced && x.From > 0 && !x.Head.Empty() && !c.words[x.From].Is(",") && !c.words[x.From-1].Is(",")
		},
		[]string{"Permits issued to carters before [5 January] will be withdrawn."}, []string{"Permits were issued to carters before [5 January].", "Permits issued to carters on [5 January] will be withdrawn."}},
	{"a year in brackets tells what the thing before it is of",
		inBracket,
		[]string{"His book My Years ([1993]) was translated twice.", "He is the author of \"My Years\" ([1993])."}, []string{"The strike ([1993]) failed.", "He moved (to Sul in [1993])."}},
	{"it is what another time is compared with",
		compared,
		[]string{"Exports were higher than in [2019].", "Prices rose to 14 percent from 12 percent in [December].", "Sales grew to 5.1 billion crowns in 2018 from 4.8 billion in [2017].", "It was a calm month compared to the carnage of [May 2021].", "Some 40 cases were counted, compared with 22 in [2020].", "It put their number at 80,000, down from 120,000 [last year]."},
		[]string{"Prices rose by 14 percent in [December].", "They walked from Sor in [May 1911].", "Sales fell from 900 to 410 crowns in [2001]."}},
	{"it says when somebody said so",
		func(c *candidate) bool {
			if !c.clause.attribution {
				return false
			}
			for k := range c.s.Readings {
				if r := &c.s.Readings[k]; (k < c.i || k > c.last()) && !r.Date.IsZero() && r.Type == timex.TypeDate && !c.inDateline(r) && !c.isOtherwise(k) && c.credits(k) {
					return true
				}
			}
			return false
		},
		[]string{"The runway will open on 14 February, the airport said on [Tuesday]."}, []string{"The runway is open again, the airport said on [Tuesday].", "SUL, Jan 11 (Agency) - The runway is open again, the airport said on [Tuesday].", "Games planned for 3 March were cancelled, the mayor announced on [Tuesday].", "Samples came on 4 January, and the bone was an exact match, the team announced on [Tuesday]."}},
	{"“today” speaks of the present at large",
		func(c *candidate) bool {
			v := c.clause.verb
			if v != nil && !c.clause.nominal() && v.Tense == syntax.Present && !v.Copula && v.Main > v.From && strings.HasSuffix(c.words[v.Main].Lower, "ing") && !lasting[v.Lemma] && !changing[v.Lemma] {
				return false // "are meeting in Sul today"
			}
			if v != nil && !c.clause.nominal() && v.Tense == syntax.Present && !v.Passive && dated[v.Lemma] {
				return false // "The ministers meet in Sul today"
			}
			return strings.EqualFold(c.dateText(), "today") && !c.clause.nominal() && (v == nil || v.Tense == syntax.Present && !saying[v.Lemma] || v.Tense == syntax.NoTense) && c.reading().Start > 0
		},
		[]string{"This is the policy of many leaders [today].", "Many are living in tents [today]."}, []string{"The ministers are meeting in Sul [today].", "Brand leaves for Holm [today].", "The minister said [today] that he resigned.", "The plane was delivered [today] to the airline."}},
	{"it says since when a state of things has lasted",
		func(c *candidate) bool {
			v := c.clause.verb
			if k := c.clause.index; k >= 0 && c.parsed.Clauses[k].Opener >= 0 && c.words[c.parsed.Clauses[k].Opener].Start > c.reading().Start {
				return false // "since 4 March, when the army took the town"
			}
			if c.recordSince() {
				return true
			}
			return c.before(1) == "since" && !c.clause.nominal() && v != nil && c.perfect() && !(v.Passive && momentary[v.Lemma]) && !c.underWay()
		},
		[]string{"He has led the office since [2019].", "It will be the first visit by a minister since [1993].", "The firm bought its largest rival since [2009].", "It was the second such incident since [January]."}, []string{"The protests that began since [January 2] spread.", "The firm had been suspended since [24 July 2003] after breaking the law.", "Miners have been striking since [3 January].", "The town has been empty since [4 January], when the army took it."}},
	{"somebody is told what he will see or do",
		func(c *candidate) bool {
			s := c.subject()
			return c.clause.planned && !c.clause.nominal() && s.To == s.From+1 && c.words[s.From].Is("you")
		},
		[]string{"My mother said: [this year], you will see."}, []string{"They will see it [this year]."}},
	{"it is in a proposal, a wish or a condition",
		func(c *candidate) bool {
			// "urged them to amend it in July", told in January, is what was urged in July.
			urged := c.clause.wished && c.article != nil && !c.article.Published.IsZero() && c.reading().Date.Latest() < c.article.Published.Earliest() && c.before(1) == "in"
			return c.clause.proposed && !urged
		},
		[]string{"He should consider a visit [this year].", "The council urged them to amend it in [March].", "They called for a vote if talks fail on [January 20]."},
		[]string{"He left on [January 5], though he should have stayed.", "The council urged them to amend it in [July 2021]."}},
	{"its clause says that something did not happen or was not so",
		func(c *candidate) bool { return c.clause.negated || c.before(1) == "not" && c.before(2) == "and" },
		[]string{"She was not among those in the town on [January 5].", "At no time was a pact signed on [January 5] or on any other day."}, []string{"In no time the pact was signed on [January 5].", "He did not attend the summit, held on [January 5]."}},
	{"somebody denies that it was so",
		func(c *candidate) bool { return c.clause.refuted },
		[]string{"The minister denied that a pact had been signed on [5 January].", "The mayor denied having met him on [5 January].", "He denied reports that the firm was sold on [5 January].",
			"Rumours that she had left on [5 January] were denied by her party.", "Reports that she had left on [5 January] are false.", "It is not true that she left on [5 January].", "There is no evidence that the mill was sold on [5 January].",
			"He dismissed as false reports that she had left on [5 January].", "Brand denies killing the judge on [5 January]."},
		[]string{"The minister denied it on [5 January].", "He denied that the raid of [5 January] was unlawful.", "He did not deny that he had met her on [5 January].", "He denied murder after the fire on [5 January].", "The mayor denied wrongdoing on [5 January].", "There were reports that she had left on [5 January]."}},
	{"nothing is said to have happened then",
		func(c *candidate) bool {
			return c.clause.verb == nil && !c.clause.happening && c.entry() == 0 || c.bareVerb()
		},
		[]string{"Its people in [1999]: few.", "Retrieved [3 May 2021]."}, []string{"The bombings in Tashkent in [1999]."}},
	{"it stands in words that are quoted, and what is told is not in them",
		quotedWords,
		[]string{"He spoke of the “lesson of [1 January],” and of grief.", "\"Rockets till three in the morning on [5 January],\" Ada Renn said."},
		[]string{"“We left the town on [5 January],” Ada Renn said.", "They left “late on [5 January]”, Ada Renn said.", "He spoke of the “attack of [5 January]”."}},
	{"it says that something changed, and not what",
		func(c *candidate) bool {
			k := c.clause.index
			if k < 0 || c.clause.nominal() || c.lemma() != "change" && c.lemma() != "happen" {
				return false
			}
			x := &c.parsed.Clauses[k]
			if s := x.Subject; !(s.Empty() && k == 0) && !(s.To == s.From+1 && c.words[s.From].Is("that", "this", "it", "things", "everything")) {
				return false
			}
			for i := c.clause.verb.To; i < x.To; i++ {
				if t := c.words[i].Tag; t == syntax.Noun || t == syntax.Name || c.words[i].Is("when", "after", "as") {
					return false
				}
			}
			return true
		},
		[]string{"That changed in [January 2022].", "It happened on [5 January]."}, []string{"That changed in [January 2022], when riots broke out.", "The law changed in [January 2022]."}},
	{"the year or day is all that is said",
		func(c *candidate) bool {
			k, b := c.clause.index, c.wordBefore()
			if k < 0 || !c.clause.copula || c.clause.nominal() || b < 0 || b != c.clause.verb.Main {
				return false
			}
			s, n := c.parsed.Clauses[k].Subject, c.behind()
			end := n == len(c.words) || c.words[n].Tag == syntax.Mark && (!c.words[n].Is(",") || n+1 < len(c.words) && c.words[n+1].Tag == syntax.TimeWord)
			return s.To == s.From+1 && c.words[s.From].Is("it", "that", "this") && end
		},
		[]string{"If she goes back, she added, it will be [2050].", "It was [5 January].", "That was [5 January], the day after troops came."}, []string{"It was opened on [5 January].", "It was [5 January] when they left."}},
	{"what it speaks of is judged, not told",
		isJudgement,
		[]string{"His absence from the meeting [last year] was likely for other reasons."}, []string{"The summit [last year] was held in Tashkent."}},
	{"it is the year or the time as such, beside which nothing happens",
		func(c *candidate) bool {
			m := &c.reading().Meaning
			if c.reading().Date.Precision() == edtf.Century && !c.clause.nominal() && c.article != nil && c.reading().Date.Latest() >= c.article.Published.Latest() {
				return true // "the largest of the 21st century"
			}
			if v := c.clause.verb; v != nil && v.Tense == syntax.Present && lasting[v.Lemma] && c.year() && !c.clause.planned && !c.clause.nominal() && c.article != nil && c.reading().Date.Latest() >= c.article.Published.Latest() {
				return true // "It has no place in the land in 2025"
			}
			if v := c.clause.verb; v != nil && c.clause.copula && !c.clause.planned && m.Kind == timex.Period && m.Unit >= timex.Month && !c.clause.nominal() && v.To < len(c.words) &&
				(c.words[v.To].Tag == syntax.Adjective || c.words[v.To].Tag == syntax.Noun && !c.words[v.To].Capital) && (v.To+1 == len(c.words) || c.words[v.To+1].Tag == syntax.TimeWord) {
				return true // "The melons were good this year"
			}
			return m.Kind == timex.Period && m.Unit >= timex.Week && !c.clause.past && !c.clause.planned && !c.clause.governs && !c.clause.nominal()
		},
		[]string{"Prices are high [this year].", "The melons were ripe [this year].", "They had little time in [the 21st century]."}, []string{"He resigned [this week].", "They plan to open a camp by [the end of the month]."}},
}

// ordinals are words that count.
var ordinals = set("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth latest")

// marking are verbs that have the day for their subject: "Sunday saw the vote".
var marking = set("see mark bring witness come follow")

// dated are verbs whose present tells of what is done on one day.
var dated = set("meet leave arrive visit open close begin start vote elect host sign travel return resume convene gather decide launch depart fly swear")

// bounding are verbs of the bounds of a stretch of time.
var bounding = set("begin start end run close")

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
	if c.i >= 0 && c.movedTo() {
		r = &c.s.Readings[c.last()]
	}
	switch {
	case c.clause.ahead && r.Date.Latest() >= published.Latest() && !published.IsZero(), c.clause.planned && !c.clause.nominal() || c.clause.governs && !c.clause.past || !published.IsZero() && r.Date.Earliest() > published.Latest():
		return timeline.Planned
	case c.clause.claimed:
		return timeline.Alleged
	}
	return timeline.Reported
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
