package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"solnoma/cmd/buildsite/starter"
)

func initCommand() *command {
	return &command{
		name:    "init",
		usage:   "DIR",
		summary: "makes a new site to start from",
		about: `Makes a small site in the folder DIR: a text with a correction, an event written
by hand, a page, a README for its authors, the ledger of its events, and the
workflows that review and publish it on GitHub.

DIR is made where there is none. One that holds anything but .git is left as it
is, and no file is overwritten.`,
		flags: func(*flag.FlagSet) action { return initialise },
	}
}

// initialise makes a new site in the folder that args name.
func initialise(ctx context.Context, args []string, p *process) error {
	if len(args) != 1 {
		return misuse("init needs one DIR", "name the folder of the new site: buildsite init mysite")
	}
	dir := args[0]
	if err := checkUnused(dir); err != nil {
		return err
	}
	names, err := writeStarter(dir)
	if err != nil {
		return err
	}
	r := &report{w: p.stderr, colour: p.colour, site: dir}
	r.line("%s is a new site:", printable(dir))
	for _, name := range names {
		r.line("    %s", printable(filepath.Join(dir, filepath.FromSlash(name))))
	}
	if err := accept(ctx, []string{dir}, p); err != nil {
		return err
	}
	r.line("")
	r.line("preview it with: %s serve %s", p.self, shellName(dir))
	r.line("%s says how to add a text, correct a date, and publish", filepath.Join(dir, "README.md"))
	r.line("before you publish on GitHub, name the repository of the program in the two files of %s", filepath.Join(dir, ".github", "workflows"))
	return nil
}

// checkUnused returns an error where dir is something else than an empty
// folder, or one that holds the .git of an empty repository only.
func checkUnused(dir string) error {
	entries, err := os.ReadDir(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil && !isFolder(dir):
		return misuse(fmt.Sprintf("%q is not a folder", dir), "give the name of a folder that is not there yet")
	case err != nil:
		return err
	}
	for _, e := range entries {
		if e.Name() != ".git" {
			return misuse(fmt.Sprintf("the folder %q is not empty: it holds %s", dir, printable(e.Name())),
				"give an empty folder, or the name of one that is not there yet; import adds texts to a site that is there")
		}
	}
	return nil
}

// writeStarter writes the files of the starter into dir and returns their names,
// in order. Where one cannot be written, none of them is left.
func writeStarter(dir string) (files []string, err error) {
	_, missing := os.Stat(dir)
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	site := starter.Site()
	var made []string
	err = fs.WalkDir(site, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		if d.IsDir() {
			made = append(made, name)
			return nil
		}
		data, err := fs.ReadFile(site, name)
		if err != nil {
			return err
		}
		if err := writeNew(root, name, data); err != nil {
			return fmt.Errorf("%s cannot be written: %w", filepath.Join(dir, filepath.FromSlash(name)), reason(err))
		}
		made, files = append(made, name), append(files, name)
		return nil
	})
	if err != nil {
		for _, name := range slices.Backward(made) {
			root.Remove(name) // a folder only where it is empty again
		}
		if missing != nil {
			os.Remove(dir)
		}
		return nil, err
	}
	return files, nil
}
