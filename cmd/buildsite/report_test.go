package main

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
)

func TestProblems(t *testing.T) {
	t.Parallel()
	const sunday = "یک\u200cشنبه" // in Persian, with a non-joiner that is to stay
	problems := []timeline.Problem{
		{File: "content/sources/a.md", Line: 3, Column: 7, Severity: timeline.Error, Message: "there is no 31 June", Hint: "June has 30 days"},
		{File: "content/sources/b.md", Line: 4, Severity: timeline.Warning, Message: "odd"},
		{File: "content/sources/c.md", Severity: timeline.Error, Message: "is a folder"},
		{File: "content/sources/d.md", Line: 1, Column: 1, Severity: timeline.Note, Message: "look at it"},
		{File: "content/sources/\x1b[31me\u202e.md", Line: 1, Column: 1, Severity: timeline.Error, Message: "two\nlines \x1b]0;x\a", Hint: "«ҳ» " + sunday},
	}
	tests := []struct {
		colour bool
		site   string
		want   string
	}{
		{false, ".", `content/sources/a.md:3:7: error: there is no 31 June
    hint: June has 30 days
content/sources/b.md:4: warning: odd
content/sources/c.md: error: is a folder
content/sources/�[31me�.md:1:1: error: two�lines �]0;x�
    hint: «ҳ» ` + sunday + "\n"},
		{true, "../x", `<1m../x/content/sources/a.md:3:7:<0m <1;31merror:<0m there is no 31 June
    <2mhint:<0m June has 30 days
<1m../x/content/sources/b.md:4:<0m <33mwarning:<0m odd
<1m../x/content/sources/c.md:<0m <1;31merror:<0m is a folder
<1m../x/content/sources/�[31me�.md:1:1:<0m <1;31merror:<0m two�lines �]0;x�
    <2mhint:<0m «ҳ» ` + sunday + "\n"},
	}
	for _, test := range tests {
		var b strings.Builder
		r := &report{w: &b, colour: test.colour, site: test.site}
		r.problems(problems)
		got := filepath.ToSlash(strings.ReplaceAll(b.String(), "\x1b[", "<"))
		if got != test.want {
			t.Errorf("in %s, colour %v:\n%s\nwant:\n%s", test.site, test.colour, got, test.want)
		}
	}
}

func TestFound(t *testing.T) {
	t.Parallel()
	events := func(dates ...string) (all []timeline.Event) {
		for _, s := range dates {
			d, err := edtf.Parse(s)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, timeline.Event{Date: d})
		}
		return all
	}
	note := timeline.Problem{Severity: timeline.Note}
	tests := []struct {
		timeline timeline.Timeline
		want     string
	}{
		{timeline.Timeline{}, "0 events from 0 sources"},
		{timeline.Timeline{Events: events("2025-04-01"), Sources: make([]timeline.Source, 1)}, "1 event from 1 source, 2025"},
		{timeline.Timeline{Events: events("2025-04-01", "1991", "2024-11"), Problems: []timeline.Problem{note}},
			"3 events from 0 sources, 1991 to 2025; 1 date to check: see check.html"},
		{timeline.Timeline{Events: events("199X", "../2024-11-26"), Problems: []timeline.Problem{note, note}},
			"2 events from 0 sources, 1990 to 2024; 2 dates to check: see check.html"},
		{timeline.Timeline{Events: events("-0043-03-15", "2022-01/..", "2021/2030")}, "3 events from 0 sources, 44 BCE to 2022"},
	}
	for _, test := range tests {
		if got := found(&test.timeline); got != test.want {
			t.Errorf("found %q, want %q", got, test.want)
		}
	}
}

func TestAmounts(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{
		0: "0 bytes", 1: "1 byte", 999: "999 bytes", 1000: "1 kB", 411_700: "412 kB",
		999_499: "999 kB", 999_500: "1.0 MB", 12_340_000: "12.3 MB",
	} {
		if got := size(n); got != want {
			t.Errorf("size(%d) = %q, want %q", n, got, want)
		}
	}
	for d, want := range map[time.Duration]string{
		0: "0 ms", 38_400 * time.Microsecond: "38 ms", 1234 * time.Millisecond: "1.2 s", 75 * time.Second: "75.0 s",
	} {
		if got := took(d); got != want {
			t.Errorf("took(%d) = %q, want %q", d, got, want)
		}
	}
}

func TestGoRun(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]bool{
		"/tmp/go-build3191740570/b001/exe/buildsite":                                                              true,
		"/home/a/.cache/go-build/d7/d7080bc3f51ffd802b9345d10e6d4be7a9762d5a0716866da92ab27e1f1dce98-d/buildsite": true,
		"/home/a/go/bin/buildsite": false,
		"./buildsite":              false,
		"buildsite":                false,
	} {
		if got := goRun.MatchString(filepath.Dir(path)); got != want {
			t.Errorf("%s is from go run: %v, want %v", path, got, want)
		}
	}
}
