extension RuleExamples {
  /// Years in words and loose numbers, and the years of others.
  static let yearsForms = #"""
    ## years.only
    + # Requirements ⏎ * four-odd years of shipping games => years=4
    + # Requirements ⏎ * have four-odd years of shipping games under your belt => years=4
    + # Requirements ⏎ * some 5-odd years in shipping => years=5
    + # Requirements ⏎ * three, ideally five years of beekeeping => years=3
    + # Requirements ⏎ * two and a half years of beekeeping => years=2
    + # Requirements ⏎ * a year and a half of beekeeping => years=1
    + # Requirements ⏎ * one and a half years of beekeeping => years=1
    + # Requirements ⏎ * half a decade of beekeeping => years=5
    + # Requirements ⏎ * Several years of professional practice (at least 3) => years=3
    + # Requirements ⏎ * Several years of practice, at least three => years=3
    + # Requirements ⏎ * Several years' experience (min. 4) in beekeeping => years=4
    + # Requirements ⏎ * a dozen years in beekeeping => years=12
    + # Requirements ⏎ * half a dozen years in beekeeping => years=6
    - # Requirements ⏎ * You can teach buyers who have 25 years of experience => years=none
    - # Requirements ⏎ * You can teach colleagues with 20 years of experience => years=none
    - # Requirements ⏎ * Patients aged 3 to 16 years => years=none
    - # Requirements ⏎ * Python ⏎ Duration: 24 months => years=none
    + # Requirements ⏎ * You have five years behind you in beekeeping => years=5
    + # Requirements ⏎ * Twenty-five years in law => years=25
    + # Requirements ⏎ * Twenty five years in law => years=25
    + # Requirements ⏎ * 3yr experience => years=3
    + # Requirements ⏎ * three-four years of beekeeping => years=3
    - # Requirements ⏎ * You will learn from people with 20 years of experience => years=none
    - # Requirements ⏎ * Python ⏎ The position is limited to two years. => years=none
    + # Requirements ⏎ * at least 3 (three) years of beekeeping => years=3
    + # Requirements ⏎ * min 3 yrs beekeeping => years=3
    - # Requirements ⏎ * Completed a two-year technical programme => years=none
    + # Requirements ⏎ * 3 years plus of beekeeping => years=3
    + # Requirements ⏎ Min. experience 3 yrs ⏎ * Excel => years=3
    - # Requirements ⏎ * 20 trips per year => years=none
    + # Requirements ⏎ * no fewer than three years of beekeeping => years=3
    - # Requirements ⏎ * Available for 12 months => years=none
    + # Requirements ⏎ * 24 months' experience => years=2
    + # Requirements ⏎ * >3 years of beekeeping => years=3
    + # Requirements ⏎ * 3yrs+ beekeeping => years=3
    - # Requirements ⏎ * Work with children from 2 to 6 years => years=none
    - # Requirements ⏎ * You report to a manager with 12 years of experience => years=none
    + # Requirements ⏎ * min. 3 years of beekeeping => years=3
    + # Requirements ⏎ * Many years of practice (minimum 5) => years=5
    + # Requirements ⏎ * 3 years+ of beekeeping => years=3
    - # Requirements ⏎ * Happy with a 15-year-old codebase => years=none
    - # Requirements ⏎ * Your mentor has 12 years of experience => years=none
    + # Requirements ⏎ * three years minimum of beekeeping => years=3
    - # Requirements ⏎ * Named one of the best in the last 5 years => years=none
    + # Requirements ⏎ * 3-4 yrs beekeeping => years=3
    + # Requirements ⏎ * a decade or more of beekeeping => years=10
    - In business for a decade. ⏎ # Requirements ⏎ * Python => years=none
    - Celebrating 100 years of bread. ⏎ # Requirements ⏎ * Python => years=none
    + # Requirements ⏎ * 3 calendar years => years=3
    + # Requirements ⏎ * 2-3 years' in a similar role => years=2
    - # Requirements ⏎ * Fiscal years 2024 and 2025 => years=none
    + # Requirements ⏎ * 10 years in IT; the last three must be in security => years=10
    + # Requirements ⏎ * 3 years of full-time experience => years=3
    + # Requirements ⏎ * a decade of beekeeping => years=10
    + # Requirements ⏎ * >= 3 years of beekeeping => years=3
    - # Requirements ⏎ * You have followed the industry since 2018 => years=none
    + # Requirements ⏎ * 3−4 years of beekeeping => years=3
    + # Requirements ⏎ * 3 hands-on years in beekeeping => years=3
    + # Requirements ⏎ * five winters and five years of ski patrol => years=5
    + # Requirements ⏎ * 3 or 4 years of beekeeping => years=3
    - # Requirements ⏎ * Machines with a 10-year warranty => years=none
    + # Requirements ⏎ * over 3 years of beekeeping => years=3
    - # Requirements ⏎ * Security clearance active in the last 2 years => years=none
    + # Requirements ⏎ * 3 years' post-qualified experience => years=3
    - # Requirements ⏎ * Experience since 2018 => years=none
    + # Requirements ⏎ * 5 years preferred, 3 years required => years=3
    + # Requirements ⏎ * 3 or more years of beekeeping => years=3
    - # Requirements ⏎ * Budget of 3 million a year => years=none
    - # Requirements ⏎ * 3 years of beekeeping are a plus => years=none
    - # Requirements ⏎ * Python ⏎ # Benefits ⏎ * 401(k) vested after 3 years => years=none
    + # Requirements ⏎ * 2.5 years of beekeeping => years=2
    + Experience: 3-5 years ⏎ Salary: 40k ⏎ # Duties ⏎ * Audit => years=3
    + # Requirements ⏎ * 3 full-time years in beekeeping => years=3
    - # Requirements ⏎ * Codebase that is 15 years old => years=none
    ## years.by-degree
    + # Requirements ⏎ * Bachelor's degree and three years, or master's degree and one year => minimum=bachelor; years=3
    ## years.only
    - # Requirements ⏎ * Records that must be kept for «7 years» => years=none
    - # Requirements ⏎ * Respect for presses that run for «30 years» => years=none
    - # Requirements ⏎ * On call for «the 2 years of the» trial => years=none
    + # Requirements ⏎ * Has been in maps for north of «12 years» => years=12
    - # Requirements ⏎ * We have been in business for «12 years» => years=none
    + Beekeeper ⏎ Exp: «3-6 yrs» | Notice: 30 days ⏎ # Skills ⏎ * Hives => years=3
    ## years.largest
    + We'd expect you to have run hives for a good «six years», two of those at night. => years=6
    ## years.only
    + Requires a minimum of «four (4) years» in grafting, and a licence to drive. => years=4
    + We want a «five-year» track record in an orchard. => years=5
    - We want five-year plans that last. => years=none
    - It took us three years in the orchard. => years=none
    ## years.only
    + # Requirements ⏎ * three, ideally five, years of beekeeping => years=3
    + # Requirements ⏎ * «5-8 years» of relevant experience, start-up experience preferred => years=5
    - # Requirements ⏎ * «5 years» of beekeeping preferred => years=none
    + # Requirements ⏎ * «PQE 4»+ => years=4
    + # Requirements ⏎ Minimum Experience: «5» => years=5
    - # Requirements ⏎ * No accident in «3 years» => years=none
    - # Requirements ⏎ * Experience with «10 year» bonds => years=none
    + # Requirements ⏎ * 10 years in bonds => years=10
    + # Requirements ⏎ * Shown history of «three years» or more in grants => years=3
    - # Requirements ⏎ * Driving licence held for a minimum of «3 years» => years=none
    + # Requirements ⏎ * Has held a post at sea for the past «four years» => years=4
    + # Requirements ⏎ * «3y»+ of nets => years=3
    + # Requirements ⏎ * «A year or two» of shipping => years=1
    + # Requirements ⏎ * «A couple of years» in a nursery => years=2
    - # Requirements ⏎ * Two references from the past «four years» => years=none
    - # Requirements ⏎ * PhD awarded no more than «four years» before the start date => years=none
    - # Requirements ⏎ * Ready to sign on for «three years» => years=none
    - # Requirements ⏎ * Ready for an «18-month» course with us => years=none
    - # Requirements ⏎ * «Five years»' checkable address history => years=none
    - # Requirements ⏎ * Graduates of a school of boats of the last «twelve months» => years=none
    - # Requirements ⏎ * You graduated in the last «two years» => years=none
    ## years.by-degree
    + # Requirements ⏎ * PhD with 3 years, Master's with 6, or «Bachelor's with 8» => minimum=bachelor; years=8
    """#
}
