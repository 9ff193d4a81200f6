package timex

// The year of a date whose words leave it out.

import (
	"math"
	"slices"
	"strings"

	"solnoma/timeline/edtf"
)

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

// setYear gives the words an astronomical year.
func (m *Meaning) setYear(y int) {
	m.Year, m.HasYear, m.Era = int32(y), true, NoEra
	if y <= 0 {
		m.Year, m.Era = int32(1-y), BC
	}
}

// early gives a year of three digits its era, that of the time the text has
// reached. Where the text tells of no such years, the number is none, and a day or month
// is read without it.
func (r *resolver) early(s *Sentence, x *Reading) bool {
	m := &x.Meaning
	if !r.ancient || m.Decade > 0 && (m.Decade < 100 || m.Decade%10 != 0) {
		m.Early, m.HasYear, m.Year = false, false, 0
		if m.Month == 0 && m.Season == 0 || m.Decade > 0 {
			x.Type = ""
			x.why("%s is not taken for a year: the text names no other of so few digits", words(s, x))
			return false
		}
		return true
	}
	m.Era, x.Basis = AD, Explicit
	if ref := r.last(edtf.Century); !ref.date.IsZero() && ref.date.Start().Year <= 0 {
		m.Era, x.Basis = BC, Partial
		x.why("%s is BC, as is what the text has told before: %s", words(s, x), ref)
		return true
	}
	x.why("%s says the date", words(s, x))
	return true
}

// fillYear gives a date the year that its words leave out.
func (r *resolver) fillYear(s *Sentence, out []Reading, i int) {
	x := &out[i]
	m := &x.Meaning
	give := func(y int, basis Basis) {
		m.setYear(y)
		x.Basis = basis
	}
	if m.OfUnit == Month && (m.Day > 0 || m.Weekday > 0 && m.N != 0) && m.Month == 0 {
		r.dayOfMonth(s, x)
		return
	}
	which := m.Of
	if which == NoWhich {
		which = m.Which
	}
	switch which {
	case This, Last, Next:
		sharp := edtf.Season
		if m.Of != NoWhich {
			sharp = edtf.Year
		}
		if ref := r.last(sharp); r.narrative && !ref.date.IsZero() {
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
			month := m.starts()
			switch {
			case which == Last && (month >= pm || m.Season > 0 && m.Season < 24 && month+2 >= pm):
				y-- // "last summer", in July
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
			p := ref.date.Start()
			if ref.date.IsInterval() {
				p = ref.date.End()
			}
			y := p.Year
			switch {
			case which == Previous:
				y--
			case which == Following && !(m.Of == NoWhich && (p.Month > 0 && m.starts() > p.Month || p.Month == 0 && m.Season == 24)):
				y++ // the winter that follows on a year begins in it
			}
			give(y, Partial)
			x.why("the year is told before: %s", ref)
			return
		}
	}
	if m.Month == 0 && m.Day == 0 && m.Season == 0 && m.Quarter == 0 && m.Half == 0 && m.Named == NoName {
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
			if r.isNews() && edtf.NewDay(y, mo, min(int(m.Day), edtf.DaysIn(y, mo))) > r.pub && r.tense(s, x) < future {
				y, mo, _ = edtf.NewDay(y, mo, 1).AddMonths(-1).Civil() // "arrived on 3 May; he had died on the 30th"
			}
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
	if k := r.entryYear(s, out, i); k >= 0 {
		give(out[k].Date.Start().Year, Partial)
		r.chained = true
		x.why("its year is that of %s, of which the words between tell", words(s, &out[k]))
		return
	}
	if ref, ok := r.yearBeside(s, x); ok && !(r.isNews() && r.tense(s, x) == future && m.asOf(r.yearFrom(ref, out, i)).Latest() < r.pub-behindTime) {
		y := r.yearFrom(ref, out, i)
		if r.isNews() && r.tense(s, x) < future && m.asOf(y).Earliest() > r.pub && y > ref.date.Start().Year {
			y-- // what is over does not lie ahead of the publication
		}
		if p := ref.date.Start(); r.isNews() && y == p.Year && p.Month > m.month() && ref.sentence == r.sentence && r.coordinate(s.Text, ref.start, x.Start) && edtf.OfMonth(y+1, m.month()).Earliest() <= r.pub {
			y++ // of verbs in one row the later does not lie before the earlier
		}
		give(y, Partial)
		r.chained = true
		x.why("the year is told before: %s", ref)
		return
	}
	if r.narrative || !r.hasPub {
		ref := r.last(edtf.Year)
		if next, ok := r.yearAhead(s, x); ok && ref.date.IsZero() && next.sentence == r.sentence {
			give(next.date.Start().Year, Partial)
			x.why("it leads up to the date that follows, and takes its year: %s", next)
			return
		}
		if ref.date.IsZero() {
			x.why("nothing says the year of %s", words(s, x))
			return
		}
		if !r.narrative && (ref.date.Precision() < edtf.Season || r.News) {
			x.why("nothing says the year of %s, and the day of publication is not known", words(s, x))
			return
		}
		// A mere year goes on with the month that was told in it.
		if month := r.last(edtf.Month); ref.date.Precision() < edtf.Season && !month.date.IsZero() {
			if apart := abs(month.date.Start().Year - ref.date.Start().Year); apart == 0 || r.narrative && apart > maxStep && !ref.opens {
				ref = month
			}
		}
		if r.narrative && ref.paragraph != s.Paragraph {
			ref = r.mainline(ref)
		}
		if next, ok := r.yearAhead(s, x); ok && ref.paragraph != s.Paragraph && !ref.heading {
			give(next.date.Start().Year, Partial)
			x.why("it leads up to the date that follows, and takes its year: %s", next)
			return
		}
		give(r.yearFrom(ref, out, i), Partial)
		if !r.narrative && ref.paragraph != s.Paragraph {
			x.Basis = Inferred
		}
		x.why("the year is the one the text has reached: %s", ref)
		return
	}
	if e, ok := r.yearOfWeekday(m); ok && r.isNews() {
		give(e.date.Start().Year, Partial)
		r.chained = true
		x.why("it falls on that weekday in the year that is told: %s", e)
		return
	}
	y, how := 0, ""
	if x.Link == To && i+1 < len(out) && !out[i+1].Meaning.HasYear && out[i+1].Meaning.month() > 0 {
		// A span that is over ends before the publication, not only begins.
		last := &out[i+1]
		if y, how = r.newsYear(s, last); m.month() > last.Meaning.month() {
			y--
		}
	} else {
		y, how = r.newsYear(s, x)
	}
	give(y, Partial)
	if r.Supposed {
		x.Basis = Inferred
	}
	if r.inferred {
		x.Basis = Inferred
		x.why("no day of publication is known; %s, so the year of %s is taken to be %d", r.pubWhy, words(s, x), y)
		return
	}
	x.why("%s names no year; the text was published %s, and %s", words(s, x), r.pubWhy, how)
}

// yearOfWeekday looks for a year that the text has told in which a day that names
// its weekday has it, where it has not in the year of the publication and the one
// before.
func (r *resolver) yearOfWeekday(m *Meaning) (told, bool) {
	if m.Weekday == 0 || m.Day == 0 || m.Month == 0 {
		return told{}, false
	}
	falls := func(y int) bool {
		return int(m.Day) <= edtf.DaysIn(y, int(m.Month)) && weekdayOf(edtf.NewDay(y, int(m.Month), int(m.Day))) == m.Weekday
	}
	if py, _, _ := r.pub.Civil(); falls(py) || falls(py-1) {
		return told{}, false
	}
	for k := len(r.events) - 1; k >= max(0, len(r.events)-yearReach); k-- {
		if e := r.events[k]; e.fullYear && falls(e.date.Start().Year) {
			return e, true
		}
	}
	return told{}, false
}

// behindTime is how many days before its publication a text of news may have
// what it tells as to come: it was, when the report was written.
const behindTime = 7

// asOf returns the date that the words name in a year.
func (m *Meaning) asOf(y int) edtf.Date {
	named := *m
	named.setYear(y)
	month := named.month()
	if m.Day > 0 && month > 0 {
		return edtf.OfDay(edtf.NewDay(y, month, min(int(m.Day), edtf.DaysIn(y, month))))
	}
	if month > 0 {
		return edtf.OfMonth(y, month)
	}
	return edtf.OfYear(y)
}

// entryReach is how many dates back the year of an entry may stand.
const entryReach = 4

// entryYear returns the mere year before the i-th date of a sentence that what
// stands between tells of: "1972, when a train burned on 21 July", "1950 – Ada Renn
// wins on July 25"; -1 for none.
func (r *resolver) entryYear(s *Sentence, out []Reading, i int) int {
	if out[i].Meaning.month() == 0 {
		return -1
	}
	for k := i - 1; k >= max(0, i-entryReach); k-- {
		y := &out[k]
		if !y.Meaning.HasYear || y.Date.Precision() != edtf.Year || y.Date.IsInterval() {
			continue
		}
		between := s.Text[y.End:out[i].Start]
		if rest := strings.TrimLeft(between, ", "); r.t.When != "" && strings.HasPrefix(rest, r.t.When+" ") && !strings.ContainsAny(rest, ";:") {
			return k
		}
		before := strings.TrimRight(s.Text[:y.Start], " ")
		begins := before == "" || strings.HasSuffix(before, ";") || strings.HasSuffix(before, ":")
		rest := strings.TrimLeft(between, " ")
		parted := strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, ":")
		if begins && parted && !strings.Contains(rest, ";") {
			return k
		}
		return -1
	}
	return -1
}

// dayOfMonth gives "the 26th of that month" its month and year.
func (r *resolver) dayOfMonth(s *Sentence, x *Reading) {
	m := &x.Meaning
	ref := r.last(edtf.Month)
	at, step := ref.date.Latest(), 0
	switch m.Of {
	case Last, Previous:
		step = -1
	case Next, Following:
		step = 1
	}
	switch {
	case (m.Of >= Same || r.narrative) && !ref.date.IsZero():
		x.Basis = Relative
		x.why("%s counts from %s, %s", words(s, x), ref, say(ref.date))
	case m.Of >= Same:
		x.why("%s counts from a date that the text has not told", words(s, x))
		return
	case !r.hasPub || r.inferred || r.Published.Precision() < edtf.Month:
		x.why("%s counts from the day of publication, which is not known", words(s, x))
		return
	default:
		at, x.Basis = r.pub, Deictic
		x.why("%s counts from the publication, %s", words(s, x), r.pubWhy)
	}
	y, mo, _ := at.Civil()
	y, mo, _ = edtf.NewDay(y, mo, 1).AddMonths(step).Civil()
	m.setYear(y)
	m.Month = int32(mo)
}

// fromTold gives "last October" or "April of this year" the year that it has
// from the date that the narrative has reached.
func (r *resolver) fromTold(s *Sentence, x *Reading, which Which, ref told) {
	m := &x.Meaning
	p := ref.date.Start()
	y, month, at := p.Year, m.month(), p.Month
	if p.Precision == edtf.Season {
		at = 3*(p.Season-20) + 1
	}
	switch {
	case m.Of != NoWhich && which == Last, m.Of == NoWhich && which == Last && month >= at:
		y--
	case m.Of != NoWhich && which == Next, m.Of == NoWhich && which == Next && month <= at:
		y++
	}
	m.setYear(y)
	x.Basis = Relative
	x.why("%s counts from the time the text has reached: %s", words(s, x), ref)
}

// yearBeside looks for a date in the same paragraph whose words name the year
// and that this one belongs to: the date told last, or one in the same month;
// and for that of the heading above, where this is a heading too or nothing
// says when the text was published.
func (r *resolver) yearBeside(s *Sentence, x *Reading) (told, bool) {
	m := &x.Meaning
	last := len(r.events) - 1
	for last >= 0 && r.events[last].back {
		last--
	}
	reached := edtf.Day(math.MinInt32)
	for k := last; k >= 0 && k > last-yearReach && r.events[k].paragraph == s.Paragraph; k-- {
		e := r.events[k]
		gone := reached > e.date.Latest()+stillBeside
		if e.date.Precision() >= edtf.Season {
			reached = max(reached, e.date.Earliest())
		}
		p := e.date.Start()
		if !e.fullYear && !(e.placed && m.Day > 0 && p.Precision == edtf.Month && p.Month == int(m.Month)) {
			continue
		}
		if p.Precision >= edtf.Month && p.Month == int(m.Month) && !gone || k == last && m.Month > 0 && (p.Precision >= edtf.Season || !r.hasPub) {
			if r.isNews() && !r.goesOn(s, x, e) || r.News && !r.hasPub && p.Month != int(m.Month) {
				continue // of a report of a day, others may be of the year of that day
			}
			return e, true
		}
	}
	// A month that the paragraph before told last, with its year, goes on.
	if last >= 0 && r.isNews() && m.Day > 0 {
		e := r.events[last]
		if p := e.date.Start(); e.fullYear && !e.before && !e.date.IsInterval() && p.Precision >= edtf.Month && p.Month == int(m.Month) && e.paragraph == s.Paragraph-1 && r.lastTold.sentence == e.sentence && r.tense(s, x) < future {
			return e, true
		}
	}
	if h := r.heading; !h.date.IsZero() && h.fullYear && (s.Heading || !r.hasPub || r.inferred && !r.narrative) {
		return h, true
	}
	return told{}, false
}

// stillBeside is how many days a text may have gone on from a month and still
// come back to it; once it has told of more than five months later, the month is
// likelier that of another year.
const stillBeside = 150

// coordinate reports whether the stretch at b follows on the one at a with an
// "and" between them, behind which no clause hangs on another.
func (r *resolver) coordinate(text string, a, b int) bool {
	between := text[min(a, b):b]
	i := strings.LastIndex(between, " "+r.t.And+" ")
	return r.t.And != "" && i >= 0 && !r.hangsBetween(between[i:])
}

// hangsBetween reports whether a word in a stretch hangs a clause on another.
func (r *resolver) hangsBetween(text string) bool {
	for w := range strings.FieldsSeq(text) {
		if r.isBarrier(w) {
			return true
		}
	}
	return false
}

// maxStep is how many years a narrative steps on by a mere year in the middle
// of a sentence; one farther away ("in a paper declassified in 2005") is taken
// for a glance.
const maxStep = 4

// yearAhead looks at the date that follows in the same paragraph. Where it
// names its year and lies a little later in it ("In the early summer … on 17
// June 1919"), this one leads up to it.
func (r *resolver) yearAhead(s *Sentence, x *Reading) (next told, ok bool) {
	for i := r.sentence; i < len(r.text) && r.text[i].Paragraph == s.Paragraph; i++ {
		t := &r.text[i]
		k, _ := slices.BinarySearchFunc(t.Exprs, x.End, func(e Expr, at int) int {
			if i > r.sentence {
				return 1
			}
			return e.Start - at
		})
		for ; k < len(t.Exprs); k++ {
			e := &t.Exprs[k]
			if e.Rule.Not != "" || e.Meaning.Kind != Calendar {
				continue
			}
			m := &e.Meaning
			if !m.HasYear || m.Short || m.Early || m.Era == BC || m.month() == 0 {
				return told{}, false
			}
			d := m.month() - x.Meaning.month()
			if x.Meaning.Season > 0 {
				d++ // from the season's first month on
			}
			return told{words: t.Text[e.Start:e.End], line: t.Line, sentence: i, date: edtf.OfYear(int(m.Year))}, d >= 0 && d <= maxLead
		}
	}
	return told{}, false
}

// maxLead is how many months a date may lead up to the one that names the year.
const maxLead = 3

// month returns the month that a date names, or the middle one of its season or
// quarter; 0 where it names none of these.
func (m *Meaning) month() int {
	switch {
	case m.Month == 0 && m.Season > 0:
		return 3*(int(m.Season)-20) + 1
	case m.Month == 0 && m.Quarter > 0:
		return 3*int(m.Quarter) - 1
	case m.Month == 0 && m.Half > 0:
		return 6*int(m.Half) - 3
	}
	return int(m.Month)
}

// starts returns the month that a date without a year begins in.
func (m *Meaning) starts() int {
	if m.Month == 0 && m.Season > 0 {
		return 3 * (int(m.Season) - 20)
	}
	return m.month()
}

// yearReach is how many dates back the year of another may be named.
const yearReach = 20

// nearYear returns the year that a month has in a text that has reached a
// date. A text goes forward more often than back: what lies a little before is
// a step back, and what lies farther is in the year to come.
func nearYear(ref edtf.Point, m *Meaning) int {
	month := m.month()
	if ref.Precision == edtf.Season && m.Season == 0 {
		ref.Month = 3*(ref.Season-20) + 1 // of a winter the January behind it
	} else if ref.Precision < edtf.Month {
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

// yearFrom returns the year of the i-th date of a sentence, counted from the
// date that the text has reached.
func (r *resolver) yearFrom(ref told, out []Reading, i int) int {
	x, p := &out[i], ref.date.Start()
	if x.Link == To && i+1 < len(out) && overYearsEnd(&x.Meaning, &out[i+1].Meaning, p) {
		return p.Year - 1
	}
	return r.section.keep(nearYear(p, &x.Meaning), p)
}

// overYearsEnd reports whether a span of months that runs into the next year
// ("from October to March") ends where the text is: in the month it has reached,
// or the one before. Then it began in the year before.
func overYearsEnd(from, to *Meaning, ref edtf.Point) bool {
	end := to.month()
	return !to.HasYear && ref.Precision >= edtf.Month && end > 0 && end < from.month() && ref.Month >= end && ref.Month <= end+1
}

// How many months a narrative is thought to step back, and to go on, without
// naming the year. What is best was measured: 3 to 6 hardly differ.
const (
	maxBack  = 4
	maxAhead = 10
)
