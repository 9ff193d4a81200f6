package furniture

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Imprint reports whether a line above an article says when it was published:
// whether it holds nothing but its dates, given as pairs of bytes, and names,
// numbers and the words of such lines. Names alone may stand before the date ("Ada
// Renn and Ivo Brand | 5 January 2022"); behind it they stand behind a bar or "by",
// for "5 January 2022: Airport Seized" is an entry. The first line of a text is
// its title, unless a word says what it is or nothing but the date is there.
func Imprint(line string, dates [][2]int, first bool) bool {
	const most, mostNames = 160, 12
	if len(dates) == 0 || len(line) > most || strings.HasSuffix(line, "?") || whenRead.MatchString(line) {
		return false
	}
	before, ok := names(line[:dates[0][0]])
	if !ok || before > mostNames {
		return false
	}
	for i := 1; i < len(dates); i++ {
		if n, ok := names(line[max(dates[i-1][1], 0):max(dates[i][0], dates[i-1][1])]); !ok || n > mostNames {
			return false
		}
	}
	rest := line[dates[len(dates)-1][1]:]
	behind, ok := names(rest)
	switch {
	case !ok || behind > mostNames:
		return false
	case imprintLabel.MatchString(line):
		return true
	case behind > 0:
		return imprintGoesOn.MatchString(line[dates[0][1]:])
	case before > 0:
		return !first
	}
	return true
}

// names counts the words of a part of a line that begin with a capital letter.
// ok says that all others are figures, or words of a line that says when something
// was published.
func names(part string) (n int, ok bool) {
	for word := range strings.FieldsFuncSeq(part, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' }) {
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case imprintWords[strings.ToLower(word)], unicode.IsDigit(first):
		case unicode.IsUpper(first):
			n++
		default:
			return n, false
		}
	}
	return n, true
}

var (
	// imprintLabel is a word that says that the line is about the text.
	imprintLabel = regexp.MustCompile(`(?i)(?:^|[^\pL])(?:(?:first |originally |last )?(?:published|posted|updated|modified|created|released|filed|revised|reviewed|issued)|issue of|issue date|press release|media release|news release|for immediate release|date(?:d)?:|embargoed)(?:[^\pL]|$)`)
	// whenRead is a word that says that the day is that of the reader.
	whenRead = regexp.MustCompile(`(?i)^\W*(?:date |last )?(?:accessed|retrieved|downloaded|archived|printed|captured|viewed)\b`)
	// imprintGoesOn is what parts a date from names behind it.
	imprintGoesOn = regexp.MustCompile(`^(?:[^\pL|•·/]*(?i:\b(?:at|est|edt|gmt|utc|bst|cet|am|pm|a\.m\.|p\.m\.)\b)?)*(?:[|•·/]|by |By |BY |(?i:p|pg|page|section)[. ])`)
	// imprintWords are the words of such lines besides names.
	imprintWords = wordSet("by at on the and of in from with for to via updated last admin posted published first originally modified created released filed revised issue issued date dated edition print online web " +
		"est edt gmt utc ist bst cet cest eet msk pst pdt cst cdt mst mdt et pt ct am pm a.m p.m a m p min mins minute minutes read hour hours hrs h " +
		"staff writer writers reporter reporters correspondent correspondents special our own editor agencies agency desk bureau service news press release immediate volume vol no number issue time local words comments comment views shares story st nd rd th")
)

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}
