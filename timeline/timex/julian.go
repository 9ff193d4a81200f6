package timex

// Dates in the two styles of Europe's calendar, of which a text gives one or
// both: "25 October (7 November) 1917", "4 July 1776 (O.S.)".

import (
	"fmt"

	"solnoma/timeline/edtf"
)

// julianDay returns a day of the Julian calendar. It reports false for one
// that the calendar has not. The year is astronomical, from -9998 to 9998.
func julianDay(year, month, day int) (edtf.Day, bool) {
	if month < 1 || month > 12 || day < 1 || day > daysInJulian(year, month) {
		return 0, false
	}
	y, m := year, month
	if m <= 2 {
		y, m = y-1, m+12
	}
	// Counted from the Gregorian 1 March 0000, which was the Julian 3 March.
	days := 365*y + floor(y, 4) + (153*(m-3)+2)/5 + day - 1
	return edtf.NewDay(0, 3, 1) + edtf.Day(days-2), true
}

// englandChanged is the year in which England took up the Gregorian calendar.
const englandChanged = 1752

func daysInJulian(year, month int) int {
	if month == 2 && floor(year, 4)*4 == year {
		return 29
	}
	return edtf.DaysIn(2001, month)
}

func floor(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// oldStyle reads a date that the words call one of the Julian calendar, or give
// in both: it is that of the Gregorian calendar.
func (r *resolver) oldStyle(s *Sentence, x *Reading) {
	m := &x.Meaning
	x.Basis = Explicit
	y := int(m.Year)
	if m.Day2 == 0 && m.Year2 > 0 { // "11 February 1731/32": in England the year began on 25 March
		if (y+1)%100 != int(m.Year2) || y >= englandChanged || m.Month > 3 {
			x.Instead = []edtf.Date{edtf.OfYear(y)}
			r.noDay(s, x, "a year written as two is one of England's old calendar, before 25 March, up to 1752")
			return
		}
		y++
	}
	if m.Day2 == 0 {
		if m.Day == 0 { // "October 1917 (O.S.)"
			first, _ := julianDay(y, int(m.Month), 1)
			last, _ := julianDay(y, int(m.Month), daysInJulian(y, int(m.Month)))
			x.Date, x.Timex = days(first, last), holding(first, last)
			x.why("%s is of the Julian calendar; in the Gregorian it is %s", words(s, x), say(x.Date))
			return
		}
		d, ok := julianDay(y, int(m.Month), int(m.Day))
		if !ok {
			r.noDay(s, x, fmt.Sprintf("%s %d has only %d days in the Julian calendar", monthNames[m.Month], y, daysInJulian(y, int(m.Month))))
			return
		}
		x.set(edtf.OfDay(d))
		x.why("%s is of the Julian calendar; in the Gregorian it is %s", words(s, x), say(x.Date))
		r.checkWeekday(s, x)
		return
	}
	// The years of the two, where only one is said.
	years := [][2]int{{y, y}}
	switch {
	case m.Year2 != 0:
		years[0][1] = int(m.Year2)
	case m.Month == 12 && m.Month2 == 1:
		years = [][2]int{{y - 1, y}, {y, y + 1}}
	case m.Month == 1 && m.Month2 == 12:
		years = [][2]int{{y, y - 1}, {y + 1, y}}
	}
	for _, y := range years {
		one, two := [3]int{y[0], int(m.Month), int(m.Day)}, [3]int{y[1], int(m.Month2), int(m.Day2)}
		for _, pair := range [...][2][3]int{{one, two}, {two, one}} {
			gregorian, julian := pair[0], pair[1]
			d, ok := julianDay(julian[0], julian[1], julian[2])
			if ok && edtf.OfDay(d) == edtf.At(edtf.Point{Precision: edtf.DayP, Year: gregorian[0], Month: gregorian[1], Day: gregorian[2]}) {
				x.set(edtf.OfDay(d))
				x.why("%s is one day in two calendars: %d %s %d in the Julian, %s in the Gregorian", words(s, x), julian[2], monthNames[julian[1]], julian[0], say(x.Date))
				r.checkWeekday(s, x)
				return
			}
		}
	}
	y, y2 := years[0][0], years[0][1]
	if m.Day > int32(edtf.DaysIn(y, int(m.Month))) || m.Day2 > int32(edtf.DaysIn(y2, int(m.Month2))) {
		r.noDay(s, x, "one of the two is no day of the calendar")
		return
	}
	a, b := edtf.NewDay(y, int(m.Month), int(m.Day)), edtf.NewDay(y2, int(m.Month2), int(m.Day2))
	if b == a+1 { // "the night of 28 February/1 March 2022"
		x.Date, x.Timex = days(a, b), pointTimex(edtf.OfDay(a).Start())
		x.why("%s is the two days from one to the other", words(s, x))
		return
	}
	x.Instead = []edtf.Date{edtf.OfDay(a), edtf.OfDay(b)}
	x.Problems = append(x.Problems, fmt.Sprintf("the two dates are not the same day in the Julian and the Gregorian calendar: it is %s or %s, or one of them is a slip",
		say(edtf.OfDay(a)), say(edtf.OfDay(b))))
	x.why("%s says two days, and which of them is meant is not clear", words(s, x))
}
