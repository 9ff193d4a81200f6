package names

// english are the words by which names are told in English.
var english = lists{
	tag: "en",

	male: enMale, female: enFemale,
	places: enPlaces, regions: enRegions, organisations: enOrganisations,

	titles: `president premier chancellor minister secretary ambassador envoy consul governor mayor senator congressman congresswoman
		representative commissioner speaker chairman chairwoman chairperson chair deputy prosecutor judge justice magistrate sheriff
		king queen prince princess emperor empress tsar tsarina czar kaiser shah sultan emir sheikh khan pharaoh caliph duke duchess earl count countess
		baron baroness lord lady sir dame pope cardinal archbishop bishop patriarch imam mullah ayatollah mufti rabbi reverend rev father saint brother sister
		general gen colonel col major maj captain capt lieutenant lieut lt sergeant sgt corporal cpl private admiral adm commander cmdr marshal brigadier commodore
		field-marshal generalissimo leader ruler dictator warlord chief
		mr mrs ms miss dr prof professor academician doctor
		spokesman spokeswoman spokesperson officer director director-general secretary-general ceo cfo coo cto chief-executive executive manager founder co-founder
		activist journalist blogger reporter editor columnist lawyer attorney advocate analyst expert economist historian sociologist scientist physicist chemist
		engineer architect writer author poet novelist playwright composer singer musician actor actress comedian filmmaker artist painter photographer
		businessman businesswoman entrepreneur oligarch tycoon billionaire banker politician lawmaker parliamentarian legislator oppositionist dissident
		philosopher theologian cleric preacher astronaut cosmonaut pilot boxer wrestler footballer coach dancer
		president-elect ex-president vice-president ex-minister ex-premier
		husband wife son daughter uncle nephew cousin widow resident citizen rep sen gov insp supt hon
		presidents ministers generals colonels admirals senators leaders kings queens princes brothers sisters
		comte duc marquis marquise vicomte abbé chevalier madame monsieur mme señor don doña herr frau`,

	monarchs: `king queen prince princess emperor empress tsar tsarina czar kaiser shah sultan emir khan pharaoh caliph duke duchess pope patriarch saint`,

	titleParts: `prime foreign defense defence interior vice deputy first second acting former ex then chief senior head supreme federal state
		general major lieutenant brigadier field rear air wing press presidential permanent assistant executive managing
		finance justice health education economy energy trade interior culture agriculture transport labor labour environment home security police army navy
		national opposition party human rights crown grand chief attorney district city regional military civil nobel olympic political great prominent
		financial operating technology information medical marketing investment legal veteran well-known noted exiled jailed imprisoned current new late outgoing incoming`,

	// Titles that stand behind the name of the organisation: "Airbus CEO".
	corporate: `ceo cfo coo cto chief_executive`,

	particles:     `der den van von zu ter ten el al bin ibn bint ben ould oglu ogly uulu uly kyzy`,
	weakParticles: `de da di du del della la le les`,

	links: map[link]string{
		linkOf: "of", linkThe: "the", linkA: "a an", linkAnd: "and", linkFor: "for", linkTo: "to against", linkOn: "on", linkIn: "in", linkWho: "who", linkWhose: "whose",
	},
	aged:               "-year-old",
	battles:            `battle siege`,
	followers:          `international`,
	organisationBehind: `party movement agency organisation organization airline newspaper company bank`,

	// What a person is, behind the name and a comma: "X, a journalist".
	behind: `president minister premier ambassador senator governor mayor lawyer activist journalist blogger analyst professor economist historian
		politician lawmaker spokesman spokeswoman spokesperson businessman physician doctor director chairman chairwoman secretary deputy prosecutor
		researcher expert resident citizen writer author poet editor reporter commander general colonel opposition envoy adviser advisor aide aged`,

	suffixes:   `ov ev yev ova eva yeva enko shvili dze sky skyi skiy skaya ovich evich ovna evna zoda zade uulu oglu`,
	patronymic: `ovich evich yevich ovna evna yevna ichna uulu uly kyzy oglu ogly`,

	heads: `ministry committee commission council agency university party organization organisation academy institute foundation association union
		federation league alliance coalition movement front authority authorities service bureau department directorate office court tribunal senate parliament assembly
		congress bank fund society club museum library hospital clinic college school center centre corps army navy fleet
		group corporation corp company airlines airways airline motors industries holding holdings network news agency times post gazette
		herald tribune journal telegraph observer broadcasting television radio press church cathedral synod command staff headquarters
		chamber board inspectorate secretariat embassy consulate mission delegation police guard militia brotherhood front committee exchange trust
		laboratory observatory orchestra theatre theater cabinet government administration confederation commonwealth soviet duma khural kurultai jirga
		rada watch forces troops partners enterprises systems technologies energy petroleum oil gas steel railways railway pharmaceuticals
		entertainment studios pictures records magazine review`,

	// Heads that make an organisation's name only with "of", "for" or "to" behind them,
	// or with at least two words before.
	weakHeads: `office court army navy fleet corps staff command forces troops police guard mission delegation
		group front front center centre government administration authority authorities review board church press radio news times
		post magazine energy oil gas steel network club school company cabinet trust service department directorate watch exchange
		systems partners soviet theatre theater`,

	legalForms: `inc ltd llc plc corp co gmbh ag sa n.v nv s.a spa ojsc jsc pjsc oao zao`,

	// Small words for what an organisation is, before its name.
	organisationNouns: `airline company firm carrier newspaper daily weekly magazine tabloid channel broadcaster website outlet portal bank
		organization organisation militia manufacturer automaker carmaker planemaker giant operator consortium conglomerate subsidiary think-tank
		movement party charity ngo agency startup retailer publisher group`,

	placeTypes: `region province oblast district raion rayon prefecture county canton governorate voivodeship city town village airport airfield
		square street avenue boulevard river lake sea bay gulf strait canal island islands peninsula mountains mountain hills valley desert
		pass bridge border palace castle fortress fort port harbor harbour park stadium prison camp cemetery mosque monastery station base
		highway road ridge basin delta falls glacier forest plateau steppe reservoir dam oasis beach coast cape mount mt republic emirate khanate kingdom empire territory
		creek wood woods hill grove field meadow state governorate municipality neighborhood neighbourhood suburb settlement hamlet checkpoint crossing spaceport cosmodrome isthmus`,

	// Types that are a place's only in small letters behind its name or with "of"
	// between: "Park", "Fort" and the like also end the names of people and firms.
	weakTypes: `city town state park station port base camp road coast border pass cape mount mt beach forest village lake hills island islands crossing territory creek wood woods hill grove field meadow
		palace castle fortress fort prison stadium cemetery mosque monastery bridge border empire republic state kingdom emirate khanate checkpoint`,

	placeBefore: `camp lake mount mt cape fort ft st gulf bay strait isle island river port city town village province region district republic county municipality
		kingdom emirate khanate duchy principality governorate sea peninsula settlement outskirts suburb capital`,

	placeFirst: `lake mount mt cape fort ft port isle camp st`,

	// A place stands behind these.
	inPlace: `in near outside around throughout across via toward towards`,
	atPlace: `from to at of into through`,

	joiners: `of for on to against without and the in with`,

	// Nouns that go on a name behind "and": "Ministry of Labour and Social Protection".
	topics: `affairs development security trade industry industries health education science sciences culture sport sports tourism information
		defence defense justice labor labour protection cooperation co-operation energy agriculture ecology communications communication technology technologies rights
		emergencies situations economy economics finance finances infrastructure employment reconstruction development welfare investment investments
		transport transportation construction housing water resources environment forestry fisheries mining commerce innovation innovations research
		studies policy analysis arts humanities religions religion youth women families family human freedoms liberties democracy peace reform reforms
		services crime corruption drugs control prevention order law medicine media space exploration refugees journalists planning budget
		standards statistics customs taxes taxation revenue relations civil society regions antiquities`,

	ministers: `state foreign affairs internal external defence defense interior justice finance health education trade economy energy transport culture labor labour
		agriculture environment commerce homeland security the treasury staff house senate parliament`,

	functions: `a about above according across after afterwards again against ago all almost along already also although always amid among an and another any anyone apart are around as aside at
		away back be because been before behind being below beside besides between beyond both but by can could despite did do does don't down due during each earlier
		early eight either eleven else even eventually ever every everyone everything except far few fewer finally five following for formerly four from further given had half has have having he hence her here hers herself him
		himself his how however hundreds i if immediately in indeed inside instead into is it its itself just last late later least less let like likewise
		local many may maybe me meanwhile might mine more moreover most much must my near nearly neither never nevertheless next nine no nobody none nonetheless nor
		not nothing notably now of off often on once one only onto opposite or other others otherwise our ours out outside over own per perhaps please previously
		prior rather recently right same say says seven several shall she should similarly since six so some somehow someone something sometimes somewhere soon still
		subsequently such suddenly ten than thanks that the their theirs them themselves then there thereafter therefore these they this those though thousands three through throughout thus till
		to today together tomorrow tonight too toward towards twelve twenty two under underneath unless unlike until up upon us very via was we well were what whatever when whenever where
		whereas wherever whether which whichever while who whoever whom whose why will with within without won't would yes yesterday yet you your yours
		born citing speaking asked addressing following according regarding concerning including using based former ex current new old young big great dear hello
		read share sign follow photo photos image video source sources editor's note update updated breaking exclusive opinion analysis interview advertisement
		click subscribe copyright published posted written translated see also related tags comments
		officials police authorities residents protesters protests activists troops forces soldiers thousands hundreds dozens scores people men women children
		government governments parliament lawmakers prosecutors investigators doctors journalists witnesses rescuers firefighters engineers scientists workers miners students
		according asked whose had`,

	months: `January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
		Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
		Spring Summer Autumn Fall Winter Muharram Safar Rajab Shaban Ramadan Shawwal Vendémiaire Brumaire Frimaire Nivôse Pluviôse Ventôse Germinal Floréal Prairial Messidor Thermidor Fructidor`,

	notNames: `Christmas Easter Thanksgiving Halloween Ramadan Eid Nowruz Nauryz Navruz Passover Hanukkah Diwali Lent Pentecost Kurban Uraza Bayram New_Year Independence_Day Victory_Day
		Labor_Day Constitution_Day Women's_Day Republic_Day Armistice_Day Memorial_Day Veterans_Day D-Day
		God Allah Christ Jesus Buddha Quran Koran Bible Torah Gospel Prophet Messenger Hereafter Islam Christianity Judaism Buddhism Hinduism Communism Marxism Nazism Fascism Islamism Zionism Stalinism
		English Russian French German Arabic Persian Latin Turkish Uzbek Kazakh Tajik Kyrgyz
		Internet Web Wi-Fi Online Website Email Earth Moon Sun Mars Venus Jupiter Olympics Olympic World_War World_War_I World_War_II First_World_War Second_World_War Great_War Cold_War Gulf_War Civil_War Great_Patriotic_War
		World_Cup Nobel_Prize Nobel_Peace_Prize Nobel Eurovision Covid Covid-19 COVID COVID-19 Coronavirus HIV AIDS SARS DNA GDP CEO CFO COO CTO GMT UTC EST EDT PST CET MSK AM PM TV FM AFB
		HQ ID VIP MP MPs PhD MBA NGO NGOs POW POWs IED IEDs SUV UAV ICBM WMD WMDs USD EUR GBP KZT RUB UZS CC BY PDF URL FAQ CCTV GPS SMS SIM RPG TNT LGBT LGBTQ A.D AD BC BCE CE B.C Q1 Q2 Q3 Q4 OK PR IT HR ATM BBQ DIY PM
		IFR VFR LED LCD HD PC USB MRTT KM MPH KG
		Internationale Bolshevism Cabinet Parliament Senate Congress Government Constitution Treaty State Church Army Navy Republic Empire Union Federation Committee Commission Council Ministry Ministers Board Court Party
		Mr Mrs Ms Dr Sir President Minister Prime_Minister Chairman Secretary General Colonel Governor Mayor King Queen Prince Emperor Pope
		North South East West Northern Southern Eastern Western Central Upper Lower
		Left Right Centre Front Allies Axis Entente Allied Reds Whites Republicans Democrats Conservatives Liberals Nationalists Communists Socialists Royalists Jacobins Girondins Loyalists Patriots Federals
		Muslims Christians Jews Sunnis Shiites Shias Catholics Protestants Hindus Buddhists Europeans Asians Africans Arabs Slavs Turks
		Website Newsletter Guidelines Download Skip Tags Author Rating Share Read Facebook_Live`,

	// Names that end in these are of something else: treaties, wars, prizes.
	things: `act bill law treaty treaties agreement agreements accord accords pact convention conventions protocol charter declaration decree resolution constitution
		amendment article chapter section operation offensive battle siege war wars revolution uprising rebellion mutiny massacre crisis summit conference forum
		games championship championships cup festival prize award medal order day week month year century plan program programme strategy project initiative doctrine report statement
		release guidelines newsletter community index corridor road-map roadmap belt line front zone era age period dynasty empire test wave curtain
		pipeline satellite shuttle telescope class series edition version system aircraft jet fighter bomber helicopter missile tank rifle interceptor
		democracy reform reforms policy politics theory law laws rights freedom freedoms independence liberation award oscar question affair affairs
		campaign coup putsch purge terror famine plague earthquake flood hurricane typhoon storm virus pandemic party_congress ultimatum armistice truce ceasefire
		memorandum communique bond bonds index average exhibition fair expo parade marathon tournament open prix league derby race rally tour`,

	adjectives: `African Africans European Europeans Asian Asians Arab Arabs Arabic Slavic Turkic Latin Western Eastern Northern Southern Central Islamic Islamist Islamists Muslim Muslims
		Christian Christians Jewish Jew Jews Catholic Catholics Protestant Orthodox Buddhist Hindu Hindus Sunni Shiite Shia Shi'ite Nazi Nazis Communist Communists Republican Republicans Democrat Democrats Democratic
		Fascist Fascists Nationalist Nationalists Socialist Socialists Marxist Leninist Stalinist Trotskyist Maoist Allied Axis Anglo Franco Korean Koreans Caucasian Crimean Baltic Balkan Nordic Scandinavian
		Iberian Mediterranean Arctic Eurasian Transatlantic Germanic Celtic Pamiri Pamiris Karakalpak Karakalpaks Dungan Dungans Meskhetian Uralic Israelite Gulf Caspian Atlantic Pacific Victorian Napoleonic Jacobin Girondin Montagnard Franco-British
		Anglo-American Sino-Soviet Hispanic Numidian Numidians Gallic Gauls Gaul Ligurian Lacedaemonian Lacedaemonians Phocian Locrian Ionians Dorian Aegean Cossack Cossacks Axis Quaker Wahhabi Salafi Salafist Jihadist`,

	directions: `north south east west northern southern eastern western central upper lower new old great greater inner outer mid northeast northwest southeast southwest north-east north-west south-east south-west left right
		ansar jabhat ahrar jund jaish harakat hayat lashkar shatt umm dar hôtel champ place rue tour villa plaza kut tell deir ras wadi jebel bab bir`,

	// Places whose names are words or people's names too: they count only
	// behind "in", "near" and the like.
	doubtful: `Nice, Van, Split, Mary, Hue, Oral, Buffalo, Concord, Victoria, Florence, Virginia, Marathon, Salvador, Champagne, Darwin, Cork, Cali, Hull, Dover, Kent, Farah,
		Columbus, Everett, Dulles, Trenton, Kirov, Gorky, Engels, Frunze, Manas, Kant, Concepción, Rosario, Swat, Petra, Argos, Delphi, Nancy, Orleans, Perth, Lincoln, Richmond, Halifax, Talas,
		Phoenix, Utica, Wellington, Chad, Sedan, Susa, Nimroz, Balti, Lazica`,

	provinces: `Ebro, Nile, Dnieper, Danube, Rhine, Elbe, Oder, Vistula, Somme, Marne, Seine, Loire, Aisne, Tigris, Euphrates, Yangtze, Mekong, Thames, Amu Darya, Syr Darya, Potomac, Helmand, Nangarhar, Kunar, Paktia, Paktika, Balkh, Takhar, Faryab, Baghlan, Panjshir, Uruzgan, Zabul, Logar, Wardak, Parwan, Kapisa, Laghman, Nuristan, Nimruz, Badakhshan, Khost,
		Karakalpakstan, Surkhandarya, Kashkadarya, Khorezm, Syrdarya, Mangystau, Zhambyl, Zhetysu, Ulytau, Chuy, Issyk-Kul, Gorno-Badakhshan, Sughd, Khatlon, Pamir, Wakhan, Fergana Valley, Rasht Valley,
		Donbas, Crimea, Siberia, Kamchatka, Sakhalin, Chukotka, Kuban, Volga, Ural, North Caucasus, Kalmykia, Karelia, Dagestan, Chechnya, Ingushetia, Tatarstan, Bashkortostan, Yakutia, Tuva, Abkhazia, Adjara, Transnistria, Gagauzia, Nagorno-Karabakh, Galicia,
		Xinjiang, Tibet, Inner Mongolia, Sichuan, Yunnan, Guangdong, Guangxi, Hunan, Hubei, Hebei, Henan, Shandong, Shanxi, Shaanxi, Jiangxi, Jiangsu, Zhejiang, Fujian, Gansu, Qinghai, Hainan, Heilongjiang, Jilin, Liaoning, Anhui, Guizhou, Ningxia, Manchuria,
		Anbar, Al Anbar, Diyala, Babil, Kurdistan, Khuzestan, Balochistan, Punjab, Sindh, Waziristan, Swat, Kashmir, Darfur, Tigray, Ogaden, Kosovo, Vojvodina, Catalonia, Andalusia, Bavaria, Saxony, Sinai, Anatolia, Hatay, Alsace, Normandy, Brittany, Flanders, Wallonia, Kivu, Katanga,
		Borno, Rakhine, Aceh, Mindanao, Tyrol, Silesia, Pomerania, East Prussia, Bohemia, Moravia, Transylvania, Bessarabia, Bukovina, Ontario, Alberta, Manitoba, Saskatchewan, Nova Scotia, British Columbia`,

	articles: `the a an this that these those its their our his her new another every each first second third latest`,

	compound: `led based born backed style era wide controlled held made language speaking trained funded owned sponsored brokered occupied run dominated aligned
		allied free friendly linked ruled bound installed loyal produced proof related mediated elect designate old year long`,
}
