package timeline

import (
	"cmp"
	"fmt"
	"slices"
)

// String returns the problem as compilers write theirs, "file:line:col:
// message", without the parts of the place that are not known. It leaves out
// the severity, the code and the hint.
func (p Problem) String() string {
	switch {
	case p.File == "":
		return p.Message
	case p.Line == 0:
		return p.File + ": " + p.Message
	case p.Column == 0:
		return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Message)
	}
	return fmt.Sprintf("%s:%d:%d: %s", p.File, p.Line, p.Column, p.Message)
}

// CompareProblems orders problems by file, line, column, severity (errors
// first), code and message.
func CompareProblems(a, b Problem) int {
	return cmp.Or(
		cmp.Compare(a.File, b.File),
		cmp.Compare(a.Line, b.Line),
		cmp.Compare(a.Column, b.Column),
		cmp.Compare(a.Severity.rank(), b.Severity.rank()),
		cmp.Compare(a.Code, b.Code),
		cmp.Compare(a.Message, b.Message),
	)
}

// rank is the place of a severity, the worst first.
func (s Severity) rank() int {
	return slices.Index([]Severity{Error, Warning, Note}, s)
}
