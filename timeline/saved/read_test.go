package saved

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"solnoma/timeline"
)

// What cannot be read, and where and why.
func TestErrors(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, data, code, place string }{
		{"x.pdf", "x", "not-read", "x.pdf"},
		{"x", "x", "not-read", "x"},
		{"dir.md/x", "x", "not-read", "dir.md/x"},
		{"x.mhtml", "x", "not-read", "x.mhtml"},
		{"x.txt", "", "empty", "x.txt"},
		{"x.html", "\ufeff \n\u200b", "empty", "x.html"},
		{"x.txt", "ab\nc\x00d", "binary", "x.txt:2:2"},
		{"x.html", "<p>\x00", "binary", "x.html:1:4"},
		{"x.md", "ab\ncaf\xe9", "bad-encoding", "x.md:2:4"},
		{"x.txt", "Share this\n\nTags: a\n", "empty", "x.txt"},
		{"x.html", "<html><head><title>T</title>", "no-article", "x.html"},
		{"x.html", "<nav>Home</nav><script>x</script><p hidden>no", "no-article", "x.html"},
		{"x.html", strings.Repeat("<div>", 600), "unreadable", "x.html"},
		{"x.html", strings.Repeat("<i></i>", mostElements), "unreadable", "x.html"},
		{"x.md", "---\ndate: never\n---\nText.", "bad-date", "x.md:2:7"},
		{"x.md", "---\ntitle: 'x\n---\nText.", "bad-yaml", "x.md:2:8"},
		{"x.md", "---\ntitle: x\ntitle: y\n---\nText.", "duplicate-key", "x.md:3:1"},
		{"x.md", "---\ntitle: x\n\nText.", "open-front-matter", "x.md:1:1"},
		{"x.md", "---\nfoo: &x [{match: a}]\ncorrections: *x\n---\nText.", "wrong-type", "x.md:3:14"},
		{"x.md", "---\nfoo: &x a\ncorrections: [{match: *x}]\n---\nText.", "empty-correction", "x.md:3:15"},
		{"x.txt", string(make([]byte, MaxFileSize+1)), "too-large", "x.txt"},
	} {
		a, problems := Read(test.name, []byte(test.data))
		if a != nil || len(problems) == 0 {
			t.Errorf("%s %.30q: %d problems, and an article: %v", test.name, test.data, len(problems), a != nil)
			continue
		}
		p := problems[0]
		if p.Code != test.code || p.Severity != timeline.Error || p.Hint == "" || !strings.HasPrefix(p.String(), test.place+": ") {
			t.Errorf("%s %.30q: %s %s", test.name, test.data, p.Code, p)
		}
	}
}

const paragraph = "The ferry to the four outer islands left the harbour on Friday morning with two hundred passengers, nine weeks after a storm broke the ramp at the northern quay. "

// Pages in other encodings than UTF-8.
func TestEncodings(t *testing.T) {
	t.Parallel()
	const word = "Порядок восстановлен в городе"
	page := func(head string) string {
		return "<html lang=ru>" + strings.Repeat("<!-- a comment that comes first -->", 60) + head + "<title>T</title><p>" + word + ". " + paragraph
	}
	encode := func(e interface{ Bytes([]byte) ([]byte, error) }, s string) []byte {
		b, err := e.Bytes([]byte(s))
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	cp1251 := charmap.Windows1251.NewEncoder()
	for _, test := range []struct {
		name, warning string
		data          []byte
	}{
		{"declared", "", encode(cp1251, page(`<meta charset="windows-1251">`))},
		{"declared as a type", "", encode(cp1251, page(`<meta http-equiv=Content-Type content="text/html; charset=cp1251">`))},
		{"declared in XML", "", encode(charmap.KOI8R.NewEncoder(), `<?xml version="1.0" encoding="koi8-r"?>`+page(""))},
		{"not declared: by the language", "encoding", encode(cp1251, page(""))},
		{"UTF-8", "", []byte(page(""))},
		{"UTF-8, declared as what it was before it was saved", "", []byte(page(`<meta charset="windows-1251">`))},
		{"UTF-8 with its mark", "", []byte("\ufeff" + page(""))},
		{"UTF-16", "", encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder(), page(""))},
		{"UTF-8 with a slip", "bad-encoding", bytes.Replace([]byte(page(`<meta charset=utf-8>`)), []byte("ferry"), []byte("fe\xffrry"), 1)},
	} {
		a, problems := Read("x.html", test.data)
		if a == nil {
			t.Errorf("%s: %v", test.name, problems)
			continue
		}
		if !bytes.Contains(a.Text, []byte(word)) {
			t.Errorf("%s: %.80s", test.name, a.Text)
		}
		warning := ""
		for _, p := range problems {
			if p.Code == "encoding" || p.Code == "bad-encoding" {
				warning = p.Code
			}
		}
		if warning != test.warning {
			t.Errorf("%s: warned of %q", test.name, warning)
		}
	}
}

// The author that a byline names, and no author where it is no byline.
func TestBylineAuthor(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		"By Clara Voss": "Clara Voss", "by Clara Voss and Jan Roth": "Clara Voss and Jan Roth", "By Clara Voss | 3 May 2021": "Clara Voss",
		"By CLARA VOSS, Staff Writer": "CLARA VOSS", "Written by Jean-Luc O’Hara on Monday": "Jean-Luc O’Hara", "Reporting by A. B. Person": "A. B. Person",
		"Автор: Анна Петрова": "Анна Петрова", "By Clara Voss – Published 21 September": "Clara Voss",
		"By Monday": "", "By May 2021": "", "By the river": "", "Bypass opened": "", "By": "", "By    |   Thursday": "", "Passed by Parliament": "",
		"By Monday the roads of the whole region were closed, and nobody knew when they would be opened again.": "",
	} {
		if got := bylineAuthor(line, "en"); got != want {
			t.Errorf("bylineAuthor(%q) = %q, want %q", line, got, want)
		}
	}
}

// Front matter that is ours already is kept to the byte; what is missing is
// added, and other programs' names are turned into ours.
func TestTextFrontMatter(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, text, want string }{
		{"ours", "---\ntitle:  'T'  # note\nshow: full\ndate: 3 May 2020\n---\n" + paragraph, "---\ntitle:  'T'  # note\nshow: full\ndate: 3 May 2020\n---\n"},
		{"none", paragraph, "---\nshow: excerpt\n---\n"},
		{"empty", "---\n---\n" + paragraph, "---\nshow: excerpt\n---\n"},
		{"with line ends of another system", "---\r\ntitle: T\r\n---\r\n" + paragraph + "\r\n", "---\ntitle: T\nshow: excerpt\n---\n"},
		{"a publisher called source", "---\nsource: The Gazette\n---\n" + paragraph, "---\npublisher: The Gazette\nshow: excerpt\n---\n"},
		{"ours goes before others'", "---\nsource: https://b.example\nurl: https://a.example/\n---\n" + paragraph, "---\nurl: https://a.example/\nshow: excerpt\n---\n"},
		{"an empty entry", "---\ntitle:\nauthor: A\n---\n" + paragraph, "---\nauthor: A\nshow: excerpt\n---\n"},
		{"a slip", "---\ntitle: T\npublihser: P\n---\n" + paragraph, "---\ntitle: T\nshow: excerpt\n---\n"},
		{"a list of authors", "---\nauthor: ['[[A]]', B]\nlang: ru_RU\n---\n" + paragraph, "---\nauthor: A, B\nlanguage: ru-RU\nshow: excerpt\n---\n"},
		{"a stamp", "---\npublished: 2020-05-03T23:00:00-05:00\n---\n" + paragraph, "---\ndate: 2020-05-03\nshow: excerpt\n---\n"},
		{"corrections", "---\ncorrections:\n  - match: four\n    drop: true\naliases: [x]\n---\n" + paragraph, "---\ncorrections:\n  - match: four\n    drop: true\nshow: excerpt\n---\n"},
	} {
		a, problems := Read("x.md", []byte(test.text))
		if a == nil {
			t.Errorf("%s: %v", test.name, problems)
			continue
		}
		if got, _, _ := strings.Cut(string(a.Source()), "\n\n"); got+"\n" != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", test.name, got, test.want)
		}
		slip := slices.ContainsFunc(problems, func(p timeline.Problem) bool { return p.Code == "unknown-key" && p.Line == 3 })
		if slip != (test.name == "a slip") {
			t.Errorf("%s: %v", test.name, problems)
		}
	}
}

// A line of a name and a date below the headline is no title.
func TestTitleAboveItsDate(t *testing.T) {
	t.Parallel()
	for _, head := range []string{"The ferry sails again\nHarbour News, 2 October 2023", "The ferry sails again\n\nHarbour News, 2 October 2023"} {
		a, _ := Read("x.txt", []byte(head+"\n\n"+paragraph))
		if a == nil || a.Title.Value != "The ferry sails again" || a.Date.Value != "2023-10-02" {
			t.Errorf("%q: %+v", head, a)
		}
	}
}
