extension RuleExamples {
  /// A heading in the words of each line of `HeadingSensePhrases`.
  static let headingWords = #"""
    ## heading.sense
    + # Requirements ⏎ * SQL ⏎ # «Looked upon fondly» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Also liked» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «May also come with» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Straight to the top of our pile» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «They certainly count» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «We certainly don't expect everything» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Bells and whistles» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Double kudos» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Cherry» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Lovely to see» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Better when there» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Turn our heads» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Might make us jump» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «May certainly notice» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «That'd be lovely» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Might be splendid» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «That helps» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Will help you settle» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «No obligation though» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «None of these is a condition» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «No biggie if» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Fine without» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Doesn't harm» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Luxuries» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Glad to hear about» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Should you happen to have touched» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «If you're lucky» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Power ups» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Magic dust» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Bumps you forward» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Speaks for you» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Makes your case pop» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Outstanding applications» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Ahead of the rest» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Perhaps even some» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Tell us whether any» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Shout if you» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Worth noting» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Special weight» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Is favoured» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Boosts the odds» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Beyond the basics» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «In a perfect world» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Unicorn list» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «We especially» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Further strengths that count» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Particularly keen» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «You have an advantage» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Gives you that boost» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Competitive value» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Pluspunkte» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «What happens next» ⏎ * Elixir => section=application
    + # Requirements ⏎ * SQL ⏎ # «Papers to submit» ⏎ * Elixir => section=application
    + # Requirements ⏎ * SQL ⏎ # «Recruiters» ⏎ * Elixir => section=application
    + # Requirements ⏎ * SQL ⏎ # «Further vacancies» ⏎ * Elixir => section=application
    + # Requirements ⏎ * SQL ⏎ # «Currently hiring» ⏎ * Elixir => section=application
    + # Requirements ⏎ * SQL ⏎ # «Will also have the chance to» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «Bonus structure» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «Value proposition» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «Sign on bonus» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «We treat you» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «Awaits you» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «Thanks» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «Stuff you get» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «You can count on» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «You get out» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «Wellbeing» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «The deal» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «Voordelen» ⏎ * Elixir => section=benefits
    + # Requirements ⏎ * SQL ⏎ # «Supplementary» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «Intrigues» ⏎ * Elixir => section=preferred
    + # Requirements ⏎ * SQL ⏎ # «From a new colleague» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Job specification» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «We would be thrilled to meet» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «We wish for people with» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «We appreciate» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Like about people» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Non negotiables» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Table stakes» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Skill matrix» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Hard facts» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Whom should come» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Which candidates excel» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Only consider people from» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Gets your foot in» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Getting in the door» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Calls for» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «The work demands» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «It takes» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «We quiz you on» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Resembles yourself» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Couldn't live without» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Your side of the bargain» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «We insist on» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Made you our next» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Suits this» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «A person» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Perfect colleague» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «You'd feel at home» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Teammate carry» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «You've led» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Your suitcase» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Capabilities we count on» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Might this be you» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Have we found you» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Things we'd ask» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «You will surely have» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Vi söker» ⏎ * Elixir => section=requirements
    + # Requirements ⏎ * SQL ⏎ # «Will I be doing» ⏎ * Elixir => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «Key result areas» ⏎ * Elixir => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «You'd tackle» ⏎ * Elixir => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «Needs fixing» ⏎ * Elixir => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «Chores» ⏎ * Elixir => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «Entrust to you» ⏎ * Elixir => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «Your turf» ⏎ * Elixir => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «Your first year here» ⏎ * Elixir => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «The puzzles» ⏎ * Elixir => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «Position entails» ⏎ * Elixir => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «Arbetsuppgifter» ⏎ * Elixir => section=responsibilities
    + # Requirements ⏎ * SQL ⏎ # «Fun facts» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «Contract details» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «Who required» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «They shipped» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «Under the hood» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «Who's behind the» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «Team's gear» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «Future teammates» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «You'd sit» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «The roots» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «Other teams run» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «So far» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «Privacy» ⏎ * Elixir => section=about
    + # Requirements ⏎ * SQL ⏎ # «Reasons you adore it» ⏎ * Elixir => section=about
    ## section.inherited
    - # Requirements ⏎ * SQL ⏎ # You certainly never care about ⏎ * Elixir => skill:Elixir=mentioned
    - # Requirements ⏎ * SQL ⏎ # Not a match ⏎ * Elixir => skill:Elixir=mentioned
    - # Requirements ⏎ * SQL ⏎ # Skills you'll pick up ⏎ * Elixir => skill:Elixir=mentioned
    - # Requirements ⏎ * SQL ⏎ # Skills courses on offer ⏎ * Elixir => skill:Elixir=mentioned
    """#
}
