// Timelines says how many of the event mentions of an annotated corpus come
// out on the right date.
//
//	go run ./bench/timelines [-v] [-corpus DIR]
//
// is run in the project's folder. DIR holds the texts of SemEval-2015 Task 4
// (TimeLine; Minard et al. 2015) in docs/*.txt, their days of publication in
// published.json and the timelines of their entities in gold/*.json.
//
// # What is counted
//
// Each event mention of the gold timelines counts once: the same word of the
// same sentence on the same date is one mention, however many entities have it
// on their timelines. Left out are mentions whose date is open (XXXX) and such
// as stand in no sentence of the texts. A date is right where it lies within
// the gold date: a day of January 2006 is right for 2006-01 and for 2006, the
// year 2006 is wrong for 2006-01. Neither the order of the mentions nor what
// is found beyond them counts.
//
// # What is compared
//
// "ours" makes a site of the texts, each with its day of publication in the
// front matter, and reads it as buildsite build does. A mention has the date of
// our event of the same sentence whose title holds the mention's word; where no
// title does, of the event in whose clause the word stands, and otherwise of
// that whose date expression stands nearest to the word. An event whose clause
// only describes a noun ("development, begun two years ago, has been put back")
// dates nothing outside of it. What no event dates has the day of publication,
// as what news tell without a date. "nearest expression" takes the date expression of the sentence
// that stands nearest to the word, and otherwise the day of publication;
// "publication" is that day alone.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"text/tabwriter"
)

func main() {
	corpus := flag.String("corpus", filepath.Join("..", "shared", "corpora", "timelines-corpus_1"), "the `folder` of the texts and timelines")
	verbose := flag.Bool("v", false, "list the mentions that are on a wrong date")
	flag.Parse()
	if flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "usage: timelines [-v] [-corpus DIR]")
		os.Exit(2)
	}
	if err := run(*corpus, *verbose); err != nil {
		fmt.Fprintln(os.Stderr, "timelines:", err)
		os.Exit(1)
	}
}

func run(folder string, verbose bool) error {
	c, err := readCorpus(folder)
	if err != nil {
		return err
	}
	answers, err := answer(c)
	if err != nil {
		return err
	}
	if verbose {
		for i, m := range c.mentions {
			if a := answers[i]; !m.rightOn(a.ours) {
				fmt.Printf("%s: %q wants %s, has %s (%s); nearest expression %s\n\t%s\n", m.doc, m.word, m.want, a.ours, a.by, a.nearest, c.sentence(m))
			}
		}
		fmt.Println()
	}
	report(c, answers)
	return nil
}

// report prints the figures.
func report(c *corpus, answers []dates) {
	var ours, nearest, published int
	right, all := map[way]int{}, map[way]int{}
	for i, m := range c.mentions {
		a := answers[i]
		all[a.by]++
		if m.rightOn(a.ours) {
			ours++
			right[a.by]++
		}
		if m.rightOn(a.nearest) {
			nearest++
		}
		if m.rightOn(c.published[m.doc]) {
			published++
		}
	}
	fmt.Printf("%d event mentions in %d texts; on the right date are\n\n", len(c.mentions), len(c.texts))
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	row := func(name string, n, of int) {
		fmt.Fprintf(w, "%s\t%d\tof %d\t%.1f%%\t\n", name, n, of, 100*float64(n)/float64(max(of, 1)))
	}
	row("ours", ours, len(c.mentions))
	for _, by := range ways {
		row(string(by), right[by], all[by])
	}
	row("nearest expression", nearest, len(c.mentions))
	row("publication", published, len(c.mentions))
	w.Flush()
}
