/// What a duty's verb does: the groups of `DutyVocabulary.verbs`.
enum DutyVerb: String, CaseIterable {
  case make, design, write, code, improve, ship, run, watch, assess, analyse, prepare, train
  case tell, advise, mentor, lead, steer, teach, work, research, advance, publish, sell
  case scale, use, manage, none
}

/// What a duty is done to: the groups of `DutyVocabulary.objects`.
enum DutyObject: String, CaseIterable {
  case model, algorithm, feature, training, tuning, evaluation, experiment, tracking
  case inference, pipeline, data, datahygiene, datastore, insight, software, infra, cicd
  case drift, speed, person, junior, direction, project, paper, inquiry, doc, sales, need
  case standard, documentation, otherreport, study, aiproduct, partner
}

/// The verbs and objects of duties; `(a|b|)` lists alternatives.
enum DutyVocabulary {
  static let verbs = """
    # make
    build | builds | building | develop | develops | developing | development of | create | creates | creating | implement | implements | implementing | implementation of | construct | constructing | produce | produces | producing | engineer | engineering of | deliver | delivers | delivering | extend | extending | enhance | enhances | enhancing | prototype | prototyping | contribute to | contributes to | contributing to | modernize | modernizing | set up | setting up | translate | translating | turn | generate | generates | generating | help build
    # design
    design | designs | designing | design of | architect | architects | architecting | choose | choosing | select | selects | selecting | devise | devises | devising | formulate | formulating | propose | proposing | conceive | conceptualize
    # write
    write | writes | writing | author | authors | authoring | draft | drafts | drafting
    # code
    code | codes | coding | program | refactor | refactors | refactoring | debug | debugs | debugging | troubleshoot | troubleshoots | troubleshooting | fix | fixing | unit test | code reviews | code review | peer programming
    # improve
    improve | improves | improving | optimize | optimizes | optimizing | optimise | optimises | optimising | optimization of | tune | tunes | tuning | refine | refines | refining | reduce | reduces | reducing | increase | increasing | maximize | maximizing | minimize | minimizing | iterate on | iterating on
    # ship
    deploy | deploys | deploying | deployment of | ship | ships | shipping | productionize | productionizes | productionizing | productionise | productionising | operationalize | operationalizing | operationalise | operationalising | release | releases | releasing | launch | launches | launching | roll out | rolling out | containerize | containerizing | automate | automates | automating | bring to production | take to production | productize | productizing | commission
    # run
    run | runs | running | operate | operates | operating | maintain | maintains | maintaining | maintenance of | support | supports | supporting | administer | administers | administering | administration of | management of | provision | provisioning | secure | securing | migrate | migrating | upgrade | upgrading | ensure | ensures | ensuring | handle | handling
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
    present | presents | presenting | presentation of | communicate | communicates | communicating | report | reports | reporting | explain | explains | explaining | articulate | articulates | articulating | convey | conveying | brief | briefing | write reports | make recommendations | tell stories | storytelling
    # advise
    share | shares | sharing | advise | advises | advising | demonstrate | demonstrates | demonstrating | summarize | summarizes | summarizing | inform | informs | informing | translate | translates | translating | recommend | recommends | recommending | visualize | provide | provides | providing | deliver | prepare | prepares | preparing | evangelize | document | disseminate | disseminating
    # mentor
    provide leadership | provides leadership | providing leadership | mentor | mentors | mentoring | coach | coaches | coaching
    # lead
    lead | leads | leading | guide | guides | guiding | direct | directs | directing | supervise | supervises | supervising | oversee | oversees | overseeing | hire | hiring | recruit | recruiting | spearhead | spearheading | head | act as (a|) (mentor|leader|technical lead)
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
    apply | applies | applying | leverage | leverages | leveraging | use | using | utilize | utilizing | integrate | integrates | integrating | adapt | adapting | customize | customizing | configure | configuring
    # manage
    manage | manages | managing
    # none
    reporting to | reports to | report to
    """

  static let objects = """
    # model
    (ml|machine learning|ai|ai/ml|deep learning|predictive|statistical|nlp|computer vision|llm|language|neural|forecasting|recommendation|ranking|generative|generative ai|large language|large|foundation|vision|multimodal|classification|regression|prediction|risk|data science|econometric|quantitative|mathematical|reinforcement learning|diffusion|speech|perception|probabilistic|simulation|optimization|pricing|credit|propensity|machine learned|) (models|model|modeling|modelling)
    neural networks | neural network | classifiers | classifier | llms | large language models | predictors | embeddings | recommender systems | recommendation systems | ranking systems | (ml|machine learning|deep learning|data science|nlp|computer vision|ai|ai/ml) (techniques|approaches|methods|technique)
    predictive analytics | machine learning | deep learning | statistical modeling | statistical methods | statistical techniques | statistical approaches | time series
    # algorithm
    (ml|machine learning|ai|deep learning|optimization|novel|new|advanced|statistical|prediction|ranking|recommendation|learning|computer vision|perception|efficient|search|) (algorithms|algorithm) | (model|neural network|deep learning|network) (architectures|architecture) | (new|novel|innovative|computational|machine learning|statistical|analytical) (methods|approaches|methodologies|method|techniques) | heuristics | loss functions
    # feature
    feature engineering | featurize | feature selection | feature extraction | (engineered|model|ml|predictive|input|new data) features | feature store | feature stores | feature pipelines | feature sets
    # training
    model training | training runs | training jobs | distributed training | training of (ml|machine learning|ai|deep learning|) models | (large scale|model) (pretraining|pre training|fine tuning|training) | model building | model development | model building and training
    # tuning
    hyperparameters | hyperparameter | hyperparameter tuning | hyper parameter tuning | hyper parameters | hyperparameter optimization | model (accuracy|performance|tuning|optimization|quality|improvement|improvements) | prompt (engineering|tuning|optimization) | (performance|accuracy) of (the|our|ml|ai|machine learning|predictive|) (models|algorithms)
    # evaluation
    evaluation | evaluations | evals | model (validation|evaluation|testing) | benchmarks | evaluation (frameworks|metrics|framework|pipelines|datasets|methods|harnesses) | error analysis | offline metrics | model (quality metrics|metrics) | test sets | ground truth | validation of models
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
    data collection | data cleaning | data cleansing | data preparation | data preprocessing | data pre processing | data wrangling | data labeling | data labelling | data annotation | data acquisition | data curation | training data | annotation | data munging | labeled data | labelled data | data collection and cleaning | synthetic data | data quality checks
    # datastore
    data warehouse | data warehouses | data lake | data lakes | data lakehouse | data models | data model | data modeling | database | databases | schemas | data architecture | data architectures | data storage | data platform | data platforms | sql queries | data structures | data products | data management | data marts | data infrastructure | data systems | data quality | data integrity | data governance | data ecosystem | queries | stored procedures | data sets for
    # insight
    (actionable|business|data|key|data driven|customer|meaningful|) insights | insight | dashboards | dashboard | (business|management|ad hoc|analytical|regular|analytics|performance|statistical|data|technical|operational|monthly|weekly|financial|custom|) (reports|report|reporting) | visualizations | visualization | visualisations | visualisation | data visualization | trends | patterns | (data|statistical|exploratory|exploratory data|quantitative|statistical data|business|trend|root cause|cohort|ad hoc|descriptive|) (analyses|analysis|analytics) | kpis | metrics | business intelligence | findings | hypotheses | opportunities for improvement | data driven decisions
    # software
    (software|web|mobile|cloud|backend|back end|frontend|front end|full stack|user|user facing|production|enterprise|client|new|product|distributed|ai powered|scalable|cloud based|cloud native|server side|embedded|internal|microservice|rest|restful|graphql|business|robust|secure|high quality|clean|maintainable|production quality|efficient|reusable|large scale|complex|) (applications|application|apps|app|systems|system|services|service|features|feature|components|component|apis|api|code|tools|tool|interfaces|interface|functionality|microservices|libraries|library|frameworks|framework|sdks|scripts|modules|prototypes|architecture|architectures)
    software | software solutions | software products | technical solutions | (scalable|innovative|custom|end to end|automated|cloud|robust) solutions | user interfaces | ui | codebase | code base | bugs | unit tests | integration tests | integrations | firmware | websites | web pages | backend | frontend | programs | sdk | test cases | test scripts | test automation | technical design | technical designs | design documents | specifications | architectural | software development | software design | software engineering | coding | production code | test suites | software quality | code quality
    # infra
    infrastructure | cloud infrastructure | (ml|ai|machine learning|training|compute|model|cloud|data|serving) (infrastructure|platform|platforms|infra) | kubernetes | clusters | gpu clusters | servers | networks | environments | terraform | iac | production systems | production environment | operating systems | storage | containers | (platform|platforms) | observability | logging | alerting | alerts | incidents | incident response | on call | on call rotation | on call rotations | outages | uptime | reliability | availability | system performance | slos | slas | disaster recovery | backups | service levels | system health | failover | capacity | security controls | access controls
    # cicd
    ci/cd | ci / cd | cicd | continuous integration | continuous delivery | continuous deployment | (deployment|ci/cd) pipelines | (model|ml|software|application|production|code|cloud|automated|service|system) (deployment|deployments|delivery pipelines) | deployment | deployments | build pipelines | release process | mlops | llmops | devops | into production | to production | release engineering | containerization | infrastructure as code | production ready
    # drift
    model (monitoring|quality monitoring|output monitoring|observability) | monitoring of (model|models|ml|deployed|production) | (model|ml|ai|performance|data quality|data) (monitoring|observability) | monitoring and (retraining|maintenance|observability) | evaluation (,|and) monitoring | model drift | data drift | drift | concept drift | model monitoring | model performance in production | retraining | model retraining | model health | production models | models in production | deployed models | data quality monitoring | performance degradation
    # speed
    (inference|serving|model) (latency|throughput|cost|costs|speed|efficiency) | latency | low latency | inference (performance|optimization) | training (speed|cost|costs|performance|efficiency|throughput) | gpu (utilization|efficiency|costs) | model (compression|efficiency|latency|optimization) | quantization | distillation | pruning | (computational|compute) (efficiency|costs|cost) | token (usage|costs|cost)
    # person
    (teams|stakeholders|stakeholder|engineers|scientists|partners|colleagues|peers|customers|clients|customer|client|users|researchers|analysts|developers|managers|management|leaders|experts|members|teammates|departments|departments|executives|users|vendors|staff|groups|units|designers|product managers|business|product|engineering|people|investigators|collaborators|personnel|functions|organization|agencies|organizations|physicians|faculty|students|architects|owners|testers)
    data scientists | data engineers | software engineers | product teams | subject matter experts
    # junior
    (junior|less experienced|more junior|early career|younger|newer) (engineers|developers|staff|team members|data scientists|scientists|members|colleagues|analysts|data engineers|researchers|teammates|team|employees|personnel) | direct reports | (high performing|growing|small|global|strong|world class|talented|diverse|) team of (engineers|data scientists|scientists|analysts|developers|machine learning engineers|data engineers|ml engineers|researchers|software engineers|experts|people) | new hires | interns | mentees | individual contributors | subordinates | subordinate staff | (other|fellow) (engineers|developers|data scientists|scientists|analysts|teammates)
    (engineering|technical|data science|project|development|agile|data|analytics|delivery|research|ml|machine learning|ai|scrum|high performing|offshore|your|the|a|our|cross functional) (team|teams)
    # direction
    (technical|strategic|team|research|overall) (direction|leadership|guidance|mentorship|mentoring|coaching|vision|strategy) | guidance | (the|a) (strategy|vision|direction) | strategic vision | technical lead | mentorship | thought leader | performance (reviews|management) | team building | people management | subject matter expert for | coaching | (technical|product|data|ai|ml|machine learning|analytics|research|engineering|platform) (strategy|vision|roadmap|roadmaps|strategies) | strategic (planning|initiatives|plans|decisions)
    # project
    projects | project | initiatives | initiative | programs | programme | efforts | workstreams | delivery | execution | engagements
    # paper
    papers | paper | publications | (peer reviewed|scientific|research|academic|top tier|) (papers|publications|journals|manuscripts|articles) | patents | patent | patent applications | manuscripts | (scientific|academic|top tier|research|international|ml|ai|leading) conferences | whitepapers | invention disclosures | scientific reports | grant proposals
    # inquiry
    research | (new|novel|cutting edge|state of the art|original|scientific|applied|independent|fundamental|academic|innovative) (research|methods|techniques|methodologies|approaches|algorithms|ideas) | research (projects|agenda|questions|directions|direction|ideas|problems|activities|program|programs) | state of the art | hypotheses
    # doc
    presentations | presentation | results | findings | recommendations | status reports | updates | reports | insights to | complex (concepts|technical concepts|ideas|information|technical information|analyses|results|data|findings) | technical (concepts|information|findings|recommendations|issues|presentations|reports) | ideas | proposals | demos | status | progress | briefings
    # sales
    sales | quotas | quota | revenue | leads | accounts | account plans | contracts | deals | budget | budgets | customer satisfaction | customer success | proposals | business development | marketing | pipeline of deals | sales pipeline | procurement | recruiting | training sessions | workshops | curriculum | courses | compliance | risks | contracts | policies
    # need
    requirements | business requirements | user needs | business needs | user stories | needs | use cases | business problems | product requirements | data requirements | project requirements
    # standard
    best practices | standards | (engineering|coding|development|data|technical|quality) (standards|practices|best practices) | guidelines | policies | governance
    # documentation
    documentation | technical documentation | documents | user guides | runbooks | training materials | knowledge | sops
    # otherreport
    data quality monitoring
    # study
    study design | studies | clinical trials | trials
    # aiproduct
    (ml|machine learning|ai|ai/ml|deep learning|data science|nlp|generative ai|genai|llm|computer vision|agentic|agentic ai|rag|ai powered|ai driven|llm powered|llm based|intelligent|conversational ai) (solutions|systems|capabilities|components|technologies|products|applications|features|solution|application|system|product|feature|workflows|services|tools|use cases|functionality) | (ai|llm|intelligent|multi) agents | agents | chatbots | rag | rag pipelines | prompts | copilots
    # partner
    (cross functional|multi functional|cross team|interdisciplinary|multidisciplinary|multi disciplinary|cross disciplinary) (teams|team|partners|stakeholders|groups|collaboration|environment|work|projects|) | (internal and external|key|business|product|internal|external|technical|non technical|technical and non technical|senior|client|project|executive|various|multiple|clinical|engineering) (stakeholders|partners|collaborators) | (product|engineering|business|data|data science|design|development|software|operations|marketing|sales|research|data engineering|other|multiple|different|internal|functional|it|analytics|client|partner|platform|technical|devops|product and engineering|clinical|security|legal) teams | stakeholders | stakeholder management | in (close|direct) (collaboration|partnership|cooperation|coordination|contact) with | in collaboration with | in partnership with | closely with | alongside | collaboratively | (close|direct) (cooperation|collaboration|coordination) | (relationships|relationship|partnerships|partnership|cooperation) (with|between|) | hand in hand with | team environment | agile (team|teams|environment)
    """
}
