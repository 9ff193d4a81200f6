package main

import (
	"os"
	"path/filepath"
	"testing"

	"solnoma/timeline/edtf"
)

// A corpus of two texts in our own words, in the form of the one that is measured.
var small = map[string]string{
	"published.json": `{"1": "2010-03-04", "2": "2010-03-05", "3": "2010-03-06"}`,
	"docs/1.txt":     "The mill opened in May 2009, and the bridge was closed on 2 March 2010.\nRepairs go on.\n",
	"docs/2.txt":     "The reopening is awaited.\n",
	"docs/3.txt":     "Work on the mill, begun in May 2009, has been halted.\n",
	"gold/mill.json": `{"entity": "mill", "timeline": [
		{"order": "0", "date": "XXXX", "events": [{"doc": "1", "sentence": [72, 86], "event": "go on"}]},
		{"order": "1", "date": "2009-05", "events": [{"doc": "1", "sentence": [0, 71], "event": "opened"}]},
		{"order": "2", "date": "2010", "events": [{"doc": "2", "sentence": [0, 25], "event": "Reopening"}, {"doc": "2", "sentence": null, "event": "reopening"}]},
		{"order": "3", "date": "2010-03-06", "events": [{"doc": "3", "sentence": [0, 52], "event": "halted"}]}]}`,
	"gold/bridge.json": `{"entity": "bridge", "timeline": [
		{"order": "1", "date": "2010-03-02", "events": [{"doc": "1", "sentence": [0, 71], "event": "closed"}]},
		{"order": "2", "date": "2010", "events": [{"doc": "2", "sentence": [0, 25], "event": "Reopening"}]}]}`,
}

func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		name = filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestAnswer(t *testing.T) {
	t.Parallel()
	c, err := readCorpus(folder(t, small))
	if err != nil {
		t.Fatal(err)
	}
	answers, err := answer(c)
	if err != nil {
		t.Fatal(err)
	}
	type row struct {
		word, ours string
		by         way
		nearest    string
	}
	want := []row{
		{"closed", "2010-03-02", byTitle, "2010-03-02"},
		{"opened", "2009-05", byTitle, "2009-05"},
		{"Reopening", "2010-03-05", byPublication, "2010-03-05"},
		{"halted", "2010-03-06", byPublication, "2009-05"},
	}
	if len(c.mentions) != len(want) {
		t.Fatalf("%d mentions count, want %d: %v", len(c.mentions), len(want), c.mentions)
	}
	for i, m := range c.mentions {
		a := answers[i]
		if got := (row{m.word, a.ours.String(), a.by, a.nearest.String()}); got != want[i] {
			t.Errorf("%v, want %v", got, want[i])
		}
		if !m.rightOn(a.ours) {
			t.Errorf("%q is on %s, which is not right for %s", m.word, a.ours, m.want)
		}
	}
}

func TestRightOn(t *testing.T) {
	t.Parallel()
	for _, x := range []struct {
		want, date string
		right      bool
	}{
		{"2006-01", "2006-01", true},
		{"2006-01", "2006-01-18", true},
		{"2006", "2006-01-05/2006-02", true},
		{"2006-01-18", "2006-01", false},
		{"2006-01", "2006-01-31/2006-02-01", false},
		{"2006-01", "2006", false},
	} {
		d, err := edtf.Parse(x.date)
		if err != nil {
			t.Fatal(err)
		}
		if got := (mention{want: x.want}).rightOn(d); got != x.right {
			t.Errorf("%s for %s: %t, want %t", x.date, x.want, got, x.right)
		}
	}
	if (mention{want: "2006"}).rightOn(edtf.Date{}) {
		t.Error("no date is right for 2006")
	}
}

func TestPlaces(t *testing.T) {
	t.Parallel()
	for _, x := range []struct {
		text, words string
		n           int
	}{
		{"Job cuts: the job cuts", "job cuts", 2},
		{"a cutter cuts", "cut", 0},
		{"cut", "cut", 1},
		{"cut", "", 0},
		{"It was re-opened", "opened", 1},
		{"Überführt", "führt", 0},
	} {
		if got := places(x.text, x.words, 0); len(got) != x.n {
			t.Errorf("%q stands at %v of %q, want %d places", x.words, got, x.text, x.n)
		}
	}
}

func TestCorpusErrors(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]string{
		"published.json": "{",
		"gold/mill.json": `{"timeline": [{"date": "2009", "events": [{"doc": "1", "sentence": [0, 9999], "event": "opened"}]}]}`,
		"gold/x.json":    `{"timeline": [{"date": "May", "events": []}]}`,
	} {
		files := map[string]string{}
		for k, v := range small {
			files[k] = v
		}
		files[name] = change
		if _, err := readCorpus(folder(t, files)); err == nil {
			t.Errorf("no error for %s: %s", name, change)
		}
	}
	if _, err := readCorpus(t.TempDir()); err == nil {
		t.Error("no error for a folder without a corpus")
	}
}
