package timeline

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline/names"
)

// telling makes an event of a sentence, whose title is another.
func telling(date, title, file string, at int, sentence string) Event {
	e := event(date, title, file, at)
	e.Mentions[0].Sentence.Text = sentence
	return e
}

// listNames lists names with the number of their events and their variants,
// and each event's names.
func listNames(tl *Timeline) string {
	var b strings.Builder
	for _, n := range tl.Names {
		fmt.Fprintf(&b, "%s %s %q %d", n.Kind, n.ID, n.Label, n.Events)
		if len(n.Variants) > 0 {
			fmt.Fprintf(&b, " (%s)", strings.Join(n.Variants, ", "))
		}
		b.WriteByte('\n')
	}
	for _, e := range tl.Events {
		fmt.Fprintf(&b, "%s: %s\n", e.Title, strings.Join(e.Names, " "))
	}
	return b.String()
}

func river() *Timeline {
	source := Source{Slug: "river", File: "river", Language: "en"}
	for i, s := range []string{
		"The mayor of Varn, Ada Kern, ordered boats.",
		"Kern thanked President Otto Brandt.",
		"The Council of Rivers met in Almaty.",
		"Nobody came.",
	} {
		source.Sentences = append(source.Sentences, Sentence{Start: i * 100, End: i*100 + len(s), Text: s})
	}
	return &Timeline{
		Sources: []Source{source},
		Events: []Event{
			telling("2022-01-05", "The mayor orders boats", "river", 0, source.Sentences[0].Text),
			telling("2022-01-06", "Kern thanks the president", "river", 100, source.Sentences[1].Text),
			telling("2022-01-07", "The council meets", "river", 200, source.Sentences[2].Text),
			telling("2022-01-08", "Nobody comes to Almaty", "river", 300, source.Sentences[3].Text),
			telling("2022-01-09", "Otto Brandt opens the dam", "written.md", 0, "It was a Sunday."),
		},
	}
}

func TestNames(t *testing.T) {
	t.Parallel()
	tl := river()
	tl.Arrange(nil, nil)
	want := `person ada-kern "Ada Kern" 2 (Kern)
person otto-brandt "Otto Brandt" 2
place almaty "Almaty" 2
The mayor orders boats: ada-kern
Kern thanks the president: ada-kern otto-brandt
The council meets: almaty
Nobody comes to Almaty: almaty
Otto Brandt opens the dam: otto-brandt
`
	if diff := cmp.Diff(want, listNames(tl)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for _, n := range tl.Names {
		if len(n.Why) != 1+len(n.Variants) {
			t.Errorf("%s: %q", n.Label, n.Why)
		}
	}
}

// The names do not depend on the order in which sources and events were read.
func TestNamesInAnyOrder(t *testing.T) {
	t.Parallel()
	want := ""
	for n := range 20 {
		tl := river()
		tl.Sources = append(tl.Sources, Source{Slug: "other", File: "other", Sentences: []Sentence{{0, 30, "Kern is no name here."}}})
		r := rand.New(rand.NewPCG(2, uint64(n)))
		r.Shuffle(len(tl.Events), func(i, j int) { tl.Events[i], tl.Events[j] = tl.Events[j], tl.Events[i] })
		r.Shuffle(len(tl.Sources), func(i, j int) { tl.Sources[i], tl.Sources[j] = tl.Sources[j], tl.Sources[i] })
		tl.Arrange(nil, nil)
		got := listNames(tl)
		if want == "" {
			want = got
		}
		if got != want {
			t.Fatalf("%s", cmp.Diff(want, got))
		}
	}
}

// What the site says goes before what the program finds, and a rule without
// use is a problem.
func TestNameRules(t *testing.T) {
	t.Parallel()
	tl := river()
	tl.NameRules = names.Rules{
		File: "content/names.yaml",
		Names: []names.Rule{
			{Label: "Alma-Ata", Kind: names.Place, Also: []string{"Almaty"}, Line: 2, Column: 3},
			{Label: "Nowhere", Kind: names.Place, Line: 3, Column: 3},
		},
		Not: []names.Rule{{Label: "Otto Brandt", Line: 5, Column: 7}, {Label: "Somebody", Line: 6, Column: 7}},
	}
	tl.Arrange(nil, nil)
	want := `person ada-kern "Ada Kern" 2 (Kern)
place alma-ata "Alma-Ata" 2 (Almaty)
`
	if got, _, _ := strings.Cut(listNames(tl), "The mayor"); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	var problems []string
	for _, p := range tl.Problems {
		problems = append(problems, p.String())
	}
	if want := []string{`content/names.yaml:3:3: no text names "Nowhere"`, `content/names.yaml:6:7: no text has "Somebody" as a name`}; !slices.Equal(problems, want) {
		t.Errorf("%q", problems)
	}
}

// Names of one spelling have ids of their own.
func TestNameIDs(t *testing.T) {
	t.Parallel()
	taken := map[string]bool{}
	for _, c := range []struct {
		kind names.Kind
		name string
		want string
	}{
		{names.Person, "Félix Díaz", "felix-diaz"}, {names.Person, "Касым-Жомарт Токаев", "kasim-jomart-tokaev"},
		{names.Person, "Washington", "washington"}, {names.Place, "Washington", "washington-place"}, {names.Place, "WASHINGTON", "washington-place-2"},
		{names.Person, "習近平", "person"}, {names.Place, "Index", "index-place"},
	} {
		if got := nameID(names.Name{Kind: c.kind, Label: c.name}, taken); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// crowdedTimeline makes a timeline of n events from sources of a hundred each.
func crowdedTimeline(n int) *Timeline {
	given := strings.Fields("Anna Boris Clara Daniel Elena Farid Gulnara Hassan Irina Jamshid")
	tl := &Timeline{}
	for i := range n {
		s := i / 100
		file := fmt.Sprintf("source-%06d", s)
		if i%100 == 0 {
			tl.Sources = append(tl.Sources, Source{Slug: file, File: file, Language: "en"})
		}
		who := fmt.Sprintf("%s %sov", given[i%len(given)], letters(i/7))
		text := fmt.Sprintf("President %s met the Committee of %s in %s, and %sov told Reuters on Monday that the talks in Tashkent would go on.", who, letters(i%5000), "Almaty", letters(i/7))
		e := telling(fmt.Sprintf("%04d-01-01", 1000+i%1000), "President "+who+" meets the committee", file, i%100*1000, text)
		tl.Events = append(tl.Events, e)
		tl.Sources[s].Sentences = append(tl.Sources[s].Sentences, e.Mentions[0].Sentence)
	}
	return tl
}

// letters writes a number as a name.
func letters(n int) string {
	s := []byte{'K' + byte(n%10)}
	for n /= 10; n > 0; n /= 10 {
		s = append(s, "aeiouarile"[n%10], "bdgklmnrst"[n%10])
	}
	return string(s) + "bek"
}

func BenchmarkNames(b *testing.B) {
	for _, n := range []int{1000, 10000, 100000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			tl := crowdedTimeline(n)
			b.ResetTimer()
			for b.Loop() {
				tl.nameEvents(tl.findNames())
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/event")
			b.ReportMetric(float64(len(tl.Names)), "names")
		})
	}
}
