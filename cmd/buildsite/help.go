package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
)

// command is one subcommand.
type command struct {
	name    string
	usage   string // its flags and arguments
	summary string // one line
	about   string // paragraphs, wrapped
	flags   func(fs *flag.FlagSet) action
}

// action does a command's work once its flags are read.
type action func(ctx context.Context, args []string, p *process) error

// commands lists the subcommands in the order in which help shows them.
func commands() []*command {
	return []*command{buildCommand(), serveCommand(), initCommand(), importCommand(), datesCommand(), explainCommand(), checkCommand(), acceptCommand(), diffCommand(), versionCommand(), helpCommand()}
}

func lookup(name string) *command {
	for _, c := range commands() {
		if c.name == name {
			return c
		}
	}
	return nil
}

func commandNames() []string {
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	return names
}

// run reads the command's flags and does its work.
func (c *command) run(ctx context.Context, args []string, p *process) error {
	fs := flag.NewFlagSet(c.name, flag.ContinueOnError)
	do := c.flags(fs)
	rest, err := parse(fs, args)
	if errors.Is(err, flag.ErrHelp) {
		c.help(p.stdout)
		return nil
	}
	if err != nil {
		return err
	}
	return do(ctx, rest, p)
}

// help prints how the command is used.
func (c *command) help(w io.Writer) {
	fmt.Fprintf(w, "usage: buildsite %s\n\n%s\n", strings.TrimSpace(c.name+" "+c.usage), c.about)
	fs := flag.NewFlagSet(c.name, flag.ContinueOnError)
	c.flags(fs)
	head := "\nflags:\n"
	fs.VisitAll(func(f *flag.Flag) {
		value, text := flag.UnquoteUsage(f)
		fmt.Fprintf(w, "%s  %-20s %s\n", head, strings.TrimSpace("--"+f.Name+" "+value), text)
		head = ""
	})
}

func helpCommand() *command {
	return &command{
		name:    "help",
		usage:   "[COMMAND]",
		summary: "shows how a command is used",
		about:   "Shows how COMMAND is used, or lists the commands.",
		flags: func(*flag.FlagSet) action {
			return func(_ context.Context, args []string, p *process) error {
				if len(args) == 0 {
					overview(p.stdout)
					return nil
				}
				c := lookup(args[0])
				if c == nil {
					return unknownCommand(args[0])
				}
				c.help(p.stdout)
				return nil
			}
		},
	}
}

// overview lists the commands.
func overview(w io.Writer) {
	fmt.Fprint(w, `Buildsite turns a folder of texts into a timeline website.

usage: buildsite [COMMAND] [FLAGS] [SITE]

SITE is the folder that holds content/; without it, the current folder.

commands:
`)
	for _, c := range commands() {
		fmt.Fprintf(w, "  %-9s %s\n", c.name, c.summary)
	}
	fmt.Fprint(w, `
"buildsite help COMMAND" says more. Exit status: 0 done, 1 problems, 2 wrong usage.
`)
}
