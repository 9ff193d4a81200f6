package export

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/names"
)

func date(t testing.TB, s string) edtf.Date {
	t.Helper()
	if s == "" {
		return edtf.Date{}
	}
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// cases are events of every precision and status, with titles and sentences
// that mean something in one format or another.
var cases = []struct{ id, date, status, title, sentence, source string }{
	{"first-bridges", "-0043", "reported", "Bridges are first thrown over the Ister", "In 44 BC, bridges were thrown over the river.", "review"},
	{"before-christ-day", "-0043-03-15", "reported", "A day before Christ", "On the Ides of March 44 BC it rained.", "review"},
	{"across-the-year-one", "-0003/0002", "reported", "From one era to the next", "Between 4 BC and AD 2 nothing is known.", "review"},
	{"one-bc", "0000", "reported", "1 BC", "In 1 BC.", "review"},
	{"year-79", "0079-08", "reported", "The mountain, far away", "In August 79 the sky was dark.", "review"},
	{"brod-founded", "12XX", "reported", "Brod lies on the river", "Since the 13th century; or so; they say.", "review"},
	{"stone-bridge", "1904-06~", "reported", "The stone bridge is built", "It was built in about June 1904.", "review"},
	{"old-dam-built", "1931?", "reported", "The old dam is built", "It is from 1931, or so the engineers think.", "review"},
	{"both-marks", "1932%", "reported", "Circa and uncertain", "In about 1932, perhaps.", "review"},
	{"rose-every-spring", "199X", "reported", "The river rises every spring", "In the 1990s it rose every spring.", "review"},
	{"warned-in-autumn", "2021-23", "alleged", "Residents warn of the dam", "They warned of it in autumn 2021, they say.", "letters"},
	{"winter", "2021-24", "reported", "A winter", "That winter the ferry stood still.", "letters"},
	{"warned-again", "2021-12/2022-01", "reported", "Residents warn again", "They warned of it in December 2021 and January 2022.", "letters"},
	{"mixed-ends", "2021/2022-06", "reported", "From a year to a month", "From 2021 to June 2022.", "letters"},
	{"years", "2019/2021", "reported", "Three years", "From 2019 to 2021.", "letters"},
	{"over-its-banks", "2022-01-05", "reported", "The Ister rises", "On January 5 the river rose.", "flood"},
	{"dam-gives-way", "2022-01-05/2022-01-06", "reported", "The old dam gives way", "On the night of January 5–6 it gave way.", "flood"},
	{"four-thousand", "../2022-01-10", "alleged", "4,000 people have left", "By Monday 4,000 had left.", "flood"},
	{"cameras", "2022-03-01/..", "reported", "Cameras watch the river", "From 1 March 2022 cameras watch it.", "flood"},
	{"train", "2022-01-20", "planned", "A relief train is to arrive", "A train is to arrive on 20 January.", "flood"},
	{"end-of-time", "9999-12-31", "planned", "The end of time", "It ends on 31 December 9999.", "review"},
	{"cited-only", "2022-01-06", "reported", "What only a wire says", "SECRET words of the wire on Thursday.", "brief"},

	{"formula", "2022-01-07", "reported", `=cmd|' /C calc'!A0`, `+1+1 "and" so on`, "flood"},
	{"formula-space", "2022-01-07", "reported", "  @SUM(A1)", "-2+3", "flood"},
	{"quotes", "2022-01-07", "reported", `He said "no, never", and left`, "A sentence, with commas; and\\backslashes.", "flood"},
	{"new-lines", "2022-01-07", "reported", "Two\nlines", "One\r\nsentence\n\non\tlines.", "flood"},
	{"markup", "2022-01-07", "reported", `<script>alert(1)</script> & <b>bold</b>`, `</p><img src=x onerror="alert(2)">`, "flood"},
	{"arabic", "2022-01-07", "reported", "وصل الجيش، في 7 يناير", "وصل الجيش في 7 يناير 2022 (مع القوارب).", "flood"},
	{"cyrillic-long", "2022-01-07", "reported", strings.Repeat("Наводнение, ", 20) + "конец", strings.Repeat("Река поднялась; ", 30) + "и всё.", "flood"},
	{"emoji", "2022-01-07", "reported", strings.Repeat("🌊", 40), "Waves 🌊🌊.", "flood"},
	{"marks-of-markwhen", "2022-01-07", "reported", "[x] A #tag, !id, Part 2 .end 45% done [a](location) ![i](x.png) [l](javascript:x)", "2022-01-09: not an event #no !x: .start [x] 10% ", "flood"},
	{"date-title", "2022-01-07", "reported", "2022-01-09: not another event", "5 days: and not one either", "flood"},
	{"heading-title", "2022-01-07", "reported", "# A heading", "// a comment", "flood"},
	{"colons", "2022-01-07", "reported", "key: value", "id: other", "flood"},
	{"bidi-control", "2022-01-07", "reported", "a\u0001b\u2028c\u0085d", "\ufeffx\x7f", "flood"},
}

// fixture is a timeline of the cases, with one event that two sources report
// and one written by hand.
func fixture(t testing.TB) *timeline.Timeline {
	t.Helper()
	tl := &timeline.Timeline{
		Title: "The Ister & its dams, told; again",
		Sources: []timeline.Source{
			{Slug: "brief", File: "content/sources/brief.md", Title: "Wire <brief>", Publisher: `Agence "Ister"`, Date: date(t, "2022-01-06"), URL: "javascript:alert(1)", Show: timeline.Cite},
			{Slug: "flood", File: "content/sources/flood.md", Title: "The year the river came", Author: "Nora Vale", Publisher: "=Lowland, Post", Date: date(t, "2022-01-12"), URL: "https://lowlandpost.example/flood?a=1&b=2#c", Show: timeline.Full},
			{Slug: "letters", File: "content/sources/letters.md", Title: "Letters from Varn", Date: date(t, "2022-02"), Show: timeline.Excerpt},
			{Slug: "review", File: "content/sources/review.txt", Show: timeline.Full},
		},
		Names: []timeline.Name{{ID: "ister", Kind: names.Place, Label: "Ister", Events: 2}, {ID: "varn", Kind: names.Place, Label: "Varn, lower", Events: 2}},
	}
	mention := func(source, d, sentence string, line int) timeline.Mention {
		i := slices.IndexFunc(tl.Sources, func(s timeline.Source) bool { return s.Slug == source })
		return timeline.Mention{
			Source: source, File: tl.Sources[i].File, Line: line, Date: date(t, d), Basis: timeline.Explicit,
			Sentence: timeline.Sentence{Text: sentence}, Why: []string{"The words name it."},
		}
	}
	for i, c := range cases {
		tl.Events = append(tl.Events, timeline.Event{
			ID: c.id, Date: date(t, c.date), Title: c.title, Status: timeline.Status(c.status),
			Topics: [][]string{{"flood"}, {"dams-2", "flood"}, nil}[i%3], Mentions: []timeline.Mention{mention(c.source, c.date, c.sentence, i+1)},
		})
	}
	merged := &tl.Events[slices.IndexFunc(tl.Events, func(e timeline.Event) bool { return e.ID == "over-its-banks" })]
	merged.Mentions = append(merged.Mentions, mention("brief", "2022-01-05", "SECRET: it rose on Wednesday.", 3), mention("letters", "2022-01", "It rose in January.", 9))
	merged.Merged = []string{"merged because both are on 2022-01-05", "merged because both name the Ister"}
	merged.Names = []string{"ister", "varn"}
	tl.Events[0].Names = merged.Names
	tl.Events = append(tl.Events, timeline.Event{
		ID: "by-hand", Date: date(t, "2021-12-24"), Title: "The ferry stands still", Status: timeline.Reported, Topics: []string{"2022"},
		Mentions: []timeline.Mention{{File: "content/events/by-hand.md", Line: 2, Date: date(t, "2021-12-24"), Text: "2021-12-24", Basis: timeline.Explicit}},
		Written:  &timeline.Written{File: "content/events/by-hand.md", Cites: []string{"letters", "https://ferries.example/2021", "javascript:alert(2)", "a book"}},
	})
	slices.SortStableFunc(tl.Events, timeline.Compare)
	return tl
}

// options are those of a site about the fixture; words are of the test's own,
// so that it shows what is said.
func options() Options {
	return Options{
		Title: "The Ister & its dams, told; again", Description: "What the sources\nsay: #1", Language: "en",
		BaseURL:   "https://example.org/ister/",
		EventPage: func(id string) string { return "events/" + id + ".html" },
		Topic: func(id string) string {
			return map[string]string{"flood": "The flood", "dams-2": "Dams <old>, & new", "2022": "=2022"}[id]
		},
		Describe: func(d edtf.Date) string { return strings.ReplaceAll(d.String(), "/", " to ") },
		Status:   func(s timeline.Status) string { return "it is " + string(s) },
		Link: func(address string) string {
			if u, err := url.Parse(address); err == nil && (u.Scheme == "http" || u.Scheme == "https") {
				return u.String()
			}
			return ""
		},
		LeftOut: func(n int) string { return fmt.Sprintf("%d left out.", n) },
	}
}
