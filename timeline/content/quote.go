package content

import (
	"bytes"
	"index/suffixarray"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Quoter finds words by which a correction can name a stretch of a source.
type Quoter struct {
	src   *Source
	text  folded
	asked int
	index *suffixarray.Index // of a long text of which much is asked
}

// NewQuoter returns a quoter of a source.
func NewQuoter(src *Source) *Quoter {
	return &Quoter{src: src, text: fold(src.Bytes[src.Body:], src.Body)}
}

// A stretch that is not the only one of its kind is quoted with a few of the
// words around it, and then a few more.
const (
	mostAround = 4
	wordsEach  = 3
)

// Quote returns what a correction has for its match, and its nth where that
// stands in the text more than once: the bytes of the file from start to end,
// with as many of the words around them as make them the only ones. Words from
// before the byte from and behind the byte to are not added. ok is false where
// nothing can be quoted.
func (q *Quoter) Quote(start, end, from, to int) (match string, nth int, ok bool) {
	b := q.src.Bytes
	from, to = max(from, q.src.Body), min(to, len(b))
	if start < q.src.Body || end > len(b) || blank(b[start:end]) {
		return "", 0, false
	}
	s, e := start, end
	for range mostAround {
		if q.count(s, e) == 1 {
			return quotable(b[s:e]), 0, true
		}
		before, behind := s, e
		if s, e = widen(b, s, e, from, to); s == before && e == behind {
			break
		}
	}
	for i, hit := range q.text.find(q.pattern(start, end)) {
		if hit.start <= start && start < hit.end {
			return quotable(b[start:end]), i + 1, true
		}
	}
	return "", 0, false
}

// pattern is what is looked for to find some bytes of the file.
func (q *Quoter) pattern(start, end int) []byte {
	return bytes.TrimSpace(fold(q.src.Bytes[start:end], start).text)
}

// count returns how often the text has what stands from start to end: 1, or 2
// for more.
func (q *Quoter) count(start, end int) int {
	pattern := q.pattern(start, end)
	const long, many = 1 << 16, 8
	if q.asked++; q.index == nil && q.asked > many && len(q.text.text) > long {
		q.index = suffixarray.New(q.text.text)
	}
	if q.index != nil {
		return len(q.index.Lookup(pattern, 2))
	}
	i := bytes.Index(q.text.text, pattern)
	if i < 0 || bytes.Contains(q.text.text[i+1:], pattern) {
		return 2
	}
	return 1
}

// quotable is some bytes of a file on one line, without what is invisible.
func quotable(b []byte) string {
	s := strings.Map(func(r rune) rune {
		if invisible(r) {
			return -1
		}
		return r
	}, string(b))
	return strings.Join(strings.Fields(s), " ")
}

// widen adds a few words behind a stretch or, where there are none, before it.
func widen(b []byte, start, end, from, to int) (int, int) {
	e := end
	for range wordsEach {
		e = wordBehind(b, e, to)
	}
	if e == end {
		for range wordsEach {
			start = wordBefore(b, start, from)
		}
	}
	return start, e
}

// wordBehind returns the end of the word behind a byte, at most to.
func wordBehind(b []byte, at, to int) int {
	end := at
	for end < to && !inWord(b[end:]) {
		end += runeLength(b[end:])
	}
	if end >= to {
		return at
	}
	for end < to && inWord(b[end:]) {
		end += runeLength(b[end:])
	}
	return min(end, to)
}

// wordBefore returns the start of the word before a byte, at least from.
func wordBefore(b []byte, at, from int) int {
	word := false
	for i := at; i > from; {
		r, n := utf8.DecodeLastRune(b[from:i])
		in := unicode.IsLetter(r) || unicode.IsDigit(r)
		if word && !in {
			return i
		}
		word = word || in
		if i -= n; i == from && word {
			return i
		}
	}
	return at
}

func inWord(b []byte) bool {
	r, _ := utf8.DecodeRune(b)
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

func runeLength(b []byte) int {
	_, n := utf8.DecodeRune(b)
	return n
}

// On returns the first of the source's corrections whose words are among those
// from start to end, or nil.
func (s *Source) On(start, end int) *Correction {
	i := slices.IndexFunc(s.Corrections, func(c Correction) bool { return c.Start < end && start < c.End })
	if i < 0 {
		return nil
	}
	return &s.Corrections[i]
}
