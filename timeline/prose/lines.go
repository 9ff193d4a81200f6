package prose

import (
	"bytes"
	"sort"
)

// LineIndex finds the line of a byte of a file.
type LineIndex struct {
	starts []int // of the lines; the first is 0
	length int
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

// Position returns the line and the column of a byte of the file, both counted
// from 1, the column in bytes. A byte order mark counts as its three bytes. An
// offset outside of the file is taken for its nearest end.
func (x *LineIndex) Position(offset int) (line, column int) {
	offset = max(0, min(offset, x.length))
	line = sort.Search(len(x.starts), func(k int) bool { return x.starts[k] > offset })
	return line, offset - x.starts[line-1] + 1
}
