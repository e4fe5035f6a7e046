import Model

/// What a page without a posting says of itself.
struct PageStatus {
  let closed: Bool
  let wall: Bool
  let login: Bool

  /// Looks through the first part of a page's text.
  init(_ text: [UInt8]) {
    let line = text.prefix(20_000).map { $0 == 0x0A ? 0x20 : $0.lowercased }
    func says(_ phrases: [StaticString]) -> Bool {
      line.withUnsafeBufferPointer { line in
        phrases.contains { line.find($0, from: 0, to: line.count) != nil }
      }
    }
    closed = says(Self.closed)
    wall = says(Self.wall)
    login = says(Self.login)
  }

  private static let closed: [StaticString] = [
    "no longer accepting applications", "no longer available", "position has been filled",
    "job has expired", "job is closed", "position is closed", "job posting has expired",
    "posting has closed", "has been closed", "job not found", "no longer open",
    "position has been closed", "this job has been removed", "job you are looking for",
    "job you were looking for", "job you're looking for", "no longer active", "has expired",
    "no longer exists", "job is not available", "no longer being advertised",
    "nicht mehr verfügbar", "n'est plus disponible", "ya no está disponible", "page not found",
    "may have been removed", "find that page", "find the page", "page you're looking for",
    "page you are looking for", "has been filled", "been filled or removed",
    "longer accepting applications",
    "no longer taking applications", "vacancy is closed", "vacancy has closed",
    "applications are closed", "applications have closed", "applications closed",
    "no longer hiring for",
  ]

  private static let wall: [StaticString] = [
    "verify you are human", "verify that you are human", "are you a robot", "not a robot",
    "checking your browser", "unusual traffic", "security check", "complete the captcha",
    "enable javascript and cookies to continue", "access denied",
    "additional verification required",
    "request has been blocked", "just a moment...",
  ]

  private static let login: [StaticString] = [
    "sign in to", "log in to", "login to", "forgot password", "forgot your password",
    "new to linkedin", "join linkedin", "sign in with", "please log in", "please sign in",
  ]
}
