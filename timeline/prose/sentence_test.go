package prose_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"solnoma/timeline/prose"
)

// Each text is split where it has a "¦", and nowhere else.
var sentences = []string{
	// Plain stops.
	"One. ¦Two. ¦Three",
	"Who was it? ¦Nobody knew! ¦Really?! ¦Yes.",
	"No stop at all; a semicolon: and a colon",
	"A list, without any stop, that goes on, and on, and on",

	// Months and weekdays.
	"On Oct. 26, 2023, shots were fired.",
	"It opened on Nov. 6, and on Sept. 11 it closed. ¦It did not open again.",
	"He came on Mon. Jan. 5 and left on Tues. ¦The next day it rained.",
	"They met in Oct. ¦The talks failed.",
	"They sat. ¦10 people left.",
	"It happened in Jan.–Feb. 2022 and in mid-Oct. 2023.",

	// Titles and names.
	"Gen. Petrov met Lt. Col. Smith, Mr. Brown and Dr. A. Green. ¦They talked.",
	"Lt.-Gen. Ivanov and Prof. Karimov spoke.",
	"The districts of J. Balkhi and Yovon were named.",
	"Abdulloev A.K. received serious injuries.",
	"The driver was Abdulloev A.K. ¦He fled.",
	"George W. Bush and P. G. T. Beauregard never met.",
	"St. Petersburg lies to the north of Ft. Example. ¦The road is long.",
	"He lives on Main St. ¦The house is old.",
	"Acme Inc. President John Smith resigned. ¦He joined Example Ltd. ¦The firm is small.",
	"It was Smith Jr. ¦He said nothing.",
	"It was vitamin C. ¦The doctor said so.",
	"It ended World War I. ¦Germany had lost.",
	"He was the first after Elizabeth II. ¦It was 2022.",

	// Countries and institutions.
	"The U.S. President spoke. ¦The U.S. did not.",
	"It happened in the U.S. ¦The next day it rained.",
	"It was slow in the U.S., and in the U.K. too.",
	"The (U.S.) President spoke.",
	"They live in Washington, D.C. ¦However, they travel.",
	"EADS N.V. (EADS) won.",

	// Numbers.
	"Center No. 1 was hit. ¦No. ¦It was not.",
	"See Art. 5, p. 12 and Fig. 3. ¦The rest is in vol. 2.",
	"It cost 3.5 million. ¦It was 2.2 percent more than in 2021. ¦150 people paid.",
	"It was $3. ¦$5 would have been too much.",
	"1. Background",
	"2.1. Methods",
	"12. The last one",

	// Clock times.
	"At 8:05 p.m. the police came.",
	"It began at 8:05 p.m. ¦The police came.",
	"It began at 8 a.m. ¦Police came.",
	"It began at 8 a.m. EST and at 6 p.m. Moscow time.",
	"It began at 8 a.m. Thursday and ended at 9 p.m. January 5.",
	"It began at 8 a.m. 5 January 2022.",

	// Other abbreviations.
	"Fruit, nuts, etc. are cheap, bread, milk, etc. ¦Prices rose.",
	"Smith v. Jones, i.e. the first, e.g. Monday, cf. Brown, vs. Green.",
	"He was born c. 1950 and died b. 2000.",
	"It was fought in 44 B.C. ¦The war went on.",
	"Brown et al. ¦The paper is old.",

	// What follows decides.
	"It shut down. then it opened.",
	"It was an attack. ¦al-Example said so. ¦iPhones were found.",
	"Wait ... there is more. ¦It went on… and on… ¦Then it stopped... ¦At last.",
	"He left. ¦[He] came back. ¦(So they say.) ¦¿Why? ¦“Because.”",
	"Yahoo! Finance said so. ¦Wow! ¦Finance is hard.",
	"It was in 1950(?) in Tashkent, or so (!) he said.",
	"“We […] The people”, it began.",
	"Ask www.example.org or https://example.org/a?b=c.d or a.b@example.org. ¦They know.",
	"The file is a.txt. ¦The other is b.Txt",

	// Quotation marks, brackets and notes.
	"It was a “coup.” ¦He said so.",
	"It was a \"coup.\" ¦He said \"no.\" ¦She left.",
	"“Who?” he asked. ¦“Stop!” she said.",
	"'It is over.' ¦He left. ¦‘So it is.’ ¦She stayed.",
	"(He left. ¦Then he came.) ¦She stayed (in the city.) ¦He did not.",
	"«Стой!» ¦Он ушёл. ¦« Bien. » ¦Il part. ¦„Ja.“ ¦Er ging.",
	"The war ended.[12] ¦The peace[a] did not last.[3][b] ¦It broke.",
	"He said it [in May 2022]. ¦It is so.",

	// Dashes.
	"He came — and left – at once -- again.",
	"“Stop!” — he said. — Reuters",
	"Is it over? – Midweek",

	// Other scripts.
	"В 2022 г. Токаев приехал в г. Ташкент. ¦Он уехал.",
	"Это было в 1991 г. ¦Он жил в 1991–1995 гг. ¦После этого уехал.",
	"Университет им. Навои, т.е. главный, и т. д. и т. п. ¦Это всё.",
	"А. К. Абдуллоев, ул. Мира, д. 5, см. стр. 3. ¦Ген. Иванов.",
	"هل هذا صحيح؟ ¦نعم. ¦یہ ہے۔ ¦وہ ہے۔",
	"今天。¦明天！¦「昨天。」¦后天？¦好",
	"यह है। ¦वह है।",

	// Odd ends.
	"It is so. .",
	"It is so. ''",
	"`` It is so. '' ¦He left.",
	"It is so. ★",
	"It is so ...",
}

func TestSentences(t *testing.T) {
	t.Parallel()
	for _, want := range sentences {
		text := strings.ReplaceAll(want, "¦", "")
		doc := prose.Plain([]byte(text), 0)
		var got []string
		for _, b := range doc.Blocks {
			end := 0
			for _, s := range b.Sentences {
				got = append(got, b.Text[end:s.End])
				end = s.End
				if end < len(b.Text) && b.Text[end] == ' ' {
					got[len(got)-1] += " "
					end++
				}
			}
		}
		if diff := cmp.Diff(want, strings.Join(got, "¦")); diff != "" {
			t.Error(diff)
		}
	}
}

// The cost of a sentence is that of its length, whatever it is made of.
func TestLongSentence(t *testing.T) {
	t.Parallel()
	for _, part := range []string{"and, ", "A. ", ". ", ".) ", "A.", "“", "[1", ". (", "x"} {
		text := strings.Repeat(part, 200_000)
		if n := len(prose.Plain([]byte("Yes "+text), 0).Blocks); n != 1 {
			t.Errorf("%d blocks of %q", n, part)
		}
	}
}
