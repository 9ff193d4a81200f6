// Package docs_test keeps the documentation true: it runs the examples of its
// pages as a reader would, follows their links, and compares the pages that are
// made from the program with what the program says now.
//
// What it runs are the blocks of code:
//
//   - of a block "console", the lines behind "$ " are commands, and the lines
//     below each are what it prints, where any are shown. A line "…" stands for
//     any lines, and "…" in a line for any text. A command that fails is
//     followed by "$ echo $?".
//   - a block with file=NAME is what the reader writes to that file; with the
//     language diff, what the reader changes in it.
//   - other blocks are only shown.
//
// Each page has a folder of its own, in which solnoma leads to this repository.
// The comment <!-- starts in: buildsite init mysite --> makes a site there
// first, and the page goes on in it.
//
// With -update, output that differs is written into the pages; review it.
package docs_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what the program prints into the pages")

// bin is the folder of the command.
var bin string

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(withCommand(m.Run))
}

// withCommand installs the command for the time of a run.
func withCommand(run func() int) int {
	dir, err := os.MkdirTemp("", "buildsite-docs")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	bin = dir
	install := exec.Command("go", "install", "solnoma/cmd/buildsite")
	install.Env = append(os.Environ(), "GOBIN="+dir)
	if out, err := install.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "go install: %v\n%s", err, out)
		return 1
	}
	return run()
}

// pages returns the names of all pages, from the root of the repository.
func pages(t *testing.T) []string {
	t.Helper()
	names := []string{"README.md", "CONTRIBUTING.md"}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(name, ".md") {
			names = append(names, "docs/"+filepath.ToSlash(name))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join("..", filepath.FromSlash(name)), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestPages plays each page that has something to run.
func TestPages(t *testing.T) {
	t.Parallel()
	for _, name := range pages(t) {
		text := read(t, name)
		if !strings.Contains(text, "```console") {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			needs(t, "sh")
			if strings.Contains(text, "$ git ") {
				needs(t, "git")
			}
			now := newPlayer(t, name).play(text)
			if now != text && *update {
				write(t, name, now)
			}
		})
	}
}

// needs skips a test for which a program is missing; in CI it fails.
func needs(t *testing.T, program string) {
	t.Helper()
	if _, err := exec.LookPath(program); err != nil {
		if os.Getenv("SOLNOMA_CI") != "" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
}

// parallelUnlessUpdating keeps a test that writes a part of a page away from
// the others, which write the rest.
func parallelUnlessUpdating(t *testing.T) {
	if !*update {
		t.Parallel()
	}
}

// generated replaces what stands between the marks of a name in a page.
func generated(t *testing.T, page, name, text string) {
	t.Helper()
	was := read(t, page)
	begin, end := "<!-- generated: "+name+" -->\n", "<!-- end -->\n"
	before, rest, ok := strings.Cut(was, begin)
	_, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatalf("%s has no marks %q", page, name)
	}
	now := before + begin + text + end + after
	switch {
	case now == was:
	case *update:
		write(t, page, now)
	default:
		t.Errorf("%s: %s is not what the program says now; run: go test ./docs -update", page, name)
	}
}

var link = regexp.MustCompile(`\]\(([^)\s]+)\)`)

// TestLinks follows the links of the pages within the repository, to the
// heading where they name one.
func TestLinks(t *testing.T) {
	t.Parallel()
	for _, name := range pages(t) {
		for _, m := range link.FindAllStringSubmatch(withoutCode(read(t, name)), -1) {
			target, anchor, _ := strings.Cut(m[1], "#")
			if strings.Contains(target, ":") {
				continue
			}
			file := name
			if target != "" {
				file = filepath.ToSlash(filepath.Join(filepath.Dir(name), target))
			}
			if _, err := os.Stat(filepath.Join("..", filepath.FromSlash(file))); err != nil {
				t.Errorf("%s: the link %s leads nowhere", name, m[1])
			} else if anchor != "" && !headings(read(t, file))[anchor] {
				t.Errorf("%s: the link %s leads to no heading", name, m[1])
			}
		}
	}
}

// TestIndex looks for each page in the index, docs/README.md.
func TestIndex(t *testing.T) {
	t.Parallel()
	index := read(t, "docs/README.md")
	for _, name := range pages(t) {
		path, in := strings.CutPrefix(name, "docs/")
		if in && path != "README.md" && !strings.Contains(index, "]("+path+")") {
			t.Errorf("docs/README.md does not name %s", path)
		}
	}
}

var notInAnchor = regexp.MustCompile(`[^\p{L}\p{N} _-]`)

// headings returns the anchors of a page, as GitHub makes them.
func headings(text string) map[string]bool {
	anchors := map[string]bool{}
	for line := range strings.Lines(withoutCode(text)) {
		if h := strings.TrimLeft(line, "#"); h != line && strings.HasPrefix(h, " ") {
			anchors[strings.ReplaceAll(notInAnchor.ReplaceAllString(strings.ToLower(strings.TrimSpace(h)), ""), " ", "-")] = true
		}
	}
	return anchors
}

// withoutCode takes the blocks of code out of a page.
func withoutCode(text string) string {
	var b strings.Builder
	in := false
	for line := range strings.Lines(text) {
		if strings.HasPrefix(strings.TrimLeft(line, " "), "```") {
			in = !in
			continue
		}
		if !in {
			b.WriteString(line)
		}
	}
	return b.String()
}
