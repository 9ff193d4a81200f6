package timex

// Units that a word places: "last week", "the end of that year".

import (
	"strings"
	"time"

	"solnoma/timeline/edtf"
)

// period reads a unit that a word places: "last week", "that year".
func (r *resolver) period(s *Sentence, x *Reading) {
	m := &x.Meaning
	var at edtf.Day
	var from told // what it counts from, where that is a date of the text
	var step int
	if m.Anchor == Beside {
		r.dayOf(s, x)
		return
	}
	if m.Which == This && m.Unit == Weekend && r.hasPub && !r.inferred && !r.narrative && r.pub.Weekday() >= time.Monday && r.pub.Weekday() <= time.Thursday && r.tense(s, x) == past {
		m.Which = Last // "came to light this weekend", in a text of Monday
	}
	if m.YearBefore || m.Unit == Quarter && m.Anchor == Near {
		r.likePeriod(s, x)
		return
	}
	if m.Anchor == Near && !r.narrative && r.hasPub && !r.inferred {
		if ref := r.last(unitPrecision(m.Unit)); ref.date.IsZero() || ref.deictic || ref.paragraph != s.Paragraph || r.tense(s, x) == future {
			// "the end of the year" is of the year it was written in.
			m.Which = This
			if m.Unit == Weekend && r.pub.Weekday() != time.Saturday && r.pub.Weekday() != time.Sunday && r.tense(s, x) != future {
				m.Which = Last
			}
		}
	}
	switch m.Which {
	case This, Last, Next:
		if r.narrative && m.Anchor == Published {
			x.Timex = refCodes[PresentRef]
			x.why("%s is of the day of whoever speaks, which is not told", words(s, x))
			return
		}
		if ref := r.last(unitPrecision(m.Unit)); r.narrative && !ref.date.IsZero() {
			at, from = ref.date.Latest(), ref
			step = [...]int{This: 0, Last: -1, Next: 1}[m.Which]
			x.Basis = Relative
			x.why("%s counts from the time the text has reached: %s, %s", words(s, x), ref, say(ref.date))
			break
		}
		if !r.hasPub || r.inferred || m.Unit <= Week && r.Published.Precision() < edtf.DayP || m.Unit == Month && r.Published.Precision() < edtf.Month {
			x.why("%s counts from the day of publication, which is not known", words(s, x))
			return
		}
		at = r.pub
		step = [...]int{This: 0, Last: -1, Next: 1}[m.Which]
		x.Basis = Deictic
		x.why("%s counts from the publication, %s", words(s, x), r.pubWhy)
	case Same, Previous, Following:
		ref := r.lastOver(s, x, unitPrecision(m.Unit))
		if m.Which == Same && m.Unit >= Month {
			ref = r.lastNamed(unitPrecision(m.Unit), ref)
		}
		if ref.date.IsZero() {
			x.why("%s counts from a date that the text has not told", words(s, x))
			if m.Which == Same {
				x.Timex = refCodes[PresentRef]
			}
			return
		}
		if later := r.lastOver(s, x, edtf.Year); unitPrecision(m.Unit) == edtf.DayP && !later.date.IsZero() && later.date.Earliest() > ref.date.Latest()+stale {
			x.why("%s counts from %s, which is not known to the day", words(s, x), later)
			return
		}
		at, from = ref.date.Latest(), ref
		step = [...]int{Same: 0, Previous: -1, Following: 1}[m.Which]
		r.chained = ref.fullYear
		if step <= 0 {
			at = ref.date.Earliest()
		}
		x.Basis = Relative
		x.why("%s counts from %s, %s", words(s, x), ref, say(ref.date))
	default:
		x.why("%s names no place on the calendar", words(s, x))
		return
	}
	r.place(x, at, m.Unit, step)
	x.inherit(from.date)
	x.loosen(from, step <= 0)
}

// dayOf reads "on the day the bridge fell", where the text tells when that was;
// where it does not, the words only describe.
func (r *resolver) dayOf(s *Sentence, x *Reading) {
	rest := strings.TrimLeft(s.Text[x.End:], " ")
	at := len(s.Text) - len(rest)
	if word := openingWord(rest); r.t.clauses[word] {
		at += len(word) + 1
	}
	if object := r.objectOf(s.Text[min(at, len(s.Text)):]); object != "" {
		if w, ok := r.recalled(object, edtf.DayP); ok {
			x.Object = at + strings.Index(s.Text[at:], object) + len(object)
			x.Basis = Relative
			x.set(w.date)
			x.why("%s is %s, %s, which tells of the same: %s", words(s, x), w, say(w.date), quoted(clip(object)))
			return
		}
	}
	x.Type, x.Meaning.Kind = "", Vague
	x.why("%s only describes", words(s, x))
}

// lastNamed returns the last date of the paragraph that is at least as precise
// as p, in whatever clause it stands: "the same month" is that of the words just
// read, and not of where the narrative is. Without one it is ref.
func (r *resolver) lastNamed(p edtf.Precision, ref told) told {
	if n := len(r.events); n > 0 && !ref.date.IsZero() {
		if w := r.events[n-1]; w.date.Precision() >= p && w.paragraph == r.text[r.sentence].Paragraph && (w.sentence > ref.sentence || w.sentence == ref.sentence && w.start > ref.start) {
			return w
		}
	}
	return ref
}

// place sets a reading to the unit that contains a day, moved by so many.
func (r *resolver) place(x *Reading, at edtf.Day, u Unit, step int) {
	y, mo, _ := at.Civil()
	if u == Year && (y+step < -9998 || y+step > 9999) || u == Decade && (y+10*step < -9980 || y+10*step > 9980) || u == Century && (y+100*step < -9800 || y+100*step > 9800) ||
		u < Year && (y <= -9998 && step < 0 || y >= 9999 && step > 0) {
		x.why("that leads out of the calendar")
		return
	}
	switch u {
	case Day:
		x.set(edtf.OfDay(at + edtf.Day(step)))
	case Week, Fortnight:
		if u == Fortnight {
			step *= 2
		}
		monday := at.Monday() + edtf.Day(7*step)
		x.Date, x.Timex = days(monday, monday+6), weekTimex(monday)
	case Weekend:
		monday := at.Monday() + edtf.Day(7*step)
		x.Date, x.Timex = days(monday+5, monday+6), weekTimex(monday)+"-WE"
	case Month:
		d := edtf.NewDay(y, mo, 1).AddMonths(step)
		y, mo, _ = d.Civil()
		x.set(edtf.OfMonth(y, mo))
	case Quarter:
		d := edtf.NewDay(y, (mo-1)/3*3+1, 1).AddMonths(3 * step)
		y, mo, _ = d.Civil()
		x.Date = edtf.Between(edtf.OfMonth(y, mo).Start(), edtf.OfMonth(y, mo+2).Start())
		x.Timex = partTimex(y, 'Q', mo/3+1)
	case Year:
		x.set(edtf.OfYear(y + step))
	case Decade:
		x.set(edtf.At(edtf.Point{Precision: edtf.Decade, Year: y + 10*step}))
	case Century:
		x.set(edtf.At(edtf.Point{Precision: edtf.Century, Year: y + 100*step}))
	default:
		x.why("no date is as fine as an hour")
	}
}

func unitPrecision(u Unit) edtf.Precision {
	switch u {
	case Month, Quarter, Season:
		return edtf.Month
	case Year:
		return edtf.Year
	case Decade:
		return edtf.Decade
	case Century, Millennium:
		return edtf.Century
	}
	return edtf.DayP
}
