package extract

// How a title is made to fit, and mended where words are left out.

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/names"
	"solnoma/timeline/syntax"
)

// fit writes the pieces, leaving out as many as the length asks for: whole
// phrases first, then the titles of people, then who said what is said.
func (b *builder) fit() string {
	all := b.pieces
	t := b.trim(all, phrase)
	if width(t) > hardTitle && b.bareNames() {
		t = b.trim(all, phrase)
	}
	if width(t) > hardTitle {
		// Who said it goes only where nothing else is left to go: it is what the
		// date is of.
		t = b.trim(all, near)
	}
	for _, said := range b.said(all) {
		if width(t) > hardTitle {
			t = b.trim(said, near)
		}
	}
	for n := 1; width(t) > hardTitle && n < len(all); n++ {
		if all[n].content {
			all, n = all[n:], 0
			t = b.trim(all, phrase)
		}
	}
	if width(t) > hardTitle {
		t = b.trim(all, near)
	}
	if width(t) <= hardTitle {
		return t
	}
	return cut(t)
}

// said returns shorter ways to say who said what the last of the pieces tell:
// without whom it was told ("Ada Renn told the head of the council that" is "Ada
// Renn said that"), and without those whose words somebody else passes on.
func (b *builder) said(all []piece) (shorter [][]piece) {
	first, told := -1, -1
	for n := range all {
		p := &all[n]
		if p.content && first >= 0 {
			rest := all[n:]
			if that := n - 1; that > first && all[that].text == "" && all[that].To == all[that].From+1 && b.words[all[that].From].Is("that") {
				rest = all[that:]
			}
			if told >= 0 {
				way := append(slices.Clone(all[:told]), piece{Span: all[told].Span, text: "said"})
				shorter = append(shorter, append(way, rest...))
			}
			if first < told {
				shorter = append(shorter, slices.Concat(all[:first+1], rest))
			}
			return shorter
		}
		if p.text == "" && p.To == p.From+1 && first < 0 && b.words[p.From].Is("said", "told") {
			first = n
		}
		if p.text == "" && p.To == p.From+1 && b.words[p.From].Is("told") {
			told = n
		}
	}
	return nil
}

// trim writes pieces, leaving out the least needed, down to a rank, until the
// rest is short enough.
func (b *builder) trim(pieces []piece, least rank) string {
	b.pieces = slices.Clone(pieces)
	t := b.write()
	most := maxTitle
	if b.most > 0 {
		most = b.most
	}
	for width(t) > most {
		worst := -1
		for n := range b.pieces {
			if r := b.pieces[n].rank; r >= least && (worst < 0 || r >= b.pieces[worst].rank) {
				worst = n
			}
		}
		if worst < 0 || b.pieces[worst].rank == near && width(t) <= most+hardTitle-maxTitle || b.pieces[worst].rank == joined && width(t) <= most+5 {
			break
		}
		end := worst + 1
		for end < len(b.pieces) && b.pieces[end].with {
			end++
		}
		for worst > 0 && b.pieces[worst].with {
			worst--
		}
		b.pieces = slices.Delete(b.pieces, worst, end)
		t = b.write()
	}
	return t
}

// bareNames drops the titles and roles before the names of people, and reports
// whether there were any.
func (b *builder) bareNames() bool {
	any := false
	for _, f := range names.For(b.language).Find(b.text) {
		if f.Kind != names.Person {
			continue
		}
		for i := range b.words {
			if b.words[i].Start != f.Start {
				continue
			}
			for k := i - 1; k >= 0 && (b.words[k].Tag == syntax.Name || b.words[k].Tag == syntax.Noun || b.words[k].Tag == syntax.Adjective || b.words[k].Tag == syntax.Determiner) && b.words[k].Clause == b.words[i].Clause; k-- {
				b.drop[k], any = true, true
				if b.words[k].Tag == syntax.Determiner {
					break
				}
			}
		}
	}
	return any
}

// width is how long a title is, in characters.
func width(t string) int { return utf8.RuneCountInString(t) }

// cut shortens a title that nothing can be left out of, at its last border:
// before a mark, or else before a phrase.
func cut(s string) string {
	end := len(s)
	for i, n := 0, 0; i < len(s); n++ {
		if n == maxTitle {
			end = i
			break
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	best := -1
	for i := 30; i < end; i++ {
		if s[i] == ',' && s[i+1] == ' ' || s[i] == ';' || strings.HasPrefix(s[i:], " – ") || strings.HasPrefix(s[i:], " (") {
			best = i
		}
	}
	for i := end - 1; i >= 30 && best < 0; i-- {
		if w, _, ok := strings.Cut(s[i+1:], " "); s[i] == ' ' && ok && cutBefore[strings.ToLower(w)] {
			best = i
		}
	}
	if best < 0 {
		best = max(strings.LastIndexByte(s[:end], ' '), 1)
	}
	return clean(s[:best], false)
}

// cutBefore are words that a phrase or clause begins with which a title can do
// without.
var cutBefore = set("in on at by for from to with into onto during since until after before about under near through against amid among following as who which that where when because while although and or but")

// write joins the words of the pieces, with the spaces and marks that the text
// has between neighbours.
func (b *builder) write() string {
	var out strings.Builder
	particle := false // the last word is one of a verb
	last := -1
	for _, p := range b.pieces {
		if p.text != "" {
			if out.Len() > 0 && p.comma && !strings.HasSuffix(out.String(), ":") {
				out.WriteString(": ")
			} else if out.Len() > 0 {
				out.WriteByte(' ')
			}
			out.WriteString(p.text)
			if last = p.To - 1; p.comma {
				out.WriteByte(',')
			}
			if p.comma || p.Empty() {
				last = -2 // a space follows
			}
			continue
		}
		for i := p.From; i < p.To; i++ {
			if b.drop[i] || b.words[i].Aside && !b.named(i) {
				continue
			}
			w := &b.words[i]
			if w.Is(",") && b.aroundDate(i) {
				continue
			}
			switch {
			case i == p.From && p.comma && last != -1:
				out.WriteString(", ")
			case last >= 0 && i == last+1:
				out.WriteString(b.text[b.words[last].End:w.Start])
			case last != -1 && (w.Tag != syntax.Mark || w.Is("(", "“", "[", "$", "€", "£", "–", "—")):
				out.WriteByte(' ')
			}
			if i+1 < p.To && b.drop[i+1] && w.Is("a", "an") {
				out.WriteString(b.indefinite(i, p.To))
			} else if s := b.text[w.Start:w.End]; i == b.lowered && out.Len() > 0 {
				out.WriteString(strings.ToLower(s))
			} else {
				out.WriteString(s)
			}
			if last = i; w.Tag != syntax.Mark {
				particle = w.Tag == syntax.Adverb && w.Verb >= 0
			}
		}
	}
	return clean(out.String(), particle)
}

// aroundDate reports whether the comma at i is one of two around a date that the
// title is without: "The deadliest, in May 2014, claimed nine lives".
func (b *builder) aroundDate(i int) bool {
	n := i + 1
	for n < len(b.words) && b.drop[n] {
		n++
	}
	if n > i+1 && n < len(b.words) && b.words[n].Is(",") {
		return true
	}
	for n = i - 1; n >= 0 && b.drop[n]; n-- {
	}
	return n < i-1 && n >= 0 && b.words[n].Is(",")
}

// indefinite returns the indefinite article at word i as the first word kept behind
// it, before word to, asks for it: "An April 5 decree" is "A decree".
func (b *builder) indefinite(i, to int) string {
	a := b.text[b.words[i].Start : b.words[i].Start+1]
	for n := i + 1; n < to; n++ {
		if !b.drop[n] && strings.ContainsRune("aeio", rune(b.words[n].Lower[0])) {
			return a + "n"
		} else if !b.drop[n] {
			break
		}
	}
	return a
}

// named reports whether the aside that word i stands in is a name that says
// who is meant: "The minister, Abdusalom Azizov, …".
func (b *builder) named(i int) bool {
	from, to := i, i
	for from > 0 && b.words[from-1].Aside {
		from--
	}
	for to < len(b.words) && b.words[to].Aside {
		to++
	}
	if !b.words[from].Is(",") || to-from > 7 || to-from < 3 {
		return false
	}
	for k := from + 1; k < to-1; k++ {
		if b.words[k].Tag != syntax.Name {
			return false
		}
	}
	return true
}

// clean mends what leaving words out has left behind. A title may end with a
// particle of its verb: "is to be sworn in".
func clean(s string, particle bool) string {
	s = strings.Join(strings.Fields(s), " ")
	s = s[len(titleDateline.FindString(s)):]
	for _, r := range [...][2]string{{" ,", ","}, {" ;", ";"}, {" )", ")"}, {"( ", "("}, {"()", ""}, {",,", ","}, {"“,", "“"}, {",”", "”"}} {
		for strings.Contains(s, r[0]) {
			s = strings.ReplaceAll(s, r[0], r[1])
		}
	}
	s = strings.Join(strings.Fields(emptyBrackets.ReplaceAllString(pairs(s), "")), " ")
	for {
		before := s
		if inner, ok := strings.CutPrefix(s, "“"); ok && strings.HasSuffix(inner, "”") && strings.Count(s, "“") == 1 {
			s = strings.TrimSuffix(inner, "”")
		}
		s = strings.TrimLeft(s, " ,;:.–—-/]")
		s = strings.TrimRight(s, " ,;:–—-/[(")
		if t := strings.TrimRight(s, "."); !abbreviated(s) {
			s = t
		}
		for _, quote := range [...]string{"\"", "”"} {
			if t, ok := strings.CutSuffix(s, "."+quote); ok && !abbreviated(t+".") {
				s = t + quote
			}
		}
		first, rest, ok := strings.Cut(s, " ")
		if w := strings.ToLower(strings.Trim(first, ",:")); ok && ranking[w] && w == strings.ToLower(first) && !articled.MatchString(rest) {
			// "Further talks were held": it says which
		} else if ok && (dropped[w] || w == "that" || w == "and" || w == "but" || w == "or") {
			s = rest
		}
		s = withoutLead(s)
		if i := strings.LastIndexByte(s, ' '); i > 0 && dangling[strings.ToLower(s[i+1:])] && !particle {
			s = s[:i]
		}
		if s == before {
			return s
		}
	}
}

// ranking are words that lead to a sentence, and describe a noun right behind.
var ranking = set("further later earlier overall")

// articled is the beginning of what such a word leads to.
var articled = regexp.MustCompile(`^(?i:the|an?|his|her|its|their|this|that|he|she|it|they) `)

// dangling are words that no title ends with.
var dangling = set("in on at by of for from to with into onto during since until till before after between about under near through against amid among following within upon toward towards via per behind " +
	"the a an this these those his her its their and or but nor as than that which who when because starting beginning scheduled dating also was were is are to be")

// abbreviated reports whether the point that a text ends with belongs to its
// last word: "U.S."
func abbreviated(s string) bool {
	i := strings.LastIndexByte(s, ' ')
	w := s[i+1:]
	return abbreviation.MatchString(w)
}

var abbreviation = regexp.MustCompile(`^(\pL{1,2}\.){2,}$`)

// titleDateline is the place that an agency's text begins with.
var titleDateline = regexp.MustCompile(`^\p{Lu}{3}[\p{Lu} .,’'-]{0,40}(\([^)]*\) )?(--|–|—) `)

// emptyBrackets are brackets whose dates are gone: "(r.)".
var emptyBrackets = regexp.MustCompile(`\([^\pL]*\pL{0,2}[^\pL)]*\)`)

// withoutLead takes off a lead that says only that something is told: "reports
// emerged that", "it was also noted that,".
func withoutLead(s string) string {
	head, rest, ok := strings.Cut(s, " that")
	if !ok || rest == "" || rest[0] != ' ' && rest[0] != ',' {
		return s
	}
	f := strings.Fields(strings.ToLower(head))
	if len(f) > 0 && len(f) <= 6 && (f[0] == "it" || f[0] == "reports" || f[0] == "news") {
		return strings.TrimLeft(rest, " ,")
	}
	return s
}

// pairs takes off quotation marks and brackets that have lost their partner.
func pairs(s string) string {
	for _, p := range [...][2]string{{"“", "”"}, {"(", ")"}, {"[", "]"}} {
		if strings.Count(s, p[0]) != strings.Count(s, p[1]) {
			s = strings.NewReplacer(p[0], "", p[1], "").Replace(s)
		}
	}
	if strings.Count(s, "\"")%2 == 1 {
		s = strings.ReplaceAll(s, "\"", "")
	}
	return s
}

func capitalise(s string) string {
	if s == "" {
		return ""
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
