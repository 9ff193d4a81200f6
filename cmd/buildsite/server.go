package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"html/template"
	"mime"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"solnoma/timeline"
	"solnoma/timeline/site"
)

// livePath is where the pages of a served site listen for changes, as the
// site's script live.js expects it: a stream of server-sent events. "reload"
// says that the site has changed; "problems" has as its data a JSON list of
// what keeps the content from being built, which is empty once it can be.
const livePath = "/-/live"

// server serves the last good site, and tells its pages of the next.
type server struct {
	allowed func(host string) bool
	run     string // tells this run of the server from others
	state   atomic.Pointer[state]
}

// state is what there is to see at one time.
type state struct {
	site    *site.Output       // the last good one, or nil
	version int                // differs where the pages do
	errors  []timeline.Problem // why there is no newer one; else nil
	over    chan struct{}      // closed when another state has taken its place
}

func newServer(allowed func(host string) bool, start time.Time) *server {
	s := &server{allowed: allowed, run: strconv.FormatInt(start.UnixMilli(), 36) + "."}
	s.state.Store(&state{over: make(chan struct{})})
	return s
}

// show serves a site from now on. It reports whether it differs from the one
// before.
func (s *server) show(o *site.Output) (changed bool) {
	old := s.state.Load()
	changed = old.site == nil || !same(o, old.site)
	next := &state{site: o, version: old.version}
	if changed {
		next.version++
	}
	s.change(next)
	return changed
}

// fail says that errors keep the content as it is now from being built. It
// reports whether there is an older site to show.
func (s *server) fail(errors []timeline.Problem) (standing bool) {
	old := s.state.Load()
	next := &state{site: old.site, version: old.version, errors: errors}
	if old.site == nil {
		next.version++ // the page that lists the errors
	}
	if !slices.Equal(errors, old.errors) {
		s.change(next)
	}
	return old.site != nil
}

// change is called by one goroutine at a time.
func (s *server) change(next *state) {
	next.over = make(chan struct{})
	old := s.state.Swap(next)
	close(old.over)
}

// same reports whether two sites have the same files.
func same(a, b *site.Output) bool {
	more := 0 // files in a than in b
	for path, data := range a.Files() {
		if other, ok := b.Lookup(path); !ok || !bytes.Equal(data, other) {
			return false
		}
		more++
	}
	for range b.Files() {
		more--
	}
	return more == 0
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	switch {
	case !s.allowed(r.Host):
		http.Error(w, "This server answers to localhost only. To use another name, start it with --addr NAME:PORT.", http.StatusForbidden)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		h.Set("Allow", "GET, HEAD")
		http.Error(w, "GET and HEAD only", http.StatusMethodNotAllowed)
	case r.URL.Path == livePath && r.Method == http.MethodGet:
		s.live(w, r)
	default:
		s.page(w, r)
	}
}

// page serves a file of the site.
func (s *server) page(w http.ResponseWriter, r *http.Request) {
	st := s.state.Load()
	if st.site == nil {
		s.typed(w, st, ".html")
		noSite(w, st.errors)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	if data, ok := st.site.Lookup(name); ok {
		s.typed(w, st, name)
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
		return
	}
	if _, ok := st.site.Lookup(name + "/index.html"); ok {
		to := *r.URL
		to.Path, to.RawPath = "/"+name+"/", ""
		http.Redirect(w, r, to.RequestURI(), http.StatusFound)
		return
	}
	data, ok := st.site.Lookup("404.html")
	if !ok {
		http.NotFound(w, r)
		return
	}
	s.typed(w, st, "404.html")
	w.WriteHeader(http.StatusNotFound)
	_, _ = w.Write(data) // an error is the reader's going away
}

// typed sets the headers that go with the name of a file: its type, and for a
// page the state that it shows.
func (s *server) typed(w http.ResponseWriter, st *state, name string) {
	t := contentType(name)
	w.Header().Set("Content-Type", t)
	if t == contentTypes[".html"] {
		http.SetCookie(w, &http.Cookie{Name: versionCookie, Value: s.id(st), Path: "/", SameSite: http.SameSiteStrictMode})
	}
}

// contentTypes is here because what the mime package knows depends on the
// machine.
var contentTypes = map[string]string{
	".atom":        "application/atom+xml",
	".css":         "text/css; charset=utf-8",
	".csv":         "text/csv; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".ics":         "text/calendar; charset=utf-8",
	".ico":         "image/x-icon",
	".jpg":         "image/jpeg",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".md":          "text/markdown; charset=utf-8",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".tsv":         "text/tab-separated-values; charset=utf-8",
	".txt":         "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".webp":        "image/webp",
	".woff2":       "font/woff2",
	".xml":         "application/xml",
}

func contentType(name string) string {
	ext := strings.ToLower(path.Ext(name))
	if t := contentTypes[ext]; t != "" {
		return t
	}
	if t := mime.TypeByExtension(ext); t != "" {
		return t
	}
	return "application/octet-stream"
}

//go:embed nosite.html
var noSitePage string

var noSiteTemplate = template.Must(template.New("nosite.html").Parse(noSitePage))

// noSite serves the page that stands where there is no site yet.
func noSite(w http.ResponseWriter, errors []timeline.Problem) {
	var page bytes.Buffer
	if err := noSiteTemplate.Execute(&page, errors); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusServiceUnavailable)
	_, _ = w.Write(page.Bytes())
}

// versionCookie holds the id of the state that a page was served in, for what
// happens between then and the page's request to be told of changes.
const versionCookie = "buildsite-version"

// id names a state: the run of the server, and the version of the pages.
func (s *server) id(st *state) string {
	return fmt.Sprintf("%s%d", s.run, st.version)
}

// live tells a page what happens, until it goes away. Each event has the id of
// the state it tells of; a page that connects anew gives the last that it had,
// even to another run of the server.
func (s *server) live(w http.ResponseWriter, r *http.Request) {
	has := r.Header.Get("Last-Event-ID")
	if c, err := r.Cookie(versionCookie); err == nil && has == "" && strings.HasPrefix(c.Value, s.run) {
		has = c.Value // of this run: servers on other ports share the cookies
	}
	w.Header().Set("Content-Type", "text/event-stream")
	stream := http.NewResponseController(w)
	fmt.Fprint(w, "retry: 1000\n\n")
	told := false // of errors that are not mended yet
	for {
		st := s.state.Load()
		id := s.id(st)
		if has == "" || has == id {
			fmt.Fprintf(w, "id: %s\n\n", id)
		} else {
			fmt.Fprintf(w, "event: reload\nid: %s\ndata: {}\n\n", id)
		}
		has = id
		if st.errors != nil || told {
			data, err := json.Marshal(asJSON(st.errors))
			if err != nil {
				return
			}
			fmt.Fprintf(w, "event: problems\nid: %s\ndata: %s\n\n", id, data)
			told = st.errors != nil
		}
		if stream.Flush() != nil {
			return
		}
		select {
		case <-st.over:
		case <-r.Context().Done():
			return
		}
	}
}
