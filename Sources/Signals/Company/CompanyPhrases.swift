/// Phrases that only the rules of company ask for; `(a|b|)` lists alternatives.
enum CompanyPhrases {
  static let table = """
    # holds
    (holds|earned|received|brings|completed|obtained|has|graduated|studied)
    # ours
    (our|whose)
    # have
    (have|hold|bring|possess|boast|earned|completed|come with|average)
    # founders
    (our|the|its|whose) (founder|founders|co-founder|co-founders|cofounders|ceo|cto)
    # companyBefore
    (about|at|join|joins|joining|why|why join|working at|working with us at|life at|who is|work at|working for|work for|employment with|employed by|career with|careers with|welcome to|inside|here at|careers at|career at|culture at|benefits at|role contributes to|choose) (the|)
    # companyOpening
    meet (the|)
    (greetings|greeting|warm greetings|warm wishes) from
    # copyright
    (copyright|( c )|copyright ( c ))
    # copyrightBy
    by
    # companyLabel
    (company|company name|organisation|organization|org|employer|client|hiring company|about|agency) (name|) (:|-|)
    (institution|company|organization|organisation|university|employer|institute) (/|or) (institution|company|organization|organisation|university|employer|institute) (name|) (:|)
    (institution|university|host institution|name of employer) :
    (hiring|employing|recruiting) (organization|organisation|company|employer|institution|entity) (name|) :
    # personLabel
    (posted by|job poster|job posted by|recruiter|your recruiter|hiring manager|meet the hiring team|meet your recruiter|meet the recruiter|people you can reach out to) (:|)
    # formerEmployer
    (previously|formerly|earlier|before that|ex|alumni|veterans|came|worked|studied|stints) (at|from|of|with|)
    # tradingAs
    d / b / a | dba | d.b.a. | doing business as | trading as | t / a
    # personTitle
    (dr|prof|professor|mr|mrs|ms|drs)
    # ago
    ago
    # introductoryClause
    (founded|established|started|launched|created|formed|incorporated|born|built|based|headquartered|located|backed|owned|led|known|recognized|recognised|named|ranked|since|with|for|from|as|in|at|over|after|through|today|a|an|part|proudly)
    # employerActs
    (will|may|does|shall|provides|participates|values|welcomes|considers|complies|prohibits|encourages|is|and require|supports|recruits|makes)
    # companyDefined
    (is|are) (a|an|the|one of|proud to be|committed to) (leading|global|equal|fast|growing|company|provider|startup|world|premier|team|largest|first|only|independent|technology|software|privately|publicly|platform|nonprofit|non|proud|diverse|eoe|most|operating|leader|pioneer|rapidly|data|multinational|public|private|not|unique)
    (is|are) (currently|actively|now|presently|) (looking|seeking|searching|hiring|recruiting|expanding)
    (is|are) on a mission
    (is|are) (backed|funded|owned|led|run) by
    (was|were) (founded|established|started|created|launched|born)
    (founded|established) in
    (provides|offers) equal
    does not discriminate
    (is|are) (proud to be|proud to be recognized as|proudly|) (a|an) (equal|eeo|eoe|affirmative action|inclusive)
    (is|are) (proud to|committed to|dedicated to) (be|being|creating|building|fostering|providing|maintaining|promoting|ensuring|cultivating) (a|an|the|equal|inclusive|diverse)
    # at
    at
    # companyIntroduction
    (about|who is|who are) (us|we|the company|our company|the organization|the organisation|the firm|the employer|the agency|the institute|the institution|the trust|the charity|the school|the university|the college|the hospital|the council|the museum|the department|the business|the group|the foundation)
    (company|organization|employer|corporate|agency|firm) (description|overview|profile|background|summary|information|introduction|)
    (who we are|our company|our story|the company|what we do|introduction)
    # noCompany
    (hot job|hot jobs|fall|dr|prof|professor|requisition|vacancy|circular|posting|designation|the|this|our|we|you|your|it|they|these|that|a|an|if|as|in|on|for|with|us|role|team|job|position|and|or|to|what|who|why|how|all|every|each|please|candidates|applicants|experience|strong|must|work|working|responsibilities|requirements|qualifications|benefits|location|salary|data|machine|senior|junior|lead|engineer|scientist|software|product|i|my|there|here|when|where|while|by|from|no|not|at|about|join|company|client|opportunity|description|compensation|applicant|applications|candidate|employment|equal|remote|knowledge|ability|his|her|he|she|least|minimum|full|part|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|united states|u.s.|us|usa|uk|eu|europe|north america|canada|india|germany|france|australia|new york|new york city|san francisco|bay area|california|texas|boston|chicago|seattle|london|berlin|paris|singapore|dublin|toronto|amsterdam|new zealand|washington|austin|denver|preferred|required|learn|since|today|some|one|two|many|most|ideal|successful|additional|other|both|more|such|through|using|build|design|develop|hr|customers|employees|people|engineers|engineering|research|science|technology|do|does|did|are|is|am|was|were|be|been|have|has|had|having|will|would|can|could|should|may|might|thank|thanks|additionally|furthermore|moreover|hence|therefore|however|also|but|so|then|than|because|although|though|whether|either|neither|yes|let|lets|come|get|go|see|look|find|make|take|give|keep|know|think|want|need|use|try|ask|tell|show|help|start|run|move|live|believe|bring|happen|write|provide|sit|stand|lose|pay|meet|include|continue|set|lead|understand|watch|follow|stop|create|speak|read|allow|add|spend|grow|open|walk|win|offer|remember|love|consider|appear|buy|wait|serve|send|expect|stay|reach|apply|click|note|eeo|eoe|title|state|federal|local|act|law|race|color|religion|health|dental|vision|medical|insurance|paid|vacation|holidays|parental|leave|401k|pto|ability|excellent|good|great|best|first|next|last|new|own|based|level|years|year|time|day|days|week|month|during|within|across|over|under|between|after|before|above|below|up|down|out|off|again|further|once|per|via|plus|etc|e.g.|i.e.|overview|summary|introduction|fortune|inc|phd|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|unfortunately|fortunately|unternehmensbeschreibung|stellenbeschreibung|confidential|undisclosed|anonymous|reputed|ceo|cto|vp|series|ii|iii|type|category|function|industry|english|spanish|french|german|disability|veteran|veterans|covid|covid-19|internet|web|mobile|cloud|business|finance|financial|marketing|sales|operations|support|services|service|solutions|systems|analytics|intelligence|management|security|development|platform|global|international|national|corporate|digital|human|resources|information|office|department|group|division|unit|center|school|university of|college|bachelor|masters|degree|hybrid|onsite|on-site|contract|permanent|agency|unit|building|size|application|seniority|program|programme|vacancy|chapter|stream|actively|lunch|size|tech|gtm|emea|apac|north|south|east|west|northern|southern|central|review|date|reviewed|jobs|careers|intern|internship|manager|director|analyst|developer|architect|consultant|specialist|associate|assistant|coordinator|officer|head|chief|vice|president|principal|staff|organization|organisation|firm|employer|government|sorry|hi|hello|hey|dear|welcome|congratulations|finally|born|founded|headquartered|located|none|now|haves|juniors|seniors|students|graduates|america|women|men|children|university|everify|e-verify|e verify|applies|performs|n/a|healthcare|collaboration|communication|entry|residency|citizenship|glassdoor|indeed|youtube|instagram|twitter|sponsorship|contractor|contractors|intern|interns|result|key|typical|technical|environmental|standard|strategic|hiring|enterprise|regional|general|key|visa sponsorship|green card|greencard|h1b|dod|doj|dhs|fda|hipaa|gdpr|osha|fmla|eeoc|kpi|kpis|sla|slas|cv|resume|resumes|covid19|seniority|attention|disclaimer|summary|highlights|compensation|accommodation|accommodations|privacy|notice|policy|veteran owned|small business|secret|top secret|clearance|department of|ministry of|republic|euro|pst|est|cst|gmt|utc|christmas|thanksgiving|agile|scrum|thousand|million|billion|trillion|public|private|nonprofit|non-profit|leadership|everyone)
    # companyKind
    (health|healthcare|hospital|hospitals|clinic|clinics|college|trust|association|society|council|authority|agency|commission|museum|library|church|club|cooperative|co-op|corporation|enterprises|brothers|sons|works|mills|foods|farms|brewing|bakery|bakeries|publishing|pictures|airlines|airways|railways|transit|shipping|properties|realty|homes|hotels|resorts|restaurants|stores|outfitters|apparel|cosmetics|diagnostics|instruments|instruments|chemicals|steel|petroleum|utilities|aerospace|aviation|mutual|asset management|mortgage|credit union|ventures|associates|architects|labs|laboratories|ai|technologies|systems|software|biosciences|bio|biotech|therapeutics|pharmaceuticals|genomics|sciences|consulting|partners|group|global|worldwide|international|holdings|capital|bank|financial|insurance|energy|entertainment|studios|games|networks|robotics|industries|solutions|university|institute|foundation|ventures|advisors|logistics|semiconductor|semiconductors|motors)
    # institution
    (hospital|hospitals|hospice|infirmary|clinic|surgery|university|college|academy|school|schools|school district|kindergarten|nursery|day nursery|pre school|preschool|conservatoire|conservatory|seminary|polytechnic|institute|institution|faculty|museum|gallery|library|archive|archives|theatre|theater|opera|orchestra|philharmonic|ballet|zoo|aquarium|planetarium|observatory|cathedral|abbey|priory|church|parish|diocese|monastery|synagogue|mosque|temple|council|county council|city council|borough council|district council|parish council|authority|commission|ministry|bureau|parliament|senate|embassy|consulate|tribunal|court|courts|police|(police|fire|sheriff's|health|water|parks|highway|public works|public safety) department|police service|fire service|fire brigade|ambulance service|coast guard|laboratory|laboratories|trust|foundation|charity|society|association|federation|union|credit union|league|alliance|coalition|guild|chamber of commerce|club|golf club|district|park district|county|borough|township|municipality|tribe|nation|hotel|hotels|inn|lodge|resort|resorts|hostel|restaurant|restaurants|bistro|brasserie|cafe|café|tavern|brewery|breweries|distillery|winery|vineyard|vineyards|bakery|bakeries|dairy|creamery|butchers|grocers|pharmacy|pharmacies|bank|savings bank|building society|airlines|airways|airport|harbour authority|port authority|railway|railways|shipyard|sawmill|foundry|refinery|quarry|orchards|nurseries|farm|farms|ranch|estate|estates|house|hall|cooperative|co-op|coop|sykehus|sykehuset|sjukhus|ziekenhuis|krankenhaus|klinikum|klinik|kliniken|universität|universiteit|universitet|université|universidad|università|hochschule|gemeente|kommune|kommun|gemeinde|stiftung|stichting|verein|verband|institut|instituut|institutet|stadtwerke|werke|sparkasse|volksbank)
    # trade
    (haulage|freight|trucking|transport|transportation|transports|cartage|couriers|logistics|movers|removals|ferries|cruises|tours|travel|travels|trams|trains|buses|coaches|cabs|taxis|stevedores|haulers|carriers|civils|contracting|contractors|construction|constructions|builders|building|roofing|plumbing|heating|electrical|electric|joinery|carpentry|masonry|glazing|scaffolding|landscaping|landscapes|gardens|fabrication|fabricators|manufacturing|machining|machinery|machine|tooling|tools|castings|coatings|plastics|polymers|rubber|latex|packaging|paper|print|printers|printing|textiles|mills|garments|wool|knitwear|fabrics|leather|shoes|footwear|apparel|clothing|fashion|jewellery|jewelry|jewellers|ceramics|pottery|glass|furniture|interiors|kitchens|kitchen|bathrooms|appliances|lighting|optics|optik|optical|opticians|eyecare|dental|dentistry|orthodontics|pediatrics|paediatrics|dermatology|cardiology|physio|physiotherapy|veterinary|vets|care|care homes|homes|housing|lettings|realtors|realty|surveyors|solicitors|legal|attorneys|accounting|accountants|accountancy|bookkeeping|insurance|insure|insurers|assurance|reinsurance|re|mutual|loans|lending|pay|payments|capital|staffing|recruitment|recruiting|personnel|search|agency|advertising|creative|designs|media|radio|television|tv|news|press|publishers|books|comics|records|music|audio|films|film|pictures|productions|animation|games|toys|sports|sport|outdoor|outdoors|fitness|gym|yoga|bikes|cycles|bicycles|scooters|autos|auto|automotive|motors|motor|tyres|tires|marine|yachts|boats|fisheries|seafood|seafoods|salmon|kelp|meats|poultry|eggs|dairies|cheese|foods|food|grain|grains|seeds|produce|fruits|farming|ag|agri|agro|wines|winery|spirits|drinks|beverages|brewing|brewers|coffee|roasters|tea|teas|chocolate|chocolates|confectionery|bakers|catering|caterers|events|hospitality|stores|supermarkets|markets|market|outfitters|cosmetics|beauty|salons|salon|spa|laundry|cleaners|cleaning|facilities|protection|safety|fire|alarms|locks|lifts|elevators|cranes|pumps|valves|instruments|sensors|controls|batteries|solar|wind|wasser|energie|gas|oil|petroleum|fuels|mining|gold|minerals|metals|steel|steelworks|steel works|aluminium|timber|lumber|wood|forestry|cement|concrete|stone|chemicals|chemie|fertilizers|paints|aero|aerospace|aviation|air|air rescue|helicopters|drones|satellites|space|telecom|telecoms|wireless|broadband|hosting|networks|learning|education|tutors|tutoring|publications|services|supply|supplies|trading|imports|exports|wholesale|distribution|distributors|equipment|rentals|hire|leasing|automation|technik|fördertechnik|antriebstechnik|maschinenbau|elektronik|automatyka|nacelles|imaging)
    # companyHead
    (city|town|village|county|state|borough|township|municipality|province|canton|government|kingdom|port|university|college|institute|museum|bank|ministry|bureau|diocese|archdiocese|church|society|order|friends|ymca|ywca|college|school|hospital|board|council|embassy|house|royal society|national museum|national bank) (of|of the|for|for the) (the|)
    (office|council|board|department) of the
    (hotel|château|chateau|domaine|auberge|villa|casa|ristorante|gasthaus|gasthof|mutuelle|banque|banco|banca|universität|universiteit|université|universidad|università|universidade|hôpital|hospital|klinik|klinikum|ziekenhuis|stadtwerke|stadt|gemeinde|gemeente|lycée|atelier|maison|société|stichting|stiftung|fondation|fundación|statens|institut|instituto|weingut|brauerei|spital)
    # legalForm
    (inc|incorporated|llc|llp|lp|pllc|pbc|ltd|limited|plc|corp|corporation|company|co|cic|gmbh|ggmbh|mbh|gmbh & co . kg|gmbh & co kg|gmbh & co . kgaa|ag & co . kg|ag|se|kg|kgaa|ohg|ug|ev|e.v.|eg|ab|as|a/s|asa|ans|aps|oy|oyj|bv|b.v.|nv|n.v.|cv|vof|sa|s.a.|sas|s.a.s.|sasu|sarl|s.a.r.l.|spa|s.p.a.|srl|s.r.l.|sl|s.l.|slu|sau|lda|ltda|s.a. de c.v.|sa de cv|ehf|hf|sp . z o . o .|sp . z o.o.|sp. z o.o.|sp z o o|spółka|s.r.o.|a.s.|d.o.o.|d.d.|kft|zrt|nyrt|pty|pty ltd|pty limited|pty . ltd|pvt|pvt ltd|pvt . ltd|private limited|pte|pte ltd|pte . ltd|sdn bhd|sdn . bhd|bhd|berhad|kk|k.k.|tbk|eood|ood|uab|oü|jsc|pjsc|fzco|fz llc|dmcc|wll|w.l.l.|saog|saoc)
    # soughtOne
    (engineer|developer|scientist|analyst|manager|administrator|programmer|coordinator|technician|specialist|assistant|representative|supervisor|operator|officer|executive|director|accountant|recruiter|nurse|driver|teacher|designer|intern|internship|clerk|therapist|consultant)
    # headFor
    (bureau|institute|center|centre|council|society|foundation|agency|fund|campaign|association|alliance|academy|school|hospital|home|trust|charity|lab|laboratory|network|initiative|partnership) for
    # nameParticle
    (van|von) (der|den|de|dem|het)
    # weAre
    (we're|we are|we're called|we are called|i'm with|i'm from|we're from|this is|our name is)
    # townPart
    (street|road|avenue|lane|square|wharf|quay|park|cross|bridge|hill|hills|heath|green|common|side|valley|bay|beach|island|islands|city|town|village|centre|center|downtown|campus|airport|station|harbour|harbor|port|heights|gardens|point|quarter|district|area|region|county|east|west|north|south|bank|end|gate)
    # nameOpener
    (new york|new york city|new england|san francisco|san diego|texas|california|boston|chicago|seattle|london|washington|austin|denver|toronto|singapore|canada|india|germany|france|berlin|paris|dublin)
    (federal|state|national|public|private|global|international|digital|data|first|best|great|good|open|north|south|east|west|northern|southern|western|central|financial|health|healthcare|medical|dental|business|software|cloud|mobile|web|human|security|research|tech|general|standard|key|enterprise|entry|people|one|two|next|lead|run|big|small|full)
    (university|pacific|eastern)
    (university|bank|college|state|city|county|institute|department|ministry|bureau|museum|borough|town|village|diocese|embassy) of
    # networkName
    (linkedin|facebook|google|microsoft|amazon|apple|github|medium|tiktok|slack|zoom)
    # toolBefore
    (experience|experienced|expertise|knowledge|proficiency|proficient|familiar|familiarity|skills|skill|skilled|understanding|exposure|background|fluency|fluent|worked|working|comfortable|certified|certification|competency|use) (with|in|of|using|on|working with|to|or|)
    (such as|e.g.|eg|i.e.|like|using|including|includes|include|via|leveraging|utilize|utilizing|leverage|utilizes) (:|,|)
    (tools|platforms|technologies|software|databases|languages|frameworks|libraries|products|systems) (:|like|such as|including|-)
    # definition
    (is|was|are) (a|an|the|currently|now|in search|one of|not just|more than|where|how|here|on a mission|part of|among)
    (, a|, an|, the|, where|, we|, our)
    (has been|have been|was founded|may|does not)
    is (building|creating|developing|designing|making|launching|pioneering)
    # noDefinition
    (is|are|was) (a|an|the) (plus|must|bonus|requirement|hard|big|strong|huge|nice|key|core|prerequisite|advantage|good|great|critical|must-have|essential|definite|major|significant|distinct|real|part|way|mix|lot|list|registered|trademark)
    # given
    (is|are|was|were|will be|may be|can be) (also|fully|partly|partially|generally|always|all|only|usually|) (provided|offered|paid|available|included|covered|given|granted|subsidised|subsidized|reimbursed|matched|negotiable|arranged|free)
    # change
    is (reinventing|redefining|reimagining|rethinking|revolutionizing|revolutionising|transforming|modernizing|modernising|democratizing|disrupting|shaping|changing)
    # toBe
    (is|are|was|were|has|have|may|will|can)
    # nameLink
    (of the|of|and|de|du|des|della|di|van|von|'s)
    # demonym
    (american|americans|european|british|german|french|canadian|australian|indian|chinese|democratic)
    # placeBefore
    (in|near|around|outside|across|are|throughout)
    # marketBefore
    (in|for|across|within)
    """
}
