/// The looks of the audit's HTML page.
enum AuditStyle {
  static let text =
    PageStyle.base + """

      table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
      th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.6rem;
        border-bottom: 1px solid var(--line); }
      /* Own words stay whole; words of strangers may be longer than the screen is wide. */
      table { overflow-wrap: break-word; }
      th[scope="row"], .free { overflow-wrap: anywhere; }
      thead th { color: var(--quiet); font-weight: 600; }
      tbody th { font-weight: 600; }
      tbody th span { display: block; font-weight: 400; }
      .card { border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.5rem 1rem;
        margin: 0.75rem 0; }
      .card > summary { font-weight: 600; font-size: 1.05rem; }
      .columns { columns: 2; column-gap: 2rem; }
      .columns li { break-inside: avoid; }
      .columns h3, .columns h4 { break-after: avoid; }
      .columns > div:first-child h3:first-child { margin-top: 0; }
      .items { list-style: none; padding: 0; }
      .items > li { margin: 0.35rem 0; padding-left: 0.75rem; border-left: 3px solid var(--line); }
      .items > .met { border-color: var(--met); }
      .items > .another { border-color: var(--another); border-left-style: double; }
      .items > .unknown { border-color: var(--unknown); border-left-style: dotted; }
      .items > .unmet { border-color: var(--unmet); border-left-style: dashed; }
      .verdict { font-weight: 600; }
      .met .verdict { color: var(--met); }
      .another .verdict { color: var(--another); }
      .unknown .verdict { color: var(--unknown); }
      .unmet .verdict { color: var(--unmet); }
      .meets dt { font-weight: 600; }
      .meets dd { margin: 0 0 0.4rem; }
      p { max-width: 64rem; }
      .quote { color: var(--quiet); font-size: 0.85rem; margin: 0.1rem 0; }
      .quote mark { background: var(--mentioned); color: var(--text); padding: 0 0.1em; }
      .contradiction { font-weight: 600; color: var(--unmet); }
      @media (min-width: 60.01rem) {
        th[scope="row"] { min-width: 9.5rem; }
        .free { display: block; min-width: 6.5rem; }
      }
      @media (max-width: 60rem) {
        .columns { columns: 1; }
        table, tbody, tr, th, td { display: block; }
        thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px;
          overflow: hidden; }
        tr { border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.4rem 0.75rem;
          margin: 0.6rem 0; }
        th, td { border: 0; padding: 0.15rem 0; }
        td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0.5rem; }
        td::before { content: attr(data-label); color: var(--quiet); }
      }
      @media print {
        .card { break-inside: auto; }
      }
      """
}
