package site

import (
	"strings"
	"testing"
)

// written writes pieces as text: [marks], {runs in another script}.
func written(pieces []piece) string {
	var b strings.Builder
	for _, p := range pieces {
		switch {
		case p.Inner != nil:
			b.WriteString("{" + p.Lang + ":" + written(p.Inner) + "}")
		case p.Kind != "":
			b.WriteString("[" + string(p.Kind) + ":" + p.Text + "]")
		default:
			b.WriteString(p.Text)
		}
	}
	return b.String()
}

func TestWeave(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text  string
		marks string // what is marked in it, in order, with a bar between
		part  string // the part to cut, or "" for all
		want  string
	}{
		{"On Monday it rained.", "On Monday", "", "[dated:On Monday] it rained."},
		{"It rained on Monday", "on Monday", "", "It rained [dated:on Monday]"},
		{"From May to June.", "May|June", "", "From [dated:May] to [dated:June]."},
		{"May. In June it came. July.", "May|June|July", "In June it came.", "In [dated:June] it came."},
		{"one May two", "one May two", "May", "[dated:May]"},
		{"No date at all", "", "", "No date at all"},
		{"He said “وصلنا في 8 يناير” at last", "", "", "He said “{ar:وصلنا في 8 يناير}” at last"},
		{"He said “وصلنا في 8 يناير” at last", "8 يناير", "", "He said “{ar:وصلنا في [dated:8 يناير]}” at last"},
		{"two runs: سلام and سلام.", "", "", "two runs: {ar:سلام} and {ar:سلام}."},
		{"a mark at its edge: on 8 يناير x", "on 8 يناير", "", "a mark at its edge: {ar:[dated:on 8 يناير]} x"},
		{"in Persian: گفت and Hebrew: שלום x y z", "", "", "in Persian: {und-Arab:گفت} and Hebrew: {he:שלום} x y z"},
		{"وصلنا في 8 يناير, he said", "8 يناير", "", "وصلنا في [dated:8 يناير], he said"}, // the block is Arabic
	} {
		var marks []mark
		from := 0
		for words := range strings.SplitSeq(c.marks, "|") {
			if words == "" {
				continue
			}
			at := from + strings.Index(c.text[from:], words)
			from = at + len(words)
			marks = append(marks, mark{stretch: stretch{at, from}, kind: dated})
		}
		at := stretch{0, len(c.text)}
		if c.part != "" {
			at.start = strings.Index(c.text, c.part)
			at.end = at.start + len(c.part)
		}
		if got := written(weave(c.text, at, marks, nil)); got != c.want {
			t.Errorf("%q in %q:\n got %s\nwant %s", c.marks, c.text, got, c.want)
		}
	}
}

func TestDirection(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"": "", "12 345": "", "English": "", "по-русски": "", "سلام": "rtl", "שלום": "rtl", "سلام 2022!": "rtl",
		"mostly English, then سلام": "", "مرحبا بالعالم, OK": "rtl",
	} {
		if got := direction(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
