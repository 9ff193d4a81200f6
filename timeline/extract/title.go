package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/timex"
)

// A title has about maxTitle bytes at most, and hardTitle where only that keeps
// it whole.
const (
	maxTitle  = 90
	hardTitle = 110
)

// title makes the title of an event from its sentence's own words: the clause
// that the date stands in, without dates, asides and what only leads up to it.
func title(c *candidate) string {
	cl := &c.clause
	keep := c.kept()
	var t string
	switch {
	case c.entry() > 0:
		t = c.join(keep, c.entry(), len(c.words))
	case c.anniversary():
		t = c.join(keep, c.afterSince(), len(c.words))
	case cl.nominal:
		from, to := c.nominalPhrase()
		t = c.join(keep, from, to)
	default:
		t = c.join(keep, cl.antFrom, cl.antTo) + " " + c.join(keep, cl.from, cl.to)
		// "The ministry said" alone says nothing: what it said belongs to it.
		if f := strings.Fields(t); cl.to < len(c.words) && len(f) > 0 {
			last := strings.ToLower(f[len(f)-1])
			if reporting[last] || last == "that" || c.words[cl.to].lower == "that" && (len(f) < 6 || cl.tells()) {
				t += " " + c.join(keep, cl.to, len(c.words))
			}
		}
	}
	t = clean(t)
	if len(strings.Fields(t)) < 2 {
		t = clean(c.join(keep, 0, len(c.words)))
	}
	return capitalise(shorten(t))
}

// entry returns the index of the word behind a date that the sentence begins
// with and that a colon or dash parts from the rest, as in a list: "5 January
// 2022: Protesters seize the airport". It is 0 for any other sentence.
func (c *candidate) entry() int {
	if c.i < 0 || c.reading().Start > 2 {
		return 0
	}
	i := c.behind()
	if i+1 >= len(c.words) || !(c.words[i].lower == ":" || isDash(c.words, i)) || i > 8 {
		return 0
	}
	return i + 1
}

// anniversary reports whether the date is one that the sentence counts back
// to: "marks ten years since …".
func (c *candidate) anniversary() bool {
	return c.i >= 0 && c.reading().Meaning.Anchor == timex.Subject
}

// afterSince is the index of the word behind the "since" or "of" that follows
// the date.
func (c *candidate) afterSince() int {
	for i, w := range c.words {
		if w.start >= c.reading().End && (w.lower == "since" || w.lower == "of") {
			return i + 1
		}
	}
	return c.clause.from
}

// nominalPhrase returns the words of the noun phrase before the date:
// "bombings in Tashkent".
func (c *candidate) nominalPhrase() (from, to int) {
	i := len(c.words) - 1
	for i >= 0 && c.words[i].end > c.reading().Start {
		i--
	}
	for i > 0 && (prepositions[c.words[i].lower] || c.words[i].mark) {
		i--
	}
	k := i
	for k > 0 && (!happens(c.words, k) || c.words[k].verb) {
		k--
	}
	from, _ = nounPhrase(c.words, k)
	from = max(from, 0)
	for from < i && (prepositions[c.words[from].lower] || clauseOpeners[c.words[from].lower] || c.words[from].mark) {
		from++
	}
	return from, i + 1
}

// kept says for each word of the sentence whether it goes into a title: not
// the dates, with the prepositions before them, and not the asides.
func (c *candidate) kept() []bool {
	keep := make([]bool, len(c.words))
	for i := range c.words {
		keep[i] = c.words[i].plain() || c.words[i].name
	}
	for k := 0; k < len(c.s.Readings); k++ {
		r := &c.s.Readings[k]
		k = spanEnd(c.s.Readings, k)
		end := c.s.Readings[k].End
		first, last := -1, -1
		for i, w := range c.words {
			if w.start >= r.Start && w.end <= end {
				if first < 0 {
					first = i
				}
				last = i
			}
		}
		if first < 0 {
			continue
		}
		// A year, a length of time and a time without a place may be a part of
		// what is told: "a 2023 referendum", "six-month price cap".
		if r.Meaning.Kind == timex.Length || r.Meaning.Kind == timex.Repeat || r.Meaning.Kind == timex.Vague || first == last && c.describes(last) {
			for i := first; i <= last; i++ {
				keep[i] = true
			}
			continue
		}
		for i := first - 1; i >= 0 && c.leadsToDate(i); i-- {
			keep[i] = false
		}
		c.dropBracket(keep, first, last)
		// "the day before the elections," goes with the date it explains.
		if r.Date.IsZero() && r.Meaning.Kind == timex.Shift {
			for i := last + 1; i < len(c.words) && !c.words[i].mark; i++ {
				if c.words[i].verb {
					break
				}
				if i+1 < len(c.words) && c.words[i+1].mark {
					for n := last + 1; n <= i; n++ {
						keep[n] = false
					}
				}
			}
		}
	}
	return keep
}

// dropBracket leaves out the bracket that another date stands in.
func (c *candidate) dropBracket(keep []bool, first, last int) {
	if c.i >= 0 && c.reading().Start == c.words[first].start {
		return
	}
	open, shut := first, last
	for open >= 0 && c.words[open].lower != "(" && c.words[open].lower != ")" {
		open--
	}
	for shut < len(c.words) && c.words[shut].lower != ")" && c.words[shut].lower != "(" {
		shut++
	}
	if open < 0 || shut == len(c.words) || c.words[open].lower != "(" || c.words[shut].lower != ")" {
		return
	}
	for i := open; i <= shut; i++ {
		keep[i] = false
	}
}

// leadsToDate reports whether the word at i, with only such words between it
// and a date, is there for the date's sake.
func (c *candidate) leadsToDate(i int) bool {
	switch w := c.words[i].lower; w {
	case "of":
		return i > 0 && c.words[i-1].lower == "as"
	case "as":
		return i+1 < len(c.words) && c.words[i+1].lower == "of"
	case "per", "about", "like", "than", "with":
		return false
	case "overnight", "approximately", "just", "only", "early", "late", "least", "[", "the", "again", "born":
		return w != "the" || i > 0 && prepositions[c.words[i-1].lower]
	default:
		return prepositions[w]
	}
}

// describes reports whether the word at i stands before a noun that it
// describes, and not before a verb or a small word.
func (c *candidate) describes(i int) bool {
	if i+1 >= len(c.words) {
		return false
	}
	w := c.words[i+1]
	return !w.mark && !prepositions[w.lower] && !clauseOpeners[w.lower] && !w.verb && !determiners[w.lower] && !pronouns[w.lower]
}

// join writes the kept words from one index to another, with the spaces and
// marks that the text has between neighbours.
func (c *candidate) join(keep []bool, from, to int) string {
	var b strings.Builder
	last := -1
	for i := from; i < to && i < len(c.words); i++ {
		if !keep[i] {
			continue
		}
		w := c.words[i]
		switch {
		case last >= 0 && i == last+1:
			b.WriteString(c.text[c.words[last].end:w.start])
		case last >= 0 && (!w.mark || strings.Contains("(“[", w.lower)):
			b.WriteByte(' ')
		}
		b.WriteString(c.text[w.start:w.end])
		last = i
	}
	return b.String()
}

// clean mends what leaving words out has left behind, and takes off the words
// that only lead up to what happened.
func clean(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	for _, r := range [...][2]string{{" ,", ","}, {" ;", ";"}, {" )", ")"}, {"( ", "("}, {"()", ""}, {",,", ","}, {"“,", "“"}, {",”", "”"}} {
		for strings.Contains(s, r[0]) {
			s = strings.ReplaceAll(s, r[0], r[1])
		}
	}
	s = strings.Join(strings.Fields(emptyBrackets.ReplaceAllString(pairs(s), "")), " ")
	for {
		before := s
		if inner, ok := strings.CutPrefix(s, "“"); ok && strings.HasSuffix(inner, "”") && strings.Count(s, "“") == 1 {
			s = strings.TrimSuffix(inner, "”")
		}
		s = strings.TrimFunc(s, func(r rune) bool { return strings.ContainsRune(" ,;:.–—-/[]", r) })
		first, rest, ok := strings.Cut(s, " ")
		if w := strings.ToLower(strings.Trim(first, ",")); ok && (adverbsFirst[w] || leadingOpeners[w]) {
			s = rest
		}
		s = withoutLead(s)
		if i := strings.LastIndexByte(s, ' '); i > 0 {
			if w := strings.ToLower(s[i+1:]); prepositions[w] && w != "over" || w == "and" || determiners[w] && w != "that" && w != "all" {
				s = s[:i]
			}
		}
		if s == before {
			return s
		}
	}
}

// emptyBrackets are brackets whose dates are gone: "(r.)".
var emptyBrackets = regexp.MustCompile(`\([^\pL]*\pL{0,2}[^\pL)]*\)`)

// withoutLead takes off a lead that says only that something is told: "reports
// emerged that", "it was later revealed that".
func withoutLead(s string) string {
	head, rest, ok := strings.Cut(s, " that ")
	if !ok {
		return s
	}
	f := strings.Fields(strings.ToLower(head))
	if len(f) > 0 && len(f) <= 6 && (f[0] == "it" || f[0] == "reports" || f[0] == "news") {
		return rest
	}
	return s
}

// pairs takes off quotation marks and brackets that have lost their partner.
func pairs(s string) string {
	for _, p := range [...][2]string{{"“", "”"}, {"(", ")"}, {"[", "]"}} {
		if strings.Count(s, p[0]) != strings.Count(s, p[1]) {
			s = strings.NewReplacer(p[0], "", p[1], "").Replace(s)
		}
	}
	if strings.Count(s, "\"")%2 == 1 {
		s = strings.ReplaceAll(s, "\"", "")
	}
	return s
}

// shorten cuts a title that is too long at the last border that leaves enough:
// best a comma or a word that opens a clause, else a further phrase.
func shorten(s string) string {
	if len(s) <= hardTitle {
		return s
	}
	words := parse(s, nil)
	best, score := -1, 0
	for i, w := range words {
		if w.start > hardTitle {
			break
		}
		if w.start < 25 || i == 0 {
			continue
		}
		border := w.mark || clauseOpeners[w.lower] && w.lower != "that" && w.lower != "and"
		if !border && (words[i-1].verb || determiners[words[i-1].lower]) {
			continue // "is scheduled" is cut off from what is to happen
		}
		worth := 0
		switch {
		case w.mark && strings.Contains(",;(", w.lower) || isDash(words, i):
			worth = 75
		case border:
			worth = 70
		case w.lower == "and" || w.lower == "that":
			worth = 20
		case prepositions[w.lower] && w.lower != "of" && w.lower != "to":
			worth = 40
		case w.lower == "of" || w.lower == "to":
			worth = 1
		}
		if w.start > maxTitle {
			worth -= 30
		}
		if worth > 0 && worth+w.start >= score {
			best, score = w.start, worth+w.start
		}
	}
	if best < 0 {
		if best = strings.LastIndexByte(s[:maxTitle], ' '); best < 0 {
			best = maxTitle
			for !utf8.RuneStart(s[best]) {
				best--
			}
		}
		return strings.TrimRight(s[:best], " ,;:–—-") + " …"
	}
	return clean(pairs(s[:best]))
}

func capitalise(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
