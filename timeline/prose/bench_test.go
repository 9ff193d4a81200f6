package prose_test

import (
	"bytes"
	"fmt"
	"testing"

	"solnoma/timeline/prose"
)

// article is a megabyte of text in paragraphs of a few sentences.
func article() []byte {
	var b bytes.Buffer
	for i := 0; b.Len() < 1<<20; i++ {
		fmt.Fprintf(&b, "On Oct. %d, 2023, the “council” met in the capital at 8:05 p.m. The U.S. envoy, "+
			"Gen. A. Example, said that it was the %dth meeting. He left the day before.\n\n", i%28+1, i)
	}
	return b.Bytes()
}

func BenchmarkPlain(b *testing.B) {
	text := article()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		prose.Plain(text, 0)
	}
}

func BenchmarkMarkdown(b *testing.B) {
	text := article()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		prose.Markdown(text, 0)
	}
}
