// Package templates holds the site's html/template files, and in messages/ the
// text of the interface by language. A site's own templates folder replaces
// single templates of the same name, and single messages.
package templates

import "embed"

// FS holds the files.
//
//go:embed *.html messages/*.yaml
var FS embed.FS
