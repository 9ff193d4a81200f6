package extract

// Dates that only say what a thing, a work or a text is.

import (
	"regexp"
	"strings"

	"solnoma/timeline/edtf"
	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

// caption is what the caption of a picture begins with.
var caption = regexp.MustCompile(`(?i)^\W*(file )?(photo|photograph|image|picture|illustration|pictured)s?( credit| by| courtesy of [^:]*)?[:.|] `)

// ofText reports whether the clause tells of the text that it stands in, or of
// one that follows, only when it appeared or was changed, or what was wrong in it.
func ofText(c *candidate) bool {
	k, v := c.clause.index, c.clause.verb
	if k >= 0 && c.parsed.Clauses[k].Kind == syntax.Complement && c.parsed.Clauses[k].Parent >= 0 && c.corrected(c.parsed.Clauses[c.parsed.Clauses[k].Parent].Subject) {
		return true
	}
	if k < 0 || v == nil || c.clause.nominal() || !textual[v.Lemma] {
		return false
	}
	s := c.parsed.Clauses[k].Subject
	if s.To == s.From+1 && c.words[s.From].Is("it") && c.article != nil { // "It appeared in The Gazette"
		b := &builder{candidate: c, p: c.parsed}
		f := strings.Fields(strings.ToLower(b.antecedent(s.From, k)))
		return len(f) > 1 && (f[0] == "this" || len(f) > 2 && f[0] == "the" && f[1] == "following") && texts[f[len(f)-1]]
	}
	for i := s.From; i+1 < s.To; i++ {
		if w := &c.words[i]; !w.Is("this") && !(w.Is("following", "above") && i > s.From && c.words[i-1].Is("the")) {
			continue
		}
		// "this article of the law" is none.
		if texts[c.words[i+1].Lower] && (i+2 >= len(c.words) || !c.words[i+2].Is("of")) {
			return true
		}
	}
	return false
}

// corrected reports whether a subject is the text as it was before a correction:
// "an earlier version of this article".
func (c *candidate) corrected(subject syntax.Span) bool {
	for i := subject.From; i+1 < subject.To; i++ {
		if c.words[i].Is("earlier", "previous", "original", "first") && c.words[i+1].Is("version", "versions") {
			return true
		}
	}
	return false
}

var (
	// texts are nouns by which a text speaks of itself.
	texts = set("article story post piece essay column page translation transcript version headline item")

	// textual are verbs of what is done to a text.
	textual = set("appear publish republish amend update correct edit modify change post translate write clarify")
)

// describesThing reports whether a year stands before a noun that it only
// describes ("the 2018 champions"), or behind a thing that was made then ("a
// car built in 1989").
func describesThing(c *candidate) bool {
	if c.before(1) == "before" && c.before(2) == "from" {
		return true // "records from before 1990"
	}
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
				if v := c.clause.verb; v != nil && writings[c.words[k].Lower] && v.Tense == syntax.Past && (saying[v.Lemma] || findings[v.Lemma]) && c.before(2) == "in" {
					return false // "warned in a 2015 report", "In its 1994 judgment the court held"
				}
			}
			return noun && !c.words[a].Capital
		}
	}
	// "a plan from 2012 to merge the towns was rejected": how old the plan is.
	if b > 0 && c.words[b].Is("from") && c.words[b-1].Tag == syntax.Noun && !happens(c.words, b-1) && !c.clause.nominal() && c.last() == c.i {
		if k := c.clause.index; k >= 0 && c.clause.verb != nil && c.words[b].Start < c.words[c.clause.verb.From].Start {
			return true
		}
	}
	if b > 0 && c.year() && c.words[b].Is("of") && c.words[b-1].Capital && laws[c.words[b-1].Lower] && !c.clause.nominal() {
		return true // "what is written in the Constitution of 1994"
	}
	// "drove a car built in 1989": the clause of a participle of making.
	if b > 0 && c.year() && c.words[b].Is("of") && (c.words[b-1].Tag == syntax.Noun || c.words[b-1].Tag == syntax.Name) && !happens(c.words, b-1) && !c.clause.nominal() {
		from := c.parsed.NounPhrase(b).From
		return from > 0 && !c.words[from-1].Is("in", "at", "during") // "reaffirmed the charter of 2007"
	}
	return c.clause.index >= 0 && c.parsed.Clauses[c.clause.index].Kind == syntax.Reduced && made[c.lemma()] && !c.madeKnown() && (c.parsed.Clauses[c.clause.index].Head.From > 0 || c.lemma() == "date")
}

// madeKnown reports whether the verb of the clause is "make" with a word that says
// it was told: "a letter made public on 5 January".
func (c *candidate) madeKnown() bool {
	v := c.clause.verb
	return v.Lemma == "make" && v.To < len(c.words) && c.words[v.To].Is("public", "known", "available")
}

// laws are nouns for what is written and holds.
var laws = set("constitution law act code charter convention declaration statute")

// findings are verbs by which a court or an inquiry says something.
var findings = set("hold find rule conclude decide order award")

// writings are what somebody says something in.
var writings = set("report interview speech letter article statement book study survey memoir paper ruling judgment judgement decision address essay")

// made are verbs of making, by their base forms.
var made = set("build make manufacture date paint print design produce")

// inTitle reports whether a year stands before words with capital letters and
// behind an article: "the 2026–2030 Strategic Partnership Programme".
func inTitle(c *candidate) bool {
	r := &c.s.Readings[c.last()]
	if r.Date.Precision() != edtf.Year || r.Meaning.Kind != timex.Calendar {
		return false
	}
	b := c.wordBefore()
	if b < 0 {
		return false
	}
	made := c.last() > c.i && (c.words[b].Is(",") || c.words[b].Verb >= 0) // "recalled the Teg, 2007-2010 Brand GT"
	if c.words[b].Tag != syntax.Determiner && !c.words[b].Possessive && !made {
		return false
	}
	n := c.behind()
	if n == len(c.words) || !c.words[n].Capital {
		return false
	}
	for ; n < len(c.words) && (c.words[n].Capital || c.words[n].Tag == syntax.Mark && c.words[n].Is("-", "–")); n++ {
		if named[c.words[n].Lower] {
			return false // "during the 1871 Salt War"
		}
	}
	return true
}

// named are nouns for what happens that end the name of what happened, and not
// of what was written down.
var named = set("war revolution uprising revolt rebellion summit conference congress battle siege coup massacre earthquake flood fire crisis election elections referendum")

// quotedWords reports whether the date stands behind other words in a quotation
// without a verb, and goes with a clause around it: "spoke of the “lesson of 1
// March”".
func quotedWords(c *candidate) bool {
	v := c.clause.verb
	if c.clause.index < 0 || v == nil || c.clause.nominal() {
		return false
	}
	from := c.wordBefore()
	said := false // something stands between the mark and the date
	for ; from >= 0 && !c.words[from].Is("“", "\"", "”"); from-- {
		if c.words[from].Verb >= 0 {
			return false
		}
		said = said || c.words[from].Tag == syntax.Noun && !c.words[from].Is("late", "early") || c.words[from].Tag == syntax.Name
	}
	if from < 0 || !said || c.words[from].Is("”") || c.words[from].Is("\"") && strings.Count(c.text[:c.words[from].End], "\"")%2 == 0 {
		return false
	}
	to := c.behind()
	for ; to < len(c.words) && !c.words[to].Is("”", "\""); to++ {
		if c.words[to].Verb >= 0 {
			return false
		}
	}
	return to < len(c.words) && (v.To <= from || v.From > to)
}

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
