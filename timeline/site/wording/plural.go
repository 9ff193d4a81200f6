package wording

import (
	"strconv"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// Plural is a text that tells a number, in the forms that a language has for
// it by the rules of CLDR. {n} stands for the number.
type Plural struct {
	language language.Tag
	forms    map[plural.Form]string
}

// formNames are the forms by the names that CLDR gives them.
var formNames = map[string]plural.Form{
	"zero": plural.Zero, "one": plural.One, "two": plural.Two, "few": plural.Few, "many": plural.Many, "other": plural.Other,
}

// Of returns the text for a number, in the form "other" where the form that
// the number takes is missing.
func (p Plural) Of(n int) string {
	form := plural.Cardinal.MatchPlural(p.language, n, 0, 0, 0, 0)
	text, ok := p.forms[form]
	if !ok {
		text = p.forms[plural.Other]
	}
	return strings.ReplaceAll(text, "{n}", strconv.Itoa(n))
}

// complete reports whether there is a text for every whole number.
func (p Plural) complete() bool { return p.forms[plural.Other] != "" }
