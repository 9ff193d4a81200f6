package site

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// piece is a run of text for a template: plain, marked, or in another script,
// which may hold marked pieces.
type piece struct {
	Text  string
	Kind  markKind // "" where it is not marked
	ID    string
	Note  string // for who points at it
	Links []link // of a mark: the first for the words, the others behind them
	Lang  string // of a run in another script
	Dir   string
	Inner []piece // of such a run, in place of Text
}

// First returns the link of the words themselves, nil if there is none.
func (p piece) First() *link {
	if len(p.Links) == 0 {
		return nil
	}
	return &p.Links[0]
}

// More returns the links that stand behind the words.
func (p piece) More() []link { return p.Links[min(1, len(p.Links)):] }

// weave cuts a stretch of a text into pieces, at its marks and where a script
// that runs from right to left begins and ends. links gives the links of a
// mark; nil for none.
func weave(text string, at stretch, marks []mark, links func(mark) []link) []piece {
	var inside []mark
	for _, k := range marks {
		if k.start < at.end && at.start < k.end {
			k.start, k.end = max(k.start, at.start), min(k.end, at.end)
			inside = append(inside, k)
		}
	}
	if direction(text) != "" { // then the whole block has it
		return cut(text, at, inside, links)
	}
	var pieces []piece
	from := at.start
	for _, run := range foreignRuns(text, at, inside) {
		pieces = append(pieces, cut(text, stretch{from, run.start}, inside, links)...)
		words := text[run.start:run.end]
		pieces = append(pieces, piece{Lang: languageOf(words), Dir: "rtl", Inner: cut(text, run, inside, links)})
		from = run.end
	}
	return append(pieces, cut(text, stretch{from, at.end}, inside, links)...)
}

// cut cuts a stretch at its marks.
func cut(text string, at stretch, marks []mark, links func(mark) []link) []piece {
	var pieces []piece
	plain := func(from, to int) {
		if from < to {
			pieces = append(pieces, piece{Text: text[from:to]})
		}
	}
	from := at.start
	for _, k := range marks {
		if k.start < at.start || k.end > at.end {
			continue
		}
		plain(from, k.start)
		p := piece{Text: text[k.start:k.end], Kind: k.kind, ID: k.anchor, Note: strings.Join(k.why, " ")}
		if links != nil {
			p.Links = links(k)
		}
		pieces = append(pieces, p)
		from = k.end
	}
	plain(from, at.end)
	return pieces
}

// foreignRuns returns the runs of a stretch that read from right to left, from
// the first letter to the last, with what marks they touch.
func foreignRuns(text string, at stretch, marks []mark) []stretch {
	var runs []stretch
	open := false
	for i, r := range text[at.start:at.end] {
		i += at.start
		switch {
		case rightToLeft(r):
			if !open {
				runs = append(runs, stretch{start: i})
				open = true
			}
			runs[len(runs)-1].end = i + utf8.RuneLen(r)
		case unicode.IsLetter(r):
			open = false
		}
	}
	for i := range runs {
		for _, k := range marks {
			if k.start < runs[i].end && runs[i].start < k.end {
				runs[i].start, runs[i].end = min(runs[i].start, k.start), max(runs[i].end, k.end)
			}
		}
	}
	var merged []stretch
	for _, run := range runs {
		if n := len(merged); n > 0 && run.start < merged[n-1].end {
			merged[n-1].end = max(merged[n-1].end, run.end)
			continue
		}
		merged = append(merged, run)
	}
	return merged
}

func rightToLeft(r rune) bool {
	return unicode.In(r, unicode.Arabic, unicode.Hebrew) && unicode.IsLetter(r)
}

// direction returns "rtl" for a text most of whose letters are read from right
// to left, and "" for any other.
func direction(text string) string {
	rtl, all := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			all++
			if rightToLeft(r) {
				rtl++
			}
		}
	}
	if rtl*2 > all {
		return "rtl"
	}
	return ""
}

// languageOf returns the BCP 47 tag of words in Arabic or Hebrew script. For
// Arabic script with letters that Arabic does not have it names the script
// alone, as it may be Persian, Urdu, Uyghur or another.
func languageOf(words string) string {
	for _, r := range words {
		switch {
		case unicode.Is(unicode.Hebrew, r):
			return "he"
		case strings.ContainsRune("پچژگکیەۆۇۈۋېھڭڧٹڈڑںے", r):
			return "und-Arab"
		}
	}
	return "ar"
}

// eventLinks links a mark to the pages of its events, which lie in root.
func eventLinks(root string) func(mark) []link {
	return func(k mark) []link {
		var all []link
		for i, e := range k.entries {
			text := ""
			if i > 0 {
				text = strconv.Itoa(i + 1)
			}
			all = append(all, link{Text: text, Href: root + e.Href})
		}
		return all
	}
}
