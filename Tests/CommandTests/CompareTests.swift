import Foundation
import Testing

/// Two sets of postings side by side, and profiles against many postings.
struct CompareTests {
  private static func folder() throws -> Folder {
    var files: [String: String] = [:]
    for number in 0..<24 {
      let text = number % 2 == 0 ? Sample.analyst : Sample.scientist
      // Another text and another company for each, so that none stands for another.
      files["\(number % 2 == 0 ? "a" : "b")/\(number).txt"] =
        text.replacingOccurrences(of: "Larch & Lantern", with: "Larch \(number)")
        .replacingOccurrences(of: "Quarrel Audio", with: "Quarrel \(number)")
        + "\n" + (0..<60).map { "word\(number * 60 + $0)" }.joined(separator: " ") + "\n"
    }
    return try Folder(files)
  }

  @Test func twoFoldersOrTwoPopulationsOfOneAreCompared() throws {
    let folder = try Self.folder()
    let folders = try Command(
      "compare", folder.path("a"), folder.path("b"), "--format", "json", "--quiet"
    ).run()
    #expect(folders.code == 0, "\(folders.errors)")
    let populations = try Command(
      "compare", folder.url.path, "--where", "role=research", "--against", "role=product",
      "--format", "json", "--quiet"
    ).run()
    #expect(populations.code == 0, "\(populations.errors)")
    for result in [folders, populations] {
      let json = try #require(JSONSerialization.jsonObject(with: result.bytes) as? [String: Any])
      let shares = try #require(json["shares"] as? [[String: Any]])
      let research = try #require(shares.first { $0["name"] as? String == "a research role" })
      #expect(research["points"] as? Double == 100 && research["beyondChance"] as? Bool == true)
    }
  }

  @Test(arguments: [
    (["compare", "."], "Name two files or folders"),
    (["compare", ".", "--against", "ml"], "--against needs --where"),
    (["analyze", ".", "--by", "rank"], "--by takes one or two of"),
    (["coverage", "."], "--profile"),
  ])
  func whatIsMissingIsSaid(_ arguments: [String], _ words: String) throws {
    var command = Command()
    command.arguments = arguments
    let result = try command.run()
    #expect(result.code == 2 && result.errors.contains(words), "\(result.errors)")
  }

  @Test func profilesStandSideBySideOverManyPostings() throws {
    let folder = try Self.folder()
    let profiles = Command.root.appendingPathComponent("Fixtures/profiles").path
    let result = try Command(
      "coverage", folder.path("a"), "--profile", profiles + "/backend-engineer.yml", "--profile",
      profiles + "/data-pipeline-engineer.yml", "--format", "json"
    ).run()
    #expect(result.code == 0, "\(result.errors)")
    let json = try #require(JSONSerialization.jsonObject(with: result.bytes) as? [String: Any])
    let found = try #require(json["profiles"] as? [[String: Any]])
    #expect(found.count == 2 && found.allSatisfy { $0["postings"] as? Int == 12 })
  }

  /// Of a population, and of what stands twice once, as every other share is.
  @Test func coverageCountsWhatOtherSharesCount() throws {
    let folder = try Self.folder()
    for number in 0..<5 {
      try FileManager.default.copyItem(
        atPath: folder.path("a/0.txt"), toPath: folder.path("a/copy\(number).txt"))
    }
    let profiles = Command.root.appendingPathComponent("Fixtures/profiles").path
    func postings(_ words: String...) throws -> [Int] {
      var command = Command()
      command.arguments =
        ["coverage", folder.url.path, "--quiet", "--format", "json"] + words + [
          "--profile", profiles + "/backend-engineer.yml", profiles + "/full-stack-engineer.yml",
        ]
      let result = try command.run()
      #expect(result.code == 0, "\(result.errors)")
      let json = try #require(JSONSerialization.jsonObject(with: result.bytes) as? [String: Any])
      let found = try #require(json["profiles"] as? [[String: Any]])
      return found.compactMap { $0["postings"] as? Int }
    }
    #expect(try postings("--where", "role=product") == [12, 12])
    #expect(try postings("--where", "role=product", "--keep-duplicates") == [17, 17])
  }

  @Test func claimsStandAtTheHeadOfTheReport() throws {
    let folder = try Self.folder()
    try folder.write(
      "expectations:\n - name: research is half\n   where: role=research\n"
        + "   share: roles.research.postings\n   at least: 50\n", to: "claims.yml")
    let result = try Command(
      "analyze", folder.path("a"), folder.path("b"), "--expect", folder.path("claims.yml"),
      "--format",
      "html", "--quiet"
    ).run()
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("What is claimed, and what these postings say"))
    #expect(result.output.contains("research is half"))
  }
}
