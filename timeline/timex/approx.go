package timex

// How exact a date is: words beside it that make it approximate, and what it
// takes over from the date that it counts from. The value of TIMEX3 stays.

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/edtf"
)

// rough is the words of a language that say that a date is not exact.
type rough struct {
	// Before holds what stands before a date, or begins its words: "around 1890",
	// "about two weeks later".
	Before []string
	// Opening holds what does so only as the first of its words: "nearly two years ago".
	Opening []string
	// Behind holds what stands behind a date: "1890 or so".
	Behind []string
	// Topic is the one of Before that also names what something is about, and
	// Topical are the words that it does so after: "a film about 1917".
	Topic, Topical string
}

// approximate makes a date approximate where the words say so.
func (r *resolver) approximate(s *Sentence, x *Reading) {
	if x.Date.IsZero() || x.Meaning.Kind == Clock || x.Within {
		return // "about 5 p.m." says nothing of the day
	}
	if at := r.roughWords(s, x); at[1] > 0 {
		x.set(x.Date.With(edtf.Approx))
		x.why("%s makes it approximate", quoted(s.Text[at[0]:at[1]]))
	}
}

// roughReach is how many bytes around an expression are looked at for such words.
const roughReach = 48

// roughWords returns where the words stand that make an expression approximate;
// zero for none.
func (r *resolver) roughWords(s *Sentence, x *Reading) (at [2]int) {
	in := s.Text[x.Start:x.End]
	for _, list := range [2][]string{r.t.Rough.Before, r.t.Rough.Opening} {
		for _, w := range list {
			if n := len(w); n < len(in) && strings.EqualFold(in[:n], w) && ends(in[n:]) {
				return [2]int{x.Start, x.Start + n}
			}
		}
	}
	head := strings.TrimRight(s.Text[max(0, x.Start-roughReach):x.Start], " \u00a0")
	end := max(0, x.Start-roughReach) + len(head)
	for _, w := range r.t.Rough.Before {
		n := len(head) - len(w)
		if n < 0 || !strings.EqualFold(head[n:], w) || !begins(head[:n]) {
			continue
		}
		if w == r.t.Rough.Topic && (x.Meaning.Kind != Calendar || endsWithWord(head[:n], r.t.topical) || isOwner(s.Text[x.End:])) {
			continue
		}
		return [2]int{end - len(w), end}
	}
	tail := s.Text[x.End:]
	trimmed := strings.TrimLeft(tail, " \u00a0")
	for _, w := range r.t.Rough.Behind {
		if n := len(w); len(trimmed) >= n && len(trimmed) < len(tail) && strings.EqualFold(trimmed[:n], w) && ends(trimmed[n:]) {
			from := x.End + len(tail) - len(trimmed)
			return [2]int{from, from + n}
		}
	}
	return at
}

// ends reports whether a word can end before a text, and begins whether one can
// begin behind it: in "U.S.C. 1890" there is no "c.".
func ends(text string) bool {
	c, _ := utf8.DecodeRuneInString(text)
	return text == "" || !unicode.IsLetter(c)
}

func begins(text string) bool {
	c, _ := utf8.DecodeLastRuneInString(text)
	return text == "" || !unicode.IsLetter(c) && !unicode.IsDigit(c) && !strings.ContainsRune(".-’'", c)
}

// isOwner reports whether a text goes on with the ending of whom something
// belongs to: "about March’s vote".
func isOwner(text string) bool {
	return strings.HasPrefix(text, "’s") || strings.HasPrefix(text, "'s")
}

// inherit gives a date the doubts of the one that it counts from. Of "less than a
// month later" they are only said: that is bounds, and no date to be doubted.
func (x *Reading) inherit(from edtf.Date) {
	q := from.Qualifier()
	if x.Date.IsZero() || q == edtf.Certain || x.Date.Qualifier()|q == x.Date.Qualifier() {
		return
	}
	if m := x.Meaning.Mod; m == LessThan || m == MoreThan {
		x.why("the date that it counts from is %s", doubts[q])
		return
	}
	x.set(x.Date.With(q))
	x.why("it is %s, as the date that it counts from is", doubts[q])
}

var doubts = [...]string{edtf.Uncertain: "uncertain", edtf.Approx: "approximate", edtf.Uncertain | edtf.Approx: "uncertain and approximate"}
