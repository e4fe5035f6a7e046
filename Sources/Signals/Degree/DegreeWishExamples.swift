extension RuleExamples {
  /// Degrees that are wished for, by more of the words that say so.
  static let degreeWishes = #"""
    ## degree.preferred
    + # Requirements ⏎ * Education: preferably Master => minimum=none; preferred=master
    + # Requirements ⏎ * Education: Master, preferably => minimum=none; preferred=master
    + # Requirements ⏎ * Ideally Bachelor => minimum=none; preferred=bachelor
    + # Requirements ⏎ * A PhD is not required, though appreciated => minimum=none; preferred=doctorate
    + # Requirements ⏎ * We like people with a PhD => minimum=none; preferred=doctorate
    + # Requirements ⏎ * Degree or equivalent preferred => minimum=none; preferred=bachelor
    + # Requirements ⏎ * Bachelor's degree. A Master's won't hurt. => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Bachelor's degree. PhD optional. => minimum=bachelor; preferred=doctorate
    + # Not essential ⏎ * a master's => minimum=none; preferred=master
    + # Requirements ⏎ * A degree is useful but not essential => minimum=none; preferred=bachelor
    + # Requirements ⏎ * MBA considered a plus => minimum=none; preferred=master
    + # Requirements ⏎ * Bachelor's degree. A Master's gets our attention. => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Postgraduate degree would be advantageous => minimum=none; preferred=master|doctorate
    + # Requirements ⏎ * Master's degree - preferred => minimum=none; preferred=master
    + # Requirements ⏎ * Bachelor's degree; we would love a Master's => minimum=bachelor; preferred=master
    + # Requirements ⏎ * A degree is nice, not necessary => minimum=none; preferred=bachelor
    + # Requirements ⏎ * BS required, MS or PhD desirable => minimum=bachelor; preferred=master|doctorate
    + # Requirements ⏎ * HS diploma required; BS preferred => minimum=high-school; preferred=bachelor
    + # You might also have ⏎ * a master's => minimum=none; preferred=master
    + # Requirements ⏎ * A degree would be great, though we will not insist => minimum=none; preferred=bachelor
    + # Requirements ⏎ * Bachelor's degree. A Master's helps. => minimum=bachelor; preferred=master
    + # Requirements ⏎ * Essential: degree. Desirable: doctorate. => minimum=bachelor; preferred=doctorate
    ## degree.preferred
    + # Requirements ⏎ * Bachelor's degree. All else being equal, we take the one with the «MBA». => minimum=bachelor; preferred=master
    + # Requirements ⏎ * BSc in botany; «MSc» shall be given weightage => minimum=bachelor; preferred=master
    + # Requirements ⏎ * BSc in botany; «MS a plus» => minimum=bachelor; preferred=master
    + # Requirements ⏎ * «MCA candidates will be preferred» => minimum=none; preferred=master
    + # Requirements ⏎ * «Of particular interest are people with doctoral training» => minimum=none; preferred=doctorate
    + # Requirements ⏎ * You don't need a «PhD, although one would help» here => minimum=none; preferred=doctorate
    - # Requirements ⏎ * Bachelor's degree with 5 years; «Master's» degree with 3 years => minimum=bachelor; preferred=none
    - # Requirements ⏎ * Bachelor's degree. A «master's» is also accepted in its place. => minimum=bachelor; preferred=none
    - # Requirements ⏎ * BS; MS; «PhD» => minimum=bachelor; preferred=none
    + # Requirements ⏎ * BSc in botany ⏎ * A «PhD» opens doors here => minimum=bachelor; preferred=doctorate
    - # Requirements ⏎ * BSc in botany ⏎ * A «PhD» with two papers => minimum=bachelor; preferred=none
    - # Requirements ⏎ * BSc in botany ⏎ * A «master's» can count as experience => minimum=bachelor; preferred=none
    """#
}
