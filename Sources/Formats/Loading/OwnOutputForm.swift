import Model

/// Reports and settings of this program, which lie among the postings where a run wrote or read them.
enum OwnOutputForm: FormReader {
  static func recognizes(_ input: Input) -> Bool {
    OwnOutput.isReport(input.start)
      || input.isNamed("yml", "yaml") && OwnOutput.isSettings(input.start)
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    let isReport = OwnOutput.isReport(input.start)
    return input.nothing(
      .ownOutput,
      isReport
        ? "a report of jobreq; it is no posting" : "settings, claims or a profile for jobreq")
  }
}
