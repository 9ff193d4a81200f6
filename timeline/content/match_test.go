package content

import (
	"slices"
	"strings"
	"testing"

	"solnoma/timeline/prose"
)

func TestFind(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text, match string
		want        []string // the file's words
	}{
		{"It rained. It snowed.", "It", []string{"It", "It"}},
		{"It rained\n  in May", "rained in May", []string{"rained\n  in May"}},
		{"on 5\u00A0May\u202F2022", "5 May 2022", []string{"5\u00A0May\u202F2022"}},
		{"5 May", "5\u00A0May", []string{"5 May"}},
		{"a “first” – ‘ever’ — visit", `a "first" - 'ever' - visit`, []string{"a “first” – ‘ever’ — visit"}},
		{`a "first" - 'ever'`, "a “first” – ‘ever’", []string{`a "first" - 'ever'`}},
		{"and so on…", "so on...", []string{"so on…"}},
		{"Alla\u00ADmjonov", "Allamjonov", []string{"Alla\u00ADmjonov"}},
		{"May 5", "  May\t5\n", []string{"May 5"}},
		{"may 5", "May 5", nil},
		{"May 5", "", nil},
		{"aaaa", "aa", []string{"aa", "aa"}},
		{"Ў", "Ў", []string{"Ў"}},
		// What the file itself has comes before what its reader sees.
		{"two **words** and two words", "two words", []string{"two words"}},
		{"two **words** &amp; [more](x)", "two words & more", []string{"two **words** &amp; [more"}},
		{"> quoted\n> words", "quoted words", []string{"quoted\n> words"}},
	} {
		const front = "---\ntitle: It rained in May 5\n---\n"
		f := newFile("content/sources/a.md", []byte(front+c.text))
		s := newSearchable(f, len(front), prose.Markdown(f.bytes, len(front)))
		var got []string
		for _, hit := range s.find(c.match) {
			got = append(got, string(f.bytes[hit.start:hit.end]))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q in %q: got %q, want %q", c.match, c.text, got, c.want)
		}
	}
}

func TestNearest(t *testing.T) {
	t.Parallel()
	const text = "On Monday, the guards fired.\nThe guards\nleft on Tuesday. Nobody said why. On Friday they came back.\n"
	for _, c := range []struct{ match, want string }{
		{"On Tuesday, the guards fired", "On Monday, the guards fired"},
		{"the guards left on tuesday!", "The guards left on Tuesday"},
		{"on Friday he came back", "On Friday they came back"},
		{"nobody", "Nobody"},
		{"Something else altogether", ""},
		{"guards guards guards guards", "guards fired. The guards"},
		{"guards guards guards guards guards", ""},
		{"—", ""},
		{strings.Repeat("why ", 100), ""},
	} {
		s := &searchable{file: []byte(text)}
		got, at, ok := s.nearest(c.match)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("%q: got %q %v, want %q", c.match, got, ok, c.want)
		}
		if first, _, _ := strings.Cut(got, " "); !strings.HasPrefix(text[at:], first) {
			t.Errorf("%q: the text is not at %d", c.match, at)
		}
	}
}

func TestNearestOfNothing(t *testing.T) {
	t.Parallel()
	if got, _, ok := (&searchable{file: []byte("…")}).nearest("a"); ok {
		t.Errorf("got %q", got)
	}
}
