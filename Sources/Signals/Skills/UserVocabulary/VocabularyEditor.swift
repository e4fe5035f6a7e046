import Model

/// Puts a user's skills and phrases into those that come with jobreq and takes other skills out, line by line.
struct VocabularyEditor {
  private var skills: SkillCatalog
  private var builder: LexiconBuilder
  /// The entry of each name.
  private var places: [String: Int] = [:]
  /// Entries that were taken out.
  private var dropped: Set<Int> = []
  private var categories: [String]
  /// Parents that lines name; they may stand further down.
  private var parents: [(line: Place, name: String)] = []
  private var problems: [VocabularyProblem] = []
  private var line = Place(file: "", number: 0)

  /// A line of a file.
  private struct Place {
    var file: String
    var number: Int
  }

  /// Starts with the skills that come with jobreq; `builder` holds the words of all vocabularies so far.
  init(_ skills: SkillCatalog, _ builder: LexiconBuilder) {
    self.skills = skills
    self.builder = builder
    categories = []
    for (place, entry) in skills.entries.enumerated() {
      places[entry.name] = place
      if categories.last != entry.category { categories.append(entry.category) }
    }
  }

  /// What all files came to; throws everything that is wrong in them.
  mutating func finish() throws(VocabularyError) -> (SkillCatalog, LexiconBuilder) {
    for (line, name) in parents where places[name] == nil {
      self.line = line
      report("no skill is called \"\(name)\"", nearest(name) ?? "add it, or leave it out")
    }
    guard problems.isEmpty else { throw VocabularyError(problems) }
    skills.drop(dropped)
    return (skills, builder)
  }

  /// Does what the lines of a file say.
  mutating func apply(_ file: VocabularyFile) {
    var table = VocabularyTable(file.text)
    var category: String?
    var topic: PhraseTopic?
    while let line = table.next() {
      self.line = Place(file: file.name, number: table.lineNumber)
      switch line {
      case .group(let name):
        topic = nil
        let parts = name.split(separator: ":", maxSplits: 1).map { Self.trimmed($0) }
        if parts.count == 2, !name.hasPrefix("+ "), !categories.contains(name) {
          topic = self.topic(parts[0], parts[1])
          category = nil
        } else {
          category = self.category(name)
        }
      case .entry(let bytes) where topic != nil:
        if let (problem, remedy) = PhraseTopic.problem(with: bytes) {
          report(problem, remedy)
        } else if let topic {
          for phrase in VocabularyCells(bytes) { builder.put(phrase, topic) }
        }
      case .entry(let bytes):
        let isRemoval = bytes.first == UInt8(ascii: "-")
        if isRemoval, bytes.dropFirst().first.map(VocabularyTable.isSpace) != true {
          report("\"-\" stands alone", "write \"- name\" to take a skill out")
          continue
        }
        let words = isRemoval ? VocabularyTable.trimmed(bytes.dropFirst()) : bytes
        if let check = SkillLineCheck(words) {
          report(check.problem, check.remedy)
        } else if isRemoval {
          remove(SkillLine(words, category: ""))
        } else {
          add(SkillLine(words, category: category ?? ""))
        }
      }
    }
  }

  /// The category that a heading names; what it may have meant where there is none of that name.
  private mutating func category(_ heading: String) -> String {
    if heading.hasPrefix("+ ") {
      let name = String(decoding: VocabularyTable.trimmed(Array(heading.utf8)[2...]), as: UTF8.self)
      if !categories.contains(name) { categories.append(name) }
      return name
    }
    guard !categories.contains(heading) else { return heading }
    let nearest = isShown ? NearestWord.of(heading, in: categories) : nil
    report(
      "unknown category \"\(heading)\"",
      (nearest.map { "did you mean \"\($0)\"? " } ?? "")
        + "use one of: \(categories.joined(separator: ", ")); or make one: \"# + \(heading)\"")
    return nearest ?? heading
  }

  /// The topic that a heading names; another one where there is none, so that its lines are looked at too.
  private mutating func topic(_ name: String, _ kind: String) -> PhraseTopic? {
    if let topic = PhraseTopic(name, kind) { return topic }
    if let kinds = PhraseTopic.all.first(where: { $0.name == name })?.kinds.map(\.name) {
      let nearest = NearestWord.of(kind, in: kinds).map { "did you mean \"\($0)\"? " }
      report(
        "unknown \(name) \"\(kind)\"",
        (nearest ?? "") + "use one of: \(kinds.joined(separator: ", "))")
    } else {
      let names = PhraseTopic.all.map(\.name)
      report(
        "unknown topic \"\(name)\"",
        "use one of: \(names.joined(separator: ", ")); or name a category of skills without a colon"
      )
    }
    return PhraseTopic("heading", "about")
  }

  private static func trimmed(_ text: Substring) -> String {
    String(decoding: VocabularyTable.trimmed(Array(text.utf8)[...]), as: UTF8.self)
  }

  // MARK: - Lines that add

  private mutating func add(_ line: SkillLine) {
    let name = line.entry.name
    let isNew = places[name] == nil
    guard let entry = places[name] ?? newEntry(line) else { return }
    let known = skills.entries[entry]
    if !line.entry.category.isEmpty, line.entry.category != known.category {
      report(
        "\(name) is in the category \"\(known.category)\"",
        "put the line under \"# \(known.category)\" or above all categories, or write \"- \(name)\" "
          + "before it to begin anew")
      return
    }
    if line.entry.isField { skills.entries[entry].isField = true }
    if let years = line.entry.ofYears { skills.entries[entry].ofYears = years }
    if !isNew, !line.listsSpellings, !line.entry.hasRelations {
      report(
        "\(name) is known already", "write what is new: \"\(name) = spelling ; parent = name\"")
    }
    for parent in line.entry.parents {
      if parent == name {
        report("\(name) is named as its own parent", "leave it out")
        continue
      }
      parents.append((self.line, parent))
      if !known.parents.contains(parent) { skills.entries[entry].parents.append(parent) }
    }
    guard line.listsSpellings else { return }
    for cell in line.cells { add(SkillMarks(before: cell), line.marks, to: entry) }
  }

  /// Adds the skill of a name that there is not yet, with the name as its spelling; nil where it
  /// cannot be added.
  private mutating func newEntry(_ line: SkillLine) -> Int? {
    let name = line.entry.name
    let node = builder.node(of: line.marks.rest, in: &skills.trie)
    if let owner = skills.entry(at: node) {
      let owner = skills.entries[owner].name
      report(
        "\"\(name)\" is a spelling of \(owner)",
        "write \"\(owner) = …\" to add to it, or \"- \(owner) = \(name)\" before it to take it away"
      )
      return nil
    }
    guard !line.entry.category.isEmpty else {
      report(
        "no category stands above the new skill \"\(name)\"",
        nearest(name) ?? "write one above it, as in \"# \(categories.first ?? "")\"")
      return nil
    }
    var entry = line.entry
    entry.parents = []
    skills.entries.append(entry)
    places[name] = skills.entries.count - 1
    let payload = skills.append(line.marks, of: skills.entries.count - 1)
    skills.mark(node, payload: payload)
    return skills.entries.count - 1
  }

  private mutating func add(_ spelling: SkillMarks, _ marks: SkillMarks, to entry: Int) {
    let node = builder.node(of: spelling.rest, in: &skills.trie)
    if let owner = skills.entry(at: node), owner != entry {
      let text = String(decoding: spelling.rest, as: UTF8.self)
      let owner = skills.entries[owner].name
      report(
        "\"\(text)\" is already a spelling of \(owner)",
        "leave it out, or write \"- \(owner) = \(text)\" before it to take it away there")
      return
    }
    let payload = skills.append(marks.with(spelling), of: entry)
    skills.remark(node, payload: payload)
  }

  // MARK: - Lines that take out

  private mutating func remove(_ line: SkillLine) {
    let name = line.entry.name
    guard let entry = places[name] else {
      report("no skill is called \"\(name)\"", nearest(name) ?? "leave the line out")
      return
    }
    for parent in line.entry.parents {
      guard let place = skills.entries[entry].parents.firstIndex(of: parent) else {
        report("\(parent) is no parent of \(name)", "leave it out")
        continue
      }
      skills.entries[entry].parents.remove(at: place)
    }
    if line.entry.isField { skills.entries[entry].isField = false }
    if line.entry.ofYears != nil { skills.entries[entry].ofYears = nil }
    if line.listsSpellings {
      for cell in line.cells { remove(SkillMarks(before: cell).rest, of: entry) }
    } else if !line.entry.hasRelations {
      skills.unmark(entry)
      dropped.insert(entry)
      places[name] = nil
    }
  }

  private mutating func remove(_ spelling: ArraySlice<UInt8>, of entry: Int) {
    let node = builder.node(of: spelling, in: &skills.trie)
    let owner = skills.entry(at: node)
    guard owner == entry else {
      let text = String(decoding: spelling, as: UTF8.self)
      report(
        "\"\(text)\" is no spelling of \(skills.entries[entry].name)",
        owner.map { "it is one of \(skills.entries[$0].name)" } ?? "leave it out")
      return
    }
    skills.unmark(at: node)
  }

  // MARK: - What is wrong

  /// The skill that a name may have meant: the one that it is a spelling of, or else the nearest.
  private mutating func nearest(_ name: String) -> String? {
    guard isShown else { return nil }
    let node = builder.node(of: Array(name.utf8)[...], in: &skills.trie)
    let owner = skills.entry(at: node).map { skills.entries[$0].name }
    let names = skills.entries.map(\.name).filter { places[$0] != nil }
    return (owner ?? NearestWord.of(name, in: names)).map { "did you mean \"\($0)\"?" }
  }

  /// Whether the next problem is still one that is named: looking for a likely name takes its time.
  private var isShown: Bool { problems.count < VocabularyError.shown }

  private mutating func report(_ problem: String, _ remedy: String) {
    problems.append(
      VocabularyProblem(file: line.file, line: line.number, problem: problem, remedy: remedy))
  }
}
