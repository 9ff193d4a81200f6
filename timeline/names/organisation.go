package names

// organisation reads the name of an organisation at word i, by a word for what
// it is: "National Security Committee", "Ministry of Internal Affairs of the
// Republic of Tajikistan". listed is the end of the listed name at i, which a
// name by rule must go beyond. It returns where the name ends.
func (s *scan) organisation(i, end, listed int, c *context) (int, bool) {
	t := &s.tokens[i]
	if t.class&(isFunction) != 0 {
		return i, false
	}
	// The first word for an organisation that no title stands before.
	head := -1
	for k := i; k < end && k < i+9; k++ {
		w := &s.tokens[k]
		if w.class&isTitle != 0 && w.shape != lower {
			// "General Staff", "Chief Directorate" go on; "President Karimov" does not.
			if w.class&isTitlePart == 0 || k+1 >= end || s.tokens[k+1].class&isHead == 0 {
				break
			}
			continue
		}
		if w.class&isTime != 0 || w.shape == address {
			break
		}
		if w.class&isLegalForm != 0 && k > i && w.class&isHead == 0 {
			return s.company(i, k+1)
		}
		if w.class&isHead != 0 && w.shape != lower {
			head = k
			break
		}
		if w.class&isThing != 0 {
			break
		}
	}
	if head < 0 {
		return i, false
	}
	// "Foreign Ministry Press Service": heads that follow are of it, too.
	for k := head + 1; k < end && !s.tokens[head].poss; k++ {
		w := &s.tokens[k]
		if w.class&isTitle != 0 && w.class&isTitlePart == 0 || w.class&(isAdjective|isTime) != 0 {
			break
		}
		if (w.class&(isHead|isLegalForm) != 0 || k == head+1 && w.class&isFollower != 0) && w.shape != lower && w.class&isTitle == 0 {
			head = k
		}
		if e, _ := s.phrase(k); e != 0 && w.class&isHead == 0 {
			break
		}
	}
	h := &s.tokens[head]
	if head+1 < end && s.tokens[head+1].class&isThing != 0 {
		return i, false // "Security Council Resolution" is found again without it
	}
	// What stands before the head: its country, and words that tell it from others.
	n := Found{Kind: Organisation, sure: 3, rule: byHead, cue: s.wordAt(head)}
	own, from, both := 0, i, int32(0)
	owner, at := c.owner, c.from
	for k := i; k < head; k++ {
		w := &s.tokens[k]
		e, to := s.phrase(k)
		switch {
		case k == i && w.class&isAdjective != 0 && w.country != 0:
			owner, at = w.country, w.start
			from = k + 1
		case k == i && e > 0 && s.lang.entries[e].country && to <= head:
			owner, at = e, w.start
			k = to - 1
			from = to
			if g := s.gap(i); g == "-" || g == "–" {
				// "the Uzbekistan–Russia Council of Regions" is of two.
				owner, at, both = 0, -1, e
			}
		default:
			own++
		}
	}
	if own > 0 && owner == 0 && from == i {
		if k, ok := s.halfBefore(i); ok {
			i, from = k, k
			own++
		}
	}
	chainEnd, tail, tailOwner := s.chain(head, own > 0)
	weak := h.class&isWeakHead != 0
	if own == 0 && chainEnd == head+1 && (owner == 0 || weak) || weak && (own < 2 && owner == 0 || own < 1) && tail <= head+1 && chainEnd == head+1 {
		return i, false
	}
	if own == 0 && chainEnd > head+1 && tail == head+1 && (weak || owner == 0 && tailOwner != 0) {
		return i, false // "government of Kazakhstan", "Ministry of Kazakhstan"
	}
	if chainEnd <= listed {
		return i, false
	}
	first := i
	if owner == 0 && from > i {
		first = from
	}
	if tailOwner != 0 {
		owner = tailOwner
		n.tail = int32(s.tokens[tail-1].end - s.tokens[from].start)
		first = from
	} else if owner != 0 && at >= 0 && at < s.tokens[from].start {
		// The owner is part of the name as it stands here.
		for first > 0 && s.tokens[first].start > at {
			first--
		}
		n.head = int32(s.tokens[from].start - at)
	}
	n.owner = owner
	if both != 0 {
		s.addListed(i, from, both, 0)
	}
	s.add(first, chainEnd, n)
	s.brackets(chainEnd)
	return chainEnd, true
}

// halfBefore returns where a name begins that has "and" before its last words:
// "National Security and Defense Council". Its first half is the name found
// last, which is of no kind, and is taken back.
func (s *scan) halfBefore(i int) (from int, ok bool) {
	if i < 2 || !s.isLink(i-1, linkAnd) || !s.near(i) || !s.near(i-1) || s.tokens[i-2].class&isTopic == 0 || s.tokens[i-2].poss || len(s.found) == 0 {
		return i, false
	}
	last := s.found[len(s.found)-1]
	if last.Kind != "" || last.End != s.tokens[i-2].end {
		return i, false
	}
	for k := i - 2; k >= 0; k-- {
		if s.tokens[k].start == last.Start {
			s.found = s.found[:len(s.found)-1]
			return k, true
		}
	}
	return i, false
}

// company adds a name that ends in a legal form.
func (s *scan) company(i, to int) (int, bool) {
	s.add(i, to, Found{Kind: Organisation, sure: 3, rule: byForm, cue: s.wordAt(to - 1)})
	s.brackets(to)
	return to, true
}

// chain reads on behind a head: "of Internal Affairs", "for Security and
// Co-operation", "of the Republic of Tajikistan". tail is where the name ends
// without the country that it is of.
func (s *scan) chain(head int, whole bool) (end, tail int, owner int32) {
	end, tail = head+1, head+1
	if s.tokens[head].poss {
		return end, tail, 0
	}
	for end < len(s.tokens) && s.near(end) && !s.tokens[end-1].poss {
		k := end + 1
		if s.isLink(k, linkThe|linkA) && s.near(k) {
			k++
		}
		if k >= len(s.tokens) || !s.near(k) || !s.tokens[k].name() || s.tokens[k].class&(isTime|isTitle) != 0 && s.tokens[k].class&(isTitlePart) == 0 && !s.ministers(k) || s.tokens[k].opens {
			break
		}
		e, to := s.lang.phrases.at(s, k)
		place := e != 0 && s.lang.entries[e].kind == Place
		country := place && s.lang.entries[e].country
		switch {
		case s.of(end) && country:
			return to, end, e
		case s.of(end):
		case s.isLink(end, linkFor):
			if place || whole && end > head+1 {
				return end, tail, owner
			}
		case s.isLink(end, linkAnd):
			// "Ministry of Labour and Social Protection".
			if end == head+1 || !s.topicsEnd(k) {
				return end, tail, owner
			}
		case s.isLink(end, linkTo):
			if whole || place {
				return end, tail, owner
			}
		case s.isLink(end, linkOn):
			if e != 0 {
				return end, tail, owner
			}
		case s.isLink(end, linkIn) && place && end > head+1 && s.isLink(head+1, linkFor):
			return to, to, 0 // "Organization for Security and Co-operation in Europe"
		default:
			return end, tail, owner
		}
		next := max(s.partEnd(k), to)
		if next == k {
			break
		}
		end, tail = next, next
	}
	return end, tail, owner
}

func (s *scan) ministers(k int) bool { return s.tokens[k].class&isMinister != 0 }

// partEnd returns the end of the words in a row from k on that a part of an
// organisation's name can have.
func (s *scan) partEnd(k int) int {
	from := k
	for k < len(s.tokens) && s.tokens[k].name() && (k == from || s.near(k) && !s.tokens[k-1].poss && !s.tokens[k].opens) {
		t := &s.tokens[k]
		if k > from && (t.class&isTitle != 0 && t.class&(isTopic|isMinister) == 0 || t.class&isGiven != 0 && k+1 < len(s.tokens) && s.tokens[k+1].shape == capital && s.near(k+1)) || t.class&isTime != 0 {
			break
		}
		k++
	}
	return k
}

// topicsEnd reports whether the words in a row from k on end in one for what
// organisations deal with.
func (s *scan) topicsEnd(k int) bool {
	to := s.partEnd(k)
	return to > k && s.tokens[to-1].class&isTopic != 0
}

// organisationBehind reports whether a small word behind a name shows that it
// is of an organisation: "the Amanat party".
func (s *scan) organisationBehind(k int) bool {
	if k >= len(s.tokens) || !s.near(k) || s.tokens[k-1].poss || s.tokens[k].shape != lower {
		return false
	}
	return s.tokens[k].class&isOrganisationBehind != 0
}
