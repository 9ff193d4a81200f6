package extract

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/edtf"
	"solnoma/timeline/furniture"
	"solnoma/timeline/prose"
	"solnoma/timeline/syntax"
)

// A fixture is a text and what is expected of it, in one file:
//
//	What it shows, in one line
//	published: 2022-01-11
//	--- text
//	On January 10 the ministry said …
//	--- sources
//	A headline | The Gazette | 2022-01-11 (byline, line 9)
//	--- events
//	2022-01-10  reported  The ministry said …  [January 10]
//	--- undated
//	"Monday"
//	--- unused
//	"1966"  it is when somebody was born
//
// The first line is followed by what is known of the text, each where it is:
// published (EDTF), language (default en), format (md, the default, or txt) and
// correct: WORDS -> drop, or correct: WORDS -> DATE.
//
// The sources are what the text is, one for each article: title, publisher, and
// when it was published, with where it says so; they are compared only where
// the fixture lists them.
//
// The events stand in the order of the text, each with its date in EDTF, its
// status, its title and, in brackets, the words that date it, behind which
// "inferred" marks a year that rests on what the text does not say. Undated and
// unused are the words without a date and those that date no event, with the
// reason. An empty list of events or undated may be left out; the list of the
// unused is compared only where the fixture has one. A section "note" is for the
// reader.
//
// -update writes the events, and the other lists where they stand or are not
// empty, as they come out.
type fixture struct {
	name     string
	title    string
	source   *content.Source
	events   string
	sources  string
	undated  string
	unused   string
	note     string
	pinsRest bool // it has a list of the unused
	pinsHead bool // it has a list of the sources
	head     []byte
}

var (
	update      = flag.Bool("update", false, "rewrite the expectations of the fixtures")
	fixturesDir = flag.String("fixtures", "testdata", "the folder of the fixtures")
)

func TestFixtures(t *testing.T) {
	t.Parallel()
	for _, f := range readFixtures(t, *fixturesDir) {
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			got := Read(f.source).events()
			checkPlaces(t, f.source, &got)
			out := *f
			out.events, out.undated = writeEvents(got.events), writePassages(got.undated, false)
			if f.pinsHead {
				out.sources = writeSources(got.sources)
			}
			if f.pinsRest {
				out.unused = writePassages(got.unused, true)
			}
			want, have := f.expectations(), out.expectations()
			if want == have {
				return
			}
			if *update {
				if err := os.WriteFile(filepath.Join(*fixturesDir, f.name+".txt"), append(bytes.Clone(f.head), have...), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			t.Errorf("%s (-want +got)\n%s", f.title, cmp.Diff(strings.Split(want, "\n"), strings.Split(have, "\n")))
		})
	}
}

func readFixtures(t testing.TB, dir string) []*fixture {
	names, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no fixtures in %s: %v", dir, err)
	}
	var list []*fixture
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := parseFixture(strings.TrimSuffix(filepath.Base(name), ".txt"), b)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		list = append(list, f)
	}
	return list
}

// parseFixture reads a fixture. The source's file is the fixture up to the end
// of the text, so that what comes before the text is as front matter to it.
func parseFixture(name string, b []byte) (*fixture, error) {
	const fence = "\n--- "
	head, rest, ok := strings.Cut(string(b), fence+"text\n")
	if !ok {
		return nil, fmt.Errorf("no line %q", "--- text")
	}
	text, rest, _ := strings.Cut(rest, fence)
	text += "\n"
	body := len(head) + len(fence+"text\n")
	f := &fixture{name: name, head: b[:body+len(text)]}
	f.source = &content.Source{
		Source: timeline.Source{Slug: name, File: name + ".md", Language: "en"},
		Bytes:  f.head, Body: body, Timezone: "UTC",
	}
	lines := strings.Split(head, "\n")
	f.title = lines[0]
	for _, line := range lines[1:] {
		key, value, _ := strings.Cut(line, ": ")
		var err error
		switch key {
		case "published":
			f.source.Published, err = edtf.Parse(value)
		case "language":
			f.source.Language = value
		case "format":
			f.source.File = name + "." + value
		case "correct":
			err = f.correct(value, text)
		default:
			err = fmt.Errorf("unknown line %q", line)
		}
		if err != nil {
			return nil, err
		}
	}
	f.source.Date = f.source.Published
	if strings.HasSuffix(f.source.File, ".txt") {
		f.source.Doc = prose.Plain(f.source.Bytes, body)
		f.source.Title, _ = furniture.Headline(f.source.Doc.Blocks)
	} else {
		f.source.Doc = prose.Markdown(f.source.Bytes, body)
	}
	for section := range strings.SplitSeq(rest, fence) {
		kind, list, _ := strings.Cut(section, "\n")
		list = strings.TrimRight(list, "\n")
		switch kind {
		case "":
		case "sources":
			f.sources, f.pinsHead = list, true
		case "events":
			f.events = list
		case "undated":
			f.undated = list
		case "unused":
			f.unused, f.pinsRest = list, true
		case "note":
			f.note = list
		default:
			return nil, fmt.Errorf("unknown section %q", kind)
		}
	}
	return f, nil
}

// correct adds a correction: "WORDS -> drop" or "WORDS -> DATE".
func (f *fixture) correct(s, text string) error {
	match, to, ok := strings.Cut(s, " -> ")
	i := strings.Index(text, match)
	if !ok || i < 0 {
		return fmt.Errorf("the correction %q matches nothing", s)
	}
	c := content.Correction{Match: match, Start: f.source.Body + i, End: f.source.Body + i + len(match)}
	if c.Drop = to == "drop"; !c.Drop {
		d, err := edtf.Parse(to)
		if err != nil {
			return err
		}
		c.Date = d
	}
	f.source.Corrections = append(f.source.Corrections, c)
	return nil
}

// expectations writes the lists of a fixture, as they stand in its file.
func (f *fixture) expectations() string {
	var b strings.Builder
	section := func(name, list string, always bool) {
		if list != "" || always {
			fmt.Fprintf(&b, "--- %s\n", name)
		}
		if list != "" {
			fmt.Fprintf(&b, "%s\n", list)
		}
	}
	section("sources", f.sources, f.pinsHead)
	section("events", f.events, true)
	section("undated", f.undated, false)
	section("unused", f.unused, f.pinsRest)
	section("note", f.note, false)
	return b.String()
}

func writeSources(sources []timeline.Source) string {
	var lines []string
	for _, s := range sources {
		line := s.Title + " | " + s.Publisher + " | " + s.Date.String()
		if s.DateBasis != "" {
			line += " (" + s.DateBasis + ")"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func writeEvents(events []timeline.Event) string {
	var lines []string
	for _, e := range events {
		m := &e.Mentions[0]
		line := fmt.Sprintf("%s  %s  %s  [%s]", e.Date, e.Status, e.Title, strings.Join(strings.Fields(m.Text), " "))
		if m.Basis == timeline.Inferred {
			line += " inferred"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func writePassages(passages []timeline.Passage, why bool) string {
	var lines []string
	for _, p := range passages {
		line := fmt.Sprintf("%q", strings.Join(strings.Fields(p.Text), " "))
		if why {
			line += "  " + strings.TrimPrefix(p.Why[len(p.Why)-1], "no event: ")
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// checkPlaces checks what is true of every place in the file that is reported.
func checkPlaces(t *testing.T, src *content.Source, f *found) {
	t.Helper()
	lines := prose.Lines(src.Bytes)
	place := func(what string, start, end int, text string, line, column int) {
		if start < src.Body || end > len(src.Bytes) || start >= end {
			t.Errorf("%s: %d to %d is not in the text, %d to %d", what, start, end, src.Body, len(src.Bytes))
			return
		}
		if got := string(src.Bytes[start:end]); got != text {
			t.Errorf("%s: it is said to be %q, but at %d to %d stands %q", what, text, start, end, got)
		}
		if utf8.Valid(src.Bytes) && !utf8.ValidString(string(src.Bytes[start:end])) {
			t.Errorf("%s: %d to %d cuts a character", what, start, end)
		}
		if l, c := lines.Position(start); l != line || c != column {
			t.Errorf("%s: it is at line %d, column %d, but said to be at %d, %d", what, l, c, line, column)
		}
	}
	for _, e := range f.events {
		if len(e.Mentions) != 1 {
			t.Fatalf("the event %q has %d mentions, not 1", e.Title, len(e.Mentions))
		}
		m := &e.Mentions[0]
		place(fmt.Sprintf("event %q", e.Title), m.Start, m.End, m.Text, m.Line, m.Column)
		s := m.Sentence
		if s.Start < src.Body || s.End > len(src.Bytes) || s.Start >= s.End {
			t.Errorf("the sentence of %q is at %d to %d, not in the text", e.Title, s.Start, s.End)
		}
		if (m.Start < s.Start || m.End > s.End) && !inHeading(src, m.Start, m.End) {
			t.Errorf("the date of %q is at %d to %d, not in its sentence, %d to %d, nor in a heading", e.Title, m.Start, m.End, s.Start, s.End)
		}
		switch {
		case e.Date.IsZero():
			t.Errorf("event %q has no date", e.Title)
		case strings.TrimSpace(e.Title) == "":
			t.Errorf("the event at line %d has no title", m.Line)
		case strings.ContainsAny(e.Title, "\n\t") || utf8.ValidString(s.Text) && !utf8.ValidString(e.Title):
			t.Errorf("%q is no line of text", e.Title)
		case utf8.RuneCountInString(e.Title) > hardTitle:
			t.Errorf("the title %q has %d characters", e.Title, utf8.RuneCountInString(e.Title))
		case len(m.Why) == 0:
			t.Errorf("nothing says why %q is dated %s", e.Title, e.Date)
		}
	}
	for _, list := range [][]timeline.Passage{f.undated, f.unused} {
		for _, p := range list {
			place(fmt.Sprintf("passage %q", p.Text), p.Start, p.End, p.Text, p.Line, p.Column)
			if len(p.Why) == 0 {
				t.Errorf("nothing says why %q is no event's date", p.Text)
			}
		}
	}
}

var onlyADay = regexp.MustCompile(`^\W*(?:\pL+,? )?(?:\d{1,2} \pL+,?|\pL+ \d{1,2},?) \d{4}\W*$`)

func inHeading(src *content.Source, start, end int) bool {
	for _, b := range src.Doc.Blocks {
		if (b.Kind == prose.Heading || b.Kind == prose.Cell) && b.Start <= start && end <= b.End {
			return true
		}
		if onlyADay.MatchString(b.Text) && b.Start <= start && end <= b.End { // of a chronicle
			return true
		}
		if len(b.Sentences) > 1 { // the day of a diary's entry
			if from, to := b.File(b.Sentences[0].Start, b.Sentences[0].End); from <= start && end <= to {
				return true
			}
		}
	}
	return false
}

// Each refusal's examples: the date in brackets is refused for that reason, and
// in the counter-examples it is not.
func TestRefusals(t *testing.T) {
	t.Parallel()
	for i := range refusals {
		t.Run(refusals[i].why, func(t *testing.T) {
			t.Parallel()
			if len(refusals[i].eg) == 0 {
				t.Error("the refusal has no example")
			}
			for _, eg := range refusals[i].eg {
				if why := refusedFor(t, eg, i); why != refusals[i].why {
					t.Errorf("%s\n\tis refused for %q", eg, why)
				}
			}
			for _, but := range refusals[i].but {
				if why := refusedFor(t, but, i); why == refusals[i].why {
					t.Errorf("%s\n\tis refused", but)
				}
			}
		})
	}
}

// refusedFor says why the date in brackets is no event's, by the refusals up to
// the one at index last; "" where none of them applies.
func refusedFor(t *testing.T, eg string, last int) string {
	t.Helper()
	start, end := strings.IndexByte(eg, '['), strings.IndexByte(eg, ']')-1
	if start < 0 || end < start {
		t.Fatalf("%s\n\thas no date in brackets", eg)
	}
	text := []byte(strings.NewReplacer("[", "", "]", "").Replace(eg))
	src := &content.Source{
		Source: timeline.Source{Language: "en"}, Bytes: text, Published: edtf.OfDay(edtf.NewDay(2022, 1, 12)),
		Doc: prose.Markdown(text, 0),
	}
	read := Read(src)
	for a := range read.Articles {
		for k := range read.Articles[a].Sentences {
			s := &read.Articles[a].Sentences[k]
			for n := range s.Readings {
				if from, to := s.file(s.Readings[n].Start, s.Readings[n].End); from != start || to != end {
					continue
				}
				c := candidate{s: s, i: n, text: s.Text(), article: &read.Articles[a]}
				c.take(parse(syntax.English, s.Text(), s.Readings))
				c.clause = attach(c.parsed, s.Readings[n].Start, s.Readings[c.last()].End)
				for _, r := range refusals[:last+1] {
					if r.applies(&c) {
						return r.why
					}
				}
				return ""
			}
		}
	}
	t.Errorf("%s\n\tthe words in brackets are not read as a date", eg)
	return ""
}

// No text makes the package panic or report a place that is not there.
func FuzzExtract(f *testing.F) {
	for _, x := range readFixtures(f, *fixturesDir) {
		f.Add(string(x.source.Bytes[x.source.Body:]), x.source.Published.String(), strings.HasSuffix(x.source.File, ".md"))
	}
	f.Fuzz(func(t *testing.T, text, published string, markdown bool) {
		src := &content.Source{Source: timeline.Source{Slug: "a", File: "a.md", Language: "en"}, Bytes: []byte(text)}
		src.Published, _ = edtf.Parse(published)
		if markdown {
			src.Doc = prose.Markdown(src.Bytes, 0)
		} else {
			src.Doc = prose.Plain(src.Bytes, 0)
		}
		got := Read(src).events()
		checkPlaces(t, src, &got)
	})
}
