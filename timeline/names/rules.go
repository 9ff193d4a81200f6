package names

import (
	"slices"
	"strings"
)

// Rules are what a site says about names, beyond what the program finds.
type Rules struct {
	File  string // where they are written, for problems
	Names []Rule
	Not   []Rule // no names: only Label, Line and Column count
}

// Rule is one name, under the label that it is to have. Two rules are never
// joined, which is how two people of one name are told apart.
type Rule struct {
	Label string
	Kind  Kind     // "" leaves it to what the texts show
	Also  []string // other names of the same
	// Sources are the ids of the texts in which the label and Also mean this
	// name; empty for all. Elsewhere they mean what they mean without the rule.
	Sources      []string
	Line, Column int // where the rule is written
}

// with returns a finder that knows those names of a site's rules that it would
// not find in one piece: of organisations and places, and with small words.
func (f *Finder) with(r *Rules) *Finder {
	if r == nil || len(r.Names) == 0 {
		return f
	}
	g := &Finder{lang: f.lang, site: newPhrases(), rules: make([]entry, 1)}
	add := func(words string, e entry) {
		list := strings.Fields(words)
		small := slices.ContainsFunc(list, func(w string) bool { return !isUpperFirst(w) })
		if len(list) < 2 || !small && (e.kind == Person || e.kind == "") {
			return
		}
		g.rules = append(g.rules, e)
		g.site.add(f.lang, words, int32(len(g.rules)-1))
	}
	for _, rule := range r.Names {
		e := entry{label: rule.Label, kind: rule.Kind}
		add(rule.Label, e)
		for _, other := range rule.Also {
			add(other, e)
		}
	}
	g.site.sort()
	return g
}
