// Package furniture tells an article from the page that it was saved with: which
// lines are navigation, captions, share buttons or legal notices, where comments
// begin, and which line is the headline.
package furniture

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// lineRule knows a line, or a paragraph of a page, that is no part of the
// article that it stands in.
type lineRule struct {
	what string
	re   *regexp.Regexp
	// most is the longest line that it is tried on, in characters.
	most int
	// has are parts of which each line that it knows has one, where the expression
	// is a slow one; nil for any line.
	has []string
	// yes and no are lines that the tests run: what it reads, and what it must
	// leave alone.
	yes, no []string
}

// lineRules are for what is certain by its words alone. Copyright lines are of
// Copyright, and lines that say when an article was published of Byline.
var lineRules = []lineRule{
	{
		what: "related articles", most: 200,
		re: regexp.MustCompile(`(?i)^[^\pL\pN]*(?:(?:read|see) (?:also|more|next)|also (?:read|on)|more on this(?: story)?|more from [\p{L} ]{1,30}|mehr zum thema|lire aussi|dans la même rubrique|más sobre el tema|leggi anche|қатысты тақырыптар|ilgili haberler|related(?: articles?| stor(?:y|ies)| news| posts?)?|don['’]?t miss|recommended|you may also like|читайте также|читать также|смотрите также|ещ[её] по теме|по теме|материалы по теме|подробнее|o['‘’ʻ]qing|mavzuga oid|اقرأ أيضا|اقرأ أيضًا|lesen sie auch|lea también)(?:\s*[:：»|>→–—].*|[^\pL\pN]*)$`),
		yes: []string{
			"Read also: The bridge that fell", "READ MORE", "Related stories", "See also — The road to the north", "Читайте также: Как строили мост",
			"More from the region:", "اقرأ أيضا: الجسر", "Don’t miss: ten bridges", "Lire aussi : Le pont", "Mehr zum Thema",
		},
		no: []string{
			"Read more than one report and they differ.", "See also the ministry's letter of 3 May, which was never answered.", "Related costs rose to 4 million.",
			"Recommended doses were exceeded in May.", "Подробнее об этом министр рассказал 3 мая.", "Read also in the north, the book was banned in the south.",
		},
	},
	{
		what: "share buttons", most: 120,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:share(?:d)?(?: (?:this|on|via|with|it)\b[^.!?]*)?|click to share\b[^.!?]*|save|like this|like loading|tweet(?: this)?|copy link|print(?: this)?(?: page| article)?|e-?mail(?: this)?(?: page| article| to a friend)?|(?:facebook|twitter|x|telegram|whatsapp|linkedin|vk|vkontakte|reddit|pinterest|viber|odnoklassniki|mastodon|bluesky|print|email|link|copy|share|[^\pL\pN])+|поделиться[^.!?]*|ulashish|teilen|drucken|partager(?: sur\b[^.!?]*)?|compartir|condividi|paylaş|бөлісу|reuse this content|republish our content|réutiliser ce contenu|ajouter à (?:vos|mes) favoris|rate this article|rate count|rating)[^\pL\pN]*$`),
		yes: []string{"Share", "Share this article with your friends", "Share on Facebook", "Tweet", "Facebook Twitter Telegram", "Copy link", "Print this page", "Поделиться", "Share with your friends", "Rate this article", "Teilen", "Partager", "Click to share on Facebook (Opens in new window)"},
		no:  []string{"Shared fears drove them out in May.", "Share prices fell on 3 May.", "Printing began in 1911.", "Telegram was blocked on 5 January.", "E-mails show that he knew.", "Save the children", "Partager le pouvoir"},
	},
	{
		what: "tags", most: 300,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:tags?|tagged|topics?|related topics|keywords?|filed under|labels?|categor(?:y|ies)|schlagwörter|mots[- ]clés|etiquetas|etiketler|теги|тэги|ключевые слова|рубрики?|teglar)(?:\s*:.*|\s*)$`),
		yes: []string{"Tags: bridge, river, trams", "TAGS", "Filed under: Bridges", "Tags: bridge | river | trams", "Теги: мост, река", "Tags", "Categories: Bridges", "Tagged: bridge"},
		no:  []string{"Tags were put on the bags on 3 May.", "Topics of the summit on 3 May were trade and water."},
	},
	{
		what: "navigation", most: 160,
		re: regexp.MustCompile(`(?i)^[^\pL\pN]*(?:(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|search|menu|footer|site index|cookie privacy notice)|←.{1,120}|.{1,120}→|(?:home|main|главная|bosh sahifa|басты бет) ?[/>»›→] ?.{1,120}|(?:also )?(?:available|read) in (?:\pL{4,12}[ ,|]*){1,8}|skip navigation|accessibility (?:links|help)|(?:.{1,40} - )?(?:back|return|scroll) to (?:the )?(?:top|home ?page|home|main page)|to the top|top|menu|(?:more|open|main|site) menu|home(?: ?page)?|search(?: jobs| results)?|close|toggle navigation|sign ?(?:in|up|out)|log ?(?:in|out)|register|create (?:an )?account|my account|print subscriptions|breaking news|post navigation|` +
			`zum (?:inhalt|hauptmenü|hauptinhalt)(?: springen)?|zur (?:navigation|suche|startseite)(?: springen)?|startseite|anmelden|aller (?:au contenu|à la navigation|à la recherche)(?: principal)?|accueil|se connecter|s['’]abonner|(?:saltar|ir) al contenido(?: principal)?|inicio(?: de sesión)?|vai al contenuto|bosh sahifa|ana sayfa|içeriğe geç|басты бет|` +
			`перейти к (?:основному )?(?:содерж\p{L}+|контенту)|наверх|главная(?: страница)?|на главную|меню|поиск|войти|регистрация|الرئيسية|` +
			`(?:next|previous)(?: article| page| story| post)?|load more|show more|(?:\d+ ){0,1}languages|(?:view|edit) (?:history|source)|` +
			`[^|]{1,30}(?: ?\| ?[^|]{1,30}){2,}|[^>»›]{1,30}(?: ?[>»›] ?[^>»›]{1,60}){2,})[^\pL\pN]*$`),
		yes: []string{
			"Skip to main content", "Jump to content", "Accessibility links", "The Gazette - Back to home", "Back to top", "TOP", "Home | News | Culture | Archive 2009-2020", "Home > World > Asia",
			"Меню", "Load more", "Previous article", "Zum Inhalt springen", "Aller au contenu principal", "Se connecter", "Bosh sahifa", "Sign in", "3 languages", "Главная",
			"← The road to the north", "On bread →", "Home / Press service / News", "Available In English Русский", "SKIP TO SITE INDEX",
		},
		no: []string{
			"Home at last, the miners said.", "Top officials resigned in May.", "Search teams found the boat.", "By Clara Voss | 3 May 2021", "Menus were changed in June.",
			"Breaking news came on 3 May.", "Sign of the times", "Registered voters went to the polls on 3 May.", "Home from the war in May", "Read in the churches, the letter caused anger in May.", "PUBLISHED: January 5, 2022 at 6:04 p.m. | UPDATED: January 6, 2022",
		},
	},
	{
		what: "comments", most: 120,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:(?:\d+|no) (?:comments?|responses?)(?: so far)?|(?:comments|kommentare|commentaires|comentarios|izohlar|yorumlar) ?\(\d+\)|(?:\d+|one) (?:thoughts?|responses?|repl(?:y|ies)) (?:on|to) [“"«].*|discussion about this post|write a comment[^\pL]*|your email address will not be published.*|all comments are .*|please (?:treat|review) .*|privacy: .*|izoh qoldirish|kommentar schreiben|laisser un commentaire|(?:add|post|leave|write) a (?:comment|reply)|(?:view|show|read|see) (?:all )?(?:\d+ )?comments|read and post comments|join the (?:conversation|discussion)|start the conversation|(?:authors, )?(?:please )?(?:log|sign) ?in(?: to (?:comment|post|reply))?|comments are closed|\d+ комментари\p{L}+|(?:оставить|добавить) комментарий|комментарии(?: \(\d+\))?)[^\pL\pN]*$`),
		yes: []string{"3 comments", "Comments (12)", "Leave a reply", "Start the conversation", "Authors, please log in »", "Please log in to comment.", "Comments are closed.", "Оставить комментарий", "5 комментариев", "2 thoughts on “They are closing the mine”", "Kommentare (3)", "Please review our guidelines before posting a comment."},
		no:  []string{"Comments by the minister caused anger.", "No comment was made on 3 May.", "3 comments were struck from the record.", "Join the discussion on 3 May at the town hall."},
	},
	{
		what: "newsletter", most: 200,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:you(?: are|['’]re)? receiv(?:ing|ed) this (?:e-?mail|newsletter|message)\b.*|our mailing address\b.*|(?:click here to )?unsubscribe\b.*|view this (?:e-?mail|newsletter) in your browser.*|update (?:your )?subscription preferences.*|thanks for reading [^.!]{1,60}[.!].*|(?:subscribe|sign up|follow us|join our|get the latest|download (?:the|our) [\p{L} ]{0,30}app|receive breaking news|подпи(?:шитесь|сывайтесь)|следите за)(?:[^\pL\pN][^.!?]*[.!…]?)?)$`),
		yes: []string{"Subscribe to our newsletter", "Sign up for our Daily Newsletter", "Follow us on Telegram!", "Join our channel", "Download the Gazette App", "Подписывайтесь на наш канал в Telegram", "You are receiving this email because you opted in at our website on 3 March 2020.", "Unsubscribe from this list | Update subscription preferences", "View this email in your browser"},
		no:  []string{"Subscribers left in May.", "Followed by police, he fled on 3 May.", "Signatures were gathered.", "You are receiving guests on 3 May."},
	},
	{
		what: "end of a live page", most: 200,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:\d{1,2}[:.]\d\d[^\pL\pN]+)?(?:that['’]?s (?:it|all|the end of (?:our|the|this)(?: live)? (?:coverage|page|blog|updates))(?: (?:from us|for (?:now|today|tonight|this evening)))+\b.*|(?:we are|we['’]re) (?:now )?(?:closing|ending|pausing|wrapping up) (?:our|this|the) (?:live )?(?:coverage|page|blog)\b.*|(?:our|this) live (?:coverage|page|blog) (?:is|has) (?:now )?(?:closed|ended|finished)\b.*|thank(?:s| you) for (?:following|joining|reading)(?: us| along)?[^\pL\pN]*)$`),
		yes: []string{"20:51 That's the end of our live coverage for today. We'll be back at 8 on Friday.", "That’s it from us for now", "We are pausing our live coverage.", "This live page is now closed.", "Thanks for following along."},
		no:  []string{"That's the end of it, he said on 3 May.", "Thanks for joining the march on 3 May, she told them.", "The live coverage ended on 3 May."},
	},
	{
		what: "advertising", most: 60,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:advertisements?|advertising|sponsored(?: content)?|promoted|ads?|реклама|anzeige|publicité|story continues below(?: advertisement)?|continue reading the main story|article continues (?:below|after)[\p{L} ]*)[^\pL\pN]*$`),
		yes: []string{"Advertisement", "ADVERTISEMENT", "Реклама", "Story continues below advertisement", "[Ad]", "Continue reading the main story"},
		no:  []string{"Advertising was banned in 2006.", "Ads cost more in May."},
	},
	{
		what: "captions", most: 300,
		re: regexp.MustCompile(`(?i)^[^\pL\pN]*(?:.{1,250}[.)] ?(?:photograph|photo|picture|foto|фото):[^:]{1,60}|view image in full ?screen|(?:photos?|photograph|image|picture|pictured|video|photo credits?|image credits?|credit|caption|фото|изображение|видео|surat|foto|bild|صورة)\s*(?:[:：/|].*|by [^.]{1,60}\.?\s?[^.]{0,40}|taken (?:on|in) [^.]{0,30}\d{4}\.?|credits?:.*))$`),
		yes: []string{
			"Photo: the bridge in 1934 (City Archive)", "Image credit: A. Person", "Фото: А. Автор", "Photo by A. Person", "VIDEO: the fall", "Foto: Daryo", "Bild: the old bridge in 1951",
			"The bridge, pictured in October 2019. Photograph: A. Person/Agency",
			"Photo taken on 3 May 2019",
		},
		no: []string{"Photos by the hundred were burnt in May. Nobody knows why.", "Image is everything, he said in 1999.", "Video of the march appeared on 5 January."},
	},
	{
		what: "captions", most: 300,
		has: []string{"icture", "hoto", "mage", "creen", "still", "/", "etty", "redit"},
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:.{0,250}\bin (?:this|an?) (?:(?:file|handout|undated|aerial|combination|archive|still) ){0,2}(?:picture|photo|photograph|image|frame grab|screen ?grab|video still)s? (?:taken|released|provided|made|obtained|from|shot|dated|grabbed)\b.*|.{1,250}(?:\b(?:REUTERS|AFP|EPA|TASS|AP Photo|Getty Images)/|/ ?(?:file photo|getty images|handout|pool|shutterstock)\b|\b(?:via|©) getty\b|\bcredit ?\.{3}).*)$`),
		yes: []string{"A guard stands at the gate, in this picture taken June 12, 2010.", "The mayor at the gate on 3 May 2019. REUTERS/A. Person", "Miners leave the pit, 4 May 2012 (A. Person/Handout)", "The mayor in 2019. Credit...A. Person for The Gazette"},
		no:  []string{"In a picture that he posted on 3 May he stands at the gate.", "AFP reporters saw the fire on 3 May.", "They met in the still of the night of 3 May."},
	},
	{
		what: "list of other articles", most: 60,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:most (?:read|viewed|popular|shared|watched|commented)|top stories|(?:latest|recent|other|more) (?:news|stories|posts|articles|headlines|comments)|explore more(?: on these topics)?|editors?['’]s? picks?|must[- ]see|popular(?: now)?|trending(?: now)?|elsewhere(?: on [\p{L} ]{1,30})?|archives?|популярное|самое читаемое|последние новости|новости по теме|лента новостей|главное сейчас|meistgelesen|les plus lus|lo más leído|so['’‘ʻ]nggi yangiliklar|ko['’‘ʻ]p o['’‘ʻ]qilgan)[^\pL\pN]*$`),
		yes: []string{"Most read", "Top stories", "Recent Posts", "Популярное", "Archives", "Most Popular"},
		no:  []string{"Most popular was the tram of 1911.", "Archives were burnt in May.", "More news came on 3 May."},
	},
	{
		what: "subscription", most: 160,
		re:  regexp.MustCompile(`(?i)^[^\pL\pN]*(?:you(?: have|['’]ve) (?:(?:read|reached|used) )?[^.]{0,30}\b(?:free )?articles?\b.{0,40}|(?:this|the full) (?:article|story|content) is (?:only )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)\b.*|(?:to )?(?:continue|keep) reading[^\pL\pN]*(?:$|,? ?(?:subscribe|log|sign|with)\b.*)|already a (?:subscriber|member)\b.*|\d+ (?:free )?articles? (?:left|remaining)\b.*|cet article est réservé\b.*|dieser artikel ist .{0,20}abonnenten\b.*|материал доступен .{0,20}подписчикам.*)$`),
		yes: []string{"You have read 1 of your 3 free articles this month.", "Already a subscriber? Log in here", "This article is for subscribers only", "2 articles left this month", "You have 2 free articles remaining. Subscribe to the Gazette"},
		no:  []string{"You have read of the flood of May 1911.", "This article was reserved for the press until 3 May.", "Keep reading, he told them in 1911."},
	},
	{
		what: "about the page", most: 300,
		re: regexp.MustCompile(`(?i)^[^\pL\pN]*(?:(?:this )?page (?:was )?(?:last )?(?:edited|reviewed|changed)\b.*|updates to this page|\d{1,2} \pL{3,9} \d{4}: (?:first published|(?:spelling|name|link|typo|page|file|document|contact|guidance)[^.]{0,80} (?:corrected|updated|added|amended|replaced))\.?|(?:date |last )?(?:accessed|retrieved|downloaded|archived|printed|captured|viewed)(?: on| at|:)? [^.]{0,30}\b\d{4}\b[^.]{0,15}|not included, change data exporting settings.*|all times (?:stated )?(?:are|in) .{1,20}|\d+ (?:people )?viewing this page|was this page helpful.*|text is available under .*|retrieved from [“"]?https?:.*|(?:.{0,150} https?://\S+ )?\d{1,2}/\d{1,2}/\d\d, \d{1,2}:\d\d(?: [ap]m)?(?: .*)?|from [^.]{3,60}, the free \pL+|если вы (?:нашли|заметили) ошибку.*|нашли (?:ошибку|опечатку).*|(?:свидетельство о регистрации|зарегистрировано (?:в|федеральной)|сетевое издание|учредитель|гуво(?:ҳ|х)нома|guvohnoma|impressum|mentions légales|datenschutz\p{L}*|politique de confidentialité|terms of (?:use|service)|privacy (?:policy|notice)|cookie (?:policy|settings)|about us|contact us|write for us|issn)(?:[^\pL].*)?)$`),
		yes: []string{
			"This page was last edited on 3 May 2022, at 10:15 (UTC).", "Page last reviewed 20 January 2022", "Свидетельство о регистрации СМИ № 77 от 3 марта 2001 года", "Impressum",
			"Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter", "Privacy Policy", "Was this page helpful?", "Updates to this page", "22 August 2025: Spelling of a name corrected.", "20 August 2025: First published.",
			"Accessed 5 January 2022", "Retrieved: January 5, 2022", "All times stated are UK", "Not included, change data exporting settings to download.",
			"1/7/22, 10:15 AM", "A bridge falls | The Gazette https://gazette.example/bridge 1/7/22, 10:15 AM", "From the Valley Encyclopedia, the free reference",
		},
		no: []string{"Page after page was burnt in 1911.", "22 August 2025: The border was opened.", "Contact with the ship was lost on 3 May.", "Учредителям сообщили об этом 3 мая.", "Archived papers of 1934 show that the mine had been flooded before.", "About usury he wrote in 1911."},
	},
	{
		what: "archive’s entry", most: 160,
		re:  regexp.MustCompile(`^[^\pL\pN]*(?:(?i:\d+ of \d+ documents?|document [a-z]{2,8}\d{8,}\w*|\d[\d,.]* (?:words|слов[оа]?)|end of document)|(?:SECTION|LENGTH|LOAD-DATE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|LANGUAGE|EDITION|DATELINE|WORD COUNT|SUBJECT|COUNTRY|STATE|CITY|GEOGRAPHIC|INDUSTRY|ORGANIZATION|PERSON|COMPANY|TICKER|GRAPHIC|Length|Load-Date|Publication-Type|Journal Code|Word count): ?.*)$`),
		yes: []string{"1 of 3 DOCUMENTS", "Document GAZET00020220106ei160001a", "LENGTH: 350 words", "LOAD-DATE: January 7, 2022", "350 words", "Load-Date: January 7, 2022"},
		no:  []string{"Document by document, they were burnt in May.", "350 words were cut on 3 May.", "1 of 3 ships sank in May."},
	},
}

// Line returns what a line is that is no part of the text of an article, in
// plain words such as "share buttons", or "". It goes by the line's words alone.
func Line(line string) string {
	n := -1
	for i := range lineRules {
		rule := &lineRules[i]
		if len(line) > 4*rule.most {
			continue
		}
		if n < 0 {
			n = utf8.RuneCountInString(line)
		}
		if n <= rule.most && rule.mayBe(line) && rule.re.MatchString(line) {
			return rule.what
		}
	}
	return ""
}

// mayBe reports whether a line has a part that those of the rule have.
func (r *lineRule) mayBe(line string) bool {
	for _, part := range r.has {
		if strings.Contains(line, part) {
			return true
		}
	}
	return r.has == nil
}
