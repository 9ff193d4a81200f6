package timex

// The rules of English for what newswire and the pages of business add: times
// with their day, quarters and fiscal years, holidays, what recurs.
var enNews = []Rule{
	// Times of day, with what says which half of the day or which day it is.
	{Name: "o'clock", Pattern: `({hour}|{card:hour}) o ' clock [@bypart|[on] {weekday} [@twin]|@onday [@twin]]`, Means: Meaning{Kind: Clock},
		Eg: []string{"On 3 May 2005 at [10 o'clock in the evening] = 2005-05-03T22:00", "It left at [eight o’clock Monday morning] = 2022-01-10T08:00", "On 3 May 2005, at [six o'clock] = 2005-05-03T06:00",
			"at [ten o'clock tonight] = 2022-01-12T22:00"}, But: []string{"around the clock"}},
	{Name: "hour by its part of the day", Pattern: `(at|around|by|about|until|before|after|since) < ({hour}|{card:hour}|{hour} ~: ~{sixty}) @bypart >`, Means: Meaning{Kind: Clock},
		Eg: []string{"On 3 May 2005 at [10 in the evening] = 2005-05-03T22:00", "On 3 May 2005 around [six in the morning] = 2005-05-03T06:00"}, But: []string{"at 10 in the queue", "it saw 10 in the evening"}},
	{Name: "clock of a day", Pattern: `({hour} ~: ~{sixty} [@ampm]|{hour} ~. ~{sixty} @ampm|{hour} @ampm) [{zone}] [,] @onday [@twin|night]`, Means: Meaning{Kind: Clock},
		Eg:  []string{"at [2pm EST Monday] = 2022-01-10T14:00", "by [8:30 a.m. today] = 2022-01-12T08:30", "at [11pm Saturday night] = 2022-01-08T23:00", "at [5:15 pm Tuesday] = 2022-01-11T17:15"},
		But: []string{"at 2 p.m. on Monday"}},
	{Name: "clock of a date", Pattern: `({hour} ~: ~{sixty} [@ampm]|{hour} ~. ~{sixty} @ampm|{hour} @ampm) [{zone}] [,] ([@wd] @month @day [,] {year}|[@wd] @month @day)`, Means: Meaning{Kind: Clock},
		Eg: []string{"at [7:30 pm Jan. 5] = 2022-01-05T19:30", "at [9 a.m., Friday, May 3, 2019] = 2019-05-03T09:00"}, But: []string{"at 9 a.m. on May 3"}},
	{Name: "four figures", Pattern: `{hhmm} (gmt {zone=841}|utc {zone=841}|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|bst|hours|hrs|local time)`, Means: Meaning{Kind: Clock},
		Eg: []string{"On 3 May 2005 at [1430 GMT] = 2005-05-03T14:30Z", "On 3 May 2005 at [0600 hours], = 2005-05-03T06:00", "On 3 May 2005 at [2230 local time] = 2005-05-03T22:30"}, But: []string{"in 1430 he", "for 1500 working hours"}},
	{Name: "stamp of a wire", Pattern: `{monthnum:month} ~- ~{day} ~- ~{yy} {hhmm} ~(est|edt|cst|cdt|mst|mdt|pst|pdt|gmt)`, Means: Meaning{Kind: Clock},
		Eg: []string{"AP-XX-[11-02-89 1455EST] = 1989-11-02T14:55", "[01-09-22 0310EST] = 2022-01-09T03:10"}, But: []string{"call 11-02-89"}},
	{Name: "early or late on a weekday", Pattern: `(early|late) {weekday}`, Means: Meaning{Kind: Calendar},
		Eg: []string{"It fell [late Tuesday] = 2022-01-11", "[early Monday] = 2022-01-10"}, But: []string{"better late than Tuesday"}},
	{Name: "part of a weekday, early or late", Pattern: `(early|late) {weekday} ({part}|(dawn|sunrise) {part=1}|(dusk|sunset) {part=4}) | {weekday} (early|late) {part}`, Means: Meaning{Kind: Clock},
		Eg: []string{"[early Monday morning] = 2022-01-10TMO", "[late Friday night], = 2022-01-07TNI"}, But: []string{"early on Monday morning"}},
	{Name: "hours of a weekday", Pattern: `[the] (early|small|wee) (hours|morning hours) {part=1} of {weekday} [morning] | [the] [early|late] {part} of {weekday} | early on {weekday} (morning {part=1}|afternoon {part=3}|evening {part=4})`, Means: Meaning{Kind: Clock},
		Eg: []string{"in [the early hours of Sunday], = 2022-01-09TMO", "on [the evening of Friday] = 2022-01-07TEV"}, But: []string{"early on Sunday"}},
	{Name: "dawn", Pattern: `(at|before|since|until|around|by|after|from) < ((dawn|daybreak|sunrise) {part=1}|(dusk|sunset|nightfall) {part=4}) [[on] {weekday}] >`, Means: Meaning{Kind: Clock, Anchor: Near},
		Eg: []string{"at [dawn Monday] = 2022-01-10TMO", "On 3 May 2005, before [dusk], = 2005-05-03TEV"}, But: []string{"the dawn of an era", "Dawn said"}},
	{Name: "midnight", Pattern: `(at|by|around|until|before|after|since|from|past|to|till) < (noon {part=2}|midday {part=2}|midnight {part=7}) >`, Means: Meaning{Kind: Clock, Anchor: Near},
		Eg: []string{"On 3 May 2005, at [noon], = 2005-05-03T12:00", "It began at [midnight] = 2022-01-12T24:00"}, But: []string{"High Noon won"}},
	{Name: "overnight", Lower: true, Pattern: `overnight {part=5} [on] [{weekday}]`, Means: Meaning{Kind: Clock, Anchor: Near},
		Eg: []string{"Troops came [overnight] and left = 2022-01-12TNI", "came [overnight Monday] = 2022-01-10TNI", "On 3 May 2005 it fell [overnight] = 2005-05-03TNI"}},
	{Name: "part of the working day", Pattern: `(by|in|until|since|from|at|during) < (early|late|mid [-]) (morning|afternoon|evening) {part=3} >`, Means: Meaning{Kind: Clock, Anchor: Near},
		Eg: []string{"On 3 May 2005, by [late afternoon], = 2005-05-03TAF"}, But: []string{"by afternoon"}},
	{Name: "late last night", Pattern: `(early|late) (last night {which=2} {part=5}|this (morning {part=1}|afternoon {part=3}|evening {part=4}) {which=1})`, Means: Meaning{Kind: Clock},
		Eg: []string{"[late last night] = 2022-01-11TNI", "[early this morning] = 2022-01-12TMO"}, But: []string{"of late last year"}},
	{Name: "earlier today", Pattern: `(earlier|later|early|late) (today {which=1}|yesterday {which=2}|tomorrow {which=3})`, Means: Meaning{Kind: Period, Unit: Day, Anchor: Published},
		Eg: []string{"[earlier today] = 2022-01-12", "[late yesterday] = 2022-01-11"}, But: []string{"later, today"}},

	// Years in two figures.
	{Name: "short year", Pattern: `(in|since|of|from|by|until|before|after|during|through|mid [-]|late|early) < ' ~{yy} >`, Means: Meaning{Kind: Calendar},
		Eg:  []string{"the drought of ['88], = 1988", "Prices fell in [’21] = 2021", "flat since ['87] = 1987"},
		But: []string{"he won '88 points", "the class of '68", "in the '80s", "a size of '8"}},
	{Name: "short years", Pattern: `< ' ~{yy} > (and|to|-) < ' ~{yy:yy2} >`, Link: To, Rising: true, Means: Meaning{Kind: Calendar},
		Eg: []string{"In ['18] and ['19] it rained = 2018 2019"}, But: []string{"'88 and 99"}},

	// Weeks by a day of theirs.
	{Name: "week of a day", Pattern: `the week (of|beginning|starting) [@wd] (@month [the] @day|[the] @day [of] @month) [[,] {year}]`, Means: Meaning{Kind: Calendar, OfUnit: Week},
		Eg: []string{"[the week of Jan. 3] = 2022-W01", "[the week beginning 10 January 2022] = 2022-W02"}, But: []string{"the week ended Jan. 7", "a week of May rain"}},
	{Name: "from a weekday", Pattern: `@n (week {unit=6}|weeks {unit=6}) from {weekday}`, Means: Meaning{Kind: Shift, Anchor: Published, OfUnit: Day},
		Eg: []string{"It will open [a week from Friday] = 2022-01-21"}, But: []string{"two days from Monday"}},
	{Name: "weekday ago", Pattern: `{weekday} @n (week {unit=6}|weeks {unit=6}) ago`, Means: Meaning{Kind: Shift, Back: true, Anchor: Published, OfUnit: Day},
		Eg: []string{"They met [Monday two weeks ago] = 2021-12-27"}, But: []string{"on Monday, two weeks ago"}},

	// Quarters, halves and years of accounts.
	{Name: "short quarter", Pattern: `(q ~1 {ord=1}|q ~2 {ord=2}|q ~3 {ord=3}|q ~4 {ord=4}|1 ~q {ord=1}|2 ~q {ord=2}|3 ~q {ord=3}|4 ~q {ord=4}) [[of|,|in] {year}|['] {yy}] | ` +
		`{year} [-] (q ~1 {ord=1}|q ~2 {ord=2}|q ~3 {ord=3}|q ~4 {ord=4})`, Means: Meaning{Kind: Calendar, Unit: Quarter},
		Eg: []string{"In [Q3], sales fell = 2021-Q3", "in [Q4 of 2018] = 2018-Q4", "[2Q18] was = 2018-Q2", "in [3Q 2019] = 2019-Q3", "[2019 Q1] = 2019-Q1"}, But: []string{"the Q7 is", "an Audi Q3"}},
	{Name: "short half", Pattern: `(h ~1|1 ~h) {ord=1} [of] {year} | (h ~2|2 ~h) {ord=2} [of] {year}`, Means: Meaning{Kind: Calendar, Half: -1},
		Eg: []string{"[H1 2020] was = 2020-H1", "in [2H 2019] = 2019-H2"}, But: []string{"H1N1 flu", "H1 was"}},
	{Name: "quarter of its year", Pattern: `{year} ' s {ord} [-] quarter | {which:of} year ' s {ord} [-] quarter | [the] {ord} quarter (in|,) {year}`, Means: Meaning{Kind: Calendar, Unit: Quarter},
		Eg: []string{"[1990's first quarter] = 1990-Q1", "[last year's fourth quarter] was = 2021-Q4", "in [next year's second quarter] = 2022-Q2 @2021-05-04"}, But: []string{"1990's first show"}},
	{Name: "fiscal year", Pattern: `(fiscal [year]|financial year) ({year}|'~{yy}) | fy [-] [~] ({yyyy}|[']~{yy})`, Means: Meaning{Kind: Calendar, Fiscal: true},
		Eg: []string{"in [fiscal 1990] = FY1990", "in [fiscal year 2021] = FY2021", "[FY2020] and [FY21] = FY2020 FY2021"}, But: []string{"the fiscal year"}},
	{Name: "fiscal quarter", Pattern: `fiscal [year] {year} ' s [fiscal] {ord} [-] quarter | [the] {ord} [-] [fiscal] quarter of (fiscal [year]|financial year) {year} | {ord} [-] quarter fiscal {year}`, Means: Meaning{Kind: Calendar, Unit: Quarter, Fiscal: true},
		Eg: []string{"In [fiscal 1990's first quarter] = FY1990-Q1", "[the second quarter of fiscal 2021] = FY2021-Q2"}, But: []string{"fiscal 1990's first sale"}},
	{Name: "the latest quarter", Pattern: `[the] (latest|most recent|just - ended|just - completed) quarter`, Means: Meaning{Kind: Period, Which: Last, Unit: Quarter},
		Eg: []string{"in [the latest quarter] = 2021-Q4"}, But: []string{"the latest quarterly figures"}},
	{Name: "the quarter", Pattern: `(for|in|during|of|from|over) < the quarter >`, Means: Meaning{Kind: Period, Which: Same, Unit: Quarter, Anchor: Near},
		Eg: []string{"For [the quarter], it earned more = 2021-Q4", "In the second quarter of 2019 it grew. Sales in [the quarter] rose = 2019-Q2"}, But: []string{"the quarter ended", "for the Latin quarter"}},
	{Name: "the year-ago quarter", Pattern: `(a|the) year - (earlier|ago) (quarter {unit=9}|period) | [the] (same|like|comparable|corresponding) (quarter {unit=9}|period) [of|in] [a|the] (last year|year (ago|earlier|before)|previous year|prior year)`, Means: Meaning{Kind: Period, YearBefore: true},
		Eg: []string{"from $3 in [the year-ago quarter] = 2020-Q4", "up from [the same period last year] = 2021", "In the second quarter of 2019 it grew, from [the year-earlier period] = 2018-Q2"}, But: []string{"the same period as last year"}},
	{Name: "half without a year", Pattern: `(in|for|during|of|over|from) < the ({ord}|latter {ord=2}) half > | < ({ord} - half) > {any:none}`, Means: Meaning{Kind: Calendar, Half: -1, Accounts: true},
		Eg: []string{"Output in [the first half] fell = 2021-H1", "its [first-half] profit rose = 2021-H1"}, But: []string{"the other half"}},
	{Name: "the middle of the year", Pattern: `[the] (mid - year|midyear) | mid - (year|month {unit=8}|week {unit=6}) | midweek {unit=6}`, Means: Meaning{Kind: Period, Which: Same, Unit: Year, Anchor: Near, Mod: Mid},
		Eg: []string{"The deal should close by [mid-year] = 2022", "by [midyear] = 2022"}, But: []string{"mid-yearly"}},

	// Days with a name.
	{Name: "holiday", Pattern: `@newsday [[,] [of|in] {year}]`, Means: Meaning{Kind: Calendar},
		Eg: []string{"On [Labor Day], shops closed = 2021-09-06", "[Easter Sunday] = 2021-04-04", "[Memorial Day 2019] = 2019-05-27", "on [Veterans Day] = 2021-11-11", "on [Good Friday, 1998] = 1998-04-10",
			"[Martin Luther King Day] = 2022-01-17 @2022-01-19", "[St Patrick's Day] = 2021-03-17", "[Presidents' Day] = 2021-02-15"}, But: []string{"the Good Friday Agreement", "a day of labor"}},
	{Name: "september 11", Pattern: `9 ~/ ~11 {named=32} | < (september|sept [.]) (11|11th) {named=32} > [terrorist|terror|suicide] (attacks|attack|hijackings|hijackers|bombings|tragedy)`, Means: Meaning{Kind: Calendar},
		Eg: []string{"Since [9/11], security = 2001-09-11", "after the [September 11] terrorist attacks = 2001-09-11"}, But: []string{"on 9/11/2005", "9/12", "the September 11 vote"}},

	// What recurs.
	{Name: "every so many units", Pattern: `[once] (every|each) (other {n=2}|second {n=2}|third {n=3}|fourth {n=4}) {unit} | [once] every ({card}|{count:n}) {units} | [once] every (few|several|couple of) {several=1} {units}`, Means: Meaning{Kind: Repeat},
		Eg: []string{"calls [every other day] = P2D", "meets [every two weeks] = P2W", "[once every three months] = P3M", "[every few years] = PXY"}, But: []string{"every two men"}},
	{Name: "so often a unit", Pattern: `(once|twice|({card:none}|{num:none}) times) (a|an|each|per|every) {unit}`, Means: Meaning{Kind: Repeat},
		Eg: []string{"runs [three times a day] = P1D", "[twice each week] = P1W"}, But: []string{"three times a winner"}},
	{Name: "hourly", Lower: true, Pattern: `hourly {unit=3}|nightly {unit=4}|weekly {unit=6}|fortnightly {unit=7}|biweekly {unit=7}|monthly {unit=8}|quarterly {unit=9}|(semiannual|semiannually|semi - annual|semi - annually|twice - yearly) {unit=8} {n=6}|(biennial|biennially) {unit=11} {n=2}`, Means: Meaning{Kind: Repeat},
		Eg: []string{"appears [weekly] = P1W", "its [monthly] review = P1M", "a [quarterly] dividend = P1Q", "[semiannual] talks = P6M"}, But: []string{"in Business Weekly"}},
	{Name: "every part of the day", Pattern: `(every|each) {part}`, Means: Meaning{Kind: Repeat},
		Eg: []string{"[every morning] = XXXX-XX-XXTMO"}, But: []string{"every man"}},

	// Lengths.
	{Name: "half of a unit", Pattern: `(half an hour|a half [-] hour|half - hour) {n=30} {unit=2} | (half a day|half - day) {n=12} {unit=3} | (half a year|half - year) {n=6} {unit=8} | (half a decade|half - decade) {n=5} {unit=11} | (half a century|half - century) {n=50} {unit=11}`, Means: Meaning{Kind: Length},
		Eg: []string{"It took [half an hour] = PT30M", "a [half-century] of rule = P50Y", "after [half a day] = PT12H"}, But: []string{"half a mile"}},
	{Name: "and a half", Pattern: `@about ({card}|{count:n}) and a half {units} | @about ({article}|{card}|{count:n}) {units} and a half | @about ({article}|{card}) {unit} and a half`, Means: Meaning{Kind: Length, Half2: true},
		Eg: []string{"for [two and a half years] = P2.5Y", "took [an hour and a half] = PT1.5H"}, But: []string{"two and a half points"}},
	{Name: "units without a number", Pattern: `(for|after|take|takes|took|lasted|spent|spend|within|following|despite|lasts|last|of) < (minutes {unit=2}|hours {unit=3}|days {unit=4}|weeks {unit=6}|months {unit=8}|years {unit=11}|decades {unit=12}|centuries {unit=13}) >`, Means: Meaning{Kind: Length, Vague: true},
		Eg: []string{"after [months] of talks = PXM", "for [decades] = PXE", "It may take [years] = PXY"}, But: []string{"for two years", "in the years since"}},
	{Name: "age", Pattern: `@n - {unit} - old | {count:n} {units} old | {card} [-] [{card}] {units} old`, Means: Meaning{Kind: Length},
		Eg: []string{"the [25-year-old] Akram = P25Y", "he is [40 years old] = P40Y", "a [two-year-old] company = P2Y"}, But: []string{"the old year"}},

	// Times without a place on the calendar.
	{Name: "units ago", Pattern: `{units} ago | (long|some time|not long|not so long) ago`, Means: Meaning{Kind: Vague, Ref: PastRef},
		Eg: []string{"They met [decades ago] = PAST_REF", "[long ago] = PAST_REF"}, But: []string{"ten days ago"}},
	{Name: "recent units", Pattern: `[the] [most] recent {units}`, Means: Meaning{Kind: Vague, Ref: PastRef},
		Eg: []string{"in [recent days] = PAST_REF"}, But: []string{"a recent day"}},
	{Name: "soon", Pattern: `(will|ll|shall|could|may|might|should|can) [be] < soon >`, Means: Meaning{Kind: Vague, Ref: FutureRef},
		Eg: []string{"will [soon] resume = FUTURE_REF"}, But: []string{"as soon as possible", "he soon left"}},
	{Name: "at present", Pattern: `at < present > (,|.|;|is|are|there|and|but|the|in|to|by|with|only|about) | at < the moment > (,|.|;|to|and|but|because|as|when) | for < the moment >`, Means: Meaning{Kind: Vague, Ref: PresentRef},
		Eg: []string{"is closed at [present], = PRESENT_REF"}, But: []string{"at the moment of impact"}},

	// What looks like a date and is none.
	{Name: "place of a day", Pattern: `{weekday:none} (harbor|harbour|island) | ({month:none}|{anymonth:none}) (madness|fools)`, Not: "a name",
		Eg: []string{"[Friday Harbor] is a town"}, But: []string{"Friday talks"}},
	{Name: "thing of a holiday", Pattern: `(christmas|easter|thanksgiving|halloween) (sales|shopping|shoppers|season|period|party|parties|present|presents|gift|gifts|holiday|holidays|break|market|markets|lights|bonus|bonuses|spirit|music|song|songs|album|and new year|buying|trade|rush|message|truce)`, Not: "not the day itself",
		Eg: []string{"strong [Christmas sales] and", "over the [Easter holidays] he"}, But: []string{"on Christmas Day", "by Christmas, sales fell"}},
	{Name: "to spring", Pattern: `spring (eternal|from|forth|up|into|to (life|mind|action))`, Not: "a verb",
		Eg: []string{"hopes [spring eternal]"}, But: []string{"from spring to summer"}},
	{Name: "a car by its number", Pattern: `audi q ~{num:none} | q ~{num:none} (suv|suvs|crossover)`, Not: "a model", Eg: []string{"an [Audi Q3] and"}},
}
