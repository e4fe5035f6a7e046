extension SkillVocabulary {
  /// The entries of the category "Software engineering".
  static let softwareEngineering = #"""
    # Software engineering
    software engineering = !software engineering | software engineering principles | software engineering fundamentals | software engineering practices | software engineering best practices | software engineering skills | software engineering concepts ; years = software
    software development = !software development | software development practices | software programming | software development experience | software development skills ; years = software
    software design = software design | software design principles | software design patterns | object oriented software design
    application development = !application development | app development | enterprise application development
    backend development = backend development | back-end development | backend engineering | backend software development | backend software engineering | backend systems | back-end systems | backend services | backend technologies | back-end services | backend programming | server-side development | server-side programming | backend infrastructure | back-end engineering | backend software | !backend | !back-end | backend applications | back-end applications | backend architecture | backend code | backend skills | back-end skills | backend experience | back-end experience | backend work
    full-stack development = full-stack development | fullstack development | full-stack engineering | full-stack web development | full-stack software engineering | !full-stack | !fullstack | full-stack skills | full-stack experience | full-stack applications | full-stack web applications | full-stack apps | full-stack work | full-stack proficiency | full-stack projects | full-stack product development | fullstack engineering | fullstack applications | fullstack web development | fullstack skills | fullstack experience
    object-oriented programming = object-oriented programming | ^oop | object-oriented development | object-oriented | object-oriented principles | object-oriented programming concepts | oops concepts | object-oriented concepts
    object-oriented design = object-oriented design | ^ood | ^ooad | object-oriented analysis and design | object-oriented design principles | object-oriented design and programming
    functional programming = functional programming
    asynchronous programming = asynchronous programming | async programming | async/await | asyncio | asynchronous processing | asynchronous workflows
    concurrent programming = concurrent programming | concurrency | multithreading | multi-threading | multi-threaded programming | multithreaded | multi-threaded | parallel programming | !threading | concurrent systems | concurrent software
    parallel computing = parallel computing | parallel and distributed computing | parallelization | parallel algorithms | parallelism | parallel and distributed systems | parallelisation
    systems programming = systems programming | low-level programming | system-level programming | low-level systems | systems software
    network programming = network programming | socket programming | sockets
    reactive programming = reactive programming | rxjava | rxjs | rxswift | reactive systems | reactive extensions | reactivex
    event-driven programming = event-driven programming
    metaprogramming = metaprogramming
    design patterns = design patterns | software patterns | gang of four
    SOLID principles = ^solid principles | solid design principles
    clean code = clean code | clean coding | clean architecture | hexagonal architecture
    domain-driven design = domain-driven design | ^ddd
    test-driven development = test-driven development | ^tdd
    behavior-driven development = behavior-driven development | ^bdd | behaviour-driven development
    pair programming = pair programming | mob programming | extreme programming
    user stories = user stories | user story mapping
    C4 model = c4 model | c4 diagrams | !archimate
    code review = !code review | peer code review | code reviewing | peer reviews of code | code review skills | performing code reviews | conducting code reviews | code review practices | code review processes | reviewing code ; years = software
    refactoring = refactoring | code refactoring | legacy code modernization | legacy modernization | application modernization | legacy code modernisation | legacy modernisation | application modernisation
    debugging = !debugging | debuggers | troubleshooting and debugging | debugging skills | debugging tools | debugging techniques ; years = software
    performance optimization = performance optimization | performance tuning | performance engineering | code optimization | performance profiling | performance analysis tools | application performance | software optimization | system performance optimization | performance optimisation | code optimisation | software optimisation | system performance optimisation
    profiling tools = profiling tools | code profiling | !profiling | profilers
    memory management = memory management | memory optimization | garbage collection | memory optimisation
    compilers = compilers | compiler design | compiler development | compiler engineering | compiler optimization | compiler optimisation
    static analysis = static analysis | static code analysis | program analysis | linters | linting
    formal methods = formal methods | formal verification | model checking | theorem proving | smt solvers
    type systems = type systems | type theory | programming language theory
    operating systems = operating systems | os internals | os concepts | operating system internals
    Linux = linux | linux os | gnu/linux | linux environment | linux systems | linux administration | linux operating system | linux command line | linux system administration ; parent = operating systems
    Unix = unix | *nix | unix systems ; parent = operating systems
    Linux kernel = linux kernel | kernel programming linux | linux kernel development | linux internals | kernel drivers | linux device drivers | kernel modules | kernel mods
    Ubuntu = ubuntu ; parent = Linux, Unix
    Red Hat Enterprise Linux = red hat enterprise linux | ^rhel | red hat | redhat | red hat linux ; parent = Linux, Unix
    CentOS = centos | cent os ; parent = Linux, Unix
    Debian = debian ; parent = Linux, Unix
    SUSE = !^suse
    Windows = !^windows | microsoft windows | ms windows | windows os | windows 10 | windows desktop ; parent = operating systems
    Windows Server = windows server | microsoft windows server
    macOS = macos | mac os | os x | osx | mac os x
    Solaris = solaris
    AIX = ^aix
    mainframes = mainframes | mainframe | ibm mainframe
    z/OS = z/os | mvs/tso | ^mvs ; parent = mainframes
    command line = command line | command line tools | command line interface | ^cli | terminal commands
    version control = version control | version control systems | source control | source code control | source code management | version control tools | revision control | code versioning | source control systems | software version control | version control software | code version control ; years = software
    Git = git version control | gitflow | git flow | git workflows | git | git repositories | git repos ; parent = version control
    GitHub = github | git hub | github enterprise ; parent = version control
    GitLab = gitlab | git lab ; parent = version control
    Bitbucket = bitbucket | bit bucket ; parent = version control
    SVN = ^svn | apache subversion | tortoise svn | !^subversion ; parent = version control
    Mercurial = !mercurial ; parent = version control
    Perforce = perforce ; parent = version control
    TFS = ^tfs | team foundation server | ^tfvc ; parent = version control
    ClearCase = clearcase ; parent = version control
    Gerrit = gerrit ; parent = version control
    monorepo = monorepo
    trunk-based development = trunk-based development | branching strategies
    open source = !open source | open source software | open source development | open source technologies | open source tools | open source frameworks | open source libraries | ^oss | open-source products | contributions to open-source projects | contributing to open-source projects | contribute to open-source projects
    agile = agile | agile development | agile methodologies | agile software development | agile practices | agile environment | agile development methodologies | agile frameworks | agile processes | agile principles | agile methods | agile delivery | agile project management
    Scrum = scrum | scrum methodology | scrum framework ; parent = agile
    Kanban = kanban ; parent = agile
    Scaled Agile Framework = scaled agile framework | scaled agile | safe agile | safe framework | safe methodology ; parent = agile
    Lean development = lean development | lean startup | lean methodology
    Waterfall ! = ^waterfall | waterfall methodology
    SDLC = ^sdlc | software development lifecycle | software development life cycle | software lifecycle | full software development lifecycle | systems development life cycle | software life cycle | full software development life cycle | software product lifecycle
    V-model = v-model | ^v model
    JIRA = jira | atlassian jira
    Confluence = confluence | atlassian confluence
    Trello = trello
    Asana = ^asana
    Azure Boards = azure boards
    Rally ! = ^rally | ca rally
    Redmine = redmine
    YouTrack = youtrack
    Bugzilla = bugzilla
    ClickUp = clickup
    Monday.com = monday.com
    Notion ! = ^notion
    Slack ! = ^slack
    Miro = ^miro
    Atlassian = atlassian | atlassian suite | atlassian tools
    requirements analysis = requirements analysis | requirements gathering | requirements engineering | requirements management | requirements elicitation | gathering requirements | business requirements analysis
    technical documentation = !technical documentation | software documentation | code documentation | technical writing | api documentation | documentation tools ; years = software
    UML = ^uml | unified modeling language | sysml | unified modelling language
    BPMN = bpmn
    software testing = software testing | software test | software quality assurance | testing methodologies | software qa | testing frameworks | testing tools | testing practices | test frameworks | quality assurance testing | testing techniques | software testing methodologies | testing best practices | test engineering ; years = software
    testing = !testing | functional testing | manual testing | exploratory testing | regression testing | system testing ; years = software
    unit testing = unit testing | unit tests | unit testing frameworks | unit and integration testing | unit & integration testing | unit/integration | unit/integration testing | unit / integration | unit, integration ; parent = software testing
    integration testing = integration testing | integration tests ; parent = software testing
    end-to-end testing = end-to-end testing | e2e testing | end-to-end tests | e2e tests | e2e tools | e2e frameworks | end-to-end testing frameworks | !e2e ; parent = software testing
    acceptance testing = acceptance testing | ^uat | user acceptance testing
    test automation = test automation | automated testing | automated tests | automation testing | automation frameworks | test automation frameworks | automated test frameworks | testing automation | automated testing frameworks | automated unit testing | automation tests | automated test suites | test automation infrastructure ; parent = software testing
    performance testing = performance testing | load testing | stress testing | performance tests | load tests | scalability testing ; parent = software testing
    API testing = api testing | rest api testing | postman testing
    mobile testing = mobile testing | mobile automation testing
    test planning = test planning | test plans | test cases | test case design | test strategies | test coverage | test case development
    property-based testing = property-based testing | fuzz testing | fuzzing | mutation testing
    contract testing = contract testing | consumer-driven contracts
    chaos engineering = chaos engineering | chaos testing
    quality assurance = !quality assurance | !^qa | qa testing | qa automation | qa strategy | qa strategies | qa methodologies | qa processes | qa practices | qa engineering
    Selenium = selenium | selenium webdriver | selenium grid ; parent = test automation
    Cypress ! = cypress.io | ^cypress ; parent = test automation
    Playwright = !playwright ; parent = test automation
    Puppeteer = !puppeteer ; parent = test automation
    Appium = appium ; parent = test automation
    TestNG = testng ; parent = test automation
    JUnit = junit | j unit | junit5 ; parent = test automation
    NUnit = nunit | xunit ; parent = test automation
    PyTest = pytest | py.test ; parent = test automation
    unittest = unittest ; parent = test automation
    Mockito = mockito | jmock ; parent = test automation
    RSpec = rspec ; parent = test automation
    Jest = jestjs | !jest ; parent = test automation
    Mocha = !mocha ; parent = test automation
    Jasmine = !^jasmine ; parent = test automation
    Karma = !karma ; parent = test automation
    Enzyme ! = ^enzyme ; parent = test automation
    Protractor = protractor ; parent = test automation
    Vitest = vitest ; parent = test automation
    React Testing Library = react testing library ; parent = test automation
    Cucumber = !cucumber | cucumber bdd | specflow ; parent = test automation
    Robot Framework = robot framework ; parent = test automation
    Katalon = katalon ; parent = test automation
    TestComplete = testcomplete ; parent = test automation
    UFT ! = ^uft | hp uft | quick test professional ; parent = test automation
    LoadRunner = loadrunner ; parent = test automation
    JMeter = jmeter | apache jmeter ; parent = test automation
    Gatling = gatling ; parent = test automation
    k6 = !^k6 ; parent = test automation
    Locust = !^locust ; parent = test automation
    Postman = !postman ; parent = test automation
    SoapUI = soapui | soap ui ; parent = test automation
    Insomnia ! = ^insomnia ; parent = test automation
    REST Assured = rest assured ; parent = test automation
    WireMock = wiremock ; parent = test automation
    Testcontainers = testcontainers ; parent = test automation
    BrowserStack = browserstack ; parent = test automation
    Sauce Labs = sauce labs ; parent = test automation
    TestRail = testrail ; parent = test automation
    Zephyr ! = ^zephyr | zephyr scale ; parent = test automation
    qTest = qtest ; parent = test automation
    HP ALM = hp alm | hp quality center ; parent = test automation
    SonarQube = sonarqube | sonar qube ; parent = test automation
    Checkstyle = checkstyle ; parent = test automation
    ESLint = eslint ; parent = test automation
    Pylint = pylint | flake8 | mypy ; parent = test automation
    Ruff = !^ruff ; parent = test automation
    Tox ! = ^tox ; parent = test automation
    Maven = !^maven | apache maven ; parent = build tools
    Gradle = gradle ; parent = build tools
    Ant ! = ^ant | apache ant ; parent = build tools
    GNU Make = gnu make | makefile ; parent = build tools
    CMake = cmake ; parent = build tools
    Bazel = bazel ; parent = build tools
    Buck ! = ^buck | buck2 ; parent = build tools
    SBT = ^sbt ; parent = build tools
    Poetry ! = ^poetry | python poetry ; parent = build tools
    Conda = ^conda | ^anaconda | miniconda ; parent = build tools
    npm = ^npm | node package manager ; parent = build tools
    Yarn package manager = yarn package manager | pnpm ; parent = build tools
    Webpack = webpack | web pack ; parent = build tools
    Babel = !^babel | babel.js ; parent = build tools
    Gulp = !^gulp ; parent = build tools
    Grunt = !^grunt ; parent = build tools
    Vite = ^vite | vitejs ; parent = build tools
    Rollup ! = ^rollup | rollup.js ; parent = build tools
    Parcel ! = ^parcel | parcel.js ; parent = build tools
    esbuild = esbuild | turbopack ; parent = build tools
    Turborepo = turborepo | nx monorepo ; parent = build tools
    NuGet = nuget ; parent = build tools
    MSBuild = msbuild ; parent = build tools
    build tools = build tools | build systems | build automation | build and release | build engineering
    package management = package management | package managers | dependency management
    artifact management = artifact management | artifact repositories
    Artifactory = artifactory | jfrog | jfrog artifactory
    Nexus Repository = nexus repository | sonatype nexus | nexus repo
    virtual environments = virtual environments | virtualenv | venv
    IDEs = ides | integrated development environments
    Visual Studio = visual studio | ms visual studio | microsoft visual studio
    VS Code = vs code | visual studio code | vscode
    IntelliJ = intellij | intellij idea
    Eclipse = !^eclipse
    PyCharm = pycharm
    NetBeans = netbeans
    Vim = !^vim | neovim | emacs
    Xcode = xcode
    Jupyter = jupyter | jupyter notebook | jupyterlab | ipython | jupyter hub | jupyterhub | ipython notebook | jupyter lab | !notebooks
    Google Colab = google colab | ^colab
    Marimo = marimo
    Spyder ! = ^spyder
    JetBrains = jetbrains
    code documentation tools = code documentation tools | sphinx documentation | doxygen | swagger documentation
    Swagger = !swagger | swagger ui | swaggerhub
    OpenAPI = openapi | openapi specification | open api
    Sphinx ! = ^sphinx
    Markdown = !markdown
    LaTeX = !^latex | overleaf
    Storybook = !storybook
    software architecture = software architecture | application architecture | software architecture design | architectural patterns | !architecture patterns | software architectural patterns | architecture design patterns
    rapid prototyping = rapid prototyping | !prototyping | prototype development | proof of concept development
    software configuration management = software configuration management | ^scm
    release management = release management | release engineering | release automation
    feature flags = feature flags | feature flagging | feature toggles
    developer experience = !developer experience | devex
    developer tooling = !developer tooling | !internal tooling | !internal developer tools | developer platforms
    developer productivity = developer productivity
    SDKs = sdks | sdk development | software development kits
    memory safety = memory safety
    low-code = !low-code | !no-code | low-code/no-code | no-code/low-code | low-code platforms | no-code tools | no-code platforms
    game programming = game programming | gameplay programming | game design
    localization engineering = localization engineering | internationalization | i18n | l10n | localisation engineering | internationalisation
    blockchain = blockchain | distributed ledger | blockchain technology | distributed ledger technology
    smart contracts = smart contracts | smart contract development
    Ethereum = ethereum | ^evm
    Hyperledger = hyperledger | hyperledger fabric
    Web3 = web3 | web 3 | ^defi | web3.js | ethers.js
    Bitcoin = bitcoin
    Solana = solana
    cryptocurrency = cryptocurrency | crypto trading
    Hardhat ! = ^hardhat | foundry hardhat | ^truffle suite
    NFTs = nfts
    IPFS = ^ipfs
    error handling = error handling
    data aggregation = data aggregation
    Chai ! = ^chai | ^sinon ; parent = test automation
    Detox ! = ^detox | detox testing ; parent = test automation
    Espresso ! = ^espresso ; parent = test automation
    XCTest = xctest | xcuitest ; parent = test automation
    Robolectric = robolectric ; parent = test automation
    Nightwatch.js = nightwatch.js ; parent = test automation
    WebdriverIO = webdriverio ; parent = test automation
    TestCafe = testcafe ; parent = test automation
    Capybara = !capybara ; parent = test automation
    PHPUnit = phpunit ; parent = test automation
    MSTest = mstest | moq ; parent = test automation
    GoogleTest = googletest | gtest | gmock ; parent = test automation
    Catch2 = catch2 ; parent = test automation
    Pact ! = ^pact | pact testing ; parent = test automation
    Tricentis Tosca = tricentis tosca | !tosca ; parent = test automation
    Perfecto = perfecto ; parent = test automation
    BlazeMeter = blazemeter ; parent = test automation
    Karate ! = ^karate | karate framework ; parent = test automation
    Valgrind = valgrind | addresssanitizer
    LLDB = lldb
    WinDbg = windbg
    GDB = ^gdb
    Linux perf = linux perf | strace | ftrace | perf tools
    GCC = !^gcc | clang
    Coverity = coverity | klocwork | polyspace | parasoft
    VectorCAST = vectorcast
    Jama = jama
    Polarion = polarion
    IBM DOORS = ibm doors | ^doors
    Enterprise Architect tool = enterprise architect tool | sparx | magicdraw | cameo systems modeler
    Phabricator = phabricator
    Wrike = wrike
    Basecamp = !^basecamp
    Lombok = lombok
    Netty = netty
    Spring WebFlux = spring webflux | webflux | project reactor
    Resilience4j = resilience4j | hystrix
    Thymeleaf = thymeleaf
    GWT = ^gwt | vaadin
    STL = c++ standard library | !^stl | c++ stl | stl containers | standard template library
    Boost C++ = boost c++ | boost libraries
    pybind11 = pybind11
    gevent = gevent | python twisted
    pre-commit hooks = pre-commit hooks
    Dependabot = dependabot
    CodeQL = codeql | semgrep
    Sourcegraph = sourcegraph
    code search = code search
    code optimization techniques = code optimization techniques | code optimisation techniques
    numerical programming = numerical programming | numerical simulation | numerical modeling | numerical modelling
    GPU drivers = gpu drivers
    API client libraries = api client libraries
    plugin development = plugin development | plugin architectures | plug-in architectures | plug-in development
    fault isolation = fault isolation
    defect tracking = defect tracking | bug tracking | issue tracking | issue tracking systems | issue trackers
    software metrics = software metrics | dora metrics
    software performance modeling = software performance modeling | software performance modelling
    performance benchmarking = performance benchmarking
    logging frameworks = logging frameworks | log4j
    """#
}
