package extract

// What belongs to one of several dates that stand side by side.

import "solnoma/timeline/syntax"

// contrast drops, where a clause has several dates joined by "and", the words
// that belong to another: "from Georgia in 2003 and Ukraine in 2005", "to start
// in 2011 and end in 2013".
func (b *builder) contrast() {
	k := b.candidate.clause.index
	if k < 0 || b.i < 0 || b.candidate.clause.nominal() {
		return
	}
	b.gapped(k)
	first, last := -1, -1
	for i := range b.words {
		if w := &b.words[i]; w.End > b.reading().Start && w.Start < b.s.Readings[b.candidate.last()].End {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return
	}
	// The date after it.
	for i := last + 1; i < len(b.words) && b.words[i].Clause == k; i++ {
		if b.words[i].Tag == syntax.Coordinator {
			for n := i + 1; n < len(b.words) && b.words[n].Clause == k; n++ {
				if b.words[n].Tag == syntax.TimeWord && b.drop[n] {
					if v := b.p.Clauses[k].Verb; v >= 0 && n < b.p.Verbs[v].From {
						for n+1 < len(b.words) && b.words[n+1].Tag == syntax.TimeWord {
							n++ // "In 1992 and again in 1997, riots spread"
						}
						for ; i <= n; i++ {
							b.drop[i] = true
						}
						return
					}
					for ; i < len(b.words) && b.p.Under(b.words[i].Clause, k); i++ {
						b.drop[i] = true
					}
					return
				}
			}
			break
		}
	}
	// The date before it.
	and := first - 1
	for and > 0 && b.words[and].Clause == k && b.words[and].Tag != syntax.Coordinator {
		and--
	}
	before := and - 1
	if before > 0 && b.words[before].Is(",") {
		before-- // "… in 1952, and to freight in 1964"
	}
	if and <= 0 || b.words[and].Tag != syntax.Coordinator || before < 0 || b.words[before].Tag != syntax.TimeWord || !b.drop[before] {
		return
	}
	if x := &b.p.Clauses[k]; and == x.From && b.words[before].Clause != k && !x.Shared {
		return // "The walls were mended in 2021, and the towers in the east painted in 2022"
	}
	for before > 0 && b.drop[before] {
		before-- // the last word of what the other date is of
	}
	for i := and; i < first; i++ {
		if b.words[i].Tag == syntax.TimeWord && b.drop[i] {
			return
		}
	}
	own := and + 1
	for own < first && (b.drop[own] || b.words[own].Tag == syntax.Adverb) {
		b.drop[own] = true // "in spring and again in May"
		own++
	}
	from := before
	if own < first && b.words[own].Tag == syntax.Determiner && own+1 >= first-1 {
		b.instead = b.text[b.words[own].Start:b.words[own].End] // "… by 2011 and all by 2016"
		from, own = before+1, first
	} else if own < first && b.words[before].Verb >= 0 && b.p.Verbs[b.words[before].Verb].Form == syntax.Finite && b.words[own].Tag == syntax.Determiner {
		to := first
		for to > own && b.drop[to-1] {
			to--
		}
		b.instead = b.text[b.words[own].Start:b.words[to-1].End] // "The first was seen in May and the second in June"
		from, own = before+1, first
	} else if own < first { // what it has of its own takes the place of the other's
		verb := b.words[own].Verb >= 0 || b.words[own].Tag == syntax.Noun && own+1 >= first-1
		for from > 0 && b.words[from].Clause == k && b.words[from].Tag != syntax.Preposition && b.words[from].Verb < 0 {
			from--
		}
		switch {
		case b.words[from].Verb >= 0 && verb && b.p.Verbs[b.words[from].Verb].Form != syntax.Finite:
			for from > 0 && b.words[from-1].Verb >= 0 && !b.words[from-1].Is("to") {
				from--
			}
		case b.words[from].Tag == syntax.Preposition && b.words[own].Tag == syntax.Preposition:
		default:
			from++
		}
	} else {
		from++
	}
	for i := from; i < own; i++ {
		b.drop[i] = true
	}
}

// lifeDates drops, of the dates of a life, the word that leads to the other: "Ada
// Renn, born 1929; died 2022".
func (b *builder) lifeDates() {
	for i := 1; i+1 < len(b.words); i++ {
		if w := &b.words[i]; !w.Is("born", "died") || !b.words[i-1].Is(",", ";") || !b.drop[i+1] {
			continue
		}
		n := i + 1
		for n+1 < len(b.words) && b.words[n].Tag != syntax.TimeWord && b.drop[n] {
			n++
		}
		if to := n; b.words[n].Tag == syntax.TimeWord && !b.own(n) {
			for to < len(b.words) && b.drop[to] {
				to++
			}
			switch {
			case to < len(b.words) && b.words[to].Is(";"):
				b.drop[i], b.drop[to] = true, true // the comma stays: "Ada Renn, chemist, died"
			case to == len(b.words) || b.words[to].Is("."):
				b.drop[i-1], b.drop[i] = true, true
			}
		}
	}
}

// gapped takes, where a name and the date stand behind a comma without a verb,
// the name for who did it: "Emil died in 1909, Oskar in 1921".
func (b *builder) gapped(k int) {
	x := &b.p.Clauses[k]
	if x.Verb < 0 || x.Subject.Empty() || b.words[x.Subject.From].Tag != syntax.Name {
		return
	}
	for i := range b.words {
		if !b.own(i) || i < 4 || b.words[i].Clause != k {
			continue
		}
		from := i
		for from > 0 && b.drop[from-1] {
			from--
		}
		to := from
		for from > 0 && b.words[from-1].Tag == syntax.Name {
			from--
		}
		comma := from - 1
		if comma > 0 && b.words[comma].Is("and") && b.words[comma-1].Is(",") {
			comma--
		}
		if from < to && comma > 0 && b.words[comma].Is(",") && b.words[comma-1].Tag == syntax.TimeWord && b.drop[comma-1] && comma-1 > b.p.Verbs[x.Verb].To-1 {
			b.instead = b.text[b.words[from].Start:b.words[to-1].End]
			for n := comma; n < to; n++ {
				b.drop[n] = true
			}
		}
		return
	}
}

// bracketed drops, where the date stands in a bracket behind one member of a
// list, the other members that have brackets of their own: "opened in Holm
// (1958), Kesh (1961) and Ardal (1967)".
func (b *builder) bracketed() {
	if b.i < 0 || len(b.p.Clauses) == 0 {
		return
	}
	own := -1
	var items []syntax.Span // members of the list with their brackets
	for i := range b.words {
		if !b.words[i].Is("(") || i+2 >= len(b.words) || b.words[i+1].Tag != syntax.TimeWord {
			continue
		}
		shut := i + 1
		for shut < len(b.words) && !b.words[shut].Is(")") {
			shut++
		}
		from := i
		for from > 0 && (b.words[from-1].Tag == syntax.Name || b.words[from-1].Tag == syntax.Noun || b.words[from-1].Tag == syntax.Adjective) {
			from--
		}
		if shut == len(b.words) || from == i || len(items) > 0 && from-items[len(items)-1].To > 2 {
			continue
		}
		if b.words[i+1].End > b.reading().Start && b.words[i+1].Start < b.reading().End {
			own = len(items)
		}
		items = append(items, syntax.Span{From: from, To: shut + 1})
	}
	if own < 0 || len(items) < 2 {
		return
	}
	for n, s := range items {
		if n == own {
			continue
		}
		for i := s.From; i < s.To; i++ {
			b.drop[i] = true
		}
	}
	for n := 1; n < len(items); n++ { // and what parts them
		for i := items[n-1].To; i < items[n].From; i++ {
			b.drop[i] = true
		}
	}
}
