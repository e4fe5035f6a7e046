import Testing

@testable import jobreq

struct CommandNameTests {
  /// A name that is made from the type's costs a sixth of the start: it looks through every conformance
  /// in the program, and the names of all commands are asked for on every run.
  @Test func everyCommandSaysItsName() {
    var commands = Jobreq.configuration.subcommands
    while let command = commands.popLast() {
      #expect(command.configuration.commandName != nil, "\(command)")
      commands += command.configuration.subcommands
    }
  }
}
