package extract

import (
	"fmt"
	"strings"
	"testing"

	"solnoma/timeline/prose"
)

const paragraph = "The ministry of the interior said that the roads of the region would be open again as soon as the snow had been cleared from them, which may take a while."

// split takes a plain text apart into its articles.
func split(text []byte) [][]prose.Block {
	blocks := prose.Plain(text, 0).Blocks
	return articles(blocks, heads(blocks, text))
}

// A digest is split where its own structure shows that an article begins.
func TestArticles(t *testing.T) {
	t.Parallel()
	n := 0
	own := func() string { // a paragraph that no other is
		n++
		return fmt.Sprintf("On the road number %d, t%s", n, paragraph[1:])
	}
	text := strings.Join([]string{
		"Roads stay closed", "Published by\nSome Agency", own(),
		"Snow in the mountains", "Published by\nAnother Agency", own() + "… Continue reading “Snow in the mountains”",
		"A driver is arrested", own(), "Source: Ministry of Roads",
		"What the weather was like", own(), "A heading within", own(), "Copyright (c) 2015. Some Radio, Inc. Reprinted with the permission of Some Radio.",
		"The last of them", own(), "Source: Ministry of Roads",
	}, "\n\n")
	var got []string
	for _, a := range split([]byte(text)) {
		got = append(got, a[0].Text)
	}
	want := "Roads stay closed | Snow in the mountains | A driver is arrested | What the weather was like | The last of them"
	if strings.Join(got, " | ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, " | "), want)
	}
}

// An article that ends with a copyright line is followed by menus, not by
// another article.
func TestOneArticle(t *testing.T) {
	t.Parallel()
	text := strings.Join([]string{"Roads stay closed", paragraph, "© 2025 Some Agency. All rights reserved.", "Join the community", "TOP", "Download the app"}, "\n\n")
	if got := split([]byte(text)); len(got) != 1 {
		t.Errorf("%d articles", len(got))
	}
}

// What the page around an article brings is no other article.
func TestFurnitureIsNoArticle(t *testing.T) {
	t.Parallel()
	again := paragraph // a teaser
	second := "Snow fell in the valley all through the night, and in the morning the children of the village went to school on the skis of their grandfathers, who had kept them."
	third := "The clerk of the council went to the capital with a letter, and came home after nine days without an answer to it, because the minister was out hunting."
	for _, c := range []struct {
		name  string
		parts []string
		want  int
	}{
		{"a teaser of the same", []string{"Roads stay closed", paragraph, "© 2025 Some Agency. All rights reserved.", "GlobalTalk", again, "TOP"}, 1},
		{"a notice of rights", []string{"Roads stay closed", paragraph, "© 2025 Some Agency.", "Some Agency", "Some Agency, Some Agency Health and Independent. American. are registered trademarks of Some Agency Media, Inc., and so are its other names."}, 1},
		{"the credit of a picture", []string{"Roads stay closed", paragraph, "© Some Agency", "Share", second}, 1},
		{"a chronicle of days", []string{"Roads stay closed", "5 January 2022", paragraph, "Snow in the valley", "6 January 2022", second}, 1},
		{"a chronicle of days with headlines", []string{"The winter of the strike", "5 January 2022", "Roads stay closed today", paragraph, "6 January 2022", "Snow in the valley", second, "7 January 2022", "Snow on the roofs", third}, 1},
		{"a live page", []string{"Roads stay closed", "10:15 5 January 2022", "Roads are still closed", paragraph, "11:20 5 January 2022", "Snow in the valley", second, "12:40 5 January 2022", "Snow on the roofs", third}, 1},
		{"comments", []string{"Roads stay closed today", "By A. Writer", "5 January 2022", paragraph, "Ivo Brand", "6 January 2022", second, "Olga", "7 January 2022", third}, 1},
		{"other texts with their days", []string{"Roads stay closed today", "5 January 2022", paragraph, "Related articles", "Snow in the valley", "3 May 2019", "Snow on the roofs", "4 May 2019", "About the Gazette of the valley", second}, 1},
		{"rules between its parts", []string{"Roads stay closed today", "5 January 2022", paragraph, "***", "Snow in the valley", second, "***", "Snow on the roofs", third}, 1},
		{"a rule and a day", []string{"Roads stay closed today", "5 January 2022", paragraph, "-----", "Snow in the valley", "6 January 2022", second}, 2},
		{"bylines", []string{"Roads stay closed today", "By A. Writer, 5 January 2022", paragraph, "Snow in the valley", "By B. Writer, 6 January 2022", second}, 2},
		{"datelines", []string{"Roads stay closed today", "HOLM, Jan. 5 (Agency) - " + paragraph, "Snow in the valley", "HOLM, Jan. 6 (Agency) - " + second}, 2},
		{"one name with a day", []string{"Roads stay closed", paragraph, "Snow in the valley", "Some Gazette, 6 January 2022", second}, 1},
		{"two articles that end", []string{"Roads stay closed", paragraph, "© 2025 Some Agency.", "Snow in the valley", second, "© 2025 Some Agency."}, 2},
		{"two names with a day", []string{"Roads stay closed", "Some Agency, 5 January 2022", paragraph, "Snow in the valley", "Some Gazette, 6 January 2022", second}, 2},
	} {
		text := []byte(strings.Join(c.parts, "\n\n"))
		if got := split(text); len(got) != c.want {
			t.Errorf("%s: %d articles, want %d", c.name, len(got), c.want)
		}
	}
}

// An article of a digest is dated by what it says of itself, and the others by
// the front matter.
func TestPublishedInDigest(t *testing.T) {
	t.Parallel()
	second := "Snow fell in the valley all through the night, and in the morning the children of the village went to school on the skis of their grandfathers, who had kept them."
	x := Read(source(strings.Join([]string{
		"Roads stay closed", "Published by Some Agency on 5 January 2022", paragraph, "© 2022 Some Agency.", "Snow in the valley", second, "© 2022 Some Agency.",
	}, "\n\n"), "2022-01-10"))
	var got []string
	for i := range x.Articles {
		got = append(got, x.Articles[i].Published.String()+" "+x.Articles[i].From)
	}
	if want := "2022-01-05 byline, line 3; 2022-01-10 front matter"; strings.Join(got, "; ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "; "), want)
	}
}

// What readers wrote is no part of an article, and an article that they stand
// above is no comment.
func TestCommentsOnText(t *testing.T) {
	t.Parallel()
	read := func(parts ...string) (n int) {
		x := Read(source(strings.Join(parts, "\n\n"), "2022-01-10"))
		return len(x.events().events)
	}
	told, wrote := paragraph+" The bridge was closed on 3 January.", "My grandfather died on that bridge on 5 May 1951."
	if got := read("Roads stay closed", told, "2 comments", "Anna says:", wrote); got != 1 {
		t.Errorf("%d events with comments below, want 1", got)
	}
	if got := read("Roads stay closed", "2 comments", told, wrote); got != 2 {
		t.Errorf("%d events with the number of comments above, want 2", got)
	}
}

// The day of publication, from the text itself.
func TestPublished(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want, from string }{
		{"byline", "A headline\n\nBy Some Body | Thursday, 16 January 2025 02:40 PM EST\n\n" + paragraph, "2025-01-16", "byline, line 3"},
		{"published", "A headline\n\nPublished on 3 March 2024\n\n" + paragraph, "2024-03-03", "byline, line 3"},
		{"a line of its own", "REF: 1446 / 10 Monday, 23rd Shawwal 1446 AH\n\n21/04/2025 CE\n\nPress Release\n\nA headline of some words\n\n" + paragraph, "2025-04-21", "the date on its own line, line 3"},
		{"dateline", "A headline\n\nTASHKENT, 16 January 2025 — " + paragraph, "2025-01-16", "dateline, line 3"},
		{"the place in small letters", "A headline\n\nTashkent, Jan. 16, 2025 (Agency) — " + paragraph, "2025-01-16", "dateline, line 3"},
		{"the agency before the day", "A headline\n\nTASHKENT (Agency), 16 January 2025 - " + paragraph, "2025-01-16", "dateline, line 3"},
		{"a wire's slashes", "A headline\n\nTASHKENT, Jan 16, 2025 /Agency/ -- " + paragraph, "2025-01-16", "dateline, line 3"},
		{"a wire's underscore", "A HEADLINE\n\nOSH, Kyrgyzstan, Jan. 16, 2025 (Agency) _ " + paragraph, "2025-01-16", "dateline, line 3"},
		{"a statement's brackets", "A headline\n\n(Nairobi, January 16, 2025) – " + paragraph, "2025-01-16", "dateline, line 3"},
		{"a name", "A headline\n\nAda Renn  January 16, 2025\n\n" + paragraph, "2025-01-16", "byline, line 3"},
		{"two names and a bar", "A headline\n\nAda Renn-Holt and Ivo Brand | 16 Jan 2025 00:00\n\n" + paragraph, "2025-01-16", "byline, line 3"},
		{"a page's head", "Thursday, January 16, 2025 | Lima 24°C | Dollar: S/ 3.37\n\nA headline\n\n" + paragraph, "2025-01-16", "the date on its own line, line 1"},
		{"the clock before the day", "A headline\n\nPosted: 6:12 PM, Jan 16, 2025   Updated: 8:40 AM, Jan 17, 2025\n\n" + paragraph, "2025-01-16", "byline, line 3"},
		{"the day before its label", "A headline\n16 January 2025 Last updated at 21:07\n\n" + paragraph, "2025-01-16", "byline, line 2"},
		{"an issue", "LETTER FROM KESH\n\nA headline of the week\n\nAda Renn\n\nIssue of 16 January 2025\n\n" + paragraph, "2025-01-16", "byline, line 7"},
		{"below a standfirst that counts", "A headline of the night\n\nTen years ago tonight the town rose. Ada Renn, who was there, goes back\n\nThursday, 16 January 2025\n\n" + paragraph, "2025-01-16", "the date on its own line, line 5"},
		{"an entry of a chronicle", "A chronicle of it\n\n16 January 2025: Airport Seized\n\n" + paragraph, "", ""},
		{"French", "A headline\n\nPublié le 16 janvier 2025 à 18h04\n\n" + paragraph, "2025-01-16", "byline, line 3"},
		{"German, with points", "A headline\n\nStand: 02.01.2025, 18:04 Uhr\n\n" + paragraph, "2025-01-02", "byline, line 3"},
		{"points that nothing settles", "Il ponte: 3.5.2021\n\n" + paragraph, "", ""},
		{"points that only the day settles", "Il ponte: 23.5.2021\n\n" + paragraph, "2021-05-23", "byline, line 1"},
		{"Uzbek", "A headline\n\nSiyosat 16-yanvar 2025, 18:04\n\n" + paragraph, "2025-01-16", "the date on its own line, line 3"},
		{"Russian above English", "A headline\n\nОпубликовано: 16 января 2025\n\n" + paragraph, "2025-01-16", "byline, line 3"},
		{"before its last change", "A headline\n\nLast updated 18 January 2025\n\nPosted 16 January 2025\n\n" + paragraph, "2025-01-16", "byline, line 5"},
		{"its last change alone", "A headline\n\nLast updated 18 January 2025\n\n" + paragraph, "2025-01-18", "the line of its last change, line 3"},
		{"its source and day", "A headline\n\n" + paragraph + "\n\nSource: Some Gazette, 16 January 2025", "2025-01-16", "the line that names its source, line 5"},
		{"a reference is none", "A headline\n\n" + paragraph + "\n\nReferences\n\n^ \"Roads stay closed\". Some Gazette. 9 March 2020. Retrieved 3 May 2021.", "", ""},
		{"nor when somebody lived", "A headline\n\nTobias Renner (12 March 1871 – 4 August 1940) — so the ministry said in a long letter that was read out in all schools of the region — was an engineer of roads.", "", ""},
		{"nor when the page was edited", "A headline\n\n" + paragraph + "\n\nThis page was last edited on 3 May 2022, at 10:15 (UTC).", "", ""},
		{"at the end", "A headline\n\n" + paragraph + "\n\nsome, tags\n2025-40-16\nThursday, 16 January 2025 02:40 PM\n", "2025-01-16", "the date on its own line, line 7"},
		{"a copyright line is no evidence", "A headline\n\n" + paragraph + "\n\nCopyright (c) 2015. Some Radio, Inc.\n", "", ""},
		{"a date in the text is none", "A headline\n\nThe roads were opened on 3 March 2024 by the ministry.\n\n" + paragraph, "", ""},
		{"nor one that leaves the year out", "A headline\n\nPublished on 3 March\n\n" + paragraph, "", ""},
	} {
		x := Read(source(c.text, ""))
		if got := x.Articles[0].Published.String(); got != c.want || x.Articles[0].From != c.from {
			t.Errorf("%s: %q from %q, want %q from %q", c.name, got, x.Articles[0].From, c.want, c.from)
		}
		for _, e := range x.events().events {
			if c.name != "a date in the text is none" && c.name != "nor when somebody lived" && c.name != "an entry of a chronicle" {
				t.Errorf("%s: %s %q is an event", c.name, e.Date, e.Title)
			}
		}
	}
}
