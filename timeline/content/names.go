package content

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"solnoma/timeline/names"
)

// names reads content/names.yaml, if there is one. The slugs are those of the
// site's sources.
func (w *walker) names(slugs []string) (rules names.Rules) {
	w.single(namesFile, func(f *file) { rules = readNames(f, slugs) })
	return rules
}

// readNames reads what the site says about names:
//
//	names:
//	  Almaty: {kind: place, also: [Alma-Ata]}
//	  Bolat Nazarbayev: {also: [Nazarbayev], sources: [notes-1999]}
//	not: [Patriot]
func readNames(f *file, slugs []string) names.Rules {
	start := 0
	if strings.HasPrefix(string(f.bytes), byteOrderMark) {
		start = len(byteOrderMark)
	}
	rules := names.Rules{File: f.name}
	taken := &takenNames{by: map[string][]takenName{}}
	var not []word
	readKeys(f.mappings(start, len(f.bytes)), []key{
		{"names", func(v value) {
			if !v.is(yaml.MappingNode, "a group of names", "write each name on its own line: Almaty: {kind: place, also: [Alma-Ata]}") {
				return
			}
			for pair := range slices.Chunk(v.node.Content, 2) {
				label := value{v.yaml, pair[0], "a name"}
				if rule, ok := readName(label, value{v.yaml, pair[1], pair[0].Value}, slugs, taken); ok {
					rules.Names = append(rules.Names, rule)
				}
			}
		}},
		{"not", func(v value) { not = v.words() }},
	})
	for i, n := range not {
		if taken.add(f, n, -1-i, nil) {
			rules.Not = append(rules.Not, named(f, n))
		}
	}
	return rules
}

// named returns a rule with no more than its label and place.
func named(f *file, w word) names.Rule {
	r := names.Rule{Label: w.text}
	r.Line, r.Column = f.lines.Position(w.at)
	return r
}

// readName reads one name and what is said of it.
func readName(label, v value, slugs []string, taken *takenNames) (rule names.Rule, ok bool) {
	if !label.is(yaml.ScalarNode, "text", "write the name and a colon: Almaty: {kind: place}") {
		return rule, false
	}
	text, ok := label.text()
	if !ok {
		return rule, false
	}
	f := label.file()
	name := word{text, label.offset()}
	rule = named(f, name)
	var also []word
	if !v.null() && v.is(yaml.MappingNode, "a group of keys", fmt.Sprintf("write %s: {kind: place}, or nothing behind the colon", text)) {
		readKeys([]value{v}, []key{
			{"kind", func(v value) {
				kind, _ := v.choice(string(names.Person), string(names.Organisation), string(names.Place))
				rule.Kind = names.Kind(kind)
			}},
			{"also", func(v value) { also = v.words() }},
			{"sources", func(v value) {
				for _, s := range v.words() {
					if knownSource(f, s, slugs, "use the file's path below content/sources without its ending") {
						rule.Sources = append(rule.Sources, s.text)
					}
				}
			}},
		})
	}
	if !taken.add(f, name, rule.Line, rule.Sources) {
		return rule, false
	}
	for _, other := range also {
		if taken.add(f, other, rule.Line, rule.Sources) {
			rule.Also = append(rule.Also, other.text)
		}
	}
	return rule, true
}

// takenNames are the names that the file has already, by their keys.
type takenNames struct{ by map[string][]takenName }

type takenName struct {
	entry   int // the line of the entry that has it
	line    int
	sources []string // that it is for; empty for all
}

// add takes a name for the entry on a line, or reports that it means something
// else already. For one source it may mean another than for all, and than for
// another source.
func (t *takenNames) add(f *file, w word, entry int, sources []string) bool {
	line, _ := f.lines.Position(w.at)
	k := names.Key(w.text)
	for _, before := range t.by[k] {
		apart := len(sources) > 0 != (len(before.sources) > 0)
		if len(sources) > 0 && len(before.sources) > 0 {
			apart = !slices.ContainsFunc(sources, func(s string) bool { return slices.Contains(before.sources, s) })
		}
		if before.entry == entry && !apart {
			return true // another spelling of one
		}
		if !apart {
			f.errorf(w.at, "duplicate-name", "leave it in one place; two people of one name are told apart by sources: [a, b]",
				"%q is already on line %d", w.text, before.line)
			return false
		}
	}
	t.by[k] = append(t.by[k], takenName{entry, line, sources})
	return true
}
