package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Key returns the same short text for the spellings of one name that differ
// only in how they write its sounds: Tokayev, Toqaev, Tokaev and Токаев have
// the key "tokaev". Different names have different keys as far as a rule can
// tell: Karimov is not Karimova, Nursultan not Nur-Sultan, Andijan not
// Abidjan. Spellings that sound different, as Almaty and Alma-Ata do, need an
// alias.
//
// A key is for comparing, not for showing. It is lower-case, has single spaces
// and no marks. Key(Key(s)) is Key(s); upper case, apostrophes and the marks
// on letters make no difference.
func Key(name string) string {
	if !utf8.ValidString(name) {
		name = strings.ToValidUTF8(name, "")
	}
	k := Latin(name)
	for {
		next := sounds(k)
		if next == k {
			return k
		}
		k = next
	}
}

// Latin writes a name in small Latin letters without marks, with single spaces
// between words: "félix díaz" is "felix diaz", and "Алматы" "almati". Letters of
// scripts other than Latin and Cyrillic stay.
func Latin(name string) string {
	plain := true
	for i := 0; i < len(name) && plain; i++ {
		plain = name[i] >= 'a' && name[i] <= 'z' || name[i] == '-'
	}
	if plain {
		return name
	}
	var b strings.Builder
	b.Grow(len(name))
	gap := false
	var before rune // the letter before, in lower case
	for _, r := range strings.ToLower(norm.NFC.String(name)) {
		s, known := letters[r]
		switch {
		case known:
			s = soften(r, before, s)
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-':
			s = string(r)
		case strings.ContainsRune("‐‑", r):
			s = "-"
		case strings.ContainsRune(apostrophes, r) || r == '.' || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r):
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			s = unmarked(r)
		default:
			gap, before = b.Len() > 0, 0
			continue
		}
		if gap && s != "" {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteString(s)
		before = r
	}
	return b.String()
}

// unmarked returns a letter without its marks.
func unmarked(r rune) string {
	var b strings.Builder
	for _, r := range strings.ToLower(norm.NFKD.String(string(r))) {
		if to, known := letters[r]; known {
			b.WriteString(to)
		} else if (unicode.IsLetter(r) || unicode.IsDigit(r)) && !strings.ContainsRune(apostrophes, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// apostrophes are what stands for one in names: O’Brien, Toʻqayev, Vasil'ev.
const apostrophes = "'’‘ʻʼ`´′ʹ"

// letters are those whose marks are no separate characters, and Cyrillic with
// the letters of the languages of Central Asia, Ukraine and Belarus.
var letters = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "t", 'ł': "l", 'ħ': "h", 'ı': "i", 'ŋ': "ng", 'ə': "a",

	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "io", 'ж': "j", 'з': "z", 'и': "i", 'й': "i",
	'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f",
	'х': "h", 'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "shch", 'ъ': "", 'ы': "i", 'ь': "", 'э': "e", 'ю': "iu", 'я': "ia",
	'ґ': "g", 'є': "e", 'і': "i", 'ї': "i", 'ў': "o", 'қ': "k", 'ғ': "g", 'ҳ': "h", 'ә': "a", 'ң': "ng", 'ө': "o",
	'ұ': "u", 'ү': "u", 'һ': "h", 'ӣ': "i", 'ӯ': "u", 'ҷ': "j",
}

// soften returns a Cyrillic letter as it sounds behind another: ё is written e
// in English behind a hushing sound (Gorbachev), and е is ye behind a soft
// sign (Vasilyev).
func soften(r, before rune, s string) string {
	switch {
	case r == 'ё' && strings.ContainsRune("жчшщ", before) && before != 0:
		return "e"
	case r == 'е' && (before == 'ь' || before == 'ъ'):
		return "ie"
	}
	return s
}

// sounds makes one of the ways in which Latin letters write a sound, from left
// to right. It does not make the text longer.
func sounds(s string) string {
	b := make([]byte, 0, len(s))
	put := func(t string) {
		for i := 0; i < len(t); i++ {
			// Doubled letters are one: Kassym, Kasym.
			if n := len(b); n > 0 && b[n-1] == t[i] && t[i] != ' ' && (t[i] < '0' || t[i] > '9') && t[i] < utf8.RuneSelf {
				continue
			}
			b = append(b, t[i])
		}
	}
	for i := 0; i < len(s); {
		rest := s[i:]
		to, n := "", 0
		switch s[i] {
		case 'd':
			if strings.HasPrefix(rest, "dzh") {
				to, n = "j", 3
			} else if strings.HasPrefix(rest, "dj") {
				to, n = "j", 2
			}
		case 'z':
			if strings.HasPrefix(rest, "zh") {
				to, n = "j", 2
			}
		case 's':
			if strings.HasPrefix(rest, "sch") {
				to, n = "sh", 3
			} else if strings.HasPrefix(rest, "sh") {
				to, n = "sh", 2
			}
		case 't':
			if strings.HasPrefix(rest, "tch") {
				to, n = "ch", 3
			} else if strings.HasPrefix(rest, "th") {
				to, n = "t", 2
			} else if strings.HasPrefix(rest, "tz") {
				to, n = "ts", 2
			}
		case 'k':
			// x is kh in Uzbek and ks in English, so all three are one.
			if strings.HasPrefix(rest, "kh") || strings.HasPrefix(rest, "ks") && !strings.HasPrefix(rest, "ksh") {
				to, n = "h", 2
			}
		case 'x':
			to, n = "h", 1
		case 'g':
			if strings.HasPrefix(rest, "gh") {
				to, n = "g", 2
			}
		case 'p':
			if strings.HasPrefix(rest, "ph") {
				to, n = "f", 2
			}
		case 'c':
			switch {
			case strings.HasPrefix(rest, "ch"):
				to, n = "ch", 2
			case len(rest) > 1 && strings.IndexByte("eiy", rest[1]) >= 0:
				to, n = "s", 1
			default:
				to, n = "k", 1
			}
		case 'q':
			to, n = "k", 1
		case 'w':
			to, n = "v", 1
		case 'y', 'i':
			to, n = "i", 1
			if len(rest) > 1 && rest[1] == 'e' {
				switch {
				case s[i] == 'y' && atStart(s, i), i > 0 && strings.IndexByte("aeou", s[i-1]) >= 0, i > 0 && (s[i-1] == 'y' || s[i-1] == 'i'):
					to, n = "e", 2 // Yeltsin, Tokayev
					if i > 0 && (s[i-1] == 'y' || s[i-1] == 'i') {
						to = "" // Kyiev: as Kiev
					}
				default:
					n = 2 // Kiev, Kyiv
				}
			}
		case 'h':
			// Nobody hears it at the end: Abdullah, Abdulla.
			if i > 0 && strings.IndexByte("aeiou", s[i-1]) >= 0 && (len(rest) == 1 || rest[1] == ' ' || rest[1] == '-') {
				n = 1
			}
		}
		if n == 0 {
			put(s[i : i+1])
			i++
			continue
		}
		put(to)
		i += n
	}
	return string(b)
}

func atStart(s string, i int) bool { return i == 0 || s[i-1] == ' ' || s[i-1] == '-' }
