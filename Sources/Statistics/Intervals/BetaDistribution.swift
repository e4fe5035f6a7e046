import CLibrary

/// The beta distribution, from which come the intervals of shares and the quantiles of Student's t.
///
/// Source: Press, Teukolsky, Vetterling, Flannery, "Numerical Recipes", 3rd edition, 6.4: the regularised
/// incomplete beta function by its continued fraction.
enum BetaDistribution {
  private static let smallest = 1e-300
  /// A step that moves a quantile by less than this is the last.
  private static let precision = 1e-14

  /// The chance of a value up to `x`, for parameters above 0.
  static func probability(upTo x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let front = exp(a * log(x) + b * log1p(-x) - logBeta(a, b))
    return x < (a + 1) / (a + b + 2)
      ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b
  }

  /// The value below which lies a share `p` of the distribution: by Newton's steps, halving the room
  /// that is left where one leads out of it.
  static func quantile(_ p: Double, _ a: Double, _ b: Double) -> Double {
    var low = 0.0
    var high = 1.0
    // Newton's steps start where a normal distribution of its mean and spread would have the quantile.
    let mean = a / (a + b)
    let spread = (mean * (1 - mean) / (a + b + 1)).squareRoot()
    let guess = mean + (p < 0.5 ? -Share.z : Share.z) * spread
    var x = guess > 0 && guess < 1 ? guess : mean
    let constant = logBeta(a, b)
    for _ in 0..<200 {
      let error = probability(upTo: x, a, b) - p
      if error > 0 { high = x } else { low = x }
      let density = exp((a - 1) * log(x) + (b - 1) * log1p(-x) - constant)
      var next = x - error / density
      if !(next > low && next < high) { next = (low + high) / 2 }
      let step = next - x
      x = next
      if step.magnitude <= precision * x || high - low <= precision * x { break }
    }
    return x
  }

  private static func logBeta(_ a: Double, _ b: Double) -> Double {
    logGamma(a) + logGamma(b) - logGamma(a + b)
  }

  /// The logarithm of the gamma function of a number above 0.
  ///
  /// Source: Lanczos, "A Precision Approximation of the Gamma Function", 1964, with g = 7.
  private static func logGamma(_ x: Double) -> Double {
    if x < 0.5 { return log(Double.pi / sin(Double.pi * x)) - logGamma(1 - x) }
    let x = x - 1
    var sum = lanczos[0]
    for place in 1..<lanczos.count { sum += lanczos[place] / (x + Double(place)) }
    let t = x + 7.5
    return 0.5 * log(2 * Double.pi) + (x + 0.5) * log(t) - t + log(sum)
  }

  private static let lanczos = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
    -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
    1.5056327351493116e-7,
  ]

  /// The continued fraction, evaluated by Lentz's method.
  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    func held(_ number: Double) -> Double { number.magnitude < smallest ? smallest : number }
    var c = 1.0
    var d = 1 / held(1 - (a + b) * x / (a + 1))
    var value = d
    for step in 1..<10_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / held(1 + even * d)
      c = held(1 + even / c)
      value *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / held(1 + odd * d)
      c = held(1 + odd / c)
      value *= d * c
      if (d * c - 1).magnitude < 1e-15 { break }
    }
    return value
  }
}

/// Student's t, of any number of degrees of freedom above 0.
enum StudentT {
  /// The number below which in magnitude lie 95 % of the distribution.
  ///
  /// Of many degrees of freedom by its expansion about the normal quantile. Source: Abramowitz, Stegun,
  /// "Handbook of Mathematical Functions", 26.7.5.
  static func quantile(_ freedom: Double) -> Double {
    guard freedom < 100 else {
      let z = Share.z
      let (z2, v) = (z * z, freedom)
      let first = (z2 + 1) / 4
      let second = ((5 * z2 + 16) * z2 + 3) / 96
      let third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
      let fourth = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160
      return z * (1 + (first + (second + (third + fourth / v) / v) / v) / v)
    }
    let x = BetaDistribution.quantile(0.05, freedom / 2, 0.5)
    return (freedom * (1 - x) / x).squareRoot()
  }

  /// The chance of a value at least so far from 0 on either side.
  static func chance(beyond t: Double, _ freedom: Double) -> Double {
    BetaDistribution.probability(upTo: freedom / (freedom + t * t), freedom / 2, 0.5)
  }
}
