package search

import (
	"cmp"
	"iter"
	"maps"
	"math"
	"slices"
	"strings"
)

// The fields of an event, from the one that counts most. The weight of each is
// twice that of the next, which is the most that a field counts more when it
// has a term often: so a term in the title counts more than in the sentence,
// however often it is there.
const (
	inTitle = iota
	inNames
	inSentences
	inRest
	fields
)

var weights = [fields]float64{8, 4, 2, 1}

const (
	// saturation is the weight at which an event has half of the highest impact.
	saturation = 6
	// byLength is how much a field's length counts, from 0 to 1.
	byLength = 0.25
)

// posting says that an event has a term. impact, 1 to maxDigit, says how much
// the event is about it; what it says less the more events have the term is
// left to the search.
type posting struct {
	event  int32
	impact uint8
}

type postings struct {
	events int
	of     map[string][]posting
}

// postingsOf finds the terms of events and, as BM25F does, how much each is
// about them.
func postingsOf(docs []Document) *postings {
	p := &postings{events: len(docs), of: map[string][]posting{}}
	again := map[string][]string{} // names, sources and topics come again and again
	terms := func(text string) []string {
		t, ok := again[text]
		if !ok {
			t = Terms(text)
			again[text] = t
		}
		return t
	}
	type counts [fields]uint16
	all := make([]map[string]counts, len(docs))
	lengths := make([][fields]int, len(docs))
	var total, having [fields]float64 // of the terms in a field; of the events that have it
	for i := range docs {
		d := &docs[i]
		found := map[string]counts{}
		add := func(field int, terms []string) {
			for _, t := range terms {
				c := found[t]
				c[field] = min(c[field]+1, math.MaxUint16-1)
				found[t] = c
			}
			lengths[i][field] += len(terms)
			total[field] += float64(len(terms))
		}
		add(inTitle, Terms(d.Title))
		for _, s := range d.Sentences {
			add(inSentences, Terms(s))
		}
		for _, s := range d.Names {
			add(inNames, terms(s))
		}
		for _, s := range d.Rest {
			add(inRest, terms(s))
		}
		for f, n := range lengths[i] {
			if n > 0 {
				having[f]++
			}
		}
		all[i] = found
	}
	for i, found := range all {
		var norm [fields]float64
		for f := range norm {
			norm[f] = 1 - byLength
			if total[f] > 0 {
				norm[f] += byLength * float64(lengths[i][f]) * having[f] / total[f]
			}
		}
		for term, c := range found { // in any order: a term has one posting for an event
			weight := 0.0
			for f, n := range c {
				often := float64(n) / norm[f]
				weight += weights[f] * 2 * often / (1 + often)
			}
			impact := max(1, math.Round(maxDigit*weight/(weight+saturation)))
			p.of[term] = append(p.of[term], posting{int32(i), uint8(impact)})
		}
	}
	return p
}

// files yields the lines of each file of terms, and the term that it begins
// with. A line is a term, a space and its postings.
func (p *postings) files() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		var lines []byte
		start := ""
		for _, term := range slices.SortedFunc(maps.Keys(p.of), compareTerms) {
			if len(lines) >= fileSize {
				if !yield(start, string(lines)) {
					return
				}
				lines = lines[:0]
			}
			if len(lines) == 0 {
				start = term
			} else {
				lines = append(lines, '\n')
			}
			lines = append(lines, term...)
			lines = append(lines, ' ')
			lines = p.append(lines, p.of[term])
		}
		if len(lines) > 0 {
			yield(start, string(lines))
		}
	}
}

// append writes the postings of a term: for each how many events after the one
// before it, and the impact. Where a file cannot hold them, they are a "!",
// their mean impact, and five events in each character.
func (p *postings) append(b []byte, list []posting) []byte {
	start := len(b)
	next, sum := 0, 0
	for _, one := range list {
		b = appendNumber(b, int(one.event)-next)
		b = append(b, zero+one.impact)
		next = int(one.event) + 1
		sum += int(one.impact)
	}
	if len(b)-start <= fileSize {
		return b
	}
	bits := make([]byte, (p.events+4)/5)
	for _, one := range list {
		bits[one.event/5] |= 1 << (one.event % 5)
	}
	b = append(b[:start], '!', zero+byte(sum/len(list)))
	for _, five := range bits {
		b = append(b, zero+five)
	}
	return b
}

// compareTerms orders terms as a script does, by the units of UTF-16. The order
// of their bytes differs in this alone, that a character which is four bytes
// comes behind all others.
func compareTerms(a, b string) int {
	for i := range min(len(a), len(b)) {
		x, y := a[i], b[i]
		if x == y {
			continue
		}
		if x >= 0xEE && y >= 0xEE && (x >= 0xF0) != (y >= 0xF0) {
			return cmp.Compare(y, x)
		}
		return cmp.Compare(x, y)
	}
	return strings.Compare(a, b)
}
