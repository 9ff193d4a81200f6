package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/edtf"
	"solnoma/timeline/furniture"
	"solnoma/timeline/prose"
	"solnoma/timeline/timex"
)

// articles splits a text where its own structure shows that another article
// begins: at a headline that follows on the end of one (a copyright line, the
// name of its source, a teaser's "Continue reading"), that names its publisher
// on the next line, or that one line after another in the file names with its
// day; at heads that are alike, each with its day; and where an archive counts
// its documents. What has no text of its own is no article: the menus of a page,
// and what repeats the text above.
func articles(blocks []prose.Block, heads map[int]headForm) [][]prose.Block {
	var out [][]prose.Block
	start, told := 0, false // told: there is text since start
	o := ownText{}
	credits := creditsOf(blocks)
	headed := func(line string) bool {
		return titleLike(line) && furniture.Line(line) == "" && !isCopyright(line)
	}
	prepared := func(i int) bool { return hasProse(blocks[i+1:], &o) }
	for i := range blocks {
		text := blocks[i].Text
		if told && (len(text) <= 200 || heads[i] != noForm) {
			begins := false
			switch {
			case heads[i] != noForm:
				begins = true
			case counted.MatchString(text):
				begins = prepared(i)
			case i+1 < len(blocks) && publishedBy.MatchString(head(blocks[i+1].Text)):
				begins = headed(text)
			case endsArticle(blocks[i-1].Text) && !endsArticle(text), credits >= 2 && i+1 < len(blocks) && isCredit(blocks[i+1].Text):
				begins = headed(text) && prepared(i)
			}
			if begins {
				out = append(out, blocks[start:i])
				start, told = i, false
			}
		}
		own := o.add(&blocks[i])
		told = told || own
	}
	return append(out, blocks[start:])
}

var (
	lastLine    = regexp.MustCompile(`(?i)^(copyright\b|©|\(c\)\s|source:|end of document$)`)
	publishedBy = regexp.MustCompile(`(?i)^published by\b`)
	// counted and catalogued are what archives put before and behind an article.
	counted    = regexp.MustCompile(`(?i)^\d+ of \d+ documents?$`)
	catalogued = regexp.MustCompile(`(?i)^document [a-z]{2,8}\d{8,}\w*$`)
)

// ownText knows the text that was told before.
type ownText map[string]bool

// add adds a block, and reports whether it is text of an article: prose that
// was not there before, and is not about rights.
func (o ownText) add(b *prose.Block) bool {
	own := o.own(b)
	if b.Kind != prose.Heading && len(b.Text) > longLine {
		for _, s := range b.Sentences {
			o[b.Text[s.Start:s.End]] = true
		}
	}
	return own
}

// own reports whether a block is text of an article.
func (o ownText) own(b *prose.Block) bool {
	if b.Kind == prose.Heading || len(b.Text) <= longLine || isCopyright(b.Text) || len(b.Text) <= 2*longLine && furniture.Legal(b.Text) {
		return false
	}
	first := b.Sentences[0]
	return !o[b.Text[first.Start:first.End]]
}

// isCredit reports whether a line names who published an article, and its day:
// "Some Gazette, 6 January 2022".
func isCredit(text string) bool {
	if len(text) > 100 || furniture.Byline(text) || furniture.Renewal(text) || fieldOf.MatchString(text) {
		return false
	}
	m := credit.FindStringSubmatch(text)
	return m != nil && !months[strings.ToLower(m[1])] && !weekday.MatchString(m[1])
}

var weekday = regexp.MustCompile(`(?i)^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?$`)

const monthWord = `(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\pL*\.?`

// credit is a name and a day.
var credit = regexp.MustCompile(`(?i)^[(\[]?((?-i:\p{Lu})[\pL\pM.&'’ -]{2,60}?)(?:,| [|–—-]|:) ?(?:(?:mon|tue|wed|thu|fri|sat|sun)\pL*,? )?(?:\d{1,2} ` + monthWord + `,? \d{4}|` + monthWord + ` \d{1,2},? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})[)\]]?\.?$`)

// creditsOf counts the lines that are credits, and stand above prose.
func creditsOf(blocks []prose.Block) (n int) {
	for i := range blocks {
		if isCredit(blocks[i].Text) && slices.ContainsFunc(blocks[i+1:min(i+4, len(blocks))], longBlock) {
			n++
		}
	}
	return n
}

// endsArticle reports whether a block is one that an article ends with.
func endsArticle(text string) bool {
	return lastLine.MatchString(head(text)) || catalogued.MatchString(head(text)) || mentions(text, "reprinted with the permission") || mentions(text, "continue reading “")
}

// isCopyright reports whether a block is a copyright line.
func isCopyright(text string) bool { return len(text) <= longestSentence && furniture.Copyright(text) }

// head returns the beginning of a text, in which a mark at its start stands: an
// expression that is tried on every block is tried on no more.
func head(text string) string { return beginning(text, 80) }

// beginning returns the first bytes of a text, cut between two characters.
func beginning(text string, most int) string {
	if len(text) <= most {
		return text
	}
	end := most
	for !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}

// mentions reports whether words stand in a text, in any case of their ASCII
// letters. They are given in small letters.
func mentions(text, words string) bool {
	for i := 0; i+len(words) <= len(text); i++ {
		if text[i]|0x20 == words[0] && strings.EqualFold(text[i:i+len(words)], words) {
			return true
		}
	}
	return false
}

// titleLike reports whether a line can be a headline: short, and no sentence.
func titleLike(s string) bool {
	return len(s) < 160 && !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, ",")
}

// hasProse reports whether text of an article follows before the file ends:
// behind the last come menus, not a headline. Of lines that are furniture or
// say when it was published, there may be any number before it, of others few.
func hasProse(blocks []prose.Block, o *ownText) bool {
	const most, fewest = 30, 4
	others := 0
	for i := range blocks[:min(most, len(blocks))] {
		text := blocks[i].Text
		switch {
		case o.own(&blocks[i]):
			return true
		case longBlock(blocks[i]):
			return false
		case furniture.Line(text) == "" && !furniture.Byline(text) && !furniture.Copyright(text):
			if others++; others > fewest {
				return false
			}
		}
	}
	return false
}

func longBlock(b prose.Block) bool { return len(b.Text) > longLine }

// longLine is the length from which a line is taken for prose.
const longLine = 140

// longestSentence is the length from which words without a full stop are a
// list or a table that lost its form: each of its events would carry it whole.
const longestSentence = 3000

// notProse says what a sentence is that is no part of the prose, or "". Only at
// the top of an article, before its first paragraph, can a line of nothing but
// names and dates be its byline. around is what its whole block is of the page,
// as pageAround has it; first is set for the first sentence of an article.
func notProse(s *Sentence, first, top bool, around string) string {
	text := s.Text()
	imprint := top && s.whole() && !(s.Block.Kind == prose.Heading && s.onlyDates()) && furniture.Imprint(text, s.dates(), first) && !latestFull(s).IsZero()
	switch {
	case top && s.whole() && len(text) <= longLine && rowOfTable.MatchString(text):
		return "a row of a table"
	case len(text) > longestSentence:
		return "a run of words that is too long for a sentence"
	case around != "" && !imprint:
		return around
	case len(text) > longLine:
		return ""
	case top && furniture.Byline(head(s.Block.Text)) && !otherDay(text).IsZero():
		return aByline
	case len(s.Readings) == 0 && len(s.Rejected) == 0:
		return ""
	case isByline(head(s.Block.Text)) && (top && !isCredit(head(s.Block.Text)) || !hasVerb(s) || s.whole() && furniture.Imprint(text, s.dates(), false)):
		return aByline
	case bare(s) && s.Block.Kind != prose.Heading, top && s.whole() && few(text) && latestFull(s).IsZero() && !otherDay(text).IsZero():
		return ofItsOwn
	case imprint:
		return aByline
	}
	return ""
}

// rowOfTable is a row of the table beside an article of an encyclopedia: "Date 4
// March 1987", "Founded 12 May 1920". It is not when the text was published.
var rowOfTable = regexp.MustCompile(`(?i)^(?:dates?|born|died|birth|death|founded|established|formed|opened|opening|closed|built|completed|constructed|dissolved|launched|started|ended|began|inaugurated|signed|effective|enacted|in office|assumed office|event|period|duration|term|дата (?:рождения|смерти|основания)|основан\pL*|дата) [^:]{0,60}\d{3,4}\b[^:.]{0,40}$`)

// onlyDates reports whether a sentence has no words but its expressions of time.
func (s *Sentence) onlyDates() bool {
	text, at := s.Text(), 0
	for _, d := range s.dates() {
		if strings.ContainsFunc(text[at:d[0]], unicode.IsLetter) {
			return false
		}
		at = d[1]
	}
	return !strings.ContainsFunc(text[at:], unicode.IsLetter)
}

// dates returns where the sentence's expressions of time are, as pairs of bytes.
func (s *Sentence) dates() [][2]int {
	var out [][2]int
	for _, r := range s.Readings {
		if n := len(out); n > 0 && r.Start < out[n-1][1] {
			out[n-1][1] = max(out[n-1][1], r.End)
			continue
		}
		out = append(out, [2]int{r.Start, r.End})
	}
	return out
}

// What the sentences are that tell when a text was published.
const (
	aByline  = "a byline"
	ofItsOwn = "a line of its own, not prose"
)

// namesOther reports whether a line is the headline of another text with its day,
// which a gap or a bar parts from it: "Bridge shut after flood  9 August 2011".
func namesOther(file []byte, s *Sentence) bool {
	if len(s.Readings) == 0 || !s.whole() || s.Block.Kind == prose.Cell {
		return false
	}
	r := &s.Readings[len(s.Readings)-1]
	if m := &r.Meaning; r.Start == 0 || r.End != len(s.Text()) || !m.HasYear || m.Day == 0 || m.Month == 0 {
		return false
	}
	at, _ := s.file(r.Start, r.End)
	before := string(file[max(at-2, 0):at])
	return before == "  " || before == "| " || strings.HasSuffix(before, "\t")
}

// few reports whether a line has next to no words.
func few(line string) bool {
	const words = 8
	return len(strings.Fields(line)) <= words && (!strings.HasSuffix(line, ".") || strings.HasSuffix(line, " г."))
}

// isByline reports whether a line says by whom, or when, its article was
// published or changed.
func isByline(line string) bool {
	return furniture.Byline(line) || furniture.Renewal(line) || sourceAndDay.MatchString(line) || isCredit(line)
}

var sourceAndDay = regexp.MustCompile(`(?i)^\W*(ref\b\W|source: .*\d{4})`)

// pageAround says for each block of an article what of the page around it it
// is, or "": a copyright line, a line that furniture knows, what readers wrote
// below the text, and what follows on the end of it.
func pageAround(blocks []prose.Block) []string {
	out := make([]string, len(blocks))
	first, last := -1, -1 // of the text; last with what may be a short paragraph of it
	o := ownText{}
	size := 0
	for i := range blocks {
		b := &blocks[i]
		switch {
		case o.add(b):
			if first < 0 {
				first = i
			}
			last = i
			size += len(b.Text)
		case isCopyright(b.Text):
			out[i] = "a copyright line"
		case b.Kind != prose.Cell && b.Kind != prose.Quote && (len(b.Text) <= 2*longLine && furniture.Line(b.Text) != ""):
			out[i] = aroundText
		case first >= 0 && statement(b):
			last = i
		}
	}
	if first < 0 {
		return out
	}
	told := 0
	for i := first; i < len(blocks); i++ {
		switch {
		case i > last && (out[i] == "a copyright line" || len(blocks[i].Text) > longLine && furniture.Legal(blocks[i].Text)):
			return endOfPage(out, i+1, "the end of the page")
		case i > last && othersBegin(blocks[i].Text):
			return endOfPage(out, i+1, aroundText)
		case furniture.CommentsBegin(blocks[i].Text) && 4*told >= size-told:
			return endOfPage(out, i, "the comments on the text")
		case out[i] == "" && len(blocks[i].Text) > longLine:
			told += len(blocks[i].Text)
		}
	}
	return out
}

// othersBegin reports whether a line is the heading of a list of other articles.
func othersBegin(line string) bool {
	const longest = 40
	if len(line) > longest || strings.ContainsRune(line, ':') && !strings.HasSuffix(line, ":") {
		return false // "Read also: The bridge that fell"
	}
	switch furniture.Line(line) {
	case "related articles", "list of other articles":
		return true
	}
	return false
}

// statement reports whether a short block can be a paragraph of a text.
func statement(b *prose.Block) bool {
	const words = 8
	return len(b.Text) <= longLine && strings.HasSuffix(b.Text, ".") && len(strings.Fields(b.Text)) >= words && !furniture.Legal(b.Text)
}

const aroundText = "the page around the text"

// endOfPage says of all blocks from one on what they are.
func endOfPage(out []string, from int, what string) []string {
	for i := from; i < len(out); i++ {
		if out[i] == "" {
			out[i] = what
		}
	}
	return out
}

// bare reports whether a line holds a date and next to nothing besides: it
// tells when something was published, not what happened.
func bare(s *Sentence) bool {
	text := s.Text()
	letters := 0
	at := 0
	count := func(part string) {
		for _, w := range strings.FieldsFunc(part, func(r rune) bool { return !unicode.IsLetter(r) }) {
			switch strings.ToLower(w) {
			case "on", "at", "est", "edt", "gmt", "utc", "ce", "ad", "ah", "pm", "am", "by", "the", "of":
			default:
				letters += len(w)
			}
		}
	}
	for _, r := range s.Readings {
		if r.Start > at {
			count(text[at:r.Start])
		}
		at = max(at, r.End)
	}
	count(text[at:])
	short := letters <= 12 || len(s.Rejected) > 0 && letters <= 24 && len(text) < 80
	return short && !hasVerb(s)
}

// entries takes the lines of a list of days for what they are, however short:
// "30 April: Second order".
func entries(sentences []Sentence) {
	for i := 0; i < len(sentences); i++ {
		end := i
		for end < len(sentences) && sentences[end].entry() {
			end++
		}
		if end-i >= fewestEntries {
			for ; i < end; i++ {
				if sentences[i].Furniture == ofItsOwn {
					sentences[i].Furniture = ""
				}
			}
		}
		i = max(i, end)
	}
}

// fewestEntries is how many lines one after another make a list of days.
const fewestEntries = 3

// entry reports whether a line begins with a day and a colon, and goes on.
func (s *Sentence) entry() bool {
	if !s.first || len(s.Readings) == 0 || s.Readings[0].Start > 2 || s.Readings[0].Meaning.Day == 0 {
		return false
	}
	rest, ok := strings.CutPrefix(s.Text()[s.Readings[0].End:], ":")
	return ok && strings.ContainsFunc(rest, unicode.IsLetter)
}

// runIns finds the entries of a diary: paragraphs that begin with a sentence of
// nothing but a date. It dates what follows, as a heading does. One alone may be
// when the text was published.
func runIns(sentences []Sentence) {
	var at []int
	for i := range sentences[:max(len(sentences)-1, 0)] {
		s := &sentences[i]
		if s.first && s.Block.Kind != prose.Heading && s.Block.Kind != prose.Cell && s.Block == sentences[i+1].Block && len(s.Readings) > 0 && bare(s) && dayNamed(s) {
			at = append(at, i)
		}
	}
	if len(at) < 2 {
		return
	}
	for n, i := range at {
		end := len(sentences)
		if n+1 < len(at) {
			end = at[n+1]
		}
		sentences[i].runIn, sentences[i].Furniture, sentences[i].heading = true, "", -1
		for k := i + 1; k < end && sentences[k].Block.Kind != prose.Heading; k++ {
			sentences[k].heading = i
		}
		sentences[i+1].first = true
	}
}

// dayLines finds the days of a chronicle, or of a channel that was saved: lines of
// nothing but a day, three or more in order, each with text below it. Each dates
// what stands under it, and none is when the text was published.
func dayLines(sentences []Sentence) {
	const fewest = 3
	var at []int
	var days []edtf.Date
	text := true // there is some since the last of them
	for i := range sentences {
		s := &sentences[i]
		d := edtf.Date{}
		if s.whole() && s.Block.Kind != prose.Cell && (s.Furniture == ofItsOwn || s.Furniture == "" && s.Block.Kind == prose.Heading) && bare(s) {
			d = latestFull(s)
		}
		switch {
		case d.IsZero():
			text = text || s.Furniture == "" && (longBlock(*s.Block) || statement(s.Block))
		case !text:
			return // a list of days, or of links with theirs
		default:
			at, days, text = append(at, i), append(days, d), false
		}
	}
	if len(at) < fewest || !text {
		return
	}
	up := days[1].Earliest() > days[0].Earliest()
	for i := 1; i < len(days); i++ {
		if a, b := days[i-1].Earliest(), days[i].Earliest(); a == b || b > a != up {
			return
		}
	}
	for n, i := range at {
		end := len(sentences)
		if n+1 < len(at) {
			end = at[n+1]
		}
		sentences[i].runIn, sentences[i].Furniture, sentences[i].heading = true, "", -1
		for k := i + 1; k < end; k++ {
			sentences[k].heading = i
		}
	}
}

// unhead takes a lone date under the title for what it is: when the text was
// published. In a chronicle other headings are dates too, and each dates what
// stands under it.
func unhead(sentences []Sentence) {
	only := -1
	for i := range sentences {
		s := &sentences[i]
		switch {
		case s.Block.Kind == prose.Heading && s.Furniture == "" && len(s.Readings) > 0 && s.Readings[0].Start <= 3:
			if k := s.Readings[0].Meaning.Kind; !bare(s) && k != timex.Calendar && k != timex.Clock {
				continue // "Ten years ago tonight the town rose"
			}
			if only >= 0 || !bare(s) || !namesDay(s) {
				return
			}
			only = i
		case only < 0 && s.Furniture == "" && len(s.Text()) > longLine:
			return
		}
	}
	if only < 0 {
		return
	}
	sentences[only].Furniture = ofItsOwn
	for i := range sentences {
		if sentences[i].heading == only {
			sentences[i].heading = -1
		}
	}
}

// namesDay reports whether a sentence names a day with its year.
func namesDay(s *Sentence) bool { return !latestFull(s).IsZero() }

// dayNamed reports whether a sentence names a day, be it without its year.
func dayNamed(s *Sentence) bool {
	for _, r := range s.Readings {
		if m := &r.Meaning; m.Kind == timex.Calendar && m.Day > 0 && (m.Month > 0 || m.Named != timex.NoName) {
			return true
		}
	}
	return false
}
