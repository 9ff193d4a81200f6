package timeline

import (
	"fmt"
	"slices"

	"solnoma/timeline/edtf"
	"solnoma/timeline/likeness"
)

// conflicts reports those of the reports of one event, the best first, whose
// dates go neither with the date of the event nor with a plan.
func (m *merger) conflicts(set []int) {
	lead := &m.events[set[0]]
	var dates []edtf.Date
	said := ""
	var against []int
	for _, i := range set {
		e := &m.events[i]
		if e.Status == Planned && lead.Status != Planned {
			continue
		}
		if i != set[0] && !likeness.Relate(e.Date, lead.Date).Compatible() {
			against = append(against, i)
		}
		if !slices.Contains(dates, e.Date) {
			if dates = append(dates, e.Date); said != "" {
				said += ", "
			}
			said += fmt.Sprintf("%s (%s)", e.Date, m.place(i))
		}
	}
	for _, i := range against {
		m.doubt(i, "conflicting-dates", Warning, fmt.Sprintf("the reports of %s disagree on the date: %s", quoted(m.title(set)), said),
			fmt.Sprintf("if %s is right, set it here; if not, correct the others; or keep this an event of its own with split: true", certainly(lead.Date)),
			"date: "+certainly(lead.Date))
	}
}

// nearDuplicates reports events that may be one and were not merged.
func (m *merger) nearDuplicates() {
	noted := map[int]bool{}
	for _, p := range m.pairs {
		if p.Level == likeness.Other {
			continue
		}
		i, j := p.First, p.Second
		a, b := m.root[i], m.root[j]
		if a == b || m.split(i) || m.split(j) || m.written[a] >= 0 && m.written[b] >= 0 || noted[b] && noted[a] {
			continue
		}
		// The note stands at the later of the two, unless that is written by
		// hand, which has no corrections.
		if m.events[j].Written != nil || noted[b] {
			i, j, a, b = j, i, b, a
		}
		if m.events[j].Written != nil || noted[b] {
			continue
		}
		if m.reports.Contradict(m.bestFirst(m.members[a])[0], m.bestFirst(m.members[b])[0]) {
			continue
		}
		noted[b] = true
		best := m.bestFirst(m.members[a])[0]
		m.doubt(j, "near-duplicate", Note, fmt.Sprintf("may be the same as %s (%s): %s", quoted(m.events[i].Title), m.place(i), m.reports.Explain(i, j)),
			"if it is, merge the two; if not, split: true keeps this from being asked",
			"merge: "+m.events[best].ID)
	}
}

// doubt reports something about an event that a person should look at, and
// what a correction would have to set.
func (m *merger) doubt(i int, code string, severity Severity, message, hint string, set ...string) {
	e := &m.events[i]
	r := &e.Mentions[0]
	p := Problem{File: r.File, Line: r.Line, Column: r.Column, Code: code, Severity: severity, Message: message, Hint: hint}
	if m.fix != nil && e.Written == nil {
		p.Fix = m.fix(r, set...)
	}
	m.problems = append(m.problems, p)
}

// certainly is a date as a correction sets it: without doubt.
func certainly(d edtf.Date) string {
	if s := d.Start(); !d.IsInterval() {
		s.Qualifier &^= edtf.Uncertain
		return edtf.At(s).String()
	}
	return d.String()
}
