package timex

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline/edtf"
)

// A date that the calendar has not is reported with what it may stand for, and
// is no date.
func TestSlips(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"Printed on 2025-40-16.", "2025-40-16 =  ! there is no month 40; it may be 16 April 2025"},
		{"Signed on 2022-13-05.", "2022-13-05 =  ! there is no month 13; it may be 13 May 2022"},
		{"Signed on 2022-00-10.", "2022-00-10 =  ! there is no month 0; it may be 2022"},
		{"Signed on 2022-45-67.", "2022-45-67 =  ! there is no month 45 and there is no day 67; it may be 2022"},
		{"Signed on 30/02/2022.", "30/02/2022 =  ! February 2022 has only 28 days; it may be 28 February 2022, 2 March 2022 or 3 February 2022"},
		{"Signed on 31 February 2022.", "31 February 2022 =  ! February 2022 has only 28 days; it may be 28 February 2022, 3 March 2022 or 13 February 2022"},
		{"Signed on February 29, 2023.", "February 29, 2023 =  ! February 2023 has only 28 days; it may be 28 February 2023, 1 March 2023 or 29 February 2024"},
		{"Signed on 31 June.", "31 June =  ! June 2021 has only 30 days; it may be 30 June 2021, 1 July 2021 or 13 June 2021"},
		{"Signed on 45 March 2021.", "45 March 2021 =  ! there is no day 45; it may be March 2021"},
		{"Signed on March 45, 2021.", "March 45, 2021 =  ! there is no day 45; it may be March 2021"},
		{"Signed on 32.01.2022.", "32.01.2022 =  ! there is no day 32; it may be 23 January 2022"},
		{"Signed on 13/13/2022.", "13/13/2022 =  ! neither 13 nor 13 is a month; it may be 2022"},
		{"Signed on 45/03/2021.", "45/03/2021 =  ! there is no day 45; it may be March 2021"},
		{"Signed on Friday, 16 January 2025.", "Friday, 16 January 2025 = 2025-01-16? ! 16 January 2025 was a Thursday, not a Friday; it may be 17 January 2025 or 16 January 2026"},
		{"On Oct. 26, 2023 of last year he came.", "Oct. 26, 2023 of last year = 2021-10-26? ! the words name the year 2023, but counted from the publication in 2022 they mean 2021"},
		{"From 28 February to 31 April 2022.", "28 February = 2022-02-28\n31 April 2022 =  ! April 2022 has only 30 days; it may be 30 April 2022, 1 May 2022 or 13 April 2022"},
	} {
		if got := readAs(t, c.text, Context{}); got != c.want {
			t.Errorf("%s\n%s", c.text, cmp.Diff(strings.Split(c.want, "\n"), strings.Split(got, "\n")))
		}
	}
}

// Figures are read by what settles which of them is the day: the figures
// themselves, other figures of the text, the order that is given, the day of
// publication. Where nothing does, both readings are said.
func TestOrderOfFigures(t *testing.T) {
	t.Parallel()
	const open = " ! it may be 4 February or 2 April: nothing in the text settles which figure is the day"
	for _, c := range []struct {
		text      string
		published string
		order     Order
		want      string
	}{
		{text: "On 22/1/2025 he came.", want: "22/1/2025 = 2025-01-22"},
		{text: "On 1/22/2025 he came.", want: "1/22/2025 = 2025-01-22"},
		{text: "On 22/1/2025 he came.", order: MonthFirst, want: "22/1/2025 = 2025-01-22"},
		{text: "On 1/22/2025 he came.", order: DayFirst, want: "1/22/2025 = 2025-01-22"},
		{text: "On 04/02/2014 he came.", want: "04/02/2014 = 2014-02-04?" + open},
		{text: "On 04/02/2014 he came.", order: DayFirst, want: "04/02/2014 = 2014-02-04"},
		{text: "On 04/02/2014 he came.", order: MonthFirst, want: "04/02/2014 = 2014-04-02"},
		{text: "On 04/02/2014 he came, and left on 22/02/2014.", want: "04/02/2014 = 2014-02-04\n22/02/2014 = 2014-02-22"},
		{text: "On 04/02/2014 he came, and left on 04/15/2014.", want: "04/02/2014 = 2014-04-02\n04/15/2014 = 2014-04-15"},
		{text: "On 04/02/2014 he came.", published: "2014-04-03", want: "04/02/2014 = 2014-04-02"},
		{text: "On 04/02/2014 he came.", published: "2014-02-05", want: "04/02/2014 = 2014-02-04"},
		{text: "On 05/05/2014 he came.", want: "05/05/2014 = 2014-05-05"},
		{text: "On 4.2.2014 he came.", want: "4.2.2014 = 2014-02-04?" + open},
		{text: "On 2014/02/04 he came.", want: "2014/02/04 = 2014-02-04"},
	} {
		published, _ := edtf.Parse(c.published)
		if got := readAs(t, c.text, Context{Published: published, Order: c.order}); got != c.want {
			t.Errorf("%s, published %q, order %d\n%s", c.text, c.published, c.order, cmp.Diff(strings.Split(c.want, "\n"), strings.Split(got, "\n")))
		}
	}
	_, readings := readText(For("en"), "On 04/02/2014 he came.", Context{})
	if got := sayAny(readings[0].Instead); got != "2 April 2014" {
		t.Errorf("the other reading is %q", got)
	}
}
