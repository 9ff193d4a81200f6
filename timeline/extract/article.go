package extract

import (
	"regexp"
	"strings"
	"unicode"

	"solnoma/timeline/prose"
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
		case endsArticle.MatchString(blocks[i-1].Text) && !endsArticle.MatchString(blocks[i].Text) && titleLike(blocks[i].Text) && hasProse(blocks[i+1:]),
			i+1 < len(blocks) && publishedBy.MatchString(blocks[i+1].Text) && titleLike(blocks[i].Text):
			out = append(out, blocks[start:i])
			start = i
		}
	}
	return append(out, blocks[start:])
}

var (
	endsArticle = regexp.MustCompile(`(?i)^(copyright\b|©|\(c\)\s|source:)|reprinted with the permission|continue reading “`)
	publishedBy = regexp.MustCompile(`(?i)^published by\b`)
)

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
		if len(blocks[i].Text) > longLine {
			return true
		}
	}
	return false
}

// longLine is the length from which a line is taken for prose.
const longLine = 140

// longestSentence is the length from which words without a full stop are a
// list or a table that lost its form: each of its events would carry it whole.
const longestSentence = 3000

// furniture says what a sentence is that is no part of the prose, or "".
// Only at the top of an article, before its first paragraph, can a line of
// nothing but names and dates be its byline.
func furniture(s *Sentence, top bool, next *prose.Block) string {
	text := s.Text()
	switch {
	case len(text) > longestSentence:
		return "a run of words that is too long for a sentence"
	case len(s.Block.Text) <= longestSentence && copyrightLine.MatchString(s.Block.Text):
		return "a copyright line"
	case len(text) > longLine:
		return ""
	case commentRules.MatchString(s.Block.Text):
		return "the page around the text"
	case len(s.Readings) == 0 && len(s.Rejected) == 0:
		return ""
	case byline.MatchString(s.Block.Text) && (top || !hasVerb(s)):
		return "a byline"
	case bare(s) && (s.Block.Kind != prose.Heading || top && next != nil && len(next.Text) <= longLine && namesDay(s)):
		// A heading that is a date dates what stands under it; but one at the
		// top, over further headings, is when the whole was published.
		return "a line of its own, not prose"
	}
	return ""
}

var (
	copyrightLine = regexp.MustCompile(`(?i)^\W*(copyright\b|©|\(c\)\s)|all rights reserved|reprinted with the permission`)
	commentRules  = regexp.MustCompile(`(?i)^\W*(all comments are|please (log|sign|treat|review)|sign up\b|subscribe|share (this|with)|read more|related:|tags?:|advertisement|privacy:)`)
	byline        = regexp.MustCompile(`(?i)^\W*(by\b|published\b|posted\b|updated\b|last (updated|modified)\b|first published|ref\b\W|date:|written by|reporting by|опубликовано)`)
)

// bare reports whether a line holds a date and next to nothing besides: it
// tells when something was published, not what happened.
func bare(s *Sentence) bool {
	text := s.Text()
	if hasVerb(s) {
		return false
	}
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
	return letters <= 12 || len(s.Rejected) > 0 && letters <= 24 && len(text) < 80
}

// namesDay reports whether a sentence names a day with its year.
func namesDay(s *Sentence) bool { return !latestFull(s).IsZero() }
