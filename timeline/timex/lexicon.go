package timex

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
)

// tokenClass is a class of tokens that patterns name in braces.
type tokenClass uint8

// Classes of words come from a language's word lists; classes of numbers from
// their digits.
const (
	noClass          tokenClass = iota
	classMonth                  // the name of a month; of one that is no other word
	classAnyMonth               // … or of one that is, with a capital letter: May, March
	classShortMonth             // Jan, Sept, with a capital letter
	classWeekday                // 1 Monday – 7 Sunday
	classShortDay               // Mon, Tue, with a capital letter
	classSeason                 // 21–24
	classPlainSeason            // a season that is no other word
	classUnit                   // a Unit, singular
	classUnits                  // a Unit, plural
	classCard                   // a number word: two, hundred
	classArticle                // a, an
	classHundred                // hundred, thousand
	classSeveral                // several, a few
	classOrd                    // an ordinal word: first; or figures: 1st
	classPart                   // a part of the day
	classEra                    // BC, AD
	classTwelve                 // a.m., p.m., without their points
	classZone                   // a time zone
	classNamed                  // a day with a name
	classStart                  // early, mid, late
	classEdge                   // start, end: of a period
	classThis                   // this, last, next …: see the word lists
	classCounted                // what is counted, so that the number before it is no year
	classHijri                  // a month of the Islamic calendar, with a capital letter
	classRabi                   // the first word of the third and fourth of these: Rabi
	classJumada                 // … of the fifth and sixth
	classDhu                    // … of the eleventh and twelfth
	classSolar                  // a month of the Persian calendar, with a capital letter
	classHijra                  // the mark of a year of these, in capitals: AH
	classCapital                // any word with a capital letter
	classUpper                  // any word whose first two letters are capitals
	classNum                    // any number
	classSmall                  // a number of up to three digits
	classCount                  // a number that stands alone
	classDay                    // 1–31, perhaps with an ordinal ending
	classMonthNum               // 1–12
	classMonth2                 // 01–12, in two figures
	classYear                   // four digits that can be a year, standing alone
	classLikelyYear             // … that is a year even without a word that says so
	classYYYY                   // four digits, wherever
	classYY                     // two digits
	classShortYear              // three digits or fewer, standing alone: of an era
	classEarlyYear              // three digits that can be a year, standing alone
	classHour                   // 0–24
	classFourHour               // four digits, 0000–2359: hours and minutes; the value is fourFigures more
	classEarlyHour              // … before 1000
	classSixty                  // two digits, 00–59
	classDecade                 // four digits that end in 0
	classDecade2                // two digits that end in 0
	classCentury                // 1–99, with an ordinal ending
	classHijriYear              // four digits that can be a year of the Islamic calendar
	classSolarYear              // four digits that can be a year of the Persian calendar
	classNoDay                  // one or two digits that are no day of a month: 0, 32–99
	classAny                    // any word
	classCount_
)

type classSet uint64

var classNames = map[string]tokenClass{
	"month": classMonth, "anymonth": classAnyMonth, "shortmonth": classShortMonth, "shortday": classShortDay, "likelyyear": classLikelyYear, "weekday": classWeekday, "season": classSeason, "plainseason": classPlainSeason,
	"unit": classUnit, "units": classUnits, "card": classCard, "article": classArticle, "hundred": classHundred, "several": classSeveral, "ord": classOrd,
	"part": classPart, "era": classEra, "twelve": classTwelve, "zone": classZone, "named": classNamed,
	"mod": classStart, "edge": classEdge, "which": classThis, "counted": classCounted, "hijri": classHijri, "rabi": classRabi, "jumada": classJumada, "dhu": classDhu, "solar": classSolar, "hijra": classHijra, "capital": classCapital, "upper": classUpper,
	"num": classNum, "small": classSmall, "count": classCount, "day": classDay, "monthnum": classMonthNum, "mm": classMonth2, "year": classYear,
	"yyyy": classYYYY, "yy": classYY, "shortyear": classShortYear, "earlyyear": classEarlyYear, "hour": classHour, "fourhour": classFourHour, "earlyhour": classEarlyHour, "sixty": classSixty,
	"decade": classDecade, "decade2": classDecade2, "century": classCentury, "hijriyear": classHijriYear, "solaryear": classSolarYear, "noday": classNoDay, "any": classAny,
}

// fourFigures marks an hour that has its minutes with it, "0600".
const fourFigures = 10000

// slot is where the value of a matched token goes.
type slot uint8

const (
	noSlot slot = iota
	slotMonth
	slotWeekday
	slotSeason
	slotUnit
	slotN
	slotOrd
	slotPart
	slotEra
	slotTwelve
	slotZone
	slotNamed
	slotMod
	slotWhich
	slotDay
	slotYear
	slotYY
	slotHour
	slotMinute
	slotSecond
	slotDecade
	slotCentury
	slotSeveral
	slotOf
	// The same, of the second expression of a pattern, and of those behind it.
	slotMonth2
	slotDay2
	slotDay3
	slotDay4
	slotYear2
	slotYY2
	slotSeason2
	slotDecade2
	slotCentury2
	slotCount
)

var slotNames = map[string]slot{
	"none": noSlot, "month": slotMonth, "weekday": slotWeekday, "season": slotSeason, "unit": slotUnit, "n": slotN, "ord": slotOrd,
	"part": slotPart, "era": slotEra, "twelve": slotTwelve, "zone": slotZone, "named": slotNamed, "mod": slotMod,
	"which": slotWhich, "day": slotDay, "year": slotYear, "yy": slotYY, "hour": slotHour, "minute": slotMinute, "second": slotSecond,
	"decade": slotDecade, "century": slotCentury, "several": slotSeveral, "of": slotOf,
	"month2": slotMonth2, "day3": slotDay3, "day4": slotDay4, "day2": slotDay2, "year2": slotYear2, "yy2": slotYY2, "season2": slotSeason2, "decade2": slotDecade2, "century2": slotCentury2,
}

// classSlots is the slot that a class fills unless the pattern names another.
var classSlots = map[tokenClass]slot{
	classMonth: slotMonth, classAnyMonth: slotMonth, classShortMonth: slotMonth, classShortDay: slotWeekday, classLikelyYear: slotYear, classWeekday: slotWeekday, classSeason: slotSeason, classPlainSeason: slotSeason, classUnit: slotUnit,
	classUnits: slotUnit, classCard: slotN, classArticle: slotN, classHundred: slotN, classSeveral: slotSeveral, classOrd: slotOrd, classPart: slotPart, classEra: slotEra,
	classTwelve: slotTwelve, classZone: slotZone, classNamed: slotNamed, classStart: slotMod, classEdge: slotMod, classThis: slotWhich,
	classCount: slotN, classDay: slotDay, classMonthNum: slotMonth, classMonth2: slotMonth, classYear: slotYear, classYYYY: slotYear, classYY: slotYY,
	classShortYear: slotYear, classEarlyYear: slotYear, classHour: slotHour, classFourHour: slotHour, classEarlyHour: slotHour, classSixty: slotMinute, classDecade: slotDecade, classDecade2: slotDecade,
	classCentury: slotCentury, classHijri: slotMonth, classSolar: slotMonth, classHijra: slotEra,
	classHijriYear: slotYear, classSolarYear: slotYear, classNoDay: slotDay,
}

// in reports whether the token is of the class, and its value there.
func (t *token) in(c tokenClass) (int32, bool) {
	switch t.kind {
	case wordToken:
		switch {
		case c == classCapital:
			return 0, t.capital
		case c == classUpper:
			return 0, t.upper
		case c == classAny:
			return 0, true
		case !t.capital && (c == classAnyMonth || c == classShortMonth || c == classShortDay || c == classHijri || c == classSolar):
			return 0, false
		case c == classHijra && !t.upper:
			return 0, false
		case t.word == nil || t.word.classes&(1<<c) == 0:
			return 0, false
		}
		return t.word.value(c), true
	case numberToken:
		v := t.value
		switch c {
		case classNum:
			return v, true
		case classSmall:
			return v, t.digits <= 3
		case classCount:
			return v, t.whole && !t.ordinal && v < 1e6
		case classDay:
			return v, t.digits <= 2 && v >= 1 && v <= 31
		case classMonthNum:
			return v, t.digits <= 2 && v >= 1 && v <= 12 && !t.ordinal
		case classMonth2:
			return v, t.digits == 2 && v >= 1 && v <= 12 && !t.ordinal
		case classYear:
			return v, t.digits == 4 && t.whole && !t.ordinal && v >= 1000 && v < 2200
		case classLikelyYear:
			return v, t.digits == 4 && t.whole && !t.ordinal && v >= 1500 && v < 2060
		case classYYYY:
			return v, t.digits == 4 && !t.ordinal && v >= 1000
		case classYY:
			return v, t.digits == 2 && !t.ordinal
		case classShortYear:
			return v, t.digits <= 4 && t.whole && !t.ordinal && v > 0
		case classEarlyYear:
			return v, t.digits == 3 && t.whole && !t.ordinal && v >= 100
		case classHour:
			return v, t.digits <= 2 && v <= 24 && !t.ordinal
		case classFourHour, classEarlyHour:
			return v + fourFigures, t.digits == 4 && !t.ordinal && v%100 < 60 && (v < 1000 && t.whole || c == classFourHour && v < 2400)
		case classSixty:
			return v, t.digits == 2 && v < 60 && !t.ordinal
		case classDecade:
			return v, t.digits == 4 && v%10 == 0 && v >= 1000 && v < 2200 && !t.ordinal
		case classDecade2:
			return v, t.digits == 2 && v%10 == 0 && !t.ordinal
		case classCentury, classOrd:
			return v, t.digits <= 2 && v > 0 && t.ordinal
		case classHijriYear:
			return v, t.digits == 4 && v >= 1000 && v < 1700 && !t.ordinal
		case classSolarYear:
			return v, t.digits == 4 && v >= 1200 && v < 1500 && !t.ordinal
		case classNoDay:
			return v, t.digits <= 2 && (v == 0 || v > 31)
		}
	}
	return 0, false
}

// language is the words and rules of one language: all that the engine knows
// of it.
type language struct {
	Tag string // BCP 47
	// Words holds, for each class, "word=value" pairs parted by spaces. A word
	// of several parts is a rule's business.
	Words map[string]string
	// Ordinals are the endings that make figures an ordinal: "th".
	Ordinals string
	// Macros are patterns with a name, for use in others as @name.
	Macros map[string]string
	// Rules are tried all at each place: the one that covers the most words
	// wins, and among those the first.
	Rules []Rule
	// Future and Past are words that show when a sentence's verb lies;
	// PastEndings are how the past of regular verbs ends.
	Future, Past, PastEndings string
	// Irregular are pasts that PastEndings does not show and that are no other
	// form of a verb: "made", but not "cut", as in "will cut".
	Irregular string
	// Intends are words that send an infinitive behind them ahead: "agreed to
	// hold"; BeforeInfinitive those that do so right before it: "is to hold". The
	// infinitive of another verb is of its time: "was forced to close".
	Intends, BeforeInfinitive string
	// Grants are words that give a time until something: "gave it until 8 March
	// to pay".
	Grants string
	// Upon are words that hang a noun on the clause, as something that was
	// before: "following the arrest on Monday".
	Upon string
	// Accounts are words of business and the economy, by which "the first half"
	// is one of a year, and not of a game.
	Accounts string
	// Since is the word that a date lies behind us after: "since December".
	Since string
	// Unreal are those of Future that tell of the past with one of Unless behind
	// them: "may have fled", "could not be reached".
	Unreal, Unless string
	// Nouns are those of Future that are nouns behind a word of Definite or
	// Indefinite or behind a past: "announced plans on Friday".
	Nouns string
	// Slated are those of Future that lie ahead only with a word of Open behind
	// them: "set for Friday", but "set a record on Friday".
	Slated string
	// Lapses are words that make one of Slated tell of an end: "runs out in July".
	Lapses string
	// Pairs are verbs that lie ahead with the word behind "=" right behind them:
	// "comes up for hearing on Monday", but "comes after a raid on Monday".
	Pairs string
	// LeadsUp are words before what lies ahead of something to come: "will decide
	// before the vote on Sunday".
	LeadsUp []string
	// DueTo are those of Future that name a cause with the word of Infinitive
	// behind them, unless a word of BeforeInfinitive stands before: "closed due
	// to snow", but "is due to open".
	DueTo string
	// Effective are words that a date may lie on either side of: "effective 1 May".
	Effective string
	// Defers are pasts that send the date behind "until" ahead: "postponed until Monday".
	// Two words are joined by a hyphen: "put-off".
	Defers string
	// Before are words that put a verb before the past that is told: "had". A
	// date that goes with one looks back.
	Before string
	// Copula holds the forms of "to be" whose complement lies ahead: "the
	// deadline is Friday".
	Copula string
	// Saying holds the past of verbs of saying: what they govern may be of
	// another time than they are.
	Saying string
	// Happenings are nouns for what happens: "summit", "attack".
	Happenings string
	// Possessive are the pronouns that say whose something is.
	Possessive string
	// Deeds are verbs in the past, each with the noun of Happenings that tells of
	// the same, "died=death": "two years after his death" counts from "he died in 1402".
	Deeds string
	// Endings are those that a noun for what happens takes off before it is
	// compared with another, the longest first: "саммита" is "саммит".
	// NameEndings are those of names.
	Endings, NameEndings string
	// Clauses are words that begin another clause: "that", "which", "after".
	Clauses string
	// Relative are those of Clauses that tell of a person, a thing or a place.
	Relative string
	// Definite are words before a noun that is known already: "the", "this";
	// Indefinite those before another: "a", "some".
	Definite, Indefinite string
	// Edges are words that say of the end of a span when on its day it was:
	// "from 7 March until late on Tuesday".
	Edges string
	// Infinitive is the word before a verb that is still to be done: "to";
	// Passive words stand before the participle of a passive: "be".
	Infinitive, Passive string
	// Open are words right before a date that may lie ahead of a verb of the
	// past: "until", in "adjourned until 15 October".
	Open string
	// Scheduled are nouns for what is on a day that is set before: "vote", "summit".
	Scheduled string
	// Perfect are words that make a participle one of the perfect: "has called".
	Perfect string
	// Presents are forms in the present of verbs for what is done on a day that is
	// set: "elects", "hosts".
	Presents string
	// Pronouns are words before which "to" begins no infinitive: "it", "them".
	Pronouns string
	// Lone are words before which "the day after" has no object: "and", "in".
	Lone string
	// Complement is the word that begins what somebody says: "that".
	Complement string
	// Than is the word behind what is compared: "three days later than planned".
	Than string
	// Beside are words that may stand between "two days before" and its date.
	Beside string
	// Ahead is the word before a length of time that makes it one to come: "in"
	// of "will come in three days".
	Ahead string
	// Small are words of four letters and more that name and tell nothing.
	Small string
	// Came are verbs that say of what was told only when it was: "The order came
	// a day after the vote".
	Came string
	// Anaphors are words by which a text speaks of what it has just told: "the move".
	Anaphors string
	// Ranks are words that say how much something is ahead of its like, and
	// Superlative is the ending of others: "the first visit in ten years".
	Ranks, Superlative string
	// Of is the word before the date that a thing is of: "the truce of 9 November".
	Of string
	// When is the word behind a year by which a clause tells of that year.
	When string
	// Inside is the word before a length of time within which something was
	// done: "Within a month the army held the coast".
	Inside string
	// Throughout are the words before a length of time that lies behind what is
	// told: "over the following two days".
	Throughout string
	// From and Until stand around a span, "from … to …"; Between and And
	// likewise. Each but And is a list.
	From, Until, Between, And, Or string
	// Quotes are the quotation marks.
	Quotes string
	// Borders are marks that part a clause from the next, as a semicolon does:
	// those around direct speech.
	Borders []string
	// Same is what may stand between two dates of different calendars that are
	// one day, besides marks: "corresponding to".
	Same []string
	// Rough is the words that say that a date is not exact.
	Rough rough
}

type lexicon struct {
	words    map[string]*word
	table    wordTable // of words, when all rules are compiled
	list     []*word
	ordinals []string
}

func newLexicon(l *language) (*lexicon, error) {
	x := &lexicon{words: map[string]*word{}, ordinals: strings.Fields(l.Ordinals)}
	for _, name := range slices.Sorted(maps.Keys(l.Words)) {
		pairs := l.Words[name]
		c, ok := classNames[name]
		if !ok {
			return nil, fmt.Errorf("%s: no class is named %q", l.Tag, name)
		}
		for pair := range strings.FieldsSeq(pairs) {
			text, number, _ := strings.Cut(pair, "=")
			var v int32
			if number != "" {
				if _, err := fmt.Sscan(number, &v); err != nil {
					return nil, fmt.Errorf("%s: %s: %q: %w", l.Tag, name, pair, err)
				}
			}
			w := x.intern(text)
			if w.n == maxSenses || len(text) > maxWord {
				return nil, fmt.Errorf("%s: %s: %q has too many meanings or letters", l.Tag, name, text)
			}
			w.classes |= 1 << c
			w.values[w.n] = sense{c, v}
			w.n++
		}
	}
	return x, nil
}

// merged joins maps of words or patterns, of which none holds a name twice.
func merged(list ...map[string]string) map[string]string {
	all := map[string]string{}
	for _, m := range list {
		maps.Copy(all, m)
	}
	return all
}

// intern returns the entry of a word, made when there is none.
func (l *lexicon) intern(text string) *word {
	text = strings.Map(unicode.ToLower, text)
	w := l.words[text]
	if w == nil {
		w = &word{text: text, id: int32(len(l.list))}
		l.words[text] = w
		l.list = append(l.list, w)
	}
	return w
}
