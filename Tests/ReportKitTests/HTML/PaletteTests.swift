import Foundation
import Testing

@testable import ReportKit

struct PaletteTests {
  /// Contrast of two colours by WCAG 2.2, from 1 to 21.
  private func contrast(_ a: String, _ b: String) throws -> Double {
    let (x, y) = (try luminance(a), try luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private func luminance(_ color: String) throws -> Double {
    let number = try #require(Int(color.dropFirst(), radix: 16))
    let bytes: [Int] = [number >> 16, (number >> 8) & 255, number & 255]
    let parts: [Double] = bytes.map { byte in
      let part = Double(byte) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test func blackOnWhiteIsTwentyOne() throws {
    #expect(abs(try contrast("#000000", "#ffffff") - 21) < 0.001)
  }

  @Test func lettersStandOutFromEveryGround() throws {
    let colors = Dictionary(uniqueKeysWithValues: Palette.colors.map { ($0.name, $0) })
    for (letters, grounds) in Palette.pairs {
      for ground in grounds {
        let front = try #require(colors[letters])
        let back = try #require(colors[ground])
        #expect(try contrast(front.light, back.light) >= 4.5, "\(letters) on \(ground), light")
        #expect(try contrast(front.dark, back.dark) >= 4.5, "\(letters) on \(ground), dark")
      }
    }
  }

  @Test func everyColourOfTheStyleSheetIsInThePalette() {
    let names = Set(Palette.colors.map(\.name))
    for part in StyleSheet.text.split(separator: "var(--").dropFirst() {
      #expect(names.contains(String(part.prefix { $0 != ")" })))
    }
  }
}
