package content

import (
	"path"
	"strings"
	"unicode"

	"solnoma/timeline/slug"
)

// slugOf is the slug of a file's path within its folder.
func slugOf(name, dir string) string {
	rel := strings.TrimPrefix(name, dir+"/")
	return slug.Make(strings.TrimSuffix(rel, path.Ext(rel)))
}

// titleOf makes a title of a file's name.
func titleOf(name string) string {
	base := path.Base(name)
	base = strings.TrimSuffix(base, path.Ext(base))
	words := strings.FieldsFunc(base, func(r rune) bool { return r == '-' || r == '_' || unicode.IsSpace(r) })
	return capital(strings.Join(words, " "))
}

// capital returns s with its first letter in upper case.
func capital(s string) string {
	r := []rune(s)
	if len(r) > 0 {
		r[0] = unicode.ToUpper(r[0])
	}
	return string(r)
}
