import Foundation
import Testing

@testable import ReportKit

/// Where the parts of a chart are drawn.
struct HTMLChartTests {
  /// An element of the drawing: its attributes and its words.
  private struct Drawn {
    var attributes: [String: String]
    var words: String

    /// The attributes of these names, one behind the other.
    func at(_ names: String...) -> String {
      names.map { attributes[$0] ?? "none" }.joined(separator: " ")
    }
  }

  /// The elements of that class in the drawing of a chart, in their order.
  private static func drawn(_ chart: Chart, _ style: String) -> [Drawn] {
    html(chart).components(separatedBy: "<").compactMap { piece in
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let quoted = parts[0].components(separatedBy: "\"")
      var attributes: [String: String] = [:]
      for place in stride(from: 0, to: quoted.count - 1, by: 2) {
        attributes[String(quoted[place].split(separator: " ").last?.dropLast() ?? "")] =
          quoted[place + 1]
      }
      guard attributes["class"] == style else { return nil }
      let words = parts.count > 1 ? parts[1].replacingOccurrences(of: "\u{A0}", with: " ") : ""
      return Drawn(attributes: attributes, words: words)
    }
  }

  private static func html(_ chart: Chart) -> String {
    String(decoding: HTMLWriter.bytes(SamplePage.page([.chart(chart)])), as: UTF8.self)
  }

  /// A proportion of so many percent, with an interval of ten on either side.
  private static func proportion(_ percent: Double, bounds: Bool = true) -> Proportion {
    Proportion(
      count: 1, denominator: 2, percent: percent,
      bounds: bounds ? percent - 10...percent + 10 : nil, percentage: "", interval: "", words: "w")
  }

  private static func chart(
    _ kind: Chart.Kind, _ percents: [Double], bounds: Bool = true, unit: String = " %"
  ) -> Chart {
    Chart(
      title: "t", kind: kind, series: ["a"],
      groups: percents.enumerated().map {
        Chart.Group(name: "g\($0)", [proportion($1, bounds: bounds)])
      }, unit: unit)
  }

  @Test func linesReachFromTheFirstGroupToTheLast() {
    let chart = Self.chart(.lines, [10, 20, 30])
    #expect(Self.html(chart).contains("class=\"chart\" width=\"100%\" height=\"224\""))
    #expect(Self.html(chart).contains("viewBox=\"0 0 1000 200\""))
    #expect(Self.drawn(chart, "l0").last?.at("points") == "0,152 500,104 1000,56")
    #expect(
      Self.drawn(chart, "band").map { $0.at("points") }
        == ["0,104 500,56 1000,8 1000,104 500,152 0,200"])
  }

  @Test func linesWithoutIntervalsHaveNoBand() {
    let chart = Self.chart(.lines, [10, 20], bounds: false)
    #expect(Self.drawn(chart, "band").isEmpty)
    #expect(Self.drawn(chart, "l0").last?.at("points") == "0,104 1000,8")
  }

  @Test func aLineOfOneGroupIsAPoint() {
    #expect(Self.drawn(Self.chart(.lines, [20]), "l0").last?.at("points") == "0,104")
  }

  @Test func theGridOfLinesHasItsNumbersBeforeIt() {
    let chart = Self.chart(.lines, [10, 20, 30])
    #expect(
      Self.drawn(chart, "grid").map { $0.at("x1", "x2", "y1", "y2") }
        == [
          "12% 97% 200 200", "12% 97% 152 152", "12% 97% 104 104", "12% 97% 56 56", "12% 97% 8 8",
        ])
    let ticks = Self.drawn(chart, "tick")
    #expect(
      ticks.prefix(5).map { $0.at("x", "y", "text-anchor") }
        == ["11% 204 end", "11% 156 end", "11% 108 end", "11% 60 end", "11% 12 end"])
    #expect(ticks.prefix(5).map(\.words) == ["0 %", "10 %", "20 %", "30 %", "40 %"])
    #expect(
      ticks.dropFirst(5).map { "\($0.words) " + $0.at("x", "y", "text-anchor") }
        == ["g0 12% 218 middle", "g1 54.5% 218 middle", "g2 97% 218 end"])
  }

  @Test(arguments: [(6, ["g0", "g1", "g2", "g3", "g4", "g5"]), (7, ["g0", "g2", "g4", "g6"])])
  func sixNamesStandBelowLines(_ count: Int, _ names: [String]) {
    let chart = Self.chart(.lines, Array(repeating: 10, count: count))
    #expect(Self.drawn(chart, "tick").dropFirst(5).map(\.words) == names)
  }

  @Test func dotsStandInTheMiddleOfTheirRow() {
    var chart = Self.chart(.dots, [10])
    chart.series = ["a", "b"]
    chart.groups[0].proportions.append(Self.proportion(30))
    chart.groups[0].claim = 10...20
    #expect(Self.drawn(chart, "s0").last?.at("cx", "cy", "r") == "26% 8 5")
    #expect(Self.drawn(chart, "s1").last?.at("cx", "cy", "r") == "74% 24 5")
    #expect(
      Self.drawn(chart, "whisker").map { $0.at("x1", "x2", "y1", "y2") }
        == [
          // The key's own stands first.
          "0% 100% 6 6",
          "2% 50% 8 8", "2% 2% 4 12", "50% 50% 4 12", "50% 98% 24 24", "50% 50% 20 28",
          "98% 98% 20 28",
        ])
    #expect(Self.drawn(chart, "claim").last?.at("x", "width", "y", "height") == "26% 24% 1 30")
    #expect(Self.html(chart).contains("claimed"))
    #expect(
      Self.drawn(chart, "grid").map { $0.at("x1", "y1", "y2") }
        == ["2% 0 32", "26% 0 32", "50% 0 32", "74% 0 32", "98% 0 32"])
    #expect(
      Self.drawn(chart, "tick").map { "\($0.words) " + $0.at("x", "y", "text-anchor") }
        == [
          "0 % 2% 14 start", "10 % 26% 14 middle", "20 % 50% 14 middle", "30 % 74% 14 middle",
          "40 % 98% 14 end",
        ])
  }

  @Test func aClaimOfOneNumberIsAStroke() {
    var chart = Self.chart(.dots, [10])
    chart.groups[0].claim = 20...20
    #expect(Self.drawn(chart, "claim").last?.at("x", "width") == "98% 0.6%")
    chart.groups[0].claim = nil
    #expect(Self.drawn(chart, "claim").isEmpty && !Self.html(chart).contains("claimed"))
  }

  @Test func quartilesAreABarWithItsMedian() {
    let chart = Self.chart(.quartiles, [20], unit: " k")
    #expect(
      Self.drawn(chart, "s0").last?.at("x", "width", "y", "height") == "26% 48% 3 10")
    #expect(Self.drawn(chart, "median").map { $0.at("x1", "x2", "y1", "y2") } == ["50% 50% 1 15"])
  }

  @Test func barsHaveTheirWhiskerAndTheirNumberBehindThem() {
    let chart = Self.chart(.grouped, [20, 30])
    #expect(Self.html(chart).contains("class=\"chart\" width=\"100%\" height=\"114\""))
    #expect(
      Self.drawn(chart, "s0").map { $0.at("x", "width", "y", "height") }
        == ["0% 29% 18 12", "0% 43.5% 64 12"])
    #expect(
      Self.drawn(chart, "whisker").prefix(3).map { $0.at("x1", "x2", "y1", "y2") }
        == ["14.5% 43.5% 24 24", "14.5% 14.5% 20 28", "43.5% 43.5% 20 28"])
    #expect(
      Self.drawn(chart, "value").map { $0.at("x", "dx", "y") } == ["43.5% 6 28", "58% 6 74"])
    #expect(Self.drawn(chart, "name").map { $0.at("x", "y") } == ["0% 13", "0% 59"])
    #expect(
      Self.drawn(chart, "tick").map { "\($0.words) " + $0.at("x", "y", "text-anchor") }
        == [
          "0 % 0% 107 start", "10 % 14.5% 107 middle", "20 % 29% 107 middle",
          "30 % 43.5% 107 middle", "40 % 58% 107 middle",
        ])
  }

  @Test func barsThatFollowEachOtherTakeTheWholeWidth() {
    var chart = Self.chart(.whole, [20])
    chart.series = (0..<7).map { "\($0)" }
    chart.groups[0].proportions = [20, 30, 10, 10, 10, 10, 10].map { Self.proportion($0) }
    let bars = ["w0", "w1", "w2", "w3", "w4", "w5"].map { style in
      Self.drawn(chart, style).filter { $0.attributes["x"]?.hasSuffix("%") == true }
        .map { $0.at("x", "width") }
    }
    #expect(
      bars == [
        ["0% 20%"], ["20% 30%"], ["50% 10%"], ["60% 10%"], ["70% 10%"], ["80% 10%", "90% 10%"],
      ])
    #expect(Self.drawn(chart, "tick").last?.at("x", "text-anchor") == "100% end")
  }

  @Test func aThirdSeriesAndAllBehindItLookAlike() {
    #expect((0..<4).map { HTMLMarkup.bar($0, .grouped) } == ["s0", "s1", "s2", "s2"])
  }

  @Test func onlySeveralSeriesAreExplained() {
    #expect(Self.drawn(Self.chart(.grouped, [20]), "key").isEmpty)
    #expect(Self.drawn(SamplePage.chart(.grouped), "key").count == 3)
  }
}
