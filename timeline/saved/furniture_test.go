package saved

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// Each kind knows the names that it lists, and not those that it must not.
func TestKinds(t *testing.T) {
	t.Parallel()
	what := func(name string) string {
		n := &html.Node{Type: html.ElementNode, Data: "div", Attr: []html.Attribute{{Key: "class", Val: name}}}
		if k := kindOf(n); k != nil {
			return k.what
		}
		return ""
	}
	for _, k := range kinds {
		if len(k.names) == 0 || len(k.not) == 0 {
			t.Errorf("%s has no examples", k.what)
		}
		for _, name := range k.names {
			if got := what(name); got != k.what {
				t.Errorf("class %q is %q, want %q", name, got, k.what)
			}
		}
		for _, name := range k.not {
			if got := what(name); got == k.what {
				t.Errorf("class %q is %q", name, got)
			}
		}
	}
}

func TestHyphenated(t *testing.T) {
	t.Parallel()
	for token, want := range map[string]string{
		"postShareButtons": "-post-share-buttons-", "article__share--top": "-article-share-top-", "OUTBRAIN": "-outbrain-", "ya-share2": "-ya-share2-", "": "-",
	} {
		if got := hyphenated(token); got != want {
			t.Errorf("hyphenated(%q) = %q, want %q", token, got, want)
		}
	}
	if got := classNames("has-comments post comments-open"); !slices.Equal(got, []string{"-post-"}) {
		t.Errorf("%q", got)
	}
}

// A part that holds more prose than its kind can is a part of the article, and
// so is a word in a line, whatever they are called.
func TestFurnitureHoldsNoArticle(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("Repositories can be shared between several people, who each work on their own. ", 5)
	for _, test := range []struct{ page, want string }{
		{`<div id="sharing-with-others"><p>` + long + `</p></div>`, ""},
		{`<div class="share"><a>Telegram</a></div>`, "share buttons"},
		{`<p>I am a <a class="popup">rather old</a> man.</p>`, ""},
		{`<div class="comments"><p>` + long + `</p></div>`, "comments"},
		{`<div class="comments"><h1>Comments on the law</h1><p>` + long + `</p></div>`, ""},
		{`<article><header><p>Standfirst of the article, in a header of its own.</p></header></article>`, ""},
		{`<header><p>The Gazette</p></header>`, "the page’s head and foot"},
		{`<div class="related"><p>` + long + long + long + long + long + long + `</p></div>`, ""},
	} {
		p, err := readPage([]byte(test.page + "<p>" + long + long + long))
		if err != nil {
			t.Fatal(err)
		}
		if got := p.lines[0].what; got != test.want {
			t.Errorf("%.60s: %q, want %q", test.page, got, test.want)
		}
	}
}
