package ledger

import (
	"fmt"
	"slices"
	"strings"
)

const words = "the first words of its sentence"

// Because says in plain words by what an event was known that changed from one
// row to another: "its title is the same".
func Because(was, is *Row) string {
	a, b := numbered(was.Title, is.Title)
	common := likeness(a, b)
	places := func(r *Row) (all []string) {
		for _, place := range r.Sources {
			if _, w, ok := strings.Cut(place, ":"); ok {
				all = append(all, w)
			}
		}
		return all
	}
	meet := func(x, y []string) bool {
		return slices.ContainsFunc(x, func(s string) bool { return slices.Contains(y, s) })
	}
	var same []string
	if meet(places(was), places(is)) {
		same = append(same, words)
	}
	if common == 100 {
		same = append(same, "its title")
	}
	if was.Date == is.Date {
		same = append(same, "its date")
	}
	if meet(was.Slugs(), is.Slugs()) {
		same = append(same, "a source")
	}
	s := strings.Join(same, ", ")
	if i := strings.LastIndex(s, ", "); i >= 0 {
		s = s[:i] + " and" + s[i+1:]
	}
	switch {
	case len(same) == 1 && same[0] != words:
		s += " is the same"
	case len(same) > 0:
		s += " are the same"
	}
	if common > 0 && common < 100 {
		part := fmt.Sprintf("%d %% of the titles’ words agree", common)
		if s == "" {
			return part
		}
		return s + ", and " + part
	}
	return s
}

// numbered returns the words of two titles as sorted numbers.
func numbered(a, b string) (x, y []int32) {
	m := &matcher{number: map[string]int32{}}
	_, x = m.read(a)
	_, y = m.read(b)
	return x, y
}
