package syntax

// What opens a clause that hangs on another.

import "strings"

// relative opens a relative clause at i, if there is one.
func (p *parser) relative(i int) bool {
	w := &p.Words[i]
	if i == 0 {
		return false
	}
	n := p.nominalBefore(i)
	at := i
	switch {
	case w.Tag == Relative, w.Is("whose"):
		if n >= 0 && n == i-1 && p.Words[n].Tag == Preposition {
			at, n = n, p.nominalBefore(n) // "in which"
			for n > 0 && p.Words[n].Tag == Preposition && p.Words[n+1].Tag == TimeWord {
				n = p.nominalBefore(n) // "a raid on 12 May in which"
			}
		}
	case w.Is("who"):
		if p.verbAt(i+1) < 0 && p.verbFrom(i+1) < 0 {
			return false
		}
	case w.Is("where"):
		if n < 0 || !nounlike(p.Words[n].Tag) || p.verbFrom(i+1) < 0 {
			return false
		}
	case w.Is("that"):
		if p.Words[i-1].Tag == Coordinator && p.Clauses[p.cur].Kind == Complement && p.Clauses[p.cur].Verb >= 0 && (p.verbFrom(i+1) >= 0 || p.verbLeft(i+1)) {
			p.join(p.cur, i, false) // "said that … and that …"
			p.Clauses[p.cur].Opener = i
			w.Tag = Opener
			return true
		}
		if p.Words[i-1].Tag == Preposition || n < 0 {
			return false
		}
		v := p.verbFrom(i + 1)
		if subject := p.verbAt(i+1) >= 0 && nounlike(p.Words[i-1].Tag); !subject && p.said(i) && (v >= 0 || p.verbLeft(i+1) && !p.points(i)) {
			c := p.push(Complement, i)
			p.Clauses[c].Opener = i
			w.Tag = Opener
			return true
		}
		if v < 0 {
			return false
		}
		if !nounlike(p.Words[n].Tag) || p.Words[i-1].Tag == Mark && p.Words[i-1].Is(",") {
			return false
		}
		if p.over(i+1) != p.Verbs[v].From && (p.Words[i+1].Tag == Noun || p.Words[i+1].Tag == Adjective) && !(p.Words[i+1].Lower[len(p.Words[i+1].Lower)-1] == 's') {
			return false // "that day the army left"
		}
		w.Tag = Relative
	default:
		return false
	}
	if n < 0 || !nounlike(p.Words[n].Tag) && !p.Words[n].Is("”", "\"", ")") {
		if x := &p.Clauses[p.cur]; w.Is("whose") && x.Kind == Reduced { // "Ivo Brand, shot on 1 June, whose doctors …"
			head := x.Head
			p.cur = x.Parent
			c := p.push(Attribute, at)
			p.Clauses[c].Opener, p.Clauses[c].comma, p.Clauses[c].Head = i, true, head
			return true
		}
		if to := at - 1; w.Tag == Relative && to > 0 && p.Words[to].Is(",") && p.Words[to-1].Tag == TimeWord {
			from := to // "during the last quarter, which ended in May"
			for from > 0 && p.Words[from-1].Tag == TimeWord {
				from--
			}
			head := Span{from, to}
			if from > 1 && p.Words[from-1].Is("of", "in", "on") && nounlike(p.Words[from-2].Tag) {
				head = p.nounPhrase(from - 1) // "the fire of 1660, which had raged"
			}
			c := p.push(Attribute, at)
			x := &p.Clauses[c]
			x.Opener, x.comma, x.Head, x.Subject = i, true, head, head
			return true
		}
		if w.Tag == Relative && !w.Is("that") {
			// "asked which …": what is asked.
			c := p.push(Complement, i)
			p.Clauses[c].Opener = i
			return true
		}
		return false
	}
	comma := p.Words[at-1].Is(",")
	c := p.push(Attribute, at)
	if at == i-1 {
		p.Words[at].Clause = c
	}
	x := &p.Clauses[c]
	x.Opener, x.comma = i, comma
	x.Head = p.nounPhrase(n + 1)
	if place := p.placeBefore(x.Head, at); w.Is("who") && place > 0 {
		x.Head = p.nounPhrase(place) // "a lawyer in Holm, Ardal, who sued"
	}
	if w.Is("who") { // "a reference to passengers who drowned": the nearest are meant
		for k := x.Head.To - 1; k > x.Head.From; k-- {
			if t := &p.Words[k]; t.Tag == Preposition && t.Verb < 0 && p.personal(k, x.Head.To) {
				x.Head.From = k + 1
				break
			}
		}
	}
	if p.verbAt(i+1) >= 0 && at == i && !w.Is("whose", "where") {
		x.Subject = x.Head
	}
	if h := x.Head; at == i-1 && p.Words[at].Is("of") && p.verbAt(i+1) >= 0 && h.From > 1 && p.Words[h.From-1].Is(",") && nounlike(p.Words[h.From-2].Tag) {
		x.Subject, x.comma = h, true // "the grain, the price of which was set"
		for k := h.From; k < h.To; k++ {
			p.Words[k].Clause = c
		}
	}
	return true
}

// placeBefore returns the comma before a name that says where the place before it
// is, "in Holm, Ardal, who": 0 for any other noun phrase.
func (p *parser) placeBefore(s Span, at int) int {
	comma := s.From - 1
	if s.To != s.From+1 || comma < 3 || !p.Words[comma].Is(",") || p.Words[s.From].Tag != Name || !p.Words[at-1].Is(",") {
		return 0
	}
	i := comma - 1
	for i > 0 && p.Words[i].Tag == Name {
		i--
	}
	if i == comma-1 || !p.Words[i].Is("in", "at", "from", "near", "of") {
		return 0
	}
	return comma
}

// personal reports whether the words behind the preposition at k, up to word to,
// can be who is meant by "who", rather than what stands before it: "a reference
// to passengers who drowned", "the government of Ada Renn, who died", but not
// "the envoy on torture, who came" or "the son of Ada Renn, who came".
func (p *parser) personal(k, to int) bool {
	last := &p.Words[to-1]
	named := to+1 < len(p.Words) && p.Words[to].Is(",") && p.Words[to].Aside && p.Words[to+1].Tag == Name // "the governor, Ada Renn, who"
	if p.Words[k].Is("of") {
		return k > 0 && impersonal[p.Words[k-1].Lower] && (last.Tag == Name || named)
	}
	if p.Words[k].Is("in", "at", "near") && last.Tag == Name {
		return false // "her man in Holm, Ivo Brand, who"
	}
	return to-k > 2 || last.Tag != Noun || strings.HasSuffix(last.Lower, "s") || last.Is("people", "men", "women", "children", "police")
}

// impersonal are nouns for what somebody has or meets with, and for nobody.
var impersonal = set("government regime administration cabinet rule party death murder killing arrest detention release trial election resignation dismissal case inauguration coronation funeral wedding statement statements testimony words account memoirs speech visit assassination appointment sidelines house home office firm company life lives body health fate")

// said reports whether "that" at word i opens what the clause at hand says.
func (p *parser) said(i int) bool {
	before := &p.Words[i-1]
	if before.Tag == Noun && p.lang.lex.contents[before.Lower] {
		return true
	}
	for c := p.cur; c >= 0; c = p.Clauses[c].Parent {
		if v := p.Clauses[c].Verb; v >= 0 {
			verb := &p.Verbs[v]
			for k := verb.To; k < i; k++ { // another verb in between has it: "agreed to say that"
				if n := p.Words[k].Verb; n >= 0 {
					verb = &p.Verbs[n]
				}
			}
			for i > verb.To && (p.Words[i-1].Tag == TimeWord || p.Words[i-1].Tag == Preposition || p.Words[i-1].Tag == Determiner) {
				i-- // "resolved on 12 May that"
			}
			return p.lang.lex.saying[verb.Lemma] || verb.Copula || verb.Main == i-1 || i > 0 && verb.To == i
		}
		if k := p.Clauses[c].Kind; k != Reduced && k != Attribute {
			break
		}
	}
	return false
}

// points reports whether "that" at word i only points at the noun behind it: "he
// left that post".
func (p *parser) points(i int) bool {
	v, next := p.Words[i-1].Verb, &p.Words[i+1]
	return v >= 0 && !p.lang.lex.saying[p.Verbs[v].Lemma] && next.Tag == Noun && !strings.HasSuffix(next.Lower, "s")
}

// hanging are words that open a clause where a finite verb follows, and stand
// before a noun where none does.
var hanging = set("after before since until till as than for")

// opens opens an adverbial clause at i, if there is one.
func (p *parser) opens(i int) bool {
	w := &p.Words[i]
	switch {
	case w.Tag == Opener:
		if w.Is("where", "once") && p.verbFrom(i+1) < 0 {
			return false
		}
	case w.Tag == Preposition && hanging[w.Lower] && w.Verb < 0:
		if w.Is("as") && i+1 < len(p.Words) && p.Words[i+1].Is("many", "much", "few", "little", "early", "late", "soon", "well", "far", "long") {
			return false
		}
		// "after the summit, held in July, he left" has no clause behind "after".
		v := p.verbFrom(i + 1)
		if v < 0 {
			v = p.verbBehindParticiple(i + 1)
		}
		if v < 0 {
			return false
		}
		x := &p.Verbs[v]
		for k := i + 1; k < x.From; k++ {
			if p.Words[k].Tag == Coordinator && p.verbAt(k+1) == v {
				return false // "was built after the war and was sold"
			}
		}
		if at := p.over(i + 1); at >= x.From && !w.Is("as") || w.Is("for") {
			return false
		} else if at >= x.From && x.Form == either && w.Is("as") {
			return false // "as expected"
		}
		if p.describes(x) {
			return false // "after the summit held in July"
		}
		if p.Words[i+1].Tag == TimeWord && p.nominalIn(i+1, x.From) == 0 {
			return false
		}
		// "the party that chose him as chairman will meet": the last verb left is
		// that of the clause that waits for it.
		if p.awaited(x.To) && p.nominalIn(i+1, x.From) > 0 {
			return false
		}
		// In "after the vote the army left" the verb is that of the clause at
		// hand, if that has none and no comma follows.
		if p.Clauses[p.cur].Verb < 0 && i == p.first() && (!p.commaBehind(x.To) || p.twoNouns(i+1, x.From)) {
			return false
		}
	case w.Is("time", "moment") && i > 0 && p.Words[i-1].Is("the") && p.verbFrom(i+1) >= 0 && p.nominalIn(i+1, p.Verbs[p.verbFrom(i+1)].From) > 0:
		// "by the time troops arrived"
	case w.Is("so") && i > 0 && i+1 < len(p.Words) && (p.Words[i+1].Tag == Pronoun || p.Words[i+1].Tag == Determiner || p.Words[i+1].Tag == Name) && p.verbFrom(i+1) >= 0:
		// "so he could attend"
	default:
		return false
	}
	comma := i > 0 && p.Words[i-1].Is(",")
	if w.Is("because") && i+1 < len(p.Words) && p.Words[i+1].Is("of") {
		return false
	}
	if w.Tag == Opener && !p.verbLeft(i+1) && p.verbAt(i+1) < 0 {
		return false
	}
	c := p.push(Adverbial, i)
	p.Clauses[c].Opener, p.Clauses[c].comma = i, comma
	if v := p.verbAt(i + 1); v >= 0 && (p.Verbs[v].Form == Gerund || p.Verbs[v].Form == Participle || p.Verbs[v].Form == either) {
		p.Clauses[c].Verb, p.Clauses[c].Shared = v, true // "while driving", "when asked"
		if p.Verbs[v].Form == either {
			p.Verbs[v].Form, p.Verbs[v].Passive = Participle, true
		}
	}
	if w.Is("whether", "if") && p.Clauses[c].Parent >= 0 {
		if v := p.Clauses[p.Clauses[c].Parent].Verb; v >= 0 && w.Is("whether") {
			p.Clauses[c].Kind = Complement
		}
	}
	if w.Is("whichever", "whoever", "whatever") && !comma && p.Clauses[c].Parent >= 0 && p.Clauses[p.Clauses[c].Parent].Verb >= 0 {
		p.Clauses[c].Kind = Complement // "would back whichever man could win"
	}
	return true
}

// twoNouns reports whether a noun stands among words right before an article with
// its own: "a lull the fighting".
func (p *parser) twoNouns(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if p.Words[i].Tag == Determiner && p.Words[i].Is("the", "a", "an") && nounlike(p.Words[i-1].Tag) && !p.Words[i-1].Possessive {
			return true
		}
	}
	return false
}

// stating are verbs of saying that nothing but what is said follows on.
var stating = set("say insist think fear")

// addressed are verbs of saying whose object is whom something is said to.
var addressed = set("tell inform assure remind warn promise")

// awaited reports whether the clause at hand has its verb, the one whose noun
// it tells of has none yet, and from word i on there is none for that.
func (p *parser) awaited(i int) bool {
	c := &p.Clauses[p.cur]
	if c.Kind != Attribute && c.Kind != Reduced || c.Verb < 0 || c.Parent < 0 || p.Clauses[c.Parent].Verb >= 0 {
		return false
	}
	for ; i < len(p.Words) && p.Words[i].Tag != Relative && !p.Words[i].Is("that"); i++ {
		if v := p.Words[i].Verb; v >= 0 && p.Verbs[v].strong() && !p.Words[i].Aside {
			return false
		}
	}
	return true
}

// trying are verbs with which who does them does what the infinitive behind says.
var trying = set("refuse agree try attempt decide fail begin start continue cease threaten want hope vow pledge decline struggle manage offer prefer hesitate seek choose promise plan")

// intransitive are verbs that need nothing to act on.
var intransitive = set("arrive gather die fall rise begin start end happen occur emerge erupt break go come resign collapse escape appear disappear return remain continue spread " +
	"march rally protest vote agree fail crash explode expire retire live stay work travel fight surrender retreat withdraw move change increase decrease grow decline " +
	"speak talk depart land mount quit bleed step slow ease leak burst overflow burn stall linger loom slip wane dwindle plunge plummet soar surge slump tumble recover rebound persist prevail subside weaken deteriorate worsen double triple peak graduate marry riot gain drop last enter flee withdraw meet revolt rebel mutiny reign sail swim run stand sit sleep wait walk laugh cry smile hesitate compete cooperate testify campaign assemble convene reopen resume finish conclude evolve mobilise mobilize apologise apologize react learn hear complain consist dispose")
