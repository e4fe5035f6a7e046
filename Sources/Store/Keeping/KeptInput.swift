import Model

/// Where an input stands and what names it in records.
public struct InputPlace: Hashable, Sendable {
  /// Absolute path of its file.
  public var path: String
  /// Number of the first of its lines that it is, from 1; 0 for all of the file.
  public var part: Int
  /// Its id.
  public var id: String
  /// Name of the folder that it was found under.
  public var folder: String

  /// Names an input.
  public init(path: String, part: Int = 0, id: String, folder: String) {
    self.path = path
    self.part = part
    self.id = id
    self.folder = folder
  }
}

/// One thing that an input held, to be kept.
public struct KeptPlace: Sendable {
  enum Content: Sendable {
    case posting(hash: String, source: String, KeptPosting?)
    case other(outcome: String, Reason)
  }

  let id: String
  let content: Content

  /// A posting that was read, by the name of its content, with what the reading says beside the record.
  public static func read(_ record: Record, hash: String, details: [UInt8]? = nil) -> KeptPlace {
    KeptPlace(
      id: record.id,
      content: .posting(
        hash: hash, source: record.source,
        KeptPosting(record, given: false, details: details)))
  }

  /// A posting that was read, of whose content nothing is known but the record.
  public static func read(_ record: Record) -> KeptPlace {
    let kept = KeptPosting(record, given: false)
    return KeptPlace(
      id: record.id,
      content: .posting(hash: kept.hash, source: record.source, kept))
  }

  /// A posting whose content the store holds.
  public static func known(id: String, source: String, hash: String) -> KeptPlace {
    KeptPlace(id: id, content: .posting(hash: hash, source: source, nil))
  }

  /// What needed no reading: a record that was given, or the reason why there is no posting.
  public static func settled(_ outcome: Outcome) -> KeptPlace {
    switch outcome {
    case .posting(let record):
      let kept = KeptPosting(record, given: true)
      return KeptPlace(
        id: record.id, content: .posting(hash: kept.hash, source: record.source, kept))
    case .noPosting(let id, let reason):
      return KeptPlace(id: id, content: .other(outcome: "no-posting", reason))
    case .unreadable(let id, let reason):
      return KeptPlace(id: id, content: .other(outcome: "unreadable", reason))
    case .leftOut(let id, let reason):
      return KeptPlace(id: id, content: .other(outcome: "left-out", reason))
    }
  }

  /// Whether its id, or what else is kept of it beside its record, holds a zero byte.
  var holdsZero: Bool {
    let words: [String] =
      switch content {
      case .posting(_, let source, _): [id, source]
      case .other(_, let reason): [id, reason.code, reason.detail]
      }
    return words.contains { $0.utf8.contains(0) }
  }

  var weight: Int {
    if case .posting(_, _, let kept?) = content { kept.weight + 200 } else { 200 }
  }
}

/// What one input held, to be kept.
public struct KeptInput: Sendable {
  let place: InputPlace
  let hash: String
  /// By which its file is known without a look at the bytes; nil where it is not.
  let stamp: String?
  let places: [KeptPlace]

  /// Says what the input of these bytes held, in order.
  public init(_ place: InputPlace, hash: String, stamp: String? = nil, places: [KeptPlace]) {
    self.place = place
    self.hash = hash
    self.stamp = stamp
    self.places = places
  }

  /// About the bytes that it takes.
  public var weight: Int { places.reduce(300) { $0 + $1.weight } }
}
