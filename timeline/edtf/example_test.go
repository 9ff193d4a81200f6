package edtf_test

import (
	"fmt"
	"slices"

	"solnoma/timeline/edtf"
)

func ExampleParse() {
	for _, s := range []string{"2022-01-05", "2021-24", "199X", "-0043", "../2024-11-26", "2025-06-31"} {
		d, err := edtf.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(d, d.Precision(), d.Earliest(), d.Latest())
	}
	// Output:
	// 2022-01-05 day 2022-01-05 2022-01-05
	// 2021-24 season 2021-12-01 2022-02-28
	// 199X decade 1990-01-01 1999-12-31
	// -0043 year -0043-01-01 -0043-12-31
	// ../2024-11-26 day -9999-01-01 2024-11-26
	// "2025-06-31": June 2025 has 30 days
}

func ExampleDate_Compare() {
	var all []edtf.Date
	for _, s := range []string{"2022", "2022-01", "2021-12-31", "2022-01-01", "2022-01-01/2022-01-06"} {
		d, _ := edtf.Parse(s)
		all = append(all, d)
	}
	slices.SortFunc(all, edtf.Date.Compare)
	fmt.Println(all)
	// Output:
	// [2021-12-31 2022-01-01 2022-01-01/2022-01-06 2022-01 2022]
}

func ExampleDay_AddMonths() {
	d := edtf.NewDay(2024, 1, 31)
	fmt.Println(d.AddMonths(1), d.AddMonths(13), d.AddMonths(-2))
	// Output: 2024-02-29 2025-02-28 2023-11-30
}

func ExampleDate_With() {
	d := edtf.OfYear(1984)
	fmt.Println(d.With(edtf.Approx), d.With(edtf.Approx).With(edtf.Uncertain))
	// Output: 1984~ 1984%
}
