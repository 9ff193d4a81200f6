package likeness

import (
	"strings"
	"testing"

	"solnoma/timeline/names"
)

// What the names of reports show beyond their words.
func TestNames(t *testing.T) {
	t.Parallel()
	almaty := &names.Name{Label: "Almaty", Kind: names.Place, Variants: []string{"Alma-Ata", "Verny"}}
	niyazov := &names.Name{Label: "Saparmurat Niyazov", Kind: names.Person, Variants: []string{"Niyazov", "Turkmenbashi"}}
	other := &names.Name{Label: "Verny", Kind: names.Place}
	csto := &names.Name{Label: "Collective Security Treaty Organization", Kind: names.Organisation, Variants: []string{"CSTO", "ODKB"}}
	islam := &names.Name{Label: "Islam Karimov", Kind: names.Person, Variants: []string{"Karimov"}}
	bek := &names.Name{Label: "Bek Karimov", Kind: names.Person, Variants: []string{"Karimov"}}
	for _, p := range []struct {
		why  string
		a    string
		of   []*names.Name
		b    string
		also []*names.Name
		want Level
		says string
	}{
		{"an alias of a place", "1929-05-03 The railway reached Alma-Ata", []*names.Name{almaty}, "1929-05-03 The railway reached Almaty", []*names.Name{almaty}, Same, "Alma-Ata (Almaty)"},
		{"no alias that is known", "1929-05-03 The railway reached Alma-Ata", nil, "1929-05-03 The railway reached Almaty", nil, Other, ""},
		{"a form of two names", "1890-05-03 The railway reached Verny", []*names.Name{almaty, other}, "1890-05-03 The railway reached Almaty", []*names.Name{almaty}, Other, ""},
		{"an alias of a person", "1999-02-16 Turkmenbashi opened the canal of Mary", []*names.Name{niyazov}, "1999-02-16 Saparmurat Niyazov opened the canal of Mary", []*names.Name{niyazov}, Same, "Turkmenbashi (Saparmurat Niyazov)"},
		{"an alias of a person, and his name in part", "1999-02-16 Niyazov opened the canal of Mary", []*names.Name{niyazov}, "1999-02-16 Turkmenbashi opened the canal of Mary", []*names.Name{niyazov}, Same, "Niyazov (Turkmenbashi)"},
		{"another abbreviation", "2022-01-06 ODKB soldiers seized the tower of Osh", []*names.Name{csto}, "2022-01-06 CSTO soldiers seized the tower of Osh", []*names.Name{csto}, Same, "ODKB (CSTO)"},
		{"two people of one surname", "2022-01-10 Karimov opened the academy in Tashkent", []*names.Name{islam}, "2022-01-10 Karimov opened the academy in Tashkent", []*names.Name{bek}, Other, ""},
		{"one person", "2022-01-10 Karimov opened the academy in Tashkent", []*names.Name{islam}, "2022-01-10 Karimov opened the academy in Tashkent", []*names.Name{islam}, Same, ""},
		{"either of two people", "2022-01-10 Karimov opened the academy in Tashkent", []*names.Name{islam, bek}, "2022-01-10 Karimov opened the academy in Tashkent", []*names.Name{bek}, Same, ""},
	} {
		a, b := read(t, "a", p.a), read(t, "b", p.b)
		// The sentence shows what the title cannot, that its first word is a name.
		a.Sentence, b.Sentence = "Then "+a.Sentence, "Then "+b.Sentence
		a.Names, b.Names = p.of, p.also
		r := Read([]Report{a, b})
		v := r.Compare(0, 1)
		if v.Level != p.want {
			t.Errorf("%s: level %d, want %d", p.why, v.Level, p.want)
		}
		if back := r.Compare(1, 0); back != v {
			t.Errorf("%s: turned round it is %+v, not %+v", p.why, back, v)
		}
		if said := r.Explain(0, 1); !strings.Contains(said, p.says) {
			t.Errorf("%s: it is said that %s", p.why, said)
		}
	}
}
