extension DutyWords {
  /// What the words of a sentence add to the score of each duty, written as for the parts.
  static let duties = """
    # data-preparation
    * -490 | @software-engineer -117 | @data-engineer -116 | @ai-engineer -86
    @machine-learning-engineer -5 | @mlops-engineer -65 | @data-scientist 26 | @data-analyst -47
    @applied-scientist -15 | @research-engineer 55 | @research-scientist -34 | @manager -17
    @other -69 | +research -44 | +modelling -36 | +analysis 7 | +software-data 6 | +platform -90
    +other 23 | +data-preparation 247 | +feature-engineering 47 | +algorithm-choice 49
    +training 41 | +tuning 12 | +evaluation 65 | +experiments 24 | +tracking 21 | +inference -30
    +pipelines 45 | +deployment -8 | +monitoring -38 | +cost-latency -21 | +collaboration -13
    +communication 6 | +leadership -22 | +research-output -25 | data collection 230
    cleaning 219 | curation 191 | cleansing 190 | datasets 179 | data 165 | clean 154
    unstructured 146 | training 142 | data sets 119 | labeling 112 | data wrangling 112
    pipelines -110 | collect 103 | data from 103 | work with 97 | acquire 96 | exploration 92
    gathering -91 | sources 82 | help -79 | is -78 | data quality 75 | internal 72
    business -71 | validate 68 | building 67 | learning 65 | model 65 | that -64 | identify 56
    with -53 | ^ work 52 | develop -50 | the data -46 | team -45 | insights -43 | perform 42
    to -38 | the -37 | or 35 | as 29 | build 29 | work 25 | of -14
    # feature-engineering
    * -525 | @software-engineer -130 | @data-engineer -37 | @ai-engineer -54
    @machine-learning-engineer -19 | @mlops-engineer -26 | @data-scientist -1
    @data-analyst -72 | @applied-scientist -11 | @research-engineer -23
    @research-scientist -38 | @manager -16 | @other -97 | +research -35 | +modelling 42
    +analysis 49 | +software-data -40 | +platform -81 | +other -49 | +data-preparation 49
    +feature-engineering 439 | +algorithm-choice 2 | +training 58 | +tuning 86 | +evaluation -37
    +experiments -25 | +tracking -5 | +inference 6 | +pipelines 20 | +deployment 5
    +monitoring -24 | +cost-latency -23 | +collaboration -51 | +communication -49
    +leadership -38 | +research-output -6 | features 229 | model 144 | the -91 | large 81
    # algorithm-choice
    * -495 | @software-engineer -85 | @data-engineer -52 | @ai-engineer -45
    @machine-learning-engineer 3 | @mlops-engineer -72 | @data-scientist -15 | @data-analyst -83
    @applied-scientist -22 | @research-engineer 1 | @manager -42 | @other -82 | +research 58
    +modelling 167 | +analysis -36 | +software-data 28 | +platform -18 | +other 8
    +data-preparation -19 | +feature-engineering 37 | +algorithm-choice 237 | +training -16
    +tuning -21 | +evaluation -26 | +experiments -28 | +tracking -5 | +inference -36
    +pipelines -14 | +deployment -26 | +monitoring -23 | +cost-latency -32 | +collaboration -44
    +communication 2 | +leadership -20 | +research-output 42 | algorithms 225
    statistical or 115 | the art 106 | appropriate 105 | our -100 | custom 98 | approaches 97
    design 95 | and -90 | and implement 86 | ^ design 81 | statistical 70 | model 68
    machine learning 66 | with -64 | new 63 | in -60 | will 59 | build -51 | or 36
    # training
    * -514 | @software-engineer -145 | @data-engineer -120 | @ai-engineer -60
    @machine-learning-engineer -3 | @mlops-engineer -110 | @data-scientist 64
    @data-analyst -40 | @applied-scientist 33 | @research-engineer -41 | @research-scientist -7
    @manager -11 | @other -74 | +research -29 | +modelling 69 | +analysis -22
    +software-data -18 | +platform -9 | +other -6 | +data-preparation -11
    +feature-engineering 106 | +algorithm-choice 2 | +training 169 | +tuning 26 | +evaluation 25
    +experiments -2 | +tracking 10 | +inference 8 | +pipelines 2 | +deployment 59
    +monitoring -27 | +cost-latency -46 | +collaboration -15 | +communication -77
    +leadership 23 | +research-output -14 | fine 240 | training 210 | predict 152
    predictive 150 | models 148 | models for 122 | learning solutions 120 | learning 119
    build 118 | llm 118 | components 113 | solutions for 112 | design development 108
    classification 106 | train 106 | develop 105 | query 105 | actively 101 | mining 98
    inference -95 | the design 94 | time series 94 | ml 93 | creation 92 | post 91 | system -91
    apis -89 | ensure -87 | best -82 | designing 82 | computer 81 | engineers -78
    development and 75 | to create 74 | optimization 73 | vision 73 | marketing 72
    building and 69 | image 68 | and deploy 68 | monitoring 66 | tasks 66 | model 65 | more 64
    data models -62 | language -61 | platform -60 | the -59 | statistical 57 | data scientist 55
    llms -55 | models to 55 | in the 55 | and deployment 55 | optimize 52 | developing 52
    building 52 | at -52 | modeling 51 | solutions 50 | research -50 | using 40 | high 40
    new -38 | with -36 | work 36 | deployment 36 | scale -34 | our -33 | ^ you 33
    evaluation 31 | you 30 | of -28 | will 23 | into -20 | in 18 | data 18 | design 15
    # tuning
    * -515 | @software-engineer -107 | @data-engineer -93 | @ai-engineer 44
    @machine-learning-engineer -14 | @mlops-engineer -60 | @data-scientist -28
    @data-analyst -57 | @applied-scientist 17 | @research-engineer -29 | @research-scientist -34
    @manager -38 | @other -118 | +research -41 | +modelling 23 | +analysis 4
    +software-data -13 | +platform -7 | +other -31 | +data-preparation 34
    +feature-engineering 54 | +algorithm-choice 4 | +training 98 | +tuning 200 | +evaluation -5
    +experiments 43 | +tracking -19 | +inference -19 | +pipelines 13 | +deployment 2
    +monitoring 14 | +cost-latency 5 | +collaboration -62 | +communication 10 | +leadership 6
    +research-output -8 | accuracy 220 | optimize 165 | tune 151 | workflows 130 | improve 112
    ^ continuously 112 | tuning 105 | latency and 87 | ai -83 | perform 82 | llm 81
    optimization 73 | data -70 | model performance 67 | engineering 65 | optimizing 61
    performance 56 | using 56 | building and 53 | to -50 | building 50 | in -48 | you -44
    model 40 | learning 38
    # evaluation
    * -471 | @software-engineer -75 | @data-engineer -159 | @ai-engineer -2
    @machine-learning-engineer 37 | @mlops-engineer -92 | @data-scientist -2
    @data-analyst -103 | @applied-scientist -17 | @research-engineer 52 | @research-scientist 26
    @manager -23 | @other -113 | +research -61 | +modelling 84 | +analysis -36
    +software-data -9 | +platform -10 | +other -58 | +data-preparation 43
    +feature-engineering -7 | +algorithm-choice -17 | +training -12 | +tuning -78
    +evaluation 296 | +experiments 25 | +tracking 20 | +inference -63 | +pipelines 33
    +deployment -67 | +monitoring 52 | +cost-latency 59 | +collaboration -21
    +communication -38 | +leadership -63 | +research-output 8 | evaluate 225 | benchmark 222
    eval 189 | evaluation 184 | evaluating 176 | benchmarking 169 | testing 169 | metrics 144
    capabilities 133 | accuracy 124 | assess 114 | of new 113 | tests 112 | the model 106
    test 106 | loops 102 | statistical models 102 | evaluations 101 | and monitoring 101
    tools -99 | conduct 99 | validation 97 | evals 94 | orchestration 94 | applications -92
    techniques 90 | reliable 83 | define and 83 | technical -83 | models 81 | model 80
    real -79 | training 77 | define 76 | validate 76 | reasoning 74 | emerging -73 | support -72
    ^ define 71 | performance 70 | frameworks 69 | model performance -69 | statistical 67
    establish 67 | learning -66 | business -58 | from 55 | quality 52 | pipelines 50
    systems 50 | robust 47 | team -41 | including -41 | design 38 | you ll 32 | ll 32 | to -25
    of -20 | develop -16
    # experiments
    * -488 | @software-engineer -118 | @data-engineer -59 | @ai-engineer -66
    @machine-learning-engineer -13 | @mlops-engineer -47 | @data-scientist -27
    @data-analyst -62 | @applied-scientist 45 | @research-engineer -27 | @research-scientist -3
    @manager -59 | @other -52 | +research -60 | +modelling 87 | +analysis 53
    +software-data -45 | +platform 1 | +other -9 | +data-preparation -3
    +feature-engineering 23 | +algorithm-choice -5 | +training 3 | +tuning 47 | +evaluation 35
    +experiments 425 | +tracking -30 | +inference -15 | +pipelines -26 | +deployment -6
    +monitoring -32 | +cost-latency -40 | +collaboration -19 | +communication -22
    +leadership 10 | +research-output -6 | a b 211 | experiments 178 | experimental 135
    continuously 129 | risk 127 | from -110 | the -87 | design 83 | scale -74 | evaluate 66
    design and 59 | for -59 | data -51 | model 38 | performance 32 | to -31 | experimentation -2
    # tracking
    * -478 | @software-engineer -110 | @data-engineer -66 | @ai-engineer -56
    @machine-learning-engineer 13 | @mlops-engineer -40 | @data-scientist -58
    @data-analyst -51 | @applied-scientist -12 | @research-engineer 22 | @research-scientist -3
    @manager -33 | @other -85 | +research -25 | +modelling -35 | +analysis -28
    +software-data -9 | +platform 48 | +other -14 | +data-preparation 21
    +feature-engineering -13 | +algorithm-choice -19 | +training -21 | +tuning 22
    +evaluation 64 | +experiments 78 | +tracking 298 | +inference -21 | +pipelines 75
    +deployment -7 | +monitoring 44 | +cost-latency -35 | +collaboration -74
    +communication -35 | +leadership -42 | +research-output -8 | versioning 301 | model 133
    ensure 106 | of -101 | the -78 | to -62
    # inference
    * -512 | @software-engineer -106 | @data-engineer -87 | @ai-engineer 21
    @machine-learning-engineer -21 | @mlops-engineer 72 | @data-scientist -106
    @data-analyst -72 | @applied-scientist -15 | @research-engineer -28
    @research-scientist -45 | @manager -18 | @other -108 | +research -1 | +modelling -16
    +analysis -104 | +software-data 3 | +platform 15 | +other -56 | +data-preparation 15
    +feature-engineering 4 | +algorithm-choice -31 | +training -25 | +tuning -43
    +evaluation 15 | +experiments 23 | +tracking -9 | +inference 168 | +deployment 8
    +monitoring -60 | +cost-latency 49 | +collaboration -38 | +communication -26
    +leadership -29 | +research-output -6 | inference 221 | serving 221 | apis 168
    services 127 | services that 105 | and data 105 | high 103 | large 82 | machine learning 76
    optimize 76 | deployment 70 | latency 66 | team -63 | workflows 62 | model 62
    platform -57 | in -54 | to -50 | models 45 | ^ design 45 | ml 42 | of -41 | design 39
    ai 39 | build 33 | that 28 | pipelines 27 | the -18
    # pipelines
    * -496 | @software-engineer -139 | @data-engineer 101 | @ai-engineer -28
    @machine-learning-engineer 12 | @mlops-engineer -23 | @data-scientist -85
    @data-analyst -57 | @applied-scientist 11 | @research-engineer -32 | @research-scientist -73
    @manager -65 | @other -118 | +research -16 | +modelling 18 | +analysis -26
    +software-data 88 | +platform -43 | +other -14 | +data-preparation 42
    +feature-engineering 34 | +algorithm-choice -51 | +training 13 | +tuning -49
    +evaluation 29 | +experiments -43 | +tracking 78 | +inference 23 | +pipelines 191
    +deployment 27 | +monitoring -96 | +cost-latency 49 | +collaboration -66 | +communication 6
    +leadership 6 | +research-output -5 | pipelines 328 | pipeline 184 | load 140 | ai -134
    ^ developing 134 | automate 118 | data 117 | data pipelines 117 | etl 114
    data engineers 111 | lifecycle 110 | ingestion 108 | training 98 | scalable 97
    transformation 92 | own 90 | service 88 | business -87 | evaluation 85 | reliable 84
    pipelines for 83 | dbt 78 | and -75 | apis 73 | infrastructure 73 | processes 69
    reliability -67 | build 67 | solutions -67 | in -66 | across -61 | quality -59 | sources 59
    engineering -57 | lead -57 | by -54 | work 53 | ml 47 | develop 45 | from 44 | our -42
    including 40 | the -39 | model 35 | on 32 | ^ build 28 | to -24
    # deployment
    * -485 | @software-engineer -59 | @data-engineer -30 | @ai-engineer -11
    @machine-learning-engineer -46 | @mlops-engineer -2 | @data-scientist -19
    @data-analyst -132 | @applied-scientist -29 | @research-engineer 18
    @research-scientist -52 | @manager -23 | @other -101 | +research -24 | +modelling -10
    +analysis -41 | +software-data 19 | +platform 58 | +other -83 | +data-preparation -27
    +feature-engineering -5 | +algorithm-choice -9 | +training 43 | +tuning -61
    +evaluation -12 | +experiments -16 | +tracking -12 | +inference -31 | +pipelines 16
    +deployment 341 | +monitoring 15 | +cost-latency 10 | +collaboration 62 | +communication -32
    +leadership -42 | +research-output -18 | deploy 258 | automated 150 | implement models 147
    deployment 130 | rollout 129 | release 124 | conversational 121 | production 121
    deploying 111 | their -110 | devops 110 | ready -107 | customer environments 106
    production ready -105 | and integrate -102 | continuously 102 | delivery 102 | drive the 102
    stakeholders -99 | automation 96 | ci 95 | to end 95 | testing 94 | practices -94
    training 92 | experience -91 | prototypes 90 | ideal -90 | delivering 89 | tools -88
    implement 85 | cd pipelines 83 | mission -83 | pipeline 83 | and monitoring 82
    validation 81 | processes 80 | our -78 | high -78 | monitoring 77 | integration 75
    algorithms 75 | environments 73 | models 72 | at -71 | llms -71 | process 69 | real 69
    ^ own 68 | deployment of 68 | data science 67 | such -67 | based 66 | role 66
    performance and -64 | code 64 | design and -64 | solutions 63 | drive 63 | take 62
    ^ drive 62 | deliver -61 | products 60 | scalable 59 | lifecycle 58 | model 57
    reliability -57 | into 56 | business -56 | maintenance 54 | the -51 | deployment and 50
    ^ you 48 | quality -46 | machine learning 44 | work 42 | infrastructure 41 | product -39
    on -39 | platform -39 | software 39 | implementation 38 | teams to 37 | to -37
    and deployment -36 | data -35 | across 35 | systems -32 | development 31 | in 29 | for -22
    engineering -19 | and 17 | ai -16 | support 14 | with 13 | of 10 | teams 6
    # monitoring
    * -497 | @software-engineer -96 | @data-engineer -53 | @ai-engineer 16
    @machine-learning-engineer -16 | @mlops-engineer -50 | @data-scientist -36
    @data-analyst -79 | @applied-scientist -20 | @research-engineer -26
    @research-scientist -44 | @manager -49 | @other -46 | +research -26 | +modelling 10
    +analysis 4 | +software-data -8 | +platform 20 | +other -13 | +data-preparation -1
    +feature-engineering -4 | +algorithm-choice 7 | +training -9 | +tuning 5 | +evaluation 43
    +experiments -33 | +tracking 7 | +inference -12 | +pipelines 12 | +deployment 85
    +monitoring 302 | +cost-latency -19 | +collaboration 21 | +communication -54
    +leadership -23 | +research-output -10 | monitor 348 | monitoring 321 | detection 178
    performance 146 | and monitoring 145 | and monitor 138 | log 136 | network 134
    data quality 108 | level 107 | mlops 101 | or -95 | model 89 | infrastructure -88
    monitoring tools -85 | lifecycle 78 | platforms -78 | will -78 | end 76 | health 72
    quality 66 | observability 64 | implement 63 | workflows 60 | that -58 | is -56 | models 55
    you -49 | on -49 | production 42 | develop -39 | for -36 | tools -31 | ensure 20 | and -16
    with 3
    # cost-latency
    * -456 | @software-engineer -104 | @data-engineer -38 | @ai-engineer -22
    @machine-learning-engineer -24 | @mlops-engineer 70 | @data-scientist -86
    @data-analyst -99 | @applied-scientist -23 | @research-engineer 20 | @research-scientist -33
    @manager -69 | @other -49 | +research -10 | +modelling 29 | +analysis -75
    +software-data -8 | +platform 17 | +other -99 | +data-preparation -18
    +feature-engineering -15 | +algorithm-choice -33 | +training 9 | +tuning 42
    +evaluation -10 | +experiments -21 | +tracking 32 | +inference 29 | +pipelines -43
    +deployment -20 | +monitoring -89 | +cost-latency 231 | +collaboration 17
    +communication -50 | +leadership -80 | +research-output -11 | cost 178 | throughput 171
    optimize 149 | optimization 141 | cost effective 138 | optimizations 132 | performance 123
    efficiency 123 | latency 114 | ensuring -111 | training 110 | gpu 108 | scalability 102
    efficient 91 | solutions -83 | ^ ensure 82 | using -79 | team -78 | data -71 | ensure 69
    ^ optimize 69 | improve 62 | as -54 | build -45 | production 44 | models 37 | model 33
    the -26
    # collaboration
    * -481 | @software-engineer -70 | @data-engineer -72 | @ai-engineer -59
    @machine-learning-engineer -96 | @mlops-engineer -11 | @data-scientist -15
    @data-analyst -35 | @applied-scientist -15 | @research-engineer -5 | @research-scientist 47
    @manager -73 | @other -76 | +research -12 | +modelling -13 | +analysis -27
    +software-data -29 | +platform 16 | +other -23 | +data-preparation 4
    +feature-engineering -25 | +algorithm-choice -34 | +training 22 | +tuning 15
    +evaluation -24 | +experiments 13 | +tracking -10 | +inference 31 | +deployment 19
    +monitoring 8 | +cost-latency 42 | +collaboration 237 | +communication 1 | +leadership -32
    +research-output -72 | collaborate 204 | with 166 | partner 158 | researchers 148
    internal teams -137 | teams 132 | close 130 | department 126 | participate 120 | product 115
    discussions 115 | les quipes 113 | avec 113 | ^ participate 113 | managers 113 | cross 111
    departments 110 | closely with 108 | is -106 | supporting 104 | relationships 103
    large -101 | devops 101 | gathering 100 | finance 99 | sql -99 | embed 98 | needs and 98
    most 98 | act as 98 | analysts 96 | needed -94 | ability -94 | ability to -94 | ^ work 94
    ^ working 93 | partnering 92 | perform -92 | requirements 91 | will involve 88 | them 86
    ^ develop -86 | we -84 | data to -84 | collaborating 83 | analyst 83 | partner with 82
    the business 82 | feedback 82 | gap 81 | stakeholders 80 | ^ design -79 | engineering 78
    understand 78 | non -76 | ^ collaborate 76 | client 75 | customer 74 | design 74 | ^ in 74
    with other 74 | process 74 | operations -73 | through 73 | driven -73 | practices -73
    to drive 73 | you -72 | to identify 71 | understanding -71 | cloud 71 | work 70
    maintain -70 | model -70 | developing 69 | innovation -69 | data engineers 68 | experts 68
    leadership and -67 | engineers to 67 | team to 67 | to be -66 | implementation -66
    have -65 | class -65 | sales 64 | needs 63 | including -63 | services -62 | to implement 62
    technical 61 | with a -61 | re -61 | the data 61 | team 60 | to 60 | high -59 | works 59
    experience -56 | to develop 56 | serve as 55 | collaboration 55 | in a -54 | environment -54
    to the -53 | ^ you 53 | platform 52 | between 52 | delivery 51 | scientists 50 | serve 50
    business 50 | science -50 | engineers 49 | also 47 | other 47 | with data 47
    production 45 | from -42 | ai -41 | data 40 | be -37 | across 37 | machine learning 37
    teams to 37 | work with -37 | by 36 | quality 36 | reporting 36 | working 31 | as 30
    their 30 | you ll -28 | role 27 | the -26 | lead -22 | of -22 | research 19 | for -19
    that 11 | on 5 | will 4
    # communication
    * -409 | @software-engineer -62 | @data-engineer -132 | @ai-engineer -10
    @machine-learning-engineer -35 | @mlops-engineer -84 | @data-scientist -28 | @data-analyst 5
    @applied-scientist -29 | @research-engineer 11 | @research-scientist -6 | @manager 29
    @other -68 | +research 9 | +modelling -69 | +analysis 27 | +software-data -62
    +platform -20 | +other 44 | +data-preparation -13 | +feature-engineering -10
    +algorithm-choice -10 | +training -23 | +tuning -26 | +evaluation -61 | +experiments 3
    +tracking 3 | +inference -8 | +pipelines 13 | +deployment -9 | +monitoring -57
    +cost-latency -28 | +collaboration -21 | +communication 245 | +leadership -89
    +research-output 125 | communication 224 | present 208 | findings 194 | presentations 187
    results 184 | compelling 172 | stakeholders 162 | communicate 150 | learnings 140
    board 139 | materials 136 | clearly 124 | share 122 | clear 122 | communication with 120
    documentation 117 | results and 111 | progress 109 | build -108 | report 107 | via 107
    the value 107 | document 105 | educate 104 | and provide 102 | recommendations 101
    quality -101 | architectural 101 | skills -98 | create and 97 | ^ communicate 96
    ^ engage 94 | systems -94 | data science 93 | informed 91 | policy 90 | our -90
    the company 90 | is -89 | monitoring -88 | guidance -87 | engage 87 | manage -86
    strong -86 | knowledge 86 | stakeholders to -84 | ^ the -84 | metrics 84 | ^ own 83
    updates 83 | solutions and 82 | dashboards -82 | and report 81 | demonstrate 80
    design and -80 | ^ provide 79 | staff 74 | prepare 74 | value 72 | clients 71 | accurate 70
    cross 68 | product 67 | closely -65 | teams 65 | feedback 65 | technical 64 | insights 62
    high -61 | external 55 | marketing 54 | how 54 | or -51 | using -51 | ensuring 50
    support -50 | ai -48 | we -48 | in -47 | models -47 | this -46 | new -46 | reports 46
    work -46 | across the 43 | requirements -41 | provide 39 | engineering -38 | you -38
    company 38 | and 33 | as -32 | maintain 31 | decisions 31 | on 31 | across 23 | to 23
    design -22 | internal 22 | business 20 | of -14 | the 12
    # leadership
    * -408 | @software-engineer -11 | @data-engineer -100 | @ai-engineer -28
    @machine-learning-engineer -21 | @mlops-engineer -68 | @data-scientist -47
    @data-analyst -141 | @applied-scientist 2 | @research-engineer -41 | @research-scientist 29
    @manager 99 | @other -80 | +research 51 | +modelling -27 | +analysis -21
    +software-data -30 | +platform 10 | +other 88 | +data-preparation 20
    +feature-engineering -17 | +algorithm-choice -23 | +training -25 | +tuning -29
    +evaluation 4 | +experiments -9 | +tracking 24 | +inference -16 | +pipelines -20
    +deployment -23 | +monitoring -69 | +cost-latency 5 | +communication -73 | +leadership 209
    +research-output -25 | lead 316 | leads 229 | leader 188 | leading 177 | mentor 176
    vision 170 | roadmap 150 | ^ leads 149 | leadership 146 | mentoring 142 | mentors 135
    junior 134 | define 133 | world -130 | quipe 130 | timelines 125 | and lead 121
    experience -117 | practices for 109 | roadmap for 108 | culture 108 | direction 103
    for ai 101 | analytic 99 | ^ support -98 | grow 98 | hands on 98 | effectively 98
    collaboration -97 | evolution 96 | long 94 | oversight 93 | team s -93 | manage the 93
    de 93 | ^ drive 92 | collaborate -90 | is -89 | et 89 | act as 87 | development of 86
    innovation 86 | staff 84 | and develop 84 | ^ lead 84 | the team 84 | provide 83 | taking 81
    operational 80 | optimization -79 | etc -78 | architecture 78 | code 77 | needs -77
    influence 76 | sales -76 | strategic 75 | capabilities -74 | practices 73 | strategy 73
    mentorship 72 | strategy and 72 | maintain -71 | and data 71 | the design 71 | optimize -70
    understand -69 | standards 69 | engineering 67 | role 67 | stakeholders 66 | innovative 66
    understanding -66 | problems -65 | also 63 | ^ build -62 | you -61 | driven -61 | have -61
    at -60 | products 60 | with -59 | initiatives 59 | enterprise 57 | technical 55
    ^ manage 54 | scalable 54 | product -54 | engineers 52 | in the -51 | are -48 | ensuring 47
    work -45 | to -41 | best 40 | across 37 | learning 37 | team 34 | support -34 | drive 34
    high 34 | production 31 | to the 30 | development 30 | build -29 | manage 29 | we -29
    cutting 28 | cutting edge 28 | for 28 | best practices 27 | the 27 | by -26 | in -26
    business -25 | own 24 | through 17 | our -15 | design and 14 | ai 8
    # research-output
    * -483 | @software-engineer -114 | @data-engineer -86 | @ai-engineer -71
    @machine-learning-engineer -13 | @mlops-engineer -31 | @data-scientist -64
    @data-analyst -56 | @applied-scientist -11 | @research-engineer 23 | @research-scientist 93
    @manager -39 | @other -115 | +research 144 | +modelling -64 | +analysis 27
    +software-data -63 | +platform -61 | +other -31 | +data-preparation 21
    +feature-engineering -3 | +algorithm-choice -16 | +training -25 | +tuning -8
    +evaluation -20 | +experiments -14 | +tracking -3 | +inference -5 | +pipelines -15
    +deployment -29 | +monitoring -11 | +cost-latency -7 | +collaboration 2 | +communication 86
    +leadership -14 | +research-output 373 | conferences 135 | of -102 | with -86 | to -81
    research 56
    """
}
