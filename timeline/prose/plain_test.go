package prose_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline/prose"
)

// outline writes a block a line: its kind and level, and its text.
func outline(d *prose.Document) string {
	var s strings.Builder
	for _, b := range d.Blocks {
		fmt.Fprintf(&s, "%c", "PHIQC"[b.Kind])
		if b.Level > 0 {
			fmt.Fprint(&s, b.Level)
		}
		fmt.Fprintf(&s, " %s\n", b.Text)
	}
	return s.String()
}

// Texts as a person saves them, and what they are.
var plainTexts = []struct{ name, text, want string }{
	{"empty", "", ""},
	{"blank", "\n \u00a0\n\t\r\n", ""},
	{"paragraphs", "One.\n\nTwo.\n \t\nThree.", "P One.\nP Two.\nP Three.\n"},
	{"byte order mark and CRLF", "\uFEFFOne.\r\n\r\nTwo.\r\n", "P One.\nP Two.\n"},
	{"spaces", "Un\u00adtil  5\u00a0 May\u202f2022\u200b:\tgone.", "P Until 5 May 2022: gone.\n"},

	{"a wrapped paragraph", `
The council met on Monday in the hall of the old city, and talked about
the bridge until the evening. Mayor Example said that it would be built
in two years.
`, "P The council met on Monday in the hall of the old city, and talked about the bridge until the evening. " +
		"Mayor Example said that it would be built in two years.\n"},
	{"wrapped paragraphs that an indent begins", `
   The council met on Monday in the hall of the old city, and talked about
the bridge until the evening.
   On Tuesday it met again, without a word about the bridge, and went home
at noon.
`, "P The council met on Monday in the hall of the old city, and talked about the bridge until the evening.\n" +
		"P On Tuesday it met again, without a word about the bridge, and went home at noon.\n"},
	{"a wrapped title", `
The Council of the Old City Says That It Will Build a Bridge Over the
Little River

The council met on Monday in the hall of the old city, and talked about
the bridge until the evening. It said that it would be built in two years,
for the old one fell in March, when the water was higher than in any year
before.
`, "H1 The Council of the Old City Says That It Will Build a Bridge Over the Little River\n" +
		"P The council met on Monday in the hall of the old city, and talked about the bridge until the evening. " +
		"It said that it would be built in two years, for the old one fell in March, when the water was higher than in any year before.\n"},
	{"words divided at the ends of lines", `
On 12 August the government of the province trans-
ferred the licences to a state company without a ten-
der. The villagers learned of it late from the well-
known board of the post office, and took their long-
standing claim to the court of Holm only in Febru-
ary 2015.
`, "P On 12 August the government of the province transferred the licences to a state company without a tender. " +
		"The villagers learned of it late from the well-known board of the post office, and took their long-standing claim to the court of Holm only in February 2015.\n"},
	{"a divided word that is whole elsewhere", `
The council of the old city met in the hall and talked about the govern-
ment until the evening. The government had sent nobody to the long-
awaited meeting.
`, "P The council of the old city met in the hall and talked about the government until the evening. " +
		"The government had sent nobody to the long-awaited meeting.\n"},
	{"a line broken at a hyphen", `
The council of the old city met in the hall from the 22nd to the 23-
24 April, and went home.
`, "P The council of the old city met in the hall from the 22nd to the 23-24 April, and went home.\n"},
	{"a wrapped line broken at a hyphen", `
The council of the old city met in the hall for two days, on the 22-
23 April, and went home to the other side of the river, which was no
short way.
`, "P The council of the old city met in the hall for two days, on the 22-23 April, and went home to the other side of the river, which was no short way.\n"},

	{"long lines are paragraphs", strings.Repeat("The council met. ", 12) + "\n" + strings.Repeat("It went home. ", 12) + "\n",
		"P " + strings.Repeat("The council met. ", 11) + "The council met.\nP " + strings.Repeat("It went home. ", 11) + "It went home.\n"},
	{"titles in a row", `
Council of the Old City Says It Will Build Another Bridge
Mayor Example Leaves Office After Eleven Years of Service
Water of the Little River Higher Than in Any Year Before
`, "P Council of the Old City Says It Will Build Another Bridge\n" +
		"P Mayor Example Leaves Office After Eleven Years of Service\n" +
		"P Water of the Little River Higher Than in Any Year Before\n"},
	{"a menu", "Home\nNews\nAbout us\nhelp\n", "P Home\nP News\nP About us\nP help\n"},

	{"an article saved from the web", `
Skip to main content
Tags: bridge | river

Council Will Build Another Bridge

By A. Writer

Published by
The Example

Monday, 16 May 2022

The council met on Monday and talked about the bridge until the evening.

What is wrong with the old one?

It fell in March.

Source: City Office

© 2022 The Example. All rights reserved.
Share
`, `P Skip to main content
P Tags: bridge | river
H1 Council Will Build Another Bridge
P By A. Writer
P Published by
P The Example
H2 Monday, 16 May 2022
P The council met on Monday and talked about the bridge until the evening.
H2 What is wrong with the old one?
P It fell in March.
P Source: City Office
P © 2022 The Example. All rights reserved.
P Share
`},
	{"a press release", `
REF: 12 / 3

21/04/2025

Press Release

Council Seeks to Keep the Bridge

(Translated)

The council met on Monday and talked about the bridge until the evening.
`, `P REF: 12 / 3
P 21/04/2025
P Press Release
H1 Council Seeks to Keep the Bridge
P (Translated)
P The council met on Monday and talked about the bridge until the evening.
`},
	{"a digest", `
Bridge falls

The old bridge fell in March, and nobody was hurt.

Source: City Office

Driver found

A driver was found near the river, and his car in it.
`, `H1 Bridge falls
P The old bridge fell in March, and nobody was hurt.
P Source: City Office
H2 Driver found
P A driver was found near the river, and his car in it.
`},
	{"dates as headings", `
January 5

The airport was seized.

6 January 2022: the square
Troops came to the square.

Jan. 7, 2022
• The troops left.
`, `H1 January 5
P The airport was seized.
H2 6 January 2022: the square
P Troops came to the square.
H2 Jan. 7, 2022
I1 The troops left.
`},
	{"underlined headings", "The Bridge\n==========\n\nMarch\n-----\nIt fell\n\n-----\n", "H1 The Bridge\nH2 March\nP It fell\n"},
	{"a heading in capitals", "The bridge fell.\n\nWHAT HAPPENED NEXT\n\nNothing happened.\n",
		"P The bridge fell.\nH2 WHAT HAPPENED NEXT\nP Nothing happened.\n"},
	{"a heading that ends with an abbreviation", "Bridges of the U.S.\n\nThere are many of them.\n", "H1 Bridges of the U.S.\nP There are many of them.\n"},
	{"no heading", "The bridge\n\nthe river\n\nThe town:\n\nThey are there, I say;\n\nAcme Inc.\n", `P The bridge
P the river
P The town:
P They are there, I say;
P Acme Inc.
`},

	{"a list", `
Three things happened:
  • The bridge fell.
  • The driver of the car was found near the
    river.
      - His car was not.
  • The council met.
Nobody was hurt.
`, `P Three things happened:
I1 The bridge fell.
I1 The driver of the car was found near the river.
I2 His car was not.
I1 The council met.
P Nobody was hurt.
`},
	{"a numbered list", "1. One\n2) Two\n\n3. Three\n", "I1 One\nI1 Two\nI1 Three\n"},
	{"a number that is no list", "5. Januar 2022: Nichts.\n\n1991. It began.\n", "P 5. Januar 2022: Nichts.\nP 1991. It began.\n"},
	{"marks that are no bullets", "-5 degrees.\n–5 degrees.\n*Note.\n— He said.\n", "P -5 degrees.\nP –5 degrees.\nP *Note.\nP — He said.\n"},
	{"rules", "One.\n* * *\nTwo.\n-- \nThree.\n", "P One.\nP Two.\nP Three.\n"},

	{"an e-mail", `
On 5 January, A. Writer wrote:
> The council met on Monday in the hall of the old city, and talked about
> the bridge until the evening.
>
>> It fell in March.
> - Nobody was hurt.
Thank you.
`, `H1 On 5 January, A. Writer wrote:
Q The council met on Monday in the hall of the old city, and talked about the bridge until the evening.
Q It fell in March.
I1 Nobody was hurt.
P Thank you.
`},
	{"a wrapped paragraph without capitals", `
اجتمع مجلس المدينة القديمة يوم الاثنين في القاعة وتحدث عن الجسر
حتى المساء وقال رئيس البلدية إن الجسر الجديد سيبنى خلال عامين
بعد أن سقط الجسر القديم في شهر مارس عندما كانت المياه أعلى من
أي عام مضى ولم يصب أحد بأذى وعاد السائق إلى بيته سيرا على
الأقدام.
`, "P اجتمع مجلس المدينة القديمة يوم الاثنين في القاعة وتحدث عن الجسر " +
		"حتى المساء وقال رئيس البلدية إن الجسر الجديد سيبنى خلال عامين " +
		"بعد أن سقط الجسر القديم في شهر مارس عندما كانت المياه أعلى من " +
		"أي عام مضى ولم يصب أحد بأذى وعاد السائق إلى بيته سيرا على " +
		"الأقدام.\n"},
}

func TestPlain(t *testing.T) {
	t.Parallel()
	for _, test := range plainTexts {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(test.want, outline(prose.Plain([]byte(test.text), 0))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A text says the same at whatever column it is wrapped.
func TestPlainWrapped(t *testing.T) {
	t.Parallel()
	text := `The Bridge Over the Little River

The council of the old city met on Monday, Oct. 26, in the hall, and talked about the bridge until the evening. Mayor Example said that the U.S. engineers who had looked at it in 2019 had found nothing wrong with it, and that the new one would be built in two years.

It fell in March, when the water was higher than in any year before. Nobody was hurt, but the driver of a car that stood on it was not found until the next day; he had walked home.

What happens now?

The council meets again on the 2nd of November. Until then, the people of the old city take the ferry, which leaves every hour from 6 a.m. on, or walk to the stone bridge, which is two hours away. "We are used to it," says one of them.
`
	want := outline(prose.Plain([]byte(text), 0))
	for column := 50; column <= 100; column++ {
		if diff := cmp.Diff(want, outline(prose.Plain([]byte(wrap(text, column)), 0))); diff != "" {
			t.Errorf("wrapped at %d: %s", column, diff)
		}
	}
}

func wrap(text string, column int) string {
	var s strings.Builder
	for paragraph := range strings.SplitSeq(text, "\n") {
		width := 0
		for word := range strings.FieldsSeq(paragraph) {
			switch {
			case width == 0:
			case width+1+len(word) > column:
				s.WriteByte('\n')
				width = 0
			default:
				s.WriteByte(' ')
				width++
			}
			s.WriteString(word)
			width += len(word)
		}
		s.WriteByte('\n')
	}
	return s.String()
}
