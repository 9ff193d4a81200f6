package saved

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"solnoma/timeline/edtf"
	"solnoma/timeline/timex"
)

// dating is what one place of a page says about when it was published.
type dating struct {
	date edtf.Date // a day, a month or a year
	at   time.Time // the moment, where a time stamp with its zone says it; else zero
	from string
}

var (
	isoStart = regexp.MustCompile(`^(\d{4}-\d\d-\d\d)([Tt ].*)?$`)
	isoMonth = regexp.MustCompile(`^\d{4}(-\d\d)?$`)
	// clockBehind is a date with a time of day, which ParseDate does not read in
	// all its forms.
	clockBehind = regexp.MustCompile(`^(.*\d{4}.*?),?\s+(?:(?i:at)\s+)?\d{1,2}[:.]\d\d.*$`)
	basicDay    = regexp.MustCompile(`^(\d{4})(\d\d)(\d\d)(T.*)?$`)
)

// readDay reads a date as a page's data has it: a time stamp of ISO 8601, of
// which the day counts as it is written, in whatever time zone that is, or a
// date in words.
func readDay(s, from string) (dating, error) {
	s = fold(s)
	d := dating{from: from}
	var err error
	if m := basicDay.FindStringSubmatch(s); m != nil {
		s = m[1] + "-" + m[2] + "-" + m[3] + m[4]
	}
	switch m := isoStart.FindStringSubmatch(s); {
	case m != nil:
		d.date, err = edtf.Parse(m[1])
		d.at = moment(s)
	case isoMonth.MatchString(s):
		d.date, err = edtf.Parse(s)
	default:
		if d.date, err = timex.ParseDate(s, timex.OrderUnknown); err != nil {
			if day := clockBehind.FindStringSubmatch(s); day != nil {
				d.date, err = timex.ParseDate(day[1], timex.OrderUnknown)
			}
		}
	}
	switch {
	case err != nil:
		return dating{}, err
	case d.date.IsZero() || d.date.IsInterval() || d.date.Qualifier() != edtf.Certain:
		return dating{}, fmt.Errorf("%q is no day", s)
	case placeholder[d.date.String()]:
		return dating{}, fmt.Errorf("%q is what machines write for no date", s)
	}
	return d, nil
}

// placeholder has the first days of the calendars of machines.
var placeholder = map[string]bool{"0001-01-01": true, "1900-01-01": true, "1970-01-01": true, "0001": true, "1970": true}

// moment reads a time stamp with an offset from UTC.
func moment(s string) time.Time {
	s = strings.Replace(s, " ", "T", 1)
	s = strings.ReplaceAll(s, " ", "")
	for _, form := range []string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z0700"} {
		if t, err := time.Parse(form, s); err == nil {
			return t
		}
	}
	return time.Time{}
}

// agrees reports whether two dates can both be right: one lies within the other.
func (d dating) agrees(o dating) bool {
	return d.date.Earliest() <= o.date.Earliest() && o.date.Latest() <= d.date.Latest() ||
		o.date.Earliest() <= d.date.Earliest() && d.date.Latest() <= o.date.Latest()
}

// sameMoment reports whether two time stamps are one moment in two time zones.
func (d dating) sameMoment(o dating) bool { return !d.at.IsZero() && d.at.Equal(o.at) }

// pathDay matches a day or a month in the path of an address.
var pathDay = regexp.MustCompile(`(?i)/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[/-](0?[1-9]|[12]\d|3[01]))?(?:/|-[^/]*$|$)|/((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:/|$)`)

var monthNames = map[string]int{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12}

// dayOfPath reads the date in an address's path: /2022/01/10/, /2022/jan/10/,
// /2022-01-10-title, /20220110/, /2022/01/.
func dayOfPath(path string) (edtf.Date, bool) {
	m := pathDay.FindStringSubmatch(path)
	if m == nil {
		return edtf.Date{}, false
	}
	year, month, day := m[1], m[2], m[3]
	if m[4] != "" {
		year, month, day = m[4], m[5], m[6]
	}
	if n := monthNames[strings.ToLower(month)]; n > 0 {
		month = fmt.Sprint(n)
	}
	iso := year + "-" + twoDigits(month)
	if day != "" {
		iso += "-" + twoDigits(day)
	}
	d, err := edtf.Parse(iso)
	return d, err == nil
}

func twoDigits(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}
