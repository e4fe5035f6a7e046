extension RuleExamples {
  /// How far from a skill or a certificate the words may stand that speak of it.
  static let skillReach = #"""
    ## skill.preference-word
    + # Requirements ⏎ * Kafka is not needed, although should you know it, tell us => skill:Apache Kafka=preferred
    + # Requirements ⏎ * Kafka is not required, though it would certainly pay off => skill:Apache Kafka=preferred
    + # Requirements ⏎ * You do not need Kafka, though you'd have a head start => skill:Apache Kafka=preferred
    + # Requirements ⏎ * Kafka is not needed, but we do notice it => skill:Apache Kafka=preferred
    + # Requirements ⏎ * SQL tools, among which Kafka is a plus => skill:SQL=required; skill:Apache Kafka=preferred
    + # Requirements ⏎ * If you know Kafka, wide deep rich we are happy => skill:Apache Kafka=preferred
    + # Requirements ⏎ * If you know Kafka, wide deep rich warm keen calm brave quiet early late lively tidy wide deep rich and we are happy => skill:Apache Kafka=preferred
    - # Requirements ⏎ * If you know Kafka, wide deep rich warm keen calm brave quiet early late lively tidy wide deep rich warm and we are happy => skill:Apache Kafka=required
    - # Requirements ⏎ * If you wide deep rich warm keen happy know Kafka => skill:Apache Kafka=required
    + # Requirements ⏎ * If you wide deep rich warm keen calm happy know Kafka => skill:Apache Kafka=preferred
    - # Requirements ⏎ * SQL. That wide deep rich warm would be nice. => skill:SQL=required
    + # Requirements ⏎ * SQL. That wide deep rich would be nice. => skill:SQL=preferred
    + # Responsibilities ⏎ * wide deep rich warm Kafka nice to have ⏎ # Requirements ⏎ * SQL => skill:Apache Kafka=preferred
    - # Responsibilities ⏎ * wide deep rich warm keen Kafka nice to have ⏎ # Requirements ⏎ * SQL => skill:Apache Kafka=mentioned
    ## skill.not-required
    + # Requirements ⏎ * SQL ⏎ * You are no Kafka wizard? => skill:Apache Kafka=mentioned
    + # Requirements ⏎ * Kafka wide deep rich warm not required => skill:Apache Kafka=mentioned
    - # Requirements ⏎ * Kafka wide deep rich warm keen not required => skill:Apache Kafka=required
    + # Requirements ⏎ * No wide deep rich warm keen calm brave quiet early late Kafka required => skill:Apache Kafka=mentioned
    - # Requirements ⏎ * No wide deep rich warm keen calm brave quiet early late lively Kafka required => skill:Apache Kafka=required
    ## skill.experience-word
    + 3 - 4 / 5 years Kafka ⏎ Good at maps => skill:Apache Kafka=required
    - 3 - 4 / 5 + years Kafka ⏎ Good at maps => skill:Apache Kafka=mentioned
    ## skill.section
    + # Requirements ⏎ * You bring experience testing shipping running tuning mending Go and calm => skill:Go=required
    - # Requirements ⏎ * You bring experience testing shipping running tuning mending sorting Go and calm => skill:Go=none
    ## certification.section
    + # Requirements ⏎ * «Licensed as a nurse» => certifications=Licensed as a nurse
    + # Requirements ⏎ * An «actuarial certification» => certifications=actuarial certification
    - # Requirements ⏎ * Larchwick is a Certified Amber Birch Cedar => certifications=none
    - # Requirements ⏎ * PMP exam fees => certifications=none
    + # Requirements ⏎ * «Certifications, including Amber Birch» => certifications=Certifications, including Amber Birch
    - # Requirements ⏎ * Certification from an accredited body => certifications=none
    + # Requirements ⏎ * «Certified Amber of Birch» => certifications=Certified Amber of Birch
    - # Requirements ⏎ * We are LEED certified => certifications=none
    + # Requirements ⏎ * «PMP» ⏎ * Project Management Professional (PMP) => certifications=PMP
    - # Requirements ⏎ * Python ⏎ * Employer paid training for AWS certification => certifications=none
    + # Requirements ⏎ * Amber Birch Cedar Dahlia Elm Certified Modeller => certifications=Birch Cedar Dahlia Elm Certified Modeller
    + # Requirements ⏎ * Certified Amber Birch Cedar Dahlia Elm Fern Ginkgo Hazel Iris => certifications=Certified Amber Birch Cedar Dahlia Elm Fern Ginkgo Hazel
    + # Requirements ⏎ * Certification in wide deep rich warm keen calm brave quiet early late lively tidy wide => certifications=Certification in wide deep rich warm keen calm brave quiet early late lively tidy
    + # Requirements ⏎ * Python ⏎ * PMP ⏎ # Preferred ⏎ * PMP => certification:PMP=required
    + # Preferred ⏎ * PMP certification ⏎ # Requirements ⏎ * Project Management Professional (PMP) => certifications=Project Management Professional (PMP)
    - # Requirements ⏎ * Certified Welder => certifications=none
    + # Requirements ⏎ * Certified Welding Inspector => certifications=Certified Welding Inspector
    - # Requirements ⏎ * Leads product certification => certifications=none
    - # Requirements ⏎ * Safety certification => certifications=none
    - # Requirements ⏎ * Python ⏎ * Paid technical certifications such as the CISSP => certifications=none
    - # Requirements ⏎ * Python ⏎ * We are helping you obtain the CISSP => certifications=none
    - # Requirements ⏎ * Python ⏎ * Opportunity to earn the CISSP => certifications=none
    """#
}
