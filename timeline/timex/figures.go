package timex

// Dates in figures, of which the day or the month may come first.

import (
	"fmt"

	"solnoma/timeline/edtf"
)

// settleFigures decides which of two figures is the day.
func (r *resolver) settleFigures(s *Sentence, x *Reading) bool {
	m := &x.Meaning
	switch {
	case m.Month > 12 && m.Day > 12:
		x.Instead = []edtf.Date{edtf.OfYear(m.year(r.pub))}
		r.noDay(s, x, fmt.Sprintf("neither %d nor %d is a month", m.Day, m.Month))
		return false
	case m.Month > 12:
		m.Day, m.Month = m.Month, m.Day
	case m.Day > 12 || m.Day == m.Month:
	case r.order == DayFirst:
		x.why("day before month: %s", r.orderWhy)
	case r.order == MonthFirst:
		m.Day, m.Month = m.Month, m.Day
		x.why("month before day: %s", r.orderWhy)
	default:
		if r.settleByPublication(s, x) {
			return true
		}
		x.Problems = append(x.Problems, fmt.Sprintf("it may be %d %s or %d %s: nothing in the text settles which figure is the day",
			m.Day, monthNames[m.Month], m.Month, monthNames[m.Day]))
		x.why("%s is read day first, which nothing in the text confirms", words(s, x))
		y := m.year(r.pub)
		if int(m.Day) <= edtf.DaysIn(y, int(m.Month)) {
			x.Basis = Inferred
			x.set(edtf.OfDay(edtf.NewDay(y, int(m.Month), int(m.Day))).With(edtf.Uncertain))
		}
		if int(m.Month) <= edtf.DaysIn(y, int(m.Day)) {
			x.Instead = append(x.Instead, edtf.OfDay(edtf.NewDay(y, int(m.Day), int(m.Month))))
		}
		return false
	}
	return true
}

// settleByPublication reads figures by the day of publication, where one
// reading of them lies within a week of it and the other is twice as far.
func (r *resolver) settleByPublication(s *Sentence, x *Reading) bool {
	if !r.hasPub || r.inferred {
		return false
	}
	m := &x.Meaning
	y := m.year(r.pub)
	if int(max(m.Day, m.Month)) > 12 {
		return false
	}
	dayFirst := abs(int(edtf.NewDay(y, int(m.Month), int(m.Day)) - r.pub))
	monthFirst := abs(int(edtf.NewDay(y, int(m.Day), int(m.Month)) - r.pub))
	if min(dayFirst, monthFirst) > 7 || max(dayFirst, monthFirst) < 14 {
		return false
	}
	order := "day"
	if monthFirst < dayFirst {
		m.Day, m.Month = m.Month, m.Day
		order = "month"
	}
	x.Basis = Inferred
	x.why("%s is read %s first, as only that is near the publication, %s", words(s, x), order, r.pubWhy)
	return true
}
