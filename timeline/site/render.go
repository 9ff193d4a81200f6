// Package site renders a timeline into a site of static pages, with its data
// in the formats of package export, and writes it to a folder.
//
// Its parts in the order of the work: model.go and passages.go arrange a
// timeline for its pages; list.go, density.go and pages.go make what single
// templates show, in the words of english.go and wording.go; render.go puts
// the files together; output.go writes them.
package site

import (
	"bytes"
	"cmp"
	"fmt"
	"html/template"
	"io/fs"
	"maps"
	"net/url"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/export"
)

// Options says how a site is rendered. The zero Options are fit to publish.
type Options struct {
	// BaseURL is the address that the site will have, and overrides that of
	// the site's configuration. It may be empty in both; the pages then work
	// at any address.
	BaseURL string
	// Overrides is the site's folder, of which templates/ and static/ are
	// read; nil where there is none.
	Overrides fs.FS
	// Live adds the script that listens at /-/live, and reloads a page when
	// the site has changed.
	Live bool
	// Generator is the program and its version, for the pages' source; may be
	// empty.
	Generator string
}

// Render makes the site of a timeline and the content that it is made from. It
// reads nothing but the Overrides, and the same arguments give the same bytes.
// The error is Problems where the content or the overrides are to be mended.
func Render(tl *timeline.Timeline, c *content.Site, o Options) (*Output, error) {
	if err := checkNames(tl, c); err != nil {
		return nil, err
	}
	kinds, err := parseTemplates(o.Overrides)
	if err != nil {
		return nil, err
	}
	b := &build{
		model:   newModel(tl, c),
		options: o,
		kinds:   kinds,
		files:   map[string][]byte{},
		from:    map[string]string{},
		pages:   map[string]bool{},
		// A server shows it at other addresses than its own.
		unlisted: map[string]bool{"404.html": true},
	}
	if b.base, b.root, err = baseURL(o.BaseURL, c.Config.BaseURL); err != nil {
		return nil, err
	}
	if err := b.addAssets(); err != nil {
		return nil, err
	}
	if err := b.addPages(); err != nil {
		return nil, err
	}
	if err := b.addExports(); err != nil {
		return nil, err
	}
	b.add(".nojekyll", nil, "")
	if len(b.problems) > 0 {
		slices.SortFunc(b.problems, timeline.CompareProblems)
		return nil, b.problems
	}
	out := &Output{}
	for _, name := range sortedKeys(b.files) {
		out.files = append(out.files, file{name, b.files[name]})
	}
	return out, nil
}

// build is a site while it is put together.
type build struct {
	model    *model
	options  Options
	base     string // the site's address, with a slash at its end; "" if not known
	root     string // the path in that
	kinds    map[string]*template.Template
	assets   assets
	files    map[string][]byte
	from     map[string]string // file of the site's folder by the name of the output that it became
	pages    map[string]bool   // the names of all pages, known before any is made
	unlisted map[string]bool   // those that are not in the sitemap
	problems Problems
}

// add puts a file into the site; from is the file of the site's folder that it
// is made from, if it is one. Names that some system takes for the same clash.
func (b *build) add(name string, data []byte, from string) {
	key := strings.ToLower(name)
	other, taken := b.from[key]
	if !taken && name != manifestName && fs.ValidPath(name) && !strings.ContainsFunc(name, isControl) {
		b.files[name], b.from[key] = data, from
		return
	}
	if from == "" {
		from, other = other, ""
	}
	p := timeline.Problem{File: from, Code: "name-taken", Severity: timeline.Error, Hint: "give the file another name"}
	switch {
	case other != "":
		p.Message = fmt.Sprintf("would become %s, as %s does", name, other)
	case from != "":
		p.Message = fmt.Sprintf("would become %s, which the site makes itself", name)
	default:
		p.Message = fmt.Sprintf("two pages would become %s", name)
		p.Hint = "give one of them another id"
	}
	b.problems = append(b.problems, p)
}

func isControl(r rune) bool { return r < ' ' || r == 0x7f }

// addPages renders all pages.
func (b *build) addPages() error {
	m := b.model
	b.pages = map[string]bool{"index.html": true, "sources/index.html": true, "check.html": true, dataName: true}
	for _, e := range m.entries {
		b.pages[e.Href] = true
	}
	for _, t := range m.topics {
		b.pages[t.Href] = true
	}
	for _, n := range m.names {
		b.pages[n.Href], b.pages[namesIndex] = true, true
	}
	for _, s := range m.sources {
		b.pages[s.Href] = true
	}
	for _, p := range m.pages {
		b.pages[p.Slug+".html"] = true
	}
	for i := range m.tl.Lost {
		b.pages[goneName(&m.tl.Lost[i])] = true
	}

	whole, err := b.listing(b.frame("index.html", "", m.config.Description), nil, m.entries)
	if err != nil {
		return err
	}
	if err := b.page("timeline", "", whole); err != nil {
		return err
	}
	for _, t := range m.topics {
		l, err := b.listing(b.frame(t.Href, t.Title, t.Description), t, t.Entries)
		if err != nil {
			return err
		}
		if err := b.page("topic", "", l); err != nil {
			return err
		}
	}
	if err := b.addNamePages(); err != nil {
		return err
	}
	for _, e := range m.entries {
		f := b.frame(e.Href, e.Title, e.When)
		body, err := b.body(e, f.Root, 2)
		if err != nil {
			return err
		}
		p := &eventPage{frame: f, Entry: e, Named: m.nameSections(e.Names), Body: body, EDTF: e.Date.String(), Status: m.statusWords(e.Status)}
		p.Before, p.After = m.around(e)
		p.Linked = m.linkedEvent(e, f.Canonical)
		if p.Cite, err = b.citation(e); err != nil {
			return err
		}
		if err := b.page("event", "", p); err != nil {
			return err
		}
	}
	if err := b.addGonePages(); err != nil {
		return err
	}
	for _, s := range m.sources {
		if err := b.page("source", s.File, m.sourcePage(b.frame(s.Href, s.Name, s.Credit), s)); err != nil {
			return err
		}
	}
	if err := b.page("sources", "", &sourcesPage{b.frame("sources/index.html", m.words.Sources, m.words.SourcesLead), m.sources}); err != nil {
		return err
	}
	if err := b.page("check", "", &checkPage{b.frame("check.html", m.words.Check, m.words.CheckLead), m.toCheck}); err != nil {
		return err
	}
	for _, p := range m.pages {
		f := b.frame(p.Slug+".html", p.Title, "")
		r := rendering{title: p.Title, top: 2, ids: true, resolve: m.siteAddress(p.File, f.Root, b.pages)}
		body, err := r.render(p.Bytes[p.Body:])
		if err != nil {
			return fmt.Errorf("%s: %w", p.File, err)
		}
		if err := b.page("page", p.File, &markdownPage{f, body}); err != nil {
			return err
		}
	}
	return b.page("404", "", &plainPage{b.notFoundFrame()})
}

// listing makes a page with a timeline of entries; topic is nil where they are
// not those of one.
func (b *build) listing(f frame, of *topic, entries []*entry) (*listing, error) {
	m := b.model
	l := &listing{
		frame: f, Topic: of, First: m.first, Last: m.last, Events: len(entries), Sources: len(m.sources),
		Checks: checkCount(m.toCheck), Strip: m.strip(entries), Groups: m.groups(entries), cards: map[*entry]card{},
	}
	l.Script = b.assets.script
	shown := map[*topic]bool{}
	for _, e := range entries {
		for _, t := range e.Topics {
			shown[t] = true
		}
	}
	for _, t := range m.topics {
		if shown[t] {
			l.TopicList = append(l.TopicList, t)
		}
	}
	for _, e := range entries {
		body, err := b.body(e, f.Root, 4)
		if err != nil {
			return nil, err
		}
		l.cards[e] = card{entry: e, T: m.words, Root: f.Root, Body: body}
	}
	return l, nil
}

// body renders the text of an event written by hand, for a page whose root is
// root; top is the level of its highest heading.
func (b *build) body(e *entry, root string, top int) (template.HTML, error) {
	if e.Written == nil {
		return "", nil
	}
	r := rendering{title: e.Title, top: top, resolve: b.model.siteAddress(e.Written.File, root, b.pages)}
	html, err := r.render([]byte(e.Written.Body))
	if err != nil {
		return "", fmt.Errorf("%s: %w", e.Written.File, err)
	}
	return html, nil
}

// page renders a page and makes it small.
func (b *build) page(kind, from string, data interface{ path() string }) error {
	name := data.path()
	var out bytes.Buffer
	if err := b.kinds[kind].ExecuteTemplate(&out, "layout", data); err != nil {
		return Problems{templateProblem(kind+".html", err)}
	}
	small, err := minified(name, out.Bytes())
	if err != nil {
		return err
	}
	b.add(name, append(small, '\n'), from)
	return nil
}

func (f *frame) path() string { return f.Path }

// frame makes what is around a page.
func (b *build) frame(name, title, description string) frame {
	m := b.model
	f := frame{
		T: m.words, Language: m.config.Language, SiteTitle: m.config.Title,
		Title: title, Description: description,
		Path: name, Root: rootFrom(name), Generator: b.options.Generator,
		Policy: policy(b.options.Live),
		Style:  b.assets.style, Icon: b.assets.icon, Live: b.assets.live,
		Counts: m.words.Counts(len(m.entries), len(m.sources)),
	}
	if f.Language == "" {
		f.Language = "en"
	}
	if b.base != "" {
		f.Canonical = b.base + strings.TrimSuffix(name, "index.html")
		f.Feed = export.AtomName
	}
	add := func(text, href string) {
		f.Nav = append(f.Nav, navigation{link{Text: text, Href: href}, href == name})
	}
	add(m.words.Timeline, "index.html")
	if len(m.names) > 0 {
		add(m.words.Names, namesIndex)
	}
	add(m.words.Sources, "sources/index.html")
	add(m.words.Check, "check.html")
	for _, p := range m.pages {
		add(p.Title, p.Slug+".html")
	}
	return f
}

// notFoundFrame makes what is around the page for addresses that there are
// not. A server shows it at any of them: its links lead to the site's own
// address where that is known, and otherwise both to the folder of the missing
// page and to the one above, as a site has folders no deeper than that.
func (b *build) notFoundFrame() frame {
	f := b.frame("404.html", b.model.words.NotFound, "")
	f.Canonical, f.Feed = "", ""
	if b.base != "" {
		f.Root = b.root
	} else {
		f.Nav, f.OtherRoot = nil, "../"
	}
	return f
}

// policy returns what a page may load: its own style sheet, scripts and
// images, and nothing from elsewhere. Where a page is opened from a disk some
// browsers do not take the other files for 'self', so that the scheme is named.
func policy(live bool) string {
	p := "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'"
	if live {
		p += "; connect-src 'self'"
	}
	return p
}

// baseURL returns the address of the site, the first that is given of the two,
// and the path in it, both with a slash at their ends.
func baseURL(option, config string) (base, root string, err error) {
	given := cmp.Or(option, config)
	if given == "" {
		return "", "", nil
	}
	u, err := url.Parse(given)
	if err != nil || webAddress(given) == "" || u.RawQuery != "" || u.Fragment != "" {
		return "", "", fmt.Errorf("the base URL %q is not the address of a site; write one such as https://example.org/timeline/", given)
	}
	u = u.JoinPath("/")
	return u.String(), u.EscapedPath(), nil
}

// checkNames refuses ids and slugs that are not fit for a file's name and an
// address.
func checkNames(tl *timeline.Timeline, c *content.Site) error {
	var problems Problems
	check := func(what, name, file string) {
		fits := name != "" && len(name) <= 200 && !strings.ContainsFunc(name, func(r rune) bool {
			return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '_'
		})
		if !fits {
			problems = append(problems, timeline.Problem{
				File: file, Code: "name", Severity: timeline.Error,
				Message: fmt.Sprintf("%q cannot be the %s", name, what),
				Hint:    "use letters a to z, digits and hyphens",
			})
		}
	}
	for _, e := range tl.Events {
		file := ""
		if e.Written != nil {
			file = e.Written.File
		}
		check("id of an event", e.ID, file)
		for _, t := range e.Topics {
			check("id of a topic", t, file)
		}
	}
	for _, n := range tl.Names {
		check("id of a name", n.ID, "")
	}
	for _, s := range tl.Sources {
		check("slug of a source", s.Slug, s.File)
	}
	for _, t := range c.Config.Topics {
		check("id of a topic", t.ID, "site.yaml")
	}
	for _, p := range c.Pages {
		check("name of a page", p.Slug, p.File)
	}
	if len(problems) > 0 {
		return problems
	}
	return nil
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
