package timex

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"solnoma/timeline/edtf"
)

// exampleTexts calls yield with the text of every example and counter-example
// of the rules.
func exampleTexts(f *testing.F, yield func(text, language string)) {
	for _, l := range languages {
		for _, r := range l.Rules {
			for _, eg := range r.Eg {
				yield(parseExample(f, eg).text, l.Tag)
			}
			for _, but := range r.But {
				yield(but, l.Tag)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	exampleTexts(f, func(text, language string) { f.Add(text, language == "ru") })
	f.Add("aA-0", false) // found by fuzzing
	for _, text := range []string{"\xff5 May\xc3 2005\xe2\x80", "\x00on 5\u00a0May\u202f2005\x00", "\u202b5 мая 2005 года\u202c", "e\u0301 May\u0301 5", "2,050 may 1.999 1,", "9999 BC 10000 BC 99999999999999999999"} {
		f.Add(text, false)
		f.Add(text, true)
	}
	patient := map[bool]*Tagger{false: withoutDispatch(fuzzTagger(false)), true: withoutDispatch(fuzzTagger(true))}
	f.Fuzz(func(t *testing.T, text string, russian bool) {
		tagger := fuzzTagger(russian)
		scan := tagger.NewScan()
		exprs := scan.Find(nil, text)
		checkExprs(t, text, exprs)
		if again := scan.Find(nil, text); !slices.Equal(exprs, again) {
			t.Errorf("%q: found %v, and the second time %v", text, exprs, again)
		}
		checkLookalikes(t, text, exprs, scan.Lookalikes(text, exprs))
		// What the lists and sets of dispatch.go leave out would not have matched.
		if all := patient[russian].NewScan().Find(nil, text); !slices.Equal(exprs, all) {
			t.Errorf("%q: found %v, and %v when all rules are tried", text, exprs, all)
		}
	})
}

func fuzzTagger(russian bool) *Tagger {
	if russian {
		return For("ru")
	}
	return For("en")
}

// checkExprs checks that expressions are in order, do not overlap, lie within
// the text and on the borders of its characters.
func checkExprs(t *testing.T, text string, exprs []Expr) {
	t.Helper()
	last := 0
	for _, e := range exprs {
		if e.Start < last || e.Start >= e.End || e.End > len(text) {
			t.Fatalf("%q: %d–%d (%s) stands behind byte %d or outside of the text", text, e.Start, e.End, e.Rule.Name, last)
		}
		if !utf8.RuneStart(text[e.Start]) || e.End < len(text) && utf8.ValidString(text) && !utf8.RuneStart(text[e.End]) {
			t.Errorf("%q: %d–%d (%s) cuts a character", text, e.Start, e.End, e.Rule.Name)
		}
		last = e.End
	}
}

// checkLookalikes checks that lookalikes are in order, lie within the text, and
// apart from each other and from the expressions.
func checkLookalikes(t *testing.T, text string, exprs []Expr, list []Lookalike) {
	t.Helper()
	last := 0
	for _, l := range list {
		if l.Start < last || l.Start >= l.End || l.End > len(text) || !utf8.RuneStart(text[l.Start]) || l.Why == "" {
			t.Fatalf("%q: %v stands behind byte %d, outside of the text or within a character", text, l, last)
		}
		for _, e := range exprs {
			if l.Start < e.End && e.Start < l.End {
				t.Errorf("%q: %v is a part of %d–%d (%s)", text, l, e.Start, e.End, e.Rule.Name)
			}
		}
		last = l.End
	}
}

// withoutDispatch returns a tagger that tries every rule at every token.
func withoutDispatch(tagger *Tagger) *Tagger {
	every := candidates{second: everything}
	for i := range tagger.rules {
		every.list = append(every.list, candidate{uint16(i), everything, everything})
	}
	open := *tagger
	open.rules = slices.Clone(tagger.rules)
	for i := range open.rules {
		r := &open.rules[i]
		r.code = slices.Clone(r.code)
		for k := range r.code {
			r.code[k].first = everything
		}
	}
	open.starts = starts{word: make([]candidates, len(tagger.lex.list)), other: every, number: [2]candidates{every, every}}
	for i := range open.starts.word {
		open.starts.word[i] = every
	}
	for i := range open.starts.mark {
		open.starts.mark[i] = every
	}
	return &open
}

// timexValue is what a value of TIMEX3 may look like here.
var timexValue = regexp.MustCompile(`^(` +
	`(XXXX|(BC)?\d{4})(-(XX|\d\d)(-(XX|\d\d))?|-W\d\d(-WE|-\d)?|-Q[1-4X]|-H[12]|-(SP|SU|FA|WI)|-WXX-[1-7])?(T(\d\d(:\d\d(:\d\d)?)?Z?|MO|MI|AF|EV|NI|DT))?` +
	`|(BC)?\d{2,3}` + // a century, a decade
	`|FY\d{4}(-Q[1-4])?` +
	`|PT?(\d+(\.5)?|X)(S|M|H|D|WE|W|Y|Q|E|CE|ML)` +
	`|PRESENT_REF|PAST_REF|FUTURE_REF|)$`)

func FuzzResolve(f *testing.F) {
	exampleTexts(f, func(text, language string) {
		f.Add(text, int32(19004), uint8(0), language == "ru")
		f.Add(text, int32(19004), uint8(1<<4), language == "ru")
	})
	// Found by fuzzing.
	f.Add("the 47470s BC", int32(19004), uint8(0), false)
	f.Add("5 января 2022 года в 20 часов 151мин", int32(19004), uint8(0), true)
	f.Fuzz(func(t *testing.T, text string, published int32, flags uint8, russian bool) {
		// The flags are the precision of the publication, or none, the order, and
		// whether the first expression was corrected, to a decade or a day.
		var c Context
		if day := edtf.Day(published); day >= edtf.FirstDay && day <= edtf.LastDay {
			y, m, _ := day.Civil()
			switch flags & 3 {
			case 0:
				c.Published = edtf.OfDay(day)
			case 1:
				c.Published = edtf.OfMonth(y, m)
			case 2:
				c.Published = edtf.OfYear(y)
			}
		}
		c.Order = Order(flags >> 2 % 3)
		var fixed map[int]edtf.Date
		switch flags >> 4 & 3 {
		case 1:
			fixed = map[int]edtf.Date{0: edtf.At(edtf.Point{Precision: edtf.Decade, Year: 1990})}
		case 2:
			fixed = map[int]edtf.Date{0: edtf.OfDay(0)}
		}
		tagger := fuzzTagger(russian)
		scan := tagger.NewScan()
		var sentences []Sentence
		for i, s := range strings.SplitAfter(text, ". ") {
			sentences = append(sentences, Sentence{Text: s, Exprs: scan.Find(nil, s), Paragraph: i / 3, Line: i + 1, Fixed: fixed})
			fixed = nil
		}
		for i, readings := range tagger.Resolve(sentences, c) {
			s := sentences[i]
			exprs := slices.DeleteFunc(s.Exprs, func(e Expr) bool { return e.Rule.Not != "" })
			if len(exprs) != len(readings) {
				t.Fatalf("%q: %d readings of %d expressions", s.Text, len(readings), len(exprs))
			}
			for k, r := range readings {
				words := s.Text[r.Start:r.End]
				if r.Start != exprs[k].Start || r.End != exprs[k].End {
					t.Errorf("%q: the reading of %q stands elsewhere", text, words)
				}
				checkReading(t, text, words, r)
			}
		}
	})
}

func checkReading(t *testing.T, text, words string, r Reading) {
	t.Helper()
	if !timexValue.MatchString(r.Timex) {
		t.Errorf("%q: %q has the value %q", text, words, r.Timex)
	}
	if slices.Contains(r.Why(), "") || slices.Contains(r.Problems, "") || len(r.Why()) == 0 {
		t.Errorf("%q: %q has an empty reason or problem: %q, %q", text, words, r.Why(), r.Problems)
	}
	switch r.Type {
	case TypeDate, TypeTime, TypeDuration, TypeSet:
	case "": // words that only describe
		if r.Timex != "" || !r.Date.IsZero() {
			t.Errorf("%q: %q has no type, and the value %s, %s", text, words, r.Timex, r.Date)
		}
	default:
		t.Errorf("%q: %q has the type %q", text, words, r.Type)
	}
	checkDate(t, text, words, r.Date)
	if r.Date.IsZero() {
		return
	}
	switch r.Basis {
	case Explicit, Partial, Relative, Deictic, Inferred:
	default:
		t.Errorf("%q: %q has the basis %q", text, words, r.Basis)
	}
}

// checkDate checks that a date lies within the calendar, ends no sooner than it
// begins, and is written so that it reads as the same.
func checkDate(t *testing.T, text, words string, d edtf.Date) {
	t.Helper()
	if d.IsZero() {
		return
	}
	if from, to := d.Earliest(), d.Latest(); from > to || from < edtf.FirstDay || to > edtf.LastDay {
		t.Errorf("%q: %q is %s, from %s to %s", text, words, d, from, to)
	}
	if back, err := edtf.Parse(d.String()); err != nil || back != d {
		t.Errorf("%q: %q is written %s, which reads as %s: %v", text, words, d, back, err)
	}
}

func FuzzParseDate(f *testing.F) {
	exampleTexts(f, func(text, _ string) { f.Add(text, uint8(0)) })
	for _, s := range []string{"2022-01-10", "1984?", "../2024-11-26", "22/1/2025", "14–16 May 2005", "2022-01-10T12:00:00Z", "44 BC", "10000-01-01"} {
		f.Add(s, uint8(1))
	}
	f.Fuzz(func(t *testing.T, s string, order uint8) {
		d, err := ParseDate(s, Order(order%3))
		switch {
		case err == nil && d.IsZero():
			t.Errorf("%q is read as no date, and without an error", s)
		case err != nil && strings.TrimSpace(err.Error()) == "":
			t.Errorf("%q: an error without words", s)
		case err == nil:
			checkDate(t, s, s, d)
		}
	})
}
