// Package changes says what a change to the texts of a site does to its
// timeline, for a person who reviews it: what was added, re-dated, re-worded,
// merged and removed, what is riskiest first, with the words and places.
package changes

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/ledger"
)

// State is a timeline as it was or is.
type State struct {
	// Name says which it is: a revision, or "the working tree".
	Name     string
	Timeline *timeline.Timeline
	// Accepted is the ledger that lies beside its content; nil for none.
	Accepted *ledger.Ledger
}

// Review is what changed between two states.
type Review struct {
	Old, New string // their names
	// Events are what the change to the content did, riskiest first.
	Events []Event
	// Sources are those that came, went or have other names.
	Sources []Source
	// Program is what the old content itself comes to that its ledger does not
	// say: another version of the program read it, or it was not accepted.
	Program []Event
	// Problems are those of the new state that the old did not have.
	Problems []timeline.Problem
	// Solved is how many of the old state are gone.
	Solved int
	// Accepted reports whether the ledger of the new state, if it has one,
	// says what its content does.
	Accepted bool
	// HasLedger reports whether the new state has a ledger.
	HasLedger bool
}

// Event is a change of one event, with what a reviewer needs to judge it.
type Event struct {
	ledger.Change
	// Risk says why it needs a look, in plain words; "" where it does not.
	Risk string
	// Moved says by how much its date moved, "" where that did not change.
	Moved string
	// Why says where its date is from, where that changed and its sentence did
	// not; "" else.
	Why string
	// Known says by what it was known to be the same event, where that is not
	// plain; "" else.
	Known string
	// Title is the title, with what was taken out and put in; empty where it is
	// the same.
	Title []Word
	// Was and Is are where it was and is stated; their File is "" where it was
	// or is not.
	Was, Is Passage
	// Whole is the date and title of the event that it went into, or was a part
	// of; "" for none.
	Whole string
	// Before and After are its neighbours in time; "" for none.
	Before, After string
}

// Passage is a sentence of a source.
type Passage struct {
	File     string
	Line     int
	Sentence string
}

// Compare says what changed from one state to another. The new timeline was
// made with a register that knows the events of the old: see Register.
func Compare(before, after *State) *Review {
	r := &Review{Old: before.Name, New: after.Name}
	was := before.Accepted.Of(before.Timeline)
	is := Register(before, after.Accepted).Of(after.Timeline)
	o, n := byID(before.Timeline), byID(after.Timeline)
	for _, c := range ledger.Compare(was, is) {
		r.Events = append(r.Events, describe(c, before.Timeline, after.Timeline, o, n))
	}
	r.Sources = sources(before.Timeline, after.Timeline, r.Events)
	r.Events = withoutNames(r.Events, r.Sources)
	goneWith(r.Events, r.Sources)
	byRisk(r.Events)
	if before.Accepted != nil {
		for _, c := range ledger.Compare(before.Accepted, was) {
			r.Program = append(r.Program, describe(c, nil, before.Timeline, nil, o))
		}
		byRisk(r.Program)
	}
	r.HasLedger = after.Accepted != nil
	r.Accepted = after.Accepted != nil && after.Accepted.Of(after.Timeline).Says(after.Accepted)
	r.problems(before.Timeline, after.Timeline)
	return r
}

// Register knows the events of a state, and of a ledger that was accepted
// later, which comes first.
func Register(before *State, later *ledger.Ledger) *ledger.Ledger {
	was := before.Accepted.Of(before.Timeline)
	if later == nil {
		return was
	}
	rows := slices.Clone(later.Rows)
	for i := range was.Rows {
		if !later.Taken(was.Rows[i].ID) {
			rows = append(rows, was.Rows[i])
		}
	}
	return ledger.New(rows)
}

func byID(t *timeline.Timeline) map[string]int {
	m := make(map[string]int, len(t.Events))
	for i := range t.Events {
		m[t.Events[i].ID] = i
	}
	return m
}

// describe adds to a change what a reviewer needs. The numbers are those of the
// events of the two timelines by their ids.
func describe(c ledger.Change, was, is *timeline.Timeline, old, now map[string]int) Event {
	e := Event{Change: c, Risk: risk(&c)}
	if i, ok := old[c.Old.ID]; ok && c.Old.ID != "" && was != nil {
		e.Was = passageOf(&was.Events[i])
	}
	if slices.Contains(c.Kinds, ledger.Redated) {
		e.Moved = moved(c.Old.Date, c.New.Date)
	}
	if slices.Contains(c.Kinds, ledger.Reworded) {
		e.Title = compareWords(c.Old.Title, c.New.Title)
	}
	if !c.New.Gone() && (e.Moved != "" || len(e.Title) > 0) && c.Old.ID != "" {
		e.Known = ledger.Because(&c.Old, &c.New)
	}
	i, ok := now[c.New.ID]
	switch {
	case ok && !c.New.Gone():
		e.Is = passageOf(&is.Events[i])
		e.Before, e.After = titleAt(is, i-1), titleAt(is, i+1)
		if e.Moved != "" && (was == nil || e.Was.Sentence == e.Is.Sentence) {
			e.Why = strings.Join(is.Events[i].Mentions[0].Why, "; ")
		}
	case c.New.Into != "":
		if i, ok := now[c.New.Into]; ok {
			e.Is, e.Whole = passageOf(&is.Events[i]), titleAt(is, i)
		}
	}
	if i, ok := now[c.From]; ok {
		e.Whole = titleAt(is, i)
	}
	return e
}

func passageOf(e *timeline.Event) Passage {
	m := &e.Mentions[0]
	return Passage{File: m.File, Line: m.Line, Sentence: m.Sentence.Text}
}

// titleAt writes the date and title of an event of a timeline.
func titleAt(t *timeline.Timeline, i int) string {
	if i < 0 || i >= len(t.Events) {
		return ""
	}
	return t.Events[i].Date.String() + " " + t.Events[i].Title
}

// problems lists what is new. The same problem may have moved to another line.
func (r *Review) problems(old, now *timeline.Timeline) {
	file := map[string]string{} // the new name of a file by its old one
	was, is := bySlug(old), bySlug(now)
	for _, s := range r.Sources {
		if s.Old != "" && s.New != "" {
			file[was[s.Old].File] = is[s.New].File
		}
	}
	// The number of a line is no part of what is said about it.
	key := func(p *timeline.Problem) string {
		return cmp.Or(file[p.File], p.File) + "\x00" + p.Code + "\x00" + lineNumber.ReplaceAllString(p.Message, "line")
	}
	before, after := old.Problems, now.Problems
	left := map[string]int{}
	for i := range before {
		left[key(&before[i])]++
	}
	for i := range after {
		if k := key(&after[i]); left[k] > 0 {
			left[k]--
		} else {
			r.Problems = append(r.Problems, after[i])
		}
	}
	for _, n := range left {
		r.Solved += n
	}
}

var lineNumber = regexp.MustCompile(`line \d+`)

// Same reports whether nothing changed that is listed.
func (r *Review) Same() bool { return len(r.Events) == 0 && len(r.Sources) == 0 }

// Headline counts the changes of the content: "3 added, 1 re-dated, 1 removed";
// "no change" for none.
func (r *Review) Headline() string {
	n := 0
	for _, s := range r.Sources {
		n += btoi(s.Old != "" && s.New != "")
	}
	switch h := headline(r.Events); {
	case n == 0:
		return h
	case len(r.Events) == 0:
		return renamed(n)
	default:
		return h + ", " + renamed(n)
	}
}

func renamed(n int) string {
	if n == 1 {
		return "1 source renamed"
	}
	return fmt.Sprintf("%d sources renamed", n)
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func headline(events []Event) string {
	var all []ledger.Change
	for i := range events {
		all = append(all, events[i].Change)
	}
	return Headline(all)
}

// Headline counts changes: "3 added, 1 re-dated, 1 removed"; "no change" for
// none.
func Headline(list []ledger.Change) string {
	n := map[ledger.Kind]int{}
	for i := range list {
		for _, k := range list[i].Kinds {
			n[k]++
		}
	}
	var parts []string
	for _, k := range []ledger.Kind{ledger.Added, ledger.Redated, ledger.Reworded, ledger.Restated, ledger.Resourced, ledger.Requoted, ledger.Split, ledger.WentInto, ledger.Dropped} {
		if n[k] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n[k], kindWords[k]))
		}
	}
	if len(parts) == 0 {
		return "no change"
	}
	return strings.Join(parts, ", ")
}

var kindWords = map[ledger.Kind]string{
	ledger.Added: "added", ledger.Redated: "re-dated", ledger.Reworded: "re-worded", ledger.Restated: "with another status",
	ledger.Resourced: "with other sources", ledger.Requoted: "with another sentence", ledger.Split: "split off", ledger.WentInto: "merged", ledger.Dropped: "removed",
}

// Words says what became of an event: "re-dated and re-worded".
func (e *Event) Words() string {
	var parts []string
	for _, k := range e.Kinds {
		parts = append(parts, kindWords[k])
	}
	if len(parts) > 1 {
		last := len(parts) - 1
		return strings.Join(parts[:last], ", ") + " and " + parts[last]
	}
	return strings.Join(parts, "")
}

// byRisk orders changes: what has a risk first, and what only moved last; then
// by their kinds, then as they were, which is the order of the timeline.
func byRisk(events []Event) {
	slices.SortStableFunc(events, func(a, b Event) int {
		return cmp.Or(a.rank()-b.rank(), int(a.Kinds[0])-int(b.Kinds[0]))
	})
}

func (e *Event) rank() int {
	switch {
	case e.Risk != "":
		return 0
	case len(e.Kinds) == 1 && (e.Kinds[0] == ledger.Resourced || e.Kinds[0] == ledger.Requoted):
		return 2 // it only moved
	}
	return 1
}

// risk says why a change needs a look.
func risk(c *ledger.Change) string {
	var all []string
	for _, k := range c.Kinds {
		switch k {
		case ledger.Dropped:
			all = append(all, "the event is gone")
		case ledger.Redated:
			if finer(c.Old.Date, c.New.Date) {
				all = append(all, "its date is more precise than it was")
			}
		case ledger.Restated:
			if c.New.Status == timeline.Reported {
				all = append(all, "it is told as a fact now")
			}
		case ledger.Resourced:
			was, is := c.Old.Slugs(), c.New.Slugs()
			for _, s := range was {
				if !slices.Contains(is, s) && len(is) < len(was) {
					all = append(all, "it has lost a source: "+s)
				}
			}
		}
	}
	return strings.Join(all, "; ")
}

// finer reports whether a date says more exactly when than another.
func finer(was, is edtf.Date) bool {
	return is.Latest()-is.Earliest() < was.Latest()-was.Earliest() || is.Qualifier() == edtf.Certain && was.Qualifier() != edtf.Certain
}
