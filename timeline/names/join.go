package names

import (
	"cmp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Text is one source.
type Text struct {
	ID        string // as Rule.Sources has it
	Language  string // BCP 47; "" for what its letters show
	Sentences []string
}

// language returns the language of a text, by its letters where it does not
// say.
func (t *Text) language() string {
	if t.Language != "" || len(t.Sentences) == 0 {
		return t.Language
	}
	cyrillic, all := 0, 0
	for _, r := range t.Sentences[0] {
		if unicode.IsLetter(r) {
			all++
			if unicode.Is(unicode.Cyrillic, r) {
				cyrillic++
			}
		}
	}
	if cyrillic*2 > all {
		return "ru"
	}
	return "en"
}

// Name is a person, an organisation or a place that texts name.
type Name struct {
	Label string // its fullest common form
	Kind  Kind
	// Variants are its other forms in the texts, the most common first.
	Variants []string
	// Why says what shows its kind, and then for each variant why it is the
	// same name; in plain words.
	Why []string
}

// Index is the names of some texts, and where they stand.
type Index struct {
	Names []Name
	// Unused are the rules whose words no text has, as indexes of Rules.Names;
	// UnusedNot those of Rules.Not.
	Unused, UnusedNot []int
	// Unclear are the rules that say no kind, for names whose kind the texts do
	// not show; these are left out of Names.
	Unclear []int
	in      [][]ref // by text; ordered, each once
}

// ref is a name in a sentence.
type ref struct{ sentence, name int32 }

// In returns the names of a sentence of a text, as indexes of Names, in
// ascending order.
func (x *Index) In(text, sentence int) []int {
	list := x.in[text]
	i, _ := slices.BinarySearchFunc(list, int32(sentence), func(r ref, s int32) int { return cmp.Compare(r.sentence, s) })
	var all []int
	for ; i < len(list) && list[i].sentence == int32(sentence); i++ {
		all = append(all, int(list[i].name))
	}
	return all
}

// form is a way in which something is named: the same words, found for the
// same reason, are one form however often they occur.
type form struct {
	formKey
	lang     *language
	sure     uint8
	rule     rule
	cue      string
	count    int      // occurrences
	inside   int      // those of them that do not begin a sentence
	key      string   // of its words; see keyOf
	articled int      // occurrences with an article before them
	parts    []string // keys of its words
	not      bool     // the site says that it is no name
	name     *person  // its parts as those of a person; see person
	parsed   bool
	target   int32 // the entity, where that does not depend on the text; -1 for none yet
}

// formKey tells forms apart.
type formKey struct {
	words      string
	kind       Kind
	title      string
	owner      int32
	entry      int32
	head, tail int32
}

// occurrence is a form in a sentence.
type occurrence struct {
	form, sentence int32
	long           int32 // 1 + the index of the occurrence that it abbreviates
	initial        bool
	placed         bool // a preposition of place or an article stands before it
}

// scanned is what is found in one text.
type scanned struct {
	lang        *language
	forms       []form
	occurrences []occurrence
	low         map[string]bool
}

// Join finds the names of texts and joins their variants. The result does not
// depend on anything but its arguments, and the order of the texts matters
// only where two reasons are equally good.
func Join(texts []Text, rules *Rules) *Index {
	if rules == nil {
		rules = &Rules{}
	}
	j := &joiner{
		texts: texts, rules: rules, low: map[string]bool{},
		byKey:  map[string]*votes{},
		bodies: map[bodyKey]int32{}, owners: map[string][]int32{},
		people: newRegister(), defined: map[string]int32{},
	}
	j.gather(inParallel(texts, rules))
	j.readRules()
	j.vote()
	j.promote()
	j.settle()
	return j.index()
}

// inParallel finds the names of each text.
func inParallel(texts []Text, rules *Rules) []scanned {
	all := make([]scanned, len(texts))
	finders := map[string]*Finder{}
	language := make([]string, len(texts))
	for i := range texts {
		language[i] = texts[i].language()
		if finders[language[i]] == nil {
			finders[language[i]] = For(language[i]).with(rules)
		}
	}
	next := make(chan int)
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(texts)) {
		wg.Go(func() {
			for i := range next {
				all[i] = scanText(finders[language[i]], texts[i].Sentences)
			}
		})
	}
	for i := range texts {
		next <- i
	}
	close(next)
	wg.Wait()
	return all
}

func scanText(f *Finder, sentences []string) scanned {
	out := scanned{lang: f.lang, low: map[string]bool{}}
	ids := map[formKey]int32{}
	s := scan{low: out.low}
	for n, sentence := range sentences {
		s.read(f, sentence)
		base := int32(len(out.occurrences))
		for _, found := range s.found {
			k := formKey{
				words: spaced(sentence[found.Start:found.End]), kind: found.Kind, title: found.Title,
				owner: found.owner, entry: found.entry, head: found.head, tail: found.tail,
			}
			id, known := ids[k]
			if !known {
				id = int32(len(out.forms))
				ids[k] = id
				out.forms = append(out.forms, form{formKey: k, lang: f.lang, sure: found.sure, rule: found.rule, cue: found.cue})
			}
			o := &out.forms[id]
			o.count++
			if !found.initial {
				o.inside++
			}
			if found.sure > o.sure {
				o.sure, o.rule, o.cue = found.sure, found.rule, found.cue
			}
			long := int32(0)
			if found.long > 0 {
				long = base + found.long
			}
			if found.article {
				o.articled++
			}
			out.occurrences = append(out.occurrences, occurrence{form: id, sentence: int32(n), long: long, initial: found.initial, placed: found.placed})
		}
	}
	return out
}

// spaced returns words with single spaces.
func spaced(s string) string {
	if strings.IndexByte(s, '\n') < 0 && !strings.Contains(s, "  ") && strings.IndexByte(s, '\t') < 0 && !strings.Contains(s, "\u00a0") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// joiner is the work of Join.
type joiner struct {
	texts []Text
	rules *Rules
	forms []form
	occ   [][]occurrence
	low   map[string]bool // words in small letters
	main  *language       // that most texts are in

	byKey    map[string]*votes
	entities []entity

	ruleBy  map[string][]int32 // rules by the key of a name
	notBy   map[string]int32   // rules of Not
	bodies  map[bodyKey]int32  // organisations and places by rule
	owners  map[string][]int32
	people  *register
	defined map[string]int32 // entities by abbreviation; -1 where there are several

	refs [][]ref // by text, to entities
}

type bodyKey struct {
	kind  Kind
	key   string
	owner int32
}

// votes are what shows of what kind a name is, over all its forms.
type votes struct {
	best  map[Kind]*form // the plainest
	count map[Kind]int
}

// entity is one name, as far as it is known.
type entity struct {
	kind   Kind
	owner  int32  // the country of an organisation; 0 for none
	label  string // set by the site or the lists; else the fullest common form is taken
	rule   int32  // 1 + the index of the site's rule
	by     rule   // what shows the kind
	cue    string
	used   map[int32]int // occurrences by form
	why    map[string]string
	person *person
}

// gather puts the forms of all texts together.
func (j *joiner) gather(all []scanned) {
	ids := map[formKey]int32{}
	others := 0
	for _, s := range all {
		to := make([]int32, len(s.forms))
		for i := range s.forms {
			f := &s.forms[i]
			k := f.formKey
			if f.lang != languages()[0] {
				k.words += "\x00" + f.lang.tag // entries are numbered by language
			}
			id, known := ids[k]
			if !known {
				id = int32(len(j.forms))
				ids[k] = id
				f.target = -1
				f.key = keyOf(f.words)
				f.parts = strings.Fields(f.key)
				j.forms = append(j.forms, *f)
			} else {
				o := &j.forms[id]
				o.count += f.count
				o.inside += f.inside
				o.articled += f.articled
				if f.sure > o.sure {
					o.sure, o.rule, o.cue = f.sure, f.rule, f.cue
				}
			}
			to[i] = id
		}
		for i := range s.occurrences {
			s.occurrences[i].form = to[s.occurrences[i].form]
		}
		j.occ = append(j.occ, s.occurrences)
		for w := range s.low {
			j.low[w] = true
		}
		if s.lang != languages()[0] {
			others++
		}
	}
	j.main = languages()[0]
	if others*2 > len(all) {
		j.main = languages()[1]
	}
}

// keyOf is Key, but for an abbreviation, whose letters all count: ROC is not
// ROK, USS not US.
func keyOf(words string) string {
	if len(words) <= 12 && utf8.RuneCountInString(words) <= 6 && allUpper(words) && !strings.Contains(words, " ") {
		return strings.ToLower(strings.ReplaceAll(words, ".", ""))
	}
	return Key(words)
}

// readRules makes an entity of each of the site's rules.
func (j *joiner) readRules() {
	j.ruleBy, j.notBy = map[string][]int32{}, map[string]int32{}
	for i, r := range j.rules.Names {
		j.entities = append(j.entities, entity{kind: r.Kind, label: r.Label, rule: int32(i + 1), by: bySite, used: map[int32]int{}, why: map[string]string{}})
		for _, name := range append([]string{r.Label}, r.Also...) {
			k := keyOf(name)
			if !slices.Contains(j.ruleBy[k], int32(i)) {
				j.ruleBy[k] = append(j.ruleBy[k], int32(i))
			}
		}
	}
	for i, r := range j.rules.Not {
		j.notBy[keyOf(r.Label)] = int32(i)
	}
	for i := range j.forms {
		f := &j.forms[i]
		if _, not := j.notBy[f.key]; not {
			f.not, f.kind, f.entry, f.parts = true, "", 0, nil
		}
	}
}

// ruleFor returns the entity of the site's rule for a form in a text; -1 for
// none. A rule for this text goes before one for all.
func (j *joiner) ruleFor(key string, text int) int32 {
	found := int32(-1)
	for _, i := range j.ruleBy[key] {
		switch r := &j.rules.Names[i]; {
		case len(r.Sources) == 0 && found < 0:
			found = i
		case slices.Contains(r.Sources, j.texts[text].ID):
			return i
		}
	}
	return found
}

// vote counts what the forms of each name show.
func (j *joiner) vote() {
	for i := range j.forms {
		f := &j.forms[i]
		v := j.byKey[f.key]
		if v == nil {
			v = &votes{best: map[Kind]*form{}, count: map[Kind]int{}}
			j.byKey[f.key] = v
		}
		v.count[f.kind] += f.count
		if b := v.best[f.kind]; b == nil || f.sure > b.sure || f.sure == b.sure && f.words < b.words {
			v.best[f.kind] = f
		}
	}
}

func (v *votes) total() (n int) {
	for _, c := range v.count {
		n += c
	}
	return n
}

// kind returns of what kind a name is by all that the texts show, "" where
// they do not, and the form that shows it best.
func (v *votes) kind() (Kind, *form) {
	best, shown := Kind(""), (*form)(nil)
	for _, k := range Kinds {
		f := v.best[k]
		if f == nil {
			continue
		}
		// What is weak must be seen twice.
		sure := f.sure
		if sure == 1 && v.count[k] >= 2 && (f.rule != byIn || v.count[k]*2 >= v.total()) {
			sure = 2
		}
		if sure < 2 {
			continue
		}
		if shown == nil || f.sure > shown.sure || f.sure == shown.sure && v.count[k] > v.count[best] {
			best, shown = k, f
		}
	}
	return best, shown
}

// common reports whether the texts have a word in small letters, too.
func (j *joiner) common(word string) bool { return j.low[strings.ToLower(word)] }

// newEntity adds an entity.
func (j *joiner) newEntity(kind Kind, f *form) int32 {
	j.entities = append(j.entities, entity{kind: kind, by: f.rule, cue: f.cue, used: map[int32]int{}, why: map[string]string{}})
	return int32(len(j.entities) - 1)
}

// kindOf returns the kind that most of an entity's forms show.
func (j *joiner) kindOf(e *entity) Kind {
	count := map[Kind]int{}
	for i, n := range e.used {
		if k, _ := j.byKey[j.forms[i].key].kind(); k != "" {
			count[k] += n
		}
	}
	best := Kind("")
	for _, k := range Kinds {
		if count[k] > count[best] {
			best = k
		}
	}
	return best
}

// index lists the entities that are names, and where they stand.
func (j *joiner) index() *Index {
	x := &Index{in: make([][]ref, len(j.texts))}
	to := make([]int32, len(j.entities))
	var order []int32
	for i := range j.entities {
		e := &j.entities[i]
		to[i] = -1
		if e.kind == "" {
			e.kind = j.kindOf(e)
		}
		switch {
		case e.rule > 0 && len(e.used) == 0:
			x.Unused = append(x.Unused, int(e.rule-1))
		case len(e.used) == 0:
		case e.kind == "":
			if e.rule > 0 {
				x.Unclear = append(x.Unclear, int(e.rule-1))
			}
		default:
			j.name(e)
			order = append(order, int32(i))
		}
	}
	j.tellApart(order)
	slices.SortStableFunc(order, func(a, b int32) int {
		x, y := &j.entities[a], &j.entities[b]
		return cmp.Or(cmp.Compare(slices.Index(Kinds, x.kind), slices.Index(Kinds, y.kind)), strings.Compare(x.label, y.label))
	})
	for _, i := range order {
		to[i] = int32(len(x.Names))
		x.Names = append(x.Names, j.nameOf(&j.entities[i]))
	}
	for t, refs := range j.refs {
		for _, r := range refs {
			if n := to[r.name]; n >= 0 {
				x.in[t] = append(x.in[t], ref{r.sentence, n})
			}
		}
		slices.SortFunc(x.in[t], func(a, b ref) int { return cmp.Or(cmp.Compare(a.sentence, b.sentence), cmp.Compare(a.name, b.name)) })
		x.in[t] = slices.Compact(x.in[t])
	}
	used := map[int32]bool{}
	for i := range j.forms {
		if n, ok := j.notBy[j.forms[i].key]; ok {
			used[n] = true
		}
	}
	for i := range j.rules.Not {
		if !used[int32(i)] {
			x.UnusedNot = append(x.UnusedNot, i)
		}
	}
	return x
}
