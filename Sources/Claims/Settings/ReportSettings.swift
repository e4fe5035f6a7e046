import Statistics

/// What `jobreq.yml` may say; everything in it may be missing.
public struct ReportSettings: Hashable, Sendable {
  /// One form of the report and its file, nil for standard output.
  public struct Form: Hashable, Sendable {
    /// The form, as in `markdown`.
    public var name: String
    /// The file.
    public var path: String?

    /// Pairs a form with its file.
    public init(name: String, path: String?) {
      self.name = name
      self.path = path
    }
  }

  /// What to do with near-duplicates.
  public enum Duplicates: String, CaseIterable, Sendable {
    /// Count them once.
    case once
    /// Count each.
    case keep
  }

  /// A name for conditions.
  public struct Named: Hashable, Sendable {
    /// The name, as in `us-ml`.
    public var name: String
    /// The conditions and names of populations, all of which hold.
    public var conditions: [String]
  }

  /// Files and folders to read.
  public var inputs: [String] = []
  /// Forms of the report.
  public var formats: [Form] = []
  /// Files of skills, or the word `none`.
  public var vocabulary: [String] = []
  /// File of expectations.
  public var expectations: String?
  /// What to do with near-duplicates.
  public var duplicates: Duplicates?
  /// Which postings are counted: conditions and names of populations, all of which hold.
  public var conditions: [String] = []
  /// Populations of one's own by name, in the order of the file.
  public var populations: [Named] = []
  /// What postings are grouped by.
  public var by: [Grouping] = []
  /// Date to print on the report.
  public var asOf: String?
  /// File of error rates.
  public var calibration: String?

  /// Starts with nothing said.
  public init() {}

  private static let keys = [
    "inputs", "formats", "vocabulary", "expectations", "duplicates", "where", "populations", "by",
    "as-of",
    "calibration",
  ]

  /// Reads the settings of a file; throws at the first key or value that cannot be used.
  ///
  /// `forms` are the names of the forms that a report can take.
  public init(yaml: String, file: String, forms: [String]) throws(SettingsError) {
    let members = try SettingsNode(yaml: yaml, file: file).members(Self.keys)
    for node in try members["inputs"]?.elements() ?? [] {
      inputs.append(try node.text("a file or a folder"))
    }
    formats =
      try members["formats"].map { node throws(SettingsError) in
        try Self.formats(node, forms)
      } ?? []
    for node in try members["vocabulary"]?.elements() ?? [] {
      vocabulary.append(try node.text("a file of skills"))
    }
    expectations = try members["expectations"]?.text("a file")
    duplicates = try members["duplicates"]?.choice(Duplicates.allCases.map(\.rawValue))
      .asDuplicates
    conditions = try members["where"].map(Self.conditions) ?? []
    for (name, node) in try members["populations"]?.pairs("a name and its conditions") ?? [] {
      populations.append(Named(name: name, conditions: try Self.conditions(node)))
    }
    by = try members["by"].map(Self.groupings) ?? []
    asOf = try members["as-of"].map(Self.date)
    calibration = try members["calibration"]?.text("a file")
  }

  /// One key or two, parted by a comma or as a list.
  private static func groupings(_ node: SettingsNode) throws(SettingsError) -> [Grouping] {
    var words: [String] = []
    for element in try node.elements() { words.append(try element.text("what to group by")) }
    guard let keys = Grouping.keys(words.joined(separator: ",")) else {
      // A single word that is known for none has its error from the list of those that are.
      if words.count == 1, !words[0].contains(",") {
        _ = try node.choice(Grouping.allCases.map(\.rawValue))
      }
      throw node.error(
        "\"\(words.joined(separator: ","))\" is no grouping",
        "write one or two of \(Grouping.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return keys
  }

  private static func conditions(_ node: SettingsNode) throws(SettingsError) -> [String] {
    var conditions: [String] = []
    for element in try node.elements() {
      conditions.append(try element.text("a condition, as in family=data-scientist"))
    }
    return conditions
  }

  private static func date(_ node: SettingsNode) throws(SettingsError) -> String {
    let remedy = "a date, as in 2026-01-31"
    let text = try node.text(remedy)
    guard CivilDate.isValid(text) else {
      throw node.error("\"\(text)\" is no date", "write \(remedy)")
    }
    return text
  }

  /// A mapping of forms to files, or a list of forms for standard output.
  private static func formats(
    _ node: SettingsNode, _ forms: [String]
  ) throws(SettingsError) -> [Form] {
    var formats: [Form] = []
    guard node.isMapping else {
      for element in try node.elements() {
        formats.append(Form(name: try element.choice(forms), path: nil))
      }
      return formats
    }
    let files = try node.members(forms)
    for form in forms {
      guard let path = try files[form]?.text("the file to write") else { continue }
      formats.append(Form(name: form, path: path))
    }
    return formats
  }

  /// The settings as a file says them, what is missing as a comment.
  public var yaml: String {
    var lines = ["# Settings of jobreq; what a flag says comes before what this file says."]
    func member(_ key: String, _ value: String?) {
      lines.append(value.map { "\(key): \(Self.quoted($0))" } ?? "# \(key):")
    }
    func list(_ key: String, _ values: [String]) {
      lines.append(values.isEmpty ? "# \(key):" : "\(key):")
      lines += values.map { "  - \(Self.quoted($0))" }
    }
    list("inputs", inputs)
    lines.append(formats.isEmpty ? "# formats:" : "formats:")
    lines += formats.map { form in
      form.path.map { "  \(form.name): \(Self.quoted($0))" } ?? "  - \(form.name)"
    }
    list("vocabulary", vocabulary)
    member("expectations", expectations)
    member("duplicates", duplicates?.rawValue)
    list("where", conditions)
    lines.append(populations.isEmpty ? "# populations:" : "populations:")
    for population in populations {
      lines.append("  \(Self.quoted(population.name)):")
      lines += population.conditions.map { "    - \(Self.quoted($0))" }
    }
    member("by", by.isEmpty ? nil : by.map(\.rawValue).joined(separator: ","))
    member("as-of", asOf)
    member("calibration", calibration)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text in double quotes, as YAML takes every text.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension String {
  fileprivate var asDuplicates: ReportSettings.Duplicates? { .init(rawValue: self) }
}
