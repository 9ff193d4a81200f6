package extract

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
)

// window is how much of a text is read at once: 4 MiB, more than most books.
const window = 4 << 20

// Stream reads the dates of a text that stands alone, outside of a site, and
// may be longer than what fits into memory. What is not longer than a window of
// 4 MiB is read as a whole. A longer text is cut where a paragraph ends, and
// each window is read by itself: of those before it, it knows when the text was
// published, and no other date.
type Stream struct {
	// File is the name of the text, for problems. Markdown says that it is some.
	File     string
	Markdown bool
	// Published and Language go before what the front matter says.
	Published edtf.Date
	Language  string // BCP 47
	// Problems are those of the front matter, once Next has been called.
	Problems []timeline.Problem

	r      io.Reader
	size   int    // of a window
	buffer []byte // read, and not yet taken apart
	begun  bool
	ended  bool // r has
	// Where the buffer begins.
	offset, line, column int
	before               setting
}

// NewStream returns a Stream that reads r to its end.
func NewStream(r io.Reader) *Stream {
	return &Stream{r: r, size: window, line: 1, column: 1}
}

// Next returns the dates of the next window, in order, with their places in the
// whole text. At the end of the text it returns io.EOF. Any other error is the
// reader's.
func (s *Stream) Next() ([]Found, error) {
	if err := s.fill(); err != nil {
		return nil, err
	}
	if s.begun && len(s.buffer) == 0 {
		return nil, io.EOF
	}
	part := s.buffer
	if !s.ended {
		part = part[:border(part, s.Markdown)]
	}
	src := &content.Source{Source: timeline.Source{File: s.File, Slug: s.File}, Bytes: part}
	if !s.begun {
		src, s.Problems = content.FrontMatter(s.File, part)
		if s.Published.IsZero() {
			s.Published = src.Published
		}
		if s.Language == "" {
			s.Language = src.Language
		}
		s.begun = true
	}
	src.Published, src.Language = s.Published, s.Language
	if s.Markdown {
		src.Doc = prose.Markdown(part, src.Body)
	} else {
		src.Doc = prose.Plain(part, src.Body)
	}
	t := read(src, prose.LinesFrom(part, s.line, s.column), s.before)
	found := t.dates()
	for i := range found {
		found[i].Start += s.offset
		found[i].End += s.offset
	}
	s.before = t.after
	s.skip(len(part))
	return found, nil
}

// fill reads on until the buffer holds a window or the text ends.
func (s *Stream) fill() error {
	if s.ended {
		return nil
	}
	if s.buffer == nil {
		s.buffer = make([]byte, 0, s.size)
	}
	n, err := io.ReadFull(s.r, s.buffer[len(s.buffer):s.size])
	s.buffer = s.buffer[:len(s.buffer)+n]
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		s.ended = true
		return nil
	}
	return err
}

// skip takes a part off the front of the buffer.
func (s *Stream) skip(n int) {
	part := s.buffer[:n]
	s.offset += n
	s.line += bytes.Count(part, []byte{'\n'})
	if i := bytes.LastIndexByte(part, '\n'); i >= 0 {
		s.column = 1
		n -= i + 1
	}
	s.column += n
	s.buffer = s.buffer[:copy(s.buffer, s.buffer[len(part):])]
}

// border returns where a window of a longer text is best cut: behind the last
// empty line, in Markdown one that no block of code or list goes on behind; and
// where there is none, behind a line, a word or at least a character.
func border(text []byte, markdown bool) int {
	paragraph, line := 0, 0
	var fence byte // of the code around, or 0
	empty := false // the line above is
	for at := 0; at < len(text); {
		if empty && (!markdown || fence == 0 && !bytes.ContainsRune([]byte(" \t\r\n"), rune(text[at]))) {
			paragraph = at
		}
		n := bytes.IndexByte(text[at:], '\n')
		if n < 0 {
			break
		}
		words := bytes.TrimSpace(text[at : at+n])
		empty = len(words) == 0
		if bytes.HasPrefix(words, []byte("```")) || bytes.HasPrefix(words, []byte("~~~")) {
			switch fence {
			case 0:
				fence = words[0]
			case words[0]:
				fence = 0
			}
		}
		at += n + 1
		line = at
	}
	if paragraph > 0 {
		return paragraph
	}
	if line > 0 {
		return line
	}
	if i := bytes.LastIndexByte(text, ' '); i >= 0 {
		return i + 1
	}
	end := len(text)
	for end > 1 && len(text)-end < utf8.UTFMax && !utf8.RuneStart(text[end-1]) {
		end--
	}
	if end > 1 && !utf8.FullRune(text[end-1:]) {
		return end - 1
	}
	return len(text)
}
