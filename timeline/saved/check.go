package saved

import (
	"strings"
	"unicode"

	"golang.org/x/text/language"
)

// date sets the date of publication, and reports what speaks against it.
func (r *reader) date(a *Article, published, modified []dating, unread []string) {
	if len(published) == 0 {
		switch {
		case len(unread) > 0:
			r.checkf("no-date", "add it to the front matter: date: …", "no date of publication that can be read; found %s", strings.Join(unread, "; "))
		default:
			r.checkf("no-date", "add it to the front matter: date: …", "no date of publication was found; “on Monday” cannot be dated without it")
		}
		return
	}
	best := choose(published)
	a.Date = Field{best.date.String(), best.from}
	var others []string
	for _, d := range published {
		if d.agrees(best) {
			continue
		}
		s := d.date.String() + " (" + d.from + ")"
		if d.sameMoment(best) {
			s += ", the same moment in another time zone"
		}
		others = append(others, s)
	}
	if len(others) > 0 {
		r.checkf("dates-differ", "see which day the page shows, and correct date: in the front matter", "its dates of publication differ: %s is taken from %s; found also %s",
			a.Date.Value, a.Date.From, strings.Join(unique(others), "; "))
	}
	if len(modified) > 0 {
		last := modified[0]
		for _, d := range modified {
			if d.date.Latest() > last.date.Latest() {
				last = d
			}
		}
		switch {
		case last.agrees(best):
		case last.date.Latest() < best.date.Earliest():
			r.checkf("dates-differ", "see which day the page shows, and correct date: in the front matter", "it was changed on %s (%s), before it was published on %s (%s)",
				last.date, last.from, a.Date.Value, a.Date.From)
		default:
			r.checkf("changed-later", "words like “today” in what was added count from that day", "it was changed after its publication, on %s (%s)", last.date, last.from)
		}
	}
}

// checkArticle reports what is missing or odd about an article of any kind.
func (r *reader) checkArticle(a *Article, got *reading) {
	const short = 250 // characters
	if a.Title.Value == "" {
		r.checkf("no-title", "add it to the front matter: title: …", "no title was found")
	}
	if a.URL.Value == "" {
		r.checkf("no-url", "add it to the front matter: url: https://…", "no address was found, so a reader cannot follow it to its source")
	}
	if got.characters() < short {
		r.checkf("short-text", "compare it with what the browser shows", "the text is very short (%d words)", a.Words)
	}
	script, name := scriptOf(a.Text)
	switch tag, err := language.Parse(a.Language.Value); {
	case script == "":
	case a.Language.Value == "" && script != "Latn":
		r.checkf("no-language", "add it to the front matter: language: …", "no language was found, and the text is in %s letters", name)
	case err == nil && a.Language.Value != "":
		if s, c := tag.Script(); c >= language.High && s.String() != script {
			r.checkf("language", "correct language: in the front matter", "its language is given as %q (%s), and the text is in %s letters", a.Language.Value, a.Language.From, name)
		}
	}
}

// scriptOf returns the script of most letters of a text, of the few that are
// told apart, by its code of ISO 15924 and by its name.
func scriptOf(text []byte) (code, name string) {
	var latin, cyrillic, arabic, all int
	for _, r := range string(text) {
		if !unicode.IsLetter(r) {
			continue
		}
		all++
		switch {
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.Is(unicode.Cyrillic, r):
			cyrillic++
		case unicode.Is(unicode.Arabic, r):
			arabic++
		}
	}
	switch {
	case all < 50:
	case 2*latin > all:
		return "Latn", "Latin"
	case 2*cyrillic > all:
		return "Cyrl", "Cyrillic"
	case 2*arabic > all:
		return "Arab", "Arabic"
	}
	return "", ""
}
