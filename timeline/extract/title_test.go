package extract

import (
	"strings"
	"testing"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
)

// source makes a source of a plain text that was published on a day.
func source(text, published string) *content.Source {
	const file = "content/sources/a.txt"
	src := &content.Source{
		Source: timeline.Source{File: file, Slug: file, Language: "en", Show: timeline.Full},
		Bytes:  []byte(text),
		Doc:    prose.Plain([]byte(text), 0),
	}
	if published != "" {
		d, err := edtf.Parse(published)
		if err != nil {
			panic(err)
		}
		src.Published = d
	}
	return src
}

// One sentence, and the titles and statuses of its events in order.
func TestTitles(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ sentence, want string }{
		// The date goes, wherever it stands.
		{"On January 5, the alliance agreed to send troops.", "The alliance agreed to send troops"},
		{"The alliance agreed on January 5 to send troops.", "The alliance agreed to send troops"},
		{"The alliance agreed to send troops on January 5.", "The alliance agreed to send troops"},
		{"As of January 10, the network was back in most places.", "The network was back in most places"},
		{"He led a 2019 referendum that rewrote the constitution.", "He led a referendum that rewrote the constitution"},
		{"The mood changed overnight on January 5–6, when others appeared.", "The mood changed when others appeared"},
		// What only leads up to it goes too.
		{"However, on January 5 the alliance agreed.", "The alliance agreed"},
		{"On January 2, reports emerged that the ministry had stopped a shipment of shells.", "The ministry had stopped a shipment of shells"},
		{"It was later revealed that the colonel died on January 3.", "The colonel died"},
		// Each date has its own clause.
		{"The ministry said on January 10 that 7,939 people were detained in the unrest that started on January 2.",
			"The ministry said that 7,939 people were detained in the unrest | The unrest started"},
		{"The spokeswoman announced on January 3 that the minister will visit Tashkent on January 22.",
			"The spokeswoman announced that the minister will visit Tashkent | planned: The minister will visit Tashkent"},
		{"The president declared a state of emergency and on January 5 the alliance agreed to help.", "The alliance agreed to help"},
		// A clause that hangs on a noun takes the noun along.
		{"They spoke of the protests that removed two governments in 2005.", "The protests removed two governments"},
		{"The president stayed away from the seventh summit of the organisation, held on January 4 in Baku.", "The seventh summit of the organisation was held in Baku"},
		{"Some blame the state for bombings in Tashkent in 1999.", "alleged: Bombings in Tashkent"},
		// Asides and appositions are passed over.
		{"On January 8 — four days after the summit — the two presidents talked by telephone.", "The two presidents talked by telephone"},
		{"Danylyuk, once the secretary of a security council, said on January 6 that it was a chance.", "Danylyuk said that it was a chance"},
		{"The fleet (three ships) left Aden on January 6.", "The fleet left Aden"},
		{"Groups that had not been there before appeared on January 6.", "Groups that had not been there before appeared"},
		{"The president dismissed the head of security, Abdusalom Azizov, on January 6.", "The president dismissed the head of security, Abdusalom Azizov"},
		// Two nouns are not two clauses.
		{"Drones and missiles struck Kyiv on January 10.", "Drones and missiles struck Kyiv"},
		// An anniversary is of what it recalls.
		{"January 11 marks ten years since the army fired on a crowd.", "The army fired on a crowd"},
		// Statuses.
		{"The council is to meet in Brussels on January 20.", "planned: The council is to meet in Brussels"},
		{"Kadyrov claimed on January 6 that he knew nothing.", "alleged: Kadyrov claimed that he knew nothing"},
		{"Strangers paid him on January 6, he claimed.", "alleged: Strangers paid him"},
		{"Many blame Nazarbaev, who served until he resigned in 2019.", "Nazarbaev resigned"},
		// Parts that stand side by side have words of their own.
		{"Offices were opened in Holm (2018), Kesh (2019) and Ardal (2020).", "Offices were opened in Holm | Offices were opened in Kesh | Offices were opened in Ardal"},
		{"The marches removed ministers from Holm in 2018 and Kesh in 2020.", "The marches removed ministers from Holm | The marches removed ministers from Kesh"},
		{"The railway closed it to passengers in 2018, and to freight in 2020.", "The railway closed it to passengers | The railway closed it to freight"},
		{"The first landslip was seen in May and the second in July.", "The first landslip was seen | The second was seen"},
		{"She entered the school at 16 and, in 2018, won a prize.", "She won a prize"},
		// A participle behind its noun gets its auxiliary.
		{"A survey, commissioned in October, put the cost at four million.", "A survey was commissioned"},
		{"Listed on the exchange in 2019, the mill was sold.", "The mill was listed on the exchange"},
		// A lead clause, a credit, a quotation.
		{"“We will not give way,” the mayor told reporters on January 6.", "“We will not give way”, the mayor told reporters"},
		{"The roads are open again, the mayor told a meeting on January 6.", "The roads are open again, the mayor told a meeting"},
		{"It was also noted that, with the help of the guild, a school was opened in 2021.", "A school was opened"},
		{"Since January 4, when the army took the town, nobody has left.", "The army took the town"},
		{"Sunday saw the first vote.", "The first vote"},
		{"The queen is to be sworn in on January 20.", "planned: The queen is to be sworn in"},
		{"The two men had the clerk beaten on January 6.", "The two men had the clerk beaten"},
		// Too long: cut at a border, never within a phrase.
		{"Gunmen fired several shots on January 6 into a vehicle that carried the former press secretary of the president, as he returned to his home outside the capital.",
			"Gunmen fired several shots into a vehicle"},
	} {
		f := Read(source("A headline of the text\n\n"+c.sentence+"\n", "2022-01-12")).events()
		var got []string
		for _, e := range f.events {
			prefix := ""
			if e.Status != "reported" {
				prefix = string(e.Status) + ": "
			}
			got = append(got, prefix+e.Title)
		}
		// In the order of their dates' places in the sentence, as found.
		want := strings.Split(c.want, " | ")
		if len(got) == 2 && len(want) == 2 && got[0] == want[1] {
			got[0], got[1] = got[1], got[0]
		}
		if strings.Join(got, " | ") != strings.Join(want, " | ") {
			t.Errorf("%s\n\tgot  %s\n\twant %s", c.sentence, strings.Join(got, " | "), strings.Join(want, " | "))
		}
	}
}
