package prose

import (
	"bytes"
	"sort"
)

// LineIndex finds the line of a byte of a file.
type LineIndex struct {
	starts []int // of the lines; the first is 0
	length int
	// What is added to the lines, and to the columns of the first of them.
	line, column int
}

// Lines makes the index of a file. A line ends behind its line feed.
func Lines(file []byte) *LineIndex {
	x := &LineIndex{starts: make([]int, 1, bytes.Count(file, []byte{'\n'})+1), length: len(file)}
	for at := 0; ; {
		n := bytes.IndexByte(file[at:], '\n')
		if n < 0 {
			return x
		}
		at += n + 1
		x.starts = append(x.starts, at)
	}
}

// LinesFrom is Lines for a part of a file that begins on a line and at a column
// of it, both counted from 1. The offsets are those in the part.
func LinesFrom(part []byte, line, column int) *LineIndex {
	x := Lines(part)
	x.line, x.column = line-1, column-1
	return x
}

// Position returns the line and the column of a byte of the file, both counted
// from 1, the column in bytes. A byte order mark counts as its three bytes. An
// offset outside of the file is taken for its nearest end.
func (x *LineIndex) Position(offset int) (line, column int) {
	offset = max(0, min(offset, x.length))
	line = sort.Search(len(x.starts), func(k int) bool { return x.starts[k] > offset })
	column = offset - x.starts[line-1] + 1
	if line == 1 {
		column += x.column
	}
	return line + x.line, column
}
