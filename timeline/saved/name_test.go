package saved

import (
	"strings"
	"testing"

	"solnoma/timeline"
	"solnoma/timeline/content"
)

func TestName(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ title, date, url, file, want string }{
		{"Order restored, says president", "2022-01-10", "", "x.html", "2022-01-10-order-restored-says-president"},
		{"Order restored", "2022-01", "", "x.html", "2022-01-order-restored"},
		{"Order restored", "", "", "x.html", "order-restored"},
		{"Café d'Été: l’année 2020", "", "", "x.html", "cafe-dete-lannee-2020"},
		{"Порядок восстановлен", "2022-01-10", "https://a.example/2022/01/10/poryadok-vosstanovlen.html", "x.html", "2022-01-10-poryadok-vosstanovlen"},
		{"Порядок восстановлен", "2022-01-10", "https://a.example/84512", "/home/x/order restored.html", "2022-01-10-poryadok-vosstanovlen"},
		{"Порядок восстановлен", "2022-01-10", "", `C:\saved\Порядок.html`, "2022-01-10-poryadok-vosstanovlen"},
		{"افتتاح الجسر", "", "", "الجسر.html", "article"},
		{"", "", "", "notes.txt", "notes"},
		{"2022-01-10 Order", "2022-01-10", "", "x.html", "2022-01-10-order"},
		{strings.Repeat("long words ", 30), "2022-01-10", "", "x.html", "2022-01-10-long-words-long-words-long-words-long-words-long-words-long"},
		{strings.Repeat("x", 300), "", "", "x.html", strings.Repeat("x", 60)},
		{"../../etc/passwd", "", "", "x.html", "etc-passwd"},
	} {
		a := &Article{File: test.file, Title: Field{Value: test.title}, Date: Field{Value: test.date}, URL: Field{Value: test.url}}
		if got := a.Name(); got != test.want {
			t.Errorf("%q %q %q %q: %q, want %q", test.title, test.date, test.url, test.file, got, test.want)
		}
	}
}

func TestPlace(t *testing.T) {
	t.Parallel()
	source := func(file, slug, url, text string) *content.Source {
		return &content.Source{Source: timeline.Source{File: "content/sources/" + file, Slug: slug, URL: url}, Bytes: []byte("\n" + text + "\n\n"), Body: 0}
	}
	s := NewShelf([]*content.Source{
		source("old.md", "old", "https://a.example/old", "The old text."),
		source("deep/well.txt", "deep-well", "", "The well."),
	}, []string{"old.md", "Broken Name.md", "deep"})
	article := func(title, url, text string) *Article {
		return &Article{File: "x.html", Ending: ".md", Title: Field{Value: title}, URL: Field{Value: url}, Text: []byte(text)}
	}
	for _, test := range []struct {
		what           string
		a              *Article
		file           string
		there, differs bool
	}{
		{"new", article("News", "https://a.example/news", "News."), "content/sources/news.md", false, false},
		{"the same again", article("News", "https://a.example/news", "News."), "content/sources/news.md", true, false},
		{"the same page, changed", article("Other", "http://www.a.example/news/", "News, changed."), "content/sources/news.md", true, true},
		{"another of that name", article("News", "https://b.example/news", "Other news."), "content/sources/news-2.md", false, false},
		{"one more", article("News", "", "More news."), "content/sources/news-3.md", false, false},
		{"the same text without an address", article("Whatever", "", "The old text."), "content/sources/old.md", true, false},
		{"the same text at another address", article("Old", "https://b.example/old", "The old text."), "content/sources/old-2.md", false, false},
		{"a text without an address, there with none", article("Well", "https://a.example/well", "The well."), "content/sources/deep/well.txt", true, false},
		{"the address of a source in a folder", article("Deep well", "", "Another."), "content/sources/deep-well-2.md", false, false},
		{"the name of a file that cannot be read", article("Broken name", "", "Text."), "content/sources/broken-name-2.md", false, false},
		{"a name of the site's own", article("Index", "", "An index."), "content/sources/index-2.md", false, false},
		{"a name of Windows's own", article("Con", "", "A con."), "content/sources/con-2.md", false, false},
		{"a name that is passed over", article("README", "", "Read."), "content/sources/readme-2.md", false, false},
	} {
		file, there, differs := s.Place(test.a)
		if file != test.file || there != test.there || differs != test.differs {
			t.Errorf("%s: %s, there %v, differs %v", test.what, file, there, differs)
		}
	}
}
