package timex

import "strings"

// Dates of the Islamic and the Persian calendar in Russian, and dates in the
// old style.

// months writes a pattern for the names of months, which are inflected; the
// words of a name of several are joined by hyphens.
func months(stems ...string) string {
	var all []string
	for _, s := range stems {
		words, endings, _ := strings.Cut(s, " ")
		stem, number, _ := strings.Cut(words, "=")
		for ending := range strings.FieldsSeq(endings) {
			name := stem + strings.Trim(ending, ".")
			all = append(all, strings.ReplaceAll(name, "-", " [-] ")+" {month="+number+"}")
		}
	}
	return "(" + strings.Join(all, "|") + ")"
}

var ruCalendarMacros = map[string]string{
	"hijri": months("мухаррам=1 . а е", "сафар=2 . а е", "раби-аль-аввал=3 ь я е", "раби-уль-аввал=3 ь я е", "раби-ас-сани=4 .", "раби-ус-сани=4 .", "раби-аль-ахир=4 . а е",
		"джумада-аль-уля=5 .", "джумада-ль-уля=5 .", "джумада-аль-аввал=5 ь я е", "джумада-ас-сани=6 . я", "джумада-аль-ахира=6 .", "раджаб=7 . а е", "шаабан=8 . а е", "шабан=8 . а е", "рамадан=9 . а е", "рамазан=9 . а е",
		"шаввал=10 ь я е", "зуль-каад=11 а ы е у", "зулькаад=11 а ы е у", "зуль-кад=11 а ы е у", "зуль-хидж=12 а и е у", "зуль-хиджж=12 а и е у", "зульхидж=12 а и е у"),
	"solar": months("фарвардин=1 . а е", "ордибехешт=2 . а е", "хордад=3 . а е", "тир=4 . а е", "мордад=5 . а е", "шахривар=6 . а е", "мехр=7 . а е", "абан=8 . а е", "азар=9 . а е", "де=10 й я", "бахман=11 . а е", "эсфанд=12 . а е",
		"саур=2 . а е", "хут=12 . а е", "асад=5 . а е", "сунбула=6 ."),
	"hijra":  "([по] (хиджры|хиджре|хиджра)|х ~. | по мусульманскому (календарю|летосчислению))",
	"oldst":  "(по старому стилю|старого стиля|по ст . ст .|ст . ст .|по юлианскому календарю)",
	"newst":  "(по новому стилю|нового стиля|по н . ст .|н . ст .|по григорианскому календарю)",
	"style":  "(@oldst|@newst)",
	"open":   "(\\(|\\[)",
	"shut":   "(\\)|\\])",
	"hijriy": "{hijriyear} [@g] [@hijra]|{shortyear} [@g] @hijra",
}

var ruCalendars = []Rule{
	{Name: "islamic date", Pattern: `[@wd [,]] @day @hijri [@hijriy] | @hijri (@hijriy) | {hijriyear} @g @hijra | (в|с|до|от|после|около) < {shortyear} [@g] @hijra >`, Means: Meaning{Kind: Foreign, Era: Hijri},
		Eg: []string{"[27 рамадана 1446 года] = 2025-03-27", "[1 мухаррама 1447 года хиджры] = 2025-06-26", "[10 мухаррама 61 года хиджры] = 0680-10", "в [рамадане 1446 года] = 2025-03", "в [1446 году хиджры] = 202",
			"[12 раби аль-авваля 1446 г. х.] = 2024-09-15", "[9 зуль-хиджи 1445 года] = 2024-06-15", "[10 рамадана] = none"},
		But: []string{"Рамадан Кадыров", "в рамадан постятся", "10 рам"}},
	{Name: "persian date", Pattern: `@day @solar {solaryear} [@g] [@hijra] | @solar {solaryear} @g`, Means: Meaning{Kind: Foreign, Era: SolarHijri},
		Eg: []string{"[12 бахмана 1357 года] = 1979-02-01", "[7 саура 1357 года] = 1978-04-27", "в [хордаде 1388 года] = 2009"}, But: []string{"12 бахмана"}},
	{Name: "old and new style", Pattern: `[@wd [,]] @day @month (@open @day2 @month2 [@style] @shut [,] @year {era=5}|[@style] @open @day2 @month2 [@style] @shut [,] @year {era=5}|` +
		`@year (@open (@day2 @month2 [{year:year2} [@g]] [,] @style|@style [,] @day2 @month2 [{year:year2} [@g]]) @shut {era=5}|@oldst {era=5}|@open @oldst @shut {era=5}|@newst|@open @newst @shut))`, Means: Meaning{Kind: Calendar},
		Eg: []string{"[25 октября (7 ноября) 1917 года] = 1917-11-07", "[7 ноября (25 октября по старому стилю) 1917 года] = 1917-11-07", "[25 октября 1917 года по старому стилю] = 1917-11-07",
			"[25 октября 1917 г. (ст. ст.)] = 1917-11-07", "[7 ноября 1917 года по новому стилю] = 1917-11-07", "[7 января 1918 года (25 декабря 1917 года по старому стилю)] = 1918-01-07"},
		But: []string{"5 мая (3 человека)"}},
}
