// Package sitetest tests whole sites as their visitors have them: in Chromium,
// by keyboard, with scripts off, in print, from a disk. It knows of the pages
// what is promised (index.html#e-ID, form.filter, ?q= and ?topic=) and what
// HTML says of roles, and else nothing of how they are made.
package sitetest

import (
	"iter"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/internal/browser"
	"solnoma/timeline/site"
)

func TestMain(m *testing.M) { browser.Main(m) }

// built is a site that was built.
type built struct {
	name     string
	address  string // "" where it is not known
	words    string // all that its content folder has
	timeline *timeline.Timeline
	output   *site.Output
}

// The sites of the tests: the default one, one with all that is awkward, and
// one without events.
var (
	standard = builder("default", "../../..", "")
	awkward  = builder("awkward", "testdata/awkward", "https://ister.example"+browser.Under)
	empty    = builder("empty", "testdata/empty", "")
)

func everySite(t testing.TB) []*built {
	return []*built{standard(t), awkward(t), empty(t)}
}

// builder returns a function that returns the site in a folder, built once, as
// it is with an address or without one.
func builder(name, root, address string) func(testing.TB) *built {
	build := sync.OnceValues(func() (*built, error) {
		c, problems, err := content.Read(root)
		if err != nil {
			return nil, err
		}
		tl := extract.Timeline(c)
		tl.Problems = append(problems, tl.Problems...)
		folder, err := os.OpenRoot(root)
		if err != nil {
			return nil, err
		}
		defer folder.Close()
		out, err := site.Render(tl, c, site.Options{Overrides: folder.FS(), BaseURL: address, Generator: "Solnoma"})
		words := ""
		for _, s := range c.Sources {
			words += string(s.Bytes)
		}
		for _, e := range c.Events {
			words += string(e.Bytes)
		}
		for _, p := range c.Pages {
			words += string(p.Bytes)
		}
		return &built{name, address, words, tl, out}, err
	})
	return func(t testing.TB) *built {
		t.Helper()
		b, err := build()
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
}

// pages yields the paths of all pages, and what is in them.
func (b *built) pages() iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		for name, data := range b.output.Files() {
			if path.Ext(name) == ".html" && !yield(name, data) {
				return
			}
		}
	}
}

// kinds returns a page of each kind. The pages of a folder are of one kind, but
// for its index; those beside index.html are each of their own. Of the awkward
// site it is the largest of the kind, which has most on it, and of the others
// the smallest, so that the tests stay fast. The page for what is not there is
// none where the site has no address: it is for any folder then, and looks for
// its style sheet in two.
func (b *built) kinds() []string {
	chosen := map[string]string{}
	size := map[string]int{}
	for name, data := range b.pages() {
		if name == "404.html" && b.address == "" {
			continue
		}
		kind := path.Dir(name)
		if kind == "." || path.Base(name) == "index.html" {
			kind = name
		}
		n := len(data)
		if b.name != "awkward" {
			n = -n
		}
		if chosen[kind] == "" || n > size[kind] {
			chosen[kind], size[kind] = name, n
		}
	}
	return slices.Sorted(maps.Values(chosen))
}

// TestAwkward checks that the awkward site has what it is there for.
func TestAwkward(t *testing.T) {
	t.Parallel()
	b := awkward(t)
	has := map[string]bool{}
	for _, e := range b.timeline.Events {
		s := e.Date.String()
		has["before Christ"] = has["before Christ"] || strings.HasPrefix(s, "-")
		has["a century"] = has["a century"] || strings.HasSuffix(s, "XX")
		has["uncertain"] = has["uncertain"] || strings.Contains(s, "?")
		has["approximate"] = has["approximate"] || strings.Contains(s, "~")
		has["an open end"] = has["an open end"] || strings.HasSuffix(s, "/..")
		has["planned"] = has["planned"] || e.Status == timeline.Planned
		has["alleged"] = has["alleged"] || e.Status == timeline.Alleged
		has["written by hand"] = has["written by hand"] || e.Written != nil
		if len(e.Mentions) > 1 {
			has["merged"] = true
			same := e.Mentions[0].Date == e.Mentions[1].Date
			has["reports that disagree"] = has["reports that disagree"] || !same
		}
		for _, m := range e.Mentions {
			has["a date in doubt"] = has["a date in doubt"] || len(m.Problems) > 0
		}
	}
	for _, s := range b.timeline.Sources {
		has["source to be shown "+string(s.Show)] = true
		has["a text in "+s.Language] = true
	}
	text := ""
	for _, data := range b.pages() {
		text += string(data)
	}
	has["right to left"] = strings.Contains(text, `dir="rtl"`)
	has["a name"] = len(b.timeline.Names) > 0
	for _, want := range []string{
		"before Christ", "a century", "uncertain", "approximate", "an open end", "planned", "alleged", "written by hand",
		"merged", "reports that disagree", "a date in doubt", "source to be shown full", "source to be shown excerpt",
		"source to be shown cite", "a text in ru", "right to left", "a name",
	} {
		if !has[want] {
			t.Errorf("testdata/awkward has not: %s", want)
		}
	}
	if n := len(empty(t).timeline.Events); n > 0 {
		t.Errorf("testdata/empty has %d events", n)
	}
}
