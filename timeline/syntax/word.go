package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Tag is the class of a word.
type Tag uint8

// The classes.
const (
	Unknown Tag = iota
	Mark
	Noun // also any word that is not known to be something else
	Name // with a capital letter within the sentence
	Pronoun
	Determiner
	Number
	Adjective
	Adverb
	Preposition
	Coordinator // and, or, but
	Opener      // opens a clause that hangs on another: when, because
	Relative    // opens a relative clause: which, who
	VerbWord    // a word of a group of verbs, "to" before a base form included
	TimeWord    // a word of an expression of time
)

var tagNames = [...]string{"unknown", "mark", "noun", "name", "pronoun", "determiner", "number", "adjective", "adverb", "preposition", "coordinator", "opener", "relative", "verb", "time"}

func (t Tag) String() string { return tagNames[t] }

// Word is a word or mark of a sentence.
type Word struct {
	Start, End int    // bytes
	Lower      string // in lower case, with straight apostrophes
	Tag        Tag
	Capital    bool // the first letter is a capital
	Possessive bool // it ends in 's, or s'
	Aside      bool // it stands in brackets, between dashes or commas, and only adds to the word before
	Clause     int  // index of its clause
	Verb       int  // index of its group of verbs, or -1

	entry entry
}

// Is reports whether the word is one of the given, in lower case.
func (w *Word) Is(words ...string) bool {
	for _, s := range words {
		if w.Lower == s {
			return true
		}
	}
	return false
}

// Dash reports whether the mark parts two thoughts: a dash between spaces, an
// em dash.
func dash(words []Word, i int) bool {
	w := &words[i]
	if w.Tag != Mark {
		return false
	}
	spaced := i > 0 && words[i-1].End < w.Start
	return w.Lower == "—" || (w.Lower == "–" || w.Lower == "-" || w.Lower == "--") && spaced
}

// split takes a text apart into words and marks. A word keeps its apostrophes
// and its inner hyphens and points: "president's", "30-year", "U.S.", "No.".
func split(text string) []Word {
	out := make([]Word, 0, len(text)/5)
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsSpace(r):
			i += n
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			j := i
			for j < len(text) {
				r, n := utf8.DecodeRuneInString(text[j:])
				if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
					next, _ := utf8.DecodeRuneInString(text[j+n:])
					number := r == '.' && strings.EqualFold(text[i:j], "no") && j+2 < len(text) && text[j+1] == ' ' && text[j+2] >= '0' && text[j+2] <= '9'
					joins := strings.ContainsRune("'’ʻʼ-‐–.,/&", r) && (unicode.IsLetter(next) || unicode.IsDigit(next)) && (r != ',' && r != '–' || unicode.IsDigit(next))
					initial := r == '.' && (j-i == 1 && unicode.IsUpper(rune(text[i])) || strings.Contains(text[i:j], "."))
					title := r == '.' && titles[strings.ToLower(text[i:j])] && j+2 < len(text) && text[j+1] == ' ' && text[j+2] >= 'A' && text[j+2] <= 'Z'
					title = title || r == '.' && j+2 < len(text) && text[j+1] == ' ' && text[j+2] >= 'a' && text[j+2] <= 'z' // "Holm Corp. said"
					if !joins && !initial && !number && !title {                                                             // "No. 2", "Mr. Renn"
						break
					}
				}
				j += n
			}
			first, _ := utf8.DecodeRuneInString(text[i:])
			w := Word{Start: i, End: j, Lower: strings.ToLower(straight.Replace(text[i:j])), Capital: unicode.IsUpper(first), Verb: -1, Tag: Unknown}
			if strings.HasSuffix(w.Lower, "'s") {
				w.Possessive = true
			}
			if unicode.IsDigit(first) {
				w.Tag = Number
			}
			if at := contraction(w.Lower); at > 0 {
				// "I'm" is two words.
				verb := w
				verb.Start, verb.Lower, verb.Capital, verb.Possessive = w.End-(len(w.Lower)-at), w.Lower[at:], false, false
				w.End, w.Lower, w.Possessive = verb.Start, w.Lower[:at], false
				if utf8.RuneStart(text[verb.Start]) && verb.Start > w.Start {
					out = append(out, w, verb)
					i = j
					break
				}
			}
			out = append(out, w)
			i = j
		default:
			j := i + n
			for r == '-' && j < len(text) && text[j] == '-' {
				j++
			}
			w := Word{Start: i, End: j, Lower: straight.Replace(text[i:j]), Tag: Mark, Verb: -1}
			if w.Lower == "\"" {
				// A straight mark closes where nothing parts it from what stands before.
				w.Lower = "“"
				if n := len(out); n > 0 && out[n-1].End == i && (j == len(text) || !wordAt(text[j:])) {
					w.Lower = "”"
				}
			}
			if w.Lower == "'" && i > 0 && len(out) > 0 && out[len(out)-1].End == i && strings.HasSuffix(out[len(out)-1].Lower, "s") && j < len(text) && text[j] == ' ' {
				out[len(out)-1].Possessive = true
				out[len(out)-1].End = j
			} else {
				out = append(out, w)
			}
			i = j
		}
	}
	return out
}

// titles are the short forms of titles that keep their point before a name.
var titles = set("mr mrs ms dr gen gov sen rep col lt sgt capt prof")

// wordAt reports whether a text begins with a letter or digit.
func wordAt(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// contraction returns where the verb begins in a word such as "they've", or 0.
func contraction(lower string) int {
	at := strings.IndexByte(lower, '\'')
	if at <= 0 {
		return 0
	}
	switch lower[at:] {
	case "'m", "'re", "'ll", "'ve", "'d":
		return at
	case "'s":
		switch lower[:at] {
		case "he", "she", "it", "that", "there", "here", "what", "who":
			return at
		}
	}
	return 0
}

var straight = strings.NewReplacer("’", "'")
