package timex

import (
	"os"
	"strings"
	"testing"

	"solnoma/timeline/edtf"
)

// What looks like a date and is none, by language: see testdata.
func TestNoDates(t *testing.T) {
	t.Parallel()
	for _, l := range languages {
		name := "testdata/no-dates." + l.Tag + ".txt"
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' {
				continue
			}
			n++
			x := parseExample(t, line)
			var want []string
			for _, span := range x.spans {
				want = append(want, x.text[span[0]:span[1]])
			}
			_, readings := readText(For(l.Tag), x.text, Context{Published: edtf.OfDay(edtf.NewDay(2022, 1, 12))})
			var got, how []string
			for _, r := range readings {
				if r.Type == TypeDate || r.Type == TypeTime {
					got = append(got, x.text[r.Start:r.End])
					how = append(how, r.Rule.Name)
				}
			}
			if strings.Join(got, "|") != strings.Join(want, "|") {
				t.Errorf("%s\n\tfound %q, want %q; by %q", x.text, got, want, how)
			}
		}
		if n < 20 {
			t.Errorf("%s has %d texts", name, n)
		}
	}
}
