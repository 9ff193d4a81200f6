package extract

// What a title says of its subject: the verb, and what may not be left out behind
// it.

import (
	"solnoma/timeline/syntax"
)

// predicate adds a clause's verb and what follows on it.
func (b *builder) predicate(k int, r rank) {
	x := &b.p.Clauses[k]
	v := &b.p.Verbs[x.Verb]
	from := v.From
	for from < v.Main && b.words[from].Is("having") {
		from++
	}
	until := b.candidate.doneThen() && b.candidate.untilDate() && !b.candidate.clause.negated
	for i := from; i < v.To; i++ {
		if w := &b.words[i]; until && w.Is("not", "never") {
			continue // "was not published until Monday": then it was
		} else if w.Tag == syntax.Adverb && dropped[w.Lower] && !w.Is("not") {
			continue
		}
		b.add(i, i+1, r)
	}
	b.tail(k, v.To, r)
}

// tail adds the phrases and clauses of clause k from word i on.
func (b *builder) tail(k, i int, r rank) {
	x := &b.p.Clauses[k]
	v := &b.p.Verbs[x.Verb]
	object := false // the verb has what it acts on
	verbal := -1    // the piece of an infinitive or the like that ends where a chunk begins
	for i < x.To {
		w := &b.words[i]
		if w.Clause != k {
			n := b.child(w.Clause, k)
			if n < 0 {
				i++
				continue
			}
			to := i + 1
			for to < x.To && (b.p.Under(b.words[to].Clause, n) || b.words[to].Aside) {
				to++
			}
			b.nested(n, i, to, r)
			i = to
			continue
		}
		to := b.chunk(k, i)
		c := r
		switch {
		case w.Aside, w.Is("aged") && i+1 < len(b.words) && b.words[i+1].Tag == syntax.Number:
			i = to
			continue
		case w.Tag == syntax.Mark && w.Is(",") && to == i+1:
			i = to
			continue
		case w.Is("according") || w.Is("by") && b.accounts(i, to):
			i = to
			for i < x.To && b.words[i].Clause == k && b.words[i].Tag == syntax.Preposition { // "according to the police"
				i = b.chunk(k, i)
			}
			continue
		case w.Tag == syntax.Preposition && w.Verb < 0:
			c = max(r, phrase)
			switch {
			case w.Is("of") && len(b.pieces) > 0 && (b.pieces[len(b.pieces)-1].rank == phrase || b.pieces[len(b.pieces)-1].rank == near && b.words[b.pieces[len(b.pieces)-1].From].Tag == syntax.Preposition) && b.pieces[len(b.pieces)-1].To == i:
				b.pieces[len(b.pieces)-1].To = to // "in the presence of …" stays or goes as one
				i = to
				continue
			case w.Is("of"):
				c = max(r, near)
			case b.completes(k, i):
				c = max(r, near)
			case !object && v.Copula && i == v.To && !b.dateBehind(i):
				c = r // "were behind the attack"
			case !object && !v.Passive && b.behindDates(v.To) == i && !b.dateBehind(i):
				c = max(r, near)
			}
		case w.Tag == syntax.Adverb:
			c = max(r, near)
			if w.Is("only") && to < x.To && b.words[to].Tag == syntax.Preposition && b.words[to].Verb < 0 && b.words[to].Clause == k {
				to, c = b.chunk(k, to), max(r, phrase) // "only | for the mayor" says nothing without it
				b.add(i, to, c)
				i = to
				continue
			}
			if dropped[w.Lower] || w.Is("there", "here") && i+1 < len(b.words) && (b.drop[i+1] || b.words[i+1].Is(".")) {
				i++
				continue
			}
		case w.Verb >= 0 && b.words[i-1].Tag == syntax.Adjective && w.Is("to") && len(b.pieces) > 0 && b.pieces[len(b.pieces)-1].To == i:
			b.pieces[len(b.pieces)-1].To = to // "harder to register …" stays or goes as one
			i = to
			continue
		case w.Verb >= 0:
			c = max(r, near)
			if b.p.Verbs[w.Verb].Form == syntax.Gerund && i == v.To && !object && begins[v.Lemma] {
				c = r // "began leaving"
			} else if b.p.Verbs[w.Verb].Form == syntax.Gerund || object {
				c = max(r, phrase)
			}
		default:
			if i > 0 && b.words[i-1].Is(",") && !b.drop[i-1] && b.words[i-1].Clause == k && i-1 > v.To && !b.closes(k, i-1) {
				// ", the capital": it only describes, with all that describes it.
				for i = to; i < x.To && !b.words[i].Is(","); i++ {
				}
				continue
			}
			if object {
				c = max(r, near)
			}
			object = true
		}
		if verbal >= 0 && verbal == len(b.pieces)-1 && b.pieces[verbal].To == i && (w.Tag == syntax.Determiner || w.Tag == syntax.Noun || w.Tag == syntax.Name || w.Tag == syntax.Number) {
			b.pieces[verbal].To = to // "to give the guild | a vote" stays or goes as one
			i = to
			continue
		}
		n := len(b.pieces)
		b.add(i, to, c)
		if verbal = -1; w.Verb >= 0 {
			verbal = n
		}
		if w.Is("between") {
			if from, end := b.partner(i, to); end > 0 {
				b.add(from, end, c)
				if len(b.pieces) > n+1 {
					b.pieces[n+1].with = true
				}
				for to = end; to < x.To && b.words[to].Clause != k; to++ {
				}
				i = to
				continue
			}
		}
		if len(b.pieces) > n && w.Is("among", "including") && b.words[i-1].Is(",") {
			b.pieces[n].comma = true // ", among them ten women"
		}
		i = to
	}
}

// completes reports whether the phrase at word i says between or with whom
// it was, of a clause that says nothing else than that something was: "A meeting
// was held between the mayor and the guild".
func (b *builder) completes(k, i int) bool {
	v := &b.p.Verbs[b.p.Clauses[k].Verb]
	if !b.words[i].Is("between", "with", "against") || i+2 < len(b.words) && (accompaniments[b.words[i+1].Lower] || accompaniments[b.words[i+2].Lower]) || !eventless[v.Lemma] && !(v.Passive && held[v.Lemma]) {
		return false
	}
	for n := v.To; n < i; n++ { // "between A and B with C": the first
		if b.words[n].Is("between", "with", "against") && b.words[n].Clause == k {
			return false
		}
	}
	return true
}

// partner returns the words that go with the phrase "between …" in [i, to), where
// what tells of its first member parts them: "between a delegation led by Ada
// Renn and the guild".
func (b *builder) partner(i, to int) (from, end int) {
	if to >= len(b.words) || b.words[to].Clause == b.words[i].Clause {
		return 0, 0
	}
	for n := i; n < to; n++ {
		if b.words[n].Tag == syntax.Coordinator {
			return 0, 0
		}
	}
	for n := to; n < len(b.words) && n < to+15; n++ {
		w := &b.words[n]
		if w.Tag == syntax.Mark && !w.Is(",") {
			return 0, 0
		}
		if !w.Is("and") {
			continue
		}
		end = n + 1
		for end < len(b.words) && (b.words[end].Tag == syntax.Determiner || b.words[end].Tag == syntax.Adjective || b.words[end].Tag == syntax.Noun || b.words[end].Tag == syntax.Name || b.words[end].Is("of")) {
			end++
		}
		if end > n+1 {
			return n, end
		}
		return 0, 0
	}
	return 0, 0
}

// closes reports whether the comma at i closes a clause between commas that
// tells of a noun, inside clause k: "declared Ada Renn, who had led it, the winner".
func (b *builder) closes(k, i int) bool {
	x := &b.p.Clauses[b.words[i-1].Clause]
	return b.words[i-1].Clause != k && !b.words[i-1].Aside && (x.Kind == syntax.Attribute || x.Kind == syntax.Reduced) && (b.words[x.From].Is(",") || x.From > 0 && b.words[x.From-1].Is(","))
}

// accounts reports whether the words say by whose account something is told.
func (b *builder) accounts(from, to int) bool {
	return to-from > 1 && b.words[to-1].Is("account", "accounts", "words")
}

// behindDates returns the first word from i on that no date is of: in "called on
// Monday for a strike" what follows on the verb is "for a strike".
func (b *builder) behindDates(i int) int {
	for i < len(b.words) && b.drop[i] {
		i++
	}
	return i
}

// dateBehind reports whether the preposition at i leads to a date.
func (b *builder) dateBehind(i int) bool { return i+1 < len(b.words) && b.drop[i+1] }

// child returns the clause right inside clause k that clause n lies in, or -1.
func (b *builder) child(n, k int) int {
	for n >= 0 {
		p := b.p.Around(n)
		if p == k {
			return n
		}
		n = p
	}
	return -1
}

// chunk returns the end of the phrase that begins at word i of clause k.
func (b *builder) chunk(k, i int) int {
	w := &b.words[i]
	j := i + 1
	if w.Is("“", "\"") { // what is quoted stays whole
		for n := j; n < len(b.words) && n < i+12 && b.words[n].Clause == k; n++ {
			if b.words[n].Is("”", "\"") {
				return n + 1
			}
		}
		for n := j + 2; n < len(b.words) && n < i+12 && b.words[n].Clause == k; n++ { // or its first phrase
			if b.words[n].Tag == syntax.Preposition && b.words[n].Verb < 0 && !b.words[n].Is("of", "than") {
				return n
			}
		}
	}
	if w.Tag == syntax.Mark && !w.Is("“", "\"", "$", "€", "£", "(") {
		return j
	}
	if w.Verb >= 0 {
		j = max(j, b.p.Verbs[w.Verb].To)
	}
	quoted := false
	for ; j < len(b.words); j++ {
		n := &b.words[j]
		if n.Aside {
			continue
		}
		if n.Clause != k {
			return j
		}
		if n.Is("“") || n.Is("\"") {
			quoted = !quoted
		} else if n.Is("”") {
			quoted = false
		}
		if quoted {
			continue
		}
		switch n.Tag {
		case syntax.Preposition:
			if n.Verb < 0 && !(b.words[j-1].Tag == syntax.Preposition) && !(n.Is("and")) {
				// "between A and B", "from A to B" stay whole.
				if n.Is("to") && w.Is("from") {
					continue
				}
				return j
			}
		case syntax.Mark:
			if n.Is(",") && b.listed(k, j) || n.Is("-", "–", "“", "”", "\"", "'", "$", "%", "€", "£", "&", "/", "#") {
				continue
			}
			return j
		case syntax.Determiner:
			if t := b.words[j-1].Tag; (t == syntax.Noun || t == syntax.Name) && !b.words[j-1].Possessive {
				return j
			}
		case syntax.Adverb:
			if t := b.words[j-1].Tag; t == syntax.Noun || t == syntax.Name {
				return j
			}
		case syntax.VerbWord:
			return j
		case syntax.TimeWord:
			behind := j + 1 // "in a 22 September interview" stays whole
			for behind < len(b.words) && b.words[behind].Tag == syntax.TimeWord {
				behind++
			}
			if b.drop[j] && behind < len(b.words) && b.words[behind].Tag != syntax.Noun && b.words[behind].Tag != syntax.Name {
				return j + 1
			}
		}
	}
	return j
}

// listed reports whether the comma at j parts members of a list that ends with
// "and" before anything else begins.
func (b *builder) listed(k, j int) bool {
	for i := j + 1; i < len(b.words); i++ {
		w := &b.words[i]
		if w.Clause != k && !w.Aside {
			return false
		}
		switch w.Tag {
		case syntax.Coordinator:
			return true
		case syntax.VerbWord, syntax.Preposition, syntax.TimeWord, syntax.Opener, syntax.Relative:
			return false
		}
	}
	return false
}
