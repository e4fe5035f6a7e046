extension SkillVocabulary {
  /// The entries of the category "Programming languages".
  static let programmingLanguages = #"""
    # Programming languages
    Python = python | python3 | python 3 | core python | cpython | python libraries | python data science libraries | python packages | python ecosystem | python data stack | pydata | python ml libraries | scientific python stack | python data science stack ; parent = scripting languages
    Perl = perl ; parent = scripting languages
    Ruby = !ruby ; parent = scripting languages, object-oriented languages
    PHP = php | php7 | php 8 ; parent = scripting languages
    Lua = ^lua ; parent = scripting languages
    Tcl = ^tcl | tcl/tk ; parent = scripting languages
    Bash = bash | bash scripting | bash shell | bash script ; parent = scripting languages
    PowerShell = powershell | power shell | powershell scripting ; parent = scripting languages
    shell scripting = shell scripting | shell scripts | unix shell | linux shell | unix shell scripting | ksh | zsh | korn shell | c shell | linux scripting | unix scripting ; parent = scripting languages
    Shell ! = ^shell ; parent = scripting languages
    AWK = ^awk | gawk ; parent = scripting languages
    sed ! = ^sed ; parent = scripting languages
    Groovy = !groovy | apache groovy ; parent = scripting languages, JVM languages
    VBScript = vb script | vbscript ; parent = scripting languages
    AutoHotkey = autohotkey ; parent = scripting languages
    AppleScript = applescript ; parent = scripting languages
    JavaScript = javascript | java script | ecmascript | es6 | es2015 | vanilla javascript | vanilla js | es6+ | ^js ; parent = scripting languages
    TypeScript = typescript | type script | !^ts ; parent = scripting languages
    CoffeeScript = coffeescript ; parent = scripting languages
    R = !^r | r programming | r language | r studio programming | r statistical | base r | gnu r ; parent = statistical software
    Java = java | core java | java 8 | java 11 | java 17 | java 21 | java se | java8 | java programming ; parent = object-oriented languages, JVM languages
    J2EE = j2ee | ^jee | java ee | jakarta ee
    Scala = scala ; parent = object-oriented languages, functional languages, JVM languages
    Kotlin = kotlin | kotlin multiplatform ; parent = object-oriented languages, JVM languages
    Clojure = clojure | clojurescript ; parent = functional languages, JVM languages
    C = !^c | c programming | c language | embedded c | ansi c | objective c programming
    C++ = c++ | c plus plus | c++11 | c++14 | c++17 | c++20 | modern c++ | cpp | embedded c++ ; parent = object-oriented languages
    C# = c# | c sharp | csharp | ^c # ; parent = object-oriented languages, .NET
    .NET = .net | dotnet | dot net | .net framework | .net core | asp.net core | net core | .net 6 | .net 8 | ms .net | microsoft .net
    VB.NET = vb.net | vb .net | visual basic .net ; parent = .NET
    Visual Basic = visual basic | ^vb | vb6 | visual basic 6
    VBA = vba | visual basic for applications | excel vba | vba macros
    F# = f# | f sharp | fsharp ; parent = functional languages, .NET
    Go = !^go | golang | go lang | go programming | go language
    Rust = !rust | rust programming | rust lang | rustlang
    Swift = !^swift | swift programming | swift language | swift 5
    SwiftUI = swiftui | swift ui
    Objective-C = objective-c | objc | obj-c
    Dart = !^dart
    Julia = !^julia | julia language
    MATLAB = matlab | mathworks matlab | mat lab | ^octave | mathlab
    GNU Octave = gnu octave
    Haskell = haskell ; parent = functional languages
    Erlang = erlang ; parent = functional languages
    Elixir = !elixir ; parent = functional languages
    OCaml = ocaml ; parent = functional languages
    Elm = !^elm ; parent = functional languages
    PureScript = purescript
    Racket ! = ^racket
    Scheme ! = ^scheme
    Lisp = ^lisp | common lisp | emacs lisp
    Prolog = prolog
    Fortran = fortran | fortran 90
    COBOL = cobol
    Ada = !^ada | ada programming | ada 95 | ada language | ada/spark
    Pascal = !^pascal | object pascal
    Delphi = !^delphi
    Smalltalk = smalltalk ; parent = object-oriented languages
    D language = d language | dlang
    Zig = !^zig
    Nim = !^nim
    Crystal ! = ^crystal
    Mojo = !^mojo
    Solidity = solidity
    Vyper = vyper
    Cairo ! = ^cairo
    Assembly ! = ^assembly
    assembly language = assembly language | assembler | x86 assembly | arm assembly | assembly programming
    Verilog = verilog
    SystemVerilog = systemverilog | system verilog
    VHDL = vhdl
    Bluespec = bluespec
    Chisel ! = ^chisel
    SystemC = systemc
    OpenCL = opencl
    HLSL = hlsl
    GLSL = glsl
    WebAssembly = webassembly | wasm
    SAS = !^sas | sas programming | base sas | sas base | sas/stat | sas enterprise guide | sas eg | sas macro | sas viya | sas enterprise miner | sas studio | pc sas | advanced sas ; parent = statistical software
    ABAP = abap
    Apex = !^apex | salesforce apex
    RPG ! = ^rpg | rpgle
    PL/I = pl/i | pl/1
    JCL = jcl
    REXX = rexx
    4GL = 4gl
    Progress 4GL = progress 4gl | openedge
    PowerBuilder = powerbuilder
    ColdFusion = coldfusion | cold fusion | cfml
    ActionScript = actionscript
    Stan = !^stan
    BUGS ! = ^bugs | winbugs | openbugs
    q/kdb+ = q/kdb+ | kdb+ | kdb | kdb+/q | kdb/q
    APL ! = ^apl
    Wolfram Language = wolfram language | wolfram mathematica
    Mathematica = mathematica
    Maple ! = ^maple
    Gherkin = gherkin
    Lean ! = ^lean | lean 4 | lean theorem prover | lean4
    Coq = !^coq | rocq
    Isabelle = !^isabelle | isabelle/hol
    Agda = agda
    TLA+ = tla+ | ^tla
    Dafny = dafny
    CUDA C++ = cuda c++ | cuda c | cuda c/c++ | cuda/c++
    Cython = cython
    Numba = numba
    PyPy = pypy
    IronPython = ironpython
    Jython = jython
    LabVIEW = labview | lab view
    Ladder logic = ladder logic
    Structured Text ! = ^structured text
    HCL ! = ^hcl | hashicorp configuration language
    Jsonnet = jsonnet
    Cue ! = ^cue | cuelang
    Scratch ! = ^scratch | scratch programming
    Q# = q# | qsharp
    Halide = halide
    Bicep = azure bicep | !bicep
    Starlark = starlark
    Modula-2 = modula-2
    Simula = simula
    Raku = raku
    DAX = ^dax
    M language = m language | power query m
    MDX = ^mdx
    XQuery = xquery
    XPath = xpath
    XSLT = xslt | xsl
    SPARQL = sparql
    Cypher = !cypher | cypher query language
    Gremlin = !gremlin
    GQL = ^gql
    Datalog = datalog
    scripting languages = scripting languages | scripting | script languages
    object-oriented languages = object-oriented languages | object-oriented programming languages | oo languages ; parent = object-oriented programming
    functional languages = functional languages | functional programming languages
    strongly typed languages = strongly typed languages | statically typed languages | typed languages
    compiled languages = compiled languages
    JVM languages = jvm languages | jvm | java virtual machine
    domain-specific languages = domain-specific languages | ^dsl
    query languages = query languages
    markup languages = markup languages
    """#
}
