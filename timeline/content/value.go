package content

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/language"

	"solnoma/timeline/edtf"
	"solnoma/timeline/timex"
)

// value is one value in a YAML text. Its methods that read it report what is
// wrong with it; ok is false then, and also where the value is empty, which is
// no problem: "author:" alone says nothing.
type value struct {
	yaml *yamlText
	node *yaml.Node
	name string // of its key
}

// key is a key that a mapping may have.
type key struct {
	name string
	read func(value)
}

// word is a text and where it stands.
type word struct {
	text string
	at   int
}

func (v value) file() *file { return v.yaml.file }

// offset returns the byte of the file that the value begins at.
func (v value) offset() int { return v.yaml.offset(v.node.Line, v.node.Column) }

// span returns the bytes of the file that a text of one line stands in, without
// quotes.
func (v value) span() (start, end int) {
	start = v.offset()
	line, _ := lineAt(v.file().bytes[:v.yaml.end], start)
	if i := bytes.Index(line, []byte(v.node.Value)); i >= 0 && v.node.Value != "" {
		return start + i, start + i + len(v.node.Value)
	}
	return start, start + len(bytes.TrimRight(line, " \t"))
}

func (v value) null() bool {
	return v.node.Kind == yaml.ScalarNode && v.node.ShortTag() == "!!null"
}

// is reports a value that is not of the kind wanted.
func (v value) is(kind yaml.Kind, want, hint string) bool {
	if v.node.Kind == kind {
		return true
	}
	if v.null() {
		return false
	}
	got := map[yaml.Kind]string{
		yaml.ScalarNode:   "text",
		yaml.SequenceNode: "a list",
		yaml.MappingNode:  "a group of keys",
		yaml.AliasNode:    "a reference (*) to another value",
	}[v.node.Kind]
	v.file().errorf(v.offset(), "wrong-type", hint, "%s must be %s, and is %s", v.name, want, got)
	return false
}

// readKeys reads the entries of mappings that together have the given keys. Of
// a key that is there twice, the first counts. It returns the keys that unknown
// ones were likely meant to be; that they are missing needs no saying then.
func readKeys(mappings []value, keys []key) (meant map[string]bool) {
	seen := make(map[string]int)
	meant = make(map[string]bool)
	for _, m := range mappings {
		for pair := range slices.Chunk(m.node.Content, 2) {
			k, v := value{m.yaml, pair[0], "a key"}, value{m.yaml, pair[1], pair[0].Value}
			if !k.is(yaml.ScalarNode, "a word", "write key: value") {
				continue
			}
			f, at, name := m.file(), k.offset(), k.node.Value
			i := slices.IndexFunc(keys, func(k key) bool { return k.name == name })
			if i < 0 {
				var known []string
				for _, k := range keys {
					known = append(known, k.name)
				}
				meant[nearest(name, known)] = true
				f.errorf(at, "unknown-key", didYouMean(name, known, "the keys here are"), "unknown key %q", name)
				continue
			}
			if before, twice := seen[name]; twice {
				line, _ := f.lines.Position(before)
				f.errorf(at, "duplicate-key", "leave only one of them", "%s is already on line %d", name, line)
				continue
			}
			seen[name] = at
			keys[i].read(v)
		}
	}
	return meant
}

// raw returns a text as it is written, whatever YAML would take it for.
func (v value) raw() (s string, ok bool) {
	if !v.is(yaml.ScalarNode, "text", fmt.Sprintf("write one value: %s: …", v.name)) || v.null() {
		return "", false
	}
	return v.node.Value, strings.TrimSpace(v.node.Value) != ""
}

// text returns a text with its white space folded.
func (v value) text() (s string, ok bool) {
	s, ok = v.raw()
	return strings.Join(strings.Fields(s), " "), ok
}

// list returns the values of a list; a text by itself is a list of one.
func (v value) list() []value {
	if v.node.Kind == yaml.ScalarNode {
		s, ok := v.raw()
		if ok && strings.Contains(s, ",") {
			v.file().errorf(v.offset(), "wrong-type", fmt.Sprintf("write %s: [%s], with quotes if a comma belongs to a name", v.name, s),
				"%s must be a list, and is text", v.name)
			return nil
		}
		if !ok {
			return nil
		}
		return []value{v}
	}
	if !v.is(yaml.SequenceNode, "a list", fmt.Sprintf("write %s: [a, b]", v.name)) {
		return nil
	}
	var items []value
	for _, n := range v.node.Content {
		items = append(items, value{v.yaml, n, "an item of " + v.name})
	}
	return items
}

// words returns the texts of a list.
func (v value) words() (ws []word) {
	for _, item := range v.list() {
		if s, ok := item.text(); ok {
			ws = append(ws, word{s, item.offset()})
		}
	}
	return ws
}

// number returns a whole number from 1 on.
func (v value) number() (n int, ok bool) {
	s, ok := v.text()
	if !ok {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		v.file().errorf(v.offset(), "bad-value", "write a number from 1 on", "%s must be a whole number, and is %q", v.name, s)
		return 0, false
	}
	return n, true
}

// yes returns the truth of a value.
func (v value) yes() bool {
	s, ok := v.text()
	if !ok {
		return false
	}
	switch strings.ToLower(s) {
	case "true", "yes", "on":
		return true
	case "false", "no", "off":
	default:
		v.file().errorf(v.offset(), "bad-value", "write true or false", "%s must be true or false, and is %q", v.name, s)
	}
	return false
}

// choice returns one of the words allowed.
func (v value) choice(allowed ...string) (s string, ok bool) {
	s, ok = v.text()
	if ok && !slices.Contains(allowed, s) {
		v.file().errorf(v.offset(), "bad-value", didYouMean(s, allowed, "it can be"), "%q is no value of %s", s, v.name)
		return "", false
	}
	return s, ok
}

// link returns an address of the web.
func (v value) link() (s string, ok bool) {
	s, ok = v.text()
	return s, ok && checkLink(v.file(), v.offset(), s)
}

// checkLink reports what is no http or https address.
func checkLink(f *file, at int, s string) bool {
	u, err := url.Parse(s)
	switch {
	case err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" && !strings.Contains(s, " "):
		return true
	case err == nil && u.Scheme == "":
		f.errorf(at, "bad-url", "write the whole address, with https:// in front", "%q is no web address", s)
	case err == nil && u.Scheme != "http" && u.Scheme != "https":
		f.errorf(at, "bad-url", "only http and https addresses are published", "%q is not an http or https address", s)
	default:
		f.errorf(at, "bad-url", "copy the address from the browser's address bar", "%q is no web address", s)
	}
	return false
}

// language returns a BCP 47 tag in its usual form.
func (v value) language() (s string, ok bool) {
	s, ok = v.text()
	if !ok {
		return "", false
	}
	tag, err := language.Parse(s)
	if err != nil {
		v.file().errorf(v.offset(), "bad-language", "write a code as of BCP 47: en, ru, uz, uz-Cyrl, zh-Hant", "%q is no language code", s)
		return "", false
	}
	return tag.String(), true
}

// timezone returns the IANA name of a time zone.
func (v value) timezone() (s string, ok bool) {
	s, ok = v.text()
	if !ok {
		return "", false
	}
	if _, err := time.LoadLocation(s); err != nil || s == "Local" {
		hint := "write a name of the IANA database: Asia/Tashkent, Europe/Berlin, UTC"
		for _, area := range []string{"Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/"} {
			if _, err := time.LoadLocation(area + s); err == nil {
				hint = fmt.Sprintf("did you mean %q?", area+s)
			}
		}
		v.file().errorf(v.offset(), "bad-timezone", hint, "%q is no time zone", s)
		return "", false
	}
	return s, true
}

// date returns a date, in EDTF or as a person writes it.
func (v value) date(order timex.Order) (d edtf.Date, ok bool) {
	s, ok := v.text()
	if !ok {
		return edtf.Date{}, false
	}
	d, err := timex.ParseDate(s, order)
	if err != nil {
		// EDTF that names no day of the calendar says best why it doesn't.
		if _, e := edtf.Parse(s); e != nil && !errors.Is(e, edtf.ErrSyntax) {
			err = e
		}
		v.file().errorf(v.offset(), "bad-date", dateHint(s), "%v", err)
		return edtf.Date{}, false
	}
	return d, true
}

var isoLike = regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d)$`)

// dateHint says what to write in place of something that is no date.
func dateHint(s string) string {
	if m := isoLike.FindStringSubmatch(s); m != nil {
		swapped := m[1] + "-" + m[3] + "-" + m[2]
		if _, err := edtf.Parse(swapped); err == nil {
			return fmt.Sprintf("the month comes before the day: %s?", swapped)
		}
	}
	return `write a date that exists, as "16 January 2025", "January 2025", 2025-01-16 or 2025-01`
}
