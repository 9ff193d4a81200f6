package likeness

import "strings"

// The words by which reports of events are compared. They are English: of
// other languages, words are compared as they stand, but names are known in
// any spelling. A word stands here in one of its forms; see stem.

// emptyWords say nothing of what happened. Those that announce are among them,
// so that what was planned and what came of it are told with the same words.
const emptyWords = `a an the this that these those some any each every all both such same other another more most many much few several own
	and or but nor so yet as than then there here when where while who whom whose which what why how if because although though since until
	less fewer
	of in on at by to from with without for into onto over under about around after before between among during through against within upon near off out up down
	he she it they we i you him her them us me his its their our my your himself herself itself themselves one ones
	is are was were be been being am has have had having do does did done will would shall should can could may might must
	also again still only even just now already soon later earlier ago once very too well back away together yesterday today tomorrow tonight
	day days week weeks month months year years time times hour hours morning afternoon evening night weekend
	january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
	monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn winter
	plan plans planned planning expect expected expects schedule scheduled due set slated intend intends intended prepare prepares preparing
	reportedly according allegedly`

// lightWords are told with most events, and weigh little.
const lightWords = `make take give hold get put go come become keep see show use bring call place part way thing use include
	begin end continue remain follow lead work help want need become turn move
	country state nation government world region city town village capital area province district national international local regional official
	new old first last next former current main major large big great high long late early big small young good
	man woman person child group member side number case issue event situation group team
	mr mrs ms dr`

// tellingWords are the verbs and nouns of saying. What somebody said is told
// by what stands behind them.
const tellingWords = `say tell announce declare state report add note claim argue insist warn deny confirm explain stress admit reveal disclose
	believe think hope promise vow pledge allege assure inform remark complain propose demand recommend advise predict estimate
	reiterate underline emphasise tweet write speak address talk statement speech remark comment interview briefing`

// roleWords are what people are, before a name or in place of one. They are
// no names, however they are written.
const roleWords = `president premier chancellor minister secretary ambassador envoy governor mayor senator speaker chairman chairwoman chair
	deputy prosecutor judge king queen prince princess emperor empress tsar sultan emir khan pope archbishop bishop general colonel major captain
	lieutenant sergeant admiral commander marshal leader ruler chief head director spokesman spokeswoman spokesperson prime vice foreign acting
	former senior top officer official authority people man woman men women person resident citizen lawmaker delegate delegation
	inspector commissioner superintendent constable treasurer auditor ombudsman comptroller professor expert analyst sir lady lord saint mr mrs ms dr`

// relativeWords are who somebody is to another, whom a title names in place of
// his name: "the mother of Ada Renn", "Ada Renn's lawyer".
const relativeWords = `mother father parent son daughter wife husband widow widower brother sister nephew niece uncle aunt cousin grandson granddaughter
	grandfather grandmother stepson stepdaughter fiancé fiancée lawyer aide bodyguard driver assistant adviser spokesman spokeswoman spokesperson deputy ally
	associate friend colleague rival successor predecessor supporter opponent neighbour secretary interpreter doctor`

// bodyWords are those who act that are no names either, but say more.
const bodyWords = `police army military troop soldier force government parliament court council ministry opposition protester demonstrator rioter crowd
	gunman militant rebel terrorist worker striker miner student journalist activist lawyer doctor scientist villager family relative stranger
	company airline firm bank party union prisoner inmate guard`

// sameWords are groups of words for one thing: forms that no ending tells, and
// words that reports of one event use in each other's place. A group with a
// capital letter is a country, its name first, then the words made of it.
const sameWords = `hold held; meet met meeting meetings; say said says saying; tell told; speak spoke spoken speech; begin began begun start started starts starting commence commenced;
	end ended finish finished; leave left depart departed departure; go went gone; take took taken; give gave given; get got gotten; make made; come came; become became; lead led;
	win won; lose lost loss; buy bought purchase purchased acquire acquired acquisition; sell sold sale; send sent; find found finds finding; fight fought; catch caught; fall fell fallen; rise rose risen;
	shoot shot shooting; strike struck stricken; break broke broken; flee fled; steal stole stolen; write wrote written; see saw seen; know knew known; fly flew flown flight;
	throw threw thrown; draw drew drawn; build built; keep kept; bring brought; teach taught; think thought; pay paid; run ran; show shown; drive drove driven; sink sank sunk;
	choose chose chosen choice; grow grew grown; blow blew blown; hide hid hidden; lay laid; man men; woman women; child children;
	die died dies dying death deaths dead; kill killed killing slay slew slain; murder murdered; injure injured injury injuries wound wounded hurt; gunman gunmen attacker assailant; policeman policemen police;
	protester demonstrator; protest protests demonstration rally rallies demonstrate; soldier troop serviceman; bomb bombing bombs bombard; explode exploded explosion blast;
	detain detained detention arrest arrested; free freed release released; jail jailed imprison imprisoned; sentence sentenced; convict convicted conviction;
	founded founding foundation establish established; resign resigned resignation quit quits quitting; dismiss dismissed dismissal sack sacked sacking oust ousted; appoint appointed appointment; elect elected election; vote voted votes voting; inaugurate inauguration;
	agree agreed agreement deal accord; sign signed signature signing; adopt adopted adoption; approve approved approval; reject rejected rejection; announce announced announcement;
	declare declared declaration; invade invaded invasion; attack attacked attacks; annex annexed annexation; recognise recognize recognition recognised recognized; return returned;
	deliver delivered delivery deliveries; launch launched; unveil unveiled unveiling; open opened opening; close closed closing closure shut; arrive arrived arrival; visit visited visits;
	telephone telephoned phone phoned; videoconference teleconference; warplane jet; crash crashed; collapse collapsed; earthquake quake;
	protect protection; demolish demolition demolished; assassinate assassination assassinated; discover discovered discovery; complete completion; suspend suspension;
	cancel cancellation cancelled canceled; expel expulsion expelled; replace replacement; defence defense; centre center; programme program; labour labor; harbour harbor; theatre theater;
	ban banned prohibit prohibited prohibition outlaw outlawed; postpone postponed postponement delay delayed; marry married marriage wed wedding; raze razed destroy destroyed destruction; petrol gasoline; lorry truck; organisation organization; US USA America American Americans; UK Britain British; Europe European; Asia Asian; Africa African; Korea Korean; India Indian; Australia Australian; Russia Russian Russians; Ukraine Ukrainian; China Chinese;
	France French; Germany German Germans; Turkey Turkish Türkiye; Iran Iranian; Japan Japanese; Poland Polish; Spain Spanish; Sweden Swedish; Denmark Danish; Netherlands Dutch;
	Ireland Irish; Scotland Scottish; Wales Welsh; Italy Italian; Israel Israeli; Syria Syrian; Georgia Georgian; Armenia Armenian; Belarus Belarusian; Azerbaijan Azerbaijani Azeri;
	Iraq Iraqi; Canada Canadian; Norway Norwegian; Greece Greek; Egypt Egyptian; Afghanistan Afghan; Kazakhstan Kazakh Kazakhstani; Uzbekistan Uzbek; Tajikistan Tajik; Turkmenistan Turkmen; Kyrgyzstan Kyrgyz;
	Brazil Brazilian; Argentina Argentine; Mexico Mexican; Vietnam Vietnamese; Portugal Portuguese; Hungary Hungarian; Romania Romanian; Pakistan Pakistani; Chechnya Chechen`

// samePhrases are verbs of several words, and the one word that says the same.
// They are met as they stand, with nothing between their words.
const samePhrases = `step down: resign; steps down: resign; stepped down: resign; stepping down: resign; stand down as: resign; stood down as: resign;
	call off: cancel; called off: cancel; calls off: cancel; put off: postpone; turn down: reject; turned down: reject; turns down: reject;
	shot dead: kill; shoots dead: kill; shot to death: kill; gunned down: kill; gun down: kill; beaten to death: kill; stabbed to death: kill; put to death: execute;
	pass away: die; passed away: die; blow up: explode; blew up: explode; blown up: explode; tear down: demolish; tore down: demolish; torn down: demolish;
	pull down: demolish; pulled down: demolish; set free: free; locked up: jail; touch down: land; touched down: land; kick off: begin; kicked off: begin;
	removed from office: dismiss; relieved of his duties: dismiss; relieved of her duties: dismiss`

// shotWords are what is fired that is no person, and what stands between
// "fired" and what is shot at: with one of them, nobody is dismissed.
const shotWords = `shot shots round rounds missile missiles rocket rockets gas bullet bullets gun guns gunfire artillery drone drones torpedo torpedoes
	cannon grenade grenades flare flares shell shells salvo volley weapon weapons mortar mortars projectile projectiles engine engines
	on at into upon across over toward towards`

// bodiesInOffice are those who are dismissed that are no role.
const bodiesInOffice = `cabinet government staff team board`

// placeWords stand before where something is: "A court in Batumi" is one, and
// Batumi does nothing.
const placeWords = `in at near outside inside`

// subordinators begin a part of a sentence that tells of something else.
const subordinators = `who whom whose which that when where while after before because if although though since until as and but`

// participles are those that do not end in -ed.
const participles = `shot slain struck stricken broken stolen written seen thrown drawn built kept brought taught paid run shown driven sunk chosen
	blown hidden laid held met sold bought sent found caught won lost taken given made left told begun cut hit hurt torn beaten bitten born forbidden frozen
	fought set put shut sworn unseated overthrown withdrawn overrun split spread swept hung hanged led fed bound wound`

// amidPassive are words between "was" and a participle; adverbs in -ly stand
// there too.
const amidPassive = `also later then again first once still already`

// raisedWords are participles whose subject does what stands behind them: "was
// forced to resign".
const raisedWords = `forced obliged allowed supposed believed said thought known reported expected scheduled set due asked told required permitted
	determined prepared tasked compelled made`

// shortNames are the abbreviations of two letters that are looked for in full:
// United Nations. Longer ones are, where a text has both.
const shortNames = `UN EU US UK`

// oppositeWords are what does not happen in one act: words of the one side
// against words of the other.
const oppositeWords = `open reopen unlock | close shut; begin launch | end cancel; arrive enter join come | leave quit withdraw; detain jail | free acquit;
	approve adopt accept ratify | reject refuse veto; win | lose; rise increase grow | fall decrease drop; impose | lift; buy | sell; appoint elect | dismiss resign;
	confirm | deny; suspend cut | resume restore; convict | acquit; born | die; attack | defend; ban | allow; build | demolish; deploy | withdraw; promote | demote; marry | divorce;
	support | oppose; first | last`

// recurringWords are for what happens again and again, so that like reports of
// different days are of different events.
const recurringWords = `meet talk call telephone visit speak session briefing conference videoconference protest strike rally clash attack bomb shell fire raid patrol shoot
	storm rain snow flood fly trade beat score play defeat match game draw rise fall count toll injure detain travel vote debate appear publish issue post
	continue urge thank congratulate condemn criticise`

// habitWords say of anything that it happens again and again.
const habitWords = `daily weekly monthly annual annually yearly regular regularly routine anniversary every`

// onceWords are for what happens to somebody or something but once, or hardly
// ever twice.
const onceWords = `die born kill murder assassinate resign abdicate crown marry dismiss appoint elect inaugurate sign adopt ratify found establish dissolve open launch unveil
	inaugurate crash sink collapse discover find annex invade independence merge acquire rename ban award sentence convict free extradite flee surrender recognise
	earthquake erupt demolish deliver debut legalise abolish capture premiere buy expel defect complete join replace explode massacre release`

// negations turn what a report says about.
const negations = `not no never nobody nothing none neither refuse fail without cannot didn't doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't couldn't can't`

// ordinals number what there is one of each.
var ordinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
	"eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}

// numberWords are numbers in words, which count as those in figures.
const numberWords = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
	thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens`

// pronouns that may stand where a title says who.
const pronouns = `he she it they we i you his her its their our my this these those`

// fields returns the words of a list in which words are parted by white space.
func fields(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}
