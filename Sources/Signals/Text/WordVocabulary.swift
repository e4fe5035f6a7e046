/// Lists of single words that the rules ask for by name.
enum WordList: Int, CaseIterable {
  case headingFiller, bulletStart, noStop, year, decade, month, experienceNoun, listJoin, fieldHead
  case fieldModifier, fieldFiller, article, fieldNoun, headingNoun
  /// Words behind "a degree in" that are no field: "hand", "progress".
  case noField
  /// Words right before "Master" that make it a degree's: "preferably".
  case degreeBefore
  /// Words that deny: "nobody", "won't".
  case denial
  /// What one may do about somebody's degree: "ask", "look".
  case askVerb
  /// Words between such a word and the degree: "about your".
  case degreeLink
  case credential
  /// Words of "several years" that leave the number to what follows.
  case vague
  /// Words between two numbers of which the higher one is only wished for: "three, ideally five".
  case wished
  /// Words of living and staying somewhere, near a number.
  case dwelling
  /// Words that lead from people to what they have: "with".
  case othersHave
  /// Verbs before a number of years that were worked: "spent".
  case spent

  /// Its name in the table.
  var name: String {
    switch self {
    case .headingFiller: "heading-filler"
    case .bulletStart: "bullet-start"
    case .noStop: "no-stop"
    case .experienceNoun: "experience-noun"
    case .listJoin: "list-join"
    case .fieldHead: "field-head"
    case .fieldModifier: "field-modifier"
    case .fieldFiller: "field-filler"
    case .fieldNoun: "field-noun"
    case .headingNoun: "heading-noun"
    case .noField: "no-field"
    case .degreeBefore: "degree-before"
    case .askVerb: "ask-verb"
    case .degreeLink: "degree-link"
    case .othersHave: "others-have"
    case .year, .decade, .month, .article, .denial, .credential, .vague, .wished, .dwelling, .spent:
      "\(self)"
    }
  }
}

/// The words themselves, white space between them; number words with their values.
enum WordVocabulary {
  static let lists = """
    # no-field
    hand progress place general addition order question line advance combination lieu full part conjunction good time
    school college university effect view favour favor whatever anything something which what your our my their any hopes
    process less under about case person it itself them us me him her this that return between both lots many several and spring summer
    autumn fall winter
    # degree-before
    preferably ideally minimum min least better completed finished obtained
    # denial
    no not never neither nor nobody none don't doesn't won't wouldn't can't cannot couldn't isn't aren't needn't didn't
    without nothing zero hardly
    # ask-verb
    ask asks asked asking look looks looking care cares caring less mind check checks require requires need needs insist
    insists demand demands expect expects interested worry bother filter filters hire hires hiring select screen screens
    judge judges believe fixated obsess want wants finished completed needed inquire enquire
    # degree-link
    about for at on whether if you to have has hold held your a an the any our formal specific particular fancy shiny
    relevant university college academic whose what which after by of been kind sort
    # credential
    certification certifications certificate certificates licence license licences licenses credential credentials
    registration accreditation
    # vague
    several many multiple multi some few relevant sufficient
    # wished
    ideally preferably better
    # dwelling
    resident residency residence lived reside resided residing available availability stay staying remain remaining
    # others-have
    with of having whose who
    # spent
    spent worked served logged clocked did done
    # article
    a an the
    # field-noun
    field fields discipline disciplines area areas subject subjects domain domains
    # heading-noun
    requirements requirement qualifications responsibilities duties accountabilities benefits perks preferred desired stack
    # heading-filler
    a an and & or of for to in the this that our your my with you we us is are be on at / , : - ( ) . ! ? * + # …
    role position job key section per as by if new * also candidate candidates please note following below listed s
    addition additionally any these
    # bullet-start
    Experience Experienced Knowledge Strong Ability Proven Proficiency Proficient Familiarity Familiar Excellent Bachelor Bachelors
    Master Masters Minimum Must Working Understanding Demonstrated Solid Expertise Comfortable Passion Passionate Preferred
    Required Requirements Qualifications Responsibilities Develop Design Build Work Create Lead Collaborate Using You Your We
    The This Our Advanced Previous Prior Background Able PhD Skills Education Job Hands Deep Good Great Provide Perform Manage
    Support Identify Ensure Analyze Implement Maintain Participate Assist Conduct Drive Partner Communicate Help Deliver
    Define Research Apply Train Deploy Write Utilize Translate Monitor Evaluate Mentor Exposure Interest Willingness Basic
    Fluent Fluency Highly Degree Understand Interact Present Prepare Own Leverage Responsible Desired Bonus Nice Ideally
    Benefits About What Who Why In As At With Have Has Being Extensive Excel Outstanding Exceptional Self Detail Track Prioritize
    # no-stop
    ph vs pref equiv eqv reqs reqd engg univ sr jr dr mr mrs approx incl e.g. i.e. st ste dept yrs yr min no fig al esp est max ca rs
    # year
    year years yr yrs y yoe pqe jahre ans años
    # decade
    decade decades
    # month
    month months mos
    # experience-noun
    experience experiences experienced exp yoe background expertise work working
    # list-join
    / , or and & and/or
    # field-head
    science sciences statistics statistic math maths mathematics physics economics econometrics engineering biology chemistry finance
    accounting business psychology informatics bioinformatics biostatistics technology technologies systems analytics learning
    intelligence research management administration marketing linguistics linguistic neuroscience biochemistry genetics genomics
    astronomy astrophysics geography geoscience geophysics sociology philosophy ecology epidemiology stem cs ee ai ml it mis
    robotics economy geology agronomy vision security communications communication interaction hci design networks networking
    electronics education health policy medicine nursing law journalism programming computing cybersecurity humanities logic
    mechanics optics actuarial operations informatik mathematik anthropology demography meteorology cognition computation nlp
    processing theory arts development studies technical quantitative scientific ece cse eecs logistics forecasting computer
    ce retrieval statistical mathematical analysis graphics quant numerate hydrology toxicology pharmacology pharmacy physiology pathology
    cheminformatics cheme meche compe compsci aeronautics horticulture entomology production neurology architecture acoustics aerospace criminology photogrammetry
    # field-modifier
    computer computational applied data electrical electronic mechanical software information operations operation industrial
    machine artificial deep quantitative technical scientific analytical related relevant similar equivalent social natural
    physical life public cognitive systems system biomedical civil chemical mathematical statistical business human actuarial
    political management financial material materials nuclear aerospace engineering health environmental molecular quant
    earth space theoretical experimental pure hard behavioral quantum plasma decision marketing supply chain network cyber
    biological aeronautical pharmaceutical organic structural veterinary forensic liberal fine library medical clinical healthcare care risk nursing agricultural earth spatial geospatial geographic remote language natural
    numerical numerate empirical international urban transportation petroleum computing crop weed plant soil
    # field-filler
    a an the or and & , / in of related relevant similar equivalent comparable other another any field fields discipline disciplines
    area areas subject subjects degree major majors program study studies domain domains concentration specialization one following
    either these those more such as like e.g. i.e. eg ie including etc preferably ideally plus with strong closely highly preferred required
    """

  static let numbers = """
    zero = 0
    one = 1
    two = 2
    three = 3
    four = 4
    five = 5
    six = 6
    seven = 7
    eight = 8
    nine = 9
    ten = 10
    eleven = 11
    twelve = 12
    dozen = 12
    thirteen = 13
    fourteen = 14
    fifteen = 15
    sixteen = 16
    seventeen = 17
    eighteen = 18
    twenty = 20
    thirty = 30
    """
}
