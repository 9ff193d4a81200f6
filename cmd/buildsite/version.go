package main

import (
	"context"
	"flag"
	"fmt"
	"runtime/debug"
)

func versionCommand() *command {
	return &command{
		name:    "version",
		summary: "prints the version",
		about:   "Prints the version of buildsite and of the Go it was built with.",
		flags: func(*flag.FlagSet) action {
			return func(_ context.Context, args []string, p *process) error {
				if len(args) > 0 {
					return misuse("version takes no arguments", "")
				}
				info, ok := debug.ReadBuildInfo()
				if !ok {
					info = &debug.BuildInfo{}
				}
				fmt.Fprintln(p.stdout, versionLine(info))
				return nil
			}
		},
	}
}

// versionLine says which version a program is: the module's, or the revision
// that it was built from.
func versionLine(info *debug.BuildInfo) string {
	version := info.Main.Version
	if version == "" || version == "(devel)" {
		version = "devel"
	}
	var revision, changed string
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			revision = " " + s.Value[:min(12, len(s.Value))]
		case s.Key == "vcs.modified" && s.Value == "true":
			changed = " with changes"
		}
	}
	return fmt.Sprintf("buildsite %s%s%s %s", version, revision, changed, info.GoVersion)
}
