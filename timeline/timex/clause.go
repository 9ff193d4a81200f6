package timex

import (
	"strings"
	"unicode/utf8"
)

// clauseWords is the words of a part of a clause, and which of them can tell
// when its verb lies. It keeps its memory from one part to the next.
type clauseWords struct {
	words []string
	tells []bool
}

// split takes a text apart at its marks and spaces.
func (c *clauseWords) split(t *Tagger, text string) {
	c.words, c.tells = c.words[:0], c.tells[:0]
	start := -1
	for i := 0; i < len(text); {
		parts, n := false, 1
		if b := text[i]; b < utf8.RuneSelf {
			parts = t.parts[b]
		} else {
			var r rune
			r, n = utf8.DecodeRuneInString(text[i:])
			parts = t.notWord(r)
		}
		switch {
		case !parts && start < 0:
			start = i
		case parts && start >= 0:
			c.words = append(c.words, text[start:i])
			start = -1
		}
		i += n
	}
	if start >= 0 {
		c.words = append(c.words, text[start:])
	}
	for _, w := range c.words {
		c.tells = append(c.tells, t.tells(w))
	}
}

// lower returns the i-th word in small letters; "" before the first.
func (c *clauseWords) lower(i int) string {
	if i < 0 {
		return ""
	}
	return strings.ToLower(c.words[i])
}

// tells reports whether a word may be one of those that tell when a verb lies:
// of a list that is about verbs, or with the ending of a past. Most words are
// not, and need not be looked up in each list.
func (t *Tagger) tells(w string) bool {
	var buf [maxWord]byte
	n := 0
	for ; n < len(w) && n < maxWord && w[n] < utf8.RuneSelf; n++ {
		buf[n] = w[n]
		if c := lower[w[n]]; c != 0 {
			buf[n] = c
		}
	}
	if n < len(w) { // long, or beyond ASCII
		return t.tellsLower(strings.ToLower(w))
	}
	if t.verbal[string(buf[:n])] {
		return true
	}
	for _, ending := range t.pastEndings {
		if n >= len(ending) && string(buf[n-len(ending):n]) == ending {
			return true
		}
	}
	return false
}

func (t *Tagger) tellsLower(w string) bool {
	if t.verbal[w] {
		return true
	}
	for _, ending := range t.pastEndings {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// barrierStarts returns the first bytes of the words that begin a clause, in
// either case of letters. Of a word of ASCII letters that begins with none of
// them there is no need to look further.
func barrierStarts(words map[string]bool) (set [256]bool) {
	for w := range words {
		if c := w[0]; c < utf8.RuneSelf {
			set[c] = true
			if c >= 'a' && c <= 'z' {
				set[c-'a'+'A'] = true
			}
		}
	}
	return set
}
