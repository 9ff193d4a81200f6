package timeline

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// merge joins the plainest duplicates: reports on the same date that share
// most of their words. Events are in their order; the first of those that are
// one gives it its date and title. Only events of one date are compared, and
// of these only such as share a word that few others have.
func merge(events []Event) []Event {
	out := events[:0:0]
	for start := 0; start < len(events); {
		end := start + 1
		for end < len(events) && events[end].Date == events[start].Date {
			end++
		}
		out = mergeDay(out, events[start:end])
		start = end
	}
	return out
}

// maxRivals bounds how many events of one date a word may lead to.
const maxRivals = 50

func mergeDay(out, day []Event) []Event {
	first := len(out)
	index := map[string][]int{} // word → events of out
	bags := []bag{}
	for _, e := range day {
		b := bagOf(&e)
		best, shared := -1, []string(nil)
		tried := map[int]bool{}
		for _, w := range b.list {
			if len(index[w]) > maxRivals {
				continue
			}
			for _, k := range index[w] {
				if tried[k] {
					continue
				}
				tried[k] = true
				if s := same(&out[k], &e, bags[k-first], b); len(s) > len(shared) {
					best, shared = k, s
				}
			}
		}
		if best < 0 {
			for _, w := range b.list {
				index[w] = append(index[w], len(out))
			}
			bags = append(bags, b)
			out = append(out, e)
			continue
		}
		o := &out[best]
		o.Merged = append(o.Merged, fmt.Sprintf("merged because both are on %s and speak of: %s", o.Date, strings.Join(shared, ", ")))
		o.Mentions = append(o.Mentions, e.Mentions...)
		for _, topic := range e.Topics {
			if i, found := slices.BinarySearch(o.Topics, topic); !found {
				o.Topics = slices.Insert(slices.Clone(o.Topics), i, topic)
			}
		}
	}
	return out
}

// bag is the words of an event that carry meaning.
type bag struct {
	words map[string]bool // true for a name
	list  []string
}

func bagOf(e *Event) bag {
	b := bag{words: map[string]bool{}}
	for i, w := range strings.FieldsFunc(e.Title, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		lower := strings.ToLower(w)
		if len(lower) < 4 && !unicode.IsDigit([]rune(lower)[0]) && w != strings.ToUpper(w) || len(lower) < 2 || empty[lower] {
			continue
		}
		// The first word may be a name or not: it is taken for one, as two
		// reports with different names are better left apart.
		name := i == 0 || unicode.IsUpper([]rune(w)[0]) || unicode.IsDigit([]rune(w)[0])
		key := stem(lower)
		if _, ok := b.words[key]; !ok {
			b.list = append(b.list, key)
		}
		b.words[key] = b.words[key] || name
	}
	return b
}

// stem takes the endings off that the forms of one word differ in.
func stem(w string) string {
	if strings.HasSuffix(w, "an") {
		return w[:len(w)-1] // Asia and Asian
	}
	for _, end := range [...]string{"ing", "ed", "es", "s"} {
		if len(w) > len(end)+3 && strings.HasSuffix(w, end) {
			return w[:len(w)-len(end)]
		}
	}
	return w
}

// empty are words that say nothing of what happened.
var empty = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("that this with from have been were will said told they their which after before about into over more than also when where while would could should there these those") {
		m[w] = true
	}
	return m
}()

// same returns the words that two events of one date share, where those make
// them one: three or more, among them a name, and most of what the shorter
// says, with all its names and numbers.
func same(a, b *Event, x, y bag) []string {
	if a.Status != b.Status && (a.Status == Planned || b.Status == Planned) || a.Mentions[0].Sentence.Start == b.Mentions[0].Sentence.Start && a.Mentions[0].File == b.Mentions[0].File {
		return nil
	}
	if len(y.list) > len(x.list) {
		x, y = y, x
	}
	var shared []string
	name := false
	for _, w := range y.list {
		if n, ok := x.words[w]; ok {
			shared = append(shared, w)
			name = name || n && y.words[w]
		} else if y.words[w] {
			return nil
		}
	}
	if len(shared) < 3 || !name || 10*len(shared) < 7*len(y.list) {
		return nil
	}
	return shared
}
