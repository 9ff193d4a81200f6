package site

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline"
	"solnoma/timeline/content"
)

// modelOf makes a model of events on some dates, whose titles are the dates; one
// with an exclamation mark is planned, and what follows a space is the topic.
func modelOf(t testing.TB, dates ...string) *model {
	t.Helper()
	tl := &timeline.Timeline{}
	for i, s := range dates {
		s, topic, _ := strings.Cut(s, " ")
		e := timeline.Event{ID: fmt.Sprintf("e%d", i), Title: s, Status: timeline.Reported}
		if topic != "" {
			e.Topics = []string{topic}
		}
		s, planned := strings.CutSuffix(s, "!")
		if planned {
			e.Status = timeline.Planned
		}
		e.Date = date(t, s)
		e.Mentions = []timeline.Mention{{Date: e.Date}}
		tl.Events = append(tl.Events, e)
	}
	return newModel(tl, &content.Site{}, english(t))
}

func TestGroups(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		dates []string
		want  string // gap, heading, note: sections with their ids
	}{
		"what has no month stands first in its year, what has no day in its month": {
			[]string{"2022-02-01", "2022-01-05", "2022-01", "2022-21", "2022-03", "2022-03-02", "2022"},
			"2022 #y2022, 7 events: 2022 | #m2022-01 2022-01 | 2022-01-05 | #m2022-02 2022-02-01 | #s2022-03 2022-21 | #m2022-03 2022-03 | 2022-03-02",
		},
		"events of one date stand together, planned ones apart": {
			[]string{"2022-01-05", "2022-01-05", "2022-01-05!", "2022-01-05/2022-01-06"},
			"2022 #y2022, 4 events: #m2022-01 2022-01-05 + 2022-01-05 | 2022-01-05! | 2022-01-05/2022-01-06",
		},
		"an open start is placed by its end": {
			[]string{"../2024-11-26", "2024-10-26"},
			"2024 #y2024, 2 events: #m2024-10 2024-10-26 | #m2024-11 ../2024-11-26",
		},
		"decades and centuries before their first year": {
			[]string{"1900-01-01", "1990", "199X", "19XX", "2001"},
			"20th century #c1900, 1 event: 19XX\n1900 #y1900, 1 event: #m1900-01 1900-01-01\n" +
				"1990s #d1990, 1 event: 199X\n1990 #y1990, 1 event: 1990\n(one year without events) 2001 #y2001, 1 event: 2001",
		},
		"years without events": {
			[]string{"2001", "2003", "2010", "2011"},
			"2001 #y2001, 1 event: 2001\n(one year without events) 2003 #y2003, 1 event: 2003\n" +
				"(six years without events) 2010 #y2010, 1 event: 2010\n2011 #y2011, 1 event: 2011",
		},
		"an interval fills the years it covers, an open one does not": {
			[]string{"2001/2005", "2007", "2008/..", "2012"},
			"2001 #y2001, 1 event: 2001/2005\n(one year without events) 2007 #y2007, 1 event: 2007\n" +
				"2008 #y2008, 1 event: 2008/..\n(three years without events) 2012 #y2012, 1 event: 2012",
		},
		"before Christ": {
			[]string{"-0043", "0001", "-0001"},
			"44 BC #y-0043, 1 event: -0043\n(41 years without events) 2 BC #y-0001, 1 event: -0001\n(one year without events) AD 1 #y0001, 1 event: 0001",
		},
		"the fullest month": {
			[]string{"2022-01-01", "2022-01-02", "2022-01-03", "2022-05"},
			"2022 #y2022, 4 events, 3 in January: #m2022-01 2022-01-01 | 2022-01-02 | 2022-01-03 | #m2022-05 2022-05",
		},
		"not worth saying": {
			[]string{"2022-01-01", "2022-01-02", "2022-01-03", "2022-01-04"},
			"2022 #y2022, 4 events: #m2022-01 2022-01-01 | 2022-01-02 | 2022-01-03 | 2022-01-04",
		},
		"nothing": {nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := modelOf(t, c.dates...)
			var lines []string
			for _, g := range m.groups(m.entries) {
				line := fmt.Sprintf("%s #%s, %s:", g.Heading, g.ID, g.Note)
				if g.Gap != "" {
					line = "(" + g.Gap + ") " + line
				}
				for i, s := range g.Sections {
					if i > 0 {
						line += " |"
					}
					if s.ID != "" {
						line += " #" + s.ID
					}
					for j, e := range s.Entries {
						if j > 0 {
							line += " +"
						}
						line += " " + e.Title
					}
				}
				lines = append(lines, line)
			}
			if diff := cmp.Diff(c.want, strings.Join(lines, "\n")); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestStrip(t *testing.T) {
	t.Parallel()
	if modelOf(t).strip(&stretchOfTime{}, "") != nil {
		t.Error("a strip of nothing")
	}
	var manyYears, manyEvents []string
	for y := 1900; y < 2000; y += 3 {
		manyYears = append(manyYears, fmt.Sprintf("%d-05", y))
	}
	for range 250 {
		manyEvents = append(manyEvents, "2022-01-05 a")
	}
	for name, c := range map[string]struct {
		dates []string
		want  string // the bars
		folds int
	}{
		"months": {
			[]string{"2021-12-31 a", "2022-01 b", "2022-01-05 a", "2022-01-06 b"},
			"#m2021-12 December 2021: 1 event [a]; #m2022-01 January 2022: 3 events [a b]", 0,
		},
		"what has no month": {
			[]string{"2022", "2022-21", "2022-03-01"},
			"#y2022 2022, no month given: 2 events [hollow none]; #m2022-03 March 2022: 1 event [none]", 0,
		},
		"years alone": {
			[]string{"1991", "2005", "2006"},
			"#y1991 1991: 1 event [none]; #y2005 2005: 1 event [none]; #y2006 2006: 1 event [none]", 1,
		},
		"a decade": {
			[]string{"199X", "2022-01-05"},
			"#d1990 1990s: 1 event [none]; #m2022-01 January 2022: 1 event [none]", 1,
		},
		"many years, short gaps": {manyYears, "", 0},
		"many years, a long gap": {append(manyYears, "2010-05"), "", 1},
		"many events":            {manyEvents, "#m2022-01 January 2022: 250 events [a]", 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := modelOf(t, c.dates...)
			s := m.strip(m.whole, "")
			ids := map[string]bool{}
			for _, g := range m.groups(m.entries) {
				ids[g.ID] = true
				for _, section := range g.Sections {
					ids[section.ID] = true
				}
			}
			var bars []string
			right := percent(0)
			for _, col := range s.Columns {
				if !ids[strings.TrimPrefix(col.Href, "#")] {
					t.Errorf("%s leads to %s, which is not on the page", col.Name, col.Href)
				}
				if col.X < right || col.X+col.Width > 100_000 {
					t.Errorf("%s lies from %s over %s, the one before ends at %s", col.Name, col.X, col.Width, right)
				}
				right = col.X + col.Width
				var classes []string
				y := stripBase
				for _, part := range col.Segments {
					if part.Y+part.Height != y || part.Y < 0 || part.Height < least || part.Width < 1 || part.X < col.X || part.X+part.Width > right {
						t.Errorf("%s is drawn as %+v", col.Name, part)
					}
					y = part.Y
					class := strings.TrimPrefix(part.Class, "t-")
					if part.Hollow {
						class = "hollow " + class
					}
					classes = append(classes, class)
				}
				bars = append(bars, fmt.Sprintf("%s %s %v", col.Href, col.Name, classes))
			}
			if got := strings.Join(bars, "; "); c.want != "" && got != c.want {
				t.Errorf("bars:\n got %s\nwant %s", got, c.want)
			}
			if len(s.Folds) != c.folds {
				t.Errorf("%d folds, want %d", len(s.Folds), c.folds)
			}
			if len(s.Labels) == 0 {
				t.Error("no labels")
			}
			for _, l := range s.Labels {
				if l.X < 0 || l.X > 100_000 {
					t.Errorf("label %+v", l)
				}
			}
		})
	}
}

func TestJudge(t *testing.T) {
	t.Parallel()
	reported := func(edtfDate string) timeline.Mention { return timeline.Mention{Date: date(t, edtfDate)} }
	with := func(m timeline.Mention, change func(*timeline.Mention)) timeline.Mention {
		change(&m)
		return m
	}
	doubt := func(m *timeline.Mention) { m.Problems = []string{"?"} }
	correct := func(m *timeline.Mention) { m.Basis = timeline.Corrected }
	for _, c := range []struct {
		date     string
		status   timeline.Status
		mentions []timeline.Mention
		shape    string
		badges   string
	}{
		{"2022-01-05", timeline.Reported, nil, "disc", ""},
		{"2022-01-05?", timeline.Reported, nil, "disc dashed", ""},
		{"2022-01-05~", timeline.Reported, nil, "disc dashed", ""},
		{"2022-01", timeline.Reported, nil, "ring", ""},
		{"2022", timeline.Alleged, nil, "ring", "claim"},
		{"2022-23", timeline.Reported, nil, "ring", ""},
		{"199X~", timeline.Reported, nil, "ring dashed", ""},
		{"2022-01-05/2022-01-06", timeline.Reported, nil, "bar", ""},
		{"../2022-01-06", timeline.Reported, nil, "bar dashed", ""},
		{"2022-01-06/..", timeline.Reported, nil, "bar dashed", ""},
		{"2025-04-22/2025-04-23", timeline.Planned, nil, "diamond", "announced"},
		{"2025", timeline.Planned, nil, "diamond", "announced"},
		{"2022-01-05", timeline.Reported, []timeline.Mention{reported("2022-01-05"), reported("2022-01")}, "disc", ""},
		{"2022-01-05", timeline.Reported, []timeline.Mention{reported("2022-01-05"), reported("2022-01-06")}, "disc dashed", "dates disagree"},
		{"2022-01-05", timeline.Reported, []timeline.Mention{with(reported("2022-01-05"), doubt)}, "disc dashed", "date in doubt"},
		{"2022-01-05", timeline.Reported, []timeline.Mention{with(reported("2022-01-05"), correct)}, "disc", "date corrected"},
		{"2022-01-05", timeline.Alleged, []timeline.Mention{with(with(reported("2022-01-05"), doubt), correct)}, "disc", "claim, date corrected"},
	} {
		if c.mentions == nil {
			c.mentions = []timeline.Mention{reported(c.date)}
		}
		m := newModel(&timeline.Timeline{Events: []timeline.Event{{ID: "x", Date: date(t, c.date), Status: c.status, Mentions: c.mentions}}}, &content.Site{}, english(t))
		e := m.entries[0]
		shape := e.Glyph.Shape
		if e.Glyph.Dashed {
			shape += " dashed"
		}
		if badges := strings.Join(e.Badges, ", "); shape != c.shape || badges != c.badges {
			t.Errorf("%s, %s, %d mentions: %s with %q, want %s with %q", c.date, c.status, len(c.mentions), shape, badges, c.shape, c.badges)
		}
	}
}
