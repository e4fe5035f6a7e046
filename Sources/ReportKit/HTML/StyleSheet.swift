/// How every HTML page looks: on wide screens and narrow ones, light, dark and on paper.
///
/// Each page holds all of it: one look is learnt once, and a page needs no other file.
enum StyleSheet {
  static let text = [Palette.style, base, lists, tables, charts, transcripts, narrow, print]
    .joined(separator: "\n")

  private static let base = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 72rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
    h2 { font-size: 1.35rem; line-height: 1.3; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line); }
    h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
    h4 { font-size: .9rem; font-weight: 600; color: var(--quiet); margin: .75rem 0 .25rem; }
    h1, h2, h3, li, dd, summary { overflow-wrap: anywhere; }
    p { margin: .5rem 0; max-width: 46rem; }
    .lead { font-size: 1.25rem; line-height: 1.4; font-weight: 600; }
    .quiet, small { color: var(--quiet); }
    p.quiet { font-size: .9rem; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
    summary { cursor: pointer; padding: .25rem 0; }
    pre { overflow-x: auto; padding: .6rem 1rem; background: var(--panel); }
    dl { margin: 1rem 0; }
    dt { font-weight: 600; }
    dd { margin: 0; }
    .glossary { padding: .75rem 1rem; background: var(--panel); font-size: .9rem; }
    .glossary div { margin: .35rem 0; }
    .glossary dt, .glossary dd { display: inline; }
    .glossary dt::after { content: ": "; }
    .facts div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .15rem 1rem; }
    .facts dt { font-weight: 400; color: var(--quiet); }
    """

  private static let lists = """
    .card { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; margin: .75rem 0; }
    .card > summary h2 { display: inline; font-size: 1.1rem; margin: 0; padding: 0; border: 0; }
    .columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-template-rows: auto 1fr; gap: 0 2rem; }
    .columns > :nth-child(2) { grid-column: 2; grid-row: 1 / span 2; }
    .columns > :nth-child(-n + 2) > h3:first-child { margin-top: 0; }
    ul { margin: .25rem 0; padding-left: 1.25rem; }
    .toned { list-style: none; padding: 0; }
    .toned > li { margin: .35rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
    b.good { color: var(--good); }
    b.fair { color: var(--fair); }
    b.open { color: var(--open); }
    b.bad { color: var(--bad); }
    li.good { border-color: var(--good); }
    li.fair { border-color: var(--fair); border-left-style: double; }
    li.open { border-color: var(--open); border-left-style: dotted; }
    li.bad { border-color: var(--bad); border-left-style: dashed; }
    .quote { color: var(--quiet); font-size: .85rem; margin: .1rem 0; }
    mark { color: var(--text); border-radius: .15rem; padding: 0 .1em; }
    .required { background: var(--required); border-bottom: 2px solid currentColor; }
    .preferred { background: var(--preferred); border-bottom: 2px dashed currentColor; }
    .mentioned { background: var(--mentioned); border-bottom: 2px dotted currentColor; }
    .read { background: var(--read); border-bottom: 3px double currentColor; }
    mark.quote { background: var(--mentioned); font-size: inherit; }
    """

  private static let tables = """
    .scroll { overflow-x: auto; }
    .scroll, .cards { margin: .75rem 0; }
    table { border-collapse: collapse; min-width: 60%; font-variant-numeric: tabular-nums; font-size: .9rem; line-height: 1.35; }
    .cards table { width: 100%; }
    th, td { padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    thead th { vertical-align: bottom; border-bottom: 2px solid var(--quiet); }
    tbody th { font-weight: 600; }
    tbody th div + div { font-weight: 400; }
    th.text, td.text { min-width: 6rem; max-width: 22rem; overflow-wrap: anywhere; }
    th.number, td.number { text-align: right; padding-right: 1rem; }
    td.proportion { white-space: nowrap; }
    td.bar { min-width: 8rem; width: 30%; vertical-align: middle; }
    td.fold, td.note { min-width: 9rem; max-width: 26rem; overflow-wrap: anywhere; }
    td.fold summary { padding: 0; white-space: nowrap; }
    td.fold ul { padding-left: 1rem; }
    .total > * { border-top: 2px solid var(--quiet); font-weight: 600; }
    .interval, .counts { color: var(--quiet); }
    .only { display: none; }
    #every-row { --row: table-row; }
    .only:target { display: block; padding: .5rem .75rem; background: var(--panel); }
    .counts { font-size: .85em; }
    """

  private static let charts = """
    figure { margin: 1rem 0; max-width: 46rem; }
    figcaption { font-weight: 600; margin-bottom: .5rem; }
    .key { display: inline-block; margin-left: .75rem; font-weight: 400; white-space: nowrap; }
    .defs { position: absolute; }
    svg { display: block; overflow: visible; }
    .key svg { display: inline-block; vertical-align: -1px; }
    svg text { fill: var(--text); font-size: 12.5px; }
    svg .name { font-weight: 600; }
    svg .tick { fill: var(--quiet); font-size: 11.5px; }
    .s0 { fill: var(--bar); stroke: var(--bar); }
    .s1 { fill: url(#hatch); stroke: var(--bar); }
    .s2 { fill: var(--page); stroke: var(--bar); }
    .ground { fill: var(--pale); }
    .track { fill: var(--panel); }
    .line { fill: var(--bar); }
    .grid { stroke: var(--line); }
    .whisker { stroke: var(--text); stroke-width: 1.5; }
    .median { stroke: var(--text); stroke-width: 3; }
    .claim { fill: var(--required); stroke: var(--open); }
    .w0 { fill: var(--page); stroke: var(--bar); }
    .w1 { fill: url(#hatch); stroke: var(--bar); }
    .w2 { fill: var(--bar); fill-opacity: .25; stroke: var(--bar); }
    .w3 { fill: var(--bar); fill-opacity: .5; stroke: var(--bar); }
    .w4 { fill: var(--bar); fill-opacity: .75; stroke: var(--bar); }
    .w5 { fill: var(--text); stroke: var(--text); }
    .l0, .l1, .l2 { fill: none; stroke: var(--bar); stroke-width: 2.5; vector-effect: non-scaling-stroke; }
    .l1 { stroke: var(--text); stroke-dasharray: 7 4; }
    .l2 { stroke: var(--quiet); stroke-dasharray: 2 4; }
    .band { fill: var(--bar); fill-opacity: .12; }
    .rows > div { margin: .35rem 0; }
    .rows p { margin: 0; font-size: .9rem; line-height: 1.35; max-width: none; }
    .rows p > b + b, .rows p > span + b { white-space: nowrap; }
    .said { color: var(--quiet); white-space: nowrap; margin-left: .35rem; }
    .origin { margin: .25rem 0 0; }
    """

  private static let transcripts = """
    .legend { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
    .part { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.25rem; border-top: 1px solid var(--line); padding: .75rem 0; }
    .part h3 { margin: 0; }
    .part > div { min-width: 0; }
    .row { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); gap: .5rem; overflow-wrap: anywhere; }
    .row p { margin: .15rem 0; max-width: none; }
    .row .heading { font-weight: 600; }
    .row .item { padding-left: 1rem; text-indent: -.75rem; }
    .row > a { color: var(--quiet); font-size: .85rem; text-align: right; text-decoration: none; padding-top: .2rem; }
    .row:target { background: var(--panel); }
    .findings { list-style: none; padding: 0; margin: 0 0 .35rem; color: var(--quiet); font-size: .8rem; display: flex; flex-wrap: wrap; gap: 0 1rem; }
    """

  /// Each row of a table as a box of its own, its cells behind the titles of their columns.
  private static func cards(_ table: String) -> String {
    """
      \(table) table, \(table) tbody, \(table) tr, \(table) th, \(table) td { display: block; }
      \(table) thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
      \(table) tr { border: 1px solid var(--line); border-radius: .5rem; padding: .4rem .75rem; margin: .6rem 0; }
      \(table) th, \(table) td { border: 0; padding: .15rem 0; max-width: none; text-align: left; }
      \(table) td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .5rem; }
      \(table) td:empty { display: none; }
      \(table) td::before { content: attr(data-label); color: var(--quiet); }
    """
  }

  /// Wide tables of numbers fade out where they go on, and keep the names of their rows in sight.
  private static let narrow = """
    @media screen and (min-width: 60rem) {
      figure.rows { max-width: none; }
      .rows > div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 1.5rem; align-items: center; margin: .1rem 0; }
      .rows > .axis > svg { grid-column: 2; }
    }
    @media screen and (max-width: 60rem) {
      .columns { display: block; }
      .columns > :nth-child(2) > h3:first-child { margin-top: 1.75rem; }
      #every-row { --row: block; }
    \(cards(".cards"))
    }
    @media screen and (max-width: 36rem) {
      .scroll { background: linear-gradient(270deg, var(--page) 30%, transparent) 100% 0 / 3rem 100% no-repeat local, linear-gradient(270deg, var(--quiet), transparent) 100% 0 / .5rem 100% no-repeat scroll; }
      .scroll tbody th { position: sticky; left: 0; background: var(--page); max-width: 9rem; }
      body { padding-inline: .75rem; }
      table { font-size: .75rem; }
      th, td, th.number, td.number { padding-right: .25rem; }
      tbody th.number { padding-right: .75rem; }
      th.text, td.text { min-width: 4rem; }
      .scroll tbody th.text { min-width: 5.9rem; font-size: .72rem; }
      .scroll .bar { display: none; }
      .interval { display: block; }
      .interval + br { display: none; }
      .part { grid-template-columns: minmax(0, 1fr); }
    \(cards(".stack"))
      .stack { background: none; }
      .stack tbody th, .stack tbody th.text { position: static; max-width: none; font-size: .85rem; }
      .stack td, .stack td.number { font-size: .8rem; text-align: left; }
      .stack .interval { display: inline; }
      .stack .interval + br { display: none; }
      .stack .counts { margin-left: .5rem; }
      .stack table { min-width: 100%; }
      .facts div { grid-template-columns: 5rem minmax(0, 1fr); gap: .15rem .5rem; }
      .facts dd { margin-bottom: .25rem; }
    }
    """

  private static let print = """
    @page { size: A4; margin: 14mm; }
    @media print {
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; }
      nav { display: none; }
      a { color: inherit; text-decoration: none; }
      .scroll { overflow: visible; }
      table { font-size: 8pt; min-width: 0; }
      th, td { padding-right: .4rem; }
      th.text, td.text, td.fold, td.note, td.bar { min-width: 0; }
      thead { display: table-header-group; }
      tr, figure, .rows > div, dl div, li, .row { break-inside: avoid; }
      figure.rows { break-inside: auto; }
      h2, h3, h4, figcaption, summary { break-after: avoid; }
      details::details-content { content-visibility: visible; block-size: auto; }
      rect, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
