package timex

// Days of a month, with a year and without one.
var enDays = []Rule{
	// Whole dates in words.
	{Name: "day month year", Pattern: `[@wd] [the] @day [day] [of] @month [,] ({year}|'~{yy})`, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [16 January 2025] = 2025-01-16", "[Thursday, 16 January 2025] 02:40 = 2025-01-16", "[the 25th of August 1917] = 1917-08-25",
			"by [5 Sept. 2016] = 2016-09-05", "[twenty-first of May, 1998] = 1998-05-21"}, But: []string{"15 may 2005 times", "table 16, January 2025"}},
	{Name: "day, of year", Pattern: `[@wd] @date [,] {year} @ofyear`, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [26 October 2021 of last year] = 2021-10-26", "On [Oct. 26, 2021 of last year], = 2021-10-26"}, But: []string{"on 26 October 2021 of the Julian calendar"}},
	{Name: "month day year", Pattern: `[@wd] @month [the] @day [,] ({year}|'~{yy})`, Means: Meaning{Kind: Calendar},
		Eg: []string{"On [Jan. 5, 2022], it = 2022-01-05", "in Bishkek on [Nov/ 6, 2024]. = 2024-11-06", "[September 1st, 1939] = 1939-09-01"}, But: []string{"Jan. 45, 2022", "they may 5, 2022 times"}},
	{Name: "year month day", Pattern: `{year} [,] @month @day`, Means: Meaning{Kind: Calendar},
		Eg: []string{"[2019 May 3] = 2019-05-03"}, But: []string{"2019 may 3 times"}},
	{Name: "year, day month", Pattern: `{year} [,] [the] @day [of] @month`, Means: Meaning{Kind: Calendar},
		Eg: []string{"[1991, 31 August] – the vote = 1991-08-31"}, But: []string{"1991, 45 August"}},
	{Name: "day of that year", Pattern: `[@wd] @date @ofyear`, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [5 October last year] = 2021-10-05", "[the 3rd of January this year] = 2022-01-03", "on [October 5 last year] = 2021-10-05", "[January 6 of this year] = 2022-01-06"}, But: []string{"on 5 October it rained"}},
	{Name: "month day year of an era", Pattern: `[@wd] (@month @day|@day @month) [,] {shortyear} @era`, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [March 15, 44 BC] = BC0044-03-15"}, But: []string{"on March 15, 44 people"}},

	// Whole dates in figures.
	{Name: "iso", Pattern: `{yyyy} ~- ~{monthnum} ~- ~{day} | {yyyy} ~/ ~{monthnum} ~/ ~{day} | {yyyy} ~. ~{monthnum} ~. ~{day}`, Means: Meaning{Kind: Calendar},
		Eg: []string{"dated [2022-01-10] = 2022-01-10", "on [2022/01/10] = 2022-01-10", "on [2022.01.10] = 2022-01-10"}, But: []string{"no. 2022-01-10-7", "2022-13-10"}},
	{Name: "figures", Pattern: `{day} / {day:month} / {yyyy} | {day} ~. ~{day:month} ~. ~{yyyy} | {day} ~- ~{day:month} ~- ~{yyyy}`, Means: Meaning{Kind: Calendar, Figures: true},
		Eg:  []string{"on [22/1/ 2025]. = 2025-01-22", "[21/04/2025] CE = 2025-04-21", "[1/22/2025] = 2025-01-22", "am [24.12.2021] = 2021-12-24"},
		But: []string{"a score of 22/41/2025"}},
	{Name: "short figures", Pattern: `{day} ~/ ~{day:month} ~/ ~{yy}`, Means: Meaning{Kind: Calendar, Figures: true},
		Eg: []string{"on [22/1/05] = 2005-01-22"}, But: []string{"a count of 22/41/05"}},
	{Name: "day by its month's short name", Pattern: `{day} ~- ~({month}|{anymonth}|{shortmonth}) ~- ~({yyyy}|{yy})`, Means: Meaning{Kind: Calendar},
		Eg: []string{"[10-Jan-2022] = 2022-01-10", "[05-Nov-21] = 2021-11-05"}, But: []string{"10-Down-2022"}},

	// Slips: what can only be meant as a date, and is no day of the calendar.
	{Name: "impossible day", Pattern: `{likelyyear} ~- ~{yy:month} ~- ~{yy:day} | {likelyyear} ~/ ~{yy:month} ~/ ~{yy:day} | ({noday} ~/ ~{yy:month}|{yy:day} ~/ ~{noday:month}) ~/ ~{likelyyear} | ` +
		`(on|by|dated|since|until|till) < ({noday} (~.|~-) ~{yy:month}|{yy:day} (~.|~-) ~{noday:month}) (~.|~-) ~{yyyy} > | ` +
		`{noday} [of] @month [,] {year} | @month {noday} , {year}`, Means: Meaning{Kind: Calendar, NoDay: true},
		Eg: []string{"printed as [2025-40-16] = none", "on [2022-13-05] = none", "on [2022-00-10] = none", "on [45/03/2021] = none", "on [32.01.2022] = none", "on [00/05/2022] = none", "on [45 March 2021] = none", "on [March 45, 2021] = none"},
		But: []string{"votes of 16-40", "no. 2025-40-16 of the register", "ref. A-2025-40-16", "part 12-2025-40-16", "order 2025-40-167", "call 2025-40-16-12",
			"version 12.45.2021", "on 24.12.2021", "on 31.15.2022", "16/40 votes", "a ratio of 45/55", "on 12.45 of 2021",
			"issue 45, March 2021", "page 45 March 2021", "some 60 January 2021 rioters", "Under 35 may play", "May 64 people"}},
	{Name: "a count before a date", Pattern: `{noday:none} < [@wd] @month [,] {year} > ({counted:none}|rioters|attacks|attackers|defendants|suspects|elections|protests)`, Means: Meaning{Kind: Calendar},
		Eg: []string{"some 60 [January 2021] rioters = 2021-01"}, But: []string{"12 January 2021 attacks"}},

	// Days without a year.
	{Name: "day with its weekday behind", Pattern: `< ([the] @day [of] @month , a {weekday}|@month [the] @day , a {weekday}) > (,|.|;|\))`, Means: Meaning{Kind: Calendar},
		Eg: []string{"On [10 January, a Monday], they = 2022-01-10", "On [January 10, a Monday], they = 2022-01-10"}, But: []string{"on 10 January, a Sunday paper wrote"}},
	{Name: "day month", Pattern: `[@wd] [the] @day [of] @month`, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [the 17th of April], = 2021-04-17", "on [24 December] = 2021-12-24", "[Monday 10 January] = 2022-01-10"}, But: []string{"the first may be"}},
	{Name: "month day", Pattern: `[@wd] @month [the] @day`, Means: Meaning{Kind: Calendar},
		Eg:  []string{"on [January 10], = 2022-01-10", "On [Dec. 16] = 2021-12-16", "“On [January 1]” = 2022-01-01"},
		But: []string{"they may 5 times", "the troops march 10 miles"}},
	{Name: "month day, then a count", Pattern: `< @month [the] @day > (and|or|,|@to) {num:none} {counted:none}`, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [January 5] and 12 people died = 2022-01-05"}, But: []string{"on January 5 and 12 January"}},
	{Name: "day alone", Pattern: `(on|by|until|from) < the {day} > (,|.|;|:|of|in|at|and|but|with|when|the|he|she|they|it|a|his|her|by|for|i|we|only|after|before|there|all|as|was|were|had|to|from)`, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [the 5th], they = 2022-01-05"}, But: []string{"on the second floor", "on the 12th floor", "on the first occasion"}},
	{Name: "day of which month", Pattern: `[@wd] the {day} of [the] {which:of} month | [@wd] the {ord:day} of [the] {which:of} month`, Means: Meaning{Kind: Calendar, OfUnit: Month},
		Eg: []string{"On 12 August 2008 they came, and left on [the 26th of that month] = 2008-08-26", "On 12 August 2008 they came. They left on [the third of the following month] = 2008-09-03",
			"He left on [the 26th of last month] = 2021-12-26", "On 12 December 2008 they came, and on [the 5th of the following month] left = 2009-01-05"},
		But: []string{"the 26th of them that month", "the third month of that year"}},
}
