// Accuracy scores buildsite's dates against the development corpora, with the
// scorer that lies beside them, and rewrites the tables of docs/accuracy.md.
//
//	go run ./bench/accuracy [-list] [SHARED]
//
// is run in the project's folder. SHARED is the folder that holds
// tools/score-dates and corpora/, ../shared where it is left out. With -list it
// prints every error instead, to be gone through by hand, and rewrites nothing.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const document = "docs/accuracy.md"

func main() {
	list := flag.Bool("list", false, "print every error, and leave the document as it is")
	flag.Parse()
	shared := filepath.Join("..", "shared")
	switch flag.NArg() {
	case 0:
	case 1:
		shared = flag.Arg(0)
	default:
		fail(2, errors.New("usage: go run ./bench/accuracy [-list] [SHARED]"))
	}
	if err := run(shared, *list); err != nil {
		fail(1, err)
	}
}

func fail(status int, err error) {
	fmt.Fprintln(os.Stderr, "accuracy:", err)
	os.Exit(status)
}

// run scores all corpora and rewrites the document, or lists the errors.
func run(shared string, list bool) error {
	shared, err := filepath.Abs(shared)
	if err != nil {
		return err
	}
	scorer := filepath.Join(shared, "tools", "score-dates")
	for _, needed := range []string{document, scorer} {
		if _, err := os.Stat(needed); err != nil {
			return fmt.Errorf("%w\nrun it in the project's folder, and give the folder that holds tools/score-dates and corpora/", err)
		}
	}
	work, err := os.MkdirTemp("", "accuracy")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	program := filepath.Join(work, "buildsite")
	if out, err := exec.Command("go", "build", "-o", program, "./cmd/buildsite").CombinedOutput(); err != nil {
		return fmt.Errorf("building: %w\n%s", err, out)
	}
	var all []scored
	for _, c := range corpora {
		folder := filepath.Join(shared, "corpora", c.folder)
		if _, err := os.Stat(folder); err != nil {
			fmt.Fprintf(os.Stderr, "accuracy: %s is not there and keeps no table\n", c.name)
			continue
		}
		out, err := scoreOf(scorer, folder, program)
		if err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
		if list {
			fmt.Printf("%s\n%s", c.name, out[:bytes.LastIndexByte(bytes.TrimSpace(out), '\n')+1])
			continue
		}
		s, err := readScore(out)
		if err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
		s.corpus = c
		all = append(all, s)
	}
	if list {
		return nil
	}
	if len(all) == 0 {
		return errors.New("no corpus is there: nothing is scored, and the document is left as it is")
	}
	text, err := os.ReadFile(document)
	if err != nil {
		return err
	}
	tables := tablesOf(all)
	fmt.Print(tables)
	text, err = between(text, tables)
	if err != nil {
		return err
	}
	return os.WriteFile(document, text, 0o666)
}

// corpus is an annotated corpus, with what others score on it: the figures of
// HeidelTime, SUTime and chrono-node on the same texts, with the same scorer.
type corpus struct {
	name, folder string
	peers        map[string][]peer // by panel
}

type peer struct {
	name, figures string
}

var corpora = []corpus{
	{"WikiWars", "wikiwars", map[string][]peer{
		"DATE+TIME": {{"HeidelTime", "85.0 (88.9, 91.7)"}, {"SUTime", "48.4"}, {"chrono-node", "34.8"}},
		"CALENDAR":  {{"HeidelTime", "89.1 (92.2, 95.1)"}, {"SUTime", "50.9"}, {"chrono-node", "34.6"}},
	}},
	{"MEANTIME", "meantime", map[string][]peer{
		"DATE+TIME": {{"HeidelTime", "86.2 (90.2, 92.5)"}, {"SUTime", "82.9"}, {"chrono-node", "74.3"}},
		"CALENDAR":  {{"HeidelTime", "90.3 (94.1, 95.3)"}, {"SUTime", "87.8"}, {"chrono-node", "78.3"}},
	}},
}

var panels = []string{"DATE+TIME", "CALENDAR"}

// scored is what we score on a corpus.
type scored struct {
	corpus
	panels map[string]panel
	// errors are the numbers of the kinds of errors, in the panel DATE+TIME.
	errors map[string]int
}

// panel is a part of a corpus's expressions. The figures are precision, recall
// and F1, between 0 and 1.
type panel struct {
	Gold, System           int
	Strict, Relaxed, Value [3]float64
}

// maxListed is how many errors of a kind the scorer lists: all there are.
const maxListed = "100000"

// scoreOf runs the scorer on a corpus and returns what it prints.
func scoreOf(scorer, folder, program string) ([]byte, error) {
	var stderr bytes.Buffer
	cmd := exec.Command(scorer, folder, "--run", program+" dates --json", "--errors", maxListed, "--json")
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%w\n%s", err, &stderr)
	}
	return out, nil
}

// readScore reads what the scorer prints: lines "-- missed: 12", examples, and
// last a line of JSON.
func readScore(out []byte) (scored, error) {
	s := scored{errors: map[string]int{}}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	for _, line := range lines {
		rest, ok := strings.CutPrefix(line, "-- ")
		if !ok {
			continue
		}
		kind, number, _ := strings.Cut(rest, ": ")
		var n int
		if _, err := fmt.Sscan(number, &n); err != nil {
			return s, fmt.Errorf("the scorer says %q: %w", line, err)
		}
		s.errors[kind] = n
	}
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &s.panels); err != nil {
		return s, fmt.Errorf("reading what the scorer says: %w", err)
	}
	return s, nil
}

// tablesOf writes the scores as Markdown.
func tablesOf(all []scored) string {
	var b strings.Builder
	b.WriteString("\n| corpus | panel | ours |")
	names := all[0].peers[panels[0]]
	for _, p := range names {
		fmt.Fprintf(&b, " %s |", p.name)
	}
	b.WriteString("\n| --- | --- |" + strings.Repeat(" --- |", 1+len(names)) + "\n")
	for _, s := range all {
		for _, name := range panels {
			p := s.panels[name]
			fmt.Fprintf(&b, "| %s | %s | **%.1f** (%.1f, %.1f) |", s.name, name, 100*p.Value[2], 100*p.Strict[2], 100*p.Relaxed[2])
			for _, peer := range s.peers[name] {
				fmt.Fprintf(&b, " %s |", peer.figures)
			}
			b.WriteString("\n")
		}
	}
	b.WriteString("\nOf the expressions of DATE+TIME:\n\n| corpus | annotated | found | right value | wrong value | missed | not annotated |\n| --- | --: | --: | --: | --: | --: | --: |\n")
	for _, s := range all {
		p := s.panels["DATE+TIME"]
		right := int(p.Value[1]*float64(p.Gold) + 0.5)
		fmt.Fprintf(&b, "| %s | %d | %d | %d | %d | %d | %d |\n", s.name, p.Gold, p.System, right, s.errors["wrong value"], s.errors["missed"], s.errors["spurious"])
	}
	b.WriteString("\n")
	return b.String()
}

// The lines that the tables stand between.
const (
	opening = "<!-- tables: go run ./bench/accuracy -->\n"
	closing = "<!-- end of tables -->\n"
)

// between puts the tables between their lines in a document.
func between(text []byte, tables string) ([]byte, error) {
	before, rest, ok := strings.Cut(string(text), opening)
	_, after, closed := strings.Cut(rest, closing)
	if !ok || !closed {
		return nil, fmt.Errorf("%s has no lines %q and %q", document, strings.TrimSpace(opening), strings.TrimSpace(closing))
	}
	return []byte(before + opening + tables + closing + after), nil
}
