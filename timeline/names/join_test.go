package names

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// joinCases are texts, one a line as "id: sentences", and the names expected
// of them: kind, label, variants, and how many sentences have it.
var joinCases = []struct{ name, texts, want string }{
	{"a surname goes to the person named in full in the source", `
a: President Orlan Bekturov spoke on Monday. Nobody asked Bekturov why. “No,” said Bekturov.
`, `
person Orlan Bekturov {Bekturov} 3
`},
	{"spellings of one name", `
a: They met Kassym-Jomart Tokayev. Later Tokayev left.
b: They met Qasym-Zhomart Toqaev. Later Toqaev left.
c: Они видели Касым-Жомарта Токаева. Потом Касым-Жомарт Токаев ушёл.
`, `
person Kassym-Jomart Tokayev {Qasym-Zhomart Toqaev; Tokayev; Toqaev; Касым-Жомарт Токаев; Касым-Жомарта Токаева} 6
`},
	{"two people of one surname are two", `
a: They met Shavkat Orlov. Then Mila Orlova came. Then Orlova left.
b: They met Komil Orlov. Then Orlov left.
c: They met Shavkat Orlov. Then Orlov left.
`, `
person Komil Orlov {Orlov} 2
person Mila Orlova {Orlova} 2
person Shavkat Orlov {Orlov} 3
`},
	{"a surname of two goes to the one named in full last", `
a: They met Shavkat Orlov. Then Orlov left. They met Komil Orlov. Then Orlov left.
`, `
person Komil Orlov {Orlov} 2
person Shavkat Orlov {Orlov} 2
`},
	{"and to nobody where both were named together", `
a: They met Shavkat Orlov and Komil Orlov. Then Orlov left.
`, `
person Komil Orlov 1
person Shavkat Orlov 1
`},
	{"or where the source names neither", `
a: They met Shavkat Orlov.
b: They met Komil Orlov.
c: They met Orlov.
`, `
person Komil Orlov 1
person Shavkat Orlov 1
`},
	{"but a title that one of them has tells who it is", `
a: They met President Shavkat Orlov.
b: They met General Komil Orlov.
c: They met President Orlov. They met General Orlov. They met Mayor Orlov.
`, `
person Komil Orlov {Orlov} 2
person Shavkat Orlov {Orlov} 2
`},
	{"a surname that one person has needs no full name in the source", `
a: They met Shavkat Orlov.
b: President Orlov spoke.
`, `
person Shavkat Orlov {Orlov} 2
`},
	{"initials and middle names", `
a: They met George W. Norgrove. They met George Norgrove. They met G. Norgrove. Then Norgrove left.
`, `
person George W. Norgrove {G. Norgrove; George Norgrove; Norgrove} 4
`},
	{"other middle names are other people", `
a: They met John F. Norgrove.
b: They met John B. Norgrove.
`, `
person John B. Norgrove 1
person John F. Norgrove 1
`},
	{"surname first, with a patronymic", `
a: They met Bekturov Orlan Adilovich. Then Bekturov A.K. came. Then Bekturov O.A. left.
`, `
person Bekturov A.K. 1
person Bekturov Orlan Adilovich {Bekturov O.A.} 2
`},
	{"a given name alone", `
a: They met Orlan Bekturov. Then Orlan left, and Mila too.
`, `
person Orlan Bekturov {Orlan} 2
`},
	{"a given name alone says nothing without its person, but of kings", `
a: They met the activist Orlan. King Charles came.
`, `
person King Charles {Charles} 1
person Orlan 1
`},
	{"a name that nothing but its surname shows to be a person's", `
a: They met Orlan Venn. Then they asked Venn. In Lorn Venn they rested.
`, `
person Orlan Venn {Venn} 2
`},
	{"no product, though its second word stands alone", `
a: They sold the Lorn Pad. They liked Pad. They bought a Lorn Pad.
`, ``},
	{"a place is a person where the source names one so", `
a: They met George Washington. Then Washington crossed the river. He never came to Washington.
b: In Washington it rained. Washington said nothing.
`, `
person George Washington {Washington} 2
place Washington 3
`},
	{"a country is no person of its name", `
a: They went to Osh. Jordan signed a treaty. Then they met Michael Jordan. Jordan was tall. They met Michael Jordan.
`, `
person Michael Jordan 2
place Jordan 1
place Osh 1
`},
	{"somebody's brother of one surname", `
a: They met Rasul Venn. They freed Venn. Venn's brother Daniyar Venn fled. Then Venn was seen.
`, `
person Daniyar Venn 1
person Rasul Venn {Venn} 3
`},
	{"the first word of a sentence needs more than its capital letter", `
a: Protests went on. Norgrove was there. Many saw the protests.
b: They met John Norgrove. Norgrove left.
`, `
person John Norgrove {Norgrove} 2
`},
	{"a name at the head of a sentence, known from within another", `
a: They live in the village of Lorn. Lorn is small. Venn is not.
`, `
place Lorn 2
`},
	{"abbreviations", `
a: The Lowland Rivers Organization (LRO) met. The LRO rested.
b: The LRO met. The UN and the United Nations met.
`, `
organisation Lowland Rivers Organization {LRO} 3
organisation United Nations {UN} 1
`},
	{"an abbreviation of two means what the source says", `
a: The Lowland Rivers Organization (LRO) met. The LRO rested.
b: The London Roads Office of Rest (LRO) met. The LRO rested.
c: The LRO met.
`, `
organisation London Roads Office of Rest {LRO} 2
organisation Lowland Rivers Organization {LRO} 2
`},
	{"an abbreviation that nobody explains is left out", `
a: The LRO met. The LRO rested.
`, ``},
	{"abbreviations of different letters are different", `
a: The Republic of Korea and the ROC met the ROK. The USS Lorn left the US.
`, `
place South Korea {Republic of Korea} 1
place Taiwan {ROC} 1
place United States {US} 1
`},
	{"with its country and without", `
a: Kazakhstan's National Security Committee met. The National Security Committee rested. The Kazakh National Security Committee slept.
`, `
organisation Kazakh National Security Committee {National Security Committee} 3
place Kazakhstan 1
`},
	{"of two countries", `
a: The Russian Foreign Ministry met. The Foreign Ministry rested.
b: The Uzbek Foreign Ministry met. The Foreign Ministry of Uzbekistan rested. The Foreign Ministry slept.
c: The Foreign Ministry slept.
`, `
organisation Foreign Ministry 1
organisation Foreign Ministry of Uzbekistan {Foreign Ministry; Uzbek Foreign Ministry} 3
organisation Russian Foreign Ministry {Foreign Ministry} 2
`},
	{"the country that the source is about", `
a: The Kazakh Interior Ministry met.
b: In Kazakhstan, and again in Kazakhstan, it rained. The Interior Ministry slept in Moscow.
c: In Russia it rained. The Interior Ministry slept.
`, `
organisation Interior Ministry 1
organisation Kazakh Interior Ministry {Interior Ministry} 2
place Kazakhstan 1
place Moscow 1
place Russia 1
`},
	{"spellings of an organisation, and its legal form", `
a: The Lorn Defence Organisation met. The Lorn Defense Organization met. She works for Apple Inc. and Lorn Tankers Ltd. now.
`, `
organisation Apple {Apple Inc} 1
organisation Lorn Defence Organisation {Lorn Defense Organization} 2
organisation Lorn Tankers Ltd 1
`},
	{"places by their other names, but no further", `
a: In Alma-Ata and Almaty, in Kiev and Kyiv. The U.S. and America. In Samara and Samarra. Not in Kill, near Kiel.
`, `
place Almaty {Alma-Ata} 1
place Kiel 1
place Kyiv {Kiev} 1
place Samara 1
place Samarra 1
place United States {America; U.S.} 1
`},
	{"a place that prepositions alone show", `
a: He lives in Lorn. She lives in Lorn. They saw Lorn.
b: He lives in Venn. They saw Venn. They met Venn. They saw Venn.
`, `
place Lorn 3
`},
	{"a region is not its town", `
a: In Tashkent and the Tashkent region. In Helmand and the Helmand province.
`, `
place Helmand 1
place Tashkent 1
place Tashkent region 1
`},
	{"Russian cases", `
a: Владимир Норгров приехал. С Норгровым говорил Орлан Бектуров. Норгрову ответила Мила Бектурова. Из Москвы, в Москве.
`, `
person Владимир Норгров {Норгрову; Норгровым} 3
person Мила Бектурова 1
person Орлан Бектуров 1
place Москва {Москве; Москвы} 1
`},
	{"a case that could be either's", `
a: Вчера говорил Орлан Бектуров. Потом говорила Мила Бектурова. Не было и Бектурова.
`, `
person Мила Бектурова 1
person Орлан Бектуров 1
`},
}

// textsOf reads texts as "id: Sentence. Sentence." a line.
func textsOf(lines string) (texts []Text) {
	for line := range strings.Lines(strings.TrimSpace(lines)) {
		id, rest, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok {
			continue
		}
		text := Text{ID: id}
		for rest != "" {
			// Sentences of a case end in a point behind a small letter or a bracket.
			end := len(rest)
			for i := 2; i < len(rest)-1; i++ {
				if rest[i:i+2] == ". " && rest[i-1] != 'W' && rest[i-1] != 'F' && rest[i-1] != 'B' && rest[i-1] != 'G' && rest[i-2:i] != "nc" && rest[i-2:i] != "td" && !strings.HasSuffix(rest[:i], "U.S") && !strings.HasSuffix(rest[:i], "A.K") && !strings.HasSuffix(rest[:i], "O.A") {
					end = i + 1
					break
				}
			}
			text.Sentences = append(text.Sentences, rest[:end])
			rest = strings.TrimSpace(rest[end:])
		}
		texts = append(texts, text)
	}
	return texts
}

// describe lists the names of an index, with the number of sentences of each.
func describe(texts []Text, x *Index) string {
	count := make([]int, len(x.Names))
	for t := range texts {
		for s := range texts[t].Sentences {
			for _, n := range x.In(t, s) {
				count[n]++
			}
		}
	}
	var lines []string
	for i, n := range x.Names {
		line := string(n.Kind) + " " + n.Label
		if v := slices.Clone(n.Variants); len(v) > 0 {
			slices.Sort(v)
			line += " {" + strings.Join(v, "; ") + "}"
		}
		lines = append(lines, fmt.Sprintf("%s %d\n", line, count[i]))
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

func TestJoin(t *testing.T) {
	t.Parallel()
	for _, c := range joinCases {
		texts := textsOf(c.texts)
		x := Join(texts, nil)
		if diff := cmp.Diff(strings.TrimSpace(c.want), strings.TrimSpace(describe(texts, x))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.name, diff)
		}
		for _, n := range x.Names {
			if len(n.Why) != 1+len(n.Variants) || strings.HasSuffix(strings.Join(n.Why, "\n"), ": ") {
				t.Errorf("%s: %s: %q", c.name, n.Label, n.Why)
			}
		}
	}
}

// Each join says why, in words that a reader can check.
func TestJoinSaysWhy(t *testing.T) {
	t.Parallel()
	texts := textsOf(`
a: President Kassym-Jomart Tokayev came. Then Tokayev left. The Lowland Rivers Organization (LRO) met in Alma-Ata.
b: They met Qasym-Zhomart Toqaev. The LRO slept.
`)
	var got []string
	for _, n := range Join(texts, nil).Names {
		got = append(got, n.Label)
		for _, why := range n.Why {
			got = append(got, "  "+why)
		}
	}
	want := `Kassym-Jomart Tokayev
  a person: “President” stands before it
  “Qasym-Zhomart Toqaev”: another spelling of the same name
  “Tokayev”: the surname alone, behind the full name in the source
Lowland Rivers Organization
  an organisation: it has the word “Organization” in it
  “LRO”: it stands in brackets behind the name in the source
Almaty
  a place: it is in the list of places
  “Alma-Ata”: it is another name in the list of places`
	if diff := cmp.Diff(want, strings.Join(got, "\n")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestRules(t *testing.T) {
	t.Parallel()
	const texts = `
a: Shavkat Orlov came to Verny. Then Orlov left. Patriot missiles fell. They met Patriot. They met Memorial.
b: Orlov came to Almaty. They met Shavkat Orlov. The Lorn of Venn slept. They met Mirzo Orloff.
`
	for _, c := range []struct {
		name  string
		rules Rules
		want  string
	}{
		{"none", Rules{}, `
person Mirzo Orloff 1
person Shavkat Orlov {Orlov} 4
place Almaty 1
`},
		{"aliases and kinds", Rules{Names: []Rule{
			{Label: "Almaty", Kind: Place, Also: []string{"Verny"}}, {Label: "Memorial", Kind: Organisation},
			{Label: "Shavkat Orlov", Also: []string{"Mirzo Orloff"}}, {Label: "Lorn of Venn", Kind: Organisation},
		}}, `
organisation Lorn of Venn 1
organisation Memorial 1
person Shavkat Orlov {Mirzo Orloff; Orlov} 5
place Almaty {Verny} 2
`},
		{"a label of the site's own", Rules{Names: []Rule{{Label: "Alma-Ata", Also: []string{"Almaty"}}}}, `
person Mirzo Orloff 1
person Shavkat Orlov {Orlov} 4
place Alma-Ata {Almaty} 1
`},
		{"two people of one name", Rules{Names: []Rule{
			{Label: "Shavkat Orlov (mayor)", Kind: Person, Also: []string{"Shavkat Orlov", "Orlov"}, Sources: []string{"a"}},
		}}, `
person Mirzo Orloff 1
person Shavkat Orlov (mayor) {Orlov; Shavkat Orlov} 2
person Shavkat Orlov {Orlov} 2
place Almaty 1
`},
		{"no name", Rules{Not: []Rule{{Label: "shavkat orlov"}, {Label: "Almaty"}}}, `
person Mirzo Orloff 1
person Orlov 2
`},
	} {
		list := textsOf(texts)
		x := Join(list, &c.rules)
		if diff := cmp.Diff(strings.TrimSpace(c.want), strings.TrimSpace(describe(list, x))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.name, diff)
		}
	}
	x := Join(textsOf(texts), &Rules{Names: []Rule{{Label: "Nobody"}, {Label: "Verny"}}, Not: []Rule{{Label: "Nothing"}, {Label: "Patriot"}}})
	if fmt.Sprint(x.Unused, x.UnusedNot, x.Unclear) != "[0] [0] [1]" {
		t.Errorf("unused %v, not %v, unclear %v", x.Unused, x.UnusedNot, x.Unclear)
	}
}

func TestJoinNothing(t *testing.T) {
	t.Parallel()
	for _, texts := range [][]Text{nil, {{}}, {{Sentences: []string{""}}}} {
		if x := Join(texts, nil); len(x.Names) != 0 {
			t.Errorf("%+v", x)
		}
	}
	if got := Join([]Text{{Sentences: []string{"In Tashkent."}}}, nil).In(0, 5); got != nil {
		t.Errorf("%v", got)
	}
}
