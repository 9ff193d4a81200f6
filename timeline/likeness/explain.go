package likeness

import (
	"fmt"
	"slices"
	"strings"
)

// mostNamed is how many names, and how many words, an explanation names.
const mostNamed = 4

// Explain says by what two reports can be seen to be of one event: "both are
// on 2022-01-10, name Tokayev (Toqaev) and CSTO, and speak of order, restored".
func (r *Reports) Explain(i, j int) string {
	x, y := &r.list[i], &r.list[j]
	a, b := &r.accounts[i], &r.accounts[j]
	parts := []string{when(x, y)}
	names, words := r.common(i, j)
	if len(names) > 0 {
		parts = append(parts, "both name "+and(names))
	}
	if len(words) > 0 {
		parts = append(parts, "both speak of "+and(words))
	}
	s := strings.Join(parts, "; ")
	if p, q := unlike(a.numbers, b.numbers); len(p) > 0 && len(q) > 0 {
		s += fmt.Sprintf("; the numbers differ, %s and %s", and(p), and(q))
	}
	switch {
	case x.Status == y.Status:
	case x.Status == Planned || y.Status == Planned:
		s += "; one announces what the other reports"
	default:
		s += "; one states as a claim what the other reports"
	}
	return s
}

// when says how the dates of two reports go together.
func when(x, y *Report) string {
	switch Relate(x.Date, y.Date) {
	case Equal:
		return "both are on " + certain(x.Date).String()
	case Within:
		in, out := x, y
		if daysOf(in.Date).length() > daysOf(out.Date).length() {
			in, out = out, in
		}
		return fmt.Sprintf("%s lies in %s", in.Date, out.Date)
	case About:
		return fmt.Sprintf("%s and %s may be the same time", x.Date, y.Date)
	}
	return fmt.Sprintf("their dates differ, %s and %s", x.Date, y.Date)
}

// common returns the names and the words that two titles share, as the first
// has them. Names that stand side by side are one.
func (r *Reports) common(i, j int) (names, words []string) {
	title, other := r.list[i].Title, r.list[j].Title
	b := &r.accounts[j]
	terms := slices.Clone(r.accounts[i].terms)
	slices.SortFunc(terms, func(t, u term) int { return t.start - u.start })
	end, run := -2, "" // of the last name, and how the other title has it
	close := func() {
		if last := len(names) - 1; run != "" && !strings.EqualFold(names[last], run) && !strings.HasPrefix(run, names[last]) && !strings.HasPrefix(names[last], run) {
			names[last] += " (" + run + ")"
		}
		run = ""
	}
	begin, otherEnd := 0, -2
	for _, t := range terms {
		u := b.term(t.word)
		if u == nil || t.weight <= lightWeight && u.weight <= lightWeight {
			continue
		}
		text, spelling := title[t.start:t.end], other[u.start:u.end]
		capital := strings.ToLower(text) != text
		switch {
		case run != "" && (t.end == end || u.end == otherEnd): // a word of what an alias stands for
			switch {
			case t.end == end && u.start > otherEnd:
				run, otherEnd = run+" "+spelling, u.end
			case t.end != end && t.start == end+1:
				names[len(names)-1], end = title[begin:t.end], t.end
			}
		case t.start == end+1 && capital:
			names[len(names)-1] = title[begin:t.end]
			if u.start == otherEnd+1 {
				run = run + other[otherEnd:u.end]
			} else {
				run += " " + spelling
			}
			end, otherEnd = t.end, u.end
		case t.kind == name || u.kind == name:
			close()
			names = append(names, text)
			run, begin, end, otherEnd = spelling, t.start, t.end, u.end
		case t.kind == unsure:
			words = append(words, "“"+text+"”")
		default:
			words = append(words, "“"+strings.ToLower(text)+"”")
		}
	}
	close()
	return names, words
}

func (a *account) term(word int32) *term {
	for i := range a.terms {
		if a.terms[i].word == word {
			return &a.terms[i]
		}
	}
	return nil
}

// unlike returns what is in one list and not in the other.
func unlike(a, b []string) (p, q []string) {
	for _, s := range a {
		if !slices.Contains(b, s) {
			p = append(p, s)
		}
	}
	for _, s := range b {
		if !slices.Contains(a, s) {
			q = append(q, s)
		}
	}
	return p, q
}

// and writes a list as a sentence has it, and of a long one the beginning.
func and(list []string) string {
	list = list[:min(len(list), mostNamed)]
	if len(list) == 1 {
		return list[0]
	}
	return strings.Join(list[:len(list)-1], ", ") + " and " + list[len(list)-1]
}
