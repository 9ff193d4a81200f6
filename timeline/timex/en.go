package timex

import "slices"

// english is the words and rules of English.
var english = &language{
	Tag: "en",
	Words: map[string]string{
		"month":       "january=1 february=2 april=4 june=6 july=7 september=9 october=10 november=11 december=12",
		"anymonth":    "march=3 may=5 august=8",
		"shortmonth":  "jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12",
		"weekday":     "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7",
		"shortday":    "mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7",
		"season":      "spring=21 springtime=21 summer=22 summertime=22 midsummer=22 autumn=23 fall=23 winter=24 wintertime=24 midwinter=24",
		"plainseason": "spring=21 summer=22 midsummer=22 autumn=23 winter=24 midwinter=24",
		"unit":        "minute=2 hour=3 day=4 weekend=5 week=6 fortnight=7 month=8 quarter=9 year=11 decade=12 century=13",
		"units":       "minutes=2 hours=3 days=4 weekends=5 weeks=6 fortnights=7 months=8 quarters=9 years=11 decades=12 centuries=13",
		"card": "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 " +
			"fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 " +
			"eighty=80 ninety=90",
		"article": "a=1 an=1",
		"hundred": "hundred=100 thousand=1000",
		"several": "several few many some couple",
		"ord": "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 " +
			"thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30",
		"part":   "morning=1 noon=2 midday=2 afternoon=3 evening=4 night=5 nighttime=5 daytime=6 midnight=7",
		"era":    "bc=2 bce=2 ad=1 ce=1",
		"twelve": "am=1 pm=2",
		"zone":   "utc=841 gmt=841 z=841 est=541 edt=601 cst=481 cdt=541 mst=421 mdt=481 pst=361 pdt=421 cet=901 cest=961 eet=961 msk=1021 bst=901",
		"named":  enNamedWords,
		"mod":    "early=1 mid=2 late=3",
		"edge":   "beginning=1 start=1 outset=1 middle=2 end=3 close=3",
		"which":  "this=1 current=1 last=2 past=2 next=3 coming=3 that=4 same=4 previous=5 preceding=5 prior=5 following=6",
		"counted": "people persons men women children civilians troops soldiers fighters militants protesters prisoners deaths victims " +
			"peacekeepers km kilometers kilometres miles metres meters feet tons tonnes pounds euros dollars som soms sums somonis tenge " +
			"roubles rubles percent per members seats votes copies words pages hectares acres barrels units workers employees jobs " +
			"migrants refugees cases vehicles cars tanks ships aircraft planes guns rifles points degrees km² mph hp rpm kg mm cm m ft cc kw mw gw volts watts calories rooms beds pupils students books letters cattle sheep houses homes families households " +
			"villages visitors guests volunteers pilgrims voters spectators fans members shares species aircraft tanks rifles missiles shells rockets",
		"hijri": hijriWords, "rabi": rabiWords, "jumada": jumadaWords, "dhu": dhuWords, "solar": solarWords, "hijra": "ah=3",
	},
	Ordinals: "st nd rd th",
	Macros: merged(enClockMacros, enNamedMacros, enCalendarMacros, map[string]string{
		// What goes on with a number by name: "2025-40-16", "118:24".
		"more":   "((~-|~/|~.|~:) ~{num:none}|/ {num:none})",
		"day":    "({card:day} [-] {ord:day}|{day}|{ord:day})",
		"day2":   "({day:day2}|{ord:day2})",
		"month":  "({month}|{anymonth}|{shortmonth} [.]) [/]",
		"month2": "({month:month2}|{anymonth:month2}|{shortmonth:month2} [.]) [/]",
		"wd":     "({weekday}|{shortday} [.]) [,] [the]",
		"n":      "({count:n}|({article}|{card}) {hundred} [[and] {card}]|{card} ~- ~{card}|{card}|{article})",
		"many":   "(a {several} [of]|{several} [of]|a couple [of]|a number of)",
		"mod":    "([the] [very] {mod} [part of|in|-]|[the] [very] {edge} of)",
		"to":     "(-|to|until|till|through|thru)",
		"era":    "({era}|b . c [.] [e] [.]|a . d [.])",
		"bc":     "(bc|bce|b . c . e .|b . c . e|b . c .|b . c) {era=2}",
		"ad":     "(ad|ce|a . d .|a . d)",
		"units":  "({unit}|{units})",
		"about":  "[just|only|exactly|about|around|nearly|almost|some|roughly|approximately|barely|over|within]",
		"ofyear": "[,] [of|in] (the next {of=6}|[the] {which:of}) year",
		"decade": "(twenties {decade=20}|thirties {decade=30}|forties {decade=40}|fifties {decade=50}|sixties {decade=60}|seventies {decade=70}|eighties {decade=80}|nineties {decade=90})",
		// What may follow a number that counts nothing.
		"unnumbered": "(,|.|;|:|\\)|the|he|she|they|it|its|a|an|his|her|their|when|and|but|by|with|after|before|at|on|in|to|as|for|under|until|was|were|had|there|{card:none}|{capital:none})",
		// What may stand before a year or a month, and says that it is one.
		"in": "(in|since|by|from|to|until|till|of|during|before|after|between|around|about|through|throughout|and|or|early|late|mid|circa|year|for|only|back)",
	}),
	// All rules, in their order, which decides only between those that cover the
	// same words: a rule that covers more of the text always goes before.
	Rules: slices.Concat(
		enNot,       // what looks like a date and is none
		enClock,     // times of day
		enDays,      // days of a month
		enLists,     // spans and lists
		enMonths,    // months and seasons
		enYears,     // years, decades, centuries
		enWeeks,     // weekdays and weeks
		enNamed,     // feasts and holidays
		enBusiness,  // quarters, halves and years of accounts
		enCounted,   // "last week", "two days later"
		enLengths,   // durations and what recurs
		enVague,     // "now", "recently"
		enCalendars, // the Islamic and Persian calendars, the old style
		enEarly,     // years of three digits, behind those with an era
	),
	Future: "will shall would scheduled plans planned expects expected due upcoming forthcoming tomorrow slated set " +
		"intends ahead 'll i'll you'll he'll she'll it'll we'll they'll i’ll you’ll he’ll she’ll it’ll we’ll they’ll next coming ends begins starts opens closes expires marks meet meets " +
		"hopes hoped aims aimed forecast forecasts projected intended resumes reopens returns convenes leaves arrives " +
		"could might may should must anticipated seeks tentatively takes goes comes enters airs hosts faces runs run lasts last go retires expire matures mature payable start begin votes plan expect hope intend",
	Unreal: "could might may should must",
	Unless: "not have",
	Nouns:  "votes start plans plan forecast forecasts returns marks hopes hope aims leaves starts closes opens ends",
	Slated: "set runs run lasts last go comes enters",
	Lapses: "out into",
	DueTo:  "due",
	Defers: "postponed delayed adjourned deferred extended suspended remanded rescheduled pushed moved put-back put-off held-over",
	Before: "had",
	Copula: "is are",
	Since:  "since",
	Past:   "was were had did said told has been",
	Irregular: "arose ate awoke beaten became began begun bent bit bitten bled blew blown bore bought bred broke broken brought built " +
		"came caught chose chosen clung crept dealt done drank drawn drew driven drove dug eaten fallen fed fell felt fled flew flown flung " +
		"forbade forbidden forgave forgot forgotten fought found froze frozen gave given gone got grew grown heard held hid hidden hung " +
		"kept knelt knew known laid lain lent led left lit lost made meant met mistook mistaken outran overcame overran oversaw overtaken overthrew " +
		"overthrown overtook paid proven ran rang rebuilt repaid retaken retook ridden risen rode rose sang sank sat saw seen sent " +
		"shaken shook shone shot shown shrank slain slept slew slid sold sought sped spent split spoke spoken sprang sprung stole stolen " +
		"stood stood strode strove struck stuck stung swam swept swollen swore sworn swung taken taught threw thrown took tore torn " +
		"understood undertaken undertook underwent undergone undid upheld went withdrawn withdrew withheld withstood woke won wore worn wove " +
		"written wrote",
	Intends: "agree agrees agreed agreeing agreement aim aims ask asks asked bid bids call calls called deadline deal decide decides decided deciding " +
		"decision demand demands demanded due expect expects expected expecting hope hopes hoped hoping intend intends intended intending intention " +
		"intentions invitation invite invites invited likely obliged offer offers offered order orders ordered plan planning planned plans pledge " +
		"pledges pledged poised prepare prepares prepared preparing promise promises promised proposal propose proposes proposed ready " +
		"request requested resolve resolved resolves schedule scheduled set supposed swore threaten threatens threatened unlikely urge urges urged urging vow " +
		"vows vowed want wanted wants will would",
	BeforeInfinitive: "is are am was were be has have need needs about",
	Grants:           "give gives gave given giving grant granted have has had allowed",
	Upon:             "following",
	Accounts: "profit profits profitability sales revenue revenues earnings net income loss losses output export exports import imports growth gdp economy economic " +
		"inflation price prices turnover shipments shares investment investments spending deficit surplus budget fiscal percent quarter billion million lending dividend orders",
	Happenings: "summit meeting conference videoconference election elections referendum vote attack assault bombing bombings strike strikes " +
		"raid battle siege war invasion uprising revolt coup protest protests unrest riot riots massacre shooting assassination murder " +
		"killing death funeral visit trip talks negotiations agreement treaty accord armistice ceasefire truce arrest detention trial verdict " +
		"hearing sentence resignation appointment inauguration dismissal earthquake quake flood explosion crash accident fire launch flight " +
		"landing ceremony speech address briefing statement announcement resolution session congress fall capture surrender defeat " +
		"disaster victory retreat withdrawal landing landings offensive campaign mutiny revolution independence declaration incident birth marriage wedding coronation accession",
	Possessive: "his her their its",
	Deeds: "died=death born=birth married=marriage wed=marriage landed=landing invaded=invasion surrendered=surrender resigned=resignation " +
		"crowned=coronation elected=election acceded=accession besieged=siege attacked=attack withdrew=withdrawal retreated=retreat assassinated=assassination " +
		"murdered=murder arrested=arrest exploded=explosion crashed=crash",
	PastEndings: "ed",
	Endings:     "s",
	Quotes:      "“”\"",
	Saying:      "said told announced warned reported predicted promised added noted claimed argued stated confirmed vowed ruled agreed decided voted asked urged unveiled approved declared insisted hinted signalled signaled indicated disclosed pledged revealed acknowledged wrote",
	Relative:    "which who whose where",
	Clauses:     "that which who whose where when while because although but whether after before",
	Definite:    "the that this his her its their",
	Indefinite:  "a an any some every each no",
	Edges:       "early late on",
	Scheduled:   "election elections vote votes referendum runoff run-off poll polls ballot primary summit deadline hearing trial congress conference meeting talks session match final games ceremony launch parade",
	Perfect:     "has have",
	Presents:    "elect elects choose chooses holds host hosts opens closes celebrate celebrates welcome welcomes receive receives",
	Pronouns:    "it him her them us me you this that these those each both",
	Lone:        "and but or at in on by with to from for as near when than",
	Complement:  "that",
	Infinitive:  "to",
	Passive:     "be been being",
	Open:        "until till through to by from for",
	Effective:   "effective starting beginning",
	Than:        "than",
	Beside:      "the on of",
	Ahead:       "in",
	Small:       "have having with from into onto over upon under than then them they there here also just only even very such some more most many much other others each both about between among against during without within through their would could should will shall what",
	Came:        "came comes",
	Anaphors:    "it move decision order announcement ruling verdict step measure news ban attack raid strike incident statement appeal resignation dismissal arrest arrests vote",
	Ranks:       "first second third fourth fifth last only worst best most least",
	Superlative: "est",
	Inside:      "within",
	When:        "when",
	Of:          "of",
	From:        "from",
	Until:       "to until till through",
	Same:        []string{"corresponding to", "which corresponds to", "corresponds to", "equivalent to", "i.e.", "i.e", "that is", "that is,", "or", "which is", "equal to", "ce", "ad", "ah"},
	Rough: rough{
		Before:  []string{"around", "about", "circa", "c.", "ca.", "c", "ca", "approximately", "approximately in", "approx.", "approx", "roughly", "roughly in", "some time in", "sometime in", "some point in"},
		Opening: []string{"nearly", "almost", "some", "barely"},
		Behind:  []string{"or so", "or thereabouts", "or thereabout"},
		Topic:   "about",
		Topical: "book books novel novels film films movie movies story stories play poem song songs documentary article articles report reports essay memoir series history account " +
			"speak speaks spoke spoken speaking talk talks talked talking write writes wrote written writing think thinks thought thinking know knows knew known ask asks asked asking " +
			"tell tells told say says said hear hears heard read reads learn learned learnt worry worries worried concern concerns concerned question questions doubt doubts fear fears " +
			"debate debates dispute joke jokes complain complained argue argued forget forgot dream dreamed care cares optimistic pessimistic hopeful excited certain sure " +
			"information news details data facts lecture lectures something anything nothing everything what all how it",
	},
	Between: "between",
	And:     "and",
	Or:      "or",

	Pairs:      "comes=up come=up is=back are=back is=away are=away",
	LeadsUp:    []string{"before", "until after"},
	Throughout: "over in during within throughout",
}
