package saved

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// kind is a part of a web page that is none of its article, and what its
// elements are known by.
type kind struct {
	what  string   // in plain words
	tags  []string // elements
	roles []string // of ARIA
	// words stand in the name of a class or in an id: "share-buttons" is in
	// "post-share-buttons" and in "postShareButtons".
	words []string
	// most is the number of bytes of prose that such a part can hold; one with
	// more is a part of the article, whatever it is called. 0 is no limit: there
	// may be more comments on a page than article.
	most int
	// names are classes and ids that the tests read as this kind, and not ones
	// that they must not.
	names, not []string
}

// kinds are tried in this order.
var kinds = []kind{
	{
		what: "cookie notice", roles: []string{"alertdialog"},
		words: []string{"cookie", "cookies", "gdpr", "consent", "onetrust", "didomi", "cookiebot", "qc-cmp2"},
		names: []string{"cookie-banner", "CookieNotice", "onetrust-consent-sdk", "gdpr_popup"},
		not:   []string{"cookiecutter", "consenting-adults"},
	},
	{
		what:  "comments",
		words: []string{"comments", "comment-list", "commentlist", "comment-form", "comment-section", "comment-respond", "disqus", "respond", "discussion-thread", "fb-comments", "fyre", "hypercomments"},
		names: []string{"comments", "post-comments", "disqus_thread", "commentlist", "article__comments-list", "respond"},
		not:   []string{"has-comments", "no-comments", "comments-open", "commentary", "correspondent"},
	},
	{
		what: "share buttons", most: 200,
		words: []string{"share", "sharing", "sharedaddy", "share-buttons", "share-bar", "social", "socials", "addtoany", "addthis", "a2a-kit", "ya-share2", "follow-us", "jp-likes"},
		names: []string{"share", "article-share", "shareTools", "social-links", "addtoany_share_save_container", "ya-share2", "post__share"},
		not:   []string{"shareholders", "socialism", "has-share", "market-shares"},
	},
	{
		what: "related articles", most: 2000,
		words: []string{"related", "related-posts", "related-articles", "related-stories", "read-also", "readalso", "read-more", "readmore", "read-next", "more-news", "more-stories", "see-also", "recommended", "recommendations", "recirculation", "recirc", "jp-relatedposts", "yarpp", "outbrain", "taboola", "most-read", "most-popular", "latest-news", "trending", "popular-posts", "post-navigation", "nav-links", "next-post", "prev-post"},
		names: []string{"related", "jp-relatedposts", "article-related-links", "readAlso", "most-read-list", "OUTBRAIN"},
		not:   []string{"unrelated", "has-related", "correlated"},
	},
	{
		what: "advertising", most: 600,
		words: []string{"ad", "ads", "adv", "advert", "adverts", "advertisement", "advertising", "adsbygoogle", "ad-slot", "banner-ad", "dfp", "sponsored", "promo", "promoted", "reklama"},
		names: []string{"ad", "ad-slot-1", "article-ad", "adsbygoogle", "advertisement", "banner_ad"},
		not:   []string{"address", "head", "shadow", "advice", "radio", "add", "no-ads"},
	},
	{
		what: "newsletter", most: 600,
		words: []string{"newsletter", "subscribe", "signup", "sign-up", "mailchimp", "mc-embed-signup", "donate", "donation", "telegram-subscribe"},
		names: []string{"newsletter-box", "subscribeForm", "mc_embed_signup"},
		not:   []string{"has-newsletter", "subscriber-only"},
	},
	{
		what: "tags", most: 200,
		words: []string{"tags", "tag-list", "taglist", "tag-cloud", "tagcloud", "post-tags", "tags-links", "entry-tags", "cat-links", "categories", "keywords", "article-tags", "topics-list"},
		names: []string{"tags", "post-tags", "articleTags", "tag_list", "tags-links"},
		not:   []string{"tag-politics", "category-news", "hashtag", "no-tags"},
	},
	{
		what: "navigation", most: 400, tags: []string{"nav", "menu"}, roles: []string{"navigation", "menubar", "menu", "search", "toolbar", "tablist"},
		words: []string{"nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "pagination", "pager", "skip-link", "skiplink", "skip-to-content", "topbar", "site-links", "searchform", "search-form", "language-switcher", "lang-switcher", "wm-ipp", "wm-ipp-base", "donato"},
		names: []string{"main-nav", "NavBar", "breadcrumbs", "skip-link", "wm-ipp-base", "site__menu"},
		not:   []string{"navy", "has-menu", "unnavigable", "navalny"},
	},
	{
		what: "about the author", most: 1500,
		words: []string{"author-bio", "author-box", "authorbox", "about-author", "author-info", "author-description", "author-card", "contributor-bio", "bio-box"},
		names: []string{"author-bio", "post__author-box", "aboutAuthor"},
		not:   []string{"author", "author-name", "biology"},
	},
	{
		what: "captions", most: 1000, tags: []string{"figcaption", "caption"},
		words: []string{"caption", "wp-caption-text", "image-caption", "photo-caption", "image-credit", "photo-credit", "media-caption", "img-credit", "photo-author"},
		names: []string{"caption", "wp-caption-text", "imageCaption", "photo-credit"},
		not:   []string{"captioned-story", "credit"},
	},
	{
		what: "the page’s head and foot", most: 1000, tags: []string{"header", "footer"}, roles: []string{"banner", "contentinfo"},
		words: []string{"masthead", "site-header", "page-header", "site-footer", "page-footer", "footer", "colophon", "copyright", "site-info", "legal"},
		names: []string{"site-footer", "colophon", "Footer", "masthead"},
		not:   []string{"headline", "header", "entry-header"},
	},
	{
		what: "side column", most: 1500, tags: []string{"aside"}, roles: []string{"complementary"},
		words: []string{"sidebar", "side-bar", "rail", "right-rail", "right-column", "widget", "widgets", "widget-area", "secondary"},
		names: []string{"sidebar", "rightRail", "widget_recent_entries", "secondary"},
		not:   []string{"no-sidebar", "railway", "has-sidebar", "with-sidebar"},
	},
	{
		what: "forms and windows", most: 800, tags: []string{"form", "dialog", "button", "select", "textarea", "fieldset"}, roles: []string{"dialog", "alert"},
		words: []string{"modal", "popup", "pop-up", "overlay", "lightbox", "login-form", "toast"},
		names: []string{"modal", "popup-window", "loginForm"},
		not:   []string{"popular", "modality"},
	},
}

// kindOf returns the kind that an element is of by its name, role, classes and
// id, or nil.
func kindOf(n *html.Node) *kind {
	role := attr(n, "role")
	names := classNames(attr(n, "class"), attr(n, "id"))
	for i := range kinds {
		k := &kinds[i]
		if slices.Contains(k.tags, n.Data) || role != "" && slices.Contains(k.roles, role) {
			return k
		}
		for _, name := range names {
			if k.knows(name) {
				return k
			}
		}
	}
	return nil
}

// knows reports whether a name, as of classNames, has one of the kind's words.
func (k *kind) knows(name string) bool {
	for _, w := range k.words {
		if strings.Contains(name, "-"+w+"-") {
			return true
		}
	}
	return false
}

// classNames returns the names of classes and ids in one form, "-post-share-".
// One that says that a page has something, or that it is open, is not the name
// of the thing.
func classNames(lists ...string) (names []string) {
	const most, longest = 40, 80
	for _, list := range lists {
		for token := range strings.FieldsSeq(list) {
			if len(names) == most {
				return names
			}
			if len(token) > longest {
				continue
			}
			name := hyphenated(token)
			if stateName.MatchString(name) {
				continue
			}
			names = append(names, name)
		}
	}
	return names
}

var stateName = regexp.MustCompile(`^-(has|no|with|without|is|not|hide|show|unhide)-.*|-(open|closed|enabled|disabled|active|on|off)-$`)

// hyphenated returns a name in small letters with a hyphen around each word.
func hyphenated(token string) string {
	var b strings.Builder
	b.WriteByte('-')
	small := false
	for _, c := range token {
		switch {
		case !unicode.IsLetter(c) && !unicode.IsDigit(c):
			if s := b.String(); s[len(s)-1] != '-' {
				b.WriteByte('-')
			}
			small = false
			continue
		case unicode.IsUpper(c) && small:
			b.WriteByte('-')
		}
		small = unicode.IsLower(c)
		b.WriteRune(unicode.ToLower(c))
	}
	return strings.TrimSuffix(b.String(), "-") + "-"
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}
