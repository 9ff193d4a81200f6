package site

import (
	"encoding/json"
	"encoding/xml"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"solnoma/timeline/export"
)

// head is what the head of a page says to programs.
type head struct {
	meta   map[string]string // og: properties
	links  []map[string]string
	linked string // JSON-LD
}

func headOf(t *testing.T, page string) head {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	h := head{meta: map[string]string{}}
	for n := range doc.Descendants() {
		attr := map[string]string{}
		for _, a := range n.Attr {
			attr[a.Key] = a.Val
		}
		switch {
		case n.DataAtom == atom.Meta && attr["property"] != "":
			h.meta[attr["property"]] = attr["content"]
		case n.DataAtom == atom.Link:
			h.links = append(h.links, attr)
		case n.DataAtom == atom.Script && attr["type"] == "application/ld+json":
			h.linked = n.FirstChild.Data
		}
	}
	return h
}

func TestEventHead(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	const hostile = `</script><script>alert(1)</script> & "quotes" <!-- -->`
	for i := range f.tl.Events {
		if f.tl.Events[i].ID == "cameras" {
			f.tl.Events[i].Title = hostile
		}
	}
	out := render(t, f, Options{BaseURL: "https://example.org/ister"})
	for id, want := range map[string]struct{ name, start, end, edtf, status, description string }{
		"vote-for-new-dam":   {"The council votes 9 to 2 to build a new dam", "2022-01-10", "2022-01-10", "2022-01-10", "", "10 January 2022. The council met "},
		"old-dam-gives-way":  {"The old dam at Varn gives way", "2022-01-05", "2022-01-06", "2022-01-05/2022-01-06", "", "5–6 January 2022. "},
		"warned-again":       {"Residents warn of the dam again", "2021-12", "2022-01", "2021-12/2022-01", "", "December 2021 – January 2022. "},
		"first-bridges":      {"Bridges are first thrown over the Ister", "-0043", "-0043", "-0043", "", "44 BC. "},
		"warned-in-autumn":   {"Residents warn of the old dam", "", "", "2021-23", "", "autumn 2021. "},
		"stone-bridge":       {"The stone bridge at Varn is built", "", "", "1904-06~", "", "about June 1904. "},
		"brod-founded":       {"Brod lies on the river since the 13th century", "", "", "12XX", "", "13th century. "},
		"cameras":            {hostile, "2022-03-01", "", "2022-03-01/..", "", "from 1 March 2022. "},
		"four-thousand-gone": {"4,000 people have left, the council says", "", "2022-01-10", "../2022-01-10", "", "by 10 January 2022 (stated as someone’s claim). "},
		"relief-train":       {"A relief train is to arrive", "2022-01-20", "2022-01-20", "2022-01-20", "https://schema.org/EventScheduled", "20 January 2022 (announced for later). "},
		"ferry-winter":       {"The ferry stands still", "", "", "2021-24", "", "winter 2021–22"},
	} {
		address := "https://example.org/ister/events/" + id + ".html"
		h := headOf(t, lookup(t, out, "events/"+id+".html"))
		var x linkedEvent
		dec := json.NewDecoder(strings.NewReader(h.linked))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&x); err != nil {
			t.Errorf("%s: %v in %s", id, err, h.linked)
			continue
		}
		if x.Context != "https://schema.org" || x.Type != "Event" || x.Name != want.name || x.StartDate != want.start || x.EndDate != want.end ||
			x.EventStatus != want.status || x.SubjectOf.TemporalCoverage != want.edtf || x.SubjectOf.URL != address {
			t.Errorf("%s: %+v", id, x)
		}
		if h.meta["og:title"] != want.name || h.meta["og:type"] != "article" || h.meta["og:url"] != address || h.meta["og:site_name"] != "The Ister & its dams" ||
			!strings.HasPrefix(h.meta["og:description"], want.description) || x.Description != h.meta["og:description"] {
			t.Errorf("%s: %v", id, h.meta)
		}
	}

	h := headOf(t, lookup(t, out, "events/ister-over-its-banks.html"))
	var x linkedEvent
	if err := json.Unmarshal([]byte(h.linked), &x); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, c := range x.SubjectOf.Citation {
		names = append(names, c.Name)
	}
	if !slices.Equal(names, []string{"The year the river came", "<b>Wire</b> brief & notes", "review"}) {
		t.Errorf("it cites %q", names)
	}
	if first := x.SubjectOf.Citation[0]; first.Published != "2022-01-12" || first.Publisher.Name != "The Lowland Post" || first.Author.Name != "Nora Vale" || first.URL != "https://lowlandpost.example/flood?a=1&b=2" {
		t.Errorf("the first that it cites is %+v", first)
	}
	if x.SubjectOf.Citation[1].URL != "" || x.SubjectOf.Citation[2].Published != "" {
		t.Errorf("it cites a script, or has a date that is uncertain: %+v", x.SubjectOf.Citation)
	}

	h = headOf(t, lookup(t, render(t, newFixture(t), Options{}), "events/ister-over-its-banks.html"))
	if _, is := h.meta["og:url"]; is || strings.Contains(h.linked, "ister-over-its-banks.html") {
		t.Errorf("a site without an address has one: %v %s", h.meta, h.linked)
	}
}

func TestFeedLink(t *testing.T) {
	t.Parallel()
	for base, want := range map[string]bool{"": false, "https://example.org/ister/": true} {
		out := render(t, newFixture(t), Options{BaseURL: base})
		for name, data := range out.Files() {
			if path.Ext(name) != ".html" {
				continue
			}
			has := false
			for _, l := range headOf(t, string(data)).links {
				if l["rel"] == "alternate" {
					has = true
					if l["type"] != "application/atom+xml" || path.Join(path.Dir(name), l["href"]) != export.AtomName {
						t.Errorf("%s: the feed is %v", name, l)
					}
				}
			}
			if has != (want && name != "404.html") {
				t.Errorf("base %q: %s leads to a feed: %v", base, name, has)
			}
		}
	}
}

// TestDataPage checks that the page of data leads to each file for other
// programs and to each page for a frame, and that crawlers are told of each page.
func TestDataPage(t *testing.T) {
	t.Parallel()
	out := render(t, newFixture(t), Options{BaseURL: "https://example.org/ister", Overrides: own})
	page := lookup(t, out, "data.html")
	for name := range out.Files() {
		listed := strings.HasPrefix(name, embedFolder) || !strings.Contains(name, "/") && !slices.Contains([]string{".html", ".svg", ""}, path.Ext(name)) &&
			!slices.Contains([]string{"robots.txt", "sitemap.xml", ".nojekyll"}, name)
		if strings.Contains(page, `<dd><a href="`+name+`"`) != listed {
			t.Errorf("the page of data leads to %s: %v", name, !listed)
		}
	}
	if !strings.Contains(page, "timeline.ics</a></dd><dd>For calendars, which begin with the year 1. What is dated to a month or a year lasts that long, and says so. 1 event is left out.") {
		t.Errorf("the page of data does not say what is left out: %s", page)
	}

	var x struct {
		URL []struct {
			Loc string `xml:"loc"`
		} `xml:"url"`
	}
	if err := xml.Unmarshal([]byte(lookup(t, out, "sitemap.xml")), &x); err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, u := range x.URL {
		listed[u.Loc] = true
	}
	for name, data := range out.Files() {
		if path.Ext(name) != ".html" || name == "404.html" || strings.HasPrefix(name, embedFolder) { // a frame has the address of what it shows
			continue
		}
		canonical := ""
		for _, l := range headOf(t, string(data)).links {
			if l["rel"] == "canonical" {
				canonical = l["href"]
			}
		}
		if !listed[canonical] {
			t.Errorf("the sitemap lacks %s, which is %q", name, canonical)
		}
		delete(listed, canonical)
	}
	if len(listed) > 0 {
		t.Errorf("the sitemap has what there is not: %v", listed)
	}
}

func TestRobots(t *testing.T) {
	t.Parallel()
	out := render(t, newFixture(t), Options{BaseURL: "https://example.org/"})
	if got := lookup(t, out, "robots.txt"); !strings.Contains(got, "Sitemap: https://example.org/sitemap.xml\n") {
		t.Errorf("robots.txt is %q", got)
	}
	out = render(t, newFixture(t), Options{Overrides: fstest.MapFS{"static/robots.txt": {Data: []byte("User-agent: *\nDisallow: /\n")}}})
	if got := lookup(t, out, "robots.txt"); got != "User-agent: *\nDisallow: /\n" {
		t.Errorf("the site's own robots.txt is replaced: %q", got)
	}
	if _, is := out.Lookup("sitemap.xml"); is {
		t.Error("there is a sitemap without addresses")
	}
}

// TestCiteThis checks that an event's page cites the event and its sources in
// each form.
func TestCiteThis(t *testing.T) {
	t.Parallel()
	page := html.UnescapeString(lookup(t, render(t, newFixture(t), Options{BaseURL: "https://example.org/x"}), "events/ferry-winter.html"))
	for _, want := range []string{
		"“The ferry stands still” (winter 2021–22), The Ister & its dams. https://example.org/x/events/ferry-winter.html\n",
		"“ferries.example”. https://www.ferries.example/2021\n",
		"“a book”.",
		"@misc{event:ferry-winter,", "@misc{source:brief,", "@misc{event:ferry-winter:2,\n  title = {{ferries.example}},\n  url = {https://www.ferries.example/2021}\n}",
		`"id": "event:ferry-winter"`, `"id": "source:brief"`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}
