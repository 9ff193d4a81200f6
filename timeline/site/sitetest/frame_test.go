package sitetest

import (
	"iter"
	"maps"
	"testing"

	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/internal/browser"
	"solnoma/timeline/site"
)

// with adds a file to those of a site.
func with(files iter.Seq2[string, []byte], name, text string) iter.Seq2[string, []byte] {
	all := maps.Collect(files)
	all[name] = []byte(text)
	return maps.All(all)
}

// TestFrame puts the page for frames into another page, narrow and wide.
func TestFrame(t *testing.T) {
	t.Parallel()
	s := awkward(t)
	address := browser.Serve(t, with(s.output.Files(), "host.html", `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
<iframe src="embed/index.html" title="T" width="100%" height="600" loading="lazy"></iframe>`))
	b := browser.Open(t, address)
	for _, width := range []int{340, 1000} {
		b.Look(browser.Look{Width: width})
		b.Load(address + "host.html")
		b.Wait("the frame is there", `((page) => page?.readyState === "complete" && page.querySelector("ol li a") !== null)(document.querySelector("iframe").contentDocument)`)
		if wide := browser.Eval[int](b, `(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)(document.querySelector("iframe").contentDocument.documentElement)`); wide > 0 {
			t.Errorf("%d px: the frame scrolls sideways by %d px", width, wide)
		}
		if n := browser.Eval[int](b, `document.querySelector("iframe").contentDocument.querySelectorAll("ol li").length`); n != len(s.timeline.Events) {
			t.Errorf("%d px: the frame shows %d events, want %d", width, n, len(s.timeline.Events))
		}
		for _, stays := range browser.Eval[[]string](b, `[...document.querySelector("iframe").contentDocument.links].filter((a) => a.target !== "_blank").map((a) => a.outerHTML)`) {
			t.Errorf("it opens within the frame: %s", stays)
		}
	}
}

// TestRightToLeft has the pages of a site in Arabic run from right to left,
// without anything that sticks out.
func TestRightToLeft(t *testing.T) {
	t.Parallel()
	c, _, err := content.Read("testdata/awkward")
	if err != nil {
		t.Fatal(err)
	}
	c.Config.Language = "ar"
	out, err := site.Render(extract.Timeline(c), c, site.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s := &built{name: "ar", output: out}
	address := browser.Serve(t, out.Files())
	b := browser.Open(t, address)
	for _, name := range s.kinds() {
		for _, width := range []int{320, 1280} {
			b.Look(browser.Look{Width: width})
			b.Load(address + name)
			if dir := browser.Eval[string](b, `getComputedStyle(document.body).direction`); dir != "rtl" {
				t.Fatalf("%s runs %s", name, dir)
			}
			if wide := browser.Eval[int](b, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); wide > 0 {
				t.Errorf("%s, %d px: it scrolls sideways by %d px", name, width, wide)
			}
		}
	}
	b.Look(browser.Look{})
	b.Load(address + "index.html")
	if !browser.Eval[bool](b, `document.querySelector(".when").getBoundingClientRect().left > document.querySelector(".event").getBoundingClientRect().right`) {
		t.Error("the dates do not stand to the right of the events")
	}
}
