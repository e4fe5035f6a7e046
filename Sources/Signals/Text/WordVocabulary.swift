/// Lists of single words that the rules ask for by name.
enum WordList: Int, CaseIterable {
  case headingFiller, bulletStart, noStop, year, decade, month, experienceNoun, listJoin, fieldHead
  case fieldModifier, fieldFiller, article, fieldNoun, headingNoun

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
    case .year, .decade, .month, .article: "\(self)"
    }
  }
}

/// The words themselves, white space between them; number words with their values.
enum WordVocabulary {
  static let lists = """
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
    ph vs sr jr dr mr mrs approx incl e.g. i.e. st dept yrs yr min no fig al esp est
    # year
    year years yr yrs yoe jahre ans años
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
    ce statistical mathematical analysis graphics quant numerate hydrology toxicology pharmacology pharmacy physiology pathology
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
    such as like e.g. i.e. eg ie including etc preferably ideally plus with strong closely highly preferred required
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
