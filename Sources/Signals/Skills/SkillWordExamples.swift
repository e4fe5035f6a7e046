extension RuleExamples {
  /// Words in whose company the name of a skill is none.
  static let skillWords = #"""
    ## skill.section
    - # Requirements ⏎ * You build automation => skill:build automation=none
    - # Requirements ⏎ * Design and build systems => skills=none
    - # Requirements ⏎ * UX design and evaluation methods => skill:model evaluation=none
    - # Requirements ⏎ * You live the spirit of Ubuntu => skills=none
    - # Requirements ⏎ * Interests beyond machine learning => skills=none
    - # Requirements ⏎ * You want more than just another chatbot => skills=none
    - # Requirements ⏎ * Five years of developer experience => skills=none
    - # Requirements ⏎ * You are fast and agile => skills=none
    - # Requirements ⏎ * You visit Larchford Sdn Bhd => skills=none
    + # Requirements ⏎ * Swift to an advanced level => skill:Swift=required
    - # Requirements ⏎ * Happy to own build automation that lasts => skills=none
    - # Requirements ⏎ * Care for distributed data models => skills=none
    - # Requirements ⏎ * Handling of PHI and PII => skills=none
    - # Requirements ⏎ * Care with PHI data => skills=none
    - # Requirements ⏎ * Works with DSPs and SSPs => skills=none
    - # Requirements ⏎ * Knows ADA compliance => skills=none
    - # Requirements ⏎ * Elastic Beanstalk => skill:Elasticsearch=none
    - # Requirements ⏎ * You deal with HCL Technologies => skills=none
    - # Requirements ⏎ * Knowledge of SSM => skill:state-space models=none
    - # Requirements ⏎ * UI automation => skills=none
    - # Requirements ⏎ * Has sold Copilot for Sales => skills=none
    ## skill.elsewhere
    - # About us ⏎ Investments from Databricks and others. ⏎ # Requirements ⏎ * SQL => skill:Databricks=none
    """#
}
