/// The software side of what the postings require, and how much of it a profile meets.
public struct Coverage: Hashable, Sendable {
  /// Requirements of all postings in the categories of software.
  public var total: Score
  /// The smallest and the largest share of the single postings, in percent; nil where none states any.
  public var range: ClosedRange<Double>?

  /// What counts as the software side: no machine learning, statistics, research, or education.
  public static let categories = [
    "Programming languages", "Software engineering", "Systems design", "Web and mobile", "Cloud",
    "Deployment", "Data engineering", "Databases",
  ]

  /// The share of it that career guides give to experience in backend, full-stack or data pipelines.
  public static let guide = 70...80

  init(_ fits: [Fit]) {
    let scores = fits.map(\.software)
    total = scores.reduce(Score([])) { $0 + $1 }
    let shares = scores.filter { $0.stated > 0 }.map {
      Double($0.fulfilled) / Double($0.stated) * 100
    }
    if let low = shares.min(), let high = shares.max() { range = low...high }
  }

  /// Share met of all of them, in percent; nil where none is stated.
  public var percent: Double? {
    total.stated == 0 ? nil : Double(total.fulfilled) / Double(total.stated) * 100
  }
}
