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
// title is that of the row and the date or a source is, too; where the date and
// a source are the same and the titles have words in common; where a source and
// most words of the title are the same, so that it was re-dated; where the date
// and most words are, so that it was moved; and where all words of a title of
// some length are. A row that is gone comes back only for its title with its
// date or a source.
func (l *Ledger) Recognise(events []timeline.Event) []string {
	ids := make([]string, len(events))
	if l == nil || len(l.Rows) == 0 {
		return ids
	}
	m := newMatcher(l)
	var pairs []pair
	for i := range events {
		pairs = m.candidates(i, &events[i], pairs)
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
	return ids
}

// pair is an event that may be that of a row.
type pair struct{ row, event, score int }

// matcher finds the rows that an event may be of.
type matcher struct {
	rows    []Row
	byID    map[string]int
	words   [][]string
	byTitle map[string][]int // by the words of the title, joined
	byPlace map[string][]int // by source and date
	byWord  map[string][]int
}

// mostRows is how many rows of one word, or of one source and day, are looked at.
const mostRows = 60

func newMatcher(l *Ledger) *matcher {
	m := &matcher{rows: l.Rows, byID: l.byID, words: make([][]string, len(l.Rows)), byTitle: map[string][]int{}, byPlace: map[string][]int{}, byWord: map[string][]int{}}
	for i := range l.Rows {
		r := &l.Rows[i]
		m.words[i] = wordsOf(r.Title)
		title := strings.Join(m.words[i], " ")
		m.byTitle[title] = append(m.byTitle[title], i)
		for _, s := range r.Sources {
			m.byPlace[s+" "+r.Date.String()] = append(m.byPlace[s+" "+r.Date.String()], i)
		}
		for _, w := range m.words[i] {
			if list := m.byWord[w]; len(list) <= mostRows && (len(list) == 0 || list[len(list)-1] != i) {
				m.byWord[w] = append(list, i)
			}
		}
	}
	return m
}

// candidates adds the rows that event i may be of.
func (m *matcher) candidates(i int, e *timeline.Event, pairs []pair) []pair {
	words := wordsOf(e.Title)
	source := sourceOf(&e.Mentions[0])
	seen := map[int]bool{}
	look := func(rows []int) {
		for _, k := range rows[:min(len(rows), mostRows)] {
			if seen[k] {
				continue
			}
			seen[k] = true
			if score := m.score(k, e, source, words); score > 0 {
				pairs = append(pairs, pair{k, i, score})
			}
		}
	}
	if e.ID != "" { // of one written by hand: the name of its file
		if k, ok := m.byID[e.ID]; ok && !m.rows[k].Gone() {
			return append(pairs, pair{k, i, 1000})
		}
	}
	look(m.byPlace[source+" "+e.Date.String()])
	look(m.byTitle[strings.Join(words, " ")])
	for _, w := range words {
		if list := m.byWord[w]; len(list) <= mostRows {
			look(list)
		}
	}
	return pairs
}

// score says how surely an event is that of row k; 0 for not at all.
func (m *matcher) score(k int, e *timeline.Event, source string, words []string) int {
	r := &m.rows[k]
	common := likeness(m.words[k], words) // in hundredths
	same := r.Date == e.Date
	near := same || meets(r.Date, e.Date)
	from := slices.Contains(r.Sources, source)
	if r.Gone() {
		if common == 100 && (same || from) && r.Status == Removed {
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
	if from {
		score += 100
	}
	switch {
	case common == 100 && (near || from):
	case from && same && common > 0:
	case from && near && common >= 25:
	case from && common >= 55:
	case same && common >= 50:
	case near && common >= 75:
	case common == 100 && len(words) >= 4:
	default:
		return 0
	}
	return score
}

// meets reports whether two dates have a day in common.
func meets(a, b edtf.Date) bool { return a.Earliest() <= b.Latest() && b.Earliest() <= a.Latest() }

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

// likeness says in hundredths how many words two lists have in common (Dice).
func likeness(a, b []string) int {
	if len(a)+len(b) == 0 {
		return 0
	}
	left := make(map[string]int, len(a))
	for _, w := range a {
		left[w]++
	}
	common := 0
	for _, w := range b {
		if left[w] > 0 {
			left[w]--
			common++
		}
	}
	return 200 * common / (len(a) + len(b))
}
