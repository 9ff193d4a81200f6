package names

import (
	"cmp"
	"slices"
	"strings"
)

// name gives an entity its label, where neither the site nor a list has one.
func (j *joiner) name(e *entity) {
	if e.label != "" {
		if native := j.native(e); native != "" {
			e.label = native
		}
		return
	}
	best := int32(-1)
	for i := range e.used {
		if best < 0 || j.fuller(e, i, best) {
			best = i
		}
	}
	e.label = j.forms[best].shown()
	if f := &j.forms[best]; e.kind == Person && len(f.parts) == 1 && f.lang.monarchs[f.title] && f.lang.words[strings.ToLower(f.words)].class&isGiven != 0 {
		e.label = strings.ToUpper(f.title[:1]) + f.title[1:] + " " + e.label // King Charles
	}
}

// tellApart adds the country to the labels of organisations that have the same.
func (j *joiner) tellApart(order []int32) {
	labels := map[string]int{}
	for _, i := range order {
		labels[j.entities[i].label]++
	}
	for _, i := range order {
		if e := &j.entities[i]; labels[e.label] > 1 && e.owner != 0 && e.rule == 0 {
			e.label += " (" + languages()[0].entries[e.owner].label + ")"
		}
	}
}

// native returns the label of a listed name in the language of most texts,
// where they name it in that; "" in English.
func (j *joiner) native(e *entity) (label string) {
	for i := range e.used {
		if f := &j.forms[i]; e.rule == 0 && f.entry > 0 && f.lang == j.main && f.lang.entries[f.entry].native > label {
			label = f.lang.entries[f.entry].native
		}
	}
	return label
}

// reason is what shows the kind of an entity best: the site's own word, a list,
// or the plainest of its forms.
func (j *joiner) reason(e *entity) (rule, string) {
	if e.rule > 0 && j.rules.Names[e.rule-1].Kind != "" {
		return bySite, ""
	}
	best := int32(-1)
	for i := range e.used {
		f := &j.forms[i]
		if f.kind != e.kind || f.rule == bySite {
			continue
		}
		if best < 0 {
			best = i
			continue
		}
		g := &j.forms[best]
		if c := cmp.Or(
			cmp.Compare(f.worth(), g.worth()), cmp.Compare(f.count, g.count), strings.Compare(g.words, f.words), strings.Compare(g.title, f.title),
		); c > 0 {
			best = i
		}
	}
	if best < 0 {
		return e.by, e.cue
	}
	return j.forms[best].rule, j.forms[best].cue
}

// worth orders forms by how well they show the kind.
func (f *form) worth() int {
	w := 2 * int(f.sure)
	switch f.rule {
	case byList:
		w++
	case byBrackets:
		w--
	}
	return w
}

// fuller reports whether form a is a better label than form b: with a given
// name rather than without, whole rather than abbreviated, and of two such the
// more common.
func (j *joiner) fuller(e *entity, a, b int32) bool {
	f, g := &j.forms[a], &j.forms[b]
	return cmp.Or(
		cmp.Compare(f.rank(e), g.rank(e)),
		cmp.Compare(j.home(f), j.home(g)),
		cmp.Compare(j.countOf(e, f.words), j.countOf(e, g.words)),
		cmp.Compare(f.monarch(), g.monarch()),
		cmp.Compare(len(f.words), len(g.words)),
		strings.Compare(g.words, f.words),
		strings.Compare(g.title, f.title),
	) > 0
}

// home is 1 for a form in the language of most texts.
func (j *joiner) home(f *form) int {
	if f.lang == j.main {
		return 1
	}
	return 0
}

// monarch is 1 for a name behind the title of a king or the like.
func (f *form) monarch() int {
	if f.lang.monarchs[f.title] {
		return 1
	}
	return 0
}

// countOf is how often an entity is named by some words, whatever their title.
func (j *joiner) countOf(e *entity, words string) (n int) {
	for i, c := range e.used {
		if j.forms[i].words == words {
			n += c
		}
	}
	return n
}

// rank is how full a form is.
func (f *form) rank(e *entity) int {
	switch {
	case f.kind == Person || f.kind == "":
		if p, ok := f.person(); ok && len(p.given) > 1 {
			if e.person != nil && p.surname != e.person.surname {
				return 1 // another case
			}
			return 2
		} else if ok {
			return 1
		}
		return 0
	case allUpper(f.words):
		return 0
	case f.owner != 0 && (f.head > 0 || f.tail > 0):
		return 2
	}
	return 1
}

// shown is a form as a label shows it.
func (f *form) shown() string {
	return strings.TrimPrefix(f.words, "The ")
}

// nameOf makes the name of an entity.
func (j *joiner) nameOf(e *entity) Name {
	n := Name{Label: e.label, Kind: e.kind}
	count := map[string]int{}
	for i, c := range e.used {
		count[j.forms[i].shown()] += c
	}
	for words := range count {
		if words != e.label {
			n.Variants = append(n.Variants, words)
		}
	}
	slices.SortFunc(n.Variants, func(a, b string) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), strings.Compare(a, b))
	})
	e.by, e.cue = j.reason(e)
	article := map[Kind]string{Person: "a person", Organisation: "an organisation", Place: "a place"}[e.kind]
	if why := e.by.why(e.cue); why != "" {
		n.Why = append(n.Why, article+": "+why)
	}
	for _, v := range n.Variants {
		why := e.why[v]
		if why == "" {
			why = e.why["The "+v]
		}
		n.Why = append(n.Why, quoted(v)+": "+why)
	}
	return n
}
