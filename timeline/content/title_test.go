package content

import "testing"

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
