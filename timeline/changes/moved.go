package changes

import (
	"fmt"
	"strings"

	"solnoma/timeline/edtf"
)

// moved says in words by how much a date moved, and how its precision changed:
// "2 days later", "more precise: from the year to the day".
func moved(was, is edtf.Date) string {
	var parts []string
	a, b := was.Precision(), is.Precision()
	switch {
	case was.IsInterval() != is.IsInterval():
		if is.IsInterval() {
			parts = append(parts, "an interval now")
		} else {
			parts = append(parts, "no interval any more")
		}
	case a < b && b != edtf.None && a != edtf.None:
		parts = append(parts, fmt.Sprintf("more precise: the %s, not only the %s", b, a))
	case a > b && b != edtf.None:
		parts = append(parts, fmt.Sprintf("less precise: the %s, not the %s", b, a))
	}
	apart := was.Earliest() > is.Latest() || is.Earliest() > was.Latest()
	switch {
	case a == b && was.IsInterval() == is.IsInterval():
		if s := distance(was, is); s != "" {
			parts = append(parts, s)
		}
	case apart: // a year and a day are so far apart as they are at least
		if is.Earliest() > was.Latest() {
			parts = append(parts, span(was.Latest(), is.Earliest())+" at least")
		} else {
			parts = append(parts, span(was.Earliest(), is.Latest())+" at least")
		}
	}
	switch was, is := was.Qualifier(), is.Qualifier(); {
	case was == is:
	case is == edtf.Certain:
		parts = append(parts, "certain now")
	case was == edtf.Certain:
		parts = append(parts, "uncertain now")
	}
	return strings.Join(parts, "; ")
}

// distance says how far the start of a date moved.
func distance(was, is edtf.Date) string {
	from, to := was.Earliest(), is.Earliest()
	if was.Start().Precision == edtf.None || is.Start().Precision == edtf.None {
		from, to = was.Latest(), is.Latest()
	}
	if from == to {
		from, to = was.Latest(), is.Latest()
	}
	return span(from, to)
}

// span says how far it is from one day to another: "2 days later"; "" for no
// way.
func span(from, to edtf.Day) string {
	days := int(to - from)
	way := "later"
	if days < 0 {
		days, way = -days, "earlier"
	}
	count := func(n int, one string) string {
		if n == 1 {
			return "1 " + one + " " + way
		}
		return fmt.Sprintf("%d %ss %s", n, one, way)
	}
	y1, m1, d1 := from.Civil()
	y2, m2, d2 := to.Civil()
	months := 12*(y2-y1) + m2 - m1
	if months < 0 {
		months = -months
	}
	switch {
	case days == 0:
		return ""
	case d1 == d2 && months > 0 && months%12 == 0:
		return count(months/12, "year")
	case d1 == d2 && months > 0 && months < 24:
		return count(months, "month")
	case days < 90:
		return count(days, "day")
	case days < 730:
		return "about " + count((days+15)/30, "month")
	}
	return "about " + count((days+183)/365, "year")
}
