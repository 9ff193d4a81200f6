package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/saved"
)

func importCommand() *command {
	return &command{
		name:    "import",
		usage:   "[--into SITE] FILE...",
		summary: "makes sources of saved articles (.html, .txt, .md)",
		about: `Takes the article out of each FILE, a web page saved by a browser (.html), a
text (.txt) or Markdown (.md), and writes it to SITE/content/sources with front
matter: title, author, publisher, date, address and language, as far as the file
says them. The date is the day that the page itself writes.

No file is overwritten, and an article that the site has already is left as it
is. What was found is listed with the place it was found in, what was left out,
and, as warnings, what to check. The new sources have "show: excerpt", so that
the site does not republish whole articles; take the line out where you may.`,
		flags: func(fs *flag.FlagSet) action {
			into := fs.String("into", "", "the `SITE` to import into (default: the current folder)")
			return func(_ context.Context, args []string, p *process) error {
				if len(args) == 0 {
					return misuse("import needs a FILE", "give saved articles: page.html, text.txt, notes.md")
				}
				root, err := importSite(*into)
				if err != nil {
					return err
				}
				return importFiles(root, args, p)
			}
		},
	}
}

// importSite returns the folder that --into names.
func importSite(into string) (string, error) {
	switch {
	case into == "":
		return ".", nil
	case !isFolder(into):
		return "", misuse(fmt.Sprintf("--into: SITE %q is not a folder", into), "give the folder that holds content/, or make it first")
	}
	return into, nil
}

// importer imports files into a site.
type importer struct {
	root    string
	folder  *os.Root
	shelf   *saved.Shelf
	report  *report
	written int
	there   int
	failed  int
}

// importFiles imports files into the site in root, as many of them as can be
// used.
func importFiles(root string, files []string, p *process) error {
	folder, err := os.OpenRoot(root)
	if err != nil {
		return err
	}
	defer folder.Close()
	site, _, err := content.Read(root)
	if err != nil {
		return err
	}
	im := &importer{
		root: root, folder: folder, shelf: saved.NewShelf(site.Sources, sourceNames(folder)),
		report: &report{w: p.stderr, colour: p.colour},
	}
	for _, file := range files {
		im.file(file)
	}
	im.summary(p.self)
	if im.failed > 0 {
		return errReported
	}
	return nil
}

const sourcesFolder = "content/sources"

// sourceNames returns the names of the files among the site's sources, also of
// those that cannot be read.
func sourceNames(folder *os.Root) (names []string) {
	entries, _ := fs.ReadDir(folder.FS(), sourcesFolder) // where there are none, none is in the way
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// file imports one file.
func (im *importer) file(name string) {
	r := im.report
	if im.isSource(name) {
		im.there++
		r.line("%s %s", r.style(bold, printable(name)), "is one of the site's sources already")
		return
	}
	data, problem := readSaved(name)
	if problem != nil {
		im.fail(*problem)
		return
	}
	a, problems := saved.Read(filepath.ToSlash(name), data)
	if a == nil {
		im.fail(problems...)
		return
	}
	to, there, differs := im.shelf.Place(a)
	if there {
		im.there++
		r.line("%s is there already: %s", r.style(bold, printable(name)), im.path(to))
		if differs {
			r.line("    the two have the same address, and their texts differ; nothing was changed")
		}
		return
	}
	if err := writeNew(im.folder, to, a.Source()); err != nil {
		p := timeline.Problem{
			File: filepath.ToSlash(name), Code: "unwritable", Severity: timeline.Error,
			Message: fmt.Sprintf("cannot be written to %s: %v", im.path(to), reason(err)),
			Hint:    "see that the folder can be written to, and that there is room",
		}
		for _, dir := range [...]string{path.Dir(sourcesFolder), sourcesFolder} {
			if info, err := im.folder.Stat(dir); err == nil && !info.IsDir() {
				p.Message = fmt.Sprintf("cannot be written to %s: %s is no folder", im.path(to), im.path(dir))
				p.Hint = "move that file out of the way: the sources of a site stand in a folder of that name"
			}
		}
		im.fail(p)
		return
	}
	im.written++
	r.line("%s was imported to %s", r.style(bold, printable(name)), im.path(to))
	im.found(a)
	r.problems(problems)
}

func (im *importer) fail(problems ...timeline.Problem) {
	im.failed++
	im.report.problems(problems)
}

// path returns a file of the site as it is found from the working directory.
func (im *importer) path(file string) string {
	return printable(filepath.Join(im.root, filepath.FromSlash(file)))
}

// isSource reports whether a file lies among the site's sources.
func (im *importer) isSource(name string) bool {
	file, err := filepath.Abs(name)
	if err != nil {
		return false
	}
	folder, err := filepath.Abs(filepath.Join(im.root, filepath.FromSlash(sourcesFolder)))
	if err != nil || !strings.HasPrefix(file, folder+string(filepath.Separator)) {
		return false
	}
	_, err = os.Stat(file)
	return err == nil
}

// readSaved reads a file, but for what is beyond the largest that is imported.
func readSaved(name string) ([]byte, *timeline.Problem) {
	problem := func(code, message, hint string) *timeline.Problem {
		return &timeline.Problem{File: filepath.ToSlash(name), Code: code, Severity: timeline.Error, Message: message, Hint: hint}
	}
	if isFolder(name) {
		return nil, problem("not-a-file", "is a folder", "give the files in it: "+filepath.Join(name, "*.html"))
	}
	f, err := os.Open(name)
	if err == nil {
		defer f.Close()
		var data []byte
		if data, err = io.ReadAll(io.LimitReader(f, saved.MaxFileSize+1)); err == nil {
			return data, nil
		}
	}
	return nil, problem("unreadable", fmt.Sprintf("cannot be read: %v", reason(err)), "check the name of the file, and that you may read it")
}

// reason is what an error of the file system says beyond operation and path.
func reason(err error) error {
	var p *fs.PathError
	var l *os.LinkError
	switch {
	case errors.As(err, &p):
		return p.Err
	case errors.As(err, &l):
		return l.Err
	}
	return err
}

// writeNew writes a file that must not be there yet. It is there whole or not
// at all.
func writeNew(folder *os.Root, name string, data []byte) (err error) {
	dir, base := path.Split(name)
	if dir != "" {
		if err := folder.MkdirAll(strings.TrimSuffix(dir, "/"), 0o777); err != nil {
			return err
		}
	}
	draft := fmt.Sprintf("%s.import-%d-%s", dir, os.Getpid(), base) // which the site does not read
	f, err := folder.OpenFile(draft, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o666)
	if err != nil {
		return err
	}
	defer folder.Remove(draft)
	if _, err = f.Write(data); err == nil {
		err = f.Sync()
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	if err = folder.Link(draft, name); err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	// Where files cannot have two names, a moment is left in which another
	// could take this one.
	if _, e := folder.Lstat(name); e == nil {
		return fs.ErrExist
	}
	return folder.Rename(draft, name)
}

// found says what was found in an article, and what was left out of it.
func (im *importer) found(a *saved.Article) {
	r := im.report
	row := func(name, text string) {
		r.line("    %s %s", r.style(faint, fmt.Sprintf("%-10s", name)), printable(text))
	}
	for _, f := range []struct {
		name   string
		field  saved.Field
		always bool
	}{
		{"title", a.Title, true}, {"author", a.Author, true}, {"publisher", a.Publisher, true}, {"date", a.Date, true},
		{"address", a.URL, true}, {"archive", a.Archive, false}, {"language", a.Language, false},
	} {
		switch {
		case f.field.Value != "":
			row(f.name, fmt.Sprintf("%s (%s)", f.field.Value, f.field.From))
		case f.always:
			row(f.name, "not found")
		}
	}
	row("text", counted(a.Words, "word", "words"))
	name := "left out"
	for _, s := range omissions(a.LeftOut) {
		row(name, s)
		name = ""
	}
}

// omissions says what was left out: of a text line by line, of a page by kind,
// with the first words.
func omissions(all []saved.Omission) (list []string) {
	const (
		longest = 60 // characters of a line
		most    = 3  // of a kind that are quoted
	)
	quote := func(s string) string {
		if short := []rune(s); len(short) > longest {
			s = strings.TrimRight(string(short[:longest]), " ") + "…"
		}
		return "“" + s + "”"
	}
	type kind struct {
		n     int
		first []string
	}
	var order []string
	kinds := make(map[string]*kind)
	for _, o := range all {
		if o.Line > 0 {
			list = append(list, fmt.Sprintf("line %d, %s: %s", o.Line, o.What, quote(o.Text)))
			continue
		}
		k := kinds[o.What]
		if k == nil {
			k = &kind{}
			kinds[o.What] = k
			order = append(order, o.What)
		}
		if k.n++; k.n <= most {
			k.first = append(k.first, quote(o.Text))
		}
	}
	for _, what := range order {
		k := kinds[what]
		s := fmt.Sprintf("%s (%s): %s", what, counted(k.n, "line", "lines"), strings.Join(k.first, " "))
		if k.n > most {
			s += " …"
		}
		list = append(list, s)
	}
	return list
}

// summary says what became of all files, and what to do next.
func (im *importer) summary(self string) {
	var parts []string
	for _, c := range []struct {
		n    int
		what string
	}{{im.written, "imported"}, {im.there, "there already"}, {im.failed, "not imported"}} {
		if c.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", c.n, c.what))
		}
	}
	im.report.line("%s", strings.Join(parts, ", "))
	if im.written > 0 {
		build := self + " build"
		if im.root != "." {
			build += " " + shellName(im.root)
		}
		im.report.line("read the new sources against the originals, then: %s", build)
	}
}
