package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// playground is a repository at a host that does not exist, and what a runner
// has of the world.
type playground struct {
	t         *testing.T
	origin    string // the repository
	workspace string // where jobs have their clone of it
	env       []string
}

func newPlayground(t *testing.T) *playground {
	t.Helper()
	for _, name := range []string{"git", "bash", "go"} {
		if _, err := exec.LookPath(name); err != nil {
			t.Skipf("the steps of a workflow need %s, which is not installed", name)
		}
	}
	p := &playground{t: t, origin: filepath.Join(t.TempDir(), "origin"), workspace: filepath.Join(t.TempDir(), "work")}
	for _, e := range os.Environ() {
		if !strings.HasPrefix(e, "GIT") { // of git and of GitHub
			p.env = append(p.env, e)
		}
	}
	config := filepath.Join(t.TempDir(), "gitconfig")
	write(t, config, "[safe]\n\tdirectory = *\n[user]\n\tname = t\n\temail = t@localhost\n[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n")
	p.env = append(p.env, "GIT_CONFIG_GLOBAL="+config, "GIT_CONFIG_NOSYSTEM=1", "GOFLAGS="+os.Getenv("GOFLAGS")+" -buildvcs=false")
	if err := os.Mkdir(p.origin, 0o777); err != nil {
		t.Fatal(err)
	}
	return p
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// git runs git in the repository.
func (p *playground) git(args ...string) {
	p.t.Helper()
	p.command(p.origin, "git", args...)
}

func (p *playground) command(dir, name string, args ...string) {
	p.t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, p.env
	if out, err := cmd.CombinedOutput(); err != nil {
		p.t.Fatalf("%s %v: %v\n%s", name, args, err, out)
	}
}

// commit commits all that there is.
func (p *playground) commit(message string) {
	p.t.Helper()
	p.git("add", "-A")
	p.git("commit", "-qm", message)
}

// edit replaces words in a file of the repository.
func (p *playground) edit(name, old, new string) {
	p.t.Helper()
	file := filepath.Join(p.origin, filepath.FromSlash(name))
	data, err := os.ReadFile(file)
	if err != nil || bytes.Count(data, []byte(old)) != 1 {
		p.t.Fatalf("%q is not once in %s, %v", old, name, err)
	}
	write(p.t, file, strings.Replace(string(data), old, new, 1))
}

// propose commits what edit does as a pull request: on a branch of its own, and
// merged into the main branch where GitHub keeps that, which then moves on.
func (p *playground) propose(edit, meanwhile, later func()) {
	p.t.Helper()
	p.git("switch", "-qc", "change")
	edit()
	p.commit("Change the texts")
	p.git("switch", "-q", "main")
	meanwhile()
	p.commit("Meanwhile")
	p.git("switch", "-q", "--detach")
	p.git("merge", "-q", "--no-ff", "-m", "Merge change into main", "change")
	p.git("update-ref", "refs/pull/1/merge", "HEAD")
	p.git("switch", "-q", "main")
	later()
	p.commit("Later")
}

// jobRun is a run of one job.
type jobRun struct {
	*playground
	temp, kept   string            // folders; kept is where artifacts go
	steps        map[string]result // by id
	env          map[string]string // of the workflow
	failed       []string          // names of steps
	log, summary string
}

// result is what became of a step that has an id.
type result struct {
	outputs map[string]string
	outcome string
}

// run runs a job of a workflow of the repository, after its text was changed.
func (p *playground) run(file, jobName string, changed ...string) *jobRun {
	t := p.t
	t.Helper()
	show := exec.Command("git", "show", "HEAD:.github/workflows/"+file)
	show.Dir, show.Env = p.origin, p.env
	text, err := show.Output()
	if err != nil {
		t.Fatal(err)
	}
	w := parseWorkflow(t, strings.NewReplacer(changed...).Replace(string(text)))
	r := &jobRun{playground: p, temp: t.TempDir(), kept: t.TempDir(), steps: map[string]result{}, env: w.Env}
	// In the same place each time, since what Go has compiled is good there only.
	if err := errors.Join(os.RemoveAll(r.workspace), os.Mkdir(r.workspace, 0o777)); err != nil {
		t.Fatal(err)
	}
	for i, step := range w.Jobs[jobName].Steps {
		if !r.wanted(step.If) {
			continue
		}
		outputs, err := r.step(i, step)
		outcome := "success"
		if err != nil {
			outcome = "failure"
			r.failed = append(r.failed, step.Name)
			r.log += err.Error() + "\n"
		}
		if step.ID != "" {
			r.steps[step.ID] = result{outputs, outcome}
		}
	}
	r.summary = r.read("summary")
	return r
}

func (r *jobRun) read(name string) string {
	data, err := os.ReadFile(filepath.Join(r.temp, name))
	if err != nil && !os.IsNotExist(err) {
		r.t.Fatal(err)
	}
	return string(data)
}

var expression = regexp.MustCompile(`\$\{\{ *(.*?) *\}\}`)

// fill puts in the values of the expressions in a text.
func (r *jobRun) fill(text string) string {
	return expression.ReplaceAllStringFunc(text, func(s string) string {
		name := expression.FindStringSubmatch(s)[1]
		if value, ok := r.value(name); ok {
			return value
		}
		r.t.Fatalf("nobody knows %s", s)
		return ""
	})
}

func (r *jobRun) value(name string) (string, bool) {
	part := strings.Split(name, ".")
	switch {
	case part[0] == "steps" && len(part) == 4 && part[2] == "outputs":
		value, ok := r.steps[part[1]].outputs[part[3]]
		return value, ok
	case part[0] == "steps" && len(part) == 3 && part[2] == "outcome":
		return r.steps[part[1]].outcome, true
	case part[0] == "env" && len(part) == 2:
		value, ok := r.env[part[1]]
		return value, ok
	}
	return "", false
}

// wanted reports whether a step with this condition is run.
func (r *jobRun) wanted(condition string) bool {
	if condition == "" {
		return len(r.failed) == 0
	}
	m := expression.FindStringSubmatch(condition)
	if m == nil {
		r.t.Fatalf("the condition %q is not an expression", condition)
	}
	for term := range strings.SplitSeq(m[1], " && ") {
		name, want, isEqual := strings.Cut(term, " == ")
		value, known := r.value(name)
		switch {
		case term == "!cancelled()":
		case isEqual && known:
			if value != strings.Trim(want, "'") {
				return false
			}
		default:
			r.t.Fatalf("nobody knows %q", term)
		}
	}
	return true
}

// step runs one step, and returns its outputs.
func (r *jobRun) step(i int, s *workflowStep) (map[string]string, error) {
	if s.Uses != "" {
		with := map[string]string{}
		for k, v := range s.With {
			with[k] = r.fill(v)
		}
		name, _, _ := strings.Cut(s.Uses, "@")
		action := actions[name]
		if action == nil {
			r.t.Fatalf("no stand-in for %s", name)
		}
		return action(r, with)
	}
	script, output := filepath.Join(r.temp, fmt.Sprintf("step%d.sh", i)), filepath.Join(r.temp, fmt.Sprintf("output%d", i))
	write(r.t, script, s.Run)
	write(r.t, output, "")
	path := os.Getenv("PATH")
	for line := range strings.Lines(r.read("path")) {
		path = strings.TrimSpace(line) + string(filepath.ListSeparator) + path
	}
	cmd := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", script) // as the runner has it
	cmd.Dir = r.workspace
	cmd.Env = append(slices.Clone(r.playground.env),
		"CI=true", "GITHUB_ACTIONS=true", "PATH="+path, "RUNNER_TEMP="+r.temp, "GITHUB_WORKSPACE="+r.workspace, "GITHUB_BASE_REF=main",
		"GITHUB_STEP_SUMMARY="+filepath.Join(r.temp, "summary"), "GITHUB_PATH="+filepath.Join(r.temp, "path"), "GITHUB_OUTPUT="+output)
	for _, env := range []map[string]string{r.env, s.Env} {
		for _, k := range slices.Sorted(maps.Keys(env)) {
			cmd.Env = append(cmd.Env, k+"="+r.fill(env[k]))
		}
	}
	out, err := cmd.CombinedOutput()
	r.log += string(out)
	outputs := map[string]string{}
	for line := range strings.Lines(r.read(filepath.Base(output))) {
		k, v, _ := strings.Cut(strings.TrimSpace(line), "=")
		outputs[k] = v
	}
	return outputs, err
}

// actions stand in for those of GitHub.
var actions = map[string]func(r *jobRun, with map[string]string) (map[string]string, error){
	"actions/checkout": func(r *jobRun, with map[string]string) (map[string]string, error) {
		if with["repository"] != "" {
			here, err := filepath.Abs(moduleRoot)
			if err != nil {
				return nil, err
			}
			return nil, os.Symlink(here, filepath.Join(r.workspace, with["path"]))
		}
		clone := []string{"clone", "-q", "file://" + filepath.ToSlash(r.origin), "."}
		if with["fetch-depth"] != "0" {
			clone = append(clone, "--depth=1")
		}
		r.command(r.workspace, "git", clone...)
		if out, err := exec.Command("git", "-C", r.origin, "for-each-ref", "refs/pull/1/merge").Output(); err == nil && len(out) > 0 {
			r.command(r.workspace, "git", "fetch", "-q", "origin", "+refs/pull/1/merge:refs/remotes/pull/1/merge")
			r.command(r.workspace, "git", "checkout", "-q", "refs/remotes/pull/1/merge")
		}
		return nil, nil
	},
	"actions/setup-go": func(r *jobRun, with map[string]string) (map[string]string, error) {
		for _, key := range []string{"go-version-file", "cache-dependency-path"} {
			if with[key] != "" {
				if _, err := os.Stat(filepath.Join(r.workspace, with[key])); err != nil {
					return nil, err
				}
			}
		}
		return nil, nil
	},
	"actions/configure-pages": func(*jobRun, map[string]string) (map[string]string, error) {
		return map[string]string{"base_url": "https://owner.example/repo"}, nil
	},
	"actions/upload-artifact":       keep,
	"actions/upload-pages-artifact": keep,
}

// keep copies the folder of an artifact, without what is hidden unless that is
// asked for.
func keep(r *jobRun, with map[string]string) (map[string]string, error) {
	if err := os.CopyFS(r.kept, os.DirFS(filepath.Join(r.workspace, with["path"]))); err != nil {
		return nil, err
	}
	if with["include-hidden-files"] != "true" {
		hidden, err := filepath.Glob(filepath.Join(r.kept, ".*"))
		if err != nil {
			return nil, err
		}
		for _, name := range hidden {
			os.RemoveAll(name)
		}
	}
	return map[string]string{"artifact-url": "https://host.example/artifact/1"}, nil
}

// artifact returns a file of the artifact.
func (r *jobRun) artifact(name string) string {
	data, err := os.ReadFile(filepath.Join(r.kept, filepath.FromSlash(name)))
	if err != nil {
		r.t.Error(err)
	}
	return string(data)
}

// expect checks that some words are in a text, or, behind "!", are not.
func (r *jobRun) expect(what, text string, words ...string) {
	r.t.Helper()
	for _, w := range words {
		w, not := strings.CutPrefix(w, "!")
		if strings.Contains(text, w) == not {
			r.t.Errorf("%s: not as it should be about %q:\n%s", what, w, text)
		}
	}
}

// commands returns the lines of the log that GitHub would obey.
func (r *jobRun) commands() string {
	var all strings.Builder
	for line := range strings.Lines(r.log) {
		if strings.HasPrefix(strings.TrimSpace(line), "::") || strings.Contains(line, "##[") {
			all.WriteString(line)
		}
	}
	return all.String()
}

// newSite fills the repository with a site as init makes it.
func (p *playground) newSite() {
	p.t.Helper()
	quiet := &process{stdout: io.Discard, stderr: io.Discard, now: time.Now, self: "buildsite"}
	if status := run(p.t.Context(), []string{"init", p.origin}, quiet); status != exitDone {
		p.t.Fatalf("init ended with %d", status)
	}
	p.git("init", "-q")
	p.commit("A new site")
}

// accept writes the ledger of the repository.
func (p *playground) accept() {
	p.t.Helper()
	quiet := &process{stdout: io.Discard, stderr: io.Discard, now: time.Now, self: "buildsite"}
	if status := run(p.t.Context(), []string{"accept", p.origin}, quiet); status != exitDone {
		p.t.Fatalf("accept ended with %d", status)
	}
}

const (
	footbridge = "content/sources/footbridge.md"
	// setUp names the program in the workflows of a new site.
	setUp, setUpTo = `SOLNOMA: ""`, `SOLNOMA: "owner/solnoma"`
)

// TestReviewOfANewSite plays pull requests against a site that init made.
func TestReviewOfANewSite(t *testing.T) {
	t.Parallel()
	p := newPlayground(t)
	p.newSite()
	ferry := func() {
		write(t, filepath.Join(p.origin, "content", "sources", "ferry.md"), "---\ntitle: The ferry\ndate: 2024-06-30\n---\nThe ferry sank on 28 June 2024.\n")
		p.accept()
	}
	mill := func() {
		write(t, filepath.Join(p.origin, "content", "sources", "mill.md"), "---\ntitle: The mill\ndate: 2024-06-30\n---\nThe mill burned down on 27 June 2024.\n")
	}
	p.propose(func() {
		p.edit(footbridge, "in March 2024", "on 11 March 2024. A crane fell into the river on 12 March 2024")
		p.edit(footbridge, "title: The footbridge", "author: A. Miller\ntitle: The footbridge")
		p.edit(footbridge, "topics: [bridge]", "topics: [bridge, crane]")
		p.edit(footbridge, "    note: ", "  - match: \"on 9 May 2030\"\n    drop: true\n    note: ")
	}, ferry, mill)
	r := p.run("review.yml", "review", setUp, setUpTo)
	if !slices.Equal(r.failed, []string{"Build the preview", "Check the content"}) {
		t.Errorf("failed are %q:\n%s", r.failed, r.log)
	}
	r.expect("summary", r.summary, "1 added", "1 re-dated", "A crane fell into the river", "2024-03-11", footbridge, "!ferry", "!mill")
	r.expect("commands", r.commands(), "::error file="+footbridge+",line=", "on 9 May 2030")
	r.expect("log", r.log, "| "+footbridge+":", "| content/ledger.tsv: error: is out of date")
}

// TestReviewOfAGoodChange plays a pull request that can be merged.
func TestReviewOfAGoodChange(t *testing.T) {
	t.Parallel()
	p := newPlayground(t)
	p.newSite()
	other := func(name string) func() {
		return func() { write(t, filepath.Join(p.origin, name), "no more than a file\n") }
	}
	p.propose(func() {
		p.edit(footbridge, "on Saturday.", "on Saturday. A ferry was hired for the summer of 2024.")
		p.accept()
	}, other("notes.txt"), other("more.txt"))
	r := p.run("review.yml", "review", setUp, setUpTo)
	if len(r.failed) > 0 {
		t.Errorf("failed are %q:\n%s", r.failed, r.log)
	}
	r.expect("summary", r.summary, "1 added", "A ferry was hired", "[The site as it would be](https://host.example/artifact/1)", "!accept")
	r.expect("commands", "none: "+r.commands(), "!::")
	r.expect("log", r.log, "| nothing to check: 7 events")
	r.expect("preview", r.artifact("index.html"), "A ferry was hired", "!https://owner.example")
}

// TestReviewIsNotCommanded checks that no text of a pull request gets to be a
// command to GitHub.
func TestReviewIsNotCommanded(t *testing.T) {
	t.Parallel()
	p := newPlayground(t)
	p.newSite()
	p.propose(func() {
		write(t, filepath.Join(p.origin, "content", "sources", "evil.md"),
			"---\ntitle: Evil\ndate: 2024-06-30\ncorrections:\n  - match: \"on 1 May\\n::error file=x::mine\"\n    drop: true\n---\n"+
				"::add-mask::a happened on 31 February 2024, two days after that.\n\n    ::stop-commands::a on 3 May 2024\n")
	}, func() { write(t, filepath.Join(p.origin, "a"), "") }, func() { write(t, filepath.Join(p.origin, "b"), "") })
	r := p.run("review.yml", "review", setUp, setUpTo)
	for line := range strings.Lines(r.commands()) {
		kind, _, _ := strings.Cut(strings.TrimPrefix(line, "::"), " ")
		if !slices.Contains([]string{"error", "warning", "notice"}, kind) || !strings.Contains(line, "file=content/sources/evil.md,") {
			t.Errorf("a command that is not ours: %s", line)
		}
	}
	if r.commands() == "" {
		t.Errorf("nothing is said about the text:\n%s", r.log)
	}
}

// TestWorkflowsAskForTheProgram checks that a site whose workflows do not know
// yet which program builds it is told so.
func TestWorkflowsAskForTheProgram(t *testing.T) {
	t.Parallel()
	p := newPlayground(t)
	p.newSite()
	for file, job := range map[string]string{"review.yml": "review", "pages.yml": "build"} {
		r := p.run(file, job)
		if !slices.Equal(r.failed, []string{"See which program builds the site"}) {
			t.Errorf("%s: failed are %q:\n%s", file, r.failed, r.log)
		}
		r.expect(file, r.commands(), "::error file=.github/workflows/"+file+"::Set SOLNOMA ")
	}
}

// TestPagesOfANewSite builds a new site as it is published.
func TestPagesOfANewSite(t *testing.T) {
	t.Parallel()
	p := newPlayground(t)
	p.newSite()
	write(t, filepath.Join(p.origin, "static", "CNAME"), "timeline.example\n")
	write(t, filepath.Join(p.origin, "static", ".well-known", "security.txt"), "Contact: mailto:a@timeline.example\n")
	p.commit("Files to carry over")
	r := p.run("pages.yml", "build", setUp, setUpTo)
	r.published()
	r.expect("CNAME", r.artifact("CNAME"), "timeline.example")
	r.expect("hidden", r.artifact(".well-known/security.txt"), "Contact: ")
}

// published checks that a site was built for its address.
func (r *jobRun) published() {
	r.t.Helper()
	if len(r.failed) > 0 {
		r.t.Fatalf("failed are %q:\n%s", r.failed, r.log)
	}
	const base = "https://owner.example/repo/"
	r.expect("the timeline", r.artifact("index.html"), `<link rel="canonical" href="`+base+`">`)
	r.expect("404", r.artifact("404.html"), `href="/repo/index.html"`)
	r.expect("the sitemap", r.artifact("sitemap.xml"), "<loc>"+base+"</loc>")
	r.expect("the feed", r.artifact("feed.xml"), base+"events/")
}

// TestWorkflowsOfThisProject runs the workflows of this repository, in a copy of
// what a build needs of it.
func TestWorkflowsOfThisProject(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it builds the program in another folder")
	}
	p := newPlayground(t)
	for _, name := range []string{"cmd", "content", "static", "templates", "timeline", ".github"} {
		if err := os.CopyFS(filepath.Join(p.origin, name), os.DirFS(filepath.Join(moduleRoot, name))); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"go.mod", "go.sum", "site.yaml"} {
		data, err := os.ReadFile(filepath.Join(moduleRoot, name))
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(p.origin, name), string(data))
	}
	p.git("init", "-q")
	p.commit("The project")
	p.run("pages.yml", "build").published()
	p.propose(func() {
		write(t, filepath.Join(p.origin, "content", "sources", "well.md"), "---\ntitle: The well\ndate: 2022-03-09\n---\nVillagers dug the well on 4 May 2021.\n")
		if _, err := os.Stat(filepath.Join(p.origin, "content", "ledger.tsv")); err == nil {
			p.accept()
		}
	}, func() { write(t, filepath.Join(p.origin, "a"), "") }, func() { write(t, filepath.Join(p.origin, "b"), "") })
	r := p.run("review.yml", "review")
	if len(r.failed) > 0 {
		t.Errorf("failed are %q:\n%s", r.failed, r.log)
	}
	r.expect("summary", r.summary, "1 added", "Villagers dug the well", "content/sources/well.md")
	r.expect("preview", r.artifact("index.html"), "Villagers dug the well")
}
