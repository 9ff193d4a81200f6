package timex

// Dates of the Islamic and the Persian calendar in English, and dates in the
// old style. The months have many spellings; those of one word are in hijriWords
// and solarWords, those of several in the macros.

const (
	hijriWords = "muharram=1 moharram=1 muharam=1 moharam=1 mouharram=1 muḥarram=1 safar=2 saffar=2 ṣafar=2 rajab=7 rajjab=7 radjab=7 rajeb=7 " +
		"shaban=8 shaaban=8 shabaan=8 chaabane=8 shaʿban=8 shaʿbān=8 shaʻban=8 shaʼban=8 shaʽban=8 shaʾban=8 shabān=8 ramadan=9 ramadhan=9 ramadaan=9 ramazan=9 ramzan=9 ramaḍān=9 ramaḍan=9 " +
		"shawwal=10 shawal=10 shawaal=10 shawwaal=10 shavval=10 shawwāl=10 " +
		"zulqada=11 zulqadah=11 zulqaida=11 zulqaidah=11 zilqad=11 zilqada=11 zilqadah=11 dhulqada=11 dhulqadah=11 dhulqidah=11 dhulqida=11 zulkaidah=11 zulkaedah=11 zolqadeh=11 " +
		"zulhijja=12 zulhijjah=12 zulhija=12 zulhijah=12 zilhaj=12 zilhajj=12 zilhijja=12 zilhijjah=12 dhulhijja=12 dhulhijjah=12 dhulhija=12 zolhajjeh=12"
	rabiWords   = "rabi rabī rabiʿ rabīʿ rabiʻ rabiʼ rabiʽ rabee rabia rabie rabii rabiul rebi"
	jumadaWords = "jumada jumaada jumādā jumādá jamada jamadi jumadi jumadal jumadil jamadiul jumadiul jomada jamadil"
	dhuWords    = "dhu dhū dhul zu zul zil thu thul du dhi zi"
	solarWords  = "farvardin=1 ordibehesht=2 khordad=3 tir=4 mordad=5 amordad=5 shahrivar=6 mehr=7 aban=8 azar=9 dey=10 bahman=11 esfand=12 isfand=12 " +
		// as Afghans name them
		"hamal=1 sawr=2 saur=2 jawza=3 saratan=4 asad=5 sonbola=6 sunbula=6 mizan=7 aqrab=8 qaws=9 jadi=10 dalw=11 dalwa=11 hut=12"
)

var enCalendarMacros = map[string]string{
	// "al-", with what stands around it, or nothing: Rabi' al-Awwal, Rabi-ul-Awwal.
	"al":     "['] [-] [(al|ul|el|as|ath|us|uth|at|il|l|ad|wal) ['] [-]]",
	"awwal":  "(awwal|awal|auwal|avval|i)",
	"thani":  "(thani|thānī|thaani|sani|saani|akhir|akhar|aakhir|ākhir|ii)",
	"ula":    "(ula|ūlā|oola|aula|awwal|awal|auwal|ala|i)",
	"akhira": "(akhira|akhirah|ākhira|aakhirah|ukhra|thaniya|thaniyah|thani|thānī|sani|akhir|akhar|ii)",
	"qada":   "(qi ' dah|qi ' da|qa ' dah|qa ' da|qida|qidah|qada|qadah|qaida|qaidah|qaʿda|qaʿdah|kada|kadah|qaʻda|qaʻdah|qad)",
	"hijja":  "(hijja|hijjah|hija|hijah|ḥijja|ḥijjah|hajj|haj|hajja|hajjah)",
	"hijri": "({hijri}|{rabi} @al (@awwal {month=3}|@thani {month=4})|{jumada} @al (@ula {month=5}|@akhira {month=6})|" +
		"{dhu} @al (@qada {month=11}|@hijja {month=12})|sha ('|`) (ban|aban|bān) {month=8})",
	// The mark of a year, which is one only in capitals, and one behind a month.
	"ah":   "({hijra:none}|a ~. ~h [~.])",
	"inah": "(@ah|~h [.]|h [.]|hijri|hijriah|hijriyah|hijra|hegira)",
	"insh": "(sh|ahs|ah|a ~. ~p [~.]|hijri [-] shamsi|shamsi|hijri)",
	// The year behind a month.
	"hy": "[,] [of] [the] [year] ({hijriyear}|{shortyear} @ah) [@inah]",
	"os": "(o ~. s [~.]|os|old style)", "ns": "(n ~. s [~.]|ns|new style)",
	"style": "(@os|@ns)",
	"date":  "([the] @day [of] @month|@month [the] @day)",
	"date2": "([the] @day2 [of] @month2|@month2 [the] @day2)",
	"open":  "(\\(|\\[)", "shut": "(\\)|\\])",
}

var enCalendars = []Rule{
	{Name: "islamic date", Pattern: `[@wd] [the] @day [[day] of [the month of]] @hijri [@hy] | [@wd] @hijri [[the] @day] [in] @hy | ` +
		`{day} (~/|~-|~.) ~{monthnum} (~/|~-|~.) ~{hijriyear} (@ah|~h|h|hijri) | {hijriyear} (~/|~-|~.) ~{monthnum} (~/|~-|~.) ~{day} (@ah|~h|h|hijri) | ` +
		`{hijriyear} (@ah|~h) | {hijra:none} {hijriyear} | a ~. ~h ~. {hijriyear} | [the] year ({hijriyear} (@ah|~h)|{shortyear} @ah) | [the] (hijri|islamic|muslim|lunar) year [of] {hijriyear} [@ah] | ` +
		`(in|of|since|by|from|until|to|c .|circa|around|about) < ({shortyear} @ah|{hijra:none} {shortyear}) > | (\(|/) < [c .] {shortyear} @ah >`, Means: Meaning{Kind: Foreign, Era: Hijri},
		Eg: []string{"on [23rd Shawwal 1446 AH] = 2025-04-21", "[1 Muharram 1447] = 2025-06-26", "[10th of Dhu al-Hijjah, 1445 AH] = 2024-06-16", "on [12 Rabi' al-Awwal 1446 H] = 2024-09-15",
			"[9 Dhul-Hijja 1445 A.H.] = 2024-06-15", "on [27 Rajab 1446H] = 2025-01-27", "[15 Shaʿbān 1446 AH] = 2025-02-14", "[3 Rabi-us-Sani 1446] = 2024-10-06", "[5 Jumada II, 1446] = 2024-12-06",
			"[5 Jumada al-Ula 1446] = 2024-11-07", "[1 Zulqada 1446] = 2025-04-29", "[1 Zilhajj 1446] = 2025-05-28", "[29 Sha'ban 1446] = 2025-02-28", "[10 Muharram 61 AH] = 0680-10",
			"[Sunday, 15 Ramadan 1446] = 2025-03-16", "[Ramadan 17, 1446] = 2025-03-17", "on [Dhu al-Qi'dah 5, 1446 AH] = 2025-05-03", "on [the 10th of Muharram] = none",
			"dated [23/10/1446 AH] = 2025-04-21", "dated [1446/10/23 AH] = 2025-04-21", "of [23-10-1446H] = 2025-04-21",
			"in [Ramadan 1446] = 2025-03", "in [Rabi al-thani 1446 AH] = 2024", "in [Sha`ban 1446] = 2025", "in [Muharram 61 AH] = 0680",
			"in [1446 AH] = 202", "in [AH 1446] = 202", "(d. [1111 A.H.]) = none", "in 622 ([1 AH]) = 0622", "since [61 AH] = 068", "in [the year 1446 AH] = 202", "in [the Hijri year 1446] = 202"},
		But: []string{"Tariq Ramadan, 58, in 2020", "12 safar 1446", "5 January 1446", "Rajab 12", "dated 23/10/2021", "in Ramadan he fasts",
			"an AH-64 Apache", "a 12 V 100 AH battery", "Ah 1999, what a year", "flight AH 5017", "a 100 Ah battery", "novels of 1933 by A. H. Tammsaare"}},
	{Name: "year beside the Hijra's", Pattern: `(in|of|since|by|from|until|till|year|c .|circa|around|about) < {shortyear} > (\(|/) {shortyear:none} @ah`, Means: Meaning{Kind: Calendar, Era: AD},
		Eg: []string{"in [622] (1 AH) = 0622", "of [680]/61 AH = 0680"}, But: []string{"in 622 (1 man)"}},
	{Name: "persian date", Pattern: `[@wd] @day [of] {solar} [,] [of] [the] [year] {solaryear} [@insh] | [@wd] {solar} [the] @day [,] {solaryear} [@insh] | {solar} [,] [of] {solaryear} [@insh] | ` +
		`[the] (persian|iranian|afghan|solar) [hijri] year [of] {solaryear} [@insh] | {solaryear} (ahs|hijri [-] shamsi|a ~. ~p ~.|h ~. ~sh ~.)`, Means: Meaning{Kind: Foreign, Era: SolarHijri},
		Eg: []string{"on [12 Bahman 1357] = 1979-02-01", "[1 Farvardin 1404] = 2025-03-21", "[Khordad 22, 1388] = 2009-06-12", "on [7 Saur 1357] = 1978-04-27", "[30 Esfand 1403] = 2025-03-20", "[24 Asad 1400] = 2021-08-15",
			"in [Bahman 1357] = 1979", "in late [Khordad 1388] = 2009", "in [the Iranian year 1404] = 202", "in [1357 AHS] = 197"},
		But: []string{"Mehr said 12 in 1400", "12 bahman 1357", "in 1357 she"}},
	{Name: "old and new style", Pattern: `[@wd] @date ([@style] [,] (@open [@style [,]] @date2 [,] [@style] @shut|/ @date2) [,] {year} {era=5}|[,] {year} (` +
		`@style [,] (@open [@style [,]] @date2 [[,] {year:year2}] [,] [@style] @shut|/ @date2 [,] {year:year2}) {era=5}|` +
		`@open (@style [,] @date2 [[,] {year:year2}]|@date2 [[,] {year:year2}] [,] @style) @shut {era=5}|` +
		`[,] (@open @os @shut|o ~. s [~.]|old style) {era=5}|[,] (@open @ns @shut|n ~. s [~.]|new style)|~/ ~{yy:yy2} {era=5})) | ` +
		`o ~. s ~. @date [,] {year} {era=5} | n ~. s ~. @date [,] {year} | @month [,] {year} @open @os @shut {era=5}`, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [25 October (7 November) 1917] = 1917-11-07", `on [7 November \[O.S. 25 October\] 1917] = 1917-11-07`, "[November 7 (October 25 O.S.), 1917] = 1917-11-07",
			"[25 October/7 November 1917] = 1917-11-07", "[7 January 1918 (25 December O.S.)] = 1918-01-07", `[8 February 1725 \[O.S. 28 January 1725\]] = 1725-02-08`,
			"on [28 February/1 March 2022] = 2022-02-28", "[25 December 1917 (7 January 1918, New Style)] = 1918-01-07",
			"on [25 October 1917 (O.S.)] = 1917-11-07", "[O.S. 4 July 1776] = 1776-07-15", "[29 February 1900, Old Style] = 1900-03-13", "[October 1917 (Old Style)] = 1917",
			"on [11 February 1731/32] = 1732-02-22", "on [7 November 1917 (N.S.)] = 1917-11-07"},
		But: []string{"5 May (3 people) 2005", "5 May 2005 (3 May 2005)", "on 7 May 2019 OS X was released", "the 1731/32 season"}},
}
