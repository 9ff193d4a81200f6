package likeness

import "testing"

func TestPassive(t *testing.T) {
	t.Parallel()
	for title, want := range map[string]bool{
		"Mzia Amaglobeli was sentenced in Batumi":       true,
		"The bridge has been rebuilt":                   false, // no participle that is known
		"The bridge has been built":                     true,
		"Rex Masai was shot in Nairobi":                 true,
		"The two were later released":                   true,
		"The inspector general was promptly dismissed":  true,
		"Tokayev was telephoned by Putin":               true,
		"The law was to be adopted by Parliament":       true,
		"Olga Brandt was forced to step aside":          false,
		"The minister was expected to resign":           false,
		"Putin was in Astana":                           false,
		"Putin was glad":                                false,
		"Police said the minister was detained":         false,
		"The man who was detained attacked Bek Asanov":  false,
		"Koome resigned after ministers were dismissed": false,
		"Koome resigned by Friday":                      false,
		"Putin called Tokayev":                          false,
		"":                                              false,
	} {
		r := Read([]Report{{Title: title}})
		if got := r.accounts[0].passive; got != want {
			t.Errorf("%q: passive is %t", title, got)
		}
	}
}
