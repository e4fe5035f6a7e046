extension Calibration {
  /// The error rates on the labelled postings under `Fixtures`, recorded by `scripts/record`.
  ///
  /// Those postings were made for this project, hard cases first: on others the reading may err more
  /// or less.
  public static let builtIn: Calibration = {
    var calibration = Calibration()
    for line in builtInCounts.split(separator: "\n") {
      let cells = line.split(separator: " ")
      let counts = cells.dropFirst().compactMap { Int($0) }
      guard let share = HeadlineShare(rawValue: String(cells[0])), counts.count == 4 else {
        preconditionFailure("\(line) holds no counts")
      }
      calibration[share].truePositives = counts[0]
      calibration[share].falsePositives = counts[1]
      calibration[share].falseNegatives = counts[2]
      calibration[share].trueNegatives = counts[3]
    }
    return calibration
  }()

  /// True and false positives, false and true negatives of each share.
  private static let builtInCounts = """
    bachelor-minimum 36 1 0 44
    master-minimum 15 0 0 66
    doctorate-minimum 6 0 0 75
    no-degree-required 18 0 1 62
    master-preferred 16 0 0 65
    doctorate-preferred 13 0 0 68
    substitutable 17 0 0 64
    research 15 1 0 65
    """
}
