package likeness

import (
	"slices"
	"strings"
)

// senses puts one word in place of those whose meaning the words around them
// tell: "stepped down", and "fired" of a minister.
func (r *reader) senses(words []written) []written {
	for i := 0; i < len(words); i++ {
		text := strings.ToLower(words[i].text)
		for _, p := range english.phrases[text] {
			if !p.at(words[i:]) {
				continue
			}
			f, last := r.form(p.means), len(p.words)-1
			words[i].word, words[i].lexeme, words[i].end = f.word, f.lexeme, words[i+last].end
			words = slices.Delete(words, i+1, i+last+1)
			break
		}
		if text == "fired" && dismissed(words, i) {
			f := r.form("dismissed")
			words[i].word, words[i].lexeme = f.word, f.lexeme
		}
	}
	return words
}

// at reports whether the phrase begins the words.
func (p *phrase) at(words []written) bool {
	if len(words) < len(p.words) {
		return false
	}
	for k, w := range p.words {
		if strings.ToLower(words[k].text) != w || k > 0 && words[k].stop {
			return false
		}
	}
	return true
}

var shot, inOffice = fields(shotWords), fields(bodiesInOffice)

// nearObject is how many words behind "fired" it is looked for who was.
const nearObject = 6

// dismissed reports whether "fired" is said of somebody who had an office:
// such a one stands behind it, or before "was fired". With a weapon nearby, or
// "fired at", it is not.
func dismissed(words []written, i int) bool {
	end := i + 1
	for end < len(words) && end <= i+nearObject && !words[end].stop {
		end++
	}
	passive := i > 0 && beForms[strings.ToLower(words[i-1].text)]
	begin := i
	if passive {
		begin = max(0, i-nearObject)
	}
	for _, w := range words[begin:end] {
		if shot[strings.ToLower(w.text)] {
			return false
		}
	}
	officer := func(w *written) bool {
		return w.lexeme.trait&role != 0 || inOffice[strings.ToLower(w.text)]
	}
	if passive {
		return slices.ContainsFunc(words[begin:i], func(w written) bool { return officer(&w) })
	}
	return slices.ContainsFunc(words[i+1:end], func(w written) bool { return officer(&w) })
}
