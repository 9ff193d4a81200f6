package wording

import (
	"io/fs"
	"path"
	"reflect"
	"strings"
	"testing"

	"solnoma/templates"
	"solnoma/timeline/edtf"
)

// builtin are the message files of the program.
func builtin(t *testing.T) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	names, err := fs.Glob(templates.FS, Folder+"*.yaml")
	if err != nil || len(names) == 0 {
		t.Fatalf("no message files: %v", err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(templates.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = data
	}
	return files
}

func load(t *testing.T, tag string) *Words {
	t.Helper()
	w, problems := Load(tag, builtin(t), nil)
	for _, p := range problems {
		t.Error(p.String())
	}
	return w
}

// TestMessagesComplete finds a text of the interface that a message file
// forgot, and one that only another language has.
func TestMessagesComplete(t *testing.T) {
	t.Parallel()
	for file, data := range builtin(t) {
		w := &Words{}
		tag := strings.TrimSuffix(path.Base(file), ".yaml")
		for _, p := range w.read(data, tag) {
			t.Errorf("%s:%d:%d: %s", file, p.Line, p.Column, p.Message)
		}
		var walk func(v reflect.Value, name string)
		walk = func(v reflect.Value, name string) {
			switch {
			case v.Type() == reflect.TypeFor[Plural]():
				if !v.Interface().(Plural).complete() {
					t.Errorf("%s: there is nothing for %s", file, name)
				}
			case v.Kind() == reflect.Struct:
				for i := range v.NumField() {
					walk(v.Field(i), name+"/"+key(v.Type().Field(i).Name))
				}
			case v.IsZero():
				t.Errorf("%s: there is nothing for %s", file, name)
			}
		}
		walk(reflect.ValueOf(w).Elem(), "")
	}
}

// TestPatternsKeepTheirPlaces compares the places of each pattern with those
// of English: a language that leaves out {date} would show no date.
func TestPatternsKeepTheirPlaces(t *testing.T) {
	t.Parallel()
	english := reflect.ValueOf(load(t, "en")).Elem()
	for file := range builtin(t) {
		other := reflect.ValueOf(load(t, strings.TrimSuffix(path.Base(file), ".yaml"))).Elem()
		var walk func(a, b reflect.Value, name string)
		walk = func(a, b reflect.Value, name string) {
			switch {
			case a.Type() == reflect.TypeFor[Pattern]():
				for _, place := range []string{"{n}", "{month}", "{when}", "{events}", "{sources}", "{date}", "{year}", "{day}"} {
					if strings.Contains(a.String(), place) && !strings.Contains(b.String(), place) {
						t.Errorf("%s: %s has no place %s", file, name, place)
					}
				}
			case a.Kind() == reflect.Struct && a.Type() != reflect.TypeFor[Plural]():
				for i := range a.NumField() {
					walk(a.Field(i), b.Field(i), key(a.Type().Field(i).Name))
				}
			}
		}
		walk(english, other, "")
	}
}

func TestPlurals(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		tag  string
		n    int
		want string
	}{
		{"en", 0, "0 events"}, {"en", 1, "1 event"}, {"en", 21, "21 events"},
		{"ru", 1, "1 событие"}, {"ru", 3, "3 события"}, {"ru", 5, "5 событий"}, {"ru", 11, "11 событий"},
		{"ru", 21, "21 событие"}, {"ru", 112, "112 событий"}, {"ru-KZ", 2, "2 события"},
		{"uz", 2, "2 events"}, // there are no messages in Uzbek
	} {
		if got := load(t, c.tag).Events(c.n); got != c.want {
			t.Errorf("%s, %d: %q, want %q", c.tag, c.n, got, c.want)
		}
	}
	if got, want := load(t, "ru").EmptyYears(4), "четыре года без событий"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRussianDates(t *testing.T) {
	t.Parallel()
	w := load(t, "ru")
	for text, want := range map[string]string{
		"2022-01-05":            "5 января 2022",
		"2022-01-05/2022-01-06": "5–6 января 2022",
		"2022-01-31/2022-02-02": "31 января – 2 февраля 2022",
		"2004-06~":              "примерно июнь 2004",
		"2021-24":               "зима 2021–22",
		"199X":                  "1990-е",
		"20XX":                  "XXI век",
		"18XX":                  "XIX век",
		"-0043-03-15":           "15 марта 44 до н. э.",
		"-0048/-0044":           "49–45 до н. э.",
		"0079":                  "79 н. э.",
		"../2024-11":            "не позже: ноябрь 2024",
		"2005?":                 "2005, неточно",
	} {
		d, err := edtf.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := w.Dates.Date(d); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	if got, want := w.InMonth(21, 1), "21 в январе"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestOwnMessages has a site change one text, add a language, and make
// mistakes in it.
func TestOwnMessages(t *testing.T) {
	t.Parallel()
	own := map[string][]byte{
		"messages/ru.yaml": []byte("check: На проверку\n"),
		"messages/uz.yaml": []byte("timeline: Solnoma\ncounts:\n  events: {other: \"{n} voqea\"}\n"),
		"messages/tg.yaml": []byte("timline: Солнома\ndates:\n  months: [январ, феврал]\ncounts:\n  events: {some: x}\ntopics:\n"),
		"messages/kk.yaml": []byte("a: [\n"),
	}
	ru, problems := Load("ru", builtin(t), own)
	if len(problems) > 0 || ru.Check != "На проверку" || ru.Timeline != "Хронология" {
		t.Errorf("ru: %v, check %q, timeline %q", problems, ru.Check, ru.Timeline)
	}
	uz, problems := Load("uz-Latn", builtin(t), own)
	if len(problems) > 0 || uz.Timeline != "Solnoma" || uz.Events(3) != "3 voqea" || uz.Skip != "Skip to the content" {
		t.Errorf("uz: %v, timeline %q, events %q, skip %q", problems, uz.Timeline, uz.Events(3), uz.Skip)
	}
	_, problems = Load("tg", builtin(t), own)
	var got []string
	for _, p := range problems {
		got = append(got, p.String())
	}
	want := []string{
		`templates/messages/tg.yaml:1:1: there is no message "timline"`,
		`templates/messages/tg.yaml:3:11: months needs a list of 12 texts`,
		`templates/messages/tg.yaml:5:12: there is no plural form "some"`,
		`templates/messages/tg.yaml:5:11: events has no form “other”`,
		`templates/messages/tg.yaml:6:8: topics needs a text`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("tg:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if _, problems = Load("kk", builtin(t), own); len(problems) != 1 || problems[0].Code != "yaml" {
		t.Errorf("kk: %v", problems)
	}
}

func TestDirection(t *testing.T) {
	t.Parallel()
	for tag, want := range map[string]string{"en": "", "ru": "", "ar": "rtl", "fa-IR": "rtl", "he": "rtl", "ur": "rtl", "uz-Arab": "rtl", "uz": "", "": "", "x": ""} {
		if got := Direction(tag); got != want {
			t.Errorf("%s: %q, want %q", tag, got, want)
		}
	}
}
