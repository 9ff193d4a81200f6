package content

import (
	"fmt"
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
		{"merge", set(func(v value) { c.Merge, _ = v.text() })},
		{"note", func(v value) { c.Note, _ = v.text() }},
	})
	if !hasMatch && !meant["match"] {
		f.errorf(c.at, "missing-key", "add match: with some words of the text", "the correction has no match: it does not say what it corrects")
	}
	switch {
	case len(sets) == 0 && len(meant) == 0:
		f.errorf(c.at, "empty-correction", "add date, drop: true, title, topics, status or merge", "the correction sets nothing")
	case c.Drop && len(sets) > 1:
		f.errorf(c.at, "conflicting-correction", "leave drop: true, or leave the others",
			"the correction drops what it changes: it has %s", strings.Join(sets, ", "))
	}
	return c, c.Match != "" // whatever it lacks, its match is checked
}

// status returns how an event is stated.
func (v value) status() (timeline.Status, bool) {
	s, ok := v.choice(string(timeline.Reported), string(timeline.Planned), string(timeline.Alleged))
	return timeline.Status(s), ok
}

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
		hint := "nothing in the text is like it"
		if near, at, ok := t.nearest(c.Match); ok {
			line, _ := f.lines.Position(at)
			hint = fmt.Sprintf("the nearest text is on line %d: %q", line, near)
		}
		f.errorf(c.match.at, "match-not-found", hint, "the text has no %q", c.Match)
		return false
	case n > len(hits):
		f.errorf(c.nth, "match-not-found", "it is "+linesOf(f, hits), "nth is %d, but the text has %q only %s", n, c.Match, times(len(hits)))
		return false
	case n == 0 && len(hits) > 1:
		f.errorf(c.match.at, "match-ambiguous", fmt.Sprintf("quote more of the one that is meant, or add nth: 1 to %d", len(hits)),
			"the text has %q %s, %s", c.Match, times(len(hits)), linesOf(f, hits))
		return false
	default:
		hit := hits[max(n, 1)-1]
		c.Start, c.End = hit.start, hit.end
		return true
	}
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
