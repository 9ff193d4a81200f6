package likeness

import (
	"cmp"
	"slices"
	"strings"
)

// Pair is two reports that may be of one event, the earlier in the list first.
type Pair struct {
	First, Second int
	Verdict
}

// How much is compared at most. What is left out are reports that have only
// such words in common as stand in many others of their days.
const (
	mostWords = 6  // of a title, the rarest
	mostByOne = 16 // reports that one word leads to
	mostOfAll = 64 // reports that one is compared with
)

// spans are the classes of dates by their number of days, up to which each
// reaches.
var spans = [...]int{1, 8, 31, 92, longest}

// node is a report in the order in which they are compared: by first day, and
// of one day by their rarest words, so that what is alike stands together.
type node struct {
	report int
	first  int // day
	last   int
	span   int // index into spans; len(spans) for longer ones
	words  []int32
	sign   string
}

// Pairs returns the pairs of reports that are Alike or more. It does not
// compare every report with every other, but those that share a word, the
// rarest first, and whose days are near; the number of comparisons is
// proportional to that of reports.
func (r *Reports) Pairs() []Pair {
	var pairs []Pair
	add := func(i, j int) bool {
		if i > j {
			i, j = j, i
		}
		v := r.Compare(i, j)
		if v.Level > Other {
			pairs = append(pairs, Pair{i, j, v})
		}
		return v.Level == Same
	}
	nodes := r.nodes(add)
	index := make(map[uint64][]int32) // word and class of span → nodes
	for n := range nodes {
		for _, w := range nodes[n].words {
			k := uint64(w)<<8 | uint64(nodes[n].span)
			index[k] = append(index[k], int32(n))
		}
	}
	seen := make([]int32, len(nodes)) // the node that was last compared with it, from 1
	for n := range nodes {
		x := &nodes[n]
		left := mostOfAll
		try := func(list []int32, from, to int) {
			// Of list, which is in order, what begins from one day to another.
			end, _ := slices.BinarySearchFunc(list, to+1, func(k int32, day int) int { return cmp.Compare(nodes[k].first, day) })
			byWord := mostByOne
			for i := end - 1; i >= 0 && nodes[list[i]].first >= from && left > 0 && byWord > 0; i-- {
				if k := list[i]; seen[k] != int32(n)+1 && k != int32(n) {
					seen[k] = int32(n) + 1
					left--
					byWord--
					add(x.report, nodes[k].report)
				}
			}
		}
		for _, w := range x.words {
			for span := x.span; span < len(spans) && span >= 0; span++ {
				list := index[uint64(w)<<8|uint64(span)]
				if span == x.span {
					// Each pair once: with those before.
					i, _ := slices.BinarySearch(list, int32(n))
					list = list[:i]
					if x.span == 0 || x.span == 2 || x.span == 4 { // a slip of the year
						try(list, x.first-366, x.first-365)
					}
				}
				try(list, x.first-spans[span]-window, x.last+window)
			}
			if x.span == len(spans) {
				list := index[uint64(w)<<8|uint64(x.span)]
				i, _ := slices.BinarySearch(list, int32(n))
				try(list[:i], x.first, x.first)
			}
		}
	}
	slices.SortFunc(pairs, func(a, b Pair) int {
		return cmp.Or(cmp.Compare(b.Level, a.Level), cmp.Compare(b.Score, a.Score), cmp.Compare(a.First, b.First), cmp.Compare(a.Second, b.Second))
	})
	return slices.CompactFunc(pairs, func(a, b Pair) bool { return a.First == b.First && a.Second == b.Second })
}

// Compared returns how many comparisons were made.
func (r *Reports) Compared() int { return r.compared }

// nodes returns the reports that are to be compared, in order. Of reports with
// the same words and date, those that are of one event with the first are
// left out, and given to same.
func (r *Reports) nodes(same func(i, j int) bool) []node {
	heads := map[string]int{}
	var all []node
	for i := range r.list {
		a := &r.accounts[i]
		words := r.rarest(a)
		x := node{report: i, first: int(a.days.first), last: int(a.days.last), span: len(spans), words: words, sign: r.sign(words)}
		for k, most := range spans {
			if a.days.length() <= most {
				x.span = k
				break
			}
		}
		id := r.identity(i)
		if head, twice := heads[id]; !twice {
			heads[id] = i
		} else if same(head, i) {
			continue
		}
		all = append(all, x)
	}
	slices.SortFunc(all, func(x, y node) int {
		return cmp.Or(cmp.Compare(x.first, y.first), strings.Compare(x.sign, y.sign), cmp.Compare(x.report, y.report))
	})
	return all
}

// rarest returns those words of a title that say most, the rarest first.
func (r *Reports) rarest(a *account) []int32 {
	var words []int32
	for _, t := range a.terms {
		if t.weight > numberWeight || t.weight > lightWeight && t.lexeme.trait&number == 0 {
			words = append(words, t.word)
		}
	}
	slices.SortFunc(words, func(x, y int32) int {
		return cmp.Or(cmp.Compare(r.found[x].titles, r.found[y].titles), strings.Compare(r.keys[x], r.keys[y]))
	})
	// A word that no other title has leads nowhere.
	words = slices.DeleteFunc(words, func(w int32) bool { return r.found[w].titles < 2 })
	return words[:min(len(words), mostWords)]
}

func (r *Reports) sign(words []int32) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(r.keys[w])
		b.WriteByte(' ')
	}
	return b.String()
}

// identity is the same for reports that say the same in the same words of the
// same date.
func (r *Reports) identity(i int) string {
	var b strings.Builder
	b.WriteString(r.list[i].Date.String())
	b.WriteByte(byte('0' + r.list[i].Status))
	for _, t := range r.accounts[i].terms {
		b.WriteByte(' ')
		b.WriteString(r.keys[t.word])
	}
	return b.String()
}
