extension RuleExamples {
  /// The fields of study beside a degree.
  static let field = #"""
    ## degree.fields
    + # Requirements ⏎ * Bachelor's degree in Computer Science => fields=computer science
    + # Requirements ⏎ * BS in Computer Science, Statistics or a related field => fields=computer science|statistics
    + # Requirements ⏎ * Master's in physics, mathematics, or economics => fields=physics|mathematics|economics
    + # Requirements ⏎ * Degree in a quantitative field (Statistics, Operations Research) => fields=quantitative field|statistics|operations research
    + # Requirements ⏎ * PhD in Computer Science/Electrical Engineering => fields=computer science|electrical engineering
    + # Requirements ⏎ * BSc Computer Science => fields=computer science
    + # Requirements ⏎ * Bachelor of Science in Applied Mathematics => fields=applied mathematics
    + # Requirements ⏎ * Bachelor's degree with a major in Biology => fields=biology
    + # Requirements ⏎ * A degree in CS or equivalent field => fields=cs
    + # Requirements ⏎ * BS or MS in Data Science and 3 years of experience => fields=data science
    + # Requirements ⏎ * Master's degree (Computer Science, Linguistics) => fields=computer science|linguistics
    + # Requirements ⏎ * Degree in engineering with strong coding skills => fields=engineering
    + # Requirements ⏎ * PhD in machine learning, NLP or computer vision => fields=machine learning|nlp|computer vision
    + # Requirements ⏎ * Bachelor's degree in Economics; Master's degree in Finance preferred => fields=economics|finance
    + # Nice to have ⏎ * MS in Statistics => fields=statistics
    + # Requirements ⏎ * Bachelor’s degree in Industrial Engineering & Management => fields=industrial engineering|management
    + # Requirements ⏎ * BA in Psychology from a good university => fields=psychology
    - # Requirements ⏎ * Bachelor's degree => fields=none
    - # Requirements ⏎ * Bachelor's degree in a related field => fields=none
    - # Requirements ⏎ * Bachelor's degree in a similar discipline => fields=none
    - # Requirements ⏎ * Bachelor's degree and experience in statistics => fields=none
    - # Requirements ⏎ * Bachelor's degree. Computer science is fun. => fields=none
    - # Requirements ⏎ * Knowledge of computer science => fields=none
    - # Benefits ⏎ * Tuition for a degree in economics => fields=none
    - # About us ⏎ Our founders have PhDs in physics. ⏎ # Requirements ⏎ * Python => fields=none
    + # Requirements ⏎ * Bachelor's or Master's degree in Computer Science, Engineering, Mathematics, Statistics, or related technical field => fields=computer science|engineering|mathematics|statistics
    + # Requirements ⏎ * MS/PhD in CS, EE, or Statistics => fields=cs|ee|statistics
    + # Requirements ⏎ * B.Sc. in Computer Science / Mathematics => fields=computer science|mathematics
    + # Requirements ⏎ * Degree in Data Science or Bioinformatics preferred => fields=data science|bioinformatics
    + # Requirements ⏎ * PhD (Computer Science or Linguistics) => fields=computer science|linguistics
    + # Requirements ⏎ * Bachelor's in business administration or finance => fields=business administration|finance
    + # Requirements ⏎ * Bachelor's degree in Human-Computer Interaction => fields=human-computer interaction
    + # Requirements ⏎ * Bachelor's degree in Information Systems, plus 3 years of work => fields=information systems
    - # Requirements ⏎ * Degree in progress => fields=none
    - # Requirements ⏎ * Bachelor's degree in the United States => fields=none
    - # Requirements ⏎ * Bachelor's degree in any field => fields=none
    - # Requirements ⏎ * Bachelor's degree in hand => fields=none
    ## degree.minimum
    + # Requirements ⏎ * «MS in Computer Science or a related field such as Statistics or Physics» => fields=computer science|statistics|physics
    + # Requirements ⏎ * «BS in Biology, or other related fields (e.g. Chemistry)» => fields=biology|chemistry
    + # Requirements ⏎ * Enrolled in a «bachelor's degree program at a university in Statistics or Mathematics» => fields=statistics|mathematics
    + # Requirements ⏎ * «MS in Computer Science» or a related field, with tools such as Python => fields=computer science
    + # Requirements ⏎ * «MS in Physics» or experience in fields such as Statistics => fields=physics
    ## degree.fields
    + # Requirements ⏎ * BS ChemE or MechE => minimum=bachelor; fields=cheme|meche
    + # Requirements ⏎ * Degree (or equivalent experience) in human genetics or economics => fields=human genetics|economics
    + # Requirements ⏎ * Bachelor's degree (Hons) in physics => fields=physics
    + # Requirements ⏎ * PhD in organismal ecology, volcanology or a related field => fields=organismal ecology|volcanology
    + # Requirements ⏎ * Degree in fisheries, forestry, or similar => fields=fisheries|forestry
    + # Requirements ⏎ * Degree in Public Affairs, Urban Foresight => fields=public affairs|urban foresight
    + # Requirements ⏎ * Degree in mechanical engineering (or similar), Aeronautics => fields=mechanical engineering|aeronautics
    + # Requirements ⏎ * Completed a degree course of study in physics => fields=physics
    + # Requirements ⏎ * A marine engineering degree, computer science degree, or such => fields=engineering|computer science
    + # Requirements ⏎ * Degree in very long named things, or similar => fields=very long named things
    - # Requirements ⏎ * Degree in very very long named things, or similar => fields=none
    + # Requirements ⏎ * Degree in fisheries and a good heart => fields=fisheries
    - # Requirements ⏎ * Degree in hand and a good heart => fields=none
    - # Requirements ⏎ * Degree in physics, strong communication skills => fields=physics
    - # Requirements ⏎ * Associate's degree in nursing, Nursing Diploma => fields=nursing
    + # Requirements ⏎ * Degree at an accredited university with a major minimum in physics => fields=physics
    - # Requirements ⏎ * Degree at an accredited university with a major minimum advanced in physics => fields=none
    + # Requirements ⏎ * A physics, biology, chemistry, finance, economics, statistics, geology, sociology, philosophy, marketing, accounting, law degree => fields=physics|biology|chemistry|finance|economics|statistics|geology|sociology|philosophy|marketing|accounting|law
    - # Requirements ⏎ * A physics, biology, chemistry, finance, economics, statistics, geology, sociology, philosophy, marketing, accounting, law, nursing degree => fields=biology|chemistry|finance|economics|statistics|geology|sociology|philosophy|marketing|accounting|law|nursing
    """#
}
