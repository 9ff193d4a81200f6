package sitetest

import (
	"bytes"
	"compress/gzip"
	"net/url"
	"path"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"solnoma/timeline/internal/browser"
)

// page is what a page has of links.
type page struct {
	ids   map[string]bool
	links []link
}

// link is an address in a page.
type link struct {
	element, attribute, rel, to string
}

func compressed(t testing.TB, data []byte) int {
	t.Helper()
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	w.Write(data)
	w.Close()
	return b.Len()
}

// readPage takes a page apart. It checks that the page has one main heading and
// is described for search engines, and that its Content-Security-Policy has
// nothing to object to.
func readPage(t testing.TB, name string, data []byte) *page {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	p := &page{ids: map[string]bool{}}
	headings, described := 0, false
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		attr := map[string]string{}
		for _, a := range n.Attr {
			attr[a.Key] = a.Val
		}
		inline := n.Data == "style" || n.Data == "script" && attr["src"] == "" && attr["type"] != "application/ld+json"
		for key := range attr {
			inline = inline || key == "style" || strings.HasPrefix(key, "on")
		}
		if inline {
			t.Errorf("%s: <%s %v> is not permitted by the page's own policy", name, n.Data, attr)
		}
		switch {
		case n.Data == "h1":
			headings++
		case n.Data == "meta" && attr["name"] == "description":
			described = attr["content"] != ""
		}
		if id, ok := attr["id"]; ok {
			if p.ids[id] {
				t.Errorf("%s: two have the id %q", name, id)
			}
			p.ids[id] = true
		}
		for _, key := range []string{"href", "src", "srcset", "action", "poster", "data", "cite", "xlink:href"} {
			if to, ok := attr[key]; ok {
				p.links = append(p.links, link{n.Data, key, attr["rel"], to})
			}
		}
	}
	if headings != 1 || !described {
		t.Errorf("%s: it has %d headings of the page; described: %v", name, headings, described)
	}
	return p
}

// target returns the file and the fragment that an address leads to from a
// page, and whether it stays in the site.
func (b *built) target(t testing.TB, from, to string) (name, fragment string, inside bool) {
	t.Helper()
	base := b.address
	if base == "" {
		base = "https://nowhere.example" + browser.Under
	}
	root, err := url.Parse(base)
	if err != nil {
		t.Fatal(err)
	}
	u, err := root.Parse(from)
	if err == nil {
		u, err = u.Parse(to)
	}
	if err != nil {
		t.Errorf("%s: %q: %v", from, to, err)
		return "", "", false
	}
	name, inside = strings.CutPrefix(u.Path, root.Path)
	if u.Scheme != root.Scheme || u.Host != root.Host || !inside {
		return "", "", false
	}
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	return name, u.Fragment, true
}

// TestLinks follows every address in every page: it leads to what is there. To
// others lead only links that can be pressed, and only to addresses that the
// content of the site names.
func TestLinks(t *testing.T) {
	t.Parallel()
	for _, s := range everySite(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			pages := map[string]*page{}
			for name, data := range s.pages() {
				pages[name] = readPage(t, name, data)
			}
			for name, p := range pages {
				for _, l := range p.links {
					file, fragment, inside := s.target(t, name, l.to)
					if !inside {
						above := name == "404.html" && s.address == "" && strings.HasPrefix(l.to, "../")
						if l.rel != "canonical" && !above {
							external(t, s, name, l)
						}
						continue
					}
					if _, ok := s.output.Lookup(file); !ok {
						t.Errorf("%s: <%s %s=%q> leads to no file", name, l.element, l.attribute, l.to)
					} else if to := pages[file]; fragment != "" && (to == nil || !to.ids[fragment]) {
						t.Errorf("%s: <%s %s=%q> leads to no id", name, l.element, l.attribute, l.to)
					}
				}
			}
			reachable(t, s, pages)
		})
	}
}

// external checks a link to another site.
func external(t *testing.T, s *built, page string, l link) {
	t.Helper()
	if l.element != "a" {
		t.Errorf("%s: <%s %s=%q> is of others", page, l.element, l.attribute, l.to)
	}
	if u, err := url.Parse(l.to); err != nil || !slices.Contains([]string{"http", "https", "mailto"}, u.Scheme) {
		t.Errorf("%s: %q is no address to lead to", page, l.to)
	}
	if !strings.Contains(s.words, strings.TrimSuffix(l.to, "/")) {
		t.Errorf("%s: no text names %q", page, l.to)
	}
}

// reachable checks that links alone lead from the first page to every page and
// to every event, as they do for readers without scripts and for crawlers.
func reachable(t *testing.T, s *built, pages map[string]*page) {
	t.Helper()
	seen := map[string]bool{"index.html": true}
	for next := []string{"index.html"}; len(next) > 0; {
		name := next[0]
		next = next[1:]
		for _, l := range pages[name].links {
			file, _, inside := s.target(t, name, l.to)
			if l.element == "a" && inside && pages[file] != nil && !seen[file] {
				seen[file] = true
				next = append(next, file)
			}
		}
	}
	for name := range pages {
		if !seen[name] && name != "404.html" {
			t.Errorf("no link leads to %s", name)
		}
	}
	for _, e := range s.timeline.Events {
		if !seen[path.Join("events", e.ID+".html")] {
			t.Errorf("no link leads to the event %s", e.ID)
		}
	}
}
