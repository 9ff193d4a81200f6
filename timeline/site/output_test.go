package site

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// output makes a site of paths and what is in them.
func output(files map[string]string) *Output {
	o := &Output{}
	for _, name := range sortedKeys(files) {
		o.files = append(o.files, file{name, []byte(files[name])})
	}
	return o
}

// tree returns what is in a folder but for our manifest: files with their
// contents, folders with a slash behind their names.
func tree(t testing.TB, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(dir, name)
		rel = filepath.ToSlash(rel)
		switch {
		case rel == "." || rel == manifestName:
		case d.IsDir():
			all[rel+"/"] = ""
		case d.Type()&fs.ModeSymlink != 0:
			all[rel] = "link"
		default:
			data, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			all[rel] = string(data)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func write(t testing.TB, dir string, files map[string]string) {
	t.Helper()
	for name, data := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func equal(t testing.TB, what string, got, want map[string]string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

var (
	firstSite = map[string]string{
		"index.html": "first", "about.html": "about", "old.html": "old",
		"assets/site.1.css": "css 1", "events/a.html": "a", "events/b.html": "b", "gone/deep/x.html": "x",
	}
	secondSite = map[string]string{
		"index.html": "second", "about.html": "about", "new.html": "new",
		"assets/site.2.css": "css 2", "events/a.html": "a changed", "events/b.html": "b", "topics/t/u.html": "u",
	}
	firstTree  = merged(firstSite, map[string]string{"assets/": "", "events/": "", "gone/": "", "gone/deep/": ""})
	secondTree = merged(secondSite, map[string]string{"assets/": "", "events/": "", "topics/": "", "topics/t/": ""})
)

func merged(all ...map[string]string) map[string]string {
	m := map[string]string{}
	for _, one := range all {
		maps.Copy(m, one)
	}
	return m
}

func TestWrite(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "deep", "public")
	if err := output(firstSite).Write(dir); err != nil {
		t.Fatal(err)
	}
	equal(t, "a new folder", tree(t, dir), firstTree)

	manifest, err := os.ReadFile(filepath.Join(dir, manifestName))
	if err != nil {
		t.Fatal(err)
	}
	line := fmt.Sprintf("%x  events/a.html\n", sha256.Sum256([]byte("a")))
	if !strings.Contains(string(manifest), line) {
		t.Errorf("the manifest has no line %q:\n%s", line, manifest)
	}

	// What is not ours stays; what we left and is gone goes, with its folders.
	foreign := map[string]string{".git/HEAD": "ref", ".gitignore": "*", "CNAME": "example.org", "events/mine.txt": "mine", "gone/kept.txt": "kept"}
	write(t, dir, foreign)
	if err := output(secondSite).Write(dir); err != nil {
		t.Fatal(err)
	}
	equal(t, "a second build", tree(t, dir), merged(secondTree, foreign, map[string]string{".git/": "", "gone/": ""}))

	if err := output(firstSite).Write(dir); err != nil {
		t.Fatal(err)
	}
	equal(t, "and back", tree(t, dir), merged(firstTree, foreign, map[string]string{".git/": ""}))
}

func TestWriteLeavesWhatIsRight(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := output(firstSite).Write(dir); err != nil {
		t.Fatal(err)
	}
	long := time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)
	names := append(slices.Collect(maps.Keys(firstSite)), manifestName)
	for _, name := range names {
		if err := os.Chtimes(filepath.Join(dir, name), long, long); err != nil {
			t.Fatal(err)
		}
	}
	untouched := func() (all []string) {
		for _, name := range names {
			if info, err := os.Stat(filepath.Join(dir, name)); err == nil && info.ModTime().Equal(long) {
				all = append(all, name)
			}
		}
		slices.Sort(all)
		return all
	}
	if err := output(firstSite).Write(dir); err != nil {
		t.Fatal(err)
	}
	if got := untouched(); len(got) != len(names) {
		t.Errorf("the same site again: only %q were left alone", got)
	}
	if err := output(secondSite).Write(dir); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"about.html", "events/b.html"}, untouched()); diff != "" {
		t.Errorf("left alone by another site (-want +got):\n%s", diff)
	}
}

func TestWriteKeepsWhatWasChangedByHand(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := output(firstSite).Write(dir); err != nil {
		t.Fatal(err)
	}
	write(t, dir, map[string]string{"old.html": "mine now", "index.html": "mine?"})
	if err := output(secondSite).Write(dir); err != nil {
		t.Fatal(err)
	}
	equal(t, "after a change by hand", tree(t, dir), merged(secondTree, map[string]string{"old.html": "mine now"}))
	// From then on it is not ours.
	if err := output(firstSite).Write(dir); err == nil || !strings.Contains(err.Error(), "old.html") {
		t.Errorf("a site that needs the name: %v", err)
	}
	equal(t, "after that", tree(t, dir), merged(secondTree, map[string]string{"old.html": "mine now"}))
}

func TestWriteRefusesPlaces(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	site := filepath.Join(root, "site")
	for _, d := range []string{"content/sources", "templates", "public"} {
		if err := os.MkdirAll(filepath.Join(site, d), 0o777); err != nil {
			t.Fatal(err)
		}
	}
	for link, to := range map[string]string{"into-content": "site/content/sources", "whole-site": "site", "to-nothing": "site/content/new"} {
		if err := os.Symlink(to, filepath.Join(root, link)); err != nil {
			t.Skip("no symbolic links here:", err)
		}
	}
	in := func(name string) string { return filepath.Join(root, name) }
	protect := []string{site, in("site/content"), in("site/templates"), in("site/static")}
	for _, c := range []struct{ dir, says string }{
		{in("site"), "it is"},
		{root, "it contains"},
		{string(filepath.Separator), "it contains"},
		{in("site/content"), "it is"},
		{in("site/content/sources"), "it lies in"},
		{in("site/content/new/deep"), "it lies in"},
		{in("site/templates"), "it is"},
		{in("site/static"), "it is"}, // though there is none
		{in("site/static/out"), "it lies in"},
		{in("site/public/../content"), "it is"},
		{in("into-content"), "it lies in"},
		{in("into-content/x"), "it lies in"},
		{in("whole-site"), "it is"},
		{in("whole-site/content"), "it is"},
		{in("to-nothing"), "it lies in"},
		{"", "no output folder"},
	} {
		before := tree(t, root)
		err := output(firstSite).Write(c.dir, protect...)
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%q: %v, want %q", c.dir, err, c.says)
		}
		equal(t, "after "+c.dir, tree(t, root), before)
	}
	for _, dir := range []string{"site/public", "site/docs/out", "elsewhere", "whole-site/other"} {
		if err := output(firstSite).Write(in(dir), protect...); err != nil {
			t.Errorf("%s: %v", dir, err)
		}
	}
}

func TestWriteRefusesWhatIsNotOurs(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		first   bool // write a site first
		foreign map[string]string
		says    string
	}{
		"a full folder":            {false, map[string]string{"thesis.doc": "words"}, "is not empty (it holds thesis.doc)"},
		"a page of the same name":  {true, map[string]string{"new.html": "mine"}, "needs the name: new.html;"},
		"a folder for a file":      {true, map[string]string{"new.html/x": "mine"}, "new.html"},
		"a file for a folder":      {true, map[string]string{"topics": "mine"}, "topics"},
		"the same file in a check": {true, map[string]string{"new.html": "new"}, ""},
		"dotfiles alone":           {false, map[string]string{".gitignore": "*", ".git/HEAD": "ref"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			if c.first {
				if err := output(firstSite).Write(dir); err != nil {
					t.Fatal(err)
				}
			}
			write(t, dir, c.foreign)
			before := tree(t, dir)
			err := output(secondSite).Write(dir)
			if c.says == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v, want %q", err, c.says)
			}
			equal(t, "after the refusal", tree(t, dir), before)
		})
	}
}

func TestWriteStaysInside(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	dir, outside := filepath.Join(root, "public"), filepath.Join(root, "outside")
	write(t, outside, map[string]string{"a.html": "a", "keep": "keep"})
	if err := output(map[string]string{"index.html": "i"}).Write(dir); err != nil {
		t.Fatal(err)
	}
	// A manifest from elsewhere that names files outside, and folders that lead there.
	var lines strings.Builder
	for _, name := range []string{"../outside/keep", outside + "/keep", "events/a.html", "events/../../outside/keep", "index.html", ".", ""} {
		data := "keep"
		if name == "events/a.html" {
			data = "a"
		}
		fmt.Fprintf(&lines, "%x  %s\n", sha256.Sum256([]byte(data)), name)
	}
	write(t, dir, map[string]string{manifestName: lines.String()})
	if err := os.Symlink(outside, filepath.Join(dir, "events")); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	if err := output(map[string]string{"index.html": "j"}).Write(dir); err != nil {
		t.Error(err)
	}
	err := output(map[string]string{"events/a.html": "overwritten"}).Write(dir)
	if err == nil || !strings.Contains(err.Error(), "events") {
		t.Errorf("writing through a link: %v", err)
	}
	equal(t, "outside", tree(t, outside), map[string]string{"a.html": "a", "keep": "keep"})
}

// brittle is a folder whose operations fail from the nth on, count of them.
type brittle struct {
	folder
	n, count int
	with     func() error
}

func (b *brittle) fails() error {
	b.n--
	if b.n < 0 && b.n >= -b.count {
		return b.with()
	}
	return nil
}

func (b *brittle) Lstat(name string) (fs.FileInfo, error) {
	if err := b.fails(); err != nil {
		return nil, err
	}
	return b.folder.Lstat(name)
}

func (b *brittle) ReadFile(name string) ([]byte, error) {
	if err := b.fails(); err != nil {
		return nil, err
	}
	return b.folder.ReadFile(name)
}

func (b *brittle) Mkdir(name string, perm fs.FileMode) error {
	if err := b.fails(); err != nil {
		return err
	}
	return b.folder.Mkdir(name, perm)
}

func (b *brittle) MkdirAll(name string, perm fs.FileMode) error {
	if err := b.fails(); err != nil {
		return err
	}
	return b.folder.MkdirAll(name, perm)
}

func (b *brittle) Remove(name string) error {
	if err := b.fails(); err != nil {
		return err
	}
	return b.folder.Remove(name)
}

func (b *brittle) RemoveAll(name string) error {
	if err := b.fails(); err != nil {
		return err
	}
	return b.folder.RemoveAll(name)
}

func (b *brittle) Rename(from, to string) error {
	if err := b.fails(); err != nil {
		return err
	}
	return b.folder.Rename(from, to)
}

// WriteFile leaves half of the file, as a full disk does.
func (b *brittle) WriteFile(name string, data []byte, perm fs.FileMode) error {
	if err := b.fails(); err != nil {
		b.folder.WriteFile(name, data[:len(data)/2], perm)
		return err
	}
	return b.folder.WriteFile(name, data, perm)
}

var errDisk = errors.New("no space left on device")

// onBrittle writes the second site over the first in a folder that fails at
// the nth operation, and returns the folder and the error.
func onBrittle(t *testing.T, n, count int, with func() error) (dir string, err error, failed bool) {
	t.Helper()
	dir = t.TempDir()
	if err := output(firstSite).Write(dir); err != nil {
		t.Fatal(err)
	}
	write(t, dir, map[string]string{"CNAME": "example.org"})
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	b := &brittle{folder: root, n: n, count: count, with: with}
	defer func() {
		failed = b.n < 0
		if e := recover(); e != nil && e != any(errDisk) {
			panic(e)
		}
	}()
	err = output(secondSite).write(b, dir)
	return dir, err, false
}

// withoutStaging is a tree without what a cleaning up that failed left.
func withoutStaging(all map[string]string) map[string]string {
	maps.DeleteFunc(all, func(name, _ string) bool { return strings.HasPrefix(name, stagingName) })
	return all
}

func TestWriteWhereOneThingFails(t *testing.T) {
	t.Parallel()
	cname := map[string]string{"CNAME": "example.org"}
	for n := 0; ; n++ {
		dir, err, failed := onBrittle(t, n, 1, func() error { return errDisk })
		got := withoutStaging(tree(t, dir))
		switch {
		case err != nil:
			if !errors.Is(err, errDisk) {
				t.Errorf("operation %d: the error %q hides its cause", n, err)
			}
			equal(t, fmt.Sprintf("operation %d failed (%v)", n, err), got, merged(firstTree, cname))
		default:
			// Only deleting what is left over may fail without an error.
			delete(got, "gone/")
			delete(got, "gone/deep/")
			equal(t, fmt.Sprintf("operation %d failed silently", n), got, merged(secondTree, cname))
		}
		if err := output(secondSite).Write(dir); err != nil {
			t.Errorf("the build after operation %d failed: %v", n, err)
		}
		if !failed {
			if n < 40 {
				t.Fatalf("only %d operations were tried", n)
			}
			return
		}
	}
}

// TestWriteAfterADeath tries a process that is killed at each operation, and a
// disk that goes away for good: the next build must put all in order.
func TestWriteAfterADeath(t *testing.T) {
	t.Parallel()
	for name, with := range map[string]func() error{
		"killed":    func() error { panic(errDisk) },
		"disk gone": func() error { return errDisk },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for n := 0; ; n++ {
				dir, _, failed := onBrittle(t, n, 1<<30, with)
				if !failed {
					return
				}
				if err := output(secondSite).Write(dir); err != nil {
					t.Fatalf("after operation %d: %v", n, err)
				}
				got := tree(t, dir)
				delete(got, "gone/")
				delete(got, "gone/deep/")
				equal(t, fmt.Sprintf("after operation %d", n), got, merged(secondTree, map[string]string{"CNAME": "example.org"}))
			}
		})
	}
}

func TestWriteLeavesNoNewFolderBehind(t *testing.T) {
	t.Parallel()
	parent := t.TempDir()
	if err := os.WriteFile(filepath.Join(parent, "file"), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if err := output(firstSite).Write(filepath.Join(parent, "file")); err == nil {
		t.Error("a file was taken for a folder")
	}
	bad := output(map[string]string{"a": "1", "a/b": "2"}) // cannot be
	dir := filepath.Join(parent, "public")
	if err := bad.Write(dir); err == nil {
		t.Error("a file and a folder of one name were written")
	}
	if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the folder was left: %v", err)
	}
}

func TestWriteToAReadOnlyFolder(t *testing.T) {
	t.Parallel()
	if os.Geteuid() == 0 {
		t.Skip("nothing is read-only for root")
	}
	dir := t.TempDir()
	if err := output(firstSite).Write(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o555); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(dir, 0o755) })
	err := output(secondSite).Write(dir)
	if !errors.Is(err, fs.ErrPermission) || !strings.Contains(err.Error(), "the old site is untouched") {
		t.Errorf("the error is %v", err)
	}
	equal(t, "a read-only folder", tree(t, dir), firstTree)
}

func TestOutputLookup(t *testing.T) {
	t.Parallel()
	o := output(firstSite)
	if data, ok := o.Lookup("events/a.html"); !ok || string(data) != "a" {
		t.Errorf("%q, %v", data, ok)
	}
	if _, ok := o.Lookup("events"); ok {
		t.Error("a folder was found")
	}
	var names []string
	for name := range o.Files() {
		names = append(names, name)
	}
	if !slices.IsSorted(names) || len(names) != len(firstSite) {
		t.Errorf("files are %q", names)
	}
}
