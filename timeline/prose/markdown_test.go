package prose_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark/ast"

	"solnoma/timeline/prose"
)

var markdownTexts = []struct{ name, text, want string }{
	{"empty", "", ""},
	{"headings", "# One\n\nTwo\n===\n\n### Three #\n\nFour\n---\n", "H1 One\nH1 Two\nH3 Three\nH2 Four\n"},
	{"a heading is one sentence", "## 5 January. The airport? Yes\n", "H2 5 January. The airport? Yes\n"},
	{"lines", "One\ntwo  \nthree\\\nfour<br>five<BR />six\r\nseven.\n", "P One two three four five six seven.\n"},
	{"emphasis, links and code", "*One* **two** [th*re*e](http://x.example \"title\") `four  4` [five][r] <https://x.example/a_b>.\n\n[r]: /r\n",
		"P One two three four 4 five https://x.example/a_b.\n"},
	{"emphasis in a word", "**J**anuary 5<sup>th</sup>\n", "P January 5th\n"},
	{"entities", "5&nbsp;January&#32;2022 &ndash; &#x41;&amp;&shy;B &bogus; &#0;.\n", "P 5 January 2022 – A&B &bogus; \uFFFD.\n"},
	{"escapes", `1\. not a list \*\* \a \&amp; \\` + "\n", `P 1. not a list ** \a &amp; \` + "\n"},
	{"code keeps its escapes", "`\\*&amp;`\n", "P \\*&amp;\n"},
	{"images", "![only](a.png)\n\nA ![picture](b.png) within.\n\n[![linked](c.png)](d)\n", "P A within.\n"},
	{"HTML and code", "<div>block</div>\n\nA <b>bold</b><!-- comment --> word.\n\n    code\n\n```\ncode\n```\n", "P A bold word.\n"},
	{"lists", "- one\n- two\n\n  two more\n  1. deeper\n     - deepest\n\n3. three\n", "I1 one\nI1 two\nI1 two more\nI2 deeper\nI3 deepest\nI1 three\n"},
	{"quotations", "> one\ntwo\n>\n> # three\n> - four\n>\n>> five\n", "Q one two\nH1 three\nI1 four\nQ five\n"},
	{"a quotation in an item", "- one\n  > two\n", "I1 one\nQ two\n"},
	{"a table", "A table:\n\n| a | b |\n|---|--:|\n| *c* | `d\\|e` \\| f |\n| g |\n", "P A table:\nC a\nC b\nC c\nC d|e | f\nC g\n"},
	{"rules", "one\n\n---\n\n***\n", "P one\n"},
	{"no typography", "\"One\" -- two... 'three'\n", "P \"One\" -- two... 'three'\n"},
	{"a byte order mark", "\uFEFF# One\n", "H1 One\n"},
}

func TestMarkdown(t *testing.T) {
	t.Parallel()
	for _, test := range markdownTexts {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(test.want, outline(prose.Markdown([]byte(test.text), 0))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Where words of a text stand in the file: those between "⟦" and "⟧".
func TestFile(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, file, words string }{
		{"plain", "On ⟦5 May 2022⟧ it fell.\n", "5 May 2022"},
		{"emphasis within", "On ⟦5 **May** 2022⟧ it fell.\n", "5 May 2022"},
		{"emphasis around", "On **⟦5 May 2022⟧** it fell.\n", "5 May 2022"},
		{"emphasis at one end", "On *⟦5* May 2022⟧ it fell.\n", "5 May 2022"},
		{"a link", "On [⟦5 May⟧](http://x.example) it fell.\n", "5 May"},
		{"an autolink", "See <⟦https://x.example/2022⟧>.\n", "https://x.example/2022"},
		{"code", "On `` ⟦5 May⟧ `` it fell.\n", "5 May"},
		{"an entity within", "On ⟦5&nbsp;May 2022⟧ it fell.\n", "5 May 2022"},
		{"an entity at the end", "On ⟦5&ndash;⟧6 May it fell.\n", "5–"},
		{"a part of an entity", "On 5⟦&ndash;⟧6 May it fell.\n", "–"},
		{"an escape at the start", "It has ⟦\\*⟧ and more.\n", "*"},
		{"a line break", "> On ⟦5 May\n> 2022⟧ it fell.\n", "5 May 2022"},
		{"a hard line break", "On ⟦5 May  \n2022⟧ it fell.\n", "5 May 2022"},
		{"an HTML tag within", "On ⟦5<sup>th</sup> May⟧ it fell.\n", "5th May"},
		{"a table cell", "| when | what |\n|---|---|\n| ⟦5 May⟧ | it fell |\n", "5 May"},
		{"another script", "Это было ⟦5 мая 2022⟧ года.\n", "5 мая 2022"},
		{"behind CRLF", "One\r\ntwo ⟦5\r\nMay⟧.\r\n", "5 May"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			start := strings.Index(test.file, "⟦")
			end := strings.Index(test.file, "⟧") - len("⟦")
			file := strings.NewReplacer("⟦", "", "⟧", "").Replace(test.file)
			const front = "---\ntitle: 5 May 2022\n---\n"
			start, end, file = start+len(front), end+len(front), front+file
			for _, b := range prose.Markdown([]byte(file), len(front)).Blocks {
				i := strings.Index(b.Text, test.words)
				if i < 0 {
					continue
				}
				j := i + len(test.words)
				if s, e := b.File(i, j); s != start || e != end {
					t.Errorf("File(%d, %d) is %q, want %q", i, j, file[s:e], file[start:end])
				}
				if b.Offset(i) != start {
					t.Errorf("Offset(%d) is %d, want %d", i, b.Offset(i), start)
				}
				if s, e, ok := b.Locate(start, end); !ok || s != i || e != j {
					t.Errorf("Locate(%d, %d) is %q, want %q", start, end, b.Text[s:e], test.words)
				}
				return
			}
			t.Errorf("%q is in no block", test.words)
		})
	}
}

func TestLocate(t *testing.T) {
	t.Parallel()
	file := "*One* &ndash; två."
	b := prose.Markdown([]byte(file), 0).Blocks[0] // One – två.
	for _, test := range []struct {
		start, end int
		want       string
		ok         bool
	}{
		{0, len(file), "One – två.", true},
		{0, 1, "", false},   // markup
		{4, 5, "", false},   // markup
		{3, 7, "e –", true}, // the whole entity for a part of it
		{9, 10, "–", true},
		{16, 17, "å", true}, // the whole letter for a byte of it
		{5, 5, "", false},
		{len(file), len(file) + 5, "", false},
		{-5, 0, "", false},
	} {
		start, end, ok := b.Locate(test.start, test.end)
		if got := b.Text[start:end]; got != test.want || ok != test.ok {
			t.Errorf("Locate(%d, %d) = %q, %v, want %q, %v", test.start, test.end, got, ok, test.want, test.ok)
		}
	}
}

// The tree has the positions of the file, front matter included.
func TestTree(t *testing.T) {
	t.Parallel()
	const front = "---\na: b\n---\n"
	file := []byte(front + "\tcode\n\n- One *two*\n  <http://x.example>\n")
	var got []string
	_ = ast.Walk(prose.Tree(file, len(front)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Text:
			if entering {
				got = append(got, string(n.Segment.Value(file)))
			}
		case *ast.AutoLink:
			if entering {
				start := n.Pos() + 1
				got = append(got, string(file[start:start+len(n.Label(file))]))
			}
		case *ast.CodeBlock:
			if entering {
				got = append(got, string(n.Lines().Value(file)))
			}
		}
		return ast.WalkContinue, nil
	})
	if diff := cmp.Diff([]string{"code\n", "One ", "two", "", "http://x.example"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestMarkdownAtOnce(t *testing.T) {
	t.Parallel()
	text := []byte("# One\n\n- two\n\n| a | b |\n|---|---|\n| c | `d\\|e` |\n")
	want := outline(prose.Markdown(text, 0))
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 50 {
				if got := outline(prose.Markdown(text, 0)); got != want {
					t.Errorf("got %q", got)
				}
			}
		})
	}
	all.Wait()
}

func TestBodyOutside(t *testing.T) {
	t.Parallel()
	for _, body := range []int{-1, 4, 100} {
		prose.Markdown([]byte("One."), body)
		prose.Plain([]byte("One."), body)
	}
}
