package content

import (
	"fmt"
	"strconv"
	"strings"
)

// Entry writes the correction as an item of the list of corrections in a front
// matter, in YAML, with a line for each key.
func (c *Correction) Entry() string {
	lines := []string{"match: " + strconv.Quote(c.Match)} // Go's escapes are YAML's too
	add := func(is bool, key string, value any) {
		if is {
			lines = append(lines, fmt.Sprintf("%s: %v", key, value))
		}
	}
	add(c.Nth > 0, "nth", c.Nth)
	add(!c.Date.IsZero(), "date", c.Date)
	add(c.Drop, "drop", true)
	add(c.Title != "", "title", strconv.Quote(c.Title))
	add(c.Status != "", "status", c.Status)
	var topics []string
	for _, t := range c.Topics {
		topics = append(topics, plainOrQuoted(t))
	}
	add(len(topics) > 0, "topics", "["+strings.Join(topics, ", ")+"]")
	add(c.Merge != "", "merge", c.Merge)
	add(c.Split, "split", true)
	add(c.Note != "", "note", strconv.Quote(c.Note))
	return "- " + strings.Join(lines, "\n  ")
}

// InPlace writes the correction as Entry does, with a comment that says which
// it is to replace: the one on its line.
func (c *Correction) InPlace() string {
	return fmt.Sprintf("# in place of the correction on line %d\n%s", c.Line, c.Entry())
}

// plainOrQuoted is a text as YAML has it in a list in brackets.
func plainOrQuoted(s string) string {
	if eventID.MatchString(s) { // letters, digits and hyphens
		return s
	}
	return strconv.Quote(s)
}
