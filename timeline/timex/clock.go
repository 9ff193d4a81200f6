package timex

// Times of day.

import "solnoma/timeline/edtf"

// clock reads a time of day: of the day that stands beside it, or was told last.
func (r *resolver) clock(s *Sentence, out []Reading, i int) {
	x := &out[i]
	m := &x.Meaning
	if m.Hour > 24 || m.Minute > 59 || m.Second > 59 {
		x.why("%s is no time of day", words(s, x))
		return
	}
	var day edtf.Date
	var from told // what the day counts from
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
		if ref := r.lastOver(s, x, edtf.DayP); !ref.date.IsZero() {
			d := ref.date.Latest()
			if m.Which == Following {
				d++
			} else if m.Which == Previous {
				d--
			}
			day, from = edtf.OfDay(d).With(ref.date.Qualifier()), ref
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
	x.loosen(from, false)
	if m.HasClock && (m.Twelve > 0 || m.Hour == 0 || m.Hour > 12) && !x.Date.IsInterval() {
		h := m.Hour
		if m.Twelve == 2 && h < 12 {
			h += 12
		} else if m.Twelve == 1 && h == 12 {
			h = 0
		}
		r.struck = hour{true, day.Earliest(), int(h*60 + m.Minute), s.Paragraph, told{words: s.Text[x.Start:x.End], line: s.Line}}
	}
}

// hour is the time of the day that was told last, where it is plain which of the
// two halves of the day it is of: what "two hours later" counts from.
type hour struct {
	known     bool
	day       edtf.Day
	minute    int // of the day
	paragraph int
	from      told
}

// hoursLater reads a count of hours or minutes from the time of day that its
// paragraph told last. It reports whether there is one.
func (r *resolver) hoursLater(s *Sentence, x *Reading) bool {
	m := &x.Meaning
	if m.Unit != Hour && m.Unit != Minute || m.Anchor != Told || m.Mod != NoMod || m.AndHalf || m.N > 1000 || !r.struck.known || r.struck.paragraph != s.Paragraph {
		return false
	}
	n := int(m.N)
	if m.Unit == Hour {
		n *= 60
	}
	if m.Back {
		n = -n
	}
	const day = 24 * 60
	at := r.struck.minute + n + 50*day
	then := Meaning{HasClock: true, Hour: int32(at % day / 60), Minute: int32(at % 60)}
	x.Type, x.Basis = TypeTime, Relative
	x.Date = edtf.OfDay(r.struck.day + edtf.Day(at/day-50))
	x.Timex = pointTimex(x.Date.Start()) + clockTimex(&then)
	x.why("%s counts from %s, on %s", words(s, x), r.struck.from, say(edtf.OfDay(r.struck.day)))
	return true
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
