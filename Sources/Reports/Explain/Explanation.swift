import Audit
import Model
import ReportKit
import Signals

/// A posting as the program read it: its sections, its lines, and what was found in each.
public struct Explanation: Sendable {
  private let record: Record
  private let answers: [Term]
  private let transcript: TranscriptComposer

  /// Explains a reading; `page` is all text of the page that it came from, where it came from one.
  public init(_ reading: Reading, page: TextDocument? = nil) {
    record = reading.record
    answers = AnswerComposer(reading).terms
    transcript = TranscriptComposer(reading, page: page)
  }

  /// The explanation as a page that lists so many lines of what lies outside the posting.
  func page(outside limit: Int) -> Page {
    Page(
      title: "How “\(record.shownTitle)” was read",
      headline: [Text(record.company.value ?? "(company not named)")],
      summary: [
        .note("From \(record.id), text found by \(record.method)."), .facts(answers),
      ],
      sections: [PageSection("The posting", [.transcript(transcript.transcript(outside: limit))])])
  }
}
