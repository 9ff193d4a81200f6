package site

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/net/html"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/export"
)

var (
	update = flag.Bool("update", false, "write the golden files anew")
	show   = flag.String("show", "", "write the site of the fixture to this `folder`, to look at")
)

// own is a site's folder that adds a file to the site.
var own = fstest.MapFS{
	"static/map.svg":        {Data: []byte(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>`)},
	"static/embed.go":       {Data: []byte("package static\n")},
	"static/img/.gitignore": {Data: []byte("*\n")},
	"static/.well-known/x":  {Data: []byte("x")},
}

func render(t testing.TB, f *fixture, o Options) *Output {
	t.Helper()
	out, err := Render(f.tl, f.site, o)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func lookup(t testing.TB, out *Output, name string) string {
	t.Helper()
	data, ok := out.Lookup(name)
	if !ok {
		t.Fatalf("there is no %s", name)
	}
	return string(data)
}

func TestPages(t *testing.T) {
	t.Parallel()
	out := render(t, newFixture(t), Options{Overrides: own, Generator: "Solnoma test"})
	if *show != "" {
		if err := out.Write(*show); err != nil {
			t.Error(err)
		}
	}
	for _, name := range []string{
		"index.html", "years/2022.html", "topics/dams.html", "topics/unused.html", "names/index.html", "names/ada-kern.html", "events/ister-over-its-banks.html", "events/ferry-winter.html",
		"events/vote-for-new-dam.html", "sources/index.html", "sources/flood.html", "sources/letters.html",
		"sources/brief.html", "check.html", "data.html", "embed/index.html", "method.html", "404.html", "timeline.json",
	} {
		golden(t, name, lookup(t, out, name))
	}
}

var (
	assetHash = regexp.MustCompile(`\.[0-9a-f]{10}\.`)
	// A golden page has each of these on a line of its own, to be read in review.
	onOwnLine = regexp.MustCompile(`<(?:meta|link|script|title|body|header|main|footer|nav|section|article|figure|form|div|ul|ol|li|p|h[1-6]|blockquote|details|table|tr|svg|a class="?(?:chip|skip)|text|line)\b`)
)

// golden compares a file of a site with the one in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	got = assetHash.ReplaceAllString(got, ".HASH.")
	if path.Ext(name) == ".html" {
		got = onOwnLine.ReplaceAllString(got, "\n$0")
	}
	file := filepath.Join("testdata", "golden", filepath.FromSlash(name))
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (run with -update to write it)", err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s (-want +got; -update takes what is got):\n%s", name, diff)
	}
}

func TestSameBytes(t *testing.T) {
	t.Parallel()
	o := Options{Overrides: own, BaseURL: "https://example.org/x"}
	first := render(t, newFixture(t), o)
	for range 5 {
		again := render(t, newFixture(t), o)
		if len(again.files) != len(first.files) {
			t.Fatalf("%d files, and then %d", len(first.files), len(again.files))
		}
		for i, f := range again.files {
			if was := first.files[i]; f.path != was.path || !bytes.Equal(f.data, was.data) {
				t.Errorf("%s is not the same again", f.path)
			}
		}
	}
}

// everySite yields sites that between them have every kind of page and state.
func everySite(t *testing.T) map[string]*Output {
	full := newFixture(t)
	empty := &fixture{t: t, site: &content.Site{Config: content.Config{Title: "Empty"}}, tl: &timeline.Timeline{}}
	bare := newFixture(t) // no topics in the configuration, no sources read
	bare.site.Config.Topics, bare.site.Sources = nil, nil
	return map[string]*Output{
		"full":  render(t, full, Options{Overrides: own}),
		"live":  render(t, full, Options{Overrides: own, Live: true}),
		"based": render(t, full, Options{Overrides: own, BaseURL: "https://example.org/ister"}),
		"bare":  render(t, bare, Options{Overrides: own}),
		"empty": render(t, empty, Options{}),
	}
}

// void are the elements of HTML without an end tag.
var void = strings.Fields("area base br col embed hr img input link meta source track wbr")

// element is a start tag of a page.
type element struct {
	name string
	attr map[string]string
}

// elements reads a page, in which every element must be closed by its own tag.
func elements(t *testing.T, name, page string) (all []element) {
	t.Helper()
	z := html.NewTokenizer(strings.NewReader(page))
	var open []string
	for {
		kind := z.Next()
		token := z.Token()
		switch kind {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Errorf("%s: %q are not closed", name, open)
			}
			return all
		case html.StartTagToken, html.SelfClosingTagToken:
			e := element{token.Data, map[string]string{}}
			for _, a := range token.Attr {
				if _, twice := e.attr[a.Key]; twice {
					t.Errorf("%s: <%s> has %s twice", name, e.name, a.Key)
				}
				e.attr[a.Key] = a.Val
			}
			all = append(all, e)
			if kind == html.StartTagToken && !slices.Contains(void, e.name) {
				open = append(open, e.name)
			}
		case html.EndTagToken:
			if n := len(open); n == 0 || open[n-1] != token.Data {
				t.Errorf("%s: </%s> where %q are open", name, token.Data, open)
				return all
			}
			open = open[:len(open)-1]
		}
	}
}

func TestWellFormed(t *testing.T) {
	t.Parallel()
	for kind, out := range everySite(t) {
		for name, data := range out.Files() {
			if path.Ext(name) != ".html" {
				continue
			}
			where := kind + ": " + name
			ids := map[string]bool{}
			heading, mains := 0, 0
			for _, e := range elements(t, where, string(data)) {
				if id := e.attr["id"]; id != "" {
					if ids[id] {
						t.Errorf("%s: the id %s is there twice", where, id)
					}
					ids[id] = true
				}
				if e.name == "main" {
					mains++
				}
				if n := len(e.name); n == 2 && e.name[0] == 'h' && e.name[1] >= '1' && e.name[1] <= '6' {
					level := int(e.name[1] - '0')
					if level > heading+1 || level == 1 && heading > 0 {
						t.Errorf("%s: <%s> comes after a heading of level %d", where, e.name, heading)
					}
					heading = level
				}
				if _, is := e.attr["alt"]; e.name == "img" && !is {
					t.Errorf("%s: an image has no alt", where)
				}
				if e.name == "html" && e.attr["lang"] == "" {
					t.Errorf("%s: no language", where)
				}
				for key := range e.attr { // which the page's own policy forbids
					if key == "style" || strings.HasPrefix(key, "on") {
						t.Errorf("%s: <%s> has %s", where, e.name, key)
					}
				}
				data := e.attr["type"] == "application/ld+json" // which is not run
				if src := e.attr["src"]; e.name == "style" || e.name == "script" && src == "" && !data {
					t.Errorf("%s: an inline <%s>", where, e.name)
				}
			}
			if mains != 1 || heading == 0 {
				t.Errorf("%s: %d mains, last heading of level %d", where, mains, heading)
			}
		}
	}
}

// TestLinks checks that every relative address in every page leads to a file
// of the site, and to an id that is there; and that none leads elsewhere but
// by http, https and mailto.
func TestLinks(t *testing.T) {
	t.Parallel()
	for kind, out := range everySite(t) {
		ids := map[string]map[string]bool{}
		for name, data := range out.Files() {
			if path.Ext(name) == ".html" {
				ids[name] = map[string]bool{}
				for _, e := range elements(t, name, string(data)) {
					ids[name][e.attr["id"]] = true
				}
			}
		}
		for name, data := range out.Files() {
			if path.Ext(name) != ".html" {
				continue
			}
			for _, e := range elements(t, name, string(data)) {
				for _, key := range []string{"href", "src", "action", "srcset", "poster"} {
					if to, is := e.attr[key]; is {
						checkAddress(t, kind, name, e, to, out, ids)
					}
				}
			}
		}
	}
}

func checkAddress(t *testing.T, kind, page string, e element, to string, out *Output, ids map[string]map[string]bool) {
	t.Helper()
	u, err := url.Parse(to)
	if err != nil {
		t.Errorf("%s: %s: %q: %v", kind, page, to, err)
		return
	}
	if u.Scheme != "" || u.Host != "" {
		if !slices.Contains([]string{"http", "https", "mailto"}, u.Scheme) || e.name != "a" && e.attr["rel"] != "canonical" {
			t.Errorf("%s: %s: <%s> leads to %q", kind, page, e.name, to)
		}
		return
	}
	name := page
	switch {
	case strings.HasPrefix(u.Path, "/"):
		if page != "404.html" || !strings.HasPrefix(u.Path, "/ister/") {
			t.Errorf("%s: %s: the address %q is not relative", kind, page, to)
		}
		name = strings.TrimPrefix(u.Path, "/ister/")
	case page == "404.html" && strings.HasPrefix(u.Path, "../"):
		name = strings.TrimPrefix(u.Path, "../") // for a missing page in a folder
	case u.Path != "":
		name = path.Join(path.Dir(page), u.Path)
	}
	if _, ok := out.Lookup(name); !ok {
		t.Errorf("%s: %s: %q leads to no file", kind, page, to)
	} else if u.Fragment != "" && !ids[name][u.Fragment] {
		t.Errorf("%s: %s: %q leads to no id", kind, page, to)
	}
}

// TestHarmless checks that nothing of the content gets into a page as markup.
func TestHarmless(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	f.site.Config.Description = `"><script>alert(3)</script>`
	f.tl.Events[0].Title = `<img src=x onerror=alert(4)>`
	out := render(t, f, Options{Overrides: own, Generator: `"><b>`})
	for name, data := range out.Files() {
		if path.Ext(name) != ".html" {
			continue
		}
		for _, e := range elements(t, name, string(data)) {
			if e.name == "script" && !strings.Contains(e.attr["src"], "assets/") && e.attr["type"] != "application/ld+json" {
				t.Errorf("%s: a script", name)
			}
			if e.name == "img" && !strings.HasSuffix(e.attr["src"], "map.svg") {
				t.Errorf("%s: an image %v", name, e.attr)
			}
		}
		if bytes.Contains(data, []byte("<b>Wire")) || bytes.Contains(data, []byte("<b>Bold")) || bytes.Contains(data, []byte("<b>Varn")) {
			t.Errorf("%s has markup of the content", name)
		}
	}
	if page := lookup(t, out, "sources/brief.html"); strings.Contains(page, `href="javascript`) || strings.Contains(page, "ZgotmplZ") {
		t.Error("the address of a source is a script")
	}
}

func TestShow(t *testing.T) {
	t.Parallel()
	out := render(t, newFixture(t), Options{})
	for name, data := range out.Files() {
		for secret, what := range map[string]string{
			"flooded the road to Brod on Wednesday": "a source that may only be cited",
			"must not be shown":                     "a source of which excerpts may be shown",
			"I have lived here all my life":         "a sentence that states no event",
		} {
			if bytes.Contains(data, []byte(secret)) {
				t.Errorf("%s has the words of %s: %q", name, what, secret)
			}
		}
	}
	letters := lookup(t, out, "sources/letters.html")
	for _, want := range []string{"The flood took our house", "وصل الجيش", "… "} {
		if !strings.Contains(letters, want) {
			t.Errorf("the excerpts lack %q", want)
		}
	}
}

func TestSchema(t *testing.T) {
	t.Parallel()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(export.TimelineSchema))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("timeline.schema.json", doc); err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile("timeline.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	for kind, out := range everySite(t) {
		text := lookup(t, out, "timeline.json")
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := compiled.Validate(value); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
		// A schema that takes anything would be no test.
		for _, spoil := range [][2]string{
			{`"version": 1`, `"version": 2`}, {`"basis": "explicit"`, `"basis": "guessed"`}, {`"start": 1`, `"start": -1`},
			{`"kind": "person"`, `"kind": "river"`}, {`"events": 2`, `"events": 1`},
			{`"date": "2022-01-05"`, `"date": "5 January"`}, {`"earliest"`, `"first"`}, {`"status": "reported"`, `"status": null`},
		} {
			bad := strings.Replace(text, spoil[0], spoil[1], 1)
			if bad == text {
				continue
			}
			value, err := jsonschema.UnmarshalJSON(strings.NewReader(bad))
			if err != nil {
				t.Fatal(err)
			}
			if compiled.Validate(value) == nil {
				t.Errorf("%s: the schema takes %s", kind, spoil[1])
			}
		}
	}
}

// TestExport reads timeline.json as another program would.
func TestExport(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	text := lookup(t, render(t, f, Options{}), "timeline.json")
	var x struct {
		Events []struct {
			ID       string
			Mentions []struct {
				File, Text string
				Start, End int
				Line       int
			}
		}
	}
	if err := json.Unmarshal([]byte(text), &x); err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, s := range f.site.Sources {
		files[s.File] = s.Bytes
	}
	if len(x.Events) != len(f.tl.Events) {
		t.Errorf("%d events of %d", len(x.Events), len(f.tl.Events))
	}
	for _, e := range x.Events {
		for _, m := range e.Mentions {
			file, ok := files[m.File]
			if !ok {
				continue
			}
			if got := string(file[m.Start:m.End]); got != m.Text {
				t.Errorf("%s: %q stands at the place of %q", e.ID, got, m.Text)
			}
			if line := 1 + bytes.Count(file[:m.Start], []byte("\n")); line != m.Line {
				t.Errorf("%s: line %d, want %d", e.ID, m.Line, line)
			}
		}
	}
	if !strings.Contains(text, "The Ister & its dams") {
		t.Error("letters are escaped that JSON does not need escaped")
	}
}

func TestCanonical(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ option, config, index, missing string }{
		{"", "", "", `href="../index.html"`},
		{"", "https://a.example/x/", `<link rel="canonical" href="https://a.example/x/">`, `href="/x/index.html"`},
		{"https://b.example", "https://a.example/x/", `<link rel="canonical" href="https://b.example/">`, `href="/index.html"`},
	} {
		f := newFixture(t)
		f.site.Config.BaseURL = c.config
		out := render(t, f, Options{BaseURL: c.option, Overrides: own})
		if page := lookup(t, out, "index.html"); !strings.Contains(page, c.index) || c.index == "" && strings.Contains(page, "canonical") {
			t.Errorf("%+v: the timeline's own address is not there", c)
		}
		if page := lookup(t, out, "404.html"); !strings.Contains(page, c.missing) {
			t.Errorf("%+v: the page for a missing one does not lead home:\n%s", c, page)
		}
	}
	for _, bad := range []string{"example.org", "ftp://example.org/", "https://", "https://example.org/?q", "https://example.org/#x", "javascript:alert(1)"} {
		f := newFixture(t)
		if _, err := Render(f.tl, f.site, Options{BaseURL: bad}); err == nil || !strings.Contains(err.Error(), strconv.Quote(bad)) {
			t.Errorf("the base URL %s: %v", bad, err)
		}
	}
}

func TestOverrides(t *testing.T) {
	t.Parallel()
	out := render(t, newFixture(t), Options{Live: true, Overrides: fstest.MapFS{
		"templates/sources.html": {Data: []byte(`{{define "main"}}<h1>Mine</h1>{{template "extra" .}}{{end}}`)},
		"templates/extra.html":   {Data: []byte(`{{define "extra"}}<p>{{len .Sources}} texts</p>{{end}}`)},
		"templates/notes.txt":    {Data: []byte(`{{`)},
		"static/site.css":        {Data: []byte("body { color: red }")},
		"static/a/b.txt":         {Data: []byte("<b>  as it is  </b>")},
		"static/own.html":        {Data: []byte("<p>  as it is</p>")},
	}})
	if page := lookup(t, out, "sources/index.html"); !strings.Contains(page, "<h1>Mine</h1><p>4 texts</p>") || !strings.Contains(page, "<footer") {
		t.Errorf("the template is not replaced:\n%s", page)
	}
	if got := lookup(t, out, "a/b.txt") + lookup(t, out, "own.html"); got != "<b>  as it is  </b><p>  as it is</p>" {
		t.Errorf("added files are %q", got)
	}
	for name, data := range out.Files() {
		if strings.HasSuffix(name, ".css") && (!bytes.HasPrefix(data, []byte("body{color:red}")) || !bytes.Contains(data, []byte(".t-flood{"))) {
			t.Errorf("the style sheet is %s", data)
		}
	}
	live := 0
	for name := range out.Files() {
		if strings.HasPrefix(name, "assets/live.") {
			live++
		}
	}
	if live != 1 || !strings.Contains(lookup(t, out, "index.html"), "assets/live.") {
		t.Error("a live site has no script for it")
	}
	if page := lookup(t, render(t, newFixture(t), Options{}), "index.html"); strings.Contains(page, "assets/live") {
		t.Error("a site to publish has the script of a live one")
	}
}

func TestRenderProblems(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		change func(*fixture)
		own    fstest.MapFS
		want   []string // file: message
	}{
		"a broken template": {own: fstest.MapFS{"templates/event.html": {Data: []byte("{{define \"main\"}}\n{{.Nope")}},
			want: []string{"templates/event.html: template: event.html:2"}},
		"two broken templates": {own: fstest.MapFS{"templates/event.html": {Data: []byte("{{")}, "templates/parts.html": {Data: []byte("{{end}}")}},
			want: []string{"templates/parts.html", "templates/event.html"}},
		"a template with an unknown field": {own: fstest.MapFS{"templates/check.html": {Data: []byte(`{{define "main"}}{{.Nope}}{{end}}`)}},
			want: []string{"templates/check.html: template: check.html:1"}},
		"a broken script": {own: fstest.MapFS{"static/solnoma.js": {Data: []byte("let = (")}},
			want: []string{"static/solnoma.js: solnoma.js cannot be minified"}},
		"a page with the name of ours": {change: func(f *fixture) { f.site.Pages[0].Slug = "check" },
			want: []string{"content/pages/method.md: would become check.html, which the site makes itself"}},
		"a file with the name of a page": {own: fstest.MapFS{"static/Method.html": {Data: []byte("x")}},
			want: []string{"content/pages/method.md: would become method.html, as static/Method.html does"}},
		"a file with the name of the manifest": {own: fstest.MapFS{"static/.solnoma-manifest": {Data: []byte("x")}},
			want: []string{"static/.solnoma-manifest: would become .solnoma-manifest"}},
		"two events of one id": {change: func(f *fixture) { f.tl.Events[0].ID = f.tl.Events[1].ID },
			want: []string{"two pages would become events/"}},
		"an id that leads out": {change: func(f *fixture) { f.tl.Events[0].ID = "../../x" },
			want: []string{`"../../x" cannot be the id of an event`}},
		"a name whose id leads out": {change: func(f *fixture) { f.tl.Names[0].ID = "../x" },
			want: []string{`"../x" cannot be the id of a name`}},
		"a topic that is no id": {change: func(f *fixture) { f.site.Config.Topics[0].ID = "a{color:red}" },
			want: []string{`site.yaml: "a{color:red}" cannot be the id of a topic`}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := newFixture(t)
			if c.change != nil {
				c.change(f)
			}
			_, err := Render(f.tl, f.site, Options{Overrides: c.own})
			var problems Problems
			if !errors.As(err, &problems) || len(problems) != len(c.want) {
				t.Fatalf("%v, want %d problems", err, len(c.want))
			}
			for i, p := range problems {
				if !strings.HasPrefix(p.String(), c.want[i]) || p.Hint == "" || p.Severity != timeline.Error {
					t.Errorf("%+v, want %q", p, c.want[i])
				}
			}
		})
	}
}

func TestSymbolicLinkInStatic(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, map[string]string{"secret": "s", "site/static/x.txt": "x"})
	if err := os.Symlink("../../secret", filepath.Join(dir, "site/static/y.txt")); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	f := newFixture(t)
	_, err := Render(f.tl, f.site, Options{Overrides: os.DirFS(filepath.Join(dir, "site"))})
	if err == nil || !strings.HasPrefix(err.Error(), "static/y.txt: is a symbolic link") {
		t.Errorf("%v", err)
	}
}
