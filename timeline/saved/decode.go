package saved

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	xunicode "golang.org/x/text/encoding/unicode"

	"solnoma/timeline"
	"solnoma/timeline/prose"
)

const saveAsUTF8 = "save the file as UTF-8"

// decodeText returns a plain text as UTF-8 with \n between its lines; ok is
// false where it is no text that can be read, which is reported. A text does
// not say its encoding, so it must be UTF-8, or UTF-16 with its mark.
func (r *reader) decodeText(data []byte) (text []byte, ok bool) {
	if e := utf16(data); e != nil {
		data, _ = e.NewDecoder().Bytes(data)
	}
	data = withoutMark(data)
	if i := bytes.IndexByte(data, 0); i >= 0 {
		r.errorAt(data, i, "binary", "if it is a text, "+saveAsUTF8, "holds a NUL byte: this is no text, or not in UTF-8")
		return nil, false
	}
	if i := invalidUTF8(data); i >= 0 {
		r.errorAt(data, i, "bad-encoding", saveAsUTF8, "the text is not UTF-8 here, and a text does not say what else it is in")
		return nil, false
	}
	if blank(data) {
		r.errorf("empty", "save the article again", "the file is empty")
		return nil, false
	}
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	return bytes.ReplaceAll(data, []byte("\r"), []byte("\n")), true
}

// metaCharset finds the encoding that a page declares.
var metaCharset = regexp.MustCompile(`(?i)<(?:meta\s[^>]{0,200}|\?xml\s[^>]{0,80})(?:charset|encoding)\s*=\s*["']?([\w:.-]+)`)

// decodePage returns a web page as UTF-8. What is valid UTF-8 is taken for it,
// whatever the page declares, for browsers that save a page change its bytes
// and not its words. Otherwise the page's declaration counts, and where it has
// none, the encoding that browsers assume for its language, which is reported.
func (r *reader) decodePage(data []byte) (text []byte, ok bool) {
	const searched = 1 << 16 // HTML asks for 1 KiB; saved pages put comments first
	if e := utf16(data); e != nil {
		data, _ = e.NewDecoder().Bytes(data)
	}
	data = withoutMark(data)
	if blank(data) {
		r.errorf("empty", "save the page again", "the file is empty")
		return nil, false
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		r.errorAt(data, i, "binary", "save the page again, as “Webpage, HTML only”", "holds a NUL byte: this is no web page")
		return nil, false
	}
	head := data[:min(len(data), searched)]
	declared := ""
	var enc encoding.Encoding
	if m := metaCharset.FindSubmatch(head); m != nil {
		enc, declared = charset.Lookup(string(m[1]))
	}
	bad := invalidUTF8(data)
	switch {
	case bad < 0 && (declared != "iso-2022-jp" || bytes.IndexByte(data, 0x1B) < 0):
		return data, true
	case declared == "utf-8":
		r.warnAt(data, bad, "bad-encoding", "see that no letters are missing in the text", "the page says that it is UTF-8, and is not here")
		return bytes.ToValidUTF8(data, []byte("\uFFFD")), true
	case enc == nil:
		name := assumedEncoding(head)
		enc, _ = charset.Lookup(name)
		r.warnAt(data, bad, "encoding", "if the text is unreadable, open the page in a browser and save it again",
			"the page does not say its encoding; it is read as "+name)
	}
	decoded, err := enc.NewDecoder().Bytes(data)
	if err != nil || !utf8.Valid(decoded) {
		r.errorAt(data, bad, "bad-encoding", "open the page in a browser and save it again", "the page cannot be read as "+declared+", which it says it is")
		return nil, false
	}
	return decoded, true
}

var htmlLang = regexp.MustCompile(`(?i)<html\s[^>]{0,300}lang\s*=\s*["']?([a-z]{2,3})`)

// assumedEncoding is what browsers take a page for that declares no encoding:
// the table of the HTML standard, by the language of the page.
func assumedEncoding(head []byte) string {
	if m := htmlLang.FindSubmatch(head); m != nil {
		if name, ok := encodings[strings.ToLower(string(m[1]))]; ok {
			return name
		}
	}
	return "windows-1252"
}

var encodings = map[string]string{
	"ar": "windows-1256", "az": "windows-1254", "ba": "windows-1251", "be": "windows-1251", "bg": "windows-1251",
	"cs": "windows-1250", "el": "iso-8859-7", "et": "windows-1257", "fa": "windows-1256", "he": "windows-1255",
	"hr": "windows-1250", "hu": "iso-8859-2", "ja": "shift_jis", "kk": "windows-1251", "ko": "euc-kr",
	"ku": "windows-1254", "ky": "windows-1251", "lt": "windows-1257", "lv": "windows-1257", "mk": "windows-1251",
	"pl": "iso-8859-2", "ru": "windows-1251", "sah": "windows-1251", "sk": "windows-1250", "sl": "iso-8859-2",
	"sr": "windows-1251", "tg": "windows-1251", "th": "windows-874", "tr": "windows-1254", "tt": "windows-1251",
	"uk": "windows-1251", "vi": "windows-1258", "zh": "gb18030",
}

// utf16 returns the encoding of data that begins with a mark of UTF-16.
func utf16(data []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(data, []byte("\xFF\xFE")):
		return xunicode.UTF16(xunicode.LittleEndian, xunicode.UseBOM)
	case bytes.HasPrefix(data, []byte("\xFE\xFF")):
		return xunicode.UTF16(xunicode.BigEndian, xunicode.UseBOM)
	}
	return nil
}

// withoutMark returns a text without its byte order mark; where programs have
// added to each other's, there are several.
func withoutMark(data []byte) []byte {
	for bytes.HasPrefix(data, []byte("\uFEFF")) {
		data = data[len("\uFEFF"):]
	}
	return data
}

// invalidUTF8 returns the place of the first byte that is not UTF-8, or -1.
func invalidUTF8(b []byte) int {
	if utf8.Valid(b) {
		return -1
	}
	i := 0
	for i < len(b) {
		c, n := utf8.DecodeRune(b[i:])
		if c == utf8.RuneError && n == 1 {
			break
		}
		i += n
	}
	return i
}

func blank(b []byte) bool {
	return len(bytes.TrimFunc(b, func(c rune) bool { return unicode.IsSpace(c) || shown(c) < 0 && c != 0 })) == 0
}

// errorAt reports an error at a byte of data.
func (r *reader) errorAt(data []byte, at int, code, hint, message string) {
	line, column := prose.Lines(data).Position(at)
	r.report(timeline.Error, line, column, code, hint, message)
}

// warnAt reports a warning at a byte of data.
func (r *reader) warnAt(data []byte, at int, code, hint, message string) {
	line, column := prose.Lines(data).Position(at)
	r.report(timeline.Warning, line, column, code, hint, message)
}
