package invented

import (
	"testing"

	"solnoma/timeline/content"
	"solnoma/timeline/extract"
)

// TestSite checks that a site has about as many events as it should.
func TestSite(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	const want = 500
	if err := Site(root, want); err != nil {
		t.Fatal(err)
	}
	c, problems, err := content.Read(root)
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	if got := len(extract.Timeline(c).Events); got < want*95/100 || got > want {
		t.Errorf("%d events, and %d were ordered", got, want)
	}
}
