import Model
import Statistics

extension JSONWriter {
  /// Writes figures under their names.
  mutating func write(_ tree: FigureTree) {
    switch tree {
    case .share(let share): write(share)
    case .number(let number): value(number, places: 2)
    case .median(let quartiles): write(quartiles)
    case .count(let count): value(count)
    case .words(let words): value(words)
    case .members(let members): object { $0.members(members) }
    case .list(let elements): array(elements) { $0.write($1) }
    }
  }

  /// Writes figures as members of the object that is open.
  mutating func members(_ members: [FigureTree.Member]) {
    for member in members {
      key(dynamic: member.key)
      write(member.value)
    }
  }

  mutating func member(_ key: StaticString, _ share: Share) {
    self.key(key)
    write(share)
  }

  /// Writes a share as `{count, denominator, percent, low, high, reliability}`.
  mutating func write(_ share: Share) {
    object { $0.members(of: share) }
  }

  /// Writes the members of a share.
  mutating func members(of share: Share) {
    member("count", share.count)
    member("denominator", share.denominator)
    key("percent")
    value(share.told, places: 1)
    let interval = share.told == nil ? nil : share.interval
    key("low")
    value(interval?.lowerBound, places: 1)
    key("high")
    value(interval?.upperBound, places: 1)
    key("simple")
    let wilson = share.told == nil ? nil : share.wilson
    object { json in
      json.key("low")
      json.value(wilson?.lowerBound, places: 1)
      json.key("high")
      json.value(wilson?.upperBound, places: 1)
    }
    member("reliability", share.reliability.rawValue)
  }

  /// Writes a median as `{value, low, high, postings, reliability}`.
  mutating func write(_ quartiles: Quartiles?) {
    object { json in
      json.key("value")
      json.value(quartiles?.median, places: 2)
      json.key("low")
      json.value(quartiles?.interval?.lowerBound, places: 2)
      json.key("high")
      json.value(quartiles?.interval?.upperBound, places: 2)
      json.member("postings", quartiles?.count ?? 0)
      json.member("reliability", (quartiles?.reliability ?? .tooFew).rawValue)
    }
  }
}
