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
    """#
}
