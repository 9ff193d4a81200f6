package sitetest

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"solnoma/timeline"
	"solnoma/timeline/internal/browser"
)

// shown returns the ids of the events that a timeline shows.
func shown(b *browser.Tab) []string {
	return browser.Eval[[]string](b, `[...document.querySelectorAll("[id^='e-']")].filter((e) => e.checkVisibility()).map((e) => e.id.slice(2))`)
}

// holds returns the ids of those events for which test holds, in the order of
// the timeline.
func holds(s *built, test func(*timeline.Event) bool) (ids []string) {
	for i := range s.timeline.Events {
		if e := &s.timeline.Events[i]; test(e) {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

// focusOn presses the tab key until what a selector names has the focus.
func focusOn(t *testing.T, b *browser.Tab, selector string) {
	t.Helper()
	for range 300 {
		b.Press(kb.Tab)
		if browser.Eval[bool](b, fmt.Sprintf("document.activeElement.matches(%q)", selector)) {
			return
		}
	}
	t.Fatalf("the tab key does not lead to %s", selector)
}

// The controls of a timeline.
const (
	searchBox = "form.filter input[type=search]"
	topicBox  = "form.filter input[name=topic]"
)

// counted waits until the form says that n of all events are shown.
func counted(b *browser.Tab, s *built, n int) {
	b.Wait(fmt.Sprintf("the count says %d of %d", n, len(s.timeline.Events)), fmt.Sprintf(
		`document.querySelector("form.filter output").textContent.match(/\d+/g)?.join() === "%d,%d"`, n, len(s.timeline.Events)))
}

// same fails a test where other events are shown than should be.
func same(t *testing.T, b *browser.Tab, what string, want []string) {
	t.Helper()
	got := shown(b)
	slices.Sort(got)
	want = slices.Clone(want)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%s: shows %q, and not %q", what, got, want)
	}
}

// TestSearch searches and filters by keyboard.
func TestSearch(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	all := holds(s, func(*timeline.Event) bool { return true })
	b.Load(address)
	counted(b, s, len(all))
	same(t, b, "at first", all)

	// A word that no more than a few events have, in another case.
	annexed := holds(s, func(e *timeline.Event) bool { return strings.Contains(e.Title, "Crimea") })
	if len(annexed) == 0 {
		t.Fatal("no event of the default site is about Crimea: choose another word")
	}
	focusOn(t, b, searchBox)
	b.Press("cRIMEA")
	b.Wait("the address says what is looked for", `new URL(location).searchParams.get("q") === "cRIMEA"`)
	counted(b, s, len(shown(b)))
	if got := shown(b); len(got) == len(all) || !slices.Contains(got, annexed[0]) {
		t.Errorf("shows %q", got)
	}
	found, at := shown(b), b.Address()

	// Who gets the address sees the same.
	other := browser.Open(t, address)
	other.Load(at)
	counted(other, s, len(found))
	same(t, other, "a copied address", found)

	// To an event, and back.
	b.Do(fmt.Sprintf(`document.querySelector("[id='e-%s'] a[href*='events/']").focus()`, annexed[0]))
	b.Press(kb.Enter)
	b.Wait("the event's page is there", `location.pathname.includes("/events/") && document.readyState === "complete"`)
	b.Back()
	b.Wait("the timeline is back", `!!document.querySelector("form.filter:not([hidden])")`)
	counted(b, s, len(found))
	same(t, b, "back again", found)
	if got := b.Address(); got != at {
		t.Errorf("the address was %s, and is %s", at, got)
	}

	// Nothing found says so.
	b.Load(address)
	focusOn(t, b, searchBox)
	b.Press("qqqq")
	counted(b, s, 0)
	same(t, b, "nothing found", nil)
	if !browser.Eval[bool](b, `[...document.querySelectorAll("main *")].some((e) => e.checkVisibility() && /No event matches/.test(e.textContent))`) {
		t.Error("nothing says that there is none")
	}
	for range "qqqq" {
		b.Press(kb.Backspace)
	}
	counted(b, s, len(all))
	same(t, b, "emptied", all)
	b.Wait("the address is the bare one", fmt.Sprintf("location.href === %q", address))
}

// TestTopics filters by topic by keyboard.
func TestTopics(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	b.Load(address)
	of := func(topics ...string) []string {
		return holds(s, func(e *timeline.Event) bool {
			return slices.ContainsFunc(topics, func(t string) bool { return slices.Contains(e.Topics, t) })
		})
	}
	for i, topics := range [][]string{{"andijan"}, {"andijan", "lavrov"}} {
		focusOn(t, b, fmt.Sprintf("%s[value=%s]", topicBox, topics[i]))
		b.Press(" ")
		counted(b, s, len(of(topics...)))
		same(t, b, fmt.Sprint(topics), of(topics...))
		if got := browser.Eval[[]string](b, `new URL(location).searchParams.getAll("topic")`); !slices.Equal(got, topics) {
			t.Errorf("the address has the topics %q, and not %q", got, topics)
		}
	}
	at := b.Address()
	b.Reload()
	counted(b, s, len(of("andijan", "lavrov")))
	if got := b.Address(); got != at {
		t.Errorf("the address was %s, and is %s", at, got)
	}
}

// TestDeepLink follows links to one event on the timeline, one that a filter
// hides included.
func TestDeepLink(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	b.Look(browser.Look{ReducedMotion: true})
	last := s.timeline.Events[len(s.timeline.Events)-1].ID
	there := fmt.Sprintf(`(() => {
		const e = document.getElementById("e-%s"), box = e.getBoundingClientRect();
		return e.checkVisibility() && box.bottom > 0 && box.top < innerHeight;
	})()`, last)
	for _, query := range []string{"", "?q=qqqq", "?topic=andijan"} {
		b.Load(address + "index.html" + query + "#e-" + last)
		b.Wait("the event is seen", there)
	}
	b.Load(address + "index.html?q=qqqq")
	b.Do(fmt.Sprintf(`location.hash = "#e-%s"`, last))
	b.Wait("the event is seen", there)
}

// TestFromDisk opens a site from a folder, as who has it on a stick does.
func TestFromDisk(t *testing.T) {
	t.Parallel()
	s := standard(t)
	dir := t.TempDir()
	if err := s.output.Write(dir); err != nil {
		t.Fatal(err)
	}
	folder := "file://" + filepath.ToSlash(dir) + "/"
	b := browser.Open(t, folder)
	for _, name := range []string{"check.html", "sources/index.html", "index.html"} {
		b.Load(folder + name)
		if got := browser.Eval[string](b, "getComputedStyle(document.body).marginTop"); got != "0px" {
			t.Errorf("%s: the style sheet is not applied", name)
		}
	}
	focusOn(t, b, searchBox)
	b.Press("crimea")
	b.Wait("few are shown", `(() => {
		const n = [...document.querySelectorAll("[id^='e-']")].filter((e) => e.checkVisibility()).length;
		return n > 0 && n < 10 && location.search === "?q=crimea";
	})()`)
	counted(b, s, len(shown(b)))
	b.Do(`[...document.querySelectorAll("[id^='e-'] a[href*='events/']")].find((e) => e.checkVisibility()).click()`)
	b.Wait("the event's page is there", `location.pathname.includes("/events/") && document.readyState === "complete"`)
}

// TestNotFound goes to addresses that there are not, which have the style of
// the others and lead back.
func TestNotFound(t *testing.T) {
	t.Parallel()
	for _, s := range []*built{empty(t), awkward(t)} { // one with an address, and one without
		address := browser.Serve(t, s.output.Files())
		b := browser.Open(t, address)
		b.Forgive() // it is not found, and may look for its style sheet in two places
		for _, name := range []string{"none.html", "events/none.html"} {
			b.Load(address + name)
			if got := browser.Eval[string](b, "getComputedStyle(document.body).marginTop"); got != "0px" {
				t.Errorf("%s: %s: the style sheet is not applied", s.name, name)
			}
			if !browser.Eval[bool](b, fmt.Sprintf(`[...document.links].some((e) => e.checkVisibility() && e.href === %q)`, address+"index.html")) {
				t.Errorf("%s: %s: no link leads to the timeline", s.name, name)
			}
		}
	}
}

// TestScriptsOff reads a page of each kind with the scripts off.
func TestScriptsOff(t *testing.T) {
	t.Parallel()
	s := awkward(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	b.Scripts(false)
	for _, name := range s.kinds() {
		b.Load(address + name)
		// Nothing is shown that does nothing.
		for _, dead := range browser.Eval[[]string](b, `[...document.querySelectorAll("input, select, textarea, button, output, form")]
			.filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 150))`) {
			t.Errorf("%s: it does nothing with the scripts off: %s", name, dead)
		}
		// What the page says is all there, folded at most; some is for paper only.
		for _, hidden := range browser.Eval[[]string](b, `[...document.querySelectorAll("main h1, main h2, main h3, main p, main li, main time, main td")].filter((e) =>
			!e.closest("form, details, .none, .printed") && e.textContent.trim() && !e.checkVisibility()).map((e) => e.outerHTML.slice(0, 150)).slice(0, 3)`) {
			t.Errorf("%s: hidden with the scripts off: %s", name, hidden)
		}
	}
	b.Load(address)
	text := browser.Eval[string](b, `document.querySelector("main").innerText`)
	for _, e := range s.timeline.Events {
		if !strings.Contains(text, e.Title) {
			t.Errorf("the timeline does not show %q", e.Title)
		}
	}
}

// TestWeight keeps the first visit to a timeline small: the page and all that
// it asks for.
func TestWeight(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	b.Load(address)
	counted(b, s, len(s.timeline.Events)) // the script has done its work
	const most = 60_000
	sum, list := 0, ""
	for _, url := range append(b.Requests(), browser.Eval[[]string](b, `[...document.querySelectorAll("link[rel=icon]")].map((e) => e.href)`)...) {
		name := strings.TrimPrefix(url, address)
		if name == "" {
			name = "index.html"
		}
		if strings.Contains(list, " "+name+" ") {
			continue // asked for twice
		}
		data, ok := s.output.Lookup(name)
		if !ok {
			t.Errorf("%s asks for %s", address, url)
		}
		n := compressed(t, data)
		sum += n
		list += fmt.Sprintf("\n %s %d bytes", name, n)
	}
	if t.Logf("%d bytes:%s", sum, list); sum > most {
		t.Errorf("the first page comes to %d bytes compressed, and is to stay below %d:%s", sum, most, list)
	}
}
