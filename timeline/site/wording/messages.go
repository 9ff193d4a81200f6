package wording

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"solnoma/timeline"
)

// Folder is where message files are, in the templates and in the folder
// "templates" of a site.
const Folder = "messages/"

// Words of the interface are taken from this language where the site's own
// lacks them.
const fallback = "en"

// Load returns the text of the interface in a language, a BCP 47 tag. Built-in
// and the site's own message files are named messages/TAG.yaml. Where a more
// exact file has no text, the next is asked: messages/pt-br.yaml of the site,
// the built-in one, then messages/pt.yaml of both, at last messages/en.yaml.
// The problems are those of the site's own files, as files of the folder
// "templates".
func Load(tag string, builtin, own map[string][]byte) (*Words, []timeline.Problem) {
	w := &Words{}
	var problems []timeline.Problem
	for _, name := range chain(tag) {
		file := Folder + name + ".yaml"
		if data, ok := builtin[file]; ok {
			for _, p := range w.read(data, name) {
				panic(fmt.Sprintf("%s:%d:%d: %s", file, p.Line, p.Column, p.Message)) // the tests read each of them
			}
		}
		if data, ok := own[file]; ok {
			for _, p := range w.read(data, name) {
				p.File = "templates/" + file
				problems = append(problems, p)
			}
		}
	}
	return w, problems
}

// chain lists the languages to ask for a text, the most exact last.
func chain(tag string) []string {
	names := []string{fallback}
	parts := strings.Split(strings.ToLower(tag), "-")
	for i := range parts {
		if name := strings.Join(parts[:i+1], "-"); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// read takes the texts of a message file.
func (w *Words) read(data []byte, tag string) (problems []timeline.Problem) {
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		p := timeline.Problem{Line: 1, Column: 1, Code: "yaml", Severity: timeline.Error, Message: err.Error(), Hint: "mend it, or delete the file to have the built-in one back"}
		var parse *yaml.LoadError
		if errors.As(err, &parse) {
			p.Line, p.Column = max(parse.Mark.Line, 1), max(parse.Mark.Column+1, 1)
		}
		return []timeline.Problem{p}
	}
	if len(bytes.TrimSpace(data)) == 0 || len(doc.Content) == 0 {
		return nil
	}
	t, err := language.Parse(tag)
	if err != nil {
		t = language.English
	}
	r := reader{language: t}
	r.group(doc.Content[0], reflect.ValueOf(w).Elem())
	return r.problems
}

// reader puts the values of a message file into the fields of Words.
type reader struct {
	language language.Tag
	problems []timeline.Problem
}

func (r *reader) problem(n *yaml.Node, hint, format string, args ...any) {
	r.problems = append(r.problems, timeline.Problem{
		Line: n.Line, Column: n.Column, Code: "message", Severity: timeline.Error,
		Message: fmt.Sprintf(format, args...), Hint: hint,
	})
}

// group reads a mapping whose keys are fields of a struct.
func (r *reader) group(n *yaml.Node, into reflect.Value) {
	if n.Kind != yaml.MappingNode {
		r.problem(n, "write KEY: TEXT, one a line", "these are no messages")
		return
	}
	fields := map[string]reflect.Value{}
	for i := range into.NumField() {
		fields[key(into.Type().Field(i).Name)] = into.Field(i)
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		field, ok := fields[k.Value]
		if !ok {
			r.problem(k, "see the built-in templates/messages/en.yaml for the keys", "there is no message %q", k.Value)
			continue
		}
		r.value(k.Value, v, field)
	}
}

// value reads what belongs to one key.
func (r *reader) value(name string, n *yaml.Node, into reflect.Value) {
	switch into.Interface().(type) {
	case string, Pattern:
		if n.Kind != yaml.ScalarNode || n.Value == "" {
			r.problem(n, "", "%s needs a text", name)
			return
		}
		into.SetString(n.Value)
	case Plural:
		p := Plural{language: r.language, forms: map[plural.Form]string{}}
		for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
			form, ok := formNames[n.Content[i].Value]
			if !ok {
				r.problem(n.Content[i], "the forms are zero, one, two, few, many, other", "there is no plural form %q", n.Content[i].Value)
				continue
			}
			p.forms[form] = n.Content[i+1].Value
		}
		if !p.complete() {
			r.problem(n, `write {one: "{n} event", other: "{n} events"}`, "%s has no form “other”", name)
			return
		}
		into.Set(reflect.ValueOf(p))
	case []string:
		list, ok := texts(n)
		if !ok {
			r.problem(n, "write [first, second, …]", "%s needs a list of texts", name)
			return
		}
		into.Set(reflect.ValueOf(list))
	default: // an array of strings, or a group
		if into.Kind() == reflect.Struct {
			r.group(n, into)
			return
		}
		list, ok := texts(n)
		if !ok || len(list) != into.Len() {
			r.problem(n, "", "%s needs a list of %d texts", name, into.Len())
			return
		}
		for i, s := range list {
			into.Index(i).SetString(s)
		}
	}
}

// texts returns the texts of a list.
func texts(n *yaml.Node) (list []string, ok bool) {
	if n.Kind != yaml.SequenceNode {
		return nil, false
	}
	for _, item := range n.Content {
		if item.Kind != yaml.ScalarNode || item.Value == "" {
			return nil, false
		}
		list = append(list, item.Value)
	}
	return list, true
}

// key returns the key in a message file of a field: no_events of NoEvents.
func key(field string) string {
	var b strings.Builder
	lower := false // the letter before is
	for _, c := range field {
		if unicode.IsUpper(c) && lower {
			b.WriteByte('_')
		}
		lower = unicode.IsLower(c)
		b.WriteRune(unicode.ToLower(c))
	}
	return b.String()
}

// Base returns the language of a BCP 47 tag without script and region: "pt" of
// "pt-BR". It is "en" for a tag that is none.
func Base(tag string) string {
	t, err := language.Parse(tag)
	if err != nil {
		return fallback
	}
	base, _ := t.Base()
	return base.String()
}

// Direction returns "rtl" for a language that is written from right to left,
// "" for others.
func Direction(tag string) string {
	t, err := language.Parse(tag)
	if err != nil {
		return ""
	}
	switch script, _ := t.Script(); script.String() {
	case "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr":
		return "rtl"
	}
	return ""
}
