package site

import (
	"fmt"
	"strconv"
	"strings"

	"solnoma/timeline/edtf"
)

// dateWords are the names and patterns with which a language writes dates for
// people to read. The patterns take one string.
type dateWords struct {
	months   [12]string
	weekdays [7]string // from Sunday
	short    [7]string // the same, abbreviated
	seasons  [4]string // spring, summer, autumn, winter

	bc, ad, decade string
	century        func(n int) string // the nth, from 1

	about, uncertain string
	uncertainEnd     string // the same as uncertain, of one end of an interval
	until, since     string // intervals with an open end

	// What is not known, for the small print under a date.
	noDay, noMonth, noYear string
	isUncertain            string
	noStart, noEnd         string
}

// firstWeekday is the first year for whose days a weekday is shown. Before it
// some country still counted its days by the Julian calendar, and a date does
// not say by which it is meant.
const firstWeekday = 1924

// Date returns a date in full: "5 January 2022", "about June 2004",
// "December 2021 – January 2022", "by 26 November 2024".
func (w *dateWords) Date(d edtf.Date) string {
	text := w.plain(d, true)
	if q := d.Qualifier(); q&edtf.Uncertain != 0 && sameQualifier(d) {
		text = fmt.Sprintf(w.uncertain, text)
	}
	return text
}

// Short returns a date as it stands under the heading of its year: without
// that year, unless it would say nothing then, and without "uncertain", which
// Detail says.
func (w *dateWords) Short(d edtf.Date, year int) string {
	inYear := func(p edtf.Point) bool {
		return p.Precision == edtf.None || p.Precision > edtf.Year && p.Year == year
	}
	return w.plain(d, !inYear(d.Start()) || !inYear(d.End()))
}

// plain is the date without ", uncertain" at its end.
func (w *dateWords) plain(d edtf.Date, withYear bool) string {
	from, to := d.Start(), d.End()
	var text string
	switch {
	case d.IsZero():
		return ""
	case from.Precision == edtf.None:
		text = fmt.Sprintf(w.until, w.approximately(to, w.point(to, withYear)))
		return text
	case to.Precision == edtf.None:
		return fmt.Sprintf(w.since, w.approximately(from, w.point(from, withYear)))
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
		text = strconv.Itoa(from.Day) + "–" + w.point(to, withYear)
	case p == edtf.DayP && sameYear:
		text = w.point(from, false) + " – " + w.point(to, withYear)
	case p == edtf.Month && sameYear:
		text = w.point(from, false) + "–" + w.point(to, withYear)
	case p == edtf.Season && sameYear && to.Season < winter:
		text = w.point(from, false) + "–" + w.point(to, withYear)
	case p == edtf.Year && to.Year <= 0:
		text = strconv.Itoa(1-from.Year) + "–" + w.point(to, true)
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

func (w *dateWords) approximately(p edtf.Point, text string) string {
	if p.Qualifier&edtf.Approx != 0 {
		return fmt.Sprintf(w.about, text)
	}
	return text
}

// end is one end of an interval whose ends are not equally certain.
func (w *dateWords) end(p edtf.Point) string {
	text := w.approximately(p, w.point(p, true))
	if p.Qualifier&edtf.Uncertain != 0 {
		text = fmt.Sprintf(w.uncertainEnd, text)
	}
	return text
}

// point is a point without its qualifier.
func (w *dateWords) point(p edtf.Point, withYear bool) string {
	var text string
	switch p.Precision {
	case edtf.DayP:
		text = strconv.Itoa(p.Day) + " " + w.months[p.Month-1]
	case edtf.Month:
		text = w.months[p.Month-1]
	case edtf.Season:
		text = w.seasons[p.Season-21]
		if p.Season == winter { // it ends in the next year
			return text + " " + w.Year(p.Year) + "–" + lastTwo(p.Year+1)
		}
	case edtf.Decade:
		if p.Year <= 0 {
			return w.plain(edtf.Between(yearPoint(p.Year), yearPoint(p.Year+9)), true)
		}
		return fmt.Sprintf(w.decade, strconv.Itoa(p.Year))
	case edtf.Century:
		if p.Year < 0 {
			return w.plain(edtf.Between(yearPoint(p.Year), yearPoint(p.Year+99)), true)
		}
		return w.century(p.Year/100 + 1)
	default:
		return w.Year(p.Year)
	}
	if withYear {
		text += " " + w.Year(p.Year)
	}
	return text
}

func yearPoint(year int) edtf.Point { return edtf.Point{Precision: edtf.Year, Year: year} }

// lastTwo is a year as the second of "2022–23".
func lastTwo(year int) string {
	if year < 1000 {
		return strconv.Itoa(year)
	}
	return fmt.Sprintf("%02d", year%100)
}

// Year returns a year, which is astronomical: "2022", "AD 79", "44 BC".
func (w *dateWords) Year(year int) string {
	switch {
	case year <= 0:
		return fmt.Sprintf(w.bc, strconv.Itoa(1-year))
	case year < 1000:
		return fmt.Sprintf(w.ad, strconv.Itoa(year))
	}
	return strconv.Itoa(year)
}

// Detail returns the small print under a date: the weekday of a day, and of
// any other what it leaves open. It may be empty.
func (w *dateWords) Detail(d edtf.Date) string {
	var parts []string
	if d.Qualifier()&edtf.Uncertain != 0 {
		parts = append(parts, w.isUncertain)
	}
	if text := w.open(d); text != "" {
		parts = append(parts, text)
	}
	return strings.Join(parts, ", ")
}

func (w *dateWords) open(d edtf.Date) string {
	from, to := d.Start(), d.End()
	weekdays := d.Earliest() >= edtf.NewDay(firstWeekday, 1, 1) && d.Qualifier()&edtf.Approx == 0
	switch {
	case d.IsZero():
		return ""
	case from.Precision == edtf.None:
		return w.noStart
	case to.Precision == edtf.None:
		return w.noEnd
	}
	switch d.Precision() {
	case edtf.DayP:
		n := int(d.Latest()-d.Earliest()) + 1
		switch {
		case n == 1 && weekdays:
			return w.weekdays[d.Earliest().Weekday()]
		case n > 1 && n <= 7 && weekdays:
			return w.short[d.Earliest().Weekday()] + "–" + w.short[d.Latest().Weekday()]
		}
		return ""
	case edtf.Month:
		return w.noDay
	case edtf.Season, edtf.Year:
		return w.noMonth
	}
	return w.noYear
}

// machineDate returns a date as the datetime attribute of HTML takes it, ""
// where that cannot state it.
func machineDate(d edtf.Date) string {
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
