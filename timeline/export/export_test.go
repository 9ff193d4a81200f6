package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"html"
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"
	"github.com/google/go-cmp/cmp"
	"github.com/mmcdole/gofeed/atom"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
)

var update = flag.Bool("update", false, "write the golden files anew")

func files(t testing.TB, tl *timeline.Timeline, o Options) map[string]File {
	t.Helper()
	all, err := Files(tl, o)
	if err != nil {
		t.Fatal(err)
	}
	byName := map[string]File{}
	for _, f := range all {
		if _, twice := byName[f.Name]; twice {
			t.Errorf("%s is there twice", f.Name)
		}
		byName[f.Name] = f
	}
	return byName
}

func TestGolden(t *testing.T) {
	t.Parallel()
	for name, f := range files(t, fixture(t), options()) {
		if name == SchemaName {
			continue
		}
		path := filepath.Join("testdata", "golden", name)
		if *update {
			if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, f.Data, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatalf("%v (run with -update to write it)", err)
		}
		if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(f.Data), "\n")); diff != "" {
			t.Errorf("%s (-want +got; -update takes what is got):\n%s", name, diff)
		}
	}
}

// TestSecret checks that the words of a source that may only be cited are in
// no file.
func TestSecret(t *testing.T) {
	t.Parallel()
	for name, f := range files(t, fixture(t), options()) {
		if bytes.Contains(f.Data, []byte("SECRET")) {
			t.Errorf("%s has the words of a source that may only be cited", name)
		}
		if regexp.MustCompile(`(?i)(href=\W*|\nURL:)javascript:`).Match(f.Data) ||
			name == MarkwhenName && bytes.Contains(f.Data, []byte("](javascript:")) {
			t.Errorf("%s leads to a script", name)
		}
	}
}

func TestWithoutAddress(t *testing.T) {
	t.Parallel()
	o := options()
	o.BaseURL = ""
	all := files(t, fixture(t), o)
	if _, is := all[AtomName]; is {
		t.Error("there is a feed of a site whose address is not known")
	}
	for name, f := range all {
		if bytes.Contains(f.Data, []byte("events/over-its-banks.html")) || bytes.Contains(f.Data, []byte("example.org/ister")) {
			t.Errorf("%s has an address of the site", name)
		}
	}
	if calendar := string(all[ICalendarName].Data); !strings.Contains(calendar, "UID:over-its-banks@") {
		t.Error("an event of the calendar has no UID")
	}
}

// random makes a timeline of n events at random, of which each is what an
// event of content may be.
func random(t testing.TB, seed uint64, n int) *timeline.Timeline {
	rng := rand.New(rand.NewPCG(seed, 1))
	words := []string{"=", "+1", "-", "@x", "a", "b,", `"`, ";", ":", "\\", "#tag", "!id", ".end", "[x]", "](", "5%", "—", "“", "وصل", "Река", "🌊", "\n", "\r\n", "\t", "<b>", "&amp;", "{", "}", "$", "%", "_", "~", "^", "now", "2022-01-05:", "every", "---", "//", "- [ ]", "\x00", "\xff", "\u2028", "'", "id:", "BEGIN:VEVENT"}
	text := func(most int) string {
		var parts []string
		for range 1 + rng.IntN(most) {
			parts = append(parts, words[rng.IntN(len(words))])
		}
		return strings.Join(parts, []string{"", " "}[rng.IntN(2)])
	}
	point := func() string {
		year := rng.IntN(3000) - 500
		mark := []string{"", "", "", "?", "~", "%"}[rng.IntN(6)]
		y := fmt.Sprintf("%04d", year)
		if year < 0 {
			y = fmt.Sprintf("-%04d", -year)
		}
		switch rng.IntN(6) {
		case 0:
			return y + mark
		case 1:
			return y[:len(y)-1] + "X" + mark
		case 2:
			return y[:len(y)-2] + "XX" + mark
		case 3:
			return y + fmt.Sprintf("-%02d", 21+rng.IntN(4)) + mark
		case 4:
			return y + fmt.Sprintf("-%02d", 1+rng.IntN(12)) + mark
		}
		return y + fmt.Sprintf("-%02d-%02d", 1+rng.IntN(12), 1+rng.IntN(28)) + mark
	}
	someDate := func() edtf.Date {
		for {
			s := point()
			switch rng.IntN(6) {
			case 0:
				s = "../" + s
			case 1:
				s += "/.."
			case 2:
				s += "/" + point()
			}
			if d, err := edtf.Parse(s); err == nil {
				return d
			}
		}
	}
	tl := &timeline.Timeline{Title: text(5)}
	for i := range 4 {
		s := timeline.Source{Slug: fmt.Sprintf("s%d", i), File: text(3), Title: text(6), Publisher: text(3), URL: "https://a.example/" + url.PathEscape(text(3)),
			Show: []timeline.Show{timeline.Full, timeline.Excerpt, timeline.Cite}[rng.IntN(3)]}
		if i > 0 {
			s.Date = date(t, fmt.Sprintf("20%02d-0%d", i, i))
		}
		tl.Sources = append(tl.Sources, s)
	}
	for i := range n {
		e := timeline.Event{ID: fmt.Sprintf("e-%d", i), Date: someDate(), Title: "T" + text(8), Status: []timeline.Status{timeline.Reported, timeline.Planned, timeline.Alleged}[rng.IntN(3)]}
		for _, topic := range []string{"dams-2", "flood"} {
			if rng.IntN(2) == 0 {
				e.Topics = append(e.Topics, topic)
			}
		}
		for range 1 + rng.IntN(3) {
			e.Mentions = append(e.Mentions, timeline.Mention{Source: tl.Sources[rng.IntN(4)].Slug, File: "f", Line: i + 1, Date: e.Date, Sentence: timeline.Sentence{Text: text(12)}})
		}
		tl.Events = append(tl.Events, e)
	}
	slices.SortStableFunc(tl.Events, timeline.Compare)
	return tl
}

// timelines yields the fixture and timelines at random.
func timelines(t *testing.T, f func(t *testing.T, tl *timeline.Timeline)) {
	t.Run("fixture", func(t *testing.T) {
		t.Parallel()
		f(t, fixture(t))
	})
	t.Run("empty", func(t *testing.T) {
		t.Parallel()
		f(t, &timeline.Timeline{Title: "Empty"})
	})
	for seed := range uint64(20) {
		t.Run(fmt.Sprint("random", seed), func(t *testing.T) {
			t.Parallel()
			f(t, random(t, seed, 60))
		})
	}
}

// once checks that a format has each of the events once, and no other.
func once(t *testing.T, format string, ids []string, tl *timeline.Timeline, holds func(*timeline.Event) bool) {
	t.Helper()
	times := map[string]int{}
	for _, id := range ids {
		times[id]++
	}
	for i := range tl.Events {
		e := &tl.Events[i]
		want := 0
		if holds(e) {
			want = 1
		}
		if times[e.ID] != want {
			t.Errorf("%s has %s (%s) %d times, want %d", format, e.ID, e.Date, times[e.ID], want)
		}
		delete(times, e.ID)
	}
	if len(times) > 0 {
		t.Errorf("%s has events that there are not: %v", format, times)
	}
}

func all(*timeline.Event) bool { return true }

func TestJSON(t *testing.T) {
	t.Parallel()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(TimelineSchema))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(SchemaName, doc); err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile(SchemaName)
	if err != nil {
		t.Fatal(err)
	}
	tl := fixture(t)
	data := files(t, tl, options())[JSONName].Data
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if err := compiled.Validate(value); err != nil {
		t.Error(err)
	}
	var x exported
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&x); err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, e := range x.Events {
		ids = append(ids, e.ID)
	}
	once(t, "JSON", ids, tl, all)
}

func TestCSV(t *testing.T) {
	t.Parallel()
	timelines(t, func(t *testing.T, tl *timeline.Timeline) {
		data := files(t, tl, options())[CSVName].Data
		data, marked := bytes.CutPrefix(data, []byte("\uFEFF"))
		if !marked || !utf8.Valid(data) {
			t.Error("the table does not say that it is UTF-8, or is not")
		}
		rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(rows[0], CSVColumns) {
			t.Errorf("the head is %q", rows[0])
		}
		var ids []string
		for _, row := range rows[1:] {
			ids = append(ids, row[0])
			for i, cell := range row {
				// What begins so can be a formula, but for a date before Christ.
				if CSVColumns[i] != "date" && CSVColumns[i] != "earliest" && CSVColumns[i] != "latest" &&
					regexp.MustCompile(`^[\s\x{a0}]*[=+\-@＝＋－＠]|^[\t\r\n]`).MatchString(cell) {
					t.Errorf("%s of %s is a formula: %q", CSVColumns[i], row[0], cell)
				}
			}
			if !regexp.MustCompile(`^-?[\dX]+[\dX?~%/.-]*$|^\.\./`).MatchString(row[1]) {
				t.Errorf("the date of %s is %q", row[0], row[1])
			}
		}
		once(t, "CSV", ids, tl, all)
		// Each line ends as RFC 4180 has it, and lines within cells are quoted.
		if n := bytes.Count(data, []byte("\r\n")); n < len(rows) {
			t.Errorf("%d ends of lines for %d rows", n, len(rows))
		}
	})
}

func TestCSVCells(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"": "", "plain": "plain", "=1": "'=1", "+1": "'+1", "-1": "'-1", "@x": "'@x", "\tx": "'\tx", "\rx": "'\rx",
		"  =1": "'  =1", "\u00a0=1": "'\u00a0=1", "＝1": "'＝1", "a=1": "a=1", "a\r\nb": "a\nb", "'=1": "'=1", "– dash": "– dash",
	} {
		if got := harmless(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}

func TestAtom(t *testing.T) {
	t.Parallel()
	timelines(t, func(t *testing.T, tl *timeline.Timeline) {
		f := files(t, tl, options())[AtomName]
		feed, err := (&atom.Parser{}).Parse(bytes.NewReader(f.Data))
		if err != nil {
			t.Fatal(err)
		}
		// RFC 4287, 4.1.1: title, id and updated once, an author, a link to itself.
		if feed.Title == "" && tl.Title != "" && oneLine(options().Title) != "" || feed.ID != "https://example.org/ister/" || len(feed.Authors) != 1 || feed.UpdatedParsed == nil {
			t.Errorf("the feed is %+v", feed)
		}
		for _, once := range []string{"<feed", " <title>", " <id>", " <updated>"} {
			if n := strings.Count(string(f.Data), "\n"+once); n != 1 {
				t.Errorf("the feed has %q %d times", once, n)
			}
		}
		known := map[string]bool{}
		for i := range tl.Events {
			known["https://example.org/ister/events/"+tl.Events[i].ID+".html"] = true
		}
		ids := map[string]bool{}
		var last *time.Time
		for _, e := range feed.Entries {
			if ids[e.ID] || !known[e.ID] {
				t.Errorf("the id %s is there twice, or of no event", e.ID)
			}
			ids[e.ID] = true
			if e.UpdatedParsed == nil || e.Title == "" || len(e.Links) != 1 || e.Links[0].Href != e.ID || e.Content.Type != "html" {
				t.Errorf("the entry is %+v", e)
				continue
			}
			if last != nil && e.UpdatedParsed.After(*last) {
				t.Errorf("%s is newer than the one before", e.ID)
			}
			last = e.UpdatedParsed
			for _, bad := range []string{"<script", "<img", "javascript:"} {
				if strings.Contains(e.Content.Value, `href="`+bad) || strings.Contains(e.Content.Value, bad+" src") || strings.Contains(e.Content.Value, "<script") {
					t.Errorf("%s has %s", e.ID, e.Content.Value)
				}
			}
		}
		if want := min(AtomEntries, len(tl.Events)-f.LeftOut); len(feed.Entries) != want {
			t.Errorf("%d entries of %d events, %d left out", len(feed.Entries), len(tl.Events), f.LeftOut)
		}
	})
}

// TestAtomUpdated checks what an entry's date is from: the newest of its
// sources that has one.
func TestAtomUpdated(t *testing.T) {
	t.Parallel()
	f := files(t, fixture(t), options())[AtomName]
	feed, err := (&atom.Parser{}).Parse(bytes.NewReader(f.Data))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, e := range feed.Entries {
		got[strings.TrimSuffix(filepath.Base(e.ID), ".html")] = e.Updated
	}
	for id, want := range map[string]string{
		"over-its-banks": "2022-02-01T00:00:00Z", // also in the letters, of February
		"dam-gives-way":  "2022-01-12T00:00:00Z",
		"by-hand":        "2022-02-01T00:00:00Z",
		"brod-founded":   "", // its source has no date
	} {
		if got[id] != want {
			t.Errorf("%s was updated %q, want %q", id, got[id], want)
		}
	}
	if f.LeftOut != 11 {
		t.Errorf("%d are left out, want the 11 of the source without a date", f.LeftOut)
	}
}

func TestICalendar(t *testing.T) {
	t.Parallel()
	timelines(t, func(t *testing.T, tl *timeline.Timeline) {
		f := files(t, tl, options())[ICalendarName]
		text := string(f.Data)
		if !strings.HasSuffix(text, "\r\n") || strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\n") || strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\r") {
			t.Error("a line does not end with CR and LF")
		}
		for line := range strings.SplitSeq(strings.TrimSuffix(text, "\r\n"), "\r\n") {
			if len(line) > 75 || !utf8.ValidString(line) || line == "" || strings.ContainsFunc(line, func(r rune) bool { return r < ' ' && r != '\t' }) {
				t.Errorf("the line is not one of a calendar: %q", line)
			}
		}
		calendar, err := ics.ParseCalendar(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		byID := map[string]*timeline.Event{}
		for i := range tl.Events {
			byID[tl.Events[i].ID] = &tl.Events[i]
		}
		var ids []string
		for _, v := range calendar.Events() {
			id := strings.TrimSuffix(v.Id(), "@example.org/ister")
			ids = append(ids, id)
			start, err1 := v.GetAllDayStartAt()
			end, err2 := v.GetAllDayEndAt()
			stamp, err3 := v.GetDtStampTime()
			if err1 != nil || err2 != nil || err3 != nil || !start.Before(end) || stamp.Year() > 2022 {
				t.Errorf("%s lasts from %v to %v, stamped %v: %v %v %v", id, start, end, stamp, err1, err2, err3)
			}
			e := byID[id]
			if e == nil {
				continue
			}
			if got := v.GetProperty(ics.ComponentPropertySummary).Value; !strings.HasPrefix(got, visible(e.Title)) {
				t.Errorf("the title of %s is %q, want %q", id, got, visible(e.Title))
			}
		}
		held := func(e *timeline.Event) bool {
			first, last := known(e.Date)
			return first >= edtf.NewDay(1, 1, 1) && last < edtf.LastDay
		}
		once(t, "iCalendar", ids, tl, held)
		if left := len(tl.Events) - len(ids); left != f.LeftOut || left > 0 && !strings.Contains(strings.ReplaceAll(text, "\r\n ", ""), fmt.Sprintf("%d left out.", left)) {
			t.Errorf("%d are left out, and it says %d", left, f.LeftOut)
		}
	})
}

// visible is a title as formats of one line have it.
func visible(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, "\uFFFD"), func(r rune) bool {
		return unicode.IsControl(r) || r == ' ' || r == '\u2028' || r == '\u2029'
	}), " ")
}

func TestICalendarDays(t *testing.T) {
	t.Parallel()
	for in, want := range map[string][3]string{ // first day, day after the last, title
		"2022-01-05":            {"20220105", "20220106", "x"},
		"2022-01-05/2022-01-06": {"20220105", "20220107", "x"},
		"2022-01-31":            {"20220131", "20220201", "x"},
		"2024-02":               {"20240201", "20240301", "x (2024-02)"},
		"2022":                  {"20220101", "20230101", "x (2022)"},
		"2021-24":               {"20211201", "20220301", "x (2021-24)"},
		"199X":                  {"19900101", "20000101", "x (199X)"},
		"0001-01-01?":           {"00010101", "00010102", "x (0001-01-01?)"},
		"../2022-01-10":         {"20220110", "20220111", "x (.. to 2022-01-10)"},
		"2022-03-01/..":         {"20220301", "20220302", "x (2022-03-01 to ..)"},
		"../2022-01":            {"20220101", "20220201", "x (.. to 2022-01)"},
		"9999-12-30":            {"99991230", "99991231", "x"},
		"0000":                  {},
		"9999":                  {},
	} {
		tl := &timeline.Timeline{Events: []timeline.Event{{ID: "x", Title: "x", Date: date(t, in), Status: timeline.Reported}}}
		data, _ := ICalendar(tl, options())
		var got [3]string
		for i, name := range []string{"DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "SUMMARY:"} {
			if _, after, ok := strings.Cut(string(data), name); ok {
				got[i], _, _ = strings.Cut(after, "\r\n")
			}
		}
		if got != want {
			t.Errorf("%s becomes %q, want %q", in, got, want)
		}
	}
}

func TestTimelineJS(t *testing.T) {
	t.Parallel()
	timelines(t, func(t *testing.T, tl *timeline.Timeline) {
		var x timelineJS
		dec := json.NewDecoder(bytes.NewReader(files(t, tl, options())[TimelineJSName].Data))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&x); err != nil {
			t.Fatal(err)
		}
		var ids []string
		for i, e := range x.Events {
			ids = append(ids, e.ID)
			if got := html.UnescapeString(e.Text.Headline); got != visible(tl.Events[i].Title) || strings.ContainsAny(e.Text.Headline, "<>") {
				t.Errorf("the headline of %s is %q", e.ID, e.Text.Headline)
			}
			if e.Start.Year == 0 || e.End != nil && e.End.Year == 0 {
				t.Errorf("%s is in the year 0", e.ID)
			}
			rest := regexp.MustCompile(`</?p>|</?blockquote( dir="auto")?>|<a href="https?://[^"<>]*">|</a>`).ReplaceAllString(e.Text.Text, "")
			if strings.ContainsAny(rest, "<>") {
				t.Errorf("the text of %s has markup of the content: %s", e.ID, e.Text.Text)
			}
		}
		once(t, "TimelineJS", ids, tl, all)
	})
}

func TestTimelineJSDates(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"2022-01-05":            `{"year":2022,"month":1,"day":5}`,
		"2022-01":               `{"year":2022,"month":1}`,
		"2022?":                 `{"year":2022}`,
		"2022-01-05/2022-01-06": `{"year":2022,"month":1,"day":5} {"year":2022,"month":1,"day":6}`,
		"2021-24":               `{"year":2021,"month":12} {"year":2022,"month":2}`,
		"199X":                  `{"year":1990} {"year":1999}`,
		"12XX":                  `{"year":1200} {"year":1299}`,
		"-0043":                 `{"year":-44}`,
		"0000":                  `{"year":-1}`,
		"-0003/0002":            `{"year":-4} {"year":2}`,
		"../2022-01-10":         `{"year":2022,"month":1,"day":10}`,
		"2022-03/..":            `{"year":2022,"month":3}`,
	} {
		from, to := ends(date(t, in))
		first, last := timelineJSPoint(from, from.Earliest()), timelineJSPoint(to, to.Latest())
		got, _ := json.Marshal(first)
		if last != first {
			second, _ := json.Marshal(last)
			got = append(append(got, ' '), second...)
		}
		if string(got) != want {
			t.Errorf("%s becomes %s, want %s", in, got, want)
		}
	}
}

func TestMarkwhenDates(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"2022-01-05": "2022-01-05", "2022-01": "2022-01", "0079": "0079", "2022~": "2022",
		"2022-01-05/2022-01-06": "2022-01-05/2022-01-06", "2021-23": "2021-09/2021-11", "199X": "1990/1999",
		"2021/2022-06": "2021/2022-06", "../2022-01-10": "2022-01-10", "2022-03/..": "2022-03",
		"-0043": "44 BC", "-0043-03-15": "44 BC", "-0003/0002": "4 BC–2 AD", "0000": "1 BC",
	} {
		if got := markwhenDate(date(t, in)); got != want {
			t.Errorf("%s becomes %s, want %s", in, got, want)
		}
	}
	for in, want := range map[string]string{"flood": "flood", "dams-2": "dams_2", "2022": "t2022", "2022-1": "2022_1"} {
		if got := markwhenTag(in); got != want {
			t.Errorf("the tag of %s is %s, want %s", in, got, want)
		}
	}
}

func TestMarkwhenOnce(t *testing.T) {
	t.Parallel()
	timelines(t, func(t *testing.T, tl *timeline.Timeline) {
		var ids []string
		for _, m := range regexp.MustCompile(`(?m)^(?:\d{4}|\d+ BC).*\nid: "(.*)"$`).FindAllStringSubmatch(string(Markwhen(tl, options())), -1) {
			ids = append(ids, m[1])
		}
		once(t, "Markwhen", ids, tl, all)
	})
}

func TestSitemap(t *testing.T) {
	t.Parallel()
	var pages []string
	for i := range 2*SitemapAddresses + 1 {
		pages = append(pages, fmt.Sprintf("events/a&b-%d.html", i))
	}
	for n, want := range map[int][]string{
		0:                      {"sitemap.xml"},
		SitemapAddresses:       {"sitemap.xml"},
		SitemapAddresses + 1:   {"sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"},
		2*SitemapAddresses + 1: {"sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"},
	} {
		made, err := Sitemap("https://example.org/x/", pages[:n])
		if err != nil {
			t.Fatal(err)
		}
		var names, listed, indexed []string
		for _, f := range made {
			names = append(names, f.Name)
			if len(f.Data) > 50<<20 {
				t.Errorf("%s has %d bytes, more than the protocol allows", f.Name, len(f.Data))
			}
			var x struct {
				XMLName xml.Name
				URL     []struct {
					Loc string `xml:"loc"`
				} `xml:"url"`
				Sitemap []struct {
					Loc string `xml:"loc"`
				} `xml:"sitemap"`
			}
			if err := xml.Unmarshal(f.Data, &x); err != nil {
				t.Fatal(err)
			}
			if x.XMLName.Space != "http://www.sitemaps.org/schemas/sitemap/0.9" || len(x.URL) > SitemapAddresses {
				t.Errorf("%s is a %v of %d", f.Name, x.XMLName, len(x.URL))
			}
			for _, u := range x.URL {
				listed = append(listed, strings.TrimPrefix(u.Loc, "https://example.org/x/"))
			}
			for _, s := range x.Sitemap {
				indexed = append(indexed, strings.TrimPrefix(s.Loc, "https://example.org/x/"))
			}
		}
		if !slices.Equal(names, want) || !slices.Equal(listed, pages[:n]) || !slices.Equal(append(indexed, "sitemap.xml"), want) {
			t.Errorf("of %d pages there are %q, which list %d, and name %q", n, names, len(listed), indexed)
		}
	}
}

func TestRobots(t *testing.T) {
	t.Parallel()
	if got := string(Robots("https://example.org/x/").Data); got != "User-agent: *\nAllow: /\n\nSitemap: https://example.org/x/sitemap.xml\n" {
		t.Errorf("%q", got)
	}
	if got := string(Robots("").Data); strings.Contains(got, "Sitemap") {
		t.Errorf("%q", got)
	}
}
