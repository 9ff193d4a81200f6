package sitetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/internal/browser"
)

// The controls with which events are found.
const (
	moreFilters = "form.filter button[aria-controls]"
	clearAll    = "form.filter .clear"
)

func filterBox(facet, value string) string {
	return fmt.Sprintf("form.filter input[name=%s][value='%s']", facet, value)
}

// offered returns how many events an option says there would be with it.
func offered(b *browser.Tab, facet, value string) int {
	return browser.Eval[int](b, fmt.Sprintf(`+document.querySelector("%s").closest("label").querySelector(".n").textContent`, filterBox(facet, value)))
}

// openFilters opens the other filters by keyboard, and waits for their options.
func openFilters(t *testing.T, b *browser.Tab) {
	t.Helper()
	focusOn(t, b, moreFilters)
	b.Press(kb.Enter)
	b.Wait("the filters have their options", `document.querySelectorAll("form.filter input[name=name]").length > 0`)
}

// listed returns the ids of the events in the list of results, in its order.
func listed(b *browser.Tab) []string {
	return browser.Eval[[]string](b, `[...document.querySelectorAll(".hits a")].filter((e) => e.checkVisibility()).map((e) => e.href.match(/events\/(.*)\.html$/)[1])`)
}

// within reports whether a date may lie in a stretch of days.
func within(d edtf.Date, from, to string) bool {
	first, last := edtf.FirstDay, edtf.LastDay
	if from != "" {
		first = edtfDate(from).Earliest()
	}
	if to != "" {
		last = edtfDate(to).Latest()
	}
	return d.Latest() >= first && d.Earliest() <= last
}

func edtfDate(s string) edtf.Date {
	d, err := edtf.Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// isFrom reports whether a source reports an event.
func isFrom(e *timeline.Event, source string) bool {
	return slices.ContainsFunc(e.Mentions, func(m timeline.Mention) bool { return m.Source == source })
}

// TestFilters uses each filter by keyboard: what it shows, what its option said
// it would, the address, and the way back.
func TestFilters(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	all := len(s.timeline.Events)
	for _, c := range []struct {
		facet, value string
		test         func(*timeline.Event) bool
	}{
		{"source", "andijan", func(e *timeline.Event) bool { return isFrom(e, "andijan") }},
		{"name", "kassym-jomart-tokayev", func(e *timeline.Event) bool { return slices.Contains(e.Names, "kassym-jomart-tokayev") }},
		{"status", "planned", func(e *timeline.Event) bool { return e.Status == timeline.Planned }},
		{"precision", "interval", func(e *timeline.Event) bool { return e.Date.IsInterval() }},
		{"precision", "day", func(e *timeline.Event) bool { return !e.Date.IsInterval() && e.Date.Precision() == edtf.DayP }},
	} {
		t.Run(c.facet+" "+c.value, func(t *testing.T) {
			t.Parallel()
			b := browser.Open(t, address)
			b.Load(address)
			openFilters(t, b)
			want := holds(s, c.test)
			if n := offered(b, c.facet, c.value); n != len(want) || n == 0 {
				t.Errorf("the option promises %d events, and there are %d", n, len(want))
			}
			focusOn(t, b, filterBox(c.facet, c.value))
			b.Press(" ")
			counted(b, s, len(want))
			same(t, b, "the filter", want)
			if got := b.Address(); got != address+"?"+c.facet+"="+c.value {
				t.Errorf("the address is %s", got)
			}
			b.Back()
			counted(b, s, all)
			b.Do("history.forward()")
			counted(b, s, len(want))
			b.Wait("the box is ticked again", fmt.Sprintf("document.querySelector(%q).checked", filterBox(c.facet, c.value)))
		})
	}
	for _, c := range []struct{ from, to string }{{"2022", ""}, {"", "2014"}, {"2022-01", "2022-01-05"}} {
		t.Run("from "+c.from+" to "+c.to, func(t *testing.T) {
			t.Parallel()
			b := browser.Open(t, address)
			b.Load(address)
			openFilters(t, b)
			focusOn(t, b, "form.filter input[name=from]")
			b.Press(c.from)
			focusOn(t, b, "form.filter input[name=to]")
			b.Press(c.to)
			want := holds(s, func(e *timeline.Event) bool { return within(e.Date, c.from, c.to) })
			counted(b, s, len(want))
			same(t, b, "the dates", want)
			b.Press("x")
			b.Wait("it says that this is no date", `document.querySelector("input[name=to]").getAttribute("aria-invalid") === "true"`)
		})
	}
}

// TestFiltersTogether combines filters, takes them off one by one, and clears
// the rest.
func TestFiltersTogether(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	const query = "?q=president&topic=kazakhstan&topic=lavrov&status=reported&precision=day&from=2022"
	b.Load(address + query)
	reported := func(e *timeline.Event) bool {
		return (slices.Contains(e.Topics, "kazakhstan") || slices.Contains(e.Topics, "lavrov")) &&
			e.Status == timeline.Reported && !e.Date.IsInterval() && e.Date.Precision() == edtf.DayP && within(e.Date, "2022", "")
	}
	b.Wait("it has searched", `!document.querySelector(".clear").hidden && document.querySelectorAll(".token").length === 5`)
	b.Wait("it has filtered", `/^[1-9]/.test(document.querySelector("form.filter output").textContent) && document.querySelectorAll(".event[hidden]").length > 0`)
	found := shown(b)
	if all := holds(s, reported); len(found) == 0 || len(found) >= len(all) {
		t.Errorf("shows %d events, without the word it would be %d", len(found), len(all))
	}
	for _, id := range found {
		if !slices.Contains(holds(s, reported), id) {
			t.Errorf("shows %s", id)
		}
	}
	if got := browser.Eval[int](b, `CSS.highlights.get("found").size`); got < len(found) {
		t.Errorf("%d words are marked in %d events", got, len(found))
	}
	for _, word := range browser.Eval[[]string](b, `[...CSS.highlights.get("found")].map((r) => r.startContainer.data.slice(r.startOffset, r.endOffset))`) {
		if !strings.HasPrefix(strings.ToLower(word), "president") {
			t.Errorf("%q is marked", word)
		}
	}
	focusOn(t, b, ".token.of-status")
	b.Press(kb.Enter)
	b.Wait("one filter less", `!location.search.includes("status") && document.querySelectorAll(".token").length === 4`)
	focusOn(t, b, clearAll)
	b.Press(kb.Enter)
	counted(b, s, len(s.timeline.Events))
	b.Wait("the address is the bare one", fmt.Sprintf("location.href === %q", address))
	if !browser.Eval[bool](b, `document.activeElement.name === "q" && document.querySelector(".clear").hidden`) {
		t.Error("the focus is lost")
	}
}

// TestCountsAgree compares what the topics promise beside a word with what they
// then show.
func TestCountsAgree(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	for _, topic := range []string{"kazakhstan", "midweek", "andijan"} {
		b.Load(address + "?q=russia")
		b.Wait("it has searched", `!document.querySelector(".clear").hidden && document.querySelectorAll(".event[hidden]").length > 0`)
		n := offered(b, "topic", topic)
		if dim := browser.Eval[bool](b, fmt.Sprintf(`document.querySelector("%s").parentNode.matches(".dim")`, filterBox("topic", topic))); dim != (n == 0) {
			t.Errorf("%s, which promises %d, is dimmed: %v", topic, n, dim)
		}
		focusOn(t, b, filterBox("topic", topic))
		b.Press(" ")
		counted(b, s, n)
		if got := len(shown(b)); got != n {
			t.Errorf("%s promised %d, and shows %d", topic, n, got)
		}
	}
}

// TestBestMatch asks for the best first.
func TestBestMatch(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	b.Load(address)
	focusOn(t, b, searchBox)
	b.Press("tokayev")
	b.Wait("it has searched", `location.search === "?q=tokayev" && document.querySelectorAll(".event[hidden]").length > 0`)
	inTime := shown(b)
	focusOn(t, b, "form.filter input[name=order]")
	b.Press(kb.ArrowRight)
	b.Wait("it lists", `location.search === "?q=tokayev&order=best" && document.querySelectorAll(".hits li").length > 0`)
	best := listed(b)
	if len(shown(b)) > 0 {
		t.Errorf("beside the list it shows %q", shown(b))
	}
	a, z := slices.Clone(inTime), slices.Clone(best)
	slices.Sort(a)
	slices.Sort(z)
	if !slices.Equal(a, z) {
		t.Errorf("lists %q, and not %q", best, inTime)
	}
	// Those with the word in the title come before the others.
	other := false
	for _, id := range best {
		i := slices.IndexFunc(s.timeline.Events, func(e timeline.Event) bool { return e.ID == id })
		if has := strings.Contains(s.timeline.Events[i].Title, "Tokayev"); has && other {
			t.Errorf("%s comes behind one without the word in its title: %q", id, best)
		} else if !has {
			other = true
		}
	}
	b.Back()
	b.Wait("in the order of time again", `location.search === "?q=tokayev" && document.querySelectorAll(".event:not([hidden])").length > 0 && document.querySelector(".hits").hidden`)
	same(t, b, "back", inTime)
}

// TestFoundOnTopics searches on the pages of a topic and of a name.
func TestFoundOnTopics(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	for name, test := range map[string]func(*timeline.Event) bool{
		"topics/kazakhstan.html": func(e *timeline.Event) bool { return slices.Contains(e.Topics, "kazakhstan") },
		"names/uzbekistan.html":  func(e *timeline.Event) bool { return slices.Contains(e.Names, "uzbekistan") },
		"years/2022.html":        func(e *timeline.Event) bool { return strings.HasPrefix(e.Date.String(), "2022") },
	} {
		in := holds(s, test)
		want := holds(s, func(e *timeline.Event) bool {
			return test(e) && !e.Date.IsInterval() && e.Date.Precision() == edtf.DayP
		})
		b.Load(address + name + "?precision=day")
		b.Wait(fmt.Sprintf("%s: the count says %d of %d", name, len(want), len(in)),
			fmt.Sprintf(`document.querySelector("form.filter output").textContent.match(/\d+/g)?.join() === "%d,%d"`, len(want), len(in)))
		b.Wait("the cards follow", `document.querySelectorAll(".event[hidden]").length > 0 || `+fmt.Sprint(len(want) == len(in)))
		same(t, b, name, want)
	}
}

// TestLoadedOnUse loads nothing of the index before it is used.
func TestLoadedOnUse(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	b.Load(address)
	ofIndex := func() (names []string) {
		for _, url := range b.Requests() {
			if name, ok := strings.CutPrefix(url, address+"search/"); ok {
				kind, _, _ := strings.Cut(name, ".")
				names = append(names, kind)
			}
		}
		return names
	}
	counted(b, s, len(s.timeline.Events))
	if got := ofIndex(); len(got) > 0 {
		t.Errorf("unasked, it loads %q", got)
	}
	focusOn(t, b, searchBox)
	b.Wait("the index is there", `performance.getEntriesByType("resource").some((e) => e.name.includes("/search/events."))`)
	if got := ofIndex(); slices.Contains(got, "terms") || slices.Contains(got, "cards") {
		t.Errorf("with the focus alone, it loads %q", got)
	}
	b.Press("crimea")
	b.Wait("it has searched", `location.search === "?q=crimea"`)
	counted(b, s, len(shown(b)))
	b.Wait("words are there", `performance.getEntriesByType("resource").some((e) => e.name.includes("/search/terms."))`)
}

// TestFiltersFold looks at the filters by keyboard on a phone, where they are
// behind a button, as the topics are.
func TestFiltersFold(t *testing.T) {
	t.Parallel()
	s := standard(t)
	address := browser.Serve(t, s.output.Files())
	b := browser.Open(t, address)
	b.Look(browser.Look{Width: 390, Height: 844})
	b.Load(address)
	counted(b, s, len(s.timeline.Events))
	if h := browser.Eval[float64](b, `document.querySelector("form.filter .bar").getBoundingClientRect().height`); h > 64 {
		t.Errorf("the bar is %v pixels high, which is more than a line", h)
	}
	if browser.Eval[bool](b, fmt.Sprintf("document.querySelector(%q).checkVisibility()", topicBox)) {
		t.Error("the topics are not folded")
	}
	openFilters(t, b)
	if !browser.Eval[bool](b, fmt.Sprintf("document.querySelector(%q).checkVisibility()", topicBox)) {
		t.Error("the topics are folded still")
	}
	if !browser.Eval[bool](b, `document.documentElement.scrollWidth <= innerWidth`) {
		t.Error("the page is wider than the window")
	}
	b.Press(kb.Tab)
	b.Press(kb.Escape)
	b.Wait("the filters are closed", `document.querySelector("#filters").hidden && document.activeElement.getAttribute("aria-expanded") === "false"`)
}

// TestFiltersLook looks at the filters opened and at a list of results as at
// all that is on a page.
func TestFiltersLook(t *testing.T) {
	t.Parallel()
	for name, s := range map[string]*built{"default": standard(t), "awkward": awkward(t)} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			address := browser.Serve(t, s.output.Files())
			b := browser.Open(t, address)
			b.Load(address + "?q=the&order=best&status=reported&from=1800")
			b.Wait("it lists", `document.querySelectorAll(".hits li").length > 2`)
			b.Do(`document.querySelector("form.filter .more").click()`)
			b.Wait("the filters have their options", `document.querySelectorAll("form.filter input[name=source]").length > 0`)
			t.Run("looks", func(t *testing.T) { looks(t, b.For(t)) })
			t.Run("axe", func(t *testing.T) { audits(t, b.For(t), true) })
		})
	}
}
