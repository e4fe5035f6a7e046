/// The runs of words that begin phrases of a trie: each with the nodes at which its last word may stand,
/// as lists of words and steps without a word lead to several at once.
///
/// One step a word leads on then, and nothing is tried that goes wrong behind the next word.
struct PhraseRuns {
  /// A word that goes on from a run, and the run that it leads to.
  struct Way {
    var word: WordID
    var run: Int32
  }

  /// The nodes of each run, sorted.
  private(set) var nodes: [[Int32]] = []
  /// The runs of one word, by the word.
  private(set) var starts: [Way] = []
  private var ways: [Way] = []
  /// Where the ways of each run begin, and where those of the last end.
  private var wayStarts: [Int32] = []
  private var numbers: [[Int32]: Int32] = [:]
  /// The runs of single nodes that lead nowhere without a word, by the node; -1 for none yet.
  private var single: [Int32]

  /// Finds the runs of a trie's phrases.
  init(_ trie: PhraseTrie) {
    single = Array(repeating: -1, count: trie.nodes.count)
    let children = Children(trie)
    for (word, node) in trie.starts.enumerated() where node != 0 {
      starts.append(Way(word: WordID(word), run: run(of: [node], trie)))
    }
    while wayStarts.count < nodes.count {
      wayStarts.append(Int32(ways.count))
      addWays(from: wayStarts.count - 1, children, trie)
    }
    wayStarts.append(Int32(ways.count))
  }

  /// The words that go on from a run, sorted.
  func ways(from run: Int) -> ArraySlice<Way> {
    ways[Int(wayStarts[run])..<Int(wayStarts[run + 1])]
  }

  /// The numbers of all runs, each behind those that its words lead to: a node was made before all to
  /// which it leads.
  var fromTheEnd: [Int] { nodes.indices.sorted { nodes[$0][0] > nodes[$1][0] } }

  /// The run at whose end a word leads to these nodes.
  private mutating func run(of targets: [Int32], _ trie: PhraseTrie) -> Int32 {
    let isSingle = targets.count == 1
    if isSingle, single[Int(targets[0])] >= 0 { return single[Int(targets[0])] }
    var own = targets
    var place = 0
    while place < own.count {
      trie.eachChoice(of: own[place]) { choice in
        if choice.list == PhraseTrie.Choice.join, !own.contains(choice.target) {
          own.append(choice.target)
        }
      }
      place += 1
    }
    own.sort()
    let number = numbers[own] ?? Int32(nodes.count)
    if number == nodes.count {
      numbers[own] = number
      nodes.append(own)
    }
    if isSingle { single[Int(targets[0])] = number }
    return number
  }

  private mutating func addWays(from run: Int, _ children: Children, _ trie: PhraseTrie) {
    var steps: [(word: WordID, node: Int32)] = []
    for node in nodes[run] {
      for child in children.of(node) { steps.append((trie.nodes[Int(child)].word, child)) }
      trie.eachChoice(of: node) { choice in
        guard choice.list != PhraseTrie.Choice.join else { return }
        for word in trie.lists[Int(choice.list)] { steps.append((word, choice.target)) }
      }
    }
    steps.sort { $0 < $1 }
    var place = 0
    while place < steps.count {
      let word = steps[place].word
      var targets: [Int32] = []
      while place < steps.count, steps[place].word == word {
        if targets.last != steps[place].node { targets.append(steps[place].node) }
        place += 1
      }
      ways.append(Way(word: word, run: self.run(of: targets, trie)))
    }
  }

  /// The nodes to which words lead from each node.
  private struct Children {
    private var all: [Int32] = []
    /// Where those of each node begin, and where those of the last end.
    private var starts: [Int32]

    init(_ trie: PhraseTrie) {
      starts = Array(repeating: 0, count: trie.nodes.count + 1)
      for node in trie.nodes where node.parent != PhraseTrie.root {
        starts[Int(node.parent) + 1] += 1
      }
      for place in 1..<starts.count { starts[place] += starts[place - 1] }
      all = Array(repeating: 0, count: Int(starts[trie.nodes.count]))
      var ends = starts
      for (child, node) in trie.nodes.enumerated() where node.parent != PhraseTrie.root {
        all[Int(ends[Int(node.parent)])] = Int32(child)
        ends[Int(node.parent)] += 1
      }
    }

    func of(_ node: Int32) -> ArraySlice<Int32> {
      all[Int(starts[Int(node)])..<Int(starts[Int(node) + 1])]
    }
  }
}

extension PhraseTrie {
  /// Hands on each of a node's choices.
  fileprivate func eachChoice(of node: Int32, _ body: (Choice) -> Void) {
    var place = nodes[Int(node)].choice
    while place >= 0 {
      body(choices[Int(place)])
      place = choices[Int(place)].next
    }
  }
}
