package wording

import (
	"strconv"
	"strings"

	"solnoma/timeline/edtf"
)

// Dates are the names and patterns with which a language writes dates for
// people to read.
type Dates struct {
	Months   [12]string // as they stand alone and before a year
	MonthsOf [12]string // as they stand with a day
	MonthsIn [12]string // as they stand in Words.Busiest
	Weekdays [7]string  // from Sunday
	// WeekdaysShort are the same, abbreviated.
	WeekdaysShort [7]string
	Seasons       [4]string // spring, summer, autumn, winter

	Day     Pattern // {day}, {month}
	InYear  Pattern // {date} without its year, {year}
	BC, AD  Pattern // {year}; AD only of years before 1000
	Decade  Pattern // {year}: its first
	Century Pattern // {n}, from 1; {nth} as in English; {roman} in Roman numerals

	About, Uncertain Pattern // {date}
	UncertainEnd     Pattern // {date}: one end of an interval
	Until, Since     Pattern // {date}: intervals with an open end

	// What is not known, for the small print under a date.
	NoDay, NoMonth, NoYear string
	IsUncertain            string
	NoStart, NoEnd         string
}

// firstWeekday is the first year for whose days a weekday is shown. Before it
// some country still counted its days by the Julian calendar, and a date does
// not say by which it is meant.
const firstWeekday = 1924

// Date returns a date in full: "5 January 2022", "about June 2004",
// "December 2021 – January 2022", "by 26 November 2024".
func (w *Dates) Date(d edtf.Date) string {
	text := w.plain(d, true)
	if q := d.Qualifier(); q&edtf.Uncertain != 0 && sameQualifier(d) {
		text = w.Uncertain.With("date", text)
	}
	return text
}

// Short returns a date as it stands under the heading of its year: without
// that year, unless it would say nothing then, and without "uncertain", which
// Detail says.
func (w *Dates) Short(d edtf.Date, year int) string {
	inYear := func(p edtf.Point) bool {
		return p.Precision == edtf.None || p.Precision > edtf.Year && p.Year == year
	}
	return w.plain(d, !inYear(d.Start()) || !inYear(d.End()))
}

// plain is the date without ", uncertain" at its end.
func (w *Dates) plain(d edtf.Date, withYear bool) string {
	from, to := d.Start(), d.End()
	var text string
	switch {
	case d.IsZero():
		return ""
	case from.Precision == edtf.None:
		text = w.Until.With("date", w.approximately(to, w.point(to, withYear)))
		return text
	case to.Precision == edtf.None:
		return w.Since.With("date", w.approximately(from, w.point(from, withYear)))
	case !d.IsInterval():
		return w.approximately(from, w.point(from, withYear))
	case !sameQualifier(d):
		return w.end(from) + " – " + w.end(to)
	}
	sameYear := from.Year == to.Year
	switch p := from.Precision; {
	case p != to.Precision:
		once := sameYear && min(p, to.Precision) > edtf.Year // say the year but once
		text = w.point(from, withYear && !once) + " – " + w.point(to, withYear)
	case p == edtf.DayP && sameYear && from.Month == to.Month:
		text = w.inYear(w.day(strconv.Itoa(from.Day)+"–"+strconv.Itoa(to.Day), to.Month), to.Year, withYear)
	case p == edtf.DayP && sameYear:
		text = w.point(from, false) + " – " + w.point(to, withYear)
	case p == edtf.Month && sameYear:
		text = w.point(from, false) + "–" + w.point(to, withYear)
	case p == edtf.Season && sameYear && to.Season < winter:
		text = w.point(from, false) + "–" + w.point(to, withYear)
	case p == edtf.Year && to.Year <= 0:
		text = w.BC.With("year", strconv.Itoa(1-from.Year)+"–"+strconv.Itoa(1-to.Year))
	case p == edtf.Year && from.Year >= 1000, p == edtf.Decade && from.Year > 0:
		text = w.point(from, true) + "–" + w.point(to, true)
	default:
		text = w.point(from, true) + " – " + w.point(to, true)
	}
	return w.approximately(from, text)
}

const winter = 24 // in EDTF

func sameQualifier(d edtf.Date) bool {
	from, to := d.Start(), d.End()
	return from.Precision == edtf.None || to.Precision == edtf.None || from.Qualifier == to.Qualifier
}

func (w *Dates) approximately(p edtf.Point, text string) string {
	if p.Qualifier&edtf.Approx != 0 {
		return w.About.With("date", text)
	}
	return text
}

// end is one end of an interval whose ends are not equally certain.
func (w *Dates) end(p edtf.Point) string {
	text := w.approximately(p, w.point(p, true))
	if p.Qualifier&edtf.Uncertain != 0 {
		text = w.UncertainEnd.With("date", text)
	}
	return text
}

// Point returns a point in time in full, without its qualifier.
func (w *Dates) Point(p edtf.Point) string { return w.point(p, true) }

// point is a point without its qualifier.
func (w *Dates) point(p edtf.Point, withYear bool) string {
	var text string
	switch p.Precision {
	case edtf.DayP:
		text = w.day(strconv.Itoa(p.Day), p.Month)
	case edtf.Month:
		text = w.Months[p.Month-1]
	case edtf.Season:
		text = w.Seasons[p.Season-21]
		if p.Season == winter { // it ends in the next year
			return w.InYear.With("date", text, "year", w.Year(p.Year)+"–"+lastTwo(p.Year+1))
		}
	case edtf.Decade:
		if p.Year <= 0 {
			return w.plain(edtf.Between(yearPoint(p.Year), yearPoint(p.Year+9)), true)
		}
		return w.Decade.With("year", strconv.Itoa(p.Year))
	case edtf.Century:
		if p.Year < 0 {
			return w.plain(edtf.Between(yearPoint(p.Year), yearPoint(p.Year+99)), true)
		}
		n := p.Year/100 + 1
		return w.Century.With("n", strconv.Itoa(n), "nth", ordinal(n), "roman", roman(n))
	default:
		return w.Year(p.Year)
	}
	return w.inYear(text, p.Year, withYear)
}

// day is a day, or days, of a month.
func (w *Dates) day(day string, month int) string {
	return w.Day.With("day", day, "month", w.MonthsOf[month-1])
}

// inYear is a part of a year, with that year or without.
func (w *Dates) inYear(text string, year int, withYear bool) string {
	if !withYear {
		return text
	}
	return w.InYear.With("date", text, "year", w.Year(year))
}

func yearPoint(year int) edtf.Point { return edtf.Point{Precision: edtf.Year, Year: year} }

// lastTwo is a year as the second of "2022–23".
func lastTwo(year int) string {
	if year < 1000 {
		return strconv.Itoa(year)
	}
	return strconv.Itoa(year%100/10) + strconv.Itoa(year%10)
}

// Year returns a year, which is astronomical: "2022", "AD 79", "44 BC".
func (w *Dates) Year(year int) string {
	switch {
	case year <= 0:
		return w.BC.With("year", strconv.Itoa(1-year))
	case year < 1000:
		return w.AD.With("year", strconv.Itoa(year))
	}
	return strconv.Itoa(year)
}

// Detail returns the small print under a date: the weekday of a day, and of
// any other what it leaves open. It may be empty.
func (w *Dates) Detail(d edtf.Date) string {
	var parts []string
	if d.Qualifier()&edtf.Uncertain != 0 {
		parts = append(parts, w.IsUncertain)
	}
	if text := w.open(d); text != "" {
		parts = append(parts, text)
	}
	return strings.Join(parts, ", ")
}

func (w *Dates) open(d edtf.Date) string {
	from, to := d.Start(), d.End()
	weekdays := d.Earliest() >= edtf.NewDay(firstWeekday, 1, 1) && d.Qualifier()&edtf.Approx == 0
	switch {
	case d.IsZero():
		return ""
	case from.Precision == edtf.None:
		return w.NoStart
	case to.Precision == edtf.None:
		return w.NoEnd
	}
	switch d.Precision() {
	case edtf.DayP:
		n := int(d.Latest()-d.Earliest()) + 1
		switch {
		case n == 1 && weekdays:
			return w.Weekdays[d.Earliest().Weekday()]
		case n > 1 && n <= 7 && weekdays:
			return w.WeekdaysShort[d.Earliest().Weekday()] + "–" + w.WeekdaysShort[d.Latest().Weekday()]
		}
		return ""
	case edtf.Month:
		return w.NoDay
	case edtf.Season, edtf.Year:
		return w.NoMonth
	}
	return w.NoYear
}

// Machine returns a date as the datetime attribute of HTML takes it, ""
// where that cannot state it.
func Machine(d edtf.Date) string {
	p := d.Start()
	if d.IsZero() || d.IsInterval() || p.Qualifier != edtf.Certain || p.Year < 1 {
		return ""
	}
	switch p.Precision {
	case edtf.Year, edtf.Month, edtf.DayP:
		return p.String()
	}
	return ""
}

// ordinal returns a number as English counts: 1st, 2nd, 3rd, 4th.
func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}

// roman returns a number from 1 on in Roman numerals.
func roman(n int) string {
	var b strings.Builder
	for _, d := range []struct {
		value   int
		letters string
	}{{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= d.value; n -= d.value {
			b.WriteString(d.letters)
		}
	}
	return b.String()
}
