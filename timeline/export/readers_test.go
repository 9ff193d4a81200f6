package export

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/internal/npmtest"
)

// TestReaders has the files read by the programs that they are for: TimelineJS
// 3, Markwhen's parser, and ical.js, which Thunderbird uses.
func TestReaders(t *testing.T) {
	t.Parallel()
	both := fixture(t)
	both.Events = append(both.Events, random(t, 100, 300).Events...)
	for i := range both.Events { // sources of the fixture for those at random
		for k := range both.Events[i].Mentions {
			if m := &both.Events[i].Mentions[k]; strings.HasPrefix(m.Source, "s") {
				m.Source = "flood"
			}
		}
	}
	slices.SortStableFunc(both.Events, timeline.Compare)
	written := map[string]string{}
	for name, f := range files(t, both, options()) {
		written[name] = string(f.Data)
	}
	input, err := json.Marshal(written)
	if err != nil {
		t.Fatal(err)
	}
	var read struct {
		TimelineJS struct {
			Errors       []string
			Scale, Title string
			Events       []struct {
				ID, Title, Text, Words, Display, Group string
				Start, End                             []int
			}
		}
		Markwhen struct {
			Messages []any
			Title    string
			Events   []struct {
				ID, Title, From, To, EDTF, When, Status string
				Tags, Items                             []string
				Percent                                 int
				Completed                               *bool
				Recurs                                  bool
			}
		}
		ICal []struct {
			ID, Title, Text string
			Start, End      [3]int
			AllDay          bool
		}
	}
	if err := json.Unmarshal(npmtest.Run(t, "testdata/readers", input), &read); err != nil {
		t.Fatal(err)
	}
	byID := map[string]*timeline.Event{}
	for i := range both.Events {
		byID[both.Events[i].ID] = &both.Events[i]
	}
	o := options()

	x := read.TimelineJS
	if len(x.Errors) > 0 || x.Scale != "human" || x.Title != o.Title {
		t.Errorf("TimelineJS: the title is %q, the scale %s; %q", x.Title, x.Scale, x.Errors)
	}
	var ids []string
	for _, e := range x.Events {
		ids = append(ids, e.ID)
		event := byID[e.ID]
		if event == nil {
			continue
		}
		if strings.TrimSpace(e.Title) != visible(event.Title) || e.Display != o.Describe(event.Date) {
			t.Errorf("TimelineJS: %s is %q, %q", e.ID, e.Title, e.Display)
		}
		group := ""
		if len(event.Topics) > 0 {
			group = o.Topic(event.Topics[0])
		}
		if e.Group != group || strings.Contains(e.Text, "<script") || strings.Contains(e.Text, "<img") {
			t.Errorf("TimelineJS: %s is of %q: %s", e.ID, e.Group, e.Text)
		}
		from, to := ends(event.Date)
		first, last := timelineJSPoint(from, from.Earliest()), timelineJSPoint(to, to.Latest())
		wantEnd := parts(last)
		// It takes an end for the same as the start that is a part of it.
		if len(e.Start) <= len(wantEnd) && slices.Equal(e.Start, wantEnd[:len(e.Start)]) {
			wantEnd = nil
		}
		if !slices.Equal(e.Start, parts(first)) || !slices.Equal(e.End, wantEnd) {
			t.Errorf("TimelineJS: %s (%s) is from %v to %v", e.ID, event.Date, e.Start, e.End)
		}
	}
	once(t, "TimelineJS", ids, both, all)

	if len(read.Markwhen.Messages) > 0 || plain(read.Markwhen.Title) != o.Title {
		t.Errorf("Markwhen: the title is %q; %v", read.Markwhen.Title, read.Markwhen.Messages)
	}
	ids = nil
	for _, e := range read.Markwhen.Events {
		ids = append(ids, e.ID)
		event := byID[e.ID]
		if event == nil {
			continue
		}
		// Before the year 1 Markwhen takes the colon for a part of the title.
		title := strings.TrimPrefix(plain(e.Title), ":")
		if strings.TrimSpace(title) != visible(event.Title) || e.EDTF != event.Date.String() || e.When != o.Describe(event.Date) || e.Status != string(event.Status) {
			t.Errorf("Markwhen: %s is %q, %q, %q, %q", e.ID, e.Title, e.EDTF, e.When, e.Status)
		}
		var tags []string
		for _, id := range event.Topics {
			tags = append(tags, markwhenTag(id))
		}
		if !slices.Equal(e.Tags, tags) || e.Percent != -1 || e.Completed != nil || e.Recurs {
			t.Errorf("Markwhen: %s has the tags %q, is done to %d %%, %v, recurs %v", e.ID, e.Tags, e.Percent, e.Completed, e.Recurs)
		}
		for _, item := range e.Items {
			if !strings.HasPrefix(item, "text: ") || !strings.ContainsAny(item[len("text: "):], "“—(") {
				t.Errorf("Markwhen: %s has %q", e.ID, item)
			}
		}
		first, last := known(event.Date)
		from, to := isoDay(first), isoDay(last+1)
		if year, _, _ := first.Civil(); year < 1 { // years only
			lastYear, _, _ := last.Civil()
			from, to = isoDay(edtf.NewDay(year, 1, 1)), isoDay(edtf.NewDay(year+1, 1, 1))
			if lastYear != year { // it takes the last year's first day for the end
				to = isoDay(edtf.NewDay(lastYear, 1, 1))
			}
		}
		if !strings.HasPrefix(e.From, from) || last < edtf.LastDay && !strings.HasPrefix(e.To, to) {
			t.Errorf("Markwhen: %s (%s) is from %s to %s, want %s to %s", e.ID, event.Date, e.From, e.To, from, to)
		}
	}
	once(t, "Markwhen", ids, both, all)

	ids = nil
	for _, e := range read.ICal {
		id := strings.TrimSuffix(e.ID, "@example.org/ister")
		ids = append(ids, id)
		event := byID[id]
		if event == nil {
			continue
		}
		first, last := known(event.Date)
		if !strings.HasPrefix(e.Title, visible(event.Title)) || !e.AllDay || e.Start != civil(first) || e.End != civil(last+1) {
			t.Errorf("iCalendar: %s (%s) is %q from %v to %v, all day %v", id, event.Date, e.Title, e.Start, e.End, e.AllDay)
		}
		if !strings.Contains(e.Text, o.Describe(event.Date)) {
			t.Errorf("iCalendar: %s does not say when: %q", id, e.Text)
		}
	}
	once(t, "iCalendar", ids, both, func(e *timeline.Event) bool {
		first, last := known(e.Date)
		return first >= edtf.NewDay(1, 1, 1) && last < edtf.LastDay
	})
}

// plain takes the word joiners away that keep text from being read as signs.
func plain(s string) string { return strings.ReplaceAll(s, joiner, "") }

func civil(d edtf.Day) [3]int {
	y, m, day := d.Civil()
	return [3]int{y, m, day}
}

// isoDay is a day as programs in JavaScript write it.
func isoDay(d edtf.Day) string {
	y, m, day := d.Civil()
	switch {
	case y < 0:
		return fmt.Sprintf("-%06d-%02d-%02d", -y, m, day)
	case y > 9999:
		return fmt.Sprintf("+%06d-%02d-%02d", y, m, day)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

func parts(d timelineJSDate) []int {
	all := []int{d.Year, d.Month, d.Day}
	return slices.DeleteFunc(all, func(n int) bool { return n == 0 })
}
