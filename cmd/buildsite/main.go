// Buildsite turns a folder of texts into a timeline website.
//
// Run "buildsite help" for its commands. This package holds flags, subcommands
// and terminal output; what they do is in solnoma/timeline and below.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

func main() {
	os.Exit(run(context.Background(), os.Args[1:], &process{
		stdin:  os.Stdin,
		stdout: os.Stdout,
		stderr: os.Stderr,
		colour: wantsColour(os.Stderr, os.Getenv),
		inked:  wantsColour(os.Stdout, os.Getenv),
		now:    time.Now,
		self:   invokedAs(),
	}))
}

// process is what the commands have of the world around them, so that a test
// can give them another.
type process struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	colour         bool // stderr may be coloured
	inked          bool // stdout may be
	now            func() time.Time
	self           string // how a person starts this program
}

// The exit statuses.
const (
	exitDone     = 0
	exitProblems = 1 // in the content, or of the machine
	exitUsage    = 2
)

// errReported is returned by a command that has said all there is to say, and
// did not do what it was asked.
var errReported = errors.New("problems were reported")

// failure is an error that says what to do.
type failure struct {
	status        int
	message, hint string
}

func (e *failure) Error() string { return e.message }

// misuse returns the error for a wrong command line.
func misuse(message, hint string) error { return &failure{exitUsage, message, hint} }

// run carries out the command line args and returns the exit status.
func run(ctx context.Context, args []string, p *process) int {
	err := dispatch(ctx, args, p)
	if err == nil {
		return exitDone
	}
	f := &failure{status: exitProblems}
	if errors.Is(err, errReported) {
		return f.status
	}
	errors.As(err, &f)
	fmt.Fprintf(p.stderr, "buildsite: %v\n", err)
	if f.hint != "" {
		fmt.Fprintf(p.stderr, "    hint: %s\n", f.hint)
	}
	return f.status
}

// dispatch finds the command that args name, which is build where they name
// none, and runs it.
func dispatch(ctx context.Context, args []string, p *process) error {
	if len(args) == 0 {
		return lookup("build").run(ctx, nil, p)
	}
	first := args[0]
	switch first {
	case "-h", "-help", "--help":
		first = "help"
	case "-version", "--version":
		first = "version"
	}
	if c := lookup(first); c != nil {
		return c.run(ctx, args[1:], p)
	}
	if !strings.HasPrefix(first, "-") && !isFolder(first) {
		return unknownCommand(first)
	}
	return lookup("build").run(ctx, args, p)
}

func unknownCommand(name string) error {
	hint := "buildsite help lists the commands"
	if near := nearest(name, commandNames()); near != "" {
		hint = "did you mean buildsite " + near + "?"
	}
	return misuse(fmt.Sprintf("there is no command and no folder %q", name), hint)
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// siteArgument returns the one argument of a command, the site's folder.
func siteArgument(args []string) (string, error) {
	switch {
	case len(args) == 0:
		return ".", nil
	case len(args) > 1:
		return "", misuse(
			fmt.Sprintf("one SITE at a time; %q is one too many", args[1]),
			"quote a name that has a space in it")
	case !isFolder(args[0]):
		return "", misuse(
			fmt.Sprintf("SITE %q is not a folder", args[0]),
			"give the folder that holds content/ and, if there is one, site.yaml")
	}
	return args[0], nil
}

// parse reads the flags and the other arguments, in any order; "--" ends the
// flags. It returns flag.ErrHelp where help was asked for.
func parse(fs *flag.FlagSet, args []string) (rest []string, err error) {
	fs.SetOutput(io.Discard)
	for {
		if err := fs.Parse(args); err != nil {
			return nil, flagError(fs, err)
		}
		read := len(args) - fs.NArg()
		if read > 0 && args[read-1] == "--" {
			return append(rest, fs.Args()...), nil
		}
		if fs.NArg() == 0 {
			return rest, nil
		}
		rest = append(rest, fs.Arg(0))
		args = fs.Args()[1:]
	}
}

// flagError says what is wrong with a flag, and what to write instead.
func flagError(fs *flag.FlagSet, err error) error {
	if errors.Is(err, flag.ErrHelp) {
		return err
	}
	name, unknown := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if !unknown {
		return misuse(strings.ReplaceAll(err.Error(), " -", " --"), "buildsite help "+fs.Name()+" shows how it is used")
	}
	var names []string
	fs.VisitAll(func(f *flag.Flag) { names = append(names, f.Name) })
	hint := "buildsite help " + fs.Name() + " shows how it is used"
	if near := nearest(name, names); near != "" {
		hint = "did you mean --" + near + "?"
	}
	return misuse(fmt.Sprintf("%s has no flag --%s", fs.Name(), name), hint)
}
