package saved

import (
	"html"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"solnoma/timeline/content"
	"solnoma/timeline/prose"
)

// pieces are what breaks YAML, Markdown and their readers.
var pieces = []string{
	"a", "b", "é", "я", "ن", "字", "😀", "👩‍🚀", "🇺🇿", " ", " ", "  ", "\n", "\t", "\u00a0", "\u2028", "\u0085", "\u200f", "\u202e", "\u200d", "\ufeff", "\ufffd", "\ufffe", "\U000e0001", "\u00ad", "\x00", "\x07", "\x7f",
	"'", "\"", "`", ":", ": ", "#", " #", "-", "- ", "--", "---", "...", "?", "? ", "*", "_", "&", "&amp;", "&lt;", "&#35;", "!", "|", ">", "<", "<b>", "</p>", "%", "@", "{", "}", "[", "]", "](", ",", "\\", "\\n", "~", "~~~", "=", "===",
	"+", "+ ", "1", "1. ", "2)", "yes", "no", "null", "true", "~", "0x1F", "1e3", "2022-01-10", "<<", "!!str", "&x", "*x", "http://a.example/b_c_d", "$", "^", "(", ")", ".",
}

// jumble returns a text of up to n pieces.
func jumble(r *rand.Rand, n int) string {
	var b strings.Builder
	for range 1 + r.IntN(n) {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// Whatever a page's title and names are, the site reads them as they were found.
func TestFrontMatterRoundTrip(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	for range 5_000 {
		checkFrontMatter(t, jumble(r, 8), jumble(r, 5), jumble(r, 5))
	}
}

func checkFrontMatter(t *testing.T, title, author, publisher string) {
	t.Helper()
	a := &Article{
		File: "x.html", Ending: ".md", Text: []byte("Text.\n"),
		Title: Field{fold(title), "x"}, Author: Field{fold(author), "x"}, Publisher: Field{fold(publisher), "x"},
		Date: Field{"2022-01-10", "x"}, URL: Field{"https://example.org/a?b=c:d", "x"}, Language: Field{"uz-Cyrl", "x"},
	}
	source := a.Source()
	src, problems := content.FrontMatter("x.md", source)
	if len(problems) > 0 {
		t.Fatalf("%q: %v\n%s", title, problems[0], source)
	}
	if src.Title != a.Title.Value || src.Author != a.Author.Value || src.Publisher != a.Publisher.Value {
		t.Fatalf("%q %q %q are read as %q %q %q\n%s", a.Title.Value, a.Author.Value, a.Publisher.Value, src.Title, src.Author, src.Publisher, source)
	}
	if src.Published.String() != "2022-01-10" || src.URL != a.URL.Value || src.Language != "uz-Cyrl" || src.Show != "excerpt" || string(source[src.Body:]) != "\nText.\n" {
		t.Fatalf("read as %+v\n%s", src, source)
	}
}

// A line with letters that are no words stays on one line and in no markup.
func TestEmojiAreReadable(t *testing.T) {
	t.Parallel()
	a := &Article{Title: Field{"It's 😀: a day", "x"}}
	if s := string(a.Source()); !strings.Contains(s, "title: 'It''s 😀: a day'\n") {
		t.Errorf("%s", s)
	}
}

// What the paragraphs of a page say is what the site reads in its Markdown.
func TestMarkdownRoundTrip(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4))
	for range 5_000 {
		checkMarkdown(t, jumble(r, 12), jumble(r, 12))
	}
}

func checkMarkdown(t *testing.T, one, two string) {
	t.Helper()
	one, two = strings.ReplaceAll(one, string(ampersand), ""), strings.ReplaceAll(two, string(ampersand), "")
	if !utf8.ValidString(one + two) {
		return
	}
	page := "<p>" + html.EscapeString(one) + "</p><p>" + html.EscapeString(two) + "</p>"
	p, err := readPage([]byte(page))
	if err != nil {
		t.Fatal(err)
	}
	text, err := toMarkdown(p.doc)
	if err != nil {
		t.Fatal(err)
	}
	var got, want []string
	for _, b := range prose.Markdown(text, 0).Blocks {
		if b.Kind != prose.Paragraph {
			t.Fatalf("%q %q: a block of kind %d in %q", one, two, b.Kind, text)
		}
		if s := plainWords(b.Text); s != "" {
			got = append(got, s)
		}
	}
	for _, l := range p.lines {
		if s := plainWords(l.text); s != "" {
			want = append(want, s)
		}
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Fatalf("%q\nis read as %q\nin %q", want, got, text)
	}
}

// FuzzImport reads the same bytes as every kind of file. Whatever they are,
// nothing panics, what cannot be used is an error with a hint, and what comes
// out is a source that the site can read.
func FuzzImport(f *testing.F) {
	for _, s := range []string{
		"", "\x00", "\xff\xfe<\x00", "\xfe\xff\xfe\xff\xfe\xffText.", "\ufeff\ufeff---\ntitle: T\n---\nText.", "\xef\xbb\xbf<p>x", "Text.", "# Title\n\nBy A. Writer\n\nText.\n",
		"---\ntitle: T\nsource: https://a.example/b\nauthor:\n  - '[[A]]'\n---\nText on 5 May.\n", "---\n{a: b}\n---\nText", "---\na: *x\n", "---\r\ntitle: [\r\n---\r\nx",
		`<html lang=ru><meta charset=windows-1251><title>a | b</title><h1>a</h1><p>` + strings.Repeat("word, ", 40),
		`<script type="application/ld+json">{"@graph":[{"@type":["Article"],"headline":{"@value":"x"},"author":[[[{"name":[1]}]]],"datePublished":20220110,"mainEntityOfPage":[1]}]}</script><article><p>` + strings.Repeat("word. ", 60) + "</article>",
		`<!-- saved from url=(0003)http://x --><base href="//y/"><link rel=canonical href="/z"><table><tr><td>a<td>b<tr><td><table><tr><td>c</table></table><pre>x` + "\n\ny</pre>",
		strings.Repeat("<div>", 600), "<p>x</p>" + strings.Repeat("<table><tr><td>", 60), "<ul><li><ol><li><blockquote><p>x<p>y", "Copyright 2018 X\n\n3 comments\n\nx",
	} {
		f.Add([]byte(s))
	}
	for _, file := range []string{"testdata/news-graph.html", "testdata/wordpress.html", "testdata/save-as.html", "testdata/saved-as-text.txt", "testdata/clipper.md"} {
		f.Add(readFile(f, file))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<16 {
			return
		}
		for _, name := range []string{"x.html", "x.md", "x.txt"} {
			a, problems := Read(name, data)
			failed := false
			for _, p := range problems {
				if p.Code == "" || p.Message == "" || p.Hint == "" || p.File != name {
					t.Errorf("%+v lacks something", p)
				}
				failed = failed || p.Severity == "error"
			}
			if failed != (a == nil) {
				t.Fatalf("%s: article %v, problems %v", name, a != nil, problems)
			}
			if a == nil {
				continue
			}
			source := a.Source()
			src, again := content.FrontMatter(name, source)
			for _, p := range again {
				t.Errorf("%s: the site cannot read the source: %v\n%s", name, p, source)
			}
			for _, field := range []struct {
				got  string
				want Field
			}{{src.Title, a.Title}, {src.Author, a.Author}, {src.Publisher, a.Publisher}, {src.URL, a.URL}, {src.Published.String(), a.Date}} {
				if field.got != field.want.Value {
					t.Errorf("%s: %q (%s) is read as %q\n%s", name, field.want.Value, field.want.From, field.got, source)
				}
			}
			if !utf8.Valid(source) || len(a.Text) == 0 || a.Name() == "" || a.Name() != nameOf(a.Name()) && len(a.Name()) <= longestName {
				t.Errorf("%s: name %q, text %q", name, a.Name(), a.Text)
			}
		}
	})
}
