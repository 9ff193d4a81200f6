package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
	"solnoma/timeline/extract"
	"solnoma/timeline/timex"
)

func datesCommand() *command {
	return &command{
		name:    "dates",
		usage:   "[--date D] [--language L] [--json] FILE...",
		summary: "show every date expression in a text, with what it means",
		about: `FILE is a text or, with the ending .md, Markdown; - is standard input. Each is
read as published on the day D, or else on the date of its front matter.

A text of more than 4 MB is read in parts, each up to the end of a paragraph: a
date does not count from one in the part before.`,
		flags: func(fs *flag.FlagSet) action {
			date := fs.String("date", "", "the `D`ay the texts were published")
			language := fs.String("language", "", "the `L`anguage the texts are in: "+strings.Join(timex.Languages(), ", "))
			asJSON := fs.Bool("json", false, "print one JSON object a line")
			return func(_ context.Context, args []string, p *process) error {
				if len(args) == 0 {
					return misuse("dates needs a FILE", "give - to read standard input")
				}
				if *language != "" && !slices.Contains(timex.Languages(), *language) {
					return misuse(fmt.Sprintf("--language %q is not one that dates can be read in", *language), "one of "+strings.Join(timex.Languages(), ", "))
				}
				var published edtf.Date
				if *date != "" {
					var err error
					if published, err = timex.ParseDate(*date, timex.OrderUnknown); err != nil {
						return misuse("--date: "+err.Error(), "write it as 2022-01-10")
					}
				}
				d := &datesPrinter{w: bufio.NewWriter(p.stdout), asJSON: *asJSON}
				messages := &report{w: p.stderr, colour: p.colour}
				failed := false
				for _, name := range args {
					s, closeFile, err := openText(name, p.stdin)
					if err != nil {
						return err
					}
					s.Published, s.Language = published, *language
					err = d.print(s)
					closeFile()
					if err != nil {
						return err
					}
					errs := slices.DeleteFunc(s.Problems, func(p timeline.Problem) bool { return p.Severity != timeline.Error })
					messages.problems(errs)
					failed = failed || len(errs) > 0
				}
				if failed {
					return errReported
				}
				return nil
			}
		},
	}
}

// openText opens a file, or standard input for "-".
func openText(name string, stdin io.Reader) (s *extract.Stream, closeFile func() error, err error) {
	if name == "-" {
		s, closeFile = extract.NewStream(stdin), func() error { return nil }
	} else {
		f, err := os.Open(name)
		if err != nil {
			return nil, nil, &failure{exitProblems, err.Error(), "check the name of the file"}
		}
		s, closeFile = extract.NewStream(f), f.Close
	}
	s.File, s.Markdown = name, strings.HasSuffix(name, ".md")
	return s, closeFile, nil
}

// dateLine is what dates --json prints for an expression.
type dateLine struct {
	File     string   `json:"file"`
	Start    int      `json:"start"`
	End      int      `json:"end"`
	Line     int      `json:"line"`
	Column   int      `json:"column"`
	Text     string   `json:"text"`
	Type     string   `json:"type"`
	Timex    string   `json:"timex,omitempty"`
	EDTF     string   `json:"edtf,omitempty"`
	Basis    string   `json:"basis,omitempty"`
	Why      []string `json:"why"`
	Problems []string `json:"problems,omitempty"`
}

// datesPrinter writes the dates of texts.
type datesPrinter struct {
	w      *bufio.Writer
	asJSON bool
}

// print writes the dates of a text, those of each part of it as soon as it is
// read.
func (d *datesPrinter) print(s *extract.Stream) error {
	for {
		found, err := s.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return &failure{exitProblems, err.Error(), "see that it is a file that you may read"}
		}
		for i := range found {
			if err := d.line(s.File, &found[i]); err != nil {
				return err
			}
		}
		if err := d.w.Flush(); err != nil {
			return err
		}
	}
}

func (d *datesPrinter) line(file string, f *extract.Found) error {
	r := &f.Reading
	if d.asJSON {
		enc := json.NewEncoder(d.w)
		enc.SetEscapeHTML(false)
		return enc.Encode(dateLine{file, f.Start, f.End, f.Line, f.Column, f.Text, string(r.Type), r.Timex, r.Date.String(), string(r.Basis), r.Why(), r.Problems})
	}
	value := r.Date.String()
	if value == "" {
		value = r.Timex
	}
	if value == "" {
		value = "?"
	}
	reasons := r.Why()
	for _, p := range r.Problems {
		if !slices.ContainsFunc(reasons, func(step string) bool { return strings.Contains(step, p) }) {
			reasons = append(reasons, p)
		}
	}
	_, err := fmt.Fprintf(d.w, "%s:%d:%d\t%s\t%s\t%s\n", file, f.Line, f.Column, strings.Join(strings.Fields(f.Text), " "), value, strings.Join(reasons, "; "))
	return err
}
