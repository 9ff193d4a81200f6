package timex

// Dates that name parts of the calendar: a day, a month, a year, a century.

import (
	"fmt"

	"solnoma/timeline/edtf"
)

// calendar reads parts of a calendar date.
func (r *resolver) calendar(s *Sentence, out []Reading, i int) {
	x := &out[i]
	m := &x.Meaning
	if m.Figures && !r.settleFigures(s, x) {
		return
	}
	if m.Early && m.Era == NoEra && !r.early(s, x) {
		return
	}
	switch {
	case m.Era == OldStyle && m.HasYear && m.Month > 0:
		r.oldStyle(s, x)
		return
	case m.Decade > 0:
		y := int(m.Decade)
		x.Basis = Explicit
		if y > 9980 {
			x.why("%s leads out of the calendar", words(s, x))
			return
		}
		if m.Era == BC { // the 470s BC, 479 to 470 BC, are no decade of EDTF
			x.Date, x.Timex = edtf.Between(edtf.OfYear(-y-8).Start(), edtf.OfYear(1-y).Start()), fmt.Sprintf("BC%03d", y/10)
			x.why("%s is the years %d to %d BC", words(s, x), y+9, y)
			return
		}
		switch {
		case m.Short && m.Century > 0: // "the thirties of the 19th century"
			y += int(m.Century-1)*100 - y%10
		case m.Short:
			if ref := r.last(edtf.Year); r.narrative && !ref.date.IsZero() && ref.date.Start().Year >= 1000 {
				c := ref.date.Start().Year
				x.Basis = Partial
				x.why("the century is the one the text has reached: %s", ref)
				y += c - c%100
				break
			}
			y += 1900
		}
		if y%100 == 0 && y < 2000 && !m.Short && m.Era == NoEra && m.Mod == NoMod && !besideDecade(out, i) {
			x.set(edtf.At(edtf.Point{Precision: edtf.Century, Year: y}))
			x.why("%s is the years %d to %d; nothing beside it says that only its first ten are meant", words(s, x), y, y+99)
			return
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
	case m.Weekday > 0 && m.Month == 0 && m.N == 0:
		r.weekday(s, x)
		switch {
		case x.Link != NoLink && i+1 < len(out):
			r.beginOfWeekdays(s, out, i)
		case i > 0 && (out[i-1].Link == To || out[i-1].Link == And && x.Date.Latest() < out[i-1].Date.Earliest()):
			r.endOfWeekdays(s, x, &out[i-1])
		}
		return
	case m.Accounts && !r.ofBusiness(s):
		x.Type = ""
		x.why("%s is a part of something else", words(s, x))
		return
	}
	if !m.HasYear {
		r.fillYear(s, out, i)
		if !m.HasYear {
			return
		}
	} else if x.Basis == "" {
		x.Basis = Explicit
		if y := m.year(r.pub); !m.NoDay && (m.Month == 0 || int(m.Day) <= edtf.DaysIn(y, int(m.Month))) {
			x.why("%s says the date", words(s, x))
		}
	}
	y := m.year(r.pub)
	if ref := r.last(edtf.Year); m.Short && r.narrative && !ref.date.IsZero() {
		if from := ref.date.Start().Year; from > 0 { // "the men of '89" are those of the century told
			y = from - from%100 + int(m.Year)
		}
	}
	if m.Day == 29 && m.Month == 2 && x.Basis != Explicit && !edtf.IsLeap(y) {
		for _, leap := range [...]int{y - 1, y + 1, y - 2, y + 2} {
			if edtf.IsLeap(leap) && (!r.hasPub || edtf.NewDay(leap, 2, 29) <= r.pub) {
				x.why("only %d of the years around it has a 29 February", leap)
				y = leap
				break
			}
		}
	}
	if m.NoDay {
		r.impossible(s, x, y)
		return
	}
	named := y
	slip := m.Of != NoWhich && x.Basis == Explicit && r.yearDisagrees(s, x, &y)
	switch {
	case m.Fiscal:
		r.fiscal(s, x, y)
	case m.Unit == Quarter && m.Quarter >= 1 && m.Quarter <= 4:
		x.Date = edtf.Between(edtf.OfMonth(y, int(m.Quarter)*3-2).Start(), edtf.OfMonth(y, int(m.Quarter)*3).Start())
		x.Timex = partTimex(y, 'Q', int(m.Quarter))
	case m.Half == 1 || m.Half == 2:
		x.Date = edtf.Between(edtf.OfMonth(y, int(m.Half)*6-5).Start(), edtf.OfMonth(y, int(m.Half)*6).Start())
		x.Timex = partTimex(y, 'H', int(m.Half))
	case m.Season > 0:
		x.set(edtf.At(edtf.Point{Precision: edtf.Season, Year: y, Season: int(m.Season)}))
		if m.Season == 24 && x.Basis != Explicit {
			// EDTF counts a winter by the year it begins in, TIMEX3 by most of it.
			x.Timex = pointTimex(edtf.Point{Precision: edtf.Season, Year: y + 1, Season: 24})
		}
	case m.Weekday > 0 && m.N != 0 && m.Month > 0: // "the first Sunday in May"
		if d, ok := nthWeekday(y, int(m.Month), m.Weekday, int(m.N)); ok {
			x.set(edtf.OfDay(d))
			x.why("that is %s", say(x.Date))
		} else {
			x.Date, x.Basis = edtf.Date{}, ""
			x.why("%s %d has no such day", monthNames[m.Month], y)
		}
	case m.Day > 0:
		if int(m.Day) > edtf.DaysIn(y, int(m.Month)) {
			r.impossible(s, x, y)
			return
		}
		x.set(edtf.OfDay(edtf.NewDay(y, int(m.Month), int(m.Day))))
		r.checkWeekday(s, x)
		if m.OfUnit == Week { // "the week of 9 November"
			r.place(x, x.Date.Earliest(), Week, 0)
		}
	case m.Month > 0:
		x.set(edtf.OfMonth(y, int(m.Month)))
		if m.OfUnit == Week { // "the last week of April"
			from := x.Date.Latest() - 6
			if m.N < lastOfMonth {
				from = x.Date.Earliest() + edtf.Day(7*(m.N-1))
			}
			x.Date = days(from, from+6)
			x.why("that is %s", say(x.Date))
		}
	default:
		x.set(edtf.OfYear(y))
	}
	if slip {
		if p := x.Date.Start(); p.Day <= edtf.DaysIn(named, max(p.Month, 1)) {
			p.Year = named
			x.Instead = append(x.Instead, edtf.At(p))
		}
		x.set(x.Date.With(edtf.Uncertain))
	}
}

// besideDecade reports whether the sentence names another decade of the same
// century: "the 1900s and 1910s".
func besideDecade(out []Reading, i int) bool {
	for k := range out {
		m := &out[k].Meaning
		if d := m.Decade; k != i && d > 100 && d/100 == out[i].Meaning.Decade/100 && d%100 != 0 {
			return true
		}
	}
	return false
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
