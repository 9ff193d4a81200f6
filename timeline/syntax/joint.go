package syntax

// What "and" and commas join and part.

// coordinator decides what "and" at word i joins.
func (p *parser) coordinator(i int) {
	host := p.cur
	if p.Clauses[host].Verb < 0 {
		return // no verb yet: two nouns
	}
	at := p.overTimes(i + 1)
	if at >= len(p.Words) || p.Words[at].Tag == Coordinator {
		return // "in 1901 and again in 1911, and the carters came"
	}
	if k := p.Clauses[host].Kind; i > 0 && p.Words[i-1].Is(",") && !p.Clauses[host].Joined && (k == Complement || k == Adverbial || k == Attribute) {
		// A comma before "and" leads back to what the clause hangs on.
		if up := p.Clauses[host].Parent; up >= 0 && p.Clauses[up].Verb >= 0 {
			host = up
		}
	}
	if v, n := p.verbAt(at), len(p.Clauses)-1; v >= 0 && i > 0 && p.Words[i-1].Is(",") && n != host && (p.Clauses[n].Kind == Attribute || p.Clauses[n].Opener >= 0 && p.Words[p.Clauses[n].Opener].Is("where")) && p.Clauses[n].Parent == host && p.Clauses[n].Verb >= 0 {
		// What was done to the same again goes on with that: "came to Holm, where he
		// was turned away, and turned away again".
		if x, before := &p.Verbs[v], &p.Verbs[p.Clauses[n].Verb]; x.Form == either && x.Lemma == before.Lemma && before.Passive && !p.object(x) {
			host = n
		}
	}
	if v := p.verbAt(at); v >= 0 {
		x := &p.Verbs[v]
		if c := &p.Clauses[host]; c.Kind == Complement && !c.Joined && p.Words[i].Is("and") && p.lang.lex.saying[x.Lemma] && c.Parent >= 0 && p.Clauses[c.Parent].Verb >= 0 && p.tellsBefore(c.Verb) {
			host = c.Parent // "denied that the ship had been seized and said …"
		}
		p.shareAuxiliary(host, x)
		switch x.Form {
		case Finite, either, Participle:
			if x.Form == Participle && x.Auxiliary.Empty() && !p.Verbs[p.Clauses[host].Verb].Passive && p.Clauses[host].Kind != Reduced {
				return
			}
			// A finite verb does not go on with a participle behind its noun.
			for x.Form == Finite && p.Clauses[host].Kind == Reduced && p.Clauses[host].Parent >= 0 {
				host = p.Clauses[host].Parent
			}
			p.join(host, i+1, true)
			return
		case Infinitive, Gerund:
			return
		}
	}
	if p.Words[at].Tag == Relative || p.Words[at].Is("that") && p.Clauses[host].Kind == Complement {
		return
	}
	v := p.verbFrom(at)
	if v < 0 && p.Words[i-1].Is(",") {
		if v = p.verbBehindRelative(at); v < 0 {
			v = p.verbBehindParticiple(at)
		}
	}
	if v < 0 {
		return
	}
	x := &p.Verbs[v]
	if p.describes(x) && !p.alone(host, i, x) {
		return // "by drones and missiles fired from the east"
	}
	if p.nominalIn(i+1, x.From) == 0 {
		return
	}
	for p.Clauses[host].Kind == Attribute || p.Clauses[host].Kind == Reduced {
		up := p.Clauses[host].Parent
		if up < 0 || p.Clauses[up].Verb < 0 {
			return
		}
		host = up
	}
	if p.Clauses[host].Kind == Adverbial && p.Words[i-1].Is(",") && p.Clauses[host].Parent >= 0 {
		host = p.Clauses[host].Parent
	}
	gapped := p.describes(x) && p.Verbs[p.Clauses[host].Verb].Passive && !intransitive[x.Lemma]
	if gapped {
		p.shareAuxiliary(host, x) // "the walls will be mended, and the towers painted"
	}
	p.join(host, i+1, false)
}

// alone reports whether a comma stands before the "and" at word i, and none before
// it since the verb of clause host, and the verb behind is the last of the
// sentence: "the hall was full, and police pulled out of it at noon".
func (p *parser) alone(host, i int, x *Verb) bool {
	if i == 0 || !p.Words[i-1].Is(",") || p.verbFrom(x.To) >= 0 || x.To < len(p.Words) && p.Words[x.To].Is("by") {
		return false
	}
	v := &p.Verbs[p.Clauses[host].Verb]
	for k := v.To; k < i-1; k++ {
		if p.Words[k].Is(",") && p.Words[k].Tag == Mark && !p.Words[k].Aside {
			return false
		}
	}
	return p.Words[i+1].Tag == Noun && p.Words[i+1].Verb < 0 || p.Words[i+1].Tag == Determiner && p.Words[i+1].Is("the")
}

// tellsBefore reports whether a group of verbs tells of what was before, or is to
// be after, what the text tells of: "had gone", "would go".
func (p *parser) tellsBefore(v int) bool {
	return p.Words[p.Verbs[v].From].Is("had", "has", "have", "would", "will")
}

// shareAuxiliary makes a form in -ed passive that goes on with a passive verb:
// "was arrested and tried".
func (p *parser) shareAuxiliary(host int, x *Verb) {
	before := &p.Verbs[p.Clauses[host].Verb]
	if !before.Passive || x.Form != either && x.Form != Participle || p.object(x) || intransitive[x.Lemma] {
		return
	}
	if n := x.To; x.Lemma == "leave" && n+1 < len(p.Words) && p.Words[n].Is("for") && (p.Words[n+1].Tag == Name || p.Words[n+1].Tag == Determiner) {
		return // "were freed and left for Kesh"
	}
	x.Form, x.Passive, x.Tense = Participle, true, before.Tense
	x.Auxiliary = Span{before.From, before.Main}
	if before.Auxiliary != (Span{}) {
		x.Auxiliary = before.Auxiliary
	}
}

// join opens a clause that is joined to the clause host.
func (p *parser) join(host, at int, shared bool) {
	kind := Coordinate
	p.cur = host
	c := p.push(kind, at)
	p.Clauses[c].Shared, p.Clauses[c].Joined = shared, true
	switch k := p.Clauses[host].Kind; k {
	case Complement, Quotation, Attribute, Adverbial, Reduced:
		// It hangs where its partner does.
		p.Clauses[c].Kind, p.Clauses[c].Opener, p.Clauses[c].Head = k, p.Clauses[host].Opener, p.Clauses[host].Head
	}
}

// comma decides what a comma at word i closes and what begins behind it.
func (p *parser) comma(i int) {
	if n := i + 2; i > 0 && n-1 < len(p.Words) && p.Words[i-1].Tag == Name && p.Words[n-1].Tag == Name && (n == len(p.Words) || p.Words[n].Is(".")) && p.Clauses[p.cur].Kind == Attribute {
		return // ", which serves Bangor, Wales."
	}
	if at := p.over(i + 1); at > i+1 && at < len(p.Words) && p.Words[at].Is(",") && p.Clauses[p.cur].Kind == Attribute {
		return // ", who came to power, in 2016, signed": the date goes with what stands before it
	}
	if k := p.Clauses[p.cur].Kind; (k == Reduced || k == Attribute) && i+1 < len(p.Words) && nounlike(p.Words[i+1].Tag) && p.enumerates(i) {
		return // "funded by Turkey, Italy and the Bank"
	}
	c, closed := &p.Clauses[p.cur], -1
	for c.Kind == Reduced || c.Kind == Attribute || c.Kind == Adverbial && (c.Parent < 0 || p.Clauses[c.Parent].Verb < 0 || c.comma) {
		if c.Verb < 0 || c.Parent < 0 || p.Words[c.From].Is("(") {
			break
		}
		closed, p.cur = p.cur, c.Parent
		c = &p.Clauses[p.cur]
	}
	if up := c.Parent; c.Kind == Adverbial && !c.Joined && up >= 0 && p.Clauses[up].Verb >= 0 && i+1 < len(p.Words) && p.Words[i+1].Is("then") && p.verbAt(i+1) >= 0 {
		p.cur = up // "was freed after they had paid, then seized again"
		c = &p.Clauses[up]
		if x := &p.Verbs[p.verbAt(i+1)]; x.Form == either && p.Verbs[c.Verb].Passive && !p.object(x) {
			p.shareAuxiliary(p.cur, x)
			p.join(p.cur, i+1, true)
			p.Clauses[p.cur].comma = true
			return
		}
	}
	at := p.over(i + 1)
	if at >= len(p.Words) || c.Kind == Quotation {
		return
	}
	if v := p.verbAt(i + 1); v >= 0 && p.Verbs[v].strong() && closed >= 0 && c.Verb >= 0 && p.lang.lex.saying[p.Verbs[c.Verb].Lemma] && p.Clauses[closed].Head.From >= p.Verbs[c.Verb].To {
		// "said the attack, which left two hurt, was planned abroad"
		host := p.cur
		n := p.push(Complement, p.Clauses[closed].Head.From)
		for k := p.Clauses[closed].Head.From; k <= i; k++ {
			if p.Words[k].Clause == host {
				p.Words[k].Clause = n
			}
		}
		p.Clauses[closed].Parent = n
		return
	}
	if v := p.verbAt(i + 1); v >= 0 {
		x := &p.Verbs[v]
		switch {
		case c.Verb >= 0 && (x.Form == Finite || x.Form == either && p.object(x)) && p.open():
			// "Nazarbayev, who led it until he resigned in 2019, picked …"
		case c.Verb < 0:
			// "The firm, founded in 1872, collapsed".
			told := closed >= 0 && p.Clauses[closed].Kind == Attribute && p.lang.lex.saying[x.Lemma] // "Renn, who came later, claimed in her book, printed in 1990, that"
			if !told && (x.Form == either || x.Form == Participle || x.Form == Gerund) && p.nominalIn(c.From, i) > 0 && (p.verbBehindComma(x.To) || p.subject(p.cur, i).Empty() && p.subjectBehindComma(x.To)) {
				p.participle(i, v)
			}
		case x.Form == Gerund:
			n := p.push(Adverbial, i+1)
			p.Clauses[n].Shared, p.Clauses[n].comma, p.Clauses[n].Verb = true, true, v
		case x.Form == either && p.listed(x.To) && p.Verbs[c.Verb].Passive && !p.object(x):
			p.shareAuxiliary(p.cur, x)
			p.join(p.cur, i+1, true)
			p.Clauses[p.cur].comma = true
		case x.Form == Participle || x.Form == either && !p.listed(x.To) && !p.object(x):
			p.participle(i, v)
		case x.Form == Finite || x.Form == either:
			p.join(p.cur, i+1, true)
			p.Clauses[p.cur].comma = true
		}
		return
	}
	v := p.verbFrom(i + 1)
	if v < 0 || p.Words[at].Tag == Relative || p.Words[at].Is("whose") || p.Words[at].Tag == Opener || p.Words[at].Tag == Coordinator {
		return
	}
	x := &p.Verbs[v]
	host := p.cur
	for host >= 0 && p.Clauses[host].Verb < 0 {
		host = p.Clauses[host].Parent
	}
	if host < 0 || p.nominalIn(i+1, x.From) == 0 || c.Verb < 0 {
		return
	}
	if p.describes(x) && !p.lang.lex.saying[x.Lemma] {
		return // ", a firm founded in 1872"
	}
	for k := at; k < x.From; k++ {
		if p.Words[k].Tag == Coordinator && !p.Words[k].Aside && c.Verb >= 0 && p.Words[at].Tag == Name && !p.Words[k].Is("and") {
			return // "in Toulouse, France, but by 2011 production …"
		}
	}
	if p.open() {
		for c.Verb >= 0 {
			p.cur = c.Parent
			c = &p.Clauses[p.cur]
		}
		return // "After the fire, which raged until it rained, the town was built anew"
	}
	if p.credits(x) && (p.Words[at].Tag != Preposition || x.Lemma != "agree") { // ", under a truce agreed in Sul,"
		for host = p.cur; p.Clauses[host].Parent >= 0 && p.Clauses[host].Kind != Coordinate; {
			host = p.Clauses[host].Parent
		}
		p.cur = host
		n := p.push(Credit, i+1)
		p.Clauses[n].comma = true
		return
	}
	if p.Words[at].Tag == Preposition || hanging[p.Words[at].Lower] {
		return
	}
	if p.objective(x.From) {
		return // ", a minister she dismissed"
	}
	for host = p.cur; p.Clauses[host].Kind == Adverbial && p.Clauses[host].Parent >= 0; {
		host = p.Clauses[host].Parent
	}
	p.join(host, i+1, false)
}

// credits reports whether a group of saying has nothing behind it but whom it
// was said to, where and when: "…, told reporters in Geneva on Monday."
func (p *parser) credits(v *Verb) bool {
	if !p.lang.lex.saying[v.Lemma] || v.Lemma == "call" && v.To < len(p.Words) && p.Words[v.To].Tag == Name {
		return false // "a man called Brand"
	}
	for i := v.To; i < len(p.Words); i++ {
		w := &p.Words[i]
		switch {
		case w.Tag == Mark && w.Is(",", ".", ";", "“", "\"", "?", "!"):
			return true
		case w.Is("that"), w.Tag == Opener, w.Tag == VerbWord && !w.Aside:
			return false
		case w.Tag == Relative:
			return true
		}
	}
	return true
}

// whole returns the noun phrase before word i with what an infinitive parts it
// from, where that is the subject of a clause that waits for its verb: "a plan to
// mend the wall, drawn up in May, was".
func (p *parser) whole(head Span, i int) Span {
	if p.Clauses[p.cur].Verb >= 0 || head.From < 2 {
		return head
	}
	s := p.subject(p.cur, i)
	if s.Empty() || s.From >= head.From || s.To != head.To {
		return head
	}
	for k := s.From; k < head.From; k++ {
		if v := p.Words[k].Verb; v >= 0 && p.Verbs[v].Form != Infinitive {
			return head
		}
	}
	if v := p.Words[head.From-1].Verb; v < 0 || p.Verbs[v].To != head.From {
		return head
	}
	return s
}

// participle opens the clause of a participle behind a comma at i.
func (p *parser) participle(i, v int) {
	head := p.whole(p.nounPhrase(i), i)
	n := p.push(Reduced, i+1)
	x := &p.Clauses[n]
	x.Head, x.Subject, x.comma, x.Verb = head, head, true, v
	if p.Verbs[v].Form != Gerund {
		p.Verbs[v].Form, p.Verbs[v].Passive = Participle, true
	}
}
