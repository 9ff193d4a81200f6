package names

import (
	"slices"
	"strings"
)

// person is a person by the parts of the name, as keys.
type person struct {
	surname, given string
	middle         string   // may be empty
	titles         []string // that stand before the name somewhere
	only           []string // ids of the texts that it is for; empty for all
}

// register finds people by their names. All its keys are as Key makes them.
type register struct {
	bySurname map[string][]int32 // entities, each once
	byFull    map[string][]int32 // by surname and given name
	byGiven   map[string][]int32
}

func newRegister() *register {
	return &register{bySurname: map[string][]int32{}, byFull: map[string][]int32{}, byGiven: map[string][]int32{}}
}

func (r *register) add(id int32, p *person) {
	r.bySurname[p.surname] = append(r.bySurname[p.surname], id)
	r.byFull[p.surname+"|"+p.given] = append(r.byFull[p.surname+"|"+p.given], id)
	r.byGiven[p.given] = append(r.byGiven[p.given], id)
}

// nameParts takes the name of a person apart. It is false for a surname alone.
func nameParts(l *language, words string) (p person, ok bool) {
	list := strings.Fields(words)
	for n := len(list); n > 1; n = len(list) {
		switch strings.Trim(list[n-1], ".,") {
		case "Jr", "Sr", "II", "III", "IV", "Junior", "Senior":
			list = list[:n-1]
			continue
		}
		break
	}
	if len(list) < 2 {
		return p, false
	}
	key := func(i int) string { return Key(list[i]) }
	last := len(list) - 1
	switch {
	case strings.HasSuffix(list[last], "."):
		// Abdulloev A.K.
		k := key(last)
		return person{surname: key(0), given: k[:min(1, len(k))], middle: k[min(1, len(k)):]}, true
	case last == 1 && l.suffix(list[0]) != "" && l.suffix(list[1]) == "" && l.words[strings.ToLower(list[0])].class&isGiven == 0:
		return person{surname: key(0), given: key(1)}, true // Karimov Islom
	case last >= 2 && l.isPatronymic(list[last]) && l.suffix(list[0]) != "" && !l.isPatronymic(list[1]):
		// Abdulloev Alisher Qurbonovich
		return person{surname: key(0), given: key(1), middle: key(2)}, true
	case last == 1 && l.isPatronymic(list[last]) && l.words[strings.ToLower(list[0])].class&isGiven != 0 && strings.HasSuffix(strings.ToLower(list[last]), "ich"):
		return p, false // given name and patronymic: no surname
	}
	var middle []string
	for i := 1; i < last; i++ {
		if r := first(list[i]); isUpperFirst(list[i]) || r == '\'' {
			middle = append(middle, key(i))
		}
	}
	return person{surname: key(last), given: key(0), middle: strings.Join(middle, " ")}, true
}

// person is nameParts for a form, done once.
func (f *form) person() (person, bool) {
	if !f.parsed {
		f.parsed = true
		if p, ok := nameParts(f.lang, f.words); ok {
			f.name = &p
		}
	}
	if f.name == nil {
		return person{}, false
	}
	return *f.name, true
}

// sameMiddle reports whether what stands between given name and surname does
// not tell two people apart: one has none, or the one is short for the other.
func sameMiddle(a, b string) bool {
	if a == "" || b == "" || a == b {
		return true
	}
	x, y := strings.Fields(a), strings.Fields(b)
	for i := range min(len(x), len(y)) {
		if !strings.HasPrefix(x[i], y[i]) && !strings.HasPrefix(y[i], x[i]) {
			return false
		}
		if x[i] != y[i] && len(x[i]) > 1 && len(y[i]) > 1 {
			return false
		}
	}
	return true
}

// fullNames makes the people of the texts: each given name and surname is one,
// however it is spelled.
func (j *joiner) fullNames() {
	for i := range j.rules.Names {
		r := &j.rules.Names[i]
		if r.Kind != Person && r.Kind != "" {
			continue
		}
		for _, name := range append([]string{r.Label}, r.Also...) {
			name, _, _ = strings.Cut(name, " (") // "Nurlan Saburov (mayor)"
			p, ok := nameParts(languages()[0], name)
			if !ok || r.Kind == "" && !j.isPerson(Key(name)) {
				continue
			}
			p.only = r.Sources
			e := &j.entities[i]
			if e.person == nil {
				e.person = &p
				e.kind = Person
			}
			j.people.add(int32(i), &p)
		}
	}
	var full, short []int32
	for i := range j.forms {
		f := &j.forms[i]
		if f.kind != Person || len(f.parts) < 2 || f.entry < 0 {
			continue
		}
		if p, ok := f.person(); !ok {
			continue
		} else if len(p.given) == 1 {
			short = append(short, int32(i))
		} else {
			full = append(full, int32(i))
		}
	}
	order := func(a, b int32) int {
		x, y := &j.forms[a], &j.forms[b]
		if c := y.count - x.count; c != 0 {
			return c
		}
		return strings.Compare(x.words+x.title, y.words+y.title)
	}
	slices.SortFunc(full, order)
	slices.SortFunc(short, order)
	// The longest first where one has a middle name that the other lacks.
	slices.SortStableFunc(full, func(a, b int32) int { return len(j.forms[b].parts) - len(j.forms[a].parts) })
	// Then, what can be an oblique case of another.
	known := map[string]bool{}
	for _, i := range full {
		p, _ := j.forms[i].person()
		known[p.surname+"|"+p.given] = true
	}
	for _, oblique := range []bool{false, true} {
		for _, i := range full {
			if f := &j.forms[i]; f.oblique(known) == oblique {
				j.register(i)
			}
		}
	}
	for _, i := range short {
		j.shortName(i)
	}
}

// oblique reports whether a full name can be a case of one of those known.
func (f *form) oblique(known map[string]bool) bool {
	p, _ := f.person()
	for _, alt := range f.lang.alternatives(p)[1:] {
		if known[alt.surname+"|"+alt.given] {
			return true
		}
	}
	return false
}

func (j *joiner) isPerson(key string) bool {
	v := j.byKey[key]
	if v == nil {
		return false
	}
	k, _ := v.kind()
	return k == Person
}

// register gives a full name its entity.
func (j *joiner) register(i int32) {
	f := &j.forms[i]
	p, _ := f.person()
	for _, alt := range f.lang.alternatives(p) {
		var fit []int32
		for _, id := range j.people.byFull[alt.surname+"|"+alt.given] {
			if q := j.entities[id].person; len(q.only) == 0 && sameMiddle(q.middle, alt.middle) {
				fit = append(fit, id)
			}
		}
		if len(fit) == 1 {
			f.target = fit[0]
			q := j.entities[fit[0]].person
			if len(alt.middle) > len(q.middle) {
				q.middle = alt.middle
			}
			j.title(fit[0], f.title)
			return
		}
		if len(fit) > 1 {
			return // one of several; nothing says which
		}
	}
	id := j.newEntity(Person, f)
	j.entities[id].person = &p
	j.people.add(id, &p)
	f.target = id
	j.title(id, f.title)
}

func (j *joiner) title(id int32, title string) {
	if p := j.entities[id].person; title != "" && !slices.Contains(p.titles, title) {
		p.titles = append(p.titles, title)
	}
}

// shortName joins "V. Putin" to the one person whom it can mean.
func (j *joiner) shortName(i int32) {
	f := &j.forms[i]
	p, _ := f.person()
	fit := int32(-1)
	for _, id := range j.people.bySurname[p.surname] {
		if q := j.entities[id].person; len(q.only) == 0 && strings.HasPrefix(q.given, p.given) && fit != id {
			if fit >= 0 {
				return
			}
			fit = id
		}
	}
	if fit < 0 {
		j.register(i)
		return
	}
	f.target = fit
}

// promote makes people of names of two or three words that nothing but their
// surname shows to be one: it stands alone elsewhere in the source.
func (j *joiner) promote() {
	for t := range j.texts {
		alone := map[string]bool{}
		for _, o := range j.occ[t] {
			if f := &j.forms[o.form]; len(f.parts) == 1 && !o.initial && !o.placed && (f.kind == "" || f.kind == Person) && f.entry == 0 {
				alone[f.words] = true
			}
		}
		if len(alone) == 0 {
			continue
		}
		for _, o := range j.occ[t] {
			f := &j.forms[o.form]
			if f.kind != "" || f.entry != 0 || len(f.parts) < 2 || len(f.parts) > 3 || f.inside == 0 || f.articled*4 > f.count {
				continue
			}
			words := strings.Fields(f.words)
			last := words[len(words)-1]
			if !alone[last] || slices.ContainsFunc(words, func(w string) bool {
				return j.common(w) || allUpper(w) || !isUpperFirst(w) || f.lang.words[strings.ToLower(w)].class&(isHead|isPlaceType|isThing|isDirection) != 0
			}) {
				continue
			}
			if k, _ := j.byKey[f.key].kind(); k != "" {
				continue
			}
			f.kind, f.sure, f.rule, f.cue = Person, 2, bySurnameAlone, last
		}
	}
	for i := range j.forms {
		f := &j.forms[i]
		// A given name that is a word, before another word: "Rose Garden".
		if f.kind == Person && f.rule == byGiven && f.lang == languages()[0] {
			words := strings.Fields(f.words)
			if j.common(words[0]) && !slices.ContainsFunc(words[1:], func(w string) bool { return !j.common(w) }) {
				f.kind, f.sure = "", 0
			}
		}
	}
	clear(j.byKey)
	j.vote()
}

// alternatives returns the name, and behind it what it is the oblique case of
// by the endings of the language.
func (l *language) alternatives(p person) []person {
	all := []person{p}
	if len(l.obliques) == 0 {
		return all
	}
	surnames, given := l.bases(p.surname), l.bases(p.given)
	if l.female[p.given] {
		given = given[:1] // Саида is not Саид
	}
	for _, s := range surnames {
		for _, g := range given {
			if s != p.surname && (g != p.given || l.female[p.given]) {
				all = append(all, person{surname: s, given: g, middle: p.middle})
			}
		}
	}
	return all
}

// bases returns a key, and behind it those that it can be an oblique case of.
func (l *language) bases(key string) []string {
	all := []string{key}
	for _, e := range l.obliques {
		if stem, ok := strings.CutSuffix(key, e.cases); ok && len(stem) > 2 {
			if base := stem + e.of; !slices.Contains(all, base) {
				all = append(all, base)
			}
		}
	}
	return all
}
