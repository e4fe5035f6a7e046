extension RuleExamples {
  /// How far the words of preference and of need reach.
  static let standing = #"""
    ## degree.preferred
    + # Requirements ⏎ * Bachelor's required, «Master's preferred», Python => minimum=bachelor; preferred=master; skill:Python=required
    + # Requirements ⏎ * A Bachelor's is required; a «Master's would be nice» => minimum=bachelor; preferred=master
    + # Nice to have ⏎ * Bachelor's required, «Master's» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Preferred: «PhD» => minimum=none; preferred=doctorate
    - # Nice to have ⏎ * A «Bachelor's» is mandatory => minimum=bachelor; preferred=none
    - # Requirements ⏎ * «Bachelor's» and, ideally, some Scala => minimum=bachelor; preferred=none
    - # Preferred ⏎ * Minimum of a «Bachelor's degree» => minimum=bachelor; preferred=none
    ## skill.need-word
    + # Responsibilities ⏎ * Work on pipelines; «Python» is required ⏎ # Requirements ⏎ * SQL => skill:Python=required
    + # Responsibilities ⏎ * Work on pipelines; «Python» required for this role ⏎ # Requirements ⏎ * SQL => skill:Python=required
    - # Responsibilities ⏎ * Build the «data pipelines» required for training models ⏎ # Requirements ⏎ * SQL => skill:data pipelines=mentioned
    - # Responsibilities ⏎ * Write the «Terraform» needed to run it all ⏎ # Requirements ⏎ * SQL => skill:Terraform=mentioned
    ## skill.need-word
    + # Responsibilities ⏎ * The candidate needs «Terraform» ⏎ # Requirements ⏎ * SQL => skill:Terraform=required
    + # Responsibilities ⏎ * «Terraform» is necessary ⏎ # Requirements ⏎ * SQL => skill:Terraform=required
    + # The role ⏎ You should understand how to work with «Terraform». ⏎ # Requirements ⏎ * SQL => skill:Terraform=required
    + # The role ⏎ Candidates should demonstrate practical experience with «Terraform» and «Kafka». ⏎ # Requirements ⏎ * SQL => skill:Terraform=required; skill:Apache Kafka=required
    + # Responsibilities ⏎ * Languages needed include «Perl» and «Scala» ⏎ # Requirements ⏎ * SQL => skill:Perl=required; skill:Scala=required
    + # The role ⏎ The engineer must have «Terraform» experience. ⏎ # Requirements ⏎ * SQL => skill:Terraform=required
    - # Responsibilities ⏎ * Understand data needs and translate them into «data warehouses» ⏎ # Requirements ⏎ * SQL => skill:data warehousing=mentioned
    - # Responsibilities ⏎ * Meet the needs of other teams with «Tableau» ⏎ # Requirements ⏎ * SQL => skill:Tableau=mentioned
    - # Responsibilities ⏎ * Write «Perl» and other languages as necessary ⏎ # Requirements ⏎ * SQL => skill:Perl=mentioned
    - # Responsibilities ⏎ * Other «Perl» duties as required ⏎ # Requirements ⏎ * SQL => skill:Perl=mentioned
    - # Responsibilities ⏎ * Deliver «Tableau» dashboards with whatever tools are necessary ⏎ # Requirements ⏎ * SQL => skill:Tableau=mentioned
    - # Responsibilities ⏎ * Our «Terraform» modules must scale ⏎ # Requirements ⏎ * SQL => skill:Terraform=mentioned
    - # Responsibilities ⏎ * Build «Tableau» reports and gather business requirements ⏎ # Requirements ⏎ * SQL => skill:Tableau=mentioned
    ## skill.not-required
    + # Requirements ⏎ * No «Terraform» experience is required => skill:Terraform=mentioned
    + # Requirements ⏎ * You do not need «Terraform» experience => skill:Terraform=mentioned
    + # Requirements ⏎ * No prior knowledge of «Terraform» needed => skill:Terraform=mentioned
    + # Requirements ⏎ * You don't have to know «Terraform», but SQL is required => skill:Terraform=mentioned; skill:SQL=required
    + # Requirements ⏎ * You need not know «Terraform» => skill:Terraform=mentioned
    - # Requirements ⏎ * No-SQL databases («Elasticsearch» with «Kafka» is a must) => skill:Elasticsearch=required; skill:Apache Kafka=required
    - # Requirements ⏎ * No two days are alike; «Terraform» is required => skill:Terraform=required
    ## skill.experience-word
    + We look for expertise in «Kafka» and a liking for boats. => skill:Apache Kafka=required
    + Years of experience with Python and shell scripts as well as «Kafka». => skill:Apache Kafka=required
    - The engineer has strong presentation skills and will show findings in a tool such as «QlikView». => skill:Qlik=mentioned
    - With expertise in maps, you'll work on our «data pipelines». => skill:data pipelines=mentioned
    ## skill.preference-word
    + # Requirements ⏎ * «Terraform» is highly regarded => skill:Terraform=preferred
    + # Requirements ⏎ * Experience with «Terraform» will be viewed favourably => skill:Terraform=preferred
    + # Requirements ⏎ You will benefit from having knowledge of «Terraform». => skill:Terraform=preferred
    + # Requirements ⏎ Equally valuable is experience with «Terraform». => skill:Terraform=preferred
    + # Requirements ⏎ * Experience with Kafka, where knowledge of «Tableau» is considered a distinct advantage => skill:Apache Kafka=required; skill:Tableau=preferred
    + # Requirements ⏎ * Knowledge of «Kafka» and «Flink», «Spring», «Terraform» at scale would be a plus => skill:Apache Kafka=preferred; skill:Apache Flink=preferred; skill:Terraform=preferred
    - # Requirements ⏎ * Solid «Kafka», with Java preferred => skill:Apache Kafka=required; skill:Java=preferred
    - # Requirements ⏎ * A highly regarded team, and «Kafka» => skill:Apache Kafka=required
    ## skill.preference-word
    + # Requirements ⏎ * Python and SQL, «Java» a plus => skill:Python=required; skill:SQL=required; skill:Java=preferred
    + # Requirements ⏎ * «AWS» (preferred), GCP => skill:AWS=preferred; skill:GCP=required
    + # Requirements ⏎ * Ideally «Java»; SQL required => skill:Java=preferred; skill:SQL=required
    + # Requirements ⏎ * Python, preferably with «pandas» => skill:Python=required; skill:pandas=preferred
    + # Requirements ⏎ * «Kafka», «Flink» and «Beam» are a plus => skill:Apache Kafka=preferred; skill:Apache Flink=preferred
    + # Requirements ⏎ * Knowledge of «Rust» or «Go» would be an advantage => skill:Rust=preferred; skill:Go=preferred
    + # Requirements ⏎ * Python. «Scala» is welcome but not required. SQL => skill:Python=required; skill:Scala=preferred; skill:SQL=required
    + # Requirements ⏎ * Some exposure to «Spark» is desired => skill:Apache Spark=preferred
    + # Requirements ⏎ * Knowing what we use now is a plus, but by no means required: «BigQuery», «Terraform» => skill:BigQuery=preferred; skill:Terraform=preferred
    + # Requirements ⏎ * Experience with our current stack is a bonus — «GraphQL», «Java», «Scala» => skill:GraphQL=preferred; skill:Java=preferred; skill:Scala=preferred
    + # Requirements ⏎ * Familiarity with clouds is a plus («Azure», «AWS») => skill:Azure=preferred; skill:AWS=preferred
    + # Requirements ⏎ * Automating releases is a plus (i.e. «Jenkins», «Chef», or «Puppet»). => skill:Jenkins=preferred; skill:Chef=preferred; skill:Puppet=preferred
    + # Requirements ⏎ * Experience with at least one «cloud platform» is a plus => skill:cloud platforms=preferred
    + # Requirements ⏎ * «Python»/«Golang» - advantage => skill:Python=preferred; skill:Go=preferred
    + # Requirements ⏎ * Libraries («pandas», «scikit-learn») - advantage => skill:pandas=preferred; skill:scikit-learn=preferred
    + # Requirements ⏎ * «Terraform» – nice to have => skill:Terraform=preferred
    + # Requirements ⏎ * Some «time series modelling» is helpful but not required => skill:time series analysis=preferred
    + # Requirements ⏎ * (Optional) Understanding of GPUs or writing kernels in «CUDA» => skill:CUDA=preferred
    - # Requirements ⏎ * Java a plus (required: «SQL») => skill:Java=preferred; skill:SQL=required
    - # Requirements ⏎ * At least one of «Python» and «Java» => skill:Python=required; skill:Java=required
    - # Requirements ⏎ * «Python» - strong; Java - advantage => skill:Python=required; skill:Java=preferred
    - # Requirements ⏎ * «Python»; Java a plus; «SQL» => skill:Python=required; skill:Java=preferred; skill:SQL=required
    - # Requirements ⏎ * «SQL» is required, Java preferred => skill:SQL=required; skill:Java=preferred
    - # Requirements ⏎ * «Python» ⏎ * Java is a plus ⏎ * «SQL» => skill:Python=required; skill:Java=preferred; skill:SQL=required
    - # Requirements ⏎ * Two years plus «SQL» => skill:SQL=required
    - # Requirements ⏎ * We prefer early mornings ⏎ * «Python» => skill:Python=required
    - # Requirements ⏎ * «C++» plus «Python» => skill:C++=required; skill:Python=required
    ## skill.preference-word
    + # Requirements ⏎ * «SQL», «Tableau»: 2 years (preferred) => skill:SQL=preferred; skill:Tableau=preferred
    + # Requirements ⏎ * «Java» or «C++»: 3 years (preferred) => skill:Java=preferred; skill:C++=preferred
    + # Requirements ⏎ * [Nice to have] «Kafka» or «Airflow» => skill:Apache Kafka=preferred; skill:Apache Airflow=preferred
    + # Requirements ⏎ * SQL, «Tableau» (preferred) => skill:SQL=required; skill:Tableau=preferred
    - # Requirements ⏎ * [Berlin] Kafka or Airflow => skill:Apache Kafka=required
    ## skill.experience-word
    + 5 years «Python» ⏎ Good at maps => skill:Python=required
    + 3+ yrs «Kafka», «SQL» ⏎ Good at maps => skill:Apache Kafka=required; skill:SQL=required
    - 5 years ago we chose Kafka => skill:Apache Kafka=mentioned
    - Every 5 years Kafka conferences meet here => skill:Apache Kafka=mentioned
    + # About us ⏎ We are looking for an engineer with experience in «Kafka». ⏎ # Requirements ⏎ * Maps => skill:Apache Kafka=required
    - # About us ⏎ We are looking for an engineer to run Kafka. ⏎ # Requirements ⏎ * Maps => skill:Apache Kafka=mentioned
    - # About us ⏎ We are seeking an experienced Kafka engineer for our boats. ⏎ # Requirements ⏎ * Maps => skill:Apache Kafka=mentioned
    - # About us ⏎ We have experience in Kafka. ⏎ # Requirements ⏎ * Maps => skill:Apache Kafka=mentioned
    ## skill.preference-word
    + # Requirements ⏎ * Knowledge of queues («Kafka», «RabbitMQ», etc.), an asset. => skill:Apache Kafka=preferred; skill:RabbitMQ=preferred
    + # Requirements ⏎ * Familiarity with «SQL», an advantage => skill:SQL=preferred
    + # Requirements ⏎ * Familiarity with «Kafka» and «SQL», a plus. => skill:Apache Kafka=preferred; skill:SQL=preferred
    - # Requirements ⏎ * You know SQL, Kafka, and plus-size boats. => skill:Apache Kafka=required
    ## skill.preference-word
    + # Requirements ⏎ * Python ⏎ * «Kafka», if possible => skill:Apache Kafka=preferred
    + # Requirements ⏎ * Python and, if possible, «Kafka» => skill:Apache Kafka=preferred; skill:Python=required
    + # Requirements ⏎ * Python ⏎ * «Kafka» is not required but useful => skill:Apache Kafka=preferred
    + # Requirements ⏎ * Python ⏎ * «Kafka», but not a must => skill:Apache Kafka=preferred
    + # Requirements ⏎ * Python ⏎ * «Kafka» would not hurt => skill:Apache Kafka=preferred
    + # Requirements ⏎ * Python ⏎ * Perhaps some «Kafka» => skill:Apache Kafka=preferred
    + # Requirements ⏎ * Python is key, «Kafka» is a bonus => skill:Apache Kafka=preferred; skill:Python=required
    - # Requirements ⏎ * Impressed by Kafka and able to run it => skill:Apache Kafka=required
    ## skill.not-required
    + # Requirements ⏎ * You will pick up «Kafka» on the job => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * We can teach you «Kafka» => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * Python is required; «Kafka» is not => skill:Apache Kafka=mentioned; skill:Python=required
    + # Requirements ⏎ * «Kafka» can be learned here => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * Never used «Kafka»? No problem => skill:Apache Kafka=mentioned
    - # Requirements ⏎ * Kafka is not the only queue that you know => skill:Apache Kafka=required
    - # Requirements ⏎ * You learn Kafka quickly => skill:Apache Kafka=required
    ## skill.preference-word
    + # Requirements ⏎ * Python ⏎ * It is helpful if you have used «Kafka» => skill:Apache Kafka=preferred
    + # Requirements ⏎ * Python ⏎ * «Kafka», though that's no condition => skill:Apache Kafka=preferred
    + # Requirements ⏎ * Python ⏎ * «Kafka» is what we'd like most to see => skill:Apache Kafka=preferred
    + # Requirements ⏎ * Python ⏎ * «Kafka» would win us over => skill:Apache Kafka=preferred
    + # Technical ⏎ * Queues: «Kafka» (plus), RabbitMQ (must) => skill:Apache Kafka=preferred
    + # Grid ⏎ * «Kafka» – nice to have ⏎ # Requirements ⏎ * SQL => skill:Apache Kafka=preferred
    - # What you do ⏎ * Make Kafka run, which is nice to have in winter ⏎ # Requirements ⏎ * SQL => skill:Apache Kafka=mentioned
    ## skill.not-required
    + # Requirements ⏎ * Redis ⏎ * We moved from «Kafka» to it last year, so nobody needs the former => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * We moved from «Redis» to Kafka last year => skill:Apache Kafka=required; skill:Redis=mentioned
    ## skill.preference-word
    + # Requirements ⏎ * Python ⏎ * «Kafka» – nice, if you have it => skill:Apache Kafka=preferred
    + Bookkeeper ⏎ You must know QuickBooks. ⏎ If you've seen «NetSuite», great: we may move to it. => skill:NetSuite=preferred
    + # Requirements ⏎ * Python ⏎ * We're particularly interested in people with «Kafka» skills => skill:Apache Kafka=preferred
    ## skill.need-word
    + # Nice to have ⏎ * Julia ⏎ * «Git» (this one is a must, sorry) => skill:Git=required
    - # Nice to have ⏎ * Julia ⏎ * «Git» (this one is a joy) => skill:Git=preferred
    ## skill.not-required
    + # Requirements ⏎ * SQL ⏎ * «Kafka» is what we run, and we'll train you on it => skill:Apache Kafka=mentioned
    - # Requirements ⏎ * SQL ⏎ * «Kafka» is what we run, and it never sleeps => skill:Apache Kafka=required
    ## skill.preference-word
    + # Requirements ⏎ * Three years of Kotlin, while «Flutter» is merely an extra => skill:Flutter=preferred
    ## skill.preference-word
    + # Requirements ⏎ * Python ⏎ * Our cat will be happy if you know «Kafka» => skill:Apache Kafka=preferred
    - # Requirements ⏎ * Python ⏎ * You are happy in «Kafka» => skill:Apache Kafka=required
    - # Requirements ⏎ * Python ⏎ * If you are happy in «Kafka», we run it => skill:Apache Kafka=required
    + # Requirements ⏎ * Python ⏎ * «Kafka» (secondary skill, good to have) => skill:Apache Kafka=preferred
    + # Requirements ⏎ * Python ⏎ * It's helpful, though by no means essential, if you read «Kafka» logs => skill:Apache Kafka=preferred
    - # Requirements ⏎ * «Kafka» on any cloud of your preference => skill:Apache Kafka=required
    ## skill.not-required
    + # Requirements ⏎ * SQL ⏎ * This role does not involve «Kafka» => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * SQL ⏎ * Don't worry about «Kafka», another team has it => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * SQL ⏎ * We got rid of «Kafka» last year => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * SQL ⏎ * We moved off «Kafka» last year => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * SQL ⏎ * Expertise in «Kafka» is neither expected nor tested => skill:Apache Kafka=mentioned
    ## skill.preference-word
    - # Requirements ⏎ * SQL ⏎ * You write «Kafka» code that can handle edge cases => skill:Apache Kafka=required
    - # Requirements ⏎ * SQL ⏎ * Attention to data points in «Kafka» when you build reports => skill:Apache Kafka=required
    - # Requirements ⏎ * SQL ⏎ * «Kafka» pipelines for people who want better and extra reports => skill:Apache Kafka=required
    + # Requirements ⏎ * SQL ⏎ * We would be over the moon and happy, should you speak «Kafka» => skill:Apache Kafka=preferred
    ## skill.preference-word
    + # Requirements ⏎ [nice] «Kafka» and its kin => skill:Apache Kafka=preferred
    - # Requirements ⏎ [must] «Kafka» and its kin => skill:Apache Kafka=required
    + # Requirements ⏎ * SQL ⏎ * You don't need to know «Kafka», though it won't hurt => skill:Apache Kafka=preferred
    + # Requirements ⏎ * SQL ⏎ * «Kafka» is hardly a deal-breaker, but we'd like to see it => skill:Apache Kafka=preferred
    + # Requirements ⏎ * SQL ⏎ * «Kafka», while not mandatory, makes the first month easier => skill:Apache Kafka=preferred
    + # Requirements ⏎ * SQL ⏎ * Do you speak «Kafka»? That would be a great extra. => skill:Apache Kafka=preferred
    + # Requirements ⏎ * SQL ⏎ * You may also have run «Kafka» at sea => skill:Apache Kafka=preferred
    - # Requirements ⏎ * SQL ⏎ * You may have to run «Kafka» at night => skill:Apache Kafka=required
    - # Requirements ⏎ * SQL ⏎ * You know «Kafka» and are nice to gulls => skill:Apache Kafka=required
    - # Requirements ⏎ * SQL ⏎ * You ran «Kafka» and were an asset to the team => skill:Apache Kafka=required
    + # Requirements ⏎ * No Java is needed, but «Kafka» would help => skill:Java=mentioned; skill:Apache Kafka=preferred
    - # Requirements ⏎ * You are the ideal candidate if you have run «Kafka» => skill:Apache Kafka=required
    ## skill.not-required
    + # Requirements ⏎ * SQL ⏎ * Without «Kafka»? Come all the same. => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * SQL ⏎ * It doesn't matter whether you have used «Kafka» => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * SQL ⏎ * Applicants are not asked for «Kafka» => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * SQL ⏎ * You won't need Java. Nor «Kafka», which is the harbour's => skill:Apache Kafka=mentioned
    - # Requirements ⏎ * SQL ⏎ * Used to «Kafka»? Come in. => skill:Apache Kafka=required
    """#
}
