import Model

/// Where the work of a set of postings is done.
public struct WorkModeFigures: Hashable, Sendable {
  /// Postings that say.
  public var stated: Share
  /// Postings of each mode, in the order of `WorkMode.allCases`, out of all.
  public var modes: [Share]

  init(_ sample: CompanySample) {
    stated = sample.share { $0.workMode != nil }
    modes = WorkMode.allCases.map { mode in sample.share { $0.workMode == mode } }
  }

  /// By their names.
  var tree: FigureTree {
    .keyed(
      [("stated", .share(stated))]
        + zip(WorkMode.allCases, modes).map { ($0.rawValue, .share($1)) })
  }
}
