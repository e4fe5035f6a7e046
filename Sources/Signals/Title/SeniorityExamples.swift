extension RuleExamples {
  /// The seniority of titles.
  static let seniority = #"""
    ## seniority.title
    + = Data Science «Intern» => seniority=intern
    + = Machine Learning «Co-op» => seniority=intern
    + = «Working Student» Data Engineering => seniority=intern
    + = AI Research «Fellow» => seniority=intern
    + = «Fellowship», Applied AI => seniority=intern
    + = «Junior» Data Analyst => seniority=junior
    + = «Entry Level» Software Engineer => seniority=junior
    + = «Entry-Level» Software Engineer => seniority=junior
    + = «Associate» Data Scientist => seniority=junior
    + = «Graduate» Software Engineer => seniority=junior
    + = Software Engineer, «New Grad» => seniority=junior
    + = Software Engineer «I» => seniority=junior
    + = Data Engineer «II» => seniority=mid
    + = «Mid-Level» Data Engineer => seniority=mid
    + = «Senior» Data Engineer => seniority=senior
    + = «Sr». Data Engineer => seniority=senior
    + = «Sr» Data Engineer => seniority=senior
    + = Data Engineer «III» => seniority=senior
    + = Data Engineer (m/f/d) – «Senior» => seniority=senior
    + = «Staff» Data Engineer => seniority=staff
    + = Data Engineer «IV» => seniority=staff
    + = «Principal» Data Engineer => seniority=principal
    + = «Distinguished» Engineer => seniority=principal
    + = Data Engineer «V» => seniority=principal
    + = «Lead» Data Engineer => seniority=lead
    + = «Tech Lead», Data Engineering => seniority=lead
    + = Data «Engineering Manager» => seniority=manager
    + = «Engineering Manager», Data => seniority=manager
    + = «Director», Data Engineering => seniority=director
    + = «Head of» Data => seniority=director
    + = «Vice President», Data => seniority=director
    + = «VP» of Data => seniority=director
    + = «Chief» Data Officer => seniority=director
    + = Senior «Manager», Data => seniority=manager
    + = Senior «Lead» Data Engineer => seniority=lead
    + = Senior «Staff» Data Engineer => seniority=staff
    + = «Lead» Data Engineer, Senior => seniority=lead
    + = Staff Data Engineer, «Principal» => seniority=principal
    + = Associate «Director», Data => seniority=director
    + = Software Engineer I or «II» => seniority=mid
    + = Junior or «Senior» Data Engineer => seniority=senior
    + = Senior or «Staff» Data Engineer => seniority=staff
    + = «Principal» Product Manager => seniority=principal
    + = «Director» of Product Management => seniority=director
    - = «Product Manager» => seniority=mid
    - = «Account Manager» => seniority=mid
    - = «Program Manager», Data => seniority=mid
    - = «Deployment Manager» => seniority=mid
    - = «Community Manager» => seniority=mid
    - = Data Engineer => seniority=mid
    - = Member of Technical «Staff» => seniority=mid
    - = Scrum «Master» => seniority=mid
    - = Data Engineer, «Internal» Tools => seniority=mid
    - = «Leadership» Data Analyst => seniority=mid
    - = «International» Data Analyst => seniority=mid
    - = «Lead Generation» Analyst => seniority=mid
    - = Data Engineer ⏎ # Requirements ⏎ * You have been a «senior» engineer => seniority=mid
    + = «Senior» Technical Program Manager => seniority=senior
    + = «Lead» Product Manager => seniority=lead
    + = «Junior» Account Manager => seniority=junior
    + = Group «Manager», Data Science => seniority=manager
    + = «Manager» of Data Engineering => seniority=manager
    + = Software Engineering «Team Lead» => seniority=lead
    + = «Chief» Scientist => seniority=director
    + = Global «Head of» Analytics => seniority=director
    + = «SVP», Engineering => seniority=director
    + = Software Engineer «3» => seniority=senior
    + = Software Engineer «2» => seniority=mid
    + = «Senior» Member of Technical Staff => seniority=senior
    + = «Staff» Software Engineer II => seniority=staff
    + = «Graduate» Program, Data Science => seniority=junior
    + = «Apprentice» Data Analyst => seniority=junior
    + = Summer «Internship», Robotics => seniority=intern
    + = Data Analyst («Entry Level») => seniority=junior
    + = Mid/«Senior» Data Engineer => seniority=senior
    + = «Senior» Associate, Data Science => seniority=senior
    + = Machine Learning Engineer – «Staff» => seniority=staff
    - = Customer Success «Manager» => seniority=mid
    - = «Staffing» Data Analyst => seniority=mid
    - = Office «Manager» => seniority=mid
    - = Full-Stack Engineer («Web3») => seniority=mid
    - = Data Engineer, «5G» => seniority=mid
    + = Copy of «Staff» Data Engineer => seniority=staff
    + = Team of «Staff» Engineers => seniority=staff
    - = Member of «Staff», Data => seniority=mid
    - = Chief of «Staff» => seniority=mid
    + = Data Engineer, «Early in Career» => seniority=junior
    + = Data Engineer («III») => seniority=senior
    + = Data Engineer II/«III» => seniority=senior
    + = Registered Nurse «III» Nights => seniority=senior
    + = Level «III» Support Engineer => seniority=senior
    - = Assistant to the «Director» => seniority=mid
    - = Software Engineer, Office of the «CTO» => seniority=mid
    - = Senior Analyst, Office of the «Chief» Data Officer => seniority=senior
    + = «Director», Office of the Provost => seniority=director
    - = Quality Assurance «Manager» => seniority=mid
    - = «IV» Therapy Analyst => seniority=mid
    - = Phase «III» Trials Analyst => seniority=mid
    - = Account Executive, UK&«I» => seniority=mid
    - = Social Media «Manager» => seniority=mid
    - = Patent «Manager» => seniority=mid
    + = Laboratory «Manager» => seniority=manager
    ## seniority.title
    - = Coordinator, «Senior» Services => seniority=mid
    - = «Lead» Paint Inspector => seniority=mid
    - = «Lead» Scoring Analyst => seniority=mid
    ## seniority.title
    - = Data Analyst, «Graduate» Admissions => seniority=mid
    - = «Internship» Program Coordinator => seniority=mid
    - = «Student» Records Analyst => seniority=mid
    + = «Jnr» Estimator => seniority=junior
    + = «Grad» Software Developer => seniority=junior
    """#
}
