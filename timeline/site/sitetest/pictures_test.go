package sitetest

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"solnoma/bench/invented"
	"solnoma/timeline/internal/browser"
)

var pictures = flag.String("pictures", "", "write pictures of the pages to this `folder`, for the documentation")

// TestPictures takes the pictures of docs/, when it is asked to:
//
//	go test ./timeline/site/sitetest -run TestPictures -pictures ../../../docs/pictures
func TestPictures(t *testing.T) {
	if *pictures == "" {
		t.Skip("without -pictures none are taken")
	}
	if err := os.MkdirAll(*pictures, 0o755); err != nil {
		t.Fatal(err)
	}
	large := t.TempDir()
	if err := invented.Site(large, 2000); err != nil {
		t.Fatal(err)
	}
	wide, phone := browser.Look{Width: 1180, Height: 820, ReducedMotion: true}, browser.Look{Width: 390, Height: 820, Dark: true, ReducedMotion: true}
	event := "events/2024-10-26-gunmen-shot-at-the-car-of-komil-allamjonov-near.html"
	for _, c := range []struct {
		name, page string
		site       func(testing.TB) *built
		look       browser.Look
	}{
		{"timeline", "index.html#m2022-01", standard, wide},
		{"timeline-phone", "index.html#m2022-01", standard, phone},
		{"search", "index.html?q=tokayev&topic=kazakhstan", standard, wide},
		{"event", event, standard, wide},
		{"source", "sources/allamjonov.html", standard, wide},
		{"topic", "topics/kazakhstan.html", standard, wide},
		{"names", "names/index.html", standard, wide},
		{"check", "check.html", standard, wide},
		{"data", "data.html", standard, wide},
		{"embed", "embed/andijan.html", standard, browser.Look{Width: 600, Height: 420}},
		{"overview", "index.html", builder("large", large, ""), wide},
	} {
		address := browser.Serve(t, c.site(t).output.Files())
		b := browser.Open(t, address)
		b.Look(c.look)
		b.Load(address + c.page)
		b.Wait("the page stands still", `new Promise((done) => { let y = -1; const look = () => { if (scrollY === y) done(true); y = scrollY; setTimeout(look, 300); }; look(); })`)
		if err := os.WriteFile(filepath.Join(*pictures, c.name+".png"), b.Picture(), 0o644); err != nil {
			t.Error(err)
		}
	}
}
