package likeness

import (
	"strings"
	"testing"
)

// What the words of a title come to: a phrase to one word, and "fired" to
// "dismissed" where it is said of somebody in office.
func TestSenses(t *testing.T) {
	t.Parallel()
	for title, means := range map[string]string{
		"The mayor stepped down":                          "resign",
		"Ruto fired all but one of his ministers":         "dismiss",
		"Ruto fired his cabinet":                          "dismiss",
		"The prosecutor was fired":                        "dismiss",
		"He was gunned down in Osh":                       "kill",
		"Police shot dead two men":                        "kill",
		"They called off the vote":                        "cancel",
		"The minister was relieved of his duties in June": "dismiss",

		"Soldiers fired on the minister":          "-dismiss",
		"Soldiers fired tear gas at an official":  "-dismiss",
		"North Korea fired a missile over Japan":  "-dismiss",
		"The missile of the general was fired":    "-dismiss",
		"He fired shots, and the minister fled":   "-dismiss",
		"A fire killed the minister":              "-dismiss",
		"He stepped, down there, into the water":  "-resign",
		"She stepped onto the platform and down":  "-resign",
		"They called, off Batumi, for help":       "-cancel",
		"The man shot was not dead":               "-kill",
		"The minister was relieved of his wallet": "-dismiss",
	} {
		r := Read([]Report{{Title: title}})
		want, none := strings.CutPrefix(means, "-")
		found := false
		for _, term := range r.accounts[0].terms {
			if term.lexeme.key == english.keyOf(want) {
				found = true
				if said := title[term.start:term.end]; strings.Contains(want, "resign") && said != "stepped down" {
					t.Errorf("%s: %q stands at %q", title, want, said)
				}
			}
		}
		if found == none {
			t.Errorf("%s: found %q: %t", title, want, found)
		}
	}
}
