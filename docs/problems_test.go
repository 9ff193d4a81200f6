package docs_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/saved"
	"solnoma/timeline/site"
)

// entry is what testdata/problems.txt says of a code.
type entry struct {
	section string // the heading before it, if it is the first below one
	code    string
	about   string
	files   []exampleFile
}

type exampleFile struct{ head, name, text string }

// onlyByCommand are the codes whose problems the library does not report, but
// cmd/buildsite, or which need a machine that fails.
var onlyByCommand = []string{"build", "front-matter", "ledger-out-of-date", "name", "unreadable", "unwritable"}

// said runs the command that stands behind the files of an entry, and returns
// what it prints.
func said(t *testing.T, e entry) string {
	t.Helper()
	dir := t.TempDir()
	makeFile(t, dir, exampleFile{name: "content/pages/about.md", text: "About.\n"})
	for _, f := range e.files[:len(e.files)-1] {
		makeFile(t, dir, f)
	}
	args := strings.Fields(e.files[len(e.files)-1].head)[2:]
	cmd := exec.Command(filepath.Join(bin, "buildsite"), args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err == nil || !strings.Contains(string(out), "error") {
		t.Errorf("%s: %q prints no error: %s", e.code, args, out)
	}
	return string(out)
}

// TestProblems compares the page of problem codes with the codes in the source
// of the program, and each example with what the program says of it.
func TestProblems(t *testing.T) {
	parallelUnlessUpdating(t)
	entries := readEntries(t)
	used := codesInSource(t)
	for code, at := range used {
		if !slices.ContainsFunc(entries, func(e entry) bool { return e.code == code }) {
			t.Errorf("%s: the code %s is not in docs/testdata/problems.txt", at, code)
		}
	}
	var b strings.Builder
	for i, e := range entries {
		switch {
		case e.section != "" && i > 0:
			fmt.Fprintf(&b, "\n- %s: ", e.section)
		case e.section != "":
			fmt.Fprintf(&b, "- %s: ", e.section)
		default:
			b.WriteString(" · ")
		}
		fmt.Fprintf(&b, "[%[1]s](#%[1]s)", e.code)
	}
	b.WriteString("\n\n")
	for _, e := range entries {
		if used[e.code] == "" {
			t.Errorf("docs/testdata/problems.txt: the program reports no %s", e.code)
		}
		if e.section != "" {
			fmt.Fprintf(&b, "## %s\n\n", e.section)
		}
		fmt.Fprintf(&b, "### %s\n\n", e.code)
		if slices.Contains(onlyByCommand, e.code) {
			fmt.Fprintf(&b, "*error.* %s\n\n", e.about)
			if len(e.files) > 0 {
				output := said(t, e)
				b.WriteString("```text\n")
				writeFiles(&b, e.files)
				fmt.Fprintf(&b, "\n%s```\n\n", output)
			}
			continue
		}
		p := problemOf(t, e)
		fmt.Fprintf(&b, "*%s.* %s\n\n```text\n", p.Severity, e.about)
		writeFiles(&b, e.files)
		fmt.Fprintf(&b, "\n%s\n    hint: %s\n```\n\n", p.String(), p.Hint)
		if p.Hint == "" {
			t.Errorf("%s: the problem has no hint", e.code)
		}
	}
	generated(t, "docs/reference/problems.md", "problem codes", b.String())
}

func writeFiles(b *strings.Builder, files []exampleFile) {
	for _, f := range files {
		fmt.Fprintf(b, "%s\n", f.head)
		for line := range strings.Lines(f.text) {
			b.WriteString(strings.TrimRight("    "+line, " \n") + "\n")
		}
	}
}

func readEntries(t *testing.T) (all []entry) {
	t.Helper()
	section := ""
	for line := range strings.Lines(read(t, "docs/testdata/problems.txt")) {
		head, isFile := strings.CutPrefix(line, "-- ")
		code, isCode := strings.CutPrefix(line, "== ")
		title, isSection := strings.CutPrefix(line, "# ")
		switch {
		case isCode:
			all = append(all, entry{section: section, code: strings.TrimSpace(code)})
			section = ""
		case isFile:
			e := &all[len(all)-1]
			head = strings.TrimSuffix(strings.TrimSpace(head), " --")
			name, _, _ := strings.Cut(head, " ->")
			name, _, _ = strings.Cut(name, " bytes")
			name, _, _ = strings.Cut(name, " 21 MB")
			e.files = append(e.files, exampleFile{head: head, name: name})
		case isSection && (len(all) == 0 || len(all[len(all)-1].files) == 0 || strings.HasSuffix(last(all).text, "\n\n") || last(all).text == "\n"):
			section = strings.TrimSpace(title)
		case len(all) == 0:
		case len(all[len(all)-1].files) > 0:
			last(all).text += line
		default:
			all[len(all)-1].about = strings.TrimSpace(all[len(all)-1].about + line)
		}
	}
	for i := range all {
		for k := range all[i].files {
			f := &all[i].files[k]
			if f.text = strings.TrimRight(f.text, "\n"); f.text != "" {
				f.text += "\n"
			}
		}
	}
	return all
}

func last(all []entry) *exampleFile {
	files := all[len(all)-1].files
	return &files[len(files)-1]
}

// problemOf returns the problem with an entry's code in its example.
func problemOf(t *testing.T, e entry) timeline.Problem {
	t.Helper()
	dir := t.TempDir()
	hasContent := e.code == "no-content"
	for _, f := range e.files {
		hasContent = hasContent || strings.HasPrefix(f.name, "content/sources") || strings.HasPrefix(f.name, "content/pages") && e.code == "no-sources"
		makeFile(t, dir, f)
	}
	var problems []timeline.Problem
	if strings.HasPrefix(e.files[0].name, "saved/") {
		data, err := os.ReadFile(filepath.Join(dir, e.files[0].name))
		if err != nil {
			t.Fatal(err)
		}
		_, problems = saved.Read(e.files[0].name, data)
	} else {
		if !hasContent {
			makeFile(t, dir, exampleFile{name: "content/sources/bridge.md", text: "On 3 May 2021 the bridge was opened.\n"})
		}
		problems = problemsOf(t, dir)
	}
	var others []string
	for _, p := range problems {
		if p.Code == e.code {
			return p
		}
		others = append(others, p.Code+" "+p.String())
	}
	t.Errorf("%s: the example does not have it, but %q", e.code, others)
	return timeline.Problem{Hint: "none"}
}

func makeFile(t *testing.T, dir string, f exampleFile) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(f.name))
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if _, target, ok := strings.Cut(f.head, " -> "); ok {
		if err := os.Symlink(target, path); err != nil {
			t.Skip("links cannot be made here: ", err)
		}
		return
	}
	text := f.text
	switch {
	case strings.HasSuffix(f.head, " bytes"):
		for _, esc := range []string{`\x00`, `\xe9`} {
			raw, _ := strconv.Unquote(`"` + esc + `"`)
			text = strings.ReplaceAll(text, esc, raw)
		}
	case strings.HasSuffix(f.head, " 21 MB"):
		text = strings.Repeat(text, 21_000_000/len(text))
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// problemsOf reads and renders a site as build does.
func problemsOf(t *testing.T, dir string) []timeline.Problem {
	t.Helper()
	c, problems, err := content.Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	tl := extract.Timeline(c)
	problems = append(problems, tl.Problems...)
	tl.Problems = problems
	if slices.ContainsFunc(problems, func(p timeline.Problem) bool { return p.Severity == timeline.Error }) {
		return problems
	}
	var unfit site.Problems
	if _, err := site.Render(tl, c, site.Options{Overrides: os.DirFS(dir)}); errors.As(err, &unfit) {
		return append(problems, unfit...)
	} else if err != nil {
		t.Fatal(err)
	}
	return problems
}

// codesInSource returns the codes of all problems that the program can report,
// with a place where it does: each text that is the Code of a Problem, or is
// given for a parameter or a variable of that name.
func codesInSource(t *testing.T) map[string]string {
	t.Helper()
	set := token.NewFileSet()
	packages := map[string][]*ast.File{}
	for _, root := range []string{"../cmd", "../timeline"} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			f, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
			packages[filepath.Dir(path)] = append(packages[filepath.Dir(path)], f)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	codes := map[string]string{}
	for _, dir := range slices.Sorted(maps.Keys(packages)) {
		files := packages[dir]
		takes := map[string]codeParameter{} // by the names of the functions
		for _, f := range files {
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.FuncDecl:
					noteCode(takes, n.Name.Name, n.Type)
				case *ast.AssignStmt:
					for i, right := range n.Rhs {
						if lit, ok := right.(*ast.FuncLit); ok && len(n.Lhs) == len(n.Rhs) {
							noteCode(takes, nameOf(n.Lhs[i]), lit.Type)
						}
					}
				}
				return true
			})
		}
		for _, f := range files {
			add := func(e ast.Expr) {
				if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					if s, err := strconv.Unquote(lit.Value); err == nil && s != "" {
						codes[s] = set.Position(lit.Pos()).String()
					}
				} else if name := nameOf(e); name != "code" && name != "Code" {
					t.Errorf("%s: the code is not a text that stands there, so that this test cannot find it", set.Position(e.Pos()))
				}
			}
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.KeyValueExpr:
					if nameOf(n.Key) == "Code" {
						add(n.Value)
					}
				case *ast.AssignStmt:
					for i, left := range n.Lhs {
						if name := nameOf(left); (name == "code" || name == "Code") && len(n.Lhs) == len(n.Rhs) {
							if lit, ok := n.Rhs[i].(*ast.BasicLit); ok {
								add(lit)
							}
						}
					}
				case *ast.CallExpr:
					if p, ok := takes[nameOf(n.Fun)]; ok && len(n.Args) >= p.of-1 {
						add(n.Args[p.index])
					}
				}
				return true
			})
		}
	}
	if len(codes) < 60 {
		t.Fatalf("only %d codes were found", len(codes))
	}
	return codes
}

// codeParameter is which of the parameters of a function is the code of a
// problem.
type codeParameter struct{ index, of int }

// noteCode notes a function that has such a parameter.
func noteCode(takes map[string]codeParameter, name string, f *ast.FuncType) {
	var names []string
	for _, field := range f.Params.List {
		for _, p := range field.Names {
			names = append(names, p.Name)
		}
	}
	// The code that a matcher starts is a program.
	if i := slices.Index(names, "code"); i >= 0 && name != "start" {
		takes[name] = codeParameter{i, len(names)}
	}
}

func nameOf(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}
