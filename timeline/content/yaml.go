package content

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// yamlText is a stretch of a file that is YAML. It turns the lines and columns
// of the YAML reader, whose columns are characters and to whom more than \n
// ends a line, into bytes of the file.
type yamlText struct {
	file       *file
	start, end int
	lines      []int // the byte of the file that each line begins at
}

func newYAML(f *file, start, end int) *yamlText {
	y := &yamlText{file: f, start: start, end: end, lines: []int{start}}
	for i, r := range string(f.bytes[start:end]) {
		at := start + i
		switch r {
		case '\r':
			if at+1 == end || f.bytes[at+1] != '\n' {
				y.lines = append(y.lines, at+1)
			}
		case '\n', '\u0085', '\u2028', '\u2029':
			y.lines = append(y.lines, at+utf8.RuneLen(r))
		}
	}
	return y
}

// offset returns the byte of the file at a line and column, which count from 1.
func (y *yamlText) offset(line, column int) int {
	if line < 1 {
		return y.start
	}
	if line > len(y.lines) {
		return y.end
	}
	at := y.lines[line-1]
	for range column - 1 {
		_, n := utf8.DecodeRune(y.file.bytes[at:y.end])
		at += n
	}
	return at
}

// yamlProblem is what is wrong with a YAML text.
type yamlProblem struct {
	at            int
	message, hint string
}

func (p *yamlProblem) report(f *file) {
	f.errorf(p.at, "bad-yaml", p.hint, "%s", p.message)
}

// mappings reads a stretch of the file as one YAML mapping. Where that fails, it
// reads each entry at its left margin by itself, so that a slip in one does not
// hide the others, and reports those that are broken.
func (f *file) mappings(start, end int) []value {
	root, problem := parseYAML(f, start, end)
	if problem == nil {
		return root
	}
	var good []value
	bad := false
	for _, e := range entries(f.bytes, start, end) {
		root, p := parseYAML(f, e[0], e[1])
		if p != nil {
			bad = true
			p.report(f)
		}
		good = append(good, root...)
	}
	if !bad {
		problem.report(f)
	}
	return good
}

// entries cuts a YAML text before each line that begins an entry at the left
// margin.
func entries(b []byte, start, end int) (spans [][2]int) {
	last := start
	for at := start; at < end; {
		line, next := lineAt(b[:end], at)
		if at > last && len(line) > 0 && strings.IndexByte(" \t#-]}", line[0]) < 0 {
			spans = append(spans, [2]int{last, at})
			last = at
		}
		at = next
	}
	return append(spans, [2]int{last, end})
}

// parseYAML reads one YAML document that is a mapping; it returns nothing for
// one that is empty.
func parseYAML(f *file, start, end int) ([]value, *yamlProblem) {
	y := newYAML(f, start, end)
	loader, err := yaml.NewLoader(bytes.NewReader(f.bytes[start:end]))
	if err != nil {
		return nil, y.problem(err)
	}
	var doc, second yaml.Node
	if err := loader.Load(&doc); errors.Is(err, io.EOF) {
		return nil, nil
	} else if err != nil {
		return nil, y.problem(err)
	}
	if err := loader.Load(&second); err == nil {
		return nil, &yamlProblem{y.offset(second.Line, second.Column), "a second YAML document begins here",
			"leave only one, without lines --- or ... between"}
	} else if !errors.Is(err, io.EOF) {
		return nil, y.problem(err)
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	v := value{y, doc.Content[0], ""}
	switch {
	case v.null():
		return nil, nil
	case v.node.Kind != yaml.MappingNode:
		return nil, &yamlProblem{v.offset(), "broken YAML: this is no \"key: value\"",
			"write each entry as key: value; a text that begins with a rule --- needs an empty line above it"}
	}
	return []value{v}, nil
}

// problem says in plain words what the YAML reader found wrong, and where to
// look for it.
func (y *yamlText) problem(err error) *yamlProblem {
	const quote = `put the value in quotes: key: "value"`
	e := new(yaml.LoadError)
	if !errors.As(err, &e) {
		return &yamlProblem{y.start, "broken YAML: " + err.Error(), "write each entry as key: value"}
	}
	at := y.offset(e.Mark.Line, e.Mark.Column)
	if e.Stage == yaml.ReaderStage {
		at = min(y.start+e.Mark.Index, y.end)
	}
	if at == y.end {
		// The end was found too early: show what it comes behind.
		at = y.start + len(bytes.TrimRight(y.file.bytes[y.start:at], " \t\r\n"))
	}
	opened := at
	if e.ContextMark.Line > 0 {
		opened = y.offset(e.ContextMark.Line, e.ContextMark.Column)
	}
	first, _ := utf8.DecodeRune(y.file.bytes[at:y.end])
	switch {
	case e.Stage == yaml.ReaderStage:
		return &yamlProblem{at, fmt.Sprintf("broken YAML: the control character %U", first), "delete it"}
	case strings.Contains(e.ContextMsg, "quoted scalar") && strings.Contains(e.Message, "end of stream"):
		return &yamlProblem{opened, "broken YAML: the quotation mark here is not closed",
			"close it, or put the whole value in the other kind of quotes"}
	case strings.Contains(e.ContextMsg, "flow sequence"):
		return &yamlProblem{opened, "broken YAML: the list that begins here has no end, or lacks a comma",
			"write it as [a, b], or put the value in quotes if it is no list"}
	case strings.Contains(e.ContextMsg, "flow mapping"):
		return &yamlProblem{opened, "broken YAML: the brace here is not closed, or a comma is missing", quote}
	case strings.Contains(e.ContextMsg, "simple key"):
		return &yamlProblem{opened, "broken YAML: this is no \"key: value\"",
			"put a colon and a space behind the key; indent the line if it continues the value above"}
	case strings.Contains(e.Message, "mapping values are not allowed"):
		return &yamlProblem{at, "broken YAML: a second colon in the entry", quote}
	case strings.Contains(e.Message, "cannot start any token") && first == '\t':
		return &yamlProblem{at, "broken YAML: a tab in the indentation", "indent with spaces"}
	case strings.Contains(e.Message, "cannot start any token"):
		return &yamlProblem{at, fmt.Sprintf("broken YAML: a value cannot begin with %q", string(first)), quote}
	case strings.Contains(e.Message, "unknown anchor"):
		return &yamlProblem{at, `broken YAML: a value that begins with "*" is a reference`, quote}
	case strings.Contains(e.ContextMsg, "flow node"):
		return &yamlProblem{at, "broken YAML: a list or brace is not closed", "close it with ] or }, or put the value in quotes"}
	case strings.Contains(e.Message, "did not find expected") && blank(y.file.bytes[y.start+bytes.LastIndexByte(y.file.bytes[y.start:at], '\n')+1:at]):
		return &yamlProblem{at, "broken YAML: this line is not indented like those it belongs to",
			"begin all keys of a group in one column, and each - of a list"}
	case strings.Contains(e.Message, "did not find expected key"):
		return &yamlProblem{at, "broken YAML: the value goes on behind its closing quotation mark",
			"put the whole value in quotes: in single ones if it has double ones"}
	}
	return &yamlProblem{at, "broken YAML: " + e.Message, "write each entry as key: value, with special characters in quotes"}
}
