package prose_test

import (
	"fmt"

	"solnoma/timeline/prose"
)

func ExampleMarkdown() {
	file := []byte("---\ntitle: The bridge\n---\n## March\n\nIt fell on **Oct. 5**&nbsp;2022. Nobody\nwas hurt.\n")
	body := len("---\ntitle: The bridge\n---\n")
	lines := prose.Lines(file)
	for _, b := range prose.Markdown(file, body).Blocks {
		for _, s := range b.Sentences {
			start, end := b.File(s.Start, s.End)
			line, column := lines.Position(start)
			fmt.Printf("%d:%d: %s\n", line, column, b.Text[s.Start:s.End])
			fmt.Printf("     %q\n", file[start:end])
		}
	}
	// Output:
	// 4:4: March
	//      "March"
	// 6:1: It fell on Oct. 5 2022.
	//      "It fell on **Oct. 5**&nbsp;2022."
	// 6:34: Nobody was hurt.
	//      "Nobody\nwas hurt."
}

func ExamplePlain() {
	file := []byte("By A. Writer\n16 May 2022\n\nJanuary 5\n\nThe bridge fell. Nobody was hurt.\n")
	for _, b := range prose.Plain(file, 0).Blocks {
		fmt.Println(b.Kind == prose.Heading, b.Text)
	}
	// Output:
	// false By A. Writer
	// false 16 May 2022
	// true January 5
	// false The bridge fell. Nobody was hurt.
}
