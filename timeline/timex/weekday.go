package timex

// Weekdays: those that stand alone, and those that a date should have.

import (
	"fmt"

	"solnoma/timeline/edtf"
)

var weekdayNames = [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// weekdayOf returns 1 for Monday to 7 for Sunday.
func weekdayOf(d edtf.Day) int32 { return (int32(d.Weekday())+6)%7 + 1 }

// weekday reads a day of the week that stands without a date.
func (r *resolver) weekday(s *Sentence, x *Reading) {
	m := &x.Meaning
	pub := r.pub
	dayKnown := r.hasPub && !r.inferred && r.Published.Precision() == edtf.DayP
	if m.Month == 0 && m.OfUnit == NoUnit && (m.Which == Following || m.Which == Previous) {
		ref := r.last(edtf.DayP)
		if ref.date.IsZero() {
			x.why("%s counts from a date that the text has not told", words(s, x))
			return
		}
		d := ref.date.Latest() + 1
		d += edtf.Day((m.Weekday - weekdayOf(d) + 7) % 7)
		if m.Which == Previous {
			d = ref.date.Earliest() - 1
			d -= edtf.Day((weekdayOf(d) - m.Weekday + 7) % 7)
		}
		x.Basis = Relative
		x.set(edtf.OfDay(d))
		x.why("%s counts from %s, %s", words(s, x), ref, say(ref.date))
		return
	}
	if ref := r.last(edtf.DayP); r.narrative && !ref.date.IsZero() || !dayKnown && !ref.date.IsZero() && ref.paragraph == s.Paragraph && ref.fullYear {
		d := ref.date.Earliest()
		d += edtf.Day((m.Weekday - weekdayOf(d) + 7) % 7)
		x.Basis = Relative
		x.set(edtf.OfDay(d))
		x.why("the %s on or after %s", weekdayNames[m.Weekday], ref)
		return
	}
	if !dayKnown {
		x.why("%s counts from the day of publication, which is not known", words(s, x))
		return
	}
	back := (weekdayOf(pub) - m.Weekday + 7) % 7
	d := pub - edtf.Day(back) // the last one, today included
	how := "the last one up to then"
	switch {
	case m.OfUnit == Week:
		d = pub.Monday() + edtf.Day(m.Weekday-1)
		switch m.Of {
		case Last:
			d -= 7
		case Next:
			d += 7
		}
		how = "the one of the week that is named"
	case m.Which == Last:
		if back == 0 {
			d -= 7
		}
	case m.Which == Next:
		d, how = d+7, "the next one after it"
	case m.Which == This:
		d, how = pub.Monday()+edtf.Day(m.Weekday-1), "the one of that week"
	case back != 0 && r.toCome(s, x):
		d, how = d+7, "what is to come lies behind it"
	}
	x.Basis = Deictic
	x.set(edtf.OfDay(d))
	x.why("%s: the text was published %s, and this is %s, %s", words(s, x), r.pubWhy, how, say(x.Date))
}

// checkWeekday compares a named weekday with the one that the date has.
func (r *resolver) checkWeekday(s *Sentence, x *Reading) {
	m := &x.Meaning
	if m.Weekday == 0 {
		return
	}
	if got := weekdayOf(x.Date.Earliest()); got != m.Weekday {
		x.Instead = append(x.Instead, slipOfWeekday(x.Date.Earliest(), m.Weekday)...)
		x.Problems = append(x.Problems, fmt.Sprintf("%s was a %s, not a %s; it may be %s", say(x.Date), weekdayNames[got], weekdayNames[m.Weekday], sayAny(x.Instead)))
		x.set(x.Date.With(edtf.Uncertain))
	}
}

// beginOfWeekdays moves the first days of a span or a list that is over, "from
// Tuesday to Friday it rained", before the last: they run in order.
func (r *resolver) beginOfWeekdays(s *Sentence, out []Reading, i int) {
	x, last := &out[i], i
	for last+1 < len(out) && out[last].Link != NoLink && out[last+1].Meaning.Weekday > 0 && out[last+1].Meaning.Month == 0 {
		last++
	}
	if last == i || x.Basis != Deictic || x.Date.Latest() > r.pub {
		return
	}
	end := Reading{Expr: out[last].Expr}
	if r.weekday(s, &end); end.Basis != Deictic {
		return
	}
	d := end.Date.Earliest()
	for k := last - 1; k >= i; k-- {
		d--
		d -= edtf.Day((weekdayOf(d) - out[k].Meaning.Weekday + 7) % 7)
	}
	if d >= x.Date.Earliest() {
		return
	}
	x.set(edtf.OfDay(d))
	x.why("it lies before %s, %s: %s", words(s, &out[last]), say(end.Date), say(x.Date))
}

// endOfWeekdays moves the second day of "from Monday to Thursday" behind the first.
func (r *resolver) endOfWeekdays(s *Sentence, x, first *Reading) {
	if first.Meaning.Weekday == 0 || first.Date.Precision() != edtf.DayP || x.Date.Precision() != edtf.DayP {
		return
	}
	from := first.Date.Latest()
	if d := from + edtf.Day((x.Meaning.Weekday-weekdayOf(from)+7)%7); d != x.Date.Earliest() {
		x.set(edtf.OfDay(d))
		x.why("it ends what begins on %s: %s", words(s, first), say(x.Date))
	}
}

// nthWeekday returns the so-manieth of a weekday in a month; the last for a
// count of lastOfMonth.
func nthWeekday(y, month int, weekday int32, nth int) (edtf.Day, bool) {
	if nth == lastOfMonth {
		d := edtf.NewDay(y, month, edtf.DaysIn(y, month))
		return d - edtf.Day((weekdayOf(d)-weekday+7)%7), true
	}
	d := edtf.NewDay(y, month, 1)
	d += edtf.Day((weekday-weekdayOf(d)+7)%7) + edtf.Day(7*(nth-1))
	_, m, _ := d.Civil()
	return d, m == month
}

// lastOfMonth is the N of "the last Friday of the month".
const lastOfMonth = 99
