package saved

import (
	"strings"
	"testing"
)

// JSON-LD as pages have it, and the headline, authors and day read from it.
func TestLinkedData(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, script, headline, author, published string }{
		{"an article", `{"@type":"NewsArticle","headline":"A","author":{"name":"X"},"datePublished":"2022-01-10"}`, "A", "X", "2022-01-10"},
		{"types in a list, with their address", `{"@type":["https://schema.org/Report"],"headline":"A"}`, "A", "", ""},
		{"a list", `[{"@type":"BreadcrumbList"},{"@type":"BlogPosting","headline":"A","author":["X",{"name":["Y"]},"X"]}]`, "A", "X, Y", ""},
		{"a graph with references", `{"@graph":[{"@id":"#p","@type":"Person","name":"X"},{"@type":"Article","headline":"A","author":{"@id":"#p"}}]}`, "A", "X", ""},
		{"the page's main entity", `{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"A"}}`, "A", "", ""},
		{"texts with a language", `{"@type":"Article","headline":{"@value":"A","@language":"en"},"author":"By X"}`, "A", "X", ""},
		{"entities and markup", `{"@type":"Article","headline":"A &amp; <em>B</em> &#8217;","author":"X &amp; Y"}`, "A & B ’", "X & Y", ""},
		{"comments around it", "<!--\n//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"A\"};\n//]]>\n-->", "A", "", ""},
		{"raw line breaks", "{\"@type\":\"Article\",\n\"headline\":\"A\n \\\"B\\\"\tC\"}", `A "B" C`, "", ""},
		{"the article of several that is the page's, by address", `[{"@type":"Article","headline":"B","url":"https://x.example/b"},{"@type":"Article","headline":"C","mainEntityOfPage":{"@id":"http://x.example/a/"}}]`, "C", "", ""},
		{"by headline", `[{"@type":"Article","headline":"B"},{"@type":"Article","headline":"The title"}]`, "The title", "", ""},
		{"none of several", `[{"@type":"Article","headline":"B"},{"@type":"Article","headline":"C"}]`, "", "", ""},
		{"an address is no author", `{"@type":"Article","headline":"A","author":"https://x.example/y"}`, "A", "", ""},
		{"no article", `{"@type":"Recipe","headline":"A"}`, "", "", ""},
		{"broken", `{"@type":"Article",`, "", "", ""},
		{"of other shapes", `{"@type":7,"@graph":[[["x"]],null,1],"author":[[{"name":"X"}]]}`, "", "", ""},
		{"empty", "", "", "", ""},
	} {
		p := &page{canonical: "https://x.example/a", title: "The title"}
		d := readLinkedData([]string{test.script}, p.isPage)
		author := (&page{}).author(d, Field{}).Value
		if got := d.linkedText("headline").Value; got != test.headline || author != test.author || text(d.article["datePublished"]) != test.published {
			t.Errorf("%s: %q by %q on %q", test.name, got, author, text(d.article["datePublished"]))
		}
	}
}

// A graph that is nested without end is left.
func TestLinkedDataIsBounded(t *testing.T) {
	t.Parallel()
	script := strings.Repeat(`{"@graph":[`, 5000) + strings.Repeat("]}", 5000)
	if d := readLinkedData([]string{script}, func([]string, string) bool { return false }); d.article != nil {
		t.Error("an article was found")
	}
}
