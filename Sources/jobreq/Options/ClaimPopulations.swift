import ArgumentParser
import Claims
import Signals
import Statistics

/// The populations that a file of claims is about: that of the whole check, and those of single claims.
struct ClaimPopulations {
  /// That of the whole check first.
  private(set) var all: [Population]
  private var places: [[String]: Int] = [[]: 0]

  /// Throws where a condition of a claim cannot be used.
  init(
    _ judge: ExpectationJudge?, file: String, _ settings: ReportSettings, _ vocabulary: Vocabulary
  ) throws {
    all = [try settings.population(by: vocabulary)]
    guard let judge, !judge.conditions.isEmpty else { return }
    let reader = try settings.populationReader(by: vocabulary)
    for (conditions, line) in judge.conditions {
      places[conditions] = all.count
      do {
        all.append(try reader.read(settings.conditions + conditions))
      } catch {
        throw SettingsError(
          file: file, line: line, problem: "where: \(error.problem)", remedy: error.remedy)
      }
    }
  }

  /// The place in `all` of a claim's population.
  func place(of conditions: [String]) -> Int { places[conditions] ?? 0 }
}
