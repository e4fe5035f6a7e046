/// Words by which a text shows that it describes a job.
enum JobWords {
  /// Whether enough of them are in a text: two that hardly stand anywhere else, or one and three of
  /// the common ones.
  static func describeJob(_ text: [UInt8]) -> Bool {
    let strong = count(Self.strong, in: text, enough: 2)
    return strong >= 2 || strong == 1 && count(common, in: text, enough: 3) >= 3
      || count(common, in: text, enough: 6) >= 6
  }

  /// Whether even a short text is a description: three words that hardly stand anywhere else.
  static func clearlyDescribeJob(_ text: [UInt8]) -> Bool {
    count(strong, in: text, enough: 3) >= 3
  }

  private static func count(_ words: [StaticString], in text: [UInt8], enough: Int) -> Int {
    let text = text.prefix(60_000).map(\.lowercased)
    return text.withUnsafeBufferPointer { text in
      var count = 0
      for word in words where text.find(word, from: 0, to: text.count) != nil {
        count += 1
        if count == enough { break }
      }
      return count
    }
  }

  private static let strong: [StaticString] = [
    "responsibilit", "requirements", "qualification", "candidate", "years of experience",
    "you will", "we are looking for", "we're looking for", "job description", "applicant",
    "equal opportunity", "full-time", "full time", "salary", "hiring", "apply", "bachelor",
    "must have", "preferred", "job type", "this role", "years experience",
    // German, French, Spanish, Dutch, Portuguese, Italian, Swedish, Danish, Polish, Czech, Japanese,
    // Chinese.
    "aufgaben", "kenntnisse", "bewerb", "anforderungen", "dein profil", "ihr profil", "gehalt",
    "compétences", "missions", "profil recherché", "poste", "requisitos", "funciones", "puesto",
    "ofrecemos", "experiencia", "ervaring", "functie", "vacature", "solliciteer", "vaga",
    "experiência", "responsabilidades", "esperienza", "requisiti", "candidat", "erfarenhet",
    "arbetsuppgifter", "erfaring", "ansøg", "doświadczenie", "wymagania", "oferujemy", "zkušenost",
    "požadujeme", "経験", "募集", "経歴", "经验", "职责", "要求",
  ]

  private static let common: [StaticString] = [
    "experience", "skill", "team", "work", "ability", "knowledge", "degree", "role", "position",
    "benefit", "develop", "manage", "support", "join us", "career", "employ", "job", "erfahrung",
    "stelle", "expérience", "équipe", "equipo", "conocimiento", "trabajo", "trabalho",
  ]
}
