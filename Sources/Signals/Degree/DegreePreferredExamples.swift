extension RuleExamples {
  /// Degrees that are preferred, and preferences of something else beside a degree.
  static let degreePreferred = #"""
    ## degree.preferred
    + # Requirements ⏎ * BS required, «MS/PhD preferred» => minimum=bachelor; preferred=master|doctorate
    + # Requirements ⏎ * Bachelor's degree required; «Master's degree preferred» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's in CS (required), «PhD (preferred») => minimum=bachelor; preferred=doctorate
    + # Requirements ⏎ * BSc is a must, «MSc would be a plus» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree in statistics; «advanced degree preferred» => minimum=bachelor; preferred=master|doctorate
    + # Minimum qualifications ⏎ * «MS preferred» => minimum=none; preferred=master
    + # Minimum qualifications ⏎ * «MS preferred but not required» => minimum=none; preferred=master
    + # Requirements ⏎ * «PhD is desirable but not necessary» => minimum=none; preferred=doctorate
    + # Requirements ⏎ * A «Master's is nice to have», but not mandatory => minimum=none; preferred=master
    + # Requirements ⏎ * «Bachelor's degree preferred», not required => minimum=none; preferred=bachelor
    + # Requirements ⏎ * «Master's or PhD preferred» => minimum=none; preferred=master|doctorate
    + # Requirements ⏎ * «Graduate degree preferred» => minimum=none; preferred=master|doctorate
    + # Requirements ⏎ * «Master's degree or higher preferred» => minimum=none; preferred=master|doctorate
    + # Requirements ⏎ * «BS/MS/PhD preferred» => minimum=none; preferred=bachelor|master|doctorate
    + # Requirements ⏎ * «Ideally a PhD in physics» => minimum=none; preferred=doctorate
    + # Requirements ⏎ * «Preferably with a Master's degree in economics» => minimum=none; preferred=master
    + # Requirements ⏎ * A «doctorate is an advantage» => minimum=none; preferred=doctorate
    + # Requirements ⏎ * «MSc is a strong plus» => minimum=none; preferred=master
    + # Requirements ⏎ * Bachelor's degree. «Master's desirable» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree ⏎ * «Bonus points for a PhD» => minimum=bachelor; preferred=doctorate
    + # Preferred qualifications ⏎ * «PhD in Computer Science» => minimum=none; preferred=doctorate; fields=computer science
    + # Nice to have ⏎ * «Master's degree» => minimum=none; preferred=master
    + # Bonus points ⏎ * «MS or PhD in statistics» => minimum=none; preferred=master|doctorate
    + # Desired skills and experience ⏎ * «Bachelor's degree in business» => minimum=none; preferred=bachelor
    + # Ideally, you have ⏎ * A «Master's degree in mathematics» => minimum=none; preferred=master
    + # It would be great if you had ⏎ * An «advanced degree» => minimum=none; preferred=master|doctorate
    + Preferred: a «master's in statistics» => minimum=none; preferred=master
    + «We prefer candidates with a PhD», and we read every letter. => minimum=none; preferred=doctorate
    - # Requirements ⏎ * «BS» required => minimum=bachelor; preferred=none
    - # Requirements ⏎ * «PhD in Computer Science» => minimum=doctorate; preferred=none
    - # Requirements ⏎ * «BS or MS in statistics» => minimum=bachelor; preferred=none
    - # Nice to have ⏎ * «Bachelor's required» => minimum=bachelor; preferred=none
    - # Ideal experience ⏎ * «Bachelor's degree in physics» => minimum=bachelor; preferred=none
    - # Requirements ⏎ * «PhD» in statistics; preferred areas are causal inference and survival analysis => minimum=doctorate; preferred=none
    - # Requirements ⏎ * «Bachelor's» degree and 5 plus years of experience => minimum=bachelor; preferred=none
    - # Requirements ⏎ * Bachelor's degree ⏎ # Benefits ⏎ * A bonus for each «Master's» thesis that you supervise => minimum=bachelor; preferred=none
    - # Requirements ⏎ * «Bachelor's» degree required. Experience with Docker preferred => minimum=bachelor; preferred=none
    - # Preferred qualifications ⏎ * A high «degree» of curiosity => preferred=none
    + # Requirements ⏎ * BS degree in CS required (MS preferred) => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's required; advanced degree (MS, PhD) strongly preferred => minimum=bachelor; preferred=master|doctorate
    + # Requirements ⏎ * Bachelor's degree (Master's degree is a plus) => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree required, with a Master's or PhD preferred => minimum=bachelor; preferred=master|doctorate
    + # Requirements ⏎ * Degree in statistics (ideally a PhD) => minimum=bachelor; preferred=doctorate
    + # Requirements ⏎ * Master's degree; PhD would be an asset => minimum=master; preferred=doctorate
    + # Requirements ⏎ * Master's required. A doctorate will set you apart => minimum=master; preferred=doctorate
    + # Requirements ⏎ * MSc (PhD is nice to have) => minimum=master; preferred=doctorate
    + # Requirements ⏎ * Bachelor's degree in engineering, preferably a Master's => minimum=bachelor; preferred=master
    + # Requirements ⏎ * A Master's is desirable though not essential => minimum=none; preferred=master
    + # Requirements ⏎ * Degree preferred but experience counts more => minimum=none; preferred=bachelor
    + # Requirements ⏎ * Not required but nice: a Master's degree => minimum=none; preferred=master
    + # Requirements ⏎ * A quantitative degree ⏎ * PhD, Masters, and/or academic research experience is highly regarded => minimum=bachelor; preferred=master|doctorate; substitutable=false
    - # Requirements ⏎ * Bachelor's degree in a relevant field, preferably Computer Science => minimum=bachelor; preferred=none; fields=computer science
    - # Requirements ⏎ * Bachelor's degree and, preferably, five years of experience => minimum=bachelor; preferred=none
    - # Requirements ⏎ * BS degree; AWS certification preferred => minimum=bachelor; preferred=none
    + # Requirements ⏎ * Bachelor's degree in physics, an «MBA is a plus» => minimum=bachelor; preferred=master; fields=physics
    + # Requirements ⏎ * Bachelor's degree, a «Master's would be an advantage» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * A BSc, an «MSc is welcome» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree, with «Master's holders given preference» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree; a «Master's is sought after» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree ⏎ * «In an ideal world you also hold a Master's» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree. «Should you also hold a Master's», say so. => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree. «All the better if you have a PhD». => minimum=bachelor; preferred=doctorate
    + # Requirements ⏎ * A degree in physics; «PhD holders get priority» => minimum=bachelor; preferred=doctorate
    - # Requirements ⏎ * Bachelor's degree, engineering preferred => minimum=bachelor; preferred=none; fields=engineering
    - # Requirements ⏎ * Bachelor's degree, physics or mathematics preferred => minimum=bachelor; preferred=none
    - # Requirements ⏎ * Master's degree in any field, economics preferred => minimum=master; preferred=none
    - # Requirements ⏎ * Bachelor's degree, CS a plus, or equivalent professional experience => minimum=bachelor; preferred=none; substitutable=true
    + # Requirements ⏎ * Degree in physics, mathematics, chemistry preferred => minimum=none; preferred=bachelor
    + # Requirements ⏎ * Degree in physics or mathematics preferred => minimum=none; preferred=bachelor
    + # Requirements ⏎ * Bachelor's degree ⏎ # Nice to have ⏎ * «Bachelor's degree in physics» => minimum=bachelor; preferred=bachelor
    - # Requirements ⏎ * Master's degree ⏎ # Nice to have ⏎ * «Bachelor's degree in physics» => minimum=master; preferred=none
    - # Requirements ⏎ * A Bachelor's, a Master's, or a PhD => minimum=bachelor; preferred=none
    + # Requirements ⏎ * Bachelor's degree. «Bonus points if you have a PhD». => minimum=bachelor; preferred=doctorate
    + # Requirements ⏎ * Bachelor's degree ⏎ * Preferred: at least a «Master's» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree; a «Master's will strengthen your application» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree; a «Master's counts in your favour» => minimum=bachelor; preferred=master
    - # Requirements ⏎ * If you have a Bachelor's and like maps, write to us => minimum=bachelor; preferred=none
    + # Requirements ⏎ * Bachelor's degree, «Master's where possible» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree, «Master's if you have it» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree essential, «Master's useful» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * A «Master's is useful» rather than essential => minimum=none; preferred=master
    + # Requirements ⏎ * Bachelor's degree. The «strongest applicants tend to have a PhD». => minimum=bachelor; preferred=doctorate
    - # Requirements ⏎ * Bachelor's degree with preferred majors in finance or accounting => minimum=bachelor; preferred=none
    - # Requirements ⏎ * Bachelor's degree, major in accounting desirable => minimum=bachelor; preferred=none
    ## degree.preferred
    + # Requirements ⏎ * Bachelor's («pref. master's) in forestry» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * BSc in botany ⏎ * «We'd be especially keen to hear from you if you hold a PhD» => minimum=bachelor; preferred=doctorate
    ## degree.preferred
    + # Requirements ⏎ * BSc in botany; a «doctorate will strengthen your case» => minimum=bachelor; preferred=doctorate
    + # Requirements ⏎ * A «master's in botany is not a must but certainly helps» => minimum=none; preferred=master
    ## degree.preferred
    + # Requirements ⏎ * BSc in botany ⏎ * If you have a «PhD in grafting, that's an advantage» => minimum=bachelor; preferred=doctorate
    + # Requirements ⏎ * BSc in botany ⏎ * If you hold a «Master's or even a PhD, so much the better» => minimum=bachelor; preferred=master|doctorate
    + # Requirements ⏎ * BSc in botany ⏎ * «Advanced degree (MA, MPA, JD) considered an advantage» => minimum=bachelor
    + # Requirements ⏎ * Bachelor's degree and, «preferably, a Master's degree in botany» => minimum=bachelor; preferred=master
    """#
}
