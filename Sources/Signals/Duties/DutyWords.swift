/// How much the words of a duty speak for each part of the work.
///
/// A line is a word, two words in a row, or `^` and the first word, and what it adds to each part's score,
/// in hundredths, in the order of `WorkPart`; so do the title's family under "family", and under "rule" the part
/// that verb and object give. The figures are those of a logistic regression a part over 4,449 duties of 492
/// postings that readers labelled by the definition of the mix; `scripts/learn-duties` makes them.
enum DutyWords {
  static let table = """
    # start
    any | -313 -308 -297 -152 -262 -99
    # family
    software-engineer | -169 -121 -185 108 17 -11
    data-engineer | -114 -204 -5 136 -13 -64
    ai-engineer | -47 26 -78 99 0 -42
    machine-learning-engineer | -47 84 -85 -55 28 -27
    mlops-engineer | -62 -142 -102 88 94 -112
    data-scientist | -80 103 122 -84 -86 -38
    data-analyst | -107 -66 167 -64 -126 37
    applied-scientist | 52 35 -20 -76 -18 16
    research-engineer | 185 100 -59 -98 -39 -94
    research-scientist | 149 -11 -4 -100 -115 -53
    manager | -27 -15 -57 -50 -40 176
    other | -46 -98 9 -56 36 114
    # rule
    research | 147 -16 64 -63 22 10
    modelling | 34 166 -13 -43 -19 -81
    analysis | -9 -3 140 -53 -32 -74
    software-data | -89 -8 -29 111 -21 -35
    platform | -35 9 -17 -67 170 -45
    other | -16 -83 -29 -64 -35 87
    # word
    ^ analyze | 28 -39 88 15 -37 -61
    ^ apply | -20 -19 149 43 6 -61
    ^ as | 35 76 -1 27 6 -44
    ^ collaborate | -10 -22 -41 -15 -65 -78
    ^ contribute | 17 -32 -30 0 21 0
    ^ create | -6 9 -114 -5 -29 50
    ^ design | -14 5 -44 30 -49 -52
    ^ develop | -6 51 -80 40 -15 -12
    ^ drive | 53 -22 -6 77 -26 -8
    ^ ensure | -15 -8 -23 14 51 36
    ^ identify | 20 -54 64 -27 6 -31
    ^ implement | -41 25 -60 61 32 -96
    ^ lead | 19 16 40 6 36 -19
    ^ maintain | -46 -6 -9 13 -36 -22
    ^ mentor | -8 -32 -10 -88 -20 64
    ^ participate | -24 18 -25 -33 23 60
    ^ partner | 4 21 -63 -10 12 -13
    ^ perform | 47 6 -4 -51 -10 15
    ^ provide | -26 -11 -39 -65 8 39
    ^ should | 160 -41 -15 -38 -30 -13
    ^ the | 11 63 8 8 -54 32
    ^ we | -6 26 39 -27 -83 13
    ^ work | -58 -50 -11 -21 -6 -109
    ^ you | 36 3 2 29 -41 -39
    accelerate | 61 59 52 42 3 -28
    access | -18 -26 -48 -17 64 17
    accuracy | -26 90 -25 9 -66 -56
    across | -10 -10 -25 -22 -44 45
    adoption | -12 13 12 -100 -36 114
    advanced | 42 12 63 -72 7 -55
    agents | 72 29 -73 78 -33 -84
    ai | 17 32 -105 -3 -53 36
    ai and | 68 -60 -18 34 16 -18
    ai systems | 39 98 0 -44 -41 -51
    algorithms | 81 145 -48 -43 32 -92
    algorithms and | 91 13 -40 48 20 -29
    all | -36 0 4 24 -9 11
    an | 28 -68 -66 -1 57 -25
    analyses | -32 -44 143 -40 25 -101
    analysis | -90 -35 128 27 -8 -41
    analysis and | -24 70 -18 -2 -39 35
    analyst | -10 -9 108 -5 -33 -45
    analytic | 2 19 119 74 19 -45
    analytical | -37 40 143 -31 -37 -108
    analytics | -47 -10 27 41 -61 10
    analyze | 73 -56 176 -45 38 -9
    and | -18 -33 29 -9 -4 4
    and cloud | -6 -10 -21 -20 105 -4
    and data | -7 -41 39 -21 15 43
    and deploy | -17 42 2 83 -36 -39
    and develop | 10 0 42 -32 -27 60
    and drive | -9 -11 -44 16 -60 89
    and engineering | 26 -38 72 -77 -59 -20
    and implement | 19 43 -55 -33 18 18
    and performance | -15 43 -7 86 -27 19
    and product | -22 -22 32 5 13 -49
    and test | 24 28 10 -107 35 32
    apis | -25 -44 -23 128 -108 -73
    application | -21 -84 -52 20 74 0
    applications | -26 -58 -82 31 27 11
    apply | -50 74 92 -58 19 -48
    approaches | 68 103 -8 -5 -54 -68
    architect | 7 -61 -67 92 -24 3
    architecture | -30 -81 -45 155 -19 -59
    are | -15 4 -25 -19 -33 27
    as | 16 -36 0 -42 -10 34
    assist | -2 75 -18 -28 9 35
    assist in | 36 23 -24 -16 72 -14
    at | 42 -64 6 14 18 -27
    automated | -27 -9 -10 4 92 -18
    automation | -39 -75 -144 126 89 -49
    aws | -12 -20 -33 -82 138 -93
    based | 117 15 -10 52 -15 -107
    based on | 38 -6 31 37 -31 -12
    be | 13 12 -71 4 -2 2
    best | -53 -18 -31 -3 -26 64
    best practices | -21 12 -12 32 -46 5
    blockchain | -4 -9 -8 134 -50 -75
    build | 5 44 -85 88 -4 -78
    build and | -17 42 -22 11 49 -22
    building | -6 -9 -79 100 -14 -74
    business | -74 -25 51 -38 -67 -23
    by | 86 -6 -24 55 2 -2
    can | -18 25 -78 14 -6 -1
    candidate | 77 70 -9 -42 13 6
    candidate will | 72 52 -52 -3 -20 10
    capabilities | 37 -5 -11 11 -6 -1
    capacity | -6 29 -12 -79 81 -18
    cd pipelines | -4 -30 -3 -133 76 11
    cell | 142 -23 -22 -18 -9 -80
    challenges | 5 70 -21 12 -26 -43
    ci | -9 -48 -17 19 105 -41
    classification | -24 158 -42 -48 -20 -72
    clean | -26 -27 49 16 19 -57
    client | 11 -49 -40 26 -51 13
    closely | 7 -47 -9 -11 -49 -11
    closely with | 9 -45 10 -1 -41 -59
    cloud | -30 -39 -12 9 59 -73
    code | 22 -36 -103 167 -6 -89
    collaborate | -10 -17 33 -58 -38 -68
    collaborate with | 7 -34 -51 41 17 19
    collection | -32 -44 71 -26 -18 15
    communicate | -33 -56 -30 -74 -28 -156
    communication | -9 -21 0 9 37 -141
    company | -3 -25 41 -15 29 -74
    complex | -39 -39 32 40 -58 -5
    compliance | -24 -58 -18 -76 -9 53
    components | 26 3 -17 41 9 -67
    computer | -7 35 0 -121 109 -11
    computer vision | 0 96 -14 -3 -40 -6
    conduct | -25 12 -9 -48 -36 123
    conferences | 155 -21 -54 -55 -23 29
    configuration | -6 -24 -30 5 106 -5
    content | 22 1 -90 17 -14 60
    continuous | 10 17 93 -123 19 -33
    contribute | -4 -33 -59 32 -24 -34
    control | 11 -59 -15 25 47 -80
    cost | -5 21 25 -17 107 -67
    create | 3 59 15 1 -9 3
    critical | -30 33 48 -13 96 -21
    cross | 19 16 14 -38 -46 -65
    culture | 20 -45 -54 -122 -53 99
    current | -66 89 -94 -59 -41 42
    customer | -10 -43 -49 -22 -60 103
    customers | -17 -38 -54 -7 -120 73
    cutting | 37 -9 -35 -4 6 28
    cutting edge | 37 -9 -35 -4 6 28
    dashboards | -20 -44 226 -47 -18 -128
    data | -46 13 106 68 -16 -82
    data driven | 14 38 8 -67 1 58
    data models | -7 -84 -37 84 -82 -31
    data pipelines | 25 -71 -59 106 -67 -26
    data science | 15 42 -48 0 4 54
    data scientists | -7 -37 -123 -38 22 36
    data to | 26 -12 67 -66 -18 -82
    database | -16 -20 -8 102 3 -16
    databases | -19 -8 -39 98 -3 -38
    datasets | 17 87 71 39 -26 -84
    dbt | -9 -47 -23 103 -26 -44
    de | -22 31 2 148 -60 -62
    decisions | -20 -55 2 10 -31 -3
    define | -19 6 46 -26 -34 6
    deliver | 38 36 5 10 10 -25
    delivery | -26 -53 -5 -36 20 43
    deploy | -23 53 -15 -61 220 -77
    deployment | 12 -40 12 -60 120 -17
    deployments | -10 -23 -15 -85 133 -30
    design | -5 17 16 82 -54 -51
    design and | -45 6 -14 -27 20 -37
    designing | 25 -4 30 55 39 -83
    designs | 15 -21 16 98 -2 -27
    develop | 11 -8 40 55 -39 -34
    developing | 40 23 -61 19 1 -8
    development | 6 18 -29 100 -31 -25
    development of | 84 -25 29 -1 28 -51
    different | 47 10 -8 3 17 -96
    direction | 45 23 -45 -71 37 119
    discovery | 116 -11 17 -66 -34 -3
    distributed | -9 -37 -13 -101 29 34
    document | -4 36 -64 -22 3 25
    documents | 37 62 -99 -23 56 32
    drive | 15 35 -28 -22 -14 -12
    e g | 45 47 -8 27 -14 -31
    edge | 35 29 -6 12 11 -12
    effectively | 0 -36 -66 -52 -31 41
    efficiency | -27 -37 12 21 123 -23
    enable | -17 -80 -11 95 -89 11
    end | -26 -49 -58 14 -40 64
    end to | -21 9 -14 -22 79 -6
    engineer | -39 -7 -22 32 -1 4
    engineering | -45 3 -26 -15 4 55
    engineers | -59 11 -49 -65 -12 32
    enhance | -13 60 -110 12 15 32
    ensure | -57 -56 -49 14 59 -20
    ensuring | -51 49 -85 16 26 56
    enterprise | -41 -52 0 -13 37 -44
    environment | -2 -27 22 -71 67 2
    environments | -31 -35 4 -35 67 -6
    evals | -3 167 53 -23 -23 30
    evaluate | 92 97 58 -71 -88 -55
    evaluation | -41 115 30 -27 84 2
    existing | 52 -68 56 34 -48 -50
    experience | -36 28 38 28 -14 -33
    experiments | 78 -50 111 -75 -30 -39
    expert | -14 -22 -43 -6 -35 135
    expertise | 81 -66 13 -35 -2 45
    external | 17 -47 -14 -32 -61 -23
    features | -36 22 -21 110 -95 -74
    feedback | -42 -3 -49 36 0 -27
    focused | 87 55 -50 36 -6 -22
    for | 39 26 -2 -22 0 23
    for ai | 8 -24 30 -94 -62 47
    forecasting | -9 105 -32 12 -8 -16
    from | -11 -13 2 56 -39 -1
    functional | -12 -27 -44 -37 -23 0
    future | -5 26 -90 -27 86 -63
    generative | 72 26 -4 1 -65 -44
    goals | -14 -58 -19 -58 -20 62
    governance | -10 -64 -74 24 34 70
    growth | -9 -55 101 -52 -10 24
    guidance | -15 -20 -46 -37 60 61
    guide | -10 32 -60 -21 -68 126
    hands | -7 -2 -23 46 -6 55
    hands on | -6 -2 -23 85 -6 50
    help | -38 -27 -1 -31 -24 53
    high | 5 -7 28 37 -11 -55
    hiring | -52 4 -35 -115 -35 129
    how | 20 -66 52 -80 7 79
    hypotheses | 89 11 59 -45 -39 -37
    identify | 40 -1 48 1 7 48
    impact | 10 -3 84 -30 -19 -13
    implement | 11 0 -5 99 17 -77
    implementation | -34 40 8 72 25 -66
    implementing | 25 -16 -29 91 3 -50
    improve | -5 26 -3 -18 71 11
    improvements | -7 33 34 -57 47 -6
    in | 23 17 -12 -12 -41 -12
    in the | -23 47 -1 -37 52 33
    incident | -11 -9 -58 -98 124 11
    including | -27 8 -22 -8 8 9
    information | -60 -20 82 -54 -72 54
    infrastructure | -38 -5 -64 -66 217 -144
    initiatives | -42 -42 1 16 10 8
    insights | -6 20 79 0 -14 -119
    integrate | 25 -18 8 187 -48 -43
    integrating | -16 40 -21 129 -5 40
    integration | -27 27 -62 57 26 -35
    integrity | -8 -30 -102 175 -14 -46
    internal | -4 -18 -8 -28 -11 29
    interpret | 5 -32 110 -73 -19 -38
    into | -15 -22 60 36 -48 -41
    is | -36 -38 25 -15 -60 -10
    issues | -46 -20 39 13 91 -13
    it | -16 -25 -35 39 126 -59
    junior | -21 0 -23 23 -18 106
    key | -39 -24 27 -42 -48 -32
    knowledge | -6 -68 -33 -54 -43 1
    la | -20 -21 2 130 -36 -76
    large | 51 29 -7 5 16 -49
    lead | 8 68 -30 11 -4 63
    leadership | -33 -14 -17 -115 -5 61
    leading | -20 42 -24 -58 -72 93
    learning | 7 104 -61 -75 -20 32
    ll | 11 1 -4 30 -53 -36
    llm | 15 82 -23 55 -71 -72
    machine | 8 69 -29 3 32 -52
    machine learning | 13 33 -24 -27 53 -38
    maintain | -72 -49 -73 35 27 0
    manage | 14 -46 -40 -16 17 63
    management | -45 1 -38 8 37 -3
    market | -34 -9 -5 -31 0 121
    marketing | -14 47 55 -10 -25 -46
    mentor | -38 -38 -29 -96 -50 208
    mentoring | -14 -70 -25 -71 9 152
    methods | 105 18 -8 -76 -31 46
    metrics | -33 -35 160 -79 -23 13
    ml | -16 151 -46 -84 53 65
    model | -55 155 -49 -100 97 -38
    modeling | 56 209 -46 -15 -49 -54
    models | -58 147 -143 7 41 -84
    models and | 3 52 75 -81 -11 -8
    models to | -22 80 26 -35 6 -28
    monitor | -28 -20 -23 -97 142 -31
    monitoring | -29 -4 -15 -106 250 -114
    multiple | 8 68 -14 11 -4 -4
    needs | -19 -33 -115 14 26 -19
    network | -37 -13 -75 -95 164 27
    new | 32 37 6 11 25 1
    novel | 178 51 12 -76 12 -89
    observability | -7 29 -24 -81 95 3
    of | -27 30 7 -17 6 14
    of data | -36 -9 -24 51 -36 -39
    on | 4 -9 -10 -41 -18 48
    on the | -10 29 -67 -19 24 8
    operate | 1 -46 2 -42 153 4
    operational | -44 9 10 -19 107 12
    operations | 1 6 -51 -6 96 -56
    opportunities | -60 -14 -6 -94 -79 74
    optimization | 65 97 -12 23 27 -159
    optimize | 8 74 -5 2 -33 -87
    or | -5 34 16 -76 2 34
    organization | -43 23 -7 -85 -55 -12
    other | -14 -22 -2 31 -53 -50
    our | -6 -6 3 25 -10 -22
    outcomes | -16 4 81 -30 -4 -85
    participate in | -29 10 37 66 2 -74
    perform | 68 51 29 31 -2 -26
    performance | -45 52 34 7 36 -85
    performance and | -13 22 -9 64 13 6
    pipeline | -14 -47 24 -15 126 25
    pipelines | 17 -11 -63 52 66 -42
    planning | 43 -17 -10 -66 17 84
    plans | -28 2 25 -113 -72 140
    platform | -51 -18 -10 3 84 -25
    platforms | -20 -8 -35 35 61 -77
    policy | -32 51 93 -24 -5 -41
    power | -11 10 59 -19 74 -106
    practices | -41 -31 1 -64 3 13
    predictive | -29 114 15 -70 31 -7
    present | 99 -43 -65 -69 -29 -119
    problems | -11 59 59 -34 11 -52
    process | 39 -62 -26 -19 -1 11
    processes | 27 -12 -20 -19 44 -8
    processing | -21 53 -54 36 -89 -26
    product | -47 -35 33 -20 -71 -22
    production | 47 -3 -72 9 110 -44
    products | 11 26 -68 -12 70 -9
    program | -41 -27 94 -31 -62 -15
    project | -36 -39 -10 -7 -87 14
    projects | 39 30 -11 52 3 -13
    prompt | -9 148 1 15 -122 -62
    prototypes | 61 67 -34 -6 -33 53
    provide | -42 -32 34 -3 -4 52
    providing | -25 -18 44 -13 -23 95
    quality | -8 64 8 16 -80 27
    quantitative | -20 60 100 -56 -46 38
    questions | 37 29 117 -54 -27 1
    re | -8 -23 11 -32 -2 104
    recommendations | -37 41 51 -40 -30 5
    reliability | -20 -58 -7 -50 87 -35
    reliable | -17 110 -69 36 -1 -64
    report | -44 -30 29 -91 -84 72
    reporting | -41 -28 189 21 -50 -88
    reports | -2 -10 131 -87 -92 -2
    requests | -32 -15 -26 -43 -4 95
    requirements | -57 -71 -50 49 -23 54
    research | 194 -56 -13 -29 -15 -79
    research and | 4 47 -73 45 -43 45
    responsible | -55 -32 2 -11 17 48
    responsible for | -52 26 9 66 20 -37
    reviews | 3 -52 39 23 -69 29
    risk | -31 7 90 -7 -47 -41
    roadmap | 11 -1 -42 -80 -21 97
    run | 49 34 124 -40 87 21
    sales | -41 -62 -43 -43 -95 50
    scalable | 59 -82 14 124 -42 -51
    scale | 42 -44 -39 85 26 22
    science | 4 68 -55 -22 -1 28
    secure | -16 -34 -33 -11 115 -57
    security | -37 -100 -123 36 73 -22
    semantic | -22 -25 0 151 -36 -46
    senior | -38 -12 -51 56 -46 34
    serve | -7 14 -44 -63 -28 92
    service | -28 -56 22 -52 91 61
    services | -17 0 18 40 40 25
    shape | -12 -14 -22 19 19 108
    signals | 4 114 3 11 -9 1
    software | -59 -64 -39 105 11 -29
    solutions | -8 86 -15 62 -14 -48
    solutions to | -34 76 -80 -27 23 31
    sources | -32 -29 12 56 12 -62
    specific | 23 89 -39 -10 -31 11
    sql | -13 7 1 110 -43 -30
    stack | -6 -37 -50 102 26 -78
    staff | 1 10 -11 -71 29 9
    stakeholders | -40 -97 29 -51 -4 -6
    standards | -22 -13 -57 -39 -65 42
    state of | 89 -25 -10 -23 -17 2
    statistical | -35 66 72 -3 -5 -30
    stay | -14 -55 -35 -56 -49 -129
    strategic | -38 -52 16 -36 18 69
    strategy | -12 13 -3 -53 -2 77
    such | 23 27 12 41 -60 -9
    support | -24 -126 41 -15 -6 86
    supporting | -16 -33 81 -18 1 41
    system | 19 -20 -47 -8 109 -17
    systems | -36 35 -40 14 52 -26
    tasks | -59 1 -22 9 65 -22
    team | -57 -49 -26 3 -55 -1
    team to | 41 2 -35 29 54 53
    teams | -62 -48 19 -44 -30 -6
    teams to | 47 51 -23 5 42 -38
    technical | -13 -54 -99 -8 -46 56
    techniques | -16 84 31 -44 -36 -22
    technologies | -9 -70 -66 40 -7 -45
    technology | -7 0 -90 12 -37 5
    test | 2 15 -4 -35 1 82
    testing | -46 89 -46 15 -40 62
    tests | -17 -29 101 62 -43 -20
    that | -33 16 10 31 -11 -37
    the | 13 -47 -8 18 -22 5
    the development | -50 64 34 -47 12 -30
    the organization | -24 -28 -106 -12 -16 -45
    the team | 12 21 -54 -57 -3 47
    their | -17 -28 -16 -19 -45 121
    them | -45 -1 -26 16 -55 29
    they | 29 -72 26 -35 24 39
    this | -21 -9 25 7 60 4
    through | 14 -41 -12 -28 -26 11
    time | -13 -1 81 -12 22 -61
    to | 18 8 12 -11 -5 -7
    to build | 25 11 7 77 -62 41
    to design | 4 51 23 37 86 35
    to end | -22 8 -18 -21 77 -8
    to ensure | -31 4 -3 -21 -50 8
    to help | 6 60 47 12 -24 -20
    to implement | 14 -24 -1 103 21 -21
    to improve | 63 64 0 11 -43 45
    to provide | -25 -47 73 -34 39 17
    to solve | -37 -14 68 27 -37 -44
    to the | -1 24 30 -37 -59 -8
    tools | -28 -53 -6 58 35 -38
    tracking | -14 1 12 30 -98 52
    training | 45 24 -21 -3 17 26
    transform | -13 82 11 -19 -4 1
    translate | -17 44 -31 -48 -39 21
    understand | -15 -36 32 -62 -1 -24
    up | 45 -40 3 -12 14 -20
    use | 25 -56 26 51 -15 -32
    using | 3 19 30 10 -25 -28
    validate | -13 103 -14 -12 -114 33
    value | -9 -6 16 -53 -23 33
    vision | 0 39 -62 -7 -8 57
    we | 12 -56 33 47 48 -98
    will | 56 43 52 9 -73 -20
    will work | 36 52 -6 -52 12 23
    with | -19 -41 -41 -28 -14 -2
    with a | -30 -32 -71 56 93 -11
    with data | 30 50 13 14 40 -16
    with the | -39 15 3 -34 57 14
    within | -20 -3 -76 1 19 -29
    work | -12 76 5 36 -6 -12
    work with | -38 -79 -31 48 20 37
    workflows | -31 59 -76 51 -26 13
    you | -50 -18 -3 17 63 -1
    you ll | 11 1 -4 30 -53 -36
    your | 50 -44 4 -27 2 -5
    """
}
