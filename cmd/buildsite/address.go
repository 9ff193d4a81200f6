package main

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"strings"
	"syscall"
)

// listen opens addr, HOST:PORT, and returns the host that it names. Where it
// names none, that is this machine alone.
func listen(addr string) (l net.Listener, host string, err error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, "", misuse(
			fmt.Sprintf("--addr %q is not HOST:PORT", addr),
			"write it like "+defaultAddr)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	l, err = net.Listen("tcp", net.JoinHostPort(host, port))
	if err != nil {
		message := err.Error()
		if errors.Is(err, syscall.EADDRINUSE) {
			message = fmt.Sprintf("port %s of %s is in use", port, host)
		}
		hint := "choose another with --addr " + net.JoinHostPort(host, "PORT") + "; PORT 0 is any that is free"
		return nil, "", &failure{exitProblems, message, hint}
	}
	return l, host, nil
}

// onLoopback reports whether l can be reached from this machine alone.
func onLoopback(l net.Listener) bool {
	a, ok := l.Addr().(*net.TCPAddr)
	return ok && a.IP.IsLoopback()
}

// address returns the address of the site that l serves, for a browser.
func address(l net.Listener, host string) string {
	a := l.Addr().(*net.TCPAddr)
	if ip, err := netip.ParseAddr(host); err == nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return fmt.Sprintf("http://%s/", net.JoinHostPort(host, fmt.Sprint(a.Port)))
}

// hostRule returns the test that the Host of a request must pass. A page from
// elsewhere can have its own name lead to this machine (DNS rebinding) and so
// read what is served here; but then the request bears that name.
//
// On loopback, only the names of loopback pass. Elsewhere, so do the host that
// the person chose and addresses in figures, which no name leads to.
func hostRule(l net.Listener, chosen string) func(host string) bool {
	loopback := onLoopback(l)
	return func(host string) bool {
		if h, _, err := net.SplitHostPort(host); err == nil {
			host = h
		}
		host = strings.ToLower(strings.TrimSuffix(strings.Trim(host, "[]"), "."))
		if ip, err := netip.ParseAddr(host); err == nil {
			return ip.IsLoopback() || !loopback
		}
		return host == "localhost" || strings.HasSuffix(host, ".localhost") ||
			!loopback && host == strings.ToLower(chosen)
	}
}
