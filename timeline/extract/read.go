package extract

import (
	"fmt"
	"strings"

	"solnoma/timeline/content"
	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
	"solnoma/timeline/timex"
)

// Text is a source with its dates read.
type Text struct {
	Source   *content.Source
	Articles []Article
	lines    *prose.LineIndex
	after    setting // for the part behind this one
	// issued is the day of a digest as a whole, and issuedAt where it says so.
	issued   edtf.Date
	issuedAt string
	// figures is how the dates of the file in figures are written, as one that can
	// be read in one way only shows.
	figures    timex.Order
	figuresWhy string
}

// Article is one of the texts that a file holds: most files hold one, a digest
// many.
type Article struct {
	Sentences []Sentence
	// Published is when it was published; zero where nothing says so.
	Published edtf.Date
	// From says where Published is from, in plain words.
	From string
	// line is the byline or dateline that names its day without the year, where
	// none names it in full; supposed says that the year of Published is inferred.
	line     dayLine
	supposed bool
	blocks   []prose.Block
	slug     string // of its source
	first    bool   // of its file
	part     bool   // there are others in its file
	form     headForm
	head     int // the block that it begins with; what stands above is of the file
	cast     *cast
	// reached is the day that each sentence's last event is of, by the index of
	// the sentence, where it is one day.
	reached map[int]reached
}

// Sentence is a sentence of a source, with the readings of its dates.
type Sentence struct {
	Block      *prose.Block
	Start, End int // bytes of Block.Text
	Readings   []timex.Reading
	// Rejected are what looks like a date and is none, by a rule.
	Rejected []timex.Expr
	// Furniture says why the sentence is no part of the prose: "a byline",
	// "a copyright line"; "" where it is.
	Furniture string
	// heading is the index of the heading that the sentence stands under, or -1.
	heading int
	first   bool // of its block
	// runIn is set for a date that a paragraph begins with and that dates it:
	// "Friday, 10 May. Woken at five …".
	runIn bool
}

// Text returns the words of the sentence.
func (s *Sentence) Text() string { return s.Block.Text[s.Start:s.End] }

// file returns the bytes of the file that a stretch of the sentence stands for.
func (s *Sentence) file(start, end int) (int, int) {
	return s.Block.File(s.Start+start, s.Start+end)
}

// Read takes a source apart into articles and sentences and reads its dates:
// those of each article with the day it was published, which is the front
// matter's where that says one, and otherwise the byline's.
func Read(src *content.Source) *Text {
	return read(src, prose.Lines(src.Bytes), setting{})
}

// setting is what a part of a long text knows of the parts before it.
type setting struct {
	published edtf.Date // of the article that goes on
	from      string
	latest    edtf.Date // the last day named in full
}

// read is Read for a part of a text, with the lines that its bytes stand on.
func read(src *content.Source, lines *prose.LineIndex, before setting) *Text {
	t := &Text{Source: src, lines: lines}
	tagger := timex.For(src.Language)
	scan := tagger.NewScan()
	var exprs []timex.Expr
	latest := before.latest
	heads := heads(src.Doc.Blocks, src.Bytes)
	parts := articles(src.Doc.Blocks, heads)
	at := 0 // the first block of the part
	for n, blocks := range parts {
		a := Article{Published: src.Published, From: "front matter", blocks: blocks, first: n == 0, part: len(parts) > 1}
		for n == 0 && a.part && a.head < len(blocks)-1 && heads[a.head] == noForm {
			a.head++
		}
		a.form = heads[at+a.head]
		if a.form == noForm {
			a.head = 0
		}
		at += len(blocks)
		heading, described := -1, false
		around := pageAround(blocks)
		for i := range blocks {
			b := &blocks[i]
			for k, span := range b.Sentences {
				s := Sentence{Block: b, Start: span.Start, End: span.End, heading: heading, first: k == 0}
				exprs = scan.Find(exprs[:0], s.Text())
				for _, e := range exprs {
					if e.Rule.Not != "" {
						s.Rejected = append(s.Rejected, e)
					} else {
						s.Readings = append(s.Readings, timex.Reading{Expr: e})
					}
				}
				s.Furniture = notProse(&s, len(a.Sentences) == 0, !described, around[i])
				if s.Furniture == "" && described && namesOther(src.Bytes, &s) {
					s.Furniture = "a line that names another text"
				}
				described = described || s.Furniture == "" && b.Kind != prose.Heading && len(s.Text()) > longLine
				switch {
				case b.Kind == prose.Heading:
					s.heading, heading = -1, len(a.Sentences)
					if s.Furniture != "" {
						heading = -1
					}
				case b.Kind == prose.Cell && len(s.Readings) > 0 && bare(&s):
					// A cell that is a date dates the cells behind it.
					s.Furniture, s.heading = "", -1
					heading = len(a.Sentences)
				case b.Kind != prose.Cell && len(a.Sentences) > 0 && a.Sentences[len(a.Sentences)-1].Block.Kind == prose.Cell:
					heading, s.heading = -1, -1
				}
				a.Sentences = append(a.Sentences, s)
			}
		}
		entries(a.Sentences)
		dayLines(a.Sentences)
		unhead(a.Sentences)
		runIns(a.Sentences)
		for _, s := range a.Sentences {
			if d := latestFull(&s); !d.IsZero() && s.Furniture == "" && (latest.IsZero() || d.Earliest() > latest.Earliest()) {
				latest = d
			}
		}
		t.Articles = append(t.Articles, a)
	}
	t.figures, t.figuresWhy = t.figureOrder()
	for n := range t.Articles {
		a := &t.Articles[n]
		// What an article of a digest says of itself goes before what is said of
		// the file as a whole.
		if a.Published.IsZero() || a.part {
			day, from, line := published(t, a.own())
			line.sentence += len(a.Sentences) - len(a.own())
			if a.part && day.IsZero() && line.IsZero() {
				day, from, line = a.creditBehind(t)
			}
			if !day.IsZero() || a.Published.IsZero() {
				a.Published, a.From = day, from
			}
			a.line = line
		}
		if n > 0 && a.form == undated && a.Published.IsZero() && a.line.IsZero() && t.Articles[n-1].form == underADay {
			a.Published, a.From, a.form = t.Articles[n-1].Published, t.Articles[n-1].From, underADay
		}
		if a.head > 0 {
			t.issued, t.issuedAt, _ = published(t, a.Sentences[:len(a.Sentences)-len(a.own())])
		}
		if a.Published.IsZero() && n == 0 {
			a.Published, a.From = before.published, before.from
		}
	}
	for i := range t.Articles {
		if a := &t.Articles[i]; a.Published.IsZero() || len(parts) > 1 && a.From == "front matter" {
			t.inferPublished(tagger, i, latest)
		}
	}
	t.dateByIssue()
	for i := range t.Articles {
		t.resolve(tagger, &t.Articles[i], latest)
	}
	last := &t.Articles[len(t.Articles)-1]
	t.after = setting{last.Published, last.From, latest}
	return t
}

// forTagger returns the sentences of an article as package timex takes them, and
// the index of each among those of the article.
func (t *Text) forTagger(a *Article) (in []timex.Sentence, at []int) {
	in = make([]timex.Sentence, 0, len(a.Sentences))
	paragraph, last := 0, (*prose.Block)(nil)
	for i := range a.Sentences {
		s := &a.Sentences[i]
		if s.Block != last {
			// What stands right under a heading goes on with it, and the items
			// of a list with one another.
			if last == nil || last.Kind != prose.Heading && (last.Kind != prose.Item || s.Block.Kind != prose.Item) {
				paragraph++
			}
			last = s.Block
		}
		line, _ := t.lines.Position(s.Block.Offset(s.Start))
		ts := timex.Sentence{Text: s.Text(), Paragraph: paragraph, Line: line, Apart: s.Furniture != "", Heading: s.Block.Kind == prose.Heading || s.runIn}
		for k, r := range s.Readings {
			ts.Exprs = append(ts.Exprs, r.Expr)
			if c := t.correction(s, k); c != nil && !c.Date.IsZero() {
				if ts.Fixed == nil {
					ts.Fixed = map[int]edtf.Date{}
				}
				ts.Fixed[k] = c.Date
			}
		}
		in, at = append(in, ts), append(at, i)
	}
	return in, at
}

// resolve gives the readings of an article their dates.
func (t *Text) resolve(tagger *timex.Tagger, a *Article, latest edtf.Date) {
	in, at := t.forTagger(a)
	c := timex.Context{Published: a.Published, From: a.From, Latest: latest, Order: t.order(), OrderWhy: t.figuresWhy, Supposed: a.supposed, News: !a.line.IsZero()}
	if a.From == "front matter" {
		c.From = ""
	}
	for n, readings := range tagger.Resolve(in, c) {
		a.Sentences[at[n]].Readings = readings
	}
	// The entries of a diary were written on their days.
	for n := range in {
		s := &a.Sentences[at[n]]
		if !s.runIn || len(s.Readings) == 0 || s.Readings[0].Date.Precision() != edtf.DayP {
			continue
		}
		end := n + 1
		for end < len(in) && a.Sentences[at[end]].heading == at[n] {
			end++
		}
		c := c
		c.Published, c.From = s.Readings[0].Date, fmt.Sprintf("the day of the entry, line %d", in[n].Line)
		for k, readings := range tagger.Resolve(in[n:end], c) {
			a.Sentences[at[n+k]].Readings = readings
		}
	}
}

// order returns how the file writes dates in figures: as its language tells, or
// else as it shows.
func (t *Text) order() timex.Order {
	if o := order(t.Source); o != timex.OrderUnknown {
		return o
	}
	return t.figures
}

// figureOrder looks for dates in figures that can be read in one way only. Where
// they disagree, they show nothing.
func (t *Text) figureOrder() (found timex.Order, why string) {
	for i := range t.Articles {
		for k := range t.Articles[i].Sentences {
			s := &t.Articles[i].Sentences[k]
			for _, r := range s.Readings {
				o := r.Meaning.FigureOrder()
				switch {
				case o == timex.OrderUnknown:
				case found == timex.OrderUnknown:
					line, _ := t.lines.Position(s.Block.Offset(s.Start))
					found, why = o, fmt.Sprintf("as “%s” in line %d can only be", s.Text()[r.Start:r.End], line)
				case o != found:
					return timex.OrderUnknown, ""
				}
			}
		}
	}
	return found, why
}

// order returns how the source writes dates in figures, as its language tells,
// and where that does not, as English by itself, as the site has it.
func order(src *content.Source) timex.Order {
	tag := strings.ReplaceAll(strings.ToLower(src.Language), "_", "-")
	base, _, _ := strings.Cut(tag, "-")
	switch {
	case monthFirst[tag]:
		return timex.MonthFirst
	case base != "en" && base != "", dayFirst[tag]:
		return timex.DayFirst
	}
	return src.Order
}

// The kinds of English that write the month first, and the day.
var (
	monthFirst = map[string]bool{"en-us": true, "en-ph": true}
	dayFirst   = map[string]bool{"en-gb": true, "en-ie": true, "en-au": true, "en-nz": true, "en-in": true, "en-pk": true, "en-za": true}
)

// latestFull returns the last day that a sentence names in full.
func latestFull(s *Sentence) (latest edtf.Date) {
	for _, r := range s.Readings {
		m := r.Meaning
		if m.FigureOrder() == timex.MonthFirst {
			m.Day, m.Month = m.Month, m.Day
		}
		if m.Kind != timex.Calendar && m.Kind != timex.Clock || !m.HasYear || m.Era == timex.BC || m.Short || m.Month < 1 || m.Month > 12 || m.Day < 1 || int(m.Day) > edtf.DaysIn(int(m.Year), int(m.Month)) {
			continue
		}
		if d := edtf.OfDay(edtf.NewDay(int(m.Year), int(m.Month), int(m.Day))); latest.IsZero() || d.Earliest() > latest.Earliest() {
			latest = d
		}
	}
	return latest
}
