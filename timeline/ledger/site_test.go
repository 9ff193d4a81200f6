package ledger_test

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/ledger"
)

// TestDefaultSite renames each source of the default site, and writes a
// paragraph above its text: no event may come, go or be of another date.
func TestDefaultSite(t *testing.T) {
	t.Parallel()
	site := map[string]string{}
	root := os.DirFS(filepath.Join("..", ".."))
	err := fs.WalkDir(root, "content", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || name == ledger.Name {
			return err
		}
		b, err := fs.ReadFile(root, name)
		site[name] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var none *ledger.Ledger
	accepted := none.Of(anyway(t, site))
	if len(accepted.Rows) < 30 {
		t.Fatalf("there are only %d events", len(accepted.Rows))
	}
	for name := range site {
		if path.Dir(name) != "content/sources" {
			continue
		}
		t.Run(path.Base(name), func(t *testing.T) {
			t.Parallel()
			edited := map[string]string{}
			for other, text := range site {
				edited[other] = text
			}
			delete(edited, name)
			head, body, _ := strings.Cut(strings.TrimPrefix(site[name], "---\n"), "\n---\n")
			edited["content/sources/by-another-name.md"] = "---\n" + head + "\n---\nThis is told here again, from the beginning.\n\n" + body
			edited[ledger.Name] = string(accepted.Format())
			for _, c := range ledger.Compare(accepted, accepted.Of(anyway(t, edited))) {
				// Which of two reports gives the title depends on the sources' order.
				if c.Kinds[0] != ledger.Resourced || slices.Contains(c.Kinds, ledger.Added) {
					t.Errorf("%v: %s %s, now %s %s", c.Kinds, c.Old.Date, c.Old.Title, c.New.Date, c.New.Title)
				}
			}
		})
	}
}

// anyway builds the timeline of a site that may have errors: an event by hand
// cites a source by its name.
func anyway(t *testing.T, site map[string]string) *timeline.Timeline {
	t.Helper()
	c, _, err := content.Read(write(t, site))
	if err != nil {
		t.Fatal(err)
	}
	return extract.Timeline(c)
}
