package extract

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
)

// drain reads a text in windows of a size.
func drain(t *testing.T, s *Stream, size int) (all []Found) {
	t.Helper()
	s.size = size
	for {
		found, err := s.Next()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, found...)
	}
}

// streamText has a paragraph for each month, in lines of several bytes a letter.
func streamText() string {
	var b strings.Builder
	for i := range 60 {
		fmt.Fprintf(&b, "The “café” opened\non 3 May %d, and\r\nclosed on %d June %d.\n\n", 1900+i, i%30+1, 1900+i)
	}
	return b.String()
}

// A text that is read in windows has the same dates in the same places as one
// that is read whole, whatever the size of the windows.
func TestStreamPlaces(t *testing.T) {
	t.Parallel()
	text := streamText()
	want := drain(t, NewStream(strings.NewReader(text)), window)
	if len(want) != 120 {
		t.Fatalf("%d dates, want 120", len(want))
	}
	for _, size := range []int{100, 101, 137, 500, 1000, 4096, len(text), len(text) + 1} {
		got := drain(t, NewStream(iotest.HalfReader(strings.NewReader(text))), size)
		if len(got) != len(want) {
			t.Fatalf("%d dates with windows of %d bytes, want %d", len(got), size, len(want))
		}
		for i := range got {
			g, w := got[i], want[i]
			if g.Start != w.Start || g.End != w.End || g.Line != w.Line || g.Column != w.Column || g.Text != w.Text || g.Reading.Date != w.Reading.Date {
				t.Errorf("windows of %d bytes: %q at %d, %d:%d, want %q at %d, %d:%d", size, g.Text, g.Start, g.Line, g.Column, w.Text, w.Start, w.Line, w.Column)
			}
		}
	}
}

// However small the windows are, what is found stands where it says.
func TestStreamTinyWindows(t *testing.T) {
	t.Parallel()
	text := streamText() + strings.Repeat("é1999 ", 50) + strings.Repeat("—", 300)
	lines := prose.Lines([]byte(text))
	for size := 1; size < 90; size++ {
		for _, f := range drain(t, NewStream(strings.NewReader(text)), size) {
			line, column := lines.Position(f.Start)
			if text[f.Start:f.End] != f.Text || line != f.Line || column != f.Column {
				t.Fatalf("windows of %d bytes: %q at %d:%d is %q at %d:%d", size, f.Text, f.Line, f.Column, text[f.Start:f.End], line, column)
			}
		}
	}
}

// The parts of a long text share its day of publication, from wherever it is.
func TestStreamPublished(t *testing.T) {
	t.Parallel()
	body := strings.Repeat("They met yesterday at the house by the river, and talked of this and that until it was late and dark.\n\n", 20)
	day, _ := edtf.Parse("2024-02-29")
	tests := []struct {
		name, text string
		set        edtf.Date
		want       string
	}{
		{"given", body, day, "2024-02-28"},
		{"front matter", "---\ntitle: A\ndate: 1 March 2023\n---\n" + body, edtf.Date{}, "2023-02-28"},
		{"given, against front matter", "---\ndate: 1 March 2023\n---\n" + body, day, "2024-02-28"},
		{"byline", "A day by the river\n\nBy A. Writer, 12 January 2022\n\n" + body, edtf.Date{}, "2022-01-11"},
	}
	for _, test := range tests {
		s := NewStream(strings.NewReader(test.text))
		s.Published = test.set
		n := 0
		for _, f := range drain(t, s, 400) {
			if f.Text == "yesterday" {
				n++
				if got := f.Reading.Date.String(); got != test.want {
					t.Errorf("%s: line %d: %s, want %s: %v", test.name, f.Line, got, test.want, f.Reading.Why())
				}
			}
		}
		if n != 20 {
			t.Errorf("%s: %d dates, want 20", test.name, n)
		}
	}
}

func TestStreamProblems(t *testing.T) {
	t.Parallel()
	s := NewStream(strings.NewReader("---\ndate: someday\n---\nOn 3 May 2005 they met.\n"))
	s.File = "a.txt"
	if found := drain(t, s, window); len(found) != 1 || found[0].Line != 4 || found[0].Start != 25 {
		t.Errorf("found %v", found)
	}
	if len(s.Problems) != 1 || s.Problems[0].Line != 2 || s.Problems[0].File != "a.txt" {
		t.Errorf("problems %v", s.Problems)
	}
	broken := errors.New("the line is broken")
	s = NewStream(io.MultiReader(strings.NewReader("On 3 May 2005"), iotest.ErrReader(broken)))
	if _, err := s.Next(); !errors.Is(err, broken) {
		t.Errorf("error %v", err)
	}
	if found := drain(t, NewStream(strings.NewReader("")), window); len(found) != 0 {
		t.Errorf("found %v in nothing", found)
	}
}

func TestBorder(t *testing.T) {
	t.Parallel()
	const cut = "|"
	tests := []struct {
		name, text string
		markdown   bool
	}{
		{"the last empty line", "one\n\ntwo\n\n|three\nfour", false},
		{"a line of spaces", "one\n \t\r\n|two", false},
		{"the end", "one\n\n|", false},
		{"two empty lines", "one\n\n\n|two", false},
		{"no empty line", "one\ntwo\n|three", false},
		{"one line", "one two |three", false},
		{"one word", "one|", false},
		{"an open character", "on|\xe2\x80", false},
		{"a whole character", "on—|", false},
		{"no UTF-8", "\x80\x80\x80\x80\x80|", false},
		{"a list that goes on", "one\n\n|- two\n\n  two still", true},
		{"a block of code", "one\n\n|```\ntwo\n\nthree\n```", true},
		{"behind a block of code", "one\n\n~~~\ntwo\n```\n\nthree\n~~~\n\n|four", true},
	}
	for _, test := range tests {
		want := strings.Index(test.text, cut)
		text := strings.Replace(test.text, cut, "", 1)
		if got := border([]byte(text), test.markdown); got != want {
			t.Errorf("%s: cut into %q and %q", test.name, text[:got], text[got:])
		}
	}
}
