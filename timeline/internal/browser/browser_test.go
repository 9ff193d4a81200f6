package browser

import (
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"
)

func TestMain(m *testing.M) { Main(m) }

// TestComplaints has a tab note all that a page should not do: what is not
// noted here would pass unseen in all tests.
func TestComplaints(t *testing.T) {
	t.Parallel()
	const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'">`
	for name, c := range map[string]struct{ head, script, want string }{
		"a violation":       {head: policy + `<script>let x = 1</script>`, want: "Content Security Policy"},
		"an inline style":   {head: policy + `<style>p { color: red }</style>`, want: "Content Security Policy"},
		"an error":          {script: `console.error("no good")`, want: "no good"},
		"a message":         {script: `console.log("hear, hear")`, want: "hear, hear"},
		"an exception":      {script: `nothing.there()`, want: "ReferenceError"},
		"a lost promise":    {script: `Promise.reject(new Error("nobody waits"))`, want: "nobody waits"},
		"a missing file":    {head: `<link rel="stylesheet" href="missing.css">`, want: "404"},
		"another's image":   {head: `<link rel="icon" href="data:,">`, script: `new Image().src = "http://pictures.example/x.png"`, want: "asks for http://pictures.example/x.png"},
		"another's path":    {script: `fetch("/elsewhere").catch(() => {})`, want: "/elsewhere"},
		"another's favicon": {head: `<link rel="icon" href="https://icons.example/i.svg">`, want: "icons.example"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			files := map[string][]byte{
				"index.html": []byte(`<!doctype html><title>x</title>` + c.head + `<script src="x.js"></script><p>text`),
				"x.js":       []byte(c.script), "404.html": []byte("no such page"),
			}
			site := Serve(t, maps.All(files))
			b := open(t, site)
			b.Load(site)
			for end := time.Now().Add(patience); ; time.Sleep(time.Millisecond) {
				all := strings.Join(b.Complaints(), "\n")
				if strings.Contains(all, c.want) {
					break
				}
				if time.Now().After(end) {
					t.Fatalf("noted %q, and not %q", all, c.want)
				}
			}
		})
	}
}

// TestTab uses a page by keyboard, and looks at it in all ways.
func TestTab(t *testing.T) {
	t.Parallel()
	files := map[string][]byte{
		"index.html": []byte(`<!doctype html><title>x</title><link rel="icon" href="data:,"><script src="x.js" defer></script>
			<input name="q" aria-label="search"><a href="other.html">other</a><output></output>`),
		"other.html": []byte(`<!doctype html><title>other</title><link rel="icon" href="data:,">`),
		"x.js":       []byte(`document.querySelector("input").addEventListener("input", (e) => setTimeout(() => document.querySelector("output").textContent = e.target.value, 50))`),
	}
	site := Serve(t, maps.All(files))
	b := Open(t, site)
	b.Load(site)
	b.Press(kb.Tab)
	b.Press("шум")
	b.Wait("the output follows", `document.querySelector("output").textContent == "шум"`)
	b.Press(kb.Tab)
	b.Press(kb.Enter)
	b.Wait("the other page is there", `document.title == "other"`)
	b.Back()
	b.Wait("the first page is back", `document.title == "x"`)
	if got := b.Address(); got != site {
		t.Errorf("back at %s", got)
	}
	for query, look := range map[string]Look{
		"(width: 320px) and (prefers-color-scheme: light)": {Width: 320},
		"(prefers-color-scheme: dark)":                     {Dark: true},
		"(forced-colors: active)":                          {ForcedColors: true},
		"(prefers-reduced-motion: reduce)":                 {ReducedMotion: true},
		"print":                                            {Print: true},
	} {
		b.Look(look)
		if !Eval[bool](b, "matchMedia('"+query+"').matches") {
			t.Errorf("%+v is not %s", look, query)
		}
	}
	b.Look(Look{})
	b.Scripts(false)
	b.Reload()
	if n := Eval[int](b, "document.links.length"); n != 1 {
		t.Errorf("%d links with the scripts off", n)
	}
	b.Scripts(true)
	if pdf := b.PDF(); !strings.HasPrefix(string(pdf), "%PDF") {
		t.Errorf("printed %.10q", pdf)
	}
}
