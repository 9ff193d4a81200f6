package site

import (
	"fmt"
	"math"
	"strconv"
)

// palette has the colours of topics for which the site names none, in the
// order in which they are given out.
var palette = []string{"#8a2b1d", "#0d5c63", "#6b3fa0", "#1f5a9e", "#7a5a00", "#2f6b2f", "#a02c66", "#4a5560"}

// contrast is the least that a topic's colour keeps on what it is written on:
// what WCAG 2.2 asks of small text (4.5), and a little.
const contrast = 4.7

// grounds are what is written on, in the light and in the dark.
type grounds struct{ light, dark []rgb }

// topicColors returns the nearest colours to c that can be read on the light
// and on the dark grounds, as "#rrggbb".
func (g grounds) topicColors(c rgb) (light, dark string) {
	shade := c.oklab()
	for c.least(g.light) < contrast && shade.l > 0 {
		shade.l -= 0.01
		c = shade.rgb()
	}
	light = c.String()
	shade = oklab{max(shade.l, 0.72), 0.8 * shade.a, 0.8 * shade.b}
	for c = shade.rgb(); c.least(g.dark) < contrast && shade.l < 1; c = shade.rgb() {
		shade.l += 0.01
	}
	return light, c.String()
}

// least returns the least contrast of a colour with grounds.
func (c rgb) least(grounds []rgb) float64 {
	least := math.Inf(1)
	for _, ground := range grounds {
		least = min(least, c.contrast(ground))
	}
	return least
}

// rgb is a colour of sRGB, each part 0 to 1.
type rgb [3]float64

// parseColor reads "#rrggbb".
func parseColor(s string) (rgb, bool) {
	if len(s) != 7 || s[0] != '#' {
		return rgb{}, false
	}
	n, err := strconv.ParseUint(s[1:], 16, 24)
	if err != nil {
		return rgb{}, false
	}
	return rgb{float64(n>>16) / 255, float64(n>>8&255) / 255, float64(n&255) / 255}, true
}

func (c rgb) String() string {
	part := func(v float64) int { return int(math.Round(255 * min(max(v, 0), 1))) }
	return fmt.Sprintf("#%02x%02x%02x", part(c[0]), part(c[1]), part(c[2]))
}

// linear returns the parts in proportion to light.
func (c rgb) linear() (l [3]float64) {
	for i, v := range c {
		if v = min(max(v, 0), 1); v <= 0.04045 {
			l[i] = v / 12.92
		} else {
			l[i] = math.Pow((v+0.055)/1.055, 2.4)
		}
	}
	return l
}

// contrast returns the contrast ratio of WCAG, 1 to 21.
func (c rgb) contrast(o rgb) float64 {
	luminance := func(c rgb) float64 { return dot(c.linear(), 0.2126, 0.7152, 0.0722) }
	a, b := luminance(c), luminance(o)
	return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

// oklab is a colour of the space OKLab, https://www.w3.org/TR/css-color-4/#ok-lab:
// l is its lightness, 0 to 1.
type oklab struct{ l, a, b float64 }

func (c rgb) oklab() oklab {
	v := c.linear()
	lms := [3]float64{
		math.Cbrt(dot(v, 0.4122214708, 0.5363325363, 0.0514459929)),
		math.Cbrt(dot(v, 0.2119034982, 0.6806995451, 0.1073969566)),
		math.Cbrt(dot(v, 0.0883024619, 0.2817188376, 0.6299787005)),
	}
	return oklab{
		dot(lms, 0.2104542553, 0.7936177850, -0.0040720468),
		dot(lms, 1.9779984951, -2.4285922050, 0.4505937099),
		dot(lms, 0.0259040371, 0.7827717662, -0.8086757660),
	}
}

func (o oklab) rgb() (c rgb) {
	lab := [3]float64{o.l, o.a, o.b}
	cube := func(v float64) float64 { return v * v * v }
	lms := [3]float64{
		cube(dot(lab, 1, 0.3963377774, 0.2158037573)),
		cube(dot(lab, 1, -0.1055613458, -0.0638541728)),
		cube(dot(lab, 1, -0.0894841775, -1.2914855480)),
	}
	for i, v := range [3]float64{
		dot(lms, 4.0767416621, -3.3077115913, 0.2309699292),
		dot(lms, -1.2684380046, 2.6097574011, -0.3413193965),
		dot(lms, -0.0041960863, -0.7034186147, 1.7076147010),
	} {
		if v = min(max(v, 0), 1); v <= 0.0031308 {
			c[i] = 12.92 * v
		} else {
			c[i] = 1.055*math.Pow(v, 1/2.4) - 0.055
		}
	}
	return c
}

// dot is the scalar product. The conversions keep a machine that can from
// joining a product and a sum, so that all machines come to the same colour.
func dot(v [3]float64, a, b, c float64) float64 {
	return float64(v[0]*a) + float64(v[1]*b) + float64(v[2]*c)
}
