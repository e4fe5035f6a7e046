extension RuleExamples {
  /// The security clearance that is asked for.
  static let clearance = #"""
    ## clearance.named
    + # Requirements ⏎ * «Active TS/SCI security clearance» => clearance=Active TS/SCI security clearance
    + # Requirements ⏎ * Ability to obtain a «Secret clearance» => clearance=Secret clearance
    + # Requirements ⏎ * You hold «SC clearance» or better => clearance=SC clearance
    + # Requirements ⏎ * «BPSS» => clearance=BPSS
    + # Requirements ⏎ * A security clearance ⏎ * «TS/SCI with CI polygraph» => clearance=TS/SCI with CI polygraph
    + # Requirements ⏎ * A «Public Trust» => clearance=Public Trust
    + # Requirements ⏎ * «NATO SECRET», valid for a year => clearance=NATO SECRET
    + # Requirements ⏎ * «Interim Secret OK» to start => clearance=Interim Secret OK
    - # Requirements ⏎ * JS/TS frameworks => clearance=none
    - # Requirements ⏎ * Customs clearance => clearance=none
    - # Responsibilities ⏎ * Plan the clearance sale => clearance=none
    - # Requirements ⏎ * A security clearance is not required => clearance=none
    - # Requirements ⏎ * A background check => clearance=none
    - # About us ⏎ We build public trust. => clearance=none
    """#
}
