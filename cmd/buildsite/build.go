package main

import (
	"context"
	"errors"
	"flag"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/changes"
	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/ledger"
	"solnoma/timeline/site"
)

// built is what a site's content came to.
type built struct {
	content  *content.Site
	timeline *timeline.Timeline // with all problems
	output   *site.Output       // nil where a problem stops the site
}

// assemble reads the site in root and renders it. It returns an error where
// the machine fails; what is wrong with the site's files is in the timeline's
// problems. With strict, a warning stops the site as an error does.
func assemble(root string, strict bool, options site.Options) (*built, error) {
	c, problems, err := content.Read(root)
	if err != nil {
		return nil, err
	}
	tl := extract.Timeline(c)
	tl.Problems = append(problems, tl.Problems...)
	slices.SortStableFunc(tl.Problems, timeline.CompareProblems)
	b := &built{content: c, timeline: tl}
	if n := count(tl.Problems); n.errors > 0 || strict && n.warnings > 0 {
		return b, nil
	}
	folder, err := os.OpenRoot(root)
	if err != nil {
		return nil, err
	}
	defer folder.Close()
	options.Overrides = folder.FS()
	b.output, err = site.Render(tl, c, options)
	var unfit site.Problems
	if errors.As(err, &unfit) {
		tl.Problems = append(tl.Problems, unfit...)
		slices.SortStableFunc(tl.Problems, timeline.CompareProblems)
		return b, nil
	}
	return b, err
}

// builder holds the flags of build.
type builder struct {
	out          string
	baseURL      string
	strict, json bool
}

func buildCommand() *command {
	return &command{
		name:    "build",
		usage:   "[--out DIR] [--base-url URL] [--strict] [--json] [SITE]",
		summary: "builds the site (what buildsite does when no command is given)",
		about: `Reads SITE/content and writes the website to SITE/public, or to DIR. SITE is
the current folder where none is given.

The problems in the content are listed with their places. Where one is an
error, nothing is written and the site of the last build stays as it was.`,
		flags: func(fs *flag.FlagSet) action {
			var b builder
			fs.StringVar(&b.out, "out", "", "write the site to `DIR` (default SITE/public)")
			fs.Func("base-url", "the `URL` at which the site will be published", func(s string) error {
				u, err := url.Parse(s)
				if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || u.RawQuery != "" || u.Fragment != "" {
					return errors.New("write it like https://example.org/timeline/")
				}
				b.baseURL = strings.TrimRight(s, "/") + "/"
				return nil
			})
			fs.BoolVar(&b.strict, "strict", false, "take warnings for errors")
			fs.BoolVar(&b.json, "json", false, "print the problems and a summary as JSON on standard output")
			return b.run
		},
	}
}

// run builds the site that args name.
func (b *builder) run(_ context.Context, args []string, p *process) error {
	start := p.now()
	root, err := siteArgument(args)
	if err != nil {
		return err
	}
	if b.out == "" {
		b.out = filepath.Join(root, "public")
	}
	result, err := assemble(root, b.strict, site.Options{BaseURL: b.baseURL})
	if err != nil {
		return err
	}
	if result.output != nil {
		if err := result.output.Write(b.out, protected(root)...); err != nil {
			return err
		}
	}
	if b.json {
		err = writeJSON(p.stdout, b.summary(result))
	} else {
		r := &report{w: p.stderr, colour: p.colour, site: root}
		r.problems(result.timeline.Problems)
		if result.output == nil {
			b.explainStop(r, result)
		} else {
			r.line("%s", found(result.timeline))
			if s := sinceLedger(result); s != "" {
				r.line("since the ledger: %s; buildsite diff shows it, and buildsite accept takes it over", s)
			}
			files, bytes := extent(result.output)
			r.line("written to %s (%s, %s) in %s", folderName(b.out), counted(files, "file", "files"), size(bytes), took(p.now().Sub(start)))
			preview := p.self + " serve"
			if root != "." {
				preview += " " + shellName(root)
			}
			r.line("open %s, or preview with: %s", filepath.Join(b.out, "index.html"), preview)
		}
	}
	if err == nil && result.output == nil {
		err = errReported
	}
	return err
}

// sinceLedger says how the content differs from the site's ledger, "" where it
// does not or there is none.
func sinceLedger(result *built) string {
	old := result.content.Ledger
	if old == nil {
		return ""
	}
	now := old.Of(result.timeline)
	switch list := ledger.Compare(old, now); {
	case len(list) > 0:
		return changes.Headline(list)
	case !now.Says(old):
		return "the same events, said otherwise"
	}
	return ""
}

// protected lists the folders of a site that no output may be written to.
func protected(root string) []string {
	var all []string
	for _, name := range watched {
		if path := filepath.Join(root, name); isFolder(path) {
			all = append(all, path)
		}
	}
	return all
}

// explainStop says why no site was written, and that the old one is unharmed.
func (b *builder) explainStop(r *report, result *built) {
	t := count(result.timeline.Problems)
	if b.strict && t.errors == 0 {
		r.line("%s, and --strict: nothing was written", t)
	} else {
		r.line("%s: nothing was written", t)
	}
	if _, err := os.Stat(filepath.Join(b.out, "index.html")); err == nil {
		r.line("the site in %s is as it was", folderName(b.out))
	}
}

func (b *builder) summary(result *built) *summary {
	tl := result.timeline
	t := count(tl.Problems)
	s := &summary{
		Problems: asJSON(tl.Problems),
		Errors:   t.errors,
		Warnings: t.warnings,
		Check:    t.notes,
		Events:   len(tl.Events),
		Sources:  len(tl.Sources),
		Ledger:   sinceLedger(result),
		Out:      filepath.ToSlash(b.out),
	}
	if from, to, ok := years(tl.Events); ok {
		s.Earliest, s.Latest = &from, &to
	}
	if result.output != nil {
		s.Written = true
		s.Files, s.Bytes = extent(result.output)
	}
	return s
}

// extent returns the number of files of the site, and of bytes in them.
func extent(o *site.Output) (files, bytes int) {
	for _, data := range o.Files() {
		files++
		bytes += len(data)
	}
	return files, bytes
}
