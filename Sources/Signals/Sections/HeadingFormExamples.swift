extension RuleExamples {
  /// Headings in the words of people, numbered ones, and lists that say what they are by their place.
  static let headingForms = #"""
    ## heading.sense
    + # «Are we describing you?» ⏎ * Terraform => section=requirements
    + # «What we'd need» ⏎ * Terraform => section=requirements
    + # «You'll definitely have» ⏎ * Terraform => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «We'd do a small dance for» ⏎ * Terraform => section=preferred; skill:Terraform=preferred
    + # Requirements ⏎ * SQL ⏎ # «Then this is what we'd give you» ⏎ * Terraform => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «Would be sweet» ⏎ * Terraform => section=preferred
    ## heading.vocabulary
    + # Requirements ⏎ * SQL ⏎ # «What a week looks like» ⏎ * Terraform => section=responsibilities
    + We run things. ⏎ * «Requirements» ⏎ Terraform and SQL. => section=requirements; skill:Terraform=required
    - We run things. ⏎ * Salary ⏎ * «Requirements» ⏎ Terraform and SQL. => skill:Terraform=mentioned
    - # Requirements ⏎ * «Experience with» ⏎ Terraform and SQL => skill:Terraform=required
    ## section.content
    + We run things. ⏎ # «Ticket to ride» ⏎ Terraform ⏎ Kafka => section=requirements; skill:Terraform=required
    + We run things. ⏎ # Ticket to ride ⏎ * Terraform ⏎ * Kafka ⏎ # «First-class upgrade» ⏎ * Elixir => section=preferred; skill:Elixir=preferred
    - We run things. ⏎ # Ticket to ride ⏎ * Terraform ⏎ * Kafka ⏎ # The ride ⏎ We go north. ⏎ # «First-class upgrade» ⏎ * Elixir => skill:Elixir=mentioned
    ## heading.sense
    + # Requirements ⏎ * SQL ⏎ # «The following will put you ahead» ⏎ * Terraform => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «What makes your application stronger» ⏎ * Terraform => section=preferred
    + # «You'll work with» ⏎ * Terraform => section=about
    ## heading.sense
    + # Requirements ⏎ * SQL ⏎ # «Career path» ⏎ * Terraform => section=about
    + # Requirements ⏎ * SQL ⏎ # «Documents required» ⏎ * Terraform => section=application
    + # Requirements ⏎ * SQL ⏎ # «Medical, dental & more» ⏎ * Terraform => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «Gold stars» ⏎ * Terraform => section=preferred
    ## heading.sense
    - # «Computer Vision Engineer» ⏎ We look for a master's degree and five years of Python. => section=about; minimum=master; years=5
    - # «Edge Computing Engineer» ⏎ We look for a master's degree and five years of Python. => section=about; minimum=master; years=5
    - # «Contact Centre Engineer» ⏎ We look for a master's degree and five years of Python. => section=about; minimum=master; years=5
    - # Requirements ⏎ * SQL ⏎ «Vision» ⏎ * Terraform => skill:Terraform=required
    ## heading.sense
    + # Requirements ⏎ * SQL ⏎ «We don't expect you to have all of these, but they help» ⏎ * Terraform => skill:Terraform=preferred
    + # Requirements ⏎ * SQL ⏎ # «Qualifications we look upon kindly» ⏎ * Terraform => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Bonus plan» ⏎ * Terraform => section=benefits
    ## heading.vocabulary
    + # «Desired profile – must have» ⏎ * Terraform => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Accessibility and adjustments» ⏎ * Terraform => section=equal-opportunity
    + # «Requirements» ⏎ # «Tools» ⏎ * Terraform => skill:Terraform=required
    """#
}
