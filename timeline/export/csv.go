package export

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"

	"solnoma/timeline"
)

// CSVColumns are the columns of the table, in their order. date is in EDTF;
// earliest and latest are the first and the last day that it can mean, and
// empty where it is open. The columns from source_title on are of the report
// that gave the event its date; reports is the number of all. Several topics
// or names are separated by "; ".
var CSVColumns = []string{
	"id", "date", "earliest", "latest", "status", "title", "topics", "names", "reports",
	"source_title", "publisher", "url", "file", "line", "sentence",
}

// CSV returns the events as a table for spreadsheets, one event a line
// (RFC 4180). It begins with a byte order mark, without which spreadsheets
// take UTF-8 for something else. A cell from the content that a spreadsheet
// would take for a formula begins with an apostrophe.
func CSV(tl *timeline.Timeline, o Options) ([]byte, error) {
	r := newReader(tl, o)
	var b bytes.Buffer
	b.WriteString("\uFEFF")
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	if err := w.Write(CSVColumns); err != nil {
		return nil, err
	}
	for i := range tl.Events {
		if err := w.Write(r.row(&tl.Events[i])); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

func (r *reader) row(e *timeline.Event) []string {
	var names []string
	for _, id := range e.Names {
		names = append(names, r.labelBy[id])
	}
	var earliest, latest string
	if e.Date.Start().Precision != 0 {
		earliest = e.Date.Earliest().String()
	}
	if e.Date.End().Precision != 0 {
		latest = e.Date.Latest().String()
	}
	ref := r.first(e)
	var publisher, address, file, line, sentence string
	if ref.source != nil {
		publisher, address = ref.source.Publisher, ref.source.URL
	} else {
		address = ref.address
	}
	if len(e.Mentions) > 0 {
		m := &e.Mentions[0]
		file, line, sentence = m.File, strconv.Itoa(m.Line), r.sentence(m)
	}
	return []string{
		e.ID, e.Date.String(), earliest, latest, string(e.Status),
		harmless(e.Title), harmless(strings.Join(r.topics(e), "; ")), harmless(strings.Join(names, "; ")), strconv.Itoa(len(e.Mentions)),
		harmless(ref.name), harmless(publisher), harmless(address), harmless(file), line, harmless(sentence),
	}
}

// harmless returns a cell that no spreadsheet takes for a formula, by the rules
// of OWASP for CSV injection; it also looks past spaces, which some programs
// leave out.
func harmless(cell string) string {
	cell = strings.ToValidUTF8(strings.ReplaceAll(cell, "\x00", ""), "\uFFFD")
	// A carriage return before a line break would be doubled, see encoding/csv.
	cell = strings.ReplaceAll(cell, "\r\n", "\n")
	if cell == "" {
		return ""
	}
	if strings.ContainsAny(cell[:1], "\t\r\n") || strings.IndexAny(strings.TrimLeft(cell, " \u00a0\t\r\n"), "=+-@") == 0 {
		return "'" + cell
	}
	// The wide forms of these signs, which some programs take for the same.
	for _, sign := range []string{"＝", "＋", "－", "＠"} {
		if strings.HasPrefix(cell, sign) {
			return "'" + cell
		}
	}
	return cell
}
