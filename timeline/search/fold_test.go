package search

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

func TestFold(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Tokayev":                 "tokayev",
		"Café":                    "cafe",
		"Cafe\u0301":              "cafe",
		"Ещё ёлка, Май":           "еще елка, маи",
		"DİYARBAKIR Diyarbakır":   "diyarbakir diyarbakir",
		"Тоқаев, Қырғыз, Өзгөн":   "токаев, кыргыз, озгон",
		"Əliyev":                  "eliyev",
		"Ўзбекистон":              "узбекистон",
		"Oʻzbekiston O‘zbekiston": "o'zbekiston o'zbekiston",
		"Straße STRASSE ẞ":        "strasse strasse ss",
		"ŁÓDŹ Øresund":            "lodz oresund",
		"ΟΔΟΣ οδός":               "οδοσ οδοσ",
		"ﬁne Ⅷ ２０２２ ½":            "fine viii 2022 1⁄2",
		"أحمد":                    "احمد",
		"علی و كتاب":              "علي و كتاب",
		"İstanbul ıssız I":        "istanbul issiz i",
		"\xff broken":             "\ufffd broken",
		"":                        "",
		"Шум «тихий» — 4,000 км/ч": "шум «тихии» — 4,000 км/ч",
	} {
		if got := Fold(text); got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
		if again := Fold(want); again != want {
			t.Errorf("folded once more, %q is %q", want, again)
		}
	}
}

func TestTerms(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Kassym-Jomart Tokayev's speech": "kassym jomart tokayev speech",
		"O‘zbekiston’s":                  "o zbekiston ozbekiston",
		"l'eau d’été":                    "l eau leau d ete dete",
		"'quoted' 'twas ''both'' a''b":   "quoted twas both a b",
		"4,000 people (U.S.)":            "4 000 people u s",
		"2022年1月 в 東京":                   "2022 年 1 月 в 東 京",
		"カタカナと한글":                        "カ タ カ ナ と " + Fold("한글"),
		"… – !":                          "",
		strings.Repeat("é", 40):          strings.Repeat("e", 32),
	} {
		if got := strings.Join(Terms(text), " "); got != want {
			t.Errorf("Terms(%q) = %q, want %q", text, got, want)
		}
	}
}

// samples are texts of many kinds, and every letter that has a case or a
// decomposition.
func samples() []string {
	all := []string{
		"Токаев сказал: «Ещё не всё» — Ёлкин, ёж", "Қасым-Жомарт Тоқаев Қазақстан Ғ ғ Ң ң Ұ ұ Ү ү Һ һ Ә ә І і Ө ө",
		"Ҳоким Ўзбекистон ҷумҳурӣ Ғарм", "O‘zbekiston Respublikasi, Gʻijduvon, Oʼzbek, o'zbek o`zbek o’s o''s",
		"İSTANBUL ISPARTA ığdır Çeşme Gülşen Azərbaycan", "Tokayev's Tokayev’s rock'n'roll 'tis dogs' l'été",
		"Größe ẞ ﬃ Ĳssel ŉ Ǆ Dž", "Ὀδυσσεύς ΟΔΥΣΣΕΥΣ σς", "מִלְחָמָה حَرْبٌ \u200fاَلْعَرَبِيَّةُ یک كي", "हिन्दी ไทย 한국어 カタカナ ひらがな 日本語テスト",
		"a\u00a0b\u200bc\u00add e\u0301\u0323", "x½y ²³ ℌ ℃ Å Ω K ﷺ", "🙂 text🙂text 𝒜𝓑𝒸 𐐀𐐨", strings.Repeat("длинноеслово", 9),
	}
	var letters []rune
	for r := rune(0); r <= 0x1FFFF; r++ {
		// What is newer than the tables of one of the two may differ.
		if (unicode.IsLetter(r) || unicode.Is(unicode.M, r) || unicode.Is(unicode.N, r)) && unicode.In(r,
			unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Arabic, unicode.Hebrew, unicode.Armenian, unicode.Georgian,
			unicode.Common, unicode.Inherited, unicode.Devanagari, unicode.Thai, unicode.Hangul, unicode.Hiragana, unicode.Katakana) {
			letters = append(letters, r)
		}
	}
	for some := range slices.Chunk(letters, 40) {
		all = append(all, string(some), strings.Join(strings.Split(string(some), ""), " "))
	}
	return all
}

func TestScriptFoldsAlike(t *testing.T) {
	t.Parallel()
	texts := samples()
	a := ask(t, nil, texts, nil)
	for i, text := range texts {
		if got := a.Folded[i]; got != Fold(text) {
			t.Errorf("%q: the script folds it to\n%q, and we to\n%q", text, got, Fold(text))
		}
		if got, want := strings.Join(a.Terms[i], " "), strings.Join(Terms(text), " "); got != want {
			t.Errorf("%q: the terms of the script are\n%s, and ours\n%s", text, got, want)
		}
	}
	// What a question asks for are terms under which the same text is found.
	for i, text := range texts {
		terms := Terms(text)
		for _, word := range a.Words[i] {
			if !slices.Contains(terms, word) {
				t.Errorf("%q asks for %q, under which it is not found", text, word)
			}
		}
	}
}
