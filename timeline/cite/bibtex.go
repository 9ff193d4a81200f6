package cite

import (
	"cmp"
	"strconv"
	"strings"

	"solnoma/timeline/edtf"
)

// BibTeX returns works as a BibTeX database in UTF-8, each as @misc. A date of
// a year, month or day that is certain is in year, month and day; any other is
// in year, in words. The date of an event is in note, in words.
//
// BibLaTeX's date and eventdate, which are EDTF, are written for such days,
// months and years and the intervals between them only: of a decade other
// readers make its first year, and they do not know of others at all.
func BibTeX(works []Work, words Words) []byte {
	var b []byte
	for i, w := range works {
		if i > 0 {
			b = append(b, '\n')
		}
		b = append(b, "@misc{"+w.Key...)
		field := func(name, value string) {
			if value != "" {
				b = append(b, ",\n  "+name+" = "+value...)
			}
		}
		text := func(name, value string) {
			if value = plain(value); value != "" {
				field(name, "{"+bibtexText(value)+"}")
			}
		}
		// Of braces within braces BibTeX leaves the capitals as they are, and
		// reads no list of names.
		kept := func(name, value string) {
			if value = plain(value); value != "" {
				field(name, "{{"+bibtexText(value)+"}}")
			}
		}
		kept("author", w.Author)
		kept("title", w.Title)
		text("howpublished", cmp.Or(w.Container, w.Publisher)) // the one of these that BibTeX prints
		text("publisher", w.Publisher)
		if p := w.Date.Start(); simple(w.Date) {
			field("year", "{"+strconv.Itoa(p.Year)+"}")
			if p.Month > 0 {
				field("month", months[p.Month-1])
			}
			if p.Day > 0 {
				field("day", "{"+strconv.Itoa(p.Day)+"}")
			}
		} else if !w.Date.IsZero() {
			text("year", words.Describe(w.Date))
			if common(w.Date) {
				field("date", "{"+w.Date.String()+"}")
			}
		}
		if !w.EventDate.IsZero() {
			if common(w.EventDate) {
				field("eventdate", "{"+w.EventDate.String()+"}")
			}
			text("note", words.Describe(w.EventDate))
		}
		if w.URL != "" {
			field("url", "{"+bibtexAddress(w.URL)+"}")
		}
		if w.Archive != "" {
			field("archiveurl", "{"+bibtexAddress(w.Archive)+"}")
		}
		text("langid", languages[primary(w.Language)])
		b = append(b, "\n}\n"...)
	}
	return b
}

// months are BibTeX's own macros, which each style has in its language.
var months = [...]string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}

// languages are the names that BibLaTeX has for languages, of which it knows
// nothing by their codes.
var languages = map[string]string{
	"ar": "arabic", "de": "german", "en": "english", "es": "spanish", "fa": "persian", "fr": "french",
	"it": "italian", "pl": "polish", "pt": "portuguese", "ru": "russian", "tr": "turkish", "uk": "ukrainian",
}

func primary(tag string) string {
	tag, _, _ = strings.Cut(strings.ToLower(tag), "-")
	return tag
}

// simple reports whether a date is a year of ours, a month or a day, and certain.
func simple(d edtf.Date) bool { return common(d) && !d.IsInterval() }

// common reports whether a date is simple, or an interval of which both ends are.
func common(d edtf.Date) bool {
	for _, p := range []edtf.Point{d.Start(), d.End()} {
		if p.Qualifier != edtf.Certain || p.Year <= 0 ||
			p.Precision != edtf.Year && p.Precision != edtf.Month && p.Precision != edtf.DayP {
			return false
		}
	}
	return true
}

var bibtexSigns = strings.NewReplacer(
	`\`, `\textbackslash{}`, `{`, `\{`, `}`, `\}`, `~`, `\textasciitilde{}`, `^`, `\textasciicircum{}`,
	`&`, `\&`, `%`, `\%`, `$`, `\$`, `#`, `\#`, `_`, `\_`,
)

// bibtexText escapes what TeX reads as more than a letter. Braces need to come
// in pairs in a field even where they are escaped.
func bibtexText(s string) string {
	if strings.Count(s, "{") != strings.Count(s, "}") || unpaired(s) {
		s = strings.NewReplacer("{", "(", "}", ")").Replace(s)
	}
	return bibtexSigns.Replace(s)
}

// unpaired reports whether a brace is closed before it is opened.
func unpaired(s string) bool {
	depth := 0
	for _, r := range s {
		switch r {
		case '{':
			depth++
		case '}':
			depth--
		}
		if depth < 0 {
			return true
		}
	}
	return false
}

// bibtexAddress returns an address for a field that TeX takes as it stands, but
// for braces and backslashes.
func bibtexAddress(s string) string {
	return strings.NewReplacer("{", "%7B", "}", "%7D", `\`, "%5C").Replace(plain(s))
}
