/// More towns, in the form of `PlaceVocabulary`, whose names go before these.
///
/// They tell the place in a posting's first lines from the company. Towns whose names are words of titles
/// ("Mobile", "Enterprise", "Sale") are left out.
enum TownVocabulary {
  static let table = """
    # GB
    region: dorset | devon | cornwall | somerset | wiltshire | norfolk | suffolk | lincolnshire | nottinghamshire | derbyshire | leicestershire | northamptonshire | warwickshire | worcestershire | herefordshire | shropshire | staffordshire | cumbria | northumberland | county durham | tyne and wear | north yorkshire | east sussex | west sussex | bedfordshire | rutland | isle of wight | aberdeenshire | fife | highland | ayrshire | lanarkshire | perthshire | midlothian | pembrokeshire | gwynedd | powys | county antrim | county down | county tyrone | scottish borders | orkney | shetland | greater glasgow | north wales | south wales | mid wales
    city: inverness | perth, scotland | stirling | falkirk | paisley | kilmarnock | dunfermline | kirkcaldy | livingston | east kilbride | hamilton, scotland | hawick | galashiels | dumfries | oban | fort william | elgin, scotland | thurso | lerwick | kirkwall | stornoway | st andrews | arbroath | peterhead | greenock | motherwell | glenrothes | cumbernauld | ullapool | aviemore | wrexham | newport | barry | llandudno | bangor | aberystwyth | carmarthen | haverfordwest | merthyr tydfil | pontypridd | llanelli | bridgend | neath | rhyl | lisburn | newry | derry | londonderry | armagh | omagh | enniskillen | ballymena | coleraine | craigavon | carlisle | kendal | barrow in furness | penrith | gateshead | south shields | hartlepool | darlington | stockton on tees | redcar | whitby | scarborough, north yorkshire | harrogate | skipton | ripon | halifax, west yorkshire | huddersfield | wakefield | dewsbury | keighley | ilkley | otley | doncaster | rotherham | barnsley | grimsby | scunthorpe | goole | beverley | bridlington | blackpool | blackburn | burnley | bolton | bury | rochdale | oldham | stockport | salford | wigan | st helens | southport | birkenhead | chester | crewe | macclesfield | runcorn | widnes | chorley | lytham st annes | morecambe | altrincham | trafford park | stafford | stoke-on-trent | burton on trent | tamworth | lichfield | walsall | dudley | west bromwich | solihull | redditch | kidderminster | bromsgrove | telford | shrewsbury | oswestry | hereford | malvern | rugby | nuneaton | leamington spa | royal leamington spa | stratford upon avon | kenilworth | loughborough | hinckley | melton mowbray | market harborough | mansfield | newark on trent | worksop | chesterfield | buxton | matlock | ilkeston | lincoln, lincolnshire | boston, lincolnshire | grantham | stamford, lincolnshire | skegness | spalding | peterborough | huntingdon | ely | st neots | wisbech | northampton | kettering | corby | wellingborough | daventry | king's lynn | kings lynn | great yarmouth | thetford | ipswich | lowestoft | bury st edmunds | felixstowe | newmarket | colchester | chelmsford | southend on sea | basildon | harlow | braintree | clacton on sea | brentwood | luton | bedford | dunstable | hitchin | letchworth | welwyn garden city | hatfield | st albans | hemel hempstead | hertford | bishop's stortford | borehamwood | aylesbury | high wycombe | buckingham | amersham | bicester | banbury | abingdon | witney | henley on thames | maidenhead | windsor, berkshire | bracknell | wokingham | newbury | theale | camberley | aldershot | fleet, hampshire | andover | winchester | eastleigh | fareham | gosport | havant | bournemouth | poole | weymouth | salisbury | trowbridge | chippenham | yeovil | taunton | bridgwater | glastonbury | weston super mare | wells, somerset | cirencester | stroud | gloucester | tewkesbury | torquay | paignton | exmouth | barnstaple | newton abbot | tiverton | truro | falmouth | penzance | st austell | newquay | bodmin | woking | epsom | redhill | reigate | dorking | leatherhead | staines upon thames | egham | farnham | horsham | haywards heath | east grinstead | worthing | chichester | bognor regis | hove | eastbourne | hastings | lewes | tunbridge wells | royal tunbridge wells | tonbridge | sevenoaks | dartford | gravesend | chatham | gillingham | maidstone | ashford | canterbury | margate | ramsgate | folkestone | dover, kent | whitstable | sittingbourne | croydon | kingston upon thames | richmond upon thames | twickenham | uxbridge | hayes, middlesex | harrow | wembley | ealing | hounslow | brentford | hammersmith | islington | hackney | stratford, london | romford | ilford | bromley | bexleyheath | lewisham | greenwich, london | woolwich | wimbledon | sutton, surrey | enfield | barnet | walthamstow | shoreditch | canary wharf | southwark | lambeth | camden, london | paddington | heathrow | kingston upon hull | newcastle under lyme
    # IE
    region: county galway | county mayo | county donegal | county kerry | county clare | county limerick | county tipperary | county waterford | county wexford | county wicklow | county kildare | county meath | county louth | county kilkenny | county carlow | county laois | county offaly | county westmeath | county sligo | co. dublin | co. cork | co. galway | co. kildare | co. wicklow | co. meath | co. kerry
    city: waterford | drogheda | dundalk | swords | bray | navan | kilkenny | ennis | tralee | carlow | naas | athlone | letterkenny | tullamore | killarney | wexford | sligo | maynooth | dún laoghaire | dun laoghaire | leixlip | ballina | castlebar | mullingar | clonmel | shannon | celbridge | malahide | tallaght | blanchardstown | sandyford | leopardstown | dingle | westport | cobh | mallow | youghal | ringaskiddy | carrigtwohill | little island | newbridge, ireland | portlaoise | longford | cavan | monaghan | arklow | gorey | greystones | nenagh | thurles | roscommon | tuam
    # US
    city: bakersfield | anaheim | santa ana | riverside | stockton | modesto | santa rosa | santa barbara | santa maria | salinas | monterey | san luis obispo | palm springs | oxnard | ventura | torrance | glendale | chula vista | oceanside | escondido | costa mesa | newport beach | huntington beach | fullerton | pomona | ontario, california | visalia | merced | chico | redding | eureka | davis | vacaville | napa | petaluma | san rafael | hayward | milpitas | san leandro | walnut creek | mesa, arizona | gilbert | flagstaff | yuma | henderson | las cruces | santa fe | roswell | amarillo | lubbock | midland, texas | odessa, texas | waco | laredo | mcallen | brownsville | corpus christi | galveston | beaumont | tyler | denton | mckinney | arlington, texas | garland | mesquite | sugar land | the woodlands | san marcos | fort collins | loveland | greeley | pueblo | aspen | grand junction | cheyenne | casper | laramie | billings | bozeman | missoula | helena | great falls | coeur d'alene | idaho falls | pocatello | nampa | ogden | park city | st. george, utah | salem, oregon | corvallis | medford | beaverton | hillsboro | tacoma | olympia | everett | renton | bellingham | yakima | kennewick | pullman | walla walla | fairbanks | juneau | ketchikan | sitka | hilo | minot | bismarck | grand forks | rapid city | aberdeen, south dakota | lincoln, nebraska | grand island | topeka | wichita | lawrence, kansas | overland park | olathe | joplin | jefferson city | st. joseph | fayetteville | fort smith | jonesboro, arkansas | shreveport | baton rouge | lafayette | lake charles | monroe, louisiana | gulfport | biloxi | hattiesburg | tupelo | montgomery, alabama | tuscaloosa | auburn, alabama | dothan | pensacola | panama city beach | gainesville | daytona beach | ocala | lakeland | sarasota | bradenton | fort myers | naples, florida | key west | west palm beach | clearwater | hialeah | coral gables | macon | augusta | athens, georgia | valdosta | columbia, south carolina | myrtle beach | spartanburg | wilmington, north carolina | greensboro | winston salem | asheville | high point | hickory, north carolina | pinehurst | roanoke | lynchburg | charlottesville | blacksburg | virginia beach | chesapeake | newport news | williamsburg | fredericksburg | alexandria, virginia | morgantown | huntington, west virginia | wheeling | lexington | bowling green | paducah | owensboro | covington | johnson city | kingsport | murfreesboro | clarksville | franklin, tennessee | fort wayne | south bend | evansville | kokomo | terre haute | muncie | west lafayette | carmel, indiana | peoria | rockford | champaign | urbana | decatur | joliet | moline | quad cities | cedar rapids | davenport | dubuque | iowa city | ames | waterloo, iowa | sioux city | council bluffs | duluth | st. cloud | saint paul | st. paul | mankato | rochester, minnesota | green bay | appleton | oshkosh | eau claire | la crosse | kenosha | racine | wausau | kalamazoo | battle creek | flint | saginaw | traverse city | marquette | toledo | akron | canton, ohio | youngstown | lima, ohio | mansfield, ohio | erie | allentown | bethlehem, pennsylvania | scranton | harrisburg | lancaster, pennsylvania | reading, pennsylvania | state college | trenton | camden, new jersey | atlantic city | edison, new jersey | paterson | yonkers | new rochelle | schenectady | troy, new york | utica | ithaca | binghamton | saratoga springs | poughkeepsie | bronx | staten island | bridgeport | waterbury | danbury | norwalk | greenwich, connecticut | new london | pawtucket | newport, rhode island | worcester, massachusetts | springfield, massachusetts | lowell | brockton | new bedford | quincy | lynn, massachusetts | amherst | manchester, new hampshire | nashua | hanover, new hampshire | portsmouth, new hampshire | burlington, vermont | montpelier | portland, maine | bangor, maine | augusta, maine | dover, delaware | frederick, maryland | hagerstown | silver spring | columbia, maryland | annapolis | salisbury, maryland | ocean city | tulsa | norman, oklahoma | stillwater, oklahoma | lawton | carson city | sparks, nevada | san juan, puerto rico
    # CA
    city: victoria, bc | nanaimo | kamloops | prince george | abbotsford | coquitlam | surrey, british columbia | north vancouver | whistler | lethbridge | red deer | medicine hat | fort mcmurray | grande prairie | banff | brandon, manitoba | thompson, manitoba | moose jaw | prince albert | yorkton | thunder bay | sudbury | sault ste. marie | north bay | timmins | kingston, ontario | peterborough, ontario | barrie | oshawa | ajax, ontario | pickering | whitby, ontario | cambridge, ontario | brantford | london, ontario | windsor, ontario | sarnia | st. catharines | niagara falls | niagara on the lake | hamilton, ontario | burlington, ontario | stratford, ontario | orillia | owen sound | cornwall, ontario | belleville | milton, ontario | sherbrooke | trois rivières | trois rivieres | saguenay | lévis | longueuil | drummondville | rimouski | granby | moncton | saint john | bathurst, new brunswick | charlottetown | summerside | sydney, nova scotia | truro, nova scotia | dartmouth, nova scotia | halifax, nova scotia | st john's | corner brook | gander | whitehorse | yellowknife | iqaluit
    # AU
    region: victoria, australia
    city: bendigo | ballarat | shepparton | mildura | wodonga | albury | wagga wagga | dubbo | tamworth, nsw | orange, nsw | bathurst | armidale | lismore | coffs harbour | port macquarie | byron bay | broken hill | newcastle, new south wales | penrith, nsw | blacktown | cairns | townsville | toowoomba | mackay | rockhampton | bundaberg | hervey bay | gladstone | mount isa | sunshine coast | ipswich, queensland | mount gambier | whyalla | port lincoln | kalgoorlie | bunbury | geraldton | albany, western australia | karratha | port hedland | broome | fremantle | launceston | burnie | devonport | alice springs | katherine, northern territory | traralgon | warrnambool | wangaratta | echuca
    # NZ
    city: hamilton | napier | nelson, new zealand | rotorua | palmerston north | new plymouth | invercargill | queenstown | whangārei | whangarei | gisborne | timaru | blenheim | lower hutt | hastings, new zealand | wānaka | wanaka | taupō | taupo
    # ZA
    region: mpumalanga | limpopo | free state | north west province | northern cape
    city: gqeberha | east london | bloemfontein | pietermaritzburg | richards bay | umhlanga | polokwane | nelspruit | mbombela | kimberley | rustenburg | potchefstroom | vereeniging | vanderbijlpark | krugersdorp | randburg | roodepoort | soweto | benoni | boksburg | germiston | kempton park | george, western cape | knysna | paarl | worcester, western cape | somerset west | hermanus | graaff reinet | makhanda | grahamstown | mthatha | ladysmith | upington | secunda | emalahleni | witbank | bellville | ballito | franschhoek
    # IN
    city: kozhikode | calicut | thrissur | kollam | palakkad | kannur | tiruchirappalli | trichy | salem, tamil nadu | tirunelveli | vellore | tiruppur | hosur | puducherry | pondicherry | hubli | belgaum | belagavi | davangere | gulbarga | udupi | manipal | warangal | karimnagar | nizamabad | guntur | nellore | tirupati | kurnool | kakinada | rajahmundry | solapur | kolhapur | amravati | sangli | panaji | panjim | margao | bhavnagar | jamnagar | anand | bharuch | vapi | jodhpur | kota | ajmer | bikaner | alwar | neemrana | gwalior | jabalpur | ujjain | agra | varanasi | prayagraj | allahabad | meerut | bareilly | aligarh | gorakhpur | moradabad | roorkee | haridwar | rishikesh | shimla | ludhiana | amritsar | jalandhar | patiala | panchkula | zirakpur | ambala | panipat | sonipat | rohtak | hisar | karnal | manesar | jammu | srinagar | leh | jamshedpur | dhanbad | bokaro | cuttack | rourkela | durgapur | asansol | siliguri | howrah | darjeeling | bilaspur | bhilai | shillong | imphal | agartala | aizawl | gangtok | gaya | muzaffarpur
    # DE
    city: ludwigshafen | koblenz | trier | kaiserslautern | worms | ulm | heilbronn | pforzheim | reutlingen | tübingen | konstanz | friedrichshafen | ravensburg | esslingen | ludwigsburg | sindelfingen | böblingen | göppingen | aalen | schwäbisch gmünd | offenburg | villingen schwenningen | freiburg im breisgau | regensburg | ingolstadt | würzburg | fürth | erlangen | herzogenaurach | bamberg | bayreuth | aschaffenburg | schweinfurt | landshut | passau | rosenheim | kempten | memmingen | neu ulm | hof | coburg | ansbach | garching | unterföhring | oberkochen | offenbach | hanau | giessen | gießen | marburg | fulda | wetzlar | bad homburg | eschborn | rüsselsheim | göttingen | hildesheim | wolfsburg | salzgitter | osnabrück | wilhelmshaven | emden | lüneburg | celle | delmenhorst | bremerhaven | cuxhaven | goslar | hameln | flensburg | neumünster | stralsund | greifswald | schwerin | wismar | neubrandenburg | cottbus | frankfurt (oder) | brandenburg an der havel | oranienburg | halle | halle (saale) | dessau | jena | gera | weimar | eisenach | suhl | ilmenau | gotha | zwickau | plauen | görlitz | bautzen | freiberg | krefeld | oberhausen | mülheim an der ruhr | hagen | hamm | herne | solingen | leverkusen | neuss | paderborn | recklinghausen | remscheid | moers | siegen | gütersloh | iserlohn | ratingen | velbert | minden | detmold | lippstadt | soest | arnsberg | düren | jülich | sankt augustin | walldorf | weinheim | stade | garmisch partenkirchen
    # AT
    city: kitzbühel | wolfsberg | feldkirch | lustenau | bludenz | hallein | bad ischl | kufstein | lienz | spittal an der drau | amstetten | baden bei wien | mödling | klosterneuburg | tulln | eisenstadt | ried im innkreis | gmunden | vöcklabruck | zell am see | wattens | st. johann
    # CH
    city: biel | bienne | thun | köniz | la chaux de fonds | sion | chur | uster | vernier | lancy | yverdon les bains | montreux | vevey | nyon | bellinzona | locarno | aarau | olten | solothurn | frauenfeld | kreuzlingen | rapperswil | wil sg | davos | st. moritz | zermatt | interlaken | baar | cham zg | dübendorf | kloten | opfikon | wallisellen | winterthour
    # NL
    city: venlo | roermond | sittard | heerlen | helmond | roosendaal | bergen op zoom | dordrecht | gouda | zoetermeer | alphen aan den rijn | rijswijk | schiedam | vlaardingen | barendrecht | middelburg | vlissingen | terneuzen | ede | doetinchem | deventer | hengelo | almelo | kampen | lelystad | emmen | assen | hoogeveen | leeuwarden | sneek | heerenveen | drachten | alkmaar | hoorn | den helder | zaandam | purmerend | beverwijk | ijmuiden | velsen | nieuwegein | zeist | bunnik | houten | woerden | veenendaal | uden | waalwijk | tiel | culemborg | noordwijk | katwijk | s gravenhage | aalsmeer | uithoorn
    # BE
    city: kortrijk | roeselare | ostend | oostende | aalst | sint niklaas | genk | turnhout | geel | vilvoorde | machelen | mons | tournai | la louvière | wavre | arlon | verviers | seraing | waterloo, belgium | knokke heist
    # FR
    city: annecy | chambéry | valence | avignon | nîmes | nimes | perpignan | béziers | toulon | cannes | antibes | fréjus | ajaccio | bastia | bayonne | biarritz | la rochelle | poitiers | limoges | angoulême | périgueux | brive | saint étienne | le puy | vichy | nevers | bourges | orléans | orleans | chartres | blois | le mans | laval, france | cholet | saint nazaire | vannes | lorient | quimper | brest | saint malo | saint brieuc | caen | cherbourg | le havre | évreux | amiens | dunkerque | dunkirk | calais | arras | valenciennes | roubaix | tourcoing | troyes | épinal | colmar | mulhouse | belfort | besançon | chalon sur saône | mâcon | albi | castres | rodez | tarbes | montauban | carcassonne | narbonne | vélizy | velizy | rueil malmaison | puteaux | montreuil | saint ouen | ivry sur seine | évry | créteil | versailles | cergy | chamonix
    # ES
    city: córdoba, spain | cádiz | cadiz | huelva | jaén | almería | marbella | cartagena, spain | elche | castellón | tarragona | reus | lleida | girona | sabadell | terrassa | badalona | sant cugat | l'hospitalet | logroño | burgos | león | salamanca | segovia | toledo, spain | guadalajara, spain | alcalá de henares | getafe | alcobendas | oviedo | santander | vitoria | vitoria gasteiz | donostia | santiago de compostela | lugo | ourense | pontevedra | badajoz | cáceres | albacete | ciudad real | ibiza | tenerife | santa cruz de tenerife | las palmas de gran canaria
    # PT
    city: setúbal | évora | viseu | guimarães | matosinhos | vila nova de gaia | cascais | sintra | oeiras | almada | viana do castelo | ponta delgada | portimão
    # IT
    city: bergamo | brescia | monza | varese | pavia | cremona | mantova | novara | alessandria | asti | cuneo | ivrea | savona | la spezia | piacenza | reggio emilia | ferrara | ravenna | rimini | forlì | treviso | vicenza | udine | pordenone | rovereto | siena | lucca | livorno | arezzo | perugia | terni | ancona | pesaro | pescara | l'aquila | latina | salerno | caserta | foggia | lecce | taranto | brindisi | potenza | cosenza | messina | siracusa | cagliari | sassari | maranello | merano
    # SE
    city: växjö | kalmar | karlskrona | kristianstad | halmstad | borås | trollhättan | skövde | jönköping | karlstad | eskilstuna | södertälje | nyköping | gävle | falun | borlänge | sundsvall | östersund | skellefteå | kiruna | visby | landskrona | trelleborg | ystad | täby | sollentuna | norrtälje | oskarshamn | varberg | kungsbacka | mölndal | boden
    # NO
    city: kristiansand | sandnes | haugesund | ålesund | molde | bodø | narvik | harstad | hammerfest | kirkenes | drammen | sandefjord | tønsberg | larvik | skien | porsgrunn | arendal | grimstad | fredrikstad | sarpsborg | halden | lillestrøm | lillehammer | gjøvik | hamar | steinkjer | levanger | mo i rana | asker | sandvika | horten | longyearbyen | svolvær | førde
    # DK
    city: esbjerg | randers | kolding | horsens | vejle | silkeborg | herning | viborg | holstebro | fredericia | svendborg | sønderborg | roskilde | helsingør | hillerød | næstved | slagelse | holbæk | nykøbing | rønne | thisted | skagen | frederikshavn | hjørring | ringkøbing | taastrup | glostrup | kastrup | gentofte | frederiksberg | bagsværd | måløv | nordborg | bjerringbro | struer
    # FI
    city: kuopio | lahti | pori | joensuu | lappeenranta | hämeenlinna | vaasa | rovaniemi | seinäjoki | mikkeli | kotka | salo, finland | porvoo | kajaani | rauma | kokkola | hyvinkää | kouvola | savonlinna | mariehamn | nokia, finland | imatra
    # IS
    city: akureyri | kópavogur | hafnarfjörður | keflavík | keflavik | reykjanesbær | selfoss | húsavík | ísafjörður
    # PL
    city: łomża | olsztyn | toruń | torun | kielce | radom | częstochowa | opole | zielona góra | gorzów wielkopolski | koszalin | słupsk | elbląg | tarnów | nowy sącz | bielsko biała | tychy | zabrze | bytom | sosnowiec | legnica | wałbrzych | jelenia góra | płock | kalisz | zamość | ełk | suwałki | mielec | stalowa wola
    # CZ
    city: liberec | pardubice | hradec králové | české budějovice | ústí nad labem | zlín | jihlava | karlovy vary | kolín | mladá boleslav | opava
    # SK
    city: prešov | banská bystrica | trnava | trenčín | poprad | martin, slovakia
    # HU
    city: miskolc | székesfehérvár | kecskemét | veszprém | sopron | szombathely | eger | nyíregyháza
    # RO
    city: constanța | constanta | pitești | ploiești | galați | arad | târgu mureș | baia mare | suceava | bacău
    # BG
    city: ruse | stara zagora | pleven | veliko tarnovo
    # GR
    city: piraeus | larissa | volos | ioannina | chania | rhodes | kalamata
    # HR
    city: osijek | zadar | pula | dubrovnik | varaždin | split, croatia
    # SI
    city: kranj | celje | koper | novo mesto | bled
    # RS
    city: kragujevac | subotica
    # EE
    city: pärnu | narva
    # LV
    city: daugavpils | liepāja | jelgava | ventspils
    # LT
    city: klaipėda | šiauliai | panevėžys
    # TR
    city: adana | gaziantep | konya | mersin | eskişehir | kayseri | trabzon
    # IL
    city: ashdod | ashkelon | eilat | holon | nazareth | caesarea | modi'in
    # AE
    city: al ain | ras al khaimah | fujairah | jebel ali
    # SA
    city: jubail | yanbu | tabuk | abha | al ula
    # OM
    city: salalah | sohar | nizwa
    # EG
    city: port said | suez | luxor | aswan | mansoura | hurghada
    # MA
    city: fez | agadir | meknes | kenitra
    # NG
    city: kano | kaduna | enugu | benin city | calabar
    # GH
    city: tamale | takoradi | tema
    # KE
    city: kisumu | nakuru | eldoret | thika | nanyuki
    # UG
    city: entebbe | jinja | gulu
    # TZ
    city: dodoma | mwanza | zanzibar | moshi
    # ET
    city: hawassa | bahir dar | mekelle
    # GM
    city: banjul
    # ZM
    city: kitwe | ndola | livingstone
    # ZW
    city: bulawayo
    # MY
    city: ipoh | kuching | kota kinabalu | melaka | malacca | seremban | klang | putrajaya | kulim | batu kawan
    # ID
    city: semarang | makassar | bekasi | depok | malang | batam | surakarta | balikpapan | palembang | cikarang
    # TH
    city: pattaya | chonburi | rayong | khon kaen | hat yai | ayutthaya
    # VN
    city: hai phong | can tho | nha trang | bac ninh | binh duong
    # PH
    city: iloilo | bacolod | cagayan de oro | baguio | zamboanga | general santos | muntinlupa | alabang | las piñas | parañaque | laguna | cavite | batangas | subic
    # CN
    city: ningbo | wuxi | changzhou | shenyang | harbin | changsha | zhengzhou | jinan | kunming | fuzhou | foshan | nanning | guiyang | changchun | taiyuan | urumqi | haikou
    # TW
    city: zhubei | chiayi | keelung
    # JP
    city: hiroshima | niigata | kanazawa | okayama | kumamoto | kagoshima | naha | shizuoka | hamamatsu | chiba | saitama | utsunomiya | gifu | toyota city | matsuyama
    # KR
    city: gwangju | ulsan | changwon | jeju | cheonan | gyeongju
    # PK
    city: quetta | sialkot | gujranwala | hyderabad, pakistan
    # BD
    city: khulna | rajshahi | gazipur | cox's bazar
    # LK
    city: galle | jaffna | negombo | trincomalee
    # NP
    city: bhaktapur | biratnagar
    # BR
    city: manaus | belém | goiânia | vitória | ribeirão preto | são josé dos campos | sorocaba | uberlândia | londrina | maringá | natal | joão pessoa | maceió | blumenau | caxias do sul
    # MX
    city: león, mexico | san luis potosí | aguascalientes | toluca | saltillo | ciudad juárez | mexicali | culiacán | morelia | oaxaca | veracruz | torreón | reynosa | playa del carmen
    # AR
    city: mar del plata | bahía blanca | tucumán | salta | neuquén | bariloche
    # CL
    city: antofagasta | viña del mar | temuco | puerto montt | iquique
    # CO
    city: pereira | manizales | cúcuta | santa marta | ibagué
    # PE
    city: trujillo | cusco | piura | chiclayo
    # EC
    city: cuenca, ecuador | manta, ecuador
    # PG
    city: port moresby | lae
    # TT
    city: port of spain | chaguanas | san fernando, trinidad
    # BB
    city: bridgetown
    # JM
    city: montego bay
    # MT
    city: birkirkara | msida
    # CY
    city: famagusta
    # JE
    city: saint helier | st helier
    # GG
    city: st peter port
    # IM
    city: douglas, isle of man
    # UA
    city: zaporizhzhia | chernivtsi | uzhhorod | poltava
    # RU
    city: nizhny novgorod | samara | rostov on don | krasnodar | perm, russia | tomsk | vladivostok
    """
}
