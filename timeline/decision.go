package timeline

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// Decision is what a correction settles about which event a mention is of.
type Decision struct {
	Merge string // the id of an event that it is one with; "" for none
	Split bool   // it is an event of its own, whatever it is like
	Title bool   // its title was set
	// Line and Column are where the correction stands in the mention's file.
	Line, Column int
}

// byHand merges what corrections say is one, and reports those that cannot be
// followed.
func (m *merger) byHand() {
	byID := make(map[string]int, len(m.events))
	for i := range m.events {
		byID[m.events[i].ID] = i
	}
	target := map[int]int{}
	var order []int
	for i := range m.events {
		d := &m.events[i].Mentions[0].Decision
		if d.Merge == "" {
			continue
		}
		to, ok := byID[d.Merge]
		if !ok && m.register != nil {
			to, ok = byID[m.register.Follow(d.Merge)]
		}
		if !ok {
			to, ok = m.redated(d.Merge)
		}
		if ok {
			target[i] = to
			order = append(order, i)
		} else {
			hint, like := m.likeID(i, d.Merge)
			m.report(i, "unknown-event", hint, like, "there is no event %q to merge this with", d.Merge)
		}
	}
	done := map[int]bool{}
	for _, i := range order {
		if ring := circle(i, target, done); len(ring) > 0 {
			last := slices.Max(ring) // of these corrections, the one that stands last
			if len(ring) == 1 {
				m.report(last, "circular-merge", "name another event, or leave merge: out", "", "merge names the event itself, %s", m.events[last].ID)
			} else {
				m.report(last, "circular-merge", "leave out merge: in one of them", "", "merging leads in a circle: %s", m.ringOf(ring))
			}
		}
		if target[i] != i {
			if _, further := target[target[i]]; !further {
				m.named[target[i]] = true
			}
			m.join(i, target[i], &m.events[i].Mentions[0].Decision)
		}
	}
}

// redated finds the event of an id which it had until a correction set its
// date: the only one with such a date whose title is that of the id.
func (m *merger) redated(id string) (int, bool) {
	title := datePart.ReplaceAllString(id, "")
	if title == "" || len(m.problems) >= mostHints {
		return 0, false
	}
	found, n := 0, 0
	for i := range m.events {
		e := &m.events[i]
		if e.Mentions[0].Basis != Corrected {
			continue
		}
		own := address(e.Title)
		if own == title || len(id) >= maxID/2 && strings.HasPrefix(own, title) {
			found = i
			n++
		}
	}
	return found, n == 1
}

var datePart = regexp.MustCompile(`^[0-9]{4}(-[0-9]{2}){0,2}(-|$)`)

// circle returns the events that merge in a circle from one on, where they do
// and were not returned before.
func circle(i int, target map[int]int, done map[int]bool) []int {
	var way []int
	for {
		if at := slices.Index(way, i); at >= 0 {
			return way[at:]
		}
		to, ok := target[i]
		if !ok || done[i] {
			return nil
		}
		done[i] = true
		way = append(way, i)
		i = to
	}
}

func (m *merger) ringOf(ring []int) string {
	var ids []string
	for _, i := range append(slices.Clone(ring), ring[0]) {
		ids = append(ids, m.events[i].ID)
	}
	return strings.Join(ids, " → ")
}

// report reports what is wrong with the correction of an event, which is
// settled by merging with the event of another id, if one is given. Of a
// correction that is about several mentions it is said once.
func (m *merger) report(i int, code, hint, merge, format string, args ...any) {
	r := &m.events[i].Mentions[0]
	p := Problem{
		File: r.File, Line: r.Decision.Line, Column: r.Decision.Column, Code: code, Severity: Error,
		Message: fmt.Sprintf(format, args...), Hint: hint,
	}
	if m.fix != nil && merge != "" {
		p.Fix = m.fix(r, "merge: "+merge)
	}
	if !slices.Contains(m.problems, p) {
		m.problems = append(m.problems, p)
	}
}

// mostHints bounds for how many unknown ids like ones are looked for.
const mostHints = 100

// likeID is the hint for an id that no event has: that of another event with
// most of its parts.
func (m *merger) likeID(not int, id string) (hint, like string) {
	const where = "an event’s id is the name of its page, events/ID.html"
	if len(m.problems) >= mostHints {
		return where, ""
	}
	parts := strings.Split(id, "-")
	best, most := "", len(parts)/2
	for i := range m.events {
		if i == not {
			continue
		}
		n := 0
		have := strings.Split(m.events[i].ID, "-")
		for _, p := range parts {
			if slices.Contains(have, p) {
				n++
			}
		}
		if n > most {
			best, most = m.events[i].ID, n
		}
	}
	if best == "" {
		return where, ""
	}
	return fmt.Sprintf("did you mean %s? %s", best, where), best
}
