package saved

import (
	"strings"
	"unicode"

	"solnoma/timeline/furniture"
	"solnoma/timeline/prose"
)

// span is where an article stands among the lines of its page.
type span struct{ title, start, end int }

// checkLeftOut reports long passages that were left out, but for such as are
// long by nature.
func (r *reader) checkLeftOut(a *Article) {
	const long, most = 200, 3 // bytes; passages that are quoted
	var passages []string
	for _, o := range a.LeftOut {
		switch o.What {
		case "comments", "cookie notice", "captions", "about the author", "the page’s head and foot", "newsletter":
			continue
		}
		if len(o.Text) > long {
			passages = append(passages, "“"+firstWords(o.Text, 60)+"”")
		}
	}
	if n := len(passages); n > 0 {
		list := strings.Join(passages[:min(n, most)], ", ")
		if n > most {
			list += ", …"
		}
		r.checkf("left-out", "what belongs to the article, add to the source", "long passages of the page were left out: %s", list)
	}
}

// otherText is what a line is that no rule knows.
const otherText = "other text of the page"

func whatOf(l line, i int, body span) string {
	if l.what != "" {
		return l.what
	}
	if what := furniture.Line(l.text); what != "" {
		return what
	}
	if i > body.title && i < body.start {
		return "lines under the title"
	}
	return otherText
}

// locate finds the lines of the page that are in its article.
func (p *page) locate(doc *prose.Document, title string) (body span, kept []bool) {
	kept = make([]bool, len(p.lines))
	var b strings.Builder
	whole := make(map[string]bool)
	for i := range doc.Blocks {
		text := plainWords(doc.Blocks[i].Text)
		whole[text] = true
		b.WriteString(" ")
		b.WriteString(text)
	}
	b.WriteString(" ")
	text := b.String()
	const most = 1 << 31 // steps
	search := len(p.lines)*len(text) < most
	body = span{title: -1, start: -1, end: -1}
	at := 0 // of text: most lines follow on the one before
	for i, l := range p.lines {
		words := plainWords(l.text)
		if l.what == "captions" || words == "" {
			continue
		}
		switch {
		case whole[words]:
			kept[i] = true
		case search:
			if n := strings.Index(text[at:], " "+words+" "); n >= 0 {
				kept[i], at = true, at+n
			} else {
				kept[i] = strings.Contains(text, " "+words+" ") || partly(text, words)
			}
		}
	}
	// A short line, such as a word of a menu, may stand in the text by chance.
	for i, l := range p.lines {
		if kept[i] && l.what == "" && (body.start < 0 && len(l.text) >= longText || body.start >= 0) {
			if body.start < 0 {
				body.start = i
			}
			if len(l.text) >= longText {
				body.end = i
			}
		}
	}
	if body.start < 0 {
		for i := range kept {
			if kept[i] && p.lines[i].what == "" {
				if body.start < 0 {
					body.start = i
				}
				body.end = i
			}
		}
	}
	for i := 0; i < body.start; i++ {
		l := p.lines[i]
		if l.head && l.what == "" || title != "" && strings.EqualFold(l.text, title) {
			body.title = i
		}
		kept[i] = kept[i] && body.title >= 0 && i > body.title && l.what == ""
	}
	for i := body.end + 1; i < len(kept); i++ {
		kept[i] = kept[i] && p.lines[i].what == ""
	}
	return body, kept
}

// plainWords returns a text as it is compared: without the marks that show
// nothing, which package prose leaves out.
func plainWords(s string) string {
	return fold(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) || r == ampersand {
			return -1
		}
		return r
	}, s))
}

// partly reports whether a long line is in the text but for some words: a
// button that stood in it.
func partly(text, words string) bool {
	const piece = 60
	if len(words) < 3*piece {
		return false
	}
	from, to := words[:piece], words[len(words)-piece:]
	return strings.Contains(text, from) || strings.Contains(text, to)
}
