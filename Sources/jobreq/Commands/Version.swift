extension Jobreq {
  /// Version of the program, by semantic versioning.
  static let version = "0.1.0"
}
