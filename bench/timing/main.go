// Timing times package timex on a text, paragraph by paragraph, as
// bench/dates has chrono-node read it. It prints lines of a name, the seconds
// and how many expressions were found.
package main

import (
	"fmt"
	"os"
	"regexp"
	"time"

	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
	"solnoma/timeline/timex"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: timing FILE")
		os.Exit(2)
	}
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	paragraphs := regexp.MustCompile(`\n\s*\n`).Split(string(text), -1)
	t := timex.For("en")
	measure("timex: finding", paragraphs, finder(t))
	measure("timex: finding and resolving", paragraphs, reader(t))
}

// measure prints how long read takes for all paragraphs.
func measure(name string, paragraphs []string, read func(string) int) {
	for _, p := range paragraphs[:min(len(paragraphs), 500)] {
		read(p) // lets buffers grow
	}
	found := 0
	start := time.Now()
	for _, p := range paragraphs {
		found += read(p)
	}
	fmt.Printf("%s\t%.3f\t%d\n", name, time.Since(start).Seconds(), found)
}

// finder finds the expressions of a paragraph.
func finder(t *timex.Tagger) func(string) int {
	scan := t.NewScan()
	var exprs []timex.Expr
	return func(p string) int {
		exprs = scan.Find(exprs[:0], p)
		n := 0
		for _, e := range exprs {
			if e.Rule.Not == "" {
				n++
			}
		}
		return n
	}
}

// reader takes a paragraph apart into sentences and reads its dates.
func reader(t *timex.Tagger) func(string) int {
	scan := t.NewScan()
	context := timex.Context{Published: edtf.OfDay(edtf.NewDay(2025, 1, 10))}
	return func(p string) int {
		var text []timex.Sentence
		for i, block := range prose.Plain([]byte(p), 0).Blocks {
			for _, s := range block.Sentences {
				words := block.Text[s.Start:s.End]
				text = append(text, timex.Sentence{Text: words, Exprs: scan.Find(nil, words), Paragraph: i})
			}
		}
		n := 0
		for _, readings := range t.Resolve(text, context) {
			n += len(readings)
		}
		return n
	}
}
