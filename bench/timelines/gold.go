package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"solnoma/timeline/edtf"
)

// corpus is the texts with the event mentions that count.
type corpus struct {
	texts     map[string][]byte    // by the name of the text
	published map[string]edtf.Date // likewise
	mentions  []mention            // by text and place
}

// mention is an event mention of a gold timeline.
type mention struct {
	doc        string
	start, end int    // of its sentence, in bytes of the text
	word       string // or words
	want       string // EDTF
}

// rightOn reports whether a date lies within the one that is wanted.
func (m mention) rightOn(d edtf.Date) bool {
	want, err := edtf.Parse(m.want)
	return err == nil && !d.IsZero() && want.Earliest() <= d.Earliest() && d.Latest() <= want.Latest()
}

// sentence returns the words that a mention stands in.
func (c *corpus) sentence(m mention) string { return string(c.texts[m.doc][m.start:m.end]) }

// readCorpus reads the texts and the mentions whose date is known.
func readCorpus(folder string) (*corpus, error) {
	c := &corpus{texts: map[string][]byte{}, published: map[string]edtf.Date{}}
	if err := readJSON(filepath.Join(folder, "published.json"), &c.published); err != nil {
		return nil, err
	}
	for doc := range c.published {
		text, err := os.ReadFile(filepath.Join(folder, "docs", doc+".txt"))
		if err != nil {
			return nil, err
		}
		c.texts[doc] = text
	}
	files, err := filepath.Glob(filepath.Join(folder, "gold", "*.json"))
	if err != nil {
		return nil, err
	}
	seen := map[mention]bool{}
	for _, file := range files {
		var gold struct {
			Timeline []struct {
				Date   string
				Events []struct {
					Doc      string
					Sentence []int // nil for one that is not among the texts
					Event    string
				}
			}
		}
		if err := readJSON(file, &gold); err != nil {
			return nil, err
		}
		for _, entry := range gold.Timeline {
			if strings.Contains(entry.Date, "X") {
				continue
			}
			if _, err := edtf.Parse(entry.Date); err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			for _, e := range entry.Events {
				text, known := c.texts[e.Doc]
				if !known || len(e.Sentence) != 2 {
					continue
				}
				m := mention{e.Doc, e.Sentence[0], e.Sentence[1], e.Event, entry.Date}
				if m.start < 0 || m.end < m.start || m.end > len(text) {
					return nil, fmt.Errorf("%s: %q stands outside of text %s", file, m.word, m.doc)
				}
				if !seen[m] {
					seen[m] = true
					c.mentions = append(c.mentions, m)
				}
			}
		}
	}
	if len(c.mentions) == 0 {
		return nil, fmt.Errorf("%s has no event mentions with a date", folder)
	}
	slices.SortFunc(c.mentions, func(a, b mention) int {
		if n := strings.Compare(a.doc, b.doc); n != 0 {
			return n
		}
		if n := a.start - b.start; n != 0 {
			return n
		}
		return strings.Compare(a.word+a.want, b.word+b.want)
	})
	return c, nil
}

func readJSON(file string, into any) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}
