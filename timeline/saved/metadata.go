package saved

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"solnoma/timeline/edtf"
)

// The places in which a page says something of itself are tried in the order
// of these lists, after its JSON-LD: OpenGraph with its article properties, the
// names of other vocabularies in meta elements, microdata.
var (
	titleMetas     = []string{"og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "title", "parsely-title", "sailthru.title"}
	authorMetas    = []string{"article:author", "og:article:author", "author", "byl", "citation_author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "article.author", "twitter:creator_name"}
	publisherMetas = []string{"og:site_name", "citation_publisher", "citation_journal_title", "dc.publisher", "dcterms.publisher", "publisher", "application-name", "apple-mobile-web-app-title"}
	publishedMetas = []string{"article:published_time", "og:published_time", "og:article:published_time", "og:pubdate", "citation_publication_date", "citation_online_date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "pubdate", "publishdate", "publish-date", "publish_date", "published", "publication_date", "date", "article.published", "parsely-pub-date", "sailthru.date", "mediator_published_time", "datepublished"}
	modifiedMetas  = []string{"article:modified_time", "og:updated_time", "og:modified_time", "dcterms.modified", "dc.date.modified", "revised", "datemodified"}
	languageMetas  = []string{"og:locale", "dc.language", "dcterms.language", "language", "content-language", "inlanguage"}
)

// itemprops are the names among these that stand in an itemprop.
var itemprops = []string{"datepublished", "datemodified", "inlanguage"}

// firstMeta returns the first value of the first of the keys that has one that
// is accepted.
func (p *page) firstMeta(keys []string, accept func(string) string) Field {
	for _, key := range keys {
		for _, v := range p.metas[key] {
			if v = accept(v); v != "" {
				return Field{v, metaName(key)}
			}
		}
	}
	return Field{}
}

func metaName(key string) string {
	switch {
	case slices.Contains(itemprops, key):
		return "itemprop " + key
	case strings.Contains(key, ":"):
		return key
	}
	return "meta " + key
}

// first returns the first field that has a value.
func first(fields ...Field) Field {
	for _, f := range fields {
		if f.Value != "" {
			return f
		}
	}
	return Field{}
}

// address finds where the page is on the web, and where a copy of it is
// archived.
func (p *page) address(d *linkedData) (page, archive Field) {
	base := p.base
	if base == nil {
		base, _ = url.Parse(p.savedFrom)
		if base != nil && base.Host == "" {
			base = nil
		}
	}
	read := func(s string) string { return withoutTracking(readURL(s, base)) }
	canonical := Field{read(p.canonical), "link rel=canonical"}
	graph := p.firstMeta([]string{"og:url"}, read)
	linked := Field{}
	if d.article != nil {
		for _, a := range d.addresses(d.article) {
			if a = read(a); a != "" && linked.Value == "" {
				linked = Field{a, "JSON-LD url"}
			}
		}
	}
	from := Field{read(p.savedFrom), "the address that the browser saved"}
	if isFront(canonical.Value) && (graph.Value != "" && !isFront(graph.Value) || from.Value != "" && !isFront(from.Value)) {
		canonical.Value = "" // some sites give their front page for every page
	}
	f := first(canonical, linked, graph, from)
	for _, other := range []Field{f, from} {
		if page, archive := original(other.Value); archive != "" {
			if f == other {
				f.Value = page
			}
			return f, Field{archive, other.From}
		}
	}
	return f, Field{}
}

// isFront reports whether an address is that of a site's front page.
func isFront(address string) bool {
	u, err := url.Parse(address)
	return err == nil && address != "" && strings.Trim(u.Path, "/") == "" && u.RawQuery == ""
}

// linkedText is a text of the JSON-LD article.
func (d *linkedData) linkedText(key string) Field {
	return Field{plainText(text(d.article[key])), "JSON-LD " + key}
}

// headline finds the title, without the name of the site that pages add to it.
func (p *page) headline(d *linkedData, publisher string) Field {
	f, name := d.linkedText("headline"), d.linkedText("name")
	if f.Value == "" || name.Value != "" && !p.shows(f.Value) && p.shows(name.Value) {
		f = name // encyclopaedias put a description into the headline
	}
	f = first(f, p.firstMeta(titleMetas, plainText))
	if f.Value == "" {
		f = p.shownTitle()
	}
	f.Value = withoutSite(f.Value, publisher, p.metas["og:site_name"])
	return f
}

// shows reports whether a title is the page's heading or that of its window.
func (p *page) shows(title string) bool {
	return strings.EqualFold(title, p.title) || slices.ContainsFunc(p.heads(), func(h string) bool { return strings.EqualFold(h, title) })
}

// shownTitle returns the page's title as a reader sees it: its heading, where
// that stands in the title of the window too; or else a line of the page that
// is the window's title but for the name of the site; or the window's title.
func (p *page) shownTitle() Field {
	const (
		top   = 80 // lines
		short = 12 // bytes of a title
	)
	heads := p.heads()
	for _, h := range heads {
		if strings.Contains(strings.ToLower(p.title), strings.ToLower(h)) {
			return Field{h, "the heading"}
		}
	}
	for i, l := range p.lines {
		if i == top {
			break
		}
		if l.what != "" || len(l.text) < short || len(l.text) >= len(p.title) {
			continue
		}
		before, behind := strings.TrimPrefix(p.title, l.text), strings.TrimSuffix(p.title, l.text)
		if len(before) < len(p.title) && separates(before, true) || len(behind) < len(p.title) && separates(behind, false) {
			return Field{l.text, "<title>"}
		}
	}
	if p.title == "" && len(heads) > 0 {
		return Field{heads[0], "the heading"}
	}
	if p.title == "" {
		// Old pages have no other heading than one of a lower level.
		if i := slices.IndexFunc(p.lines, func(l line) bool { return l.sub && l.what == "" }); i >= 0 && i < top {
			return Field{p.lines[i].text, "the heading"}
		}
	}
	return Field{p.title, "<title>"}
}

// separates reports whether a title's rest begins, or else ends, as what parts
// the name of a site from a title.
func separates(rest string, begins bool) bool {
	rest = strings.TrimSpace(rest)
	first, _ := utf8.DecodeRuneInString(rest)
	last, _ := utf8.DecodeLastRuneInString(rest)
	if begins {
		last = first
	}
	return strings.ContainsRune("|–—-·•»«/:", last)
}

// heads returns the headings of level 1 that are the page's own.
func (p *page) heads() (list []string) {
	for _, l := range p.lines {
		if l.head && l.what == "" {
			list = append(list, l.text)
		}
	}
	return list
}

var titleEnd = regexp.MustCompile(`^(.*\S)\s+(?:[|–—·•»/-]|::|//)\s+(\S.*)$`)

// withoutSite cuts the name of the site off the end of a title, where it is
// known to be that.
func withoutSite(title, publisher string, sites []string) string {
	m := titleEnd.FindStringSubmatch(title)
	if m == nil {
		return title
	}
	for _, name := range append([]string{publisher}, sites...) {
		if name = fold(name); name != "" && strings.EqualFold(m[2], name) {
			return m[1]
		}
	}
	return title
}

// publisher finds who published the page.
func (p *page) publisher(d *linkedData) Field {
	linked := func(n object, key string) Field {
		if n == nil {
			return Field{}
		}
		return Field{strings.Join(unique(d.names(n[key])), ", "), "JSON-LD " + key}
	}
	site := Field{}
	if names := d.names(d.site); len(names) > 0 && d.site != nil {
		site = Field{names[0], "JSON-LD " + typeName(text(d.site["@type"]))}
	}
	return first(linked(d.article, "publisher"), p.firstMeta(publisherMetas, name), linked(d.page, "publisher"), site)
}

// author finds who wrote the article.
func (p *page) author(d *linkedData, byline Field) Field {
	linked := Field{}
	if d.article != nil {
		var names []string
		for _, s := range d.names(d.article["author"]) {
			names = append(names, name(s))
		}
		linked = Field{strings.Join(unique(names), ", "), "JSON-LD author"}
	}
	var metas []string
	from := ""
	for _, key := range authorMetas {
		for _, v := range p.metas[key] {
			if v = name(v); v != "" && (from == "" || from == metaName(key)) {
				metas, from = append(metas, v), metaName(key)
			}
		}
	}
	marked := Field{}
	for _, s := range p.authors {
		if s = name(s); s != "" && !hasDigit(s) && len(s) < 100 {
			marked = Field{s, "the author’s name on the page"}
			break
		}
	}
	return first(linked, Field{strings.Join(unique(metas), ", "), from}, marked, byline)
}

var byWord = regexp.MustCompile(`(?i)^(?:(?:written|posted|reported|published) )?by:?\s+|^(?:автор|muallif|von|par|por)\s*:\s*`)

var editedBy = regexp.MustCompile(`(?i),?\s+edited by\s.*$`)

// name returns the name in a value that is to be one; "" for an address, a
// handle or nothing.
func name(s string) string {
	s = editedBy.ReplaceAllString(byWord.ReplaceAllString(plainText(s), ""), "")
	s = strings.TrimRight(strings.Trim(s, " ,;|•·"), "")
	if strings.Contains(s, "://") || strings.HasPrefix(s, "@") || strings.HasPrefix(s, "www.") || !hasLetter(s) || len(s) > 300 {
		return ""
	}
	return s
}

func hasLetter(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

func hasDigit(s string) bool { return strings.ContainsFunc(s, unicode.IsDigit) }

func unique(list []string) (out []string) {
	for _, s := range list {
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// language finds the language of the page, as a BCP 47 tag.
func (p *page) language(d *linkedData) Field {
	lang := Field{readLanguage(p.lang), "the page’s lang"}
	linked := Field{}
	for _, n := range []object{d.article, d.page} {
		if n != nil && linked.Value == "" {
			linked = Field{readLanguage(text(n["inLanguage"])), "JSON-LD inLanguage"}
		}
	}
	return first(linked, lang, p.firstMeta(languageMetas, readLanguage))
}

func readLanguage(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ",")
	if s == "" || len(s) > 35 {
		return ""
	}
	tag, err := language.Parse(s)
	if err != nil || tag == language.Und {
		return ""
	}
	if base, confidence := tag.Base(); confidence == language.No || base.String() == "und" {
		return ""
	}
	return tag.String()
}

// dates finds what the page says of when it was published and when changed, in
// the order in which these places are trusted. byline is what its text says.
// unread has what should be a date and is none.
func (p *page) dates(d *linkedData, address string, body span, byline dating) (published, modified []dating, unread []string) {
	add := func(list *[]dating, s, from string) {
		if s = fold(s); s == "" {
			return
		}
		got, err := readDay(s, from)
		if err != nil {
			unread = append(unread, from+": "+firstWords(s, 40))
			return
		}
		*list = append(*list, got)
	}
	for _, n := range []object{d.article, d.page} {
		if n != nil && len(published) == 0 {
			from := "JSON-LD "
			if isPage := hasType(n, "WebPage", "ItemPage"); isPage {
				from += "WebPage "
			}
			add(&published, text(n["datePublished"]), from+"datePublished")
			add(&modified, text(n["dateModified"]), from+"dateModified")
		}
	}
	for _, key := range publishedMetas {
		for _, v := range p.metas[key] {
			add(&published, v, metaName(key))
		}
	}
	add(&published, text(d.article["dateCreated"]), "JSON-LD dateCreated")
	for _, key := range modifiedMetas {
		for _, v := range p.metas[key] {
			add(&modified, v, metaName(key))
		}
	}
	plain := 0
	for _, t := range p.times {
		near := t.line >= body.title-4 && t.line <= body.start
		switch {
		case t.what != "" && t.what != "the page’s head and foot":
		case t.modify && (near || t.line <= body.start):
			add(&modified, t.value, "<time>")
		case t.publish && t.line <= body.end:
			add(&published, t.value, "<time>")
		case near && plain == 0:
			plain++
			add(&published, t.value, "<time>")
		}
	}
	if u, err := url.Parse(address); err == nil {
		if date, ok := dayOfPath(u.Path); ok {
			published = append(published, dating{date: date, from: "the address"})
		}
	}
	if !byline.date.IsZero() {
		published = append(published, byline)
	}
	return published, modified, unread
}

// choose takes the first date, or the first of the others that says the same
// more exactly.
func choose(published []dating) dating {
	best := published[0]
	for _, d := range published[1:] {
		if d.date.Precision() > best.date.Precision() && d.agrees(best) && best.date.Precision() != edtf.DayP {
			best = d
		}
	}
	return best
}
