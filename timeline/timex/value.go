package timex

import (
	"fmt"
	"strconv"

	"solnoma/timeline/edtf"
)

// Type is the class of an expression, as TIMEX3 has it.
type Type string

// The types of TIMEX3.
const (
	TypeDate     Type = "DATE"
	TypeTime     Type = "TIME"
	TypeDuration Type = "DURATION"
	TypeSet      Type = "SET"
)

// Basis says how the words state a date.
type Basis string

// From the plainest to the least.
const (
	Explicit Basis = "explicit" // the words say the whole date
	Partial  Basis = "partial"  // a part is said, the rest is in the text around it
	Relative Basis = "relative" // counted from another date in the text
	Deictic  Basis = "deictic"  // counted from the day of publication
	Inferred Basis = "inferred" // rests on something the text does not say
)

// Reading is what an expression means in its text.
type Reading struct {
	Expr
	Type  Type      // "" for words that are no expression of time in this text
	Timex string    // TIMEX3 value, of ISO-TimeML; "" where the text does not tell
	Date  edtf.Date // zero where the expression names no place on the calendar
	Basis Basis
	// Within is set for a time of day whose day another expression of the
	// sentence names, for a date that another says in another calendar, and for
	// a count whose day stands beside it: "on 6 May, two days after the vote".
	Within bool
	// Object is where the words end that "a month after" counts from, in bytes
	// of the sentence, where that is known; or 0.
	Object int
	// ObjectDate is when that was, where the day is told that is a month after it;
	// else zero.
	ObjectDate edtf.Date
	// Problems says what is doubtful, in plain words: a slip, with what it may
	// stand for, or figures that can be read two ways.
	Problems []string
	// Instead holds what a date with Problems may mean instead, likeliest first.
	Instead []edtf.Date
	// loose is set where the date is a stretch of days on some one of which it was.
	loose bool
	steps *step
	fixed bool // the date is set by hand
}

// weekTimex returns the TIMEX3 value of the week that begins on a Monday.
func weekTimex(monday edtf.Day) string {
	y, w := monday.ISOWeek()
	b := make([]byte, 0, len("BC2025-W01"))
	return string(appendFigures(append(appendYear(b, y), "-W"...), w, 2))
}

// days returns the interval between two days, both included.
func days(from, to edtf.Day) edtf.Date {
	return edtf.Between(edtf.OfDay(from).Start(), edtf.OfDay(to).Start())
}

var seasonCodes = [...]string{21: "SP", 22: "SU", 23: "FA", 24: "WI"}

// pointTimex writes a point of EDTF as TIMEX3 does.
func pointTimex(p edtf.Point) string {
	b := make([]byte, 0, len("BC9999-12-31"))
	switch p.Precision {
	case edtf.None:
		return ""
	case edtf.Century:
		if p.Year < 0 {
			return string(appendFigures(append(b, "BC"...), -p.Year/100, 2))
		}
		return string(appendFigures(b, p.Year/100, 2))
	case edtf.Decade:
		if p.Year < 0 {
			return string(appendFigures(append(b, "BC"...), (1-p.Year)/10, 3)) // TIMEX3 has no year 0
		}
		return string(appendFigures(b, p.Year/10, 3))
	}
	b = appendYear(b, p.Year)
	switch p.Precision {
	case edtf.Season:
		b = append(append(b, '-'), seasonCodes[p.Season]...)
	case edtf.Month, edtf.DayP:
		b = appendFigures(append(b, '-'), p.Month, 2)
		if p.Precision == edtf.DayP {
			b = appendFigures(append(b, '-'), p.Day, 2)
		}
	}
	return string(b)
}

// appendYear appends an astronomical year as TIMEX3 has it.
func appendYear(b []byte, y int) []byte {
	if y <= 0 {
		return appendFigures(append(b, "BC"...), 1-y, 4)
	}
	return appendFigures(b, y, 4)
}

// partTimex writes a part of a year by its letter: "2025-Q1", "BC0044-H2".
func partTimex(y int, letter byte, n int) string {
	b := append(appendYear(make([]byte, 0, len("BC2025-Q1")), y), '-', letter)
	return string(strconv.AppendInt(b, int64(n), 10))
}

// appendFigures appends a number that is not negative, in so many figures at least.
func appendFigures(b []byte, n, figures int) []byte {
	for least := 10; figures > 1; figures-- {
		if n < least {
			b = append(b, '0')
		}
		least *= 10
	}
	return strconv.AppendInt(b, int64(n), 10)
}

// unitCodes are the units in a TIMEX3 duration, with "T" before those of a
// time of day.
var unitCodes = [...]struct {
	time bool
	code string
	n    int32
}{
	Second: {true, "S", 1}, Minute: {true, "M", 1}, Hour: {true, "H", 1}, Day: {false, "D", 1}, Weekend: {false, "WE", 1}, Week: {false, "W", 1},
	Fortnight: {false, "W", 2}, Month: {false, "M", 1}, Quarter: {false, "Q", 1}, Season: {false, "M", 3}, Year: {false, "Y", 1},
	Decade: {false, "E", 1}, Century: {false, "CE", 1}, Millennium: {false, "ML", 1},
}

// durationTimex writes a duration, "P3W" or "PTXH".
func durationTimex(m *Meaning) string {
	u := unitCodes[m.Unit]
	n := "X"
	if !m.Vague && m.N > 0 {
		n = fmt.Sprint(m.N * u.n)
		if m.AndHalf {
			n = fmt.Sprint(float32(m.N*u.n) + float32(u.n)/2)
		}
	}
	if u.time {
		return "PT" + n + u.code
	}
	return "P" + n + u.code
}

// repeatTimex writes a set of times: "P1D", or "XXXX-WXX-2" for each Tuesday.
func repeatTimex(m *Meaning) string {
	switch {
	case m.Weekday > 0:
		day := fmt.Sprintf("XXXX-WXX-%d", m.Weekday)
		if m.Part != NoPart {
			day += clockTimex(m)
		}
		return day
	case m.Part != NoPart:
		return "XXXX-XX-XX" + clockTimex(m)
	case m.Month > 0:
		return fmt.Sprintf("XXXX-%02d", m.Month)
	case m.Season > 0:
		return "XXXX-" + seasonCodes[m.Season]
	}
	return durationTimex(m)
}

// clockTimex writes a time of day, "T20:05" or "TNI".
func clockTimex(m *Meaning) string {
	if !m.HasClock {
		switch {
		case m.Part == Noon:
			return "T12:00"
		case m.Part == Midnight:
			return "T24:00"
		}
		return "T" + partCodes[m.Part]
	}
	h := m.Hour
	switch {
	case m.Twelve == 2 && h < 12:
		h += 12
	case m.Twelve == 1 && h == 12:
		h = 0
	}
	zone := ""
	if m.Zone == utcZone {
		zone = "Z"
	}
	return fmt.Sprintf("T%02d:%02d", h, m.Minute) + zone
}

// utcZone is the value of Meaning.Zone that stands for UTC.
const utcZone = 841

var monthNames = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// say writes a day or date for a reader: "5 January 2022".
func say(d edtf.Date) string {
	a := sayPoint(d.Start())
	if !d.IsInterval() {
		return a
	}
	b := sayPoint(d.End())
	switch {
	case a == "":
		return "until " + b
	case b == "":
		return "from " + a
	}
	return a + " to " + b
}

var seasonNames = [...]string{21: "spring", 22: "summer", 23: "autumn", 24: "winter"}

func sayPoint(p edtf.Point) string {
	switch p.Precision {
	case edtf.None:
		return ""
	case edtf.Century:
		return fmt.Sprintf("the years %ds", p.Year)
	case edtf.Decade:
		if p.Year < 0 {
			return fmt.Sprintf("BC%03d", (1-p.Year)/10) // TIMEX3 has no year 0
		}
		return fmt.Sprintf("the %ds", p.Year)
	}
	b := make([]byte, 0, len("30 September 2025 BC"))
	switch p.Precision {
	case edtf.Season:
		b = append(append(b, seasonNames[p.Season]...), ' ')
	case edtf.DayP:
		b = append(strconv.AppendInt(b, int64(p.Day), 10), ' ')
		fallthrough
	case edtf.Month:
		b = append(append(b, monthNames[p.Month]...), ' ')
	}
	if p.Year <= 0 {
		return string(append(strconv.AppendInt(b, int64(1-p.Year), 10), " BC"...))
	}
	return string(strconv.AppendInt(b, int64(p.Year), 10))
}
