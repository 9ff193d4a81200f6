package site

import (
	"bytes"
	_ "embed"
	"encoding/json"

	"solnoma/timeline"
)

// schema is the JSON Schema of timeline.json, published next to it.
//
//go:embed timeline.schema.json
var schema []byte

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

// export returns timeline.json. Its events are in the order of the timeline,
// and a sentence of a source that may only be cited is left out of it.
func (m *model) export() ([]byte, error) {
	x := exported{
		Version:  1,
		Title:    m.config.Title,
		Events:   []exportedEvent{},
		Names:    []exportedName{},
		Sources:  []exportedSource{},
		Undated:  []exportedPassage{},
		Problems: []exportedProblem{},
	}
	for _, e := range m.tl.Events {
		event := exportedEvent{
			ID: e.ID, Date: e.Date.String(),
			Earliest: e.Date.Earliest().String(), Latest: e.Date.Latest().String(),
			Title: e.Title, Status: string(e.Status),
			Topics: list(e.Topics), Names: list(e.Names), Mentions: []exportedMention{}, Merged: list(e.Merged),
		}
		for _, r := range e.Mentions {
			event.Mentions = append(event.Mentions, m.exportMention(r))
		}
		if e.Written != nil {
			event.Written = &exportedWritten{File: e.Written.File, Cites: list(e.Written.Cites)}
		}
		x.Events = append(x.Events, event)
	}
	for _, n := range m.tl.Names {
		x.Names = append(x.Names, exportedName{
			ID: n.ID, Kind: string(n.Kind), Label: n.Label, Variants: list(n.Variants), Why: list(n.Why), Events: n.Events,
		})
	}
	for _, s := range m.tl.Sources {
		x.Sources = append(x.Sources, exportedSource{
			Slug: s.Slug, File: s.File, Title: s.Title, Publisher: s.Publisher, Author: s.Author,
			Date: s.Date.String(), URL: s.URL, Events: s.Events,
		})
	}
	for _, p := range m.tl.Undated {
		x.Undated = append(x.Undated, exportedPassage{
			File: p.File, Line: p.Line, Start: p.Start, End: p.End, Text: p.Text, Why: list(p.Why),
		})
	}
	for _, p := range m.tl.Problems {
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

func (m *model) exportMention(r timeline.Mention) exportedMention {
	text := r.Sentence.Text
	if s := m.sourceBy[r.Source]; s != nil && s.Show == timeline.Cite {
		text = ""
	}
	clause := r.Clause
	if clause == (timeline.Stretch{}) {
		clause = timeline.Stretch{Start: r.Sentence.Start, End: r.Sentence.End}
	}
	return exportedMention{
		Source: r.Source, File: r.File, Start: r.Start, End: r.End, Line: r.Line, Text: r.Text,
		Sentence: exportedSentence{Start: r.Sentence.Start, End: r.Sentence.End, Text: text},
		Clause:   exportedStretch{Start: clause.Start, End: clause.End},
		Date:     r.Date.String(), Basis: string(r.Basis), Why: list(r.Why), Problems: list(r.Problems),
	}
}

// list returns a list that is not null in JSON.
func list(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}
