package likeness

import (
	"slices"
)

// Level is how far two reports are of one event.
type Level uint8

// The levels.
const (
	Other  Level = iota // something speaks against it, or nothing for it
	Alike               // a person should look
	Same                // they are of one event
	Differ              // they are of one event, and one of them errs in its date
)

// Verdict is what a comparison of two reports comes to.
type Verdict struct {
	Level Level
	Dates Relation
	Score int // of the words they share; more is surer
}

// Compare compares two of the reports.
func (r *Reports) Compare(i, j int) Verdict {
	r.compared++
	x, y := &r.list[i], &r.list[j]
	a, b := &r.accounts[i], &r.accounts[j]
	if sameSentence(x, y) || x.Status != y.Status && x.Status != Happened && y.Status != Happened {
		return Verdict{}
	}
	s := r.share(a, b)
	if s.words < 2 || s.score < 8 || r.contradict(a, b) {
		return Verdict{}
	}
	v := Verdict{Dates: Relate(x.Date, y.Date), Score: s.score}
	level := s.level()
	if v.Dates == Apart {
		v.Level = r.differ(x, y, a, b, &s)
		return v
	}
	// That somebody said so is another event than what he said.
	if a.says != b.says || !a.passive && !b.passive && a.agent != b.agent && a.agent >= 0 && b.agent >= 0 {
		level = lower(level)
	}
	if level == Same && (anotherDoer(a, b) || anotherDoer(b, a) || otherRoles(a, b) || ofAnother(a, b) || ofAnother(b, a) || a.further != b.further) {
		level = Alike
	}
	if a.says && b.says && !overlap(a.content, b.content) {
		level = Other
	}
	switch wide := max(a.days.length(), b.days.length()); {
	case wide <= 8, level == Same && reprinted(x, y) && s.all:
	case wide <= 31:
		if a.recurs || b.recurs || s.score < 12 {
			level = lower(level)
		}
	default:
		if s.score < 14 || s.left > 0 || a.recurs || b.recurs {
			level = lower(level)
		}
		if (a.recurs || b.recurs) && v.Dates != Equal {
			level = Other
		}
	}
	v.Level = level
	return v
}

// Contradict reports whether two reports cannot be of one event, whatever else
// they say, but for their dates.
func (r *Reports) Contradict(i, j int) bool {
	r.compared++
	x, y := &r.list[i], &r.list[j]
	return sameSentence(x, y) || r.contradict(&r.accounts[i], &r.accounts[j])
}

// reprinted reports whether two reports are one sentence, of the same date,
// that two texts have word for word: of something that happens again and again
// they would not say the same.
func reprinted(x, y *Report) bool {
	const long = 60 // bytes
	return x.Text != y.Text && len(x.Sentence) >= long && x.Sentence == y.Sentence && x.Date == y.Date
}

func lower(l Level) Level {
	if l == Same {
		return Alike
	}
	return Other
}

func sameSentence(x, y *Report) bool {
	return x.File == y.File && x.Start < y.End && y.Start < x.End
}

// shared is what two titles have in common, by weight.
type shared struct {
	score    int
	words    int // how many that say something
	names    int
	ordinary int
	left     int // of the words on that side that has less of them to itself
	all      bool
	once     bool // among them is what happens but once
}

// share weighs what two titles have in common. A word of one that stands only
// in the other's sentence counts half.
func (r *Reports) share(a, b *account) (s shared) {
	var leftA, leftB int
	only := func(t *term, told []int32, left *int) {
		if has(told, t.word) {
			s.score += int(t.weight) / 2
		} else if t.kind != name && t.weight > numberWeight {
			*left += int(t.weight)
		}
	}
	missing := 0
	for i, k := 0, 0; i < len(a.terms) || k < len(b.terms); {
		switch {
		case k == len(b.terms) || i < len(a.terms) && a.terms[i].word < b.terms[k].word:
			only(&a.terms[i], b.told, &leftA)
			missing++
			i++
		case i == len(a.terms) || b.terms[k].word < a.terms[i].word:
			only(&b.terms[k], a.told, &leftB)
			missing++
			k++
		default:
			t, u := &a.terms[i], &b.terms[k]
			s.score += int(min(t.weight, u.weight))
			switch {
			case t.kind == name || u.kind == name:
				s.names++
				s.words++
			case t.weight > numberWeight && u.weight > numberWeight || t.weight > lightWeight && t.lexeme.trait&number == 0:
				s.ordinary++
				s.words++
			}
			s.once = s.once || t.lexeme.trait&once != 0
			i++
			k++
		}
	}
	s.left = min(leftA, leftB)
	s.all = missing == 0
	return s
}

// level says how far what is shared speaks for one event, if the dates agree.
func (s *shared) level() Level {
	known := s.names > 0 && s.ordinary > 0 || s.ordinary >= 3 && s.score >= 12
	switch {
	case s.all && s.words >= 2 && s.score >= 8:
		return Same
	case s.score < 10 || !known && s.names < 3:
		return Other
	case !known:
		return Alike
	case 100*s.score >= 85*(s.score+s.left):
		return Same
	case 100*s.score >= 65*(s.score+s.left):
		return Alike
	}
	return Other
}

// differ says how far two reports whose dates lie apart are of one event all
// the same: where it is of a kind that happens but once, and they say the same
// of the same names. Within one text, dates that differ are meant to.
func (r *Reports) differ(x, y *Report, a, b *account, s *shared) Level {
	if x.Status == Planned || y.Status == Planned || a.recurs || b.recurs || !s.once || s.names == 0 || s.left > 0 || a.vague || b.vague || !mistakable(x.Date, y.Date) {
		return Other
	}
	if a.says != b.says || s.score < 10 {
		return Other
	}
	if x.Text == y.Text || s.score < 16 || !sameNames(a, b) || s.names+s.ordinary < 3 {
		return Alike
	}
	return Differ
}

// sameNames reports whether two titles have the same names.
func sameNames(a, b *account) bool {
	only := func(a, b *account) bool {
		return slices.ContainsFunc(a.terms, func(t term) bool { return t.kind == name && !b.has(t.word) })
	}
	return !only(a, b) && !only(b, a)
}

// contradict reports whether two reports cannot be of one event: other people
// act, be it of one name, or it is done to others; who acts in the one has it
// done to him in the other; the one denies what the other says; or they are of
// another number in a row, or of opposite acts.
func (r *Reports) contradict(a, b *account) bool {
	switch {
	case a.denies != b.denies:
		return true
	case len(a.ordinal) > 0 && len(b.ordinal) > 0 && !meet(a.ordinal, b.ordinal):
		return true
	case len(a.actors) > 0 && len(b.actors) > 0 && !meet(a.actors, b.actors):
		// "X was called by Y" and "Y called X"; "X was sentenced" and "Y
		// sentenced X".
		if a.passive == b.passive || !sameNames(a, b) && !doneToOne(a, b) && !doneToOne(b, a) {
			return true
		}
	case a.passive != b.passive && a.verb == b.verb && (a.takes && !a.passive || b.takes && !b.passive) && meet(a.actors, b.actors):
		return true // "X was attacked" and "X attacked Y"
	}
	return r.otherNames(a, b) || namesakes(a, b) || oppose(a, b)
}

// doneToOne reports whether a title tells in the passive, but not by whom it
// was done, what another tells as well of those it was done to.
func doneToOne(a, b *account) bool {
	return a.passive && !a.byDoer && !b.passive && a.verb >= 0 && b.has(a.verb) && !slices.ContainsFunc(a.actors, func(w int32) bool { return !b.has(w) })
}

// anotherDoer reports whether a title may tell of what somebody else did: that
// some who have no name did it, or in the passive nobody, where the other
// names one whom the first does not know.
func anotherDoer(a, b *account) bool {
	if len(b.actors) == 0 || b.passive || slices.ContainsFunc(b.actors, func(w int32) bool { return has(a.told, w) || a.has(w) }) {
		return false
	}
	if a.passive {
		return !a.byDoer && len(a.actors) > 0
	}
	return len(a.actors) == 0 && a.body >= 0 && a.body != b.body && !b.byCountry
}

// ofAnother reports whether a title tells of somebody only as who he is to one
// whom it names, and the other's sentence knows nothing of him.
func ofAnother(a, b *account) bool {
	return slices.ContainsFunc(a.others, func(w int32) bool { return !b.has(w) && !has(b.told, w) })
}

// otherRoles reports whether each of two titles tells what was done to
// somebody of whom it says what he is, as the other does not, and they name
// nobody that it was done to.
func otherRoles(a, b *account) bool {
	for i := range a.terms {
		if t := &a.terms[i]; t.kind == name && (t.object || a.passive) {
			if u := b.term(t.word); u != nil && (u.object || b.passive) && t.lexeme.trait&country == 0 {
				return false
			}
		}
	}
	only := func(a, b *account) bool {
		return slices.ContainsFunc(a.terms, func(t term) bool {
			return (t.object || a.passive) && t.kind == ordinary && t.lexeme.trait&role != 0 && !b.has(t.word) && !has(b.told, t.word)
		})
	}
	return only(a, b) && only(b, a)
}

// otherNames reports whether each of two titles has a name that the other has
// not, and one of these is not even in the other's sentence. A country that
// says whose something is may be left out, but is not another.
func (r *Reports) otherNames(a, b *account) bool {
	x, y := own(a, b), own(b, a)
	return x.name && y.name && (x.strange || y.strange) || x.country && y.country
}

// owned is what names a title has that another has not.
type owned struct {
	name    bool
	strange bool // nor has the other's sentence
	country bool // a country that says whose something is
}

func own(a, b *account) (o owned) {
	for i := range a.terms {
		switch t := &a.terms[i]; {
		case t.kind != name || b.has(t.word):
		case t.whose:
			o.country = true
		default:
			o.name = true
			o.strange = o.strange || !has(b.told, t.word)
		}
	}
	return o
}

// oppose reports whether two titles tell of opposite acts.
func oppose(a, b *account) bool {
	for i := range a.terms {
		for _, s := range english.opposites[a.terms[i].lexeme.key] {
			for k := range b.terms {
				for _, o := range english.opposites[b.terms[k].lexeme.key] {
					if s.pair == o.pair && s.left != o.left && !b.has(a.terms[i].word) && !a.has(b.terms[k].word) {
						return true
					}
				}
			}
		}
	}
	return false
}

// has reports whether a title has a word.
func (a *account) has(word int32) bool {
	for i := range a.terms {
		if a.terms[i].word >= word {
			return a.terms[i].word == word
		}
	}
	return false
}

func has(sorted []int32, word int32) bool {
	_, ok := slices.BinarySearch(sorted, word)
	return ok
}

func meet[T comparable](a, b []T) bool {
	return slices.ContainsFunc(a, func(x T) bool { return slices.Contains(b, x) })
}

// overlap reports whether of two lists the shorter is for one half in the
// longer. Of what is not known, it is taken to be.
func overlap(a, b []int32) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	common := 0
	for _, w := range a {
		if has(b, w) {
			common++
		}
	}
	return 2*common >= len(a)
}
