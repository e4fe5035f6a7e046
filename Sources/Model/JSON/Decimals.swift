/// Decimal numbers written the same way under every locale.
public enum Decimals {
  /// The number rounded half away from zero to exactly `places` decimal places, as in `12.50`.
  public static func fixed(_ number: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (number.magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e15 else { return String(number) }
    let whole = Int(scaled)
    let sign = number < 0 && whole != 0 ? "-" : ""
    guard places > 0 else { return sign + String(whole) }
    let unit = Int(scale)
    let fraction = String(whole % unit)
    return sign + String(whole / unit) + "."
      + String(repeating: "0", count: places - fraction.count) + fraction
  }

  /// Like `fixed`, without trailing zeros, as in `12.5` or `12`.
  public static func string(_ number: Double, places: Int) -> String {
    var text = Substring(fixed(number, places: places))
    guard text.contains(".") else { return String(text) }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return String(text)
  }
}
