package export

import (
	"bytes"
	"encoding/json"
	"html"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
)

type (
	timelineJS struct {
		Scale  string            `json:"scale"`
		Title  timelineJSTitle   `json:"title"`
		Events []timelineJSEvent `json:"events"`
	}
	timelineJSTitle struct {
		ID   string         `json:"unique_id"`
		Text timelineJSText `json:"text"`
	}
	timelineJSEvent struct {
		ID      string          `json:"unique_id"`
		Start   timelineJSDate  `json:"start_date"`
		End     *timelineJSDate `json:"end_date,omitempty"`
		Display string          `json:"display_date"`
		Group   string          `json:"group,omitempty"`
		Text    timelineJSText  `json:"text"`
	}
	timelineJSDate struct {
		Year  int `json:"year"`
		Month int `json:"month,omitempty"`
		Day   int `json:"day,omitempty"`
	}
	timelineJSText struct {
		Headline string `json:"headline"`
		Text     string `json:"text"`
	}
)

// TimelineJS returns the events for TimelineJS 3
// (https://timeline.knightlab.com/docs/json-format.html). Dates have the year,
// month and day as far as they are known; a season, decade or century spans
// its months or years; a date that is open has the end that is known. What is
// displayed is the date in words.
//
// TimelineJS reads HTML in every text, so all of it is escaped. It shows the
// year -44 as 44 BCE, and has no year 0.
func TimelineJS(tl *timeline.Timeline, o Options) ([]byte, error) {
	r := newReader(tl, o)
	x := timelineJS{
		Scale: "human",
		// With a sign that no event's id has: events of the same id are renamed.
		Title:  timelineJSTitle{"timeline.", timelineJSText{html.EscapeString(oneLine(o.Title)), paragraph(o.Description)}},
		Events: []timelineJSEvent{},
	}
	for i := range tl.Events {
		e := &tl.Events[i]
		from, to := ends(e.Date)
		item := timelineJSEvent{
			ID:      e.ID,
			Start:   timelineJSPoint(from, from.Earliest()),
			Display: html.EscapeString(r.Describe(e.Date)),
			Text:    timelineJSText{html.EscapeString(oneLine(e.Title)), r.body(e)},
		}
		if end := timelineJSPoint(to, to.Latest()); end != item.Start {
			item.End = &end
		}
		if topics := r.topics(e); len(topics) > 0 {
			item.Group = html.EscapeString(oneLine(topics[0]))
		}
		x.Events = append(x.Events, item)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(x); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// timelineJSPoint returns a point, or of one that is longer than a year or no
// whole number of them the year and month in which the given day is.
func timelineJSPoint(p edtf.Point, day edtf.Day) timelineJSDate {
	year, month, _ := day.Civil()
	d := timelineJSDate{Year: year}
	switch p.Precision {
	case edtf.DayP:
		d = timelineJSDate{p.Year, p.Month, p.Day}
	case edtf.Month, edtf.Season:
		d.Month = month
	}
	if d.Year <= 0 {
		d.Year--
	}
	return d
}

func paragraph(text string) string {
	if text == "" {
		return ""
	}
	return "<p>" + html.EscapeString(oneLine(text)) + "</p>"
}
