import ReportKit
import Statistics

/// The titles of a report's parts, in the order in which a reader needs them.
enum SectionTitle: String {
  case certainty = "How sure the shares are"
  case degrees = "Degrees"
  case roles = "Research and product"
  case skills = "Skills"
  case titles = "Titles"
  case years = "Years of experience"
  case workMode = "Where the work is done"
  case pay = "Pay"
  case work = "The work"
  case proof = "Certificates and proof"
  case companies = "Companies"
  case method = "Method"
  case postings = "Postings"
}

/// A term of the report and what it means.
struct Definition: Hashable {
  var term: String
  var meaning: String
}

extension PageBlock {
  /// Terms and what they mean.
  static func glossary(_ definitions: [Definition]) -> PageBlock {
    .glossary(definitions.map { Term($0.term, Text($0.meaning)) })
  }
}

/// What the terms of a report mean, in one place for every form of it.
enum Definitions {
  static let strict = Definition(
    term: "strict",
    meaning: """
      the level is required and nothing else is accepted instead; where something is, such as \
      equivalent experience, the posting counts as “none”.
      """)
  static let floor = Definition(
    term: "floor",
    meaning: "the lowest level that meets the requirement; “none” where no degree is required.")
  static let anyMention = Definition(
    term: "any mention",
    meaning: """
      the level is required or preferred, if only as one of several; a posting counts once for \
      each level that it names, “none” where it names no degree.
      """)
  static let naming = Definition(
    term: "naming a degree", meaning: "postings that require or prefer a degree of any level.")
  static let field = Definition(
    term: "field",
    meaning: """
      a field of study next to a required or preferred degree, spellings of one field counted \
      together.
      """)
  static let substitutable = Definition(
    term: "substitutable",
    meaning: """
      something else, such as equivalent experience, is accepted instead of the required degree.
      """)
  static let demand = Definition(
    term: "names none, only preferred, substitutable, …",
    meaning: """
      every posting is one of them: it names no degree; it requires none and prefers one; it requires \
      one and takes something else instead; else the lowest level that meets the requirement, \
      “bachelor's” also for less.
      """)
  static let likeness = Definition(
    term: "likeness",
    meaning: """
      the cosine between the shares of all skills in two families: 1 where each skill is asked for as \
      often, 0 where none is common.
      """)
  static let research = Definition(
    term: "research", meaning: "most of the work is to find or publish new methods.")
  static let product = Definition(
    term: "product", meaning: "most of the work is to build, ship, analyse or run things.")
  static let seniority = Definition(
    term: "seniority",
    meaning: "the level that the title names; “mid” also where it names none.")
  static let years = Definition(
    term: "years",
    meaning: """
      the lowest number of years of experience that meets what is required, of the postings that \
      state one.
      """)
  static let quartiles = Definition(
    term: "median, quartiles",
    meaning: """
      by linear interpolation between the two nearest values (type 7, as R and NumPy); in brackets \
      the median's 95 % interval, read off the sorted values where that of a half ends, by companies \
      (Woodruff).
      """)
  static let pay = Definition(
    term: "pay",
    meaning: """
      the middle of the range that is stated for a year, or twelve times that for a month; pay by \
      the hour, the day or the week is counted as stated and not compared.
      """)
  static let duties = Definition(
    term: "duties",
    meaning: """
      what a posting says that the job does, each named once; the layers of machine-learning work \
      are to build a model, to try it out, and to keep it running.
      """)
  static let mix = Definition(
    term: "mix",
    meaning: """
      the mean of the postings' own shares of each kind of work among the duties whose kind could be \
      told.
      """)
  static let proof = Definition(
    term: "proof",
    meaning: "of earlier work, such as publications or open source, that is asked for.")
  static let standing = Definition(
    term: "required, preferred, mentioned",
    meaning: """
      a posting counts a skill once, under the strongest standing that it gives it; “any” is the \
      sum. Of alternatives (“PyTorch or TensorFlow”) each counts.
      """)
  static let category = Definition(
    term: "category",
    meaning: "a posting counts once in a category, under the strongest standing of its skills.")
  static let share = Definition(
    term: "shares",
    meaning: """
      count / denominator, percentage and, in brackets, the 95 % interval of Korn and Graubard: how \
      far chance alone may move the percentage if companies with all their postings were drawn at \
      random; a posting that names no company counts as one. JSON also has Wilson's interval, as if \
      each posting were drawn by itself, as “simple”. No percentage is \
      told out of fewer than 10 postings; one out of 10 to 29, or of an interval wider than 30 \
      points, is unreliable and has a * behind it.
      """)
  static let nearDuplicates = Definition(
    term: "near-duplicates",
    meaning: """
      postings of the same title, seniority, minimum degree and years, and of no other pay, whose texts share at least 80 % of their five-word \
      runs by estimate under the same company's name, or are the same under any name; the first id \
      in byte order is counted.
      """)
  static let filesSeen = Definition(
    term: "files seen",
    meaning: "every input counts once; in a file that holds many postings, every posting does.")

  static let corrected = Definition(
    term: "corrected",
    meaning: """
      the share as it would be without misreading, from how often the reading of labelled postings \
      is right (Rogan and Gladen; the levels of the minimum together, so that they sum to a whole); the \
      interval takes in that few postings are labelled.
      """)
  static let bootstrap = Definition(
    term: "drawn anew",
    meaning: """
      these 95 % intervals are those of 1,000 samples drawn anew with a fixed seed, company by company \
      with all its postings.
      """)
  static let byCompany = Definition(
    term: "every company",
    meaning: """
      the mean of the named companies' own shares, so that none counts for more by posting more, \
      with its interval.
      """)
  static let withoutLargest = Definition(
    term: "without the largest", meaning: "all postings but those of the company that has most.")

  /// Every definition, in the order of the report.
  static let all = [
    share, strict, floor, anyMention, demand, likeness, naming, field, substitutable, research,
    product, standing,
    category, seniority, years, quartiles, pay, duties, mix, proof, corrected, bootstrap, byCompany,
    withoutLargest,
    nearDuplicates, filesSeen,
  ]
}
