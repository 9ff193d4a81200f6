package saved

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/prose"
)

// byline reads the lines between the title and the text, and the dateline that
// the text may begin with, for when and by whom it was written.
func (p *page) byline(body span, kept []bool, doc *prose.Document, lang string) (date dating, author Field) {
	var lines []string
	for i := max(0, body.title+1, body.start-12); i < body.start; i++ {
		l := p.lines[i]
		around := l.what == "" || l.what == "the page’s head and foot" || l.what == "about the author"
		if !around || kept[i] || len(l.text) > longLine {
			continue
		}
		lines = append(lines, l.text)
		if author.Value == "" {
			if s := bylineAuthor(l.text, lang); s != "" {
				author = Field{s, "the byline"}
			}
		}
	}
	for i := range doc.Blocks {
		if b := &doc.Blocks[i]; b.Kind == prose.Paragraph {
			lines = append(lines, b.Text)
			break
		}
	}
	if date = bylineDate(lines, lang); date.date.IsZero() {
		lines = nil
		for i := body.end + 1; i < min(body.end+9, len(p.lines)); i++ {
			if l := p.lines[i]; l.what == "" && len(l.text) <= longLine && publishedLine.MatchString(l.text) {
				lines = append(lines, l.text)
			}
		}
		date = bylineDate(lines, lang)
	}
	return date, author
}

// publishedLine is a line below a text that says when it was published.
var publishedLine = regexp.MustCompile(`(?i)^[^\pL\pN]*(?:first published|published|posted|date:|опубликован|дата публикации|e[’ʻ‘']lon qilin)`)

var labelColon = regexp.MustCompile(`^(\pL[\pL ]{2,30}):\s*(\d)`)

// bylineDate returns the day of publication that package extract finds in lines
// around a text.
func bylineDate(lines []string, lang string) dating {
	text := ""
	for _, l := range lines {
		// A number behind a colon can be a verse: "Acts: 14".
		text += labelColon.ReplaceAllString(l, "$1 $2") + "\n\n"
	}
	for _, part := range readText([]byte(text), 0, ".txt", lang).text.Articles {
		if !part.Published.IsZero() {
			from, _, _ := strings.Cut(part.From, ", line")
			return dating{date: part.Published, from: "the " + strings.TrimPrefix(from, "the ")}
		}
	}
	return dating{}
}

var (
	writtenBy  = regexp.MustCompile(`^[^\pL\pN]{0,3}(?i:by|written by|reported by|reporting by|story by|автор|авторы|текст|muallif)(?::\s*|\s+)([\p{L}][\p{L}\p{M}.'’ʻʼ\- ,&]*)`)
	authorEnds = regexp.MustCompile(`(?i)\s+(?:[|•·–—-]|on|published|updated|posted|for|in)(?:\s.*)?$|,\s*(?:staff|special|senior|editor|correspondent|reporter|associated)\b.*$`)
)

// bylineAuthor returns the author that a line such as "By A. Writer | 3 May"
// names, or "".
func bylineAuthor(line, lang string) string {
	m := writtenBy.FindStringSubmatch(line)
	if m == nil || len(line) > longLine {
		return ""
	}
	s := strings.Trim(authorEnds.ReplaceAllString(" "+m[1], ""), " ,&-")
	first, _ := utf8.DecodeRuneInString(s)
	if s == "" || unicode.IsLower(first) || len(s) > 80 || strings.Count(s, " ") > 7 || beginsWithTime(line[strings.Index(line, m[1]):], lang) {
		return ""
	}
	return s
}

// beginsWithTime reports whether a text begins with an expression of time: the
// "Monday" of "By Monday the roads were closed".
func beginsWithTime(text, lang string) bool {
	for _, a := range readText([]byte(text), 0, ".txt", lang).text.Articles {
		for i := range a.Sentences {
			s := &a.Sentences[i]
			if i > 0 || s.Start > 0 {
				return false
			}
			for _, r := range s.Readings {
				if r.Start == 0 {
					return true
				}
			}
		}
	}
	return false
}
