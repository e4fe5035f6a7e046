/// What stands behind a run of words, once all phrases are collected; runs behind which the same phrases
/// go on and end share it.
struct PhraseState {
  /// The words that go on from here, a bit for all with the same lowest six bits: most words of a text
  /// are told by it alone to lead nowhere.
  var followers: UInt64 = 0
  /// The groups of the phrases that end here or behind, a bit for all with the same lowest six bits:
  /// most rules that ask for a group are told by it alone to look no further.
  var reach: UInt64 = 0
  /// Place of the first of its steps, which are sorted by their words, and how many there are.
  var steps: Int32 = 0
  var stepCount: Int32 = 0
  /// Place of the first of its endings.
  var endings: Int32 = 0
  /// Number of the set of groups of which phrases end here.
  var groups: Int32 = 0

  /// Whether a phrase of the group may end here or behind.
  @inline(__always)
  func reaches(_ group: Int) -> Bool { reach &>> UInt64(truncatingIfNeeded: group) & 1 != 0 }
}

/// What starts with a word.
struct PhraseStart {
  /// Like `PhraseState.followers` of the state.
  var followers: UInt64 = 0
  /// The state that the word leads to, 0 where no phrase starts with it.
  var state: Int32 = 0
  /// Number of the set of groups of which the word alone is a phrase.
  var groups: Int32 = 0
}

/// A word that leads on from a state.
struct PhraseStep {
  var word: WordID = 0
  var state: Int32 = 0
}

/// The end of a phrase of one group.
struct PhraseEnding {
  var group: Int32 = -1
  var payload: Int32 = -1
}

/// The arrays of a `PhraseAutomaton`, made of a trie.
struct PhraseLayout {
  private var starts: [PhraseStart]
  /// The first one is that from which nothing goes on.
  private var states = [PhraseState()]
  private var steps = [PhraseStep()]
  private var endings = [PhraseEnding()]
  private var sets = [PhraseSet()]
  private var setNumbers: [PhraseSet: Int32] = [PhraseSet(): 0]
  /// The states by their endings and steps.
  private var known: [[Int32]: Int32] = [[0]: 0]

  /// Lays out a trie's phrases over words up to `wordCount`.
  init(_ trie: PhraseTrie, wordCount: Int) {
    precondition(trie.starts.count <= wordCount + 1, "a phrase has a word that has no id")
    starts = Array(repeating: PhraseStart(), count: wordCount + 1)
    let runs = PhraseRuns(trie)
    var numbers = [Int32](repeating: -1, count: runs.nodes.count)
    for run in runs.fromTheEnd {
      let steps = runs.ways(from: run).compactMap { way -> PhraseStep? in
        let state = numbers[Int(way.run)]
        precondition(state >= 0, "a phrase goes on before it starts")
        return state == 0 ? nil : PhraseStep(word: way.word, state: state)
      }
      numbers[run] = state(Self.endings(of: runs.nodes[run], trie), steps)
    }
    for start in runs.starts {
      let state = numbers[Int(start.run)]
      starts[Int(start.word)] = PhraseStart(
        followers: states[Int(state)].followers, state: state, groups: states[Int(state)].groups)
    }
  }

  /// Writes the arrays in the order in which an automaton takes them.
  func write(to writer: inout ImageWriter) {
    writer.append(starts)
    writer.append(states)
    writer.append(steps)
    writer.append(endings)
    writer.append(sets)
  }

  /// The phrases that end at any of these nodes, by their groups; of two of one group the one that was
  /// collected first.
  private static func endings(of nodes: [Int32], _ trie: PhraseTrie) -> [PhraseEnding] {
    var found: [(group: Int32, place: Int32)] = []
    for node in nodes {
      var place = trie.nodes[Int(node)].ending
      while place >= 0 {
        let ending = trie.endings[Int(place)]
        if ending.payload >= 0 { found.append((ending.group, place)) }
        place = ending.next
      }
    }
    found.sort { $0 < $1 }
    var endings: [PhraseEnding] = []
    for (group, place) in found where group != endings.last?.group {
      endings.append(PhraseEnding(group: group, payload: trie.endings[Int(place)].payload))
    }
    return endings
  }

  /// The number of the state with these endings and steps.
  private mutating func state(_ ownEndings: [PhraseEnding], _ ownSteps: [PhraseStep]) -> Int32 {
    var key = [Int32(ownEndings.count)]
    for ending in ownEndings { key += [ending.group, ending.payload] }
    for step in ownSteps { key += [step.word, step.state] }
    if let known = known[key] { return known }
    var state = PhraseState(
      steps: Int32(steps.count), stepCount: Int32(ownSteps.count), endings: Int32(endings.count))
    var groups = PhraseSet()
    for ending in ownEndings {
      groups.insert(Int(ending.group))
      state.reach |= 1 &<< UInt64(truncatingIfNeeded: ending.group)
    }
    for step in ownSteps {
      state.followers |= 1 &<< UInt64(truncatingIfNeeded: step.word)
      state.reach |= states[Int(step.state)].reach
    }
    state.groups = number(of: groups)
    endings += ownEndings
    steps += ownSteps
    states.append(state)
    known[key] = Int32(states.count - 1)
    return Int32(states.count - 1)
  }

  private mutating func number(of groups: PhraseSet) -> Int32 {
    let number = setNumbers[groups] ?? Int32(sets.count)
    if number == sets.count {
      setNumbers[groups] = number
      sets.append(groups)
    }
    return number
  }
}
