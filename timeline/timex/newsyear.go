package timex

// The year of a date whose words leave it out, in a text that is read from the
// day it was published.

import (
	"fmt"
	"sort"
	"strings"

	"solnoma/timeline/edtf"
)

// newsYear chooses the year of a month or day by the day of publication: the
// nearest, but a thing told as past does not lie ahead, nor one to come behind.
func (r *resolver) newsYear(s *Sentence, x *Reading) (year int, how string) {
	m := &x.Meaning
	py, _, _ := r.pub.Civil()
	span := func(y int) (first, last edtf.Day) {
		var p edtf.Point
		switch {
		case m.Day > 0:
			d := edtf.NewDay(y, int(m.Month), int(m.Day))
			return d, d
		case m.Month > 0:
			p = edtf.OfMonth(y, int(m.Month)).Start()
		case m.Season > 0:
			p = edtf.Point{Precision: edtf.Season, Year: y, Season: int(m.Season)}
		case m.Quarter > 0:
			return edtf.NewDay(y, int(m.Quarter)*3-2, 1), edtf.NewDay(y, int(m.Quarter)*3, 1).AddMonths(1) - 1
		case m.Half > 0:
			return edtf.NewDay(y, int(m.Half)*6-5, 1), edtf.NewDay(y, int(m.Half)*6, 1).AddMonths(1) - 1
		}
		return p.Earliest(), p.Latest()
	}
	// How far a year's candidate is from the publication: below 0 before it.
	away := func(y int) int {
		first, last := span(y)
		switch {
		case last < r.pub:
			return int(last - r.pub)
		case first > r.pub:
			return int(first - r.pub)
		}
		return 0
	}
	best := py
	for _, y := range [...]int{py - 1, py + 1} {
		if abs(away(y)) < abs(away(best)) {
			best = y
		}
	}
	switch d := away(best); {
	case d == 0 && m.Half > 0 && r.tense(s, x) < future:
		if _, last := span(best); last-r.pub > 45 {
			return best - 1, fmt.Sprintf("what is told as past is over: %d", best-1)
		}
		return best, fmt.Sprintf("this is in %d", best)
	case d == 0:
		return best, fmt.Sprintf("this is in %d", best)
	case d > 7 && x.Start <= 2 && strings.HasPrefix(s.Text[x.End:], ":") && r.tense(s, x) == unknown:
		return best, fmt.Sprintf("the nearest is in %d", best) // an entry of what is to come: "3-4 July: summit"
	case d > 7 && (r.tense(s, x) < future || r.tense(s, x) == present && r.describes(s, x)):
		if r.inferred && best == py {
			break
		}
		return best - 1, fmt.Sprintf("what is told as past lies before that: %d", best-1)
	case d < -45 && r.tense(s, x) == future:
		return best + 1, fmt.Sprintf("what is to come lies behind that: %d", best+1)
	}
	return best, fmt.Sprintf("the nearest is in %d", best)
}

// describes reports whether an expression stands between an article and a noun
// for what nobody plans: "the 6 September attack", but not "the 6 September vote".
func (r *resolver) describes(s *Sentence, x *Reading) bool {
	before := strings.TrimRight(s.Text[:x.Start], " ")
	article := strings.ToLower(before[strings.LastIndexByte(before, ' ')+1:])
	noun, _, _ := strings.Cut(strings.TrimLeft(s.Text[x.End:], " "), " ")
	noun = strings.Trim(noun, r.t.marks)
	return r.t.determiners[article] && noun != "" && strings.HasPrefix(s.Text[x.End:], " ") && noun == strings.ToLower(noun) && !r.t.scheduled[noun]
}

// isNews reports whether dates without a year count from a publication that is
// known.
func (r *resolver) isNews() bool { return r.hasPub && !r.inferred && !r.narrative }

// goesOn reports whether a date in a text of news goes on from one that names
// its year: that one may be a glance back, from which the text returns to its
// own time ("It was founded in May 2014; it closed on 21 June"). It goes on in
// the same sentence up to a semicolon, in the same month of a day, in an entry
// that begins with the date, and later in the same year or early in the next.
func (r *resolver) goesOn(s *Sentence, x *Reading, e told) bool {
	p := e.date.Start()
	month := p.Month
	if month == 0 {
		month = 3 * (p.Season - 20)
	}
	ahead := x.Meaning.month() - month
	switch {
	case e.heading, e.start == 0, p.Precision == edtf.DayP && ahead == 0:
		return true
	case e.sentence == r.sentence:
		return !r.parted(s.Text[min(e.start, x.Start):x.Start]) && !r.closesRelative(s.Text, e)
	case r.t.Since != "" && endsWithWord(r.beforeArticle(r.text[e.sentence].Text[:e.start]), map[string]bool{r.t.Since: true}):
		return false
	}
	if ahead > 1 && r.justBefore(s, x) {
		return false
	}
	if e.before || r.glancesBack(e) || r.backInPresent(e) {
		return false
	}
	return ahead >= 0 && ahead <= 2*maxLead || ahead < 0 && ahead+12 <= maxWrap
}

// maxWrap is how many months a text of news goes on into the next year without
// naming it.
const maxWrap = 2

// glancesBack reports whether a date stands behind a later one of its sentence:
// "In April they said that the owl was alive, by a film of 25 April 2004".
func (r *resolver) glancesBack(e told) bool {
	for k := len(r.events) - 1; k >= max(0, len(r.events)-yearReach) && r.events[k].sentence >= e.sentence; k-- {
		if o := &r.events[k]; o.sentence == e.sentence && o.start < e.start && o.date.Earliest() > e.date.Latest() {
			return true
		}
	}
	return false
}

// parted reports whether a semicolon stands in a stretch, without an "and" that
// goes on behind it.
func (r *resolver) parted(text string) bool {
	i := strings.LastIndexByte(text, ';')
	return i >= 0 && !strings.HasPrefix(strings.TrimLeft(text[i+1:], " "), r.t.And+" ")
}

// justBefore reports whether the last time that a month or day without a year has
// come round is so near before the publication that it is the news.
func (r *resolver) justBefore(s *Sentence, x *Reading) bool {
	y, _ := r.newsYear(s, x)
	last := x.Meaning.asOf(y).Latest()
	return last <= r.pub && int(r.pub-last) <= newly
}

// newly is how many days back news go without naming the year, whatever year they
// have just told of.
const newly = 45

// backInPresent reports whether a sentence between that of a date and this one
// tells of the present: the text has come back from that date.
func (r *resolver) backInPresent(e told) bool {
	for i := e.sentence + 1; i < r.sentence; i++ {
		over := false
		for w := range strings.FieldsSeq(r.text[i].Text) {
			over = over || r.isPast(strings.ToLower(strings.Trim(w, r.t.marks)))
		}
		if !over && len(r.text[i].Text) < longSentence {
			return true
		}
	}
	return false
}

// closesRelative reports whether a date is the last of a relative clause, which
// tells of another time than the clause around it: "in Zhar, where strikers were
// shot in May 2011, they rallied on 3 January".
func (r *resolver) closesRelative(text string, e told) bool {
	r.clauseBounds(text, e.start, e.start) // finds the borders
	k := sort.Search(len(r.borders), func(k int) bool { return r.borders[k].end > e.start })
	end := e.start + len(e.words)
	return k > 0 && r.t.relative[strings.ToLower(text[r.borders[k-1].start:r.borders[k-1].end])] && end < len(text) && text[end] == ','
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
