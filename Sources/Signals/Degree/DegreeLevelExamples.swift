extension RuleExamples {
  /// Names that degrees of a level have, and what else they are names of.
  static let degreeLevel = #"""
    ## degree.minimum
    + # Requirements ⏎ * «BSN» => minimum=bachelor
    + # Requirements ⏎ * «MSN or BSN» => minimum=bachelor
    + # Requirements ⏎ * «BEd» or teaching practice => minimum=bachelor
    + # Requirements ⏎ * «M.Ed. or PhD» => minimum=master
    + # Requirements ⏎ * «MCA» => minimum=master
    + # Requirements ⏎ * Education: «BS» => minimum=bachelor
    + # Requirements ⏎ * «Master of Nursing» => minimum=master; fields=nursing
    + # Requirements ⏎ * «Bachelor of Laws» => minimum=bachelor
    + # Requirements ⏎ * «Bachelor of Fine Arts» => minimum=bachelor
    + # Requirements ⏎ * «Doctor of Pharmacy» => minimum=doctorate; fields=pharmacy
    + # Requirements ⏎ * «PharmD or PsyD» => minimum=doctorate
    + # Requirements ⏎ * An «MD degree» => minimum=doctorate
    + # Requirements ⏎ * «MD/PhD in a clinical field» => minimum=doctorate
    + # Requirements ⏎ * «Juris Doctor» => minimum=doctorate
    + # Requirements ⏎ * «Bachelor's/PhD/Post Doctorate in computer science» => minimum=bachelor; fields=computer science
    + # Requirements ⏎ * «Four years of college» => minimum=bachelor
    + # Requirements ⏎ * «Graduation from a four-year college» => minimum=bachelor
    + # Requirements ⏎ * «Completed studies in business informatics» => minimum=bachelor; fields=business informatics
    + # Requirements ⏎ * «Any graduate» => minimum=bachelor
    + # Requirements ⏎ * UG: «Any Graduate» ⏎ * PG: Any Postgraduate => minimum=bachelor
    + # Requirements ⏎ * «2:1» or higher => minimum=bachelor
    + # Requirements ⏎ * A «2:1 in mathematics» => minimum=bachelor; fields=mathematics
    + # Requirements ⏎ * «Upper second class honours» => minimum=bachelor
    + # Requirements ⏎ * A «STEM graduate» => minimum=bachelor
    + # Requirements ⏎ * A «physics graduate» with taste => minimum=bachelor
    + # Requirements ⏎ * «Grade 12» => minimum=high-school
    + # Requirements ⏎ * «Higher National Diploma» => minimum=associate
    + # Requirements ⏎ * «MS» or above => minimum=master
    + # Requirements ⏎ * «Higher education in computer science» => minimum=bachelor
    + # Requirements ⏎ * Master's degree and 6 years (or «BS» 10+ years) => minimum=bachelor
    + # Requirements ⏎ * «PhD in physics» from a well-known higher-education establishment => minimum=doctorate
    - # Requirements ⏎ * «Postgraduate» recruitment experience => minimum=none
    - # Requirements ⏎ * «Associates» in the shop ask you => minimum=none
    - # Requirements ⏎ * Student loans for «bachelor's» and «graduate» borrowers => minimum=none
    - # Requirements ⏎ * Knowledge of the «higher education» sector => minimum=none
    - # Requirements ⏎ * Experience in «higher education» or government => minimum=none
    - # Requirements ⏎ * Engineering «graduate» programmes are run by you => minimum=none
    - # Requirements ⏎ * You hire «graduates» => minimum=none
    - # Requirements ⏎ * Completed «studies» of user behaviour => minimum=none
    - # Requirements ⏎ * A ratio of «2:1» between lead and crew => minimum=none
    - # Requirements ⏎ * Paid by «Grade 12» of the scale => minimum=none
    - # Requirements ⏎ * Write a good «JD» for each opening => minimum=none
    - # Requirements ⏎ * Based in Baltimore, «MD» or near => minimum=none
    - # Requirements ⏎ * Sign in with «MFA» => minimum=none
    - # Requirements ⏎ * You see beyond formal «degrees» => minimum=none
    - # Requirements ⏎ * «Master of» the sea => minimum=none
    + # Requirements ⏎ * «Graduate in engineering» => minimum=bachelor; fields=engineering
    + # Requirements ⏎ * «Graduate-level training in economics» => minimum=master; fields=economics
    + # Requirements ⏎ * «Bac+5 in computer science» => minimum=master; fields=computer science
    + # Requirements ⏎ * «Community college degree» => minimum=associate
    + # Requirements ⏎ * «Active studies in the area of finance or law» => minimum=bachelor
    - # Requirements ⏎ * College «dropouts» and PhD drop-outs thrive here => minimum=none
    - # Requirements ⏎ * You will «graduate in» 2031 or later => minimum=none
    - # Requirements ⏎ * Our team has wide deep rich warm keen calm brave «PhDs» => minimum=none
    + # Requirements ⏎ * Our team has wide deep rich warm keen calm brave quiet «PhDs» => minimum=doctorate
    - # Requirements ⏎ * Bachelor's «degree» wide deep rich warm keen calm not required => minimum=none
    + # Requirements ⏎ * «Bachelor's degree» wide deep rich warm keen calm brave not required => minimum=bachelor
    + # Requirements ⏎ * Maps ⏎ # Responsibilities ⏎ * Draw maps while you are wide deep rich warm keen calm brave with «degree» => minimum=bachelor
    - # Requirements ⏎ * Maps ⏎ # Responsibilities ⏎ * Draw maps while you are wide deep rich warm keen calm brave quiet with «degree» => minimum=none
    ## degree.minimum
    + # Requirements ⏎ * A «first or upper second in a mathematical subject» => minimum=bachelor
    + # Requirements ⏎ * «MPH with a focus in nutrition» => minimum=master
    - # Requirements ⏎ * You drive a van at 60 «MPH or more» => minimum=none
    + # Requirements ⏎ * «A.S. in Drafting» => minimum=associate
    - # Requirements ⏎ * Tools such «as» MS Visio and MS Project => minimum=none
    + # Requirements ⏎ * «HSD/GED» => minimum=high-school
    + # Requirements ⏎ * «Year 12 completed» => minimum=high-school
    + # Requirements ⏎ Qualification: «HSC pass» => minimum=high-school
    + # Requirements ⏎ * 6 years with «HS», or 2 with BS => minimum=high-school
    - # Requirements ⏎ * You work with our «BAs» and two doctors => minimum=none
    - # Requirements ⏎ * Patience with a «PhD»-heavy team => minimum=none
    - # Requirements ⏎ * You explain grafting to «bachelor and master» students => minimum=none
    - # Requirements ⏎ * A bachelor's «degree» is no longer required for this post => minimum=none
    - # Requirements ⏎ * Our gardeners have a «master's»; you need no paper => minimum=none
    + # Requirements ⏎ * Our gardeners will teach you if you have a «master's» => minimum=master
    ## degree.minimum
    - # Requirements ⏎ * You brief «PhD»-level economists => minimum=none
    - # Requirements ⏎ * You explain maps to colleagues who hold «doctorates» => minimum=none
    + # Requirements ⏎ * A Bachelor's is not sufficient: we need a «PhD» => minimum=doctorate
    + # Requirements ⏎ * «AA» and 4 yrs or BA and 2 yrs in nursery care => minimum=associate; years=4
    - # Requirements ⏎ * Use of the tuition scheme towards a «bachelor's degree» => minimum=none
    """#
}
