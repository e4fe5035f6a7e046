extension RuleExamples {
  /// How text is cut into words, numbers and signs.
  static let token = #"""
    ## text.tokens
    + C++, C# and .NET => tokens=C|+|+|,|C|#|and|.|NET
    + CI/CD => tokens=CI|/|CD
    + A/B testing => tokens=A|/|B|testing
    + scikit-learn => tokens=scikit|learn
    + PL/SQL => tokens=PL|/|SQL
    + Node.js => tokens=Node|.|js
    + R&D => tokens=R|&|D
    + Master’s and Master's => tokens=Master’s|and|Master's
    + Ph.D. or B.Sc. => tokens=Ph.D.|or|B.Sc.
    + D.Phil. and M.Tech. => tokens=D.Phil.|and|M.Tech.
    + 3-5 years => tokens=3|5|years
    + 10,000 users => tokens=10,000|users
    + 5+ years => tokens=5|+|years
    + 3D and 5G => tokens=3D|and|5G
    + 5years => tokens=5|years
    + naïve café => tokens=naïve|café
    + Python™ and Java® => tokens=Python|and|Java
    + experienceExperience => tokens=experience|Experience
    + degree7 years => tokens=degree|7|years
    - PyTorch => tokens=PyTorch
    - GitHub => tokens=GitHub
    - JavaScript => tokens=JavaScript
    - iPhone => tokens=iPhone
    - U.S. citizens => tokens=U.S.|citizens
    + fine‑tuning and human‐in => tokens=fine|tuning|and|human|in
    + e-mail and fine-tuning => tokens=e|mail|and|fine|tuning
    + Python/R/SQL => tokens=Python|/|R|/|SQL
    + 3.5+ years => tokens=3.5|+|years
    + $120,000–$150,000 => tokens=$|120,000|–|$|150,000
    + (R) => tokens=(|R|)
    + “Go” => tokens=“|Go|”
    + F# & Q# => tokens=F|#|&|Q|#
    + asp.net => tokens=asp|.|net
    + q/kdb+ => tokens=q|/|kdb|+
    + you’ll we´re they`ve => tokens=you’ll|we´re|they`ve
    - don't => tokens=don't
    - PhDs => tokens=PhDs
    - MongoDB => tokens=MongoDB
    - LaTeX => tokens=LaTeX
    - eBay => tokens=eBay
    """#
}
