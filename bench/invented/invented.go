// Package invented makes up sites of any size, to measure with. Nothing in
// their texts ever was, and the same number of events gives the same texts.
package invented

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// perSource is the number of events that each text tells of.
const perSource = 50

var (
	towns   = []string{"Varn", "Brod", "Osk", "Lindau Mills", "Karsted", "Tolmin Ford", "Pell", "Sarova", "Nethergate", "Quarry Hill", "Marden", "Ilvesk", "Drumore", "Halden Cross", "Weir End", "Zabor"}
	people  = []string{"Ada Kern", "Jonas Brandt", "Mira Toll", "Peter Ashdown", "Ruth Calder", "Emil Novak", "Clara Voss", "Samuel Reed", "Nora Lind", "Victor Hale", "Irene Moss", "Anton Bergh"}
	bodies  = []string{"the council", "the harbour board", "the school committee", "the water company", "the railway", "the fire brigade", "the court", "the mill", "the hospital", "the theatre"}
	deeds   = []string{"opened", "closed", "rebuilt", "inspected", "sold", "bought", "flooded", "abandoned", "painted", "enlarged", "named", "blocked", "repaired", "measured", "guarded"}
	objects = []string{"bridge", "weir", "granary", "market hall", "lighthouse", "tollgate", "ferry", "reservoir", "library", "orchard", "signal box", "tannery", "brickworks", "quay", "observatory", "cemetery"}
	kinds   = []string{"old", "new", "upper", "lower", "wooden", "stone", "northern", "southern", "small", "great"}
	asides  = []string{
		"Nobody had expected it, and few spoke of it afterwards.",
		"The ledger gives the cost to the penny and the reason not at all.",
		"Those who lived nearby remembered chiefly the rain.",
		"What became of the tools is not recorded.",
		"A crowd stood by and then went home to supper.",
	}
)

// Topics is the number of topics of a site.
const Topics = 6

// Site writes the folder of a site, root, with about as many events as given:
// a text for each fifty of them. Two of a hundred are merged, or are no event.
func Site(root string, events int) error {
	random := rand.New(rand.NewPCG(1, 2))
	var config strings.Builder
	fmt.Fprintf(&config, "title: Annals of a country that there is not\ndescription: %d events, invented to measure with.\nlanguage: en\ntimezone: UTC\ntopics:\n", events)
	for i := range Topics {
		fmt.Fprintf(&config, "  - id: t%d\n    title: %s\n", i, towns[i])
	}
	if err := write(root, "site.yaml", config.String()); err != nil {
		return err
	}
	from := time.Date(1850, 1, 1, 0, 0, 0, 0, time.UTC)
	const days = 64_000 // to 2025
	texts := (events + perSource - 1) / perSource
	for i := range texts {
		// A text is about a short time, so that years have many events and
		// differ in how many.
		start := days * i / texts
		var b strings.Builder
		fmt.Fprintf(&b, "---\ntitle: Chronicle no. %d\npublisher: The %s Register\nauthor: %s\ndate: %s\ntopics: [t%d]\n---\n",
			i+1, pick(random, towns), pick(random, people), from.AddDate(0, 0, start+400).Format("2006-01-02"), random.IntN(Topics))
		for n := range min(perSource, events-i*perSource) {
			if n%5 == 0 {
				b.WriteString("\n")
			}
			day := from.AddDate(0, 0, start+random.IntN(360))
			when := day.Format("On 2 January 2006")
			if random.IntN(10) == 0 {
				when = day.Format("In January 2006")
			}
			fmt.Fprintf(&b, "%s %s of %s %s the %s %s of %s, as %s wrote. %s\n", when, pick(random, bodies), pick(random, towns),
				pick(random, deeds), pick(random, kinds), pick(random, objects), pick(random, towns), pick(random, people), pick(random, asides))
		}
		if err := write(root, fmt.Sprintf("content/sources/chronicle-%05d.md", i+1), b.String()); err != nil {
			return err
		}
	}
	return nil
}

func pick(random *rand.Rand, from []string) string { return from[random.IntN(len(from))] }

func write(root, name, text string) error {
	name = filepath.Join(root, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(text), 0o666)
}
