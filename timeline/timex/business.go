package timex

// Periods of accounts: the quarter that a report is of, the like period of the
// year before, fiscal years.

import (
	"fmt"
	"strings"

	"solnoma/timeline/edtf"
)

// fiscal reads a year of accounts, or a quarter of one. When such a year begins
// is not said: it is about the year of the calendar that it is named after.
func (r *resolver) fiscal(s *Sentence, x *Reading, y int) {
	m := &x.Meaning
	x.set(edtf.OfYear(y).With(edtf.Approx))
	x.Timex = fmt.Sprintf("FY%04d", y)
	if m.Quarter >= 1 && m.Quarter <= 4 {
		x.Timex += fmt.Sprintf("-Q%d", m.Quarter)
	}
	x.why("%s counts by a year of accounts, which need not be that of the calendar", words(s, x))
}

// likePeriod reads "the quarter" and "the same period last year": the quarter
// that the text told last, or that of the year before it.
func (r *resolver) likePeriod(s *Sentence, x *Reading) {
	m := &x.Meaning
	step := 0
	if m.YearBefore {
		step = -1
	}
	if ref, ok := r.lastQuarter(); ok {
		x.Basis = Relative
		x.why("%s counts from %s, %s", words(s, x), ref, say(ref.date))
		r.place(x, ref.date.Earliest(), Quarter, 4*step)
		return
	}
	if !r.hasPub || r.inferred || r.narrative || r.Published.Precision() < edtf.Month {
		x.why("%s counts from a period that the text has not told", words(s, x))
		return
	}
	if m.Unit != Quarter {
		x.Basis = Deictic
		x.why("%s counts from the publication, %s", words(s, x), r.pubWhy)
		r.place(x, r.pub, Year, step)
		return
	}
	x.Basis = Inferred
	if r.tense(s, x) == future {
		x.why("the text was published %s, and what is to come is of the quarter that is on", r.pubWhy)
		r.place(x, r.pub, Quarter, 4*step)
		return
	}
	x.why("the text was published %s, and what is told as past is of the quarter before", r.pubWhy)
	r.place(x, r.pub, Quarter, 4*step-1)
}

// lastQuarter returns the quarter of a year that the text told last.
func (r *resolver) lastQuarter() (told, bool) {
	for k := len(r.events) - 1; k >= 0 && k >= len(r.events)-yearReach; k-- {
		d := r.events[k].date
		if !d.IsInterval() || d.Precision() != edtf.Month {
			continue
		}
		a, b := d.Start(), d.End()
		if a.Year == b.Year && a.Month%3 == 1 && b.Month == a.Month+2 {
			return r.events[k], true
		}
	}
	return told{}, false
}

// ofBusiness reports whether a sentence speaks of business or the economy.
func (r *resolver) ofBusiness(s *Sentence) bool {
	if len(s.Text) >= longSentence {
		return false
	}
	for w := range strings.FieldsFuncSeq(s.Text, r.t.notWord) {
		if r.t.accounts[strings.ToLower(w)] {
			return true
		}
	}
	return strings.ContainsAny(s.Text, "%$€£")
}
