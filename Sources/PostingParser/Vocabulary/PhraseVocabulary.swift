/// Groups of phrases that single rules ask for.
enum Phrase: Int, CaseIterable {
  case atLeast
  /// Words that hold a skill's name and mean something else.
  case noSkill
  /// Words that start with a skill's name, which means something else because of the rest.
  case otherSense
  /// Fields of study that are no skills.
  case study
  /// Fields of study that are skills elsewhere; a list of fields may hold them.
  case studiedSkill
  /// Other subjects that a list of fields may hold.
  case studied
  /// Words of a sentence that speaks of what someone studied.
  case studyCue
  case certified
  /// More than one certificate.
  case certificates
  case servesFor
  case forRole
  /// Words before a word of need that leave open what is needed: "whatever tools are necessary".
  case whatever
  case determiner
  /// Words that deny what follows them: "no experience is required".
  case none
  /// Words at which a sentence turns to something else: "…, but", "and will".
  case turn
  /// Words that start a clause of their own behind a comma: ", where Java is a plus".
  case clauseOpening
  /// The start of a heading that says whom the company looks for: "We're looking for a".
  case seeking
  /// Words behind it that lead on to what that person brings.
  case seekingMore
  case aboutName
  /// What a company's name is followed by where a text tells of the company.
  case blurb
  /// Words before what a line asks for: "strong knowledge of", "10+ years of".
  case requirementLead
  /// Headings that name a kind of skill, asked for or not.
  case kindOfSkill
  /// A heading that names a topic and says nothing of its standing.
  case topicHeading
  case replaces
  case holds
  case combination
  case otherMoney
  /// What a small sum a month is for where it is no pay: "toward a gym".
  case allowance
  /// A unit of time that is too long for a small sum of pay.
  case longUnit
  case payWord
  case qualification
  case closing
  case degreeNothing
  case degreeNegation
  /// Whom a sentence about the company's people opens with.
  case founders
  case degreeOf
  case microsoft
  case technicalNoun
  /// Words before a bracket that names tools: "chat tools (Slack".
  case toolNoun
  /// Words that lead from "proficiency" to what it is in.
  case skilledIn
  /// Words before the names of a company's customers, owners or people's earlier employers.
  case customerLead
  /// Words that lead from "certifications" to what they are in.
  case certifiedIn
  /// Offices and institutions before what they are of: "Director of".
  case officeOf
  /// Words that a company's name may have or leave out: "Labs".
  case nameTail
  /// Labels of a department's name.
  case departmentLabel
  /// Words of a company's hiring, and of what it uses there.
  case hiringProcess
  case hiringTool
  /// Words before the first member of a list, which belong to all of it.
  case listLead
  /// Work that one does on the same thing as other work: "data collection and cleaning".
  case sharedWork
  /// Words of working with somebody.
  case workingWith
  /// Words for people who do the same work: "engineers".
  case peopleNoun
  /// Words at which a list of such people cannot go on.
  case peopleStop
  /// Ways in which teams work, not what they work on.
  case wayOfWork
  /// Words of a list that say how well or how often: "databases and strong SQL".
  case listFiller
  case suchAs
  case and
  case must
  case companyBefore
  case companyLabel
  /// Lines behind which somebody's name stands: "Posted by", "Hiring manager".
  case personLabel
  case employerActs
  case companyDefined
  case at
  case companyAfter
  case companyIntroduction
  case noCompany
  case noCompanyEnd
  /// Words that end companies' names and say what kind of company it is; legal forms are none.
  case companyKind
  case nameOpener
  case networkName
  case toolBefore
  case definition
  case noDefinition
  /// What companies set out to do, and technology and the world do too: "is transforming".
  case change
  case toBe
  case nameLink
  case demonym
  case nameStop
  case payUnit
  case currency
  /// Countries whose letters stand before a dollar sign: "CA$".
  case currencyCountry
  /// What is spoken of where the quality is that of software.
  case softwareQuality
  /// What is spoken of where the quality is that of goods.
  case goodsQuality
  case publication
  case substitute
  case to
  case plus
  case orAlone
  case including
  case million
  case pursuing
  case withAlone
  case orSimilar
  case oneOf
  case ofThem
  case exampleLead
  case wishing
  case andSoOn
  case placeBefore
  /// Words before the fields that a company works in.
  case marketBefore
  case degreeWord
  case training
  case `in`
  case lessThan
  /// Words before a number that tells what people have, not what is required.
  case habit
  case or
  case equivalent
  case bareEquivalent
  case notEquivalent
  case equivalentEnd
  case substituteNoun
  case substituteStop
  case story
  case notExperience
  case total
  case research
  case venue
  case researchTitle
  case researchWord
  case appliedTitle
  case productWork
  case experienceCue
  case applicant
  /// Words that ask something of the applicant right before a degree or a number of years.
  case degreeAsk
  case with
  case not
  case fieldStop
  case fieldStart
  case fieldPrelude
  case orHigher
  case similarDegree
  case studentProgram
}

/// The phrases, `(a|b|)` listing alternatives.
enum PhraseVocabulary {
  static let table = """
    # atLeast
    (at least|at minimum|at a minimum|a minimum of|minimum of)
    # replaces
    (may|can|could|will|might) be (substituted|used|considered|accepted|taken) (for|in lieu of|in place of|instead of|as a substitute for)
    in (lieu|place) of
    # holds
    (holds|earned|received|brings|completed|obtained|has|graduated|studied)
    # otherMoney
    (deal|deals|budget|budgets|revenue|revenues|arr|quota|quotas|portfolio|portfolios|funding|raised|valuation|contracts|transactions|savings|loans|grants|assets|donations|p&l|spend|sales volume|premium|premiums|turnover)
    # allowance
    (toward|towards|gym|fitness|wellness|wellbeing|internet|phone|commuter|commuting|transit|parking|lunch|meals|learning|education|books|courses|coworking|home office|allowance|allowances|reimbursement|reimbursements|reimbursed|perk|perks)
    # longUnit
    (month|monthly|year|yearly|annually|annum)
    # payWord
    (salary|salaries|compensation|pay|payment|base|ote|earn|earnings|wage|wages|hourly|per hour|an hour|per year|per annum|annually|annual|range|stipend|remuneration|package|total rewards|bonus)
    # combination
    (a|any|some|) (combination|combinations|mix) of (education|experience|training|relevant|skills|related|formal|academic)
    # qualification
    (qualification|qualifications|qualified)
    # noSkill
    (cutting|leading|bleeding) edge (ml|ai|machine learning|deployment|inference)
    (international|) traffic in arms
    (culture|environment|mindset|spirit) (of|,|) (centered on|built on|based on|) (continual|continuous|lifelong) learning
    (centered|focused|built|based) on (continual|continuous|lifelong) learning
    (to|can|will|you'll|you|who|we|they|also|then|love to) (design|build) systems
    (to|can|will|you'll|you|who|we|they|also|then|love to) build automation
    design and build (systems|automation)
    (user experience|ux|user) design and evaluation (methodologies|methods)
    circle k means
    (act in|in) alignment
    (ai|ai product|seamless) integration (of|into|with) (our|the|your|a)
    (log|document|records|file) (management|storage|) (and|&|/) retrieval
    (culture and|business|management|company's|our) operating (system|systems)
    sneak circuit analysis
    (customer|customers|client|user|consumer) profiling
    (philosophy|spirit) (is|of) ubuntu
    be a git
    (frontier|frontiers|forefront|cutting edge|leading edge|bleeding edge|edge|future|power|promise|potential|age|era|world|rise|boundaries|limits|transformative power) of (modern|applied|) (ai|artificial intelligence|generative ai|genai|gen ai|machine learning|ml|ai/ml|ml/ai|llms|large language models|deep learning|agentic ai|ai agents|robotics|data science)
    (what's|what is) possible (with|in|for|using) (ai|artificial intelligence|generative ai|genai|gen ai|machine learning|ml|ai/ml|ml/ai|llms|large language models|deep learning|agentic ai|ai agents|robotics|data science)
    (upside|benefits|evolution|trajectory|capabilities|advancement|minds in|software to) (of|) (ai|artificial intelligence)
    beyond (ai|artificial intelligence|generative ai|genai|gen ai|machine learning|ml|ai/ml|ml/ai|llms|large language models|deep learning|agentic ai|ai agents|robotics|data science)
    (just|yet|not) another (bi tool|bi tools|saas|ai|chatbot|crm|erp|llm wrapper|gpt wrapper)
    (ci|full scope) (poly|polygraph)
    (years|yrs) of (hands on|professional|relevant|proven|commercial|) developer experience
    (pii|pci) (,|/|and|or|, and|, or|&) phi
    (to|can|will|you'll|you|who|we|they|also|then|love to|helping|help|helped|design and|develop and|create and|plan and|designing and|prototype and) build (tools|pipelines)
    (flexible|nimble|lean|fast|quick|adaptable) and agile
    (be|stay|remain|being|staying|are|more) agile (and|in|as|, (fast|and|flexible|lean|nimble)|enough|to)
    (live|music) streaming
    streaming (service|services) (like|such as)
    master service bus
    # otherSense
    regression (test|tests|suite|suites|bugs)
    embedding (in|with|within|into|across|of|to|on|safety|llms|llm|ai|ai/ml|responsible|a|an|the|our|these|security|privacy|automation|data|quality|governance|best|issue|issues|ml|machine|generative|genai|analytics|agents|agentic|intelligent|intelligence|new|it|them|this|that|your|yourself|ourselves|code|reports|dashboards)
    boosting (productivity|performance|efficiency|sales|revenue|engagement|growth|model accuracy|accuracy|our|the|their|your|a|an|customer|conversion|adoption|morale|team)
    access (to|for|governance|reviews|review|rights|requests|request|provisioning|policies|policy|points|point|levels|level|patterns|layer|layers|networks|network|permissions|certification|certifications|and (permissions|security|governance|identity))
    build systems (that|to|with|which|for|, (take|own|and apply)|from|where|our|and (processes|teams|solutions|products))
    build automation (that|to|which|into|for|around)
    (build tools|build pipelines) (that|for|to|with|which|using|from|in|our|so)
    (ai|artificial intelligence|ai/ml|machine learning) (research and deployment|research|first|native|powered|driven|safety and research|) (company|companies|startup|startups|start-up|firm|consultancy)
    agile (and (flexible|adaptable|nimble|fast|collaborative|dynamic)|, (fast|flexible|nimble|adaptable|lean)|in (responding|adapting|a)|enough|mindset|thinker|startup|company)
    mathematical programming (language|languages)
    distributed data (model|models|store|stores|pipelines|pipeline|workflows|workflow|applications)
    phi (,|/|and|or|, and|, or|&) (pci|pii|hipaa|gdpr)
    phi (data|records|handling|protection)
    (concurrency|multithreading) (test|tests|issue|issues|bugs)
    adas
    retrieval (of|mechanism|mechanisms|from)
    integration (of|layer|layers|point|points|, (and|) (e2e|end to end|ui|load|regression|system|acceptance|functional)|/e2e|with (our|the|your|other|customers|clients)|into)
    alignment (of|on|with|across|between|to|around|among|and (collaboration|communication))
    (multi-modal|multimodal) (api|apis|interface|interfaces|transport|transportation|therapy|care|logistics|freight|mobility)
    (dsp|dsps) (, |/|and|or|, and|, or) (ssp|ssps|dmp|dmps|ad)
    (dsp|dsps) on
    ada (models|model|compliance|compliant|accommodation|accommodations|requirements|coordinator)
    ann arbor
    jest (at|about)
    elastic (compute|load|block|container|kubernetes|file|mapreduce|map|beanstalk|ip|net)
    hcl (group|tech|technologies|america)
    gam
    ssm
    canvas
    ui (test|tests|and regression|regression|automation)
    copilot for (microsoft|m365|office|security|sales|service|finance)
    # study
    (computer|computing|information|actuarial|social|natural|physical|life|decision|management|political|biological|environmental|material|materials|behavioral) (science|sciences)
    (computer|electrical|electronic|electronics|mechanical|industrial|chemical|civil|biomedical|aerospace|systems) engineering
    (management|) information (systems|technology|management)
    (applied|theoretical|) (physics|physic)
    (economics|microeconomics|chemistry|biochemistry|biology|psychology|sociology|finance|accounting|business administration|stem|gis)
    # studiedSkill
    (applied|computational|pure|) (mathematics|math|maths|statistics)
    (biostatistics|econometrics|neuroscience|bioinformatics|epidemiology|linguistics|quantitative finance|operations research)
    (computational biology|cognitive science|business analytics|financial (mathematics|engineering)|data analytics|data mining)
    # studied
    (engineering|science|sciences|physical|insurance|marketing|business|public health|robotics|design|data science|data sciences|machine learning|artificial intelligence|ai|software engineering|data engineering|cybersecurity|cyber security|quantitative social science|networking|ml)
    # studyCue
    (degree|degrees|field|fields|discipline|disciplines|major|majors|background|backgrounds|education|educational|coursework|graduate|graduates|studies|phd|bachelors|bachelor|masters|ms|academic|program)
    # certified
    (certified|certification|certifications)
    # certificates
    (certifications|certificates)
    # servesFor
    (for|to|by)
    # forRole
    for (this|the|our|such|any) (role|position|job|opportunity|work|posting|vacancy|team)
    # whatever
    (whatever|whichever|anything|everything|wherever|whenever)
    # determiner
    (the|all|any|other|its|their|each|every|our)
    # none
    (no|neither|without)
    # turn
    (but|however|although|though|since|because|instead|while|whereas)
    (and|, and|who|that|which|you|we|they|he|she|it|to|,) (will|would|shall)
    (you'll|they'll)
    # clauseOpening
    (where|while|whereas|whereby|although|though|but|however|with)
    (of|among|amongst) which
    # seeking
    (we|we're|we are|we are currently|we're currently|currently|now|i'm|i am|the team is|our team is|our client is|) (looking for|seeking|hiring|searching for|looking to hire|recruiting|in search of) (a|an|our|another|our next|the next|one)
    # seekingMore
    (who|with|that|to|has|have|having|whose|skills|experience|experienced in|someone|candidate|person|individual|professional|possessing|bringing)
    # aboutName
    (about|why|life at|working at|who is|what is|inside)
    # blurb
    (is|are|was|were) (a|an|the|one of|proud|committed|dedicated|on a mission|headquartered|based|backed|trusted|building|changing|redefining|transforming|helping|among|part of|known|recognized|recognised|founded|where|owned|transforming|creating|leading)
    (has|have) (been|received|won|grown|raised|over|more than|offices|become|built|earned|helped|a|an|developed|created|served)
    (provides|offers|delivers|builds|helps|develops|operates|serves|believes|values|empowers|brings|creates|enables|makes|sells|specializes|specialises|designs|combines|partners|connects|exists|strives|manufactures|employs|supports|powers)
    # requirementLead
    (strong|solid|good|excellent|great|proven|deep|hands on|extensive|prior|previous|demonstrated|advanced|significant|working|practical|basic|in depth|thorough|broad|sound|exceptional|outstanding|minimum|at least|a|an|of|professional|relevant|related|some|technical|highly|very|real|recent|substantial|comprehensive|intermediate|commercial|industry|several|in|depth|over|more than|or more|or|to|must have|must be|should have|should be|you have|you've|you are|you're|have|having|be)
    # kindOfSkill
    (programming|coding|scripting|computer|technical|) (languages|language skills)
    # topicHeading
    (education|experience|skills|knowledge|background|certifications|certification|tools|technologies|languages)
    (education|experience|skills|knowledge|work experience|professional experience) (and|&|/) (education|experience|skills|knowledge|training|certifications|qualifications)
    (work|professional|technical|soft|hard|language|domain|interpersonal|personal|industry|other|additional|educational) (experience|skills|knowledge|background|competencies|expertise)
    (tools|technologies) (and|&|/) (technologies|tools|frameworks|platforms)
    # closing
    (we|we're|our|join|join us|at|this position|this role|please|note|all qualified|all applicants|by applying|if you are|if you're|if this|don't|do not|studies have shown|compensation|the salary|salary|why|come|with|to apply|as a|as an|for more|learn more|founded|about)
    # degreeNothing
    (team|group|teams|staff|dozens|network|number|mix|community|lots|many|several|hundreds) of (world class|talented|exceptional|brilliant|smart|) (phds|phd|researchers|scientists|engineers|masters)
    (our|whose|the) (team|teams|founders|founding team|staff|engineers|scientists|researchers|founder|employees|colleagues|members|group|leadership|people) (has|have|is|are|includes|consists|hold|holds|come|comprises|include|comprised|made up|composed)
    (some|one|many|most|two|three|several|half|all) of us
    (founder|founders|co-founder|co-founders|cofounders|ceo|cto)
    (founded by|led by|staffed by|started by|comprised of|composed of|consisting of|made up of|team is led by|surrounded by)
    (tuition|education|educational|degree) (reimbursement|assistance|benefit|benefits|support|program|programs|sponsorship|verification)
    (mentor|supervise|advise|supervising|mentoring|advising|recruit|recruiting|hire|teach|teaching|host|collaborate with|collaborating with|work with|working with|alongside|partner with|interact with|support) (our|) (phd|phds|masters|graduate|doctoral|undergraduate)
    (earn|pursue|obtain|complete|finish|get|continue) (your|a|an|their) (degree|masters|bachelors|phd|mba|graduate degree|advanced degree|college degree)
    (phd|doctoral|graduate|masters) (programs|program|intern|interns|internship|stipend)
    (helping|help|helps) (people|students|learners)
    online (degree|degrees|masters)
    (degrees|degree) (offered|conferred|awarded)
    (degree|phd) (mill|apprenticeship)
    (after|since|following|during|post|beyond|finishing|finish) (the|your|a|an|their|completing|completion of|) (phd|doctorate|masters|degree|bachelors|graduation|undergraduate degree)
    (phd|masters|bachelors|bachelors or masters|graduate|doctoral|masters or phd) (course|courses|thesis|theses|graduates to|defence|defense)
    (placing|place|hire|supervise|teach|employ|employs) (phd|masters)
    (professors|faculty|fellows|alumni) (from|of|at)
    (scrum|web|drum|grand|chess|past|station|quarter|toast|harbor|task) (master|masters)
    (masters|master) of (their|our|your|the|its|his|her)
    # founders
    (our|the|its|whose) (founder|founders|co-founder|co-founders|cofounders|ceo|cto)
    # degreeNegation
    (no|without|don't need|not need|doesn't matter|not care|don't care|rather than|instead of|regardless of|not about) (a|an|any|about|) (formal|specific|college|university|particular|relevant|traditional|advanced|) (degree|degrees|phd)
    (degree|degrees) (is|are) optional
    (may not|might not|needn't|don't have to|do not have to|don't need to|do not need to) (have|hold) (a|an|any) (formal|) (degree|phd|masters|master|bachelors|bachelor)
    (do not|don't) (have to have|need to have|have to hold|need to hold) a (degree|university degree|college degree)
    (degree|degrees) (don't|do not) matter
    (care|matter) (whether|if) you have a (degree|university degree|college degree)
    (degree|degrees) ? none
    (do not|don't|doesn't|does not|never) (ask|insist|look) (for|on) (a|any) (degree|degrees|university degree)
    (degree|degrees|phd) (is|are|) (not|never|optional|n't) (a|strictly|necessarily|) (required|requirement|necessary|needed|mandatory|must|essential)
    (degree|degrees|phd) (isn't|aren't) (required|necessary|a requirement|needed|mandatory|a must)
    (formal|college|university) (education|degree) (is|) not (required|necessary|needed|mandatory)
    (degree|phd|masters|bachelors|doctorate|mba) (degree|) (alone|by itself|only) (is|are) (not|never|n't) (sufficient|enough|adequate)
    (years|year) of (full time|fulltime|regular) education
    # degreeOf
    (fresh|new|recent) graduate degree
    (degree|degrees) (of|to which|celsius|fahrenheit|c|view|feedback|review|angle|rotation)
    (high|higher|highest|strong|certain|some|large|great|greater|greatest|significant|considerable|varying|lesser|extraordinary|360|180|90|45|lower|any|utmost|fair|reasonable|good|appropriate|excellent|to a|to the|to some|first) (degree|degrees) (of|to)
    (360|180|90) (degree|degrees)
    to (a|some|the|what|any|such a) (degree|certain degree|large degree|high degree|great degree)
    (high|higher|some|certain|varying) (degree|degrees) of
    # microsoft
    (office|excel|word|sql|access|project|teams|windows|azure|dynamics|visio|powerpoint|outlook|sharepoint|server|suite|products|powerbi|power|access|visual|stack|tools|applications|app|apps|flow|crm|365|exchange|active|ssis|ssas|ssrs|onenote|copilot|fabric|build|doc|docs|document|documents|doc file)
    # substitute
    in (lieu|place) of
    (may|can|could|will|might|shall) (be|) (substitute|substituted|substitutes|replace|offset|considered in lieu) (for|a|the|)
    (substitute|substitutes|substituted|substitution|substitutable|substituting|interchangeable) (for|a|the|of|with|)
    (instead of|as an alternative to|alternative to|rather than|in replacement of|in substitution of|as a substitute for) (a|the|formal|) (degree|formal degree|education|formal education|college degree|masters|bachelors|phd)
    (equivalent|an equivalent|any equivalent|or equivalent|suitable|relevant) (combination|combinations) of (education|experience|training|relevant|skills|related|formal|academic)
    (combination|mix) of (relevant|related|) (education|training|formal education|academic) (and|and/or|or|&) (relevant|related|work|professional|) experience (may|will|can|is|would|that|which)
    if no degree
    no (formal|university|college|) degree (is|) (required|needed|necessary) (if|for (candidates|applicants|people|those) (with|who))
    (degree|degrees) (is|are|) not (required|needed|necessary) (if|for (candidates|applicants|people|those) (with|who))
    (combination|mix) of (education|training|formal education) (and|&) (experience|training) (will|may|can) be (considered|accepted)
    (if you do not have|if you don't have|without|or without) (a|the|such a|) degree (,|but|you|with) 
    # or
    (or|and/or|and / or|or its|or the|or an|or a|or any|or other|or have)
    # equivalent
    (equivalent|commensurate|comparable|equal) (practical|work|professional|industry|relevant|related|job|life|military|hands on|years of|research|technical|real world|working|level of|amount of|) (experience|experiences|training|work|combination)
    (experience|experiential|practical|work|training) equivalent
    (equivalent|equivalence|equivalency) (in|by|through|of) (experience|work experience|years of experience|training)
    # bareEquivalent
    (equivalent|equivalents|equivalence|equivalency|equiv|the equivalent|its equivalent|an equivalent)
    # notEquivalent
    (field|fields|degree|degrees|major|majors|discipline|disciplines|area|areas|program|programs|subject|subjects|qualification|qualifications|quantitative|technical|scientific|stem|engineering|science|course|courses|domain|university|college|international|foreign|grade|language|languages|tool|tools|technology|technologies|framework|frameworks|stack|software|system|systems|platform|platforms|library|skills in)
    # equivalentEnd
    (with|and|required|preferred|from|is|plus|to|for|or|who|that|at|on|as|but|may|will|combined|years)
    # substituteNoun
    (experience|experiences|experiential|expertise|training|bootcamp|certification|certifications|certificate|certificates|self taught|apprenticeship|portfolio|military service|track record|qualification by experience|hands on experience)
    # substituteStop
    (with|plus|and|in|preferred|required|from|who|that|is|are|minimum|strong|solid|some|programming|field|fields|discipline|area)
    # to
    (to|through|until|or|and)
    # plus
    (plus|full|solid|calendar|relevant|professional|progressive|consecutive|more|complete|or more|+|minimum|least|additional|good|strong|or)
    # training
    (education|training|and|formal|combination|level|of)
    # in
    in
    # lessThan
    (less than|fewer than|under|below)
    # habit
    (typically|usually|normally|on average|average|generally|most of our|tend to have)
    # pursuing
    (pursuing|enrolled|enrolled in|studying|working toward|working towards|in the process of|final year|completing|candidate for|student in)
    # withAlone
    (with|for|and)
    # orSimilar
    (,|) and/or (other|similar|another|equivalent|related)
    (,|) or (similar|equivalent|comparable|the like|other|another|alike|similar tools|others|related|something similar)
    # oneOf
    (one of|any of|either|one or more of|at least one of|one or more|one of the following|any one of) (:|)
    # ofThem
    of (them|which|those|these)
    # exampleLead
    (such as|like|for example|for instance|e.g.|eg|e.g|ex.) (:|,|)
    # wishing
    (would|d|you|we|i|they|to|ll|people|who|also|feel|look|looks|and|or)
    # andSoOn
    (etc|etc.|and so on|and so forth|and others|or others|and the like|and more|and similar)
    # marketBefore
    (in|for|across|within)
    # placeBefore
    (in|near|around|outside|across|are|throughout)
    # degreeWord
    (degree|degrees|education|educational|bachelors|masters|phd|diploma|requirement|requirements|qualification|qualifications|experience|formal)
    # million
    (million|billion|m|b|mn|bn|mm|crore|lakh|trillion)
    # including
    (including|such as|like|e.g.|especially|particularly|for example|namely)
    # orAlone
    or
    # technicalNoun
    (programming|language|languages|framework|frameworks|library|libraries|code|coding|scripting|scripts|development|developer|sdk|api|apis|database|databases|server|cluster|clusters|studio|shiny|packages|package|microservices|backend|pipelines|jobs|streaming|dashboards|spreadsheets|macros|models|sql|core|boot|based|apps|applications)
    # toolNoun
    (tool|tools|tooling|language|languages|framework|frameworks|library|libraries|platform|platforms|database|databases|software|technologies|technology|application|applications|packages)
    # skilledIn
    (in|with|of|using)
    # customerLead
    (trusted|backed|loved) (and (trusted|backed|loved|used)|) by
    (customers|clients|companies|brands|enterprises|organizations|organisations|businesses|firms|startups|employers|investors) (such as|like|including|include|includes|including the likes of)
    (founders|alumni|veterans|executives|alums|founder|co-founder|co-founders|cofounders) (of|from)
    (funding|investment|investments) from
    # certifiedIn
    (in|for|such as|like|including|include|from|:|, such as|, including) (:|e.g.|e.g. ,|)
    (e.g.|eg) (,|)
    # officeOf
    (vice president|vp|svp|evp|avp|director|head|dean|professor|chair|department|school|college|faculty|institute|chief) of (the|our|)
    # nameTail
    (ai|labs|lab|inc|data|technologies|software|cloud|hq|io)
    # departmentLabel
    (department|division|job family|business unit|job category|job function|practice area|org|organization) :
    # hiringProcess
    (hiring|recruitment|recruiting|selection|application|talent acquisition|screening) (process|processes|procedure)
    # hiringTool
    (use|uses|using|utilize|utilizes|utilizing|leverage|leverages|employ|employs|assisted by|supported by) (of|) (ai|artificial intelligence|automated|machine learning)
    # listLead
    (of|in|with|to|for|the|a|an|using|on|both|as|your|our|via|through|like|including|include|e.g.|such as|either|from|by|strong|solid|good|advanced|basic|build|building|developing|develop|designing|design|applying|apply|applied|perform|performing|various|relevant|deep|modern|is|are|experience|knowledge|understanding|across|between|write|writing|some|manage|managing|all|multiple)
    # sharedWork
    (analysis|manipulation|collection|cleaning|cleansing|validation|governance|transformation|transformations|modeling|modelling|visualization|visualisation|mining|wrangling|processing|preparation|ingestion|integration|warehousing|training|deployment|evaluation|monitoring|serving|assessment|extraction|augmentation|annotation|labeling|labelling|pipelines|tuning|curation|preprocessing|security)
    # workingWith
    (collaborate|collaborates|collaborating|collaboration|collaborations|partner|partners|partnering|partnership|partnerships|coordinate|coordinates|coordinating|coordination|liaise|liaising|liaison|interface|interfacing|work|works|working|interact|interacting|engage|engaging|communicate|communicating|consult|consulting|pair|pairing|team up) (closely|directly|effectively|daily|efficiently|regularly|cross functionally|cross-functionally|hand in hand|side by side|deeply|actively|) (with|across|between|alongside|together with)
    (alongside|side by side with|hand in hand with|together with|audiences such as|audiences , such as|audiences like|audience of|bridge between|liaison between|gap between)
    (team|teams|group) (made up|composed|consisting|full|) of
    # peopleNoun
    (engineers|scientists|researchers|experts|practitioners|developers|specialists|analysts|architects|professionals|teams|team|groups|departments|organizations|orgs|leaders|counterparts|stakeholders|squads|functions)
    # peopleStop
    (to|for|on|in|using|by|via|within|into|from|that|who|which|where|while|when|as|is|are|through|about|of)
    # wayOfWork
    (agile|scrum|kanban|lean|safe|devsecops|cross functional|distributed)
    # listFiller
    (also|even|strong|solid|good|advanced|basic|ideally|preferably|optionally|especially|modern|perhaps|maybe)
    # suchAs
    (such as|e.g.|like|including|include|i.e.|using|in|with|of|via|to|on|through) (:|,|)
    # and
    (and|&)
    # must
    (must|required|mandatory|essential|minimum|requires|require|should have|shall|necessary|need to have|need to be|must have|prerequisite|expected to have|needs|requirement)
    should (also|) (understand|demonstrate|possess|be proficient|be familiar|be experienced|be skilled|be fluent|be comfortable|be expert)
    needed (include|includes|are)
    # companyDefined
    (is|are) (a|an|the|one of|proud to be|committed to) (leading|global|equal|fast|growing|company|provider|startup|world|premier|team|largest|first|only|independent|technology|software|privately|publicly|platform|nonprofit|non|proud|diverse|eoe|most|operating|leader|pioneer|rapidly|data|multinational|public|private|not|unique)
    (is|are) (currently|actively|now|presently|) (looking|seeking|searching|hiring|recruiting|expanding)
    (is|are) on a mission
    (was|were) (founded|established|started|created|launched|born)
    (founded|established) in
    (provides|offers) equal
    does not discriminate
    (is|are) (proud to be|proud to be recognized as|proudly|) (a|an) (equal|eeo|eoe|affirmative action|inclusive)
    (is|are) (proud to|committed to|dedicated to) (be|being|creating|building|fostering|providing|maintaining|promoting|ensuring|cultivating) (a|an|the|equal|inclusive|diverse)
    # employerActs
    (will|may|does|shall|provides|participates|values|welcomes|considers|complies|prohibits|encourages|is|and require|supports|recruits|makes)
    # companyLabel
    (company|company name|organisation|organization|employer|client|hiring company|about|agency) (name|) (:|-|)
    # personLabel
    (posted by|job poster|job posted by|recruiter|your recruiter|hiring manager|meet the hiring team|meet your recruiter|meet the recruiter|people you can reach out to) (:|)
    # at
    at
    # companyBefore
    (about|at|join|joining|why|why join|working at|life at|who is|work at|working for|work for|employment with|employed by|career with|careers with|welcome to|inside|meet|here at|careers at|career at|culture at|benefits at|role contributes to|choose) (the|)
    # companyAfter
    (is|was|has been|offers|provides|does not|has|helps|builds|seeks|develops|empowers|enables|delivers|combines|exists|believes|strives|brings|operates|makes|serves|sells|creates|employs|supports|aims|works|values|celebrates|welcomes|participates|recruits|hires|may|embraces|invests|leads|connects|designs|manufactures|produces|partners|powers|transforms|focuses|specializes|specialises|prohibits|complies|considers|encourages|reserves|maintains|recognizes) (a|an|the|one|proud|committed|on|looking|seeking|hiring|not|to|its|our|your|equal|all|been|growing|leading|building|dedicated|building|changing|more|people|companies|customers|software|services|products|solutions|everyone|businesses|teams|provide|consider|work|for|with|in|and|reasonable|diversity|at|currently|visa)
    (is|was|has|helps|builds|makes|sells|offers|provides|delivers|owns|runs|writes|draws|rents|operates|serves|employs|values|creates|develops|designs)
    (may|will|can|does) (provide|consider|offer|require|sponsor|not)
    is (building|creating|developing|designing|making|launching|pioneering|reinventing|redefining|reimagining|rethinking|revolutionizing|revolutionising|transforming|modernizing|modernising|democratizing|disrupting|shaping|changing)
    (, we|, you'll|, you will|, our|, inc|inc|llc|ltd|limited|corp|corporation|gmbh|plc|s.a.|pte|technologies , inc|'s mission|is hiring|, a|, an)
    # noCompany
    (the|this|our|we|you|your|it|they|these|that|a|an|if|as|in|on|for|with|us|role|team|job|position|and|or|to|what|who|why|how|all|every|each|please|candidates|applicants|experience|strong|must|work|working|responsibilities|requirements|qualifications|benefits|location|salary|data|machine|senior|junior|lead|engineer|scientist|software|product|i|my|there|here|when|where|while|by|from|no|not|at|about|join|company|client|opportunity|description|compensation|applicant|applications|candidate|employment|equal|remote|knowledge|ability|his|her|he|she|least|minimum|full|part|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|united states|u.s.|us|usa|uk|eu|europe|north america|canada|india|germany|france|australia|new york|new york city|san francisco|bay area|california|texas|boston|chicago|seattle|london|berlin|paris|singapore|dublin|toronto|amsterdam|new zealand|washington|austin|denver|preferred|required|learn|since|today|some|one|two|many|most|ideal|successful|additional|other|both|more|such|through|using|build|design|develop|hr|customers|employees|people|engineers|engineering|research|science|technology|do|does|did|are|is|am|was|were|be|been|have|has|had|having|will|would|can|could|should|may|might|thank|thanks|additionally|furthermore|moreover|hence|therefore|however|also|but|so|then|than|because|although|though|whether|either|neither|yes|let|lets|come|get|go|see|look|find|make|take|give|keep|know|think|want|need|use|try|ask|tell|show|help|start|run|move|live|believe|bring|happen|write|provide|sit|stand|lose|pay|meet|include|continue|set|lead|understand|watch|follow|stop|create|speak|read|allow|add|spend|grow|open|walk|win|offer|remember|love|consider|appear|buy|wait|serve|send|expect|stay|reach|apply|click|note|eeo|eoe|title|state|federal|local|act|law|race|color|religion|health|dental|vision|medical|insurance|paid|vacation|holidays|parental|leave|401k|pto|ability|excellent|good|great|best|first|next|last|new|own|based|level|years|year|time|day|days|week|month|during|within|across|over|under|between|after|before|above|below|up|down|out|off|again|further|once|per|via|plus|etc|e.g.|i.e.|overview|summary|introduction|fortune|inc|phd|ceo|cto|vp|series|ii|iii|type|category|function|industry|english|spanish|french|german|disability|veteran|veterans|covid|covid-19|internet|web|mobile|cloud|business|finance|financial|marketing|sales|operations|support|services|service|solutions|systems|analytics|intelligence|management|security|development|platform|global|international|national|corporate|digital|human|resources|information|office|department|group|division|unit|center|school|university of|college|bachelor|masters|degree|hybrid|onsite|on-site|contract|permanent|agency|unit|building|size|application|seniority|program|programme|vacancy|chapter|stream|actively|lunch|size|tech|gtm|emea|apac|north|south|east|west|northern|southern|central|review|date|reviewed|jobs|careers|intern|internship|manager|director|analyst|developer|architect|consultant|specialist|associate|assistant|coordinator|officer|head|chief|vice|president|principal|staff|organization|organisation|firm|employer|government|sorry|hi|hello|hey|dear|welcome|congratulations|finally|born|founded|headquartered|located|none|now|haves|juniors|seniors|students|graduates|america|women|men|children|university|everify|e-verify|e verify|applies|performs|n/a|healthcare|collaboration|communication|entry|residency|citizenship|glassdoor|indeed|youtube|instagram|twitter|sponsorship|contractor|contractors|intern|interns|result|key|typical|technical|environmental|standard|strategic|hiring|enterprise|regional|general|key|visa sponsorship|green card|greencard|h1b|dod|doj|dhs|fda|hipaa|gdpr|osha|fmla|eeoc|kpi|kpis|sla|slas|cv|resume|resumes|covid19|seniority|attention|disclaimer|summary|highlights|compensation|accommodation|accommodations|privacy|notice|policy|veteran owned|small business|secret|top secret|clearance|department of|ministry of|republic|euro|pst|est|cst|gmt|utc|christmas|thanksgiving|agile|scrum|thousand|million|billion|trillion|public|private|nonprofit|non-profit|leadership|everyone)
    # noCompanyEnd
    (engineer|engineers|scientist|scientists|analyst|analysts|developer|developers|manager|managers|director|directors|coordinator|coordinators|technician|technicians|specialist|specialists|consultant|representative|assistant|associate|supervisor|administrator|architect|architects|designer|recruiter|nurse|intern|interns|internship|fellow|executive|president|founder|officer|chef|promoter|holder|candidate|candidates|applicant|applicants|employee|employees|team|teams|department|departments|division|directorate|committee|program|programs|programme|act|acts|ordinance|law|laws|regulation|regulations|policy|statement|poster|requirements|requirement|responsibilities|duties|qualifications|conditions|expertise|skills|experience|experiences|contract|areas|area|operations|year|years|owned|fte|salary|description|overview|summary|details|location|locations|type|schedule|degree|bachelors|masters|certification|certifications|edition|award|awards|magazine|states|islands|citizen|citizens|benefits|website|office)
    # companyKind
    (health|healthcare|labs|laboratories|ai|technologies|systems|software|biosciences|bio|biotech|therapeutics|pharmaceuticals|genomics|sciences|consulting|partners|group|global|worldwide|international|holdings|capital|bank|financial|insurance|energy|entertainment|studios|games|networks|robotics|industries|solutions|university|institute|foundation|ventures|advisors|logistics|semiconductor|semiconductors|motors)
    # nameOpener
    (new york|new york city|new england|san francisco|san diego|texas|california|boston|chicago|seattle|london|washington|austin|denver|toronto|singapore|canada|india|germany|france|berlin|paris|dublin)
    (federal|state|national|public|private|global|international|digital|data|first|best|great|good|open|north|south|east|west|northern|southern|western|central|financial|health|healthcare|medical|dental|business|software|cloud|mobile|web|human|security|research|tech|general|standard|key|enterprise|entry|people|one|two|next|lead|run|big|small|full)
    (university|pacific|eastern)
    (university|bank|college|state|city|county|institute|department) of
    # networkName
    (linkedin|facebook|google|microsoft|amazon|apple|github|medium|tiktok|slack|zoom)
    # companyIntroduction
    (about|who is) (us|the company|our company|the organization|the organisation|the firm|the employer)
    (company|organization|employer|corporate|agency|firm) (description|overview|profile|background|summary|information|introduction|)
    (who we are|our company|our story|the company|what we do|introduction)
    # definition
    (is|was|are) (a|an|the|currently|now|in search|one of|not just|more than|where|how|here|on a mission|part of|among)
    (, a|, an|, the|, where|, we|, our)
    (has been|have been|was founded|may|does not)
    is (building|creating|developing|designing|making|launching|pioneering)
    # change
    is (reinventing|redefining|reimagining|rethinking|revolutionizing|revolutionising|transforming|modernizing|modernising|democratizing|disrupting|shaping|changing)
    # noDefinition
    (is|are|was) (a|an|the) (plus|must|bonus|requirement|hard|big|strong|huge|nice|key|core|prerequisite|advantage|good|great|critical|must-have|essential|definite|major|significant|distinct|real|part|way|mix|lot|list)
    # toBe
    (is|are|was|were|has|have|may|will|can)
    # toolBefore
    (experience|experienced|expertise|knowledge|proficiency|proficient|familiar|familiarity|skills|skill|skilled|understanding|exposure|background|fluency|fluent|worked|working|comfortable|certified|certification|competency|use) (with|in|of|using|on|working with|to|or|)
    (such as|e.g.|eg|i.e.|like|using|including|includes|include|via|leveraging|utilize|utilizing|leverage|utilizes) (:|,|)
    (tools|platforms|technologies|software|databases|languages|frameworks|libraries|products|systems) (:|like|such as|including|-)
    # nameStop
    (the|this|our|we|you|your|it|they|is|are|has|have|will|in|at|on|for|with|to|as|by|from|if|who|what|why|how|role|team|job|position|locations|benefits|careers|an|a|equal|employee|employees|may|does|was|offers|engineers|scientists|jobs|culture|values|mission|ceo|cto|cfo|founder)
    # demonym
    (american|americans|european|british|german|french|canadian|australian|indian|chinese|democratic)
    # nameLink
    (of the|of|and|de|'s)
    # payUnit
    (per hour|an hour|/ hour|hourly|per year|a year|annually|per annum|usd|cad|aud|gbp|eur|/ yr|/ year|/ hr|per month|/ month|p.a.|yearly|annual|base|gross|hr|yr|year|hour|k|per day|a day|/ day|per week|per|a|an|day|month)
    # currency
    (usd|cad|aud|gbp|eur|sgd|chf|inr|nzd|pln|sek)
    # currencyCountry
    (us|ca|au|nz|hk)
    # softwareQuality
    software (quality|testing|test|tests|development|engineering|engineers|releases|products)
    (test|testing) (automation|frameworks|framework|scripts|suites|suite|pipelines)
    (automated|regression|api|unit|end-to-end|e2e|exploratory|integration|ui|functional) (testing|test|tests)
    (qa|selenium|cypress|playwright|appium|junit|pytest|postman|jmeter|jira|ci/cd|automate|codebase|code)
    # goodsQuality
    (gmp|cgmp|iso 9001|iso 13485|iso9001|iso13485|iatf 16949|iatf|as9100|ppap|apqp|fmea|pfmea|capa|capas|spc|gd&t|msa|nadcap|8d)
    (manufacturing|manufactured|supplier|suppliers|inspection|inspections|inspectors|machining|nonconformance|nonconforming|non-conformance|calibration|metrology|plant|factory|assembly|defective|warehouse|shop floor|production line|incoming|parts|welding|six sigma|validation protocols)
    # publication
    (publication|publications|published|publish|publishing|papers|paper|peer reviewed|first author|journals|conferences) (record|in|at|track record|)
    # story
    (we|we've|we have|our|company|has been|have been|founded|established|history|heritage|serving|served|trusted by|over the (past|last)|for (more than|over|nearly|almost)|since|ago|in business|anniversary|celebrating|legacy|leader in|founder|founders|he|she|his|her|their)
    # notExperience
    (be|are|go|get) in (1|2|3|5|10|one|two|three|five|ten) years
    years (strong|young|of age|old|ago|in a row|contract|in business|running|warranty|from now|term|in the making|history)
    (year|years) (program|strategy|vision|internship|project|mission|posting|rotation|placement|view)
    up to (1|2|3|4|5|6|7|8|9|10|12|15|20|one|two|three|four|five|six|seven|eight|nine|ten) (year|years|yrs)
    (year|years) (of|) (contract|term|duration|assignment|roadmap|plan|bond|warranty|anniversary|period|fellowship|old|fixed term|vesting|cliff|degree|college|university|institution|sabbatical|commitment|deal|secondment)
    years of (full time|fulltime|regular|formal) education
    (age|aged) (is|of|) (16|18|21) (years|)
    (month|months) (rotation|placement|fellowship|program|internship|secondment|fixed term|fixed-term|ftc|maternity|temporary|temp|appointment|residency)
    (year|years) (fixed term|fixed-term|appointment|residency|scholarship|temporary|bachelor|bachelors|undergraduate|diploma)
    (month|months) (contract|assignment|term|duration|project|period|probation)
    (at least|minimum|must be|over|be|least) (18|21|16|25) (years|year|yrs)
    (18|21) (years|year|yrs) (of age|old|or older|and older|and over|or over)
    (18|21) years
    (last|past|previous|next|first|every|each|within|per|within the last|within the past|coming|recent|prior|consecutive|max|maximum|up) (2|3|4|5|6|7|8|10|two|three|four|five|six|seven|ten|several|few|1|one|12|18|24|to) (years|year|months|yrs)
    # total
    (total|overall|cumulative|combined|total of|in total) (years|experience|work experience|professional experience|it experience|industry experience|relevant experience|)
    # research
    (publish|publishing|published|publication|publications|papers|paper|peer reviewed|peer review|author|authored|co-author|first author|first-author|conference|conferences|journals|journal|manuscripts) (at|in|in top|)
    (novel|new|original|cutting edge|state of the art|groundbreaking|fundamental|foundational|frontier|basic|exploratory|long term|independent) (research|methods|algorithms|approaches|techniques|research directions|architectures|ideas)
    (research agenda|research agendas|research roadmap|research direction|research directions|research program|research community|research questions|research ideas|research problems|research lab|research team|scientific research|academic research|research experience|research background|research interests|advance the state of the art|advancing the state of the art|push the boundaries|pushing the boundaries|push the frontier|advance the field|open problems|open research|conduct research|conducting research|perform research|do research|lead research|research projects|research breakthroughs|invent|inventing|hypotheses|ablations|academic environment|principal investigator|principal investigators|literature review|literature reviews|grant proposals|grant applications|clinical trials|study design|research studies|research study|academia|scientific literature|research publications|research findings)
    # venue
    neurips | nips | icml | iclr | cvpr | iccv | eccv | acl | emnlp | naacl | aaai | ijcai | kdd | sigir | recsys | www | icra | iros | corl | rss | interspeech | icassp | uai | aistats | colt | jmlr | tpami | siggraph | chi | osdi | sosp | nsdi | mlsys | vldb | sigmod | colm | wacv | bmvc | miccai | nature | tacl | coling | eacl | asplos | isca | usenix
    # researchWord
    (research|laboratory|lab|fellow)
    # appliedTitle
    (applied|product|customer|deployment|platform|solutions|user|ux|market)
    # researchTitle
    (research scientist|researcher|research engineer|research fellow|postdoctoral|postdoc|post doctoral|research associate|research assistant|research intern|research lead|research director|head of research|research manager|member of research staff|applied research)
    # productWork
    (production|customers|customer|clients|client|stakeholders|product team|product teams|product managers|business|ship|shipping|deploy|deployment|deploying|users|user experience|roadmap|features|dashboards|reports|maintain|scalable|pipelines|requirements gathering|business needs|business partners|end to end)
    # experienceCue
    (experience|experienced|expertise|expert|proficiency|proficient|knowledge|knowledgeable|familiarity|familiar|understanding|background|fluency|fluent|skilled|skills|competency|competence|competent|mastery|command|grasp|ability|hands on|exposure|comfortable|comfort|track record|adept|well versed|versed|working knowledge|track record) (with|in|of|using|on|to|building|developing|designing|working|at|)
    (years|yrs) (of|in|with|experience)
    # applicant
    (you|you'll|you've|you're|your|candidate|candidates|applicant|applicants|someone|individual|person|looking for|seeking|must|should|required|requires|require|need|needs|hold|holds|possess|preferred|desired|ideal|ideally|qualified|qualifications|minimum|recruiting|hiring)
    # degreeAsk
    education
    (you have|you hold|you've|you possess|must have|must hold|must possess|must|should have|should|candidate|candidates|applicant|applicants|requires|require|required|requirement|requirements|minimum|looking for|seeking|seeks|possess|possesses|holding|hold a|holds a|holds|have a|has a|need|needs|ideal|you are|you're|qualified|qualification|qualifications|someone with|engineer with|scientist with|person with|professional with|individual with|preferred|preferably|ideally|at least|pursuing|enrolled|completed|graduate|graduated|recent graduate|earned|eligible)
    # with
    (with|plus|and|having)
    # not
    (not|never|n't|cannot|no)
    # fieldStop
    (with|or (related|equivalent|similar|relevant|comparable|other|another|any|closely|an equivalent|a related|a similar|commensurate|higher|above|better|demonstrated|proven|practical|greater|a closely|otherwise|its|their|foreign|a relevant|work|at least|years|experience|several|some|have|significant|professional|a minimum|minimum|2|3|4|5|6|7|8|10)|and (have|a minimum|at least|relevant|strong|proven|experience|minimum|related|several|demonstrated|work|excellent|years|hands|2|3|4|5|6|7|8|10)|plus|preferred|required|is|are|from|at an|at a|who|that|which|along|combined|desired|followed|experience|minimum|strongly|highly|having|including experience|where|to)
    # fieldStart
    (in|within|of|majoring in)
    # fieldPrelude
    (degree|degrees|level|or|higher|above|with|at|a|an|the|major|majors|concentration|emphasis|focus|specialization|specialisation|concentrated|minimum|s|undergraduate|graduate|preferably|ideally|and|advanced|required|preferred|from|accredited|university|college|school|four|year|completed|qualification|background|discipline|education|studies|either|greater|foreign|equivalent|abet|program|programme|preference (to|for|given to|towards))
    # orHigher
    (or|and|/) (higher|above|greater|beyond|more advanced|better|up|more|an advanced degree|advanced degree|a higher degree|graduate degree|other advanced degree)
    (and up|or higher|level or above|minimum)
    # similarDegree
    (related|equivalent|similar|comparable|relevant|its equivalent|foreign|allied|same|such|this|these|those|said|above)
    # studentProgram
    (degree|study|studies|academic|university) (program|programme|course)
    (thesis|dissertation)
    """
}
