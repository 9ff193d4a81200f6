package browser

import (
	"iter"
	"mime"
	"net/http"
	"net/http/httptest"
	"path"
	"strings"
	"testing"
)

// Under is the path at which a Server has its site, as GitHub Pages has one:
// what works there takes no address for granted.
const Under = "/some/repo/"

// Serve serves the files of a site, which their paths name, below a path of a
// server on this machine, and returns the address of the site, which ends in a
// slash. The server ends with the test.
func Serve(t testing.TB, files iter.Seq2[string, []byte]) string {
	t.Helper()
	all := map[string][]byte{}
	for name, data := range files {
		all[name] = data
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, inside := strings.CutPrefix(r.URL.Path, Under)
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		data, ok := all[name]
		switch {
		case !inside:
			http.NotFound(w, r)
			return
		case !ok: // as GitHub Pages does
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.WriteHeader(http.StatusNotFound)
			w.Write(all["404.html"])
			return
		}
		if kind := mime.TypeByExtension(path.Ext(name)); kind != "" {
			w.Header().Set("Content-Type", kind)
		}
		w.Write(data)
	}))
	t.Cleanup(server.Close)
	return server.URL + Under
}
