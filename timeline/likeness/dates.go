package likeness

import "solnoma/timeline/edtf"

// Relation is how two dates go together.
type Relation uint8

// The relations. Of all but Apart the two can be of one day.
const (
	Apart  Relation = iota
	Equal           // the same, but for how far they are to be trusted
	Within          // one is a part of the other
	About           // they meet if "about" is taken at its word
)

// Compatible reports whether one event can have both dates.
func (r Relation) Compatible() bool { return r != Apart }

// slack is how many days a date that is said to be approximate may be off.
var slack = map[edtf.Precision]int{edtf.DayP: 3, edtf.Month: 31, edtf.Season: 92, edtf.Year: 366}

// longest is the number of days of the longest time in which a date that lies
// in it is looked for: a year.
const longest = 366

// Relate says how two dates go together. What is longer than a year, or open
// at an end, goes only with the same.
func Relate(a, b edtf.Date) Relation {
	if certain(a) == certain(b) {
		return Equal
	}
	x, y := daysOf(a), daysOf(b)
	switch {
	case x.length() > longest || y.length() > longest:
		return Apart
	case x.first >= y.first && x.last <= y.last, y.first >= x.first && y.last <= x.last:
		return Within
	case x.widen(a).meets(y.widen(b)) && (approximate(a) || approximate(b)):
		return About
	}
	return Apart
}

// days are the days that a date can mean, from the first to the last.
type days struct{ first, last edtf.Day }

func daysOf(d edtf.Date) days { return days{d.Earliest(), d.Latest()} }

func (d days) length() int { return int(d.last-d.first) + 1 }

func (d days) meets(o days) bool { return d.first <= o.last && o.first <= d.last }

// gap is the number of days from one to the other; 0 where they meet.
func (d days) gap(o days) int {
	return max(0, int(o.first-d.last), int(d.first-o.last))
}

func (d days) widen(date edtf.Date) days {
	if date.Start().Qualifier&edtf.Approx != 0 {
		d.first -= edtf.Day(slack[date.Start().Precision])
	}
	if date.End().Qualifier&edtf.Approx != 0 {
		d.last += edtf.Day(slack[date.End().Precision])
	}
	return d
}

func approximate(d edtf.Date) bool { return d.Qualifier()&edtf.Approx != 0 }

// certain returns the date without its qualifiers.
func certain(d edtf.Date) edtf.Date {
	from, to := d.Start(), d.End()
	from.Qualifier, to.Qualifier = 0, 0
	switch {
	case d.IsZero():
		return d
	case from.Precision == edtf.None:
		return edtf.Until(to)
	case to.Precision == edtf.None:
		return edtf.Since(from)
	}
	return edtf.Between(from, to)
}

// window is how many days the reports of one event may differ by where one of
// them errs.
const window = 7

// mistakable reports whether of two dates that lie apart one may be the other
// with a slip: they are a week apart at most, or are the same day or month of
// two years that follow one another.
func mistakable(a, b edtf.Date) bool {
	x, y := daysOf(a), daysOf(b)
	if x.length() > 31 && a.Precision() != edtf.Year || y.length() > 31 && b.Precision() != edtf.Year || a.IsInterval() != b.IsInterval() {
		return false
	}
	if x.gap(y) <= window {
		return true
	}
	p, q := certain(a).Start(), certain(b).Start()
	apart := p.Year - q.Year
	p.Year, q.Year = 0, 0
	return p == q && p.Precision >= edtf.Month && (apart == 1 || apart == -1)
}
