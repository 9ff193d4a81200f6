package main

import (
	"context"
	"flag"
	"slices"
	"strings"
	"unicode/utf8"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/ledger"
	"solnoma/timeline/site"
)

// checker holds the flags of check.
type checker struct{ strict, json bool }

func checkCommand() *command {
	return &command{
		name:    "check",
		usage:   "[--strict] [--json] [SITE]",
		summary: "lists what needs a person: doubtful dates, duplicates, broken corrections",
		about: `Reads SITE as build does, writes nothing, and lists what a person should look
at: errors, a ledger that is out of date, corrections that are broken or not
used, reports that disagree on a date, doubtful dates, figures that can be read
in two ways, inferred years, times without a date, and events that may be one.
Each comes with its place, the words, the reason and, where a correction settles
it, that correction. Paste it below "corrections:" in the front matter of the
file that is named. Errors, and so a ledger that is out of date, fail the check.`,
		flags: func(fs *flag.FlagSet) action {
			var c checker
			fs.BoolVar(&c.strict, "strict", false, "exit with status 1 for warnings, too")
			fs.BoolVar(&c.json, "json", false, "print the list as JSON on standard output")
			return c.run
		},
	}
}

// checkGroup is a kind of what needs a person.
type checkGroup struct {
	id, title string
	codes     []string // of its problems
}

// checkGroups are in the order in which they are shown. What is of no other
// group is of the first.
var checkGroups = []checkGroup{
	{"content", "Problems in the files", nil},
	{"ledger", "The ledger", []string{"ledger-out-of-date", "ledger-header", "ledger-line", "ledger-twice", "ledger-conflict"}},
	{"corrections", "Corrections that are broken or change nothing", []string{
		"match-not-found", "match-ambiguous", "duplicate-correction", "conflicting-correction", "empty-correction",
		"unknown-event", "circular-merge", "unused-correction",
	}},
	{"conflicts", "Reports of one event that disagree on its date", []string{"conflicting-dates"}},
	{"doubtful", "Doubtful dates", []string{"doubtful-date", "impossible-date"}},
	{"figures", "Figures that can be read in two ways", []string{"ambiguous-figures"}},
	{"inferred", "Years that the text does not say", []string{"inferred-year"}},
	{"undated", "Times without a date", []string{"undated"}},
	{"duplicates", "Events that may be one", []string{"near-duplicate"}},
}

// groupOf returns the index of the group of a problem.
func groupOf(p *timeline.Problem) int {
	return max(0, slices.IndexFunc(checkGroups, func(g checkGroup) bool { return slices.Contains(g.codes, p.Code) }))
}

// run checks the site that args name.
func (c *checker) run(_ context.Context, args []string, p *process) error {
	root, err := siteArgument(args)
	if err != nil {
		return err
	}
	result, err := assemble(root, false, site.Options{})
	if err != nil {
		return err
	}
	if s := sinceLedger(result); s != "" {
		tl := result.timeline
		tl.Problems = append(tl.Problems, timeline.Problem{
			File: ledger.Name, Code: "ledger-out-of-date", Severity: timeline.Error,
			Message: "is out of date: " + s, Hint: "buildsite diff shows what changed; buildsite accept takes it over",
		})
	}
	n := count(result.timeline.Problems)
	if c.json {
		err = writeJSON(p.stdout, checkedJSON(result, n))
	} else {
		c.tell(&report{w: p.stderr, colour: p.colour, site: root}, result, n)
	}
	if err == nil && (n.errors > 0 || c.strict && n.warnings > 0) {
		err = errReported
	}
	return err
}

// tell writes the list for a person.
func (c *checker) tell(r *report, result *built, n tally) {
	problems := result.timeline.Problems
	fixes := false
	for g, group := range checkGroups {
		first := true
		for i := range problems {
			p := &problems[i]
			if groupOf(p) != g {
				continue
			}
			if first {
				r.line("%s\n", r.style(bold, group.title))
				first = false
			}
			r.toCheck(p, result.content)
			fixes = fixes || p.Fix != ""
		}
	}
	switch {
	case len(problems) == 0:
		r.line("nothing to check: %s", found(result.timeline))
	case fixes:
		r.line("%s. A correction goes below \"corrections:\" in the front matter of its file.", n.all())
	default:
		r.line("%s", n.all())
	}
}

// toCheck writes one problem: its place and severity, the line it is in, what
// to do, and the correction.
func (r *report) toCheck(p *timeline.Problem, c *content.Site) {
	style := map[timeline.Severity]string{timeline.Error: red, timeline.Warning: yellow, timeline.Note: faint}[p.Severity]
	r.line("%s %s %s", r.style(bold, place(r.site, *p)+":"), r.style(style, string(p.Severity)+":"), printable(p.Message))
	if before, after, ok := words(c, p); ok {
		r.line("    %s%s", printable(before), printable(after))
		r.line("    %s%s", strings.Repeat(" ", utf8.RuneCountInString(before)), r.style(yellow, "^"))
	}
	if p.Hint != "" {
		r.line("    %s %s", r.style(faint, "hint:"), printable(p.Hint))
	}
	for line := range strings.Lines(p.Fix) {
		r.line("      %s", printable(strings.TrimRight(line, "\n")))
	}
	r.line("")
}

// words returns the text around the place of a problem in a source, on its line,
// as much as fits on one of a terminal.
func words(c *content.Site, p *timeline.Problem) (before, after string, ok bool) {
	if p.Line == 0 || p.Column == 0 {
		return "", "", false
	}
	i := slices.IndexFunc(c.Sources, func(s *content.Source) bool { return s.File == p.File })
	if i < 0 {
		return "", "", false
	}
	line := lineOf(c.Sources[i].Bytes, p.Line)
	if p.Column > len(line) {
		return "", "", false
	}
	before, at, after := window(line, p.Column-1, 0)
	return before, at + after, true
}

// lineOf returns a line of a text, counted from 1, without its ending.
func lineOf(b []byte, n int) string {
	for line := range strings.Lines(string(b)) {
		if n--; n == 0 {
			return strings.TrimRight(line, "\r\n")
		}
	}
	return ""
}

// all writes the number of problems of each severity that there are any of.
func (t tally) all() string {
	var parts []string
	add := func(n int, one, many string) {
		if n > 0 {
			parts = append(parts, counted(n, one, many))
		}
	}
	add(t.errors, "error", "errors")
	add(t.warnings, "warning", "warnings")
	add(t.notes, "note", "notes")
	return strings.Join(parts, ", ")
}

// checked is what a check came to, for programs.
type checked struct {
	Groups   []checkedGroup `json:"groups"` // those that have problems
	Errors   int            `json:"errors"`
	Warnings int            `json:"warnings"`
	Notes    int            `json:"notes"`
	Events   int            `json:"events"`
	Sources  int            `json:"sources"`
}

type checkedGroup struct {
	ID       string           `json:"id"`
	Title    string           `json:"title"`
	Problems []checkedProblem `json:"problems"`
}

type checkedProblem struct {
	problem
	// Text is the line in which it is, as far as it is one of a source.
	Text string `json:"text"`
}

func checkedJSON(result *built, n tally) *checked {
	tl := result.timeline
	x := &checked{Groups: []checkedGroup{}, Errors: n.errors, Warnings: n.warnings, Notes: n.notes, Events: len(tl.Events), Sources: len(tl.Sources)}
	for g, group := range checkGroups {
		list := checkedGroup{ID: group.id, Title: group.title}
		for i, p := range asJSON(tl.Problems) {
			if groupOf(&tl.Problems[i]) != g {
				continue
			}
			before, after, _ := words(result.content, &tl.Problems[i])
			list.Problems = append(list.Problems, checkedProblem{p, before + after})
		}
		if len(list.Problems) > 0 {
			x.Groups = append(x.Groups, list)
		}
	}
	return x
}
