// swift-tools-version: 6.0
import PackageDescription

/// Modules in pipeline order; each depends only on modules before it.
let package = Package(
  name: "jobreq",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "jobreq", targets: ["jobreq"]),
    .library(name: "Extraction", targets: ["Model", "Extraction"]),
    .library(name: "Statistics", targets: ["Statistics"]),
    .library(name: "Reports", targets: ["Reports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"]), .yum(["libxml2-devel"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"]), .yum(["libarchive-devel"])]),
    // Unpacks streams member by member; libarchive reads packed files whole.
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"]), .yum(["zlib-devel"])]),
    .target(name: "CLibrary"),
    .target(name: "Model", dependencies: ["CLibrary"]),
    .target(name: "Markup", dependencies: ["CLibXML2", "CLibrary", "Model"]),
    .target(name: "Formats", dependencies: ["CArchive", "CLibrary", "CZlib", "Markup", "Model"]),
    .target(name: "CLexicon", exclude: ["lexicon.bin"]),
    .target(name: "Signals", dependencies: ["CLexicon", "Model"]),
    .target(name: "Extraction", dependencies: ["Formats", "Model", "Signals"]),
    .target(name: "Statistics", dependencies: ["CLibrary", "Model"]),
    .target(name: "Evaluation", dependencies: ["Model", "Statistics", "Yams"]),
    .target(name: "Claims", dependencies: ["Model", "Statistics", "Yams"]),
    .target(name: "Audit", dependencies: ["Model", "Signals", "Yams"]),
    .target(name: "ReportKit", dependencies: ["Model"]),
    .target(
      name: "Reports",
      dependencies: [
        "Audit", "Claims", "Evaluation", "Model", "ReportKit", "Signals", "Statistics",
      ]),
    .target(
      name: "Store",
      dependencies: ["Model", .product(name: "GRDB", package: "GRDB.swift")]),
    .executableTarget(
      name: "jobreq",
      dependencies: [
        "Audit", "CLibrary", "Claims", "Evaluation", "Extraction", "Formats", "Markup", "Model",
        "ReportKit", "Reports", "Signals", "Statistics", "Store",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "ModelTests", dependencies: ["Model", "SampleRecords"]),
    .testTarget(name: "MarkupTests", dependencies: ["BlockLines", "Markup", "Model"]),
    .testTarget(
      name: "FormatsTests",
      dependencies: ["BlockLines", "CLibrary", "CZlib", "Formats", "Markup", "Model", "TestInputs"]),
    .testTarget(name: "SignalsTests", dependencies: ["Model", "Signals", "TestInputs"]),
    .testTarget(
      name: "ExtractionTests",
      dependencies: [
        "Extraction", "Formats", "Markup", "Model", "Mutants", "Signals", "TestInputs",
      ]),
    .target(name: "BlockLines", dependencies: ["Model"], path: "Tests/Support/BlockLines"),
    .target(name: "Mutants", dependencies: ["CLibrary"], path: "Tests/Support/Mutants"),
    .target(
      name: "TestInputs",
      dependencies: ["CLibrary", "CZlib", "Extraction", "Formats", "Model", "Mutants", "Signals"],
      path: "Tests/Support/TestInputs"),
    .target(name: "SampleRecords", dependencies: ["Model"], path: "Tests/Support/SampleRecords"),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Model", "SampleRecords", "Statistics"]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Evaluation", "Extraction", "Formats", "Model", "SampleRecords", "Statistics"]),
    .testTarget(
      name: "ClaimsTests",
      dependencies: ["Claims", "Model", "Reports", "SampleRecords", "Statistics"]),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Model", "SampleRecords", "Store", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(name: "AuditTests", dependencies: ["Audit", "Model", "Signals"]),
    .testTarget(name: "ReportKitTests", dependencies: ["Model", "ReportKit"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Audit", "Claims", "Evaluation", "Extraction", "Formats", "Model", "ReportKit", "Reports",
        "SampleRecords", "Signals", "Statistics",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "Evaluation", "Extraction", "Model", "Mutants", "Reports", "Signals", "Yams", "jobreq",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// What reads and counts is optimised in debug builds too, with all of their checks: the tests of hostile
// and growing inputs take a tenth of the time. A package that depends on a version of this one may not
// have such flags. (The command itself stays as it is: Swift 6.3.1 crashes on `Analyze.run` with -O -g.)
if !Context.packageDirectory.contains("/checkouts/") {
  let optimised = [
    "Model", "Markup", "Formats", "Signals", "Extraction", "Statistics", "ReportKit", "Mutants",
  ]
  for target in package.targets where optimised.contains(target.name) {
    target.swiftSettings = [
      .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
    ]
  }
}

// What `scripts/fuzz` builds, which does not link without libFuzzer: JOBREQ_FUZZ=Formats,Model has libFuzzer
// see which places of those modules an input reaches. It looks through the counters of all places after each
// run, so that those of modules beside the reader cost more than the reader.
if let names = Context.environment["JOBREQ_FUZZ"]?.split(separator: ",").map(String.init) {
  // What -sanitize=fuzzer does, without its calls at each comparison: in loops over bytes, which all readers
  // are, these take half of the time. Comparisons of words are still seen.
  let coverage = [
    "-sanitize-coverage=edge", "-Xllvm", "-sanitizer-coverage-inline-8bit-counters", "-Xllvm",
    "-sanitizer-coverage-pc-table",
  ]
  for target in package.targets where names.contains(target.name) {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(coverage)]
  }
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Audit", "CLibrary", "Claims", "Evaluation", "Formats", "Model", "Reports", "Signals",
        "Statistics", "Store", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Dictionaries", "Seeds"]))
}

// Compiles the named test targets only, as `JOBREQ_TESTS=SignalsTests,ModelTests swift test`.
if let names = Context.environment["JOBREQ_TESTS"]?.split(separator: ",").map(String.init) {
  package.targets.removeAll { $0.type == .test && !names.contains($0.name) }
}
