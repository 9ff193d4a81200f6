package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a full stop behind an abbreviation can mean.
type abbreviation uint8

const (
	// Whatever follows, the sentence goes on: "Gen. Petrov".
	goesOn abbreviation = iota + 1
	// It goes on where a number follows: "No. 1".
	beforeNumber
	// It goes on where a number or the name of a month follows: "Mon. Jan. 5".
	beforeDate
	// It ends where a word follows that begins sentences: "in the U.S. The
	// next day", but "the U.S. President".
	beforeName
	// A clock time: it ends before any capital, but for a zone, a weekday or a
	// month: "at 8 p.m. Police", but "8 p.m. EST", "8 p.m. Moscow time".
	clockTime
	// It ends before any capital: "fruit, nuts etc. Prices rose".
	beforeSmall
)

// vocabulary is what a language gives to tell a full stop from a point behind
// an abbreviation. Words are separated by spaces and written without their
// last point; one of several letters, all small, is also found with the first or all of them
// capital. Single letters with their points, as in "U.S.", need no entry.
type vocabulary struct {
	abbreviations map[abbreviation]string
	months        string // names, short ones too
	weekdays      string
	// openers begin sentences, and are not likely to be the name that belongs
	// to a title or initial before them.
	openers string
	// exclaiming words carry an exclamation mark of their own.
	exclaiming string
}

var vocabularies = map[string]vocabulary{
	"en": {
		abbreviations: map[abbreviation]string{
			goesOn: `mr mrs ms messrs dr prof gen lt col sgt cpl capt maj cmdr adm brig lieut rev fr hon pres sen rep
				gov insp supt amb mt vs v cf viz i.e e.g ie eg esp incl approx mme mlle assoc asst atty`,
			beforeNumber: `no nos art arts sec p pp vol ch fig eq para op nr apt rm tel ext ste res c ca b d r fl`,
			beforeDate: `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC
				Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`,
			beforeName:  `St Ft inc ltd co corp llc bros jr sr esq Ph.D dept univ inst assn ave blvd rd sq bldg est al`,
			clockTime:   `a.m p.m`,
			beforeSmall: `etc`,
		},
		months:   `January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`,
		weekdays: `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun`,
		openers: `A About According After Afterwards Again All Also Although Amid Among An And Another Any Anyone As At
			Authorities Because Before Both But By Despite During Each Earlier Even Every Few For Four From Further He Her
			Here His How However I If In Indeed Instead It Its Just Last Later Like Many Meanwhile Moreover Most Much My Near
			Neither Nevertheless Next Nobody None Nor Not Nothing Now Of Officials On Once Only Or Other Others Our Over
			Perhaps Several She Since So Some Soon Still Such Than That The Their Then There These
			They This Those Though Three Through Thus To Today Two Until Up Was We Were What When Where Whether Which
			While Who Whose Why With Within Without Yesterday Yet You Your`,
		exclaiming: `Yahoo Jeopardy`,
	},
	"ru": {
		abbreviations: map[abbreviation]string{
			goesOn: `т.е т.к т.н им ул просп пер пл пос дер см ср напр акад проф доц ген полк подполк майор кап лейт
				сер зам пом гл тов гр г-н г-жа св`,
			beforeNumber: `стр с ст п пп рис табл кв д корп тел п.п`,
			beforeDate:   `янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек`,
			beforeName:   `г гг в вв н.э э т.д т.п др пр обл р-н р-на о руб коп тыс млн млрд чел`,
		},
		months: `января февраля марта апреля мая июня июля августа сентября октября ноября декабря`,
		openers: `А Без Благодаря Более Был Была Были Было В Ведь Весь Во Вот Все Всего Вскоре Вчера Где Да Даже Для До
			Его Ее Её Если Ещё Еще За Затем И Из Или Им Их К Как Когда Кроме Кто Между Многие Мы На Накануне Нам Наш Не
			Несмотря Ни Но О Об Однако Он Она Они Оно От По Под Позднее Позже После Потом Почему При Про С Свою Сегодня Со
			Согласно Так Также Там Тем Тогда То Только Тот Ты У Уже Через Что Чтобы Эта Эти Это Этот Я`,
	},
}

// The vocabularies of all languages together; their words differ enough that a
// text need not say which it is in.
var (
	abbreviations = map[string]abbreviation{}
	months        = map[string]bool{}
	weekdays      = map[string]bool{}
	openers       = map[string]bool{}
	exclaiming    = map[string]bool{}
)

func init() {
	for _, v := range vocabularies {
		for meaning, words := range v.abbreviations {
			for w := range strings.FieldsSeq(words) {
				abbreviations[w] = meaning
				if r, n := utf8.DecodeRuneInString(w); n < len(w) && unicode.IsLower(r) {
					abbreviations[strings.ToUpper(w)] = meaning
					abbreviations[string(unicode.ToUpper(r))+w[n:]] = meaning
				}
			}
		}
		for _, l := range []struct {
			words string
			set   map[string]bool
		}{{v.months, months}, {v.weekdays, weekdays}, {v.openers, openers}, {v.exclaiming, exclaiming}} {
			for w := range strings.FieldsSeq(l.words) {
				l.set[w] = true
			}
		}
	}
}
