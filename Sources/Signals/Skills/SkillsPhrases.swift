/// Phrases that only the rules of skills ask for; `(a|b|)` lists alternatives.
enum SkillsPhrases {
  static let table = """
    # noSkill
    (cutting|leading|bleeding) edge (ml|ai|machine learning|deployment|inference)
    (international|) traffic in arms
    (culture|environment|mindset|spirit) (of|,|) (centered on|built on|based on|) (continual|continuous|lifelong) learning
    (centered|focused|built|based) on (continual|continuous|lifelong) learning
    (to|can|will|you'll|you|who|we|they|also|then|love to) (design|build) systems
    (to|can|will|you'll|you|who|we|they|also|then|love to) build automation
    design and build (systems|automation)
    (user experience|ux|user) design and evaluation (methodologies|methods)
    (act in|in) alignment
    (ai|ai product|seamless) integration (of|into|with) (our|the|your|a)
    (log|document|records|file) (management|storage|) (and|&|/) retrieval
    (culture and|business|management|company's|our) operating (system|systems)
    (customer|customers|client|user|consumer) profiling
    (philosophy|spirit) (is|of) ubuntu
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
    sdn (.|) bhd
    # placeNoun
    (street|avenue|road|lane|square|boulevard|café|cafe|bar|restaurant|hotel|theatre|theater|opera|sea|island|islands|bay|valley|river|mountain|park|church|museum|festival|hall|airport|station|coast)
    # salutation
    (mr|mrs|ms|miss|dr|doctor|prof|professor|sir|madam|uncle|aunt)
    # firstName
    (cassandra|roberta|travis|carla|jenkins|julia|ruby|ada|crystal|pascal|jasmine|amber|jade)
    # useOfTool
    (for|and|or|as|on)
    # usesTool
    (shipped|ship|wrote|write|written|used|use|using|know|knows|knew|program|programmed|coded|code|deployed|deploy|learned|learnt|speak|run|ran|tune|tuned|administer|administered|configure|configured)
    # knownWell
    (well enough|inside out|fluently|in anger|in production|in your sleep)
    (to a|to an) (very|) (high|good|advanced|intermediate|professional) (standard|level)
    # nameInUse
    (is|are|isn't|aren't|doesn't|don't)
    (at scale|at work|in the wild|for some|for at least|for several|for two|for three|for years|every day|daily)
    # otherSense
    (tool|tools) use (it|them|this|that|these|those|the|our|a|an|as|in|of)
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
    jest (at|about)
    elastic (compute|load|block|container|kubernetes|file|mapreduce|map|beanstalk|ip|net)
    hcl (group|tech|technologies|america)
    gam
    ssm
    canvas
    ui (test|tests|and regression|regression|automation)
    copilot for (microsoft|m365|office|security|sales|service|finance)
    airflow (in|through|balancing|ducts|testing|rates|rate|measurement|patterns) | (balancing|balance|directing|air) airflow | bash (out|through)
    rag (status|rating|ratings|report|reports|reporting) | ocr (exam|exams|board|boards|gcse|specification|syllabus|a level)
    ts (/ sci|sci|clearance|eligible)
    # study
    (computer|computing|information|actuarial|social|natural|physical|life|decision|management|political|biological|environmental|material|materials|behavioral) (science|sciences)
    (computer|electrical|electronic|electronics|mechanical|industrial|chemical|civil|biomedical|aerospace|systems) engineering
    (management|) information (systems|technology|management)
    (applied|theoretical|) (physics|physic)
    (economics|microeconomics|chemistry|biochemistry|biology|psychology|sociology|finance|accounting|business administration|stem|gis)
    # studiedSkill
    (applied|computational|pure|) (mathematics|math|maths|statistics)
    (biochemistry|microbiology|genetics|human genetics|immunology|pharmacology|toxicology|cell biology|virology|molecular biology|actuarial science|biostatistics|econometrics|neuroscience|bioinformatics|epidemiology|linguistics|quantitative finance|operations research)
    (computational biology|cognitive science|business analytics|financial (mathematics|engineering)|data analytics|data mining)
    # studied
    (engineering|science|sciences|physical|insurance|marketing|business|public health|robotics|design|data science|data sciences|machine learning|artificial intelligence|ai|software engineering|data engineering|cybersecurity|cyber security|quantitative social science|networking|ml)
    # studyCue
    (degree|degrees|field|fields|discipline|disciplines|major|majors|background|backgrounds|education|educational|coursework|graduate|graduates|studies|phd|bachelors|bachelor|masters|ms|academic|program)
    # certified
    (certified|certification|certifications)
    # certificates
    (certifications|certificates)
    # technicalNoun
    (dags|manifests|playbooks|recipes|cookbooks|warehouse|tenant|org|workspaces|notebooks|plugins|plug ins|modules|components|hooks|workflows|functions|queries|topics|bots|charts|scripts|integrations|operators|programming|language|languages|framework|frameworks|library|libraries|code|coding|scripting|scripts|development|developer|sdk|api|apis|database|databases|server|cluster|clusters|studio|shiny|packages|package|microservices|backend|pipelines|jobs|streaming|dashboards|spreadsheets|macros|models|sql|core|boot|based|apps|applications)
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
    # orSimilar
    (,|) and/or (other|similar|another|equivalent|related)
    (,|) or (similar|equivalent|comparable|the like|other|another|alike|similar tools|others|related|something similar)
    # oneOf
    (one of|any of|either|one or more of|at least one of|one or more|one of the following|any one of) (:|)
    # wishing
    (would|d|you|we|i|they|to|ll|people|who|also|feel|look|looks|and|or)
    # andSoOn
    (etc|etc.|and so on|and so forth|and others|or others|and the like|and more|and similar)
    """
}
