// Package edtf holds dates as a source states them: to the century, decade,
// year, season, month or day, certain or not, single or as an interval with
// open ends. It reads and writes the Extended Date/Time Format, level 1, of
// ISO 8601-2:2019 (https://www.loc.gov/standards/datetime/).
//
// Of the format it leaves out times of day, which EDTF can only state to the
// second, and years of more than four digits. An unspecified month or day
// (2004-XX) is read as the coarser date that it is (2004).
package edtf

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Precision is how much of a date is known.
type Precision uint8

// From the coarsest to the finest. None is the precision of an end that is
// open or unknown.
const (
	None    Precision = iota
	Century           // 19XX
	Decade            // 199X
	Year              // 1999
	Season            // 1999-23
	Month             // 1999-04
	DayP              // 1999-04-24
)

var precisionNames = [...]string{"none", "century", "decade", "year", "season", "month", "day"}

func (p Precision) String() string { return precisionNames[p] }

// Qualifier says how far a date is to be trusted.
type Qualifier uint8

// The qualifiers of EDTF level 1.
const (
	Certain   Qualifier = iota
	Uncertain           // ?  possibly wrong
	Approx              // ~  circa
	Both                // %  circa, and possibly wrong
)

var qualifierMarks = [...]string{"", "?", "~", "%"}

// Point is one date, or one end of an interval.
type Point struct {
	Precision Precision
	// Year is astronomical: 0 is 1 BC, -43 is 44 BC. With the precision
	// Decade or Century it is the first year of it, as EDTF counts them: 1990
	// of 199X, and -49 of -004X, which are the years -49 to -40.
	Year int
	// Season is 21 (spring), 22 (summer), 23 (autumn) or 24 (winter), and 0
	// with any other precision than Season.
	Season int
	Month  int // 1–12, or 0
	Day    int // 1–31, or 0
	Qualifier
}

// Date is one date or an interval. The zero Date is no date.
type Date struct {
	from, to packed
	shape    shape
}

// packed is a Point in a fifth of its memory: a large text has very many.
type packed struct {
	Year               int32
	Season, Month, Day int16
	Precision          Precision
	Qualifier          Qualifier
}

func (p Point) packed() packed {
	return packed{int32(p.Year), int16(p.Season), int16(p.Month), int16(p.Day), p.Precision, p.Qualifier}
}

func (p packed) point() Point {
	return Point{p.Precision, int(p.Year), int(p.Season), int(p.Month), int(p.Day), p.Qualifier}
}

type shape uint8

const (
	nothing  shape = iota
	single         // from
	interval       // from/to
	before         // ../to: open start
	after          // from/..: open end
)

// At returns the single date p.
func At(p Point) Date { return Date{from: p.aligned().packed(), shape: single} }

// OfDay returns the single date d.
func OfDay(d Day) Date {
	y, m, dd := d.Civil()
	return At(Point{Precision: DayP, Year: y, Month: m, Day: dd})
}

// OfMonth returns a month.
func OfMonth(year, month int) Date { return At(Point{Precision: Month, Year: year, Month: month}) }

// OfYear returns a year.
func OfYear(year int) Date { return At(Point{Precision: Year, Year: year}) }

// Between returns the interval from one date to another, both included. Where
// the two are the same, it is that single date.
func Between(from, to Point) Date {
	from, to = from.aligned(), to.aligned()
	if from == to {
		return At(from)
	}
	return Date{from: from.packed(), to: to.packed(), shape: interval}
}

// Until returns the interval that ends with p and whose start is open.
func Until(p Point) Date { return Date{to: p.aligned().packed(), shape: before} }

// Since returns the interval that begins with p and whose end is open.
func Since(p Point) Date { return Date{from: p.aligned().packed(), shape: after} }

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d.shape == nothing }

// IsInterval reports whether d has two ends, one of which may be open.
func (d Date) IsInterval() bool { return d.shape > single }

// Start returns the first end; its precision is None where that is open.
func (d Date) Start() Point { return d.from.point() }

// End returns the last end, which is Start for a single date; its precision is
// None where that is open.
func (d Date) End() Point {
	if d.shape == single {
		return d.from.point()
	}
	return d.to.point()
}

// Precision returns the precision of the date; of an interval, that of its
// less precise end that is not open.
func (d Date) Precision() Precision {
	switch d.shape {
	case interval:
		return min(d.from.Precision, d.to.Precision)
	case before:
		return d.to.Precision
	}
	return d.from.Precision
}

// Qualifier returns how far the date is to be trusted, both ends together.
func (d Date) Qualifier() Qualifier {
	q := d.from.Qualifier | d.to.Qualifier // Both is Uncertain|Approx
	return q
}

// With returns the date with q added to both its ends.
func (d Date) With(q Qualifier) Date {
	if d.from.Precision != None {
		d.from.Qualifier |= q
	}
	if d.to.Precision != None {
		d.to.Qualifier |= q
	}
	return d
}

// The first and the last day that a Date can have.
var (
	FirstDay = NewDay(-9999, 1, 1)
	LastDay  = NewDay(9999, 12, 31)
)

// Earliest returns the first day that the date can mean: FirstDay where its
// start is open.
func (d Date) Earliest() Day {
	if d.from.Precision == None {
		return FirstDay
	}
	return d.from.point().Earliest()
}

// Latest returns the last day that the date can mean: LastDay where its end is
// open.
func (d Date) Latest() Day {
	if p := d.End(); p.Precision != None {
		return p.Latest()
	}
	return LastDay
}

// aligned returns the point with the first year of its decade or century for
// any year of it.
func (p Point) aligned() Point {
	n := p.years()
	if n == 1 {
		return p
	}
	if p.Year < 0 {
		// The unspecified digits are those of the year without its sign.
		p.Year = -(-p.Year/n*n + n - 1)
	} else {
		p.Year -= p.Year % n
	}
	return p
}

// years returns how many years share what the point writes of the year.
func (p Point) years() int {
	switch p.Precision {
	case Decade:
		return 10
	case Century:
		return 100
	}
	return 1
}

// Earliest returns the first day of the point. Winter is the one that begins
// in December of its year, on the northern half of the earth.
func (p Point) Earliest() Day {
	switch p.Precision {
	case DayP:
		return NewDay(p.Year, p.Month, p.Day)
	case Month:
		return NewDay(p.Year, p.Month, 1)
	case Season:
		return NewDay(p.Year, 3*(p.Season-20), 1)
	}
	return NewDay(p.aligned().Year, 1, 1)
}

// Latest returns the last day of the point. There is no year -0000, so that
// -000X ends with the year -1, and so does -00XX.
func (p Point) Latest() Day {
	switch p.Precision {
	case DayP:
		return NewDay(p.Year, p.Month, p.Day)
	case Month:
		return NewDay(p.Year, p.Month+1, 1) - 1
	case Season:
		return min(NewDay(p.Year, 3*(p.Season-20)+3, 1)-1, LastDay)
	}
	last := p.aligned().Year + p.years() - 1
	if p.Year < 0 {
		last = min(last, -1)
	}
	return NewDay(last, 12, 31)
}

// String returns the date in EDTF; "" for the zero Date.
func (d Date) String() string {
	switch d.shape {
	case single:
		return d.from.point().String()
	case interval:
		return d.from.point().String() + "/" + d.to.point().String()
	case before:
		return "../" + d.to.point().String()
	case after:
		return d.from.point().String() + "/.."
	}
	return ""
}

// String returns the point in EDTF; "" where its precision is None.
func (p Point) String() string {
	y := yearString(p.Year)
	switch p.Precision {
	case None:
		return ""
	case Century:
		y = y[:len(y)-2] + "XX"
	case Decade:
		y = y[:len(y)-1] + "X"
	case Season:
		y += fmt.Sprintf("-%02d", p.Season)
	case Month:
		y += fmt.Sprintf("-%02d", p.Month)
	case DayP:
		y += fmt.Sprintf("-%02d-%02d", p.Month, p.Day)
	}
	return y + qualifierMarks[p.Qualifier]
}

// MarshalText writes the date in EDTF.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a date in EDTF; nothing is the zero Date.
func (d *Date) UnmarshalText(b []byte) (err error) {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	*d, err = Parse(string(b))
	return err
}

// ErrSyntax is in the chain of every error that Parse returns for text that is
// not EDTF at all, as opposed to EDTF that names a day which does not exist.
var ErrSyntax = errors.New("not an EDTF date")

// Parse reads a date in EDTF. An end of an interval that is open (..) and one
// that is unknown (nothing) are both read as open. A day or month that does
// not exist, and an interval that ends before it begins, are errors that say
// so.
func Parse(s string) (Date, error) {
	a, b, two := strings.Cut(s, "/")
	if !two {
		p, err := parsePoint(a)
		if err != nil {
			return Date{}, err
		}
		return At(p), nil
	}
	openStart, openEnd := a == ".." || a == "", b == ".." || b == ""
	if openStart && openEnd {
		return Date{}, fmt.Errorf("%q: both ends are open: %w", s, ErrSyntax)
	}
	var from, to Point
	var err error
	if !openStart {
		if from, err = parsePoint(a); err != nil {
			return Date{}, err
		}
	}
	if !openEnd {
		if to, err = parsePoint(b); err != nil {
			return Date{}, err
		}
	}
	switch {
	case openStart:
		return Until(to), nil
	case openEnd:
		return Since(from), nil
	case to.Latest() < from.Earliest():
		return Date{}, fmt.Errorf("%q ends before it begins", s)
	}
	return Between(from, to), nil
}

func parsePoint(s string) (Point, error) {
	bad := func() (Point, error) { return Point{}, fmt.Errorf("%q: %w", s, ErrSyntax) }
	rest := s
	var p Point
	if n := len(rest); n > 0 {
		if i := strings.IndexByte("?~%", rest[n-1]); i >= 0 {
			p.Qualifier = Qualifier(i + 1)
			rest = rest[:n-1]
		}
	}
	negative := strings.HasPrefix(rest, "-")
	if negative {
		rest = rest[1:]
	}
	if len(rest) < 4 {
		return bad()
	}
	year, rest := rest[:4], rest[4:]
	p.Precision = Year
	switch {
	case strings.HasSuffix(year, "XX"):
		p.Precision, year = Century, year[:2]+"00"
	case strings.HasSuffix(year, "X"):
		p.Precision, year = Decade, year[:3]+"0"
	}
	n, ok := digits(year)
	switch {
	case !ok:
		return bad()
	case negative && n == 0 && p.Precision == Year:
		return Point{}, fmt.Errorf("%q: there is no year -0000; 1 BC is 0000, 2 BC is -0001: %w", s, ErrSyntax)
	case negative:
		p.Year = -n - p.years() + 1
	default:
		p.Year = n
	}
	someDay := len(rest) == 6 && rest[3:] == "-XX"
	if someDay {
		rest = rest[:3]
	}
	if rest == "" || rest == "-XX" && p.Precision == Year {
		return p, nil
	}
	if p.Precision != Year || len(rest) != 3 && len(rest) != 6 || rest[0] != '-' {
		return bad()
	}
	m, ok := digits(rest[1:3])
	if !ok {
		return bad()
	}
	switch {
	case m >= 21 && m <= 24 && len(rest) == 3 && !someDay:
		p.Precision, p.Season = Season, m
		return p, nil
	case m < 1 || m > 12:
		return Point{}, fmt.Errorf("%q: there is no month %d", s, m)
	}
	p.Precision, p.Month = Month, m
	if len(rest) == 3 {
		return p, nil
	}
	d, ok := digits(rest[4:])
	if !ok || rest[3] != '-' {
		return bad()
	}
	if d < 1 || d > DaysIn(p.Year, m) {
		return Point{}, fmt.Errorf("%q: %v %s has %d days", s, time.Month(m), yearString(p.Year), DaysIn(p.Year, m))
	}
	p.Precision, p.Day = DayP, d
	return p, nil
}

func digits(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, len(s) > 0
}

// place is the day by which a date stands in a timeline: what is known only to
// end by a day would otherwise stand before all history.
func (d Date) place() Day {
	if d.shape == before {
		return d.Latest()
	}
	return d.Earliest()
}

// Compare orders dates as a timeline does: by earliest day, or where the start
// is open by the last day that is known, then the more precise first, then by latest day; of what is then still the same, single
// dates first, and the more precise end first. It is 0 only for dates that are
// the same but for their qualifiers.
func (d Date) Compare(o Date) int {
	for _, c := range [...]int{
		int(d.place()) - int(o.place()),
		int(o.Precision()) - int(d.Precision()),
		int(d.Latest()) - int(o.Latest()),
		int(d.shape) - int(o.shape),
		int(o.from.Precision) - int(d.from.Precision),
		int(o.to.Precision) - int(d.to.Precision),
	} {
		if c != 0 {
			return c
		}
	}
	return 0
}
