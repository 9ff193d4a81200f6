package saved

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"github.com/JohannesKaufmann/html-to-markdown/v2/converter"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/base"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/commonmark"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/table"
	"golang.org/x/net/html"
)

// toMarkdown writes an article as Markdown that reads as the page does:
// headings, paragraphs, lists, quotations and tables. Emphasis and links are
// kept as their text, so that the words can be searched for; pictures are left
// out. The tree is changed.
func toMarkdown(n *html.Node) (text []byte, err error) {
	defer func() {
		if e := recover(); e != nil { // of a library, on a page that nobody thought of
			text, err = nil, fmt.Errorf("%v", e)
		}
	}()
	simplify(n, 0)
	conv := converter.NewConverter(converter.WithPlugins(
		base.NewBasePlugin(),
		commonmark.NewCommonmarkPlugin(commonmark.WithListEndComment(false)),
		table.NewTablePlugin(
			table.WithHeaderPromotion(true),
			table.WithSkipEmptyRows(true),
			table.WithPresentationTables(true),
			table.WithCellPaddingBehavior(table.CellPaddingBehaviorMinimal),
		),
	))
	if text, err = conv.ConvertNode(n); err != nil {
		return nil, err
	}
	text = bytes.ReplaceAll(text, []byte(string(ampersand)), []byte(`\&`))
	text = blankLines.ReplaceAll(text, []byte("\n\n"))
	if text = bytes.TrimSpace(text); len(text) == 0 {
		return nil, nil
	}
	return append(text, '\n'), nil
}

var blankLines = regexp.MustCompile(`\n[ \t]*\n(?:[ \t]*\n)+`)

// ampersand stands for a "&" that Markdown would take for the beginning of an
// entity, which the converter overlooks.
const ampersand = '\uE000'

var entityLike = regexp.MustCompile(`&(#?[0-9A-Za-z]{1,40};)`)

// deepest is how deep lists and quotations may lie within each other. What is
// deeper is shown as paragraphs: no person wrote it.
const deepest = 8

// simplify leaves in an article only what toMarkdown writes. depth counts the
// lists and quotations around n.
func simplify(n *html.Node, depth int) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type == html.TextNode:
			if n.Data != "pre" {
				c.Data = cleanText(c.Data)
			}
		case c.Type != html.ElementNode:
			n.RemoveChild(c)
		case dropped(c):
			n.RemoveChild(c)
		case c.Data == "pre":
			linesOf(c)
		case c.Data == "table" && !isLayout(c):
			flattenCells(c)
		case c.Data == "figure" && !holds(c, "table", "blockquote", "p", "pre", "ul", "ol"):
			n.RemoveChild(c)
		default:
			nests := c.Data == "ul" || c.Data == "ol" || c.Data == "blockquote"
			if nests {
				simplify(c, depth+1)
			} else {
				simplify(c, depth)
			}
			switch {
			case depth >= deepest && (nests || c.Data == "li"):
				c.Data, c.DataAtom = "div", 0
			case inline(c):
				unwrap(c)
			case c.Data == "dt", c.Data == "dd", c.Data == "summary", c.Data == "center", c.Data == "address":
				c.Data, c.DataAtom = "p", 0
			case layoutParts[c.Data]:
				c.Data, c.DataAtom = "div", 0
			}
		}
		c = next
	}
	mergeTexts(n)
}

// layoutParts are the parts of a table that is none. Those of a table that is
// one are never reached.
var layoutParts = map[string]bool{"table": true, "tbody": true, "thead": true, "tfoot": true, "tr": true, "td": true, "th": true}

func cleanText(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == ampersand:
			return -1
		case unicode.IsSpace(r) && r != '\n':
			return ' '
		}
		return shown(r)
	}, s)
	return entityLike.ReplaceAllString(s, string(ampersand)+"$1")
}

// dropped reports whether an element has no place in the text.
func dropped(n *html.Node) bool {
	switch n.Data {
	case "img", "picture", "source", "figcaption", "caption", "hr", "button", "input", "select", "textarea", "link", "meta", "style", "script":
		return true
	}
	return unseen(n)
}

// inline reports whether an element marks words within a line.
func inline(n *html.Node) bool {
	return n.Data != "br" && !breaks(n)
}

// unwrap puts an element's children in its place.
func unwrap(n *html.Node) {
	for c := n.FirstChild; c != nil; c = n.FirstChild {
		n.RemoveChild(c)
		n.Parent.InsertBefore(c, n)
	}
	n.Parent.RemoveChild(n)
}

// mergeTexts makes one of neighbouring texts: whether a sign must be escaped
// depends on what stands around it.
func mergeTexts(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.TextNode || c.NextSibling == nil || c.NextSibling.Type != html.TextNode {
			continue
		}
		var b strings.Builder
		b.WriteString(c.Data)
		for s := c.NextSibling; s != nil && s.Type == html.TextNode; s = c.NextSibling {
			b.WriteString(s.Data)
			n.RemoveChild(s)
		}
		c.Data = b.String()
	}
}

// linesOf makes a paragraph with line breaks of preformatted text, which in
// Markdown would be code.
func linesOf(n *html.Node) {
	var b strings.Builder
	for d := range n.Descendants() {
		switch {
		case d.Type == html.TextNode:
			b.WriteString(d.Data)
		case d.Data == "br":
			b.WriteByte('\n')
		}
	}
	for n.FirstChild != nil {
		n.RemoveChild(n.FirstChild)
	}
	n.Data, n.DataAtom, n.Attr = "div", 0, nil
	for part := range strings.SplitSeq(strings.ReplaceAll(b.String(), "\r\n", "\n"), "\n\n") {
		p := &html.Node{Type: html.ElementNode, Data: "p"}
		for line := range strings.SplitSeq(part, "\n") {
			if line = fold(line); line == "" {
				continue
			}
			if p.FirstChild != nil {
				p.AppendChild(&html.Node{Type: html.ElementNode, Data: "br"})
			}
			p.AppendChild(&html.Node{Type: html.TextNode, Data: cleanText(line)})
		}
		n.AppendChild(p)
	}
}

// isLayout reports whether a table only puts things in their places on the
// page: one of its cells holds another table or paragraphs.
func isLayout(n *html.Node) bool {
	rows, widest := 0, 0
	for d := range n.Descendants() {
		switch d.Data {
		case "table", "p", "ul", "ol", "blockquote", "h2", "h3":
			if d.Data == "table" || len(textOf(d)) > 200 {
				return true
			}
		case "tr":
			rows++
			cells := 0
			for c := range d.ChildNodes() {
				if c.Data == "td" || c.Data == "th" {
					cells++
				}
			}
			widest = max(widest, cells)
		}
	}
	return rows < 2 || widest < 2
}

// flattenCells makes one line of each cell of a table.
func flattenCells(n *html.Node) {
	var cells []*html.Node
	remove(n, dropped)
	for d := range n.Descendants() {
		if d.Data == "td" || d.Data == "th" {
			cells = append(cells, d)
		}
	}
	for _, c := range cells {
		text := cleanText(textOf(c))
		for c.FirstChild != nil {
			c.RemoveChild(c.FirstChild)
		}
		if text != "" {
			c.AppendChild(&html.Node{Type: html.TextNode, Data: text})
		}
	}
}

// holds reports whether an element of one of the names stands in n.
func holds(n *html.Node, names ...string) bool {
	for d := range n.Descendants() {
		for _, name := range names {
			if d.Type == html.ElementNode && d.Data == name {
				return true
			}
		}
	}
	return false
}
