package timex

import (
	"fmt"
	"maps"
	"math"
	"math/bits"
	"strings"
	"unicode/utf8"
)

// Rule says what a pattern of words means. Its examples are a part of it: the
// tests run them, and a rule without any does not pass them.
type Rule struct {
	Name string
	// Pattern is what the words look like; pattern.go tells its language.
	Pattern string
	// Means is what they mean, before the slots that the pattern filled.
	Means Meaning
	// Link joins the expressions of a pattern that yields several.
	Link Link
	// Lower: with a capital letter within a sentence the words are a name, "USA
	// Today", and not found.
	Lower bool
	// Rising: the second year must lie behind the first; "2022-01" is no span.
	Rising bool
	// Not, where set, says what the words are, as they are no date.
	Not string
	// Eg holds examples, "text with [the expression] marked = value", read as
	// published on Wednesday 12 January 2022, or on the day after a final "@".
	// With several expressions there are as many values. The value is TIMEX3, "none" for
	// none. A bracket of the text has a backslash before it.
	Eg []string
	// But holds texts in which the rule must find nothing.
	But []string
}

// compiledRule is a Rule, ready to run.
type compiledRule struct {
	*Rule
	program
}

// meaning makes the meaning of the i-th expression of a match.
func (r *Rule) meaning(b *binding, part int) Meaning {
	m := r.Means
	get := func(s slot) int32 { return b.values[s] }
	if b.has(slotYear) {
		m.Year, m.HasYear = get(slotYear), true
	}
	if b.has(slotYY) {
		m.Year, m.HasYear, m.Short = get(slotYY), true, true
	}
	fill(b, &m.Month, slotMonth)
	fill(b, &m.Day, slotDay)
	fill(b, &m.Weekday, slotWeekday)
	fill(b, &m.Season, slotSeason)
	fill(b, &m.Decade, slotDecade)
	fill(b, &m.Century, slotCentury)
	fill(b, &m.N, slotN)
	fill(b, &m.Hour, slotHour)
	fill(b, &m.Second, slotSecond)
	fill(b, &m.Twelve, slotTwelve)
	fill(b, &m.Zone, slotZone)
	m.HasClock = m.HasClock || b.has(slotHour)
	if b.has(slotMinute) {
		m.Minute, m.HasMinute = get(slotMinute), true
	}
	if m.Hour >= fourFigures {
		m.Minute, m.HasMinute = m.Hour%100, true
		m.Hour = (m.Hour - fourFigures) / 100
	}
	fill(b, &m.Era, slotEra)
	fill(b, &m.Unit, slotUnit)
	fill(b, &m.Part, slotPart)
	fill(b, &m.Named, slotNamed)
	fill(b, &m.Mod, slotMod)
	fill(b, &m.Which, slotWhich)
	fill(b, &m.Of, slotOf)
	if b.has(slotSeveral) {
		m.Vague = true
	}
	if b.has(slotOrd) {
		switch {
		case m.Unit == Quarter:
			m.Quarter = get(slotOrd)
		case m.Half != 0:
			m.Half = get(slotOrd)
		}
	}
	if m.Decade > 0 && m.Decade < 100 {
		m.Short = true
	}
	if m.Era == OldStyle {
		fill(b, &m.Year2, slotYear2)
		fill(b, &m.Year2, slotYY2)
		fill(b, &m.Month2, slotMonth2)
		fill(b, &m.Day2, slotDay2)
	}
	if part == 1 {
		m.Weekday = 0
		fill(b, &m.Month, slotMonth2)
		fill(b, &m.Day, slotDay2)
		fill(b, &m.Season, slotSeason2)
		fill(b, &m.Decade, slotDecade2)
		fill(b, &m.Century, slotCentury2)
		if b.has(slotYear2) {
			m.Year, m.HasYear, m.Short = get(slotYear2), true, false
		}
		if b.has(slotYY2) { // "1914–18"
			m.Year = m.Year - m.Year%100 + get(slotYY2)
		}
	}
	if part > 1 { // "3, 5 and 12 May"
		m.Weekday = 0
		fill(b, &m.Day, slotDay3)
		if part > 2 {
			fill(b, &m.Day, slotDay4)
		}
	}
	return m
}

// fill sets a field to the value of a slot, if that was matched.
func fill[T ~int32 | ~uint8](b *binding, field *T, s slot) {
	if b.has(s) {
		*field = T(b.values[s])
	}
}

// Tagger finds the expressions of one language. It may be used by several
// goroutines at once, each with a Scan of its own.
type Tagger struct {
	*language
	lex    *lexicon
	rules  []compiledRule
	starts starts

	future, past, happenings, happeningStems, clauses, from, between, ahead, joins                                                  map[string]bool
	definite, determiners, pronouns, lapses, scheduled, presents, perfect, lone, beside, until, passive, open, saying, copula, same map[string]bool
	edges, ranks, came, anaphors, small                                                                                             map[string]bool
	intends, beforeInfinitive, grants, upon, accounts, before, possessive                                                           map[string]bool
	unreal, unless, nouns, slated, dueTo, defers, effective, topical, relative                                                      map[string]bool
	deeds                                                                                                                           map[string]string // verb → noun of Happenings
	pastEndings, endings, nameEndings                                                                                               []string
	marks                                                                                                                           string // that part words

	throughout, within map[string]bool
	pairs              map[string]map[string]bool // of Pairs

	parts    [utf8.RuneSelf]bool // the characters of ASCII that part words
	barriers [256]bool           // first bytes of clauses
	verbal   map[string]bool     // the words of all lists that are about verbs
}

// stem takes endings off a word, again and again while three letters are left
// of it.
func (t *Tagger) stem(w string, endings []string) string {
	for again := true; again; {
		again = false
		for _, ending := range endings {
			if rest, ok := strings.CutSuffix(w, ending); ok && utf8.RuneCountInString(rest) >= 3 {
				w, again = rest, true
				break
			}
		}
	}
	return w
}

// newTagger compiles a language. An error is a fault of the language's data.
func newTagger(l *language) (*Tagger, error) {
	lex, err := newLexicon(l)
	if err != nil {
		return nil, err
	}
	t := &Tagger{language: l, lex: lex}
	for i := range l.Rules {
		p, err := lex.compile(l.Rules[i].Pattern, l.Macros)
		if err != nil {
			return nil, fmt.Errorf("%s: rule %q: %w", l.Tag, l.Rules[i].Name, err)
		}
		t.rules = append(t.rules, compiledRule{&l.Rules[i], p})
	}
	t.future, t.past, t.happenings, t.clauses = wordSet(l.Future), wordSet(l.Past), wordSet(l.Happenings), wordSet(l.Clauses)
	t.pronouns, t.lapses, t.scheduled, t.presents = wordSet(l.Pronouns), wordSet(l.Lapses), wordSet(l.Scheduled), wordSet(l.Presents)
	t.perfect = wordSet(l.Perfect)
	t.definite, t.determiners = wordSet(l.Definite), wordSet(l.Definite+" "+l.Indefinite)
	for w := range wordSet(l.Irregular) {
		t.past[w] = true
	}
	t.intends, t.beforeInfinitive = wordSet(l.Intends), wordSet(l.BeforeInfinitive)
	t.defers, t.effective = wordSet(l.Defers), wordSet(l.Effective)
	t.relative = wordSet(l.Relative)
	t.unreal, t.unless, t.nouns, t.slated, t.dueTo = wordSet(l.Unreal), wordSet(l.Unless), wordSet(l.Nouns), wordSet(l.Slated), wordSet(l.DueTo)
	t.grants, t.upon, t.accounts = wordSet(l.Grants), wordSet(l.Upon), wordSet(l.Accounts)
	t.pairs = map[string]map[string]bool{}
	for pair := range strings.FieldsSeq(l.Pairs) {
		verb, behind, _ := strings.Cut(pair, "=")
		if t.pairs[verb] == nil {
			t.pairs[verb] = map[string]bool{}
		}
		t.pairs[verb][behind] = true
	}
	t.topical = wordSet(l.Rough.Topical)
	t.before, t.possessive = wordSet(l.Before), wordSet(l.Possessive)
	t.edges, t.ranks, t.came, t.anaphors, t.small = wordSet(l.Edges), wordSet(l.Ranks), wordSet(l.Came), wordSet(l.Anaphors), wordSet(l.Past+" "+l.Small)
	t.lone, t.beside, t.until = wordSet(l.Lone), wordSet(l.Beside), wordSet(l.Until)
	t.passive, t.open = wordSet(l.Passive), wordSet(l.Open)
	t.saying, t.copula = wordSet(l.Saying), wordSet(l.Copula)
	t.from, t.between, t.ahead, t.joins = wordSet(l.From), wordSet(l.Between), wordSet(l.Ahead), wordSet(l.And)
	t.throughout, t.within = wordSet(l.Throughout), wordSet(l.Inside)
	t.pastEndings, t.endings, t.nameEndings = strings.Fields(l.PastEndings), strings.Fields(l.Endings), strings.Fields(l.NameEndings)
	t.marks = ".,;:!?()[]" + l.Quotes
	t.happeningStems = map[string]bool{}
	for w := range t.happenings {
		t.happeningStems[t.stem(w, t.endings)] = true
	}
	t.deeds = map[string]string{}
	for pair := range strings.FieldsSeq(l.Deeds) {
		verb, noun, _ := strings.Cut(pair, "=")
		if !t.happenings[noun] {
			return nil, fmt.Errorf("%s: the deed %q names no happening", l.Tag, pair)
		}
		t.deeds[verb] = t.stem(noun, t.endings)
	}
	for c := range t.parts {
		t.parts[c] = t.notWord(rune(c))
	}
	t.barriers = barrierStarts(t.clauses)
	t.verbal = wordSet(l.Infinitive + " " + l.Since)
	for _, set := range []map[string]bool{t.future, t.unreal, t.past, t.upon, t.passive, t.open, t.saying, t.copula, t.intends, t.beforeInfinitive, t.grants, t.until} {
		maps.Copy(t.verbal, set)
	}
	t.same = map[string]bool{}
	for verb := range t.pairs {
		t.verbal[verb] = true
	}
	for _, words := range l.Same {
		t.same[words] = true
	}
	t.dispatch()
	return t, nil
}

// Expr is an expression of time: its place in the text it was found in, and
// what its words mean by themselves.
type Expr struct {
	Start, End int // bytes
	Meaning    Meaning
	Rule       *Rule
	Link       Link // to the expression behind it
}

// Scan finds expressions; it keeps its buffers from one text to the next, and
// serves one goroutine.
type Scan struct {
	t      *Tagger
	tokens []token
	m      matcher
	// What the rule at hand has matched, and one that might go before it.
	bound, other binding
}

// NewScan returns a Scan of the tagger's language.
func (t *Tagger) NewScan() *Scan { return &Scan{t: t} }

// Find appends to exprs the expressions of a text, in order and without
// overlaps, and those that look like one and are none, whose Rule.Not says
// what they are. The text is best one sentence; it is read up to 2 GiB.
func (s *Scan) Find(exprs []Expr, text string) []Expr {
	text = text[:min(len(text), math.MaxInt32)] // what a token's place can hold
	s.tokens = s.t.lex.scan(s.tokens[:0], text)
	n := len(s.tokens)
	for range lookahead {
		s.tokens = append(s.tokens, token{kind: endToken, set: endOfText})
	}
	s.m.tokens = s.tokens
	for i := 0; i < n; {
		end, rule := s.longest(i, &s.bound)
		if rule == nil {
			i++
			continue
		}
		bound := &s.bound
		// A word before the expression ("in" May) must not keep a longer
		// expression from beginning behind it ("May 2005").
		// Nor must "decree 42" keep "42 years later" from being read.
		if bound.parts > 0 && int(bound.begin[0]) > i {
			if end2, rule2 := s.longest(int(bound.begin[0]), &s.other); rule2 != nil && end2 > end && (rule.Not == "" || rule2.Not == "" && rule2.Means.Kind == Shift) {
				i = int(bound.begin[0])
				continue
			}
		}
		parts := int(bound.parts)
		if parts == 0 {
			bound.begin[0], bound.end[0] = int32(i), int32(end)
			parts = 1
		}
		for p := range parts {
			e := Expr{
				Start: int(s.tokens[bound.begin[p]].start),
				End:   int(s.tokens[bound.end[p]-1].end),
				Rule:  rule,
			}
			if rule.Not == "" {
				e.Meaning = rule.meaning(bound, p)
			}
			if p+1 < parts {
				e.Link = rule.Link
			}
			exprs = append(exprs, e)
		}
		i = max(i+1, int(bound.end[parts-1]))
	}
	return exprs
}

// longest finds the match at token i that covers the most, and among equals the
// one whose rule stands first. What the rule has matched is put into bound.
func (s *Scan) longest(i int, bound *binding) (end int, rule *Rule) {
	end = -1
	t := &s.tokens[i]
	second, third := s.tokens[i+1].set, s.tokens[i+2].set
	of := s.t.starts.at(t)
	if of.second&second == 0 {
		return end, nil
	}
	if of.bySecond == nil {
		for k := range of.list {
			if c := &of.list[k]; c.second&second != 0 && c.third&third != 0 {
				end, rule = s.try(c, i, bound, end, rule)
			}
		}
		return end, rule
	}
	for block := range of.blocks {
		can := uint64(0)
		for set := uint64(of.second & second); set != 0; set &= set - 1 {
			can |= of.bySecond[bits.TrailingZeros64(set)*of.blocks+block]
		}
		for ; can != 0; can &= can - 1 {
			if c := &of.list[64*block+bits.TrailingZeros64(can)]; c.third&third != 0 {
				end, rule = s.try(c, i, bound, end, rule)
			}
		}
	}
	return end, rule
}

// try runs a rule at token i, and returns its match where that covers more than
// the best so far.
func (s *Scan) try(c *candidate, i int, bound *binding, end int, rule *Rule) (int, *Rule) {
	r := &s.t.rules[c.rule]
	if r.Lower && s.tokens[i].capital && i > 0 && s.tokens[i-1].kind != markToken {
		return end, rule
	}
	s.m.start(r.code)
	if e := s.m.run(0, i); e > end && !(r.Rising && !s.m.bound.rises()) {
		end, rule = e, r.Rule
		*bound = s.m.bound
	}
	return end, rule
}

// rises reports whether the second of two years, of which it has the last two
// figures, lies behind the first.
func (b *binding) rises() bool { return b.values[slotYY2] > b.values[slotYear]%100 }
