package furniture

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"solnoma/timeline/prose"
)

// longLine is the length in bytes from which a line is taken for prose.
const longLine = 140

var (
	byline  = regexp.MustCompile(`(?i)^[^\pL\pN]*(?:(?:by|von|par|di|автор(?:ы)?|текст|muallif|yazan|written by|reporting by|reported by|edited by|compiled by|translated by|(?:text|excerpts?) (?:of|from) (?:an? )?(?:unattributed |live |recorded |editorial |newspaper )?(?:report|article|interview|commentary|editorial|statement)(?: in [^.]{1,30}| entitled [^.]{1,60}|,[^.]{1,40},)? by)(?:[ :]|[^\pL\pN]*$)|(?:byline|date|sent|stand|дата(?: публикации)?|نشر(?: في)?):|(?:(?:first |originally )?(?:published|posted)|datum|veröffentlicht|erstellt|publié|publicado|pubblicato|опубликован\p{L}*|жарияланды|e['’‘ʻ]lon qilin\p{L}*|yayın(?:lan\p{L}*| tarihi)|تاريخ النشر)(?:[^\pL]|$))`)
	renewal = regexp.MustCompile(`(?i)^[^\pL\pN]*(?:(?:last )?(?:updated|modified|changed)|aktualisiert|mis à jour|actualizado|aggiornato|обновлен\p{L}*|yangilan\p{L}*|güncelle\p{L}*)(?:[^\pL]|$)`)

	copyrightMark = regexp.MustCompile(`(?i)^\W*(?:copyright\b|©|\(c\)\s)`)
	permission    = regexp.MustCompile(`(?i)all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|все права защищены|barcha huquqlar himoyalangan|reprinted with the permission`)
	legal         = regexp.MustCompile(`(?i)\b(?:registered trademarks?|trademarks of|terms of (?:use|service)|privacy policy|rights reserved|(?:prior written|with the|by) (?:consent|permission)|not responsible for the content of external)\b`)

	commentsBegin = regexp.MustCompile(`(?i)^[^\pL\pN]*(?:\d+ (?:comments?|responses?|комментари\p{L}+)(?: so far)?|(?:comments|kommentare|commentaires|izohlar|комментарии) ?\(\d+\)|(?:\d+|one) (?:thoughts?|responses?|repl(?:y|ies)) (?:on|to) [“"«].*|leave a (?:comment|reply)|discussion about this post|write a comment|(?:read and )?post comments|(?:оставить|добавить) комментарий)[^\pL\pN]*$`)
)

// Byline reports whether a line says by whom or when its article was published.
func Byline(line string) bool { return byline.MatchString(beginning(line)) }

// Renewal reports whether a line says when its article was last changed.
func Renewal(line string) bool { return renewal.MatchString(beginning(line)) }

// Copyright reports whether a line is a copyright line.
func Copyright(line string) bool {
	return copyrightMark.MatchString(beginning(line)) || ofRights(line) && permission.MatchString(line)
}

// ofRights reports whether a text may be about rights: each text that permission
// or legal know has one of these in it. It is there for speed, for the two are
// tried on all that is written.
func ofRights(text string) bool {
	for _, part := range [...]string{
		"ights", "IGHTS", "echte", "ECHTE", "roits", "ROITS", "erechos", "ERECHOS", "iritti", "IRITTI", "рава", "РАВА", "uquq", "UQUQ",
		"ermission", "ERMISSION", "rademark", "RADEMARK", "erms of", "ERMS OF", "rivacy", "RIVACY", "onsent", "ONSENT", "xternal", "XTERNAL",
	} {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}

// Legal reports whether a text is about the rights in a page, however long it is.
func Legal(text string) bool { return ofRights(text) && legal.MatchString(text) }

// CommentsBegin reports whether what readers wrote begins with a line.
func CommentsBegin(line string) bool { return len(line) <= longLine && commentsBegin.MatchString(line) }

// beginning returns the beginning of a line, which its label stands in: an
// expression that is tried on every block is tried on no more.
func beginning(line string) string {
	const most = 80
	if len(line) <= most {
		return line
	}
	end := most
	for !utf8.RuneStart(line[end]) {
		end--
	}
	return line[:end]
}

// Headline returns the headline of the article that blocks are, with its index,
// or "" and -1 where no line is like one.
//
// It is looked for above the first paragraph, among the lines that can be one:
// of three words or more, no sentence, and neither furniture nor a byline. What
// stands there twice is the headline, be it once with the name of the page
// ("A headline | The Gazette"). Otherwise it is the first of the lines that
// nothing parts from the byline below them, or else the next line below that;
// and without a byline, from the paragraph. The words of a menu part lines, and
// so do those of fewer words.
func Headline(blocks []prose.Block) (string, int) {
	body := body(blocks)
	if line, at := repeated(blocks[:body]); at >= 0 {
		return line, at
	}
	best, parted := -1, -1
	said := false // a byline or a date was passed
	for i := 0; i < body; i++ {
		text := blocks[i].Text
		switch {
		case Byline(text) || Renewal(text) || Dated(text):
			if best >= 0 {
				return blocks[best].Text, best
			}
			said = true
		case besideHeadline[Line(text)], strings.Contains(text, "://"), best >= 0 && standfirst(text), !strings.ContainsFunc(text, unicode.IsLetter):
		case best >= 0 && i+1 < body && (Byline(blocks[i+1].Text) || Dated(blocks[i+1].Text)) && Line(text) == "" && !Copyright(text):
			// The name of who wrote it.
		case !HeadlineLike(text):
			if best >= 0 {
				parted = best
			}
			best = -1
		case said:
			return text, i
		case best < 0:
			best = i
		}
	}
	if best >= 0 {
		return blocks[best].Text, best
	}
	if parted >= 0 {
		return blocks[parted].Text, parted
	}
	// A headline of one or two words stands right above its text.
	for i := body - 1; i >= 0; i-- {
		if text := blocks[i].Text; canBe(text) {
			return text, i
		} else if !Byline(text) && !Renewal(text) && !Dated(text) {
			break
		}
	}
	return "", -1
}

// standfirst reports whether a line is a sentence of several words, as below a
// headline.
func standfirst(line string) bool {
	const words = 6
	return len(line) <= longLine && strings.HasSuffix(line, ".") && strings.Count(line, " ")+1 >= words && Line(line) == "" && !Copyright(line)
}

// besideHeadline are the lines of a page that may part a headline from the byline
// below it.
var besideHeadline = map[string]bool{"share buttons": true, "captions": true, "advertising": true, "subscription": true}

// body returns the index of the first block of an article's text.
func body(blocks []prose.Block) int {
	for i := range blocks {
		if b := &blocks[i]; b.Kind != prose.Heading && (len(b.Text) > longLine || len(b.Sentences) > 1) && Line(b.Text) == "" && !Byline(b.Text) && !Copyright(b.Text) {
			return i
		}
	}
	return len(blocks)
}

// repeated returns the line of a page's head that stands there twice.
func repeated(head []prose.Block) (string, int) {
	for i := range head {
		line := head[i].Text
		for _, mark := range []string{" | ", " - ", " – ", " — ", " :: "} {
			if at := strings.LastIndex(line, mark); at > 0 {
				line = line[:at]
				break
			}
		}
		if !HeadlineLike(line) {
			continue
		}
		for k := range head {
			if k != i && strings.EqualFold(head[k].Text, line) {
				return head[k].Text, min(i, k)
			}
		}
	}
	return "", -1
}

// HeadlineLike reports whether a line can be a headline among others: it has three
// words or more, and is neither a sentence nor furniture.
func HeadlineLike(line string) bool {
	const words = 3
	return canBe(line) && strings.Count(line, " ")+1 >= words
}

// canBe reports whether a line can be a headline at all.
func canBe(line string) bool {
	if mailField.MatchString(line) || noHeadline.MatchString(line) {
		return false
	}
	const longest = 200 // bytes
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, "\"'“‘«„[¿¡"))
	switch {
	case len(line) > longest, !unicode.IsLetter(first) && !unicode.IsDigit(first), unicode.IsLower(first) && !strings.ContainsFunc(line, unicode.IsUpper):
		return false
	case strings.HasSuffix(line, ".") && !strings.HasSuffix(line, "..."), strings.HasSuffix(line, ","), strings.HasSuffix(line, ":"), strings.Contains(line, "|"), strings.Contains(line, "://"):
		return false
	}
	return Line(line) == "" && !Byline(line) && !Renewal(line) && !Copyright(line) && !Dated(line)
}

// mailField is a line of the head of a message or of a list of fields.
var mailField = regexp.MustCompile(`(?i)^(?:from|to|cc|bcc|sent|subject|reply-to|date|source|author|publication|publisher|url|link|section|length|от|кому|тема|дата|источник|автор): `)

// noHeadline is what kind of text follows, or how long ago it was published.
var noHeadline = regexp.MustCompile(`(?i)^[^\pL\pN]*(?:(?:for immediate release|(?:press|news|media) (?:release|statement)|public statement)[^\pL]*(?:no\.? ?\S+)?|(?:\d+|an?) (?:seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago|(?:yesterday|today)\b.{0,20}|вчера|сегодня)[^\pL\pN]*$`)

var (
	day     = regexp.MustCompile(`\b\d{1,2}[:.]\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\d[ .\pL-]{1,6}\pL{3,}\.?,? (?:\pL{1,4} )?\d{4}|\pL{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? ?\d{4}|\d{4}[ -]?\pL*[.,]? \d{1,2}[ -]\pL{3,}`)
	letters = regexp.MustCompile(`\pL[\pL'’.-]*`)
)

// Dated reports whether a line is a date with a few words around: a weekday and
// a month, a place, a column.
func Dated(line string) bool {
	const words = 5
	return len(line) <= longLine && day.MatchString(line) && len(letters.FindAllString(line, -1)) <= words
}
