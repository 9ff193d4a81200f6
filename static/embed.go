// Package static holds the site's style sheet, scripts and icon. A site's own
// static folder replaces single files of the same name, and may add others.
package static

import "embed"

// FS holds the files.
//
//go:embed site.css search.js solnoma.js live.js favicon.svg
var FS embed.FS
