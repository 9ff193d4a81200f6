package saved

import (
	"regexp"
	"unicode/utf8"
)

// lineRule knows a line, or a paragraph of a page, that is no part of the
// article that it stands in.
type lineRule struct {
	what string
	re   *regexp.Regexp
	// most is the longest line that it is tried on, in characters.
	most int
	// yes and no are lines that the tests run: what it reads, and what it must
	// leave alone.
	yes, no []string
}

// lineRules are for what is certain by its words alone. What package extract
// takes for the page around a text, or for a copyright line, needs none here.
var lineRules = []lineRule{
	{
		what: "related articles", most: 200,
		re: regexp.MustCompile(`(?i)^[^\pL\pN]*(?:(?:read|see) (?:also|more|next)|also (?:read|on)|more on this(?: story)?|more from [\p{L} ]{1,30}|related(?: articles?| stor(?:y|ies)| news| posts?)?|don['’]?t miss|recommended|you may also like|читайте также|читать также|смотрите также|ещ[её] по теме|по теме|материалы по теме|подробнее|o['‘’ʻ]qing|mavzuga oid|اقرأ أيضا|اقرأ أيضًا|lire aussi|lesen sie auch|lea también)(?:\s*[:：»|>→–—].*|[^\pL\pN]*)$`),
		yes: []string{
			"Read also: The bridge that fell", "READ MORE", "Related stories", "See also — The road to the north", "Читайте также: Как строили мост",
			"More from the region:", "اقرأ أيضا: الجسر", "Don’t miss: ten bridges",
		},
		no: []string{
			"Read more than one report and they differ.", "See also the ministry's letter of 3 May, which was never answered.", "Related costs rose to 4 million.",
			"Recommended doses were exceeded in May.", "Подробнее об этом министр рассказал 3 мая.", "Read also in the north, the book was banned in the south.",
		},
	},
	{
		what: "share buttons", most: 120,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:share(?:d)?(?: (?:this|on|via|with|it)\b[^.!?]*)?|tweet(?: this)?|copy link|print(?: this)?(?: page| article)?|e-?mail(?: this)?(?: page| article| to a friend)?|(?:facebook|twitter|x|telegram|whatsapp|linkedin|vk|vkontakte|reddit|pinterest|viber|odnoklassniki|mastodon|bluesky|print|email|link|copy|share|[^\pL\pN])+|поделиться[^.!?]*|ulashish|rate this article|rate count|rating)[^\pL\pN]*$`),
		yes: []string{"Share", "Share this article with your friends", "Share on Facebook", "Tweet", "Facebook Twitter Telegram", "Copy link", "Print this page", "Поделиться", "Share with your friends", "Rate this article"},
		no:  []string{"Shared fears drove them out in May.", "Share prices fell on 3 May.", "Printing began in 1911.", "Telegram was blocked on 5 January.", "E-mails show that he knew."},
	},
	{
		what: "tags", most: 300,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:tags?|topics?|keywords?|filed under|labels?|теги|тэги|ключевые слова|рубрики?|teglar)(?:\s*:.*|\s*)$`),
		yes: []string{"Tags: bridge, river, trams", "TAGS", "Filed under: Bridges", "Tags: bridge | river | trams", "Теги: мост, река", "Tags"},
		no:  []string{"Tags were put on the bags on 3 May.", "Topics of the summit on 3 May were trade and water."},
	},
	{
		what: "navigation", most: 160,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:skip to (?:main )?content|skip navigation|(?:back|return|scroll) to (?:the )?(?:top|home ?page|main page)|to the top|top|menu|home|search|close|toggle navigation|main menu|open menu|перейти к (?:основному )?содерж\p{L}+|наверх|главная|меню|next(?: article| page| story)?|previous(?: article| page| story)?|load more|show more|[^|]{1,30}(?: ?\| ?[^|]{1,30}){2,}|[^>»›]{1,30}(?: ?[>»›] ?[^>»›]{1,60}){2,})[^\pL\pN]*$`),
		yes: []string{"Skip to main content", "Back to top", "TOP", "Home | News | Culture | Archive 2009-2020", "Home > World > Asia", "Меню", "Load more", "Previous article"},
		no:  []string{"Home at last, the miners said.", "Top officials resigned in May.", "Search teams found the boat.", "By Clara Voss | 3 May 2021", "Menus were changed in June."},
	},
	{
		what: "comments", most: 120,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:(?:\d+|no) comments?(?: so far)?|comments \(\d+\)|(?:add|post|leave|write) a (?:comment|reply)|(?:view|show|read|see) (?:all )?(?:\d+ )?comments|read and post comments|join the (?:conversation|discussion)|start the conversation|(?:authors, )?(?:please )?(?:log|sign) ?in(?: to (?:comment|post|reply))?|comments are closed|\d+ комментари\p{L}+|(?:оставить|добавить) комментарий|комментарии(?: \(\d+\))?)[^\pL\pN]*$`),
		yes: []string{"3 comments", "Comments (12)", "Leave a reply", "Start the conversation", "Authors, please log in »", "Please log in to comment.", "Comments are closed.", "Оставить комментарий", "5 комментариев"},
		no:  []string{"Comments by the minister caused anger.", "No comment was made on 3 May.", "3 comments were struck from the record.", "Join the discussion on 3 May at the town hall."},
	},
	{
		what: "newsletter", most: 200,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:subscribe|sign up|follow us|join our|get the latest|download (?:the|our) [\p{L} ]{0,30}app|receive breaking news|подпи(?:шитесь|сывайтесь)|следите за)(?:[^\pL\pN][^.!?]*[.!…]?)?$`),
		yes: []string{"Subscribe to our newsletter", "Sign up for our Daily Newsletter", "Follow us on Telegram!", "Join our channel", "Download the Gazette App", "Подписывайтесь на наш канал в Telegram"},
		no:  []string{"Subscribers left in May.", "Followed by police, he fled on 3 May.", "Signatures were gathered."},
	},
	{
		what: "advertising", most: 60,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:advertisements?|advertising|sponsored(?: content)?|promoted|ads?|реклама|anzeige|publicité|story continues below(?: advertisement)?|article continues (?:below|after)[\p{L} ]*)[^\pL\pN]*$`),
		yes: []string{"Advertisement", "ADVERTISEMENT", "Реклама", "Story continues below advertisement", "[Ad]"},
		no:  []string{"Advertising was banned in 2006.", "Ads cost more in May."},
	},
	{
		what: "captions", most: 300,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:photos?|photograph|image|picture|pictured|video|photo credits?|image credits?|credit|caption|фото|изображение|видео|surat|foto|صورة)\s*(?:[:：/|].*|by [^.]{1,60}\.?\s?[^.]{0,40}|credits?:.*)$`),
		yes: []string{"Photo: the bridge in 1934 (City Archive)", "Image credit: A. Person", "Фото: А. Автор", "Photo by A. Person", "VIDEO: the fall"},
		no:  []string{"Photos by the hundred were burnt in May. Nobody knows why.", "Image is everything, he said in 1999.", "Video of the march appeared on 5 January."},
	},
}

// furnitureOf returns what a line is that is no part of the text, or "".
func furnitureOf(line string) string {
	n := -1
	for i := range lineRules {
		rule := &lineRules[i]
		if len(line) > 4*rule.most {
			continue
		}
		if n < 0 {
			n = utf8.RuneCountInString(line)
		}
		if n <= rule.most && rule.re.MatchString(line) {
			return rule.what
		}
	}
	return ""
}
