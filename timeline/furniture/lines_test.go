package furniture

import "testing"

func TestLineRules(t *testing.T) {
	t.Parallel()
	for _, rule := range lineRules {
		if len(rule.yes) == 0 || len(rule.no) == 0 {
			t.Errorf("%s has no examples", rule.what)
		}
		for _, line := range rule.yes {
			if got := Line(line); got != rule.what {
				t.Errorf("%q is %q, want %q", line, got, rule.what)
			}
		}
		for _, line := range rule.no {
			if got := Line(line); got != "" {
				t.Errorf("%q is %q", line, got)
			}
		}
	}
}
