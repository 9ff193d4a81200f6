package extract

import (
	"fmt"
	"regexp"
	"slices"
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
//
// line is the first such line that names a day without its year, where none
// names one with it.
func published(t *Text, sentences []Sentence) (day edtf.Date, from string, line dayLine) {
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
			kind = aBylineKind
		case s.Furniture == ofItsOwn && (top || s.whole()):
			kind = "the date on its own line"
		case s.Furniture == "" && top && s.Start <= longestDateline && s.Block.Kind != prose.Heading:
			kind = dateline
		}
		if kind != "" {
			renewed := kind == aBylineKind && furniture.Renewal(s.Block.Text)
			d := t.dayOf(s, kind == dateline)
			if m := andPublished.FindStringIndex(s.Text()); renewed && m != nil {
				// "Updated: 6 January 2022 | Published: 5 January 2022"
				later := *s
				later.Readings = slices.DeleteFunc(slices.Clone(s.Readings), func(r timex.Reading) bool { return r.Start < m[1] })
				if p := t.dayOf(&later, false); !p.IsZero() && len(later.Readings) > 0 {
					d, renewed = p, false
				}
			}
			at, _ := t.lines.Position(s.Block.Offset(s.Start))
			switch {
			case d.IsZero() && top && line.IsZero() && !renewed:
				line = s.dayWithoutYear(kind)
				line.at, line.sentence = at, i
			case d.IsZero():
			case renewed:
				if changed.IsZero() {
					changed, changedAt = d, fmt.Sprintf("the line of its last change, line %d", at)
				}
			default:
				return d, fmt.Sprintf("%s, line %d", kind, at), dayLine{}
			}
		}
		top = top && (s.Furniture != "" || !longBlock(*s.Block) || s.End <= longestDateline)
	}
	if !changed.IsZero() {
		line = dayLine{}
	}
	return changed, changedAt, line
}

// The kinds of line that are told apart.
const (
	dateline    = "dateline" // that a news agency's text begins with
	aBylineKind = "byline"
)

// andPublished is the label of the second day of a line.
var andPublished = regexp.MustCompile(`(?i)[|·•,;/ ]\s*(?:first |originally )?(?:published|posted)\b`)

// dayLine is a line that names the day of publication without its year.
type dayLine struct {
	kind, words         string
	month, day, weekday int
	at, sentence        int // the line in the file, and the sentence of the article
}

// IsZero reports whether there is no such line.
func (l dayLine) IsZero() bool { return l.day == 0 }

// dayWithoutYear returns the first day that a line names without its year.
func (s *Sentence) dayWithoutYear(kind string) dayLine {
	text := s.Text()
	for _, r := range s.Readings {
		m := &r.Meaning
		if m.Kind != timex.Calendar || m.HasYear || m.Day == 0 || m.Month < 1 || m.Month > 12 || m.Of != timex.NoWhich || m.Which != timex.NoWhich || r.Link != timex.NoLink || kind == dateline && !s.inDateline(r.Start, r.End) {
			continue
		}
		return dayLine{kind: kind, words: text[r.Start:r.End], month: int(m.Month), day: int(m.Day), weekday: int(m.Weekday)}
	}
	return dayLine{}
}

// inferPublished gives an article whose byline or dateline leaves out the year
// the one that its text settles, or else the articles around it.
func (t *Text) inferPublished(tagger *timex.Tagger, at int, latest edtf.Date) {
	a := &t.Articles[at]
	if a.line.IsZero() {
		return
	}
	d := timex.DayLine{Month: a.line.month, Day: a.line.day, Weekday: a.line.weekday, Sentence: a.line.sentence, Rights: a.rightsYear()}
	for apart := 1; apart < len(t.Articles) && len(d.Around) < mostAround; apart++ {
		for _, i := range [...]int{at - apart, at + apart} {
			if i >= 0 && i < len(t.Articles) && !t.Articles[i].Published.IsZero() && !t.Articles[i].supposed {
				d.Around = append(d.Around, t.Articles[i].Published)
			}
		}
	}
	if !t.Source.Published.IsZero() {
		d.Around = append(d.Around, t.Source.Published)
	} else if !t.issued.IsZero() {
		d.Around = append(d.Around, t.issued)
	} else if len(t.Articles) > 1 && !latest.IsZero() {
		d.Around = append(d.Around, latest)
	}
	in, _ := t.forTagger(a)
	year, why := tagger.Year(in, d, timex.Context{Order: t.order()})
	if year == 0 {
		return
	}
	a.Published, a.supposed = edtf.OfDay(edtf.NewDay(year, d.Month, d.Day)), true
	a.From = fmt.Sprintf("inferred: the %s, line %d, “%s”, leaves out the year; %s", a.line.kind, a.line.at, a.line.words, why)
}

// own returns the sentences of an article without those above its head.
func (a *Article) own() []Sentence {
	if a.head == 0 {
		return a.Sentences
	}
	n := 0
	for n < len(a.Sentences) && a.Sentences[n].Block.Start < a.blocks[a.head].Start {
		n++
	}
	return a.Sentences[n:]
}

// creditBehind finds the day in the source that the text of an article ends with:
// "… (Valley Times, 5 January)".
func (a *Article) creditBehind(t *Text) (day edtf.Date, from string, line dayLine) {
	const last = 3 // sentences that a credit may stand in
	for i := len(a.Sentences) - 1; i >= max(0, len(a.Sentences)-last); i-- {
		s := &a.Sentences[i]
		m := creditEnds.FindStringSubmatchIndex(s.Text())
		if m == nil || m[4] < 0 {
			continue
		}
		at, _ := t.lines.Position(s.Block.Offset(s.Start))
		within := *s
		within.Readings = nil
		for _, r := range s.Readings {
			if r.Start >= m[4] && r.End <= m[5] {
				within.Readings = append(within.Readings, r)
			}
		}
		if d := t.dayOf(&within, false); !d.IsZero() {
			return d, fmt.Sprintf("the source in brackets, line %d", at), dayLine{}
		}
		line = within.dayWithoutYear("source in brackets")
		line.at = at
		return edtf.Date{}, "", line
	}
	return edtf.Date{}, "", dayLine{}
}

// creditEnds is the source that the text of an article ends with, and its day.
var creditEnds = regexp.MustCompile(`(?:^|[.!?”"’'] )[(\[](\p{Lu}[\pL\pM.&'’ -]{2,50}?)(?:, ([^()\[\]]{3,30}))?[)\]]\.?$`)

// dateByIssue gives the articles of a digest the day of its issue, where none of
// them says its own.
func (t *Text) dateByIssue() {
	if t.issued.IsZero() {
		return
	}
	for i := range t.Articles {
		if a := &t.Articles[i]; !a.Published.IsZero() || !a.line.IsZero() {
			return
		}
	}
	for i := range t.Articles {
		a := &t.Articles[i]
		a.Published, a.supposed = t.issued, true
		a.From = "inferred: the day of the digest, " + t.issuedAt
	}
}

// mostAround is how many days around an article are asked for its year.
const mostAround = 4

// rightsYear returns the last year of the article's copyright line, or 0.
func (a *Article) rightsYear() int {
	for i := range a.blocks {
		if isCopyright(a.blocks[i].Text) {
			if years := fourFigures.FindAllString(a.blocks[i].Text, 2); len(years) > 0 {
				y, _ := strconv.Atoi(years[len(years)-1])
				return y
			}
		}
	}
	return 0
}

var fourFigures = regexp.MustCompile(`\b(?:19|20)\d\d\b`)

// whole reports whether a sentence is its block.
func (s *Sentence) whole() bool { return s.Start == 0 && s.End == len(s.Block.Text) }

// dayOf returns the first day that a line names in full, and zero where it
// names none. In a dateline it stands behind the place.
func (t *Text) dayOf(s *Sentence, inDateline bool) edtf.Date {
	text := s.Text()
	for _, r := range s.Readings {
		m := &r.Meaning
		if m.Kind != timex.Calendar && m.Kind != timex.Clock || !m.HasYear || m.Day == 0 || inDateline && !s.inDateline(r.Start, r.End) {
			continue
		}
		if daysOn.MatchString(text[r.End:]) || spanBefore.MatchString(text[:r.Start]) {
			return edtf.Date{} // an issue of several days
		}
		one := []timex.Sentence{{Text: text, Exprs: []timex.Expr{r.Expr}}}
		got := timex.For(t.Source.Language).Resolve(one, timex.Context{Order: t.order()})[0]
		if len(got) == 1 && got[0].Date.Precision() == edtf.DayP && got[0].Date.Qualifier() == edtf.Certain {
			return got[0].Date
		}
	}
	if !inDateline {
		if m := monitored.FindStringSubmatch(text); m != nil {
			year, _ := strconv.Atoi(m[3])
			if year += 1900; year < 1939 {
				year += 100
			}
			month := strings.Index("janfebmaraprmayjunjulaugsepoctnovdec", strings.ToLower(m[2]))/3 + 1
			if d, err := edtf.Parse(fmt.Sprintf("%d-%02d-%02s", year, month, m[1])); err == nil {
				return d
			}
		}
		return otherDay(text)
	}
	return edtf.Date{}
}

// monitored is the time and day that a service of monitoring ends its source
// with: "Source: Holm Radio, Holm, in English 0700 gmt 6 Jan 22". It has done so
// since 1939.
var monitored = regexp.MustCompile(`(?i)^source:.*\b\d{4} gmt (\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\pL*\.? (\d\d)\b`)

// inDateline reports whether a date of a sentence stands as in the dateline of a
// news agency: behind a place in capitals or a place and a comma, and before a
// dash, which the name of the agency may part it from. The point in "HOLM. July 9
// (Agency) -" ends no sentence.
func (s *Sentence) inDateline(start, end int) bool {
	text := s.Block.Text
	if start, end = s.Start+start, s.Start+end; start > longestDateline {
		return false
	}
	return (placeInCapitals.MatchString(text[:start]) || placeAndComma.MatchString(text[:start])) && behindDateline.MatchString(text[end:]) && !spanOn.MatchString(text[end:])
}

// longestDateline is how many bytes of a paragraph stand before the day of its
// dateline.
const longestDateline = 60

var (
	placeInCapitals = regexp.MustCompile(`^\p{Lu}[\p{Lu} .,/’'-]{2,50}[,(]? ?(?:\(?\p{L}[\p{L} .]{1,30}\)?[,-]? ?)?\(?$`)
	placeAndComma   = regexp.MustCompile(`^\(?\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,3}(?: \(\p{Lu}[\p{L} ]{2,30}\))?(?:, \p{Lu}[\p{L}’'-]+)?, (?:\p{Lu}[\p{L}.]+, )?$`)
	behindDateline  = regexp.MustCompile(`^(?: г(?:ода|\.))?,?\)? ?(?:[(/\[][\p{L}][\p{L} .-]{1,30}[)/\]])?(?:,? \p{Lu}[\p{L}.]{1,20})? ?(?:--|–|—|-|:|_)`)
	// spanOn is where a span of time goes on: "(12 March 1871 – 4 August 1940)".
	// daysOn is where a span of days goes on: "January 5-11, 2022".
	daysOn     = regexp.MustCompile(`(?i)^ ?[–—-]+ ?(?:\d{1,2},? \d{4}|\d{1,2}\.? ` + monthWord + `|` + monthWord + ` \d{1,2})\b`)
	spanBefore = regexp.MustCompile(`\d ?[–—-]+ ?$`)
	spanOn     = regexp.MustCompile(`^ ?[–—-]+ ?\d`)
)

// agencyLine is the place and day that a news agency's text begins with.
var agencyLine = regexp.MustCompile(`^\p{Lu}(?:[\p{Lu} .,’'-]{2,40}[,(]? ?[^.]{0,40}\)?|[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}, (?i:(?:` + monthWord + ` \d{1,2}, \d{4}|\d{1,2} ` + monthWord + ` \d{4})) ?(?:\([^()]{1,40}\))?) ?(--|–|—|-|:|_) `)

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
	{regexp.MustCompile(`(?:^|[^\d])(\d{4})(?:[ -]?yil(?:gi|,| )|[ -]?жыл(?:ғы|дын|,)?|[ -]?ж\.|,)? ?(\d{1,2})[ -](\pL{3,12})`), 2, 3, 1, false},
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

// shortMonths are the short names of the months in Russian.
var shortMonths = strings.Fields("янв фев мар апр май июн июл авг сен окт ноя дек")

// monthIn returns the month that a word names, or a number, from 1, or 0.
func monthIn(word string) int {
	if i := slices.Index(shortMonths, word); i >= 0 {
		return i + 1
	}
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
