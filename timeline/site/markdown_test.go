package site

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"solnoma/timeline/content"
)

func TestMarkdown(t *testing.T) {
	t.Parallel()
	r := rendering{title: "The title", top: 2, resolve: func(s string) string { return "R/" + s }}
	for _, c := range []struct{ in, want string }{
		{"# The title\n\ntext", "<p>text</p>"},
		{"# Another\n\n## Below\n\n#### Deep", "<h2>Another</h2>\n<h3>Below</h3>\n<h4>Deep</h4>"},
		{"### First\n\n## Then", "<h2>First</h2>\n<h2>Then</h2>"},
		{"<script>alert(1)</script>\n\ntext <b onclick=x>bold</b>", "<!-- raw HTML omitted -->\n<p>text <!-- raw HTML omitted -->bold<!-- raw HTML omitted --></p>"},
		{"[a](https://x.example/?a=1&b=2)", `<p><a href="https://x.example/?a=1&amp;b=2">a</a></p>`},
		{"[a](HTTP://x.example)", `<p><a href="http://x.example">a</a></p>`},
		{"[a](mailto:a@x.example)", `<p><a href="mailto:a@x.example">a</a></p>`},
		{"[a](page.md#x)", `<p><a href="R/page.md#x">a</a></p>`},
		{"[*a* b](javascript:alert(1))", "<p><em>a</em> b</p>"},
		{"[a](JAVASCRIPT:alert(1)) [b](vbscript:x) [c](data:text/html,x) [d](file:///etc/passwd)", "<p>a b c d</p>"},
		{"[a](\tjava\nscript:alert(1))", "<p>[a](\tjava\nscript:alert(1))</p>"},
		{"[a](java&#115;cript:alert(1)) [b](&#x6a;avascript:alert(1))", "<p>a b</p>"},
		{"[a](java&amp;#115;cript:alert(1))", `<p><a href="R/java&amp;#115;cript:alert(1)">a</a></p>`},
		{"[a](java&amp;amp;#115;cript:x) [b](&Tab;javascript:x) [c](javascript&colon;x)", `<p><a href="R/java&amp;amp;#115;cript:x">a</a> b c</p>`},
		{"![a](java&amp;#115;cript:x)", `<p><img src="R/java&amp;#115;cript:x" alt="a"></p>`},
		{"[a](//evil.example) [b](https://) [c](http:x)", "<p>a b c</p>"},
		{"[a][r]\n\n[r]: javascript:alert(1)", "<p>a</p>"},
		{"<javascript:alert(1)> <https://x.example> <a@x.example>", `<p>javascript:alert(1) <a href="https://x.example">https://x.example</a> <a href="mailto:a@x.example">a@x.example</a></p>`},
		{"![a](pic.png \"t\")", `<p><img src="R/pic.png" alt="a" title="t"></p>`},
		{"![a *b*](https://x.example/p.png)", `<p><a href="https://x.example/p.png">a <em>b</em></a></p>`},
		{"![](https://x.example/p.png)", `<p><a href="https://x.example/p.png">x.example</a></p>`},
		{"![a](javascript:x) ![b](//x.example/p.png) ![c](data:image/png;base64,x)", "<p>a b c</p>"},
		{"[![a](https://x.example/p.png)](https://y.example)", `<p><a href="https://y.example">a</a></p>`},
		{"| a |\n|:-:|\n| b |", "<table tabindex=\"0\">\n<thead>\n<tr>\n<th align=\"center\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align=\"center\">b</td>\n</tr>\n</tbody>\n</table>"},
		{"www.x.example ~~gone~~", `<p><a href="http://www.x.example">www.x.example</a> <del>gone</del></p>`},
		{"", ""},
	} {
		got, err := r.render([]byte(c.in))
		if err != nil {
			t.Error(err)
		}
		if strings.TrimSpace(strings.ReplaceAll(string(got), " />", ">")) != c.want {
			t.Errorf("%q:\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}

func TestSiteAddress(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	f.site.Config.Topics = append(f.site.Config.Topics, content.Topic{ID: "x"})
	m := newModel(f.tl, f.site, english(t))
	pages := map[string]bool{"index.html": true, "sources/index.html": true, "check.html": true, "method.html": true, "events/a.html": true}
	for _, c := range []struct{ file, root, to, want string }{
		{"content/pages/about.md", "", "method.md", "method.html"},
		{"content/pages/about.md", "", "method.md#how", "method.html#how"},
		{"content/pages/about.md", "", "method", "method.html"},
		{"content/pages/about.md", "", "#here", "#here"},
		{"content/pages/about.md", "", "../sources/flood.md", "sources/flood.html"},
		{"content/pages/about.md", "", "../sources/review.txt", "sources/review.html"},
		{"content/pages/about.md", "", "../sources/", "sources/index.html"},
		{"content/pages/about.md", "", "../sources", "sources/index.html"},
		{"content/pages/about.md", "", "../events/a.md", "events/a.html"},
		{"content/pages/about.md", "", "../check/", "check.html"},
		{"content/pages/about.md", "", "..", "index.html"},
		{"content/pages/about.md", "", ".", "index.html"},
		{"content/pages/about.md", "", "../timeline.json", "timeline.json"},
		{"content/pages/about.md", "", "map.svg?x=1", "map.svg?x=1"},
		{"content/pages/about.md", "", "/check", "check.html"},
		{"content/events/b.md", "../", "/img/a.png", "../img/a.png"},
		{"content/pages/about.md", "", "./a:b", "./a:b"},
		{"content/pages/about.md", "", "?q", "?q"},
		{"content/events/b.md", "../", "a.md", "../events/a.html"},
		{"content/events/b.md", "", "a.md", "events/a.html"},
		{"content/events/b.md", "../", "../pages/method.md", "../method.html"},
		{"content/events/b.md", "../", "../sources/flood.md", "../sources/flood.html"},
	} {
		if got := m.siteAddress(c.file, c.root, pages)(c.to); got != c.want {
			t.Errorf("%s in %s: %q, want %q", c.to, c.file, got, c.want)
		}
	}
}

// FuzzMarkdown checks that nothing a person can write makes a page run or load
// what is not the site's.
func FuzzMarkdown(f *testing.F) {
	for _, seed := range []string{
		"[a](java&#115;cript:alert(1)) ![b](//x.example/p.png)", "[a](java&amp;#115;cript:x)", "<javascript:x> <b onclick=x>",
		"[![a](https://x/p.png)](https://y)", "# T\n\n| a |\n|-|\n| www.x.example |", "[a]: data:text/html,x\n[a] ![a]", "[x](\\\\evil/ 't\"<')",
	} {
		f.Add(seed)
	}
	fx := newFixture(f)
	m := newModel(fx.tl, fx.site, english(f))
	r := rendering{title: "T", top: 2, ids: true, resolve: m.siteAddress("content/pages/a.md", "", map[string]bool{"check.html": true})}
	elements := strings.Fields("html head body p h2 h3 h4 h5 h6 a img em strong code pre ul ol li blockquote hr br table thead tbody tr th td del")
	f.Fuzz(func(t *testing.T, text string) {
		out, err := r.render([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		doc, err := html.Parse(strings.NewReader(string(out)))
		if err != nil {
			t.Fatal(err)
		}
		for n := range doc.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			if !slices.Contains(elements, n.Data) {
				t.Errorf("%q has a <%s>: %s", text, n.Data, out)
			}
			for _, a := range n.Attr {
				switch a.Key {
				case "href", "src":
					// As browsers read it.
					address := strings.Map(func(r rune) rune {
						if r == '\t' || r == '\n' || r == '\r' {
							return -1
						}
						if r == '\\' {
							return '/'
						}
						return r
					}, strings.TrimLeft(a.Val, "\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\f\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f "))
					u, err := url.Parse(address)
					if err != nil {
						t.Errorf("%q has the address %q: %v", text, a.Val, err)
						continue
					}
					own := u.Scheme == "" && u.Host == "" && !strings.HasPrefix(address, "//")
					if !own && (a.Key == "src" || !slices.Contains([]string{"http", "https", "mailto"}, u.Scheme)) {
						t.Errorf("%q has the address %q", text, a.Val)
					}
				case "id", "title", "alt", "align", "start", "class":
				case "tabindex":
					if n.Data != "table" || a.Val != "0" {
						t.Errorf("%q has tabindex=%q: %s", text, a.Val, out)
					}
				default:
					t.Errorf("%q has the attribute %s: %s", text, a.Key, out)
				}
			}
		}
	})
}
