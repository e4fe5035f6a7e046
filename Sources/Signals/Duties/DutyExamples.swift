extension RuleExamples {
  /// Duties, and what the work is made of.
  static let duty = #"""
    ## duty.object
    + = Data Scientist ⏎ # Responsibilities ⏎ * «Train and fine-tune models» on sensor logs => duties=training; mix=modelling
    + # What you'll do ⏎ * «Deploy services» with every merge => duties=deployment
    + # Responsibilities ⏎ * «Monitor our models» for surprises => duties=monitoring
    + # Responsibilities ⏎ * «Lead a small team of engineers» => duties=leadership
    - # Requirements ⏎ * Experience training models => duties=none
    - # Responsibilities ⏎ * Write letters to «models» of boats => duties=none
    - # Benefits ⏎ * We train staff and deploy models of care => duties=none
    + # Responsibilities ⏎ * «Manage a small team of engineers» => duties=leadership
    - # Responsibilities ⏎ * «Manage servers» for a school => duties=none
    - # Responsibilities ⏎ * «Leverage models» that others train => duties=none
    + # Responsibilities ⏎ * «Choose the right methods» for each tide => duties=algorithm-choice
    + # Responsibilities ⏎ * «Validate model accuracy» each night => duties=evaluation
    + # Responsibilities ⏎ * «Improve model accuracy» each night => duties=tuning
    + # Responsibilities ⏎ * «Translate findings» for sailors => duties=communication
    + # Responsibilities ⏎ * «Automate data pipelines» => duties=pipelines|deployment
    - # Responsibilities ⏎ * «Develop business models» for boats => duties=none
    - # Responsibilities ⏎ * «Ship parcels» to islands => duties=none
    - # About us ⏎ We «train models» of the tides. => duties=none
    + # About us ⏎ We want you to «train models» of the tides. => duties=training
    - # Responsibilities ⏎ * «Ship features» of a rudder => duties=none
    + = Data Analyst ⏎ # Responsibilities ⏎ * «Write monthly reports» on the tides => duties=communication; mix=analysis
    - # Responsibilities ⏎ * «Provide insights» about the tides => duties=none
    + = Data Scientist ⏎ # Responsibilities ⏎ * «Collect raw data» of the tides => duties=data-preparation
    - = Gardener ⏎ # Responsibilities ⏎ * «Collect data» of the tides => duties=none
    ## duty.verb
    + # Responsibilities ⏎ * «Collaborate» with botanists => duties=collaboration
    + # Responsibilities ⏎ * «Present» what was found => duties=communication
    + # Responsibilities ⏎ * «Mentor» the apprentices => duties=leadership
    - # Responsibilities ⏎ * Fill the «present» form => duties=none
    - # Requirements ⏎ * Able to «collaborate» => duties=none
    - # Responsibilities ⏎ * A clerk «reporting» to the head of science => duties=none
    - # Responsibilities ⏎ * Dashboards and «reporting» => duties=none
    ## duty.named
    + # Responsibilities ⏎ * Carry «feature engineering» into each release => duties=feature-engineering
    + = Data Scientist ⏎ # Responsibilities ⏎ * Take care of «hyperparameter tuning» => duties=tuning
    + # Responsibilities ⏎ * Bring «observability practices» to the fleet => duties=monitoring
    + # Responsibilities ⏎ * Hold «performance reviews» each spring => duties=leadership
    - # Responsibilities ⏎ * Thank the board for its «guidance» => duties=none
    - # Requirements ⏎ * «Feature engineering» => duties=none
    - # About us ⏎ Our customers love «a/b tests». ⏎ # Responsibilities ⏎ * Sit by the window => duties=none
    ## mix.duty
    + = Data Analyst ⏎ # Responsibilities ⏎ * «Build dashboards» for the shop floor => mix=analysis; parts=analysis
    + # Responsibilities ⏎ * «Develop web applications» => mix=software-data
    + # Responsibilities ⏎ * «Research new methods» for tides => mix=research
    - # Requirements ⏎ * You «build dashboards» => mix=none
    - # Responsibilities ⏎ * Sit by the window => mix=none
    + # Responsibilities ⏎ * «Train and deploy models» => parts=modelling|platform
    + = Florist ⏎ # Responsibilities ⏎ * «Manage budgets» => parts=other
    - = Software Engineer ⏎ # Responsibilities ⏎ * «Manage budgets» => parts=none
    - = Gardener ⏎ # Responsibilities ⏎ * Ensure that in the long winter when the boats lie ashore nobody forgets the old «applications» => parts=other
    + = Data Scientist ⏎ # Responsibilities ⏎ * «Build dashboards» for the shop floor ⏎ * «Build dashboards» for the yard ⏎ * «Train and deploy models» => mix=analysis
    ## mix.words
    + = Software Engineer ⏎ # Responsibilities ⏎ * «Work on the services behind our backend and their code» => mix=software-data
    - = Software Engineer ⏎ # Responsibilities ⏎ * «Sit by the window» => mix=none
    + = Data Engineer ⏎ # Responsibilities ⏎ * «Own the quality of our data and the tests of its tables in SQL» => mix=software-data
    - # Requirements ⏎ * «Work on the services behind our backend and their code» => mix=none
    ## duty.words
    + = Head of Data ⏎ # Responsibilities ⏎ * «Plan the budget of the team and hire its people» => duties=leadership; mix=other
    + = Data Scientist ⏎ # Responsibilities ⏎ * «Share what was learned with business partners and product teams» => duties=collaboration|communication
    - = Head of Data ⏎ # Responsibilities ⏎ * Prepare the «tea» => duties=none
    - # Requirements ⏎ * Plan the «budget» of the team and hire its people => duties=none
    """#
}
