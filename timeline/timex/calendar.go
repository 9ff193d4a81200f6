package timex

// Dates that name parts of the calendar: days, weekdays, named days, and units
// that a word places.

import (
	"fmt"
	"time"

	"solnoma/timeline/edtf"
)

// calendar reads parts of a calendar date.
func (r *resolver) calendar(s *Sentence, out []Reading, i int) {
	x := &out[i]
	m := &x.Meaning
	if m.Figures && !r.settleFigures(s, x) {
		return
	}
	if m.Early && m.Era == NoEra && !r.early(s, x) {
		return
	}
	switch {
	case m.Era == OldStyle && m.HasYear && m.Month > 0:
		r.oldStyle(s, x)
		return
	case m.Decade > 0:
		y := int(m.Decade)
		x.Basis = Explicit
		if y > 9980 {
			x.why("%s leads out of the calendar", words(s, x))
			return
		}
		if m.Era == BC { // the 470s BC, 479 to 470 BC, are no decade of EDTF
			x.Date, x.Timex = edtf.Between(edtf.OfYear(-y-8).Start(), edtf.OfYear(1-y).Start()), fmt.Sprintf("BC%03d", y/10)
			x.why("%s is the years %d to %d BC", words(s, x), y+9, y)
			return
		}
		switch {
		case m.Short && m.Century > 0: // "the thirties of the 19th century"
			y += int(m.Century-1)*100 - y%10
		case m.Short:
			if ref := r.last(edtf.Year); r.narrative && !ref.date.IsZero() && ref.date.Start().Year >= 1000 {
				c := ref.date.Start().Year
				x.Basis = Partial
				x.why("the century is the one the text has reached: %s", ref)
				y += c - c%100
				break
			}
			y += 1900
		}
		if y%100 == 0 && y < 2000 && !m.Short && m.Era == NoEra && m.Mod == NoMod && !besideDecade(out, i) {
			x.set(edtf.At(edtf.Point{Precision: edtf.Century, Year: y}))
			x.why("%s is the years %d to %d; nothing beside it says that only its first ten are meant", words(s, x), y, y+99)
			return
		}
		x.set(edtf.At(edtf.Point{Precision: edtf.Decade, Year: y}))
		x.why("%s is the years %d to %d", words(s, x), y, y+9)
		return
	case m.Century > 0:
		y := int(m.Century-1) * 100
		if m.Era == BC {
			y = -int(m.Century)*100 + 1
		}
		x.Basis = Explicit
		x.set(edtf.At(edtf.Point{Precision: edtf.Century, Year: y}))
		x.why("%s is the years from %d on", words(s, x), y)
		return
	case m.Named != NoName:
		r.named(s, x)
		return
	case m.Weekday > 0 && m.Month == 0 && m.N == 0:
		r.weekday(s, x)
		switch {
		case x.Link != NoLink && i+1 < len(out):
			r.beginOfWeekdays(s, out, i)
		case i > 0 && (out[i-1].Link == To || out[i-1].Link == And && x.Date.Latest() < out[i-1].Date.Earliest()):
			r.endOfWeekdays(s, x, &out[i-1])
		}
		return
	case m.Accounts && !r.ofBusiness(s):
		x.Type = ""
		x.why("%s is a part of something else", words(s, x))
		return
	}
	if !m.HasYear {
		r.fillYear(s, out, i)
		if !m.HasYear {
			return
		}
	} else if x.Basis == "" {
		x.Basis = Explicit
		if y := m.year(r.pub); !m.NoDay && (m.Month == 0 || int(m.Day) <= edtf.DaysIn(y, int(m.Month))) {
			x.why("%s says the date", words(s, x))
		}
	}
	y := m.year(r.pub)
	if ref := r.last(edtf.Year); m.Short && r.narrative && !ref.date.IsZero() {
		if from := ref.date.Start().Year; from > 0 { // "the men of '89" are those of the century told
			y = from - from%100 + int(m.Year)
		}
	}
	if m.Day == 29 && m.Month == 2 && x.Basis != Explicit && !edtf.IsLeap(y) {
		for _, leap := range [...]int{y - 1, y + 1, y - 2, y + 2} {
			if edtf.IsLeap(leap) && (!r.hasPub || edtf.NewDay(leap, 2, 29) <= r.pub) {
				x.why("only %d of the years around it has a 29 February", leap)
				y = leap
				break
			}
		}
	}
	if m.NoDay {
		r.impossible(s, x, y)
		return
	}
	named := y
	slip := m.Of != NoWhich && x.Basis == Explicit && r.yearDisagrees(s, x, &y)
	switch {
	case m.Fiscal:
		r.fiscal(s, x, y)
	case m.Unit == Quarter && m.Quarter >= 1 && m.Quarter <= 4:
		x.Date = edtf.Between(edtf.OfMonth(y, int(m.Quarter)*3-2).Start(), edtf.OfMonth(y, int(m.Quarter)*3).Start())
		x.Timex = partTimex(y, 'Q', int(m.Quarter))
	case m.Half == 1 || m.Half == 2:
		x.Date = edtf.Between(edtf.OfMonth(y, int(m.Half)*6-5).Start(), edtf.OfMonth(y, int(m.Half)*6).Start())
		x.Timex = partTimex(y, 'H', int(m.Half))
	case m.Season > 0:
		x.set(edtf.At(edtf.Point{Precision: edtf.Season, Year: y, Season: int(m.Season)}))
		if m.Season == 24 && x.Basis != Explicit {
			// EDTF counts a winter by the year it begins in, TIMEX3 by most of it.
			x.Timex = pointTimex(edtf.Point{Precision: edtf.Season, Year: y + 1, Season: 24})
		}
	case m.Weekday > 0 && m.N != 0 && m.Month > 0: // "the first Sunday in May"
		if d, ok := nthWeekday(y, int(m.Month), m.Weekday, int(m.N)); ok {
			x.set(edtf.OfDay(d))
			x.why("that is %s", say(x.Date))
		} else {
			x.Date, x.Basis = edtf.Date{}, ""
			x.why("%s %d has no such day", monthNames[m.Month], y)
		}
	case m.Day > 0:
		if int(m.Day) > edtf.DaysIn(y, int(m.Month)) {
			r.impossible(s, x, y)
			return
		}
		x.set(edtf.OfDay(edtf.NewDay(y, int(m.Month), int(m.Day))))
		r.checkWeekday(s, x)
		if m.OfUnit == Week { // "the week of 9 November"
			r.place(x, x.Date.Earliest(), Week, 0)
		}
	case m.Month > 0:
		x.set(edtf.OfMonth(y, int(m.Month)))
	default:
		x.set(edtf.OfYear(y))
	}
	if slip {
		if p := x.Date.Start(); p.Day <= edtf.DaysIn(named, max(p.Month, 1)) {
			p.Year = named
			x.Instead = append(x.Instead, edtf.At(p))
		}
		x.set(x.Date.With(edtf.Uncertain))
	}
}

// besideDecade reports whether the sentence names another decade of the same
// century: "the 1900s and 1910s".
func besideDecade(out []Reading, i int) bool {
	for k := range out {
		m := &out[k].Meaning
		if d := m.Decade; k != i && d > 100 && d/100 == out[i].Meaning.Decade/100 && d%100 != 0 {
			return true
		}
	}
	return false
}

var weekdayNames = [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// weekdayOf returns 1 for Monday to 7 for Sunday.
func weekdayOf(d edtf.Day) int32 { return (int32(d.Weekday())+6)%7 + 1 }

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

// yearDisagrees reports whether a date states its year twice, and not the same
// ("Oct. 26, 2023 of last year"). The year by its place is then taken, since a
// number is mistyped more easily than "last year".
func (r *resolver) yearDisagrees(s *Sentence, x *Reading, y *int) bool {
	if !r.hasPub {
		return false
	}
	py, _, _ := r.pub.Civil()
	other := py
	switch x.Meaning.Of {
	case Last:
		other--
	case Next:
		other++
	case This:
	default:
		return false
	}
	if other == *y {
		return false
	}
	x.Problems = append(x.Problems, fmt.Sprintf("the words name the year %d, but counted from the publication in %d they mean %d", *y, py, other))
	x.why("%s names the year %d; counted from the publication in %d it is %d, which is taken as the likelier", words(s, x), *y, py, other)
	x.Meaning.Year = int32(other)
	*y = other
	return true
}

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

// named reads a day that has a name.
func (r *resolver) named(s *Sentence, x *Reading) {
	m := &x.Meaning
	if p, ok := pastDays[m.Named]; ok {
		d, _ := namedDay(m.Named, 0)
		if r.hasPub && d > r.pub {
			m.Named, m.Month, m.Day = NoName, int32(p.month), int32(p.day)
			one := []Reading{*x}
			r.calendar(s, one, 0)
			*x = one[0]
			return
		}
		x.Basis = Explicit
		x.set(edtf.OfDay(d))
		x.why("%s was on %s", p.name, say(x.Date))
		return
	}
	if !m.HasYear {
		d, _ := namedDay(m.Named, 2000)
		_, mo, dd := d.Civil()
		m.Month, m.Day = int32(mo), int32(dd)
		one := []Reading{*x}
		r.fillYear(s, one, 0)
		*x = one[0]
		m = &x.Meaning
		if !m.HasYear {
			return
		}
	} else {
		x.Basis = Explicit
		x.why("%s names the day and the year", words(s, x))
	}
	d, ok := namedDay(m.Named, m.year(r.pub))
	if !ok {
		x.why("%s has no day in that year", words(s, x))
		return
	}
	x.set(edtf.OfDay(d))
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

// weekday reads a day of the week that stands without a date.
func (r *resolver) weekday(s *Sentence, x *Reading) {
	m := &x.Meaning
	pub, from, basis := r.pub, "the text was published "+r.pubWhy, Deictic
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
	x.Basis = basis
	x.set(edtf.OfDay(d))
	x.why("%s: %s, and this is %s, %s", words(s, x), from, how, say(x.Date))
}

// period reads a unit that a word places: "last week", "that year".
func (r *resolver) period(s *Sentence, x *Reading) {
	m := &x.Meaning
	var at edtf.Day
	var step int
	if m.Which == This && m.Unit == Weekend && r.hasPub && !r.inferred && !r.narrative && r.pub.Weekday() >= time.Monday && r.pub.Weekday() <= time.Thursday && r.tense(s, x) == past {
		m.Which = Last // "came to light this weekend", in a text of Monday
	}
	if m.Unit == Quarter && (m.Anchor == Near || m.YearBefore) || m.YearBefore {
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
			at = ref.date.Latest()
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
		ref := r.last(unitPrecision(m.Unit))
		if ref.date.IsZero() {
			x.why("%s counts from a date that the text has not told", words(s, x))
			if m.Which == Same {
				x.Timex = refCodes[PresentRef]
			}
			return
		}
		at = ref.date.Latest()
		step = [...]int{Same: 0, Previous: -1, Following: 1}[m.Which]
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
