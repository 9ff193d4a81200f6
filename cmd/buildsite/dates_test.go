package main

import (
	"context"
	"io"
	"strings"
	"testing"
)

// endless is a text that only ends when something has been written about it.
type endless struct {
	t     *testing.T
	read  int
	heard bool
}

func (e *endless) Read(p []byte) (int, error) {
	const enough = 64 << 20
	switch {
	case e.heard:
		return 0, io.EOF
	case e.read > enough:
		e.t.Error("no date printed after 64 MB")
		return 0, io.EOF
	}
	paragraph := "On 3 June 2024 the bridge opened.\n\n" + strings.Repeat(strings.Repeat("Nothing else happened. ", 20)+"\n\n", 20)
	n := 0
	for n+len(paragraph) <= len(p) {
		n += copy(p[n:], paragraph)
	}
	if n == 0 {
		n = copy(p, paragraph)
	}
	e.read += n
	return n, nil
}

func (e *endless) Write(p []byte) (int, error) {
	e.heard = true
	return len(p), nil
}

// dates prints what it finds while it reads, and holds a part of the text only.
func TestDatesStreams(t *testing.T) {
	t.Parallel()
	e := &endless{t: t}
	var stderr strings.Builder
	status := run(context.Background(), []string{"dates", "-"}, &process{stdin: e, stdout: e, stderr: &stderr})
	if status != exitDone || stderr.Len() > 0 {
		t.Errorf("exit status %d: %s", status, &stderr)
	}
}
