package timex

import (
	"unicode"
	"unicode/utf8"
)

// tokenKind is the shape of a token.
type tokenKind uint8

const (
	wordToken   tokenKind = iota
	numberToken           // digits, perhaps with an ordinal ending: "5", "2022", "5th"
	markToken             // one punctuation mark; all dashes are '-', all quotes '\''
	endToken              // behind the last
)

// token is a word, number or mark of a text. Tokens carry no text of their
// own: only what the lexicon of the language knows of them.
type token struct {
	start, end int32
	kind       tokenKind
	// glued: nothing stands between this token and the one before it.
	glued   bool
	capital bool // the word begins with a capital letter
	upper   bool // its first two letters are capitals
	ordinal bool // the number has an ordinal ending
	// whole: the number is not a part of something longer (1.2, 12:30, A4, $5).
	whole  bool
	digits uint8 // how many digits the number has
	value  int32 // of a number
	mark   rune
	word   *word // what the lexicon knows of a word, or nil
	set    tokenSet
}

// word is an entry of a lexicon.
type word struct {
	text    string // folded
	id      int32  // index in the lexicon, for literal words of patterns
	classes classSet
	values  [maxSenses]sense
	n       uint8
	set     tokenSet
}

// sense is one class that a word belongs to, with the value it has there.
type sense struct {
	class tokenClass
	value int32
}

const maxSenses = 4

func (w *word) value(c tokenClass) int32 {
	for _, s := range w.values[:w.n] {
		if s.class == c {
			return s.value
		}
	}
	return 0
}

// scan splits text into tokens. It reads each byte once; addresses of pages
// and mailboxes are passed over, as nothing in them is a date.
func (l *lexicon) scan(tokens []token, text string) []token {
	var buf [maxWord]byte
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			i++
		case isDigit(c):
			t := token{start: int32(i), kind: numberToken, whole: true, set: longNumber}
			v := int64(0)
			for i < len(text) && isDigit(text[i]) {
				if v < 1e9 {
					v = v*10 + int64(text[i]-'0')
				}
				i++
			}
			t.digits = uint8(min(i-int(t.start), 255))
			if t.digits <= 2 {
				t.set = shortNumber
			}
			t.value = int32(min(v, 1<<31-1))
			if n := l.ordinalEnding(text[i:]); n > 0 {
				i += n
				t.ordinal = true
			}
			t.end = int32(i)
			t.glued = len(tokens) > 0 && tokens[len(tokens)-1].end == t.start
			t.whole = !bindsLeft(text, int(t.start)) && !bindsRight(text, i)
			tokens = append(tokens, t)
		case isLetter(c):
			start := i
			// The common word is ASCII: fold it into the buffer as it is read.
			n, hash := 0, uint32(hashStart)
			for i < len(text) {
				c := lower[text[i]]
				if c == 0 {
					break
				}
				if n < maxWord {
					buf[n] = c
				}
				hash = (hash ^ uint32(c)) * hashPrime
				n++
				i++
			}
			if i < len(text) && text[i] >= utf8.RuneSelf {
				if r, _ := utf8.DecodeRuneInString(text[i:]); unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) {
					i = start
					tokens, i = l.scanWord(tokens, text, start)
					continue
				}
			}
			if i < len(text) && (text[i] == ':' || text[i] == '@' || text[i] == '.') && isAddress(text, start, i) {
				for i < len(text) && text[i] > ' ' {
					i++
				}
				continue
			}
			t := token{start: int32(start), end: int32(i), capital: text[start] <= 'Z', upper: n > 1 && text[start] <= 'Z' && text[start+1] <= 'Z'}
			if n <= maxWord {
				t.word = l.table.find(buf[:n], hash)
			}
			t.set = t.kinds()
			t.glued = len(tokens) > 0 && tokens[len(tokens)-1].end == t.start
			tokens = append(tokens, t)
		case c < utf8.RuneSelf:
			t := token{start: int32(i), end: int32(i + 1), kind: markToken, mark: rune(c), set: markKind(rune(c))}
			t.glued = len(tokens) > 0 && tokens[len(tokens)-1].end == t.start
			tokens = append(tokens, t)
			i++
		default:
			r, n := utf8.DecodeRuneInString(text[i:])
			switch {
			case unicode.IsLetter(r):
				tokens, i = l.scanWord(tokens, text, i)
			case unicode.IsSpace(r) || unicode.Is(unicode.Cf, r):
				i += n
			default:
				t := token{start: int32(i), end: int32(i + n), kind: markToken, mark: foldMark(r)}
				t.set = markKind(t.mark)
				t.glued = len(tokens) > 0 && tokens[len(tokens)-1].end == t.start
				tokens = append(tokens, t)
				i += n
			}
		}
	}
	return tokens
}

// maxWord is the length in bytes of the longest word that a lexicon may hold.
const maxWord = 32

// scanWord reads a word that has letters beyond ASCII.
func (l *lexicon) scanWord(tokens []token, text string, start int) ([]token, int) {
	var buf [maxWord]byte
	n, i := 0, start
	t := token{start: int32(start)}
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
			break
		}
		if i == start {
			t.capital = unicode.IsUpper(r)
		}
		r = unicode.ToLower(r)
		if n+utf8.RuneLen(r) <= maxWord {
			n += utf8.EncodeRune(buf[n:], r)
		} else {
			n = maxWord + 1
		}
		i += size
	}
	if i == start { // not a letter after all: pass over one rune
		_, size := utf8.DecodeRuneInString(text[i:])
		return tokens, i + size
	}
	t.end = int32(i)
	if n <= maxWord {
		t.word = l.table.find(buf[:n], hashOf(buf[:n]))
	}
	t.set = t.kinds()
	t.glued = len(tokens) > 0 && tokens[len(tokens)-1].end == t.start
	return append(tokens, t), i
}

// ordinalEnding returns the length of an ordinal ending ("th", "-го") that
// text begins with, and 0 where it begins with none.
func (l *lexicon) ordinalEnding(text string) int {
	if text == "" || text[0] <= ' ' {
		return 0
	}
	for _, e := range l.ordinals {
		if len(text) >= len(e) && text[:len(e)] == e {
			if r, _ := utf8.DecodeRuneInString(text[len(e):]); len(text) == len(e) || !unicode.IsLetter(r) {
				return len(e)
			}
		}
	}
	return 0
}

// bindsLeft reports whether what stands before a number makes it part of
// something longer: a decimal, a version, a price, a model ("A4", "v2", "-5").
func bindsLeft(text string, i int) bool {
	if i == 0 {
		return false
	}
	switch c := text[i-1]; c {
	case '$', '#', '@', '_', '%', '&', '+', '=':
		return true
	case '.', ',', ':':
		return i > 1 && isDigit(text[i-2])
	default:
		if c >= utf8.RuneSelf {
			r, _ := utf8.DecodeLastRuneInString(text[:i])
			return unicode.IsLetter(r) || unicode.Is(unicode.Sc, r)
		}
		return isLetter(c)
	}
}

// bindsRight is bindsLeft for what stands behind a number.
func bindsRight(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	switch c := text[i]; c {
	case '%', '_', '@', '=':
		return true
	case '.', ',', ':':
		return i+1 < len(text) && isDigit(text[i+1])
	default:
		if c >= utf8.RuneSelf {
			r, _ := utf8.DecodeRuneInString(text[i:])
			return unicode.IsLetter(r) || r == '°'
		}
		return isLetter(c)
	}
}

// isAddress reports whether the word text[start:i] begins the address of a
// page or mailbox: "https://", "www.", "name@".
func isAddress(text string, start, i int) bool {
	switch text[i] {
	case '@':
		return i+1 < len(text) && text[i+1] > ' '
	case ':':
		return i+2 < len(text) && text[i+1] == '/' && text[i+2] == '/'
	}
	return i-start == 3 && (text[start:i] == "www" || text[start:i] == "WWW")
}

func foldMark(r rune) rune {
	switch r {
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	case '‘', '’', '′', 'ʼ', '`':
		return '\''
	}
	return r
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
