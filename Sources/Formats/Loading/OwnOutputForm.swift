import Model

/// Reports and settings of this program, which lie among the postings where a run wrote or read them.
enum OwnOutputForm: FormReader {
  static func recognizes(_ input: Input) -> Bool {
    OwnOutput.isReport(input.start) || isPartial(input) || OwnOutput.isDuplicates(input.start)
      || OwnOutput.isStore(input.start)
      || input.isNamed("yml", "yaml") && OwnOutput.isSettings(input.start)
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    if isPartial(input) {
      return input.nothing(
        .ownOutput, "a summary of jobreq analyze --partial, which jobreq analyze and compare read")
    }
    if OwnOutput.isStore(input.start) {
      return input.nothing(.ownOutput, "a store of jobreq; --store takes what it holds")
    }
    let isReport = OwnOutput.isReport(input.start)
    return input.nothing(
      .ownOutput,
      isReport || OwnOutput.isDuplicates(input.start)
        ? "a report of jobreq; it is no posting" : "settings, claims or a profile for jobreq")
  }

  /// Whether it is a summary that nobody reads who wants postings.
  private static func isPartial(_ input: Input) -> Bool {
    !input.options.isForStatistics && OwnOutput.isPartial(input.start)
  }
}
