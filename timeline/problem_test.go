package timeline_test

import (
	"slices"
	"testing"

	"solnoma/timeline"
)

func TestProblemString(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		p    timeline.Problem
		want string
	}{
		{timeline.Problem{File: "content/a.md", Line: 3, Column: 7, Message: "no such day"}, "content/a.md:3:7: no such day"},
		{timeline.Problem{File: "content/a.md", Line: 3, Message: "no such day"}, "content/a.md:3: no such day"},
		{timeline.Problem{File: "content/a.md", Message: "no text"}, "content/a.md: no text"},
		{timeline.Problem{Message: "nothing to build"}, "nothing to build"},
		{timeline.Problem{File: "a.md", Line: 1, Column: 1, Code: "bad-date", Severity: timeline.Error, Message: "m", Hint: "h"}, "a.md:1:1: m"},
	} {
		if got := c.p.String(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestCompareProblems(t *testing.T) {
	t.Parallel()
	// Each is less than the one behind it, for one reason.
	sorted := []timeline.Problem{
		{File: "a", Line: 2, Column: 1, Severity: timeline.Error},
		{File: "b", Severity: timeline.Note},
		{File: "b", Line: 1, Column: 9, Severity: timeline.Warning},
		{File: "b", Line: 2, Column: 1, Severity: timeline.Note},
		{File: "b", Line: 2, Column: 3, Severity: timeline.Error, Code: "y"},
		{File: "b", Line: 2, Column: 3, Severity: timeline.Warning, Code: "x", Message: "m"},
		{File: "b", Line: 2, Column: 3, Severity: timeline.Warning, Code: "x", Message: "n"},
		{File: "b", Line: 2, Column: 3, Severity: timeline.Warning, Code: "y", Message: "a"},
		{File: "b", Line: 2, Column: 3, Severity: timeline.Note, Code: "a"},
		{File: "b", Line: 10, Column: 1, Severity: timeline.Error},
	}
	for i, a := range sorted {
		for j, b := range sorted {
			got := timeline.CompareProblems(a, b)
			if want := i - j; (got < 0) != (want < 0) || (got > 0) != (want > 0) {
				t.Errorf("CompareProblems(%v, %v) = %d", a, b, got)
			}
		}
	}
	if !slices.IsSortedFunc(sorted, timeline.CompareProblems) {
		t.Error("not in order")
	}
}
