extension RuleExamples {
  /// The years of experience that meet what is required.
  static let years = #"""
    ## years.only
    + # Requirements ⏎ * «5+ years» of experience => years=5
    + # Requirements ⏎ * «3-5 years» of experience with Python => years=3
    + # Requirements ⏎ * «3 to 5 years» of professional experience => years=3
    + # Requirements ⏎ * «3–5 yrs» experience => years=3
    + # Requirements ⏎ * «Five (5) years» of experience => years=5
    + # Requirements ⏎ * Minimum of «seven years» in data engineering => years=7
    + # Requirements ⏎ * At least «2 years»' experience => years=2
    + # Requirements ⏎ * «2 plus years» of experience => years=2
    + # Requirements ⏎ * «10+ yrs». of experience in software => years=10
    + # Requirements ⏎ * At least «24 months» of work experience => years=2
    + # Requirements ⏎ * Experience: «6 years» => years=6
    + # Who you are ⏎ * You have worked «three years» with SQL => years=3
    + We need somebody with «4 years» of experience in retail. => years=4
    + # Requirements ⏎ * ≥ «3 years» experience => years=3
    + # Requirements ⏎ * More than «8 years» of experience => years=8
    - # About us ⏎ For more than «20 years» we have made clocks. ⏎ # Requirements ⏎ * Python => years=none
    - # About us ⏎ We bring «30+ years» of experience to our clients. ⏎ # Requirements ⏎ * Python => years=none
    - # Requirements ⏎ * At least «21 years» of age => years=none
    - # Requirements ⏎ * Must be «18 years» or older => years=none
    - # Requirements ⏎ * Open to a «12-month» contract => years=none
    - # About the job ⏎ This is a «2-year» fixed-term contract. ⏎ # Requirements ⏎ * Python => years=none
    - # Benefits ⏎ * A sabbatical after «5 years» => years=none
    - # Nice to have ⏎ * «3 years» of experience with Docker => years=none
    - # Requirements ⏎ * «4-year» degree => years=none
    - # Requirements ⏎ * «2 years» of experience preferred => years=none
    - # Requirements ⏎ * Ideally «3 years» in a startup => years=none
    - # About us ⏎ Our company was founded «12 years» ago. ⏎ # Requirements ⏎ * Python => years=none
    - # Requirements ⏎ * Publications within the last «3 years» => years=none
    - # Qualifications ⏎ * Python ⏎ With over «20 years» of consulting experience, Quillmere Works provides ways to plan ahead. => years=none
    - # Requirements ⏎ * Python ⏎ Some think of us as old («30 years» strong!). => years=none
    - # Requirements ⏎ * «20 years» of direct technical experience may be substituted for education => years=none
    + # Requirements ⏎ * With «5 years» of experience you know what works => years=5
    + # Requirements ⏎ With at least «6 years» of experience, the candidate has led a team. => years=6
    - # Responsibilities ⏎ * Plan the next «5 years» of the product ⏎ # Requirements ⏎ * Python => years=none
    + # Requirements ⏎ * «3 5 years» of hands-on experience with Python => years=3
    + # Requirements ⏎ * «2+ years» of proven success with user research in an enterprise software company => years=2
    + # Requirements ⏎ * Education Requirements:«7+ years»’ experience in data management roles, preferably hands on design => years=7
    - # Requirements ⏎ * Degree or an equivalent combination of education and experience (e.g. Master + 8 years, «14 years» of related work experience) ⏎ * 5+ years of experience in process improvement => years=5
    - # About us ⏎ Kate brings «12 years» of executive experience. ⏎ # Requirements ⏎ * Python => years=none
    - # Requirements ⏎ * Python ⏎ With over «20 years» of consulting experience, Windmere Works provides help with future technology needs. => years=none
    + # Requirements ⏎ * «3+ years» of Program Management experience => years=3
    + # Requirements ⏎ * «5 years» of project experience => years=5
    - # Requirements ⏎ * Have up to «6 years» of professional experience => years=none
    + # Requirements ⏎ * 4 «0 years» of colour cards => years=0
    - = Team Coordinator («12 Month» Fixed Term Contract) ⏎ # Requirements ⏎ * Python => years=none
    - # Requirements ⏎ * Graduating from a «4 year» Bachelor degree program => years=none
    - # Requirements ⏎ * Willing to commit to a minimum «two-year» appointment => years=none
    ## years.largest
    + # Requirements ⏎ * 3 years of Python ⏎ * «5 years» of SQL ⏎ * 2 years of Java => years=5
    + # Requirements ⏎ * «8+ years» of software experience ⏎ * 4+ years of experience in machine learning => years=8
    - # Requirements ⏎ * «5 years» of experience => years=5
    - # Requirements ⏎ * 3 years of Python ⏎ # Nice to have ⏎ * «9 years» of Java => years=3
    - # Requirements ⏎ * «4+ years» in data infrastructure OR ⏎ * 3+ years in infrastructure with an interest in data => years=3
    + # Requirements ⏎ * «A decade», that is 10 years, of experience => years=10
    ## years.stated
    + # Requirements ⏎ * 8+ years of software experience ⏎ * «3+ years» of experience with models => years=8
    + # Requirements ⏎ * 5 years of experience, of which «2 years» in a leading role => years=5
    + # Requirements ⏎ * BS + 5 years or MS + 3 years of experience ⏎ * «2 years» of Kafka => years=5
    + # Requirements ⏎ * 5+ years of experience, at least «3» of them with models in production => years=5
    - # Requirements ⏎ * 2 years of experience with twelve teams, «12» of them remote => years=2
    - # Requirements ⏎ * «BS + 5 years or MS + 3 years» of experience => years=5
    - # Requirements ⏎ * 5 years of experience ⏎ # Nice to have ⏎ * «3 years» of Rust => years=5
    - = Engineer I or II ⏎ # Requirements ⏎ * I: «1 year» of experience ⏎ * II: 3 years of experience => years=1
    - # Requirements ⏎ * 3 years of experience, or «5 years» without a degree => years=3
    ## years.only
    + # Requirements ⏎ * «No less than five years» of counting bees => years=5
    + # Requirements ⏎ * «Not less than two years» of counting bees => years=2
    + # Requirements ⏎ * «Less than five years» of counting bees => years=0
    + # Requirements ⏎ * Years of experience: «5» => years=5
    + # Requirements ⏎ * Experience («years): 4» => years=4
    + # Requirements ⏎ * Minimum years of experience: «3» - 6 => years=3
    - # Requirements ⏎ * Years we have paid for experience: «50» ships => years=none
    + # Requirements ⏎ * «Half a decade» of counting bees => years=5
    + # Requirements ⏎ * «A decade» of experience with bees => years=10
    + # Requirements ⏎ * «Two decades» of experience with bees => years=20
    - # About us ⏎ For «a decade» we have sold honey. ⏎ # Requirements ⏎ * Python => years=none
    + # Requirements ⏎ * At least «a year» of counting bees => years=1
    + # Requirements ⏎ * «A year» or more of counting bees => years=1
    - # Requirements ⏎ * Ready to move «a year» from now => years=none
    - # About the job ⏎ A «two-year» rotational program. ⏎ # Requirements ⏎ * Python => years=none
    - # About the job ⏎ Our «two-year» graduate scheme. ⏎ # Requirements ⏎ * Python => years=none
    + # Requirements ⏎ * «Three (3) to five (5) years» of keeping bees => years=3
    + # Requirements ⏎ * Between «four and six years» of keeping bees => years=4
    + # Requirements ⏎ * «30 years» of experience with bees => years=30
    - # Requirements ⏎ * «31 years» of experience with bees => years=none
    ## years.only
    + # Requirements ⏎ * «5+ YOE» with bees => years=5
    + # Requirements ⏎ * «2½ years» with bees => years=2
    + # Requirements ⏎ * «3ish years» with bees => years=3
    - # Requirements ⏎ * A background check of «seven years» => years=none
    - # Requirements ⏎ * Commit to «2 years» in the meadow => years=none
    - # Requirements ⏎ * Models that look «5 years» ahead => years=none
    - # Requirements ⏎ * Can plan «2-3 years» out => years=none
    - # Requirements ⏎ * Probation of «one year» => years=none
    - # Requirements ⏎ * Fluent in «5-year» balance sheets => years=none
    + # Requirements ⏎ * «5-year» experience with bees => years=5
    - # Requirements ⏎ * «15 years» full time education => years=none
    - # Requirements ⏎ * A driving licence held for at least «two years» => years=none
    - # Requirements ⏎ * Care for people of «18-64 years» => years=none
    ## years.total
    + # Requirements ⏎ * «6 years» of total experience ⏎ * 8 years of Python or Java together => years=6
    + # Requirements ⏎ * «10 years» overall experience ⏎ * 4 years of leading teams => years=10
    - # Requirements ⏎ * «5 years» of experience ⏎ * 3 years of SQL => years=5
    - # Requirements ⏎ * The total cost of ownership; «5 years» of experience => years=5
    ## years.by-degree
    + # Requirements ⏎ * «BS + 5 years» or MS + 3 years of experience => years=5
    + # Requirements ⏎ * «Bachelor's degree and 6 years» of experience, or Master's degree and 4 years => years=6
    + # Requirements ⏎ * PhD and 2 years, or «MS with 4+ years» of experience => years=4
    + # Requirements ⏎ * 2 years with a Master's degree or «4 years with a Bachelor's degree» => years=4
    - # Requirements ⏎ * PhD, or MS with «3+ years» of experience => years=3
    - # Requirements ⏎ * BS ⏎ * «5 years» of experience => years=5
    - # Requirements ⏎ * PhD or MS and «2 years» of experience => years=2
    ## years.lowest-rank
    + = Software Engineer / Sr. Software Engineer ⏎ # Requirements ⏎ * «5+ years» of experience in software ⏎ * The senior engineer has 8+ years of experience => years=5
    + = Software Engineer I or II ⏎ # Requirements ⏎ * «1 year» of experience for level I ⏎ * 3 years of experience for level II => years=1
    + = Data Engineer II/III ⏎ # Requirements ⏎ * II: «2 years» of experience ⏎ * III: 5 years of experience => years=2
    - = Software Engineer II ⏎ # Requirements ⏎ * «1 year» of Java experience ⏎ * 3 years of Python experience => years=3
    - = Engineer, R or Python ⏎ # Requirements ⏎ * «1 year» of Java experience ⏎ * 3 years of Python experience => years=3
    ## years.only
    + # Requirements ⏎ * Must have «3 or more years» of experience => years=3
    + # Requirements ⏎ * A minimum of «4 years» experience => years=4
    + # Requirements ⏎ * «1-2 years» of experience => years=1
    + # Requirements ⏎ * «0-2 years» of experience => years=0
    + # Requirements ⏎ * «12+ years» as a developer => years=12
    + # Requirements ⏎ * «Two to four years» in analytics => years=2
    + # Requirements ⏎ * Experience of at least «five years» in a hospital => years=5
    + # Requirements ⏎ * «6+ years»' experience => years=6
    + # Requirements ⏎ * «5-years» experience => years=5
    + # Requirements ⏎ * «5+yrs» exp => years=5
    + # Requirements ⏎ * «3+ Years» Of Experience => years=3
    + # Requirements ⏎ * «18 months» of experience => years=1
    + # Requirements ⏎ * «Ten (10) or more years» of experience => years=10
    + # Requirements ⏎ Experience: «8+ years» => years=8
    + = Data Engineer («5+ years») ⏎ # Requirements ⏎ * Python => years=5
    - # Requirements ⏎ * You must be at least «18 years» old => years=none
    - # Requirements ⏎ * Age «21 years» and over => years=none
    - # The Mill in Numbers: ⏎ * «30+ years» of milling experience ⏎ # Requirements ⏎ * Python => years=none
    - # About us ⏎ For over «30 years», our mills have turned. ⏎ # Requirements ⏎ * Python => years=none
    - # About us ⏎ In the past «5 years» we grew tenfold. ⏎ # Requirements ⏎ * Python => years=none
    - # About us ⏎ With more than «50 years» of combined experience, our founders know mills. ⏎ # Requirements ⏎ * Python => years=none
    - For more than «20 years» we have helped our customers. You like Python. => years=none
    - # About us ⏎ We are a «10 year» old company. ⏎ # Requirements ⏎ * Python => years=none
    - # The job ⏎ A «6-month» contract with a chance to stay. ⏎ # Requirements ⏎ * Python => years=none
    - # The job ⏎ Contract length: «2 years». ⏎ # Requirements ⏎ * Python => years=none
    - # Benefits ⏎ * Equity that vests over «4 years» => years=none
    - # Benefits ⏎ * A watch after «25 years» with us => years=none
    - # Bonus points ⏎ * «2+ years» at a startup => years=none
    - # Requirements ⏎ * «3+ years» of Rust a plus => years=none
    - # Requirements ⏎ * Have lived in Spain for the last «2 years» => years=none
    - # Requirements ⏎ * No gaps of more than «2 years» since your studies => years=none
    - # Equal opportunity ⏎ We have welcomed all for «40 years». => years=none
    ## years.only
    + # Requirements ⏎ * Minimum requirement of «2 years» of relevant experience. Typically reflects 3 years or more of experience. => years=2
    + # Requirements ⏎ * At least «3 years» of experience. Our average engineer has 9 years of experience. => years=3
    + # Requirements ⏎ * Typically «5 years» of experience => years=5
    ## years.largest
    + # Requirements ⏎ * Master's in statistics, «8+ years» of experience in analysis, and 5+ years as a technical lead => years=8; paths=master+8
    - # Requirements ⏎ * Bachelor's degree and 3 years of experience, or 5 years in trade => paths=bachelor+3|equivalent+5
    """#
}
