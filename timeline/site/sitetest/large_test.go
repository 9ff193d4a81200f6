package sitetest

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/internal/browser"
	"solnoma/timeline/search"
	"solnoma/timeline/site"
)

// large returns the files of a site whose timeline is an overview, with an
// index of n invented events in the place of its own, and words that many
// events have.
func large(t testing.TB, n int) (files map[string][]byte, words []string) {
	t.Helper()
	c, _, err := content.Read("../../..")
	if err != nil {
		t.Fatal(err)
	}
	c.Config.EventsPerPage = 20
	folder, err := os.OpenRoot("../../..")
	if err != nil {
		t.Fatal(err)
	}
	defer folder.Close()
	out, err := site.Render(extract.Timeline(c), c, site.Options{Overrides: folder.FS()})
	if err != nil {
		t.Fatal(err)
	}
	files = maps.Collect(out.Files())
	facets, docs := inventedEvents(c, n)
	x := search.Build(facets, docs)
	for _, f := range x.Files {
		files["search/"+f.Name] = f.Data
	}
	page := string(files["index.html"])
	page = regexp.MustCompile(`search/index\.\w+\.js`).ReplaceAllLiteralString(page, "search/"+x.Manifest)
	page = regexp.MustCompile(`data-events="\d+"`).ReplaceAllLiteralString(page, fmt.Sprintf(`data-events="%d"`, n))
	files["index.html"] = []byte(page)
	return files, mostCommon(docs)
}

// inventedEvents are n events with made-up words, of which a few are common.
func inventedEvents(c *content.Site, n int) ([]search.Facet, []search.Document) {
	r := rand.New(rand.NewPCG(3, 4))
	syllables := strings.Fields("ka ra to mi ne su bo li sha ma to qa ye zo th en or al")
	word := func() string {
		k, w := int(r.ExpFloat64()*90), ""
		for i := range 3 {
			w += syllables[(k>>(2*i)+k*(i+3))%len(syllables)]
		}
		return w
	}
	words := func(n int) string {
		all := make([]string, n)
		for i := range all {
			all[i] = word()
		}
		return strings.Join(all, " ")
	}
	value := func(id, label, kind string) search.Value { return search.Value{ID: id, Label: label, Kind: kind} }
	facets := []search.Facet{{Name: "status"}, {Name: "precision"}, {Name: "topic"}, {Name: "source"}, {Name: "name", All: true}}
	for _, id := range strings.Fields("reported planned alleged") {
		facets[0].Values = append(facets[0].Values, value(id, id, ""))
	}
	for _, id := range strings.Fields("day interval month year uncertain") {
		facets[1].Values = append(facets[1].Values, value(id, id, ""))
	}
	for _, topic := range c.Config.Topics {
		facets[2].Values = append(facets[2].Values, value(topic.ID, topic.Title, ""))
	}
	for i := range n / 30 {
		facets[3].Values = append(facets[3].Values, value(fmt.Sprint("source-", i), words(5), ""))
	}
	for i := range n / 4 {
		facets[4].Values = append(facets[4].Values, value(fmt.Sprint("name-", i), words(2), strings.Fields("person organisation place")[i%3]))
	}
	docs := make([]search.Document, n)
	for i := range docs {
		day := i - 2000
		d := search.Document{First: day, Last: day + r.IntN(20), Title: words(8), Sentences: []string{words(25)}, Rest: []string{"5 January 2022"}}
		d.Card = []string{d.Title, "5 January 2022", fmt.Sprintf("events/e-%d.html", i), "t-none", "disc"}
		d.Values = [][]int{{r.IntN(30) / 28}, {r.IntN(4)}, {r.IntN(len(facets[2].Values))}, {r.IntN(len(facets[3].Values))}, nil}
		for range r.IntN(5) {
			d.Values[4] = append(d.Values[4], int(r.ExpFloat64()*float64(n)/40)%len(facets[4].Values))
		}
		slices.Sort(d.Values[4])
		d.Values[4] = slices.Compact(d.Values[4])
		for _, v := range d.Values[4] {
			d.Names = append(d.Names, facets[4].Values[v].Label)
		}
		docs[i] = d
	}
	return facets, docs
}

// mostCommon returns the words of titles, the most common first.
func mostCommon(docs []search.Document) []string {
	count := map[string]int{}
	for _, d := range docs {
		for _, word := range strings.Fields(d.Title) {
			count[word]++
		}
	}
	return slices.SortedFunc(maps.Keys(count), func(a, b string) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) })
}

// pace says how many times longer the processor takes for the work of a page
// than that of an idle desktop computer does. A busy machine takes longer, as
// its caches are shared.
func pace(b *browser.Tab) float64 {
	const desktop = 25 * time.Millisecond
	const work = `{ const m = new Map(); for (let i = 0; i < 1e5; i++) m.set("k" + i, i); let sum = 0; for (const v of m.values()) sum += v; }`
	b.Do(work)
	var all []time.Duration
	for range 5 {
		longest := time.Duration(0)
		for _, task := range b.Tasks(time.Millisecond, func() { b.Do(work) }) {
			longest = max(longest, task.CPU)
		}
		all = append(all, longest)
	}
	slices.Sort(all)
	return max(1, float64(all[len(all)/2])/float64(desktop))
}

// TestTenThousand finds events among ten thousand, of which the page holds
// none, without a task that a phone would take longer than 50 ms for: one that
// is four times slower than a desktop computer.
func TestTenThousand(t *testing.T) {
	const n, slower = 10_000, 4
	files, words := large(t, n)
	address := browser.Serve(t, maps.All(files))
	b := browser.Open(t, address)
	b.Look(browser.Look{Width: 390, Height: 844})
	b.Load(address)
	done := func(what, address string, more string) {
		t.Helper()
		b.Wait(what, fmt.Sprintf(`location.search === %q && %s`, address, more))
	}
	const lists = `document.querySelectorAll(".hits li").length > 0 && !document.querySelector(".hits").hidden`
	count := `document.querySelector("form.filter output").textContent`
	before := pace(b)
	tasks := b.Tasks(5*time.Millisecond, func() {
		b.Do(`document.querySelector("form.filter [name=q]").focus()`)
		b.Wait("the index is there", `document.querySelector("form.filter [name=status] ~ .n").textContent > 0`)
		b.Press(words[0])
		done("it lists what has the word", "?q="+words[0], lists)
		was := browser.Eval[string](b, count)
		b.Press(" " + words[1][:2])
		done("it lists less", "?q="+words[0]+"+"+words[1][:2], lists+fmt.Sprintf(" && %s !== %q", count, was))
		b.Do(`document.querySelector("form.filter [name=order][value=best]").click()`)
		done("it lists the best", "?q="+words[0]+"+"+words[1][:2]+"&order=best", lists)
		b.Do(`document.querySelector("form.filter .more").click()`)
		b.Wait("the names are there", `document.querySelectorAll("form.filter [name=name]").length > 8`)
		b.Do(`document.querySelector("form.filter [name=status][value=reported]").click()`)
		b.Wait("it filters", `document.querySelectorAll(".token").length === 1`)
		b.Do(`document.querySelector("[data-kind=person] .look").focus()`)
		b.Press(words[2])
		b.Wait("it finds names", fmt.Sprintf(`[...document.querySelectorAll("[data-kind=person] label span:first-of-type")].every((e) => e.textContent.includes(%q))`, words[2]))
		b.Do(`document.querySelector("form.filter .clear").click()`)
		b.Wait("the overview is back", `document.querySelector(".hits").hidden && !document.querySelector(".listed").hidden`)
		b.Press(words[0][:1])
		b.Press(words[0][1:2])
		b.Press(words[0][2:3])
		done("it lists many", "?q="+words[0][:3], lists)
		b.Do(`document.querySelector("form.filter .further").click()`)
		b.Wait("it lists more", `document.querySelectorAll(".hits li").length === 100`)
		b.Press(kb.Tab)
	})
	here := (before + pace(b)) / 2
	longest := browser.Task{}
	for _, task := range tasks {
		onPhone := time.Duration(float64(task.CPU) / here * slower)
		if onPhone > 50*time.Millisecond {
			t.Errorf("a task of %v, which is %v on a phone: %q", task.CPU, onPhone, task.What)
		}
		if task.CPU > longest.CPU {
			longest = task
		}
	}
	t.Logf("the longest task took %v at a pace of %.1f, which is %v on a phone: %q",
		longest.CPU, here, time.Duration(float64(longest.CPU)/here*slower), longest.What)
}
