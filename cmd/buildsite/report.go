package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"time"
	"unicode"

	"solnoma/timeline"
	"solnoma/timeline/edtf"
)

// report writes what a command has to say to a person.
type report struct {
	w      io.Writer
	colour bool
	site   string // as given; problems are shown below it
}

// The styles of text on a terminal, in the numbers of ECMA-48.
const (
	bold   = "1"
	red    = "1;31"
	yellow = "33"
	faint  = "2"
)

func (r *report) style(style, text string) string {
	if !r.colour {
		return text
	}
	return "\x1b[" + style + "m" + text + "\x1b[0m"
}

// line writes one line.
func (r *report) line(format string, args ...any) {
	fmt.Fprintf(r.w, format+"\n", args...)
}

// problems writes the errors and warnings; notes are only counted, in found.
func (r *report) problems(problems []timeline.Problem) {
	for _, p := range problems {
		style := yellow
		switch p.Severity {
		case timeline.Note:
			continue
		case timeline.Error:
			style = red
		}
		r.line("%s %s %s",
			r.style(bold, place(r.site, p)+":"),
			r.style(style, string(p.Severity)+":"),
			printable(p.Message))
		if p.Hint != "" {
			r.line("    %s %s", r.style(faint, "hint:"), printable(p.Hint))
		}
	}
}

// place returns where p is, as file:line:column, with the file as it is found
// from the working directory.
func place(site string, p timeline.Problem) string {
	at := printable(filepath.Join(site, filepath.FromSlash(p.File)))
	if p.Line > 0 {
		at += ":" + strconv.Itoa(p.Line)
		if p.Column > 0 {
			at += ":" + strconv.Itoa(p.Column)
		}
	}
	return at
}

// printable keeps text from the content from steering the terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) && r != '\u200e' && r != '\u200f' {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// tally counts problems by severity.
type tally struct{ errors, warnings, notes int }

func count(problems []timeline.Problem) (t tally) {
	for _, p := range problems {
		switch p.Severity {
		case timeline.Error:
			t.errors++
		case timeline.Warning:
			t.warnings++
		default:
			t.notes++
		}
	}
	return t
}

func (t tally) String() string {
	switch {
	case t.warnings == 0:
		return counted(t.errors, "error", "errors")
	case t.errors == 0:
		return counted(t.warnings, "warning", "warnings")
	}
	return counted(t.errors, "error", "errors") + " and " + counted(t.warnings, "warning", "warnings")
}

// found says what a timeline holds, in one line.
func found(tl *timeline.Timeline) string {
	s := counted(len(tl.Events), "event", "events") + " from " + counted(len(tl.Sources), "source", "sources")
	switch from, to, ok := years(tl.Events); {
	case ok && from == to:
		s += ", " + yearName(from)
	case ok:
		s += ", " + yearName(from) + " to " + yearName(to)
	}
	if n := count(tl.Problems).notes; n > 0 {
		s += "; " + counted(n, "date", "dates") + " to check: see check.html"
	}
	return s
}

// years returns the years in which the first and the last of the events begin;
// of one with an open start, that of its end.
func years(events []timeline.Event) (from, to int, ok bool) {
	for _, e := range events {
		p := e.Date.Start()
		if p.Precision == edtf.None {
			p = e.Date.End()
		}
		year, _, _ := p.Earliest().Civil()
		if !ok {
			from, to, ok = year, year, true
		}
		from, to = min(from, year), max(to, year)
	}
	return from, to, ok
}

// yearName writes a year of ISO 8601, in which 0 is the year before 1.
func yearName(year int) string {
	if year < 1 {
		return strconv.Itoa(1-year) + " BCE"
	}
	return strconv.Itoa(year)
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// size writes a number of bytes, in powers of 1000.
func size(n int) string {
	switch {
	case n < 1000:
		return counted(n, "byte", "bytes")
	case n < 999_500:
		return fmt.Sprintf("%.0f kB", float64(n)/1e3)
	default:
		return fmt.Sprintf("%.1f MB", float64(n)/1e6)
	}
}

// took writes how long something took.
func took(d time.Duration) string {
	if d < time.Second {
		return strconv.FormatInt(d.Milliseconds(), 10) + " ms"
	}
	return fmt.Sprintf("%.1f s", d.Seconds())
}

// shellName writes a path so that it can be pasted into a command.
func shellName(path string) string {
	if !strings.ContainsAny(path, " \t\n\"'$`\\&;|<>()*?[]#~!{}") || runtime.GOOS == "windows" && !strings.Contains(path, " ") {
		return path
	}
	if runtime.GOOS == "windows" {
		return `"` + path + `"`
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}

// folderName writes the path of a folder with a separator behind it.
func folderName(path string) string {
	const sep = string(filepath.Separator)
	return strings.TrimSuffix(path, sep) + sep
}

// wantsColour reports whether text for f may be coloured. See no-color.org.
func wantsColour(f *os.File, getenv func(string) string) bool {
	if getenv("NO_COLOR") != "" || getenv("TERM") == "dumb" || runtime.GOOS == "windows" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// goRun matches the folders in which "go run" keeps the program.
var goRun = regexp.MustCompile(`go-build\d+[/\\]b\d+[/\\]exe$|[0-9a-f]{64}-d$`)

// invokedAs returns how a person starts this program, for the commands that it
// suggests.
func invokedAs() string {
	switch {
	case !goRun.MatchString(filepath.Dir(os.Args[0])):
		return os.Args[0]
	case isFolder(filepath.Join("cmd", "buildsite")):
		return "go run ./cmd/buildsite"
	}
	return "buildsite"
}
