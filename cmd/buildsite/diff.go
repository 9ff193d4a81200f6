package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/changes"
	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/ledger"
)

// differ holds the flags of diff.
type differ struct {
	site                                string
	json, markdown, annotations, exitOn bool
}

func diffCommand() *command {
	return &command{
		name:    "diff",
		usage:   "[--markdown | --json | --annotations] [--exit-code] [--site SITE] [BASE [HEAD]]",
		summary: "says what a change to the texts does to the timeline",
		about: `Compares the timeline of two states of a site: of BASE, a revision of git (default
HEAD), with that of HEAD, another, or of the files as they are where none is
given. BASE...HEAD compares with the commit from which the two parted. It lists
what was added, re-dated, re-worded, merged and removed, the riskiest first, with
the words, the places and the neighbours in time.

Where the texts of BASE come to something else than the ledger beside them says,
another version of the program read them, or it was not kept up to date: that is
listed apart.`,
		flags: func(fs *flag.FlagSet) action {
			d := differ{site: "."}
			fs.StringVar(&d.site, "site", ".", "the `SITE`'s folder (default the current one)")
			fs.BoolVar(&d.markdown, "markdown", false, "print it as Markdown, for a pull request or the summary of a job")
			fs.BoolVar(&d.json, "json", false, "print it as JSON")
			fs.BoolVar(&d.annotations, "annotations", false, "print the new problems as commands of a workflow of GitHub")
			fs.BoolVar(&d.exitOn, "exit-code", false, "exit with status 1 where there are changes")
			return d.run
		},
	}
}

// run compares the revisions that args name.
func (d *differ) run(ctx context.Context, args []string, p *process) error {
	if len(args) > 2 {
		return misuse("diff takes two revisions at most", "buildsite diff BASE HEAD")
	}
	if one := btoi(d.json) + btoi(d.markdown) + btoi(d.annotations); one > 1 {
		return misuse("--json, --markdown and --annotations exclude one another", "give one of them")
	}
	if !isFolder(d.site) {
		return misuse(fmt.Sprintf("SITE %q is not a folder", d.site), "buildsite diff --site SITE BASE HEAD")
	}
	repo, err := openRepository(ctx, d.site)
	if err != nil {
		return err
	}
	base := "HEAD"
	if len(args) > 0 {
		base = args[0]
	}
	if from, to, ok := strings.Cut(base, ".."); ok && len(args) == 1 {
		// As git diff has it: A..B is A B, and A...B begins where they parted.
		if to, ok = strings.CutPrefix(to, "."); ok {
			if from, err = repo.parting(ctx, cmp.Or(from, "HEAD"), cmp.Or(to, "HEAD")); err != nil {
				return err
			}
		}
		base, args = cmp.Or(from, "HEAD"), []string{from, cmp.Or(to, "HEAD")}
	}
	before, err := stateAt(ctx, repo, base, nil)
	if err != nil {
		return err
	}
	var after *changes.State
	if len(args) == 2 {
		after, err = stateAt(ctx, repo, args[1], before)
	} else {
		after, err = stateOf(d.site, "the working tree", before)
	}
	if err != nil {
		return err
	}
	review := changes.Compare(before, after)
	switch {
	case d.json:
		err = writeJSON(p.stdout, reviewJSON(review))
	case d.markdown:
		_, err = fmt.Fprint(p.stdout, review.Markdown(changes.MaxMarkdown))
	case d.annotations:
		var root string
		if root, err = repo.prefix(ctx); err == nil {
			_, err = fmt.Fprint(p.stdout, review.Annotations(root))
		}
	default:
		tellReview(&report{w: p.stdout, colour: p.inked, site: d.site}, review)
	}
	if err == nil && d.exitOn && !review.Same() {
		return errReported
	}
	return err
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// stateAt reads the site as it is in a revision.
func stateAt(ctx context.Context, repo repository, revision string, before *changes.State) (*changes.State, error) {
	commit, err := repo.commit(ctx, revision)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "buildsite")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := repo.checkOut(ctx, commit, dir); err != nil {
		return nil, err
	}
	name := revision
	if revision == commit {
		name = commit[:9]
	}
	if !strings.HasPrefix(commit, revision) {
		name = fmt.Sprintf("%s (%.9s)", revision, commit)
	}
	return stateOf(dir, name, before)
}

// stateOf reads the site in a folder. Its events are known by the ids that they
// had in the state before it; nil for none.
func stateOf(dir, name string, before *changes.State) (*changes.State, error) {
	s := &changes.State{Name: name, Timeline: &timeline.Timeline{}}
	if _, err := os.Stat(filepath.Join(dir, "content")); os.IsNotExist(err) {
		return s, nil // there was no site yet
	}
	c, problems, err := content.Read(dir)
	if err != nil {
		return nil, err
	}
	s.Accepted = c.Ledger
	if before != nil {
		c.Ledger = changes.Register(before, s.Accepted)
	}
	s.Timeline = extract.Timeline(c)
	s.Timeline.Problems = append(problems, s.Timeline.Problems...)
	return s, nil
}

// tellReview writes a review for a person.
func tellReview(r *report, review *changes.Review) {
	r.line("%s", r.style(bold, review.Headline())+r.style(faint, " from "+printable(review.Old)+" to "+printable(review.New)))
	if review.HasLedger && !review.Accepted {
		r.line("%s", r.style(yellow, "the ledger does not say this yet: buildsite accept writes it"))
	}
	for _, s := range review.Sources {
		events := counted(s.Events, "event", "events")
		switch {
		case s.Old == "":
			r.line("source added: %s “%s”, %s", s.New, printable(s.Title), events)
		case s.New == "":
			r.line("source removed: %s “%s”, %s", s.Old, printable(s.Title), events)
		default:
			r.line("source renamed: %s → %s “%s”, %s", s.Old, s.New, printable(s.Title), events)
		}
	}
	for i := range review.Events {
		r.change(&review.Events[i])
	}
	if n := len(review.Problems); n > 0 {
		r.line("")
		r.line("%s", r.style(bold, counted(n, "new problem", "new problems")))
		for _, p := range review.Problems {
			r.line("%s %s %s", r.style(bold, place(r.site, p)+":"), string(p.Severity)+":", printable(p.Message))
			if p.Hint != "" {
				r.line("    %s %s", r.style(faint, "hint:"), printable(p.Hint))
			}
		}
	}
	if review.Solved > 0 {
		r.line("")
		r.line("%s solved", counted(review.Solved, "problem", "problems"))
	}
	if n := len(review.Program); n > 0 {
		r.line("")
		r.line("%s", r.style(bold, "not of this change: ")+counted(n, "event", "events")+" of "+printable(review.Old)+" that its ledger has otherwise,")
		r.line("as another version of the program read the texts, or as it was not kept up to date")
		for i := range review.Program {
			r.change(&review.Program[i])
		}
	}
}

// change writes one change.
func (r *report) change(e *changes.Event) {
	row := &e.New
	if row.Gone() {
		row = &e.Old
	}
	date := row.Date.String()
	if e.Moved != "" {
		date = fmt.Sprintf("%s → %s (%s)", e.Old.Date, e.New.Date, e.Moved)
	}
	title := printable(row.Title)
	if len(e.Title) > 0 {
		title = r.titleWords(e.Title)
	}
	r.line("")
	r.line("%s %s %s", r.style(bold, e.Words()+":"), date, title)
	if e.Risk != "" {
		r.line("    %s", r.style(yellow, "look at this: "+printable(e.Risk)))
	}
	if e.Old.ID != "" && !e.New.Gone() && e.Old.Status != e.New.Status {
		r.line("    %s → %s", e.Old.Status, e.New.Status)
	}
	for _, k := range e.Kinds {
		if k == ledger.Resourced {
			r.line("    sources: %s → %s", strings.Join(e.Old.Slugs(), ", "), strings.Join(e.New.Slugs(), ", "))
		}
	}
	if e.From != "" {
		r.line("    it was a part of %s", whole(e.Whole, e.From))
	}
	if e.Why != "" {
		r.line("    %s %s", r.style(faint, "why:"), printable(e.Why))
	}
	if e.Known != "" {
		r.line("    %s %s", r.style(faint, "known as the same event:"), e.Known)
	}
	if e.New.Into != "" {
		r.line("    it is now a part of %s", whole(e.Whole, e.New.Into))
	}
	if e.Was.File != "" && e.Was.Sentence != e.Is.Sentence {
		r.line("    %s %s: %s", r.style(faint, "was"), at(e.Was), printable(e.Was.Sentence))
	}
	if e.Is.File != "" {
		r.line("    %s: %s", at(e.Is), printable(e.Is.Sentence))
	}
	if !e.New.Gone() && (e.Old.ID == "" || e.Moved != "") {
		if e.Before != "" {
			r.line("    %s %s", r.style(faint, "before it:"), printable(e.Before))
		}
		if e.After != "" {
			r.line("    %s %s", r.style(faint, "behind it:"), printable(e.After))
		}
	}
}

// whole names an event by its title and id.
func whole(title, id string) string {
	if title == "" {
		return id
	}
	return "“" + printable(title) + "” (" + id + ")"
}

func at(p changes.Passage) string { return fmt.Sprintf("%s:%d", printable(p.File), p.Line) }

// titleWords writes a title with what was taken out and what was put in: in
// colour, or as wdiff(1) has it.
func (r *report) titleWords(words []changes.Word) string {
	var parts []string
	for _, w := range words {
		s := printable(w.Text)
		switch {
		case w.Op == changes.Removed && r.colour:
			s = "\x1b[9;31m" + s + "\x1b[0m"
		case w.Op == changes.Removed:
			s = "[-" + s + "-]"
		case w.Op == changes.Inserted && r.colour:
			s = "\x1b[32m" + s + "\x1b[0m"
		case w.Op == changes.Inserted:
			s = "{+" + s + "+}"
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, " ")
}

// The types of diff --json.
type (
	reviewed struct {
		Base     string           `json:"base"`
		Head     string           `json:"head"`
		Headline string           `json:"headline"`
		Accepted bool             `json:"accepted"` // the ledger says what the texts do
		Sources  []reviewedSource `json:"sources"`
		Changes  []reviewedChange `json:"changes"`
		Program  []reviewedChange `json:"program"` // not of this change
		Problems []problem        `json:"problems"`
		Solved   int              `json:"solved"`
	}
	reviewedChange struct {
		Kinds  []string     `json:"kinds"`
		ID     string       `json:"id"`
		Old    *reviewedRow `json:"old"`
		New    *reviewedRow `json:"new"`
		Into   string       `json:"into,omitempty"`  // of a merged event: what it is a part of now
		From   string       `json:"from,omitempty"`  // of one that was split off: what it was a part of
		Why    string       `json:"why,omitempty"`   // the new date, where the sentence is the same
		Known  string       `json:"known,omitempty"` // by what it was known to be the same event
		Moved  string       `json:"moved,omitempty"`
		Risk   string       `json:"risk,omitempty"`
		Before string       `json:"before,omitempty"`
		After  string       `json:"after,omitempty"`
	}
	// old is "" for a source that is new, new for one that is gone.
	reviewedSource struct {
		Old    string `json:"old"`
		New    string `json:"new"`
		Title  string `json:"title"`
		Events int    `json:"events"`
	}
	reviewedRow struct {
		Date     string   `json:"date"`
		Status   string   `json:"status"`
		Title    string   `json:"title"`
		Sources  []string `json:"sources"`
		File     string   `json:"file"`
		Line     int      `json:"line"`
		Sentence string   `json:"sentence"`
	}
)

func reviewJSON(r *changes.Review) *reviewed {
	sources := []reviewedSource{}
	for _, s := range r.Sources {
		sources = append(sources, reviewedSource(s))
	}
	return &reviewed{
		Sources: sources,
		Base:    r.Old, Head: r.New, Headline: r.Headline(), Accepted: r.Accepted,
		Changes: changesJSON(r.Events), Program: changesJSON(r.Program), Problems: asJSON(r.Problems), Solved: r.Solved,
	}
}

func changesJSON(events []changes.Event) []reviewedChange {
	all := []reviewedChange{}
	for i := range events {
		e := &events[i]
		c := reviewedChange{ID: e.New.ID, Into: e.New.Into, From: e.From, Why: e.Why, Known: e.Known, Moved: e.Moved, Risk: e.Risk, Before: e.Before, After: e.After}
		for _, k := range e.Kinds {
			c.Kinds = append(c.Kinds, k.String())
		}
		if e.Old.ID != "" {
			c.Old = rowJSON(&e.Old, e.Was)
		}
		if !e.New.Gone() {
			c.New = rowJSON(&e.New, e.Is)
		}
		all = append(all, c)
	}
	return all
}

func rowJSON(r *ledger.Row, p changes.Passage) *reviewedRow {
	sources := r.Slugs()
	if sources == nil {
		sources = []string{}
	}
	return &reviewedRow{Date: r.Date.String(), Status: string(r.Status), Title: r.Title, Sources: sources, File: p.File, Line: p.Line, Sentence: p.Sentence}
}
