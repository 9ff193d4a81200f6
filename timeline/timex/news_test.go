package timex

import (
	"testing"

	"solnoma/timeline/edtf"
)

// valued is a text of news, with the TIMEX3 value of one of its expressions and
// how the words state it.
type valued struct {
	text, words, value string
	basis              Basis
}

func checkValued(t *testing.T, published string, cases []valued) {
	t.Helper()
	day, _ := edtf.Parse(published)
	for _, c := range cases {
		_, readings := readText(For("en"), c.text, Context{Published: day})
		got, basis, why := "not found", Basis(""), []string(nil)
		for _, r := range readings {
			if c.text[r.Start:r.End] == c.words && r.Type != "" {
				got, basis, why = r.Timex, r.Basis, r.Why()
			}
		}
		if got != c.value || basis != c.basis {
			t.Errorf("%s\n\t%q is %q (%s), want %q (%s); %q", c.text, c.words, got, basis, c.value, c.basis, why)
		}
	}
}

// 18 November 1998 is a Wednesday.
func TestNews(t *testing.T) {
	t.Parallel()
	checkValued(t, "1998-11-18", []valued{
		// Modals lie ahead, but not with "not" or "have".
		{"A vote could come as soon as the end of March", "the end of March", "1999-03", Partial},
		{"The mill must close by June", "June", "1999-06", Partial},
		{"He could not be reached on Friday", "Friday", "1998-11-13", Deictic},
		{"The rebels may have fled on Friday", "Friday", "1998-11-13", Deictic},
		{"In May he said on Friday that it was over", "Friday", "1998-11-13", Deictic},
		// Words of the future that are nouns or causes.
		{"The firm announced plans Friday to close", "Friday", "1998-11-13", Deictic},
		{"The firm plans a sale on Friday", "Friday", "1998-11-20", Deictic},
		{"It cut its forecast on Friday", "Friday", "1998-11-13", Deictic},
		{"Schools were closed due to snow on Friday", "Friday", "1998-11-13", Deictic},
		{"The report is due to be published on Friday", "Friday", "1998-11-20", Deictic},
		{"He set a record on Friday", "Friday", "1998-11-13", Deictic},
		{"The hearing was set for Friday", "Friday", "1998-11-20", Deictic},
		{"Profits were lower than expected on Friday", "Friday", "1998-11-13", Deictic},
		{"On Friday, the court ruled it will hear the case", "Friday", "1998-11-13", Deictic},
		{"The vote was postponed until Monday", "Monday", "1998-11-23", Deictic},
		{"He stayed until Monday", "Monday", "1998-11-16", Deictic},
		{"He resigned, effective Nov. 1", "Nov. 1", "1998-11-01", Partial},
		{"He resigned, effective Jan. 1", "Jan. 1", "1999-01-01", Partial},
		// A span of weekdays.
		{"It rained from Tuesday to Friday", "Tuesday", "1998-11-10", Deictic},
		{"He will stay from Friday to Monday", "Monday", "1998-11-23", Deictic},
		// A list of weekdays runs in order, and shares its week.
		{"It rained on Wednesday, Thursday and Friday", "Wednesday", "1998-11-11", Deictic},
		{"It rained on Wednesday, Thursday and Friday", "Friday", "1998-11-13", Deictic},
		{"It will meet on Tuesday and Wednesday", "Wednesday", "1998-11-25", Deictic},
		{"He left on Monday and will return on Friday", "Monday", "1998-11-16", Deictic},
		{"It was shut Monday, Tuesday and Friday last week", "Monday", "1998-11-09", Deictic},
		// Accounts.
		{"In the third quarter of 1997 it grew. In the quarter, sales rose", "the quarter", "1997-Q3", Relative},
		{"For the quarter, sales rose", "the quarter", "1998-Q3", Inferred},
		{"For the quarter, it will post a loss", "the quarter", "1998-Q4", Inferred},
		{"Sales fell from those of the year-ago quarter", "the year-ago quarter", "1997-Q3", Inferred},
		{"Output fell in the first half of it", "the first half", "1998-H1", Partial},
		{"He scored twice in the first half", "the first half", "not found", ""},
		{"In 1996 it grew. In the prior year, it shrank", "the prior year", "1995", Relative},
		{"It will be the first such sale in the last two decades", "the last two decades", "P2E", Explicit},
		// What has no place on the calendar says how it is stated too.
		{"The strike lasted three weeks", "three weeks", "P3W", Explicit},
		{"The strike lasted for weeks", "weeks", "PXW", Partial},
		{"It meets every two weeks", "every two weeks", "P2W", Explicit},
		{"They now rest", "now", "PRESENT_REF", Deictic},
		{"In recent days they left", "recent days", "PAST_REF", Deictic},
		{"At that time they left", "At that time", "PRESENT_REF", Relative},
	})
	checkValued(t, "2000-03-01", []valued{
		{"After the Sept. 11 attacks they left", "Sept. 11", "1999-09-11", Partial}, // those of 2001 were to come
	})
	checkValued(t, "2002-03-01", []valued{
		{"After the Sept. 11 attacks they left", "Sept. 11", "2001-09-11", Explicit},
	})
}

// TestRelativeClauseOfNews has a relative clause tell of another year than the
// clause around it; where it does not end with the date, or is no relative
// clause, the year goes on.
func TestRelativeClauseOfNews(t *testing.T) {
	t.Parallel()
	lead := "The mayor said on Monday that order was back. "
	checkValued(t, "2022-01-11", []valued{
		{text: lead + "In Zhar, where strikers were shot in December 2011, thousands rallied on January 3.", words: "January 3", value: "2022-01-03", basis: Partial},
		{text: lead + "Aliev, who came to power in March 2005, told a paper in a December 22 interview that he would stay.", words: "December 22", value: "2021-12-22", basis: Partial},
		{text: lead + "When he was elected in March 2005, he promised a vote on May 6.", words: "May 6", value: "2005-05-06", basis: Partial},
	})
}
