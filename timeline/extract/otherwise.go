package extract

import (
	"solnoma/timeline/edtf"
	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

// Dates of plans: what was to be then and was not, and what a plan is for.

// cameOtherwise reports whether the date is that of a plan of which the sentence
// says that it came to nothing, or was put off.
func cameOtherwise(c *candidate) bool {
	k, v := c.clause.index, c.clause.verb
	if k < 0 {
		return false
	}
	if n := c.parsed.Clauses[k].Verb; n >= 0 {
		had := &c.parsed.Verbs[n]
		if c.words[had.From].Is("had") && had.Passive && (had.Lemma == "schedule" || had.Lemma == "slate" || had.Lemma == "plan") && !c.clause.nominal() {
			return true // "had been scheduled to return in April"
		}
		if had.Copula && c.words[had.From].Is("had") && had.To < c.behind() && planAdjectives[c.words[had.To].Lower] {
			return true // "had been due for release in June"
		}
	}
	if v == nil || c.clause.nominal() {
		return c.has("originally") || c.bearsPlan() && c.calledOff(c.behind())
	}
	x := &c.parsed.Clauses[k]
	was := c.words[v.From].Is("was", "were") && (v.Tense == syntax.Future || v.Passive && plans[v.Lemma]) || c.words[v.From].Is("had") && (v.Lemma == "hope" || v.Lemma == "plan" || v.Lemma == "expect")
	if was && (c.has("originally") || c.butBehind(v.To)) {
		return true
	}
	inside := x.Kind == syntax.Attribute || x.Kind == syntax.Reduced
	return inside && (was || x.Kind == syntax.Reduced && (plans[v.Lemma] || v.Lemma == "set")) && c.calledOff(c.behind()) || !inside && c.bearsPlan() && c.reading().End < c.words[v.From].Start && c.calledOff(c.behind())
}

// bearsPlan reports whether the words before the date say that it was planned:
// "a meeting due in March".
func (c *candidate) bearsPlan() bool {
	for n := 1; n <= 3; n++ {
		switch c.before(n) {
		case "due", "set", "scheduled", "slated", "planned", "expected":
			return true
		}
	}
	return false
}

// calledOff reports whether a verb behind word i says that something was
// cancelled or put off.
func (c *candidate) calledOff(i int) bool {
	for k := range c.parsed.Verbs {
		v := &c.parsed.Verbs[k]
		if v.From < i {
			continue
		}
		next := func(words ...string) bool { return v.Main+1 < len(c.words) && c.words[v.Main+1].Is(words...) }
		switch {
		case calledOff[v.Lemma], v.Lemma == "put" && next("off", "back"), v.Lemma == "call" && next("off"), v.Lemma == "push" && next("back"), v.Lemma == "bring" && next("forward"):
			return true
		}
		if v.Lemma == "move" && v.Passive && next("to") {
			return true
		}
	}
	return false
}

// movedTo reports whether the clause gives something another day in the place of
// the one that its span begins with: "was postponed from 20 March to 3 April".
func (c *candidate) movedTo() bool {
	k := c.clause.index
	if k < 0 || c.last() == c.i || c.clause.nominal() || c.before(1) != "from" || c.s.Readings[c.last()].Date.IsZero() {
		return false
	}
	v := c.clause.verb
	if v == nil || v.To > c.wordBefore() {
		return false
	}
	next := func(words ...string) bool { return v.Main+1 < len(c.words) && c.words[v.Main+1].Is(words...) }
	switch v.Lemma {
	case "postpone", "delay", "reschedule", "defer", "move", "shift":
		return true
	case "put", "push":
		return next("off", "back")
	case "bring":
		return next("forward")
	}
	return false
}

// calledOff are verbs by which a plan is given up or given another day.
var calledOff = set("cancel postpone delay scrap abandon reschedule suspend defer shelve")

// butBehind reports whether "but" or the like follows word i.
func (c *candidate) butBehind(i int) bool {
	for ; i < len(c.words); i++ {
		if c.words[i].Is("but", "instead", "however", "delayed", "postponed") {
			return true
		}
	}
	return false
}

// isFor reports whether the date says what the thing before it is for: a ticket,
// a budget, a forecast.
func isFor(c *candidate) bool {
	i := c.wordBefore()
	if i > 0 && c.words[i].Is("the") {
		i--
	}
	if i < 1 || !c.words[i].Is("for") {
		return false
	}
	n := &c.words[i-1]
	if vouchers[n.Lower] || c.ofPlan(i) {
		return true
	}
	v := c.clause.verb
	long := c.reading().Meaning.Kind == timex.Period && c.reading().Meaning.Unit >= timex.Month || c.reading().Date.Latest()-c.reading().Date.Earliest() >= 27
	return long && n.Tag == syntax.Noun && !happens(c.words, i-1) && v != nil && !c.clause.nominal() && (v.To <= i-1 || c.subject().Has(i-1)) && !plans[v.Lemma] && v.Lemma != "set" && v.Lemma != "fix" && v.Lemma != "call" && v.Lemma != "postpone"
}

// ofPlan reports whether years behind "for" at word i say for when a plan that is
// spoken of is made: "the programme of cooperation for 2025–2027".
func (c *candidate) ofPlan(i int) bool {
	if c.reading().Date.Precision() != edtf.Year || c.reading().Meaning.Kind != timex.Calendar {
		return false
	}
	for n := i - 1; n >= 0 && n > i-15 && c.words[n].Verb < 0 && c.words[n].Tag != syntax.Mark; n-- {
		if planNouns[c.words[n].Lower] {
			return true
		}
	}
	return false
}

// planNouns are what is drawn up for years to come.
var planNouns = set("plan plans programme programmes program programs roadmap strategy strategies agenda budget schedule concept")

// subject is that of the date's clause; empty where it has none.
func (c *candidate) subject() syntax.Span {
	if c.clause.index < 0 {
		return syntax.Span{}
	}
	return c.parsed.Clauses[c.clause.index].Subject
}

// vouchers are what is made out for a day.
var vouchers = set("ticket tickets visa visas booking bookings reservation reservations seat seats date deadline permit invitation invitations")
