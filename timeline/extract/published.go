package extract

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"solnoma/timeline/edtf"
	"solnoma/timeline/furniture"
	"solnoma/timeline/prose"
	"solnoma/timeline/timex"
)

// published finds when an article says it was published: in a byline or a line
// of nothing but the date, from the top of the text on, or in the dateline
// that its first paragraph begins with ("TASHKENT, 16 January 2025 —"). When it
// was last changed counts where nothing else is said.
func published(t *Text, sentences []Sentence) (edtf.Date, string) {
	var changed edtf.Date
	changedAt := ""
	top := true // above the text
	for i := range sentences {
		s := &sentences[i]
		kind := ""
		switch {
		case s.Furniture == aByline && sourceAndDay.MatchString(head(s.Block.Text)) && !top:
			kind = "the line that names its source"
		case s.Furniture == aByline:
			kind = "byline"
		case s.Furniture == ofItsOwn && (top || s.whole()):
			kind = "the date on its own line"
		case s.Furniture == "" && top && s.first && s.Block.Kind != prose.Heading:
			kind = "dateline"
		}
		if kind != "" {
			d := t.dayOf(s, kind == "dateline")
			line, _ := t.lines.Position(s.Block.Offset(s.Start))
			switch {
			case d.IsZero():
			case kind == "byline" && furniture.Renewal(s.Block.Text):
				if changed.IsZero() {
					changed, changedAt = d, fmt.Sprintf("the line of its last change, line %d", line)
				}
			default:
				return d, fmt.Sprintf("%s, line %d", kind, line)
			}
		}
		top = top && (s.Furniture != "" || !longBlock(*s.Block))
	}
	return changed, changedAt
}

// whole reports whether a sentence is its block.
func (s *Sentence) whole() bool { return s.Start == 0 && s.End == len(s.Block.Text) }

// dayOf returns the first day that a line names in full, and zero where it
// names none. In a dateline it stands behind the place.
func (t *Text) dayOf(s *Sentence, dateline bool) edtf.Date {
	text := s.Text()
	for _, r := range s.Readings {
		m := &r.Meaning
		if m.Kind != timex.Calendar && m.Kind != timex.Clock || !m.HasYear || m.Day == 0 || dateline && !inDateline(text, r.Start, r.End) {
			continue
		}
		one := []timex.Sentence{{Text: text, Exprs: []timex.Expr{r.Expr}}}
		got := timex.For(t.Source.Language).Resolve(one, timex.Context{Order: order(t.Source)})[0]
		if len(got) == 1 && got[0].Date.Precision() == edtf.DayP && got[0].Date.Qualifier() == edtf.Certain {
			return got[0].Date
		}
	}
	if !dateline {
		return otherDay(text)
	}
	return edtf.Date{}
}

// inDateline reports whether a date stands as in the dateline of a news agency:
// behind a place in capitals or a place and a comma, and before a dash, which
// the name of the agency may part it from.
func inDateline(text string, start, end int) bool {
	const longest = 60
	if start > longest {
		return false
	}
	return (placeInCapitals.MatchString(text[:start]) || placeAndComma.MatchString(text[:start])) && behindDateline.MatchString(text[end:]) && !spanOn.MatchString(text[end:])
}

var (
	placeInCapitals = regexp.MustCompile(`^\p{Lu}[\p{Lu} .,/’'-]{2,50}[,(]? ?(?:\(?\p{L}[\p{L} .]{1,30}\)?[,-]? ?)?\(?$`)
	placeAndComma   = regexp.MustCompile(`^\(?\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,3}(?: \(\p{Lu}[\p{L} ]{2,30}\))?(?:, \p{Lu}[\p{L}’'-]+)?, (?:\p{Lu}[\p{L}.]+, )?$`)
	behindDateline  = regexp.MustCompile(`^(?: г(?:ода|\.))?,?\)? ?(?:[(/\[][\p{L}][\p{L} .-]{1,30}[)/\]])?(?:,? \p{Lu}[\p{L}.]{1,20})? ?(?:--|–|—|-|:|_)`)
	// spanOn is where a span of time goes on: "(12 March 1871 – 4 August 1940)".
	spanOn = regexp.MustCompile(`^ ?[–—-]+ ?\d`)
)

// dateline is the place and day that a news agency's text begins with.
var dateline = regexp.MustCompile(`^\p{Lu}(?:[\p{Lu} .,’'-]{2,40}[,(]? ?[^.]{0,40}\)?|[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}, (?i:(?:` + monthWord + ` \d{1,2}, \d{4}|\d{1,2} ` + monthWord + ` \d{4})) ?(?:\([^()]{1,40}\))?) ?(--|–|—|-|:|_) `)

// otherDay reads the day in a line in another language than the text's: pages
// say it in the language of their menus. Behind a label, such as "Stand:", the
// points of "05.01.2022" say that the day comes first.
func otherDay(line string) edtf.Date {
	labelled := furniture.Byline(line) || furniture.Renewal(line)
	for _, form := range otherForms {
		for _, m := range form.re.FindAllStringSubmatch(strings.ToLower(line), 3) {
			month := monthIn(m[form.month])
			if month == 0 {
				continue
			}
			if day, _ := strconv.Atoi(m[form.day]); form.figures && !labelled && day <= 12 && day != month {
				continue // which of the two is the day has to be settled, and not by the date itself
			}
			if d, err := edtf.Parse(fmt.Sprintf("%s-%02d-%02s", m[form.year], month, m[form.day])); err == nil {
				return d
			}
		}
	}
	return edtf.Date{}
}

// otherForms are the forms of a day: "5 janvier 2022", "5. Januar 2022", "5 de
// enero de 2022", "5-yanvar 2022", "2022 yil 5-yanvar"; and "25.01.2022", in
// figures.
var otherForms = []struct {
	re               *regexp.Regexp
	day, month, year int
	figures          bool
}{
	{regexp.MustCompile(`(?:^|[^\pL\d])(\d{1,2})(?:er|\.|º)?[ -](?:de )?(\pL{3,12})\.?,?(?: del?)? (\d{4})(?:[^\d]|$)`), 1, 2, 3, false},
	{regexp.MustCompile(`(?:^|[^\d])(\d{4})(?: yil(?:,| )| жыл(?:ғы|дын|,)?|,)? ?(\d{1,2})[ -](\pL{3,12})`), 2, 3, 1, false},
	{regexp.MustCompile(`(?:^|[^\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[^\d]|$)`), 1, 2, 3, true},
}

// otherMonths begin the names of the months in the languages of menus: German,
// French, Spanish, Italian, Portuguese, Turkish, Uzbek, Russian, Kazakh. Those
// of English and Russian texts package timex reads.
var otherMonths = [12][]string{
	{"januar", "jänner", "janv", "enero", "gennaio", "janeiro", "ocak", "yanvar", "январ", "қаңтар"},
	{"februar", "févr", "febrero", "febbraio", "fevereiro", "şubat", "fevral", "феврал", "ақпан"},
	{"märz", "mars", "marzo", "março", "mart", "марта", "март", "наурыз"},
	{"april", "avril", "abril", "aprile", "nisan", "aprel", "апрел", "сәуір"},
	{"mai", "mayo", "maggio", "maio", "mayıs", "may", "мая", "май", "мамыр"},
	{"juni", "juin", "junio", "giugno", "junho", "haziran", "iyun", "июн", "маусым"},
	{"juli", "juillet", "julio", "luglio", "julho", "temmuz", "iyul", "июл", "шілде"},
	{"august", "août", "agosto", "ağustos", "avgust", "август", "тамыз"},
	{"september", "septembre", "septiembre", "settembre", "setembro", "eylül", "sentyabr", "сентябр", "қыркүйек"},
	{"oktober", "octobre", "octubre", "ottobre", "outubro", "ekim", "oktyabr", "октябр", "қазан"},
	{"november", "novembre", "noviembre", "novembro", "kasım", "noyabr", "ноябр", "қараша"},
	{"dezember", "décembre", "diciembre", "dicembre", "dezembro", "aralık", "dekabr", "декабр", "желтоқсан"},
}

// monthIn returns the month that a word names, or a number, from 1, or 0.
func monthIn(word string) int {
	if n, err := strconv.Atoi(word); err == nil && n <= 12 {
		return n
	}
	for i, names := range otherMonths {
		for _, name := range names {
			if strings.HasPrefix(word, name) && len(word) <= len(name)+6 {
				return i + 1
			}
		}
	}
	return 0
}
