package main

import (
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rhysd/actionlint"
	"go.yaml.in/yaml/v4"
)

// moduleRoot is the folder of go.mod, from this package's.
var moduleRoot = filepath.Join("..", "..")

// workflowFolders hold the workflows of this project, and those of a new site.
var workflowFolders = []string{
	filepath.Join(moduleRoot, ".github", "workflows"),
	filepath.Join(moduleRoot, "cmd", "buildsite", "starter", "site", ".github", "workflows"),
}

// workflow is a file of .github/workflows, as far as the tests look at it. See
// docs.github.com/actions/reference/workflows-and-actions/workflow-syntax.
type workflow struct {
	Name        string            `yaml:"name"`
	On          map[string]any    `yaml:"on"`
	Permissions map[string]string `yaml:"permissions"`
	Concurrency map[string]any    `yaml:"concurrency"`
	Env         map[string]string `yaml:"env"`
	Defaults    struct {
		Run struct {
			Shell string `yaml:"shell"`
		} `yaml:"run"`
	} `yaml:"defaults"`
	Jobs map[string]*workflowJob `yaml:"jobs"`
}

type workflowJob struct {
	Timeout     int               `yaml:"timeout-minutes"`
	Permissions map[string]string `yaml:"permissions"`
	Steps       []*workflowStep   `yaml:"steps"`
}

type workflowStep struct {
	ID   string            `yaml:"id"`
	Name string            `yaml:"name"`
	If   string            `yaml:"if"`
	Uses string            `yaml:"uses"`
	With map[string]string `yaml:"with"`
	Env  map[string]string `yaml:"env"`
	Run  string            `yaml:"run"`
}

func parseWorkflow(t *testing.T, text string) *workflow {
	t.Helper()
	var w workflow
	if err := yaml.Unmarshal([]byte(text), &w); err != nil {
		t.Fatal(err)
	}
	return &w
}

// eachWorkflow calls f with the text of each workflow that is committed.
func eachWorkflow(t *testing.T, f func(t *testing.T, file, text string)) {
	for _, folder := range workflowFolders {
		for _, name := range []string{"pages.yml", "review.yml"} {
			file := filepath.Join(folder, name)
			t.Run(filepath.ToSlash(strings.TrimPrefix(file, moduleRoot)), func(t *testing.T) {
				t.Parallel()
				data, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				f(t, file, string(data))
			})
		}
	}
}

// TestWorkflowsLint has actionlint read the workflows, with shellcheck where
// that is installed.
func TestWorkflowsLint(t *testing.T) {
	t.Parallel()
	eachWorkflow(t, func(t *testing.T, file, text string) {
		shellcheck, _ := exec.LookPath("shellcheck")
		linter, err := actionlint.NewLinter(io.Discard, &actionlint.LinterOptions{Shellcheck: shellcheck})
		if err != nil {
			t.Fatal(err)
		}
		problems, err := linter.Lint(file, []byte(text), nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range problems {
			t.Error(p)
		}
		// It would say so if there was something.
		for _, slip := range []struct{ old, new string }{{"timeout-minutes", "timeout-minuets"}, {"steps.", "steps.no"}, {"contents: read", "contents: reed"}} {
			problems, err := linter.Lint(file, []byte(strings.Replace(text, slip.old, slip.new, 1)), nil)
			if err != nil || len(problems) == 0 {
				t.Errorf("%s passes, %v", slip.new, err)
			}
		}
	})
}

var (
	usesLine = regexp.MustCompile(`(?m)^ +(?:- )?uses: +(.*)$`)
	pinned   = regexp.MustCompile(`^(actions/[a-z-]+)@([0-9a-f]{40}) # v\d+\.\d+\.\d+$`)
)

// TestWorkflowsAreSafe checks what actionlint leaves to taste: nothing runs that
// is not pinned, and nothing may do more than it has to.
func TestWorkflowsAreSafe(t *testing.T) {
	t.Parallel()
	eachWorkflow(t, func(t *testing.T, file, text string) {
		for _, m := range usesLine.FindAllStringSubmatch(text, -1) {
			if !pinned.MatchString(m[1]) {
				t.Errorf("%q is not an official action with the hash of its commit and its version", m[1])
			}
		}
		for _, word := range []string{"secrets", "pull_request_target", "workflow_run", "github.event", "head_ref", "GITHUB_TOKEN"} {
			if strings.Contains(text, word) {
				t.Errorf("it has the word %s", word)
			}
		}
		w := parseWorkflow(t, text)
		if len(w.Permissions) != 0 || !strings.Contains(text, "\npermissions: {}") {
			t.Errorf("all jobs have the permissions %v", w.Permissions)
		}
		if w.Concurrency["group"] == nil || w.Defaults.Run.Shell != "bash" {
			t.Error("it has no group of concurrency, or no shell that stops at an error in a pipe")
		}
		want := map[string]map[string]string{
			"build":  {"contents": "read", "pages": "read"},
			"deploy": {"pages": "write", "id-token": "write"},
		}
		if filepath.Base(file) == "review.yml" {
			want = map[string]map[string]string{"review": {"contents": "read"}}
			if _, ok := w.On["pull_request"]; !ok || len(w.On) != 1 {
				t.Errorf("it runs on %v", w.On)
			}
		}
		for name, job := range w.Jobs {
			if !maps.Equal(job.Permissions, want[name]) {
				t.Errorf("%s has the permissions %v, want %v", name, job.Permissions, want[name])
			}
			if job.Timeout == 0 || job.Timeout > 30 {
				t.Errorf("%s may take %d minutes", name, job.Timeout)
			}
			for _, s := range job.Steps {
				if strings.Contains(s.Run, "${{") {
					t.Errorf("%q puts an expression into a script; hand it over in env", s.Name)
				}
				if strings.HasPrefix(s.Uses, "actions/checkout@") && s.With["persist-credentials"] != "false" {
					t.Error("a checkout leaves its token in the clone")
				}
			}
		}
	})
}

// TestWorkflowsAgree checks that this project and its new sites take the same
// steps, with the same versions of the actions, but for getting the program.
func TestWorkflowsAgree(t *testing.T) {
	t.Parallel()
	read := func(folder, name string) (*workflow, string) {
		data, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		return parseWorkflow(t, string(data)), string(data)
	}
	pins := map[string]string{}
	for _, name := range []string{"pages.yml", "review.yml"} {
		own, ownText := read(workflowFolders[0], name)
		site, siteText := read(workflowFolders[1], name)
		for _, job := range site.Jobs {
			job.Steps = slices.DeleteFunc(job.Steps, func(s *workflowStep) bool {
				return s.Name == "See which program builds the site" || s.Name == "Get the program"
			})
			for _, s := range job.Steps {
				s.Run = strings.ReplaceAll(s.Run, "go build -C .solnoma ", "go build ")
				if s.With["go-version-file"] != "" {
					s.With = map[string]string{"go-version-file": "go.mod"}
				}
			}
		}
		site.Env = nil
		if diff := cmp.Diff(own, site); diff != "" {
			t.Errorf("%s (-this project +a new site):\n%s", name, diff)
		}
		for _, m := range usesLine.FindAllStringSubmatch(ownText+siteText, -1) {
			action, _, _ := strings.Cut(m[1], "@")
			if before, ok := pins[action]; ok && before != m[1] {
				t.Errorf("%s and %s are both used", before, m[1])
			}
			pins[action] = m[1]
		}
	}
	if len(pins) != 6 {
		t.Errorf("there are %d actions", len(pins))
	}
}
