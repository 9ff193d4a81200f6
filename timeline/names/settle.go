package names

import (
	"slices"
	"strings"
)

// settle says for each occurrence which name it is.
func (j *joiner) settle() {
	j.fullNames()
	j.things()
	j.abbreviations()
	j.refs = make([][]ref, len(j.texts))
	for t := range j.texts {
		j.settleText(t)
	}
}

// things gives the organisations and places their entities, as far as that
// does not depend on the text.
func (j *joiner) things() {
	// Those with an owner come first, since those without join them.
	for _, owned := range []bool{true, false} {
		for i := range j.forms {
			f := &j.forms[i]
			if f.target >= 0 || f.entry < 0 || f.kind == Person && f.entry == 0 {
				continue
			}
			switch {
			case f.entry > 0 && f.kind != "":
				if !owned {
					f.target = j.listedEntity(f)
				}
			case f.kind == Organisation && f.owner == 0 && f.lang.bodies[f.core()] != 0:
				f.entry = f.lang.bodies[f.core()] // Apple Inc., in the list as Apple
				f.target = j.listedEntity(f)
			case f.kind == Organisation && f.sure >= 2, f.kind == Place && f.sure >= 2:
				j.body(i, f.kind, f.core(), f.owner, owned)
			}
		}
	}
}

// body gives a form the entity of its words and its owner.
func (j *joiner) body(i int, kind Kind, key string, owner int32, owned bool) {
	f := &j.forms[i]
	if kind != Organisation {
		owner = 0
	}
	if owned != (owner != 0) {
		return
	}
	if owner == 0 && len(j.owners[key]) > 0 && kind == Organisation {
		return // the source says whose it is, or does not
	}
	// The numbers of countries are those of a language; their labels serve all.
	k := bodyKey{kind, key, owner}
	id, known := j.bodies[k]
	if !known {
		if owner == 0 {
			if v := j.byKey[f.key]; v != nil && f.sure < 3 {
				if best, _ := v.kind(); best != kind {
					return
				}
			}
		}
		id = j.newEntity(kind, f)
		j.entities[id].owner = owner
		j.bodies[k] = id
		if owner != 0 {
			j.owners[key] = append(j.owners[key], id)
		}
	}
	f.target = id
}

// listedEntity returns the entity of a listed place or organisation.
func (j *joiner) listedEntity(f *form) int32 {
	e := &f.lang.entries[f.entry]
	// One entity for all languages: by the label.
	k := bodyKey{e.kind, "\x00" + e.label, 0}
	id, known := j.bodies[k]
	if !known {
		id = j.newEntity(e.kind, f)
		j.entities[id].label = e.label
		j.bodies[k] = id
	}
	return id
}

// core returns the key of an organisation without its owner and its legal
// form, in one spelling.
func (f *form) core() string {
	words := f.words
	if int(f.tail) > 0 && int(f.tail) < len(words) {
		words = words[:f.tail]
	}
	if int(f.head) > 0 && int(f.head) < len(words) {
		words = words[f.head:]
	}
	return f.lang.core(words)
}

func (l *language) core(words string) string {
	list := strings.Fields(spelling.Replace(strings.ToLower(words)))
	if len(list) > 1 && list[0] == "the" {
		list = list[1:]
	}
	for n := len(list) - 1; n > 0 && (l.words[strings.Trim(list[n], ".,")].class&isLegalForm != 0 || list[n] == "company" && n > 1); n-- {
		list = list[:n]
	}
	return Key(strings.Join(list, " "))
}

// spelling makes American spellings of British ones, where they are common in
// the names of organisations.
var spelling = strings.NewReplacer("isation", "ization", "defence", "defense", "programme", "program", "labour", "labor", "centre", "center",
	"co-operation", "cooperation", " the ", " ", " & ", " and ")

// abbreviations notes what stands in brackets behind names in any text.
func (j *joiner) abbreviations() {
	for t := range j.texts {
		for _, o := range j.occ[t] {
			if o.long == 0 {
				continue
			}
			long := j.forms[j.occ[t][o.long-1].form].target
			a := &j.forms[o.form]
			if long < 0 {
				continue
			}
			if id, known := j.defined[a.key]; known && id != long {
				j.defined[a.key] = -1
			} else {
				j.defined[a.key] = long
			}
		}
	}
}

// reading is what is known while a text is read from its start.
type reading struct {
	full    map[string]int32 // the person of a surname named in full last
	where   map[string]int32 // and in which sentence
	twice   map[string]bool  // two of the surname in that sentence
	alone   map[string]ref   // who was named by a surname alone last
	all     map[string][]int32
	given   map[string][]int32
	owned   map[string]int32 // the organisation with an owner named last, by its key without
	titled  map[string]bool  // words that stand alone behind a title: "King Charles"
	short   map[string]int32 // what the text itself abbreviates so
	country int32            // the country that the text names most; 0 where that is not plain
}

// settleText says which names the occurrences of a text are.
func (j *joiner) settleText(t int) {
	r := reading{
		full: map[string]int32{}, where: map[string]int32{}, twice: map[string]bool{},
		all: map[string][]int32{}, given: map[string][]int32{}, owned: map[string]int32{}, short: map[string]int32{},
		titled: map[string]bool{}, alone: map[string]ref{},
	}
	// What the text says as a whole.
	countries := map[int32]int{}
	for _, o := range j.occ[t] {
		f := &j.forms[o.form]
		if f.entry > 0 && f.lang.entries[f.entry].country {
			countries[f.entry]++
		}
		if f.title != "" && len(f.parts) == 1 {
			r.titled[f.key] = true
		}
		if id := j.personIn(f, t); id >= 0 {
			p := j.entities[id].person
			r.all[p.surname] = with(r.all[p.surname], id)
		}
		if o.long > 0 {
			if long := j.forms[j.occ[t][o.long-1].form].target; long >= 0 {
				r.short[f.key] = long
			}
		}
	}
	r.country = most(countries)
	for _, o := range j.occ[t] {
		f := &j.forms[o.form]
		if f.not {
			continue
		}
		id, why := j.which(t, o, f, &r)
		if id < 0 {
			continue
		}
		e := &j.entities[id]
		e.used[o.form]++
		if _, said := e.why[f.words]; !said {
			e.why[f.words] = why
		}
		j.refs[t] = append(j.refs[t], ref{o.sentence, id})
		j.note(o, f, id, &r)
	}
}

// personIn returns the person that a full name means in a text; -1 for none.
func (j *joiner) personIn(f *form, t int) int32 {
	if id := j.ruleFor(f.key, t); id >= 0 && j.entities[id].person != nil && len(f.parts) > 1 {
		return id
	}
	if f.kind == Person && f.target >= 0 && j.entities[f.target].person != nil && len(f.parts) > 1 {
		return f.target
	}
	return -1
}

// note remembers who was named.
func (j *joiner) note(o occurrence, f *form, id int32, r *reading) {
	e := &j.entities[id]
	if e.kind == Organisation && f.owner != 0 {
		r.owned[f.core()] = id
	}
	if e.person == nil {
		return
	}
	s := e.person.surname
	if len(f.parts) < 2 {
		r.alone[s] = ref{o.sentence, id}
		return
	}
	if before, known := r.full[s]; known && before != id && r.where[s] == o.sentence {
		r.twice[s] = true
	} else if !known || r.where[s] != o.sentence {
		// "Ertaev's brother Daniyar Ertaev"
		other, named := r.alone[s]
		r.twice[s] = named && other.sentence == o.sentence && other.name != id
	}
	r.full[s], r.where[s] = id, o.sentence
	r.given[e.person.given] = with(r.given[e.person.given], id)
}

func with(list []int32, id int32) []int32 {
	if slices.Contains(list, id) {
		return list
	}
	return append(list, id)
}

// which returns the entity that an occurrence is, or -1, and why its words
// mean that.
func (j *joiner) which(t int, o occurrence, f *form, r *reading) (int32, string) {
	if id := j.ruleFor(f.key, t); id >= 0 {
		return id, "content/names.yaml says so"
	}
	if f.entry < 0 {
		return -1, "" // of a rule for other sources
	}
	if f.entry > 0 && f.kind == Place && len(f.parts) == 1 && !o.placed {
		// Washington, in a text about George Washington.
		if ids := r.all[f.key]; len(ids) == 1 {
			_, named := r.full[f.key]
			switch country := f.lang.entries[f.entry].country; {
			case country && !named: // Jordan, in a text that later names Michael Jordan
			case country || !named:
				return unclear, ""
			default:
				return ids[0], "the surname alone, behind the full name in the source, and no “in” or “to” stands before it"
			}
		}
	}
	if len(f.parts) == 1 && (f.kind == "" || f.kind == Person) || f.kind == Person && f.target < 0 {
		if id, why := j.bare(o, f, r); id != nobody {
			return id, why
		}
	}
	if id, ok := r.short[f.key]; ok && (f.kind == "" || f.kind == Organisation || f.kind == Place) {
		return id, "it stands in brackets behind the name in the source"
	}
	if f.target >= 0 {
		return f.target, j.whyTarget(f)
	}
	if f.kind == Organisation {
		return j.ownedBody(f, r)
	}
	if id, ok := j.defined[f.key]; ok && id >= 0 && (f.kind == "" || f.kind == j.entities[id].kind) {
		return id, "it stands in brackets behind the name in another source"
	}
	return j.elsewhere(o, f)
}

func (j *joiner) whyTarget(f *form) string {
	e := &j.entities[f.target]
	switch {
	case f.entry > 0:
		return "it is another name in the list of " + listOf[e.kind]
	case f.kind == Person && e.person != nil:
		p, ok := f.person()
		switch {
		case !ok:
		case len(p.given) == 1:
			return "an initial for the given name, and the same surname"
		case p.given == e.person.given && p.surname == e.person.surname && p.middle != e.person.middle:
			return "the same given name and surname"
		case p.given != e.person.given || p.surname != e.person.surname:
			return "another case of the same name"
		}
		return "another spelling of the same name"
	case f.owner != 0:
		return "the same name, with its country"
	}
	return "another spelling of the same name"
}

// ownedBody says which organisation a name without its country means: that of
// the country named last in the source, or the only one.
func (j *joiner) ownedBody(f *form, r *reading) (int32, string) {
	key := f.core()
	if id, ok := r.owned[key]; ok {
		return id, "the source names it with its country before"
	}
	if r.country != 0 {
		if id, ok := j.bodies[bodyKey{Organisation, key, r.country}]; ok {
			return id, "the source names " + f.lang.entries[r.country].label + " more than any other country"
		}
	}
	if len(j.owners[key]) == 0 {
		return -1, ""
	}
	// Of no country that the source says: a name by itself.
	k := bodyKey{Organisation, key, 0}
	id, known := j.bodies[k]
	if !known {
		id = j.newEntity(Organisation, f)
		j.bodies[k] = id
	}
	return id, "the same words"
}

// most returns the country that is named most; 0 where two are.
func most(countries map[int32]int) int32 {
	best, n, tie := int32(0), 0, false
	for c, k := range countries {
		switch {
		case k > n:
			best, n, tie = c, k, false
		case k == n:
			tie = true
		}
	}
	if tie {
		return 0
	}
	return best
}

// nobody and unclear stand for an entity where a name is nobody's, and where
// nothing says whose of several people it is.
const (
	nobody  = -1
	unclear = -2
)

// bare says whom a name means that does not by itself say who it is: a surname
// or a given name alone, or a full name that several people have.
func (j *joiner) bare(o occurrence, f *form, r *reading) (int32, string) {
	if f.entry > 0 && f.kind != Person || o.initial && f.kind == "" && j.common(f.words) {
		return nobody, ""
	}
	if len(f.parts) > 1 {
		if p, ok := f.person(); ok && f.kind == Person {
			if id, named := r.full[p.surname]; named && j.entities[id].person.given == p.given {
				return id, "the same given name and surname"
			}
		}
		return nobody, ""
	}
	bases, here := f.lang.bases(f.parts[0]), 0
	for _, k := range bases {
		if len(r.all[k]) > 0 {
			here++
		}
	}
	if here > 1 {
		return unclear, "" // Назарбаева is Дарига, or a case of Назарбаев
	}
	for _, k := range bases {
		if id, why := j.bySurname(k, o, f, r); id != nobody {
			return id, why
		}
	}
	for _, k := range bases {
		if f.title != "" || r.titled[k] || len(k) < 3 {
			break
		}
		if ids := r.given[k]; len(ids) == 1 && len(r.all[k]) == 0 {
			return ids[0], "the given name alone; the source names nobody else who has it"
		}
	}
	return nobody, ""
}

// maxNamesakes is how many people of one surname are told apart by their
// titles.
const maxNamesakes = 50

// bySurname says whom a surname alone means.
func (j *joiner) bySurname(k string, o occurrence, f *form, r *reading) (int32, string) {
	here := r.all[k]
	if len(here) == 1 {
		if _, named := r.full[k]; named {
			return here[0], "the surname alone, behind the full name in the source"
		}
		return here[0], "the surname alone; the source gives the full name elsewhere"
	}
	if f.title != "" {
		if id := j.byTitle(j.people.bySurname[k], f.title); id >= 0 {
			return id, "the surname, and a title that no other of this surname has"
		}
	}
	if id, named := r.full[k]; named {
		if r.twice[k] && r.where[k] <= o.sentence {
			return unclear, ""
		}
		return id, "the surname alone, behind the full name in the source"
	}
	if len(here) > 1 {
		return unclear, ""
	}
	all := int32(nobody)
	for _, id := range j.people.bySurname[k] {
		if len(j.entities[id].person.only) > 0 || id == all {
			continue
		}
		if all >= 0 {
			return unclear, ""
		}
		all = id
	}
	if all >= 0 && f.kind == "" && (j.common(f.words) || o.initial && f.inside == 0) {
		return nobody, ""
	}
	return all, "the surname alone; the sources name nobody else who has it"
}

// byTitle returns the only one of some people who has a title; nobody where
// there are several or none.
func (j *joiner) byTitle(people []int32, title string) int32 {
	if len(people) < 2 || len(people) > maxNamesakes {
		return nobody
	}
	fit := int32(nobody)
	for _, id := range people {
		p := j.entities[id].person
		if len(p.only) > 0 || id == fit || !slices.Contains(p.titles, title) {
			continue
		}
		if fit >= 0 {
			return nobody
		}
		fit = id
	}
	return fit
}

// elsewhere takes a name that this sentence does not settle for what other
// sentences show it to be.
func (j *joiner) elsewhere(o occurrence, f *form) (int32, string) {
	if o.initial && len(f.parts) == 1 && (f.inside == 0 && f.kind == "" && !j.insideElsewhere(f.key) || j.common(f.words)) {
		return -1, ""
	}
	if id, ok := j.defined[f.key]; ok && id < 0 {
		return -1, "" // an abbreviation of several
	}
	kind, shown := j.byKey[f.key].kind()
	if kind == "" || shown == nil {
		return j.withoutFirst(o, f)
	}
	if f.kind != "" && f.kind != kind {
		return -1, ""
	}
	if f.sure < 2 && !strings.EqualFold(f.words, shown.words) && (len(f.key) < 5 || j.common(f.words)) {
		return -1, "" // Kill is not Kiel
	}
	if shown.target >= 0 {
		return shown.target, "the same words"
	}
	if kind == Person && len(f.parts) > 1 {
		return -1, ""
	}
	if kind == Person && !f.lang.monarchs[shown.title] && f.lang.words[strings.ToLower(f.words)].class&isGiven != 0 {
		return -1, "" // a given name says who it is of kings only
	}
	if len(f.parts) == 1 && (kind == Place || kind == Organisation) && shown.sure < 2 && j.common(f.words) {
		return -1, ""
	}
	k := bodyKey{kind, f.key, 0}
	id, known := j.bodies[k]
	if !known {
		id = j.newEntity(kind, shown)
		j.bodies[k] = id
	}
	return id, "the same words"
}

// insideElsewhere reports whether a name stands within a sentence, where its
// capital letter means something.
func (j *joiner) insideElsewhere(key string) bool {
	v := j.byKey[key]
	for _, f := range v.best {
		if f.inside > 0 {
			return true
		}
	}
	return false
}

// withoutFirst tries a name at the beginning of a sentence without its first
// word, which may be any.
func (j *joiner) withoutFirst(o occurrence, f *form) (int32, string) {
	if !o.initial || len(f.parts) < 3 {
		return -1, ""
	}
	_, rest, _ := strings.Cut(f.words, " ")
	if p, ok := nameParts(f.lang, rest); ok {
		if ids := j.people.byFull[p.surname+"|"+p.given]; len(ids) == 1 && len(j.entities[ids[0]].person.only) == 0 {
			return ids[0], "the same name behind the first word of a sentence"
		}
	}
	return -1, ""
}
