package search

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os/exec"
	"reflect"
	"slices"
	"strings"
	"testing"

	"solnoma/static"
	"solnoma/timeline/internal/npmtest"
)

// question is what a page asks.
type question struct {
	Text       string           `json:"text"`
	Unfinished bool             `json:"unfinished"` // the last word
	Chosen     map[string][]int `json:"chosen,omitempty"`
	From       *int             `json:"from,omitempty"`
	To         *int             `json:"to,omitempty"`
	Scope      int              `json:"scope"`
	Range      []int            `json:"range,omitempty"` // of events; all where it is nil
}

func words(text string) question { return question{Text: text, Scope: -1} }

// answers are what the script finds.
type answers struct {
	Folded  []string
	Terms   [][]string
	Words   [][]string
	Answers []struct {
		Events, Ranked, Counts []int
		Scope                  int
		First                  []string
	}
	Asked [][]string
}

// ask runs the script of the site with Node.js.
func ask(t testing.TB, x *Index, texts []string, questions []question) answers {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		npmtest.Lacking(t, "there is no node")
	}
	script, err := static.FS.ReadFile("search.js")
	if err != nil {
		t.Fatal(err)
	}
	input := map[string]any{"script": string(script), "texts": append([]string{}, texts...), "questions": append([]question{}, questions...)}
	if x != nil {
		files := map[string]string{}
		for _, f := range x.Files {
			files[f.Name] = string(f.Data)
		}
		input["files"], input["manifest"] = files, x.Manifest
	}
	in, err := json.Marshal(input)
	if err != nil {
		t.Fatal(err)
	}
	run := exec.Command(node, "testdata/ask.mjs")
	run.Stdin = bytes.NewReader(in)
	var stderr bytes.Buffer
	run.Stderr = &stderr
	out, err := run.Output()
	if err != nil {
		t.Fatalf("node: %v\n%s", err, stderr.Bytes())
	}
	var a answers
	if err := json.Unmarshal(out, &a); err != nil {
		t.Fatal(err)
	}
	return a
}

// invented are n events with made-up words, the same for each n.
func invented(n int) ([]Facet, []Document) {
	r := rand.New(rand.NewPCG(1, 2))
	syllables := strings.Fields("ka ra to mi ne su bo li шу ма то қа ye zo th en or al")
	word := func() string {
		// Few words are common, most are rare.
		k := int(r.ExpFloat64() * 60)
		w := ""
		for i := range 3 {
			w += syllables[(k>>(2*i)+k*(i+3))%len(syllables)]
		}
		return w
	}
	sentence := func(n int) string {
		all := make([]string, n)
		for i := range all {
			all[i] = word()
		}
		return strings.Join(all, " ")
	}
	facets := []Facet{{Name: "topic"}, {Name: "source"}, {Name: "name", All: true}}
	for f, count := range []int{5, max(n/20, 2), max(n/5, 3)} {
		for i := range count {
			facets[f].Values = append(facets[f].Values, Value{ID: fmt.Sprintf("%s-%d", facets[f].Name, i), Label: sentence(2)})
		}
	}
	docs := make([]Document, n)
	day := -4000
	for i := range docs {
		day += r.IntN(4)
		d := Document{
			First: day, Last: day + max(0, r.IntN(40)-20), NoFirst: r.IntN(50) == 0, NoLast: r.IntN(50) == 1,
			Title: fmt.Sprintf("%s n%d", sentence(6), i), Sentences: []string{sentence(24)}, Rest: []string{"January 2022"},
		}
		d.Card = []string{d.Title, "1 January 2022", fmt.Sprintf("events/%d.html", i), "t-none", "disc"}
		for f := range facets {
			var values []int
			for range r.IntN(3) {
				values = append(values, r.IntN(len(facets[f].Values)))
			}
			slices.Sort(values)
			values = slices.Compact(values)
			d.Values = append(d.Values, values)
			for _, v := range values {
				if f == 2 {
					d.Names = append(d.Names, facets[f].Values[v].Label)
				} else {
					d.Rest = append(d.Rest, facets[f].Values[v].Label)
				}
			}
		}
		docs[i] = d
	}
	return facets, docs
}

// lookUp returns the events of a term, read from the files without the script.
func lookUp(t *testing.T, x *Index, term string) (events []int) {
	t.Helper()
	for _, f := range x.Files {
		var text string
		if !strings.HasPrefix(f.Name, "terms.") {
			continue
		}
		if err := json.Unmarshal(f.Data[len("solnoma("):len(f.Data)-2], &text); err != nil {
			t.Fatal(err)
		}
		for line := range strings.SplitSeq(text, "\n") {
			if name, list, _ := strings.Cut(line, " "); name == term {
				return read(list)
			}
		}
	}
	return nil
}

func read(list string) (events []int) {
	if list[0] == '!' {
		for i := range len(list[2:]) * 5 {
			if (list[2+i/5]-zero)>>(i%5)&1 == 1 {
				events = append(events, i)
			}
		}
		return events
	}
	for i, event := 0, -1; i < len(list); i++ {
		n, unit := 0, 1
		for ; list[i]-zero >= base; i++ {
			n += int(list[i]-zero-base) * unit
			unit *= base
		}
		event += n + int(list[i]-zero)*unit + 1
		events = append(events, event)
		i++ // the impact
	}
	return events
}

func TestFoundByTitle(t *testing.T) {
	t.Parallel()
	facets, docs := invented(400)
	docs[7].Title = "Ёж O‘zbekiston’s 東京 4,000 " + strings.Repeat("long", 20)
	x := Build(facets, docs)
	of := map[string][]int{}
	for i, d := range docs {
		for _, term := range Terms(d.Title) {
			if _, ok := of[term]; !ok {
				of[term] = lookUp(t, x, term)
			}
			if !slices.Contains(of[term], i) {
				t.Fatalf("event %d, %q, is not found by %q", i, d.Title, term)
			}
		}
	}
}

func TestSizes(t *testing.T) {
	t.Parallel()
	sizes := []int{0, 1, 300, 10000}
	if testing.Short() {
		sizes = sizes[:3]
	}
	for _, n := range sizes {
		facets, docs := invented(n)
		x := Build(facets, docs)
		kinds, all := map[string]int{}, 0
		for _, f := range x.Files {
			kind, _, _ := strings.Cut(f.Name, ".")
			kinds[kind] += len(f.Data)
			all += len(f.Data)
			if len(f.Data) > 60<<10 {
				t.Errorf("%d events: %s has %d bytes", n, f.Name, len(f.Data))
			}
		}
		t.Logf("%d events: %d bytes in %d files: %v", n, all, len(x.Files), kinds)
	}
}

func TestSameBytes(t *testing.T) {
	t.Parallel()
	facets, docs := invented(500)
	first := Build(facets, docs)
	for range 3 {
		if again := Build(facets, docs); !reflect.DeepEqual(first, again) {
			t.Fatal("the index is not the same again")
		}
	}
	docs[3].Title += " changed"
	changed := map[string]bool{}
	for _, f := range Build(facets, docs).Files {
		changed[f.Name] = true
	}
	kept := 0
	for _, f := range first.Files {
		if changed[f.Name] {
			kept++
		}
	}
	if kept == 0 {
		t.Error("a change in one event changes the names of all files")
	}
}

func TestOrderOfTerms(t *testing.T) {
	t.Parallel()
	terms := strings.Fields("a ab b z é ё қ 東 \ue000 \uffee 𐐨 𝒜x 𝒜")
	for _, a := range terms {
		for _, b := range terms {
			x, y := utf16(a), utf16(b)
			if got, want := compareTerms(a, b), slices.Compare(x, y); got != want {
				t.Errorf("%q and %q: %d, want %d", a, b, got, want)
			}
		}
	}
}

func utf16(s string) (units []rune) {
	for _, r := range s {
		if r >= 0x10000 {
			r -= 0x10000
			units = append(units, 0xD800+r>>10, 0xDC00+r&0x3FF)
		} else {
			units = append(units, r)
		}
	}
	return units
}

func TestRanking(t *testing.T) {
	t.Parallel()
	facets := []Facet{{Name: "name", All: true, Values: []Value{{ID: "tokayev", Label: "Kassym-Jomart Tokayev", Also: []string{"Toqaev", "Токаев"}}}}}
	doc := func(title, sentence string, names []string, rest string) Document {
		d := Document{Title: title, Sentences: []string{sentence}, Names: names, Rest: []string{rest}, Values: [][]int{nil}}
		if names != nil {
			d.Values[0] = []int{0}
		}
		return d
	}
	spellings := append([]string{facets[0].Values[0].Label}, facets[0].Values[0].Also...)
	docs := []Document{
		0: doc("A bridge falls", "It fell in the night", nil, "Tokayev and his times"),
		1: doc("A bridge is built", "Tokayev opens the Tokayev bridge, says Tokayev", nil, "paper"),
		2: doc("A bridge is named", "It has a new name", spellings, "paper"),
		3: doc("Tokayev comes home", "It was in the night", nil, "paper"),
		4: doc("The tokamak is lit", "It glows", nil, "paper"),
		5: doc("Nothing else", "At all", nil, "paper"),
		6: doc("A long bridge", "It is long, and the river is wide", nil, "Tokayev paper"),
	}
	x := Build(facets, docs)
	prefix := func(text string) question { return question{Text: text, Unfinished: true, Scope: -1} }
	cases := []struct {
		q      question
		ranked []int
	}{
		{words("tokayev"), []int{3, 2, 1, 6, 0}}, // title, names, sentence, rest, the shorter first
		{words("TOKAYEV’s"), []int{3, 2, 1, 6, 0}},
		{words("toqaev"), []int{2}},
		{words("Тоқаев"), []int{2}},
		{words("toka"), nil},
		{prefix("toka"), []int{3, 4, 2, 1, 6, 0}},
		{prefix("bridge toka"), []int{1, 2, 6, 0}},
		{prefix("toka bridge"), nil}, // the last word alone may be unfinished
		{words("nothing"), []int{5}},
		{words("nothing bridge"), nil},
		{words("xyz"), nil},
		{prefix("я"), nil},
		{words("paper"), []int{1, 2, 3, 4, 5, 6}}, // those that match alike in the order of time
	}
	var questions []question
	for _, c := range cases {
		questions = append(questions, c.q)
	}
	for i, a := range ask(t, x, nil, questions).Answers {
		c := cases[i]
		if !slices.Equal(a.Ranked, c.ranked) {
			t.Errorf("%q finds %v, want %v", c.q.Text, a.Ranked, c.ranked)
		}
		if sorted := slices.Sorted(slices.Values(a.Ranked)); !slices.Equal(sorted, a.Events) {
			t.Errorf("%q: %v in the order of time", c.q.Text, a.Events)
		}
	}
}

// TestCommonTerm has a term in so many events that a file could not list them.
func TestCommonTerm(t *testing.T) {
	t.Parallel()
	docs := make([]Document, 20000)
	for i := range docs {
		docs[i] = Document{Title: "rain"}
		if i%7 == 3 {
			docs[i].Title = "sun"
		}
	}
	x := Build(nil, docs)
	found := ask(t, x, nil, []question{words("rain"), words("sun")}).Answers
	for i, d := range docs {
		of := found[0].Events
		if d.Title == "sun" {
			of = found[1].Events
		}
		if _, ok := slices.BinarySearch(of, i); !ok {
			t.Fatalf("event %d, %q, is not found", i, d.Title)
		}
	}
	if rain, sun := len(found[0].Events), len(found[1].Events); rain+sun != len(docs) {
		t.Errorf("%d and %d events", rain, sun)
	}
	for _, f := range x.Files {
		if strings.HasPrefix(f.Name, "terms.") && len(f.Data) > 2*fileSize {
			t.Errorf("%s has %d bytes", f.Name, len(f.Data))
		}
	}
}

// TestFilters compares the script with a search that looks at every event.
func TestFilters(t *testing.T) {
	t.Parallel()
	facets, docs := invented(2500)
	x := Build(facets, docs)
	day := func(n int) *int { return &n }
	common := Terms(docs[0].Sentences[0])[0]
	both := docs[slices.IndexFunc(docs, func(d Document) bool { return len(d.Values[2]) == 2 })].Values[2]
	questions := []question{
		words(""),
		{Chosen: map[string][]int{"topic": {1}}, Scope: -1},
		{Chosen: map[string][]int{"topic": {1, 4}, "source": {3, 20, 50}}, Scope: -1},
		{Chosen: map[string][]int{"name": {7}}, Scope: -1},
		{Chosen: map[string][]int{"name": both}, Scope: -1},
		{From: day(-3000), Scope: -1},
		{From: day(-3000), To: day(-2000), Chosen: map[string][]int{"topic": {0}}, Scope: 2},
		{Text: common, To: day(-1000), Chosen: map[string][]int{"topic": {0, 1, 2}}, Scope: -1},
		{Text: common[:2], Unfinished: true, Scope: 3},
		{Text: common, Scope: 1, Range: []int{200, 1400}},
	}
	a := ask(t, x, nil, questions)
	for i, q := range questions {
		got := a.Answers[i]
		events, counts, scope := slow(facets, docs, q)
		if !slices.Equal(got.Events, events) {
			t.Errorf("%+v finds %d events, want %d", q, len(got.Events), len(events))
		}
		if !slices.Equal(got.Counts, counts) {
			t.Errorf("%+v counts %v\nwant %v", q, got.Counts, counts)
		}
		if got.Scope != scope {
			t.Errorf("%+v is of %d events, want %d", q, got.Scope, scope)
		}
		if len(events) > 0 && !slices.Equal(got.First, docs[events[0]].Card) {
			t.Errorf("%+v shows %q", q, got.First)
		}
	}
	// A question loads the files of its words alone.
	terms := 0
	for _, f := range x.Files {
		if strings.HasPrefix(f.Name, "terms.") {
			terms++
		}
	}
	if n := len(a.Asked[7]); terms < 6 || n > 3 {
		t.Errorf("a word loads %d files: %v; there are %d of terms", n, a.Asked[7], terms)
	}
}

func slow(facets []Facet, docs []Document, q question) (events, counts []int, scope int) {
	total := 0
	for _, f := range facets {
		total += len(f.Values)
	}
	counts = make([]int, total)
	asked := Terms(q.Text)
	for i, d := range docs {
		all := map[string]bool{}
		if q.Text != "" {
			for _, text := range slices.Concat([]string{d.Title}, d.Names, d.Sentences, d.Rest) {
				for _, term := range Terms(text) {
					all[term] = true
				}
			}
		}
		has := true
		for k, word := range asked {
			found := all[word]
			if q.Unfinished && k == len(asked)-1 {
				for term := range maps.Keys(all) {
					found = found || strings.HasPrefix(term, word)
				}
			}
			has = has && found
		}
		has = has && (q.From == nil || d.NoLast || d.Last >= *q.From) && (q.To == nil || d.NoFirst || d.First <= *q.To)
		var failed []int
		if q.Range != nil && (i < q.Range[0] || i > q.Range[1]) {
			continue
		}
		in, from := q.Scope < 0, 0
		for f, values := range d.Values {
			chosen, hits := q.Chosen[facets[f].Name], 0
			for _, v := range chosen {
				if slices.Contains(values, v) {
					hits++
				}
			}
			if hits == 0 && len(chosen) > 0 || facets[f].All && hits < len(chosen) {
				failed = append(failed, f)
			}
			for _, v := range values {
				in = in || from+v == q.Scope
			}
			from += len(facets[f].Values)
		}
		if !in {
			continue
		}
		scope++
		if !has {
			continue
		}
		if len(failed) == 0 {
			events = append(events, i)
		}
		from = 0
		for f, values := range d.Values {
			if len(failed) == 0 || len(failed) == 1 && failed[0] == f && !facets[f].All {
				for _, v := range values {
					counts[from+v]++
				}
			}
			from += len(facets[f].Values)
		}
	}
	return events, counts, scope
}
