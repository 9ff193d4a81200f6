package content

import (
	"fmt"
	"strings"
)

// didYouMean is the hint for a word that is none of those known: the nearest of
// them, where one is near, and what there is.
func didYouMean(word string, known []string, what string) string {
	all := what + ": " + strings.Join(known, ", ")
	if n := nearest(word, known); n != "" {
		return fmt.Sprintf("did you mean %q? %s", n, all)
	}
	return all
}

// nearest returns the word of known that is written most like the given one,
// the first of several; "" where none is near.
func nearest(word string, known []string) string {
	word = strings.ToLower(word)
	best, least := "", max(1, len(word)/3)+1
	for _, k := range known {
		if d := editDistance(word, strings.ToLower(k)); d < least {
			best, least = k, d
		}
	}
	return best
}

// editDistance is the number of letters to insert, delete, replace or swap with
// their neighbour that make b of a (optimal string alignment).
func editDistance(a, b string) int {
	s, t := []rune(a), []rune(b)
	before, last, row := make([]int, len(t)+1), make([]int, len(t)+1), make([]int, len(t)+1)
	for j := range last {
		last[j] = j
	}
	for i := range s {
		row[0] = i + 1
		for j := range t {
			cost := 1
			if s[i] == t[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && s[i] == t[j-1] && s[i-1] == t[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(t)]
}
