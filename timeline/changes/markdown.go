package changes

import (
	"fmt"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/ledger"
)

// MaxMarkdown is how many bytes GitHub takes in the text of a comment.
const MaxMarkdown = 65_536

// unfolded is how many changes are shown open; more are folded.
const unfolded = 12

// Markdown writes a review for a pull request or the summary of a job, in at
// most so many bytes; what does not fit is counted.
func (r *Review) Markdown(most int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### Timeline: %s\n\n", r.Headline())
	fmt.Fprintf(&b, "What changed from %s to %s.\n\n", code(r.Old), code(r.New))
	if r.HasLedger && !r.Accepted {
		b.WriteString("> The ledger does not say this yet: run `buildsite accept` and commit `content/ledger.tsv`.\n\n")
	}
	for _, s := range r.Sources {
		switch {
		case s.Old == "":
			fmt.Fprintf(&b, "- source added: %s %s, %s\n", code(s.New), escape(s.Title), counted(s.Events))
		case s.New == "":
			fmt.Fprintf(&b, "- source removed: %s %s, %s\n", code(s.Old), escape(s.Title), counted(s.Events))
		default:
			fmt.Fprintf(&b, "- source renamed: %s → %s %s, %s\n", code(s.Old), code(s.New), escape(s.Title), counted(s.Events))
		}
		if b.Len() > most/4 {
			b.WriteString("- …\n")
			break
		}
	}
	if len(r.Sources) > 0 {
		b.WriteString("\n")
	}
	const room = 1500 // for what stands behind the lists
	list(&b, r.Events, most-room)
	if len(r.Problems) > 0 {
		fmt.Fprintf(&b, "#### New problems: %d\n\n", len(r.Problems))
		for i := range r.Problems {
			p := &r.Problems[i]
			line := fmt.Sprintf("- %s %s %s", code(place(p.File, p.Line)), string(p.Severity)+":", escape(p.Message))
			if p.Hint != "" {
				line += " *" + escape(p.Hint) + "*"
			}
			if b.Len()+len(line) > most-room {
				fmt.Fprintf(&b, "- … and %d more\n", len(r.Problems)-i)
				break
			}
			b.WriteString(line + "\n")
		}
		b.WriteString("\n")
	}
	if r.Solved > 0 {
		fmt.Fprintf(&b, "Problems solved: %d.\n\n", r.Solved)
	}
	if len(r.Program) > 0 {
		var own strings.Builder
		list(&own, r.Program, most-b.Len()-room/2)
		fmt.Fprintf(&b, "<details><summary>Not of this change: %s</summary>\n\nThe texts of %s come to this with the present version of the program, "+
			"or the ledger was not kept up to date before.\n\n%s</details>\n", headline(r.Program), code(r.Old), own.String())
	}
	return b.String()
}

// list writes changes, each as an item, the later ones folded.
func list(b *strings.Builder, events []Event, most int) {
	if len(events) == 0 {
		return
	}
	folded := false
	for i := range events {
		item := events[i].markdown()
		if b.Len()+len(item) > most {
			fmt.Fprintf(b, "- … and %d more; `buildsite diff` lists them\n", len(events)-i)
			break
		}
		if i == unfolded {
			folded = true
			fmt.Fprintf(b, "\n<details><summary>%d more</summary>\n\n", len(events)-unfolded)
		}
		b.WriteString(item)
	}
	b.WriteString("\n")
	if folded {
		b.WriteString("</details>\n\n")
	}
}

// markdown writes one change as an item of a list.
func (e *Event) markdown() string {
	var b strings.Builder
	row := &e.New
	if row.Gone() {
		row = &e.Old
	}
	date := "`" + row.Date.String() + "`"
	if e.Moved != "" {
		date = "`" + e.Old.Date.String() + "` → `" + e.New.Date.String() + "` (" + escape(e.Moved) + ")"
	}
	title := escape(row.Title)
	if len(e.Title) > 0 {
		title = markedUp(e.Title)
	}
	fmt.Fprintf(&b, "- **%s**: %s %s\n", e.Words(), date, title)
	detail := func(format string, args ...any) { fmt.Fprintf(&b, "  - "+format+"\n", args...) }
	if e.Risk != "" {
		detail("⚠ %s", escape(e.Risk))
	}
	if e.Old.Status != e.New.Status && !e.New.Gone() && e.Old.ID != "" {
		detail("%s → %s", e.Old.Status, e.New.Status)
	}
	for _, k := range e.Kinds {
		if k == ledger.Resourced {
			detail("sources: %s → %s", escape(strings.Join(e.Old.Slugs(), ", ")), escape(strings.Join(e.New.Slugs(), ", ")))
		}
	}
	if e.From != "" {
		detail("it was a part of %s", whole(e.Whole, e.From))
	}
	if e.Why != "" {
		detail("why: %s", escape(e.Why))
	}
	if e.Known != "" {
		detail("known as the same event: %s", escape(e.Known))
	}
	if e.New.Into != "" {
		detail("it is now a part of %s", whole(e.Whole, e.New.Into))
	}
	was, is := e.Was, e.Is
	if was.Sentence != is.Sentence && was.File != "" {
		detail("was: %s %s", quoted(was.Sentence), code(place(was.File, was.Line)))
	}
	if is.File != "" {
		detail("%s %s", quoted(is.Sentence), code(place(is.File, is.Line)))
	}
	if !e.New.Gone() && e.Old.ID == "" || e.Moved != "" {
		if e.Before != "" || e.After != "" {
			detail("between %s and %s", neighbour(e.Before, "the start of the timeline"), neighbour(e.After, "the end of the timeline"))
		}
	}
	return b.String()
}

// whole names an event by its title, or else its id.
func whole(title, id string) string {
	return neighbour(title, code(id))
}

// counted writes a number of events.
func counted(n int) string {
	if n == 1 {
		return "1 event"
	}
	return fmt.Sprintf("%d events", n)
}

// neighbour quotes the date and title of an event; none is what stands there
// without one.
func neighbour(s, none string) string {
	if s == "" {
		return none
	}
	return "“" + escape(s) + "”"
}

// markedUp writes a title with what was taken out struck, and what was put in
// bold.
func markedUp(words []Word) string {
	var parts []string
	for _, w := range words {
		switch w.Op {
		case Removed:
			parts = append(parts, "~~"+escape(w.Text)+"~~")
		case Inserted:
			parts = append(parts, "**"+escape(w.Text)+"**")
		default:
			parts = append(parts, escape(w.Text))
		}
	}
	return strings.Join(parts, " ")
}

// quoted writes a sentence, cut where it is long.
func quoted(s string) string {
	const most = 300
	if r := []rune(s); len(r) > most {
		s = string(r[:most]) + " …"
	}
	return "“" + escape(s) + "”"
}

func place(file string, line int) string {
	if line == 0 {
		return file
	}
	return fmt.Sprintf("%s:%d", file, line)
}

// code writes text as code, whatever is in it.
func code(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	fence := "`"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	if fence != "`" {
		s = " " + s + " "
	}
	return fence + s + fence
}

// escape keeps text from being Markdown or HTML, or from naming people and
// issues: a text must not write to anybody.
func escape(s string) string {
	var b strings.Builder
	for _, r := range strings.Join(strings.Fields(s), " ") {
		switch {
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '&':
			b.WriteString("&amp;")
		case r == '@', r == '#':
			fmt.Fprintf(&b, "&#%d;", r)
		case strings.ContainsRune("\\`*_{}[]()~|!", r):
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Annotations writes the new problems as commands of a workflow of GitHub,
// which shows them at their lines. root is the path of the site in the
// repository, "" or with a slash at its end.
func (r *Review) Annotations(root string) string {
	var b strings.Builder
	for i := range r.Problems {
		p := &r.Problems[i]
		kind := map[timeline.Severity]string{timeline.Error: "error", timeline.Warning: "warning", timeline.Note: "notice"}[p.Severity]
		fmt.Fprintf(&b, "::%s file=%s", kind, property(root+p.File))
		if p.Line > 0 {
			fmt.Fprintf(&b, ",line=%d", p.Line)
		}
		if p.Column > 0 {
			fmt.Fprintf(&b, ",col=%d", p.Column)
		}
		text := p.Message
		if p.Hint != "" {
			text += "\n" + p.Hint
		}
		if p.Fix != "" {
			text += "\ncorrections:\n" + p.Fix
		}
		fmt.Fprintf(&b, ",title=%s::%s\n", property(p.Code), message(text))
	}
	return b.String()
}

// message and property escape as the commands of a workflow ask for.
func message(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

func property(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(s)
}
