package content

import (
	"net/url"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"

	"solnoma/timeline/slug"
	"solnoma/timeline/timex"
)

// defaultConfig is the configuration of a site that has no site.yaml.
func defaultConfig() Config {
	return Config{Title: "Timeline", Language: "en", Timezone: "UTC"}
}

// order returns how dates in figures are read where nothing else says so.
func (c *Config) order() timex.Order {
	switch c.DateOrder {
	case "dmy":
		return timex.DayFirst
	case "mdy":
		return timex.MonthFirst
	}
	return timex.OrderUnknown
}

// readConfig reads site.yaml. zoned is whether it names a time zone.
func readConfig(f *file) (c Config, zoned bool) {
	c = defaultConfig()
	start := 0
	if strings.HasPrefix(string(f.bytes), byteOrderMark) {
		start = len(byteOrderMark)
	}
	readKeys(f.mappings(start, len(f.bytes)), []key{
		{"title", func(v value) {
			if s, ok := v.text(); ok {
				c.Title = s
			}
		}},
		{"description", func(v value) { c.Description, _ = v.text() }},
		{"language", func(v value) {
			if s, ok := v.language(); ok {
				c.Language = s
			}
		}},
		{"base_url", func(v value) { c.BaseURL = v.baseURL() }},
		{"timezone", func(v value) {
			if s, ok := v.timezone(); ok {
				c.Timezone, zoned = s, true
			}
		}},
		{"date_order", func(v value) { c.DateOrder, _ = v.choice("dmy", "mdy") }},
		{"events_per_page", func(v value) { c.EventsPerPage, _ = v.number() }},
		{"check_page", func(v value) { c.NoCheckPage = !v.null() && !v.yes() }},
		{"theme", func(v value) { c.Theme = readTheme(v) }},
		{"topics", func(v value) { c.Topics = readTopics(v) }},
	})
	return c, zoned
}

// baseURL returns the address of a folder of the web, with a slash at its end.
func (v value) baseURL() string {
	s, ok := v.link()
	if !ok {
		return ""
	}
	if u, err := url.Parse(s); err != nil || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		v.file().errorf(v.offset(), "bad-url", "leave out what follows ? or #, and names before @", "%q is not the address of a folder", s)
		return ""
	}
	return strings.TrimRight(s, "/") + "/"
}

// readTopics reads the list of topics of site.yaml.
func readTopics(v value) (topics []Topic) {
	lines := make(map[string]int) // of the ids
	for _, item := range v.list() {
		t, ok := readTopic(item)
		if !ok {
			continue
		}
		f := item.file()
		line, _ := f.lines.Position(item.offset())
		if before, twice := lines[t.ID]; twice {
			f.errorf(item.offset(), "duplicate-topic", "leave only one, or give it another id", "the topic %q is already on line %d", t.ID, before)
			continue
		}
		lines[t.ID] = line
		topics = append(topics, t)
	}
	return topics
}

func readTopic(v value) (t Topic, ok bool) {
	f, at := v.file(), v.offset()
	if v.node.Kind == yaml.ScalarNode {
		if t.Title, ok = v.text(); !ok {
			return t, false
		}
		t.ID = slug.Make(t.Title)
	} else if !v.is(yaml.MappingNode, "a name or a group of keys", "write a name, or id: and title:") {
		return t, false
	} else {
		readKeys([]value{v}, []key{
			{"id", func(v value) {
				s, ok := v.text()
				if ok && s != slug.Make(s) {
					f.errorf(v.offset(), "bad-value", "write "+quoteOr(slug.Make(s), "a name in Latin letters"),
						"the id %q has other characters than a–z, 0–9 and single hyphens", s)
					s = slug.Make(s)
				}
				t.ID = s
			}},
			{"title", func(v value) { t.Title, _ = v.text() }},
			{"description", func(v value) { t.Description, _ = v.text() }},
			{"color", func(v value) { t.Color = v.color() }},
		})
		if t.ID == "" {
			t.ID = slug.Make(t.Title)
		}
		if t.Title == "" {
			t.Title = titleOf(t.ID)
		}
	}
	if t.ID == "" {
		f.errorf(at, "missing-key", "add an id in Latin letters: id: protests", "the topic has no id, and none can be made of its title")
		return t, false
	}
	return t, true
}

var colorForm = regexp.MustCompile(`^#([0-9a-f]{3}|[0-9a-f]{6})$`)

// color returns a colour as "#rrggbb".
func (v value) color() string {
	s, ok := v.text()
	if !ok {
		if rest, _ := lineAt(v.file().bytes, v.offset()); v.null() && strings.HasPrefix(strings.TrimLeft(string(rest), " \t"), "#") {
			v.file().errorf(v.offset(), "bad-color", `put it in quotes, since # begins a comment: color: "#2a7f62"`, "the colour is empty")
		}
		return ""
	}
	s = strings.ToLower(s)
	if !colorForm.MatchString(s) {
		v.file().errorf(v.offset(), "bad-color", `write it in quotes, as "#2a7f62" or "#2a6"`, "%q is no colour", s)
		return ""
	}
	if len(s) == 4 {
		s = string([]byte{'#', s[1], s[1], s[2], s[2], s[3], s[3]})
	}
	return s
}

func quoteOr(s, other string) string {
	if s == "" {
		return other
	}
	return `"` + s + `"`
}
