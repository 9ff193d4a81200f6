package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word of a sentence.
type token struct {
	start, end int // without 's
	stop       int // with 's
	shape      shape
	class      class
	country    int32 // of an adjective, as a number of an entry
	poss       bool  // it has 's
	opens      bool  // it begins the sentence, or a sentence in it
}

// shape is how a word is written.
type shape uint8

const (
	lower   shape = iota
	capital       // Tokayev, al-Qaeda, McCain, O’Brien
	allCaps       // CSTO
	initial       // J.
	dotted        // U.S.
	number        // 12, 25-year-old, A380, KC-45
	address       // example.org
)

// name reports whether the word may be part of a name.
func (t *token) name() bool {
	return t.shape == capital || t.shape == allCaps || t.shape == initial || t.shape == dotted || t.shape == address
}

// scan is a sentence while names are looked for in it.
type scan struct {
	f      *Finder
	lang   *language
	text   string
	tokens []token
	found  []Found
	// low gets each word in small letters, where it is not nil.
	low map[string]bool
	buf [64]byte
}

// reset makes the scan ready for a sentence, and takes it apart into words.
func (s *scan) reset(f *Finder, text string) {
	s.f, s.lang, s.text = f, f.lang, text
	s.tokens, s.found = s.tokens[:0], s.found[:0]
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf && !isASCIIWord(c) {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if !wordRune(r) {
			i += n
			continue
		}
		i = s.word(i)
	}
	s.mark()
}

func isASCIIWord(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}

func wordRune(r rune) bool {
	return r < utf8.RuneSelf && isASCIIWord(byte(r)) || r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r))
}

// word reads the word at i and returns where it ends.
func (s *scan) word(i int) int {
	text := s.text
	t := token{start: i, end: i}
	upper, lows, digits, parts := 0, 0, 0, 0
	hyphen, lowTail := false, false // the part behind the last hyphen is in small letters
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case wordRune(r):
			isUpper := unicode.IsUpper(r) || unicode.IsTitle(r)
			switch {
			case isUpper:
				upper++
			case unicode.IsDigit(r):
				digits++
			default:
				lows++
			}
			if hyphen {
				hyphen, lowTail = false, !isUpper
			}
			i += n
			t.end = i
			continue
		case isApostrophe(r) && nextIsLetter(text, i+n):
			// 's and ’s are no part of the name; O’Brien, Xi’an and Mason's are.
			if next, m := utf8.DecodeRuneInString(text[i+n:]); (next == 's' || next == 'S') && !nextIsLetter(text, i+n+m) && !digit(text, i+n+m) {
				t.poss = true
				t.stop = i + n + m
				return s.push(t, upper, lows, digits, parts, lowTail)
			}
			i += n
			continue
		case (r == '-' || r == '‑' || r == '‐') && i > t.start && nextIsWord(text, i+n):
			parts++
			hyphen = true
			i += n
			continue
		case r == '.' && nextIsWord(text, i+n) && !digit(text, i+n) && (upper+lows > 0):
			// U.S., example.org; but not two sentences without a space.
			if upper+lows == 1 && upper == 1 || s.domain(i+n) {
				i += n
				if upper+lows > 1 {
					return s.addAddress(t, i)
				}
				return s.dots(t, i)
			}
		case isApostrophe(r) && i > t.start && text[i-1] == 's' && !nextIsWord(text, i+n):
			t.poss = upper > 0 // the Democrats'
			t.stop = i + n
			if !t.poss {
				t.stop = t.end
			}
			return s.push(t, upper, lows, digits, parts, lowTail)
		}
		break
	}
	t.stop = t.end
	return s.push(t, upper, lows, digits, parts, lowTail)
}

// dots reads on behind the first point of an abbreviation such as U.S. or J.R.
func (s *scan) dots(t token, i int) int {
	for i < len(s.text) {
		r, n := utf8.DecodeRuneInString(s.text[i:])
		if !unicode.IsUpper(r) || nextIsLetter(s.text, i+n) {
			break
		}
		i += n
		t.end = i
		if i < len(s.text) && s.text[i] == '.' {
			i++
			t.end = i
		} else {
			break
		}
	}
	if t.end-t.start < 3 {
		// One letter and its point, with a word right behind: J.Smith.
		t.end = t.start + utf8.RuneLen(first(s.text[t.start:])) + 1
	}
	t.stop = t.end
	t.shape = dotted
	if n := strings.Count(s.text[t.start:t.end], "."); n == 1 {
		t.shape = initial
	}
	if rest := s.text[t.end:]; (strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s")) && t.shape == dotted {
		t.poss, t.stop = true, t.end+strings.Index(rest, "s")+1
	}
	s.tokens = append(s.tokens, t)
	return t.stop
}

// domain reports whether the ending of an address stands at i.
func (s *scan) domain(i int) bool {
	for _, end := range [...]string{"com", "org", "net", "info", "gov", "edu", "int", "kz", "uz", "kg", "tj", "tm", "af", "ru", "uk", "us", "de", "fr", "eu", "tv", "io", "co", "UZ", "KZ", "COM", "ORG", "NET"} {
		if strings.HasPrefix(s.text[i:], end) && !nextIsWord(s.text, i+len(end)) {
			return true
		}
	}
	return false
}

func (s *scan) addAddress(t token, i int) int {
	for i < len(s.text) && (isASCIIWord(s.text[i]) || s.text[i] == '.' && nextIsWord(s.text, i+1)) {
		i++
	}
	t.end, t.stop, t.shape = i, i, address
	s.tokens = append(s.tokens, t)
	return i
}

func (s *scan) push(t token, upper, lows, digits, parts int, lowTail bool) int {
	r, n := utf8.DecodeRuneInString(s.text[t.start:])
	switch {
	case digits > 0:
		t.shape = number
		if upper > 0 && s.lang.phrases.single(s.folded(s.text[t.start:t.end])) {
			t.shape = allCaps // G20
		}
	case upper == 0:
		t.shape = lower
	case unicode.IsUpper(r) && upper == 1 && lows == 0 && n == t.end-t.start && strings.HasPrefix(s.text[t.end:], ".") && (s.text[t.start:t.end] != "I" || s.middle(t)):
		t.shape = initial
		t.end++
		t.stop = t.end
	case lows == 0 && upper > 1:
		t.shape = allCaps
	case !unicode.IsUpper(r) && !unicode.IsTitle(r):
		// al-Qaeda and d’Estaing; but not iPhone, anti-Taliban or ex-President.
		if i := strings.IndexFunc(s.text[t.start:t.end], func(r rune) bool { return r == '-' || isApostrophe(r) }); i > 0 &&
			(s.lang.particle(s.text[t.start:t.start+i]) || s.text[t.start:t.start+i] == "d" || s.text[t.start:t.start+i] == "l") {
			t.shape = capital
		}
	case parts > 0 && lowTail && s.lang.isCompound(s.text[t.start:t.end]):
		t.shape = lower // Russian-led
	default:
		t.shape = capital
	}
	if t.shape == capital || t.shape == allCaps {
		if parts > 0 && parts <= 3 && s.split(t) {
			return t.stop
		}
	}
	if t.shape != number && t.shape != initial {
		t.class, t.country = s.lookup(s.text[t.start:t.end])
		if t.class == 0 && parts > 0 {
			t.class = s.hyphened(s.text[t.start:t.end])
		}
	}
	if t.shape == lower && s.low != nil {
		if w := s.text[t.start:t.end]; !s.low[w] {
			s.low[w] = true
		}
	}
	s.tokens = append(s.tokens, t)
	return t.stop
}

// middle reports whether the I of a point is an initial: "Francisco I. Madero".
func (s *scan) middle(t token) bool {
	n := len(s.tokens)
	if n == 0 || s.tokens[n-1].shape != capital || s.text[s.tokens[n-1].stop:t.start] != " " {
		return false
	}
	rest := s.text[t.end+1:]
	// "… by Xerxes I. Xerxes was": there two sentences were taken for one.
	return strings.HasPrefix(rest, " ") && unicode.IsUpper(first(rest[1:])) && !strings.HasPrefix(rest[1:], s.wordAt(n-1))
}

// split makes two words of one with a hyphen whose first part is a name by
// itself: Iran-Iraq, EU-Central. What the lists have as a whole stays whole.
func (s *scan) split(t token) bool {
	word := s.text[t.start:t.end]
	if c, _ := s.lookup(word); c != 0 || s.lang.phrases.has(s.folded(word)) || s.f.site.has(s.folded(word)) {
		return false
	}
	i := strings.IndexByte(word, '-')
	if i < 0 {
		return false
	}
	c, country := s.lookup(word[:i])
	if c&isAdjective == 0 && !s.lang.phrases.single(s.folded(word[:i])) {
		return false
	}
	if r := first(word[i+1:]); !unicode.IsUpper(r) {
		return false
	}
	left := token{start: t.start, end: t.start + i, stop: t.start + i, shape: capital, class: c, country: country}
	if allUpper(word[:i]) {
		left.shape = allCaps
	}
	right := t
	right.start += i + 1
	right.shape = capital
	if allUpper(s.text[right.start:right.end]) && right.end-right.start > 1 {
		right.shape = allCaps
	}
	s.tokens = append(s.tokens, left)
	if strings.Contains(s.text[right.start:right.end], "-") && s.split(right) {
		return true
	}
	right.class, right.country = s.lookup(s.text[right.start:right.end])
	s.tokens = append(s.tokens, right)
	return true
}

// hyphened is the class of a word of parts that each are of a title:
// Vice-President, Major-General.
func (s *scan) hyphened(word string) (c class) {
	c = isTitle
	last := class(0)
	for part := range strings.SplitSeq(word, "-") {
		last, _ = s.lookup(part)
		if last&(isTitle|isTitlePart) == 0 {
			return 0
		}
	}
	if last&isTitle == 0 {
		return 0
	}
	return c
}

// lookup returns what the lists say of a word.
func (s *scan) lookup(word string) (class, int32) {
	w := s.lang.words[string(s.fold(word))]
	return w.class, w.country
}

// fold returns a word in small letters, in a buffer that the next call reuses.
func (s *scan) fold(word string) []byte {
	b := s.buf[:0]
	for _, r := range word {
		if r < utf8.RuneSelf {
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			b = append(b, byte(r))
			continue
		}
		switch {
		case isApostrophe(r):
			b = append(b, '\'')
		case r == '‑' || r == '‐':
			b = append(b, '-')
		default:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return b
}

func (s *scan) folded(word string) string { return string(s.fold(word)) }

// mark notes which words begin a sentence: the first, and those behind an
// opening quotation mark, a colon, or a stop that the sentence has in it.
func (s *scan) mark() {
	for i := range s.tokens {
		if i == 0 {
			s.tokens[0].opens = true
			continue
		}
		gap := s.gap(i)
		if len(gap) == 1 {
			continue
		}
		trimmed := strings.TrimSpace(gap)
		switch {
		case strings.ContainsAny(gap, "“\"«„`?!•:;…") || strings.HasSuffix(gap, "‘") || strings.HasSuffix(gap, " '"):
			s.tokens[i].opens = true
		case strings.HasPrefix(gap, ".") && !s.near(i):
			s.tokens[i].opens = true
		case trimmed == "--" || trimmed == "—" || trimmed == "–" || trimmed == "-":
			// Behind a dateline; a dash within a sentence is another matter.
			s.tokens[i].opens = i < 6 && s.tokens[0].shape == allCaps
		}
	}
}

// gap returns what stands between a word and the one before it.
func (s *scan) gap(i int) string {
	if i == 0 || i >= len(s.tokens) {
		return "\n"
	}
	return s.text[s.tokens[i-1].stop:s.tokens[i].start]
}

// near reports whether nothing but white space, or the point of an
// abbreviated title, stands before a word.
func (s *scan) near(i int) bool {
	if i == 0 || i >= len(s.tokens) {
		return false
	}
	g := s.gap(i)
	if g == " " || g == " & " {
		return true
	}
	if g == ". " && s.length(i-1) <= 6 && (s.tokens[i-1].class&isTitle != 0 || s.lang.placeFirst[string(s.fold(s.wordAt(i-1)))]) {
		return true // Gen. Petrov, St. Quentin
	}
	return g != "" && strings.TrimSpace(g) == ""
}

// isLink reports whether word i is a small word of one of the kinds given.
func (s *scan) isLink(i int, of link) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].shape == lower && s.lang.linkOf[s.wordAt(i)]&of != 0
}

// length is how many letters a word has.
func (s *scan) length(i int) int { return utf8.RuneCountInString(s.wordAt(i)) }

// wordAt is a word as it is written.
func (s *scan) wordAt(i int) string { return s.text[s.tokens[i].start:s.tokens[i].end] }

func isApostrophe(r rune) bool { return r == '\'' || r >= 0x80 && strings.ContainsRune(apostrophes, r) }

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func digit(s string, i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }

func nextIsLetter(s string, i int) bool { return i < len(s) && unicode.IsLetter(first(s[i:])) }

func nextIsWord(s string, i int) bool { return i < len(s) && wordRune(first(s[i:])) }

func allUpper(s string) bool {
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}
