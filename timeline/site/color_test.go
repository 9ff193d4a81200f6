package site

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"solnoma/static"
	"solnoma/timeline/content"
)

func TestTopicColors(t *testing.T) {
	t.Parallel()
	css, err := static.FS.ReadFile(styleFile)
	if err != nil {
		t.Fatal(err)
	}
	on := groundsOf(colorsOf(css, content.Theme{}))
	if len(on.light) != 2 || len(on.dark) != 2 {
		t.Fatalf("the grounds of the style sheet are %v", on)
	}
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
		light, dark := on.topicColors(c)
		for _, side := range []struct {
			color   string
			grounds []rgb
		}{{light, on.light}, {dark, on.dark}} {
			got, ok := parseColor(side.color)
			if !ok {
				t.Errorf("%s becomes %q", hex, side.color)
			}
			if ratio := got.least(side.grounds); ratio < 4.5 {
				t.Errorf("%s becomes %s, with a contrast of %.2f on %s", hex, side.color, ratio, side.grounds)
			}
		}
	}
	// What can be read already stays as it is.
	for _, hex := range palette {
		c, _ := parseColor(hex)
		if light, _ := on.topicColors(c); light != hex {
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
	colors := colorsOf(css, content.Theme{})
	// A theme is asked for the same contrasts, but only of what it sets.
	theme := content.Theme{}
	for _, name := range content.ThemeColors {
		if _, ok := colors[name]; !ok {
			t.Errorf("the style sheet has no --%s", name)
		}
		theme.Colors = append(theme.Colors, content.ThemeColor{Name: name, Line: 1})
	}
	for _, p := range checkTheme(colors, theme) {
		t.Error(p.Message)
	}
}

func TestTheme(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	f.site.Config.Theme = content.Theme{
		Colors: []content.ThemeColor{{Name: "paper", Light: "#fffdf0", Line: 3}, {Name: "ink", Light: "#202020", Dark: "#f0f0f0", Line: 4}},
		Serif:  `Literata, "Noto Serif", serif`,
	}
	out := render(t, f, Options{})
	var css string
	for name, data := range out.Files() {
		if strings.HasPrefix(name, "assets/site.") {
			css = string(data)
		}
	}
	for _, want := range []string{"--paper:light-dark(#fffdf0,#16171a)", "--ink:light-dark(#202020,#f0f0f0)", `--serif:Literata,"Noto Serif",serif`} {
		if !strings.Contains(strings.ReplaceAll(css, ", ", ","), want) {
			t.Errorf("the style sheet has no %s", want)
		}
	}
	f.site.Config.Theme.Colors[1].Light = "#ccccaa"
	_, err := Render(f.tl, f.site, Options{})
	var problems Problems
	if !errors.As(err, &problems) || problems[0].Code != "contrast" || problems[0].Line != 4 {
		t.Errorf("pale ink: %v", err)
	}
}
