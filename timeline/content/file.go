package content

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"slices"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline"
	"solnoma/timeline/prose"
)

// MaxFileSize is the size in bytes of the largest file that is read.
const MaxFileSize = 20_000_000

// file is one file of the site while it is read, and what is wrong with it.
type file struct {
	name     string // relative to the site, with slashes
	bytes    []byte
	garbled  bool // not UTF-8 throughout; bytes has a '?' for each byte that is not
	lines    *prose.LineIndex
	problems []timeline.Problem
}

// whole is the place of a problem that the file has as a whole.
const whole = -1

func newFile(name string, b []byte) *file {
	return &file{name: name, bytes: b, lines: prose.Lines(b)}
}

// errorf reports an error at a byte of the file, or at whole.
func (f *file) errorf(at int, code, hint, format string, args ...any) {
	f.report(timeline.Error, at, code, hint, fmt.Sprintf(format, args...))
}

// warnf reports a warning at a byte of the file, or at whole.
func (f *file) warnf(at int, code, hint, format string, args ...any) {
	f.report(timeline.Warning, at, code, hint, fmt.Sprintf(format, args...))
}

// fix gives the problem that was reported last the correction that settles it.
func (f *file) fix(entry string) { f.problems[len(f.problems)-1].Fix = entry }

func (f *file) report(s timeline.Severity, at int, code, hint, message string) {
	p := timeline.Problem{File: f.name, Code: code, Severity: s, Message: message, Hint: hint}
	if at != whole {
		p.Line, p.Column = f.lines.Position(at)
	}
	f.problems = append(f.problems, p)
}

// load reads a file that is known to be a regular one. Where it cannot be used
// at all, ok is false and the file has nothing but its problems.
func load(fsys fs.FS, name string) (f *file, ok bool) {
	f = newFile(name, nil)
	b, size, err := readLimited(fsys, name)
	switch {
	case err != nil:
		f.errorf(whole, "unreadable", "see that the file exists and that you may read it", "cannot be read: %v", reason(err))
		return f, false
	case size > MaxFileSize:
		f.errorf(whole, "too-large", "split it, or leave out what is no text",
			"is too large: %.1f MB, and the limit is %d MB", math.Ceil(float64(size)/1e5)/10, MaxFileSize/1_000_000)
		return f, false
	}
	f = newFile(name, b)
	const save = "save the file as UTF-8"
	if bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff")) {
		f.errorf(0, "bad-encoding", save, "the text is UTF-16, not UTF-8")
		return f, false
	}
	if i := bytes.IndexByte(b, 0); i >= 0 {
		f.errorf(i, "binary", "if it is a text, "+save+"; if not, take it out of the folder",
			"holds a NUL byte: this is no text, or not in UTF-8")
		return f, false
	}
	if i := invalidUTF8(b); i >= 0 {
		f.errorf(i, "bad-encoding", save, "the byte 0x%02X is not UTF-8", b[i])
		// The rest is still checked, on a copy with the same offsets.
		f.garbled = true
		f.bytes = slices.Clone(b)
		for n := invalidUTF8(f.bytes[i:]); n >= 0; n = invalidUTF8(f.bytes[i:]) {
			i += n
			f.bytes[i] = '?'
		}
	}
	return f, true
}

// readLimited returns a file's bytes and its size, and no bytes where it is
// larger than MaxFileSize.
func readLimited(fsys fs.FS, name string) (b []byte, size int64, err error) {
	r, err := fsys.Open(name)
	if err != nil {
		return nil, 0, err
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		return nil, 0, err
	}
	if info.Size() > MaxFileSize {
		return nil, info.Size(), nil
	}
	// The file may grow meanwhile.
	b, err = io.ReadAll(io.LimitReader(r, MaxFileSize+1))
	return b, int64(len(b)), err
}

// reason is what an error of the file system says beyond operation and path.
func reason(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// invalidUTF8 returns the place of the first byte that is not UTF-8, or -1.
func invalidUTF8(b []byte) int {
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// blank reports whether b shows nothing.
func blank(b []byte) bool {
	return len(bytes.TrimFunc(b, func(r rune) bool { return unicode.IsSpace(r) || invisible(r) })) == 0
}

// invisible reports whether a rune takes no room and says nothing: marks for
// hyphenation, line breaking and direction, and the byte order mark.
func invisible(r rune) bool {
	switch r {
	case '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF':
		return true
	}
	return false
}
