extension RuleExamples {
  /// Certificates and licences, and what only looks like them.
  static let certification = #"""
    ## certification.section
    + # Requirements ⏎ * «CISSP» or equivalent => certification:CISSP=required
    + # Requirements ⏎ * «Certified Kubernetes Administrator (CKA)» certification => certifications=Certified Kubernetes Administrator (CKA)
    + # Preferred Qualifications ⏎ * «AWS Certified Machine Learning Engineer – Associate» => certifications=AWS Certified Machine Learning Engineer – Associate; certification:AWS Certified Machine Learning Engineer=preferred
    + # Preferred Qualifications ⏎ * «Azure AI Engineer Associate» or «DP-100» => certification:Azure AI Engineer Associate=preferred; certification:Azure Data Scientist Associate=preferred; skill:Azure=none
    + # Requirements ⏎ * Google Cloud certification («Professional Data Engineer») => certifications=Professional Data Engineer
    + # Requirements ⏎ * «Security+» certification => certification:CompTIA Security+=required
    + # Requirements ⏎ * Current «RN license» in the state of Ohio => certification:Registered Nurse license=required
    + # Requirements ⏎ * «License as a Registered Nurse» => certification:Registered Nurse license=required
    + # Requirements ⏎ * «State of Oregon license» to practice => certifications=State of Oregon license
    + # Requirements ⏎ * «AWS or GCP certification» => certifications=AWS or GCP certification; skill:GCP=none; skill:AWS=none
    + # Requirements ⏎ * A «cloud certification» => certifications=cloud certification
    + # Requirements ⏎ * «Certification in data science» or a related area => certifications=Certification in data science; skill:data science=none
    + # Requirements ⏎ * «Vendor certifications (Cisco, Juniper)» => certifications=Vendor certifications (Cisco, Juniper)
    + # Requirements ⏎ * «Pegwell Certified Data Modeller» => certifications=Pegwell Certified Data Modeller
    + # Requirements ⏎ * «Certified Pension Consultant» => certifications=Certified Pension Consultant
    + # Requirements ⏎ * Security certifications such as «CISM» or «CISA» => certifications=CISM|CISA
    - # Requirements ⏎ * Knowledge of the CE «certification» process => certifications=none
    - # Requirements ⏎ * You manage SSL «certificates» => certifications=none
    - # Requirements ⏎ * Formal training or «certification» on software engineering => certifications=none
    - # Requirements ⏎ * A valid driver's «license» => certifications=none
    - # Requirements ⏎ * A degree from an accredited school; a «certificate» of enrolment => certifications=none
    - # Requirements ⏎ * Experience with «BLS» labour statistics and SQL => certifications=none
    - # Requirements ⏎ * Work with «CISA» and other agencies => certifications=none
    - # Requirements ⏎ * Software «license» management => certifications=none
    - # Requirements ⏎ * You work with the «Solutions Architect» of each client => certifications=none
    - # Requirements ⏎ * The «RN» leads the shift => certifications=none
    - # Requirements ⏎ * «Certification» may follow => certifications=none
    ## certification.preference-word
    + # Requirements ⏎ * Python ⏎ * «PMP» is a plus => certification:PMP=preferred
    + # Requirements ⏎ * Preferably «ITIL certified» => certifications=ITIL certified
    + # Requirements ⏎ * Python ⏎ * «Tableau certification» preferred => certification:Tableau certification=preferred
    - # Requirements ⏎ * «PMP» certification; Scrum a plus => certification:PMP=required
    - # Requirements ⏎ * «CKA» required, CKS preferred => certification:Certified Kubernetes Administrator (CKA)=required; certification:Certified Kubernetes Security Specialist (CKS)=preferred
    ## certification.need-word
    + # Preferred ⏎ * «CISSP» is required => certification:CISSP=required
    + # Requirements ⏎ * SQL ⏎ # About us ⏎ «CCNA» certification is mandatory => certification:Cisco Certified Network Associate (CCNA)=required
    - # Preferred ⏎ * «CISSP» => certification:CISSP=preferred
    - # Requirements ⏎ * SQL ⏎ # About us ⏎ Our trainers teach «CCNA» => certification:Cisco Certified Network Associate (CCNA)=mentioned
    ## certification.named
    + You hold a «PMP» certification. => certification:PMP=required
    + We look for a «CPA» with a certificate in audit. => certification:CPA=required
    - We pay for your «PMP» certification. => certifications=none
    - We are a Great Place to Work «Certified» company. => certifications=none
    ## certification.elsewhere
    + # About us ⏎ Half of us are «CISSP» holders ⏎ # Requirements ⏎ * SQL => certification:CISSP=mentioned
    + # What you'll do ⏎ * Train for the «CKA» exam ⏎ # Requirements ⏎ * SQL => certification:Certified Kubernetes Administrator (CKA)=mentioned
    - # Benefits ⏎ * We fund the «CKA» exam ⏎ # Requirements ⏎ * SQL => certifications=none
    - # About us ⏎ We hold an ISO 27001 «certification» ⏎ # Requirements ⏎ * SQL => certifications=none
    ## certification.not-required
    + # Requirements ⏎ * No «PMP» certification is required => certification:PMP=mentioned
    + # Requirements ⏎ * You do not need a «CISSP» => certification:CISSP=mentioned
    - # Requirements ⏎ * Not only a «PMP» but tact => certification:PMP=required
    - # Requirements ⏎ * A «CISSP» is needed => certification:CISSP=required
    """#
}
