package site

import (
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"slices"
	"strings"

	"solnoma/static"
	"solnoma/templates"
	"solnoma/timeline"
	"solnoma/timeline/site/wording"
)

// Problems is the error of a site that cannot be rendered for what its folder
// holds. There is at least one.
type Problems []timeline.Problem

func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, one := range p {
		lines[i] = one.String()
		if one.Hint != "" {
			lines[i] += " (" + one.Hint + ")"
		}
	}
	return strings.Join(lines, "\n")
}

// pageKinds are the templates that are a page each, in a layout. The others
// are parts of them.
var pageKinds = []string{"timeline", "period", "topic", "name", "names", "source", "sources", "event", "gone", "check", "data", "embed", "page", "404"}

// templateFiles are the files of the folder templates, by their names in it:
// the embedded ones, and the site's own, which replace them.
type templateFiles struct {
	builtin, own map[string][]byte
}

func readTemplates(overrides fs.FS) (t templateFiles, err error) {
	if t.builtin, err = readAll(templates.FS, "."); err != nil || overrides == nil {
		return t, err
	}
	t.own, err = readAll(overrides, "templates")
	return t, err
}

// parse returns the template of each kind of page, for a site in a language.
func (t templateFiles) parse(language string) (map[string]*template.Template, error) {
	texts := map[string][]byte{}
	for _, files := range []map[string][]byte{t.builtin, t.own} {
		for name, text := range files {
			if path.Ext(name) == ".html" {
				texts[name] = text
			}
		}
	}
	var problems Problems
	parse := func(t *template.Template, name string) {
		if _, err := t.New(name).Parse(string(texts[name])); err != nil {
			problems = append(problems, templateProblem(name, err))
		}
	}
	isPage := func(name string) bool { return slices.Contains(pageKinds, strings.TrimSuffix(name, ".html")) }
	parts := template.New("").Funcs(template.FuncMap{
		"glyph": func(shape string, dashed bool) glyph { return glyph{shape, dashed} },
		// english is the language of what the program itself explains (steps,
		// problems), where it is not that of the page.
		"english": func() string {
			if wording.Base(language) == "en" {
				return ""
			}
			return "en"
		},
	})
	for _, name := range sortedKeys(texts) {
		if !isPage(name) {
			parse(parts, name)
		}
	}
	kinds := map[string]*template.Template{}
	for _, kind := range pageKinds {
		t, err := parts.Clone()
		if err != nil {
			return nil, err
		}
		parse(t, kind+".html")
		kinds[kind] = t
	}
	if len(problems) > 0 {
		return nil, problems
	}
	return kinds, nil
}

func templateProblem(name string, err error) timeline.Problem {
	return timeline.Problem{
		File: "templates/" + name, Code: "template", Severity: timeline.Error,
		Message: err.Error(), Hint: "mend it, or delete it to have the built-in one back",
	}
}

// The files of static/ that become assets.
const (
	styleFile  = "site.css"
	scriptFile = "solnoma.js"
	searchFile = "search.js" // goes before the script, into one file
	liveFile   = "live.js"
	iconFile   = "favicon.svg"
)

// assets are the names of the files that every page uses, with a hash of what
// is in them.
type assets struct {
	style, script, live, icon string
}

// addAssets puts the style sheet, scripts and icon into a site, and what else
// is in the static folder of a site.
func (b *build) addAssets() error {
	files, err := readAll(static.FS, ".")
	if err != nil {
		return err
	}
	if b.options.Overrides != nil {
		own, err := readAll(b.options.Overrides, "static")
		if err != nil {
			return err
		}
		for name, data := range own {
			files[name] = data
		}
	}
	theme := b.model.config.Theme
	colors := colorsOf(files[styleFile], theme)
	if problems := checkTheme(colors, theme); len(problems) > 0 {
		return problems
	}
	files[styleFile] = slices.Concat(files[styleFile], themeStyle(colors, theme), b.model.topicStyle(groundsOf(colors)))
	files[scriptFile] = slices.Concat(files[searchFile], []byte("\n"), files[scriptFile])
	delete(files, searchFile)
	for _, name := range sortedKeys(files) {
		data := files[name]
		var use *string
		switch name {
		case styleFile:
			use = &b.assets.style
		case scriptFile:
			use = &b.assets.script
		case iconFile:
			use = &b.assets.icon
		case liveFile:
			if !b.options.Live {
				continue
			}
			use = &b.assets.live
		default:
			b.add(name, data, "static/"+name)
			continue
		}
		small, err := minified(name, data)
		if err != nil {
			return Problems{{File: "static/" + name, Code: "minify", Severity: timeline.Error, Message: err.Error(), Hint: "mend what stands there"}}
		}
		ext := path.Ext(name)
		*use = fmt.Sprintf("assets/%s.%s%s", strings.TrimSuffix(name, ext), hash(small)[:10], ext)
		b.add(*use, small, "static/"+name)
	}
	return nil
}

// topicStyle returns the rules that give each topic its colour: its own, or
// the next of the palette that no topic has for its own.
func (m *model) topicStyle(on grounds) []byte {
	taken := map[string]bool{}
	for _, t := range m.topics {
		taken[strings.ToLower(t.Color)] = true
	}
	free := slices.DeleteFunc(slices.Clone(palette), func(c string) bool { return taken[c] })
	if len(free) == 0 {
		free = palette
	}
	var b []byte
	given := 0
	for _, t := range m.topics {
		color, ok := parseColor(t.Color)
		if !ok {
			color, _ = parseColor(free[given%len(free)])
			given++
		}
		light, dark := on.topicColors(color)
		b = fmt.Appendf(b, ".%s { --c: light-dark(%s, %s); }\n", t.Class, light, dark)
	}
	return b
}

// readAll returns the files below a folder by their paths in it, but for those
// that are of an editor, the system, version control or Go. It returns none
// where there is no such folder. A symbolic link is a problem: what it leads
// to would be published.
func readAll(fsys fs.FS, dir string) (map[string][]byte, error) {
	files := map[string][]byte{}
	var problems Problems
	err := fs.WalkDir(fsys, dir, func(name string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) && name == dir {
			return nil
		}
		if err != nil {
			return err
		}
		base := d.Name()
		switch {
		case d.IsDir():
			if strings.HasPrefix(base, ".git") {
				return fs.SkipDir
			}
			return nil
		case d.Type()&fs.ModeSymlink != 0:
			problems = append(problems, timeline.Problem{
				File: name, Code: "symlink", Severity: timeline.Error,
				Message: "is a symbolic link", Hint: "put the file itself here",
			})
			return nil
		case !d.Type().IsRegular(), base == ".DS_Store", base == "Thumbs.db",
			strings.HasPrefix(base, ".git"), strings.HasSuffix(base, "~"), path.Ext(base) == ".go", path.Ext(base) == ".swp":
			return nil
		}
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		files[strings.TrimPrefix(name, dir+"/")] = data
		return nil
	})
	if err == nil && len(problems) > 0 {
		err = problems
	}
	return files, err
}
