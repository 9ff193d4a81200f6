// Package browser has tests open pages in Chromium, look at them as people do,
// and use them by keyboard. All tests of a package share one Chromium, in a tab
// of its own each.
//
// A tab notes whatever a page should not do: messages on the console,
// exceptions, violations of the Content-Security-Policy, requests that fail or
// that go to anyone but the test's own server. The test fails for them at its
// end, whatever it was about.
package browser

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/tracing"
	"github.com/chromedp/chromedp"

	"solnoma/timeline/internal/npmtest"
)

// programs are the names that Chromium and its relatives go by.
var programs = []string{"chromium", "chromium-browser", "google-chrome"}

// patience is how long a page may take for anything. It is far more than it
// takes, so that a busy machine fails no test.
const patience = 90 * time.Second

// running is the one Chromium, which starts with the first tab.
var running struct {
	once sync.Once
	err  error
	ctx  context.Context
	stop func()
}

// Main runs the tests of a package, and ends the Chromium that they started.
// It is for TestMain.
func Main(m *testing.M) {
	code := m.Run()
	if running.stop != nil {
		running.stop()
	}
	os.Exit(code)
}

// start starts Chromium if it does not run yet.
func start(t testing.TB) context.Context {
	t.Helper()
	program := ""
	for _, name := range programs {
		if path, err := exec.LookPath(name); err == nil {
			program = path
			break
		}
	}
	if program == "" {
		npmtest.Lacking(t, "there is no "+strings.Join(programs, ", "))
	}
	running.once.Do(func() {
		// The library adds an empty folder for the profile, and --no-sandbox
		// where we are root, as Chromium does not start then otherwise.
		options := append(chromedp.DefaultExecAllocatorOptions[:],
			chromedp.ExecPath(program),
			chromedp.Flag("disable-gpu", true),
			chromedp.Flag("disable-quic", true),
			chromedp.Flag("disable-component-update", true),
			// Nothing gets past this machine, should a page or Chromium try.
			chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"),
		)
		allocator, freeAllocator := chromedp.NewExecAllocator(context.Background(), options...)
		ctx, free := chromedp.NewContext(allocator)
		running.ctx = ctx
		running.stop = func() {
			within, done := context.WithTimeout(ctx, 5*time.Second)
			defer done()
			chromedp.Cancel(within) // lets it end by itself
			free()
			freeAllocator()
		}
		running.err = chromedp.Do(ctx)
	})
	if running.err != nil {
		t.Fatalf("%s does not start: %v", program, running.err)
	}
	return running.ctx
}

// Tab is a tab of the browser. Its methods fail the test where the browser
// does.
type Tab struct {
	t   testing.TB
	ctx context.Context
	*notes
}

// notes are what a tab writes down.
type notes struct {
	own string // what the addresses of permitted requests begin with

	mu         sync.Mutex
	complaints []string
	forgiven   bool
	requests   []string
	trace      []traceEvent  // what the page did, while Tasks asks for that
	traced     chan struct{} // closed when that is all there
}

// Open opens a tab that may ask for what is below an address, such as that of
// a Server or "file:///tmp/x/", and for nothing else. The tab closes with the
// test.
func Open(t testing.TB, own string) *Tab {
	t.Helper()
	b := open(t, own)
	t.Cleanup(func() { b.report(t) })
	return b
}

// For returns the tab for a subtest, which fails for what the tab notes during
// it. The subtests of a tab cannot be parallel.
func (b *Tab) For(t testing.TB) *Tab {
	t.Helper()
	b.report(b.t)
	t.Cleanup(func() { b.report(t) })
	return &Tab{t, b.ctx, b.notes}
}

// report fails a test for what was noted since the last report.
func (n *notes) report(t testing.TB) {
	t.Helper()
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, c := range n.complaints {
		if n.forgiven {
			break
		}
		t.Errorf("the browser noted: %s", c)
	}
	n.complaints = nil
}

func open(t testing.TB, own string) *Tab {
	t.Helper()
	b := &Tab{t: t, notes: &notes{own: own}}
	ctx, closeTab := chromedp.NewContext(start(t), chromedp.WithListener(b.listen))
	t.Cleanup(closeTab)
	b.ctx = ctx
	b.must("opening a tab", chromedp.Do(ctx))
	// Several tabs at once each believe that they have the focus.
	call(b, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	b.Look(Look{})
	return b
}

func (b *Tab) must(what string, err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatalf("%s: %v", what, err)
	}
}

// deadline returns a context for one thing to be done.
func (b *Tab) deadline() (context.Context, context.CancelFunc) {
	return context.WithTimeout(b.ctx, patience)
}

// run runs an action and returns its value.
func run[T any](b *Tab, what string, action chromedp.Action[T]) T {
	b.t.Helper()
	ctx, done := b.deadline()
	defer done()
	value, err := chromedp.Run(ctx, action)
	b.must(what, err)
	return value
}

// call gives a command of the protocol.
func call[P, R any](b *Tab, command cdp.Command[P, R], params P) R {
	b.t.Helper()
	ctx, done := b.deadline()
	defer done()
	result, err := chromedp.Call(ctx, command, params)
	b.must(command.Method, err)
	return result
}

// listen notes requests, and what should not be.
func (n *notes) listen(event any) {
	n.mu.Lock()
	defer n.mu.Unlock()
	complain := func(format string, args ...any) {
		n.complaints = append(n.complaints, fmt.Sprintf(format, args...))
	}
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		url := e.Request.URL
		n.requests = append(n.requests, url)
		if !strings.HasPrefix(url, n.own) && !strings.HasPrefix(url, "data:") {
			complain("%s asks for %s", e.DocumentURL, url)
		}
	case *network.EventLoadingFailed:
		if !e.Canceled {
			complain("a request for a %s fails: %s %s", e.Type, e.ErrorText, e.BlockedReason)
		}
	case *log.EventEntryAdded:
		complain("%s %s: %s %s", e.Entry.Source, e.Entry.Level, e.Entry.Text, e.Entry.URL)
	case *runtime.EventConsoleAPICalled:
		var words []string
		for _, a := range e.Args {
			words = append(words, strings.TrimSpace(string(a.Value)+" "+a.Description))
		}
		complain("console.%s: %s", e.Type, strings.Join(words, " "))
	case *runtime.EventExceptionThrown:
		text := e.ExceptionDetails.Text
		if x := e.ExceptionDetails.Exception; x != nil {
			text += " " + x.Description
		}
		complain("an exception: %s", text)
	case *tracing.EventDataCollected:
		n.traceData(e)
	case *tracing.EventTracingComplete:
		close(n.traced)
	case *page.EventJavascriptDialogOpening:
		complain("a dialog: %s", e.Message)
	}
}

// Complaints returns what the tab noted that should not be.
func (n *notes) Complaints() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return append([]string(nil), n.complaints...)
}

// Forgive has no test fail for what is noted, where it has to be.
func (n *notes) Forgive() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.forgiven = true
}

// Requests returns the addresses that the tab asked for, in order.
func (n *notes) Requests() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return append([]string(nil), n.requests...)
}

// Load opens an address, and waits until all of the page is there.
func (b *Tab) Load(address string) {
	b.t.Helper()
	run(b, "loading "+address, chromedp.Navigate(address))
}

// Back goes back in the history. What is there then is to be waited for: a page
// that Chromium has kept does not load again.
func (b *Tab) Back() {
	b.t.Helper()
	b.Do("history.back()")
}

// Reload loads the page again.
func (b *Tab) Reload() {
	b.t.Helper()
	run(b, "loading again", chromedp.Reload())
}

// Address returns the page's address.
func (b *Tab) Address() string {
	b.t.Helper()
	return Eval[string](b, "location.href")
}

// Eval returns the value of an expression in JavaScript; of a promise that
// which it comes to.
func Eval[T any](b *Tab, expression string) T {
	b.t.Helper()
	name, _, _ := strings.Cut(strings.TrimSpace(expression), "\n")
	if len(name) > 100 {
		name = name[:100]
	}
	return run(b, name, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}

// Do runs JavaScript.
func (b *Tab) Do(script string) {
	b.t.Helper()
	Eval[chromedp.Void](b, script)
}

// Wait waits until an expression in JavaScript is true; what says in words
// what that means. It fails the test where that takes too long. The page has
// to have its scripts on.
func (b *Tab) Wait(what, expression string) {
	b.t.Helper()
	ctx, done := b.deadline()
	defer done()
	look := fmt.Sprintf(`new Promise((resolve) => {
		const look = () => { if (%s) resolve(true); else setTimeout(look, 10); };
		look();
	})`, expression)
	for {
		_, err := chromedp.Run(ctx, chromedp.Evaluate[bool](look, chromedp.EvalAwaitPromise))
		if err == nil {
			return
		}
		// The page may have been left meanwhile for the one to look at.
		if ctx.Err() != nil || !strings.Contains(err.Error(), "context was destroyed") && !strings.Contains(err.Error(), "navigated") {
			b.t.Fatalf("waited in vain until %s: %v", what, err)
		}
	}
}

// Press presses keys: those of a text, or Tab, Enter, Space, and so on of
// package kb. Without a text, it does nothing.
func (b *Tab) Press(keys string, held ...chromedp.Modifier) {
	b.t.Helper()
	run(b, fmt.Sprintf("pressing %q", keys), chromedp.KeyEvent(keys, chromedp.KeyModifiers(held...)))
}

// Scripts switches the scripts of pages that are loaded from now on.
func (b *Tab) Scripts(on bool) {
	b.t.Helper()
	call(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !on})
}

// Look is how a person has a page before them. The zero Look is a wide window
// in the light.
type Look struct {
	Width  int // in CSS pixels; 1280 where it is 0
	Height int // 900 where it is 0
	Dark   bool
	Print  bool
	// ForcedColors has the system choose all colours, as high contrast does.
	ForcedColors bool
	// ReducedMotion is the wish that nothing moves.
	ReducedMotion bool
}

// Look sets how the page is seen, now and after.
func (b *Tab) Look(l Look) {
	b.t.Helper()
	if l.Width == 0 {
		l.Width = 1280
	}
	if l.Height == 0 {
		l.Height = 900
	}
	call(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: int64(l.Width), Height: int64(l.Height), DeviceScaleFactor: 1,
	})
	media := emulation.SetEmulatedMediaParams{}
	if l.Print {
		media.Media = "print"
	}
	feature := func(name string, on bool, yes, no string) {
		value := no
		if on {
			value = yes
		}
		media.Features = append(media.Features, &emulation.MediaFeature{Name: name, Value: value})
	}
	feature("prefers-color-scheme", l.Dark, "dark", "light")
	feature("forced-colors", l.ForcedColors, "active", "none")
	feature("prefers-reduced-motion", l.ReducedMotion, "reduce", "no-preference")
	call(b, emulation.SetEmulatedMedia, media)
}

// PDF prints the page.
func (b *Tab) PDF() []byte {
	b.t.Helper()
	return run(b, "printing", chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4)))
}
