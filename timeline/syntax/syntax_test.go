package syntax

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden file of clauses")

// marked takes the marks off a sentence whose expressions of time stand
// between "@".
func marked(line string) (text string, times []Time) {
	for i, part := range strings.Split(line, "@") {
		if i%2 == 1 {
			times = append(times, Time{len(text), len(text) + len(part)})
		}
		text += part
	}
	return text, times
}

// draw writes each clause on a line: its kind, its subject (with "+" where it
// shares that of another), its verb, and its own words, asides in braces.
func draw(s *Sentence) string {
	var b strings.Builder
	for k := range s.Clauses {
		c := &s.Clauses[k]
		var own []string
		for i := range s.Words {
			if w := &s.Words[i]; w.Clause == k {
				t := s.Text[w.Start:w.End]
				if w.Aside {
					t = "{" + t + "}"
				}
				own = append(own, t)
			}
		}
		shared, verb := "", "–"
		if c.Shared {
			shared = "+"
		}
		if c.Verb >= 0 {
			verb = s.words(Span{s.Verbs[c.Verb].From, s.Verbs[c.Verb].To})
		}
		fmt.Fprintf(&b, "  %s%s | %s | %s | %s\n", c.Kind, shared, s.words(c.Subject), verb, strings.Join(own, " "))
	}
	return b.String()
}

func (s *Sentence) words(p Span) string {
	if p.Empty() {
		return "–"
	}
	return s.Text[s.Words[p.From].Start:s.Words[p.To-1].End]
}

// The clauses of testdata/sentences.txt are those of testdata/clauses.txt.
func TestClauses(t *testing.T) {
	t.Parallel()
	in, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for line := range strings.Lines(string(in)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			fmt.Fprintln(&got, line)
			continue
		}
		text, times := marked(line)
		fmt.Fprintf(&got, "%s\n%s", line, draw(English.Parse(text, times)))
	}
	const golden = "testdata/clauses.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(got.String()), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got.String(), "\n")); diff != "" {
		t.Errorf("the clauses differ (-want +got); -update rewrites them\n%s", diff)
	}
}

func TestVerbForms(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		word, lemma string
		form        form
	}{
		{"stopped", "stop", formPast}, {"stopping", "stop", formIng}, {"carries", "carry", formThird}, {"carried", "carry", formParticiple},
		{"dying", "die", formIng}, {"wrote", "write", formPast}, {"written", "write", formParticiple}, {"reaches", "reach", formThird},
		{"agreed", "agree", formPast}, {"agreeing", "agree", formIng}, {"taking", "take", formIng}, {"said", "say", formPast}, {"says", "say", formThird},
		{"held", "hold", formParticiple}, {"born", "bear", formParticiple}, {"zorbed", "zorb", formPast},
	} {
		if e := English.lex.find(test.word); e.lemma != test.lemma || e.forms&test.form == 0 {
			t.Errorf("%s is of %q, forms %b; want %q with %b", test.word, e.lemma, e.forms, test.lemma, test.form)
		}
	}
}

func TestNoLanguage(t *testing.T) {
	t.Parallel()
	s := For("ru").Parse("Мост открыли в понедельник.", nil)
	if len(s.Words) != 5 || len(s.Clauses) != 0 {
		t.Errorf("got %d words and %d clauses, want 5 and none", len(s.Words), len(s.Clauses))
	}
}

// check fails for a sentence whose parts do not lie where they should.
func check(t *testing.T, s *Sentence) {
	t.Helper()
	at := 0
	for i := range s.Words {
		w := &s.Words[i]
		if w.Start < at || w.End <= w.Start || w.End > len(s.Text) {
			t.Fatalf("word %d is at %d to %d, behind %d, of %d bytes", i, w.Start, w.End, at, len(s.Text))
		}
		if utf8.ValidString(s.Text) && !utf8.ValidString(s.Text[w.Start:w.End]) {
			t.Fatalf("word %d cuts a letter: %q", i, s.Text[w.Start:w.End])
		}
		at = w.End
		if len(s.Clauses) > 0 && (w.Clause < 0 || w.Clause >= len(s.Clauses)) {
			t.Fatalf("word %d is of clause %d of %d", i, w.Clause, len(s.Clauses))
		}
		if w.Verb >= len(s.Verbs) {
			t.Fatalf("word %d is of group %d of %d", i, w.Verb, len(s.Verbs))
		}
		if w.Tag == Unknown {
			t.Fatalf("word %d, %q, has no class", i, w.Lower)
		}
	}
	inside := func(what string, k int, p Span) {
		if p.From < 0 || p.To > len(s.Words) || p.From > p.To {
			t.Fatalf("%s of clause %d is %v of %d words", what, k, p, len(s.Words))
		}
	}
	for k := range s.Clauses {
		c := &s.Clauses[k]
		inside("the extent", k, c.Span)
		inside("the subject", k, c.Subject)
		inside("the head", k, c.Head)
		if c.Verb >= len(s.Verbs) || c.Opener >= len(s.Words) || c.Parent >= len(s.Clauses) {
			t.Fatalf("clause %d: %+v", k, c)
		}
		for n, steps := k, 0; n >= 0; n = s.Clauses[n].Parent {
			if steps++; steps > len(s.Clauses) {
				t.Fatalf("clause %d hangs on itself", k)
			}
		}
	}
}

// Words in any order are taken apart without fault.
func TestSalad(t *testing.T) {
	t.Parallel()
	in, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	words := strings.Fields(strings.ReplaceAll(strings.ReplaceAll(string(in), "@", " "), ",", " , "))
	words = append(words, ",", "that", "who", "and", "(", ")", "“", "”", "\"", "--", ":", ";", "said", "was", "to", "have")
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		var salad []string
		for range 3 + r.IntN(25) {
			salad = append(salad, words[r.IntN(len(words))])
		}
		check(t, English.Parse(strings.Join(salad, " "), []Time{{5, 9}}))
	}
}

func FuzzParse(f *testing.F) {
	in, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.Lines(string(in)) {
		text, times := marked(strings.TrimSpace(line))
		from, to := 0, 0
		if len(times) > 0 {
			from, to = times[0].Start, times[0].End
		}
		f.Add(text, uint(from), uint(to))
	}
	f.Fuzz(func(t *testing.T, text string, from, to uint) {
		var times []Time
		if from < to && to <= uint(len(text)) {
			times = []Time{{int(from), int(to)}}
		}
		check(t, English.Parse(text, times))
		check(t, (*Language)(nil).Parse(text, times))
	})
}

func BenchmarkParse(b *testing.B) {
	in, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		b.Fatal(err)
	}
	var texts []string
	var times [][]Time
	n := 0
	for line := range strings.Lines(string(in)) {
		text, t := marked(strings.TrimSpace(line))
		texts, times = append(texts, text), append(times, t)
		n += len(text)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for i := range texts {
			English.Parse(texts[i], times[i])
		}
	}
}
