package content_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"solnoma/timeline"
	"solnoma/timeline/content"
)

var update = flag.Bool("update", false, "rewrite the expected problems and sites in testdata")

// TestRead reads the site folders in testdata. Each archive is a site, followed
// by the problems expected and, where it has that section, what was read. Its
// comment may have lines that make what an archive cannot hold:
//
//	link NAME -> TARGET      a symbolic link
//	folder NAME              an empty folder
//	size NAME N              a file of N zero bytes, without blocks on the disk
//	bytes NAME "…"           a file, as a Go string
func TestRead(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no test data: ", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			root := unpack(t, archive)
			site, problems, err := content.Read(root)
			if err != nil {
				t.Fatal(err)
			}
			checkPositions(t, root, site, problems)
			for i, f := range archive.Files {
				var got string
				switch f.Name {
				case "PROBLEMS":
					got = render(problems)
				case "SITE":
					got = describe(site)
				default:
					continue
				}
				if *update {
					archive.Files[i].Data = []byte(got)
				} else if diff := cmp.Diff(string(f.Data), got); diff != "" {
					t.Errorf("%s (-want +got):\n%s", f.Name, diff)
				}
			}
			if *update {
				if err := os.WriteFile(file, txtar.Format(archive), 0o666); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// unpack writes the site of an archive into a folder of its own.
func unpack(t *testing.T, archive *txtar.Archive) (root string) {
	t.Helper()
	root = t.TempDir()
	for _, f := range archive.Files {
		if f.Name != "PROBLEMS" && f.Name != "SITE" {
			write(t, filepath.Join(root, f.Name), f.Data)
		}
	}
	for line := range strings.Lines(string(archive.Comment)) {
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		var err error
		switch f[0] {
		case "link":
			at := filepath.Join(root, f[1])
			err = os.MkdirAll(filepath.Dir(at), 0o777)
			if e := os.Symlink(f[3], at); e != nil {
				t.Skip("no symbolic links here: ", e)
			}
		case "folder":
			err = os.MkdirAll(filepath.Join(root, f[1]), 0o777)
		case "size":
			at := filepath.Join(root, f[1])
			write(t, at, nil)
			var n int64
			if n, err = strconv.ParseInt(f[2], 10, 64); err == nil {
				err = os.Truncate(at, n)
			}
		case "bytes":
			_, quoted, _ := strings.Cut(strings.TrimSpace(line), f[1]+" ")
			var s string
			s, err = strconv.Unquote(quoted)
			write(t, filepath.Join(root, f[1]), []byte(s))
		}
		if err != nil {
			t.Fatalf("%s: %v", strings.TrimSpace(line), err)
		}
	}
	return root
}

func write(t *testing.T, file string, b []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, b, 0o666); err != nil {
		t.Fatal(err)
	}
}

// render writes problems as a person sees them.
func render(problems []timeline.Problem) string {
	var b strings.Builder
	for _, p := range problems {
		fmt.Fprintf(&b, "%v [%s %s]\n\t%s\n", p, p.Severity, p.Code, p.Hint)
		if p.Fix != "" {
			fmt.Fprintf(&b, "\t%s\n", strings.ReplaceAll(p.Fix, "\n", "\n\t"))
		}
	}
	return b.String()
}

// describe writes what was read of a site, without what is empty.
func describe(s *content.Site) string {
	var b strings.Builder
	field := func(name string, value any) {
		if v := fmt.Sprint(value); v != "" && v != "[]" && v != "0" && v != "false" {
			fmt.Fprintf(&b, "\t%s: %s\n", name, v)
		}
	}
	c := s.Config
	b.WriteString("site\n")
	field("title", c.Title)
	field("description", c.Description)
	field("language", c.Language)
	field("base URL", c.BaseURL)
	field("timezone", c.Timezone)
	field("date order", c.DateOrder)
	field("events per page", c.EventsPerPage)
	field("no page of dates to check", c.NoCheckPage)
	for _, color := range c.Theme.Colors {
		field("color "+color.Name, strings.Join([]string{color.Light, color.Dark}, "|"))
	}
	field("serif", c.Theme.Serif)
	field("sans", c.Theme.Sans)
	for _, t := range c.Topics {
		field("topic "+t.ID, strings.Join([]string{t.Title, t.Description, t.Color}, "|"))
	}
	for _, x := range s.Sources {
		fmt.Fprintf(&b, "source %s (%s)\n", x.Slug, x.File)
		field("title", x.Title)
		field("author", x.Author)
		field("publisher", x.Publisher)
		field("date", x.Date)
		field("date basis", x.DateBasis)
		field("published", x.Published)
		field("url", x.URL)
		field("archive", x.Archive)
		field("topics", x.Topics)
		field("language", x.Language)
		field("timezone", x.Timezone)
		field("show", x.Show)
		field("body", fmt.Sprintf("%.40q", x.Bytes[x.Body:]))
		for _, k := range x.Corrections {
			fmt.Fprintf(&b, "\tcorrection at %d:%d of %q\n", k.Line, k.Column, x.Bytes[k.Start:k.End])
			field("\tnth", k.Nth)
			field("\tdate", k.Date)
			field("\tdrop", k.Drop)
			field("\ttitle", k.Title)
			field("\ttopics", k.Topics)
			field("\tstatus", k.Status)
			field("\tmerge", k.Merge)
			field("\tsplit", k.Split)
			field("\tnote", k.Note)
		}
	}
	for _, e := range s.Events {
		fmt.Fprintf(&b, "event %s (%s)\n", e.ID, e.File)
		field("title", e.Title)
		field("date", fmt.Sprintf("%v, at %d:%d: %s", e.Date, e.DateLine, e.DateColumn, e.Bytes[e.DateStart:e.DateEnd]))
		field("status", e.Status)
		field("topics", e.Topics)
		field("cites", e.Cites)
		field("body", fmt.Sprintf("%.40q", e.Bytes[e.Body:]))
	}
	for _, n := range s.Names.Names {
		fmt.Fprintf(&b, "name %s (%d:%d)\n", n.Label, n.Line, n.Column)
		field("kind", n.Kind)
		field("also", strings.Join(n.Also, "|"))
		field("sources", n.Sources)
	}
	for _, n := range s.Names.Not {
		fmt.Fprintf(&b, "no name %s (%d:%d)\n", n.Label, n.Line, n.Column)
	}
	for _, p := range s.Pages {
		fmt.Fprintf(&b, "page %s (%s)\n", p.Slug, p.File)
		field("title", p.Title)
		field("nav", p.Nav)
		field("body", fmt.Sprintf("%.40q", p.Bytes[p.Body:]))
	}
	return b.String()
}

// checkPositions checks what is true of any site and its problems.
func checkPositions(t *testing.T, root string, s *content.Site, problems []timeline.Problem) {
	t.Helper()
	for i, p := range problems {
		if p.File == "" || p.Code == "" || p.Message == "" || p.Hint == "" || p.Severity == "" {
			t.Errorf("%+v lacks something", p)
		}
		if i > 0 && timeline.CompareProblems(problems[i-1], p) > 0 {
			t.Errorf("%v is not in order", p)
		}
		if strings.Contains(p.Message+p.Hint, root) {
			t.Errorf("%v names a folder of this machine", p)
		}
		if p.Line == 0 {
			continue
		}
		b, err := os.ReadFile(filepath.Join(root, p.File))
		if err != nil {
			t.Error(err)
			continue
		}
		checkInside(t, b, p)
	}
	for _, x := range s.Sources {
		if x.Doc == nil || x.Slug == "" || x.Title == "" || x.Body > len(x.Bytes) {
			t.Errorf("the source %q is not whole", x.File)
		}
	}
}

// checkInside checks that a problem stands on a character of its file, or at
// the end of one of its lines.
func checkInside(t *testing.T, b []byte, p timeline.Problem) {
	t.Helper()
	lines := bytes.SplitAfter(b, []byte("\n"))
	if p.Line < 1 || p.Line > len(lines) || p.Column < 1 || p.Column > len(lines[p.Line-1])+1 {
		t.Errorf("%v: the place is not in the file", p)
		return
	}
	if line := lines[p.Line-1]; p.Column <= len(line) && !utf8.RuneStart(line[p.Column-1]) && utf8.Valid(b) {
		t.Errorf("%v: the place is within a character", p)
	}
}

func TestReadNoSite(t *testing.T) {
	t.Parallel()
	if _, _, err := content.Read(filepath.Join(t.TempDir(), "none")); err == nil {
		t.Error("no error for a folder that does not exist")
	}
	file := filepath.Join(t.TempDir(), "file")
	write(t, file, []byte("text"))
	if _, _, err := content.Read(file); err == nil {
		t.Error("no error for a file in place of a folder")
	}
}

// TestReadSame reads a site of many sources, each with a problem, on one and on
// more threads: what comes of it is the same.
func TestReadSame(t *testing.T) {
	root := t.TempDir()
	for i := range 60 {
		write(t, filepath.Join(root, fmt.Sprintf("content/sources/%02d/text.md", i)),
			fmt.Appendf(nil, "---\ntopics: [Topic %d, Shared]\nno: %d\n---\n# Text %d\n\nSome words.\n", i%7, i, i))
	}
	var want string
	for _, threads := range []int{1, 2, 8} {
		before := runtime.GOMAXPROCS(threads)
		site, problems, err := content.Read(root)
		runtime.GOMAXPROCS(before)
		if err != nil {
			t.Fatal(err)
		}
		got := render(problems) + describe(site)
		if want == "" {
			want = got
		}
		if got != want {
			t.Errorf("with %d threads:\n%s", threads, cmp.Diff(want, got))
		}
	}
	if n := strings.Count(want, "unknown-key"); n != 60 {
		t.Errorf("%d problems, want 60", n)
	}
}

func TestReadLeavesFilesAlone(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	name := filepath.Join(root, "content/sources/a.md")
	bad := []byte("---\ntitle: a\xff\n---\ntext \xfe\n")
	write(t, name, bad)
	if _, _, err := content.Read(root); err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(name); !bytes.Equal(got, bad) {
		t.Errorf("the file has become %q", got)
	}
}

// TestImpossibleDates reads dates in words whose wording of the error is the
// business of package timex.
func TestImpossibleDates(t *testing.T) {
	t.Parallel()
	for _, date := range []string{"31 June 2024", "30 February 2023", "some time ago"} {
		root := t.TempDir()
		write(t, filepath.Join(root, "content/sources/a.md"), []byte("---\ntitle: T\ndate: "+date+"\n---\nText.\n"))
		site, problems, err := content.Read(root)
		if err != nil {
			t.Fatal(err)
		}
		if len(problems) != 1 || problems[0].Code != "bad-date" || problems[0].Line != 3 || problems[0].Column != 7 ||
			!strings.Contains(problems[0].Message, date) {
			t.Errorf("%s: got %s", date, render(problems))
		}
		if len(site.Sources) != 1 || !site.Sources[0].Date.IsZero() || site.Sources[0].DateBasis != "" {
			t.Errorf("%s: got %s", date, describe(site))
		}
	}
}
