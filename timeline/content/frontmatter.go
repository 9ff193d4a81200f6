package content

import (
	"bytes"
	"regexp"
)

// matter is where a file's front matter stands.
type matter struct {
	fence      int // the first line of hyphens; the start of the text where there is none
	start, end int // the YAML between the fences
	body       int // the text behind it
	has        bool
}

// keyLine is a line that looks like one of front matter.
var keyLine = regexp.MustCompile(`^[\pL_][\pL\pN_-]*[ \t]*:([ \t\r]|$)`)

const byteOrderMark = "\uFEFF"

// frontMatter finds the YAML between a first line "---" and the next one. Where
// the second is missing, it reports that and takes all up to the first empty
// line for front matter.
func (f *file) frontMatter() matter {
	b := f.bytes
	first := 0
	if bytes.HasPrefix(b, []byte(byteOrderMark)) {
		first = len(byteOrderMark)
	}
	none := matter{fence: first, start: first, end: first, body: first}

	// A line of hyphens may also be a rule that the text begins with. At the
	// very top it is front matter by custom; below empty lines, only when
	// what follows looks like it.
	fence := first
	line, next := lineAt(b, fence)
	for blank(line) && next < len(b) {
		fence = next
		line, next = lineAt(b, fence)
	}
	if !isFence(line) {
		return none
	}
	m := matter{fence: fence, start: next, has: true}
	looks := keyLine.Match(firstEntry(b[next:]))
	if fence != first && !looks {
		return none
	}
	for at := m.start; at < len(b); at = next {
		line, next = lineAt(b, at)
		if isFence(line) {
			m.end, m.body = at, next
			return m
		}
	}
	if !looks {
		return none
	}
	f.errorf(fence, "open-front-matter", "put a line --- behind its last key", "the front matter that begins here has no end")
	at := m.start
	for line, next = lineAt(b, at); len(line) > 0 && !blank(line); line, next = lineAt(b, at) {
		at = next
	}
	m.end, m.body = at, at
	return m
}

// lineAt returns the line that begins at a byte, without its end, and where
// the next begins.
func lineAt(b []byte, at int) (line []byte, next int) {
	line = b[at:]
	next = len(b)
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line, next = line[:i], at+i+1
	}
	return bytes.TrimSuffix(line, []byte("\r")), next
}

// firstEntry returns the first line that says anything in YAML.
func firstEntry(b []byte) []byte {
	for at := 0; at < len(b); {
		line, next := lineAt(b, at)
		if !blank(line) && line[0] != '#' {
			return line
		}
		at = next
	}
	return nil
}

func isFence(line []byte) bool {
	return bytes.Equal(bytes.TrimRight(line, " \t"), []byte("---"))
}
