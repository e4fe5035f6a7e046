extension RuleExamples {
  /// Words in whose company the name of a skill is none.
  static let skillWords = #"""
    ## skill.section
    - # Requirements ⏎ * TS eligible => skills=none
    - # Requirements ⏎ * A background in political science, statistics or econometrics => skills=none
    - # Requirements ⏎ * A background in civil engineering, statistics or econometrics => skills=none
    - # Requirements ⏎ * A background in information technology, statistics or econometrics => skills=none
    - # Requirements ⏎ * A background in theoretical physics, statistics or econometrics => skills=none
    - # Requirements ⏎ * A background in psychology, statistics or econometrics => skills=none
    - # Requirements ⏎ * A background in physics, biostatistics or epidemiology => skills=none
    - # Requirements ⏎ * A background in physics, data mining or business analytics => skills=none
    - # Requirements ⏎ * Certifications, including: AWS, Azure => skills=none
    + # Requirements ⏎ * Swift for several firms => skill:Swift=required
    - # Requirements ⏎ * Boosting revenue => skills=none
    - # Requirements ⏎ * You like to own build tools that last => skills=none
    - # Requirements ⏎ * Joy at a machine learning startup => skills=none
    - # Requirements ⏎ * Has worked on ADAs => skills=none
    - # Requirements ⏎ * Integration points => skills=none
    - # Requirements ⏎ * You report to the Dean of Data Science => skills=none
    - # Requirements ⏎ * Business unit: Data Science => skills=none
    - # Requirements ⏎ * Interacting with data engineering groups => skills=none
    - # Requirements ⏎ * Sits side by side with data science teams => skills=none
    - # Requirements ⏎ * Leads a team full of machine learning engineers => skills=none
    - # Requirements ⏎ * Partner with DevOps squads => skills=none
    - # Requirements ⏎ * A culture of continual learning => skills=none
    - # Requirements ⏎ * A firm built on continual learning => skills=none
    - # Requirements ⏎ * AI integration into our depots => skills=none
    - # Requirements ⏎ * PCI & PHI => skills=none
    - # Requirements ⏎ * Helping build tools => skills=none
    - # Requirements ⏎ * You stay agile in storms => skills=none
    - # Requirements ⏎ * The shop on Oracle Street => skills=none
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
    - # About us ⏎ Loved by Databricks and others. ⏎ # Requirements ⏎ * SQL => skill:Databricks=none
    - # About us ⏎ Our clients include Databricks. ⏎ # Requirements ⏎ * SQL => skill:Databricks=none
    - # Requirements ⏎ * SQL ⏎ # About us ⏎ We are founders of Databricks. => skill:Databricks=none
    - # About us ⏎ The application process leverages machine learning. ⏎ # Requirements ⏎ * SQL => skills=SQL
    - # About us ⏎ Investments from Databricks and others. ⏎ # Requirements ⏎ * SQL => skill:Databricks=none
    ## list.alternatives
    + # Requirements ⏎ * Kafka, SQL and/or another => together:Apache Kafka|SQL=true
    + # Requirements ⏎ * Kafka, SQL or comparable => together:Apache Kafka|SQL=true
    + # Requirements ⏎ * At least one of Kafka, SQL => together:Apache Kafka|SQL=true
    + # Requirements ⏎ * Queues (Kafka, RabbitMQ and so forth) => together:Apache Kafka|RabbitMQ=true
    """#
}
