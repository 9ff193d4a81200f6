package timex

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/edtf"
)

// tell keeps a date as the one that the text has reached.
func (r *resolver) tell(s *Sentence, x *Reading, fullYear bool) {
	w := told{date: x.Date, words: s.Text[x.Start:x.End], start: x.Start, line: s.Line, sentence: r.sentence, paragraph: s.Paragraph, fullYear: fullYear, heading: s.Heading, opens: x.Start < openReach, deictic: x.Basis == Deictic}
	if r.quiet || x.Meaning.Kind == Clock && !r.ownsDay(&x.Meaning) {
		return // a time of a day that is told already
	}
	if s.Apart || r.narrative && x.Basis == Deictic || bracketed(s.Text, x.Start) && !s.Heading {
		return // "(born 1966)" is an aside, and leads the narrative nowhere
	}
	if s.Heading && r.heading.sentence == r.sentence && !r.heading.date.IsZero() && r.heading.date.Start().Year < x.Date.Start().Year {
		return // what stands under "1914–1918" begins with 1914
	}
	if m := &x.Meaning; m.Which == Previous || m.Of == Previous || m.Kind == Shift && m.Back || m.YearBefore || r.narrative && m.Kind == Calendar && (m.Which == Next || m.Of == Next) {
		// "The previous year", "two decades earlier", and "next summer" in the
		// mouth of somebody, look back or ahead and do not go there.
		return
	}
	if r.narrative && !r.lastTold.date.IsZero() && x.Date.Latest() < r.lastTold.date.Earliest() && r.looksBack(s, x) {
		if x.Date.Precision() >= edtf.Year {
			w.back = true
			r.events = append(r.events, w) // "it had been taken in May 1799": told, and not gone to
		}
		return
	}
	if r.lastTold.sentence != r.sentence || r.lastTold.date.Precision() != x.Date.Precision() || !r.subordinate(s.Text, x.Start) {
		// A relative clause ("the unrest that began on 2 January") tells of
		// something else than its sentence, and does not lead it on.
		r.told[x.Date.Precision()] = w
		r.lastTold = w
	}
	if s.Heading && x.Date.Precision() >= edtf.Year {
		r.heading = w
	}
	if x.Date.Precision() >= edtf.Year {
		r.events = append(r.events, w)
	}
}

// looksBack reports whether the verb of an expression's clause lies before the
// past that is told: "had been built in 1432".
func (r *resolver) looksBack(s *Sentence, x *Reading) bool {
	from, to := r.clauseBounds(s.Text, x.Start, x.End)
	if end := strings.IndexAny(s.Text[x.End:to], ",;"); end >= 0 {
		to = x.End + end
	}
	for w := range strings.FieldsSeq(s.Text[from:to]) {
		if r.t.before[strings.ToLower(w)] {
			return true
		}
	}
	return false
}

// openReach is how many bytes of a sentence its opening words have: "In late ".
const openReach = 12

// indexEvents puts the words beside the dates told so far into the index. Few
// texts count from what they name, and the others do not pay for it.
func (r *resolver) indexEvents() {
	if r.index == nil {
		r.index = map[string][]int{}
	}
	for ; r.indexed < len(r.events); r.indexed++ {
		w := &r.events[r.indexed]
		s := &r.text[w.sentence]
		if len(s.Text) >= longSentence {
			continue
		}
		for k := range r.keywords(beside(s, w.start, w.start+len(w.words)), r.onlyDate(s)) {
			r.index[k] = append(r.index[k], r.indexed)
		}
	}
}

// onlyDate reports whether a sentence has no more than one date, so that what
// its verbs tell was then: "he was born in 1941 and died last week" has two.
func (r *resolver) onlyDate(s *Sentence) bool {
	n := 0
	for i := range s.Exprs {
		if e := &s.Exprs[i]; e.Rule.Not == "" && e.Meaning.Kind != Length && e.Meaning.Kind != Clock {
			n++
		}
	}
	return n == 1
}

// beside returns the words of a sentence that go with the date at [start, end):
// where it has several, those behind the date before it.
func beside(s *Sentence, start, end int) string {
	from, to := 0, len(s.Text)
	for _, e := range s.Exprs {
		if m := &e.Meaning; e.Rule.Not != "" || m.Kind != Calendar || m.Day == 0 {
			continue
		}
		switch {
		case e.End <= start:
			from = e.End
		case e.Start >= end:
			if from > 0 || start > openReach { // not "On 14 January, …"
				to = min(to, end)
			}
		}
	}
	if from > 0 {
		return "- " + s.Text[from:to]
	}
	return s.Text[:to]
}

// longSentence is the length from which a text without full stops is no
// sentence, and its words lead to no date.
const longSentence = 4000

// last returns the date told last that is at least as precise as p.
func (r *resolver) last(p edtf.Precision) (w told) {
	w.sentence = -1
	for ; p <= edtf.DayP; p++ {
		if t := r.told[p]; !t.date.IsZero() && t.sentence >= w.sentence {
			if t.sentence > w.sentence || p == r.lastTold.date.Precision() {
				w = t
			}
		}
	}
	return w
}

// subordinate reports whether the words at i stand in a clause that hangs on
// another of the same sentence.
func (r *resolver) subordinate(text string, i int) bool {
	r.clauseBounds(text, i, i) // finds the borders
	k := sort.Search(len(r.borders), func(k int) bool { return r.borders[k].end > i })
	return k > 0 && r.borders[k-1].hangs
}

func bracketed(text string, i int) bool {
	near := text[max(0, i-40):i]
	open := strings.LastIndexByte(near, '(')
	return open >= 0 && !strings.Contains(near[open:], ")")
}

// shift reads a count of units from an anchor.
func (r *resolver) shift(s *Sentence, out []Reading, i int) {
	x := &out[i]
	m := &x.Meaning
	if m.Vague {
		x.Timex = "FUTURE_REF"
		if m.Back {
			x.Timex = "PAST_REF"
		}
		x.why("%s says no number, so there is nothing to count", words(s, x))
		return
	}
	var base edtf.Date
	p := unitPrecision(m.Unit)
	if m.Anchor == Near {
		m.Anchor = Told
		if r.hasPub && !r.inferred && !r.narrative && r.tense(s, x) == future {
			m.Anchor = Published // what is to come is so far from whoever says it
		}
	}
	switch m.Anchor {
	case Published:
		if ref := r.last(p); r.narrative && !ref.date.IsZero() {
			base = ref.date
			x.Basis = Relative
			x.why("%s counts from the time the text has reached: %s", words(s, x), ref)
			break
		}
		if !r.hasPub || r.inferred || r.Published.Precision() < p {
			x.why("%s counts from the day of publication, which is not known", words(s, x))
			return
		}
		base = r.Published
		if m.Weekday > 0 { // "ten years ago on Thursday"
			one := Reading{Expr: x.Expr}
			one.Meaning = Meaning{Kind: Calendar, Weekday: m.Weekday}
			if r.weekday(s, &one); one.Date.IsZero() {
				x.whyOf(one.steps)
				return
			}
			base = one.Date
		}
		x.Basis = Deictic
		x.why("%s counts from the publication, %s", words(s, x), r.pubWhy)
		if m.Weekday > 0 {
			x.why("and from its %s: %s", weekdayNames[m.Weekday], say(base))
		}
	case Subject:
		x.Basis = Relative
		for k := i - 1; k >= 0; k-- {
			if !out[k].Date.IsZero() {
				base = out[k].Date
				x.why("counted back from %s, which the sentence is about", words(s, &out[k]))
				break
			}
		}
		if base.IsZero() {
			x.why("the sentence names no date to count %s from", words(s, x))
			return
		}
	case Beside, Told:
		if k := r.ownDate(s, out, i); k >= 0 && !out[k].Date.IsZero() {
			r.sayOther(s, x, &out[k])
			return
		}
		ref, how, ok := r.anchor(s, out, i)
		if !ok {
			x.why("%s %s", words(s, x), how)
			if m.Weekday > 0 {
				x.Timex = repeatTimex(m) // a day of the week, of no known week
				return
			}
			// What is left is how long before or after.
			x.Type, x.Timex = TypeDuration, durationTimex(m)
			return
		}
		base = ref.date
		if x.Basis == "" {
			x.Basis = Relative
		}
		x.why("%s counts from %s, %s%s", words(s, x), ref, say(base), how)
	}
	r.count(x, base)
}

// ownDate returns the date that stands in apposition to a shift with an object,
// and says what day it is: "on 6 October, nine days after it was declared", "four
// days before the landing, on 2 March"; -1 for none. What it counts from is then
// another day than that.
func (r *resolver) ownDate(s *Sentence, out []Reading, i int) int {
	x := &out[i]
	m := &x.Meaning
	if m.Kind != Shift || m.Vague || m.Mod != NoMod || m.Anchor != Beside && m.Anchor != Told {
		return -1
	}
	object := ""
	if m.Anchor == Beside {
		object = r.objectOf(s.Text[x.End:])
	} else if rest, ok := strings.CutPrefix(s.Text[x.End:], " "); ok {
		// "on 11 November, three days later than planned"
		if word, _, _ := strings.Cut(rest, " "); r.t.Than != "" && word == r.t.Than {
			object = word
		}
	}
	if object == "" {
		return -1
	}
	says := func(k int) bool {
		n := &out[k].Meaning
		return n.Kind == Calendar && !n.NoDay && out[k].Link == NoLink && n.precision() >= unitPrecision(m.Unit)
	}
	if i > 0 && says(i-1) && strings.TrimSpace(s.Text[out[i-1].End:x.Start]) == "," {
		return i - 1
	}
	if i+1 < len(out) && m.Anchor == Beside && says(i+1) {
		at := x.End + strings.Index(s.Text[x.End:], object) + len(object)
		between, ok := strings.CutPrefix(s.Text[min(at, out[i+1].Start):out[i+1].Start], ",")
		if between = strings.TrimSpace(between); ok && (between == "" || r.t.beside[between]) && strings.HasPrefix(strings.TrimSpace(s.Text[out[i+1].End:]), ",") {
			return i + 1
		}
	}
	return -1
}

// precision returns how sharp a date of the calendar is by its words.
func (m *Meaning) precision() edtf.Precision {
	switch {
	case m.Day > 0, m.Weekday > 0, m.Named != NoName:
		return edtf.DayP
	case m.Month > 0:
		return edtf.Month
	case m.HasYear && m.Decade == 0 && m.Century == 0 && m.Season == 0 && m.Quarter == 0 && m.Half == 0:
		return edtf.Year
	}
	return edtf.None
}

// sayOther reads a shift whose day another date names: it tells when its object
// was, which is dated where the text tells of it.
func (r *resolver) sayOther(s *Sentence, x, own *Reading) {
	x.Date, x.Timex, x.Basis, x.Within = own.Date, own.Timex, own.Basis, true
	x.why("it is the time that %s names", words(s, own))
	if x.Meaning.Anchor != Beside {
		return
	}
	// What is left is how long before or after.
	x.Type, x.Timex = TypeDuration, durationTimex(&x.Meaning)
	other := Reading{Expr: x.Expr}
	other.Meaning.Back = !x.Meaning.Back
	if r.count(&other, own.Date); !other.Date.IsZero() {
		x.why("so what it counts from was on %s", say(other.Date))
	}
}

// anchor finds the date that "ten days later" or "the day before …" counts from.
func (r *resolver) anchor(s *Sentence, out []Reading, i int) (ref told, how string, ok bool) {
	x := &out[i]
	m := &x.Meaning
	p := unitPrecision(m.Unit)
	if m.Anchor == Beside {
		if i+1 < len(out) && r.adjoins(s, x, &out[i+1]) {
			if next := &out[i+1]; !next.Date.IsZero() {
				return told{date: next.Date, words: s.Text[next.Start:next.End], line: s.Line}, "", true
			}
			return told{}, "counts from a date that is not known", false
		}
		if object := r.objectOf(s.Text[x.End:]); object != "" {
			if w, found := r.find(r.keywords("- "+object, true), p, r.sentence, pureName(object)); found && !(r.possessed(object) && w.paragraph != s.Paragraph) {
				return w, ", which tells of the same: “" + strings.TrimSpace(clip(object)) + "”", true
			}
			return told{}, "counts from “" + strings.TrimSpace(clip(object)) + "”, whose date is not told", false
		}
	} else if w, name, found := r.eventBefore(s, p); found {
		return w, ", which tells of “" + name + "”", true
	}
	ref = r.last(p)
	if later := r.last(edtf.Year); p > edtf.Year && !ref.date.IsZero() && !later.date.IsZero() && later.date.Earliest() > ref.date.Latest()+stale {
		return later, ", which is less sharp, and past the last that is as sharp", true
	}
	if ref.date.IsZero() && m.Back && m.Unit == Year && r.hasPub && !r.inferred && !r.narrative {
		// "… from $10 million a year earlier": what it is compared with is new.
		x.Basis = Inferred
		return told{date: r.Published, words: "the publication"}, "; the text tells of nothing else to count from", true
	}
	if ref.date.IsZero() {
		return ref, "counts from a date that the text has not told", false
	}
	return ref, "", true
}

// stale is how many days a text goes on, by dates that are not to the day, until
// "two days later" no longer counts from the last day it told.
const stale = 60

// unitOf returns the unit of a date's precision.
func unitOf(p edtf.Precision) Unit {
	switch p {
	case edtf.Year:
		return Year
	case edtf.Season, edtf.Month:
		return Month
	}
	return Day
}

// count moves a base date by the shift's units.
func (r *resolver) count(x *Reading, base edtf.Date) {
	m := &x.Meaning
	n := int(m.N)
	if m.N == 0 {
		n = 1
	}
	if n > 20000 {
		x.why("the count is too large")
		return
	}
	sign := 1
	at := base.Latest()
	if m.Back {
		sign, at = -1, base.Earliest()
	}
	if m.Weekday > 0 && m.Anchor == Beside { // "the Sunday before the vote"
		if base.Precision() != edtf.DayP {
			x.why("%s is not known to the day", say(base))
			return
		}
		at += edtf.Day(sign)
		if m.Back {
			at -= edtf.Day((weekdayOf(at) - m.Weekday + 7) % 7)
		} else {
			at += edtf.Day((m.Weekday - weekdayOf(at) + 7) % 7)
		}
		x.set(edtf.OfDay(at))
		x.why("that leads to %s", say(x.Date))
		return
	}
	n *= sign
	half := 0 // of a unit more
	if m.Half2 {
		half = sign
	}
	exact, unit := at, m.Unit
	switch m.Unit {
	case Day:
		exact = at + edtf.Day(n)
	case Week:
		exact = at + edtf.Day(7*n+half*4)
	case Fortnight:
		exact = at + edtf.Day(14*n)
	case Month:
		exact = at.AddMonths(n) + edtf.Day(half*15)
	case Quarter:
		exact = at.AddMonths(3 * n)
	case Year:
		exact = at.AddMonths(12*n + half*6)
	case Decade:
		exact = at.AddMonths(120*n + half*60)
		if m.N == 1 || m.Half2 {
			unit = Year // "a decade later" is a year, "two decades later" a decade
		}
	case Century:
		exact = at.AddMonths(1200*n + half*600)
	default:
		x.why("a count of hours or minutes names no day")
		return
	}
	if exact < edtf.FirstDay || exact > edtf.LastDay {
		x.why("the count leads out of the calendar")
		return
	}
	if m.OfUnit != NoUnit {
		unit = m.OfUnit // "ten years ago today", "a year ago this week"
	}
	if u := unitOf(base.Precision()); u > unit && unit >= Day && unit < Year && base.Precision() >= edtf.Year && !base.IsInterval() {
		// Counted from a month or year, days lead to a month or year.
		unit, exact = u, exact-edtf.Day(sign*int(base.Latest()-base.Earliest())/2)
	}
	switch {
	case m.Anchor == Subject: // an anniversary has the day of what it recalls
		p := base.Start()
		y, _, _ := exact.Civil()
		p.Year, p.Day = y, min(p.Day, edtf.DaysIn(y, max(p.Month, 1)))
		x.set(edtf.At(p))
		x.why("so long before it: %s", say(x.Date))
		return
	case m.Mod == LessThan && m.Back:
		r.place(x, exact, unit, 0)
		x.Date = days(exact, base.Earliest())
		x.why("less than that: between the two days")
		return
	case m.Mod == LessThan:
		r.place(x, exact, unit, 0)
		x.Date = days(base.Latest(), exact)
		x.why("less than that: between the two days")
		return
	case m.Mod == MoreThan:
		r.place(x, exact, unit, 0)
		if m.Back {
			x.Date = edtf.Until(x.Date.Start())
		} else {
			x.Date = edtf.Since(x.Date.Start())
		}
		x.why("more than that: from then on")
		return
	}
	if m.Half2 && unit == Year {
		// A half year is no month: it is so many months more or less.
		r.place(x, exact, Month, 0)
		x.Date = monthsFrom(exact.AddMonths(-halfYearSlack), exact.AddMonths(halfYearSlack))
		x.why("that leads to about %s", say(x.Date))
		return
	}
	r.place(x, exact, unit, 0)
	x.why("that leads to %s", say(x.Date))
}

// halfYearSlack is how many months "two and a half years" may be off.
const halfYearSlack = 3

// monthsFrom returns the interval between the months of two days, both included.
func monthsFrom(from, to edtf.Day) edtf.Date {
	y1, m1, _ := from.Civil()
	y2, m2, _ := to.Civil()
	return edtf.Between(edtf.OfMonth(y1, m1).Start(), edtf.OfMonth(y2, m2).Start())
}

// clock reads a time of day: of the day that stands beside it, or was told last.
func (r *resolver) clock(s *Sentence, out []Reading, i int) {
	x := &out[i]
	m := &x.Meaning
	if m.Hour > 24 || m.Minute > 59 || m.Second > 59 {
		x.why("%s is no time of day", words(s, x))
		return
	}
	var day edtf.Date
	switch {
	case m.Month > 0 || m.Day > 0: // "the night of 10 August 1792", "the morning of the 17th"
		one := []Reading{{Expr: x.Expr}}
		one[0].Meaning.Kind, one[0].Meaning.Part = Calendar, NoPart
		r.calendar(s, one, 0)
		day, x.Basis, x.steps, x.Problems = one[0].Date, one[0].Basis, one[0].steps, one[0].Problems
	case m.Anchor == Published || m.Which == This || m.Which == Last || m.Which == Next:
		if r.hasPub && !r.inferred && r.Published.Precision() == edtf.DayP {
			d := r.pub
			if m.Which == Last {
				d--
			} else if m.Which == Next {
				d++
			}
			day = edtf.OfDay(d)
			x.Basis = Deictic
			x.why("%s counts from the publication, %s", words(s, x), r.pubWhy)
		}
	case m.Weekday > 0:
		one := *x
		r.weekday(s, &one)
		day, x.Basis, x.steps = one.Date, one.Basis, one.steps
	case m.Which == Same || m.Which == Following || m.Which == Previous:
		if ref := r.last(edtf.DayP); !ref.date.IsZero() {
			d := ref.date.Latest()
			if m.Which == Following {
				d++
			} else if m.Which == Previous {
				d--
			}
			day = edtf.OfDay(d)
			x.Basis = Relative
			x.why("%s counts from %s, %s", words(s, x), ref, say(ref.date))
		}
	default:
		if k := r.dayBeside(s, out, i); k >= 0 {
			day = out[k].Date
			x.Within = true
			x.Basis = out[k].Basis
			x.why("a time of the day that %s names", words(s, &out[k]))
		} else if ref := r.last(edtf.DayP); !ref.date.IsZero() && (ref.paragraph == s.Paragraph || ref.heading) {
			day = ref.date
			x.Basis = Relative
			x.why("a time of the day told before: %s", ref)
		}
	}
	if day.IsZero() || day.Precision() != edtf.DayP || day.IsInterval() {
		x.Timex = "XXXX-XX-XX" + clockTimex(m)
		if (m.HasClock || m.Anchor == Near) && r.hasPub && !r.narrative && !r.inferred && r.Published.Precision() == edtf.DayP {
			// TIMEX3 wants a value; a date to go by it is not.
			x.Timex = r.pub.String() + clockTimex(m)
		}
		x.why("nothing says which day it is of")
		return
	}
	x.Date = day
	x.Timex = pointTimex(day.Start()) + clockTimex(m)
}

// dayBeside returns the expression of the sentence that names a day and stands
// nearest to the i-th, or -1.
func (r *resolver) dayBeside(s *Sentence, out []Reading, i int) int {
	best, distance := -1, len(s.Text)+1
	for k := max(0, i-8); k < len(out) && k <= i+8; k++ {
		if k == i || out[k].Meaning.Kind == Clock || out[k].Date.Precision() != edtf.DayP || out[k].Date.IsInterval() {
			continue
		}
		d := out[k].Start - out[i].End
		if d < 0 {
			d = out[i].Start - out[k].End
		}
		if d < distance {
			best, distance = k, d
		}
	}
	return best
}

// objectOf returns the words that a "before" or "after" at the end of an
// expression has for its object: "the battle", "he resigned". It is "" where
// it has none, as before a comma, a preposition or the verb of the sentence.
func (r *resolver) objectOf(rest string) string {
	rest = strings.TrimLeft(rest[:min(len(rest), objectReach)], " ")
	end := strings.IndexFunc(rest, endsObject)
	if end < 0 {
		end = len(rest)
	}
	rest = rest[:end]
	word, after, _ := strings.Cut(rest, " ")
	word = strings.ToLower(strings.Trim(word, r.t.Quotes))
	switch {
	case word == "", r.t.lone[word], r.t.future[word], r.isPast(word):
		return ""
	case word == r.t.Complement:
		// "the day after that battle", but "said the day before that he would go".
		if next, _, _ := strings.Cut(after, " "); !r.t.happenings[next] && !r.t.isTime(next) {
			return ""
		}
	}
	return rest
}

// possessed reports whether an object begins with a pronoun that says whose it
// is, "his death": of whom is plain within a paragraph at most.
func (r *resolver) possessed(object string) bool {
	word, _, _ := strings.Cut(object, " ")
	return r.t.possessive[strings.ToLower(word)]
}

// endsObject reports whether a mark parts an object from what follows. It is
// strings.ContainsRune, which is slow where the marks go beyond ASCII.
func endsObject(c rune) bool {
	switch c {
	case ',', ';', ':', '.', '!', '?', '(', ')', '—', '–':
		return true
	}
	return false
}

// pureName reports whether words are nothing but a name.
func pureName(s string) bool {
	fields := strings.Fields(s)
	for _, f := range fields {
		if c, _ := utf8.DecodeRuneInString(f); !unicode.IsUpper(c) {
			return false
		}
	}
	return len(fields) > 0 && len(fields) <= 4
}

// objectReach is how many bytes the object of "after" may have.
const objectReach = 300

// clip shortens words for a step of Why.
func clip(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	if i := strings.LastIndexByte(s[:most], ' '); i > 0 {
		return s[:i] + " …"
	}
	return s
}

// keywords returns the words of a text that name something: those with a
// capital letter within a sentence, and the nouns for what happens; with deeds,
// those that its verbs tell of too.
func (r *resolver) keywords(text string, deeds bool) map[string]bool {
	out := map[string]bool{}
	start := -1
	first := true
	add := func(w string) {
		initial, _ := utf8.DecodeRuneInString(w)
		lower := strings.ToLower(w)
		switch {
		case r.t.happenings[lower]:
			out[r.t.stem(lower, r.t.endings)] = true
		case deeds && r.t.deeds[lower] != "":
			out[r.t.deeds[lower]] = true
		case unicode.IsUpper(initial) && !first && utf8.RuneCountInString(w) > 2 && !r.t.isTime(lower):
			out[r.t.stem(lower, r.t.nameEndings)] = true
		case unicode.IsUpper(initial) && first && utf8.RuneCountInString(w) > 3 && !r.t.isTime(lower) && r.t.lex.words[lower] == nil:
			out[r.t.stem(lower, r.t.nameEndings)] = true
		}
		first = false
	}
	for i, c := range text {
		if unicode.IsLetter(c) {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			add(text[start:i])
			start = -1
		}
	}
	if start >= 0 {
		add(text[start:])
	}
	return out
}

// isTime reports whether a word is one of time: no name of what happens then.
func (t *Tagger) isTime(lower string) bool {
	w := t.lex.words[lower]
	return w != nil && w.classes != 0
}

// find returns the date told beside the most of the given words. Half of them
// must stand there, among them a noun for what happens, or two names; one name
// is enough where the words are pure, nothing but a name ("eight days after Fort
// Sumter"). The date is at least as precise as p, and not of the sentence itself.
func (r *resolver) find(keys map[string]bool, p edtf.Precision, sentence int, pure bool) (told, bool) {
	r.indexEvents()
	score := map[int]int{}
	happens := map[int]bool{}
	all := map[int]int{} // how many of the names
	named, happening := 0, false
	for k := range keys {
		if r.t.happeningStems[k] {
			happening = true
		} else {
			named++
		}
		list := r.index[k]
		for _, e := range list[max(0, len(list)-maxRivals):] {
			happens[e] = happens[e] || r.t.happeningStems[k]
			if !r.t.happeningStems[k] {
				all[e]++
			}
			if r.events[e].date.Precision() >= p && r.events[e].sentence != sentence {
				score[e]++
			}
		}
	}
	best, n := -1, 0
	for e, c := range score {
		complete := named > 0 && all[e] == named
		if !happens[e] && c < 2 && !(complete && (pure || happening)) || named > 0 && all[e] == 0 {
			continue
		}
		// Of equals the first told is the event itself, and later ones refer
		// to it; but "the battle" without a name is the last.
		if c > n || c == n && (e < best) == (named > 0) {
			best, n = e, c
		}
	}
	if n == 0 || n < (len(keys)+1)/2 {
		return told{}, false
	}
	return r.events[best], true
}

// maxRivals is how many dates a word is followed to.
const maxRivals = 64

// eventBefore looks at the sentence before this one, where it states no date
// of its own: does it speak of something that the text dates elsewhere ("the
// recent summit in Khankendi")? Then "three days later" counts from that.
func (r *resolver) eventBefore(s *Sentence, p edtf.Precision) (w told, name string, ok bool) {
	i := r.sentence - 1
	if i < 0 || r.text[i].Paragraph != s.Paragraph || r.lastTold.sentence == i || r.lastTold.sentence == r.sentence {
		return told{}, "", false
	}
	text := r.text[i].Text
	if len(text) > longSentence {
		return told{}, "", false
	}
	fields := strings.Fields(text)
	for k, f := range fields {
		noun := strings.ToLower(strings.Trim(f, r.t.marks+"’"))
		if !r.t.happenings[noun] {
			continue
		}
		// The noun with the words around it that belong to it: "the ECO summit in Khankendi".
		from := k
		for from > 0 && k-from < 4 && !strings.ContainsAny(fields[from-1], ",;:") && !r.t.determiners[strings.ToLower(fields[from-1])] {
			from--
		}
		definite := from > 0 && r.t.definite[strings.ToLower(fields[from-1])]
		to := k + 1
		for to < len(fields) && to-k < 4 && !strings.ContainsAny(fields[to-1], ",;:.") {
			to++
		}
		phrase := strings.Join(fields[from:to], " ")
		keys := r.keywords("- "+phrase, false)
		if !definite || len(keys) < 2 {
			continue
		}
		if w, found := r.find(keys, p, r.sentence, false); found {
			return w, strings.Trim(phrase, ".,;:"), true
		}
	}
	return told{}, "", false
}
