/// What a posting says that the job does, each named once.
public enum Duty: String, CaseIterable, Sendable {
  case dataPreparation = "data-preparation"
  case featureEngineering = "feature-engineering"
  case algorithmChoice = "algorithm-choice"
  case training, tuning, evaluation, experiments, tracking, inference, pipelines, deployment
  case monitoring
  case costLatency = "cost-latency"
  case collaboration, communication, leadership
  case researchOutput = "research-output"

  /// The layer of machine-learning work that it belongs to, nil for what goes with any work.
  public var layer: WorkLayer? {
    switch self {
    case .dataPreparation, .featureEngineering, .algorithmChoice, .training, .tuning, .evaluation:
      .modelBuilding
    case .experiments, .tracking: .experimentation
    case .inference, .pipelines, .deployment, .monitoring, .costLatency: .deployment
    case .collaboration, .communication, .leadership, .researchOutput: nil
    }
  }
}

/// Layers of machine-learning work: a model is built, tried out, and kept running.
public enum WorkLayer: String, CaseIterable, Sendable {
  case modelBuilding = "model-building"
  case experimentation, deployment
}

/// Kinds of work that a job's duties are made of.
public enum WorkPart: String, CaseIterable, Sendable {
  case research, modelling, analysis
  case softwareData = "software-data"
  case platform, other
}

/// What a job works on.
public enum Specialisation: String, CaseIterable, Sendable {
  case recommendation
  case searchRanking = "search-ranking"
  case vision, language
  case speechAudio = "speech-audio"
  case forecasting
  case fraudRisk = "fraud-risk"
  case advertising, robotics
  case autonomousDriving = "autonomous-driving"
  case generative, agents
  case reinforcementLearning = "reinforcement-learning"
  case optimisation
  case biologyHealth = "biology-health"
  case experimentation
  case mlPlatform = "ml-platform"
  case dataPlatform = "data-platform"
  case security
  case hardwarePerformance = "hardware-performance"
  case safety
  case businessAnalytics = "business-analytics"
}

/// What the employer does, by its own words.
public enum Industry: String, CaseIterable, Sendable {
  case software, finance, health, commerce, media, automotive, robotics, security
  case defenceGovernment = "defence-government"
  case energy, manufacturing, telecom, education, research, consulting, other
}

/// Proof of earlier work that an applicant is asked for.
public enum Proof: String, CaseIterable, Sendable {
  case publications
  case openSource = "open-source"
  case portfolio, competitions, patents
}

/// One of a list of things that a posting may say, with the words that say it.
public struct Told<Name: Hashable & Sendable>: Hashable, Sendable {
  /// What is said.
  public var name: Name
  /// Its first places in the text, at least one.
  public var evidence: [Evidence]

  /// Pairs what is said with its words.
  public init(_ name: Name, evidence: [Evidence]) {
    self.name = name
    self.evidence = evidence
  }
}

/// Proof of earlier work with how much it is asked for: required or preferred.
public struct ProofAsked: Hashable, Sendable {
  /// What is asked for.
  public var proof: Proof
  /// `required` or `preferred`; what is only mentioned is not asked for.
  public var standing: Standing
  /// Its first places in the text.
  public var evidence: [Evidence]

  /// Describes proof that is asked for.
  public init(_ proof: Proof, _ standing: Standing, evidence: [Evidence]) {
    self.proof = proof
    self.standing = standing
    self.evidence = evidence
  }
}

/// What a job's duties are made of, as far as they could be told.
public struct WorkMix: Hashable, Sendable {
  /// The part that most of the work is of.
  public var leading: WorkPart
  /// Duties of each part that has some, in the order of `WorkPart`; one duty may be of two parts.
  public var parts: [WorkShare]

  /// Describes a mix.
  public init(leading: WorkPart, parts: [WorkShare]) {
    self.leading = leading
    self.parts = parts
  }

  /// Share of a part in the duties that could be told, 0 to 1.
  public func share(_ part: WorkPart) -> Double {
    let all = parts.reduce(0) { $0 + $1.duties }
    let own = parts.first { $0.part == part }?.duties ?? 0
    return all == 0 ? 0 : Double(own) / Double(all)
  }
}

/// One part of a job's work.
public struct WorkShare: Hashable, Sendable {
  /// The part.
  public var part: WorkPart
  /// How many duties are of it, above 0.
  public var duties: Int
  /// The first of them.
  public var evidence: [Evidence]

  /// Describes a part of the work.
  public init(_ part: WorkPart, duties: Int, evidence: [Evidence]) {
    self.part = part
    self.duties = duties
    self.evidence = evidence
  }
}

/// What the job is about: its duties, its subject, the employer's industry, and the proof asked for.
public struct Work: Hashable, Sendable {
  /// The duties that are named, in the order of `Duty`.
  public var duties: [Told<Duty>]
  /// What the duties are made of; nil where none could be told.
  public var mix: WorkMix?
  /// What the job works on, the surest first, four at most.
  public var specialisations: [Told<Specialisation>]
  /// The employer's industry; nil where the posting does not tell.
  public var industry: Answer<Industry?>
  /// Proof of earlier work that is asked for, in the order of `Proof`.
  public var proof: [ProofAsked]

  /// Describes what a job is about; without arguments a posting that says nothing of it.
  public init(
    duties: [Told<Duty>] = [], mix: WorkMix? = nil, specialisations: [Told<Specialisation>] = [],
    industry: Answer<Industry?> = Answer(nil, rule: "industry.none"), proof: [ProofAsked] = []
  ) {
    self.duties = duties
    self.mix = mix
    self.specialisations = specialisations
    self.industry = industry
    self.proof = proof
  }
}
