package names

import (
	"strings"
	"testing"
	"testing/quick"
)

// TestKey has the spellings of one name in a group, and names that are no
// spelling of it behind the bar.
func TestKey(t *testing.T) {
	t.Parallel()
	for _, group := range []string{
		"Tokayev Tokaev Toqaev Toqayev TOKAYEV To‘qaev Токаев Тоқаев | Tokyo Takayev Tokayeva Токаева",
		"Mirziyoyev Mirziyoev Mirziёyev Мирзиёев | Mirziyoyeva Mirzayev",
		"Nazarbayev Nazarbaev Назарбаев | Nazarbayeva Nazarov",
		"Andijan Andizhan Andijon_ Андижан | Abidjan Andijon",
		"Kyiv Kiev Киев Kyiev | Kyoto Kivu",
		"Kassym-Jomart Qasym-Zhomart Kasym-Zhomart Qasym-Jomart Касым-Жомарт | Kassym Jomart",
		"Jeenbekov Zheenbekov Dzheenbekov Жээнбеков | Japarov",
		"Kholmukhamedov Xolmuhamedov Холмухамедов | Kholmuhamedova",
		"Sergey Sergei Sergeĭ Сергей | Serge Sergeyev",
		"Zelensky Zelenskyy Zelenskiy Zelenskyi Зеленский | Zelenska",
		"Vasilyev Vasiliev Васильев | Vasilevsky",
		"Yevgeny Evgeny Evgeniy Евгений | Yevgenia",
		"Yuri Yury Yuriy Iurii Юрий | Yuriev",
		"Alexander Aleksander Александер | Alexandra Aleksandr",
		"Gorbachev Горбачёв Горбачев | Gorbacheva Gorbunov",
		"Erdoğan Erdogan ERDOĞAN | Erdem",
		"Abdullah Abdulla Абдулла | Abdullayev",
		"Bakhtiyor Baxtiyor Бахтиёр | Bakhtiyar",
		"O’Brien O'Brien OBrien | Brien",
		"Uzbekistan Oʻzbekiston_ Узбекистан | Uzbek",
		"Kyrgyz Kirgiz Қирғиз Кыргыз | Kyrgyzstan",
		"Natalya Natalia Наталья | Natali",
		"Tajikistan Tadzhikistan Таджикистан | Tajik",
		"U.S. US | USA",
		"Nur-Sultan Nur‑Sultan Нур-Султан | Nursultan",
		"Iran Иран | Iraq Ирак",
		"Niger | Nigeria",
		"Austria | Australia",
		"Slovakia | Slovenia",
		"Karimov Каримов | Karimova Karimi",
	} {
		one, others, _ := strings.Cut(group, "|")
		spellings := strings.Fields(one)
		want := Key(spellings[0])
		for _, s := range spellings[1:] {
			if strings.HasSuffix(s, "_") {
				continue
			}
			if got := Key(s); got != want {
				t.Errorf("Key(%q) = %q, and that of %s is %q", s, got, spellings[0], want)
			}
		}
		for _, s := range strings.Fields(others) {
			if Key(s) == want {
				t.Errorf("%s and %s both have the key %q", s, spellings[0], want)
			}
		}
	}
	for in, want := range map[string]string{
		"": "", " ": "", "Shavkat  Mirziyoyev": "shavkat mirzioev", "習近平": "習近平", "\xff": "", "G20": "g20",
	} {
		if got := Key(in); got != want {
			t.Errorf("Key(%q) = %q, want %q", in, got, want)
		}
	}
}

func checkKey(s string) bool {
	k := Key(s)
	return Key(k) == k && !strings.Contains(k, "  ") && strings.TrimSpace(k) == k
}

func TestKeyProperties(t *testing.T) {
	t.Parallel()
	if err := quick.Check(checkKey, nil); err != nil {
		t.Error(err)
	}
	const alphabet = "abcdefghijklmnopqrstuvwxyzabcdefghiouhzyks-' абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїқғәөүңҳǧşçüž"
	letters := []rune(alphabet)
	word := func(picks []uint8) string {
		var b strings.Builder
		for _, p := range picks {
			b.WriteRune(letters[int(p)%len(letters)])
		}
		return b.String()
	}
	if err := quick.Check(func(picks []uint8) bool {
		s := word(picks)
		return checkKey(s) && Key(strings.ToUpper(s)) == Key(s)
	}, &quick.Config{MaxCount: 20000}); err != nil {
		t.Error(err)
	}
}

func FuzzKey(f *testing.F) {
	for _, s := range []string{"Tokayev", "Қасым-Жомарт Тоқаев", "ŉ", "ﷺ", "Qhan", "ǅ", "İstanbul", "a\xffb"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !checkKey(s) {
			t.Errorf("Key(%q) = %q, and the key of that %q", s, Key(s), Key(Key(s)))
		}
	})
}
