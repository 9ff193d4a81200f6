package content_test

import (
	"testing"

	"solnoma/timeline/content"
)

func TestFrontMatter(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text          string
		body, problems      int
		published, language string
	}{
		{"none", "On Monday it rained.\n", 0, 0, "", "en"},
		{"nothing", "", 0, 0, "", "en"},
		{"a byte order mark", "\uFEFFOn Monday", 3, 0, "", "en"},
		{"front matter", "---\ndate: 5 January 2022\nlanguage: ru\n---\nВ понедельник", 42, 0, "2022-01-05", "ru"},
		{"a text that is cut off", "---\ndate: 2022-01\n---\n", 22, 0, "2022-01", "en"},
		{"a date that is none", "---\ndate: someday\n---\nOn Monday", 22, 1, "", "en"},
	}
	for _, test := range tests {
		src, problems := content.FrontMatter("a.txt", []byte(test.text))
		if src.Body != test.body || len(problems) != test.problems || src.Published.String() != test.published || src.Language != test.language {
			t.Errorf("%s: body at %d, published %q, language %q, problems %v", test.name, src.Body, src.Published, src.Language, problems)
		}
	}
}
