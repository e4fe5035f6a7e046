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
    cases.addCompanies()
    cases.addChances()
    cases.addLevels()
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
      write("wilson") { json in
        json.write(share)
        json.interval(share.wilson)
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
                id, title: id, company: "Company \(company)",
                minimum: isBachelor ? .bachelor : nil, substitutable: isBachelor)))
        }
        sizes.append(size)
        counts.append(count)
      }
      let headline = summary.statistics(StatisticsOptions(calibration: calibration)).headline
      for figure in headline.figures where figure.share == .substitutable {
        write("bootstrap") { json in
          json.key("values")
          json.array(zip(counts, sizes)) { $0.value(100 * Double($1.0) / Double($1.1), places: 9) }
          json.interval(figure.byCompany?.interval)
        }
        write("corrected") { json in
          json.key("counts")
          json.numbers(counts)
          json.key("sizes")
          json.numbers(sizes)
          json.write(calibration[figure.share])
          json.interval(figure.corrected?.interval)
        }
      }
    }
  }

  /// Sizes of companies in two sets, and how many of their postings have something in either.
  private mutating func companies() -> (sizes: [[Int]], counts: [[Int]]) {
    let number = 3 + generator.next(below: 60)
    var (sizes, counts) = ([[Int]](), [[Int]]())
    for _ in 0..<2 {
      let own = (0..<number).map { _ in
        generator.next(below: 3) == 0 ? 0 : 1 + generator.next(below: 14)
      }
      sizes.append(own)
      counts.append(
        own.map { size in
          switch generator.next(below: 3) {
          case 0: 0
          case 1: size
          default: generator.next(below: size + 1)
          }
        })
    }
    return (sizes, counts)
  }

  private static func members(_ sizes: [Int], _ prefix: String) -> [SamplePair.Member] {
    sizes.enumerated().flatMap { company, size in
      (0..<size).map {
        SamplePair.Member(id: "\(prefix)\(company)-\($0)", company: "Company \(company)")
      }
    }
  }

  /// Whether each posting has it, in the order of `members`.
  private static func flags(_ sizes: [Int], _ counts: [Int]) -> [Bool] {
    zip(sizes, counts).flatMap { size, count in (0..<size).map { $0 < count } }
  }

  mutating func addCompanies() {
    for _ in 0..<200 {
      let (sizes, counts) = companies()
      let numbers = sizes[0].enumerated().flatMap { company, size in
        [Int32](repeating: Int32(company), count: size)
      }
      let flags = sizes.indices.map { Self.flags(sizes[$0], counts[$0]) }
      let share = Clusters(numbers).share { flags[0][$0] }
      write("korn_graubard") { json in
        json.key("counts")
        json.numbers(counts[0])
        json.key("sizes")
        json.numbers(sizes[0])
        json.interval(share.interval)
      }
      let pair = SamplePair(Self.members(sizes[0], "a"), Self.members(sizes[1], "b"))
      let change = pair.change({ flags[0][$0] }, { flags[1][$0] })
      guard change.chance != nil else { continue }
      write("difference") { json in
        json.key("counts")
        json.array(counts) { $0.numbers($1) }
        json.key("sizes")
        json.array(sizes) { $0.numbers($1) }
        json.interval(change.interval)
        json.key("chance")
        json.value(change.chance, places: 12)
      }
    }
    for _ in 0..<60 { addMedian() }
  }

  private mutating func addMedian() {
    var summary = Summary()
    var values: [[Int]] = []
    for company in 0..<(8 + generator.next(below: 30)) {
      let centre = generator.next(below: 12)
      let own = (0...generator.next(below: 6)).map { _ in centre + generator.next(below: 4) }
      values.append(own)
      for (place, years) in own.enumerated() {
        let id = "\(company)-\(place)"
        summary.add(
          .posting(
            Sample.record(id, title: id, company: "Company \(company)", years: years)))
      }
    }
    let quartiles = summary.statistics().overall.years.quartiles
    write("median") { json in
      json.key("values")
      json.array(values) { $0.numbers($1) }
      json.interval(quartiles?.interval)
    }
  }

  mutating func addChances() {
    for _ in 0..<100 {
      let chances = (0...generator.next(below: 12)).map { _ in
        Double(generator.next(below: 1000)) / Double(1000 << generator.next(below: 8))
      }
      let beyond = Holm.beyond(chances)
      write("holm") { json in
        json.key("chances")
        json.array(chances) { $0.value($1, places: 15) }
        json.key("beyond")
        json.numbers(beyond.map { $0 ? 1 : 0 })
      }
    }
  }

  mutating func addLevels() {
    for _ in 0..<60 {
      var confusion = LevelConfusion()
      for label in confusion.counts.indices {
        for program in confusion.counts.indices {
          confusion.counts[label][program] =
            label == program ? 20 + generator.next(below: 60) : generator.next(below: 6)
        }
      }
      let read = confusion.counts.indices.map { _ in 1 + generator.next(below: 300) }
      write("levels") { json in
        json.key("confusion")
        json.array(confusion.counts) { $0.numbers($1) }
        json.key("read")
        json.numbers(read)
        json.key("corrected")
        json.array(LevelCorrection(confusion).corrected(read) ?? []) { $0.value($1, places: 9) }
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
