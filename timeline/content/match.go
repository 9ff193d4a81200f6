package content

import (
	"bytes"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/prose"
)

// span is some bytes of a file.
type span struct{ start, end int }

// searchable is a source's text made ready to find the words that corrections
// quote, which people copy from an editor, from the page, or type.
type searchable struct {
	source folded
	doc    *prose.Document
	file   []byte
	body   int
	blocks []folded // the text of each block of doc, once it is needed
	words  []token  // of the text, once they are needed
}

func newSearchable(f *file, body int, doc *prose.Document) *searchable {
	return &searchable{source: fold(f.bytes[body:], body), doc: doc, file: f.bytes, body: body}
}

// folded is a text in which runs of white space are one space, typographic
// quotation marks and dashes are those of ASCII, and what is invisible is left
// out.
type folded struct {
	text []byte
	// from and to are the bytes that each byte of text stands for.
	from, to []int32
}

// fold folds b, whose first byte is byte base of the file.
func fold(b []byte, base int) folded {
	f := folded{
		text: make([]byte, 0, len(b)),
		from: make([]int32, 0, len(b)),
		to:   make([]int32, 0, len(b)),
	}
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		s := b[i : i+n]
		switch {
		case unicode.IsSpace(r):
			s = []byte(" ")
			if last := len(f.text) - 1; last >= 0 && f.text[last] == ' ' {
				f.to[last] = int32(base + i + n)
				s = nil
			}
		case invisible(r):
			s = nil
		case r >= utf8.RuneSelf || r == '`':
			if ascii := asciiMark(r); ascii != "" {
				s = []byte(ascii)
			}
		}
		for _, c := range s {
			f.text = append(f.text, c)
			f.from = append(f.from, int32(base+i))
			f.to = append(f.to, int32(base+i+n))
		}
		i += n
	}
	return f
}

// asciiMark is a typographic mark as a typewriter has it; "" for anything else.
func asciiMark(r rune) string {
	switch r {
	case '‘', '’', '‚', '‛', '′', 'ʻ', 'ʼ', '`', '´':
		return "'"
	case '“', '”', '„', '‟', '″', '«', '»':
		return `"`
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return "-"
	case '…':
		return "..."
	}
	return ""
}

// find returns where a folded pattern stands, without overlaps.
func (f *folded) find(pattern []byte) (spans []span) {
	for at := 0; len(pattern) > 0; {
		i := bytes.Index(f.text[at:], pattern)
		if i < 0 {
			return spans
		}
		first := at + i
		at = first + len(pattern)
		spans = append(spans, span{int(f.from[first]), int(f.to[at-1])})
	}
	return spans
}

// find returns where the text has the words of a correction: in the file as it
// is or, if nowhere there, in what a reader of it sees, which is without markup.
func (s *searchable) find(match string) []span {
	pattern := bytes.TrimSpace(fold([]byte(match), 0).text)
	spans := s.source.find(pattern)
	if len(spans) > 0 {
		return spans
	}
	if s.blocks == nil {
		for _, b := range s.doc.Blocks {
			s.blocks = append(s.blocks, fold([]byte(b.Text), 0))
		}
	}
	for i, text := range s.blocks {
		for _, hit := range text.find(pattern) {
			start, end := s.doc.Blocks[i].File(hit.start, hit.end)
			spans = append(spans, span{start, end})
		}
	}
	return spans
}

// nearest returns the text that has most words in common with the match, as
// many words as it has, and where it begins; ok is false where fewer than half
// of them are there.
func (s *searchable) nearest(match string) (text string, at int, ok bool) {
	want := wordsOf(match)
	n := len(want)
	if s.words == nil {
		s.words = wordsOf(string(s.file[s.body:]))
	}
	have := s.words
	if n == 0 || len(have) == 0 {
		return "", 0, false
	}
	missing := make(map[string]int, n) // words of the match that the window lacks
	for _, w := range want {
		missing[w.text]++
	}
	best, most, common := 0, math.MinInt, 0
	for i, w := range have {
		if left, ours := missing[w.text]; ours {
			if left > 0 {
				common++
			}
			missing[w.text]--
		}
		if i >= n {
			out := have[i-n].text
			if left, ours := missing[out]; ours {
				if left >= 0 {
					common--
				}
				missing[out]++
			}
		}
		first := max(i-n+1, 0)
		// Among windows of the same words, the one that begins and ends as
		// the match does.
		score := 4 * common
		if have[first].text == want[0].text {
			score += 2
		}
		if w.text == want[n-1].text {
			score++
		}
		if score > most {
			best, most = first, score
		}
	}
	if 2*(most/4) < n {
		return "", 0, false
	}
	last := have[min(best+n, len(have))-1]
	at = s.body + have[best].at
	end := s.body + last.at + last.length
	return strings.Join(strings.Fields(string(s.file[at:end])), " "), at, true
}

// token is a word of a text in lower case, and the bytes it stands in.
type token struct {
	text       string
	at, length int
}

func wordsOf(s string) (words []token) {
	start := -1
	for i, r := range s {
		in := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
		switch {
		case in && start < 0:
			start = i
		case !in && start >= 0:
			words = append(words, token{cardinal(strings.ToLower(s[start:i])), start, i - start})
			start = -1
		}
	}
	if start >= 0 {
		words = append(words, token{cardinal(strings.ToLower(s[start:])), start, len(s) - start})
	}
	return words
}

// cardinal returns 6 for 6th, and any other word as it is.
func cardinal(word string) string {
	n := strings.TrimRight(word, "snrdth")
	if end := word[len(n):]; n != "" && strings.Trim(n, "0123456789") == "" && (end == "st" || end == "nd" || end == "rd" || end == "th") {
		return n
	}
	return word
}
