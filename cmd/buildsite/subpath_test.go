package main

import (
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// subPath is where the sites of these tests are published, as one of a
// repository is on GitHub Pages.
const subPath = "/some/repo/"

// published is a site in a folder, with what a server makes of it.
type published struct {
	t      *testing.T
	dir    string
	server *httptest.Server
}

// publish builds a site that init made, with some files of its own and an event
// that is gone, and serves it below subPath as GitHub Pages does.
func publish(t *testing.T, flags ...string) *published {
	t.Helper()
	site := filepath.Join(t.TempDir(), "site")
	p := &published{t: t, dir: filepath.Join(t.TempDir(), "out")}
	do := func(args ...string) {
		t.Helper()
		var said strings.Builder
		if status := run(t.Context(), args, &process{stdout: io.Discard, stderr: &said, now: time.Now, self: "buildsite"}); status != exitDone {
			t.Fatalf("%v ended with %d:\n%s", args, status, said.String())
		}
	}
	do("init", site)
	text := filepath.Join(site, "content", "sources", "footbridge.md")
	data, err := os.ReadFile(text)
	if err != nil {
		t.Fatal(err)
	}
	write(t, text, strings.Replace(string(data), "Two days later the council closed both banks.", "", 1))
	write(t, filepath.Join(site, "static", "CNAME"), "timeline.example\n")
	write(t, filepath.Join(site, "static", ".well-known", "security.txt"), "Contact: mailto:a@timeline.example\n")
	write(t, filepath.Join(site, "static", "papers", "minutes 1932.txt"), "We open the bridge.\n")
	do(append([]string{"build", "--out", p.dir}, append(flags, site)...)...)

	mux := http.NewServeMux()
	mux.HandleFunc(subPath, func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, subPath)
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		data, err := fs.ReadFile(os.DirFS(p.dir), name)
		if err != nil {
			w.WriteHeader(http.StatusNotFound)
			data, _ = fs.ReadFile(os.DirFS(p.dir), "404.html")
		}
		w.Write(data)
	})
	p.server = httptest.NewServer(mux)
	t.Cleanup(p.server.Close)
	return p
}

// get returns what the server has at an address, and whether it is there.
func (p *published) get(address string) (body string, found bool) {
	p.t.Helper()
	r, err := p.server.Client().Get(address)
	if err != nil {
		p.t.Fatal(err)
	}
	defer r.Body.Close()
	data, err := io.ReadAll(r.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	return string(data), r.StatusCode == http.StatusOK
}

// gone is the page of an event that is no more, where there is one. No page leads
// to it.
const gone = "events/2024-02-05-the-council-closed-both-banks.html"

// pages returns the paths of the pages of the site.
func (p *published) pages() (all []string) {
	p.t.Helper()
	err := fs.WalkDir(os.DirFS(p.dir), ".", func(name string, d fs.DirEntry, err error) error {
		if path.Ext(name) == ".html" {
			all = append(all, name)
		}
		return err
	})
	if err != nil || len(all) < 10 {
		p.t.Fatalf("there are %d pages, %v", len(all), err)
	}
	return all
}

// linksOf returns the addresses in a page that lead to another file of the site.
func linksOf(t *testing.T, page string) (all []string) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		for _, a := range n.Attr {
			if slices.Contains([]string{"href", "src"}, a.Key) && n.Type == html.ElementNode {
				if u, err := url.Parse(a.Val); err != nil {
					t.Errorf("%q: %v", a.Val, err)
				} else if u.Scheme == "" && u.Host == "" && u.Path != "" {
					all = append(all, a.Val)
				}
			}
		}
	}
	return all
}

// resolve returns an address as a page has it.
func resolve(t *testing.T, page, address string) *url.URL {
	t.Helper()
	base, err := url.Parse(page)
	if err != nil {
		t.Fatal(err)
	}
	u, err := base.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// TestSubPath checks that each address in a site leads to a file, where the site
// lies below the root of a server, and where it is opened from a disk.
func TestSubPath(t *testing.T) {
	t.Parallel()
	for name, flags := range map[string][]string{"any-address": nil, "base-url": {"--base-url", "https://owner.example" + subPath}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := publish(t, flags...)
			reached := map[string]bool{}
			for _, page := range p.pages() {
				if page == "404.html" {
					continue // is shown at other addresses: see TestNotFound
				}
				body, _ := p.get(p.server.URL + subPath + page)
				links := linksOf(t, body)
				if len(links) == 0 {
					t.Errorf("%s has no links", page)
				}
				for _, link := range links {
					u := resolve(t, p.server.URL+subPath+page, link)
					u.Fragment = ""
					if _, ok := p.get(u.String()); !ok || !strings.HasPrefix(u.Path, subPath) {
						t.Errorf("%s: %q leads to %s, where nothing is", page, link, u)
					}
					reached[strings.TrimPrefix(u.Path, subPath)] = true
					disk := resolve(t, "file:///"+page, link)
					info, err := os.Stat(filepath.Join(p.dir, filepath.FromSlash(disk.Path)))
					if err != nil || info.IsDir() || strings.HasPrefix(link, "/") {
						t.Errorf("%s: %q is no file on a disk: %v", page, link, err)
					}
				}
			}
			for _, page := range p.pages() {
				if page != "404.html" && !reached[page] && page != gone {
					t.Errorf("no link leads to %s", page)
				}
			}
		})
	}
}

// TestNotFound checks that the page for what is not there leads home from each
// depth, and looks like the others where the address of the site is known.
func TestNotFound(t *testing.T) {
	t.Parallel()
	for name, flags := range map[string][]string{"any-address": nil, "base-url": {"--base-url", "https://owner.example" + subPath}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := publish(t, flags...)
			for _, missing := range []string{"nothing.html", "events/nothing.html"} {
				body, found := p.get(p.server.URL + subPath + missing)
				if found || !strings.Contains(body, "<html") {
					t.Fatalf("%s: %v\n%s", missing, found, body)
				}
				home := false
				for _, link := range linksOf(t, body) {
					u := resolve(t, p.server.URL+subPath+missing, link)
					u.Fragment = ""
					_, ok := p.get(u.String())
					home = home || ok && (u.Path == subPath || u.Path == subPath+"index.html")
					if !ok && flags != nil {
						t.Errorf("%s: %q leads to %s, where nothing is", missing, link, u)
					}
				}
				if !home {
					t.Errorf("%s: no link leads home:\n%s", missing, body)
				}
			}
		})
	}
}

// TestBaseURL checks what a site says of its address: nothing where it does not
// know it.
func TestBaseURL(t *testing.T) {
	t.Parallel()
	const base = "https://owner.example" + subPath
	known, unknown := publish(t, "--base-url", strings.TrimSuffix(base, "/")), publish(t)
	for _, page := range known.pages() {
		body, _ := known.get(known.server.URL + subPath + page)
		canonical := `<link rel="canonical" href="` + base
		switch {
		case page == "404.html" || page == gone:
		case page == "index.html" && !strings.Contains(body, canonical+`">`), page != "index.html" && !strings.Contains(body, canonical):
			t.Errorf("%s does not say its address", page)
		}
		if body, _ := unknown.get(unknown.server.URL + subPath + page); strings.Contains(body, `rel="canonical"`) || strings.Contains(body, "owner.example") {
			t.Errorf("%s says an address that nobody gave it", page)
		}
	}
	for _, name := range []string{"feed.xml", "sitemap.xml"} {
		if body, ok := known.get(known.server.URL + subPath + name); !ok || !strings.Contains(body, base+"events/first-footbridge.html") && !strings.Contains(body, base+"events/2024-05-18-") {
			t.Errorf("%s does not name the site's pages:\n%s", name, body)
		}
		if _, ok := unknown.get(unknown.server.URL + subPath + name); ok {
			t.Errorf("there is a %s of a site without an address", name)
		}
	}
	for name, want := range map[string]string{"CNAME": "timeline.example\n", ".well-known/security.txt": "Contact: mailto:a@timeline.example\n", "papers/minutes%201932.txt": "We open the bridge.\n"} {
		if body, ok := known.get(known.server.URL + subPath + name); !ok || body != want {
			t.Errorf("%s is %q", name, body)
		}
	}
}
