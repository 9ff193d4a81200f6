package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline"
)

// Slips are problems, with what they may stand for and the correction to paste,
// whether or not they date an event; and what only looks like a slip is none.
func TestSlips(t *testing.T) {
	t.Parallel()
	const correct = "settle it with a correction: match: "
	for _, c := range []struct {
		text, language string
		want           []string // code, message, hint
	}{
		{text: "The archive was robbed on 31 September 2024.", want: []string{
			`impossible-date: "31 September 2024": September 2024 has only 30 days; it may be 30 September 2024, 1 October 2024 or 13 September 2024`,
			correct + `"31 September 2024", date: 2024-09-30 (or 2024-10-01, 2024-09-13)`}},
		{text: "The archive was robbed on 2024-40-16.", want: []string{
			`impossible-date: "2024-40-16": there is no month 40; it may be 16 April 2024`, correct + `"2024-40-16", date: 2024-04-16`}},
		{text: "The archive was robbed on 45 March 2021.", want: []string{
			`impossible-date: "45 March 2021": there is no day 45; it may be March 2021`, correct + `"45 March 2021", date: 2021-03`}},
		{text: "The archive was robbed on February 29, 2023.", want: []string{
			`impossible-date: "February 29, 2023": February 2023 has only 28 days; it may be 28 February 2023, 1 March 2023 or 29 February 2024`,
			correct + `"February 29, 2023", date: 2023-02-28 (or 2023-03-01, 2024-02-29)`}},
		{text: "The archive was robbed on June 31.", want: []string{
			`impossible-date: "June 31": June 2024 has only 30 days; it may be 30 June 2024, 1 July 2024 or 13 June 2024`,
			correct + `"June 31", date: 2024-06-30 (or 2024-07-01, 2024-06-13)`}},
		{text: "On Friday, 16 January 2025, the museum reopened.", want: []string{
			`doubtful-date: 16 January 2025 was a Thursday, not a Friday; it may be 17 January 2025 or 16 January 2026`,
			correct + `"Friday, 16 January 2025", date: 2025-01-16 (or 2025-01-17, 2026-01-16)`}},
		{text: "Was the museum open on Friday, 16 January 2025?", want: []string{
			`doubtful-date: "Friday, 16 January 2025": 16 January 2025 was a Thursday, not a Friday; it may be 17 January 2025 or 16 January 2026`,
			correct + `"Friday, 16 January 2025", date: 2025-01-16 (or 2025-01-17, 2026-01-16)`}},
		{text: "The well was sealed on 04/02/2014.", want: []string{
			`doubtful-date: it may be 4 February or 2 April: nothing in the text settles which figure is the day`, correct + `"04/02/2014", date: 2014-02-04 (or 2014-04-02)`,
			`inferred-year: the year of "04/02/2014" is inferred: “04/02/2014” is read day first, which nothing in the text confirms`, "say in the front matter when the text was published: date: …"}},
		{text: "The well was sealed on 04/02/2014.", language: "en-GB"},
		{text: "The well was sealed on 04/02/2014.", language: "en-US"},
		{text: "The ministry was opened on 1 Muharram 1447 (26 July 2025).", want: []string{
			`doubtful-date: “26 July 2025” and “1 Muharram 1447” are given as one date, but the latter is of the Islamic calendar: by that of Umm al-Qura it is 26 June 2025, give or take a day, as the month begins with a sighting of the moon`,
			correct + `"1 Muharram 1447", date: 2025-07-26 (or 2025-06-26~)`}},
		{text: "Published by Some Agency on 31 June 2024\n\nThe roads of the region were opened by the ministry and the snow was cleared.", want: []string{
			`impossible-date: "31 June 2024": June 2024 has only 30 days; it may be 30 June 2024, 1 July 2024 or 13 June 2024`,
			correct + `"31 June 2024", date: 2024-06-30 (or 2024-07-01, 2024-06-13)`}},
		{text: "It passed by 16/40 votes, as version 12.45.2021 and no. 2025-40-16 of the register have it."},
		{text: "The ministry was opened on 1 Muharram 1447 (26 June 2025)."},
		{text: "The ministry was opened on 23rd Shawwal 1446 AH."},
	} {
		src := source(c.text, "2024-12-01")
		src.Language = "en"
		if c.language != "" {
			src.Language = c.language
		}
		f := Read(src).events()
		var got []string
		for _, p := range f.problems {
			if p.Code != "undated" {
				got = append(got, p.Code+": "+p.Message, p.Hint)
			}
			if p.Severity == timeline.Error || p.Line != 1 || p.Column < 1 {
				t.Errorf("%s: %+v", c.text, p)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.text, diff)
		}
		for _, e := range f.events {
			if strings.Contains(e.Date.String(), "2024-09") {
				t.Errorf("%s: an event on %s", c.text, e.Date)
			}
		}
	}
}
