package extract

import (
	"fmt"
	"strings"
	"testing"

	"solnoma/timeline/prose"
)

const paragraph = "The ministry of the interior said that the roads of the region would be open again as soon as the snow had been cleared from them, which may take a while."

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
	for _, a := range articles(prose.Plain([]byte(text), 0).Blocks) {
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
	if got := articles(prose.Plain([]byte(text), 0).Blocks); len(got) != 1 {
		t.Errorf("%d articles", len(got))
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
			if c.name != "a date in the text is none" {
				t.Errorf("%s: %s %q is an event", c.name, e.Date, e.Title)
			}
		}
	}
}
