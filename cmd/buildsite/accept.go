package main

import (
	"context"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"

	"solnoma/timeline"
	"solnoma/timeline/changes"
	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/ledger"
)

func acceptCommand() *command {
	return &command{
		name:    "accept",
		usage:   "[SITE]",
		summary: "writes the ledger of events from the content as it now is",
		about: `Writes SITE/content/ledger.tsv: the list of all events, with ids that stay theirs.
Commit it with the texts, so that a reviewer sees in its lines what a change does
to the timeline. Events that are gone stay in it, and their addresses lead on.

A merge conflict in the file is settled by it: both sides' events keep their ids.
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
	c, problems, err := content.Read(root)
	if err != nil {
		return err
	}
	tl := extract.Timeline(c)
	problems = append(problems, tl.Problems...)
	mended := len(problems)
	problems = slices.DeleteFunc(problems, func(p timeline.Problem) bool { return slices.Contains(ledger.Mended, p.Code) })
	mended -= len(problems)
	slices.SortStableFunc(problems, timeline.CompareProblems)
	r := &report{w: p.stderr, colour: p.colour, site: root}
	if n := count(problems); n.errors > 0 {
		r.problems(problems)
		r.line("%s: the ledger is as it was", counted(n.errors, "error", "errors"))
		return errReported
	}
	old := c.Ledger
	now := old.Of(tl)
	path := filepath.Join(root, filepath.FromSlash(ledger.Name))
	same := old != nil && mended == 0 && string(old.Format()) == string(now.Format())
	if !same {
		if err := replaceFile(path, now.Format()); err != nil {
			return err
		}
	}
	switch {
	case same:
		r.line("%s is up to date: %s", path, counted(len(tl.Events), "event", "events"))
	case old == nil:
		r.line("%s is new: %s", path, counted(len(tl.Events), "event", "events"))
	case mended > 0:
		r.line("%s is whole again: %s", path, counted(len(tl.Events), "event", "events"))
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
