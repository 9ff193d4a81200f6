package main

import (
	"encoding/json"
	"io"

	"solnoma/timeline"
)

// summary is what a build came to, for programs.
type summary struct {
	Problems []problem `json:"problems"`
	Errors   int       `json:"errors"`
	Warnings int       `json:"warnings"`
	Check    int       `json:"check"` // dates for a person to look at
	Events   int       `json:"events"`
	Sources  int       `json:"sources"`
	Earliest *int      `json:"earliest,omitempty"` // year of the first event, as in ISO 8601
	Latest   *int      `json:"latest,omitempty"`   // of the last
	Ledger   string    `json:"ledger"`             // how the content differs from the ledger; "" where it does not
	Out      string    `json:"out"`
	Written  bool      `json:"written"`
	Files    int       `json:"files"`
	Bytes    int       `json:"bytes"`
}

// problem is a timeline.Problem with the names that it has in timeline.json.
type problem struct {
	File     string            `json:"file"`
	Line     int               `json:"line"`
	Column   int               `json:"column"`
	Code     string            `json:"code"`
	Severity timeline.Severity `json:"severity"`
	Message  string            `json:"message"`
	Hint     string            `json:"hint"`
	Fix      string            `json:"fix"`
}

func asJSON(problems []timeline.Problem) []problem {
	all := make([]problem, 0, len(problems)) // "[]" where there are none
	for _, p := range problems {
		all = append(all, problem(p))
	}
	return all
}

// writeJSON writes v as one object on lines of its own.
func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
