// Package timex reads dates from prose. It finds the expressions of time in a
// text, with the place of each and what its words mean by themselves, and then
// resolves them: with the day the text was published (the document creation
// time) and with what the text has told before (the reference time).
//
// The two steps are kept apart, as the field has it: a Scan needs no context
// and can run over any text; Resolve needs no text but the expressions. Values
// are those of TIMEX3 (ISO-TimeML) and, for what has a place on the calendar,
// EDTF.
//
//	tagger := timex.For("en")
//	scan := tagger.NewScan()
//	for i := range sentences {
//		s := &sentences[i]
//		s.Exprs = scan.Find(nil, s.Text)
//	}
//	readings := tagger.Resolve(sentences, timex.Context{Published: day})
//
// A Reading has the value of an expression, the Date, how the words state it
// (Basis), what is doubtful, and Why. Scan.Lookalikes says why other words are no
// dates. ParseDate reads a single date that a person typed.
//
// What words mean by themselves is a Meaning, of a Kind; Unit, Which, Anchor and
// the other small types are its parts, and few callers need them. What an
// expression looks like is data: see Rule. A language is a file of words, those
// of its rules, and a line in the list of taggers.
//
// Places are bytes of UTF-8 from 0, the end not included; years are from 9999 BC
// to AD 9999, in the proleptic Gregorian calendar unless a text says otherwise.
// Nothing here fails on any text: what cannot be read has no date, and the
// reading says why.
package timex

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// taggers are those of all languages, by the base language of their tag. Each
// is compiled when it is first asked for.
var taggers = map[string]func() *Tagger{
	"en": compiled(english),
	"ru": compiled(russian),
}

func compiled(l *language) func() *Tagger {
	return sync.OnceValue(func() *Tagger {
		t, err := newTagger(l)
		if err != nil {
			panic(err) // a fault in the language's data, which the tests run over
		}
		return t
	})
}

// For returns the tagger for a language, by its BCP 47 tag, of which it looks
// at the base language: "ru" and "ru-RU" are the same. For a language that is
// not known it is the English one.
func For(language string) *Tagger {
	base, _, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(language), "_", "-"), "-")
	if tagger, ok := taggers[base]; ok {
		return tagger()
	}
	return taggers["en"]()
}

// Languages returns the base languages that dates can be read in, in order.
func Languages() []string { return slices.Sorted(maps.Keys(taggers)) }
