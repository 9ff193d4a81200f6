package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestStarter checks that nothing has got among the files of a new site, such as
// what a build wrote.
func TestStarter(t *testing.T) {
	t.Parallel()
	files, err := writeStarter(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		".gitattributes", ".github/workflows/pages.yml", ".github/workflows/review.yml", ".gitignore", "README.md",
		"content/events/first-footbridge.md", "content/pages/about.md", "content/sources/footbridge.md", "site.yaml",
	}
	if diff := cmp.Diff(want, files); diff != "" {
		t.Errorf("the files (-want +got):\n%s", diff)
	}
}

// TestStarterIsTakenBack checks that of a site that cannot be written as a whole
// nothing is left, and that no file is overwritten.
func TestStarterIsTakenBack(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	mine := filepath.Join(dir, "README.md")
	if err := os.WriteFile(mine, []byte("mine"), 0o666); err != nil {
		t.Fatal(err)
	}
	if files, err := writeStarter(dir); err == nil || len(files) > 0 || !strings.Contains(err.Error(), mine+" cannot be written") {
		t.Errorf("%v, %v", files, err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 1 {
		t.Errorf("left are %v, %v", entries, err)
	}
	if data, err := os.ReadFile(mine); err != nil || string(data) != "mine" {
		t.Errorf("the file that was there is %q, %v", data, err)
	}
}
