package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// watched are the entries of a site folder that a build reads.
var watched = []string{"content", "templates", "static", "site.yaml"}

// A change is built once nothing more has changed for quiet, and at the latest
// after patience.
const (
	quiet    = 60 * time.Millisecond
	patience = time.Second
)

// watcher tells when something in a site folder that a build reads has changed.
type watcher struct {
	root    string
	notify  *fsnotify.Watcher
	changes chan struct{}
	errors  chan error
}

// watch begins to watch the site in root. A change of any time after it
// returns is followed by a value in changes, which holds one at a time:
// whoever builds after taking it has all changes so far.
func watch(ctx context.Context, root string) (*watcher, error) {
	// The system reports nothing for a link itself.
	real, err := filepath.EvalSymlinks(root)
	if err != nil {
		return nil, err
	}
	n, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("cannot watch for changes: %w", err)
	}
	w := &watcher{
		root:    real,
		notify:  n,
		changes: make(chan struct{}, 1),
		errors:  make(chan error, 1),
	}
	if err := w.cover(); err != nil {
		n.Close()
		return nil, err
	}
	events := make(chan struct{})
	go w.filter(ctx, events)
	go settle(ctx, events, w.settled)
	return w, nil
}

// cover watches each folder that is there now; one that is watched already
// stays so.
func (w *watcher) cover() error {
	if err := w.notify.Add(w.root); err != nil {
		return fmt.Errorf("cannot watch %s: %w", w.root, err)
	}
	seen := make(map[string]bool)
	for _, name := range watched {
		if err := w.coverFolder(filepath.Join(w.root, name), seen); err != nil {
			return err
		}
	}
	return nil
}

// coverFolder watches the folder that path leads to, if it leads to one within
// the site, and those in it. Seen has the folders that are done.
func (w *watcher) coverFolder(path string, seen map[string]bool) error {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return nil //nolint:nilerr // gone meanwhile, or a link to nothing: the build will tell
	}
	inside, err := filepath.Rel(w.root, real)
	if err != nil || !filepath.IsLocal(inside) || seen[real] || !isFolder(real) {
		return nil
	}
	seen[real] = true
	// Before it is read, so that what is made in it meanwhile is an event.
	if err := w.notify.Add(real); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("cannot watch %s: %w", real, err)
	}
	entries, _ := os.ReadDir(real) // if it cannot be read, the build will tell
	for _, e := range entries {
		if e.Type()&(fs.ModeDir|fs.ModeSymlink) == 0 || ignored(e.Name()) {
			continue
		}
		if err := w.coverFolder(filepath.Join(real, e.Name()), seen); err != nil {
			return err
		}
	}
	return nil
}

// filter passes on that something happened which a build would see.
func (w *watcher) filter(ctx context.Context, events chan<- struct{}) {
	defer w.notify.Close()
	for {
		select {
		case <-ctx.Done():
			return
		case e := <-w.notify.Events:
			if !w.relevant(e) {
				continue
			}
		case err := <-w.notify.Errors:
			// Too many events to hold: some are lost, so assume a change.
			if !errors.Is(err, fsnotify.ErrEventOverflow) {
				w.fail(err)
				continue
			}
		}
		select {
		case events <- struct{}{}:
		case <-ctx.Done():
			return
		}
	}
}

// relevant reports whether a build could come out otherwise after e.
func (w *watcher) relevant(e fsnotify.Event) bool {
	if e.Op == fsnotify.Chmod || ignored(filepath.Base(e.Name)) {
		return false
	}
	return filepath.Dir(e.Name) != w.root || slices.Contains(watched, filepath.Base(e.Name))
}

// ignored reports whether name is one that editors and systems give to files
// of their own.
func ignored(name string) bool {
	return strings.HasPrefix(name, ".") ||
		strings.HasPrefix(name, "#") && strings.HasSuffix(name, "#") ||
		strings.HasSuffix(name, "~") ||
		strings.HasSuffix(name, ".tmp") ||
		strings.HasSuffix(name, ".swp") ||
		strings.HasSuffix(name, "___jb_tmp___") ||
		name == "4913" // Vim tries with it whether it may write
}

// settled announces a change. A folder made just now is watched first: what
// was put into it before that is read by the build which follows.
func (w *watcher) settled() {
	if err := w.cover(); err != nil {
		w.fail(err)
	}
	select {
	case w.changes <- struct{}{}:
	default: // one is waiting already
	}
}

func (w *watcher) fail(err error) {
	select {
	case w.errors <- err:
	default:
	}
}

// settle calls do after each run of events.
func settle(ctx context.Context, events <-chan struct{}, do func()) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-events:
		}
		deadline := time.After(patience)
		for calm := false; !calm; {
			select {
			case <-ctx.Done():
				return
			case <-events:
			case <-time.After(quiet):
				calm = true
			case <-deadline:
				calm = true
			}
		}
		do()
	}
}
