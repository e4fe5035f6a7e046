import Model
import Yams

/// Reads floors: YAML with one `field: number` a line.
public enum FloorsReader {
  /// The floors of a file; throws at the first key or number that cannot be used.
  public static func read(_ text: String, file: String) throws(EvaluationFileError) -> Floors {
    let remedy = "write one field and its floor a line, as in \"minimum: 96\""
    func error(_ line: Int?, _ problem: String, _ remedy: String) -> EvaluationFileError {
      EvaluationFileError(file: file, line: line, problem: problem, remedy: remedy)
    }
    if let name = YAMLAlias.first(in: text) {
      throw error(nil, "*\(name) repeats a value", "write the value out")
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch let YamlError.scanner(_, problem, mark, _) {
      throw error(mark.line, "no YAML: \(problem)", remedy)
    } catch let YamlError.parser(_, problem, mark, _) {
      throw error(mark.line, "no YAML: \(problem)", remedy)
    } catch let YamlError.reader(problem, _, _, _) {
      throw error(nil, "no YAML: \(problem)", remedy)
    } catch let YamlError.duplicatedKeysInMapping(duplicates, context) {
      throw error(
        context.mark.line, "\"\(duplicates.first ?? "")\" stands twice", "keep one of the two lines"
      )
    } catch let problem {
      throw error(nil, "no YAML: \(problem)", remedy)
    }
    guard let mapping = node?.mapping, !mapping.isEmpty else {
      throw error(node?.mark?.line, "the file holds no floor", remedy)
    }
    let keys = Figure.allCases.map(\.key)
    var floors: [Floors.Floor] = []
    for (key, value) in mapping {
      let name = key.string ?? ""
      guard let figure = Figure.allCases.first(where: { $0.key == name }) else {
        throw error(
          key.mark?.line, "unknown field \"\(name)\"", EvaluationFileError.choice(name, of: keys))
      }
      guard let limit = value.string.flatMap(Double.init), (0...100).contains(limit) else {
        throw error(
          value.mark?.line ?? key.mark?.line, "the floor of \(name) is no number from 0 to 100",
          remedy)
      }
      floors.append(Floors.Floor(figure: figure, limit: limit))
    }
    return Floors(floors: floors)
  }
}
