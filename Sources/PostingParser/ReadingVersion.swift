/// Tells readings apart: two reports of one vocabulary and one set of rules read alike.
public enum ReadingVersion {
  /// Hash of the sources that read: files, markup, sections and signals; `scripts/record` writes it.
  ///
  /// That of the words by which they read is the vocabulary's own.
  public static let rules = "985fb9fb6cc4847f"
}
