package site

import (
	"cmp"
	"fmt"
	"html/template"
	"path"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/prose"
	"solnoma/timeline/site/wording"
)

// frame is what every page has around its content.
type frame struct {
	T           *wording.Words
	Language    string // BCP 47
	Dir         string // rtl where that is read from right to left, else ""
	SiteTitle   string
	Title       string // of the page; "" on the timeline
	Description string // as the page shows it; may be empty
	Summary     string // the same for search engines; of the site where the page has none
	Path        string // of the page, from the site's root
	Root        string // leads from the page to the site's root
	OtherRoot   string // leads there too, if Root does not; "" where Root is sure to
	Canonical   string // the page's own address; "" if not known
	Feed        string // of the newest events, from the site's root; "" where there is none
	Generator   string
	Policy      string // Content-Security-Policy
	Style, Icon string // from the site's root, as all addresses below
	Script      string // the script of a timeline; "" on other pages
	Embedded    bool   // it is for a frame: its links lead out of that
	Live        string // the script that reloads the page; "" where there is none
	Nav         []navigation
	Counts      string // how many events and sources
	Check       string // the page of dates to check; "" where the site leaves it out
}

// navigation is an entry of the menu.
type navigation struct {
	link
	Current bool
}

type eventPage struct {
	frame
	Entry         *entry
	Named         []nameSection
	Body          template.HTML // of an event written by hand
	EDTF          string
	Status        string // in words
	OnTimeline    string // where the timeline shows it
	Before, After *entry
	Nearby        []nearby
	Cite          citation
	Linked        linkedEvent
}

type sourcePage struct {
	frame
	Source   *source
	DateFrom string // where its date is from; "" where its author says it
	Address  string // of the original
	Archive  string
	Blocks   []textBlock
	Tongue   string   // language of the text, where it is not that of the site
	Entries  []*entry // of this page
	Unused   []note   // dates in the text that are of no event
	Pager    pager
}

// textBlock is a block of a source's text on its page; a list is one block.
type textBlock struct {
	Tag    string // p, h3 to h6, blockquote, ul; "" for the gap between excerpts
	Level  int    // of a list item
	Dir    string
	Lang   string
	Pieces []piece
	Notes  []note
	Items  []textBlock // of a ul
}

// note stands in the margin of a block: an event that it dates, or what could
// not be dated.
type note struct {
	Words string
	Entry *entry // nil for what could not be dated
	Why   string
}

// marginal is the margin of a block of a source's text.
type marginal struct {
	T    *wording.Words
	Root string
	List []note
}

// Notes returns the margin of a block for this page.
func (p *sourcePage) Notes(b textBlock) marginal { return marginal{p.T, p.Root, b.Notes} }

type sourcesPage struct {
	frame
	Sources []*source
	Pager   pager
}

type checkPage struct {
	frame
	Sections []checkSection
	Pager    pager
}

type checkSection struct {
	ID, Title, Lead string
	Rows            []checkRow
	Folded          bool // it is no work for anyone, and shown on demand
}

// checkRows are rows for the page that they are on.
type checkRows struct {
	T    *wording.Words
	Root string
	Rows []checkRow
}

// Rows returns the rows of a section for this page.
func (p *checkPage) Rows(s checkSection) checkRows { return checkRows{p.T, p.Root, s.Rows} }

// checkRow is one thing to look at. All its parts may be missing.
type checkRow struct {
	Tag       string // severity
	Link      link   // to the event or source
	When      string // its date
	Text      string
	Words     string // of the source
	Quote     []piece
	Notes     []string
	Hint      string // what to do
	Fix       string // the correction that does it, in YAML
	Place     string // file:line
	PlaceHref string
	spot      spot
}

type markdownPage struct {
	frame
	Body template.HTML
}

type plainPage struct{ frame }

// sourcePage makes the page of a part of a source; most have but one, part 0.
func (m *model) sourcePage(f frame, s *source, part int) *sourcePage {
	p := &sourcePage{
		frame: f, Source: s, Address: webAddress(s.URL), Archive: webAddress(s.Archive),
		Entries: s.parts[part].entries, Pager: pagerOf(s.Href, part+1, len(s.parts)),
	}
	if s.DateBasis != "front matter" {
		p.DateFrom = s.DateBasis
	}
	if s.Language != "" && s.Language != f.Language {
		p.Tongue = s.Language
	}
	level := 2 // of the last heading
	hidden := false
	for i, b := range s.parts[part].blocks {
		if i == 0 && part == 0 && b.Kind == prose.Heading && b.Text == s.Title && len(b.marks) == 0 {
			continue // the page has it above
		}
		if len(b.shown) == 0 {
			hidden = true
			continue
		}
		if hidden && len(p.Blocks) > 0 {
			p.Blocks = append(p.Blocks, textBlock{})
		}
		hidden = false
		p.Unused = append(p.Unused, b.unused()...)
		t := b.textBlock(f.Root, p.Tongue)
		switch b.Kind {
		case prose.Heading:
			level = min(b.Level+2, level+1, 6)
			t.Tag = fmt.Sprintf("h%d", level)
		case prose.Quote:
			t.Tag = "blockquote"
		case prose.Item:
			t.Tag = "li"
			if n := len(p.Blocks); n == 0 || p.Blocks[n-1].Tag != "ul" {
				p.Blocks = append(p.Blocks, textBlock{Tag: "ul"})
			}
			ul := &p.Blocks[len(p.Blocks)-1]
			ul.Items = append(ul.Items, t)
			continue
		default:
			t.Tag = "p"
		}
		p.Blocks = append(p.Blocks, t)
	}
	return p
}

// textBlock makes what a page shows of a block; tongue is the language of the
// source, if it is known and not that of the site.
func (b *block) textBlock(root, tongue string) textBlock {
	t := textBlock{Level: b.Level, Dir: direction(b.Text)}
	if t.Dir != "" && tongue == "" {
		t.Lang = languageOf(b.Text)
	}
	leftOut := func(from, to int) {
		text := " … "
		switch {
		case from == to:
			return
		case from == 0:
			text = "… "
		case to == len(b.Text):
			text = " …"
		case strings.TrimSpace(b.Text[from:to]) == "":
			text = " "
		}
		t.Pieces = append(t.Pieces, piece{Text: text})
	}
	from := 0
	for _, s := range b.shown {
		leftOut(from, s.start)
		t.Pieces = append(t.Pieces, weave(b.Text, s, b.marks, eventLinks(root))...)
		from = s.end
	}
	leftOut(from, len(b.Text))
	for _, k := range b.marks {
		if k.anchor == "" {
			continue
		}
		words := b.Text[k.start:k.end]
		for _, e := range k.entries {
			t.Notes = append(t.Notes, note{Words: words, Entry: e})
		}
		if k.kind == undated {
			t.Notes = append(t.Notes, note{Words: words, Why: strings.Join(k.why, " ")})
		}
	}
	return t
}

// unused lists the dates of a block that are of no event, as far as the block is
// shown.
func (b *block) unused() (notes []note) {
	for _, k := range b.marks {
		if k.kind == unused && b.shows(k.stretch) {
			notes = append(notes, note{Words: b.Text[k.start:k.end], Why: strings.Join(k.why, " ")})
		}
	}
	return notes
}

// checks lists what a person should look at, in the sections that have any.
func (m *model) checks() []checkSection {
	w := m.words
	all := []checkSection{
		{ID: "problems", Title: w.Problems, Lead: w.ProblemsLead},
		{ID: "conflicts", Title: w.Conflicts, Lead: w.ConflictsLead, Rows: m.disputedRows()},
		{ID: "duplicates", Title: w.Duplicates, Lead: w.DuplicatesLead, Rows: m.problemRows(func(p *timeline.Problem) bool { return p.Code == nearDuplicate })},
		{ID: "inferred", Title: w.Inferred, Lead: w.InferredLead, Rows: m.inferredRows()},
		{ID: "source-dates", Title: w.SourceDates, Lead: w.SourceDatesLead, Rows: m.sourceDateRows()},
		{ID: "undated", Title: w.Undated, Lead: w.UndatedLead, Rows: m.passageRows(m.tl.Undated, undated)},
		{ID: "unused", Title: w.Unused, Lead: w.UnusedLead, Rows: m.passageRows(m.tl.Unused, unused), Folded: true},
	}
	hints, fixes, listed := m.hints(), m.fixes(), map[spot]bool{}
	for _, section := range all {
		for i := range section.Rows {
			row := &section.Rows[i]
			listed[row.spot] = true
			if section.ID != "duplicates" {
				row.Hint, row.Fix = hints[row.spot], fixes[row.spot]
			}
		}
	}
	all[0].Rows = m.problemRows(func(p *timeline.Problem) bool {
		return p.Code != nearDuplicate && (p.Severity != timeline.Note || !listed[spot{p.File, p.Line, p.Column}])
	})
	return slices.DeleteFunc(all, func(s checkSection) bool { return len(s.Rows) == 0 })
}

// addCheckPages queues the pages of dates to check: one, or where there are too
// many, several; none where the site leaves them out.
func (b *build) addCheckPages() {
	m := b.model
	if m.config.NoCheckPage {
		return
	}
	type sectioned struct {
		section int
		row     checkRow
	}
	var rows []sectioned
	for i, s := range m.toCheck {
		for _, row := range s.Rows {
			rows = append(rows, sectioned{i, row})
		}
	}
	numbered(b, "check", checkName, rows, func(f frame, part []sectioned, p pager) any {
		page := &checkPage{frame: f, Pager: p}
		for _, of := range runs(part, func(a, b sectioned) bool { return a.section == b.section }) {
			s := m.toCheck[of[0].section]
			s.Rows = nil
			for _, r := range of {
				s.Rows = append(s.Rows, r.row)
			}
			page.Sections = append(page.Sections, s)
		}
		return page
	}, m.words.Check, m.words.CheckLead)
}

// checkCount returns the number of dates to check: of all rows that are work.
func checkCount(sections []checkSection) int {
	n := 0
	for _, s := range sections {
		if !s.Folded {
			n += len(s.Rows)
		}
	}
	return n
}

// spot is a place in a file.
type spot struct {
	file         string
	line, column int
}

// hints returns what the notes among the problems propose, by their places.
func (m *model) hints() map[spot]string {
	all := map[spot]string{}
	for _, p := range m.tl.Problems {
		if p.Severity == timeline.Note && p.Line > 0 && p.Code != nearDuplicate {
			all[spot{p.File, p.Line, p.Column}] = p.Hint
		}
	}
	return all
}

// nearDuplicate is the code of problems that have a section of their own.
const nearDuplicate = "near-duplicate"

// fixes returns the corrections of the other problems with dates, by their
// places.
func (m *model) fixes() map[spot]string {
	all := map[spot]string{}
	for _, p := range m.tl.Problems {
		if at := (spot{p.File, p.Line, p.Column}); p.Fix != "" && p.Code != nearDuplicate && all[at] == "" {
			all[at] = p.Fix
		}
	}
	return all
}

// problemRows lists those of the problems that a section wants.
func (m *model) problemRows(wanted func(*timeline.Problem) bool) (rows []checkRow) {
	for i := range m.tl.Problems {
		p := &m.tl.Problems[i]
		if !wanted(p) {
			continue
		}
		tag := map[timeline.Severity]string{
			timeline.Error: m.words.SeverityError, timeline.Warning: m.words.SeverityWarning, timeline.Note: m.words.SeverityNote,
		}[p.Severity]
		row := checkRow{Tag: tag, Text: wording.Capital(p.Message), Hint: p.Hint, Fix: p.Fix, Place: placeIn(p.File, p.Line)}
		if s := m.sourceOf[p.File]; len(s) == 1 {
			row.PlaceHref = s[0].Href
		}
		rows = append(rows, row)
	}
	return rows
}

// disputedRows lists the events about whose date there is doubt, one row for
// each report that raises it.
func (m *model) disputedRows() (rows []checkRow) {
	for _, e := range m.entries {
		if !e.Disputed {
			continue
		}
		for _, r := range e.Reports {
			if len(r.Problems) == 0 && !disagrees(r.Mention, e.Event) {
				continue
			}
			row := m.reportRow(e, r)
			row.Notes = r.Problems
			if disagrees(r.Mention, e.Event) {
				row.Notes = append([]string{m.words.ReportSays(r.When)}, row.Notes...)
			}
			rows = append(rows, row)
		}
	}
	return rows
}

func (m *model) inferredRows() (rows []checkRow) {
	for _, e := range m.entries {
		for _, r := range e.Reports {
			if r.Basis == timeline.Inferred {
				row := m.reportRow(e, r)
				row.Notes = r.Why
				rows = append(rows, row)
			}
		}
	}
	return rows
}

func (m *model) reportRow(e *entry, r *report) checkRow {
	row := checkRow{
		Link: link{Text: e.Title, Href: e.Href}, When: e.When, Quote: r.Quote.Pieces,
		Place: placeIn(r.File, r.Line), spot: spot{r.File, r.Line, r.Column},
	}
	row.PlaceHref = r.At
	return row
}

func (m *model) sourceDateRows() (rows []checkRow) {
	for _, s := range m.sources {
		if strings.HasPrefix(s.DateBasis, "inferred") {
			rows = append(rows, checkRow{
				Link: link{Text: s.Name, Href: s.Href}, When: s.On, Notes: []string{wording.Capital(s.DateBasis) + "."}, Place: s.File,
			})
		}
	}
	return rows
}

func (m *model) passageRows(passages []timeline.Passage, kind markKind) (rows []checkRow) {
	for _, p := range passages {
		row := checkRow{
			Words: p.Text, Notes: p.Why,
			Place: placeIn(p.File, p.Line), spot: spot{p.File, p.Line, p.Column},
		}
		if s := m.sourceAt(p.File, p.Start); s != nil {
			if row.Quote = s.quotePassage(p, kind); row.Quote != nil {
				row.Words = ""
			}
			row.PlaceHref = s.addressOf(p.Start, p.End)
		}
		rows = append(rows, row)
	}
	return rows
}

func placeIn(file string, line int) string {
	if line == 0 {
		return file
	}
	return fmt.Sprintf("%s:%d", file, line)
}

// nearby are the entries before and after one, of one topic.
type nearby struct {
	Topic         *topic
	Before, After *entry
}

// neighbours returns the entries before and after one in a list that has it, which
// is in the order of the timeline.
func neighbours(list []*entry, e *entry) (before, after *entry) {
	i, _ := slices.BinarySearchFunc(list, e, func(a, b *entry) int { return cmp.Compare(a.order, b.order) })
	if i > 0 {
		before = list[i-1]
	}
	if i+1 < len(list) {
		after = list[i+1]
	}
	return before, after
}

// statusWords says how the text states an event.
func (m *model) statusWords(s timeline.Status) string {
	switch s {
	case timeline.Planned:
		return m.words.Planned
	case timeline.Alleged:
		return m.words.Alleged
	}
	return m.words.Reported
}

// rootFrom returns what leads from a page to the site's root.
func rootFrom(name string) string { return strings.Repeat("../", strings.Count(path.Clean(name), "/")) }
