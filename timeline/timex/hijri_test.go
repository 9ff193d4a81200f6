package timex

import (
	"testing"

	"solnoma/timeline/edtf"
)

func day(t *testing.T, s string) edtf.Day {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d.Earliest()
}

// Days that are known from elsewhere: from calendars as printed, and from
// histories, which give days before 1582 in the Julian calendar.
func TestHijriDays(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		y, m, d int
		want    string
		spread  edtf.Day // of the sources themselves
	}{
		{1447, 1, 1, "2025-06-26", 0},
		{1446, 10, 23, "2025-04-21", 0},
		{1446, 9, 1, "2025-03-01", 0},
		{1445, 12, 10, "2024-06-16", 0},
		{1444, 10, 1, "2023-04-21", 0},
		{1420, 1, 1, "1999-04-17", 0},
		{1450, 12, 29, "2029-05-13", 1},
		{1400, 1, 1, "1979-11-20", 1}, // the seizure of the Great Mosque
		{1356, 1, 1, "1937-03-14", 0},
		{1500, 12, 29, "2077-11-15", 1},
		{1, 1, 1, "0622-07-16", 0},
		{61, 1, 10, "0680-10-10", 0},
		{857, 5, 20, "1453-05-29", 0}, // the fall of Constantinople
		{656, 2, 4, "1258-02-10", 1},  // the fall of Baghdad
	} {
		if got := hijriDay(c.y, c.m, c.d); got < day(t, c.want)-c.spread || got > day(t, c.want)+c.spread {
			t.Errorf("%d-%d-%d is %v, want %s", c.y, c.m, c.d, got, c.want)
		}
	}
}

// Months have 29 or 30 days and follow on one another, in the table and outside
// of it. The table has one month of 28 days, Sha'ban 1364, which was printed so;
// and its years may begin a day from where the arithmetical ones end.
func TestHijriMonths(t *testing.T) {
	t.Parallel()
	for y := 1; y <= lastHijriYear; y++ {
		for m := 1; m <= 12; m++ {
			first, last := hijriMonth(y, m)
			length := last - first + 1
			border := m == 12 && inUmmAlQura(y) != inUmmAlQura(y+1)
			reform := first < edtf.NewDay(1582, 10, 15) && last >= edtf.NewDay(1582, 10, 4)
			year, month, _ := last.Civil()
			reform = reform || year < 1582 && year%100 == 0 && (month == 2 || month == 3)
			if length != 29 && length != 30 && !(y == 1364 && m == 8 && length == 28) && !border && !reform {
				t.Errorf("month %d of %d has %d days", m, y, length)
			}
		}
	}
}

// Outside of the table no year makes the library fail or leave the calendar.
func TestHijriBounds(t *testing.T) {
	t.Parallel()
	for _, y := range []int{1, 1355, 1356, 1500, 1501, lastHijriYear} {
		for m := 1; m <= 12; m++ {
			for _, d := range []int{1, 29, 30} {
				got := hijriDay(y, m, d)
				about := edtf.NewDay(622+y*32/33, 1, 1)
				if abs(int(got-about)) > 3*366 {
					t.Errorf("%d-%d-%d is %v", y, m, d, got)
				}
			}
		}
	}
}

// Each day of the Persian calendar follows on the one before; and days that are
// known from elsewhere.
func TestSolarDays(t *testing.T) {
	t.Parallel()
	last, ok := solarDay(firstSolarYear, 1, 1)
	if !ok {
		t.Fatal("the first year is not known")
	}
	last--
	for y := firstSolarYear; y <= lastSolarYear; y++ {
		length := 0
		for m := 1; m <= 12; m++ {
			for d := 1; d <= 31; d++ {
				got, ok := solarDay(y, m, d)
				if !ok {
					if d < 30 {
						t.Errorf("%d-%d has no day %d", y, m, d)
					}
					break
				}
				if got != last+1 {
					t.Errorf("%d-%d-%d is %v, behind %v", y, m, d, got, last)
				}
				last = got
				length++
			}
		}
		first, end, ok := solarMonth(y, 0)
		if !ok || int(end-first)+1 != length || length != 365 && length != 366 {
			t.Errorf("%d has %d days, from %v to %v", y, length, first, end)
		}
	}
	for _, c := range []struct {
		y, m, d int
		want    string
	}{
		{1357, 11, 22, "1979-02-11"}, {1357, 2, 7, "1978-04-27"}, {1299, 12, 3, "1921-02-22"}, {1403, 12, 30, "2025-03-20"}, {1404, 1, 1, "2025-03-21"},
		{1388, 3, 22, "2009-06-12"}, {1400, 5, 24, "2021-08-15"},
	} {
		if got, ok := solarDay(c.y, c.m, c.d); !ok || got != day(t, c.want) {
			t.Errorf("%d-%d-%d is %v, want %s", c.y, c.m, c.d, got, c.want)
		}
	}
	for _, c := range [][3]int{{1404, 12, 30}, {1400, 7, 31}, {1210, 1, 1}, {1499, 1, 1}, {0, 1, 1}, {1400, 13, 1}} {
		if got, ok := solarDay(c[0], c[1], c[2]); ok {
			t.Errorf("%v is %v, and should be none", c, got)
		}
	}
}

// Each day of the Julian calendar follows on the one before; and days that are
// known from elsewhere.
func TestJulianDays(t *testing.T) {
	t.Parallel()
	last, _ := julianDay(-1000, 1, 1)
	last--
	for y := -1000; y <= 2100; y++ {
		for m := 1; m <= 12; m++ {
			for d := 1; d <= daysInJulian(y, m); d++ {
				got, ok := julianDay(y, m, d)
				if !ok || got != last+1 {
					t.Fatalf("%d-%d-%d is %v, behind %v", y, m, d, got, last)
				}
				last = got
			}
		}
	}
	for _, c := range []struct {
		y, m, d int
		want    string
	}{
		{1917, 10, 25, "1917-11-07"}, {1582, 10, 5, "1582-10-15"}, {1752, 9, 3, "1752-09-14"}, {1900, 2, 29, "1900-03-13"}, {1700, 2, 18, "1700-02-28"}, {1, 1, 1, "0000-12-30"}, {-43, 3, 15, "-0043-03-13"},
	} {
		if got, ok := julianDay(c.y, c.m, c.d); !ok || got != day(t, c.want) {
			t.Errorf("%d-%d-%d is %v, want %s", c.y, c.m, c.d, got, c.want)
		}
	}
	if _, ok := julianDay(1901, 2, 29); ok {
		t.Error("29 February 1901 is a day")
	}
}
