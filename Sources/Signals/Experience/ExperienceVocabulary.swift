/// What words behind a number of years are of.
enum ExperienceWord: String, CaseIterable {
  case software
  case machineLearning = "machine-learning"
  case management
  /// Counted from the doctorate on.
  case afterDoctorate = "after-doctorate"
  /// Words by which no experience is required.
  case notNeeded = "not-needed"
}

/// Words for kinds of experience, under the kind; `(a|b|)` lists alternatives.
enum ExperienceVocabulary {
  static let table = """
    # software
    (software|backend|back end|frontend|front end|full stack|fullstack|web|mobile|application) (engineering|development|developer|engineer|design|programming|architecture|) | (programming|coding) | software (industry|delivery) | (data|platform|devops|cloud|infrastructure) engineering | (site reliability|systems) engineering
    # machine-learning
    (machine learning|ml|ai|ai/ml|ml/ai|deep learning|data science|artificial intelligence|applied machine learning|applied ml|nlp|computer vision|statistical modeling|statistical modelling|predictive modeling|generative ai|data scientist) (engineering|engineer|research|development|models|systems|modeling|)
    # management
    (people|engineering|team|line|personnel|direct people|technical people|staff) (management|leadership|manager) | (managing|leading|management of|leadership of) (a|an|) (team|teams|people|engineers|engineering teams|engineering team|technical teams|high performing teams|direct reports|data scientists|staff|software engineers|groups) | (supervisory|managerial|management|leadership) (experience|role|roles|position|positions|capacity) | in (management|leadership)
    # after-doctorate
    (post phd|postdoctoral|post doctoral|postdoc|post doc|post doctorate) (experience|research|work|industry|) | (after|following|beyond|past|since) (the|a|your|completing a|earning a|) (phd|ph.d.|doctorate)
    # not-needed
    (no|without) (prior|previous|professional|work|relevant|industry|specific|) (work|industry|professional|) experience (is|) (required|necessary|needed|expected) | (no|zero) experience (is|) (required|necessary|needed) | (prior|previous|work|professional) experience (is|) not (required|necessary|needed) | experience (is not|isn't|not) (required|necessary|needed) | (0|zero) years of experience | (freshers|fresher) (welcome|can apply|are welcome|may apply|only|are encouraged) | no experience needed
    """
}
