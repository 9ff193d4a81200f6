package sitetest

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"
	"unicode"

	"solnoma/timeline/internal/browser"
)

// TestPrint prints timelines: each event is there with its title, its date and
// its sources, and what is folded on the screen is open. Where pdftotext is at
// hand, the text of the PDF is read as well.
func TestPrint(t *testing.T) {
	t.Parallel()
	for _, s := range []*built{standard(t), awkward(t)} {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			address := browser.Serve(t, s.output.Files())
			b := browser.Open(t, address)
			b.Look(browser.Look{Print: true})
			b.Load(address)
			for _, what := range browser.Eval[[]string](b, `[...document.querySelectorAll("[id^='e-'] *")].filter((e) =>
				!e.checkVisibility({contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true})).map((e) => e.outerHTML.slice(0, 150)).slice(0, 5)`) {
				t.Errorf("hidden in print: %s", what)
			}
			text := bare(browser.Eval[string](b, `document.querySelector("main").innerText`))
			pdf := b.PDF()
			if read := pdfText(t, pdf); read != "" {
				text = read
			}
			sources := map[string]string{}
			for _, source := range s.timeline.Sources {
				sources[source.Slug] = source.Title
				if source.Title == "" {
					sources[source.Slug] = source.Slug
				}
			}
			for _, e := range s.timeline.Events {
				if !strings.Contains(text, bare(e.Title)) {
					t.Errorf("not printed: %s", e.Title)
				}
				for _, m := range e.Mentions {
					if m.Source != "" && !strings.Contains(text, bare(sources[m.Source])) {
						t.Errorf("%s: the source is not printed: %s", e.Title, sources[m.Source])
					}
				}
			}
			for _, when := range browser.Eval[[]string](b, `[...document.querySelectorAll("main time")].map((e) => e.textContent)`) {
				if !strings.Contains(text, bare(when)) {
					t.Errorf("the date is not printed: %s", when)
				}
			}
		})
	}
}

// bare returns the letters and digits of a text: where lines end, and hyphens
// with them, is the printer's.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// pdfText returns the text of a PDF, bare; "" where there is nothing to read
// it with.
func pdfText(t *testing.T, pdf []byte) string {
	t.Helper()
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Log("there is no pdftotext: the text of the PDF is not read")
		return ""
	}
	read := exec.Command(program, "-", "-")
	read.Stdin = bytes.NewReader(pdf)
	out, err := read.Output()
	if err != nil {
		t.Fatalf("pdftotext: %v", err)
	}
	return bare(string(out))
}
