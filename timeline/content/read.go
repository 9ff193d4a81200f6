package content

import (
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	_ "time/tzdata" // time zones are the same on every machine

	"solnoma/timeline"
	"solnoma/timeline/ledger"
)

// The names of a site's folder.
const (
	configFile   = "site.yaml"
	contentDir   = "content"
	sourcesDir   = contentDir + "/sources"
	eventsDir    = contentDir + "/events"
	pagesDir     = contentDir + "/pages"
	ledgerFile   = ledger.Name
	namesFile    = contentDir + "/names.yaml"
	startingHint = "buildsite init DIR makes a site to start from; or put texts (.md, .txt) into content/sources"
)

// Read reads the site in a folder. All that its author can mend comes back as
// problems, in the order of timeline.CompareProblems, and what has errors is
// left out of the site where it could not be used. The error is for what the
// author has no part in: that root is no folder, or may not be read.
//
// Nothing outside of root is read. The result depends on the files alone.
func Read(root string) (*Site, []timeline.Problem, error) {
	r, err := os.OpenRoot(root)
	if err != nil {
		return nil, nil, fmt.Errorf("reading the site: %w", err)
	}
	defer r.Close()
	if _, err := fs.ReadDir(r.FS(), "."); err != nil {
		return nil, nil, fmt.Errorf("reading the site: %w", err)
	}
	site, problems := read(r.FS())
	return site, problems, nil
}

// read reads the site that a file system is.
func read(fsys fs.FS) (*Site, []timeline.Problem) {
	w := &walker{fsys: fsys}
	config, zoned := w.config()
	site := &Site{Config: config}
	sourceNames, eventNames, pageNames := w.content()

	// A name is taken by the first file that has it, even if that is broken.
	sourceIDs := w.identify(sourceNames, sourcesDir)
	eventIDs := w.identify(eventNames, eventsDir)
	pageIDs := w.identify(pageNames, pagesDir)

	sources := inParallel(sourceNames, func(i int, name string) sourceDraft {
		f, ok := load(fsys, name)
		if !ok {
			return sourceDraft{file: f}
		}
		return readSource(f, sourceIDs[i], &config, zoned)
	})
	events := inParallel(eventNames, func(i int, name string) eventDraft {
		f, ok := load(fsys, name)
		if !ok {
			return eventDraft{file: f}
		}
		return readEvent(f, eventIDs[i], &config)
	})

	topics := &topicIndex{topics: config.Topics, declared: len(config.Topics)}
	var slugs []string
	for i, d := range sources {
		if sourceIDs[i] != "" {
			slugs = append(slugs, sourceIDs[i])
		}
		if d.Source == nil {
			continue
		}
		d.Topics = topics.resolve(d.file, d.topics)
		for _, c := range d.corrections {
			c.Topics = topics.resolve(d.file, c.topics)
			d.Corrections = append(d.Corrections, c.Correction)
		}
		if d.usable && d.Slug != "" {
			site.Sources = append(site.Sources, d.Source)
		}
	}
	for _, d := range events {
		if d.Event == nil {
			continue
		}
		d.Topics = topics.resolve(d.file, d.topics)
		d.Cites = d.resolve(slugs)
		if d.usable && d.ID != "" {
			site.Events = append(site.Events, d.Event)
		}
	}
	site.Config.Topics = topics.topics
	site.Names = w.names(slugs)
	w.single(ledgerFile, func(f *file) {
		var problems []timeline.Problem
		site.Ledger, problems = ledger.Parse(f.bytes)
		f.problems = append(f.problems, problems...)
	})

	for i, name := range pageNames {
		f, ok := load(fsys, name)
		if ok {
			if p, ok := readPage(f, pageIDs[i]); ok && p.Slug != "" {
				site.Pages = append(site.Pages, p)
			}
		}
		w.problems = append(w.problems, f.problems...)
	}
	for _, d := range sources {
		w.problems = append(w.problems, d.file.problems...)
	}
	for _, d := range events {
		w.problems = append(w.problems, d.file.problems...)
	}
	slices.SortStableFunc(w.problems, timeline.CompareProblems)
	return site, w.problems
}

// config reads site.yaml, if there is one. zoned is whether it has a time zone.
func (w *walker) config() (c Config, zoned bool) {
	if _, err := fs.Lstat(w.fsys, "site.yml"); err == nil {
		w.report(timeline.Warning, "site.yml", "not-read", "rename it to site.yaml", "not read: the file's name is site.yaml")
	}
	c = defaultConfig()
	w.single(configFile, func(f *file) { c, zoned = readConfig(f) })
	return c, zoned
}

// single reads a file that a site may have, and whose name is fixed.
func (w *walker) single(name string, read func(*file)) {
	info, err := fs.Lstat(w.fsys, name)
	if err != nil {
		return
	}
	if info = w.stat(name, info.Mode()); info == nil {
		return
	}
	if info.IsDir() {
		w.report(timeline.Error, name, "not-a-file", "rename the folder", "is a folder, and should be a file")
		return
	}
	f, ok := load(w.fsys, name)
	if ok {
		read(f)
	}
	w.problems = append(w.problems, f.problems...)
}

// content returns the names of the files in content/ that are to be read.
func (w *walker) content() (sources, events, pages []string) {
	info, err := fs.Lstat(w.fsys, contentDir)
	if err != nil {
		w.report(timeline.Error, contentDir, "no-content", startingHint, "there is no such folder: nothing to build")
		return nil, nil, nil
	}
	if info = w.stat(contentDir, info.Mode()); info == nil {
		return nil, nil, nil
	}
	if !info.IsDir() {
		w.report(timeline.Error, contentDir, "not-a-folder", startingHint, "is a file, and should be a folder")
		return nil, nil, nil
	}
	before := len(w.problems)
	for _, e := range w.list(contentDir) {
		name := contentDir + "/" + e.Name()
		if name == ledgerFile || name == namesFile {
			continue
		}
		if e.Name() == "names.yml" {
			w.report(timeline.Warning, name, "not-read", "rename it to names.yaml", "not read: the file's name is names.yaml")
			continue
		}
		info := w.stat(name, e.Type())
		if info == nil {
			continue
		}
		ours := name == sourcesDir || name == eventsDir || name == pagesDir
		switch {
		case ours && !info.IsDir():
			w.report(timeline.Error, name, "not-a-folder", "rename it, and make a folder of this name", "is a file, and should be a folder")
		case name == sourcesDir:
			sources = w.files(name, info, true, ".md", ".txt")
		case name == eventsDir:
			events = w.files(name, info, true, ".md")
		case name == pagesDir:
			pages = w.files(name, info, false, ".md")
		default:
			w.report(timeline.Warning, name, "not-read", didYouMean(e.Name(), []string{"sources", "events", "pages"}, "move it to one of"),
				"not read: it has no meaning in content")
		}
	}
	broken := slices.ContainsFunc(w.problems[before:], func(p timeline.Problem) bool { return p.Severity == timeline.Error })
	if len(sources)+len(events) == 0 && !broken {
		w.report(timeline.Error, sourcesDir, "no-sources", startingHint, "there are no sources and no events: nothing to build")
	}
	return sources, events, pages
}

// identify returns the slugs of files; "" for one that has none of its own.
func (w *walker) identify(names []string, dir string) []string {
	ids := make([]string, len(names))
	taken := make(map[string]string)
	for i, name := range names {
		id := slugOf(name, dir)
		switch first, twice := taken[id]; {
		case id == "":
			w.report(timeline.Error, name, "no-slug", "rename it; letters of a–z and digits make the address", "no address can be made of the file's name")
		case id == "index" && dir != pagesDir:
			w.report(timeline.Error, name, "reserved-name", "rename the file", `the name "index" is one of the site's own`)
		case twice:
			w.report(timeline.Error, name, "duplicate-slug", "rename one of them", fmt.Sprintf("has the address %q, as has %s", id, first))
		default:
			taken[id] = name
			ids[i] = id
		}
	}
	return ids
}

// inParallel returns what do makes of each name, on as many threads as Go uses.
func inParallel[T any](names []string, do func(i int, name string) T) []T {
	results := make([]T, len(names))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(names)) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(names); i = int(next.Add(1)) - 1 {
				results[i] = do(i, names[i])
			}
		})
	}
	wg.Wait()
	return results
}
