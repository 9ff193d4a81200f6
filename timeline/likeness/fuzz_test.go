package likeness

import (
	"math/rand/v2"
	"strings"
	"testing"

	"solnoma/timeline/edtf"
)

// check checks what is true of the comparison of any reports.
func check(t *testing.T, list []Report) {
	t.Helper()
	r := Read(list)
	for i := range list {
		for j := range list {
			if i == j {
				continue
			}
			v := r.Compare(i, j)
			switch {
			case v != r.Compare(j, i):
				t.Errorf("%+v and turned round %+v:\n%q\n%q", v, r.Compare(j, i), list[i].Title, list[j].Title)
			case v.Level == Same && !Relate(list[i].Date, list[j].Date).Compatible(), v.Level == Differ && Relate(list[i].Date, list[j].Date).Compatible():
				t.Errorf("level %d of %s and %s", v.Level, list[i].Date, list[j].Date)
			case v.Level > Other && r.Contradict(i, j):
				t.Errorf("they are alike and contradict each other:\n%q\n%q", list[i].Title, list[j].Title)
			}
			if why := r.Explain(i, j); strings.ContainsAny(why, "\n") || why == "" {
				t.Errorf("explained by %q", why)
			}
		}
	}
	for _, p := range r.Pairs() {
		if p.First >= p.Second || p.Verdict != r.Compare(p.First, p.Second) {
			t.Errorf("%+v", p)
		}
	}
}

func FuzzCompare(f *testing.F) {
	for _, p := range pairs {
		date, title, _ := strings.Cut(p.a, " ")
		other, second, _ := strings.Cut(p.b, " ")
		f.Add(date, other, title, second, "So it was.")
	}
	f.Add("2022", "../2022", "U.S.", "É’s ’ 7,939.5th", "\xff. ")
	f.Fuzz(func(t *testing.T, a, b, x, y, told string) {
		one, _ := edtf.Parse(a)
		other, _ := edtf.Parse(b)
		line := func(s string) string { return strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " ") }
		check(t, []Report{
			{Title: line(x), Sentence: told, Date: one, File: "a", End: 9},
			{Title: line(y), Sentence: line(x + ". " + y), Date: other, File: "b", End: 9},
			{Title: line(y + " " + x), Sentence: line(y), Date: one, File: "a", Start: 5, End: 19, Status: Claimed},
		})
	})
}

// Titles of few words, so that many are alike.
func TestAnyWords(t *testing.T) {
	t.Parallel()
	words := strings.Fields("Putin Tokayev Toqaev Almaty Kazakhstan Kazakh CSTO Collective Security Treaty Organization was by called detained released not first second " +
		"the of in police dead 12 15 signed treaty airport opened said that order He " + "A380 747 Minister")
	dates := []string{"2022-01-10", "2022-01-11", "2022-01", "2022", "2022-01-09/2022-01-12", "2022-01-10~", "2022-01-10?", "../2022-01", "202X", "2021-01-10"}
	r := rand.New(rand.NewPCG(1, 9))
	for range 300 {
		list := make([]Report, 5)
		for i := range list {
			var title []string
			for range 3 + r.IntN(6) {
				title = append(title, words[r.IntN(len(words))])
			}
			x := &list[i]
			x.Title = strings.Join(title, " ")
			x.Sentence = x.Title + " " + words[r.IntN(len(words))] + "."
			x.Date, _ = edtf.Parse(dates[r.IntN(len(dates))])
			x.Status = Status(r.IntN(3))
			x.File, x.End = string(rune('a'+r.IntN(3))), 10
		}
		check(t, list)
	}
}
