extension SkillVocabulary {
  /// The entries of the category "Experimentation and statistics".
  static let statistics = #"""
    # Experimentation and statistics
    statistics = statistics | statistical | statistics knowledge | mathematical statistics | applied statistics | statistical concepts | statistical theory | advanced statistics ; parent = mathematics ; field
    probability = probability | probability theory | probability and statistics | probability distributions | probability & statistics
    statistical analysis = statistical analysis | statistical analyses | statistical data analysis | analytical statistics | statistical analytics | statistical analysis techniques ; parent = statistics, data analysis
    statistical modeling = statistical modeling | statistical models | statistical modeling techniques | advanced statistical modeling | statistical predictive modeling | statistical modelling | statistical modelling techniques | advanced statistical modelling | statistical predictive modelling
    statistical methods = statistical methods | statistical techniques | statistical methodologies | statistical approaches | statistical procedures | statistical algorithms | advanced statistical techniques | statistical tools
    statistical inference = statistical inference | inferential statistics | statistical significance | parameter estimation ; parent = statistics, statistical methods, statistical analysis
    statistical programming = statistical programming | statistical computing | statistical programming languages | statistics programming | statistical languages
    statistical software = statistical software | statistical packages | statistical software packages | statistical analysis software | statistical analysis tools | statistics packages | statistical computer languages | statistical computing languages
    statistical testing = statistical testing | statistical tests | tests of significance | significance testing
    descriptive statistics = descriptive statistics | summary statistics | descriptive analytics | descriptive analysis ; parent = statistics, statistical methods
    hypothesis testing = hypothesis testing | statistical hypothesis testing | hypothesis tests ; parent = statistics, statistical methods, statistical analysis
    hypothesis generation = hypothesis generation
    A/B testing = a/b testing | a/b tests | ab testing | a/b experiments | a/b experimentation | a/b/n testing | ab tests | a/b & multivariate testing | a/b split testing | a/b ; parent = experimentation
    split testing = split testing
    multivariate testing = multivariate testing | multi-variate testing | ^mvt | multivariate tests | multivariate experiments | multivariate experimentation | multi-variate tests ; parent = experimentation
    experimentation = !experimentation | online experimentation | experimentation platforms | product experimentation | experimentation frameworks | controlled experimentation | online experiments | experimentation methods
    experimental design = experimental design | design of experiments | experiment design | ^doe methods | experimentation design | designed experiments | designing and running experiments | designing and analyzing experiments | designing and analysing experiments ; parent = experimentation
    controlled experiments = controlled experiments | randomized experiments | randomized controlled trials | ^rct | randomized trials | randomised experiments | randomised controlled trials | randomised trials ; parent = experimentation
    quasi-experimental design = quasi-experimental design | quasi-experiments | quasi-experimental methods | quasi experimental
    causal inference = causal inference | causal analysis | causal modeling | causal models | causal ml | causal machine learning | causality | causal methods | causal impact | causal reasoning | causal discovery | causal inference methods | causal modelling
    difference-in-differences = difference-in-differences | diff-in-diff
    instrumental variables = instrumental variables
    propensity score matching = propensity score matching | propensity scores | matching methods
    regression discontinuity = regression discontinuity
    synthetic control = synthetic control
    geo experiments = geo experiments | geo-lift | geo experimentation
    incrementality testing = incrementality testing | incrementality | incrementality measurement | incrementality studies | incrementality experiments | lift tests | lift studies ; parent = experimentation
    switchback experiments = switchback experiments | interleaving experiments
    variance reduction = variance reduction | cuped
    sequential testing = sequential testing
    power analysis = power analysis | statistical power | sample size calculation | sample size estimation | sample size determination
    p-values = p-values
    confidence intervals = confidence intervals
    multiple testing correction = multiple testing correction | multiple comparisons | false discovery rate
    regression analysis = regression analysis | regression analyses ; parent = statistics, statistical methods, statistical analysis
    linear regression = linear regression | multiple regression | linear models | ordinary least squares | least squares | ^ols | general linear models | multiple linear regression ; parent = regression
    logistic regression = logistic regression | logit | logistic models | linear, logistic ; parent = regression
    generalized linear models = generalized linear models | ^glm | generalised linear models | gamlss ; parent = statistics, statistical methods
    Poisson regression = poisson regression | negative binomial regression | count models
    probit = probit
    quantile regression = quantile regression
    nonlinear regression = nonlinear regression | nonlinear models | non-linear models | non-linear regression | nonlinear modeling | nonlinear modelling
    generalized additive models = generalized additive models | ^gams models | generalised additive models
    mixed models = mixed models | mixed effects models | linear mixed models | random effects models | mixed modeling | mixed modelling ; parent = statistics, statistical methods
    hierarchical models = hierarchical models | hierarchical modeling | multilevel models | multilevel modeling | hlm | hierarchical bayesian models | hierarchical linear modeling | hierarchical modelling | multilevel modelling | hierarchical linear modelling
    longitudinal data analysis = longitudinal data analysis | longitudinal analysis | repeated measures
    panel data = panel data | panel data analysis | fixed effects models
    survival analysis = survival analysis | survival models | cox regression | kaplan-meier | time-to-event analysis | cox proportional hazards | survival modeling | survival modelling ; parent = statistics, statistical methods
    ANOVA = ^anova | analysis of variance | ancova | manova ; parent = statistics, statistical methods
    t-tests = t-tests | student's t
    chi-square tests = chi-square tests | chi-square | chi-squared
    nonparametric statistics = nonparametric statistics | non-parametric statistics | nonparametric methods | non-parametric methods | non-parametric techniques | non-parametric | nonparametric
    multivariate analysis = multivariate analysis | multivariate statistics | multivariate statistical analysis | multivariate methods | multivariate techniques | multivariate | multi-variate analysis | multivariate modeling | multivariate modelling ; parent = statistics, statistical methods
    univariate analysis = univariate analysis | bivariate analysis
    factor analysis = factor analysis | exploratory factor analysis | confirmatory factor analysis | factor analyses ; parent = statistics, statistical methods
    structural equation modeling = structural equation modeling | structural equation models | path analysis models | structural equation modelling
    correlation analysis = correlation analysis | correlations
    time series analysis = time series analysis | time series | time series modeling | time series models | time series data | timeseries | time series modelling ; parent = statistics, statistical methods, statistical analysis
    ARIMA = ^arima | sarima | arma | arimax | garch ; parent = time series analysis
    exponential smoothing = exponential smoothing | holt-winters
    vector autoregression = vector autoregression
    econometrics = econometrics | econometric modeling | econometric models | econometric analysis | econometric methods | econometric modelling
    Bayesian statistics = bayesian statistics | bayesian | bayesian methods | bayesian inference | bayesian analysis | bayesian modeling | bayesian models | bayesian techniques | bayesian statistical methods | bayesian data analysis | bayesian approaches | bayesian modelling ; parent = statistics, statistical methods
    MCMC = ^mcmc | markov chain monte carlo | hamiltonian monte carlo | gibbs sampling
    Monte Carlo simulation = monte carlo simulation | monte carlo | monte carlo methods
    Markov chains = markov chains | markov models
    stochastic processes = stochastic processes | stochastic modeling | stochastic models | stochastic calculus | stochastic systems | queueing theory | queuing theory | stochastic modelling | stochastic algorithms
    bootstrap methods = bootstrap methods | bootstrapping statistics | resampling methods | resampling | jackknife
    sampling methods = sampling methods | sampling techniques | statistical sampling | sampling theory | sampling methodologies | survey sampling | sampling design | !sampling
    survey design = survey design | survey methodology | survey research | questionnaire design | survey data | survey analysis | survey methods | survey statistics | !surveys
    conjoint analysis = conjoint analysis | maxdiff | choice modeling | discrete choice models | discrete choice modeling | choice models | choice modelling | discrete choice modelling
    psychometrics = psychometrics | item response theory
    meta-analysis = meta-analysis | meta-analyses | systematic reviews
    categorical data analysis = categorical data analysis
    missing data methods = missing data methods | multiple imputation
    outlier analysis = outlier analysis
    extreme value theory = extreme value theory | extreme value statistics
    statistical process control = statistical process control | ^spc | control charts | statistical quality control
    Six Sigma = six sigma | lean six sigma | ^dmaic
    reliability analysis = reliability analysis | weibull analysis | reliability modeling | reliability statistics | reliability modelling
    sensitivity analysis = sensitivity analysis | sensitivity analyses
    scenario analysis = scenario analysis | what-if analysis | scenario modeling | scenario modelling
    risk modeling = risk modeling | risk models | !risk analytics | risk modelling | quantitative risk modeling | quantitative risk management
    actuarial science = actuarial science
    actuarial modeling = actuarial modeling | actuarial models | actuarial methods | actuarial analysis | actuarial modelling
    biostatistics = biostatistics | biostatistical methods | biostatistical
    epidemiology = epidemiology | epidemiological methods | pharmacoepidemiology
    clinical trial design = clinical trial design | clinical trial data | clinical trials statistics | clinical data analysis | adaptive trial design
    claims data = claims data
    health economics = health economics outcomes research | ^heor | health economics
    real-world evidence = real-world evidence | ^rwe
    pharmacokinetics modeling = pharmacokinetics modeling | pk/pd | pharmacometrics | population pk | pk/pd modeling | pharmacokinetics modelling | pk/pd modelling
    bioinformatics = bioinformatics | bioinformatics tools | bioinformatics pipelines | computational biology
    genomics = genomics | genomic data | genomic data analysis | next-generation sequencing | ^ngs | rna-seq | single-cell | single-cell sequencing | multi-omics | omics data | transcriptomics | whole genome sequencing | variant calling | high-throughput sequencing
    ATAC-seq = atac-seq | atacseq ; parent = genomics
    ChIP-seq = chip-seq | chipseq ; parent = genomics
    statistical genetics = statistical genetics | population genetics | gwas
    proteomics = proteomics | metabolomics
    cheminformatics = cheminformatics | rdkit | drug discovery ai
    molecular modeling = molecular modeling | molecular modelling | molecular dynamics | molecular simulation | computational chemistry
    protein design = protein design | protein structure prediction | protein language models | protein modeling | protein modelling
    AlphaFold = alphafold
    quantitative finance = quantitative finance | quantitative trading | algorithmic trading | financial engineering | derivatives pricing | portfolio optimization | financial mathematics | quant finance | options pricing | systematic trading | portfolio optimisation
    market risk modeling = market risk modeling | value at risk | market risk | market risk modelling
    credit risk = credit risk
    financial modeling = financial modeling | financial models | financial modelling
    marketing mix modeling = marketing mix modeling | marketing mix models | media mix modeling | ^mmm | media mix models | marketing mix | marketing mix modelling | media mix modelling
    attribution modeling = attribution modeling | attribution models | multi-touch attribution | marketing attribution | ^mta | attribution analysis | attribution modelling
    customer segmentation = customer segmentation | segmentation models | segmentation analysis | segmentation modeling | audience segmentation | market segmentation | !segmentation | segmentation techniques | customer segmentation models | segmentation modelling
    cohort analysis = cohort analysis | cohort analyses | cohort modeling | cohort modelling
    retention analysis = retention analysis | retention modeling | churn and retention | retention modelling
    funnel analysis = funnel analysis | funnel optimization | conversion funnels | funnel metrics | conversion analysis | funnel optimisation
    customer analytics = customer analytics | consumer analytics | behavioral analytics | behavioral data | user behavior analysis | clickstream analysis | clickstream data | user behavior analytics | behavioural analytics | behavioural data | user behaviour analysis | user behaviour analytics
    product analytics = product analytics | product data science | product analysis | product analytics tools
    web analytics = web analytics | digital analytics | website analytics | web analytics tools | app analytics | web and app analytics
    marketing analytics = marketing analytics | campaign analytics | digital marketing analytics | marketing data science | campaign analysis | marketing measurement
    social media analytics = social media analytics | social listening
    people analytics = people analytics | hr analytics | workforce analytics
    healthcare analytics = healthcare analytics | clinical analytics | health data analytics | health analytics
    supply chain analytics = supply chain analytics | logistics analytics
    sports analytics = sports analytics
    pricing analytics = pricing analytics | pricing analysis | price elasticity | elasticity modeling | elasticity modelling
    risk analysis = risk analysis | risk assessment models | quantitative risk analysis
    cost-benefit analysis = cost-benefit analysis | cost/benefit analysis
    data analysis = data analysis | analyzing data | data analysis techniques | data analyses | quantitative data | data analysis tools | data analysis software | analysis of data
    data analytics = !data analytics | big data & analytics | data analytics tools | analytics techniques | analytics tools | data analytics platforms
    exploratory data analysis = exploratory data analysis | ^eda | exploratory analysis | !data exploration | exploratory data analyses | exploratory statistics
    data manipulation = data manipulation | data wrangling | data munging | wrangling | data cleaning and manipulation
    data cleaning = data cleaning | data cleansing | cleaning data | data scrubbing | cleansing data
    data validation = data validation | validating data
    data interpretation = data interpretation | data storytelling | storytelling with data
    mixed methods = mixed methods research | mixed-methods
    data triangulation = data triangulation
    qualitative research = qualitative research | qualitative methods | qualitative data analysis | qualitative analysis | nvivo | ethnography | thematic analysis | qualitative and quantitative research | qualitative data collection
    qualitative data = !qualitative data
    quantitative research = quantitative research | quantitative research methods
    user research = user research | ux research | user experience research | usability testing | user interviews | usability studies | user testing
    research design = research design | research methods | research methodologies | research study design
    observational studies = observational studies | observational data | case-control studies | observational methods | observational research
    metrics design = metrics design | metric development | metrics definition
    root cause analysis = !root cause analysis | ^rca | root cause investigation
    diagnostic analytics = diagnostic analytics
    trend analysis = trend analysis | trend forecasting
    Stata = ^stata ; parent = statistical software
    SPSS = ^spss | ibm spss | spss statistics | spss modeler ; parent = statistical software
    JMP = !^jmp ; parent = statistical software
    Minitab = minitab ; parent = statistical software
    EViews = eviews ; parent = statistical software
    Mplus = !^mplus
    LISREL = lisrel
    HLM software = hlm software
    Statistica ! = ^statistica
    SYSTAT = systat
    Statsig = statsig
    Optimizely = optimizely
    LaunchDarkly = launchdarkly
    Eppo = !^eppo
    GrowthBook = growthbook
    VWO ! = ^vwo
    Split.io = split.io
    Adobe Target = adobe target
    Google Optimize = google optimize
    Qualtrics = qualtrics
    SurveyMonkey = surveymonkey
    REDCap = redcap
    CDISC = cdisc | sdtm | adam datasets | cdisc standards
    RStudio = rstudio | r studio | posit workbench
    Arena simulation = arena simulation | arena software
    AnyLogic = anylogic
    Simul8 = simul8
    Simio = simio
    FlexSim = flexsim
    @RISK = @risk | palisade
    Crystal Ball = crystal ball
    NONMEM = nonmem
    WinNonlin = winnonlin | phoenix winnonlin
    GATK = gatk
    Nextflow = nextflow
    Snakemake = snakemake
    KPI development = kpi development | kpi tracking | kpi reporting | kpi dashboards | kpi frameworks | kpi definition
    social network analysis = social network analysis
    Fourier analysis = fourier analysis | fourier transforms | fft | wavelets | wavelet transforms
    performance modeling = performance modeling | performance modelling
    Mann-Whitney test = mann-whitney test | wilcoxon | kolmogorov-smirnov ; parent = statistics
    latent class analysis = latent class analysis ; parent = statistics
    latent variable models = latent variable models ; parent = statistics
    partial least squares = partial least squares ; parent = statistics
    kriging = kriging ; parent = statistics
    copulas = copulas ; parent = statistics
    Granger causality = granger causality ; parent = statistics
    hierarchical forecasting = hierarchical forecasting ; parent = statistics
    nowcasting = nowcasting ; parent = statistics
    demand planning models = demand planning models | demand modeling | demand modelling ; parent = statistics
    elasticity models = elasticity models ; parent = statistics
    event study = event study ; parent = statistics
    counterfactual analysis = counterfactual analysis | counterfactual reasoning | counterfactuals ; parent = statistics
    double machine learning = double machine learning | doubly robust estimation ; parent = statistics
    causal graphs = causal graphs | directed acyclic graphs | structural causal models ; parent = statistics
    mediation analysis = mediation analysis ; parent = statistics
    interrupted time series = interrupted time series ; parent = statistics
    small area estimation = small area estimation ; parent = statistics
    weighting methods = weighting methods | survey weighting | !raking ; parent = statistics
    spatial econometrics = spatial econometrics ; parent = statistics
    Markov switching = markov switching ; parent = statistics
    stochastic simulation = stochastic simulation ; parent = statistics
    queueing models = queueing models ; parent = statistics
    optimal experimental design = optimal experimental design | response surface methodology ; parent = statistics
    tolerance analysis = tolerance analysis ; parent = statistics
    measurement systems analysis = measurement systems analysis | gage r&r ; parent = statistics
    process capability analysis = process capability analysis ; parent = statistics
    Bayesian hierarchical models = bayesian hierarchical models ; parent = statistics
    Bayesian A/B testing = bayesian a/b testing ; parent = statistics
    loss forecasting = loss forecasting | ccar | cecl | ifrs 9 ; parent = statistics
    Basel models = basel models | basel iii | basel ii ; parent = statistics
    stress testing models = stress testing models | dfast ; parent = statistics
    fixed income analytics = fixed income analytics | yield curve modeling | yield curve modelling ; parent = statistics
    economic modeling = economic modeling | microeconomic modeling | macroeconomic modeling | economic modelling | microeconomic modelling | macroeconomic modelling ; parent = statistics
    demographic analysis = demographic analysis ; parent = statistics
    geodemographic segmentation = geodemographic segmentation ; parent = statistics
    RFM analysis = rfm analysis ; parent = statistics
    quality control methods = quality control methods | statistical quality assurance ; parent = statistics
    """#
}
