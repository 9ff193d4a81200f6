package names

import "strings"

// run is a row of words that stand together, while it is taken apart into
// names: "Uzbek President Shavkat Mirziyoyev".
type run struct {
	start, end int
	// of is a title that stands with "of" before the run: in "Minister of Foreign
	// Affairs Sergey Lavrov" the run begins with Foreign. Else "".
	of string
	context
}

// context is what stands before a name in its run.
type context struct {
	title string // in small letters; "" for none
	rule  rule   // byTitle, byRole or byApposition
	cue   string // the title as written
	owner int32  // a country; 0 for none
	from  int    // the first byte of the owner, where it is part of the name; else -1
}

func (c *context) clear() { *c = context{from: -1} }

func (c *context) setTitle(r rule, cue string) {
	c.title, c.rule, c.cue = strings.ToLower(cue[strings.LastIndexByte(cue, ' ')+1:]), r, cue
}

// run takes the words from i to end apart into names, and returns where to go
// on: at end, or behind it where a name goes on beyond ("Ministry of …").
func (s *scan) run(i, end int) int {
	r := run{start: i, end: end, of: s.titleOf(i)}
	r.clear()
	s.before(i, &r.context)
	if r.of != "" {
		k := i
		for k < end && s.tokens[k].class&isMinister != 0 {
			k++
		}
		if k > i && k < end {
			r.setTitle(byTitle, r.of)
		}
		i = k
	}
	for i < end {
		i = s.step(i, &r)
	}
	return i
}

// step reads what begins at word i of a run, and returns where to go on. The
// more particular comes first: what the lists have goes before the rules, but
// for a rule that makes a longer name of it.
func (s *scan) step(i int, r *run) int {
	t := &s.tokens[i]
	if t.class&isTime != 0 && t.shape != lower {
		r.clear()
		return i + 1
	}
	entry, to := s.phrase(i)
	if entry == 0 && t.class&isFunction != 0 {
		if i == r.start {
			r.start++
			s.before(r.start, &r.context)
		}
		return i + 1
	}
	if k, ok := s.organisation(i, r.end, to, &r.context); ok {
		r.clear()
		return k
	}
	if k, ok := s.placeByType(i, r.end, to); ok {
		r.clear()
		return k
	}
	if t.class&(isTitle|isTitlePart) != 0 && (entry == 0 || s.entryAt(entry).not) {
		if k := s.titles(i, r.end, &r.context); k > i {
			return k
		}
	}
	if entry != 0 && !s.isPersons(i, to, entry, r) {
		return s.listed(i, to, entry, r)
	}
	if entry == 0 && t.class&isAdjective != 0 && !s.personBegins(i, r.end) {
		r.owner, r.from = t.country, t.start
		if t.country == 0 {
			r.from = -1
		}
		return i + 1
	}
	if t.class&isThing != 0 && i > r.start {
		r.clear()
		return i + 1
	}
	k := s.words(i, r.end)
	if i == r.start && s.organisationNounBefore(i) {
		k = s.afterNoun(i, r.end)
	}
	s.candidate(i, k, r)
	r.clear()
	return k
}

// isPersons reports whether a listed name is that of a person here: a given
// name with a surname behind it (Paris Norgrove), or a surname behind a title
// (General Washington).
func (s *scan) isPersons(i, to int, entry int32, r *run) bool {
	if to > i+1 {
		return false
	}
	return s.personBegins(i, r.end) || r.title != "" && r.rule == byTitle && i > r.start && s.entryAt(entry).kind == Place && !s.lang.ofBehindTitle
}

// listed reads a listed name, from i to to, and returns where to go on.
func (s *scan) listed(i, to int, entry int32, r *run) int {
	e := s.entryAt(entry)
	title := r.context
	switch {
	case e.not:
		r.clear()
		return to
	case to <= r.end && to < len(s.tokens) && s.near(to) && s.tokens[to].class&isThing != 0 && s.tokens[to].name():
		r.clear()
		return to + 1 // Geneva Conventions
	case entry > 0 && e.kind == Place && to == r.end && s.makesAnother(e, to):
		s.add(i, to+1, Found{Kind: Place, sure: 3, rule: byType, cue: s.wordAt(to)})
		r.clear()
		return to + 1
	case entry > 0 && to == i+1 && r.of == "" && (r.title == "" || !s.lang.ofBehindTitle) && s.goesOn(to, r.end):
		// Yahoo Finance, Toyota Camry, Connecticut Ave: another name.
		k := s.words(to, r.end)
		r.clear()
		s.candidate(i, k, r)
		return k
	}
	s.addListed(i, to, entry, r.owner)
	r.clear()
	if entry > 0 && e.country && !s.tokens[to-1].poss {
		r.owner = entry
	}
	switch {
	case i == r.start && r.of != "" && to < r.end:
		r.setTitle(byTitle, r.of)
	case s.lang.ofBehindTitle:
		r.title, r.rule, r.cue = title.title, title.rule, title.cue
	}
	return to
}

// before reads what stands in small letters before a run: a role, as in
// "activist Bahrom Hamroev", or whose the name is, as in "Kazakhstan's
// National Security Committee".
func (s *scan) before(i int, c *context) {
	if i == 0 {
		return
	}
	p := &s.tokens[i-1]
	if p.poss && s.near(i) {
		k := i - 1
		for k > 0 && k > i-4 && s.near(k) && !s.tokens[k-1].poss && s.tokens[k-1].name() {
			k--
		}
		for ; k < i; k++ {
			if e, to := s.lang.phrases.at(s, k); to == i && s.lang.entries[e].country {
				c.owner = e // a name by itself, so no part of this one
			}
		}
	}
	if p.shape != lower || p.class&isTitle == 0 {
		return
	}
	switch {
	case s.near(i):
		c.setTitle(byRole, s.wordAt(i-1))
	case s.gap(i) == ", ":
		c.setTitle(byApposition, s.wordAt(i-1))
	}
}

// goesOn reports whether a word behind a listed name, within a run, makes
// another name of it: it is no title, nationality, given name or listed name.
func (s *scan) goesOn(k, end int) bool {
	if k >= end || s.hyphenSplit(k) || s.tokens[k-1].poss {
		return false
	}
	t := &s.tokens[k]
	if t.shape != capital || t.class&(isTitle|isTitlePart|isAdjective|isGiven|isTime|isFunction|isHead|isPlaceType|isPlaceBefore) != 0 || s.lang.suffix(s.wordAt(k)) != "" {
		return false
	}
	e, _ := s.phrase(k)
	return e == 0
}

// makesAnother reports whether the small word at k, behind a listed place,
// makes another of it: the Tashkent region and Almaty airport are not Tashkent
// and Almaty, but the Helmand province is Helmand.
func (s *scan) makesAnother(e *entry, k int) bool {
	_, ok := s.placeBehind(k)
	return ok && !e.country && !e.region
}

// titleOf returns the title that stands with "of" before word i; "" for none.
func (s *scan) titleOf(i int) string {
	k := i - 1
	if s.isLink(k, linkThe) && s.near(i) {
		k--
	}
	if k < 1 || !s.of(k) || !s.near(k+1) || !s.near(k) || s.tokens[k-1].class&isTitle == 0 {
		return ""
	}
	return s.wordAt(k - 1)
}

// titles reads a chain of titles, as far as one is there: "Deputy Prime
// Minister", "Minister of Foreign Affairs". It returns i where none is.
func (s *scan) titles(i, end int, c *context) int {
	k, last := i, -1
	for k < end && s.tokens[k].class&(isTitle|isTitlePart) != 0 && s.tokens[k].shape != initial {
		if s.tokens[k].class&isTitle != 0 {
			last = k
		}
		k++
	}
	if last < 0 {
		return i
	}
	k = last + 1
	c.setTitle(byTitle, s.text[s.tokens[i].start:s.tokens[last].end])
	if s.tokens[last].poss {
		c.clear()
	}
	return k
}

// of reports whether word i is "of".
func (s *scan) of(i int) bool { return s.isLink(i, linkOf) }

// personBegins reports whether word i is a given name with a name behind it
// that is neither listed nor a title.
func (s *scan) personBegins(i, end int) bool {
	t := &s.tokens[i]
	if t.class&isGiven == 0 || t.poss || i+1 >= end {
		return false
	}
	n := &s.tokens[i+1]
	if n.class&(isHead|isPlaceType|isThing|isTitle|isTime|isAdjective|isLegalForm) != 0 {
		return false
	}
	if e, _ := s.phrase(i + 1); e != 0 && i+2 < end {
		return false
	}
	return n.shape == capital || n.shape == initial || n.shape == lower && n.class&isParticle != 0
}

// words returns the end of the words from i on that no list knows.
func (s *scan) words(i, end int) int {
	k := i + 1
	for k < end {
		t := &s.tokens[k]
		if s.hyphenSplit(k) || t.class&isTime != 0 && !(k == i+1 && k+1 == end && s.tokens[i].class&isGiven != 0) {
			break
		}
		if t.class&isTitle != 0 && t.shape != lower {
			// Titles that are surnames, at the end: Genghis Khan, Stephen King.
			if k+1 < end || s.lang.corporates[s.folded(s.wordAt(k))] {
				break
			}
		}
		if t.class&isAdjective != 0 && t.class&isGiven == 0 {
			break
		}
		if e, to := s.phrase(k); e != 0 && !s.entryAt(e).doubtful {
			if to-k > 1 || k+1 < end || s.tokens[i].class&isGiven == 0 || k > i+2 {
				break
			}
		}
		if (t.shape == allCaps && s.length(k) <= 6 || s.tokens[i].shape == allCaps && k == i+1 && s.length(i) <= 6) && s.tokens[i].class&isGiven == 0 {
			break
		}
		k++
	}
	return k
}

// organisationNounBefore reports whether "airline" or the like stands before
// word i.
func (s *scan) organisationNounBefore(i int) bool {
	return i > 0 && s.near(i) && s.tokens[i-1].shape == lower && s.tokens[i-1].class&isOrganisationNoun != 0
}

// afterNoun is words for a name behind "airline" and the like, which may have
// listed words in it: "airline Virgin Atlantic".
func (s *scan) afterNoun(i, end int) int {
	k := i + 1
	for k < end && k < i+4 && s.tokens[k].class&(isTitle|isTime) == 0 && s.tokens[k].shape == capital {
		k++
	}
	return k
}
