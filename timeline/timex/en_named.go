package timex

import (
	"fmt"
	"strings"
)

// Days that have a name: feasts and holidays, and days of one year. A name that
// is one word is a word of the class "named"; those of several are patterns.

var enNamedWords = fmt.Sprintf("christmas=%d easter=%d halloween=%d nowruz=%[4]d navruz=%[4]d nauryz=%[4]d thanksgiving=%[5]d",
	christmas, easter, halloween, nowruz, thanksgiving)

var enNamedMacros = map[string]string{
	"saint": "(st|saint) [.]",
	"namedday": anyNamed([]namedPattern{
		{newYearsDay, `new year ' s day`},
		{newYearsEve, `new year ' s eve`},
		{christmasEve, `christmas eve`},
		{boxingDay, `boxing day|@saint stephen ' s day`},

		// Easter, and what is counted from it.
		{ashWednesday, `ash wednesday`},
		{palmSunday, `palm sunday`},
		{maundyThursday, `(maundy|holy) thursday`},
		{goodFriday, `good friday`},
		{easterEve, `holy saturday|easter (eve|saturday)`},
		{easter, `easter sunday`},
		{easterMonday, `easter monday`},
		{ascensionDay, `ascension day`},
		{whitSunday, `whit sunday|whitsunday|whitsun`},
		{whitMonday, `whit monday`},
		{trinitySunday, `trinity sunday`},
		{corpusChristi, `corpus christi day`},

		// Saints, and the days that rents and terms went by.
		{candlemas, `candlemas [day]`},
		{idesOfMarch, `[the] ides of march`},
		{stPatricksDay, `@saint patrick ' s day`},
		{ladyDay, `lady day`},
		{stGeorgesDay, `@saint george ' s day`},
		{midsummerDay, `midsummer [' s] day`},
		{stJamesDay, `@saint james ' s day`},
		{lammas, `lammas [day]`},
		{michaelmas, `michaelmas [day]`},
		{stCrispinsDay, `[@saint] crispin ' s day`},
		{allSaints, `all (saints|hallows) ' day`},
		{allSouls, `all souls ' day`},
		{martinmas, `martinmas [day]`},
		{stAndrewsDay, `@saint andrew ' s day`},

		// Holidays, many of them as the United States count them.
		{martinLutherKingDay, `(martin luther king|mlk) [,] [jr] [.] day`},
		{valentinesDay, `[@saint] valentine ' s day|valentines day`},
		{presidentsDay, `(presidents|president) ['] [s] ['] day`},
		{womensDay, `[international] women ' s day`},
		{mayDay, `may day`},
		{mothersDay, `mother ' s day`},
		{memorialDay, `memorial day`},
		{fathersDay, `father ' s day`},
		{juneteenth, `juneteenth`},
		{bastilleDay, `bastille day`},
		{laborDay, `labor day`},
		{columbusDay, `columbus day`},
		{veteransDay, `(veterans|veteran|armistice|remembrance) ['] [s] day`},

		// Days of one year.
		{dDay, `d - day`},
	}),
}

// namedPattern is what a named day is called.
type namedPattern struct {
	day     NamedDay
	pattern string
}

// anyNamed makes one pattern of those of all named days.
func anyNamed(list []namedPattern) string {
	all := make([]string, len(list))
	for i, n := range list {
		all[i] = fmt.Sprintf("(%s) {named=%d}", n.pattern, n.day)
	}
	return "(" + strings.Join(all, "|") + ")"
}

var enNamed = []Rule{
	{Name: "named day", Pattern: `(@namedday|{named} [day]) [[,] [of|in] ({year}|{shortyear} @era)]`, Means: Meaning{Kind: Calendar},
		Eg: []string{"on [Christmas Day] = 2021-12-25", "by [Christmas 1914] = 1914-12-25", "[Easter 2021] = 2021-04-04", "on [Easter Day 1471] = 1471-04-14", "on [Christmas Eve] = 2021-12-24", "on [New Year's Day] = 2022-01-01",
			"on [New Year’s Eve] = 2021-12-31", "at [Halloween] = 2021-10-31", "for [Nowruz 2021] = 2021-03-21", "on [Thanksgiving] = 2021-11-25",
			"On [Easter Sunday 1916] they = 1916-04-23", "on [Easter Monday] = 2021-04-05", "On [Good Friday, 1998], the = 1998-04-10", "at [Michaelmas 1381] = 1381-09-29",
			"On 11 August 1415 he sailed. On [St Crispin’s Day] he won = 1415-10-25", "on [Whit Sunday 1549] = 1549-06-09", "On [All Saints’ Day] = 2021-11-01", "before [Palm Sunday 1461] = 1461-03-29", "on [Valentine’s Day 2020] = 2020-02-14",
			"on [the Ides of March 44 BC] = BC0044-03-15", "By [the ides of March] = 2021-03-15",
			"On [Labor Day], shops closed = 2021-09-06", "[Memorial Day 2019] = 2019-05-27", "on [Veterans Day] = 2021-11-11", "[Martin Luther King Day] = 2022-01-17 @2022-01-19", "[Presidents' Day] = 2021-02-15",
			"on [D-Day] = 1944-06-06"},
		But: []string{"the Good Friday Agreement", "St George’s Hall", "a day of labor", "Christmas shopping began", "the Christmas truce held", "a new year's resolution", "Valentine’s daybook", "a valentine"}},
	{Name: "weekend of a named day", Pattern: `(@namedday|{named} [day]) weekend [[,] [of|in] {year}]`, Means: Meaning{Kind: Calendar, OfUnit: Weekend},
		Eg: []string{"over [Memorial Day weekend] = 2021-W21-WE", "over [Easter weekend 2021] = 2021-W13-WE", "on [Thanksgiving weekend] = 2021-W47-WE"}, But: []string{"on Memorial Day, weekend shoppers came"}},
	{Name: "feast with its date", Pattern: `(easter|palm|whit|trinity|good|ash|maundy|holy) < {weekday} [,] @date [[,] {year}] >`, Means: Meaning{Kind: Calendar},
		Eg: []string{"on Whit [Monday, 6 June 1672] = 1672-06-06", "on Easter [Monday, 24 April 1916] = 1916-04-24"}, But: []string{"on Easter Monday, 24 people"}},
	{Name: "september 11", Pattern: `9 ~/ ~11 | < (september|sept [.]) (11|11th) > [terrorist|terror|suicide] (attacks|attack|hijackings|hijackers|bombings|tragedy)`, Means: Meaning{Kind: Calendar, Named: september11},
		Eg: []string{"Since [9/11], security = 2001-09-11", "after the [September 11] terrorist attacks = 2001-09-11"}, But: []string{"on 9/11/2005", "9/12", "the September 11 vote"}},
}
