package prose

import (
	"bytes"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// Parser returns goldmark set up as this package reads Markdown: CommonMark
// and the tables of GitHub. Options add to it, for one who renders what Tree
// returns; such as change how a text is parsed would make the two disagree.
func Parser(options ...goldmark.Option) goldmark.Markdown {
	return goldmark.New(append([]goldmark.Option{goldmark.WithExtensions(extension.Table)}, options...)...)
}

var markdown = Parser()

// Tree parses the Markdown text that is the file from body on. The positions
// in the tree are bytes of the file, which is to be given as the source to
// whatever renders it: a passage that Block.File returns can be looked up in
// the segments of the tree's Text nodes, and in an AutoLink's label, which
// begins a byte behind its Pos.
func Tree(file []byte, body int) ast.Node {
	start := textStart(file, body)
	r := text.NewReader(file)
	r.SetPosition(-1, text.NewSegment(start, start))
	r.AdvanceLine()
	return markdown.Parser().Parse(r)
}

// Markdown takes apart the Markdown text that is the file from body on. What
// stands before is never looked at. Emphasis, links and code spans are
// flattened to their text; images, code blocks and HTML are left out.
func Markdown(file []byte, body int) *Document {
	f := &flattener{newAssembler(file, textStart(file, body))}
	f.children(Tree(file, body), Paragraph, 0)
	d := f.document()
	d.split()
	return d
}

// textStart returns where the text begins: at body, or behind a byte order
// mark there.
func textStart(file []byte, body int) int {
	body = max(0, min(body, len(file)))
	if bytes.HasPrefix(file[body:], []byte("\uFEFF")) {
		body += len("\uFEFF")
	}
	return body
}

// flattener makes blocks of a syntax tree.
type flattener struct{ *assembler }

// children adds the blocks below a node, whose paragraphs are of a kind; depth
// counts the lists around.
func (f *flattener) children(parent ast.Node, kind Kind, depth int) {
	level := 0
	if kind == Item {
		level = depth
	}
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			f.block(n, Heading, n.Level)
		case *ast.Paragraph, *ast.TextBlock:
			f.block(n, kind, level)
		case *tables.TableCell:
			f.block(n, Cell, 0)
		case *ast.List:
			f.children(n, kind, depth+1)
		case *ast.ListItem:
			f.children(n, Item, depth)
		case *ast.Blockquote:
			f.children(n, Quote, depth)
		case *tables.Table, *tables.TableHeader, *tables.TableRow:
			f.children(n, kind, depth)
		}
	}
}

func (f *flattener) block(n ast.Node, kind Kind, level int) {
	f.begin()
	f.inline(n)
	f.end(kind, level)
}

func (f *flattener) inline(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			s := n.Segment
			f.run(s.Start, s.Stop, !n.IsRaw())
			if n.SoftLineBreak() || n.HardLineBreak() {
				f.lineBreak(s.Stop)
			}
		case *ast.AutoLink:
			start := n.Pos() + len("<")
			f.run(start, start+len(n.Label(f.file)), false)
		case *ast.RawHTML:
			f.tag(n)
		case *ast.Image:
		default:
			f.inline(n)
		}
	}
}

// lineBreak adds the break of a line whose text ends at at.
func (f *flattener) lineBreak(at int) {
	if n := bytes.IndexByte(f.file[at:], '\n'); n >= 0 {
		f.space(at, at+n+1)
	}
}

// tag leaves out an HTML tag; one that breaks the line leaves a space.
func (f *flattener) tag(n *ast.RawHTML) {
	s := n.Segments.At(0)
	t := s.Value(f.file)
	if len(t) > 3 && bytes.EqualFold(t[:3], []byte("<br")) && bytes.IndexByte([]byte(" />\t\r\n"), t[3]) >= 0 {
		f.space(s.Start, s.Stop)
	}
}
