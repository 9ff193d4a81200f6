package site

import (
	"bytes"
	"html/template"
	"net/url"
	"path"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// markdown renders the pages and the texts of events that the site's own
// people write. Raw HTML is left out, links lead to http, https, mailto or a
// page of the site, and nothing is loaded from elsewhere: an image with an
// address becomes a link to it. Sources are not rendered by it, see passages.go.
var markdown = goldmark.New(
	goldmark.WithExtensions(
		extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignAttribute)),
		extension.Strikethrough,
		extension.NewLinkify(extension.WithLinkifyAllowedProtocols([]string{"http:", "https:"})),
	),
	goldmark.WithParserOptions(parser.WithASTTransformers(util.Prioritized(tame{}, 1000))),
)

// rendering is what one rendering of Markdown depends on.
type rendering struct {
	title   string                      // a first heading that says the same is left out
	top     int                         // the level of the highest heading
	ids     bool                        // headings get ids
	resolve func(address string) string // leads an address without a scheme to the site's own
}

// mainID is the id that the layout gives to what is in it.
const mainID = "main"

var renderingKey = parser.NewContextKey()

// render returns Markdown as HTML that is fit to be put into a page.
func (r rendering) render(source []byte) (template.HTML, error) {
	ctx := parser.NewContext()
	ctx.Set(renderingKey, r)
	ctx.IDs().Put([]byte(mainID))
	var b bytes.Buffer
	if err := markdown.Convert(source, &b, parser.WithContext(ctx)); err != nil {
		return "", err
	}
	return template.HTML(b.String()), nil
}

// tame makes a parsed text fit for a page of the site.
type tame struct{}

func (tame) Transform(doc *ast.Document, reader text.Reader, pc parser.Context) {
	r := pc.Get(renderingKey).(rendering)
	source := reader.Source()
	if h, ok := doc.FirstChild().(*ast.Heading); ok && strings.TrimSpace(string(h.Lines().Value(source))) == r.title {
		doc.RemoveChild(doc, h)
	}
	var headings []*ast.Heading
	var links []ast.Node
	// The walker's function returns no error, so neither does the walk.
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			switch n := n.(type) {
			case *ast.Heading:
				headings = append(headings, n)
			case *ast.Link, *ast.Image, *ast.AutoLink:
				links = append(links, n)
			case *extast.Table: // scrolls where it is too wide, for which it has to be reached by keyboard
				n.SetAttributeString("tabindex", "0")
			}
		}
		return ast.WalkContinue, nil
	})
	highest := 6
	for _, h := range headings {
		highest = min(highest, h.Level)
	}
	last := r.top - 1
	for _, h := range headings { // no level is left out
		h.Level = min(h.Level-highest+r.top, last+1, 6)
		last = h.Level
		if r.ids {
			h.SetAttributeString("id", pc.IDs().Generate(h.Lines().Value(source), ast.KindHeading))
		}
	}
	for _, n := range links {
		switch n := n.(type) {
		case *ast.Link:
			if to := r.address(destination(n.Destination)); to != "" {
				n.Destination = escaped(to)
			} else {
				unwrap(n)
			}
		case *ast.AutoLink:
			if r.address(string(n.URL(source))) == "" {
				n.Parent().ReplaceChild(n.Parent(), n, ast.NewString(n.Label(source)))
			}
		case *ast.Image:
			r.image(n)
		}
	}
}

// destination returns where a link of the tree leads, in which goldmark leaves
// character references for the renderer to resolve.
func destination(raw []byte) string {
	return string(util.ResolveEntityNames(util.ResolveNumericReferences(raw)))
}

// escaped returns an address such that the renderer resolves nothing in it
// that would make it another.
func escaped(address string) []byte {
	return []byte(strings.ReplaceAll(address, "&", "&amp;"))
}

// image keeps an image of the site's own, and makes a link of any other, but
// not in a link.
func (r rendering) image(n *ast.Image) {
	to := r.address(destination(n.Destination))
	u, err := url.Parse(to)
	own := err == nil && u.Scheme == "" && u.Host == ""
	inLink := false
	for p := n.Parent(); p != nil; p = p.Parent() {
		inLink = inLink || p.Kind() == ast.KindLink
	}
	switch {
	case to == "" || err != nil || u.Scheme == "mailto" || inLink && !own:
		unwrap(n)
	case own:
		n.Destination = escaped(to)
	default:
		link := ast.NewLink()
		link.Destination = escaped(to)
		for c := n.FirstChild(); c != nil; c = n.FirstChild() {
			link.AppendChild(link, c)
		}
		if !link.HasChildren() {
			link.AppendChild(link, ast.NewString([]byte(host(to))))
		}
		n.Parent().ReplaceChild(n.Parent(), n, link)
	}
}

// unwrap puts what is in a node in its place.
func unwrap(n ast.Node) {
	parent := n.Parent()
	for c := n.FirstChild(); c != nil; c = n.FirstChild() {
		parent.InsertBefore(parent, n, c)
	}
	parent.RemoveChild(parent, n)
}

// address returns where a link leads, "" if it may not lead there.
func (r rendering) address(to string) string {
	u, err := url.Parse(strings.TrimSpace(to))
	if err != nil {
		return ""
	}
	switch strings.ToLower(u.Scheme) {
	case "http", "https":
		return webAddress(to)
	case "mailto":
		return u.String()
	case "":
		if u.Host != "" { // //host/path
			return ""
		}
		return r.resolve(u.String())
	}
	return ""
}

// siteAddress returns a function that leads addresses which are written in a
// file of the content folder to the pages of the site: ../sources/a.md to
// sources/a.html, method.md to method.html. They come out relative to a page
// of which the site's root is root. What is not a page is taken for a file at
// that place below the root; an address that begins with a slash counts from
// the root.
func (m *model) siteAddress(file, root string, pages map[string]bool) func(string) string {
	return func(to string) string {
		u, err := url.Parse(to)
		if err != nil || u.Path == "" { // a place on the page itself
			return to
		}
		name := path.Join(path.Dir(file), u.Path)
		if strings.HasPrefix(u.Path, "/") {
			name = path.Join("content", u.Path)
		}
		if s := m.sourceOf[name]; len(s) > 0 {
			name = s[0].Href
		} else {
			name = strings.TrimPrefix(name+"/", "content/")
			name = strings.TrimSuffix(strings.TrimPrefix(name, "pages/"), "/")
			base := strings.TrimSuffix(name, ".md")
			for _, try := range []string{base + ".html", name + ".html", path.Join(name, "index.html")} {
				if pages[try] {
					name = try
					break
				}
			}
		}
		u.Path, u.RawPath = root+name, ""
		return u.String()
	}
}
