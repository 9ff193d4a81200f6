package timex

import (
	"testing"

	"solnoma/timeline/edtf"
)

// The year of a dateline that leaves it out, and texts that do not settle it.
func TestDayLineYear(t *testing.T) {
	t.Parallel()
	around := []edtf.Date{edtf.OfDay(edtf.NewDay(2015, 1, 20))}
	for _, c := range []struct {
		name string
		line DayLine
		text []string
		want int
	}{
		{"the news was on its day", DayLine{Month: 1, Day: 12}, []string{"The governor on Thursday signed the order.", "The pumps failed in 2005."}, 2006},
		{"the last full date, and news of two days before", DayLine{Month: 1, Day: 14}, []string{"The governor signed the order on Thursday.", "The pumps failed on 3 May 2005."}, 2006},
		{"a weekday in the line", DayLine{Month: 1, Day: 12, Weekday: 4}, []string{"The governor signed the order.", "The pumps failed in 2005."}, 2006},
		{"the last full date", DayLine{Month: 1, Day: 12}, []string{"The governor signed the order.", "The pumps failed on 3 May 2005."}, 2006},
		{"the copyright line", DayLine{Month: 1, Day: 12, Rights: 2012}, []string{"The governor on Thursday signed the order.", "The pumps failed in 1998."}, 2012},
		{"texts around", DayLine{Month: 12, Day: 30, Around: around}, []string{"The governor signed the order."}, 2014},
		{"what is to come bounds nothing", DayLine{Month: 1, Day: 12}, []string{"The governor on Thursday signed the order.", "The pumps failed in 2005.", "The mine will close on 3 May 2009, and is paid for by 2011."}, 2006},

		{"a mere year and no weekday", DayLine{Month: 1, Day: 12}, []string{"The governor signed the order.", "The pumps failed in 2005."}, 0},
		{"the last full date, and another weekday", DayLine{Month: 1, Day: 12}, []string{"The governor signed the order on Saturday.", "The pumps failed on 3 May 2005."}, 0},
		{"too long ago", DayLine{Month: 1, Day: 12}, []string{"The governor on Thursday signed the order.", "The pumps failed in 1996."}, 0},
		{"no year at all", DayLine{Month: 1, Day: 12}, []string{"The governor on Thursday signed the order."}, 0},
		{"a copyright line of another year", DayLine{Month: 1, Day: 12, Rights: 2019}, []string{"The governor on Thursday signed the order."}, 0},
		{"texts around from before what it tells", DayLine{Month: 1, Day: 12, Around: around}, []string{"The governor signed the order.", "The pumps failed in 2018."}, 0},
		{"no such day", DayLine{Month: 2, Day: 29, Around: around}, []string{"The governor signed the order."}, 0},
	} {
		tagger := For("en")
		var text []Sentence
		for i, s := range c.text {
			text = append(text, Sentence{Text: s, Paragraph: i, Exprs: tagger.NewScan().Find(nil, s)})
		}
		if got, why := tagger.Year(text, c.line, Context{}); got != c.want || (why == "") != (got == 0) {
			t.Errorf("%s: %d (%s), want %d", c.name, got, why, c.want)
		}
	}
}
