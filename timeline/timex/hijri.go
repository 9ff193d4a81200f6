package timex

// Days of the Islamic and the Persian calendar, as the libraries have them.

import (
	"time"

	"github.com/hablullah/go-hijri"
	"github.com/jalaali/go-jalaali"

	"solnoma/timeline/edtf"
)

// The years of the Islamic calendar that the table of Umm al-Qura, the
// calendar of Saudi Arabia, holds; and those of them for which the tables that
// are in circulation agree on every day. In the others they differ by a day,
// seldom by two: what was published differs from what was computed since.
const (
	firstUmmAlQura, lastUmmAlQura = 1356, 1500
	firstAgreed, lastAgreed       = 1420, 1450
)

// inUmmAlQura reports whether the table holds a year of the Islamic calendar.
// For years outside of it there is only the arithmetical calendar, and the
// sighting of the moon led up to two days away from that.
func inUmmAlQura(year int) bool { return year >= firstUmmAlQura && year <= lastUmmAlQura }

// hijriSpread returns how many days a date of the Islamic calendar may lie
// from the one that hijriDay returns.
func hijriSpread(year int) edtf.Day {
	if year >= firstAgreed && year <= lastAgreed {
		return 1
	}
	return 2
}

// lastHijriYear is the last year of the Islamic calendar that is read.
const lastHijriYear = 1700

// hijriDay returns a day of the Islamic calendar: by the table of Umm al-Qura
// in the years that it holds, and else by the arithmetical calendar of a cycle
// of 30 years with 11 leap years (2, 5, 7, 10, 13, 16 …). A day before 15
// October 1582 is that of the Julian calendar, as histories have it, and the day
// behind where the Gregorian has no such 29 February. The month is 1–12, the
// year 1 to lastHijriYear; a 30th of a month that has 29 days is the day behind.
func hijriDay(year, month, day int) edtf.Day {
	var t time.Time
	if inUmmAlQura(year) {
		t = hijri.UmmAlQuraDate{Year: int64(year), Month: int64(month), Day: int64(day)}.ToGregorian()
	} else {
		t = hijri.HijriDate{Year: int64(year), Month: int64(month), Day: int64(day), Pattern: hijri.Default}.ToGregorian()
	}
	return edtf.NewDay(t.Year(), int(t.Month()), t.Day())
}

// hijriMonth returns the first and the last day of a month of the Islamic
// calendar, as hijriDay has them.
func hijriMonth(year, month int) (first, last edtf.Day) {
	first = hijriDay(year, month, 1)
	switch {
	case year == lastUmmAlQura && month == 12:
		return first, first + 28 // the table ends with it
	case month == 12:
		return first, max(hijriDay(year+1, 1, 1)-1, first+28)
	}
	return first, hijriDay(year, month+1, 1) - 1
}

// The years of the Persian calendar whose leap years are settled: by the list
// of the University of Tehran, which the library's arithmetic agrees with.
const firstSolarYear, lastSolarYear = 1211, 1498

// solarDay returns a day of the Persian calendar. It reports false for one
// that the calendar has not, and for a year before firstSolarYear or behind
// lastSolarYear.
func solarDay(year, month, day int) (edtf.Day, bool) {
	if year < firstSolarYear || year > lastSolarYear {
		return 0, false
	}
	y, m, d, err := jalaali.ToGregorian(year, jalaali.Month(month), day)
	return edtf.NewDay(y, int(m), d), err == nil
}

// solarMonth returns the first and the last day of a month of the Persian
// calendar; of a year where month is 0.
func solarMonth(year, month int) (first, last edtf.Day, ok bool) {
	from, to := max(month, 1), month
	if month == 0 {
		to = 12
	}
	length, err := jalaali.MonthLength(year, to)
	if err != nil {
		return 0, 0, false
	}
	first, ok = solarDay(year, from, 1)
	last, ok2 := solarDay(year, to, length)
	return first, last, ok && ok2
}
