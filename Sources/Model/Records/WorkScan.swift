/// The work of a posting, and why it was read so, in the line that `extract` wrote of it.
extension RecordExcerpt {
  /// Gives the parts of the work and the kinds of proof whose words `because` must have.
  mutating func scanWork(_ json: inout JSONScanner) -> (mix: UInt64, proof: UInt64) {
    json.expect(",\"specialisations\":")
    specialisations = json.told(Words.specialisation)
    json.expect(",\"industry\":")
    industry = json.wordOrNull(Words.industry).map { UInt8($0) }
    json.expect(",\"duties\":")
    duties = json.told(Words.duty)
    json.expect(",\"layers\":")
    json.object(of: Words.layer) { json, _ in json.list { $0.passString() } }
    json.expect(",\"mix\":")
    let parts = scanMix(&json)
    json.expect(",\"proof\":")
    var seen: UInt64 = 0
    var asked: UInt64 = 0
    json.object(of: Words.proof) { json, proof in
      let bit: UInt64 = 1 << UInt64(proof)
      // Of a member that stands twice the first counts.
      if seen & bit != 0 { json.fail() }
      seen |= bit
      guard let standing = json.wordOrNull(Words.standing) else { return }
      asked |= bit
      if standing == Standing.required.rank { proofRequired |= bit }
      if standing == Standing.preferred.rank { proofPreferred |= bit }
    }
    return (parts, asked)
  }

  private mutating func scanMix(_ json: inout JSONScanner) -> UInt64 {
    guard !json.take("null") else { return 0 }
    json.expect("{\"leading\":")
    _ = json.word(Words.part)
    json.expect(",\"present\":")
    json.list { $0.passString() }
    json.expect(",\"duties\":")
    var counts = [UInt32](repeating: 0, count: WorkPart.allCases.count)
    var parts: UInt64 = 0
    json.object(of: Words.part) { json, part in
      if counts[part] != 0 { json.fail() }
      counts[part] = UInt32(json.intOrNull(in: 1...1_000_000) ?? 0)
      if counts[part] == 0 { json.fail() }
      parts |= 1 << UInt64(part)
    }
    mix = keepMix(counts)
    json.expect(",\"shares\":")
    json.object(of: Words.part) { json, _ in _ = json.numberOrNull() }
    json.expect("}")
    return parts
  }

  mutating func scanReasons(
    _ json: inout JSONScanner, _ parts: (mix: UInt64, proof: UInt64)
  ) {
    json.expect(",\"because\":{\"title\":")
    json.passReason()
    json.expect(",\"company\":")
    json.passReason()
    json.expect(",\"family\":")
    json.passReason()
    json.expect(",\"seniority\":")
    json.passReason()
    json.expect(",\"role\":{\"rule\":")
    json.passString()
    json.expect(",\"evidence\":")
    roleWords = evidence(&json)
    json.expect("},\"years\":{\"rule\":")
    json.passString()
    json.expect(",\"evidence\":")
    yearsWords = evidence(&json)
    json.expect("},\"pay\":")
    json.passReason()
    json.expect(",\"industry\":")
    json.passReason()
    json.expect(",\"mix\":")
    json.passEvidence(of: Words.part, all: parts.mix)
    json.expect(",\"proof\":")
    json.passEvidence(of: Words.proof, all: parts.proof)
    json.expect(",\"place\":")
    json.passReason()
    json.expect(",\"workMode\":")
    json.passReason()
    json.expect(",\"visa\":")
    json.passReason()
    json.expect(",\"clearance\":")
    json.passReason()
    json.expect(",\"travel\":")
    json.passEvidence()
    json.expect(",\"citizenship\":")
    json.passEvidence()
    json.expect(",\"noExperienceNeeded\":")
    json.passEvidence()
    json.expect("}")
  }
}
