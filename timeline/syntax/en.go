package syntax

// English is the words of English.
var English = func() *Language {
	l := &Language{
		Tag:         "en",
		Verbs:       enVerbs,
		Determiners: "the a an this these those some any every each no another several many both all such most more few half either neither",
		Possessives: "his her its their our my your whose",
		Prepositions: "in on at by of for from to with into onto during until till before after since between about around over under near through throughout against amid amidst among " +
			"amongst following within across upon toward towards without via per behind beyond despite outside inside along alongside above below beneath beside besides concerning " +
			"regarding including except opposite past aboard amounting unlike like versus according owing thanks than as off down up out",
		Coordinators: "and but or nor yet plus",
		Openers:      "while because although though unless whereas whether if when once where lest wherever whenever whichever whoever whatever",
		Relatives:    "which who whom",
		Pronouns: "he she it they we i you him them us me himself herself itself themselves one everyone everybody someone somebody anyone anybody nobody none nothing " +
			"everything something anything others that",
		Modals:       "will shall would can could may might must should 'll 'd won't wouldn't can't cannot couldn't shouldn't mustn't ought",
		FutureModals: "will shall 'll won't",
		Negations:    "not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't hardly",
		Adverbs: "also still then thus therefore however meanwhile moreover instead nevertheless nonetheless indeed overall again already just only even too very quite rather almost " +
			"now today yesterday tomorrow tonight later earlier soon once ever never always often sometimes here there away back forward together apart abroad home ago else perhaps maybe " +
			"further furthermore additionally besides otherwise hence so well yet far long first firstly secondly thirdly finally duly least twice thrice overnight eventually subsequently " +
			"consequently last immediately originally approximately shortly nearly afterwards afterward thereafter beforehand meantime",
		Numbers: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy " +
			"eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens",
		Adjectives: "united armoured armored so-called limited unrelated armed related alleged supposed unspecified advanced aged sacred naked red infrared unprecedented unconfirmed detailed hundred " +
			"interested experienced distinguished renowned outgoing incoming upcoming forthcoming ongoing leading outstanding neighbouring neighboring surrounding remaining existing " +
			"corresponding underlying overwhelming longstanding long-standing developing missing living working governing ruling acting open close near free own clean clear dry live lower " +
			"present direct separate moderate complete correct exempt secure narrow level slow short rival foreign northern southern eastern western",
		Nouns: "assembly family ally monopoly anomaly belly folly butterfly homily lily wedding building buildings feeling hearing hearings ceiling evening morning king kingdom ring spring string thing things something anything nothing everything being " +
			"beings meeting meetings briefing briefings proceedings bombing bombings killing killings shooting shootings beginning uprising uprisings gathering gatherings training funding " +
			"wrongdoing housing offering offerings ruling rulings warning warnings finding findings saying sayings wing wings speed seed need needs deed greed breed hundred landing landings opening " +
			"openings closing crossing fighting trading shipping mining farming banking engineering manufacturing aging standing understanding backing " +
			"wages talks times news species headquarters forces hours lives people police troops means rights goods grounds arms services roads ways parts parties powers members leaders sides " +
			"terms bloodshed watershed results prices details parents students agents points values plants colours colors interests officials thanks",
		Verbal: "accuse agree allow announce arrive become begin believe bring choose come decide deny destroy elect enter expect fulfil give go happen include invite join kill meet " +
			"occur prove publish receive refuse resign resume say seek sell send speak spend sue take tell think unveil write",
		Saying: "say tell announce state declare report add note claim argue insist warn deny confirm explain recall stress acknowledge admit reveal disclose write believe think " +
			"hope expect promise vow pledge agree suggest assert allege maintain assure inform remind remark observe predict complain conclude show indicate find learn know mean understand " +
			"propose demand recommend advise request decide rule testify estimate fear reply respond reiterate underline emphasise emphasize hint boast concede contend tweet post quote call ask urge",
		Contents: "statement fact claim claims report reports announcement news idea hope hopes fear fears condition accusation accusations allegation allegations belief view warning warnings " +
			"evidence sign signs proof suggestion suggestions threat promise pledge decision agreement rumour rumours rumor rumors confirmation admission concern concerns",
	}
	l.lex = newLexicon(l)
	return l
}()
