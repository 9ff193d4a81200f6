package export

import (
	"bytes"
	_ "embed"
	"encoding/json"

	"solnoma/timeline"
)

// TimelineSchema is the JSON Schema of timeline.json, published next to it.
//
//go:embed timeline.schema.json
var TimelineSchema []byte

// The types of timeline.json, in the order of its members. What they mean is
// said in timeline.schema.json.
type (
	exported struct {
		Version  int               `json:"version"`
		Title    string            `json:"title"`
		Events   []exportedEvent   `json:"events"`
		Names    []exportedName    `json:"names"`
		Sources  []exportedSource  `json:"sources"`
		Undated  []exportedPassage `json:"undated"`
		Problems []exportedProblem `json:"problems"`
	}
	exportedEvent struct {
		ID       string            `json:"id"`
		Date     string            `json:"date"`
		Earliest string            `json:"earliest"`
		Latest   string            `json:"latest"`
		Title    string            `json:"title"`
		Status   string            `json:"status"`
		Topics   []string          `json:"topics"`
		Names    []string          `json:"names"`
		Mentions []exportedMention `json:"mentions"`
		Merged   []string          `json:"merged"`
		Written  *exportedWritten  `json:"written,omitempty"`
	}
	exportedMention struct {
		Source   string           `json:"source"`
		File     string           `json:"file"`
		Start    int              `json:"start"`
		End      int              `json:"end"`
		Line     int              `json:"line"`
		Text     string           `json:"text"`
		Sentence exportedSentence `json:"sentence"`
		Clause   exportedStretch  `json:"clause"`
		Date     string           `json:"date"`
		Basis    string           `json:"basis"`
		Why      []string         `json:"why"`
		Problems []string         `json:"problems"`
	}
	exportedSentence struct {
		Start int    `json:"start"`
		End   int    `json:"end"`
		Text  string `json:"text"`
	}
	exportedStretch struct {
		Start int `json:"start"`
		End   int `json:"end"`
	}
	exportedWritten struct {
		File  string   `json:"file"`
		Cites []string `json:"cites"`
	}
	exportedName struct {
		ID       string   `json:"id"`
		Kind     string   `json:"kind"`
		Label    string   `json:"label"`
		Variants []string `json:"variants"`
		Why      []string `json:"why"`
		Events   int      `json:"events"`
	}
	exportedSource struct {
		Slug      string `json:"slug"`
		File      string `json:"file"`
		Title     string `json:"title"`
		Publisher string `json:"publisher"`
		Author    string `json:"author"`
		Date      string `json:"date"`
		URL       string `json:"url"`
		Events    int    `json:"events"`
	}
	exportedPassage struct {
		File  string   `json:"file"`
		Line  int      `json:"line"`
		Start int      `json:"start"`
		End   int      `json:"end"`
		Text  string   `json:"text"`
		Why   []string `json:"why"`
	}
	exportedProblem struct {
		File     string `json:"file"`
		Line     int    `json:"line"`
		Column   int    `json:"column"`
		Code     string `json:"code"`
		Severity string `json:"severity"`
		Message  string `json:"message"`
		Hint     string `json:"hint"`
		Fix      string `json:"fix"`
	}
)

// JSON returns timeline.json, which TimelineSchema describes. Its events are in
// the order of the timeline, and a sentence of a source that may only be cited
// is left out of it.
func JSON(tl *timeline.Timeline, o Options) ([]byte, error) {
	r := newReader(tl, o)
	x := exported{
		Version:  1,
		Title:    o.Title,
		Events:   []exportedEvent{},
		Names:    []exportedName{},
		Sources:  []exportedSource{},
		Undated:  []exportedPassage{},
		Problems: []exportedProblem{},
	}
	for _, e := range tl.Events {
		event := exportedEvent{
			ID: e.ID, Date: e.Date.String(),
			Earliest: e.Date.Earliest().String(), Latest: e.Date.Latest().String(),
			Title: e.Title, Status: string(e.Status),
			Topics: list(e.Topics), Names: list(e.Names), Mentions: []exportedMention{}, Merged: list(e.Merged),
		}
		for i := range e.Mentions {
			event.Mentions = append(event.Mentions, r.exportMention(&e.Mentions[i]))
		}
		if e.Written != nil {
			event.Written = &exportedWritten{File: e.Written.File, Cites: list(e.Written.Cites)}
		}
		x.Events = append(x.Events, event)
	}
	for _, n := range tl.Names {
		x.Names = append(x.Names, exportedName{
			ID: n.ID, Kind: string(n.Kind), Label: n.Label, Variants: list(n.Variants), Why: list(n.Why), Events: n.Events,
		})
	}
	for _, s := range tl.Sources {
		x.Sources = append(x.Sources, exportedSource{
			Slug: s.Slug, File: s.File, Title: s.Title, Publisher: s.Publisher, Author: s.Author,
			Date: s.Date.String(), URL: s.URL, Events: s.Events,
		})
	}
	for _, p := range tl.Undated {
		x.Undated = append(x.Undated, exportedPassage{
			File: p.File, Line: p.Line, Start: p.Start, End: p.End, Text: p.Text, Why: list(p.Why),
		})
	}
	for _, p := range tl.Problems {
		x.Problems = append(x.Problems, exportedProblem{
			File: p.File, Line: p.Line, Column: p.Column, Code: p.Code,
			Severity: string(p.Severity), Message: p.Message, Hint: p.Hint, Fix: p.Fix,
		})
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(x); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func (r *reader) exportMention(m *timeline.Mention) exportedMention {
	clause := m.Clause
	if clause == (timeline.Stretch{}) {
		clause = timeline.Stretch{Start: m.Sentence.Start, End: m.Sentence.End}
	}
	return exportedMention{
		Source: m.Source, File: m.File, Start: m.Start, End: m.End, Line: m.Line, Text: m.Text,
		Sentence: exportedSentence{Start: m.Sentence.Start, End: m.Sentence.End, Text: r.sentence(m)},
		Clause:   exportedStretch{Start: clause.Start, End: clause.End},
		Date:     m.Date.String(), Basis: string(m.Basis), Why: list(m.Why), Problems: list(m.Problems),
	}
}

// list returns a list that is not null in JSON.
func list(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}
