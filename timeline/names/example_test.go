package names_test

import (
	"fmt"

	"solnoma/timeline/names"
)

func ExampleKey() {
	for _, s := range []string{"Tokayev", "Toqaev", "Токаев", "Tokayeva"} {
		fmt.Println(names.Key(s))
	}
	// Output:
	// tokaev
	// tokaev
	// tokaev
	// tokaeva
}

func ExampleFinder_Find() {
	const sentence = "Foreign Minister Sergey Lavrov told the UN in Tashkent that he would stay."
	for _, n := range names.For("en").Find(sentence) {
		fmt.Printf("%s %s: %s\n", n.Kind, sentence[n.Start:n.End], n.Why)
	}
	// Output:
	// person Sergey Lavrov: “Foreign Minister” stands before it
	// organisation UN: it is in the list of organisations
	// place Tashkent: it is in the list of places
}

func ExampleJoin() {
	texts := []names.Text{{ID: "notes", Language: "en", Sentences: []string{
		"President Shavkat Mirziyoyev came to Alma-Ata.",
		"Mirziyoyev left Almaty on Monday.",
	}}}
	for _, n := range names.Join(texts, nil).Names {
		fmt.Println(n.Kind, n.Label)
		for _, why := range n.Why {
			fmt.Println("   ", why)
		}
	}
	// Output:
	// person Shavkat Mirziyoyev
	//     a person: “President” stands before it
	//     “Mirziyoyev”: the surname alone, behind the full name in the source
	// place Almaty
	//     a place: it is in the list of places
	//     “Alma-Ata”: it is another name in the list of places
}
