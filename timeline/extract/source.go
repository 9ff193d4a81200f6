package extract

import (
	"fmt"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
	"solnoma/timeline/syntax"
	"solnoma/timeline/timex"
)

// found is what one source gives to the timeline.
type found struct {
	sources  []timeline.Source
	events   []timeline.Event
	undated  []timeline.Passage
	unused   []timeline.Passage
	problems []timeline.Problem
	used     map[*content.Correction]bool // those that change something
}

// events reads the events of a source.
func (t *Text) events() found {
	f := found{sources: t.sources()}
	for i := range t.Articles {
		a := &t.Articles[i]
		a.slug = f.sources[i].Slug
		for k := range a.Sentences {
			t.sentence(&f, a, k)
		}
	}
	return f
}

// sentence adds the events of one sentence.
func (t *Text) sentence(f *found, a *Article, at int) {
	s := &a.Sentences[at]
	text := s.Text()
	var parsed *syntax.Sentence
	if s.Furniture == "" && (len(s.Readings) > 0 || s.heading >= 0) {
		parsed = t.parse(s)
	}
	for _, e := range s.Rejected {
		f.unused = append(f.unused, t.passage(s, e.Start, e.End, []string{e.Rule.Not}))
	}
	var dates []edtf.Date // of this sentence's events
	var taken []clause    // that have a date
	for i := 0; i < len(s.Readings); i++ {
		c := candidate{s: s, i: i, text: text, article: a, at: at, language: t.Source.Language}
		c.take(parsed)
		last := c.last()
		i = last
		r := c.reading()
		if e, ok := t.countedFrom(a, at, c.i); ok && !known(dates, e.Date) {
			dates = append(dates, e.Date)
			if fix := t.correctionOf(s, c.i); f.corrected(fix, &e) {
				f.add(t, s, r, e)
			}
			continue
		}
		fix := t.correctionOf(s, c.i)
		date := spanDate(s.Readings[c.i : last+1])
		if fix == nil || fix.Date.IsZero() {
			if date.IsZero() && s.Furniture == "" && pointsAtDay(r) {
				if fix != nil && fix.Drop {
					f.drop(fix, t.passage(s, r.Start, r.End, r.Why()))
					continue
				}
				f.undated = append(f.undated, t.passage(s, r.Start, r.End, r.Why()))
				if len(r.Problems) > 0 {
					f.slips(t, s, s.Readings[c.i:last+1])
					continue
				}
				f.problems = append(f.problems, t.problem(s, r, "undated", timeline.Note, fmt.Sprintf("%q has no date", text[r.Start:r.End]), r.Why(),
					"if it tells of an event, add a correction with its date"))
				continue
			}
			why := ""
			if s.Furniture != "" {
				why = "it stands in " + s.Furniture
			} else {
				c.clause = attach(parsed, r.Start, s.Readings[last].End)
				why = judge(&c)
				if c.movedTo() { // "was moved from 10 to 17 May": it will be on the second
					date = s.Readings[last].Date
				}
			}
			if why == "" && r.Within {
				why = "it is a time of a day that another expression names"
				if r.Meaning.Kind != timex.Clock {
					why = "another expression says the same date in another calendar"
				}
			}
			if why != "" {
				if fix == nil || !fix.Drop {
					f.slips(t, s, s.Readings[c.i:last+1])
				}
				if !date.IsZero() {
					f.unused = append(f.unused, t.passage(s, r.Start, s.Readings[last].End, append(r.Why(), "no event: "+why)))
				}
				continue
			}
		} else {
			if parsed == nil {
				c.take(t.parse(s))
			}
			c.clause = attach(c.parsed, r.Start, s.Readings[last].End)
		}
		if known(dates, date) {
			f.unused = append(f.unused, t.passage(s, r.Start, s.Readings[last].End, append(r.Why(), "says the same date as another of the sentence")))
			continue
		}
		if c.saidSharper(date) {
			f.unused = append(f.unused, t.passage(s, r.Start, s.Readings[last].End, append(r.Why(), "another date of the same clause says it sharper")))
			continue
		}
		dates, taken = append(dates, date), append(taken, c.clause)
		start, end := s.file(r.Start, s.Readings[last].End)
		e := t.event(s, a, &c, date, start, end)
		if fix == nil || fix.Date.IsZero() {
			c.bound(&e)
		}
		if dating := e.Mentions[0].Why; f.corrected(fix, &e) {
			f.add(t, s, r, e)
			if fix == nil || fix.Date.IsZero() {
				e.Mentions = slices.Clone(e.Mentions)
				e.Mentions[0].Why = dating // what else is set by hand dates nothing
			}
			a.reach(at, &c.clause, &e)
		}
	}
	made := false
	if e, ok := t.then(a, at, taken, parsed); ok {
		made = true
		if from, to := s.file(0, s.End-s.Start); f.corrected(t.correctionIn(from, to), &e) {
			f.events = append(f.events, e)
			a.goOn(at)
		}
	}
	if e, ok := t.underHeading(a, at, taken, parsed); ok {
		made = true
		if from, to := s.file(0, s.End-s.Start); f.corrected(t.correctionIn(from, to), &e) {
			f.events = append(f.events, e)
		}
	}
	if !made && len(t.Source.Corrections) > 0 {
		if e, c := t.dated(a, at, parsed); c != nil && f.corrected(c, &e) {
			f.events = append(f.events, e)
		}
	}
}

// take sets the words of a candidate's sentence.
func (c *candidate) take(p *syntax.Sentence) {
	if c.parsed = p; p != nil {
		c.words = p.Words
	}
}

// add adds an event, and what is doubtful about its date to the problems.
func (f *found) add(t *Text, s *Sentence, r *timex.Reading, e timeline.Event) {
	f.events = append(f.events, e)
	m := &e.Mentions[0]
	for _, p := range m.Problems {
		f.problems = append(f.problems, t.problem(s, r, "doubtful-date", timeline.Warning, p, nil,
			settle(m.Text, e.Date.String(), r)))
	}
	if m.Basis == timeline.Inferred {
		f.problems = append(f.problems, t.problem(s, r, "inferred-year", timeline.Note, fmt.Sprintf("the year of %q is inferred", m.Text), m.Why,
			"say in the front matter when the text was published: date: …"))
	}
}

// event makes the event of a date.
func (t *Text) event(s *Sentence, a *Article, c *candidate, date edtf.Date, start, end int) timeline.Event {
	r := c.reading()
	m := t.mention(a, s, start, end)
	from, to := c.told()
	m.Clause.Start, m.Clause.End = s.file(from, to)
	m.Date, m.Basis = date, timeline.Basis(r.Basis)
	m.Why = r.Why()
	for k := c.i; k <= c.last(); k++ {
		m.Problems = append(m.Problems, s.Readings[k].Problems...)
		if k > c.i {
			m.Why = append(m.Why, s.Readings[k].Why()...)
			if c.movedTo() {
				m.Why = append(m.Why, "it is moved from the first to the second")
			} else {
				m.Why = append(m.Why, "the two are the ends of one span")
			}
		}
	}
	m.Title, m.Status = title(c), status(c, a.Published)
	return timeline.Event{Date: date, Title: m.Title, Status: m.Status, Topics: t.Source.Topics, Mentions: []timeline.Mention{m}}
}

// bound opens an end of the date of what is told to have been before or after
// it: "had failed before 28 November".
func (c *candidate) bound(e *timeline.Event) {
	r := c.reading()
	if c.clause.nominal() || c.last() > c.i || r.Date.IsInterval() || r.Meaning.Kind == timex.Clock || rightBeside[c.before(2)] {
		return
	}
	if i := c.behind(); i < len(c.words) {
		if c.words[i].Is(",") {
			i++
		} else if w := &c.words[i]; w.Tag == syntax.Noun || w.Lower == "'s" || c.words[i-1].Possessive {
			return // "after today's vote"
		}
		if i < len(c.words) && c.words[i].Is("when") {
			return // "after 2 October, when they met"
		}
	}
	m := &e.Mentions[0]
	switch c.before(1) {
	case "before":
		earlier := r.Date.Earliest() - 1
		y, month, _ := earlier.Civil()
		switch r.Date.Precision() {
		case edtf.DayP:
			m.Date = edtf.Until(edtf.OfDay(earlier).Start())
		case edtf.Month:
			m.Date = edtf.Until(edtf.OfMonth(y, month).Start())
		case edtf.Year:
			m.Date = edtf.Until(edtf.OfYear(y).Start())
		default:
			return
		}
		m.Why = append(slices.Clone(m.Why), "it was some time before that")
	case "after":
		m.Date = edtf.Since(r.Date.Start())
		m.Why = append(slices.Clone(m.Why), "it was some time after that")
	}
	e.Date = m.Date
}

// rightBeside are words by which what was before or after a time was right beside it.
var rightBeside = set("shortly soon just immediately right moments minutes hours directly even long day days week weeks month months year years")

// underHeading makes an event of a sentence that has no date of its own but
// stands first in its paragraph under a heading that is one.
func (t *Text) underHeading(a *Article, at int, taken []clause, parsed *syntax.Sentence) (timeline.Event, bool) {
	s := &a.Sentences[at]
	for i := range taken {
		if taken[i].nominal() || taken[i].index <= 0 || parsed == nil || parsed.Clauses[taken[i].index].Kind != syntax.Attribute {
			return timeline.Event{}, false // "The mayor, who flew home overnight, chairs a meeting" has its own
		}
	}
	if s.heading < 0 || !s.first || s.Furniture != "" || s.placed() || s.Block.Kind == prose.Heading {
		return timeline.Event{}, false
	}
	h := &a.Sentences[s.heading]
	if len(h.Readings) == 0 || h.Readings[0].Start > 3 {
		return timeline.Event{}, false
	}
	last := spanEnd(h.Readings, 0)
	date := spanDate(h.Readings[:last+1])
	c := candidate{s: s, i: -1, text: s.Text(), article: a, at: at, language: t.Source.Language}
	c.take(parsed)
	if date.IsZero() || len(c.words) == 0 {
		return timeline.Event{}, false
	}
	c.clause = attachMain(parsed)
	listed := s.Block.Kind == prose.Item || s.Block.Kind == prose.Cell
	v := c.clause.verb
	// A chronicle tells of its days in the present.
	present := v != nil && v.Tense == syntax.Present && !v.Copula && !c.has("still") && (!lasting[v.Lemma] || c.holdsHappening()) && a.chronicle()
	if v == nil || !c.clause.past && !c.clause.planned && !listed && !present || c.clause.negated || c.clause.proposed {
		return timeline.Event{}, false
	}
	start, end := h.file(h.Readings[0].Start, h.Readings[last].End)
	m := t.mention(a, s, start, end)
	line, _ := t.lines.Position(start)
	m.Date, m.Basis = date, timeline.Relative
	m.Why = append(h.Readings[0].Why(), fmt.Sprintf("it stands under the heading “%s” (line %d)", h.Text(), line))
	m.Title, m.Status = title(&c), timeline.Reported
	e := timeline.Event{Date: date, Title: m.Title, Status: m.Status, Topics: t.Source.Topics, Mentions: []timeline.Mention{m}}
	return e, true
}

// holdsHappening reports whether the verb of the clause is followed by a noun for
// what happens: "holds talks", "chairs a meeting".
func (c *candidate) holdsHappening() bool {
	for i := c.clause.verb.To; i < len(c.words); i++ {
		if w := &c.words[i]; w.Tag == syntax.Noun && w.Clause == c.clause.index && happens(c.words, i) {
			return true
		} else if w.Tag == syntax.Preposition || w.Tag == syntax.Mark {
			return false
		}
	}
	return false
}

// placed reports whether an expression of the sentence is of a time on the
// calendar, and not only a length of time, an age or a time of the day told.
func (s *Sentence) placed() bool {
	for i := range s.Readings {
		if r := &s.Readings[i]; r.Type != timex.TypeDuration && r.Type != timex.TypeSet && (r.Meaning.Kind != timex.Clock || r.Basis != timex.Relative) {
			return true
		}
	}
	return false
}

// chronicle reports whether two headings or more of an article are days, and
// nothing else.
func (a *Article) chronicle() bool {
	days := 0
	for i := range a.Sentences {
		if s := &a.Sentences[i]; s.Block.Kind == prose.Heading && s.Furniture == "" && bare(s) && dayNamed(s) {
			days++
		}
	}
	return days >= 2
}

// spanDate is the date of readings that are one: an interval for a span.
func spanDate(readings []timex.Reading) edtf.Date {
	first, last := readings[0].Date, readings[len(readings)-1].Date
	if len(readings) == 1 || first.IsZero() || last.IsZero() {
		return first
	}
	if last.Latest() < first.Earliest() {
		return first
	}
	return edtf.Between(first.Start(), last.End())
}

// saidSharper reports whether a year that an entry begins with is that of a day or
// month that its clause names: "1950 – Renn wins a stage on 25 July".
func (c *candidate) saidSharper(date edtf.Date) bool {
	b := c.wordBefore()
	if !c.year() || c.clause.nominal() || c.clause.index < 0 || b >= 0 && !c.words[b].Is(";", ":", "•") {
		return false
	}
	if n := c.behind(); n >= len(c.words) || !c.words[n].Is("-", "–", "—", ":") {
		return false
	}
	for k := c.last() + 1; k < len(c.s.Readings); k++ {
		other := c.s.Readings[k].Date
		if strings.Contains(c.text[c.reading().End:c.s.Readings[k].Start], ";") {
			return false
		}
		if other.Precision() > edtf.Year && other.Earliest() >= date.Earliest() && other.Latest() <= date.Latest() {
			return true
		}
	}
	return false
}

func known(dates []edtf.Date, d edtf.Date) bool {
	for _, x := range dates {
		if x == d {
			return true
		}
	}
	return false
}

// pointsAtDay reports whether an expression without a date names one all the
// same, so that a person could find it.
func pointsAtDay(r *timex.Reading) bool {
	switch r.Meaning.Kind {
	case timex.Calendar, timex.Foreign:
		return true
	case timex.Period:
		return r.Meaning.Unit >= timex.Day
	case timex.Clock:
		return r.Meaning.HasClock || r.Meaning.Which != timex.NoWhich || r.Meaning.Weekday > 0
	case timex.Shift:
		return !r.Meaning.Vague && r.Meaning.Unit >= timex.Day
	}
	return false
}

// mention makes the mention of a stretch of the file in a sentence.
func (t *Text) mention(a *Article, s *Sentence, start, end int) timeline.Mention {
	line, column := t.lines.Position(start)
	from, to := s.file(0, s.End-s.Start)
	return timeline.Mention{
		Source: a.slug, File: t.Source.File, Start: start, End: end, Line: line, Column: column,
		Text:     string(t.Source.Bytes[start:end]),
		Sentence: timeline.Sentence{Start: from, End: to, Text: s.Text()},
	}
}

func (t *Text) passage(s *Sentence, start, end int, why []string) timeline.Passage {
	from, to := s.file(start, end)
	line, column := t.lines.Position(from)
	return timeline.Passage{File: t.Source.File, Line: line, Column: column, Start: from, End: to, Text: string(t.Source.Bytes[from:to]), Why: why}
}

func (t *Text) problem(s *Sentence, r *timex.Reading, code string, severity timeline.Severity, message string, why []string, hint string) timeline.Problem {
	from, _ := s.file(r.Start, r.End)
	line, column := t.lines.Position(from)
	if len(why) > 0 {
		message += ": " + why[len(why)-1]
	}
	return timeline.Problem{File: t.Source.File, Line: line, Column: column, Code: code, Severity: severity, Message: message, Hint: hint}
}

// spanEnd is the index of the last reading of the span that begins at i. Days that
// follow on one another and are joined by "and" are one too: what was done "on
// Wednesday and Thursday" is told once.
func spanEnd(readings []timex.Reading, i int) int {
	for i+1 < len(readings) && (readings[i].Link == timex.To || readings[i].Link == timex.And && nextDay(readings[i].Date, readings[i+1].Date)) {
		i++
	}
	return i
}

// nextDay reports whether the second of two days, or of two years, follows on the
// first.
func nextDay(a, b edtf.Date) bool {
	p := a.Precision()
	return (p == edtf.DayP || p == edtf.Year) && b.Precision() == p && !a.IsInterval() && !b.IsInterval() && b.Earliest() == a.Latest()+1
}
