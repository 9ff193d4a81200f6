package saved_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html/charset"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/prose"
	"solnoma/timeline/saved"
)

var update = flag.Bool("update", false, "rewrite the goldens in testdata")

// TestRead reads the saved articles in testdata. Beside each stands what is
// found in it: its fields, what is left out, what to check, the source that it
// becomes, and the dates that the site then reads in its prose.
//
// A page with the name of an encoding before its ending is written here in
// UTF-8, to be reviewed, and read in that encoding.
func TestRead(t *testing.T) {
	t.Parallel()
	for _, file := range fixtures(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			name, data := readFixture(t, file)
			a, problems := saved.Read(name, data)
			got := describe(t, a, problems)
			golden := file + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func fixtures(t testing.TB) (files []string) {
	for _, ending := range saved.Endings {
		list, err := filepath.Glob("testdata/*" + ending)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, list...)
	}
	if len(files) < 10 {
		t.Fatalf("only %d fixtures", len(files))
	}
	return files
}

// readFixture returns the file as it would be on somebody's disk.
func readFixture(t testing.TB, file string) (name string, data []byte) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	name = filepath.Base(file)
	ending := filepath.Ext(name)
	stem := strings.TrimSuffix(name, ending)
	if label := strings.TrimPrefix(filepath.Ext(stem), "."); label != "" {
		enc, _ := charset.Lookup(label)
		if enc == nil {
			t.Fatalf("%s: no encoding %q", file, label)
		}
		if data, err = enc.NewEncoder().Bytes(data); err != nil {
			t.Fatal(err)
		}
		name = strings.TrimSuffix(stem, "."+label) + ending
	}
	return name, data
}

func describe(t *testing.T, a *saved.Article, problems []timeline.Problem) string {
	var b strings.Builder
	if a != nil {
		for _, f := range []struct {
			name  string
			field saved.Field
		}{
			{"title", a.Title}, {"author", a.Author}, {"publisher", a.Publisher}, {"date", a.Date},
			{"url", a.URL}, {"archive", a.Archive}, {"language", a.Language},
		} {
			if f.field.Value != "" {
				fmt.Fprintf(&b, "%s: %s (%s)\n", f.name, f.field.Value, f.field.From)
			}
		}
		fmt.Fprintf(&b, "name: %s%s\nwords: %d\nparts: %d\n", a.Name(), a.Ending, a.Words, a.Parts)
		for _, o := range a.LeftOut {
			fmt.Fprintf(&b, "left out: %s", o.What)
			if o.Line > 0 {
				fmt.Fprintf(&b, ", line %d", o.Line)
			}
			fmt.Fprintf(&b, ": %s\n", o.Text)
		}
	}
	for _, p := range problems {
		fmt.Fprintf(&b, "%s %s %s\n    hint: %s\n", p.Severity, p.Code, p, p.Hint)
	}
	if a != nil {
		source := a.Source()
		fmt.Fprintf(&b, "=== source\n%s=== dates\n", source)
		for _, d := range dates(t, a.Name()+a.Ending, source) {
			fmt.Fprintln(&b, d)
		}
	}
	return b.String()
}

// dates reads a source as the site does, and returns the dates of its prose.
func dates(t testing.TB, file string, b []byte) (list []string) {
	src, problems := content.FrontMatter(file, b)
	if len(problems) > 0 || !utf8.Valid(b) {
		t.Errorf("the site cannot read the source: %v", problems)
	}
	if filepath.Ext(file) == ".txt" {
		src.Doc = prose.Plain(b, src.Body)
	} else {
		src.Doc = prose.Markdown(b, src.Body)
	}
	for _, a := range extract.Read(src).Articles {
		for _, s := range a.Sentences {
			for _, r := range s.Readings {
				if s.Furniture == "" && !r.Date.IsZero() {
					list = append(list, fmt.Sprintf("%s  %s", r.Date, s.Text()[r.Start:r.End]))
				}
			}
		}
	}
	return list
}
