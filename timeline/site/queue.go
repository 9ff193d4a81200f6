package site

import (
	"bytes"
	"fmt"
	"path"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
)

// queued is a page that is still to be rendered.
type queued struct {
	kind string // of its template
	from string // the file of the site's folder that it is made from, if it is one
	name string
	make func() (any, error)
}

// page puts a page into the queue. What it shows is made when its turn comes,
// perhaps beside others, so that not all of it is in memory at once.
func (b *build) page(kind, from, name string, make func() (any, error)) {
	b.queue = append(b.queue, queued{kind, from, name, make})
	b.pages[name] = true
}

// renderQueue renders the pages of the queue on all processors, and adds them
// in their order.
func (b *build) renderQueue() error {
	type result struct {
		data []byte
		err  error
	}
	results := make([]result, len(b.queue))
	var next atomic.Int64
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(b.queue) {
					return
				}
				results[i].data, results[i].err = b.render(b.queue[i])
			}
		})
	}
	workers.Wait()
	for i, r := range results {
		if r.err != nil {
			return r.err
		}
		b.add(b.queue[i].name, r.data, b.queue[i].from)
	}
	b.queue = nil
	return nil
}

// render renders a page and makes it small.
func (b *build) render(q queued) ([]byte, error) {
	data, err := q.make()
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := b.kinds[q.kind].ExecuteTemplate(&out, "layout", data); err != nil {
		return nil, Problems{templateProblem(q.kind+".html", err)}
	}
	small, err := minified(q.name, out.Bytes())
	if err != nil {
		return nil, err
	}
	return append(small, '\n'), nil
}

// pager leads through the pages of a list that is too long for one. The zero
// pager is of a list that is not.
type pager struct {
	Pages []pageNumber
}

type pageNumber struct {
	Number  int
	Href    string
	Current bool
}

// rowsPerPage is the most that a page shows of a list of links.
const rowsPerPage = 1000

// numbered queues the pages of a list: name, and where one is not enough
// name.2.html and so on.
func numbered[T any](b *build, kind, name string, list []T, show func(frame, []T, pager) any, title, description string) {
	parts := chunks(list, rowsPerPage)
	if len(parts) == 0 {
		parts = [][]T{nil}
	}
	for i, part := range parts {
		href := numberedName(name, i+1)
		heading := title
		if i > 0 {
			heading = b.model.words.PartOf(title, i+1, len(parts))
		}
		b.page(kind, "", href, func() (any, error) {
			return show(b.frame(href, heading, description), part, pagerOf(name, i+1, len(parts))), nil
		})
	}
}

// numberedName returns the name of the nth page of a list, from 1.
func numberedName(name string, n int) string {
	if n == 1 {
		return name
	}
	ext := path.Ext(name)
	return fmt.Sprintf("%s.%s%s", strings.TrimSuffix(name, ext), strconv.Itoa(n), ext)
}

// pagerOf leads from page n, from 1, to the others.
func pagerOf(name string, n, pages int) (p pager) {
	if pages < 2 {
		return p
	}
	for i := range pages {
		p.Pages = append(p.Pages, pageNumber{i + 1, numberedName(name, i+1), i+1 == n})
	}
	return p
}
