package site

import (
	"cmp"
	"fmt"
	"regexp"

	"solnoma/timeline"
	"solnoma/timeline/content"
)

// propertyForm finds the colours of the style sheet's custom properties.
var propertyForm = regexp.MustCompile(`--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)`)

// colorsOf returns the colours that a style sheet and a theme give to custom
// properties, in the light and in the dark.
func colorsOf(css []byte, theme content.Theme) map[string][2]string {
	colors := map[string][2]string{}
	for _, m := range propertyForm.FindAllSubmatch(css, -1) {
		colors[string(m[1])] = [2]string{string(m[2]), string(m[3])}
	}
	for _, c := range theme.Colors {
		old := colors[c.Name]
		colors[c.Name] = [2]string{cmp.Or(c.Light, old[0]), cmp.Or(c.Dark, old[1])}
	}
	return colors
}

// groundsOf returns what is written on.
func groundsOf(colors map[string][2]string) grounds {
	var g grounds
	for _, name := range []string{"paper", "card"} {
		if c, ok := parseColor(colors[name][0]); ok {
			g.light = append(g.light, c)
		}
		if c, ok := parseColor(colors[name][1]); ok {
			g.dark = append(g.dark, c)
		}
	}
	return g
}

// legible is what must be seen on what, and the contrast that WCAG 2.2 asks for:
// 4.5 for text, 3 for what is drawn.
var legible = []struct {
	name    string
	grounds []string
	least   float64
}{
	{"ink", []string{"paper", "card", "mark"}, 4.5},
	{"soft", []string{"paper", "card"}, 4.5},
	{"edge", []string{"paper", "card"}, 3},
	{"focus", []string{"paper", "card"}, 3},
}

// checkTheme refuses colours that people could not read.
func checkTheme(colors map[string][2]string, theme content.Theme) (problems Problems) {
	lines := map[string]int{}
	for _, c := range theme.Colors {
		lines[c.Name] = c.Line
	}
	for _, l := range legible {
		for _, ground := range l.grounds {
			line := cmp.Or(lines[l.name], lines[ground])
			for i, side := range []string{"light", "dark"} {
				a, ok := parseColor(colors[l.name][i])
				b, ok2 := parseColor(colors[ground][i])
				if ratio := a.contrast(b); line > 0 && ok && ok2 && ratio < l.least {
					problems = append(problems, timeline.Problem{
						File: "site.yaml", Line: line, Column: 1, Code: "contrast", Severity: timeline.Error,
						Message: fmt.Sprintf("%s %s on %s %s (%s) has a contrast of %.1f, and needs %.1f to be seen", l.name, colors[l.name][i], ground, colors[ground][i], side, ratio, l.least),
						Hint:    "take colours that are further apart, or give two: " + l.name + ": [for light, for dark]",
					})
				}
			}
		}
	}
	return problems
}

// themeStyle returns the rules of a theme.
func themeStyle(colors map[string][2]string, theme content.Theme) []byte {
	var b []byte
	for _, c := range theme.Colors {
		b = fmt.Appendf(b, "  --%s: light-dark(%s, %s);\n", c.Name, colors[c.Name][0], colors[c.Name][1])
	}
	for _, font := range []struct{ name, list string }{{"serif", theme.Serif}, {"sans", theme.Sans}} {
		if font.list != "" {
			b = fmt.Appendf(b, "  --%s: %s;\n", font.name, font.list)
		}
	}
	if b == nil {
		return nil
	}
	return fmt.Appendf(nil, ":root {\n%s}\n", b)
}
