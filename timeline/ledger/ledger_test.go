package ledger

import (
	"fmt"
	"strings"
	"testing"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
)

const head = columns + "\n"

func TestParse(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"empty", "", ""},
		{"only the header", head, ""},
		{"good", head + "a\t2022-01\treported\tx y\tA title\nb\t2022\tmerged\t→ a\tB\nc\t2023?\tremoved\tx\tC\n", ""},
		{"Windows' line ends", strings.ReplaceAll(head+"a\t2022\tplanned\tx\tA\n", "\n", "\r\n"), ""},
		{"no header", "a\t2022\treported\tx\tA\n", "1:1 ledger-header"},
		{"too few columns", head + "a\t2022\treported\n", "2:1 ledger-line"},
		{"no id", head + "A b\t2022\treported\tx\tA\n", "2:1 ledger-line"},
		{"no date", head + "a\tMonday\treported\tx\tA\n", "2:3 ledger-line"},
		{"no status", head + "a\t2022\tdone\tx\tA\n", "2:8 ledger-line"},
		{"merged into nothing", head + "a\t2022\tmerged\tx\tA\n", "2:15 ledger-line"},
		{"merged into itself", head + "a\t2022\tmerged\t→ a\tA\n", "2:15 ledger-line"},
		{"twice", head + "a\t2022\treported\tx\tA\na\t2023\treported\tx\tB\n", "3:1 ledger-twice"},
		{"a merge conflict", head + "<<<<<<< HEAD\na\t2022\treported\tx\tA\n=======\nb\t2022\treported\tx\tB\n>>>>>>> other\n", "2:1 ledger-conflict; 4:1 ledger-conflict; 6:1 ledger-conflict"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			l, problems := Parse([]byte(c.text))
			var got []string
			for _, p := range problems {
				got = append(got, fmt.Sprintf("%d:%d %s", p.Line, p.Column, p.Code))
				if p.Hint == "" || p.File != Name {
					t.Errorf("the problem %v has no hint or file", p)
				}
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("the problems are %q, want %q", s, c.want)
			}
			again, _ := Parse(l.Format())
			if string(again.Format()) != string(l.Format()) {
				t.Errorf("what was written is read as another ledger:\n%s", again.Format())
			}
		})
	}
}

func TestFollow(t *testing.T) {
	t.Parallel()
	l, _ := Parse([]byte(head + "a\t2022\tmerged\t→ b\tA\nb\t2022\tmerged\t→ c\tB\nc\t2022\treported\tx\tC\nd\t2022\tmerged\t→ e\tD\ne\t2022\tmerged\t→ d\tE\n"))
	for id, want := range map[string]string{"a": "c", "b": "c", "c": "c", "none": "none"} {
		if got := l.Follow(id); got != want {
			t.Errorf("%s leads to %s, want %s", id, got, want)
		}
	}
	l.Follow("d") // in a circle: it ends
	var none *Ledger
	if none.Follow("a") != "a" || none.Taken("a") {
		t.Error("a site without a ledger knows an event")
	}
}

// What a new version of the program tells in other words keeps its id.
func TestRecogniseReworded(t *testing.T) {
	t.Parallel()
	l, problems := Parse([]byte(head +
		"2022-01-05-protesters-seize\t2022-01-05\treported\talmaty\tProtesters seize the airport of Almaty, where\n" +
		"2022-01-05-the-mayors-office\t2022-01-05\treported\talmaty\tThe mayor's office was set on fire and\n" +
		"2022-01-06-troops\t2022-01-06\treported\talmaty\tTroops\n" +
		"2022-01-07-gone\t2022-01-07\tremoved\talmaty\tA bridge was closed\n" +
		"2022-01-08-into\t2022-01-08\tmerged\t→ 2022-01-06-troops\tTroops arrive\n"))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	event := func(date, source, title string) timeline.Event {
		d, err := edtf.Parse(date)
		if err != nil {
			t.Fatal(err)
		}
		return timeline.Event{Date: d, Title: title, Mentions: []timeline.Mention{{Source: source, Date: d}}}
	}
	events := []timeline.Event{
		event("2022-01-05", "almaty", "Protesters seized the airport"),
		event("2022-01-05", "almaty", "The mayor’s office burned"),
		event("2022-01-06", "almaty", "Troops arrived in the city"),
		event("2022-01-07", "almaty", "A bridge was closed"),
		event("2022-01-07", "almaty", "A bridge was opened"),
		event("2022-01-08", "almaty", "Troops arrive"),
		event("2022-01-05", "other", "The airport was closed to travellers"),
	}
	want := []string{"2022-01-05-protesters-seize", "2022-01-05-the-mayors-office", "2022-01-06-troops", "2022-01-07-gone", "", "2022-01-08-into", ""}
	for i, got := range l.Recognise(events) {
		if got != want[i] {
			t.Errorf("%q has the id %q, want %q", events[i].Title, got, want[i])
		}
	}
}

func TestBecause(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ was, is, want string }{
		{"2022\treported\tx:port-reopened\tThe port reopened", "2023\treported\tx:port-reopened\tThe port reopened", "the first words of its sentence, its title and a source are the same"},
		{"2022\treported\tx:port-reopened\tThe port reopened", "2023\treported\ty:port-reopened\tShips", "the first words of its sentence are the same"},
		{"2022\treported\tx:port\tThe port reopened", "2022\treported\tx:old-port\tThe old port reopened", "its date and a source are the same, and 80 % of the titles’ words agree"},
		{"2022\treported\tx:port\tThe port reopened", "2023\treported\ty:old-port\tThe port reopened", "its title is the same"},
	} {
		l, problems := Parse([]byte(head + "a\t" + c.was + "\nb\t" + c.is + "\n"))
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		if got := Because(&l.Rows[0], &l.Rows[1]); got != c.want {
			t.Errorf("%s → %s: %q, want %q", c.was, c.is, got, c.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(head + "a\t2022-01\treported\tx y\tA title\nb\t2022\tmerged\t→ a\tB\n"))
	f.Add([]byte("a\t2022"))
	f.Fuzz(func(t *testing.T, b []byte) {
		l, problems := Parse(b)
		for _, p := range problems {
			if p.Line < 1 || p.Column < 1 {
				t.Fatalf("the problem %+v has no place", p)
			}
		}
		once := l.Format()
		again, problems := Parse(once)
		if len(problems) > 0 || string(again.Format()) != string(once) {
			t.Fatalf("%q is written as %q, which has the problems %v", b, once, problems)
		}
	})
}

// A ledger of 100,000 events against as many that were read: most are as they
// were, a third was re-worded, a third re-dated.
func BenchmarkRecognise(b *testing.B) {
	const n = 100_000
	rows := make([]Row, n)
	events := make([]timeline.Event, n)
	for i := range rows {
		date := edtf.OfDay(edtf.NewDay(1900, 1, 1) + edtf.Day(i/3))
		title := fmt.Sprintf("Party %d met delegates of region %d in town %d", i%700, i%900, i)
		e := timeline.Event{Date: date, Title: title, Mentions: []timeline.Mention{{Source: fmt.Sprint("source-", i%400), Sentence: timeline.Sentence{Text: title + "."}}}}
		rows[i] = RowOf(&e)
		rows[i].ID, rows[i].Status = fmt.Sprint("event-", i), timeline.Reported
		switch i % 3 {
		case 1:
			e.Title += " again"
			e.Mentions[0].Sentence.Text = "Then p" + title[1:] + " again."
		case 2:
			e.Date = edtf.OfDay(date.Earliest() + 40)
		}
		events[i] = e
	}
	l := New(rows)
	for b.Loop() {
		wrong := 0
		for i, id := range l.Recognise(events) {
			if id != rows[i].ID {
				wrong++
			}
		}
		b.ReportMetric(float64(wrong), "wrong")
	}
}

// BenchmarkOf makes the ledger of 100,000 events, writes and reads it, and
// compares it with the one before.
func BenchmarkOf(b *testing.B) {
	const n = 100_000
	t := &timeline.Timeline{Events: make([]timeline.Event, n)}
	for i := range t.Events {
		date := edtf.OfDay(edtf.NewDay(1900, 1, 1) + edtf.Day(i/3))
		title := fmt.Sprintf("Party %d met delegates in town %d", i%700, i)
		t.Events[i] = timeline.Event{ID: fmt.Sprint("event-", i), Date: date, Title: title, Status: timeline.Reported,
			Mentions: []timeline.Mention{{Source: fmt.Sprint("source-", i%400), Sentence: timeline.Sentence{Text: title + "."}}}}
	}
	var none *Ledger
	old := none.Of(t)
	for b.Loop() {
		now, problems := Parse(old.Of(t).Format())
		if len(problems) > 0 || len(Compare(old, now)) > 0 || !now.Says(old) {
			b.Fatal("the ledger is another")
		}
	}
}
