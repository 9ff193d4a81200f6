package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"solnoma/timeline"
	"solnoma/timeline/content"
	"solnoma/timeline/extract"
)

func explainCommand() *command {
	return &command{
		name:    "explain",
		usage:   "FILE:LINE[:COL] [SITE]",
		summary: "say why the dates on a line came out as they did",
		about: `FILE is a source of the site, by its path or its end: content/sources/a.md or
a.md. COL counts bytes from 1, as the messages of the build do. What was
recognised and not used is shown too, with the reason, and so is what only looks
like a date. A line that a step names is one of the same file.`,
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
				c, problems, err := content.Read(root)
				if err != nil {
					return err
				}
				src, err := sourceNamed(c, problems, root, file)
				if err != nil {
					return err
				}
				return explain(p.stdout, src, line, column)
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

// sourceNamed returns the source of a site that a person names by its path, or
// by the end of it.
func sourceNamed(c *content.Site, problems []timeline.Problem, root, file string) (*content.Source, error) {
	absolute, _ := filepath.Abs(file)
	var named []*content.Source
	for _, src := range c.Sources {
		path := filepath.Join(root, filepath.FromSlash(src.File))
		if whole, err := filepath.Abs(path); src.File == file || err == nil && whole == absolute {
			return src, nil
		}
		if strings.HasSuffix(src.File, "/"+file) {
			named = append(named, src)
		}
	}
	switch {
	case len(named) == 1:
		return named[0], nil
	case len(named) > 1:
		var files []string
		for _, src := range named {
			files = append(files, src.File)
		}
		return nil, &failure{exitProblems, fmt.Sprintf("%q may be %s", file, strings.Join(files, " or ")), "give more of the path"}
	}
	for _, p := range problems {
		if p.Severity == timeline.Error && (p.File == file || strings.HasSuffix(p.File, "/"+file)) {
			return nil, &failure{exitProblems, fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Message), "it cannot be explained before that is mended"}
		}
	}
	if isFolder(file) || isFolder(filepath.Join(root, file)) {
		return nil, &failure{exitProblems, fmt.Sprintf("%q is a folder", file), "name one of the sources in it"}
	}
	hint := "give its path as the build names it, content/sources/…"
	if info, err := os.Stat(file); err == nil && info.Mode().IsRegular() {
		hint = "buildsite dates FILE reads a text that belongs to no site"
	}
	return nil, &failure{exitProblems, fmt.Sprintf("the site has no source %q", file), hint}
}

// explain prints each expression of a line under its sentence, with a caret
// below it; where column is not 0, the one that stands there.
func explain(w io.Writer, src *content.Source, line, column int) error {
	lines := bytes.Split(bytes.TrimSuffix(src.Bytes, []byte("\n")), []byte("\n"))
	if line > len(lines) {
		return &failure{exitProblems, fmt.Sprintf("%s has no line %d", src.File, line), fmt.Sprintf("its last is line %d", len(lines))}
	}
	if length := len(lines[line-1]); column > max(length, 1) {
		return &failure{exitProblems, fmt.Sprintf("%s:%d has no column %d", src.File, line, column), fmt.Sprintf("its last is column %d", max(length, 1))}
	}
	list := extract.Explain(src, line)
	shown := 0
	var columns []string
	for _, x := range list {
		columns = append(columns, strconv.Itoa(x.Passage.Column))
		if column > 0 && (column < x.Passage.Column || column >= x.Passage.Column+x.Passage.End-x.Passage.Start) {
			continue
		}
		shown++
		before, words, after := window(x.Sentence, x.At, x.Length)
		fmt.Fprintf(w, "%s:%d:%d: %s\n", x.Passage.File, x.Passage.Line, x.Passage.Column, x.Outcome)
		fmt.Fprintf(w, "    %s%s%s\n    %s%s\n", before, words, after,
			strings.Repeat(" ", utf8.RuneCountInString(before)), strings.Repeat("^", max(1, utf8.RuneCountInString(words))))
		for n, step := range x.Passage.Why {
			fmt.Fprintf(w, "    %d. %s\n", n+1, step)
		}
	}
	switch {
	case shown > 0:
	case len(list) > 0:
		fmt.Fprintf(w, "%s:%d:%d: nothing there was recognised as a date; on that line, see column %s\n", src.File, line, column, strings.Join(columns, ", "))
	default:
		fmt.Fprintf(w, "%s:%d: nothing there was recognised as a date\n", src.File, line)
	}
	return nil
}

// window cuts a sentence to what fits on a line around the words at a place.
func window(sentence string, at, length int) (before, words, after string) {
	end := min(at+length, len(sentence))
	at = min(at, end)
	oneLine := strings.NewReplacer("\n", " ", "\r", " ", "\t", " ")
	before, words, after = oneLine.Replace(sentence[:at]), oneLine.Replace(sentence[at:end]), oneLine.Replace(sentence[end:])
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
