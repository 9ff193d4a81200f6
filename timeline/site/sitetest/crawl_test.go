package sitetest

import (
	"net/url"
	"path"
	"strings"
	"testing"

	"solnoma/timeline/internal/browser"
)

// TestCrawl follows every link of the default site in the browser, where it is
// served below the path of a repository. A page that is not there, and
// whatever a page asks for that is not, fails the test of the tab.
func TestCrawl(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	seen := map[string]bool{address: true}
	for queue := []string{address}; len(queue) > 0; queue = queue[1:] {
		b.Load(queue[0])
		for _, href := range browser.Eval[[]string](b, `[...document.links].map((a) => a.href)`) {
			u, err := url.Parse(href)
			if err != nil {
				t.Errorf("%s leads to %q: %v", queue[0], href, err)
				continue
			}
			u.Fragment, u.RawQuery = "", ""
			page := u.String()
			switch within := strings.HasPrefix(page, address); {
			case !within && u.Hostname() == "127.0.0.1":
				t.Errorf("%s leads out of the site, to %s", queue[0], page)
			case !within || seen[page]:
			case path.Ext(u.Path) != ".html":
				if _, ok := s.output.Lookup(strings.TrimPrefix(page, address)); !ok {
					t.Errorf("%s leads to %s, which is not there", queue[0], page)
				}
			default:
				seen[page] = true
				queue = append(queue, page)
			}
		}
	}
	for name := range s.output.Files() {
		// Nothing leads to the page for missing addresses.
		if path.Ext(name) == ".html" && name != "404.html" && name != "index.html" && !seen[address+name] {
			t.Errorf("no link leads to %s", name)
		}
	}
}
