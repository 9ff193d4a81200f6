package sitetest

import (
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"solnoma/timeline/internal/browser"
	"solnoma/timeline/internal/npmtest"
)

// axe is axe-core. It is read before any test that needs it begins, as that
// may be skipped.
var axe struct {
	once   sync.Once
	script string
}

// readAxe reads axe-core, or has the test skipped.
func readAxe(t *testing.T) {
	t.Helper()
	axe.once.Do(func() { axe.script = string(npmtest.Run(t, "testdata/axe", nil)) })
	if axe.script == "" {
		npmtest.Lacking(t, "axe-core could not be had")
	}
}

// audit has axe-core look at a page, and reports what it finds. With rules, it
// looks for these alone.
func audit(t *testing.T, b *browser.Tab, as string, rules ...string) {
	t.Helper()
	only := map[string]any{"type": "tag", "values": []string{"wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"}}
	if len(rules) > 0 {
		only = map[string]any{"type": "rule", "values": rules}
	}
	options, err := json.Marshal(map[string]any{"runOnly": only, "resultTypes": []string{"violations"}})
	if err != nil {
		t.Fatal(err)
	}
	found := browser.Eval[[]struct {
		ID, Help string
		Nodes    []struct{ Target, HTML, Why string }
	}](b, fmt.Sprintf(`axe.run(document, %s).then((r) => r.violations.map((v) => ({ID: v.id, Help: v.help,
		Nodes: v.nodes.map((n) => ({Target: n.target.join(" "), HTML: n.html.slice(0, 200), Why: n.failureSummary}))})))`, options))
	for _, v := range found {
		for i, n := range v.Nodes {
			if i == 3 {
				t.Errorf("%s: %s: and %d more", as, v.ID, len(v.Nodes)-i)
				break
			}
			t.Errorf("%s: %s: %s\n%s\n%s\n%s", as, v.ID, v.Help, n.Target, n.HTML, n.Why)
		}
	}
}

// The functions below look at the page that a tab has open, in whatever way
// the tab sees it, and return what is wrong.

// tooWide lists what sticks out of the window, so that the page has to be
// scrolled to the side.
func tooWide(b *browser.Tab) []string {
	return browser.Eval[[]string](b, `(() => {
		const room = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= room) return [];
		return [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > room + .5)
			.map((e) => e.outerHTML.slice(0, 150)).concat("the page").slice(0, 4);
	})()`)
}

// tooSmall lists what can be pressed and is not 24 pixels wide and high, but
// for links in a line of text, as WCAG 2.2 has it (2.5.8). The columns of the
// strip are excepted, too: the headings of the years are another way.
func tooSmall(b *browser.Tab) []string {
	return browser.Eval[[]string](b, `(() => {
		const targets = "a[href], button, summary, input, select, textarea";
		const inText = (e) => {
			let block = e;
			while (block && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
			if (!block || block === e) return false;
			const copy = block.cloneNode(true);
			for (const other of copy.querySelectorAll(targets)) other.remove();
			return /[\p{L}\p{N}]/u.test(copy.textContent);
		};
		return [...document.querySelectorAll(targets)].filter((e) => {
			if (!e.checkVisibility() || e.closest("svg") || inText(e)) return false;
			const box = (e.closest("label") || e).getBoundingClientRect();
			return Math.round(box.width) < 24 || Math.round(box.height) < 24;
		}).map((e) => {
			const box = e.getBoundingClientRect();
			return Math.round(box.width) + " × " + Math.round(box.height) + ": " + e.outerHTML.slice(0, 150);
		});
	})()`)
}

// unseen lists the marks of events that are not seen.
func unseen(b *browser.Tab) []string {
	return browser.Eval[[]string](b, `(() => {
	const ground = getComputedStyle(document.body).backgroundColor;
	const seen = (color) => color !== "none" && color !== "rgba(0, 0, 0, 0)" && color !== ground;
	return [...document.querySelectorAll(".glyph *")].filter((e) => {
		const s = getComputedStyle(e);
		return !seen(s.fill) && !seen(s.stroke);
	}).map((e) => e.closest("svg").outerHTML.slice(0, 200)).slice(0, 3);
	})()`)
}

// moving lists what moves.
func moving(b *browser.Tab) []string {
	return browser.Eval[[]string](b, `[...document.querySelectorAll("*")].filter((e) => {
	const s = getComputedStyle(e), long = (list) => list.split(", ").some((x) => parseFloat(x) > 0);
	return s.scrollBehavior === "smooth" || long(s.animationDuration) || long(s.transitionDuration);
	}).map((e) => e.outerHTML.slice(0, 100)).slice(0, 3)`)
}

// TestPages looks at a page of each kind of each site, with all that is folded
// on it opened. It can be used in any window and by any eyes, and axe-core finds
// nothing.
func TestPages(t *testing.T) {
	for _, s := range everySite(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			address := browser.Serve(t, s.output.Files())
			b := browser.Open(t, address)
			for _, name := range s.kinds() {
				t.Run(name, func(t *testing.T) {
					b := b.For(t)
					b.Look(browser.Look{})
					b.Load(address + name)
					b.Do(`for (const d of document.querySelectorAll("details")) d.open = true`)
					t.Run("looks", func(t *testing.T) { looks(t, b.For(t)) })
					t.Run("axe", func(t *testing.T) { audits(t, b.For(t), s == awkward(t)) })
				})
			}
		})
	}
}

// looks checks that a page has not to be scrolled to the side, down to the
// width of the smallest telephones; that what can be pressed is large enough;
// that the marks are seen where the system chooses the colours; and that
// nothing moves where that is wished.
func looks(t *testing.T, b *browser.Tab) {
	report := func(what string, all []string) {
		t.Helper()
		for i, one := range all {
			if i == 5 {
				t.Errorf("%s: and %d more", what, len(all)-i)
				break
			}
			t.Errorf("%s: %s", what, one)
		}
	}
	for _, width := range []int{320, 390, 768, 1280} {
		b.Look(browser.Look{Width: width})
		report(fmt.Sprintf("%d px: too wide", width), tooWide(b))
		report(fmt.Sprintf("%d px: too small to press", width), tooSmall(b))
	}
	report("not seen", unseen(b))
	b.Look(browser.Look{ForcedColors: true})
	report("not seen in forced colours", unseen(b))
	b.Look(browser.Look{ReducedMotion: true})
	report("moves", moving(b))
}

// audits has axe-core look at a page, wide and narrow, in the light and in the
// dark: in two of these fully, and with thorough in the others, too, and with
// the colours of the system, for what they change.
func audits(t *testing.T, b *browser.Tab, thorough bool) {
	readAxe(t)
	b.Do(axe.script)
	for _, look := range []browser.Look{{Width: 390}, {Dark: true}} {
		b.Look(look)
		audit(t, b, fmt.Sprintf("%+v", look))
	}
	if thorough {
		for _, look := range []browser.Look{{Width: 390, Dark: true}, {}, {ForcedColors: true, ReducedMotion: true}} {
			b.Look(look)
			audit(t, b, fmt.Sprintf("%+v", look), "color-contrast")
		}
	}
}

// TestSkipLink goes past what is the same on all pages by the first stop of the
// tab key.
func TestSkipLink(t *testing.T) {
	t.Parallel()
	s := awkward(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	for _, name := range []string{"index.html", "events/ferry.html"} {
		b.Load(address + name)
		b.Press(kb.Tab)
		if !browser.Eval[bool](b, `(() => {
			const e = document.activeElement, box = e.getBoundingClientRect();
			return e.matches("a[href^='#']") && box.top >= 0 && box.left >= 0 && box.height > 0;
		})()`) {
			t.Fatalf("%s: the first stop is no visible link into the page", name)
		}
		b.Press(kb.Enter)
		b.Wait("the main part has the focus", `document.activeElement.matches("main, main *")`)
		b.Press(kb.Tab)
		if !browser.Eval[bool](b, `document.activeElement.matches("main *")`) {
			t.Errorf("%s: the stop after it is not in the main part", name)
		}
	}
}

// walk puts into the page what TestKeyboard asks of it.
const walk = `
	const stops = [...document.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex]")].filter((e) =>
		!e.disabled && e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}) && !e.matches("[type=radio]:not(:checked)"));
	const dress = (e) => [e, e.parentElement, ...e.querySelectorAll("*")].map((x) => {
		const s = getComputedStyle(x);
		return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor, s.borderColor, s.fill, s.stroke, s.transform].join();
	}).join(";");
	let at = null, dressed = "";
	window.arrive = () => {
		const now = document.activeElement, wrong = [];
		if (at && at !== now && dress(at) === dressed) wrong.push("it looks the same with the focus and without: " + at.outerHTML.slice(0, 150));
		if (now === document.body || now === document.documentElement) return {Stop: -1, Wrong: wrong};
		at = now;
		dressed = dress(now);
		const box = (now.closest("label") || now).getClientRects()[0];
		const top = document.elementFromPoint(box.left + Math.min(box.width, 20) / 2, box.top + Math.min(box.height, 20) / 2);
		const seen = top && (now.contains(top) || top.contains(now) || top.closest("a, label") === now.closest("a, label"));
		if (!seen) wrong.push("it has the focus and is not seen: " + now.outerHTML.slice(0, 150));
		return {Stop: stops.indexOf(now), Wrong: wrong, Y: box.bottom + scrollY};
	};
	stops.length`

// TestKeyboard goes through pages by the tab key: each thing that can be used
// is reached once, in the order in which it is read, and is seen to have the
// focus; and the key leads out of the page again.
func TestKeyboard(t *testing.T) {
	t.Parallel()
	s := awkward(t)
	address := browser.Serve(t, s.output.Files())
	for _, width := range []int{390, 1280} {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			t.Parallel()
			b := browser.Open(t, address)
			for _, name := range s.kinds() {
				if width != 390 && !slices.Contains([]string{"index.html", "sources/flood.html"}, name) {
					continue // the others have the same order at any width
				}
				t.Run(name, func(t *testing.T) {
					b := b.For(t)
					b.Look(browser.Look{Width: width, ReducedMotion: true})
					b.Load(address + name)
					n := browser.Eval[int](b, walk)
					below := 0.0 // the lowest that was read
					for want := 0; ; want++ {
						b.Press(kb.Tab)
						at := browser.Eval[struct {
							Stop  int
							Wrong []string
							Y     float64
						}](b, "arrive()")
						for _, w := range at.Wrong {
							t.Error(w)
						}
						if at.Stop == -1 && want == n {
							break
						}
						if at.Stop != want {
							t.Fatalf("at stop %d of %d, and not at %d: %s", at.Stop, n, want, browser.Eval[string](b, "document.activeElement.outerHTML.slice(0, 150)"))
						}
						if width == 390 && at.Y < below-60 {
							t.Errorf("it stands above what comes before it: %s", browser.Eval[string](b, "document.activeElement.outerHTML.slice(0, 150)"))
						}
						below = max(below, at.Y)
					}
				})
			}
		})
	}
}
