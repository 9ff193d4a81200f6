package saved

import (
	"net/url"
	"testing"
)

func TestReadURL(t *testing.T) {
	t.Parallel()
	base, err := url.Parse("https://news.example/a/b?c=d")
	if err != nil {
		t.Fatal(err)
	}
	for s, want := range map[string]string{
		"https://a.example/b#c":       "https://a.example/b",
		" http://a.example ":          "http://a.example",
		"/x/y":                        "https://news.example/x/y",
		"//cdn.example/x":             "https://cdn.example/x",
		"c":                           "https://news.example/a/c",
		"https://пример.example/мост": "https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.example/%D0%BC%D0%BE%D1%81%D1%82",
		"javascript:alert(1)":         "",
		"data:text/html,x":            "",
		"file:///home/x.html":         "",
		"mailto:a@b.example":          "",
		"https://u:p@a.example":       "",
		"https://":                    "",
		"http://[::1":                 "",
		"":                            "",
	} {
		if got := readURL(s, base); got != want {
			t.Errorf("readURL(%q) = %q, want %q", s, got, want)
		}
	}
	if got := readURL("/x", nil); got != "" {
		t.Errorf("without a base: %q", got)
	}
}

func TestSameAddress(t *testing.T) {
	t.Parallel()
	const a = "https://www.news.example/a/b/?id=1"
	for _, b := range []string{a, "http://news.example/a/b?id=1", "https://NEWS.example/a/b?id=1&utm_source=x", "https://news.example/a/b?fbclid=1&id=1#top"} {
		if !SameAddress(a, b) {
			t.Errorf("%s is another address than %s", b, a)
		}
	}
	for _, b := range []string{"", "https://news.example/a/b", "https://news.example/a/b?id=2", "https://news.example/A/b?id=1", "https://m.news.example/a/b?id=1", "https://news.example/"} {
		if SameAddress(a, b) || SameAddress(b, a) {
			t.Errorf("%q is the address %s", b, a)
		}
	}
	if SameAddress("", "") {
		t.Error("no address is an address")
	}
}

func TestOriginal(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]string{
		"https://web.archive.org/web/20190611120000/https://a.example/b":     "https://a.example/b",
		"http://web.archive.org/web/20190611120000if_/http:/a.example/b?c=d": "http://a.example/b?c=d",
		"https://a.example/b":                 "https://a.example/b",
		"https://web.archive.org/web/2019*/x": "https://web.archive.org/web/2019*/x",
	} {
		page, archive := original(s)
		if page != want || (archive == s) != (page != s) {
			t.Errorf("original(%q) = %q, %q; want %q", s, page, archive, want)
		}
	}
}
