package content

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"solnoma/timeline"
	"solnoma/timeline/slug"
)

// FuzzFrontMatter reads the same bytes as every kind of file at once. Whatever
// they are, nothing panics, and all places lie in the file and on characters.
func FuzzFrontMatter(f *testing.F) {
	for _, s := range []string{
		"",
		"---\ntitle: T\ndate: 2025-01-16\ntopics: [a, b]\nsources: x\nnav: 1\n---\n# H\n\nText.\n",
		"\uFEFF---\r\ntitle: \"T\r\ncorrections:\r\n - match: Text\r\n   date: 5 May 2020\r\n---\r\nText on 5 May.\r\n",
		"\n---\na: &x [*x]\nb: !!binary é\n? c\n: d\n<<: {é: ü}\n---\n\x00",
		"---\ntitle: a\u2028date: b\u0085url: javascript:x\rshow: all\n--- \nText\xff\n",
		"---\ncorrections: [{match: two words, nth: 2, drop: yes}, {match: tow words}]\n---\ntwo *words* and two\nwords\n",
		"title: A: B\ntopics:\n- {id: É, color: #fff\n}\n- x\n---\nmore: 1\n...\n",
		"---\ntitle: T\n\ndate\n===\n",
		"names:\n  Алматы: {kind: place, also: [x, x]}\n  x:\n  ? [y]\nnot: [\"a b\", x]\n",
		"---\n\t- x\n a: b\n'c: d\n[e\n",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		files := fstest.MapFS{
			"site.yaml":             {Data: b},
			"content/sources/x.md":  {Data: b},
			"content/sources/y.md":  {Data: []byte("Text.")},
			"content/sources/z.txt": {Data: b},
			"content/events/x.md":   {Data: b},
			"content/pages/x.md":    {Data: b},
			"content/names.yaml":    {Data: b},
		}
		site, problems := read(files)
		for _, p := range problems {
			checkPlace(t, files, p)
		}
		for _, s := range site.Sources {
			if s.Title == "" || s.Doc == nil || !utf8.Valid(s.Bytes) {
				t.Errorf("%s is not whole", s.File)
			}
			for _, c := range s.Corrections {
				if c.Start < s.Body || c.End <= c.Start || c.End > len(s.Bytes) || !utf8.Valid(s.Bytes[c.Start:c.End]) {
					t.Errorf("%s: the correction %q is at %d–%d", s.File, c.Match, c.Start, c.End)
				}
			}
		}
		for _, e := range site.Events {
			if e.DateStart >= e.DateEnd || e.DateEnd > e.Body || !utf8.Valid(e.Bytes[e.DateStart:e.DateEnd]) {
				t.Errorf("%s: the date is at %d–%d of %d", e.File, e.DateStart, e.DateEnd, e.Body)
			}
		}
		for _, n := range append(site.Names.Names, site.Names.Not...) {
			if n.Label == "" || n.Line < 1 || n.Column < 1 {
				t.Errorf("name %+v", n)
			}
		}
		for _, topic := range site.Config.Topics {
			if topic.ID == "" || topic.ID != slug.Make(topic.ID) || topic.Title == "" {
				t.Errorf("topic %+v", topic)
			}
		}
	})
}

func checkPlace(t *testing.T, files fstest.MapFS, p timeline.Problem) {
	t.Helper()
	if p.Message == "" || p.Hint == "" || p.Code == "" {
		t.Errorf("%+v lacks something", p)
	}
	if p.Line == 0 {
		return
	}
	text := string(files[p.File].Data)
	lines := strings.SplitAfter(text, "\n")
	if p.Line > len(lines) || p.Column < 1 || p.Column > len(lines[p.Line-1])+1 {
		t.Fatalf("%v: the place is not in the file", p)
	}
	rest := lines[p.Line-1][p.Column-1:]
	if rest != "" && !utf8.RuneStart(rest[0]) && utf8.ValidString(text) {
		t.Errorf("%v: the place is within a character", p)
	}
}

// denied is a file system in which some names may not be read.
type denied struct {
	fstest.MapFS
	names []string
}

func (d denied) Open(name string) (fs.File, error) {
	for _, n := range d.names {
		if n == name {
			return nil, &fs.PathError{Op: "open", Path: "/home/someone/" + name, Err: fs.ErrPermission}
		}
	}
	return d.MapFS.Open(name)
}

func (d denied) ReadDir(name string) ([]fs.DirEntry, error) {
	if _, err := d.Open(name); err != nil {
		return nil, err
	}
	return d.MapFS.ReadDir(name)
}

func (d denied) Stat(name string) (fs.FileInfo, error) { return d.MapFS.Stat(name) }

func TestUnreadable(t *testing.T) {
	t.Parallel()
	files := fstest.MapFS{
		"site.yaml":                   {Data: []byte("title: T")},
		"content/sources/x.md":        {Data: []byte("Text.")},
		"content/sources/folder/x.md": {Data: []byte("Text.")},
		"content/sources/y.md":        {Data: []byte("Text.")},
		"content/sources/device.md":   {Mode: fs.ModeDevice},
	}
	site, problems := read(denied{files, []string{"site.yaml", "content/sources/x.md", "content/sources/folder"}})
	var got []string
	for _, p := range problems {
		got = append(got, p.Code+" "+p.String())
	}
	want := []string{
		"not-a-file content/sources/device.md: is neither a file nor a folder",
		"unreadable content/sources/folder: cannot be read: permission denied",
		"unreadable content/sources/x.md: cannot be read: permission denied",
		"unreadable site.yaml: cannot be read: permission denied",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
	if len(site.Sources) != 1 || site.Sources[0].Slug != "y" {
		t.Errorf("%d sources", len(site.Sources))
	}
}
