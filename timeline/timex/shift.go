package timex

// Counts of units from an anchor: "ten days ago", "the day before the vote".

import (
	"strings"

	"solnoma/timeline/edtf"
)

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
		if ref := r.lastOver(s, x, edtf.DayP); m.Unit == Hour && !m.Back && m.Anchor == Told && !ref.date.IsZero() && !ref.date.IsInterval() && ref.paragraph == s.Paragraph {
			x.Date, x.Basis = days(ref.date.Latest(), ref.date.Latest()+1), Relative
			x.why("hours after %s, %s, are the same day or the next", ref, say(ref.date))
		}
		return
	}
	if r.hoursLater(s, x) {
		return
	}
	var base edtf.Date
	var from told
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
			if m.Anchor == Beside && r.fromOwn(s, out, i) {
				return
			}
			x.why("%s %s", words(s, x), how)
			if m.Weekday > 0 {
				x.Timex = repeatTimex(m) // a day of the week, of no known week
				return
			}
			// What is left is how long before or after.
			x.Type, x.Timex = TypeDuration, durationTimex(m)
			return
		}
		if !m.Back && m.Unit >= Day && !r.narrative && r.hasPub && !r.inferred && ref.date.Precision() == edtf.DayP && ref.date.Latest() == r.pub && r.tense(s, x) == past {
			// What is told as past was not after the publication.
			w, found := r.toldBefore(r.pub, p)
			if m.Anchor == Beside || !found {
				x.why("%s cannot count from %s, for it is told as past", words(s, x), ref)
				x.Type, x.Timex = TypeDuration, durationTimex(m)
				return
			}
			ref, how = w, ""
		}
		base, from = ref.date, ref
		r.chained = ref.fullYear
		if x.Basis == "" {
			x.Basis = Relative
		}
		x.why("%s counts from %s, %s%s", words(s, x), ref, say(base), how)
	}
	r.count(x, base)
	x.inherit(base)
	x.loosen(from, m.Back)
}

// toldBefore returns the last date of the paragraph that lies before a day and is
// at least as precise as p.
func (r *resolver) toldBefore(day edtf.Day, p edtf.Precision) (told, bool) {
	for k := len(r.events) - 1; k >= 0 && r.events[k].paragraph == r.text[r.sentence].Paragraph; k-- {
		if w := r.events[k]; w.date.Precision() >= p && w.date.Latest() < day {
			return w, true
		}
	}
	return told{}, false
}

// inside reads a length of time that says until when something was done that the
// sentence tells of: "Within a month the army held the coast", or will be done:
// "The army will leave within a month". It stays a length of time, with the days
// that it leaves.
func (r *resolver) inside(s *Sentence, out []Reading, i int, from Anchor) {
	x := &out[i]
	counted := []Reading{{Expr: x.Expr}}
	counted[0].Meaning.Kind, counted[0].Meaning.Anchor, counted[0].Meaning.Mod = Shift, from, LessThan
	counted[0].Start = r.insideFrom(s, x)
	r.shift(s, counted, 0)
	x.Type, x.Timex = TypeDuration, durationTimex(&x.Meaning)
	x.Date, x.Basis, x.steps = counted[0].Date, counted[0].Basis, counted[0].steps
}

// lastsFrom reads a length of time that lies behind a day: "over the following
// two days" behind the one told, "over the next four years" behind the
// publication where it is to come. It stays a length of time, with its days.
func (r *resolver) lastsFrom(s *Sentence, x *Reading) bool {
	m := &x.Meaning
	if m.N == 0 || m.N > 1000 || m.Unit < Hour || m.Which != Next && m.Which != Following || !endsWithWord(s.Text[:x.Start], r.t.throughout) {
		return false
	}
	news := r.hasPub && !r.inferred && !r.narrative && r.Published.Precision() == edtf.DayP
	ref := told{date: r.Published, words: "the publication"}
	basis := Deictic
	if m.Which == Following || r.tense(s, x) < future {
		ref, basis = r.last(edtf.DayP), Relative
		if ref.date.IsZero() || ref.paragraph != s.Paragraph || r.tense(s, x) != past {
			return false
		}
	} else if !news {
		return false
	}
	from := ref.date.Latest()
	n := int(m.N)
	var to edtf.Date
	switch m.Unit {
	case Hour:
		to = edtf.OfDay(from + edtf.Day((n+23)/24))
	case Day:
		to = edtf.OfDay(from + edtf.Day(n))
		from++
	case Week, Fortnight:
		to = edtf.OfDay(from + edtf.Day(7*n*int(m.Unit-Week+1)))
	case Month:
		y, mo, _ := from.AddMonths(n).Civil()
		to = edtf.OfMonth(y, mo)
	case Year:
		y, _, _ := from.Civil()
		to = edtf.OfYear(y + n)
	default:
		return false
	}
	begin := edtf.OfDay(from).Start()
	switch y, mo, _ := from.Civil(); m.Unit {
	case Month:
		begin = edtf.OfMonth(y, mo).Start()
	case Year:
		begin = edtf.OfYear(y).Start()
	}
	x.Type, x.Timex, x.Basis = TypeDuration, durationTimex(m), basis
	x.Date = edtf.Between(begin, to.End())
	x.why("%s counts from %s, %s", words(s, x), ref, say(ref.date))
	x.why("from then on: %s", say(x.Date))
	return true
}

// withinHours reads "within hours" and "within minutes" of what the text told, or
// of what it names: it was on that day or the next.
func (r *resolver) withinHours(s *Sentence, out []Reading, i int) bool {
	x := &out[i]
	m := &x.Meaning
	if m.Unit != Hour && m.Unit != Minute || m.N > 24 || m.N == 0 && !m.Vague || !endsWithWord(s.Text[:x.Start], r.t.within) && r.insideFrom(s, x) < 0 || r.tense(s, x) != past {
		return false
	}
	counted := []Reading{{Expr: x.Expr}}
	counted[0].Meaning.Anchor = Told
	if rest, ok := strings.CutPrefix(s.Text[x.End:], " of "); ok {
		counted[0].Meaning.Anchor, counted[0].End = Beside, len(s.Text)-len(rest)-1
	}
	ref, how, ok := r.anchor(s, counted, 0)
	if !ok || ref.date.Precision() != edtf.DayP || ref.date.IsInterval() || counted[0].Meaning.Anchor == Told && ref.paragraph != s.Paragraph {
		return false
	}
	day := ref.date.Latest()
	x.Type, x.Timex, x.Basis = TypeDuration, durationTimex(m), Relative
	x.Date = days(day, day+1)
	x.why("%s counts from %s, %s%s", words(s, x), ref, say(ref.date), how)
	x.why("that is the same day or the next")
	return true
}

// insideFrom returns where a length of time begins with the word that says that
// something was done within it, which may stand before the expression; or -1.
func (r *resolver) insideFrom(s *Sentence, x *Reading) int {
	if x.Meaning.Which == NoWhich && r.t.definite[openingWord(s.Text[x.Start:x.End])] {
		return -1 // "within the ten days allowed by law"
	}
	if strings.EqualFold(openingWord(s.Text[x.Start:x.End]), r.t.Inside) {
		return x.Start
	}
	if from := x.Start - len(r.t.Inside) - 1; from >= 0 && (from == 0 || s.Text[from-1] == ' ') && s.Text[x.Start-1] == ' ' && strings.EqualFold(s.Text[from:x.Start-1], r.t.Inside) {
		return from
	}
	return -1
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
	if i > 1 && out[i-1].Meaning.Kind == Shift && endsWithWord(s.Text[:x.Start], r.t.joins) { // "…, two days after it fell and a week before the vote"
		if k := r.ownDate(s, out, i-1); k == i-2 {
			return k
		}
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

// sayOther reads a shift whose day another date names: it tells when its object
// was, which is dated where the text tells of it.
func (r *resolver) sayOther(s *Sentence, x, own *Reading) {
	x.Date, x.Timex, x.Basis, x.Within = own.Date, own.Timex, own.Basis, true
	x.why("it is the time that %s names", words(s, own))
	if x.Meaning.Anchor == Beside {
		r.dateObject(s, x)
	}
}

// dateObject says when the object of a shift was, whose own day is known.
func (r *resolver) dateObject(s *Sentence, x *Reading) {
	// What is left is how long before or after.
	x.Type, x.Timex = TypeDuration, durationTimex(&x.Meaning)
	other := Reading{Expr: x.Expr}
	other.Meaning.Back = !x.Meaning.Back
	r.count(&other, x.Date)
	if other.Date.IsZero() {
		return
	}
	x.why("so what it counts from was on %s", say(other.Date))
	r.approximate(s, &other)
	object := r.objectOf(s.Text[x.End:])
	x.ObjectDate, x.Object = other.Date, x.End+strings.Index(s.Text[x.End:], object)+len(object)
}

// fromOwn reads a shift with an object whose date the text does not tell, where
// the text does tell the day of what the shift is of: by a date before it in the
// clause ("on Friday they took the road, two days after the army struck"), or by
// the sentence before, of which this one only says how long after something it
// came ("The order came a day after the house voted"). So the object's is known.
func (r *resolver) fromOwn(s *Sentence, out []Reading, i int) bool {
	x := &out[i]
	m := &x.Meaning
	if m.Vague || m.Mod != NoMod || m.Weekday > 0 || m.Unit < Day {
		return false
	}
	day := func(d edtf.Date) bool { return d.Precision() == edtf.DayP && !d.IsInterval() }
	if i > 0 {
		own := &out[i-1]
		if own.Meaning.Kind != Calendar || own.Within || !day(own.Date) || own.Link != NoLink || i > 1 && out[i-2].Link != NoLink || r.bordered(s.Text, own.End, x.Start) {
			return false
		}
		from, _ := r.clauseBounds(s.Text, own.Start, own.End)
		for w := range strings.FieldsSeq(s.Text[from:own.Start]) {
			if r.t.saying[strings.ToLower(w)] {
				return false // "said on Friday that …": of which of the two it is, is not plain
			}
		}
		r.sayOther(s, x, own)
		return true
	}
	ref := r.lastTold
	ahead := strings.Fields(s.Text[:x.Start]) // "The order came", "The latest move came"
	n := len(ahead) - 1
	if n < 1 || n > 3 || !r.t.came[ahead[n]] || !r.t.anaphors[strings.ToLower(ahead[n-1])] || n > 1 && !r.t.definite[strings.ToLower(ahead[0])] ||
		ref.sentence != r.sentence-1 || ref.paragraph != s.Paragraph && ref.paragraph != s.Paragraph-1 || ref.loose || !day(ref.date) {
		return false
	}
	x.Date, x.Basis, x.Within = ref.date, Relative, true
	x.why("it is the time of what was told before: %s, %s", ref, say(ref.date))
	r.dateObject(s, x)
	return true
}

// bordered reports whether another clause begins between two places of a sentence.
func (r *resolver) bordered(text string, from, to int) bool {
	r.clauseBounds(text, from, to) // finds the borders
	for _, b := range r.borders {
		if b.start >= from && b.end <= to && b.end > 0 {
			return true
		}
	}
	return false
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
			if at := x.End + strings.Index(s.Text[x.End:], object) + len(object); at < len(s.Text) && s.Text[at] == ' ' {
				x.Object = at
			}
			if w, found := r.find(r.keywords("- "+object, true), p, r.sentence, pureName(object)); found && !(r.possessed(object) && w.paragraph != s.Paragraph) {
				return w, ", which tells of the same: “" + strings.TrimSpace(clip(object)) + "”", true
			}
			if w, found := r.recalled(object, p); found && !(r.possessed(object) && w.paragraph != s.Paragraph) {
				return w, ", which tells of the same: “" + strings.TrimSpace(clip(object)) + "”", true
			}
			return told{}, "counts from “" + strings.TrimSpace(clip(object)) + "”, whose date is not told", false
		}
	} else if w, name, found := r.eventBefore(s, p); found {
		return w, ", which tells of “" + name + "”", true
	}
	ref = r.lastOver(s, x, p)
	if month := r.lastOver(s, x, edtf.Month); p == edtf.DayP && m.Unit >= Week && month.date.Precision() == edtf.Month && !month.date.IsInterval() && month.paragraph == s.Paragraph &&
		(ref.date.IsZero() || ref.sentence < month.sentence) {
		month.loose = true
		return month, "", true // "In May 2020 he was attacked. Three weeks later …"
	}
	if later := r.lastOver(s, x, edtf.Year); p > edtf.Year && !ref.date.IsZero() && !later.date.IsZero() && later.date.Earliest() > ref.date.Latest()+stale {
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
	if m.AndHalf {
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
		if m.N == 1 || m.AndHalf {
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
	var either edtf.Date // the months that it may be in
	if u := unitOf(base.Precision()); u > unit && unit >= Day && unit < Year && base.Precision() >= edtf.Year && !base.IsInterval() {
		// Counted from a month or year, days lead to a month or year.
		if u == Month {
			either = monthsFrom(base.Earliest()+exact-at, base.Latest()+exact-at)
		}
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
	case m.Mod == LessThan && base.Precision() == edtf.Month && !base.IsInterval():
		// Of which day of the month it counts from is not told.
		r.place(x, exact, Month, 0)
		if m.Back {
			x.Date = edtf.Between(x.Date.Start(), base.Start())
		} else {
			x.Date = edtf.Between(base.Start(), x.Date.Start())
		}
		x.why("less than that: between the two months")
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
	if m.AndHalf && unit == Year {
		// A half year is no month: it is so many months more or less.
		r.place(x, exact, Month, 0)
		x.Date = monthsFrom(exact.AddMonths(-halfYearSlack), exact.AddMonths(halfYearSlack))
		x.why("that leads to about %s", say(x.Date))
		return
	}
	r.place(x, exact, unit, 0)
	if either.IsInterval() {
		x.Date = either
		x.why("which day that counts from is not told, so it is in one of two months: %s", say(x.Date))
		return
	}
	if (unit == Week || unit == Fortnight) && m.OfUnit == NoUnit && base.Precision() == edtf.DayP && !base.IsInterval() {
		// Who counts in weeks does not count the days.
		x.Date = edtf.OfDay(exact).With(edtf.Approx)
		x.why("that leads to about %s", say(x.Date))
		return
	}
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
