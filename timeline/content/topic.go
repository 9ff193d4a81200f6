package content

import (
	"slices"
	"strings"

	"solnoma/timeline/slug"
)

// topicIndex finds the topics that sources and events name.
type topicIndex struct {
	topics   []Topic
	declared int // how many of them site.yaml has
}

// resolve returns the ids of the topics named, sorted. A name that is none of
// the site's topics becomes one; where the site has a list of them, with a
// warning.
func (t *topicIndex) resolve(f *file, names []word) (ids []string) {
	for _, n := range names {
		i := slices.IndexFunc(t.topics, func(t Topic) bool {
			return t.ID == n.text || strings.EqualFold(t.Title, n.text) || t.ID == slug.Make(n.text)
		})
		id := slug.Make(n.text)
		switch {
		case i >= 0:
			id = t.topics[i].ID
		case id == "":
			f.errorf(n.at, "bad-topic", "give it an id and this title in the topics of site.yaml", "no address can be made of the topic %q", n.text)
			continue
		default:
			t.topics = append(t.topics, Topic{ID: id, Title: n.text})
		}
		if t.declared > 0 && (i < 0 || i >= t.declared) {
			var known []string
			for _, d := range t.topics[:t.declared] {
				known = append(known, d.ID)
			}
			f.warnf(n.at, "unknown-topic", didYouMean(id, known, "add it to the topics of site.yaml, or use one of them"),
				"the topic %q is not in site.yaml", n.text)
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}
