package main

import (
	"strings"
	"testing"
)

const scorerSays = `-- missed: 2
   a: 'May' 2005-05
-- spurious: 1
   a: 'may' 2005-05
{"DATE+TIME": {"gold": 8, "system": 7, "strict": [0.5, 0.5, 0.5], "relaxed": [0.75, 0.75, 0.75], "value": [0.7142857, 0.625, 0.6666667]},
 "CALENDAR": {"gold": 0, "system": 0, "strict": [0, 0, 0], "relaxed": [0, 0, 0], "value": [0, 0, 0]}}
`

func TestTables(t *testing.T) {
	t.Parallel()
	s, err := readScore([]byte(strings.ReplaceAll(scorerSays, ",\n", ",")))
	if err != nil {
		t.Fatal(err)
	}
	s.corpus = corpora[0]
	got := tablesOf([]scored{s})
	for _, want := range []string{
		"| corpus | panel | ours | HeidelTime | SUTime | chrono-node |\n",
		"| WikiWars | DATE+TIME | **66.7** (50.0, 75.0) | 85.0 (88.9, 91.7) | 48.4 | 34.8 |\n",
		"| WikiWars | 8 | 7 | 5 | 0 | 2 | 1 |\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the tables lack %q:\n%s", want, got)
		}
	}
	if _, err := readScore([]byte("-- missed: many\n{}")); err == nil {
		t.Error("no error for a number that is none")
	}
	if _, err := readScore([]byte("nonsense")); err == nil {
		t.Error("no error for what is no JSON")
	}
}

func TestBetween(t *testing.T) {
	t.Parallel()
	got, err := between([]byte("a\n"+opening+"old\n"+closing+"b\n"), "new\n")
	if want := "a\n" + opening + "new\n" + closing + "b\n"; err != nil || string(got) != want {
		t.Errorf("%q, %v; want %q", got, err, want)
	}
	for _, text := range []string{"", opening, closing + opening} {
		if _, err := between([]byte(text), "new\n"); err == nil {
			t.Errorf("no error for %q", text)
		}
	}
}
