package timex

// Years of three digits, which are none but in a text that names others as
// such, and where what follows can go with no number.
var enEarly = []Rule{
	{Name: "early date", Pattern: `< ([@wd] [the] @day [of] @month [,] {earlyyear}|[@wd] @month [the] @day [,] {earlyyear}|[@mod] @month [of] {earlyyear}|[@mod] [the] [@mod] {season} of {earlyyear}) > @unnumbered`, Means: Meaning{Kind: Calendar, Early: true},
		Eg: []string{"Rome fell in 410 AD. On [8 June 793], they = 0793-06-08", "Rome fell in 410 AD. In [January 871] he = 0871-01", "Rome fell in 410 AD. In [the autumn of 866] they = 0866-FA",
			"He won in 333 BC. Tyre fell in [July 332] at last = BC0332-07"},
		But: []string{"on 8 June 793 people", "in May 300 soldiers"}},
	{Name: "early year", Pattern: `(in|since|by|until|after|before|from) [about|around] < {earlyyear} > @unnumbered`, Means: Meaning{Kind: Calendar, Early: true},
		Eg:  []string{"It began in 431 BC. In [425] the city fell = BC0425", "Rome fell in 410 AD. In [476], the emperor = 0476"},
		But: []string{"Rome fell in 410 AD. In 300 cases", "by 150 men"}},
	{Name: "early decade", Pattern: `the [@mod] [the] {small:decade} ~s`, Means: Meaning{Kind: Calendar, Unit: Decade, Early: true},
		Eg: []string{"Rome fell in 410 AD. In [the 830s] raids = 083", "It began in 431 BC. In [the late 420s] it = BC042"}, But: []string{"Rome fell in 410 AD. He sold the 830"}},
}
