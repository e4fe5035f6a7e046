import ArgumentParser
import Claims
import Model
import Signals
import Synchronization

/// `jobreq vocabulary`: the words by which postings are read, and what those of one's own change.
struct VocabularyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vocabulary",
    abstract: "List the words by which postings are read; check words of your own.",
    discussion: "Example: jobreq vocabulary diff --vocabulary mine.txt postings",
    subcommands: [List.self, Check.self, Diff.self])

  /// `jobreq vocabulary list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Print the parts to which a file of yours can add, or the lines of some of them.",
      discussion: "Example: jobreq vocabulary list \"heading: preferred\"")

    @Argument(
      help: ArgumentHelp(
        "A category of skills, or a topic with or without its kind, as heading.", valueName: "name")
    )
    var names: [String] = []

    func run() throws {
      let all = VocabularySection.all
      var lines: [String] = []
      if names.isEmpty {
        lines = all.map { "\($0.name)\t\($0.lines.count)" }
      }
      for name in names {
        let wanted = name.lowercased()
        let found = all.filter {
          let known = $0.name.lowercased()
          return known == wanted || known.hasPrefix(wanted + ": ")
        }
        guard !found.isEmpty else {
          let nearest = NearestWord.of(name, in: all.map(\.name))
          throw ValidationError(
            "the vocabulary has no part \"\(name)\"; "
              + (nearest.map { "did you mean \"\($0)\"? " } ?? "")
              + "jobreq vocabulary list names them all")
        }
        for section in found { lines += ["# \(section.name)"] + section.lines }
      }
      try Output(path: nil).write(Machine.plain(lines.joined(separator: "\n") + "\n"))
    }
  }

  /// `jobreq vocabulary check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract:
        "Say whether files of your own can be used, and what is wrong with each line that cannot.",
      discussion: "Example: jobreq vocabulary check mine.txt")

    @Argument(
      help: ArgumentHelp("Files for --vocabulary.", valueName: "file"), completion: .file())
    var files: [String]

    func run() throws {
      let vocabulary = try VocabularyFlags.vocabulary(of: files)
      let lines = files.map { "\($0) can be used" } + ["vocabulary \(vocabulary.hash)"]
      try Output(path: nil).write(Machine.plain(lines.joined(separator: "\n") + "\n"))
    }
  }

  /// `jobreq vocabulary diff`.
  struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Print what words of your own change in the reading of postings.",
      discussion: """
        A line a posting that is read otherwise: its id, and each answer before and after.

        Example: jobreq vocabulary diff --vocabulary mine.txt postings
        """)

    @OptionGroup var inputs: InputOptions

    func run() async throws {
      let vocabulary = try inputs.reading.words.vocabulary()
      guard !vocabulary.files.isEmpty else {
        throw ValidationError(
          "there are no words of your own to look at: name a file by --vocabulary")
      }
      let walker = try inputs.walk()
      let output = try Output(path: inputs.output)
      let before = Mutex<[String: Record]>([:])
      try await inputs.extract(.files(walker), by: .builtIn, keepsText: false) {
        $0
      } take: { found in
        before.withLock { before in
          for case .posting(let record) in found { before[record.id] = record }
        }
      }
      let run = RunSummary()
      let changed = Mutex(0)
      try await inputs.extract(.files(walker), by: vocabulary, keepsText: false) {
        $0
      } take: { found in
        for outcome in found {
          run.add(RunSummary.Kind(outcome))
          guard case .posting(let record) = outcome,
            let old = before.withLock({ $0[record.id] })
          else { continue }
          let difference = AnswerDifference(from: old, to: record).words
          if difference.isEmpty { continue }
          changed.withLock { $0 += 1 }
          try output.write(
            Machine.plain("\(record.id): \(difference.joined(separator: "; "))\n"))
        }
      }
      try output.finish()
      let count = changed.withLock { $0 }
      Machine.warn(
        "jobreq: \(count) of \(before.withLock { $0.count }) postings are read otherwise")
      try run.finish(strict: inputs.strict)
    }
  }
}
