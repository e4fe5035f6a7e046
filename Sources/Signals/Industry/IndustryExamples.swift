extension RuleExamples {
  /// What the employer does.
  static let industry = #"""
    ## industry.definition
    + # About us ⏎ We are a «bank» for gardeners. => industry=finance
    + # About us ⏎ Our firm is a «consultancy» of forty people. => industry=consulting
    + @ Mossgate ⏎ # About us ⏎ Mossgate, a maker of «robots», grows. => industry=robotics
    + # About us ⏎ As a «hospital» we never sleep. => industry=health
    + # About us ⏎ We are a «SaaS platform» for hospitals and patients. => industry=software
    - # Requirements ⏎ * You are a «bank» of ideas => industry=none
    - # Benefits ⏎ * Free «hospital» visits => industry=none
    - # About us ⏎ We began as a «nonprofit» and now make chocolate. We are a bank. => industry=finance
    - # About us ⏎ As a member of our hospital «team» you will shine. => industry=health
    + # About us ⏎ We are a «manufacturer» of furniture. => industry=manufacturing
    - = Analyst, «Finance» ⏎ Analyst, Finance – Mossgate ⏎ # About us ⏎ We sell wind turbines. => industry=energy
    ## industry.client
    + @ Mossgate Recruitment ⏎ # About us ⏎ Our client is a growing «bank». => industry=finance
    + # About us ⏎ We staff ships. The direct client is one of the «hospitals» of the coast. => industry=health
    - # About us ⏎ We are a bank. Our client is a «morning» person. => industry=finance
    - # About us ⏎ We are a bank, and our client is «patient». => industry=finance
    ## industry.product
    + # About us ⏎ We make «semiconductors» in small batches. => industry=manufacturing
    + # About us ⏎ Mossgate was founded by sailors, and we operate «supermarkets». => industry=commerce
    - # About us ⏎ We help «hospitals» every day, and we build robots. => industry=robotics
    - # About us ⏎ You will build «robots» for our bank. We run a bank. => industry=finance
    ## industry.own-words
    + # About us ⏎ At our «hospitals» nobody waits. => industry=health
    + # About us ⏎ Our «supermarkets» open at six. => industry=commerce
    - # Requirements ⏎ * Experience at our «hospitals» => industry=none
    - # About us ⏎ Long ago «hospitals» were monasteries. => industry=health
    - # About us ⏎ We make maps for «hospitals», «retailers» and «banks». We are a «telecom» operator. => industry=telecom
    - # About us ⏎ Our «stock exchange» of ideas never sleeps. We sell semiconductors. => industry=manufacturing
    ## industry.served
    + # About us ⏎ We write letters for «hospitals». => industry=health
    + # About us ⏎ Our maps are used by «airlines». => industry=commerce
    - # About us ⏎ We write letters for «hospitals». We are a bank. => industry=finance
    - # About us ⏎ Long ago «hospitals» were monasteries. => industry=health
    ## industry.about
    + # About us ⏎ «Retailers» rely on Mossgate. => industry=commerce
    + # About us ⏎ Heating homes with «renewable energy». => industry=energy
    - # About us ⏎ We help «retailers» count. => industry=commerce
    - # Requirements ⏎ * Experience with «renewable energy» => industry=none
    ## industry.label
    + # About us ⏎ Industry Type: «Insurance» => industry=finance
    + # About us ⏎ Sector: «Telecom» => industry=telecom
    - # About us ⏎ The «insurance industry» rests. => industry=finance
    - # About us ⏎ We like the «telecom» sector. => industry=telecom
    ## industry.elsewhere
    + # Responsibilities ⏎ * Sort parcels for «retailers» => industry=commerce
    + # Responsibilities ⏎ * Call «learners» ⏎ * Thank the cook => industry=education
    - # Responsibilities ⏎ * Sort parcels for gardeners => industry=none
    - # About us ⏎ We teach «learners». => industry=education
    ## industry.title
    + = Clerk, «Hospital» ⏎ # Responsibilities ⏎ * Count the tides => industry=health
    + = Data Analyst, «Supermarkets» ⏎ # Responsibilities ⏎ * Count the tides => industry=commerce
    - = «Software Developer» ⏎ # Responsibilities ⏎ * Count the tides => industry=none
    - = Clerk, «Hospital» ⏎ # About us ⏎ We are a bank. => industry=finance
    ## industry.name
    + @ Quillmere University Medical School ⏎ # About us ⏎ Our patients and our hospital are dear to us. => industry=research
    - @ Quillmere University Hospital ⏎ # About us ⏎ Our patients are dear to us. => industry=health
    + @ Mossgate Insurance ⏎ # Responsibilities ⏎ * Count the tides => industry=finance
    + @ Windmere Robotics ⏎ # Responsibilities ⏎ * Count the tides => industry=robotics
    - @ Mossgate Works ⏎ # Responsibilities ⏎ * Count the tides => industry=none
    - @ Mossgate Works ⏎ # About us ⏎ We sell «wind turbines». => industry=energy
    """#
}
