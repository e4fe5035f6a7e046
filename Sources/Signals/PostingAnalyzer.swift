import Model

/// Reads a posting's text into sections and signals: the way from `Posting` to `Record`.
public struct PostingAnalyzer: Sendable {
  private let lexicon: Lexicon
  private let userHash: String?

  /// Makes an analyzer that reads by the words of `vocabulary`.
  public init(vocabulary: Vocabulary = .builtIn) {
    lexicon = vocabulary.lexicon
    userHash = vocabulary.userHash
  }

  /// Everything that the posting says, each answer with its evidence.
  ///
  /// `keepsText` puts the posting's text into the record, so that evidence can be checked against it.
  public func record(of posting: Posting, keepsText: Bool = false) -> Record {
    reading(of: posting, keepsText: keepsText).record
  }

  /// The record and the sections that it was read from.
  public func reading(of posting: Posting, keepsText: Bool = false) -> Reading {
    var opened = PostingText(posting, lexicon: lexicon)
    let text = SectionReader(lexicon: lexicon).read(opened.document, opened.tokens)
    let scopes = text.sentences.indices.map { index in
      StandingScopes(
        text.sentences[index],
        next: index + 1 < text.sentences.count ? text.sentences[index + 1] : nil, text)
    }
    let company = company(posting, opened, text)
    if let name = company.value { opened = opened.without(company: name, lexicon: lexicon) }
    let title = opened.titleTokens(text)
    let titles = TitleReader(text: text)
    let family = titles.family(title)
    let mentions = DegreeFinder(text: text).all()
    let degree = DegreeReader(text: text).read(mentions, scopes)
    let titleEvidence =
      title.isEmpty ? [] : [text.evidence(title, opened.rule)]
    let certifications = CertificationReader(text: text).read(scopes)
    let years = YearsReader(text: text).read(title, scopes, degree)
    let seniority = titles.seniority(title)
    let reader = PayReader(text: text)
    let terms = terms(posting, text, title, company.value)
    let country = terms.place.value?.country
    let pay = reader.read(country: country)
    let skills = SkillReader(text: text).read(
      scopes,
      excluding: mentions.flatMap { [$0.tokens.lowerBound..<$0.end] + $0.listed }
        + certifications.tokens,
      company: company.value)
    let record = Record(
      id: posting.id, source: posting.source, url: posting.url, location: posting.location,
      date: posting.date, method: posting.method,
      title: Answer(opened.title, rule: opened.rule, evidence: titleEvidence), company: company,
      family: family, seniority: seniority,
      role: RoleReader(text: text).read(title, family), degree: degree.answer,
      years: years.answer,
      pay: pay.words,
      salary: pay.salary
        ?? posting.declared.salary.flatMap { reader.declared($0, country: country) },
      skills: skills,
      certifications: certifications.found,
      research: ResearchReader(text: text).read(), declared: posting.declared,
      doubts: degree.doubts,
      fingerprint: Fingerprint(words: text.tellingWordHashes),
      textBytes: text.document.text.count, textHash: TextHash.of(text.document.text),
      work: work(text, title, scopes, family.value, seniority.value, company.value),
      terms: terms,
      demands: demands(text, scopes, years.stated, skills),
      vocabulary: userHash,
      text: keepsText ? String(decoding: text.document.text, as: UTF8.self) : nil)
    return Reading(
      record: record, document: text.document, sections: text.sections, years: years.stated)
  }

  private func work(
    _ text: ReadText, _ title: Range<Int>, _ scopes: [StandingScopes], _ family: Family,
    _ seniority: Seniority, _ company: String?
  ) -> Work {
    let places = DutySentences(text: text).places(after: title)
    let (duties, mix) = DutyReader(text: text).read(places, family, seniority)
    return Work(
      duties: duties, mix: mix,
      specialisations: SpecialisationReader(text: text).read(title, places, family),
      industry: IndustryReader(text: text).read(title, company: company),
      proof: ProofReader(text: text).read(scopes))
  }

  private func demands(
    _ text: ReadText, _ scopes: [StandingScopes], _ stated: [StatedYears], _ skills: [Skill]
  ) -> Demands {
    let travel = TravelReader(text: text).read()
    let citizenship = CitizenshipReader(text: text).read()
    let experience = ExperienceReader(text: text)
    return Demands(
      languages: LanguageReader(text: text).read(scopes),
      travel: travel.value, travelEvidence: travel.evidence, citizenship: citizenship.value,
      citizenshipEvidence: citizenship.evidence, years: experience.years(stated, skills),
      noExperience: experience.needless())
  }

  private func terms(
    _ posting: Posting, _ text: ReadText, _ title: Range<Int>, _ company: String?
  ) -> Terms {
    Terms(
      place: PlaceReader(text).read(posting, company: company),
      workMode: WorkModeReader(text: text).read(posting),
      employment: EmploymentReader(text: text).read(posting, title: title),
      visa: VisaReader(text: text).read(),
      clearance: ClearanceReader(text: text).read())
  }

  private func company(
    _ posting: Posting, _ opened: PostingText, _ text: ReadText
  ) -> Answer<String?> {
    if let named = posting.company { return Answer(named, rule: "company.page") }
    let read = CompanyReader(text: text).read(
      title: opened.titleTokens(text), header: opened.companyTokens(text),
      isDoubtful: opened.isDoubtfulCompany)
    guard let found = BoardAddress(text: text).company(posting.url) else {
      return read
    }
    // "Mossgate Works" is more of the name than the board's "mossgate".
    if read.value?.hasPrefix(found.quote) == true { return read }
    return Answer(found.quote, rule: found.rule, evidence: [found])
  }
}

/// A record beside the text and the sections that it was read from.
public struct Reading: Sendable {
  /// The answers.
  public var record: Record
  /// The posting's text, its title first; all evidence points here.
  public var document: TextDocument
  /// The sections in order; together they cover every block.
  public var sections: [Section]
  /// Every number of years that is required beside a degree, in the order of the text.
  public var years: [StatedYears]
}
