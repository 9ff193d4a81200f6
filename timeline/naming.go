package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"

	"solnoma/timeline/names"
)

// minEvents is how many events have to name something for it to be one of the
// timeline's names: what one event names has no timeline of its own.
const minEvents = 2

// named is a stretch of text that names are looked for in.
type named struct {
	start   int
	title   bool
	text    string
	mention *Mention // of a title
}

// findNames finds the names in the sentences and titles of all mentions, and
// for what these leave open in the whole texts of the sources. It notes what
// is wrong with the rules among the problems.
func (t *Timeline) findNames() *names.Index {
	files := map[string][]named{}
	texts := map[string]*names.Text{}
	var order []string
	text := func(file string) {
		if texts[file] == nil {
			texts[file] = &names.Text{}
			order = append(order, file)
		}
	}
	for i := range t.Sources {
		s := &t.Sources[i]
		text(s.File)
		*texts[s.File] = names.Text{ID: s.Slug, Language: s.Language}
		for _, sentence := range s.Sentences {
			files[s.File] = append(files[s.File], named{start: sentence.Start, text: sentence.Text})
		}
	}
	whole := map[string]int{} // how many sentences of a source's own there are
	for file, list := range files {
		whole[file] = len(list)
	}
	for i := range t.Events {
		for k := range t.Events[i].Mentions {
			m := &t.Events[i].Mentions[k]
			text(m.File)
			list := files[m.File]
			if _, found := sentenceAt(list[:whole[m.File]], m.Sentence.Start); !found {
				list = append(list, named{start: m.Sentence.Start, text: m.Sentence.Text})
			}
			for _, title := range titlesOf(&t.Events[i], m) {
				list = append(list, named{start: m.Sentence.Start, title: true, text: title, mention: m})
			}
			files[m.File] = list
		}
	}
	slices.Sort(order)
	all := make([]names.Text, len(order))
	for n, file := range order {
		list := files[file]
		slices.SortStableFunc(list, func(a, b named) int {
			c := cmp.Compare(a.start, b.start)
			if c == 0 && a.title != b.title {
				if b.title {
					return -1
				}
				return 1
			}
			return c
		})
		list = slices.CompactFunc(list, func(a, b named) bool { return a.start == b.start && !a.title && !b.title })
		files[file] = list
		all[n] = *texts[file]
		all[n].Sentences = make([]string, len(list))
		for i := range list {
			all[n].Sentences[i] = list[i].text
		}
	}
	index := names.Join(all, &t.NameRules)
	number := make(map[string]int, len(order))
	for n, file := range order {
		number[file] = n
		for i, s := range files[file] {
			if s.title {
				s.mention.names = append(s.mention.names, numbers(index.In(n, i))...)
			}
		}
	}
	for i := range t.Events {
		for k := range t.Events[i].Mentions {
			m := &t.Events[i].Mentions[k]
			if at, found := sentenceAt(files[m.File], m.Sentence.Start); found {
				m.names = append(m.names, numbers(index.In(number[m.File], at))...)
			}
			slices.Sort(m.names)
			m.names = slices.Compact(m.names)
		}
	}
	t.ruleProblems(index)
	return index
}

// titlesOf returns the titles that a mention gives its event and that say more
// than its sentence does.
func titlesOf(e *Event, m *Mention) (titles []string) {
	for _, title := range []string{m.Title, e.Title} {
		if title == "" || slices.Contains(titles, title) {
			continue
		}
		// The first letter of a title is made a capital.
		_, rest, _ := strings.Cut(title, " ")
		if len(rest) > 8 && strings.Contains(m.Sentence.Text, rest) {
			continue
		}
		titles = append(titles, title)
	}
	return titles
}

func sentenceAt(list []named, start int) (int, bool) {
	i := sort.Search(len(list), func(i int) bool { return list[i].start >= start })
	return i, i < len(list) && list[i].start == start && !list[i].title
}

func numbers(list []int) []int32 {
	all := make([]int32, len(list))
	for i, n := range list {
		all[i] = int32(n)
	}
	return all
}

// nameEvents gives the timeline the names that recur, and each event its own.
func (t *Timeline) nameEvents(index *names.Index) {
	events := make([]int, len(index.Names))
	of := make([][]int32, len(t.Events))
	for i := range t.Events {
		for _, m := range t.Events[i].Mentions {
			of[i] = append(of[i], m.names...)
		}
		slices.Sort(of[i])
		of[i] = slices.Compact(of[i])
		for _, n := range of[i] {
			events[n]++
		}
	}
	t.Names = nil
	ids := make([]string, len(index.Names))
	taken := map[string]bool{}
	for i, n := range index.Names {
		if events[i] < minEvents {
			continue
		}
		ids[i] = nameID(n, taken)
		t.Names = append(t.Names, Name{ID: ids[i], Kind: n.Kind, Label: n.Label, Variants: n.Variants, Why: n.Why, Events: events[i]})
	}
	for i := range t.Events {
		t.Events[i].Names = nil
		for _, n := range of[i] {
			if ids[n] != "" {
				t.Events[i].Names = append(t.Events[i].Names, ids[n])
			}
		}
	}
}

// nameID makes the id of a name: its label, with its kind where another name
// has that.
func nameID(n names.Name, taken map[string]bool) string {
	base := cmp.Or(address(names.Latin(n.Label)), string(n.Kind))
	id := base
	if taken[id] || id == "index" {
		base += "-" + string(n.Kind)
		id = base
	}
	for i := 2; taken[id]; i++ {
		id = fmt.Sprintf("%s-%d", base, i)
	}
	taken[id] = true
	return id
}

// ruleProblems notes the rules that the texts have no use for.
func (t *Timeline) ruleProblems(index *names.Index) {
	note := func(r names.Rule, code, message, hint string) {
		t.Problems = append(t.Problems, Problem{
			File: t.NameRules.File, Line: r.Line, Column: r.Column, Code: code, Severity: Warning,
			Message: fmt.Sprintf(message, r.Label), Hint: hint,
		})
	}
	for _, i := range index.Unused {
		note(t.NameRules.Names[i], "name-not-found", "no text names %q", "write it as the texts have it, add that form to also, or delete it")
	}
	for _, i := range index.UnusedNot {
		note(t.NameRules.Not[i], "name-not-found", "no text has %q as a name", "delete it; only whole names count, as the texts have them")
	}
	for _, i := range index.Unclear {
		note(t.NameRules.Names[i], "name-kind", "the texts do not show what %q is", "add kind: person, organisation or place")
	}
}
