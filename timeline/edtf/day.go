package edtf

import (
	"fmt"
	"time"
)

// Day is a calendar day of the proleptic Gregorian calendar, counted from
// 1970-01-01, which is day 0. It has no time of day and no time zone, and
// covers the years -9999 to 9999 (astronomical: year 0 is 1 BC).
type Day int32

// NewDay returns the given day. Month and day are not checked: a day beyond
// the end of its month runs on into the next.
func NewDay(year, month, day int) Day {
	// Days from civil, Howard Hinnant: shift the year to begin in March, so
	// that the leap day is the last of its year.
	y, m := year, month
	y += floorDiv(m-1, 12)
	m = floorMod(m-1, 12) + 1
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*((m+9)%12)+2)/5 + day - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return Day(era*146097 + doe - 719468)
}

// Civil returns the year (astronomical), the month (1–12) and the day (1–31).
func (d Day) Civil() (year, month, day int) {
	z := int(d) + 719468
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	month = mp + 3
	if month > 12 {
		month -= 12
	}
	year = yoe + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// Weekday returns the day of the week.
func (d Day) Weekday() time.Weekday { return time.Weekday(floorMod(int(d)+4, 7)) }

// AddMonths moves the day by n calendar months; a day that the month reached
// does not have becomes its last.
func (d Day) AddMonths(n int) Day {
	y, m, dd := d.Civil()
	m0 := y*12 + m - 1 + n
	y, m = floorDiv(m0, 12), floorMod(m0, 12)+1
	return NewDay(y, m, min(dd, DaysIn(y, m)))
}

// ISOWeek returns the week of ISO 8601, 1 to 53, and the year it belongs to.
func (d Day) ISOWeek() (year, week int) {
	thursday := d - Day(floorMod(int(d.Weekday())-1, 7)) + 3
	year, _, _ = thursday.Civil()
	return year, int(thursday-NewDay(year, 1, 1))/7 + 1
}

// Monday returns the first day of the ISO week that d is in.
func (d Day) Monday() Day { return d - Day(floorMod(int(d.Weekday())-1, 7)) }

// String returns the day as ISO 8601 has it, "2022-01-05", with a minus sign
// before the year where it lies before the year 0.
func (d Day) String() string {
	y, m, dd := d.Civil()
	return fmt.Sprintf("%s-%02d-%02d", yearString(y), m, dd)
}

// DaysIn returns the number of days of a month.
func DaysIn(year, month int) int {
	switch month {
	case 2:
		if IsLeap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// IsLeap reports whether a year has a 29 February in the Gregorian calendar.
func IsLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func yearString(y int) string {
	if y < 0 {
		return fmt.Sprintf("-%04d", -y)
	}
	return fmt.Sprintf("%04d", y)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func floorMod(a, b int) int { return a - b*floorDiv(a, b) }
