package timeline

import (
	"fmt"

	"solnoma/timeline/edtf"
	"solnoma/timeline/slug"
)

// maxID is about how long the id of an event is at most, without its date.
const maxID = 60

// identify gives each event its id: the one that it had, or else its date and
// the first words of its title, and a number where that is taken. Events are in
// their order, and not yet merged, so that an id names one mention. It returns
// which of them had their id before.
func identify(events []Event, known Register) (had []bool) {
	taken := map[string]bool{}
	next := map[string]int{} // the first number that may not be taken
	had = make([]bool, len(events))
	if known != nil {
		for i, id := range known.Recognise(events) {
			if id != "" {
				events[i].ID, had[i] = id, true
			}
		}
	}
	for i := range events {
		if events[i].ID != "" {
			taken[events[i].ID] = true
		}
	}
	for i := range events {
		e := &events[i]
		if e.ID != "" {
			continue
		}
		id := address(dateWords(e) + " " + e.Title)
		unique := id
		for taken[unique] || known != nil && known.Taken(unique) {
			next[id] = max(next[id], 1) + 1
			unique = fmt.Sprintf("%s-%d", id, next[id])
		}
		taken[unique] = true
		e.ID = unique
	}
	return had
}

// dateWords writes the earliest day of an event, no finer than it is known; a
// year before Christ as such.
func dateWords(e *Event) string {
	p := e.Date.Earliest()
	y, m, d := p.Civil()
	year := fmt.Sprintf("%04d", y)
	if y <= 0 {
		year = fmt.Sprintf("%d bc", 1-y)
	}
	switch e.Date.Start().Precision {
	case edtf.DayP:
		return fmt.Sprintf("%s-%02d-%02d", year, m, d)
	case edtf.Month, edtf.Season:
		return fmt.Sprintf("%s-%02d", year, m)
	}
	return year
}

// address makes an id of words, cut between them where it is long.
func address(s string) string { return slug.Cut(slug.Make(s), maxID) }
