package cite

import (
	"bytes"
	"encoding/json"
	"regexp"

	"solnoma/timeline/edtf"
)

// The members of CSL-JSON that we write, in the order of its schema
// (https://github.com/citation-style-language/schema, csl-data.json 1.0.2).
type (
	cslItem struct {
		Type      string     `json:"type"`
		ID        string     `json:"id"`
		Language  string     `json:"language,omitempty"`
		Author    []cslName  `json:"author,omitempty"`
		EventDate *cslDate   `json:"event-date,omitempty"`
		Issued    *cslDate   `json:"issued,omitempty"`
		Container string     `json:"container-title,omitempty"`
		Publisher string     `json:"publisher,omitempty"`
		Title     string     `json:"title,omitempty"`
		URL       string     `json:"URL,omitempty"`
		Custom    *cslCustom `json:"custom,omitempty"`
	}
	cslName struct {
		Literal string `json:"literal"`
	}
	// cslDate has either parts or, where these cannot state it, words.
	cslDate struct {
		Parts   [][]int `json:"date-parts,omitempty"`
		Season  int     `json:"season,omitempty"` // 1 to 4, from spring
		Circa   bool    `json:"circa,omitempty"`
		Literal string  `json:"literal,omitempty"`
	}
	// cslCustom is what CSL has no member for.
	cslCustom struct {
		Issued    string `json:"issued-edtf,omitempty"`
		EventDate string `json:"event-date-edtf,omitempty"`
		Archive   string `json:"archived-copy,omitempty"`
	}
)

// CSL returns works as CSL-JSON, which Zotero and other reference managers
// read: entries of a timeline as "entry", texts that are on the web as
// "webpage", others as "document".
//
// Dates are in parts as far as these can state them: a year, month, day or
// season, an interval of these, and about when ("circa"). Any other is in
// words, as an uncertain one is, which CSL cannot tell from an approximate
// one. All of them are also in custom, as EDTF.
func CSL(works []Work, words Words) ([]byte, error) {
	items := make([]cslItem, 0, len(works))
	for _, w := range works {
		x := cslItem{
			Type: "document", ID: w.Key, Language: w.Language,
			EventDate: cslDateOf(w.EventDate, words), Issued: cslDateOf(w.Date, words),
			Container: plain(w.Container), Publisher: plain(w.Publisher), Title: plain(w.Title), URL: plain(w.URL),
		}
		switch {
		case w.Container != "":
			x.Type = "entry"
		case w.URL != "":
			x.Type = "webpage"
		}
		if w.Author != "" {
			x.Author = []cslName{{plain(w.Author)}}
		}
		if c := (cslCustom{w.Date.String(), w.EventDate.String(), plain(w.Archive)}); c != (cslCustom{}) {
			x.Custom = &c
		}
		items = append(items, x)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(items); err != nil {
		return nil, err
	}
	// The parts of a date on one line; no string has a line break in it.
	return dateParts.ReplaceAllFunc(b.Bytes(), func(parts []byte) []byte {
		return bytes.Join(bytes.Fields(parts), nil)
	}), nil
}

var dateParts = regexp.MustCompile(`\[\n\s*\[[\s\d,\[\]-]*\n\s*\]\n\s*\]`)

func cslDateOf(d edtf.Date, words Words) *cslDate {
	if d.IsZero() {
		return nil
	}
	from, to := d.Start(), d.End()
	inParts := from.Qualifier == to.Qualifier && from.Qualifier&edtf.Uncertain == 0 &&
		cslParts(from) != nil && cslParts(to) != nil &&
		!(d.IsInterval() && (from.Precision == edtf.Season || to.Precision == edtf.Season))
	if !inParts {
		return &cslDate{Literal: words.Describe(d)}
	}
	x := &cslDate{Parts: [][]int{cslParts(from)}, Circa: from.Qualifier == edtf.Approx}
	if from.Precision == edtf.Season {
		x.Season = from.Season - 20
	}
	if d.IsInterval() {
		x.Parts = append(x.Parts, cslParts(to))
	}
	return x
}

// cslParts returns the year, month and day of a point as far as they are
// known; nil where it is longer than a year. CSL has no year 0.
func cslParts(p edtf.Point) []int {
	switch p.Precision {
	case edtf.DayP:
		return []int{historical(p.Year), p.Month, p.Day}
	case edtf.Month:
		return []int{historical(p.Year), p.Month}
	case edtf.Year, edtf.Season:
		return []int{historical(p.Year)}
	}
	return nil
}
