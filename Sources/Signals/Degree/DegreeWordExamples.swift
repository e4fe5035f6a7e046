extension RuleExamples {
  /// Words that set a degree aside, speak of the degrees of others, or let something else do.
  static let degreeWords = #"""
    ## degree.minimum
    + # Requirements ⏎ * «MA» level or above => minimum=master
    - # Requirements ⏎ * «Masters» degree only is not sufficient => minimum=none
    + # Requirements ⏎ * «MA» from an accredited college => minimum=master
    + # Requirements ⏎ * «MS» w / 5 years => minimum=master
    - # Requirements ⏎ * An extraordinary «degree» to match => minimum=none
    - # Requirements ⏎ * You lead undergraduate and postgraduate modules => minimum=none
    - # Requirements ⏎ * We don't mandate a «university degree» => minimum=none
    + # Requirements ⏎ * A two-year wide «deep degree» => minimum=associate
    + # Requirements ⏎ * A two-year wide deep rich «degree» => minimum=bachelor
    - # Requirements ⏎ * At the end of it you'll leave with a «master's degree» => minimum=none
    - # Requirements ⏎ * The partners have an «MBA» => minimum=none
    - # Requirements ⏎ * You join dozens of brilliant «PhDs» => minimum=none
    - # Requirements ⏎ * Half of us have a «master's degree» => minimum=none
    - # Requirements ⏎ * A founder with a «PhD» leads you => minimum=none
    - # Requirements ⏎ * A firm led by two «PhDs» => minimum=none
    - # Requirements ⏎ * Tuition assistance for a «bachelor's degree» => minimum=none
    - # Requirements ⏎ * Pursue an «advanced degree» at night => minimum=none
    - # Requirements ⏎ * You know «PhD» programs => minimum=none
    - # Requirements ⏎ * Two years of work after a «PhD» => minimum=none
    - # Requirements ⏎ * You gave «PhD» courses => minimum=none
    - # Requirements ⏎ * You can drive through MA, MD and NJ => minimum=none
    - # Requirements ⏎ * «Masters» of their craft => minimum=none
    - # Requirements ⏎ * You serve «PhD» borrowers => minimum=none
    - # Requirements ⏎ * When you finish you'll hold a «master's degree» => minimum=none
    - # Requirements ⏎ * We pay for your «MBA» => minimum=none
    - # Requirements ⏎ * You check applicants' «degrees» => minimum=none
    - # Requirements ⏎ * You like helping people with a «bachelor's degree» => minimum=none
    - # Requirements ⏎ * You have built «online degrees» => minimum=none
    - # Requirements ⏎ * A list of «degrees conferred» => minimum=none
    - # Requirements ⏎ * An eye for a «degree mill» => minimum=none
    - # Requirements ⏎ * Two years of «post-PhD» work => minimum=none
    - # Requirements ⏎ * A record of placing «PhD» graduates => minimum=none
    - # Requirements ⏎ * You advise faculty of the «master's» => minimum=none
    - # Requirements ⏎ * Comfort in a «PhD-heavy» group => minimum=none
    - # Requirements ⏎ * We turn down candidates with only a «bachelor's degree» => minimum=none
    - # Requirements ⏎ * Ease among «PhD-level scientists» => minimum=none
    - # Requirements ⏎ * «Degree» or no degree, come => minimum=none
    - # Requirements ⏎ * A «bachelor's» is never enough => minimum=none
    - # Requirements ⏎ * Your «degree» is none of our business => minimum=none
    - # Requirements ⏎ * Your «degree» doesn't interest us => minimum=none
    - # Requirements ⏎ * Your «degree», or lack of one, is no matter => minimum=none
    - # Requirements ⏎ * Zero «degrees», lots of craft => minimum=none
    - # Requirements ⏎ * Little we care if you have a «college degree» => minimum=none
    - # Requirements ⏎ * An «MBA» alone is not enough => minimum=none
    - # Requirements ⏎ * You like to know to what «degree» a plan holds => minimum=none
    ## degree.substitute
    + # Requirements ⏎ * Bachelor's degree. Makers get by without one. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Ten years at sea are a substitute. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree; a combination of formal education and experience that fits => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. If you don't have a degree, sea time helps. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Ten years at sea instead of the paper. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Long practice suffices. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree; relaxed for those with years at sea => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Lacking the diploma, ten years at sea. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree; ten years of practice if no degree => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. The degree is not needed for people who have built things => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree; ten years in a workshop are worth just as much => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree; those with a good portfolio need not worry => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Years at the bench outweigh the degree. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Ten years at sea count instead. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Years at sea are credited toward the degree. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Two years at sea count as one year of college. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Ten years at sea count as a degree. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Ten years at sea make up for it. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Ten years at sea are as good as a degree. => minimum=bachelor; substitutable=true
    ## degree.or-equivalent
    + # Requirements ⏎ * Bachelor's degree or equivalent education and experience => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree, practical equivalent => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Bachelor's degree or a minor field with experience => substitutable=false
    + # Requirements ⏎ * Bachelor's degree, equivalency through training => minimum=bachelor; substitutable=true
    ## degree.fields
    + # Requirements ⏎ * Bachelor's in culinary, creative writing => fields=culinary|creative writing
    + # Requirements ⏎ * Bachelor's in nautical, culinary => fields=nautical|culinary
    + # Requirements ⏎ * BA in gender studies or music technology => fields=gender studies|music technology
    ## degree.or-degree
    + # Requirements ⏎ * «5 years of practice or wide deep a bachelor's degree» => substitutable=true
    - # Requirements ⏎ * 5 years of practice or wide deep rich a bachelor's degree => substitutable=false
    """#
}
