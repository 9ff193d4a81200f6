package saved

import (
	"strings"
	"testing"

	"solnoma/timeline/edtf"
)

// The day is the one that the page writes, in whatever time zone that is.
func TestReadDay(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]string{
		"2022-01-10T23:30:00+06:00":         "2022-01-10",
		"2022-01-09T20:30:00Z":              "2022-01-09",
		"2022-01-10 04:00:00 -0500":         "2022-01-10",
		"2022-01-10T04:00":                  "2022-01-10",
		"2022-01-10":                        "2022-01-10",
		" 2022-01-10\n":                     "2022-01-10",
		"20220110T180000Z":                  "2022-01-10",
		"20220110":                          "2022-01-10",
		"2022-01":                           "2022-01",
		"2022":                              "2022",
		"Mon, 10 Jan 2022 10:00:00 GMT":     "2022-01-10",
		"January 10, 2022":                  "2022-01-10",
		"10 January 2022, 15:30":            "2022-01-10",
		"10 января 2022":                    "2022-01-10",
		"05/29/2007 09:49:00":               "2007-05-29",
		"29.05.2007 09:49":                  "2007-05-29",
		"04/02/2014":                        "", // two ways
		"2022-02-30T10:00:00Z":              "",
		"2022-01/2022-03":                   "",
		"2022?":                             "",
		"yesterday":                         "",
		"on Monday":                         "",
		"0000-00-00":                        "",
		"0001-01-01T00:00:00Z":              "",
		"1970-01-01T00:00:00Z":              "",
		"1641772800":                        "",
		"":                                  "",
		strings.Repeat("2022-01-10 ", 50):   "2022-01-10",
		"2022-01-10T" + "\u0660\u0661:00":   "2022-01-10",
		"published 2022-01-10 or so, maybe": "",
	} {
		d, err := readDay(s, "x")
		if got := d.date.String(); got != want || (err == nil) != (want != "") {
			t.Errorf("readDay(%.40q) = %q, %v; want %q", s, got, err, want)
		}
	}
}

func TestDayOfPath(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]string{
		"/2022/01/10/title":         "2022-01-10",
		"/news/2022/1/5/title.html": "2022-01-05",
		"/world/2018/mar/07/title":  "2018-03-07",
		"/2022-01-10-title":         "2022-01-10",
		"/posts/2022-01-10/title":   "2022-01-10",
		"/a/20220110/title":         "2022-01-10",
		"/2022/01/title":            "2022-01",
		"/2022/01/":                 "2022-01",
		"/2022/13/01/title":         "",
		"/2022/02/30/title":         "",
		"/article/2022":             "",
		"/20221310/x":               "",
		"/id/1234567890":            "",
		"/room/2019-2020/x":         "",
		"/books/1984/novel":         "",
		"/2022/":                    "",
		"":                          "",
		"/18990110/x":               "",
		"/a-2022/01/b":              "",
		"/2022/01/100-reasons":      "2022-01",
		"/2022/01/10-reasons-to-go": "2022-01-10", // as likely as not; it is said where it is from
	} {
		d, ok := dayOfPath(path)
		if d.String() != want || ok != (want != "") {
			t.Errorf("dayOfPath(%q) = %q, want %q", path, d, want)
		}
	}
}

func TestDatesAgree(t *testing.T) {
	t.Parallel()
	read := func(s string) dating {
		d, err := readDay(s, s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, test := range []struct {
		a, b          string
		agree, moment bool
	}{
		{"2022-01-10", "2022-01", true, false},
		{"2022-01-10T01:00:00+06:00", "2022-01-09T19:00:00Z", false, true},
		{"2022-01-10T01:00:00+06:00", "2022-01-09T19:01:00Z", false, false},
		{"2022-01-10", "2022-01-11", false, false},
		{"2022-01-10", "2022", true, false},
	} {
		a, b := read(test.a), read(test.b)
		if a.agrees(b) != test.agree || b.agrees(a) != test.agree || a.sameMoment(b) != test.moment {
			t.Errorf("%s and %s: agree %v, same moment %v", test.a, test.b, a.agrees(b), a.sameMoment(b))
		}
	}
	if got := choose([]dating{read("2022-01"), read("2022-01-10"), read("2022-02-03")}); got.date != edtf.OfDay(edtf.NewDay(2022, 1, 10)) {
		t.Errorf("chose %s", got.date)
	}
	if got := choose([]dating{read("2022-01-10"), read("2022-01")}); got.from != "2022-01-10" {
		t.Errorf("chose %s", got.from)
	}
}
