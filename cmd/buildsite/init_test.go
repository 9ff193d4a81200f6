package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

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
