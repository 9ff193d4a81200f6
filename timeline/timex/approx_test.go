package timex

import (
	"slices"
	"testing"

	"solnoma/timeline/edtf"
)

// A date that is said roughly is approximate, and its value of TIMEX3 is not.
func TestApproximate(t *testing.T) {
	t.Parallel()
	const day = "2022-01-12"
	checkDated(t, []dated{
		{"The mill was built around 1890", day, "1890", "1890~"},
		{"The mill was built about 1890", day, "1890", "1890~"},
		{"In about 1890 the mill burned", day, "1890", "1890~"},
		{"The mill, circa 1890, was of wood", day, "1890", "1890~"},
		{"The mill (c. 1890) was of wood", day, "1890", "1890~"},
		{"The mill was built approximately in 1890", day, "1890", "1890~"},
		{"They left approximately 5 May 1890", day, "5 May 1890", "1890-05-05~"},
		{"Some time in 1890 the mill burned", day, "1890", "1890~"},
		{"They left around June 2004", day, "June 2004", "2004-06~"},
		{"They left in June 2004 or so", day, "June 2004", "2004-06~"},
		{"It rose around the end of 1890", day, "the end of 1890", "1890~"},
		{"It was held around 490 BC", day, "around 490 BC", "-0489~"},
		{"He lived from about 1890 to 1950", day, "1890", "1890~"},
		{"He lived from about 1890 to 1950", day, "1950", "1950"},
		{"On 3 May 2005 they met. About two weeks later they left", day, "About two weeks later", "2005-05-17~"},
		{"They left nearly two years ago", day, "nearly two years ago", "2020~"},

		// What is as exact as its words.
		{"They left in 1890", day, "1890", "1890"},
		{"They left in early 1890", day, "early 1890", "1890"},
		{"On 3 May 2005 they met. Just three days later they left", day, "Just three days later", "2005-05-06"},
		{"She made a film about 1917", day, "1917", "1917"},
		{"He was asked about March’s vote", day, "March", "2021-03"},
		{"The riot around the 2020 vote spread", day, "2020", "2020"},
		{"They met about 5 p.m. on 3 May 2005", day, "3 May 2005", "2005-05-03"},
		{"By 18 U.S.C. 1890 was a bad year", day, "1890", "1890"},
	})
	_, readings := readText(For("en"), "The mill was built around 1890", Context{})
	if x := readings[0]; x.Timex != "1890" || !slices.Contains(x.Why(), "“around” makes it approximate") {
		t.Errorf("%s, %q", x.Timex, x.Why())
	}
	_, readings = readText(For("ru"), "Завод построен около 1890 года", Context{})
	if x := readings[0]; x.Date.String() != "1890~" {
		t.Errorf("%s, %q", x.Date, x.Why())
	}
}

// A date has the doubts of the one that it counts from.
func TestDoubtsAreInherited(t *testing.T) {
	t.Parallel()
	const day = "2023-06-01"
	checkDated(t, []dated{
		{"On Thursday, 10 March 2023, they met. Two days later they left", day, "Two days later", "2023-03-12?"},
		{"On Thursday, 10 March 2023, they met. That day it rained", day, "That day", "2023-03-10?"},
		{"On Thursday, 10 March 2023, they met. The next day it rained", day, "The next day", "2023-03-11?"},
		{"The fort fell around 1890. Two years later it was rebuilt", day, "Two years later", "1892~"},
		{"The fort fell around 1890. About two years later it was rebuilt", day, "About two years later", "1892~"},
		{"On Thursday, 10 March 2023, they met. Less than a week later they left", day, "Less than a week later", "2023-03-10/2023-03-17"},
		{"On 10 March 2023 they met. Two days later they left", day, "Two days later", "2023-03-12"},
	})
	published, _ := edtf.Parse(day)
	_, readings := readText(For("en"), "On Thursday, 10 March 2023, they met. Two days later they left", Context{Published: published})
	if why := readings[1].Why(); why[len(why)-1] != "it is uncertain, as the date that it counts from is" {
		t.Errorf("%q", why)
	}
}
