// Package site renders a timeline into a site of static pages, with its data
// in the formats of package export, and writes it to a folder.
//
// Its parts in the order of the work: model.go and passages.go arrange a
// timeline for its pages; list.go, density.go and pages.go make what single
// templates show, in the words of package wording; finder.go makes the form and the
// index with which events are found; render.go puts the files together; output.go writes them.
package site

import (
	"cmp"
	"fmt"
	"html/template"
	"io/fs"
	"maps"
	"net/url"
	"slices"
	"strings"
	"sync"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/export"
	"solnoma/timeline/site/wording"
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
	texts, err := readTemplates(o.Overrides)
	if err != nil {
		return nil, err
	}
	kinds, err := texts.parse(c.Config.Language)
	if err != nil {
		return nil, err
	}
	words, problems := wording.Load(c.Config.Language, texts.builtin, texts.own)
	if len(problems) > 0 {
		return nil, Problems(problems)
	}
	b := &build{
		model:   newModel(tl, c, words),
		options: o,
		kinds:   kinds,
		files:   map[string][]byte{},
		from:    map[string]string{},
		pages:   map[string]bool{},
		// A server shows it at other addresses than its own.
		unlisted: map[string]bool{notFoundName: true},
	}
	if b.base, b.root, err = baseURL(o.BaseURL, c.Config.BaseURL); err != nil {
		return nil, err
	}
	if err := b.addAssets(); err != nil {
		return nil, err
	}
	b.addIndex()
	b.addPages()
	if err := b.addExports(); err != nil {
		return nil, err
	}
	if err := b.renderQueue(); err != nil {
		return nil, err
	}
	if err := b.addForCrawlers(); err != nil {
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
	index    string // the file that leads to the index for the search
	files    map[string][]byte
	from     map[string]string // file of the site's folder by the name of the output that it became
	cards    sync.Map          // rendered cards by their cardKey
	queue    []queued          // the pages that are not rendered yet
	pages    map[string]bool   // the names of all pages, known before any is rendered
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

// addPages queues all pages but those that list files.
func (b *build) addPages() {
	m := b.model
	b.shelfPages("timeline", m.whole, "", m.config.Description, func(*listing) {})
	for _, t := range m.topics {
		b.shelfPages("topic", t.shelf, t.Title, t.Description, func(l *listing) {
			l.Topic = t
			l.Finder.within(topicFacet, t.ID)
		})
	}
	b.addNamePages()
	for _, e := range m.entries {
		b.page("event", "", e.Href, func() (any, error) { return b.eventPage(e) })
	}
	b.addGonePages()
	for _, s := range m.sources {
		for i, part := range s.parts {
			b.page("source", s.File, part.href, func() (any, error) {
				title := s.Name
				if i > 0 {
					title = m.words.PartOf(s.Name, i+1, len(s.parts))
				}
				return m.sourcePage(b.frame(part.href, title, s.Credit), s, i), nil
			})
		}
	}
	numbered(b, "sources", sourcesIndex, m.sources, func(f frame, part []*source, p pager) any {
		return &sourcesPage{f, part, p}
	}, m.words.Sources, m.words.SourcesLead)
	b.addCheckPages()
	for _, p := range m.pages {
		b.page("page", p.File, p.Slug+".html", func() (any, error) {
			f := b.frame(p.Slug+".html", p.Title, "")
			r := rendering{title: p.Title, top: 2, ids: true, resolve: m.siteAddress(p.File, f.Root, b.pages)}
			body, err := r.render(p.Bytes[p.Body:])
			if err != nil {
				return nil, fmt.Errorf("%s: %w", p.File, err)
			}
			return &markdownPage{f, body}, nil
		})
	}
	b.page("404", "", notFoundName, func() (any, error) { return &plainPage{b.notFoundFrame()}, nil })
}

// The names of pages that others lead to.
const (
	sourcesIndex = "sources/index.html"
	checkName    = "check.html"
	notFoundName = "404.html"
)

// eventPage makes the page of an event.
func (b *build) eventPage(e *entry) (*eventPage, error) {
	m := b.model
	f := b.frame(e.Href, e.Title, e.When)
	p := &eventPage{
		frame: f, Entry: e, Named: m.nameSections(e.Names), EDTF: e.Date.String(), Status: m.statusWords(e.Status),
		OnTimeline: m.whole.holder(e).Href + "#e-" + e.ID, Linked: m.linkedEvent(e, f.Canonical),
	}
	p.Before, p.After = neighbours(m.entries, e)
	for _, t := range e.Topics {
		before, after := neighbours(t.Entries, e)
		if before != p.Before || after != p.After { // else that says it already
			p.Nearby = append(p.Nearby, nearby{t, before, after})
		}
	}
	var err error
	if p.Body, err = b.body(e, f.Root, 2); err != nil {
		return nil, err
	}
	if p.Cite, err = b.citation(e); err != nil {
		return nil, err
	}
	return p, nil
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

// frame makes what is around a page.
func (b *build) frame(name, title, description string) frame {
	m := b.model
	f := frame{
		T: m.words, Language: m.language(), SiteTitle: m.config.Title,
		Title: title, Description: description,
		Path: name, Root: rootFrom(name), Generator: b.options.Generator,
		Dir: wording.Direction(m.language()), Policy: policy,
		Style: b.assets.style, Icon: b.assets.icon, Live: b.assets.live,
		Counts: m.words.SiteSize(len(m.entries), len(m.sources)),
	}
	f.Summary = cmp.Or(description, m.config.Description, f.Counts)
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
	add(m.words.Sources, sourcesIndex)
	if !m.config.NoCheckPage {
		f.Check = checkName
		add(m.words.Check, checkName)
	}
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
	f := b.frame(notFoundName, b.model.words.NotFound, "")
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
// It may ask its own site for data: the script that reloads a page does, and
// without that Lighthouse cannot read robots.txt, and says that there is none.
const policy = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file: data:; font-src 'self' file:; " +
	"connect-src 'self'; base-uri 'none'; form-action 'none'"

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
				Hint:    "use letters a to z, digits and hyphens, 200 at most",
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
