package timex

import (
	"testing"

	"solnoma/timeline/edtf"
)

// dated is a text, read as published on a day, with what one expression of it
// means: its EDTF date, "" for none of its own.
type dated struct{ text, published, words, want string }

func checkDated(t *testing.T, cases []dated) {
	t.Helper()
	for _, c := range cases {
		day, _ := edtf.Parse(c.published)
		_, readings := readText(For("en"), c.text, Context{Published: day})
		got, why := "not found", []string(nil)
		for _, r := range readings {
			if c.text[r.Start:r.End] == c.words {
				if got, why = "", r.Why(); !r.Date.IsZero() && !r.Within {
					got = r.Date.String()
				}
			}
		}
		if got != c.want {
			t.Errorf("%s\n\t%q, in a text of %s, is %q, want %q; %q", c.text, c.words, c.published, got, c.want, why)
		}
	}
}

// The verb that an expression goes with says on which side of the publication
// it lies. 12 January 2022 is a Wednesday.
func TestTense(t *testing.T) {
	t.Parallel()
	const day = "2022-01-12"
	checkDated(t, []dated{
		// The past of irregular verbs.
		{"The rebels overran the fort on Sunday", day, "Sunday", "2022-01-09"},
		{"The vessel, the third to bring grain in a month, made port on Sunday", day, "Sunday", "2022-01-09"},
		{"She will have to pay for what she took on Sunday", day, "Sunday", "2022-01-09"},
		{"The law to cut taxes came before the house on 20 February", day, "20 February", "2021-02-20"},
		{"The bank will cut rates on Sunday", day, "Sunday", "2022-01-16"},
		{"The bank will be taken over on Sunday", day, "Sunday", "2022-01-16"},
		// An infinitive has the time of the verb that governs it …
		{"Smoke forced two schools to close on Monday", day, "Monday", "2022-01-10"},
		{"The crew managed to land on Monday", day, "Monday", "2022-01-10"},
		{"The mayor had to close the bridge on Monday", day, "Monday", "2022-01-10"},
		{"Thousands met to mourn him on 20 February", day, "20 February", "2021-02-20"},
		// … unless that says that it is to come, or none does.
		{"The sides agreed to meet on Monday", day, "Monday", "2022-01-17"},
		{"The club decided in May to open a hall on 20 February", day, "20 February", "2022-02-20"},
		{"The bodies are to be handed over to relatives on Monday", day, "Monday", "2022-01-17"},
		{"The firm announced a show to be held on 20 February", day, "20 February", "2022-02-20"},
		{"Parliament to vote on the budget on Monday", day, "Monday", "2022-01-17"},
		{"The king put off his visit, which was to have begun on Friday", day, "Friday", "2022-01-14"},
		{"The king is said to have left on Monday", day, "Monday", "2022-01-10"},
		// What follows upon something does not lie ahead.
		{"He urged both sides to step back following the raid on Monday", day, "Monday", "2022-01-10"},
		{"They agreed to meet in the following week on Monday", day, "Monday", "2022-01-17"},
		// An aside between commas is not of the clause.
		{"The envoy, who is due to retire, on Monday met the king", day, "Monday", "2022-01-10"},
		{"The envoy came, due to retire soon, on Monday", day, "Monday", "2022-01-10"},
		{"The hall will open, she said, on Monday", day, "Monday", "2022-01-17"},
		// A limit lay ahead of the one who set it.
		{"The court gave the firm until March 8 to pay", day, "March 8", "2022-03-08"},
		{"The court gave the firm until Monday to pay", day, "Monday", "2022-01-17"},
		{"The shop was open until Monday to sell off its stock", day, "Monday", "2022-01-10"},
		{"The trial was put back until Thursday", day, "Thursday", "2022-01-13"},
		{"The trial was put off on Thursday", day, "Thursday", "2022-01-06"},
		{"Two men were put in jail until Thursday", day, "Thursday", "2022-01-06"},
		// A pronoun is no infinitive.
		{"The envoy put his name to it on Friday", day, "Friday", "2022-01-07"},
		{"The envoy was the one to sign it on Friday", day, "Friday", "2022-01-07"},
		{"We'll be back on Monday", day, "Monday", "2022-01-17"},
		{"The lease runs out in July", day, "July", "2022-07"},
		{"He ran out in the rain on Monday", day, "Monday", "2022-01-10"},
		{"The shop will move within the next six months", day, "the next six months", "2022-01-12/2022-07-12"},
		{"The shop will move within two weeks", day, "within two weeks", "2022-01-12/2022-01-26"},
		{"The shop moved within two weeks", day, "within two weeks", ""},
		// What is the first of its kind in ten years does not come in ten years.
		{"The envoy will fly to Sul on Monday, the first to do so in ten years", day, "ten years", ""},
		{"It will be the largest fair in ten years", day, "ten years", ""},
		{"The first of the jets will come in ten years", day, "ten years", "2032"},
		// The weekend counts from the publication, as a weekday does.
		{"Crews were digging on Tuesday in a village that a storm hit and tore up at the weekend", day, "the weekend", "2022-01-08/2022-01-09"},
		{"On 3 May 2005 they met. Over the weekend they talked", day, "the weekend", "2005-05-07/2005-05-08"},
	})
}

// In news a date takes the year beside it only where the text goes on from it.
func TestYearBeside(t *testing.T) {
	t.Parallel()
	const day = "2024-10-04"
	checkDated(t, []dated{
		{"She spoke today. It defaulted in December 2022. It reached a deal on June 24", day, "June 24", "2024-06-24"},
		{"She spoke today. It sold a bond in June 2014; the last part was paid on June 21", day, "June 21", "2024-06-21"},
		{"She spoke today. Votes have been put off since 24 February 2022; the order was last renewed on 8 May", day, "8 May", "2024-05-08"},
		{"She spoke today. He won in July 2021. His ally was charged in April", day, "April", "2024-04"},
		{"She spoke today. Trade fell until 19 October 2022. The house will resume on 12 September", "2023-07-07", "12 September", "2023-09-12"},
		// Of verbs in a row the later is not before the earlier, but a clause may be.
		{"She spoke today. He denied it on 3 May 2023 and changed his plea in February", day, "February", "2024-02"},
		{"She spoke today. He was held on 3 May 2023 and charged after a raid in February", day, "February", "2023-02"},
		// The text goes on.
		{"She spoke today. On 5 January 2022 unrest began. On 7 January troops came", day, "7 January", "2022-01-07"},
		{"She spoke today. On 5 January 2022 unrest began; on 7 January troops came", day, "7 January", "2022-01-07"},
		{"She spoke today. The talks began in May 2021 and ended in August", day, "August", "2021-08"},
		{"She spoke today. They met in the summer of 2004. By Christmas they had a plan", day, "Christmas", "2004-12-25"},
		{"She spoke today. They met in December 2021. In February they married", day, "February", "2022-02"},
		{"5 February 2018: the ban is upheld. An appeal fails on 11 November. She spoke today", day, "11 November", "2018-11-11"},
	})
}

// A shift beside its own date tells of the day of something else.
func TestShiftBesideItsDate(t *testing.T) {
	t.Parallel()
	const day = "2024-10-04"
	checkDated(t, []dated{
		{"The landing was on 6 May 2024. Four days before the landing, on 2 May, a rival came down", day, "Four days before", ""},
		{"The landing was on 6 May 2024. Four days before the landing, on 2 May, a rival came down", day, "2 May", "2024-05-02"},
		{"It began on 6 September, nine days after the outbreak was declared", day, "nine days after", ""},
		{"It will come on 11 November, three days later than planned", day, "three days later", ""},
		{"The vote was on 6 May 2024. Four days before the vote, he fell ill", day, "Four days before", "2024-05-02"},
		{"A flood in Norl county drowned nine people in March 2020. A month after the Norl disaster the council met", day, "A month after", "2020-04"},
		// What is told as past does not count from the publication.
		{"The body said today that it had got an order of 21 September; another followed two days later", "2024-10-04", "two days later", "2024-09-23"},
		{"The court ruled today on the murder of a judge. A case was opened the day after the murder", "2024-10-04", "the day after", ""},
		// … also where it stands apart from it, and its object has a day then.
		{"They left on 6 September in two trucks, nine days after the troops came", day, "nine days after", ""},
		{"He said on 6 September that it broke, nine days after the troops came", day, "nine days after", ""},
		{"The war ended on 8 May 1945. In 1945, ten days after the war, he died", day, "ten days after", "1945-05-18"},
		{"They met on 6 May 2024. Two days before, they spoke", day, "Two days before", "2024-05-04"},
	})
}
