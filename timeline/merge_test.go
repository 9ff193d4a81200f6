package timeline

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline/edtf"
)

// told makes an event of "FILE:LINE DATE [planned|alleged|written] [BASIS:]
// TITLE [// SENTENCE] [{merge: ID}] [{split}] [{title}]".
func told(t testing.TB, s string) Event {
	t.Helper()
	place, s, _ := strings.Cut(s, " ")
	file, l, _ := strings.Cut(place, ":")
	line, err := strconv.Atoi(l)
	if err != nil {
		t.Fatal(err)
	}
	day, s, _ := strings.Cut(s, " ")
	date, err := edtf.Parse(day)
	if err != nil {
		t.Fatal(err)
	}
	m := Mention{Source: file, File: file, Line: line, Column: 3, Start: 1000 * line, End: 1000*line + 5, Date: date, Status: Reported, Basis: Explicit}
	m.Sentence.Start, m.Sentence.End = m.Start, m.Start+100
	e := Event{Date: date, Status: Reported, Topics: []string{"t-" + file}}
	for rest, ok := strings.CutSuffix(s, "}"); ok; rest, ok = strings.CutSuffix(s, "}") {
		var decision string
		s, decision, _ = strings.Cut(rest, " {")
		m.Decision.Line, m.Decision.Column = 2, 5
		switch id, merge := strings.CutPrefix(decision, "merge: "); {
		case merge:
			m.Decision.Merge = id
		case decision == "title":
			m.Decision.Title = true
		default:
			m.Decision.Split = true
		}
	}
	if rest, ok := strings.CutPrefix(s, "planned "); ok {
		e.Status, s = Planned, rest
	} else if rest, ok := strings.CutPrefix(s, "alleged "); ok {
		e.Status, s = Alleged, rest
	} else if rest, ok := strings.CutPrefix(s, "written "); ok {
		e.Written, e.ID, m.Source, s = &Written{File: file}, "by-hand-"+file, "", rest
	}
	for _, b := range bases {
		if rest, ok := strings.CutPrefix(s, string(b)+": "); ok {
			m.Basis, s = b, rest
		}
	}
	var both bool
	if e.Title, m.Sentence.Text, both = strings.Cut(s, " // "); !both {
		m.Sentence.Text = e.Title + "."
	}
	m.Title, m.Status = e.Title, e.Status
	e.Mentions = []Mention{m}
	return e
}

// mergedAs writes the events and problems of a timeline: each event with its
// date, status and title, its mentions, and under them why they are one.
func mergedAs(tl *Timeline) string {
	var b strings.Builder
	for _, e := range tl.Events {
		fmt.Fprintf(&b, "%s %s %s", e.Date, e.Status, e.Title)
		if len(e.Mentions) > 1 {
			sep := " <"
			for _, m := range e.Mentions {
				fmt.Fprintf(&b, "%s%s:%d", sep, m.File, m.Line)
				sep = " "
			}
			b.WriteString(">")
		}
		b.WriteByte('\n')
		for _, why := range e.Merged {
			fmt.Fprintf(&b, "\t%s\n", why)
		}
	}
	for _, p := range tl.Problems {
		fmt.Fprintf(&b, "! %s %s %s\n", p, p.Code, p.Severity)
		if p.Fix != "" {
			fmt.Fprintf(&b, "\t%s\n", p.Fix)
		}
	}
	return b.String()
}

func fixing(m *Mention, set ...string) string {
	return fmt.Sprintf("%s:%d: %s", m.File, m.Line, strings.Join(set, "; "))
}

// The scenes are events and what becomes of them, as told and mergedAs have
// them.
var scenes = []struct{ name, events, want string }{
	{"three reports of one event, the more precise date first", `
a:1 2022-01 Tokayev assured the CSTO leaders that order was restored
b:1 2022-01-10 deictic: Toqaev told leaders of the CSTO that order is restored
c:1 2022-01-10 President Tokayev told the leaders of the CSTO that order is restored // On Monday President Tokayev told the leaders of the CSTO that order is restored.`,
		`2022-01-10 reported President Tokayev told the leaders of the CSTO that order is restored <c:1 b:1 a:1>
	merged because both are on 2022-01-10; both name Tokayev (Toqaev) and CSTO; both speak of “order” and “restored”
	merged because 2022-01-10 lies in 2022-01; both name Tokayev and CSTO; both speak of “order” and “restored”
`},
	{"what was planned took place", `
a:1 2022-01-10 planned Leaders of the CSTO are to hold a videoconference on Kazakhstan
b:1 2022-01-10 The CSTO leaders held a videoconference on Kazakhstan`,
		`2022-01-10 reported The CSTO leaders held a videoconference on Kazakhstan <b:1 a:1>
	merged because both are on 2022-01-10; both name CSTO and Kazakhstan; both speak of “videoconference”; one announces what the other reports
`},
	{"a plan does not make a report more precise", `
a:1 2024-10-27 planned Uzbekistan will elect its new parliament
b:1 2024-10 Uzbekistan elected its new parliament`,
		`2024-10 reported Uzbekistan elected its new parliament <b:1 a:1>
	merged because 2024-10-27 lies in 2024-10; both speak of “Uzbekistan”, “elected” and “parliament”; one announces what the other reports
`},
	{"two plans", `
a:1 2025-04-22/2025-04-23 planned Sergey Lavrov will visit Tashkent
b:1 2025-04-22 planned Sergei Lavrov is to visit Tashkent`,
		`2025-04-22 planned Sergei Lavrov is to visit Tashkent <b:1 a:1>
	merged because 2025-04-22 lies in 2025-04-22/2025-04-23; both name Sergei Lavrov (Sergey Lavrov) and Tashkent; both speak of “visit”
`},
	{"a claim that is also reported", `
a:1 2022-01-03 alleged Police detained Vikram Ruzakhunov in Samsy
b:1 2022-01-03 Vikram Ruzakhunov was detained by police in Samsy`,
		`2022-01-03 reported Vikram Ruzakhunov was detained by police in Samsy <b:1 a:1>
	merged because both are on 2022-01-03; both name Vikram Ruzakhunov and Samsy; both speak of “detained” and “police”; one states as a claim what the other reports
`},
	{"the title that says who, the date that says the day", `
a:1 2019-03-19 He resigned as president of Kazakhstan in a speech on state television // On March 19 he resigned as president of Kazakhstan in a speech on state television.
b:1 2019-03 Nazarbayev resigned as president of Kazakhstan in a speech on state television`,
		`2019-03-19 reported Nazarbayev resigned as president of Kazakhstan in a speech on state television <a:1 b:1>
	merged because 2019-03-19 lies in 2019-03; both name Kazakhstan; both speak of “resigned” and “television”
`},
	{"a title set by hand", `
a:1 2022-01-10 Tokayev told CSTO leaders that order is restored
b:1 2022-01-10 The president of Kazakhstan, Tokayev, told CSTO leaders that order is restored {title}`,
		`2022-01-10 reported The president of Kazakhstan, Tokayev, told CSTO leaders that order is restored <a:1 b:1>
	merged because both are on 2022-01-10; both name Tokayev and CSTO; both speak of “order” and “restored”
`},
	{"an event written by hand keeps its date and title", `
w:1 2024-10 written Uzbekistan votes for a new parliament
a:1 2024-10-27 Voters in Uzbekistan voted for a new parliament {merge: by-hand-w}`,
		`2024-10 reported Uzbekistan votes for a new parliament <w:1 a:1>
	merged because a correction says so: it has merge: by-hand-w
`},
	{"two events written by hand are two", `
w:1 2024-10-27 written Uzbekistan elects a new parliament
v:1 2024-10-27 written Uzbekistan elects a new parliament`,
		`2024-10-27 reported Uzbekistan elects a new parliament
2024-10-27 reported Uzbekistan elects a new parliament
`},
	{"two actors on one day", `
a:1 2022-01-10 Putin called Tokayev
b:1 2022-01-10 Xi called Tokayev`,
		`2022-01-10 reported Putin called Tokayev
2022-01-10 reported Xi called Tokayev
`},
	{"one report is like two that contradict each other", `
a:1 2022-01-10 Police in Taraz detained the blogger Daniyar Adilov
b:1 2022-01-10 The blogger Daniyar Adilov was detained
c:1 2022-01-10 Police in Shymkent detained the blogger Daniyar Adilov`,
		`2022-01-10 reported Police in Taraz detained the blogger Daniyar Adilov
2022-01-10 reported The blogger Daniyar Adilov was detained
2022-01-10 reported Police in Shymkent detained the blogger Daniyar Adilov
! b:1:3: may be the same as “Police in Taraz detained the blogger Daniyar Adilov” (a:1): both are on 2022-01-10; both name Daniyar Adilov; both speak of “detained” and “blogger” near-duplicate note
	b:1: merge: 2022-01-10-police-in-taraz-detained-the-blogger-daniyar
! c:1:3: may be the same as “The blogger Daniyar Adilov was detained” (b:1): both are on 2022-01-10; both name Daniyar Adilov; both speak of “blogger” and “detained” near-duplicate note
	c:1: merge: 2022-01-10-the-blogger-daniyar-adilov-was-detained
`},
	{"a report of a month that could be of either of two days", `
a:1 2016-05-03 Minister Olga Brandt opened the ferry port of Lyme
a:2 2016-05-20 Minister Olga Brandt opened the ferry port of Lyme
b:1 2016-05 Minister Olga Brandt opened the ferry port of Lyme`,
		`2016-05 reported Minister Olga Brandt opened the ferry port of Lyme
2016-05-03 reported Minister Olga Brandt opened the ferry port of Lyme
2016-05-20 reported Minister Olga Brandt opened the ferry port of Lyme
! a:1:3: may be the same as “Minister Olga Brandt opened the ferry port of Lyme” (b:1): 2016-05-03 lies in 2016-05; both name Olga Brandt and Lyme; both speak of “opened”, “ferry” and “port” near-duplicate note
	a:1: merge: 2016-05-minister-olga-brandt-opened-the-ferry-port-of-lyme
! a:2:3: may be the same as “Minister Olga Brandt opened the ferry port of Lyme” (b:1): 2016-05-20 lies in 2016-05; both name Olga Brandt and Lyme; both speak of “opened”, “ferry” and “port” near-duplicate note
	a:2: merge: 2016-05-minister-olga-brandt-opened-the-ferry-port-of-lyme
`},
	{"reports disagree on the day", `
a:1 2016-05-03 The transport minister, Olga Brandt, resigned
b:1 2016-05-04 Transport Minister Olga Brandt resigned
c:1 2016-05-04 The transport minister, Olga Brandt, resigned`,
		`2016-05-04 reported Transport Minister Olga Brandt resigned <b:1 c:1 a:1>
	merged because both are on 2016-05-04; both name Olga Brandt; both speak of “transport” and “resigned”
	merged because their dates differ, 2016-05-04 and 2016-05-03; both name Olga Brandt; both speak of “transport” and “resigned”
! a:1:3: the reports of “Transport Minister Olga Brandt resigned” disagree on the date: 2016-05-04 (b:1), 2016-05-03 (a:1) conflicting-dates warning
	a:1: date: 2016-05-04
`},
	{"the year is a slip", `
a:1 2024-10-26 Uzbekistan and Russia signed the gas treaty of Samarkand
b:1 2023-10-26 Russia and Uzbekistan signed the gas treaty of Samarkand
c:1 2024-10 Russia and Uzbekistan signed the gas treaty of Samarkand`,
		`2024-10-26 reported Uzbekistan and Russia signed the gas treaty of Samarkand <a:1 b:1 c:1>
	merged because their dates differ, 2024-10-26 and 2023-10-26; both name Uzbekistan, Russia and Samarkand; both speak of “signed”, “gas” and “treaty”
	merged because 2024-10-26 lies in 2024-10; both name Uzbekistan, Russia and Samarkand; both speak of “signed”, “gas” and “treaty”
! b:1:3: the reports of “Uzbekistan and Russia signed the gas treaty of Samarkand” disagree on the date: 2024-10-26 (a:1), 2023-10-26 (b:1), 2024-10 (c:1) conflicting-dates warning
	b:1: date: 2024-10-26
`},
	{"another year of what happens often", `
a:1 2024-10-26 Gunmen shot at the car of Komil Allamjonov near Tashkent
b:1 2023-10-26 Gunmen shot at the car of Komil Allamjonov near Tashkent`,
		`2023-10-26 reported Gunmen shot at the car of Komil Allamjonov near Tashkent
2024-10-26 reported Gunmen shot at the car of Komil Allamjonov near Tashkent
`},
	{"one text tells of both days", `
a:1 2016-05-03 The transport minister, Olga Brandt, resigned
a:2 2016-05-05 The transport minister, Olga Brandt, resigned
b:1 2016-05-05 The transport minister, Olga Brandt, resigned`,
		`2016-05-03 reported The transport minister, Olga Brandt, resigned
2016-05-05 reported The transport minister, Olga Brandt, resigned <a:2 b:1>
	merged because both are on 2016-05-05; both name Olga Brandt; both speak of “transport” and “resigned”
! a:2:3: may be the same as “The transport minister, Olga Brandt, resigned” (a:1): their dates differ, 2016-05-03 and 2016-05-05; both name Olga Brandt; both speak of “transport” and “resigned” near-duplicate note
	a:2: merge: 2016-05-03-the-transport-minister-olga-brandt-resigned
`},
	{"three days are no slip", `
a:1 2016-05-03 The ferry Anna of Lyme Harbour collapsed the pier
b:1 2016-05-05 The ferry Anna of Lyme Harbour collapsed the pier
c:1 2016-05-08 The ferry Anna of Lyme Harbour collapsed the pier`,
		`2016-05-03 reported The ferry Anna of Lyme Harbour collapsed the pier
2016-05-05 reported The ferry Anna of Lyme Harbour collapsed the pier
2016-05-08 reported The ferry Anna of Lyme Harbour collapsed the pier
! b:1:3: may be the same as “The ferry Anna of Lyme Harbour collapsed the pier” (a:1): their dates differ, 2016-05-03 and 2016-05-05; both name Anna and Lyme Harbour; both speak of “ferry”, “collapsed” and “pier” near-duplicate note
	b:1: merge: 2016-05-03-the-ferry-anna-of-lyme-harbour-collapsed-the-pier
! c:1:3: may be the same as “The ferry Anna of Lyme Harbour collapsed the pier” (a:1): their dates differ, 2016-05-03 and 2016-05-08; both name Anna and Lyme Harbour; both speak of “ferry”, “collapsed” and “pier” near-duplicate note
	c:1: merge: 2016-05-03-the-ferry-anna-of-lyme-harbour-collapsed-the-pier
`},
	{"what happens on many days is not asked about", `
a:1 2016-05-01 The ferry Anna of Lyme Harbour collapsed the pier
b:1 2016-05-03 The ferry Anna of Lyme Harbour collapsed the pier
c:1 2016-05-05 The ferry Anna of Lyme Harbour collapsed the pier
d:1 2016-05-07 The ferry Anna of Lyme Harbour collapsed the pier
e:1 2016-05-09 The ferry Anna of Lyme Harbour collapsed the pier`,
		`2016-05-01 reported The ferry Anna of Lyme Harbour collapsed the pier
2016-05-03 reported The ferry Anna of Lyme Harbour collapsed the pier
2016-05-05 reported The ferry Anna of Lyme Harbour collapsed the pier
2016-05-07 reported The ferry Anna of Lyme Harbour collapsed the pier
2016-05-09 reported The ferry Anna of Lyme Harbour collapsed the pier
`},
	{"what is counted every day", `
a:1 2022-01-08 The Health Ministry counts 164 dead in Almaty
b:1 2022-01-09 The Health Ministry counts 190 dead in Almaty
c:1 2022-01-10 The Health Ministry counts 225 dead in Almaty`,
		`2022-01-08 reported The Health Ministry counts 164 dead in Almaty
2022-01-09 reported The Health Ministry counts 190 dead in Almaty
2022-01-10 reported The Health Ministry counts 225 dead in Almaty
`},
	{"merged by hand, whatever it says", `
a:1 2022-01-05 Protesters stormed the airport
b:1 2022-01-05 A crowd broke into the terminal {merge: 2022-01-05-protesters-stormed-the-airport}`,
		`2022-01-05 reported Protesters stormed the airport <a:1 b:1>
	merged because a correction says so: it has merge: 2022-01-05-protesters-stormed-the-airport
`},
	{"merged by hand, with another date", `
a:1 2022-01-05 Protesters stormed the airport
b:1 2022-01-06 A crowd broke into the terminal {merge: 2022-01-05-protesters-stormed-the-airport}`,
		`2022-01-05 reported Protesters stormed the airport <a:1 b:1>
	merged because a correction says so: it has merge: 2022-01-05-protesters-stormed-the-airport
! b:1:3: the reports of “Protesters stormed the airport” disagree on the date: 2022-01-05 (a:1), 2022-01-06 (b:1) conflicting-dates warning
	b:1: date: 2022-01-05
`},
	{"merged by hand, one after the other, and with what is like them", `
a:1 2022-01-05 Protesters stormed the airport of Almaty
b:1 2022-01-05 A crowd broke into the terminal {merge: 2022-01-05-protesters-stormed-the-airport-of-almaty}
c:1 2022-01-05 Looters were in the duty-free shops {merge: 2022-01-05-a-crowd-broke-into-the-terminal}
d:1 2022-01-05 Demonstrators stormed the airport in Almaty`,
		`2022-01-05 reported Protesters stormed the airport of Almaty <a:1 b:1 c:1 d:1>
	merged because a correction says so: it has merge: 2022-01-05-protesters-stormed-the-airport-of-almaty
	merged because a correction says so: with b:1, it has merge: 2022-01-05-a-crowd-broke-into-the-terminal
	merged because both are on 2022-01-05; both name Almaty; both speak of “protesters”, “stormed” and “airport”
`},
	{"split", `
a:1 2022-01-10 Tokayev told CSTO leaders that order is restored
b:1 2022-01-10 Tokayev told CSTO leaders that order is restored {split}
c:1 2022-01-10 Tokayev told CSTO leaders that order is restored`,
		`2022-01-10 reported Tokayev told CSTO leaders that order is restored <a:1 c:1>
	merged because both are on 2022-01-10; both name CSTO; both speak of “Tokayev”, “order” and “restored”
2022-01-10 reported Tokayev told CSTO leaders that order is restored
`},
	{"split keeps a near duplicate from being noted", `
a:1 2022-01-10 The court jailed the editor of Vesti
b:1 2022-01-10 The court jailed the owner of Vesti {split}`,
		`2022-01-10 reported The court jailed the editor of Vesti
2022-01-10 reported The court jailed the owner of Vesti
`},
	{"a near duplicate", `
a:1 2022-01-10 The court jailed the editor of Vesti
b:1 2022-01-10 The court jailed the owner of Vesti`,
		`2022-01-10 reported The court jailed the editor of Vesti
2022-01-10 reported The court jailed the owner of Vesti
! b:1:3: may be the same as “The court jailed the editor of Vesti” (a:1): both are on 2022-01-10; both name Vesti; both speak of “court” and “jailed” near-duplicate note
	b:1: merge: 2022-01-10-the-court-jailed-the-editor-of-vesti
`},
	{"a near duplicate of an event written by hand", `
a:1 2022-01-10 The court jailed the editor of Vesti
w:1 2022-01-10 written The court jailed the owner of Vesti`,
		`2022-01-10 reported The court jailed the editor of Vesti
2022-01-10 reported The court jailed the owner of Vesti
! a:1:3: may be the same as “The court jailed the owner of Vesti” (w:1): both are on 2022-01-10; both name Vesti; both speak of “court” and “jailed” near-duplicate note
	a:1: merge: by-hand-w
`},
	{"an unknown id", `
a:1 2022-01-05 Protesters stormed the airport
b:1 2022-01-05 A crowd broke into the terminal {merge: 2022-01-05-protestors-stormed-the-airport}
c:1 2022-01-05 Shops were looted {merge: looting}`,
		`2022-01-05 reported Protesters stormed the airport
2022-01-05 reported A crowd broke into the terminal
2022-01-05 reported Shops were looted
! b:2:5: there is no event "2022-01-05-protestors-stormed-the-airport" to merge this with unknown-event error
	b:1: merge: 2022-01-05-protesters-stormed-the-airport
! c:2:5: there is no event "looting" to merge this with unknown-event error
`},
	{"the id from before a correction set the date", `
a:1 2022-01-05 corrected: Protesters stormed the airport
b:1 2022-01-05 A crowd broke into the terminal {merge: 2022-01-06-protesters-stormed-the-airport}`,
		`2022-01-05 reported Protesters stormed the airport <a:1 b:1>
	merged because a correction says so: it has merge: 2022-01-06-protesters-stormed-the-airport
`},
	{"the id of another date, which nobody has corrected", `
a:1 2022-01-05 Protesters stormed the airport
b:1 2022-01-05 A crowd broke into the terminal {merge: 2022-01-06-protesters-stormed-the-airport}`,
		`2022-01-05 reported Protesters stormed the airport
2022-01-05 reported A crowd broke into the terminal
! b:2:5: there is no event "2022-01-06-protesters-stormed-the-airport" to merge this with unknown-event error
	b:1: merge: 2022-01-05-protesters-stormed-the-airport
`},
	{"an event that is to be one with itself", `
a:1 2022-01-05 Protesters stormed the airport {merge: 2022-01-05-protesters-stormed-the-airport}`,
		`2022-01-05 reported Protesters stormed the airport
! a:2:5: merge names the event itself, 2022-01-05-protesters-stormed-the-airport circular-merge error
`},
	{"merging in a circle", `
a:1 2022-01-05 The airport burned {merge: 2022-01-05-the-airport-was-on-fire}
b:1 2022-01-05 The terminal was alight {merge: 2022-01-05-the-airport-burned}
c:1 2022-01-05 The airport was on fire {merge: 2022-01-05-the-terminal-was-alight}`,
		`2022-01-05 reported The airport burned <a:1 b:1 c:1>
	merged because a correction says so: it has merge: 2022-01-05-the-airport-burned
	merged because a correction says so: it has merge: 2022-01-05-the-airport-was-on-fire
! c:2:5: merging leads in a circle: 2022-01-05-the-airport-burned → 2022-01-05-the-airport-was-on-fire → 2022-01-05-the-terminal-was-alight → 2022-01-05-the-airport-burned circular-merge error
`},
}

func TestMerge(t *testing.T) {
	t.Parallel()
	for _, s := range scenes {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			var events []Event
			for line := range strings.SplitSeq(strings.TrimSpace(s.events), "\n") {
				events = append(events, told(t, line))
			}
			for n := range 8 {
				shuffled := slices.Clone(events)
				rand.New(rand.NewPCG(3, uint64(n))).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
				tl := &Timeline{Events: shuffled}
				tl.Arrange(fixing, nil)
				if diff := cmp.Diff(s.want, mergedAs(tl)); diff != "" {
					t.Fatalf("(-want +got)\n%s", diff)
				}
				checkMerged(t, tl, events)
			}
		})
	}
}

// checkMerged checks what is true of every timeline: no mention is lost, and
// each event has the topics, the id and the date of its mentions.
func checkMerged(t *testing.T, tl *Timeline, events []Event) {
	t.Helper()
	ids, n := map[string]bool{}, 0
	for _, e := range tl.Events {
		if n += len(e.Mentions); len(e.Merged) != len(e.Mentions)-1 || ids[e.ID] || e.ID == "" {
			t.Errorf("%+v", e)
		}
		ids[e.ID] = true
		if m := &e.Mentions[0]; e.Date != m.Date || e.Status != m.Status {
			t.Errorf("%s %s is dated by %s %s", e.Date, e.Status, m.Date, m.Status)
		}
		for _, m := range e.Mentions {
			if !slices.Contains(e.Topics, "t-"+m.File) {
				t.Errorf("%q has not the topic of %s: %v", e.Title, m.File, e.Topics)
			}
		}
		if !slices.IsSorted(e.Topics) {
			t.Errorf("%v", e.Topics)
		}
	}
	if n != len(events) {
		t.Errorf("%d mentions of %d are left", n, len(events))
	}
}

// manyEvents makes events like those of a large site: of each third another
// third tells as well, in other words. kind bends them to what is hard.
func manyEvents(n int, kind string) []Event {
	acts := []string{"resigned as head of", "opened a bridge in", "signed a treaty with", "visited the port of", "unveiled a monument in", "banned the party of"}
	word := func(n int) string {
		return string([]byte{"BDGKLMNPRSTVZ"[n%13], "aeiou"[n/13%5], "bdgklmnprstvz"[n/65%13], "aeiou"[n/845%5], "nmrlsvkt"[n/4225%8]})
	}
	r := rand.New(rand.NewPCG(5, 6))
	events := make([]Event, n)
	for i := range events {
		k := i
		if i%3 == 2 {
			k = r.IntN(i)
		}
		date := edtf.OfDay(edtf.NewDay(1990, 1, 1+k%9000))
		title := fmt.Sprintf("%s %s %s %s after %s", word(7919*k%33800), word(104729*k%33800), acts[k%len(acts)], word(k%33800), []string{"talks", "a vote", "months of delay"}[i%3])
		switch kind {
		case "one day":
			date = edtf.OfDay(0)
		case "one title":
			title, date = "Nazarbayev resigned as president of Kazakhstan", edtf.OfDay(edtf.NewDay(1990, 1, 1+i%9000))
		case "one title and day":
			title, date = "Nazarbayev resigned as president of Kazakhstan", edtf.OfDay(0)
		}
		file := fmt.Sprint("s", i%500)
		m := Mention{Source: file, File: file, Start: 200 * i, End: 200*i + 4, Line: i + 1, Column: 1, Date: date, Basis: Explicit, Title: title, Status: Reported}
		m.Sentence = Sentence{Start: 200 * i, End: 200*i + 150, Text: "On that day " + title + "."}
		events[i] = Event{Date: date, Title: title, Status: Reported, Mentions: []Mention{m}}
	}
	return events
}

var manyKinds = []string{"news", "one day", "one title", "one title and day"}

// What it takes to merge events grows with their number, and not with its
// square.
func TestMergeIsLinear(t *testing.T) {
	t.Parallel()
	const n, each = 5000, 120
	for _, kind := range manyKinds {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			events := manyEvents(n, kind)
			slices.SortFunc(events, before)
			identify(events, nil)
			m := newMerger(events, nil, nil)
			left := len(m.merge())
			t.Logf("%d events of %d are left after %d comparisons", left, n, m.reports.Compared())
			if c := m.reports.Compared(); c > each*n {
				t.Errorf("%d comparisons of %d events", c, n)
			}
			if merged := kind != "one title"; merged == (left == n) || kind == "one title and day" && left != 1 {
				t.Errorf("%d events of %d are left", left, n)
			}
		})
	}
}

func BenchmarkArrange(b *testing.B) {
	for _, kind := range manyKinds {
		b.Run(kind, func(b *testing.B) {
			events := manyEvents(100_000, kind)
			for b.Loop() {
				tl := &Timeline{Events: slices.Clone(events)}
				tl.Arrange(fixing, nil)
			}
		})
	}
}

// Events in any order come to the same timeline.
func TestOrderOfEventsDoesNotMatter(t *testing.T) {
	t.Parallel()
	events := manyEvents(600, "news")
	for i := range events { // more of them alike
		events[i].Date = edtf.OfDay(events[i].Date.Earliest() / 100 * 100)
		events[i].Mentions[0].Date = events[i].Date
	}
	want := ""
	for n := range 5 {
		shuffled := slices.Clone(events)
		rand.New(rand.NewPCG(8, uint64(n))).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		tl := &Timeline{Events: shuffled}
		tl.Arrange(fixing, nil)
		if got := mergedAs(tl); n == 0 {
			want = got
		} else if got != want {
			t.Fatalf("(-first +then)\n%s", cmp.Diff(want, got))
		}
	}
}

func TestUnknownEventHint(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]string{
		"2022-01-05-protestors-stormed-the-airport": "did you mean 2022-01-05-protesters-stormed-the-airport? ",
		"looting": "",
	} {
		tl := &Timeline{Events: []Event{
			told(t, "a:1 2022-01-05 Protesters stormed the airport"),
			told(t, "b:1 2022-01-05 Protestors were at the airport {merge: "+id+"}"),
		}}
		tl.Arrange(nil, nil)
		hint, where := tl.Problems[0].Hint, "an event’s id is the name of its page, events/ID.html"
		if len(tl.Problems) != 1 || hint != want+where {
			t.Errorf("%v: %s", tl.Problems, hint)
		}
	}
}
