// Package templates holds the site's html/template files. A site's own
// templates folder replaces single files of the same name.
package templates

import "embed"

// FS holds the templates.
//
//go:embed *.html
var FS embed.FS
