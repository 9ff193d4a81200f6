package timex

import (
	"fmt"
	"strconv"
	"strings"
)

// step is one of the steps that led to a reading. It is kept as what its
// sentence is made of, and put into words when somebody asks: most readings of
// a large text are never asked.
type step struct {
	before *step
	format string
	args   []arg
}

// arg is what a step's format has in the place of a verb.
type arg struct {
	text string
	n    int // of a number, or the line of a date that was told
	kind argKind
}

type argKind uint8

const (
	argText argKind = iota
	argNumber
	argWords // words of the text, quoted
	argTold  // likewise, with their line
)

// quoted is words of the text, for a step or a problem.
type quoted string

func (q quoted) String() string { return "“" + string(q) + "”" }

// why adds a step. Its arguments are strings, words of the text, integers and
// dates that were told; none of them is kept as a value of an interface, so that
// the call costs no memory but the step's.
func (x *Reading) why(format string, args ...any) {
	s := &step{before: x.steps, format: format, args: make([]arg, len(args))}
	for i := range args {
		a := &s.args[i]
		switch v := args[i].(type) {
		case string:
			a.text = v
		case quoted:
			a.text, a.kind = string(v), argWords
		case int:
			a.n, a.kind = v, argNumber
		case int32:
			a.n, a.kind = int(v), argNumber
		case told:
			a.text, a.n, a.kind = v.words, v.line, argTold
		default:
			panic("timex: a step of why can hold a string, words, a number or what was told")
		}
	}
	x.steps = s
}

// whyOf adds the steps of another reading.
func (x *Reading) whyOf(other *step) {
	if other != nil {
		x.whyOf(other.before)
		x.steps = &step{x.steps, other.format, other.args}
	}
}

// Why returns the steps that led to the reading, in plain words, in
// order. The slice is the caller's.
func (x *Reading) Why() []string {
	n := 0
	for s := x.steps; s != nil; s = s.before {
		n++
	}
	list := make([]string, n)
	for s := x.steps; s != nil; s = s.before {
		n--
		list[n] = s.String()
	}
	return list
}

// String puts a step into words.
func (s *step) String() string {
	var b strings.Builder
	format := s.format
	for i := range s.args {
		at := strings.IndexByte(format, '%')
		if at < 0 || at+1 == len(format) {
			break
		}
		b.WriteString(format[:at])
		format = format[at+2:]
		switch a := &s.args[i]; a.kind {
		case argText:
			b.WriteString(a.text)
		case argNumber:
			b.WriteString(strconv.Itoa(a.n))
		case argWords:
			b.WriteString(quoted(a.text).String())
		case argTold:
			b.WriteString(told{words: a.text, line: a.n}.String())
		}
	}
	b.WriteString(format)
	return b.String()
}

func (w told) String() string {
	if w.line > 0 {
		return fmt.Sprintf("“%s” (line %d)", w.words, w.line)
	}
	return "“" + w.words + "”"
}
