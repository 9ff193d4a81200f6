package saved

import (
	"fmt"
	"net/url"
	"path"
	"strings"
	"unicode"

	"solnoma/timeline/content"
	"solnoma/timeline/slug"
)

// longestName is about how long a file's name is at most, without its date and
// ending.
const longestName = 60

// Name returns the name of the article's source, without its ending: the date
// and the first words of the title in letters of a–z and digits, such as
// "2022-01-10-order-restored". Where the title has next to none of these
// letters, the words are those of the address, or of the saved file's name.
func (a *Article) Name() string {
	words := ""
	for _, s := range []string{a.nameOfTitle(), lastSegment(a.URL.Value), baseName(a.File)} {
		if w := nameOf(s); strings.ContainsFunc(w, unicode.IsLetter) && len(w) >= 3 {
			words = w
			break
		}
	}
	// The words of an address or a file may begin with the date.
	date := nameOf(a.Date.Value)
	words = strings.Trim(strings.TrimPrefix(words, date), "-")
	switch {
	case words == "" && date == "":
		return "article"
	case words == "":
		return date
	case date == "":
		return words
	}
	return date + "-" + words
}

// nameOfTitle returns the title, unless most of it is in letters that a name
// cannot have.
func (a *Article) nameOfTitle() string {
	if a.Parts > 1 {
		return ""
	}
	all, latin := 0, 0
	for _, r := range a.Title.Value {
		if unicode.IsLetter(r) {
			all++
			if nameOf(string(r)) != "" {
				latin++
			}
		}
	}
	if 2*latin < all {
		return ""
	}
	return a.Title.Value
}

// nameOf returns the words of a text as they stand in a file's name.
func nameOf(s string) string { return slug.Cut(slug.Make(s), longestName) }

// lastSegment returns the words at the end of an address's path.
func lastSegment(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return baseName(strings.TrimSuffix(u.Path, "/"))
}

// baseName returns a file's name without folders and ending.
func baseName(file string) string {
	base := path.Base(strings.ReplaceAll(file, `\`, "/"))
	return strings.TrimSuffix(base, path.Ext(base))
}

// Shelf knows the sources that a site has, so that none comes twice and none
// is overwritten.
type Shelf struct {
	sources []shelved
	taken   map[string]bool // addresses of sources, and names of files without their ending
}

type shelved struct {
	file string
	url  string
	text string
}

// NewShelf returns a Shelf with a site's sources, and with names of files in
// its folder of sources, which may be broken and not be among these.
func NewShelf(sources []*content.Source, names []string) *Shelf {
	s := &Shelf{taken: make(map[string]bool)}
	for _, name := range []string{"index", "readme", "con", "prn", "aux", "nul"} { // which the site or Windows has for itself
		s.taken[name] = true
	}
	for _, src := range sources {
		s.sources = append(s.sources, shelved{src.File, src.URL, string(tidy(src.Bytes[src.Body:]))})
		s.taken[src.Slug] = true
	}
	for _, n := range names {
		s.taken[nameOf(baseName(n))] = true
		s.taken[strings.ToLower(baseName(n))] = true
	}
	return s
}

// Place says where an article goes: to a new file, whose name is returned, or
// nowhere, since it is there already, in the file that is returned. Differs is
// whether the text there is another, as it is when a page has changed. An
// article that is placed is on the shelf.
func (s *Shelf) Place(a *Article) (file string, there, differs bool) {
	text := string(tidy(a.Text))
	for _, o := range s.sources {
		known := o.url != "" && a.URL.Value != ""
		if SameAddress(o.url, a.URL.Value) || !known && o.text == text {
			return o.file, true, o.text != text
		}
	}
	name := a.Name()
	unique := name
	for n := 2; s.taken[unique]; n++ {
		unique = fmt.Sprintf("%s-%d", name, n)
	}
	s.taken[unique] = true
	file = "content/sources/" + unique + a.Ending
	s.sources = append(s.sources, shelved{file, a.URL.Value, text})
	return file, false, false
}
