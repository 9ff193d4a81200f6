package saved

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// page is a saved web page, taken apart before anything is left out of it.
type page struct {
	doc   *html.Node
	title string // of the window
	lang  string
	// metas holds what meta elements and elements with an itemprop say, by the
	// property, name or itemprop in small letters, in order.
	metas     map[string][]string
	scripts   []string // of JSON-LD
	canonical string   // as written
	savedFrom string   // the address that a browser wrote into the page
	base      *url.URL
	authors   []string // of elements that are marked as the author's name
	lines     []line
	times     []timeElement
	articles  int // elements that are an article with prose of its own
	// prose is the number of bytes of prose in a block; core has the elements
	// that a heading of level 1 or the body of an article stands in.
	prose map[*html.Node]int
	core  map[*html.Node]bool
	// The line that is being put together.
	open  line
	words strings.Builder
}

// line is a line of a page as a reader sees it: a paragraph, a heading, an item
// of a menu.
type line struct {
	text string
	what string // kind of furniture that it stands in, or ""
	head bool   // it is a heading of level 1
	sub  bool   // it is one of level 2 or 3
}

// timeElement is a time element.
type timeElement struct {
	value   string // its datetime, or its text
	text    string
	from    string
	line    int // of page.lines
	what    string
	publish bool // it is marked as the time of publication
	modify  bool // or as that of a change
}

// readPage parses a page and reads what it says of itself.
func readPage(text []byte) (*page, error) {
	doc, err := html.Parse(strings.NewReader(string(text)))
	if err != nil {
		return nil, err
	}
	p := &page{doc: doc, metas: make(map[string][]string), prose: make(map[*html.Node]int), core: make(map[*html.Node]bool)}
	elements := 0
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode {
			elements++
		}
		p.note(n)
	}
	if elements > mostElements {
		return nil, fmt.Errorf("it has %d elements, and more than %d are no article", elements, mostElements)
	}
	remove(doc, footnoteMark)
	p.weigh(doc)
	p.articles = p.count(doc)
	p.walk(doc, "")
	p.endLine()
	return p, nil
}

var (
	savedFromURL  = regexp.MustCompile(`^\s*saved from url=\(\d+\)\s*(https?://\S+)`)
	singleFileURL = regexp.MustCompile(`(?s)^\s*Page saved with SingleFile\b.*?\burl:\s*(https?://\S+)`)
)

// note reads what one node says about the page.
func (p *page) note(n *html.Node) {
	switch n.Type {
	case html.CommentNode:
		for _, re := range []*regexp.Regexp{savedFromURL, singleFileURL} {
			if m := re.FindStringSubmatch(firstBytes(n.Data)); m != nil && p.savedFrom == "" {
				p.savedFrom = m[1]
			}
		}
		return
	case html.ElementNode:
	default:
		return
	}
	switch n.Data {
	case "html":
		p.lang = attr(n, "lang")
		if p.lang == "" {
			p.lang = attr(n, "xml:lang")
		}
	case "title":
		if p.title == "" && (n.Parent == nil || n.Parent.Data == "head") {
			p.title = textOf(n)
		}
	case "base":
		if u, err := url.Parse(attr(n, "href")); err == nil && u.IsAbs() && p.base == nil {
			p.base = u
		}
	case "link":
		if rels(n, "canonical") && p.canonical == "" {
			p.canonical = attr(n, "href")
		}
	case "script":
		if strings.EqualFold(mediaType(attr(n, "type")), "application/ld+json") && n.FirstChild != nil {
			p.scripts = append(p.scripts, n.FirstChild.Data)
		}
	case "meta":
		for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
			p.addMeta(attr(n, key), attr(n, "content"))
		}
	default:
		prop := attr(n, "itemprop")
		if prop != "" && hasAttr(n, "content") {
			p.addMeta(prop, attr(n, "content"))
		}
		if n.Data == "h1" || strings.EqualFold(prop, "articleBody") {
			for a := n; a != nil && !p.core[a]; a = a.Parent {
				p.core[a] = true
			}
		}
	}
}

func (p *page) addMeta(keys, value string) {
	if value = strings.TrimSpace(value); value == "" {
		return
	}
	for key := range strings.FieldsSeq(strings.ToLower(keys)) {
		p.metas[key] = append(p.metas[key], value)
	}
}

// mediaType is a type without its parameters.
func mediaType(s string) string {
	s, _, _ = strings.Cut(s, ";")
	return strings.TrimSpace(s)
}

// firstBytes keeps an expression from searching all of a long comment.
func firstBytes(s string) string { return s[:min(len(s), 2000)] }

func rels(n *html.Node, rel string) bool {
	for r := range strings.FieldsSeq(strings.ToLower(attr(n, "rel"))) {
		if r == rel {
			return true
		}
	}
	return false
}

// textOf returns the words of a node as a reader sees them.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		switch {
		case d.Type == html.TextNode && !unseen(d.Parent):
			b.WriteString(d.Data)
		case d.Type == html.ElementNode && (breaks(d) || d.Data == "br"):
			b.WriteByte(' ')
		}
	}
	return fold(b.String())
}

// unseen reports whether an element shows no text.
func unseen(n *html.Node) bool {
	switch n.Data {
	case "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "canvas", "audio", "video", "map", "datalist", "noframes":
		return true
	}
	return hidden(n)
}

var hiddenStyle = regexp.MustCompile(`(?i)(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)`)

// hidden reports whether an element says that it is not shown.
func hidden(n *html.Node) bool {
	return hasAttr(n, "hidden") || hiddenStyle.MatchString(firstBytes(attr(n, "style")))
}

// breaks reports whether an element begins and ends a line.
func breaks(n *html.Node) bool {
	switch n.Data {
	case "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
		"figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu",
		"nav", "ol", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul":
		return true
	}
	return false
}

// mostElements is the number of elements that a page may have. One of more is
// a list, or a machine's.
const mostElements = 200_000

// longText is the number of bytes from which a line is prose and not an item
// of a menu.
const longText = 80

// weigh counts the prose in each block: long runs of text that are no links.
func (p *page) weigh(doc *html.Node) {
	run := 0
	var block func(n *html.Node) int
	end := func() (long int) {
		if run >= longText {
			long = run
		}
		run = 0
		return long
	}
	var within func(n *html.Node) int
	within = func(n *html.Node) (total int) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch {
			case c.Type == html.TextNode:
				run += len(strings.TrimSpace(c.Data))
			case c.Type != html.ElementNode || unseen(c) || c.Data == "a":
			case breaks(c):
				total += end() + block(c)
			default:
				total += within(c)
			}
		}
		return total
	}
	block = func(n *html.Node) int {
		total := within(n)
		total += end()
		p.prose[n] = total
		return total
	}
	block(doc)
}

// count returns how many article elements with prose of their own stand in an
// element. An article with prose that others stand in, such as comments, is one.
func (p *page) count(n *html.Node) (total int) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode || p.furniture(c) != "" || unseen(c) {
			continue
		}
		within := p.count(c)
		if c.Data == "article" && p.prose[c] > longLine {
			within = max(within, 1)
			for d := c.FirstChild; d != nil; d = d.NextSibling {
				if d.Type == html.ElementNode && d.Data == "p" {
					within = 1 // it is not only what holds others
				}
			}
		}
		total += within
	}
	return total
}

// furniture returns what an element is that is no part of the article, or "".
func (p *page) furniture(n *html.Node) string {
	if n.Data == "html" || n.Data == "body" || n.Data == "head" || n.Data == "header" && within(n, "article", "main") {
		return ""
	}
	k := kindOf(n)
	if k == nil || p.holdsArticle(n, k) || !breaks(n) && inText(n) {
		return ""
	}
	return k.what
}

// inText reports whether an element is one among the words of a line, where its
// class tells of its looks.
func inText(n *html.Node) bool {
	if n.Parent == nil || n.Parent.Data == "p" {
		return true
	}
	for _, s := range []*html.Node{n.PrevSibling, n.NextSibling} {
		if s != nil && s.Type == html.TextNode && strings.TrimSpace(s.Data) != "" {
			return true
		}
	}
	return false
}

// holdsArticle reports whether an element cannot be of a kind, for the article
// stands in it, or more prose than the kind has.
func (p *page) holdsArticle(n *html.Node, k *kind) bool {
	if much := 5*p.prose[n] > 2*p.prose[p.doc]; k.most > 0 && (much || p.prose[n] > k.most) || much && (n.Data == "article" || n.Data == "main") {
		return true
	}
	return p.core[n] && n.Data != "nav" && n.Data != "footer" && n.Data != "aside"
}

// within reports whether an element stands in one of the given names.
func within(n *html.Node, names ...string) bool {
	for n = n.Parent; n != nil; n = n.Parent {
		if slices.Contains(names, n.Data) {
			return true
		}
	}
	return false
}

// walk collects the lines of the page, and marks its furniture.
func (p *page) walk(n *html.Node, what string) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			p.words.WriteString(c.Data)
		case c.Type != html.ElementNode || c.Data == "head" || unseen(c):
		default:
			if b := c.PrevSibling; b != nil && b.Type == html.ElementNode && apart[c.Data] && apart[b.Data] {
				p.words.WriteByte(' ')
			}
			p.element(c, what)
		}
	}
}

// apart are the elements that a page sets apart from each other by its style.
var apart = map[string]bool{"a": true, "time": true, "button": true}

func (p *page) element(n *html.Node, what string) {
	outer := what
	if what == "" {
		what = p.furniture(n)
	}
	block := breaks(n) || n.Data == "br" || what != outer
	if block {
		p.endLine()
	}
	if what != outer {
		n.Attr = append(n.Attr, html.Attribute{Key: furnitureKey, Val: what})
	}
	p.open.what = what
	p.open.head = p.open.head || n.Data == "h1"
	p.open.sub = p.open.sub || n.Data == "h2" || n.Data == "h3"
	if n.Data == "time" {
		p.noteTime(n, what)
	}
	if isAuthor(n) && what == "" {
		if name := textOf(n); name != "" && len(name) < 120 {
			p.authors = append(p.authors, name)
		}
	}
	p.walk(n, what)
	if block {
		p.endLine()
	}
	p.open.what = outer
}

// furnitureKey is the attribute that furniture is marked with.
const furnitureKey = "data-solnoma-furniture"

func (p *page) endLine() {
	l := p.open
	l.text = fold(p.words.String())
	p.words.Reset()
	p.open = line{what: l.what}
	if l.text != "" {
		p.lines = append(p.lines, l)
	}
}

var authorNames = regexp.MustCompile(`-(byline|by-line|author|author-name|post-author|entry-author|article-author|p-author|autor|writer)-$`)

// isAuthor reports whether an element is marked as the author's name.
func isAuthor(n *html.Node) bool {
	if strings.Contains(strings.ToLower(attr(n, "itemprop")), "author") || rels(n, "author") {
		return true
	}
	for _, name := range classNames(attr(n, "class")) {
		if authorNames.MatchString(name) {
			return true
		}
	}
	return false
}

var (
	publishedName = regexp.MustCompile(`-(published|pubdate|publish|publication|dt-published|entry-date|post-date|date-published|posted|created)-`)
	modifiedName  = regexp.MustCompile(`-(updated|modified|dt-updated|last-modified|date-modified)-`)
	modifiedWord  = regexp.MustCompile(`(?i)(updated|modified|changed|обновлено|изменено|yangilandi|aktualisiert|mis à jour|actualizado|تحديث)`)
)

// noteTime reads a time element.
func (p *page) noteTime(n *html.Node, what string) {
	t := timeElement{value: strings.TrimSpace(attr(n, "datetime")), text: textOf(n), line: len(p.lines), what: what, from: "<time>"}
	if t.value == "" {
		t.value = t.text
	}
	if t.value == "" {
		return
	}
	prop := strings.ToLower(attr(n, "itemprop"))
	t.publish = hasAttr(n, "pubdate") || prop == "datepublished" || prop == "datecreated"
	t.modify = prop == "datemodified"
	for _, name := range classNames(attr(n, "class"), attr(n, "id")) {
		t.publish = t.publish || publishedName.MatchString(name)
		t.modify = t.modify || modifiedName.MatchString(name)
	}
	if t.publish {
		t.modify = false // "published updated": it was never changed
	} else if before := fold(p.words.String()); modifiedWord.MatchString(lastBytes(before)) {
		t.modify = true
	}
	p.times = append(p.times, t)
}

func lastBytes(s string) string { return s[max(0, len(s)-60):] }

var noteNumber = regexp.MustCompile(`^\[?(?:\d{1,3}|[a-z]|note \d+|citation needed|edit)\]?$`)

// footnoteMark reports whether a node is the mark of a footnote, or another
// word that wikis put between those of the text.
func footnoteMark(n *html.Node) bool {
	switch {
	case n.Data == "sup":
		for d := range n.Descendants() {
			if d.Data == "a" && strings.Contains(attr(d, "href"), "#") {
				return noteNumber.MatchString(textOf(n))
			}
		}
	case n.Data == "span":
		return attr(n, "class") == "mw-editsection"
	}
	return false
}

// remove takes the elements below n that are to go out of the tree.
func remove(n *html.Node, gone func(*html.Node) bool) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type == html.ElementNode && gone(c) {
			n.RemoveChild(c)
		} else {
			remove(c, gone)
		}
		c = next
	}
}
