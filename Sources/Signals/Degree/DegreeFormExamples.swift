extension RuleExamples {
  /// Degrees by the names and labels of many countries, and what looks like one.
  static let degreeForms = #"""
    ## degree.minimum
    + # Requirements ⏎ Study level: Master => minimum=master
    + # Requirements ⏎ Diploma: Bachelor's or Master's => minimum=bachelor
    - # Requirements ⏎ Degree required: No ⏎ * Forklift => minimum=none
    + # Requirements ⏎ * a Diplom in mechanical engineering => minimum=master
    + # Requirements ⏎ * Dipl.-Ing. in Elektrotechnik => minimum=master
    + # Requirements ⏎ * Dipl.-Inf. or M.Sc. => minimum=master
    + # Requirements ⏎ * Laurea triennale in economics => minimum=bachelor
    + # Requirements ⏎ * Laurea magistrale in statistics => minimum=master
    + # Requirements ⏎ * HBO/WO work and thinking level => minimum=bachelor
    + # Requirements ⏎ * MBChB => minimum=bachelor
    + # Requirements ⏎ * a degreed accountant => minimum=bachelor
    + # You are ⏎ * a geomatics graduate => minimum=bachelor
    + # Requirements ⏎ * a second-cycle degree in forestry => minimum=master
    + # Requirements ⏎ * LL.B. => minimum=bachelor
    + # Requirements ⏎ * M.D. with board certification => minimum=doctorate
    + # Requirements ⏎ * An associate's from a community college or better => minimum=associate
    + # Requirements ⏎ * Magister or Ing. degree, i.e. a Master's => minimum=master
    + # Requirements ⏎ * Diplôme d'ingénieur => minimum=master
    + # Requirements ⏎ * Bachelor, Master or Diplom in hydrology => minimum=bachelor
    + # Requirements ⏎ * degree in hydrology (Master or Diplom) => minimum=master
    + # Requirements ⏎ * degree in hydrology, Master level => minimum=master
    - # Requirements ⏎ * Python ⏎ Nobody here will ask about your degree. => minimum=none
    - # Requirements ⏎ * Python ⏎ We do not look at degrees, we look at code. => minimum=none
    - # Requirements ⏎ * Python ⏎ Regardless of your degree, apply. => minimum=none
    - # Requirements ⏎ * Python ⏎ Forget the degree. => minimum=none
    - # Requirements ⏎ * Python ⏎ Skills over degrees. => minimum=none
    - # You should have ⏎ * run campus events for undergraduate, MBA and PhD talent => minimum=none
    - # Requirements ⏎ * Comfortable presenting to an audience of PhDs => minimum=none
    - # Duties ⏎ * Verify applicants' degrees and transcripts ⏎ # Requirements ⏎ * Python => minimum=none
    - # Requirements ⏎ * Works at 40 degrees in the shade => minimum=none
    - # Requirements ⏎ * Must be licensed in MA, MD or ME => minimum=none
    - # Requirements ⏎ * Supports patients with MS or ALS => minimum=none
    - # Requirements ⏎ * Mass spectrometry (LC-MS/MS) => minimum=none
    - # Requirements ⏎ * GC-MS and LC-MS => minimum=none
    + # Requirements ⏎ * Bachelor's degree with 8 years, Master's with 6, or doctorate with 3 => minimum=bachelor; years=8
    + # Requirements ⏎ * NQF level 7 qualification => minimum=bachelor
    - # Requirements ⏎ * Experience advising undergraduate and graduate students => minimum=none
    + # Requirements ⏎ * HBO werk- en denkniveau => minimum=bachelor
    + # Requirements ⏎ * Uni/FH degree in surveying => minimum=bachelor
    + # Requirements ⏎ * Completed secondary school => minimum=high-school
    - # Requirements ⏎ * Python ⏎ What you can do matters more than your degree. => minimum=none
    + # Requirements ⏎ * An accredited degree in hydrology => minimum=bachelor
    - # Requirements ⏎ Education: Bachelor's (preferred) ⏎ * Forklift => minimum=none; preferred=bachelor
    + # Requirements ⏎ * On track for a 2:1 or above => minimum=bachelor
    + # Requirements ⏎ * Mestrado in statistics => minimum=master
    + # Requirements ⏎ * An upper second-class degree => minimum=bachelor
    + # Requirements ⏎ Level of education: Bachelor => minimum=bachelor
    + # Requirements ⏎ * BTS or DUT in electronics => minimum=associate
    + # Requirements ⏎ * A.A.S. in electronics => minimum=associate
    + # Requirements ⏎ * M.Com / B.Com => minimum=bachelor
    + # Requirements ⏎ Education: MSc or PhD ⏎ * Forklift => minimum=master
    + # You are ⏎ * a law graduate with a head for numbers => minimum=bachelor
    + # Requirements ⏎ * a HBO or WO degree in logistics => minimum=bachelor
    + # Requirements ⏎ * Educated to bachelor level => minimum=bachelor
    + # Requirements ⏎ * BBA/BBM => minimum=bachelor
    - # Requirements ⏎ Education: Master (a plus) ⏎ * Forklift => minimum=none; preferred=master
    - # Requirements ⏎ * Working knowledge of degree planning software => minimum=none
    + # Requirements ⏎ * an undergrad degree => minimum=bachelor
    + # Requirements ⏎ * högskoleingenjör => minimum=bachelor
    + # You are ⏎ * a recent graduate in forestry => minimum=bachelor
    + # Requirements ⏎ * PhD + 0 years, MS + 3 years, BS + 6 years => minimum=bachelor; years=6
    + # Requirements ⏎ * A PhD is non-negotiable => minimum=doctorate
    - # Requirements ⏎ * MD&A drafting => minimum=none
    - # Requirements ⏎ * Meister or Techniker => minimum=none
    + # Requirements ⏎ * A good degree => minimum=bachelor
    + # Requirements ⏎ * Predicted a 2:1 => minimum=bachelor
    + # Requirements ⏎ * B.Arch or M.Arch => minimum=bachelor
    + # Requirements ⏎ Degree required: Yes, Bachelor's ⏎ * Forklift => minimum=bachelor
    + # You are ⏎ * a forestry or ecology graduate => minimum=bachelor
    - # Requirements ⏎ Degree: not required ⏎ * Forklift => minimum=none
    + # Requirements ⏎ * Level 8 «degree in computing» => minimum=bachelor
    + # Requirements ⏎ * «BA» in museum studies or a neighbouring subject => minimum=bachelor
    + # Requirements ⏎ * UG: «any graduate», PG: not required => minimum=bachelor
    + # Requirements ⏎ * «Master's degree in theology». Practice does not replace the degree. => minimum=master
    + # Requirements ⏎ * A two-year «technical degree» => minimum=associate
    - # Requirements ⏎ * A bachelor's «degree»? Half of us have none => minimum=none
    - # Requirements ⏎ * After three years you'll hold a «bachelor's degree» => minimum=none
    - # Requirements ⏎ * We pay for your «Master's» => minimum=none
    - # Requirements ⏎ * Heating by «degree» days => minimum=none
    - # Requirements ⏎ * Work with harbour «masters» and pilots => minimum=none
    - # Requirements ⏎ * Prepare «MA», MS and MD state returns => minimum=none
    """#
}
