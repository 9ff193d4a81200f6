package timex

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// wordList is the words of a stretch of a sentence, and which of them can tell
// when a verb lies. Expressions that stand close together share one, so that a
// text of nothing but dates is not read again for each of them.
type wordList struct {
	sentence int
	from, to int // the stretch
	starts   []int
	words    []string
	tells    []bool
}

// clauseWords is the words of a part of a clause.
type clauseWords struct {
	words []string
	tells []bool
}

// stretch is how many bytes of a sentence are taken apart at once.
const stretch = 1024

// cover has the list hold a part of a sentence.
func (l *wordList) cover(t *Tagger, text string, sentence, from, to int) {
	if l.sentence != sentence || from < l.from || to > l.to {
		l.fill(t, text, from, min(max(to, from+stretch), len(text)))
		l.sentence = sentence
	}
}

// before returns the words of a part that an expression ends; a word that the
// expression cuts through is there as far as it goes, and one that the part
// begins within is left out.
func (l *wordList) before(t *Tagger, text string, from, to int) clauseWords {
	i, k := l.between(from, to)
	if k == i || l.starts[k-1]+len(l.words[k-1]) <= to {
		return clauseWords{l.words[i:k], l.tells[i:k]}
	}
	cut := text[l.starts[k-1]:to]
	return clauseWords{
		append(append([]string{}, l.words[i:k-1]...), cut),
		append(append([]bool{}, l.tells[i:k-1]...), t.tells(cut)),
	}
}

// after is before for the part that an expression begins.
func (l *wordList) after(t *Tagger, text string, from, to int) clauseWords {
	i, k := l.between(from, to)
	end := func(k int) int { return l.starts[k] + len(l.words[k]) }
	if k > i && end(k-1) > to {
		k--
	}
	if i == 0 || end(i-1) <= from {
		return clauseWords{l.words[i:k], l.tells[i:k]}
	}
	cut := text[from:max(from, min(end(i-1), to))]
	return clauseWords{
		append([]string{cut}, l.words[i:k]...),
		append([]bool{t.tells(cut)}, l.tells[i:k]...),
	}
}

// between returns the words that begin in a part.
func (l *wordList) between(from, to int) (i, k int) {
	i, _ = slices.BinarySearch(l.starts, from)
	k, _ = slices.BinarySearch(l.starts, to)
	return i, max(i, k)
}

// fill takes a stretch apart at its marks and spaces.
func (l *wordList) fill(t *Tagger, text string, from, to int) {
	if l.words == nil {
		const words = 128 // of nearly any sentence
		l.starts, l.words, l.tells = make([]int, 0, words), make([]string, 0, words), make([]bool, 0, words)
	}
	l.starts, l.words, l.tells = l.starts[:0], l.words[:0], l.tells[:0]
	start := -1
	add := func(end int) {
		l.starts, l.words = append(l.starts, start), append(l.words, text[start:end])
		l.tells = append(l.tells, t.tells(text[start:end]))
		start = -1
	}
	// The words begin and end where they do in the text, if that is near.
	for least := max(0, from-maxWord); from > least; from-- {
		if r, _ := utf8.DecodeLastRuneInString(text[:from]); t.notWord(r) {
			break
		}
	}
	i := from
	for most := min(len(text), to+maxWord); i < most && (i < to || start >= 0); {
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
			add(i)
		}
		i += n
	}
	if start >= 0 {
		add(i)
	}
	l.from, l.to = from, i
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
