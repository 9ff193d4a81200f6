package content

import "testing"

func TestSlug(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, want string }{
		{"2022-01-05 Almaty Airport", "2022-01-05-almaty-airport"},
		{"a/b_c--d", "a-b-c-d"},
		{"-a-", "a"},
		{"Über Straße", "uber-strasse"},
		{"U\u0308ber", "uber"}, // as macOS writes names
		{"Łódź, Ærø, İstanbul, ĞŞÇ", "lodz-aero-istanbul-gsc"},
		{"Ёлка и щука", "yolka-i-shchuka"},
		{"Ўзбекистон", "ozbekiston"},
		{"Қазақстан", "qazaqstan"},
		{"и\u0306од", "yod"},
		{"oʻzbek o‘zbek o'zbek", "ozbek-ozbek-ozbek"},
		{"объявление", "obyavlenie"},
		{"ﬁve²", "five2"},
		{"2025 خبر", "2025"},
		{"你好", ""},
		{"!?", ""},
		{"", ""},
		{"\xff", ""},
	} {
		got := slug(c.name)
		if got != c.want {
			t.Errorf("slug(%q) = %q, want %q", c.name, got, c.want)
		}
		if again := slug(got); again != got {
			t.Errorf("slug(%q) = %q", got, again)
		}
	}
}

func TestTitleOf(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"content/sources/2022/almaty_airport-2.md": "Almaty airport 2",
		"élan.txt": "Élan",
		"-.md":     "",
	} {
		if got := titleOf(name); got != want {
			t.Errorf("titleOf(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestNearestWord(t *testing.T) {
	t.Parallel()
	known := []string{"title", "author", "date", "url", "topics"}
	for word, want := range map[string]string{
		"tilte": "title", "Title": "title", "autor": "author", "dat": "date", "ulr": "url",
		"topic": "topics", "x": "", "keywords": "", "": "",
	} {
		if got := nearest(word, known); got != want {
			t.Errorf("nearest(%q) = %q, want %q", word, got, want)
		}
	}
}
