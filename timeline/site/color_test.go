package site

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"solnoma/static"
)

func TestTopicColors(t *testing.T) {
	t.Parallel()
	onLight, _ := parseColor(lightGround)
	onDark, _ := parseColor(darkGround)
	colors := append([]string{"#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#ff0000", "#808080", "#fcfbf8", "#1d1f23"}, palette...)
	for r := 0; r < 256; r += 51 {
		for g := 0; g < 256; g += 51 {
			for b := 0; b < 256; b += 51 {
				colors = append(colors, fmt.Sprintf("#%02x%02x%02x", r, g, b))
			}
		}
	}
	for _, hex := range colors {
		c, ok := parseColor(hex)
		if !ok || c.String() != hex {
			t.Errorf("%s is read as %s", hex, c)
		}
		light, dark := topicColors(c)
		for _, side := range []struct {
			color  string
			ground rgb
		}{{light, onLight}, {dark, onDark}} {
			got, ok := parseColor(side.color)
			if !ok {
				t.Errorf("%s becomes %q", hex, side.color)
			}
			if ratio := got.contrast(side.ground); ratio < 4.5 {
				t.Errorf("%s becomes %s, with a contrast of %.2f on %s", hex, side.color, ratio, side.ground)
			}
		}
	}
	// What can be read already stays as it is.
	for _, hex := range palette {
		c, _ := parseColor(hex)
		if light, _ := topicColors(c); light != hex {
			t.Errorf("%s of the palette becomes %s", hex, light)
		}
	}
}

func TestParseColor(t *testing.T) {
	t.Parallel()
	for _, bad := range []string{"", "#fff", "#12345g", "red", "#+12345", "#1234567", "8a2b1d"} {
		if c, ok := parseColor(bad); ok {
			t.Errorf("%q is read as %s", bad, c)
		}
	}
}

// TestContrast measures the colours of the style sheet against one another, as
// WCAG 2.2 does: 4.5 for text, 3 for what is drawn.
func TestContrast(t *testing.T) {
	t.Parallel()
	css, err := static.FS.ReadFile(styleFile)
	if err != nil {
		t.Fatal(err)
	}
	colors := map[string][2]rgb{}
	for _, m := range regexp.MustCompile(`--([a-z]+): light-dark\((#\w+), (#\w+)\)`).FindAllStringSubmatch(string(css), -1) {
		light, ok1 := parseColor(m[2])
		dark, ok2 := parseColor(m[3])
		if !ok1 || !ok2 {
			t.Errorf("--%s is not two colours", m[1])
		}
		colors[m[1]] = [2]rgb{light, dark}
	}
	for _, c := range []struct {
		on, grounds string
		least       float64
	}{
		{"ink", "paper card mark", 4.5}, {"soft", "paper card", 4.5}, {"edge", "paper card", 3}, {"focus", "paper card", 3},
	} {
		for _, ground := range strings.Fields(c.grounds) {
			for i, side := range []string{"light", "dark"} {
				if ratio := colors[c.on][i].contrast(colors[ground][i]); ratio < c.least {
					t.Errorf("--%s on --%s, %s: %.2f, want %.1f", c.on, ground, side, ratio, c.least)
				}
			}
		}
	}
	if colors["paper"][0].String() != lightGround || colors["card"][1].String() != darkGround {
		t.Error("the style sheet has other grounds than color.go")
	}
}
