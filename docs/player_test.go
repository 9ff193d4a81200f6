package docs_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// player does what a page tells its reader to.
type player struct {
	t      *testing.T
	page   string
	dir    string // the reader's
	env    []string
	status int // of the last command
	failed int // the line of a command whose failure the page has not said; 0 for none
}

func newPlayer(t *testing.T, page string) *player {
	t.Helper()
	dir, home := t.TempDir(), t.TempDir()
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(root, filepath.Join(dir, "solnoma")); err != nil {
		t.Skip("links cannot be made here: ", err)
	}
	// What the reader pushes to GitHub goes to a folder.
	remote := filepath.Join(home, "github", "YOU", "ferry.git")
	p := &player{t: t, page: page, dir: dir, env: append(os.Environ(),
		"PATH="+bin+string(filepath.ListSeparator)+os.Getenv("PATH"), "GOBIN="+bin, "HOME="+home,
		"NO_COLOR=1", "LC_ALL=C.UTF-8", "TZ=UTC", "GORACE=atexit_sleep_ms=0",
		"GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+filepath.Join(home, "gitconfig"),
		"GIT_AUTHOR_NAME=Reader", "GIT_AUTHOR_EMAIL=reader@example.org", "GIT_COMMITTER_NAME=Reader", "GIT_COMMITTER_EMAIL=reader@example.org",
	)}
	p.env = append(p.env, goFolders()...)
	config := "[url \"" + filepath.ToSlash(filepath.Join(home, "github")) + "/\"]\n\tinsteadOf = https://github.com/\n[advice]\n\tdetachedHead = false\n"
	if err := os.WriteFile(filepath.Join(home, "gitconfig"), []byte(config), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := exec.LookPath("git"); err == nil && strings.Contains(read(t, page), "$ git push") {
		if out, err := exec.Command("git", "init", "-q", "--bare", remote).CombinedOutput(); err != nil {
			t.Fatalf("git init: %v\n%s", err, out)
		}
	}
	return p
}

// goFolders are the caches of Go, which are not in the reader's home.
var goFolders = sync.OnceValue(func() (env []string) {
	names := []string{"GOCACHE", "GOMODCACHE", "GOPATH"}
	out, err := exec.Command("go", append([]string{"env"}, names...)...).Output()
	if err != nil {
		panic(err)
	}
	for i, value := range strings.Split(strings.TrimSpace(string(out)), "\n") {
		env = append(env, names[i]+"="+value)
	}
	return env
})

var fileOfBlock = regexp.MustCompile(`(?:^| )file=(\S+)`)

// newSite is a site as buildsite init makes it, for the pages to copy.
var newSite = sync.OnceValue(func() string {
	dir := filepath.Join(bin, "site")
	if out, err := exec.Command(filepath.Join(bin, "buildsite"), "init", dir).CombinedOutput(); err != nil {
		panic(string(out))
	}
	return dir
})

const startsIn = "<!-- starts in: buildsite init "

// play goes through a page and returns it with the output that there was.
func (p *player) play(text string) string {
	lines := strings.SplitAfter(text, "\n")
	var out []string
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		out = append(out, line)
		if rest, ok := strings.CutPrefix(line, startsIn); ok {
			site, _, _ := strings.Cut(rest, " ")
			if err := os.CopyFS(filepath.Join(p.dir, site), os.DirFS(newSite())); err != nil {
				p.t.Fatal(err)
			}
			p.command("cd "+site, i+1)
			continue
		}
		indent := line[:len(line)-len(strings.TrimLeft(line, " "))]
		info, ok := strings.CutPrefix(strings.TrimSpace(line), "```")
		if !ok {
			continue
		}
		var body []string
		first := i + 2 // the line of the body, from 1
		for i++; i < len(lines) && strings.TrimSpace(lines[i]) != "```"; i++ {
			body = append(body, strings.TrimPrefix(lines[i], indent))
		}
		if i == len(lines) {
			p.t.Fatalf("%s:%d: the block does not end", p.page, first-1)
		}
		language, _, _ := strings.Cut(info, " ")
		file := fileOfBlock.FindStringSubmatch(info)
		switch {
		case language == "console":
			body = p.console(body, first)
		case file != nil && language == "diff":
			p.edit(file[1], body, first)
		case file != nil:
			p.writeFile(file[1], strings.Join(body, ""))
		}
		for _, l := range body {
			if l != "\n" {
				l = indent + l
			}
			out = append(out, l)
		}
		out = append(out, lines[i])
	}
	p.settled(0)
	return strings.Join(out, "")
}

// console runs the commands of a block, and returns it with their output.
func (p *player) console(body []string, first int) (now []string) {
	for i := 0; i < len(body); {
		at := first + i
		command, ok := strings.CutPrefix(body[i], "$ ")
		if !ok {
			p.t.Fatalf("%s:%d: the block does not begin with a command", p.page, at)
		}
		now = append(now, body[i])
		for i++; strings.HasSuffix(command, "\\\n") && i < len(body); i++ {
			command += body[i]
			now = append(now, body[i])
		}
		var want []string
		for ; i < len(body) && !strings.HasPrefix(body[i], "$ "); i++ {
			want = append(want, body[i])
		}
		got := p.command(strings.TrimSuffix(command, "\n"), at)
		if len(want) == 0 || matches(strings.Join(want, ""), got) {
			now = append(now, want...)
			continue
		}
		now = append(now, strings.SplitAfter(strings.TrimSuffix(changing.ReplaceAllString(got, "$1$2…$3"), "\n"), "\n")...)
		now[len(now)-1] += "\n"
		if !*update {
			p.t.Errorf("%s:%d: $ %s\nprints\n%s\nand not\n%s", p.page, at, command, got, strings.Join(want, ""))
		}
	}
	return now
}

// changing is what a page does not say of the output: how long it took, how
// much was written, the names of commits.
var changing = regexp.MustCompile(`\b(in )[0-9.]+ (?:ms|s)\b|(\()(?:[0-9a-f]{9}|[0-9]+ files, [0-9.]+ (?:kB|MB))(\))`)

// matches reports whether output is what a page shows.
func matches(want, got string) bool {
	var b strings.Builder
	b.WriteString(`\A`)
	for line := range strings.Lines(want) {
		if line == "…\n" {
			b.WriteString(`(?:.*\n)*?`)
			continue
		}
		b.WriteString(strings.ReplaceAll(regexp.QuoteMeta(line), "…", ".*"))
	}
	b.WriteString(`\z`)
	return regexp.MustCompile(b.String()).MatchString(got)
}

// command runs one command in the reader's folder and returns all it prints.
func (p *player) command(line string, at int) string {
	p.t.Helper()
	if line == "echo $?" {
		p.failed = 0
		line = "(exit " + itoa(p.status) + "); " + line
	}
	p.settled(at)
	if dir, ok := strings.CutPrefix(line, "cd "); ok {
		p.dir = filepath.Join(p.dir, dir)
		if _, err := os.Stat(p.dir); err != nil {
			p.t.Fatalf("%s:%d: $ %s: %v", p.page, at, line, err)
		}
		return ""
	}
	cmd := exec.CommandContext(p.t.Context(), "sh", "-c", line)
	// In solnoma, by its own path, so that Go finds the program built already.
	dir, err := filepath.EvalSymlinks(p.dir)
	if err != nil {
		p.t.Fatal(err)
	}
	cmd.Dir, cmd.Env = dir, append(p.env, "PWD="+dir)
	out, err := cmd.CombinedOutput()
	p.status = cmd.ProcessState.ExitCode()
	if err != nil {
		p.failed = at
		p.t.Logf("%s:%d: $ %s: status %d\n%s", p.page, at, line, p.status, out)
	}
	if s := string(out); s == "" || strings.HasSuffix(s, "\n") {
		return s
	}
	return string(out) + "\n"
}

func itoa(n int) string {
	const digits = "0123456789"
	if n < 0 || n > 9 {
		return "125" // ended by a signal, or another that no page shows
	}
	return digits[n : n+1]
}

// settled fails the test where the last command failed and the page goes on
// without a word about it.
func (p *player) settled(at int) {
	p.t.Helper()
	if p.failed != 0 {
		p.t.Errorf("%s:%d: the command fails, and the page does not say so with $ echo $?", p.page, p.failed)
		p.failed = 0
	}
}

func (p *player) writeFile(name, text string) {
	p.t.Helper()
	path := filepath.Join(p.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		p.t.Fatal(err)
	}
}

// edit changes a file as a block of the language diff says: its lines with "-"
// or a space stand in the file once, and those with "+" or a space are there
// afterwards.
func (p *player) edit(name string, body []string, at int) {
	p.t.Helper()
	path := filepath.Join(p.dir, filepath.FromSlash(name))
	b, err := os.ReadFile(path)
	if err != nil {
		p.t.Errorf("%s:%d: %v", p.page, at, err)
		return
	}
	var was, now strings.Builder
	for _, line := range body {
		switch {
		case line == "\n":
			was.WriteString(line)
			now.WriteString(line)
		case line[0] == ' ':
			was.WriteString(line[1:])
			now.WriteString(line[1:])
		case line[0] == '-':
			was.WriteString(line[1:])
		case line[0] == '+':
			now.WriteString(line[1:])
		default:
			p.t.Fatalf("%s:%d: %q is no line of a diff", p.page, at, line)
		}
	}
	text := string(b)
	if n := strings.Count(text, was.String()); n != 1 {
		p.t.Errorf("%s:%d: %s has the lines %d times:\n%s\nin\n%s", p.page, at, name, n, was.String(), text)
		return
	}
	p.writeFile(name, strings.Replace(text, was.String(), now.String(), 1))
}
