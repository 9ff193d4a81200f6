package extract

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline"
	"solnoma/timeline/content"
)

// A fixture of several texts is a site in one file, and what its timeline is:
//
//	What it shows, in one line
//	--- content/sources/a.md
//	---
//	date: 2022-01-11
//	---
//	On January 10 the ministry said …
//	--- content/sources/b.md
//	…
//	--- events
//	2022-01-10  reported  The ministry said …  [a:5 January 10]  [b:2 on Monday]
//	    merged because …
//	--- problems
//	content/sources/b.md:2:1: warning conflicting-dates: …
//	    - match: "on Monday"
//	      date: 2022-01-10
//
// An event's mentions stand behind it, best first, each with its source, line
// and the words that date it, and below it why they are one. A problem's
// correction stands below it. What is undated and not used is left out. A
// section "note" is for the reader. -update writes events and problems as they
// come out.
func TestSites(t *testing.T) {
	t.Parallel()
	names, err := filepath.Glob("testdata/sites/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no fixtures: ", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			t.Parallel()
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			title, files, want, note := parseSite(t, string(b))
			tl := timelineOf(t, files)
			got := tellEvents(tl) + tellProblems(tl)
			if want == got {
				return
			}
			if *update {
				head, _, _ := bytes.Cut(b, []byte("\n--- events\n"))
				if err := os.WriteFile(name, []byte(string(head)+"\n"+got+note), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			t.Errorf("%s (-want +got)\n%s", title, cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")))
		})
	}
}

// parseSite returns the files of a fixture, what is expected of it, and its
// note with the line before.
func parseSite(t *testing.T, s string) (title string, files map[string]string, want, note string) {
	t.Helper()
	files = map[string]string{}
	title, rest, _ := strings.Cut(s, "\n--- ")
	for section := range strings.SplitSeq(rest, "\n--- ") {
		name, text, _ := strings.Cut(section, "\n")
		text = strings.TrimSuffix(text, "\n") + "\n"
		switch {
		case strings.Contains(name, "/"), name == "site.yaml":
			files[name] = text
		case name == "events", name == "problems":
			want += "--- " + name + "\n" + strings.TrimLeft(text, "\n")
		case name == "note":
			note = "--- note\n" + text
		default:
			t.Fatalf("unknown section %q", name)
		}
	}
	return title, files, want, note
}

// timelineOf builds the timeline of a site.
func timelineOf(t *testing.T, files map[string]string) *timeline.Timeline {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		at := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(at), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	c, problems, err := content.Read(root)
	if err != nil {
		t.Fatal(err)
	}
	tl := Timeline(c)
	tl.Problems = append(problems, tl.Problems...)
	return tl
}

func tellEvents(tl *timeline.Timeline) string {
	var b strings.Builder
	b.WriteString("--- events\n")
	for _, e := range tl.Events {
		fmt.Fprintf(&b, "%s  %s  %s", e.Date, e.Status, e.Title)
		for _, m := range e.Mentions {
			name := m.Source
			if name == "" {
				name = m.File
			}
			fmt.Fprintf(&b, "  [%s:%d %s]", name, m.Line, strings.Join(strings.Fields(m.Text), " "))
		}
		b.WriteByte('\n')
		for _, why := range e.Merged {
			fmt.Fprintf(&b, "    %s\n", why)
		}
	}
	return b.String()
}

func tellProblems(tl *timeline.Timeline) string {
	var b strings.Builder
	for _, p := range tl.Problems {
		if b.Len() == 0 {
			b.WriteString("--- problems\n")
		}
		fmt.Fprintf(&b, "%s:%d:%d: %s %s: %s\n", p.File, p.Line, p.Column, p.Severity, p.Code, p.Message)
		if p.Fix != "" {
			fmt.Fprintf(&b, "    %s\n", strings.ReplaceAll(p.Fix, "\n", "\n    "))
		}
	}
	return b.String()
}

// The correction of each problem settles it when it is pasted into the front
// matter of its file.
func TestFixes(t *testing.T) {
	t.Parallel()
	names, err := filepath.Glob("testdata/*/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	fixes := map[string]int{} // by code
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		_, files, _, _ := parseSite(t, string(b))
		before := timelineOf(t, files)
		for _, p := range before.Problems {
			if p.Fix == "" {
				continue
			}
			fixes[p.Code]++
			fixed := map[string]string{}
			for name, text := range files {
				fixed[name] = text
			}
			fixed[p.File] = paste(t, files[p.File], p.Fix)
			after := timelineOf(t, fixed)
			if countOf(after, p) >= countOf(before, p) {
				t.Errorf("%s: %s (%s) is still there with\n%s\n%s", name, p, p.Code, p.Fix, tellProblems(after))
			}
			for _, e := range after.Problems {
				if e.Severity == timeline.Error && countOf(after, e) > countOf(before, e) {
					t.Errorf("%s: %s (%s) came with\n%s", name, e, e.Code, p.Fix)
				}
			}
		}
	}
	for _, code := range []string{"conflicting-dates", "near-duplicate"} {
		if fixes[code] == 0 {
			t.Errorf("no fixture has a correction for %s", code)
		}
	}
	t.Log(fixes)
}

// The same for each text of the fixtures: the very problem is gone, at its place,
// and no other has come.
func TestFixesOfTexts(t *testing.T) {
	t.Parallel()
	n := 0
	for _, f := range readFixtures(t, *fixturesDir) {
		if len(f.source.Corrections) > 0 {
			continue
		}
		head := "---\nlanguage: " + f.source.Language + "\n"
		if !f.source.Published.IsZero() {
			head += "date: " + f.source.Published.String() + "\n"
		}
		name := "content/sources/" + f.source.File
		text := head + "---\n" + string(f.source.Bytes[f.source.Body:])
		before := timelineOf(t, map[string]string{name: text})
		places := func(tl *timeline.Timeline, shift int) map[string]bool {
			all := map[string]bool{}
			for _, p := range tl.Problems {
				all[fmt.Sprintf("%s at %d:%d", p.Code, p.Line-shift, p.Column)] = true
			}
			return all
		}
		had := places(before, 0)
		for _, p := range before.Problems {
			if p.Fix == "" {
				continue
			}
			n++
			fixed := paste(t, text, p.Fix)
			after := places(timelineOf(t, map[string]string{name: fixed}), strings.Count(fixed, "\n")-strings.Count(text, "\n"))
			if after[fmt.Sprintf("%s at %d:%d", p.Code, p.Line, p.Column)] {
				t.Errorf("%s: %s (%s) is still there with\n%s", name, p, p.Code, p.Fix)
			}
			for place := range after {
				if !had[place] {
					t.Errorf("%s: %s came with the correction of %s (%s)\n%s", name, place, p, p.Code, p.Fix)
				}
			}
		}
	}
	if n == 0 {
		t.Error("no fixture has a problem with a correction")
	}
	t.Log(n, "corrections")
}

// countOf counts the problems of one kind in one file.
func countOf(tl *timeline.Timeline, p timeline.Problem) (n int) {
	for _, o := range tl.Problems {
		if o.Code == p.Code && o.File == p.File {
			n++
		}
	}
	return n
}

// paste puts a correction into the front matter of a text, as a person would.
func paste(t *testing.T, text, fix string) string {
	t.Helper()
	lines := strings.Split(text, "\n")
	if first, rest, replaces := strings.Cut(fix, "\n"); replaces && strings.HasPrefix(first, "# in place of ") {
		var line int
		if _, err := fmt.Sscanf(first, "# in place of the correction on line %d", &line); err != nil {
			t.Fatal(err)
		}
		end := line
		for strings.HasPrefix(lines[end], "    ") {
			end++
		}
		lines = append(lines[:line-1:line-1], lines[end:]...)
		fix = rest
	}
	item := "  " + strings.ReplaceAll(fix, "\n", "\n  ")
	text = strings.Join(lines, "\n")
	head, body, ok := strings.Cut(strings.TrimPrefix(text, "---\n"), "\n---\n")
	switch {
	case !strings.HasPrefix(text, "---\n") || !ok:
		return "---\ncorrections:\n" + item + "\n---\n" + text
	case strings.Contains(head, "corrections:\n"):
		return "---\n" + strings.Replace(head, "corrections:\n", "corrections:\n"+item+"\n", 1) + "\n---\n" + body
	case strings.HasSuffix(head, "corrections:"):
		return "---\n" + head + "\n" + item + "\n---\n" + body
	}
	return "---\n" + head + "\ncorrections:\n" + item + "\n---\n" + body
}
