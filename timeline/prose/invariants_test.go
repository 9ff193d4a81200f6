package prose

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// checkInvariants tests what is promised of every document, whatever is in the
// file.
func checkInvariants(t *testing.T, file []byte, body int, d *Document) {
	t.Helper()
	last := body
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Start < last || b.End <= b.Start || b.End > len(file) {
			t.Fatalf("block %d is at %d–%d of %d, behind %d", i, b.Start, b.End, len(file), last)
		}
		last = b.End
		checkText(t, b)
		checkSentences(t, b)
		checkOffsets(t, file, b)
	}
}

func checkText(t *testing.T, b *Block) {
	t.Helper()
	if b.Text == "" || !utf8.ValidString(b.Text) || strings.TrimSpace(b.Text) != b.Text || strings.Contains(b.Text, "  ") {
		t.Fatalf("text %q", b.Text)
	}
	for _, r := range b.Text {
		if r != ' ' && unicode.IsSpace(r) || invisible(r) {
			t.Fatalf("%U in text %q", r, b.Text)
		}
	}
}

func checkSentences(t *testing.T, b *Block) {
	t.Helper()
	starts := map[int]bool{len(b.Text): true}
	for i := range b.Text {
		starts[i] = true
	}
	end := 0
	for _, s := range b.Sentences {
		if s.Start < end || s.End <= s.Start || s.End > len(b.Text) || !starts[s.Start] || !starts[s.End] {
			t.Fatalf("sentence %+v behind %d of %q", s, end, b.Text)
		}
		if x := b.Text[s.Start:s.End]; strings.TrimSpace(x) != x {
			t.Fatalf("sentence %q", x)
		}
		if strings.TrimSpace(b.Text[end:s.Start]) != "" {
			t.Fatalf("%q is left out of %q", b.Text[end:s.Start], b.Text)
		}
		end = s.End
	}
	if end != len(b.Text) {
		t.Fatalf("%q is left out of %q", b.Text[end:], b.Text)
	}
	if b.Kind == Heading && len(b.Sentences) != 1 {
		t.Fatalf("heading %q has %d sentences", b.Text, len(b.Sentences))
	}
}

func checkOffsets(t *testing.T, file []byte, b *Block) {
	t.Helper()
	if b.Offset(0) != b.Start || b.Offset(len(b.Text)) != b.End {
		t.Fatalf("offsets %d–%d of a block at %d–%d", b.Offset(0), b.Offset(len(b.Text)), b.Start, b.End)
	}
	if s, e := b.File(0, len(b.Text)); s != b.Start || e != b.End {
		t.Fatalf("File is %d–%d of a block at %d–%d", s, e, b.Start, b.End)
	}
	for k, o := range b.offsets {
		end := len(b.Text)
		if k+1 < len(b.offsets) {
			end = b.offsets[k+1].text
			if o.end > b.offsets[k+1].file {
				t.Fatalf("offset %+v reaches into %+v", o, b.offsets[k+1])
			}
		}
		if end <= o.text || o.end <= o.file {
			t.Fatalf("offset %+v is empty", o)
		}
		if !o.same {
			continue
		}
		if got := string(file[o.file:o.end]); got != b.Text[o.text:end] {
			t.Fatalf("%q stands for %q", b.Text[o.text:end], got)
		}
		if s, e := b.File(o.text, end); s != o.file || e != o.end {
			t.Fatalf("File(%d, %d) is %d–%d, want %d–%d", o.text, end, s, e, o.file, o.end)
		}
	}
	before := b.Start
	for i := 0; i < len(b.Text); {
		at := b.Offset(i)
		if at < before || at >= b.End {
			t.Fatalf("Offset(%d) is %d, before it was %d", i, at, before)
		}
		before = at
		_, n := utf8.DecodeRuneInString(b.Text[i:])
		fs, fe := b.File(i, i+n)
		s, e, ok := b.Locate(fs, fe)
		if !ok || s > i || e < i+n {
			t.Fatalf("File(%d, %d) is %d–%d, which Locate has at %d–%d, %v", i, i+n, fs, fe, s, e, ok)
		}
		i += n
	}
	if _, _, ok := b.Locate(b.End, len(file)+1); ok {
		t.Fatal("Locate finds what stands behind the block")
	}
	if _, _, ok := b.Locate(0, b.Start); ok {
		t.Fatal("Locate finds what stands before the block")
	}
}

// checkShift tests that nothing before the body is looked at: behind any front
// matter, the same blocks are found.
func checkShift(t *testing.T, text []byte, parse func([]byte, int) *Document) {
	t.Helper()
	const front = "---\ntitle: \"a\"\n- b\n\t> ---\n"
	d := parse(text, 0)
	checkInvariants(t, text, 0, d)
	shifted := append([]byte(front), text...)
	e := parse(shifted, len(front))
	checkInvariants(t, shifted, len(front), e)
	if len(d.Blocks) != len(e.Blocks) {
		t.Fatalf("%d blocks, behind front matter %d", len(d.Blocks), len(e.Blocks))
	}
	for i, b := range d.Blocks {
		c := e.Blocks[i]
		if b.Text != c.Text || b.Kind != c.Kind || b.Level != c.Level || b.Start+len(front) != c.Start || b.End+len(front) != c.End {
			t.Fatalf("block %d is\n%+v, behind front matter\n%+v", i, b, c)
		}
	}
}

var seeds = []string{
	"",
	"\uFEFF# Title *of* it\r\n\r\nText with\u00a0no\u00ad-break&nbsp;space &ndash; a \\*star\\*,  two.  \r\nNext\\\nline &#x41;&bogus;.",
	"Setext\n---\n\n> quoted\n> * item\n>   goes on\n\n1. one\n   - two\n\n     three\n",
	"| a | b |\n|--:|:-:|\n| 5 May | `x\\|y` \\| z |\n| only |\n",
	"See [a *b* c](http://x.example \"t\"), ![alt](i.png), <http://auto.example/>, <a@b.example>, a<br/>b <!-- c -->.\n[ref]: /u\n[ref]",
	"Title\n=====\nBy A. Writer\n\nJanuary 5\n\n> mail\n>> deeper\n\n • one\n   two\n - three\n1. a\n2. b\n\n* * *\n",
	"It is 8 p.m. The U.S. “coup.” He said?! No. 1… ؟ 。Oct. 26. А. К. т.е. г. Ташкент.",
	"\xff\xfe bad \xc2 \xe2\x80 bytes.\xf0\x9f Next\x00.",
	"a\tb\vc\fd\u2028e\u200bf\u202eg\n\u3000h\n\u00a0\ni.",
	"The first line of a paragraph that somebody has wrapped at a column goes on\nhere, and ends with a hyphen in the number 22-\n23 of a month. That is it.\n",
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) { checkShift(t, text, Markdown) })
}

func FuzzPlain(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) { checkShift(t, text, Plain) })
}

// Every word has one meaning, or the order of a map would decide.
func TestVocabulary(t *testing.T) {
	t.Parallel()
	seen := map[string]abbreviation{}
	for language, v := range vocabularies {
		for meaning, words := range v.abbreviations {
			for w := range strings.FieldsSeq(words) {
				forms := []string{w}
				if r, n := utf8.DecodeRuneInString(w); n < len(w) && unicode.IsLower(r) {
					forms = append(forms, strings.ToUpper(w), string(unicode.ToUpper(r))+w[n:])
				}
				for _, form := range forms {
					if before, ok := seen[form]; ok && before != meaning {
						t.Errorf("%s: %q has two meanings", language, form)
					}
					seen[form] = meaning
				}
				if strings.HasSuffix(w, ".") {
					t.Errorf("%s: %q has its last point", language, w)
				}
			}
		}
	}
	for w := range openers {
		if months[w] || weekdays[w] {
			t.Errorf("%q opens a sentence and is a date", w)
		}
	}
}
