package extract

// What the package knows of English beyond its grammar, which is in syntax:
// the words by which a sentence is judged.

import "strings"

func set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

var (
	// happenings are nouns for what happens, so that a date can be theirs.
	happenings = set("summit meeting conference videoconference election elections referendum vote attack attacks assault bombing bombings strike strikes raid raids battle war invasion " +
		"uprising revolt revolution coup protest protests unrest riot riots massacre massacres shooting shootings assassination assassinations murder murders killing killings visit trip talks discussions negotiations agreement treaty accord armistice " +
		"ceasefire truce arrest arrests trial verdict hearing sentence resignation appointment inauguration dismissal earthquake flood floods explosion crash accident fire launch ceremony independence " +
		"return collapse fall annexation withdrawal resolution adoption memorandum putsch ultimatum decree deaths injuries disappearances congress session takeover crackdown deportation release detention opening debut disaster disasters hike celebration " +
		"celebrations decision delivery deliveries unveiling deal flight landing departure arrival death funeral wedding birth founding signing announcement statement speech address briefing " +
		"remarks declaration incident clash clashes violence siege surrender defeat victory retreat offensive campaign mutiny rally demonstration demonstrations march boycott blockade evacuation " +
		"rescue merger acquisition purchase sale takeoff outbreak epidemic eruption landslide storm hurricane drought famine exhibition festival premiere match final " +
		"ambush airstrike airstrikes shelling blast blasts blaze wildfire wildfires quake tsunami cyclone typhoon tornado heatwave stampede derailment sinking hijacking kidnapping abduction stabbing beating " +
		"lynching genocide pogrom expulsion eviction exodus extradition conviction acquittal indictment impeachment ouster overthrow ousting removal plebiscite poll polls ballot by-election runoff run-off primary recount " +
		"walkout sit-in parade pilgrimage procession concert tournament derby championship championships inquest inquiry retrial bailout devaluation default buyout flotation outage blackout spill " +
		"merger secession partition accession mobilisation mobilization occupation bombardment uprising incursion intervention breakthrough handover transfer commemoration swearing-in coronation abdication " +
		"debate screening unrest march")

	// plans are verbs, by their base forms, of which what they govern is still to come.
	plans = set("plan schedule expect slate intend agree promise pledge vow prepare aim forecast anticipate arrange project commit decide announce")

	// resolves are plans that are made on a day: "was agreed on Monday".
	resolves = set("announce agree decide promise pledge vow")

	// wishes are verbs of which what they govern may never come.
	wishes = set("propose recommend urge demand ask request suggest consider wish hope want call advise appeal seek threaten advocate encourage")

	// claims are verbs whose complement is somebody's claim.
	claims = set("accuse blame claim allege charge")

	// denials are verbs whose complement others claim, rejections those that say
	// so of claims and reports; falsehoods are what these are called.
	denials    = set("deny dispute refute")
	rejections = set("dismiss reject rebut debunk")
	// reports are nouns of which "that …" is told by somebody, evidence those by
	// whose lack it is not.
	reports    = set("report reports charges story stories")
	evidence   = set("evidence proof indication indications sign signs record records")
	falsehoods = set("false untrue baseless unfounded groundless wrong fake incorrect nonsense rubbish lie lies")

	// claimNouns are nouns of which "that …" is somebody's claim.
	claimNouns = set("accusation accusations allegation allegations claim claims rumour rumours rumor rumors suggestion suggestions suspicion suspicions")

	claimAdverbs = set("allegedly reportedly supposedly purportedly apparently")

	// interested are those whose account is a claim: "according to the prosecutors".
	interested = set("prosecutors prosecution court indictment investigators lawyer lawyers relatives family witness witnesses him her them defendant suspect defence defense activists opposition")

	planAdjectives = set("due set upcoming scheduled slated planned")

	// lasting are verbs of states: a date behind them says how long, not when.
	lasting = set("be have remain stay keep hold live last refuse lead rule serve work run lack own belong exist reside contain consist govern head chair know enjoy")

	// momentary are verbs of which "since" says when it was done.
	momentary = set("suspend ban detain jail close block arrest imprison delay postpone kill die disappear expel fire dismiss")

	// eventless are verbs that only say that their subject happened.
	eventless = set("occur happen come take be follow begin start")

	// held are verbs that in the passive only say that their subject happened.
	held = set("hold sign reach conclude make open launch convene arrange organise organize establish")

	// accompaniments are nouns by which "with" tells of the circumstances.
	accompaniments = set("participation support assistance help presence aim view exception result results success delay pomp honours honors")

	// undone are verbs by which what was planned is told not to have come.
	undone = set("cancel cancell abandon scrap call")

	// issuing are verbs by which a text is made public or given its date.
	issuing = set("publish release issue print air broadcast post date send carry deliver give")

	// outcomes are nouns that what stands behind "of" or "for" is told of instead:
	// "the result of a deal reached in May".
	outcomes = set("result basis outcome product consequence subject object part site scene beginning end")

	// empties say nothing of what happened: "the situation changed when …".
	empties = set("situation things it this that case matters picture")

	firstPerson = set("i me my we us our mine ours myself ourselves")

	// dropped are adverbs that a title does without.
	dropped = set("also then now thus therefore however meanwhile moreover instead nevertheless nonetheless indeed later earlier further furthermore additionally subsequently " +
		"consequently eventually finally immediately overall notably officially soon elsewhere")

	// bearers are words that are there for a date's sake, and fall with it:
	// "starting in May", "scheduled for Monday".
	bearers = set("starting beginning dating back scheduled slated due set planned expected enroute effective early late mid shortly approximately just only least overnight mere as on the on around")

	saying = set("say tell announce confirm state declare report add note explain write warn argue insist claim acknowledge recall stress assure inform")
)

// intoTitle says that a date is a part of a name, not a time.
func monthName(w string) bool { return months[w] }

var months = set("january february march april may june july august september october november december")
