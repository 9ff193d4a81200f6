package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
)

// Markwhen returns the events as Markwhen text (https://markwhen.com). An
// event's date is the years, months or days that it can mean, or the end that
// is known of a date that is open. Its properties have the rest: id, edtf, the
// date in words (when) and status. Of a time before the year 1 Markwhen reads
// years only. A line in brackets has the date in words where it is not the one
// that Markwhen reads.
//
// Some signs have a meaning in Markwhen wherever they stand. In titles and
// sentences they are followed by a word joiner (U+2060), which is not seen.
func Markwhen(tl *timeline.Timeline, o Options) []byte {
	r := newReader(tl, o)
	var b bytes.Buffer
	fmt.Fprintf(&b, "---\ntitle: %s\n", quoted(o.Title))
	if o.Description != "" {
		fmt.Fprintf(&b, "description: %s\n", quoted(o.Description))
	}
	b.WriteString("---\n")
	for i := range tl.Events {
		e := &tl.Events[i]
		when := markwhenDate(e.Date)
		fmt.Fprintf(&b, "\n%s: %s", when, unmarked(oneLine(e.Title)))
		for _, id := range e.Topics {
			b.WriteString(" #" + markwhenTag(id))
		}
		fmt.Fprintf(&b, "\nid: %s\nedtf: %s\nwhen: %s\nstatus: %s\n", quoted(e.ID), quoted(e.Date.String()), quoted(r.Describe(e.Date)), e.Status)
		if when != e.Date.String() || e.Status != timeline.Reported {
			fmt.Fprintf(&b, "(%s)\n", unmarked(r.words(e)))
		}
		for _, ref := range r.references(e) {
			// Each line begins with a sign with which nothing of Markwhen begins.
			if ref.sentence != "" {
				fmt.Fprintf(&b, "“%s”\n", unmarked(oneLine(ref.sentence)))
			}
			line := ref.name
			if credit := r.credit(ref); credit != "" {
				line += ", " + credit
			}
			fmt.Fprintf(&b, "— %s", unmarked(oneLine(line)))
			if ref.address != "" && ref.address != ref.name {
				b.WriteString(", " + ref.address)
			}
			b.WriteByte('\n')
		}
		if address := r.address(e); address != "" {
			b.WriteString("— " + address + "\n")
		}
	}
	return b.Bytes()
}

// quoted returns a text as a string of YAML, in which Markwhen must find no
// tag: it takes # and a letter for one even there.
func quoted(s string) string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(strings.ReplaceAll(oneLine(s), "#", "#"+joiner)); err != nil {
		return `""` // no string has an error
	}
	return strings.TrimSuffix(b.String(), "\n")
}

const joiner = "\u2060"

// markwhenSigns are those that Markwhen reads within a line: tags, ids and
// references to events, places and images, how much is done, boxes to tick.
var markwhenSigns = regexp.MustCompile(`[#!](\w)|\.(?:start|end)|\]\(|\d%|^\s*\[`)

// unmarked returns a text in which Markwhen finds only text.
func unmarked(s string) string {
	return markwhenSigns.ReplaceAllStringFunc(s, func(found string) string {
		if found[len(found)-1] == '[' {
			return found + joiner
		}
		return found[:1] + joiner + found[1:]
	})
}

var notTag = regexp.MustCompile(`\W+`)

// markwhenTag returns a topic's id as a tag, which has no hyphens and is not
// all digits.
func markwhenTag(id string) string {
	tag := notTag.ReplaceAllString(id, "_")
	if strings.Trim(tag, "0123456789") == "" {
		tag = "t" + tag
	}
	return tag
}

// markwhenDate returns a date as Markwhen reads it.
func markwhenDate(d edtf.Date) string {
	from, to := ends(d)
	first, last := from.Earliest(), to.Latest()
	firstYear, _, _ := first.Civil()
	lastYear, _, _ := last.Civil()
	if firstYear < 1 {
		text := markwhenYear(firstYear)
		if lastYear != firstYear {
			text += "–" + markwhenYear(lastYear)
		}
		return text
	}
	text, end := markwhenPoint(from, first), markwhenPoint(to, last)
	if text != end {
		text += "/" + end
	}
	return text
}

func markwhenYear(year int) string {
	if year < 1 {
		return fmt.Sprintf("%d BC", 1-year)
	}
	return fmt.Sprintf("%d AD", year)
}

// markwhenPoint returns a day as precise as the point is that it begins or
// ends.
func markwhenPoint(p edtf.Point, day edtf.Day) string {
	text := day.String()
	switch p.Precision {
	case edtf.DayP:
		return text
	case edtf.Month, edtf.Season:
		return text[:len("2022-01")]
	}
	return text[:len("2022")]
}
