package extract

// What the words around a date are.

import (
	"strings"

	"solnoma/timeline/edtf"
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

// inDateline reports whether a date of the sentence is that of the report's
// dateline.
func (c *candidate) inDateline(r *timex.Reading) bool {
	if c.s.inDateline(r.Start, r.End) {
		return true
	}
	at := agencyLine.FindStringIndex(c.text)
	return c.s.Start == 0 && at != nil && r.End <= at[1]
}

// credits reports whether the clause, which says who said so, says it of the clause
// of another date, the reading k, too.
func (c *candidate) credits(k int) bool {
	said := c.parsed.Clauses[c.clause.index].Parent
	other := attach(c.parsed, c.s.Readings[k].Start, c.s.Readings[spanEnd(c.s.Readings, k)].End)
	return said < 0 || other.index < 0 || other.index == said || c.parsed.Under(other.index, said)
}

// isOtherwise reports whether another date of the sentence, the reading k, is
// that of a plan which came to nothing, or one that something is compared with.
func (c *candidate) isOtherwise(k int) bool {
	other := *c
	other.i = k
	other.clause = attach(c.parsed, c.s.Readings[k].Start, c.s.Readings[spanEnd(c.s.Readings, k)].End)
	return cameOtherwise(&other) || compared(&other)
}

// tellsOfBirth reports whether a birth is what the clause tells, and not said only
// to describe somebody.
func (c *candidate) tellsOfBirth() bool {
	k, v := c.clause.index, c.clause.verb
	if k < 0 || v == nil || v.Lemma != "bear" {
		return false
	}
	switch x := &c.parsed.Clauses[k]; x.Kind {
	case syntax.Main, syntax.Coordinate:
		return v.Form == syntax.Finite
	case syntax.Adverbial: // "Born on 5 March 1966, she …"
		return x.Shared && c.reading().Date.Precision() >= edtf.Month
	}
	return false
}

// tells reports whether a heading is a whole sentence that says what somebody
// did, as a caption is: "The aircraft was shown in January 2005".
func (c *candidate) tells() bool {
	k := c.clause.index
	if k < 0 || c.reading().Start == 0 || c.clause.verb == nil || c.clause.nominal() {
		return false
	}
	x := &c.parsed.Clauses[k]
	if x.Kind != syntax.Main || x.Subject.Empty() || c.clause.verb.Form != syntax.Finite {
		return false
	}
	// A caption tells in the present of what a picture shows, and has a point behind
	// the day; a headline does not.
	shown := c.clause.verb.Tense == syntax.Present && c.reading().Date.Precision() == edtf.DayP && strings.HasPrefix(c.text[c.s.Readings[c.last()].End:], ".")
	return c.clause.verb.Tense == syntax.Past || shown
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

// near reports whether a word stands among the n words before the date.
func (c *candidate) near(w string, n int) bool {
	for i := 1; i <= n; i++ {
		if c.before(i) == w {
			return true
		}
	}
	return false
}

// underWay reports whether the clause says of something done that it has been
// going on, so that "since" says when it began: "has been trying since May".
func (c *candidate) underWay() bool {
	v := c.clause.verb
	main := &c.words[v.Main]
	return !v.Passive && !v.Copula && v.Main > v.From+1 && c.words[v.Main-1].Is("been") && strings.HasSuffix(main.Lower, "ing") && !lasting[v.Lemma] && !changing[v.Lemma]
}

// changing are verbs of a slow change, of which nobody says when it began.
var changing = set("rise fall grow decline increase decrease improve worsen develop change wait say think use study teach act stand sit sleep")

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

// last is the index of the last reading of the span that begins with c's.
func (c *candidate) last() int { return spanEnd(c.s.Readings, c.i) }

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

// untilDate reports whether the word before the date is "until".
func (c *candidate) untilDate() bool {
	return c.i >= 0 && (c.before(1) == "until" || c.before(2) == "until" && c.before(1) == "late")
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
