package timex

// The year of a day of publication that is named without it, as the datelines
// of news agencies name it: "KIEV, Jan. 12 (Agency) --".

import (
	"fmt"
	"strings"

	"solnoma/timeline/edtf"
)

// DayLine is a day of publication that leaves out its year.
type DayLine struct {
	Month, Day int
	Weekday    int // 1 Monday – 7 Sunday; 0 where it names none
	Sentence   int // of the text: the one that it stands in
	// Rights is the year of the text's copyright line, or 0.
	Rights int
	// Around are the days on which other texts of the same file were published,
	// the nearest first, and then the last day that the file names in full.
	Around []edtf.Date
}

// Year infers the year of a day of publication from the text that it stands
// above, and says how. It is 0 where nothing settles it.
//
// The text is not older than what it tells as past. It is of the year of its
// copyright line, where that fits; of the year that leads up to the day from a
// full date that is not long past; of that in which the day is nearest to those
// around it; of the next in which it falls on the weekday that it names or that
// the first sentence tells of as news; or of the year after the last full date.
func (t *Tagger) Year(text []Sentence, d DayLine, c Context) (year int, why string) {
	r := &resolver{t: t, text: text, Context: c, bordersOf: -1, tenseAt: place{sentence: -1}, words: wordList{sentence: -1}}
	past, full, said := r.lastPast()
	news := int32(d.Weekday)
	if news == 0 {
		news = r.newsWeekday(d.Sentence)
	}
	on := func(y int) edtf.Day {
		return edtf.NewDay(y, d.Month, min(d.Day, edtf.DaysIn(y, d.Month)))
	}
	fits := func(y int) bool {
		day := on(y)
		return d.Day <= edtf.DaysIn(y, d.Month) && (said == "" || day >= past-slackDays) &&
			(d.Weekday == 0 || weekdayOf(day) == int32(d.Weekday)) && r.weekdaysAgree(day)
	}
	justBefore := func(y int) bool { return news == 0 || (weekdayOf(on(y))-news+7)%7 <= newsDays }
	first, _, _ := past.Civil()

	if y := d.Rights; y > 0 && fits(y) && (said != "" && y <= first+1 && justBefore(y) || news > 0 && weekdayOf(on(y)) == news) {
		return y, fmt.Sprintf("the copyright line names %d", y)
	}
	leading := func(most int) int { // from the last full date
		for y := first; full && y <= first+1; y++ {
			if fits(y) && justBefore(y) && int(on(y)-past) <= most {
				return y
			}
		}
		return 0
	}
	fromFull := fmt.Sprintf("the latest full date in the text is %s", said)
	if y := leading(halfYear); y > 0 {
		return y, fromFull
	}
	for _, near := range d.Around {
		y, _, _ := near.Latest().Civil()
		for _, other := range [...]int{y - 1, y + 1} {
			if abs(int(on(other)-near.Latest())) < abs(int(on(y)-near.Latest())) {
				y = other
			}
		}
		if fits(y) {
			return y, fmt.Sprintf("it is the one nearest to %s, which the file names elsewhere", say(near))
		}
	}
	if news > 0 && said != "" {
		for y := first; y <= first+newsYears; y++ {
			if fits(y) && weekdayOf(on(y)) == news {
				return y, fmt.Sprintf("the last date that the text tells as past is %s, and the weekday is that of %s", said, say(edtf.OfDay(on(y))))
			}
		}
	}
	if y := leading(2 * 366); y > 0 {
		return y, fromFull
	}
	return 0, ""
}

const (
	// newsYears is for how many years after what it tells as past a text is
	// thought to be written. Within three years a day has each weekday once.
	newsYears = 2
	// halfYear is how many days before its publication a full date tells the year of
	// a text better than the texts around it do.
	halfYear = 183
	// newsDays is how many days before its publication the news of a text may be.
	newsDays = 2
	// slackDays is how many days a text may be older than what it tells as past:
	// one that was changed later.
	slackDays = 6
)

// lastPast returns the beginning of the last date that names its year and that
// the text tells as past. full says that it is a day; what it is in words is ""
// where there is none.
func (r *resolver) lastPast() (last edtf.Day, full bool, words string) {
	for i := range r.text {
		s := &r.text[i]
		if s.Apart {
			continue
		}
		for _, e := range s.Exprs {
			m := &e.Meaning
			if e.Rule.Not != "" || m.Kind != Calendar || !m.HasYear || m.Short || m.Early || m.Era == BC || m.Decade > 0 || m.Century > 0 {
				continue
			}
			day := m.Month > 0 && m.Day > 0
			if day && int(m.Day) > edtf.DaysIn(int(m.Year), int(m.Month)) {
				continue
			}
			date := m.asOf(int(m.Year))
			if words != "" && date.Earliest() <= last {
				continue
			}
			r.sentence = i
			before := strings.ToLower(strings.TrimRight(s.Text[:e.Start], " "))
			if endsWithWord(before, r.t.open) && !(r.t.From != "" && strings.HasSuffix(before, r.t.From)) {
				continue // "signed a decree that dissolves it by 1 January 2024"
			}
			if tense := r.tense(s, &Reading{Expr: e}); tense == past || tense == either {
				last, full, words = date.Earliest(), day, say(date)
			}
		}
	}
	return last, full, words
}

// newsWeekday returns the weekday that the first sentence of the text, from one
// on, tells of as past: what a news agency begins with was most often on the day
// of its dateline. It is 0 where there is none.
func (r *resolver) newsWeekday(from int) int32 {
	for i := from; i < len(r.text); i++ {
		s := &r.text[i]
		if s.Apart || s.Heading {
			continue
		}
		for _, e := range s.Exprs {
			m := &e.Meaning
			if e.Rule.Not != "" || m.Kind != Calendar || m.Weekday == 0 || m.Month > 0 || m.Day > 0 || m.OfUnit != NoUnit || m.Which != NoWhich {
				continue
			}
			r.sentence = i
			if r.tense(s, &Reading{Expr: e}) == past {
				return m.Weekday
			}
			return 0
		}
		return 0
	}
	return 0
}
