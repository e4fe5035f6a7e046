/// What a name says of a part of the posting's text.
enum PartName: Equatable {
  /// The text goes on without a heading, or with those that it has itself.
  case plain
  /// The text stands under this heading.
  case headed(String)
  /// The value is no part of the text, whatever it holds: a teaser, another job, the company's page.
  case aside

  /// The meaning of a name in the spelling of `PostingField.normalized`; nil where it has none.
  static func of(_ name: String, _ key: String) -> PartName? {
    if let known = known[name] { return known }
    if asides.isIn(name) { return .aside }
    if codes.contains(where: name.hasSuffix) { return nil }
    return stems.isIn(name) ? .headed(words(key)) : nil
  }

  /// A key as a heading: `what we offer` as written, `jobDescription` in words.
  static func words(_ key: String) -> String {
    if key.contains(" ") { return key }
    var words: [UInt8] = []
    for byte in key.utf8 {
      if byte >= 0x41, byte <= 0x5A, let last = words.last {
        let isNew = last | 0x20 >= 0x61 && last | 0x20 <= 0x7A && last & 0x20 != 0
        words += isNew ? [0x20, byte | 0x20] : [byte]
      } else {
        words.append(byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") ? 0x20 : byte)
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  private static let known: [String: PartName] = [
    "descriptionbody": .plain, "lists": .plain, "additional": .plain, "sections": .plain,
    "responsibilities": .headed("Responsibilities"), "duties": .headed("Responsibilities"),
    "majorduties": .headed("Responsibilities"), "dailytasks": .headed("Responsibilities"),
    "requirements": .headed("Requirements"), "jobrequirements": .headed("Requirements"),
    "musts": .headed("Must have"), "musthaves": .headed("Must have"),
    "nices": .headed("Nice to have"), "nicetohave": .headed("Nice to have"),
    "nicetohaves": .headed("Nice to have"), "desired": .headed("Desired"),
    "desirable": .headed("Desirable"), "preferred": .headed("Preferred"),
    "essential": .headed("Essential"), "mandatory": .headed("Required"),
    "ideally": .headed("Nice to have"), "bonuspoints": .headed("Nice to have"),
    "anforderungen": .headed("Requirements"), "aufgaben": .headed("Responsibilities"),
    "requisitos": .headed("Requirements"), "funciones": .headed("Responsibilities"),
    "compétences": .headed("Requirements"), "profil": .headed("Profil"),
    "profile": .headed("Profile"), "perfil": .headed("Perfil"), "profilo": .headed("Profilo"),
    "candidate": .headed("Candidate"), "requisiti": .headed("Requirements"),
    "qualifications": .headed("Qualifications"), "highlights": .plain, "jobhighlights": .plain,
    "minimumqualifications": .headed("Minimum qualifications"),
    "basicqualifications": .headed("Basic qualifications"),
    "requiredqualifications": .headed("Required qualifications"),
    "preferredqualifications": .headed("Preferred qualifications"),
    "experiencerequirements": .headed("Experience"), "experience": .headed("Experience"),
    "educationrequirements": .headed("Education"), "education": .headed("Education"),
    "skills": .headed("Skills"), "additionalinformation": .headed("Additional information"),
    "benefits": .headed("Benefits"), "jobbenefits": .headed("Benefits"),
    "jobsummary": .plain, "summary": .plain, "langs": .aside,
    "company": .aside, "employer": .aside, "organization": .aside, "hiringorganization": .aside,
    "location": .aside, "joblocation": .aside, "author": .aside, "user": .aside,
  ]

  /// Parts of names that part a posting's text in any spelling.
  private static let stems = NameParts([
    "qualif", "requirement", "requirment", "responsib", "duties", "musthave", "nicetohave",
    "preferredskill", "requiredskill", "keyskill", "preferredexp", "requiredexp", "eligib",
    "accountabilit", "whatyou", "whoyou", "whywe", "aboutyou", "aboutrole", "abouttherole",
    "benefit",
    "perks", "additionalinfo", "desiredprofile", "jobprofile", "candidateprofile", "idealcandidate",
    "competenc", "requirededuc", "minimumeduc", "educationlevel", "educationreq", "requiredexper",
    "minimumexper", "yearsexper", "yearsofexper", "experiencelevel", "certificat",
    "idealprofile", "yourprofile", "whatweask", "whowewant", "theirneeds",
  ])

  /// Parts of names of what is no text of this posting.
  private static let asides = NameParts([
    "teaser", "excerpt", "snippet", "meta", "seo", "opengraph", "similar", "related", "recommend",
    "breadcrumb", "othersjobs", "otherjobs", "morejobs", "news", "article", "review", "faq",
    "founder", "recruiter", "hiringmanager", "contact", "companydesc", "companyprofile",
    "aboutcompany", "aboutc", "employerdesc", "organizationdesc", "translation", "clean", "token",
    "lemma", "embedding", "processed", "facet", "filter", "cookie", "privacy", "question",
    "applicationp", "scrap", "quote", "evidence", "linkedinprofile", "image", "logo", "url",
  ])

  /// Ends of names of codes and numbers about a part.
  private static let codes = ["id", "ids", "code", "codes", "level", "count", "score", "type"]
}
