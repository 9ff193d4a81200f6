package saved

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	"solnoma/timeline/prose"
)

// page reads a saved web page.
func (r *reader) page(data []byte) *Article {
	decoded, ok := r.decodePage(data)
	if !ok {
		return nil
	}
	p, err := readPage(decoded)
	if err != nil {
		r.errorf("unreadable", "select the text in the browser and save it as .txt", "cannot be read as a web page: %v", err)
		return nil
	}
	d := readLinkedData(p.scripts, p.isPage)
	a := &Article{File: r.name, Ending: ".md"}
	a.URL, a.Archive = p.address(d)
	a.Publisher = p.publisher(d)
	a.Title = p.headline(d, a.Publisher.Value)
	a.Language = p.language(d)

	text, err := p.article(a.URL.Value, func(what string) bool { return true })
	if err == nil && len(text) < p.prose[p.doc]/5 {
		// A part of the page that is called otherwise holds the article.
		if again, e := readPage(decoded); e == nil {
			if longer, e := again.article(a.URL.Value, func(what string) bool { return what == "comments" || what == "cookie notice" }); e == nil && len(longer) > 2*len(text) {
				text = longer
			}
		}
	}
	if err != nil {
		r.errorf("unreadable", "select the text in the browser and save it as .txt", "its text cannot be taken out of the page: %v", err)
		return nil
	}
	text, fromData := d.longer(text)
	text = linesOfLead(text)
	got := readText(text, 0, a.Ending, a.Language.Value)
	gone := got.furnitureBlocks()
	p.lead(got, gone, a.Title.Value, d)
	text, _ = got.without(gone)
	a.Text = tidy(text)
	if len(a.Text) == 0 {
		r.errorf("no-article", "if the browser shows a text, select it there and save it as .txt", "no text was found in the page")
		return nil
	}
	got = readText(a.Text, 0, a.Ending, a.Language.Value)
	a.Words, a.Parts = got.words(), got.parts()

	body, kept := p.locate(got.source.Doc, a.Title.Value)
	for i, l := range p.lines {
		if !kept[i] && !strings.EqualFold(l.text, a.Title.Value) {
			a.LeftOut = append(a.LeftOut, Omission{What: whatOf(l, i, body), Text: l.text})
		}
	}
	byline, author := p.byline(body, kept, got.source.Doc, a.Language.Value)
	a.Author = p.author(d, author)
	published, modified, unread := p.dates(d, a.URL.Value, body, byline)
	r.date(a, published, modified, unread)

	r.checkArticle(a, got)
	switch {
	case fromData:
		r.checkf("text-from-data", "compare it with what the browser shows", "the page shows its text only in a browser; the text is from its JSON-LD articleBody")
	case notFree(d.article):
		r.checkf("not-free", "compare the end of the text with what you can read", "the page says that it is not free to read: the text may be cut off")
	}
	if d.broken > 0 && d.article == nil {
		r.checkf("bad-json-ld", "see that title, author and date are right", "its JSON-LD is broken, and was not used")
	}
	if d.several > 1 {
		r.checkf("several-articles", "see that title, author and date are this article’s", "its JSON-LD describes %d articles, and none of them as this page; it was not used", d.several)
	}
	if p.articles > 1 {
		r.checkf("several-articles", "put each that is kept into a file of its own, with its title and date", "the page holds %d articles, and is kept as one source: its title and date are those of the page or of the first", p.articles)
	}
	r.checkLeftOut(a)
	return a
}

// isPage reports whether what JSON-LD describes is the page itself, by its
// address or headline.
func (p *page) isPage(addresses []string, headline string) bool {
	for _, known := range append([]string{p.canonical, p.savedFrom}, p.metas["og:url"]...) {
		for _, a := range addresses {
			if SameAddress(a, known) && !isFront(known) {
				return true
			}
		}
	}
	headline = plainText(headline)
	if headline == "" {
		return false
	}
	if strings.EqualFold(headline, p.title) {
		return true
	}
	for _, known := range append(p.heads(), p.metas["og:title"]...) {
		if strings.EqualFold(headline, fold(known)) {
			return true
		}
	}
	return false
}

// article returns the text of the page's article as Markdown, without the kinds
// of furniture that gone names; nothing where there is none. The tree is changed.
func (p *page) article(address string, gone func(what string) bool) (text []byte, err error) {
	defer func() {
		if e := recover(); e != nil { // of a library, on a page that nobody thought of
			text, err = nil, fmt.Errorf("%v", e)
		}
	}()
	remove(p.doc, func(n *html.Node) bool {
		what := attr(n, furnitureKey)
		return what != "" && gone(what) || hidden(n)
	})
	base, err := url.Parse(address)
	if err != nil || address == "" {
		base = &url.URL{Scheme: "https", Host: "page.invalid", Path: "/"}
	}
	parser := readability.NewParser()
	parser.DisableJSONLD = true
	found, err := parser.ParseAndMutate(p.doc, base)
	if err != nil || found.Node == nil {
		return nil, err
	}
	top := &html.Node{Type: html.ElementNode, Data: "div"}
	if found.Node.Parent != nil {
		found.Node.Parent.RemoveChild(found.Node)
	}
	top.AppendChild(found.Node)
	return toMarkdown(top)
}

// longer returns the article's text from the page's data, where that is much
// longer than the text that the page shows without its scripts.
func (d *linkedData) longer(text []byte) (longer []byte, fromData bool) {
	const few = 400 // bytes
	body := textOfData(d.article["articleBody"])
	if len(text) > few || len(body) < 2*len(text) || len(body) < few/2 {
		return text, false
	}
	top := &html.Node{Type: html.ElementNode, Data: "div"}
	for part := range strings.SplitSeq(body, "\n") {
		if part = fold(part); part != "" {
			p := &html.Node{Type: html.ElementNode, Data: "p"}
			p.AppendChild(&html.Node{Type: html.TextNode, Data: part})
			top.AppendChild(p)
		}
	}
	longer, err := toMarkdown(top)
	if err != nil || len(longer) == 0 {
		return text, false
	}
	return longer, true
}

var dataTag = regexp.MustCompile(`(?i)</?(?:p|div|br|h[1-6]|li)(?:\s[^<>]*)?/?>`)

// textOfData returns a text of several paragraphs that may hold HTML.
func textOfData(v any) string {
	s := dataTag.ReplaceAllString(html.UnescapeString(text(v)), "\n")
	return html.UnescapeString(inlineTag.ReplaceAllString(s, ""))
}

// notFree reports whether an article says that it is not free to read.
func notFree(article object) bool {
	switch v := article["isAccessibleForFree"].(type) {
	case bool:
		return !v
	case string:
		return strings.EqualFold(v, "false")
	}
	return false
}

var lineBreak = regexp.MustCompile(`(?: {2}|\\\\)\n`)

// linesOfLead makes a paragraph of each line above the first paragraph of prose,
// where pages part title, author and date by line breaks.
func linesOfLead(text []byte) []byte {
	doc := prose.Markdown(text, 0)
	end := 0
	for _, b := range doc.Blocks {
		if b.Kind != prose.Paragraph && b.Kind != prose.Heading || len(b.Text) > longLine {
			break
		}
		end = b.End
	}
	return append(lineBreak.ReplaceAll(text[:end:end], []byte("\n\n")), text[end:]...)
}

// lead adds to what is gone the lines at the beginning of the text that only
// say what the front matter says: those up to the title, and under it the
// byline and the date.
func (p *page) lead(r *reading, gone map[*prose.Block]string, title string, d *linkedData) {
	const most = 12 // blocks
	titles := append([]string{title}, p.heads()...)
	names := append(slices.Clone(p.authors), d.names(d.article["author"])...)
	for _, t := range p.times {
		names = append(names, t.text)
	}
	const what = "lines under the title"
	top := 0
	blocks := r.source.Doc.Blocks
	for i := range blocks {
		b := &blocks[i]
		if i == most || b.Kind != prose.Paragraph && b.Kind != prose.Heading {
			break
		}
		if b.Text != "" && slices.ContainsFunc(titles, func(t string) bool { return strings.EqualFold(t, fold(b.Text)) }) {
			top = i + 1
			break
		}
		if len(b.Text) > longLine {
			break
		}
	}
	for i := range blocks {
		b := &blocks[i]
		switch said := r.furniture[b]; {
		case i < top:
			gone[b] = what
		case i-top == most || len(b.Text) > longLine || b.Kind != prose.Paragraph && b.Kind != prose.Heading:
			return
		case said == "a byline", said == "a line of its own, not prose", bylineAuthor(b.Text, r.source.Language) != "", slices.Contains(names, fold(b.Text)):
			gone[b] = what
		}
	}
}
