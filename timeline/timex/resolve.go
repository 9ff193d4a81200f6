package timex

import (
	"fmt"
	"strings"

	"solnoma/timeline/edtf"
)

// Sentence is a sentence of a text, for Resolve.
type Sentence struct {
	Text  string
	Exprs []Expr // of Text, as Scan.Find has them
	// Paragraph is the same number for the sentences of one paragraph.
	Paragraph int
	// Line is where the sentence stands, for the steps in Why; 0 leaves it out.
	Line int
	// Apart is set for what is no part of the prose, such as a byline: its dates
	// are read, but lead the narrative nowhere.
	Apart bool
	// Heading is set for a heading: a date in it is the one that what stands
	// under it goes by, and a heading without a year has that of the one above.
	Heading bool
	// Fixed holds dates set by hand: of the expressions at those indexes.
	Fixed map[int]edtf.Date
}

// Context is what is known of a text from outside of its prose.
type Context struct {
	// Published is the document creation time; zero where it is not known.
	Published edtf.Date
	// From says where Published is from, for the steps in Why.
	From string
	// Latest is a day that the text cannot be older than, from other evidence
	// than its own dates; zero where there is none. It matters only where
	// Published is not known.
	Latest edtf.Date
	Order  Order
}

// Resolve says what the expressions of a text mean: each is read with the day
// of publication and with what the text has told before. It returns a Reading
// for each expression of each sentence that is not rejected by its rule.
func (t *Tagger) Resolve(text []Sentence, c Context) [][]Reading {
	r := &resolver{t: t, text: text, Context: c, index: map[string][]int{}, bordersOf: -1}
	r.survey()
	out := make([][]Reading, len(text))
	for i := range text {
		r.sentence = i
		out[i] = r.resolveSentence(&text[i])
	}
	return out
}

// resolver holds what the text has told so far.
type resolver struct {
	t    *Tagger
	text []Sentence
	Context

	pub       edtf.Day // Published's last day
	hasPub    bool
	inferred  bool // pub is guessed from the dates of the text
	pubWhy    string
	narrative bool // the text tells of another time than its own
	order     Order
	orderWhy  string

	sentence int
	told     [edtf.DayP + 1]told // the last date told with each precision
	events   []told              // dates told, with the words beside them
	index    map[string][]int    // words → events
	lastTold told
	// chained is set where the year of a date is the one named beside it.
	chained bool
	// heading is the date of the heading that the sentence stands under.
	heading told
	// The borders of the clauses of a sentence, found once.
	borders   [][2]int
	bordersOf int
}

// told is a date that the text has stated.
type told struct {
	date      edtf.Date
	words     string
	line      int
	sentence  int
	paragraph int
	fullYear  bool // the words named the year, or words beside them did
	heading   bool
}

func (w told) String() string {
	if w.line > 0 {
		return fmt.Sprintf("“%s” (line %d)", w.words, w.line)
	}
	return fmt.Sprintf("“%s”", w.words)
}

func (r *resolver) resolveSentence(s *Sentence) []Reading {
	out := make([]Reading, 0, len(s.Exprs))
	at := make([]int, 0, len(s.Exprs)) // index of out for each expression
	for _, e := range s.Exprs {
		if e.Rule.Not != "" {
			at = append(at, -1)
			continue
		}
		at = append(at, len(out))
		out = append(out, Reading{Expr: e})
	}
	r.joinSpans(s, out)
	// Dates that count from one that stands behind them wait for it, and
	// times of day for the day beside them.
	var waiting []int
	for i := range out {
		x := &out[i]
		if d, ok := s.Fixed[indexOf(at, i)]; ok {
			// What the words say by themselves is kept in Why.
			told, last, n := r.told, r.lastTold, len(r.events)
			r.resolve(s, out, i)
			r.told, r.lastTold, r.events = told, last, r.events[:n]
			x.Date, x.Timex, x.Type, x.Basis, x.Problems = d, pointTimex(d.Start()), TypeDate, Explicit, nil
			r.tell(s, x, true)
			continue
		}
		switch {
		case x.Meaning.Kind == Clock && !r.ownsDay(&x.Meaning), x.Meaning.Kind == Shift && x.Meaning.Anchor == Beside && i+1 < len(out) && r.adjoins(s, x, &out[i+1]):
			waiting = append(waiting, i)
		default:
			r.resolve(s, out, i)
		}
	}
	for k := len(waiting) - 1; k >= 0; k-- {
		r.resolve(s, out, waiting[k])
	}
	return out
}

func indexOf(list []int, v int) int {
	for i, x := range list {
		if x == v {
			return i
		}
	}
	return -1
}

// joinSpans links two dates that stand as "from A to B" or "between A and B",
// or with a dash between them, and lets the first take what only the second says.
func (r *resolver) joinSpans(s *Sentence, out []Reading) {
	for i := 0; i+1 < len(out); i++ {
		a, b := &out[i], &out[i+1]
		if a.Meaning.Kind != Calendar || b.Meaning.Kind != Calendar {
			continue
		}
		if a.Link == NoLink {
			between := strings.TrimSpace(s.Text[a.End:b.Start])
			before := s.Text[:a.Start]
			switch {
			case r.t.until[between]:
				if hasWordBefore(r.beforeArticle(before), r.t.From) {
					a.Link = To
				}
			case between == r.t.And && a.Link == NoLink:
				if hasWordBefore(r.beforeArticle(before), r.t.Between) {
					a.Link = To
				} else if a.Meaning.Month > 0 && a.Meaning.Day > 0 && !a.Meaning.HasYear && b.Meaning.Day > 0 && b.Meaning.Month > 0 {
					a.Link = And
				}
			case between == "-" || between == "–" || between == "—":
				// A dash with spaces around it may part two thoughts.
				if a.End+len(between) == b.Start || samePrecision(&a.Meaning, &b.Meaning) {
					a.Link = To
				}
			}
		}
		if a.Link == And && hasWordBefore(r.beforeArticle(s.Text[:a.Start]), r.t.Between) {
			a.Link = To
		}
		if a.Link == NoLink {
			continue
		}
		if !a.Meaning.HasYear && b.Meaning.HasYear && a.Meaning.Decade == 0 && a.Meaning.Century == 0 {
			a.Meaning.Year, a.Meaning.HasYear, a.Meaning.Era = b.Meaning.Year, true, b.Meaning.Era
			if a.Link == To && a.Meaning.Month > b.Meaning.Month && b.Meaning.Month > 0 {
				a.Meaning.Year-- // "October to March 1945"
			}
		} else if a.Link == To && a.Meaning.HasYear && a.Meaning.Year == b.Meaning.Year && a.Meaning.Month > b.Meaning.Month && b.Meaning.Month > 0 {
			a.Meaning.Year--
		}
	}
}

func samePrecision(a, b *Meaning) bool {
	return (a.Day > 0) == (b.Day > 0) && (a.Month > 0) == (b.Month > 0) && a.Weekday == 0 && b.Weekday == 0 && a.HasYear == b.HasYear
}

// beforeArticle takes an article off the end of a text.
func (r *resolver) beforeArticle(text string) string {
	text = strings.TrimRight(text, " ")
	if i := strings.LastIndexByte(text, ' '); i >= 0 && r.t.definite[strings.ToLower(text[i+1:])] {
		return text[:i]
	}
	return text
}

// hasWordBefore reports whether a text ends with a word.
func hasWordBefore(text, word string) bool {
	text = strings.TrimRight(text, " ")
	return len(text) >= len(word) && strings.EqualFold(text[len(text)-len(word):], word)
}

// ownsDay reports whether a time of day says by itself which day it is of.
func (r *resolver) ownsDay(m *Meaning) bool {
	return m.Which != NoWhich || m.Weekday > 0 || m.Month > 0 || m.Anchor == Published
}

// adjoins reports whether the second expression follows on the first with no
// more than a small word between them.
func (r *resolver) adjoins(s *Sentence, a, b *Reading) bool {
	between := strings.Trim(s.Text[a.End:b.Start], " ,")
	return between == "" || r.t.beside[between]
}

// resolve reads the i-th expression of a sentence.
func (r *resolver) resolve(s *Sentence, out []Reading, i int) {
	x := &out[i]
	x.Type = TypeDate
	m := &x.Meaning
	r.chained = false
	switch m.Kind {
	case Calendar:
		r.calendar(s, out, i)
	case Period:
		r.period(s, x)
	case Shift:
		r.shift(s, out, i)
	case Clock:
		x.Type = TypeTime
		r.clock(s, out, i)
	case Length:
		x.Type, x.Timex = TypeDuration, durationTimex(m)
		x.why("a length of time, not a date")
	case Repeat:
		x.Type = TypeSet
		m.N = 1
		x.Timex = durationTimex(m)
		x.why("a repeated time, not a date")
	case Vague:
		x.Timex = refCodes[m.Ref]
		x.why("names no day, month or year")
	}
	if !x.Date.IsZero() {
		r.tell(s, x, m.HasYear && x.Basis == Explicit || r.chained)
	}
}

func (x *Reading) why(format string, args ...any) {
	x.Why = append(x.Why, fmt.Sprintf(format, args...))
}

// words returns the words of an expression, quoted.
func words(s *Sentence, x *Reading) string { return "“" + s.Text[x.Start:x.End] + "”" }

// set gives a reading its date and the TIMEX3 value that belongs to it.
func (x *Reading) set(d edtf.Date) {
	x.Date = d
	if !d.IsInterval() {
		x.Timex = pointTimex(d.Start())
	}
}

// year returns the astronomical year that the words name.
func (m *Meaning) year(pub edtf.Day) int {
	y := int(m.Year)
	if m.Era == BC {
		return 1 - y
	}
	if m.Short {
		py, _, _ := pub.Civil()
		y += py - py%100
		if y > py+10 {
			y -= 100
		}
	}
	return y
}

// calendar reads parts of a calendar date.
func (r *resolver) calendar(s *Sentence, out []Reading, i int) {
	x := &out[i]
	m := &x.Meaning
	if m.Figures && !r.settleFigures(s, x) {
		return
	}
	switch {
	case m.Decade > 0:
		y := int(m.Decade)
		x.Basis = Explicit
		if m.Era == BC { // the 470s BC, 479 to 470 BC, are no decade of EDTF
			x.Date, x.Timex = edtf.Between(edtf.OfYear(-y-8).Start(), edtf.OfYear(1-y).Start()), fmt.Sprintf("BC%03d", y/10)
			x.why("%s is the years %d to %d BC", words(s, x), y+9, y)
			return
		}
		if m.Short {
			y += 1900
		}
		x.set(edtf.At(edtf.Point{Precision: edtf.Decade, Year: y}))
		x.why("%s is the years %d to %d", words(s, x), y, y+9)
		return
	case m.Century > 0:
		y := int(m.Century-1) * 100
		if m.Era == BC {
			y = -int(m.Century)*100 + 1
		}
		x.Basis = Explicit
		x.set(edtf.At(edtf.Point{Precision: edtf.Century, Year: y}))
		x.why("%s is the years from %d on", words(s, x), y)
		return
	case m.Named != NoName:
		r.named(s, x)
		return
	case m.Weekday > 0 && m.Month == 0:
		r.weekday(s, x)
		return
	}
	if !m.HasYear {
		r.fillYear(s, out, i)
		if !m.HasYear {
			return
		}
	} else if x.Basis == "" {
		x.Basis = Explicit
		x.why("%s says the date", words(s, x))
	}
	y := m.year(r.pub)
	if m.Day == 29 && m.Month == 2 && x.Basis != Explicit && !edtf.IsLeap(y) {
		for _, leap := range [...]int{y - 1, y + 1, y - 2, y + 2} {
			if edtf.IsLeap(leap) && (!r.hasPub || edtf.NewDay(leap, 2, 29) <= r.pub) {
				x.why("only %d of the years around it has a 29 February", leap)
				y = leap
				break
			}
		}
	}
	slip := m.Of != NoWhich && x.Basis == Explicit && r.yearDisagrees(s, x, &y)
	switch {
	case m.Unit == Quarter && m.Quarter >= 1 && m.Quarter <= 4:
		x.Date = edtf.Between(edtf.OfMonth(y, int(m.Quarter)*3-2).Start(), edtf.OfMonth(y, int(m.Quarter)*3).Start())
		x.Timex = fmt.Sprintf("%04d-Q%d", y, m.Quarter)
	case m.Half == 1 || m.Half == 2:
		x.Date = edtf.Between(edtf.OfMonth(y, int(m.Half)*6-5).Start(), edtf.OfMonth(y, int(m.Half)*6).Start())
		x.Timex = fmt.Sprintf("%04d-H%d", y, m.Half)
	case m.Season > 0:
		x.set(edtf.At(edtf.Point{Precision: edtf.Season, Year: y, Season: int(m.Season)}))
		if m.Season == 24 && x.Basis != Explicit {
			// EDTF counts a winter by the year it begins in, TIMEX3 by most of it.
			x.Timex = pointTimex(edtf.Point{Precision: edtf.Season, Year: y + 1, Season: 24})
		}
	case m.Day > 0:
		if int(m.Day) > edtf.DaysIn(y, int(m.Month)) {
			x.Basis = Explicit
			x.Problems = append(x.Problems, fmt.Sprintf("%s has only %d days", say(edtf.OfMonth(y, int(m.Month))), edtf.DaysIn(y, int(m.Month))))
			x.why("%s is no day of the calendar", words(s, x))
			return
		}
		x.set(edtf.OfDay(edtf.NewDay(y, int(m.Month), int(m.Day))))
		r.checkWeekday(s, x)
	case m.Month > 0:
		x.set(edtf.OfMonth(y, int(m.Month)))
	default:
		x.set(edtf.OfYear(y))
	}
	if slip {
		x.set(x.Date.With(edtf.Uncertain))
	}
}

var weekdayNames = [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// weekdayOf returns 1 for Monday to 7 for Sunday.
func weekdayOf(d edtf.Day) int32 { return (int32(d.Weekday())+6)%7 + 1 }

// checkWeekday compares a named weekday with the one that the date has.
func (r *resolver) checkWeekday(s *Sentence, x *Reading) {
	m := &x.Meaning
	if m.Weekday == 0 {
		return
	}
	if got := weekdayOf(x.Date.Earliest()); got != m.Weekday {
		x.Problems = append(x.Problems, fmt.Sprintf("%s was a %s, not a %s", say(x.Date), weekdayNames[got], weekdayNames[m.Weekday]))
		x.set(x.Date.With(edtf.Uncertain))
	}
}

// yearDisagrees reports whether a date states its year twice, and not the same
// ("Oct. 26, 2023 of last year"). The year by its place is then taken, since a
// number is mistyped more easily than "last year".
func (r *resolver) yearDisagrees(s *Sentence, x *Reading, y *int) bool {
	if !r.hasPub {
		return false
	}
	py, _, _ := r.pub.Civil()
	other := py
	switch x.Meaning.Of {
	case Last:
		other--
	case Next:
		other++
	case This:
	default:
		return false
	}
	if other == *y {
		return false
	}
	x.Problems = append(x.Problems, fmt.Sprintf("the words name the year %d, but counted from the publication in %d they mean %d", *y, py, other))
	x.why("%s names the year %d; counted from the publication in %d it is %d, which is taken as the likelier", words(s, x), *y, py, other)
	x.Meaning.Year = int32(other)
	*y = other
	return true
}

// settleFigures decides which of two figures is the day.
func (r *resolver) settleFigures(s *Sentence, x *Reading) bool {
	m := &x.Meaning
	switch {
	case m.Month > 12 && m.Day > 12:
		x.why("%s has no month: neither figure is 12 or less", words(s, x))
		return false
	case m.Month > 12:
		m.Day, m.Month = m.Month, m.Day
	case m.Day > 12 || m.Day == m.Month:
	case r.order == DayFirst:
		x.why("day before month: %s", r.orderWhy)
	case r.order == MonthFirst:
		m.Day, m.Month = m.Month, m.Day
		x.why("month before day: %s", r.orderWhy)
	default:
		x.Problems = append(x.Problems, fmt.Sprintf("it may be %d %s or %d %s: nothing in the text settles which figure is the day",
			m.Day, monthNames[m.Month], m.Month, monthNames[m.Day]))
		x.why("%s is read day first, which nothing in the text confirms", words(s, x))
		y := m.year(r.pub)
		if int(m.Day) <= edtf.DaysIn(y, int(m.Month)) {
			x.Basis = Inferred
			x.set(edtf.OfDay(edtf.NewDay(y, int(m.Month), int(m.Day))).With(edtf.Uncertain))
		}
		return false
	}
	return true
}

// fillYear gives a date the year that its words leave out.
func (r *resolver) fillYear(s *Sentence, out []Reading, i int) {
	x := &out[i]
	m := &x.Meaning
	give := func(y int, basis Basis) {
		m.Year, m.HasYear, m.Era = int32(y), true, NoEra
		if y <= 0 {
			m.Year, m.Era = int32(1-y), BC
		}
		x.Basis = basis
	}
	which := m.Of
	if which == NoWhich {
		which = m.Which
	}
	switch which {
	case This, Last, Next:
		if ref := r.last(edtf.Month); r.narrative && !ref.date.IsZero() {
			r.fromTold(s, x, which, ref)
			return
		}
		if !r.hasPub {
			x.why("%s counts from the day of publication, which is not known", words(s, x))
			return
		}
		py, pm, _ := r.pub.Civil()
		y := py
		if m.Of == NoWhich { // "last October", "next June"
			month := int(m.Month)
			if month == 0 {
				month = 3 * (int(m.Season) - 20)
			}
			switch {
			case which == Last && month >= pm:
				y--
			case which == Next && month <= pm:
				y++
			}
		} else if which == Last {
			y--
		} else if which == Next {
			y++
		}
		give(y, Deictic)
		if r.inferred {
			x.Basis = Inferred
			x.why("no day of publication is known; %s, so %s is taken to be in %d", r.pubWhy, words(s, x), y)
			return
		}
		x.why("%s, in a text published %s, is in %d", words(s, x), r.pubWhy, y)
		return
	case Same, Previous, Following:
		if ref := r.last(edtf.Year); !ref.date.IsZero() {
			y := ref.date.Start().Year
			if ref.date.IsInterval() {
				y = ref.date.End().Year
			}
			switch which {
			case Previous:
				y--
			case Following:
				y++
			}
			give(y, Partial)
			x.why("the year is told before: %s", ref)
			return
		}
	}
	if m.Month == 0 && m.Day == 0 && m.Season == 0 && m.Named == NoName {
		x.why("%s names no year", words(s, x))
		return
	}
	if m.Day > 0 && m.Month == 0 { // "on the 5th"
		ref := r.last(edtf.Month)
		if ref.date.IsZero() || r.lastTold.paragraph != s.Paragraph {
			if !r.hasPub || r.inferred || r.narrative {
				x.why("%s names no month", words(s, x))
				return
			}
			_, pm, pd := r.pub.Civil()
			m.Month = int32(pm)
			if int(m.Day) > pd && r.tense(s, x) != future {
				m.Month = int32((pm+10)%12 + 1)
			}
		} else {
			y, mo, _ := ref.date.Latest().Civil()
			m.Month = int32(mo)
			give(y, Partial)
			x.why("the month and year are told before: %s", ref)
			return
		}
	}
	// The first date of a list or span settles those behind it.
	if i > 0 && out[i-1].Link != NoLink && !out[i-1].Date.IsZero() && m.Month > 0 {
		p := out[i-1].Date.Start()
		y := p.Year
		if out[i-1].Link == To && int(m.Month) < p.Month {
			y++
		}
		give(y, out[i-1].Basis)
		x.why("it shares the year of %s", words(s, &out[i-1]))
		return
	}
	if ref, ok := r.yearBeside(s, m); ok && !(r.hasPub && !r.narrative && r.tense(s, x) == future && int(r.pub-ref.date.Latest()) > 366) {
		y := nearYear(ref.date.Start(), m)
		give(y, Partial)
		r.chained = true
		x.why("the year is told before: %s", ref)
		return
	}
	if r.narrative || !r.hasPub {
		ref := r.last(edtf.Year)
		if ref.date.IsZero() {
			x.why("nothing says the year of %s", words(s, x))
			return
		}
		if !r.narrative && ref.date.Precision() < edtf.Season {
			x.why("nothing says the year of %s, and the day of publication is not known", words(s, x))
			return
		}
		// A mere year goes on with the month that was told in it.
		if month := r.last(edtf.Month); ref.date.Precision() < edtf.Month && !month.date.IsZero() && month.date.Start().Year == ref.date.Start().Year {
			ref = month
		}
		give(nearYear(ref.date.Start(), m), Partial)
		if !r.narrative && ref.paragraph != s.Paragraph {
			x.Basis = Inferred
		}
		x.why("the year is the one the text has reached: %s", ref)
		return
	}
	y, how := r.newsYear(s, x)
	give(y, Partial)
	if r.inferred {
		x.Basis = Inferred
		x.why("no day of publication is known; %s, so the year of %s is taken to be %d", r.pubWhy, words(s, x), y)
		return
	}
	x.why("%s names no year; the text was published %s, and %s", words(s, x), r.pubWhy, how)
}

// fromTold gives "last October" or "April of this year" the year that it has
// from the date that the narrative has reached.
func (r *resolver) fromTold(s *Sentence, x *Reading, which Which, ref told) {
	m := &x.Meaning
	p := ref.date.Start()
	y, month := p.Year, int(m.Month)
	if m.Season > 0 {
		month = 3*(int(m.Season)-20) + 1
	}
	at := p.Month
	switch {
	case m.Of != NoWhich && which == Last, m.Of == NoWhich && which == Last && month >= at:
		y--
	case m.Of != NoWhich && which == Next, m.Of == NoWhich && which == Next && month <= at:
		y++
	}
	m.Year, m.HasYear, m.Era = int32(y), true, NoEra
	if y <= 0 {
		m.Year, m.Era = int32(1-y), BC
	}
	x.Basis = Relative
	x.why("%s counts from the time the text has reached: %s", words(s, x), ref)
}

// yearBeside looks for a date in the same paragraph whose words name the year
// and that this one belongs to: the date told last, or one in the same month;
// and for that of the heading above, where this is a heading too or nothing
// says when the text was published.
func (r *resolver) yearBeside(s *Sentence, m *Meaning) (told, bool) {
	last := len(r.events) - 1
	for k := last; k >= 0 && k > last-yearReach && r.events[k].paragraph == s.Paragraph; k-- {
		e := r.events[k]
		if !e.fullYear {
			continue
		}
		p := e.date.Start()
		if p.Precision >= edtf.Month && p.Month == int(m.Month) || k == last && m.Month > 0 && (p.Precision >= edtf.Season || !r.hasPub) {
			return e, true
		}
	}
	if h := r.heading; !h.date.IsZero() && h.fullYear && (s.Heading || !r.hasPub || r.inferred) {
		return h, true
	}
	return told{}, false
}

// yearReach is how many dates back the year of another may be named.
const yearReach = 20

// nearYear returns the year that a month has in a text that has reached a
// date. A text goes forward more often than back: what lies a little before is
// a step back, and what lies farther is in the year to come.
func nearYear(ref edtf.Point, m *Meaning) int {
	month := int(m.Month)
	if month == 0 {
		month = 3*(int(m.Season)-20) + 1
	}
	if ref.Precision < edtf.Month {
		return ref.Year
	}
	if m.Season == 24 { // the winter that is on, or the next to come
		if ref.Month < 4 {
			return ref.Year - 1
		}
		return ref.Year
	}
	switch d := month - ref.Month; {
	case d < -maxBack:
		return ref.Year + 1
	case d > maxAhead:
		return ref.Year - 1
	}
	return ref.Year
}

// How many months a narrative is thought to step back, and to go on, without
// naming the year. What is best was measured: 3 to 6 hardly differ.
const (
	maxBack  = 4
	maxAhead = 10
)

// newsYear chooses the year of a month or day by the day of publication: the
// nearest, but a thing told as past does not lie ahead, nor one to come behind.
func (r *resolver) newsYear(s *Sentence, x *Reading) (year int, how string) {
	m := &x.Meaning
	py, _, _ := r.pub.Civil()
	span := func(y int) (first, last edtf.Day) {
		var p edtf.Point
		switch {
		case m.Day > 0:
			d := edtf.NewDay(y, int(m.Month), int(m.Day))
			return d, d
		case m.Month > 0:
			p = edtf.OfMonth(y, int(m.Month)).Start()
		case m.Season > 0:
			p = edtf.Point{Precision: edtf.Season, Year: y, Season: int(m.Season)}
		}
		return p.Earliest(), p.Latest()
	}
	// How far a year's candidate is from the publication: below 0 before it.
	away := func(y int) int {
		first, last := span(y)
		switch {
		case last < r.pub:
			return int(last - r.pub)
		case first > r.pub:
			return int(first - r.pub)
		}
		return 0
	}
	best := py
	for _, y := range [...]int{py - 1, py + 1} {
		if abs(away(y)) < abs(away(best)) {
			best = y
		}
	}
	switch d := away(best); {
	case d == 0:
		return best, fmt.Sprintf("this is in %d", best)
	case d > 7 && r.tense(s, x) < future:
		if r.inferred && best == py {
			break
		}
		return best - 1, fmt.Sprintf("what is told as past lies before that: %d", best-1)
	case d < -45 && r.tense(s, x) == future:
		return best + 1, fmt.Sprintf("what is to come lies behind that: %d", best+1)
	}
	return best, fmt.Sprintf("the nearest is in %d", best)
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// named reads a day that has a name.
func (r *resolver) named(s *Sentence, x *Reading) {
	m := &x.Meaning
	if m.Named == DDay {
		x.Basis = Explicit
		x.set(edtf.OfDay(edtf.NewDay(1944, 6, 6)))
		x.why("D-Day is 6 June 1944")
		return
	}
	if !m.HasYear {
		d, _ := namedDay(m.Named, 2000)
		_, mo, dd := d.Civil()
		m.Month, m.Day = int32(mo), int32(dd)
		one := []Reading{*x}
		r.fillYear(s, one, 0)
		*x = one[0]
		m = &x.Meaning
		if !m.HasYear {
			return
		}
	} else {
		x.Basis = Explicit
		x.why("%s names the day and the year", words(s, x))
	}
	d, _ := namedDay(m.Named, m.year(r.pub))
	x.set(edtf.OfDay(d))
}

// weekday reads a day of the week that stands without a date.
func (r *resolver) weekday(s *Sentence, x *Reading) {
	m := &x.Meaning
	pub, from, basis := r.pub, "the text was published "+r.pubWhy, Deictic
	dayKnown := r.hasPub && !r.inferred && r.Published.Precision() == edtf.DayP
	if ref := r.last(edtf.DayP); r.narrative && !ref.date.IsZero() || !dayKnown && !ref.date.IsZero() && ref.paragraph == s.Paragraph && ref.fullYear {
		d := ref.date.Earliest()
		d += edtf.Day((m.Weekday - weekdayOf(d) + 7) % 7)
		x.Basis = Relative
		x.set(edtf.OfDay(d))
		x.why("the %s on or after %s", weekdayNames[m.Weekday], ref)
		return
	}
	if !dayKnown {
		x.why("%s counts from the day of publication, which is not known", words(s, x))
		return
	}
	back := (weekdayOf(pub) - m.Weekday + 7) % 7
	d := pub - edtf.Day(back) // the last one, today included
	how := "the last one up to then"
	switch {
	case m.OfUnit == Week:
		d = pub.Monday() + edtf.Day(m.Weekday-1)
		switch m.Of {
		case Last:
			d -= 7
		case Next:
			d += 7
		}
		how = "it counts by weeks"
	case m.Which == Last || m.Which == Previous:
		if back == 0 {
			d -= 7
		}
	case m.Which == Next || m.Which == Following:
		d, how = d+7, "the next one after it"
	case m.Which == This:
		d, how = pub.Monday()+edtf.Day(m.Weekday-1), "the one of that week"
	case r.tense(s, x) == future && back != 0:
		d, how = d+7, "what is to come lies behind it"
	}
	x.Basis = basis
	x.set(edtf.OfDay(d))
	x.why("%s: %s, and this is %s, %s", words(s, x), from, how, say(x.Date))
}

// period reads a unit that a word places: "last week", "that year".
func (r *resolver) period(s *Sentence, x *Reading) {
	m := &x.Meaning
	var at edtf.Day
	var step int
	switch m.Which {
	case This, Last, Next:
		if r.narrative && m.Anchor == Published {
			x.Timex = refCodes[PresentRef]
			x.why("%s is of the day of whoever speaks, which is not told", words(s, x))
			return
		}
		if ref := r.last(unitPrecision(m.Unit)); r.narrative && !ref.date.IsZero() {
			at = ref.date.Latest()
			step = [...]int{This: 0, Last: -1, Next: 1}[m.Which]
			x.Basis = Relative
			x.why("%s counts from the time the text has reached: %s, %s", words(s, x), ref, say(ref.date))
			break
		}
		if !r.hasPub || r.inferred || m.Unit <= Week && r.Published.Precision() < edtf.DayP || m.Unit == Month && r.Published.Precision() < edtf.Month {
			x.why("%s counts from the day of publication, which is not known", words(s, x))
			return
		}
		at = r.pub
		step = [...]int{This: 0, Last: -1, Next: 1}[m.Which]
		x.Basis = Deictic
		x.why("%s counts from the publication, %s", words(s, x), r.pubWhy)
	case Same, Previous, Following:
		ref := r.last(unitPrecision(m.Unit))
		if ref.date.IsZero() {
			x.why("%s counts from a date that the text has not told", words(s, x))
			return
		}
		at = ref.date.Latest()
		step = [...]int{Same: 0, Previous: -1, Following: 1}[m.Which]
		if step < 0 {
			at = ref.date.Earliest()
		}
		x.Basis = Relative
		x.why("%s counts from %s, %s", words(s, x), ref, say(ref.date))
	default:
		x.why("%s names no place on the calendar", words(s, x))
		return
	}
	r.place(x, at, m.Unit, step)
}

// place sets a reading to the unit that contains a day, moved by so many.
func (r *resolver) place(x *Reading, at edtf.Day, u Unit, step int) {
	y, mo, _ := at.Civil()
	switch u {
	case Day:
		x.set(edtf.OfDay(at + edtf.Day(step)))
	case Week, Fortnight:
		if u == Fortnight {
			step *= 2
		}
		monday := at.Monday() + edtf.Day(7*step)
		x.Date, x.Timex = days(monday, monday+6), weekTimex(monday)
	case Weekend:
		monday := at.Monday() + edtf.Day(7*step)
		x.Date, x.Timex = days(monday+5, monday+6), weekTimex(monday)+"-WE"
	case Month:
		d := edtf.NewDay(y, mo, 1).AddMonths(step)
		y, mo, _ = d.Civil()
		x.set(edtf.OfMonth(y, mo))
	case Quarter:
		d := edtf.NewDay(y, (mo-1)/3*3+1, 1).AddMonths(3 * step)
		y, mo, _ = d.Civil()
		x.Date = edtf.Between(edtf.OfMonth(y, mo).Start(), edtf.OfMonth(y, mo+2).Start())
		x.Timex = fmt.Sprintf("%04d-Q%d", y, mo/3+1)
	case Year:
		x.set(edtf.OfYear(y + step))
	case Decade:
		x.set(edtf.At(edtf.Point{Precision: edtf.Decade, Year: y + 10*step}))
	case Century:
		x.set(edtf.At(edtf.Point{Precision: edtf.Century, Year: y + 100*step}))
	default:
		x.why("no date is as fine as an hour")
	}
}

func unitPrecision(u Unit) edtf.Precision {
	switch u {
	case Month, Quarter, Season:
		return edtf.Month
	case Year:
		return edtf.Year
	case Decade:
		return edtf.Decade
	case Century, Millennium:
		return edtf.Century
	}
	return edtf.DayP
}
