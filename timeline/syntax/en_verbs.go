package syntax

// enVerbs are the verbs of English that news and history tell with. A regular
// verb is its base form, with "*" behind one that doubles its last letter
// ("stop*": stopped); an irregular one is base/past/participle, and
// base/past where the two are the same. Verbs whose forms in -ed are all that
// is ever met need not be here: those are known by their ending.
const enVerbs = `
burn/burnt learn/learnt dream/dreamt abandon abate abduct abolish abort abstain abuse accelerate accept acclaim accompany accomplish accredit accumulate accuse achieve
acknowledge acquire acquit* act activate add address adhere adjourn adjust administer admire admit* adopt advance advise advocate affect
affirm agree aid aim air align allege allocate allot* allow alter amass ambush amend amount analyse analyze anchor announce annex annihilate
annul* answer anticipate apologise apologize appeal appear applaud apply appoint approach approve argue arise/arose/arisen arm arouse arrange
arrest arrive ask assail assassinate assault assemble assert assess assign assist assume assure attach attack attain attempt attend attract
attribute auction authorise authorize avert avoid award back ban* bar* base battle be/was/been bear/bore/born beat/beat/beaten become/became/become
begin/began/begun behead believe belong bend/bent benefit besiege bet/bet bid/bid bind/bound bite/bit/bitten blame blast bleed/bled bless
blink block blockade blow/blew/blown board boast bolster bomb bombard book boost borrow boycott break/broke/broken breach breed/bred brief bring/brought
broadcast/broadcast broker build/built bulldoze burn burst/burst bury buy/bought bypass call campaign cancel cancel* cap* capitulate capsize capture care carry
carve cast/cast catch/caught cause caution cease celebrate censure centre chair challenge change charge charter chase check cheer choke choose/chose/chosen
cite claim clash classify clean clear climb cling/clung close coincide collaborate collapse collect collide combat combine come/came/come
command commemorate commence comment commission commit* communicate compare compel* compensate compete compile complain complete comply compose
comprise compromise concede conceive concentrate concern conclude condemn conduct confer* confess confine confirm confiscate conflict confront
congratulate connect conquer consider consist consolidate conspire constitute construct consult consume contact contain contend contest continue
contract contradict contrast contribute control* convene convert convey convict convince cooperate coordinate cope cost/cost counter cover crack
crash crawl create creep/crept criminalise criminalize cripple criticise criticize cross crown crush cry cull culminate curb cut/cut damage
dance dare date deal/dealt debate debut decide declare declassify decline decree dedicate deem deepen defeat defect defend defer* defuse defy
degrade delay delegate delete deliver demand demolish demonstrate denounce deny depart depend deploy deport depose deprive derail descend describe
deserve design designate desire destabilise destabilize destroy detail detain detect deter* deteriorate determine detonate devalue devastate develop devise devote
dictate die differ dig*/dug dine direct disagree disappear disarm disband discharge discontinue discover discuss dismantle dismiss dispatch
disperse displace display dispute disrupt dissolve distribute disturb dive divert divide divorce do/did/done dock dominate donate double draft drag*
draw/drew/drawn drift drink/drank/drunk drive/drove/driven drop* drown dry dub* dump dwell earn ease eat/ate/eaten echo edge edit educate elaborate elect
elevate eliminate embark embarrass embrace emerge emigrate employ empower enable enact encircle encounter encourage end endanger endorse endure
enforce engage engulf enhance enjoy enlist ensue ensure entail enter entitle equip* erase erect erode erupt escalate escape escort establish estimate
evacuate evade evaluate evolve exacerbate examine exceed exchange exclude execute exempt exercise exert exhaust exhibit exile exist exit expand expect
expel* experience expire explain explode exploit explore export expose express expropriate extend extinguish extort extradite face facilitate fade fail fall/fell/fallen falsify
falter fast favour favor fear feature feed/fed feel/felt fight/fought file fill film finalise finalize finance find/found finish fire fit* fix flag*
flare flank flee/fled float flood flow fly/flew/flown focus foil follow forbid/forbade/forbidden force forecast/forecast forge forget/forgot/forgotten
forgive/forgave/forgiven form formalise formalize formulate fortify found free freeze/froze/frozen fuel fulfil* function fund gain garner gather generate get/got give/gave/given
go/went/gone govern grab* grant grapple greet grind/ground grip* ground grow/grew/grown guarantee guard guide hail halt hamper hand handle hang/hung
happen harass harm hasten hate haul have/had head heal hear/heard heat help herald hesitate hide/hid/hidden highlight hijack hike hinder hire hit*/hit
hoist hold/held honour honor hope host hurt/hurt identify ignite ignore illustrate imagine impeach implement implicate imply import impose imprison
improve inaugurate incite include incorporate increase incur* indicate indict induct infiltrate inflame inflict influence inform inherit initiate injure inspect
insist inspire install instruct insult integrate intend intensify interact intercept interfere intern interpret interrogate interrupt intervene interview introduce
invade invent invest investigate invite invoke involve isolate issue jail jeopardise jeopardize jump join judge justify keep/kept kick kidnap* kill kneel/knelt knock
know/knew/known label label* lack land lapse last launch lay/laid lead/led leak lean leap/leapt learn lease leave/left lecture lend/lent lengthen lessen let*/let level
liberate lie/lay/lain lift light/lit limit line linger link liquidate list listen live load loan lobby locate lock lodge loom loosen loot lose/lost lower maintain
make/made manage mandate manufacture march mark marry mass massacre match matter mean/meant measure mediate meet/met melt mend mention merge migrate
mine miss mistake/mistook/mistaken mobilise mobilize mock moderate modernise modernize modify monitor mount mourn move multiply murder muster name
narrow nationalise nationalize near need negotiate nominate normalise normalize note notice notify obey object oblige observe obstruct obtain occupy occur* offend offer
open operate oppose opt order organise organize originate oust outlaw outline outnumber overcome/overcame/overcome overhaul overrun/overran/overrun oversee/oversaw/overseen
overtake/overtook/overtaken overthrow/overthrew/overthrown overturn overwhelm owe own pack paint paralyse paralyze pardon park participate partition pass patrol* pause pay/paid peak penetrate perform perish permit*
persecute persist persuade phone pick pioneer place plague plan* plant play plead pledge plot* plummet plunder plunge poach point poison pollute poll pool
portray pose possess post postpone pour praise pray preach precede predict prefer* premiere prepare present preserve preside press prevail prevent privatise privatize probe proceed proclaim
procure produce profit progress prohibit project prolong promise promote prompt propose prosecute protect protest prove provide provoke publicise publicize publish pull pump punish
purchase purge pursue push put*/put qualify quarantine quell question quit*/quit quote raid rain raise rally range rank ratify reach react read/read reaffirm realise realize
rebel* rebuild/rebuilt rebuke rebuff recall recapture receive reclaim recognise recognize recommend reconcile reconsider reconstruct record recover recruit rectify reduce reelect refer* reflect
reform refrain refuse refute regain regard register regret* regroup regulate reign reinforce reinstate reiterate reject relate relax release relieve relinquish relocate rely remain
remark remember remind remove rename render renew renounce rent reopen reorganise reorganize repair repatriate repay/repaid repeal repeat repel* replace reply report represent reprimand repress reproach request
require rescue research resemble reserve reshuffle reside resign resist resolve resort respect respond rest restart restore restrain restrict restructure result resume retain retake/retook/retaken
retaliate retire retract retreat retrieve return reunite reveal revere reverse revert review revise revisit revive revoke revolt reward rid*/rid ride/rode/ridden rig* ring/rang/rung riot
rise/rose/risen risk rob* rock roll rot* rotate rout rule run*/ran/run rush sabotage sack sail salute sanction save say/said scale scatter schedule scold score scrap* scream scrutinise scrutinize seal
search secede secure see/saw/seen seek/sought seem seize select sell/sold send/sent sense sentence separate serve set*/set settle sever shake/shook/shaken
shape share shed*/shed shell shelter shelve shift shine/shone ship* shock shoot/shot shorten shout show/showed/shown shrink/shrank/shrunk shut*/shut side sign signal
silence simplify sing/sang/sung sink/sank/sunk sit*/sat skip* slam* slash slay/slew/slain sleep/slept slide/slid slip* slow smash smuggle snow soar solicit solidify solve sound span* spare
spark speak/spoke/spoken spearhead specify speculate speed/sped spend/spent spill spin*/spun split*/split spoil sponsor spot* spread/spread spring/sprang/sprung spur* spy squeeze stab* stabilise stabilize stage
stall stand/stood star* start starve state station stay steal/stole/stolen steer stem* step* stick/stuck stifle sting/stung stir* stop* storm strand strangle
strengthen stress stretch strike/struck strip* strive/strove/striven struggle study stun* subdue submit* subside subsidise subsidize succeed succumb sue suffer suffocate suggest suit summon
supervise supply support suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swap* swear/swore/sworn sweep/swept swell/swelled/swollen swim*/swam/swum swing/swung
switch symbolise symbolize sympathise sympathize tackle take/took/taken talk tap* target tarnish tax teach/taught tear/tore/torn tell/told tender term terminate terrify test testify thank think/thought
thrash threaten thrive throw/threw/thrown thwart tie tighten top* topple torch torture toss total tour trace track trade trail train transfer* transform transition translate transmit* transport trap* travel
treat trek* trigger trim* trip* triple triumph trouble trust try turn twist uncover undergo/underwent/undergone undermine understand/understood undertake/undertook/undertaken undo/undid/undone
unfold unify unite unleash unveil update upgrade uphold/upheld upset*/upset urge use usher usurp utilise utilize vacate vaccinate vandalise vandalize vanish vary veer venture verify veto view violate visit voice void volunteer vote
vow wage wait waive wake/woke/woken walk wander wane want ward warm warn wash waste watch water weaken wear/wore/worn weather weep/wept weigh welcome whip* widen win*/won wind wipe
wish withdraw/withdrew/withdrawn withhold/withheld withstand/withstood witness work worry worsen wound wrap* wreck wrestle write/wrote/written yield`
