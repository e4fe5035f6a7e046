extension SkillVocabulary {
  /// The entries of the category "Programming languages".
  static let programmingLanguages = #"""
    # Programming languages
    Python = python | python3 | python 3 | core python | cpython ; parent = scripting languages, programming languages
    Perl = perl ; parent = scripting languages, programming languages
    Ruby = !ruby ; parent = scripting languages, programming languages
    PHP = php | php7 | php 8 ; parent = scripting languages, programming languages
    Lua = lua ; parent = scripting languages, programming languages
    Tcl = ^tcl | tcl/tk ; parent = scripting languages, programming languages
    Bash = bash | bash scripting | bash shell | bash script ; parent = scripting languages, programming languages
    PowerShell = powershell | power shell | powershell scripting ; parent = scripting languages, programming languages
    shell scripting = shell scripting | shell scripts | unix shell | linux shell | unix shell scripting | ksh | zsh | korn shell | c shell | linux scripting | unix scripting ; parent = scripting languages, programming languages
    Shell ! = ^shell ; parent = scripting languages, programming languages
    AWK = ^awk | gawk ; parent = scripting languages, programming languages
    sed ! = ^sed ; parent = scripting languages, programming languages
    Groovy = !groovy | apache groovy ; parent = scripting languages, programming languages
    VBScript = vb script | vbscript ; parent = scripting languages, programming languages
    AutoHotkey = autohotkey ; parent = scripting languages, programming languages
    AppleScript = applescript ; parent = scripting languages, programming languages
    JavaScript = javascript | java script | ecmascript | es6 | es2015 | vanilla javascript | vanilla js | es6+ | ^js ; parent = scripting languages, programming languages
    TypeScript = typescript | type script ; parent = scripting languages, programming languages
    CoffeeScript = coffeescript ; parent = scripting languages, programming languages
    R = !^r | r programming | r language | r studio programming | r statistical | base r | gnu r ; parent = programming languages
    Java = java | core java | java 8 | java 11 | java 17 | java 21 | java se | java8 | java programming ; parent = programming languages
    J2EE = j2ee | jee | java ee | jakarta ee | java/j2ee ; parent = programming languages
    Scala = scala ; parent = programming languages
    Kotlin = kotlin | kotlin multiplatform ; parent = programming languages
    Clojure = clojure | clojurescript ; parent = programming languages
    C = !^c | c programming | c language | embedded c | ansi c | objective c programming ; parent = programming languages
    C++ = c++ | c plus plus | c++11 | c++14 | c++17 | c++20 | modern c++ | cpp | embedded c++ ; parent = programming languages
    C# = c# | c sharp | c#.net | csharp | ^c # ; parent = programming languages
    .NET = .net | dotnet | dot net | .net framework | .net core | asp.net core | vb.net and c# | net core | .net 6 | .net 8 | ms .net | microsoft .net ; parent = programming languages
    VB.NET = vb.net | vb .net | visual basic .net ; parent = programming languages
    Visual Basic = visual basic | ^vb | vb6 | visual basic 6 ; parent = programming languages
    VBA = vba | visual basic for applications | excel vba | vba macros ; parent = programming languages
    F# = f# | f sharp | fsharp ; parent = programming languages
    Go = !^go | golang | go lang | go programming | go language ; parent = programming languages
    Rust = !rust | rust programming | rust lang | rustlang ; parent = programming languages
    Swift = !^swift | swift programming | swift language | swift 5 ; parent = programming languages
    SwiftUI = swiftui | swift ui ; parent = programming languages
    Objective-C = objective-c | objc | obj-c ; parent = programming languages
    Dart = !^dart ; parent = programming languages
    Julia = !^julia | julia language ; parent = programming languages
    MATLAB = matlab | mathworks matlab | mat lab | octave ; parent = programming languages
    GNU Octave = gnu octave ; parent = programming languages
    Haskell = haskell ; parent = programming languages
    Erlang = erlang ; parent = programming languages
    Elixir = !elixir ; parent = programming languages
    OCaml = ocaml ; parent = programming languages
    Elm = !^elm ; parent = programming languages
    PureScript = purescript ; parent = programming languages
    Racket ! = ^racket ; parent = programming languages
    Scheme ! = ^scheme ; parent = programming languages
    Lisp = lisp | common lisp | emacs lisp ; parent = programming languages
    Prolog = prolog ; parent = programming languages
    Fortran = fortran | fortran 90 ; parent = programming languages
    COBOL = cobol ; parent = programming languages
    Ada = !^ada ; parent = programming languages
    Pascal = !^pascal | object pascal ; parent = programming languages
    Delphi = !^delphi ; parent = programming languages
    Smalltalk = smalltalk ; parent = programming languages
    D ! = ^d | dlang ; parent = programming languages
    Zig = !^zig ; parent = programming languages
    Nim = !^nim ; parent = programming languages
    Crystal ! = ^crystal ; parent = programming languages
    V ! = v | vlang ; parent = programming languages
    Mojo = !^mojo ; parent = programming languages
    Hack ! = ^hack ; parent = programming languages
    Solidity = solidity ; parent = programming languages
    Vyper = vyper ; parent = programming languages
    Move ! = move | move language ; parent = programming languages
    Cairo ! = ^cairo ; parent = programming languages
    Assembly ! = ^assembly ; parent = programming languages
    assembly language = assembly language | assembler | x86 assembly | arm assembly | assembly programming ; parent = programming languages
    Verilog = verilog ; parent = programming languages
    SystemVerilog = systemverilog | system verilog ; parent = programming languages
    VHDL = vhdl ; parent = programming languages
    Bluespec = bluespec ; parent = programming languages
    Chisel ! = ^chisel ; parent = programming languages
    SystemC = systemc ; parent = programming languages
    OpenCL = opencl ; parent = programming languages
    HLSL = hlsl ; parent = programming languages
    GLSL = glsl ; parent = programming languages
    WebAssembly = webassembly | wasm ; parent = programming languages
    SAS = !^sas | sas programming | base sas | sas base | sas/stat | sas/sql | sas enterprise guide | sas eg | sas macro | sas viya | sas enterprise miner | sas studio | pc sas | advanced sas ; parent = programming languages
    ABAP = abap ; parent = programming languages
    Apex = !^apex | salesforce apex ; parent = programming languages
    RPG ! = ^rpg | rpgle ; parent = programming languages
    PL/I = pl/i | pl/1 ; parent = programming languages
    JCL = jcl ; parent = programming languages
    REXX = rexx ; parent = programming languages
    4GL = 4gl ; parent = programming languages
    Progress 4GL = progress 4gl | openedge ; parent = programming languages
    PowerBuilder = powerbuilder ; parent = programming languages
    ColdFusion = coldfusion | cold fusion | cfml ; parent = programming languages
    ActionScript = actionscript ; parent = programming languages
    Stan = !^stan ; parent = programming languages
    BUGS ! = bugs | winbugs | openbugs ; parent = programming languages
    q/kdb+ = q/kdb+ | kdb+ | kdb | kdb+/q | kdb/q ; parent = programming languages
    APL ! = ^apl ; parent = programming languages
    Wolfram Language = wolfram language | wolfram mathematica ; parent = programming languages
    Mathematica = mathematica ; parent = programming languages
    Maple ! = ^maple ; parent = programming languages
    Gherkin = gherkin ; parent = programming languages
    Lean ! = lean | lean 4 | lean theorem prover | lean4 ; parent = programming languages
    Coq = !^coq | rocq ; parent = programming languages
    Isabelle = !^isabelle | isabelle/hol ; parent = programming languages
    Agda = agda ; parent = programming languages
    TLA+ = tla+ | ^tla ; parent = programming languages
    Dafny = dafny ; parent = programming languages
    CUDA C++ = cuda c++ | cuda c | cuda c/c++ | cuda/c++ ; parent = programming languages
    Cython = cython ; parent = programming languages
    Numba = numba ; parent = programming languages
    PyPy = pypy ; parent = programming languages
    IronPython = ironpython ; parent = programming languages
    Jython = jython ; parent = programming languages
    LabVIEW = labview | lab view ; parent = programming languages
    Ladder logic = ladder logic ; parent = programming languages
    Structured Text ! = structured text ; parent = programming languages
    HCL ! = hcl | hashicorp configuration language ; parent = programming languages
    Jsonnet = jsonnet ; parent = programming languages
    Cue ! = cue | cuelang ; parent = programming languages
    Scratch ! = scratch | scratch programming ; parent = programming languages
    Q# = q# | qsharp ; parent = programming languages
    Halide = halide ; parent = programming languages
    Bicep = azure bicep | !bicep ; parent = programming languages
    Starlark = starlark ; parent = programming languages
    Modula-2 = modula-2 ; parent = programming languages
    Simula = simula ; parent = programming languages
    Raku = raku ; parent = programming languages
    DAX = ^dax ; parent = programming languages
    M language = m language | power query m ; parent = programming languages
    MDX = ^mdx ; parent = programming languages
    XQuery = xquery ; parent = programming languages
    XPath = xpath ; parent = programming languages
    XSLT = xslt | xsl ; parent = programming languages
    SPARQL = sparql ; parent = programming languages
    Cypher = !cypher | cypher query language ; parent = programming languages
    Gremlin = !gremlin ; parent = programming languages
    GQL = ^gql ; parent = programming languages
    Datalog = datalog ; parent = programming languages
    programming languages = programming languages | programming skills | computer programming | high-level programming languages | modern programming languages | coding languages
    scripting languages = scripting languages | scripting | script languages
    object-oriented languages = object-oriented languages | object-oriented programming languages | oo languages
    functional languages = functional languages | functional programming languages
    strongly typed languages = strongly typed languages | statically typed languages | typed languages
    compiled languages = compiled languages
    JVM languages = jvm languages | jvm | java virtual machine
    domain-specific languages = domain-specific languages | ^dsl
    query languages = query languages
    markup languages = markup languages
    """#
}
