package names

// placeByType reads the name of a place at word i that says what it is: "Sino
// District", "Lake Balkhash", "Gulf of Oman". listed is the end of the listed
// name at i, which a name by rule must go beyond.
func (s *scan) placeByType(i, end, listed int) (int, bool) {
	t := &s.tokens[i]
	if t.class&isPlaceBefore != 0 && t.shape != lower && !t.poss {
		k := i + 1
		if s.of(k) && s.near(k) {
			k++
			if s.isLink(k, linkThe) {
				k++
			}
		} else if !s.lang.placeFirst[string(s.fold(s.wordAt(i)))] {
			k = len(s.tokens) // "Lake Balkhash", but not "Province Helmand"
		}
		if k < len(s.tokens) && s.tokens[k].shape == capital && s.near(k) && (k < end || s.of(k-1) || s.isLink(k-1, linkThe)) && s.tokens[k].class&(isTitle|isHead|isThing|isTime|isFunction) == 0 {
			to := k + 1
			if _, end := s.phrase(k); end > to {
				to = end
			} else if s.lang.placeFirst[string(s.fold(s.wordAt(k)))] && to < len(s.tokens) && s.near(to) && s.tokens[to].shape == capital {
				to++ // Fort St. Jean
			}
			if to > listed {
				s.add(i, to, Found{Kind: Place, sure: 3, rule: byCity, cue: s.wordAt(i)})
				s.brackets(to)
				return to, true
			}
		}
	}
	words := 0
	for k := i; k < end && k < i+5; k++ {
		w := &s.tokens[k]
		if k > i && s.hyphenSplit(k) || w.class&(isHead|isTime|isFunction|isThing) != 0 && w.class&isPlaceType == 0 {
			break
		}
		if w.class&isPlaceType != 0 && w.class&isWeakType == 0 && w.shape == capital && k > i && words > 0 {
			if k+1 <= listed || k+1 < end && s.tokens[k+1].class&isThing != 0 {
				return i, false
			}
			// "Autonomous Region" goes on; so does "Province Museum", by another rule.
			s.add(i, k+1, Found{Kind: Place, sure: 3, rule: byType, cue: s.wordAt(k)})
			s.brackets(k + 1)
			return k + 1, true
		}
		if w.class&isTitle != 0 {
			break
		}
		if w.class&(isTitlePart|isAdjective) == 0 {
			words++
		}
	}
	return i, false
}

// placeBehind returns a small word behind a name for the kind of place that it
// is: "Helmand province".
func (s *scan) placeBehind(k int) (cue string, ok bool) {
	if k >= len(s.tokens) || !s.near(k) || s.tokens[k-1].poss || s.tokens[k].shape != lower {
		return "", false
	}
	if c := s.tokens[k].class; c&isPlaceType == 0 || c&isWeakType != 0 {
		return "", false
	}
	return s.wordAt(k), true
}

// place sets what shows that the words from i to k are the name of a place.
func (s *scan) place(i, k int, e *evidence) {
	if cue, ok := s.cityBefore(i); ok {
		e.see(Place, 2, byCity, cue)
	} else if s.countryBehind(k) && s.placeBefore(i) {
		e.see(Place, 2, byCountryBehind, "")
	} else if i > 0 && s.tokens[i-1].class&isInPlace != 0 && s.placeBefore(i) && (s.tokens[i-1].shape == lower || s.tokens[i-1].opens) && !s.tokens[k-1].poss {
		e.see(Place, 1, byIn, s.wordAt(i-1))
	}
}

// cityBefore returns the words before word i for the kind of place that it is:
// "the city of Panjakent", "the capital, Tashkent".
func (s *scan) cityBefore(i int) (cue string, ok bool) {
	if cue, ok = s.cityOf(i); ok {
		return cue, ok
	}
	if i >= 1 && s.tokens[i-1].shape == lower && s.tokens[i-1].class&isPlaceBefore != 0 && s.tokens[i-1].class&isPlaceType == 0 && (s.near(i) || s.gap(i) == ", ") {
		return s.wordAt(i - 1), true
	}
	return "", false
}

// cityOf is the part of cityBefore that has "of": "the Battle of Lorn".
func (s *scan) cityOf(i int) (cue string, ok bool) {
	if i >= 2 && s.of(i-1) && s.near(i) && s.near(i-1) && (s.tokens[i-2].class&isPlaceBefore != 0 && s.tokens[i-2].shape == lower || s.tokens[i-2].class&isBattle != 0) {
		return s.wordAt(i-2) + " of", true
	}
	return "", false
}
