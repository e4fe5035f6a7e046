import Foundation
import Model
import SampleRecords
import Testing

@testable import Statistics

/// Random inputs computed again by `scripts/statistics.py`; `scripts/check-statistics` installs what it
/// needs and runs this.
struct IndependentStatisticsTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(
    .enabled(
      if: Python.hasPackages,
      "python3 has no scipy and statsmodels here; scripts/check-statistics installs them"))
  func scipyAndStatsmodelsAgree() throws {
    var cases = Cases()
    cases.addShares()
    cases.addQuartiles()
    cases.addResamples()
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("jobreq-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(cases.json.bytes).write(to: file)
    let script = Self.root.appendingPathComponent("scripts/statistics.py").path
    let result = try Python.run([script, file.path])
    #expect(result.code == 0, "\(result.output)")
  }
}

/// The Python that checks.
private enum Python {
  static let hasPackages = (try? run(["-c", "import scipy, statsmodels"]).code) == 0

  static func run(_ arguments: [String]) throws -> (output: String, code: Int32) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let python = ProcessInfo.processInfo.environment["JOBREQ_PYTHON"] ?? "python3"
    process.arguments = [python] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: text, as: UTF8.self), process.terminationStatus)
  }
}

/// Random inputs with what this project computes of them.
private struct Cases {
  var json = JSONWriter()
  private var generator = SplitMix64(seed: 20_260_131)

  private mutating func write(_ check: String, _ body: (inout JSONWriter) -> Void) {
    json.object { json in
      json.key("check")
      json.value(check)
      body(&json)
    }
    json.endLine()
  }

  private mutating func share(upTo limit: Int) -> Share {
    let denominator = 1 + generator.next(below: limit)
    return Share(generator.next(below: denominator + 1), of: denominator)
  }

  private mutating func confusion(_ labels: Int) -> Confusion {
    var confusion = Confusion()
    confusion.truePositives = labels - generator.next(below: labels / 5)
    confusion.falseNegatives = labels - confusion.truePositives
    confusion.trueNegatives = 2 * labels - generator.next(below: labels / 5)
    confusion.falsePositives = 2 * labels - confusion.trueNegatives
    return confusion
  }

  mutating func addShares() {
    for _ in 0..<300 {
      let share = share(upTo: 3000)
      let other = self.share(upTo: 3000)
      write("wilson") { json in
        json.write(share)
        json.interval(share.interval)
      }
      let change = ShareChange(from: share, to: other)
      write("newcombe") { json in
        json.key("old")
        json.numbers([share.count, share.denominator])
        json.key("new")
        json.numbers([other.count, other.denominator])
        json.interval(change.interval)
      }
      let confusion = confusion(40)
      let percent = Double(generator.next(below: 10_001)) / 100
      write("rogan_gladen") { json in
        json.write(confusion)
        json.key("percent")
        json.value(percent, places: 2)
        json.key("corrected")
        json.value(RoganGladen(confusion).corrected(percent), places: 12)
      }
    }
  }

  mutating func addQuartiles() {
    for _ in 0..<200 {
      let values = (0...generator.next(below: 40)).map { _ in generator.next(below: 20) }
      guard let quartiles = Quartiles(sorted: values.sorted()) else { continue }
      write("quartiles") { json in
        json.key("values")
        json.numbers(values)
        json.key("quartiles")
        json.array([quartiles.lower, quartiles.median, quartiles.upper]) { $0.value($1, places: 9) }
      }
    }
  }

  /// Sets of postings in companies, with the intervals of a report's headline.
  mutating func addResamples() {
    for _ in 0..<12 {
      var calibration = Calibration()
      for share in HeadlineShare.allCases { calibration[share] = confusion(60) }
      var summary = Summary()
      var sizes: [Int] = []
      var counts: [Int] = []
      for company in 0..<(20 + generator.next(below: 40)) {
        let size = 1 + generator.next(below: 12)
        let rate = generator.next(below: 101)
        var count = 0
        for posting in 0..<size {
          let isBachelor = generator.next(below: 100) < rate
          count += isBachelor ? 1 : 0
          let id = "\(company)-\(posting)"
          summary.add(
            .posting(
              Sample.record(
                id, title: id, company: "Company \(company)", minimum: isBachelor ? .bachelor : nil)
            ))
        }
        sizes.append(size)
        counts.append(count)
      }
      let headline = summary.statistics(StatisticsOptions(calibration: calibration)).headline
      for figure in headline.figures where figure.share == .bachelorMinimum {
        write("bootstrap") { json in
          json.key("values")
          json.array(zip(counts, sizes)) { $0.value(100 * Double($1.0) / Double($1.1), places: 9) }
          json.interval(figure.byCompany?.interval)
        }
        write("clusters") { json in
          json.key("counts")
          json.numbers(counts)
          json.key("sizes")
          json.numbers(sizes)
          json.interval(figure.clustered?.interval)
        }
        write("corrected") { json in
          json.write(figure.byPosting)
          json.write(calibration[figure.share])
          json.interval(figure.corrected?.interval)
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func numbers(_ numbers: [Int]) { array(numbers) { $0.value($1) } }

  fileprivate mutating func interval(_ interval: ClosedRange<Double>?) {
    key("interval")
    array([interval?.lowerBound, interval?.upperBound]) { $0.value($1, places: 12) }
  }

  fileprivate mutating func write(_ share: Share) {
    key("count")
    value(share.count)
    key("denominator")
    value(share.denominator)
  }

  fileprivate mutating func write(_ confusion: Confusion) {
    key("confusion")
    numbers([
      confusion.truePositives, confusion.falsePositives, confusion.falseNegatives,
      confusion.trueNegatives,
    ])
  }
}
