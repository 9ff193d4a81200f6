package timex

// What happened then: finds the date that the text told beside the same words,
// for "two days after the battle".

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/edtf"
)

// indexEvents puts the words beside the dates told so far into the index. Few
// texts count from what they name, and the others do not pay for it.
func (r *resolver) indexEvents() {
	if r.index == nil {
		r.index = map[string][]int{}
	}
	for ; r.indexed < len(r.events); r.indexed++ {
		w := &r.events[r.indexed]
		s := &r.text[w.sentence]
		if len(s.Text) >= longSentence {
			continue
		}
		for k := range r.keywords(r.withoutRecalled(beside(s, w.start, w.start+len(w.words))), r.onlyDate(s)) {
			r.index[k] = append(r.index[k], r.indexed)
		}
	}
}

// withoutRecalled leaves out of a text what it only recalls to say when something
// else was: the flood in "He was abroad when the flood came, and flew back on Sunday".
func (r *resolver) withoutRecalled(text string) string {
	fields := strings.Fields(text)
	found := false
	for i := 2; i < len(fields); i++ {
		if r.t.definite[fields[i-1]] && r.t.clauses[fields[i-2]] && r.t.happenings[strings.Trim(fields[i], r.t.marks)] {
			fields[i], found = "-", true
		}
	}
	if !found {
		return text
	}
	return strings.Join(fields, " ")
}

// onlyDate reports whether a sentence has no more than one date, so that what
// its verbs tell was then: "he was born in 1941 and died last week" has two.
func (r *resolver) onlyDate(s *Sentence) bool {
	n := 0
	for i := range s.Exprs {
		if e := &s.Exprs[i]; e.Rule.Not == "" && e.Meaning.Kind != Length && e.Meaning.Kind != Clock {
			n++
		}
	}
	return n == 1
}

// beside returns the words of a sentence that go with the date at [start, end):
// where it has several, those behind the date before it.
func beside(s *Sentence, start, end int) string {
	from, to := 0, len(s.Text)
	for _, e := range s.Exprs {
		if m := &e.Meaning; e.Rule.Not != "" || m.Kind != Calendar || m.Day == 0 {
			continue
		}
		switch {
		case e.End <= start:
			from = e.End
		case e.Start >= end:
			if from > 0 || start > openReach { // not "On 14 January, …"
				to = min(to, end)
			}
		}
	}
	if from > 0 {
		return "- " + s.Text[from:to]
	}
	return s.Text[:to]
}

// longSentence is the length from which a text without full stops is no
// sentence, and its words lead to no date.
const longSentence = 4000

// eventBefore looks at the sentence before this one, where it states no date
// of its own: does it speak of something that the text dates elsewhere ("the
// recent summit in Khankendi")? Then "three days later" counts from that.
func (r *resolver) eventBefore(s *Sentence, p edtf.Precision) (w told, name string, ok bool) {
	i := r.sentence - 1
	if i < 0 || r.text[i].Paragraph != s.Paragraph || r.lastTold.sentence == i || r.lastTold.sentence == r.sentence {
		return told{}, "", false
	}
	text := r.text[i].Text
	if len(text) > longSentence {
		return told{}, "", false
	}
	fields := strings.Fields(text)
	for k, f := range fields {
		noun := strings.ToLower(strings.Trim(f, r.t.marks+"’"))
		if !r.t.happenings[noun] {
			continue
		}
		// The noun with the words around it that belong to it: "the ECO summit in Khankendi".
		from := k
		for from > 0 && k-from < 4 && !strings.ContainsAny(fields[from-1], ",;:") && !r.t.determiners[strings.ToLower(fields[from-1])] {
			from--
		}
		definite := from > 0 && r.t.definite[strings.ToLower(fields[from-1])]
		to := k + 1
		for to < len(fields) && to-k < 4 && !strings.ContainsAny(fields[to-1], ",;:.") {
			to++
		}
		phrase := strings.Join(fields[from:to], " ")
		keys := r.keywords("- "+phrase, false)
		if !definite || len(keys) < 2 {
			continue
		}
		if w, found := r.find(keys, p, r.sentence, false); found {
			return w, strings.Trim(phrase, ".,;:"), true
		}
	}
	return told{}, "", false
}

// find returns the date told beside the most of the given words. Half of them
// must stand there, among them a noun for what happens, or two names; one name
// is enough where the words are pure, nothing but a name ("eight days after Fort
// Sumter"). The date is at least as precise as p, and not of the sentence itself.
func (r *resolver) find(keys map[string]bool, p edtf.Precision, sentence int, pure bool) (told, bool) {
	r.indexEvents()
	score := map[int]int{}
	happens := map[int]bool{}
	all := map[int]int{} // how many of the names
	named, happening := 0, false
	for k := range keys {
		if r.t.happeningStems[k] {
			happening = true
		} else {
			named++
		}
		list := r.index[k]
		for _, e := range list[max(0, len(list)-maxRivals):] {
			happens[e] = happens[e] || r.t.happeningStems[k]
			if !r.t.happeningStems[k] {
				all[e]++
			}
			if r.events[e].date.Precision() >= p && r.events[e].sentence != sentence {
				score[e]++
			}
		}
	}
	best, n := -1, 0
	for e, c := range score {
		complete := named > 0 && all[e] == named
		if !happens[e] && c < 2 && !(complete && (pure || happening)) || named > 0 && all[e] == 0 {
			continue
		}
		// Of equals the first told is the event itself, and later ones refer
		// to it; but "the battle" without a name is the last.
		if c > n || c == n && (e < best) == (named > 0) {
			best, n = e, c
		}
	}
	if n == 0 || n < (len(keys)+1)/2 {
		return told{}, false
	}
	return r.events[best], true
}

// recalled returns the date that the text told in the words of an object that is
// a clause: "the day after the bridge fell" counts from "The bridge fell on 6
// May". All its words that say something must be there, at least two, and beside
// no other date.
func (r *resolver) recalled(object string, p edtf.Precision) (told, bool) {
	clause := false
	for w := range strings.FieldsSeq(object) {
		clause = clause || r.isPast(strings.ToLower(w))
	}
	keys := r.contents(object)
	if !clause || len(keys) < 2 {
		return told{}, false
	}
	best := -1
	for e := len(r.events) - 1; e >= max(0, len(r.events)-maxRivals); e-- {
		w := &r.events[e]
		s := &r.text[w.sentence]
		if w.date.Precision() < p || w.sentence == r.sentence || len(s.Text) >= longSentence {
			continue
		}
		there, all := r.contents(beside(s, w.start, w.start+len(w.words))), true
		for k := range keys {
			all = all && there[k]
		}
		if all && best >= 0 && w.date != r.events[best].date {
			return told{}, false
		} else if all {
			best = e
		}
	}
	if best < 0 {
		return told{}, false
	}
	return r.events[best], true
}

// contents returns the words of a text that name or tell something.
func (r *resolver) contents(text string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsFuncSeq(text, func(c rune) bool { return !unicode.IsLetter(c) }) {
		w = strings.ToLower(w)
		if utf8.RuneCountInString(w) > 3 && !r.t.small[w] && !r.t.isTime(w) && !r.t.clauses[w] && !r.t.determiners[w] && !r.t.possessive[w] {
			out[r.t.stem(w, r.t.endings)] = true
		}
	}
	return out
}

// maxRivals is how many dates a word is followed to.
const maxRivals = 64

// keywords returns the words of a text that name something: those with a
// capital letter within a sentence, and the nouns for what happens; with deeds,
// those that its verbs tell of too.
func (r *resolver) keywords(text string, deeds bool) map[string]bool {
	out := map[string]bool{}
	start := -1
	first := true
	add := func(w string) {
		initial, _ := utf8.DecodeRuneInString(w)
		lower := strings.ToLower(w)
		switch {
		case r.t.happenings[lower]:
			out[r.t.stem(lower, r.t.endings)] = true
		case deeds && r.t.deeds[lower] != "":
			out[r.t.deeds[lower]] = true
		case unicode.IsUpper(initial) && !first && utf8.RuneCountInString(w) > 2 && !r.t.isTime(lower):
			out[r.t.stem(lower, r.t.nameEndings)] = true
		case unicode.IsUpper(initial) && first && utf8.RuneCountInString(w) > 3 && !r.t.isTime(lower) && r.t.lex.words[lower] == nil:
			out[r.t.stem(lower, r.t.nameEndings)] = true
		}
		first = false
	}
	for i, c := range text {
		if unicode.IsLetter(c) {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			add(text[start:i])
			start = -1
		}
	}
	if start >= 0 {
		add(text[start:])
	}
	return out
}

// isTime reports whether a word is one of time: no name of what happens then.
func (t *Tagger) isTime(lower string) bool {
	w := t.lex.words[lower]
	return w != nil && w.classes != 0
}

// objectOf returns the words that a "before" or "after" at the end of an
// expression has for its object: "the battle", "he resigned". It is "" where
// it has none, as before a comma, a preposition or the verb of the sentence.
func (r *resolver) objectOf(rest string) string {
	rest = strings.TrimLeft(rest[:min(len(rest), objectReach)], " ")
	end := 0
	for end < len(rest) {
		n := strings.IndexFunc(rest[end:], endsObject)
		if n < 0 {
			end = len(rest)
			break
		}
		if end += n; rest[end] != ',' && rest[end] != '.' || !digit(rest, end-1) || !digit(rest, end+1) {
			break
		}
		end++ // "1,577 men"
	}
	rest = rest[:end]
	word, after, _ := strings.Cut(rest, " ")
	word = strings.ToLower(strings.Trim(word, r.t.Quotes))
	switch {
	case word == "", r.t.lone[word], r.t.future[word], r.isPast(word):
		return ""
	case word == r.t.Complement:
		// "the day after that battle", but "said the day before that he would go".
		if next, _, _ := strings.Cut(after, " "); !r.t.happenings[next] && !r.t.isTime(next) {
			return ""
		}
	}
	return r.beforeSubject(rest)
}

func digit(s string, i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }

// beforeSubject takes off an object what follows on its noun for what happens
// with an article, the subject of the sentence: "a month after the flood the
// council met".
func (r *resolver) beforeSubject(object string) string {
	noun := false
	for at := 0; at < len(object); {
		end := strings.IndexByte(object[at:], ' ')
		if end < 0 {
			break
		}
		word := strings.ToLower(object[at : at+end])
		if noun && r.t.determiners[word] {
			return object[:at-1]
		}
		noun = r.t.happenings[word]
		at += end + 1
	}
	return object
}

// objectReach is how many bytes the object of "after" may have.
const objectReach = 300

// endsObject reports whether a mark parts an object from what follows. It is
// strings.ContainsRune, which is slow where the marks go beyond ASCII.
func endsObject(c rune) bool {
	switch c {
	case ',', ';', ':', '.', '!', '?', '(', ')', '—', '–':
		return true
	}
	return false
}

// possessed reports whether an object begins with a pronoun that says whose it
// is, "his death": of whom is plain within a paragraph at most.
func (r *resolver) possessed(object string) bool {
	word, _, _ := strings.Cut(object, " ")
	return r.t.possessive[strings.ToLower(word)]
}

// pureName reports whether words are nothing but a name.
func pureName(s string) bool {
	fields := strings.Fields(s)
	for _, f := range fields {
		if c, _ := utf8.DecodeRuneInString(f); !unicode.IsUpper(c) {
			return false
		}
	}
	return len(fields) > 0 && len(fields) <= 4
}

// clip shortens words for a step of Why.
func clip(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	if i := strings.LastIndexByte(s[:most], ' '); i > 0 {
		return s[:i] + " …"
	}
	return s
}
