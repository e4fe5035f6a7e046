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
    ## skill.preference-word
    + # Requirements ⏎ * Python and SQL, «Java» a plus => skill:Python=required; skill:SQL=required; skill:Java=preferred
    + # Requirements ⏎ * «AWS» (preferred), GCP => skill:AWS=preferred; skill:GCP=required
    + # Requirements ⏎ * Ideally «Java»; SQL required => skill:Java=preferred; skill:SQL=required
    + # Requirements ⏎ * Python, preferably with «pandas» => skill:Python=required; skill:pandas=preferred
    + # Requirements ⏎ * «Kafka», «Flink» and «Beam» are a plus => skill:Apache Kafka=preferred; skill:Apache Flink=preferred
    + # Requirements ⏎ * Knowledge of «Rust» or «Go» would be an advantage => skill:Rust=preferred; skill:Go=preferred
    + # Requirements ⏎ * Python. «Scala» is welcome but not required. SQL => skill:Python=required; skill:Scala=preferred; skill:SQL=required
    + # Requirements ⏎ * Some exposure to «Spark» is desired => skill:Apache Spark=preferred
    - # Requirements ⏎ * «Python»; Java a plus; «SQL» => skill:Python=required; skill:Java=preferred; skill:SQL=required
    - # Requirements ⏎ * «SQL» is required, Java preferred => skill:SQL=required; skill:Java=preferred
    - # Requirements ⏎ * «Python» ⏎ * Java is a plus ⏎ * «SQL» => skill:Python=required; skill:Java=preferred; skill:SQL=required
    - # Requirements ⏎ * Two years plus «SQL» => skill:SQL=required
    - # Requirements ⏎ * We prefer early mornings ⏎ * «Python» => skill:Python=required
    - # Requirements ⏎ * «C++» plus «Python» => skill:C++=required; skill:Python=required
    """#
}
