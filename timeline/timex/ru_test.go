package timex

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
)

func TestFor(t *testing.T) {
	t.Parallel()
	for tag, want := range map[string]string{
		"ru": "ru", "ru-RU": "ru", "RU-Cyrl-KZ": "ru", "ru_RU": "ru",
		"en": "en", "en-GB": "en", "": "en", "kk": "en", "rue": "en",
	} {
		if got := For(tag).Tag; got != want {
			t.Errorf("For(%q) is %q, want %q", tag, got, want)
		}
	}
	if got := Languages(); !slices.Equal(got, []string{"en", "ru"}) {
		t.Errorf("Languages: %v", got)
	}
	for _, l := range languages {
		if For(l.Tag).language != l {
			t.Errorf("For(%q) is another language", l.Tag)
		}
	}
	if len(languages) != len(Languages()) {
		t.Error("the tests run over other languages than For knows")
	}
}

// Whole texts in Russian, as somebody publishes them.
func TestRussian(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, published, text, want string
	}{
		{
			name: "news counts from its day", published: "2022-01-12",
			text: `В ночь на 5 января в Северске начались беспорядки. В среду утром толпа захватила здание мэрии, сообщило агентство. В 20:05 глава города объявил комендантский час.

По данным на 10 января, погибли 64 человека. В минувший понедельник прошёл день траура. Два дня назад в город прибыли 2050 военнослужащих, среди них 25-летний Иван Руднев. На прошлой неделе, во вторник, правительство ушло в отставку.

В пятницу совет рассмотрит новый закон. Выборы запланированы на 20 марта, а саммит пройдёт через две недели. До конца года будет принят бюджет.`,
			want: `ночь = 2022-01-05TNI
5 января = 2022-01-05
среду утром = 2022-01-12TMO
20:05 = 2022-01-12T20:05
10 января = 2022-01-10
минувший понедельник = 2022-01-10
Два дня назад = 2022-01-10
прошлой неделе, во вторник = 2022-01-04
пятницу = 2022-01-14
20 марта = 2022-03-20
через две недели = 2022-W04
конца года = 2022`,
		},
		{
			name: "news over the turn of the year", published: "2025-01-03",
			text: `Суд начался 16 декабря. В ноябре прошлого года обвиняемый был задержан, а на следующий день арестован. Приговор огласят 14 января; следующее заседание назначено на конец февраля. Сегодня адвокат подал жалобу, вчера это сделал прокурор. Осенью 2023 года дело уже закрывали.`,
			want: `16 декабря = 2024-12-16
ноябре прошлого года = 2024-11
следующий день = 2024-12-17
14 января = 2025-01-14
конец февраля = 2025-02
Сегодня = 2025-01-03
вчера = 2025-01-02
Осенью 2023 года = 2023-FA`,
		},
		{
			name: "a life, told long after", published: "2019-05-20",
			text: `Алексей Громов родился 12 марта 1871 года. В 1889 году он поступил в университет, а два года спустя перешёл на службу. Весной 1896 года Громов женился; в том же году у него родился сын.

Осенью 1904 года он отправился на фронт. 10 октября его полк занял высоту, а через три дня был окружён. На следующий день Громов попал в плен. В декабре он бежал, к концу года вернулся в часть. Следующим летом его наградили.

15 мая 1919 г. город был взят. Накануне вечером губернатор бежал. В ночь с 17 на 18 мая начался штурм; спустя неделю, 25 мая, крепость пала. С 1923 по 1927 год Громов жил в Берлине. В начале 30-х годов он вернулся. Умер в 1938-м.`,
			want: `12 марта 1871 года = 1871-03-12
1889 году = 1889
два года спустя = 1891
Весной 1896 года = 1896-SP
том же году = 1896
Осенью 1904 года = 1904-FA
10 октября = 1904-10-10
через три дня = 1904-10-13
следующий день = 1904-10-14
декабре = 1904-12
концу года = 1904
Следующим летом = 1905-SU
15 мая 1919 г. = 1919-05-15
Накануне = 1919-05-14
вечером = 1919-05-14TEV
17 = 1919-05-17
18 мая = 1919-05-18
спустя неделю = 1919-W21
25 мая = 1919-05-25
1923 = 1923
1927 год = 1927
начале 30-х годов = 193
1938-м = 1938`,
		},
		{
			name: "before our era", published: "2020-02-01",
			text: `Весной 480 года до н. э. войско перешло пролив. В августе того же года оно взяло город, а год спустя ушло. В I веке н. э. здесь стояла крепость; в 988 году её разрушили.`,
			want: `Весной 480 года до н. э. = BC0480-SP
августе того же года = BC0480-08
год спустя = BC0479
I веке н. э. = 00
988 году = 0988`,
		},
		{
			name: "a sentence goes on behind an abbreviated year", published: "2023-03-01",
			text: "В 2022 г. Токаев заявил о реформах. Указ от 12.03.2021 г. Отменён 5 янв. 2023 г. За январь–ноябрь 2021 г. данных нет.",
			want: `2022 г. = 2022
12.03.2021 г. = 2021-03-12
5 янв. 2023 г. = 2023-01-05
январь = 2021-01
ноябрь 2021 г. = 2021-11`,
		},
		{
			name: "capitals, hard spaces and dashes", published: "2022-01-12",
			text: "9\u00a0МАЯ 1945\u00a0ГОДА – ПАРАД. С\u00a05\u00a0ПО 7 Января 2022 года шёл снег. 5‑го апреля, 1—2 июня и в 2019−2020 годах. Ещё через трёх дней, еще через трех дней.",
			want: "9\u00a0МАЯ 1945\u00a0ГОДА = 1945-05-09\n5 = 2022-01-05\n7 Января 2022 года = 2022-01-07\n5‑го апреля = 2022-04-05\n1 = 2022-06-01\n2 июня = 2022-06-02\n" +
				"2019 = 2019\n2020 годах = 2020\nчерез трёх дней = 2022-06-05\nчерез трех дней = 2022-06-08",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			published, err := edtf.Parse(c.published)
			if err != nil {
				t.Fatal(err)
			}
			got := strings.Join(readRussian(c.text, published), "\n")
			if want := strings.ReplaceAll(c.want, "\u00a0", " "); got != want {
				t.Error(cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")))
			}
		})
	}
}

// readRussian returns the dates and times of a text with their values. What
// has no place on the calendar is left out.
func readRussian(text string, published edtf.Date) []string {
	doc := prose.Plain([]byte(text), 0)
	scan := For("ru").NewScan()
	var in []Sentence
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		for _, s := range b.Sentences {
			words := b.Text[s.Start:s.End]
			in = append(in, Sentence{Text: words, Exprs: scan.Find(nil, words), Paragraph: i})
		}
	}
	var out []string
	for i, readings := range For("ru").Resolve(in, Context{Published: published}) {
		for _, r := range readings {
			if !r.Date.IsZero() {
				out = append(out, in[i].Text[r.Start:r.End]+" = "+r.Timex)
			}
		}
	}
	return out
}

// A year's "г." does not end the sentence it stands in.
func TestRussianSentences(t *testing.T) {
	t.Parallel()
	doc := prose.Plain([]byte("В 2022 г. Токаев заявил о реформах. Год спустя они начались."), 0)
	if n := len(doc.Blocks[0].Sentences); n != 2 {
		t.Errorf("%d sentences, want 2", n)
	}
}

func TestInflect(t *testing.T) {
	t.Parallel()
	if got := inflect("март=3 зал", "- а"); got != "март=3 марта=3 зал зала " {
		t.Errorf("inflect: %q", got)
	}
	if got := both("мёд лёд=1 дом"); got != "мёд мед лёд=1 лед=1 дом " {
		t.Errorf("both: %q", got)
	}
}

// What the language's data says of spans, of verbs and quotation marks, and of
// nouns in their cases.
func TestRussianSentencesInContext(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"a noun in another case", "Саммит в Ташкенте открылся 5 марта 2020 года.\n\nГости опоздали. Через три дня после саммита в Ташкенте подписали договор.",
			"5 марта 2020 года = 2020-03-05\nЧерез три дня после = 2020-03-08"},
		{"a name in another case", "Битва при Северске была 5 мая 1919 года, а 7 мая 1919 года пал Зареченск.\n\nПолк отошёл. Спустя десять дней после битвы под Северском он вернулся.",
			"5 мая 1919 года = 1919-05-05\n7 мая 1919 года = 1919-05-07\nСпустя десять дней после = 1919-05-15"},
		{"direct speech is another clause", "В пятницу министр заявил: «Завод будет открыт». «Он начнёт работу в марте», — сказал он в среду.",
			"пятницу = 2022-01-07\nмарте = 2022-03\nсреду = 2022-01-12"},
		{"the past of regular verbs", "В четверг он вернулся, в пятницу суд арестовал его, а во вторник они встретились.",
			"четверг = 2022-01-06\nпятницу = 2022-01-07\nвторник = 2022-01-11"},
		{"quotation marks part words", "Выставка «откроется» в пятницу.", "пятницу = 2022-01-14"},
		{"со", "Со 2 по 5 января шёл снег, со вторника по пятницу было ясно.", "2 = 2022-01-02\n5 января = 2022-01-05\nвторника = 2022-01-04\nпятницу = 2022-01-07"},
	} {
		published := edtf.OfDay(edtf.NewDay(2022, 1, 12))
		if got := strings.Join(readRussian(c.text, published), "\n"); got != c.want {
			t.Errorf("%s\n%s", c.name, cmp.Diff(strings.Split(c.want, "\n"), strings.Split(got, "\n")))
		}
	}
}

// A word stands before another only as a whole: "голос" does not end with "с".
func TestEndsWithWord(t *testing.T) {
	t.Parallel()
	from := wordSet("с со from")
	for text, want := range map[string]bool{
		"с": true, "с ": true, "Музей закрыт с\u00a0": true, "(с": true, "Со ": true, "голос": false, "голос ": false, "весь ": false, "he came from ": true, "therefrom": false, "": false, "5": false,
	} {
		if got := endsWithWord(text, from); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// The cases of a noun come down to one stem, and different nouns do not.
func TestStems(t *testing.T) {
	t.Parallel()
	ru := For("ru")
	for _, forms := range []string{"саммит саммита саммиту саммитом саммите саммиты саммитов", "выборы выборов выборам выборами выборах", "война войны войне войну войной",
		"встреча встречи встречу встречей", "революция революции революцию революцией", "нападение нападения нападению нападением нападений", "беспорядки беспорядков беспорядках",
		"москва москвы москве москву москвой", "россия россии россию россией", "киев киева киеву киевом киеве", "иванов иванова иванову", "алматы"} {
		words := strings.Fields(forms)
		for _, w := range words {
			if got, want := ru.stem(w, ru.endings), ru.stem(words[0], ru.endings); got != want {
				t.Errorf("the stem of %s is %s, that of %s is %s", w, got, words[0], want)
			}
		}
	}
	en := For("en")
	if en.stem("attacks", en.endings) != en.stem("attack", en.endings) || en.stem("states", en.nameEndings) != "states" {
		t.Error("the plural of English")
	}
}
