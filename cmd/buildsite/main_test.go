package main

import (
	"flag"
	"runtime/debug"
	"slices"
	"testing"
)

func TestParse(t *testing.T) {
	t.Parallel()
	tests := []struct {
		args []string
		rest []string
		out  string
		yes  bool
	}{
		{nil, nil, "", false},
		{[]string{"a", "--out", "b"}, []string{"a"}, "b", false},
		{[]string{"--out=b", "a", "--yes", "c"}, []string{"a", "c"}, "b", true},
		{[]string{"-yes", "-out", "-"}, nil, "-", true},
		{[]string{"--", "--yes"}, []string{"--yes"}, "", false},
		{[]string{"a", "--", "--out", "b"}, []string{"a", "--out", "b"}, "", false},
		{[]string{"-", "--yes"}, []string{"-"}, "", true},
	}
	for _, test := range tests {
		fs := flag.NewFlagSet("test", flag.ContinueOnError)
		out, yes := fs.String("out", "", ""), fs.Bool("yes", false, "")
		rest, err := parse(fs, test.args)
		if err != nil || !slices.Equal(rest, test.rest) || *out != test.out || *yes != test.yes {
			t.Errorf("parse(%q) = %q, %v with --out=%s --yes=%v; want %q, --out=%s --yes=%v",
				test.args, rest, err, *out, *yes, test.rest, test.out, test.yes)
		}
	}
}

func TestNearest(t *testing.T) {
	t.Parallel()
	names := []string{"build", "serve", "version", "help"}
	for word, want := range map[string]string{
		"biuld": "build", "built": "build", "buil": "build", "Build": "build",
		"sevre": "serve", "server": "serve", "verison": "version", "hlep": "help",
		"": "", "x": "", "frobnicate": "", "content": "", "ы": "",
	} {
		if got := nearest(word, names); got != want {
			t.Errorf("nearest(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestVersionLine(t *testing.T) {
	t.Parallel()
	setting := func(key, value string) debug.BuildSetting { return debug.BuildSetting{Key: key, Value: value} }
	tests := []struct {
		version  string
		settings []debug.BuildSetting
		want     string
	}{
		{"v1.2.3", nil, "buildsite v1.2.3 go1.26.0"},
		{"(devel)", nil, "buildsite devel go1.26.0"},
		{"", []debug.BuildSetting{setting("vcs.revision", "0123456789abcdef"), setting("vcs.modified", "false")}, "buildsite devel 0123456789ab go1.26.0"},
		{"(devel)", []debug.BuildSetting{setting("vcs.revision", "0123"), setting("vcs.modified", "true")}, "buildsite devel 0123 with changes go1.26.0"},
	}
	for _, test := range tests {
		info := &debug.BuildInfo{GoVersion: "go1.26.0", Settings: test.settings}
		info.Main.Version = test.version
		if got := versionLine(info); got != test.want {
			t.Errorf("version %q: %q, want %q", test.version, got, test.want)
		}
	}
}
