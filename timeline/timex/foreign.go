package timex

// Dates of the Islamic and the Persian calendar, by themselves or beside the
// same date in the Gregorian.

import (
	"fmt"
	"strings"

	"solnoma/timeline/edtf"
)

// calendarNames are the calendars that a Foreign date can be of.
var calendarNames = map[Era]string{Hijri: "the Islamic calendar", SolarHijri: "the Persian calendar"}

// foreign reads a date of another calendar. Where the Gregorian one stands
// beside it, that is the date, and the two are compared; by itself it is
// converted, to what can be said for sure.
//
// A day of the Islamic calendar that the table of Umm al-Qura holds is a day
// that is only approximate ("2025-04-21~"): the month begins with the sighting of
// the new moon, a day earlier or later from land to land. It is not written as an
// interval of three days, which a reader would take for something that lasted
// three days. A day outside of the table comes down to its month.
func (r *resolver) foreign(s *Sentence, out []Reading, i int) {
	x := &out[i]
	m := &x.Meaning
	x.Basis = Explicit
	if !m.HasYear {
		x.why("%s names no year of %s", words(s, x), calendarNames[m.Era])
		return
	}
	c := r.convert(s, x)
	if c.date.IsZero() {
		return
	}
	k := r.twin(s, out, i)
	if k < 0 || out[k].Date.IsZero() {
		x.set(c.date)
		x.Timex = c.timex
		x.why("%s is of %s; %s", words(s, x), calendarNames[m.Era], c.how)
		r.foreignWeekday(s, x, c)
		return
	}
	t := &out[k]
	if t.fixed {
		x.Within = true
		x.Date, x.Timex, x.Basis = t.Date, t.Timex, t.Basis
		x.why("its date is that of %s beside it, which is set by hand", words(s, t))
		return
	}
	from, to := t.Date.Earliest(), t.Date.Latest()
	agree := from <= c.last+c.spread && to >= c.first-c.spread
	if agree && t.Date.Precision() < edtf.Month && m.Day > 0 { // "1 Muharram 1447 (2025)"
		x.set(c.date)
		x.Timex = c.timex
		x.why("%s is of %s; %s, and %s beside it confirms the year", words(s, x), calendarNames[m.Era], c.how, words(s, t))
		r.foreignWeekday(s, x, c)
		t.Within = true
		return
	}
	// The first of the two in the text is the date that is told, and says why.
	first, second := t, x
	if k > i {
		first, second = x, t
		x.Instead, x.Problems = t.Instead, t.Problems
		t.Instead, t.Problems = nil, nil
		x.why("%s is of %s; its date is that of %s beside it", words(s, x), calendarNames[m.Era], words(s, t))
		x.whyOf(t.steps)
	}
	second.Within = true
	x.Date, x.Timex, x.Basis = t.Date, t.Timex, t.Basis
	if agree {
		first.why("%s confirms this: %s", words(s, x), c.how)
	} else {
		first.Instead = append(first.Instead, c.date)
		first.Problems = append(first.Problems, fmt.Sprintf("%s and %s are given as one date, but the latter is of %s: %s", words(s, t), words(s, x), calendarNames[m.Era], c.how))
		first.why("%s says another date: %s", words(s, x), c.how)
		t.set(t.Date.With(edtf.Uncertain))
		x.Date = t.Date
	}
	if second == x {
		x.why("%s is of %s; its date is that of %s beside it", words(s, x), calendarNames[m.Era], words(s, t))
	}
}

// converted is a date of another calendar in the Gregorian: the days that it
// covers, how far these may lie beside that, and the date that comes to.
type converted struct {
	first, last, spread edtf.Day
	date                edtf.Date
	timex, how          string
}

// convert turns a date of another calendar into one of the Gregorian, or says
// why there is none.
func (r *resolver) convert(s *Sentence, x *Reading) (c converted) {
	m := &x.Meaning
	y, month, day := int(m.Year), int(m.Month), int(m.Day)
	if m.Era == SolarHijri {
		ok := false
		if day > 0 {
			c.first, ok = solarDay(y, month, day)
			c.last = c.first
			if length := solarLength(y, month); !ok && day > length && length > 0 {
				r.noDay(s, x, fmt.Sprintf("that month of the Persian year %d has only %d days", y, length))
				return c
			}
		} else {
			c.first, c.last, ok = solarMonth(y, month)
		}
		if !ok {
			x.why("%s is of the Persian calendar, whose leap years are known from %d to %d", words(s, x), firstSolarYear, lastSolarYear)
			return c
		}
		c.date = days(c.first, c.last)
		c.timex = holding(c.first, c.last)
		c.how = "it is " + say(c.date)
		return c
	}
	switch {
	case day > 30:
		r.noDay(s, x, "a month of the Islamic calendar has 29 or 30 days")
		return c
	case y < 1 || y > lastHijriYear:
		x.why("%s is of the Islamic calendar, which is read up to the year %d", words(s, x), lastHijriYear)
		return c
	case day > 0:
		c.first = hijriDay(y, month, day)
		c.last = c.first
	case month > 0:
		c.first, c.last = hijriMonth(y, month)
	default:
		c.first = hijriDay(y, 1, 1)
		_, c.last = hijriMonth(y, 12)
	}
	c.spread = hijriSpread(y)
	exact := days(c.first, c.last)
	if inUmmAlQura(y) {
		c.date = exact.With(edtf.Approx)
		c.timex = holding(c.first, c.last)
		c.how = fmt.Sprintf("by that of Umm al-Qura it is %s, give or take a day, as the month begins with a sighting of the moon", say(exact))
		if c.spread > 1 {
			c.how = fmt.Sprintf("by that of Umm al-Qura it is %s, give or take two days, as tables of that year differ and the month begins with a sighting of the moon", say(exact))
		}
		return c
	}
	// Coarser: the months that it can fall into.
	from, to := monthOf(c.first-c.spread), monthOf(c.last+c.spread)
	c.date = edtf.Between(from.Start(), to.Start()).With(edtf.Approx)
	c.timex = holding(from.Earliest(), to.Latest())
	c.how = fmt.Sprintf("the table of Umm al-Qura has only the years %d to %d; by the arithmetical calendar it is about %s, give or take two days",
		firstUmmAlQura, lastUmmAlQura, say(exact))
	return c
}

func solarLength(y, month int) int {
	first, last, ok := solarMonth(y, month)
	if !ok {
		return 0
	}
	return int(last-first) + 1
}

func monthOf(d edtf.Day) edtf.Date {
	y, m, _ := d.Civil()
	return edtf.OfMonth(y, m)
}

// foreignWeekday compares a named weekday with the days that a date of another
// calendar can be: of those of the Islamic calendar it leaves one.
func (r *resolver) foreignWeekday(s *Sentence, x *Reading, c converted) {
	m := &x.Meaning
	if m.Weekday == 0 || m.Day == 0 || x.Date.Precision() != edtf.DayP || x.Date.IsInterval() {
		return
	}
	for d := c.first - c.spread; d <= c.first+c.spread; d++ {
		if weekdayOf(d) == m.Weekday {
			x.set(edtf.OfDay(d))
			if c.spread > 0 {
				x.why("of these days only %s is a %s", say(x.Date), weekdayNames[m.Weekday])
			}
			return
		}
	}
	x.Instead = slipOfWeekday(c.first, m.Weekday)[:1]
	x.Problems = append(x.Problems, fmt.Sprintf("%s is %s, and no day that it can be is a %s; the nearest is %s", words(s, x), say(edtf.OfDay(c.first)), weekdayNames[m.Weekday], say(x.Instead[0])))
	x.set(x.Date.With(edtf.Uncertain))
}

// twin returns the index of the Gregorian date that stands beside a date of
// another calendar and means the same, or -1: "21 April 2025 / 23rd Shawwal
// 1446 AH", "1 Muharram 1447 (26 June 2025)".
func (r *resolver) twin(s *Sentence, out []Reading, i int) int {
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(out) || out[k].Meaning.Kind != Calendar || k > i && !out[k].Meaning.HasYear && out[k].Meaning.Month == 0 {
			continue
		}
		if k < i && out[k].Date.IsZero() {
			continue
		}
		a, b := &out[min(i, k)], &out[max(i, k)]
		if between, ok := r.joins(s.Text[a.End:b.Start]); ok && (between != "," || r.near(&out[i], &out[k])) {
			return k
		}
	}
	return -1
}

// joins reports whether the words between two dates say that they are one.
func (r *resolver) joins(between string) (string, bool) {
	between = strings.TrimSpace(between)
	if between == "," {
		return between, true
	}
	plain := strings.ToLower(strings.Trim(between, " ([,/|=–—-"))
	return plain, (plain == "" || r.t.same[plain]) && len(between) < 40
}

// near reports whether two dates with nothing but a comma between them may be
// the same: whether their years are.
func (r *resolver) near(x, twin *Reading) bool {
	m := &twin.Meaning
	if !m.HasYear || !x.Meaning.HasYear {
		return m.Month > 0 && m.Day > 0
	}
	// 33 years of the Islamic calendar are 32 of the Gregorian.
	y := int(x.Meaning.Year) + 621
	if x.Meaning.Era == Hijri {
		y = int(x.Meaning.Year)*32/33 + 622
	}
	return abs(m.year(r.pub)-y) <= 2
}

// unreadTwin reads the date of another calendar that waited for the i-th.
func (r *resolver) unreadTwin(s *Sentence, out []Reading, i int) {
	if i > 0 && out[i-1].Meaning.Kind == Foreign && out[i-1].Type == "" {
		r.resolve(s, out, i-1)
	}
}

// fixTwins lets a date that was set by hand stand for its twin too.
func (r *resolver) fixTwins(s *Sentence, out []Reading) {
	for i := range out {
		if out[i].Meaning.Kind != Foreign {
			continue
		}
		k := r.twin(s, out, i)
		switch {
		case k < 0 || out[i].fixed == out[k].fixed:
		case out[i].fixed:
			out[k].Within, out[i].Within = true, false
		default:
			out[i].Within, out[k].Within = true, false
		}
	}
}

// yearOfTwin gives a Gregorian date without a year the one that it has by the
// date of another calendar beside it: "26 June (1 Muharram 1447)".
func (r *resolver) yearOfTwin(s *Sentence, out []Reading) {
	for i := range out {
		f := &out[i]
		if f.Meaning.Kind != Foreign || !f.Meaning.HasYear || f.Meaning.Day == 0 {
			continue
		}
		for _, k := range [...]int{i - 1, i + 1} {
			if k < 0 || k >= len(out) || out[k].Meaning.Kind != Calendar || out[k].Meaning.HasYear || out[k].Meaning.Day == 0 || out[k].Meaning.Month == 0 {
				continue
			}
			m := &out[k].Meaning
			if _, ok := r.joins(s.Text[min(f.End, out[k].End):max(f.Start, out[k].Start)]); !ok {
				continue
			}
			one := *f
			c := r.convert(s, &one)
			if c.date.IsZero() {
				continue
			}
			y, _, _ := c.first.Civil()
			best := y
			for _, other := range [...]int{y - 1, y + 1} {
				if abs(int(edtf.NewDay(other, int(m.Month), int(m.Day))-c.first)) < abs(int(edtf.NewDay(best, int(m.Month), int(m.Day))-c.first)) {
					best = other
				}
			}
			m.Year, m.HasYear = int32(best), true
		}
	}
}

// holding returns the TIMEX3 value of the smallest unit of the calendar that
// holds two days: TIMEX3 has no interval.
func holding(first, last edtf.Day) string {
	y, m, d := first.Civil()
	y2, m2, d2 := last.Civil()
	p := edtf.Point{Precision: edtf.DayP, Year: y, Month: m, Day: d}
	switch {
	case y == y2 && m == m2 && d == d2:
	case y == y2 && m == m2:
		p.Precision = edtf.Month
	case y == y2:
		p.Precision = edtf.Year
	case y > 0 && y/10 == y2/10:
		p.Precision = edtf.Decade
	case y > 0 && y/100 == y2/100:
		p.Precision = edtf.Century
	default:
		return ""
	}
	return pointTimex(p)
}
