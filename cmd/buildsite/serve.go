package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"slices"
	"syscall"
	"time"

	"solnoma/timeline"
	"solnoma/timeline/site"
)

const defaultAddr = "127.0.0.1:8017"

func serveCommand() *command {
	return &command{
		name:    "serve",
		usage:   "[--addr HOST:PORT] [SITE]",
		summary: "shows the site in a browser, and follows every change",
		about: `Builds the site of SITE, the current folder where none is given, and serves it
from memory; SITE/public stays as it is. When something in SITE changes, the
site is built again and the pages in the browser reload. A problem in the
content is shown in the page and on the terminal, over the last good site.

The site is served to this machine alone, unless HOST is an address that others
can reach. A port of 0 is any that is free.`,
		flags: func(fs *flag.FlagSet) action {
			addr := fs.String("addr", defaultAddr, "listen on `HOST:PORT` (default "+defaultAddr+")")
			return func(ctx context.Context, args []string, p *process) error {
				root, err := siteArgument(args)
				if err != nil {
					return err
				}
				return serve(ctx, root, *addr, p)
			}
		},
	}
}

// serve serves the site in root on addr until ctx is done or the process is
// told to end.
func serve(ctx context.Context, root, addr string, p *process) error {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	l, host, err := listen(addr)
	if err != nil {
		return err
	}
	defer l.Close()
	w, err := watch(ctx, root)
	if err != nil {
		return err
	}
	v := &preview{
		server: newServer(hostRule(l, host), p.now()),
		root:   root,
		url:    address(l, host),
		report: &report{w: p.stderr, colour: p.colour, site: root},
		now:    p.now,
	}
	v.report.line("%s", v.build())
	v.report.line("serving at %s (end with Ctrl-C)", v.url)
	if !onLoopback(l) {
		v.report.line("others who can reach this machine can read it")
	}
	h := &http.Server{
		Handler:           v.server,
		ReadHeaderTimeout: 10 * time.Second,
		ErrorLog:          log.New(p.stderr, "buildsite: ", 0),
		BaseContext:       func(net.Listener) context.Context { return ctx },
	}
	ended := make(chan error, 1)
	go func() { ended <- h.Serve(l) }()
	for {
		select {
		case <-ctx.Done():
			stop() // a second Ctrl-C ends it at once
			return shutDown(h)
		case err := <-ended:
			return err
		case err := <-w.errors:
			v.report.line("buildsite: %v: some changes may go unseen", err)
		case <-w.changes:
			v.report.line("%s %s", v.now().Format(time.TimeOnly), v.build())
		}
	}
}

// shutDown lets the requests under way finish, for a moment.
func shutDown(h *http.Server) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if err := h.Shutdown(ctx); err != nil {
		return h.Close()
	}
	return nil
}

// preview is a site being served.
type preview struct {
	server *server
	root   string
	url    string
	report *report
	now    func() time.Time
}

// build builds the site and serves it from now on, or says why it can't. It
// returns a line on how that went.
func (v *preview) build() string {
	start := v.now()
	b, err := assemble(v.root, false, site.Options{BaseURL: v.url, Live: true})
	if err != nil {
		b = &built{timeline: &timeline.Timeline{Problems: []timeline.Problem{{
			Severity: timeline.Error, Code: "build", Message: err.Error(),
		}}}}
	}
	v.report.problems(b.timeline.Problems)
	if b.output == nil {
		result := count(b.timeline.Problems).String()
		isNoError := func(p timeline.Problem) bool { return p.Severity != timeline.Error }
		if v.server.fail(slices.DeleteFunc(b.timeline.Problems, isNoError)) {
			return result + ": the last good site stays"
		}
		return result + ": there is no site to show yet"
	}
	result := found(b.timeline)
	if !v.server.show(b.output) {
		result = "nothing changed in the site"
	}
	return fmt.Sprintf("%s (built in %s)", result, took(v.now().Sub(start)))
}
