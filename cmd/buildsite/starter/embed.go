// Package starter holds the site that buildsite init makes a copy of.
package starter

import (
	"embed"
	"io/fs"
)

//go:embed all:site
var files embed.FS

// Site returns the files of the site, by their paths in it. It has no ledger:
// that is written from its texts when they are there.
func Site() fs.FS {
	site, err := fs.Sub(files, "site")
	if err != nil {
		panic(err) // the folder is embedded
	}
	return site
}
