package likeness

import "strings"

var (
	beForms    = fields("was were been be is are being")
	participle = fields(participles)
	raised     = fields(raisedWords)
	elsewhere  = fields(subordinators)
	where      = fields(placeWords)
	between    = fields(amidPassive)
)

// hasDoer reports whether a form of "be" stands before "by": "was telephoned
// by".
func hasDoer(words []written) bool {
	be := false
	for i, w := range words {
		switch text := strings.ToLower(w.text); {
		case beForms[text]:
			be = true
		case text == "by" && i > 1:
			return be
		}
	}
	return false
}

// doneTo returns the index of the participle, where the first verb of a title
// is a form of "be" with one behind it: "was sentenced"; else -1.
func doneTo(words []written) int {
	for i, w := range words {
		text := strings.ToLower(w.text)
		if !beForms[text] {
			if i > 0 && !w.capital && (elsewhere[text] || isParticiple(text) || w.lexeme.trait&telling != 0) {
				return -1 // another verb comes first
			}
			continue
		}
		for k := i + 1; k < len(words) && !words[k].stop; k++ {
			switch text := strings.ToLower(words[k].text); {
			case beForms[text] || between[text] || words[k].lexeme.trait&negation != 0 || strings.HasSuffix(text, "ly"):
			case words[k].capital || !isParticiple(text) || raised[text] && k+1 < len(words) && strings.ToLower(words[k+1].text) == "to":
				return -1
			default:
				return k
			}
		}
		return -1
	}
	return -1
}

func isParticiple(word string) bool { return participle[word] || strings.HasSuffix(word, "ed") }

// takesObject reports whether what stands behind a verb begins with somebody
// or something.
func takesObject(words []written) bool {
	if len(words) == 0 || words[0].stop {
		return false
	}
	w, text := &words[0], strings.ToLower(words[0].text)
	return determiners[text] || w.lexeme.trait&empty == 0 && !strings.HasSuffix(text, "ly")
}
