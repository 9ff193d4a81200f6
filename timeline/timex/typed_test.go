package timex

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/araddon/dateparse"

	"solnoma/timeline/edtf"
)

func TestParseDate(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in    string
		order Order
		want  string // "" with an error
		err   string
	}{
		{in: "2025-01-16", want: "2025-01-16"},
		{in: "2004-06~", want: "2004-06~"},
		{in: "2022-01-05/2022-01-06", want: "2022-01-05/2022-01-06"},
		{in: "16 January 2025", want: "2025-01-16"},
		{in: "Thursday, 16 January 2025", want: "2025-01-16"},
		{in: "January 2022", want: "2022-01"},
		{in: "3rd May 2020", want: "2020-05-03"}, // dateparse: 1 May
		{in: "1999", want: "1999"},
		{in: "spring 1918", want: "1918-21"},
		{in: "44 BC", want: "-0043"},
		{in: "the 1990s", want: "199X"},
		{in: "14–16 May 2005", want: "2005-05-14/2005-05-16"},
		{in: "22/1/2025", want: "2025-01-22"},
		{in: "1/22/2025", want: "2025-01-22"},
		{in: "04/02/2014", order: DayFirst, want: "2014-02-04"},
		{in: "04/02/2014", order: MonthFirst, want: "2014-04-02"},
		{in: "04/02/2014", err: "4 February or 2 April"},
		{in: "2025-01-16T14:40:00Z", want: "2025-01-16"},
		{in: "Thu, 16 Jan 2025 14:40:00 GMT", want: "2025-01-16"},
		{in: "20250116", want: "2025-01-16"},
		{in: "5 января 2022 года", want: "2022-01-05"},
		{in: "31 June 2024", err: "June 2024 has only 30 days"},
		{in: "2025-40-16", err: "month 40"},
		{in: "Friday, 16 January 2025", err: "was a Thursday"},
		{in: "Foundation, LLC", err: "not a date"},
		{in: "hello", err: "not a date"},
		{in: "yesterday", err: "not a date"},
		{in: "on Monday", err: "not a date"},
		{in: "5 January", err: "not a date"},
		{in: "", err: "not a date"},
	} {
		got, err := ParseDate(c.in, c.order)
		switch {
		case c.err != "" && (err == nil || !strings.Contains(err.Error(), c.err)):
			t.Errorf("%q: %v, %v; want an error with %q", c.in, got, err, c.err)
		case c.err == "" && (err != nil || got.String() != c.want):
			t.Errorf("%q: %v, %v; want %s", c.in, got, err, c.want)
		}
	}
}

// On whole dates, ours and dateparse agree but for the forms listed here.
func TestParseDateAgreesWithDateparse(t *testing.T) {
	t.Parallel()
	forms := []struct {
		layout string
		differ bool // dateparse reads another day, or none
	}{
		{layout: "2006-01-02"},
		{layout: "2 January 2006"},
		{layout: "January 2, 2006"},
		{layout: "Jan 2, 2006"},
		{layout: "2 Jan 2006"},
		{layout: "2006/01/02"},
		{layout: "Jan. 2, 2006"},
		{layout: "Monday, 2 January 2006", differ: true},
		{layout: "2nd January 2006", differ: true},
		{layout: "the 2 of January, 2006", differ: true},
	}
	for day := edtf.NewDay(1970, 1, 1); day < edtf.NewDay(2038, 1, 1); day += 97 {
		y, m, d := day.Civil()
		at := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
		for _, f := range forms {
			s := at.Format(f.layout)
			if f.layout[0:2] == "2n" {
				s = fmt.Sprintf("%d%s %s %d", d, ending(d), at.Month(), y)
			}
			got, err := ParseDate(s, OrderUnknown)
			if err != nil || got != edtf.OfDay(day) {
				t.Fatalf("%q: %v, %v", s, got, err)
			}
			if f.differ {
				continue
			}
			if theirs, err := dateparse.ParseAny(s); err != nil || !theirs.Equal(at) {
				t.Fatalf("dateparse reads %q as %v, %v", s, theirs, err)
			}
		}
	}
}

func ending(d int) string {
	switch {
	case d%10 == 1 && d != 11:
		return "st"
	case d%10 == 2 && d != 12:
		return "nd"
	case d%10 == 3 && d != 13:
		return "rd"
	}
	return "th"
}
