package timex_test

import (
	"fmt"
	"strings"

	"solnoma/timeline/edtf"
	"solnoma/timeline/timex"
)

// Finding needs no context: it says where the expressions of time stand, and
// what looks like one and is none.
func ExampleScan_Find() {
	const text = "Copyright (c) 2015. The summit opened on 16 January 2025 and ended two days later."
	scan := timex.For("en").NewScan()
	for _, e := range scan.Find(nil, text) {
		words := text[e.Start:e.End]
		if e.Rule.Not != "" {
			fmt.Printf("%q is %s\n", words, e.Rule.Not)
			continue
		}
		fmt.Printf("%q at byte %d\n", words, e.Start)
	}
	// Output:
	// "2015" is the year of a copyright
	// "16 January 2025" at byte 41
	// "two days later" at byte 67
}

// A tagger is for one language; its tag may name a region.
func ExampleFor() {
	const text = "Вчера прошла встреча, назначенная на 5 января 2022 года."
	published, err := timex.ParseDate("12.01.2022", timex.DayFirst)
	if err != nil {
		fmt.Println(err)
		return
	}
	tagger := timex.For("ru-RU")
	sentence := timex.Sentence{Text: text, Exprs: tagger.NewScan().Find(nil, text)}
	for _, r := range tagger.Resolve([]timex.Sentence{sentence}, timex.Context{Published: published})[0] {
		fmt.Printf("%s: %s %s (%s)\n", text[r.Start:r.End], r.Type, r.Timex, r.Date)
	}
	// Output:
	// Вчера: DATE 2022-01-11 (2022-01-11)
	// 5 января 2022 года: DATE 2022-01-05 (2022-01-05)
}

// What no rule takes up can be asked for, with the reason.
func ExampleScan_Lookalikes() {
	const text = "Some 2,050 troops may march on Monday."
	scan := timex.For("en").NewScan()
	for _, l := range scan.Lookalikes(text, scan.Find(nil, text)) {
		fmt.Printf("%s: %s\n", text[l.Start:l.End], l.Why)
	}
	// Output:
	// 2,050: a number whose figures stand in groups, or that has a fraction, is no year
	// may: a month only with a capital letter
	// march: a month only with a capital letter
}

// Why says how a date was arrived at, and from which words it was counted.
func ExampleReading_Why() {
	const text = "On 3 May 2005 he left, and three weeks later he was back."
	tagger := timex.For("en")
	sentence := timex.Sentence{Text: text, Exprs: tagger.NewScan().Find(nil, text), Line: 7}
	readings := tagger.Resolve([]timex.Sentence{sentence}, timex.Context{})[0]
	for _, step := range readings[1].Why() {
		fmt.Println(step)
	}
	// Output:
	// “three weeks later” counts from “3 May 2005” (line 7), 3 May 2005
	// that leads to about 24 May 2005
}

// Resolving reads the expressions with the day of publication and with what the
// text has told before, and says why each means what it does.
func ExampleTagger_Resolve() {
	published, err := edtf.Parse("2025-01-22")
	if err != nil {
		fmt.Println(err)
		return
	}
	tagger := timex.For("en")
	scan := tagger.NewScan()
	var text []timex.Sentence
	for i, s := range []string{
		"The summit opened last Thursday in Khankendi.",
		"Two days later the guests left.",
		"They will meet again in October.",
	} {
		text = append(text, timex.Sentence{Text: s, Exprs: scan.Find(nil, s), Line: i + 1})
	}
	for i, readings := range tagger.Resolve(text, timex.Context{Published: published}) {
		for _, r := range readings {
			fmt.Printf("%s: %s, %s\n", text[i].Text[r.Start:r.End], r.Date, r.Basis)
			if r.Basis == timex.Relative {
				fmt.Println("  " + strings.Join(r.Why(), "\n  "))
			}
		}
	}
	// Output:
	// last Thursday: 2025-01-16, deictic
	// Two days later: 2025-01-18, relative
	//   “Two days later” counts from “last Thursday” (line 1), 16 January 2025
	//   that leads to 18 January 2025
	// October: 2025-10, partial
}

// A slip in a text is a problem, with what each of its readings would be.
func ExampleTagger_Resolve_problem() {
	const s = "It was signed on Friday, 16 January 2025."
	tagger := timex.For("en")
	text := []timex.Sentence{{Text: s, Exprs: tagger.NewScan().Find(nil, s)}}
	for _, r := range tagger.Resolve(text, timex.Context{})[0] {
		fmt.Println(r.Date, r.Problems)
	}
	// Output:
	// 2025-01-16? [16 January 2025 was a Thursday, not a Friday; it may be 17 January 2025 or 16 January 2026]
}

// ParseDate reads a date that a person typed, as in front matter.
func ExampleParseDate() {
	for _, s := range []string{"5 January 2022", "autumn 1918", "14–16 May 2005", "44 BC", "2022-01-10T08:00:00Z", "22/1/2025", "1/2/2025", "31 June 2024", "someday"} {
		d, err := timex.ParseDate(s, timex.OrderUnknown)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s: %s\n", s, d)
	}
	// Output:
	// 5 January 2022: 2022-01-05
	// autumn 1918: 1918-23
	// 14–16 May 2005: 2005-05-14/2005-05-16
	// 44 BC: -0043
	// 2022-01-10T08:00:00Z: 2022-01-10
	// 22/1/2025: 2025-01-22
	// "1/2/2025": it may be 1 February or 2 January: nothing in the text settles which figure is the day
	// "31 June 2024": June 2024 has only 30 days; it may be 30 June 2024, 1 July 2024 or 13 June 2024
	// "someday" is not a date
}
