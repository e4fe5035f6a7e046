extension RuleExamples {
  /// What years are of, and experience that is not needed.
  static let experience = #"""
    ## experience.not-needed
    + # Requirements ⏎ * «No experience required» => experience=not-needed
    + # About us ⏎ «No prior experience is necessary», we teach you. => experience=not-needed
    + # Requirements ⏎ * «Freshers welcome» => experience=not-needed
    - # Requirements ⏎ * Experience is not required with Rust => experience=none
    - # Requirements ⏎ * Experience with tides => experience=none
    ## experience.kinds
    + # Requirements ⏎ * 5+ years of software engineering experience => years-of=5 software
    + # Requirements ⏎ * 3 years of machine learning => years-of=3 machine-learning
    + # Requirements ⏎ * 4 years of experience managing a team => years-of=4 management
    + # Requirements ⏎ * 5 years of Python => years-of=5 skill Python
    + # Requirements ⏎ * 2 years of post-PhD experience => years-of=2 after-doctorate
    + # Requirements ⏎ * 7 years of experience => years-of=7 any
    """#
}
