package timex

// Weekdays, and weeks by a day of theirs.
var enWeeks = []Rule{
	{Name: "weekday", Pattern: `{weekday}`, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [Monday] = 2022-01-10", "said [Wednesday] that = 2022-01-12"}, But: []string{"the Sun said"}},
	{Name: "the weekday", Pattern: `(on|by) < the {weekday} > (,|.|;|\)|the|he|she|they|it|a|an|his|her|their|and|but|when|after|with|in|at|there|{capital:none})`, Means: Meaning{Kind: Calendar, Which: Following},
		Eg: []string{"On Tuesday 4 January they met. On [the Friday] they left = 2022-01-07"}, But: []string{"on the Monday morning train", "on the Friday market"}},
	{Name: "which weekday", Pattern: `[the] {which} {weekday}`, Means: Meaning{Kind: Calendar},
		Eg: []string{"On 4 January they met. The result came [the following Monday] = 2022-01-10", "On Monday 3 January they met. [The previous Friday] he left = 2021-12-31", "[last Friday] = 2022-01-07", "[next Monday] = 2022-01-17"}, But: []string{"the next man"}},
	{Name: "coming or past weekday", Pattern: `this (coming {which=3}|past {which=2}) {weekday}`, Means: Meaning{Kind: Calendar},
		Eg: []string{"[this coming Friday] = 2022-01-14", "[this past Monday] = 2022-01-10"}, But: []string{"this past, Monday"}},
	{Name: "early or late on a weekday", Pattern: `(early|late) {weekday}`, Means: Meaning{Kind: Calendar},
		Eg: []string{"It fell [late Tuesday] = 2022-01-11", "[early Monday] = 2022-01-10"}, But: []string{"better late than Tuesday"}},
	{Name: "weekday of week", Pattern: `{weekday} (of|) {which:of} week`, Means: Meaning{Kind: Calendar, OfUnit: Week},
		Eg: []string{"on [Tuesday last week] = 2022-01-04", "[Friday of this week] = 2022-01-14"}, But: []string{"on Tuesday last, weekly"}},
	{Name: "week of a day", Pattern: `the week (of|beginning|starting) [@wd] @date [[,] {year}]`, Means: Meaning{Kind: Calendar, OfUnit: Week},
		Eg: []string{"[the week of Jan. 3] = 2022-W01", "[the week beginning 10 January 2022] = 2022-W02"}, But: []string{"the week ended Jan. 7", "a week of May rain"}},
	{Name: "week of a month", Pattern: `the (first {n=1}|second {n=2}|third {n=3}|fourth {n=4}|(last|final) {n=99}) (full|) week (of|in) @month [[,] [of] {year}|@ofyear]`, Means: Meaning{Kind: Calendar, OfUnit: Week},
		Eg: []string{"in [the last week of April 2021] = 2021-04", "in [the first week of May] = 2021-05"}, But: []string{"the last week of the war", "the first week of it"}},
	{Name: "from a weekday", Pattern: `@n (week {unit=6}|weeks {unit=6}) from {weekday}`, Means: Meaning{Kind: Shift, Anchor: Published, OfUnit: Day},
		Eg: []string{"It will open [a week from Friday] = 2022-01-21"}, But: []string{"two days from Monday"}},
	{Name: "weekday ago", Pattern: `{weekday} @n (week {unit=6}|weeks {unit=6}) ago`, Means: Meaning{Kind: Shift, Back: true, Anchor: Published, OfUnit: Day},
		Eg: []string{"They met [Monday two weeks ago] = 2021-12-27"}, But: []string{"on Monday, two weeks ago"}},

	// The so-manieth of a weekday in a month.
	{Name: "which weekday of a month", Pattern: `[the] ({ord:n}|last {n=99}) {weekday} (in|of) @month [[,] [of] {year}|@ofyear]`, Means: Meaning{Kind: Calendar},
		Eg:  []string{"[the first Sunday in May 2004] was = 2004-05-02", "on [the last Friday of November] = 2021-11-26", "[the third Monday of October last year] = 2021-10-18", "[the fifth Monday of May 2004] = 2004-05-31"},
		But: []string{"the first Sunday newspaper"}},
	{Name: "which weekday of each month", Pattern: `[the] ({ord:none}|last) {weekday} (of|in) (each|every) month`, Means: Meaning{Kind: Repeat},
		Eg: []string{"closed on [the first Monday of each month] = XXXX-WXX-1"}, But: []string{"the first Monday of the war"}},
	{Name: "which weekday of the month", Pattern: `[the] ({ord:n}|last {n=99}) {weekday} (in|of) (the month|[the] {which:of} month)`, Means: Meaning{Kind: Calendar, OfUnit: Month},
		Eg:  []string{"closes on [the last Friday of the month] = 2022-01-28", "[the second Tuesday of last month] = 2021-12-14", "On 12 August 2008 they came, and left on [the last Friday of that month] = 2008-08-29"},
		But: []string{"the last Friday of the war"}},
}
