package extract

import (
	"strings"

	"solnoma/timeline/names"
	"solnoma/timeline/prose"
	"solnoma/timeline/syntax"
)

// antecedent returns the words that the pronoun at word i of clause k stands
// for, where the text makes that plain; "" elsewhere. Of "his" and "her" they
// are the words for whose it is. What it stands for is named before it, in its
// sentence or in the last ones, and nothing else there could be meant; or it is
// the person whom the whole text is about.
func (b *builder) antecedent(i, k int) string {
	w := &b.words[i]
	r := referent{pronoun: w.Lower, cast: b.article.people(b.language)}
	switch {
	case w.Tag == syntax.Determiner && w.Is("his"):
		r.pronoun = "he"
	case w.Tag == syntax.Determiner && w.Is("her"):
		r.pronoun = "she"
	case w.Tag != syntax.Pronoun:
		return ""
	}
	if r.person() {
		if b.promised(k) {
			return "" // told with who said so
		}
		return b.who(&r, i, k)
	}
	if r.pronoun == "it" {
		if name := b.adjacent(&r, i); name != "" {
			return name
		}
	}
	if !r.known() || r.pronoun == "it" && b.dummy(k) {
		return ""
	}
	if v := b.p.Clauses[k].Verb; v >= 0 && r.pronoun == "it" {
		r.happened = eventless[b.p.Verbs[v].Lemma]
	}
	// In the same sentence: the subject that stands nearest before it.
	nearest, place := -1, -1
	for c := range b.p.Clauses {
		x := &b.p.Clauses[c]
		if c == k || x.Shared || x.Subject.Empty() || x.Subject.To > i || x.Subject.From <= place || b.words[x.Subject.From].Tag == syntax.Pronoun {
			continue
		}
		if (x.Kind == syntax.Quotation) != (b.p.Clauses[k].Kind == syntax.Quotation) {
			return ""
		}
		nearest, place = c, x.Subject.From
	}
	if nearest >= 0 {
		return r.thing(b.p, b.text, nearest, b.words[i].Start, b.at)
	}
	if b.quoted(k) {
		return "" // whom only who speaks has named
	}
	// In the sentences before.
	for at := b.at - 1; at >= 0 && at >= b.at-sentencesBack; at-- {
		s := &b.article.Sentences[at]
		if s.Furniture != "" || !b.follows(at) {
			break
		}
		text := s.Text()
		p := parse(syntax.English, text, s.Readings)
		main := mainClause(p)
		if main < 0 {
			break
		}
		subject := p.Clauses[main].Subject
		if subject.To == subject.From+1 && p.Words[subject.From].Is(r.pronoun) {
			continue // it is spoken of the same
		}
		return r.thing(p, text, main, len(text), at)
	}
	return ""
}

// adjacent returns the thing that stands right before the word of time which the
// word at i follows on, where its clause goes with that: "orders for the barge
// since it was launched", "sold by the store since its opening".
func (b *builder) adjacent(r *referent, i int) string {
	for i > 0 && b.words[i-1].Tag == syntax.TimeWord {
		i--
	}
	if i < 2 || !b.words[i-1].Is("since", "after", "before", "until", "when", "once") {
		return ""
	}
	to := i - 1
	from := to
	for from > 0 && (b.words[from-1].Tag == syntax.Noun || b.words[from-1].Tag == syntax.Name || b.words[from-1].Tag == syntax.Adjective || b.words[from-1].Tag == syntax.Number) {
		from--
	}
	if from == to || from == 0 {
		return ""
	}
	if b.words[from-1].Tag == syntax.Determiner {
		from--
	}
	first, last := &b.words[from], &b.words[to-1]
	plural := last.Tag == syntax.Noun && strings.HasSuffix(last.Lower, "s") && !strings.HasSuffix(last.Lower, "ss")
	if from == 0 || b.words[from-1].Tag != syntax.Preposition || plural || last.Possessive || somebody(last.Lower) || first.Tag == syntax.Determiner && (quantity[first.Lower] || first.Is("his", "her", "its", "their")) || first.Tag == syntax.Number {
		return ""
	}
	for k := range r.cast.in[b.at] {
		if f := &r.cast.in[b.at][k]; f.End == last.End && r.cast.person(b.text, f) != "" {
			return ""
		}
	}
	return b.text[first.Start:last.End]
}

// sentencesBack is how many sentences before its own a pronoun is followed to,
// besides those whose subject is the same pronoun; chainBack is how many with
// them.
const (
	sentencesBack = 3
	chainBack     = 8
)

// who returns whom the pronoun at word i of clause k stands for, or "".
func (b *builder) who(r *referent, i, k int) string {
	quoted := b.quoted(k)
	for n := range i { // whoever is meant is named before the first of its like
		if w := &b.words[n]; w.Tag == syntax.Pronoun && w.Is(r.pronoun) && b.quoted(w.Clause) == quoted {
			i = n
			break
		}
	}
	in := r.look(b.p, b.text, b.words[i].Start, b.at, func(c int) bool { return b.quoted(c) == quoted })
	if name, stop := in.one(b.p, b.subjectOf(i), b.governs(k)); name != "" || stop {
		if name == "" && !quoted && r.life(in, b.p, -1) {
			return r.cast.hero
		}
		return name
	}
	if quoted && len(r.look(b.p, b.text, len(b.text), b.at, func(c int) bool { return !b.quoted(c) }).people) > 0 {
		return "" // who speaks might be meant, or be somebody else
	}
	near := "" // named before the same pronoun, in a sentence in between
	for at, back := b.at-1, 0; at >= 0 && back < sentencesBack && at >= b.at-chainBack; at-- {
		s := &b.article.Sentences[at]
		if s.Furniture != "" || !b.follows(at) {
			break
		}
		text := s.Text()
		p := parse(syntax.English, text, s.Readings)
		main := mainClause(p)
		if main < 0 {
			break
		}
		subject := p.Clauses[main].Subject
		if subject.To == subject.From+1 && p.Words[subject.From].Is(r.pronoun) {
			// It is spoken of the same, whom the sentence may name before.
			before := r.look(p, text, p.Words[subject.From].Start, at, nil)
			if near == "" && len(before.people) == 1 && len(before.nouns) == 0 && !p.Words[before.people[0].word].Possessive {
				near = before.people[0].name
			}
			continue
		}
		back++
		others := r.look(p, text, len(text), at, nil)
		if name, stop := others.one(p, main, -1); name != "" || stop {
			if name == "" && near == "" && !quoted && r.life(others, p, main) {
				return r.cast.hero
			}
			switch {
			case near == "":
				return name
			case name == "" || name == near:
				return near
			}
			return ""
		}
	}
	switch hero := r.cast.hero; {
	case r.agrees(hero) && (r.cast.life || (near == "" || near == hero) && b.lastNamed(r) == hero):
		return hero
	case hero == "":
		return near
	}
	return ""
}

// life reports whether the pronoun is of the person whose life an article tells,
// as a sentence that could mean others names nobody that is known, or has that
// person for the subject of its clause main.
func (r *referent) life(s *cohort, p *syntax.Sentence, main int) bool {
	if !r.cast.life || !r.agrees(r.cast.hero) {
		return false
	}
	if len(s.people)+len(s.nouns) == 0 {
		return true
	}
	for _, q := range s.people {
		if main >= 0 && q.name == r.cast.hero && p.Clauses[main].Subject.Has(q.word) {
			return true
		}
	}
	return false
}

// lastNamed returns the only person that the pronoun could mean in the last
// sentence before that names any; "" where it names several.
func (b *builder) lastNamed(r *referent) string {
	for at := b.at - 1; at >= 0; at-- {
		text, last := b.article.Sentences[at].Text(), ""
		for k := range r.cast.in[at] {
			n := r.cast.person(text, &r.cast.in[at][k])
			switch {
			case n == "" || !r.agrees(n) || n == last:
			case last != "":
				return ""
			default:
				last = n
			}
		}
		if last != "" {
			return last
		}
	}
	return ""
}

// promised reports whether clause k says what its subject said it would do:
// "Ada Renn announced that she would resign".
func (b *builder) promised(k int) bool {
	x := &b.p.Clauses[k]
	if x.Kind != syntax.Complement || x.Verb < 0 || x.Parent < 0 || b.p.Verbs[x.Verb].Modal != "would" {
		return false
	}
	p := &b.p.Clauses[x.Parent]
	return p.Verb >= 0 && !p.Subject.Empty() && b.words[p.Subject.From].Tag != syntax.Pronoun
}

// quoted reports whether clause k is what somebody is quoted with.
func (b *builder) quoted(k int) bool {
	for ; k >= 0; k = b.p.Clauses[k].Parent {
		if b.p.Clauses[k].Kind == syntax.Quotation {
			return true
		}
		if b.p.Clauses[k].Kind == syntax.Coordinate || b.p.Clauses[k].Kind == syntax.Credit {
			return false
		}
	}
	return false
}

// subjectOf returns the clause whose subject stands nearest before word i and is
// no pronoun, or -1.
func (b *builder) subjectOf(i int) int {
	nearest, place := -1, -1
	for c := range b.p.Clauses {
		x := &b.p.Clauses[c]
		if x.Shared || x.Subject.Empty() || x.Subject.To > i || x.Subject.From <= place || b.words[x.Subject.From].Tag == syntax.Pronoun {
			continue
		}
		nearest, place = c, x.Subject.From
	}
	return nearest
}

// governs returns the clause of which clause k says what somebody said, or -1.
func (b *builder) governs(k int) int {
	if x := &b.p.Clauses[k]; x.Kind == syntax.Complement {
		return x.Parent
	}
	return -1
}

// person is somebody whom a sentence names.
type person struct {
	name   string
	clause int // of the name
	word   int // the name's last
}

// cohort is who stands before a pronoun in a sentence, of those it could mean.
type cohort struct {
	people []person
	nouns  []syntax.Span // for people who are not named, with their articles
	// unknown is set where a name stands there that may be of a person.
	unknown bool
	text    string
}

// look finds whom the pronoun could mean among the words of a sentence before
// byte end, in the clauses that in accepts.
func (r *referent) look(p *syntax.Sentence, text string, end, at int, in func(c int) bool) *cohort {
	s := &cohort{text: text}
	for k := range r.cast.in[at] {
		f := &r.cast.in[at][k]
		if f.End > end {
			break
		}
		word := 0
		for word+1 < len(p.Words) && p.Words[word+1].Start < f.End {
			word++
		}
		if in != nil && !in(p.Words[word].Clause) {
			continue
		}
		n := r.cast.person(text, f)
		if n == "" {
			s.unknown = s.unknown || f.Kind == "" && strings.Contains(text[f.Start:f.End], " ")
			continue
		}
		known := !r.agrees(n)
		for _, q := range s.people {
			known = known || q.name == n
		}
		if !known {
			s.people = append(s.people, person{n, p.Words[word].Clause, word})
		}
	}
	for i := range p.Words {
		w := &p.Words[i]
		if w.End > end {
			break
		}
		if w.Aside || w.Tag != syntax.Noun && w.Tag != syntax.Name || !r.mayBe(w.Lower) || in != nil && !in(w.Clause) {
			continue
		}
		if n := i + 1; n < len(p.Words) && (p.Words[n].Tag == syntax.Name || p.Words[n].Tag == syntax.Noun || p.Words[n].Is(",") && n+1 < len(p.Words) && p.Words[n].Aside && p.Words[n+1].Tag == syntax.Name) {
			continue // "President Holt", "child labour", "the minister, Ivo Brand,"
		}
		from := i
		for from > 0 && (p.Words[from-1].Tag == syntax.Noun || p.Words[from-1].Tag == syntax.Adjective || p.Words[from-1].Tag == syntax.Name) {
			from--
		}
		switch {
		case from == 0, p.Words[from-1].Tag != syntax.Determiner && !p.Words[from].Possessive:
			continue // "served as president"
		case p.Words[from-1].Is("his", "her") && (r.cast.life || from > 1 && p.Words[from-2].Is("with")):
			continue // "moved there with her mother"
		case from > 1 && p.Words[from-2].Is("as"):
			continue // "came to notice as the minister who"
		case from > 2 && p.Words[from-2].Is(",") && p.Words[from-1].Is("a", "an", "the") && (p.Words[from-3].Tag == syntax.Name || from == 3 && p.Words[0].Capital && p.Words[0].Tag == syntax.Noun):
			continue // "Ada Renn, an engineer who": it says what she is
		case from > 1 && p.Words[from-2].Verb >= 0 && (p.Verbs[p.Words[from-2].Verb].Copula || p.Verbs[p.Words[from-2].Verb].Lemma == "become"):
			continue // "was the director of a mill"
		}
		s.nouns = append(s.nouns, syntax.Span{From: from - 1, To: i + 1})
	}
	return s
}

// one returns the only one whom the pronoun can mean, with main the clause of
// the sentence that tells whom it is about, and governing the one of which its
// clause says what was said. stop says that somebody else could be meant, and
// nobody farther away.
func (s *cohort) one(p *syntax.Sentence, main, governing int) (name string, stop bool) {
	subject := syntax.Span{}
	if main >= 0 {
		subject = p.Clauses[main].Subject
	}
	switch {
	case len(s.people)+len(s.nouns) == 0:
		return "", s.unknown || !subject.Empty() && p.Words[subject.To-1].Tag == syntax.Name && subject.To == subject.From+1
	case len(s.people) == 1 && len(s.nouns) == 0:
		q := s.people[0]
		for c := range p.Clauses {
			if p.Clauses[c].Subject.Has(q.word) {
				return q.name, true
			}
		}
		if p.Words[q.word].Possessive {
			return "", true // "After Berg's death she …"
		}
		return q.name, true
	case len(s.people) == 0 && len(s.nouns) == 1:
		n := s.nouns[0]
		first := &p.Words[n.From]
		for c := range p.Clauses {
			if p.Clauses[c].Subject.Has(n.From) && p.Clauses[c].Subject.From == n.From && c != governing && first.Is("the", "a", "an") && !s.unknown {
				return strings.ToLower(first.Lower[:1]) + s.text[first.Start+1:p.Words[n.To-1].End], true
			}
		}
		return "", true
	case len(s.nouns) == 0 && main >= 0:
		// Of several, the one in what the sentence tells first, where that is not
		// about any of them: "The claim, which Lind made, was refuted by Ada Renn".
		for _, q := range s.people {
			if subject.Has(q.word) {
				return "", true
			}
			if q.clause != main || p.Words[q.word].Aside {
				continue
			}
			if name != "" {
				return "", true
			}
			name = q.name
		}
		return name, true
	}
	return "", true
}

// dummy reports whether the "it" of clause k stands for nothing: "it was
// announced", "it is likely that", "it took three days".
func (b *builder) dummy(k int) bool {
	v := &b.p.Verbs[b.p.Clauses[k].Verb]
	if v.Copula || v.Passive && saying[v.Lemma] || v.Lemma == "rain" {
		return true
	}
	if v.To >= len(b.words) {
		return false
	}
	next := &b.words[v.To]
	return next.Is("that", "to") || v.Lemma == "take" && (next.Tag == syntax.TimeWord || next.Tag == syntax.Number || next.Tag == syntax.Adverb || next.Tag == syntax.Determiner)
}

// follows reports whether what stands behind the sentence at i goes on with it:
// no heading parts them.
func (b *builder) follows(i int) bool {
	a, next := &b.article.Sentences[i], &b.article.Sentences[i+1]
	return a.Block == next.Block || a.Block.Kind == next.Block.Kind && len(a.Block.Sentences) <= 3
}

// mainClause returns the clause of a sentence that stands by itself, or -1.
func mainClause(p *syntax.Sentence) int {
	for k := range p.Clauses {
		if c := &p.Clauses[k]; c.Verb >= 0 && (c.Kind == syntax.Main || c.Kind == syntax.Coordinate) && !c.Subject.Empty() {
			return k
		}
	}
	return -1
}

// cast is the people of an article.
type cast struct {
	named map[string]string // words that a person is named by → the fullest name
	in    [][]names.Found   // the names of each sentence
	given map[string]string // given names → the name of the only person who has it
	// hero is the person whom the article is about; "" where there is none. life
	// is set where its headline says so.
	hero string
	life bool
}

// people finds the people of an article, once.
func (a *Article) people(language string) *cast {
	if a.cast != nil {
		return a.cast
	}
	c := &cast{named: map[string]string{}, given: map[string]string{}, in: make([][]names.Found, len(a.Sentences))}
	a.cast = c
	finder := names.For(language)
	for i := range a.Sentences {
		s := &a.Sentences[i]
		text := s.Text()
		c.in[i] = finder.Find(text)
		for _, f := range c.in[i] {
			if f.Kind != names.Person {
				continue
			}
			full := text[f.Start:f.End]
			last := lastWord(full)
			if given, _, two := strings.Cut(full, " "); two {
				if was, twice := c.given[given]; !twice || was == full {
					c.given[given] = full
				} else {
					c.given[given] = ""
				}
			}
			was, twice := c.named[last]
			switch {
			case !twice || strings.HasSuffix(full, was):
				c.named[last] = full
			case !strings.HasSuffix(was, full):
				c.named[last] = "" // two people of one surname
			}
		}
	}
	n := map[string]int{}
	total, first := 0, ""
	for i := range c.in {
		for _, f := range c.in[i] {
			if p := c.person(a.Sentences[i].Text(), &f); p != "" {
				total++
				if n[p]++; first == "" {
					first = p
				}
			}
		}
	}
	if n[first] >= 3 && 2*n[first] >= total {
		c.hero = first
	}
	if name := c.headlined(a); name != "" && 2*n[name] >= total {
		c.hero, c.life = name, true
	}
	if name := c.dates(a); name != "" && n[name] >= 3 && (c.hero == "" || c.hero == name) {
		c.hero, c.life = name, true
	}
	return c
}

// dates returns the person of whom an article gives the dates of birth and death,
// as an obituary ends: "Ada Renn, chemist, born 3 January 1929; died 4 May 2020";
// "" where it does so of nobody, or of several.
func (c *cast) dates(a *Article) (name string) {
	for i := range a.Sentences {
		text := a.Sentences[i].Text()
		if len(c.in[i]) == 0 || c.in[i][0].Start > 0 || len(text) > 160 {
			continue
		}
		_, rest, born := strings.Cut(text, ", born ")
		if p := c.person(text, &c.in[i][0]); born && p != "" && strings.Contains(rest, "; died ") {
			if name != "" {
				return ""
			}
			name = p
		}
	}
	return name
}

// headlined returns the person whose name is nearly all that the headline of an
// article says: "Obituary: Ada Renn", "Who is Ada Renn?"; "" for none.
func (c *cast) headlined(a *Article) string {
	if len(a.Sentences) == 0 || a.Sentences[0].Block.Kind != prose.Heading {
		return ""
	}
	text, name := a.Sentences[0].Text(), ""
	for _, f := range c.in[0] {
		p := c.person(text, &f)
		if p == "" || name != "" || len(strings.Fields(text)) > len(strings.Fields(text[f.Start:f.End]))+3 {
			return ""
		}
		name = p
	}
	return name
}

// person returns the fullest name of the person that a found name is of, or "".
func (c *cast) person(text string, f *names.Found) string {
	words := text[f.Start:f.End]
	full, known := c.named[lastWord(words)]
	if of := c.given[words]; of != "" && (f.Kind == "" || f.Kind == names.Person) && !known {
		return of // "Akram", of Akram Rustamov
	}
	if f.Kind == names.Person || f.Kind == "" && known && (lastWord(words) == words || words == full) {
		if full == "" || !strings.HasSuffix(full, words) {
			return words // of several people of that surname
		}
		return full
	}
	return ""
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// referent is what a pronoun can stand for.
type referent struct {
	pronoun string
	cast    *cast
	// happened is set where its clause only says that it happened.
	happened bool
}

func (r *referent) known() bool {
	return r.person() || r.pronoun == "it" || r.pronoun == "they"
}

func (r *referent) person() bool { return r.pronoun == "he" || r.pronoun == "she" }

// agrees reports whether a person may be a he or a she.
func (r *referent) agrees(name string) bool {
	switch names.GenderOf(name) {
	case names.Male:
		return r.pronoun == "he"
	case names.Female:
		return r.pronoun == "she"
	}
	return name != ""
}

// thing returns the words of the subject of clause c that an "it" or "they" can
// stand for, in the sentence at index at of the article; what stands behind byte
// end is not looked at. It is "" where another could be meant.
func (r *referent) thing(p *syntax.Sentence, text string, c, end, at int) string {
	x := &p.Clauses[c]
	s := x.Subject
	if r.pronoun == "it" {
		s = r.short(p, s)
	}
	first, last := &p.Words[s.From], &p.Words[s.To-1]
	words := text[first.Start:last.End]
	var head *names.Found
	someone := false
	for i := range r.cast.in[at] {
		f := &r.cast.in[at][i]
		if f.End > end {
			break
		}
		someone = someone || r.cast.person(text, f) != ""
		if f.Start >= first.Start && f.End <= last.End && (head == nil || f.End == last.End) {
			head = f
		}
	}
	if len(words) > longName || strings.Contains(words, ",") || first.Is("their") {
		return ""
	}
	if first.Tag == syntax.Determiner {
		words = strings.ToLower(words[:1]) + words[1:]
	}
	n := s.From // the noun that the phrase is of
	for n+1 < s.To && p.Words[n+1].Tag != syntax.Preposition {
		n++
	}
	switch r.pronoun {
	case "it":
		happening := r.happened && p.Words[n].Tag == syntax.Noun && happens(p.Words, n)
		if end == len(text) && r.acts(p, x, end) && !happening {
			return "" // "The city put up a monument. It …"
		}
		if head != nil && head.End == last.End && r.cast.person(text, head) != "" || somebody(last.Lower) || strings.HasSuffix(last.Lower, "s") && last.Tag == syntax.Noun && !strings.HasSuffix(last.Lower, "ss") {
			return ""
		}
		if first.Tag == syntax.Determiner && !quantity[first.Lower] || first.Tag == syntax.Name {
			return words
		}
	case "they":
		if noun := &p.Words[n]; !someone && (noun.Tag == syntax.Noun && (strings.HasSuffix(noun.Lower, "s") || noun.Is("men", "women", "people", "children")) || head != nil && head.Kind == names.Organisation && head.End == last.End) {
			return words
		}
	}
	return ""
}

// short returns a noun phrase without what stands behind a comma, and without
// its last phrases where it is too long: "An explosion at a coal mine near Kesh".
func (r *referent) short(p *syntax.Sentence, s syntax.Span) syntax.Span {
	for i := s.From + 1; i < s.To; i++ {
		if p.Words[i].Is(",") {
			s.To = i
		}
	}
	for i := s.To - 1; i > s.From && p.Words[s.To-1].End-p.Words[s.From].Start > longName; i-- {
		if w := &p.Words[i]; w.Tag == syntax.Preposition && w.Verb < 0 && !w.Is("of") {
			s.To = i
		}
	}
	return s
}

// acts reports whether the verb of a clause has something that it acts on,
// which an "it" behind could be.
func (r *referent) acts(p *syntax.Sentence, x *syntax.Clause, end int) bool {
	if x.Verb < 0 {
		return false
	}
	v := &p.Verbs[x.Verb]
	for i := v.To; i < len(p.Words) && p.Words[i].End <= end; i++ {
		switch w := &p.Words[i]; w.Tag {
		case syntax.Adverb, syntax.TimeWord:
		case syntax.Determiner, syntax.Adjective, syntax.Noun, syntax.Name, syntax.Number:
			return !v.Passive && !v.Copula
		default:
			return false
		}
	}
	return false
}

// quantity are determiners of which a noun phrase cannot be said again.
var quantity = set("this that these those no some any every each another many few several both all most more one")

// longName is how long the words may be that a pronoun is replaced by.
const longName = 40

// mayBe reports whether a noun is for somebody whom the pronoun could mean.
func (r *referent) mayBe(noun string) bool {
	return anybody[noun] || r.pronoun == "he" && anyMan[noun] || r.pronoun == "she" && anyWoman[noun]
}

// somebody reports whether a noun is for a person.
func somebody(noun string) bool { return anybody[noun] || anyMan[noun] || anyWoman[noun] }

// anyMan, anyWoman and anybody are nouns for somebody whom a pronoun could mean.
var (
	anyMan   = set("man boy brother son father husband uncle nephew king prince emperor spokesman businessman policeman widower fiancé guy groom actor priest imam bishop monk")
	anyWoman = set("woman girl sister daughter mother wife aunt niece queen princess empress spokeswoman businesswoman policewoman widow fiancée bride actress nun")
	anybody  = set("cousin suspect officer minister president leader chief journalist lawyer judge teacher student soldier " +
		"driver doctor artist singer musician activist politician deputy governor mayor general colonel commander successor predecessor rival colleague friend victim " +
		"client defendant accused patient nurse miner farmer worker employee resident assistant secretary director manager owner founder captain player coach pilot editor writer author " +
		"witness prisoner inmate detainee protester child baby relative neighbour neighbor partner blogger defender prosecutor engineer professor poet painter composer guard")
)
