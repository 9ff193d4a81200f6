package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/prose"
	"solnoma/timeline/timex"
)

// articles splits a text where its own structure shows that another article
// begins: at a headline that follows on the end of one (a copyright line, the
// name of its source, a teaser's "Continue reading"), or that names its
// publisher on the next line.
func articles(blocks []prose.Block) [][]prose.Block {
	var out [][]prose.Block
	start := 0
	for i := range blocks {
		if i == start || i == 0 || len(blocks[i].Text) > 200 {
			continue
		}
		switch {
		case !slices.ContainsFunc(blocks[start:i], longBlock):
			// What stands before is no article, but the head of a page.
		case navigation.MatchString(head(blocks[i].Text)):
		case endsArticle(blocks[i-1].Text) && !endsArticle(blocks[i].Text) && titleLike(blocks[i].Text) && hasProse(blocks[i+1:]),
			i+1 < len(blocks) && publishedBy.MatchString(head(blocks[i+1].Text)) && titleLike(blocks[i].Text):
			out = append(out, blocks[start:i])
			start = i
		}
	}
	return append(out, blocks[start:])
}

var (
	lastLine    = regexp.MustCompile(`(?i)^(copyright\b|©|\(c\)\s|source:)`)
	navigation  = regexp.MustCompile(`(?i)^\W*(skip to|menu|home|search|sign (in|up)|log ?in|subscribe|newsletters?|most read|trending|related|advertisement)\b`)
	publishedBy = regexp.MustCompile(`(?i)^published by\b`)
)

// endsArticle reports whether a block is one that an article ends with.
func endsArticle(text string) bool {
	return lastLine.MatchString(head(text)) || mentions(text, "reprinted with the permission") || mentions(text, "continue reading “")
}

// isCopyright reports whether a block is a copyright line.
func isCopyright(text string) bool {
	return len(text) <= longestSentence && (copyrightMark.MatchString(head(text)) || mentions(text, "all rights reserved") || mentions(text, "reprinted with the permission"))
}

// head returns the beginning of a text, in which a mark at its start stands: an
// expression that is tried on every block is tried on no more.
func head(text string) string {
	const most = 80
	if len(text) <= most {
		return text
	}
	end := most
	for !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}

// mentions reports whether words stand in a text, in any case of their ASCII
// letters. They are given in small letters.
func mentions(text, words string) bool {
	for i := 0; i+len(words) <= len(text); i++ {
		if text[i]|0x20 == words[0] && strings.EqualFold(text[i:i+len(words)], words) {
			return true
		}
	}
	return false
}

// titleLike reports whether a line can be a headline: short, and no sentence.
func titleLike(s string) bool {
	return len(s) < 160 && !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, ",")
}

// hasProse reports whether a paragraph follows before the file ends: behind
// the last article come menus, not a headline.
func hasProse(blocks []prose.Block) bool {
	for i := range blocks {
		if i > 3 {
			return false
		}
		if longBlock(blocks[i]) {
			return true
		}
	}
	return false
}

func longBlock(b prose.Block) bool { return len(b.Text) > longLine }

// longLine is the length from which a line is taken for prose.
const longLine = 140

// longestSentence is the length from which words without a full stop are a
// list or a table that lost its form: each of its events would carry it whole.
const longestSentence = 3000

// furniture says what a sentence is that is no part of the prose, or "".
// Only at the top of an article, before its first paragraph, can a line of
// nothing but names and dates be its byline. copyright is isCopyright of its
// block.
func furniture(s *Sentence, top, copyright bool) string {
	text := s.Text()
	switch {
	case len(text) > longestSentence:
		return "a run of words that is too long for a sentence"
	case copyright:
		return "a copyright line"
	case len(text) > longLine:
		return ""
	case commentRules.MatchString(head(s.Block.Text)):
		return "the page around the text"
	case len(s.Readings) == 0 && len(s.Rejected) == 0:
		return ""
	case byline.MatchString(head(s.Block.Text)) && (top || !hasVerb(s)):
		return "a byline"
	case bare(s) && s.Block.Kind != prose.Heading:
		return "a line of its own, not prose"
	}
	return ""
}

var (
	copyrightMark = regexp.MustCompile(`(?i)^\W*(copyright\b|©|\(c\)\s)`)
	commentRules  = regexp.MustCompile(`(?i)^\W*(all comments are|please (log|sign|treat|review)|sign up\b|subscribe|share (this|with)|read more|related:|tags?:|advertisement|privacy:)`)
	byline        = regexp.MustCompile(`(?i)^\W*(by\b|published\b|posted\b|updated\b|last (updated|modified)\b|first published|ref\b\W|date:|written by|reporting by|опубликовано)`)
)

// bare reports whether a line holds a date and next to nothing besides: it
// tells when something was published, not what happened.
func bare(s *Sentence) bool {
	text := s.Text()
	letters := 0
	at := 0
	count := func(part string) {
		for _, w := range strings.FieldsFunc(part, func(r rune) bool { return !unicode.IsLetter(r) }) {
			switch strings.ToLower(w) {
			case "on", "at", "est", "edt", "gmt", "utc", "ce", "ad", "ah", "pm", "am", "by", "the", "of":
			default:
				letters += len(w)
			}
		}
	}
	for _, r := range s.Readings {
		if r.Start > at {
			count(text[at:r.Start])
		}
		at = max(at, r.End)
	}
	count(text[at:])
	few := letters <= 12 || len(s.Rejected) > 0 && letters <= 24 && len(text) < 80
	return few && !hasVerb(s)
}

// runIns finds the entries of a diary: paragraphs that begin with a sentence of
// nothing but a date. It dates what follows, as a heading does. One alone may be
// when the text was published.
func runIns(sentences []Sentence) {
	var at []int
	for i := range sentences[:max(len(sentences)-1, 0)] {
		s := &sentences[i]
		if s.first && s.Block.Kind != prose.Heading && s.Block.Kind != prose.Cell && s.Block == sentences[i+1].Block && len(s.Readings) > 0 && bare(s) && dayNamed(s) {
			at = append(at, i)
		}
	}
	if len(at) < 2 {
		return
	}
	for n, i := range at {
		end := len(sentences)
		if n+1 < len(at) {
			end = at[n+1]
		}
		sentences[i].runIn, sentences[i].Furniture, sentences[i].heading = true, "", -1
		for k := i + 1; k < end && sentences[k].Block.Kind != prose.Heading; k++ {
			sentences[k].heading = i
		}
		sentences[i+1].first = true
	}
}

// unhead takes a lone date under the title for what it is: when the text was
// published. In a chronicle other headings are dates too, and each dates what
// stands under it.
func unhead(sentences []Sentence) {
	only := -1
	for i := range sentences {
		s := &sentences[i]
		switch {
		case s.Block.Kind == prose.Heading && s.Furniture == "" && len(s.Readings) > 0 && s.Readings[0].Start <= 3:
			if only >= 0 || !bare(s) || !namesDay(s) {
				return
			}
			only = i
		case only < 0 && s.Furniture == "" && len(s.Text()) > longLine:
			return
		}
	}
	if only < 0 {
		return
	}
	sentences[only].Furniture = "a line of its own, not prose"
	for i := range sentences {
		if sentences[i].heading == only {
			sentences[i].heading = -1
		}
	}
}

// namesDay reports whether a sentence names a day with its year.
func namesDay(s *Sentence) bool { return !latestFull(s).IsZero() }

// dayNamed reports whether a sentence names a day, be it without its year.
func dayNamed(s *Sentence) bool {
	for _, r := range s.Readings {
		if m := &r.Meaning; m.Kind == timex.Calendar && m.Day > 0 && (m.Month > 0 || m.Named != timex.NoName) {
			return true
		}
	}
	return false
}
