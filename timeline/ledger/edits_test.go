package ledger_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/ledger"
)

// The site that is edited: two sources and an event written by hand.
const (
	harbour = `---
title: The harbour strike
date: 2022-01-20
---
Dockers in Port Elm walked out on 3 January over unpaid wages. Two days later the company closed the gates.

On 7 January police cleared the north quay with water cannon. Eleven people were hurt.

Mayor Ines Calvo met the strikers on 10 January and promised an inquiry. The port reopened on 14 January.

The inquiry is due to report in June 2022.
`
	wages = `---
title: Wages on the quay
date: 2022-02-02
---
The company had bought the port in 2011. A pay cut was announced on 20 December 2021.

Ada Holm was elected head of the union on 28 January 2022.
`
	vigil = `---
title: A vigil is held for the hurt dockers
date: 2022-01-09
---
Two hundred people came.
`
)

// edit is a change to the files of the site, and what becomes of its events.
type edit struct {
	name string
	do   func(site map[string]string)
	// want says what changed, a line each; everything else keeps its id, date,
	// title and status.
	want string
}

// later is an edit of a site that has a history.
type later struct {
	edit
	// before are earlier edits, each of which was accepted.
	before []func(site map[string]string)
	// was changes the accepted ledger into what an earlier version of the program
	// would have written.
	was func(ledger string) string
}

const (
	harbourFile = "content/sources/harbour.md"
	wagesFile   = "content/sources/wages.md"
	vigilFile   = "content/events/vigil.md"
)

// in replaces words in a file of the site.
func in(file, old, new string) func(map[string]string) {
	return func(site map[string]string) {
		if strings.Count(site[file], old) != 1 {
			panic(fmt.Sprintf("%q is not once in %s", old, file))
		}
		site[file] = strings.Replace(site[file], old, new, 1)
	}
}

func both(do ...func(map[string]string)) func(map[string]string) {
	return func(site map[string]string) {
		for _, f := range do {
			f(site)
		}
	}
}

// move renames a file of the site.
func move(old, new string) func(map[string]string) {
	return func(site map[string]string) {
		site[new] = site[old]
		delete(site, old)
	}
}

// correct adds a correction to a source.
func correct(file, correction string) func(map[string]string) {
	return in(file, "---\ntitle", "---\ncorrections:\n"+correction+"title")
}

var edits = []edit{
	{"nothing", func(map[string]string) {}, ""},
	{"a sentence without a date is added", in(harbourFile, "Eleven people were hurt.", "Eleven people were hurt. Nobody was charged."), ""},
	{"a paragraph is added above", in(harbourFile, "Dockers in", "This is what is known so far of the strike.\n\nDockers in"), ""},
	{"an event is added", in(harbourFile, "The port reopened on 14 January.", "The port reopened on 14 January. A crane fell on 16 January."), "added: 2022-01-16 A crane fell"},
	{"an event is added on the day of another", in(harbourFile, "Eleven people were hurt.", "A warehouse burned down on 7 January."), "added: 2022-01-07 A warehouse burned down"},
	{"an event is removed", in(harbourFile, " The port reopened on 14 January.", ""), "removed: 2022-01-14 The port reopened"},
	{"a sentence is re-worded", in(harbourFile, "police cleared the north quay with water cannon", "riot police cleared the quay with water cannon and dogs"),
		"re-worded: 2022-01-07 Police cleared the north quay with water cannon → Riot police cleared the quay with water cannon and dogs"},
	{"a sentence is told in the passive", in(harbourFile, "police cleared the north quay with water cannon", "the north quay was cleared by police"),
		"re-worded: 2022-01-07 Police cleared the north quay with water cannon → The north quay was cleared by police"},
	{"a spelling is mended", in(harbourFile, "Mayor Ines Calvo met the strikers", "Mayor Inés Calvo met the strikers"),
		"re-worded: 2022-01-10 Mayor Ines Calvo met the strikers and promised an inquiry → Mayor Inés Calvo met the strikers and promised an inquiry"},
	{"a date is corrected in the text", in(harbourFile, "on 10 January", "on 11 January"),
		"re-dated: 2022-01-10 → 2022-01-11 Mayor Ines Calvo met the strikers and promised an inquiry"},
	{"a date is corrected to another year", in(wagesFile, "in 2011", "in 2008"), "re-dated: 2011 → 2008 The company had bought the port"},
	{"a date becomes more precise", in(wagesFile, "in 2011", "on 4 May 2011"), "re-dated: 2011 → 2011-05-04 The company had bought the port"},
	{"a date becomes less precise", in(wagesFile, "on 20 December 2021", "in December 2021"), "re-dated: 2021-12-20 → 2021-12 A pay cut was announced"},
	{"a date is set by a correction", correct(harbourFile, "  - match: \"on 14 January\"\n    date: 2022-01-15\n"), "re-dated: 2022-01-14 → 2022-01-15 The port reopened"},
	{"a title is set by a correction", correct(harbourFile, "  - match: \"on 14 January\"\n    title: Ships enter Port Elm again\n"),
		"lost: 2022-01-14-the-port-reopened\nre-worded: 2022-01-14 The port reopened → Ships enter Port Elm again"},
	{"an event is dropped by a correction", correct(harbourFile, "  - match: \"on 14 January\"\n    drop: true\n"), "removed: 2022-01-14 The port reopened"},
	{"a status is set by a correction", correct(harbourFile, "  - match: \"on 3 January\"\n    status: alleged\n"), "restated: 2022-01-03 Dockers in Port Elm walked out over unpaid wages reported → alleged"},
	{"a topic is set by a correction", correct(harbourFile, "  - match: \"on 3 January\"\n    topics: [strike]\n"), ""},
	{"an announcement comes true", both(in(harbourFile, "date: 2022-01-20", "date: 2022-07-01"), in(harbourFile, "The inquiry is due to report in June 2022", "The inquiry reported in June 2022")),
		"restated: 2022-06 The inquiry is due to report planned → reported\nre-worded: 2022-06 The inquiry is due to report → The inquiry reported"},
	{"a paragraph is moved down", both(in(harbourFile, "On 7 January police cleared the north quay with water cannon. Eleven people were hurt.\n\n", ""),
		in(harbourFile, "The inquiry is due", "On 7 January police cleared the north quay with water cannon. Eleven people were hurt.\n\nThe inquiry is due")), ""},
	{"a sentence is moved to another source", both(in(wagesFile, " A pay cut was announced on 20 December 2021.", ""),
		in(harbourFile, "The inquiry is due", "A pay cut was announced on 20 December 2021.\n\nThe inquiry is due")),
		"re-sourced: 2021-12-20 A pay cut was announced wages → harbour"},
	{"a source is renamed", move(wagesFile, "content/sources/pay.md"),
		"re-sourced: 2011 The company had bought the port wages → pay\nre-sourced: 2021-12-20 A pay cut was announced wages → pay\nre-sourced: 2022-01-28 Ada Holm was elected head of the union wages → pay"},
	{"a source is moved to a folder", move(wagesFile, "content/sources/reports/wages.md"),
		"re-sourced: 2011 The company had bought the port wages → reports-wages\nre-sourced: 2021-12-20 A pay cut was announced wages → reports-wages\n" +
			"re-sourced: 2022-01-28 Ada Holm was elected head of the union wages → reports-wages"},
	{"a source is split", func(site map[string]string) {
		a, b, _ := strings.Cut(site[harbourFile], "Mayor Ines")
		site[harbourFile] = a
		site["content/sources/after.md"] = "---\ntitle: After\ndate: 2022-01-20\n---\nMayor Ines" + b
	}, "re-sourced: 2022-01-10 Mayor Ines Calvo met the strikers and promised an inquiry harbour → after\n" +
		"re-sourced: 2022-01-14 The port reopened harbour → after\nre-sourced: 2022-06 The inquiry is due to report harbour → after"},
	{"two sources become one", func(site map[string]string) {
		_, body, _ := strings.Cut(strings.TrimPrefix(site[wagesFile], "---"), "\n---\n")
		site[harbourFile] += "\n" + body
		delete(site, wagesFile)
	}, "re-sourced: 2011 The company had bought the port wages → harbour\nre-sourced: 2021-12-20 A pay cut was announced wages → harbour\n" +
		// In a text of 20 January that is still to come.
		"re-sourced: 2022-01-28 Ada Holm was elected head of the union wages → harbour\nrestated: 2022-01-28 Ada Holm was elected head of the union reported → planned"},
	{"a source is removed", func(site map[string]string) { delete(site, wagesFile) },
		"removed: 2011 The company had bought the port\nremoved: 2021-12-20 A pay cut was announced\nremoved: 2022-01-28 Ada Holm was elected head of the union"},
	{"two events swap their places", both(in(harbourFile, "Mayor Ines Calvo met the strikers on 10 January and promised an inquiry. The port reopened on 14 January.",
		"The port reopened on 14 January. Mayor Ines Calvo met the strikers on 10 January and promised an inquiry.")), ""},
	{"two events swap their dates", both(in(harbourFile, "on 10 January", "on X January"), in(harbourFile, "on 14 January", "on 10 January"), in(harbourFile, "on X January", "on 14 January")),
		"re-dated: 2022-01-10 → 2022-01-14 Mayor Ines Calvo met the strikers and promised an inquiry\nre-dated: 2022-01-14 → 2022-01-10 The port reopened"},
	{"an event takes the place of another", in(harbourFile, "The port reopened on 14 January.", "Snow fell on 14 January."),
		"added: 2022-01-14 Snow fell\nremoved: 2022-01-14 The port reopened"},
	{"the day of publication is corrected", in(harbourFile, "date: 2022-01-20", "date: 2022-01-21"), ""},
	{"the title of a source is changed", in(harbourFile, "title: The harbour strike", "title: Strike in the harbour"), ""},
	{"another source reports the same", in(wagesFile, "Ada Holm was", "Police cleared the north quay on 7 January 2022.\n\nAda Holm was"),
		// The report that says the whole date comes first.
		"re-sourced: 2022-01-07 Police cleared the north quay harbour → harbour wages\n" +
			"re-worded: 2022-01-07 Police cleared the north quay with water cannon → Police cleared the north quay"},
	{"two events are merged by a correction", correct(harbourFile, "  - match: \"Two days later\"\n    merge: 2022-01-03-dockers-in-port-elm-walked-out-over-unpaid-wages\n"),
		"merged: 2022-01-05 The company closed the gates into 2022-01-03-dockers-in-port-elm-walked-out-over-unpaid-wages"},
	{"an event by hand is re-worded", in(vigilFile, "title: A vigil is held for the hurt dockers", "title: Townspeople hold a vigil for the hurt dockers"),
		"re-worded: 2022-01-09 A vigil is held for the hurt dockers → Townspeople hold a vigil for the hurt dockers"},
	{"an event by hand is re-dated", in(vigilFile, "date: 2022-01-09", "date: 2022-01-08"), "re-dated: 2022-01-09 → 2022-01-08 A vigil is held for the hurt dockers"},
	{"the file of an event by hand is renamed", move(vigilFile, "content/events/candles.md"),
		"re-sourced: 2022-01-09 A vigil is held for the hurt dockers events/vigil → events/candles"},
	{"an event by hand becomes one of a source", both(func(site map[string]string) { delete(site, vigilFile) },
		in(harbourFile, "Eleven people were hurt.", "Eleven people were hurt. A vigil was held for the hurt dockers on 9 January.")),
		"re-sourced: 2022-01-09 A vigil was held for the hurt dockers events/vigil → harbour\nre-worded: 2022-01-09 A vigil is held for the hurt dockers → A vigil was held for the hurt dockers"},
	{"a date is written another way", in(harbourFile, "On 7 January", "On Friday, Jan. 7, 2022,"), ""},
	{"a word of the date's sentence is put in quotes", in(harbourFile, "promised an inquiry", "promised “an inquiry”"),
		"re-worded: 2022-01-10 Mayor Ines Calvo met the strikers and promised an inquiry → Mayor Ines Calvo met the strikers and promised “an inquiry”"},
	{"a sentence is re-worded and re-dated", in(harbourFile, "Mayor Ines Calvo met the strikers on 10 January and promised an inquiry", "On 11 January Mayor Ines Calvo met the strikers again and promised a full inquiry"),
		"re-dated: 2022-01-10 → 2022-01-11 Mayor Ines Calvo met the strikers again and promised a full inquiry\n" +
			"re-worded: 2022-01-11 Mayor Ines Calvo met the strikers and promised an inquiry → Mayor Ines Calvo met the strikers again and promised a full inquiry"},
	{"the line ends are changed", func(site map[string]string) { site[harbourFile] = strings.ReplaceAll(site[harbourFile], "\n", "\r\n") }, ""},
	{"emphasis is added", in(harbourFile, "water cannon", "*water cannon*"), ""},
	{"a sentence is split in two", in(harbourFile, "on 10 January and promised an inquiry.", "on 10 January. She promised an inquiry."),
		"re-worded: 2022-01-10 Mayor Ines Calvo met the strikers and promised an inquiry → Mayor Ines Calvo met the strikers"},
}

// What is done to a site, to have it changed again.
var (
	secondReport = in(wagesFile, "Ada Holm was", "Police cleared the north quay on 7 January 2022.\n\nAda Holm was")
	mergeGates   = correct(harbourFile, "  - match: \"Two days later\"\n    merge: 2022-01-03-dockers-in-port-elm-walked-out-over-unpaid-wages\n")
	fewer        = in(harbourFile, " The port reopened on 14 January.", "")
	again        = in(harbourFile, "promised an inquiry.", "promised an inquiry. The port reopened on 14 January.")
	ferries      = in(harbourFile, "The inquiry is due", "The ferry to Elm Island was cancelled on 4 January. The ferry to Elm Island was cancelled on 8 January. The ferry to Elm Island was cancelled on 12 January.\n\nThe inquiry is due")
)

func replace(old, new string) func(string) string {
	return func(s string) string {
		if strings.Count(s, old) == 0 {
			panic(fmt.Sprintf("%q is not in\n%s", old, s))
		}
		return strings.ReplaceAll(s, old, new)
	}
}

func nothing(map[string]string) {}

var histories = []later{
	{edit: edit{"a title of other words is set by a correction", correct(harbourFile, "  - match: \"on 14 January\"\n    title: Ships come back\n"), "re-worded: 2022-01-14 The port reopened → Ships come back"}},
	{edit: edit{"a date and a title are set by a correction", correct(harbourFile, "  - match: \"on 14 January\"\n    date: 2022-01-16\n    title: Ships come back\n"), "re-dated: 2022-01-14 → 2022-01-16 Ships come back\n" +
		"re-worded: 2022-01-16 The port reopened → Ships come back"}},
	{edit: edit{"a date is made uncertain by a correction", correct(harbourFile, "  - match: \"on 14 January\"\n    date: 2022-01-14?\n"), "re-dated: 2022-01-14 → 2022-01-14? The port reopened"}},
	{edit: edit{"a day becomes a stretch of days", in(harbourFile, "On 7 January police cleared", "From 7 to 9 January police cleared"), "re-dated: 2022-01-07 → 2022-01-07/2022-01-09 Police cleared the north quay with water cannon"}},
	{edit: edit{"the end of a sentence is changed", in(harbourFile, "and promised an inquiry", "and promised to look into it"), "re-worded: 2022-01-10 Mayor Ines Calvo met the strikers and promised an inquiry → Mayor Ines Calvo met the strikers and promised to look into it"}},
	{edit: edit{"a sentence gets another beginning", in(harbourFile, "On 7 January police cleared", "Early in the morning of 7 January police cleared"), ""}},
	{edit: edit{"a date is taken out of a sentence", in(harbourFile, "On 7 January police", "Police"), "removed: 2022-01-07 Police cleared the north quay with water cannon"}},
	{edit: edit{"the paragraphs are turned about", func(site map[string]string) {
		head, body, _ := strings.Cut(strings.TrimPrefix(site[wagesFile], "---\n"), "---\n")
		parts := strings.Split(strings.TrimSpace(body), "\n\n")
		slices.Reverse(parts)
		site[wagesFile] = "---\n" + head + "---\n" + strings.Join(parts, "\n\n") + "\n"
	}, ""}},
	{edit: edit{"lines are wrapped", in(harbourFile, "met the strikers on", "met the\nstrikers on"), ""}},
	{edit: edit{"the day that a weekday counts from is corrected", in(harbourFile, "date: 2022-01-20", "date: 2022-01-27"), "re-dated: 2022-01-17 → 2022-01-24 A tug sank"},
		before: []func(map[string]string){in(harbourFile, "The inquiry is due", "A tug sank on Monday.\n\nThe inquiry is due")}},
	{edit: edit{"a day that another counts from is corrected", in(harbourFile, "on 3 January", "on 4 January"), "re-dated: 2022-01-03 → 2022-01-04 Dockers in Port Elm walked out over unpaid wages\n" +
		"re-dated: 2022-01-05 → 2022-01-06 The company closed the gates"}},
	{edit: edit{"a source is renamed and edited", both(move(wagesFile, "content/sources/pay.md"), in("content/sources/pay.md", "on 20 December", "on 21 December")), "re-dated: 2021-12-20 → 2021-12-21 A pay cut was announced\n" +
		"re-sourced: 2011 The company had bought the port wages → pay\n" +
		"re-sourced: 2021-12-21 A pay cut was announced wages → pay\n" +
		"re-sourced: 2022-01-28 Ada Holm was elected head of the union wages → pay"}},
	{edit: edit{"a source is put before the others", func(site map[string]string) {
		site["content/sources/abroad.md"] = "---\ntitle: Abroad\ndate: 2022-01-19\n---\nA freighter was turned away from Port Elm on 7 January.\n"
	}, "added: 2022-01-07 A freighter was turned away from Port Elm"}},
	{edit: edit{"a source is copied", func(site map[string]string) { site["content/sources/copy.md"] = site[wagesFile] }, "added: 2011 The company had bought the port\n" +
		"re-sourced: 2021-12-20 A pay cut was announced wages → copy wages\n" +
		"re-sourced: 2022-01-28 Ada Holm was elected head of the union wages → copy wages"}},
	{edit: edit{"an event by hand is removed", func(site map[string]string) { delete(site, vigilFile) }, "removed: 2022-01-09 A vigil is held for the hurt dockers"}},
	{edit: edit{"the file of an event by hand is renamed and it is re-dated", both(move(vigilFile, "content/events/candles.md"), in("content/events/candles.md", "date: 2022-01-09", "date: 2022-01-08")), "re-dated: 2022-01-09 → 2022-01-08 A vigil is held for the hurt dockers\n" +
		"re-sourced: 2022-01-08 A vigil is held for the hurt dockers events/vigil → events/candles"}},
	{edit: edit{"an event by hand is of another thing in the same file", in(vigilFile, "title: A vigil is held for the hurt dockers", "title: Snow closes the coast road"), "re-worded: 2022-01-09 A vigil is held for the hurt dockers → Snow closes the coast road"}},
	{edit: edit{"one of two reports goes", func(site map[string]string) { site[wagesFile] = wages }, "re-sourced: 2022-01-07 Police cleared the north quay with water cannon harbour wages → harbour\n" +
		"re-worded: 2022-01-07 Police cleared the north quay → Police cleared the north quay with water cannon"},
		before: []func(map[string]string){secondReport}},
	{edit: edit{"the other of two reports goes", in(harbourFile, "On 7 January police cleared the north quay with water cannon. ", ""), "re-sourced: 2022-01-07 Police cleared the north quay harbour wages → wages"},
		before: []func(map[string]string){secondReport}},
	{edit: edit{"two reports are split by a correction", correct(wagesFile, "  - match: \"on 7 January 2022\"\n    split: true\n"), "re-sourced: 2022-01-07 Police cleared the north quay with water cannon harbour wages → harbour\n" +
		"re-worded: 2022-01-07 Police cleared the north quay → Police cleared the north quay with water cannon\n" +
		"split: 2022-01-07 Police cleared the north quay from 2022-01-07-police-cleared-the-north-quay-with-water-cannon"},
		before: []func(map[string]string){secondReport}},
	{edit: edit{"a merge is taken back", func(site map[string]string) { site[harbourFile] = harbour }, "split: 2022-01-05 The company closed the gates from 2022-01-03-dockers-in-port-elm-walked-out-over-unpaid-wages"},
		before: []func(map[string]string){mergeGates}},
	{edit: edit{"an event is merged into a later one by a correction", correct(harbourFile, "  - match: \"on 3 January\"\n    merge: 2022-01-05-the-company-closed-the-gates\n"), "merged: 2022-01-03 Dockers in Port Elm walked out over unpaid wages into 2022-01-05-the-company-closed-the-gates\n" +
		"re-dated: 2022-01-05 → 2022-01-03 Dockers in Port Elm walked out over unpaid wages\n" +
		"re-worded: 2022-01-03 The company closed the gates → Dockers in Port Elm walked out over unpaid wages"}},
	{edit: edit{"an event is merged into one of an event by hand", correct(harbourFile, "  - match: \"on 10 January\"\n    merge: vigil\n"), "merged: 2022-01-10 Mayor Ines Calvo met the strikers and promised an inquiry into vigil\n" +
		"re-sourced: 2022-01-09 A vigil is held for the hurt dockers events/vigil → events/vigil harbour"}},
	{edit: edit{"a merge follows a merge", in(harbourFile, "corrections:", "corrections:\n  - match: \"on 3 January\"\n    merge: 2022-01-07-police-cleared-the-north-quay-with-water-cannon"), "merged: 2022-01-03 Dockers in Port Elm walked out over unpaid wages into 2022-01-07-police-cleared-the-north-quay-with-water-cannon\n" +
		"re-dated: 2022-01-07 → 2022-01-03 Dockers in Port Elm walked out over unpaid wages\n" +
		"re-worded: 2022-01-03 Police cleared the north quay with water cannon → Dockers in Port Elm walked out over unpaid wages"},
		before: []func(map[string]string){mergeGates}},
	{edit: edit{"the date of a second report is corrected, so that it is of the same event", in(wagesFile, "on 8 January 2022", "on 7 January 2022"), "merged: 2022-01-07 Police cleared the north quay with water cannon into 2022-01-08-police-cleared-the-north-quay\n" +
		"re-dated: 2022-01-08 → 2022-01-07 Police cleared the north quay\n" +
		"re-sourced: 2022-01-07 Police cleared the north quay wages → harbour wages"},
		before: []func(map[string]string){in(wagesFile, "Ada Holm was", "Police cleared the north quay on 8 January 2022.\n\nAda Holm was")}},
	{edit: edit{"and its date is put back", in(wagesFile, "on 7 January 2022", "on 8 January 2022"), "re-dated: 2022-01-07 → 2022-01-08 Police cleared the north quay\n" +
		"re-sourced: 2022-01-08 Police cleared the north quay harbour wages → wages\n" +
		"split: 2022-01-07 Police cleared the north quay with water cannon from 2022-01-08-police-cleared-the-north-quay"},
		before: []func(map[string]string){in(wagesFile, "Ada Holm was", "Police cleared the north quay on 8 January 2022.\n\nAda Holm was"), in(wagesFile, "on 8 January 2022", "on 7 January 2022")}},
	{edit: edit{"a merged report goes", func(site map[string]string) { site[wagesFile] = wages }, "re-sourced: 2022-01-07 Police cleared the north quay with water cannon harbour wages → harbour\n" +
		"re-worded: 2022-01-07 Police cleared the north quay → Police cleared the north quay with water cannon"},
		before: []func(map[string]string){in(wagesFile, "Ada Holm was", "Police cleared the north quay on 8 January 2022.\n\nAda Holm was"), in(wagesFile, "on 8 January 2022", "on 7 January 2022")}},
	{edit: edit{"what two were merged into is re-dated", in(harbourFile, "on 3 January", "on 4 January"), "re-dated: 2022-01-03 → 2022-01-04 Dockers in Port Elm walked out over unpaid wages"},
		before: []func(map[string]string){mergeGates}},
	{edit: edit{"what two were merged into goes", both(in(harbourFile, "Dockers in Port Elm walked out on 3 January over unpaid wages. Two days later the company closed the gates.", "There was a strike."),
		in(harbourFile, "corrections:\n  - match: \"Two days later\"\n    merge: 2022-01-03-dockers-in-port-elm-walked-out-over-unpaid-wages\n", "")), "removed: 2022-01-03 Dockers in Port Elm walked out over unpaid wages"},
		before: []func(map[string]string){mergeGates}},
	{edit: edit{"an event that was removed comes back", again, "added: 2022-01-14 The port reopened"}, before: []func(map[string]string){fewer}},
	{edit: edit{"another event has the words of one that was removed", in(harbourFile, "promised an inquiry.", "promised an inquiry. The port reopened on 17 January."), "added: 2022-01-17 The port reopened"}, before: []func(map[string]string){fewer}},
	{edit: edit{"one of several of the same words goes", in(harbourFile, " The ferry to Elm Island was cancelled on 8 January.", ""), "removed: 2022-01-08 The ferry to Elm Island was cancelled"},
		before: []func(map[string]string){ferries}},
	{edit: edit{"one of several of the same words is re-dated", in(harbourFile, "cancelled on 8 January", "cancelled on 9 January"), "re-dated: 2022-01-08 → 2022-01-09 The ferry to Elm Island was cancelled"},
		before: []func(map[string]string){ferries}},
	{edit: edit{"one more of the same words is put between them", in(harbourFile, "cancelled on 8 January.", "cancelled on 8 January. The ferry to Elm Island was cancelled on 10 January."), "added: 2022-01-10 The ferry to Elm Island was cancelled"},
		before: []func(map[string]string){ferries}},
	{edit: edit{"two sources swap their names", func(site map[string]string) {
		site[harbourFile], site[wagesFile] = site[wagesFile], site[harbourFile]
	}, "re-sourced: 2011 The company had bought the port wages → harbour\n" +
		"re-sourced: 2021-12-20 A pay cut was announced wages → harbour\n" +
		"re-sourced: 2022-01-03 Dockers in Port Elm walked out over unpaid wages harbour → wages\n" +
		"re-sourced: 2022-01-05 The company closed the gates harbour → wages\n" +
		"re-sourced: 2022-01-07 Police cleared the north quay with water cannon harbour → wages\n" +
		"re-sourced: 2022-01-10 Mayor Ines Calvo met the strikers and promised an inquiry harbour → wages\n" +
		"re-sourced: 2022-01-14 The port reopened harbour → wages\n" +
		"re-sourced: 2022-01-28 Ada Holm was elected head of the union wages → harbour\n" +
		"re-sourced: 2022-06 The inquiry is due to report harbour → wages"}},
	{edit: edit{"two sentences become one", in(harbourFile, "over unpaid wages. Two days later the company closed the gates.", "over unpaid wages, and two days later the company closed the gates."), "re-quoted: 2022-01-05 The company closed the gates"}},
	{edit: edit{"an earlier version had other words for a title", nothing, "re-worded: 2022-01-14 Ships → The port reopened"}, was: replace("\tThe port reopened\n", "\tShips\n")},
	{edit: edit{"an earlier version had another date", nothing, "re-dated: 2022-01-22 → 2022-01-05 The company closed the gates"}, was: replace("\t2022-01-05\t", "\t2022-01-22\t")},
	{edit: edit{"an earlier version had another date and other words", nothing, "re-dated: 2022-01-22 → 2022-01-05 The company closed the gates\n" +
		"re-worded: 2022-01-05 Two → The company closed the gates"}, was: func(s string) string {
		return replace("\t2022-01-05\t", "\t2022-01-22\t")(replace("\tThe company closed the gates\n", "\tTwo\n")(s))
	}},
	{edit: edit{"an earlier version did not read an event", nothing, "added: 2022-01-14 The port reopened"}, was: func(s string) string {
		var kept []string
		for line := range strings.Lines(s) {
			if !strings.Contains(line, "port-reopened") {
				kept = append(kept, line)
			}
		}
		return strings.Join(kept, "")
	}},
	{edit: edit{"an earlier version read an event where none is", nothing, "removed: 2022-02 Eleven people"},
		was: func(s string) string {
			return s + "2022-02-eleven\t2022-02\treported\tharbour:eleven-people-hurt\tEleven people\n"
		}},
	{edit: edit{"an earlier version took a fact for a plan", nothing, "restated: 2022-06 The inquiry is due to report reported → planned"}, was: replace("\tplanned\t", "\treported\t")},
	{edit: edit{"an earlier version did not name places in the sources", nothing, "re-quoted: 2011 The company had bought the port\n" +
		"re-quoted: 2021-12-20 A pay cut was announced\n" +
		"re-quoted: 2022-01-03 Dockers in Port Elm walked out over unpaid wages\n" +
		"re-quoted: 2022-01-05 The company closed the gates\n" +
		"re-quoted: 2022-01-07 Police cleared the north quay with water cannon\n" +
		"re-quoted: 2022-01-10 Mayor Ines Calvo met the strikers and promised an inquiry\n" +
		"re-quoted: 2022-01-14 The port reopened\n" +
		"re-quoted: 2022-01-28 Ada Holm was elected head of the union\n" +
		"re-quoted: 2022-06 The inquiry is due to report"}, was: func(s string) string {
		return regexp.MustCompile(`:[a-z0-9-]+`).ReplaceAllString(s, "")
	}},
}

func TestEdits(t *testing.T) {
	t.Parallel()
	if n := len(edits) + len(histories); n < 80 {
		t.Errorf("there are only %d edits", n)
	}
	base := func() map[string]string {
		return map[string]string{harbourFile: harbour, wagesFile: wages, vigilFile: vigil, "site.yaml": "title: Port Elm\n"}
	}
	first := read(t, base())
	var none *ledger.Ledger
	atFirst := none.Of(first)
	all := histories
	for _, e := range edits {
		all = append(all, later{edit: e})
	}
	for _, e := range all {
		t.Run(strings.ReplaceAll(e.name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			site, accepted := base(), atFirst
			for _, do := range e.before {
				site[ledger.Name] = string(accepted.Format())
				do(site)
				accepted = accepted.Of(read(t, site))
			}
			if e.was != nil {
				accepted = ledgerOf(t, e.was(string(accepted.Format())))
			}
			e.do(site)
			site[ledger.Name] = string(accepted.Format())
			after := read(t, site)
			got := tell(ledger.Compare(accepted, accepted.Of(after)))
			want := strings.Split(e.want, "\n")
			want = slices.DeleteFunc(want, func(s string) bool { return s == "" || strings.HasPrefix(s, "lost:") })
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("what changed is\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
			}
			// Accepted, it is what it is: a second build changes nothing.
			site[ledger.Name] = string(accepted.Of(after).Format())
			again := read(t, site)
			if s := string(ledgerOf(t, site[ledger.Name]).Of(again).Format()); s != site[ledger.Name] {
				t.Errorf("accepting twice changes the ledger:\n%s\nthen\n%s", site[ledger.Name], s)
			}
			// And every address that there was leads somewhere.
			for i := range accepted.Rows {
				id := accepted.Rows[i].ID
				if !slices.ContainsFunc(after.Events, func(e timeline.Event) bool { return e.ID == id }) &&
					!slices.ContainsFunc(after.Lost, func(l timeline.Lost) bool { return l.ID == id }) {
					t.Errorf("the address %s leads nowhere", id)
				}
			}
		})
	}
}

// tell says what changed, a line each, sorted.
func tell(changes []ledger.Change) []string {
	var out []string
	for _, c := range changes {
		for _, k := range c.Kinds {
			switch k {
			case ledger.Split:
				out = append(out, fmt.Sprintf("split: %s %s from %s", c.New.Date, c.New.Title, c.From))
			case ledger.Requoted:
				out = append(out, fmt.Sprintf("re-quoted: %s %s", c.New.Date, c.New.Title))
			case ledger.Added:
				out = append(out, fmt.Sprintf("added: %s %s", c.New.Date, c.New.Title))
			case ledger.Dropped:
				out = append(out, fmt.Sprintf("removed: %s %s", c.Old.Date, c.Old.Title))
			case ledger.WentInto:
				out = append(out, fmt.Sprintf("merged: %s %s into %s", c.Old.Date, c.Old.Title, c.New.Into))
			case ledger.Redated:
				out = append(out, fmt.Sprintf("re-dated: %s → %s %s", c.Old.Date, c.New.Date, c.New.Title))
			case ledger.Reworded:
				out = append(out, fmt.Sprintf("re-worded: %s %s → %s", c.New.Date, c.Old.Title, c.New.Title))
			case ledger.Restated:
				out = append(out, fmt.Sprintf("restated: %s %s %s → %s", c.New.Date, c.Old.Title, c.Old.Status, c.New.Status))
			case ledger.Resourced:
				out = append(out, fmt.Sprintf("re-sourced: %s %s %s → %s", c.New.Date, c.New.Title, strings.Join(c.Old.Slugs(), " "), strings.Join(c.New.Slugs(), " ")))
			}
		}
	}
	slices.Sort(out)
	return out
}

// read builds the timeline of a site.
func read(t *testing.T, site map[string]string) *timeline.Timeline {
	t.Helper()
	c, problems, err := content.Read(write(t, site))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		if p.Severity == timeline.Error {
			t.Errorf("%s:%d: %s", p.File, p.Line, p.Message)
		}
	}
	return extract.Timeline(c)
}

// write writes the files of a site to a folder of its own.
func write(t *testing.T, site map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range site {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func ledgerOf(t *testing.T, text string) *ledger.Ledger {
	t.Helper()
	l, problems := ledger.Parse([]byte(text))
	if len(problems) > 0 {
		t.Fatalf("the ledger has a problem: %v\n%s", problems[0], text)
	}
	return l
}
