package timeline

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"solnoma/timeline/edtf"
	"solnoma/timeline/likeness"
	"solnoma/timeline/names"
)

// merger makes one event of those that are reports of the same. What a person
// has settled comes first, then the surest likeness.
type merger struct {
	events  []Event // in their order, each with one mention and an id
	fix     Fixer
	reports *likeness.Reports
	pairs   []likeness.Pair

	root    []int   // of each event: one that stands for all it is one with
	members [][]int // of each root
	links   [][]link
	written []int // of each root: the event written by hand that is among them, or -1

	register Register // nil for none
	known    []bool   // of each event: it had its id before
	named    []bool   // of each event: a correction makes others a part of it

	problems []Problem
}

// link is why an event is one with another.
type link struct {
	other int
	hand  *Decision // of either, where a person has decided so
}

// mostRivals bounds how many members of a set of events are compared with those
// of another before the two are made one.
const mostRivals = 6

func newMerger(events []Event, index *names.Index, fix Fixer) *merger {
	m := &merger{
		events: events, fix: fix,
		root: make([]int, len(events)), named: make([]bool, len(events)), members: make([][]int, len(events)), links: make([][]link, len(events)), written: make([]int, len(events)),
	}
	list := make([]likeness.Report, len(events))
	for i := range events {
		e, r := &events[i], &events[i].Mentions[0]
		m.root[i], m.members[i], m.written[i] = i, []int{i}, -1
		if e.Written != nil {
			m.written[i] = i
		}
		list[i] = likeness.Report{
			Title: e.Title, Sentence: r.Sentence.Text, Date: e.Date, Status: standing(e.Status),
			Text: textOf(r), File: r.File, Start: r.Sentence.Start, End: r.Sentence.End,
		}
		for _, n := range r.names {
			list[i].Names = append(list[i].Names, &index.Names[n])
		}
	}
	m.reports = likeness.Read(list)
	return m
}

// textOf tells the texts apart that mentions are from: sources, of which a file
// may hold several, and events written by hand.
func textOf(m *Mention) string { return cmp.Or(m.Source, m.File) }

func standing(s Status) likeness.Status {
	switch s {
	case Planned:
		return likeness.Planned
	case Alleged:
		return likeness.Claimed
	}
	return likeness.Happened
}

// merge returns the events, those that are one merged.
func (m *merger) merge() []Event {
	m.byHand()
	m.pairs = m.reports.Pairs()
	m.torn()
	m.joinAll(likeness.Same)
	m.recurring()
	m.joinAll(likeness.Differ)
	var out []Event
	for i := range m.events {
		if m.root[i] == i {
			out = append(out, m.one(m.members[i]))
		}
	}
	m.nearDuplicates()
	return out
}

// joinAll makes those pairs one that are alike to a level, the surest first.
func (m *merger) joinAll(level likeness.Level) {
	for _, p := range m.pairs {
		if p.Level == level && m.fits(p) {
			m.join(p.First, p.Second, nil)
		}
	}
}

// join makes the sets of two events one.
func (m *merger) join(i, j int, hand *Decision) {
	m.links[i] = append(m.links[i], link{j, hand})
	m.links[j] = append(m.links[j], link{i, hand})
	a, b := m.root[i], m.root[j]
	if a == b {
		return
	}
	if len(m.members[a]) < len(m.members[b]) {
		a, b = b, a
	}
	for _, k := range m.members[b] {
		m.root[k] = a
	}
	m.members[a] = append(m.members[a], m.members[b]...)
	m.members[b] = nil
	m.written[a] = max(m.written[a], m.written[b])
}

// fits reports whether the sets of two events that are alike can be one: no
// member of the one speaks against a member of the other, and no person has
// said that one of them stands for itself.
func (m *merger) fits(p likeness.Pair) bool {
	a, b := m.root[p.First], m.root[p.Second]
	if a == b || m.split(p.First) || m.split(p.Second) || m.written[a] >= 0 && m.written[b] >= 0 {
		return false
	}
	for _, i := range m.members[a][:min(len(m.members[a]), mostRivals)] {
		for _, j := range m.members[b][:min(len(m.members[b]), mostRivals)] {
			if i == p.First && j == p.Second || i == p.Second && j == p.First {
				continue
			}
			if p.Level != likeness.Differ && !m.compatible(i, j) || m.reports.Contradict(i, j) {
				return false
			}
		}
	}
	return true
}

// split reports whether a person has said that the event stands for itself.
func (m *merger) split(i int) bool { return m.events[i].Mentions[0].Decision.Split }

// mostDays is on how many days a thing is told to have happened that a person
// is asked about; on more, it happens often.
const mostDays = 4

// recurring takes those pairs for merely alike that are of different days of
// what happens again: one text tells of two of them, or there are more than
// two.
func (m *merger) recurring() {
	// The sets that such pairs hang together by.
	group := make(map[int]int)
	var find func(a int) int
	find = func(a int) int {
		if up, ok := group[a]; ok && up != a {
			group[a] = find(up)
			return group[a]
		}
		group[a] = a
		return a
	}
	for _, p := range m.pairs {
		if p.Level == likeness.Differ {
			group[find(m.root[p.First])] = find(m.root[p.Second])
		}
	}
	dates, texts, recurs := map[int][]edtf.Date{}, map[string]edtf.Date{}, map[int]bool{}
	for _, p := range m.pairs {
		if p.Level != likeness.Differ {
			continue
		}
		g := find(m.root[p.First])
		for _, set := range [][]int{m.members[m.root[p.First]], m.members[m.root[p.Second]]} {
			for _, i := range set[:min(len(set), mostRivals)] {
				e := &m.events[i]
				if len(dates[g]) <= mostDays && !slices.ContainsFunc(dates[g], func(d edtf.Date) bool { return likeness.Relate(d, e.Date).Compatible() }) {
					dates[g] = append(dates[g], e.Date)
				}
				told := fmt.Sprint(g, " ", textOf(&e.Mentions[0]))
				if d, ok := texts[told]; ok && !likeness.Relate(d, e.Date).Compatible() {
					recurs[g] = true
				}
				texts[told] = e.Date
			}
		}
		recurs[g] = recurs[g] || len(dates[g]) > 2
	}
	for k := range m.pairs {
		p := &m.pairs[k]
		switch g := find(m.root[p.First]); {
		case p.Level != likeness.Differ || !recurs[g]:
		case len(dates[g]) > mostDays:
			p.Level = likeness.Other
		default:
			p.Level = likeness.Alike
		}
	}
}

// torn takes those pairs for merely alike in which a report could as well be of
// another event, which is not that one: a month in which two like things
// happened, or a report that leaves out what tells them apart.
func (m *merger) torn() {
	best := map[int]likeness.Pair{} // of each event, the pair that is the surest
	torn := map[int]bool{}
	for _, p := range m.pairs { // the surest come first
		if p.Level != likeness.Same {
			continue
		}
		for _, i := range []int{p.First, p.Second} {
			b, ok := best[i]
			if !ok {
				best[i] = p
				continue
			}
			one, other := b.First+b.Second-i, p.First+p.Second-i
			if 5*p.Score >= 4*b.Score && (!m.compatible(one, other) || m.reports.Contradict(one, other)) {
				torn[i] = true
			}
		}
	}
	for k := range m.pairs {
		if p := &m.pairs[k]; p.Level == likeness.Same && (torn[p.First] || torn[p.Second]) {
			p.Level = likeness.Alike
		}
	}
}

// compatible reports whether the dates of two events are.
func (m *merger) compatible(i, j int) bool {
	return likeness.Relate(m.events[i].Date, m.events[j].Date).Compatible()
}

// length is the number of days that a date can mean.
func length(d edtf.Date) int { return int(d.Latest()-d.Earliest()) + 1 }

// one makes one event of several.
func (m *merger) one(set []int) Event {
	if len(set) == 1 {
		return m.events[set[0]]
	}
	set = m.bestFirst(set)
	lead := set[0]
	e := m.events[lead]
	e.Mentions, e.Topics = nil, slices.Clone(e.Topics)
	e.Title = m.title(set)
	m.keepID(&e, set)
	from := m.paths(lead)
	for _, i := range set {
		e.Mentions = append(e.Mentions, m.events[i].Mentions[0])
		if i != lead {
			e.Merged = append(e.Merged, m.because(lead, i, from))
		}
		for _, topic := range m.events[i].Topics {
			if k, found := slices.BinarySearch(e.Topics, topic); !found {
				e.Topics = slices.Insert(e.Topics, k, topic)
			}
		}
	}
	m.conflicts(set)
	return e
}

// keepID gives an event that several reports are of the id that one of them had
// before, or that a correction names: that of an event which is not gone, the
// one that is named, that of the report which is first, or else the smallest.
func (m *merger) keepID(e *Event, set []int) {
	had := func(i int) bool { return m.known != nil && m.known[i] }
	live := func(i int) bool { return had(i) && m.register.Live(m.events[i].ID) }
	keep := -1
	for _, i := range set {
		if !had(i) && !m.named[i] {
			continue
		}
		if keep < 0 || cmp.Or(
			first(live(i), live(keep)),
			first(had(i), had(keep)),
			first(m.named[i], m.named[keep]),
			first(i == set[0], keep == set[0]),
			cmp.Compare(m.events[i].ID, m.events[keep].ID)) < 0 {
			keep = i
		}
	}
	if keep < 0 {
		return
	}
	e.ID = m.events[keep].ID
	for _, i := range set {
		if had(i) && i != keep {
			e.Former = append(e.Former, m.events[i].ID)
		}
	}
	slices.Sort(e.Former)
}

// bestFirst orders the reports of one event. What a person wrote comes before
// what was read, what happened before what was announced, then the more
// precise date, that of more sources, the plainer words for it, the title that
// names who did it, and the one that stands before the other.
func (m *merger) bestFirst(set []int) []int {
	sources := m.support(set)
	set = slices.Clone(set)
	slices.SortFunc(set, func(i, j int) int {
		a, b := &m.events[i], &m.events[j]
		x, y := &a.Mentions[0], &b.Mentions[0]
		return cmp.Or(
			first(a.Written != nil, b.Written != nil),
			slices.Index(standings, a.Status)-slices.Index(standings, b.Status),
			first(x.Basis == Corrected, y.Basis == Corrected),
			length(a.Date)-length(b.Date),
			int(a.Date.Qualifier())-int(b.Date.Qualifier()),
			sources[b.Date]-sources[a.Date],
			slices.Index(bases, x.Basis)-slices.Index(bases, y.Basis),
			first(!m.reports.Vague(i), !m.reports.Vague(j)),
			i-j,
		)
	})
	return set
}

// mostDates bounds how many dates of one event are weighed against each other.
const mostDates = 50

// support returns for each date of a set of reports how many texts it is
// compatible with.
func (m *merger) support(set []int) map[edtf.Date]int {
	texts := map[edtf.Date]map[string]bool{}
	for _, i := range set {
		d := m.events[i].Date
		if texts[d] == nil {
			texts[d] = map[string]bool{}
		}
		texts[d][textOf(&m.events[i].Mentions[0])] = true
	}
	n := map[edtf.Date]int{}
	if len(texts) == 1 || len(texts) > mostDates {
		return n
	}
	for d := range texts {
		all := map[string]bool{}
		for o, names := range texts {
			if likeness.Relate(d, o).Compatible() {
				maps.Copy(all, names)
			}
		}
		n[d] = len(all)
	}
	return n
}

// The orders in which reports of one event are to be believed.
var (
	standings = []Status{Reported, Alleged, Planned}
	bases     = []Basis{Corrected, Explicit, Partial, Relative, Deictic, Inferred}
)

// first orders what is so before what is not.
func first(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// title is the title of the best of several reports that has one: the one that
// a person gave, or the first that says who did it.
func (m *merger) title(set []int) string {
	lead := &m.events[set[0]]
	if lead.Written != nil {
		return lead.Title
	}
	for _, i := range set {
		if m.events[i].Mentions[0].Decision.Title {
			return m.events[i].Title
		}
	}
	for _, i := range set {
		if e := &m.events[i]; e.Status == lead.Status && !m.reports.Vague(i) {
			return e.Title
		}
	}
	return lead.Title
}

// paths returns for each event of a set by which link it is one with the lead.
func (m *merger) paths(lead int) map[int]link {
	from := map[int]link{lead: {}}
	for queue := []int{lead}; len(queue) > 0; queue = queue[1:] {
		i := queue[0]
		for _, l := range m.links[i] {
			if _, seen := from[l.other]; !seen {
				from[l.other] = link{i, l.hand}
				queue = append(queue, l.other)
			}
		}
	}
	return from
}

// because says why an event is one with the lead of its set.
func (m *merger) because(lead, i int, from map[int]link) string {
	l := from[i]
	with := ""
	if l.other != lead {
		if l.hand == nil && m.reports.Compare(lead, i).Level >= likeness.Same {
			l.other = lead
		} else {
			with = "with " + m.place(l.other) + ", "
		}
	}
	if l.hand != nil {
		return fmt.Sprintf("merged because a correction says so: %sit has merge: %s", with, l.hand.Merge)
	}
	return "merged because " + with + m.reports.Explain(l.other, i)
}

// place is where the mention of an event stands.
func (m *merger) place(i int) string {
	r := &m.events[i].Mentions[0]
	return fmt.Sprintf("%s:%d", r.File, r.Line)
}

// quoted is a title in quotation marks, as messages have it.
func quoted(title string) string { return "“" + strings.TrimSpace(title) + "”" }
