package saved

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

// linkedData is what a page says of itself in JSON-LD, with the vocabulary of
// schema.org.
type linkedData struct {
	article object            // the article that the page is about; nil where there is none
	page    object            // a node of type WebPage; nil where there is none
	site    object            // a WebSite or Organization; nil where there is none
	byID    map[string]object // nodes that others refer to
	several int               // articles of which none is known to be the page's
	broken  int               // scripts that are no JSON
}

type object = map[string]any

// readLinkedData reads the page's JSON-LD scripts. Where they tell of several
// articles, it is the one whose address or headline isPage knows.
func readLinkedData(scripts []string, isPage func(addresses []string, headline string) bool) *linkedData {
	d := &linkedData{byID: make(map[string]object)}
	var nodes []object
	for _, s := range scripts {
		v, err := parseJSON(s)
		if err != nil {
			d.broken++
			continue
		}
		nodes = appendNodes(nodes, v, 0)
	}
	var articles []object
	for _, n := range nodes {
		if id := text(n["@id"]); id != "" && d.byID[id] == nil && len(n) > 1 {
			d.byID[id] = n
		}
		switch {
		case isArticle(n):
			articles = append(articles, n)
		case d.page == nil && hasType(n, "WebPage", "ItemPage"):
			d.page = n
		case d.site == nil && hasType(n, "WebSite", "Organization", "NewsMediaOrganization"):
			d.site = n
		}
	}
	for _, n := range articles {
		if isPage(d.addresses(n), text(n["headline"])) {
			d.article = n
			return d
		}
	}
	if len(articles) == 1 {
		d.article = articles[0]
	} else {
		d.several = len(articles)
	}
	return d
}

// parseJSON reads a script, and mends what browsers' readers of JSON-LD are
// known to meet: comments around it, raw line breaks in strings, a semicolon at
// the end.
func parseJSON(s string) (v any, err error) {
	s = strings.TrimSpace(s)
	for _, mark := range []string{"<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA["} {
		s = strings.TrimSpace(strings.TrimPrefix(s, mark))
	}
	for _, mark := range []string{"-->", "//]]>", "/*]]>*/", "]]>", ";"} {
		s = strings.TrimSpace(strings.TrimSuffix(s, mark))
	}
	if err = json.Unmarshal([]byte(s), &v); err != nil {
		err = json.Unmarshal(escapeControls(s), &v)
	}
	return v, err
}

// escapeControls writes the control characters within strings as JSON asks.
func escapeControls(s string) []byte {
	out := make([]byte, 0, len(s)+64)
	quoted := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quoted && c == '\\' && i+1 < len(s) && s[i+1] >= ' ':
			out = append(out, c, s[i+1])
			i++
		case quoted && c == '\n':
			out = append(out, `\n`...)
		case quoted && c < ' ':
			out = append(out, ' ')
		default:
			quoted = quoted != (c == '"')
			out = append(out, c)
		}
	}
	return out
}

// appendNodes adds the objects that v is, lists or is a graph of, and those
// that they say the page is about.
func appendNodes(nodes []object, v any, depth int) []object {
	const deepest = 8
	if depth > deepest {
		return nodes
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			nodes = appendNodes(nodes, e, depth+1)
		}
	case object:
		nodes = append(nodes, v)
		for _, key := range []string{"@graph", "mainEntity"} {
			if inner, ok := v[key]; ok {
				nodes = appendNodes(nodes, inner, depth+1)
			}
		}
	}
	return nodes
}

// isArticle reports whether a node is a text that was published on a day.
func isArticle(n object) bool {
	for _, t := range texts(n["@type"]) {
		t = typeName(t)
		if strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "BlogPosting") || t == "Report" || t == "SocialMediaPosting" || t == "DiscussionForumPosting" {
			return true
		}
	}
	return false
}

func hasType(n object, names ...string) bool {
	for _, t := range texts(n["@type"]) {
		for _, name := range names {
			if typeName(t) == name {
				return true
			}
		}
	}
	return false
}

// typeName is the name of a type that may be given with its address.
func typeName(t string) string { return t[strings.LastIndexAny(t, "/:#")+1:] }

// addresses returns where a node says that its page is.
func (d *linkedData) addresses(n object) (list []string) {
	for _, key := range []string{"url", "mainEntityOfPage", "@id"} {
		switch v := n[key].(type) {
		case string:
			list = append(list, v)
		case object:
			list = append(list, text(v["@id"]), text(v["url"]))
		}
	}
	return list
}

// names returns the names of what a key says, be it texts, objects, references
// to other nodes or lists of these.
func (d *linkedData) names(v any) (list []string) {
	switch v := v.(type) {
	case string:
		if name := plainText(v); name != "" {
			list = append(list, name)
		}
	case []any:
		for _, e := range v {
			if _, nested := e.([]any); !nested {
				list = append(list, d.names(e)...)
			}
		}
	case object:
		name := v["name"]
		if name == nil {
			name = d.byID[text(v["@id"])]["name"]
		}
		for _, s := range texts(name) {
			if s = plainText(s); s != "" {
				list = append(list, s)
				break
			}
		}
	}
	return list
}

// text returns a value that is a text, or the first text of a list.
func text(v any) string {
	if list := texts(v); len(list) > 0 {
		return list[0]
	}
	return ""
}

func texts(v any) (list []string) {
	switch v := v.(type) {
	case string:
		return []string{strings.TrimSpace(v)}
	case float64:
		return []string{fmt.Sprint(v)}
	case []any:
		for _, e := range v {
			if s, ok := e.(string); ok {
				list = append(list, strings.TrimSpace(s))
			}
		}
	case object: // a text with its language
		if s, ok := v["@value"].(string); ok {
			return []string{strings.TrimSpace(s)}
		}
	}
	return list
}

// inlineTag is markup that headlines in JSON-LD and meta elements are found with.
var inlineTag = regexp.MustCompile(`(?i)</?(a|b|br|em|i|mark|p|small|span|strong|sub|sup|u)(\s[^<>]*)?/?>`)

// plainText returns the words of a value that may hold HTML.
func plainText(s string) string {
	s = html.UnescapeString(s)
	return fold(html.UnescapeString(inlineTag.ReplaceAllStringFunc(s, func(tag string) string {
		if name := strings.ToLower(strings.Trim(tag, "</>")); name == "p" || name == "br" || strings.HasPrefix(name, "br ") {
			return " "
		}
		return ""
	})))
}
