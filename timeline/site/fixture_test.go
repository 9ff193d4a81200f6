package site

import (
	"bytes"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/edtf"
	"solnoma/timeline/names"
	"solnoma/timeline/prose"
	"solnoma/timeline/site/wording"
)

// fixture is a site about a river, made by hand over the invented texts in
// testdata/content: every precision, status and kind of page occurs in it.
type fixture struct {
	t    testing.TB
	site *content.Site
	tl   *timeline.Timeline
}

// english is the text of the interface in English.
func english(t testing.TB) *wording.Words {
	t.Helper()
	texts, err := readTemplates(nil)
	if err != nil {
		t.Fatal(err)
	}
	w, problems := wording.Load("en", texts.builtin, nil)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return w
}

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

// read returns a text and where it begins behind its front matter.
func (f *fixture) read(name string) (data []byte, body int) {
	f.t.Helper()
	data, err := os.ReadFile("testdata/content/" + name)
	if err != nil {
		f.t.Fatal(err)
	}
	if bytes.HasPrefix(data, []byte("---\n")) {
		body = bytes.Index(data, []byte("\n---\n")) + len("\n---\n")
	}
	return data, body
}

// source adds a source; what is not set of s is taken from its file's name.
func (f *fixture) source(name string, s timeline.Source) *content.Source {
	f.t.Helper()
	data, body := f.read(name)
	s.File = "content/sources/" + name
	s.Slug = strings.TrimSuffix(name, path.Ext(name))
	parse := prose.Markdown
	if path.Ext(name) == ".txt" {
		parse = prose.Plain
	}
	src := &content.Source{Source: s, Bytes: data, Body: body, Published: s.Date, Doc: parse(data, body)}
	f.site.Sources = append(f.site.Sources, src)
	return src
}

// mention is the place of words in a passage, which occurs once in a source.
func (f *fixture) mention(s *content.Source, passage, words, edtfDate string, basis timeline.Basis, why ...string) timeline.Mention {
	f.t.Helper()
	at := bytes.Index(s.Bytes, []byte(passage))
	in := strings.Index(passage, words)
	if at < 0 || in < 0 {
		f.t.Fatalf("%s: %q in %q is not there", s.File, words, passage)
	}
	m := timeline.Mention{
		Source: s.Slug, File: s.File, Start: at + in, End: at + in + len(words),
		Line: 1 + bytes.Count(s.Bytes[:at+in], []byte("\n")), Text: words,
		Date: date(f.t, edtfDate), Basis: basis, Why: why, Status: timeline.Reported,
	}
	m.Sentence = f.sentence(s, m.Start)
	return m
}

// sentence is the sentence around a byte of a source's file.
func (f *fixture) sentence(s *content.Source, at int) timeline.Sentence {
	f.t.Helper()
	for i := range s.Doc.Blocks {
		b := &s.Doc.Blocks[i]
		for _, sentence := range b.Sentences {
			start, end := b.File(sentence.Start, sentence.End)
			if start <= at && at < end {
				return timeline.Sentence{Start: start, End: end, Text: b.Text[sentence.Start:sentence.End]}
			}
		}
	}
	f.t.Fatalf("%s: no sentence at %d", s.File, at)
	return timeline.Sentence{}
}

func (f *fixture) event(id, edtfDate, title string, status timeline.Status, topics []string, mentions ...timeline.Mention) *timeline.Event {
	f.t.Helper()
	for i := range mentions {
		mentions[i].Status = status
	}
	f.tl.Events = append(f.tl.Events, timeline.Event{
		ID: id, Date: date(f.t, edtfDate), Title: title, Status: status, Topics: topics, Mentions: mentions,
	})
	return &f.tl.Events[len(f.tl.Events)-1]
}

func (f *fixture) passage(s *content.Source, words string, why ...string) timeline.Passage {
	f.t.Helper()
	m := f.mention(s, words, words, "", "", why...)
	return timeline.Passage{File: m.File, Line: m.Line, Start: m.Start, End: m.End, Text: words, Why: why}
}

func newFixture(t testing.TB) *fixture {
	t.Helper()
	f := &fixture{t: t, site: &content.Site{}, tl: &timeline.Timeline{Title: "The Ister & its dams"}}
	f.site.Config = content.Config{
		Title: f.tl.Title, Description: "What the sources say of the river, and when.", Language: "en", Timezone: "UTC",
		Topics: []content.Topic{
			{ID: "flood", Title: "The flood", Description: "January 2022.", Color: "#0d5c63"},
			{ID: "dams", Title: "Dams <old> & new", Color: "#ffe900"},
			{ID: "town", Title: "Town politics"},
			{ID: "unused", Title: "Nothing yet"},
		},
	}
	flood := f.source("flood.md", timeline.Source{
		Title: "The year the river came", Author: "Nora Vale", Publisher: "The Lowland Post", Date: date(t, "2022-01-12"),
		DateBasis: "front matter", URL: "https://lowlandpost.example/flood?a=1&b=2", Archive: "https://archive.example/flood",
		Topics: []string{"flood"}, Show: timeline.Full, Language: "en",
	})
	review := f.source("review.txt", timeline.Source{
		Date: date(t, "2022?"), DateBasis: "inferred from the dates in the text", Show: timeline.Full,
	})
	brief := f.source("brief.md", timeline.Source{
		Title: "<b>Wire</b> brief & notes", Publisher: `Agence "Ister"`, Date: date(t, "2022-01-06"), DateBasis: "front matter",
		URL: "javascript:alert(1)", Show: timeline.Cite,
	})
	letters := f.source("letters.md", timeline.Source{
		Title: "Letters from Varn", Date: date(t, "2022-02"), DateBasis: "front matter", Show: timeline.Excerpt,
	})
	f.events(flood, review, brief, letters)
	f.handWritten()
	f.names()

	method, body := f.read("method.md")
	f.site.Pages = []*content.Page{{File: "content/pages/method.md", Slug: "method", Title: "Method", Bytes: method, Body: body}}
	f.tl.Undated = []timeline.Passage{
		f.passage(flood, "mid-month", "No month is named before it in this list."),
		f.passage(flood, "Some day soon", "It names no time in particular."),
	}
	f.tl.Unused = []timeline.Passage{f.passage(flood, "in 2019", "It dates what was said, in reported speech.")}
	f.tl.Problems = []timeline.Problem{{
		File: "content/sources/review.txt", Code: "no-date", Severity: timeline.Warning,
		Message: "does not say when it was published", Hint: `add "date:" to its front matter`,
	}, {
		File: "content/sources/flood.md", Line: 5, Column: 1, Code: "near-duplicate", Severity: timeline.Note,
		Message: "may be the same as “The road to Brod is cut” (content/sources/letters.md:9): both are on 2022-01-05; both name Brod; both speak of “road”",
		Hint:    "if it is, merge the two; if not, split: true keeps this from being asked",
		Fix:     "- match: \"on January 5\"\n  merge: 2022-01-05-the-road-to-brod-is-cut",
	}}
	slices.SortStableFunc(f.tl.Events, timeline.Compare)
	for _, s := range f.site.Sources {
		for i := range f.tl.Events {
			if slices.ContainsFunc(f.tl.Events[i].Mentions, func(m timeline.Mention) bool { return m.Source == s.Slug }) {
				s.Events++
			}
		}
		f.tl.Sources = append(f.tl.Sources, s.Source)
	}
	slices.SortFunc(f.tl.Sources, func(a, b timeline.Source) int { return strings.Compare(a.Slug, b.Slug) })
	return f
}

func (f *fixture) events(flood, review, brief, letters *content.Source) {
	const (
		reported, planned, alleged = timeline.Reported, timeline.Planned, timeline.Alleged
		explicit, partial          = timeline.Explicit, timeline.Partial
		relative, deictic          = timeline.Relative, timeline.Deictic
		inferred, corrected        = timeline.Inferred, timeline.Corrected
	)
	inFlood, inDams, inTown := []string{"flood"}, []string{"dams"}, []string{"town"}
	m := f.mention

	conflict := m(review, "On Jan. 5, 2021 of this year", "On Jan. 5, 2021 of this year", "2021-01-05", explicit,
		"“Jan. 5, 2021” names the whole date.")
	conflict.Problems = []string{"“of this year” would be 2022, as the text is of 2022."}
	e := f.event("ister-over-its-banks", "2022-01-05", "The Ister rises over its banks and cuts the road to Brod", reported, inFlood,
		m(flood, "on January 5**", "on January 5", "2022-01-05", partial, "“January 5” names no year.", "The source was published on 12 January 2022; the nearest 5 January is that of 2022."),
		m(brief, "on Wednesday", "on Wednesday", "2022-01-05", deictic, "The source was published on Thursday, 6 January 2022; the Wednesday before is 5 January."),
		conflict)
	e.Merged = []string{"The same day, and both name the Ister and the road to Brod.", "It names the Ister, Brod and the 5th of January."}

	f.event("lower-town-leaves", "2022-01-07", "The mayor orders the lower town to leave", reported, []string{"flood", "town"},
		m(flood, "Two days later", "Two days later", "2022-01-07", relative, "“Two days later” counts from 5 January 2022, the day last named."))
	f.event("four-thousand-gone", "2022-01-10", "4,000 people have left, the council says", alleged, inFlood,
		m(flood, "By Monday 4,000", "By Monday", "../2022-01-10", deictic, "The Monday before 12 January 2022 is the 10th."))
	f.tl.Events[len(f.tl.Events)-1].Date = date(f.t, "../2022-01-10")
	f.event("old-dam-gives-way", "2022-01-05/2022-01-06", "The old dam at Varn gives way", reported, []string{"dams", "flood"},
		m(flood, "On the night of January 5–6", "On the night of January 5–6", "2022-01-05/2022-01-06", partial, "The night is of both days."))
	f.event("warned-in-autumn", "2021-23", "Residents warn of the old dam", reported, inDams,
		m(flood, "in autumn 2021", "in autumn 2021", "2021-23", explicit, "“autumn 2021” names a season."))
	f.event("warned-again", "2021-12/2022-01", "Residents warn of the dam again", reported, inDams,
		m(flood, "December 2021 and January 2022", "December 2021 and January 2022", "2021-12/2022-01", explicit, "Two months, one after the other."))

	vote := m(flood, "## 10 January", "10 January", "2022-01-10", partial, "The heading “10 January” dates what stands under it.")
	vote.Sentence = f.sentence(flood, bytes.Index(flood.Bytes, []byte("The council met")))
	f.event("vote-for-new-dam", "2022-01-10", "The council votes 9 to 2 to build a new dam", reported, inTown, vote)
	rigged := m(flood, "## 10 January", "10 January", "2022-01-10", partial, "The heading “10 January” dates what stands under it.")
	rigged.Sentence = f.sentence(flood, bytes.Index(flood.Bytes, []byte("Opponents say")))
	f.event("vote-called-rigged", "2022-01-10", "Opponents say that the vote was rigged", alleged, inTown, rigged)

	f.event("army-boats", "2022-01-07", "The army sends boats", reported, inFlood,
		m(flood, "on 7 January.", "on 7 January", "2022-01-07", partial, "The year is that of the source."),
		m(letters, "وصل الجيش في 7 يناير 2022", "7 يناير 2022", "2022-01-07", explicit, "The words name the whole date."))
	f.tl.Events[len(f.tl.Events)-1].Merged = []string{"The same day, and both say that the army came."}
	f.event("relief-train", "2022-01-20", "A relief train is to arrive", planned, inFlood,
		m(flood, "on 20 January.", "on 20 January", "2022-01-20", partial, "The day lies after 12 January 2022, when the source was published."))
	f.event("governor-arrives", "2022-01-08", "The governor says that he has come to the town", alleged, inTown,
		m(flood, "في 8 يناير", "8 يناير", "2022-01-08", partial, "The year is that of the source."))
	f.event("river-rose-every-spring", "199X", "The river rises every spring", reported, nil,
		m(flood, "since the 1990s", "the 1990s", "199X", explicit, "“the 1990s” names a decade."))

	f.event("first-bridges", "-0043", "Bridges are first thrown over the Ister", reported, inTown,
		m(review, "in 44 BC", "in 44 BC", "-0043", explicit, "“44 BC” names a year before Christ."))
	f.event("stone-bridge", "1904-06~", "The stone bridge at Varn is built", reported, inTown,
		m(review, "about June 1904", "about June 1904", "1904-06~", explicit, "“about” makes the month approximate."))
	f.event("old-dam-built", "1931?", "The old dam is built, or so the engineers think", reported, inDams,
		m(review, "from 1931", "from 1931", "1931?", explicit, "“or so the engineers think” makes it uncertain."))
	f.event("brod-founded", "12XX", "Brod lies on the river since the 13th century", reported, inTown,
		m(review, "the 13th century", "the 13th century", "12XX", explicit, "“the 13th century” is 1200 to 1299."))
	f.event("minister-resigns", "2022-01-10/2022-02-10", "The minister for water resigns", reported, inTown,
		m(review, "Less than a month after the vote", "Less than a month after the vote", "2022-01-10/2022-02-10", inferred,
			"“the vote” is taken for that of 10 January 2022, in another source.", "“Less than a month after” ends on 10 February 2022."))
	f.event("cameras", "2022-03-01/..", "Cameras watch the river", reported, nil,
		m(review, "From 1 March 2022", "From 1 March 2022", "2022-03-01/..", explicit, "“From” leaves the end open."))

	house := m(letters, "on 6 January 2022", "on 6 January 2022", "2022-01-06", corrected, "“6 January 2022” names the whole date.", "Corrected in the source: the letter was written before the 7th.")
	f.event("house-lost", "2022-01-06", "The flood takes a house in Varn", reported, inFlood, house)
	f.event("dam-to-be-finished", "2024", "The dam is to be finished", planned, inDams,
		m(letters, "in 2024", "in 2024", "2024", explicit, "“2024” names a year."))
	f.event("promise", "2022-01-31/2022-02-06", "The dam is promised", reported, inDams,
		m(letters, "last week", "last week", "2022-01-31/2022-02-06", deictic, "The week before the one of publication, Monday to Sunday."))
}

// names adds people, organisations and places, which some events name.
func (f *fixture) names() {
	f.tl.Names = []timeline.Name{
		{ID: "ada-kern", Kind: names.Person, Label: "Ada Kern", Variants: []string{"Kern"},
			Why: []string{"a person: “the mayor” stands before it", "“Kern”: the surname alone, behind the full name in the source"}},
		{ID: "council-of-varn", Kind: names.Organisation, Label: "Council of <b>Varn</b> & Brod"},
		{ID: "ister", Kind: names.Place, Label: "Ister"},
		{ID: "varn", Kind: names.Place, Label: "Varn"},
	}
	for i := range f.tl.Events {
		e := &f.tl.Events[i]
		switch e.ID {
		case "lower-town-leaves":
			e.Names = []string{"ada-kern"}
		case "vote-called-rigged":
			e.Names = []string{"ada-kern", "council-of-varn"}
		case "vote-for-new-dam":
			e.Names = []string{"council-of-varn", "varn"}
		case "ister-over-its-banks", "ferry-winter":
			e.Names = []string{"ister", "varn"}
		}
		for _, id := range e.Names {
			k := slices.IndexFunc(f.tl.Names, func(n timeline.Name) bool { return n.ID == id })
			f.tl.Names[k].Events++
		}
	}
}

// handWritten adds an event written by hand.
func (f *fixture) handWritten() {
	f.t.Helper()
	data, _ := f.read("ferry.md")
	const file = "content/events/ferry-winter.md"
	e := f.event("ferry-winter", "2021-24", "The ferry stands still", timeline.Reported, []string{"town"}, timeline.Mention{
		File: file, Start: 10, End: 17, Line: 2, Text: "2021-24", Date: date(f.t, "2021-24"), Basis: timeline.Explicit,
		Why: []string{"Written by hand."},
	})
	e.Written = &timeline.Written{File: file, Body: string(data), Cites: []string{"brief", "https://www.ferries.example/2021", "javascript:alert(2)", "a book"}}
	f.site.Events = []*content.Event{{File: file, ID: "ferry-winter", Date: e.Date, Title: e.Title}}
}
