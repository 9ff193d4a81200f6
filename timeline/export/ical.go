package export

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
)

// ICalendar returns the events as a calendar (RFC 5545), and the number of
// those that it cannot hold: before the year 1, and at the end of the year
// 9999.
//
// Each event lasts all day, on the first to the last day that its date can
// mean; the end that is known stands for a date that is open at the other. Its
// title says the date in words unless those days are all that the date says.
//
// There is no clock: an event is stamped with the day on which its newest
// source was published, or 1970-01-01 where none says when. Its UID is made of
// its id and the site's address, or, where that is not known, the site's
// title.
func ICalendar(tl *timeline.Timeline, o Options) (data []byte, leftOut int) {
	r := newReader(tl, o)
	c := calendar{}
	c.line("BEGIN", "VCALENDAR")
	c.line("VERSION", "2.0")
	c.line("PRODID", "-//Solnoma//Solnoma//EN")
	c.line("CALSCALE", "GREGORIAN")
	c.text("NAME", o.Title) // RFC 7986
	c.text("X-WR-CALNAME", o.Title)
	var events calendar
	for i := range tl.Events {
		if !r.vevent(&events, &tl.Events[i]) {
			leftOut++
		}
	}
	description := o.Description
	if leftOut > 0 {
		description = strings.TrimSpace(description + "\n" + o.LeftOut(leftOut))
	}
	c.text("DESCRIPTION", description)
	c.text("X-WR-CALDESC", description)
	if o.BaseURL != "" {
		c.line("URL", o.BaseURL)
	}
	c.Write(events.Bytes())
	c.line("END", "VCALENDAR")
	return c.Bytes(), leftOut
}

// vevent adds an event; it returns false where the calendar cannot hold it.
func (r *reader) vevent(c *calendar, e *timeline.Event) bool {
	first, last := known(e.Date)
	if e.Date.IsZero() || first < edtf.NewDay(1, 1, 1) || last >= edtf.LastDay {
		return false
	}
	stamp, _ := r.newest(e) // 0 is 1970-01-01
	title := oneLine(e.Title)
	if !exact(e.Date) {
		title += " (" + r.Describe(e.Date) + ")"
	}
	lines := []string{r.words(e)}
	for _, ref := range r.references(e) {
		line := ref.name
		if credit := r.credit(ref); credit != "" {
			line += ", " + credit
		}
		if ref.address != "" && ref.address != ref.name {
			line += ", " + ref.address
		}
		if ref.sentence != "" {
			line = "“" + ref.sentence + "” " + line
		}
		lines = append(lines, oneLine(line))
	}
	c.line("BEGIN", "VEVENT")
	c.line("UID", r.uid(e))
	c.line("DTSTAMP", compact(max(stamp, edtf.NewDay(1, 1, 1)))+"T000000Z")
	c.line("DTSTART;VALUE=DATE", compact(first))
	c.line("DTEND;VALUE=DATE", compact(last+1)) // the day after
	c.text("SUMMARY", title)
	c.text("DESCRIPTION", strings.Join(lines, "\n"))
	if e.Status != timeline.Reported {
		c.line("STATUS", "TENTATIVE")
	}
	c.line("TRANSP", "TRANSPARENT") // nobody is busy by it
	if topics := r.topics(e); len(topics) > 0 {
		for i := range topics {
			topics[i] = icalText(topics[i])
		}
		c.line("CATEGORIES", strings.Join(topics, ","))
	}
	if address := r.address(e); address != "" {
		c.line("URL", address)
	}
	c.line("END", "VEVENT")
	return true
}

// uid returns an identifier of an event that no other site's has.
func (r *reader) uid(e *timeline.Event) string {
	if u, err := url.Parse(r.BaseURL); err == nil && u.Host != "" {
		return e.ID + "@" + strings.TrimSuffix(u.Host+u.EscapedPath(), "/")
	}
	sum := sha256.Sum256([]byte(r.Title))
	return e.ID + "@" + hex.EncodeToString(sum[:6]) + ".invalid" // RFC 2606: no one's domain
}

// compact returns a day of the years 1 to 9999 as RFC 5545 has it.
func compact(d edtf.Day) string {
	y, m, day := d.Civil()
	return fmt.Sprintf("%04d%02d%02d", y, m, day)
}

// calendar is a calendar while it is written.
type calendar struct{ bytes.Buffer }

// text writes a property whose value is text.
func (c *calendar) text(name, value string) {
	if value != "" {
		c.line(name, icalText(value))
	}
}

// line writes a content line, folded such that no line has more than 75 octets
// without its end, and no character is torn apart.
func (c *calendar) line(name, value string) {
	const most = 75
	room := most
	for _, r := range name + ":" + value {
		if n := utf8.RuneLen(r); n > room {
			c.WriteString("\r\n ")
			room = most - 1
		}
		c.WriteRune(r)
		room -= utf8.RuneLen(r)
	}
	c.WriteString("\r\n")
}

// icalText escapes text for a value, from which control characters are taken
// away.
func icalText(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7f {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(s)
}
