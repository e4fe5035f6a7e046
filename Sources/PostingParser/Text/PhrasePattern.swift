/// Phrases written with alternatives: `(a|b|) c` stands for `a c`, `b c` and `c`.
enum PhrasePattern {
  /// Every phrase that a pattern stands for, in the order of its alternatives.
  static func expand(_ pattern: Substring) -> [String] {
    guard let open = pattern.firstIndex(of: "(") else {
      return [pattern.split(separator: " ").joined(separator: " ")]
    }
    var depth = 0
    var close = open
    var starts = [pattern.index(after: open)]
    var options: [Substring] = []
    for index in pattern[open...].indices {
      switch pattern[index] {
      case "(": depth += 1
      case ")":
        depth -= 1
        if depth == 0 { close = index }
      case "|" where depth == 1:
        options.append(pattern[starts[starts.count - 1]..<index])
        starts.append(pattern.index(after: index))
      default: break
      }
      if depth == 0 { break }
    }
    precondition(close > open, "a pattern lacks a closing parenthesis: \(pattern)")
    options.append(pattern[starts[starts.count - 1]..<close])
    let head = pattern[..<open]
    let tails = expand(pattern[pattern.index(after: close)...])
    return options.flatMap { option in
      expand(option).flatMap { middle in
        tails.map { tail in
          "\(head) \(middle) \(tail)".split(separator: " ").joined(separator: " ")
        }
      }
    }
  }
}
