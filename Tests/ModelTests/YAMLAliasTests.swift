import Model
import Testing

struct YAMLAliasTests {
  @Test(arguments: [
    "a: &b [x]\nc: *b\n", "- &one-1 x\n- [*one-1]", "&a {k: *a}", "? &x y\n: *x",
  ])
  func repeatedValuesAreFound(_ yaml: String) { #expect(YAMLAlias.first(in: yaml) != nil) }

  @Test(arguments: [
    "", "&", "*", "a: &b x\n", "name: R&D and *more*", "note: AT&T pays *T*", "a: b & c * b",
    "work: [\"*args\", \"&self\"]",
  ])
  func otherTextIsLeftAlone(_ yaml: String) { #expect(YAMLAlias.first(in: yaml) == nil) }
}
