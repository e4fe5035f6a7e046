/// What a duty's verb does: the groups of `DutyVocabulary.verbs`.
enum DutyVerb: String, CaseIterable {
  case make, design, write, code, improve, ship, run, watch, assess, analyse, prepare, train
  case tell, advise, mentor, lead, steer, teach, work, research, advance, publish, sell
  case scale, use, manage, implement, choose, release, translate, integrate, ensure, none
}

/// What a duty is done to: the groups of `DutyVocabulary.objects`.
enum DutyObject: String, CaseIterable {
  case model, algorithm, feature, training, tuning, evaluation, experiment, tracking
  case inference, pipeline, data, datahygiene, datastore, insight, software, infra, cicd
  case drift, speed, person, junior, direction, project, paper, inquiry, doc, sales, need
  case standard, documentation, otherreport, study, aiproduct, partner, field, performance
  case assessment, choice, trade, method, supervision, report, watching, nothing
}

/// The verbs and objects of duties; `(a|b|)` lists alternatives.
enum DutyVocabulary {
  static let verbs = """
    # make
    build | builds | building | develop | develops | developing | development of | create | creates | creating | construct | constructing | produce | produces | producing | engineer | engineering of | deliver | delivers | delivering | extend | extending | enhance | enhances | enhancing | prototype | prototyping | contribute to | contributes to | contributing to | modernize | modernizing | set up | setting up | generate | generates | generating | help build
    # design
    design | designs | designing | design of | architect | architects | architecting | devise | devises | devising | formulate | formulating | propose | proposing | conceive | conceptualize | ideate | ideating
    # write
    write | writes | writing | author | authors | authoring | draft | drafts | drafting
    # code
    code | codes | coding | program | refactor | refactors | refactoring | debug | debugs | debugging | troubleshoot | troubleshoots | troubleshooting | fix | fixing | unit test | code reviews | code review | peer programming
    # improve
    improve | improves | improving | optimize | optimizes | optimizing | optimise | optimises | optimising | optimization of | tune | tunes | tuning | refine | refines | refining | reduce | reduces | reducing | increase | increasing | maximize | maximizing | minimize | minimizing | iterate on | iterating on
    # ship
    deploy | deploys | deploying | deployment of | productionize | productionizes | productionizing | productionise | productionising | operationalize | operationalizing | operationalise | operationalising | containerize | containerizing | bring to production | take to production | productize | productizing
    # run
    run | runs | running | operate | operates | operating | maintain | maintains | maintaining | maintenance of | support | supports | supporting | administer | administers | administering | administration of | management of | provision | provisioning | secure | securing | migrate | migrating | upgrade | upgrading
    # watch
    monitor | monitors | monitoring | monitoring of | track | tracks | tracking | observe | detect | detecting
    # assess
    evaluate | evaluates | evaluating | evaluation of | validate | validates | validating | validation of | test | tests | testing | benchmark | benchmarks | benchmarking | assess | assesses | assessing | measure | measures | measuring | verify | verifying | review | reviews | reviewing | audit | auditing
    # analyse
    analyze | analyzes | analyzing | analyse | analyses | analysing | analysis of | investigate | investigates | investigating | interpret | interprets | interpreting | query | querying | identify | identifies | identifying | examine | examining | explore | explores | exploring | mine | mining | synthesize | synthesizing | perform | performs | performing | conduct | conducts | conducting | execute | executes | executing | understand | understanding | study | uncover | uncovering | derive | deriving | quantify | visualize | visualizing | discover | discovering | forecast | predict | predicting
    # prepare
    collect | collects | collecting | collection of | clean | cleans | cleaning | cleansing | label | labels | labeling | labelling | curate | curates | curating | curation of | annotate | annotating | gather | gathers | gathering | preprocess | preprocessing | acquire | acquiring | ingest | ingesting | wrangle | wrangling | transform | transforms | transforming | extract | extracting | prepare | preparing | process | processing | aggregate | aggregating | source | sourcing | scrape | scraping | harmonize | normalize
    # train
    train | trains | training | fine tune | fine tunes | fine tuning | finetune | finetuning | pretrain | pretraining | pre train | pre training | post train | model | modeling | modelling
    # tell
    present | presents | presenting | presentation of | communicate | communicates | communicating | report | report on | reporting (on|results|findings|progress|status|to management|to leadership|to stakeholders|your|the|back) | explain | explains | explaining | break down | breaking down | represent | represents | representing | give presentations | giving presentations | act as (a|an|the) (ambassador|spokesperson|representative|advocate) | articulate | articulates | articulating | convey | conveying | brief | briefing | write reports | make recommendations | tell stories | storytelling
    # advise
    share | shares | sharing | advise | advises | advising | demonstrate | demonstrates | demonstrating | summarize | summarizes | summarizing | inform | informs | informing | recommend | recommends | recommending | provide | provides | providing | evangelize | evangelise | evangelizing | document | documents | documenting | disseminate | disseminating
    # mentor
    provide leadership | provides leadership | providing leadership | mentor | mentors | mentoring | coach | coaches | coaching
    # lead
    lead | leads | leading | guide | guides | guiding | direct | directs | directing | supervise | supervises | supervising | oversee | oversees | overseeing | hire | hiring | recruit | recruiting | spearhead | spearheading | take the lead (on|in) | taking the lead (on|in) | head | act as (a|) (mentor|leader|technical lead)
    # steer
    champion | champions | championing | drive | drives | driving | set | sets | setting | shape | shaping | influence | influences | influencing | own | owns | owning | elevate | establish | establishing | define | defines | defining
    # teach
    teach | teaches | teaching | educate | educating | instruct | onboard | onboarding | develop training
    # work
    collaborate | collaborates | collaborating | collaboration | collaboratively | partner | partners | partnering | partnership | liaise | liaises | liaising | liaison | interface with | interfaces with | interfacing with | interact | interacts | interacting | cooperate | coordinate | coordinates | coordinating | engage | engages | engaging | work with | works with | working with | work closely | works closely | working closely | work alongside | working alongside | work directly | work across | works across | working across | work cross functionally | work effectively with | work in (close|direct) (partnership|collaboration|cooperation) | work in partnership | work together | work in (a|an) (cross functional|agile|collaborative|multidisciplinary|interdisciplinary) | join forces | team up | consult with | consults with | consulting with | align with | cross functionally
    # research
    research | researches | researching | do research | conduct research | conducting research | conducts research | perform research | performing research | pioneer | pioneering | invent | inventing
    # advance
    advance | advances | advancing | push | pushing | innovate | innovating
    # publish
    publish | publishes | publishing | patent
    # sell
    sell | sells | selling | negotiate | negotiating | prospect | prospecting | upsell | achieve | market | close | closing
    # scale
    scale | scales | scaling | accelerate | accelerates | accelerating | speed up | speeding up
    # use
    apply | applies | applying | leverage | leverages | leveraging | use | uses | using | utilize | utilizes | utilizing
    # manage
    manage | manages | managing
    # implement
    implement | implements | implementing | implementation of
    # choose
    choose | chooses | choosing | select | selects | selecting | selection of | determine | determines | determining | recommend the (right|best|appropriate)
    # release
    release | releases | releasing | launch | launches | launching | roll out | rolling out | ship | ships | shipping | automate | automates | automating | automation of | commission | commissioning
    # translate
    translate | translates | translating | turn | turns | turning | convert | converting | distill | distilling
    # integrate
    integrate | integrates | integrating | integration of | adapt | adapts | adapting | customize | customizes | customizing | customise | customising | configure | configures | configuring | configuration of | connect | connects | connecting
    # ensure
    ensure | ensures | ensuring | handle | handles | handling | guarantee | guaranteeing | coordinate delivery of
    # none
    reporting to | reports to | report to | reporting directly to | report directly to | reports directly to | reporting into | reports into | leading (client|clients|provider|company|companies|enterprise|technology|brands|brand|global|software|platform|organization|organizations|edge)
    """

  static let objects = """
    # model
    (ml|machine learning|ai|ai/ml|deep learning|predictive|statistical|nlp|computer vision|llm|language|neural|forecasting|recommendation|ranking|generative|generative ai|large language|large|foundation|vision|multimodal|classification|regression|prediction|risk|data science|econometric|quantitative|mathematical|reinforcement learning|diffusion|speech|perception|probabilistic|simulation|optimization|pricing|credit|propensity|machine learned|) (models|model|modeling|modelling)
    neural networks | neural network | classifiers | classifier | llms | large language models | predictors | embeddings | recommender systems | recommendation systems | ranking systems
    predictive analytics | statistical modeling | statistical modelling | scoring models | recommenders
    # field
    machine learning | deep learning | (statistical|quantitative|econometric) (methods|techniques|approaches|tools|inference) | time series | (ml|machine learning|deep learning|data science|nlp|computer vision|ai|ai/ml) (techniques|approaches|methods|technique)
    # algorithm
    (ml|machine learning|ai|deep learning|optimization|novel|new|advanced|statistical|prediction|ranking|recommendation|learning|computer vision|perception|efficient|search|) (algorithms|algorithm) | (model|neural network|deep learning|network) (architectures|architecture) | (new|novel|innovative|computational|machine learning|statistical|analytical) (methods|approaches|methodologies|method|techniques) | heuristics | loss functions
    # feature
    feature engineering | featurize | feature selection | feature extraction | (engineered|model|ml|predictive|input|new data) features | feature store | feature stores | feature pipelines | feature sets
    # training
    model training | training runs | training jobs | distributed training | training of (ml|machine learning|ai|deep learning|) models | (large scale|model) (pretraining|pre training|fine tuning|training) | model building | model development | model building and training
    # tuning
    hyperparameters | hyperparameter | hyperparameter tuning | hyper parameter tuning | hyper parameters | hyperparameter optimization | hyperparameter optimisation | hyperparameter search | model (tuning|optimization|optimisation|improvement|improvements|refinement)
    # performance
    (model|models|algorithm|prediction|predictive|forecast|forecasting|classification) (accuracy|performance|quality|precision|robustness) | (performance|accuracy|quality|robustness) of (the|our|ml|ai|machine learning|predictive|deployed|these|) (models|algorithms|predictions|forecasts) | their (performance|accuracy) | forecast error
    # evaluation
    evaluation | evaluations | benchmarks | test sets | ground truth
    # assessment
    evals | (model|models|llm|offline|online|algorithm) (validation|evaluation|evaluations|testing|benchmarking|metrics|quality metrics) | (evaluation|benchmarking) (frameworks|metrics|framework|pipelines|datasets|methods|harnesses|harness|suites|protocols|methodology) | error analysis | model diagnostics | backtesting | backtests | (validation|evaluation|testing) of (ml|ai|machine learning|the|) models | cross validation | failure analysis of models
    # choice
    (model|algorithm|method) selection | selection of (models|algorithms|methods) | choice of (models|algorithms|methods)
    # method
    (appropriate|right|best|suitable|optimal|correct) (data and|) (methodology|methodologies|method|methods|technique|techniques|approach|approaches|tools and techniques|model|models|algorithm|algorithms)
    # experiment
    a/b tests | a/b testing | a/b test | a / b tests | a / b testing | ab tests | ab testing | split tests | split testing | (online|controlled|multivariate|causal|field|design) experiments | experiments | experiment | experimentation | experimental design | design of experiments | experiment design | causal inference | hypothesis testing | ablations | ablation studies | proofs of concept
    # tracking
    experiment tracking | model versioning | data versioning | model registry | model registries | reproducibility | experiment management | ml metadata | dataset versioning | lineage of models | reproducible
    # inference
    inference | model (predictions|inference) | model serving | serving infrastructure | model apis | (inference|prediction|serving|model serving|scoring) (services|service|apis|endpoints|api|endpoint|systems|pipelines|servers|engine|stack|infrastructure|platform) | real time (inference|predictions|scoring) | online inference | batch inference
    # pipeline
    (data|etl|elt|ml|machine learning|training|analytics|analysis|ai|ingestion|processing|data processing|streaming|feature|bioinformatics|genetics|rag|batch|real time|data ingestion|data integration|deployment of data|scalable|robust|production|evaluation|data transformation|inference|software|reproducible|automated|analytical|) (pipelines|pipeline) | etl | elt | etl processes | data flows | data workflows | dataflows | data ingestion | data integration | data transformation
    # data
    (data|raw data|training data|datasets|dataset|data sets|data set|data sources|data source|labeled data|structured data|unstructured data|large datasets|annotations|corpora|text data|data collection|data cleaning|data cleansing|data preparation|data preprocessing|data pre processing|data wrangling|data labeling|data labelling|data annotation|data acquisition|data curation|data extraction|data mining|data validation|synthetic data)
    # datahygiene
    data collection | data cleaning | cleansing | data cleansing | data preparation | data extraction | data validation | data gathering | data augmentation | collection of data | data preprocessing | data pre processing | data wrangling | data labeling | data labelling | data annotation | data acquisition | data curation | training data | annotation | data munging | labeled data | labelled data | data collection and cleaning | synthetic data | data quality checks
    # datastore
    data warehouse | data warehouses | data lake | data lakes | data lakehouse | data models | data model | data modeling | database | databases | schemas | data architecture | data architectures | data storage | data platform | data platforms | sql queries | data structures | data products | data management | data marts | data infrastructure | data systems | data quality | data integrity | data governance | data ecosystem | queries | stored procedures | data sets for
    # insight
    (actionable|business|data|key|data driven|customer|meaningful|) insights | insight | dashboards | dashboard | visualizations | visualization | visualisations | visualisation | data visualization | trends | patterns | (data|statistical|exploratory|exploratory data|quantitative|statistical data|business|trend|root cause|cohort|ad hoc|descriptive|) (analyses|analysis|analytics) | kpis | business intelligence | findings | hypotheses | opportunities for improvement | data driven decisions
    # report
    (business|management|ad hoc|analytical|regular|recurring|analytics|performance|statistical|data|technical|operational|daily|monthly|weekly|quarterly|financial|custom|meaningful|executive|detailed|) (reports|report|reporting)
    # software
    (software|web|mobile|cloud|backend|back end|frontend|front end|full stack|user|user facing|production|enterprise|client|new|product|distributed|ai powered|scalable|cloud based|cloud native|server side|embedded|internal|microservice|rest|restful|graphql|business|robust|secure|high quality|clean|maintainable|production quality|efficient|reusable|large scale|complex|) (applications|application|apps|app|systems|system|services|service|features|feature|components|component|apis|api|code|tools|tool|interfaces|interface|functionality|microservices|libraries|library|frameworks|framework|sdks|scripts|modules|prototypes|architecture|architectures|platform|platforms|products|websites|portals)
    software | software solutions | software products | technical solutions | (scalable|innovative|custom|end to end|automated|cloud|robust) solutions | user interfaces | ui | codebase | code base | bugs | unit tests | integration tests | integrations | firmware | websites | web pages | backend | frontend | sdk | test cases | test scripts | test automation | technical design | technical designs | design documents | specifications | architectural | software development | software design | software engineering | coding | production code | test suites | software quality | code quality
    # watching
    observability | (monitoring|observability|alerting) (practices|systems|system|tools|tooling|workflows|frameworks|dashboards|solutions|solution|infrastructure|strategies|strategy|pipelines|stack) | monitoring (and|&|,) (alerting|observability|logging|alerts) | logging (and|&|,) (monitoring|alerting) | (automated|behavior|quality|output|data|application|production|performance) monitoring | monitoring for
    # infra
    devops | infrastructure | cloud infrastructure | (ml|ai|machine learning|training|compute|model|cloud|data|serving) (infrastructure|platform|platforms|infra) | kubernetes | clusters | gpu clusters | servers | (production|development|cloud|staging|test|runtime|hosting) environments | terraform | iac | alerting | (system|platform|infrastructure|continuous|proactive) monitoring | scalability | production systems | production environment | operating systems | containers | logging | alerts | incidents | incident response | on call | on call rotation | on call rotations | outages | uptime | reliability | availability | system performance | slos | slas | disaster recovery | backups | service levels | system health | failover | capacity | security controls | access controls
    # cicd
    ci/cd | ci / cd | cicd | continuous integration | continuous delivery | continuous deployment | (deployment|ci/cd) pipelines | (model|ml|software|application|production|code|cloud|automated|service|system) (deployment|deployments|delivery pipelines) | deployment | deployments | build pipelines | release process | mlops | llmops | into production | to production | release engineering | containerization | infrastructure as code | production ready
    # drift
    model (monitoring|quality monitoring|output monitoring|observability) | monitoring of (model|models|ml|deployed|production) | (model|ml|ai|data quality) (monitoring|observability) | monitoring and (retraining|maintenance) | evaluation (,|and) monitoring | model drift | data drift | drift | concept drift | model monitoring | model performance in production | retraining | model retraining | model health | production models | models in production | deployed models | data quality monitoring | performance degradation | pipeline monitoring
    # speed
    (inference|serving|model) (latency|throughput|cost|costs|speed|efficiency) | latency | low latency | inference (performance|optimization) | training (speed|cost|costs|performance|efficiency|throughput) | gpu (utilization|efficiency|costs) | model (compression|efficiency|latency|optimization) | quantization | distillation | pruning | (computational|compute) (efficiency|costs|cost) | token (usage|costs|cost)
    # person
    (teams|stakeholders|stakeholder|engineers|scientists|partners|colleagues|peers|customers|clients|customer|client|users|researchers|analysts|developers|managers|management|leaders|experts|members|teammates|departments|departments|executives|users|vendors|staff|designers|product managers|people|investigators|collaborators|personnel|agencies|physicians|faculty|students|architects|owners|testers)
    data scientists | data engineers | software engineers | product teams | subject matter experts
    # junior
    (junior|less experienced|more junior|early career|younger|newer) (engineers|developers|staff|team members|data scientists|scientists|members|colleagues|analysts|data engineers|researchers|teammates|team|employees|personnel) | direct reports | (high performing|growing|small|global|strong|world class|talented|diverse|) team of (engineers|data scientists|scientists|analysts|developers|machine learning engineers|data engineers|ml engineers|researchers|software engineers|experts|people) | new hires | interns | mentees | individual contributors | subordinates | subordinate staff | (other|fellow) (engineers|developers|data scientists|scientists|analysts|teammates)
    (engineering|technical|data science|project|development|agile|data|analytics|delivery|research|ml|machine learning|ai|scrum|high performing|offshore|your|the|a|our|cross functional) (team|teams)
    # direction
    (technical|strategic|team|research|overall) (direction|leadership|guidance|mentorship|mentoring|coaching|vision|strategy) | guidance | (the|a) (strategy|vision|direction) | strategic vision | technical lead | mentorship | thought leader | subject matter expert for | coaching | (technical|product|data|ai|ml|machine learning|analytics|research|engineering|platform) (strategy|vision|roadmap|roadmaps|strategies) | strategic (planning|initiatives|plans|decisions)
    # supervision
    performance (reviews|management|evaluations|appraisals) | people management | team (building|leadership|development|management) | (technical|people|functional|line) (leadership|management) | (direct|line) reports | (hiring|recruitment|development) of (staff|team members|employees|engineers) | staff (development|supervision)
    # project
    projects | project | initiatives | initiative | programs | programme | efforts | workstreams | delivery | execution | engagements
    # paper
    papers | paper | publications | (peer reviewed|scientific|research|academic|top tier|) (papers|publications|journals|manuscripts|articles) | patents | patent | patent applications | manuscripts | (scientific|academic|top tier|research|international|ml|ai|leading) conferences | whitepapers | invention disclosures | scientific reports | grant proposals
    # inquiry
    (new|novel|cutting edge|state of the art|original|scientific|applied|independent|fundamental|academic|innovative) (research|methods|techniques|methodologies|approaches|algorithms|ideas) | research (projects|agenda|questions|directions|direction|ideas|problems|activities|program|programs) | state of the art | hypotheses
    # doc
    presentations | presentation | results | findings | recommendations | status reports | updates | reports | insights to | complex (concepts|technical concepts|ideas|information|technical information|analyses|results|data|findings) | technical (concepts|information|findings|recommendations|issues|presentations|reports) | ideas | proposals | demos | status | progress | briefings
    # sales
    (sales|marketing) (campaigns|strategy|strategies|targets|activities|process|opportunities|plans|materials) | quotas | quota | account plans | deals | customer success | business development | pipeline of deals | sales pipeline | recruiting | training (sessions|materials|courses|programs|programmes|workshops) | (user|staff|employee|customer|end user) training | workshops | webinars | curriculum | curricula | courses | lessons | lectures | technical interviews | interviewing candidates | go to market | rfps | tenders | meetings | events | campaigns | patient care | change management
    # trade
    sales | marketing | revenue | leads | accounts | contracts | contract | budget | budgets | costs | customer satisfaction | procurement | suppliers | purchasing | compliance | risk | risks | policies | policy | procedures | processes | process | orders | invoices | regulatory (requirements|submissions) | inventory | schedules | timelines | milestones | deliverables | scope | backlog | product backlog | (product|business|commercial|global|go to market|pricing|content|brand) (strategy|strategies|roadmap|roadmaps|vision) | relationships | partnerships | expectations | customer (relationships|issues|inquiries|requests|experience) | tickets | inquiries
    # nothing
    data driven | evidence led | (data|analytics|engineering|data science|science) (culture|mindset|community) | your application | job application | application (process|form|documents) | (public|customer|professional|financial|support|business|consulting|health|medical|social|emergency|food) (service|services) | (business|operating|target operating|service|role|delivery|security|pricing|revenue|maturity|working|financial|security|threat|process|commercial) (model|models|modeling|modelling) | models of care | (management|safety|quality management|information|business|health|hr|payroll|learning management|school) system | (vendor|supplier|performance|impact|program|programme|process|product|technology|tool) (evaluation|evaluations|assessment) | selection and evaluation | evaluation of (vendors|suppliers|tools) | success metrics | business metrics | (market|user|customer|desk|consumer|online|web) research | research (team|teams|group|groups|department|scientists|scientist|engineers|staff|and development) | r&d | data protection | data privacy | data entry | data center | data centre | data centers | data scientist | data engineer | data analyst | data science team | data team | software engineer | software developer | software vendors | software tools | office software | digital (campaigns|tools|solutions) | support tools | decision making | quality assurance | test results | cloud services | reporting line | status quo | architecture and design | security features | trade offs | machine learning stack | working environment | work environment | team environment | scale up environment
    # need
    requirements | business requirements | user needs | customer needs | client needs | client requirements | stakeholder needs | business needs | user stories | needs | use cases | business problems | product requirements | data requirements | project requirements
    # standard
    best practices | standards | (engineering|coding|development|data|technical|quality) (standards|practices|best practices) | guidelines | policies | governance
    # documentation
    documentation | technical documentation | documents | user guides | runbooks | training materials | knowledge | sops
    # otherreport
    data quality monitoring
    # study
    research | study design | studies | clinical trials | trials
    # aiproduct
    (ml|machine learning|ai|ai/ml|deep learning|data science|nlp|generative ai|genai|llm|computer vision|agentic|agentic ai|rag|ai powered|ai driven|llm powered|llm based|intelligent|conversational ai) (solutions|systems|capabilities|components|technologies|products|applications|features|solution|application|system|product|feature|workflows|services|tools|use cases|functionality) | (ai|llm|intelligent|multi) agents | agents | chatbots | rag | rag pipelines | prompts | copilots
    # partner
    (cross functional|multi functional|cross team|interdisciplinary|multidisciplinary|multi disciplinary|cross disciplinary) (teams|team|partners|stakeholders|groups|collaboration|environment|work|projects|) | (internal and external|key|business|product|internal|external|technical|non technical|technical and non technical|senior|client|project|executive|various|multiple|clinical|engineering) (stakeholders|partners|collaborators) | (product|engineering|business|data|data science|design|development|software|operations|marketing|sales|research|data engineering|other|multiple|different|internal|functional|it|analytics|client|partner|platform|technical|devops|product and engineering|clinical|security|legal) teams | stakeholders | stakeholder management | in (close|direct) (collaboration|partnership|cooperation|coordination|contact) with | in collaboration with | in partnership with | closely with | alongside | collaboratively | (close|direct) (cooperation|collaboration|coordination) | (relationships|relationship|partnerships|partnership|cooperation) (with|between|) | hand in hand with | agile (team|teams|environment) | (stakeholder|team|cross team|agile|close|effective|strong|interdisciplinary) collaboration | collaboration (with|between|across|among) | (cross functional|interdisciplinary|) teamwork | together with
    """
}
