package timex

// Years, decades and centuries.
var enYears = []Rule{
	// Years.
	{Name: "year of that", Pattern: `[@mod] [the] year {year}`, Means: Meaning{Kind: Calendar},
		Eg: []string{"in [the year 1999] = 1999"}, But: []string{"the year of 1,999 votes"}},
	{Name: "part of year", Pattern: `@mod {year} | (early|late|later|earlier) in {year} | [the] (latter|first|second|early|later|last|final) (part|months|days|weeks) of {year}`, Means: Meaning{Kind: Calendar},
		Eg: []string{"in [late 2020] = 2020", "[the end of 1914] = 1914", "[mid-2007] = 2007", "[early in 1863] = 1863", "[the latter part of 1943] = 1943"}, But: []string{"the end of 1,999 lives", "early in the war"}},
	{Name: "year in place", Pattern: `@in < {year} >`, Means: Meaning{Kind: Calendar},
		Eg: []string{"in [1999], he = 1999", "since [2021] = 2021"}, But: []string{"in 1,999 cases", "by 2050 troops"}},
	{Name: "year of a life", Pattern: `(born|died|b .|d .|fl .|r .|founded|completed|c .|ca .) < {year} >`, Means: Meaning{Kind: Calendar},
		Eg: []string{"Joan, born [1412], was = 1412", "(d. [1216]) = 1216", "walls of c. [1450] stand = 1450"}, But: []string{"died 1,200 miles away"}},
	// A rule of its own, since few words behind "in the" can begin it.
	{Name: "the year in place", Pattern: `@in the < {year} >`, Means: Meaning{Kind: Calendar},
		Eg: []string{"in the [1453] siege = 1453"}, But: []string{"in the 1,999 cases"}},
	{Name: "year of games", Pattern: `< {year} > (summer|winter) (olympics|olympic|games|paralympics|universiade)`, Means: Meaning{Kind: Calendar},
		Eg: []string{"the [1988] Summer Olympics = 1988"}, But: []string{"the 1988 summer offensive"}},
	{Name: "year", Pattern: `{likelyyear}`, Means: Meaning{Kind: Calendar},
		Eg:  []string{"the [2023] referendum = 2023", "([1876] – dead) = 1876"},
		But: []string{"paid 2000% more", "$1999", "version 2.2019", "a 747"}},
	{Name: "short year", Pattern: `(in|since|of|from|by|until|before|after|during|through|mid [-]|late|early) < ' ~{yy} >`, Means: Meaning{Kind: Calendar},
		Eg:  []string{"the drought of ['88], = 1988", "Prices fell in [’21] = 2021", "flat since ['87] = 1987"},
		But: []string{"he won '88 points", "the class of '68", "in the '80s", "a size of '8"}},

	// Years of an era.
	{Name: "year of an era", Pattern: `[(c|ca) .|circa|about|around] {shortyear} @bc`, Means: Meaning{Kind: Calendar, Era: BC},
		Eg: []string{"of [490 BC] = BC0490", "[ca. 519 B.C.] = BC0519"}, But: []string{"490 bcc"}},
	{Name: "year after Christ", Pattern: `{shortyear} @ad | @ad {shortyear}`, Means: Meaning{Kind: Calendar, Era: AD},
		Eg: []string{"of [79 AD] = 0079", "[AD 1066] = 1066"}, But: []string{"79 ads", "an ad for 10 men"}},
	{Name: "year of an era in place", Pattern: `(in|since|by|until|after|before|from) < [(c|ca) .|circa|about|around] {shortyear} @bc >`, Means: Meaning{Kind: Calendar, Era: BC},
		Eg: []string{"in [347 BC] = BC0347", "by [79 B.C.] = BC0079"}, But: []string{"in 347 boxes"}},
	{Name: "year after Christ in place", Pattern: `(in|since|by|until|after|before|from) [about|around] < ({shortyear} @ad|@ad {shortyear}) >`, Means: Meaning{Kind: Calendar, Era: AD},
		Eg: []string{"in [347 AD] = 0347", "by [79 CE] = 0079"}, But: []string{"in 347 ads"}},

	// Decades.
	{Name: "decade", Pattern: `[the] [@mod] [the] {decade} ['] ~s`, Means: Meaning{Kind: Calendar, Unit: Decade},
		Eg: []string{"in [the 1990s] = 199", "[the late 1960s] = 196"}, But: []string{"the 1990 show", "model 1960S"}},
	{Name: "decade of an era", Pattern: `[the] [@mod] [the] {num:decade} ~s @bc`, Means: Meaning{Kind: Calendar, Unit: Decade, Era: BC},
		Eg: []string{"[the 470s BC] = BC047"}, But: []string{"the 470s were wet"}},
	{Name: "short decade", Pattern: `the [@mod] ['] ({decade2} ~s)`, Means: Meaning{Kind: Calendar, Unit: Decade},
		Eg: []string{"in [the '90s] = 199"}, But: []string{"in his 90s", "90s music"}},
	{Name: "bare short decade", Pattern: `' ~{decade2} ~s`, Means: Meaning{Kind: Calendar, Unit: Decade},
		Eg: []string{"the 1960s and ['70s] = 197"}, But: []string{"the 70s"}},
	{Name: "decade in words", Pattern: `[@mod] the [@mod] ['|nineteen -] @decade`, Means: Meaning{Kind: Calendar, Unit: Decade},
		Eg:  []string{"in [the sixties] = 196", "[the early nineties] = 199", "of [the late nineteen-twenties]. = 192", "It opened in May 1851. In [the 'seventies] it = 187"},
		But: []string{"in his sixties", "in the low thirties", "a man in his thirties", "in the forties of degrees"}},
	{Name: "decade of a century", Pattern: `[the] (first {decade=1}|second {decade=10}|third {decade=20}|fourth {decade=30}|fifth {decade=40}|sixth {decade=50}|seventh {decade=60}|eighth {decade=70}|ninth {decade=80}|(last|final|tenth|closing) {decade=90}) decade of the ({century}|{ord:century}) century`, Means: Meaning{Kind: Calendar, Unit: Decade},
		Eg: []string{"in [the first decade of the 12th century] = 110", "[the last decade of the nineteenth century] = 189"}, But: []string{"the first decade of the war"}},

	// Centuries.
	{Name: "century", Pattern: `[the] [@mod] [the] ({century}|{ord:century}) [-] century [@bc]`, Means: Meaning{Kind: Calendar, Unit: Century},
		Eg: []string{"in [the 19th century] = 18", "[the early twentieth century] = 19", "[the 4th century BC] = BC03"}, But: []string{"the 19th man", "a century of runs"}},
	{Name: "part of a century", Pattern: `[the] (first|second|last|third|latter|early|later|opening|closing|final) (half|quarter|third|part|decade|decades|years) of the ({century}|{ord:century}) century`, Means: Meaning{Kind: Calendar, Unit: Century},
		Eg: []string{"in [the second half of the 20th century] = 19"}, But: []string{"the second half of the year"}},
}
