package site

import (
	"slices"
	"strings"
	"testing"

	"solnoma/timeline"
)

// TestGone checks that the address of an event that is no more says so, leads
// on, and is in no list.
func TestGone(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	into := f.tl.Events[0].ID
	date := f.tl.Events[0].Date
	f.tl.Lost = []timeline.Lost{
		{ID: "old-merged", Date: date, Title: "Words that were merged", Into: into},
		{ID: "old-removed", Date: date, Title: "Words that were removed"},
		{ID: "old-led-nowhere", Date: date, Title: "Words", Into: "not-there"},
	}
	out := render(t, f, Options{BaseURL: "https://example.org/ister", Overrides: own})
	merged, removed := lookup(t, out, "events/old-merged.html"), lookup(t, out, "events/old-removed.html")
	if !strings.Contains(merged, "is now part of another") || !strings.Contains(merged, `href="../events/`+into+`.html"`) {
		t.Errorf("the address of a merged event does not lead on:\n%s", merged)
	}
	for _, page := range []string{removed, lookup(t, out, "events/old-led-nowhere.html")} {
		if !strings.Contains(page, "was removed") || !strings.Contains(page, `href="../index.html"`) || strings.Contains(page, "Words that") {
			t.Errorf("the address of a removed event does not say so:\n%s", page)
		}
	}
	for _, page := range []string{merged, removed} {
		h := headOf(t, page)
		if !strings.Contains(page, `<meta name="robots" content="noindex"`) || slices.ContainsFunc(h.links, func(l map[string]string) bool { return l["rel"] == "canonical" }) {
			t.Errorf("crawlers are not told to forget the page:\n%s", page)
		}
	}
	for _, name := range []string{"sitemap.xml", "index.html", "timeline.json"} {
		if strings.Contains(lookup(t, out, name), "old-merged") || strings.Contains(lookup(t, out, name), "old-removed") {
			t.Errorf("%s has an event that is no more", name)
		}
	}
}
