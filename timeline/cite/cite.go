// Package cite writes references to works: as text, as BibTeX and as CSL-JSON.
//
// They say what is known and no more. A date has the precision that is known;
// there is no day of access, as nothing says when anyone read a work; an
// author's name is kept as it is written, as nothing says which part of it is
// the family name, or whether it is a person's.
package cite

import (
	"strings"

	"solnoma/timeline/edtf"
)

// Work is what is cited: a text, or an entry of a timeline. All of it but the
// key may be empty.
type Work struct {
	// Key identifies the work among those that it is written with: letters,
	// digits, hyphens, underscores and colons.
	Key       string
	Title     string
	Author    string
	Publisher string
	Container string    // the title of the timeline that the entry is of
	Date      edtf.Date // of publication
	EventDate edtf.Date // of the event that the entry is about
	URL       string
	Archive   string // the address of an archived copy
	Language  string // BCP 47
}

// Words are the words of the language that references are written in.
type Words struct {
	Describe func(edtf.Date) string // a date in full
	Archived string                 // "Archived copy"
}

// Text returns a reference as a line of text.
func Text(w Work, words Words) string {
	var b strings.Builder
	if w.Author != "" {
		b.WriteString(w.Author + ": ")
	}
	parts := make([]string, 0, 4)
	add := func(s string) {
		if s != "" {
			parts = append(parts, s)
		}
	}
	if w.Title != "" {
		title := "“" + w.Title + "”"
		if !w.EventDate.IsZero() {
			title += " (" + words.Describe(w.EventDate) + ")"
		}
		add(title)
	}
	add(w.Container)
	add(w.Publisher)
	add(words.Describe(w.Date))
	b.WriteString(strings.Join(parts, ", "))
	if b.Len() > 0 {
		b.WriteString(".")
	}
	if w.URL != "" {
		b.WriteString(" " + w.URL)
	}
	if w.Archive != "" {
		b.WriteString(" (" + words.Archived + ": " + w.Archive + ")")
	}
	return plain(b.String())
}

// plain returns a text on one line, without control characters.
func plain(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, "\uFFFD"), func(r rune) bool {
		return r <= ' ' || r >= 0x7f && r <= 0x9f || r == '\u2028' || r == '\u2029'
	}), " ")
}

// historical returns a year as people count them, who have no year 0: -44 is
// 44 BC.
func historical(year int) int {
	if year <= 0 {
		return year - 1
	}
	return year
}
