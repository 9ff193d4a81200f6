package cite

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline/edtf"
	"solnoma/timeline/internal/npmtest"
)

var update = flag.Bool("update", false, "write the golden files anew")

var words = Words{
	Describe: func(d edtf.Date) string {
		if d.IsZero() {
			return ""
		}
		return "<" + strings.ReplaceAll(d.String(), "/", " to ") + ">"
	},
	Archived: "Archived copy",
}

func date(t testing.TB, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// works are of every kind and precision, with signs that mean something in
// one format or another.
func works(t testing.TB) []Work {
	all := []Work{
		{Key: "source:full", Title: "The year the river came", Author: "Nora Vale and Tim Roe", Publisher: "The Lowland Post", Date: date(t, "2022-01-12"),
			URL: "https://lowlandpost.example/a_b?x=1&y=50%25#z~{}", Archive: "https://archive.example/1", Language: "en-GB"},
		{Key: "source:bare", Title: "bare"},
		{Key: "source:signs", Title: `50% & $5 #1 a_b {x} ~ ^ \emph{y} "q" <b>`, Author: "Ministry of Health & Welfare", Date: date(t, "2022")},
		{Key: "source:unpaired", Title: "a } and { b", Publisher: "P{", Date: date(t, "2022-01")},
		{Key: "source:arabic", Title: "وصل الجيش", Author: "جريدة", Language: "ar", Date: date(t, "2022-01-07")},
		{Key: "source:lines", Title: "Two\nlines\u2028and\x01more", Author: "A\r\nB"},
		{Key: "source:address", URL: "https://only.example/"},
		{Key: "event:one", Title: "The Ister rises", Container: "The Ister & its dams", EventDate: date(t, "2022-01-05"), URL: "https://example.org/events/one.html", Language: "en"},
	}
	for _, d := range []string{"2022", "2022-01", "2022-01-05/2022-01-06", "2021-23", "2021-23/2021-24", "199X", "12XX", "1931?", "1904-06~", "1932%", "1904~/1905", "-0043", "0000", "0079", "../2022-01-10", "2022-03-01/..", "-0043-03-15"} {
		all = append(all, Work{Key: "event:" + strings.NewReplacer("/", "_", ".", "o", "?", "u", "~", "a", "%", "b").Replace(d), Title: "At " + strings.ReplaceAll(d, "%", " percent"), Container: "The Ister", EventDate: date(t, d)})
	}
	return all
}

func TestGolden(t *testing.T) {
	t.Parallel()
	all := works(t)
	csl, err := CSL(all, words)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, w := range all {
		lines = append(lines, Text(w, words)+"\n")
	}
	for name, got := range map[string]string{"works.bib": string(BibTeX(all, words)), "works.json": string(csl), "works.txt": strings.Join(lines, "")} {
		file := filepath.Join("testdata", "golden", name)
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
}

// TestNothingInvented checks that no form of a reference has a day of access,
// and that a date has no more in it than is known.
func TestNothingInvented(t *testing.T) {
	t.Parallel()
	all := works(t)
	csl, err := CSL(all, words)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{string(csl), string(BibTeX(all, words))} {
		for _, word := range []string{"accessed", "urldate", "given", "family"} {
			if strings.Contains(text, word) {
				t.Errorf("there is %q", word)
			}
		}
	}
	for in, want := range map[string]string{
		"2022":                  `{"date-parts":[[2022]]}`,
		"2022-01":               `{"date-parts":[[2022,1]]}`,
		"2022-01-05":            `{"date-parts":[[2022,1,5]]}`,
		"2022-01-05/2022-01-06": `{"date-parts":[[2022,1,5],[2022,1,6]]}`,
		"2021/2022-06":          `{"date-parts":[[2021],[2022,6]]}`,
		"2021-23":               `{"date-parts":[[2021]],"season":3}`,
		"1904-06~":              `{"date-parts":[[1904,6]],"circa":true}`,
		"-0043":                 `{"date-parts":[[-44]]}`,
		"0000":                  `{"date-parts":[[-1]]}`,
		"1931?":                 `{"literal":"\u003c1931?\u003e"}`,
		"1932%":                 `{"literal":"\u003c1932%\u003e"}`,
		"1904~/1905":            `{"literal":"\u003c1904~ to 1905\u003e"}`,
		"199X":                  `{"literal":"\u003c199X\u003e"}`,
		"../2022-01-10":         `{"literal":"\u003c.. to 2022-01-10\u003e"}`,
		"2021-23/2021-24":       `{"literal":"\u003c2021-23 to 2021-24\u003e"}`,
	} {
		got, err := json.Marshal(cslDateOf(date(t, in), words))
		if err != nil || string(got) != want {
			t.Errorf("%s becomes %s, want %s (%v)", in, got, want, err)
		}
	}
}

// TestCSLRules checks what the schema of CSL-JSON asks of what we write.
func TestCSLRules(t *testing.T) {
	t.Parallel()
	data, err := CSL(works(t), words)
	if err != nil {
		t.Fatal(err)
	}
	var items []struct {
		ID, Type string
		Dates    map[string]any `json:"-"`
	}
	if err := json.Unmarshal(data, &items); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, item := range items {
		if item.ID == "" || seen[item.ID] || !slices.Contains([]string{"entry", "webpage", "document"}, item.Type) {
			t.Errorf("%+v has no id of its own, or no type that there is", item)
		}
		seen[item.ID] = true
	}
	if empty, err := CSL(nil, words); err != nil || strings.TrimSpace(string(empty)) != "[]" {
		t.Errorf("of no works there is %q, %v", empty, err)
	}
	if regexp.MustCompile(`"date-parts": \[\n`).Match(data) || !bytes.Contains(data, []byte(`"date-parts": [[2022,1,12]]`)) {
		t.Error("the parts of a date are not on one line")
	}
}

// TestBibTeXBraces checks that no value ends an entry before its end.
func TestBibTeXBraces(t *testing.T) {
	t.Parallel()
	for _, title := range []string{"}", "{", "}{", "a } b { c", "{{", `\}`, `\`, "%", "{a} }"} {
		text := string(BibTeX([]Work{{Key: "k", Title: title, Author: title, URL: "https://e.example/" + title}}, words))
		depth := 0
		for i, r := range text {
			switch r {
			case '{':
				depth++
			case '}':
				depth--
			}
			if depth == 0 && i > len("@misc") && i != len(text)-2 && i != len(text)-1 {
				t.Errorf("%q ends the entry early: %s", title, text)
				break
			}
		}
		if depth != 0 {
			t.Errorf("%q leaves %d braces open: %s", title, depth, text)
		}
	}
}

// TestReaders has the references read by citeproc-js, which Zotero uses, and
// by the reader of BibTeX of Citation.js.
func TestReaders(t *testing.T) {
	t.Parallel()
	all := works(t)
	csl, err := CSL(all, words)
	if err != nil {
		t.Fatal(err)
	}
	input, err := json.Marshal(map[string]string{"csl": string(csl), "bibtex": string(BibTeX(all, words))})
	if err != nil {
		t.Fatal(err)
	}
	var read struct {
		CSL    map[string]string
		BibTeX []struct {
			ID, Title, Publisher, URL, Note string
			Author                          []string
			Issued                          []int
		}
	}
	if err := json.Unmarshal(npmtest.Run(t, "testdata/readers", input), &read); err != nil {
		t.Fatal(err)
	}
	if len(read.CSL) != len(all) || len(read.BibTeX) != len(all) {
		t.Fatalf("of %d works citeproc reads %d, Citation.js %d", len(all), len(read.CSL), len(read.BibTeX))
	}
	for id, want := range map[string]string{
		"source:full":                 "Nora Vale and Tim Roe|The year the river came|The Lowland Post|12 January 2022|https://lowlandpost.example/a_b?x=1&y=50%25#z~{}",
		"event:one":                   "|The Ister rises|The Ister & its dams|5 January 2022|https://example.org/events/one.html",
		"event:2022-01":               "|At 2022-01|The Ister|January 2022",
		"event:2021-23":               "|At 2021-23|The Ister|Autumn 2021",
		"event:2022-01-05_2022-01-06": "|At 2022-01-05/2022-01-06|The Ister|5–6 January 2022",
		"event:1904-06a":              "|At 1904-06~|The Ister|circa June 1904",
		"event:1931u":                 "|At 1931?|The Ister|<1931?>",
		"event:-0043":                 "|At -0043|The Ister|44 BC",
		"event:0079":                  "|At 0079|The Ister|79 AD",
		"event:oo_2022-01-10":         "|At ../2022-01-10|The Ister|<.. to 2022-01-10>",
	} {
		if got := read.CSL[id]; got != want {
			t.Errorf("citeproc writes %s as %q, want %q", id, got, want)
		}
	}
	for i, got := range read.BibTeX {
		w := all[i]
		title := w.Title
		if w.Key == "source:unpaired" {
			title = "a ) and ( b"
		}
		if got.ID != w.Key || got.Title != plain(title) || got.URL != bibtexAddress(w.URL) {
			t.Errorf("Citation.js reads %+v, want %+v", got, w)
		}
		if w.Author != "" && !slices.Equal(got.Author, []string{plain(w.Author)}) {
			t.Errorf("Citation.js reads the author of %s as %q", w.Key, got.Author)
		}
		var issued []int
		if p := w.Date.Start(); simple(w.Date) {
			issued = slices.DeleteFunc([]int{p.Year, p.Month, p.Day}, func(n int) bool { return n == 0 })
		}
		if !w.Date.IsZero() && !slices.Equal(got.Issued, issued) {
			t.Errorf("Citation.js reads the date of %s as %v", w.Key, got.Issued)
		}
	}
}
