package site

import (
	"fmt"
	"path"
	"regexp"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/js"
	"github.com/tdewolff/minify/v2/json"
)

// minifier makes pages and assets small. It keeps the tags, end tags and
// quotes that HTML allows to leave out, as people and simple programs read the
// pages, too. It leaves SVG alone, the minifier of which takes away spaces
// that are seen.
var minifier = func() *minify.M {
	m := minify.New()
	m.Add("text/html", &html.Minifier{KeepDocumentTags: true, KeepEndTags: true, KeepQuotes: true})
	m.AddFunc("text/css", css.Minify)
	m.AddFunc("application/javascript", js.Minify)
	m.AddRegexp(regexp.MustCompile(`^(application|text)/(x-)?(java|ecma)script$`), &js.Minifier{})
	m.Add("application/ld+json", &json.Minifier{KeepNumbers: true})
	return m
}()

var mediaTypes = map[string]string{".html": "text/html", ".css": "text/css", ".js": "application/javascript"}

// minified returns a file made small, as its name's ending says how; others it
// returns as they are.
func minified(name string, data []byte) ([]byte, error) {
	media := mediaTypes[path.Ext(name)]
	if media == "" {
		return data, nil
	}
	small, err := minifier.Bytes(media, data)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be minified: %w", name, err)
	}
	return small, nil
}
