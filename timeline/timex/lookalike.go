package timex

// Lookalike is a word or a number that a reader may take for a date, and that
// is none where it stands.
type Lookalike struct {
	Start, End int    // bytes
	Why        string // what it is instead, or what it lacks
}

// Lookalikes returns what in a text looks like a month, a weekday or a year and
// stands in none of exprs, which is what Find has found in it. What a rule
// rejects is in exprs already.
func (s *Scan) Lookalikes(text string, exprs []Expr) []Lookalike {
	var list []Lookalike
	s.tokens = s.t.lex.scan(s.tokens[:0], text)
	for i := 0; i < len(s.tokens); i++ {
		t := &s.tokens[i]
		for len(exprs) > 0 && exprs[0].End <= int(t.start) {
			exprs = exprs[1:]
		}
		if len(exprs) > 0 && exprs[0].Start < int(t.end) {
			continue
		}
		why, end := "", int(t.end)
		switch t.kind {
		case wordToken:
			why = t.noName()
		case numberToken:
			n := numberEnd(s.tokens, i)
			end = int(s.tokens[n].end)
			if len(exprs) > 0 && exprs[0].Start < end {
				continue
			}
			why = noYear(t, n > i)
			i = n
		}
		if why != "" {
			list = append(list, Lookalike{int(t.start), end, why})
		}
	}
	return list
}

// noName says why a word that can be a month or a weekday is none; "" for any other.
func (t *token) noName() string {
	is := func(c tokenClass) bool { return t.word != nil && t.word.classes&(1<<c) != 0 }
	switch {
	case is(classAnyMonth) && !is(classMonth) && !t.capital:
		return "a month only with a capital letter"
	case is(classMonth), is(classAnyMonth), is(classWeekday):
		return "nothing beside it shows that a date is meant"
	}
	return ""
}

// numberEnd returns the last token of the number that begins at token i, with
// the groups and fractions that marks part: "2,050", "1.5", "12:30".
func numberEnd(tokens []token, i int) int {
	for i+2 < len(tokens) {
		mark, next := &tokens[i+1], &tokens[i+2]
		if mark.kind != markToken || mark.mark != ',' && mark.mark != '.' && mark.mark != ':' || !mark.glued || next.kind != numberToken || !next.glued {
			break
		}
		i += 2
	}
	return i
}

// noYear says why a number that looks like a year is none; "" for any other.
func noYear(t *token, parted bool) string {
	switch {
	case parted && t.digits <= 3:
		return "a number whose figures stand in groups, or that has a fraction, is no year"
	case t.digits != 4 || t.value < 1000 || t.value >= 2200:
		return ""
	case parted || !t.whole || t.ordinal:
		return "a part of a longer number, a price or a name"
	}
	return "nothing beside it shows that this number is a year"
}
