package wording

import (
	"testing"

	"solnoma/timeline/edtf"
)

func TestDatesInWords(t *testing.T) {
	t.Parallel()
	english := load(t, "en")
	for _, c := range []struct {
		edtf    string
		full    string
		year    int // of the heading that it stands under
		short   string
		detail  string
		machine string
	}{
		{"2022-01-05", "5 January 2022", 2022, "5 January", "Wednesday", "2022-01-05"},
		{"2024-02-29", "29 February 2024", 2024, "29 February", "Thursday", "2024-02-29"},
		{"2022-01-05?", "5 January 2022, uncertain", 2022, "5 January", "uncertain, Wednesday", ""},
		{"2022-01-05~", "about 5 January 2022", 2022, "about 5 January", "", ""},
		{"2022-01-05%", "about 5 January 2022, uncertain", 2022, "about 5 January", "uncertain", ""},
		{"1905-01-22", "22 January 1905", 1905, "22 January", "", "1905-01-22"}, // by which calendar?
		{"2025-04", "April 2025", 2025, "April", "no day given", "2025-04"},
		{"2004-06~", "about June 2004", 2004, "about June", "no day given", ""},
		{"2025-21", "spring 2025", 2025, "spring", "no month given", ""},
		{"2025-23", "autumn 2025", 2025, "autumn", "no month given", ""},
		{"2021-24", "winter 2021–22", 2021, "winter 2021–22", "no month given", ""},
		{"1999-24", "winter 1999–00", 1999, "winter 1999–00", "no month given", ""},
		{"2005", "2005", 2005, "2005", "no month given", "2005"},
		{"2005?", "2005, uncertain", 2005, "2005", "uncertain, no month given", ""},
		{"199X", "1990s", 1990, "1990s", "no year given", ""},
		{"199X~", "about 1990s", 1990, "about 1990s", "no year given", ""},
		{"12XX", "13th century", 1200, "13th century", "no year given", ""},
		{"20XX", "21st century", 2000, "21st century", "no year given", ""},
		{"10XX", "11th century", 1000, "11th century", "no year given", ""},

		{"2022-01-05/2022-01-06", "5–6 January 2022", 2022, "5–6 January", "Wed–Thu", ""},
		{"2025-04-22/2025-04-23", "22–23 April 2025", 2025, "22–23 April", "Tue–Wed", ""},
		{"2022-01-03/2022-01-09", "3–9 January 2022", 2022, "3–9 January", "Mon–Sun", ""},
		{"2022-01-03/2022-01-10", "3–10 January 2022", 2022, "3–10 January", "", ""},
		{"2022-02-28/2022-03-03", "28 February – 3 March 2022", 2022, "28 February – 3 March", "Mon–Thu", ""},
		{"2021-12-30/2022-01-02", "30 December 2021 – 2 January 2022", 2021, "30 December 2021 – 2 January 2022", "Thu–Sun", ""},
		{"2022-03/2022-04", "March–April 2022", 2022, "March–April", "no day given", ""},
		{"2021-12/2022-01", "December 2021 – January 2022", 2021, "December 2021 – January 2022", "no day given", ""},
		{"2022-21/2022-22", "spring–summer 2022", 2022, "spring–summer", "no month given", ""},
		{"2022-23/2022-24", "autumn 2022 – winter 2022–23", 2022, "autumn 2022 – winter 2022–23", "no month given", ""},
		{"2019/2021", "2019–2021", 2019, "2019–2021", "no month given", ""},
		{"2019~/2021~", "about 2019–2021", 2019, "about 2019–2021", "no month given", ""},
		{"2019?/2021", "2019 (uncertain) – 2021", 2019, "2019 (uncertain) – 2021", "uncertain, no month given", ""},
		{"2019/2021~", "2019 – about 2021", 2019, "2019 – about 2021", "no month given", ""},
		{"198X/199X", "1980s–1990s", 1980, "1980s–1990s", "no year given", ""},
		{"2022-03/2022-04-05", "March – 5 April 2022", 2022, "March – 5 April", "no day given", ""},
		{"2021-03/2022-04-05", "March 2021 – 5 April 2022", 2021, "March 2021 – 5 April 2022", "no day given", ""},
		{"2019/2022-04-05", "2019 – 5 April 2022", 2019, "2019 – 5 April 2022", "no month given", ""},

		{"../2024-11-26", "by 26 November 2024", 2024, "by 26 November", "no start given", ""},
		{"../2004-06~", "by about June 2004", 2004, "by about June", "no start given", ""},
		{"../2005?", "by 2005, uncertain", 2005, "by 2005", "uncertain, no start given", ""},
		{"2022-03-01/..", "from 1 March 2022", 2022, "from 1 March", "no end given", ""},

		{"-0043", "44 BC", -43, "44 BC", "no month given", ""},
		{"-0043-03-15", "15 March 44 BC", -43, "15 March", "", ""},
		{"0000", "1 BC", 0, "1 BC", "no month given", ""},
		{"0079-08-24", "24 August AD 79", 79, "24 August", "", "0079-08-24"},
		{"-0048/-0044", "49–45 BC", -48, "49–45 BC", "no month given", ""},
		{"-0043/0014", "44 BC – AD 14", -43, "44 BC – AD 14", "no month given", ""},
		{"0070/0079", "AD 70 – AD 79", 70, "AD 70 – AD 79", "no month given", ""},
		{"-004X", "50–41 BC", -49, "50–41 BC", "no year given", ""},
		{"-01XX", "200–101 BC", -199, "200–101 BC", "no year given", ""},
	} {
		d, err := edtf.Parse(c.edtf)
		if err != nil {
			t.Fatal(err)
		}
		w := &english.Dates
		if got := w.Date(d); got != c.full {
			t.Errorf("%s in full: %q, want %q", c.edtf, got, c.full)
		}
		if got := w.Short(d, c.year); got != c.short {
			t.Errorf("%s under %d: %q, want %q", c.edtf, c.year, got, c.short)
		}
		if got := w.Detail(d); got != c.detail {
			t.Errorf("small print of %s: %q, want %q", c.edtf, got, c.detail)
		}
		if got := Machine(d); got != c.machine {
			t.Errorf("%s for machines: %q, want %q", c.edtf, got, c.machine)
		}
	}
	if got := english.Dates.Date(edtf.Date{}) + english.Dates.Detail(edtf.Date{}) + Machine(edtf.Date{}); got != "" {
		t.Errorf("no date: %q, want nothing", got)
	}
}

func TestNumbersInWords(t *testing.T) {
	t.Parallel()
	english := load(t, "en")
	for n, want := range map[int]string{1: "one year without events", 6: "six years without events", 13: "13 years without events"} {
		if got := english.EmptyYears(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	for n, want := range map[int]string{1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 11: "11th", 12: "12th", 13: "13th", 21: "21st", 112: "112th"} {
		if got := ordinal(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}
