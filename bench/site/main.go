// Command site has Lighthouse judge pages of the default site and of an invented
// one of 10,000 events, and prints the scores and the audits that fail:
//
//	go run ./bench/site [-events N] [-lighthouse VERSION] [-runs N]
//
// It is run in the root of the repository. It needs Node.js, npm and Chromium,
// and installs Lighthouse into a temporary folder. The sites are served from
// memory on this machine, compressed as GitHub Pages does.
package main

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"mime"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"solnoma/bench/invented"
	"solnoma/timeline/content"
	"solnoma/timeline/extract"
	"solnoma/timeline/site"
)

func main() {
	events := flag.Int("events", 10_000, "`number` of events of the invented site; 0 leaves it out")
	version := flag.String("lighthouse", "12.8.2", "`version` of Lighthouse")
	runs := flag.Int("runs", 1, "`number` of runs of each page, of which the median counts")
	flag.Parse()
	if err := run(*events, *version, max(*runs, 1)); err != nil {
		fmt.Fprintln(os.Stderr, "bench/site:", err)
		os.Exit(1)
	}
}

func run(events int, version string, runs int) error {
	work, err := os.MkdirTemp("", "bench-site-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	fmt.Fprintln(os.Stderr, "installing Lighthouse", version)
	install := exec.Command("npm", "install", "--prefix", work, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "lighthouse@"+version)
	install.Stderr = os.Stderr
	if err := install.Run(); err != nil {
		return fmt.Errorf("npm install: %w", err)
	}
	judge := &judge{program: filepath.Join(work, "node_modules", ".bin", "lighthouse"), runs: runs}

	usual, err := build(".")
	if err != nil {
		return err
	}
	fmt.Printf("Lighthouse %s, the median of %d; perf = performance, a11y = accessibility, best = best practices\n\n", version, runs)
	fmt.Printf("%-60s %5s %5s %5s %5s\n", "", "perf", "a11y", "best", "seo")
	if err := judge.pages("default", usual, "index.html", first(usual, "events"), first(usual, "sources")); err != nil || events == 0 {
		return err
	}
	root := filepath.Join(work, "invented")
	if err := invented.Site(root, events); err != nil {
		return err
	}
	start := time.Now()
	large, err := build(root)
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "%d events were built in %.1f s\n", events, time.Since(start).Seconds())
	return judge.pages(fmt.Sprint(events, " events"), large, "index.html")
}

// build renders the site in a folder.
func build(root string) (*site.Output, error) {
	c, problems, err := content.Read(root)
	if err != nil {
		return nil, err
	}
	if len(problems) > 0 {
		fmt.Fprintf(os.Stderr, "%s: %d problems in the content\n", root, len(problems))
	}
	folder, err := os.OpenRoot(root)
	if err != nil {
		return nil, err
	}
	defer folder.Close()
	return site.Render(extract.Timeline(c), c, site.Options{Overrides: folder.FS()})
}

// first returns the first page in a folder of a site that is no index.
func first(o *site.Output, folder string) string {
	for name := range o.Files() {
		if path.Dir(name) == folder && path.Ext(name) == ".html" && path.Base(name) != "index.html" {
			return name
		}
	}
	return "index.html"
}

// serve serves a site on this machine until stop is called.
func serve(o *site.Output) (address string, stop func(), err error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		data, ok := o.Lookup(name)
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", cmp.Or(mime.TypeByExtension(path.Ext(name)), "application/octet-stream"))
		w.Header().Set("Cache-Control", "max-age=600")
		if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			var b bytes.Buffer
			z := gzip.NewWriter(&b)
			z.Write(data)
			z.Close()
			data = b.Bytes()
			w.Header().Set("Content-Encoding", "gzip")
		}
		w.Write(data)
	})}
	go server.Serve(listener)
	return "http://" + listener.Addr().String() + "/", func() { server.Close() }, nil
}

// judge runs Lighthouse.
type judge struct {
	program string
	runs    int
}

// report is what we read of a report of Lighthouse.
type report struct {
	Categories map[string]struct {
		Score     *float64
		AuditRefs []struct {
			ID     string
			Weight float64
		}
	}
	Audits map[string]struct {
		Title, DisplayValue, ScoreDisplayMode string
		Score                                 *float64
	}
	RuntimeError *struct{ Message string }
}

var categories = []string{"performance", "accessibility", "best-practices", "seo"}

// pages prints the scores of pages of a site, and what keeps them from 100.
func (j *judge) pages(label string, o *site.Output, names ...string) error {
	address, stop, err := serve(o)
	if err != nil {
		return err
	}
	defer stop()
	for _, name := range names {
		title := label + ": " + name
		if len(title) > 60 {
			title = title[:57] + "..."
		}
		var reports []*report
		for range j.runs {
			r, err := j.run(address + name)
			if err != nil { // of a page that is too much for it, too
				fmt.Printf("%-60s no scores: %v\n", title, err)
				break
			}
			reports = append(reports, r)
		}
		if len(reports) == 0 {
			continue
		}
		slices.SortFunc(reports, func(a, b *report) int { return cmp.Compare(a.score("performance"), b.score("performance")) })
		r := reports[len(reports)/2]
		fmt.Printf("%-60s", title)
		for _, c := range categories {
			fmt.Printf(" %5.0f", r.score(c))
		}
		fmt.Println()
		for _, line := range r.failing() {
			fmt.Println("   ", line)
		}
	}
	return nil
}

// score returns the score of a category, 0 to 100.
func (r *report) score(category string) float64 {
	if s := r.Categories[category].Score; s != nil {
		return *s * 100
	}
	return 0
}

// failing lists the audits that count and are not passed in full.
func (r *report) failing() (lines []string) {
	for _, c := range categories {
		for _, ref := range r.Categories[c].AuditRefs {
			a := r.Audits[ref.ID]
			if ref.Weight > 0 && a.Score != nil && *a.Score < .995 {
				lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s: %s (%.0f) %s", ref.ID, a.Title, *a.Score*100, a.DisplayValue)))
			}
		}
	}
	return lines
}

// run judges the page at an address.
func (j *judge) run(address string) (*report, error) {
	flags := "--headless --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
	if os.Getuid() == 0 {
		flags += " --no-sandbox"
	}
	lighthouse := exec.Command(j.program, address, "--quiet", "--output=json", "--output-path=stdout",
		"--only-categories="+strings.Join(categories, ","), "--chrome-flags="+flags)
	lighthouse.Env = os.Environ()
	if os.Getenv("CHROME_PATH") == "" {
		for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
			if program, err := exec.LookPath(name); err == nil {
				lighthouse.Env = append(lighthouse.Env, "CHROME_PATH="+program)
				break
			}
		}
	}
	var stderr bytes.Buffer
	lighthouse.Stderr = &stderr
	out, err := lighthouse.Output()
	if err != nil {
		return nil, fmt.Errorf("lighthouse: %w: %s", err, bytes.TrimSpace(stderr.Bytes()))
	}
	r := &report{}
	if err := json.Unmarshal(out, r); err != nil {
		return nil, err
	}
	if r.RuntimeError != nil && r.RuntimeError.Message != "" {
		return nil, fmt.Errorf("lighthouse: %s", r.RuntimeError.Message)
	}
	return r, nil
}
