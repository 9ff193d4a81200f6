package names

// enPlaces are the countries of the world with their adjectives and peoples,
// and behind these their larger or better known cities, regions, mountains and
// waters: country (other names) | adjectives | places (other names). Other
// names are for one place only; a name that several places have stands with
// the one that a text most likely means, or not at all.
const enPlaces = `
Kazakhstan (Republic of Kazakhstan, Kazakh SSR, Kazakstan) | Kazakh Kazakhs Kazakhstani Kazakhstanis Kazak | Astana (Nur-Sultan, Tselinograd), Almaty (Alma-Ata), Shymkent (Chimkent), Karaganda (Qaraghandy), Aktobe (Aqtobe), Taraz, Zhambyl, Pavlodar, Oskemen (Ust-Kamenogorsk), Semey (Semipalatinsk), Atyrau, Kostanay, Kyzylorda, Oral (Uralsk), Petropavl (Petropavlovsk), Aktau (Aqtau), Temirtau, Turkistan, Kokshetau, Taldykorgan (Taldyqorghan), Ekibastuz, Zhanaozen (Janaozen), Zhezkazgan, Balkhash, Kentau, Rudny, Arys, Baikonur (Baikonur Cosmodrome, Baykonur), Tengiz, Kashagan, Khorgos, Mangystau (Mangistau, Manghystau, Mangghystau), Abai Region, Ulytau, Zhetysu, Lake Balkhash, Tian Shan (Tien Shan), Syr Darya, Akorda (Akorda Presidential Palace, Ak Orda)
Uzbekistan (Republic of Uzbekistan, Uzbek SSR) | Uzbek Uzbeks Uzbekistani Uzbekistanis | Tashkent, Samarkand (Samarqand), Bukhara (Buxoro), Andijan (Andijon), Namangan, Fergana (Ferghana), Nukus, Karshi (Qarshi), Kokand (Qoqon), Termez (Termiz), Urgench, Khiva, Jizzakh (Jizzax), Navoiy (Navoi), Gulistan, Margilan, Chirchik, Angren, Almalyk (Olmaliq), Muynak (Moynaq), Shakhrisabz, Zarafshan, Karakalpakstan (Republic of Karakalpakstan, Qoraqalpogiston), Surkhandarya, Kashkadarya, Khorezm (Xorazm), Syrdarya, Fergana Valley (Ferghana Valley), Aral Sea, Amu Darya, Korasuv (Qorasuv, Karasuu), Jaslyk
Kyrgyzstan (Kyrgyz Republic, Kirghizia, Kirghizstan) | Kyrgyz Kirghiz Kyrgyzstani Kyrgyzstanis | Bishkek (Frunze), Osh, Jalal-Abad (Jalalabad City), Karakol, Tokmok, Balykchy, Kara-Balta, Naryn, Talas, Batken, Uzgen, Kant, Issyk-Kul (Issyk Kul, Lake Issyk-Kul), Chuy, Kumtor, Manas, Cholpon-Ata
Tajikistan (Republic of Tajikistan, Tadzhikistan) | Tajik Tajiks Tajikistani Tadjik | Dushanbe, Khujand (Khojand), Kulob (Kulyab), Bokhtar (Qurghonteppa, Kurgan-Tyube), Istaravshan, Tursunzoda, Konibodom, Isfara, Panjakent (Penjikent), Khorog (Khorugh), Vahdat, Nurek, Murghab, Rushan, Vanj, Gorno-Badakhshan (Gorno-Badakhshan Autonomous Region, Gorno-Badakshan Autonomous Region, Gorno-Badakhshan Autonomous Oblast, Gorno-Badakhshan Autonomous Province, GBAO), Sughd (Soghd), Khatlon, Pamir, Rogun, Vakhsh, Panj, Rasht Valley, Wakhan
Turkmenistan (Turkmenia) | Turkmen Turkmens Turkmenistani | Ashgabat (Ashkhabad), Turkmenabat, Dashoguz (Dashhowuz), Mary, Balkanabat, Turkmenbashi (Turkmenbasy), Arkadag, Serhetabat, Avaza, Merv, Galkynysh
Afghanistan (Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan) | Afghan Afghans | Kabul, Kandahar, Herat, Mazar-i-Sharif (Mazar-e-Sharif), Kunduz, Jalalabad, Lashkar Gah, Ghazni, Bamyan (Bamiyan), Badakhshan, Helmand, Nangarhar, Kunar, Paktia, Paktika, Khost, Balkh, Takhar, Faryab, Baghlan, Panjshir (Panjshir Valley), Uruzgan, Zabul, Logar, Wardak, Parwan, Kapisa, Laghman, Nuristan, Farah, Nimruz, Bagram, Tora Bora, Hindu Kush, Nimroz, Hairatan
Russia (Russian Federation) | Russian Russians Russias Chechen Chechens Tatar Tatars Dagestani Bashkir Buryat Ingush Ossetian Circassian Siberian | Moscow, Saint Petersburg (St. Petersburg, St Petersburg, Leningrad, Petrograd), Novosibirsk, Yekaterinburg (Ekaterinburg, Sverdlovsk), Nizhny Novgorod, Kazan, Chelyabinsk, Omsk, Samara, Rostov-on-Don (Rostov), Ufa, Krasnoyarsk, Voronezh, Perm, Volgograd (Stalingrad, Tsaritsyn), Krasnodar, Saratov, Tyumen, Tolyatti, Izhevsk, Barnaul, Irkutsk, Khabarovsk, Yaroslavl, Vladivostok, Makhachkala, Tomsk, Orenburg, Kemerovo, Ryazan, Astrakhan, Penza, Lipetsk, Kirov, Tula, Kaliningrad (Königsberg), Kursk, Ulyanovsk, Stavropol, Sochi, Belgorod, Bryansk, Smolensk, Murmansk, Arkhangelsk, Magnitogorsk, Grozny, Beslan, Nazran, Nalchik, Vladikavkaz, Yakutsk, Pskov, Veliky Novgorod, Taganrog, Magas, Gorky, Chita, Ulan-Ude, Norilsk, Orsk, Engels, Derbent, Budyonnovsk, Chechnya (Chechen Republic), Dagestan, Ingushetia, North Ossetia, Tatarstan, Bashkortostan, Yakutia (Sakha), Buryatia, Tuva, Kalmykia, Karelia, Chuvashia, Siberia, Kamchatka, Sakhalin, Chukotka, Kuban, Volga, Ural (Urals, Ural Mountains), Lake Baikal (Baikal), Kola Peninsula, Novaya Zemlya, North Caucasus, Red Square
Belarus (Republic of Belarus, Byelorussia, Belorussia) | Belarusian Belarusians Belarussian Belarussians | Minsk, Gomel, Mogilev, Vitebsk, Grodno, Brest, Bobruisk
Ukraine (Ukrainian SSR) | Ukrainian Ukrainians | Kyiv (Kiev), Kharkiv (Kharkov), Odesa (Odessa), Dnipro (Dnipropetrovsk, Dnepropetrovsk), Donetsk, Zaporizhzhia (Zaporozhye, Zaporizhia), Lviv (Lvov, Lemberg), Kryvyi Rih, Mykolaiv (Nikolaev), Mariupol, Luhansk (Lugansk), Kherson, Vinnytsia, Chernihiv, Poltava, Sumy, Bakhmut (Artemivsk), Avdiivka, Severodonetsk, Kramatorsk, Sloviansk, Melitopol, Berdiansk, Bucha, Irpin, Izium, Pokrovsk, Zhytomyr, Uzhhorod, Rivne, Lutsk, Ternopil, Ivano-Frankivsk, Chernivtsi, Chernobyl (Chornobyl), Debaltseve, Donbas (Donbass), Crimea (Crimean Peninsula), Simferopol, Sevastopol, Yalta, Kerch, Kerch Strait, Feodosia, Dnieper, Galicia, Zmiinyi Island
Moldova (Moldavia, Republic of Moldova) | Moldovan Moldovans Transnistrian | Chisinau (Kishinev), Tiraspol, Balti, Transnistria (Transdniestria, Trans-Dniester), Gagauzia
Georgia (Republic of Georgia, Georgian SSR) | Georgian Georgians Abkhaz Abkhazian | Tbilisi (Tiflis), Batumi, Kutaisi, Gori, Poti, Zugdidi, Sukhumi, Tskhinvali, Abkhazia, South Ossetia, Adjara
Armenia (Republic of Armenia) | Armenian Armenians | Yerevan (Erevan), Gyumri (Leninakan), Vanadzor, Spitak
Azerbaijan (Republic of Azerbaijan) | Azerbaijani Azerbaijanis Azeri Azeris | Baku, Ganja, Sumgait (Sumqayit), Lankaran, Nakhchivan (Nakhichevan), Khankendi (Stepanakert), Shusha (Shushi), Aghdam, Fuzuli, Lachin, Kalbajar, Nagorno-Karabakh (Nagorno Karabakh, Karabakh), Khojaly
Turkey (Türkiye, Republic of Turkey, Turkiye) | Turkish Turk Turks | Ankara, Istanbul (Constantinople), Izmir (Smyrna), Bursa, Adana, Gaziantep, Konya, Antalya, Diyarbakir, Kayseri, Mersin, Trabzon, Erzurum, Van, Incirlik, Gallipoli, Anatolia, Bosporus (Bosphorus), Dardanelles, Edirne, Hatay, Kars
Mongolia (Mongolian People's Republic, Outer Mongolia) | Mongolian Mongolians Mongol Mongols | Ulaanbaatar (Ulan Bator), Darkhan, Erdenet
China (People's Republic of China, PRC) | Chinese Uyghur Uyghurs Uighur Uighurs Tibetan Tibetans Cantonese Sino | Beijing (Peking), Shanghai, Guangzhou (Canton), Shenzhen, Tianjin, Chongqing (Chungking), Chengdu, Wuhan, Nanjing (Nanking), Xi'an (Xian), Hangzhou, Harbin, Dalian, Qingdao, Shenyang (Mukden), Changchun, Changsha, Kunming, Urumqi, Kashgar, Lhasa, Suzhou, Jinan, Xiamen, Fuzhou, Nanchang, Zhengzhou, Guiyang, Lanzhou, Yan'an, Port Arthur, Xinjiang (Xinjiang Uyghur Autonomous Region), Tibet, Inner Mongolia, Manchuria, Manchukuo, Sichuan (Szechwan), Yunnan, Guangdong, Guangxi, Hunan, Hubei, Hebei, Henan, Shandong, Shanxi, Shaanxi, Jiangxi, Jiangsu, Zhejiang, Fujian, Gansu, Qinghai, Hainan, Heilongjiang, Jilin, Liaoning, Anhui, Guizhou, Ningxia, Hong Kong, Macau (Macao), Yangtze, Yellow River, Tiananmen Square (Tiananmen)
Taiwan (Republic of China, ROC) | Taiwanese | Taipei, Kaohsiung, Taiwan Strait, Kinmen, Formosa
Japan | Japanese Okinawan | Tokyo, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Hiroshima, Nagasaki, Sendai, Fukushima, Okinawa, Hokkaido, Kyushu, Honshu, Iwo Jima
South Korea (Republic of Korea) | | Seoul, Busan (Pusan), Incheon (Inchon), Daegu (Taegu), Daejeon (Taejon), Gwangju (Kwangju), Ulsan, Suwon, Panmunjom, Jeju
North Korea (DPRK, Democratic People's Republic of Korea) | | Pyongyang, Wonsan, Hamhung, Kaesong, Sinuiju, Chosin Reservoir, Yalu River (Yalu), Korean Peninsula, Korea, Imjin River
India (Republic of India) | Indian Indians Sikh Sikhs Punjabi Bengali Tamil Tamils Kashmiri Kashmiris | Delhi, New Delhi, Mumbai (Bombay), Kolkata (Calcutta), Chennai (Madras), Bangalore (Bengaluru), Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kanpur, Amritsar, Agra, Varanasi, Bhopal, Srinagar, Jammu, Kashmir, Gujarat, Assam, Goa, Kerala, Rajasthan, Maharashtra, Tamil Nadu, Bihar, Uttar Pradesh, Ladakh, Galwan
Pakistan (Islamic Republic of Pakistan) | Pakistani Pakistanis Pashtun Pashtuns Baloch Sindhi | Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Faisalabad, Multan, Abbottabad, Swat, Gwadar, Balochistan (Baluchistan), Punjab, Sindh, Waziristan, North Waziristan, South Waziristan, Khyber Pakhtunkhwa, Khyber Pass, Torkham, Chaman
Bangladesh | Bangladeshi Bangladeshis | Dhaka (Dacca), Chittagong, Cox's Bazar
Sri Lanka (Ceylon) | Sinhalese | Colombo, Kandy, Jaffna
Nepal | Nepalese Nepali | Kathmandu, Pokhara, Mount Everest (Everest), Himalayas
Bhutan | Bhutanese | Thimphu
Maldives | Maldivian | Malé
Myanmar (Burma) | Burmese Rohingya | Naypyidaw, Yangon (Rangoon), Mandalay, Rakhine
Thailand (Siam) | Thai Thais Siamese | Bangkok, Chiang Mai, Phuket, Pattaya
Vietnam (Viet Nam, Socialist Republic of Vietnam) | Vietnamese | Hanoi, Ho Chi Minh City (Saigon), Da Nang, Hue, Haiphong, Dien Bien Phu, Khe Sanh, Tonkin, Cochinchina, Annam, North Vietnam (Democratic Republic of Vietnam), South Vietnam (Republic of Vietnam), Mekong, Mekong Delta, Gulf of Tonkin, My Lai, Red River Delta
Cambodia (Kampuchea) | Cambodian Cambodians Khmer | Phnom Penh, Siem Reap, Angkor
Laos | Laotian Laotians Lao | Vientiane, Luang Prabang
Malaysia (Malaya) | Malaysian Malaysians Malay Malays | Kuala Lumpur, Penang, Johor, Sabah, Sarawak
Singapore | Singaporean Singaporeans |
Indonesia (Dutch East Indies) | Indonesian Indonesians Javanese Acehnese | Jakarta (Batavia), Surabaya, Bandung, Medan, Bali, Java, Sumatra, Borneo, Aceh, Papua, Sulawesi
Philippines | Filipino Filipinos Philippine | Manila, Quezon City, Cebu, Davao, Mindanao, Luzon, Leyte, Bataan, Corregidor
Brunei | Bruneian | Bandar Seri Begawan
East Timor (Timor-Leste) | Timorese | Dili
Australia | Australian Australians | Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Gold Coast, Queensland, New South Wales, Victoria, Tasmania
New Zealand | Zealander Zealanders Maori | Wellington, Auckland, Christchurch
Papua New Guinea | | Port Moresby, New Guinea, Rabaul
Fiji | Fijian | Suva
Solomon Islands | | Honiara, Guadalcanal
Samoa | Samoan | Apia
Tonga | Tongan |
Vanuatu | |
Micronesia | |
Marshall Islands | |
Palau | |
Nauru | |
Kiribati | | Tarawa
Tuvalu | |
Iran (Islamic Republic of Iran, Persia) | Iranian Iranians Persian Persians Parthian | Tehran (Teheran), Mashhad, Isfahan, Shiraz, Tabriz, Qom, Ahvaz, Kermanshah, Abadan, Khorramshahr, Bandar Abbas, Natanz, Bushehr, Fordow, Chabahar, Susangerd, Dezful, Khuzestan (Khuzistan), Strait of Hormuz (Hormuz), Shatt al-Arab, Arvand Rud, Kharg Island, Ecbatana, Susa, Persepolis, Sardis
Iraq (Republic of Iraq, Mesopotamia) | Iraqi Iraqis Kurdish Kurd Kurds Yazidi Yazidis | Baghdad, Basra, Mosul, Erbil, Kirkuk, Najaf, Karbala, Fallujah (Falluja), Ramadi, Tikrit, Samarra, Baqubah, Nasiriyah (An Nasiriyah), Umm Qasr, Halabja, Sadr City, Abu Ghraib, Green Zone, Sulaymaniyah, Sinjar, Anbar, Al Anbar, Diyala, Babil, Kurdistan, Iraqi Kurdistan, Majnoon Islands, Kut (Kut al-Amara, Kut-al-Amara), Al-Faw (Faw, Al-Faw Peninsula, Faw Peninsula), Babylon, Tigris, Euphrates
Syria (Syrian Arab Republic) | Syrian Syrians Alawite Alawites | Damascus, Aleppo, Homs, Hama, Latakia, Raqqa, Idlib, Deir ez-Zor, Palmyra, Daraa, Tartus, Kobani, Afrin, Golan Heights (Golan)
Lebanon | Lebanese | Beirut, Tripoli, Sidon, Tyre, Bekaa Valley
Israel | Israeli Israelis | Jerusalem, Tel Aviv, Haifa, Beersheba, Eilat, Negev, Dimona
Palestine (State of Palestine) | Palestinian Palestinians | Gaza (Gaza Strip, Gaza City), West Bank, Ramallah, Hebron, Nablus, Jenin, Bethlehem, Rafah, Khan Younis, East Jerusalem
Jordan (Hashemite Kingdom of Jordan) | Jordanian Jordanians | Amman, Aqaba, Petra
Saudi Arabia (Kingdom of Saudi Arabia) | Saudi Saudis | Riyadh, Jeddah, Mecca, Medina, Dammam, Dhahran
Yemen | Yemeni Yemenis | Sanaa (Sana'a), Aden, Hodeidah, Taiz
Oman | Omani Omanis | Muscat, Salalah
United Arab Emirates (UAE, U.A.E.) | Emirati Emiratis | Abu Dhabi, Dubai, Sharjah
Qatar | Qatari Qataris | Doha
Bahrain | Bahraini Bahrainis | Manama
Kuwait | Kuwaiti Kuwaitis | Kuwait City
Cyprus (Republic of Cyprus) | Cypriot Cypriots | Nicosia, Limassol, Larnaca, Famagusta, Northern Cyprus (Turkish Republic of Northern Cyprus, TRNC)
Greece (Hellenic Republic) | Greek Greeks Hellenic Athenian Athenians Spartan Spartans Macedonian Macedonians Ionian Theban Thebans | Athens, Thessaloniki (Salonika), Piraeus, Patras, Sparta, Corinth, Thebes, Argos, Crete, Rhodes, Lesbos, Samos, Naxos, Delos, Euboea, Attica, Boeotia, Thessaly, Thrace, Peloponnese, Ionia, Marathon, Thermopylae, Salamis, Plataea, Delphi, Corfu, Macedonia, Miletus, Eretria, Hellespont, Aegean Sea (Aegean), Mycale, Artemisium
Bulgaria | Bulgarian Bulgarians | Sofia, Plovdiv, Varna, Burgas
Romania | Romanian Romanians | Bucharest, Cluj, Timisoara, Iasi, Constanta, Ploiesti, Transylvania, Bessarabia, Bukovina
Serbia (Republic of Serbia) | Serbian Serbians Serb Serbs | Belgrade, Novi Sad, Nis, Vojvodina
Kosovo | Kosovar Kosovars | Pristina, Prizren, Mitrovica
Montenegro | Montenegrin Montenegrins | Podgorica
Bosnia (Bosnia and Herzegovina, Bosnia-Herzegovina) | Bosnian Bosnians Bosniak Bosniaks | Sarajevo, Banja Luka, Mostar, Srebrenica, Tuzla, Republika Srpska
Croatia | Croatian Croatians Croat Croats | Zagreb, Split, Dubrovnik, Vukovar, Krajina, Dalmatia
Slovenia | Slovenian Slovenians Slovene Slovenes | Ljubljana
North Macedonia (Former Yugoslav Republic of Macedonia) | | Skopje
Albania | Albanian Albanians | Tirana, Durres
Hungary | Hungarian Hungarians Magyar | Budapest, Debrecen
Slovakia (Slovak Republic) | Slovak Slovaks Slovakian | Bratislava, Kosice
Czech Republic (Czechia) | Czech Czechs Bohemian Moravian | Prague, Brno, Ostrava, Pilsen, Sudetenland, Bohemia, Moravia
Czechoslovakia | Czechoslovak Czechoslovakian Czechoslovaks |
Poland (Polish People's Republic) | Polish Pole Poles | Warsaw, Krakow (Cracow, Kraków), Lodz, Wroclaw (Breslau), Poznan, Gdansk (Danzig), Szczecin (Stettin), Lublin, Katowice, Auschwitz, Treblinka, Katyn, Silesia, Pomerania, East Prussia, Vistula
Germany (Federal Republic of Germany) | German Germans Prussian Prussians Bavarian Saxon | Berlin, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf (Dusseldorf), Leipzig, Dresden, Nuremberg, Bremen, Bonn, Hanover, Heidelberg, Potsdam, Kiel, Lübeck, Rostock, Aachen, Weimar, West Berlin, East Berlin, West Germany, East Germany (German Democratic Republic, GDR), Bavaria, Saxony, Prussia, Rhineland, Ruhr, Saarland, Hesse, Thuringia, Brandenburg, Ramstein, Rhine, Elbe, Oder, Wolfsburg
Austria | Austrian Austrians | Vienna, Salzburg, Graz, Linz, Innsbruck, Tyrol
Austria-Hungary (Austro-Hungarian Empire, Austro-Hungary) | Austro-Hungarian |
Switzerland | Swiss | Bern (Berne), Zurich (Zürich), Geneva, Basel, Lausanne, Davos, Lugano
Liechtenstein | |
France (French Republic) | French Frenchman Frenchmen Parisian Breton Corsican | Paris, Marseille (Marseilles), Lyon (Lyons), Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Rennes, Reims (Rheims), Le Havre, Calais, Dunkirk, Cherbourg, Caen, Verdun, Versailles, Vichy, Cannes, Toulon, Grenoble, Dijon, Metz, Nancy, Avignon, Orleans, Rouen, Amiens, Arras, Sedan, Varennes, Valmy, Compiègne, Normandy, Brittany, Alsace, Alsace-Lorraine, Lorraine, Provence, Corsica, Champagne, Burgundy, Vendée, Somme, Marne, Seine, Loire, Aisne, Ardennes, Champ de Mars, Bastille, Tuileries
Monaco | Monegasque | Monte Carlo
Belgium | Belgian Belgians Flemish Walloon | Brussels, Antwerp, Ghent, Liège (Liege), Bruges, Ypres, Mons, Bastogne, Flanders, Wallonia, Waterloo, Passchendaele
Netherlands (Holland, The Netherlands) | Dutch Dutchman | Amsterdam, Rotterdam, The Hague (Hague), Utrecht, Eindhoven, Arnhem, Maastricht
Luxembourg | Luxembourgish |
United Kingdom (UK, U.K., Great Britain, Britain) | British Briton Britons English Englishman Scottish Scot Scots Welsh | London, Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Portsmouth, Southampton, Plymouth, Brighton, Cambridge, Oxford, Coventry, Hull, Dover, York, Salisbury, Edinburgh, Glasgow, Aberdeen, Dundee, Lockerbie, Cardiff, Swansea, Belfast, Derry, England, Scotland, Wales, Northern Ireland, Yorkshire, Cornwall, Kent, Sussex, Essex, Scapa Flow, Downing Street, Thames, Heathrow (Heathrow Airport), Gatwick, Gibraltar, Falkland Islands (Falklands)
Ireland (Republic of Ireland, Irish Republic) | Irish Irishman Irishmen | Dublin, Cork, Galway, Limerick
Iceland | Icelandic Icelander Icelanders | Reykjavik
Norway | Norwegian Norwegians | Oslo, Bergen, Trondheim, Narvik, Stavanger
Sweden | Swedish Swede Swedes | Stockholm, Gothenburg, Malmö (Malmo), Uppsala
Denmark | Danish Dane Danes | Copenhagen, Aarhus, Greenland, Faroe Islands
Finland | Finnish Finn Finns | Helsinki, Tampere, Turku, Karelian Isthmus
Estonia | Estonian Estonians | Tallinn, Tartu, Narva
Latvia | Latvian Latvians | Riga, Daugavpils
Lithuania | Lithuanian Lithuanians | Vilnius, Kaunas, Klaipeda
Spain | Spanish Spaniard Spaniards Catalan Catalans Basque Basques Castilian | Madrid, Barcelona, Valencia, Seville, Zaragoza (Saragossa), Malaga, Bilbao, Granada, Cordoba, Toledo, Badajoz, Burgos, Salamanca, Guernica, Teruel, Guadalajara, Brunete, Belchite, Gijón, Oviedo, Santander, Irun, San Sebastián, Catalonia, Andalusia, Aragon, Asturias, Basque Country, Castile, Navarre, Extremadura, Balearic Islands, Canary Islands, Majorca, Ebro, Saguntum, New Carthage, Hispania, Iberia
Portugal | Portuguese | Lisbon, Porto, Azores, Madeira
Andorra | |
Italy (Italian Republic) | Italian Italians Roman Romans Sicilian Venetian Carthaginian Carthaginians Punic | Rome, Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Verona, Messina, Syracuse, Taranto (Tarentum), Trieste, Bari, Anzio, Salerno, Monte Cassino, Sicily, Sardinia, Tuscany, Lombardy, Piedmont, Cannae, Capua, Lampedusa, Lake Trasimene, Agrigentum, Po Valley
Vatican City (Vatican, The Vatican, Holy See) | |
San Marino | |
Malta | Maltese | Valletta
United States (US, U.S., USA, U.S.A., United States of America, America) | American Americans Texan Californian Hawaiian Cherokee Sioux Apache Iroquois Yankee Yankees | Washington (Washington D.C., Washington DC, District of Columbia), New York (New York City), Los Angeles, Chicago, Houston, Philadelphia, San Francisco, San Diego, Dallas, San Antonio, Boston, Seattle, Detroit, Miami, Atlanta, Denver, Las Vegas, Baltimore, Cleveland, Pittsburgh, New Orleans, Saint Louis (St. Louis), Minneapolis, Cincinnati, Kansas City, Portland, Sacramento, Salt Lake City, Honolulu, Pearl Harbor, Indianapolis, Memphis, Nashville, Orlando, Tampa, Charleston, Savannah, Richmond, Gettysburg, Antietam, Vicksburg, Chattanooga, Appomattox, Fredericksburg, Chancellorsville, Shiloh, Bull Run, Fort Sumter, Harpers Ferry, Yorktown, Saratoga, Valley Forge, Lexington, Concord, Bunker Hill, Trenton, Princeton, Brandywine, Ticonderoga, West Point, Albany, Buffalo, Guantanamo Bay, Camp David, Cape Canaveral, Wall Street, Capitol Hill, Silicon Valley, Hollywood, Manhattan, Brooklyn, Long Island, Staten Island, Chesapeake Bay, Mississippi River, Ohio River, Hudson River, Potomac, Delaware River, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Puerto Rico, Guam, New England, El Paso, Columbus, Everett, Dulles
Canada | Canadian Canadians Quebecois | Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, Newfoundland, Yukon
Mexico | Mexican Mexicans | Mexico City, Guadalajara City, Monterrey, Puebla, Tijuana, Ciudad Juárez (Ciudad Juarez), Veracruz, Acapulco, Zacatecas, Chihuahua, Sonora, Morelos, Oaxaca, Chiapas, Torreón, Querétaro, Celaya, Durango, Coahuila, Yucatán, Sinaloa, Rio Grande
Guatemala | Guatemalan Guatemalans | Guatemala City
Honduras | Honduran Hondurans | Tegucigalpa
El Salvador | Salvadoran Salvadorans | San Salvador
Nicaragua | Nicaraguan Nicaraguans | Managua
Costa Rica | | 
Panama | Panamanian Panamanians | Panama City, Panama Canal
Belize | Belizean | Belmopan
Cuba | Cuban Cubans | Havana, Bay of Pigs, Guantanamo
Haiti | Haitian Haitians | Port-au-Prince
Dominican Republic | | Santo Domingo
Jamaica | Jamaican Jamaicans | Kingston
Bahamas | Bahamian | Nassau
Barbados | Barbadian | Bridgetown
Grenada | Grenadian |
Trinidad and Tobago (Trinidad) | Trinidadian | Port of Spain
Saint Lucia | |
Dominica | |
Antigua | |
Colombia | Colombian Colombians | Bogotá (Bogota), Medellín (Medellin), Cali, Cartagena, Barranquilla
Venezuela | Venezuelan Venezuelans | Caracas, Maracaibo
Ecuador | Ecuadorian Ecuadorians | Quito, Guayaquil, Galápagos
Peru | Peruvian Peruvians | Lima, Cusco
Bolivia | Bolivian Bolivians | La Paz, Sucre
Chile | Chilean Chileans | Valparaíso, Concepción
Argentina | Argentine Argentines Argentinian | Buenos Aires, Rosario, Patagonia
Uruguay | Uruguayan | Montevideo
Paraguay | Paraguayan | Asunción
Brazil | Brazilian Brazilians | Brasília (Brasilia), São Paulo (Sao Paulo), Rio de Janeiro, Salvador, Recife, Porto Alegre, Amazon River
Guyana | Guyanese |
Suriname | Surinamese | Paramaribo
Egypt (Arab Republic of Egypt) | Egyptian Egyptians | Cairo, Alexandria, Giza, Suez, Suez Canal, Port Said, Luxor, Sharm el-Sheikh, Sinai (Sinai Peninsula), Nile, El Alamein, Tahrir Square
Libya | Libyan Libyans | Benghazi, Misrata, Sirte, Tobruk, Cyrenaica, Tripolitania
Tunisia | Tunisian Tunisians | Tunis, Carthage, Sfax, Utica, Zama
Algeria | Algerian Algerians | Algiers, Oran
Morocco | Moroccan Moroccans | Rabat, Casablanca, Marrakesh, Tangier, Fez, Melilla, Ceuta, Spanish Morocco
Western Sahara | Sahrawi |
Mauritania | Mauritanian | Nouakchott
Mali (Republic of Mali) | Malian Malians | Bamako, Timbuktu, Gao
Niger | Nigerien | Niamey
Chad | Chadian Chadians | N'Djamena
Sudan | Sudanese | Khartoum, Omdurman, Darfur, Port Sudan
South Sudan | | Juba
Eritrea | Eritrean Eritreans | Asmara
Ethiopia (Abyssinia) | Ethiopian Ethiopians Tigrayan | Addis Ababa, Tigray, Ogaden
Djibouti | |
Somalia | Somali Somalis | Mogadishu, Somaliland, Puntland
Kenya | Kenyan Kenyans | Nairobi, Mombasa
Uganda | Ugandan Ugandans | Kampala, Entebbe
Rwanda | Rwandan Rwandans Hutu Hutus Tutsi Tutsis | Kigali
Burundi | Burundian | Bujumbura
Tanzania (Tanganyika) | Tanzanian Tanzanians | Dodoma, Dar es Salaam, Zanzibar
Malawi | Malawian | Lilongwe
Zambia | Zambian Zambians | Lusaka
Zimbabwe (Rhodesia) | Zimbabwean Zimbabweans | Harare, Bulawayo
Mozambique | Mozambican | Maputo
Angola | Angolan Angolans | Luanda
Namibia | Namibian | Windhoek
Botswana | | Gaborone
South Africa (Republic of South Africa) | Zulu Afrikaner Boer Boers | Pretoria, Johannesburg, Cape Town, Durban, Soweto, Transvaal
Lesotho | | Maseru
Eswatini (Swaziland) | Swazi | Mbabane
Madagascar | Malagasy | Antananarivo
Mauritius | Mauritian | Port Louis
Seychelles | |
Comoros | |
Democratic Republic of the Congo (DRC, Zaire, Congo-Kinshasa) | Congolese | Kinshasa, Goma, Lubumbashi, Kivu, North Kivu, Katanga
Republic of the Congo (Congo-Brazzaville) | | Brazzaville
Central African Republic | | Bangui
Cameroon | Cameroonian | Yaoundé, Douala
Gabon | Gabonese | Libreville
Equatorial Guinea | | Malabo
São Tomé and Príncipe | |
Nigeria | Nigerian Nigerians Hausa Igbo Yoruba | Abuja, Lagos, Kano, Maiduguri, Borno, Biafra
Benin | Beninese | Porto-Novo
Togo | Togolese | Lomé
Ghana | Ghanaian Ghanaians | Accra, Kumasi
Ivory Coast (Côte d'Ivoire, Cote d'Ivoire) | Ivorian | Abidjan, Yamoussoukro
Burkina Faso (Upper Volta) | Burkinabe | Ouagadougou
Liberia | Liberian Liberians | Monrovia
Sierra Leone | | Freetown
Guinea | Guinean | Conakry
Guinea-Bissau | | Bissau
Senegal | Senegalese | Dakar
Gambia | Gambian | Banjul
Cape Verde (Cabo Verde) | | Praia
Soviet Union (USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia) | Soviet Soviets Bolshevik Bolsheviks |
Yugoslavia | Yugoslav Yugoslavs Yugoslavian |
Ottoman Empire | Ottoman Ottomans |
Byzantine Empire | Byzantine Byzantines |
Roman Empire | |
Roman Republic | |
Russian Empire | |
British Empire | |
Achaemenid Empire (Persian Empire) | Achaemenid |
Holy Roman Empire | |
French Indochina (Indochina) | |
Confederate States of America (Confederate States, Confederacy) | Confederate Confederates |
`

// enRegions are larger than a country, or no country's own.
const enRegions = `
Central Asia, South Asia, Southeast Asia, South-East Asia, East Asia, Asia, Asia-Pacific, Eurasia, Europe, Eastern Europe,
Western Europe, Central Europe, Africa, North Africa, West Africa, East Africa, Sub-Saharan Africa, Horn of Africa, Sahel, Maghreb,
North America, South America, Latin America, Central America, Antarctica, Arctic, Middle East, Near East, Far East, Russian Far East, Levant,
Caucasus, South Caucasus, Transcaucasia, Balkans, Balkan Peninsula, Baltics, Scandinavia, Iberian Peninsula, Arabian Peninsula, Asia Minor,
Caspian Sea (Caspian), Black Sea, Sea of Azov, Baltic Sea (Baltic), North Sea, Mediterranean Sea (Mediterranean), Adriatic Sea (Adriatic),
Red Sea, Arabian Sea, Persian Gulf, Gulf of Oman, Gulf of Aden, Gulf of Mexico, Bay of Bengal, Bay of Biscay, South China Sea, East China Sea, Yellow Sea,
Sea of Japan, Coral Sea, Caribbean (Caribbean Sea), Atlantic Ocean (Atlantic), Pacific Ocean (Pacific), Indian Ocean, Arctic Ocean, English Channel,
Strait of Gibraltar, Bab el-Mandeb, Alps, Pyrenees, Carpathians, Andes, Sahara, Gobi Desert, Kyzylkum, Karakum, Danube, Alay Valley, Midway, Marianas
`
