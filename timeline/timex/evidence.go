package timex

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"solnoma/timeline/edtf"
)

// survey reads the text once before it is resolved: which way figures are
// written, whether it is news or a narrative of another time, and, where the
// day of publication is not known, what its dates say of the year.
func (r *resolver) survey() {
	r.ancient = r.namesEarlyYears()
	if r.order, r.orderWhy = r.figureOrder(); r.order == OrderUnknown {
		r.order, r.orderWhy = r.Order, r.OrderWhy
		if r.orderWhy == "" {
			r.orderWhy = "as the language of the source or the site has it"
		}
	}
	if !r.Published.IsZero() {
		r.hasPub = true
		r.pub = r.Published.Latest()
		r.pubWhy = "on " + say(r.Published)
		if r.Published.Precision() < edtf.DayP {
			r.pubWhy = "in " + say(r.Published)
		}
		if r.From != "" {
			r.pubWhy += " (" + r.From + ")"
		}
		r.narrative = r.tellsOfOtherTime()
		return
	}
	if !r.News {
		r.inferYear()
	}
	r.narrative = r.inferred && r.tellsOfOtherTime()
}

// figureOrder looks for a date in figures that can be read one way only.
func (r *resolver) figureOrder() (Order, string) {
	for _, s := range r.text {
		for _, e := range s.Exprs {
			if o := e.Meaning.FigureOrder(); o != OrderUnknown {
				return o, fmt.Sprintf("as “%s” can only be", s.Text[e.Start:e.End])
			}
		}
	}
	return OrderUnknown, ""
}

// FigureOrder is the order of day and month in a date in figures that can be read
// one way only, such as 25/1/2022.
func (m *Meaning) FigureOrder() Order {
	switch {
	case !m.Figures || m.Day == m.Month:
	case m.Month > 12 && m.Day <= 12:
		return MonthFirst
	case m.Day > 12 && m.Month <= 12:
		return DayFirst
	}
	return OrderUnknown
}

// tellsOfOtherTime reports whether the text is a narrative of another time
// than its own: it names the year of many days and months, most of them lie
// before the year of its publication or are of several years, and it hardly
// counts from its own day.
func (r *resolver) tellsOfOtherTime() bool {
	far, near, now, bare, farYears := 0, 0, 0, 0, 0
	years := map[int]bool{}
	begins := false // with a date of another time
	py, _, _ := r.pub.Civil()
	for _, s := range r.text {
		for _, e := range s.Exprs {
			m := &e.Meaning
			switch {
			case e.Rule.Not != "", m.Early && !r.ancient:
			case m.Kind == Calendar && m.HasYear && (m.Month > 0 || m.Season > 0 || m.Era == BC || s.Heading && !m.Short):
				years[m.year(r.pub)] = true
				if m.year(r.pub) < py-1 {
					begins = begins || bare == 0 && near == 0
					far++
				} else {
					near++
				}
			case m.Kind == Calendar && m.HasYear && m.year(r.pub) < py-1:
				farYears++
			case m.Kind == Calendar && !m.HasYear && m.Month > 0 && m.Of == NoWhich && m.Which == NoWhich:
				bare++
			case m.Anchor == Published, m.Kind == Calendar && m.Weekday > 0 && m.Month == 0,
				(m.Kind == Period || m.Kind == Calendar) && (m.Which >= This && m.Which <= Next || m.Of >= This && m.Of <= Next):
				now++
			}
		}
	}
	if r.inferred && begins && now == 0 && len(years) >= 2 {
		return true // the publication was guessed from the last of the dates it tells of
	}
	if near == 0 && now == 0 {
		return far > 0 && (begins || far+farYears >= 3)
	}
	// What begins with its own time is news, however far it goes back.
	return begins && (far >= 3 && far > 2*near && far > 2*now || far >= 8 && len(years) >= 4 && far > near && far > 3*now)
}

// namesEarlyYears reports whether a text tells of times whose years have three
// digits or fewer: it names one by its era, or several days and months of such.
func (r *resolver) namesEarlyYears() bool {
	dates := 0
	for _, s := range r.text {
		for _, e := range s.Exprs {
			m := &e.Meaning
			switch {
			case e.Rule.Not != "" || m.Kind != Calendar:
			case (m.Era == BC || m.Era == AD) && (m.HasYear && m.Year < 1000 || m.Decade > 0 || m.Century > 0), m.Century > 0 && m.Century < 11:
				return true
			case m.Early && (m.Month > 0 || m.Season > 0):
				dates++
			}
		}
	}
	return dates >= earlyDates
}

// earlyDates is how many days and months of three-digit years show that these
// are years.
const earlyDates = 2

// inferYear guesses the publication from the dates of a text that does not
// name it. Days and months without a year are taken to lie in the year that
// leads up to it; it is not older than the latest full date. So the last of
// the bare days falls on or after that date.
func (r *resolver) inferYear() {
	latest, latestWords, line := edtf.Date{}, "", 0
	var bare []int // month*31+day of each day or month without a year
	for _, s := range r.text {
		for _, e := range s.Exprs {
			m := &e.Meaning
			if e.Rule.Not != "" || m.Kind != Calendar || m.Era == BC || m.Month < 1 || m.Month > 12 || m.Short || m.Early {
				continue
			}
			switch {
			case m.HasYear && m.Day > 0 && int(m.Day) <= edtf.DaysIn(int(m.Year), int(m.Month)):
				if d := edtf.OfDay(edtf.NewDay(int(m.Year), int(m.Month), int(m.Day))); latest.IsZero() || d.Earliest() > latest.Earliest() {
					latest, latestWords, line = d, s.Text[e.Start:e.End], s.Line
				}
			case !m.HasYear && m.Which == NoWhich && m.Of == NoWhich:
				bare = append(bare, int(m.Month-1)*31+max(int(m.Day), 1)-1)
			}
		}
	}
	why := fmt.Sprintf("the latest full date in the text is %s", say(latest))
	if latest.IsZero() && !r.Latest.IsZero() {
		latest, why = r.Latest, fmt.Sprintf("the latest full date around the text is %s", say(r.Latest))
	} else if line > 0 {
		why += fmt.Sprintf(" (“%s”, line %d)", latestWords, line)
	}
	if latest.IsZero() || r.toldLater(latest) {
		return
	}
	end := lastOfYear(bare)
	base := latest.Latest()
	if end >= 0 {
		y, _, _ := base.Civil()
		month, day := end/31+1, end%31+1
		d := edtf.NewDay(y, month, min(day, edtf.DaysIn(y, month)))
		if d < base-6 {
			d = edtf.NewDay(y+1, month, min(day, edtf.DaysIn(y+1, month)))
		}
		base = max(d, base)
	}
	if !r.weekdaysAgree(base) {
		return
	}
	r.pub, r.hasPub, r.inferred, r.pubWhy = base, true, true, why
}

// toldLater reports whether a text tells of what was over in a later year than
// that of its last full date, which then says nothing of when it was written.
func (r *resolver) toldLater(latest edtf.Date) bool {
	y := latest.Start().Year
	for i := range r.text {
		s := &r.text[i]
		if s.Apart {
			continue
		}
		for _, e := range s.Exprs {
			m := &e.Meaning
			if e.Rule.Not != "" || m.Kind != Calendar || !m.HasYear || m.Short || m.Early || m.Era == BC || m.Decade > 0 || m.Century > 0 || int(m.Year) <= y {
				continue
			}
			r.sentence = i
			if r.tense(s, &Reading{Expr: e}) == past {
				return true
			}
		}
	}
	return false
}

// weekdaysAgree reports whether the days of the text that name their weekday and
// not their year have that weekday in the year that leads up to a day, all but
// one.
func (r *resolver) weekdaysAgree(pub edtf.Day) bool {
	wrong, right := 0, 0
	y, _, _ := pub.Civil()
	for i := range r.text {
		for _, e := range r.text[i].Exprs {
			m := &e.Meaning
			if e.Rule.Not != "" || m.Kind != Calendar || m.HasYear || m.Weekday == 0 || m.Day == 0 || m.Month < 1 || m.Month > 12 || m.Of != NoWhich {
				continue
			}
			agrees := false
			for _, year := range [...]int{y - 1, y, y + 1} {
				agrees = agrees || int(m.Day) <= edtf.DaysIn(year, int(m.Month)) && weekdayOf(edtf.NewDay(year, int(m.Month), int(m.Day))) == m.Weekday
			}
			if agrees {
				right++
			} else {
				wrong++
			}
		}
	}
	return wrong == 0 || right > wrong
}

// lastOfYear returns the day of a year behind which the widest gap without
// bare days begins: the newest of them, if they fit into one year. It is -1
// for none.
func lastOfYear(days []int) int {
	if len(days) == 0 {
		return -1
	}
	slices.Sort(days)
	const year = 12 * 31
	best, widest := days[len(days)-1], days[0]+year-days[len(days)-1]
	for i := 1; i < len(days); i++ {
		if gap := days[i] - days[i-1]; gap > widest {
			best, widest = days[i-1], gap
		}
	}
	return best
}

type tense uint8

const (
	unknown tense = iota
	past
	future
	either  // "adjourned until 15 October": told as past, and still to come
	limit   // "gave it until 8 March to pay": it lay ahead of the one who said so
	present // "is seeking a third term in elections on 6 September"
)

// tense says where the verb lies that an expression goes with. It looks at the
// words of its clause, from the nearest before it on: in "said on Monday it
// will go", Monday is when it was said; in "agreed to hold a vote in March", the
// vote is to come, and in "was forced to close in March" it is over.
func (r *resolver) tense(s *Sentence, x *Reading) tense {
	at := place{r.sentence, x.Start, x.End}
	if r.tenseAt != at {
		t := r.findTense(s, x)
		if t < future && endsWithWord(r.beforeLone(s.Text[max(0, x.Start-tenseReach):x.Start]), r.t.effective) {
			t = either // "resigned effective 1 December"
		}
		r.tenseAt, r.tenseThere = at, t
	}
	return r.tenseThere
}

// beforeLone takes a word of Lone off the end of a text: "beginning in".
func (r *resolver) beforeLone(text string) string {
	text = strings.TrimRight(text, " ")
	if i := strings.LastIndexByte(text, ' '); i >= 0 && r.t.lone[text[i+1:]] {
		return text[:i]
	}
	return text
}

// findTense is tense by the verb alone. Tense keeps its last answer: an
// expression asks more than once.
func (r *resolver) findTense(s *Sentence, x *Reading) tense {
	from, to := r.clauseBounds(s.Text, x.Start, x.End)
	from = max(from, x.Start-tenseReach)
	to = min(to, x.End+tenseReach)
	r.words.cover(r.t, s.Text, r.sentence, from, to)
	ahead := r.words.before(r.t, s.Text, from, r.beforeAside(s.Text, from, x.Start))
	behind := r.words.after(r.t, s.Text, x.End, to)
	before, after, word := ahead.words, behind.words, ahead.lower
	openEnded := len(before) > 0 && r.t.open[word(len(before)-1)]
	switch last := word(len(before) - 1); {
	case r.t.copula[last]:
		return future
	case last != "" && last == r.t.Since:
		return past // whatever is said of the time from then on
	case openEnded && r.t.until[last] && len(after) > 1 && after[0] == r.t.Infinitive:
		for i := range before {
			if r.t.grants[word(i)] {
				return limit
			}
		}
	}
	for i := len(before) - 1; i >= 0; i-- {
		if !ahead.tells[i] {
			continue
		}
		w := word(i)
		switch {
		case r.liesAhead(before, i):
			return future
		case r.t.unreal[w] && i+1 < len(before) && r.t.unless[word(i+1)]:
			return past // "could not be reached", "may have fled"
		case r.t.upon[w] && i > 0 && !r.t.determiners[word(i-1)]:
			return past
		case r.t.passive[word(i-1)] && r.isPast(w):
			// "be sentenced": what stands before says when.
		case r.t.Infinitive != "" && word(i-2) == r.t.Infinitive && r.t.beforeInfinitive[word(i-1)] && r.isPast(w):
			// "was to have begun", "is said to have begun": likewise.
		case w == r.t.Infinitive && i+1 < len(before) && !r.t.determiners[word(i+1)] && !r.t.pronouns[word(i+1)] && before[i+1] == word(i+1) && before[i+1][0] > '9' && i > 0:
			if t := r.infinitive(before, i); t != past || !openEnded {
				return t
			}
			return either
		case r.isPast(w) && r.t.intends[w] && r.t.perfect[word(i-1)]:
			return future // "has called for another rally on Wednesday": no day goes with the perfect
		case r.isPast(w):
			for k := i; openEnded && k < len(before) && r.t.until[word(len(before)-1)]; k++ {
				if r.t.defers[word(k)] || k+1 < len(before) && r.t.defers[word(k)+"-"+word(k+1)] { // "was put back until Thursday"
					return limit
				}
			}
			if openEnded {
				return either
			}
			return past
		}
	}
	for i := range before {
		if r.t.presents[word(i)] {
			return present
		}
	}
	result := unknown
	for i := range after {
		if !behind.tells[i] {
			continue
		}
		w := behind.lower(i)
		if r.liesAhead(after, i) {
			return future
		}
		if r.isPast(w) && result == unknown {
			result = past
			if r.t.saying[w] {
				break // what was said may lie ahead, the saying does not
			}
		}
	}
	if result == unknown && !r.outer && r.leadsUp(s, x) {
		return future
	}
	for i := 0; result == unknown && i < len(before); i++ {
		if r.t.copula[word(i)] {
			return present
		}
	}
	return result
}

// leadsUp reports whether an expression without a verb of its own stands behind a
// word of LeadsUp in a sentence of what is to come.
func (r *resolver) leadsUp(s *Sentence, x *Reading) bool {
	r.clauseBounds(s.Text, x.Start, x.End) // finds the borders
	k := sort.Search(len(r.borders), func(k int) bool { return r.borders[k].end > x.Start })
	if k < 2 {
		return false
	}
	start, before := r.borders[k-1].start, s.Text[:r.borders[k-1].end]
	for _, words := range r.t.LeadsUp {
		if strings.HasSuffix(before, words) {
			r.outer = true
			t := r.findTense(s, &Reading{Expr: Expr{Start: start, End: start}})
			r.outer = false
			return t == future
		}
	}
	return false
}

// liesAhead reports whether the word at i is one of Future, and means what is to
// come where it stands.
func (r *resolver) liesAhead(words []string, i int) bool {
	near := func(k int) string {
		if k < 0 || k >= len(words) {
			return ""
		}
		return strings.ToLower(words[k])
	}
	w := near(i)
	if r.t.pairs[w] != nil && r.t.pairs[w][near(i+1)] {
		return true
	}
	if !r.t.future[w] {
		return false
	}
	if before := near(i - 1); r.t.nouns[w] && before != "" && before[0] >= '0' && before[0] <= '9' {
		return false // "by 84 votes"
	}
	switch {
	case near(i-1) == r.t.Infinitive: // the verb before says when
		return false
	case w != words[i] && i > 0 && r.t.unreal[w]: // "in May"
		return false
	case r.t.unreal[w]:
		return !r.t.unless[near(i+1)]
	case r.t.slated[w]:
		return r.t.open[near(i+1)] || r.t.lapses[near(i+1)]
	case r.t.dueTo[w]:
		return near(i+1) != r.t.Infinitive || r.t.beforeInfinitive[near(i-1)]
	case r.t.nouns[w]:
		return !r.t.determiners[near(i-1)] && !r.isPast(near(i-1))
	}
	return r.t.Than == "" || near(i-1) != r.t.Than // "more than expected"
}

// toCome reports whether the verb that an expression goes with lies ahead.
func (r *resolver) toCome(s *Sentence, x *Reading) bool {
	t := r.tense(s, x)
	return t == future || t == limit
}

// infinitive says when what an infinitive tells of is, by the words of its
// clause: to come, where the word that governs it says so or there is none,
// else at the time of the verb. A passive one behind a noun is to come too: "an
// event to be held". Its "to" is the word at n.
func (r *resolver) infinitive(words []string, n int) tense {
	word := func(i int) string {
		if i < 0 {
			return ""
		}
		return strings.ToLower(words[i])
	}
	if n+2 < len(words) && r.t.passive[word(n+1)] && r.isPast(word(n+2)) && !r.isPast(word(n-1)) {
		return future
	}
	for i := n - 1; i >= 0; i-- {
		w := word(i)
		switch {
		case r.t.dueTo[w] && !r.t.beforeInfinitive[word(i-1)]:
			// "closed due to snow"
		case r.t.intends[w], i == n-1 && r.t.beforeInfinitive[w]:
			return future
		case w == r.t.Infinitive:
			return r.infinitive(words, i)
		case r.t.passive[word(i-1)] && r.isPast(w):
			// "be handed over to relatives"
		case r.isPast(w):
			return past
		}
	}
	return future
}

// beforeAside returns where the words before an expression end that have its
// verb: before an aside that a comma parts from it on either side ("the envoy,
// due to retire, on Sunday met …").
func (r *resolver) beforeAside(text string, from, to int) int {
	part := strings.TrimRight(text[from:to], " ")
	if i := strings.LastIndexByte(part, ' ') + 1; r.t.lone[strings.ToLower(part[i:])] {
		part = strings.TrimRight(part[:i], " ")
	}
	part, ok := strings.CutSuffix(part, ",")
	if !ok {
		return to
	}
	if i := strings.LastIndexByte(part, ','); i >= 0 {
		return from + i
	}
	// The whole clause is an aside: ", who is due to retire, on Sunday met".
	head := strings.TrimRight(text[:from], " ")
	if i := strings.LastIndexByte(head, ' '); i >= 0 && strings.HasSuffix(strings.TrimRight(head[:i], " "), ",") {
		return from
	}
	return to
}

// tenseReach is how many bytes around an expression are looked at for a verb.
const tenseReach = 160

func (r *resolver) isPast(w string) bool {
	if r.t.past[w] {
		return true
	}
	for _, ending := range r.t.pastEndings {
		if strings.HasSuffix(w, ending) && utf8.RuneCountInString(w) > 4 {
			return true
		}
	}
	return false
}

// notWord reports whether a character stands between words.
func (t *Tagger) notWord(c rune) bool { return c <= ' ' || strings.ContainsRune(t.marks, c) }

// clauseBounds returns the clause of a sentence that a stretch stands in, cut
// at the words that begin another.
func (r *resolver) clauseBounds(text string, start, end int) (from, to int) {
	if r.bordersOf != r.sentence || r.borders == nil {
		r.borders, r.bordersOf = append(r.borders[:0], border{}), r.sentence
		for i := 0; i < len(text); {
			j := i
			for j < len(text) && text[j] != ' ' && text[j] != ';' && text[j] != ':' {
				j++
			}
			if hangs := r.isBarrier(text[i:j]) && !r.beginsDate(i); hangs || j < len(text) && text[j] == ';' {
				r.borders = append(r.borders, border{i, j, hangs})
			}
			i = j + 1
		}
		r.borderMarks(text)
	}
	// The last border that ends before the stretch, and the first behind it.
	k := sort.Search(len(r.borders), func(k int) bool { return r.borders[k].end > start })
	if k > 0 {
		from = r.borders[k-1].end
	}
	to = len(text)
	for ; k < len(r.borders); k++ {
		if r.borders[k].start >= end {
			return from, r.borders[k].start
		}
	}
	return from, to
}

// borderMarks adds the borders that the language's marks make.
func (r *resolver) borderMarks(text string) {
	n := len(r.borders)
	for _, mark := range r.t.Borders {
		for i := strings.Index(text, mark); i >= 0; {
			end := i + len(mark)
			r.borders = append(r.borders, border{i, end, false})
			next := strings.Index(text[end:], mark)
			if next < 0 {
				break
			}
			i = end + next
		}
	}
	if len(r.borders) > n {
		slices.SortFunc(r.borders, func(a, b border) int { return a.start - b.start })
	}
}

// border is where a clause begins: at a word that hangs it on another, or
// behind a semicolon.
type border struct {
	start, end int
	hangs      bool
}

// beginsDate reports whether an expression of the sentence begins at a byte: the
// "that" of "fell ill that evening" begins no clause.
func (r *resolver) beginsDate(at int) bool {
	exprs := r.text[r.sentence].Exprs
	k := sort.Search(len(exprs), func(k int) bool { return exprs[k].Start >= at })
	return k < len(exprs) && exprs[k].Start == at
}

func (r *resolver) isBarrier(w string) bool {
	if w == "" || isLetter(w[0]) && !r.t.barriers[w[0]] {
		return false
	}
	return r.t.clauses[strings.ToLower(strings.Trim(w, ",()"+r.t.Quotes))]
}

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}
