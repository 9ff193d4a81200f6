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

// TestYearOfNews has dates without a year take that of the words around them, or
// the one that the publication and the tense of their verb ask for.
func TestYearOfNews(t *testing.T) {
	t.Parallel()
	lead := "The mayor said on Monday that order was back. "
	checkValued(t, "2010-03-11", []valued{
		// What is to come does not lie behind the publication, nor what is over ahead.
		{lead + "Renn, who took over last July, is scheduled to testify on March 17", "March 17", "2010-03-17", Partial},
		{lead + "It has had loans since December 2008. It repaid half of that in December", "December", "2009-12", Partial},
		{lead + "He arrived on 3 March. His wife had died on the 27th.", "the 27th", "2010-02-27", Partial},
		{lead + "The trial was put back until Friday", "Friday", "2010-03-12", Deictic},
		{lead + "The trial was put back on Friday", "Friday", "2010-03-05", Deictic},
		{lead + "Renn put his name to it on Friday", "Friday", "2010-03-05", Deictic},
		{lead + "The lease runs out in July", "July", "2010-07", Partial},
		// What is done now leads to what is set for a day, and what was to what has been.
		{lead + "Renn is seeking a third term in elections on Sept. 6", "Sept. 6", "2010-09-06", Partial},
		{lead + "Renn is boycotting the Sept. 6 election", "Sept. 6", "2010-09-06", Partial},
		{lead + "The guild elects a head on April 25, and the doves have been shown ever since", "April 25", "2010-04-25", Partial},
		{lead + "Renn is recovering from the Sept. 6 attack", "Sept. 6", "2009-09-06", Partial},
		{lead + "Renn was boycotting the Sept. 6 election", "Sept. 6", "2009-09-06", Partial},
		{lead + "The treaty comes into force on Sept. 10", "Sept. 10", "2010-09-10", Partial},
		{lead + "The order comes after protests on Sept. 10", "Sept. 10", "2009-09-10", Partial},
		// What is over counts from nothing that is to come.
		{lead + "The council met on March 3. It will vote on March 20. On the same day thousands marched", "the same day", "2010-03-03", Relative},
		{lead + "The council met on March 3. It will vote on March 20. On the same day thousands will march", "the same day", "2010-03-20", Relative},
		// The news of the last weeks name no year, whatever year they have told of.
		{lead + "Teg came to power in August 2006. In February the council approved the law", "February", "2010-02", Partial},
		{lead + "Teg came to power in January 2006. In February the council approved the law", "February", "2006-02", Partial},
		{lead + "It began in January 2005. Let us recall how. On 2 January, a Sunday, they blocked the road", "2 January, a Sunday", "2005-01-02", Partial},
		{lead + "The bill passed by 84 votes to 30 on Tuesday", "Tuesday", "2010-03-09", Deictic},
		{lead + "The mayor met the guild on March 3. The next talks are to be held in the first quarter of 2011. On the same day he met the carters", "the same day", "2010-03-03", Relative},
		// A clause of the year, and an entry that begins with it.
		{lead + "It was the worst fire since 1972, when 86 people died on 21 July", "21 July", "1972-07-21", Partial},
		{lead + "It was the worst fire since 1972, and 86 people died on 21 July", "21 July", "2009-07-21", Partial},
		{lead + "Firsts: 1950 – Ada Renn wins a stage on July 25; 2007 – Ivo Brand takes one", "July 25", "1950-07-25", Partial},
		{lead + "In May 1989 the border was opened; the same month, a vote was rigged; and by 4 September, when it was over, they left", "4 September", "1989-09-04", Partial},
		{lead + "It was founded in May 1989; it closed on 4 September", "4 September", "2009-09-04", Partial},
		// A glance back, and a year that the text would name if it were another.
		{lead + "In April they said that the owl was alive, by a film of 25 April 2004. Others said in July that it was not", "July", "2009-07", Partial},
		{lead + "They fell out in December 2007. The paper was seized on March 4", "March 4", "2010-03-04", Partial},
		{lead + "They fell out in December 2007. The paper was seized on January 4", "January 4", "2008-01-04", Partial},
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
