extension RuleExamples {
  /// Kinds of employment.
  static let employment = #"""
    ## employment.title
    + > Mossgate sorts tides for all who sail. ⏎ We are looking for a Tide Data «Intern» to help. => employment=internship
    + = Data Analyst («Contract») ⏎ Sort the tides. => employment=contract
    + = Data Science «Intern» ⏎ Sort the tides. => employment=internship
    + = Data Analyst, «Full-Time» ⏎ Sort the tides. => employment=full-time
    - = Contract Manager ⏎ Sort the tides. => employment=none
    - = Full Time Equivalents Analyst ⏎ Sort the tides. => employment=none
    ## employment.label
    + # About us ⏎ Employment Type: «Full Time», «Permanent» => employment=full-time|permanent
    + # About us ⏎ time type ⏎ «Part time» => employment=part-time
    + # About us ⏎ Type of employment: «Temporary» / Full-time or Part-time (as you like) => employment=full-time|part-time|temporary
    + # About us ⏎ Type: «FT» => employment=full-time
    - # About us ⏎ Contract types are read by many. => employment=none
    - # Requirements ⏎ * Full-time degree => employment=none
    ## employment.line
    + # About us ⏎ Programme for tide sorters: 12 to 24 weeks, «full-time», in a harbour in Leeds => employment=full-time
    + Remote or Onsite | «Full-Time» => employment=full-time
    + # Benefits ⏎ * «Permanent employment contract» => employment=permanent
    + # Benefits ⏎ * «Permanent employment», parental part-time & a bicycle for each who wants one => employment=permanent
    + # About us ⏎ («Permanent», Full-time) => employment=full-time|permanent
    - # Benefits ⏎ * Contract negotiation => employment=none
    - # Benefits ⏎ * Leave for full-time employees => employment=none
    - # Benefits ⏎ * Unlimited PTO => employment=none
    + Vienna | «Fulltime» | unlimited => employment=full-time|permanent
    - # About us ⏎ Contract type: Permanent => employment=permanent
    + # About us ⏎ 12-«month FTC» => employment=contract|temporary
    + # About us ⏎ «Temp position», immediate start => employment=temporary
    - # About us ⏎ A team of ten FTE sorts tides. => employment=none
    + Mossgate | «Maternity cover» | Leeds => employment=temporary
    + Mossgate | «Heltid» | Leeds => employment=full-time
    ## employment.sentence
    + # About us ⏎ We are looking for a «full-time», salaried sorter of tides who likes them => employment=full-time
    + # About us ⏎ The harbour is looking for a «full-time» postdoc («part-time possible») to sort tides with us. => employment=full-time|part-time
    + # About us ⏎ «This internship is» in the harbour of a town that you will like very much. => employment=internship
    - # Requirements ⏎ * Tides that you know, demonstrated via an internship or a boat of your own => employment=none
    + # About us ⏎ This is a «full-time», permanent position that we like and you will like as well. => employment=full-time|permanent
    + # About us ⏎ You will sort tides on a «contract basis» with us and a friend of ours. => employment=contract
    + # About us ⏎ The annual salary starts at EUR 49,000 («full-time»), and we pay more where more is due. => employment=full-time
    + # About us ⏎ We hire you «as a full time employee» of ours => employment=full-time
    - # About us ⏎ We sign a 6-month lease with a potential for full-time, permanent positions in the end. => employment=none
    - # Responsibilities ⏎ * Review smart contracts of our permanent residents => employment=none
    - # Requirements ⏎ * Part of the full time equivalent => employment=none
    - $ FULL_TIME ⏎ Sort the tides. => employment=none
    - $ Part-time ⏎ Sort the tides. => employment=part-time
    - $ OTHER ⏎ Sort the tides. => employment=none
    + $ FULL_TIME ⏎ # About us ⏎ This is a «contract» position. => employment=contract
    ## employment.hours
    + = Student Job («20 h/week») ⏎ Sort the tides. => employment=part-time
    + # About us ⏎ Working hours: «20h/week» => employment=part-time
    - # About us ⏎ Working hours: 38 h/week => employment=none
    - # About us ⏎ We feed sailors 10 hours per week. => employment=none
    """#
}
