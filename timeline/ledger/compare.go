package ledger

import (
	"slices"
)

// Kind is a way in which an event changed.
type Kind uint8

// The kinds, the ones that a reviewer has to look at first before the others.
const (
	Dropped   Kind = iota // it is no more
	WentInto              // it is a part of another event now
	Redated               // its date is another
	Restated              // it is told in another way: planned, reported, alleged
	Resourced             // other sources report it
	Split                 // it was a part of another event, and is one of its own
	Added                 // it is new
	Reworded              // its title is another
	Requoted              // only the sentences that state it are others
)

var kindNames = [...]string{"removed", "merged", "re-dated", "restated", "re-sourced", "split", "added", "re-worded", "re-quoted"}

func (k Kind) String() string { return kindNames[k] }

// Change is what became of one event.
type Change struct {
	Kinds []Kind // in their order
	// Old is its row before; zero for one that is new. New is its row after: of
	// one that is no more, it says so.
	Old, New Row
	From     string // of one that was a part of another event: the id of that
}

// Compare says what changed from one ledger to another: of each event that
// changed, in the order of the new ledger. Titles that differ in white space
// only are the same.
func Compare(before, after *Ledger) []Change {
	var changes []Change
	if after == nil {
		after = New(nil)
	}
	parts := partsOf(before, after)
	for i := range after.Rows {
		n := after.Rows[i]
		o, ok := before.Find(n.ID)
		switch {
		case !ok && n.Gone():
		case !ok && parts.from(&n) != "":
			changes = append(changes, Change{Kinds: []Kind{Split}, New: n, From: parts.from(&n)})
		case ok && o.Status == Merged && !n.Gone():
			changes = append(changes, Change{Kinds: []Kind{Split}, New: n, From: o.Into})
		case !ok || o.Gone() && !n.Gone():
			changes = append(changes, Change{Kinds: []Kind{Added}, New: n})
		case n.Gone() && o.Gone():
		default:
			if c := (Change{Kinds: kinds(o, &n), Old: *o, New: n}); len(c.Kinds) > 0 {
				changes = append(changes, c)
			}
		}
	}
	if before != nil {
		for i := range before.Rows { // lines that somebody took out
			if o := before.Rows[i]; !o.Gone() {
				if _, ok := after.Find(o.ID); !ok {
					gone := o
					gone.Status = Removed
					changes = append(changes, Change{Kinds: []Kind{Dropped}, Old: o, New: gone})
				}
			}
		}
	}
	return withoutEchoes(changes)
}

// withoutEchoes leaves out of changes the events that only gained or lost a
// sentence by what is told of another: that it was merged or split off.
func withoutEchoes(changes []Change) []Change {
	told := map[string]bool{}
	for i := range changes {
		told[changes[i].New.Into], told[changes[i].From] = true, true
	}
	return slices.DeleteFunc(changes, func(c Change) bool { return told[c.New.ID] && slices.Equal(c.Kinds, []Kind{Requoted}) })
}

func kinds(o, n *Row) (k []Kind) {
	switch n.Status {
	case Removed:
		return []Kind{Dropped}
	case Merged:
		return []Kind{WentInto}
	}
	if o.Date != n.Date {
		k = append(k, Redated)
	}
	if o.Status != n.Status {
		k = append(k, Restated)
	}
	if !slices.Equal(o.Slugs(), n.Slugs()) {
		k = append(k, Resourced)
	}
	if oneLine(o.Title) != oneLine(n.Title) {
		k = append(k, Reworded)
	}
	if len(k) == 0 && !slices.Equal(o.Sources, n.Sources) {
		k = append(k, Requoted)
	}
	return k
}

// parts has the places that an event of several has no more, with its id.
type parts map[string]string

func partsOf(before, after *Ledger) parts {
	p := parts{}
	if before == nil {
		return p
	}
	for i := range before.Rows {
		o := &before.Rows[i]
		n, ok := after.Find(o.ID)
		if len(o.Sources) < 2 || o.Gone() || !ok || n.Gone() {
			continue
		}
		for _, place := range o.Sources {
			if !slices.Contains(n.Sources, place) {
				p[place] = o.ID
			}
		}
	}
	return p
}

// from returns the id of the event that a new one was a part of; "" for none.
func (p parts) from(r *Row) string {
	for _, place := range r.Sources {
		if id := p[place]; id != "" {
			return id
		}
	}
	return ""
}
