package timex

// Spans and lists: dates that share what only one of them says.

import "strings"

// joinSpans links two dates that stand as "from A to B" or "between A and B",
// or with a dash between them, and lets the first take what only the second says.
func (r *resolver) joinSpans(s *Sentence, out []Reading) {
	for i := 0; i+1 < len(out); i++ {
		a, b := &out[i], &out[i+1]
		if a.Meaning.Kind != Calendar || b.Meaning.Kind != Calendar {
			continue
		}
		if a.Link == NoLink {
			between := strings.TrimSpace(s.Text[a.End:b.Start])
			before := s.Text[:a.Start]
			switch {
			case r.t.until[r.beforeEdge(between)]:
				if endsWithWord(r.beforeArticle(before), r.t.from) {
					a.Link = To
				}
			case between == r.t.And:
				if endsWithWord(r.beforeArticle(before), r.t.between) {
					a.Link = To
				} else if a.Meaning.lonelyWeekday() && b.Meaning.lonelyWeekday() {
					a.Link = And
				} else if a.Meaning.Month > 0 && a.Meaning.Day > 0 && !a.Meaning.HasYear && b.Meaning.Day > 0 && b.Meaning.Month > 0 {
					a.Link = And
				}
			case r.t.Or != "" && between == r.t.Or && a.Meaning.Month > 0 && a.Meaning.Day == 0 && b.Meaning.Month > a.Meaning.Month && b.Meaning.Day == 0:
				a.Link = To // "in August or September": one of the two
			case between == "-" || between == "–" || between == "—":
				// A dash with spaces around it may part two thoughts.
				if a.End+len(between) == b.Start || samePrecision(&a.Meaning, &b.Meaning) {
					a.Link = To
				}
			}
		}
		if a.Link == And && endsWithWord(r.beforeArticle(s.Text[:a.Start]), r.t.between) {
			a.Link = To
		}
		if a.Link == NoLink {
			continue
		}
		if !a.Meaning.HasYear && b.Meaning.HasYear && a.Meaning.Decade == 0 && a.Meaning.Century == 0 {
			a.Meaning.shareYear(&b.Meaning)
			if a.Link == To && a.Meaning.Month > b.Meaning.Month && b.Meaning.Month > 0 {
				a.Meaning.Year-- // "October to March 1945"
			}
		} else if a.Link == To && a.Meaning.HasYear && a.Meaning.Year == b.Meaning.Year && a.Meaning.Month > b.Meaning.Month && b.Meaning.Month > 0 {
			a.Meaning.Year--
		}
	}
	for i := len(out) - 2; i >= 0; i-- {
		r.joinList(s, out, i)
	}
}

// beforeEdge takes the words off the end of a text that say when on its day a
// span ends: "until late on".
func (r *resolver) beforeEdge(text string) string {
	for {
		i := strings.LastIndexByte(text, ' ')
		if i < 0 || !r.t.edges[text[i+1:]] {
			return text
		}
		text = text[:i]
	}
}

// joinList puts a date behind which a comma stands into the list that goes on
// there, "March, April and June 1991", and gives what only the last of a list
// says to the others.
func (r *resolver) joinList(s *Sentence, out []Reading, i int) {
	a, b := &out[i], &out[i+1]
	if a.Meaning.Kind != Calendar || b.Meaning.Kind != Calendar || a.Link == To {
		return
	}
	days := a.Meaning.lonelyWeekday() && b.Meaning.lonelyWeekday()
	months := a.Meaning.Month > 0 && b.Meaning.Month > 0 && (a.Meaning.Day > 0) == (b.Meaning.Day > 0) && b.Meaning.HasYear
	if a.Link == NoLink && b.Link == And && strings.TrimSpace(s.Text[a.End:b.Start]) == "," && (days || months && !a.Meaning.HasYear && a.Meaning.Which == NoWhich && a.Meaning.Of == NoWhich) {
		a.Link = And
		if months {
			a.Meaning.shareYear(&b.Meaning)
		}
	}
	switch {
	case a.Link == NoLink:
	case days && a.Meaning.OfUnit == NoUnit: // "Monday and Friday last week"
		a.Meaning.OfUnit, a.Meaning.Of = b.Meaning.OfUnit, b.Meaning.Of
	case months && a.Meaning.Year == b.Meaning.Year && a.Meaning.Era == b.Meaning.Era && a.Meaning.Day == 0 && a.Meaning.Month >= 10 && b.Meaning.Month <= 3:
		a.Meaning.Year-- // "December and January 1991"
	}
}

// shareYear gives a date the year of another.
func (m *Meaning) shareYear(of *Meaning) {
	m.Year, m.HasYear, m.Era, m.Early = of.Year, true, of.Era, of.Early
}

// lonelyWeekday reports whether a date is a day of the week, of this week or
// another, and no more.
func (m *Meaning) lonelyWeekday() bool {
	return m.Weekday > 0 && m.Month == 0 && m.Day == 0 && m.Which == NoWhich && m.N == 0
}

func samePrecision(a, b *Meaning) bool {
	return (a.Day > 0) == (b.Day > 0) && (a.Month > 0) == (b.Month > 0) && a.Weekday == 0 && b.Weekday == 0 && a.HasYear == b.HasYear
}
