package furniture

import (
	"regexp"
	"testing"
)

func TestImprint(t *testing.T) {
	t.Parallel()
	date := regexp.MustCompile(`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |Wed )?(?:\d{1,2} (?:January|Jan)\.? 2022|(?:January|Jan|JAN)\.? \d{1,2}, 2022|\d\d/\d\d/2022)|\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?`)
	spans := func(line string) (out [][2]int) {
		for _, m := range date.FindAllStringIndex(line, -1) {
			out = append(out, [2]int{m[0], m[1]})
		}
		return out
	}
	for _, line := range []string{
		"Ada Renn  January 5, 2022", "Ada Renn and Ivo Brand   Jan 5, 2022", "Ada Renn-Holt | 05 Jan 2022 00:00", "Steppe Business Review | Updated 4 Jan 2022, 18:10 | 4 min read",
		"Thursday, January 6, 2022 | Lima 24°C | Dollar: S/ 3.37", "5 January 2022 Last updated at 21:07", "Saturday, 8 January 2022", "Posted: 6:12 PM, Jan 5, 2022   Updated: 8:40 AM, Jan 6, 2022",
		"AFP - 05/01/2022 - 10:15", "January 5, 2022 by Ada Renn", "January 5, 2022 10:15 AM | By Ada Renn", "Story by Ada Renn • 5 Jan 2022 • 3 min read", "Holm, 9 January 2022", "Wed 5 Jan 2022 10.15 GMT",
		"HOLM, JAN. 5, 2022", "Posted by admin on January 5, 2022", "PRESS RELEASE 5 January 2022",
		"Holm Gazette, Wednesday, January 5, 2022, p. A1",
	} {
		if !Imprint(line, spans(line), false) {
			t.Errorf("%q is no imprint", line)
		}
	}
	for _, line := range []string{
		"5 January 2022: Airport Seized", "5 January 2022 – Airport Seized", "5 January 2022 Airport Seized", "The airport was seized on 5 January 2022", "Ada Renn was born on 5 January 2022",
		"What happened on 5 January 2022?", "Accessed 5 January 2022", "January 5, 2022 – the airport is taken", "Ada Renn (5 January 2022 – 8 January 2022) was an engineer",
	} {
		if Imprint(line, spans(line), false) {
			t.Errorf("%q is an imprint", line)
		}
	}
	for line, want := range map[string]bool{
		"Issue of 5 January 2022": true, "5 January 2022": true, "Updated 5 January 2022": true,
		"Bloody January, 5 January 2022": false, "Almaty, 5 January 2022": false,
	} {
		if got := Imprint(line, spans(line), true); got != want {
			t.Errorf("%q as the first line: %v", line, got)
		}
	}
}
