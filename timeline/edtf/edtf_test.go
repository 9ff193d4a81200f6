package edtf_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"solnoma/timeline/edtf"
)

// What each date means. They are in the order of a timeline.
var dates = []struct {
	text             string
	precision        edtf.Precision
	qualifier        edtf.Qualifier
	earliest, latest string
}{
	{"-9999", edtf.Year, edtf.Certain, "-9999-01-01", "-9999-12-31"},
	{"-01XX", edtf.Century, edtf.Certain, "-0199-01-01", "-0100-12-31"},
	{"-00XX", edtf.Century, edtf.Certain, "-0099-01-01", "-0001-12-31"},
	{"-004X?", edtf.Decade, edtf.Uncertain, "-0049-01-01", "-0040-12-31"},
	{"-0043", edtf.Year, edtf.Certain, "-0043-01-01", "-0043-12-31"},
	{"-0043-03-15", edtf.DayP, edtf.Certain, "-0043-03-15", "-0043-03-15"},
	{"../-0043-03-15", edtf.DayP, edtf.Certain, "-9999-01-01", "-0043-03-15"},
	{"-000X", edtf.Decade, edtf.Certain, "-0009-01-01", "-0001-12-31"},
	{"000X", edtf.Decade, edtf.Certain, "0000-01-01", "0009-12-31"},
	{"00XX", edtf.Century, edtf.Certain, "0000-01-01", "0099-12-31"},
	{"0000-02-29", edtf.DayP, edtf.Certain, "0000-02-29", "0000-02-29"},
	{"19XX", edtf.Century, edtf.Certain, "1900-01-01", "1999-12-31"},
	{"1984?", edtf.Year, edtf.Uncertain, "1984-01-01", "1984-12-31"},
	{"../1984~", edtf.Year, edtf.Approx, "-9999-01-01", "1984-12-31"},
	{"199X", edtf.Decade, edtf.Certain, "1990-01-01", "1999-12-31"},
	{"2004-06~", edtf.Month, edtf.Approx, "2004-06-01", "2004-06-30"},
	{"2004-06%/2006-08?", edtf.Month, edtf.Both, "2004-06-01", "2006-08-31"},
	{"2021-21", edtf.Season, edtf.Certain, "2021-03-01", "2021-05-31"},
	{"2021-22", edtf.Season, edtf.Certain, "2021-06-01", "2021-08-31"},
	{"2021-23", edtf.Season, edtf.Certain, "2021-09-01", "2021-11-30"},
	{"2021-12", edtf.Month, edtf.Certain, "2021-12-01", "2021-12-31"},
	{"2021-24", edtf.Season, edtf.Certain, "2021-12-01", "2022-02-28"},
	{"2022-01-01", edtf.DayP, edtf.Certain, "2022-01-01", "2022-01-01"},
	{"2022-01", edtf.Month, edtf.Certain, "2022-01-01", "2022-01-31"},
	{"2022", edtf.Year, edtf.Certain, "2022-01-01", "2022-12-31"},
	{"2022-01/2022", edtf.Year, edtf.Certain, "2022-01-01", "2022-12-31"},
	{"2022-01-05/2022-01-06", edtf.DayP, edtf.Certain, "2022-01-05", "2022-01-06"},
	{"2022-01-05/2022-02", edtf.Month, edtf.Certain, "2022-01-05", "2022-02-28"},
	{"2023-24", edtf.Season, edtf.Certain, "2023-12-01", "2024-02-29"},
	{"2024-02", edtf.Month, edtf.Certain, "2024-02-01", "2024-02-29"},
	{"2024-02-29", edtf.DayP, edtf.Certain, "2024-02-29", "2024-02-29"},
	{"2024-11/..", edtf.Month, edtf.Certain, "2024-11-01", "9999-12-31"},
	{"../2024-11-26", edtf.DayP, edtf.Certain, "-9999-01-01", "2024-11-26"},
	{"9999-24", edtf.Season, edtf.Certain, "9999-12-01", "9999-12-31"},
}

func parse(t *testing.T, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDates(t *testing.T) {
	t.Parallel()
	for i, test := range dates {
		d := parse(t, test.text)
		if got := d.String(); got != test.text {
			t.Errorf("%s is written %s", test.text, got)
		}
		if d.Precision() != test.precision || d.Qualifier() != test.qualifier {
			t.Errorf("%s has precision %v and qualifier %v, want %v and %v", test.text, d.Precision(), d.Qualifier(), test.precision, test.qualifier)
		}
		if d.Earliest().String() != test.earliest || d.Latest().String() != test.latest {
			t.Errorf("%s is %v to %v, want %s to %s", test.text, d.Earliest(), d.Latest(), test.earliest, test.latest)
		}
		if d.IsInterval() != strings.Contains(test.text, "/") {
			t.Errorf("%s: IsInterval is %v", test.text, d.IsInterval())
		}
		if i > 0 && parse(t, dates[i-1].text).Compare(d) >= 0 {
			t.Errorf("%s is not before %s", dates[i-1].text, test.text)
		}
	}
}

// Forms that are read, and written in another way.
func TestParseForms(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ text, want string }{
		{"2004-XX", "2004"},
		{"2004-XX-XX", "2004"},
		{"2004-06-XX?", "2004-06?"},
		{"/2004", "../2004"},
		{"2004/", "2004/.."},
		{"2004/2004", "2004"},
		{"2004-06-01/2004", "2004-06-01/2004"},
		{"2004?/2004", "2004?/2004"},
		{"-004X/-0043", "-004X/-0043"},
	} {
		if got := parse(t, test.text).String(); got != test.want {
			t.Errorf("%s is written %s, want %s", test.text, got, test.want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		text, message string
		syntax        bool
	}{
		{"2025-06-31", "June 2025 has 30 days", false},
		{"2025-06-00", "June 2025 has 30 days", false},
		{"2023-02-29", "February 2023 has 28 days", false},
		{"-0003-02-29", "February -0003 has 28 days", false},
		{"2025-01-32", "January 2025 has 31 days", false},
		{"2025-13", "no month 13", false},
		{"2025-00", "no month 0", false},
		{"2025-40-16", "no month 40", false},
		{"2025-21-16", "no month 21", false},
		{"2025-24-XX", "no month 24", false},
		{"2025-20", "no month 20", false},
		{"2025-25", "no month 25", false},
		{"2024-11-27/2024-11-26", "ends before it begins", false},
		{"2024/2023", "ends before it begins", false},
		{"-0043/-0044", "ends before it begins", false},
		{"-0000", "no year -0000", true},
		{"-0000-01-01", "no year -0000", true},
		{"../..", "both ends are open", true},
		{"/", "both ends are open", true},
		{"", "not an EDTF date", true},
		{"?", "not an EDTF date", true},
		{"24", "not an EDTF date", true},
		{"+2024", "not an EDTF date", true},
		{"--2024", "not an EDTF date", true},
		{"20245", "not an EDTF date", true},
		{"2024 ", "not an EDTF date", true},
		{" 2024", "not an EDTF date", true},
		{"2024??", "not an EDTF date", true},
		{"2024?-06", "not an EDTF date", true},
		{"2024-6", "not an EDTF date", true},
		{"2024-06-5", "not an EDTF date", true},
		{"2024/06/05", "not an EDTF date", true},
		{"2024-0605", "not an EDTF date", true},
		{"2024-06x05", "not an EDTF date", true},
		{"2024-06-0a", "not an EDTF date", true},
		{"2024-XX-05", "not an EDTF date", true},
		{"2024-06-05-XX", "not an EDTF date", true},
		{"20XX-05", "not an EDTF date", true},
		{"20XX-XX", "not an EDTF date", true},
		{"20X4", "not an EDTF date", true},
		{"XXXX", "not an EDTF date", true},
		{"20xx", "not an EDTF date", true},
		{"2024-06-05T10:00", "not an EDTF date", true},
		{"5 January 2022", "not an EDTF date", true},
		{"２０２４", "not an EDTF date", true},
		{"2024/hello", "not an EDTF date", true},
	} {
		d, err := edtf.Parse(test.text)
		switch {
		case err == nil:
			t.Errorf("%q is %v", test.text, d)
		case !strings.Contains(err.Error(), test.message) || errors.Is(err, edtf.ErrSyntax) != test.syntax:
			t.Errorf("%q: %v", test.text, err)
		case !d.IsZero():
			t.Errorf("%q is an error and %v", test.text, d)
		}
	}
}

func TestConstructors(t *testing.T) {
	t.Parallel()
	day := edtf.Point{Precision: edtf.DayP, Year: 2022, Month: 1, Day: 5}
	month := edtf.Point{Precision: edtf.Month, Year: 2022, Month: 2}
	for _, test := range []struct {
		date edtf.Date
		want string
	}{
		{edtf.Date{}, ""},
		{edtf.OfDay(edtf.NewDay(2022, 1, 5)), "2022-01-05"},
		{edtf.OfMonth(2022, 1), "2022-01"},
		{edtf.OfYear(-43), "-0043"},
		{edtf.Between(day, month), "2022-01-05/2022-02"},
		{edtf.Between(day, day), "2022-01-05"},
		{edtf.Until(day), "../2022-01-05"},
		{edtf.Since(month), "2022-02/.."},
		{edtf.Between(day, month).With(edtf.Approx), "2022-01-05~/2022-02~"},
		{edtf.Since(month).With(edtf.Approx).With(edtf.Uncertain), "2022-02%/.."},
		{edtf.Until(month).With(edtf.Uncertain).With(edtf.Uncertain), "../2022-02?"},
		// Any year of a decade or a century says which it is.
		{edtf.At(edtf.Point{Precision: edtf.Decade, Year: 1995}), "199X"},
		{edtf.At(edtf.Point{Precision: edtf.Century, Year: 1995}), "19XX"},
		{edtf.At(edtf.Point{Precision: edtf.Decade, Year: -43}), "-004X"},
		{edtf.At(edtf.Point{Precision: edtf.Century, Year: -143}), "-01XX"},
		{edtf.Between(edtf.Point{Precision: edtf.Decade, Year: 1991}, edtf.Point{Precision: edtf.Decade, Year: 1999}), "199X"},
	} {
		if got := test.date.String(); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
		if test.want != "" && parse(t, test.want) != test.date {
			t.Errorf("%s is not the date that it is parsed to", test.want)
		}
	}
}

func TestEnds(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ text, start, end string }{
		{"2022-01", "2022-01", "2022-01"},
		{"2022-01/2022-02", "2022-01", "2022-02"},
		{"../2022-02", "", "2022-02"},
		{"2022-01/..", "2022-01", ""},
	} {
		d := parse(t, test.text)
		if d.Start().String() != test.start || d.End().String() != test.end {
			t.Errorf("%s has the ends %q and %q", test.text, d.Start(), d.End())
		}
	}
}

func TestText(t *testing.T) {
	t.Parallel()
	type record struct{ Date edtf.Date }
	for _, text := range []string{`{"Date":"2022-01-05/.."}`, `{"Date":""}`} {
		var r record
		if err := json.Unmarshal([]byte(text), &r); err != nil {
			t.Fatal(err)
		}
		if got, err := json.Marshal(r); err != nil || string(got) != text {
			t.Errorf("%s is written %s, %v", text, got, err)
		}
	}
	var r record
	if err := json.Unmarshal([]byte(`{"Date":"soon"}`), &r); !errors.Is(err, edtf.ErrSyntax) {
		t.Errorf("error is %v", err)
	}
}

func TestPrecisionNames(t *testing.T) {
	t.Parallel()
	for p, want := range map[edtf.Precision]string{edtf.None: "none", edtf.Season: "season", edtf.DayP: "day"} {
		if p.String() != want {
			t.Errorf("%v, want %s", p, want)
		}
	}
}

// randomPoint returns any point, with years near one another often.
func randomPoint(r *rand.Rand) edtf.Point {
	p := edtf.Point{Precision: edtf.Precision(1 + r.IntN(6)), Year: r.IntN(19999) - 9999, Qualifier: edtf.Qualifier(r.IntN(4))}
	if r.IntN(2) == 0 {
		p.Year = r.IntN(21) - 10
	}
	switch p.Precision {
	case edtf.Season:
		p.Season = 21 + r.IntN(4)
	case edtf.Month, edtf.DayP:
		p.Month = 1 + r.IntN(12)
	}
	if p.Precision == edtf.DayP {
		p.Day = 1 + r.IntN(edtf.DaysIn(p.Year, p.Month))
	}
	return p
}

func randomDate(r *rand.Rand) edtf.Date {
	p, q := randomPoint(r), randomPoint(r)
	switch r.IntN(5) {
	case 0:
		if q.Latest() < p.Earliest() {
			p, q = q, p
		}
		return edtf.Between(p, q)
	case 1:
		return edtf.Until(p)
	case 2:
		return edtf.Since(p)
	}
	return edtf.At(p)
}

func TestDateProperties(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	for range 100_000 {
		checkDate(t, randomDate(r))
	}
}

// checkDate tests what is true of every date.
func checkDate(t *testing.T, d edtf.Date) {
	t.Helper()
	back, err := edtf.Parse(d.String())
	if err != nil || back != d {
		t.Fatalf("%v is parsed to %v, %v", d, back, err)
	}
	if d.Earliest() > d.Latest() || d.Earliest() < edtf.FirstDay || d.Latest() > edtf.LastDay {
		t.Fatalf("%v is %v to %v", d, d.Earliest(), d.Latest())
	}
	if d.Compare(d) != 0 || d.Compare(d.With(edtf.Both)) != 0 {
		t.Fatalf("%v is not in the place of itself", d)
	}
	if q := d.With(edtf.Uncertain).Qualifier(); q != d.Qualifier()|edtf.Uncertain {
		t.Fatalf("%v with ? has the qualifier %v", d, q)
	}
}

// Compare is a total order of dates without their qualifiers.
func TestCompareIsAnOrder(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4))
	const n = 300
	all := make([]edtf.Date, n)
	bare := make([]string, n)
	for i := range all {
		all[i] = randomDate(r)
		bare[i] = strings.NewReplacer("?", "", "~", "", "%", "").Replace(all[i].String())
	}
	for i, a := range all {
		for j, b := range all {
			c := a.Compare(b)
			if cmp.Compare(c, 0) != -cmp.Compare(b.Compare(a), 0) {
				t.Fatalf("%v and %v are %d and %d", a, b, c, b.Compare(a))
			}
			// A date that is written as an interval of itself is the same date.
			if (c == 0) != (bare[i] == bare[j]) {
				t.Fatalf("%v and %v compare as %d", a, b, c)
			}
		}
	}
	slices.SortFunc(all, edtf.Date.Compare)
	for i := range all {
		for j := range i {
			if all[j].Compare(all[i]) > 0 {
				t.Fatalf("%v is before %v", all[j], all[i])
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, d := range dates {
		f.Add(d.text)
	}
	for _, s := range []string{"2004-XX-XX", "2025-06-31", "2025-40-16", "-0000", "2024/2023", "../..", "2024-24-XX"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := edtf.Parse(s)
		if err != nil {
			if !d.IsZero() || !strings.Contains(err.Error(), ":") && !strings.Contains(err.Error(), "ends before") {
				t.Fatalf("%q: %v, %v", s, d, err)
			}
			return
		}
		checkDate(t, d)
	})
}
