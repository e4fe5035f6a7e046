/// What a word or phrase of a title says.
enum TitleWord: String, CaseIterable {
  case intern, junior, senior, lead, staff, principal, manager, director
  case levelTwo = "level-2"
  case noManager = "no-manager"
  case noSeniority = "no-seniority"
  case quant
  case researchEngineer = "research-engineer"
  case researchScientist = "research-scientist"
  case noResearch = "no-research"
  case appliedScientist = "applied-scientist"
  case dataScience = "data-science"
  case mlPlatform = "ml-platform"
  case dataEngineering = "data-engineering"
  case dataAnalysis = "data-analysis"
  case machineLearning = "machine-learning"
  case ai
  case platform
  case forwardDeployed = "forward-deployed"
  case otherWork = "other-work"
  /// A part of a company, whose work is other work unless a job is named behind it: "Sales".
  case department
  /// Work on quality, of software or of goods.
  case quality
  case specialSoftware = "special-software"
  case software
  case engineer
  case scientist
  case research
  case analyst
  case dataWord = "data-word"
}

/// Titles' words, `(a|b|)` listing alternatives.
enum TitleVocabulary {
  static let seniority = """
    # intern
    industrial placement | placement student | placement year | year in industry | student placement | intern | internship | interns | co-op | coop | working student | werkstudent | werkstudentin | student | fellow | fellows | fellowship | stage | stagiaire | praktikum | praktikant | alternance
    # junior
    junior | jr | jnr | jun | grad | fresher | freshers | entry level | entry-level | associate | graduate | new grad | new grads | recent graduate | recent graduates | graduates | trainee | apprentice | i | early (in|) career | early careers | early talent | 1 | university grad | college grad | campus
    # senior
    senior | sr | snr | senr | iii | 3
    # lead
    lead | tech lead | technical lead | team lead | leader | teamlead
    # staff
    staff | iv | 4
    # principal
    principal | principle | distinguished | (technical|distinguished|senior|chief) fellow | v | 5
    # manager
    manager | managers | tlm | supervisor | engineering manager | management lead
    # director
    director | head of | head | vice president | vp | svp | avp | evp | chief | cto | cio | cdo | president | managing director
    # level-2
    ii | 2 | mid | mid level | mid-level | intermediate
    # no-manager
    (product|account|program|project|deployment|community|adoption|customer success|relationship|partner|success|sales|marketing|brand|campaign|content|case|risk|portfolio|office|delivery|engagement|client|accounts|territory|territory sales|partnerships|growth|events|solutions|release|change|category|technical program|technical product|product marketing|customer|incident|property|fund|asset|vendor|contract|implementation|policy|data product|service|knowledge|quality|supply chain|compliance|alliance|enablement|database|systems|quality assurance|social media|media|paid media|seo|sem|ppc|email|e-mail|e-commerce|ecommerce|web|website|crm|lifecycle|retention|loyalty|user acquisition|influencer|affiliate|channel|channels|public relations|pr|editorial|newsletter|event|sourcing|commodity|demand|configuration|environment|requirements|test|proposal|bid|grants|grant|pricing|revenue|payroll|benefits|compensation|total rewards|talent acquisition|curriculum|lease|estate|wealth|investment|trial|study|clinical trial|clinical study|clinical research|medical affairs|market access|regulatory affairs|privacy|archive|tour|artist|label|rights|licensing|patent|volunteer|donor|stakeholder|public affairs|government affairs|government relations|sponsorship|trade|merchandise|offering|pre sales|presales|threat|identity|data governance|master data|metadata|crisis|continuity|business continuity|nurse case) (manager|managers|management)
    (data|ml|ai|machine learning|platform|technical|growth|software) (product|program|project) manager
    # no-seniority
    (graduate|postgraduate|undergraduate) (admission|admissions|study|studies|school|schools|education|housing|affairs|enrollment|enrolment|recruitment|medical education) | (intern|interns|internship|internships|fellowship|fellowships|student|students|trainee|apprenticeship|apprenticeships|co-op|coop|early careers|early talent|campus) ((program|programs|programme|programmes) (coordinator|coordination|manager|lead|leader|director|specialist|officer|advisor|adviser|associate|assistant|administrator|management)|services|affairs|life|success|recruiter|recruiting|recruitment|coordinator|coordination|engagement|records|accounts|financial|finance|aid|housing|activities|advisor|adviser|counselor|counsellor|conduct|union|center|centre|lending|loans|relations|placement)
    technical staff | member of technical staff | member of staff | members of staff | library staff | staffing | lead (generation|scoring|paint|management|qualification|nurturing|free|acid|time|times) | senior (services|living|care|center|centre|citizens|housing|dining|wellness) | scrum master | chief of staff | head office | associate professor
    """

  static let family = """
    # quant
    quant | quants | quantitative (analyst|researcher|research|developer|trader|trading|strategist|modeler|modeller|risk|finance|engineer|analytics|research analyst|software engineer)
    # research-engineer
    research (engineer|engineers|software engineer|programmer|developer|scientist engineer|engineering)
    # research-scientist
    research (scientist|scientists|fellow|associate|assistant|lead|intern|director|manager|internship|staff|professor|science)
    researcher | researchers | postdoc | postdocs | post doc | post docs | postdoctorate | postdoctoral | post doctoral | (phd|doctoral) (position|positions|candidate|candidates|researcher|studentship|fellowship|scholarship) | (phd|doctoral) (student|students) (in|position|positions) | postdoctoral researcher | principal investigator | head of research | director of research
    # no-research
    (user experience|ux|user|market|design|marketing|consumer|customer|clinical|product|sales|insights|brand|user experiences|operations|people) (researcher|research|researchers|research scientist|research manager|research lead|research associate|research analyst)
    (equity|investment|fixed income|credit|macro) research (analyst|analysts|associate|associates|intern|manager|director)
    # applied-scientist
    applied (scientist|scientists|research|researcher|science|ai scientist|ml scientist|machine learning scientist|research scientist|sciences|ai research scientist)
    (machine learning|ml|ai|ai/ml|ml/ai|deep learning|computer vision|nlp|natural language processing|speech|perception|vision|artificial intelligence|ai ml|algorithm|algorithms) (scientist|scientists|science)
    # data-science
    data (scientist|scientists|science|sciences|& applied scientist|and applied scientist|& applied sciences) | decision (scientist|science|scientists) | data science engineer | datascientist | (statistician|biostatistician|statisticians)
    # ml-platform
    mlops | ml ops | llmops | aiops | (machine learning|ml|ai|ai/ml|ml/ai|genai|gen ai|generative ai|llm|model|training|inference|deep learning|ai ml) (platform|platforms|infrastructure|infra|operations|ops|serving|framework|frameworks|runtime|compiler|compilers|training infrastructure|training platform|inference|tooling|infra capabilities|data platform|reliability|systems infrastructure|developer platform|compute)
    (inference|model serving|gpu infrastructure|ml compiler|training infra|model deployment|gpu cluster|training systems)
    # data-engineering
    data (engineer|engineers|engineering|infrastructure|platform|platforms|warehouse|warehousing|architect|modeler|modeller|integration|pipeline|pipelines|lake|ops|operations engineer|systems engineer|software engineer|analytics engineer|solutions engineer|migration|architecture|solutions architect|developer|management engineer|modeling|conversion) | analytics (engineer|engineers|engineering) | etl | elt | big data | bigdata | hadoop | (database|sql|dba|snowflake|databricks|spark|informatica|teradata) (developer|administrator|engineer|architect|dba|admin) | dataops | dba | bi/data engineer | data (and|&|/) (ai|ml|machine learning|analytics|artificial intelligence) (engineer|engineers|engineering|architect)
    # data-analysis
    (data|business|bi|analytics|reporting|insights|insight|product|marketing|web|digital|business intelligence|sales|operations|pricing|people|growth|customer|financial data|risk data|business data|decision|revenue|healthcare|health data|data quality|crm|performance|research data|statistical|quantitative data|clinical data|fraud|supply chain|e-commerce|sql|tableau|power bi) (analyst|analysts|analysis) | business intelligence | analytics | bi (developer|engineer|architect|consultant|manager|lead) | (data and|business and|data &) (policy|reporting|insights|analytics|process|financial|systems) analyst | business systems analyst | data (visualization|visualisation|analytics|steward|specialist|consultant|consultants|systems analyst|reporting|processing|insights|governance|quality) | (tableau|power bi|looker) developer
    # machine-learning
    machine learning | ml | mle | deep learning | computer vision | nlp | natural language processing | ai/ml | ml/ai | ai ml | ai & ml | ai and ml | ai & machine learning | ai and machine learning | machine learning & ai | machine learning and ai | machine learning/ai | machine learning/artificial intelligence | artificial intelligence/machine learning | ai/machine learning | artificial intelligence and machine learning | reinforcement learning | perception | speech recognition | recommendation systems | recommender systems | recommendations | aiml | image processing | vision
    # ai
    ai | artificial intelligence | genai | gen ai | gen-ai | generative ai | agentic ai | agentic | llm | llms | large language models | agents | ai agent | ai agents | prompt | conversational ai | chatbot | applied ai | generative | rag | ai systems | ai engineering | applied llm | copilot
    # platform
    platform | infrastructure | infra | operations | serving
    # forward-deployed
    forward deployed | forward-deployed
    # other-work
    (security|cybersecurity|cyber security|hardware|field|sales|solutions|solution|support|pre-sales|presales|mechanical|electrical|civil|chemical|manufacturing|process|network|customer|value|industrial|materials|thermal|rf|asic|fpga|silicon|structural|aerospace|validation|controls|control|optical|packaging|facilities|project|biomedical|application support|technical support|production support|customer success|customer support|simulation|physical design|design verification|power|electronics|maintenance|safety|environmental|iam|identity|information security|application security|product security|offensive security|service desk|sailpoint|desktop|help desk|test automation hardware|mechatronics|robotics hardware|gnc|propulsion|automotive|energy|geotechnical) (engineer|engineers|engineering|consultant|architect|specialist|technician|manager|administrator|analyst|lead|scientist|developer relations|representative)
    solutions (engineer|architect|consultant|engineering) | (product|project|program|account|community|customer success|technical program|data product|product marketing) (manager|owner|management|lead) | product owner | scrum master | designer | recruiter | recruiting | talent | writer | editor | accountant | nurse | nurses | rn | lpn | cna | teacher | professor | lecturer | tutor | attorney | counsel | marketer | account executive | technician | operator | director of sales | librarian | library | clerk | assistant | coordinator | annotator | labeler | trainer | evangelist | developer advocate | developer relations | advocate | security analyst | systems analyst | system analyst | systems administrator | system administrator | network administrator | support specialist | help desk | deployment manager | adoption manager | partner manager | engagement | salesforce administrator | consultant sales | physician | pharmacist | clinical | lab | laboratory | chemist | biologist | geneticist | agronomist | crop | executive assistant | operations manager | office manager | operations associate
    quality (consultant|architect|specialist|technician|manager|administrator|analyst|lead|scientist|representative)
    # department
    marketing | sales | customer success | business development | strategy | growth | policy | legal | finance | hr | human resources | people
    # quality
    quality (engineer|engineers|engineering)
    # special-software
    (ai|ml|ai/ml|machine learning|genai|llm|software|cloud|platform|test|application|applications) (quality|qa|quality assurance|test|test automation) (engineer|engineers|engineering)
    sre | site reliability | site-reliability | devops | devsecops | qa | sdet | test | quality assurance | test automation | software quality | reliability engineer | release engineer | ui | ux engineer | mobile | ios | android | game | embedded | firmware | java | python | ruby | .net | php | golang | c++ | javascript | react | node | scala | salesforce | sap | wordpress | drupal | blockchain | web
    # software
    software | swe | sw | developer | developers | full stack | full-stack | fullstack | backend | back end | back-end | frontend | front end | front-end | programmer | software development | application engineer | applications engineer | platform engineer | platform engineering | platform engineers | cloud engineer | cloud architect | infrastructure engineer | engineering manager | software architect | development engineer | engineering lead | head of engineering | director of engineering | vp of engineering | vp engineering | cto | technology director | systems engineer | solutions developer | technical lead | tech lead | technical architect | enterprise architect | kernel engineer | compiler engineer | kubernetes engineer | integration engineer | automation engineer | product engineer | founding engineer | entwickler | développeur | softwareentwickler | cryptography engineer | member of technical staff
    # engineer
    engineer | engineers | engineering | architect | consultant | specialist | ingenieur | ingénieur | expert | developer | practitioner | lead | tech lead | technologist | builder
    # scientist
    scientist | scientists | science
    # research
    research
    # data-word
    data | insights | insight | intelligence | reporting | statistical
    # analyst
    analyst | analysts
    """
}
