package slug

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
		got := Make(c.name)
		if got != c.want {
			t.Errorf("Make(%q) = %q, want %q", c.name, got, c.want)
		}
		if again := Make(got); again != got {
			t.Errorf("Make(%q) = %q", got, again)
		}
	}
}

func TestCut(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		slug string
		most int
		want string
	}{
		{"a-b", 10, "a-b"},
		{"order-restored-in-almaty", 14, "order-restored"},
		{"order-restored-in-almaty", 16, "order-restored"},
		{"order-restored-in-almaty", 17, "order-restored-in"},
		{"donaudampfschifffahrt", 10, "donaudampf"},
	} {
		if got := Cut(c.slug, c.most); got != c.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", c.slug, c.most, got, c.want)
		}
	}
}
