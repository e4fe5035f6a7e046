import ArgumentParser
import PostingChecks
import PostingEvaluation

/// Files that a command is told by and cannot use: that is wrong usage.
enum SettingsFailure {
  static let exitCode = ExitCode(2)

  /// Runs `body`; says what is wrong with such a file and ends with `exitCode`.
  static func exiting(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let error as SettingsError {
      Machine.warn("Error: \(error)")
      throw exitCode
    } catch let error as EvaluationFileError {
      Machine.warn("Error: \(error)")
      throw exitCode
    }
  }
}
