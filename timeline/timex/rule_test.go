package timex

import (
	"fmt"
	"strings"
	"testing"

	"solnoma/timeline/edtf"
)

// languages are all that the tests run over.
var languages = []*language{english, russian}

// example is an entry of Rule.Eg, taken apart.
type example struct {
	text      string
	spans     [][2]int
	values    []string
	published string
}

func parseExample(t testing.TB, eg string) example {
	t.Helper()
	x := example{published: "2022-01-12"}
	if i := strings.LastIndex(eg, " @"); i >= 0 {
		eg, x.published = eg[:i], eg[i+2:]
	}
	text := eg
	if i := strings.LastIndex(eg, " = "); i >= 0 {
		text, x.values = eg[:i], strings.Fields(eg[i+3:])
	}
	var b strings.Builder
	escaped := false // behind a backslash a bracket is one of the text
	for _, c := range text {
		if escaped {
			escaped = false
			b.WriteRune(c)
			continue
		}
		switch c {
		case '\\':
			escaped = true
		case '[':
			x.spans = append(x.spans, [2]int{b.Len(), -1})
		case ']':
			x.spans[len(x.spans)-1][1] = b.Len()
		default:
			b.WriteRune(c)
		}
	}
	x.text = b.String()
	return x
}

// readText finds and resolves the expressions of a text, sentence by sentence;
// the places are those in the whole text.
func readText(tagger *Tagger, text string, c Context) (exprs []Expr, readings []Reading) {
	var sentences []Sentence
	var starts []int
	scan := tagger.NewScan()
	for start := 0; start < len(text); {
		end := len(text)
		for i := start; i+2 < len(text); i++ {
			if text[i] == '.' && text[i+1] == ' ' && text[i+2] >= 'A' && text[i+2] <= 'Z' {
				end = i + 2
				break
			}
		}
		s := text[start:end]
		sentences, starts = append(sentences, Sentence{Text: s, Exprs: scan.Find(nil, s)}), append(starts, start)
		start = end
	}
	for i, list := range tagger.Resolve(sentences, c) {
		for _, e := range sentences[i].Exprs {
			e.Start, e.End = e.Start+starts[i], e.End+starts[i]
			exprs = append(exprs, e)
		}
		for _, r := range list {
			r.Start, r.End = r.Start+starts[i], r.End+starts[i]
			readings = append(readings, r)
		}
	}
	return exprs, readings
}

// Every rule finds what its examples mark, with the value they give.
func TestExamples(t *testing.T) {
	t.Parallel()
	for _, l := range languages {
		tagger, err := newTagger(l)
		if err != nil {
			t.Fatal(err)
		}
		for i := range l.Rules {
			rule := &l.Rules[i]
			t.Run(l.Tag+"/"+rule.Name, func(t *testing.T) {
				t.Parallel()
				if len(rule.Eg) == 0 {
					t.Error("the rule has no example")
				}
				for _, eg := range rule.Eg {
					want := parseExample(t, eg)
					day, _ := edtf.Parse(want.published)
					exprs, readings := readText(tagger, want.text, Context{Published: day})
					for k, span := range want.spans {
						got := describe(exprs, want.text)
						found := false
						for _, e := range exprs {
							if e.Start == span[0] && e.End == span[1] && e.Rule == rule {
								found = true
							}
						}
						if !found {
							t.Errorf("%s\n\tthis rule does not find %q; found: %s", eg, want.text[span[0]:span[1]], got)
							continue
						}
						if rule.Not != "" {
							continue
						}
						if k >= len(want.values) {
							t.Errorf("%s: no value for %q", eg, want.text[span[0]:span[1]])
							continue
						}
						value := want.values[k]
						if value == "none" {
							value = ""
						}
						for _, r := range readings {
							if r.Start == span[0] && r.Timex != value {
								t.Errorf("%s\n\t%q is %s, want %s; %v", eg, want.text[r.Start:r.End], r.Timex, value, r.Why())
							}
						}
					}
				}
				for _, but := range rule.But {
					for _, e := range tagger.NewScan().Find(nil, but) {
						if e.Rule == rule {
							t.Errorf("%s\n\tfound %q", but, but[e.Start:e.End])
						}
					}
				}
			})
		}
	}
}

func describe(exprs []Expr, text string) string {
	var list []string
	for _, e := range exprs {
		list = append(list, fmt.Sprintf("%q (%s)", text[e.Start:e.End], e.Rule.Name))
	}
	return strings.Join(list, ", ")
}
