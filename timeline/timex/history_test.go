package timex

import (
	"strings"
	"testing"

	"solnoma/timeline/edtf"
)

// histories are passages of narrative history: a line is a paragraph, one that
// begins with "# " its heading. What is marked has the values that follow on "=".
var histories = []struct{ name, text string }{
	{"what stands under a year is of that year", `
# [1885]
In [March] the garrison fell. In [November] it was taken back, and in [January] there had been a riot. In [May] the treaty was signed. = 1885 1885-03 1885-11 1885-01 1885-05`},
	{"a heading of several years begins with the first", `
# The first war ([October 1912]–[May 1913])
War was declared on [8 October]. A truce was signed on [3 December]. On [23 January] it was broken. = 1912-10 1913-05 1912-10-08 1912-12-03 1913-01-23`},
	{"a named year leaves the section", `
# [1885]
In [March] the garrison fell. It was a copy of the one built in [May 1870]; in [November] the walls stood. = 1885 1885-03 1870-05 1870-11`},
	{"a month comes again in the year to come", `
War was declared in [October 1853]. In [March 1854] two more powers joined. They landed on [14 September] and opened fire on [17 October]. = 1853-10 1854-03 1854-09-14 1854-10-17`},
	{"somebody's plans do not lead on", `
The peace of [July 1806] had not lasted, nor that of [May 1802]. On [10 September 1807] the minister spoke of a landing [next summer]. On [14 September] he resigned. = 1806-07 1802-05 1807-09-10 1808-SU 1807-09-14`},
	{"a noun for what a verb told", `
The king died in [March 1402]. [Two years after] his death the war began. = 1402-03 1404`},
	{"a noun for one of two verbs", `
He was born in [May 1841] and died in [June 1899]. [Two years after] his birth they moved. = 1841-05 1899-06`},
	{"a noun of somebody else", `
The king died in [March 1402].
The duke was old. [Two years after] his death the war began. = 1402-03`},
	{"what had been looks back", `
They took the port in [January 1845] and the town in [March]. It had been besieged in [August 1832]. In [June] peace was made. = 1845-01 1845-03 1832-08 1845-06`},
	{"a span over the end of a year that is over", `
It began in [August 1843]. They took the port in [January 1845] and the town in [March]. In the north the campaign had lasted from [October] to [March]. In [June] it was over. = 1843-08 1845-01 1845-03 1844-10 1845-03 1845-06`},
	{"a span over the end of a year that is to come", `
They took the port in [January 1845] and the town in [June]. From [October] to [March] the roads were closed. = 1845-01 1845-06 1845-10 1846-03`},
}

func TestHistories(t *testing.T) {
	t.Parallel()
	tagger, err := newTagger(english)
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range histories {
		t.Run(h.name, func(t *testing.T) {
			t.Parallel()
			text, values, _ := strings.Cut(strings.TrimSpace(h.text), " = ")
			var sentences []Sentence
			var spans []string
			scan := tagger.NewScan()
			paragraph := 0
			for line := range strings.Lines(text) {
				line, heading := strings.CutPrefix(strings.TrimSpace(line), "# ")
				if n := len(sentences); n == 0 || !sentences[n-1].Heading {
					paragraph++
				}
				for _, s := range strings.SplitAfter(line, ". ") {
					x := parseExample(t, s)
					for _, at := range x.spans {
						spans = append(spans, x.text[at[0]:at[1]])
					}
					sentences = append(sentences, Sentence{Text: x.text, Exprs: scan.Find(nil, x.text), Paragraph: paragraph, Heading: heading})
				}
			}
			published, _ := edtf.Parse("2022-01-12")
			var got, want []string
			for i, value := range strings.Fields(values) {
				want = append(want, spans[i]+" = "+value)
			}
			for i, list := range tagger.Resolve(sentences, Context{Published: published}) {
				for _, r := range list {
					if r.Type == TypeDate || r.Type == TypeTime {
						got = append(got, sentences[i].Text[r.Start:r.End]+" = "+r.Timex)
					}
				}
			}
			if a, b := strings.Join(got, "\n\t"), strings.Join(want, "\n\t"); a != b {
				t.Errorf("got\n\t%s\nwant\n\t%s", a, b)
			}
		})
	}
}
