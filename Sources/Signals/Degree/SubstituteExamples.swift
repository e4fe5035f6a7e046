extension RuleExamples {
  /// What is accepted instead of a degree.
  static let substitute = #"""
    ## degree.or-equivalent
    + # Requirements ⏎ * «Bachelor's degree or equivalent» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «Bachelor's degree or equivalent experience» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «BS in Computer Science or equivalent practical experience» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «Master's degree in statistics (or equivalent») => minimum=master; substitutable=true
    + # Requirements ⏎ * «BSc in computing or equivalent work» experience => substitutable=true
    + # Requirements ⏎ * «Degree in CS, or equivalent military experience» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «Bachelor's degree or 5 years of experience» => minimum=bachelor; substitutable=true; years=none
    + # Requirements ⏎ * A «degree in engineering or comparable professional experience» => substitutable=true
    + # Requirements ⏎ * «University degree or relevant training» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «Bachelor's degree in mathematics or commensurate experience» => substitutable=true
    + # Requirements ⏎ * «Bachelor's degree in a technical field or the equivalent» => substitutable=true
    + # Requirements ⏎ * «Bachelor's degree in statistics required OR four (4) years of experience» in a related trade ⏎ * Three (3) years of SAS => minimum=bachelor; substitutable=true; years=3
    - # Requirements ⏎ * Bachelor's degree in statistics (or economics) and four (4) years of experience => minimum=bachelor; substitutable=false; years=4
    + # Requirements ⏎ * «High school diploma or equivalent» => minimum=high-school; substitutable=true
    + # Requirements ⏎ * «BS, MS or PhD in CS, or equivalent experience» in a startup => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * «Degree in CS or equivalent field» => minimum=bachelor; substitutable=false
    - # Requirements ⏎ * «Bachelor's degree in physics or an equivalent discipline» => minimum=bachelor; substitutable=false
    - # Requirements ⏎ * «BS in computer science or a related field» => substitutable=false
    - # Requirements ⏎ * «Bachelor's or equivalent degree» => minimum=bachelor; substitutable=false
    - # Requirements ⏎ * «Master's in statistics, economics or equivalent subject» => minimum=master; substitutable=false
    - # Requirements ⏎ * «BS + 5 or MS + 3 years of experience» => minimum=bachelor; substitutable=false
    - # Requirements ⏎ * «PhD, or MS with 3+ years of experience» => minimum=master; substitutable=false
    - # Requirements ⏎ * «Bachelor's degree» ⏎ * AWS or equivalent experience in another cloud => substitutable=false
    - # Requirements ⏎ * Bachelor's degree ⏎ * «Python or equivalent» => substitutable=false
    - # Nice to have ⏎ * «Master's degree or equivalent experience» => minimum=none; substitutable=false
    - # Requirements ⏎ * A degree and 15 years of full-time «education» => substitutable=false
    + # Requirements ⏎ * «Bachelor's degree in business or related discipline, or a combination of education and related work» experience => minimum=bachelor; substitutable=true
    ## degree.or-degree
    - # Requirements ⏎ * BS/BA in a related discipline. Generally 5-«8 years of experience OR MS/MA» and generally 3-5 years => minimum=bachelor; substitutable=false
    + # Requirements ⏎ * «5 years of experience or a Bachelor's degree» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «3+ years of industry experience or a degree» in computer science => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * At least «4 years of relevant work or a university degree» => substitutable=true
    - # Requirements ⏎ * BS and «5 years of experience or MS» and 3 years => substitutable=false
    - # Requirements ⏎ * 3 years of Python or Java; a «Bachelor's degree» => substitutable=false
    ## degree.substitute
    + # Requirements ⏎ * Degree in information security. ⏎ * A «combination of education and experience will be considered». => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * Bachelor's degree in physics and 6 years of experience. A Master's degree in any of them may be «substituted for» one year of experience. => minimum=bachelor; substitutable=false; years=6
    + # Requirements ⏎ * Bachelor's degree; three years of experience «in lieu of» each year of education => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Bachelor's degree ⏎ * Four years of experience «in lieu of» the degree => substitutable=true; years=none
    + # Requirements ⏎ * Bachelor's degree. Additional experience «may be substituted for» education. => substitutable=true
    + # Requirements ⏎ * Bachelor's degree required. «No degree required if» you have five years of experience. => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * A degree in computing. Military service may be «accepted in place of» it. => substitutable=true
    - # Requirements ⏎ * Bachelor's degree. Experience may not be substituted for education. => substitutable=false
    + # Requirements ⏎ * Degree in computer science («In lieu of» degree, 4 years of relevant work experience) => minimum=bachelor; substitutable=true; years=none
    - # Nice to have ⏎ * MS, experience «in lieu of» it => minimum=none; substitutable=false
    ## degree.or-equivalent
    + # Requirements ⏎ * BS in Computer Science (or equivalent work experience) => substitutable=true
    + # Requirements ⏎ * Bachelor's degree, or equivalent industry experience, in a technical field => substitutable=true
    + # Requirements ⏎ * Bachelor's degree / equivalent experience => substitutable=true
    + # Requirements ⏎ * Bachelor's degree in CS or a related field, or equivalent practical experience => substitutable=true
    + # Requirements ⏎ * Degree or equivalent in mathematics => substitutable=true
    + # Requirements ⏎ * BS/MS in Computer Science or equivalent => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * PhD or equivalent industry research experience => minimum=doctorate; substitutable=true
    + # Requirements ⏎ * Bachelor's degree or an equivalent amount of experience => substitutable=true
    + # Requirements ⏎ * A degree in computer science, a bootcamp, or self-taught skills to match => substitutable=true
    - # Requirements ⏎ * Bachelor's degree or foreign equivalent => substitutable=false
    + # Requirements ⏎ * BSc, or military experience of equal length => substitutable=true
    - # Requirements ⏎ * Bachelor's degree in computer science or equivalent technical discipline => substitutable=false
    + # Requirements ⏎ * Bachelor's degree in statistics, mathematics or equivalent => substitutable=true
    - # Requirements ⏎ * BS in Computer Science or equivalent degree => substitutable=false
    - # Requirements ⏎ * Bachelor's degree or higher => substitutable=false
    - # Requirements ⏎ * Bachelor's degree and equivalent experience with Spark => substitutable=false
    - # Requirements ⏎ * Bachelor's degree. Experience with Java or equivalent languages => substitutable=false
    ## degree.substitute
    + # Requirements ⏎ * BS in engineering; six additional years of experience accepted in lieu of degree => substitutable=true
    + # Requirements ⏎ * Bachelor's degree. We accept two years of work in lieu of one year of school => substitutable=true
    + # Requirements ⏎ * Bachelor's degree (relevant experience may be considered in lieu of a degree) => substitutable=true
    + # Requirements ⏎ * Master's degree. Instead of a degree we also accept a strong record => minimum=master; substitutable=true
    - # Requirements ⏎ * Bachelor's degree required; no substitution of experience for education => substitutable=false
    - # Requirements ⏎ * Bachelor's degree ⏎ * Prototypes instead of long papers => substitutable=false
    ## degree.or-equivalent
    + # Requirements ⏎ * «BS in Mathematics or equivalent technical degree/experience» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «BS in Mathematics or equivalent technical degree or experience» => minimum=bachelor; substitutable=true
    - # Requirements ⏎ * BS in Mathematics or equivalent technical degree/diploma => minimum=bachelor; substitutable=false
    ## degree.substitute
    + # Requirements ⏎ * Bachelor's degree in physics. 5 years of experience, «or equivalent combination of education» and experience. => minimum=bachelor; substitutable=true; years=5
    + # Requirements ⏎ * Bachelor's degree in physics. Four years of experience «in lieu of» the degree. => minimum=bachelor; substitutable=true; years=none
    ## degree.or-equivalent
    + # Requirements ⏎ * «Bachelor's degree or five years» in industry => minimum=bachelor; substitutable=true; years=none
    + # Requirements ⏎ * «Bachelor's degree or five years» as an analyst => substitutable=true
    + # Requirements ⏎ * «Bachelor's degree/5 years of experience» => substitutable=true
    + # Requirements ⏎ * «Bachelor's degree or, failing that, six years» in the trade => substitutable=true
    + # Requirements ⏎ * «BS/BA or the working-life equivalent» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «Degree-level education, or the same standard reached on the job» => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * «Degree in computing, or an acceptable mix of schooling and experience» => substitutable=true
    + # Requirements ⏎ * «Degree in nursing, or a registered nurse's licence» => substitutable=true
    + # Requirements ⏎ * «Degree in computing or a boot camp» => substitutable=true
    + # Requirements ⏎ * «Bachelor's degree (Master's preferred) or equivalent experience» => minimum=bachelor; substitutable=true; preferred=master
    + # Requirements ⏎ * «Bachelor's degree or wide deep rich warm keen calm brave quiet early late lively experience» => substitutable=true
    - # Requirements ⏎ * Bachelor's degree or wide deep rich warm keen calm brave quiet early late lively tidy experience => substitutable=false
    - # Requirements ⏎ * Bachelor's degree or an overseas university equivalent => substitutable=false
    - # Requirements ⏎ * Bachelor's degree and experience with Tableau, Looker, or equivalent => substitutable=false
    - # Requirements ⏎ * Bachelor's degree in physics or a similar subject * Experience of boats => substitutable=false
    - # Requirements ⏎ * Bachelor's degree and one or more languages => substitutable=false
    ## degree.or-degree
    + # Requirements ⏎ * «Five years of experience or a degree» => substitutable=true
    + # Requirements ⏎ * «5 years of experience or a good old degree» => substitutable=true
    - # Requirements ⏎ * 5 years of experience or a good old sturdy degree => substitutable=false
    + # Requirements ⏎ * «5 years of wide deep rich warm keen calm brave quiet early or a degree» => substitutable=true
    - # Requirements ⏎ * 5 years of wide deep rich warm keen calm brave quiet early late or a degree => substitutable=false
    - # Requirements ⏎ * Fluent in one language or a degree in it => substitutable=false
    ## degree.substitute
    + # Requirements ⏎ * Bachelor's degree required «unless you» have seven years in the trade => minimum=bachelor; substitutable=true; years=none
    + # Requirements ⏎ * «If you do not have a» bachelor's degree, eight years of experience will do => minimum=bachelor; substitutable=true; years=none
    + # Requirements ⏎ * Two years of experience «may be exchanged for» each year of the bachelor's degree => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * A bachelor's degree, but we «flex for» exceptional experience => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * Six years with a Bachelor's; ten years «stand in for» the degree => minimum=bachelor; substitutable=true; years=6
    + # Requirements ⏎ * BS in physics (we «look past it» if you have done this for four years) => substitutable=true
    + # Requirements ⏎ * Bachelor's degree and 3 years of experience, «unless you» have 8 years => substitutable=true; years=3
    + # Requirements ⏎ * Bachelor's degree ⏎ * Maps ⏎ * Boats ⏎ * Knots ⏎ * Tides ⏎ * Experience «may be substituted for» education => substitutable=true
    - # Requirements ⏎ * Bachelor's degree ⏎ * Maps ⏎ * Boats ⏎ * Knots ⏎ * Tides ⏎ * Sails ⏎ * Experience may be substituted for education => substitutable=false
    - # Requirements ⏎ * Bachelor's degree and 3 years of experience; no exceptions will be made => substitutable=false
    - # Requirements ⏎ * Bachelor's degree and experience. We are flexible on place. => substitutable=false
    + # Requirements ⏎ * Fourteen years of experience «with no degree», ten with a Bachelor's => minimum=bachelor; substitutable=true
    + # Requirements ⏎ * A bachelor's degree is typical; a comparable background «counts just as much» => substitutable=true
    + # Requirements ⏎ * A bachelor's degree, which «is waived for» veterans => substitutable=true
    - # Requirements ⏎ * Bachelor's degree or equivalent credential => minimum=bachelor; substitutable=false
    """#
}
