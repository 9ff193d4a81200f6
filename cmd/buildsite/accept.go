package main

import (
	"context"
	"errors"
	"flag"
	"os"
	"path/filepath"

	"solnoma/timeline/changes"
	"solnoma/timeline/ledger"
	"solnoma/timeline/site"
)

func acceptCommand() *command {
	return &command{
		name:    "accept",
		usage:   "[SITE]",
		summary: "writes the ledger of events from the content as it now is",
		about: `Writes SITE/content/ledger.tsv: the list of all events, with ids that stay theirs.
Commit it with the texts, so that a reviewer sees in its lines what a change does
to the timeline. Events that are gone stay in it, and their addresses lead on.

Where the content has errors, nothing is written.`,
		flags: func(*flag.FlagSet) action { return accept },
	}
}

// accept writes the ledger of the site that args name.
func accept(_ context.Context, args []string, p *process) error {
	root, err := siteArgument(args)
	if err != nil {
		return err
	}
	result, err := assemble(root, false, site.Options{})
	if err != nil {
		return err
	}
	r := &report{w: p.stderr, colour: p.colour, site: root}
	if n := count(result.timeline.Problems); n.errors > 0 {
		r.problems(result.timeline.Problems)
		r.line("%s: the ledger is as it was", counted(n.errors, "error", "errors"))
		return errReported
	}
	old := result.content.Ledger
	now := old.Of(result.timeline)
	path := filepath.Join(root, filepath.FromSlash(ledger.Name))
	same := old != nil && string(old.Format()) == string(now.Format())
	if !same {
		if err := replaceFile(path, now.Format()); err != nil {
			return err
		}
	}
	switch {
	case same:
		r.line("%s is up to date: %s", path, counted(len(result.timeline.Events), "event", "events"))
	case old == nil:
		r.line("%s is new: %s", path, counted(len(result.timeline.Events), "event", "events"))
	default:
		r.line("%s: %s", path, changes.Headline(ledger.Compare(old, now)))
	}
	return nil
}

// replaceFile writes a file such that it is there whole or as it was.
func replaceFile(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".ledger-*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(0o644), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}
