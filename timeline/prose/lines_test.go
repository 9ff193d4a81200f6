package prose_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"solnoma/timeline/prose"
)

func TestLines(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		file         string
		offset       int
		line, column int
	}{
		{"", 0, 1, 1},
		{"", 5, 1, 1},
		{"abc", 0, 1, 1},
		{"abc", 2, 1, 3},
		{"abc", 3, 1, 4},
		{"abc", -1, 1, 1},
		{"a\nb", 1, 1, 2}, // the line feed is the last byte of its line
		{"a\nb", 2, 2, 1},
		{"a\n", 2, 2, 1},
		{"a\r\nb", 3, 2, 1},
		{"\n\n\n", 2, 3, 1},
		{"å b", 3, 1, 4}, // columns are bytes
	} {
		if line, column := prose.Lines([]byte(test.file)).Position(test.offset); line != test.line || column != test.column {
			t.Errorf("%q: Position(%d) = %d, %d, want %d, %d", test.file, test.offset, line, column, test.line, test.column)
		}
	}
}

func TestLinesAgainstCounting(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	file := make([]byte, 2000)
	for i := range file {
		file[i] = "ab\n\r"[r.IntN(4)]
	}
	x := prose.Lines(file)
	for offset := range len(file) + 1 {
		before := file[:offset]
		wantLine, wantColumn := bytes.Count(before, []byte("\n"))+1, offset-bytes.LastIndexByte(before, '\n')
		if line, column := x.Position(offset); line != wantLine || column != wantColumn {
			t.Fatalf("Position(%d) = %d, %d, want %d, %d", offset, line, column, wantLine, wantColumn)
		}
	}
}

// A part of a file has the lines and columns that it has in the file.
func TestLinesFrom(t *testing.T) {
	t.Parallel()
	file := []byte("one\ntwo — and\n\nthree")
	whole := prose.Lines(file)
	for cut := range file {
		line, column := whole.Position(cut)
		part := prose.LinesFrom(file[cut:], line, column)
		for at := range file[cut:] {
			wantLine, wantColumn := whole.Position(cut + at)
			if line, column := part.Position(at); line != wantLine || column != wantColumn {
				t.Errorf("byte %d from byte %d on is at %d:%d, want %d:%d", at, cut, line, column, wantLine, wantColumn)
			}
		}
	}
}
