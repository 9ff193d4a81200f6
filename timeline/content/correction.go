package content

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"solnoma/timeline"
	"solnoma/timeline/timex"
)

// correctionDraft is a correction whose topics are still names.
type correctionDraft struct {
	Correction
	topics []word
	at     int  // of the entry
	match  word // as it is written
	nth    int  // the byte of the number
}

// readCorrections reads the list of corrections of a source.
func readCorrections(v value, order timex.Order) (drafts []correctionDraft) {
	if !v.is(yaml.SequenceNode, "a list", "begin each correction with - match:") {
		return nil
	}
	for _, item := range v.list() {
		item.name = "a correction"
		if c, ok := readCorrection(item, order); ok {
			drafts = append(drafts, c)
		}
	}
	return drafts
}

func readCorrection(v value, order timex.Order) (c correctionDraft, ok bool) {
	if !v.is(yaml.MappingNode, "a group of keys", "write match: and what to set") {
		return c, false
	}
	f := v.file()
	c.at = v.offset()
	c.Line, c.Column = f.lines.Position(c.at)
	// A value that is there but wrong has its own problem, and is not missing.
	var sets []string
	set := func(read func(value)) func(value) {
		return func(v value) {
			if !v.null() {
				sets = append(sets, v.name)
			}
			read(v)
		}
	}
	hasMatch := false
	meant := readKeys([]value{v}, []key{
		{"match", func(v value) {
			hasMatch = true
			if s, ok := v.raw(); ok {
				c.Match = strings.TrimSpace(s)
				c.match = word{c.Match, v.offset()}
			} else if v.node.Kind == yaml.ScalarNode {
				hasMatch = false
			}
		}},
		{"nth", func(v value) { c.Nth, _ = v.number(); c.nth = v.offset() }},
		{"date", set(func(v value) { c.Date, _ = v.date(order) })},
		{"drop", func(v value) {
			if c.Drop = v.yes(); c.Drop {
				sets = append(sets, "drop")
			}
		}},
		{"title", set(func(v value) { c.Title, _ = v.text() })},
		{"topics", set(func(v value) { c.topics = v.words() })},
		{"status", set(func(v value) { c.Status, _ = v.status() })},
		{"merge", set(func(v value) { c.Merge, _ = v.eventID() })},
		{"split", func(v value) {
			if c.Split = v.yes(); c.Split {
				sets = append(sets, "split")
			}
		}},
		{"note", func(v value) { c.Note, _ = v.text() }},
	})
	if !hasMatch && !meant["match"] {
		f.errorf(c.at, "missing-key", "add match: with some words of the text", "the correction has no match: it does not say what it corrects")
	}
	switch {
	case len(sets) == 0 && len(meant) == 0:
		f.errorf(c.at, "empty-correction", "add date, drop: true, title, topics, status, merge or split: true", "the correction sets nothing")
	case c.Drop && len(sets) > 1:
		f.errorf(c.at, "conflicting-correction", "leave drop: true, or leave the others",
			"the correction drops what it changes: it has %s", strings.Join(sets, ", "))
	case c.Merge != "" && c.Split:
		f.errorf(c.at, "conflicting-correction", "leave merge:, or leave split: true", "the correction merges the event with another and keeps it apart")
	}
	return c, c.Match != "" // whatever it lacks, its match is checked
}

// status returns how an event is stated.
func (v value) status() (timeline.Status, bool) {
	s, ok := v.choice(string(timeline.Reported), string(timeline.Planned), string(timeline.Alleged))
	return timeline.Status(s), ok
}

// eventID returns the id of an event.
func (v value) eventID() (s string, ok bool) {
	s, ok = v.text()
	if !ok || eventID.MatchString(s) {
		return s, ok
	}
	hint := "the id is the name of the event’s page, events/ID.html: small letters, digits and hyphens"
	if name := strings.TrimSuffix(path.Base(s), ".html"); eventID.MatchString(name) {
		hint = "write merge: " + name
	}
	v.file().errorf(v.offset(), "bad-value", hint, "%q is no id of an event", s)
	return "", false
}

var eventID = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// locateAll finds the text of each correction, and returns those that have one
// to themselves.
func locateAll(f *file, text *searchable, drafts []correctionDraft) (found []correctionDraft) {
	lines := make(map[span]int)
	for _, c := range drafts {
		if !c.locate(f, text) {
			continue
		}
		where := span{c.Start, c.End}
		if line, twice := lines[where]; twice {
			f.errorf(c.at, "duplicate-correction", "join the two", "the correction on line %d has the same words", line)
			continue
		}
		lines[where] = c.Line
		found = append(found, c)
	}
	return found
}

// locate sets the bytes that the correction's match names.
func (c *correctionDraft) locate(f *file, t *searchable) bool {
	hits := t.find(c.Match)
	switch n := c.Nth; {
	case len(hits) == 0:
		near, at, ok := t.nearest(c.Match)
		if !ok {
			f.errorf(c.match.at, "match-not-found", "nothing in the text is like it", "the text has no %q", c.Match)
			return false
		}
		line, _ := f.lines.Position(at)
		f.errorf(c.match.at, "match-not-found", fmt.Sprintf("the nearest text is on line %d: %q", line, near), "the text has no %q", c.Match)
		hits = t.find(near)
		nth := 0
		if len(hits) > 1 {
			nth = 1 + slices.IndexFunc(hits, func(s span) bool { return s.start <= at && at < s.end })
		}
		f.fix(c.with(near, nth))
		return false
	case n > len(hits):
		f.errorf(c.nth, "match-not-found", "it is "+linesOf(f, hits), "nth is %d, but the text has %q only %s", n, c.Match, times(len(hits)))
		f.fix(c.with(c.Match, len(hits)))
		return false
	case n == 0 && len(hits) > 1:
		f.errorf(c.match.at, "match-ambiguous", fmt.Sprintf("quote more of the one that is meant, or add nth: 1 to %d", len(hits)),
			"the text has %q %s, %s", c.Match, times(len(hits)), linesOf(f, hits))
		f.fix(c.with(c.Match, 1))
		return false
	default:
		hit := hits[max(n, 1)-1]
		c.Start, c.End = hit.start, hit.end
		return true
	}
}

// with returns the correction with other words to look for, as it is written
// in the place of this one.
func (c *correctionDraft) with(match string, nth int) string {
	other := c.Correction
	other.Match, other.Nth = match, nth
	for _, t := range c.topics {
		other.Topics = append(other.Topics, t.text)
	}
	return other.InPlace()
}

func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return fmt.Sprintf("%d times", n)
}

// linesOf says where spans begin: "on the lines 4, 9 and 20", at most ten.
func linesOf(f *file, spans []span) string {
	const most = 10
	var lines []string
	for _, s := range spans {
		line, _ := f.lines.Position(s.start)
		lines = append(lines, fmt.Sprint(line))
	}
	lines = slices.Compact(lines)
	switch n := len(lines); {
	case n == 1:
		return "on line " + lines[0]
	case n > most:
		return "on the lines " + strings.Join(lines[:most], ", ") + " and others"
	default:
		return "on the lines " + strings.Join(lines[:n-1], ", ") + " and " + lines[n-1]
	}
}
