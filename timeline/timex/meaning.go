package timex

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
)

// Anchor is what a Shift counts from.
type Anchor uint8

const (
	NoAnchor  Anchor = iota
	Published        // the day the text was published: "ten days ago"
	Told             // the date the narrative has reached: "ten days later"
	Beside           // the date or the event behind it: "two days before 5 May", "five days after the fall of Girona"
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

	// What is named of a date.
	Year    int32 // as written; BC with Era
	HasYear bool
	Short   bool // the year was written with two digits
	Early   bool // the year has three digits and no era: it is one only in a text of such years
	Era     Era
	Century int32 // 20 is the 20th
	Decade  int32 // the first year of it: 1990; with Short 90
	Half    int32 // 1–2
	Season  int32 // 21–24, as EDTF has them
	Quarter int32 // 1–4
	Month   int32
	Day     int32
	Weekday int32 // 1 Monday – 7 Sunday
	Named   NamedDay
	Figures bool // day and month were written as figures: which is which may be open
	NoDay   bool // what is written for the month or the day can be none
	// Fiscal is set for a year of accounts, which need not be one of the calendar.
	Fiscal bool
	// Accounts is set for what is a time only where the sentence is of business:
	// "the first half".
	Accounts bool
	// The same day in the other style, of a date that is given in both.
	Year2, Month2, Day2 int32

	// What is named of a time of day.
	HasClock  bool
	Hour      int32
	HasMinute bool
	Minute    int32
	Second    int32
	Twelve    int32 // 1 a.m., 2 p.m.
	Part      Part
	Zone      int32 // 1+minutes east of UTC+14h, or 0: see zoneOffset

	// How a date is placed or counted, and how long a duration is.
	Which   Which
	Of      Which // "of this year", "of last year": places the year of a date
	Unit    Unit
	OfUnit  Unit  // "of the month", "of that year"
	N       int32 // how many units; 0 with Vague
	AndHalf bool  // and a half
	Vague   bool  // "several", "a few", "days later": N is not said
	Back    bool  // a Shift to the past
	Anchor  Anchor
	Mod     Mod
	// YearBefore is set for the like of a period in the year before: "the
	// year-ago quarter".
	YearBefore bool

	// What a Vague kind points to.
	Ref Ref
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

// Link says how an expression is joined to the one behind it.
type Link uint8

const (
	NoLink Link = iota
	To          // the two are the ends of one span: "5–6 January", "from March to May"
	And         // two dates that share a part: "5 and 6 January"
)
