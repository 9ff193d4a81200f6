package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// shape is what tells a heading from a paragraph in a plain text.
type shape struct {
	group     int  // the lines it stands among, by number of the first
	alone     bool // there are no other
	line      bool // it is one line
	underline byte // what the rule under it is made of, or 0
}

// longestHeading is in characters.
const longestHeading = 120

// markHeadings makes headings of the lines that look like one. Blocks and
// shapes are parallel.
//
// A heading stands directly before a paragraph, or farther up where it is a
// title: between the two there may be a few more short lines, such as bylines.
// The first is of level 1, unless there are paragraphs before it; the others
// are of level 2.
func markHeadings(blocks []Block, shapes []shape) {
	const (
		most  = 6  // lines between a title and its text
		short = 60 // bytes of a heading that can be longer than its text
	)
	body := -1 // the paragraph next below
	for i := len(blocks) - 1; i >= 0; i-- {
		b := &blocks[i]
		like := b.Kind == Paragraph && (shapes[i].line || shapes[i].alone) && headingLike(b.Text)
		switch {
		case like && shapes[i].underline == '=':
			b.Kind, b.Level = Heading, 1
			continue
		case like && (shapes[i].underline == '-' || shapes[i].underline == '~'):
			b.Kind, b.Level = Heading, 2
			continue
		case isBody(b):
			body = i
			continue
		case strings.ContainsAny(b.Text, "|»"):
			body = -1 // a menu parts a title from its text
			continue
		case !like || body < 0:
			continue
		case i > 0 && shapes[i-1].group == shapes[i].group && labelled(blocks[i-1].Text):
			continue // what a label on its own line is about: "Published by"
		}
		below := blocks[body]
		next := body == i+1 && (len(b.Text) <= short || len(b.Text) < len(below.Text))
		among := shapes[i].alone || shapes[i].group == shapes[body].group
		if next || body-i <= most && among && titleLike(b.Text) {
			b.Kind, b.Level = Heading, 2
		}
	}
	for i := range blocks {
		if isBody(&blocks[i]) {
			return
		}
		if blocks[i].Kind == Heading {
			blocks[i].Level = 1
			return
		}
	}
}

// isBody reports whether a block is text that can stand under a heading: a
// long one, or one that ends as a sentence.
func isBody(b *Block) bool {
	switch {
	case b.Kind == Heading || copyright(b.Text):
		return false
	case tooLong(b.Text):
		return true
	}
	return ended(lastStop(b.Text)) && !labelled(b.Text)
}

func tooLong(s string) bool {
	return len(s) > utf8.UTFMax*longestHeading || utf8.RuneCountInString(s) > longestHeading
}

// headingLike reports whether a line can be a heading.
func headingLike(s string) bool {
	if tooLong(s) || copyright(s) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	switch {
	case unicode.IsLower(first) || !unicode.IsLetter(first) && !unicode.IsNumber(first) && !strings.ContainsRune("\"'“‘«„[¿¡#№", first):
		return false
	case last == ',' || last == ';':
		return false
	case last == ':' && !strings.ContainsAny(s, "0123456789"):
		return false
	case ended(lastStop(s)):
		return false
	}
	return !labelled(s)
}

// titleLike reports whether a line that can be a heading is the title of an
// article rather than a date, a name or a button.
func titleLike(s string) bool {
	const words = 3
	first, _ := utf8.DecodeRuneInString(s)
	return strings.Count(s, " ")+1 >= words && !unicode.IsDigit(first)
}

// labels begin lines that say something about an article or its page. Those
// with a colon count with it only.
var labels = strings.Fields(`by published posted written reported edited translated compiled updated reprinted
	author: authors: byline: category: cc: contact: contacts: credit: credits: date: email: e-mail: editor: fax: filed:
	from: image: keywords: language: modified: photo: photos: phone: picture: privacy: ref: reference: related: reply-to:
	sent: source: sources: subject: tag: tags: tel: telephone: to: topic: topics: url: via: video: website:`)

// copyright reports whether a line begins as a copyright line does.
func copyright(s string) bool {
	for _, mark := range []string{"©", "(c)", "copyright"} {
		if len(s) >= len(mark) && strings.EqualFold(s[:len(mark)], mark) {
			return true
		}
	}
	return false
}

// labelled reports whether a line begins with a label: "By A. Writer",
// "Source: Ministry".
func labelled(s string) bool {
	for _, l := range labels {
		if len(s) >= len(l) && strings.EqualFold(s[:len(l)], l) {
			rest := s[len(l):]
			if strings.HasSuffix(l, ":") || rest == "" || rest[0] == ' ' || rest[0] == ':' {
				return true
			}
		}
	}
	return false
}

// lastStop returns the stop that a line ends with as a sentence does, or 0. The
// point of an initial or a name's suffix says nothing: "Troops Return to the
// U.S.", "Acme Inc.".
func lastStop(s string) rune {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-n]
		switch {
		case r == '.' && abbreviationAt(s, 0, len(s)) == beforeName:
			return 0
		case stopOf(r) != noStop:
			return r
		case r != ' ' && !closes(r):
			return 0
		}
	}
	return 0
}

// ended reports whether a stop ends a statement: a heading can ask.
func ended(stop rune) bool {
	return stop != 0 && stop != '?' && stop != '؟' && stop != '？'
}
