package likeness

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"solnoma/timeline/edtf"
)

// worlds are lists of reports by how they are made, for the tests of what it
// costs to compare them. Each makes the i-th of them.
var worlds = []struct {
	name   string
	report func(r *rand.Rand, i int) Report
	most   int // comparisons of a report on average
}{
	{"news", news, 12},
	{"one title on all days", func(_ *rand.Rand, i int) Report {
		return reported("Ministry of Health counts the dead in Almaty", day(i), i)
	}, 2 * mostByOne},
	{"one title on one day", func(_ *rand.Rand, i int) Report {
		return reported("Ministry of Health counts the dead in Almaty", day(0), i)
	}, 2},
	{"one title in one sentence", func(_ *rand.Rand, i int) Report {
		r := reported("Ministry of Health counts the dead in Almaty", day(0), 0)
		r.File, r.Start, r.End = "a", 0, 100
		return r
	}, mostOfAll + 1},
	{"one day", func(r *rand.Rand, i int) Report {
		x := news(r, i)
		x.Date = day(0)
		return x
	}, mostOfAll},
	{"one day and few words", func(r *rand.Rand, i int) Report {
		return reported(fmt.Sprintf("Delegate Number%d addressed Assembly on Topic%d", i, i%7), day(0), i)
	}, mostOfAll},
	{"one year each", func(r *rand.Rand, i int) Report {
		x := news(r, i)
		x.Date = edtf.OfYear(1000 + r.IntN(1000))
		return x
	}, mostOfAll},
	{"one month and its days", func(r *rand.Rand, i int) Report {
		x := news(r, i)
		if x.Date = edtf.OfMonth(2022, 1); i%2 == 0 {
			x.Date = day(i % 31)
		}
		return x
	}, mostOfAll},
}

func day(i int) edtf.Date { return edtf.OfDay(edtf.NewDay(2022, 1, 1+i%36500)) }

func reported(title string, date edtf.Date, i int) Report {
	return Report{Title: title, Sentence: title + ".", Date: date, File: fmt.Sprint("s", i), Start: 0, End: 100}
}

// invented makes a word that is a name; n tells which.
func invented(n int) string {
	const first, second = "BDGKLMNPRSTVZ", "aeiou"
	s := []byte{first[n%13], second[n/13%5], "bdgklmnprstvz"[n/65%13], second[n/845%5], "nmrlsvkt"[n/4225%8]}
	return string(s)
}

// news makes reports of which each third tells of what another does, in other
// words and within days.
func news(r *rand.Rand, i int) Report {
	acts := []string{"resigned as head of", "opened a bridge in", "signed a treaty with", "visited the port of", "detained the mayor of", "unveiled a monument in",
		"banned the party of", "launched a ferry to", "closed the airport of", "rejected an appeal from", "bought a factory in", "met farmers from"}
	k := i
	if i%3 == 2 {
		k = r.IntN(i)
	}
	who := invented(7919*k%33800) + " " + invented(104729*k%33800)
	title := fmt.Sprintf("%s %s %s on Thursday after %s", who, acts[k%len(acts)], invented(k/len(acts)%33800), []string{"talks", "a vote", "a storm", "months of delay"}[i%4])
	x := reported(title, day(k%9000), i)
	x.Sentence = "According to an official, " + x.Sentence
	return x
}

func world(report func(*rand.Rand, int) Report, n int) []Report {
	r := rand.New(rand.NewPCG(1, 2))
	list := make([]Report, n)
	for i := range list {
		list[i] = report(r, i)
	}
	return list
}

// The comparisons that are made grow with the number of reports and not with
// its square, whatever they say.
func TestComparisonsAreLinear(t *testing.T) {
	t.Parallel()
	for _, w := range worlds {
		t.Run(w.name, func(t *testing.T) {
			t.Parallel()
			const n = 6000
			r := Read(world(w.report, n))
			pairs := r.Pairs()
			if c := r.Compared(); c > w.most*n {
				t.Errorf("%d comparisons of %d reports, %.1f each; want %d at most", c, n, float64(c)/n, w.most)
			} else {
				t.Logf("%.1f comparisons each, %d pairs", float64(c)/n, len(pairs))
			}
		})
	}
}

func BenchmarkPairs(b *testing.B) {
	for _, w := range worlds {
		b.Run(w.name, func(b *testing.B) {
			list := world(w.report, 100_000)
			for b.Loop() {
				r := Read(list)
				r.Pairs()
				b.ReportMetric(float64(r.Compared())/float64(len(list)), "comparisons/report")
			}
		})
	}
}
