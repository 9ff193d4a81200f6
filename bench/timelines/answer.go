package main

import (
	"cmp"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/edtf"
	"solnoma/timeline/extract"
	"solnoma/timeline/syntax"
)

// dates are those that a mention is given.
type dates struct {
	ours    edtf.Date
	by      way
	nearest edtf.Date // by the nearest expression
}

// way is how a mention came to our date.
type way string

const (
	byTitle       way = "by a title"
	byClause      way = "by an event's clause"
	bySentence    way = "by another event of the sentence"
	byPublication way = "by publication, for lack of an event"
)

var ways = []way{byTitle, byClause, bySentence, byPublication}

// answer gives each mention of the corpus its dates.
func answer(c *corpus) ([]dates, error) {
	site, err := readSite(c)
	if err != nil {
		return nil, err
	}
	events := map[string][]dated{}
	for _, e := range extract.Timeline(site).Events {
		for _, m := range e.Mentions {
			events[m.Source] = append(events[m.Source], dated{m.Sentence.Start, m.Sentence.End, m.Start, m.End, m.Date, m.Title, m.Clause})
		}
	}
	expressions, parsed := map[string][]dated{}, map[string][]sentence{}
	for _, src := range site.Sources {
		expressions[src.Slug], parsed[src.Slug] = expressionsOf(src)
	}
	out := make([]dates, len(c.mentions))
	for i, m := range c.mentions {
		body := bodyAt(c, m.doc)
		w := place{m.start + body, m.end + body, places(c.sentence(m), m.word, m.start+body), m.word}
		d := dates{ours: c.published[m.doc], by: byPublication, nearest: c.published[m.doc]}
		inSentence := w.among(events[m.doc])
		if titled := slices.DeleteFunc(slices.Clone(inSentence), func(e dated) bool { return places(e.title, w.word, 0) == nil }); len(titled) > 0 {
			d.ours, d.by = w.nearest(titled).date, byTitle
		} else if told := slices.DeleteFunc(slices.Clone(inSentence), func(e dated) bool { return !w.in(e.clause) || w.apart(parsed[m.doc], e) }); len(told) > 0 {
			d.ours, d.by = w.narrowest(told).date, byClause
		} else if near := slices.DeleteFunc(slices.Clone(inSentence), func(e dated) bool { return w.apart(parsed[m.doc], e) }); len(near) > 0 {
			d.ours, d.by = w.nearest(near).date, bySentence
		}
		if all := w.among(expressions[m.doc]); len(all) > 0 {
			d.nearest = w.nearest(all).date
		}
		out[i] = d
	}
	return out, nil
}

// readSite writes the texts as a site, into a folder that is gone afterwards,
// and reads it.
func readSite(c *corpus) (*content.Site, error) {
	root, err := os.MkdirTemp("", "timelines")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(root)
	folder := filepath.Join(root, "content", "sources")
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return nil, err
	}
	for doc, text := range c.texts {
		file := append([]byte(frontMatter(c, doc)), text...)
		if err := os.WriteFile(filepath.Join(folder, doc+".txt"), file, 0o666); err != nil {
			return nil, err
		}
	}
	site, problems, err := content.Read(root)
	if err != nil {
		return nil, err
	}
	for _, p := range problems {
		if p.Severity == timeline.Error {
			return nil, fmt.Errorf("%s:%d: %s", p.File, p.Line, p.Message)
		}
	}
	if len(site.Sources) != len(c.texts) {
		return nil, fmt.Errorf("the site has %d of %d texts", len(site.Sources), len(c.texts))
	}
	for _, src := range site.Sources {
		if name := strings.TrimSuffix(path.Base(src.File), ".txt"); name != src.Slug {
			return nil, fmt.Errorf("text %s has become the source %s", name, src.Slug)
		}
	}
	return site, nil
}

func frontMatter(c *corpus, doc string) string {
	return "---\ndate: " + c.published[doc].String() + "\n---\n"
}

// bodyAt is where a text begins in its file of the site.
func bodyAt(c *corpus, doc string) int { return len(frontMatter(c, doc)) }

// dated is a date in a file: an event's, or an expression's.
type dated struct {
	sentenceStart, sentenceEnd int
	start, end                 int // of the expression
	date                       edtf.Date
	title                      string
	clause                     timeline.Stretch // of an event
}

// sentence is a sentence taken apart, with its place in the file.
type sentence struct {
	*syntax.Sentence
	start, end int
}

// expressionsOf returns the expressions of a source that have a date, and its
// sentences.
func expressionsOf(src *content.Source) (out []dated, sentences []sentence) {
	t := extract.Read(src)
	for _, a := range t.Articles {
		for _, s := range a.Sentences {
			var times []syntax.Time
			for _, r := range s.Readings {
				if n := len(times); n == 0 || times[n-1].End <= r.Start {
					times = append(times, syntax.Time{Start: r.Start, End: r.End})
				}
			}
			start, end := s.Block.File(s.Start, s.End)
			sentences = append(sentences, sentence{syntax.English.Parse(s.Text(), times), start, end})
			for _, r := range s.Readings {
				if r.Date.IsZero() {
					continue
				}
				d := dated{date: r.Date}
				d.sentenceStart, d.sentenceEnd = s.Block.File(s.Start, s.End)
				d.start, d.end = s.Block.File(s.Start+r.Start, s.Start+r.End)
				out = append(out, d)
			}
		}
	}
	return out, sentences
}

// place is where a mention stands: its sentence, and its word wherever that
// occurs in it, as the gold timelines do not say which occurrence is meant.
type place struct {
	start, end int
	words      [][2]int
	word       string
}

// among returns the dates that stand in the sentence.
func (p place) among(all []dated) (in []dated) {
	for _, d := range all {
		if d.sentenceStart < p.end && p.start < d.sentenceEnd {
			in = append(in, d)
		}
	}
	return in
}

// in reports whether the word stands in a clause.
func (p place) in(c timeline.Stretch) bool {
	for _, w := range p.words {
		if c.Start <= w[0] && w[1] <= c.End {
			return true
		}
	}
	return false
}

// apart reports whether the event only describes a noun of the sentence, or
// goes around an aside, and tells nothing of when the mention was: "begun two
// years ago" in "development, begun two years ago, has been put back". What had
// happened before is not on the day of publication, and so never apart.
func (p place) apart(sentences []sentence, e dated) bool {
	for _, s := range sentences {
		if p.start >= s.end || s.start >= p.end || e.start < s.start || e.start >= s.end || len(s.Clauses) == 0 || len(p.words) == 0 {
			continue
		}
		m, d := s.wordAt(p.words[0][0]), s.wordAt(e.start)
		if m < 0 || d < 0 {
			return false
		}
		in, of := s.Words[m].Clause, s.Words[d].Clause
		if v := s.Clauses[in].Verb; v >= 0 && s.Words[s.Verbs[v].From].Is("had") {
			return false
		}
		if s.Words[m].Aside && !s.Words[d].Aside {
			return true
		}
		kind := s.Clauses[of].Kind
		return (kind == syntax.Reduced || kind == syntax.Attribute) && in != of && !s.Under(in, of)
	}
	return false
}

// wordAt is the index of the word at a byte of the file, or -1.
func (s *sentence) wordAt(at int) int {
	return slices.IndexFunc(s.Words, func(w syntax.Word) bool { return w.Start <= at-s.start && at-s.start < w.End })
}

// narrowest returns the one of dates whose clause is the shortest, of two that
// are as short the nearest: a clause that stands inside another has its own date.
func (p place) narrowest(all []dated) dated {
	return slices.MinFunc(all, func(a, b dated) int {
		return cmp.Or((a.clause.End-a.clause.Start)-(b.clause.End-b.clause.Start), p.distance(a)-p.distance(b))
	})
}

// nearest returns the one of dates whose expression stands nearest to the word,
// of two that stand as near the first.
func (p place) nearest(all []dated) dated {
	return slices.MinFunc(all, func(a, b dated) int { return p.distance(a) - p.distance(b) })
}

// distance is how many bytes lie between the word and an expression.
func (p place) distance(d dated) int {
	least := p.end + d.end // more than any
	for _, w := range p.words {
		least = min(least, max(d.start-w[1], w[0]-d.end, 0))
	}
	return least
}

// places returns where words stand in a text, as whole words in any case; base
// is added to each place.
func places(text, words string, base int) (found [][2]int) {
	text, words = strings.ToLower(text), strings.ToLower(words)
	for at := 0; ; {
		i := strings.Index(text[at:], words)
		if i < 0 || words == "" {
			return found
		}
		start, end := at+i, at+i+len(words)
		before, after := []rune(text[:start]), []rune(text[end:])
		if (len(before) == 0 || !inWord(before[len(before)-1])) && (len(after) == 0 || !inWord(after[0])) {
			found = append(found, [2]int{base + start, base + end})
		}
		at = end
	}
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
