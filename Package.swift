// swift-tools-version: 6.0
import PackageDescription

/// The rooms in the order in which data walks through them; each knows only those before it.
let package = Package(
  name: "jobreq",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "jobreq", targets: ["jobreq"]),
    .library(name: "PostingParser", targets: ["PostingModel", "PostingFiles", "PostingParser"]),
    .library(name: "PostingStatistics", targets: ["PostingStatistics", "PostingReports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/onevcat/Rainbow", from: "4.2.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"]), .yum(["libxml2-devel"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"]), .yum(["zlib-devel"])]),
    .target(name: "PostingModel"),
    .target(name: "PostingMarkup", dependencies: ["CLibXML2", "PostingModel"]),
    .target(name: "PostingFiles", dependencies: ["CZlib", "PostingMarkup", "PostingModel"]),
    .target(
      name: "PostingParser", dependencies: ["PostingFiles", "PostingMarkup", "PostingModel"]),
    .target(name: "PostingStatistics", dependencies: ["PostingModel"]),
    .target(
      name: "PostingEvaluation", dependencies: ["PostingModel", "PostingStatistics", "Yams"]),
    .target(name: "PostingAudit", dependencies: ["PostingModel", "PostingParser", "Yams"]),
    .target(
      name: "PostingChecks",
      dependencies: ["PostingModel", "PostingStatistics", "Yams"]),
    .target(
      name: "PostingReports",
      dependencies: [
        "PostingModel", "PostingParser", "PostingStatistics", "PostingEvaluation", "PostingAudit",
        "PostingChecks",
        .product(name: "Mustache", package: "swift-mustache"), "Rainbow",
      ]),
    .executableTarget(
      name: "jobreq",
      dependencies: [
        "PostingModel", "PostingMarkup", "PostingFiles", "PostingParser", "PostingStatistics",
        "PostingEvaluation", "PostingAudit", "PostingChecks", "PostingReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "PostingModelTests", dependencies: ["PostingModel", "SampleRecords"]),
    .testTarget(name: "PostingMarkupTests", dependencies: ["PostingMarkup"]),
    .testTarget(
      name: "PostingFilesTests",
      dependencies: ["CZlib", "Mutants", "PostingFiles", "PostingModel", "PostingParser"],
      exclude: ["Mutants"]),
    .target(name: "Mutants", path: "Tests/PostingFilesTests/Mutants"),
    .testTarget(
      name: "PostingParserTests",
      dependencies: ["PostingModel", "PostingMarkup", "PostingFiles", "PostingParser"]),
    .target(
      name: "SampleRecords", dependencies: ["PostingModel"],
      path: "Tests/PostingStatisticsTests/SampleRecords"),
    .testTarget(
      name: "PostingStatisticsTests",
      dependencies: ["PostingModel", "PostingStatistics", "SampleRecords"],
      exclude: ["SampleRecords"]),
    .testTarget(
      name: "PostingReportsTests",
      dependencies: [
        "PostingModel", "PostingStatistics", "PostingEvaluation", "PostingReports", "SampleRecords",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "PostingEvaluationTests",
      dependencies: [
        "PostingModel", "PostingFiles", "PostingParser", "PostingStatistics", "PostingEvaluation",
        "SampleRecords",
      ]),
    .testTarget(
      name: "PostingChecksTests",
      dependencies: [
        "PostingModel", "PostingStatistics", "PostingChecks", "PostingReports", "SampleRecords",
      ]),
    .testTarget(
      name: "PostingAuditTests", dependencies: ["PostingModel", "PostingParser", "PostingAudit"]),
    .testTarget(
      name: "AuditReportTests",
      dependencies: [
        "PostingFiles", "PostingModel", "PostingParser", "PostingAudit", "PostingReports",
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["jobreq", "Mutants", "PostingModel", "PostingParser"]),
  ],
  swiftLanguageModes: [.v6]
)

// What `scripts/fuzz` builds; it does not link without libFuzzer.
if Context.environment["JOBREQ_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["PostingModel", "PostingFiles", "PostingParser"],
      exclude: ["tokens.dict"]))
}
