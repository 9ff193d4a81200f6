package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foldings are the letters that people write in more than one way and that
// have no decomposition in Unicode: the first letter of each word becomes the
// rest of it. The script has the same words.
//
// They are in this order: letters of Latin alphabets, sigma, Cyrillic letters
// of Central Asia and Ukraine, Persian letters that look like Arabic ones, and
// all that is written for an apostrophe.
const foldings = "ıi øo łl đd ðd ħh ŧt ŋn əe æae œoe ßss þth ςσ " +
	"қк ҡк ҝк ғг ґг ңн өо ұу үу һх ҳх ҷч әа іи єе " +
	"یي ىي کك " +
	"’' ‘' ‛' ʻ' ʼ' ʹ' `' ′'"

var folding = func() map[rune]string {
	m := map[rune]string{}
	for _, word := range strings.Fields(foldings) {
		r, size := utf8.DecodeRuneInString(word)
		m[r] = word[size:]
	}
	return m
}()

// Fold makes the ways of writing a word the same, so that they can be compared:
// compatibility decomposition (NFKD), without marks, in lower case, and with
// the foldings above.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKD.String(s) {
		if unicode.Is(unicode.M, r) {
			continue
		}
		r = unicode.ToLower(r)
		if to, ok := folding[r]; ok {
			b.WriteString(to)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// maxTerm is the most characters that a term has: what is longer in a text is
// no word, and is cut.
const maxTerm = 32

// Terms returns the terms under which a text is found, in its order. A term is
// a run of letters and digits; of a script that puts no spaces between words
// each character is one. A word with an apostrophe is found under its parts and
// without the apostrophe, but for the English genitive, which is dropped:
// "O‘zbekiston’s" is found as "o", "zbekiston" and "ozbekiston".
func Terms(text string) []string {
	var terms []string
	for _, word := range split(Fold(text)) {
		word = strings.TrimSuffix(word, "'s")
		parts := strings.Split(word, "'")
		for _, part := range parts {
			terms = append(terms, cut(part))
		}
		if len(parts) > 1 {
			terms = append(terms, cut(strings.Join(parts, "")))
		}
	}
	return terms
}

// split returns the runs of letters, digits and apostrophes between these.
func split(folded string) (words []string) {
	start, end := -1, 0 // of the word so far; start is -1 for none
	flush := func() {
		if start >= 0 {
			words = append(words, folded[start:end])
		}
		start = -1
	}
	for i, r := range folded {
		size := len(string(r))
		switch {
		case r == '\'':
			if start >= 0 && end < i { // the second in a row
				flush()
			}
		case !unicode.IsLetter(r) && !unicode.Is(unicode.N, r):
			flush()
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
			flush()
			words = append(words, folded[i:i+size])
		default:
			if start < 0 {
				start = i
			}
			end = i + size
		}
	}
	flush()
	return words
}

func cut(term string) string {
	n := 0
	for i := range term {
		if n == maxTerm {
			return term[:i]
		}
		n++
	}
	return term
}
