package timex

import (
	"fmt"

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

// ParseDate reads a date that a person typed as a whole: in EDTF, or in plain
// words or figures ("5 January 2022", "January 2022", "22/1/2025").
func ParseDate(s string, order Order) (edtf.Date, error) {
	if d, err := edtf.Parse(s); err == nil {
		return d, nil
	}
	t, err := dateparse.ParseStrict(s)
	if err != nil {
		return edtf.Date{}, fmt.Errorf("%q is not a date", s)
	}
	return edtf.OfDay(edtf.NewDay(t.Year(), int(t.Month()), t.Day())), nil
}
