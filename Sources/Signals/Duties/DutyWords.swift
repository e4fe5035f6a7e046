/// What the words of a sentence add to the score of each part of the work, in hundredths of a log odd.
///
/// Under each part stand the start (`*`), what families of titles add (`@`), what the parts and duties add
/// that verb and object tell (`+`), and words, two words in a row, or `^` and the first word, the weightiest first.
/// The figures are those of a logistic regression over 7,363 sentences of 1019 postings that readers labelled by
/// the definitions; `scripts/learn-duties` makes them.
enum DutyWords {
  /// Those of the parts and those of the duties.
  static let tables = [parts, duties]

  private static let parts = """
    # research
    * -435 | @software-engineer -203 | @data-engineer -155 | @ai-engineer -129
    @machine-learning-engineer -33 | @mlops-engineer -81 | @data-scientist -77
    @data-analyst -115 | @applied-scientist 6 | @research-engineer 204 | @research-scientist 267
    @manager -50 | @other -69 | +research 142 | +modelling 82 | +analysis 36
    +software-data -53 | +platform -12 | +other -40 | +data-preparation -22
    +feature-engineering -19 | +algorithm-choice 27 | +training -34 | +tuning -5
    +evaluation 33 | +experiments 39 | +tracking 5 | +inference 1 | +pipelines -1
    +deployment -17 | +monitoring -18 | +cost-latency -33 | +collaboration -35
    +communication 27 | +leadership 27 | +research-output 242 | research 172 | maintain -135
    state of 130 | multi 126 | prototypes 126 | business -123 | rl 118 | experiments 114
    act as 113 | novel 112 | optimization 112 | development of 110 | methods 109 | present 106
    ^ research 101 | is -100 | methodologies 100 | alignment 99 | candidate 98 | execute 98
    developing 96 | explore 94 | focused 90 | the development -90 | ai and 87 | will 85
    models and -83 | based 81 | roadmap 79 | analysis -79 | studies 79 | evaluate 77
    this role -75 | agents 73 | cross 72 | up 71 | world -69 | software -65 | development 62
    we -58 | to improve 57 | be -55 | innovation 55 | with -54 | as 50 | ^ design 50 | edge 49
    capabilities 49 | design 48 | drive 47 | by 47 | work 45 | new 44 | ai 44 | using -44
    algorithms 36 | learning -35 | projects 30 | ^ you 28 | data -27 | team -23 | for 9 | to 4
    and 2
    # modelling
    * -413 | @software-engineer -106 | @data-engineer -164 | @ai-engineer 29
    @machine-learning-engineer 104 | @mlops-engineer -138 | @data-scientist 108
    @data-analyst -55 | @applied-scientist 40 | @research-engineer -4 | @research-scientist -154
    @manager -1 | @other -72 | +research -11 | +modelling 116 | +analysis -17
    +software-data 19 | +platform 33 | +other -30 | +data-preparation -2
    +feature-engineering 95 | +algorithm-choice 86 | +training 50 | +tuning 2 | +evaluation 168
    +experiments 1 | +tracking -14 | +inference -42 | +pipelines -48 | +deployment -17
    +monitoring 21 | +collaboration -16 | +communication -38 | +leadership -6
    +research-output -64 | macros 168 | models 163 | scaling 150 | modeling 140 | and tool 138
    predict 134 | forecasting 129 | mix 123 | models for 123 | augmentation 121 | llm 116
    support -115 | current 115 | proof of 115 | tune 114 | volumes 113 | accuracy 113
    computer vision 113 | statistical models 112 | datasets 110 | specific 110
    and modeling 108 | data models -108 | tools -107 | nlp 106 | optimization 104 | how -104
    important 100 | model 100 | security -99 | tools and -98 | science projects 98 | query 98
    training 98 | environments -97 | pytorch 96 | focused 96 | prototyping 95 | policy 95
    assist 95 | ml 94 | classification 93 | it -93 | iterate 92 | anomaly 91 | algorithms 91
    experimentation 90 | engineers and 90 | machine 90 | experience -89 | experiment with 89
    predictive 89 | at -89 | will lead 89 | write -88 | before 87 | ll be 86
    model development -83 | automation -83 | our data 83 | techniques 83 | quantify 82
    of business -81 | and ai -81 | the design 81 | knowledge -81 | skills -80 | problems into 79
    edge 79 | novel -79 | we -78 | and deploy 78 | to deliver -78 | will work 77 | engines 77
    an -77 | strong -76 | data science 76 | apis -75 | use -75 | image 74 | commercial 74
    to help 74 | platform -73 | problems 73 | statistical 72 | infrastructure -72
    strategic -72 | lead 72 | frameworks 71 | models that 71 | process -71 | automate -71
    solutions 70 | data scientist 70 | tasks 70 | testing 69 | approaches 68 | prompt 68
    applying 68 | safety 68 | application -67 | production 67 | fine 67 | technical -67
    apply 66 | learning 66 | ^ model -66 | to create 65 | models and 65 | structured 65
    efficient -64 | models llms -64 | improve 64 | language processing 64 | processing 64
    projects 63 | perform 63 | define 63 | analyze -62 | who -61 | ai systems 61 | including -60
    extraction 60 | different 60 | while 60 | development and 59 | pipelines 59 | quality 59
    engineering and 58 | of data -58 | improvements 58 | and implement 57 | models to 55
    develop 54 | and optimize 54 | etc -54 | innovation -53 | our -52 | optimize 52
    developing 52 | generation 51 | and model 50 | capabilities -50 | time -49 | appropriate 49
    data sets 49 | performance 49 | search 48 | evaluation 48 | ai ml -48 | and data -48
    the -47 | the data 46 | cloud -46 | using 45 | prototype 44 | experiments -44 | science 42
    can -42 | maintain -41 | is -41 | detection 41 | ensure -40 | software -39 | across the -38
    marketing 37 | technologies -37 | with -36 | integrate -35 | features 35 | are -33
    teams -33 | retrieval 32 | latency 31 | applications -31 | work 31 | ^ implement 30
    responsible for 30 | build 29 | team -27 | llms -27 | research -27 | to improve 26 | new 26
    design and 24 | will 23 | product 20 | ^ you 19 | ^ build 19 | end to 18 | of 17
    this -17 | ^ develop 17 | to 17 | engineering 16 | be 16 | systems 12 | from 12
    implement 10 | data 9 | on 9 | for 1
    # analysis
    * -412 | @software-engineer -197 | @data-engineer 16 | @ai-engineer -139
    @machine-learning-engineer -89 | @mlops-engineer -92 | @data-scientist 132
    @data-analyst 194 | @applied-scientist -30 | @research-engineer -64
    @research-scientist -120 | @manager 5 | @other -27 | +research 51 | +modelling 11
    +analysis 130 | +software-data -20 | +platform -2 | +other -7 | +data-preparation 35
    +feature-engineering -82 | +algorithm-choice -51 | +training -83 | +tuning -24
    +evaluation -77 | +experiments 42 | +tracking 70 | +inference -19 | +pipelines -85
    +deployment -48 | +monitoring -54 | +cost-latency -25 | +collaboration -57
    +communication 5 | +leadership -50 | +research-output -28 | dashboards 212 | metrics 189
    analyze 178 | reporting 168 | hypotheses 163 | technology -161 | utilize 153 | analyses 144
    ad 143 | measurement 137 | measures 136 | reports 136 | engagement 135 | surveys 135
    analysis 124 | interpret 120 | asset 115 | segmentation 114 | building -114
    with stakeholders -110 | security -109 | queries 109 | effectiveness 108 | insight 105
    integration -104 | changes 103 | models -102 | looking 99 | data 98 | and advanced 98
    power bi 98 | an -97 | consumer 96 | interprets 96 | visualizations 96 | what 96 | more -95
    applications -95 | automation -95 | en 94 | documents -94 | analytical 94 | to provide 94
    clean 94 | accounting 93 | senior -92 | engineers -92 | technologies -90 | ai -90
    solutions to -90 | analyzes 89 | data for 89 | clean and 88 | experiment 87
    model performance -87 | strategies 86 | tests 86 | program 85 | data scientists -84
    network -84 | visualization 84 | maintaining -83 | action -83 | natural -80
    partner with 80 | ^ analyze 80 | growth 79 | learning and -79 | code -79 | reliable -79
    collection 78 | processing -78 | recommendations 78 | analytic 78 | effectively -78
    product teams 78 | evaluate 77 | strong -77 | current -76 | business questions 76 | media 74
    answer 74 | governance -74 | best -74 | a b 73 | campaigns 73 | candidate -73 | well as 73
    measure 73 | data to 73 | working -72 | level 72 | programs and 71 | innovative 71
    own 71 | research and -70 | data mining 70 | datasets 70 | impact 70 | member -70
    and report 69 | and or 69 | impact of 69 | tu 68 | needs -68 | identify 68 | insights 68
    meaningful 67 | performance 67 | to determine 67 | pipelines -67 | your -66 | will 66
    infrastructure -65 | testing -65 | models and 65 | engineering -64 | et 64 | on a 64
    perform 63 | problems 63 | customer -63 | risk 62 | policies 62 | and analytics -61
    not -61 | finance 61 | large datasets 60 | experience -59 | data quality 59 | ^ identify 58
    data analysis 58 | with a -58 | initiatives 58 | understand 57 | the company 57 | run 57
    information 57 | extract 57 | algorithms -56 | technical -56 | partner 56 | service 56
    analytics and 56 | determine 55 | and quality 55 | functional -53 | using 53
    management -53 | in a 53 | tools to -52 | existing 52 | stakeholders 52 | and product 52
    assess 51 | track 51 | are -51 | platform -51 | and business -51 | create 51 | apply 50
    ^ the -50 | can -49 | at -49 | model -49 | product 46 | document -46 | build and -46
    and 45 | support 45 | conduct 44 | actionable 43 | within -42 | issues 42 | implement -42
    be -42 | and data -41 | maintain -41 | improve 41 | systems -40 | business 40 | sets 40
    science -40 | use 39 | sources to 39 | strategic 38 | various 38 | ^ design -38 | company 38
    we -37 | in the -37 | or -37 | complex 35 | ^ build -35 | statistical 35 | define 34
    is -34 | making 33 | and external 33 | lead -30 | variety 29 | variety of 29
    machine learning -29 | key 29 | questions 28 | software -28 | learning -27 | teams 27
    and maintain -23 | by -22 | process 22 | projects -21 | into 20 | marketing 18 | of 14
    you -14 | team -9 | the -9 | new 8 | build -6 | work -2 | to 1
    # software-data
    * -319 | @software-engineer 87 | @data-engineer 100 | @ai-engineer 86
    @machine-learning-engineer -42 | @mlops-engineer 21 | @data-scientist -73
    @data-analyst -56 | @applied-scientist -61 | @research-engineer -91
    @research-scientist -129 | @manager -70 | @other -91 | +research -74 | +modelling -30
    +analysis -22 | +software-data 112 | +platform -27 | +other -37 | +data-preparation -10
    +feature-engineering -32 | +algorithm-choice -54 | +training -29 | +tuning -102
    +evaluation -80 | +experiments -13 | +tracking -9 | +inference 19 | +pipelines 53
    +deployment 7 | +monitoring -67 | +cost-latency 8 | +collaboration -34 | +communication 6
    +leadership -9 | +research-output -46 | integrate 171 | designs 162 | for agentic -159
    infrastructure teams 158 | code 148 | computer -145 | help build 142 | human in 142
    ^ integrates 139 | blockchain 136 | pocs 133 | architecture 131 | to implement 130
    for ai -126 | ^ building 124 | actionable -124 | features 124 | mlops -122 | enabling -121
    is -121 | ^ data -120 | learning solutions -119 | semantic 118 | context 118 | ^ build 115
    the analytics 114 | people -112 | ^ write 109 | tableau -109 | mod 109 | apis 108
    experiments -108 | warehouse 107 | for software -106 | adopt 106 | text -106 | php 104
    creation 104 | i e -104 | algorithms to -104 | into our 104 | data pipelines 103
    group -102 | reports -102 | versioning 102 | high level 101 | analytics solutions 101
    statistical -101 | transformations 101 | and analysis -101 | training -100 | formats 100
    ai workloads 100 | participate in 100 | data platform -100 | software and -100 | they -100
    testing documentation 100 | solutions and 100 | langchain 100 | architectures 100 | erp 99
    implement monitoring -99 | ownership 99 | integrating 99 | culture -98 | the software 98
    salesforce 97 | healthcare -97 | and building 97 | development 97 | product issues 96
    developer to 96 | feature 96 | work across 96 | with engineering 96 | and infrastructure 95
    product design -95 | if -95 | play a 95 | about -94 | donn e 94 | learning -93
    developers and -93 | methodologies -93 | and build 93 | focusing on 93 | data models 92
    debug 92 | develop 92 | leader -92 | automation 91 | design 90 | test cases -90
    embeddings 89 | as code -89 | systems that 89 | logic 89 | no -89 | agents 88 | legacy 88
    report -88 | incident -88 | and interpret -87 | ^ implement 87 | ^ designs 87 | squad 87
    roadmap -87 | center -87 | operating -86 | data to -86 | may -86 | documented 86
    reliability and 86 | and validate 86 | r d 85 | opportunities -85 | tables 84
    accessible 84 | materials -84 | debugging 84 | requirements 84 | and testing 84
    compliance -84 | modules 84 | oracle 83 | concept 83 | ability -83 | ability to -83
    ^ drive 83 | team that -83 | learn -82 | member of 82 | libraries 82 | ^ use 82 | any -82
    challenges and -81 | conversational ai 81 | layer 81 | product teams -81 | ^ integrate 80
    integrations 80 | ^ mentor -80 | iterate 80 | and application -80 | mining -80
    design implement -80 | implement 80 | researchers 80 | implementations 79
    experimentation 79 | ^ research -79 | data 79 | enable 79 | kubernetes -79 | ship 79
    delivering 78 | servers 77 | integrity of 77 | datasets 77 | and performance 76
    development lifecycle 76 | principles 76 | candidate -76 | to build 76 | by 76 | who -76
    and execute -75 | ml -75 | ^ work 75 | programming -75 | serve -75 | organization -75
    monitoring tools 75 | availability -75 | per 75 | leadership -74 | methods -74
    technologies 74 | cd pipelines -74 | maintainability 74 | web 74 | users 74 | and code -73
    ^ architect 73 | experience -73 | validation 73 | transformation 73 | implementation of 73
    building 72 | and document 72 | etl 72 | contribute 72 | to identify 72 | more -72
    governance 72 | required 72 | back 72 | usability 71 | structure 71 | real 71 | workflow 71
    the integration 71 | across all 71 | reliable 71 | backend services 70 | software 70
    consistency 69 | thousands 69 | thousands of 69 | job -69 | ad -69 | monitoring -69
    key -69 | documentation and 69 | operational -69 | solutions for 69 | will help -69
    workflows 68 | program -68 | decision making -67 | community -67 | new features 67
    architect and 67 | deployments -66 | structures 66 | write 66 | simulation 66 | ^ manage 66
    model -65 | find -65 | growth -65 | around 65 | ensure the 65 | questions -65 | bi 65
    architect 65 | stakeholders -64 | projects 64 | analytic 64 | information -63
    and frameworks 63 | to meet 63 | front 63 | search 63 | each 63 | standards and -62
    prototype 62 | also 62 | self -62 | dbt 62 | tracking 61 | scaling -61 | enhancements 61
    and systems -61 | predictive -61 | in this 61 | scientists and -61 | developing and 60
    vector 60 | stack 60 | requirements and -59 | reviews 59 | facing 59 | own the 59 | les 58
    work on 58 | la 58 | data and -58 | has -58 | seamless 57 | will have -57
    dashboards and -57 | to production 57 | continuous -57 | responsible for 57 | expert -57
    powered 56 | ll 56 | ci -56 | small 56 | expertise -56 | integrity 56 | to translate -56
    evaluate -56 | solve 56 | strategy and -55 | implementing 55 | integration 55 | of ai -55
    maintain 55 | success -55 | time -55 | ^ optimize 55 | automate 55 | high 54 | scalable 54
    enhance 53 | direction -53 | core 53 | health -53 | aws -53 | performant 52 | supporting -52
    database 52 | resolve 51 | reusable 51 | analyses -51 | tasks -51 | tools 51
    and deliver 51 | results -51 | value -50 | prompt 50 | ^ create 50 | drive the 50 | raw 49
    ^ monitor -49 | databases 49 | reliability -49 | le 48 | a data 48 | automated 48
    architectural 48 | scalability 48 | team to 47 | tests 47 | unstructured 47 | control 47
    complex 47 | providing -47 | work with 46 | engineer 46 | approaches 46 | and or -46
    management -46 | ^ develop 46 | openai 46 | testing 45 | deep -45 | retrieval 45
    devops -45 | metrics -45 | focus -45 | strong -45 | mentor -44 | goals -44 | entire 44
    ^ support 44 | ai systems -44 | own 44 | quality and 44 | code reviews 43 | end 43
    the full 43 | opportunity -43 | clear -43 | adoption -42 | role you 42 | future -42
    sources 42 | network -42 | build 42 | orchestration 41 | full 41 | engineering and 41
    llms 40 | into 40 | your -40 | company -40 | role 40 | understand -40 | knowledge -40
    engineering -40 | tools to 39 | data engineering 39 | use 39 | applications 39 | analyze -39
    influence -39 | technical 39 | and engineering -39 | tooling 38 | position -38
    strategic -38 | source 38 | collaborate with 37 | modeling -37 | platform 37 | ^ design 37
    transform 36 | from 36 | engineers -36 | cloud -36 | using 35 | algorithms -35
    solutions 35 | feedback 34 | meet 34 | deliver 34 | sql 33 | solution 33 | plans -33
    ^ the -33 | not -33 | and 32 | how -32 | designing 32 | python 32 | highly -32 | ensuring 32
    team -32 | across the 31 | other 31 | customer -30 | systems 30 | science -30
    monitor -29 | both -29 | existing 29 | data quality 29 | data sources 28 | maintaining 28
    services 28 | ^ we -28 | ^ ensure 27 | improve 27 | infrastructure -26 | strategy -26
    service -26 | that 26 | environments -26 | models and -26 | robust -26 | delivery -25
    within 25 | cutting edge 25 | and other 25 | analytics 25 | insights -25 | to support -25
    across -24 | in -24 | backend 24 | ensure 23 | or -23 | all 22 | and data 22 | of data 22
    scale 22 | have -22 | build and 21 | optimize 20 | de 20 | impact -20 | will 20
    translate -20 | system 20 | test -19 | efficient 19 | through -18 | analysis 18 | we -17
    lifecycle 15 | including 15 | are -14 | best practices 14 | business -13 | create 13
    on -13 | an -12 | in the -11 | issues 11 | teams -10 | documentation 10 | as -10 | needs -9
    for 8 | our 7 | research -7 | quality 7 | ^ you 6 | with -6 | ai 6 | developing 5 | of 3
    to -3
    # platform
    * -391 | @software-engineer 34 | @data-engineer -34 | @ai-engineer -8
    @machine-learning-engineer 3 | @mlops-engineer 129 | @data-scientist -81
    @data-analyst -146 | @applied-scientist -83 | @research-engineer -67
    @research-scientist -106 | @manager -63 | @other 31 | +research 12 | +modelling -6
    +analysis -7 | +software-data 15 | +platform 114 | +other -42 | +data-preparation -28
    +feature-engineering -34 | +algorithm-choice -39 | +training -21 | +tuning -52
    +evaluation -16 | +experiments 11 | +tracking 46 | +inference 82 | +pipelines -9
    +deployment 134 | +monitoring 128 | +cost-latency -6 | +collaboration 11
    +communication -62 | +leadership 16 | +research-output -39 | infrastructure 194
    monitoring 165 | operate 156 | call 151 | root 139 | computer systems 138 | monitor 134
    on call 127 | configure 125 | availability 124 | ^ the -124 | service 124 | cd pipelines 124
    join -122 | the reliability 118 | is -118 | operationalization 118 | production ready -117
    network 116 | proper 115 | operational 114 | to reduce 113 | ^ ensure 111 | has -111
    jobs 109 | system 109 | migration 109 | bottlenecks 108 | safety -107 | incident 107
    clusters 107 | aws 107 | the product 106 | prompt -104 | validate -104
    production environment 103 | pipeline 103 | to production -102 | server 102
    configuration 101 | evaluate -101 | production grade -99 | log 98 | mlops 97 | security 97
    cost 97 | supporting 97 | future 95 | run 95 | ensure data -94 | operational excellence 93
    release 93 | tracking -93 | performance scalability -92 | hardware 92 | analytics -91
    have -91 | ^ deploy 91 | operations 91 | serving 89 | efficiency 88 | issues 88
    integrate -87 | customer -87 | throughput 87 | gcp 87 | production issues 85 | healing 85
    production 85 | evolution 85 | features -85 | to run 85 | ship -84 | design -84 | running 84
    sales -84 | incidents 84 | and scalability 84 | issues and 83 | observability and 82
    optimizing 82 | primary 81 | reliably 79 | oversee 79 | devops 79 | fine -79
    infrastructure teams -78 | automated 77 | also -77 | continuous integration 77
    knowledge -76 | compute 75 | work on 74 | leading -74 | with a 74 | secure 73 | uptime 73
    python -73 | efficiency and 73 | for the 73 | capacity 72 | solve -72 | kubernetes 72
    design and 72 | access 71 | modeling -71 | application 71 | pipelines and 70 | risk -69
    resource 69 | workloads 68 | utilization 68 | processing -67 | applications 67 | enable -67
    of data -67 | their -67 | storage 66 | ^ design -66 | ^ optimize 66 | build a 66
    training 65 | and production 65 | automation 65 | first -65 | scalability -64 | external -64
    full -64 | deploy 62 | ai -62 | project -62 | environments 62 | cloud 62
    engineering teams 62 | performance 62 | technical -61 | reliability 61 | deploying 61
    ^ implement 61 | quality -61 | and maintaining 60 | machine learning 60 | platform 60
    pipelines 59 | product -59 | critical 59 | build and 59 | ensuring 59 | agentic -58
    maintaining 58 | initiatives 58 | latency -57 | driven -57 | tooling 56 | generation -56
    with the 56 | model 55 | implement 55 | tasks 54 | automate 54 | identity 54 | are -53
    products 53 | accuracy -53 | ^ we -52 | business -52 | understanding -52 | platforms 52
    up 51 | documentation -51 | improve 51 | reviews -51 | like 50 | partner with 49 | be -49
    stability 49 | architecture -49 | high -47 | them -47 | scalable -46 | llm -46 | focus 46
    team -46 | ^ contribute 46 | customers -46 | systems 45 | and infrastructure -44 | from -44
    complex -43 | on -42 | document -42 | needs 41 | techniques -41 | systems and 40
    will work 39 | large 38 | management 38 | support 37 | end to 37 | this 37 | develop and -36
    perform 36 | test -36 | engineering -35 | contribute to 35 | ensure 35 | data -35 | ml 35
    software 33 | scale 32 | that -32 | ci 32 | services 32 | practices -32
    responsible for 32 | control 31 | research -31 | new 31 | responsible 31 | models 30
    experience -30 | ^ lead 28 | using -28 | or -28 | we -28 | the -28 | deployment 28
    delivery 28 | maintain 28 | processes 27 | teams to 26 | environment 25 | requirements -24
    an 21 | closely -21 | ll -21 | of 19 | integration 19 | will -19 | with -19 | cd 18
    ci cd 18 | build 17 | and 16 | as 15 | solutions -14 | for 12 | develop -9 | to 8 | teams 8
    in -6 | ^ you -6
    # other
    * -267 | @software-engineer -16 | @data-engineer -74 | @ai-engineer -31
    @machine-learning-engineer -108 | @mlops-engineer -109 | @data-scientist -49
    @data-analyst 61 | @applied-scientist -60 | @research-engineer -112
    @research-scientist -67 | @manager 152 | @other 146 | +research -18 | +modelling -81
    +analysis -52 | +software-data -4 | +platform -7 | +other 95 | +data-preparation -79
    +feature-engineering -25 | +algorithm-choice -45 | +training -60 | +tuning 31
    +evaluation -39 | +experiments -80 | +tracking 21 | +inference -37 | +pipelines -20
    +deployment -75 | +monitoring -145 | +cost-latency 8 | +collaboration 49
    +communication -27 | +leadership 121 | +research-output -6 | optimization -182
    coordinate 166 | mentor 164 | nvidia 163 | roadmap 149 | we -143 | ^ participate 142
    content 133 | dashboards -133 | analyses -130 | mentoring 129 | audit 127 | report 127
    general 126 | evangelize 125 | framework 125 | assistance 123 | detailed 123
    leadership 122 | the roadmap 121 | infrastructure -119 | privacy 119 | property 118
    risks 117 | test 116 | train 115 | assisting 114 | plans 114 | ^ train 113 | a technical 112
    or customer -111 | when 111 | data to -111 | is -110 | guidance and 110 | facing 110
    knowledge sharing 109 | scientists and 109 | future -109 | partnership with 109 | based -108
    target 108 | craft 107 | quipe 106 | to customers 105 | culture 105 | criteria 104
    milestones 104 | market 103 | ^ conduct 103 | teammates 103 | materials 102 | ^ ensure 102
    credentialing 102 | objectives -102 | ensure that 101 | company -101 | sessions 100
    providers 100 | experienced 100 | continually 100 | represent 100 | code -99
    evaluation and 99 | communication -99 | advise 99 | community 98 | support 98
    procedures to 98 | recommendations on 97 | intelligence -97 | customer 96 | analysis of 96
    stability -96 | communicate -96 | recommends 96 | agents -96 | in a -95 | guide 94
    implemented 94 | serve as 94 | information security 93 | executives 92 | prepares 91
    expert 91 | process improvements 91 | the quality 91 | deploy -91 | can be 91 | stay -90
    repeatable 90 | ui 90 | material 90 | point 89 | design development -88 | compelling 88
    computational 88 | builds -88 | ^ mentor 87 | subject matter 87 | policies -87
    partners and 87 | mentors 87 | server -87 | ll -87 | they 86 | reporting -86 | calls 86
    and optimize -86 | managing 86 | meetings -86 | marketing -85 | practices 85 | nomination 84
    ^ engage 84 | alignment -83 | ^ implement -83 | raise 82 | of technical -82 | more -82
    provide 82 | stakeholders to 82 | and system -81 | state -81 | vision 81 | developers 81
    enterprise -81 | independently -81 | agent -80 | offerings 80 | clearly -80 | tech -79
    provided to -79 | ^ engineering -79 | like -79 | experience -78 | professional -78
    shape 77 | review 77 | communications 77 | serve 77 | onboarding 77 | and execute 77
    research and 77 | strategies and 76 | models -76 | standards 76 | ^ serve 76 | manual 75
    insights -75 | and identify 75 | datasets -74 | analyzes 74 | action 74 | around 74
    performs 74 | life -74 | consistent 74 | strategy 73 | scalability -73 | data analysis -73
    leaders 73 | platforms -73 | user 72 | administrative 72 | robust -72 | et 72
    drive the -71 | assist 71 | many -71 | actions 71 | reports 71 | improvement 70
    champion 70 | and systems 70 | reusable 70 | find 70 | enhancements -70 | drive 70
    supporting 70 | detection -70 | execution of -69 | designing -69 | assessments 69
    ^ use -69 | python -68 | public 68 | experiences -68 | maintains 68 | remote -68
    collaborate -67 | join -67 | ^ may 67 | post 67 | direction 67 | unique -67 | hands 66
    cases and 66 | participate in -66 | it -66 | necessary 65 | at -65 | procedures 65
    expected -65 | acquisition 65 | there -65 | relevant -65 | health -65 | ^ design -65
    organizational 64 | sales 64 | machine -64 | closely with -64 | priority 64 | ^ work -63
    llm -63 | algorithms -63 | talent 63 | promote 63 | comprehensive 63 | analytical -63
    continuous -63 | understanding -63 | effectively 63 | and build -62 | designs -62
    clients 62 | assists 62 | cloud -62 | support the -62 | to develop 61 | deliverables 61
    and technical 61 | reviews and 61 | manage 61 | ml 61 | which -60 | collaboration -60
    scope 60 | as well 60 | ability -60 | ability to -60 | functions -60 | who -60
    test cases 59 | and implementation -59 | value 59 | what -59 | ^ document 58 | recruiting 58
    define 58 | how 58 | complex 58 | apis -57 | and external -57 | leading 57 | grow 57
    present -56 | control -56 | compliance 56 | goals 55 | progress 55 | develops 54
    customers and 54 | testing 54 | learn -53 | implementation of -53 | performance -52
    data -52 | ^ collaborate -52 | ^ support 52 | cross -52 | appropriate 52 | adoption 52
    documents 52 | about -52 | staff 51 | optimize -51 | job -51 | access 51 | aws -51
    challenges 50 | driving -50 | response -50 | solve -50 | monitoring -50 | ensuring 49
    impact -48 | across 48 | reliability -48 | while -48 | world -48 | through 47 | improve 47
    individual 47 | lead the -47 | ^ create 47 | role 46 | modeling -46 | part of -46 | for 46
    engineering 46 | research -45 | statistical -45 | the team 45 | building -45 | with our 45
    cases 45 | lead 44 | tracking 44 | data science 44 | re 44 | ^ manage 43 | and work 43
    requirements 43 | opportunities 43 | documentation 43 | requirements and 43 | requests 43
    developer 42 | you -42 | addition 42 | in addition 42 | help 42 | integrate -42 | full -42
    operations -41 | our -41 | document 41 | where 41 | with product -41 | both 41 | hiring 41
    scale 40 | ai 40 | their 40 | on 40 | work with 39 | automated -39 | timely 39 | etc 39
    achieve -39 | process 39 | feedback 38 | across the 38 | assigned 38 | quality 38
    engineers 38 | that -38 | de 38 | plan 38 | success -37 | analysis -37 | environment -37
    features -36 | all 36 | knowledge 36 | establish 36 | service 35 | and 34 | other -34
    partners 34 | ^ the -34 | high -34 | identify 34 | this -33 | partner 33 | strategic 33
    end 32 | implement -32 | planning 32 | products 32 | design and -32 | client 30
    decisions 30 | solutions -30 | monitor -30 | scalable -29 | platform -29 | design -29
    improvements 29 | level -28 | build -28 | ^ own 27 | on the -27 | pipelines -27
    operational 26 | deliver 25 | ^ this -25 | will -25 | your -25 | with the 25
    architecture -24 | them 23 | best 23 | tools -23 | working -23 | engineer 23
    automation -23 | the development 22 | project 22 | teams to -22 | systems -22 | use -22
    for the 22 | reviews 21 | processes 21 | technical 21 | to support -21 | system -21
    responsible 20 | issues 20 | using -20 | applications -16 | workflows 16 | as 15 | from -15
    in -14 | customers 13 | ensure 13 | own 13 | be -12 | production -12 | are -12 | have -11
    ^ in 7 | to -3 | the 3
    """
}
