import Markup
import Model

/// Tells a posting from what else gets saved.
enum PageKind {
  /// What a page holds, by what was chosen of its text and what its program's data say.
  static func of(
    _ body: PageBody, _ data: PageData, title: String?, names: [ByteRun]
  ) -> Page.Verdict {
    let isForm = body.fieldCount >= 4 && body.weight < 100 * body.fieldCount
    // Postings stand above the form to apply with; a form's own page names its job only.
    let isNamed = (body.isKnownContent || body.isJobText) && body.ownFieldCount == 0
    // Nor does a form's own page list anything beside its fields.
    let isListed = isForm && body.itemCount >= 4
    if !isNamed, !isListed, body.weight < MainContent.leastText || isForm,
      !PostingClassifier.clearlyDescribeJob(body.content.text)
    {
      if let reason = reason(ofShort: body, data) { return .noPosting(reason) }
    }
    let linked = max(body.allJobLinks, data.jobCount)
    if namesList(title, names), linked >= 3 { return list(linked) }
    if body.jobLinks >= 8, body.weight < 300 * body.jobLinks {
      return list(body.jobLinks)
    }
    guard body.document.text.contains(where: \.isWord) else {
      return .noPosting(Reason(code: "empty", detail: "the page has no text of its own"))
    }
    guard
      body.isKnownContent || isListed && JobEvidence(body.document.text).isEnough
        || PostingClassifier.describeJob(body.content, page: body.document, isNamed: body.isJobText)
        || linked < 3 && isBrief(body, title)
    else {
      return .noPosting(Reason(code: "not-a-job", detail: "the page's text describes no job"))
    }
    return .posting
  }

  /// Bytes below which a page's text is no article on a job.
  private static let brief = 1500

  /// Whether so short a text has what postings have, below the page's title.
  private static func isBrief(_ body: PageBody, _ title: String?) -> Bool {
    let text = body.content.text
    // A page of which it is half says something else as well.
    guard text.count < brief, body.document.text.count * 2 <= text.count * 3 else { return false }
    return JobEvidence(Array("\(title ?? "")\n".utf8) + text).isEnough
  }

  /// Whether a page calls itself a list, as in `Data Jobs in Boston` or `Careers at Example`.
  static func namesList(_ title: String?, _ names: [ByteRun]) -> Bool {
    if names.contains(where: { name in
      starts.contains { name.startsCaseless($0) } || name.first(of: " jobs in ") != nil
    }) {
      return true
    }
    let title = Array((title ?? "").utf8)
    return title.split { !$0.isWord }.contains { word in
      plurals.contains { word.equalsCaseless($0) }
    }
  }

  private static let starts: [StaticString] = [
    "jobs ", "careers ", "job opportunities", "job openings", "open positions",
  ]

  private static let plurals: [StaticString] = ["jobs", "openings", "vacancies", "careers"]

  private static func reason(ofShort body: PageBody, _ data: PageData) -> Reason? {
    if data.jobCount > 1 { return listed(data.jobCount) }
    let status = PageStatus(body.document.text)
    if data.isClosed || status.closed {
      return Reason(code: "closed", detail: "the page says that the job is closed")
    }
    if status.wall {
      return Reason(code: "login", detail: "a captcha or a wall; save the page after passing it")
    }
    if body.fieldCount >= 3, body.passwordCount == 0 {
      return Reason(
        code: "application-form",
        detail: "a form with \(body.fieldCount) fields; save the page that describes the job")
    }
    if body.passwordCount > 0 || status.login {
      return Reason(code: "login", detail: "a login page; save the page after signing in")
    }
    if body.allJobLinks >= 5 { return listed(body.allJobLinks) }
    return nil
  }

  private static func listed(_ count: Int) -> Reason {
    Reason(code: "list", detail: "a list of \(count) jobs; save the jobs' own pages")
  }

  /// A list of so many jobs.
  static func list(_ count: Int) -> Page.Verdict { .noPosting(listed(count)) }
}
