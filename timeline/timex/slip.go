package timex

// Slips of the pen: dates that the calendar has not, and what they may stand
// for. Such a date is not settled but reported, with its readings.

import (
	"fmt"
	"slices"
	"strings"

	"solnoma/timeline/edtf"
)

// impossible reads what is written as a date and is none: "2025-40-16",
// "31 February 2022".
func (r *resolver) impossible(s *Sentence, x *Reading, y int) {
	m := &x.Meaning
	var reasons []string
	switch {
	case m.Month < 1 || m.Month > 12:
		reasons = append(reasons, fmt.Sprintf("there is no month %d", m.Month))
	case m.Day >= 1 && m.Day <= 31:
		reasons = append(reasons, fmt.Sprintf("%s has only %d days", say(edtf.OfMonth(y, int(m.Month))), edtf.DaysIn(y, int(m.Month))))
	}
	if m.Day < 1 || m.Day > 31 {
		reasons = append(reasons, fmt.Sprintf("there is no day %d", m.Day))
	}
	x.Instead = instead(y, int(m.Month), int(m.Day))
	r.noDay(s, x, strings.Join(reasons, " and "))
}

// noDay says of a reading that it is no date, and what it may be instead.
func (r *resolver) noDay(s *Sentence, x *Reading, reason string) {
	x.Basis = Explicit
	problem := reason
	if len(x.Instead) > 0 {
		problem += "; it may be " + sayAny(x.Instead)
	}
	x.Problems = append(x.Problems, problem)
	x.why("%s is no day of the calendar: %s", words(s, x), problem)
}

// sayAny writes dates for a reader: "1 May 2022, 2 May 2022 or 5 May 2022".
func sayAny(dates []edtf.Date) string {
	var b strings.Builder
	for i, d := range dates {
		switch {
		case i > 0 && i == len(dates)-1:
			b.WriteString(" or ")
		case i > 0:
			b.WriteString(", ")
		}
		b.WriteString(say(d))
	}
	return b.String()
}

// mostInstead is how many readings of a slip are offered.
const mostInstead = 3

// instead returns what a date that does not exist may stand for, likeliest
// first: day and month in the other order, two figures turned round, the end of
// the month or what lies so far behind it, a leap year; and where none of these
// leads to a day, the month or year that is left.
func instead(y, month, day int) (list []edtf.Date) {
	add := func(y, month, day int) {
		if month < 1 || month > 12 || day < 1 || day > edtf.DaysIn(y, month) || len(list) == mostInstead {
			return
		}
		if d := edtf.OfDay(edtf.NewDay(y, month, day)); !slices.Contains(list, d) {
			list = append(list, d)
		}
	}
	if month >= 1 && month <= 12 && day > edtf.DaysIn(y, month) && day <= 31 {
		add(y, month, edtf.DaysIn(y, month))
		_, nextMonth, nextDay := edtf.NewDay(y, month, day).Civil()
		add(y, nextMonth, nextDay)
		if month == 2 && day == 29 {
			for _, leap := range [...]int{y + 1, y - 1, y + 2, y - 2} {
				add(leap, month, day)
			}
		}
	}
	add(y, day, month)
	add(y, turned(month), day)
	add(y, month, turned(day))
	if len(list) == 0 && month >= 1 && month <= 12 {
		list = append(list, edtf.OfMonth(y, month))
	}
	if len(list) == 0 {
		list = append(list, edtf.OfYear(y))
	}
	return list
}

// turned returns a number of two figures with these turned round: 4 for 40.
func turned(n int) int { return n%10*10 + n/10 }

// slipOfWeekday returns the days that "Friday, 16 January 2025", which was a
// Thursday, may mean: the nearest Friday, and the same day of a year beside.
func slipOfWeekday(d edtf.Day, weekday int32) (list []edtf.Date) {
	ahead := edtf.Day((weekday - weekdayOf(d) + 7) % 7)
	if ahead > 3 {
		ahead -= 7
	}
	list = append(list, edtf.OfDay(d+ahead))
	y, m, day := d.Civil()
	for _, y := range [...]int{y + 1, y - 1} {
		if day <= edtf.DaysIn(y, m) && weekdayOf(edtf.NewDay(y, m, day)) == weekday {
			list = append(list, edtf.OfDay(edtf.NewDay(y, m, day)))
		}
	}
	return list
}
