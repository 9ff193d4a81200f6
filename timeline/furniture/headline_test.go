package furniture

import (
	"strings"
	"testing"

	"solnoma/timeline/prose"
)

const text = "The ministry of the interior said that the roads of the region would be open again as soon as the snow had been cleared from them. That may take a while."

func TestHeadline(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, head, want string }{
		{"a menu above", "Home\nNews\nSkip to main content\nRoads stay closed in the north\nBy A. Writer", "Roads stay closed in the north"},
		{"a standfirst below", "Roads stay closed in the north\nThe snow has not been cleared yet\nBy A. Writer", "Roads stay closed in the north"},
		{"the date above", "News\n5 January 2022\nRoads stay closed in the north\nPhoto: A. Person\nA road in the north, 2019", "Roads stay closed in the north"},
		{"captions below", "Roads stay closed in the north\n5 January 2022\nShare\nA road in the north last winter", "Roads stay closed in the north"},
		{"twice", "Roads stay closed in the north - The Gazette\nThe paper of the north\nRoads stay closed in the north\nBy A. Writer", "Roads stay closed in the north"},
		{"in the language of the page", "Accueil\nRoads stay closed in the north\nPublié le 5 janvier 2022\nPartager", "Roads stay closed in the north"},
		{"of two words", "Menu\nRoads closed", "Roads closed"},
		{"a year in it", "Elections of 2022 in Kettle\n5 January 2022", "Elections of 2022 in Kettle"},
		{"a sentence, buttons and figures below", "Roads stay closed in the north\nThe snow has not been cleared in five of the districts.\nShare\n154\nBy A. Writer", "Roads stay closed in the north"},
		{"a longer menu above", "The lakes of the north\nSport\nRoads stay closed in the north\n5 January 2022", "Roads stay closed in the north"},
		{"the head of a message", "From: A. Writer <writer@gazette.example>\nTo: All readers of the Gazette\nRoads stay closed in the north", "Roads stay closed in the north"},
		{"an address below", "Roads stay closed in the north\nhttps://gazette.example/roads\n5 January 2022\nThe Northern Gazette", "Roads stay closed in the north"},
		{"a name below", "Roads stay closed in the north\nAda Renn\n5 January 2022", "Roads stay closed in the north"},
		{"how long ago", "3 hours ago\nRoads closed", "Roads closed"},
		{"what it is", "FOR IMMEDIATE RELEASE\nJanuary 5, 2022\nRoads stay closed in the north", "Roads stay closed in the north"},
		{"none but a byline", "By A. Writer\n5 January 2022", ""},
		{"none but a menu", "Menu\nSkip to main content\nShare this article", ""},
		{"none but a sentence", "The snow fell all night.", ""},
	} {
		doc := prose.Plain([]byte(strings.ReplaceAll(c.head, "\n", "\n\n")+"\n\n"+text+"\n"), 0)
		got, at := Headline(doc.Blocks)
		if got != c.want || (at >= 0) != (got != "") {
			t.Errorf("%s: %q at %d, want %q", c.name, got, at, c.want)
		}
	}
}

// Lines that say when an article was published or changed, and lines that do
// not.
func TestByline(t *testing.T) {
	t.Parallel()
	for _, line := range []string{"By A. Writer", "Published on 3 May 2021", "Von A. Autor", "Publié le 3 mai 2021", "Опубликовано 3 мая 2021", "E’lon qilingan: 3-may", "Stand: 03.05.2021", "Автор: А. Автор", "By    |   Thursday", "Text of report by Holm Radio on 3 May", "Excerpt from report by Some Agency"} {
		if !Byline(line) {
			t.Errorf("%q is no byline", line)
		}
	}
	for _, line := range []string{"Bystanders were hurt on 3 May.", "Standing in line on 3 May 2021", "Dates were sold on 3 May.", "Updated: 3 May 2021", "Опубликуют ли отчёт 3 мая?", "Publishers met in May 2021", "Text of the report was leaked by a clerk on 3 May"} {
		if Byline(line) {
			t.Errorf("%q is a byline", line)
		}
	}
	for _, line := range []string{"Last updated: 3 May 2021", "Обновлено 3 мая 2021", "Mis à jour le 3 mai 2021", "Last modified on Thu 6 Jan 2022"} {
		if !Renewal(line) {
			t.Errorf("%q does not say when something changed", line)
		}
	}
}
