extension RuleExamples {
  /// What a job works on.
  static let specialisation = #"""
    ## specialisation.title
    + = Machine Learning Engineer, «Fraud Detection» ⏎ # Responsibilities ⏎ * Build models => specialisations=fraud-risk
    + = «Computer Vision» Engineer ⏎ # Responsibilities ⏎ * Build models => specialisations=vision
    + = Engineer, «AI Agents» ⏎ # Responsibilities ⏎ * Answer the phone => specialisations=generative|agents
    - = Machine Learning Engineer ⏎ # Requirements ⏎ * «Computer vision» and «fraud detection» => specialisations=none
    - = Accountant ⏎ # Benefits ⏎ * Free «robots» for your children => specialisations=none
    ## specialisation.duty
    + # Responsibilities ⏎ * Train «speech recognition» models ⏎ * Test «voice assistants» in cars => specialisations=speech-audio
    + # Responsibilities ⏎ * Improve «search ranking» ⏎ * Measure «search relevance» => specialisations=search-ranking
    - # Responsibilities ⏎ * Improve «search ranking» ⏎ * Answer the phone ⏎ * Open the post ⏎ * Water the plants ⏎ * Feed the cat ⏎ * Lock the doors ⏎ * Count the stamps ⏎ * Sweep the stairs ⏎ * Greet the guests ⏎ * Order the paper ⏎ * Wind the clocks => specialisations=none
    - # Responsibilities ⏎ * Write «ad» hoc letters ⏎ * Thank «data engineers» => specialisations=none
    - # Requirements ⏎ * «Robotics» ⏎ * «Motion planning» => specialisations=none
    + = AI Engineer ⏎ # Responsibilities ⏎ * Build «RAG» for the harbour's letters ⏎ * Answer the phone ⏎ * Open the post ⏎ * Water the plants ⏎ * Feed the cat ⏎ * Lock the doors ⏎ * Count the stamps ⏎ * Sweep the stairs ⏎ * Greet the guests ⏎ * Order the paper ⏎ * Wind the clocks => specialisations=generative
    - = Web Developer ⏎ # Responsibilities ⏎ * Build «RAG» for the harbour's letters ⏎ * Answer the phone ⏎ * Open the post ⏎ * Water the plants ⏎ * Feed the cat ⏎ * Lock the doors ⏎ * Count the stamps ⏎ * Sweep the stairs ⏎ * Greet the guests ⏎ * Order the paper ⏎ * Wind the clocks => specialisations=none
    ## specialisation.team
    + # Responsibilities ⏎ * Answer the phone ⏎ # About the team ⏎ In our group everyone dreams of «demand forecasting». Our team owns «time series models». => specialisations=forecasting
    + # Responsibilities ⏎ * Answer the phone ⏎ # About the team ⏎ Our team is about «robotics». The team teaches «robots» to fold. => specialisations=robotics
    + # About the team ⏎ Our team owns «demand forecasting». ⏎ # Responsibilities * Answer the phone ⏎ * Open the post ⏎ * Water the plants ⏎ * Feed the cat ⏎ * Lock the doors ⏎ * Count the stamps ⏎ * Sweep the stairs ⏎ * Greet the guests ⏎ * Order the paper ⏎ * Wind the clocks => specialisations=forecasting
    - # About us ⏎ Mossgate sells «robots». Mossgate is loved for its «robots». ⏎ # Responsibilities ⏎ * Answer the phone => specialisations=none
    - # About us ⏎ «Robotics» is fun. ⏎ # Responsibilities ⏎ * Answer the phone => specialisations=none
    """#
}
