package site

import (
	"fmt"
	"strings"
	"testing"
)

// outline tells the pages of a stretch of time: address, name, how many
// events, and whether it shows them.
func outline(top *stretchOfTime) string {
	var lines []string
	top.walk(0, func(s *stretchOfTime, level int) {
		line := fmt.Sprintf("%s%s %q %d", strings.Repeat("  ", level), s.Href, s.Name, len(s.Entries))
		if s.Whole {
			line += " shown"
		}
		lines = append(lines, line)
	})
	return strings.Join(lines, "\n")
}

func repeat(n int, date string) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = date
	}
	return all
}

func TestDivide(t *testing.T) {
	t.Parallel()
	dates := []string{"-0043", "12XX", "199X", "2021-12-16"}
	dates = append(dates, "2022", "2022-21")
	dates = append(dates, repeat(7, "2022-01-05")...)
	dates = append(dates, "2022-03", "2022-03-01")
	m := modelOf(t, dates...)
	for _, c := range []struct {
		limit int
		want  string
	}{
		{100, `
index.html "" 15 shown
  years/-0043.html "44 BC" 1 shown
  years/12XX.html "13th century" 1 shown
  years/199X.html "1990s" 1 shown
  years/2021.html "2021" 1 shown
  years/2022.html "2022" 11 shown`},
		{3, `
index.html "" 15
  years/-0043.html "44 BC" 1 shown
  years/12XX.html "13th century" 1 shown
  years/199X.html "1990s" 1 shown
  years/2021.html "2021" 1 shown
  years/2022.html "2022" 11
    years/2022-00.html "2022, no month given" 1 shown
    years/2022-01.html "January 2022" 7
      years/2022-01.1.html "January 2022, part 1 of 3" 2 shown
      years/2022-01.2.html "January 2022, part 2 of 3" 2 shown
      years/2022-01.3.html "January 2022, part 3 of 3" 3 shown
    years/2022-03.html "March 2022" 3 shown`},
	} {
		top := m.divide("index.html", "years/", m.entries, c.limit)
		if got := outline(top); got != strings.TrimPrefix(c.want, "\n") {
			t.Errorf("at most %d:\n%s\nwant:%s", c.limit, got, c.want)
		}
		for _, e := range m.entries {
			at := top.holder(e)
			if !at.Whole || len(at.Entries) > c.limit {
				t.Errorf("%s is on %s with %d events", e.ID, at.Href, len(at.Entries))
			}
			n := 0
			for _, other := range at.Entries {
				if other == e {
					n++
				}
			}
			if n != 1 {
				t.Errorf("%s is %d times on %s", e.ID, n, at.Href)
			}
		}
		// Each bar of the strip leads to what has its events, on every page.
		top.walk(0, func(s *stretchOfTime, _ int) {
			for _, col := range m.strip(s, "../").Columns {
				name, anchor, _ := strings.Cut(strings.TrimPrefix(col.Href, "../"), "#")
				if name == "" {
					name = s.Href
				}
				found := false
				top.walk(0, func(page *stretchOfTime, _ int) {
					if page.Href != name {
						return
					}
					found = anchor == ""
					for _, g := range m.groups(page.Entries) {
						found = found || g.ID == anchor
						for _, section := range g.Sections {
							found = found || section.ID == anchor
						}
					}
				})
				if !found {
					t.Errorf("on %s, %q leads to %s, which is not there", s.Href, col.Name, col.Href)
				}
			}
		})
	}
}

func TestNeighbours(t *testing.T) {
	t.Parallel()
	m := modelOf(t, "2021 a", "2022 b", "2023 a")
	first, last := m.entries[0], m.entries[2]
	if before, after := neighbours(m.topicByID["a"].Entries, first); before != nil || after != last {
		t.Errorf("near the first of a: %v, %v", before, after)
	}
	if before, after := neighbours(m.entries, last); before != m.entries[1] || after != nil {
		t.Errorf("near the last: %v, %v", before, after)
	}
}
