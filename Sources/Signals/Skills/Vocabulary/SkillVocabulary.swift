/// The skills that postings name, as text tables: one file a category, one line an entry.
///
/// ```
/// # Category
/// // comment
/// canonical name = spelling | spelling ; parent = broader skill, broader skill ; field
/// ```
///
/// - Spellings are in lower case; the name's own is listed among them. Letters are compared without
///   case, a hyphen counts as a space, and a final s of words of four or more letters is folded, so
///   those variants are left out.
/// - `!` after the name marks every spelling as ambiguous, `!` before a spelling marks that one: it
///   counts only in technical context (a list with other skills, "experience with X").
/// - `^` before a spelling: it counts only when the text writes it with a capital, or small beside
///   another name written small ("python, aws").
/// - `parent` names broader skills, themselves entries, that this one satisfies.
/// - `field` marks a field of knowledge: only a field in it satisfies it. PyTorch is a part of deep
///   learning, and who knows it need not know deep learning; NLP satisfies machine learning.
/// - `years = software` or `years = machine learning` marks what a year of such work is experience with.
///
/// No spelling stands under two names. Categories stay in the order of `tables`.
enum SkillVocabulary {
  /// The table of each category, in the order in which reports print them.
  static let tables = [
    programmingLanguages, mlFundamentals, mlFrameworks, deepLearning, nlp, computerVision,
    generativeAI, statistics, dataEngineering, databases, softwareEngineering, systemsDesign,
    cloud, deployment, mlOps, visualisation, responsibleAI, research, roboticsAndHardware,
    security, webAndMobile, businessSoftware, lifeSciences,
  ]

  /// All tables as one text.
  static let table = tables.joined(separator: "\n")
}
