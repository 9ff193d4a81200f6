package export

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
)

// AtomEntries is the largest number of entries in the feed.
const AtomEntries = 50

type (
	atomFeed struct {
		XMLName  xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
		Language string      `xml:"xml:lang,attr,omitempty"`
		Title    string      `xml:"title"`
		Subtitle string      `xml:"subtitle,omitempty"`
		ID       string      `xml:"id"`
		Updated  string      `xml:"updated"`
		Links    []atomLink  `xml:"link"`
		Author   string      `xml:"author>name"`
		Entries  []atomEntry `xml:"entry"`
	}
	atomLink struct {
		Rel  string `xml:"rel,attr"`
		Type string `xml:"type,attr"`
		Href string `xml:"href,attr"`
	}
	atomEntry struct {
		Title      string         `xml:"title"`
		ID         string         `xml:"id"`
		Updated    string         `xml:"updated"`
		Link       atomLink       `xml:"link"`
		Categories []atomCategory `xml:"category"`
		Content    atomContent    `xml:"content"`
	}
	atomCategory struct {
		Term  string `xml:"term,attr"`
		Label string `xml:"label,attr"`
	}
	atomContent struct {
		Type string `xml:"type,attr"`
		Text string `xml:",chardata"`
	}
)

// Atom returns a feed of the newest events (RFC 4287), and the number of those
// that cannot be in one, as no source of theirs says when it was published. It
// is made for a site of which the address is known; entries are identified by
// the addresses of their pages.
//
// There is no clock: an event counts as updated when the newest source that
// reports it was published, of which a day is known at best. A feed cannot
// say less than a second, so that it is the first moment in UTC of what is
// known.
func Atom(tl *timeline.Timeline, o Options) (data []byte, leftOut int, err error) {
	r := newReader(tl, o)
	type dated struct {
		*timeline.Event
		day edtf.Day
	}
	var events []dated
	for i := range tl.Events {
		e := &tl.Events[i]
		// An instant of RFC 3339 has a year of four digits.
		if day, ok := r.newest(e); ok && day >= edtf.NewDay(0, 1, 1) {
			events = append(events, dated{e, day})
		} else {
			leftOut++
		}
	}
	slices.SortStableFunc(events, func(a, b dated) int {
		return cmp.Or(cmp.Compare(b.day, a.day), timeline.Compare(*b.Event, *a.Event))
	})
	events = events[:min(len(events), AtomEntries)]

	feed := atomFeed{
		Language: o.Language,
		Title:    oneLine(o.Title),
		Subtitle: oneLine(o.Description),
		ID:       o.BaseURL,
		Updated:  instant(0),
		Links: []atomLink{
			{"self", "application/atom+xml", o.BaseURL + AtomName},
			{"alternate", "text/html", o.BaseURL},
		},
		Author: oneLine(o.Title),
	}
	if len(events) > 0 {
		feed.Updated = instant(events[0].day)
	}
	for _, e := range events {
		entry := atomEntry{
			Title:   oneLine(e.Title),
			ID:      r.address(e.Event),
			Updated: instant(e.day),
			Link:    atomLink{"alternate", "text/html", r.address(e.Event)},
			Content: atomContent{"html", strings.ToValidUTF8(r.body(e.Event), "\uFFFD")},
		}
		for _, id := range e.Topics {
			entry.Categories = append(entry.Categories, atomCategory{id, oneLine(r.Topic(id))})
		}
		feed.Entries = append(feed.Entries, entry)
	}
	data, err = marshalXML(feed)
	return data, leftOut, err
}

// instant returns the first moment of a day in UTC, as RFC 3339 has it.
func instant(d edtf.Day) string { return d.String() + "T00:00:00Z" }

func marshalXML(v any) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(xml.Header)
	enc := xml.NewEncoder(&b)
	enc.Indent("", " ")
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	b.WriteByte('\n')
	return b.Bytes(), nil
}
