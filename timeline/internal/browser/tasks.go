package browser

import (
	"encoding/json"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/tracing"
)

// Task is a task of the thread that a page's scripts run on, and that answers
// who uses it.
type Task struct {
	// CPU is the time that the processor spent on it, which is the same on a
	// machine that is busy with something else.
	CPU time.Duration
	// What are the longest parts of it, by the names that Chromium has for them.
	What []string
}

// Tasks returns the tasks of the page while use goes on, which are longer than
// least.
func (b *Tab) Tasks(least time.Duration, use func()) []Task {
	b.t.Helper()
	b.mu.Lock()
	b.trace, b.traced = nil, make(chan struct{})
	b.mu.Unlock()
	call(b, tracing.Start, tracing.StartParams{
		TransferMode: tracing.StartTransferModeReportEvents,
		TraceConfig:  &tracing.TraceConfig{IncludedCategories: []string{"toplevel", "devtools.timeline", "v8", "blink.user_timing", "__metadata"}, ExcludedCategories: []string{"*"}},
	})
	use()
	call(b, tracing.End, cdp.Empty{})
	ctx, done := b.deadline()
	defer done()
	select {
	case <-b.traced:
	case <-ctx.Done():
		b.t.Fatal("waited in vain for what the page did")
	}
	return longTasks(b.trace, least)
}

// traceEvent is an event of Chromium's trace; times are in microseconds.
type traceEvent struct {
	Name string  `json:"name"`
	Ph   string  `json:"ph"`
	Pid  int     `json:"pid"`
	Tid  int     `json:"tid"`
	TS   float64 `json:"ts"`
	Dur  float64 `json:"dur"`
	CPU  float64 `json:"tdur"`
	Args struct {
		Name string `json:"name"`
	} `json:"args"`
}

func longTasks(trace []traceEvent, least time.Duration) (tasks []Task) {
	type thread struct{ pid, tid int }
	main := map[thread]bool{}
	for _, e := range trace {
		if e.Ph == "M" && e.Name == "thread_name" && e.Args.Name == "CrRendererMain" {
			main[thread{e.Pid, e.Tid}] = true
		}
	}
	for _, e := range trace {
		cpu := time.Duration(e.CPU * float64(time.Microsecond))
		if !main[thread{e.Pid, e.Tid}] || cpu < least || e.Name != "RunTask" && e.Name != "ThreadControllerImpl::RunTask" {
			continue
		}
		t := Task{CPU: cpu}
		for _, part := range trace {
			if part.Pid == e.Pid && part.Tid == e.Tid && part.TS > e.TS && part.TS+part.Dur <= e.TS+e.Dur && part.CPU > e.CPU/4 {
				t.What = append(t.What, part.Name)
			}
		}
		tasks = append(tasks, t)
	}
	return tasks
}

func (n *notes) traceData(e *tracing.EventDataCollected) {
	for _, value := range e.Value {
		var one traceEvent
		if json.Unmarshal(value, &one) == nil {
			n.trace = append(n.trace, one)
		}
	}
}
