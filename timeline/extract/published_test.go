package extract

import (
	"strings"
	"testing"
)

// The forms in which a page says its day, and lines that say none.
func TestDayOfPublication(t *testing.T) {
	t.Parallel()
	const day = "2022-01-05"
	body := paragraph + "\n\nThe union said that nobody had told the families of the drivers, and that it would write to the council before the end of the year."
	for _, c := range []struct{ lines, want string }{
		{"5 January 2022", day}, {"January 5, 2022", day}, {"Jan. 5, 2022", day}, {"05 Jan 2022", day}, {"January 5th, 2022", day}, {"5th January, 2022", day},
		{"Wednesday, 5 January 2022", day}, {"Wed 5 Jan 2022 10.15 GMT", day}, {"Wed, Jan 5, 2022, 10:15 AM", day}, {"2022-01-05", day}, {"2022-01-05T10:15:00Z", day}, {"2022/01/05", day},
		{"25/01/2022", "2022-01-25"}, {"01/25/2022", "2022-01-25"}, {"25.01.2022 14:20", "2022-01-25"}, {"25-01-2022", "2022-01-25"}, {"Issued on: 25/01/2022 - 10:15", "2022-01-25"},
		{"Published: Jan 5, 2022 10:15 am", day}, {"Posted on January 5, 2022 by admin", day}, {"By Ada Renn\nJanuary 5, 2022", day}, {"By Ada Renn, Holm Gazette, January 5, 2022", day}, {"By ADA RENN JAN. 5, 2022", day},
		{"Ada Renn\n5 Jan 2022 - 3 min read", day}, {"Filed: 10:15AM GMT 05 Jan 2022", day}, {"Updated 6 January 2022\nPublished 5 January 2022", day}, {"Published Jan. 5, 2022 Updated Jan. 6, 2022", day},
		{"Updated: January 6, 2022, 8:00 am | Published: January 5, 2022, 6:04 pm", day}, {"Last modified on Thu 6 Jan 2022 08.00 GMT", "2022-01-06"}, {"FOR IMMEDIATE RELEASE\nJanuary 5, 2022", day},
		{"Press Release No. 12\n5 January 2022", day}, {"Holm, 5 January 2022", day}, {"[5 January 2022]", day}, {"Holm Gazette, Wednesday, January 5, 2022, p. A1", day}, {"Photo taken on 3 May 2019\nPublished 5 January 2022", day},
		{"Sent: Wednesday, January 5, 2022 10:15 AM", day}, {"Date: Wed, 5 Jan 2022 10:15:00 +0500", day}, {"NEWS | January 5, 2022", day}, {"05-Jan-2022", day},
		{"5 янв 2022, 10:15", day}, {"5 января 2022 г.", day}, {"14:30, 5 января 2022", day}, {"2022-yil 5-yanvar", day}, {"5-yanvar, 2022", day}, {"2022-ж. 5-январь", day}, {"2022 жылғы 5 қаңтар", day},
		{"5. Januar 2022", day}, {"Publié le 5 janvier 2022 à 10h15", day}, {"5 de enero de 2022", day}, {"5 Ocak 2022", day},

		{"Published 3 hours ago", ""}, {"3 hours ago", ""}, {"Yesterday at 10:15", ""}, {"Updated 2 days ago", ""}, {"Today, 14:30", ""}, {"Jan 5", ""}, {"Ada Renn Jan 5", ""},
		{"Accessed 5 January 2022", ""}, {"Retrieved January 5, 2022", ""}, {"Vol. 12, No. 3, January 5-11, 2022", ""}, {"Issued on: 05/01/2022 - 10:15", ""}, {"10:15 / 05.01.2022", ""},
		{"Founded 5 January 2022", ""}, {"Date 5 January 2022", ""}, {"5–7 January 2022", ""}, {"January 2022", ""},
	} {
		x := Read(source(strings.Join([]string{"Roads stay closed in the north", c.lines, body}, "\n\n"), ""))
		got := ""
		if d := x.Articles[0].Published; !d.IsZero() {
			got = d.String()
		}
		if got != c.want {
			t.Errorf("%q: %q (%s), want %q", c.lines, got, x.Articles[0].From, c.want)
		}
	}
}
