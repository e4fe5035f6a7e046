// swift-tools-version: 6.1
import PackageDescription

/// A server that embeds jobreq: what `scripts/test --example` builds against the libraries' public names.
let package = Package(
  name: "Example",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "jobreq", path: "../.."),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "ExampleServer",
      dependencies: [
        .product(name: "Extraction", package: "jobreq"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Reports", package: "jobreq"),
        .product(name: "Statistics", package: "jobreq"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
