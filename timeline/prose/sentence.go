package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// split finds the sentences of all blocks.
func (d *Document) split() {
	var all []Sentence
	ends := make([]int, len(d.Blocks))
	for i, b := range d.Blocks {
		if b.Kind == Heading {
			all = append(all, Sentence{0, len(b.Text)})
		} else {
			all = appendSentences(all, b.Text)
		}
		ends[i] = len(all)
	}
	start := 0
	for i, end := range ends {
		d.Blocks[i].Sentences = all[start:end:end]
		start = end
	}
}

// A stop is how a character can end a sentence.
type stop uint8

const (
	noStop stop = iota
	point       // "." and "…": also within a sentence
	mark        // "!" and "?": also within a sentence
	full        // always ends it, and needs no space behind it
)

func stopOf(r rune) stop {
	switch r {
	case '.', '…':
		return point
	case '!', '?', '‼', '⁇', '⁈', '⁉':
		return mark
	case '؟', '۔', '。', '．', '｡', '！', '？', '।', '॥', '։', '።', '၊', '။', '។':
		return full
	}
	return noStop
}

// mayStop tells the bytes that a character with a stop can begin with.
var mayStop = func() (may [256]bool) {
	for _, r := range ".…!?‼؟۔。．।։።၊។" {
		var b [utf8.UTFMax]byte
		utf8.EncodeRune(b[:], r)
		may[b[0]] = true
	}
	return may
}()

// appendSentences splits a block's text. Text has only single spaces as white
// space. All looking around a stop is over a bounded number of bytes.
func appendSentences(out []Sentence, text string) []Sentence {
	start := 0
	for i := 0; i < len(text); {
		if !mayStop[text[i]] {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if stopOf(r) == noStop {
			i += n
			continue
		}
		end := stopEnd(text, i)
		if ends(text, start, i, end) {
			out = append(out, Sentence{start, end})
			for end < len(text) && text[end] == ' ' {
				end++
			}
			start = end
		}
		i = end
	}
	if start < len(text) {
		out = append(out, Sentence{start, len(text)})
	}
	return out
}

// stopEnd returns the end of the stops that begin at i, together with the
// quotation marks, brackets and note marks that close behind them.
func stopEnd(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case stopOf(r) != noStop || closes(r):
			i += n
		case r == '[':
			m := noteMark(text[i:])
			if m == 0 {
				return i
			}
			i += m
		case r == ' ':
			// French sets its closing marks off with a space.
			m := 0
			for _, q := range []string{"»", "”", "''"} {
				if strings.HasPrefix(text[i+1:], q) {
					m = len(" ") + len(q)
				}
			}
			if m == 0 {
				return i
			}
			i += m
		default:
			return i
		}
	}
	return i
}

// closes reports whether a character directly behind a stop belongs to the
// sentence before. A straight quotation mark, and each that opens in one
// language and closes in another, does so there.
func closes(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', '“', '‘', '»', '«', '›', '‹', ')', ']', '}', '」', '』', '）', '】', '》', '〉':
		return true
	}
	return false
}

// noteMark returns the length of a mark such as "[12]" or "[a]" at the start
// of s, or 0.
func noteMark(s string) int {
	const longest = 5
	for i := 1; i < len(s) && i <= longest; i++ {
		switch c := s[i]; {
		case c == ']' && i > 1:
			return i + 1
		case c < '0' || c > '9' && c < 'A' || c > 'Z' && c < 'a' || c > 'z':
			return 0
		}
	}
	return 0
}

// ends reports whether the stop at i, which with what closes behind it reaches
// to end, ends the sentence that begins at start.
func ends(text string, start, i, end int) bool {
	if end == len(text) {
		return true
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	kind := stopOf(r)
	if last, _ := utf8.DecodeLastRuneInString(text[:end]); kind == full || stopOf(last) == full {
		return true
	}
	if text[end] != ' ' || inBrackets(text, i) {
		return false
	}
	next, ok := following(text, end)
	if !ok {
		return false
	}
	first, _ := utf8.DecodeRuneInString(text[next:])
	if unicode.IsLower(first) && !capitalWithin(text[next:]) || inTitle(text, start, i, next) {
		return false
	}
	closing := text[i+n : end]
	switch {
	case kind == mark:
		return !exclaiming[tokenBefore(text, start, i)] || closing != ""
	case r == '.' && strings.Trim(closing, ")]}") == "":
		return !abbreviated(text, start, i, next)
	}
	return true
}

// inTitle reports whether the stop at i stands in a title in quotation marks: such
// has no mark before the closing one, and the sentence goes on behind it: the
// conference "Roads of the North. Hopes and Fears" was opened.
func inTitle(text string, start, i, next int) bool {
	const longest = 90 // bytes of it on either side
	start = max(start, i-longest)
	open := strings.LastIndexAny(text[start:i], "\"“«")
	if open < 0 {
		return false
	}
	mark, shut := text[start+open], "\""
	if strings.HasPrefix(text[start+open:], "“") {
		shut = "”"
	} else if strings.HasPrefix(text[start+open:], "«") {
		shut = "»"
	}
	if mark == '"' && strings.Count(text[start:i], "\"")%2 == 0 || shut != "\"" && strings.Contains(text[start+open:i], shut) {
		return false
	}
	rest := text[next:min(len(text), next+longest)]
	end := strings.Index(rest, shut)
	if end <= 0 || strings.ContainsAny(rest[:end], ".!?;") || strings.ContainsRune(",.!?;…", rune(rest[end-1])) {
		return false
	}
	behind, ok := strings.CutPrefix(rest[end+len(shut):], " ")
	first, _ := utf8.DecodeRuneInString(behind)
	return ok && unicode.IsLower(first)
}

// inBrackets reports whether the stop at i is all that is in its brackets, as
// in "(?)" and "[…]".
func inBrackets(text string, i int) bool {
	return i > 0 && (text[i-1] == '(' || text[i-1] == '[')
}

// following returns where the first letter or digit is behind end, over the
// marks that can open a sentence. There is none where a dash or a further stop
// comes first, which carry the sentence on, or nothing that can be read.
func following(text string, end int) (int, bool) {
	const most = 12 // marks
	i := end
	for range most {
		if i >= len(text) {
			return 0, false
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			return i, true
		case r == '-' || r == '–' || r == '—' || r == '―':
			return 0, false
		case stopOf(r) != noStop && r != '…':
			return 0, false
		}
		i += n
	}
	return 0, false
}

// capitalWithin reports whether the word that s begins with has a capital
// further in: "al-Qaeda", "iPhone".
func capitalWithin(s string) bool {
	const longest = 12
	for i, r := range s {
		if i > longest || !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '’' {
			return false
		}
		if unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// tokenBefore returns the letters, digits, points and hyphens that stand
// directly before i, or "" where there are more than an abbreviation has.
func tokenBefore(text string, start, i int) string {
	const longest = 24
	from := i
	for from > start {
		r, n := utf8.DecodeLastRuneInString(text[start:from])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '-' && r != '&' {
			break
		}
		from -= n
		if i-from > longest {
			return ""
		}
	}
	return text[from:i]
}

// wordAt returns the letters at the start of s.
func wordAt(s string) string {
	const longest = 24
	for i, r := range s {
		if i > longest || !unicode.IsLetter(r) {
			return s[:i]
		}
	}
	return s
}

// abbreviationAt returns what the point at i means, or 0 where the word before
// it is no abbreviation.
func abbreviationAt(text string, start, i int) abbreviation {
	token := tokenBefore(text, start, i)
	if token == "" {
		return 0
	}
	if meaning, ok := abbreviations[token]; ok {
		return meaning
	}
	if h := strings.LastIndexByte(token, '-'); h >= 0 {
		if meaning, ok := abbreviations[token[h+1:]]; ok {
			return meaning
		}
	}
	if initials(text, start, i-len(token), token) {
		return beforeName
	}
	return 0
}

// abbreviated reports whether the point at i belongs to the word before it and
// the sentence goes on with what stands at next.
func abbreviated(text string, start, i, next int) bool {
	if c := text[start]; c >= '0' && c <= '9' {
		// The number of a heading or of an entry in a list.
		const digits = 3
		number := text[start:i]
		if strings.Trim(number, "0123456789.") == "" && (len(number) <= digits || strings.Contains(number, ".")) {
			return true
		}
	}
	meaning := abbreviationAt(text, start, i)
	if meaning == 0 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(text[next:])
	number := unicode.IsDigit(first)
	word := wordAt(text[next:])
	switch meaning {
	case goesOn:
		return true
	case beforeNumber:
		return number
	case beforeDate:
		return number || months[word]
	case beforeName:
		return number || !opens(text[next:], word)
	case clockTime:
		return number || months[word] || weekdays[word] || zone(text[next+len(word):], word)
	}
	return number
}

// initials reports whether a token is of single letters, each with its point:
// "J. Balkhi", "Abdulloev A.K. received", "н. э.".
func initials(text string, start, from int, token string) bool {
	small := false
	for i := 0; i < len(token); {
		r, n := utf8.DecodeRuneInString(token[i:])
		if !unicode.IsLetter(r) {
			return false
		}
		small = small || unicode.IsLower(r)
		if i += n; i < len(token) {
			if token[i] != '.' {
				return false
			}
			i++
		}
	}
	if strings.Trim(token, "IVX") == "" && strings.HasSuffix(text[start:from], " War ") {
		return false // the number of a war
	}
	return !small || strings.Contains(token, ".")
}

// opens reports whether the word that s begins with begins a sentence. An
// initial does not: "J. A. Smith".
func opens(s, word string) bool {
	if !openers[word] {
		return false
	}
	rest := s[len(word):]
	return rest == "" || rest[0] == ' ' || rest[0] == ',' || strings.HasPrefix(rest, "'") || strings.HasPrefix(rest, "’")
}

// zone reports whether a word behind a clock time, with rest behind it, is or
// begins the name of a time zone: "EST", "Moscow time".
func zone(rest, word string) bool {
	const letters = 5 // "EST", "UTC", "AEST"
	if len(word) >= 2 && len(word) <= letters && strings.Trim(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
		return true
	}
	rest = strings.TrimPrefix(rest, " ")
	for _, t := range []string{"time", "Time", "Standard", "Daylight", "Summer", "Mean"} {
		if strings.HasPrefix(rest, t) {
			return true
		}
	}
	return false
}
