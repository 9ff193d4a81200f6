package likeness

import (
	"slices"

	"solnoma/timeline/names"
)

// aliases are the forms of a name that share no word with its label, as words.
type aliases struct {
	label []written
	forms [][]written
}

// aliasesOf returns those of a name; each is taken apart once.
func (r *reader) aliasesOf(n *names.Name) *aliases {
	a, ok := r.aliases[n]
	if ok {
		return a
	}
	a = &aliases{label: r.split(n.Label, mostOfTitle)}
	for _, v := range n.Variants {
		form := r.split(v, mostOfTitle)
		if len(form) > 0 && len(a.label) > 0 && !abbreviates(form, a.label) && !abbreviates(a.label, form) && !slices.ContainsFunc(form, func(w written) bool { return holds(a.label, w.word) }) {
			a.forms = append(a.forms, form)
		}
	}
	r.aliases[n] = a
	return a
}

// abbreviates reports whether the one is the abbreviation of the other that
// the reader makes one with it.
func abbreviates(short, long []written) bool {
	return len(short) == 1 && len(abbreviate(slices.Clone(long), map[string]written{short[0].text: short[0]})) == 1
}

// fullNames puts the label of a name in place of its aliases: Almaty for
// Alma-Ata. A form that two names of the report have stays.
func (r *reader) fullNames(words []written, called []*names.Name) []written {
	for _, n := range called {
		a := r.aliasesOf(n)
		for _, form := range a.forms {
			if slices.ContainsFunc(called, func(o *names.Name) bool {
				return o != n && slices.ContainsFunc(r.aliasesOf(o).forms, func(f []written) bool { return runs(f, form) })
			}) {
				continue
			}
			for i := 0; i+len(form) <= len(words); i++ {
				if !runs(words[i:], form) {
					continue
				}
				from, to := words[i], words[i+len(form)-1]
				full := slices.Clone(a.label)
				for k := range full {
					w := &full[k]
					w.start, w.end, w.first, w.stop, w.named = from.start, to.end, false, false, w.capital
				}
				full[0].first, full[0].stop, full[len(full)-1].owner = from.first, from.stop, to.owner
				words = slices.Concat(words[:i], full, words[i+len(form):])
				i += len(full) - 1
			}
		}
	}
	return words
}

func holds(words []written, word int32) bool {
	return slices.ContainsFunc(words, func(w written) bool { return w.word == word })
}

// runs reports whether words begin with a name as it is written.
func runs(words, name []written) bool {
	if len(words) < len(name) {
		return false
	}
	for k, w := range name {
		if words[k].word != w.word || words[k].capital != w.capital || k > 0 && words[k].stop != w.stop {
			return false
		}
	}
	return true
}

// personOf returns the person of those that a report names whom a word of a
// name means; nil where it can be another, or is none.
func (r *reader) personOf(word int32, called []*names.Name) (person *names.Name) {
	for _, n := range called {
		if n.Kind != names.Person || !holds(r.aliasesOf(n).label, word) {
			continue
		}
		if person != nil {
			return nil
		}
		person = n
	}
	return person
}

// namesakes reports whether a word that two titles share is the name of two
// people.
func namesakes(a, b *account) bool {
	for i := range a.terms {
		if t := &a.terms[i]; t.person != nil {
			if u := b.term(t.word); u != nil && u.person != nil && u.person != t.person {
				return true
			}
		}
	}
	return false
}
