import Model
import TestInputs
import Testing

@testable import Signals

/// What holds of every record, whatever the posting says.
struct FixtureRecordTests {
  private static let records = FixturePostings.all.map(\.reading.record)

  @Test func thereAreFixtures() {
    #expect(Self.records.count >= 30)
    #expect(Set(Self.records.map(\.id)).count == Self.records.count)
  }

  @Test func everyQuoteIsTheTextAtItsRange() throws {
    for record in Self.records {
      let text = Array(try #require(record.text).utf8)
      #expect(record.textBytes == text.count, "\(record.id)")
      for evidence in record.evidence {
        try #require(evidence.range.upper <= text.count, "\(record.id) \(evidence)")
        let words = text[evidence.range.lower..<evidence.range.upper]
        #expect(Array(evidence.quote.utf8) == Array(words), "\(record.id) \(evidence)")
        #expect(!evidence.range.isEmpty, "\(record.id) \(evidence.rule)")
      }
    }
  }

  @Test func everyRuleIsNamedInTheSources() {
    for record in Self.records {
      for evidence in record.evidence {
        #expect(RuleNames.isRule(evidence.rule), "\(record.id) \(evidence.rule)")
      }
    }
  }

  @Test func theMinimumIsTheLowestPath() {
    for record in Self.records {
      let degree = record.degree
      #expect(degree.paths.compactMap(\.level).min() == degree.minimum, "\(record.id)")
      #expect(degree.substitutable == degree.paths.contains { $0.equivalent }, "\(record.id)")
      if degree.minimum == nil {
        #expect(degree.paths.isEmpty && !degree.substitutable, "\(record.id)")
      }
    }
  }

  @Test func preferredLevelsRiseFromTheMinimum() {
    for record in Self.records {
      let degree = record.degree
      #expect(degree.preferred == Set(degree.preferred).sorted(), "\(record.id)")
      if let minimum = degree.minimum {
        #expect(degree.preferred.allSatisfy { $0 >= minimum }, "\(record.id)")
      }
    }
  }

  @Test func everyDegreeAndFieldHasEvidence() {
    for record in Self.records {
      let degree = record.degree
      let namesOne = degree.minimum != nil || !degree.preferred.isEmpty
      #expect(namesOne == !degree.evidence.isEmpty, "\(record.id)")
      #expect(degree.fields == degree.fields.map { $0.lowercased() }, "\(record.id)")
      #expect(Set(degree.fields).count == degree.fields.count, "\(record.id)")
    }
  }

  @Test func everySkillStandsOnceWithEvidence() {
    let known = Set(Vocabulary.builtIn.lexicon.skillEntries.map(\.name))
    for record in Self.records {
      #expect(Set(record.skills.map(\.name)).count == record.skills.count, "\(record.id)")
      for skill in record.skills {
        #expect(known.contains(skill.name), "\(record.id) \(skill.name)")
        #expect(!skill.evidence.isEmpty, "\(record.id) \(skill.name)")
      }
    }
  }

  @Test func anAlternativeHasAnother() {
    for record in Self.records {
      let groups = Dictionary(grouping: record.skills.filter { $0.alternative != nil }) {
        $0.alternative
      }
      for (number, skills) in groups {
        #expect(skills.count + (skills.first?.others.count ?? 0) > 1, "\(record.id) \(number ?? 0)")
        #expect(Set(skills.map(\.standing)).count == 1, "\(record.id) \(skills.map(\.name))")
      }
    }
  }

  @Test func yearsAreBelievable() {
    for record in Self.records {
      if let years = record.years.value {
        #expect((0...30).contains(years), "\(record.id)")
        #expect(!record.years.evidence.isEmpty, "\(record.id)")
      }
    }
  }

  @Test func aSecondReadingIsTheSame() {
    for read in FixturePostings.all.prefix(20) {
      let again = PostingAnalyzer().record(of: read.posting, keepsText: true)
      #expect(again == read.reading.record, "\(read.posting.id)")
    }
  }

  @Test func sectionsFollowEachOther() {
    for read in FixturePostings.all {
      let reading = read.reading
      for (section, next) in zip(reading.sections, reading.sections.dropFirst()) {
        #expect(section.range.upper <= next.range.lower, "\(reading.record.id)")
      }
      for section in reading.sections {
        #expect(section.heading.map { section.range.contains($0) } ?? true, "\(reading.record.id)")
      }
      for skill in reading.record.skills {
        let places = skill.evidence.map(\.range)
        #expect(
          places.allSatisfy { place in reading.sections.contains { $0.range.contains(place) } },
          "\(reading.record.id) \(skill.name)")
      }
    }
  }

  /// Benefits, equal-opportunity text and applications never make a requirement.
  @Test func statementsRequireNothing() {
    for read in FixturePostings.all {
      let silent = read.reading.sections.filter {
        [.benefits, .equalOpportunity, .application].contains($0.kind)
      }
      let record = read.reading.record
      let evidence =
        record.degree.evidence + record.years.evidence + record.skills.flatMap(\.evidence)
      for evidence in evidence {
        #expect(
          !silent.contains { $0.range.contains(evidence.range) }, "\(record.id) \(evidence)")
      }
    }
  }
}
