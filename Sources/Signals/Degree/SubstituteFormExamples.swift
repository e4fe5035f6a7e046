extension RuleExamples {
  /// What is accepted instead of a degree, in any order and on lines of its own.
  static let substituteForms = #"""
    ## degree.or-line
    + # Minimum Qualifications ⏎ * Bachelor's degree ⏎ * OR ⏎ * A certificate as a dispatcher => minimum=bachelor; substitutable=true
    + You may qualify in one of two ways: ⏎ Option A: a bachelor's degree in any subject ⏎ Option B: five years as a permit technician => minimum=bachelor; substitutable=true
    + # Requirements ⏎ Option 1: Bachelor's degree in chemistry ⏎ Option 2: 5 years of laboratory experience => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Path A: a degree in forestry ⏎ * Path B: a finished apprenticeship as a forester => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Route 1 – a degree in forestry ⏎ * Route 2 – eight years in the woods => minimum=bachelor; substitutable=true
    + # Requirements ⏎ Either: ⏎ * a degree in forestry ⏎ * eight years in the woods => minimum=bachelor; substitutable=true
    + # Requirements ⏎ One of the following: ⏎ * a degree in forestry ⏎ * eight years in the woods => minimum=bachelor; substitutable=true
    + # Requirements ⏎ At least one of: ⏎ * a degree in forestry ⏎ * a forester's licence => minimum=bachelor; substitutable=true
    + # Requirements ⏎ Any one of these will do: ⏎ * a degree in forestry ⏎ * an apprenticeship as a forester => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Bachelor's degree in physics or ⏎ * related field with 3 years of maps => minimum=bachelor; substitutable=false
    - # Requirements ⏎ * Bachelor's degree ⏎ * 5 years of maps ⏎ * Boats or ships => minimum=bachelor; substitutable=false
    + # Requirements ⏎ * A degree – or a track record that makes us forget to ask => minimum=bachelor; substitutable=true
    ## degree.substitute
    + # Requirements ⏎ * A bachelor's degree; «in its absence», six years at sea => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree (waived for CISSP holders) => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree (waived with 6 years' experience) => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree (can be waived for the right person) => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree; requirement waived for veterans => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree, not needed if you hold a CPA => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree; CPA accepted in its place => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. We also consider candidates without one who have done the work. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Candidates without a degree but with experience are encouraged to apply. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * A degree (those without: eight years of practice) => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * A degree and 2 years (5 years without a degree) => minimum=bachelor; substitutable=true; years=2
    + # Requirements ⏎ * 2 years with a degree, 5 without => minimum=bachelor; substitutable=true; years=2
    + # Requirements ⏎ * Bachelor's degree (experience considered in lieu) => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree, experience in lieu accepted => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Additional years may replace the degree. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Equivalent military service accepted. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree, unless you are a certified welder => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. No degree? Ten years in the trade count too. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree; a licence will do => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree, waivable with ten years on the job => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree. Don't have one? Eight years of dispatching will do. => minimum=bachelor; substitutable=true
    ## degree.or-equivalent
    + # Requirements ⏎ * «BSc in physics or a comparable record of work» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * (a) a bachelor's degree, or (b) six years of comparable work => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree or apprenticeship => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Degree or completed commercial apprenticeship => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Degree or proof that you can do without one => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree or CPA => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Any combination of education and experience equal to a bachelor's degree => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Experience equal to a bachelor's degree => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Bachelor's degree. 30 semester hours may be traded for a year of experience. => minimum=bachelor; substitutable=false
    - # Requirements ⏎ * Bachelor's degree. The requirement cannot be waived. => minimum=bachelor; substitutable=false
    + # Requirements ⏎ * A degree, alternatively five years' practice => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * 2 years with a degree or 5 years without one => minimum=bachelor; substitutable=true; years=2
    + # Requirements ⏎ * A bootcamp, a degree or the school of life => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Bachelor's degree. There is no substitute for it. => minimum=bachelor; substitutable=false
    + # Requirements ⏎ * (1) bachelor's degree; or (2) six years of experience => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Bachelor's degree and 4 years of experience. A master's counts as two of those years. => minimum=bachelor; substitutable=false; years=4
    - # Requirements ⏎ * High school diploma/GED => minimum=high-school; substitutable=false
    + # Requirements ⏎ * You hold a degree, or you have learned the craft elsewhere => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Degree or lived experience => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Either a degree in forestry or eight years in the woods => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Bachelor's or similar degree => minimum=bachelor; substitutable=false
    - # Requirements ⏎ * Bachelor's degree is required, no matter how much experience you have => minimum=bachelor; substitutable=false
    + # Requirements ⏎ * Degree or NVQ Level 4 => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Master's degree or bachelor's with equivalent experience => minimum=bachelor; substitutable=false
    + # Requirements ⏎ * A degree, failing which eight years of practice => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Bachelor's degree or a related one => minimum=bachelor; substitutable=false
    + # Requirements ⏎ * Education: Bachelor's / equivalent work experience ⏎ * Python => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Degree or transferable experience from hospitality => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * A degree or ten years at sea => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree or at least 3 to 5 years of hands-on experience => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree and/or 5 years of relevant experience => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * A degree in design or an outstanding portfolio => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * BA or proven experience => minimum=bachelor; substitutable=true
    ## degree.or-degree
    + # Requirements ⏎ * Finished apprenticeship in mechatronics or a degree in that direction => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Completed vocational training or a degree in logistics => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * An apprenticeship as an electrician or an engineering degree => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Training as a technician, master craftsman or a degree in engineering => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Experience or a degree in forestry => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Chartered status or a degree in surveying => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Certification as a welder, or a bachelor's degree => minimum=bachelor; substitutable=true
    ## degree.substitute
    + # Requirements ⏎ * Degree in forestry. «No degree?» Not a problem if you show us six years of planting. => substitutable=true
    - # Requirements ⏎ * Degree in forestry. Any questions? Six years of planting behind us. => minimum=bachelor; substitutable=false
    + # Requirements ⏎ * A degree in botany; if you came another way and know this, that «counts too» => substitutable=true
    ## degree.or-degree
    + # Requirements ⏎ * «Seven years of grafting, or three years and a bachelor's degree» => minimum=bachelor; substitutable=true
    ## degree.or-equivalent
    - # Requirements ⏎ * Bachelor's degree, and two years of «work equivalent» to a Deputy Inspector => minimum=bachelor; substitutable=false
    ## degree.substitute
    + # Requirements ⏎ * Botany degree, boot camp, self-taught: «all fine» => substitutable=true
    + # Requirements ⏎ * Master's degree and 2 years, bachelor's degree and 4 years«, or no degree and» 8 years => minimum=bachelor; substitutable=true; years=4
    ## degree.or-equivalent
    - # Requirements ⏎ * Bachelor's degree with a GPA of 3.2 «or equivalent» on your country's scale => minimum=bachelor; substitutable=false
    - # Requirements ⏎ * Degree in accounting plus CPA «or equivalent certification» => minimum=bachelor; substitutable=false
    + # Requirements ⏎ * «Degree in forestry or QBE» => minimum=bachelor; substitutable=true
    ## degree.or-equivalent
    + # Requirements ⏎ * «BSc in botany, a bootcamp», or a garden that speaks for itself => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «Bachelor's degree, or several years» of ferries behind you => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Doctorate in physics, with internship «or work experience» in trading => minimum=doctorate; substitutable=false
    - # Requirements ⏎ * Master's degree in botany «or equivalent education» from a related field => minimum=master; substitutable=false
    ## degree.substitute
    + # Requirements ⏎ * Degree in sound. «Didn't study? Show us the years at the bench.» => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Degree in sound. «Didn't study? Sorry, the law asks for it.» => minimum=bachelor; substitutable=false
    + # Requirements ⏎ * Degree in sound (navy training is accepted «in its stead») => minimum=bachelor; substitutable=true
    ## degree.or-line
    + # Requirements ⏎ * Degree in sound ⏎ * «Alternatively: a craft certificate» => minimum=bachelor; substitutable=true
    ## degree.or-equivalent
    + # Requirements ⏎ * «BS in physics, or demonstrated exceptional skill» in sailing => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * A «degree in physics, or be very comfortable with the mathematics of tides» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «BSc or a decade at the bench» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «Degree in games, or you've shipped one» => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Degree in law «or the humanities» => minimum=bachelor; substitutable=false
    - # Requirements ⏎ * Six years of bees (bachelor's) «or four years» (master's) => minimum=bachelor; substitutable=false
    ## degree.substitute
    + # Requirements ⏎ * Bachelor's degree; «we also take people» who learned on the job => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Bachelor's degree. Experience does «not replace the degree». => minimum=bachelor; substitutable=false
    """#
}
