package timex

import (
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode"

	"github.com/araddon/dateparse"

	"solnoma/timeline/edtf"
)

// Order says how a date in figures alone is to be read.
type Order uint8

// The orders of day and month.
const (
	OrderUnknown Order = iota
	DayFirst           // 22/1/2025
	MonthFirst         // 1/22/2025
)

// ParseDate reads a date that a person typed as a whole: in EDTF, in words or
// figures as a text has them ("5 January 2022", "January 2022", "22/1/2025",
// "14–16 May 2005"), or as a machine writes a time stamp. The error says what is
// wrong, for the person: that it is no date, that there is no such day, or that
// it can be read two ways.
func ParseDate(s string, order Order) (edtf.Date, error) {
	s = strings.TrimSpace(s)
	d, err := edtf.Parse(s)
	if err == nil || !errors.Is(err, edtf.ErrSyntax) {
		return d, err
	}
	for _, language := range Languages() {
		if d, err, known := parseWords(language, s, order); known {
			return d, err
		}
	}
	if t, ok := parseStamp(s); ok {
		return edtf.OfDay(edtf.NewDay(t.Year(), int(t.Month()), t.Day())), nil
	}
	return edtf.Date{}, fmt.Errorf("%q is not a date", s)
}

// parseWords reads a date with our own grammar of a language. It is not known where the
// words are more, or less, than one whole date.
func parseWords(language, s string, order Order) (d edtf.Date, err error, known bool) {
	t := For(language)
	sentence := Sentence{Text: s, Exprs: t.NewScan().Find(nil, s)}
	if len(sentence.Exprs) == 0 {
		return d, nil, false
	}
	readings := t.Resolve([]Sentence{sentence}, Context{Order: order})[0]
	if len(readings) == 0 || len(readings) != len(sentence.Exprs) || len(readings) > 2 || len(readings) == 2 && readings[0].Link != To {
		return d, nil, false
	}
	last := readings[len(readings)-1]
	if notSpace(s[:readings[0].Start]) || notSpace(s[last.End:]) {
		return d, nil, false
	}
	for _, r := range readings {
		switch {
		case len(r.Problems) > 0:
			return d, fmt.Errorf("%q: %s", s, r.Problems[0]), true
		case r.Date.IsZero() || r.Basis != Explicit:
			return d, nil, false
		}
	}
	if d = readings[0].Date; len(readings) == 2 {
		if last.Date.Latest() < d.Earliest() {
			return edtf.Date{}, fmt.Errorf("%q ends before it begins", s), true
		}
		d = edtf.Between(d.Start(), last.Date.End())
	}
	return d, nil, true
}

func notSpace(s string) bool { return strings.Trim(s, " .,") != "" }

// parseStamp reads what only dateparse knows: time stamps of machines. It takes
// some words for dates ("Foundation, LLC") and drops what it cannot place
// ("3rd May 2020"), so its day and year must stand in the text as figures.
func parseStamp(s string) (t time.Time, ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	t, err := dateparse.ParseStrict(s)
	if err != nil || t.Year() < 1000 {
		return t, false
	}
	var year, day bool
	for _, f := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsDigit(r) }) {
		year = year || f == fmt.Sprint(t.Year()) || strings.HasPrefix(f, fmt.Sprintf("%d%02d%02d", t.Year(), t.Month(), t.Day()))
		day = day || strings.TrimLeft(f, "0") == fmt.Sprint(t.Day()) || len(f) >= 8
	}
	return t, year && day
}
