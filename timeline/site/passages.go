package site

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/prose"
)

// block is a block of a source's text with what is marked in it.
type block struct {
	*prose.Block
	marks []mark    // in order, without overlap
	shown []stretch // the parts that the site may reproduce, in order
}

// stretch is a part of a block's text, in bytes of it.
type stretch struct{ start, end int }

// mark is a marked stretch of a block's text.
type mark struct {
	stretch
	kind    markKind
	entries []*entry // dated by these words
	why     []string // of what dates nothing
	anchor  string   // its id on the page of the source; "" where it is not shown
}

// markKind says what the marked words are; the kinds yield to one another in
// this order where they overlap.
type markKind string

const (
	dated   markKind = "dated"   // the date of an event
	undated markKind = "undated" // a time that could not be turned into a date
	unused  markKind = "unused"  // a date of no event
)

// blocksOf returns the blocks of a part of a text.
func blocksOf(doc *prose.Document, part timeline.Stretch) (blocks []*block) {
	for i := range doc.Blocks {
		if b := &doc.Blocks[i]; part.Start <= b.Start && b.Start < part.End {
			blocks = append(blocks, &block{Block: b})
		}
	}
	return blocks
}

// at returns the block that a byte of the source's file is in, nil if none.
func (s *source) at(offset int) *block {
	i, ok := slices.BinarySearchFunc(s.blocks, offset, func(b *block, at int) int {
		switch {
		case b.End <= at:
			return -1
		case b.Start > at:
			return 1
		}
		return 0
	})
	if !ok {
		return nil
	}
	return s.blocks[i]
}

// locate returns the block and the stretch of its text that bytes of the
// source's file are seen as; nil where they are not seen.
func (s *source) locate(start, end int) (*block, stretch) {
	b := s.at(start)
	if b == nil {
		return nil, stretch{}
	}
	from, to, ok := b.Locate(start, end)
	if !ok {
		return nil, stretch{}
	}
	return b, stretch{from, to}
}

// mark finds what is to be marked and shown in a source's text.
func (m *model) mark(s *source) {
	reports := map[*entry][]*report{}
	for _, e := range s.Entries {
		for _, r := range e.Reports {
			if r.Source != s {
				continue
			}
			reports[e] = append(reports[e], r)
			if b, at := s.locate(r.Start, r.End); b != nil {
				b.marks = append(b.marks, mark{stretch: at, kind: dated, entries: []*entry{e}})
				b.show(at)
			}
			if b, at := s.locate(r.Sentence.Start, r.Sentence.End); b != nil {
				b.show(at)
			}
		}
	}
	for _, group := range []struct {
		kind     markKind
		passages []timeline.Passage
	}{{undated, m.tl.Undated}, {unused, m.tl.Unused}} {
		for _, p := range group.passages {
			if p.File != s.File || p.Start < s.Part.Start || p.Start >= s.Part.End {
				continue
			}
			if b, at := s.locate(p.Start, p.End); b != nil {
				b.marks = append(b.marks, mark{stretch: at, kind: group.kind, why: p.Why})
			}
		}
	}
	times := map[string]int{}
	for _, b := range s.blocks {
		b.settle(s.Show)
		for i := range b.marks {
			k := &b.marks[i]
			if !b.shows(k.stretch) || k.kind == unused {
				continue
			}
			k.anchor = "undated"
			if k.kind == dated {
				k.anchor = "e-" + k.entries[0].ID
			}
			times[k.anchor]++
			if n := times[k.anchor]; n > 1 || k.kind == undated {
				k.anchor += "." + strconv.Itoa(n)
			}
		}
	}
	s.divide()
	for _, e := range s.Entries {
		for i, r := range reports[e] {
			r.At = s.addressOf(r.Start, r.End)
			if i == 0 {
				part := s.partOf(r.Start)
				part.entries = append(part.entries, e)
			}
		}
	}
}

// textPerPage is about the most text of a source that one page shows, in
// bytes; what is marked counts more than its words.
const (
	textPerPage = 200_000
	markCounts  = 400
)

// divide divides the text over pages.
func (s *source) divide() {
	s.parts = []sourcePart{{href: s.Href}}
	size := 0
	for i, b := range s.blocks {
		n := len(b.marks) * markCounts
		for _, shown := range b.shown {
			n += shown.end - shown.start
		}
		if size += n; size > textPerPage && i > 0 {
			s.parts = append(s.parts, sourcePart{href: numberedName(s.Href, len(s.parts)+1)})
			size = n
		}
		last := &s.parts[len(s.parts)-1]
		last.blocks = append(last.blocks, b)
	}
}

// partOf returns the part of the source that a byte of its file is in.
func (s *source) partOf(offset int) *sourcePart {
	i := len(s.parts) - 1
	for i > 0 && (len(s.parts[i].blocks) == 0 || s.parts[i].blocks[0].Start > offset) {
		i--
	}
	return &s.parts[i]
}

// addressOf returns where the pages of the source show bytes of its file: the
// page, and the mark there if there is one.
func (s *source) addressOf(start, end int) string {
	href := s.partOf(start).href
	if k := s.markAt(start, end); k != nil && k.anchor != "" {
		href += "#" + k.anchor
	}
	return href
}

// markAt returns the mark that covers bytes of the source's file, nil if there
// is none.
func (s *source) markAt(start, end int) *mark {
	b, at := s.locate(start, end)
	if b == nil {
		return nil
	}
	for i := range b.marks {
		if k := &b.marks[i]; k.start <= at.start && at.end <= k.end {
			return k
		}
	}
	return nil
}

// show has the sentences around a stretch shown even where only excerpts are.
func (b *block) show(at stretch) {
	for _, s := range b.Sentences {
		if s.Start < at.end && at.start < s.End {
			b.shown = append(b.shown, stretch{s.Start, s.End})
		}
	}
}

func (b *block) shows(at stretch) bool {
	return slices.ContainsFunc(b.shown, func(s stretch) bool { return s.start <= at.start && at.end <= s.end })
}

// settle puts marks and shown stretches in order and makes them disjoint.
func (b *block) settle(show timeline.Show) {
	slices.SortStableFunc(b.marks, func(x, y mark) int {
		return cmp.Or(strings.Compare(string(x.kind), string(y.kind)), x.start-y.start, y.end-x.end)
	})
	var kept []mark
	for _, k := range b.marks {
		over := slices.IndexFunc(kept, func(o mark) bool { return o.start < k.end && k.start < o.end })
		switch {
		case over < 0:
			kept = append(kept, k)
		case k.kind == dated: // the same words, or words among them, date one more
			kept[over].entries = append(kept[over].entries, k.entries...)
			kept[over].end = max(kept[over].end, k.end)
		}
	}
	slices.SortFunc(kept, func(x, y mark) int { return x.start - y.start })
	b.marks = kept

	switch show {
	case timeline.Full:
		b.shown = []stretch{{0, len(b.Text)}}
	case timeline.Cite:
		b.shown = nil
	default:
		slices.SortFunc(b.shown, func(x, y stretch) int { return x.start - y.start })
		b.shown = slices.Compact(b.shown)
	}
}

// quote is the sentence of a report as the site shows it.
type quote struct {
	Heading []piece // the heading that the date stands in, where that is not the sentence
	Before  string  // the sentence before, for context
	Pieces  []piece
	After   string // the sentence after
	Dir     string // "rtl" or ""
	Lang    string
}

// quoteOf makes the quote of a mention.
func quoteOf(s *source, mention *timeline.Mention) quote {
	b, at := s.locate(mention.Sentence.Start, mention.Sentence.End)
	dateBlock, date := s.locate(mention.Start, mention.End)
	if b == nil {
		return plainQuote(mention)
	}
	q := quote{Dir: direction(b.Text)}
	if q.Dir != "" {
		q.Lang = languageOf(b.Text)
	}
	var marks []mark
	switch {
	case dateBlock == b && at.start <= date.start && date.end <= at.end:
		marks = []mark{{stretch: date, kind: dated}}
	case dateBlock != nil && dateBlock != b:
		q.Heading = weave(dateBlock.Text, stretch{0, len(dateBlock.Text)}, []mark{{stretch: date, kind: dated}}, nil)
	}
	q.Pieces = weave(b.Text, at, marks, nil)
	if s.Show == timeline.Full {
		for _, sentence := range b.Sentences {
			text := b.Text[sentence.Start:sentence.End]
			if sentence.End <= at.start {
				q.Before = text
			}
			if sentence.Start >= at.end {
				q.After = text
				break
			}
		}
	}
	return q
}

// quotePassage returns the sentence around a passage with the passage marked,
// nil where the site may not reproduce it.
func (s *source) quotePassage(p timeline.Passage, kind markKind) []piece {
	b, at := s.locate(p.Start, p.End)
	if b == nil || !b.shows(at) {
		return nil
	}
	for _, sentence := range b.Sentences {
		if sentence.Start <= at.start && at.end <= sentence.End {
			near := around(b.Text, stretch{sentence.Start, sentence.End}, at)
			at.start, at.end = at.start-near.start, at.end-near.start
			return weave(b.Text[near.start:near.end], stretch{0, near.end - near.start}, []mark{{stretch: at, kind: kind}}, nil)
		}
	}
	return nil
}

// reach is how much of a sentence is quoted on either side of a passage.
const reach = 400

// around cuts a sentence that is no sentence, but a list without full stops, to
// the words around a passage.
func around(text string, sentence, at stretch) stretch {
	if at.start-sentence.start > reach {
		sentence.start = at.start - reach + strings.IndexByte(text[at.start-reach:at.start]+" ", ' ')
	}
	if sentence.end-at.end > reach {
		sentence.end = at.end + max(strings.LastIndexByte(text[at.end:at.end+reach], ' '), 0)
	}
	return sentence
}

// plainQuote makes the quote of a mention whose source is not at hand.
func plainQuote(mention *timeline.Mention) quote {
	text := mention.Sentence.Text
	q := quote{Dir: direction(text)}
	var marks []mark
	words := strings.Join(strings.Fields(mention.Text), " ")
	if i := strings.Index(text, words); words != "" && i >= 0 {
		marks = []mark{{stretch: stretch{i, i + len(words)}, kind: dated}}
	}
	q.Pieces = weave(text, stretch{0, len(text)}, marks, nil)
	return q
}
