// Package slug makes addresses of names: of events, sources, topics and files.
package slug

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Make turns a name into an address: lower-case ASCII letters and digits, with
// single hyphens for what stands between them. Latin letters lose their marks,
// Cyrillic ones are transliterated, letters of other scripts are left out; what
// is left may be nothing.
func Make(name string) string {
	var b strings.Builder
	gap := false
	put := func(s string) {
		if gap && b.Len() > 0 {
			b.WriteByte('-')
		}
		gap = false
		b.WriteString(s)
	}
	for _, r := range norm.NFC.String(name) {
		r = unicode.ToLower(r)
		if s, ok := transliteration[r]; ok {
			if s != "" { // else it is no separator either
				put(s)
			}
			continue
		}
		letters := strings.Map(asciiLetter, norm.NFKD.String(string(r)))
		switch {
		case letters != "":
			put(letters)
		case unicode.In(r, unicode.Mn, unicode.Cf): // marks, and what takes no room
		default:
			gap = true
		}
	}
	return b.String()
}

// Cut shortens what Make has made to at most so many bytes, between words
// where that leaves half of them.
func Cut(slug string, most int) string {
	if len(slug) <= most {
		return slug
	}
	if i := strings.LastIndexByte(slug[:most+1], '-'); i > most/2 {
		return slug[:i]
	}
	return strings.Trim(slug[:most], "-")
}

// asciiLetter drops what is no letter or digit of ASCII, and lowers the rest.
func asciiLetter(r rune) rune {
	r = unicode.ToLower(r)
	if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
		return r
	}
	return -1
}

// transliteration has the letters whose marks are no separate characters, and
// Cyrillic as English writes it, with the letters of the languages of Central
// Asia. Signs that stand for no sound of their own are left out.
var transliteration = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ħ': "h", 'ı': "i", 'ŋ': "n", 'ə': "a",

	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "yo", 'ж': "zh", 'з': "z", 'и': "i", 'й': "y",
	'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f",
	'х': "kh", 'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "shch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "yu", 'я': "ya",
	'ґ': "g", 'є': "ye", 'і': "i", 'ї': "yi", 'ў': "o", 'қ': "q", 'ғ': "gh", 'ҳ': "h", 'ә': "a", 'ң': "ng", 'ө': "o",
	'ұ': "u", 'ү': "u", 'һ': "h", 'ӣ': "i", 'ӯ': "u", 'ҷ': "j",

	'\'': "", '’': "", '‘': "", 'ʻ': "", 'ʼ': "", '`': "", '´': "",
}
