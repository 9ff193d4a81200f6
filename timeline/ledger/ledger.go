// Package ledger keeps the list of a site's events that is committed with its
// content: content/ledger.tsv. It is to the timeline what a lock file is to a
// build. An event has its id from there for good, however it is re-dated or
// re-worded, and the line of one that is gone stays, so that its address goes
// on leading somewhere.
//
// The file has a header line, and then one event a line in the order of the
// timeline, with tabs between the columns: id, date (EDTF), status, sources and
// title. A place in a source is named by the first words of its sentence and
// not by its line, so that nothing in the file changes when a text is edited
// elsewhere, nor when the date of the sentence is corrected.
package ledger

import (
	"bufio"
	"bytes"
	"fmt"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/slug"
)

// Name is the file's name, from the root of a site.
const Name = "content/ledger.tsv"

// The states of an event that is no more, in the place of its status.
const (
	Removed timeline.Status = "removed"
	Merged  timeline.Status = "merged" // its line names the event that it went into
)

// Row is a line of the ledger.
type Row struct {
	ID     string
	Date   edtf.Date
	Status timeline.Status // or Removed, or Merged
	// Sources are the places that report it, sorted, each as SLUG:WORDS, with
	// the first words of its sentence, or as SLUG where the sentence has none;
	// for an event written by hand events/ID of its file. Of what is gone they
	// are those that it had.
	Sources []string
	Into    string // the id of the event that it went into, where it is Merged
	Title   string
	line    int
}

// Gone reports whether the event is no more.
func (r *Row) Gone() bool { return r.Status == Removed || r.Status == Merged }

// Slugs returns the sources that report it, without the places in them.
func (r *Row) Slugs() []string {
	var slugs []string
	for _, place := range r.Sources {
		slugs = append(slugs, slugOf(place))
	}
	return slices.Compact(slugs)
}

// slugOf returns the source of a place.
func slugOf(place string) string {
	source, _, _ := strings.Cut(place, ":")
	return source
}

// Ledger is the list of events of a site. A nil Ledger is that of a site which
// has none.
type Ledger struct {
	Rows []Row
	byID map[string]int
}

// New makes a ledger of rows, which have different ids.
func New(rows []Row) *Ledger {
	l := &Ledger{Rows: rows, byID: make(map[string]int, len(rows))}
	for i := range rows {
		l.byID[rows[i].ID] = i
	}
	return l
}

// columns is the header line.
const columns = "id\tdate\tstatus\tsources\ttitle"

// Mended are the codes of the problems that writing the ledger anew settles:
// what both sides of a conflict have keeps its ids.
var Mended = []string{"ledger-conflict", "ledger-twice"}

const repair = "take the line back from git, as its id is that of a page; lines have the columns id, date, status, sources and title, parted by tabs"

// Parse reads a ledger. What is wrong with it is in the problems, and the lines
// that are wrong are left out. The file's name in the problems is Name.
func Parse(b []byte) (*Ledger, []timeline.Problem) {
	var rows []Row
	var problems []timeline.Problem
	report := func(line, column int, code, hint, format string, args ...any) {
		problems = append(problems, timeline.Problem{
			File: Name, Line: line, Column: column, Code: code, Severity: timeline.Error, Message: fmt.Sprintf(format, args...), Hint: hint,
		})
	}
	lines := map[string]int{} // of the ids
	b = bytes.TrimPrefix(b, []byte("\ufeff"))
	s := bufio.NewScanner(bytes.NewReader(b))
	s.Buffer(nil, len(b)+1)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimRight(s.Text(), "\r")
		switch {
		case n == 1 && line == columns, line == "":
			continue
		case n == 1:
			report(1, 1, "ledger-header", repair, "the first line is not %q", strings.ReplaceAll(columns, "\t", " "))
			if strings.Count(line, "\t") != strings.Count(columns, "\t") {
				continue
			}
		case strings.HasPrefix(line, "<<<<<<<"), strings.HasPrefix(line, "======="), strings.HasPrefix(line, ">>>>>>>"), strings.HasPrefix(line, "|||||||"):
			report(n, 1, "ledger-conflict", "run buildsite accept, which keeps the ids of both sides", "a merge conflict is not settled")
			continue
		}
		row, column, wrong := parseRow(line)
		if wrong != "" {
			report(n, column, "ledger-line", repair, "%s", wrong)
			continue
		}
		if before := lines[row.ID]; before > 0 {
			// A merge can leave both, and the site is made of the texts: it can be built.
			report(n, 1, "ledger-twice", "run buildsite accept, which leaves one of the two lines", "the event %q is on line %d, too", row.ID, before)
			problems[len(problems)-1].Severity = timeline.Warning
			continue
		}
		lines[row.ID] = n
		row.line = n
		rows = append(rows, row)
	}
	return New(rows), problems
}

// parseRow reads a line; wrong says what is wrong with it, at a column.
func parseRow(line string) (r Row, column int, wrong string) {
	f := strings.Split(line, "\t")
	if len(f) != 5 {
		return r, 1, fmt.Sprintf("has %d columns, parted by tabs, and not 5", len(f))
	}
	at := func(n int) int {
		column := 1
		for _, s := range f[:n] {
			column += len(s) + 1
		}
		return column
	}
	r.ID, r.Title = f[0], f[4]
	if !validID(r.ID) {
		return r, 1, fmt.Sprintf("%q is no id: it has other characters than a–z, 0–9 and hyphens", r.ID)
	}
	date, err := edtf.Parse(f[1])
	if err != nil || date.IsZero() {
		return r, at(1), fmt.Sprintf("%q is no date of EDTF", f[1])
	}
	r.Date = date
	switch r.Status = timeline.Status(f[2]); r.Status {
	case timeline.Reported, timeline.Planned, timeline.Alleged, Removed, Merged:
	default:
		return r, at(2), fmt.Sprintf("%q is no status; there are reported, planned, alleged, removed and merged", f[2])
	}
	places := f[3]
	if r.Status == Merged {
		into, ok := strings.CutPrefix(places, "→ ")
		into, places, _ = strings.Cut(into, " ")
		if ok && validID(into) && into != r.ID {
			r.Into = into
		}
	}
	switch {
	case r.Status == Merged && r.Into == "":
		return r, at(3), "does not say what the event went into, as “→ ID”"
	case places != "":
		r.Sources = strings.Split(places, " ")
	}
	return r, 0, ""
}

func validID(s string) bool {
	return s != "" && len(s) <= 200 && !strings.ContainsFunc(s, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-'
	})
}

// Format writes the ledger as its file holds it.
func (l *Ledger) Format() []byte {
	var b bytes.Buffer
	b.WriteString(columns + "\n")
	if l == nil {
		return b.Bytes()
	}
	for i := range l.Rows {
		r := &l.Rows[i]
		sources := strings.Join(r.Sources, " ")
		if r.Status == Merged {
			sources = strings.TrimRight("→ "+r.Into+" "+sources, " ")
		}
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s\t%s\n", r.ID, r.Date, r.Status, sources, oneLine(r.Title))
	}
	return b.Bytes()
}

// Says reports whether two ledgers say the same, in whatever order: that of the
// lines can be another after a merge.
func (l *Ledger) Says(other *Ledger) bool {
	lines := func(l *Ledger) []string {
		all := strings.Split(string(l.Format()), "\n")
		slices.Sort(all)
		return all
	}
	return slices.Equal(lines(l), lines(other))
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Find returns the row of an id.
func (l *Ledger) Find(id string) (*Row, bool) {
	if l == nil {
		return nil, false
	}
	i, ok := l.byID[id]
	if !ok {
		return nil, false
	}
	return &l.Rows[i], true
}

// Taken reports whether an id is, or was, that of an event.
func (l *Ledger) Taken(id string) bool {
	_, ok := l.Find(id)
	return ok
}

// Live reports whether an id is that of an event that is not gone.
func (l *Ledger) Live(id string) bool {
	r, ok := l.Find(id)
	return ok && !r.Gone()
}

// Follow returns the id that an event is found by now: its own, or that of the
// event it went into.
func (l *Ledger) Follow(id string) string {
	for range mostSteps {
		r, ok := l.Find(id)
		if !ok || r.Status != Merged {
			break
		}
		id = r.Into
	}
	return id
}

// mostSteps bounds how often an event goes into one that goes into one, and
// ends what a careless edit made a circle of.
const mostSteps = 20

// RowOf returns the row of an event.
func RowOf(e *timeline.Event) Row {
	r := Row{ID: e.ID, Date: e.Date, Status: e.Status, Title: oneLine(e.Title)}
	for i := range e.Mentions {
		r.Sources = append(r.Sources, placeOf(&e.Mentions[i]))
	}
	slices.Sort(r.Sources)
	r.Sources = slices.Compact(r.Sources)
	return r
}

// placeOf names where a mention stands, as Row.Sources has it.
func placeOf(m *timeline.Mention) string {
	source := m.Source
	if source == "" { // it is written by hand
		source = strings.TrimPrefix(m.File, "content/")
		if i := strings.LastIndexByte(source, '.'); i > 0 {
			source = source[:i]
		}
		return strings.NewReplacer(" ", "-", ":", "-").Replace(source)
	}
	if words := firstWords(m); words != "" {
		source += ":" + words
	}
	return source
}

// A place is named by so many words of its sentence, in so many bytes.
const (
	mostWords = 4
	mostBytes = 40
)

// firstWords returns the first words of a mention's sentence that say
// something, as an address: without those of the date, which may be corrected.
func firstWords(m *timeline.Mention) string {
	text := strings.Replace(m.Sentence.Text, oneLine(m.Text), " ", 1)
	words := wordsOf(text)
	return slug.Cut(slug.Make(strings.Join(words[:min(len(words), mostWords)], " ")), mostBytes)
}

// Of returns the ledger of a timeline that was made with the ledger l: its
// events, and those of l that are no more.
func (l *Ledger) Of(t *timeline.Timeline) *Ledger {
	var rows []Row
	now := make(map[string]bool, len(t.Events))
	for i := range t.Events {
		rows = append(rows, RowOf(&t.Events[i]))
		now[t.Events[i].ID] = true
	}
	for _, g := range l.Lost(t) {
		r := Row{ID: g.ID, Date: g.Date, Status: Removed, Title: g.Title}
		if g.Into != "" {
			r.Status, r.Into = Merged, g.Into
		}
		if was, ok := l.Find(g.ID); ok {
			r.Sources = was.Sources
		}
		rows = append(rows, r)
	}
	// What is no more stands behind what is, of the same date.
	slices.SortStableFunc(rows, func(a, b Row) int {
		if c := a.Date.Compare(b.Date); c != 0 {
			return c
		}
		if a.Gone() != b.Gone() {
			if a.Gone() {
				return 1
			}
			return -1
		}
		return 0
	})
	return New(rows)
}

// Lost returns the events of the ledger that a timeline made with it has no
// more, in the ledger's order.
func (l *Ledger) Lost(t *timeline.Timeline) []timeline.Lost {
	if l == nil {
		return nil
	}
	now, former := make(map[string]bool, len(t.Events)), map[string]string{}
	for i := range t.Events {
		now[t.Events[i].ID] = true
		for _, id := range t.Events[i].Former {
			former[id] = t.Events[i].ID
		}
	}
	var out []timeline.Lost
	for i := range l.Rows {
		r := &l.Rows[i]
		if now[r.ID] {
			continue
		}
		g := timeline.Lost{ID: r.ID, Date: r.Date, Title: r.Title, Into: former[r.ID]}
		for id, n := r.Into, 0; g.Into == "" && id != "" && n < mostSteps; n++ {
			if now[id] {
				g.Into = id
			} else if g.Into = former[id]; g.Into == "" {
				next, ok := l.Find(id)
				if !ok {
					break
				}
				id = next.Into
			}
		}
		out = append(out, g)
	}
	return out
}
