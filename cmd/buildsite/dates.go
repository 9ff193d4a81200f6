package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"solnoma/timeline/edtf"
	"solnoma/timeline/extract"
	"solnoma/timeline/timex"
)

func datesCommand() *command {
	return &command{
		name:    "dates",
		usage:   "[--date D] [--json] FILE...",
		summary: "show every date expression in a text, with what it means",
		about: `FILE is a text or, with the ending .md, Markdown; - is standard input. Each is
read as published on the day D, where that is given.`,
		flags: func(fs *flag.FlagSet) action {
			date := fs.String("date", "", "the `D`ay the texts were published")
			asJSON := fs.Bool("json", false, "print one JSON object a line")
			return func(_ context.Context, args []string, p *process) error {
				if len(args) == 0 {
					return misuse("dates needs a FILE", "give - to read standard input")
				}
				var published edtf.Date
				if *date != "" {
					var err error
					if published, err = timex.ParseDate(*date, timex.OrderUnknown); err != nil {
						return misuse("--date: "+err.Error(), "write it as 2022-01-10")
					}
				}
				w := bufio.NewWriter(p.stdout)
				defer w.Flush()
				for _, name := range args {
					if err := dates(w, p.stdin, name, published, *asJSON); err != nil {
						return err
					}
				}
				return w.Flush()
			}
		},
	}
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

func dates(w io.Writer, stdin io.Reader, name string, published edtf.Date, asJSON bool) error {
	var text []byte
	var err error
	if name == "-" {
		text, err = io.ReadAll(stdin)
	} else {
		text, err = os.ReadFile(name)
	}
	if err != nil {
		return &failure{exitProblems, err.Error(), "check the name of the file"}
	}
	src := extract.NewSource(name, text, strings.HasSuffix(name, ".md"))
	src.Published = published
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, f := range extract.Dates(src) {
		r := &f.Reading
		if asJSON {
			if err := enc.Encode(dateLine{name, f.Start, f.End, f.Line, f.Column, f.Text, string(r.Type), r.Timex, r.Date.String(), string(r.Basis), r.Why, r.Problems}); err != nil {
				return err
			}
			continue
		}
		value := r.Date.String()
		if value == "" {
			value = r.Timex
		}
		if value == "" {
			value = "?"
		}
		fmt.Fprintf(w, "%s:%d:%d\t%s\t%s\t%s\n", name, f.Line, f.Column, strings.Join(strings.Fields(f.Text), " "), value, strings.Join(r.Why, "; "))
	}
	return nil
}
