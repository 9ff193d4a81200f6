package ledger

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
)

// Recognise returns for each event the id that it has in the ledger, "" for one
// that is new there. No two have the same. The events are not merged yet: each
// is one report.
//
// The surest likenesses come first. An event is the one of a row where its
// title is that of the row and the date or a source is, too; where it stands in
// the same sentence and the date or some of the title is the same, or no other
// stands there; where the date and a source are the same and the titles have
// words in common; where a source and most words of the title are the same, so
// that it was re-dated; where the date and most words are, so that it was
// moved; and where all words of a title of some length are. A row that is gone
// comes back only for its title or sentence with its date or a source.
func (l *Ledger) Recognise(events []timeline.Event) []string {
	ids := make([]string, len(events))
	if l == nil || len(l.Rows) == 0 {
		return ids
	}
	m := newMatcher(l)
	asked := make([]report, len(events))
	was := m.renamed(events)
	for i := range events {
		asked[i] = m.reportOf(&events[i], was)
		if n, ok := m.stated[asked[i].place]; ok {
			n.events++
			m.stated[asked[i].place] = n
		}
	}
	var pairs []pair
	for i := range events {
		pairs = m.candidates(i, &events[i], &asked[i], pairs)
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(b.score-a.score, a.row-b.row, a.event-b.event)
	})
	taken := make([]bool, len(l.Rows))
	for _, p := range pairs {
		if !taken[p.row] && ids[p.event] == "" {
			taken[p.row], ids[p.event] = true, l.Rows[p.row].ID
		}
	}
	l.inherit(ids, taken)
	return ids
}

// inherit gives an event of which none of the reports is left but one that went
// into it to that: it is reported still.
func (l *Ledger) inherit(ids []string, taken []bool) {
	for i, id := range ids {
		if r, ok := l.Find(id); !ok || r.Status != Merged {
			continue
		}
		if k, ok := l.byID[l.Follow(id)]; ok && !taken[k] && !l.Rows[k].Gone() {
			taken[l.byID[id]], taken[k], ids[i] = false, true, l.Rows[k].ID
		}
	}
}

// pair is an event that may be that of a row.
type pair struct{ row, event, score int }

// matcher finds the rows that an event may be of.
type matcher struct {
	rows    []Row
	byID    map[string]int
	number  map[string]int32   // of each word and source
	told    []told             // what is compared of each row
	byTitle map[string][]int   // by the words of the title, joined
	byDay   map[string][]int   // by source and date
	byPlace map[string][]int   // by places in sources
	byWord  map[inSource][]int // by a word, in one source and in all (source anywhere)
	stated  map[string]tally   // by places: how many stand there
	found   []pair             // room for candidates
	seen    []int              // of each row, the last event that it was looked at for, counted from 1
}

type (
	inSource struct {
		source, word int32
	}
	tally struct{ rows, events int }
	told  struct {
		sources     []int32
		words       []int32 // of the title, sorted
		first, last edtf.Day
	}
	// report is what is asked of an event.
	report struct {
		source, place string
		number        int32 // of the source
		named         bool  // the place says more than the source
		title         string
		words         []int32 // sorted
		first, last   edtf.Day
	}
)

// anywhere stands for all sources.
const anywhere = -1

// mostRows is how many rows of one word, or of one source and day, are looked
// at: the bound that keeps the time from growing with the square of the events.
const mostRows = 60

func newMatcher(l *Ledger) *matcher {
	m := &matcher{
		rows: l.Rows, byID: l.byID, number: map[string]int32{}, told: make([]told, len(l.Rows)), byTitle: map[string][]int{}, byDay: map[string][]int{},
		byPlace: map[string][]int{}, byWord: map[inSource][]int{}, stated: map[string]tally{}, seen: make([]int, len(l.Rows)),
	}
	for i := range l.Rows {
		r := &l.Rows[i]
		title, words := m.read(r.Title)
		m.byTitle[title] = append(m.byTitle[title], i)
		slugs, date := r.Slugs(), r.Date.String()
		sources := make([]int32, len(slugs))
		for k, s := range slugs {
			sources[k] = m.numberOf(sourceName(s))
		}
		m.told[i] = told{sources, words, r.Date.Earliest(), r.Date.Latest()}
		for _, place := range r.Sources {
			m.byPlace[place] = append(m.byPlace[place], i)
			if n := m.stated[place]; !r.Gone() {
				n.rows++
				m.stated[place] = n
			}
		}
		for _, s := range slugs {
			m.byDay[s+" "+date] = append(m.byDay[s+" "+date], i)
		}
		for k, w := range words {
			if k > 0 && w == words[k-1] {
				continue
			}
			m.index(inSource{anywhere, w}, i)
			for _, s := range sources {
				m.index(inSource{s, w}, i)
			}
		}
	}
	return m
}

// index enters a row for a word; of one that too many have, no more.
func (m *matcher) index(key inSource, row int) {
	if list := m.byWord[key]; len(list) <= mostRows {
		m.byWord[key] = append(list, row)
	}
}

// numberOf returns the number of a word, or of a source as sourceName has it.
func (m *matcher) numberOf(word string) int32 {
	n, ok := m.number[word]
	if !ok {
		n = int32(len(m.number))
		m.number[word] = n
	}
	return n
}

// sourceName is that of a source among words: no word has a slash.
func sourceName(slug string) string { return "/" + slug }

// read returns the words of a title: joined, and as sorted numbers.
func (m *matcher) read(title string) (joined string, numbers []int32) {
	words := wordsOf(title)
	numbers = make([]int32, len(words))
	for k, w := range words {
		numbers[k] = m.numberOf(w)
	}
	slices.Sort(numbers)
	return strings.Join(words, " "), numbers
}

// reportOf reads an event; was has the former names of sources.
func (m *matcher) reportOf(e *timeline.Event, was map[string]string) report {
	source, words, named := strings.Cut(placeOf(&e.Mentions[0]), ":")
	if old := was[source]; old != "" {
		source = old
	}
	q := report{source: source, number: m.numberOf(sourceName(source)), place: source, named: named}
	if named {
		q.place += ":" + words
	}
	q.title, q.words = m.read(e.Title)
	q.first, q.last = e.Date.Earliest(), e.Date.Latest()
	return q
}

// renamed returns for each source that the ledger does not know the one that it
// was, or was a part of: a source that is gone, in which half of its sentences
// stood.
func (m *matcher) renamed(events []timeline.Event) map[string]string {
	known := map[string]bool{} // whether it is there still, by the sources of the ledger
	stood := map[string][]string{}
	for i := range m.rows {
		for _, place := range m.rows[i].Sources {
			source, words, named := strings.Cut(place, ":")
			known[source] = false
			if list := stood[words]; named && len(list) < mostRows && !slices.Contains(list, source) {
				stood[words] = append(list, source)
			}
		}
	}
	places := make([]string, len(events))
	for i := range events {
		places[i] = placeOf(&events[i].Mentions[0])
		if _, ok := known[slugOf(places[i])]; ok {
			known[slugOf(places[i])] = true
		}
	}
	sentences, shared := map[string]int{}, map[[2]string]int{}
	for _, place := range places {
		source, words, named := strings.Cut(place, ":")
		if _, ok := known[source]; ok || !named {
			continue
		}
		sentences[source]++
		for _, old := range stood[words] {
			if !known[old] {
				shared[[2]string{source, old}]++
			}
		}
	}
	was := map[string]string{}
	for pair, n := range shared {
		source, old := pair[0], pair[1]
		best := shared[[2]string{source, was[source]}]
		if 2*n >= sentences[source] && (n > best || n == best && old < was[source]) {
			was[source] = old
		}
	}
	return was
}

// candidates adds the rows that event i may be of.
func (m *matcher) candidates(i int, e *timeline.Event, q *report, pairs []pair) []pair {
	if e.ID != "" { // of one written by hand: the name of its file
		if k, ok := m.byID[e.ID]; ok && !m.rows[k].Gone() {
			return append(pairs, pair{k, i, surest})
		}
	}
	found := m.found[:0]
	look := func(rows []int) {
		for _, k := range rows[:min(len(rows), mostRows)] {
			if m.seen[k] == i+1 {
				continue
			}
			m.seen[k] = i + 1
			if score := m.score(k, e, q); score > 0 {
				found = append(found, pair{k, i, score})
			}
		}
	}
	look(m.byPlace[q.place])
	look(m.byDay[q.source+" "+e.Date.String()])
	look(m.byTitle[q.title])
	if slices.ContainsFunc(found, func(p pair) bool { return p.score >= unchanged }) {
		return append(pairs, found...)
	}
	for k, w := range q.words {
		if k > 0 && w == q.words[k-1] {
			continue
		}
		for _, source := range [...]int32{anywhere, q.number} {
			if list := m.byWord[inSource{source, w}]; len(list) <= mostRows {
				look(list)
			}
		}
	}
	m.found = found
	slices.SortFunc(found, func(a, b pair) int { return cmp.Or(b.score-a.score, a.row-b.row) })
	return append(pairs, found[:min(len(found), mostPairs)]...)
}

// mostPairs is how many rows an event is weighed against in the end.
const mostPairs = 12

// The scores of an event that is written by hand in the same file; of a report
// that went into another event, which may have its date and title from it; and
// of one whose title, date and source are those of a row.
const (
	surest    = 2000
	partAgain = 1000
	unchanged = 860
)

// splitOff is by how much a report that was split off is a less likely heir of a
// row of several reports than any of them is.
const splitOff = 100

// score says how surely an event is that of row k; 0 for not at all.
func (m *matcher) score(k int, e *timeline.Event, q *report) int {
	r := &m.rows[k]
	t := &m.told[k]
	common := likeness(t.words, q.words) // in hundredths
	near := t.first <= q.last && q.first <= t.last
	same := near && r.Date == e.Date
	from := slices.Contains(t.sources, q.number)
	at := from && q.named && slices.Contains(r.Sources, q.place)
	if r.Gone() {
		if r.Status == Merged && at && (same || common == 100) {
			return partAgain
		}
		if common == 100 && (same || from) || at && same {
			return 100
		}
		return 0
	}
	score := 6*common + 10 // of up to 610
	switch {
	case same:
		score += 150
	case near:
		score += 60
	}
	switch {
	case at:
		score += 200
	case from:
		score += 100
	}
	switch {
	case common == 100 && (near || from):
	case at && (near || common >= 25 || m.stated[q.place] == tally{1, 1}):
	case from && same && common > 0:
	case from && near && common >= 25:
	case from && common >= 55:
	case same && common >= 50:
	case near && common >= 75:
	case common == 100 && len(q.words) >= 4:
	default:
		return 0
	}
	if e.Mentions[0].Decision.Split && len(r.Sources) > 1 {
		// The row is of reports that stay together, and theirs is the id; it goes
		// to the one that was split off where none of them is left.
		score /= splitOff
	}
	return score
}

// wordsOf returns the words of a title that say something, in lower case.
func wordsOf(title string) []string {
	words := strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) })
	kept := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return small[w] })
	if len(kept) == 0 {
		return words
	}
	return kept
}

// small are words that titles share without being of the same event.
var small = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("the a an of in on at to for from by with and or was were is are be been has had have his her its their as that which who " +
		"it he she they s и в на с о по из за к у от для что как был была были") {
		m[w] = true
	}
	return m
}()

// likeness says in hundredths how many words two sorted lists have in common
// (Dice).
func likeness(a, b []int32) int {
	all := len(a) + len(b)
	if all == 0 {
		return 0
	}
	common := 0
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			common++
			a, b = a[1:], b[1:]
		}
	}
	return 200 * common / all
}
