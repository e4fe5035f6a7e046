extension RuleExamples {
  /// Degrees with the years that go with them.
  static let degreePath = #"""
    ## degree.path
    + # Requirements ⏎ * «BS + 5 years» or «MS + 3 years» of experience => paths=bachelor+5|master+3; years=5
    + # Requirements ⏎ * Bachelor's and 6 years, Master's and 4 years, or PhD and 1 year of experience => paths=bachelor+6|master+4|doctorate+1; years=6
    + # Requirements ⏎ * «5+ years of experience with a Bachelor's degree», or «2+ years with a Master's degree» => paths=bachelor+5|master+2; years=5
    + # Requirements ⏎ * «PhD, or MS with 3+ years» of experience => minimum=master
    + # Requirements ⏎ * «BS/MS in CS» => paths=bachelor|master
    + # Requirements ⏎ * «PhD in Computer Science» => paths=doctorate
    - # Requirements ⏎ * 5 years of experience with Python => paths=none
    - # Preferred ⏎ * «MS» + 3 years of experience => paths=none
    - # Requirements ⏎ * A high «degree» of care over 3 years => paths=none
    + # Requirements ⏎ * Bachelor's with 7+ years, Master's with 5+ years, or PhD with 2+ years of industry experience => paths=bachelor+7|master+5|doctorate+2; years=7
    + # Requirements ⏎ * BS and 8+ years of related experience; or MS and 6+ years; or PhD and 3+ years => paths=bachelor+8|master+6|doctorate+3; years=8
    + # Requirements ⏎ * Bachelor's degree & 4 years, or Master's degree & 2 years, or PhD => paths=bachelor+4|master+2|doctorate; years=4
    + # Requirements ⏎ * Master's degree and 1 year, or PhD and 0 years => paths=master+1|doctorate+0; years=1
    + # Requirements ⏎ * Bachelor's degree in Computer Science and 5 years of experience => paths=bachelor+5; years=5
    + # Requirements ⏎ * Doctorate (Academic) Degree and 0 years of related work experience; Master's Level Degree and related work experience of 3 years; Bachelor's Level Degree and related work experience of 5 years => paths=doctorate+0|master+3|bachelor+5; years=5; minimum=bachelor
    + # Requirements ⏎ * «PhD, or MS with 3+ years» of experience => paths=master+3|doctorate; years=3
    + # Requirements ⏎ * BS, MS, or PhD with 3+ years of experience => paths=bachelor+3|master+3|doctorate+3; years=3
    + # Requirements ⏎ * MS or PhD with 3+ years of experience => paths=master+3|doctorate+3; years=3
    + # Requirements ⏎ * 8 yrs w/ BS, 6 yrs w/ MS, 3 yrs w/ PhD => minimum=bachelor; paths=bachelor+8|master+6|doctorate+3
    + # Requirements ⏎ * Master's and 4 years (or BS and 8 years) => minimum=bachelor; years=8
    + # Requirements ⏎ * «BS/8 years», MS/6 years, PhD/3 years of experience => minimum=bachelor; substitutable=false; years=8
    """#
}
