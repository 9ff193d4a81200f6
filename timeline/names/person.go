package names

import "strings"

// maxWords is how many words the name of a person has at most.
const maxWords = 5

// evidence is what shows the kind of a name: the plainest of what was seen.
type evidence struct {
	kind Kind
	sure uint8
	rule rule
	cue  string
}

func (e *evidence) see(k Kind, sure uint8, r rule, cue string) {
	if sure > e.sure {
		*e = evidence{k, sure, r, cue}
	}
}

// candidate adds the words from i to k of a run, which no list knows, as a
// name: with a kind where something shows it, else for Join to settle.
func (s *scan) candidate(i, k int, r *run) {
	words := k - i
	switch {
	case words == 1 && s.tokens[i].shape == initial,
		words > 1 && s.tokens[i].class&isThing != 0,              // Operation Dawn
		words > 1 && s.tokens[k-1].class&isThing != 0,            // Cooperation Plan
		k < r.end && s.near(k) && s.tokens[k].class&isThing != 0: // of a treaty, a war, a prize
		return
	}
	common, caps := s.commonWords(i, k, r.title != "")
	whole := i == r.start && k == r.end
	if whole && r.title == "" && !caps && words < maxWords {
		if cue, ok := s.placeBehind(k); ok {
			s.add(i, k+1, Found{Kind: Place, sure: 3, rule: byType, cue: cue})
			return
		}
		if cue, ok := s.cityOf(i); ok && !common && words <= 2 {
			s.add(i, k, Found{Kind: Place, sure: 3, rule: byCity, cue: cue})
			return
		}
	}
	var e evidence
	if !common && words <= maxWords && !s.hyphenSplit(i) {
		s.person(i, k, &r.context, caps, &e)
	}
	if r.title == "" && e.sure < 2 && !(common && words == 1) {
		switch {
		case i == r.start && s.corporateBehind(k):
			e.see(Organisation, 2, byCorporate, s.wordAt(k))
		case s.organisationNounBefore(i):
			e.see(Organisation, 2, byOrganisationNoun, s.wordAt(i-1))
		case whole && words <= 2 && s.organisationBehind(k):
			e.see(Organisation, 2, byCorporate, s.wordAt(k))
		}
	}
	if whole && words <= 2 && e.sure < 2 && !caps && !common {
		s.place(i, k, &e)
	}
	if common && words == 1 && e.kind == "" {
		return
	}
	n := Found{Kind: e.kind, sure: e.sure, rule: e.rule, cue: e.cue}
	if n.Kind == Person {
		n.Title = r.title
	}
	s.add(i, k, n)
	if n.Kind != Person {
		s.brackets(k)
	}
}

// commonWords reports whether among the words from i to k are such as people
// do not have in their names, and whether one is in capitals.
func (s *scan) commonWords(i, k int, titled bool) (common, caps bool) {
	for j := i; j < k; j++ {
		t := &s.tokens[j]
		caps = caps || t.shape == allCaps
		switch {
		case t.shape == address, j == i && t.class&isDirection != 0:
			common = true
		case t.class&isGiven != 0:
		case t.class&isHead != 0, t.class&(isThing|isFunction) != 0 && t.class&isTime == 0:
			common = true
		case t.class&isPlaceType != 0:
			// President Chung Hee Park
			common = common || !titled || j == i || j < k-1
		}
	}
	return common, caps
}

// corporateBehind reports whether a title that only companies have stands at
// k: "Lorn Tankers CEO".
func (s *scan) corporateBehind(k int) bool {
	if k >= len(s.tokens) || !s.near(k) || s.tokens[k-1].poss {
		return false
	}
	if s.tokens[k].class&isTitle == 0 {
		return false
	}
	word := s.folded(s.wordAt(k))
	return s.lang.corporates[word] || k+1 < len(s.tokens) && s.near(k+1) && s.lang.corporates[word+"_"+s.folded(s.wordAt(k+1))]
}

// person sets what shows that the words from i to k are a person's name.
func (s *scan) person(i, k int, c *context, caps bool, e *evidence) {
	words := k - i
	first, last := &s.tokens[i], &s.tokens[k-1]
	if last.shape == allCaps && words > 1 && s.length(k-1) < 4 || words == 1 && first.shape != capital {
		return
	}
	if c.title != "" {
		switch {
		case c.rule == byTitle:
			e.see(Person, 3, byTitle, c.cue)
		case c.rule == byRole && !(words == 1 && caps):
			e.see(Person, 3, byRole, c.cue)
		case c.rule == byApposition && words > 1:
			e.see(Person, 2, byRole, c.cue)
		}
	}
	if i > 0 && s.tokens[i-1].shape == number && s.lang.aged != "" && strings.HasSuffix(s.wordAt(i-1), s.lang.aged) && s.near(i) {
		e.see(Person, 3, byAge, "")
	}
	if words > 1 && !caps {
		if first.class&isGiven != 0 && first.shape == capital {
			e.see(Person, 2, byGiven, s.wordAt(i))
		}
		for j := i; j < k; j++ {
			t := &s.tokens[j]
			switch {
			case t.shape == initial && j+1 < k && words > 1:
				e.see(Person, 2, byInitial, "")
			case t.shape == lower && t.class&isParticle != 0 && t.class&isWeakParticle == 0:
				e.see(Person, 2, byParticle, s.wordAt(j))
			case t.shape == capital && !isUpperFirst(s.wordAt(j)) && j > i && s.wordAt(j)[1] != '\'':
				w := s.wordAt(j)
				e.see(Person, 2, byParticle, w[:strings.IndexFunc(w, func(r rune) bool { return r == '-' || isApostrophe(r) })+1])
			}
			// Abdulloev Alisher Qurbonovich: the surname may come first.
			if t.shape == capital {
				if end := s.lang.suffix(s.wordAt(j)); end != "" {
					e.see(Person, 2, bySuffix, end)
				}
			}
		}
	} else if words == 1 {
		if end := s.lang.suffix(s.wordAt(i)); end != "" {
			e.see(Person, 1, bySuffix, end)
		}
	}
	s.behindPerson(k, words, e)
}

// behindPerson looks at what stands behind a name and a comma: an age, "who",
// what the person is.
func (s *scan) behindPerson(k, words int, e *evidence) {
	if k >= len(s.tokens) || s.tokens[k-1].poss {
		return
	}
	gap, t := s.gap(k), &s.tokens[k]
	if gap != ", " && gap != " (" {
		return
	}
	if t.shape == number && len(s.wordAt(k)) == 2 && s.wordAt(k) >= "14" {
		rest := s.text[t.stop:]
		if gap == " (" && strings.HasPrefix(rest, ")") || gap == ", " && (strings.HasPrefix(rest, ",") || strings.HasPrefix(rest, ".")) && !(len(rest) > 4 && digit(rest, 2) && digit(rest, 3)) {
			e.see(Person, 2, byAge, "")
		}
		return
	}
	if gap != ", " {
		return
	}
	if s.isLink(k, linkWho) || words > 1 && s.isLink(k, linkWhose) {
		e.see(Person, uint8(min(words, 2)), byWho, s.wordAt(k))
		return
	}
	if words < 2 {
		return
	}
	// "X, then prime minister, …", "X, a human rights lawyer".
	for j := k; j < k+5 && j < len(s.tokens) && s.tokens[j].shape == lower; j++ {
		if j > k && !s.near(j) {
			break
		}
		if s.tokens[j].class&isBehind != 0 {
			e.see(Person, 2, byApposition, s.wordAt(j))
			return
		}
		if s.tokens[j].class&(isJoiner|isAtPlace|isInPlace) != 0 && !s.isLink(j, linkThe) {
			break
		}
	}
}
