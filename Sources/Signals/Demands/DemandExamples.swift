extension RuleExamples {
  /// Travel and citizenship.
  static let demand = #"""
    ## travel.share
    + # Requirements ⏎ * Up to «25% travel» => travel=25
    + # Requirements ⏎ * «Travel: 10-20%» of your time => travel=20
    + # About us ⏎ You are willing to «travel up to 30 percent» of the time => travel=30
    + # Requirements ⏎ * «Travel of 10%-20%» => travel=20
    - # Benefits ⏎ * 20% travel discounts => travel=none
    - # About us ⏎ We lead the travel industry with 40% of it. => travel=none
    ## travel.none-asked
    + # Requirements ⏎ * «No travel required» => travel=0
    + # About us ⏎ «Without travel», you sort tides. => travel=0
    - # Requirements ⏎ * Travel => travel=none
    - # About us ⏎ We like to travel. => travel=none
    ## citizenship.asked
    + # Requirements ⏎ * Must be a «U.S. citizen» => citizenship=US
    + # Requirements ⏎ * «EU citizenship» => citizenship=EU
    - # Requirements ⏎ * A corporate citizen of the US => citizenship=none
    - # About us ⏎ We help the citizens of France. => citizenship=none
    """#
}
