package docs_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestCommands compares the page of commands with the program's help.
func TestCommands(t *testing.T) {
	parallelUnlessUpdating(t)
	help := func(args ...string) string {
		out, err := exec.Command(filepath.Join(bin, "buildsite"), append([]string{"help"}, args...)...).Output()
		if err != nil {
			t.Fatalf("buildsite help %q: %v", args, err)
		}
		return string(out)
	}
	_, list, _ := strings.Cut(help(), "\ncommands:\n")
	list, _, _ = strings.Cut(list, "\n\n")
	var b strings.Builder
	readme := read(t, "README.md")
	for line := range strings.Lines(list + "\n") {
		name, summary, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok {
			t.Fatalf("the help has the line %q", line)
		}
		if !strings.Contains(readme, "`buildsite "+name) {
			t.Errorf("README.md does not name buildsite %s", name)
		}
		fmt.Fprintf(&b, "## %s\n\n%s\n\n```text\n%s```\n\n", name, sentence(strings.TrimSpace(summary)), help(name))
	}
	generated(t, "docs/reference/commands.md", "commands", b.String())
}

// sentence makes a sentence of a line of the help.
func sentence(s string) string { return strings.ToUpper(s[:1]) + s[1:] + "." }

// schema is as much of JSON Schema as that of timeline.json uses.
type schema struct {
	Ref         string `json:"$ref"`
	Description string
	Type        string
	Enum        []string
	Const       any
	Required    []string
	Properties  map[string]*schema
	Items       *schema
	Defs        map[string]*schema `json:"$defs"`
}

// TestSchema compares the page of timeline.json with its schema.
func TestSchema(t *testing.T) {
	parallelUnlessUpdating(t)
	data := read(t, "timeline/export/timeline.schema.json")
	var s schema
	if err := json.Unmarshal([]byte(data), &s); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n## The file\n\n", s.Description)
	b.WriteString(tableOf(data, &s, "  "))
	for _, name := range namesIn(data[strings.Index(data, `"$defs"`):], "    ") {
		def := s.Defs[name]
		switch {
		case def == nil || name == "offset" || name == "words":
		case def.Properties != nil:
			fmt.Fprintf(&b, "## %s\n\n%s", name, tableOf(data[strings.Index(data, "\n    \""+name+"\": {"):], def, "      "))
		default:
			fmt.Fprintf(&b, "## %s\n\n%s\n\n", name, def.Description)
		}
	}
	generated(t, "docs/reference/timeline-json.md", "schema", b.String())
}

// tableOf is a table of an object's properties, in the order of the schema.
func tableOf(data string, s *schema, indent string) string {
	var b strings.Builder
	b.WriteString("| member | value | |\n|---|---|---|\n")
	properties := data[strings.Index(data, indent+`"properties"`):]
	row := func(name string, p *schema, required bool) {
		note := p.Description
		for _, v := range p.Enum {
			if note == "" || !strings.Contains(note, v+":") {
				note = strings.TrimSpace(note + " `" + v + "`")
			}
		}
		if !required {
			note = strings.TrimSpace(note + " Optional.")
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", name, typeOf(p), strings.ReplaceAll(note, "|", "\\|"))
	}
	seen := map[string]bool{}
	for _, name := range namesIn(properties, indent+"  ") {
		p := s.Properties[name]
		if p == nil || seen[name] {
			continue
		}
		seen[name] = true
		row(name, p, slices.Contains(s.Required, name))
		for _, inner := range slices.Sorted(maps.Keys(p.Properties)) {
			row(name+"."+inner, p.Properties[inner], slices.Contains(p.Required, inner))
		}
	}
	return b.String() + "\n"
}

// namesIn returns the names of members at an indentation, in order.
func namesIn(data, indent string) (names []string) {
	for _, m := range regexp.MustCompile(`(?m)^`+indent+`"([^"]+)": `).FindAllStringSubmatch(data, -1) {
		names = append(names, m[1])
	}
	return names
}

func typeOf(p *schema) string {
	ref := func(s string) string {
		name := strings.TrimPrefix(s, "#/$defs/")
		switch name {
		case "offset":
			return "byte offset"
		case "words":
			return "list of texts"
		}
		return "[" + name + "](#" + name + ")"
	}
	switch {
	case p.Ref != "":
		return ref(p.Ref)
	case p.Const != nil:
		return fmt.Sprint(p.Const)
	case p.Items != nil && p.Items.Ref != "":
		return "list of " + ref(p.Items.Ref)
	case p.Items != nil:
		return "list of " + strings.ReplaceAll(p.Items.Type, "string", "text") + "s"
	case p.Type == "string" || p.Enum != nil:
		return "text"
	case p.Type == "integer":
		return "number"
	}
	return p.Type
}

// keyPages are the pages of the keys that functions of timeline/content read.
var keyPages = map[string]string{
	"readConfig":      "site-yaml.md",
	"readTopic":       "site-yaml.md",
	"readTheme":       "theme.md",
	"readFrontMatter": "front-matter.md",
	"readPage":        "front-matter.md",
	"readCorrection":  "corrections.md",
	"readEvent":       "events.md",
	"readNames":       "names-yaml.md",
	"readName":        "names-yaml.md",
}

// TestKeys looks for each key that the program reads in the page about it.
func TestKeys(t *testing.T) {
	t.Parallel()
	set := token.NewFileSet()
	names, err := filepath.Glob("../timeline/content/*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			for _, key := range keysIn(fn) {
				page, ok := keyPages[fn.Name.Name]
				if !ok {
					t.Errorf("%s: no page is named for the keys of %s", name, fn.Name.Name)
					continue
				}
				found[fn.Name.Name] = true
				if !strings.Contains(read(t, "docs/reference/"+page), "`"+key+"`") {
					t.Errorf("docs/reference/%s does not name the key %s, which %s reads", page, key, fn.Name.Name)
				}
			}
		}
	}
	for fn := range keyPages {
		if !found[fn] {
			t.Errorf("%s reads no keys any more", fn)
		}
	}
}

// keysIn returns the first text of each element of a list of type []key.
func keysIn(fn *ast.FuncDecl) (keys []string) {
	ast.Inspect(fn, func(n ast.Node) bool {
		list, ok := n.(*ast.CompositeLit)
		if !ok {
			return true
		}
		if array, ok := list.Type.(*ast.ArrayType); !ok || nameOf(array.Elt) != "key" {
			return true
		}
		for _, e := range list.Elts {
			if k, ok := e.(*ast.CompositeLit); ok && len(k.Elts) > 0 {
				if lit, ok := k.Elts[0].(*ast.BasicLit); ok {
					keys = append(keys, strings.Trim(lit.Value, `"`))
				}
			}
		}
		return true
	})
	return keys
}

var (
	customProperty = regexp.MustCompile(`(?m)^  --([a-z]+):`)
	inputName      = regexp.MustCompile(`name="([a-z]+)"`)
)

// TestTheme looks for the custom properties of the style sheet in their page.
func TestTheme(t *testing.T) {
	t.Parallel()
	root, _, _ := strings.Cut(read(t, "static/site.css"), "\n}\n")
	page := read(t, "docs/reference/theme.md")
	all := customProperty.FindAllStringSubmatch(root, -1)
	if len(all) < 8 {
		t.Fatalf("the style sheet has only %d custom properties", len(all))
	}
	for _, m := range all {
		if !strings.Contains(page, "`--"+m[1]+"`") {
			t.Errorf("docs/reference/theme.md does not name --%s", m[1])
		}
	}
}

// TestSearchAddress looks for the fields of the search in their page.
func TestSearchAddress(t *testing.T) {
	t.Parallel()
	form, err := os.ReadFile("../templates/parts.html")
	if err != nil {
		t.Fatal(err)
	}
	page := read(t, "docs/reference/search-address.md")
	for _, m := range inputName.FindAllStringSubmatch(string(form), -1) {
		if !strings.Contains(page, "| `"+m[1]+"` |") {
			t.Errorf("docs/reference/search-address.md does not name the parameter %s", m[1])
		}
	}
}
