// Package npmtest runs programs of the npm registry in tests: readers of the
// formats that we write, made by others.
package npmtest

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Required is the environment variable under which a test that lacks a program
// fails; without it the test is skipped with a message.
const Required = "SOLNOMA_CI"

// oldest is the major version of Node.js that some of the packages ask for.
const oldest = 20

// Run installs the packages that package-lock.json of a folder names, into a
// temporary copy of the folder, and runs the folder's main.mjs there on the
// standard input. It returns the standard output.
func Run(t testing.TB, folder string, input []byte) []byte {
	t.Helper()
	for _, program := range []string{"node", "npm"} {
		if _, err := exec.LookPath(program); err != nil {
			Lacking(t, "there is no "+program)
		}
	}
	version, err := exec.Command("node", "--version").Output()
	if major, _, _ := strings.Cut(strings.TrimPrefix(string(version), "v"), "."); err != nil || !atLeast(major, oldest) {
		Lacking(t, fmt.Sprintf("node is %s, and has to be %d or newer", bytes.TrimSpace(version), oldest))
	}
	dir := t.TempDir()
	for _, name := range []string{"package.json", "package-lock.json", "main.mjs"} {
		data, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	install := exec.Command("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error")
	install.Dir = dir
	if out, err := install.CombinedOutput(); err != nil {
		Lacking(t, "npm ci: "+err.Error()+"\n"+string(out))
	}
	run := exec.Command("node", "main.mjs")
	run.Dir = dir
	run.Stdin = bytes.NewReader(input)
	var stderr bytes.Buffer
	run.Stderr = &stderr
	out, err := run.Output()
	if err != nil {
		t.Fatalf("node main.mjs: %v\n%s", err, stderr.Bytes())
	}
	return out
}

func atLeast(major string, least int) bool {
	n, err := strconv.Atoi(major)
	return err == nil && n >= least
}

// Lacking says what a test cannot do without: it fails where Required is set, and
// is skipped otherwise.
func Lacking(t testing.TB, what string) {
	t.Helper()
	if os.Getenv(Required) != "" {
		t.Fatalf("%s, and %s is set", what, Required)
	}
	t.Skipf("skipped: %s", what)
}
