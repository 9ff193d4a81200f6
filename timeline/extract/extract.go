// Package extract finds the events of a source: it reads the dates of its
// sentences, decides which of them date an event, and says what happened in
// the sentence's own words.
package extract

import (
	"fmt"
	"runtime"
	"sync"

	"solnoma/timeline"
	"solnoma/timeline/content"
)

// Timeline makes a site's timeline: the events of all its sources, which are
// read in parallel, and those written by hand, merged and in order.
func Timeline(c *content.Site) *timeline.Timeline {
	results := make([]found, len(c.Sources))
	var wg sync.WaitGroup
	next := make(chan int)
	for range min(runtime.GOMAXPROCS(0), len(c.Sources)) {
		wg.Go(func() {
			for i := range next {
				t := Read(c.Sources[i])
				results[i] = t.events()
				t.remedies(&results[i])
				t.idle(&results[i])
			}
		})
	}
	for i := range c.Sources {
		next <- i
	}
	close(next)
	wg.Wait()

	tl := &timeline.Timeline{Title: c.Config.Title, NameRules: c.Names}
	taken := map[string]bool{}
	for _, f := range results {
		f.rename(taken)
		tl.Sources = append(tl.Sources, f.sources...)
		tl.Events = append(tl.Events, f.events...)
		tl.Undated = append(tl.Undated, f.undated...)
		tl.Unused = append(tl.Unused, f.unused...)
		tl.Problems = append(tl.Problems, f.problems...)
	}
	for _, e := range c.Events {
		tl.Events = append(tl.Events, written(e))
	}
	if c.Ledger == nil {
		tl.Arrange(fixAll(c.Sources, results), nil)
		return tl
	}
	tl.Arrange(fixAll(c.Sources, results), c.Ledger)
	tl.Lost = c.Ledger.Lost(tl)
	return tl
}

// rename gives sources whose address another has already a number, and notes
// the addresses that are taken.
func (f *found) rename(taken map[string]bool) {
	for i := range f.sources {
		was := f.sources[i].Slug
		unique := was
		for n := 2; taken[unique]; n++ {
			unique = fmt.Sprintf("%s-%d", was, n)
		}
		taken[unique] = true
		if f.sources[i].Slug = unique; unique == was {
			continue
		}
		for k := range f.events {
			for n := range f.events[k].Mentions {
				if m := &f.events[k].Mentions[n]; m.Source == was {
					m.Source = unique
				}
			}
		}
	}
}

// written makes the event that a person has written.
func written(e *content.Event) timeline.Event {
	m := timeline.Mention{
		File: e.File, Start: e.DateStart, End: e.DateEnd, Line: e.DateLine, Column: e.DateColumn,
		Text: string(e.Bytes[e.DateStart:e.DateEnd]), Date: e.Date, Basis: timeline.Explicit,
		Why: []string{"written by hand, with this date"}, Title: e.Title, Status: e.Status,
	}
	if len(e.Doc.Blocks) > 0 && len(e.Doc.Blocks[0].Sentences) > 0 {
		b := &e.Doc.Blocks[0]
		s := b.Sentences[0]
		from, to := b.File(s.Start, s.End)
		m.Sentence = timeline.Sentence{Start: from, End: to, Text: b.Text[s.Start:s.End]}
	} else {
		m.Sentence = timeline.Sentence{Start: m.Start, End: m.End, Text: e.Title}
	}
	return timeline.Event{
		ID: e.ID, Date: e.Date, Title: e.Title, Status: e.Status, Topics: e.Topics, Mentions: []timeline.Mention{m},
		Written: &timeline.Written{File: e.File, Body: string(e.Bytes[e.Body:]), Cites: e.Cites},
	}
}
