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
	Added                 // it is new
	Reworded              // its title is another
)

var kindNames = [...]string{"removed", "merged", "re-dated", "restated", "re-sourced", "added", "re-worded"}

func (k Kind) String() string { return kindNames[k] }

// Change is what became of one event.
type Change struct {
	Kinds []Kind // in their order
	// Old is its row before; zero for one that is new. New is its row after: of
	// one that is no more, it says so.
	Old, New Row
}

// Compare says what changed from one ledger to another: of each event that
// changed, in the order of the new ledger. Titles that differ in white space
// only are the same.
func Compare(before, after *Ledger) []Change {
	var changes []Change
	if after == nil {
		after = New(nil)
	}
	for i := range after.Rows {
		n := after.Rows[i]
		o, ok := before.Find(n.ID)
		switch {
		case !ok && n.Gone():
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
	return changes
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
	if !slices.Equal(o.Sources, n.Sources) {
		k = append(k, Resourced)
	}
	if oneLine(o.Title) != oneLine(n.Title) {
		k = append(k, Reworded)
	}
	return k
}
