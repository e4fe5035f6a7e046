import Model

/// Lines that stand over or beside something else than the posting.
enum BoilerplateHeadings {
  enum Heading { case none, otherJobs, application }

  /// What a short line announces.
  static func heading(_ document: TextDocument, _ block: Block, hasForm: Bool) -> Heading {
    guard block.range.count <= 80, !block.kind.isItem else { return .none }
    let phrase = document.text[block.range.lower..<block.range.upper]
    guard phrase.last != UInt8(ascii: "."), phrase.last != UInt8(ascii: ","),
      hasTelltale(phrase)
    else { return .none }
    let line = phrase.map(\.lowercased)
    return line.withUnsafeBufferPointer { line in
      if contains(line, otherJobs) { return .otherJobs }
      return hasForm && starts(line, application) ? .application : .none
    }
  }

  /// Whether a short line is what a button or a link of the page's frame says.
  static func isControl(_ document: TextDocument, _ block: Block) -> Bool {
    guard block.range.count <= 40 else { return false }
    var phrase = document.text[block.range.lower..<block.range.upper]
    while let last = phrase.last, !last.isWord { phrase.removeLast() }
    return controls.contains(phrase.caselessHash)
  }

  /// Whether a line has one of the words without which no phrase below is in it.
  private static func hasTelltale(_ line: ByteRun) -> Bool {
    var hash = TextHash.seed
    for byte in line {
      if byte.isLetter {
        hash = TextHash.mix(hash, byte.lowercased)
      } else {
        if telltales.contains(hash) { return true }
        hash = TextHash.seed
      }
    }
    return telltales.contains(hash)
  }

  private static func contains(_ line: Bytes, _ phrases: [[UInt8]]) -> Bool {
    phrases.contains { phrase in
      var index = 0
      while index + phrase.count <= line.count {
        index = line.first(phrase[0], from: index, to: line.count)
        guard index + phrase.count <= line.count else { return false }
        let isStart = index == 0 || !line[index - 1].isWord
        if isStart, line[index..<(index + phrase.count)].elementsEqual(phrase) { return true }
        index += 1
      }
      return false
    }
  }

  private static func starts(_ line: Bytes, _ phrases: [[UInt8]]) -> Bool {
    phrases.contains { line.starts(with: $0) }
  }

  private static func phrases(_ text: String) -> [[UInt8]] {
    text.split(separator: "\n").map { Array($0.utf8) }
  }

  private static let telltales: Set<UInt64> = {
    var words: Set<UInt64> = []
    for phrase in otherJobs + application {
      // The word of a phrase that says most is its longest; any will do.
      let longest = phrase.split { !$0.isLetter }.max { $0.count < $1.count }
      if let longest { words.insert(longest.caselessHash) }
    }
    return words
  }()

  private static let otherJobs = phrases(
    """
    similar jobs
    similar job
    similar positions
    similar roles
    similar openings
    similar opportunities
    similar searches
    related jobs
    related searches
    related positions
    recommended jobs
    recommended for you
    more jobs
    more openings
    more open positions
    more opportunities at
    other jobs
    other openings
    other open positions
    other open roles
    other positions
    other roles at
    people also viewed
    people also searched
    people who viewed
    jobs you might
    jobs you may
    you may also be interested
    you might also like
    featured jobs
    latest jobs
    trending jobs
    popular searches
    top companies hiring
    explore more jobs
    explore collaborative articles
    get notified about new
    referrals increase your chances
    create a job alert
    unlock job insights
    report this job
    what can i earn
    sign in to create job alert
    set alert for similar
    """)

  private static let application = phrases(
    """
    apply for this job
    apply for this position
    apply for this role
    apply to this job
    submit your application
    submit application
    application form
    autofill application
    start your application
    complete your application
    upload resume
    upload your resume
    personal details
    personal information
    voluntary self
    race or ethnicity
    race/ethnicity
    veteran status
    u.s. equal employment opportunity information
    """)

  private static let controls = Set(
    phrases(
      """
      apply
      apply now
      apply for this job
      apply for this position
      apply on company site
      apply with linkedin
      easy apply
      save
      save job
      save this job
      saved
      share
      share this job
      share this page
      copy link
      report this job
      report job
      show more
      show less
      read more
      read less
      see more
      see less
      view more
      view all jobs
      view all
      back
      back to jobs
      back to all jobs
      back to search
      back to search results
      all jobs
      sign in
      log in
      sign up
      join now
      join
      close
      cancel
      menu
      search
      print
      email
      facebook
      twitter
      linkedin
      x
      whatsapp
      skip to content
      skip to main content
      start of main content
      follow
      get notified
      refer a friend
      learn more
      loading
      """
    ).map { $0[...].caselessHash })
}
