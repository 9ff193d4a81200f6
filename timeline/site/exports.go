package site

import (
	"fmt"
	"net/url"
	"path"
	"strings"

	"solnoma/timeline/cite"
	"solnoma/timeline/export"
)

// The names of files that are made here.
const (
	dataName   = "data.html"
	bibTeXName = "citations.bib"
	cslName    = "citations.json"
)

// dataPage lists the files for other programs.
type dataPage struct {
	frame
	Formats []format
	Embeds  []embeddable
}

type format struct {
	Name    string // of the format, the same in every language
	For     string // what the file is for
	Href    string
	LeftOut string
}

// addExports adds the files for other programs, the page that lists them, and
// what tells crawlers of all pages.
func (b *build) addExports() error {
	m := b.model
	w := m.words
	files, err := export.Files(m.tl, export.Options{
		Title: m.config.Title, Description: m.config.Description, Language: m.language(), BaseURL: b.base,
		EventPage: func(id string) string { return m.entryBy[id].Href },
		Topic:     func(id string) string { return m.topicByID[id].Title },
		Describe:  w.Dates.Date,
		Status:    m.statusWords,
		Link:      webAddress,
		LeftOut:   w.LeftOut,
	})
	if err != nil {
		return err
	}
	bib, csl, err := b.citations()
	if err != nil {
		return err
	}
	files = append(files, export.File{Name: bibTeXName, Data: bib}, export.File{Name: cslName, Data: csl})

	about := map[string]format{
		export.JSONName:       {Name: "JSON", For: w.ForJSON},
		export.SchemaName:     {Name: "JSON Schema", For: w.ForSchema},
		export.CSVName:        {Name: "CSV", For: w.ForCSV},
		export.AtomName:       {Name: "Atom", For: w.ForAtom},
		export.ICalendarName:  {Name: "iCalendar", For: w.ForICS},
		export.TimelineJSName: {Name: "TimelineJS", For: w.ForTimelineJS},
		export.MarkwhenName:   {Name: "Markwhen", For: w.ForMarkwhen},
		bibTeXName:            {Name: "BibTeX", For: w.ForBibtex},
		cslName:               {Name: "CSL-JSON", For: w.ForCSL},
	}
	page := &dataPage{frame: b.frame(dataName, w.Data, w.DataLead), Embeds: b.addEmbedPages()}
	for _, f := range files {
		b.add(f.Name, f.Data, "")
		listed := about[f.Name]
		listed.Href = f.Name
		if f.LeftOut > 0 {
			listed.LeftOut = w.LeftOut(f.LeftOut)
		}
		page.Formats = append(page.Formats, listed)
	}
	b.page("data", "", dataName, func() (any, error) { return page, nil })
	return nil
}

// addForCrawlers adds robots.txt, unless the site's folder has one, and where
// the site's address is known the sitemap.
func (b *build) addForCrawlers() error {
	if robots := export.Robots(b.base); b.files[robots.Name] == nil {
		b.add(robots.Name, robots.Data, "")
	}
	if b.base == "" || b.files[export.SitemapName] != nil {
		return nil
	}
	var pages []string
	for _, name := range sortedKeys(b.files) {
		if path.Ext(name) != ".html" || b.unlisted[name] || strings.HasPrefix(name, embedFolder) {
			continue
		}
		pages = append(pages, (&url.URL{Path: strings.TrimSuffix(name, "index.html")}).EscapedPath())
	}
	files, err := export.Sitemap(b.base, pages)
	for _, f := range files {
		b.add(f.Name, f.Data, "")
	}
	return err
}

// citation is how an event is cited, with its sources, in three forms.
type citation struct {
	Text, BibTeX, CSL string
}

func (m *model) citeWords() cite.Words {
	return cite.Words{Describe: m.words.Dates.Date, Archived: m.words.Archived}
}

// citation cites an event and what it rests on.
func (b *build) citation(e *entry) (citation, error) {
	m := b.model
	works := append([]cite.Work{b.entryWork(e)}, m.worksOf(e)...)
	words := m.citeWords()
	csl, err := cite.CSL(works, words)
	if err != nil {
		return citation{}, err
	}
	lines := make([]string, len(works))
	for i, w := range works {
		lines[i] = cite.Text(w, words)
	}
	return citation{strings.Join(lines, "\n"), string(cite.BibTeX(works, words)), string(csl)}, nil
}

// citations cites all events and all sources.
func (b *build) citations() (bib, csl []byte, err error) {
	m := b.model
	var works []cite.Work
	for _, e := range m.entries {
		works = append(works, b.entryWork(e))
	}
	for _, s := range m.sources {
		works = append(works, sourceWork(s))
	}
	csl, err = cite.CSL(works, m.citeWords())
	return cite.BibTeX(works, m.citeWords()), csl, err
}

// entryWork is an event's entry on this timeline, as what is cited.
func (b *build) entryWork(e *entry) cite.Work {
	w := cite.Work{
		Key: "event:" + e.ID, Title: e.Title, Container: b.model.config.Title,
		EventDate: e.Date, Language: b.model.language(),
	}
	if b.base != "" {
		w.URL = b.base + e.Href
	}
	return w
}

// worksOf returns what an event rests on: the sources of its reports, and what
// an event written by hand cites.
func (m *model) worksOf(e *entry) []cite.Work {
	var works []cite.Work
	seen := map[string]bool{}
	add := func(w cite.Work) {
		if !seen[w.Key] {
			seen[w.Key] = true
			works = append(works, w)
		}
	}
	for _, r := range e.Reports {
		if r.Source != nil {
			add(sourceWork(r.Source))
		}
	}
	if e.Written == nil {
		return works
	}
	for i, name := range e.Written.Cites {
		if s := m.sourceBy[name]; s != nil {
			add(sourceWork(s))
			continue
		}
		w := cite.Work{Key: fmt.Sprintf("event:%s:%d", e.ID, i+1), Title: e.Cites[i].Text}
		if e.Cites[i].External {
			w.URL = e.Cites[i].Href
		}
		add(w)
	}
	return works
}

func sourceWork(s *source) cite.Work {
	return cite.Work{
		Key: "source:" + s.Slug, Title: s.Name, Author: s.Author, Publisher: s.Publisher, Date: s.Date,
		URL: webAddress(s.URL), Archive: webAddress(s.Archive), Language: s.Language,
	}
}
