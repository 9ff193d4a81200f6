package edtf_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"solnoma/timeline/edtf"
)

// Every day there is, against the time package.
func TestDaysAgainstTime(t *testing.T) {
	t.Parallel()
	at := time.Date(-9999, 1, 1, 0, 0, 0, 0, time.UTC)
	for d := edtf.FirstDay; d <= edtf.LastDay; d++ {
		year, month, day := d.Civil()
		y, m, dd := at.Date()
		if year != y || month != int(m) || day != dd {
			t.Fatalf("day %d is %d-%d-%d, want %v", d, year, month, day, at)
		}
		if edtf.NewDay(year, month, day) != d {
			t.Fatalf("NewDay(%d, %d, %d) is not %d", year, month, day, d)
		}
		if d.Weekday() != at.Weekday() {
			t.Fatalf("%v is a %v, want %v", d, d.Weekday(), at.Weekday())
		}
		isoYear, week := d.ISOWeek()
		if wantYear, wantWeek := at.ISOWeek(); isoYear != wantYear || week != wantWeek {
			t.Fatalf("%v is in week %d of %d, want %d of %d", d, week, isoYear, wantWeek, wantYear)
		}
		at = at.AddDate(0, 0, 1)
	}
	if at.Year() != 10000 {
		t.Fatalf("the last day is before %v", at)
	}
}

func TestNewDayRunsOn(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	for range 100_000 {
		y, m, d := r.IntN(19999)-9999, r.IntN(60)-24, r.IntN(400)-100
		want := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
		year, month, day := edtf.NewDay(y, m, d).Civil()
		if year != want.Year() || month != int(want.Month()) || day != want.Day() {
			t.Fatalf("NewDay(%d, %d, %d) is %d-%d-%d, want %v", y, m, d, year, month, day, want)
		}
	}
}

func TestAddMonths(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		day  edtf.Day
		n    int
		want string
	}{
		{edtf.NewDay(2022, 1, 31), 1, "2022-02-28"},
		{edtf.NewDay(2024, 1, 31), 1, "2024-02-29"},
		{edtf.NewDay(2024, 2, 29), 12, "2025-02-28"},
		{edtf.NewDay(2024, 2, 29), -48, "2020-02-29"},
		{edtf.NewDay(2022, 3, 31), -1, "2022-02-28"},
		{edtf.NewDay(2022, 12, 5), 1, "2023-01-05"},
		{edtf.NewDay(2022, 1, 5), -1, "2021-12-05"},
		{edtf.NewDay(1, 1, 5), -1, "0000-12-05"},
		{edtf.NewDay(0, 1, 5), -1, "-0001-12-05"},
		{edtf.NewDay(2022, 5, 5), 0, "2022-05-05"},
	} {
		if got := test.day.AddMonths(test.n).String(); got != test.want {
			t.Errorf("%v and %d months is %s, want %s", test.day, test.n, got, test.want)
		}
	}
	r := rand.New(rand.NewPCG(5, 6))
	for range 100_000 {
		d, n := edtf.FirstDay+edtf.Day(r.IntN(int(edtf.LastDay-edtf.FirstDay))), r.IntN(500)-250
		y, m, dd := d.Civil()
		gy, gm, gd := d.AddMonths(n).Civil()
		if 12*gy+gm != 12*y+m+n || gd != min(dd, edtf.DaysIn(gy, gm)) {
			t.Fatalf("%v and %d months is %v", d, n, d.AddMonths(n))
		}
	}
}

func TestMonday(t *testing.T) {
	t.Parallel()
	for d := edtf.NewDay(-1, 12, 1); d < edtf.NewDay(1, 2, 1); d++ {
		m := d.Monday()
		if m.Weekday() != time.Monday || d < m || d-m > 6 {
			t.Errorf("the Monday of %v is %v", d, m)
		}
	}
}

func TestDaysIn(t *testing.T) {
	t.Parallel()
	for year := -9999; year <= 9999; year++ {
		leap := time.Date(year, 2, 29, 0, 0, 0, 0, time.UTC).Month() == time.February
		if edtf.IsLeap(year) != leap {
			t.Fatalf("IsLeap(%d) is %v", year, !leap)
		}
		for month := 1; month <= 12; month++ {
			if want := time.Date(year, time.Month(month+1), 0, 0, 0, 0, 0, time.UTC).Day(); edtf.DaysIn(year, month) != want {
				t.Fatalf("DaysIn(%d, %d) is %d", year, month, edtf.DaysIn(year, month))
			}
		}
	}
}
