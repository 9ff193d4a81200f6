package names

import (
	"strings"
	"unicode"
)

// read finds the names of a sentence, in order.
func (s *scan) read(f *Finder, text string) {
	s.reset(f, text)
	if s.shouted() {
		return
	}
	headline := s.headline()
	for i := 0; i < len(s.tokens); {
		if !s.tokens[i].name() {
			i++
			continue
		}
		end := s.runEnd(i)
		if headline {
			i = s.listedOnly(i, end)
		} else {
			i = s.run(i, end)
		}
	}
	s.backwards()
}

// public returns what was found, as a list of its own.
func (s *scan) public() []Found {
	if len(s.found) == 0 {
		return nil
	}
	list := make([]Found, len(s.found))
	copy(list, s.found)
	for i := range list {
		if list[i].Kind != "" {
			list[i].Why = list[i].rule.why(list[i].cue)
		}
	}
	return list
}

// shouted reports a line in capitals, which says nothing about names.
func (s *scan) shouted() bool {
	caps, others := 0, 0
	for i := range s.tokens {
		switch s.tokens[i].shape {
		case allCaps:
			caps++
		case lower, capital:
			others++
		}
	}
	return caps >= 3 && others*4 < caps
}

// headline reports a line whose words all have a capital, which says nothing
// about names either.
func (s *scan) headline() bool {
	caps, others := 0, 0
	for i := range s.tokens {
		t := &s.tokens[i]
		switch {
		case i == 0 || t.class&(isFunction|isJoiner|isParticle|isAtPlace|isInPlace) != 0:
		case t.shape == capital:
			caps++
		case t.shape == lower:
			others++
		}
	}
	stop := strings.HasSuffix(strings.TrimRight(s.text, "\"”’) "), ".")
	return others == 0 && (caps >= 5 || caps >= 3 && !stop)
}

// runEnd returns the end of the words from i on that stand together and could
// be a name, or several: "Uzbek President Shavkat Mirziyoyev".
func (s *scan) runEnd(i int) int {
	k := i + 1
	for k < len(s.tokens) {
		t := &s.tokens[k]
		if s.tokens[k-1].poss || !s.near(k) && !s.hyphenSplit(k) {
			break
		}
		if t.name() && !t.opens {
			k++
			continue
		}
		// Particles, with the name's next word behind them.
		j := k
		for j < len(s.tokens) && j < k+3 && s.tokens[j].class&isParticle != 0 && s.tokens[j].shape == lower && s.near(j) {
			j++
		}
		if j == k || j >= len(s.tokens) || s.tokens[j].shape != capital || !s.near(j) || s.tokens[j].opens {
			break
		}
		k = j + 1
	}
	return k
}

func (s *scan) hyphenSplit(k int) bool { return s.gap(k) == "-" }

// listedOnly finds what the lists have in the words from i to end.
func (s *scan) listedOnly(i, end int) int {
	for i < end {
		if e, to := s.phrase(i); e != 0 && !s.entryAt(e).doubtful && s.entryAt(e).kind != "" && !s.entryAt(e).not {
			s.addListed(i, to, e, 0)
			i = to
			continue
		}
		i++
	}
	return i
}

// phrase returns the longest listed name at word i; the site's own come first.
func (s *scan) phrase(i int) (entry int32, end int) {
	if e, to := s.f.site.at(s, i); e != 0 {
		return -e, to
	}
	return s.lang.phrases.at(s, i)
}

// entryAt returns an entry of the language, or for a negative number one of
// the site's.
func (s *scan) entryAt(e int32) *entry {
	if e < 0 {
		return &s.f.rules[-e]
	}
	return &s.lang.entries[e]
}

// add adds a name.
func (s *scan) add(i, to int, n Found) {
	n.Start, n.End = s.tokens[i].start, s.tokens[to-1].end
	if k := len(s.found); k > 0 && s.found[k-1].End > n.Start {
		return // an abbreviation in brackets, found with what it stands for
	}
	n.initial = s.tokens[i].opens
	if i > 0 && s.near(i) && (s.tokens[i-1].shape == lower || s.tokens[i-1].opens) {
		n.article = s.lang.articles[string(s.fold(s.wordAt(i-1)))] || s.tokens[i-1].class&isInPlace != 0
		n.placed = n.article || s.tokens[i-1].class&(isInPlace|isAtPlace) != 0 && !s.of(i-1)
	}
	s.found = append(s.found, n)
}

// addListed adds a listed name. A listed organisation with a number or with
// "a" before it is a product: "a Boeing 747".
func (s *scan) addListed(i, to int, e, owner int32) {
	en := s.entryAt(e)
	n := Found{Kind: en.kind, sure: 3, rule: byList, entry: e, cue: listOf[en.kind]}
	if e < 0 {
		n.rule = bySite
	}
	switch {
	case en.kind == Organisation && e > 0:
		if s.isLink(i-1, linkA) || to == i+1 && s.modelBehind(to) {
			return
		}
		n.owner = owner
	case en.doubtful:
		if !s.placeBefore(i) && !s.countryBehind(to) {
			n.Kind, n.sure, n.rule, n.cue = "", 0, noRule, ""
		}
	}
	s.add(i, to, n)
	s.brackets(to)
}

// modelBehind reports whether word k names a product of the company before it:
// "Airbus A380", "Boeing 747".
func (s *scan) modelBehind(k int) bool {
	if k >= len(s.tokens) || !s.near(k) || s.tokens[k].shape != number {
		return false
	}
	return unicode.IsLetter(first(s.wordAt(k))) || len(s.wordAt(k)) == 3
}

var listOf = map[Kind]string{Place: "places", Organisation: "organisations", Person: "people"}

// placeBefore reports whether a preposition of place stands before word i.
func (s *scan) placeBefore(i int) bool {
	return i > 0 && s.tokens[i-1].class&(isInPlace|isAtPlace) != 0 && s.near(i)
}

// countryBehind reports whether ", COUNTRY" stands behind the word before to.
func (s *scan) countryBehind(to int) bool {
	if to >= len(s.tokens) || s.gap(to) != ", " || s.tokens[to-1].poss {
		return false
	}
	e, _ := s.lang.phrases.at(s, to)
	return e != 0 && s.lang.entries[e].kind == Place && s.lang.entries[e].country
}

// brackets reads an abbreviation in brackets behind the name found last, which
// ends before word to: "Organization of Turkic States (OTS)".
func (s *scan) brackets(to int) {
	if to >= len(s.tokens) || len(s.found) == 0 || s.gap(to) != " (" {
		return
	}
	t := &s.tokens[to]
	n := &s.found[len(s.found)-1]
	if t.shape != allCaps && t.shape != dotted || s.length(to) > 9 || !strings.HasPrefix(s.text[t.end:], ")") {
		return
	}
	words := strings.Fields(s.text[n.Start:n.End])
	if n.Kind != Organisation && n.Kind != Place || len(words) < 2 || n.Kind == Place && !initials(words, s.wordAt(to)) {
		return
	}
	a := Found{Kind: n.Kind, sure: 3, rule: byBrackets, cue: s.text[n.Start:n.End], long: int32(len(s.found))}
	s.add(to, to+1, a)
}

// initials reports whether an abbreviation is made of the first letters of
// words; small words may be left out.
func initials(words []string, abbreviation string) bool {
	a := []rune(strings.ToLower(strings.ReplaceAll(abbreviation, ".", "")))
	k := 0
	for _, w := range words {
		for part := range strings.SplitSeq(w, "-") {
			r := unicode.ToLower(first(part))
			if k < len(a) && r == a[k] {
				k++
			} else if isUpperFirst(part) && k > 0 {
				return false
			}
		}
	}
	return k == len(a)
}

// backwards joins "CSTO (Collective Security Treaty Organization)".
func (s *scan) backwards() {
	for k := 1; k < len(s.found); k++ {
		a, n := &s.found[k-1], &s.found[k]
		if a.long == 0 && n.Kind == Organisation && s.text[a.End:n.Start] == " (" && strings.HasPrefix(s.text[n.End:], ")") &&
			allUpper(s.text[a.Start:a.End]) && initials(strings.Fields(s.text[n.Start:n.End]), s.text[a.Start:a.End]) {
			a.Kind, a.sure, a.rule, a.cue, a.long = Organisation, 3, byBrackets, s.text[n.Start:n.End], int32(k+1)
		}
	}
}
