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
// What an expression looks like is data, by language: see Language and Rule.
package timex

import "sync"

// For returns the tagger for a language, by its BCP 47 tag ("en", "en-GB");
// for one that is not known, the English one.
func For(language string) *Tagger { return english() }

var english = sync.OnceValue(func() *Tagger {
	t, err := newTagger(English)
	if err != nil {
		panic(err) // a fault in the language's data, which the tests run over
	}
	return t
})
