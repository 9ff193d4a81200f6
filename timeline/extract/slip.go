package extract

import (
	"fmt"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/timex"
)

// slips reports what is wrong with dates that date no event: a day that the
// calendar has not, a weekday that the day did not have. Figures that can be
// read two ways are no slip, and matter only to an event.
func (f *found) slips(t *Text, s *Sentence, readings []timex.Reading) {
	for i := range readings {
		r := &readings[i]
		if r.Basis == timex.Inferred {
			continue
		}
		start, end := s.file(r.Start, r.End)
		words := string(t.Source.Bytes[start:end])
		code := "doubtful-date"
		if r.Date.IsZero() {
			code = "impossible-date"
		}
		for _, p := range r.Problems {
			f.problems = append(f.problems, t.problem(s, r, code, timeline.Warning, fmt.Sprintf("%q: %s", words, p), nil, settle(words, r.Date.String(), r)))
		}
	}
}

// settle is the hint to settle a date by hand: the correction to paste, with
// the date as it was read and what it may be instead.
func settle(words, date string, r *timex.Reading) string {
	var dates []string
	if date != "" {
		// What the correction says is certain.
		dates = append(dates, strings.NewReplacer("?", "", "%", "~").Replace(date))
	}
	if r.Link != timex.To {
		for _, d := range r.Instead {
			dates = append(dates, d.String())
		}
	}
	switch len(dates) {
	case 0:
		return fmt.Sprintf("settle it with a correction: match: %q, date: …", words)
	case 1:
		return fmt.Sprintf("settle it with a correction: match: %q, date: %s", words, dates[0])
	}
	return fmt.Sprintf("settle it with a correction: match: %q, date: %s (or %s)", words, dates[0], strings.Join(dates[1:], ", "))
}
