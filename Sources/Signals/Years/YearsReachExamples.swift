extension RuleExamples {
  /// How far from a number the words may stand that say what it is.
  static let yearsReach = #"""
    ## years.only
    - # Requirements ⏎ * Open to «2 years» of secondment => years=none
    - # Requirements ⏎ * «12 years» of formal schooling => years=none
    - # Requirements ⏎ * For a «2 years» scholarship => years=none
    - # Requirements ⏎ * Open to a «24 month» assignment => years=none
    - # Requirements ⏎ * Must be «25 years» => years=none
    - # Requirements ⏎ * «18 yrs» and over => years=none
    - # Requirements ⏎ * «21 years» => years=none
    - # Requirements ⏎ * 5 years of practice in place of maps => years=none
    + We run things. ⏎ You've tended ships for 6 years. => years=6
    + # Requirements ⏎ * We greet whoever has run maps for 6 years => years=6
    + We run things. ⏎ You have personally mended ships for 6 years. => years=6
    - # Requirements ⏎ * The post lasts for at least «2 years» => years=none
    + # Requirements ⏎ * «Half a decade» of experience with bees => years=5
    + # Requirements ⏎ * 3 years of experience with maps ⏎ * People typically have wide deep rich warm 5 years of experience => years=3
    - # Requirements ⏎ * 3 years of experience wide deep rich warm keen calm brave in lieu of maps => years=none
    + # Requirements ⏎ * 3 years of experience wide deep rich warm keen calm brave quiet in lieu of maps => years=3
    + We run things. ⏎ You spent wide deep 4 years at sea. => years=4
    - We run things. ⏎ You spent wide deep rich 4 years at sea. => years=none
    + # Requirements ⏎ * 20 - 45 years of experience => years=20
    - # Requirements ⏎ * 20 - 46 years of experience => years=none
    - # Requirements ⏎ * Python ⏎ With wide deep rich 20 years of consulting experience, Quillmere Works provides ways to plan ahead. => years=none
    + # Requirements ⏎ * Python ⏎ With wide deep rich warm 20 years of consulting experience, Quillmere Works provides ways to plan ahead. => years=20
    - # Requirements ⏎ * Our mentor wide deep rich warm keen 12 years of experience => years=none
    + # Requirements ⏎ * Our mentor wide deep rich warm keen calm 12 years of experience => years=12
    - # Requirements ⏎ * You teach buyers who wide deep rich warm 25 years of experience => years=none
    + # Requirements ⏎ * You teach buyers who wide deep rich warm keen 25 years of experience => years=25
    - # Requirements ⏎ * You teach wide deep buyers who have 25 years of experience => years=none
    + # Requirements ⏎ * You teach wide deep rich buyers who have 25 years of experience => years=25
    + # Requirements ⏎ * 30 years of experience with bees => years=30
    + # Requirements ⏎ * Years of wide deep experience: 7 => years=7
    - # Requirements ⏎ * Years of wide deep rich experience: 7 => years=none
    + # Requirements ⏎ Years of experience ⏎ 3 - 5 + => years=3
    - # Requirements ⏎ Years of experience ⏎ 3 to 5 to 7 => years=none
    + # Requirements ⏎ * Several years of practice wide deep rich warm keen (at least 3) => years=3
    - # Requirements ⏎ * Several years of practice wide deep rich warm keen calm (at least 3) => years=none
    + # Requirements ⏎ * Several years of practice (at least 30) => years=30
    - # Requirements ⏎ * Several years of practice (at least 31) => years=none
    - # Requirements ⏎ * Willing to stay wide deep rich warm keen calm brave two years => years=none
    + # Requirements ⏎ * Willing to stay wide deep rich warm keen calm brave quiet two years => years=2
    + We run things. ⏎ You have run wide deep rich warm keen calm brave quiet early late lively tidy for 6 years. => years=6
    - We run things. ⏎ You have run wide deep rich warm keen calm brave quiet early late lively tidy wide for 6 years. => years=none
    + # Requirements ⏎ * We greet all who wide deep have run maps for 6 years => years=6
    - # Requirements ⏎ * We greet all who wide deep rich have run maps for 6 years => years=none
    + # Requirements ⏎ * Three decades of experience => years=30
    - # Requirements ⏎ * Four decades of experience => years=none
    + # About us ⏎ Our post requires wide deep rich warm keen four years in the trade. ⏎ # Requirements ⏎ * Python => years=4
    - # About us ⏎ Our post requires wide deep rich warm keen calm four years in the trade. ⏎ # Requirements ⏎ * Python => years=none
    + # Responsibilities ⏎ * You with experience wide deep rich warm keen calm brave 4 years ⏎ # Requirements ⏎ * Python => years=4
    - # Responsibilities ⏎ * You with experience wide deep rich warm keen calm brave quiet 4 years ⏎ # Requirements ⏎ * Python => years=none
    + # Responsibilities ⏎ * You bring to us 4 years wide deep rich warm keen calm brave quiet early late lively tidy wide experience ⏎ # Requirements ⏎ * Python => years=4
    - # Responsibilities ⏎ * You bring to us 4 years wide deep rich warm keen calm brave quiet early late lively tidy wide deep experience ⏎ # Requirements ⏎ * Python => years=none
    - # Requirements ⏎ * See where you want to be in «five years» => years=none
    - # Requirements ⏎ * You need «3 years'» residence history => years=none
    - # Requirements ⏎ * Experience of a «3 year» strategy => years=none
    - # Requirements ⏎ * You can pass a «five year» background check => years=none
    - # Requirements ⏎ * Profit in the previous two full years => years=none
    ## years.largest
    + # Requirements ⏎ * 3 years of experience with maps ⏎ * People typically have wide deep rich warm keen 5 years of experience => years=5
    + # Requirements ⏎ * 3 years of experience with wide deep rich warm keen calm brave quiet early late lively tidy wide deep rich warm keen calm brave quiet early late lively tidy wide deep or 5 years => years=3
    + # Requirements ⏎ * 3 years of experience with wide deep rich warm keen calm brave quiet early late lively tidy wide deep rich warm keen calm brave quiet early late lively tidy wide deep rich or 5 years => years=5
    + # Requirements ⏎ * 8 years of sailing ⏎ * 5 years of good work experience overall => years=8
    + # Requirements ⏎ * 8 years of sailing ⏎ * Overall wide deep rich warm 5 years of experience => years=8
    ## years.total
    + # Requirements ⏎ * 8 years of sailing ⏎ * 5 years of work experience overall => years=5
    + # Requirements ⏎ * 8 years of sailing ⏎ * Overall wide deep rich 5 years of experience => years=5
    """#
}
