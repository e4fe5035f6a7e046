/// How the HTML report looks: on wide screens and narrow ones, light, dark and on paper.
enum HTMLStyle {
  static let sheet = """
    :root { --paper: #ffffff; --soft: #f3f5f8; --ink: #16202b; --dim: #4a5666; --rule: #cdd4dd; --mark: #1f5fa8; --pale: #c3d7ee; --link: #14509a; color-scheme: light dark; }
    @media (prefers-color-scheme: dark) { :root { --paper: #12171d; --soft: #1b222b; --ink: #e8edf3; --dim: #aab6c4; --rule: #38434f; --mark: #6aa9f0; --pale: #24405f; --link: #8fc0fa; } }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
    h2 { font-size: 1.35rem; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--rule); }
    h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
    p { margin: .5rem 0; max-width: 46rem; }
    .lead { font-size: 1.25rem; line-height: 1.4; font-weight: 600; }
    a { color: var(--link); }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
    .scroll { overflow-x: auto; margin: .75rem 0; }
    table { border-collapse: collapse; min-width: 60%; font-variant-numeric: tabular-nums; font-size: .9rem; line-height: 1.35; }
    th, td { padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
    thead th { vertical-align: bottom; border-bottom: 2px solid var(--dim); }
    tbody th { font-weight: 600; }
    th.text, td.text { min-width: 6rem; max-width: 22rem; overflow-wrap: break-word; }
    th.number, td.number { text-align: right; padding-right: 1rem; }
    td.share { white-space: nowrap; }
    td.bar { min-width: 8rem; width: 30%; vertical-align: middle; }
    td.words { min-width: 9rem; max-width: 26rem; }
    @media screen and (min-width: 60rem) { table:has(td.words) .text { min-width: 6.5rem; overflow-wrap: anywhere; } }
    .total > * { border-top: 2px solid var(--dim); font-weight: 600; }
    .interval, .counts, small { color: var(--dim); }
    .counts { font-size: .85em; }
    details ul { margin: .25rem 0 0; padding-left: 1rem; }
    details li { margin: .25rem 0; overflow-wrap: anywhere; }
    summary { cursor: pointer; white-space: nowrap; }
    dl { margin: 1rem 0; padding: .75rem 1rem; background: var(--soft); font-size: .9rem; }
    dl div { margin: .35rem 0; }
    dt { display: inline; font-weight: 600; }
    dt::after { content: ":"; }
    dd { display: inline; margin: 0 0 0 .25rem; }
    pre { overflow-x: auto; padding: .6rem 1rem; background: var(--soft); }
    figure { margin: 1rem 0; max-width: 46rem; }
    figcaption { font-weight: 600; margin-bottom: .5rem; }
    .key { display: inline-block; margin-left: .75rem; font-weight: 400; white-space: nowrap; }
    .defs { position: absolute; }
    svg { display: block; overflow: visible; }
    .key svg { display: inline-block; vertical-align: -1px; }
    svg text { fill: var(--ink); font-size: 12.5px; }
    svg .name { font-weight: 600; }
    svg .tick { fill: var(--dim); font-size: 11.5px; }
    .s0 { fill: var(--mark); stroke: var(--mark); }
    .s1 { fill: url(#hatch); stroke: var(--mark); }
    .s2 { fill: var(--paper); stroke: var(--mark); }
    .ground { fill: var(--pale); }
    .line { fill: var(--mark); }
    .grid { stroke: var(--rule); }
    .whisker { stroke: var(--ink); stroke-width: 1.5; }
    @media screen and (max-width: 36rem) {
      .scroll { background: linear-gradient(90deg, var(--paper) 30%, transparent) 0 0 / 3rem 100% no-repeat local, linear-gradient(270deg, var(--paper) 30%, transparent) 100% 0 / 3rem 100% no-repeat local, linear-gradient(90deg, var(--dim), transparent) 0 0 / .5rem 100% no-repeat scroll, linear-gradient(270deg, var(--dim), transparent) 100% 0 / .5rem 100% no-repeat scroll; }
      table { font-size: .82rem; }
      th, td { padding-right: .5rem; }
      th.text, td.text { min-width: 4rem; }
      .interval { display: block; }
      .interval + br { display: none; }
    }
    @media print {
      @page { size: A4; margin: 14mm; }
      :root { --paper: #ffffff; --soft: #ffffff; --ink: #000000; --dim: #333333; --rule: #999999; --mark: #1f5fa8; --pale: #c3d7ee; --link: #000000; color-scheme: light; }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; }
      nav { display: none; }
      .scroll { overflow: visible; }
      table { font-size: 8pt; min-width: 0; }
      th, td { padding-right: .4rem; }
      th.text, td.text, td.words, td.bar { min-width: 0; }
      thead { display: table-header-group; }
      tr, figure, dl div { break-inside: avoid; }
      h2, h3, figcaption { break-after: avoid; }
      rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
