package content

import (
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"
)

// Theme is how a site differs in colours and type from the built-in one. The
// names are those of the style sheet's custom properties, without the dashes.
type Theme struct {
	Colors []ThemeColor // in the order of ThemeColors
	// Serif and Sans are lists of fonts as CSS has them, for what sources say
	// and for what the site says; "" leaves them as they are.
	Serif, Sans string
}

// ThemeColor is a colour of the theme, "#rrggbb", on a light and on a dark
// ground; "" leaves it as it is.
type ThemeColor struct {
	Name        string
	Light, Dark string
	Line        int // of site.yaml
}

// ThemeColors are the colours that a theme can set: the ground of the page and
// that of cards, text, small print, lines, edges of controls, marked words,
// and the focus ring.
var ThemeColors = []string{"paper", "card", "ink", "soft", "line", "edge", "mark", "focus"}

func readTheme(v value) (t Theme) {
	if !v.is(yaml.MappingNode, "a group of keys", `write colors:, serif: or sans: below it`) {
		return t
	}
	readKeys([]value{v}, []key{
		{"colors", func(v value) { t.Colors = readThemeColors(v) }},
		{"serif", func(v value) { t.Serif = v.fonts() }},
		{"sans", func(v value) { t.Sans = v.fonts() }},
	})
	return t
}

func readThemeColors(v value) (colors []ThemeColor) {
	if !v.is(yaml.MappingNode, "a group of keys", `write colours below it: paper: ["#ffffff", "#111111"]`) {
		return nil
	}
	found := map[string]ThemeColor{}
	var keys []key
	for _, name := range ThemeColors {
		keys = append(keys, key{name, func(v value) {
			c := ThemeColor{Name: name, Line: v.node.Line}
			c.Line, _ = v.file().lines.Position(v.offset())
			list := []value{v}
			if v.node.Kind == yaml.SequenceNode {
				list = v.list()
			}
			if len(list) == 0 || len(list) > 2 {
				v.file().errorf(v.offset(), "bad-color", `write ["#ffffff", "#111111"]`, "%s must be one colour, or two: for light and for dark", name)
				return
			}
			c.Light = list[0].color()
			if len(list) == 2 {
				c.Dark = list[1].color()
			}
			found[name] = c
		}})
	}
	readKeys([]value{v}, keys)
	for _, name := range ThemeColors {
		if c, ok := found[name]; ok {
			colors = append(colors, c)
		}
	}
	return colors
}

var fontsForm = regexp.MustCompile(`^[\p{L}\p{N} ,"'_-]+$`)

// fonts returns a list of fonts as CSS has them.
func (v value) fonts() string {
	s, ok := v.text()
	if ok && (!fontsForm.MatchString(s) || strings.Count(s, `"`)%2 == 1 || strings.Count(s, "'")%2 == 1) {
		v.file().errorf(v.offset(), "bad-value", `write names with commas between them: 'Literata, Georgia, serif'`, "%q is no list of fonts", s)
		return ""
	}
	return s
}
