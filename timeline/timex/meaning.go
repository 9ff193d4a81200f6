package timex

import "solnoma/timeline/edtf"

// Kind is the kind of meaning that words about time can have.
type Kind uint8

const (
	// Calendar names parts of a calendar date: "5 January", "1999", "Monday",
	// "last Monday", "the end of March", "this autumn".
	Calendar Kind = iota
	// Period is a unit placed by a word: "last week", "the next day", "that year".
	Period
	// Shift counts units from an anchor: "ten days ago", "a month later",
	// "the day before", "five days after the battle".
	Shift
	// Clock is a time of day, of the day that stands beside it or was last told.
	Clock
	// Length is a duration: "three weeks".
	Length
	// Repeat is a set of times: "every day".
	Repeat
	// Vague is a time without a place: "now", "recently", "the future".
	Vague
	// Foreign is a date of the Islamic or the Persian calendar, as Era says.
	Foreign
)

// Unit is a unit of the calendar.
type Unit uint8

// The units, from the shortest to the longest.
const (
	NoUnit Unit = iota
	Second
	Minute
	Hour
	Day
	Weekend
	Week
	Fortnight
	Month
	Quarter
	Season
	Year
	Decade
	Century
	Millennium
)

// Which places a unit, a month or a weekday among its like.
type Which uint8

const (
	NoWhich   Which = iota
	This            // the one that contains the anchor
	Last            // the one before it
	Next            // the one behind it
	Same            // the one that was last told: "that day"
	Previous        // the one before the one last told
	Following       // the one behind the one last told
	Earlier         // a part of this one that is over: "earlier this month"
	Later           // a part of this one that is to come: "later this week"
)

// Anchor is what a Shift counts from.
type Anchor uint8

const (
	NoAnchor  Anchor = iota
	Published        // the day the text was published: "ten days ago"
	Told             // the date the narrative has reached: "ten days later"
	Beside           // the date that the words behind it state: "two days before 5 May"
	Event            // something that the words behind it name: "five days after the fall of Girona"
	Near             // the date told in the same paragraph, else the publication: "the end of the year"; of a Shift, the publication for what is to come
	Subject          // the date that the sentence begins with: "13 May marks ten years since"
)

// Mod is which part of a period is meant, or how sharply. It is the @mod of
// TIMEX3, and does not change its value.
type Mod uint8

const (
	NoMod Mod = iota
	Start
	Mid
	End
	About
	LessThan
	MoreThan
)

// Part is a part of the day, as TIMEX3 has it.
type Part uint8

const (
	NoPart Part = iota
	Morning
	Noon
	Afternoon
	Evening
	Night
	Daytime
	Midnight
)

var partCodes = [...]string{"", "MO", "MI", "AF", "EV", "NI", "DT", "NI"}

// Meaning is what an expression says by itself, before anything is known of
// the text around it. A field is zero where the words do not say it.
type Meaning struct {
	Kind Kind

	Year    int32 // as written; BC with Era
	HasYear bool
	Short   bool // the year was written with two digits
	Early   bool // the year has three digits and no era: it is one only in a text of such years
	Era     Era
	Decade  int32 // the first year of it: 1990; with Short 90
	Century int32 // 20 is the 20th
	Season  int32 // 21–24, as EDTF has them
	Quarter int32 // 1–4
	Half    int32 // 1–2
	Month   int32
	Day     int32
	Weekday int32 // 1 Monday – 7 Sunday
	Figures bool  // day and month were written as figures: which is which may be open
	NoDay   bool  // what is written for the month or the day can be none
	// The same day in the other style, of a date that is given in both.
	Year2, Month2, Day2 int32
	Named               NamedDay
	HasClock            bool
	Hour                int32
	Minute              int32
	Second              int32
	HasMinute           bool
	Twelve              int32 // 1 a.m., 2 p.m.
	Part                Part
	Zone                int32 // 1+minutes east of UTC+14h, or 0: see zoneOffset

	Which  Which
	Unit   Unit
	N      int32 // how many units; 0 with Several
	Half2  bool  // and a half
	Vague  bool  // "several", "a few", "days later": N is not said
	Back   bool  // a Shift to the past
	Anchor Anchor
	Mod    Mod
	Of     Which // "of this year", "of last year": places the year of a date
	OfUnit Unit  // "of the month", "of that year"
	Ref    Ref   // what a Vague kind points to
	// YearBefore is set for the like of a period in the year before: "the
	// year-ago quarter".
	YearBefore bool
	// Fiscal is set for a year of accounts, which need not be one of the calendar.
	Fiscal bool
	// Accounts is set for what is a time only where the sentence is of business:
	// "the first half".
	Accounts bool
	// Adjective is set for a Vague word that describes a noun: "former".
	Adjective bool
}

// Era is the count of years, or the calendar that a date is of.
type Era uint8

const (
	NoEra Era = iota
	AD
	BC
	Hijri      // of the Islamic calendar
	SolarHijri // of the Persian calendar
	OldStyle   // of the Julian calendar, where it is said: O.S.
)

// Ref is the value of an expression that points to no place on the calendar.
type Ref uint8

const (
	NoRef Ref = iota
	PresentRef
	PastRef
	FutureRef
)

var refCodes = [...]string{"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"}

// NamedDay is a day that has a name of its own.
type NamedDay uint8

const (
	NoName NamedDay = iota
	Christmas
	ChristmasEve
	NewYearsDay
	NewYearsEve
	Easter
	GoodFriday
	ValentinesDay
	Halloween
	MayDay
	Nowruz
	Thanksgiving
	VictoryDay
	Epiphany
	BoxingDay
	DDay
	EasterEve
	EasterMonday
	PalmSunday
	MaundyThursday
	AshWednesday
	AscensionDay
	WhitSunday
	WhitMonday
	TrinitySunday
	CorpusChristi
	Candlemas
	IdesOfMarch
	StPatricksDay
	LadyDay
	StGeorgesDay
	MidsummerDay
	StJamesDay
	Lammas
	Michaelmas
	StCrispinsDay
	AllSaints
	AllSouls
	Martinmas
	StAndrewsDay
	LaborDay
	MemorialDay
	MartinLutherKingDay
	PresidentsDay
	ColumbusDay
	VeteransDay
	BastilleDay
	WomensDay
	Juneteenth
	MothersDay
	FathersDay
	September11
)

// fixedDays are the named days that have the same month and day each year.
var fixedDays = map[NamedDay][2]int{
	Christmas: {12, 25}, ChristmasEve: {12, 24}, NewYearsDay: {1, 1}, NewYearsEve: {12, 31},
	ValentinesDay: {2, 14}, Halloween: {10, 31}, MayDay: {5, 1}, Nowruz: {3, 21},
	Epiphany: {1, 6}, BoxingDay: {12, 26}, VictoryDay: {5, 9},
	VeteransDay: {11, 11}, BastilleDay: {7, 14}, WomensDay: {3, 8}, Juneteenth: {6, 19},
	Candlemas: {2, 2}, IdesOfMarch: {3, 15}, StPatricksDay: {3, 17}, LadyDay: {3, 25}, StGeorgesDay: {4, 23}, MidsummerDay: {6, 24}, StJamesDay: {7, 25},
	Lammas: {8, 1}, Michaelmas: {9, 29}, StCrispinsDay: {10, 25}, AllSaints: {11, 1}, AllSouls: {11, 2}, Martinmas: {11, 11}, StAndrewsDay: {11, 30},
}

// countedDays are those that are the so-manieth of a weekday in a month, the
// last for a count below zero; the United States count them so.
var countedDays = map[NamedDay]struct{ month, weekday, nth int }{
	MartinLutherKingDay: {1, 1, 3}, PresidentsDay: {2, 1, 3}, MothersDay: {5, 7, 2}, MemorialDay: {5, 1, -1}, FathersDay: {6, 7, 3},
	LaborDay: {9, 1, 1}, ColumbusDay: {10, 1, 2}, Thanksgiving: {11, 4, 4},
}

// pastDays are named days of one year only.
var pastDays = map[NamedDay]struct {
	name             string
	year, month, day int
}{
	DDay: {"D-Day", 1944, 6, 6}, September11: {"the attack of September 11", 2001, 9, 11},
}

// easterDays are the named days that move with Easter, and how many days they
// lie behind it.
var easterDays = map[NamedDay]edtf.Day{
	Easter: 0, GoodFriday: -2, EasterEve: -1, EasterMonday: 1, PalmSunday: -7, MaundyThursday: -3, AshWednesday: -46,
	AscensionDay: 39, WhitSunday: 49, WhitMonday: 50, TrinitySunday: 56, CorpusChristi: 60,
}

// Link says how an expression is joined to the one behind it.
type Link uint8

const (
	NoLink Link = iota
	To          // the two are the ends of one span: "5–6 January", "from March to May"
	And         // two dates that share a part: "5 and 6 January"
)
