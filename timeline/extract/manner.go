package extract

// How the clause of a date tells of its event: as told, planned, claimed, denied,
// proposed.

import (
	"strings"

	"solnoma/timeline/syntax"
)

// read notes how the clause tells of its event.
func (a *attachment) read() {
	c := a.index
	if a.nominal() {
		a.past = true
		if v := a.verbOf(c); v != nil && claims[v.Lemma] && v.Lemma != "charge" && a.noun.From >= v.To {
			a.claimed = true // "Some blame the state for bombings in 1999"
		}
		if v := a.verbOf(c); v != nil && v.Tense == syntax.Unreal {
			if a.reportedPlan(c, v) && a.noun.From >= v.To {
				a.ahead = true // "said he would stay until the vote in May"
			} else {
				a.proposed = true // "should repeal it before the vote in 2022"
			}
		}
		if v := a.verbOf(c); v != nil && v.Tense == syntax.Future && a.noun.From >= v.To {
			a.ahead = true // "will loom over discussions this week"
		}
	}
	if v := a.verb; v != nil {
		a.copula = v.Copula
		if !a.nominal() {
			a.past = past(v.Tense) || v.Form == syntax.Participle || v.Form == syntax.Gerund && (a.Words[v.From].Is("having") || past(a.verbTense(max(a.Clauses[c].Parent, 0))))
			a.negated = a.denied(c)
			if n := v.To + 1; denials[v.Lemma] && !v.Negated && n < a.first && strings.HasSuffix(a.Words[n-1].Lower, "ing") && (a.Words[n].Tag == syntax.Determiner || a.Words[n].Tag == syntax.Pronoun || a.Words[n].Tag == syntax.Name) {
				a.refuted = true // "denies killing the judge in May"
			}
			infinitive := v.To < len(a.Words) && a.Words[v.To].Is("to") && a.Words[v.To].Verb >= 0
			a.planned = v.Tense == syntax.Future || v.Passive && v.Lemma == "set" && infinitive || v.Passive && plans[v.Lemma] && !resolves[v.Lemma]
			if p := a.verbOf(a.Clauses[c].Parent); v.Tense == syntax.Present && a.Clauses[c].Kind == syntax.Adverbial && p != nil && p.Tense == syntax.Future {
				a.planned = true // "after it arrives next month, it will be shown"
			}
			if a.Words[v.From].Is("be") && !a.Clauses[c].Subject.Empty() {
				a.proposed = true // "that the contract be terminated by May"
			}
			a.modal(c, v)
			a.governed(c, v)
		}
	}
	if !a.nominal() {
		for i := a.Clauses[c].From; i < a.Clauses[c].To; i++ {
			w := &a.Words[i]
			if w.Clause != c || w.Aside {
				continue
			}
			switch {
			case claimAdverbs[w.Lower]:
				a.claimed = true
			case w.Is("maybe", "perhaps", "possibly"):
				a.proposed = a.proposed || !a.past || a.verb == nil || a.verb.Form == syntax.Participle
			case w.Is("according") && i+2 < len(a.Words):
				for k := i + 2; k < len(a.Words) && k < i+6 && a.Words[k].Tag != syntax.Mark; k++ {
					a.claimed = a.claimed || interested[a.Words[k].Lower]
				}
			case w.Is("account") && i > 0 && a.Words[i-1].Is("own"):
				a.claimed = true
			case w.Is("due", "set", "slated", "scheduled") && i+1 < len(a.Words) && (a.verb == nil || a.verb.Copula || a.Words[i-max(0, 1)].Tag == syntax.Noun) && a.Words[min(i+1, len(a.Words)-1)].Tag != syntax.Noun:
				if next := &a.Words[i+1]; next.Verb >= 0 && next.Is("to") || next.Is("on", "in", "by", "for", "until", "at") || next.Tag == syntax.TimeWord {
					a.planned = a.planned || next.Verb >= 0 || w.Lower != "set"
				}
			}
		}
	}
	// Where the clause stands: in a condition, in what somebody claims.
	for k := c; k >= 0; k = a.Clauses[k].Parent {
		x := &a.Clauses[k]
		if x.Opener >= 0 && (k == c || !a.nominal()) {
			switch a.Words[x.Opener].Lower {
			case "if", "unless", "whether", "lest":
				a.proposed = true
			}
		}
		if x.Kind == syntax.Quotation {
			for i := x.From; i < x.To; i++ {
				a.claimed = a.claimed || firstPerson[a.Words[i].Lower]
			}
		}
		if x.Kind == syntax.Coordinate || x.Kind == syntax.Credit {
			break
		}
		if p := a.verbOf(x.Parent); p != nil && x.Kind == syntax.Complement {
			// What a claim takes for granted is none: "claimed that he was away on the day of the massacre".
			a.claimed = a.claimed || !a.nominal() && (claims[p.Lemma] || denials[p.Lemma] || x.Opener > 0 && claimNouns[a.Words[x.Opener-1].Lower])
			a.refuted = a.refuted || !a.nominal() && a.contests(x, p)
			a.proposed = a.proposed || wishes[p.Lemma] && !a.past
			if p.Tense == syntax.Unreal && k == c {
				// "It should be recalled that …" tells it.
				a.proposed = a.proposed || p.Modal == "should" && !(p.Passive && reminding[p.Lemma])
			}
		}
		if x.Kind == syntax.Attribute && k != c {
			break
		}
	}
	// A credit behind: "…, he claimed".
	for k := range a.Clauses {
		x := &a.Clauses[k]
		if v := a.verbOf(k); x.Kind == syntax.Credit && x.Parent >= 0 && v != nil && claims[v.Lemma] && (a.Under(c, x.Parent) || c == x.Parent) {
			a.claimed = true
		}
	}
	opening := 0
	for opening < len(a.Words)-1 && a.Words[opening].Is("“", "\"", "'", "‘") {
		opening++
	}
	w := &a.Words[opening]
	if w.Is("imagine", "suppose") || w.Is("had", "were", "should") && opening+1 < len(a.Words) && a.Words[opening+1].Tag != syntax.Mark && w.Capital && (opening > 0 || a.Clauses[0].Subject.Empty()) {
		a.proposed = true
	}
}

// reminding are verbs by which something is told again: "it should be noted that".
var reminding = set("recall note remember mention add stress emphasise emphasize say point remind underline underscore")

// contests reports whether the verb v of the clause above denies what clause x
// says, or says of the reports of it that they are false.
func (a *attachment) contests(x *syntax.Clause, v *syntax.Verb) bool {
	said := ""
	if x.Opener > 0 {
		said = a.Words[x.Opener-1].Lower
	}
	if v.Copula && x.Opener > 0 && v.To < x.Opener && a.Words[v.To].Is("true", "correct", "false", "untrue", "incorrect") {
		return v.Negated == a.Words[v.To].Is("true", "correct") // "It is not true that …"
	}
	if evidence[said] && x.Opener > 1 && a.Words[x.Opener-2].Is("no", "little") {
		return true
	}
	if v.Negated {
		return false
	}
	if denials[v.Lemma] {
		return true
	}
	if claimNouns[said] || reports[said] { // "dismissed as false reports that …"
		for i := x.Opener - 2; i > 1 && i > x.Opener-6; i-- {
			if n := a.Words[i-1].Verb; a.Words[i].Is("as") && n >= 0 && rejections[a.Verbs[n].Lemma] {
				return true
			}
		}
	}
	if !claimNouns[said] && !reports[said] {
		return false
	}
	if v.Copula {
		for i := v.To; i < len(a.Words) && i < v.To+3; i++ {
			if falsehoods[a.Words[i].Lower] {
				return true
			}
		}
	}
	return rejections[v.Lemma]
}

// denied reports whether the clause says that it was not so. "Not until
// Monday" says that it was, then.
func (a *attachment) denied(c int) bool {
	v := a.verbOf(c)
	before := a.first - 1
	for before > 0 && (a.Words[before].Tag == syntax.Determiner || a.Words[before].Is("late", "early")) {
		before--
	}
	if before >= 0 && a.Words[before].Is("until", "till") && (v.Negated || a.nobody(c)) {
		return a.Words[v.From].Is("do", "does", "don't", "doesn't") // what is not done at any time
	}
	if v.Negated && v.Lemma == "plead" && v.To < len(a.Words) && a.Words[v.To].Is("guilty") {
		return false // "pleaded not guilty"
	}
	if v.Negated {
		return true
	}
	// "At no time was a pact signed", "Never did he leave".
	if c == 0 || a.Clauses[c].Parent == 0 && a.Clauses[c].Kind == syntax.Reduced && v.From > 0 && a.Clauses[0].Verb >= 0 && a.Clauses[0].Subject.Empty() {
		w := a.Words
		if w[0].Is("never", "nowhere") || len(w) > 2 && w[1].Is("no") && (w[0].Is("at") && w[2].Is("time", "point", "stage", "moment") || w[0].Is("under") && w[2].Is("circumstances") || w[0].Is("on") && w[2].Is("occasion", "account")) {
			return true
		}
	}
	if v.Copula && v.To < len(a.Words) && a.Words[v.To].Is("no") && (a.Words[v.From].Is("there") || v.From > 0 && a.Words[v.From-1].Is("there")) {
		return true
	}
	return a.nobody(c)
}

// nobody reports whether the subject of a clause is a word like "nobody".
func (a *attachment) nobody(c int) bool {
	s := a.Clauses[c].Subject
	return !s.Empty() && a.Words[s.From].Is("no", "nobody", "none", "neither", "nothing")
}

// modal notes what a modal verb makes of the clause.
func (a *attachment) modal(c int, v *syntax.Verb) {
	if v.Tense != syntax.Unreal {
		return
	}
	perfect := false // "may have been killed" is of what has happened
	for i := v.From; i < v.Main; i++ {
		perfect = perfect || a.Words[i].Is("have")
	}
	switch {
	case perfect && (v.Modal == "may" || v.Modal == "must" || v.Modal == "might"):
		a.past = true
	case a.reportedPlan(c, v):
		a.planned = true
	default:
		a.proposed = true
	}
}

// reportedPlan reports whether the verb of a clause says with "would" what
// somebody said that will be: "said that it would close on Monday", "It would
// close on Monday, the mayor said".
func (a *attachment) reportedPlan(c int, v *syntax.Verb) bool {
	if v.Modal != "would" {
		return false
	}
	for i := v.From; i < v.Main; i++ {
		if a.Words[i].Is("have") {
			return false
		}
	}
	if p := a.verbOf(a.Clauses[c].Parent); a.Clauses[c].Kind == syntax.Complement {
		return p != nil && !wishes[p.Lemma]
	}
	if v.Copula || a.Clauses[c].Kind != syntax.Main {
		return false
	}
	credited := false
	for k := range a.Clauses {
		x := &a.Clauses[k]
		if x.Opener >= 0 && a.Words[x.Opener].Is("if", "unless") {
			return false
		}
		s := a.verbOf(k)
		credited = credited || x.Kind == syntax.Credit && s != nil && s.Tense == syntax.Past && saying[s.Lemma] && !wishes[s.Lemma]
	}
	return credited
}

// governed notes what the words between the clause's verb and the date's own
// make of it: "agreed to meet", "was accused of taking part".
func (a *attachment) governed(c int, v *syntax.Verb) {
	if a.head < 0 || a.head == a.Clauses[c].Verb {
		if v.Copula && v.To < len(a.Words) && planAdjectives[a.Words[v.To].Lower] && a.first > v.To {
			a.planned = true
		}
		if claims[v.Lemma] && a.head >= 0 && a.first > v.To {
			a.claimed = a.claimed || v.Lemma != "charge"
		}
		return
	}
	h := &a.Verbs[a.head]
	between := 0 // nouns between the verb and the infinitive
	for i := v.To; i < h.From; i++ {
		if t := a.Words[i].Tag; t == syntax.Noun || t == syntax.Name || t == syntax.Pronoun {
			between++
		}
	}
	switch h.Form {
	case syntax.Infinitive:
		switch {
		case wishes[v.Lemma]:
			// "will ask the court to annul it next week": it will ask then.
			a.wished = past(v.Tense) && !v.Passive
			a.proposed = !(a.planned && a.first > 0 && a.Words[a.first-1].Tag != syntax.Preposition && a.Words[a.first-1].Verb < 0 && a.last == len(a.Words)-2)
		case between == 0 && (plans[v.Lemma] || v.Copula):
			a.governs = true
		}
	case syntax.Gerund:
		a.claimed = a.claimed || claims[v.Lemma]
		a.refuted = a.refuted || denials[v.Lemma] && !v.Negated && a.first >= h.From
		for i := v.To; i < h.From; i++ { // "urged the state to cut spending by 2025"
			if n := a.Words[i].Verb; n >= 0 && wishes[v.Lemma] && a.Verbs[n].Form == syntax.Infinitive {
				a.proposed = true
			}
		}
	}
	if h.Negated {
		a.negated = true
	}
}
