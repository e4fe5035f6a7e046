/// Words by which a text shows that it describes a job, without the first letter where it may be a
/// capital.
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
    text.withUnsafeBufferPointer { text in
      let end = min(text.count, 60_000)
      var count = 0
      for word in words where text.find(word, from: 0, to: end) != nil {
        count += 1
        if count == enough { break }
      }
      return count
    }
  }

  private static let strong: [StaticString] = [
    "esponsibilit", "equirements", "ualification", "andidate", "ears of experience",
    "ou will", "e are looking for", "e're looking for", "ob description", "pplicant",
    "qual opportunity", "ull-time", "ull time", "salary", "hiring", "apply", "achelor",
    "ust have", "referred", "ob type", "his role", "ears experience",
    // German, French, Spanish, Dutch, Portuguese, Italian, Swedish, Danish, Polish, Czech, Japanese,
    // Chinese.
    "ufgaben", "enntnisse", "bewerb", "nforderungen", "ein profil", "hr profil", "gehalt",
    "ompétences", " missions", "rofil recherché", "le poste", "equisitos", "unciones", "uesto",
    "frecemos", "xperiencia", "rvaring", "unctie", "acature", "olliciteer", "da vaga",
    "xperiência", "esponsabilidades", "sperienza", "equisiti", "andidat", "rfarenhet",
    "rbetsuppgifter", "rfaring", "ansøg", "oświadczenie", "ymagania", "ferujemy", "kušenost",
    "ožadujeme", "経験", "募集", "経歴", "经验", "职责", "要求",
  ]

  private static let common: [StaticString] = [
    "xperience", "skill", " team", " work", "bility", "nowledge", "egree", " role", "osition",
    "enefit", "evelop", "anage", "upport", "oin us", "areer", "mploy", " job", "rfahrung",
    "stelle", "xpérience", "quipe", "quipo", "onocimiento", "rabajo", "rabalho",
  ]
}
