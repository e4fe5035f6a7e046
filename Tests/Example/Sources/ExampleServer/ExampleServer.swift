import Extraction
import Foundation
import Hummingbird
import Reports
import Statistics

/// Answers on loopback: `POST /extract` with the records of what was sent, `POST /report` with its page.
@main
struct ExampleServer {
  private static let extractor = Extractor()
  private static let largest = 8 << 20

  static func main() async throws {
    let router = Router()
    router.post("extract") { request, _ in
      let outcomes = try await read(request)
      return response(RecordFormat.json.render(outcomes), "application/jsonl")
    }
    router.post("report") { request, _ in
      let statistics = Summary(try await read(request)).statistics()
      return response(ReportFormat.html.render(statistics), "text/html; charset=utf-8")
    }
    // The system chooses a free port, and whoever started the server reads which one.
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        // Unlike print, this does not wait for more to write.
        FileHandle.standardOutput.write(Data("port \(channel.localAddress?.port ?? 0)\n".utf8))
      })
    try await application.runService()
  }

  /// What became of the bytes that were sent, under the name that the address gives them.
  private static func read(_ request: Request) async throws -> [Outcome] {
    let body = try await request.body.collect(upTo: largest)
    let name = request.uri.queryParameters["name"].map(String.init) ?? "posting.html"
    return extractor.outcomes(of: Array(body.readableBytesView), named: name, from: "upload")
  }

  private static func response(_ bytes: [UInt8], _ type: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
