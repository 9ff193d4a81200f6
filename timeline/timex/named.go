package timex

// Days that have a name. What they are called is data of a language; when they
// are is here.

import "solnoma/timeline/edtf"

// NamedDay is a day that has a name of its own.
type NamedDay uint8

// The days, in the order of the tables below.
const (
	NoName NamedDay = iota // the words name none

	newYearsDay
	valentinesDay
	candlemas
	womensDay
	idesOfMarch
	stPatricksDay
	nowruz
	ladyDay
	stGeorgesDay
	mayDay
	juneteenth
	midsummerDay
	bastilleDay
	stJamesDay
	lammas
	michaelmas
	stCrispinsDay
	halloween
	allSaints
	allSouls
	veteransDay
	martinmas
	stAndrewsDay
	christmasEve
	christmas
	boxingDay
	newYearsEve

	martinLutherKingDay
	presidentsDay
	mothersDay
	memorialDay
	fathersDay
	laborDay
	columbusDay
	thanksgiving

	ashWednesday
	palmSunday
	maundyThursday
	goodFriday
	easterEve
	easter
	easterMonday
	ascensionDay
	whitSunday
	whitMonday
	trinitySunday
	corpusChristi

	dDay
	september11
)

// fixedDays are the named days that have the same month and day each year.
var fixedDays = map[NamedDay]struct{ month, day int }{
	newYearsDay: {1, 1}, valentinesDay: {2, 14}, candlemas: {2, 2}, womensDay: {3, 8}, idesOfMarch: {3, 15}, stPatricksDay: {3, 17}, nowruz: {3, 21}, ladyDay: {3, 25},
	stGeorgesDay: {4, 23}, mayDay: {5, 1}, juneteenth: {6, 19}, midsummerDay: {6, 24}, bastilleDay: {7, 14}, stJamesDay: {7, 25}, lammas: {8, 1}, michaelmas: {9, 29},
	stCrispinsDay: {10, 25}, halloween: {10, 31}, allSaints: {11, 1}, allSouls: {11, 2}, veteransDay: {11, 11}, martinmas: {11, 11}, stAndrewsDay: {11, 30},
	christmasEve: {12, 24}, christmas: {12, 25}, boxingDay: {12, 26}, newYearsEve: {12, 31},
}

// countedDays are those that are the so-manieth of a weekday in a month, the
// last for a count below zero; the United States count them so.
var countedDays = map[NamedDay]struct{ month, weekday, nth int }{
	martinLutherKingDay: {1, 1, 3}, presidentsDay: {2, 1, 3}, mothersDay: {5, 7, 2}, memorialDay: {5, 1, -1}, fathersDay: {6, 7, 3},
	laborDay: {9, 1, 1}, columbusDay: {10, 1, 2}, thanksgiving: {11, 4, 4},
}

// easterDays are the named days that move with Easter, and how many days they
// lie behind it.
var easterDays = map[NamedDay]edtf.Day{
	ashWednesday: -46, palmSunday: -7, maundyThursday: -3, goodFriday: -2, easterEve: -1, easter: 0, easterMonday: 1,
	ascensionDay: 39, whitSunday: 49, whitMonday: 50, trinitySunday: 56, corpusChristi: 60,
}

// pastDays are named days of one year only.
var pastDays = map[NamedDay]struct {
	name             string
	year, month, day int
}{
	dDay: {"D-Day", 1944, 6, 6}, september11: {"the attack of September 11", 2001, 9, 11},
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
	if m.OfUnit == Weekend {
		x.Date, x.Timex = weekendAround(d), weekTimex((d-2).Monday())+"-WE"
		x.why("its weekend is %s", say(x.Date))
	}
}

// weekendAround returns the weekend that goes on from or leads up to a holiday,
// with what lies between: Saturday to Monday, Thursday to Sunday.
func weekendAround(d edtf.Day) edtf.Date {
	saturday := (d - 2).Monday() + 5 // that of Sunday to Tuesday is over
	if n := weekdayOf(d); n == 3 || n == 4 || n == 5 || n == 6 {
		saturday = d.Monday() + 5
	}
	return days(min(saturday, d), max(saturday+1, d))
}

// easterSunday returns Easter Sunday of a year (Meeus): of the Julian calendar up to
// 1582, in that calendar's day and month, and of the Gregorian from then on.
func easterSunday(y int) edtf.Day {
	if y < 1583 {
		d := (19*(y%19) + 15) % 30
		n := d + (2*(y%4)+4*(y%7)-d+34)%7 + 114
		return edtf.NewDay(y, n/31, n%31+1)
	}
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return edtf.NewDay(y, n/31, n%31+1)
}

// namedDay returns the day that a name means in a year.
func namedDay(n NamedDay, year int) (edtf.Day, bool) {
	if offset, ok := easterDays[n]; ok {
		return easterSunday(year) + offset, year > 0
	}
	if c, ok := countedDays[n]; ok {
		d := edtf.NewDay(year, c.month, 1)
		if c.nth < 0 {
			d = d.AddMonths(1)
		}
		d += edtf.Day((c.weekday - int(weekdayOf(d)) + 7) % 7)
		if c.nth > 0 {
			return d + edtf.Day(7*(c.nth-1)), true
		}
		return d - 7, true
	}
	if p, ok := pastDays[n]; ok {
		return edtf.NewDay(p.year, p.month, p.day), true
	}
	md, ok := fixedDays[n]
	return edtf.NewDay(year, md.month, md.day), ok
}
