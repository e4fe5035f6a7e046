extension RuleExamples {
  /// Where a skill gets its standing from: its section or the words next to it.
  static let preferred = #"""
    ## skill.preference-word
    + # Requirements ⏎ * Python; «Docker» a plus => skill:Docker=preferred; skill:Python=required
    + # Requirements ⏎ * Experience with «Kubernetes» preferred => skill:Kubernetes=preferred
    + # Requirements ⏎ * Ideally some «Scala» => skill:Scala=preferred
    + # Requirements ⏎ * Knowledge of «Airflow» is desirable => skill:Apache Airflow=preferred
    + # Requirements ⏎ * SQL. «Tableau» is an advantage => skill:SQL=required; skill:Tableau=preferred
    + # Requirements ⏎ * Nice to have, «Terraform» => skill:Terraform=preferred
    + # Requirements ⏎ * AWS required, «GCP» (nice to have) => skill:AWS=required; skill:GCP=preferred
    + # Responsibilities ⏎ * Build dashboards; experience with «Looker» preferred => skill:Looker=preferred
    - # Requirements ⏎ * 5 plus years of «Python» => skill:Python=required
    - # Requirements ⏎ * «Python» is required and «SQL» too => skill:Python=required; skill:SQL=required
    - # Requirements ⏎ * «Python» is a must, Docker a plus => skill:Python=required; skill:Docker=preferred
    - # Requirements ⏎ * Strong «SQL»; Java is preferred => skill:SQL=required; skill:Java=preferred
    - # Benefits ⏎ * A bonus for «Python» certificates => skill:Python=none
    ## skill.section
    + # Nice to have ⏎ * «Docker» => skill:Docker=preferred
    + # Requirements ⏎ * «Docker» and «Git» => skill:Docker=required; skill:Git=required
    + # You Might Be a Good Fit If You ⏎ * Have built things with «Kubernetes» => skill:Kubernetes=required
    + # It would be great if ⏎ * You have used «Kafka» => skill:Apache Kafka=preferred
    + YOU HAVE: ⏎ * Worked with «Postgres» => section=requirements
    + # Preferred Skills ⏎ * «TensorFlow», «Keras» => skill:TensorFlow=preferred; skill:Keras=preferred
    - # About us ⏎ We run on «Docker». ⏎ # Requirements ⏎ * Patience => skill:Docker=mentioned
    - # Benefits ⏎ * Courses in «Docker» => skill:Docker=none
    - # How to apply ⏎ Send us a link to your «GitHub». => skill:GitHub=none
    - # Nice to have ⏎ * «Docker» is required => skill:Docker=required
    ## skill.not-required
    + # Requirements ⏎ * «Java» is not required => skill:Java=mentioned
    + # Requirements ⏎ * Prior «Kubernetes» experience is not necessary => skill:Kubernetes=mentioned
    - # Requirements ⏎ * «Java» is required => skill:Java=required
    - # Nice to have ⏎ * «Docker» is not required => skill:Docker=preferred
    ## skill.need-word
    + # Nice to have ⏎ * «Docker» is required => skill:Docker=required
    + # Responsibilities ⏎ * You must know «SQL» to do this work ⏎ # Requirements ⏎ * Patience => skill:SQL=required
    + You must have experience with «Kafka» and a sense of humour. => skill:Apache Kafka=required
    + # Preferred ⏎ * «Python» (mandatory) => skill:Python=required
    - # Nice to have ⏎ * «Docker» is not required => skill:Docker=preferred
    - # Responsibilities ⏎ * You use «SQL» as needed ⏎ # Requirements ⏎ * Patience => skill:SQL=mentioned
    - # Responsibilities ⏎ * Gather what our users need with «Jira» ⏎ # Requirements ⏎ * Patience => skill:JIRA=mentioned
    ## skill.experience-word
    + We look for people with experience in «PyTorch». => skill:PyTorch=required
    + Fluency in «TypeScript» and joy in drawing. => skill:TypeScript=required
    + Three years of «Java» experience. => skill:Java=required
    - Our own shop runs on «Magento». => skill:Magento=mentioned
    - Our stack is «Kotlin» and «Postgres». ⏎ # Requirements ⏎ * Patience => skill:Kotlin=mentioned
    ## skill.elsewhere
    + # About us ⏎ We run on «Docker». ⏎ # Requirements ⏎ * Patience => skill:Docker=mentioned
    + # Responsibilities ⏎ * Ship models with «MLflow» ⏎ # Requirements ⏎ * Patience => skill:MLflow=mentioned
    + # Our stack ⏎ * «Kafka», «Flink» ⏎ # Requirements ⏎ * Patience => skill:Apache Kafka=mentioned
    - # Requirements ⏎ * «Docker» => skill:Docker=required
    - # Responsibilities ⏎ * Use «Docker» daily ⏎ # Requirements ⏎ * Docker => skill:Docker=required
    ## skill.section
    + # Basic Qualifications ⏎ * «Java» ⏎ # Preferred Qualifications ⏎ * «Kotlin» ⏎ # Benefits ⏎ * Tea => skill:Java=required; skill:Kotlin=preferred
    + # Must have ⏎ «Python» ⏎ # Nice to have ⏎ «Docker» => skill:Python=required; skill:Docker=preferred
    + Must have: «Python», «SQL». Nice to have: «Docker». => skill:Python=required; skill:SQL=required; skill:Docker=preferred
    + **Requirements** ⏎ «Python» ⏎ **Bonus** ⏎ «Docker» ⏎ **Benefits** ⏎ Tea and Kubernetes => skill:Python=required; skill:Docker=preferred; skill:Kubernetes=none
    + # Requirements ⏎ Languages: ⏎ * «Python» ⏎ Clouds: ⏎ * «AWS» => skill:Python=required; skill:AWS=required
    - # Benefits ⏎ * Learn «Kubernetes» with us ⏎ * You need no experience with «Docker» => skill:Kubernetes=none; skill:Docker=none
    - # What we offer ⏎ * Required training in «AWS», with a certificate => skill:AWS=none
    - # Perks ⏎ * Minimum of five days for courses in «Python» => skill:Python=none
    - # Similar jobs ⏎ * «Java» Developer => skill:Java=none
    """#
}
