package changes

import "strings"

// Op says what became of a word.
type Op int8

// What becomes of words.
const (
	Same     Op = 0
	Removed  Op = -1
	Inserted Op = 1
)

// Word is a run of words of a title with what became of it.
type Word struct {
	Text string
	Op   Op
}

// compareWords returns the words of two titles, by their longest common
// subsequence; words of a kind side by side are one.
func compareWords(a, b string) []Word {
	x, y := strings.Fields(a), strings.Fields(b)
	// longest[i][j] is how many words x[i:] and y[j:] have in common.
	longest := make([][]int, len(x)+1)
	for i := range longest {
		longest[i] = make([]int, len(y)+1)
	}
	for i := len(x) - 1; i >= 0; i-- {
		for j := len(y) - 1; j >= 0; j-- {
			if x[i] == y[j] {
				longest[i][j] = longest[i+1][j+1] + 1
			} else {
				longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			}
		}
	}
	var out []Word
	put := func(op Op, s string) {
		if n := len(out); n > 0 && out[n-1].Op == op {
			out[n-1].Text += " " + s
			return
		}
		out = append(out, Word{s, op})
	}
	i, j := 0, 0
	for i < len(x) || j < len(y) {
		switch {
		case i < len(x) && j < len(y) && x[i] == y[j]:
			put(Same, x[i])
			i, j = i+1, j+1
		case j == len(y) || i < len(x) && longest[i+1][j] >= longest[i][j+1]:
			put(Removed, x[i])
			i++
		default:
			put(Inserted, y[j])
			j++
		}
	}
	return out
}
