package timex

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/edtf"
)

// Sentence is a sentence of a text, for Resolve.
type Sentence struct {
	Text  string
	Exprs []Expr // of Text, as Scan.Find has them
	// Paragraph is the same number for the sentences of one paragraph.
	Paragraph int
	// Line is where the sentence stands, for the steps in Why; 0 leaves it out.
	Line int
	// Apart is set for what is no part of the prose, such as a byline: its dates
	// are read, but lead the narrative nowhere.
	Apart bool
	// Heading is set for a heading: a date in it is the one that what stands
	// under it goes by, and a heading without a year has that of the one above.
	Heading bool
	// Fixed holds dates set by hand: of the expressions at those indexes.
	Fixed map[int]edtf.Date
}

// Context is what is known of a text from outside of its prose.
type Context struct {
	// Published is the document creation time; zero where it is not known.
	Published edtf.Date
	// From says where Published is from, for the steps in Why.
	From string
	// Supposed says that the year of Published is inferred. So is, then, what
	// counts from it.
	Supposed bool
	// News says that the text is a report of its day, be that known or not, as
	// its dateline shows.
	News bool
	// Latest is a day that the text cannot be older than, from other evidence
	// than its own dates; zero where there is none. It matters only where
	// Published is not known.
	Latest edtf.Date
	Order  Order
	// OrderWhy says why it is that; "" where the language or the site has it.
	OrderWhy string
}

// Resolve says what the expressions of a text mean: each is read with the day
// of publication and with what the text has told before. It returns a Reading
// for each expression of each sentence that is not rejected by its rule.
func (t *Tagger) Resolve(text []Sentence, c Context) [][]Reading {
	r := &resolver{t: t, text: text, Context: c, bordersOf: -1, tenseAt: place{sentence: -1}, words: wordList{sentence: -1}}
	r.survey()
	out := make([][]Reading, len(text))
	// The readings of the sentences lie side by side in one piece of memory.
	n := 0
	for i := range text {
		n += len(text[i].Exprs)
	}
	all := make([]Reading, 0, n)
	r.events = make([]told, 0, n)
	for i := range text {
		if len(text[i].Exprs) == 0 {
			continue
		}
		r.sentence = i
		from := len(all)
		all = r.expressions(all, &text[i])
		out[i] = all[from:len(all):len(all)]
		r.resolveSentence(&text[i], out[i])
	}
	return out
}

// resolver holds what the text has told so far.
type resolver struct {
	t    *Tagger
	text []Sentence
	Context

	pub       edtf.Day // Published's last day
	hasPub    bool
	inferred  bool // pub is guessed from the dates of the text
	pubWhy    string
	narrative bool // the text tells of another time than its own
	ancient   bool // the text tells of years of three digits
	order     Order
	orderWhy  string

	sentence int
	from     []int               // for each reading of the sentence, its index in Exprs
	told     [edtf.DayP + 1]told // the last date told with each precision
	events   []told              // dates told
	index    map[string][]int    // words beside them → events
	indexed  int                 // how many of the events are in the index
	lastTold told
	struck   hour
	// quiet is set while a date is read that another will replace.
	quiet bool
	// outer is set while the verb of the clause around an expression's is looked for.
	outer bool
	// chained is set where the year of a date is the one named beside it.
	chained bool
	// What tense said last, and its buffers.
	tenseAt    place
	tenseThere tense
	words      wordList
	// heading is the date of the heading that the sentence stands under, and
	// section the years that it names.
	heading told
	section section
	// The borders of the clauses of a sentence, found once.
	borders   []border
	bordersOf int
}

// place is where an expression stands in a text.
type place struct{ sentence, start, end int }

// told is a date that the text has stated.
type told struct {
	date      edtf.Date
	words     string
	start     int // of the words in the sentence
	line      int
	sentence  int
	paragraph int
	fullYear  bool // the words named the year, or words beside them did
	heading   bool
	opens     bool // it stands at the beginning of its sentence
	deictic   bool // it counts from the publication
	back      bool // it looks back, and the text does not go there
	placed    bool // its year is placed by a word: "January of last year"
	before    bool // its verb looks back from a past that is told
	loose     bool // it is a stretch of days, on some one of which it was
}

// expressions appends a reading, of nothing yet, for each expression of a
// sentence that its rule does not reject.
func (r *resolver) expressions(out []Reading, s *Sentence) []Reading {
	r.from = r.from[:0]
	for i := range s.Exprs {
		if s.Exprs[i].Rule.Not == "" {
			r.from = append(r.from, i)
			out = append(out, Reading{Expr: s.Exprs[i]})
		}
	}
	return out
}

// resolveSentence reads the expressions of a sentence.
func (r *resolver) resolveSentence(s *Sentence, out []Reading) {
	r.joinSpans(s, out)
	r.yearOfTwin(s, out)
	// Dates that count from one that stands behind them wait for it, and
	// times of day for the day beside them.
	var waiting []int
	for i := range out {
		x := &out[i]
		if d, ok := s.Fixed[r.from[i]]; ok {
			// What the words say by themselves is kept in Why.
			r.quiet = true
			r.resolve(s, out, i)
			r.quiet = false
			x.Date, x.Timex, x.Type, x.Basis, x.Problems = d, pointTimex(d.Start()), TypeDate, Explicit, nil
			x.fixed, x.Within, x.Instead = true, false, nil
			r.tell(s, x, true)
			r.unreadTwin(s, out, i)
			continue
		}
		switch {
		case x.Meaning.Kind == Foreign && r.twin(s, out, i) > i:
			continue // until that is read
		case r.ownDate(s, out, i) > i, x.Meaning.Kind == Clock && !r.ownsDay(&x.Meaning), x.Meaning.Kind == Shift && x.Meaning.Anchor == Beside && i+1 < len(out) && r.adjoins(s, x, &out[i+1]):
			waiting = append(waiting, i)
		default:
			r.resolve(s, out, i)
			r.unreadTwin(s, out, i)
		}
	}
	for k := len(waiting) - 1; k >= 0; k-- {
		r.resolve(s, out, waiting[k])
	}
	if len(s.Fixed) > 0 {
		r.fixTwins(s, out)
	}
	if s.Heading {
		r.enterSection(out)
	}
}

// beforeArticle takes an article off the end of a text.
func (r *resolver) beforeArticle(text string) string {
	text = strings.TrimRight(text, " ")
	if i := strings.LastIndexByte(text, ' '); i >= 0 && r.t.definite[strings.ToLower(text[i+1:])] {
		return text[:i]
	}
	return text
}

// endsWithWord reports whether the last word of a text is one of a set.
func endsWithWord(text string, words map[string]bool) bool {
	text = strings.TrimRight(text, " \u00a0\n\t")
	i := strings.LastIndexFunc(text, func(c rune) bool { return !unicode.IsLetter(c) })
	if i >= 0 {
		_, n := utf8.DecodeRuneInString(text[i:])
		i += n
	}
	return words[strings.ToLower(text[max(i, 0):])]
}

// ownsDay reports whether a time of day says by itself which day it is of.
func (r *resolver) ownsDay(m *Meaning) bool {
	return m.Which != NoWhich || m.Weekday > 0 || m.Month > 0 || m.Day > 0 || m.Anchor == Published
}

// adjoins reports whether the second expression follows on the first with no
// more than a small word between them.
func (r *resolver) adjoins(s *Sentence, a, b *Reading) bool {
	between := strings.Trim(s.Text[a.End:b.Start], " ,")
	return between == "" || r.t.beside[between]
}

// resolve reads the i-th expression of a sentence.
func (r *resolver) resolve(s *Sentence, out []Reading, i int) {
	x := &out[i]
	x.Type = TypeDate
	m := &x.Meaning
	r.chained = false
	switch m.Kind {
	case Calendar:
		r.calendar(s, out, i)
	case Period:
		r.period(s, x)
	case Shift:
		if r.shift(s, out, i); x.Within {
			return // its day is told beside it
		}
	case Foreign:
		r.foreign(s, out, i)
		if x.Within {
			return // what it says is told
		}
	case Clock:
		x.Type = TypeTime
		r.clock(s, out, i)
	case Length:
		if m.N > 0 && m.Unit >= Day && r.hasPub && !r.inferred && !r.narrative && endsWithWord(s.Text[:x.Start], r.t.ahead) && !r.ranked(s.Text[:x.Start]) && !r.t.definite[openingWord(s.Text[x.Start:x.End])] && r.tense(s, x) == future {
			m.Kind, m.Anchor = Shift, r.aheadOf(out, i)
			r.shift(s, out, i)
			break
		}
		if start := r.insideFrom(s, x); m.N > 0 && m.Unit >= Day && start >= 0 {
			if t := r.tense(s, x); t == past && (start == 0 || i > 0 && out[i-1].Date.Precision() == edtf.DayP && !out[i-1].Date.IsInterval()) && !r.credited(s.Text[x.End:]) {
				r.inside(s, out, i, Told)
				break
			} else if t == future && r.hasPub && !r.inferred && !r.narrative {
				r.inside(s, out, i, r.aheadOf(out, i))
				break
			}
		}
		if r.lastsFrom(s, x) || r.withinHours(s, out, i) {
			return // the text goes on from the day that it counts from
		}
		x.Type, x.Timex = TypeDuration, durationTimex(m)
		x.why("a length of time, not a date")
	case Repeat:
		x.Type = TypeSet
		m.N = max(m.N, 1)
		x.Timex = repeatTimex(m)
		x.why("a repeated time, not a date")
	case Vague:
		if m.Adjective && !r.narrative {
			// News is full of former ministers and recent visits; in a history
			// such words place things in time.
			x.Type = ""
			x.why("%s only describes", words(s, x))
			return
		}
		x.Timex = refCodes[m.Ref]
		if m.Part != NoPart {
			x.Type, x.Timex = TypeTime, "XXXX-XX-XX"+clockTimex(m)
		}
		x.why("names no day, month or year")
	}
	if x.Basis == "" && x.Type != "" {
		x.Basis = x.undatedBasis()
	}
	r.approximate(s, x)
	if !x.Date.IsZero() {
		r.tell(s, x, m.HasYear && x.Basis == Explicit || r.chained)
	}
	if r.Supposed && x.Basis == Deictic && !x.Date.IsZero() {
		x.Basis = Inferred
	}
}

// aheadOf says what a length of time to come counts from: the publication, or
// the day before it in the sentence, "said on 11 January that they would leave in
// two days".
func (r *resolver) aheadOf(out []Reading, i int) Anchor {
	if i > 0 && out[i-1].Date.Precision() == edtf.DayP && !out[i-1].Date.IsInterval() && out[i-1].Date.Latest() < r.pub {
		return Told
	}
	return Published
}

// credited reports whether words go on with who says so: ", the mayor said, …".
func (r *resolver) credited(rest string) bool {
	rest, ok := strings.CutPrefix(rest, ",")
	said, _, _ := strings.Cut(rest, ",")
	for w := range strings.FieldsSeq(said) {
		if ok && r.t.saying[strings.ToLower(w)] {
			return true
		}
	}
	return false
}

// ranked reports whether the words before a length of time say that something is
// the first or the most of its kind in it: "will be the first visit in ten years".
func (r *resolver) ranked(before string) bool {
	words := strings.Fields(before)
	for i := len(words) - 1; i > 0 && i >= len(words)-8; i-- {
		w := strings.ToLower(words[i])
		if r.t.future[w] {
			return false
		}
		if r.t.ranks[w] || r.t.Superlative != "" && strings.HasSuffix(w, r.t.Superlative) && r.t.definite[strings.ToLower(words[i-1])] {
			return true
		}
	}
	return false
}

// openingWord returns the first word of a text, in small letters.
func openingWord(text string) string {
	word, _, _ := strings.Cut(text, " ")
	return strings.ToLower(word)
}

// undatedBasis says how the words state what has no place on the calendar: a
// length or a repeated time as a whole, "now" by who speaks, "at that time" by
// what is told; of anything else they say a part.
func (x *Reading) undatedBasis() Basis {
	m := &x.Meaning
	switch {
	case (x.Type == TypeDuration || x.Type == TypeSet) && !m.Vague:
		return Explicit
	case !strings.HasSuffix(x.Timex, "_REF"):
		return Partial
	case m.Which == Same, m.Anchor == Told, m.Anchor == Beside:
		return Relative
	}
	return Deictic
}

// words returns the words of an expression, quoted.
func words(s *Sentence, x *Reading) quoted { return quoted(s.Text[x.Start:x.End]) }

// set gives a reading its date and the TIMEX3 value that belongs to it.
func (x *Reading) set(d edtf.Date) {
	x.Date = d
	if !d.IsInterval() {
		x.Timex = pointTimex(d.Start())
	}
}
