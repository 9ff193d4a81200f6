package extract

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/furniture"
	"solnoma/timeline/prose"
)

// lineKind says what a line can be of the head of an article.
type lineKind uint8

const (
	unread lineKind = iota
	otherLine
	proseLine    // text of an article
	endLine      // an article or its page ends with it
	pageLine     // share buttons, a caption, an archive's field: of the page
	headlineLine // can be a headline
	bylineLine   // by whom or when
	datedLine    // a day with its year, and few words
	creditLine   // a publisher and a day
	fieldLine    // "Source: …"
	titleField   // "Title: …"
	addressLine  // a web address
)

// articleHead is where the head of an article begins, above its text.
type articleHead struct {
	at   int
	form headForm
	// rule is set where a rule stands above it.
	rule bool
}

// headForm is how a head says when the article was published.
type headForm uint8

const (
	noForm       headForm = iota
	byDate                // a headline, and below it a line of the day
	byDateline            // a headline above a text that begins with a dateline
	byAuthor              // a byline between them
	byPublisher           // a line of publisher and day
	byFields              // "Title: …", "Source: …", "Date: …"
	underADay             // a line of the day above a headline
	undated               // a headline, and no day
	inCapitals            // a headline that the text goes on from: "MINE TO CLOSE. The council …"
	headForms             // their number
	mostHeadLine = 12     // lines that a head may have
)

var (
	// titleOf, fieldOf and dayField are the labels of lists of fields.
	titleOf = regexp.MustCompile(`(?i)^(?:title|headline|subject|заголовок|тема|sarlavha):\s*(.+)`)
	fieldOf = regexp.MustCompile(`(?i)^(?:source|publication|publisher|newspaper|outlet|media|agency|author|authors|byline|date|published|publication date|url|link|web|country|language|section|topic|region|keywords|источник|автор|дата|ссылка|издание|manba|muallif|sana):\s*\S`)
	// atAClock is how the entries of a live page begin.
	atAClock = regexp.MustCompile(`^\W*\d{1,2}[:.]\d\d(?:[^./\d]|$)`)
	// dayOfYear is a day with its year, in words or figures.
	dayOfYear = regexp.MustCompile(`(?i)\b(?:\d{1,2}(?:st|nd|rd|th)?[ .-]+(?:` + monthWord + `|\pL{3,9}),? \d{4}|` + monthWord + ` \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})\b`)
	// capitals is a headline in capitals that a paragraph begins with.
	capitals = regexp.MustCompile(`^(\p{Lu}[\p{Lu}\d'’“”",:;$%()&/-]*(?: [\p{Lu}\d'’“”",:;$%()&/-]+){2,24})[.!?] ["“]?\p{Lu}[\p{Ll} ’']`)
	// collects are words by which a file says that it holds articles of others.
	collects = regexp.MustCompile(`(?i)\b(?:digest|news ?line|monitoring|press review|review of the press|bulletin|news summary|headlines|briefing|дайджест|обзор прессы|мониторинг)\b`)
	// origin is a line of nothing but the publisher, below an article.
	origin = regexp.MustCompile(`^[(\[]\p{Lu}[\pL\pM.&'’, \d-]{2,60}[)\]]$`)
)

// heads returns the heads of the articles of a text, by their first block, where
// there are several that are alike; and the first of a digest.
func heads(blocks []prose.Block, file []byte) map[int]headForm {
	kinds := newLineKinds(blocks)
	digest := masthead(blocks, kinds)
	var found []articleHead
	var count [headForms]int
	last := 0
	for i := range blocks {
		if kinds.kinds[i] != proseLine {
			continue
		}
		h := headAbove(blocks, kinds, file, last, i)
		if h.form != noForm {
			found = append(found, h)
			count[h.form]++
		}
		last = i + 1
	}
	out := map[int]headForm{}
	if digest && len(found) > 0 {
		if h := &found[0]; h.form == underADay && count[underADay] == 1 {
			count[underADay]--
			h.at, h.form = h.at+1, undated // the day is that of the digest
		}
		out[found[0].at] = found[0].form
	}
	if len(found) < 2 {
		return out
	}
	// An article under a day may end with its source in brackets.
	sourced := map[int]bool{}
	for i := range blocks[:len(blocks)-1] {
		if origin.MatchString(head(blocks[i].Text)) && (i == 0 || kinds.of(i-1) == proseLine) {
			sourced[i+1] = true
		}
	}
	digest = digest || len(sourced) > 0
	days := 0
	for _, h := range found {
		n := count[h.form]
		switch h.form {
		case byDate:
			// Three in a row are no chance; two may be the days of a chronicle.
			if n < 3 && !(n == 2 && h.rule) {
				continue
			}
		case underADay:
			if days++; !digest || n+len(sourced) < 2 {
				continue // a chronicle
			}
		case undated:
			if days == 0 || !sourced[h.at] {
				continue
			}
		default:
			if n < 2 {
				continue
			}
		}
		out[h.at] = h.form
	}
	return out
}

// masthead takes the lines above the first article that name the file as a
// digest out of its head, and reports whether there are any.
func masthead(blocks []prose.Block, kinds *lineKinds) (found bool) {
	for i := range blocks[:min(len(blocks), mostHeadLine)] {
		if kinds.of(i) == proseLine {
			break
		}
		if kinds.of(i) == headlineLine && collects.MatchString(head(blocks[i].Text)) {
			kinds.kinds[i], found = endLine, true
		}
	}
	return found
}

// headAbove returns the head of the article whose text begins with block body.
// What stands before from is of another.
func headAbove(blocks []prose.Block, kinds *lineKinds, file []byte, from, body int) articleHead {
	if capitals.MatchString(longHead(blocks[body].Text)) {
		return articleHead{at: body, form: inCapitals}
	}
	from = max(from, body-mostHeadLine)
	top, rule := body, false
	for top > from && !rule {
		if k := kinds.of(top - 1); k == endLine || k == otherLine && !nameLike(blocks[top-1].Text) {
			break
		}
		top--
		if gap := gapAbove(blocks, file, top); gap != noGap {
			rule = gap == ruleGap
			break
		}
	}
	day, title, field := -1, -1, -1
	form := noForm
	for i := top; i < body; i++ {
		switch kinds.of(i) {
		case titleField:
			if field < 0 {
				field = i
			}
			form = byFields
		case fieldLine:
			if field < 0 {
				field = i
			}
		case bylineLine, datedLine, creditLine:
			dated := kinds.of(i) != bylineLine || dayOfYear.MatchString(blocks[i].Text)
			if dated && day < 0 {
				day = i
			}
			switch {
			case form == byFields:
			case kinds.of(i) == creditLine:
				form = byPublisher
			case kinds.of(i) == bylineLine && form != byPublisher:
				form = byAuthor
			case form == noForm:
				form = byDate
			}
		case headlineLine:
			if form == noForm || title < 0 {
				title = i
				if i > top && kinds.of(i-1) == headlineLine && (i-1 == top || kinds.of(i-2) != headlineLine) {
					title = i - 1 // a standfirst below the headline
				}
			}
		}
	}
	switch {
	case form == byFields:
		return articleHead{field, byFields, rule}
	case title < 0:
		return articleHead{}
	case day < 0 && datelined(blocks[body].Text):
		return articleHead{title, byDateline, rule}
	case day < 0:
		return articleHead{title, undated, rule}
	case day < title && form == byDate:
		if title > day+1 {
			return articleHead{}
		}
		return articleHead{day, underADay, rule}
	case day < title:
		return articleHead{day, form, rule}
	}
	return articleHead{title, form, rule}
}

// longHead returns the beginning of a text, in which a headline in capitals ends.
func longHead(text string) string { return beginning(text, 240) }

// datelined reports whether a text begins with a place in capitals, a day and a
// dash or brackets, as those of agencies do.
func datelined(text string) bool {
	return beginsWithDateline.MatchString(head(text))
}

var beginsWithDateline = regexp.MustCompile(`^\p{Lu}[\p{Lu} .'’/-]{2,40}(?:, \p{Lu}\pL+)?[.,] (?:(?i:` + monthWord + `) \d{1,2}|\d{1,2} (?i:` + monthWord + `))(?:,? \d{4})? ?(?:[(/\[]|-|–|—)`)

// lineKinds knows of each block what it can be of the head of an article. What is
// not prose is looked at when it is asked for: a menu of a thousand lines never is.
type lineKinds struct {
	blocks []prose.Block
	kinds  []lineKind
}

func newLineKinds(blocks []prose.Block) *lineKinds {
	k := &lineKinds{blocks, make([]lineKind, len(blocks))}
	o := ownText{}
	for i := range blocks {
		b := &blocks[i]
		switch own := o.add(b); {
		case own && b.Kind != prose.Cell:
			k.kinds[i] = proseLine
		case len(b.Text) > 2*longLine:
			k.kinds[i] = endLine
		}
	}
	return k
}

func (k *lineKinds) of(i int) lineKind {
	if k.kinds[i] == unread {
		k.kinds[i] = kindOf(&k.blocks[i])
	}
	return k.kinds[i]
}

// kindOf says what a short block can be of the head of an article.
func kindOf(b *prose.Block) lineKind {
	text := b.Text
	switch furniture.Line(text) {
	case "":
	case "share buttons", "captions", "advertising", "about the page", "archive’s entry", "subscription":
		return pageLine
	default:
		return endLine
	}
	switch {
	case b.Kind == prose.Cell, b.Kind == prose.Quote, isCopyright(text), furniture.Legal(text), furniture.CommentsBegin(text):
		return endLine
	case titleOf.MatchString(text):
		return titleField
	case fieldOf.MatchString(text):
		return fieldLine
	case strings.Contains(text, "://") || strings.HasPrefix(text, "www."):
		return addressLine
	case atAClock.MatchString(text):
		return otherLine
	case isCredit(text):
		return creditLine
	case furniture.Byline(text):
		return bylineLine
	case furniture.Dated(text) && dayOfYear.MatchString(text):
		return datedLine
	case furniture.HeadlineLike(text) || b.Kind == prose.Heading && titleLike(text):
		return headlineLine
	}
	return otherLine
}

// nameLike reports whether a line can be a name or a figure among the lines of a
// head: a publisher, a section, how long the text is.
func nameLike(line string) bool {
	const words = 6
	first, _ := utf8.DecodeRuneInString(line)
	last, _ := utf8.DecodeLastRuneInString(line)
	return strings.Count(line, " ") < words && (unicode.IsUpper(first) || unicode.IsDigit(first)) && (unicode.IsLetter(last) || unicode.IsDigit(last) || last == ')') && !atAClock.MatchString(line)
}

// gap is what parts a block from the one above.
type gap uint8

const (
	noGap    gap = iota
	blankGap     // two blank lines or more
	ruleGap      // a line of marks
)

// gapAbove says what parts a block from the one above. A rule right under a line
// underlines it.
func gapAbove(blocks []prose.Block, file []byte, i int) gap {
	if i == 0 || blocks[i-1].End > blocks[i].Start || blocks[i].Start > len(file) {
		return noGap
	}
	lines := bytes.Split(file[blocks[i-1].End:blocks[i].Start], []byte("\n"))
	blank := 0
	for k, line := range lines[:len(lines)-1] {
		line = bytes.TrimSpace(line)
		switch {
		case k == 0: // the rest of the line above
		case len(line) == 0:
			blank++
		case k > 1 && isRule(line):
			return ruleGap
		}
	}
	if blank >= 2 {
		return blankGap
	}
	return noGap
}

// isRule reports whether a line is made of one mark, three times or more:
// "-----", "* * *".
func isRule(line []byte) bool {
	const fewest = 3
	n := 0
	var mark rune
	for _, r := range string(line) {
		switch {
		case r == ' ':
		case n == 0 && strings.ContainsRune("-*_=#~•·—–+", r), n > 0 && r == mark:
			mark = r
			n++
		default:
			return false
		}
	}
	return n >= fewest
}
