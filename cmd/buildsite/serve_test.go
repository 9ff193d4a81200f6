package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"
)

// limit is how long a test waits for what must come; nothing waits for it
// otherwise.
const limit = 30 * time.Second

// served is a buildsite serve that runs in this process.
type served struct {
	t      *testing.T
	root   string
	url    string
	stderr *terminal
	stop   context.CancelFunc
	status chan int // its exit status
}

// serveSite serves a new site of the given files.
func serveSite(t *testing.T, files map[string]string) *served {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	s := &served{t: t, root: t.TempDir(), stderr: &terminal{grown: make(chan struct{})}, stop: stop, status: make(chan int, 1)}
	for name, text := range files {
		s.write(name, text)
	}
	go func() {
		s.status <- run(ctx, []string{"serve", "--addr", "127.0.0.1:0", s.root}, &process{
			stdin: strings.NewReader(""), stdout: io.Discard, stderr: s.stderr, now: time.Now, self: "buildsite",
		})
	}()
	t.Cleanup(func() {
		stop()
		<-s.status
	})
	s.url = s.stderr.await(t, `serving at (http://127\.0\.0\.1:\d+/) \(end with Ctrl-C\)\n`)
	return s
}

// write writes a file of the site as editors do: whole, under another name,
// and renamed.
func (s *served) write(name, text string) {
	s.t.Helper()
	path := filepath.Join(s.root, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(path+".tmp", []byte(text), 0o666); err != nil {
		s.t.Fatal(err)
	}
	if err := os.Rename(path+".tmp", path); err != nil {
		s.t.Fatal(err)
	}
}

// get requests a page.
func (s *served) get(path string, header ...string) (*http.Response, string) {
	s.t.Helper()
	r, err := http.NewRequestWithContext(s.t.Context(), http.MethodGet, s.url+path, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
		if header[i] == "Host" {
			r.Host = header[i+1]
		}
	}
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	resp, err := client.Do(r)
	if err != nil {
		s.t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return resp, string(body)
}

// event is a server-sent event.
type event struct{ name, id, data string }

// listen connects to the stream of events, with header, and returns those that
// a page would see.
func (s *served) listen(header ...string) <-chan event {
	s.t.Helper()
	r, err := http.NewRequestWithContext(s.t.Context(), http.MethodGet, s.url+strings.TrimPrefix(livePath, "/"), nil)
	if err != nil {
		s.t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		s.t.Fatal(err)
	}
	if got := resp.Header.Get("Content-Type"); got != "text/event-stream" {
		s.t.Fatalf("content type of the events: %q", got)
	}
	events := make(chan event, 100)
	go func() {
		defer close(events)
		defer resp.Body.Close()
		var e event
		for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
			switch key, value, _ := strings.Cut(lines.Text(), ": "); key {
			case "event":
				e.name = value
			case "id":
				e.id = value
			case "data":
				e.data = value
			case "":
				if e.data != "" {
					events <- e
				}
				e = event{}
			}
		}
	}()
	return events
}

// next returns the next event, which must have the name.
func (s *served) next(events <-chan event, name string) event {
	s.t.Helper()
	select {
	case e, ok := <-events:
		if !ok || e.name != name {
			s.t.Fatalf("event %+v, want %q\n%s", e, name, s.stderr)
		}
		return e
	case <-time.After(limit):
		s.t.Fatalf("no event %q\n%s", name, s.stderr)
	}
	panic("unreachable")
}

// terminal collects what is printed.
type terminal struct {
	mu    sync.Mutex
	text  bytes.Buffer
	grown chan struct{}
}

func (b *terminal) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	close(b.grown)
	b.grown = make(chan struct{})
	return b.text.Write(p)
}

func (b *terminal) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

// await waits until something printed matches the expression, and returns its
// last group.
func (b *terminal) await(t *testing.T, expr string) string {
	t.Helper()
	re := regexp.MustCompile(expr)
	for timeout := time.After(limit); ; {
		b.mu.Lock()
		text, grown := b.text.String(), b.grown
		b.mu.Unlock()
		if m := re.FindStringSubmatch(text); m != nil {
			return m[len(m)-1]
		}
		select {
		case <-grown:
		case <-timeout:
			t.Fatalf("%s was not printed, but:\n%s", expr, b)
		}
	}
}

const well = `---
title: The well
date: 2022-03-09
---
Villagers dug the well on 4 May 2021.
`

func titled(title string) string { return fmt.Sprintf("title: %q\n", title) }

func wantIn(t *testing.T, text, part string) {
	t.Helper()
	if !strings.Contains(text, part) {
		t.Errorf("no %q in:\n%s", part, text)
	}
}

func TestServeFollowsChanges(t *testing.T) {
	t.Parallel()
	s := serveSite(t, map[string]string{"site.yaml": titled("First"), "content/sources/well.md": well})
	resp, body := s.get("")
	wantIn(t, body, "First")
	if resp.StatusCode != http.StatusOK || resp.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("%s, Cache-Control %q", resp.Status, resp.Header.Get("Cache-Control"))
	}
	events := s.listen()

	s.write("site.yaml", titled("Second"))
	s.next(events, "reload")
	_, body = s.get("")
	wantIn(t, body, "Second")

	// A change that no page shows reloads none; the next one does.
	s.write("content/sources/well.md", well)
	s.stderr.await(t, `nothing changed in the site \(built in \d+ ms\)\n`)
	s.write("site.yaml", titled("Third"))
	s.next(events, "reload")
	_, body = s.get("")
	wantIn(t, body, "Third")

	// Public is not written.
	if _, err := os.Stat(filepath.Join(s.root, "public")); err == nil {
		t.Error("serve wrote public/")
	}
}

func TestServeKeepsLastGoodSite(t *testing.T) {
	t.Parallel()
	s := serveSite(t, map[string]string{"site.yaml": titled("Good"), "content/sources/well.md": well})
	events := s.listen()

	s.write("content/sources/well.md", strings.Replace(well, "2022-03-09", "2022-02-30", 1))
	for _, told := range []<-chan event{events, s.listen()} { // and one who comes later
		var problems []map[string]any
		if err := json.Unmarshal([]byte(s.next(told, "problems").data), &problems); err != nil {
			t.Fatal(err)
		}
		if len(problems) != 1 || problems[0]["file"] != "content/sources/well.md" || problems[0]["line"] != 3. ||
			problems[0]["severity"] != "error" || problems[0]["message"] == "" || problems[0]["hint"] == "" {
			t.Errorf("problems: %v", problems)
		}
	}
	s.stderr.await(t, `well\.md:3:7: error: .*\n    hint: .*\n\d\d:\d\d:\d\d 1 error: the last good site stays\n`)
	resp, body := s.get("")
	wantIn(t, body, "Good")
	if resp.StatusCode != http.StatusOK {
		t.Error(resp.Status)
	}

	s.write("content/sources/well.md", well)
	if e := s.next(events, "problems"); e.data != "[]" {
		t.Errorf("mended, but problems are %s", e.data)
	}
}

func TestServeBeforeThereIsASite(t *testing.T) {
	t.Parallel()
	s := serveSite(t, map[string]string{"content/sources/well.md": "---\n<script>evil()</script>: 1\n---\nText.\n"})
	s.stderr.await(t, `1 error: there is no site to show yet\n`)
	resp, body := s.get("some/page.html")
	if resp.StatusCode != http.StatusServiceUnavailable || resp.Header.Get("Content-Type") != "text/html; charset=utf-8" {
		t.Errorf("%s, %s", resp.Status, resp.Header.Get("Content-Type"))
	}
	wantIn(t, body, "content/sources/well.md:2:1")
	wantIn(t, body, "&lt;script&gt;evil()")
	if strings.Contains(body, "<script>evil()") {
		t.Error("the problem runs a script")
	}

	// Other problems are another page; so is the site at last.
	events := s.listen("Cookie", resp.Header.Get("Set-Cookie"))
	s.next(events, "problems")
	s.write("content/sources/well.md", strings.Replace(well, "title", "tilte", 1))
	s.next(events, "reload")
	s.next(events, "problems")
	_, body = s.get("")
	wantIn(t, body, "tilte")
	s.write("content/sources/well.md", well)
	s.next(events, "reload")
	if resp, _ := s.get(""); resp.StatusCode != http.StatusOK {
		t.Error(resp.Status)
	}
}

// TestServeNewFolders makes folders in folders and changes what is in them,
// also after they were first seen.
func TestServeNewFolders(t *testing.T) {
	t.Parallel()
	s := serveSite(t, map[string]string{"site.yaml": titled("First"), "content/sources/well.md": well})
	events := s.listen()
	bad := strings.Replace(well, "2022-03-09", "2022-02-30", 1)
	s.write("content/sources/2022/march/dry.md", bad)
	wantIn(t, s.next(events, "problems").data, "content/sources/2022/march/dry.md")
	s.write("content/sources/2022/march/dry.md", strings.Replace(bad, "2022-02-30", "2022-02-31", 1))
	wantIn(t, s.next(events, "problems").data, "31")
	if err := os.Rename(filepath.Join(s.root, "content/sources/2022"), filepath.Join(s.root, "content/sources/2023")); err != nil {
		t.Fatal(err)
	}
	wantIn(t, s.next(events, "problems").data, "content/sources/2023/march/dry.md")
	s.write("content/sources/2023/march/dry.md", strings.Replace(bad, "2022-02-30", "2022-13-01", 1))
	wantIn(t, s.next(events, "problems").data, "13")
	if err := os.RemoveAll(filepath.Join(s.root, "content/sources/2023")); err != nil {
		t.Fatal(err)
	}
	if e := s.next(events, "problems"); e.data != "[]" {
		t.Errorf("mended, but problems are %s", e.data)
	}
	s.write("static/extra.css", "/* a folder that was not there at the start */")
	s.next(events, "reload")
	_, body := s.get("extra.css")
	wantIn(t, body, "a folder that was not there")
}

// TestServeMissedChange connects with the version of a page that is out of date.
func TestServeMissedChange(t *testing.T) {
	t.Parallel()
	s := serveSite(t, map[string]string{"site.yaml": titled("First"), "content/sources/well.md": well})
	resp, _ := s.get("")
	cookie, _, _ := strings.Cut(resp.Header.Get("Set-Cookie"), ";")
	s.write("site.yaml", titled("Second"))
	e := s.next(s.listen("Cookie", cookie), "reload")

	// A page that has it is not told; nor is one of a server on another port.
	for _, header := range [][]string{{"Last-Event-ID", e.id, "Cookie", cookie}, {"Cookie", versionCookie + "=other.1"}} {
		events := s.listen(header...)
		s.write("site.yaml", titled("Third"+header[0]))
		if next := s.next(events, "reload"); next.id == e.id {
			t.Errorf("told of %s, which it had", e.id)
		} else {
			e = next
		}
	}
	s.next(s.listen("Last-Event-ID", "earlier-run.7"), "reload")
}

func TestServeAnswers(t *testing.T) {
	t.Parallel()
	s := serveSite(t, map[string]string{
		"content/sources/well.md": well,
		"static/drawings/a.svg":   "<svg xmlns='http://www.w3.org/2000/svg'/>",
		"static/print.css":        "p { color: black }",
	})
	port := regexp.MustCompile(`\d+/$`).FindString(s.url)
	port = strings.TrimSuffix(port, "/")
	tests := []struct {
		path, host string
		status     int
		content    string
	}{
		{"", "", 200, "text/html; charset=utf-8"},
		{"index.html", "", 200, "text/html; charset=utf-8"},
		{"timeline.json", "", 200, "application/json"},
		{"drawings/a.svg", "", 200, "image/svg+xml"},
		{"print.css", "", 200, "text/css; charset=utf-8"},
		{"print.css/", "", 404, "text/html; charset=utf-8"},
		{"no/such/page", "", 404, "text/html; charset=utf-8"},
		{"..%2f..%2fetc/passwd", "", 404, "text/html; charset=utf-8"},
		{"site.yaml", "", 404, "text/html; charset=utf-8"},
		{"sources", "", 302, ""},
		{"", "localhost:" + port, 200, "text/html; charset=utf-8"},
		{"", "LOCALHOST.:" + port, 200, "text/html; charset=utf-8"},
		{"", "[::1]:" + port, 200, "text/html; charset=utf-8"},
		{"", "bridges.localhost", 200, "text/html; charset=utf-8"},
		{"", "evil.example:" + port, 403, "text/plain; charset=utf-8"},
		{"", "localhost.evil.example", 403, "text/plain; charset=utf-8"},
		{"", "127.0.0.1.evil.example", 403, "text/plain; charset=utf-8"},
		{"", "192.168.1.7", 403, "text/plain; charset=utf-8"},
		{"-/live", "evil.example", 403, "text/plain; charset=utf-8"},
	}
	for _, test := range tests {
		var header []string
		if test.host != "" {
			header = []string{"Host", test.host}
		}
		resp, _ := s.get(test.path, header...)
		if resp.StatusCode != test.status || test.content != "" && resp.Header.Get("Content-Type") != test.content {
			t.Errorf("GET /%s from %q: %s, %s; want %d, %s", test.path, test.host,
				resp.Status, resp.Header.Get("Content-Type"), test.status, test.content)
		}
		if resp.Header.Get("X-Content-Type-Options") != "nosniff" || resp.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("GET /%s: header %v", test.path, resp.Header)
		}
	}
	// The links of a page for an address at any depth lead to the site.
	_, body := s.get("no/such/page")
	wantIn(t, body, `href="/index.html"`)
	resp, err := http.Post(s.url, "text/plain", strings.NewReader("x"))
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("POST: %s", resp.Status)
	}
}

func TestServeEnds(t *testing.T) {
	t.Parallel()
	s := serveSite(t, map[string]string{"content/sources/well.md": well})
	events := s.listen()
	s.stop()
	select {
	case status := <-s.status:
		s.status <- status
		if status != exitDone {
			t.Errorf("exit status %d\n%s", status, s.stderr)
		}
	case <-time.After(limit):
		t.Fatal("serve does not end")
	}
	if e, open := <-events; open {
		t.Errorf("event %+v at the end", e)
	}
}

func TestServePortInUse(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	var stderr bytes.Buffer
	_, port, _ := net.SplitHostPort(l.Addr().String())
	status := run(t.Context(), []string{"serve", t.TempDir(), "--addr", ":" + port}, &process{
		stdout: io.Discard, stderr: &stderr, now: time.Now,
	})
	if status != exitProblems {
		t.Errorf("exit status %d", status)
	}
	wantIn(t, stderr.String(), "buildsite: port "+port+" of 127.0.0.1 is in use\n    hint: choose another with --addr 127.0.0.1:PORT")
}

func TestHostRule(t *testing.T) {
	t.Parallel()
	l := fakeListener{&net.TCPAddr{IP: net.IPv4zero, Port: 8017}}
	allowed := hostRule(l, "Studio.local")
	for host, want := range map[string]bool{
		"studio.local:8017": true, "localhost:8017": true, "192.168.1.7:8017": true, "[fe80::1]:8017": true,
		"evil.example:8017": false, "": false, "local": false,
	} {
		if got := allowed(host); got != want {
			t.Errorf("host %q allowed: %v, want %v", host, got, want)
		}
	}
	if got := address(l, "0.0.0.0"); got != "http://localhost:8017/" {
		t.Errorf("address %s", got)
	}
}

type fakeListener struct{ addr net.Addr }

func (l fakeListener) Accept() (net.Conn, error) { return nil, io.EOF }
func (l fakeListener) Close() error              { return nil }
func (l fakeListener) Addr() net.Addr            { return l.addr }
