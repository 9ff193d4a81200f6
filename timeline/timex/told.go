package timex

// What the text has told: the dates that others are read by.

import (
	"maps"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/edtf"
)

// tell keeps a date as the one that the text has reached.
func (r *resolver) tell(s *Sentence, x *Reading, fullYear bool) {
	w := told{date: x.Date, words: s.Text[x.Start:x.End], start: x.Start, line: s.Line, sentence: r.sentence, paragraph: s.Paragraph, fullYear: fullYear, heading: s.Heading, opens: x.Start < openReach, deictic: x.Basis == Deictic, loose: x.isLoose()}
	if r.quiet || x.Meaning.Kind == Clock && !r.ownsDay(&x.Meaning) {
		return // a time of a day that is told already
	}
	if s.Apart || r.narrative && x.Basis == Deictic || bracketed(s.Text, x.Start) && !s.Heading || r.quotedWords(s.Text, x) {
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
	w.placed = x.Meaning.Kind == Calendar && x.Meaning.Of != NoWhich
	w.before = r.isNews() && r.looksBack(s, x)
	if r.narrative && !r.lastTold.date.IsZero() && x.Date.Latest() < r.lastTold.date.Earliest() && r.looksBack(s, x) {
		if x.Date.Precision() >= edtf.Year {
			w.back = true
			r.events = append(r.events, w) // "it had been taken in May 1799": told, and not gone to
		}
		return
	}
	if r.isNews() && r.t.Of != "" && !s.Heading && !r.lastTold.date.IsZero() && r.lastTold.paragraph == s.Paragraph && int(r.lastTold.date.Earliest()-x.Date.Latest()) > glanceBack &&
		endsWithWord(s.Text[:x.Start], map[string]bool{r.t.Of: true}) {
		// "under the truce of 9 November 2020": what it is of, and not where the text goes.
		w.back = true
		r.events = append(r.events, w)
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

// isLoose reports whether a date of several days says of something that it was on
// some one of them, as "last week" does and "from 3 to 5 May" does not.
func (x *Reading) isLoose() bool {
	m := &x.Meaning
	return x.loose || x.Date.Precision() == edtf.DayP && x.Date.IsInterval() &&
		m.Kind == Period && (m.Unit == Week || m.Unit == Fortnight || m.Unit == Weekend)
}

// loosen widens a day that counts from a loose date by the days of that.
func (x *Reading) loosen(from told, back bool) {
	if !from.loose || x.Date.Precision() != edtf.DayP || x.Date.IsInterval() {
		return
	}
	d, n := x.Date.Earliest(), from.date.Latest()-from.date.Earliest()
	x.loose = true
	if back {
		x.Date = days(d, d+n).With(x.Date.Qualifier())
	} else {
		x.Date = days(d-n, d).With(x.Date.Qualifier())
	}
	x.why("which day that counts from is not told, so it is one of several: %s", say(x.Date))
}

// glanceBack is how many days before the date that news have reached one lies that
// only says of when a thing is.
const glanceBack = 300

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

func bracketed(text string, i int) bool {
	near := text[max(0, i-40):i]
	open := strings.LastIndexByte(near, '(')
	return open >= 0 && !strings.Contains(near[open:], ")")
}

// quotedWords reports whether an expression stands in a few quoted words that
// tell of nothing: "he spoke of the “lesson of 1 March”".
func (r *resolver) quotedWords(text string, x *Reading) bool {
	const longest = 40
	near := text[max(0, x.Start-longest):x.Start]
	from := strings.LastIndexAny(near, r.t.Quotes)
	to := strings.IndexAny(text[x.End:min(len(text), x.End+longest)], r.t.Quotes)
	if from < 0 || to < 0 {
		return false
	}
	mark, n := utf8.DecodeRuneInString(near[from:])
	if mark == '”' || mark == '"' && strings.Count(text[:x.Start], `"`)%2 == 0 {
		return false // it closes what was quoted before
	}
	inside := near[from+n:] + text[x.End:x.End+to]
	if first, _ := utf8.DecodeRuneInString(inside); !unicode.IsLower(first) {
		return false
	}
	for w := range strings.FieldsSeq(inside) {
		if r.isPast(strings.ToLower(w)) {
			return false
		}
	}
	return true
}

// subordinate reports whether the words at i stand in a clause that hangs on
// another of the same sentence.
func (r *resolver) subordinate(text string, i int) bool {
	r.clauseBounds(text, i, i) // finds the borders
	k := sort.Search(len(r.borders), func(k int) bool { return r.borders[k].end > i })
	for n := k - 1; n > 0 && r.borders[n].hangs && i-r.borders[n].start < relativeReach; n-- {
		if r.backInMain(text, r.borders[n], i) {
			return false
		}
	}
	return k > 0 && r.borders[k-1].hangs
}

// relativeReach is how many bytes a relative clause is looked for before a date.
const relativeReach = 300

// backInMain reports whether the sentence has gone back to its own verb before the
// words at i, from a relative clause between commas: "The storm, which peaked on
// 26 October, came ashore on 29 October".
func (r *resolver) backInMain(text string, b border, i int) bool {
	if !r.t.relative[strings.ToLower(text[b.start:b.end])] || !strings.HasSuffix(strings.TrimRight(text[:b.start], " "), ",") {
		return false
	}
	for inside := text[b.end:i]; ; {
		_, behind, ok := strings.Cut(inside, ", ")
		if !ok {
			return false
		}
		if word, _, _ := strings.Cut(behind, " "); r.isPast(word) {
			return true
		}
		inside = behind
	}
}

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

// lastOver is last for what an expression counts from: in news that what is over
// counts from nothing that is still to come.
func (r *resolver) lastOver(s *Sentence, x *Reading, p edtf.Precision) told {
	w := r.last(p)
	if !r.isNews() || w.date.IsZero() || w.date.Earliest() <= r.pub || r.tense(s, x) != past {
		return w
	}
	for k := len(r.events) - 1; k >= max(0, len(r.events)-yearReach); k-- {
		if e := r.events[k]; e.date.Precision() >= p && e.date.Earliest() <= r.pub && !e.back {
			return e
		}
	}
	return w
}

// section is the years that a heading names for what stands under it: "1916",
// "The war at sea (1914–16)".
type section struct {
	known    bool
	from, to int
}

// longestSection is how many years a heading may span and still say something
// of the years of the dates under it.
const longestSection = 10

// enterSection keeps the years of a heading; one without a year is taken to
// stand under the heading before it.
func (r *resolver) enterSection(out []Reading) {
	in := section{}
	for i := range out {
		x := &out[i]
		if x.Date.Precision() < edtf.Year || x.Date.IsInterval() || !x.Meaning.HasYear {
			continue
		}
		y := x.Date.Start().Year
		if !in.known {
			in = section{true, y, y}
		}
		in.from, in.to = min(in.from, y), max(in.to, y)
	}
	if in.known {
		in.known = in.to-in.from <= longestSection
		r.section = in
	}
}

// keep holds a year that is only inferred within the section's years, where the
// date it was inferred from lies in these: what stands under "1916" is of 1916
// until a year is named.
func (in section) keep(y int, ref edtf.Point) int {
	if !in.known || ref.Year < in.from || ref.Year > in.to {
		return y
	}
	return min(max(y, in.from), in.to)
}

// mainline returns the date that a new paragraph goes on from. Where the last
// one was told alone of its year, and those before it agree on another, it was
// a glance ahead or back.
func (r *resolver) mainline(ref told) told {
	n := map[int]int{}
	last := map[int]told{}
	for k := len(r.events) - 1; k >= 0 && k >= len(r.events)-glance; k-- {
		e := r.events[k]
		if e.date.Precision() < edtf.Month {
			continue
		}
		y := e.date.Start().Year
		if n[y] == 0 {
			last[y] = e
		}
		n[y]++
	}
	y := ref.date.Start().Year
	if n[y] > 1 {
		return ref
	}
	best := y
	for _, e := range slices.Sorted(maps.Keys(n)) {
		if e != y && n[e] >= glance/2 && (best == y || n[e] >= n[best]) {
			best = e
		}
	}
	if best == y {
		return ref
	}
	return last[best]
}

// glance is how many dates are looked at to tell a glance from a step.
const glance = 5
