package main

import (
	"context"
	"iter"
	"path/filepath"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/fsnotify/fsnotify"
)

func TestRelevant(t *testing.T) {
	t.Parallel()
	w := &watcher{root: filepath.FromSlash("/site")}
	tests := []struct {
		name string
		op   fsnotify.Op
		want bool
	}{
		{"/site/site.yaml", fsnotify.Write, true},
		{"/site/content", fsnotify.Create, true},
		{"/site/content/sources/a.md", fsnotify.Write, true},
		{"/site/content/sources/a.md", fsnotify.Remove, true},
		{"/site/content/sources/a.md", fsnotify.Chmod, false},
		{"/site/content/sources/a.md", fsnotify.Chmod | fsnotify.Write, true},
		{"/site/templates/page.html", fsnotify.Rename, true},
		{"/site/public", fsnotify.Create, false},
		{"/site/README.md", fsnotify.Write, false},
		{"/site/content/sources/.a.md.swp", fsnotify.Write, false},
		{"/site/content/sources/.#a.md", fsnotify.Create, false},
		{"/site/content/sources/#a.md#", fsnotify.Write, false},
		{"/site/content/sources/a.md~", fsnotify.Create, false},
		{"/site/content/sources/a.md.tmp", fsnotify.Write, false},
		{"/site/content/sources/4913", fsnotify.Create, false},
		{"/site/content/sources/1941.md", fsnotify.Create, true},
	}
	for _, test := range tests {
		if got := w.relevant(fsnotify.Event{Name: filepath.FromSlash(test.name), Op: test.op}); got != test.want {
			t.Errorf("%s of %s is relevant: %v, want %v", test.op, test.name, got, test.want)
		}
	}
}

// TestSettle checks when a run of events is followed up. Its time is made up:
// it sleeps without waiting.
func TestSettle(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		events []time.Duration // when they happen
		takes  time.Duration   // how long each follow-up does
		want   []time.Duration // when the follow-ups begin
	}{
		{"none", nil, 0, nil},
		{"one", []time.Duration{0}, 0, []time.Duration{quiet}},
		{"close together", []time.Duration{0, quiet / 2, quiet}, 0, []time.Duration{2 * quiet}},
		{"far apart", []time.Duration{0, 10 * quiet}, 0, []time.Duration{quiet, 11 * quiet}},
		{"a stream", slices.Collect(every(quiet/2, 40)), 0, []time.Duration{patience, 39*quiet/2 + quiet}},
		{"during a follow-up", []time.Duration{0, quiet + time.Second}, 2 * time.Second, []time.Duration{quiet, 2*time.Second + 2*quiet}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				events, done := make(chan struct{}), make(chan time.Duration, 100)
				start := time.Now()
				go settle(ctx, events, func() {
					done <- time.Since(start)
					time.Sleep(test.takes)
				})
				for _, at := range test.events {
					time.Sleep(time.Until(start.Add(at)))
					events <- struct{}{}
				}
				time.Sleep(time.Hour)
				synctest.Wait()
				close(done)
				var got []time.Duration
				for at := range done {
					got = append(got, at)
				}
				if !slices.Equal(got, test.want) {
					t.Errorf("followed up after %v, want %v", got, test.want)
				}
			})
		})
	}
}

// every yields n times, the first of them 0.
func every(d time.Duration, n int) iter.Seq[time.Duration] {
	return func(yield func(time.Duration) bool) {
		for i := range n {
			if !yield(time.Duration(i) * d) {
				return
			}
		}
	}
}

// TestChangesHoldsOne checks that a change made while another waits is not
// lost, and does not block.
func TestChangesHoldsOne(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	w, err := watch(ctx, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	w.settled()
	w.settled()
	<-w.changes
	select {
	case <-w.changes:
		t.Error("two changes wait")
	default:
	}
}
