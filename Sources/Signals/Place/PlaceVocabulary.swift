/// Places with the countries in which they lie: a `# code` line opens a country, and below it stand its
/// names, its regions, their codes, and its larger cities.
///
/// Under `# ?` stand cities of which several countries have one of the same rank. Of a name that stands
/// under several countries the first counts: the better known one.
enum PlaceVocabulary {
  static let table = """
    # ?
    city: cambridge | birmingham | richmond | santiago de | waterloo | hamilton | victoria | wellington | cordoba | newcastle | durham | worcester | lancaster | portsmouth | plymouth | southampton | boston lincolnshire | st. petersburg | saint petersburg | alexandria | halifax | windsor | aurora | bristol city | perth amboy | santa cruz | san juan | frankfort | york city | burlington | salem | arlington | springfield
    # US
    country: united states of america | united states | the united states | the us | u.s. | u.s.a. | u.s.a | u.s | us based | usa | estados unidos | vereinigte staaten | nationwide us
    region: alabama | alaska | arizona | arkansas | california | colorado | connecticut | delaware | florida | georgia | hawaii | idaho | illinois | indiana | iowa | kansas | kentucky | louisiana | maine | maryland | massachusetts | michigan | minnesota | mississippi | missouri | montana | nebraska | nevada | new hampshire | new jersey | new mexico | new york | north carolina | north dakota | ohio | oklahoma | oregon | pennsylvania | rhode island | south carolina | south dakota | tennessee | texas | utah | vermont | virginia | washington state | washington | west virginia | wisconsin | wyoming | district of columbia | puerto rico | guam | new england | silicon valley | east coast | west coast | midwest | tri state area | pacific northwest | southern california | northern california | dmv area
    code: AL | AK | AZ | AR | CA | CO | CT | FL | GA | HI | ID | IL | IN | IA | KS | KY | LA | ME | MD | MA | MI | MN | MS | MO | MT | NE | NV | NH | NJ | NM | NY | NC | ND | OH | OK | OR | PA | RI | SC | SD | TN | TX | UT | VT | VA | WA | WV | WI | WY | DC | PR | USA
    city: new york city | nyc | manhattan | brooklyn | queens | los angeles | chicago | houston | phoenix | philadelphia | san antonio | san diego | dallas | fort worth | austin | san jose | san francisco | san francisco bay area | bay area | sf bay area | south san francisco | seattle | denver | washington dc | washington d.c. | washington, dc | washington, d.c. | boston | nashville | detroit | las vegas | baltimore | milwaukee | albuquerque | tucson | fresno | sacramento | kansas city | atlanta | omaha | raleigh | miami | minneapolis | oakland | tulsa | tampa | new orleans | cleveland | pittsburgh | cincinnati | orlando | st. louis | st louis | saint louis | indianapolis | columbus | charlotte | jacksonville | louisville | memphis | salt lake city | honolulu | anchorage | buffalo | plano | irvine | scottsdale | chandler | tempe | boise | madison | portland | palo alto | mountain view | menlo park | sunnyvale | cupertino | santa clara | santa monica | redwood city | redmond | bellevue | kirkland | foster city | san mateo | san bruno | fremont | pleasanton | culver city | el segundo | los gatos | los altos | berkeley | pasadena | long beach | burbank | carlsbad | la jolla | thousand oaks | boulder | broomfield | ann arbor | princeton | jersey city | hoboken | newark | stamford | hartford | new haven | providence | cambridge, ma | somerville | waltham | burlington, ma | framingham | wilmington | wilmington, de | newark, de | dover, de | king of prussia | reston | mclean | herndon | chantilly | tysons | bethesda | rockville | gaithersburg | germantown | annapolis junction | fort meade | fort belvoir | colorado springs | huntsville | dayton | des moines | bentonville | little rock | oklahoma city | el paso | durham, nc | research triangle park | chapel hill | cary | greenville | knoxville | chattanooga | savannah | charleston | tallahassee | boca raton | fort lauderdale | st. petersburg, fl | deerfield | naperville | oak brook | evanston | grand rapids | dearborn | lansing | rochester | syracuse | albany | white plains | long island | cape canaveral | hawthorne | playa vista | lehi | provo | sioux falls | fargo | spokane | eugene | reno | albuquerque | los alamos | oak ridge | livermore | norfolk | arlington heights | alpharetta | frisco | irving | round rock | addison | bloomington | eden prairie | oakland county
    # GB
    country: united kingdom | the united kingdom | great britain | england | scotland | wales | northern ireland | u.k. | u.k | the uk | uk based | vereinigtes königreich | britain
    region: greater london | west midlands | east midlands | yorkshire | west yorkshire | south yorkshire | surrey | kent | essex | hampshire | berkshire | oxfordshire | cambridgeshire | hertfordshire | buckinghamshire | gloucestershire | lancashire | cheshire | merseyside | greater manchester | north west england | north east england | south east england | south west england | home counties | thames valley
    code: UK | GB | GBR
    city: london | manchester | leeds | glasgow | edinburgh | liverpool | bristol | sheffield | cardiff | belfast | nottingham | leicester | coventry | bradford | brighton | oxford | reading | milton keynes | aberdeen | dundee | york | bath | exeter | norwich | cheltenham | swansea | sunderland | newcastle upon tyne | guildford | slough | warrington | stevenage | swindon | corsham | farnborough | basingstoke | watford | crawley | derby | stoke on trent | wolverhampton | hull | preston | middlesbrough | harwell | didcot
    # CA
    country: canada | kanada
    region: ontario | quebec | québec | british columbia | alberta | manitoba | saskatchewan | nova scotia | new brunswick | newfoundland | newfoundland and labrador | prince edward island | yukon | nunavut | northwest territories | greater toronto area | gta
    code: ON | QC | BC | AB | MB | SK | NS | NB | NL | PE | YT | NT | NU | CAN
    city: toronto | montreal | montréal | vancouver | calgary | ottawa | edmonton | mississauga | winnipeg | quebec city | brampton | markham | kitchener | waterloo, ontario | burnaby | surrey, bc | vaughan | richmond hill | oakville | saskatoon | regina | kelowna | laval | gatineau | guelph | scarborough | north york | etobicoke | fredericton | st. john's
    # AU
    country: australia | australien
    region: new south wales | queensland | south australia | western australia | tasmania | northern territory | australian capital territory
    code: NSW | VIC | QLD | TAS | ACT | WA | SA | NT | AU | AUS
    city: sydney | melbourne | brisbane | perth | adelaide | canberra | gold coast | hobart | darwin | newcastle, nsw | geelong | wollongong | north sydney | parramatta | macquarie park
    # NZ
    country: new zealand | aotearoa
    code: NZ | NZL
    city: auckland | christchurch | wellington, new zealand | dunedin | hamilton, new zealand | tauranga
    # IE
    country: ireland | republic of ireland | irland
    region: county dublin | county cork | leinster | munster | connacht
    code: IE | IRL
    city: dublin | cork | galway | limerick | belfield
    # IN
    country: india | indien | bharat
    region: karnataka | maharashtra | tamil nadu | telangana | andhra pradesh | kerala | gujarat | rajasthan | uttar pradesh | madhya pradesh | west bengal | haryana | punjab | bihar | odisha | orissa | assam | jharkhand | chhattisgarh | uttarakhand | himachal pradesh | goa | delhi ncr | ncr
    code: IND
    city: bangalore | bengaluru | mumbai | navi mumbai | thane | pune | hyderabad | secunderabad | chennai | delhi | new delhi | gurgaon | gurugram | noida | greater noida | kolkata | ahmedabad | gandhinagar | vadodara | surat | rajkot | jaipur | indore | bhopal | nagpur | nashik | aurangabad | chhatrapati sambhajinagar | coimbatore | madurai | kochi | cochin | trivandrum | thiruvananthapuram | mysore | mysuru | mangalore | visakhapatnam | vizag | vijayawada | bhubaneswar | chandigarh | mohali | lucknow | kanpur | patna | ranchi | raipur | guwahati | dehradun | udaipur | faridabad | ghaziabad | calicut | kozhikode | hubli | goa, india | pan india
    # DE
    country: germany | deutschland | federal republic of germany | allemagne
    region: bavaria | bayern | baden württemberg | baden wuerttemberg | hesse | hessen | lower saxony | niedersachsen | north rhine westphalia | nordrhein westfalen | nrw | saxony | sachsen | thuringia | thüringen | brandenburg | schleswig holstein | rhineland palatinate | rheinland pfalz | saarland | mecklenburg vorpommern | saxony anhalt | ruhr area | rhein main
    code: DEU | GER
    city: berlin | hamburg | munich | münchen | muenchen | cologne | köln | koeln | frankfurt | frankfurt am main | frankfurt/main | stuttgart | düsseldorf | duesseldorf | dusseldorf | leipzig | dortmund | essen | bremen | dresden | hanover | hannover | nuremberg | nürnberg | duisburg | bochum | wuppertal | bielefeld | bonn | münster | muenster | mannheim | karlsruhe | augsburg | wiesbaden | mönchengladbach | gelsenkirchen | aachen | braunschweig | kiel | chemnitz | magdeburg | freiburg | lübeck | erfurt | mainz | rostock | kassel | saarbrücken | potsdam | oldenburg | heidelberg | darmstadt | paderborn | regensburg | ingolstadt | würzburg | wolfsburg | ulm | heilbronn | göttingen | erlangen | jena | konstanz | tübingen | walldorf | garching | passau | bamberg | bayreuth | koblenz | trier | osnabrück | siegen | cottbus | reutlingen | friedrichshafen | unterföhring | unterschleißheim | oberpfaffenhofen | ludwigshafen | leverkusen | eschborn | metzingen | herzogenaurach
    # AT
    country: austria | österreich | oesterreich
    region: tirol | tyrol | styria | steiermark | upper austria | oberösterreich | lower austria | niederösterreich | carinthia | kärnten | vorarlberg | burgenland
    code: AUT
    city: vienna | wien | graz | linz | salzburg | innsbruck | klagenfurt | villach | wels | st. pölten | dornbirn | steyr | leoben | hagenberg | wiener neustadt | bregenz | kapfenberg | leonding | krems | schwechat | laakirchen
    # CH
    country: switzerland | schweiz | suisse | svizzera
    region: canton of zurich | canton of vaud | canton of zug | vaud | valais | ticino | aargau
    code: CHE
    city: zurich | zürich | zuerich | geneva | genève | geneve | basel | bern | berne | lausanne | lugano | zug | winterthur | luzern | lucerne | st. gallen | neuchâtel | fribourg | baden | schaffhausen
    # NL
    country: netherlands | the netherlands | holland | nederland | niederlande
    region: noord holland | north holland | zuid holland | south holland | noord brabant | north brabant | gelderland | overijssel | limburg | friesland | groningen province | zeeland
    code: NLD
    city: amsterdam | rotterdam | the hague | den haag | utrecht | eindhoven | delft | groningen | tilburg | almere | breda | nijmegen | enschede | haarlem | arnhem | amersfoort | amstelveen | leiden | hilversum | hoofddorp | veldhoven | maastricht | den bosch | 's hertogenbosch | zwolle | wageningen | schiphol | apeldoorn | diemen
    # BE
    country: belgium | belgië | belgique | belgien
    region: flanders | wallonia | flemish brabant
    code: BEL
    city: brussels | bruxelles | brussel | antwerp | antwerpen | ghent | gent | leuven | liège | liege | bruges | charleroi | namur | mechelen | louvain la neuve | zaventem | diegem | hasselt
    # LU
    country: luxembourg | luxemburg
    code: LUX
    city: luxembourg city | esch sur alzette | belval
    # FR
    country: france | frankreich
    region: île de france | ile de france | auvergne rhône alpes | occitanie | nouvelle aquitaine | bretagne | brittany | normandy | provence | hauts de france | grand est | pays de la loire
    code: FRA
    city: paris | lyon | marseille | toulouse | nice | nantes | strasbourg | montpellier | bordeaux | lille | rennes | grenoble | sophia antipolis | saclay | palaiseau | la défense | la defense | boulogne billancourt | issy les moulineaux | levallois perret | villeurbanne | nanterre | courbevoie | saint denis | massy | rouen | angers | dijon | clermont ferrand | aix en provence | tours | brest, france | metz | nancy | reims
    # ES
    country: spain | españa | espana | spanien
    region: catalonia | cataluña | catalunya | andalusia | andalucía | community of madrid | comunidad de madrid | basque country | galicia | valencian community | canary islands | balearic islands
    code: ESP
    city: madrid | barcelona | seville | sevilla | bilbao | málaga | malaga | zaragoza | valencia | granada | alicante | murcia | palma | palma de mallorca | las palmas | san sebastián | san sebastian | vigo | a coruña | pamplona | valladolid | gijón
    # PT
    country: portugal
    code: PRT
    city: lisbon | lisboa | porto | oporto | braga | coimbra | aveiro | funchal | faro | leiria
    # IT
    country: italy | italia | italien
    region: lombardy | lombardia | piedmont | piemonte | tuscany | toscana | lazio | emilia romagna | veneto | campania | sicily | sardinia | liguria | apulia
    code: ITA
    city: milan | milano | rome | roma | turin | torino | bologna | florence | firenze | naples | napoli | genoa | genova | venice | verona | padova | padua | trieste | trento | bari | palermo | catania | pisa | modena | parma | bolzano | ispra
    # SE
    country: sweden | sverige | schweden
    region: stockholm county | västra götaland | skåne
    code: SWE
    city: stockholm | gothenburg | göteborg | malmö | malmo | uppsala | lund | linköping | västerås | örebro | umeå | solna | kista | norrköping | helsingborg | luleå
    # NO
    country: norway | norge | norwegen
    code: NOR
    city: oslo | bergen | trondheim | stavanger | tromsø | kongsberg | lysaker | fornebu
    # DK
    country: denmark | danmark | dänemark
    code: DNK
    city: copenhagen | københavn | kobenhavn | aarhus | århus | odense | aalborg | lyngby | kongens lyngby | ballerup | hellerup | billund | søborg
    # FI
    country: finland | suomi | finnland
    code: FIN
    city: helsinki | espoo | tampere | turku | oulu | vantaa | jyväskylä
    # IS
    country: iceland
    code: ISL
    city: reykjavik | reykjavík
    # PL
    country: poland | polska | polen
    region: masovian | mazowieckie | lesser poland | małopolskie | silesia | lower silesia
    code: POL
    city: warsaw | warszawa | kraków | krakow | cracow | wrocław | wroclaw | gdańsk | gdansk | gdynia | sopot | poznań | poznan | łódź | lodz | katowice | gliwice | lublin | szczecin | rzeszów | bydgoszcz | białystok
    # CZ
    country: czech republic | czechia | the czech republic | tschechien | česko
    code: CZE
    city: prague | praha | brno | ostrava | plzeň | plzen | olomouc
    # SK
    country: slovakia | slovak republic
    code: SVK
    city: bratislava | košice | kosice | žilina | nitra
    # HU
    country: hungary | magyarország | ungarn
    code: HUN
    city: budapest | debrecen | szeged | pécs | győr
    # RO
    country: romania | românia | rumänien
    code: ROU
    city: bucharest | bucurești | bucuresti | cluj | cluj napoca | iași | iasi | timișoara | timisoara | brașov | brasov | sibiu | craiova | oradea
    # BG
    country: bulgaria
    code: BGR
    city: sofia | plovdiv | varna | burgas
    # GR
    country: greece | griechenland | hellas
    code: GRC
    city: athens | thessaloniki | patras | heraklion
    # HR
    country: croatia | hrvatska | kroatien
    code: HRV
    city: zagreb | rijeka | osijek
    # SI
    country: slovenia | slovenija
    code: SVN
    city: ljubljana | maribor
    # RS
    country: serbia
    code: SRB
    city: belgrade | novi sad | niš
    # BA
    country: bosnia and herzegovina | bosnia & herzegovina | bosnia
    code: BIH
    city: sarajevo | banja luka
    # ME
    country: montenegro
    code: MNE
    city: podgorica
    # MK
    country: north macedonia | macedonia
    code: MKD
    city: skopje
    # AL
    country: albania
    code: ALB
    city: tirana
    # XK
    country: kosovo
    code: XKX
    city: pristina | prishtina
    # EE
    country: estonia | eesti
    code: EST
    city: tallinn | tartu
    # LV
    country: latvia | latvija
    code: LVA
    city: riga
    # LT
    country: lithuania | lietuva
    code: LTU
    city: vilnius | kaunas | klaipeda
    # UA
    country: ukraine
    code: UKR
    city: kyiv | kiev | lviv | kharkiv | odesa | odessa | dnipro | ivano frankivsk | vinnytsia
    # BY
    country: belarus
    code: BLR
    city: minsk | gomel
    # MD
    country: moldova
    code: MDA
    city: chisinau | chișinău
    # RU
    country: russia | russian federation
    code: RUS
    city: moscow | novosibirsk | yekaterinburg | kazan | innopolis
    # TR
    country: turkey | türkiye | turkiye
    code: TUR
    city: istanbul | ankara | izmir | bursa | kocaeli | antalya
    # CY
    country: cyprus
    code: CYP
    city: nicosia | limassol | larnaca | paphos
    # MT
    country: malta
    code: MLT
    city: valletta | sliema | st julian's | st. julian's | gzira
    # LI
    country: liechtenstein
    code: LIE
    city: vaduz | schaan
    # MC
    country: monaco
    code: MCO
    city: monte carlo
    # AD
    country: andorra
    # SM
    country: san marino
    # VA
    country: vatican city | holy see
    # GI
    country: gibraltar
    # IM
    country: isle of man
    # JE
    country: channel islands
    # GG
    country: guernsey
    # FO
    country: faroe islands
    # GL
    country: greenland
    # IL
    country: israel
    code: ISR
    city: tel aviv | tel aviv yafo | jerusalem | haifa | herzliya | herzliya pituach | petah tikva | petach tikva | petah tiqva | tel aviv jaffa | or yehuda | holon | rishon lezion | givatayim | caesarea | ness ziona | modi'in | ramat gan | ra'anana | raanana | netanya | rehovot | hod hasharon | kfar saba | yokneam | beer sheva | be'er sheva | rosh haayin | bnei brak
    # PS
    country: palestine | palestinian territories
    city: ramallah
    # AE
    country: united arab emirates | uae | u.a.e.
    code: ARE
    city: dubai | abu dhabi | sharjah | ajman | masdar city
    # SA
    country: saudi arabia | kingdom of saudi arabia | ksa
    code: SAU
    city: riyadh | jeddah | dammam | khobar | al khobar | dhahran | thuwal | neom | mecca | medina
    # QA
    country: qatar
    code: QAT
    city: doha | lusail
    # KW
    country: kuwait
    code: KWT
    city: kuwait city
    # BH
    country: bahrain
    code: BHR
    city: manama
    # OM
    country: oman
    code: OMN
    city: muscat
    # JO
    country: jordan
    city: amman
    # LB
    country: lebanon
    city: beirut
    # SY
    country: syria
    # IQ
    country: iraq
    city: baghdad | erbil
    # IR
    country: iran
    city: tehran
    # YE
    country: yemen
    # GE
    country: republic of georgia | sakartvelo
    city: tbilisi | tbilisi, georgia | batumi
    # AM
    country: armenia
    city: yerevan
    # AZ
    country: azerbaijan
    city: baku
    # KZ
    country: kazakhstan
    city: almaty | astana
    # UZ
    country: uzbekistan
    city: tashkent
    # KG
    country: kyrgyzstan
    city: bishkek
    # TJ
    country: tajikistan
    # TM
    country: turkmenistan
    # AF
    country: afghanistan
    city: kabul
    # MN
    country: mongolia
    city: ulaanbaatar
    # PK
    country: pakistan
    code: PAK
    city: karachi | lahore | islamabad | rawalpindi | faisalabad | peshawar | multan
    # BD
    country: bangladesh
    code: BGD
    city: dhaka | chittagong | chattogram | sylhet
    # LK
    country: sri lanka
    code: LKA
    city: colombo | kandy
    # NP
    country: nepal
    code: NPL
    city: kathmandu | pokhara | lalitpur
    # BT
    country: bhutan
    # MV
    country: maldives
    # SG
    country: singapore | singapur
    code: SGP
    city: changi
    # MY
    country: malaysia
    region: selangor | johor
    code: MYS
    city: kuala lumpur | penang | petaling jaya | cyberjaya | johor bahru | george town | shah alam | bayan lepas
    # ID
    country: indonesia
    code: IDN
    city: jakarta | bandung | surabaya | yogyakarta | bali | denpasar | medan | bogor | tangerang
    # TH
    country: thailand
    code: THA
    city: bangkok | chiang mai | phuket
    # VN
    country: vietnam | viet nam
    code: VNM
    city: ho chi minh city | ho chi minh | hanoi | ha noi | da nang | danang | saigon | hcmc
    # PH
    country: philippines | the philippines
    code: PHL
    city: manila | metro manila | makati | taguig | quezon city | cebu | cebu city | pasig | bonifacio global city | bgc | mandaluyong | davao | clark
    # KH
    country: cambodia
    city: phnom penh
    # LA
    country: laos
    # MM
    country: myanmar | burma
    city: yangon
    # BN
    country: brunei
    # TL
    country: timor leste
    # CN
    country: china | mainland china | people's republic of china | prc
    code: CHN
    city: beijing | shanghai | shenzhen | guangzhou | hangzhou | suzhou | nanjing | chengdu | wuhan | xi'an | xian | tianjin | chongqing | qingdao | dalian | xiamen | zhuhai | dongguan | hefei
    # HK
    country: hong kong | hong kong sar
    code: HKG
    city: kowloon | sha tin
    # MO
    country: macau | macao
    # TW
    country: taiwan
    code: TWN
    city: taipei | hsinchu | taichung | kaohsiung | tainan | new taipei | taoyuan
    # JP
    country: japan | nippon
    code: JPN
    city: tokyo | osaka | kyoto | yokohama | nagoya | fukuoka | sapporo | kobe | sendai | tsukuba | kawasaki | shibuya | minato ku
    # KR
    country: south korea | korea | republic of korea
    code: KOR
    city: seoul | busan | pangyo | seongnam | daejeon | suwon | incheon | daegu | gyeonggi do
    # KP
    country: north korea
    # BR
    country: brazil | brasil | brasilien
    region: minas gerais | paraná | santa catarina | rio grande do sul
    code: BRA
    city: são paulo | sao paulo | rio de janeiro | belo horizonte | brasília | brasilia | curitiba | porto alegre | florianópolis | florianopolis | recife | campinas | fortaleza | salvador | joinville | barueri
    # MX
    country: mexico | méxico | mexiko
    region: jalisco | nuevo león | nuevo leon | estado de méxico
    code: MEX
    city: mexico city | ciudad de méxico | ciudad de mexico | cdmx | guadalajara | monterrey | tijuana | querétaro | queretaro | puebla | mérida | merida | zapopan | cancún | hermosillo | chihuahua
    # AR
    country: argentina | argentinien
    code: ARG
    city: buenos aires | caba | rosario | mendoza | la plata | córdoba
    # CL
    country: chile
    code: CHL
    city: santiago | santiago de chile | valparaíso | concepción | las condes
    # CO
    country: colombia | kolumbien
    code: COL
    city: bogota | bogotá | medellin | medellín | cali | barranquilla | cartagena | bucaramanga
    # PE
    country: peru | perú
    code: PER
    city: lima | arequipa
    # UY
    country: uruguay
    code: URY
    city: montevideo
    # PY
    country: paraguay
    city: asunción
    # BO
    country: bolivia
    city: la paz
    # EC
    country: ecuador
    code: ECU
    city: quito | guayaquil
    # VE
    country: venezuela
    city: caracas
    # GY
    country: guyana
    # SR
    country: suriname
    # CR
    country: costa rica
    code: CRI
    city: heredia | alajuela
    # PA
    country: panama | panamá
    city: panama city
    # GT
    country: guatemala
    city: guatemala city
    # SV
    country: el salvador
    city: san salvador
    # HN
    country: honduras
    city: tegucigalpa
    # NI
    country: nicaragua
    city: managua
    # BZ
    country: belize
    # CU
    country: cuba
    city: havana
    # DO
    country: dominican republic
    city: santo domingo
    # HT
    country: haiti
    # JM
    country: jamaica
    city: kingston, jamaica
    # TT
    country: trinidad and tobago | trinidad
    # BS
    country: bahamas | the bahamas
    # BB
    country: barbados
    # BM
    country: bermuda
    # KY
    country: cayman islands
    # VG
    country: british virgin islands
    # VI
    country: us virgin islands
    # AG
    country: antigua and barbuda
    # DM
    country: dominica
    # GD
    country: grenada
    # KN
    country: saint kitts and nevis
    # LC
    country: saint lucia
    # VC
    country: saint vincent and the grenadines
    # AW
    country: aruba
    # CW
    country: curaçao | curacao
    # EG
    country: egypt | ägypten
    code: EGY
    city: cairo | giza | new cairo | smart village | alexandria, egypt
    # MA
    country: morocco | maroc
    city: casablanca | rabat | marrakech | tangier
    # TN
    country: tunisia | tunisie
    city: tunis | sfax | sousse
    # DZ
    country: algeria
    city: algiers
    # LY
    country: libya
    # SD
    country: sudan
    # SS
    country: south sudan
    # NG
    country: nigeria
    code: NGA
    city: lagos | abuja | ibadan | port harcourt
    # GH
    country: ghana
    city: accra | kumasi
    # KE
    country: kenya
    code: KEN
    city: nairobi | mombasa
    # UG
    country: uganda
    city: kampala
    # TZ
    country: tanzania
    city: dar es salaam | arusha
    # RW
    country: rwanda
    city: kigali
    # BI
    country: burundi
    # ET
    country: ethiopia
    city: addis ababa
    # SO
    country: somalia
    # DJ
    country: djibouti
    # ER
    country: eritrea
    # SN
    country: senegal
    city: dakar
    # CI
    country: ivory coast | côte d'ivoire | cote d'ivoire
    city: abidjan
    # CM
    country: cameroon
    city: douala | yaoundé
    # GA
    country: gabon
    # CG
    country: republic of the congo
    # CD
    country: democratic republic of the congo | drc | congo
    city: kinshasa
    # AO
    country: angola
    city: luanda
    # MZ
    country: mozambique
    city: maputo
    # ZM
    country: zambia
    city: lusaka
    # ZW
    country: zimbabwe
    city: harare
    # BW
    country: botswana
    city: gaborone
    # NA
    country: namibia
    city: windhoek
    # ZA
    country: south africa | südafrika
    region: western cape | gauteng | kwazulu natal | eastern cape
    code: ZAF | RSA
    city: johannesburg | cape town | durban | pretoria | sandton | centurion | stellenbosch | midrand | port elizabeth
    # LS
    country: lesotho
    # SZ
    country: eswatini | swaziland
    # MG
    country: madagascar
    # MU
    country: mauritius
    city: port louis | ebène
    # SC
    country: seychelles
    # RE
    country: réunion island
    # MW
    country: malawi
    city: lilongwe
    # ML
    country: mali, west africa
    # NE
    country: republic of niger
    # BF
    country: burkina faso
    # BJ
    country: benin
    # TG
    country: togo
    # TD
    country: republic of chad
    # CF
    country: central african republic
    # GM
    country: the gambia | gambia
    # GN
    country: republic of guinea
    # GW
    country: guinea bissau
    # GQ
    country: equatorial guinea
    # SL
    country: sierra leone
    # LR
    country: liberia
    # MR
    country: mauritania
    # CV
    country: cape verde | cabo verde
    # ST
    country: são tomé and príncipe
    # KM
    country: comoros
    # FJ
    country: fiji
    city: suva
    # PG
    country: papua new guinea
    # SB
    country: solomon islands
    # VU
    country: vanuatu
    # WS
    country: samoa
    # TO
    country: kingdom of tonga
    # KI
    country: kiribati
    # TV
    country: tuvalu
    # NR
    country: nauru
    # PW
    country: palau
    # FM
    country: micronesia
    # MH
    country: marshall islands
    # NC
    country: new caledonia
    # PF
    country: french polynesia
    """
}
