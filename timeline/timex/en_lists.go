package timex

// Spans and lists: expressions of several dates that share a month, a year or
// an era. Link joins them.
var enLists = []Rule{
	// Days.
	{Name: "iso to iso", Pattern: `< {yyyy} ~- ~{monthnum} ~- ~{day} > (-|/|to|until) < {yyyy:year2} ~- ~{monthnum:month2} ~- ~{day:day2} >`, Link: To, Means: Meaning{Kind: Calendar},
		Eg: []string{"from [2022-01-05] to [2022-01-10] = 2022-01-05 2022-01-10", "[2022-01-05]/[2022-01-10] = 2022-01-05 2022-01-10"}, But: []string{"2022-01-05 and 2022-01-10"}},
	{Name: "day to day month year", Pattern: `[@wd] < [the] @day > @to < [the] @day2 [of] @month [[,] {year}] >`, Link: To, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [the 22]-[23 of April] = 2021-04-22 2021-04-23", "[14] to [16 May 2005] = 2005-05-14 2005-05-16"}, But: []string{"from 22 to 23 men"}},
	{Name: "day and day month year", Pattern: `< [the] @day > (and|or|,) < [the] @day2 [of] @month [[,] {year}|@ofyear] >`, Link: And, Means: Meaning{Kind: Calendar},
		Eg: []string{"[the 28] and [29 August 1918] = 1918-08-28 1918-08-29", "on [2] and [3 May last year] = 2021-05-02 2021-05-03"}, But: []string{"the 28 and 29 men"}},
	{Name: "days of a month", Pattern: `< [the] @day > , < [the] @day2 > [,] (and|or) < [the] ({day:day3}|{ord:day3}) [of] @month [[,] {year}] > | ` +
		`< [the] @day > , < [the] @day2 > , < [the] ({day:day3}|{ord:day3}) > [,] (and|or) < [the] ({day:day4}|{ord:day4}) [of] @month [[,] {year}] >`, Link: And, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [3], [5] and [12 May 1990] = 1990-05-03 1990-05-05 1990-05-12", "on [the 5th], [6th] and [9th of June] = 2021-06-05 2021-06-06 2021-06-09",
			"on [1], [2], [3] and [9 May 1990] = 1990-05-01 1990-05-02 1990-05-03 1990-05-09"},
		But: []string{"sections 3, 5 and 12 may apply"}},
	{Name: "month and its days", Pattern: `< @month [the] {day} > , < [the] {day:day2} > [,] (and|or) (< [the] {day:day3} [,] {year} >|< [the] {day:day3} > @unnumbered) | ` +
		`< @month [the] {day} > , < [the] {day:day2} > , < [the] {day:day3} > [,] (and|or) (< [the] {day:day4} [,] {year} >|< [the] {day:day4} > @unnumbered)`, Link: And, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [Aug. 7], [8] and [9] in Paris = 2021-08-07 2021-08-08 2021-08-09", "On [July 1], [2], and [3, 1863], = 1863-07-01 1863-07-02 1863-07-03",
			"on [May 1], [2], [3] and [4] they = 2021-05-01 2021-05-02 2021-05-03 2021-05-04"},
		But: []string{"troops may 7, 8 and 9 times"}},
	{Name: "month day to day year", Pattern: `[@wd] < @month [the] @day > @to < [the] @day2 [[,] {year}|@ofyear] >`, Link: To, Means: Meaning{Kind: Calendar},
		Eg:  []string{"overnight on [January 5]-[6] when = 2022-01-05 2022-01-06", "[March 5]–[9, 1918] = 1918-03-05 1918-03-09", "held on [March 1]-[3 last year], = 2021-03-01 2021-03-03"},
		But: []string{"from January 5 to 6 percent"}},
	{Name: "month day and day year", Pattern: `< @month [the] @day > and < [the] @day2 [[,] {year}] >`, Link: And, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [January 5] and [6] = 2022-01-05 2022-01-06"}, But: []string{"on January 5 and 12 people"}},
	{Name: "day month to day month year", Pattern: `< [the] @day [of] @month > @to < [the] @day2 [of] @month2 [[,] {year}] >`, Link: To, Means: Meaning{Kind: Calendar},
		Eg: []string{"[17 August]-[2 September 1914] = 1914-08-17 1914-09-02", "[30 December] to [2 January] = 2021-12-30 2022-01-02"}, But: []string{"17 August, 2 September"}},
	{Name: "month day to month day year", Pattern: `< @month [the] @day > @to < @month2 [the] @day2 [[,] {year}] >`, Link: To, Means: Meaning{Kind: Calendar},
		Eg: []string{"[August 17] to [September 2, 1914] = 1914-08-17 1914-09-02"}, But: []string{"August 17 and September 2"}},
	{Name: "day alone to day", Pattern: `(on|from|between|of) < the {day} > (to|and|until|or|-) < [the] {day:day2} > @unnumbered`, Link: And, Means: Meaning{Kind: Calendar},
		Eg:  []string{"On 3 May 2005 they met. From [the 10th] to [the 15th], they = 2005-05-10 2005-05-15", "On 3 May 2005 they met. On [the 7th] and [8th] they = 2005-05-07 2005-05-08"},
		But: []string{"between the 10 and the 15 men", "on the first and second floor"}},
	{Name: "night over two days", Pattern: `< [the] [early|late] (night|nights) of [@wd] @month [the] @day > (@to|/) < ([the] @day2|@month2 [the] @day2) [[,] {year}] > | < [the] [early|late] (night|nights) of [@wd] [the] @day > (@to|/) < [the] @day2 [of] @month [[,] {year}] > | < [the] [early|late] (night|nights) of [@wd] [the] @day [of] @month > (@to|/) < [the] @day2 [of] @month2 [[,] {year}] >`, Link: To, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [the night of January 5]-[6], = 2022-01-05 2022-01-06", "in [the night of 5] to [6 January 2022] = 2022-01-05 2022-01-06",
			"[the night of 5]/[6 January 2022] = 2022-01-05 2022-01-06", "[the night of January 31] to [February 1, 2021] = 2021-01-31 2021-02-01"},
		But: []string{"the night of January 5", "the night of 6 January, 7 people"}},

	// Months and seasons.
	{Name: "month-month", Pattern: `< @month > ~- < ~@month2 >`, Link: To, Means: Meaning{Kind: Calendar},
		Eg: []string{"In the [October]-[December] quarter = 2021-10 2021-12"}, But: []string{"a June - July visit"}},
	{Name: "month to month year", Pattern: `< @month > @to < @month2 [of] [,] {year} >`, Link: To, Means: Meaning{Kind: Calendar},
		Eg: []string{"[October] to [March 1945] = 1944-10 1945-03"}, But: []string{"from October to March"}},
	{Name: "month and month year", Pattern: `< @month > (and|or) < @month2 [of] [,] {year} >`, Link: And, Means: Meaning{Kind: Calendar},
		Eg: []string{"[August] and [September 1914] = 1914-08 1914-09"}, But: []string{"August and September were wet"}},
	{Name: "season and season year", Pattern: `[the] [@mod] < {season} > (and|or) < [the] {season:season2} [of] {year} >`, Link: And, Means: Meaning{Kind: Calendar},
		Eg: []string{"[summer] and [autumn 1918] = 1918-SU 1918-FA"}, But: []string{"summer and autumn were wet"}},

	// Years and centuries.
	{Name: "year to year", Pattern: `[(from|between|years|in)] < {year} > (-|to|until|through) < {year:year2} > | between < {year} > and < {year:year2} >`, Link: To, Means: Meaning{Kind: Calendar},
		Eg: []string{"[1917]-[1918] = 1917 1918", "from [2013] to [2015] = 2013 2015", "between [2013] and [2015] = 2013 2015"}, But: []string{"room 1917-1918"}},
	{Name: "year and year", Pattern: `(in|since|of|years) < {year} > (and|or) < {year:year2} >`, Link: And, Means: Meaning{Kind: Calendar},
		Eg: []string{"was toppled in [2005] and [2010] = 2005 2010"}, But: []string{"in room 2005 and 2010"}},
	{Name: "year to short year", Pattern: `< {likelyyear} > (~-|~/) < ~{yy:yy2} >`, Rising: true, Link: To, Means: Meaning{Kind: Calendar},
		Eg: []string{"in [1870]/[71] they = 1870 1871", "in [1915]-[17] = 1915 1917", "the [2010]–[11] season = 2010 2011"}, But: []string{"in 2022-01", "in 2010-09"}},
	{Name: "short years", Pattern: `< ' ~{yy} > (and|to|-) < ' ~{yy:yy2} >`, Link: To, Rising: true, Means: Meaning{Kind: Calendar},
		Eg: []string{"In ['18] and ['19] it rained = 2018 2019"}, But: []string{"'88 and 99"}},
	{Name: "years of an era", Pattern: `< {shortyear} > [@bc] (-|to|and|until) < {shortyear:year2} @bc >`, Link: To, Means: Meaning{Kind: Calendar, Era: BC},
		Eg: []string{"[499]–[493 BC] = BC0499 BC0493"}, But: []string{"499–493 men"}},
	{Name: "century to century", Pattern: `[the] [@mod] [the] < ({century}|{ord:century}) > (and|to|-|through|or) < [the] [early|late|mid] ({century:century2}|{ord:century2}) [-] (century|centuries) [@bc] >`, Link: To, Means: Meaning{Kind: Calendar, Unit: Century},
		Eg: []string{"in the [18th] and [19th centuries] = 17 18", "the late [17th] to [early 18th century] = 16 17"}, But: []string{"the third and fourth quarter", "the first to come"}},
}
