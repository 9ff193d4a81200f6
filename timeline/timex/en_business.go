package timex

// Quarters, halves and years of accounts.
var enBusiness = []Rule{
	// Quarters and halves of a year.
	{Name: "quarter", Pattern: `[the] ({ord}|(last|final) {ord=4}) [-] quarter ([of|in|,] {year}|[of] {shortyear} @bc)`, Means: Meaning{Kind: Calendar, Unit: Quarter},
		Eg:  []string{"in [the third quarter of 2021] = 2021-Q3", "[the second quarter in 2019] = 2019-Q2", "in [the last quarter of 2021] = 2021-Q4", "in [the first quarter of 44 BC] = BC0044-Q1", "in [the last quarter of 43 BC] = BC0043-Q4"},
		But: []string{"the first quarter of 44 men", "the last quarter of it"}},
	{Name: "quarter of that year", Pattern: `[the] {ord} [-] quarter @ofyear`, Means: Meaning{Kind: Calendar, Unit: Quarter},
		Eg: []string{"in [the third quarter of last year] = 2021-Q3"}, But: []string{"the third quarter of the match"}},
	{Name: "quarter of its year", Pattern: `{year} ' s {ord} [-] quarter | {which:of} year ' s {ord} [-] quarter`, Means: Meaning{Kind: Calendar, Unit: Quarter},
		Eg: []string{"[1990's first quarter] = 1990-Q1", "[last year's fourth quarter] was = 2021-Q4", "in [next year's second quarter] = 2022-Q2 @2021-05-04"}, But: []string{"1990's first show"}},
	{Name: "quarter without a year", Pattern: `[the] {ord} [-] quarter`, Means: Meaning{Kind: Calendar, Unit: Quarter},
		Eg: []string{"[third-quarter] net income rose = 2021-Q3", "in [the fourth quarter], it fell = 2021-Q4"}, But: []string{"the French Quarter", "a quarter of the votes"}},
	{Name: "half year", Pattern: `[the] ({ord}|latter {ord=2}) half (of {year}|@ofyear)`, Means: Meaning{Kind: Calendar, Half: -1},
		Eg: []string{"in [the second half of 2008] = 2008-H2", "[the latter half of 2008] = 2008-H2", "[the first half of last year] = 2021-H1"}, But: []string{"the second half of the match"}},
	{Name: "half without a year", Pattern: `(in|for|during|of|over|from) < the ({ord}|latter {ord=2}) half > | < ({ord} - half) > {any:none}`, Means: Meaning{Kind: Calendar, Half: -1, Accounts: true},
		Eg: []string{"Output in [the first half] fell = 2021-H1", "its [first-half] profit rose = 2021-H1"}, But: []string{"the other half"}},
	{Name: "short quarter", Pattern: `(q ~1 {ord=1}|q ~2 {ord=2}|q ~3 {ord=3}|q ~4 {ord=4}|1 ~q {ord=1}|2 ~q {ord=2}|3 ~q {ord=3}|4 ~q {ord=4}) [[of|,|in] {year}|['] {yy}] | ` +
		`{year} [-] (q ~1 {ord=1}|q ~2 {ord=2}|q ~3 {ord=3}|q ~4 {ord=4})`, Means: Meaning{Kind: Calendar, Unit: Quarter},
		Eg: []string{"In [Q3], sales fell = 2021-Q3", "in [Q4 of 2018] = 2018-Q4", "[2Q18] was = 2018-Q2", "in [3Q 2019] = 2019-Q3", "[2019 Q1] = 2019-Q1"}, But: []string{"the Q7 is", "an Audi Q3"}},
	{Name: "short half", Pattern: `(h ~1|1 ~h) {ord=1} [of] {year} | (h ~2|2 ~h) {ord=2} [of] {year}`, Means: Meaning{Kind: Calendar, Half: -1},
		Eg: []string{"[H1 2020] was = 2020-H1", "in [2H 2019] = 2019-H2"}, But: []string{"H1N1 flu", "H1 was"}},

	// Fiscal years.
	{Name: "fiscal year", Pattern: `(fiscal [year]|financial year) ({year}|'~{yy}) | fy [-] [~] ({yyyy}|[']~{yy})`, Means: Meaning{Kind: Calendar, Fiscal: true},
		Eg: []string{"in [fiscal 1990] = FY1990", "in [fiscal year 2021] = FY2021", "[FY2020] and [FY21] = FY2020 FY2021"}, But: []string{"the fiscal year"}},
	{Name: "fiscal quarter", Pattern: `fiscal [year] {year} ' s [fiscal] {ord} [-] quarter | [the] {ord} [-] [fiscal] quarter of (fiscal [year]|financial year) {year} | {ord} [-] quarter fiscal {year}`, Means: Meaning{Kind: Calendar, Unit: Quarter, Fiscal: true},
		Eg: []string{"In [fiscal 1990's first quarter] = FY1990-Q1", "[the second quarter of fiscal 2021] = FY2021-Q2"}, But: []string{"fiscal 1990's first sale"}},
	{Name: "fiscal quarter without a year", Pattern: `[the] (fiscal {ord} [-] quarter|{ord} [-] fiscal [-] quarter)`, Means: Meaning{Kind: Calendar, Unit: Quarter, Fiscal: true},
		Eg: []string{"its [fiscal second-quarter] profit = FY2021-Q2", "in [the third fiscal quarter] it = FY2021-Q3"}, But: []string{"the fiscal quarter"}},
	{Name: "which fiscal year", Pattern: `[the] {which:of} (fiscal|financial) year`, Means: Meaning{Kind: Calendar, Fiscal: true},
		Eg: []string{"[Last fiscal year] it lost = FY2021", "in [the current financial year] = FY2022", "It grew in fiscal 1998. In [the previous fiscal year] it fell = FY1997"}, But: []string{"the fiscal year"}},

	// Periods that a report is of, and what it compares them with.
	{Name: "the last quarter", Pattern: `the (last|past) quarter`, Means: Meaning{Kind: Period, Which: Last, Unit: Quarter},
		Eg: []string{"profits in [the last quarter] = 2021-Q4"}, But: []string{"the Latin quarter"}},
	{Name: "the latest quarter", Pattern: `[the] (latest|most recent|just - ended|just - completed) quarter`, Means: Meaning{Kind: Period, Which: Last, Unit: Quarter},
		Eg: []string{"in [the latest quarter] = 2021-Q4"}, But: []string{"the latest quarterly figures"}},
	{Name: "the quarter", Pattern: `(for|in|during|of|from|over) < the quarter >`, Means: Meaning{Kind: Period, Which: Same, Unit: Quarter, Anchor: Near},
		Eg: []string{"For [the quarter], it earned more = 2021-Q4", "In the second quarter of 2019 it grew. Sales in [the quarter] rose = 2019-Q2"}, But: []string{"the quarter ended", "for the Latin quarter"}},
	{Name: "the year-ago quarter", Pattern: `(a|the) year - (earlier|ago) (quarter {unit=9}|period) | [the] (same|like|comparable|corresponding) (quarter {unit=9}|period) [of|in] [a|the] (last year|year (ago|earlier|before)|previous year|prior year)`, Means: Meaning{Kind: Period, YearBefore: true},
		Eg: []string{"from $3 in [the year-ago quarter] = 2020-Q4", "up from [the same period last year] = 2021", "In the second quarter of 2019 it grew, from [the year-earlier period] = 2018-Q2"}, But: []string{"the same period as last year"}},
	{Name: "year-earlier", Pattern: `[a|the] year - (earlier|ago)`, Means: Meaning{Kind: Shift, N: 1, Unit: Year, Anchor: Told, Back: true},
		Eg: []string{"In 1998 it lost less than [the year-earlier] loss = 1997", "from [a year-ago] profit = 2021"}, But: []string{"a year earlier they left"}},
	{Name: "year to date", Pattern: `[the] year - to - date | [the] year to date`, Means: Meaning{Kind: Period, Which: This, Unit: Year, Anchor: Published, Mod: Start},
		Eg: []string{"its [year-to-date] sales = 2022"}, But: []string{"a year to dates"}},
}
