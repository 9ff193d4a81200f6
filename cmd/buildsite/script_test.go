package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/net/html"
)

var update = flag.Bool("update", false, "rewrite the files that the scripts in testdata compare with")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"buildsite": main})
}

// TestScripts runs the scripts of testdata/script, in which buildsite is the
// real command.
func TestScripts(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:           filepath.Join("testdata", "script"),
		UpdateScripts: *update,
		Setup: func(e *testscript.Env) error {
			e.Setenv("GORACE", "atexit_sleep_ms=0") // else the race detector adds a second to each command
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":                    exits,
			"cp-site":                  copySite,
			"every-problem-has-a-hint": everyProblemHasHint,
			"harmless":                 harmless,
			"hide-commits":             hideCommits,
			"huge":                     huge,
			"invalid-utf8":             invalidUTF8,
			"is-json":                  isJSON,
			"same-tree":                sameTree,
		},
	})
}

// exits STATUS COMMAND...: runs the command, which must end with the status.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// every-problem-has-a-hint: checks the last standard error.
func everyProblemHasHint(ts *testscript.TestScript, _ bool, _ []string) {
	lines := strings.Split(ts.ReadFile("stderr"), "\n")
	for i, line := range lines {
		if strings.Contains(line, " error: ") || strings.Contains(line, " warning: ") {
			if !strings.HasPrefix(lines[i+1], "    hint: ") {
				ts.Fatalf("no hint after %q", line)
			}
		}
	}
}

// invalid-utf8 FILE: writes a text with Latin-1 in column 8 of line 2.
func invalidUTF8(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte("On 3 June 2024\nthe caf\xe9 opened.\n"), 0o666))
}

// huge FILE: makes a file of 50 MB.
func huge(ts *testscript.TestScript, _ bool, args []string) {
	line := "The bridge opened on 3 June 2024, and the road on 4 June.\n"
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat(line, 50_000_000/len(line))), 0o666))
}

// hide-commits FROM TO: copies a text with the names of commits taken out.
func hideCommits(ts *testscript.TestScript, _ bool, args []string) {
	text := regexp.MustCompile(`\([0-9a-f]{9}\)`).ReplaceAllString(ts.ReadFile(args[0]), "(COMMIT)")
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(text), 0o666))
}

// is-json FILE: checks that the file is one JSON value.
func isJSON(ts *testscript.TestScript, _ bool, args []string) {
	d := json.NewDecoder(strings.NewReader(ts.ReadFile(args[0])))
	var v any
	ts.Check(d.Decode(&v))
	if _, err := d.Token(); err != io.EOF {
		ts.Fatalf("%s holds more than one value", args[0])
	}
}

// cp-site FROM TO: copies content/ and site.yaml.
func copySite(ts *testscript.TestScript, _ bool, args []string) {
	from, to := ts.MkAbs(args[0]), ts.MkAbs(args[1])
	ts.Check(os.CopyFS(filepath.Join(to, "content"), os.DirFS(filepath.Join(from, "content"))))
}

// same-tree A B: checks that two folders hold the same files.
func sameTree(ts *testscript.TestScript, _ bool, args []string) {
	a, b := readTree(ts, args[0]), readTree(ts, args[1])
	for name, data := range a {
		other, ok := b[name]
		if !ok {
			ts.Fatalf("%s is not in %s", name, args[1])
		}
		if !bytes.Equal(data, other) {
			ts.Fatalf("%s differs", name)
		}
	}
	for name := range b {
		if _, ok := a[name]; !ok {
			ts.Fatalf("%s is not in %s", name, args[0])
		}
	}
}

func readTree(ts *testscript.TestScript, dir string) map[string][]byte {
	tree := make(map[string][]byte)
	fsys := os.DirFS(ts.MkAbs(dir))
	ts.Check(fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		tree[name], err = fs.ReadFile(fsys, name)
		return err
	}))
	if len(tree) < 5 {
		ts.Fatalf("%s holds only %d files", dir, len(tree))
	}
	return tree
}

// harmless DIR: checks that no page in the folder has a script, a handler or an
// address that would run evil().
func harmless(ts *testscript.TestScript, _ bool, args []string) {
	pages := 0
	for name, data := range readTree(ts, args[0]) {
		if filepath.Ext(name) != ".html" {
			continue
		}
		pages++
		doc, err := html.Parse(bytes.NewReader(data))
		ts.Check(err)
		for node := range doc.Descendants() {
			if what := evil(node); what != "" {
				ts.Fatalf("%s: %s", name, what)
			}
		}
	}
	if pages < 5 {
		ts.Fatalf("only %d pages", pages)
	}
}

// evil says what is dangerous about a node of a page; "" where nothing is.
func evil(n *html.Node) string {
	if n.Type != html.ElementNode {
		return ""
	}
	if slices.Contains([]string{"iframe", "object", "embed", "base"}, n.Data) {
		return "has an element " + n.Data
	}
	data := false
	for _, a := range n.Attr {
		value := strings.ToLower(strings.TrimSpace(a.Val))
		scheme, _, _ := strings.Cut(value, ":")
		switch {
		case strings.HasPrefix(a.Key, "on"):
			return n.Data + " has a handler " + a.Key
		case slices.Contains([]string{"href", "src", "action", "xlink:href"}, a.Key) && slices.Contains([]string{"javascript", "vbscript", "data"}, scheme):
			return n.Data + " leads to " + a.Val
		case n.Data == "script" && a.Key == "type" && strings.HasSuffix(value, "json"):
			data = true
		}
	}
	if n.Data == "script" && !data && n.FirstChild != nil && strings.Contains(n.FirstChild.Data, "evil") {
		return "has the script " + n.FirstChild.Data
	}
	return ""
}
