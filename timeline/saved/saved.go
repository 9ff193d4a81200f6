// Package saved reads articles as people save them, from a browser as web
// pages or as plain text or Markdown, and makes sources of them: the text
// without the page around it, and front matter that says where it is from.
//
// It reads and writes no files. What an article says of itself is taken as it
// stands there, and each value comes with the place it was found in. What is
// not said stays empty, and what is doubtful is reported as a problem of the
// severity Warning, for a person to check.
package saved

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/content"
)

// Field is one thing that an article says of itself.
type Field struct {
	Value string // "" where it was not found
	// From says where it was found, in plain words: "JSON-LD datePublished",
	// "byline, line 3".
	From string
}

// Article is a saved article.
type Article struct {
	File string // as given to Read

	Title, Author, Publisher Field
	// Date is the day it was published, in EDTF, as the article itself writes
	// it: the day of a time stamp is not moved to another time zone. It may be
	// no more than a month or a year.
	Date     Field
	URL      Field // http or https
	Archive  Field // address of an archived copy
	Language Field // BCP 47

	// Ending is that of the source's file: ".md" or ".txt".
	Ending string
	// Text is the article, without front matter, in UTF-8.
	Text []byte
	// Words is the number of words in Text.
	Words int
	// Parts is the number of articles that Text holds: more than 1 for a digest.
	Parts int
	// LeftOut is what stood around the text, in order.
	LeftOut []Omission

	matter matter
}

// Omission is a piece of a saved file that is no part of its article.
type Omission struct {
	What string // "navigation", "share buttons", …
	Line int    // from 1, in a text; 0 in a web page
	Text string // white space folded
}

// Endings are those of the files that Read reads, in lower case.
var Endings = []string{".html", ".htm", ".xhtml", ".md", ".markdown", ".txt"}

// MaxFileSize is the size in bytes of the largest file that is read: that of
// the largest source. A larger one need not be read to its end.
const MaxFileSize = content.MaxFileSize

// Read reads a saved article. The ending of its name says what it is. Where it
// cannot be used, the article is nil and at least one of the problems is an
// Error; the other problems are Warnings: what to check. They are in order, and
// name the file as it is given.
func Read(name string, data []byte) (*Article, []timeline.Problem) {
	r := &reader{name: name}
	a := r.read(data)
	if a != nil {
		r.checkSource(a)
	}
	slices.SortStableFunc(r.problems, timeline.CompareProblems)
	for _, p := range r.problems {
		if p.Severity == timeline.Error {
			return nil, r.problems
		}
	}
	return a, r.problems
}

// reader reads one file.
type reader struct {
	name     string
	problems []timeline.Problem
}

func (r *reader) read(data []byte) *Article {
	ending := strings.ToLower(path.Ext(strings.ReplaceAll(r.name, `\`, "/")))
	switch {
	case !slices.Contains(Endings, ending):
		r.errorf("not-read", otherFormat(ending), "not read: its ending is %s", endingName(ending))
		return nil
	case len(data) > MaxFileSize:
		r.errorf("too-large", "save it without its pictures, as “Webpage, HTML only”, or split it",
			"is too large: the limit is %d MB", MaxFileSize/1_000_000)
		return nil
	}
	switch ending {
	case ".txt":
		return r.text(data, ".txt")
	case ".md", ".markdown":
		return r.text(data, ".md")
	}
	return r.page(data)
}

// checkSource sees that the site can read what the article becomes: front matter
// that a text came with may be odder than what is known of it.
func (r *reader) checkSource(a *Article) {
	_, problems := content.FrontMatter(r.name, a.Source())
	for _, p := range problems {
		if p.Severity == timeline.Error {
			r.errorf("front-matter", "write its front matter as plain lines, key: value", "its front matter cannot be taken over: %s", p.Message)
			return
		}
	}
}

func endingName(ending string) string {
	if ending == "" {
		return "missing"
	}
	return fmt.Sprintf("%q", ending)
}

// otherFormat says what to do with a file of another kind.
func otherFormat(ending string) string {
	switch ending {
	case ".mht", ".mhtml", ".webarchive":
		return "save the page again, as “Webpage, HTML only”"
	case ".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub":
		return "save its text as .txt or .md"
	case ".url", ".webloc", ".desktop":
		return "this is only a link: open it, and save the page"
	}
	return "saved articles are .html, .txt or .md"
}

// errorf reports why the file as a whole cannot be used.
func (r *reader) errorf(code, hint, format string, args ...any) {
	r.report(timeline.Error, 0, 0, code, hint, fmt.Sprintf(format, args...))
}

// checkf reports what a person should look at.
func (r *reader) checkf(code, hint, format string, args ...any) {
	r.report(timeline.Warning, 0, 0, code, hint, fmt.Sprintf(format, args...))
}

func (r *reader) report(s timeline.Severity, line, column int, code, hint, message string) {
	r.problems = append(r.problems, timeline.Problem{
		File: r.name, Line: line, Column: column, Code: code, Severity: s, Message: message, Hint: hint,
	})
}

// fold returns a text with each run of white space as one space, and without
// the characters that nobody sees and that keep words from being found: soft
// hyphens, zero-width spaces, controls.
func fold(s string) string {
	return strings.Join(strings.Fields(strings.Map(shown, s)), " ")
}

// shown drops a rune that shows nothing. Marks of direction stay: they order a
// text of Arabic and Latin letters, as does the zero-width joiner.
func shown(r rune) rune {
	switch {
	case r == '\u00AD', r == '\u200B', r == '\u2060', r == '\uFEFF':
		return -1
	case r < ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != '\v', r >= 0x7F && r < 0x85, r > 0x85 && r < 0xA0:
		return -1
	}
	return r
}

// firstWords returns the beginning of a text.
func firstWords(s string, most int) string {
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	cut := string(r[:most])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:.") + "…"
}
