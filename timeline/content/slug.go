package content

import (
	"path"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// slug turns a name into an address: lower-case ASCII letters and digits, with
// single hyphens for what stands between them. Latin letters lose their marks,
// Cyrillic ones are transliterated, letters of other scripts are left out; what
// is left may be nothing.
func slug(name string) string {
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
		case unicode.Is(unicode.Mn, r) || invisible(r):
		default:
			gap = true
		}
	}
	return b.String()
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

// slugOf is the slug of a file's path within its folder.
func slugOf(name, dir string) string {
	rel := strings.TrimPrefix(name, dir+"/")
	return slug(strings.TrimSuffix(rel, path.Ext(rel)))
}

// titleOf makes a title of a file's name.
func titleOf(name string) string {
	base := path.Base(name)
	base = strings.TrimSuffix(base, path.Ext(base))
	words := strings.FieldsFunc(base, func(r rune) bool { return r == '-' || r == '_' || unicode.IsSpace(r) })
	return capital(strings.Join(words, " "))
}

// capital returns s with its first letter in upper case.
func capital(s string) string {
	r := []rune(s)
	if len(r) > 0 {
		r[0] = unicode.ToUpper(r[0])
	}
	return string(r)
}
