extension RuleExamples {
  /// How far apart the words of a demand, of a term or of a publication may stand.
  static let demandReach = #"""
    ## travel.share
    + # Requirements ⏎ * Travel wide deep rich warm keen calm 20% => travel=20
    - # Requirements ⏎ * Travel wide deep rich warm keen calm brave 20% => travel=none
    + # Requirements ⏎ * 20% wide deep rich warm keen calm travel => travel=20
    - # Requirements ⏎ * 20% wide deep rich warm keen calm brave travel => travel=none
    + # Requirements ⏎ * Travel: 100% => travel=100
    - # Requirements ⏎ * Travel: 101% => travel=none
    + # Requirements ⏎ * Travel: 10%-100% => travel=100
    + # Requirements ⏎ * Travel: 10%-101% => travel=10
    + # Requirements ⏎ Travel needed: ⏎ 30% => travel=30
    - # Requirements ⏎ Travel is needed: ⏎ 30% => travel=none
    + # Requirements ⏎ * 40% talk, and travel 20% => travel=20
    + # Requirements ⏎ * Travel 20%, and 10% talk => travel=20
    ## citizenship.asked
    + We run things. ⏎ You are a US citizen wide deep. => citizenship=US
    - We run things. ⏎ You are a US citizen wide deep rich. => citizenship=none
    + # Requirements ⏎ * A United States of America citizen => citizenship=US
    - # Requirements ⏎ * Python ⏎ # Equal opportunity ⏎ You must be a US citizen. => citizenship=none
    ## visa.sponsored
    + # Benefits ⏎ * Visa sponsorship at our depots => visa=sponsored
    - # Benefits ⏎ * Visa sponsorship at our own depots => visa=none
    ## language.named
    + # Requirements ⏎ * Fluent wide deep rich warm keen calm brave German => languages=German fluent required
    - # Requirements ⏎ * Fluent wide deep rich warm keen calm brave quiet German => languages=none
    + # Requirements ⏎ * German wide deep rich warm keen calm brave fluent => languages=German fluent required
    - # Requirements ⏎ * German wide deep rich warm keen calm brave quiet fluent => languages=none
    + # Requirements ⏎ * Some wide deep German => languages=German required
    - # Requirements ⏎ * Some wide deep rich German => languages=none
    + # Requirements ⏎ * Basic German and fluent English => languages=German basic required|English fluent required
    + # Requirements ⏎ * A degree, and fluent German => languages=German fluent required
    ## employment.line
    + We run things. ⏎ Part-time wide deep rich warm => employment=part-time
    - We run things. ⏎ wide deep part-time wide deep rich => employment=none
    ## employment.sentence
    + We run things. ⏎ We offer a part-time, permanent or remote position. => employment=part-time|permanent
    ## employment.hours
    + = Student job (20 h/week) ⏎ We file. => employment=part-time
    - We run things. ⏎ We are here 20 h/week. => employment=none
    + We run things. ⏎ Working hours: 34 h/week => employment=part-time
    - We run things. ⏎ Working hours: 35 h/week => employment=none
    ## employment.label
    + We run things. ⏎ Employment type ⏎ Temporary => employment=temporary
    ## research.publication
    - # Requirements ⏎ * Published wide deep rich warm apps => research=none
    + # Requirements ⏎ * «Published» wide deep rich warm keen apps => research=Published
    ## experience.kinds
    + # Requirements ⏎ * 5 years of wide deep rich warm keen calm Python => years-of=5 skill Python
    - # Requirements ⏎ * 5 years of wide deep rich warm keen calm brave Python => years-of=5 any
    ## place.sentence
    + Our office is in Dublin, County Fingal, Ireland. => place=Dublin, County Fingal, Ireland
    + We sit at our Los Angeles, CA office. => place=Los Angeles, CA
    """#
}
