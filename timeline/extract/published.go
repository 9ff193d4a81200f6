package extract

import (
	"fmt"
	"regexp"

	"solnoma/timeline/edtf"
	"solnoma/timeline/timex"
)

// published finds when an article says it was published: in a byline or a line
// of nothing but the date, from the top of the text on, or in the dateline
// that its first paragraph begins with ("TASHKENT, 16 January 2025 —").
func published(t *Text, sentences []Sentence) (edtf.Date, string) {
	for i := range sentences {
		s := &sentences[i]
		if s.Furniture != "a byline" && s.Furniture != "a line of its own, not prose" && !dateline.MatchString(s.Text()) {
			continue
		}
		for _, r := range s.Readings {
			one := []timex.Sentence{{Text: s.Text(), Exprs: []timex.Expr{r.Expr}}}
			m := &r.Meaning
			if m.Kind != timex.Calendar || !m.HasYear || m.Day == 0 {
				continue
			}
			if dateline.MatchString(s.Text()) && r.Start > 60 {
				continue
			}
			got := timex.For(t.Source.Language).Resolve(one, timex.Context{Order: order(t.Source)})[0]
			if len(got) == 1 && got[0].Date.Precision() == edtf.DayP && got[0].Date.Qualifier() == edtf.Certain {
				line, _ := t.lines.Position(s.Block.Offset(s.Start))
				kind := "byline"
				if s.Furniture == "" {
					kind = "dateline"
				} else if s.Furniture != "a byline" {
					kind = "the date on its own line"
				}
				return got[0].Date, fmt.Sprintf("%s, line %d", kind, line)
			}
		}
	}
	return edtf.Date{}, ""
}

// dateline is the place and day that a news agency's text begins with.
var dateline = regexp.MustCompile(`^\p{Lu}[\p{Lu} .,’'-]{2,40}[,(]? ?[^.]{0,40}\)? ?(--|–|—|-|:) `)
