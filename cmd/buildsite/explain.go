package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"solnoma/timeline/content"
	"solnoma/timeline/extract"
)

func explainCommand() *command {
	return &command{
		name:    "explain",
		usage:   "FILE:LINE[:COL] [SITE]",
		summary: "say why the dates on a line came out as they did",
		about: `FILE is a source of the site, by its path or its end: content/sources/a.md or
a.md. What was recognised and not used is shown too, with the reason.`,
		flags: func(*flag.FlagSet) action {
			return func(_ context.Context, args []string, p *process) error {
				if len(args) == 0 {
					return misuse("explain needs FILE:LINE", "for example buildsite explain content/sources/a.md:12")
				}
				file, line, column, err := parsePlace(args[0])
				if err != nil {
					return err
				}
				root, err := siteArgument(args[1:])
				if err != nil {
					return err
				}
				c, _, err := content.Read(root)
				if err != nil {
					return err
				}
				for _, src := range c.Sources {
					if src.File == file || strings.HasSuffix(src.File, "/"+file) || filepath.ToSlash(filepath.Join(root, src.File)) == file {
						return explain(p.stdout, extract.Explain(src, line), line, column)
					}
				}
				return &failure{exitProblems, fmt.Sprintf("the site has no source %q", file), "give its path as the build names it, content/sources/…"}
			}
		},
	}
}

// parsePlace takes FILE:LINE[:COL] apart.
func parsePlace(s string) (file string, line, column int, err error) {
	parts := strings.Split(s, ":")
	for n := len(parts) - 1; n >= 1; n-- {
		v, e := strconv.Atoi(parts[n])
		if e != nil || v < 1 {
			break
		}
		line, column, file = v, line, strings.Join(parts[:n], ":")
		if len(parts)-n == 2 {
			break
		}
	}
	if file == "" {
		return "", 0, 0, misuse(fmt.Sprintf("%q names no line", s), "write FILE:LINE or FILE:LINE:COL")
	}
	return filepath.ToSlash(filepath.Clean(file)), line, column, nil
}

// explain prints each expression under its sentence, with a caret below it.
func explain(w io.Writer, list []extract.Explanation, line, column int) error {
	shown := 0
	for _, x := range list {
		if column > 0 && (column < x.Passage.Column || column >= x.Passage.Column+x.Passage.End-x.Passage.Start) {
			continue
		}
		shown++
		before, words, after := window(x.Sentence, x.At, len(x.Passage.Text))
		fmt.Fprintf(w, "%s:%d:%d: %s\n", x.Passage.File, x.Passage.Line, x.Passage.Column, x.Outcome)
		fmt.Fprintf(w, "    %s%s%s\n    %s%s\n", before, words, after,
			strings.Repeat(" ", utf8.RuneCountInString(before)), strings.Repeat("^", max(1, utf8.RuneCountInString(words))))
		for n, step := range x.Passage.Why {
			fmt.Fprintf(w, "    %d. %s\n", n+1, step)
		}
	}
	if shown == 0 {
		fmt.Fprintf(w, "line %d: nothing there was recognised as a date\n", line)
	}
	return nil
}

// window cuts a sentence to what fits on a line around the words at a place.
func window(sentence string, at, length int) (before, words, after string) {
	end := min(at+length, len(sentence))
	at = min(at, end)
	before, words, after = sentence[:at], sentence[at:end], sentence[end:]
	const most = 50
	if n := utf8.RuneCountInString(before); n > most {
		r := []rune(before)
		before = "…" + string(r[n-most:])
	}
	if n := utf8.RuneCountInString(after); n > most {
		r := []rune(after)
		after = string(r[:most]) + "…"
	}
	return before, words, after
}
