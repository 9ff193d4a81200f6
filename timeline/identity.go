package timeline

import (
	"fmt"
	"strings"
	"unicode"
)

// maxID is about how long the id of an event is at most, without its date.
const maxID = 60

// identify gives each event that has none an id: its date and the first words
// of its title, and a number where that is taken. Events are in their order.
func identify(events []Event) {
	taken := map[string]bool{}
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
		id := slug(e.Date.Earliest().String()[:dateDigits(e)] + " " + e.Title)
		unique := id
		for n := 2; taken[unique]; n++ {
			unique = fmt.Sprintf("%s-%d", id, n)
		}
		taken[unique] = true
		e.ID = unique
	}
}

// dateDigits is how much of the earliest day an id shows: no more than is known.
func dateDigits(e *Event) int {
	day := e.Date.Earliest().String()
	switch p := e.Date.Start().Precision.String(); p {
	case "day":
		return len(day)
	case "month", "season":
		return len(day) - 3
	}
	return len(day) - 6
}

func slug(s string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(s) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case r == '\'' || r == '’' || unicode.Is(unicode.Mn, r):
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	id := b.String()
	if len(id) > maxID {
		id = id[:maxID]
		if i := strings.LastIndexByte(id, '-'); i > maxID/2 {
			id = id[:i]
		}
	}
	return strings.Trim(id, "-")
}
