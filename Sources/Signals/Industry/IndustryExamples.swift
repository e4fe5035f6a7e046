extension RuleExamples {
  /// What the employer does.
  static let industry = #"""
    ## industry.definition
    + # About us ⏎ We are a «bank» for gardeners. => industry=finance
    + # About us ⏎ Our firm is a «consultancy» of forty people. => industry=consulting
    - # Requirements ⏎ * You are a «bank» of ideas => industry=none
    - # Benefits ⏎ * Free «hospital» visits => industry=none
    ## industry.own-words
    + # About us ⏎ We make «semiconductors» in small batches. => industry=manufacturing
    + # About us ⏎ At our «hospitals» nobody waits. => industry=health
    - # Requirements ⏎ * Experience at our «hospitals» => industry=none
    - # About us ⏎ «Hospitals» were once monasteries. => industry=health
    - # About us ⏎ We make maps for «hospitals», «retailers» and «banks». We are a «telecom» operator. => industry=telecom
    - # About us ⏎ Our «quality assurance» never sleeps. We sell semiconductors. => industry=manufacturing
    ## industry.about
    + # About us ⏎ «Retailers» rely on Mossgate. => industry=commerce
    + # About us ⏎ Heating homes with «renewable energy». => industry=energy
    - # About us ⏎ We help «retailers» count. => industry=commerce
    - # Requirements ⏎ * Experience with «renewable energy» => industry=none
    ## industry.label
    + # About us ⏎ Industry Type: «Insurance» => industry=finance
    + # About us ⏎ Sector: «Telecom» => industry=telecom
    - # About us ⏎ The «insurance» sector rests. => industry=finance
    - # About us ⏎ We like the «telecom» sector. => industry=telecom
    ## industry.elsewhere
    + # Responsibilities ⏎ * Sort parcels for «retailers» => industry=commerce
    + # Responsibilities ⏎ * Teach «students» ⏎ * Thank the cook => industry=education
    - # Responsibilities ⏎ * Sort parcels for gardeners => industry=none
    - # About us ⏎ We teach «students». => industry=education
    ## industry.name
    + @ Mossgate Insurance ⏎ # Responsibilities ⏎ * Count the tides => industry=finance
    + @ Windmere Robotics ⏎ # Responsibilities ⏎ * Count the tides => industry=robotics
    - @ Mossgate Works ⏎ # Responsibilities ⏎ * Count the tides => industry=none
    - @ Mossgate Works ⏎ # About us ⏎ We sell «insurance». => industry=finance
    """#
}
